// clause.c: trees, voice, subjects and objects of verbs. Nouns and paths are in paths.c.
//
// Worked example: in "Rebels seized and burned two villages, forcing residents to flee" `burned` has no subject of its
// own, so that of the verb it is joined to is taken; the object of `seized` is that of `burned`, since nothing stands
// between them; `forcing` is a clause without a subject under `seized` and takes that of `seized`; `flee` is the
// complement of a verb with an object, and takes that object.
#include "read/clause.h"

#include "base/limits.h"

enum { CLIMB = 12 };  // steps up a tree before a search gives up

static enum ww_word_pos word_pos(const struct ww_token *token) {
  switch (token->upos) {
    case WW_UPOS_VERB: case WW_UPOS_AUX: return WW_POS_VERB;
    case WW_UPOS_NOUN: case WW_UPOS_PROPN: case WW_UPOS_SYM: return WW_POS_NOUN;
    case WW_UPOS_ADJ: return WW_POS_ADJ;
    case WW_UPOS_ADV: case WW_UPOS_ADP: return WW_POS_ADV;
    default: return WW_POS_COUNT;
  }
}

static bool currency(struct ww_slice form) {
  static const char *const signs[] = {"$", "\xe2\x82\xac", "\xc2\xa3", "\xc2\xa5", "us$", "a$", "c$", "hk$"};
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (ww_slice_is(form, signs[i])) return true;
  return false;
}

// What the lexicon is asked for: a name by its form in lower case, a sign of currency as money.
static struct ww_slice lower_lemma(const struct ww_token *token) {
  if (token->upos == WW_UPOS_SYM) return currency(token->lower) ? WW_SLICE("money") : (struct ww_slice){NULL, 0};
  return token->upos == WW_UPOS_PROPN ? token->lower : token->lemma;
}

// What the lexicon says of each word; `keys` is work space. The lexicon is beyond the near caches: each line is called for
// while others are.
static void look_up(const struct ww_reader_context *context, const struct ww_tree *tree, uint64_t *keys, uint8_t *pos, struct ww_word_info *words) {
  for (uint32_t i = 0; i < tree->count; i++) {
    const struct ww_token *token = &tree->tokens[tree->first + i];
    pos[i] = (uint8_t)word_pos(token);
    if (pos[i] == WW_POS_COUNT) continue;
    keys[i] = ww_word_key(lower_lemma(token), (enum ww_word_pos)pos[i]);
    ww_word_expect(context->knowledge, keys[i], false);
  }
  for (uint32_t i = 0; i < tree->count; i++)
    if (pos[i] != WW_POS_COUNT) ww_word_expect(context->knowledge, keys[i], true);
  for (uint32_t i = 0; i < tree->count; i++) {
    if (pos[i] == WW_POS_COUNT) words[i] = (struct ww_word_info){{0, 0}, 0, 0};
    else words[i] = ww_word_by_key(context->knowledge, keys[i]);
  }
}

static uint32_t head_inside(const struct ww_tree *tree, uint32_t token) {
  uint32_t head = tree->tokens[token].head;
  return head != WW_NONE && ww_tree_holds(tree, head) && head != token ? head : WW_NONE;
}

static void fill_subtrees(const struct ww_tree *tree, uint32_t *first, uint32_t *last) {
  for (uint32_t i = 0; i < tree->count; i++) first[i] = last[i] = tree->first + i;
  // Each token widens all that it hangs under; chains are short, and the bound keeps a broken tree from looping.
  for (uint32_t i = 0; i < tree->count; i++) {
    uint32_t token = tree->first + i, up = ww_tree_head(tree, token);
    for (uint32_t steps = 0; up != WW_NONE && steps < tree->count; steps++, up = ww_tree_head(tree, up)) {
      uint32_t u = up - tree->first;
      if (first[u] <= token && last[u] >= token) break;  // whatever is above covers it, or will
      if (token < first[u]) first[u] = token;
      if (token > last[u]) last[u] = token;
    }
  }
}

static ww_status build(const struct ww_reader_context *context, struct ww_article *article, uint32_t sentence, struct ww_arena *arena,
                       struct ww_tree *tree) {
  const struct ww_sentence *s = &article->sentences[sentence];
  uint32_t n = s->token_count;
  *tree = (struct ww_tree){.context = context, .article = article, .tokens = article->tokens, .first = s->first_token,
                           .count = n, .root = s->root, .part = s->part};
  uint32_t *heads = ww_arena_alloc(arena, (size_t)n + 1, sizeof *heads);
  uint64_t *relations = ww_arena_alloc(arena, (size_t)n + 1, sizeof *relations);
  uint32_t *start = ww_arena_alloc_zero(arena, (size_t)n + 2, sizeof *start);
  uint32_t *children = ww_arena_alloc(arena, (size_t)n + 1, sizeof *children);
  uint32_t *first = ww_arena_alloc(arena, (size_t)n + 1, sizeof *first);
  uint32_t *last = ww_arena_alloc(arena, (size_t)n + 1, sizeof *last);
  struct ww_word_info *words = ww_arena_alloc(arena, (size_t)n + 1, sizeof *words);
  uint8_t *pos = ww_arena_alloc(arena, (size_t)n + 1, sizeof *pos);
  if (heads == NULL || relations == NULL || start == NULL || children == NULL || first == NULL || last == NULL || words == NULL || pos == NULL)
    return WW_ERROR_MEMORY;
  look_up(context, tree, relations, pos, words);  // the relations come later
  memset(relations, 0, ((size_t)n + 1) * sizeof *relations);
  for (uint32_t i = 0; i < n; i++) {
    heads[i] = head_inside(tree, tree->first + i);
    if (heads[i] == WW_NONE) continue;
    start[heads[i] - tree->first + 2]++;
    relations[heads[i] - tree->first] |= ww_relation_bit((enum ww_deprel)tree->tokens[tree->first + i].deprel);
  }
  for (uint32_t i = 2; i <= n + 1; i++) start[i] += start[i - 1];
  for (uint32_t i = 0; i < n; i++)
    if (heads[i] != WW_NONE) children[start[heads[i] - tree->first + 1]++] = tree->first + i;
  tree->heads = heads;
  tree->relations = relations;
  tree->child_start = start;
  tree->children = children;
  tree->words = words;
  tree->word_pos = pos;
  fill_subtrees(tree, first, last);
  tree->subtree_first = first;
  tree->subtree_last = last;
  return WW_OK;
}

