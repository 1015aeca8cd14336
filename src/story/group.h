// group.h: what all reports of a story have said together, so that a link which would join what contradicts itself is refused.
//
// Links chain: A is near B, B near C, and A and C may be two bombings of one week. A story therefore keeps the days that its
// reports give, its places and its actors, and takes in a report, or another story, only where all of these can still be true
// at once. "On Monday in Brel" and "on Friday in Brel" do not go together, whoever stands between them.
#ifndef WW_STORY_GROUP_H
#define WW_STORY_GROUP_H

#include "story/event.h"

enum { WW_STORY_GROUP_PLACES = 4, WW_STORY_GROUP_PARTIES = 6, WW_STORY_GROUP_MODES = 4 };

struct ww_story_group {
  int32_t first_day, last_day;   // of the days that reports give, narrow ones: the latest beginning, the earliest end; WW_NO_DAY
  int32_t told_from, told_to;    // days of articles whose words give no day, WW_NO_DAY
  uint8_t place_count, party_count[2], mode_count;
  bool passing;                  // of one event alone, told in passing: its report may come weeks later; not kept
  bool mutual;                   // a report names those who do it together, so that sides mean nothing
  struct ww_story_place places[WW_STORY_GROUP_PLACES];  // precise ones
  uint32_t parties[2][WW_STORY_GROUP_PARTIES];          // tokens, of actors and recipients
  uint32_t modes[WW_STORY_GROUP_MODES];                 // types with modes, hashed together
};

void ww_story_group_of(const struct ww_story_event *event, struct ww_story_group *out);

enum ww_story_refusal {
  WW_STORY_FITS,
  WW_STORY_OTHER_DAY,     // one is told for another day
  WW_STORY_LONG_AFTER,    // reports without a day would be spread over more days than a story is news
  WW_STORY_OTHER_PLACE,
  WW_STORY_OTHER_ACTOR,
  WW_STORY_UNDONE,        // a person has undone a link between the two (found by the store, not here)
  WW_STORY_REFUSALS
};
enum ww_story_refusal ww_story_group_fits(const struct ww_story_group *a, const struct ww_story_group *b);
// Whether both give a day, and not the same one.
bool ww_story_group_days_apart(const struct ww_story_group *a, const struct ww_story_group *b);
// Whether both say how it was done, and nowhere the same.
bool ww_story_group_modes_apart(const struct ww_story_group *a, const struct ww_story_group *b);
// Takes `b` into `a`. Beyond the rooms of places and parties the first ones stay.
void ww_story_group_join(struct ww_story_group *a, const struct ww_story_group *b);
const char *ww_story_refusal_text(enum ww_story_refusal refusal);  // a phrase; static

// As bytes, for the row of a story.
void ww_story_group_pack(const struct ww_story_group *group, struct ww_buffer *out);
bool ww_story_group_unpack(const void *data, size_t size, struct ww_story_group *out);

#endif
