// batch.h: many documents on many threads, for whatever is done with each of them.
#ifndef WW_BATCH_H
#define WW_BATCH_H

#include "base/buffer.h"
#include "input/input.h"
#include "whowhom.h"

// What stands in the place of reading an article and writing it; called in the worker's thread.
struct ww_batch_read {
  ww_status (*read)(void *context, struct ww_worker *worker, const struct ww_input_document *document, struct ww_buffer *out, struct ww_error *error);
  void *context;  // shared by all threads, never written to
  bool articles;  // the documents are articles as ww_code takes them, and `read` reads them into the worker; else given pairs
};

// ww_code, or with `read` (NULL allowed) the same for given pairs or for articles: their lines in, what `read` puts out.
ww_status ww_batch_run(const struct ww_reader *reader, const struct ww_code_options *options, const struct ww_batch_read *read,
                       struct ww_progress *total, struct ww_error *error);

// Where documents come from instead of `options->paths`; called in the calling thread, and as ww_input_next is.
struct ww_batch_source {
  ww_status (*next)(void *context, struct ww_input_document *document, bool *end, struct ww_error *error);
  void *context;
};
ww_status ww_batch_run_from(const struct ww_reader *reader, const struct ww_code_options *options, const struct ww_batch_source *source,
                            struct ww_progress *total, struct ww_error *error);

#endif
