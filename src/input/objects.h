// objects.h: a file of JSON objects, one a line, as the trainers take them.
#ifndef WW_INPUT_OBJECTS_H
#define WW_INPUT_OBJECTS_H

#include <jansson.h>

#include "base/arena.h"
#include "whowhom.h"

// Gives each object of the file (gzip or plain; "-" is standard input) to `take`, empty lines left out, until one fails. The first failure
// is returned, with file and line in `error` where `take` named none; WW_ERROR_FORMAT for a line that is no JSON object.
ww_status ww_input_objects(const char *path, ww_status (*take)(void *context, json_t *object, struct ww_error *error), void *context,
                           struct ww_error *error);

// Where each code point of the text begins, in bytes, and where the last one ends: [*points + 1], in the arena; NULL when memory runs out.
uint32_t *ww_input_points(struct ww_slice text, struct ww_arena *arena, size_t *points);

#endif
