// From the sentences of an article to tags and trees, a batch of sentences at a time.
//
// In: tokens.  Out: their layer of tags, lemmas, features, heads and relations.  The idea: sentences
// are laid side by side until some hundred words are together, so that each matrix is read once for
// all of them; everything between the words and the trees runs in the integer kernels of kernel.h.
// Work space is allocated once, for the longest batch there can be.
#include "parse/parser.h"

#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "parse/bucket.h"
#include "parse/headline.h"
#include "parse/mst.h"
#include "parse/stand_in.h"

// Words that are gathered before the matrices are read; a batch ends with the sentence that passes it.
#define BATCH_WORDS 128
#define MOST_WORDS (BATCH_WORDS + WW_LIMIT_SENTENCE_TOKENS)
#define CACHE_SETS 4096

// A sentence, or a piece of one that is too long.
struct piece {
  uint32_t sentence, first_token, count;
  uint32_t at;   // its first word in the batch
  uint32_t row;  // its first row among the padded rows
};

// A word as the network is shown it.
struct shown {
  struct ww_stand_in as;
  uint64_t hash;  // of ww_cache_expect
};

struct ww_parser {
  const struct ww_model *model;
  const struct ww_kernel *kernel;
  struct ww_cache cache;
  // the batch
  struct piece piece[MOST_WORDS];
  size_t piece_count, words, rows;
  struct shown *shown;           // [WW_LIMIT_SENTENCE_TOKENS], of the piece that is added
  struct ww_word **word;         // [MOST_WORDS]
  const int16_t **products, **sums;  // [MOST_WORDS]
  const uint8_t **row_at;        // [MOST_WORDS], each word's row, and for a layer where its window begins
  int16_t *x;                    // [MOST_WORDS][dim]
  uint8_t *u;                    // [2 * MOST_WORDS + 2][dim], padded
  int16_t *y;                    // [MOST_WORDS][2 * dim]
  int16_t *o;                    // [MOST_WORDS][out_n]
  const int16_t **ldep, **lhead, **far;  // [MOST_WORDS]
  uint8_t *hid;                  // [MOST_WORDS][lab]
  int16_t *rel;                  // [MOST_WORDS][WW_REL_COLS]
  int32_t *score;                // [longest][longest + 15]
  int32_t *root;                 // [longest]
  uint16_t *head;                // [longest], of the piece in work: 0 root, k its k-th word
  uint16_t *heads;               // [MOST_WORDS], of all pieces of the batch
  uint8_t *label, *xpos;         // [MOST_WORDS]
  void *scratch, *mst;
  struct ww_feats_word *feats;   // [MOST_WORDS]
  uint32_t *morph, *context;
  uint16_t *bundle;
  uint8_t root_label;
  uint16_t *margin;              // of the last article
  size_t margin_count, margin_room;
};

struct need {
  void **to;
  size_t count, size;
};

static ww_status allocate(struct ww_parser *p, struct ww_error *error) {
  const struct ww_model *m = p->model;
  size_t d = m->shape.dim, longest = WW_LIMIT_SENTENCE_TOKENS, n = MOST_WORDS;
  const struct need need[] = {
      {(void **)&p->shown, longest, sizeof *p->shown}, {(void **)&p->word, n, sizeof *p->word},         {(void **)&p->products, n, sizeof *p->products},
      {(void **)&p->sums, n, sizeof *p->sums},         {(void **)&p->row_at, n, sizeof *p->row_at},
      {(void **)&p->x, n * d, sizeof *p->x},           {(void **)&p->u, (n + 4) * 3 * d, 1},
      {(void **)&p->y, n * 2 * d, sizeof *p->y},       {(void **)&p->o, n * m->out_n, sizeof *p->o},
      {(void **)&p->ldep, n, sizeof *p->ldep},         {(void **)&p->lhead, n, sizeof *p->lhead},
      {(void **)&p->far, n, sizeof *p->far},
      {(void **)&p->hid, n * m->shape.lab, 1},         {(void **)&p->rel, n * WW_REL_COLS, sizeof *p->rel},
      {(void **)&p->score, longest * (longest + 15), sizeof *p->score},
      {(void **)&p->root, longest, sizeof *p->root},   {(void **)&p->head, longest, sizeof *p->head},
      {(void **)&p->heads, n, sizeof *p->heads},
      {(void **)&p->label, n, 1},                      {(void **)&p->xpos, n, 1},
      {(void **)&p->scratch, ww_arcs_scratch(longest, m->shape.arc), 1},
      {(void **)&p->mst, ww_mst_room(longest), 1},     {(void **)&p->feats, n, sizeof *p->feats},
      {(void **)&p->morph, n, sizeof *p->morph},       {(void **)&p->context, n, sizeof *p->context},
      {(void **)&p->bundle, n, sizeof *p->bundle}};
  for (size_t i = 0; i < sizeof need / sizeof *need; i++)
    if (!(*need[i].to = ww_alloc(need[i].count, need[i].size))) return ww_fail_memory(error);
  return ww_cache_init(&p->cache, m, p->kernel, CACHE_SETS, MOST_WORDS, error);
}

