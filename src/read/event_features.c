// Worked example: of "He attacked the problem from a new angle" the model sees the type with the word (ASSAULT attack), the
// object (problem), that the object is nobody's name, a subject that is a pronoun, no recipient, the past tense. What the
// object is and that it is nobody tell that this is no assault.
#include "read/event_features.h"

#include "base/hash.h"

enum { CLIMB = 5, BEFORE = 3, AFTER = 4, CHILDREN = 10, NEIGHBOURS = 6, SENTENCE_WORDS = 60 };

// What a feature is about; a part of its hash, so that the order may not change under a model.
enum kind {
  TYPE, TYPE_MODE, RULE, FAMILY, AUXILIARY, SIGN, TYPE_SIGN, TRIGGER, TYPE_TRIGGER, TRIGGERS, UPOS, PART, REALIS, DRAFT, QUOTED,
  RELATION, GOVERNOR, GOVERNOR_RELATION, TRIGGER_GOVERNOR, ABOVE, ABOVE_MARK, ABOVE_HELPER, CHILD, TYPE_CHILD, TRIGGER_CHILD, CHILD_KIND,
  CHILD_CASE, CHILD_CLASS, TENSE, HELPER, SUBJECT, TYPE_SUBJECT, OBJECT, TYPE_OBJECT, OBJECT_CLASS, OBJECT_DET, BESIDE, NEXT_WORD, PREVIOUS_WORD,
  SENTENCE, LENGTH, ENDS, QUOTES, PARTY_COUNT, PARTY, TYPE_PARTY, PARTY_WORD, PARTY_PAIR, OTHERS, OTHER_TYPE, SETTING, ARTICLE, PLACE_IN_TEXT, IN_SENTENCE, KIN_TRIGGER, KIN_GOVERNOR, KIN_CHILD, KIN_OBJECT, KIN_SUBJECT
};

struct maker {
  const struct ww_coder *coder;
  const struct ww_tree *tree;
  const struct ww_draft *draft;
  const struct ww_event *event;
  struct ww_event_ids *out;
  struct ww_slice type, trigger;
};

static struct ww_slice none(void) { return (struct ww_slice){"", 0}; }
static struct ww_slice text(const char *words) { return ww_slice_of(words, strlen(words)); }

static void put(struct maker *m, uint64_t hash, struct ww_slice b) {
  if (m->out->count == WW_EVENT_FEATURES) return;
  if (b.size > 0) hash = ww_hash(b.data, b.size, hash);
  uint32_t id = (uint32_t)(hash ^ hash >> 32);
  m->out->id[m->out->count++] = id == 0 ? 1 : id;
}

static void add(struct maker *m, enum kind kind, struct ww_slice a, struct ww_slice b) { put(m, ww_hash(a.data, a.size, 1000u + (unsigned)kind), b); }

static void add_number(struct maker *m, enum kind kind, uint32_t number, struct ww_slice b) {
  uint64_t hash = ((uint64_t)kind << 32 | number) * 0x9E3779B97F4A7C15u;  // a number needs no more than to be spread
  put(m, hash ^ hash >> 29, b);
}

static uint32_t step_of(uint32_t count) { return count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 20 ? 6 : count < 35 ? 7 : 8; }

// ---- words -----------------------------------------------------------------------------------

static const char *const entity_names[WW_ENTITY_KINDS] = {"@person", "@group", "@state", "@org", "@place"};

// What a word is called here: its lemma, a pronoun as it stands, or what kind of name or number it is.
static struct ww_slice name_of(const struct maker *m, uint32_t token) {
  const struct ww_token *t = &m->tree->tokens[token];
  if (t->upos == WW_UPOS_PROPN) {
    if (t->mention == WW_NONE) return WW_SLICE("@name");
    const struct ww_article *article = m->coder->article;
    return text(entity_names[article->entities[article->mentions[t->mention].entity].kind]);
  }
  if (t->upos == WW_UPOS_NUM) return WW_SLICE("@number");
  if (t->upos == WW_UPOS_PRON) return t->lower;
  return t->lemma;
}

static struct ww_slice rel_of(const struct maker *m, uint32_t token) { return text(ww_deprel_name(m->tree->tokens[token].deprel)); }

