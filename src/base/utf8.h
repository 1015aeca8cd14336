// utf8.h: UTF-8 in and out, one code point at a time. Case and category come from utf8proc.
#ifndef WW_BASE_UTF8_H
#define WW_BASE_UTF8_H

#include "whowhom.h"

#define WW_UTF8_BAD 0xFFFFFFFFu

// The code point at `text[0..size)` and its length in bytes in `*length`. A byte that begins no well-formed
// sequence gives WW_UTF8_BAD and length 1; size 0 gives WW_UTF8_BAD and length 0.
uint32_t ww_utf8_decode(const char *text, size_t size, size_t *length);
// Writes 1 to 4 bytes; a surrogate or a value beyond U+10FFFF is written as U+FFFD. Returns the length.
size_t ww_utf8_encode(uint32_t code_point, char out[4]);
// The offset of the first byte that is not well-formed, or `size`.
size_t ww_utf8_valid_prefix(const char *text, size_t size);
// Code points in well-formed text.
size_t ww_utf8_count(const char *text, size_t size);
bool ww_utf8_is_letter(uint32_t code_point);
bool ww_utf8_is_upper(uint32_t code_point);
bool ww_utf8_is_lower(uint32_t code_point);
bool ww_utf8_is_digit(uint32_t code_point);
bool ww_utf8_is_space(uint32_t code_point);
uint32_t ww_utf8_lower(uint32_t code_point);
// Lower case of well-formed text into `out`, which must hold 2 * size bytes (a code point's lower case is at
// most one and a half times as long). Returns the bytes written.
size_t ww_utf8_lower_text(struct ww_slice text, char *out);

#endif
