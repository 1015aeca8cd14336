// Scores of one CoNLL-U text against another; see score.h.
#include "parse/score.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/slice.h"
#include "base/utf8.h"

struct word {
  uint64_t start, end;   // characters: bytes of the text without white space
  const struct ww_conllu_row *row;
  uint32_t parent;       // index of the head among the words, NOTHING for the root or no head
  uint32_t match;        // the aligned word of the other side, or NOTHING
  uint8_t multi, root;
};

struct span {
  uint64_t start, end;
};

struct side {
  struct ww_buffer chars;
  struct word *words;
  struct span *tokens, *sentences;
  size_t word_count, token_count, sentence_count;
  uint64_t bad_trees;
};

#define NOTHING UINT32_MAX

// The features that count: the universal ones of the 2018 shared task.
static const char *const universal[] = {"PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender",
                                        "Animacy", "Number", "Case", "Definite", "Degree", "VerbForm", "Mood",
                                        "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite"};

// Appends a surface form without its blanks; its span in characters.
static struct span surface(struct side *s, struct ww_slice form) {
  struct span at = {s->chars.size, 0};
  for (size_t i = 0; i < form.size;) {
    size_t len;
    uint32_t c = ww_utf8_decode(form.data + i, form.size - i, &len);
    if (c == WW_UTF8_BAD || !ww_utf8_is_space(c)) ww_buffer_put(&s->chars, form.data + i, len);
    i += len;
  }
  at.end = s->chars.size;
  return at;
}

// Whether the heads of a sentence's words make one tree with one root.
static int is_tree(const struct word *w, size_t n, uint32_t first) {
  size_t roots = 0;
  for (size_t i = 0; i < n; i++) {
    roots += w[i].root;
    uint32_t k = (uint32_t)i;
    size_t steps = 0;
    while (!w[k].root) {
      if (w[k].parent == NOTHING || ++steps > n) return 0;
      k = w[k].parent - first;
    }
  }
  return roots == 1;
}

static void add_sentence(struct side *s, const struct ww_conllu_sentence *sent) {
  uint64_t begin = s->chars.size;
  uint32_t until = 0, first = (uint32_t)s->word_count;
  struct span at = {0, 0};
  for (size_t i = 0; i < sent->row_count; i++) {
    const struct ww_conllu_row *r = &sent->rows[i];
    if (r->kind == WW_CONLLU_EMPTY) continue;
    if (r->kind == WW_CONLLU_RANGE) {
      until = r->last;
      at = s->tokens[s->token_count++] = surface(s, r->form);
      continue;
    }
    int multi = r->id <= until;
    if (!multi) at = s->tokens[s->token_count++] = surface(s, r->form);
    uint32_t parent = r->head == 0 || r->head == WW_CONLLU_NO_HEAD ? NOTHING : first + r->head - 1;
    s->words[s->word_count++] = (struct word){at.start, at.end, r, parent, NOTHING, (uint8_t)multi, r->head == 0};
  }
  s->bad_trees += !is_tree(s->words + first, s->word_count - first, first);
  s->sentences[s->sentence_count++] = (struct span){begin, s->chars.size};
}

static ww_status fill(struct side *s, const struct ww_conllu *c, struct ww_error *error) {
  size_t rows = 0;
  for (size_t i = 0; i < c->sentence_count; i++) rows += c->sentences[i].row_count;
  s->words = ww_alloc(rows + 1, sizeof *s->words);
  s->tokens = ww_alloc(rows + 1, sizeof *s->tokens);
  s->sentences = ww_alloc(c->sentence_count + 1, sizeof *s->sentences);
  if (!s->words || !s->tokens || !s->sentences) return ww_fail_memory(error);
  for (size_t i = 0; i < c->sentence_count; i++) add_sentence(s, &c->sentences[i]);
  return s->chars.failed ? ww_fail_memory(error) : WW_OK;
}

static void join(struct side *g, struct side *s, size_t i, size_t j) {
  g->words[i].match = (uint32_t)j;
  s->words[j].match = (uint32_t)i;
}

static int same_form(const struct word *a, const struct word *b) {
  struct ww_slice x = a->row->form, y = b->row->form;
  char p[512], q[512];
  if (x.size > 255 || y.size > 255) return ww_slice_equal(x, y);
  return ww_slice_equal((struct ww_slice){p, ww_utf8_lower_text(x, p)}, (struct ww_slice){q, ww_utf8_lower_text(y, q)});
}