static struct ww_slice case_of(const struct maker *m, uint32_t token) {
  uint32_t c = ww_tree_child(m->tree, token, WW_REL_CASE);
  if (c == WW_NONE) c = ww_tree_child(m->tree, token, WW_REL_MARK);
  return c == WW_NONE ? none() : m->tree->tokens[c].lower;
}

static bool content(const struct ww_token *t) {
  return t->upos == WW_UPOS_VERB || t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_ADJ || t->upos == WW_UPOS_ADV;
}

static void add_classes(struct maker *m, enum kind kind, uint32_t token, struct ww_slice what) {
  const struct ww_word_info *word = ww_tree_word(m->tree, token);
  for (uint32_t half = 0; half < 2; half++)
    for (uint64_t left = word->classes[half]; left != 0; left &= left - 1)
      add(m, kind, ww_class_name(m->coder->context->knowledge, (uint8_t)(half * 64 + (uint32_t)__builtin_ctzll(left))), what);
}

// The groups of words used alike that a word belongs to: what holds of one holds of another.
static void add_kin(struct maker *m, enum kind kind, uint32_t token, struct ww_slice what) {
  const struct ww_token *t = &m->tree->tokens[token];
  const uint16_t *kin = content(t) ? ww_kin(m->coder->context->knowledge, t->lemma) : NULL;
  for (uint32_t level = 0; kin != NULL && level < WW_KIN_LEVELS; level++) add_number(m, kind, level << 16 | kin[level], what);
}

// ---- the event and its words -----------------------------------------------------------------

static void record(struct maker *m) {
  const struct ww_knowledge *k = m->coder->context->knowledge;
  const struct ww_event *e = m->event;
  struct ww_slice family = e->rule;
  for (size_t i = 0; i < family.size; i++)
    if (family.data[i] == '/') family.size = i;
  add(m, TYPE, m->type, none());
  for (unsigned i = 0; i < e->mode_count; i++) add(m, TYPE_MODE, m->type, ww_mode_name(k, e->type, e->mode[i]));
  add(m, RULE, e->rule, none());
  add(m, FAMILY, family, m->type);
  add_number(m, AUXILIARY, e->auxiliary, none());
  for (unsigned i = 0; i < WW_SIGNS; i++) {
    if ((e->signs >> i & 1) == 0) continue;
    add_number(m, SIGN, i, none());
    add_number(m, TYPE_SIGN, i, m->type);
  }
  add_number(m, DRAFT, step_of(m->draft->doubt / 25u), none());
  add_number(m, DRAFT, 100u + (m->draft->core != m->draft->token) + 2u * (m->draft->host != m->draft->token), none());
  add_number(m, REALIS, (uint32_t)ww_realis_of(m->tree, m->draft->host), m->type);
  uint32_t setting = (e->from != WW_NO_DAY ? 1u : 0) | (e->time != WW_NONE ? 2u : 0) | (e->place_count > 0 ? 4u : 0) | (e->dead >= 0 || e->injured >= 0 || e->arrested >= 0 ? 8u : 0);
  for (uint32_t bit = 0; bit < 4; bit++) add_number(m, SETTING, bit * 2 + (setting >> bit & 1), none());
  if (e->claim == WW_NONE) return;
  const struct ww_claim *claim = &m->coder->article->claims[e->claim];
  add_number(m, QUOTED, (uint32_t)claim->kind * 8u + claim->stance, none());
  add_number(m, QUOTED, 100u + claim->kind, m->type);
}

static void triggers(struct maker *m) {
  const struct ww_draft *d = m->draft;
  for (uint32_t i = 0; i < d->word_count; i++) {
    struct ww_slice lemma = m->tree->tokens[d->words[i]].lemma;
    add(m, TRIGGER, lemma, none());
    add(m, TYPE_TRIGGER, lemma, m->type);
    add_kin(m, KIN_TRIGGER, d->words[i], m->type);
    if (i > 0) add(m, TRIGGERS, m->tree->tokens[d->words[i - 1]].lemma, lemma);
  }
  add(m, UPOS, text(ww_upos_name(m->tree->tokens[d->token].upos)), m->type);
  add(m, UPOS, m->trigger, text(ww_upos_name(m->tree->tokens[d->core].upos)));
  add_number(m, PART, m->tree->part, none());
}

