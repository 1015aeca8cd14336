#include "base/buffer.h"

#include <stdarg.h>
#include <string.h>

#include "base/memory.h"

void ww_buffer_init(struct ww_buffer *buffer) { memset(buffer, 0, sizeof *buffer); }

void ww_buffer_release(struct ww_buffer *buffer) {
  if (buffer == NULL) return;
  ww_free(buffer->data);
  ww_buffer_init(buffer);
}

void ww_buffer_reset(struct ww_buffer *buffer) {
  buffer->size = 0;
  buffer->failed = false;
}

bool ww_buffer_reserve(struct ww_buffer *buffer, size_t more) {
  if (buffer->failed) return false;
  if (buffer->capacity - buffer->size >= more) return true;
  size_t wanted = buffer->capacity < 256 ? 256 : buffer->capacity;
  while (wanted - buffer->size < more) {
    if (wanted > SIZE_MAX / 2) {
      buffer->failed = true;
      return false;
    }
    wanted *= 2;
  }
  char *grown = ww_realloc(buffer->data, wanted, 1);
  if (grown == NULL) {
    buffer->failed = true;
    return false;
  }
  buffer->data = grown;
  buffer->capacity = wanted;
  return true;
}

void ww_buffer_put(struct ww_buffer *buffer, const char *data, size_t size) {
  if (size == 0 || !ww_buffer_reserve(buffer, size)) return;
  memcpy(buffer->data + buffer->size, data, size);
  buffer->size += size;
}

void ww_buffer_put_slice(struct ww_buffer *buffer, struct ww_slice text) { ww_buffer_put(buffer, text.data, text.size); }

void ww_buffer_put_text(struct ww_buffer *buffer, const char *text) { ww_buffer_put(buffer, text, strlen(text)); }

void ww_buffer_put_byte(struct ww_buffer *buffer, char byte) { ww_buffer_put(buffer, &byte, 1); }

void ww_buffer_put_int(struct ww_buffer *buffer, int64_t value) {
  char digits[24];
  size_t n = 0;
  uint64_t rest = value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
  do {
    digits[sizeof digits - ++n] = (char)('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (value < 0) digits[sizeof digits - ++n] = '-';
  ww_buffer_put(buffer, digits + sizeof digits - n, n);
}

void ww_buffer_put_micro(struct ww_buffer *buffer, int64_t value) {
  if (value < 0) ww_buffer_put_byte(buffer, '-');
  uint64_t rest = value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
  ww_buffer_put_int(buffer, (int64_t)(rest / 1000000));
  char digits[7] = ".";
  size_t n = 0;
  for (uint64_t f = rest % 1000000, unit = 100000; f != 0; f %= unit, unit /= 10) digits[++n] = (char)('0' + f / unit);
  if (n > 0) ww_buffer_put(buffer, digits, n + 1);
}

void ww_buffer_put_format(struct ww_buffer *buffer, const char *format, ...) {
  char text[1024];
  va_list arguments;
  va_start(arguments, format);
  int n = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (n < 0) return;
  ww_buffer_put(buffer, text, (size_t)n < sizeof text ? (size_t)n : sizeof text - 1);
}
