// operators.c: from the frames of a word to drafts of events: arguments are filled in, and operators (want, agree,
// refuse, threaten, accuse ...) make something new of the drafts inside them.
//
// Worked example: "The union vowed to boycott the vote" has the operator `vow` with the content `boycott`. The draft of
// `boycott` is PROTEST boycott by the union (the subject is controlled); the turn of `vow` makes THREATEN restrict of
// it, and `boycott` is marked as consumed: it is not told as a deed.
#include "read/coder.h"

enum { DEEP = 4, CONTENTS = 8 };

static struct ww_draft *new_draft(struct ww_coder *coder) {
  struct ww_draft *draft = ww_arena_alloc_zero(&coder->article->scratch, 1, sizeof *draft);
  if (draft == NULL) coder->out_of_memory = true;
  return draft;
}

static void add_word(struct ww_draft *draft, uint32_t token) {
  for (uint32_t i = 0; i < draft->word_count; i++)
    if (draft->words[i] == token) return;
  if (draft->word_count < WW_DRAFT_WORDS) draft->words[draft->word_count++] = token;
}

static void add_words(struct ww_draft *draft, const struct ww_reading *r) {
  add_word(draft, r->token);
  for (uint32_t i = 0; i < r->anchor_count; i++) add_word(draft, r->anchors[i]);
}

// ---- own arguments ---------------------------------------------------------------------------

static bool finite(const struct ww_token *t) { return (t->morph & (WW_MORPH_FIN | WW_MORPH_PAST)) != 0; }

// Where the parser gives a finite verb no subject at all, the nearest actor before it, if no other verb and no
// preposition stands between.
static void nearest_before(const struct ww_coder *coder, uint32_t verb, struct ww_parties *out) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t t = verb; t-- > tree->first;) {
    const struct ww_token *token = &tree->tokens[t];
    if (token->upos == WW_UPOS_VERB || token->upos == WW_UPOS_SCONJ || verb - t > 8) return;
    if (token->mention == WW_NONE || coder->article->mentions[token->mention].kind == WW_MENTION_ADJECTIVE) continue;
    if (ww_tree_child(tree, t, WW_REL_CASE) != WW_NONE || token->deprel == WW_REL_NMOD_POSS || token->deprel == WW_REL_COMPOUND) continue;
    ww_parties_add(tree, t, WW_PARTIES_NO_OWNER, out);
    return;
  }
}

static bool named_person(const struct ww_coder *coder, uint32_t token) {
  uint32_t mention = coder->tree.tokens[token].mention;
  if (mention == WW_NONE || mention >= coder->article->mention_count || coder->article->mentions[mention].kind != WW_MENTION_NAME) return false;
  return coder->article->entities[coder->article->mentions[mention].entity].kind == WW_ENTITY_PERSON;
}

// "the nightclub shooting", "the church bombing": where it was done, and no doer.
static bool stands_there(const struct ww_tree *tree, uint32_t token) {
  return ww_is_venue(tree->tokens[token].lower) || ww_word_among(tree->tokens[token].lower, "bank embassy consulate");
}

