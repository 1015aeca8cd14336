// record.h: one line of JSON lines becomes one document.
#ifndef WW_INPUT_RECORD_H
#define WW_INPUT_RECORD_H

#include "input/input.h"

// Fills the fields of `document`, which is empty. WW_ERROR_FORMAT (with the column) for a line that is no JSON object or has
// no text; WW_ERROR_LIMIT for a text beyond WW_LIMIT_DOCUMENT_BYTES. With WW_OK `error->status` may hold a warning: a
// field of the wrong type, a date that cannot be read (both left out), bytes that are no UTF-8 (read as U+FFFD).
ww_status ww_record_read(struct ww_slice line, const struct ww_fields *fields, struct ww_input_document *document, struct ww_error *error);

#endif
