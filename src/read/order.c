// order.c: one act gives one event. Drafts of a sentence are compared with each other, events of a sentence with
// those told before.
//
// Worked example: "The attack killed two and wounded five" has three triggers and one ASSAULT: what shares type and
// doer is joined, with the words, modes and parties of all. A body sentence that tells the title's event again keeps
// its record, and both get one link.
#include "base/hash.h"
#include "base/limits.h"
#include "read/coder.h"

// ---- inside a sentence -----------------------------------------------------------------------

static bool fits(const struct ww_parties *a, const struct ww_parties *b) {
  return a->count == 0 || b->count == 0 || ww_parties_share(a, b);
}

static bool has_mode(const struct ww_draft *draft, uint8_t mode) {
  for (uint8_t i = 0; i < draft->mode_count; i++)
    if (draft->mode[i] == mode) return true;
  return false;
}

static bool under(const struct ww_coder *coder, const struct ww_draft *a, const struct ww_draft *b) {
  return ww_tree_under(&coder->tree, a->core, b->core) || ww_tree_under(&coder->tree, b->core, a->core);
}

// "The raid killed two and wounded five": the noun is the subject of the one verb, the other is joined to it.
static bool one_clause(const struct ww_coder *coder, const struct ww_draft *a, const struct ww_draft *b) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t x = ww_clause_host(tree, a->core), y = ww_clause_host(tree, b->core);
  if (ww_token_is_verbal(&tree->tokens[x]) && ww_clause_surface_subject(tree, x) == b->core) return true;
  if (ww_token_is_verbal(&tree->tokens[y]) && ww_clause_surface_subject(tree, y) == a->core) return true;
  bool conjoined = (tree->tokens[x].deprel == WW_REL_CONJ && ww_tree_head(tree, x) == y) ||
                   (tree->tokens[y].deprel == WW_REL_CONJ && ww_tree_head(tree, y) == x);
  return conjoined && (a->mode_count == 0 || b->mode_count == 0 || a->mode[0] == b->mode[0]);
}

// "The group, which seized two towns, abducted a priest": what a relative clause tells of somebody in the other's clause
// is another act; "an attack that killed two" is one.
static bool told_aside(const struct ww_tree *tree, uint32_t lower, uint32_t upper) {
  for (uint32_t t = lower; t != upper && t != WW_NONE; t = ww_tree_head(tree, t)) {
    enum ww_deprel deprel = tree->tokens[t].deprel;
    if ((deprel == WW_REL_ACL_RELCL || deprel == WW_REL_ADVCL_RELCL) && ww_tree_head(tree, t) != upper) return true;
  }
  return false;
}

static bool is_place(const struct ww_coder *coder, const struct ww_party *party) {
  uint8_t kind = coder->article->entities[party->entity].kind;
  return kind == WW_ENTITY_PLACE || (kind == WW_ENTITY_STATE && coder->article->mentions[party->mention].use == WW_USE_LITERAL);
}

static bool places_alone(const struct ww_coder *coder, const struct ww_parties *parties) {
  for (uint32_t i = 0; i < parties->count; i++)
    if (coder->article->mentions[parties->item[i].mention].kind != WW_MENTION_NAME || !is_place(coder, &parties->item[i])) return false;
  return true;
}

// Whether `lower` hangs under `upper` in one clause, not in another that is joined to it by "and".
static bool in_clause_of(const struct ww_tree *tree, uint32_t lower, uint32_t upper) {
  if (!ww_tree_under(tree, lower, upper)) return false;
  for (uint32_t t = lower; t != upper; t = ww_tree_head(tree, t))
    if (tree->tokens[t].deprel == WW_REL_CONJ && ww_token_is_verbal(&tree->tokens[t])) return false;
  return true;
}

// "44 people were killed in an attack in Istanbul": the place is whom it was done to only where nobody else is. But not
// "threatened the president and vowed an attack in Grozny": two acts.
static bool fit_but_for_places(const struct ww_coder *coder, const struct ww_draft *a, const struct ww_draft *b) {
  if (fits(&a->recipients, &b->recipients)) return true;
  return places_alone(coder, &a->recipients) != places_alone(coder, &b->recipients) &&
         (in_clause_of(&coder->tree, a->core, b->core) || in_clause_of(&coder->tree, b->core, a->core));
}

