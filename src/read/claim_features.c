#include "read/claim_features.h"

// Kinds of features; a number is part of the hash, so their order is part of the model's layout.
enum kind {
  K_BIAS = 1, K_LEMMA, K_LEMMA_TAG, K_FORM, K_LEMMA_REL, K_TAG_REL, K_HEAD, K_REL_HEAD, K_REL_TAGS, K_CHILD, K_LEMMA_CHILD, K_CHILD_WORD, K_SHAPE,
  K_LEMMA_SHAPE, K_TAG_SHAPE, K_COMP, K_LEMMA_COMP, K_SUBJECT, K_LEMMA_SUBJECT, K_SUBJECT_WORD, K_OBJECT, K_LEMMA_OBJECT, K_OBJECT_WORD, K_PREP,
  K_LEMMA_PREP, K_PREP_WORD, K_HELPER, K_LEMMA_HELPER, K_NEGATED, K_PARTICLE, K_BEFORE, K_AFTER, K_LEMMA_BEFORE, K_LEMMA_AFTER, K_AROUND, K_QUOTE,
  K_LEMMA_QUOTE, K_STANCE, K_STANCE_SHAPE, K_PLACE, K_HEAD_STANCE, K_ENDING, K_PHRASE, K_ADVERB, K_TENSE, K_TITLE, K_SUBJECT_COMP, K_SUBJECT_OBJECT,
  K_CLAUSE_WORD, K_GRAND, K_PIECE = 128
};

struct maker {
  const struct ww_claim_view *view;
  struct ww_claim_ids *out;
  struct ww_claim_rows_of rows;  // of the model that will be asked: each is called for while other features are made
};

static struct maker maker_of(const struct ww_claim_view *view, enum ww_claim_table table, struct ww_claim_ids *out) {
  struct maker m = {view, out, {NULL, 0, 0}};
  if (view->context->claims != NULL) m.rows = ww_claim_model_rows(view->context->claims, table);
  return m;
}

static inline uint32_t mix(uint32_t a, uint32_t b) {
  a = (a ^ b * 0x85EBCA77u) * 0x9E3779B1u;
  return a ^ a >> 15;
}
static inline void add(struct maker *m, uint32_t kind, uint32_t a) {
  uint32_t id = mix(kind, a);
  if (m->rows.first != NULL) __builtin_prefetch(m->rows.first + (size_t)ww_claim_slot(id, m->rows.bits) * m->rows.size);
  if (m->out->count < WW_CLAIM_FEATURES) m->out->id[m->out->count++] = id;
}
static inline void add2(struct maker *m, uint32_t kind, uint32_t a, uint32_t b) { add(m, kind, mix(a, b)); }
static inline void add3(struct maker *m, uint32_t kind, uint32_t a, uint32_t b, uint32_t c) { add(m, kind, mix(mix(a, b), c)); }

// The first and the last eight bytes, and the length: all of a word that matters. A better hash costs more than all that is done with this one.
static inline uint32_t hash_of(struct ww_slice s) {
  uint64_t a = 0, b = 0;
  uint32_t c = 0, d = 0;
  if (s.size >= 8) {
    memcpy(&a, s.data, 8);
    memcpy(&b, s.data + s.size - 8, 8);
  } else if (s.size >= 4) {
    memcpy(&c, s.data, 4);
    memcpy(&d, s.data + s.size - 4, 4);
    a = c;
    b = d;
  } else if (s.size > 0) {
    a = (unsigned char)s.data[0] + 256u * (unsigned char)s.data[s.size / 2];
    b = (unsigned char)s.data[s.size - 1];
  }
  uint64_t h = (a ^ s.size) * 0xC2B2AE3D27D4EB4Fu;
  h = (h ^ h >> 31 ^ b) * 0x9E3779B97F4A7C15u;
  return (uint32_t)(h >> 32);
}