static void own_parties(const struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame,
                        struct ww_draft *draft) {
  const struct ww_tree *tree = &coder->tree;
  bool noun = tree->word_pos[r->token - tree->first] == WW_POS_NOUN;
  bool has_object = false, owner_suffers = false;
  for (uint8_t i = 0; i < frame->recipient_count; i++) {
    has_object |= frame->recipient[i].kind == WW_PATH_OBJ || frame->recipient[i].kind == WW_PATH_POSS ||
                  (frame->recipient[i].kind == WW_PATH_PREP && ww_slice_is(frame->recipient[i].prep, "of"));
    owner_suffers |= frame->recipient[i].kind == WW_PATH_POSS;
  }
  // Of a noun, what it is done to comes first: in "the arrest of two miners" they are not those who arrest. Where the
  // frame says so, that may be the owner: "her abduction".
  if (noun && has_object) {
    struct ww_parties by = {.count = 0};
    struct ww_path poss = {.kind = WW_PATH_POSS}, agent = {.kind = WW_PATH_PREP, .prep = WW_SLICE("by")};
    if (!owner_suffers) ww_frames_parties(coder, r, &poss, 1, NULL, &by);
    ww_frames_parties(coder, r, &agent, 1, NULL, &by);
    ww_frames_parties(coder, r, frame->recipient, frame->recipient_count, &by, &draft->recipients);
    ww_frames_parties(coder, r, frame->actor, frame->actor_count, &draft->recipients, &draft->actors);
    // "rebel attack": the only one before the noun did it; "Israel's Gaza offensive" has somebody else for that.
    // "the Martin shooting" is named after the one who was shot.
    if (draft->actors.count == 0 && draft->recipients.count > 0 && draft->recipients.token[0] < r->token &&
        !named_person(coder, draft->recipients.token[0]) && !stands_there(tree, draft->recipients.token[0]) &&
        tree->tokens[draft->recipients.token[0]].deprel != WW_REL_NMOD_POSS && frame->actor_count > 0) {
      draft->actors = draft->recipients;
      draft->recipients.count = 0;
    }
  } else {
    ww_frames_parties(coder, r, frame->actor, frame->actor_count, NULL, &draft->actors);
    if (draft->actors.count == 0 && frame->actor_count > 0 && frame->actor[0].kind == WW_PATH_SUBJ && !noun &&
        finite(&tree->tokens[r->token]) && !ww_clause_passive(tree, r->token) &&
        ww_clause_surface_subject(tree, r->token) == WW_NONE) {
      nearest_before(coder, r->token, &draft->actors);
      draft->doubt = (uint16_t)(draft->doubt + 150);
      draft->signs |= 1u << WW_SIGN_GUESSED;
    }
  }
  for (uint8_t i = 0; i < frame->both_count; i++) {
    struct ww_parties more = {.count = 0};
    ww_frames_parties(coder, r, &frame->both[i], 1, NULL, &more);
    ww_parties_join(&draft->actors, &more);
  }
  if (draft->recipients.count == 0)
    ww_frames_parties(coder, r, frame->recipient, frame->recipient_count, &draft->actors, &draft->recipients);
  // Who does it to himself is kept, so that the reason can be told.
  if (draft->recipients.count == 0 && frame->both_count == 0)
    ww_frames_parties(coder, r, frame->recipient, frame->recipient_count, NULL, &draft->recipients);
}

// "shelled Haifa": a town that something is done to stands for its people and its state where nobody else is named.
static void ground_taken(const struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame, struct ww_draft *draft) {
  static const struct ww_path ground = {.kind = WW_PATH_GROUND};
  const struct ww_type_info *type = ww_type(coder->context->knowledge, frame->type);
  if (draft->recipients.count > 0 || type->quad != 4 || frame->both_count > 0 || !ww_token_is_verbal(&coder->tree.tokens[r->token])) return;
  uint32_t object = ww_clause_object(&coder->tree, r->token), mention = object == WW_NONE ? WW_NONE : coder->tree.tokens[object].mention;
  if (mention == WW_NONE || coder->article->entities[coder->article->mentions[mention].entity].kind != WW_ENTITY_PLACE) return;
  ww_frames_parties(coder, r, &ground, 1, &draft->actors, &draft->recipients);
}

static bool own_soil(const struct ww_parties *actors, const struct ww_party *place) {
  for (uint32_t i = 0; i < actors->count; i++)
    if (memcmp(actors->item[i].role.code, place->role.code, 4) == 0) return true;
  return false;
}

// "struck an oil tanker in the port of Tyre", "bombed rebel-held areas of Idlib": where a thing is hit and nobody named, the state in
// which it stands, unless whoever does it is of that state.
static void ground_beneath(const struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame, struct ww_draft *draft) {
  static const struct ww_path place = {.kind = WW_PATH_PLACE};
  const struct ww_tree *tree = &coder->tree;
  if (draft->recipients.count > 0 || !ww_type(coder->context->knowledge, frame->type)->done_to_place || frame->both_count > 0) return;
  uint32_t verb = ww_clause_host(tree, r->token);
  if (!ww_token_is_verbal(&tree->tokens[verb])) return;
  uint32_t object = ww_clause_object(tree, verb);
  if (object != WW_NONE && (tree->tokens[object].mention != WW_NONE || tree->tokens[object].upos != WW_UPOS_NOUN)) return;
  struct ww_parties found = {.count = 0};
  if (object != WW_NONE) for (const uint32_t *c = ww_children(tree, object), *end = ww_children_end(tree, object); c < end && found.count == 0; c++)
    if (*c > object && tree->tokens[*c].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, *c, "of in off near"))
      ww_parties_add(tree, *c, WW_PARTIES_PLACES, &found);
  if (found.count == 0) ww_frames_parties(coder, r, &place, 1, &draft->actors, &found);
  for (uint32_t i = 0; i < found.count; i++) {
    struct ww_parties one = {.item = {found.item[i]}, .token = {found.token[i]}, .owned = {true}, .count = 1};
    if (!own_soil(&draft->actors, &found.item[i])) ww_parties_join(&draft->recipients, &one);
  }
}