ww_status ww_tree_build(const struct ww_reader_context *context, struct ww_article *article, uint32_t sentence, struct ww_tree *tree) {
  if (article->trees == NULL || article->trees[sentence].tokens == NULL) return build(context, article, sentence, &article->scratch, tree);
  *tree = article->trees[sentence];
  return WW_OK;
}

ww_status ww_tree_keep(const struct ww_reader_context *context, struct ww_article *article, uint32_t sentence, struct ww_tree *tree) {
  if (article->trees == NULL) article->trees = ww_arena_alloc_zero(&article->arena, article->sentence_count, sizeof *article->trees);
  if (article->trees == NULL) return WW_ERROR_MEMORY;
  ww_status status = build(context, article, sentence, &article->arena, tree);
  if (status == WW_OK) article->trees[sentence] = *tree;
  return status;
}

// ---- small questions -------------------------------------------------------------------------

bool ww_tree_under(const struct ww_tree *tree, uint32_t token, uint32_t top) {
  for (uint32_t steps = 0; token != WW_NONE && steps < tree->count; steps++, token = ww_tree_head(tree, token))
    if (token == top) return true;
  return false;
}

bool ww_is_venue(struct ww_slice word) {
  return ww_word_among(word, "clinic church school mosque hotel market club nightclub restaurant synagogue temple hospital cafe theater theatre cinema "
                             "mall airport station university college bus train supermarket store office");
}

static bool introduces(const struct ww_token *child) {
  return child->deprel == WW_REL_CASE || child->deprel == WW_REL_MARK || (child->deprel == WW_REL_ADVMOD && ww_slice_is(child->lower, "when"));
}

// "in front of the palace", "in spite of Chad" are in nothing.
static bool begins_longer(const struct ww_tree *tree, uint32_t mark) {
  return ww_slice_is(tree->tokens[mark].lower, "in") && ww_tree_holds(tree, mark + 1) &&
         ww_word_among(tree->tokens[mark + 1].lower, "front spite response addition favor favour protest connection");
}

// What `introduces` asks for, as bits.
static const uint64_t introducing = UINT64_C(1) << WW_REL_CASE | UINT64_C(1) << WW_REL_MARK | UINT64_C(1) << WW_REL_ADVMOD;

bool ww_token_has_case(const struct ww_tree *tree, uint32_t token, struct ww_slice word) {
  if (!ww_tree_has(tree, token, introducing)) return false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (introduces(&tree->tokens[*c]) && !begins_longer(tree, *c) && ww_slice_equal(tree->tokens[*c].lower, word)) return true;
  return false;
}

bool ww_token_has_case_of(const struct ww_tree *tree, uint32_t token, const char *words) {
  if (!ww_tree_has(tree, token, introducing)) return false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (introduces(&tree->tokens[*c]) && !begins_longer(tree, *c) && ww_word_among(tree->tokens[*c].lower, words)) return true;
  return false;
}

bool ww_clause_infinitive(const struct ww_tree *tree, uint32_t verb) {
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if ((tree->tokens[*c].deprel == WW_REL_MARK || tree->tokens[*c].upos == WW_UPOS_PART) &&
        ww_slice_is(tree->tokens[*c].lower, "to"))
      return true;
  return false;
}

static bool any_case(const struct ww_tree *tree, uint32_t token) {
  return ww_tree_child(tree, token, WW_REL_CASE) != WW_NONE;
}

uint32_t ww_clause_suffered_in(const struct ww_tree *tree, uint32_t noun) {
  while (noun != WW_NONE && tree->tokens[noun].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, noun, "of")) noun = ww_tree_head(tree, noun);
  return noun != WW_NONE && tree->tokens[noun].deprel == WW_REL_OBL && ww_token_has_case_of(tree, noun, "in during by") ? ww_tree_head(tree, noun) : WW_NONE;
}

// ---- voice -----------------------------------------------------------------------------------

static bool has_auxiliary(const struct ww_tree *tree, uint32_t verb, const char *lemma) {
  if (!ww_tree_has(tree, verb, ww_relation_bit(WW_REL_AUX) | ww_relation_bit(WW_REL_COP))) return false;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if ((t->deprel == WW_REL_AUX || t->deprel == WW_REL_COP) && (lemma == NULL || ww_slice_is(t->lemma, lemma))) return true;
  }
  return false;
}

