// paths.c: what stands at a path of a verb, a noun or an adjective; event nouns and their light verbs.
//
// Worked example: in "The army launched a new Gaza raid on two camps" the noun `raid` has the light verb `launched`:
// its `subj` is `army`, its `on` is `camps` whether the parser hung that on the noun or on the verb, and its `mod` is
// `Gaza`.
#include "read/clause.h"
#include "read/parties.h"

enum { CLIMB = 4 };

static void add(struct ww_arguments *out, const struct ww_tree *tree, uint32_t token) {
  token = ww_clause_antecedent(tree, token);
  if (token == WW_NONE || out->count == WW_ARGUMENTS) return;
  for (uint32_t i = 0; i < out->count; i++)
    if (out->token[i] == token) return;
  out->token[out->count++] = token;
}

// ---- light verbs -----------------------------------------------------------------------------

// "suffered a defeat", "faces charges": light verbs whose subject is whom it is done to.
static bool undergoes(const struct ww_tree *tree, uint32_t verb) {
  return ww_tree_in_class(tree, verb, tree->context->classes.undergo);
}

static bool light(const struct ww_tree *tree, uint32_t verb) {
  return verb != WW_NONE && tree->word_pos[verb - tree->first] == WW_POS_VERB &&
         (ww_tree_in_class(tree, verb, tree->context->classes.light) || undergoes(tree, verb));
}

uint32_t ww_clause_light_verb(const struct ww_tree *tree, uint32_t noun) {
  for (int steps = 0; steps < CLIMB; steps++) {
    uint8_t rel = tree->tokens[noun].deprel;
    uint32_t head = ww_tree_head(tree, noun);
    for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
      uint8_t child = tree->tokens[*c].deprel;
      if ((child == WW_REL_ACL || child == WW_REL_ACL_RELCL) && light(tree, *c) && ww_clause_object(tree, *c) == noun) return *c;
    }
    if (head == WW_NONE) return WW_NONE;
    if ((rel == WW_REL_OBJ || rel == WW_REL_NSUBJ_PASS) && light(tree, head)) return head;
    if (rel == WW_REL_NSUBJ && light(tree, head) && ww_clause_passive(tree, head)) return head;
    if (rel == WW_REL_OBL && light(tree, head) && ww_tree_child(tree, head, WW_REL_OBJ) == WW_NONE &&
        (ww_token_has_case_of(tree, noun, "in into on under") || ww_tree_child(tree, noun, WW_REL_CASE) == WW_NONE))
      return head;
    // "gave 2 million dollars in assistance": a sum stands where the noun would, and the noun says what it is.
    uint32_t sum = rel == WW_REL_OBL && light(tree, head) && ww_token_has_case_of(tree, noun, "in") ? ww_tree_child(tree, head, WW_REL_OBJ) : WW_NONE;
    if (rel == WW_REL_NMOD && ww_token_has_case_of(tree, noun, "in") && tree->tokens[head].deprel == WW_REL_OBJ) sum = head;
    uint32_t giver = sum == head && sum != WW_NONE ? ww_tree_head(tree, sum) : head;
    if (sum != WW_NONE && sum < noun && giver != WW_NONE && light(tree, giver) && ww_tree_child(tree, sum, WW_REL_NUMMOD) != WW_NONE &&
        ww_word_among(tree->tokens[sum].lemma, "dollar euro pound yen $ million billion franc krone ton tonne")) return giver;
    // "launched a wave of raids": the raids are what was launched.
    bool counted = rel == WW_REL_NMOD && ww_token_has_case_of(tree, noun, "of") &&
                   ww_word_among(tree->tokens[head].lemma, "series wave string spate round flurry number dozen hundred thousand million billion dollar euro pound hour day week month night");
    if (!counted && (rel != WW_REL_CONJ || !ww_token_is_nominal(&tree->tokens[head]))) return WW_NONE;
    noun = head;
  }
  return WW_NONE;
}

uint32_t ww_clause_host(const struct ww_tree *tree, uint32_t predicate) {
  const struct ww_token *t = &tree->tokens[predicate];
  uint32_t head = ww_tree_head(tree, predicate);
  if (t->deprel == WW_REL_AUX && head != WW_NONE) return head;
  if (t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN) return predicate;
  uint32_t verb = ww_clause_light_verb(tree, predicate);
  return verb != WW_NONE ? verb : predicate;
}

