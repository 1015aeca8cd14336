// claim_rules.c: claims by the lexicon's cues and the shape of the tree alone: what is done where no model of claims is at hand.
#include "read/claim_record.h"

enum { CLIMB = 12 };

static bool edge(const struct ww_token *t) { return t->upos == WW_UPOS_PUNCT; }

// The tokens under `top` but not under `without`, in runs, without punctuation at their ends.
static void runs_under(const struct ww_tree *tree, uint32_t top, uint32_t without, struct ww_token_spans *out) {
  uint32_t start = WW_NONE, end = tree->subtree_last[top - tree->first];
  for (uint32_t t = tree->subtree_first[top - tree->first]; t <= end + 1; t++) {
    bool in = t <= end && (edge(&tree->tokens[t]) || ww_tree_under(tree, t, top)) && (without == WW_NONE || !ww_tree_under(tree, t, without));
    if (in && start == WW_NONE) start = t;
    if (in || start == WW_NONE) continue;
    uint32_t first = start, last = t - 1;
    start = WW_NONE;
    while (first <= last && edge(&tree->tokens[first])) first++;
    while (last > first && edge(&tree->tokens[last])) last--;
    if (first > last || edge(&tree->tokens[last]) || out->count == WW_CLAIM_SPANS) continue;
    out->first[out->count] = first;
    out->last[out->count++] = last;
  }
}

static void quoted_runs(const struct ww_teller *teller, struct ww_token_spans *out) {
  uint32_t start = WW_NONE;
  for (uint32_t i = 0; i <= teller->tree.count; i++) {
    bool in = i < teller->tree.count && ww_quoted(teller, teller->tree.first + i);
    if (in && start == WW_NONE) start = i;
    if (in || start == WW_NONE) continue;
    if (out->count < WW_CLAIM_SPANS) {
      out->first[out->count] = teller->tree.first + start;
      out->last[out->count++] = teller->tree.first + i - 1;
    }
    start = WW_NONE;
  }
}

static bool infinitive_counts(uint8_t stance) { return stance == WW_STANCE_PROMISE || stance == WW_STANCE_DEMAND; }

static bool has_number(const struct ww_tree *tree, uint32_t top) {
  for (uint32_t t = tree->subtree_first[top - tree->first]; t <= tree->subtree_last[top - tree->first]; t++)
    if (tree->tokens[t].upos == WW_UPOS_NUM) return true;
  return false;
}

static bool about_quote(const struct ww_teller *teller, uint32_t verb) {
  // A quotation that is no part of another cue's clause: "Yes," he said.
  const struct ww_tree *tree = &teller->tree;
  for (uint32_t i = 0; i < tree->count; i++)
    if (ww_quoted(teller, tree->first + i) && !ww_tree_under(tree, tree->first + i, verb)) return true;
  return false;
}

static void content_of(const struct ww_teller *teller, uint32_t verb, const struct ww_cue *cue, struct ww_token_spans *out) {
  const struct ww_tree *tree = &teller->tree;
  const struct ww_token *v = &tree->tokens[verb];
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    bool infinitive = ww_clause_infinitive(tree, *c);
    if (t->deprel == WW_REL_CCOMP && (!infinitive || infinitive_counts(cue->stance))) runs_under(tree, *c, WW_NONE, out);
    if (t->deprel == WW_REL_XCOMP && infinitive_counts(cue->stance) && infinitive) runs_under(tree, *c, WW_NONE, out);
    if (t->deprel == WW_REL_PARATAXIS && out->count == 0 && ww_quoted(teller, *c)) runs_under(tree, *c, WW_NONE, out);
    if (cue->stance == WW_STANCE_ESTIMATE && (t->deprel == WW_REL_OBJ || t->deprel == WW_REL_OBL) && has_number(tree, *c)) {
      uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
      if (t->deprel == WW_REL_OBL && object != WW_NONE && out->count == 0) runs_under(tree, object, WW_NONE, out);
      runs_under(tree, *c, WW_NONE, out);
    }
  }
  if (out->count > 0) return;
  uint32_t head = ww_tree_head(tree, verb);
  if ((v->deprel == WW_REL_PARATAXIS || v->deprel == WW_REL_DEP) && head != WW_NONE) runs_under(tree, head, verb, out);
  else if (v->deprel == WW_REL_ADVCL && head != WW_NONE && ww_slice_is(v->lower, "said")) runs_under(tree, head, verb, out);
  else if (about_quote(teller, verb)) quoted_runs(teller, out);
  else if (cue->stance == WW_STANCE_ASSERT || cue->stance == WW_STANCE_DENY)
    for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end && out->count == 0; c++)
      if (tree->tokens[*c].deprel == WW_REL_OBJ && ww_quoted(teller, *c)) quoted_runs(teller, out);
}

static ww_status verb_claim(struct ww_teller *teller, uint32_t verb) {
  const struct ww_tree *tree = &teller->tree;
  const struct ww_cue *cue = ww_cue_of(teller->context->knowledge, tree->tokens[verb].lemma, WW_POS_VERB);
  if (cue == NULL) return WW_OK;
  struct ww_token_spans content = {.count = 0};
  content_of(teller, verb, cue, &content);
  if (content.count == 0) return WW_OK;
  uint32_t speaker = ww_clause_subject(tree, verb);
  if (speaker != WW_NONE && ww_token_spans_hold(&content, speaker) && tree->tokens[verb].deprel != WW_REL_CCOMP) speaker = WW_NONE;
  struct ww_claim_draft draft = {.head = verb, .first = verb, .last = verb, .source = speaker, .source_first = WW_NONE, .source_last = WW_NONE,
                                 .relation = tree->tokens[verb].lower, .cue = cue, .content = content, .stance = cue->stance, .told = true};
  return ww_claim_write(teller, &draft);
}

// "according to X": the clause it hangs in, without the phrase itself.
static ww_status phrase_claim(struct ww_teller *teller, uint32_t word) {
  const struct ww_tree *tree = &teller->tree;
  uint32_t next = word + 1;
  if (!ww_slice_is(tree->tokens[word].lower, "according") || !ww_tree_holds(tree, next) || !ww_slice_is(tree->tokens[next].lower, "to")) return WW_OK;
  uint32_t source = ww_tree_head(tree, word);
  if (source == WW_NONE || source < word) return WW_OK;
  uint32_t clause = ww_tree_head(tree, source);
  for (int i = 0; clause != WW_NONE && i < CLIMB && !ww_token_is_verbal(&tree->tokens[clause]) && ww_tree_head(tree, clause) != WW_NONE &&
                  ww_tree_child(tree, clause, WW_REL_NSUBJ) == WW_NONE; i++)
    clause = ww_tree_head(tree, clause);
  if (clause == WW_NONE) return WW_OK;
  struct ww_token_spans content = {.count = 0};
  runs_under(tree, clause, source, &content);
  if (content.count == 0) return WW_OK;
  struct ww_claim_draft draft = {.head = word, .first = word, .last = next, .source = source, .source_first = WW_NONE, .source_last = WW_NONE,
                                 .relation = WW_SLICE("according to"), .content = content, .stance = WW_STANCE_ASSERT, .told = true};
  return ww_claim_write(teller, &draft);
}

ww_status ww_claims_by_rules(struct ww_teller *teller) {
  ww_status status = WW_OK;
  for (uint32_t t = teller->tree.first; t < teller->tree.first + teller->tree.count && status == WW_OK; t++) {
    status = teller->tree.tokens[t].upos == WW_UPOS_VERB ? verb_claim(teller, t) : WW_OK;
    if (status == WW_OK) status = phrase_claim(teller, t);
  }
  return status;
}
