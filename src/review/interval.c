// Wilson (1927): for k right of n and z = 1.96 (z^2 = 3.8416)
//
//   (k + z^2/2 +- z sqrt(k (n - k) / n + z^2/4)) / (n + z^2)
//
// All terms are whole millionths. 35 of 50: 0.700, from 0.562 to 0.809.
#include "review/interval.h"

static const uint64_t MILLION = 1000000;
static const uint64_t Z2_TEN_THOUSANDTHS = 38416;      // z^2
static const uint64_t HALF_Z2 = 1920800;               // z^2 / 2 in millionths
static const uint64_t Z4_QUARTER = 3689472640000;      // z^4 / 4 in millionths of millionths

uint64_t ww_square_root(uint64_t value) {
  uint64_t root = 0, bit = (uint64_t)1 << 62;
  while (bit > value) bit >>= 2;
  for (; bit != 0; bit >>= 2) {
    if (value >= root + bit) {
      value -= root + bit;
      root = (root >> 1) + bit;
    } else {
      root >>= 1;
    }
  }
  return root;
}

// `share` millionths of `n` events. The largest product is 25 * 10^10 * 10^6 / 10^4 * 38416, below 2^63.
static struct ww_interval wilson(uint64_t share, uint64_t n) {
  uint64_t spread = share * (MILLION - share) * n / 10000 * Z2_TEN_THOUSANDTHS;
  uint64_t middle = share * n + HALF_Z2, root = ww_square_root(spread + Z4_QUARTER);
  uint64_t whole = n * MILLION + 2 * HALF_Z2;
  // The sum of millionths times 10^6 stays below 2^64 for n up to 10^6.
  uint64_t low = middle > root ? (middle - root) * MILLION / whole : 0, high = (middle + root) * MILLION / whole;
  return (struct ww_interval){(uint32_t)share, (uint32_t)(share == 0 ? 0 : low), (uint32_t)(share == MILLION || high > MILLION ? MILLION : high)};
}

struct ww_interval ww_interval_of(uint64_t right, uint64_t judged) {
  return wilson((right * MILLION + judged / 2) / judged, judged);
}

bool ww_interval_of_layers(const struct ww_layer *layers, size_t count, struct ww_interval *out) {
  uint64_t total = 0, judged = 0;
  for (size_t i = 0; i < count; i++) {
    if (layers[i].judged == 0) continue;
    total += layers[i].weight;
    judged += layers[i].judged;
  }
  if (total == 0) return false;
  uint64_t share = 0, variance = 0;  // in millionths, and in 10^-18
  for (size_t i = 0; i < count; i++) {
    if (layers[i].judged == 0) continue;
    uint64_t weight = layers[i].weight * MILLION / total;
    uint64_t own = layers[i].right * MILLION / layers[i].judged;
    share += layers[i].weight * own;
    variance += weight * weight * (own * (MILLION - own) / MILLION) / layers[i].judged;
  }
  share = (share + total / 2) / total;
  uint64_t spread = share * (MILLION - share) / MILLION;  // millionths
  uint64_t n = variance == 0 ? judged : spread * MILLION * MILLION / variance;
  *out = wilson(share, n < 1 ? 1 : n > judged ? judged : n);
  return true;
}

void ww_put_share(uint32_t millionths, struct ww_buffer *out) {
  uint32_t rounded = (millionths + 500) / 1000;
  ww_buffer_put_format(out, "%u.%03u", (unsigned)(rounded / 1000), (unsigned)(rounded % 1000));
}
