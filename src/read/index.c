// index.c: a hash table of numbers in an arena, made once for a known number of entries.
#include "base/hash.h"
#include "read/mentions.h"

bool ww_index_init(struct ww_index *index, struct ww_arena *arena, size_t entries) {
  uint32_t size = 16;
  while (size < 2 * entries && size < UINT32_C(1) << 30) size *= 2;
  index->slots = ww_arena_alloc(arena, size, sizeof *index->slots);
  index->mask = size - 1, index->count = 0;
  if (index->slots == NULL) return false;
  for (uint32_t i = 0; i < size; i++) index->slots[i].value = WW_NONE;
  return true;
}

void ww_index_add(struct ww_index *index, uint64_t hash, uint32_t value) {
  if (index->count > index->mask / 2) return;
  uint32_t at = (uint32_t)hash & index->mask;
  for (; index->slots[at].value != WW_NONE; at = (at + 1) & index->mask)
    if (index->slots[at].hash == hash && index->slots[at].value == value) return;
  index->slots[at] = (struct ww_index_slot){hash, value};
  index->count++;
}

uint32_t ww_index_next(const struct ww_index *index, uint64_t hash, uint32_t *at) {
  for (;; (*at)++) {
    const struct ww_index_slot *slot = &index->slots[((uint32_t)hash + *at) & index->mask];
    if (slot->value == WW_NONE) return WW_NONE;
    if (slot->hash != hash) continue;
    (*at)++;
    return slot->value;
  }
}
