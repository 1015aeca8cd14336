// times.h: what the parts of the reading of times share: times.c goes through the text, times_words.c and times_named.c find
// the words, times_resolve.c works out the days, times_feasts.c knows the feasts.
#ifndef WW_READ_TIMES_H
#define WW_READ_TIMES_H

#include "read/read.h"

enum ww_raw_kind {
  WW_RAW_DATE,      // year, month, day: those that are not 0
  WW_RAW_WEEKDAY,   // weekday, which (WW_NO_WHICH for a bare one)
  WW_RAW_DEICTIC,   // count: days from today
  WW_RAW_PERIOD,    // which and unit, count of them (0 for one): this week, the last two years, recent months
  WW_RAW_SEASON,    // value of the season; year or which
  WW_RAW_DISTANCE,  // count units before (negative) or after the publication date, or the story's day if `told`
  WW_RAW_SPAN,      // for 15 years
  WW_RAW_DECADE,    // year is its first
  WW_RAW_CENTURY,   // count: the 19th
  WW_RAW_FEAST,     // count: number of the feast; year or 0
  WW_RAW_SHARE,     // count: the third; unit: quarter, or month for halves; year or 0: the third quarter of 2013
  WW_RAW_FISCAL,    // year, or day_last for its second year: fiscal 2013, fiscal 2013-14
  WW_RAW_VAGUE,     // unit, count -1 or 1: weeks ago, years later
  WW_RAW_NTH        // count units up to today: for a third straight day
};

enum { WW_NO_WHICH = 255, WW_NO_PART = 255 };

// Words that name a time, before any day is worked out.
struct ww_raw_time {
  uint32_t first, last;  // tokens
  int year, month, day;
  int day_last;     // of a range within a month: 3 to 5 May; 0: one day
  int count;
  uint8_t kind;     // enum ww_raw_kind
  uint8_t which;    // enum ww_which, or WW_NO_WHICH
  uint8_t unit;     // enum ww_time_unit
  uint8_t weekday;  // 0 Monday
  uint8_t season;
  uint8_t part;     // 0 early, 1 mid, 2 late, or WW_NO_PART
  bool told;        // counted from the day of the story, not from today: two days earlier
  bool named;       // 9/11, the 2011 war: a date that is the name of something
  bool content;     // two days after the raid: what follows lies so far from what the sentence is about
};

// The words. Each of the first three tells of the words that begin at `t` and sets raw->last; false: no time begins there.
// An expression, with the word for its part before it ("late 2011").
bool ww_time_words_at(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t, struct ww_raw_time *raw);
// Times with names or counts of their own: feasts, quarters, fiscal years, "weeks ago", "the day before yesterday".
bool ww_time_named_at(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t, struct ww_raw_time *raw);
// A time of the day: 3:30 a.m., 14:00 GMT, noon. `minutes` from midnight; `zone` as written, may be empty.
struct ww_clock {
  uint32_t first, last;
  int minutes;
  struct ww_slice zone;
};
bool ww_time_clock_at(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t, struct ww_clock *clock);

// Token `t` of the sentence, or one with nothing in it.
const struct ww_token *ww_time_token(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t);
// All digits, `least` to `most` of them, perhaps with an ordinal's end (11th); -1 where it is not so.
int ww_time_digits(struct ww_slice form, size_t least, size_t most, bool ordinal);
int ww_time_day_number(const struct ww_token *token);  // 1 to 31, 0 where it is none
int ww_time_year(const struct ww_token *token);        // 1500 to 2100, 0 where it is none
bool ww_time_hyphen(const struct ww_token *token);
struct ww_raw_time ww_raw_time_new(uint8_t kind, uint32_t first);

// Feasts: the number of the one whose name begins at `t`, its last token in *last; -1 where none does, WW_NO_FEAST where the
// words belong to another name (the Good Friday Agreement).
enum { WW_NO_FEAST = -2 };
int ww_feast_at(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t, uint32_t *last);
// Its first and last day in a year, the last feast of that year if it falls twice in it; false beyond 1583 to 2199.
bool ww_feast_days(int feast, int year, int32_t *from, int32_t *to);

enum ww_tense { WW_TENSE_NONE, WW_TENSE_PAST, WW_TENSE_PRESENT, WW_TENSE_FUTURE };

// The tense of the clause that the token stands in: of the nearest verb above it, with its auxiliaries. An infinitive
// looks ahead (agreed to meet on Friday) but for verbs that carry theirs out (began to, failed to).
enum ww_tense ww_tense_at(const struct ww_article *article, uint32_t token);

// How many units "recent" and "coming" stand for.
int ww_recent_count(enum ww_time_unit unit);

struct ww_days {
  int32_t from, to;    // WW_NO_DAY where unknown
  uint8_t resolution;  // enum ww_resolution
  bool future, ongoing;
};
// Works out the days of `raw`. `told` is the day of the story so far, or WW_NO_DAY.
struct ww_days ww_time_days(const struct ww_article *article, const struct ww_raw_time *raw, enum ww_tense tense, int32_t told);

#endif
