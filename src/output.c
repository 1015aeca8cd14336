// output.c: the public ww_write: one article in one format, handed on in one piece.
#include "base/error.h"
#include "reader.h"
#include "write/write.h"

static ww_status put(struct ww_write_context *context, struct ww_error *error) {
  switch (context->options->format) {
    case WW_FORMAT_TEXT: return ww_write_text(context);
    case WW_FORMAT_DOC: return ww_write_doc(context);
    case WW_FORMAT_PLOVER: return ww_write_plover(context);
    case WW_FORMAT_TSV: return ww_write_tsv(context);
    case WW_FORMAT_CONLLU: return ww_write_conllu(context);
    case WW_FORMAT_EXPLAIN: return ww_write_explain(context);
  }
  return ww_fail(error, WW_ERROR_ARGUMENT, "unknown format %d", (int)context->options->format);
}

ww_status ww_write(const struct ww_worker *worker, const struct ww_article *article, const struct ww_write_options *options,
                   ww_write_function write, void *context, struct ww_error *error) {
  // Writing fills the article's scratch arena and leaves its layers alone; only the worker's own article is accepted.
  if (article != &worker->article) return ww_fail(error, WW_ERROR_ARGUMENT, "the article is not this worker's last one");
  struct ww_article *own = (struct ww_article *)(uintptr_t)&worker->article;
  struct ww_buffer out;
  ww_buffer_init(&out);
  struct ww_write_context writing = {own, worker->reader->knowledge, {"", "", ""}, options, {{NULL, 0}, NULL}, &out, worker->reader->model};
  ww_reader_engine(worker->reader, &writing.engine);
  struct ww_arena_mark mark = ww_arena_mark(&own->scratch);
  ww_status status = ww_offsets_make(own, &writing.offsets) ? put(&writing, error) : WW_ERROR_MEMORY;
  ww_arena_rewind(&own->scratch, mark);
  if (status == WW_ERROR_MEMORY) (void)ww_fail_memory(error);
  if (status == WW_OK && out.size > 0) {
    status = write(context, out.data, out.size);
    if (status != WW_OK) (void)ww_fail(error, status, "the output cannot be written");
  }
  ww_buffer_release(&out);
  return status;
}
