// pair_model.h: the small model of pairs: one linear layer over hashed features, and a softmax, all in integers.
//
// In: the features of a sentence with two parties (pair_features.h). Out: for each label its probability in thousandths.
// A label is one event type or several that the labelled pairs do not tell apart ("RETREAT CONCEDE").
#ifndef WW_READ_PAIR_MODEL_H
#define WW_READ_PAIR_MODEL_H

#include "base/slice.h"
#include "whowhom.h"

enum { WW_PAIR_LABELS = 32, WW_PAIR_ONE = 2048 };  // weights are in parts of a nat

struct ww_pair_model;

// Maps and checks a file. WW_ERROR_MODEL where it is missing, damaged or of another version.
ww_status ww_pair_model_open(const char *path, struct ww_pair_model **out, struct ww_error *error);
// The same over bytes that the caller keeps, aligned to 64.
ww_status ww_pair_model_from_memory(const void *data, size_t size, struct ww_pair_model **out, struct ww_error *error);
void ww_pair_model_close(struct ww_pair_model *model);  // NULL is allowed
uint64_t ww_pair_model_hash(const struct ww_pair_model *model);
size_t ww_pair_model_labels(const struct ww_pair_model *model);
struct ww_slice ww_pair_model_label(const struct ww_pair_model *model, size_t label);
// Probabilities in thousandths, [labels]; they add up to about 1000. `ids` are ascending, each once.
void ww_pair_model_read(const struct ww_pair_model *model, const uint32_t *ids, size_t count, uint16_t *probabilities);

// What a model file is made of. `temper` divides the scores, in thousandths: above 1000 the answers are less sure.
struct ww_pair_model_parts {
  struct ww_slice labels;     // one a line
  const uint32_t *ids;        // [count], ascending
  const int16_t *weights;     // [count][labels]
  const int32_t *bias;        // [labels]
  size_t count, label_count;
  uint32_t temper;
};
ww_status ww_pair_model_write(const char *path, const struct ww_pair_model_parts *parts, struct ww_error *error);

#endif
