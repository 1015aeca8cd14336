// Lemmas by edit scripts; see lemma.h.
#include "parse/lemma.h"

#include <string.h>

#include "base/hash.h"

uint64_t ww_lemma_key(const char *end, size_t size, int whole, uint8_t xpos) {
  return ww_hash(end - size, size, ((uint64_t)xpos << 8) + (whole ? 128u : 0u) + size % 128u);
}

const struct ww_lemma_slot *ww_lemma_find(const struct ww_lemma_table *t, uint64_t key) {
  for (uint32_t i = (uint32_t)key & t->mask;; i = (i + 1) & t->mask) {
    const struct ww_lemma_slot *s = &t->slots[i];
    if (!s->used) return NULL;
    if (s->key == (uint32_t)(key >> 32)) return s;
  }
}

const struct ww_lemma_slot *ww_lemma_script(const struct ww_lemma_table *t, struct ww_slice lower, uint8_t xpos) {
  const char *end = lower.data + lower.size;
  const struct ww_lemma_slot *s = ww_lemma_find(t, ww_lemma_key(end, lower.size, 1, xpos));
  if (s) return s;
  // The next shorter ending is called for while one is looked up.
  size_t n = lower.size < WW_LEMMA_ENDING ? lower.size : WW_LEMMA_ENDING;
  for (uint64_t key = ww_lemma_key(end, n, 0, xpos), next = key; !s; key = next, n--) {
    if (n > 0) __builtin_prefetch(&t->slots[(uint32_t)(next = ww_lemma_key(end, n - 1, 0, xpos)) & t->mask]);
    s = ww_lemma_find(t, key);
    if (n == 0) break;
  }
  return s;
}

struct ww_slice ww_lemma_apply(const struct ww_lemma_table *t, const struct ww_lemma_slot *s, struct ww_slice form,
                               struct ww_slice lower, char buffer[WW_LEMMA_ROOM]) {
  if (!s) return lower;
  struct ww_slice base = s->keep ? form : lower;
  size_t kept = base.size > s->cut ? base.size - s->cut : 0;
  if (kept + s->put == 0 || kept + s->put > WW_LEMMA_ROOM) return base;
  // The table knows endings of other words by their bytes: never a cut inside a character.
  if (kept < base.size && ((unsigned char)base.data[kept] & 0xC0) == 0x80) return base;
  if (s->put == 0) return (struct ww_slice){base.data, kept};
  memcpy(buffer, base.data, kept);
  memcpy(buffer + kept, t->text + s->text, s->put);
  return (struct ww_slice){buffer, kept + s->put};
}
