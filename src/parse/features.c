// Hashing of word forms; see features.h.
#include "parse/features.h"

#include <string.h>

#include "base/hash.h"
#include "base/slice.h"
#include "base/utf8.h"

// Code points of a form that count; of a longer one the first and the last halves of these.
#define WW_FORM_POINTS 48

// Typography that says nothing about the word: one letter stands for its kin.
static uint32_t plain(uint32_t c) {
  switch (c) {
    case 0x2018: case 0x2019: case 0x02BC: case 0x0060: case 0x00B4: return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x00AB: case 0x00BB: return '"';
    case 0x2010: case 0x2011: case 0x00AD: return '-';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: return 0x2013;
    case 0x00A0: return ' ';
    default: return c;
  }
}

// Decodes the form into code points, cutting the middle out of a very long one.
static size_t decode(struct ww_slice form, uint32_t out[WW_FORM_POINTS]) {
  size_t n = 0, at = 0;
  while (at < form.size) {
    size_t len;
    uint32_t c = ww_utf8_decode(form.data + at, form.size - at, &len);
    at += len;
    if (n == WW_FORM_POINTS) {
      memmove(out + WW_FORM_POINTS / 2, out + WW_FORM_POINTS / 2 + 1, (WW_FORM_POINTS / 2 - 1) * sizeof *out);
      n--;
    }
    out[n++] = plain(c);
  }
  return n;
}

static uint64_t hash_points(const uint32_t *p, size_t n, uint64_t type) {
  uint64_t h = ww_hash(p, n * sizeof *p, 0x9e3779b97f4a7c15u * (type + 1));
  return h ? h : 1;
}

static uint32_t shape_of(uint32_t c) {
  if (c < 128) {
    unsigned char b = (unsigned char)c;
    return ww_ascii_upper(b) ? 'X' : ww_ascii_lower(b) ? 'x' : ww_ascii_digit(b) ? 'd' : c;
  }
  return ww_utf8_is_upper(c) ? 'X' : ww_utf8_is_letter(c) ? 'x' : ww_utf8_is_digit(c) ? 'd' : c;
}

// Runs of one class count as one letter, but one capital, two and more capitals are told apart.
static size_t shape(const uint32_t *p, size_t n, int initial, uint32_t out[20]) {
  size_t k = 0, run = 0;
  out[k++] = initial ? 1 : 2;
  for (size_t i = 0; i < n && k < 18; i++) {
    uint32_t s = shape_of(p[i]);
    run = i && out[k - 1] == s ? run + 1 : 1;
    if (run == 1) out[k++] = s;
    else if (run == 2 && (s == 'X' || s == 'd') && i + 1 == n) out[k++] = '2';
  }
  return k;
}

void ww_features(struct ww_slice form, int initial, uint64_t hash[WW_FEATURES]) {
  uint32_t p[WW_FORM_POINTS], low[WW_FORM_POINTS], sh[20];
  size_t n = decode(form, p);
  for (size_t i = 0; i < n; i++) {
    low[i] = p[i] < 128 ? ww_ascii_fold((unsigned char)p[i]) : ww_utf8_lower(p[i]);
    if (ww_utf8_is_digit(low[i])) low[i] = '0';
  }
  hash[0] = hash_points(low, n, 0);
  hash[1] = hash_points(p, n, 1);
  for (size_t k = 1; k <= 4; k++) hash[1 + k] = hash_points(low + (n > k ? n - k : 0), n > k ? k : n, 1 + k);
  for (size_t k = 1; k <= 3; k++) hash[5 + k] = hash_points(p, n > k ? k : n, 5 + k);
  hash[9] = hash_points(sh, shape(p, n, initial, sh), 9);
}

int ww_features_wordlike(struct ww_slice form) {
  for (size_t at = 0; at < form.size;) {
    size_t len;
    unsigned char b = (unsigned char)form.data[at];
    if (b < 128) {
      if (ww_ascii_alpha(b) || ww_ascii_digit(b)) return 1;
      at++;
      continue;
    }
    uint32_t c = ww_utf8_decode(form.data + at, form.size - at, &len);
    if (ww_utf8_is_letter(c) || ww_utf8_is_digit(c)) return 1;
    at += len;
  }
  return 0;
}