static bool has_complement(const struct ww_tree *tree, uint32_t verb) {
  return ww_tree_has(tree, verb, ww_relation_bit(WW_REL_OBJ) | ww_relation_bit(WW_REL_CCOMP) | ww_relation_bit(WW_REL_XCOMP));
}

bool ww_clause_passive(const struct ww_tree *tree, uint32_t verb) {
  const struct ww_token *v = &tree->tokens[verb];
  if (ww_tree_has(tree, verb, ww_relation_bit(WW_REL_AUX_PASS) | ww_relation_bit(WW_REL_NSUBJ_PASS) | ww_relation_bit(WW_REL_CSUBJ_PASS) |
                                  ww_relation_bit(WW_REL_OBL_AGENT))) return true;
  bool past = (v->morph & WW_MORPH_PAST) != 0, participle = (v->morph & WW_MORPH_PART) != 0;
  // "Suspect donated to Torvane": of verbs that are seldom passive no headline leaves out "was".
  if (tree->part == WW_PART_TITLE && v->deprel == WW_REL_ACL &&
      ww_word_among(v->lemma, "donate resign march protest flee die arrive travel vow agree surrender testify apologize apologise vote meet fight")) return false;
  // "were shot", whatever the label of "were" and the tense of "shot".
  if (v->upos == WW_UPOS_VERB && (v->morph & (WW_MORPH_PRES | WW_MORPH_GER | WW_MORPH_INF)) == 0 && has_auxiliary(tree, verb, "be")) return true;
  if (!past || has_auxiliary(tree, verb, "have")) return false;
  bool marked = participle && (v->morph & WW_MORPH_PASS) != 0 && ww_tree_child(tree, verb, WW_REL_OBJ) == WW_NONE;
  // Taggers take "refused" for "was refused" now and then: a clause with a subject and no auxiliary is active in prose.
  bool bare = ww_tree_child(tree, verb, WW_REL_NSUBJ) == WW_NONE || tree->part == WW_PART_TITLE || v->deprel == WW_REL_ACL;
  if (marked && v->deprel != WW_REL_CONJ && bare) return true;
  if (participle && has_auxiliary(tree, verb, "be")) return true;
  if (has_auxiliary(tree, verb, NULL) || ww_tree_child(tree, verb, WW_REL_OBJ) != WW_NONE) return false;
  switch (v->deprel) {
    case WW_REL_ACL: case WW_REL_AMOD: return true;
    case WW_REL_ADVCL: case WW_REL_XCOMP: return participle;
    case WW_REL_CONJ: {
      uint32_t head = ww_tree_head(tree, verb);
      return head != WW_NONE && participle && ww_tree_child(tree, verb, WW_REL_NSUBJ) == WW_NONE &&
             ww_clause_passive(tree, head);
    }
    default: break;
  }
  // Headlines leave out "were": "Three killed in Basra blast". Nobody writes headlines in the past tense.
  return (participle || tree->part == WW_PART_TITLE) && !has_complement(tree, verb) &&
         (tree->part == WW_PART_TITLE || ww_tree_child(tree, verb, WW_REL_NSUBJ) == WW_NONE);
}

// ---- subjects --------------------------------------------------------------------------------

static bool relative_pronoun(const struct ww_token *t) {
  if (t->upos != WW_UPOS_PRON && t->upos != WW_UPOS_DET && t->upos != WW_UPOS_SCONJ) return false;
  return (t->morph & WW_MORPH_REL) != 0 || ww_word_among(t->lower, "who whom which that whose");
}

static const struct ww_entity *entity_of(const struct ww_tree *tree, uint32_t token) {
  uint32_t m = tree->tokens[token].mention;
  return m == WW_NONE || m >= tree->article->mention_count ? NULL : &tree->article->entities[tree->article->mentions[m].entity];
}

// "Deputy Lee, head of the Arts Committee, who voted": a body is which; who is the person above it.
static uint32_t person_above(const struct ww_tree *tree, uint32_t noun) {
  const struct ww_entity *e = entity_of(tree, noun);
  if (e == NULL || e->kind == WW_ENTITY_PERSON || (e->kind == WW_ENTITY_GROUP && (tree->tokens[noun].morph & WW_MORPH_PLUR) != 0)) return noun;
  uint32_t at = noun;
  for (int steps = 0; steps < CLIMB; steps++) {
    uint8_t rel = tree->tokens[at].deprel;
    if (rel != WW_REL_NMOD && rel != WW_REL_APPOS && rel != WW_REL_NMOD_POSS && rel != WW_REL_COMPOUND && (rel != WW_REL_CONJ || at == noun)) return noun;
    at = ww_tree_head(tree, at);
    const struct ww_entity *above = at == WW_NONE ? NULL : entity_of(tree, at);
    if (at == WW_NONE) return noun;
    if (above != NULL && above->kind == WW_ENTITY_PERSON) return at;
  }
  return noun;
}

