// mend_objects.c: objects that stand before an adjective or a preposition which is not theirs.
//
// In: one parsed sentence. Out: the same, with a few relations changed. In "the blast left nine soldiers dead" the parser
// may hang the soldiers on `dead`, and nobody would know whom the blast left so.
#include "read/mend.h"

#include "read/clause.h"
#include "read/read.h"

// "left nine soldiers dead": whoever stands between "leave" and what has become of them is its object.
void ww_mend_left(struct ww_article *article, const struct ww_sentence *sentence, uint32_t token) {
  struct ww_token *t = &article->tokens[token];
  uint32_t state = t->head;
  if (t->deprel != WW_REL_OBL_UNMARKED && t->deprel != WW_REL_NSUBJ && t->deprel != WW_REL_COMPOUND) return;
  if (state == WW_NONE || state < token || state - sentence->first_token >= sentence->token_count || !ww_token_is_nominal(t)) return;
  const struct ww_token *adjective = &article->tokens[state];
  if (adjective->deprel != WW_REL_XCOMP || adjective->head == WW_NONE || adjective->head > token) return;
  if (!ww_word_among(adjective->lower, "dead wounded injured homeless missing stranded displaced")) return;
  if (!ww_slice_is(article->tokens[adjective->head].lemma, "leave")) return;
  t->head = adjective->head;
  t->deprel = WW_REL_OBJ;
}
