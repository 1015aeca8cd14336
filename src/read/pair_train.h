// pair_train.h: trains the model of pairs: logistic regression over the labels, by AdaGrad, one pair after the other.
//
// Only additions, multiplications, divisions and square roots of doubles, in one order, so that the same pairs give the same
// bytes on every machine and with every compiler.
#ifndef WW_READ_PAIR_TRAIN_H
#define WW_READ_PAIR_TRAIN_H

#include "read/pair_model.h"

struct ww_pair_row {
  const uint32_t *ids;  // [count], ascending
  uint32_t count;
  uint32_t label;       // into the labels
  uint32_t weight;      // thousandths
  uint32_t fold;        // held out in this fold, 0: never
  bool twin;            // the row before once more, without readings: never asked about
};
struct ww_pair_rows {
  const struct ww_pair_row *rows;  // [count]
  size_t count;
  size_t label_count;
};

struct ww_pair_weights {
  uint32_t *ids;     // owned, [count], ascending
  double *weights;   // owned, [count][labels]
  double bias[WW_PAIR_LABELS];
  size_t count;
};
// Trains on all rows but those of fold `without` (0: on all).
ww_status ww_pair_train(const struct ww_pair_rows *rows, uint32_t without, unsigned epochs, struct ww_pair_weights *out, struct ww_error *error);
void ww_pair_weights_release(struct ww_pair_weights *weights);
// Scores of one row in nats, [labels].
void ww_pair_weights_score(const struct ww_pair_weights *weights, size_t labels, const struct ww_pair_row *row, double *scores);
// The share of label `label` when the scores are divided by `temper`, in thousandths.
uint32_t ww_pair_share(const double *scores, size_t labels, uint32_t temper, size_t label);
// What divides the scores, in thousandths, so that the probabilities of held-out rows fit best. `scores` is [count][labels].
uint32_t ww_pair_temper(const struct ww_pair_rows *rows, const double *scores, const bool *held);

#endif
