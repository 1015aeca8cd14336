#include "read/pair_features.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hash.h"

enum { PATH = 12, NEAR = 24 };

struct maker {
  const struct ww_coder *coder;
  const struct ww_tree *tree;
  const struct ww_related *related;
  struct ww_pair_features *out;
  uint32_t source, target;         // the heads that lie nearest to each other in the tree
  uint32_t up[PATH], up_count;     // from the source's head to the word over both, that one included
  uint32_t down[PATH], down_count; // from the target's head likewise, without it
};

static void add(struct maker *m, const char *kind, struct ww_slice a, struct ww_slice b) {
  if (m->out->count == WW_PAIR_FEATURES) return;
  uint64_t hash = ww_hash(kind, strlen(kind), 7);
  hash = ww_hash(a.data, a.size, hash);
  hash = ww_hash(b.data, b.size, hash);
  m->out->id[m->out->count++] = (uint32_t)hash;
}

static struct ww_slice none(void) { return (struct ww_slice){"", 0}; }
static struct ww_slice text(const char *words) { return ww_slice_of(words, strlen(words)); }

static bool in_sides(const struct maker *m, uint32_t token) {
  for (int s = 0; s < WW_SIDES; s++)
    for (uint32_t i = 0; i < m->related->side[s].count; i++)
      if (m->related->side[s].head[i] != WW_NONE && m->related->side[s].first[i] <= token && token <= m->related->side[s].last[i]) return true;
  return false;
}

// What a word is called here: its lemma, or what kind of name or number it is.
static struct ww_slice name_of(const struct maker *m, uint32_t token) {
  const struct ww_token *t = &m->tree->tokens[token];
  if (t->upos == WW_UPOS_PROPN || in_sides(m, token)) return WW_SLICE("@name");
  if (t->upos == WW_UPOS_NUM) return WW_SLICE("@number");
  if (t->upos == WW_UPOS_PRON) return WW_SLICE("@pronoun");
  return t->lemma;
}

static bool content(const struct ww_token *t) {
  return t->upos == WW_UPOS_VERB || t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_ADJ || t->upos == WW_UPOS_ADV;
}

// ---- the way between the two -----------------------------------------------------------------

static uint32_t depth_of(const struct ww_tree *tree, uint32_t token) {
  uint32_t depth = 0;
  for (uint32_t t = token; t != WW_NONE && depth < tree->count; t = ww_tree_head(tree, t)) depth++;
  return depth;
}

static uint32_t over_both(const struct ww_tree *tree, uint32_t a, uint32_t b) {
  uint32_t da = depth_of(tree, a), db = depth_of(tree, b);
  for (uint32_t steps = 0; a != b && steps < 2 * tree->count; steps++) {
    if (a == WW_NONE || b == WW_NONE) return WW_NONE;
    if (da >= db) { a = ww_tree_head(tree, a); da--; }
    else { b = ww_tree_head(tree, b); db--; }
  }
  return a;
}

static uint32_t distance(const struct ww_tree *tree, uint32_t a, uint32_t b) {
  uint32_t top = over_both(tree, a, b);
  if (top == WW_NONE) return UINT32_MAX;
  return depth_of(tree, a) + depth_of(tree, b) - 2 * depth_of(tree, top);
}

static void choose_heads(struct maker *m) {
  const struct ww_side *s = &m->related->side[WW_SIDE_SOURCE], *t = &m->related->side[WW_SIDE_TARGET];
  uint32_t best = UINT32_MAX;
  m->source = s->count > 0 ? s->head[0] : WW_NONE;
  m->target = t->count > 0 ? t->head[0] : WW_NONE;
  for (uint32_t i = 0; i < s->count; i++)
    for (uint32_t j = 0; j < t->count; j++) {
      if (s->head[i] == WW_NONE || t->head[j] == WW_NONE) continue;
      uint32_t d = distance(m->tree, s->head[i], t->head[j]);
      if (d < best) { best = d; m->source = s->head[i]; m->target = t->head[j]; }
    }
}

static uint32_t climb(const struct ww_tree *tree, uint32_t from, uint32_t top, bool with_top, uint32_t *path) {
  uint32_t count = 0;
  for (uint32_t t = from; t != WW_NONE && count < PATH; t = ww_tree_head(tree, t)) {
    if (t == top && !with_top) break;
    path[count++] = t;
    if (t == top) break;
  }
  return count;
}

