// events.c: the stage that makes events: it runs over the sentences, asks every word for its drafts, decides which of
// them are told, and writes the records.
//
// In: tokens with trees, mentions, entities, times, places, figures, claims. Out: article->events in the order of the
// text, and for every sentence the reason why it gave none.
// Worked example: "Kerry wants Russia to help the rebels, not to arm Assad." The draft of `help` is taken by `wants` and
// comes back as REQUEST; `arm` is negated; one event is told: REQUEST assist, Kerry, Russia.
#include "base/hash.h"
#include "read/event_features.h"

enum { TOLD = 32 };  // drafts of one sentence; more are not told

// ---- decisions -------------------------------------------------------------------------------

static void explain(struct ww_coder *coder, enum ww_trace_kind kind, const struct ww_draft *draft, enum ww_reason why,
                    enum ww_reason *reason) {
  ww_trace_add(coder->article, kind, coder->sentence, draft->token, draft->frame, 0);
  if (why > *reason) *reason = why;
}

static bool modal(const struct ww_tree *tree, uint32_t token) {
  return tree->tokens[token].upos == WW_UPOS_AUX && tree->tokens[token].deprel == WW_REL_AUX;
}

// Whether it happened: false where nothing is left to tell.
static bool realise(struct ww_coder *coder, struct ww_draft *draft, enum ww_reason *reason) {
  const struct ww_reader_context *context = coder->context;
  enum ww_realis realis = modal(&coder->tree, draft->host) ? WW_REALIS_REAL : ww_realis_of(&coder->tree, draft->host);
  uint8_t turn = WW_NO_TURN, auxiliary = 0;
  enum ww_trace_kind kind = WW_TRACE_FIRED;
  enum ww_reason why = WW_REASON_HYPOTHETICAL;
  switch (realis) {
    case WW_REALIS_REAL:
      // "leaves office in January", said in December
      if ((coder->tree.tokens[ww_clause_host(&coder->tree, draft->host)].morph & WW_MORPH_PRES) == 0 || !ww_setting_to_come(coder, draft)) return true;
      turn = context->turn_future; auxiliary = WW_AUX_FUTURE; kind = WW_TRACE_FUTURE;
      break;
    case WW_REALIS_FUTURE: turn = context->turn_future; auxiliary = WW_AUX_FUTURE; kind = WW_TRACE_FUTURE; break;
    case WW_REALIS_HYPOTHETICAL: turn = context->turn_hypothetical; auxiliary = WW_AUX_HYPOTHETICAL; kind = WW_TRACE_HYPOTHETICAL; break;
    case WW_REALIS_UNTOLD: explain(coder, WW_TRACE_HYPOTHETICAL, draft, why, reason); return false;
    case WW_REALIS_NEGATED: turn = context->turn_negated; auxiliary = WW_AUX_NEGATION; kind = WW_TRACE_NEGATED; why = WW_REASON_NEGATED; break;
  }
  bool left = ww_coder_turn(coder, turn, auxiliary, draft);
  if (!left) explain(coder, kind, draft, why, reason);
  return left;
}

static bool has_code(const struct ww_parties *parties) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (parties->item[i].role.code[0] != '\0') return true;
  return false;
}

// Talks and clashes (frames with `both`) have two sides, or are those of a group.
static bool two_sided(const struct ww_coder *coder, const struct ww_draft *draft) {
  const struct ww_frame *frame = ww_frame(coder->context->knowledge, draft->frame);
  if (frame->both_count == 0 || draft->actors.count + draft->recipients.count != 1) return true;
  if (ww_token_is_verbal(&coder->tree.tokens[draft->token])) return true;
  // "held talks in Paris" has another side that goes without saying, "held a meeting in his office" has not.
  bool several = (coder->tree.tokens[draft->token].morph & WW_MORPH_PLUR) != 0;
  const struct ww_parties *one = draft->actors.count > 0 ? &draft->actors : &draft->recipients;
  bool official = memcmp(one->item[0].role.sector[0], "GOV", 4) == 0;
  if ((several || official) && ww_clause_host(&coder->tree, draft->token) != draft->token) return true;
  const struct ww_entity *entity = &coder->article->entities[one->item[0].entity];
  // "back Kenya in talks with the rebels": of talks spoken of in passing, one side is not enough.
  uint8_t rel = coder->tree.tokens[draft->token].deprel;
  if ((rel == WW_REL_OBL || rel == WW_REL_NMOD) && ww_tree_holds(&coder->tree, one->token[0]) &&
      ww_token_has_case_of(&coder->tree, one->token[0], "with"))
    return false;
  return entity->kind == WW_ENTITY_ORG || entity->plural || (coder->tree.tokens[one->token[0]].morph & WW_MORPH_PLUR) != 0;
}

