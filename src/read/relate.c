// relate.c: which of a sentence's readings is the event between two given parties.
//
// In: the coder's drafts of a sentence, also those that nobody would tell (negated, planned, taken by an operator, without
// a doer), and article->related with the two sides. Out: the type, mode and frame that join the two best.
// Worked example: in "Kenya accused the rebels of shelling a camp" between Kenya and the rebels stand ACCUSE, with both
// as its parties, and the ASSAULT inside it, with the rebels as the doer; the first has each side in its own role.
#include "read/coder.h"
#include "read/pair_features.h"
#include "read/pair_model.h"
#include "read/related.h"


static bool in_side(const struct ww_side *side, uint32_t token) {
  for (uint32_t i = 0; i < side->count; i++)
    if (side->head[i] != WW_NONE && side->first[i] <= token && token <= side->last[i]) return true;
  return false;
}

// Whether the side's head hangs below the token without another clause between them: "the Foreign Minister of Jordan".
static bool hangs_below(const struct ww_tree *tree, uint32_t head, uint32_t top) {
  for (uint32_t t = head, steps = 0; t != WW_NONE && steps < 6; steps++, t = ww_tree_head(tree, t)) {
    if (t == top) return true;
    if (ww_token_is_verbal(&tree->tokens[t])) return false;
  }
  return false;
}

static enum ww_fit fit_one(const struct ww_coder *coder, const struct ww_side *side, const struct ww_parties *parties, uint32_t p) {
  const struct ww_article *article = coder->article;
  const struct ww_party *party = &parties->item[p];
  const struct ww_mention *mention = &article->mentions[party->mention];
  enum ww_fit best = WW_FIT_NONE;
  for (uint32_t i = 0; i < side->count && best < WW_FIT_SAME; i++) {
    uint32_t head = side->head[i];
    if (head == WW_NONE) continue;
    enum ww_fit fit = WW_FIT_NONE;
    if (party->entity == side->entity[i] || in_side(side, parties->token[p])) fit = WW_FIT_SAME;
    else if (mention->first_token <= head && head <= mention->last_token) fit = WW_FIT_HOLDS;
    else if (ww_tree_holds(&coder->tree, parties->token[p]) && hangs_below(&coder->tree, head, parties->token[p])) fit = WW_FIT_BELOW;
    else if (side->entity[i] != WW_NONE && party->role.code[0] != '\0' &&
             memcmp(article->entities[side->entity[i]].role.code, party->role.code, 4) == 0) fit = WW_FIT_COUNTRY;
    if (fit > best) best = fit;
  }
  return best;
}

static enum ww_fit fit_of(const struct ww_coder *coder, const struct ww_side *side, const struct ww_parties *parties) {
  if (side->count == 0) return parties->count == 0 ? WW_FIT_HOLDS : WW_FIT_COUNTRY;  // nobody was named
  enum ww_fit best = WW_FIT_NONE;
  for (uint32_t p = 0; p < parties->count; p++) {
    enum ww_fit fit = fit_one(coder, side, parties, p);
    if (fit > best) best = fit;
  }
  return best;
}

// ---- weighing --------------------------------------------------------------------------------

// Whether it would be told, and as what; the draft keeps its type where nothing would be left of it.
static int realise(struct ww_coder *coder, struct ww_draft *draft, bool *told) {
  const struct ww_reader_context *context = coder->context;
  struct ww_draft turned = *draft;
  uint8_t turn = WW_NO_TURN, auxiliary = 0;
  int cost = 0;
  *told = true;
  switch (ww_realis_of(&coder->tree, draft->host)) {
    case WW_REALIS_REAL: return 0;
    case WW_REALIS_FUTURE: turn = context->turn_future; auxiliary = WW_AUX_FUTURE; break;
    case WW_REALIS_HYPOTHETICAL: turn = context->turn_hypothetical; auxiliary = WW_AUX_HYPOTHETICAL; cost = 15; break;
    case WW_REALIS_UNTOLD: *told = false; return 30;
    case WW_REALIS_NEGATED: turn = context->turn_negated; auxiliary = WW_AUX_NEGATION; cost = 20; break;
  }
  *told = ww_coder_turn(coder, turn, auxiliary, &turned);
  if (*told) *draft = turned;
  return *told ? cost : cost + 25;
}

