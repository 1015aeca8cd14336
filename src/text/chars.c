#include "text/chars.h"

#include <utf8proc.h>

#include "base/utf8.h"

enum {
  SP = WW_CHAR_SPACE, UP = WW_CHAR_UPPER, LO = WW_CHAR_LOWER, DI = WW_CHAR_DIGIT, DT = WW_CHAR_DOT, ST = WW_CHAR_STOP,
  AP = WW_CHAR_APOSTROPHE, QU = WW_CHAR_QUOTE, OP = WW_CHAR_OPEN, CL = WW_CHAR_CLOSE, HY = WW_CHAR_HYPHEN,
  CO = WW_CHAR_COMMA, CN = WW_CHAR_COLON, SL = WW_CHAR_SLASH, SY = WW_CHAR_SYMBOL, WD = WW_CHAR_KINDS
};

// Control characters count as white space: decode.c leaves none but line breaks and tabs anyway.
const unsigned char ww_char_ascii[256] = {
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,
    SP, ST, QU, SY, SY, SY, SY, AP, OP, CL, SY, SY, CO, HY, DT, SL, DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, CN, CN, SY, SY, SY, ST,
    SY, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, OP, SY, CL, SY, SY,
    QU, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, OP, SY, CL, SY, SP,
    WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD,
    WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD,
    WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD,
    WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD, WD};

static enum ww_char by_category(uint32_t c) {
  switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return WW_CHAR_UPPER;
    case UTF8PROC_CATEGORY_LL: return WW_CHAR_LOWER;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return WW_CHAR_LETTER;
    case UTF8PROC_CATEGORY_ND: return WW_CHAR_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC: return WW_CHAR_SPACE;
    case UTF8PROC_CATEGORY_CF: return WW_CHAR_IGNORED;
    case UTF8PROC_CATEGORY_PD: return WW_CHAR_DASH;
    case UTF8PROC_CATEGORY_PS: return WW_CHAR_OPEN;
    case UTF8PROC_CATEGORY_PE: return WW_CHAR_CLOSE;
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF: return WW_CHAR_QUOTE;
    default: return WW_CHAR_SYMBOL;
  }
}

enum ww_char ww_char_wide(const char *text, size_t size, size_t *length) {
  uint32_t c = ww_utf8_decode(text, size, length);
  if (c == WW_UTF8_BAD) return WW_CHAR_SYMBOL;
  switch (c) {
    case 0x2019: return WW_CHAR_APOSTROPHE;
    case 0x2018: return WW_CHAR_OPEN_QUOTE;
    case 0x201C:
    case 0x201D:
    case 0x201E: return WW_CHAR_QUOTE;
    case 0x2010:
    case 0x2011: return WW_CHAR_HYPHEN;
    case 0x2013:
    case 0x2014: return WW_CHAR_DASH;
    case 0x2026: return WW_CHAR_ELLIPSIS;
    default: return by_category(c);
  }
}
