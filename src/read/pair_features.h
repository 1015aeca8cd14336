// pair_features.h: what the model of pairs sees of a sentence with two given parties.
//
// In: the coder's tree and drafts, and the sides. Out: numbers of features, each a hash of a few words: which lemmas stand on the
// way from one party to the other, what governs each, what denies or weakens the verb, which types of frames fire anywhere.
#ifndef WW_READ_PAIR_FEATURES_H
#define WW_READ_PAIR_FEATURES_H

#include "read/coder.h"
#include "read/related.h"

// How well a party is the side that was given: of the same country, hanging below it, part of who is named, the same.
enum ww_fit { WW_FIT_NONE, WW_FIT_COUNTRY, WW_FIT_BELOW, WW_FIT_HOLDS, WW_FIT_SAME };

// A draft, and how it joins the two sides.
struct ww_connection {
  struct ww_draft draft;  // with the type that is left of it when tense and negation are heard
  int score;
  uint8_t made;           // the type before that
  uint8_t source_acts, target_takes, source_takes, target_acts;  // enum ww_fit
  bool told;              // something is left
  bool fires;             // it would be told, and joins the two
};
enum { WW_CONNECTIONS = 24 };

// `connections`, [count], are the readings, the heaviest first.
void ww_pair_features_read(const struct ww_coder *coder, const struct ww_related *related, const struct ww_connection *connections, uint32_t count,
                           struct ww_pair_features *out);

#endif