ww_status ww_parser_new(const struct ww_model *model, enum ww_kernel_kind kind, struct ww_parser **out, struct ww_error *error) {
  *out = NULL;
  const struct ww_kernel *kernel = ww_kernel_get(kind);
  if (!kernel) return ww_fail(error, WW_ERROR_ARGUMENT, "this processor cannot run the kernel %s: choose another", ww_kernel_name(kind));
  struct ww_parser *p = ww_alloc_zero(1, sizeof *p);
  if (!p) return ww_fail_memory(error);
  p->model = model;
  p->kernel = kernel;
  p->root_label = 255;
  for (uint32_t i = 0; i < model->number[WW_N_LABELS]; i++)
    if (model->deprel[i] == WW_REL_ROOT) p->root_label = (uint8_t)i;
  ww_status st = allocate(p, error);
  if (st != WW_OK) ww_parser_free(p);
  else *out = p;
  return st;
}

void ww_parser_free(struct ww_parser *p) {
  if (!p) return;
  void *all[] = {p->shown, p->word, p->products, p->sums, p->row_at, p->x, p->u, p->y, p->o, p->ldep, p->lhead, p->far, p->hid, p->rel,
                 p->score, p->root, p->head, p->heads, p->label, p->xpos, p->scratch, p->mst, p->feats, p->morph, p->context,
                 p->bundle, p->margin};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) ww_free(all[i]);
  ww_cache_release(&p->cache);
  ww_free(p);
}

enum ww_kernel_kind ww_parser_kernel(const struct ww_parser *p) { return p->kernel->kind; }

const uint16_t *ww_parser_margins(const struct ww_parser *p, size_t *count) {
  *count = p->margin_count;
  return p->margin;
}

// ---- one batch -------------------------------------------------------------------------------

static void clear_batch(struct ww_parser *p) {
  size_t d = p->model->shape.dim, pad = p->model->pad;
  p->piece_count = p->words = 0;
  p->rows = pad;
  memset(p->u, 64, pad * d);
  ww_cache_next_batch(&p->cache);
}

static void add_piece(struct ww_parser *p, const struct ww_article *a, uint32_t sentence, uint32_t first, uint32_t count) {
  size_t d = p->model->shape.dim, pad = p->model->pad;
  struct piece *piece = &p->piece[p->piece_count++];
  *piece = (struct piece){sentence, first, count, (uint32_t)p->words, (uint32_t)p->rows};
  int initial = 1;
  bool headline = ww_tokens_are_headline(a->tokens + first, count);
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_token *t = &a->tokens[first + i];
    struct ww_slice plain = headline && i > 0 ? ww_headline_form(p->model, t) : t->form;
    p->shown[i].as = ww_stand_in_of(p->model, t, plain);
    p->shown[i].hash = ww_cache_expect(&p->cache, p->shown[i].as.form);
  }
  for (uint32_t i = 0; i < count; i++) {
    const struct shown *shown = &p->shown[i];
    struct ww_word *w = ww_cache_get(&p->cache, shown->hash, shown->as.form, shown->as.lower, initial);
    if (w->wordlike) initial = 0;
    p->word[p->words] = w;
    // It is read when the whole batch is there: let it come nearer meanwhile.
    for (size_t k = 0; k < d * (1 + 2 * (size_t)p->model->window0); k += 32) __builtin_prefetch(w->x + k, 0, 2);
    p->products[p->words] = w->products;
    p->sums[p->words] = w->x;
    p->row_at[p->words++] = p->u + p->rows++ * d;
  }
  memset(p->u + p->rows * d, 64, pad * d);
  p->rows += pad;
}

