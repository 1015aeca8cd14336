// decode.h: raw bytes become the kept text: well-formed UTF-8 in which positions mean something.
//
//   byte-order mark        dropped; UTF-16 with one, or clearly UTF-16 without, is converted
//   CRLF, CR, NEL          become one line feed
//   NUL, other controls    become a space (tab and form feed stay)
//   bidi marks, overrides  become U+200B, which is seen by nobody and turns nothing around
//   bytes that are no UTF-8  become U+FFFD, one for each broken sequence, and are counted, or refused on request
// So the kept text of clean UTF-8 has the code points of the input at their places. Binary files are refused.
#ifndef WW_TEXT_DECODE_H
#define WW_TEXT_DECODE_H

#include "base/arena.h"
#include "whowhom.h"

struct ww_decoded {
  struct ww_slice text;   // in the arena
  size_t replaced;        // broken sequences that became U+FFFD
  size_t first_replaced;  // offset of the first in the raw bytes (for UTF-16: in the converted text)
};

enum { WW_DECODE_STRICT = 1, WW_DECODE_MARKS = 2 };  // refuse broken bytes; leave bidi marks as they are

// WW_ERROR_FORMAT for binary bytes and, with WW_DECODE_STRICT, for bytes that are no UTF-8 (error->offset says where).
ww_status ww_text_decode(struct ww_arena *arena, struct ww_slice raw, unsigned how, struct ww_decoded *out, struct ww_error *error);

#endif
