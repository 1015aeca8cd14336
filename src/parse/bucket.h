// Distances between a word and its head, in twenty classes: 1 to 5, 6-7, 8-10, 11-15, 16-23, 24 and
// more, to the right and then to the left.
#ifndef WW_PARSE_BUCKET_H
#define WW_PARSE_BUCKET_H

static inline int ww_bucket(long d) {
  static const unsigned char bucket[25] = {0, 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 9};
  long m = d < 0 ? -d : d;
  return bucket[m > 24 ? 24 : m] + (d < 0 ? 10 : 0);
}

#endif