// All layers up to the output columns of every word.
static void run_layers(struct ww_parser *p) {
  const struct ww_model *m = p->model;
  const struct ww_kernel *k = p->kernel;
  size_t d = m->shape.dim;
  for (size_t i = 0; i < p->piece_count; i++) {
    const struct piece *s = &p->piece[i];
    k->convolve(p->products + s->at, p->sums + s->at, s->count, m->window0, d, m->conv_bias, p->x + s->at * d);
    k->norm(p->x + s->at * d, m->gains + d, d, s->count, p->u + s->row * d);
  }
  for (uint32_t layer = 1; layer < m->shape.layers; layer++) {
    size_t back = ww_radius(&m->shape, layer) * d;
    for (size_t i = 0; back > 0 && i < p->words; i++) p->row_at[i] -= back;
    k->multiply(&m->layer[layer], p->row_at, p->words, p->y);
    for (size_t i = 0; back > 0 && i < p->words; i++) p->row_at[i] += back;
    for (size_t i = 0; i < p->piece_count; i++) {
      const struct piece *s = &p->piece[i];
      k->recur(p->y + s->at * 2 * d, s->count, d, p->x + s->at * d);
      k->norm(p->x + s->at * d, m->gains + (layer + 1) * d, d, s->count, p->u + s->row * d);
    }
  }
  k->multiply(&m->out, p->row_at, p->words, p->o);
}

// How far the chosen head of word i leads before the best other one, in 1/256 of a nat.
static uint16_t lead(const struct ww_parser *p, size_t i, size_t n, int32_t *row) {
  uint16_t h = p->head[i];
  int32_t chosen = h ? row[h - 1] : p->root[i];
  if (h) row[h - 1] = WW_MST_NONE;
  size_t at;
  int32_t top = p->kernel->top(row, n, &at);
  if (h && p->root[i] > top) top = p->root[i];
  int32_t by = (chosen - top) / (int32_t)p->model->number[WW_N_DIST_FACTOR];
  return (uint16_t)(by < 0 ? 0 : by > 65535 ? 65535 : by);
}

static void find_heads(struct ww_parser *p, const struct piece *s) {
  const struct ww_model *m = p->model;
  size_t n = s->count, stride = (n + 15) & ~(size_t)15;
  const int16_t *o = p->o + s->at * m->out_n;
  p->kernel->arcs(m, o, n, p->score, p->scratch);
  for (size_t i = 0; i < n; i++) {
    int32_t *row = p->score + i * stride;
    size_t at;
    p->root[i] = o[i * m->out_n + m->dist_col + WW_DIST_ROOT] * (int32_t)m->number[WW_N_DIST_FACTOR];
    row[i] = WW_MST_NONE;
    p->head[i] = p->kernel->top(row, n, &at) > p->root[i] ? (uint16_t)(at + 1) : 0;
  }
  ww_mst(n, p->score, stride, p->root, p->head, p->mst, WW_LIMIT_SENTENCE_TOKENS);
  for (size_t i = 0; i < n; i++) {
    uint16_t h = p->head[i];
    p->heads[s->at + i] = h;
    p->margin[s->first_token + i] = lead(p, i, n, p->score + i * stride);
    p->ldep[s->at + i] = o + i * m->out_n + m->ldep_col;
    p->lhead[s->at + i] = h ? o + (h - 1u) * m->out_n + m->lhead_col : m->root_lhead;
    p->far[s->at + i] = m->pair_dist + (h ? (size_t)ww_bucket((long)h - 1 - (long)i) : WW_DIST_ROOT) * m->shape.lab;
  }
}

static void find_labels(struct ww_parser *p) {
  const struct ww_model *m = p->model;
  size_t lab = m->shape.lab, labels = m->number[WW_N_LABELS];
  p->kernel->pair(p->ldep, p->lhead, p->far, p->words, lab, m->number[WW_N_HID_SHIFT], p->hid);
  for (size_t i = 0; i < p->words; i++) p->row_at[i] = p->hid + i * lab;
  p->kernel->multiply(&m->rel, p->row_at, p->words, p->rel);
  for (size_t i = 0; i < p->words; i++) {
    int16_t *r = p->rel + i * WW_REL_COLS;
    if (p->root_label != 255) r[p->root_label] = -32768;  // the root is known by its head
    p->label[i] = (uint8_t)p->kernel->greatest(r, labels);
  }
}

// ---- back into the article -------------------------------------------------------------------

