// Learning lemma scripts and feature bundles by counting; see tables.h.
#include "parse/train/tables.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/slice.h"
#include "base/utf8.h"

// One observation: under this key this value was seen.
struct seen {
  uint64_t key;
  uint32_t value, count, level;
};

static int by_key(const void *a, const void *b) {
  const struct seen *x = a, *y = b;
  if (x->level != y->level) return x->level < y->level ? -1 : 1;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return x->value < y->value ? -1 : x->value > y->value;
}

// Sorts by level, key and value and adds up equal ones; returns how many are left.
static size_t add_up(struct seen *s, size_t n) {
  size_t kept = 0;
  if (n > 0) qsort(s, n, sizeof *s, by_key);
  for (size_t i = 0; i < n; i++) {
    if (kept && by_key(&s[kept - 1], &s[i]) == 0) s[kept - 1].count += s[i].count;
    else s[kept++] = s[i];
  }
  return kept;
}

// The commonest value (the smallest of equals) of the run of one key that begins at `i`; *next is the
// place after the run.
static const struct seen *commonest(const struct seen *s, size_t n, size_t i, size_t *next) {
  const struct seen *best = &s[i];
  size_t k = i + 1;
  for (; k < n && s[k].level == s[i].level && s[k].key == s[i].key; k++)
    if (s[k].count > best->count) best = &s[k];
  *next = k;
  return best;
}

// ---- lemmas ----------------------------------------------------------------------------------

struct script {
  uint8_t cut, put, keep;
  uint32_t text;
};

struct lemma_word {
  struct ww_slice lower;
  uint32_t script;
  uint8_t xpos;
};

struct lemma_work {
  struct ww_tables *t;
  struct script *scripts;
  size_t script_count, script_room;
  struct lemma_word *words;
  size_t word_count;
  struct ww_arena arena;
};

static ww_status script_number(struct lemma_work *w, struct ww_slice base, struct ww_slice lemma, int keep, uint32_t *out,
                               struct ww_error *error) {
  size_t same = 0;
  while (same < base.size && same < lemma.size && base.data[same] == lemma.data[same]) same++;
  size_t cut = base.size - same, put = lemma.size - same;
  *out = UINT32_MAX;
  if (cut > 100 || put > 100) return WW_OK;
  const char *text = lemma.data + same;
  for (size_t i = 0; i < w->script_count; i++) {
    const struct script *s = &w->scripts[i];
    if (s->cut == cut && s->put == put && s->keep == keep && memcmp(w->t->lemma_text.data + s->text, text, put) == 0) {
      *out = (uint32_t)i;
      return WW_OK;
    }
  }
  if (!ww_arena_grow(&w->arena, (void **)&w->scripts, &w->script_room, w->script_count + 1, sizeof *w->scripts))
    return ww_fail_memory(error);
  w->scripts[w->script_count] = (struct script){(uint8_t)cut, (uint8_t)put, (uint8_t)keep, (uint32_t)w->t->lemma_text.size};
  ww_buffer_put(&w->t->lemma_text, text, put);
  *out = (uint32_t)w->script_count++;
  return w->t->lemma_text.failed ? ww_fail_memory(error) : WW_OK;
}

// How much of the lemma a base (lower case or as written) gives by itself.
static size_t shared(struct ww_slice a, struct ww_slice b) {
  size_t n = 0;
  while (n < a.size && n < b.size && a.data[n] == b.data[n]) n++;
  return n;
}

static ww_status add_lemma(struct lemma_work *w, const struct ww_conllu_row *r, int xpos, struct ww_error *error) {
  if (ww_slice_is(r->lemma, "_") || xpos < 0 || r->form.size > 64) return WW_OK;
  char *low = ww_arena_alloc(&w->arena, 2 * r->form.size, 1);
  if (!low) return ww_fail_memory(error);
  struct ww_slice lower = {low, ww_utf8_lower_text(r->form, low)};
  int proper = ww_slice_starts(r->xpos, WW_SLICE("NNP"));
  size_t a = shared(lower, r->lemma), b = shared(r->form, r->lemma);
  int keep = b > a || (b == a && proper);
  uint32_t script;
  ww_status st = script_number(w, keep ? r->form : lower, r->lemma, keep, &script, error);
  if (st == WW_OK && script != UINT32_MAX)
    w->words[w->word_count++] = (struct lemma_word){lower, script, (uint8_t)xpos};
  return st;
}

static void put_lemma(struct ww_tables *t, uint64_t key, const struct script *s) {
  uint32_t i = (uint32_t)key & t->lemma_mask;
  if (t->lemma_count > t->lemma_mask / 4 * 3) return;  // the rarest come last and may be left out
  t->lemma_count++;
  while (t->lemma[i].used) i = (i + 1) & t->lemma_mask;
  t->lemma[i] = (struct ww_lemma_slot){(uint32_t)(key >> 32), s->text, 1, s->cut, s->put, s->keep};
}

