#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

ww_status ww_fail(struct ww_error *error, ww_status status, const char *format, ...) {
  if (error == NULL) return status;
  memset(error, 0, sizeof *error);
  error->status = status;
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(error->message, sizeof error->message, format, arguments);
  va_end(arguments);
  return status;
}

ww_status ww_fail_memory(struct ww_error *error) {
  return ww_fail(error, WW_ERROR_MEMORY, "out of memory: read smaller documents or use fewer threads (-j)");
}

void ww_error_place(struct ww_error *error, const char *file, uint64_t line, uint64_t column, uint64_t offset) {
  if (error == NULL) return;
  if (file != NULL) (void)snprintf(error->file, sizeof error->file, "%s", file);
  error->line = line;
  error->column = column;
  error->offset = offset;
}

const char *ww_status_name(ww_status status) {
  switch (status) {
    case WW_OK: return "ok";
    case WW_ERROR_MEMORY: return "memory";
    case WW_ERROR_IO: return "io";
    case WW_ERROR_FORMAT: return "format";
    case WW_ERROR_MODEL: return "model";
    case WW_ERROR_KNOWLEDGE: return "knowledge";
    case WW_ERROR_LIMIT: return "limit";
    case WW_ERROR_ARGUMENT: return "argument";
    case WW_ERROR_CHECK: return "check";
    case WW_ERROR_PIPE: return "pipe";
    case WW_ERROR_STORE: return "store";
  }
  return "unknown";
}
