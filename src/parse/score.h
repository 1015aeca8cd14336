// Scores of one CoNLL-U text against another: tokens, sentences, words, tags, lemmas, trees.
//
// In: gold and system sentences over the same characters (white space aside), cut as they may be.
// Out: counts, from which precision, recall and F1 follow, in the manner of the CoNLL 2018 shared
// task: words align where their characters do, and inside multi-word tokens by the longest common
// subsequence of their forms; LAS ignores the subtypes of relations, LAS_FULL does
// not.
#ifndef WW_PARSE_SCORE_H
#define WW_PARSE_SCORE_H

#include "parse/conllu.h"

enum ww_score_kind {
  WW_SCORE_TOKENS, WW_SCORE_SENTENCES, WW_SCORE_WORDS, WW_SCORE_UPOS, WW_SCORE_XPOS, WW_SCORE_FEATS, WW_SCORE_LEMMAS,
  WW_SCORE_UAS, WW_SCORE_LAS, WW_SCORE_LAS_FULL, WW_SCORE_KINDS
};

struct ww_scores {
  uint64_t gold[WW_SCORE_KINDS], system[WW_SCORE_KINDS], right[WW_SCORE_KINDS];
  uint64_t bad_trees;  // system sentences with a cycle, no head or not just one root
};

// WW_ERROR_FORMAT when the characters differ, with the first place in the message.
ww_status ww_score(const struct ww_conllu *gold, const struct ww_conllu *system, struct ww_scores *out, struct ww_error *error);
const char *ww_score_name(enum ww_score_kind kind);
// In percent; 0 where nothing is counted.
double ww_score_f1(const struct ww_scores *s, enum ww_score_kind kind);

#endif
