// The cache of word forms; see cache.h.
#include "parse/cache.h"

#include <string.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "parse/feats.h"

static size_t numbers_per_word(const struct ww_model *m) { return m->shape.dim * (1 + 2 * (size_t)m->window0); }

ww_status ww_cache_init(struct ww_cache *c, const struct ww_model *model, const struct ww_kernel *kernel, size_t sets,
                        size_t spare, struct ww_error *error) {
  size_t all = 2 * sets + spare, per = numbers_per_word(model);
  *c = (struct ww_cache){.model = model, .kernel = kernel, .sets = sets, .spare = spare, .stamp = 1};
  c->words = ww_alloc_zero(all, sizeof *c->words);
  c->numbers = ww_alloc(all * per, sizeof *c->numbers);
  c->fresh = ww_alloc(spare, sizeof *c->fresh);
  c->rows = ww_alloc(spare, sizeof *c->rows);
  c->u = ww_alloc(spare * model->shape.dim, 1);
  c->y = ww_alloc(spare * 2 * model->shape.dim, sizeof *c->y);
  if (!c->words || !c->numbers || !c->fresh || !c->rows || !c->u || !c->y) {
    ww_cache_release(c);
    return ww_fail_memory(error);
  }
  for (size_t i = 0; i < all; i++) {
    c->words[i].x = c->numbers + i * per;
    c->words[i].products = c->words[i].x + model->shape.dim;
  }
  return WW_OK;
}

void ww_cache_release(struct ww_cache *c) {
  ww_free(c->words);
  ww_free(c->numbers);
  ww_free(c->fresh);
  ww_free(c->rows);
  ww_free(c->u);
  ww_free(c->y);
  *c = (struct ww_cache){0};
}

void ww_cache_next_batch(struct ww_cache *c) {
  c->spare_used = 0;
  while (c->fresh_count > 0) c->fresh[--c->fresh_count]->key = 0;  // of a batch that was given up
  if (++c->stamp == 0) {  // after 2^32 batches: forget all, so that no old stamp looks new
    for (size_t i = 0; i < 2 * c->sets; i++) c->words[i].key = 0;
    c->stamp = 1;
  }
}

// Sum of embeddings, normed; the products with the convolution's matrices are left to ww_cache_finish.
static void compute(struct ww_cache *c, struct ww_word *w, struct ww_slice form, struct ww_slice lower, int initial) {
  const struct ww_model *m = c->model;
  size_t dim = m->shape.dim;
  uint64_t hash[WW_FEATURES];
  const int8_t *row[WW_FEATURES];
  ww_features(form, initial, hash);
  // The rows lie scattered over megabytes: all are called for before the first is read.
  for (uint32_t k = 0; k < WW_FEATURES; k++) {
    row[k] = m->embed + (size_t)ww_feature_row(&m->table, hash[k], k) * dim;
    for (size_t j = 0; j < dim; j += 64) __builtin_prefetch(row[k] + j);
  }
  c->kernel->embed(row, dim, m->number[WW_N_EMBED_SHIFT], w->x);
  uint8_t *normed = c->u + c->fresh_count * dim;
  c->kernel->norm(w->x, m->gains, dim, 1, normed);
  c->rows[c->fresh_count] = normed;
  c->fresh[c->fresh_count++] = w;
  w->form = ww_feats_form(lower);
  w->script_xpos = WW_NO_SCRIPT;
  w->wordlike = (uint8_t)ww_features_wordlike(form);
}

void ww_cache_finish(struct ww_cache *c) {
  size_t wide = 2 * c->model->shape.dim;
  for (uint32_t k = 0; k < c->model->window0 && c->fresh_count > 0; k++) {
    c->kernel->multiply(&c->model->conv[k], c->rows, c->fresh_count, c->y);
    for (size_t i = 0; i < c->fresh_count; i++) memcpy(c->fresh[i]->products + k * wide, c->y + i * wide, wide * sizeof *c->y);
  }
  c->fresh_count = 0;
}

// Not two seeds: of forms of three bytes, XXH3 gives those of one seed to others of a near one.
static uint64_t key_of(uint64_t hash, int initial) {
  uint64_t key = hash ^ (initial ? 0x9e3779b97f4a7c15u : 0);
  return key == 0 ? 1 : key;
}

uint64_t ww_cache_expect(const struct ww_cache *c, struct ww_slice form) {
  uint64_t hash = ww_hash(form.data, form.size, 5);
  const struct ww_word *set = c->words + 2 * (size_t)(key_of(hash, 0) % c->sets);
  __builtin_prefetch(&set[0], 1);
  __builtin_prefetch(&set[1], 1);
  return hash;
}

struct ww_word *ww_cache_get(struct ww_cache *c, uint64_t hash, struct ww_slice form, struct ww_slice lower, int initial) {
  uint64_t key = key_of(hash, initial);
  struct ww_word *set = c->words + 2 * (size_t)(key % c->sets), *w = &set[0];
  if (set[0].key != key) {
    if (set[1].key == key) {
      w = &set[1];
    } else {
      if (c->fresh_count == c->spare) return NULL;
      w = set[0].stamp <= set[1].stamp ? &set[0] : &set[1];
      if (w->stamp == c->stamp) {  // both are in use by this batch
        if (c->spare_used == c->spare) return NULL;
        w = &c->words[2 * c->sets + c->spare_used++];
      }
      w->key = key;
      compute(c, w, form, lower, initial);
    }
  }
  w->stamp = c->stamp;
  return w;
}
