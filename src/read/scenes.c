// scenes.c: where the clause of a mention says that it acts.
//
// In: candidates with their uses, and trees. Out: the country of a place. In "Gunmen ambushed a convoy in Mozambique,
// killing two" both the gunmen and the two are in Mozambique; in "said in Geneva that protesters were killed" the
// protesters are nowhere, and in "discussed the arrests in Turkey" nobody is.
#include "base/slice.h"
#include "read/mentions.h"

enum { WW_CLAUSE_WAY = 8 };  // so long a way up the tree is a clause

static const struct ww_token *token_of(const struct ww_mention_work *work, uint32_t t) { return &work->article->tokens[t]; }

static bool is_locative(struct ww_slice word) {
  static const char *const words[] = {"in", "at", "near", "inside", "outside", "around", "across", "throughout", "within"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

// A clause shares its place with the one it is joined to, or hangs on as a participle: "ambushed a convoy in Chad, killing two".
static bool shares_place(uint8_t rel) { return rel == WW_REL_ADVCL || rel == WW_REL_CONJ || rel == WW_REL_XCOMP || rel == WW_REL_ACL; }

// "A bombing in Basra that killed two": the clause of a happening has its place.
static bool tells_happening(const struct ww_mention_work *work, const struct ww_token *verb) {
  if (verb->deprel != WW_REL_ACL_RELCL) return false;
  struct ww_word_info noun = ww_word(work->knowledge, token_of(work, verb->head)->lemma, WW_POS_NOUN);
  return noun.trigger_count > 0;
}

// How many steps up from `token` stands `up`, or a number beyond all: over nouns, and over clauses that share their place.
static uint32_t steps_up(const struct ww_mention_work *work, uint32_t token, uint32_t up) {
  uint32_t steps = 0;
  for (; token != up && steps < WW_CLAUSE_WAY; steps++) {
    const struct ww_token *t = token_of(work, token);
    if (t->head == WW_NONE || (t->upos == WW_UPOS_VERB && !shares_place(t->deprel) && !tells_happening(work, t))) return WW_CLAUSE_WAY;
    token = t->head;
  }
  return token == up ? steps : WW_CLAUSE_WAY;
}

// Whether the words that hang on `link` say where: in a suburb, near the town; the town that was raided. "On" and "over"
// a state are no place: sanctions are.
static bool says_where(const struct ww_mention_work *work, const struct ww_candidate *land, uint32_t link, bool own) {
  const struct ww_token *t = token_of(work, link);
  if (t->deprel == WW_REL_OBJ) return land->unit == WW_IS_PLACE && land->use == WW_USE_LITERAL && link == land->head;
  if (t->deprel != WW_REL_OBL && t->deprel != WW_REL_NMOD && t->deprel != WW_REL_ADVMOD) return false;
  uint32_t mark = ww_case_of(work->article, link);
  if (mark == WW_NONE) return false;
  struct ww_slice word = token_of(work, mark)->lower;
  bool upon = ww_slice_is(word, "on") || ww_slice_is(word, "over") || ww_slice_is(word, "along") || ww_slice_is(word, "through");
  if (upon && land->entity_kind == WW_ENTITY_STATE && link == land->head) return false;
  return upon || is_locative(word) || (own && (ww_slice_is(word, "of") || ww_slice_is(word, "from")));
}

// A place that says where something is: literal, or before a noun of place as in "Sughd province".
static bool is_where(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if ((c->entity_kind != WW_ENTITY_PLACE && c->entity_kind != WW_ENTITY_STATE) || ww_land_of(work, c) == NULL) return false;
  if (c->use != WW_USE_ADJECTIVE) return c->use == WW_USE_LITERAL;
  uint32_t noun = token_of(work, c->head)->head;
  const struct ww_read_classes *k = &work->context->classes;
  return noun != WW_NONE && (c->unit == WW_IS_PLACE || ww_token_in_lemma(work, noun, k->geo_word) || ww_token_in_lemma(work, noun, k->facility_word));
}

// A noun that something is of only by where it is: the port of Sfax, a district of it; or is the place's name.
static bool is_part_of_place(const struct ww_mention_work *work, uint32_t link) {
  const struct ww_token *t = token_of(work, link);
  if (t->deprel != WW_REL_NMOD) return true;
  uint32_t mark = ww_case_of(work->article, link);
  return mark != WW_NONE && ww_slice_is(token_of(work, mark)->lower, "of");
}

// "Discussed the talks in Sfax", "condemned the arrests there": what is told of, or happens, is where it is, and not who tells.
static bool is_told(const struct ww_mention_work *work, uint32_t noun) {
  const struct ww_token *t = token_of(work, noun), *head = token_of(work, t->head);
  struct ww_word_info word = ww_word(work->knowledge, t->lemma, WW_POS_NOUN);
  if (word.trigger_count > 0 || ww_word_in(&word, work->context->classes.abstract)) return true;
  return head->upos == WW_UPOS_VERB && ww_cue_of(work->knowledge, head->lemma, WW_POS_VERB) != NULL;
}

// "Killed 19 when aircraft attacked a base in Chad" happened in Chad, "before it attacked" need not.
static bool same_scene(const struct ww_mention_work *work, uint32_t verb) {
  const struct ww_token *t = token_of(work, verb);
  if (t->deprel == WW_REL_ACL || t->deprel == WW_REL_ACL_RELCL || t->deprel == WW_REL_CONJ) return true;
  for (uint32_t k = verb; t->deprel == WW_REL_ADVCL && k > 0 && k + WW_CLAUSE_WAY > verb; k--) {
    const struct ww_token *mark = token_of(work, k - 1);
    if (mark->head == verb && (mark->deprel == WW_REL_MARK || mark->deprel == WW_REL_ADVMOD))
      return ww_slice_is(mark->lower, "when") || ww_slice_is(mark->lower, "as") || ww_slice_is(mark->lower, "while");
  }
  return false;
}

// "A judge whose parents were born in Mexico", "Mohan Rao, who had trained in Kenya": what the clause of a name or of `whose`
// tells is another scene.
static bool tells_of_past(const struct ww_mention_work *work, const struct ww_candidate *c, uint32_t verb) {
  const struct ww_token *t = token_of(work, verb);
  if (t->deprel != WW_REL_ACL_RELCL || t->head < c->first || t->head > c->last) return false;
  if (c->kind == WW_MENTION_NAME) return true;
  for (uint32_t k = c->last + 1; k < verb; k++)
    if (ww_slice_is(token_of(work, k)->lower, "whose")) return true;
  return false;
}

// How far from `head` the place's line meets that of `head`, going up from both; a number beyond all where it never does,
// or does not say where: "in a suburb of Sfax" does, and "a bus near Sfax" that somebody attacked, but not "his role in the
// deaths at Sfax".
static uint32_t place_reach(const struct ww_mention_work *work, const struct ww_candidate *land, const struct ww_candidate *c) {
  uint32_t link = land->head, head = c->head;
  bool placed = false;
  for (uint32_t n = 0; n < WW_CLAUSE_WAY; n++) {
    const struct ww_token *t = token_of(work, link);
    if (t->head == WW_NONE) return WW_CLAUSE_WAY;
    bool clause = t->upos == WW_UPOS_VERB, under_clause = token_of(work, t->head)->upos == WW_UPOS_VERB;
    if (clause && (!same_scene(work, link) || tells_of_past(work, c, link))) return WW_CLAUSE_WAY;
    uint32_t steps = steps_up(work, head, t->head);
    bool met = steps < WW_CLAUSE_WAY, placing = !clause && says_where(work, land, link, steps == 0);
    if (!clause && placed && is_told(work, link)) return WW_CLAUSE_WAY;
    if (!clause && !placed && !placing && (under_clause || met || !is_part_of_place(work, link))) return WW_CLAUSE_WAY;
    if (met) return steps;
    placed |= placing;
    link = t->head;
  }
  return WW_CLAUSE_WAY;
}

// The country of the place where the mention acts, by its own clause; NULL where none is told, or two are.
const char *ww_land_of_clause(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  const char *code = NULL;
  uint32_t best = WW_CLAUSE_WAY;
  uint32_t from = item;
  while (from > 0 && work->items[from - 1].sentence == c->sentence) from--;
  for (uint32_t i = from; i < work->count && work->items[i].sentence == c->sentence; i++) {
    const struct ww_candidate *o = &work->items[i];
    if ((o->head >= c->first && o->head <= c->last) || !is_where(work, o)) continue;
    uint32_t reach = place_reach(work, o, c);
    if (reach > best || reach == WW_CLAUSE_WAY) continue;
    if (reach == best && code != NULL && memcmp(code, o->role.code, 4) != 0) return NULL;
    best = reach, code = o->role.code;
  }
  return code;
}
