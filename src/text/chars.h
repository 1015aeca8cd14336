// chars.h: what kind of character stands at a place in well-formed UTF-8, as far as the cutting of words and
// sentences cares. One table look-up for ASCII, which is nearly all of English news; beyond it utf8proc is asked.
#ifndef WW_TEXT_CHARS_H
#define WW_TEXT_CHARS_H

#include "whowhom.h"

enum ww_char {
  WW_CHAR_END,       // behind the last byte
  WW_CHAR_SPACE,     // all white space, line breaks included
  WW_CHAR_UPPER,
  WW_CHAR_LOWER,
  WW_CHAR_LETTER,    // a letter without case, or a combining mark
  WW_CHAR_DIGIT,
  WW_CHAR_DOT,
  WW_CHAR_STOP,      // ! ?
  WW_CHAR_ELLIPSIS,  // the single character
  WW_CHAR_APOSTROPHE,  // ' and its curly closing twin
  WW_CHAR_OPEN_QUOTE,  // curly single opening
  WW_CHAR_QUOTE,     // double quotation marks of every kind, guillemets, the backquote
  WW_CHAR_OPEN,      // ( [ {
  WW_CHAR_CLOSE,     // ) ] }
  WW_CHAR_HYPHEN,    // - and the Unicode hyphens
  WW_CHAR_DASH,      // en, em and longer dashes
  WW_CHAR_COMMA,
  WW_CHAR_COLON,
  WW_CHAR_SLASH,
  WW_CHAR_SYMBOL,    // everything else that is seen
  WW_CHAR_IGNORED,   // invisible: zero-width space, soft hyphen, joiners
  WW_CHAR_KINDS
};

// The kind of each ASCII byte; WW_CHAR_KINDS for bytes from 0x80 on.
extern const unsigned char ww_char_ascii[256];

// The kind beyond ASCII; `length` receives the bytes of the character (at least 1).
enum ww_char ww_char_wide(const char *text, size_t size, size_t *length);

// The kind of the character at `text[at]`, WW_CHAR_END where `at >= end`.
static inline enum ww_char ww_char_at(const char *text, size_t at, size_t end, size_t *length) {
  *length = 0;
  if (at >= end) return WW_CHAR_END;
  unsigned char kind = ww_char_ascii[(unsigned char)text[at]];
  *length = 1;
  return kind < WW_CHAR_KINDS ? (enum ww_char)kind : ww_char_wide(text + at, end - at, length);
}

static inline bool ww_char_is_letter(enum ww_char kind) { return kind >= WW_CHAR_UPPER && kind <= WW_CHAR_LETTER; }
static inline bool ww_char_is_word(enum ww_char kind) { return kind >= WW_CHAR_UPPER && kind <= WW_CHAR_DIGIT; }

#endif