static bool only_places(const struct ww_coder *coder, const struct ww_parties *parties) {
  for (uint32_t i = 0; i < parties->count; i++) {
    const struct ww_mention *m = &coder->article->mentions[parties->item[i].mention];
    if (coder->article->entities[m->entity].kind != WW_ENTITY_PLACE && m->use != WW_USE_LITERAL) return false;
    if (m->kind == WW_MENTION_NOMINAL || m->kind == WW_MENTION_PRONOUN) return false;
  }
  return true;
}

// "the attack in Ankara": an event noun with an article, without a doer and outside a light verb, is spoken of, not told;
// but "the attack in Ankara on 9 March" tells what happened that day.
static bool known_noun(const struct ww_coder *coder, const struct ww_draft *draft) {
  const struct ww_tree *tree = &coder->tree;
  if (tree->tokens[draft->token].deprel == WW_REL_AMOD) return true;  // "the wounded soldiers"
  if (draft->core != draft->token || tree->word_pos[draft->token - tree->first] != WW_POS_NOUN) return false;
  if (ww_clause_light_verb(tree, draft->token) != WW_NONE) return false;
  if (ww_setting_dated(coder, draft)) return false;
  uint8_t rel = tree->tokens[draft->token].deprel;
  bool aside = rel == WW_REL_OBL || rel == WW_REL_NMOD || rel == WW_REL_OBL_AGENT || rel == WW_REL_COMPOUND;
  if (aside && only_places(coder, &draft->recipients)) return true;  // "in the wake of attacks in Kenya"
  uint32_t det = ww_tree_child(tree, draft->token, WW_REL_DET);
  return det != WW_NONE && ww_word_among(tree->tokens[det].lower, "the this that these those");
}

// "An earthquake struck, leaving 180 dead": nobody did that.
// "a gas explosion", "a blast at a fireworks factory".
static bool goes_off_alone(const struct ww_tree *tree, const struct ww_coder *coder, uint32_t t) {
  uint32_t head = ww_tree_head(tree, t);
  if (head == WW_NONE || !ww_tree_in_class(tree, t, coder->context->classes.mishap)) return false;
  uint8_t rel = tree->tokens[t].deprel;
  if (rel != WW_REL_COMPOUND && rel != WW_REL_AMOD) return false;
  return ww_word_among(tree->tokens[head].lemma, "explosion blast leak detonation inferno factory depot plant");
}

static bool work_of_disaster(const struct ww_coder *coder) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t t = tree->first; t < tree->first + tree->count; t++) {
    if (goes_off_alone(tree, coder, t) && ww_tree_head(tree, t) > t) return true;
    if (!ww_tree_in_class(tree, t, coder->context->classes.disaster)) continue;
    uint8_t rel = tree->tokens[t].deprel;
    if (rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS || rel == WW_REL_OBL_AGENT) return true;
    if ((rel == WW_REL_OBL || rel == WW_REL_NMOD) && ww_token_has_case_of(tree, t, "in by after during from")) return true;
    // "was killed when his car crashed": the clause of time says what did it.
    uint32_t head = ww_tree_head(tree, t);
    bool joined = rel == WW_REL_CONJ && head != WW_NONE && tree->tokens[head].deprel == WW_REL_ADVCL;
    if ((rel == WW_REL_ADVCL || joined) && ww_token_is_verbal(&tree->tokens[t])) return true;
  }
  return false;
}