// Aligns words [i, k) and [j, l) by the longest common subsequence of their forms.
static ww_status align_region(struct side *g, struct side *s, size_t i, size_t k, size_t j, size_t l, struct ww_error *error) {
  size_t n = k - i, m = l - j;
  uint32_t *t = ww_alloc_zero((n + 1) * (m + 1), sizeof *t);
  if (!t) return ww_fail_memory(error);
  for (size_t a = n; a-- > 0;)
    for (size_t b = m; b-- > 0;) {
      uint32_t down = t[(a + 1) * (m + 1) + b], right = t[a * (m + 1) + b + 1];
      t[a * (m + 1) + b] = same_form(&g->words[i + a], &s->words[j + b]) ? t[(a + 1) * (m + 1) + b + 1] + 1 : down > right ? down : right;
    }
  for (size_t a = 0, b = 0; a < n && b < m;) {
    if (same_form(&g->words[i + a], &s->words[j + b])) join(g, s, i + a++, j + b++);
    else if (t[(a + 1) * (m + 1) + b] >= t[a * (m + 1) + b + 1]) a++;
    else b++;
  }
  ww_free(t);
  return WW_OK;
}

static ww_status align(struct side *g, struct side *s, struct ww_error *error) {
  size_t i = 0, j = 0;
  while (i < g->word_count && j < s->word_count) {
    struct word *a = &g->words[i], *b = &s->words[j];
    if (!a->multi && !b->multi) {
      if (a->start == b->start && a->end == b->end) join(g, s, i++, j++);
      else if (a->start <= b->start) i++;
      else j++;
      continue;
    }
    if (a->end <= b->start) {
      i++;
      continue;
    }
    if (b->end <= a->start) {
      j++;
      continue;
    }
    uint64_t end = 0, before;
    size_t k = i, l = j;
    if (a->multi) end = a->end;
    if (b->multi && b->end > end) end = b->end;
    do {  // grow until no multi-word token sticks out
      before = end;
      for (; k < g->word_count && g->words[k].start < end; k++)
        if (g->words[k].multi && g->words[k].end > end) end = g->words[k].end;
      for (; l < s->word_count && s->words[l].start < end; l++)
        if (s->words[l].multi && s->words[l].end > end) end = s->words[l].end;
    } while (end != before);
    ww_status st = align_region(g, s, i, k, j, l, error);
    if (st != WW_OK) return st;
    i = k;
    j = l;
  }
  return WW_OK;
}

static struct ww_slice without_subtype(struct ww_slice rel) {
  const char *colon = rel.size ? memchr(rel.data, ':', rel.size) : NULL;
  return colon ? (struct ww_slice){rel.data, (size_t)(colon - rel.data)} : rel;
}

static struct ww_slice next_feature(struct ww_slice *rest) {
  for (;;) {
    if (rest->size == 0) return (struct ww_slice){NULL, 0};
    const char *bar = memchr(rest->data, '|', rest->size);
    struct ww_slice one = {rest->data, bar ? (size_t)(bar - rest->data) : rest->size};
    size_t used = one.size + (bar ? 1 : 0);
    *rest = (struct ww_slice){rest->data + used, rest->size - used};
    for (size_t i = 0; i < sizeof universal / sizeof *universal; i++)
      if (one.size > strlen(universal[i]) && one.data[strlen(universal[i])] == '=' &&
          memcmp(one.data, universal[i], strlen(universal[i])) == 0)
        return one;
  }
}

// Equal sets of universal features: as many on both sides, and each of one is in the other.
static int same_feats(struct ww_slice a, struct ww_slice b) {
  size_t n = 0, m = 0;
  struct ww_slice rest = a, one, other;
  while ((one = next_feature(&rest)).size) {
    struct ww_slice look = b;
    int found = 0;
    while ((other = next_feature(&look)).size) found |= ww_slice_equal(one, other);
    if (!found) return 0;
    n++;
  }
  for (rest = b; next_feature(&rest).size;) m++;
  return n == m;
}

static int same_head(const struct side *g, const struct side *s, const struct word *x, const struct word *y) {
  if (x->root || y->root) return x->root && y->root;
  return x->parent != NOTHING && y->parent != NOTHING && s->words[y->parent].match == x->parent && g->words[x->parent].match == y->parent;
}

