// times.h: what the two halves of the reading of times share: times.c finds the words, times_resolve.c the days.
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
  WW_RAW_CENTURY    // count: the 19th
};

enum { WW_NO_WHICH = 255, WW_NO_PART = 255 };

// Words that name a time, before any day is worked out.
struct ww_raw_time {
  uint32_t first, last;  // tokens
  int year, month, day;
  int count;
  uint8_t kind;     // enum ww_raw_kind
  uint8_t which;    // enum ww_which, or WW_NO_WHICH
  uint8_t unit;     // enum ww_time_unit
  uint8_t weekday;  // 0 Monday
  uint8_t season;
  uint8_t part;     // 0 early, 1 mid, 2 late, or WW_NO_PART
  bool told;        // counted from the day of the story, not from today: two days earlier
  bool named;       // 9/11, the 2011 war: a date that is the name of something
};

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
