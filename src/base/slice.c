// slice.c: words in lists.
//
// The readers ask several times a word whether it is one of a list that stands in the code ("of for from"). In
// "killing murder" the word "murder" is found at its `m`: a place where its first byte follows a blank.
#include "base/slice.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

static bool stands_at(struct ww_slice word, struct ww_slice list, size_t at) {
  size_t end = at + word.size;
  return end <= list.size && (end == list.size || list.data[end] == ' ') && memcmp(list.data + at, word.data, word.size) == 0;
}

bool ww_slice_among(struct ww_slice word, struct ww_slice list) {
  if (word.size == 0 || word.size > list.size) return false;
  if (list.data[0] == word.data[0] && stands_at(word, list, 0)) return true;
  size_t at = 1;
#ifdef __SSE2__
  // Sixteen places at once; part of every x86-64, so that no other kernel is chosen from.
  const __m128i first = _mm_set1_epi8(word.data[0]), blank = _mm_set1_epi8(' ');
  for (bool last = list.size < 17; !last;) {
    last = at + 16 >= list.size;
    if (last) at = list.size - 16;  // some places once more
    __m128i here = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)(list.data + at)), first);
    __m128i before = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(const void *)(list.data + at - 1)), blank);
    for (unsigned hits = (unsigned)_mm_movemask_epi8(_mm_and_si128(here, before)); hits != 0; hits &= hits - 1)
      if (stands_at(word, list, at + (unsigned)__builtin_ctz(hits))) return true;
    at += 16;
  }
#endif
  for (; at + word.size <= list.size; at++)
    if (list.data[at] == word.data[0] && list.data[at - 1] == ' ' && stands_at(word, list, at)) return true;
  return false;
}
