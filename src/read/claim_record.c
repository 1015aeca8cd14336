#include "read/claim_record.h"

#include "base/hash.h"

static enum ww_claim_kind kind_of(const struct ww_teller *teller, const struct ww_token_spans *content) {
  uint32_t inside = 0, outside = 0;
  for (uint32_t i = 0; i < content->count; i++)
    for (uint32_t t = content->first[i]; t <= content->last[i]; t++) {
      if (teller->tree.tokens[t].upos == WW_UPOS_PUNCT) continue;
      if (ww_quoted(teller, t)) inside++;
      else outside++;
    }
  return inside == 0 ? WW_CLAIM_INDIRECT : outside == 0 ? WW_CLAIM_DIRECT : WW_CLAIM_MIXED;
}

bool ww_token_spans_hold(const struct ww_token_spans *content, uint32_t token) {
  for (uint32_t i = 0; i < content->count; i++)
    if (content->first[i] <= token && token <= content->last[i]) return true;
  return false;
}

// ---- the chain -------------------------------------------------------------------------------

struct chain {
  struct ww_chain_link link[WW_CLAIM_CHAIN];
  uint32_t count;
};

// A noun phrase as far as its first clause or comma.
static void phrase_bounds(const struct ww_tree *tree, uint32_t head, uint32_t *start, uint32_t *end) {
  uint32_t first = head, last = head;
  for (const uint32_t *c = ww_children(tree, head), *stop = ww_children_end(tree, head); c < stop; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (rel == WW_REL_CASE || rel == WW_REL_PUNCT || rel == WW_REL_ACL || rel == WW_REL_ACL_RELCL || rel == WW_REL_APPOS || rel == WW_REL_CC ||
        rel == WW_REL_CONJ || rel == WW_REL_PARATAXIS)
      continue;
    if (tree->subtree_first[*c - tree->first] < first) first = tree->subtree_first[*c - tree->first];
    if (tree->subtree_last[*c - tree->first] > last) last = tree->subtree_last[*c - tree->first];
  }
  *start = tree->tokens[first].start;
  *end = tree->tokens[last].end;
}

static void add_link(const struct ww_teller *teller, uint32_t token, struct ww_slice relation, struct chain *chain) {
  const struct ww_tree *tree = &teller->tree;
  if (token == WW_NONE || chain->count == WW_CLAIM_CHAIN) return;
  struct ww_chain_link *link = &chain->link[chain->count++];
  *link = (struct ww_chain_link){.entity = WW_NONE, .mention = WW_NONE, .relation = relation};
  phrase_bounds(tree, token, &link->start, &link->end);
  uint32_t mention = tree->tokens[token].mention;
  if (mention == WW_NONE) {
    // "British newspaper The Independent": the name may hang on the noun.
    uint32_t name = ww_tree_child(tree, token, WW_REL_APPOS);
    if (name != WW_NONE) mention = tree->tokens[name].mention;
  }
  if (mention == WW_NONE) return;
  const struct ww_mention *m = &teller->article->mentions[mention];
  link->mention = mention;
  link->entity = m->entity;
  if (m->kind == WW_MENTION_NAME || m->kind == WW_MENTION_PRONOUN) { link->start = m->start; link->end = m->end; }
}

static void add_hearers(const struct ww_teller *teller, uint32_t verb, const struct ww_cue *cue, const struct ww_token_spans *content,
                        uint32_t source, struct chain *chain) {
  const struct ww_tree *tree = &teller->tree;
  for (uint8_t i = 0; i < cue->to_count; i++) {
    struct ww_arguments arguments;
    ww_clause_path(tree, verb, NULL, 0, &cue->to[i], &arguments);
    if (arguments.count == 0 || ww_token_spans_hold(content, arguments.token[0]) || !ww_token_is_nominal(&tree->tokens[arguments.token[0]])) continue;
    if (cue->to[i].kind == WW_PATH_PREP && tree->tokens[arguments.token[0]].mention == WW_NONE) continue;  // "committed to peace"
    if (chain->count > 0 && arguments.token[0] == source) continue;
    add_link(teller, arguments.token[0], WW_SLICE("told"), chain);
    break;
  }
  // "said in an interview with Voice of America"
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    if (tree->tokens[*c].deprel != WW_REL_OBL || ww_token_spans_hold(content, *c)) continue;
    for (const uint32_t *d = ww_children(tree, *c), *stop = ww_children_end(tree, *c); d < stop; d++)
      if (tree->tokens[*d].deprel == WW_REL_NMOD && tree->tokens[*d].mention != WW_NONE && ww_token_has_case_of(tree, *d, "with to on"))
        add_link(teller, *d, WW_SLICE("via"), chain);
    if (tree->tokens[*c].mention != WW_NONE && ww_token_has_case_of(tree, *c, "on via through") && tree->tokens[*c].mention < teller->article->mention_count &&
        teller->article->entities[teller->article->mentions[tree->tokens[*c].mention].entity].kind == WW_ENTITY_ORG)
      add_link(teller, *c, WW_SLICE("via"), chain);
  }
}

