// claim_train.h: trains the two layers of the model of claims: logistic regression by AdaGrad, one row after the other.
//
// Only additions, multiplications, divisions and square roots of single floats, in one order, so that the same rows give the same
// bytes on every machine and with every compiler.
#ifndef WW_READ_CLAIM_TRAIN_H
#define WW_READ_CLAIM_TRAIN_H

#include "read/claim_features.h"

struct ww_claim_row {
  size_t first;      // its slots in `slots`
  uint32_t count;
  uint16_t gate;     // the gate's slot of a cue's row
  uint8_t label;     // a cue or not; enum ww_claim_part
  uint8_t fold;
  bool always;       // of a word that is asked about whatever the gate says
};
struct ww_claim_rows {
  uint32_t *slots;           // owned
  struct ww_claim_row *rows; // owned, [count]
  size_t slot_count, slot_room, count, row_room;
  unsigned bits;             // slots are below 1 << bits
  unsigned outputs;          // 1: yes or no; else the number of labels
};
ww_status ww_claim_rows_add(struct ww_claim_rows *rows, const struct ww_claim_ids *ids, struct ww_claim_row row);
void ww_claim_rows_release(struct ww_claim_rows *rows);

struct ww_claim_settings {
  unsigned epochs, fold;  // fold: rows of it are left out, 0 for none
  float rate, decay;
};
// Weights in nats, [1 << bits][outputs], owned by the caller; NULL when memory runs out.
float *ww_claim_train(const struct ww_claim_rows *rows, const struct ww_claim_settings *settings);
// A weight as the file has it.
int8_t ww_claim_round(float nats);

// Rows of one article whose attributions are known: for each word that may be a cue, and for each piece beside a gold cue.
struct ww_claim_gold {
  const struct ww_span *cue, *source, *content;  // bytes, ordered
  size_t cue_count, source_count, content_count;
};
struct ww_claim_learning {
  struct ww_claim_rows core, cues, parts;
  size_t golds, placed;    // attributions, and those whose cue was found among the words
};
ww_status ww_claim_learn(const struct ww_reader_context *context, struct ww_article *article, const struct ww_claim_gold *gold, size_t count, uint8_t fold,
                         struct ww_claim_learning *out);

#endif