// "A bomb went off in a market in Basra", "riots broke out in Egypt": where nobody is named, a deed is done to the state
// where it is done.
static void state_of_place(const struct ww_coder *coder, struct ww_draft *draft) {
  struct ww_path where = {.kind = WW_PATH_PLACE};
  const struct ww_tree *tree = &coder->tree;
  if (!ww_token_is_verbal(&tree->tokens[draft->token]) && ww_clause_light_verb(tree, draft->token) == WW_NONE) {
    // Of nouns those alone that the sentence says to have happened.
    uint32_t verb = ww_tree_head(tree, draft->token);
    uint8_t rel = tree->tokens[draft->token].deprel;
    if (verb == WW_NONE || (rel != WW_REL_NSUBJ && rel != WW_REL_NSUBJ_PASS)) return;
    if (!ww_word_among(tree->tokens[verb].lemma, "break erupt occur happen flare rock shake hit strike kill wound follow begin start continue "
                                                 "resume spread bring paralyse paralyze")) return;
  }
  struct ww_arguments arguments;
  ww_clause_path(&coder->tree, draft->token, NULL, 0, &where, &arguments);
  for (uint32_t i = 0; i < arguments.count && draft->recipients.count == 0; i++)
    ww_parties_add(&coder->tree, arguments.token[i], WW_PARTIES_PLACES | WW_PARTIES_NO_OWNER, &draft->recipients);
}

// "Greek-Turkish talks were held", "both sides' talks": two of one word in what is done together do it.
static bool are_of_one_word(const struct ww_parties *r) {
  return r->count == 2 && r->item[0].mention == r->item[1].mention && r->item[0].entity != r->item[1].entity;
}

// "were killed in three nights of Chadian airstrikes": the one word before the noun was asked twice, and is the doer.
static bool killed_in_it(const struct ww_tree *tree, uint32_t noun) {
  uint32_t verb = ww_clause_suffered_in(tree, noun);
  return verb != WW_NONE && ww_word_among(tree->tokens[verb].lemma, "kill wound injure");
}

// Nobody does something to himself: what the doer owns is taken off the recipients; a doer who is the only recipient
// by name ends the event.
static bool settle_parties(struct ww_coder *coder, struct ww_draft *draft, enum ww_reason *reason) {
  struct ww_parties *r = &draft->recipients;
  uint32_t kept = 0;
  bool same = false;
  for (uint32_t i = 0; i < r->count; i++) {
    bool acts = false, twice = false;
    for (uint32_t a = 0; a < draft->actors.count; a++) {
      acts |= draft->actors.item[a].entity == r->item[i].entity;
      twice |= draft->actors.token[a] == r->token[i] && killed_in_it(&coder->tree, draft->token);
    }
    same |= acts && !twice && !r->owned[i];
    if (acts) continue;
    r->item[kept] = r->item[i];
    r->token[kept] = r->token[i];
    r->owned[kept++] = r->owned[i];
  }
  r->count = kept;
  if (are_of_one_word(r) && ww_frame(coder->context->knowledge, draft->frame)->both_count > 0) {
    ww_parties_join(&draft->actors, r);
    r->count = kept = 0;
  }
  const struct ww_type_info *type = ww_type(coder->context->knowledge, draft->type);
  if (draft->actors.count == 0 && kept == 0 && type->quad == 4 && !type->needs_recipient) {
    state_of_place(coder, draft);
    kept = r->count;
  }
  if (kept == 0 && same) { explain(coder, WW_TRACE_SAME_ACTOR, draft, WW_REASON_SAME_ACTOR, reason); return false; }
  if (draft->actors.count == 0 && kept == 0) { explain(coder, WW_TRACE_NO_ACTOR, draft, WW_REASON_NO_ACTOR, reason); return false; }
  if (kept == 0 && type->needs_recipient && draft->actors.count < 2) {
    explain(coder, WW_TRACE_NO_RECIPIENT, draft, WW_REASON_NO_ACTOR, reason);
    return false;
  }
  // What nobody is asked, told or promised is talk, unless a state or its like says it.
  if (draft->vague && kept == 0 && !has_code(&draft->actors)) { explain(coder, WW_TRACE_NO_RECIPIENT, draft, WW_REASON_NO_ACTOR, reason); return false; }
  if (!two_sided(coder, draft)) { explain(coder, WW_TRACE_NO_ACTOR, draft, WW_REASON_NO_ACTOR, reason); return false; }
  if (draft->actors.count == 0 && (known_noun(coder, draft) || (type->quad == 4 && work_of_disaster(coder)))) {
    explain(coder, WW_TRACE_NO_ACTOR, draft, WW_REASON_NO_ACTOR, reason);
    return false;
  }
  // Words without a speaker are nobody's; a deed without a doer is still a deed.
  bool passive = ww_clause_passive(&coder->tree, draft->token) || ww_clause_passive(&coder->tree, draft->host);  // "charges were filed against"
  if (draft->actors.count == 0 && type->quad % 2 == 1 && !passive) {
    explain(coder, WW_TRACE_NO_ACTOR, draft, WW_REASON_NO_ACTOR, reason);
    return false;
  }
  return true;
}