static void drop_places(const struct ww_coder *coder, struct ww_parties *parties) {
  uint32_t kept = 0;
  if (places_alone(coder, parties)) return;
  for (uint32_t i = 0; i < parties->count; i++) {
    if (coder->article->mentions[parties->item[i].mention].kind == WW_MENTION_NAME && is_place(coder, &parties->item[i])) continue;
    parties->item[kept] = parties->item[i];
    parties->token[kept] = parties->token[i];
    parties->owned[kept++] = parties->owned[i];
  }
  parties->count = kept;
}

// "met Macron days before her meeting with Putin": what came before or after another meeting is not that meeting.
static bool told_apart(const struct ww_tree *tree, const struct ww_draft *a, const struct ww_draft *b) {
  bool mutual = a->actors.count > 1 && b->actors.count > 1 && a->recipients.count == 0 && b->recipients.count == 0;
  const struct ww_draft *lower = ww_tree_under(tree, a->core, b->core) ? a : b, *upper = lower == a ? b : a;
  if (!mutual || !ww_tree_under(tree, lower->core, upper->core)) return false;
  for (uint32_t t = lower->core; t != upper->core && t != WW_NONE; t = ww_tree_head(tree, t))
    if (ww_token_has_case_of(tree, t, "before after following until since")) return true;
  return false;
}

// "ambushed a convoy, killing two drivers": what the participle behind tells is what came of the attack.
static bool harm_in_passing(const struct ww_coder *coder, const struct ww_draft *lower, const struct ww_draft *upper) {
  const struct ww_token *t = &coder->tree.tokens[lower->core];
  bool gerund = (t->morph & WW_MORPH_PAST) == 0 && (t->morph & (WW_MORPH_GER | WW_MORPH_PART)) != 0;
  if (t->deprel != WW_REL_ADVCL || !gerund || ww_tree_head(&coder->tree, lower->core) != upper->core) return false;
  return ww_word_among(t->lemma, "kill wound injure maim hurt slay") && upper->actors.count > 0 && ww_parties_same(&lower->actors, &upper->actors);
}

// "The blast killed nine as soldiers were fighting rebels": what went on meanwhile has its own doer and is another act.
static bool meanwhile(const struct ww_tree *tree, const struct ww_draft *a, const struct ww_draft *b) {
  const struct ww_draft *lower = ww_tree_under(tree, a->core, b->core) ? a : b, *upper = lower == a ? b : a;
  if (!ww_tree_under(tree, lower->core, upper->core) || upper->actors.count > 0 || lower->actors.count == 0) return false;
  for (uint32_t t = lower->core; t != upper->core && t != WW_NONE; t = ww_tree_head(tree, t))
    if (tree->tokens[t].deprel == WW_REL_ADVCL && ww_token_has_case_of(tree, t, "as while") && ww_tree_child(tree, t, WW_REL_NSUBJ) != WW_NONE) return true;
  return false;
}

// The same type, nobody in the one who contradicts the other, and joined in syntax or by all their parties.
static bool same_act(const struct ww_coder *coder, const struct ww_draft *a, const struct ww_draft *b) {
  if (a->type != b->type || ((a->auxiliary ^ b->auxiliary) & (WW_AUX_NEGATION | WW_AUX_HYPOTHETICAL)) != 0) return false;
  if (!fits(&a->actors, &b->actors) || told_apart(&coder->tree, a, b) || meanwhile(&coder->tree, a, b)) return false;
  if (ww_tree_under(&coder->tree, a->core, b->core) ? told_aside(&coder->tree, a->core, b->core)
                                                    : ww_tree_under(&coder->tree, b->core, a->core) && told_aside(&coder->tree, b->core, a->core)) return false;
  if (one_clause(coder, a, b) || harm_in_passing(coder, a, b) || harm_in_passing(coder, b, a)) return true;
  if (!fit_but_for_places(coder, a, b)) return false;
  bool actors = a->actors.count > 0 && b->actors.count > 0, recipients = a->recipients.count > 0 && b->recipients.count > 0;
  if (actors && recipients) return true;
  return under(coder, a, b) && (actors || recipients || a->recipients.count + b->recipients.count > 0);
}

