#include "text/decode.h"

#include <string.h>

#include "base/error.h"
#include "base/slice.h"
#include "base/utf8.h"

enum { SAMPLE = 4096 };

// ---- UTF-16 -----------------------------------------------------------------------------------

enum encoding { ENCODING_UTF8, ENCODING_UTF16_LE, ENCODING_UTF16_BE };

// A byte-order mark, or English written in two bytes a letter: every other byte is zero.
static enum encoding encoding_of(struct ww_slice raw, size_t *mark) {
  const unsigned char *s = (const unsigned char *)raw.data;
  *mark = 0;
  if (raw.size >= 2 && ((s[0] == 0xFF && s[1] == 0xFE) || (s[0] == 0xFE && s[1] == 0xFF))) {
    *mark = 2;
    return s[0] == 0xFF ? ENCODING_UTF16_LE : ENCODING_UTF16_BE;
  }
  if (raw.size >= 3 && s[0] == 0xEF && s[1] == 0xBB && s[2] == 0xBF) {
    *mark = 3;
    return ENCODING_UTF8;
  }
  size_t pairs = (raw.size < SAMPLE ? raw.size : SAMPLE) / 2, even = 0, odd = 0;
  if (pairs == 0 || memchr(raw.data, 0, pairs * 2) == NULL) return ENCODING_UTF8;
  for (size_t i = 0; i < pairs; i++) {
    even += s[2 * i] == 0;
    odd += s[2 * i + 1] == 0;
  }
  if (pairs >= 4 && odd * 10 >= pairs * 7 && even * 20 <= pairs) return ENCODING_UTF16_LE;
  if (pairs >= 4 && even * 10 >= pairs * 7 && odd * 20 <= pairs) return ENCODING_UTF16_BE;
  return ENCODING_UTF8;
}

