// Arenas: alignment, marks and rewinding, what a reset keeps, growth, sizes that overflow.
#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/slice.h"

static void alignment(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  unsigned char *before = NULL;
  for (size_t size = 0; size < 300; size++) {
    unsigned char *p = ww_arena_alloc(&arena, size, 1);
    assert_non_null(p);
    assert_int_equal((uintptr_t)p % 16, 0);
    assert_ptr_not_equal(p, before);
    memset(p, (int)size, size);
    before = size > 0 ? p : before;
  }
  ww_arena_release(&arena);
  assert_int_equal(arena.total, 0);
}

// No object overlaps another: each is filled with its number and looked at again when all are there.
static void objects_stay(void **state) {
  (void)state;
  enum { COUNT = 2000 };
  static unsigned char *object[COUNT];
  struct ww_arena arena;
  ww_arena_init(&arena);
  for (size_t i = 0; i < COUNT; i++) {
    object[i] = ww_arena_alloc(&arena, i % 257, 3);
    assert_non_null(object[i]);
    memset(object[i], (int)(i & 255), i % 257 * 3);
  }
  for (size_t i = 0; i < COUNT; i++)
    for (size_t j = 0; j < i % 257 * 3; j++) assert_int_equal(object[i][j], i & 255);
  ww_arena_release(&arena);
}

static void zeroed(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  memset(ww_arena_alloc(&arena, 1000, 1), 0xAB, 1000);
  ww_arena_reset(&arena);
  unsigned char *p = ww_arena_alloc_zero(&arena, 250, 4);
  for (size_t i = 0; i < 1000; i++) assert_int_equal(p[i], 0);
  ww_arena_release(&arena);
}

static void rewinding(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  // A mark on an arena that is still empty drops everything.
  struct ww_arena_mark empty = ww_arena_mark(&arena);
  assert_non_null(ww_arena_alloc(&arena, 100, 1));
  ww_arena_rewind(&arena, empty);
  struct ww_slice kept = ww_arena_copy(&arena, WW_SLICE("kept"));
  struct ww_arena_mark mark = ww_arena_mark(&arena);
  size_t total = 0;
  for (int round = 0; round < 50; round++) {
    // Far beyond the first block, so that rewinding crosses blocks; the memory must not grow with the rounds.
    for (int i = 0; i < 40; i++) memset(ww_arena_alloc(&arena, 10000, 1), round, 10000);
    if (round == 1) total = arena.total;
    if (round > 1) assert_int_equal(arena.total, total);
    ww_arena_rewind(&arena, mark);
  }
  assert_true(ww_slice_is(kept, "kept"));
  ww_arena_release(&arena);
}

static void reset_keeps_a_bounded_part(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  for (int i = 0; i < 64; i++) assert_non_null(ww_arena_alloc(&arena, (size_t)1 << 20, 1));
  assert_true(arena.total >= (size_t)64 << 20);
  ww_arena_reset(&arena);
  assert_true(arena.total <= WW_LIMIT_ARENA_KEEP);
  assert_non_null(ww_arena_alloc(&arena, 10, 1));
  ww_arena_reset(&arena);
  // One object that is larger than what may be kept.
  assert_non_null(ww_arena_alloc(&arena, WW_LIMIT_ARENA_KEEP + 1, 1));
  ww_arena_reset(&arena);
  assert_true(arena.total <= WW_LIMIT_ARENA_KEEP);
  ww_arena_release(&arena);
}

static void growing(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  uint32_t *items = NULL;
  size_t capacity = 0;
  for (uint32_t i = 0; i < 100000; i++) {
    assert_true(ww_arena_grow(&arena, (void **)&items, &capacity, i + 1, sizeof *items));
    items[i] = i * 7;
  }
  for (uint32_t i = 0; i < 100000; i++) assert_int_equal(items[i], i * 7);
  uint32_t *same = items;
  size_t held = capacity;
  assert_true(ww_arena_grow(&arena, (void **)&items, &capacity, 5, sizeof *items));
  assert_ptr_equal(items, same);
  assert_false(ww_arena_grow(&arena, (void **)&items, &capacity, SIZE_MAX, sizeof *items));
  assert_ptr_equal(items, same);
  assert_int_equal(capacity, held);
  ww_arena_release(&arena);
}

static void sizes_that_overflow(void **state) {
  (void)state;
  struct ww_arena arena;
  ww_arena_init(&arena);
  assert_null(ww_arena_alloc(&arena, SIZE_MAX / 2, 3));
  assert_null(ww_arena_alloc(&arena, SIZE_MAX, 1));
  assert_null(ww_arena_alloc_zero(&arena, SIZE_MAX - 20, 1));
  assert_non_null(ww_arena_alloc(&arena, 1, 1));
  ww_arena_release(&arena);
  ww_arena_release(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(alignment),
      cmocka_unit_test(objects_stay),
      cmocka_unit_test(zeroed),
      cmocka_unit_test(rewinding),
      cmocka_unit_test(reset_keeps_a_bounded_part),
      cmocka_unit_test(growing),
      cmocka_unit_test(sizes_that_overflow),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