// "the family of Ana Cole, who was shot": with "was" it is she, and not those around her.
static uint32_t person_inside(const struct ww_tree *tree, uint32_t noun, uint32_t verb) {
  if (!ww_word_among(tree->tokens[noun].lemma, "family relative parent supporter friend killing murder death shooting arrest body") || ww_tree_child(tree, noun, WW_REL_CONJ) != WW_NONE) return noun;
  bool one = false;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) one |= *c < verb && ww_word_among(tree->tokens[*c].lower, "was has is");
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end && one; c++) {
    const struct ww_entity *e = entity_of(tree, *c);
    if (*c > noun && *c < verb && tree->tokens[*c].deprel == WW_REL_NMOD && e != NULL && e->kind == WW_ENTITY_PERSON && tree->tokens[*c].upos == WW_UPOS_PROPN && ww_token_has_case_of(tree, *c, "of")) return *c;
  }
  return noun;
}

// "the pact with Chad, which Cole has criticised": what is criticised is the pact, and a land is "which" seldom.
static uint32_t thing_above(const struct ww_tree *tree, uint32_t noun, uint32_t verb) {
  const struct ww_entity *e = entity_of(tree, noun);
  uint32_t thing = ww_tree_head(tree, noun);
  if (e == NULL || tree->tokens[noun].upos != WW_UPOS_PROPN || tree->tokens[noun].deprel != WW_REL_NMOD || thing == WW_NONE || tree->tokens[thing].upos != WW_UPOS_NOUN) return noun;
  if (e->kind != WW_ENTITY_STATE && e->kind != WW_ENTITY_PLACE && e->kind != WW_ENTITY_PERSON) return noun;
  return verb != WW_NONE && ww_word_among(tree->tokens[verb].lemma, "criticize criticise oppose reject veto denounce condemn praise support welcome endorse back dismiss sign approve negotiate block") ? thing : noun;
}

// "Lee and Rao, who both back it": a verb in the plural has them all before it.
static uint32_t whole_row(const struct ww_tree *tree, uint32_t noun, uint32_t verb) {
  const struct ww_token *v = &tree->tokens[verb];
  if (tree->tokens[noun].deprel != WW_REL_CONJ || (tree->tokens[noun].morph & WW_MORPH_PLUR) != 0 || !ww_token_is_nominal(&tree->tokens[noun])) return noun;
  bool plural = v->upos == WW_UPOS_VERB && (v->morph & WW_MORPH_PRES) != 0 && (v->morph & WW_MORPH_FIN) != 0 && ww_slice_equal_fold(v->form, v->lemma);
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel == WW_REL_AUX && ww_word_among(t->lemma, "do will can must may shall")) plural = ww_slice_is(t->lower, "do");
    plural |= *c < verb && ww_word_among(t->lower, "both are were have all");
  }
  return plural && ww_tree_head(tree, noun) != WW_NONE ? ww_tree_head(tree, noun) : noun;
}

uint32_t ww_clause_antecedent(const struct ww_tree *tree, uint32_t token) {
  if (token == WW_NONE || !relative_pronoun(&tree->tokens[token])) return token;
  uint32_t up = token;
  for (int steps = 0; up != WW_NONE && steps < CLIMB; steps++) {
    uint8_t rel = tree->tokens[up].deprel;
    uint32_t head = ww_tree_head(tree, up);
    if ((rel == WW_REL_ACL_RELCL || rel == WW_REL_ACL) && head != WW_NONE) {
      if (head >= token) return token;
      if (ww_slice_is(tree->tokens[token].lower, "who")) head = person_inside(tree, person_above(tree, head), up);
      if (ww_slice_is(tree->tokens[token].lower, "which") && tree->tokens[token].deprel == WW_REL_OBJ) head = thing_above(tree, head, ww_tree_head(tree, token));
      return ww_tree_head(tree, token) == up ? whole_row(tree, head, up) : head;
    }
    up = head;
  }
  return token;
}

// Nouns of possession and nationality under a noun show whose plan, effort or refusal it is.
static uint32_t owner_of(const struct ww_tree *tree, uint32_t noun) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel == WW_REL_NMOD_POSS) return *c;
    if ((t->deprel == WW_REL_AMOD || t->deprel == WW_REL_COMPOUND) && t->mention != WW_NONE) return *c;
    if (t->deprel == WW_REL_NMOD && ww_token_has_case_of(tree, *c, "by of")) return *c;
  }
  return WW_NONE;
}

static uint32_t surface_subject(const struct ww_tree *tree, uint32_t verb, int depth);

// Whoever carries out the infinitive or gerund under `governor`: its object where it has one (*urged X to leave,
// accused X of bombing, called on X to leave*), else its subject (*agreed to leave, X was urged to leave*).
static uint32_t controller(const struct ww_tree *tree, uint32_t governor, uint32_t verb, int depth) {
  const struct ww_token *g = &tree->tokens[governor];
  if (!ww_clause_passive(tree, governor) && !ww_slice_is(g->lemma, "promise")) {
    uint32_t oblique = WW_NONE;
    for (const uint32_t *c = ww_children(tree, governor), *end = ww_children_end(tree, governor); c < end; c++) {
      const struct ww_token *t = &tree->tokens[*c];
      if (*c == verb || (*c > verb && t->deprel != WW_REL_OBJ)) continue;
      if (*c < verb && (t->deprel == WW_REL_IOBJ || t->deprel == WW_REL_OBJ)) return *c;
      // "called on X to leave", "appealed to X to leave"; but not "flew to X to meet Y".
      bool purpose = tree->tokens[verb].deprel != WW_REL_XCOMP;
      if (t->deprel == WW_REL_OBL && *c > governor && t->mention != WW_NONE && ww_token_has_case_of(tree, *c, purpose ? "on upon" : "on upon to for")) oblique = *c;
    }
    if (oblique != WW_NONE && g->upos == WW_UPOS_VERB) return oblique;
  }
  return surface_subject(tree, governor, depth + 1);
}

