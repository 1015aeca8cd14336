// arena.h: memory that is given back all at once. An article's layers live in one arena; a second one
// is rewound after each sentence. No object in an arena is freed alone.
//
// With WW_ARENA_DEBUG defined every object is a malloc of its own, so that the sanitizers see each overrun.
#ifndef WW_BASE_ARENA_H
#define WW_BASE_ARENA_H

#include <stddef.h>

#include "whowhom.h"

struct ww_arena_block;

struct ww_arena {
  struct ww_arena_block *first;    // owned; kept by reset
  struct ww_arena_block *current;  // the block that is filled now
  size_t used;                     // bytes used in `current`
  size_t total;                    // bytes held in all blocks
};

struct ww_arena_mark {
  struct ww_arena_block *block;
  size_t used;
};

void ww_arena_init(struct ww_arena *arena);
// Gives all memory back to the heap.
void ww_arena_release(struct ww_arena *arena);
// Forgets all objects; keeps blocks up to WW_LIMIT_ARENA_KEEP bytes for the next article.
void ww_arena_reset(struct ww_arena *arena);
// `count` objects of `size` bytes, aligned to 16, uninitialised; NULL when memory runs out.
void *ww_arena_alloc(struct ww_arena *arena, size_t count, size_t size);
// The same, zeroed.
void *ww_arena_alloc_zero(struct ww_arena *arena, size_t count, size_t size);
// A copy of `text` in the arena; data is NULL when memory runs out.
struct ww_slice ww_arena_copy(struct ww_arena *arena, struct ww_slice text);
// Remembers the present end; ww_arena_rewind drops all that came after.
struct ww_arena_mark ww_arena_mark(const struct ww_arena *arena);
void ww_arena_rewind(struct ww_arena *arena, struct ww_arena_mark mark);

// Makes room for `need` elements in an array that lives in `arena` (the old array stays behind until the
// arena is reset). False when memory runs out; then nothing has changed.
//   if (!ww_arena_grow(arena, (void **)&items, &capacity, count + 1, sizeof *items)) return WW_ERROR_MEMORY;
bool ww_arena_grow(struct ww_arena *arena, void **items, size_t *capacity, size_t need, size_t size);

#endif
