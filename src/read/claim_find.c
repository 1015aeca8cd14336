// claim_find.c: claims by the model: each word that may be a cue is weighed, then the pieces of the sentence beside it.
//
// Content runs from the first to the last word of a piece, without punctuation at its ends, with the quotation marks that belong to it.
#include "read/claim_record.h"
#include "read/claim_walk.h"

// A word that the lexicon has not as a cue, and that takes neither a clause nor a quotation, must be surer by so much (parts of a nat): the
// model has seen the news of one campaign, where more is backed, blamed and called for than elsewhere.
// One that the lexicon has, and that takes a clause or a quotation, may be less sure by as much.
enum { UNLISTED_LEAD = 32, DEED_LEAD = 64, LISTED_LEAD = -32, CLAUSE_LEAD = -96, NESTED_LEAD = -160, QUOTED_LEAD = -64 };

struct finder {
  struct ww_teller *teller;
  struct ww_claim_view view;
  uint8_t *part;               // [count]
  const struct ww_cue *cue;    // the lexicon's, of the cue in work, or NULL
  int32_t best_content;        // how near the best piece came to being content that was not taken for it
  uint32_t best_first, best_last, best_token;
  bool best_self;
};

static const struct ww_cue *cue_of(const struct ww_teller *teller, uint32_t token) {
  const struct ww_token *t = &teller->tree.tokens[token];
  enum ww_word_pos pos = t->upos == WW_UPOS_NOUN ? WW_POS_NOUN : t->upos == WW_UPOS_ADJ ? WW_POS_ADJ : WW_POS_VERB;
  return ww_cue_of(teller->context->knowledge, t->lemma, pos);
}

static bool tells_object(const struct ww_cue *cue) {
  for (uint8_t i = 0; cue != NULL && i < cue->to_count; i++)
    if (cue->to[i].kind == WW_PATH_OBJ) return true;
  return false;
}

static bool is_time(const struct ww_teller *teller, uint32_t token) {
  for (uint32_t i = teller->time; i < teller->time_end; i++)
    if (teller->article->times[i].head == token) return true;
  return false;
}

// What stands beside a clause that is told cannot be told itself: whom it is told to ("told CNN that ..."), and when ("said on Monday that ...").
static bool beside_clause(const struct finder *f, const struct ww_claim_shape *cue, const struct ww_claim_piece *piece) {
  if (piece->level > 0 || piece->depth > 0 || cue->clause == WW_NONE || piece->token == cue->clause) return false;
  return (piece->token == cue->object && tells_object(f->cue)) || is_time(f->teller, piece->token);
}

// "rejected the charge and ordered an inquiry": the next thing that the same one does.
static bool next_deed(const struct finder *f, const struct ww_claim_shape *cue, const struct ww_claim_piece *piece) {
  const struct ww_tree *tree = f->view.tree;
  const struct ww_token *t = &tree->tokens[piece->token];
  return piece->level == 0 && piece->depth == 0 && !piece->self && t->deprel == WW_REL_CONJ && t->upos == WW_UPOS_VERB &&
         tree->tokens[cue->token].upos == WW_UPOS_VERB && !ww_quoted(f->teller, piece->token) &&
         ww_tree_child(tree, piece->token, WW_REL_NSUBJ) == WW_NONE && ww_tree_child(tree, piece->token, WW_REL_NSUBJ_PASS) == WW_NONE;
}

// "he said, adding that ...": what he adds is a claim of its own.
static bool participle_behind(const struct finder *f, const struct ww_claim_shape *cue, const struct ww_claim_piece *piece) {
  const struct ww_tree *tree = f->view.tree;
  const struct ww_token *t = &tree->tokens[piece->token];
  return piece->level == 0 && piece->depth == 0 && piece->token > cue->token && t->deprel == WW_REL_ADVCL && (t->morph & (WW_MORPH_GER | WW_MORPH_PART)) != 0 &&
         ww_tree_child(tree, piece->token, WW_REL_MARK) == WW_NONE && !ww_quoted(f->teller, piece->token);
}