static struct ww_draft *frame_draft(struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame) {
  struct ww_draft *draft = new_draft(coder);
  if (draft == NULL) return NULL;
  draft->type = frame->type;
  draft->mode_count = frame->mode_count;
  memcpy(draft->mode, frame->mode, sizeof draft->mode);
  draft->auxiliary = frame->auxiliary;
  draft->contexts = frame->contexts;
  draft->frame = r->frame;
  draft->token = draft->core = draft->host = r->token;
  if (coder->tree.word_pos[r->token - coder->tree.first] == WW_POS_NOUN) {
    draft->doubt = 100;
    draft->signs |= 1u << WW_SIGN_NOMINAL;
  }
  add_words(draft, r);
  own_parties(coder, r, frame, draft);
  ground_taken(coder, r, frame, draft);
  ground_beneath(coder, r, frame, draft);
  return draft;
}

// ---- contents --------------------------------------------------------------------------------

struct content {
  uint32_t tokens[CONTENTS];  // where something stands
  uint32_t count;
  struct ww_draft *drafts[CONTENTS * 2];
  uint32_t draft_count;
  uint32_t taken[CONTENTS * 2], taken_count;  // words marked as consumed
  bool negated, negation_known;  // the trigger itself says "not": will not
};

static void consume(struct ww_coder *coder, uint32_t token, struct content *out) {
  struct ww_slot *slot = ww_coder_slot(coder, token);
  if (slot->consumed || out->taken_count == CONTENTS * 2) return;
  slot->consumed = true;
  out->taken[out->taken_count++] = token;
}

// An operator that came to nothing leaves its content to others.
static void give_back(struct ww_coder *coder, const struct content *content) {
  for (uint32_t i = 0; i < content->taken_count; i++) ww_coder_slot(coder, content->taken[i])->consumed = false;
}

static void take(struct ww_coder *coder, uint32_t token, struct ww_draft *drafts, struct content *out) {
  consume(coder, token, out);
  if (!out->negation_known && ww_realis_negated(&coder->tree, token)) {
    out->negated = true;
    return;
  }
  for (struct ww_draft *d = drafts; d != NULL; d = d->next) {
    d->inner = true;
    if (out->draft_count < CONTENTS * 2) out->drafts[out->draft_count++] = d;
  }
}

static bool goes_into(const struct ww_tree *tree, uint32_t token, uint32_t child) {
  const struct ww_token *t = &tree->tokens[token], *c = &tree->tokens[child];
  if (ww_token_is_verbal(t) || t->upos == WW_UPOS_ADJ)
    return c->deprel == WW_REL_XCOMP || c->deprel == WW_REL_CCOMP || ((c->deprel == WW_REL_OBJ || c->deprel == WW_REL_NSUBJ_PASS) && c->upos == WW_UPOS_NOUN) ||
           (c->deprel == WW_REL_OBL && c->upos == WW_UPOS_NOUN && ww_tree_in_class(tree, token, tree->context->classes.light));
  return (c->deprel == WW_REL_ACL && ww_clause_infinitive(tree, child)) ||
         (c->deprel == WW_REL_NMOD && c->mention == WW_NONE && ww_token_has_case_of(tree, child, "of to for in"));
}

// The drafts of a token, or of what stands in its place: "continue to help", "an end to the fighting".
static bool descend(struct ww_coder *coder, uint32_t token, int depth, struct content *out) {
  struct ww_draft *drafts = ww_coder_drafts(coder, token);
  if (drafts != NULL || ww_coder_slot(coder, token)->consumed) {
    take(coder, token, drafts, out);
    return drafts != NULL;
  }
  if (!out->negation_known && ww_realis_negated(&coder->tree, token)) { out->negated = true; return false; }
  bool found = false;
  if (depth >= DEEP || ww_coder_slot(coder, token)->state == WW_SLOT_BUSY) return false;
  const struct ww_tree *tree = &coder->tree;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (goes_into(tree, token, *c) && ww_coder_slot(coder, *c)->state != WW_SLOT_BUSY) found |= descend(coder, *c, depth + 1, out);
  return found;
}

