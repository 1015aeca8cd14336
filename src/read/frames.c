// frames.c: whether the conditions of a frame hold, and who its parties are; triggers.c finds the frames of a word.
//
// Worked example: in "Militants took two engineers hostage" a frame of `take * hostage` that asks for an actor as its
// subject holds where the militants are one, and its recipients are whoever stands at its object.
#include "read/coder.h"

// ---- conditions ------------------------------------------------------------------------------

static bool has_sector(const struct ww_role *role, const char *sectors) {
  for (int i = 0; i < WW_SECTORS && role->sector[i][0] != '\0'; i++)
    if (ww_word_among(ww_slice_cstring(role->sector[i]), sectors)) return true;
  return false;
}

// Whose attacks, battles and offensives are words: parties, lawmakers, those out of office; not who also bears arms.
static bool is_politician(const struct ww_tree *tree, const struct ww_mention *m) {
  const struct ww_entity *e = &tree->article->entities[m->entity];
  const struct ww_role *role = m->role.sector[0][0] != '\0' ? &m->role : &e->role;
  return has_sector(role, "PTY LEG ELI") && !has_sector(role, "REB UAF MIL PRM COP SPY");
}

// A person of whom neither lists nor text tell a country, an office or a sector: who meets or praises another such is
// seldom news of politics.
static bool is_private(const struct ww_tree *tree, const struct ww_mention *m) {
  const struct ww_entity *e = &tree->article->entities[m->entity];
  if (e->kind != WW_ENTITY_PERSON || e->actor != WW_NONE || e->office.size > 0) return false;
  const struct ww_role *roles[] = {&m->role, &e->role};
  for (int i = 0; i < 2; i++) {
    if (roles[i]->code[0] != '\0') return false;
    for (int k = 0; k < WW_SECTORS && roles[i]->sector[k][0] != '\0'; k++)
      if (!ww_slice_is(ww_slice_cstring(roles[i]->sector[k]), "CVL")) return false;
  }
  return true;
}

// "Peru and Chile staged an exercise": actors joined by a conjunction, or both of them; "Peruvian-Chilean".
static bool is_several(const struct ww_tree *tree, uint32_t token) {
  uint32_t mention = tree->tokens[token].mention;
  if (mention != WW_NONE && mention < tree->article->mention_count && tree->article->mentions[mention].paired) return true;
  if (ww_slice_is(tree->tokens[token].lower, "both")) return true;
  uint32_t both = ww_tree_child(tree, token, WW_REL_DET);
  if (both != WW_NONE && ww_slice_is(tree->tokens[both].lower, "both")) return true;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_CONJ && ww_parties_is_actor(tree, *c) && ww_parties_is_actor(tree, token)) return true;
  return false;
}

// "suggested that he had left" tells what was, "suggested that he leave" asks for it.
static bool is_past(const struct ww_tree *tree, uint32_t token) {
  const struct ww_token *t = &tree->tokens[token];
  bool past = ww_token_is_verbal(t) && (t->morph & WW_MORPH_PAST) != 0 && (t->morph & WW_MORPH_FIN) != 0;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *x = &tree->tokens[*c];
    if (x->deprel != WW_REL_AUX && x->deprel != WW_REL_AUX_PASS && x->deprel != WW_REL_COP) continue;
    if (ww_word_among(x->lower, "would could should might may must can will be")) return false;
    past |= ww_word_among(x->lower, "had was were has have");
  }
  return past;
}

