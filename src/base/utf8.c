#include "base/utf8.h"

#include <utf8proc.h>

#include "base/slice.h"

// Well-formed ranges after Unicode 15, table 3-7.
uint32_t ww_utf8_decode(const char *text, size_t size, size_t *length) {
  *length = size == 0 ? 0 : 1;
  if (size == 0) return WW_UTF8_BAD;
  const unsigned char *s = (const unsigned char *)text;
  uint32_t c = s[0];
  if (c < 0x80) return c;
  if (c < 0xC2 || c > 0xF4) return WW_UTF8_BAD;
  size_t need = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  if (size < need) return WW_UTF8_BAD;
  for (size_t i = 1; i < need; i++)
    if ((s[i] & 0xC0) != 0x80) return WW_UTF8_BAD;
  uint32_t value = c & (0x7Fu >> need);
  for (size_t i = 1; i < need; i++) value = value << 6 | (s[i] & 0x3Fu);
  if (need == 3 && (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF))) return WW_UTF8_BAD;
  if (need == 4 && (value < 0x10000 || value > 0x10FFFF)) return WW_UTF8_BAD;
  *length = need;
  return value;
}

size_t ww_utf8_encode(uint32_t c, char out[4]) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char)(0xC0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char)(0xE0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3F));
    out[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3F));
  out[2] = (char)(0x80 | (c >> 6 & 0x3F));
  out[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

size_t ww_utf8_valid_prefix(const char *text, size_t size) {
  size_t i = 0;
  while (i < size) {
    if ((unsigned char)text[i] < 0x80) {
      i++;
      continue;
    }
    size_t length;
    if (ww_utf8_decode(text + i, size - i, &length) == WW_UTF8_BAD) return i;
    i += length;
  }
  return size;
}

size_t ww_utf8_count(const char *text, size_t size) {
  size_t count = 0;
  for (size_t i = 0; i < size; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

static utf8proc_category_t category(uint32_t c) {
  return c > 0x10FFFF ? UTF8PROC_CATEGORY_CN : utf8proc_category((utf8proc_int32_t)c);
}

bool ww_utf8_is_letter(uint32_t c) {
  if (c < 0x80) return ww_ascii_alpha((unsigned char)c);
  utf8proc_category_t k = category(c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool ww_utf8_is_upper(uint32_t c) {
  if (c < 0x80) return ww_ascii_upper((unsigned char)c);
  utf8proc_category_t k = category(c);
  return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool ww_utf8_is_lower(uint32_t c) {
  if (c < 0x80) return ww_ascii_lower((unsigned char)c);
  return category(c) == UTF8PROC_CATEGORY_LL;
}

bool ww_utf8_is_digit(uint32_t c) {
  if (c < 0x80) return ww_ascii_digit((unsigned char)c);
  return category(c) == UTF8PROC_CATEGORY_ND;
}

bool ww_utf8_is_space(uint32_t c) {
  if (c < 0x80) return ww_ascii_space((unsigned char)c);
  utf8proc_category_t k = category(c);
  return c == 0x85 || k == UTF8PROC_CATEGORY_ZS || k == UTF8PROC_CATEGORY_ZL || k == UTF8PROC_CATEGORY_ZP;
}

uint32_t ww_utf8_lower(uint32_t c) {
  if (c < 0x80) return ww_ascii_fold((unsigned char)c);
  return c > 0x10FFFF ? c : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

size_t ww_utf8_lower_text(struct ww_slice text, char *out) {
  size_t written = 0;
  for (size_t i = 0; i < text.size;) {
    unsigned char c = (unsigned char)text.data[i];
    if (c < 0x80) {
      out[written++] = (char)ww_ascii_fold(c);
      i++;
      continue;
    }
    size_t length;
    uint32_t value = ww_utf8_decode(text.data + i, text.size - i, &length);
    if (value == WW_UTF8_BAD) {
      out[written++] = text.data[i];
    } else {
      written += ww_utf8_encode(ww_utf8_lower(value), out + written);
    }
    i += length;
  }
  return written;
}