bool ww_claim_view_init(struct ww_claim_view *view, struct ww_article *article) {
  const struct ww_tree *tree = view->tree;
  view->lemma = ww_arena_alloc(&article->scratch, tree->count + 1u, sizeof *view->lemma);
  view->form = ww_arena_alloc(&article->scratch, tree->count + 1u, sizeof *view->form);
  if (view->lemma == NULL || view->form == NULL) return false;
  view->any_quote = false;
  for (uint32_t i = 0; view->quotes->count > 0 && !view->any_quote && i < tree->count; i++) view->any_quote = view->quotes->of[tree->first + i] != WW_NONE;
  for (uint32_t i = 0; i < tree->count; i++) {
    const struct ww_token *t = &tree->tokens[tree->first + i];
    if (t->upos == WW_UPOS_PROPN || t->upos == WW_UPOS_NUM || t->upos == WW_UPOS_SYM || t->upos == WW_UPOS_X) {
      view->lemma[i] = view->form[i] = 1000u + t->upos;
    } else {
      view->lemma[i] = hash_of(t->lemma);
      view->form[i] = hash_of(t->lower);
    }
  }
  return true;
}

static inline uint32_t lemma(const struct ww_claim_view *v, uint32_t t) { return t == WW_NONE ? 0 : v->lemma[t - v->tree->first]; }
static inline uint32_t form(const struct ww_claim_view *v, uint32_t t) {
  return t - v->tree->first >= v->tree->count ? 3 : v->form[t - v->tree->first];
}
static inline const struct ww_token *token_of(const struct ww_claim_view *v, uint32_t t) { return &v->tree->tokens[t]; }

uint32_t ww_claim_gate_of(const struct ww_claim_view *view, uint32_t token) {
  const struct ww_token *t = token_of(view, token);
  switch (t->upos) {
    case WW_UPOS_PUNCT:
      return ww_slice_is(t->form, ":") ? mix(77, 1) : 0;
    case WW_UPOS_VERB: case WW_UPOS_NOUN: case WW_UPOS_ADJ: case WW_UPOS_ADV: case WW_UPOS_ADP: case WW_UPOS_SCONJ: case WW_UPOS_AUX:
      return mix(lemma(view, token), t->upos == WW_UPOS_VERB ? 1u : 2u + t->upos) | 1u;
    default: return 0;
  }
}

// ---- shape -----------------------------------------------------------------------------------

static uint32_t relation_bit(uint8_t rel) {
  switch (rel) {
    case WW_REL_NSUBJ: return 1;
    case WW_REL_NSUBJ_PASS: return 2;
    case WW_REL_OBJ: return 4;
    case WW_REL_IOBJ: return 8;
    case WW_REL_CCOMP: return 16;
    case WW_REL_XCOMP: return 32;
    case WW_REL_OBL: return 64;
    case WW_REL_ACL: return 128;
    case WW_REL_PARATAXIS: return 256;
    case WW_REL_EXPL: return 512;
    case WW_REL_CSUBJ: case WW_REL_CSUBJ_PASS: return 1024;
    case WW_REL_NMOD: return 2048;
    case WW_REL_NMOD_POSS: return 4096;
    case WW_REL_COP: return 8192;
    case WW_REL_DET: return 16384;
    case WW_REL_MARK: return 32768;
    case WW_REL_CASE: return 65536;
    case WW_REL_COMPOUND: return 131072;
    case WW_REL_ADVCL: return 262144;
    case WW_REL_ACL_RELCL: return 524288;
    case WW_REL_OBL_AGENT: return 1048576;
    default: return 0;
  }
}
enum { SHAPE_ARGUMENTS = 1 | 2 | 4 | 8 | 16 | 32 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 };

static uint32_t case_of(const struct ww_claim_view *v, uint32_t t) {
  for (const uint32_t *c = ww_children(v->tree, t), *end = ww_children_end(v->tree, t); c < end; c++)
    if (token_of(v, *c)->deprel == WW_REL_CASE || token_of(v, *c)->deprel == WW_REL_MARK) return *c;
  return WW_NONE;
}