static bool is_kind(const struct ww_tree *tree, uint32_t token, uint16_t kinds) {
  const struct ww_token *t = &tree->tokens[token];
  if ((kinds & WW_KIND_ACTOR) != 0 && ww_parties_is_actor(tree, token)) return true;
  if ((kinds & WW_KIND_NUMBER) != 0 && (t->upos == WW_UPOS_NUM || ww_tree_child(tree, token, WW_REL_NUMMOD) != WW_NONE)) return true;
  if ((kinds & WW_KIND_EVENT) != 0 &&
      (ww_token_is_verbal(t) || (tree->word_pos[token - tree->first] == WW_POS_NOUN && t->mention == WW_NONE && ww_tree_word(tree, token)->trigger_count > 0)))
    return true;
  if ((kinds & WW_KIND_PASSIVE) != 0 && ww_token_is_verbal(t) && ww_clause_passive(tree, token)) return true;
  if ((kinds & WW_KIND_COPULAR) != 0 && ww_tree_child(tree, token, WW_REL_COP) != WW_NONE) return true;
  if ((kinds & WW_KIND_PAST) != 0 && is_past(tree, token)) return true;
  if ((kinds & WW_KIND_SEVERAL) != 0 && is_several(tree, token)) return true;
  if (t->mention == WW_NONE) return false;
  const struct ww_mention *m = &tree->article->mentions[t->mention];
  if ((kinds & WW_KIND_POLITICIAN) != 0 && is_politician(tree, m)) return true;
  if ((kinds & WW_KIND_PRIVATE) != 0 && is_private(tree, m)) return true;
  switch (tree->article->entities[m->entity].kind) {
    case WW_ENTITY_PERSON: return (kinds & WW_KIND_PERSON) != 0;
    case WW_ENTITY_GROUP: return (kinds & WW_KIND_GROUP) != 0;
    case WW_ENTITY_STATE: return (kinds & (m->use == WW_USE_LITERAL ? WW_KIND_STATE | WW_KIND_PLACE : WW_KIND_STATE)) != 0;
    case WW_ENTITY_ORG: return (kinds & WW_KIND_ORG) != 0;
    case WW_ENTITY_PLACE: return (kinds & WW_KIND_PLACE) != 0;
    default: return false;
  }
}

static bool is_type(struct ww_coder *coder, uint32_t token, uint32_t types) {
  for (const struct ww_draft *d = ww_coder_drafts(coder, token); d != NULL; d = d->next)
    if (d->type < 32 && (types >> d->type & 1) != 0) return true;
  return false;
}

static bool token_meets(struct ww_coder *coder, uint32_t token, const struct ww_condition *condition) {
  const struct ww_tree *tree = &coder->tree;
  const struct ww_token *t = &tree->tokens[token];
  struct ww_word_info word = *ww_tree_word(tree, token);
  struct ww_slice lemma = t->upos == WW_UPOS_PROPN ? t->lower : t->lemma;
  for (uint8_t i = 0; i < condition->lemma_count; i++)
    if (ww_slice_equal(lemma, condition->lemmas[i]) || ww_slice_equal(t->lower, condition->lemmas[i])) return true;
  if ((word.classes[0] & condition->classes[0]) != 0 || (word.classes[1] & condition->classes[1]) != 0) return true;
  if (condition->kinds != 0 && is_kind(tree, token, condition->kinds)) return true;
  return condition->types != 0 && is_type(coder, token, condition->types);
}

static bool is_listed(const struct ww_token *t, const struct ww_condition *condition) {
  for (uint8_t i = 0; i < condition->lemma_count; i++)
    if (ww_slice_equal(t->lemma, condition->lemmas[i]) || ww_slice_equal(t->lower, condition->lemmas[i])) return true;
  return false;
}

static bool counts_others(const struct ww_token *t) {
  return t->upos == WW_UPOS_NUM || ww_word_among(t->lemma, "dozen hundred thousand million score ten number group handful majority couple pair "
                                                          "member crowd scores dozens hundreds thousands tens millions");
}

// "most of the miners": more than all conditions look at; one that says who must not be meant keeps to the head.
static bool counts_some(const struct ww_token *t) { return ww_word_among(t->lower, "most some many several all half"); }

// hundreds of miners, 40 tonnes of food
static bool is_measure(const struct ww_tree *tree, uint32_t token) {
  return counts_others(&tree->tokens[token]) || (tree->tokens[token].mention == WW_NONE && ww_tree_child(tree, token, WW_REL_NUMMOD) != WW_NONE);
}

// "the Kyrgyz side", "Tripoli's camp": a noun of the class `side-noun` is whoever stands before it.
static bool whose_side(struct ww_coder *coder, uint32_t token, const struct ww_condition *condition) {
  const struct ww_tree *tree = &coder->tree;
  if (tree->tokens[token].mention != WW_NONE || !ww_tree_in_class(tree, token, coder->context->classes.side_noun)) return false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end && *c < token; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if ((rel == WW_REL_AMOD || rel == WW_REL_COMPOUND || rel == WW_REL_NMOD_POSS) && tree->tokens[*c].mention != WW_NONE &&
        token_meets(coder, *c, condition)) return true;
  }
  return false;
}

