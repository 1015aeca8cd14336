// event_features.h: what the model of events sees of an event that was read: its words, what stands around them, who is in it.
//
// In: the coder's sentence, a draft and the event made of it, all but its confidence. Out: hashed features. Of names only
// their kind is seen, so that the model learns how deeds are told and not who does them.
#ifndef WW_READ_EVENT_FEATURES_H
#define WW_READ_EVENT_FEATURES_H

#include "read/coder.h"

enum { WW_EVENT_FEATURES = 320 };

struct ww_event_ids {
  uint32_t id[WW_EVENT_FEATURES];  // never 0; one may stand there twice, and then counts twice
  uint32_t count;
};

// What holds of the whole article, asked once: who it speaks of. Eighths: with a code, persons, in public life; how many.
void ww_event_features_story(const struct ww_article *article, uint8_t shares[WW_STORY_SHARES]);
void ww_event_features_read(const struct ww_coder *coder, const struct ww_draft *draft, const struct ww_event *event, struct ww_event_ids *out);

#endif