static uint32_t stance_of(const struct ww_claim_view *v, uint32_t t) {
  uint8_t upos = token_of(v, t)->upos;
  if (upos != WW_UPOS_VERB && upos != WW_UPOS_NOUN && upos != WW_UPOS_ADJ) return 0;
  const struct ww_cue *cue = ww_cue_of(v->context->knowledge, token_of(v, t)->lemma, upos == WW_UPOS_VERB ? WW_POS_VERB : upos == WW_UPOS_NOUN ? WW_POS_NOUN : WW_POS_ADJ);
  return cue == NULL ? 1 : 2u + hash_of(cue->name);
}

void ww_claim_shape_read(const struct ww_claim_view *view, uint32_t token, struct ww_claim_shape *s) {
  const struct ww_tree *tree = view->tree;
  *s = (struct ww_claim_shape){.token = token, .subject = WW_NONE, .object = WW_NONE, .clause = WW_NONE, .infinitive = WW_NONE, .aside = WW_NONE,
                               .particle = WW_NONE, .mark = WW_NONE};
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    s->relations |= relation_bit(t->deprel);
    switch (t->deprel) {
      case WW_REL_NSUBJ: s->subject = *c; break;
      case WW_REL_NSUBJ_PASS: s->subject = *c; s->passive = true; break;
      case WW_REL_NMOD_POSS: if (s->subject == WW_NONE) s->subject = *c; break;
      case WW_REL_OBJ: s->object = *c; break;
      case WW_REL_CCOMP: s->clause = *c; break;
      case WW_REL_XCOMP: s->infinitive = *c; break;
      case WW_REL_ACL: if (s->infinitive == WW_NONE) s->infinitive = *c; break;
      case WW_REL_PARATAXIS: s->aside = *c; break;
      case WW_REL_COMPOUND_PRT: s->particle = *c; break;
      case WW_REL_MARK: s->mark = *c; break;
      case WW_REL_OBL: case WW_REL_NMOD:
        if (s->prepositional_count < 3) s->prepositional[s->prepositional_count++] = *c;
        break;
      case WW_REL_AUX: case WW_REL_COP: if (s->helper_count < 3) s->helper[s->helper_count++] = *c; break;
      case WW_REL_AUX_PASS: s->passive = true; if (s->helper_count < 3) s->helper[s->helper_count++] = *c; break;
      case WW_REL_ADVMOD:
        if ((t->morph & WW_MORPH_NEG) != 0 || ww_slice_is(t->lower, "not") || ww_slice_is(t->lower, "n't") || ww_slice_is(t->lower, "never")) s->negated = true;
        break;
      default: break;
    }
  }
  s->stance = stance_of(view, token);
  if (s->subject == WW_NONE && tree->tokens[token].upos == WW_UPOS_VERB) {
    s->subject = ww_clause_surface_subject(tree, token);
    s->inherited = s->subject != WW_NONE;
  }
}

// What somebody is: a pronoun's word, a name's or mention's kind.
static uint32_t who(const struct ww_claim_view *v, uint32_t t) {
  if (t == WW_NONE) return 1;
  const struct ww_token *k = token_of(v, t);
  if (k->upos == WW_UPOS_PRON) return lemma(v, t);
  if (k->mention != WW_NONE) {
    const struct ww_mention *m = &v->article->mentions[k->mention];
    return 10u + v->article->entities[m->entity].kind * 4u + (m->kind == WW_MENTION_NAME);
  }
  return k->upos == WW_UPOS_PROPN ? 2 : k->upos == WW_UPOS_NOUN ? 3 : 4;
}