// ---- prepositions ----------------------------------------------------------------------------

// Relations of phrases and clauses that a preposition may introduce.
static const uint64_t oblique_bits = UINT64_C(1) << WW_REL_OBL | UINT64_C(1) << WW_REL_OBL_AGENT | UINT64_C(1) << WW_REL_NMOD | UINT64_C(1) << WW_REL_ADVCL |
                                     UINT64_C(1) << WW_REL_ACL | UINT64_C(1) << WW_REL_CCOMP | UINT64_C(1) << WW_REL_XCOMP;

static bool oblique(uint8_t rel) { return (oblique_bits >> rel & 1) != 0; }

static void obliques(const struct ww_tree *tree, uint32_t of, uint32_t behind, struct ww_slice prep, struct ww_arguments *out) {
  if (!ww_tree_has(tree, of, oblique_bits)) return;
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end; c++)
    if (*c > behind && oblique(tree->tokens[*c].deprel) && ww_token_has_case(tree, *c, prep)) add(out, tree, *c);
}

// A phrase in front ("With Iran it signed ...") counts only where nothing stands behind the verb.
static void verb_obliques(const struct ww_tree *tree, uint32_t verb, struct ww_slice prep, struct ww_arguments *out) {
  obliques(tree, verb, verb, prep, out);
  uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
  // "the import of timber was banned": what a passive verb is done to has its phrases too.
  if (object == WW_NONE && ww_clause_passive(tree, verb) && !ww_word_among(prep, "by from")) object = ww_clause_surface_subject(tree, verb);
  // "sent soldiers to Chad": where many go is the verb's; "the ambassador to Chad" is one.
  bool moved = object != WW_NONE && (tree->tokens[object].morph & WW_MORPH_PLUR) != 0 && ww_word_among(prep, "to into from");
  if (object != WW_NONE && (tree->tokens[object].mention == WW_NONE || moved)) obliques(tree, object, object, prep, out);
  if (out->count > 0) return;
  if (ww_clause_passive(tree, verb) && ww_word_among(prep, "to from")) {  // "was returned by Chad to Niger": hung on the doer
    uint32_t by = ww_clause_subject(tree, verb);
    if (by != WW_NONE && by > verb) obliques(tree, by, by, prep, out);
    if (out->count > 0) return;
  }
  // "met and talked with X": the next verb's phrase is shared where the first has nothing between.
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_CONJ && ww_token_is_verbal(&tree->tokens[*c]) && *c <= verb + 3)
      obliques(tree, *c, *c, prep, out);
  if (out->count > 0) return;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++)
    if (oblique(tree->tokens[*c].deprel) && ww_token_has_case(tree, *c, prep)) add(out, tree, *c);
  // A relative pronoun with the preposition: "the group with which he met".
}

// "the killing of two journalists by the militia": the parser likes to hang the doer on those it is done to.
static void doer_beyond_object(const struct ww_tree *tree, uint32_t noun, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end && out->count == 0; c++)
    if (*c > noun && oblique(tree->tokens[*c].deprel) && ww_token_has_case_of(tree, *c, "of on against"))
      obliques(tree, *c, *c, WW_SLICE("by"), out);
}

// "the withdrawal of troops from Iraq": where many go, the way is the journey's.
static void moved_along(const struct ww_tree *tree, uint32_t noun, struct ww_slice prep, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (*c > noun && tree->tokens[*c].deprel == WW_REL_NMOD && (tree->tokens[*c].morph & WW_MORPH_PLUR) != 0 && ww_token_has_case_of(tree, *c, "of"))
      obliques(tree, *c, *c, prep, out);
}