// A piece that stands in quotation marks which the cue is not in.
static bool all_quoted(const struct finder *f, const struct ww_claim_shape *cue, const struct ww_claim_piece *piece, uint32_t first, uint32_t last) {
  uint32_t q = f->teller->quotes.of[piece->token];
  if (q == WW_NONE || piece->self || q == f->teller->quotes.of[cue->token]) return false;
  for (uint32_t t = first; t <= last; t++)
    if (f->view.tree->tokens[t].upos != WW_UPOS_PUNCT && f->teller->quotes.of[t] != q) return false;
  return true;
}

static enum ww_claim_part decide(void *context, const struct ww_claim_walk *walk, const struct ww_claim_piece *piece, uint32_t first, uint32_t last) {
  struct finder *f = context;
  struct ww_claim_ids ids;
  int32_t score[WW_CLAIM_LANES];
  if (beside_clause(f, walk->cue, piece) || next_deed(f, walk->cue, piece)) return WW_CLAIM_OUTSIDE;
  ww_claim_piece_features(walk->view, walk->cue, piece, &ids);
  ww_claim_model_parts(f->teller->context->claims, ids.id, ids.count, score);
  int best = 0;
  for (int p = 1; p < WW_CLAIM_PARTS; p++)
    if (score[p] > score[best]) best = p;
  int32_t lead = score[WW_CLAIM_CONTENT] - score[best];
  if (participle_behind(f, walk->cue, piece) && best == WW_CLAIM_CONTENT) return WW_CLAIM_OUTSIDE;
  if (best == WW_CLAIM_OUTSIDE && piece->level == 0 && lead > QUOTED_LEAD && all_quoted(f, walk->cue, piece, first, last)) return WW_CLAIM_CONTENT;
  if (lead > f->best_content && best != WW_CLAIM_SOURCE) {
    f->best_content = lead;
    f->best_token = piece->token;
    f->best_self = piece->self;
    f->best_first = first;
    f->best_last = last;
  }
  return (enum ww_claim_part)best;
}

static bool edge(const struct ww_token *t) { return t->upos == WW_UPOS_PUNCT; }

// ---- spans -----------------------------------------------------------------------------------

// The marks of a quotation that a run fills are part of it.
static void take_marks(const struct ww_teller *teller, uint32_t *first, uint32_t *last) {
  const struct ww_tree *tree = &teller->tree;
  uint32_t q = teller->quotes.of[*first], r = teller->quotes.of[*last];
  uint32_t low = *first, high = *last;
  if (q != WW_NONE && teller->quotes.items[q].first <= *first) {
    const struct ww_quote *quote = &teller->quotes.items[q];
    while (low > quote->first && low > tree->first && edge(&tree->tokens[low - 1])) low--;
    if (low == quote->first && ww_tree_holds(tree, quote->open)) *first = quote->open;
  }
  if (r != WW_NONE) {
    const struct ww_quote *quote = &teller->quotes.items[r];
    while (high < quote->last && ww_tree_holds(tree, high + 1) && edge(&tree->tokens[high + 1])) high++;
    if (high == quote->last && quote->close != WW_NONE && ww_tree_holds(tree, quote->close)) *last = quote->close;
  }
}

static void add_run(const struct ww_teller *teller, uint32_t first, uint32_t last, struct ww_token_spans *out) {
  const struct ww_tree *tree = &teller->tree;
  while (first < last && edge(&tree->tokens[first])) first++;
  while (last > first && edge(&tree->tokens[last])) last--;
  if (edge(&tree->tokens[first])) return;
  take_marks(teller, &first, &last);
  if (out->count > 0 && first <= out->last[out->count - 1] + 1) {
    out->last[out->count - 1] = last;
    return;
  }
  if (out->count == WW_CLAIM_SPANS) return;
  out->first[out->count] = first;
  out->last[out->count++] = last;
}