// "denounced the plan": whoever was last told to plan something, in this sentence or the two before.
static void discourse_owner(struct ww_coder *coder, struct ww_draft *draft) {
  const struct ww_frame *frame = ww_frame(coder->context->knowledge, draft->frame);
  bool owner = false;
  for (uint8_t i = 0; i < frame->recipient_count; i++) owner |= frame->recipient[i].kind == WW_PATH_OWNER;
  if (!owner || draft->recipients.count > 0 || !ww_token_is_verbal(&coder->tree.tokens[draft->token])) return;
  uint32_t object = ww_clause_object(&coder->tree, draft->token);
  if (object == WW_NONE || !ww_tree_in_class(&coder->tree, object, coder->context->classes.abstract)) return;
  uint32_t det = ww_tree_child(&coder->tree, object, WW_REL_DET);
  if (det == WW_NONE || !ww_word_among(coder->tree.tokens[det].lower, "the this that these those such both")) return;
  // "disputed the idea that she was ill", "the plan of the miners": it says itself which.
  for (const uint32_t *c = ww_children(&coder->tree, object), *end = ww_children_end(&coder->tree, object); c < end; c++) {
    uint8_t rel = coder->tree.tokens[*c].deprel;
    if (*c > object && (rel == WW_REL_ACL || rel == WW_REL_ACL_RELCL || rel == WW_REL_CCOMP || rel == WW_REL_NMOD)) return;
  }
  const struct ww_article *article = coder->article;
  for (size_t i = article->event_count; i-- > 0;) {
    const struct ww_event *e = &article->events[i];
    if (e->sentence + 2 < coder->sentence) return;
    if (e->actor_count == 0 || e->actor_count > 2) continue;  // a plan of three is seldom meant by "the plan"
    struct ww_parties makers = {.count = 0};
    for (uint32_t a = 0; a < e->actor_count && a < WW_PARTIES; a++) {
      makers.item[a] = e->actors[a];
      makers.token[a] = object;
      makers.owned[a] = true;
      makers.count++;
    }
    if (ww_parties_share(&makers, &draft->actors)) continue;
    draft->recipients = makers;
    draft->doubt = (uint16_t)(draft->doubt + 150);
    draft->signs |= 1u << WW_SIGN_GUESSED;
    return;
  }
}

// ---- records ---------------------------------------------------------------------------------

static struct ww_party *copy_parties(struct ww_article *article, const struct ww_parties *parties) {
  struct ww_party *out = ww_arena_alloc_zero(&article->arena, parties->count + 1u, sizeof *out);
  if (out != NULL && parties->count > 0) memcpy(out, parties->item, parties->count * sizeof *out);
  return out;
}

static void sort_words(uint32_t *words, uint32_t count) {
  for (uint32_t i = 1; i < count; i++)
    for (uint32_t j = i; j > 0 && words[j - 1] > words[j]; j--) {
      uint32_t swap = words[j];
      words[j] = words[j - 1];
      words[j - 1] = swap;
    }
}

