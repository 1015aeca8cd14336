// keep.h: what a worker has read, packed for a store.
#ifndef WW_KEEP_H
#define WW_KEEP_H

#include "base/buffer.h"
#include "whowhom.h"

// Puts the pack of the worker's article behind what is in `out`; `document` as it was given to ww_read, `stored` its number where
// it came out of the store, else 0.
ww_status ww_keep_pack(struct ww_worker *worker, const struct ww_document *document, int64_t stored, struct ww_buffer *out, struct ww_error *error);

#endif