// One level: endings of one length, or whole forms. Keeps what differs from the levels before.
static void learn_level(struct lemma_work *w, struct seen *s, size_t n, uint32_t least) {
  struct ww_lemma_table table = {w->t->lemma, w->t->lemma_mask, w->t->lemma_text.data};
  size_t next;
  for (size_t i = 0; i < n; i = next) {
    const struct seen *best = commonest(s, n, i, &next);
    const struct script *now = &w->scripts[best->value];
    const struct lemma_word *example = &w->words[best->level];
    const struct ww_lemma_slot *old = ww_lemma_script(&table, example->lower, example->xpos);
    int same = old && old->cut == now->cut && old->put == now->put && old->keep == now->keep && old->text == now->text;
    if (!same && best->count >= least) put_lemma(w->t, best->key, now);
  }
}

static ww_status learn_lemmas(struct lemma_work *w, struct ww_error *error) {
  struct seen *s = ww_alloc(w->word_count + 1, sizeof *s);
  if (!s) return ww_fail_memory(error);
  for (size_t length = 0; length <= WW_LEMMA_ENDING + 1; length++) {
    int whole = length > WW_LEMMA_ENDING;
    size_t n = 0;
    for (size_t i = 0; i < w->word_count; i++) {
      struct ww_slice f = w->words[i].lower;
      if (!whole && f.size < length) continue;
      uint64_t key = ww_lemma_key(f.data + f.size, whole ? f.size : length, whole, w->words[i].xpos);
      s[n++] = (struct seen){key, w->words[i].script, 1, 0};
    }
    n = add_up(s, n);
    // `level` is free within one length: it now names a word that has this key.
    for (size_t i = 0; i < w->word_count; i++) {
      struct ww_slice f = w->words[i].lower;
      if (!whole && f.size < length) continue;
      struct seen find = {ww_lemma_key(f.data + f.size, whole ? f.size : length, whole, w->words[i].xpos), w->words[i].script, 0, 0};
      size_t lo = 0, hi = n;
      while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (s[mid].key < find.key || (s[mid].key == find.key && s[mid].value < find.value)) lo = mid + 1;
        else hi = mid;
      }
      s[lo].level = (uint32_t)i;
    }
    for (size_t i = 0; i < n;) {  // one key's runs must share a level for commonest()
      size_t k = i;
      uint32_t level = s[i].level;
      while (k < n && s[k].key == s[i].key) s[k++].level = level;
      i = k;
    }
    learn_level(w, s, n, whole ? 1 : 3);
  }
  ww_free(s);
  return WW_OK;
}

static int find_xpos(const struct ww_corpus *c, struct ww_slice name) {
  for (size_t i = 0; i < c->xpos.count; i++)
    if (ww_slice_equal(c->xpos.name[i], name)) return (int)i;
  return -1;
}

static ww_status build_lemmas(struct ww_tables *t, const struct ww_corpus *c, struct ww_error *error) {
  struct lemma_work w = {.t = t};
  ww_arena_init(&w.arena);
  ww_buffer_put_byte(&t->lemma_text, ' ');
  w.words = ww_alloc(c->text[0].word_count + 1, sizeof *w.words);
  t->lemma_mask = (1u << 16) - 1;
  t->lemma = ww_alloc_zero((size_t)t->lemma_mask + 1, sizeof *t->lemma);
  ww_status st = w.words && t->lemma ? WW_OK : ww_fail_memory(error);
  for (size_t s = 0; s < c->text[0].sentence_count && st == WW_OK; s++)
    for (size_t i = 0; i < c->text[0].sentences[s].row_count && st == WW_OK; i++) {
      const struct ww_conllu_row *r = &c->text[0].sentences[s].rows[i];
      if (r->kind == WW_CONLLU_WORD) st = add_lemma(&w, r, find_xpos(c, r->xpos), error);
    }
  if (st == WW_OK) st = learn_lemmas(&w, error);
  ww_free(w.words);
  ww_arena_release(&w.arena);
  return st;
}

// ---- features --------------------------------------------------------------------------------

static void put_feats(struct ww_tables *t, uint64_t key, uint32_t bundle) {
  uint32_t i = (uint32_t)(key & t->feats_mask);
  if (t->feats_count > t->feats_mask / 4 * 3) return;
  t->feats_count++;
  while (t->feats[i]) i = (i + 1) & t->feats_mask;
  t->feats[i] = (key >> 32) << 32 | 0x10000u | bundle;
}

struct feats_work {
  struct ww_tables *t;
  struct ww_feats_word *words;  // all gold sentences, one after another
  uint32_t *bundle, *context, *morph;
  size_t n;
};

// Learns level by level, from tags to form with context; an entry is kept where it changes something.
static ww_status learn_feats(struct feats_work *w, struct ww_error *error) {
  struct seen *s = ww_alloc(w->n + 1, sizeof *s);
  if (!s) return ww_fail_memory(error);
  for (int level = 0; level < WW_FEATS_LEVELS; level++) {
    for (size_t i = 0; i < w->n; i++)
      s[i] = (struct seen){ww_feats_key((enum ww_feats_level)level, &w->words[i], w->context[i]), w->bundle[i], 1, 0};
    size_t n = add_up(s, w->n), next;
    for (size_t i = 0; i < n; i = next) {
      const struct seen *best = commonest(s, n, i, &next);
      uint32_t total = 0;
      for (size_t k = i; k < next; k++) total += s[k].count;
      // A context seen once or twice says less than the form does without it.
      if (level == WW_FEATS_TAGS || (level == WW_FEATS_FORM && best->count >= 2) || (level != WW_FEATS_FORM && total >= 3))
        put_feats(w->t, best->key, best->value);
    }
  }
  ww_free(s);
  return WW_OK;
}