static bool joined(const struct ww_tree *tree, uint32_t token, uint32_t conjunct) {
  const struct ww_token *t = &tree->tokens[token], *c = &tree->tokens[conjunct];
  return c->deprel == WW_REL_CONJ && ww_token_is_verbal(t) == ww_token_is_verbal(c) &&
         (!ww_token_is_verbal(c) || ww_tree_child(tree, conjunct, WW_REL_NSUBJ) == WW_NONE);
}

static void gather(struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame, struct content *out) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = 0; i < r->anchor_count; i++) out->negation_known |= ww_word_among(tree->tokens[r->anchors[i]].lower, "not n't never");
  for (uint8_t p = 0; p < frame->content_count && out->draft_count == 0; p++) {
    struct ww_arguments arguments;
    ww_clause_path(tree, r->token, r->anchors, r->anchor_count, &frame->content[p], &arguments);
    for (uint32_t i = 0; i < arguments.count; i++) {
      uint32_t token = arguments.token[i];
      if (!ww_tree_holds(tree, token) || token == r->token) continue;
      if (out->count < CONTENTS) out->tokens[out->count++] = token;
      descend(coder, token, 0, out);
      for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
        if (joined(tree, token, *c)) descend(coder, *c, 0, out);
    }
  }
}

// ---- turns -----------------------------------------------------------------------------------

struct own {
  struct ww_parties actors, recipients;
};

static const struct ww_parties *from(enum ww_turn_from where, const struct own *own, const struct own *inner) {
  switch (where) {
    case WW_FROM_OWN_ACTOR: return &own->actors;
    case WW_FROM_OWN_RECIPIENT: return &own->recipients;
    case WW_FROM_INNER_ACTOR: return &inner->actors;
    case WW_FROM_INNER_RECIPIENT: case WW_FROM_INNER_PARTNER: return &inner->recipients;
    default: return &own->actors;
  }
}

static void choose(const uint8_t *preferences, uint8_t count, const struct own *own, const struct own *inner,
                   const struct ww_parties *avoid, struct ww_parties *out) {
  for (uint8_t i = 0; i < count; i++) {
    const struct ww_parties *p = from((enum ww_turn_from)preferences[i], own, inner);
    if (p->count == 0 || (avoid != NULL && ww_parties_share(p, avoid))) continue;
    *out = *p;
    return;
  }
}

static void turned_parties(const struct ww_turn *turn, bool same, const struct own *own, const struct own *inner,
                           struct ww_draft *draft) {
  static const uint8_t own_actor[] = {WW_FROM_OWN_ACTOR}, inner_actor[] = {WW_FROM_INNER_ACTOR, WW_FROM_OWN_ACTOR};
  static const uint8_t own_recipient[] = {WW_FROM_OWN_RECIPIENT, WW_FROM_INNER_RECIPIENT}, inner_recipient[] = {WW_FROM_INNER_RECIPIENT};
  draft->actors.count = draft->recipients.count = 0;
  if (turn->actor_count > 0) choose(turn->actor, turn->actor_count, own, inner, NULL, &draft->actors);
  else choose(same ? inner_actor : own_actor, same ? 2 : 1, own, inner, NULL, &draft->actors);
  if (turn->recipient_count > 0) choose(turn->recipient, turn->recipient_count, own, inner, &draft->actors, &draft->recipients);
  else choose(same ? inner_recipient : own_recipient, same ? 1 : 2, own, inner, &draft->actors, &draft->recipients);
}

static void set_event(struct ww_draft *draft, uint8_t type, uint8_t mode) {
  draft->type = type;
  draft->mode_count = mode == WW_NO_MODE ? 0 : 1;
  draft->mode[0] = mode;
}

