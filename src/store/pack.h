// pack.h: an article as the rows that a store keeps of it.
#ifndef WW_STORE_PACK_H
#define WW_STORE_PACK_H

#include "store/rows.h"
#include "write/write.h"

// What the document was before it was read; its hash tells whether a store has it. `document` as it was given to ww_read.
uint64_t ww_pack_input_hash(const struct ww_document *document);
// Puts the pack behind what stands in `out`. Of `context` article, knowledge, engine and offsets are used; the article's
// scratch arena is. `stored` is the document's number where it came out of the store, else 0. WW_ERROR_MEMORY.
ww_status ww_pack(struct ww_write_context *context, const struct ww_document *document, int64_t stored, struct ww_buffer *out);

// documents.given
enum { WW_GIVEN_ID = 1, WW_GIVEN_TITLE = 2, WW_GIVEN_DATE = 4, WW_GIVEN_PUBLISHER = 8 };

// Inside the room: the layers, in the order of the tables (pack_events.c has the last ones).
struct ww_packing {
  struct ww_rows rows;
  struct ww_write_context *context;
};
// A row of a reading's table: the reading and the row's number in it.
void ww_pack_row(struct ww_packing *packing, enum ww_table table, size_t number);
void ww_pack_role(struct ww_packing *packing, const struct ww_role *role);
void ww_pack_spans(struct ww_packing *packing, const struct ww_span *spans, size_t count);
void ww_pack_offsets(struct ww_packing *packing, uint32_t start, uint32_t end);
uint64_t ww_pack_location_id(const struct ww_place *place);
void ww_pack_claims(struct ww_packing *packing);
void ww_pack_figures(struct ww_packing *packing);
void ww_pack_events(struct ww_packing *packing);

#endif