// The noun's own modifiers; then those of the verb that governs it, behind it ("imposed sanctions on X").
static void noun_obliques(const struct ww_tree *tree, uint32_t noun, struct ww_slice prep, struct ww_arguments *out) {
  obliques(tree, noun, noun, prep, out);
  if (out->count == 0 && ww_word_among(prep, "from to into")) moved_along(tree, noun, prep, out);
  if (out->count == 0 && ww_slice_is(prep, "by")) doer_beyond_object(tree, noun, out);
  uint32_t verb = ww_clause_light_verb(tree, noun);
  if (verb != WW_NONE) obliques(tree, verb, verb, prep, out);
  uint32_t head = ww_tree_head(tree, noun);
  uint8_t rel = tree->tokens[noun].deprel;
  if (head == WW_NONE) return;
  if ((rel == WW_REL_OBJ || rel == WW_REL_OBL || rel == WW_REL_NSUBJ_PASS) && ww_token_is_verbal(&tree->tokens[head]) && out->count == 0)
    obliques(tree, head, noun, prep, out);
  if (rel == WW_REL_CONJ && out->count == 0) obliques(tree, head, noun, prep, out);
  if (out->count > 0) return;
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_CONJ && *c <= noun + 3) obliques(tree, *c, *c, prep, out);
}

// "duties of 25 percent on Chilean wine", "40 tonnes of tents to Goma": behind "of" stands what may belong to what stands before
// it; "on wine from Chile": of goods the phrase says where they are from.
static void beyond_measure(const struct ww_tree *tree, uint32_t of, struct ww_slice prep, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end; c++) {
    if (*c < of || !oblique(tree->tokens[*c].deprel)) continue;
    // Of the dead, too, one says where they are brought: "the remains of the soldiers to Seoul".
    bool measure = ww_token_has_case_of(tree, *c, "of") && (tree->tokens[*c].mention == WW_NONE || ww_slice_is(prep, "to"));
    bool goods = ww_slice_is(prep, "from") && tree->tokens[*c].mention == WW_NONE && ww_token_has_case_of(tree, *c, "on against of");
    if (measure || goods) obliques(tree, *c, *c, prep, out);
    if (measure && out->count == 0) beyond_measure(tree, *c, prep, out);
  }
}

// "met at the White House with Torvane", "talks hosted by Chad between two parties": the parser hangs the partner on the place or
// on the host.
static void partner_beyond(const struct ww_tree *tree, uint32_t predicate, struct ww_slice prep, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, predicate), *end = ww_children_end(tree, predicate); c < end && out->count == 0; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (*c < predicate) continue;
    // "in an interview with a paper" is no place.
    if (rel == WW_REL_OBL && (ww_token_has_case_of(tree, *c, "at") || (tree->tokens[*c].mention != WW_NONE && ww_token_has_case_of(tree, *c, "in")))) obliques(tree, *c, *c, prep, out);
    if (rel != WW_REL_ACL || !ww_clause_passive(tree, *c)) continue;
    obliques(tree, *c, *c, prep, out);
    for (const uint32_t *o = ww_children(tree, *c), *last = ww_children_end(tree, *c); o < last && out->count == 0; o++)
      if (*o > *c && oblique(tree->tokens[*o].deprel)) obliques(tree, *o, *o, prep, out);
  }
}

static void prepositional(const struct ww_tree *tree, uint32_t predicate, const uint32_t *anchors, uint32_t anchor_count,
                          struct ww_slice prep, struct ww_arguments *out) {
  const struct ww_token *t = &tree->tokens[predicate];
  if (t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_PROPN) noun_obliques(tree, predicate, prep, out);
  else verb_obliques(tree, predicate, prep, out);
  for (uint32_t i = 0; i < anchor_count; i++) {
    const struct ww_token *a = &tree->tokens[anchors[i]];
    obliques(tree, anchors[i], anchors[i], prep, out);
    // "called for talks with X", "handed over arms to X": behind what the trigger's preposition introduces.
    uint32_t introduced = ww_tree_head(tree, anchors[i]);
    bool victim = introduced != WW_NONE && ww_slice_is(prep, "of") && ww_parties_befalls(&tree->tokens[introduced]);  // "into the death of"
    if (a->deprel == WW_REL_CASE && introduced != WW_NONE && !victim && out->count == 0) obliques(tree, introduced, introduced, prep, out);
    // The preposition itself belongs to the trigger: what it introduces stands there.
    if (ww_slice_equal(a->lower, prep)) add(out, tree, ww_tree_head(tree, anchors[i]));
  }
  if (out->count == 0 && ww_word_among(prep, "with between")) partner_beyond(tree, predicate, prep, out);
  // "recalled its ambassador to X", "broke off ties with X": a parser may hang either on the verb or on its object.
  bool verb = t->upos == WW_UPOS_VERB && out->count == 0 && ww_word_among(prep, "to with from against on");
  uint32_t object = verb ? ww_clause_object(tree, predicate) : WW_NONE;
  if (object != WW_NONE && tree->tokens[object].upos == WW_UPOS_NOUN) obliques(tree, object, object, prep, out);
  if (out->count > 0 || !ww_word_among(prep, "to on from")) return;
  beyond_measure(tree, predicate, prep, out);
  if (out->count == 0 && object != WW_NONE) beyond_measure(tree, object, prep, out);
}