// UTF-16 to UTF-8; at most three bytes a unit. A surrogate without its twin is written as byte FF, which is no
// UTF-8, so that the next step counts it and replaces it like any other broken sequence.
static struct ww_slice from_utf16(struct ww_arena *arena, struct ww_slice raw, bool little) {
  size_t units = raw.size / 2;
  char *out = units > SIZE_MAX / 3 - 1 ? NULL : ww_arena_alloc(arena, units * 3 + 1, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  const unsigned char *s = (const unsigned char *)raw.data;
  size_t size = 0;
  for (size_t i = 0; i < units; i++) {
    uint32_t unit = little ? s[2 * i] | (uint32_t)s[2 * i + 1] << 8 : s[2 * i + 1] | (uint32_t)s[2 * i] << 8;
    if (unit >= 0xD800 && unit < 0xDC00 && i + 1 < units) {
      uint32_t low = little ? s[2 * i + 2] | (uint32_t)s[2 * i + 3] << 8 : s[2 * i + 3] | (uint32_t)s[2 * i + 2] << 8;
      if (low >= 0xDC00 && low < 0xE000) {
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        i++;
      }
    }
    if (unit >= 0xD800 && unit < 0xE000) {
      out[size++] = (char)0xFF;
    } else {
      size += ww_utf8_encode(unit, out + size);
    }
  }
  if (raw.size % 2 != 0) out[size++] = (char)0xFF;
  return (struct ww_slice){out, size};
}

// ---- what is no text ------------------------------------------------------------------------------

static bool is_control(unsigned char c) { return (c < 0x20 && (c < 9 || c > 13)) || c == 0x7F; }

// Control characters in more than a twentieth of the first bytes, or broken sequences in more than a third, are
// not a text that somebody wrote. Text in an old one-byte code (Latin-1) stays under the second bound.
static bool looks_binary(struct ww_slice text) {
  static const char *const magics[] = {"%PDF-", "PK\003\004", "\x1f\x8b", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\177ELF", "{\\rtf"};
  for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
    if (ww_slice_starts(text, ww_slice_cstring(magics[i]))) return true;
  size_t size = text.size < SAMPLE ? text.size : SAMPLE, controls = 0, broken = 0;
  for (size_t i = 0; i < size;) {
    size_t length;
    if ((unsigned char)(text.data[i] - 32) < 95) {
      i++;
      continue;
    }
    controls += is_control((unsigned char)text.data[i]);
    broken += ww_utf8_decode(text.data + i, text.size - i, &length) == WW_UTF8_BAD;
    i += length;
  }
  return controls * 20 > size + 80 || broken * 3 > size + 12;
}

// ---- the kept text ----------------------------------------------------------------------------------

static bool is_bidi(uint32_t c) { return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

// The bytes of one broken sequence: its lead byte and the continuation bytes that could belong to it.
static size_t broken_length(const char *text, size_t size) {
  unsigned char lead = (unsigned char)text[0];
  size_t most = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : 1, length = 1;
  while (length < most && length < size && ((unsigned char)text[length] & 0xC0) == 0x80) length++;
  return length;
}

// Copies one character beyond plain ASCII from `in`; returns the bytes read, adds the bytes written to `*size`.
static size_t copy_wide(struct ww_slice in, size_t at, unsigned how, char *out, size_t *size, struct ww_decoded *decoded) {
  size_t length;
  uint32_t c = ww_utf8_decode(in.data + at, in.size - at, &length);
  if (c == WW_UTF8_BAD) {
    if (decoded->replaced++ == 0) decoded->first_replaced = at;
    *size += ww_utf8_encode(0xFFFD, out + *size);
    return broken_length(in.data + at, in.size - at);
  }
  if (is_bidi(c) && (how & WW_DECODE_MARKS) == 0) {
    *size += ww_utf8_encode(0x200B, out + *size);
  } else if (c == 0x85) {
    out[(*size)++] = '\n';
  } else {
    memcpy(out + *size, in.data + at, length);
    *size += length;
  }
  return length;
}

// Runs of plain bytes are copied at once; only controls, carriage returns and wide characters are looked at.
static struct ww_slice kept(struct ww_slice in, unsigned how, char *out, struct ww_decoded *decoded) {
  size_t size = 0;
  for (size_t i = 0; i < in.size;) {
    size_t run = i;
    while (run < in.size && ((unsigned char)(in.data[run] - 32) < 95 || in.data[run] == '\n')) run++;
    if (run > i) memcpy(out + size, in.data + i, run - i);
    size += run - i;
    i = run;
    if (i == in.size) break;
    unsigned char c = (unsigned char)in.data[i];
    if (c >= 0x80) {
      i += copy_wide(in, i, how, out, &size, decoded);
    } else if (c == '\r') {
      out[size++] = '\n';
      i += i + 1 < in.size && in.data[i + 1] == '\n' ? 2 : 1;
    } else {
      out[size++] = is_control(c) ? ' ' : (char)c;
      i++;
    }
  }
  return (struct ww_slice){out, size};
}

ww_status ww_text_decode(struct ww_arena *arena, struct ww_slice raw, unsigned how, struct ww_decoded *out, struct ww_error *error) {
  *out = (struct ww_decoded){.text = {"", 0}};
  if (raw.size == 0) return WW_OK;
  size_t mark;
  enum encoding encoding = encoding_of(raw, &mark);
  struct ww_slice in = {raw.data + mark, raw.size - mark};
  if (encoding != ENCODING_UTF8) {
    in = from_utf16(arena, in, encoding == ENCODING_UTF16_LE);
    if (in.data == NULL) return ww_fail_memory(error);
  }
  if (looks_binary(in)) return ww_fail(error, WW_ERROR_FORMAT, "this is no text but binary data: give text in UTF-8 or UTF-16");
  size_t valid = ww_utf8_valid_prefix(in.data, in.size);
  if (valid < in.size && (how & WW_DECODE_STRICT) != 0) {
    ww_status status = ww_fail(error, WW_ERROR_FORMAT, "byte %zu is no UTF-8: convert the text, or read it without --strict", valid);
    ww_error_place(error, NULL, 0, 0, valid);
    return status;
  }
  // A broken byte grows to three; the one bidi mark of two bytes to three.
  size_t grown = in.size - valid > SIZE_MAX / 3 - in.size ? SIZE_MAX : in.size + (in.size - valid) * 2;
  if (grown == in.size) grown += in.size / 2;
  char *copy = ww_arena_alloc(arena, grown, 1);
  if (copy == NULL) return ww_fail_memory(error);
  out->text = kept(in, how, copy, out);
  return WW_OK;
}
