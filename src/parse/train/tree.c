// From the float network's scores to trees, and their scores on development text.
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "parse/bucket.h"
#include "parse/mst.h"
#include "parse/train/trainer.h"
#include "parse/train/vec.h"

static size_t ceil16(size_t n) { return (n + 15) & ~(size_t)15; }

ww_status ww_tree_work_init(struct ww_tree_work *w, const struct ww_net_layout *l, size_t longest, struct ww_error *error) {
  *w = (struct ww_tree_work){.longest = longest};
  w->score = ww_alloc(longest * longest + 1, sizeof *w->score);
  w->root = ww_alloc(longest + 1, sizeof *w->root);
  w->mst = ww_alloc(ww_mst_room(longest), 1);
  w->head = ww_alloc(longest + 1, sizeof *w->head);
  w->label = ww_alloc(longest + 1, sizeof *w->label);
  w->hid = ww_alloc(l->shape.lab, sizeof *w->hid);
  w->rel = ww_alloc(l->rel_n, sizeof *w->rel);
  if (w->score && w->root && w->mst && w->head && w->label && w->hid && w->rel) return WW_OK;
  ww_tree_work_release(w);
  return ww_fail_memory(error);
}

void ww_tree_work_release(struct ww_tree_work *w) {
  ww_free(w->score);
  ww_free(w->root);
  ww_free(w->mst);
  ww_free(w->head);
  ww_free(w->label);
  ww_free(w->hid);
  ww_free(w->rel);
  *w = (struct ww_tree_work){0};
}

void ww_label_scores(const struct ww_net_layout *l, const float *params, const struct ww_shard *s, size_t k, size_t i,
                     size_t h, struct ww_tree_work *w) {
  size_t b = l->shape.lab, rn = l->rel_n;
  const float *u = s->o + (s->first[k] + i) * l->out_n + l->ldep_col;
  const float *g = h ? s->o + (s->first[k] + h - 1) * l->out_n + l->lhead_col : params + l->root_lhead;
  const float *far = params + l->pair_dist + (h ? (size_t)ww_bucket((long)h - 1 - (long)i) : WW_DIST_ROOT) * b;
  memcpy(w->rel, params + l->rel_b, rn * sizeof *w->rel);
  for (size_t j = 0; j < b; j++) {
    float v = u[j] + g[j] + far[j];
    if (v <= 0.0f) continue;
    const float *row = params + l->rel_w + j * rn;
    for (size_t c = 0; c < rn; c++) w->rel[c] += v * row[c];
  }
}

static int32_t fixed(float v) {
  v *= 1024.0f;
  return v > 1e9f ? 1000000000 : v < -1e9f ? -1000000000 : (int32_t)v;
}

void ww_best_tree(const struct ww_net_layout *l, const float *params, const struct ww_shard *s, size_t k,
                  const float *score, struct ww_tree_work *w) {
  size_t n = s->length[k], m = ceil16(n);
  for (size_t i = 0; i < n; i++) {
    w->root[i] = fixed(s->o[(s->first[k] + i) * l->out_n + l->dist_col + WW_DIST_ROOT]);
    for (size_t j = 0; j < n; j++) w->score[i * n + j] = fixed(score[i * m + j]);
  }
  ww_mst_best(n, w->score, n, w->root, w->head);
  ww_mst(n, w->score, n, w->root, w->head, w->mst, w->longest);
  for (size_t i = 0; i < n; i++) {
    ww_label_scores(l, params, s, k, i, w->head[i], w);
    size_t best = 0;
    for (size_t c = 1; c < l->rel_n; c++) best = w->rel[c] > w->rel[best] ? c : best;
    w->label[i] = (uint8_t)best;
  }
}

// Labels that differ in their subtype alone count as equal.
static int same_relation(const struct ww_inventory *inv, int a, int b) {
  if (a < 0 || b < 0 || (size_t)a >= inv->count || (size_t)b >= inv->count) return 0;
  struct ww_slice x = inv->name[a], y = inv->name[b];
  for (size_t i = 0;; i++) {
    int ex = i == x.size || x.data[i] == ':', ey = i == y.size || y.data[i] == ':';
    if (ex || ey) return ex && ey;
    if (x.data[i] != y.data[i]) return 0;
  }
}

void ww_trainer_score(struct ww_trainer *t, uint8_t source, double *upos, double *uas, double *las) {
  struct ww_shard *s = &t->shard[0];
  const struct ww_net_layout *l = &t->layout;
  struct ww_tree_work w;
  struct ww_rng rng = {0};
  size_t longest = 1, n = 0, right_tag = 0, right_arc = 0, right_label = 0;
  *upos = *uas = *las = 0.0;
  for (size_t i = 0; i < t->corpus->sentence_count; i++)
    if (t->corpus->sentences[i].count > longest) longest = t->corpus->sentences[i].count;
  if (ww_tree_work_init(&w, l, longest, NULL) != WW_OK) return;
  s->drop = s->drop_head = 0.0f;
  t->core->pack(l, t->params, t->packed);
  for (size_t i = 0; i < t->corpus->sentence_count; i++) {
    const struct ww_corpus_sentence *sent = &t->corpus->sentences[i];
    if (sent->source != source) continue;
    ww_shard_clear(s);
    ww_shard_add(s, l, t->corpus, i, WW_AS_IS, 0.0f, 0, &rng);
    t->core->forward(l, t->params, t->packed, t->embed, s);
    ww_best_tree(l, t->params, s, 0, s->score, &w);
    for (size_t k = 0; k < sent->count; k++) {
      const struct ww_corpus_word *word = &t->corpus->words[sent->first + k];
      const float *u = s->o + (s->first[0] + k) * l->out_n + l->upos_col;
      int best = 0;
      for (int c = 1; c < WW_UPOS_COLS; c++) best = u[c] > u[best] ? c : best;
      n++;
      right_tag += best == word->upos;
      right_arc += w.head[k] == word->head;
      right_label += w.head[k] == word->head && same_relation(&t->corpus->labels, w.label[k], word->label);
    }
  }
  if (n) *upos = 100.0 * (double)right_tag / (double)n;
  if (n) *uas = 100.0 * (double)right_arc / (double)n;
  if (n) *las = 100.0 * (double)right_label / (double)n;
  ww_tree_work_release(&w);
}