static uint32_t subject_of_noun_clause(const struct ww_tree *tree, uint32_t noun, uint32_t verb, int depth) {
  if (!ww_clause_infinitive(tree, verb)) return noun;
  uint32_t owner = owner_of(tree, noun);
  if (owner != WW_NONE) return owner;  // "its decision to negotiate": whose decision it is
  uint32_t head = ww_tree_head(tree, noun);
  uint8_t rel = tree->tokens[noun].deprel;
  if (head != WW_NONE && (rel == WW_REL_OBJ || rel == WW_REL_OBL) && ww_token_is_verbal(&tree->tokens[head]))
    return surface_subject(tree, head, depth + 1);
  return noun;
}

static bool is_speech(const struct ww_tree *tree, uint32_t token);

static bool gerund(const struct ww_tree *tree, uint32_t verb) {
  return (tree->tokens[verb].morph & WW_MORPH_GER) != 0 || ((tree->tokens[verb].morph & WW_MORPH_PART) != 0 && (tree->tokens[verb].morph & WW_MORPH_PAST) == 0);
}

// "Rebels seized a town, the governor said Monday, wounding nine": what hangs on the words put in belongs to the clause.
static bool does_harm(const struct ww_tree *tree, uint32_t verb) {
  return ww_word_among(tree->tokens[verb].lemma, "kill wound injure maim destroy damage leave force");
}

// The same where the parser has not seen the verb before it, and both are subjects of `said`.
static uint32_t first_of_two(const struct ww_tree *tree, uint32_t verb) {
  uint32_t said = ww_tree_head(tree, verb), first = WW_NONE, second = WW_NONE;
  if (!is_speech(tree, said) || verb < said || !gerund(tree, verb) || !does_harm(tree, verb)) return WW_NONE;
  for (const uint32_t *c = ww_children(tree, said), *end = ww_children_end(tree, said); c < end; c++) {
    if (tree->tokens[*c].deprel != WW_REL_NSUBJ || *c > said) continue;
    if (first == WW_NONE) first = *c;
    else second = *c;
  }
  return second != WW_NONE && second > first + 2 && ww_slice_is(tree->tokens[tree->subtree_first[second - tree->first] - 1].form, ",") ? first : WW_NONE;
}

static uint32_t beyond_speech(const struct ww_tree *tree, uint32_t verb, int depth) {
  uint32_t said = ww_tree_head(tree, verb), told = ww_tree_head(tree, said);
  if (told == WW_NONE || tree->tokens[said].deprel != WW_REL_PARATAXIS || verb < said || !is_speech(tree, said) || !gerund(tree, verb)) return WW_NONE;
  return tree->tokens[verb].deprel == WW_REL_CCOMP || does_harm(tree, verb) ? surface_subject(tree, told, depth + 1) : WW_NONE;
}

// "Kerry said Russia had broken the truce, accusing it of war crimes": he who tells it accuses, unless what is told is itself said.
static uint32_t speaker_goes_on(const struct ww_tree *tree, uint32_t verb, int depth) {
  uint32_t told = ww_tree_head(tree, verb), said = ww_tree_head(tree, told);
  if (said == WW_NONE || verb < told || tree->tokens[told].deprel != WW_REL_CCOMP || !is_speech(tree, said) || is_speech(tree, told) || !gerund(tree, verb)) return WW_NONE;
  if (!ww_word_among(tree->tokens[verb].lemma, "accuse describe call brand label blame") || ww_tree_child(tree, verb, WW_REL_PUNCT) == WW_NONE) return WW_NONE;
  if (ww_tree_child(tree, verb, WW_REL_OBJ) == WW_NONE && ww_tree_child(tree, verb, WW_REL_IOBJ) == WW_NONE) return WW_NONE;
  uint32_t object = ww_tree_child(tree, told, WW_REL_OBJ);
  if (object != WW_NONE && ww_word_among(tree->tokens[object].lemma, "statement speech letter report message interview remark comment article video")) return WW_NONE;
  return surface_subject(tree, said, depth + 1);
}

// "sent a letter to the directors urging them to think again": nobody urges himself by "them".
static bool about_its_noun(const struct ww_tree *tree, uint32_t noun, uint32_t verb) {
  uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
  if (object == WW_NONE) object = ww_tree_child(tree, verb, WW_REL_IOBJ);
  if (object == WW_NONE || !gerund(tree, verb) || tree->tokens[object].upos != WW_UPOS_PRON || !ww_word_among(tree->tokens[object].lower, "him her them it")) return false;
  uint32_t a = tree->tokens[noun].mention, b = tree->tokens[object].mention;
  if (a == WW_NONE || b == WW_NONE || a >= tree->article->mention_count || b >= tree->article->mention_count) return false;
  return tree->article->mentions[a].entity == tree->article->mentions[b].entity;
}

