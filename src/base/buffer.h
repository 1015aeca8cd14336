// buffer.h: bytes that grow. A failed allocation is remembered in `failed`, so that a writer may put many
// small pieces and ask once at the end.
#ifndef WW_BASE_BUFFER_H
#define WW_BASE_BUFFER_H

#include "whowhom.h"

struct ww_buffer {
  char *data;       // owned; NULL until something is put
  size_t size;      // bytes used
  size_t capacity;  // bytes held
  bool failed;      // an allocation failed; everything put since is lost
};

void ww_buffer_init(struct ww_buffer *buffer);
void ww_buffer_release(struct ww_buffer *buffer);
// Empties it; keeps the memory and clears `failed`.
void ww_buffer_reset(struct ww_buffer *buffer);
// Room for `more` bytes after `size`; false (and `failed`) when memory runs out.
bool ww_buffer_reserve(struct ww_buffer *buffer, size_t more);
void ww_buffer_put(struct ww_buffer *buffer, const char *data, size_t size);
void ww_buffer_put_slice(struct ww_buffer *buffer, struct ww_slice text);
void ww_buffer_put_text(struct ww_buffer *buffer, const char *text);  // NUL-terminated
void ww_buffer_put_byte(struct ww_buffer *buffer, char byte);
void ww_buffer_put_int(struct ww_buffer *buffer, int64_t value);
// `value` in millionths, without trailing zeros: 21540000 is written 21.54. No float printing anywhere, so
// that no C library can change a digit.
void ww_buffer_put_micro(struct ww_buffer *buffer, int64_t value);
void ww_buffer_put_format(struct ww_buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
