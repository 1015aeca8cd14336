// keep.c: the public way of one article into a store, and of a store's texts through another engine.
#include "keep.h"

#include <string.h>

#include "base/error.h"
#include "base/slice.h"
#include "batch.h"
#include "reader.h"
#include "store/again.h"
#include "store/pack.h"
#include "store/store.h"

ww_status ww_keep_pack(struct ww_worker *worker, const struct ww_document *document, int64_t stored, struct ww_buffer *out, struct ww_error *error) {
  struct ww_article *article = &worker->article;
  struct ww_write_context context = {.article = article, .knowledge = worker->reader->knowledge, .out = out};
  ww_reader_engine(worker->reader, &context.engine);
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  ww_status status = ww_offsets_make(article, &context.offsets) ? ww_pack(&context, document, stored, out) : WW_ERROR_MEMORY;
  ww_arena_rewind(&article->scratch, mark);
  return status == WW_ERROR_MEMORY ? ww_fail_memory(error) : status;
}

ww_status ww_store_put(struct ww_store *store, struct ww_worker *worker, const struct ww_document *document, bool *known, struct ww_error *error) {
  struct ww_buffer pack;
  bool ignored;
  ww_buffer_init(&pack);
  ww_status status = ww_keep_pack(worker, document, 0, &pack, error);
  if (status == WW_OK) status = ww_store_put_pack(store, ww_slice_of(pack.data, pack.size), known == NULL ? &ignored : known, error);
  ww_buffer_release(&pack);
  return status;
}

// A stored document as input/ would give it: its fields are copied into one piece of memory.
static ww_status next_stored(void *context, struct ww_input_document *out, bool *end, struct ww_error *error) {
  struct ww_again *again = context;
  struct ww_document found;
  int64_t number = 0;
  ww_status status = ww_again_next(again, &found, &number, error);
  *end = number == 0;
  if (status != WW_OK || *end) return status;
  const struct ww_slice fields[] = {found.text, found.id, found.title, found.date, found.url, found.publisher};
  struct ww_slice *const copies[] = {&out->document.text, &out->document.id, &out->document.title, &out->document.date, &out->document.url, &out->document.publisher};
  size_t size = 0;
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) size += fields[i].size;
  ww_buffer_reset(&out->memory);
  if (!ww_buffer_reserve(&out->memory, size + 1)) return ww_fail_memory(error);
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    *copies[i] = ww_slice_of(out->memory.data + out->memory.size, fields[i].size);
    ww_buffer_put_slice(&out->memory, fields[i]);
  }
  out->stored = number;
  out->line = 0;
  size_t shown = found.id.size < sizeof out->file - 1 ? found.id.size : sizeof out->file - 1;
  memcpy(out->file, found.id.size == 0 ? "" : found.id.data, shown);
  out->file[shown] = 0;
  return WW_OK;
}

ww_status ww_store_recode(const struct ww_reader *reader, const struct ww_code_options *options, struct ww_progress *total, struct ww_error *error) {
  struct ww_again again;
  struct ww_engine engine;
  memset(total, 0, sizeof *total);
  if (options->store == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no store: open one for writing");
  ww_reader_engine(reader, &engine);
  ww_status status = ww_again_open(options->store, &engine, &again, error);
  struct ww_batch_source source = {next_stored, &again};
  if (status == WW_OK) status = ww_batch_run_from(reader, options, &source, total, error);
  total->documents += again.known;
  total->known += again.known;
  ww_again_close(&again);
  return status;
}
