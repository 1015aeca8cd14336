// A small model, trained in a blink on our own treebank, for the tests of this folder.
#ifndef WW_TEST_PARSE_TINY_H
#define WW_TEST_PARSE_TINY_H

#include "parse/parse.h"
#include "parse/train/train.h"

#define WW_TINY_TREEBANK WW_TEST_SOURCE_DIR "/tests/parse/tiny.conllu"

// Options for it: 64 dims, three layers, `epochs` epochs. `out` may be NULL.
struct ww_train_options ww_tiny_options(const char *out, unsigned epochs, unsigned threads);
// Trains it into a file of the build folder named after `name`; returns the path (static memory).
const char *ww_tiny_model(const char *name, unsigned epochs, unsigned threads);
// Fills an article with one sentence a line of words parted by blanks; all are marked for parsing.
void ww_tiny_article(struct ww_article *article, const char *lines);
// Fails the test unless every parsed sentence is one tree with one root.
void ww_tiny_check_trees(const struct ww_article *article);

#endif
