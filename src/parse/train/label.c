// Several trained networks label raw text together: silver sentences for a smaller network to learn.
//
// In: checkpoints and sentences of bare forms.  Out: CoNLL-U whose words carry Conf=.  The idea: the
// networks' probabilities of heads are averaged and the best tree is taken over their logarithms;
// relations under these heads and tags are averaged too. Where *with* may hang on the verb or on the
// noun, two of four networks each way give Conf near 0.5, and the learner takes it half as seriously.
#include <stdio.h>
#include <string.h>

#include "article.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/packed.h"
#include "parse/bucket.h"
#include "parse/mst.h"
#include "parse/train/trainer.h"
#include "parse/train/vec.h"

#define CKPT_KIND "CKPT"
#define CKPT_VERSION 1
// Longer sentences are left out of what is written.
#define MOST_WORDS 500

ww_status ww_checkpoint_write(const struct ww_trainer *t, const char *path, struct ww_error *error) {
  const struct ww_packed_part part[] = {
      {"shape", &t->layout.shape, sizeof t->layout.shape},
      {"params", t->params, t->layout.count * sizeof *t->params},
      {"embed", t->embed, t->corpus->embed_rows * t->layout.shape.dim * sizeof *t->embed}};
  return ww_packed_write(path, CKPT_KIND, CKPT_VERSION, part, sizeof part / sizeof *part, error);
}

struct voter {
  struct ww_packed file;
  struct ww_net_layout layout;
  const float *params, *embed;
  float *packed;
  struct ww_shard shard;
  struct ww_tree_work work;
};

static ww_status open_voter(struct voter *v, const char *path, const struct ww_net_core *core, size_t rows,
                            size_t vec_n, size_t longest, struct ww_error *error) {
  ww_status st = ww_packed_open(path, CKPT_KIND, CKPT_VERSION, WW_ERROR_MODEL, &v->file, error);
  if (st != WW_OK) return st;
  const void *data;
  size_t count;
  struct ww_shape shape;
  if (!ww_packed_section(&v->file, "shape", sizeof shape, &data, &count) || count != 1) goto bad;
  memcpy(&shape, data, sizeof shape);
  if (shape.dim < 32 || shape.dim > 256 || shape.layers < 1 || shape.layers > WW_MAX_LAYERS || shape.arc > 256 || shape.lab > 256) goto bad;
  ww_net_layout_init(&v->layout, &shape, vec_n);
  if (!ww_packed_section(&v->file, "params", sizeof(float), &data, &count) || count != v->layout.count) goto bad;
  v->params = data;
  if (!ww_packed_section(&v->file, "embed", shape.dim * sizeof(float), &data, &count) || count != rows) goto bad;
  v->embed = data;
  v->packed = ww_alloc(v->layout.packed_count, sizeof *v->packed);
  if (!v->packed) return ww_fail_memory(error);
  core->pack(&v->layout, v->params, v->packed);
  st = ww_shard_init(&v->shard, &v->layout, longest, 2, longest, error);
  return st == WW_OK ? ww_tree_work_init(&v->work, &v->layout, longest, error) : st;
bad:
  st = ww_fail(error, WW_ERROR_MODEL, "no checkpoint of a network over these treebanks: train it again");
  ww_error_place(error, path, 0, 0, 0);
  return st;
}

static void close_voter(struct voter *v) {
  ww_packed_close(&v->file);
  ww_free(v->packed);
  ww_shard_release(&v->shard);
  ww_tree_work_release(&v->work);
}

struct vote {
  const struct ww_corpus *corpus;
  struct voter *voters;
  size_t count;
  const struct ww_net_core *core;
  float *arc;          // [longest][longest + 1], the root last
  int32_t *score, *root;
  void *mst;
  uint16_t *head;
  size_t longest;
  struct ww_buffer out;
};

// Adds the probabilities that softmax gives to v[n] to sum[n].
static void add_softmax(const float *v, size_t n, float *sum) {
  float top = v[0], total = 0.0f, p[MOST_WORDS + 1];
  for (size_t i = 1; i < n; i++) top = v[i] > top ? v[i] : top;
  for (size_t i = 0; i < n; i++) total += p[i] = ww_expf(v[i] - top);
  for (size_t i = 0; i < n; i++) sum[i] += p[i] / total;
}

static size_t greatest(const float *v, size_t n) {
  size_t best = 0;
  for (size_t i = 1; i < n; i++) best = v[i] > v[best] ? i : best;
  return best;
}

