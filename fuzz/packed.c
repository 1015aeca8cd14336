// packed.c: bytes go in as a packed file. What opens has every section inside the file, and says the same of
// itself when it is opened again.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/packed.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  void *image;
  if (posix_memalign(&image, 64, size == 0 ? 1 : size) != 0) return 0;
  if (size != 0) memcpy(image, data, size);
  struct ww_packed packed, again;
  struct ww_error error;
  ww_status status = ww_packed_from_memory(image, size, "TEST", 7, WW_ERROR_MODEL, &packed, &error);
  if (status != ww_packed_from_memory(image, size, "TEST", 7, WW_ERROR_MODEL, &again, NULL)) abort();
  if (status != WW_OK) {
    if (status != WW_ERROR_MODEL || error.status != status || error.message[0] == '\0') abort();
  } else {
    static const char *const names[] = {"numbers", "text", "empty", "fifteen-letters", ""};
    unsigned char sum = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
      const void *section;
      size_t count;
      if (!ww_packed_section(&packed, names[i], 2, &section, &count)) continue;
      // Reading every byte lets the sanitizer see what lies outside.
      for (size_t j = 0; j < count * 2; j++) sum = (unsigned char)(sum + ((const unsigned char *)section)[j]);
    }
    volatile bool intact = ww_packed_intact(&packed);
    volatile unsigned char seen = sum;
    (void)intact;
    (void)seen;
  }
  free(image);
  return 0;
}
