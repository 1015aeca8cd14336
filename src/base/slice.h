// slice.h: small questions about runs of bytes. A slice is never NUL-terminated.
#ifndef WW_BASE_SLICE_H
#define WW_BASE_SLICE_H

#include <string.h>

#include "whowhom.h"

#define WW_SLICE(literal) ((struct ww_slice){(literal), sizeof(literal) - 1})

static inline struct ww_slice ww_slice_of(const char *data, size_t size) { return (struct ww_slice){data, size}; }
static inline struct ww_slice ww_slice_cstring(const char *text) {
  return (struct ww_slice){text, text == NULL ? 0 : strlen(text)};
}
// First bytes are compared before memcmp is called: most words differ there.
static inline bool ww_slice_equal(struct ww_slice a, struct ww_slice b) {
  return a.size == b.size && (a.size == 0 || (a.data[0] == b.data[0] && memcmp(a.data, b.data, a.size) == 0));
}
static inline bool ww_slice_is(struct ww_slice a, const char *literal) {
  if (__builtin_constant_p(*literal)) return a.size == strlen(literal) && (a.size == 0 || memcmp(a.data, literal, a.size) == 0);
  // A string from a table is not measured: most differ in the first byte.
  for (size_t i = 0; i < a.size; i++)
    if (literal[i] != a.data[i] || literal[i] == '\0') return false;
  return literal[a.size] == '\0';
}
// Whether `list`, words with one blank between them, has the word; an empty word is in no list.
bool ww_slice_among(struct ww_slice word, struct ww_slice list);
static inline bool ww_slice_starts(struct ww_slice a, struct ww_slice prefix) {
  return a.size >= prefix.size && (prefix.size == 0 || memcmp(a.data, prefix.data, prefix.size) == 0);
}
static inline bool ww_slice_ends(struct ww_slice a, struct ww_slice suffix) {
  return a.size >= suffix.size && (suffix.size == 0 || memcmp(a.data + a.size - suffix.size, suffix.data, suffix.size) == 0);
}
// Byte order, the shorter first where one begins the other: the order of every sort by text.
static inline int ww_slice_compare(struct ww_slice a, struct ww_slice b) {
  size_t shared = a.size < b.size ? a.size : b.size;
  int order = shared == 0 ? 0 : memcmp(a.data, b.data, shared);
  if (order != 0) return order;
  return (a.size > b.size) - (a.size < b.size);
}
// ASCII only, whatever the locale.
static inline bool ww_ascii_alpha(unsigned char c) { return (unsigned char)((c | 32) - 'a') < 26; }
static inline bool ww_ascii_upper(unsigned char c) { return (unsigned char)(c - 'A') < 26; }
static inline bool ww_ascii_lower(unsigned char c) { return (unsigned char)(c - 'a') < 26; }
static inline bool ww_ascii_digit(unsigned char c) { return (unsigned char)(c - '0') < 10; }
static inline bool ww_ascii_space(unsigned char c) { return c == ' ' || (unsigned char)(c - 9) < 5; }
static inline unsigned char ww_ascii_fold(unsigned char c) { return ww_ascii_upper(c) ? (unsigned char)(c | 32) : c; }
// Equal but for ASCII case.
static inline bool ww_slice_equal_fold(struct ww_slice a, struct ww_slice b) {
  if (a.size != b.size) return false;
  for (size_t i = 0; i < a.size; i++)
    if (ww_ascii_fold((unsigned char)a.data[i]) != ww_ascii_fold((unsigned char)b.data[i])) return false;
  return true;
}
static inline struct ww_slice ww_slice_trim(struct ww_slice a) {
  while (a.size > 0 && ww_ascii_space((unsigned char)a.data[0])) a.data++, a.size--;
  while (a.size > 0 && ww_ascii_space((unsigned char)a.data[a.size - 1])) a.size--;
  return a;
}

#endif