static ww_status write_lemma(struct ww_parser *p, struct ww_article *a, struct ww_token *t, struct ww_word *w) {
  struct ww_lemma_table table = {p->model->lemma, p->model->lemma_mask, p->model->lemma_text};
  char buffer[WW_LEMMA_ROOM];
  const struct ww_lemma_slot *script = w->script;
  if (t->stand_in != WW_STAND_IN_NONE) {  // `w` may be another word
    script = ww_lemma_script(&table, t->lower, t->xpos);
  } else if (w->script_xpos != t->xpos) {
    script = w->script = ww_lemma_script(&table, t->lower, t->xpos);
    w->script_xpos = t->xpos;
  }
  t->lemma = ww_lemma_apply(&table, script, t->form, t->lower, buffer);
  if (t->lemma.data == buffer) t->lemma = ww_arena_copy(&a->arena, t->lemma);
  return t->lemma.data ? WW_OK : WW_ERROR_MEMORY;
}

// Tags, heads and relations of one piece; a later piece's root hangs on the first piece's.
static ww_status write_piece(struct ww_parser *p, struct ww_article *a, const struct piece *s) {
  const struct ww_model *m = p->model;
  struct ww_sentence *sent = &a->sentences[s->sentence];
  struct ww_feats_table table = {m->feats, m->feats_mask, m->morph};
  struct ww_feats_word *f = p->feats + s->at;
  uint32_t root = WW_NONE;
  for (uint32_t i = 0; i < s->count; i++) {
    const int16_t *o = p->o + (s->at + i) * m->out_n;
    struct ww_token *t = &a->tokens[s->first_token + i];
    uint16_t h = p->heads[s->at + i];
    t->upos = (uint8_t)p->kernel->greatest(o + m->upos_col, WW_UPOS_COUNT);
    t->xpos = (uint8_t)p->kernel->greatest(o + m->xpos_col, m->number[WW_N_XPOS]);
    t->head = h ? s->first_token + h - 1u : WW_NONE;
    t->deprel = h ? m->deprel[p->label[s->at + i]] : WW_REL_ROOT;
    if (!h) root = s->first_token + i;
    f[i] = (struct ww_feats_word){p->word[s->at + i]->form, h ? h - 1u : WW_NONE, t->upos, t->xpos, t->deprel};
    if (write_lemma(p, a, t, p->word[s->at + i]) != WW_OK) return WW_ERROR_MEMORY;
  }
  ww_feats_assign(&table, f, s->count, p->morph, p->context, p->bundle);
  for (uint32_t i = 0; i < s->count; i++) {
    struct ww_token *t = &a->tokens[s->first_token + i];
    t->feats = p->bundle[i];
    t->morph = m->morph[p->bundle[i]];
  }
  if (s->first_token == sent->first_token) {
    sent->root = root;
  } else {
    a->tokens[root].head = sent->root;
    a->tokens[root].deprel = WW_REL_PARATAXIS;
  }
  return WW_OK;
}

static ww_status run_batch(struct ww_parser *p, struct ww_article *a, struct ww_error *error) {
  if (p->words == 0) return WW_OK;
  ww_cache_finish(&p->cache);
  run_layers(p);
  for (size_t i = 0; i < p->piece_count; i++) find_heads(p, &p->piece[i]);
  find_labels(p);
  for (size_t i = 0; i < p->piece_count; i++)
    if (write_piece(p, a, &p->piece[i]) != WW_OK) {
      a->sentences[p->piece[i].sentence].root = WW_NONE;
      return ww_fail_memory(error);
    }
  return WW_OK;
}

ww_status ww_parse_article(struct ww_parser *p, struct ww_article *a, struct ww_error *error) {
  for (size_t i = 0; i < a->sentence_count; i++) a->sentences[i].root = WW_NONE;
  if (a->token_count > p->margin_room) {
    uint16_t *more = ww_realloc(p->margin, a->token_count + a->token_count / 2, sizeof *more);
    if (!more) return ww_fail_memory(error);
    p->margin = more;
    p->margin_room = a->token_count + a->token_count / 2;
  }
  p->margin_count = a->token_count;
  if (a->token_count > 0) memset(p->margin, 0, a->token_count * sizeof *p->margin);
  clear_batch(p);
  for (size_t i = 0; i < a->sentence_count; i++) {
    const struct ww_sentence *s = &a->sentences[i];
    if (!s->parse) continue;
    for (uint32_t at = 0; at < s->token_count;) {
      uint32_t left = s->token_count - at, n = left < WW_LIMIT_SENTENCE_TOKENS ? left : WW_LIMIT_SENTENCE_TOKENS;
      add_piece(p, a, (uint32_t)i, s->first_token + at, n);
      at += n;
      if (p->words < BATCH_WORDS) continue;
      ww_status st = run_batch(p, a, error);
      if (st != WW_OK) return st;
      clear_batch(p);
    }
  }
  return run_batch(p, a, error);
}
