// source.h: the bytes of one file or of standard input, by line or whole; gzip is undone on the way.
#ifndef WW_INPUT_SOURCE_H
#define WW_INPUT_SOURCE_H

#include <zlib.h>

#include "base/buffer.h"
#include "whowhom.h"

struct ww_source {
  gzFile file;             // NULL when nothing is open
  char *window;            // owned; the bytes read last
  size_t at, size;         // [at, size) of the window is still to be read
  bool exhausted;          // nothing comes after the window
  struct ww_buffer long_line;  // a line that spans windows
  uint64_t line;           // number of the line given last, from 1
  char name[512];          // for messages, NUL-terminated
};

// Opens a file, or standard input where `path` is "-". `source` must be zeroed or closed.
ww_status ww_source_open(struct ww_source *source, const char *path, struct ww_error *error);
// The first byte that is no white space, without taking it; 0 where there is none in the first window.
ww_status ww_source_peek(struct ww_source *source, unsigned char *first, struct ww_error *error);
// The next line without its end; it lives until the next call. `*end` true where there is none. WW_ERROR_LIMIT for a line
// beyond WW_LIMIT_LINE_BYTES, which is skipped: the next call gives the line behind it.
ww_status ww_source_line(struct ww_source *source, struct ww_slice *line, bool *end, struct ww_error *error);
// All bytes, appended to `out`. WW_ERROR_LIMIT beyond WW_LIMIT_DOCUMENT_BYTES.
ww_status ww_source_all(struct ww_source *source, struct ww_buffer *out, struct ww_error *error);
void ww_source_close(struct ww_source *source);

#endif