// The argument, what is joined to it, and what stands before it in a compound: "arms and ammunition", "rocket fire";
// of a number, what is counted: "hundreds of miners".
static bool argument_meets(struct ww_coder *coder, uint32_t token, const struct ww_condition *condition) {
  const struct ww_tree *tree = &coder->tree;
  if (token_meets(coder, token, condition) || whose_side(coder, token, condition)) return true;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    bool part = is_measure(tree, token) || (!condition->negated && tree->tokens[token].deprel == WW_REL_NSUBJ && counts_some(&tree->tokens[token]));
    if (rel == WW_REL_NMOD && part && ww_token_has_case_of(tree, *c, "of") && token_meets(coder, *c, condition)) return true;
    // "when the car left the road and crashed": the verbs of a clause speak for it together.
    bool joined = rel == WW_REL_CONJ && (ww_token_is_nominal(&tree->tokens[*c]) || ww_token_is_verbal(&tree->tokens[token]));
    // "peacekeeping troops": an adjective that is asked for by name.
    if (rel == WW_REL_AMOD && !condition->negated && is_listed(&tree->tokens[*c], condition)) return true;
    if (joined || rel == WW_REL_COMPOUND || rel == WW_REL_FLAT)
      if (token_meets(coder, *c, condition)) return true;
  }
  return false;
}

enum { ACTING = WW_KIND_ACTOR | WW_KIND_PERSON | WW_KIND_STATE | WW_KIND_GROUP | WW_KIND_ORG };

static bool subject_left_out(const struct ww_tree *tree, uint32_t token) {
  if (tree->word_pos[token - tree->first] != WW_POS_VERB) return false;
  bool finite = (tree->tokens[token].morph & WW_MORPH_FIN) != 0;
  return ww_clause_passive(tree, token) || (!finite && ww_clause_surface_subject(tree, token) == WW_NONE);
}

// What stands at a path of a reading's word. Where the trigger is that word alone, it is the same for all its frames.
static void arguments_of(struct ww_coder *coder, const struct ww_reading *r, const struct ww_path *path, struct ww_arguments *out) {
  struct ww_paths_kept *kept = &coder->kept;
  if (r->anchor_count > 0) {
    ww_clause_path(&coder->tree, r->token, r->anchors, r->anchor_count, path, out);
    return;
  }
  if (kept->token != r->token) kept->token = r->token, kept->count = 0;
  for (uint32_t i = 0; i < kept->count; i++)
    if (kept->path[i].kind == path->kind && ww_slice_equal(kept->path[i].prep, path->prep)) {
      *out = kept->arguments[i];
      return;
    }
  ww_clause_path(&coder->tree, r->token, NULL, 0, path, out);
  if (kept->count == WW_PATHS_KEPT) return;
  kept->path[kept->count] = *path;
  kept->arguments[kept->count++] = *out;
}

static bool condition_holds(struct ww_coder *coder, const struct ww_reading *r, const struct ww_condition *condition) {
  struct ww_arguments arguments;
  arguments_of(coder, r, &condition->path, &arguments);
  if (condition->bare) return (arguments.count > 0) != condition->negated;
  // "was arrested", "the decision to withdraw": who does it is left out, not somebody who could not.
  if (arguments.count == 0 && condition->path.kind == WW_PATH_SUBJ && (condition->kinds & ACTING) != 0 && !condition->negated)
    return subject_left_out(&coder->tree, r->token);
  for (uint32_t i = 0; i < arguments.count; i++)
    if (argument_meets(coder, arguments.token[i], condition)) return !condition->negated;
  return condition->negated;
}

bool ww_frames_hold(struct ww_coder *coder, const struct ww_reading *r) {
  const struct ww_frame *frame = ww_frame(coder->context->knowledge, r->frame);
  for (uint8_t i = 0; i < frame->condition_count; i++) {
    if (condition_holds(coder, r, &frame->conditions[i])) continue;
    ww_trace_add(coder->article, WW_TRACE_CONDITION, coder->sentence, r->token, r->frame, i);
    return false;
  }
  return true;
}

// ---- parties ---------------------------------------------------------------------------------

static bool place_path(const struct ww_path *path) {
  return path->kind == WW_PATH_PLACE || path->kind == WW_PATH_GROUND ||
         (path->kind == WW_PATH_PREP && ww_word_among(path->prep, "in at on against near inside into to over of along outside across around off toward towards from through"));
}

bool ww_frames_makes_it(const struct ww_token *verb) {
  return ww_word_among(verb->lemma, "establish create form found build set constitute convene appoint nominate name elect hire recruit raise");
}