// A quotation belongs to one claim whole: where most of what stands of it in the sentence is content, all is, and what stands between its end and the source
// is the source's ("..., " Captain Osei said).
static void settle_quotes(struct finder *f) {
  const struct ww_tree *tree = f->view.tree;
  const struct ww_quotes *quotes = &f->teller->quotes;
  for (uint32_t i = 0; f->view.any_quote && i < tree->count; i++) {
    uint32_t q = quotes->of[tree->first + i], in = 0, all = 0, last = i;
    if (q == WW_NONE) continue;
    bool other = false, hangs = false;
    for (; last < tree->count && quotes->of[tree->first + last] == q; last++) {
      if (edge(&tree->tokens[tree->first + last])) continue;
      all++;
      in += f->part[last] == WW_CLAIM_CONTENT;
      other |= f->part[last] == WW_CLAIM_CUE || f->part[last] == WW_CLAIM_SOURCE;
      uint32_t head = ww_tree_head(tree, tree->first + last);
      hangs |= head != WW_NONE && quotes->of[head] != q && f->part[head - tree->first] == WW_CLAIM_CONTENT;  // "the vote "a theft""
    }
    if (!other && ((in * 3 >= all && in > 0) || hangs))
      for (uint32_t k = i; k < last; k++) f->part[k] = WW_CLAIM_CONTENT;
    uint32_t after = last + 1, source = after;  // behind the closing mark
    while (source < tree->count && f->part[source] == WW_CLAIM_CONTENT && !edge(&tree->tokens[tree->first + source])) source++;
    if (in > 0 && source > after && source < tree->count && f->part[source] == WW_CLAIM_SOURCE)
      for (uint32_t k = after; k < source; k++) f->part[k] = WW_CLAIM_SOURCE;
    i = last;
  }
}

// Words that are content, in runs; punctuation between two of them is part of the run.
static void content_runs(const struct finder *f, struct ww_token_spans *out) {
  const struct ww_tree *tree = f->view.tree;
  uint32_t start = WW_NONE, last = WW_NONE;
  for (uint32_t i = 0; i <= tree->count; i++) {
    uint32_t t = tree->first + i;
    bool punctuation = i < tree->count && edge(&tree->tokens[t]);
    if (punctuation && f->part[i] != WW_CLAIM_CUE) continue;
    bool in = i < tree->count && f->part[i] == WW_CLAIM_CONTENT;
    if (in && start == WW_NONE) start = t;
    if (in) last = t;
    if (in || start == WW_NONE) continue;
    add_run(f->teller, start, last, out);
    start = WW_NONE;
  }
}

// The run of one part around a word.
static void run_around(const struct finder *f, uint32_t token, enum ww_claim_part part, uint32_t *first, uint32_t *last) {
  const struct ww_tree *tree = f->view.tree;
  *first = *last = token;
  while (*first > tree->first && f->part[*first - 1 - tree->first] == part && !edge(&tree->tokens[*first - 1])) --*first;
  while (ww_tree_holds(tree, *last + 1) && f->part[*last + 1 - tree->first] == part && !edge(&tree->tokens[*last + 1])) ++*last;
}

// The source: the run of the word that is highest in the tree, commas inside it included.
static void find_source(const struct finder *f, struct ww_claim_draft *draft) {
  const struct ww_tree *tree = f->view.tree;
  draft->source = draft->source_first = draft->source_last = WW_NONE;
  for (uint32_t i = 0; i < tree->count; i++) {
    if (f->part[i] != WW_CLAIM_SOURCE || edge(&tree->tokens[tree->first + i])) continue;
    uint32_t head = ww_tree_head(tree, tree->first + i);
    if (head != WW_NONE && f->part[head - tree->first] == WW_CLAIM_SOURCE) continue;
    draft->source = tree->first + i;
    break;
  }
  if (draft->source == WW_NONE) return;
  uint32_t first = draft->source, last = draft->source;
  for (uint32_t t = first; t > tree->first && f->part[t - 1 - tree->first] == WW_CLAIM_SOURCE; t--) first = t - 1;
  for (uint32_t t = last + 1; ww_tree_holds(tree, t) && f->part[t - tree->first] == WW_CLAIM_SOURCE; t++) last = t;
  while (first < draft->source && edge(&tree->tokens[first])) first++;
  while (last > draft->source && edge(&tree->tokens[last])) last--;
  draft->source_first = first;
  draft->source_last = last;
}

// Where the model finds nobody: who does what the verb does in another clause, as "ISIS has seized towns and pledged to go on" has it.
static uint32_t subject_of(const struct finder *f, const struct ww_claim_shape *cue, const struct ww_token_spans *content) {
  if (cue->subject == WW_NONE || !cue->inherited || cue->passive || ww_token_spans_hold(content, cue->subject)) return WW_NONE;
  const struct ww_token *t = &f->view.tree->tokens[cue->subject];
  return ww_token_is_nominal(t) && t->deprel != WW_REL_EXPL ? cue->subject : WW_NONE;
}

// ---- what sort of claim ----------------------------------------------------------------------