// ---- verbs -----------------------------------------------------------------------------------

static bool anchored(const uint32_t *anchors, uint32_t anchor_count, uint32_t token) {
  for (uint32_t i = 0; i < anchor_count; i++)
    if (anchors[i] == token) return true;
  return false;
}

static bool names_somebody(const struct ww_tree *tree, uint32_t token) {
  uint32_t before = ww_tree_child(tree, token, WW_REL_COMPOUND);
  return tree->tokens[token].mention != WW_NONE || (before != WW_NONE && tree->tokens[before].mention != WW_NONE);
}

static void verb_object(const struct ww_tree *tree, uint32_t verb, const uint32_t *anchors, uint32_t anchor_count,
                        struct ww_arguments *out) {
  uint32_t object = ww_clause_object(tree, verb);
  if (object != WW_NONE && !anchored(anchors, anchor_count, object)) add(out, tree, object);
  // "took two Americans hostage", "calls the premier's line racist": read as a compound of the trigger's own noun.
  if (object != WW_NONE && anchored(anchors, anchor_count, object) && tree->tokens[object].upos == WW_UPOS_NOUN && !ww_word_among(tree->tokens[object].lower, "guilty liable"))
    for (const uint32_t *c = ww_children(tree, object), *end = ww_children_end(tree, object); c < end; c++)
      if (*c > verb && *c < object && tree->tokens[*c].deprel == WW_REL_COMPOUND && !anchored(anchors, anchor_count, *c) && names_somebody(tree, *c)) add(out, tree, *c);
  // "told Egypt to leave": whoever is told stands where an object would.
  uint32_t told = object == WW_NONE ? ww_tree_child(tree, verb, WW_REL_IOBJ) : WW_NONE;
  if (told != WW_NONE) add(out, tree, told);
  if (out->count > 0) return;
  // "call for X": behind the trigger's own preposition or noun.
  for (uint32_t i = 0; i < anchor_count; i++) {
    const struct ww_token *a = &tree->tokens[anchors[i]];
    uint32_t head = ww_tree_head(tree, anchors[i]);
    // "passed a resolution condemning Chad": the trigger's last verb has the object.
    uint32_t object_of = ww_token_is_verbal(a) ? ww_tree_child(tree, anchors[i], WW_REL_OBJ) : WW_NONE;
    if (object_of != WW_NONE && !anchored(anchors, anchor_count, object_of)) add(out, tree, object_of);
    if (a->deprel == WW_REL_CASE && head != WW_NONE && head != verb && !anchored(anchors, anchor_count, head)) add(out, tree, head);
  }
}

static void complements(const struct ww_tree *tree, uint32_t of, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel == WW_REL_XCOMP || t->deprel == WW_REL_CCOMP) add(out, tree, *c);
    if ((t->deprel == WW_REL_ADVCL || t->deprel == WW_REL_ACL) && *c > of && ww_clause_infinitive(tree, *c)) add(out, tree, *c);
    if (t->deprel == WW_REL_ACL && *c > of && ww_tree_child(tree, *c, WW_REL_MARK) != WW_NONE) add(out, tree, *c);
  }
}

static void noun_clauses(const struct ww_tree *tree, uint32_t noun, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_ACL && *c > noun && ww_token_has_case_of(tree, *c, "that")) add(out, tree, *c);
}

// "warned the cabinet that it would fall" read as a relative clause: with "that" as its mark and a subject it is none.
static void marked_clause(const struct ww_tree *tree, uint32_t told, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, told), *end = ww_children_end(tree, told); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_ACL_RELCL && *c > told && ww_tree_child(tree, *c, WW_REL_MARK) != WW_NONE &&
        ww_tree_child(tree, *c, WW_REL_NSUBJ) != WW_NONE)
      add(out, tree, *c);
}