// How a clause below hangs: its mark, its form, where it stands, whether it is quoted.
static uint32_t clause_kind(const struct ww_claim_view *v, uint32_t from, uint32_t t) {
  if (t == WW_NONE) return 1;
  uint32_t mark = case_of(v, t);
  bool quoted = v->quotes->of[t] != WW_NONE && v->quotes->of[from] != v->quotes->of[t];
  uint32_t kind = 2u + (t < from) + 2u * quoted + 4u * ((token_of(v, t)->morph & WW_MORPH_FIN) != 0) + 8u * (ww_tree_child(v->tree, t, WW_REL_NSUBJ) != WW_NONE);
  return mix(kind, mark == WW_NONE || mark > t ? 0 : form(v, mark));
}

static uint32_t quote_state(const struct ww_claim_view *v, uint32_t t) {
  const struct ww_tree *tree = v->tree;
  bool inside = v->quotes->of[t] != WW_NONE, left = false, right = false;
  for (uint32_t i = t; i-- > tree->first && i + 4 >= t;)
    if (v->quotes->of[i] != v->quotes->of[t]) { left = true; break; }
  for (uint32_t i = t + 1; i < tree->first + tree->count && i <= t + 4; i++)
    if (v->quotes->of[i] != v->quotes->of[t]) { right = true; break; }
  return (uint32_t)v->any_quote + 2u * inside + 4u * left + 8u * right;
}

static uint32_t tag(const struct ww_token *t) { return 1u + t->upos * 64u + t->xpos; }

// ---- a cue -----------------------------------------------------------------------------------

void ww_claim_cue_core(const struct ww_claim_view *view, uint32_t t, struct ww_claim_ids *out) {
  struct maker m = maker_of(view, WW_CLAIM_OF_CORE, out);
  out->count = 0;
  const struct ww_token *k = token_of(view, t);
  uint32_t upos = k->upos + 1u, word = mix(lemma(view, t), upos), head = ww_tree_head(view->tree, t), head_word = lemma(view, head);
  uint32_t before = form(view, t - 1), after = form(view, t + 1);
  add(&m, K_BIAS, upos);
  add(&m, K_LEMMA, word);
  add2(&m, K_LEMMA_TAG, word, tag(k));
  add(&m, K_FORM, form(view, t));
  add2(&m, K_LEMMA_REL, word, k->deprel);
  add2(&m, K_TAG_REL, tag(k), k->deprel);
  add2(&m, K_HEAD, word, head_word);
  add3(&m, K_REL_HEAD, upos, k->deprel, head_word);
  add3(&m, K_REL_TAGS, upos, k->deprel, head == WW_NONE ? 0 : token_of(view, head)->upos + 1u);
  add(&m, K_BEFORE, before);
  add(&m, K_AFTER, after);
  add2(&m, K_LEMMA_BEFORE, word, before);
  add2(&m, K_LEMMA_AFTER, word, after);
}

static void cue_neighbours(struct maker *m, const struct ww_claim_shape *s, uint32_t word) {
  const struct ww_claim_view *v = m->view;
  uint32_t t = s->token, tags = 0;
  add3(m, K_LEMMA_AFTER, word, form(v, t + 1), form(v, t + 2));
  for (uint32_t i = t - 2; i != t + 3; i++) {
    uint32_t k = ww_tree_holds(v->tree, i) ? token_of(v, i)->upos + 1u : 0;
    tags = tags * 32 + k;
    if (i == t - 1 || i == t + 1) add2(m, K_AROUND + (i > t ? 1000u : 2000u), word, k);
  }
  add(m, K_AROUND, tags);
}