// Whether content is a clause: a word of it that stands highest is a verb or has a subject; or "somebody of doing something".
static bool clausal(const struct finder *f) {
  const struct ww_tree *tree = f->view.tree;
  for (uint32_t i = 0; i < tree->count; i++) {
    const struct ww_token *t = &tree->tokens[tree->first + i];
    if (f->part[i] != WW_CLAIM_CONTENT || edge(t)) continue;
    uint32_t head = ww_tree_head(tree, tree->first + i);
    if (head != WW_NONE && f->part[head - tree->first] == WW_CLAIM_CONTENT) {
      if (f->cue != NULL && t->upos == WW_UPOS_VERB && (t->morph & WW_MORPH_GER) != 0 && ww_token_has_case_of(tree, tree->first + i, "of for")) return true;
      continue;
    }
    if (ww_token_is_verbal(t) || ww_tree_child(tree, tree->first + i, WW_REL_NSUBJ) != WW_NONE ||
        ww_tree_child(tree, tree->first + i, WW_REL_NSUBJ_PASS) != WW_NONE || ww_tree_child(tree, tree->first + i, WW_REL_COP) != WW_NONE)
      return true;
  }
  return false;
}

// The cue's stance; what is not believed is denied, what is not said is left open, what is not denied is told.
static uint8_t stance_of(const struct finder *f, const struct ww_claim_shape *cue) {
  uint8_t stance = f->cue == NULL ? WW_STANCE_ASSERT : f->cue->stance;
  if (!cue->negated) return stance;
  switch (stance) {
    case WW_STANCE_ASSERT: return WW_STANCE_DOUBT;
    case WW_STANCE_ESTIMATE: case WW_STANCE_PROMISE: return WW_STANCE_DENY;
    case WW_STANCE_DENY: case WW_STANCE_DOUBT: return WW_STANCE_ASSERT;
    default: return stance;
  }
}

// The words of a cue of several, in lower case where one stands alone: "according to".
static struct ww_slice phrase_of(const struct ww_teller *teller, uint32_t first, uint32_t last) {
  const struct ww_token *t = teller->tree.tokens;
  if (last > first + 3) last = first + 3;
  struct ww_slice words = ww_arena_copy(&teller->article->arena, ww_article_words(teller->article, first, last));
  if (words.data == NULL || words.size == 0) return t[first].lower;
  for (uint32_t i = first; i <= last; i++)
    for (size_t c = 0; c < t[i].form.size; c++)
      if (t[i].start - t[first].start + c < words.size && t[i].form.data[c] >= 'A' && t[i].form.data[c] <= 'Z') ((char *)words.data)[t[i].start - t[first].start + c] += 'a' - 'A';
  return words;
}

static bool quotes_inside(const struct ww_teller *teller, const struct ww_token_spans *content) {
  for (uint32_t i = 0; i < content->count; i++)
    for (uint32_t t = content->first[i]; t <= content->last[i]; t++)
      if (ww_quoted(teller, t)) return true;
  return false;
}

