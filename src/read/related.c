// related.c: the given spans become mentions before events are read, so that frames can take them as parties even where
// the entity layer knows nobody of that name.
//
// Worked example: in "Frobnia sent food to Zorgland" neither name is listed. Runs of unlisted names are mentions already and
// are only marked; in "the strikers beat him" the span `him` is no mention of anybody, and gets one of its own.
#include "read/related.h"

#include "read/mentions.h"

// The tokens that a span touches; false where it touches none.
static bool find_tokens(const struct ww_article *article, struct ww_side *side, uint32_t i) {
  side->first[i] = side->last[i] = side->head[i] = side->entity[i] = WW_NONE;
  for (uint32_t t = 0; t < article->token_count; t++) {
    const struct ww_token *token = &article->tokens[t];
    if (token->end <= side->spans[i].start || token->start >= side->spans[i].end) continue;
    if (side->first[i] == WW_NONE) side->first[i] = t;
    side->last[i] = t;
  }
  if (side->first[i] == WW_NONE) return false;
  side->head[i] = ww_top_token(article, side->first[i], side->last[i]);
  return true;
}

// The mention whose head lies inside the span and that fills most of it, or WW_NONE.
static uint32_t mention_inside(const struct ww_article *article, const struct ww_side *side, uint32_t i) {
  uint32_t best = WW_NONE, best_size = 0;
  for (uint32_t m = 0; m < article->mention_count; m++) {
    const struct ww_mention *mention = &article->mentions[m];
    if (mention->head < side->first[i] || mention->head > side->last[i] || mention->first_token + 1 < side->first[i] || mention->last_token > side->last[i]) continue;
    uint32_t size = mention->last_token - mention->first_token + 1;
    bool top = mention->head == side->head[i];
    if (top) size += 100;
    if (size > best_size) { best = m; best_size = size; }
  }
  return best;
}

// A longer mention that holds the span: "Jordan" in "the Foreign Minister of Jordan".
static bool inside_mention(const struct ww_article *article, const struct ww_side *side, uint32_t i) {
  for (uint32_t m = 0; m < article->mention_count; m++)
    if (article->mentions[m].first_token <= side->first[i] && side->last[i] <= article->mentions[m].last_token) return true;
  return false;
}

static bool before(const struct ww_mention *a, const struct ww_mention *b) { return a->start != b->start ? a->start < b->start : a->end > b->end; }

// A mention of its own for the span. Mentions are ordered: those behind it move, and what points at them moves along.
static bool add_mention(struct ww_article *article, const struct ww_side *side, uint32_t i) {
  uint32_t first = side->first[i], last = side->last[i], head = side->head[i];
  struct ww_entity *entity = ww_article_add_entity(article);
  struct ww_mention *added = entity == NULL ? NULL : ww_article_add_mention(article);
  if (added == NULL) return false;
  const struct ww_token *top = &article->tokens[head];
  bool name = top->upos == WW_UPOS_PROPN;
  *entity = (struct ww_entity){.name = ww_article_words(article, first, last), .actor = WW_NONE, .mention_count = 1,
                               .plural = (top->morph & WW_MORPH_PLUR) != 0};
  entity->kind = entity->plural ? WW_ENTITY_GROUP : name ? WW_ENTITY_ORG : WW_ENTITY_PERSON;
  struct ww_mention mention = {.start = article->tokens[first].start, .end = article->tokens[last].end, .first_token = first, .last_token = last,
                               .head = head, .entity = (uint32_t)article->entity_count - 1, .gazetteer = WW_NONE, .name_first = first, .name_last = last,
                               .given = true, .kind = name ? WW_MENTION_NAME : WW_MENTION_NOMINAL, .use = WW_USE_METONYM};
  uint32_t at = (uint32_t)article->mention_count - 1;
  while (at > 0 && before(&mention, &article->mentions[at - 1])) {
    article->mentions[at] = article->mentions[at - 1];
    at--;
  }
  article->mentions[at] = mention;
  for (size_t t = 0; t < article->token_count; t++)
    if (article->tokens[t].mention != WW_NONE && article->tokens[t].mention >= at) article->tokens[t].mention++;
  for (size_t e = 0; e + 1 < article->entity_count; e++)
    if (article->entities[e].first_mention >= at) article->entities[e].first_mention++;
  entity->first_mention = at;
  article->tokens[head].mention = at;
  return true;
}

static bool settle(struct ww_article *article, struct ww_side *side, uint32_t i) {
  if (!find_tokens(article, side, i)) return true;
  uint32_t m = article->tokens[side->head[i]].mention;
  if (m == WW_NONE) {
    m = mention_inside(article, side, i);
    // Its words head the span as far as anybody who asks for its parties is concerned.
    if (m != WW_NONE) article->tokens[side->head[i]].mention = m;
  }
  if (m != WW_NONE) article->mentions[m].given = true;
  else if (!inside_mention(article, side, i) && !add_mention(article, side, i)) return false;
  return true;
}

ww_status ww_read_given(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  struct ww_related *related = article->related;
  if (related == NULL) return WW_OK;
  for (int s = 0; s < WW_SIDES; s++)
    for (uint32_t i = 0; i < related->side[s].count; i++)
      if (!settle(article, &related->side[s], i)) return WW_ERROR_MEMORY;
  // Only now do the numbers of mentions stand.
  for (int s = 0; s < WW_SIDES; s++)
    for (uint32_t i = 0; i < related->side[s].count; i++) {
      uint32_t head = related->side[s].head[i], m = head == WW_NONE ? WW_NONE : article->tokens[head].mention;
      related->side[s].entity[i] = m == WW_NONE ? WW_NONE : article->mentions[m].entity;
    }
  return WW_OK;
}