// The two sides of one meeting or fight told twice, once with each as the doer.
static bool mirrored(const struct ww_coder *coder, const struct ww_draft *a, const struct ww_draft *b) {
  // "thanked the union for backing him": each has done something of its own.
  if (ww_token_has_case_of(&coder->tree, a->core, "for") || ww_token_has_case_of(&coder->tree, b->core, "for")) return false;
  return a->type == b->type && a->actors.count > 0 && b->actors.count > 0 && ww_parties_same(&a->actors, &b->recipients) &&
         ww_parties_same(&a->recipients, &b->actors);
}

// "Turkish bus attack: 13 soldiers killed": the adjective of the victims' own country says where, not who.
static void drop_own_country(const struct ww_coder *coder, struct ww_draft *draft) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < draft->actors.count; i++) {
    const struct ww_role *role = &draft->actors.item[i].role;
    bool own = false, before_noun = true;
    if (ww_tree_holds(&coder->tree, draft->actors.token[i])) {
      uint8_t rel = coder->tree.tokens[draft->actors.token[i]].deprel;
      before_noun = rel != WW_REL_NSUBJ && rel != WW_REL_OBL_AGENT;
    }
    for (uint32_t r = 0; r < draft->recipients.count && before_noun; r++)
      own |= role->sector[0][0] == '\0' && role->code[0] != '\0' && memcmp(role->code, draft->recipients.item[r].role.code, 4) == 0;
    if (own) continue;
    draft->actors.item[kept] = draft->actors.item[i];
    draft->actors.token[kept] = draft->actors.token[i];
    draft->actors.owned[kept++] = draft->actors.owned[i];
  }
  draft->actors.count = kept;
}

// "attacked an army base and killed 26 soldiers": whose the base is says no more than who was killed; "two" says nothing beside
// somebody who is named.
static void drop_vaguer(const struct ww_coder *coder, struct ww_parties *parties) {
  uint32_t kept = 0;
  struct ww_parties all = *parties;
  for (uint32_t i = 0; i < all.count; i++) {
    bool vague = false;
    for (uint32_t j = 0; j < all.count; j++) {
      bool alike = memcmp(all.item[i].role.code, all.item[j].role.code, 4) == 0 && memcmp(all.item[i].role.sector[0], all.item[j].role.sector[0], 4) == 0;
      bool number = ww_tree_holds(&coder->tree, all.token[i]) && coder->tree.tokens[all.token[i]].upos == WW_UPOS_NUM;
      bool counted = ww_tree_holds(&coder->tree, all.token[j]) && coder->tree.tokens[all.token[j]].upos == WW_UPOS_NUM;
      vague |= j != i && ((all.owned[i] && !all.owned[j] && alike) || (number && !counted));
    }
    if (vague) continue;
    parties->item[kept] = all.item[i];
    parties->token[kept] = all.token[i];
    parties->owned[kept++] = all.owned[i];
  }
  parties->count = kept;
}

static void join(const struct ww_coder *coder, struct ww_draft *into, const struct ww_draft *from) {
  bool one_doer = into->actors.count == 0 || from->actors.count == 0;
  ww_parties_join(&into->actors, &from->actors);
  ww_parties_join(&into->recipients, &from->recipients);
  for (uint8_t i = 0; i < from->mode_count; i++)
    if (!has_mode(into, from->mode[i]) && into->mode_count < WW_MODES) into->mode[into->mode_count++] = from->mode[i];
  for (uint32_t i = 0; i < from->word_count && into->word_count < WW_DRAFT_WORDS; i++) into->words[into->word_count++] = from->words[i];
  into->contexts |= from->contexts;
  if (from->doubt < into->doubt) {
    into->doubt = from->doubt;
    into->signs = from->signs;
  }
  // Somebody named on both sides of the joined act did not do it to himself.
  uint32_t kept = 0;
  for (uint32_t i = 0; i < into->recipients.count; i++) {
    bool acts = false;
    for (uint32_t a = 0; a < into->actors.count; a++) acts |= into->actors.item[a].entity == into->recipients.item[i].entity;
    if (acts) continue;
    into->recipients.item[kept] = into->recipients.item[i];
    into->recipients.token[kept] = into->recipients.token[i];
    into->recipients.owned[kept++] = into->recipients.owned[i];
  }
  into->recipients.count = kept;
  if (one_doer) drop_own_country(coder, into);
}

