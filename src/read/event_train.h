// event_train.h: trains the model of events: logistic regression with a quadratic prior, by Newton steps over one feature at a time.
//
// Only additions, multiplications and divisions of doubles, in one order, so that the same rows give the same bytes on every
// machine and with every compiler. The sum that is minimised is convex, and the steps go on until it is: nothing is shuffled.
#ifndef WW_READ_EVENT_TRAIN_H
#define WW_READ_EVENT_TRAIN_H

#include "read/event_model.h"

struct ww_event_row {
  const uint32_t *ids;  // [count]
  uint32_t count;
  uint32_t weight;      // thousandths
  uint32_t fold;        // held out in this fold; 0: never
  bool holds[WW_EVENT_ANSWERS];
};
struct ww_event_rows {
  const struct ww_event_row *rows;
  size_t count;
};

struct ww_event_weights {
  uint32_t *ids;                            // owned, [count], ascending
  double (*weights)[WW_EVENT_ANSWERS];      // owned, [count], nats
  double bias[WW_EVENT_ANSWERS];
  size_t count;
};
struct ww_event_settings {
  double prior;          // how strongly weights are drawn to 0: as by so many rows that say nothing
  unsigned rounds;       // over all features
  uint32_t seen;         // features of fewer rows are left out
  uint32_t without;      // rows of this fold are left out; 0: none
};
ww_status ww_event_train(const struct ww_event_rows *rows, const struct ww_event_settings *settings, struct ww_event_weights *out, struct ww_error *error);
void ww_event_weights_release(struct ww_event_weights *weights);
// What speaks for each answer, in nats.
void ww_event_weights_score(const struct ww_event_weights *weights, const struct ww_event_row *row, double out[WW_EVENT_ANSWERS]);

// 1 / (1 + e^-x), of additions and multiplications alone.
double ww_event_logistic(double x);
// The line a + b x that makes of held-out scores the chances that fit best: `scores` and `holds` [count]. b is above 0.
void ww_event_calibrate(const double *scores, const bool *holds, size_t count, double *a, double *b);

#endif