// "She sees teachers lining up behind him": who is seen does it.
static uint32_t seen(const struct ww_tree *tree, uint32_t head, uint32_t verb) {
  if (!gerund(tree, verb) || ww_clause_passive(tree, head) || ww_tree_child(tree, verb, WW_REL_MARK) != WW_NONE) return WW_NONE;
  if (!ww_word_among(tree->tokens[head].lemma, "see watch hear find catch spot notice show depict film describe")) return WW_NONE;
  uint32_t object = ww_tree_child(tree, head, WW_REL_OBJ);
  if (object == WW_NONE || object > verb || ww_slice_is(tree->tokens[tree->subtree_first[verb - tree->first]].form, ",")) return WW_NONE;
  return ww_slice_is(tree->tokens[verb - 1].form, ",") ? WW_NONE : ww_clause_antecedent(tree, object);
}

static uint32_t inherited_subject(const struct ww_tree *tree, uint32_t verb, int depth) {
  uint32_t head = ww_tree_head(tree, verb);
  if (head == WW_NONE) return WW_NONE;
  const struct ww_token *v = &tree->tokens[verb], *h = &tree->tokens[head];
  switch (v->deprel) {
    case WW_REL_AMOD: return ww_word_among(h->lemma, "victim survivor casualty suspect") ? WW_NONE : head;  // "shooting victims"
    case WW_REL_ACL_RELCL: return head;
    case WW_REL_ACL:
      // "He is in the county jail, arrested in March": the jail is where he is, and none who was arrested.
      if (ww_tree_child(tree, head, WW_REL_COP) != WW_NONE && any_case(tree, head) && ww_tree_child(tree, verb, WW_REL_PUNCT) != WW_NONE &&
          ww_tree_child(tree, head, WW_REL_NSUBJ) != WW_NONE)
        return ww_tree_child(tree, head, WW_REL_NSUBJ);
      if (ww_token_is_nominal(h) && about_its_noun(tree, head, verb)) {
        while (head != WW_NONE && !ww_token_is_verbal(&tree->tokens[head])) head = ww_tree_head(tree, head);
        return head == WW_NONE ? WW_NONE : surface_subject(tree, head, depth + 1);
      }
      // "some of the villagers fleeing the town"
      if (h->upos == WW_UPOS_DET && ww_word_among(h->lower, "some many most several those all both")) return head;
      return ww_token_is_nominal(h) ? subject_of_noun_clause(tree, head, verb, depth) : WW_NONE;
    case WW_REL_XCOMP: return controller(tree, head, verb, depth);
    case WW_REL_CCOMP:
      if (beyond_speech(tree, verb, depth) != WW_NONE) return beyond_speech(tree, verb, depth);
      // "officials said were killed": a finite clause has a subject of its own, found or not.
      if (ww_clause_infinitive(tree, verb)) return controller(tree, head, verb, depth);
      return (v->morph & WW_MORPH_FIN) != 0 || ww_tree_child(tree, verb, WW_REL_AUX) != WW_NONE || ww_tree_child(tree, verb, WW_REL_AUX_PASS) != WW_NONE
                 ? WW_NONE : controller(tree, head, verb, depth);
    case WW_REL_ADVCL: case WW_REL_OBL: case WW_REL_NMOD:
      if (!ww_token_is_verbal(v)) return WW_NONE;
      if (first_of_two(tree, verb) != WW_NONE) return first_of_two(tree, verb);
      if (beyond_speech(tree, verb, depth) != WW_NONE) return beyond_speech(tree, verb, depth);
      if (speaker_goes_on(tree, verb, depth) != WW_NONE) return speaker_goes_on(tree, verb, depth);
      if (v->deprel == WW_REL_NMOD || ww_token_is_nominal(h)) {
        if (v->deprel == WW_REL_ADVCL) {
          // "carried out attacks, including at a castle, killing four": a noun that has no subject leaves it to its verb.
          uint32_t subject = surface_subject(tree, head, depth + 1);
          for (int up = 0; subject == WW_NONE && head != WW_NONE && up < CLIMB && !ww_token_is_verbal(&tree->tokens[head]); up++) {
            head = ww_tree_head(tree, head);
            if (head != WW_NONE && ww_token_is_verbal(&tree->tokens[head])) subject = surface_subject(tree, head, depth + 1);
          }
          return subject;
        }
        return subject_of_noun_clause(tree, head, verb, depth);
      }
      if (ww_token_has_case_of(tree, verb, "of for from into over"))
        return controller(tree, head, verb, depth);
      if (ww_clause_infinitive(tree, verb) && ww_token_has_case_of(tree, verb, "for"))
        return WW_NONE;
      uint32_t who = seen(tree, head, verb);
      if (who != WW_NONE) return who;
      if (ww_clause_infinitive(tree, verb) && ww_tree_child(tree, head, WW_REL_OBJ) == WW_NONE)
        return controller(tree, head, verb, depth);
      return surface_subject(tree, head, depth + 1);
    case WW_REL_CONJ: case WW_REL_PARATAXIS:
      if (v->deprel == WW_REL_PARATAXIS && tree->part != WW_PART_TITLE) return WW_NONE;
      return ww_token_is_nominal(h) && ww_tree_child(tree, head, WW_REL_NSUBJ) == WW_NONE
                 ? WW_NONE : surface_subject(tree, head, depth + 1);
    default: return WW_NONE;
  }
}