static ww_status number_bundles(struct ww_tables *t, const struct ww_corpus *c, struct feats_work *w, struct ww_error *error) {
  size_t room = 1024;
  t->bundle = ww_alloc(room, sizeof *t->bundle);
  if (!t->bundle) return ww_fail_memory(error);
  t->bundle[t->bundle_count++] = WW_SLICE("_");
  size_t n = 0;
  for (size_t s = 0; s < c->text[0].sentence_count; s++)
    for (size_t i = 0; i < c->text[0].sentences[s].row_count; i++) {
      const struct ww_conllu_row *r = &c->text[0].sentences[s].rows[i];
      if (r->kind != WW_CONLLU_WORD || n == w->n) continue;
      size_t k = 0;
      while (k < t->bundle_count && !ww_slice_equal(t->bundle[k], r->feats)) k++;
      if (k == t->bundle_count && k < room) t->bundle[t->bundle_count++] = r->feats;
      w->bundle[n++] = k < t->bundle_count ? (uint32_t)k : 0;
    }
  t->morph = ww_alloc(t->bundle_count, sizeof *t->morph);
  if (!t->morph) return ww_fail_memory(error);
  for (size_t i = 0; i < t->bundle_count; i++) t->morph[i] = ww_feats_morph(t->bundle[i]);
  return WW_OK;
}

static ww_status gather_feats(struct feats_work *w, const struct ww_corpus *c, struct ww_arena *arena, struct ww_error *error) {
  size_t n = 0;
  for (size_t s = 0; s < c->text[0].sentence_count; s++) {
    const struct ww_conllu_sentence *sent = &c->text[0].sentences[s];
    size_t first = n;
    for (size_t i = 0; i < sent->row_count; i++) {
      const struct ww_conllu_row *r = &sent->rows[i];
      if (r->kind != WW_CONLLU_WORD) continue;
      char *low = ww_arena_alloc(arena, 2 * r->form.size, 1);
      if (!low) return ww_fail_memory(error);
      int xpos = find_xpos(c, r->xpos);
      enum ww_upos upos = ww_upos_of(r->upos);
      w->words[n] = (struct ww_feats_word){.form = ww_feats_form((struct ww_slice){low, ww_utf8_lower_text(r->form, low)}),
                                           .head = r->head == 0 || r->head == WW_CONLLU_NO_HEAD ? WW_NONE : r->head - 1,
                                           .upos = (uint8_t)upos, .xpos = (uint8_t)(xpos < 0 ? 255 : xpos),
                                           .deprel = (uint8_t)ww_deprel_of(r->deprel)};
      w->morph[n] = w->t->morph[w->bundle[n]];
      n++;
    }
    ww_feats_contexts(w->words + first, n - first, w->morph + first, w->context + first);
  }
  return WW_OK;
}

static ww_status build_feats(struct ww_tables *t, const struct ww_corpus *c, struct ww_error *error) {
  struct feats_work w = {.t = t, .n = c->text[0].word_count};
  struct ww_arena arena;
  ww_arena_init(&arena);
  w.words = ww_alloc(w.n + 1, sizeof *w.words);
  w.bundle = ww_alloc(w.n + 1, sizeof *w.bundle);
  w.context = ww_alloc(w.n + 1, sizeof *w.context);
  w.morph = ww_alloc(w.n + 1, sizeof *w.morph);
  t->feats_mask = (1u << 17) - 1;
  t->feats = ww_alloc_zero((size_t)t->feats_mask + 1, sizeof *t->feats);
  ww_status st = w.words && w.bundle && w.context && w.morph && t->feats ? WW_OK : ww_fail_memory(error);
  if (st == WW_OK) st = number_bundles(t, c, &w, error);
  if (st == WW_OK) st = gather_feats(&w, c, &arena, error);
  if (st == WW_OK) st = learn_feats(&w, error);
  ww_free(w.words);
  ww_free(w.bundle);
  ww_free(w.context);
  ww_free(w.morph);
  ww_arena_release(&arena);
  return st;
}

ww_status ww_tables_build(struct ww_tables *t, const struct ww_corpus *corpus, struct ww_error *error) {
  *t = (struct ww_tables){0};
  ww_buffer_init(&t->lemma_text);
  ww_status st = build_lemmas(t, corpus, error);
  if (st == WW_OK) st = build_feats(t, corpus, error);
  if (st != WW_OK) ww_tables_release(t);
  return st;
}

void ww_tables_release(struct ww_tables *t) {
  ww_free(t->lemma);
  ww_buffer_release(&t->lemma_text);
  ww_free(t->feats);
  ww_free(t->morph);
  ww_free(t->bundle);
  *t = (struct ww_tables){0};
}