// "asked for the editor to be jailed", "the call to ban all migrants": those whom something is to be done to are not asked;
// whom one would talk to or help is (inner.partner).
static bool among_partners(const struct ww_turn *turn) {
  for (uint8_t i = 0; i < turn->recipient_count; i++)
    if (turn->recipient[i] == WW_FROM_INNER_PARTNER) return true;
  return false;
}

static struct ww_draft *turn_draft(struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame,
                                   const struct own *own, const struct ww_draft *inner, const struct own *inner_parties) {
  const struct ww_knowledge *k = coder->context->knowledge;
  uint8_t type = inner == NULL ? WW_NO_TYPE : inner->type;
  uint8_t mode = inner == NULL || inner->mode_count == 0 ? WW_NO_MODE : inner->mode[0];
  struct ww_turn_result result = ww_turn_apply(k, frame->turn, type, mode);
  bool same = result.what == WW_TURN_SAME;
  if (result.what == WW_TURN_NOTHING || (inner == NULL && same) || (result.what == WW_TURN_FRAME && frame->type == WW_NO_TYPE)) {
    ww_trace_add(coder->article, inner == NULL ? WW_TRACE_NO_CONTENT : WW_TRACE_DROPPED, coder->sentence, r->token, r->frame, frame->turn);
    return NULL;
  }
  struct ww_draft *draft = new_draft(coder);
  if (draft == NULL) return NULL;
  if (inner != NULL) *draft = *inner;
  draft->next = NULL;
  draft->inner = false;
  if (!same) {
    draft->frame = r->frame;
    draft->auxiliary = 0;
    if (result.what == WW_TURN_EVENT) set_event(draft, result.type, result.mode);
    else {
      draft->type = frame->type;
      draft->mode_count = frame->mode_count;
      memcpy(draft->mode, frame->mode, sizeof draft->mode);
    }
    draft->token = r->token;
  }
  if (inner == NULL) draft->core = draft->token = r->token;
  if (inner == NULL || !ww_turn(k, frame->turn)->claim) draft->host = r->token;
  draft->auxiliary |= result.auxiliary | frame->auxiliary;
  draft->contexts |= frame->contexts;
  draft->doubt = (uint16_t)(draft->doubt + 40);
  draft->signs |= 1u << WW_SIGN_TURNED;
  add_words(draft, r);
  // Talks that somebody conducts or plans stay talks between all of them.
  struct own whole = *inner_parties;
  if (same) whole.actors = inner->actors, whole.recipients = inner->recipients;
  struct own asked = *own;
  if (inner != NULL && among_partners(ww_turn(k, frame->turn)) && ww_type(k, inner->type)->quad >= 3) {
    if (ww_parties_share(&asked.recipients, &whole.recipients)) asked.recipients.count = 0;
    whole.recipients.count = 0;
  }
  turned_parties(ww_turn(k, frame->turn), same, &asked, &whole, draft);
  bool mutual = same && inner->recipients.count == 0 && inner->actors.count > 1 && ww_frame(k, inner->frame)->both_count > 0;
  if (mutual && ww_parties_share(&inner->actors, &own->actors)) {
    draft->actors = inner->actors;
    draft->recipients.count = 0;
  }
  ww_trace_add(coder->article, WW_TRACE_TURNED, coder->sentence, r->token, r->frame, frame->turn);
  return draft;
}

static void bare_obliques(const struct ww_coder *coder, const struct ww_reading *r, struct own *out) {
  static const char *const prepositions[] = {"with", "to", "on", "for", "against"};
  for (size_t p = 0; p < sizeof prepositions / sizeof *prepositions && out->recipients.count == 0; p++) {
    struct ww_path path = {.kind = WW_PATH_PREP, .prep = ww_slice_cstring(prepositions[p])};
    struct ww_arguments arguments;
    ww_clause_path(&coder->tree, r->token, NULL, 0, &path, &arguments);
    for (uint32_t i = 0; i < arguments.count && out->recipients.count == 0; i++) {
      struct ww_parties found = {.count = 0};
      if (ww_parties_add(&coder->tree, arguments.token[i], 0, &found) && !ww_parties_share(&found, &out->actors)) out->recipients = found;
    }
  }
}


