// relate.c: which of a sentence's readings is the event between two given parties.
//
// In: the coder's drafts of a sentence, also those that nobody would tell (negated, planned, taken by an operator, without
// a doer), and article->related with the two sides. Out: the type, mode and frame that join the two best.
// Worked example: in "Kenya accused the rebels of shelling a camp" between Kenya and the rebels stand ACCUSE, with both
// as its parties, and the ASSAULT inside it, with the rebels as the doer; the first has each side in its own role.
#include "read/coder.h"
#include "read/related.h"

// How well a party is the side that was given.
enum fit { FIT_NONE, FIT_COUNTRY, FIT_BELOW, FIT_HOLDS, FIT_SAME };

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

static enum fit fit_one(const struct ww_coder *coder, const struct ww_side *side, const struct ww_parties *parties, uint32_t p) {
  const struct ww_article *article = coder->article;
  const struct ww_party *party = &parties->item[p];
  const struct ww_mention *mention = &article->mentions[party->mention];
  enum fit best = FIT_NONE;
  for (uint32_t i = 0; i < side->count && best < FIT_SAME; i++) {
    uint32_t head = side->head[i];
    if (head == WW_NONE) continue;
    enum fit fit = FIT_NONE;
    if (party->entity == side->entity[i] || in_side(side, parties->token[p])) fit = FIT_SAME;
    else if (mention->first_token <= head && head <= mention->last_token) fit = FIT_HOLDS;
    else if (ww_tree_holds(&coder->tree, parties->token[p]) && hangs_below(&coder->tree, head, parties->token[p])) fit = FIT_BELOW;
    else if (side->entity[i] != WW_NONE && party->role.code[0] != '\0' &&
             memcmp(article->entities[side->entity[i]].role.code, party->role.code, 4) == 0) fit = FIT_COUNTRY;
    if (fit > best) best = fit;
  }
  return best;
}

static enum fit fit_of(const struct ww_coder *coder, const struct ww_side *side, const struct ww_parties *parties) {
  if (side->count == 0) return parties->count == 0 ? FIT_HOLDS : FIT_COUNTRY;  // nobody was named
  enum fit best = FIT_NONE;
  for (uint32_t p = 0; p < parties->count; p++) {
    enum fit fit = fit_one(coder, side, parties, p);
    if (fit > best) best = fit;
  }
  return best;
}

// ---- weighing --------------------------------------------------------------------------------

struct connection {
  struct ww_draft draft;
  int score;
  bool fires;   // it would be told, and joins the two
};

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

static void weigh(struct ww_coder *coder, const struct ww_draft *from, struct connection *out) {
  const struct ww_related *related = coder->article->related;
  const struct ww_side *source = &related->side[WW_SIDE_SOURCE], *target = &related->side[WW_SIDE_TARGET];
  static const int worth[] = {[FIT_NONE] = -40, [FIT_COUNTRY] = -10, [FIT_BELOW] = 12, [FIT_HOLDS] = 25, [FIT_SAME] = 30};
  out->draft = *from;
  bool told = true;
  int score = -realise(coder, &out->draft, &told) - from->doubt / 20 - (from->vague ? 15 : 0) - (from->inner ? 40 : 0);
  enum fit sa = fit_of(coder, source, &from->actors), tr = fit_of(coder, target, &from->recipients);
  enum fit sr = fit_of(coder, source, &from->recipients), ta = fit_of(coder, target, &from->actors);
  bool both = ww_frame(coder->context->knowledge, from->frame)->both_count > 0;
  int straight = worth[sa] + worth[tr], turned = worth[sr] + worth[ta] - (both ? 2 : 25);
  if (both) {  // two sides of one meeting, both as doers
    int same = worth[sa] + worth[ta];
    if (same > straight) { straight = same; tr = ta; }
  }
  bool swapped = turned > straight;
  out->score = score + (swapped ? turned : straight) + strength(coder, &out->draft);
  out->fires = told && !from->inner && (swapped ? sr >= FIT_BELOW && ta >= FIT_BELOW && both : sa >= FIT_BELOW && tr >= FIT_BELOW);
}

static bool better(const struct connection *a, const struct connection *b) {
  if (a->score != b->score) return a->score > b->score;
  return a->draft.token < b->draft.token;
}

ww_status ww_relate_sentence(struct ww_coder *coder, const uint32_t *order) {
  const struct ww_tree *tree = &coder->tree;
  struct ww_related *related = coder->article->related;
  struct connection best = {.score = INT32_MIN};
  bool any = false;
  for (uint32_t i = 0; i < tree->count; i++) ww_coder_drafts(coder, order[i]);
  if (coder->out_of_memory) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < tree->count; i++)
    for (const struct ww_draft *d = coder->slots[i].drafts; d != NULL; d = d->next) {
      struct connection c;
      weigh(coder, d, &c);
      if (c.draft.type == WW_NO_TYPE || (!c.fires && !related->forced)) continue;
      if (!any || better(&c, &best)) { best = c; any = true; }
    }
  if (!any) {
    if (!related->forced) return WW_OK;
    related->type = 0;  // nothing to go by
    related->confidence = 50;
    return WW_OK;
  }
  related->type = best.draft.type;
  related->mode = best.draft.mode_count > 0 ? best.draft.mode[0] : WW_NO_MODE;
  related->frame = best.draft.frame;
  int confidence = 600 + best.score * 4;
  related->confidence = (uint16_t)(confidence < 50 ? 50 : confidence > 950 ? 950 : confidence);
  return WW_OK;
}
