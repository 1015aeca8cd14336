// Word vectors: what the company of a word in other text says of it; see corpus.h.
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "parse/features.h"
#include "parse/train/corpus.h"

// A whole number in decimal; false where none stands.
static int whole_number(const char **at, const char *end, float *out) {
  const char *p = *at;
  int minus = p < end && *p == '-', v = 0;
  p += minus;
  const char *first = p;
  while (p < end && *p >= '0' && *p <= '9' && v < 100000) v = v * 10 + (*p++ - '0');
  *at = p;
  *out = (float)(minus ? -v : v);
  return p > first;
}

// One line: a word, then WW_VECTOR_FILE whole numbers, in thousandths.
static int vector_line(const char *p, const char *end, uint64_t *hash, float *v) {
  const char *space = memchr(p, ' ', (size_t)(end - p));
  uint64_t all[WW_FEATURES];
  if (!space || space == p) return 0;
  ww_features((struct ww_slice){p, (size_t)(space - p)}, 0, all);
  *hash = all[0];
  p = space;
  for (size_t i = 0; i < WW_VECTOR_FILE; i++) {
    if (p == end || *p++ != ' ' || !whole_number(&p, end, &v[i])) return 0;
    v[i] *= 0.001f;
  }
  v[WW_VECTOR_FILE] = 1.0f;
  return p == end;
}

ww_status ww_corpus_vectors(struct ww_corpus *c, const char *path, struct ww_error *error) {
  struct ww_buffer text;
  size_t lines = 0;
  ww_buffer_init(&text);
  ww_status st = ww_conllu_load(path, &text, error);
  const char *bytes = text.data, *stop = bytes + text.size;
  for (size_t i = 0; st == WW_OK && i < text.size; i++) lines += bytes[i] == '\n';
  c->vectors = ww_alloc_zero((lines + 1) * WW_VECTOR, sizeof *c->vectors);
  c->vector_hash = ww_alloc_zero(lines + 1, sizeof *c->vector_hash);
  if (st == WW_OK && (!c->vectors || !c->vector_hash)) st = ww_fail_memory(error);
  c->vector_count = 1;
  for (const char *p = bytes, *end; st == WW_OK && p < stop && (end = memchr(p, '\n', (size_t)(stop - p))); p = end + 1) {
    if (vector_line(p, end, &c->vector_hash[c->vector_count], c->vectors + c->vector_count * WW_VECTOR)) {
      c->vector_count++;
    } else {
      st = ww_fail(error, WW_ERROR_FORMAT, "a line must be a word and %d whole numbers, as models/vectors.py writes them", WW_VECTOR_FILE);
      ww_error_place(error, path, c->vector_count, 0, 0);
    }
  }
  ww_buffer_release(&text);
  return st;
}