// "called for pilots to be trained", "for a greater intake of refugees": those whom it would be done to are not asked.
static bool only_affected(const struct ww_tree *tree, uint32_t noun) {
  if (!ww_token_has_case_of(tree, noun, "for")) return false;
  uint32_t verb = ww_tree_head(tree, noun);
  for (const uint32_t *c = verb == WW_NONE ? NULL : ww_children(tree, verb), *end = verb == WW_NONE ? NULL : ww_children_end(tree, verb); c < end; c++)
    if (*c > noun && ww_token_is_verbal(&tree->tokens[*c]) && ww_clause_infinitive(tree, *c) && ww_clause_passive(tree, *c)) return true;
  return tree->tokens[noun].mention == WW_NONE && ww_word_among(tree->tokens[noun].lemma, "intake shutdown ban increase reduction cut protection treatment removal number halt limit boycott resettlement "
                                                                                         "admission recognition inclusion registration screening return punishment");
}

// Who would act in a content that holds no known event: "told Israel to change course"; and whom it would be done to, be it
// behind a preposition: "refused to vote on the premier's nominee".
static void bare_parties(const struct ww_coder *coder, const struct content *content, struct own *out) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = 0; i < content->count && out->actors.count == 0; i++) {
    struct ww_reading r = {.token = content->tokens[i]};
    static const struct ww_path subject = {.kind = WW_PATH_SUBJ}, object = {.kind = WW_PATH_OBJ}, owner = {.kind = WW_PATH_POSS};
    if (ww_token_is_verbal(&tree->tokens[r.token]) || tree->tokens[r.token].upos == WW_UPOS_ADJ) {
      ww_frames_parties(coder, &r, &subject, 1, NULL, &out->actors);
      if (!ww_frames_makes_it(&tree->tokens[r.token])) ww_frames_parties(coder, &r, &object, 1, &out->actors, &out->recipients);
      bare_obliques(coder, &r, out);
    } else {
      if (only_affected(tree, r.token)) continue;
      if (!ww_parties_befalls(&tree->tokens[r.token])) ww_frames_parties(coder, &r, &owner, 1, NULL, &out->actors);
      if (out->actors.count == 0) ww_parties_add(tree, r.token, 0, &out->actors);
    }
  }
}

// What somebody vows, plans or begins is his own: "hopes that Iran will attack" is no plan of whoever hopes. Turns
// that look at who acts inside (requests, praise, blame) say so by naming inner.actor among their recipients.
static bool about_others(const struct ww_turn *turn) {
  for (uint8_t i = 0; i < turn->recipient_count; i++)
    if (turn->recipient[i] == WW_FROM_INNER_ACTOR) return true;
  return false;
}

// Whatever is inside, the turn makes one type of it, the frame's own: blame, praise, "walked out of the talks". Such an
// event is no vaguer for the content that nobody named.
static bool always_own(const struct ww_knowledge *k, const struct ww_frame *frame) {
  const uint8_t probes[] = {0, (uint8_t)(ww_type_count(k) - 1)};
  for (size_t i = 0; i < sizeof probes; i++) {
    struct ww_turn_result result = ww_turn_apply(k, frame->turn, probes[i], WW_NO_MODE);
    if (result.what != WW_TURN_FRAME && (result.what != WW_TURN_EVENT || result.type != frame->type)) return false;
  }
  return true;
}

static bool same_side(const struct ww_parties *a, const struct ww_parties *b) {
  if (a->count == 0 || b->count == 0 || ww_parties_share(a, b)) return true;
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t j = 0; j < b->count; j++)
      if (a->item[i].role.code[0] == '\0' || b->item[j].role.code[0] == '\0' || memcmp(a->item[i].role.code, b->item[j].role.code, 4) == 0)
        return true;
  return false;
}

static bool overt_other_subject(const struct ww_coder *coder, const struct content *content, const struct own *own) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = 0; i < content->count; i++) {
    uint32_t subject = ww_tree_child(tree, content->tokens[i], WW_REL_NSUBJ);
    if (subject == WW_NONE) subject = ww_tree_child(tree, content->tokens[i], WW_REL_NSUBJ_PASS);
    struct ww_parties parties = {.count = 0};
    if (subject == WW_NONE) continue;
    ww_parties_add(tree, subject, 0, &parties);
    if (parties.count == 0 || !ww_parties_share(&parties, &own->actors)) return true;
  }
  return false;
}