static uint64_t common_spans(const struct span *a, size_t n, const struct span *b, size_t m) {
  uint64_t same = 0;
  for (size_t i = 0, j = 0; i < n && j < m;) {
    if (a[i].start == b[j].start && a[i].end == b[j].end) same++, i++, j++;
    else if (a[i].start < b[j].start || (a[i].start == b[j].start && a[i].end < b[j].end)) i++;
    else j++;
  }
  return same;
}

static void count(const struct side *g, const struct side *s, struct ww_scores *out) {
  for (int k = 0; k < WW_SCORE_KINDS; k++) {
    out->gold[k] = k == WW_SCORE_TOKENS ? g->token_count : k == WW_SCORE_SENTENCES ? g->sentence_count : g->word_count;
    out->system[k] = k == WW_SCORE_TOKENS ? s->token_count : k == WW_SCORE_SENTENCES ? s->sentence_count : s->word_count;
  }
  out->right[WW_SCORE_TOKENS] = common_spans(g->tokens, g->token_count, s->tokens, s->token_count);
  out->right[WW_SCORE_SENTENCES] = common_spans(g->sentences, g->sentence_count, s->sentences, s->sentence_count);
  for (size_t i = 0; i < g->word_count; i++) {
    if (g->words[i].match == NOTHING) continue;
    const struct word *x = &g->words[i], *y = &s->words[x->match];
    int head = same_head(g, s, x, y);
    out->right[WW_SCORE_WORDS]++;
    out->right[WW_SCORE_UPOS] += ww_slice_equal(x->row->upos, y->row->upos);
    out->right[WW_SCORE_XPOS] += ww_slice_equal(x->row->xpos, y->row->xpos);
    out->right[WW_SCORE_FEATS] += (uint64_t)same_feats(x->row->feats, y->row->feats);
    out->right[WW_SCORE_LEMMAS] += ww_slice_is(x->row->lemma, "_") || ww_slice_equal(x->row->lemma, y->row->lemma);
    out->right[WW_SCORE_UAS] += (uint64_t)head;
    out->right[WW_SCORE_LAS] += head && ww_slice_equal(without_subtype(x->row->deprel), without_subtype(y->row->deprel));
    out->right[WW_SCORE_LAS_FULL] += head && ww_slice_equal(x->row->deprel, y->row->deprel);
  }
  out->bad_trees = s->bad_trees;
}

static void release(struct side *s) {
  ww_buffer_release(&s->chars);
  ww_free(s->words);
  ww_free(s->tokens);
  ww_free(s->sentences);
}

static ww_status same_text(const struct side *g, const struct side *s, struct ww_error *error) {
  size_t n = g->chars.size < s->chars.size ? g->chars.size : s->chars.size, at = 0;
  while (at < n && g->chars.data[at] == s->chars.data[at]) at++;
  if (at == g->chars.size && at == s->chars.size) return WW_OK;
  size_t left = at > 20 ? at - 20 : 0, more = g->chars.size - left < 40 ? g->chars.size - left : 40;
  return ww_fail(error, WW_ERROR_FORMAT, "the two texts differ at character %zu, near \"%.*s\" of the gold text", at,
                 (int)more, more ? g->chars.data + left : "");
}

ww_status ww_score(const struct ww_conllu *gold, const struct ww_conllu *system, struct ww_scores *out, struct ww_error *error) {
  struct side g = {0}, s = {0};
  *out = (struct ww_scores){0};
  ww_buffer_init(&g.chars);
  ww_buffer_init(&s.chars);
  ww_status st = fill(&g, gold, error);
  if (st == WW_OK) st = fill(&s, system, error);
  if (st == WW_OK) st = same_text(&g, &s, error);
  if (st == WW_OK) st = align(&g, &s, error);
  if (st == WW_OK) count(&g, &s, out);
  release(&g);
  release(&s);
  return st;
}

const char *ww_score_name(enum ww_score_kind kind) {
  static const char *const names[WW_SCORE_KINDS] = {"Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS", "LAS full"};
  return kind < WW_SCORE_KINDS ? names[kind] : "";
}

double ww_score_f1(const struct ww_scores *s, enum ww_score_kind kind) {
  uint64_t all = s->gold[kind] + s->system[kind];
  return all ? 200.0 * (double)s->right[kind] / (double)all : 0.0;
}
