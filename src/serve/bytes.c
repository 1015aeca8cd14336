// bytes.c: see bytes.h.
#include "serve/bytes.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "serve/target.h"

void serve_bytes_release(struct serve_bytes *bytes) {
  free(bytes->data);
  memset(bytes, 0, sizeof *bytes);
}

static bool reserve(struct serve_bytes *bytes, size_t more) {
  if (bytes->failed || more > SIZE_MAX / 2 - bytes->size || (bytes->limit != 0 && more > bytes->limit - bytes->size)) {
    bytes->failed = true;
    return false;
  }
  size_t wanted = bytes->size + more;
  if (wanted <= bytes->capacity) return true;
  size_t capacity = bytes->capacity == 0 ? 512 : bytes->capacity;
  while (capacity < wanted) capacity *= 2;
  char *data = realloc(bytes->data, capacity);
  if (data == NULL) {
    bytes->failed = true;
    return false;
  }
  bytes->data = data;
  bytes->capacity = capacity;
  return true;
}

void serve_bytes_add(struct serve_bytes *bytes, const void *data, size_t size) {
  if (size == 0 || !reserve(bytes, size)) return;
  memcpy(bytes->data + bytes->size, data, size);
  bytes->size += size;
}

void serve_bytes_text(struct serve_bytes *bytes, const char *text) { serve_bytes_add(bytes, text, strlen(text)); }

void serve_bytes_format(struct serve_bytes *bytes, const char *format, ...) {
  va_list arguments, again;
  va_start(arguments, format);
  va_copy(again, arguments);
  int size = vsnprintf(NULL, 0, format, arguments);
  va_end(arguments);
  // One byte more for the NUL that vsnprintf writes and nobody counts.
  if (size >= 0 && reserve(bytes, (size_t)size + 1)) {
    (void)vsnprintf(bytes->data + bytes->size, (size_t)size + 1, format, again);
    bytes->size += (size_t)size;
  }
  va_end(again);
}

static void escape(struct serve_bytes *bytes, unsigned char byte) {
  switch (byte) {
    case '"': serve_bytes_text(bytes, "\\\""); break;
    case '\\': serve_bytes_text(bytes, "\\\\"); break;
    case '\n': serve_bytes_text(bytes, "\\n"); break;
    case '\t': serve_bytes_text(bytes, "\\t"); break;
    default: serve_bytes_format(bytes, "\\u%04x", byte); break;
  }
}

void serve_bytes_json(struct serve_bytes *bytes, struct ww_slice text) {
  serve_bytes_add(bytes, "\"", 1);
  size_t kept = 0, at = 0;
  while (at < text.size) {
    unsigned char byte = (unsigned char)text.data[at];
    size_t length = byte < 0x80 ? 1 : serve_utf8_length(text.data + at, text.size - at);
    // '<' is escaped too: an answer that some browser takes for HTML holds no tag.
    if (length > 1 || (length == 1 && byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7f && byte != '<')) {
      at += length;
      continue;
    }
    serve_bytes_add(bytes, text.data + kept, at - kept);
    if (length == 0)
      serve_bytes_text(bytes, "\xEF\xBF\xBD");
    else
      escape(bytes, byte);
    kept = ++at;
  }
  serve_bytes_add(bytes, text.data + kept, text.size - kept);
  serve_bytes_add(bytes, "\"", 1);
}

void serve_bytes_json_or_null(struct serve_bytes *bytes, struct ww_slice text) {
  if (text.size == 0)
    serve_bytes_text(bytes, "null");
  else
    serve_bytes_json(bytes, text);
}

ww_status serve_bytes_write(void *context, const char *data, size_t size) {
  struct serve_bytes *bytes = context;
  serve_bytes_add(bytes, data, size);
  return bytes->failed ? WW_ERROR_MEMORY : WW_OK;
}

struct ww_slice serve_slice(const char *text) { return (struct ww_slice){text, strlen(text)}; }

bool serve_equal(struct ww_slice slice, const char *text) {
  return slice.size == strlen(text) && (slice.size == 0 || memcmp(slice.data, text, slice.size) == 0);
}