static bool fill_spans(const struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  struct ww_article *article = coder->article;
  uint32_t words[WW_DRAFT_WORDS];
  memcpy(words, draft->words, sizeof words);
  sort_words(words, draft->word_count);
  struct ww_span *trigger = ww_arena_alloc_zero(&article->arena, draft->word_count + 2u, sizeof *trigger);
  if (trigger == NULL) return false;
  uint32_t count = 0;
  for (uint32_t i = 0; i < draft->word_count; i++) {
    const struct ww_token *t = &article->tokens[words[i]];
    if (count > 0 && words[i] == words[i - 1]) continue;
    if (count > 0 && words[i] == words[i - 1] + 1) trigger[count - 1].end = t->end;
    else trigger[count++] = (struct ww_span){t->start, t->end};
  }
  event->trigger = trigger;
  event->trigger_count = count;
  // The words that carry it: from the first party or trigger word of the sentence to the last.
  struct ww_span *whole = &trigger[draft->word_count + 1];
  *whole = (struct ww_span){trigger[0].start, trigger[count - 1].end};
  const struct ww_sentence *s = &article->sentences[coder->sentence];
  const struct ww_parties *sides[] = {&draft->actors, &draft->recipients};
  for (int side = 0; side < 2; side++)
    for (uint32_t i = 0; i < sides[side]->count; i++) {
      const struct ww_party *p = &sides[side]->item[i];
      if (p->start < s->start || p->end > s->end) continue;
      if (p->start < whole->start) whole->start = p->start;
      if (p->end > whole->end) whole->end = p->end;
    }
  event->spans = whole;
  event->span_count = 1;
  return true;
}

// Whether the claim's cue is a word that fired: who orders an inquiry does so, and does not only say it.
static bool fired(const struct ww_event *event, uint32_t at) {
  for (uint32_t i = 0; i < event->trigger_count; i++)
    if (event->trigger[i].start <= at && at < event->trigger[i].end) return true;
  return false;
}

// The innermost claim whose source answers for the event at `token`.
static uint32_t claim_around(const struct ww_coder *coder, const struct ww_event *event, uint32_t token) {
  const struct ww_article *article = coder->article;
  uint32_t best = WW_NONE, best_size = UINT32_MAX, at = article->tokens[token].start;
  uint32_t sentence = article->tokens[token].sentence, from = coder->layers.claim;
  while (from > 0 && article->claims[from - 1].sentence + WW_CLAIM_REACH >= sentence) from--;  // quotations run over sentences
  for (uint32_t i = from; i < article->claim_count && article->claims[i].sentence <= sentence + WW_CLAIM_REACH; i++) {
    const struct ww_claim *claim = &article->claims[i];
    if (!claim->told || fired(event, article->tokens[claim->cue_head].start)) continue;
    for (size_t s = 0; s < claim->span_count; s++) {
      uint32_t size = claim->spans[s].end - claim->spans[s].start;
      if (claim->spans[s].start <= at && at < claim->spans[s].end && size < best_size) { best = i; best_size = size; }
    }
  }
  return best;
}

static uint64_t event_id(const struct ww_article *article, const struct ww_event *event) {
  uint64_t seed = article->id.size > 0 ? ww_hash(article->id.data, article->id.size, 0) : article->text_hash;
  unsigned char key[9];
  uint32_t start = event->trigger[0].start, end = event->trigger[event->trigger_count - 1].end;
  for (int i = 0; i < 4; i++) {
    key[i] = (unsigned char)(start >> (8 * i));
    key[4 + i] = (unsigned char)(end >> (8 * i));
  }
  key[8] = event->type;
  return ww_hash(key, sizeof key, seed);
}

static ww_status write_event(struct ww_coder *coder, const struct ww_draft *draft, enum ww_reason *reason) {
  struct ww_article *article = coder->article;
  struct ww_event event = {.type = draft->type, .mode_count = draft->mode_count, .auxiliary = draft->auxiliary,
                           .sentence = coder->sentence, .trigger_token = draft->token, .frame = draft->frame};
  memcpy(event.mode, draft->mode, sizeof event.mode);
  event.actor_unnamed = draft->actors.count == 0;
  event.actors = copy_parties(article, &draft->actors);
  event.recipients = copy_parties(article, &draft->recipients);
  if (event.actors == NULL || event.recipients == NULL || !fill_spans(coder, draft, &event)) return WW_ERROR_MEMORY;
  event.actor_count = draft->actors.count;
  event.recipient_count = draft->recipients.count;
  event.rule = ww_frame(coder->context->knowledge, draft->frame)->name;
  event.claim = claim_around(coder, &event, draft->token);
  ww_status status = ww_setting_fill(coder, draft, &event);
  if (status != WW_OK) return status;
  if (!ww_confidence_fill(coder, draft, &event)) return WW_ERROR_MEMORY;
  if (event.confidence < coder->context->least_confidence) {
    ww_trace_add(article, WW_TRACE_UNLIKELY, coder->sentence, draft->token, draft->frame, event.confidence);
    if (*reason < WW_REASON_UNLIKELY) *reason = WW_REASON_UNLIKELY;
    return WW_OK;
  }
  event.id = event_id(article, &event);
  uint32_t by = WW_NONE;
  if (ww_order_known(article, &event, &by)) {
    explain(coder, WW_TRACE_OVERRIDDEN, draft, WW_REASON_OVERRIDDEN, reason);
    return WW_OK;
  }
  struct ww_event *out = ww_article_add_event(article);
  if (out == NULL) return WW_ERROR_MEMORY;
  *out = event;
  ww_trace_add(article, WW_TRACE_EVENT, coder->sentence, draft->token, draft->frame, (uint32_t)article->event_count - 1);
  return WW_OK;
}

