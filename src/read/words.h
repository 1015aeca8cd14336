// words.h: the closed classes of English that times, numbers and references are made of. They are grammar, not
// knowledge, so they stand in code and not in the lexicon.
//
// ww_read_names gives each token its number here (token.word); the readers compare numbers, never strings.
#ifndef WW_READ_WORDS_H
#define WW_READ_WORDS_H

#include "article.h"

enum ww_word_kind {
  WW_WORD_OTHER,
  WW_WORD_MONTH,      // value 1-12
  WW_WORD_WEEKDAY,    // value 0 Monday ... 6 Sunday
  WW_WORD_SEASON,     // value 0 winter (from December), 1 spring, 2 summer, 3 autumn
  WW_WORD_UNIT,       // value enum ww_time_unit
  WW_WORD_DAYPART,    // morning, night
  WW_WORD_DEICTIC,    // yesterday: value days from today
  WW_WORD_WHICH,      // this, last, next ...: value enum ww_which
  WW_WORD_PART,       // early, late ...: value 0 first third, 1 middle, 2 last third
  WW_WORD_CARDINAL,   // two: value 2
  WW_WORD_SCALE,      // hundred, dozen: value
  WW_WORD_MANY,       // dozens, hundreds: value of one of them
  WW_WORD_VAGUE,      // several, few, couple: the least they stand for
  WW_WORD_PRONOUN,    // value enum ww_pronoun
  WW_WORD_FUNCTION    // of, and, to: common words that begin few names
};

enum ww_time_unit { WW_UNIT_HOUR, WW_UNIT_DAY, WW_UNIT_WEEKEND, WW_UNIT_WEEK, WW_UNIT_FORTNIGHT, WW_UNIT_MONTH, WW_UNIT_QUARTER,
                    WW_UNIT_YEAR, WW_UNIT_DECADE, WW_UNIT_CENTURY };
enum ww_which { WW_WHICH_THIS, WW_WHICH_LAST, WW_WHICH_NEXT, WW_WHICH_PAST, WW_WHICH_RECENT, WW_WHICH_FOLLOWING };
enum ww_pronoun { WW_PRONOUN_I, WW_PRONOUN_WE, WW_PRONOUN_YOU, WW_PRONOUN_HE, WW_PRONOUN_SHE, WW_PRONOUN_IT, WW_PRONOUN_THEY,
                  WW_PRONOUN_WHO, WW_PRONOUN_WHICH, WW_PRONOUN_BOTH };

struct ww_closed_word {
  const char *text;  // lower case, NUL-terminated
  uint8_t kind;      // enum ww_word_kind
  int64_t value;
};

enum { WW_CLOSED_SLOTS = 1024 };
// A hash table of the closed words, made once: slot -> number of the word, 0 for none.
struct ww_closed_words {
  uint8_t slot[WW_CLOSED_SLOTS];
  bool begins_name[256];  // by the number of the word: whether some name of the lexicon begins with it
};

void ww_closed_words_init(struct ww_closed_words *words);
// The number of a lower-case form, 0 where it is none of them.
uint8_t ww_closed_word_of(const struct ww_closed_words *words, struct ww_slice lower);
const struct ww_closed_word *ww_closed_word(uint8_t number);
// How many numbers there are.
size_t ww_closed_word_count(void);

static inline enum ww_word_kind ww_word_kind_of(const struct ww_token *token) {
  return (enum ww_word_kind)ww_closed_word(token->word)->kind;
}
static inline int64_t ww_word_value(const struct ww_token *token) { return ww_closed_word(token->word)->value; }

#endif