static ww_status cue_claim(struct finder *f, const struct ww_claim_shape *shape, int32_t lead) {
  struct ww_teller *teller = f->teller;
  const struct ww_tree *tree = f->view.tree;
  struct ww_claim_walk walk = {.view = &f->view, .cue = shape, .decide = decide, .context = f, .part = f->part};
  f->best_content = INT32_MIN;
  f->cue = cue_of(teller, shape->token);
  ww_claim_walk_run(&walk);
  struct ww_claim_draft draft = {.head = shape->token, .cue = f->cue, .relation = tree->tokens[shape->token].lower, .unnamed = true};
  if (!walk.content_found && f->best_content > INT32_MIN)
    for (uint32_t t = f->best_first; t <= f->best_last; t++)
      if (f->best_self ? t == f->best_token : ww_tree_under(tree, t, f->best_token) && f->part[t - tree->first] == WW_CLAIM_OUTSIDE)
        f->part[t - tree->first] = WW_CLAIM_CONTENT;
  // "He is believed to have left": who believes it is not said, and he is part of what is believed.
  bool believed = shape->passive && shape->infinitive != WW_NONE && f->cue != NULL && !tells_object(f->cue);
  for (uint32_t i = 0; believed && i < tree->count; i++)
    if (f->part[i] == WW_CLAIM_SOURCE) f->part[i] = WW_CLAIM_CONTENT;
  settle_quotes(f);
  content_runs(f, &draft.content);
  if (draft.content.count == 0) return WW_OK;
  find_source(f, &draft);
  // "He was told that ...": he is told.
  if (shape->passive && draft.source == shape->subject && tells_object(f->cue)) draft.source = draft.source_first = draft.source_last = WW_NONE;
  else if (draft.source == WW_NONE) draft.source = subject_of(f, shape, &draft.content);
  run_around(f, shape->token, WW_CLAIM_CUE, &draft.first, &draft.last);
  draft.stance = stance_of(f, shape);
  if (tree->tokens[draft.first].upos == WW_UPOS_ADP || tree->tokens[shape->token].upos == WW_UPOS_ADP || ww_tree_child(tree, shape->token, WW_REL_FIXED) != WW_NONE)
    draft.relation = phrase_of(teller, draft.first, draft.last);
  draft.told = clausal(f) || quotes_inside(teller, &draft.content) || (draft.cue != NULL && draft.stance != WW_STANCE_ASSERT);
  bool deed = ww_tree_word(tree, shape->token)->trigger_count > 0;  // an event frame's word: what it does is no claim
  if (!draft.told && draft.cue == NULL && lead < (deed ? DEED_LEAD : UNLISTED_LEAD)) return WW_OK;
  if (lead < 0 && (draft.cue == NULL || !(clausal(f) || quotes_inside(teller, &draft.content)))) return WW_OK;
  return ww_claim_write(teller, &draft);
}

// A clause with "that", or "is believed to": told by a word of the lexicon, that is a claim in any news.
static bool takes_clause(const struct ww_tree *tree, uint32_t token) {
  bool passive = false, infinitive = false;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if ((rel == WW_REL_CCOMP || (rel == WW_REL_ACL && ww_token_has_case(tree, *c, WW_SLICE("that")))) && !ww_clause_infinitive(tree, *c)) return true;
    passive |= rel == WW_REL_AUX_PASS;
    infinitive |= rel == WW_REL_XCOMP;
  }
  return passive && infinitive;
}

// How sure the model must be of a word that the lexicon has: less where it takes a clause, least where it stands inside what another tells.
static int32_t least_lead(const struct ww_teller *teller, uint32_t token, bool clause) {
  if (cue_of(teller, token) == NULL) return 0;
  if (!clause) return LISTED_LEAD;
  uint32_t head = ww_tree_head(&teller->tree, token);
  bool nested = head != WW_NONE && teller->tree.tokens[token].deprel == WW_REL_CCOMP && cue_of(teller, head) != NULL;
  return nested ? NESTED_LEAD : CLAUSE_LEAD;
}

ww_status ww_claims_by_model(struct ww_teller *teller) {
  struct ww_article *article = teller->article;
  const struct ww_claim_model *model = teller->context->claims;
  struct finder f = {.teller = teller};
  f.view = (struct ww_claim_view){.context = teller->context, .article = article, .tree = &teller->tree, .quotes = &teller->quotes};
  f.part = ww_arena_alloc(&article->scratch, teller->tree.count + 1u, 1);
  if (f.part == NULL || !ww_claim_view_init(&f.view, article)) return WW_ERROR_MEMORY;
  ww_status status = WW_OK;
  for (uint32_t t = teller->tree.first; status == WW_OK && t < teller->tree.first + teller->tree.count; t++) {
    uint32_t gate = ww_claim_gate_of(&f.view, t);
    if (gate == 0 || (teller->tree.tokens[t].upos != WW_UPOS_VERB && !ww_claim_model_gate(model, gate))) continue;
    struct ww_claim_shape shape;
    struct ww_claim_ids ids;
    ww_claim_cue_core(&f.view, t, &ids);
    bool clause = takes_clause(&teller->tree, t);
    if (!clause && !ww_claim_model_core(model, ids.id, ids.count)) continue;
    ww_claim_shape_read(&f.view, t, &shape);
    ww_claim_cue_features(&f.view, &shape, &ids);
    int32_t lead = ww_claim_model_cue(model, ids.id, ids.count);
    if (lead >= (lead < 0 && lead >= NESTED_LEAD ? least_lead(teller, t, clause) : 0)) status = cue_claim(&f, &shape, lead);
  }
  return status;
}