// A day behind the speaker is when it was said: "Kerry on Monday said".
static uint32_t before_time(const struct ww_teller *teller, uint32_t head, uint32_t last) {
  for (uint32_t i = teller->time; i < teller->time_end; i++) {
    const struct ww_time *time = &teller->article->times[i];
    if (time->part_of_name || time->first_token <= head + 1 || time->last_token != last) continue;
    return time->first_token - 1 > head && teller->tree.tokens[time->first_token - 1].deprel == WW_REL_CASE ? time->first_token - 2 : time->first_token - 1;
  }
  return last;
}

static int32_t day_said(const struct ww_teller *teller, uint32_t cue, const struct ww_token_spans *content) {
  const struct ww_tree *tree = &teller->tree;
  for (uint32_t i = teller->time; i < teller->time_end; i++) {
    const struct ww_time *time = &teller->article->times[i];
    if (!ww_tree_holds(tree, time->head) || ww_token_spans_hold(content, time->head) || time->part_of_name || time->of != 0) continue;
    if (time->from != WW_NO_DAY && ww_tree_under(tree, time->head, cue)) return time->from;
  }
  return WW_NO_DAY;
}

// Whoever says it: as far as the draft has it, else the noun phrase or the name.
static void add_source(const struct ww_teller *teller, const struct ww_claim_draft *draft, struct chain *chain) {
  if (draft->source == WW_NONE && draft->unnamed)
    chain->link[chain->count++] = (struct ww_chain_link){.entity = WW_NONE, .mention = WW_NONE, .relation = draft->relation};
  add_link(teller, draft->source, draft->relation, chain);
  if (draft->source == WW_NONE || draft->source_first == WW_NONE) return;
  chain->link[0].start = teller->tree.tokens[draft->source_first].start;
  chain->link[0].end = teller->tree.tokens[before_time(teller, draft->source, draft->source_last)].end;
}

// ---- records ---------------------------------------------------------------------------------

ww_status ww_claim_write(struct ww_teller *teller, const struct ww_claim_draft *draft) {
  const struct ww_token_spans *content = &draft->content;
  struct chain chain = {.count = 0};
  add_source(teller, draft, &chain);
  if (draft->cue != NULL) add_hearers(teller, draft->head, draft->cue, content, draft->source, &chain);
  struct ww_article *article = teller->article;
  struct ww_span *spans = ww_arena_alloc(&article->arena, content->count, sizeof *spans);
  struct ww_chain_link *links = ww_arena_alloc(&article->arena, WW_CLAIM_CHAIN, sizeof *links);
  struct ww_claim *claim = spans == NULL || links == NULL ? NULL : ww_article_add_claim(article);
  if (claim == NULL) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < content->count; i++)
    spans[i] = (struct ww_span){article->tokens[content->first[i]].start, article->tokens[content->last[i]].end};
  memcpy(links, chain.link, chain.count * sizeof *links);
  *claim = (struct ww_claim){.cue_start = article->tokens[draft->first].start, .cue_end = article->tokens[draft->last].end,
                             .cue_head = draft->head, .sentence = teller->sentence, .last_sentence = teller->sentence, .spans = spans, .span_count = content->count,
                             .parent = WW_NONE, .chain = links, .chain_count = chain.count, .day = day_said(teller, draft->head, content),
                             .kind = (uint8_t)kind_of(teller, content), .stance = draft->stance, .told = draft->told};
  unsigned char key[8];
  for (int i = 0; i < 4; i++) {
    key[i] = (unsigned char)(claim->cue_start >> (8 * i));
    key[4 + i] = (unsigned char)(claim->cue_end >> (8 * i));
  }
  uint64_t seed = article->id.size > 0 ? ww_hash(article->id.data, article->id.size, 1) : article->text_hash + 1;
  claim->id = ww_hash(key, sizeof key, seed);
  return WW_OK;
}

