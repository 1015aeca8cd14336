// sample.h: events drawn from documents, by the hash of the event and a seed: the same documents and seed give the same
// sample, in whatever order the documents come, and a larger sample holds the smaller one.
#ifndef WW_REVIEW_SAMPLE_H
#define WW_REVIEW_SAMPLE_H

#include "review/doc.h"

// An event that may be in the sample, with all that is shown of it, so that its document can be let go.
struct ww_drawn {
  uint64_t order;              // the hash that draws it; ties go by `key`
  uint64_t key;                // ww_event_key
  struct ww_buffer memory;     // owned: all words below
  struct ww_slice article, event, type, rule, shown, around;
  uint32_t start, end;         // code points of the first words that fired
  int confidence;
};

struct ww_layer_of_type {
  struct ww_slice type;        // owned copy
  uint64_t events;             // seen
  struct ww_drawn *drawn;      // [count], a heap with the last to be drawn on top, until ww_sample_end
  size_t count, room;
};

struct ww_sample {
  size_t wanted;
  uint64_t seed, events, documents;
  bool by_type, color;
  struct ww_layer_of_type *layers;  // [layer_count]: one for all, or one a type
  size_t layer_count, layer_room;
  struct ww_draw_types {            // of all events, whatever the sample is layered by
    struct ww_slice *names;         // owned copies, in byte order
    uint64_t *events;
    size_t count, room;
  } types;
  struct ww_drawn **order;          // [count] after ww_sample_end: in the order in which they are shown
  size_t count;
};

void ww_sample_begin(struct ww_sample *sample, size_t wanted, uint64_t seed, bool by_type, bool color);
ww_status ww_sample_add(struct ww_sample *sample, const struct ww_doc *doc, struct ww_error *error);
// Chooses among the layers: one event of each type in turn until there are enough.
ww_status ww_sample_end(struct ww_sample *sample, struct ww_error *error);
void ww_sample_release(struct ww_sample *sample);

#endif
