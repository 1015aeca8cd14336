// jsonl.c: bytes go in as one line of JSON lines. A line that is read has text and slices inside its own memory; any other
// gives a status with a message.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "input/record.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_slice(const struct ww_input_document *document, struct ww_slice slice) {
  if (slice.size == 0) return;
  if (slice.data < document->memory.data || slice.data + slice.size > document->memory.data + document->memory.size) abort();
  if (ww_utf8_valid_prefix(slice.data, slice.size) != slice.size) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const struct ww_fields all_fields[] = {{0}, {.text = "body.text", .id = "meta.id", .date = "meta.a.b.c", .title = ".", .url = "a..b"}};
  for (size_t i = 0; i < 2; i++) {
    struct ww_input_document document;
    struct ww_error error;
    memset(&document, 0, sizeof document);
    memset(&error, 0, sizeof error);
    ww_buffer_init(&document.memory);
    ww_status status = ww_record_read((struct ww_slice){(const char *)data, size}, &all_fields[i], &document, &error);
    if (status != WW_OK && (error.status != status || error.message[0] == '\0')) abort();
    if (status == WW_OK && document.document.text.size == 0) abort();
    check_slice(&document, document.document.text);
    check_slice(&document, document.document.id);
    check_slice(&document, document.document.title);
    check_slice(&document, document.document.date);
    check_slice(&document, document.document.url);
    check_slice(&document, document.document.publisher);
    if (document.document.date.size != 0 && document.document.date.size != 10) abort();
    ww_input_document_release(&document);
  }
  return 0;
}