static int strength(const struct ww_coder *coder, const struct ww_draft *draft) {
  uint8_t mode = draft->mode_count == 0 ? WW_NO_MODE : draft->mode[0];
  int scale = ww_mode_scale_tenths(coder->context->knowledge, draft->type, mode);
  return (scale < 0 ? -scale : scale) / 10;
}

static void weigh(struct ww_coder *coder, const struct ww_draft *from, struct ww_connection *out) {
  const struct ww_related *related = coder->article->related;
  const struct ww_side *source = &related->side[WW_SIDE_SOURCE], *target = &related->side[WW_SIDE_TARGET];
  static const int worth[] = {[WW_FIT_NONE] = -40, [WW_FIT_COUNTRY] = -10, [WW_FIT_BELOW] = 12, [WW_FIT_HOLDS] = 25, [WW_FIT_SAME] = 30};
  out->draft = *from;
  out->made = from->type;
  bool told = true;
  int score = -realise(coder, &out->draft, &told) - from->doubt / 20 - (from->vague ? 15 : 0) - (from->inner ? 40 : 0);
  enum ww_fit sa = fit_of(coder, source, &from->actors), tr = fit_of(coder, target, &from->recipients);
  enum ww_fit sr = fit_of(coder, source, &from->recipients), ta = fit_of(coder, target, &from->actors);
  bool both = ww_frame(coder->context->knowledge, from->frame)->both_count > 0;
  int straight = worth[sa] + worth[tr], turned = worth[sr] + worth[ta] - (both ? 2 : 25);
  if (both) {  // two sides of one meeting, both as doers
    int same = worth[sa] + worth[ta];
    if (same > straight) { straight = same; tr = ta; }
  }
  bool swapped = turned > straight;
  out->score = score + (swapped ? turned : straight) + strength(coder, &out->draft);
  out->source_acts = (uint8_t)sa;
  out->target_takes = (uint8_t)tr;
  out->source_takes = (uint8_t)sr;
  out->target_acts = (uint8_t)ta;
  out->told = told;
  out->fires = told && !from->inner && (swapped ? sr >= WW_FIT_BELOW && ta >= WW_FIT_BELOW && both : sa >= WW_FIT_BELOW && tr >= WW_FIT_BELOW);
}

static bool better(const struct ww_connection *a, const struct ww_connection *b) {
  if (a->score != b->score) return a->score > b->score;
  return a->draft.token < b->draft.token;
}

// The drafts of the sentence that weigh most, the heaviest first.
static uint32_t connect(struct ww_coder *coder, const uint32_t *order, struct ww_connection *out) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t count = 0;
  for (uint32_t i = 0; i < tree->count; i++) ww_coder_drafts(coder, order[i]);
  for (uint32_t i = 0; i < tree->count; i++)
    for (const struct ww_draft *d = coder->slots[i].drafts; d != NULL; d = d->next) {
      struct ww_connection c;
      weigh(coder, d, &c);
      if (c.draft.type == WW_NO_TYPE) continue;
      uint32_t at = count < WW_CONNECTIONS ? count++ : WW_CONNECTIONS;
      if (at == WW_CONNECTIONS && !better(&c, &out[--at])) continue;
      for (; at > 0 && better(&c, &out[at - 1]); at--) out[at] = out[at - 1];
      out[at] = c;
    }
  return count;
}

// ---- deciding --------------------------------------------------------------------------------

static void take(struct ww_related *related, const struct ww_connection *c) {
  related->type = c->draft.type;
  related->mode = c->draft.mode_count > 0 ? c->draft.mode[0] : WW_NO_MODE;
  related->frame = c->draft.frame;
}