// "gave 20 million euros to promote trade in Ghana": those whom the clause is about are who it is given to.
// Somebody or some place that lists or words tell of: not every name in capitals.
static bool known_party(const struct ww_coder *coder, const struct ww_party *party) {
  const struct ww_entity *e = &coder->article->entities[party->entity];
  return e->actor != WW_NONE || e->kind == WW_ENTITY_PERSON || party->role.code[0] != '\0' || party->role.sector[0][0] != '\0';
}

// Not the giver himself: "agreed to open its borders to the refugees".
static bool clause_parties(const struct ww_coder *coder, uint32_t clause, const struct ww_parties *avoid, struct ww_parties *out) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t object = ww_clause_object(tree, clause), inner = object == WW_NONE ? ww_tree_child(tree, clause, WW_REL_XCOMP) : WW_NONE;
  if (inner != WW_NONE && inner > clause && ww_token_is_verbal(&tree->tokens[inner])) object = ww_clause_object(tree, inner);  // "to help rescue families"
  bool making = ww_frames_makes_it(&tree->tokens[clause]), other = object != WW_NONE && !making;
  if (other && ww_parties_add(tree, object, 0, out)) {
    bool own = out->owned[0] && ww_tree_holds(tree, out->token[0]) && tree->tokens[out->token[0]].upos == WW_UPOS_PRON;  // "its borders"
    if (!own && (avoid == NULL || !ww_parties_share(out, avoid))) return true;
    out->count = 0;
  }
  uint32_t first = tree->subtree_first[clause - tree->first], last = tree->subtree_last[clause - tree->first];
  for (uint32_t t = first > clause ? first : clause + 1; t <= last; t++) {
    bool named = tree->tokens[t].mention != WW_NONE && ww_token_has_case_of(tree, t, making ? "in of for to with" : "in of for to against with between among from");
    bool thing = tree->tokens[t].mention == WW_NONE && tree->tokens[t].upos == WW_UPOS_NOUN && ww_token_has_case_of(tree, t, "to for with against");
    if ((!named && !thing) || !ww_parties_add(tree, t, named ? WW_PARTIES_PLACES | WW_PARTIES_NO_OWNER : 0, out)) continue;
    // "set up an institute in Goma" is no matter of the town's, "build schools in Mali" is one of Mali's.
    bool town = making && coder->article->entities[out->item[0].entity].kind == WW_ENTITY_PLACE;
    if (!town && known_party(coder, &out->item[0]) && (avoid == NULL || !ww_parties_share(out, avoid))) return true;
    out->count = 0;
  }
  if (other && ww_parties_add(tree, object, WW_PARTIES_PLACES | WW_PARTIES_NO_OWNER, out)) {  // "to retake Sirte"
    if (avoid == NULL || !ww_parties_share(out, avoid)) return true;
    out->count = 0;
  }
  return false;
}

// "complained that Chad had lied", "that they were held up by Chad": whoever did what is complained of; never what merely
// befell somebody.
static bool told_of_clause(const struct ww_coder *coder, uint32_t clause, const struct ww_parties *avoid, struct ww_parties *out) {
  const struct ww_tree *tree = &coder->tree;
  if (ww_token_is_nominal(&tree->tokens[clause]) && ww_tree_child(tree, clause, WW_REL_NSUBJ) == WW_NONE) return ww_parties_add(tree, clause, 0, out);
  uint32_t subject = ww_token_is_verbal(&tree->tokens[clause]) ? ww_clause_subject(tree, clause) : ww_tree_child(tree, clause, WW_REL_NSUBJ);
  if (subject != WW_NONE && tree->tokens[subject].upos != WW_UPOS_DET && ww_parties_add(tree, subject, 0, out)) {
    if (avoid == NULL || !ww_parties_share(out, avoid)) return true;
    out->count = 0;
  }
  uint32_t last = tree->subtree_last[clause - tree->first];
  for (uint32_t t = clause + 1; t <= last; t++)
    if (tree->tokens[t].deprel == WW_REL_OBL_AGENT && tree->tokens[t].mention != WW_NONE && ww_parties_add(tree, t, 0, out)) {
      if (avoid == NULL || !ww_parties_share(out, avoid)) return true;
      out->count = 0;
    }
  return false;
}