static void cue_children(struct maker *m, const struct ww_claim_shape *s, uint32_t word, uint32_t upos) {
  const struct ww_claim_view *v = m->view;
  for (const uint32_t *c = ww_children(v->tree, s->token), *end = ww_children_end(v->tree, s->token); c < end; c++) {
    const struct ww_token *t = token_of(v, *c);
    if (t->deprel == WW_REL_PUNCT) continue;
    uint32_t rel = t->deprel * 2u + (*c < s->token);
    add2(m, K_CHILD, upos, rel);
    add2(m, K_LEMMA_CHILD, word, rel);
    if (t->deprel == WW_REL_ADVMOD || t->deprel == WW_REL_AMOD || t->deprel == WW_REL_DET || t->deprel == WW_REL_CASE) {
      add2(m, K_CHILD_WORD, rel, lemma(v, *c));
      add3(m, K_ADVERB, word, rel, lemma(v, *c));
    }
  }
}

static void cue_arguments(struct maker *m, const struct ww_claim_shape *s, uint32_t word, uint32_t upos) {
  const struct ww_claim_view *v = m->view;
  uint32_t t = s->token, clause = clause_kind(v, t, s->clause), infinitive = clause_kind(v, t, s->infinitive), aside = clause_kind(v, t, s->aside);
  uint32_t subject = mix(who(v, s->subject), s->inherited * 2u + s->passive), object = who(v, s->object), comp = mix(mix(clause, infinitive), aside);
  uint32_t shape = s->relations & SHAPE_ARGUMENTS;
  add(m, K_SHAPE, shape);
  add2(m, K_LEMMA_SHAPE, word, shape);
  add2(m, K_TAG_SHAPE, upos, s->relations);
  add2(m, K_COMP, upos, comp);
  add2(m, K_LEMMA_COMP, word, comp);
  add2(m, K_COMP + 1000u, upos, clause);
  add2(m, K_COMP + 2000u, upos, infinitive);
  add2(m, K_SUBJECT, upos, subject);
  add2(m, K_LEMMA_SUBJECT, word, subject);
  add2(m, K_SUBJECT_WORD, upos, lemma(v, s->subject));
  add3(m, K_SUBJECT_COMP, subject, comp, upos);
  add2(m, K_OBJECT, upos, object);
  add2(m, K_LEMMA_OBJECT, word, object);
  add2(m, K_OBJECT_WORD, upos, lemma(v, s->object));
  add2(m, K_OBJECT_WORD + 1000u, word, lemma(v, s->object));
  add3(m, K_SUBJECT_OBJECT, subject, object, upos);
  if (s->clause != WW_NONE) add2(m, K_CLAUSE_WORD, upos, token_of(v, s->clause)->upos);
  if (s->infinitive != WW_NONE) add2(m, K_CLAUSE_WORD + 1000u, upos, lemma(v, s->infinitive));
  for (uint32_t i = 0; i < s->prepositional_count; i++) {
    uint32_t p = s->prepositional[i], mark = case_of(v, p), by = mark == WW_NONE ? 0 : form(v, mark);
    add2(m, K_PREP, upos, by);
    add2(m, K_LEMMA_PREP, word, by);
    add3(m, K_PREP_WORD, upos, by, who(v, p));
    add3(m, K_PREP_WORD + 1000u, word, by, lemma(v, p));
  }
  for (uint32_t i = 0; i < s->helper_count; i++) {
    add2(m, K_HELPER, upos, form(v, s->helper[i]));
    add2(m, K_LEMMA_HELPER, word, lemma(v, s->helper[i]));
  }
  add2(m, K_NEGATED, word, s->negated * 2u + s->passive);
  if (s->particle != WW_NONE) add2(m, K_PARTICLE, word, form(v, s->particle));
}

