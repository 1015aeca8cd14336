// bytes.h: a growing run of bytes, and JSON written into it. An allocation that fails, or a limit that is passed, is kept in
// `failed`: the writer goes on and the one who reads the result asks once.
#ifndef WW_SERVE_BYTES_H
#define WW_SERVE_BYTES_H

#include "whowhom.h"

struct serve_bytes {
  char *data;  // not NUL-terminated
  size_t size, capacity;
  size_t limit;  // 0: none but memory
  bool failed;
};

void serve_bytes_release(struct serve_bytes *bytes);
void serve_bytes_add(struct serve_bytes *bytes, const void *data, size_t size);
void serve_bytes_text(struct serve_bytes *bytes, const char *text);
void serve_bytes_format(struct serve_bytes *bytes, const char *format, ...) __attribute__((format(printf, 2, 3)));
// A JSON string with its quotes. Bytes that are no UTF-8 become U+FFFD, so that the answer is JSON whatever comes in.
void serve_bytes_json(struct serve_bytes *bytes, struct ww_slice text);
// The same, null where the text is empty.
void serve_bytes_json_or_null(struct serve_bytes *bytes, struct ww_slice text);
// A ww_write_function whose context is a struct serve_bytes. MEMORY where the bytes have failed.
ww_status serve_bytes_write(void *bytes, const char *data, size_t size);

struct ww_slice serve_slice(const char *text);
bool serve_equal(struct ww_slice slice, const char *text);

#endif
