// given.h: sentences whose words are given (CoNLL-U) as an article that the parser can read.
#ifndef WW_GIVEN_H
#define WW_GIVEN_H

#include "parse/conllu.h"
#include "reader.h"

// Sentences that are parsed at one go, so that memory does not grow with the file.
enum { WW_GIVEN_CHUNK = 256 };

// Lays the words of `sentences` into the worker's article (reset first) and parses them. Token k of sentence s is its
// k-th word; ranges and empty nodes are left out.
ww_status ww_given_parse(struct ww_worker *worker, const struct ww_conllu_sentence *sentences, size_t count,
                         struct ww_error *error);

#endif