// ---- what stands over it ---------------------------------------------------------------------

static bool denies(const struct ww_token *t) {
  bool may = t->upos == WW_UPOS_PART || t->upos == WW_UPOS_ADV || t->upos == WW_UPOS_DET;
  return may && ww_word_among(t->lower, "not n't never no hardly");
}
static bool helper(const struct ww_token *t) { return t->deprel == WW_REL_AUX || t->deprel == WW_REL_AUX_PASS || t->deprel == WW_REL_COP; }

static void above(struct maker *m) {
  const struct ww_tree *tree = m->tree;
  uint32_t token = m->draft->token, up = ww_tree_head(tree, token);
  add(m, RELATION, rel_of(m, token), m->type);
  add(m, GOVERNOR, up == WW_NONE ? WW_SLICE("@root") : name_of(m, up), none());
  add(m, GOVERNOR_RELATION, up == WW_NONE ? WW_SLICE("@root") : name_of(m, up), rel_of(m, token));
  if (up != WW_NONE) add_kin(m, KIN_GOVERNOR, up, rel_of(m, token));
  add(m, TRIGGER_GOVERNOR, m->trigger, up == WW_NONE ? WW_SLICE("@root") : name_of(m, up));
  for (uint32_t steps = 0; up != WW_NONE && steps < CLIMB; steps++, up = ww_tree_head(tree, up)) {
    add(m, ABOVE, name_of(m, up), none());
    for (const uint32_t *c = ww_children(tree, up), *end = ww_children_end(tree, up); c < end; c++) {
      const struct ww_token *t = &tree->tokens[*c];
      if (t->deprel == WW_REL_MARK) add(m, ABOVE_MARK, t->lower, none());
      else if (helper(t) || denies(t)) add(m, ABOVE_HELPER, t->lower, none());
    }
  }
}

// ---- what stands under it --------------------------------------------------------------------

static void child(struct maker *m, uint32_t token) {
  const struct ww_token *t = &m->tree->tokens[token];
  struct ww_slice name = name_of(m, token), rel = rel_of(m, token);
  if (t->deprel == WW_REL_PUNCT) return;
  add(m, CHILD, name, rel);
  add(m, CHILD_KIND, rel, text(ww_upos_name(t->upos)));
  if (helper(t) || t->deprel == WW_REL_DET || t->deprel == WW_REL_CASE || t->deprel == WW_REL_MARK || t->deprel == WW_REL_CC) return;
  add(m, TYPE_CHILD, m->type, name);
  add(m, TRIGGER_CHILD, m->trigger, name);
  add_kin(m, KIN_CHILD, token, rel);
  struct ww_slice preposition = case_of(m, token);
  if (preposition.size > 0) {
    add(m, CHILD_CASE, preposition, name);
    add(m, CHILD_CASE, m->trigger, preposition);
  }
  add_classes(m, CHILD_CLASS, token, rel);
}

static void argument(struct maker *m, uint32_t token, enum kind kind, enum kind with_type) {
  if (token == WW_NONE) {
    add(m, kind, WW_SLICE("@nothing"), none());
    add(m, with_type, WW_SLICE("@nothing"), m->type);
    return;
  }
  const struct ww_token *t = &m->tree->tokens[token];
  add(m, kind, name_of(m, token), none());
  add(m, with_type, name_of(m, token), m->type);
  add(m, kind, t->mention == WW_NONE ? WW_SLICE("@nobody") : WW_SLICE("@somebody"), m->type);
  add_kin(m, kind == OBJECT ? KIN_OBJECT : KIN_SUBJECT, token, m->type);
  if (kind != OBJECT) return;
  add(m, kind, name_of(m, token), m->trigger);
  add_classes(m, OBJECT_CLASS, token, m->type);
  uint32_t det = ww_tree_child(m->tree, token, WW_REL_DET);
  if (det == WW_NONE) det = ww_tree_child(m->tree, token, WW_REL_NMOD_POSS);
  add(m, OBJECT_DET, det == WW_NONE ? WW_SLICE("@none") : name_of(m, det), (t->morph & WW_MORPH_PLUR) != 0 ? WW_SLICE("many") : WW_SLICE("one"));
}