static void others(const struct ww_parties *all, const struct ww_parties *without, struct ww_parties *out) {
  for (uint32_t i = 0; i < all->count; i++) {
    struct ww_parties one = {.item = {all->item[i]}, .token = {all->token[i]}, .owned = {all->owned[i]}, .count = 1};
    if (!ww_parties_share(&one, without)) ww_parties_join(out, &one);
  }
}

// "will not lift the embargo until Cuba frees them", "vowed to strike unless the company pays": who is to do it is who is meant.
static void waited_for(const struct ww_coder *coder, const struct ww_reading *r, const struct content *content, struct ww_draft *draft) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t verbs[2] = {r->token, content->count > 0 ? content->tokens[0] : r->token};
  for (size_t v = 0; v < 2 && draft->recipients.count == 0; v++)
    for (const uint32_t *c = ww_children(tree, verbs[v]), *end = ww_children_end(tree, verbs[v]); c < end; c++) {
      if (tree->tokens[*c].deprel != WW_REL_ADVCL || !ww_token_has_case_of(tree, *c, "until unless")) continue;
      uint32_t subject = ww_tree_child(tree, *c, WW_REL_NSUBJ);
      struct ww_parties found = {.count = 0};
      if (subject == WW_NONE || !ww_parties_add(tree, subject, WW_PARTIES_NO_OWNER, &found) || ww_parties_share(&found, &draft->actors)) continue;
      const struct ww_mention *m = &coder->article->mentions[found.item[0].mention];
      if (m->kind == WW_MENTION_PRONOUN || found.item[0].role.code[0] == '\0') continue;
      draft->recipients = found;
      return;
    }
}

// An event noun inside without a doer takes the operator's: "called off a visit", "vowed revenge".
static struct ww_draft *operate(struct ww_coder *coder, const struct ww_reading *r, const struct ww_frame *frame, bool *decided) {
  struct content content = {.count = 0};
  struct ww_draft *first = NULL, **last = &first;
  struct ww_draft own_draft = {.frame = r->frame};
  gather(coder, r, frame, &content);
  own_parties(coder, r, frame, &own_draft);
  struct own own = {.actors = own_draft.actors, .recipients = own_draft.recipients};
  for (uint32_t i = 0; i < r->anchor_count; i++) {
    uint32_t called_for = ww_slice_is(coder->tree.tokens[r->anchors[i]].lower, "for") ? ww_tree_head(&coder->tree, r->anchors[i]) : WW_NONE;
    if (called_for != WW_NONE && called_for > r->token && only_affected(&coder->tree, called_for)) own.recipients.count = 0;
  }
  const struct ww_turn *turn = ww_turn(coder->context->knowledge, frame->turn);
  bool own_deed = !turn->claim && !about_others(turn);
  // "is intended to", "was decided to": whoever intends is not said, and is not whoever is to act.
  if (own_deed && own.actors.count == 0 && content.count > 0 && ww_token_is_verbal(&coder->tree.tokens[r->token]) &&
      ww_token_is_verbal(&coder->tree.tokens[content.tokens[0]]) && ww_clause_passive(&coder->tree, r->token) &&
      turn->actor_count > 0 && turn->actor[0] == WW_FROM_OWN_ACTOR) {
    give_back(coder, &content);
    *decided = false;
    return NULL;
  }
  uint32_t used = 0;
  for (uint32_t i = 0; i < content.draft_count; i++) {
    struct own inner = {.actors = content.drafts[i]->actors, .recipients = content.drafts[i]->recipients};
    // Of those who would meet, the ones who do not speak here are the other side.
    if (inner.recipients.count == 0 && inner.actors.count > 1 && ww_parties_share(&inner.actors, &own.actors)) {
      others(&inner.actors, &own.actors, &inner.recipients);
      if (inner.recipients.count > 0) inner.actors = own.actors;
    }
    if (own_deed && !same_side(&own.actors, &inner.actors)) continue;
    used++;
    struct ww_draft *draft = turn_draft(coder, r, frame, &own, content.drafts[i], &inner);
    if (draft == NULL) continue;
    if (own_deed && draft->recipients.count == 0) waited_for(coder, r, &content, draft);
    *last = draft;
    last = &draft->next;
  }
  *decided = used > 0;
  bool not_his = own_deed && content.draft_count == 0 && overt_other_subject(coder, &content, &own);
  if (!not_his && content.draft_count == 0 && (content.count > 0 || own.recipients.count > 0 || frame->content_count == 0)) {
    struct own inner = {.actors = {.count = 0}};
    bare_parties(coder, &content, &inner);
    first = turn_draft(coder, r, frame, &own, NULL, &inner);
    if (first != NULL && own_deed && first->recipients.count == 0) waited_for(coder, r, &content, first);
    if (first != NULL) first->vague = !always_own(coder->context->knowledge, frame);
    *decided = first != NULL;
  } else if (content.draft_count == 0) {
    ww_trace_add(coder->article, WW_TRACE_NO_CONTENT, coder->sentence, r->token, r->frame, 0);
  }
  if (!*decided) give_back(coder, &content);
  return first;
}

