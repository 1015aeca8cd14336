// event_model.c: bytes go in as a model of events. What opens gives every set of features chances between 1 and 999 of 1000, twice
// the same, and ends every search; any other is refused with a message.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "read/event_model.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  void *image;
  if (posix_memalign(&image, 64, size == 0 ? 1 : size) != 0) return 0;
  if (size != 0) memcpy(image, data, size);
  struct ww_event_model *model;
  struct ww_error error;
  memset(&error, 0, sizeof error);
  ww_status status = ww_event_model_from_memory(image, size, &model, &error);
  if (status == WW_OK) {
    uint32_t ids[64];
    uint16_t once[WW_EVENT_ANSWERS], again[WW_EVENT_ANSWERS];
    for (uint32_t i = 0; i < 64; i++) {  // what stands in the file, and what does not
      if (size >= (i + 1) * sizeof *ids) memcpy(&ids[i], data + size - (i + 1) * sizeof *ids, sizeof *ids);
      else ids[i] = i * 0x9E3779B9u;
      if (ids[i] == 0) ids[i] = 1;
    }
    ww_event_model_read(model, ids, 64, once);
    ww_event_model_read(model, ids, 64, again);
    for (int a = 0; a < WW_EVENT_ANSWERS; a++)
      if (once[a] != again[a] || once[a] < 1 || once[a] > 999) abort();
    if (ww_event_model_least(model) > 1000) abort();
    ww_event_model_close(model);
  } else if (status != WW_ERROR_MODEL || error.status != status || error.message[0] == '\0') {
    abort();
  }
  free(image);
  return 0;
}
