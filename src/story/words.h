// words.h: the words of a text as numbers, for signatures and for comparing sentences.
//
// A word is a run of letters and digits in lower case and without accents, as a 64-bit hash: "U.S. troops" gives u, s, troops. Marks,
// spaces, capitals and line breaks do not count, since they are what changes when an agency's text is printed again.
#ifndef WW_STORY_WORDS_H
#define WW_STORY_WORDS_H

#include "whowhom.h"

struct ww_story_word {
  uint64_t hash;   // of the word in lower case
  uint64_t stem;   // of the word without the commonest endings: kills, killed and killing have one
  size_t start, end;
  bool capital;    // begins with a capital
  bool common;     // says nothing about what happened: the, of, said, Monday
  bool number;     // begins with a digit
  bool opens;      // the first of a sentence or line
  uint8_t letters; // code points, 255 at most
};

struct ww_story_words {
  struct ww_slice text;
  size_t at;
  bool opens;
  bool hashes_only;  // stem and `common` are not asked for: they cost half of the time
};

void ww_story_words_begin(struct ww_story_words *words, struct ww_slice text);
// False at the end of the text. `text` is well-formed UTF-8.
bool ww_story_words_next(struct ww_story_words *words, struct ww_story_word *out);
// One hash for a name, whatever its article, capitals and marks: "The Brel Front" and "Brel front". 0 where no word is in it
// that tells one from another ("12 people" and "the people" are equal; "they" is 0).
uint64_t ww_story_name_hash(struct ww_slice name);

#endif
