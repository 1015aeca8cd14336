// ids.h: which ids were seen. Eight bytes an id: the hash stands for it (two of a billion ids collide with a
// probability of 3 in 100, and then a warning is false, nothing more).
#ifndef WW_INPUT_IDS_H
#define WW_INPUT_IDS_H

#include "whowhom.h"

struct ww_ids {
  uint64_t *slots;  // owned, [capacity], 0 is free
  size_t count, capacity;
};

// Remembers `id`; `*again` true where it was there already. WW_ERROR_MEMORY leaves the set as it was.
ww_status ww_ids_add(struct ww_ids *ids, struct ww_slice id, bool *again);
void ww_ids_release(struct ww_ids *ids);

#endif
