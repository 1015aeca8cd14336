#include "base/arena.h"

#include <stdint.h>
#include <string.h>

#include "base/limits.h"
#include "base/memory.h"

struct ww_arena_block {
  struct ww_arena_block *next;
  size_t size;  // bytes after this header
  _Alignas(16) unsigned char data[];
};

enum { FIRST_BLOCK = 64 * 1024, ALIGN = 16 };

void ww_arena_init(struct ww_arena *arena) { memset(arena, 0, sizeof *arena); }

static void free_chain(struct ww_arena *arena, struct ww_arena_block *block) {
  while (block != NULL) {
    struct ww_arena_block *next = block->next;
    arena->total -= block->size;
    ww_free(block);
    block = next;
  }
}

void ww_arena_release(struct ww_arena *arena) {
  if (arena == NULL) return;
  free_chain(arena, arena->first);
  ww_arena_init(arena);
}

void ww_arena_reset(struct ww_arena *arena) {
#ifdef WW_ARENA_DEBUG
  ww_arena_release(arena);
#else
  // One very long article must not keep its memory for all that follow.
  size_t kept = 0;
  struct ww_arena_block **link = &arena->first;
  while (*link != NULL && kept + (*link)->size <= WW_LIMIT_ARENA_KEEP) {
    kept += (*link)->size;
    link = &(*link)->next;
  }
  free_chain(arena, *link);
  *link = NULL;
  arena->current = arena->first;
  arena->used = 0;
#endif
}

// A fresh block after `current`, large enough for `bytes`. Blocks kept by a reset are used again in order.
static bool next_block(struct ww_arena *arena, size_t bytes) {
  struct ww_arena_block *kept = arena->current != NULL ? arena->current->next : NULL;
  if (kept != NULL && kept->size >= bytes) {
    arena->current = kept;
    arena->used = 0;
    return true;
  }
#ifdef WW_ARENA_DEBUG
  size_t size = bytes;
#else
  size_t size = arena->current != NULL ? arena->current->size : FIRST_BLOCK / 2;
  size = size < (SIZE_MAX >> 2) ? size * 2 : size;
  if (size > WW_LIMIT_ARENA_BLOCK) size = WW_LIMIT_ARENA_BLOCK;
  if (size < bytes) size = bytes;
#endif
  if (size > SIZE_MAX - sizeof(struct ww_arena_block)) return false;
  struct ww_arena_block *block = ww_alloc(1, sizeof *block + size);
  if (block == NULL) return false;
  block->size = size;
  block->next = kept;
  if (arena->current != NULL) {
    arena->current->next = block;
  } else {
    arena->first = block;
  }
  arena->current = block;
  arena->used = 0;
  arena->total += size;
  return true;
}

void *ww_arena_alloc(struct ww_arena *arena, size_t count, size_t size) {
  if (size != 0 && count > (SIZE_MAX - ALIGN) / size) return NULL;
  size_t bytes = count * size;
#ifdef WW_ARENA_DEBUG
  if (bytes == 0) bytes = 1;
  if (!next_block(arena, bytes)) return NULL;
#else
  bytes = (bytes + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (arena->current == NULL || arena->current->size - arena->used < bytes) {
    if (!next_block(arena, bytes)) return NULL;
  }
#endif
  void *out = arena->current->data + arena->used;
  arena->used += bytes;
  return out;
}

void *ww_arena_alloc_zero(struct ww_arena *arena, size_t count, size_t size) {
  void *out = ww_arena_alloc(arena, count, size);
  if (out != NULL) memset(out, 0, count * size);
  return out;
}

struct ww_slice ww_arena_copy(struct ww_arena *arena, struct ww_slice text) {
  char *copy = ww_arena_alloc(arena, text.size, 1);
  if (copy == NULL) return (struct ww_slice){NULL, 0};
  if (text.size != 0) memcpy(copy, text.data, text.size);
  return (struct ww_slice){copy, text.size};
}

struct ww_arena_mark ww_arena_mark(const struct ww_arena *arena) {
  return (struct ww_arena_mark){arena->current, arena->used};
}

void ww_arena_rewind(struct ww_arena *arena, struct ww_arena_mark mark) {
#ifdef WW_ARENA_DEBUG
  if (mark.block == NULL) {
    ww_arena_release(arena);
    return;
  }
  free_chain(arena, mark.block->next);
  mark.block->next = NULL;
#endif
  arena->current = mark.block != NULL ? mark.block : arena->first;
  arena->used = mark.block != NULL ? mark.used : 0;
}

bool ww_arena_grow(struct ww_arena *arena, void **items, size_t *capacity, size_t need, size_t size) {
  if (need <= *capacity) return true;
  size_t wanted = *capacity < 8 ? 8 : *capacity;
  while (wanted < need) {
    if (wanted > SIZE_MAX / 2) return false;
    wanted *= 2;
  }
  void *grown = ww_arena_alloc(arena, wanted, size);
  if (grown == NULL) return false;
  if (*capacity != 0) memcpy(grown, *items, *capacity * size);
  *items = grown;
  *capacity = wanted;
  return true;
}