static int strength(const struct ww_coder *coder, const struct ww_draft *draft) {
  uint8_t mode = draft->mode_count == 0 ? WW_NO_MODE : draft->mode[0];
  int scale = ww_mode_scale_tenths(coder->context->knowledge, draft->type, mode);
  return scale < 0 ? -scale : scale;
}

static bool is_noun(const struct ww_coder *coder, const struct ww_draft *draft) {
  return coder->tree.word_pos[draft->core - coder->tree.first] == WW_POS_NOUN;
}

// "lifted the sanctions imposed on Chad": what was imposed is one act, and lifting it another.
static bool undoes(const struct ww_coder *coder, const struct ww_draft *upper, const struct ww_draft *lower) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t done = is_noun(coder, lower) ? ww_tree_child(tree, lower->core, WW_REL_ACL) : lower->core;
  if (done == WW_NONE || tree->tokens[done].deprel != WW_REL_ACL || !ww_clause_passive(tree, done)) return false;
  uint32_t noun = ww_tree_head(tree, done);
  return noun != WW_NONE && tree->tokens[noun].deprel == WW_REL_OBJ && ww_tree_under(tree, noun, upper->core);
}

// Words about a deed between the same two, where the one hangs in the other's clause: "supported X with arms".
static bool words_about(const struct ww_coder *coder, const struct ww_draft *weak, const struct ww_draft *strong) {
  if ((!is_noun(coder, weak) && !is_noun(coder, strong)) || undoes(coder, weak, strong)) return false;
  return under(coder, weak, strong) && strength(coder, weak) < strength(coder, strong) && weak->actors.count > 0 &&
         ww_parties_same(&weak->actors, &strong->actors) && weak->recipients.count > 0 &&
         ww_parties_same(&weak->recipients, &strong->recipients);
}

static void drop(struct ww_draft **drafts, uint32_t *count, uint32_t at) {
  for (uint32_t i = at + 1; i < *count; i++) drafts[i - 1] = drafts[i];
  (*count)--;
}

// "A man was shot dead and nine were hurt when police opened fire": who is named in the clause of time did it.
static void lend_doer(const struct ww_coder *coder, struct ww_draft *done, const struct ww_draft *when) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t verb = ww_clause_host(tree, when->core), host = ww_clause_host(tree, done->core);
  if (done->type != when->type || done->actors.count > 0 || when->actors.count == 0 || done->auxiliary != when->auxiliary) return;
  if (strength(coder, done) == 0 || tree->tokens[verb].deprel != WW_REL_ADVCL || !ww_clause_passive(tree, host) || !ww_token_has_case_of(tree, verb, "when")) return;
  uint32_t above = ww_tree_head(tree, verb);
  bool joined = above != WW_NONE && tree->tokens[above].deprel == WW_REL_CONJ && ww_tree_head(tree, above) == host;
  if (above != host && !joined) return;
  if (ww_type(coder->context->knowledge, done->type)->quad == 4) ww_parties_join(&done->actors, &when->actors);
}

// "could have been killed in the Chadian bombardment of the camp": who did that did it.
static void lend_doer_of_noun(const struct ww_coder *coder, struct ww_draft *done, const struct ww_draft *in) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t host = ww_clause_host(tree, done->core);
  if (done->type != in->type || done->actors.count > 0 || in->actors.count == 0 || !is_noun(coder, in) || !ww_clause_passive(tree, host)) return;
  if (ww_type(coder->context->knowledge, done->type)->quad != 4 || !ww_word_among(tree->tokens[host].lemma, "kill wound injure destroy damage hurt")) return;
  if (ww_clause_suffered_in(tree, in->core) == host && !ww_parties_share(&in->actors, &done->recipients)) ww_parties_join(&done->actors, &in->actors);
}