static struct ww_slice rel_of(const struct maker *m, uint32_t token) { return text(ww_deprel_name(m->tree->tokens[token].deprel)); }

static struct ww_slice case_of(const struct maker *m, uint32_t token) {
  uint32_t c = ww_tree_child(m->tree, token, WW_REL_CASE);
  if (c == WW_NONE) c = ww_tree_child(m->tree, token, WW_REL_MARK);
  return c == WW_NONE ? none() : m->tree->tokens[c].lower;
}

// A word on the way: its lemma, its relation, what denies it and what helps it.
static void way_word(struct maker *m, uint32_t token) {
  const struct ww_tree *tree = m->tree;
  struct ww_slice name = name_of(m, token);
  add(m, "way", name, none());
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    switch (t->deprel) {
      case WW_REL_AUX: case WW_REL_AUX_PASS: case WW_REL_COP: add(m, "aux", t->lemma, none()); break;
      case WW_REL_MARK: case WW_REL_COMPOUND_PRT: add(m, "mark", name, t->lower); break;
      case WW_REL_OBJ: case WW_REL_XCOMP: case WW_REL_CCOMP: case WW_REL_ADVMOD: case WW_REL_AMOD: case WW_REL_COMPOUND: case WW_REL_NMOD: case WW_REL_OBL:
      case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: case WW_REL_CONJ:
        if (!in_sides(m, *c)) {
          add(m, "arg", name_of(m, *c), rel_of(m, *c));
          add(m, "pair", name, name_of(m, *c));
        }
        break;
      default: break;
    }
  }
}

static void way(struct maker *m) {
  const struct ww_tree *tree = m->tree;
  char shape[128];
  size_t at = 0;
  for (uint32_t i = 1; i < m->up_count; i++) way_word(m, m->up[i]);
  for (uint32_t i = 1; i < m->down_count; i++) way_word(m, m->down[i]);
  for (uint32_t i = 0; i + 1 < m->up_count && at < 100; i++) at += (size_t)snprintf(shape + at, 28, "<%s", ww_deprel_name(tree->tokens[m->up[i]].deprel));
  for (uint32_t i = m->down_count; i-- > 0 && at < 100;) at += (size_t)snprintf(shape + at, 28, ">%s", ww_deprel_name(tree->tokens[m->down[i]].deprel));
  add(m, "shape", ww_slice_of(shape, at), none());
  if (m->up_count == 0) return;
  uint32_t top = m->up[m->up_count - 1];
  add(m, "top", name_of(m, top), text(ww_upos_name(tree->tokens[top].upos)));
  add(m, "topshape", name_of(m, top), ww_slice_of(shape, at));
}

// What governs a side: "sent food [to Somalia]" gives send, obl and to.
static void governor(struct maker *m, const char *kind, uint32_t head) {
  if (head == WW_NONE) { add(m, kind, WW_SLICE("@nobody"), none()); return; }
  uint32_t up = ww_tree_head(m->tree, head);
  add(m, kind, rel_of(m, head), case_of(m, head));
  if (up == WW_NONE) return;
  char word[96];
  struct ww_slice name = name_of(m, up), preposition = case_of(m, head);
  int size = snprintf(word, sizeof word, "%.*s/%.*s/%s", (int)(name.size < 40 ? name.size : 40), name.data, (int)(preposition.size < 20 ? preposition.size : 20),
                      preposition.data, ww_deprel_name(m->tree->tokens[head].deprel));
  add(m, kind, name, none());
  add(m, kind, ww_slice_of(word, (size_t)size), WW_SLICE("+"));
}

// ---- the words of the sentence ---------------------------------------------------------------