static void verb_complements(const struct ww_tree *tree, uint32_t verb, const uint32_t *anchors, uint32_t anchor_count,
                             struct ww_arguments *out) {
  const struct ww_token *v = &tree->tokens[verb];
  uint32_t head = ww_tree_head(tree, verb);
  if ((v->deprel == WW_REL_AUX || v->deprel == WW_REL_AUX_PASS) && head != WW_NONE) add(out, tree, head);
  complements(tree, verb, out);
  for (uint32_t i = 0; i < anchor_count; i++) complements(tree, anchors[i], out);
  // The parser sometimes hangs "to leave" in "urged the group to leave" on the group.
  uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
  if (out->count == 0 && object != WW_NONE && tree->tokens[object].mention != WW_NONE) complements(tree, object, out);
  uint32_t told = ww_tree_child(tree, verb, WW_REL_IOBJ);
  if (out->count == 0 && object == WW_NONE && told != WW_NONE) complements(tree, told, out);
  if (out->count == 0 && told != WW_NONE) marked_clause(tree, told, out);
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end && out->count == 0; c++)
    if (tree->tokens[*c].deprel == WW_REL_PARATAXIS && *c > verb && ww_token_is_verbal(&tree->tokens[*c])) add(out, tree, *c);
  // "He will leave, Kerry said": the sentence's clause has the verb of saying put into it.
  if (out->count == 0 && v->deprel == WW_REL_PARATAXIS && head != WW_NONE) add(out, tree, head);
}

static void verb_path(const struct ww_tree *tree, uint32_t verb, const uint32_t *anchors, uint32_t anchor_count,
                      enum ww_path_kind kind, struct ww_arguments *out) {
  const struct ww_token *v = &tree->tokens[verb];
  uint32_t head = ww_tree_head(tree, verb);
  switch (kind) {
    case WW_PATH_SUBJ:
      if ((v->deprel == WW_REL_AUX || v->deprel == WW_REL_AUX_PASS) && head != WW_NONE) add(out, tree, ww_clause_surface_subject(tree, head));
      else add(out, tree, ww_clause_subject(tree, verb));
      break;
    case WW_PATH_OBJ: case WW_PATH_OWNER: verb_object(tree, verb, anchors, anchor_count, out); break;
    case WW_PATH_IOBJ: {
      uint32_t indirect = ww_tree_child(tree, verb, WW_REL_IOBJ);
      if (indirect != WW_NONE) add(out, tree, indirect);
      else if (ww_clause_passive(tree, verb) && ww_tree_child(tree, verb, WW_REL_OBJ) != WW_NONE)
        add(out, tree, ww_clause_surface_subject(tree, verb));  // "Chad was given arms"
      else verb_obliques(tree, verb, WW_SLICE("to"), out);
      break;
    }
    case WW_PATH_COMP: verb_complements(tree, verb, anchors, anchor_count, out); break;
    default: break;
  }
}

// ---- nouns and adjectives --------------------------------------------------------------------

static bool attributive(const struct ww_token *t) {
  return t->deprel == WW_REL_AMOD || t->deprel == WW_REL_COMPOUND || t->deprel == WW_REL_NMOD || t->deprel == WW_REL_NMOD_DESC ||
         t->deprel == WW_REL_NMOD_UNMARKED || t->deprel == WW_REL_FLAT;
}

// "Zika funding": a name before a noun that nobody has listed and of which nothing is told is often a thing.
static bool told_of(const struct ww_tree *tree, uint32_t token) {
  uint32_t mention = tree->tokens[token].mention;
  if (mention == WW_NONE || mention >= tree->article->mention_count || tree->article->mentions[mention].kind != WW_MENTION_NAME) return true;
  const struct ww_entity *e = &tree->article->entities[tree->article->mentions[mention].entity];
  return e->actor != WW_NONE || e->role.code[0] != '\0' || e->role.sector[0][0] != '\0' || e->kind == WW_ENTITY_PERSON || e->kind == WW_ENTITY_PLACE;
}

static void modifiers(const struct ww_tree *tree, uint32_t noun, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (*c < noun && attributive(t) && t->mention != WW_NONE && ww_tree_child(tree, *c, WW_REL_CASE) == WW_NONE && told_of(tree, *c)) add(out, tree, *c);
  }
}