void ww_claim_cue_features(const struct ww_claim_view *view, const struct ww_claim_shape *s, struct ww_claim_ids *out) {
  struct maker m = maker_of(view, WW_CLAIM_OF_CUES, out);
  uint32_t t = s->token, head = ww_tree_head(view->tree, t);
  const struct ww_token *k = token_of(view, t);
  uint32_t upos = k->upos + 1u, word = mix(lemma(view, t), upos), quote = quote_state(view, t), stance = s->stance;
  if (head != WW_NONE) add3(&m, K_GRAND, upos, k->deprel, lemma(view, ww_tree_head(view->tree, head)));
  cue_neighbours(&m, s, word);
  cue_children(&m, s, word, upos);
  cue_arguments(&m, s, word, upos);
  add2(&m, K_QUOTE, upos, quote);
  add2(&m, K_LEMMA_QUOTE, word, quote);
  add2(&m, K_STANCE, upos, stance);
  add3(&m, K_STANCE_SHAPE, upos, stance, s->relations & SHAPE_ARGUMENTS);
  add2(&m, K_STANCE_SHAPE + 1000u, mix(upos, stance), quote);
  add2(&m, K_STANCE_SHAPE + 2000u, mix(upos, stance), who(view, s->subject));
  if (head != WW_NONE) add3(&m, K_HEAD_STANCE, upos, k->deprel, stance_of(view, head));
  uint32_t place = t - view->tree->first;
  add2(&m, K_PLACE, upos, place > 5 ? 6 : place);
  add2(&m, K_TENSE, word, k->morph & (WW_MORPH_PAST | WW_MORPH_PRES | WW_MORPH_INF | WW_MORPH_PART | WW_MORPH_GER | WW_MORPH_FIN));
  add2(&m, K_TITLE, upos, view->tree->part);
  add2(&m, K_TITLE + 1000u, word, view->tree->part);
  if (k->lower.size > 5) add2(&m, K_ENDING, upos, hash_of(ww_slice_of(k->lemma.data + (k->lemma.size > 4 ? k->lemma.size - 4 : 0), k->lemma.size > 4 ? 4 : k->lemma.size)));
}

// ---- a piece ---------------------------------------------------------------------------------

enum piece_kind {
  P_BIAS = 200, P_REL, P_REL_CUE, P_REL_UPOS, P_CHAIN, P_TAG, P_MARK, P_MARK_CUE, P_QUOTE, P_QUOTE_CUE, P_WORD, P_CLAUSE, P_WHO, P_WHO_CUE, P_FOUND,
  P_FOUND_CUE, P_SELF, P_BEFORE, P_SIZE, P_SHAPE, P_COMMA, P_PATH, P_PATH_CUE, P_PASSIVE, P_STANCE, P_WORD_CUE, P_COMP, P_NEAR, P_EDGE, P_FOUND_PATH, P_SUBJECT
};

// The relations from the cue up to the level of the piece, and down to it.
static uint32_t path_of(const struct ww_claim_view *v, const struct ww_claim_shape *cue, const struct ww_claim_piece *p) {
  uint32_t path = p->self, t = cue->token;
  for (int i = 0; i < p->level && t != WW_NONE; i++, t = ww_tree_head(v->tree, t)) path = mix(path, token_of(v, t)->deprel);
  path = mix(path, 99);
  uint32_t down = p->token;
  for (int i = 0; i < 4 && down != WW_NONE && down != t; i++, down = ww_tree_head(v->tree, down)) path = mix(path, token_of(v, down)->deprel);
  return path;
}

static uint32_t span_quote(const struct ww_claim_view *v, const struct ww_claim_piece *p, uint32_t cue, uint32_t first, uint32_t last) {
  uint32_t inside = 0, outside = 0;
  if (!v->any_quote) return 0;
  if (p->self) first = last = p->token;
  for (uint32_t t = first; t <= last; t++) {
    if (token_of(v, t)->upos == WW_UPOS_PUNCT) continue;
    if (v->quotes->of[t] != WW_NONE) inside++;
    else outside++;
  }
  uint32_t state = inside == 0 ? 1 : outside == 0 ? 2 : 3;
  return state + 4u * (v->quotes->of[cue] != WW_NONE) + 8u * (v->quotes->of[cue] == v->quotes->of[p->token]);
}

