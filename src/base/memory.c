#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>

void *ww_alloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) return NULL;
  size_t bytes = count * size;
  return malloc(bytes == 0 ? 1 : bytes);
}

void *ww_alloc_zero(size_t count, size_t size) {
  return calloc(count == 0 ? 1 : count, size == 0 ? 1 : size);
}

void *ww_realloc(void *old, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) return NULL;
  size_t bytes = count * size;
  return realloc(old, bytes == 0 ? 1 : bytes);
}

void ww_free(void *memory) { free(memory); }
