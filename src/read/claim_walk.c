#include "read/claim_walk.h"

enum { DEEPEST = 3, FURTHER = 3 };

static void paint(struct ww_claim_walk *w, uint32_t top, bool self, enum ww_claim_part part) {
  const struct ww_tree *tree = w->view->tree;
  if (self) {
    w->part[top - tree->first] = (uint8_t)part;
  } else if (part != WW_CLAIM_OUTSIDE) {
    for (uint32_t t = tree->subtree_first[top - tree->first]; t <= tree->subtree_last[top - tree->first]; t++)
      if (w->part[t - tree->first] == WW_CLAIM_OUTSIDE && ww_tree_under(tree, t, top)) w->part[t - tree->first] = (uint8_t)part;
  }
  w->source_found |= part == WW_CLAIM_SOURCE;
  w->content_found |= part == WW_CLAIM_CONTENT;
}

// "rejected the charge and ordered an inquiry": a finite verb that is joined to a noun goes on with the clause, and is no part of the noun.
static void drop_joined_verbs(struct ww_claim_walk *w, uint32_t top) {
  const struct ww_tree *tree = w->view->tree;
  if (!ww_token_is_nominal(&tree->tokens[top]) || ww_tree_child(tree, top, WW_REL_NSUBJ) != WW_NONE) return;
  for (const uint32_t *c = ww_children(tree, top), *end = ww_children_end(tree, top); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel != WW_REL_CONJ || t->upos != WW_UPOS_VERB || (t->morph & WW_MORPH_FIN) == 0) continue;
    for (uint32_t i = tree->subtree_first[*c - tree->first]; i <= tree->subtree_last[*c - tree->first]; i++)
      if (ww_tree_under(tree, i, *c)) w->part[i - tree->first] = WW_CLAIM_OUTSIDE;
  }
}

static enum ww_claim_part ask(struct ww_claim_walk *w, struct ww_claim_piece *piece) {
  const struct ww_tree *tree = w->view->tree;
  uint32_t i = piece->token - tree->first;
  piece->source_found = w->source_found;
  piece->content_found = w->content_found;
  uint32_t first = piece->self ? piece->token : tree->subtree_first[i], last = piece->self ? piece->token : tree->subtree_last[i];
  return w->decide(w->context, w, piece, first, last);
}

// Words that go with the word that they stand at, and are not asked about away from the cue.
static bool goes_with_head(uint8_t rel) {
  switch (rel) {
    case WW_REL_AUX: case WW_REL_AUX_PASS: case WW_REL_COP: case WW_REL_DET: case WW_REL_CASE: case WW_REL_MARK: case WW_REL_CC: case WW_REL_FIXED:
    case WW_REL_FLAT: case WW_REL_GOESWITH: case WW_REL_COMPOUND_PRT: case WW_REL_EXPL:
      return true;
    default: return false;
  }
}

static bool is_clause(uint8_t rel) {
  return rel == WW_REL_CCOMP || rel == WW_REL_XCOMP || rel == WW_REL_ADVCL || rel == WW_REL_CONJ || rel == WW_REL_PARATAXIS || rel == WW_REL_ACL ||
         rel == WW_REL_ACL_RELCL || rel == WW_REL_CSUBJ;
}

// The pieces under `top` but the one that holds the cue; `piece` says where they stand.
static void visit_children(struct ww_claim_walk *w, uint32_t top, uint32_t but, struct ww_claim_piece where) {
  const struct ww_tree *tree = w->view->tree;
  for (const uint32_t *c = ww_children(tree, top), *end = ww_children_end(tree, top); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (*c == but || rel == WW_REL_PUNCT || (w->only_source && is_clause(rel))) continue;
    if ((where.level > 0 || where.depth > 0) && goes_with_head(rel)) {
      paint(w, *c, false, where.self_part == WW_CLAIM_CUE || where.self_part == WW_CLAIM_OPEN ? WW_CLAIM_OUTSIDE : (enum ww_claim_part)where.self_part);
      continue;
    }
    struct ww_claim_piece piece = where;
    piece.token = *c;
    piece.self = false;
    bool leaf = ww_children(tree, *c) == ww_children_end(tree, *c);
    enum ww_claim_part part = ask(w, &piece);
    if (part == WW_CLAIM_OPEN && (leaf || where.depth >= DEEPEST)) part = WW_CLAIM_OUTSIDE;
    where.before_part = (uint8_t)part;
    if (part != WW_CLAIM_OPEN) {
      paint(w, *c, false, part);
      if (part == WW_CLAIM_CONTENT) drop_joined_verbs(w, *c);
      continue;
    }
    struct ww_claim_piece inner = where;
    inner.token = *c;
    inner.self = true;
    inner.depth++;
    part = ask(w, &inner);
    if (part == WW_CLAIM_OPEN) part = WW_CLAIM_OUTSIDE;
    paint(w, *c, true, part);
    inner.self_part = (uint8_t)part;
    inner.before_part = 0;
    visit_children(w, *c, WW_NONE, inner);
  }
}

void ww_claim_walk_run(struct ww_claim_walk *w) {
  const struct ww_tree *tree = w->view->tree;
  memset(w->part, WW_CLAIM_OUTSIDE, tree->count);
  w->source_found = w->content_found = w->only_source = false;
  uint32_t below = w->cue->token;
  w->part[below - tree->first] = WW_CLAIM_CUE;
  struct ww_claim_piece where = {.level = 0, .self_part = WW_CLAIM_CUE};
  visit_children(w, below, WW_NONE, where);
  w->only_source = w->content_found;  // what the cue takes is found: above it only its source is looked for, and not far
  for (uint8_t level = 1; level <= (w->only_source ? FURTHER : WW_CLAIM_CLIMB); level++) {
    if (w->source_found && w->content_found) return;
    uint32_t top = ww_tree_head(tree, below);
    if (top == WW_NONE) return;
    where = (struct ww_claim_piece){.token = top, .level = level, .self = true};
    enum ww_claim_part part = ask(w, &where);
    if (part == WW_CLAIM_OPEN) part = WW_CLAIM_OUTSIDE;
    paint(w, top, true, part);
    where.self_part = (uint8_t)part;
    visit_children(w, top, below, where);
    below = top;
  }
}