static uint32_t surface_subject(const struct ww_tree *tree, uint32_t verb, int depth) {
  if (depth > CLIMB) return WW_NONE;
  uint32_t outer = WW_NONE, best = WW_NONE;
  if (!ww_tree_has(tree, verb, ww_relation_bit(WW_REL_NSUBJ) | ww_relation_bit(WW_REL_NSUBJ_PASS) | ww_relation_bit(WW_REL_NSUBJ_OUTER) | ww_relation_bit(WW_REL_CSUBJ)))
    return inherited_subject(tree, verb, depth);
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS) {
      uint32_t subject = ww_clause_antecedent(tree, *c);
      // Of two subjects the nearer one before the verb; a pronoun may wrongly be labelled as a second subject.
      bool pronoun = subject != *c;
      if (!pronoun && (best == WW_NONE || (*c < verb && *c > best))) best = *c;
      if (pronoun) outer = subject;
    }
    if ((rel == WW_REL_NSUBJ_OUTER || rel == WW_REL_CSUBJ) && outer == WW_NONE) outer = *c;
  }
  if (best != WW_NONE) return best;
  return outer != WW_NONE ? outer : inherited_subject(tree, verb, depth);
}

uint32_t ww_clause_surface_subject(const struct ww_tree *tree, uint32_t verb) {
  return ww_clause_antecedent(tree, surface_subject(tree, verb, 0));
}

// "by order of the ministry", "by decree of the king": whoever gave it.
static uint32_t giver(const struct ww_tree *tree, uint32_t by) {
  if (by == WW_NONE || !ww_word_among(tree->tokens[by].lemma, "order decree decision instruction command direction resolution edict")) return by;
  for (const uint32_t *c = ww_children(tree, by), *end = ww_children_end(tree, by); c < end; c++)
    if ((tree->tokens[*c].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, *c, "of")) || tree->tokens[*c].deprel == WW_REL_NMOD_POSS) return *c;
  return by;
}

// "held in custody by the navy", "named in a report by the court": the doer hangs on the noun that is part of the verb's phrase.
static uint32_t agent_beyond_noun(const struct ww_tree *tree, uint32_t verb) {
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (*c < verb || t->deprel != WW_REL_OBL || t->mention != WW_NONE || !ww_token_has_case_of(tree, *c, "in into under")) continue;
    for (const uint32_t *o = ww_children(tree, *c), *last = ww_children_end(tree, *c); o < last; o++)
      if (*o > *c && tree->tokens[*o].deprel == WW_REL_NMOD && tree->tokens[*o].mention != WW_NONE && ww_token_has_case_of(tree, *o, "by")) return *o;
  }
  return WW_NONE;
}

// Of "killed by a mine near Goma" the parser may call Goma the agent: what stands behind "by" comes first.
static uint32_t agent(const struct ww_tree *tree, uint32_t verb) {
  uint32_t by = WW_NONE, called = WW_NONE;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    bool oblique = rel == WW_REL_OBL_AGENT || rel == WW_REL_OBL || rel == WW_REL_NMOD;
    if (oblique && by == WW_NONE && ww_token_has_case_of(tree, *c, "by")) by = ww_clause_antecedent(tree, *c);
    if (rel == WW_REL_OBL_AGENT && called == WW_NONE) called = ww_clause_antecedent(tree, *c);
  }
  // "shot dead by troops": the parser hangs the doer on what the verb has made of them.
  uint32_t state = by == WW_NONE && called == WW_NONE ? ww_tree_child(tree, verb, WW_REL_XCOMP) : WW_NONE;
  if (state != WW_NONE && tree->tokens[state].upos == WW_UPOS_ADJ)
    for (const uint32_t *c = ww_children(tree, state), *end = ww_children_end(tree, state); c < end && by == WW_NONE; c++)
      if (*c > state && tree->tokens[*c].deprel == WW_REL_OBL && ww_token_has_case_of(tree, *c, "by")) by = ww_clause_antecedent(tree, *c);
  if (by == WW_NONE && called == WW_NONE) by = agent_beyond_noun(tree, verb);
  // "was criticised for leaving it, even by friends"
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end && by == WW_NONE && called == WW_NONE; c++) {
    if (*c < verb || tree->tokens[*c].deprel != WW_REL_ADVCL || ww_clause_passive(tree, *c)) continue;
    for (const uint32_t *o = ww_children(tree, *c), *last = ww_children_end(tree, *c); o < last && by == WW_NONE; o++)
      if (*o > *c && tree->tokens[*o].deprel == WW_REL_OBL && tree->tokens[*o].mention != WW_NONE && ww_token_has_case_of(tree, *o, "by")) by = *o;
  }
  return giver(tree, by != WW_NONE ? by : called);
}

// In "was seized and burned by rebels" the agent of the first verb hangs on the second.
static uint32_t shared_agent(const struct ww_tree *tree, uint32_t verb) {
  uint32_t by = agent(tree, verb);
  if (by != WW_NONE) return by;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_CONJ && ww_clause_passive(tree, *c)) {
      by = agent(tree, *c);
      if (by != WW_NONE) return by;
    }
  uint32_t head = ww_tree_head(tree, verb);
  if (head != WW_NONE && tree->tokens[verb].deprel == WW_REL_CONJ && ww_clause_passive(tree, head)) {
    by = agent(tree, head);
    if (by != WW_NONE && by > verb) return by;
  }
  return WW_NONE;
}

