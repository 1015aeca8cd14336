#include "input/ids.h"

#include "base/hash.h"
#include "base/memory.h"

// Puts `hash` (never 0) into slots that have room; true where it was there.
static bool put(uint64_t *slots, size_t capacity, uint64_t hash) {
  size_t i = (size_t)hash & (capacity - 1);
  while (slots[i] != 0) {
    if (slots[i] == hash) return true;
    i = (i + 1) & (capacity - 1);
  }
  slots[i] = hash;
  return false;
}

static ww_status grow(struct ww_ids *ids) {
  size_t capacity = ids->capacity == 0 ? 1024 : ids->capacity * 2;
  uint64_t *slots = ww_alloc_zero(capacity, sizeof *slots);
  if (slots == NULL) return WW_ERROR_MEMORY;
  for (size_t i = 0; i < ids->capacity; i++)
    if (ids->slots[i] != 0) (void)put(slots, capacity, ids->slots[i]);
  ww_free(ids->slots);
  ids->slots = slots;
  ids->capacity = capacity;
  return WW_OK;
}

ww_status ww_ids_add(struct ww_ids *ids, struct ww_slice id, bool *again) {
  if (ids->count >= ids->capacity / 2) {
    ww_status status = grow(ids);
    if (status != WW_OK) return status;
  }
  uint64_t hash = ww_hash(id.data, id.size, 0);
  *again = put(ids->slots, ids->capacity, hash == 0 ? 1 : hash);
  ids->count += !*again;
  return WW_OK;
}

void ww_ids_release(struct ww_ids *ids) {
  ww_free(ids->slots);
  *ids = (struct ww_ids){0};
}