static bool wants_recipient(const struct ww_coder *coder, const struct ww_draft *draft) {
  const struct ww_type_info *type = ww_type(coder->context->knowledge, draft->type);
  // Of a noun with nobody at all an operator may bring both sides: "Peru and Chile began joint exercises".
  bool bare_noun = draft->actors.count == 0 && !ww_token_is_verbal(&coder->tree.tokens[draft->token]);
  return type->needs_recipient && draft->recipients.count == 0 && draft->actors.count < 2 && !bare_noun;
}

struct ww_draft *ww_coder_drafts(struct ww_coder *coder, uint32_t token) {
  if (!ww_tree_holds(&coder->tree, token)) return NULL;
  struct ww_slot *slot = ww_coder_slot(coder, token);
  if (slot->state != WW_SLOT_NEW) return slot->drafts;
  slot->state = WW_SLOT_BUSY;
  struct ww_reading readings[WW_READINGS];
  uint32_t count = slot->covered ? 0 : ww_frames_match(coder, token, readings), chosen = WW_NONE;
  slot->reason = count > 0 ? WW_REASON_NO_FRAME : WW_REASON_NO_TRIGGER;
  for (uint32_t i = 0; i < count && !coder->out_of_memory; i++) {
    const struct ww_frame *frame = ww_frame(coder->context->knowledge, readings[i].frame);
    if (chosen != WW_NONE) {
      ww_trace_add(coder->article, WW_TRACE_LOWER, coder->sentence, token, readings[i].frame, readings[chosen].frame);
      continue;
    }
    if (!ww_frames_hold(coder, &readings[i])) continue;
    bool decided = true;
    struct ww_draft *drafts = frame->turn != WW_NO_TURN ? operate(coder, &readings[i], frame, &decided)
                              : frame->type != WW_NO_TYPE ? frame_draft(coder, &readings[i], frame) : NULL;
    if (!decided) continue;
    if (drafts != NULL && frame->turn == WW_NO_TURN && wants_recipient(coder, drafts) && i + 1 < count) {
      // Kept only when no other frame on these words finds one.
      ww_trace_add(coder->article, WW_TRACE_NO_RECIPIENT, coder->sentence, token, readings[i].frame, 0);
      if (slot->drafts == NULL) slot->drafts = drafts;
      continue;
    }
    slot->drafts = drafts;
    chosen = i;
    ww_trace_add(coder->article, WW_TRACE_FIRED, coder->sentence, token, readings[i].frame, 0);
    for (uint32_t a = 0; a < readings[i].anchor_count; a++) {
      struct ww_slot *anchor = ww_coder_slot(coder, readings[i].anchors[a]);
      if (anchor->state == WW_SLOT_NEW) anchor->covered = true;
    }
  }
  if (slot->drafts != NULL) slot->reason = WW_REASON_NONE;
  slot->state = WW_SLOT_DONE;
  return slot->drafts;
}

bool ww_coder_turn(const struct ww_coder *coder, uint8_t turn, uint8_t fallback_auxiliary, struct ww_draft *draft) {
  if (turn == WW_NO_TURN) {
    draft->auxiliary |= fallback_auxiliary;
    return true;
  }
  uint8_t mode = draft->mode_count == 0 ? WW_NO_MODE : draft->mode[0];
  struct ww_turn_result result = ww_turn_apply(coder->context->knowledge, turn, draft->type, mode);
  if (result.what == WW_TURN_NOTHING || result.what == WW_TURN_FRAME) return false;
  if (result.what == WW_TURN_EVENT) set_event(draft, result.type, result.mode);
  draft->auxiliary |= result.auxiliary;
  return true;
}
