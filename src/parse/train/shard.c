// Shards: a few sentences laid out as rows for the network; see net.h.
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "parse/train/trainer.h"

static size_t ceil16(size_t n) { return (n + 15) & ~(size_t)15; }

ww_status ww_shard_init(struct ww_shard *s, const struct ww_net_layout *l, size_t words, size_t sentences,
                        size_t longest, struct ww_error *error) {
  size_t d = l->shape.dim, layers = l->shape.layers, arc = l->shape.arc, lab = l->shape.lab;
  size_t rows = words + (sentences + 1) * l->pad, wide = l->out_n > 2 * d ? l->out_n : 2 * d;
  size_t packed = rows * wide, pair = (longest + 16) * 2 * arc;
  *s = (struct ww_shard){.max_rows = rows, .max_sentences = sentences};
  s->max_scores = words * ceil16(longest);
  s->first = ww_alloc(sentences, sizeof *s->first);
  s->length = ww_alloc(sentences, sizeof *s->length);
  s->feats = ww_alloc(rows * WW_FEATURES, sizeof *s->feats);
  s->head = ww_alloc(rows, sizeof *s->head);
  s->label = ww_alloc(rows, sizeof *s->label);
  s->upos = ww_alloc(rows, sizeof *s->upos);
  s->xpos = ww_alloc(rows, sizeof *s->xpos);
  s->weight = ww_alloc(rows, sizeof *s->weight);
  s->soft = ww_alloc_zero(rows, sizeof *s->soft);
  struct {
    float **to;
    size_t count;
  } part[] = {{&s->x, (layers + 1) * rows * d},    {&s->a, (layers + 1) * rows * d}, {&s->r, (layers + 1) * rows},
              {&s->mask, (layers + 1) * rows * d}, {&s->y, layers * rows * 2 * d},   {&s->h, layers * rows * d},
              {&s->o, rows * l->out_n},            {&s->d_o, rows * l->out_n},       {&s->dep, rows * arc},
              {&s->dep_mask, rows * arc},          {&s->hid, rows * lab},            {&s->d_hid, rows * lab},
              {&s->hid_mask, rows * lab},          {&s->rel, rows * l->rel_n},       {&s->d_rel, rows * l->rel_n},
              {&s->score, s->max_scores},          {&s->dx, rows * d},               {&s->da, rows * d},
              {&s->dy, rows * 2 * d},              {&s->packed, packed > pair ? packed : pair},
              {&s->grad, l->count},                {&s->vec, rows * l->vec_n + 1}};
  int failed = !s->first || !s->length || !s->feats || !s->head || !s->label || !s->upos || !s->xpos || !s->weight || !s->soft;
  for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
    *part[i].to = ww_alloc_zero(part[i].count, sizeof(float));
    failed |= !*part[i].to;
  }
  if (!failed) return WW_OK;
  ww_shard_release(s);
  return ww_fail_memory(error);
}

void ww_shard_release(struct ww_shard *s) {
  void *all[] = {s->first, s->length, s->feats, s->head, s->label,    s->upos, s->xpos,  s->weight,   s->x,     s->a,
                 s->r,     s->mask,   s->y,     s->h,    s->o,        s->d_o,  s->dep,   s->dep_mask, s->hid,   s->d_hid,
                 s->hid_mask, s->rel, s->d_rel, s->score, s->dx,      s->da,   s->dy,    s->packed,   s->grad,
                 s->vec,   s->soft};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) ww_free(all[i]);
  *s = (struct ww_shard){0};
}

static void empty_rows(struct ww_shard *s, const struct ww_net_layout *l, size_t n) {
  for (size_t i = 0; i < n; i++, s->rows++) {
    memset(s->vec + s->rows * l->vec_n, 0, l->vec_n * sizeof *s->vec);
    s->feats[s->rows * WW_FEATURES] = WW_NO_ROW;
    s->head[s->rows] = s->label[s->rows] = s->upos[s->rows] = s->xpos[s->rows] = -1;
    s->weight[s->rows] = 0.0f;
    s->soft[s->rows] = NULL;
  }
}

void ww_shard_clear(struct ww_shard *s) { s->rows = s->sentence_count = 0; }

void ww_shard_add(struct ww_shard *s, const struct ww_net_layout *l, const struct ww_corpus *c, size_t sentence,
                  enum ww_variant variant, float word_drop, int cut, struct ww_rng *rng) {
  const struct ww_corpus_sentence *sent = &c->sentences[sentence];
  size_t n = sent->count - (cut && sent->final_punct ? 1u : 0u);
  if (s->rows == 0) empty_rows(s, l, l->pad);
  s->first[s->sentence_count] = (uint32_t)s->rows;
  s->length[s->sentence_count++] = (uint32_t)n;
  for (size_t i = 0; i < n; i++, s->rows++) {
    const struct ww_corpus_word *w = &c->words[sent->first + i];
    const uint32_t *rows = c->rows[w->form[variant]];
    uint32_t *f = s->feats + s->rows * WW_FEATURES;
    for (uint32_t k = 0; k < WW_FEATURES; k++) {
      f[k] = rows[k];
      if (word_drop > 0.0f && ww_rng_unit(rng) * (word_drop + c->row_count[rows[k]]) < word_drop) f[k] = k;
    }
    if (l->vec_n) memcpy(s->vec + s->rows * l->vec_n, c->vectors + (size_t)c->form_vector[w->form[variant]] * WW_VECTOR, l->vec_n * sizeof *s->vec);
    s->head[s->rows] = w->head;
    s->label[s->rows] = w->label;
    s->upos[s->rows] = w->upos;
    s->xpos[s->rows] = w->xpos;
    s->weight[s->rows] = w->weight;
    s->soft[s->rows] = w->soft ? c->soft[w->soft] : NULL;
  }
  empty_rows(s, l, l->pad);
}