static void below(struct maker *m) {
  const struct ww_tree *tree = m->tree;
  uint32_t token = m->draft->token, host = ww_clause_host(tree, m->draft->host), count = 0;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end && count < CHILDREN; c++, count++) child(m, *c);
  if (m->draft->core != token)
    for (const uint32_t *c = ww_children(tree, m->draft->core), *end = ww_children_end(tree, m->draft->core); c < end && count < CHILDREN; c++, count++) child(m, *c);
  const uint32_t tense = WW_MORPH_PAST | WW_MORPH_PRES | WW_MORPH_FIN | WW_MORPH_INF | WW_MORPH_PART | WW_MORPH_GER | WW_MORPH_PASS | WW_MORPH_IMP;
  add_number(m, TENSE, tree->tokens[host].morph & tense, none());
  add_number(m, TENSE, tree->tokens[host].morph & tense, m->type);
  for (const uint32_t *c = ww_children(tree, host), *end = ww_children_end(tree, host); c < end; c++)
    if (helper(&tree->tokens[*c]) || denies(&tree->tokens[*c])) add(m, HELPER, tree->tokens[*c].lower, none());
  argument(m, ww_clause_subject(tree, token), SUBJECT, TYPE_SUBJECT);
  argument(m, ww_clause_object(tree, token), OBJECT, TYPE_OBJECT);
}

// ---- around it -------------------------------------------------------------------------------

static void around(struct maker *m) {
  const struct ww_tree *tree = m->tree;
  uint32_t token = m->draft->token, first = tree->first, last = tree->first + tree->count - 1, words = 0, quotes = 0;
  for (uint32_t i = token > first + BEFORE ? token - BEFORE : first; i <= last && i <= token + AFTER; i++)
    if (i != token && tree->tokens[i].upos != WW_UPOS_PUNCT) add(m, BESIDE, name_of(m, i), none());
  add(m, NEXT_WORD, m->trigger, token < last ? name_of(m, token + 1) : none());
  add(m, PREVIOUS_WORD, m->trigger, token > first ? name_of(m, token - 1) : none());
  for (uint32_t i = first; i <= last && words < SENTENCE_WORDS; i++) {
    const struct ww_token *t = &tree->tokens[i];
    if (i < token && t->upos == WW_UPOS_PUNCT && ww_word_among(t->form, "\" \u201c \u201d '' ``")) quotes++;
    if (!content(t) || i == token) continue;
    words++;
    add(m, SENTENCE, t->lemma, none());
  }
  add_number(m, LENGTH, step_of(tree->count), none());
  add(m, ENDS, tree->tokens[last].form, none());
  add_number(m, QUOTES, quotes & 1u, none());
}

// ---- who is in it ----------------------------------------------------------------------------

static void parties(struct maker *m, const struct ww_parties *parties, struct ww_slice side) {
  const struct ww_article *article = m->coder->article;
  add_number(m, PARTY_COUNT, parties->count < 3 ? parties->count : 3, side);
  for (uint32_t i = 0; i < parties->count && i < 2; i++) {
    const struct ww_party *p = &parties->item[i];
    const struct ww_entity *entity = &article->entities[p->entity];
    const struct ww_mention *mention = &article->mentions[p->mention];
    uint32_t code = p->role.code[0] == '\0' ? 0 : 1;
    add_number(m, PARTY, 100u + entity->kind * 8u + mention->kind * 2u + code, side);
    add_number(m, TYPE_PARTY, entity->kind * 2u + code + (side.data[0] == 'a' ? 0 : 16u), m->type);
    add(m, PARTY, side, p->role.sector[0][0] == '\0' ? WW_SLICE("@none") : text(p->role.sector[0]));
    add(m, TYPE_PARTY, m->type, p->role.sector[0][0] == '\0' ? side : text(p->role.sector[0]));
    add_number(m, PARTY, 200u + parties->owned[i] + 2u * (entity->mention_count > 3), side);
    if (mention->kind != WW_MENTION_NAME) add(m, PARTY_WORD, m->tree->tokens[mention->head].lower, side);
  }
}

