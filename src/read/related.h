// related.h: a pair of parties given from outside, and the event that was found between them. The pipeline hangs one on
// the article where `relate` asks about a pair; ww_read_given finds its words, ww_read_events weighs the readings.
//
// In "Kenya accused the rebels of shelling a camp" with the source "Kenya" [0,5) and the target "the rebels" [14,24) the
// heads are `Kenya` and `rebels`, and the connection is ACCUSE allege by the frame of `accuse`.
#ifndef WW_READ_RELATED_H
#define WW_READ_RELATED_H

#include "article.h"
#include "knowledge/knowledge.h"

enum ww_side_kind { WW_SIDE_SOURCE, WW_SIDE_TARGET, WW_SIDES };

struct ww_side {
  struct ww_span spans[WW_PAIR_SPANS];        // bytes of the text, as given
  uint32_t first[WW_PAIR_SPANS], last[WW_PAIR_SPANS], head[WW_PAIR_SPANS];  // tokens; head WW_NONE where a span holds none
  uint32_t entity[WW_PAIR_SPANS];             // of the mention that the head heads, or WW_NONE
  uint32_t count;
};

enum { WW_PAIR_FEATURES = 512 };
struct ww_pair_features {
  uint32_t id[WW_PAIR_FEATURES];  // hashes, ascending, each once
  uint32_t count;
};

// What the model must find likely, in thousandths, to answer unasked where no frame fires.
enum { WW_RELATE_SURE = 500 };

struct ww_related {
  struct ww_side side[WW_SIDES];
  bool forced;
  struct ww_pair_features *features;  // where training wants them, else NULL
  bool bare;                // the features shall tell of no readings
  // What was found. `type` is WW_NO_TYPE where nothing fires.
  uint8_t type, mode;       // WW_NO_MODE where none
  bool by_model;            // no frame stands behind the type
  uint32_t frame;           // WW_NONE where no frame decided
  uint16_t confidence;      // thousandths
};

#endif
