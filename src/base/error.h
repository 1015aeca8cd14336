// error.h: how a failure is told. Every room fills a struct ww_error through these.
#ifndef WW_BASE_ERROR_H
#define WW_BASE_ERROR_H

#include "whowhom.h"

// Fills `error` (NULL is allowed) and returns `status`, so that a failing function can end in
//   return ww_fail(error, WW_ERROR_IO, "cannot open '%s': give a file that can be read", path);
ww_status ww_fail(struct ww_error *error, ww_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
// The usual words for a failed allocation.
ww_status ww_fail_memory(struct ww_error *error);
// Adds a place to an error that is there already. `file` may be NULL; 0 stands for unknown.
void ww_error_place(struct ww_error *error, const char *file, uint64_t line, uint64_t column, uint64_t offset);

#endif