// Runs all networks over a sentence and adds up their probabilities of heads.
static void vote_heads(struct vote *v, size_t sentence, size_t n) {
  size_t m = (n + 15) & ~(size_t)15;
  struct ww_rng rng = {0};
  memset(v->arc, 0, n * (n + 1) * sizeof *v->arc);
  for (size_t k = 0; k < v->count; k++) {
    struct voter *x = &v->voters[k];
    const struct ww_net_layout *l = &x->layout;
    ww_shard_clear(&x->shard);
    ww_shard_add(&x->shard, l, v->corpus, sentence, WW_AS_IS, 0.0f, 0, &rng);
    v->core->forward(l, x->params, x->packed, x->embed, &x->shard);
    for (size_t i = 0; i < n; i++) {
      float row[MOST_WORDS + 1];
      memcpy(row, x->shard.score + i * m, n * sizeof *row);
      row[i] = -1e9f;
      row[n] = x->shard.o[(x->shard.first[0] + i) * l->out_n + l->dist_col + WW_DIST_ROOT];
      add_softmax(row, n + 1, v->arc + i * (n + 1));
    }
  }
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j <= n; j++) {
      int32_t s = (int32_t)(ww_logf(v->arc[i * (n + 1) + j] / (float)v->count + 1e-9f) * 1024.0f);
      if (j < n) v->score[i * n + j] = s;
      else v->root[i] = s;
    }
  ww_mst_best(n, v->score, n, v->root, v->head);
  ww_mst(n, v->score, n, v->root, v->head, v->mst, v->longest);
}

static void put_column(struct ww_buffer *out, struct ww_slice s) {
  ww_buffer_put_byte(out, '\t');
  ww_buffer_put_slice(out, s);
}

// Puts the likeliest of p[n] with their shares in thousandths, unless the first has nearly all.
static void put_shares(struct vote *v, char key, float *p, size_t n, int kind) {
  int32_t all = 0;
  for (int k = 0; k < WW_SOFT_MOST; k++) {
    size_t best = greatest(p, n);
    int32_t part = (int32_t)(p[best] / (float)v->count * 1000.0f + 0.5f);
    if (k == 0 && part >= 995) return;
    if (part < 5 || all >= 995) break;
    all += part;
    p[best] = 0.0f;
    if (k == 0) ww_buffer_put_format(&v->out, "|%c=", key);
    else ww_buffer_put_byte(&v->out, '/');
    struct ww_slice name = kind == WW_SOFT_LABEL ? v->corpus->labels.name[best] : kind == WW_SOFT_XPOS ? v->corpus->xpos.name[best] : (struct ww_slice){0};
    if (kind == WW_SOFT_HEAD) ww_buffer_put_int(&v->out, best + 1 == n ? 0 : (int64_t)best + 1);
    else if (kind == WW_SOFT_UPOS) ww_buffer_put_text(&v->out, ww_upos_name((enum ww_upos)best));
    else ww_buffer_put_slice(&v->out, name);
    ww_buffer_put_format(&v->out, "~%d", (int)part);
  }
}

static void put_word(struct vote *v, const struct ww_conllu_row *r, size_t i, size_t n) {
  float tag[WW_UPOS_COLS] = {0}, xpos[WW_XPOS_COLS] = {0}, rel[WW_REL_COLS] = {0};
  for (size_t k = 0; k < v->count; k++) {
    struct voter *x = &v->voters[k];
    const float *o = x->shard.o + (x->shard.first[0] + i) * x->layout.out_n;
    add_softmax(o + x->layout.upos_col, WW_UPOS_COLS, tag);
    add_softmax(o + x->layout.xpos_col, WW_XPOS_COLS, xpos);
    ww_label_scores(&x->layout, x->params, &x->shard, 0, i, v->head[i], &x->work);
    add_softmax(x->work.rel, WW_REL_COLS, rel);
  }
  size_t label = greatest(rel, v->corpus->labels.count), h = v->head[i];
  float arc = v->arc[i * (n + 1) + (h ? h - 1 : n)] / (float)v->count, sure = arc * rel[label] / (float)v->count;
  ww_buffer_put_int(&v->out, r->id);
  put_column(&v->out, r->form);
  put_column(&v->out, r->lemma);
  const char *upos = ww_upos_name((enum ww_upos)greatest(tag, WW_UPOS_COUNT));
  put_column(&v->out, (struct ww_slice){upos, strlen(upos)});
  put_column(&v->out, v->corpus->xpos.name[greatest(xpos, v->corpus->xpos.count)]);
  ww_buffer_put_format(&v->out, "\t_\t%zu", h);
  put_column(&v->out, v->corpus->labels.name[label]);
  ww_buffer_put_format(&v->out, "\t_\tConf=0.%02d", sure > 0.99f ? 99 : (int)(sure * 100.0f));
  put_shares(v, 'H', v->arc + i * (n + 1), n + 1, WW_SOFT_HEAD);
  put_shares(v, 'R', rel, v->corpus->labels.count, WW_SOFT_LABEL);
  put_shares(v, 'U', tag, WW_UPOS_COUNT, WW_SOFT_UPOS);
  put_shares(v, 'X', xpos, v->corpus->xpos.count, WW_SOFT_XPOS);
  ww_buffer_put_byte(&v->out, '\n');
}

