#include "input/objects.h"

#include "base/error.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "input/source.h"

ww_status ww_input_objects(const char *path, ww_status (*take)(void *context, json_t *object, struct ww_error *error), void *context,
                           struct ww_error *error) {
  struct ww_source source;
  memset(&source, 0, sizeof source);
  ww_status status = ww_source_open(&source, path, error);
  if (status != WW_OK) return status;
  for (bool end = false; status == WW_OK && !end;) {
    struct ww_slice line;
    status = ww_source_line(&source, &line, &end, error);
    if (status != WW_OK || end || ww_slice_trim(line).size == 0) continue;
    json_error_t fault;
    json_t *object = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
    status = json_is_object(object) ? take(context, object, error)
                                    : ww_fail(error, WW_ERROR_FORMAT, "the line is no JSON object: %s", object == NULL ? fault.text : "it is another value");
    json_decref(object);
    if (status != WW_OK && error != NULL && error->file[0] == 0) ww_error_place(error, source.name, source.line, 0, 0);
  }
  ww_source_close(&source);
  return status;
}

uint32_t *ww_input_points(struct ww_slice text, struct ww_arena *arena, size_t *points) {
  uint32_t *byte_of = ww_arena_alloc(arena, text.size + 2, sizeof *byte_of);
  if (byte_of == NULL) return NULL;
  *points = 0;
  for (size_t at = 0; at < text.size;) {
    size_t length;
    (void)ww_utf8_decode(text.data + at, text.size - at, &length);
    byte_of[(*points)++] = (uint32_t)at;
    at += length > 0 ? length : 1;
  }
  byte_of[*points] = (uint32_t)text.size;
  return byte_of;
}
