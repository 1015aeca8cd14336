// claim_learn.c: an article with known attributions becomes rows to learn from.
#include "read/claim_train.h"
#include "read/claim_walk.h"

struct teacher {
  struct ww_claim_view view;
  struct ww_tree tree;
  struct ww_article *article;
  struct ww_claim_learning *out;
  uint8_t *gold;    // [tree.count] enum ww_claim_part of the attribution in work
  uint8_t fold;
  ww_status status;
};

static bool touches(const struct ww_span *spans, size_t count, const struct ww_token *t) {
  for (size_t i = 0; i < count; i++)
    if (spans[i].start < t->end && t->start < spans[i].end) return true;
  return false;
}

static uint32_t depth_of(const struct ww_tree *tree, uint32_t token) {
  uint32_t depth = 0;
  for (uint32_t t = token; t != WW_NONE && depth <= tree->count; t = ww_tree_head(tree, t)) depth++;
  return depth;
}

// The word of the cue that the others hang on: the highest one that may be a cue, a verb before others.
static uint32_t head_of_cue(const struct teacher *t, const struct ww_claim_gold *gold) {
  uint32_t best = WW_NONE, best_rank = UINT32_MAX;
  for (uint32_t i = t->tree.first; i < t->tree.first + t->tree.count; i++) {
    if (!touches(gold->cue, gold->cue_count, &t->article->tokens[i]) || ww_claim_gate_of(&t->view, i) == 0) continue;
    uint32_t rank = depth_of(&t->tree, i) * 4 + (t->article->tokens[i].upos == WW_UPOS_VERB ? 0 : t->article->tokens[i].upos == WW_UPOS_AUX ? 3 : 1);
    if (rank < best_rank) { best = i; best_rank = rank; }
  }
  return best;
}

// ---- pieces ----------------------------------------------------------------------------------

// What a piece is in gold: what most of its words are; several things where a fifth is another.
static enum ww_claim_part part_of(const struct teacher *t, const struct ww_claim_piece *piece, uint32_t first, uint32_t last) {
  uint32_t count[WW_CLAIM_PARTS] = {0}, all = 0, best = 0;
  if (piece->self) return (enum ww_claim_part)t->gold[piece->token - t->tree.first];
  for (uint32_t i = first; i <= last; i++) {
    if (t->tree.tokens[i].upos == WW_UPOS_PUNCT || !ww_tree_under(&t->tree, i, piece->token)) continue;
    count[t->gold[i - t->tree.first]]++;
    all++;
  }
  for (uint32_t p = 1; p < WW_CLAIM_OPEN; p++)
    if (count[p] > count[best]) best = p;
  if (count[best] == all) return (enum ww_claim_part)best;
  if (best == WW_CLAIM_OUTSIDE || count[best] * 5 < all * 4) return WW_CLAIM_OPEN;
  return (enum ww_claim_part)best;
}

static enum ww_claim_part teach(void *context, const struct ww_claim_walk *walk, const struct ww_claim_piece *piece, uint32_t first, uint32_t last) {
  struct teacher *t = context;
  enum ww_claim_part part = part_of(t, piece, first, last);
  struct ww_claim_ids ids;
  ww_claim_piece_features(walk->view, walk->cue, piece, &ids);
  struct ww_claim_row row = {.label = (uint8_t)part, .fold = t->fold};
  if (t->status == WW_OK) t->status = ww_claim_rows_add(&t->out->parts, &ids, row);
  return part;
}

static void teach_parts(struct teacher *t, const struct ww_claim_gold *gold, uint32_t cue, uint8_t *part) {
  for (uint32_t i = 0; i < t->tree.count; i++) {
    const struct ww_token *token = &t->tree.tokens[t->tree.first + i];
    t->gold[i] = touches(gold->cue, gold->cue_count, token)           ? WW_CLAIM_CUE
                 : touches(gold->source, gold->source_count, token)   ? WW_CLAIM_SOURCE
                 : touches(gold->content, gold->content_count, token) ? WW_CLAIM_CONTENT
                                                                      : WW_CLAIM_OUTSIDE;
  }
  struct ww_claim_shape shape;
  ww_claim_shape_read(&t->view, cue, &shape);
  struct ww_claim_walk walk = {.view = &t->view, .cue = &shape, .decide = teach, .context = t, .part = part};
  ww_claim_walk_run(&walk);
}

// ---- cues ------------------------------------------------------------------------------------

static ww_status teach_sentence(struct teacher *t, const struct ww_claim_gold *gold, size_t count, uint32_t sentence) {
  const struct ww_sentence *s = &t->article->sentences[sentence];
  bool *is_cue = ww_arena_alloc_zero(&t->article->scratch, t->tree.count + 1u, sizeof *is_cue);
  uint8_t *part = ww_arena_alloc(&t->article->scratch, t->tree.count + 1u, 1);
  t->gold = ww_arena_alloc(&t->article->scratch, t->tree.count + 1u, 1);
  if (is_cue == NULL || part == NULL || t->gold == NULL || !ww_claim_view_init(&t->view, t->article)) return WW_ERROR_MEMORY;
  for (size_t g = 0; g < count; g++) {
    if (gold[g].cue_count == 0 || gold[g].cue[0].start < s->start || gold[g].cue[0].start >= s->end) continue;
    uint32_t cue = head_of_cue(t, &gold[g]);
    if (cue == WW_NONE) continue;
    t->out->placed++;
    is_cue[cue - t->tree.first] = true;
    teach_parts(t, &gold[g], cue, part);
    if (t->status != WW_OK) return t->status;
  }
  for (uint32_t i = t->tree.first; i < t->tree.first + t->tree.count; i++) {
    uint32_t gate = ww_claim_gate_of(&t->view, i);
    if (gate == 0) continue;
    struct ww_claim_shape shape;
    struct ww_claim_ids ids;
    ww_claim_shape_read(&t->view, i, &shape);
    ww_claim_cue_core(&t->view, i, &ids);
    struct ww_claim_row row = {.label = is_cue[i - t->tree.first], .fold = t->fold, .gate = (uint16_t)ww_claim_slot(gate, WW_CLAIM_GATE_BITS),
                               .always = t->tree.tokens[i].upos == WW_UPOS_VERB};
    ww_status status = ww_claim_rows_add(&t->out->core, &ids, row);
    ww_claim_cue_features(&t->view, &shape, &ids);
    if (status == WW_OK) status = ww_claim_rows_add(&t->out->cues, &ids, row);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

ww_status ww_claim_learn(const struct ww_reader_context *context, struct ww_article *article, const struct ww_claim_gold *gold, size_t count, uint8_t fold,
                         struct ww_claim_learning *out) {
  struct ww_quotes quotes;
  ww_status status = ww_read_quotes(article, &quotes);
  struct teacher t = {.article = article, .out = out, .fold = fold};
  t.view = (struct ww_claim_view){.context = context, .article = article, .tree = &t.tree, .quotes = &quotes};
  out->golds += count;
  for (uint32_t s = 0; status == WW_OK && s < article->sentence_count; s++) {
    if (article->sentences[s].root == WW_NONE || article->sentences[s].token_count == 0) continue;
    struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
    status = ww_tree_build(context, article, s, &t.tree);
    if (status == WW_OK) status = teach_sentence(&t, gold, count, s);
    ww_arena_rewind(&article->scratch, mark);
  }
  return status;
}
