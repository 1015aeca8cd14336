// claims.c: who says what.
//
// In: tokens with trees, mentions, entities, times. Out: article->claims in the order of the text: the cue, the content
// as spans of text, the chain of those who vouch for it, the stance.
//
// Worked example: in "The CIA estimates the force at 900 men, a spokesman told CNN" there are two cues. `told` is put
// into the sentence's clause: its content is that clause without itself, its chain a spokesman (told) and CNN (to).
// `estimates` has the content "the force at 900 men", `told` as its parent, and the chain CIA, spokesman, CNN.
#include "read/claim_record.h"

static bool contains(const struct ww_claim *outer, uint32_t at) {
  for (size_t i = 0; i < outer->span_count; i++)
    if (outer->spans[i].start <= at && at < outer->spans[i].end) return true;
  return false;
}

static uint32_t extent(const struct ww_claim *claim) { return claim->spans[claim->span_count - 1].end - claim->spans[0].start; }

// A claim inside another one names it, and takes over those who vouch for that. Only claims that reach into its sentence are looked at.
static void find_parent(struct ww_article *article, size_t i) {
  struct ww_claim *inner = &article->claims[i];
  for (size_t j = 0; j < article->claim_count; j++) {
    const struct ww_claim *outer = &article->claims[j];
    if (outer->sentence > inner->sentence + WW_CLAIM_REACH) break;
    if (i == j || outer->last_sentence < inner->sentence || !contains(outer, inner->cue_start) || contains(inner, outer->cue_start)) continue;
    if (inner->parent == WW_NONE || extent(outer) < extent(&article->claims[inner->parent])) inner->parent = (uint32_t)j;
  }
}

static void join_parents(struct ww_article *article) {
  for (size_t i = 0; i < article->claim_count; i++) find_parent(article, i);
  for (size_t i = 0; i < article->claim_count; i++) {
    struct ww_claim *inner = &article->claims[i];
    size_t own = inner->chain_count;
    uint32_t up = inner->parent;
    struct ww_chain_link *links = (struct ww_chain_link *)inner->chain;
    for (int steps = 0; up != WW_NONE && steps < WW_CLAIM_CHAIN; steps++, up = article->claims[up].parent) {
      const struct ww_claim *outer = &article->claims[up];
      for (size_t k = 0; k < outer->chain_count && own < WW_CLAIM_CHAIN; k++) links[own++] = outer->chain[k];
      if (outer->parent == WW_NONE || up < i) break;  // an outer claim before this one has its parents' links already
    }
    inner->chain_count = own;
    if (inner->day == WW_NO_DAY && inner->parent != WW_NONE) inner->day = article->claims[inner->parent].day;
  }
}

static ww_status read_sentence(struct ww_teller *teller) {
  struct ww_article *article = teller->article;
  ww_status status = ww_tree_keep(teller->context, article, teller->sentence, &teller->tree);
  if (status != WW_OK) return status;
  return teller->context->claims == NULL ? ww_claims_by_rules(teller) : ww_claims_by_model(teller);
}

// A figure names the innermost claim that gives it.
static void join_figures(struct ww_article *article) {
  size_t from = 0;
  for (size_t i = 0; i < article->figure_count; i++) {
    struct ww_figure *figure = &article->figures[i];
    while (from < article->claim_count && article->claims[from].sentence + WW_CLAIM_REACH < figure->sentence) from++;
    for (size_t c = from; c < article->claim_count && article->claims[c].sentence <= figure->sentence + WW_CLAIM_REACH; c++) {
      const struct ww_claim *claim = &article->claims[c];
      if (!claim->told || !contains(claim, figure->start)) continue;
      if (figure->claim == WW_NONE || extent(claim) < extent(&article->claims[figure->claim])) figure->claim = (uint32_t)c;
    }
  }
}

ww_status ww_read_claims(const struct ww_reader_context *context, struct ww_article *article) {
  struct ww_teller teller = {.context = context, .article = article};
  if (!article->english) return WW_OK;
  ww_status status = ww_read_quotes(article, &teller.quotes);
  for (uint32_t s = 0; status == WW_OK && s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    teller.sentence = s;
    for (teller.time = teller.time_end; teller.time < article->time_count && article->times[teller.time].sentence < s; teller.time++) {
    }
    for (teller.time_end = teller.time; teller.time_end < article->time_count && article->times[teller.time_end].sentence == s; teller.time_end++) {
    }
    if (sentence->root == WW_NONE || sentence->token_count == 0) continue;
    if (context->claims == NULL && sentence->part == WW_PART_TITLE) continue;
    struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
    status = read_sentence(&teller);
    ww_arena_rewind(&article->scratch, mark);
  }
  if (status == WW_OK) status = ww_claims_follow(&teller);
  if (status != WW_OK) return status;
  join_parents(article);
  join_figures(article);
  return status;
}