static void pair(struct maker *m) {
  const struct ww_parties *a = &m->draft->actors, *r = &m->draft->recipients;
  const struct ww_article *article = m->coder->article;
  uint32_t from = a->count == 0 ? 15u : article->entities[a->item[0].entity].kind + (a->item[0].role.code[0] == '\0' ? 0 : 8u);
  uint32_t to = r->count == 0 ? 15u : article->entities[r->item[0].entity].kind + (r->item[0].role.code[0] == '\0' ? 0 : 8u);
  add_number(m, PARTY_PAIR, from * 16u + to, none());
  add_number(m, PARTY_PAIR, from * 16u + to, m->type);
  parties(m, a, WW_SLICE("actor"));
  parties(m, r, WW_SLICE("recipient"));
}

// How many in the sentence have a code, how many a sector, and of how many neither is known.
static void company(struct maker *m) {
  const struct ww_coder *coder = m->coder;
  const struct ww_article *article = coder->article;
  uint32_t coded = 0, official = 0, others = 0, end = m->tree->first + m->tree->count;
  for (uint32_t i = coder->mention; i < article->mention_count && article->mentions[i].first_token < end; i++) {
    const struct ww_mention *mention = &article->mentions[i];
    const struct ww_role *role = &article->entities[mention->entity].role;
    bool state = role->code[0] != '\0', sector = role->sector[0][0] != '\0';
    coded += state;
    official += sector;
    others += !state && !sector;
  }
  add_number(m, IN_SENTENCE, coded < 4 ? coded : 4, none());
  add_number(m, IN_SENTENCE, 10u + (official < 4 ? official : 4), none());
  add_number(m, IN_SENTENCE, 20u + (others < 4 ? others : 4), none());
}

static void neighbours(struct maker *m) {
  const struct ww_coder *coder = m->coder;
  add_number(m, OTHERS, coder->told_count < 5 ? coder->told_count : 5, none());
  for (uint32_t i = 0; i < coder->told_count && i < NEIGHBOURS; i++)
    if (coder->told[i] != m->draft) add(m, OTHER_TYPE, ww_type(coder->context->knowledge, coder->told[i]->type)->name, m->type);
  for (uint32_t i = 0; i < WW_STORY_SHARES; i++) add_number(m, ARTICLE, i * 100u + coder->shares[i], none());
  add_number(m, PLACE_IN_TEXT, coder->sentence < 3 ? coder->sentence : coder->sentence < 12 ? 3 : 4, none());
}

static const char public_life[][4] = {"GOV", "LEG", "JUD", "MIL", "COP", "ELI", "PTY", "OPP", "REB"};

void ww_event_features_story(const struct ww_article *article, uint8_t shares[WW_STORY_SHARES]) {
  uint32_t coded = 0, people = 0, rulers = 0, count = (uint32_t)article->entity_count;
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_role *role = &article->entities[i].role;
    coded += role->code[0] != '\0';
    people += article->entities[i].kind == WW_ENTITY_PERSON;
    for (size_t s = 0; role->sector[0][0] != '\0' && s < sizeof public_life / sizeof *public_life; s++) rulers += memcmp(role->sector[0], public_life[s], 4) == 0;
  }
  const uint32_t of[WW_STORY_SHARES - 1] = {coded, people, rulers};
  for (uint32_t i = 0; i + 1 < WW_STORY_SHARES; i++) shares[i] = (uint8_t)(count == 0 ? 9 : (uint64_t)of[i] * 8 / count);
  shares[WW_STORY_SHARES - 1] = (uint8_t)step_of(count);
}

void ww_event_features_read(const struct ww_coder *coder, const struct ww_draft *draft, const struct ww_event *event, struct ww_event_ids *out) {
  struct maker m = {.coder = coder, .tree = &coder->tree, .draft = draft, .event = event, .out = out};
  out->count = 0;
  m.type = ww_type(coder->context->knowledge, event->type)->name;
  m.trigger = coder->tree.tokens[draft->token].lemma;
  record(&m);
  triggers(&m);
  above(&m);
  below(&m);
  pair(&m);
  neighbours(&m);
  company(&m);
  around(&m);
}
