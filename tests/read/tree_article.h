// tree_article.h: articles for the tests of src/read/ from trees that the test itself writes, so that no model and
// no reader of entities stands between a rule and its test.
//
// A line is a word of CoNLL-U with blanks between the columns that matter here:
//   FORM LEMMA UPOS FEATS HEAD DEPREL [NOTE ...]
// HEAD counts from 1, 0 is the root; an empty line ends a sentence; `# title` before a sentence makes it the title.
// Notes make the layers below:
//   @KIND:CODE:SECTOR   a mention with this head; KIND person, group, state, org, place; an empty CODE is allowed
//   =KEY                the entity of that mention (its lemma where no key is given)
//   adj, name           the mention's kind (else nominal)
//   n5                  the mention counts five
//   t2014-09-11         a time of that day
//   place               a literal place
#ifndef WW_TESTS_TREE_ARTICLE_H
#define WW_TESTS_TREE_ARTICLE_H

#include "article.h"

// Fills an initialised article; fails the test on a line that it cannot read.
void tree_article(struct ww_article *article, struct ww_slice input);

#endif
