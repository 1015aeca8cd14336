// A window of 256 KiB slides over the file. A line inside one window is given as it lies there; only a line that
// spans windows is copied together, up to the limit.
#include "input/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/slice.h"

enum { WINDOW = 256 * 1024, KEPT_LINE = 1024 * 1024 };

static ww_status fail_at(const struct ww_source *source, ww_status status, struct ww_error *error) {
  ww_error_place(error, source->name, source->line, 0, 0);
  return status;
}

ww_status ww_source_open(struct ww_source *source, const char *path, struct ww_error *error) {
  bool standard = strcmp(path, "-") == 0;
  memset(source, 0, sizeof *source);
  ww_buffer_init(&source->long_line);
  (void)snprintf(source->name, sizeof source->name, "%s", standard ? "standard input" : path);
  int file = standard ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    ww_status status = ww_fail(error, WW_ERROR_IO, "cannot open it: %s", strerror(errno));
    return fail_at(source, status, error);
  }
  source->window = ww_alloc(WINDOW, 1);
  source->file = source->window == NULL ? NULL : gzdopen(file, "rb");
  if (source->file == NULL) {
    (void)close(file);
    ww_source_close(source);
    return ww_fail_memory(error);
  }
  (void)gzbuffer(source->file, WINDOW);
  return WW_OK;
}

// Fills the window anew; it must be used up. At the end of the file `exhausted` is set and the window is empty.
static ww_status refill(struct ww_source *source, struct ww_error *error) {
  source->at = source->size = 0;
  if (source->exhausted) return WW_OK;
  int got = gzread(source->file, source->window, WINDOW);
  if (got > 0) {
    source->size = (size_t)got;
    return WW_OK;
  }
  source->exhausted = true;
  int code = Z_OK;
  const char *what = gzerror(source->file, &code);
  if (code == Z_OK || code == Z_STREAM_END) return WW_OK;
  if (code == Z_MEM_ERROR) return ww_fail_memory(error);
  ww_status status = code == Z_ERRNO ? ww_fail(error, WW_ERROR_IO, "cannot read it: %s", strerror(errno))
                                     : ww_fail(error, WW_ERROR_FORMAT, "the gzip data is damaged or cut short (%s): what stands before is read", what);
  return fail_at(source, status, error);
}

ww_status ww_source_peek(struct ww_source *source, unsigned char *first, struct ww_error *error) {
  *first = 0;
  ww_status status = source->at == source->size ? refill(source, error) : WW_OK;
  size_t i = source->at;
  if (source->size - i >= 3 && memcmp(source->window + i, "\xEF\xBB\xBF", 3) == 0) i += 3;
  while (i < source->size && ww_ascii_space((unsigned char)source->window[i])) i++;
  if (i < source->size) *first = (unsigned char)source->window[i];
  return status;
}

static struct ww_slice without_return(const char *data, size_t size) {
  return ww_slice_of(data, size > 0 && data[size - 1] == '\r' ? size - 1 : size);
}

// The rest of a line that began at the end of the last window.
static ww_status long_line(struct ww_source *source, struct ww_slice *line, struct ww_error *error) {
  struct ww_buffer *buffer = &source->long_line;
  bool too_long = false, found = false;
  ww_status status = WW_OK;
  while (status == WW_OK && !found) {
    const char *start = source->window + source->at;
    size_t left = source->size - source->at;
    const char *feed = left == 0 ? NULL : memchr(start, '\n', left);
    size_t take = feed == NULL ? left : (size_t)(feed - start);
    too_long |= take > WW_LIMIT_LINE_BYTES - buffer->size;
    if (!too_long && left > 0) ww_buffer_put(buffer, start, take);
    if (buffer->failed) return ww_fail_memory(error);
    found = feed != NULL || (source->exhausted && left == 0);
    source->at += feed == NULL ? take : take + 1;
    if (!found) status = refill(source, error);
  }
  *line = without_return(buffer->data, buffer->size);
  if (status != WW_OK || !too_long) return status;
  ww_buffer_release(buffer);
  ww_buffer_init(buffer);
  *line = ww_slice_of(NULL, 0);
  status = ww_fail(error, WW_ERROR_LIMIT, "the line is longer than %zu bytes and was skipped: split the document", WW_LIMIT_LINE_BYTES);
  return fail_at(source, status, error);
}

ww_status ww_source_line(struct ww_source *source, struct ww_slice *line, bool *end, struct ww_error *error) {
  *line = ww_slice_of(NULL, 0);
  *end = false;
  if (source->long_line.capacity > KEPT_LINE) ww_buffer_release(&source->long_line);
  ww_buffer_reset(&source->long_line);
  if (source->at == source->size) {
    ww_status status = refill(source, error);
    if (status != WW_OK) return status;
  }
  if (source->at == source->size) {
    *end = true;
    return WW_OK;
  }
  source->line++;
  const char *start = source->window + source->at;
  const char *feed = memchr(start, '\n', source->size - source->at);
  if (feed == NULL) return long_line(source, line, error);
  *line = without_return(start, (size_t)(feed - start));
  source->at += (size_t)(feed - start) + 1;
  return WW_OK;
}

ww_status ww_source_all(struct ww_source *source, struct ww_buffer *out, struct ww_error *error) {
  size_t start = out->size;
  for (;;) {
    if (source->at == source->size) {
      ww_status status = refill(source, error);
      if (status != WW_OK) return status;
    }
    size_t left = source->size - source->at;
    if (left == 0) return WW_OK;
    if (left > WW_LIMIT_DOCUMENT_BYTES - (out->size - start)) {
      ww_status status = ww_fail(error, WW_ERROR_LIMIT, "the document is longer than %zu bytes: split it", WW_LIMIT_DOCUMENT_BYTES);
      return fail_at(source, status, error);
    }
    ww_buffer_put(out, source->window + source->at, left);
    if (out->failed) return ww_fail_memory(error);
    source->at = source->size;
  }
}

void ww_source_close(struct ww_source *source) {
  if (source->file != NULL) (void)gzclose_r(source->file);
  ww_free(source->window);
  ww_buffer_release(&source->long_line);
  source->file = NULL;
  source->window = NULL;
  source->at = source->size = 0;
}