// ---- sentences -------------------------------------------------------------------------------

// The words from the root downwards, so that operators are asked before what stands inside them.
static bool by_depth(struct ww_coder *coder, uint32_t *order) {
  const struct ww_tree *tree = &coder->tree;
  bool *seen = ww_arena_alloc_zero(&coder->article->scratch, tree->count + 1u, sizeof *seen);
  if (seen == NULL) return false;
  uint32_t count = 0;
  for (uint32_t t = tree->first; t < tree->first + tree->count; t++)
    if (ww_tree_head(tree, t) == WW_NONE) { order[count++] = t; seen[t - tree->first] = true; }
  for (uint32_t at = 0; at < count; at++)
    for (const uint32_t *c = ww_children(tree, order[at]), *end = ww_children_end(tree, order[at]); c < end; c++)
      if (!seen[*c - tree->first]) { order[count++] = *c; seen[*c - tree->first] = true; }
  for (uint32_t t = tree->first; t < tree->first + tree->count; t++)
    if (!seen[t - tree->first]) order[count++] = t;  // a broken tree still has all its words
  return true;
}

static void mark_names(struct ww_coder *coder) {
  struct ww_article *article = coder->article;
  const struct ww_tree *tree = &coder->tree;
  uint32_t end = tree->first + tree->count;
  while (coder->mention < article->mention_count && article->mentions[coder->mention].first_token < tree->first) coder->mention++;
  for (uint32_t m = coder->mention; m < article->mention_count && article->mentions[m].first_token < end; m++) {
    const struct ww_mention *mention = &article->mentions[m];
    if (mention->kind != WW_MENTION_NAME) continue;
    for (uint32_t t = mention->first_token; t <= mention->last_token && t < end; t++) ww_coder_slot(coder, t)->in_name = true;
  }
}

// What the frame codes beside its own event: a court that jails somebody convicts and arrests. Not where an operator or
// the future has made something else of it.
static struct ww_draft *also_told(struct ww_coder *coder, const struct ww_draft *draft) {
  const struct ww_frame *frame = ww_frame(coder->context->knowledge, draft->frame);
  if (frame->also_type == WW_NO_TYPE || draft->type != frame->type) return NULL;
  struct ww_draft *second = ww_arena_alloc(&coder->article->scratch, 1, sizeof *second);
  if (second == NULL) {
    coder->out_of_memory = true;
    return NULL;
  }
  *second = *draft;
  second->next = NULL;
  second->type = frame->also_type;
  second->mode_count = frame->also_mode == WW_NO_MODE ? 0 : 1;
  second->mode[0] = frame->also_mode;
  return second;
}

static void collect(struct ww_coder *coder, const uint32_t *order, struct ww_draft **told, uint32_t *count, enum ww_reason *reason) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = 0; i < tree->count; i++) ww_coder_drafts(coder, order[i]);
  for (uint32_t i = 0; i < tree->count && !coder->out_of_memory; i++) {
    struct ww_slot *slot = &coder->slots[i];
    if (slot->reason > *reason) *reason = (enum ww_reason)slot->reason;
    if (slot->consumed) {
      if (slot->drafts != NULL) ww_trace_add(coder->article, WW_TRACE_CONSUMED, coder->sentence, tree->first + i, slot->drafts->frame, 0);
      continue;
    }
    for (struct ww_draft *d = slot->drafts; d != NULL && *count < TOLD; d = d->next) {
      if (!realise(coder, d, reason)) continue;
      discourse_owner(coder, d);
      if (!settle_parties(coder, d, reason)) continue;
      told[(*count)++] = d;
      struct ww_draft *second = also_told(coder, d);
      if (second != NULL && *count < TOLD) told[(*count)++] = second;
    }
  }
}