static void noun_modifiers(const struct ww_tree *tree, uint32_t noun, const char *cases, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (oblique(tree->tokens[*c].deprel) && ww_token_has_case_of(tree, *c, cases)) add(out, tree, *c);
}

// "Lavrov spoke after talks with the League": what one side did after or during something mutual, it did as a party to it.
static void party_to_it(const struct ww_tree *tree, uint32_t noun, struct ww_arguments *out) {
  uint32_t verb = ww_tree_head(tree, noun);
  if (tree->tokens[noun].deprel == WW_REL_NMOD && verb != WW_NONE) verb = ww_tree_head(tree, verb);  // "against haste after talks with X"
  else if (tree->tokens[noun].deprel != WW_REL_OBL && tree->tokens[noun].deprel != WW_REL_ADVCL) return;  // "after meeting with X"
  if (verb == WW_NONE || !ww_token_is_verbal(&tree->tokens[verb])) return;
  if (!ww_token_has_case_of(tree, noun, "after following during")) return;
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
    if (*c < noun || !oblique(tree->tokens[*c].deprel) || !ww_token_has_case_of(tree, *c, "with")) continue;
    add(out, tree, ww_clause_subject(tree, verb));
    return;
  }
}

// "Police announced the arrest of two": who announces what only he can do has done it.
static uint32_t announcer(const struct ww_tree *tree, uint32_t noun) {
  uint32_t verb = ww_tree_head(tree, noun);
  if (verb == WW_NONE || tree->tokens[noun].deprel != WW_REL_OBJ || !ww_slice_is(tree->tokens[verb].lemma, "announce") || ww_clause_passive(tree, verb)) return WW_NONE;
  if (!ww_word_among(tree->tokens[noun].lemma, "arrest detention capture seizure release expulsion deployment withdrawal")) return WW_NONE;
  return ww_clause_subject(tree, verb);
}

static void noun_subject(const struct ww_tree *tree, uint32_t noun, struct ww_arguments *out) {
  uint32_t verb = ww_clause_light_verb(tree, noun);
  uint32_t doer = verb == WW_NONE || undergoes(tree, verb) ? WW_NONE : ww_clause_subject(tree, verb);
  // "The report has renewed Republican calls": what is nobody makes none, and the calls are theirs who stand before them.
  if (doer != WW_NONE && tree->tokens[doer].mention == WW_NONE && ww_slice_is(tree->tokens[verb].lemma, "renew")) modifiers(tree, noun, out);
  if (doer != WW_NONE) add(out, tree, doer);
  uint32_t owner = ww_tree_child(tree, noun, WW_REL_NMOD_POSS);
  if (owner != WW_NONE) add(out, tree, owner);
  noun_modifiers(tree, noun, "by", out);
  // "Iran is a threat to"; but "it was a surrender by the rebels".
  uint32_t subject = ww_tree_child(tree, noun, WW_REL_NSUBJ);
  if (subject != WW_NONE && ww_tree_child(tree, noun, WW_REL_COP) != WW_NONE && !ww_word_among(tree->tokens[subject].lower, "it this that there what"))
    add(out, tree, subject);
  if (out->count == 0) doer_beyond_object(tree, noun, out);
  modifiers(tree, noun, out);
  if (out->count == 0 && announcer(tree, noun) != WW_NONE) add(out, tree, announcer(tree, noun));
  noun_modifiers(tree, noun, "of", out);
  noun_modifiers(tree, noun, "from", out);
  if (out->count == 0) party_to_it(tree, noun, out);
}

static void noun_object(const struct ww_tree *tree, uint32_t noun, const uint32_t *anchors, uint32_t anchor_count, struct ww_arguments *out) {
  static const char *const prepositions[] = {"on", "against", "of"};
  for (size_t i = 0; i < sizeof prepositions / sizeof *prepositions; i++) {
    struct ww_slice prep = ww_slice_cstring(prepositions[i]);
    if (i == 2) obliques(tree, noun, noun, prep, out);
    else noun_obliques(tree, noun, prep, out);
    // "a series of attacks on the base": hung on the trigger's last noun.
    for (uint32_t k = 0; k < anchor_count && i < 2; k++)
      if (anchors[k] > noun) obliques(tree, anchors[k], anchors[k], prep, out);
  }
  uint32_t verb = ww_clause_light_verb(tree, noun);
  if (verb != WW_NONE && undergoes(tree, verb)) add(out, tree, ww_clause_subject(tree, verb));
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (*c < noun && tree->tokens[*c].deprel == WW_REL_COMPOUND && told_of(tree, *c)) add(out, tree, *c);
}