// The purpose may hang on what is given: "gave [money to rebuild schools]".
static void purpose_of_object(const struct ww_tree *tree, uint32_t verb, struct ww_arguments *out) {
  uint32_t object = ww_token_is_verbal(&tree->tokens[verb]) ? ww_clause_object(tree, verb) : WW_NONE;
  if (object == WW_NONE) return;
  for (const uint32_t *c = ww_children(tree, object), *end = ww_children_end(tree, object); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_ACL && ww_clause_infinitive(tree, *c)) {
      out->token[0] = *c;
      out->count = 1;
      return;
    }
}

static bool is_anchor(const struct ww_reading *r, uint32_t token) {
  for (uint32_t i = 0; i < r->anchor_count; i++)
    if (r->anchors[i] == token) return true;
  return false;
}

// "accused the premier's followers and his own brother": whoever is on the other side already falls out, the others stay.
static void without(struct ww_parties *parties, const struct ww_parties *avoid) {
  struct ww_parties kept = {.count = 0};
  for (uint32_t i = 0; i < parties->count; i++) {
    struct ww_parties one = {.item = {parties->item[i]}, .token = {parties->token[i]}, .owned = {parties->owned[i]}, .count = 1};
    if (!ww_parties_share(&one, avoid)) ww_parties_join(&kept, &one);
  }
  *parties = kept;
}

// "police presence", "troop deployment": of a force it says who is there.
static bool own_force(const struct ww_tree *tree, uint32_t token) {
  return ww_word_among(tree->tokens[token].lemma, "police army troop") && tree->tokens[token].mention != WW_NONE &&
         ww_tree_holds(tree, token + 1) && ww_word_among(tree->tokens[token + 1].lemma, "presence deployment patrol checkpoint");
}

void ww_frames_parties(const struct ww_coder *coder, const struct ww_reading *r, const struct ww_path *paths,
                       uint32_t path_count, const struct ww_parties *avoid, struct ww_parties *out) {
  for (uint32_t p = 0; p < path_count && out->count == 0; p++) {
    struct ww_arguments arguments;
    ww_clause_path(&coder->tree, r->token, r->anchors, r->anchor_count, &paths[p], &arguments);
    if (paths[p].kind == WW_PATH_COMP && arguments.count == 0) purpose_of_object(&coder->tree, r->token, &arguments);
    // A preposition gives all that stands behind it; the other paths are choices.
    bool all = paths[p].kind == WW_PATH_PREP;
    for (uint32_t i = 0; i < arguments.count && (all || out->count == 0); i++) {
      // "terrorist attacks", "hostage crisis": a word of the trigger says what it was, not who.
      if (!all && arguments.token[i] < r->token && is_anchor(r, arguments.token[i]) && !own_force(&coder->tree, arguments.token[i])) continue;
      struct ww_parties found = {.count = 0};
      // "air raids on Gaza": what stands behind a noun's preposition may be a place.
      bool behind = paths[p].kind == WW_PATH_OBJ && arguments.token[i] > r->token && ww_token_has_case_of(&coder->tree, arguments.token[i], "on against") &&
                    coder->tree.word_pos[r->token - coder->tree.first] == WW_POS_NOUN;
      unsigned flags = behind || place_path(&paths[p]) ? WW_PARTIES_PLACES : 0;
      uint32_t token = arguments.token[i];
      // "gave approval for the agency to deliver aid": whoever is to do it.
      if (all && ww_token_is_verbal(&coder->tree.tokens[token])) {
        uint32_t doer = ww_tree_child(&coder->tree, token, WW_REL_NSUBJ);
        // "talks with Chad brokered by Mali": a participle that the parser took for the verb of a clause
        if (doer == WW_NONE && ww_slice_is(paths[p].prep, "with")) doer = ww_tree_child(&coder->tree, token, WW_REL_NSUBJ_PASS);
        if (doer != WW_NONE) token = doer;
      }
      bool clause = paths[p].kind == WW_PATH_COMP && ww_token_is_verbal(&coder->tree.tokens[token]);
      bool any = paths[p].kind == WW_PATH_CLAUSE ? told_of_clause(coder, token, avoid, &found)
                 : clause                        ? clause_parties(coder, token, avoid, &found)
                                                 : ww_parties_add(&coder->tree, token, flags, &found);
      if (!any) continue;
      if (avoid != NULL) without(&found, avoid);
      ww_parties_join(out, &found);
    }
  }
}
