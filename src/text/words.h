// words.h: the closed lists that cutting words and sentences needs: abbreviations, contractions, prefixes, units.
// They are facts of English orthography; each list is sorted bytewise and a test says so.
#ifndef WW_TEXT_WORDS_H
#define WW_TEXT_WORDS_H

#include "whowhom.h"

enum ww_word_list {
  WW_WORDS_TITLES,      // gen, mr: a name follows, so a sentence never ends here
  WW_WORDS_MONTHS,      // sept, thurs: a number often follows
  WW_WORDS_NUMBERED,    // no, art, vol: an abbreviation only when a number follows
  WW_WORDS_ABBREVIATIONS,  // Tenn, Ft: with a capital; may end a sentence
  WW_WORDS_SMALL_ABBREVIATIONS,  // inc, etc: with or without one
  WW_WORDS_PREFIXES,    // anti, non: stay with the word behind their hyphen
  WW_WORDS_UNITS,       // kg, pm: are cut from the number before them
  WW_WORDS_STARTERS,    // the, he, but: with a capital, the beginning of a sentence
  WW_WORDS_SPEECH,      // said, asked: what may follow a quotation's question mark
  WW_WORDS_DOMAINS,     // com, org: what a web address without a scheme ends in
  WW_WORDS_AFTER_TIME,  // est, gmt, monday: what follows "p.m." in the same sentence
  WW_WORDS_FUNCTION,    // the, of, and: common in all English text, rare in other languages
  WW_WORDS_OUTLETS,     // news, agency: in a name, makes it an outlet's
  WW_WORDS_WEAK_OUTLETS,  // post, star: the same, in longer names only
  WW_WORDS_IN_NAMES,    // of, and: small words inside names
  WW_WORDS_DATE_LABELS,  // published, updated: before the date of an article
  WW_WORDS_NOT_PLACES,  // update, breaking: in capitals before a colon, but no dateline
  WW_WORDS_HANGING,     // the, of: no sentence ends behind them
  WW_WORDS_ACRONYMS,    // unicef: in capitals at the top of an article, but no place
  WW_WORD_LISTS
};

// Whether `word`, in lower case, stands in the list.
bool ww_words_has(enum ww_word_list list, struct ww_slice word);
// The list itself, for the test of its order.
const char *const *ww_words_all(enum ww_word_list list, size_t *count);

// Where a word written without an apostrophe is two words: cannot can|not, gonna gon|na, dont do|nt.
// The bytes of the first part, 0 when the lower-case word is one word.
size_t ww_words_cut(struct ww_slice word);

#endif