static bool is_comma(const struct ww_claim_view *v, uint32_t t) {
  return ww_tree_holds(v->tree, t) && (ww_slice_is(token_of(v, t)->form, ",") || ww_slice_is(token_of(v, t)->form, "\xe2\x80\x94") || ww_slice_is(token_of(v, t)->form, "--"));
}

void ww_claim_piece_features(const struct ww_claim_view *view, const struct ww_claim_shape *cue, const struct ww_claim_piece *p, struct ww_claim_ids *out) {
  struct maker m = maker_of(view, WW_CLAIM_OF_PARTS, out);
  out->count = 0;
  const struct ww_tree *tree = view->tree;
  const struct ww_token *k = token_of(view, p->token), *c = token_of(view, cue->token);
  uint32_t first = p->self ? p->token : tree->subtree_first[p->token - tree->first], last = p->self ? p->token : tree->subtree_last[p->token - tree->first];
  bool left = p->token < cue->token;
  uint32_t word = mix(lemma(view, cue->token), c->upos), cpos = c->upos + 1u;
  uint32_t a = mix(p->level * 64u + p->self * 32u + p->depth * 8u + left * 4u, k->deprel + 1u), near = mix(a, cpos);
  uint32_t mark = case_of(view, p->token), by = mark == WW_NONE ? 0 : form(view, mark);
  uint32_t quote = span_quote(view, p, cue->token, first, last), path = mix(path_of(view, cue, p), left);
  uint32_t found = p->source_found + 2u * p->content_found, clause = clause_kind(view, cue->token, p->token);
  uint32_t stance = cue->stance, shape = cue->relations & SHAPE_ARGUMENTS, somebody = who(view, p->token);
  uint32_t size = last - first, far = left ? cue->token - last : first - cue->token;
  add(&m, P_BIAS, 0);
  add(&m, P_REL, a);
  add(&m, P_REL_UPOS, near);
  add2(&m, P_REL_CUE, a, word);
  add2(&m, P_TAG, near, tag(k));
  add2(&m, P_MARK, near, by);
  add3(&m, P_MARK_CUE, a, by, word);
  add2(&m, P_QUOTE + 1000u, path, quote);
  add2(&m, P_WORD, a, lemma(view, p->token));
  add3(&m, P_WORD_CUE, word, lemma(view, p->token), left);
  add2(&m, P_CLAUSE, near, clause);
  add2(&m, P_WHO, near, somebody);
  add3(&m, P_WHO_CUE, a, word, somebody);
  add2(&m, P_FOUND, near, found);
  add2(&m, P_FOUND_PATH, path, found);
  add3(&m, P_FOUND_PATH + 1000u, mix(path, quote), found, p->self_part);
  add3(&m, P_SELF, a, p->self_part, found);
  add3(&m, P_BEFORE, near, p->before_part, p->self_part);
  // Who does what the cue does, in whatever clause he stands.
  uint32_t subject = cue->subject == WW_NONE ? 0 : cue->subject == p->token ? 1 : !p->self && ww_tree_under(tree, cue->subject, p->token) ? 2 : 3;
  subject = subject * 4u + cue->inherited * 2u + cue->passive;
  add3(&m, P_SUBJECT + 1000u, subject, word, 0);
  add3(&m, P_SUBJECT + 2000u, a, subject, cpos);
  add2(&m, P_SIZE, near, size > 7 ? 8 : size);
  add2(&m, P_NEAR, near, far > 6 ? 7 : far);
  add2(&m, P_SHAPE, near, shape);
  add2(&m, P_SHAPE + 1000u, path, cue->relations);
  uint32_t commas = is_comma(view, first - 1) + 2u * is_comma(view, last + 1);
  add2(&m, P_COMMA + 1000u, path, commas);
  add(&m, P_PATH, path);
  add2(&m, P_PATH_CUE, path, word);
  add3(&m, P_STANCE + 1000u, path, stance, found);
}
