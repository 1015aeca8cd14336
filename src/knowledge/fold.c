// fold.c: pieces of names; see fold.h.
#include "knowledge/fold.h"

#include <utf8proc.h>

#include "base/utf8.h"

// ASCII bytes that are a piece of their own.
#define MARKS (UINT64_C(1) << '-' | UINT64_C(1) << '\'' | UINT64_C(1) << ',' | UINT64_C(1) << '&' | UINT64_C(1) << '/' | UINT64_C(1) << '(' | UINT64_C(1) << ')')

// They and blanks part words; all are below 64.
static const uint64_t parting = MARKS | UINT64_C(1) << ' ' | UINT64_C(31) << '\t';

static bool mark(unsigned char c) { return c < 64 && (MARKS >> c & 1) != 0; }

bool ww_fold_plain(struct ww_slice lower) {
  for (size_t i = 0; i < lower.size; i++) {
    unsigned char c = (unsigned char)lower.data[i];
    if (c >= 0x80 || (c < 64 && (parting >> c & 1) != 0)) return false;
  }
  return lower.size > 0;
}

// Letters that Unicode does not take apart, and typographic marks, as news without them writes them.
static const char *plain_of(uint32_t c) {
  switch (c) {
    case 0xE6: case 0xC6: return "ae";
    case 0xF8: case 0xD8: return "o";
    case 0xDF: return "ss";
    case 0xF0: case 0xD0: case 0x111: case 0x110: return "d";
    case 0xFE: case 0xDE: return "th";
    case 0x142: case 0x141: return "l";
    case 0x131: return "i";
    case 0x127: case 0x126: return "h";
    case 0x153: case 0x152: return "oe";
    case 0x2018: case 0x2019: case 0x2BB: case 0x2BC: case 0x2BE: case 0x2BF: case 0x60: case 0xB4: case 0x2032: return "'";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: return "-";
    default: return NULL;
  }
}

size_t ww_fold_point(uint32_t c, bool keep_case, char out[WW_FOLDED_BYTES]) {
  const char *plain = plain_of(c);
  if (plain != NULL) {
    size_t size = strlen(plain);
    memcpy(out, plain, size);
    return size;
  }
  utf8proc_int32_t parts[8];
  utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, NULL);
  if (count <= 0 || count > 8) {
    parts[0] = (utf8proc_int32_t)c;
    count = 1;
  }
  size_t size = 0;
  for (utf8proc_ssize_t i = 0; i < count && size <= 12; i++) {
    uint32_t part = (uint32_t)parts[i];
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)part);
    if (category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_CF) continue;
    size += ww_utf8_encode(keep_case ? part : ww_utf8_lower(part), out + size);
  }
  return size;
}

bool ww_fold_next(struct ww_folder *folder, struct ww_slice *piece) {
  struct ww_slice *rest = &folder->rest;
  size_t size = 0;
  while (rest->size > 0) {
    unsigned char c = (unsigned char)rest->data[0];
    char out[WW_FOLDED_BYTES];
    size_t taken = 1, made;
    if (c < 0x80) {
      out[0] = folder->keep_case ? (char)c : (char)ww_ascii_fold(c);
      made = 1;
      if (c == '`') out[0] = '\'';
    } else {
      uint32_t point = ww_utf8_decode(rest->data, rest->size, &taken);
      made = point == WW_UTF8_BAD ? 0 : ww_utf8_is_space(point) ? (out[0] = ' ', 1u) : ww_fold_point(point, folder->keep_case, out);
    }
    bool alone = made == 1 && (mark((unsigned char)out[0]) || ww_ascii_space((unsigned char)out[0]));
    if (alone && size > 0) break;  // the mark is the next piece
    rest->data += taken;
    rest->size -= taken;
    if (alone) {
      if (ww_ascii_space((unsigned char)out[0])) continue;
      folder->buffer[0] = out[0];
      *piece = ww_slice_of(folder->buffer, 1);
      return true;
    }
    if (size + made > WW_PIECE_BYTES) {
      rest->size = 0;
      return false;
    }
    memcpy(folder->buffer + size, out, made);
    size += made;
  }
  *piece = ww_slice_of(folder->buffer, size);
  return size > 0;
}