void ww_order_sentence(struct ww_coder *coder, struct ww_draft **drafts, uint32_t *count) {
  for (uint32_t i = 0; i < *count; i++)
    for (uint32_t j = 0; j < *count; j++) {
      lend_doer(coder, drafts[i], drafts[j]);
      lend_doer_of_noun(coder, drafts[i], drafts[j]);
    }
  for (uint32_t i = 0; i < *count; i++) {
    for (uint32_t j = i + 1; j < *count;) {
      if (same_act(coder, drafts[i], drafts[j]) || mirrored(coder, drafts[i], drafts[j])) {
        ww_trace_add(coder->article, WW_TRACE_MERGED, coder->sentence, drafts[j]->token, drafts[j]->frame, drafts[i]->token);
        join(coder, drafts[i], drafts[j]);
        drop_places(coder, &drafts[i]->recipients);
        drop_vaguer(coder, &drafts[i]->recipients);
        drop(drafts, count, j);
      } else if (words_about(coder, drafts[j], drafts[i])) {
        ww_trace_add(coder->article, WW_TRACE_OVERRIDDEN, coder->sentence, drafts[j]->token, drafts[j]->frame, drafts[i]->token);
        drop(drafts, count, j);
      } else if (words_about(coder, drafts[i], drafts[j])) {
        ww_trace_add(coder->article, WW_TRACE_OVERRIDDEN, coder->sentence, drafts[i]->token, drafts[i]->frame, drafts[j]->token);
        drafts[i] = drafts[j];
        drop(drafts, count, j);
        j = i + 1;
      } else {
        j++;
      }
    }
  }
}

// ---- across sentences ------------------------------------------------------------------------

static bool same_parties(const struct ww_party *a, uint32_t a_count, const struct ww_party *b, uint32_t b_count) {
  if (a_count != b_count) return false;
  for (uint32_t i = 0; i < a_count; i++) {
    bool found = false;
    for (uint32_t j = 0; j < b_count; j++) found |= a[i].entity == b[j].entity;
    if (!found) return false;
  }
  return true;
}

static bool within(const struct ww_event *inner, const struct ww_event *outer) {
  for (uint8_t i = 0; i < inner->mode_count; i++) {
    bool found = false;
    for (uint8_t j = 0; j < outer->mode_count; j++) found |= inner->mode[i] == outer->mode[j];
    if (!found) return false;
  }
  return true;
}

static bool tells_more(const struct ww_event *event, const struct ww_event *known) {
  return event->time != WW_NONE || event->place_count > known->place_count || !within(event, known) || event->dead > known->dead ||
         event->injured > known->injured || event->arrested > known->arrested;
}

bool ww_order_known(struct ww_article *article, struct ww_event *event, uint32_t *by) {
  // Only the latest: an article of a million sentences must not cost their square.
  size_t from = article->event_count > WW_LIMIT_KNOWN_EVENTS ? article->event_count - WW_LIMIT_KNOWN_EVENTS : 0;
  for (size_t i = from; i < article->event_count; i++) {
    struct ww_event *known = &article->events[i];
    if (known->sentence == event->sentence || known->type != event->type || known->auxiliary != event->auxiliary) continue;
    if (event->actor_count == 0 || !same_parties(event->actors, event->actor_count, known->actors, known->actor_count)) continue;
    if (!same_parties(event->recipients, event->recipient_count, known->recipients, known->recipient_count)) continue;
    if (!within(event, known) && !within(known, event)) continue;
    bool title = article->sentences[known->sentence].part == WW_PART_TITLE;
    bool apart = known->time != WW_NONE && event->time != WW_NONE && (known->to < event->from || event->to < known->from);
    if (apart) continue;
    *by = (uint32_t)i;
    if (!title && !tells_more(event, known)) return true;
    if (known->link == 0) known->link = known->id;
    event->link = known->link;
    return false;
  }
  return false;
}
