// compare.h: do two told events tell the same happening? A score in whole points, made of grounds that can be read.
//
// In come two events and what is kept of their articles. Each ground (what, who, whom, when, where, how many, in which
// words) adds or takes points; what speaks against (another country, another actor, another day) weighs more than what
// speaks for, since a wrong link costs a reader more than a missing one. The points were set on one half of the golden
// stories and are shown on the other (docs/stories.md).
//
// "Rebels killed 12 in Brel on Monday" against "Twelve people died in Monday's attack in Brel, blamed on rebels": same type 30,
// same actor 20, same day 26, same place 16, same toll 16, words 14 of 35.
#ifndef WW_STORY_COMPARE_H
#define WW_STORY_COMPARE_H

#include "story/event.h"

// How two sides stand to one another, from what speaks against to what speaks for.
enum ww_story_relation {
  WW_STORY_OTHER,    // known, and somebody else
  WW_STORY_UNKNOWN,  // nothing can be said: one of them names nobody
  WW_STORY_KIN,      // of the same state, or of the same kind: two armies' soldiers, civilians
  WW_STORY_ORGAN,    // a state and one who speaks or acts for it
  WW_STORY_SAME
};

enum ww_story_type_match { WW_STORY_TYPE_FAR, WW_STORY_TYPE_NEAR, WW_STORY_TYPE_CLOSE, WW_STORY_TYPE_SAME };
enum ww_story_day_match {
  WW_STORY_DAY_OTHER,    // days that cannot be one
  WW_STORY_DAY_APART,    // both give their day, and these follow one another: one may begin late in the evening, seldom
  WW_STORY_DAY_UNKNOWN,
  WW_STORY_DAY_AFTER,    // told some days later without its day, as if it were new
  WW_STORY_DAY_NEXT,     // reported on the day after, or on days that follow one another
  WW_STORY_DAY_WITHIN,   // a day in a longer span, spans that overlap
  WW_STORY_DAY_REPORTED, // reported on the same day
  WW_STORY_DAY_SAME,
  WW_STORY_DAY_RECALLED, // weeks later, in passing, and without its day
  WW_STORY_DAY_PASSING   // some days later, likewise
};
enum ww_story_place_match {
  WW_STORY_PLACE_OTHER,  // far from one another
  WW_STORY_PLACE_UNKNOWN,
  WW_STORY_PLACE_WITHIN, // one holds the other
  WW_STORY_PLACE_SAME
};
enum ww_story_count_match { WW_STORY_COUNT_OTHER, WW_STORY_COUNT_DIFFERS, WW_STORY_COUNT_UNKNOWN, WW_STORY_COUNT_NEAR, WW_STORY_COUNT_SAME };

struct ww_story_grounds {
  enum ww_story_type_match type;
  int mode;                            // 1 same, 0 one or both have none, -1 another
  enum ww_story_relation actor, recipient;
  bool exchanged;                      // actors stand against recipients
  bool mutual;                         // those who do it do it together
  int country;                         // of the articles, where the events' places say nothing: 1 same, -1 another
  bool recalled;                       // days later, and with its day
  enum ww_story_day_match day;
  enum ww_story_place_match place;
  int place_km;                        // where both have points, else -1
  enum ww_story_count_match counts[WW_STORY_COUNTS];
  int words, titles, names;            // how much they share, thousandths
  bool trigger;                        // the same verb or noun
  bool realis;                         // both done, or both to come
  bool copied;                         // the articles are copies of one another
  int score;
};

// From which score on two events are linked, and how much more it takes where more is at stake.
enum {
  WW_STORY_THRESHOLD = 64,
  WW_STORY_CERTAIN_MORE = 30, // two events that agree so well by themselves may differ from what else the story's reports say of place and doer
  WW_STORY_BRIDGE_MORE = 8,   // to join two stories that both have several reports
  WW_STORY_MODES_MORE = 16,   // where the two have other modes throughout
  WW_STORY_SISTER_LESS = 16,  // that may be missing where the two reports tell another happening in common
  WW_STORY_SECOND_MORE = 12   // to take a second event of an article into a story
};

void ww_story_compare(const struct ww_story_event *a, const struct ww_story_context *in_a, const struct ww_story_event *b,
                      const struct ww_story_context *in_b, bool copied, struct ww_story_grounds *out);
enum ww_story_relation ww_story_party_relation(const struct ww_story_party *a, const struct ww_story_party *b);
// Kilometres, rounded down, as the crow flies; in whole numbers, within 1 % below 2,000 km.
int ww_story_km(int32_t lat_a, int32_t lon_a, int32_t lat_b, int32_t lon_b);
// The grounds in words: "same type; same actor; same day; 12 dead in both". Put at the end of `out`.
void ww_story_grounds_put(const struct ww_story_grounds *grounds, const struct ww_story_event *a, const struct ww_story_event *b,
                          struct ww_buffer *out);

#endif