// "lifted the sanctions imposed on Chad": whoever lifts or keeps what was imposed had imposed it.
static uint32_t imposer(const struct ww_tree *tree, uint32_t verb) {
  uint32_t noun = ww_tree_head(tree, verb), above = noun == WW_NONE ? WW_NONE : ww_tree_head(tree, noun);
  if (tree->tokens[verb].deprel != WW_REL_ACL || above == WW_NONE || tree->tokens[noun].deprel != WW_REL_OBJ || ww_clause_passive(tree, above)) return WW_NONE;
  if (!ww_word_among(tree->tokens[verb].lemma, "impose slap levy place introduce")) return WW_NONE;
  return ww_word_among(tree->tokens[above].lemma, "lift ease remove suspend extend maintain drop end waive relax scrap renew revoke reimpose") ? ww_clause_surface_subject(tree, above) : WW_NONE;
}

uint32_t ww_clause_subject(const struct ww_tree *tree, uint32_t verb) {
  if (ww_clause_passive(tree, verb)) {
    uint32_t by = shared_agent(tree, verb);
    return by != WW_NONE ? by : imposer(tree, verb);
  }
  return ww_clause_surface_subject(tree, verb);
}

// ---- objects ---------------------------------------------------------------------------------

static uint32_t own_object(const struct ww_tree *tree, uint32_t verb) {
  uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
  return object == WW_NONE ? WW_NONE : ww_clause_antecedent(tree, object);
}

// "back, rather than hamper, American efforts": conjoined verbs share an object that stands behind both.
static uint32_t shared_object(const struct ww_tree *tree, uint32_t verb) {
  const struct ww_token *v = &tree->tokens[verb];
  uint32_t head = ww_tree_head(tree, verb);
  if (v->deprel == WW_REL_CONJ && head != WW_NONE && ww_token_is_verbal(&tree->tokens[head])) {
    uint32_t object = own_object(tree, head);
    if (object != WW_NONE && object > verb) return object;
  }
  if (has_complement(tree, verb)) return WW_NONE;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel != WW_REL_CONJ || !ww_token_is_verbal(t) || ww_tree_child(tree, *c, WW_REL_NSUBJ) != WW_NONE) continue;
    if (*c > verb + 4) continue;
    uint32_t object = own_object(tree, *c);
    if (object != WW_NONE) return object;
  }
  return WW_NONE;
}

// "the town (that) rebels seized": a relative clause with a subject of its own and no object.
static uint32_t relativised_object(const struct ww_tree *tree, uint32_t verb) {
  const struct ww_token *v = &tree->tokens[verb];
  uint32_t head = ww_tree_head(tree, verb);
  if (v->deprel != WW_REL_ACL_RELCL || head == WW_NONE || has_complement(tree, verb)) return WW_NONE;
  uint32_t subject = ww_tree_child(tree, verb, WW_REL_NSUBJ);
  if (subject == WW_NONE || relative_pronoun(&tree->tokens[subject])) return WW_NONE;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (relative_pronoun(t) && any_case(tree, *c)) return WW_NONE;  // "in which"
    if (t->deprel == WW_REL_ADVMOD && ww_word_among(t->lower, "where when why")) return WW_NONE;
  }
  return head;
}

uint32_t ww_clause_object(const struct ww_tree *tree, uint32_t verb) {
  if (ww_clause_passive(tree, verb)) {
    uint32_t object = own_object(tree, verb);
    uint32_t subject = ww_clause_surface_subject(tree, verb);
    // "was given four years": of who is given something the thing is the object.
    if (object != WW_NONE && ww_word_among(tree->tokens[verb].lemma, "give hand grant award offer deny send refuse promise allot lend serve issue")) return object;
    return subject != WW_NONE ? subject : object;
  }
  uint32_t object = own_object(tree, verb);
  if (object == WW_NONE) object = shared_object(tree, verb);
  return object != WW_NONE ? object : relativised_object(tree, verb);
}

// ---- speech ----------------------------------------------------------------------------------

static bool is_speech(const struct ww_tree *tree, uint32_t token) {
  uint8_t pos = tree->word_pos[token - tree->first];
  return pos == WW_POS_VERB && ww_cue_of(tree->context->knowledge, tree->tokens[token].lemma, WW_POS_VERB) != NULL;
}

uint32_t ww_clause_speech(const struct ww_tree *tree, uint32_t token) {
  uint32_t at = token;
  for (int steps = 0; at != WW_NONE && steps < CLIMB; steps++) {
    for (const uint32_t *c = ww_children(tree, at), *end = ww_children_end(tree, at); c < end; c++)
      if (tree->tokens[*c].deprel == WW_REL_PARATAXIS && is_speech(tree, *c) && *c != token) return *c;
    uint32_t head = ww_tree_head(tree, at);
    if (head == WW_NONE) return WW_NONE;
    uint8_t rel = tree->tokens[at].deprel;
    if ((rel == WW_REL_CCOMP || rel == WW_REL_PARATAXIS || rel == WW_REL_DEP) && is_speech(tree, head)) return head;
    at = head;
  }
  return WW_NONE;
}
