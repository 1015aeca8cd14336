// doc.h: what `whowhom code --format doc` wrote, read again, one article a line.
#ifndef WW_REVIEW_DOC_H
#define WW_REVIEW_DOC_H

#include <jansson.h>

#include "base/arena.h"
#include "input/source.h"
#include "write/show.h"

// All slices live as long as the document. Positions are bytes of `text`; where the file was written with --no-text
// there is no text, and they are the code points of the file.
struct ww_doc_event {
  struct ww_view view;
  struct ww_slice id, rule;
  json_t *contexts;        // an array of strings, borrowed, or NULL
  struct ww_span trigger;  // the first words that fired, in code points
  int confidence;          // thousandths
  uint32_t sentence;
};

struct ww_doc {
  struct ww_arena arena;   // owned
  json_t *root;            // owned
  struct ww_slice id, title, publisher, text, text_hash, version, model, lexicon;
  int32_t published;
  struct ww_span *sentences;       // [sentence_count]
  struct ww_doc_event *events;     // [event_count]
  size_t sentence_count, event_count;
  size_t line_bytes;       // what it took in the file
};

// The next document of a file that is open, into `*doc`, which is empty or released before. `*end` true where there is
// none. Statuses: FORMAT (with file and line, for a line that is no such document), LIMIT, IO, MEMORY.
ww_status ww_doc_next(struct ww_source *source, struct ww_doc *doc, bool *end, struct ww_error *error);
// One line as a document, likewise; the line may go when this returns. Statuses: FORMAT, MEMORY.
ww_status ww_doc_parse(struct ww_slice line, struct ww_doc *doc, struct ww_error *error);
void ww_doc_release(struct ww_doc *doc);

#endif
