// UD features from form, tags and context; see feats.h.
#include "parse/feats.h"

#include <string.h>

#include "base/hash.h"
#include "base/slice.h"

static int is_verb(uint8_t upos) { return upos == WW_UPOS_VERB || upos == WW_UPOS_AUX; }

uint64_t ww_feats_form(struct ww_slice lower) { return ww_hash(lower.data, lower.size, 11); }

// The finishing steps of splitmix64: every bit of the sum reaches every bit of the key.
static uint64_t mix(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

uint64_t ww_feats_key(enum ww_feats_level level, const struct ww_feats_word *w, uint32_t context) {
  uint64_t seed = ((uint64_t)level + 1) << 56 | (uint64_t)w->upos << 48 | (uint64_t)w->xpos << 40;
  if (level == WW_FEATS_CONTEXT || level == WW_FEATS_FORM_CONTEXT) seed |= context;
  if (level == WW_FEATS_FORM || level == WW_FEATS_FORM_CONTEXT) seed ^= w->form;
  return mix(seed);
}

int ww_feats_find(const struct ww_feats_table *t, uint64_t key) {
  for (uint32_t i = (uint32_t)key & t->mask;; i = (i + 1) & t->mask) {
    uint64_t s = t->slots[i];
    if (s == 0) return -1;
    if (s >> 32 == key >> 32) return (int)(s & 0xffff);
  }
}

// Context bits. Of the subject: present, singular, plural, 1st, 2nd person, relative; then what hangs
// on the verb; then the verb's place.
enum {
  SUBJECT = 1, SING = 2, PLUR = 4, FIRST = 8, SECOND = 16, RELATIVE = 32,
  AUX = 64, PASSIVE = 128, INFINITIVE = 256, OBJECT = 512, PLACE = 1024
};

static uint32_t subject_bits(uint32_t morph, int joined) {
  uint32_t c = SUBJECT;
  if (joined || morph & WW_MORPH_PLUR) c |= PLUR;
  else if (morph & WW_MORPH_SING) c |= SING;
  if (!joined && morph & WW_MORPH_FIRST) c |= FIRST;
  if (!joined && morph & WW_MORPH_SECOND) c |= SECOND;
  if (morph & WW_MORPH_REL) c |= RELATIVE;
  return c;
}

static uint32_t place_bits(uint8_t deprel) {
  switch (deprel) {
    case WW_REL_ACL: case WW_REL_AMOD: return 1 * PLACE;
    case WW_REL_ACL_RELCL: return 2 * PLACE;
    case WW_REL_ADVCL: case WW_REL_CCOMP: return 3 * PLACE;
    case WW_REL_AUX: case WW_REL_COP: return 4 * PLACE;
    case WW_REL_AUX_PASS: return 5 * PLACE;
    case WW_REL_XCOMP: return 6 * PLACE;
    default: return 0;
  }
}

// What a child tells its head.
static uint32_t child_bits(const struct ww_feats_word *w, const uint32_t *morph, uint32_t joined) {
  switch (w->deprel) {
    case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: case WW_REL_NSUBJ_OUTER: return subject_bits(*morph, joined != 0);
    case WW_REL_CSUBJ: case WW_REL_CSUBJ_PASS: case WW_REL_CSUBJ_OUTER: return SUBJECT | SING;
    case WW_REL_AUX: return AUX;
    case WW_REL_AUX_PASS: return PASSIVE;
    case WW_REL_MARK: return w->upos == WW_UPOS_PART ? INFINITIVE : 0;
    case WW_REL_OBJ: return OBJECT;
    default: return 0;
  }
}

void ww_feats_contexts(const struct ww_feats_word *w, size_t n, const uint32_t *morph, uint32_t *context) {
  const uint32_t joined_bit = 1u << 31;
  memset(context, 0, n * sizeof *context);
  for (size_t i = 0; i < n; i++)
    if (w[i].deprel == WW_REL_CONJ && w[i].head < n) context[w[i].head] |= joined_bit;
  for (size_t i = 0; i < n; i++)
    if (w[i].head < n) context[w[i].head] |= child_bits(&w[i], &morph[i], context[i] & joined_bit);
  for (size_t i = 0; i < n; i++) {  // a joined verb shares the first one's subject
    if (w[i].deprel == WW_REL_CONJ && w[i].head < i && !(context[i] & SUBJECT))
      context[i] |= context[w[i].head] & (SUBJECT | SING | PLUR | FIRST | SECOND | RELATIVE);
  }
  for (size_t i = 0; i < n; i++) {
    int helper = w[i].deprel == WW_REL_AUX || w[i].deprel == WW_REL_COP || w[i].deprel == WW_REL_AUX_PASS;
    if (helper && w[i].head < n) context[i] = context[w[i].head];
  }
  for (size_t i = 0; i < n; i++) {
    uint32_t c = context[i] & ~joined_bit;
    if (is_verb(w[i].upos)) c |= place_bits(w[i].deprel);
    else c = w[i].head < n && w[w[i].head].deprel == WW_REL_ACL_RELCL ? 1 : w[i].deprel == WW_REL_DET ? 2 : 0;
    context[i] = c;
  }
}

static void expect(const struct ww_feats_table *t, uint64_t key) { __builtin_prefetch(&t->slots[(uint32_t)key & t->mask]); }

static int best_of(const struct ww_feats_table *t, const struct ww_feats_word *w, uint32_t context) {
  int b = -1;
  for (int level = WW_FEATS_LEVELS - 1; level >= 0 && b < 0; level--)
    b = ww_feats_find(t, ww_feats_key((enum ww_feats_level)level, w, context));
  return b < 0 ? 0 : b;
}

void ww_feats_assign(const struct ww_feats_table *t, const struct ww_feats_word *w, size_t n, uint32_t *morph,
                     uint32_t *context, uint16_t *bundle) {
  // The table lies beyond the near caches: what is asked of it first is called for before.
  for (size_t i = 0; i < n; i++)
    if (!is_verb(w[i].upos)) expect(t, ww_feats_key(WW_FEATS_FORM, &w[i], 0));
  // Nominals first: their number and person are the verbs' context.
  for (size_t i = 0; i < n; i++) {
    int b = is_verb(w[i].upos) ? 0 : ww_feats_find(t, ww_feats_key(WW_FEATS_FORM, &w[i], 0));
    if (b < 0) b = ww_feats_find(t, ww_feats_key(WW_FEATS_TAGS, &w[i], 0));
    morph[i] = b < 0 ? 0 : t->morph[b];
  }
  ww_feats_contexts(w, n, morph, context);
  for (size_t i = 0; i < n; i++) expect(t, ww_feats_key(WW_FEATS_FORM_CONTEXT, &w[i], context[i]));
  for (size_t i = 0; i < n; i++) bundle[i] = (uint16_t)best_of(t, &w[i], context[i]);
}

uint32_t ww_feats_morph(struct ww_slice feats) {
  static const struct {
    const char *text;
    uint32_t bit;
  } map[] = {{"Tense=Past", WW_MORPH_PAST},   {"Tense=Pres", WW_MORPH_PRES},  {"VerbForm=Fin", WW_MORPH_FIN},
             {"VerbForm=Inf", WW_MORPH_INF},  {"VerbForm=Part", WW_MORPH_PART}, {"VerbForm=Ger", WW_MORPH_GER},
             {"Voice=Pass", WW_MORPH_PASS},   {"Number=Sing", WW_MORPH_SING}, {"Number=Plur", WW_MORPH_PLUR},
             {"Number=Ptan", WW_MORPH_PLUR},  {"Person=1", WW_MORPH_FIRST},   {"Person=2", WW_MORPH_SECOND},
             {"Person=3", WW_MORPH_THIRD},    {"Mood=Imp", WW_MORPH_IMP},     {"Poss=Yes", WW_MORPH_POSS},
             {"Gender=Masc", WW_MORPH_MASC},  {"Gender=Fem", WW_MORPH_FEM},   {"Gender=Neut", WW_MORPH_NEUT},
             {"Polarity=Neg", WW_MORPH_NEG},  {"PronType=Neg", WW_MORPH_NEG}, {"PronType=Rel", WW_MORPH_REL},
             {"PronType=Dem", WW_MORPH_DEM},  {"Reflex=Yes", WW_MORPH_REFL},  {"Degree=Cmp", WW_MORPH_CMP},
             {"Degree=Sup", WW_MORPH_SUP},    {"NumType=Ord", WW_MORPH_ORD}};
  uint32_t bits = 0;
  for (size_t from = 0; from < feats.size;) {
    size_t to = from;
    while (to < feats.size && feats.data[to] != '|') to++;
    struct ww_slice one = {feats.data + from, to - from};
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
      if (ww_slice_is(one, map[i].text)) bits |= map[i].bit;
    from = to + 1;
  }
  return bits;
}