static ww_status read_sentence(struct ww_coder *coder) {
  struct ww_article *article = coder->article;
  struct ww_sentence *sentence = &article->sentences[coder->sentence];
  ww_status status = ww_tree_build(coder->context, article, coder->sentence, &coder->tree);
  if (status != WW_OK) return status;
  coder->slots = ww_arena_alloc_zero(&article->scratch, sentence->token_count + 1u, sizeof *coder->slots);
  uint32_t *order = ww_arena_alloc(&article->scratch, sentence->token_count + 1u, sizeof *order);
  if (coder->slots == NULL || order == NULL || !by_depth(coder, order)) return WW_ERROR_MEMORY;
  coder->kept.token = WW_NONE;
  ww_frames_prepare(coder);
  mark_names(coder);
  if (article->related != NULL) return ww_relate_sentence(coder, order);
  struct ww_draft *told[TOLD];
  uint32_t count = 0, first_event = (uint32_t)article->event_count;
  enum ww_reason reason = WW_REASON_NO_TRIGGER;
  collect(coder, order, told, &count, &reason);
  if (coder->out_of_memory) return WW_ERROR_MEMORY;
  ww_order_sentence(coder, told, &count);
  coder->told = told;
  coder->told_count = count;
  for (uint32_t i = 0; i < count; i++) {
    status = write_event(coder, told[i], &reason);
    if (status != WW_OK) return status;
  }
  if (article->event_count > first_event) {
    ww_setting_beside(coder, first_event);
    reason = WW_REASON_NONE;
  }
  sentence->reason = (uint8_t)reason;
  return WW_OK;
}

// The part of each layer that lies in a sentence; layers are ordered by sentence.
static void advance(struct ww_coder *coder) {
  const struct ww_article *a = coder->article;
  struct ww_layers *l = &coder->layers;
  uint32_t s = coder->sentence;
#define WW_ADVANCE(begin, end, items, count)                                     \
  for (begin = end; begin < a->count && a->items[begin].sentence < s; begin++) { \
  }                                                                              \
  for (end = begin; end < a->count && a->items[end].sentence == s; end++) {      \
  }
  WW_ADVANCE(l->time, l->time_end, times, time_count)
  WW_ADVANCE(l->place, l->place_end, places, place_count)
  WW_ADVANCE(l->figure, l->figure_end, figures, figure_count)
  WW_ADVANCE(l->claim, l->claim_end, claims, claim_count)
#undef WW_ADVANCE
}

static enum ww_reason unread(const struct ww_article *article, const struct ww_sentence *s) {
  if (s->reason != WW_REASON_NONE) return (enum ww_reason)s->reason;
  if (!article->english) return WW_REASON_LANGUAGE;
  bool prose = s->part == WW_PART_BODY || s->part == WW_PART_TITLE || s->part == WW_PART_CAPTION;
  return prose ? WW_REASON_NO_TRIGGER : WW_REASON_NOT_READ;
}

ww_status ww_read_events(const struct ww_reader_context *context, struct ww_article *article) {
  struct ww_coder coder = {.context = context, .article = article};
  if (context->events != NULL || context->keep_features) ww_event_features_story(article, coder.shares);
  for (uint32_t s = 0; s < article->sentence_count; s++) {
    struct ww_sentence *sentence = &article->sentences[s];
    coder.sentence = s;
    advance(&coder);
    if (!article->english || sentence->root == WW_NONE || sentence->token_count == 0) {
      sentence->reason = (uint8_t)unread(article, sentence);
      continue;
    }
    struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
    ww_status status = read_sentence(&coder);
    ww_arena_rewind(&article->scratch, mark);
    if (status != WW_OK) return status;
  }
  return article->trace != NULL && article->trace->failed ? WW_ERROR_MEMORY : WW_OK;
}