// Without a model: the heaviest reading; its confidence is a first score by hand.
static void decide_by_frames(struct ww_related *related, const struct ww_connection *connections, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!connections[i].fires && !related->forced) continue;
    int confidence = 600 + connections[i].score * 4;
    take(related, &connections[i]);
    related->confidence = (uint16_t)(confidence < 50 ? 50 : confidence > 950 ? 950 : confidence);
    return;
  }
  if (!related->forced) return;
  related->type = 0;  // nothing to go by
  related->confidence = 50;
}

// The next type of a label ("RETREAT CONCEDE"), WW_NO_TYPE behind the last; names that the ontology lacks are passed over.
static uint8_t next_type(const struct ww_knowledge *k, struct ww_slice label, size_t *at) {
  while (*at < label.size) {
    size_t start = *at;
    while (*at < label.size && label.data[*at] != ' ') (*at)++;
    uint8_t type = ww_type_of(k, ww_slice_of(label.data + start, *at - start));
    if (*at < label.size) (*at)++;
    if (type != WW_NO_TYPE) return type;
  }
  return WW_NO_TYPE;
}

static bool has_type(const struct ww_knowledge *k, struct ww_slice label, uint8_t type) {
  size_t at = 0;
  for (uint8_t t; (t = next_type(k, label, &at)) != WW_NO_TYPE;)
    if (t == type) return true;
  return false;
}

// The model weighs the readings together with the words. Where a reading has the type that it finds likeliest, its frame is named.
static void decide_by_model(const struct ww_coder *coder, const struct ww_pair_model *model, struct ww_related *related,
                            const struct ww_pair_features *features, const struct ww_connection *connections, uint32_t count) {
  const struct ww_knowledge *k = coder->context->knowledge;
  uint16_t probability[WW_PAIR_LABELS];
  bool fires = false;
  ww_pair_model_read(model, features->id, features->count, probability);
  size_t best = SIZE_MAX, at = 0;
  for (size_t l = 0; l < ww_pair_model_labels(model); l++) {
    at = 0;
    if (next_type(k, ww_pair_model_label(model, l), &at) != WW_NO_TYPE && (best == SIZE_MAX || probability[l] > probability[best])) best = l;
  }
  for (uint32_t i = 0; i < count; i++) fires |= connections[i].fires;
  if (best == SIZE_MAX) { decide_by_frames(related, connections, count); return; }  // an ontology of other names
  if (!related->forced && !fires && probability[best] < WW_RELATE_SURE) return;
  struct ww_slice label = ww_pair_model_label(model, best);
  related->confidence = probability[best] == 0 ? 1 : probability[best] > 990 ? 990 : probability[best];
  at = 0;
  related->type = next_type(k, label, &at);
  related->by_model = true;
  for (uint32_t i = 0; i < count; i++)
    if (has_type(k, label, connections[i].draft.type) && connections[i].score > 0) {
      take(related, &connections[i]);
      related->by_model = false;
      return;
    }
}

ww_status ww_relate_sentence(struct ww_coder *coder, const uint32_t *order) {
  struct ww_related *related = coder->article->related;
  const struct ww_pair_model *model = coder->context->pairs;
  struct ww_connection *connections = ww_arena_alloc_zero(&coder->article->scratch, WW_CONNECTIONS + 1, sizeof *connections);
  struct ww_pair_features own, *features = related->features != NULL ? related->features : &own;
  if (connections == NULL) return WW_ERROR_MEMORY;
  uint32_t count = connect(coder, order, connections);
  if (coder->out_of_memory) return WW_ERROR_MEMORY;
  if (model != NULL || related->features != NULL) ww_pair_features_read(coder, related, connections, related->bare ? 0 : count, features);
  if (model != NULL) decide_by_model(coder, model, related, features, connections, count);
  else decide_by_frames(related, connections, count);
  return WW_OK;
}