static ww_status vote_all(struct vote *v, struct ww_error *error) {
  for (size_t s = 0; s < v->corpus->sentence_count; s++) {
    if (v->corpus->sentences[s].source != 2) continue;
    const struct ww_conllu_sentence *text = &v->corpus->text[2].sentences[v->corpus->sentences[s].at];
    size_t n = v->corpus->sentences[s].count, i = 0;
    if (n > MOST_WORDS) continue;
    vote_heads(v, s, n);
    if (text->comments.size) ww_buffer_put_slice(&v->out, text->comments);
    for (size_t r = 0; r < text->row_count; r++)
      if (text->rows[r].kind == WW_CONLLU_WORD) put_word(v, &text->rows[r], i++, n);
    ww_buffer_put_byte(&v->out, '\n');
  }
  return v->out.failed ? ww_fail_memory(error) : WW_OK;
}

static ww_status write_file(const char *path, const struct ww_buffer *b, struct ww_error *error) {
  FILE *f = fopen(path, "wb");
  size_t put = f ? fwrite(b->data, 1, b->size, f) : 0;
  int bad = !f || put != b->size;
  if (f && fclose(f) != 0) bad = 1;
  if (!bad) return WW_OK;
  ww_status st = ww_fail(error, WW_ERROR_IO, "cannot write the file: check the place and the room on it");
  ww_error_place(error, path, 0, 0, 0);
  return st;
}

static ww_status run_vote(struct vote *v, const char *const *checkpoints, const char *output, struct ww_error *error) {
  for (size_t s = 0; s < v->corpus->sentence_count; s++)
    if (v->corpus->sentences[s].count > v->longest) v->longest = v->corpus->sentences[s].count;
  size_t n = v->longest + 1;
  v->arc = ww_alloc(n * n, sizeof *v->arc);
  v->score = ww_alloc(n * n, sizeof *v->score);
  v->root = ww_alloc(n, sizeof *v->root);
  v->head = ww_alloc(n, sizeof *v->head);
  v->mst = ww_alloc(ww_mst_room(v->longest), 1);
  v->voters = ww_alloc_zero(v->count, sizeof *v->voters);
  if (!v->arc || !v->score || !v->root || !v->head || !v->mst || !v->voters) return ww_fail_memory(error);
  ww_status st = WW_OK;
  for (size_t k = 0; k < v->count && st == WW_OK; k++)
    st = open_voter(&v->voters[k], checkpoints[k], v->core, v->corpus->embed_rows, v->corpus->vector_count ? WW_VECTOR : 0, v->longest, error);
  if (st == WW_OK) st = vote_all(v, error);
  if (st == WW_OK) st = write_file(output, &v->out, error);
  for (size_t k = 0; k < v->count; k++) close_voter(&v->voters[k]);
  return st;
}

ww_status ww_label(const struct ww_train_options *options, const char *const *checkpoints, size_t count,
                   const char *raw, const char *output, struct ww_error *error) {
  struct ww_train_options o = *options;
  struct ww_corpus *corpus = ww_alloc(1, sizeof *corpus);
  if (!corpus) return ww_fail_memory(error);
  struct vote v = {.corpus = corpus, .count = count, .core = ww_net_core_best()};
  ww_buffer_init(&v.out);
  ww_train_defaults(&o);
  ww_corpus_init(corpus);
  ww_status st = count ? WW_OK : ww_fail(error, WW_ERROR_ARGUMENT, "no checkpoint is named");
  for (size_t i = 0; i < o.gold_count && st == WW_OK; i++) st = ww_conllu_read(&corpus->text[0], o.gold[i], error);
  if (st == WW_OK) st = ww_conllu_read(&corpus->text[2], raw, error);
  if (st == WW_OK && o.vectors) st = ww_corpus_vectors(corpus, o.vectors, error);
  if (st == WW_OK) st = ww_corpus_build(corpus, o.min_count, error);
  if (st == WW_OK) st = run_vote(&v, checkpoints, output, error);
  ww_corpus_release(corpus);
  ww_free(corpus);
  ww_buffer_release(&v.out);
  ww_free(v.arc);
  ww_free(v.score);
  ww_free(v.root);
  ww_free(v.head);
  ww_free(v.mst);
  ww_free(v.voters);
  return st;
}
