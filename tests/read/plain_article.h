// plain_article.h: articles for the tests of names, times, entities, places and figures, written in one line a sentence.
//
//   2014-09-12                                   the publication date (a line of its own; none: unknown)
//   title: Rebels/NOUN:Plur/2/nsubj Take/VERB:Fin|Pres/0/root Homs/PROPN/2/obj
//   They/PRON/2/nsubj left/VERB:Past|Fin/0/root on/ADP/4/case Monday/PROPN/2/obl ./PUNCT
//
// A blank line begins a paragraph.
// A word is FORM/UPOS:FEATS/HEAD/DEPREL; what is left out is guessed: PROPN with a capital, NUM with a digit, PUNCT
// without a letter, else NOUN; the lemma is the lower-case form unless it stands behind the form (fled~flee); the head is the root, the relation dep. A word after "_" (_'s) has no blank before it.
#ifndef WW_TESTS_PLAIN_ARTICLE_H
#define WW_TESTS_PLAIN_ARTICLE_H

#include "article.h"

// Fills an initialised article; fails the test on a line that it cannot read.
void plain_article(struct ww_article *article, struct ww_slice input);

#endif