static void noun_path(const struct ww_tree *tree, uint32_t noun, const uint32_t *anchors, uint32_t anchor_count,
                      enum ww_path_kind kind, struct ww_arguments *out) {
  switch (kind) {
    case WW_PATH_SUBJ: noun_subject(tree, noun, out); break;
    case WW_PATH_OBJ: case WW_PATH_OWNER: noun_object(tree, noun, anchors, anchor_count, out); break;
    case WW_PATH_POSS: {
      uint32_t owner = ww_tree_child(tree, noun, WW_REL_NMOD_POSS);
      if (owner != WW_NONE) add(out, tree, owner);
      break;
    }
    case WW_PATH_MOD: modifiers(tree, noun, out); break;
    case WW_PATH_COMP: {
      complements(tree, noun, out);
      for (uint32_t i = 0; i < anchor_count; i++) complements(tree, anchors[i], out);
      uint32_t verb = ww_clause_light_verb(tree, noun);
      if (verb != WW_NONE) complements(tree, verb, out);
      // "Their goal is to topple him": the noun is the subject of a copular clause.
      break;
    }
    default: break;
  }
}

// An adjective before a noun speaks of that noun; as a predicate it has a subject and a clause.
static void adjective_path(const struct ww_tree *tree, uint32_t adjective, enum ww_path_kind kind, struct ww_arguments *out) {
  const struct ww_token *t = &tree->tokens[adjective];
  uint32_t head = ww_tree_head(tree, adjective);
  bool attribute = t->deprel == WW_REL_AMOD || t->deprel == WW_REL_ADVMOD;
  switch (kind) {
    case WW_PATH_SUBJ:
      if (attribute) { if (head != WW_NONE && t->deprel == WW_REL_AMOD) add(out, tree, head); }
      else add(out, tree, ww_clause_surface_subject(tree, adjective));
      break;
    case WW_PATH_OBJ: case WW_PATH_OWNER:
      if (attribute && head != WW_NONE) add(out, tree, head);
      break;
    case WW_PATH_COMP:
      if (attribute && head != WW_NONE) add(out, tree, head);
      else complements(tree, adjective, out);
      break;
    default: break;
  }
}

// "told the army to leave" asks for something, "told the paper that he would leave" does not.
static void keep_infinitives(const struct ww_tree *tree, struct ww_arguments *out) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < out->count; i++)
    if (ww_clause_infinitive(tree, out->token[i])) out->token[kept++] = out->token[i];
  out->count = kept;
}

// "staged a vigil demanding that the ministry pay": what is demanded in the participle behind.
static void demands(const struct ww_tree *tree, uint32_t of, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (*c < of || (rel != WW_REL_ADVCL && rel != WW_REL_ACL && rel != WW_REL_XCOMP)) continue;
    bool to_demand = ww_word_among(tree->tokens[*c].lower, "demand urge ask") && ww_clause_infinitive(tree, *c);
    if (!to_demand && !ww_word_among(tree->tokens[*c].lower, "demanding urging insisting asking saying claiming alleging arguing")) continue;
    uint32_t clause = ww_tree_child(tree, *c, WW_REL_CCOMP);
    if (clause != WW_NONE) add(out, tree, clause);
  }
  // "on hunger strike, protesting the ministry's refusal"
  for (const uint32_t *c = ww_children(tree, of), *end = ww_children_end(tree, of); c < end && out->count == 0; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (*c < of || (rel != WW_REL_ADVCL && rel != WW_REL_ACL && rel != WW_REL_XCOMP && rel != WW_REL_CONJ)) continue;
    if (ww_word_among(tree->tokens[*c].lower, "protesting accusing denouncing condemning") && ww_clause_object(tree, *c) != WW_NONE) add(out, tree, ww_clause_object(tree, *c));
  }
}