static void words(struct maker *m) {
  const struct ww_tree *tree = m->tree;
  uint32_t low = m->source, high = m->target;
  if (low == WW_NONE || (high != WW_NONE && high < low)) { low = m->target; high = m->source; }
  struct ww_slice before = none();
  for (uint32_t i = 0; i < tree->count; i++) {
    uint32_t token = tree->first + i;
    const struct ww_token *t = &tree->tokens[token];
    if (t->upos == WW_UPOS_PUNCT || t->deprel == WW_REL_DET) continue;
    bool between = low != WW_NONE && high != WW_NONE && token > low && token < high;
    if (content(t) && !in_sides(m, token) && t->upos != WW_UPOS_PROPN) {
      add(m, between ? "between" : "outside", t->lemma, none());
      add(m, "word", t->lemma, none());
    }
    struct ww_slice name = name_of(m, token);
    if (between) add(m, "two", before, name);
    before = name;
    if (t->deprel == WW_REL_ADVMOD && ww_word_among(t->lower, "not n't never no longer")) add(m, "not", name_of(m, t->head == WW_NONE ? token : t->head), none());
  }
  if (tree->root != WW_NONE) add(m, "root", name_of(m, tree->root), none());
  add(m, "order", m->source == WW_NONE || m->target == WW_NONE ? WW_SLICE("one") : m->source < m->target ? WW_SLICE("source") : WW_SLICE("target"), none());
}

// ---- the readings ----------------------------------------------------------------------------

static struct ww_slice number(char *room, size_t size, const char *format, int a, int b) {
  int length = snprintf(room, size, format, a, b);
  return ww_slice_of(room, (size_t)length);
}

static int floor_of(int score) {
  int step = score >= 0 ? score / 25 : -((24 - score) / 25);
  return step < -3 ? -3 : step > 3 ? 3 : step;
}

// How the reading joins the two: in their own roles, the other way round, and whether either fits at all.
static int joins(const struct ww_connection *c) {
  bool straight = c->source_acts >= WW_FIT_BELOW && c->target_takes >= WW_FIT_BELOW;
  bool turned = c->source_takes >= WW_FIT_BELOW && c->target_acts >= WW_FIT_BELOW;
  bool one = c->source_acts >= WW_FIT_BELOW || c->target_takes >= WW_FIT_BELOW;
  return (straight ? 4 : 0) + (turned ? 2 : 0) + (one ? 1 : 0);
}

static void readings(struct maker *m, const struct ww_connection *connections, uint32_t count) {
  const struct ww_knowledge *k = m->coder->context->knowledge;
  char room[32];
  if (count == 0) add(m, "no reading", none(), none());
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_connection *c = &connections[i];
    struct ww_slice type = ww_type(k, c->draft.type)->name, made = ww_type(k, c->made)->name;
    int told = c->fires ? 2 : c->draft.inner ? 1 : 0;
    if (i == 0) {
      add(m, "first", type, none());
      add(m, "first told", type, number(room, sizeof room, "%d%d", told, 0));
      add(m, "first frame", ww_frame(k, c->draft.frame)->name, none());
      add(m, "first score", type, number(room, sizeof room, "%d%d", floor_of(c->score), 0));
    }
    add(m, "reading", type, number(room, sizeof room, "%d%d", told, 0));
    add(m, "made", made, number(room, sizeof room, "%d/%d", told + (c->told ? 4 : 0), joins(c)));
    if (c->made != c->draft.type) add(m, "turned", made, type);
  }
}

static int compare(const void *a, const void *b) {
  uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
  return (x > y) - (x < y);
}

void ww_pair_features_read(const struct ww_coder *coder, const struct ww_related *related, const struct ww_connection *connections, uint32_t count,
                           struct ww_pair_features *out) {
  struct maker m = {.coder = coder, .tree = &coder->tree, .related = related, .out = out};
  out->count = 0;
  readings(&m, connections, count);
  choose_heads(&m);
  if (m.source != WW_NONE && m.target != WW_NONE) {
    uint32_t top = over_both(m.tree, m.source, m.target);
    m.up_count = climb(m.tree, m.source, top, true, m.up);
    m.down_count = climb(m.tree, m.target, top, false, m.down);
    way(&m);
  } else if (m.source != WW_NONE || m.target != WW_NONE) {
    m.up_count = climb(m.tree, m.source != WW_NONE ? m.source : m.target, WW_NONE, true, m.up);
    way(&m);
  }
  governor(&m, "source", m.source);
  governor(&m, "target", m.target);
  words(&m);
  qsort(out->id, out->count, sizeof *out->id, compare);
  uint32_t kept = 0;
  for (uint32_t i = 0; i < out->count; i++)
    if (kept == 0 || out->id[i] != out->id[kept - 1]) out->id[kept++] = out->id[i];
  out->count = kept;
}
