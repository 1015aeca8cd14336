// memory.h: sizes that are checked before they are multiplied. All heap memory of the library comes
// through these four, so that a test can wrap malloc and make the k-th allocation fail.
#ifndef WW_BASE_MEMORY_H
#define WW_BASE_MEMORY_H

#include <stddef.h>

// `count` objects of `size` bytes, uninitialised; NULL when memory or the size_t runs out.
void *ww_alloc(size_t count, size_t size);
// The same, zeroed.
void *ww_alloc_zero(size_t count, size_t size);
// Resizes; on failure NULL, and `old` stays as it was.
void *ww_realloc(void *old, size_t count, size_t size);
void ww_free(void *memory);

#endif
