// falling.h: e^x for the trainers, to the last bit the same everywhere.
#ifndef WW_READ_FALLING_H
#define WW_READ_FALLING_H

// e^x for x in [-50, 0], 0 below, by halving and a polynomial: no library's exp, since libraries differ in the last bit.
static inline double ww_falling(double x) {
  if (x < -50) return 0;
  int doublings = 0;
  while (x < -0.03125) {
    x *= 0.5;
    doublings++;
  }
  double y = 1 + x * (1 + x * (0.5 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120)))));
  while (doublings-- > 0) y *= y;
  return y;
}

#endif
