// pair.c: bytes go in as one line of JSON with a sentence and two parties. What is read has its slices inside its own memory and
// its spans inside the sentence, ordered and not inside a character; any other gives a status with a message.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "input/pair.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_side(const struct ww_slice *sentence, const struct ww_pair_side *side) {
  if (side->count > WW_PAIR_SPANS) abort();
  for (size_t i = 0; i < side->count; i++) {
    if (side->start[i] >= side->end[i] || side->end[i] > sentence->size) abort();
    if (ww_utf8_valid_prefix(sentence->data + side->start[i], side->end[i] - side->start[i]) != side->end[i] - side->start[i]) abort();
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct ww_input_document document;
  struct ww_error error;
  memset(&document, 0, sizeof document);
  memset(&error, 0, sizeof error);
  ww_buffer_init(&document.memory);
  ww_status status = ww_pair_read((struct ww_slice){(const char *)data, size}, &document, &error);
  if (status != WW_OK && (error.status != status || error.message[0] == '\0')) abort();
  if (status == WW_OK) {
    if (document.document.text.size == 0) abort();
    check_side(&document.document.text, &document.source);
    check_side(&document.document.text, &document.target);
  }
  ww_input_document_release(&document);
  return 0;
}
