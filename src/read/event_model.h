// event_model.h: the model of events: two linear layers over hashed features and a logistic curve, all in integers.
//
// In: the features of an event that was read (event_features.h). Out: how likely it is an event of the ontology at all, and how
// likely it is one of the type that was read, in thousandths. The table keeps each feature's hash, so that a feature which the
// training text did not have weighs nothing; no word of that text can be read off the file.
#ifndef WW_READ_EVENT_MODEL_H
#define WW_READ_EVENT_MODEL_H

#include "base/slice.h"
#include "whowhom.h"

enum ww_event_answer { WW_EVENT_AT_ALL, WW_EVENT_OF_TYPE, WW_EVENT_ANSWERS };
enum {
  WW_EVENT_ONE = 1024,        // weights are in parts of a nat
  WW_EVENT_MOST_BITS = 20,    // of the table's size
  WW_EVENT_MOST_FEATURES = 1 << (WW_EVENT_MOST_BITS - 1)
};

struct ww_event_model;

// Maps and checks a file. WW_ERROR_MODEL where it is missing, damaged or of another version.
ww_status ww_event_model_open(const char *path, struct ww_event_model **out, struct ww_error *error);
// The same over bytes that the caller keeps, aligned to 64.
ww_status ww_event_model_from_memory(const void *data, size_t size, struct ww_event_model **out, struct ww_error *error);
void ww_event_model_close(struct ww_event_model *model);  // NULL is allowed
uint64_t ww_event_model_hash(const struct ww_event_model *model);
// What an event's confidence must be at least to be told, thousandths, where nobody asks for another bound.
uint16_t ww_event_model_least(const struct ww_event_model *model);
// Thousandths, from 1 to 999. `ids` are in any order; what stands there twice counts twice.
void ww_event_model_read(const struct ww_event_model *model, const uint32_t *ids, size_t count, uint16_t out[WW_EVENT_ANSWERS]);

// 1000 / (1 + e^-x) of x in parts of WW_EVENT_ONE of a nat.
uint16_t ww_event_chance(int64_t x);

struct ww_event_model_parts {
  const uint32_t *ids;                          // [count], each once, none 0
  const int16_t (*weights)[WW_EVENT_ANSWERS];   // [count]
  size_t count;
  int32_t bias[WW_EVENT_ANSWERS];
  uint16_t least;
};
// LIMIT where there are more than WW_EVENT_MOST_FEATURES.
ww_status ww_event_model_write(const char *path, const struct ww_event_model_parts *parts, struct ww_error *error);

#endif
