// keep.c: the public way of one article into a store.
#include "keep.h"

#include "base/error.h"
#include "base/slice.h"
#include "reader.h"
#include "store/pack.h"
#include "store/store.h"

ww_status ww_keep_pack(struct ww_worker *worker, const struct ww_document *document, struct ww_buffer *out, struct ww_error *error) {
  struct ww_article *article = &worker->article;
  struct ww_write_context context = {.article = article, .knowledge = worker->reader->knowledge, .out = out};
  ww_reader_engine(worker->reader, &context.engine);
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  ww_status status = ww_offsets_make(article, &context.offsets) ? ww_pack(&context, document, out) : WW_ERROR_MEMORY;
  ww_arena_rewind(&article->scratch, mark);
  return status == WW_ERROR_MEMORY ? ww_fail_memory(error) : status;
}

ww_status ww_store_put(struct ww_store *store, struct ww_worker *worker, const struct ww_document *document, bool *known, struct ww_error *error) {
  struct ww_buffer pack;
  bool ignored;
  ww_buffer_init(&pack);
  ww_status status = ww_keep_pack(worker, document, &pack, error);
  if (status == WW_OK) status = ww_store_put_pack(store, ww_slice_of(pack.data, pack.size), known == NULL ? &ignored : known, error);
  ww_buffer_release(&pack);
  return status;
}
