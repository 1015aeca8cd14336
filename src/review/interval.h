// interval.h: shares with their 95 % interval, in whole numbers: the same digits on every machine.
#ifndef WW_REVIEW_INTERVAL_H
#define WW_REVIEW_INTERVAL_H

#include "base/buffer.h"

struct ww_interval {
  uint32_t share, low, high;  // millionths
};

// A part of a whole: `right` of `judged` in one layer that stands for `weight` events.
struct ww_layer {
  uint64_t right, judged, weight;
};

// Wilson's score interval for `right` of `judged` (1 <= judged <= 1,000,000).
struct ww_interval ww_interval_of(uint64_t right, uint64_t judged);
// The share over layers drawn at different rates: each layer's share counts by its weight. The interval is Wilson's with the
// number of events that a plain draw would have needed for the same variance. Layers without a judged event are left out;
// false where all are, or where the weights are zero.
bool ww_interval_of_layers(const struct ww_layer *layers, size_t count, struct ww_interval *out);
// "0.700", three decimals, rounded.
void ww_put_share(uint32_t millionths, struct ww_buffer *out);
// The whole part of the square root.
uint64_t ww_square_root(uint64_t value);

#endif
