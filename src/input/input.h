// input.h: where documents come from: files, folders, standard input, JSON lines, each also gzipped.
//
// In: a list of paths. Out: one document at a time, so that memory is bounded by the longest document and not by
// the corpus. A document owns its bytes and may be handed to another thread.
#ifndef WW_INPUT_INPUT_H
#define WW_INPUT_INPUT_H

#include "base/buffer.h"
#include "whowhom.h"

struct ww_input;

struct ww_input_options {
  const char *const *paths;  // [path_count] files, folders (read in byte order of their names), "-"
  size_t path_count;
  struct ww_fields fields;
  bool pairs;                // lines of sentences with two parties (pair.h), whatever the files are called
};

struct ww_input_document {
  struct ww_document document;  // slices into `memory`
  struct ww_buffer memory;      // owned
  char file[512];               // where it stands, for messages; NUL-terminated
  uint64_t line;                // 1-based line of a JSON lines file, 0 for a file of its own
  struct ww_pair_side source, target;  // of a pair
  struct ww_slice label;        // of a labelled pair, else empty
  uint32_t weight;              // of a labelled pair, thousandths
  bool id_is_number;            // of a pair: its id is written as it came
  int64_t stored;               // of a document that comes out of a store: its number there, else 0
};

// The paths and options must live as long as the input.
ww_status ww_input_open(const struct ww_input_options *options, struct ww_input **out, struct ww_error *error);
// The next document into `*document` (which is empty or released before); `*end` true where there is none.
// A status other than WW_OK is about one document or path alone: the next call goes on behind it; only
// WW_ERROR_MEMORY may repeat. With WW_OK `error->status` may hold a warning (a duplicate id) about the document.
ww_status ww_input_next(struct ww_input *input, struct ww_input_document *document, bool *end, struct ww_error *error);
void ww_input_document_release(struct ww_input_document *document);
void ww_input_close(struct ww_input *input);

#endif