// "voiced anger that X had lied", "accusations by Y that X had lied": the clause hangs on a noun of the predicate, or on the noun
// before it, and may be called a relative one.
static void clauses_of_nouns(const struct ww_tree *tree, uint32_t predicate, const uint32_t *anchors, uint32_t anchor_count, struct ww_arguments *out) {
  for (uint32_t i = 0; i < anchor_count; i++) marked_clause(tree, anchors[i], out);
  if (ww_token_is_nominal(&tree->tokens[predicate])) {
    marked_clause(tree, predicate, out);
    for (const uint32_t *c = ww_children(tree, predicate), *end = ww_children_end(tree, predicate); c < end && out->count == 0; c++)
      if (*c > predicate && oblique(tree->tokens[*c].deprel) && ww_token_has_case_of(tree, *c, "by from of against to"))
        marked_clause(tree, *c, out), noun_clauses(tree, *c, out);
    return;
  }
  uint32_t object = ww_clause_object(tree, predicate);
  if (object != WW_NONE && out->count == 0) {
    marked_clause(tree, object, out);
    noun_clauses(tree, object, out);
    if (out->count == 0) demands(tree, object, out);
  }
  demands(tree, predicate, out);
}

// "exploded in a market in Basra", "the attack on a convoy near Goma": where nothing that hangs on it says where it was, what
// stands deeper does. Places that other verbs have are theirs.
static void place_below(const struct ww_tree *tree, uint32_t top, int depth, struct ww_arguments *out) {
  for (const uint32_t *c = ww_children(tree, top), *end = ww_children_end(tree, top); c < end && depth < CLIMB; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (*c > top && rel == WW_REL_OBJ && tree->tokens[*c].mention == WW_NONE) place_below(tree, *c, depth + 1, out);
    if (*c < top || (rel != WW_REL_NMOD && rel != WW_REL_OBL)) continue;
    bool at_city = ww_token_has_case_of(tree, *c, "of") && ww_word_among(tree->tokens[top].lemma, "city town village district region province area capital");
    if (tree->tokens[*c].mention != WW_NONE && (at_city || ww_token_has_case_of(tree, *c, "in at near inside outside"))) add(out, tree, *c);
    place_below(tree, *c, depth + 1, out);
  }
}

static void place_of(const struct ww_tree *tree, uint32_t predicate, const uint32_t *anchors, uint32_t anchor_count, struct ww_arguments *out) {
  static const char *const where[] = {"in", "at", "near", "inside"};
  for (size_t i = 0; i < sizeof where / sizeof *where; i++)
    prepositional(tree, predicate, anchors, anchor_count, ww_slice_cstring(where[i]), out);
  uint32_t top = ww_clause_host(tree, predicate), rel = tree->tokens[top].deprel;
  place_below(tree, top, 0, out);
  // "a curfew has been in force in Goma": where its predicate says so.
  if ((rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS) && ww_tree_head(tree, top) != WW_NONE) place_below(tree, ww_tree_head(tree, top), 0, out);
}

void ww_clause_path(const struct ww_tree *tree, uint32_t predicate, const uint32_t *anchors, uint32_t anchor_count,
                    const struct ww_path *path, struct ww_arguments *out) {
  enum ww_path_kind kind = (enum ww_path_kind)path->kind;
  out->count = 0;
  if (kind == WW_PATH_PREP) {
    prepositional(tree, predicate, anchors, anchor_count, path->prep, out);
    return;
  }
  if (kind == WW_PATH_PLACE) {
    place_of(tree, predicate, anchors, anchor_count, out);
    return;
  }
  if (kind == WW_PATH_SPEAKER) {
    uint32_t speech = ww_clause_speech(tree, ww_clause_host(tree, predicate));
    if (speech != WW_NONE) add(out, tree, ww_clause_subject(tree, speech));
    return;
  }
  if (kind == WW_PATH_GROUND) kind = WW_PATH_OBJ;
  bool infinitive = kind == WW_PATH_INF, told = kind == WW_PATH_CLAUSE;
  if (infinitive || told) kind = WW_PATH_COMP;
  switch (tree->word_pos[predicate - tree->first]) {
    case WW_POS_VERB: verb_path(tree, predicate, anchors, anchor_count, kind, out); break;
    case WW_POS_NOUN: noun_path(tree, predicate, anchors, anchor_count, kind, out); break;
    default: adjective_path(tree, predicate, kind, out); break;
  }
  if (infinitive) keep_infinitives(tree, out);
  if (told) clauses_of_nouns(tree, predicate, anchors, anchor_count, out);
}
