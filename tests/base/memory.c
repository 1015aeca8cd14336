// Memory: sizes that overflow, and what each user of the heap in src/base does when an allocation fails.
#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "alloc_fail.h"
#include "base/arena.h"
#include "base/buffer.h"
#include "base/packed.h"
#include "base/slice.h"

static void overflows(void **state) {
  (void)state;
  // Kept in variables, so that the compiler does not warn of what is tried here on purpose.
  volatile size_t half = SIZE_MAX / 2;
  assert_null(ww_alloc(half, 3));
  assert_null(ww_alloc_zero(half, 3));
  void *held = ww_alloc(0, 0);
  assert_non_null(held);
  assert_null(ww_realloc(held, half, 3));
  ww_free(held);
  held = ww_alloc_zero(0, 8);
  assert_non_null(held);
  ww_free(held);
  ww_free(NULL);
}

static ww_status fill_arena(void *context) {
  (void)context;
  struct ww_arena arena;
  ww_arena_init(&arena);
  int *items = NULL;
  size_t capacity = 0;
  bool good = true;
  for (size_t i = 0; good && i < 20000; i++) {
    good = ww_arena_grow(&arena, (void **)&items, &capacity, i + 1, sizeof *items);
    if (good) items[i] = (int)i;
  }
  good = good && ww_arena_copy(&arena, WW_SLICE("text")).data != NULL;
  ww_arena_reset(&arena);
  good = good && ww_arena_alloc_zero(&arena, 3000000, 1) != NULL;
  ww_arena_release(&arena);
  return good ? WW_OK : WW_ERROR_MEMORY;
}

static ww_status fill_buffer(void *context) {
  (void)context;
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  for (int i = 0; i < 5000; i++) ww_buffer_put_int(&buffer, i);
  bool good = !buffer.failed;
  ww_buffer_release(&buffer);
  return good ? WW_OK : WW_ERROR_MEMORY;
}

static ww_status write_packed(void *context) {
  const struct ww_packed_part parts[] = {{"one", "1234", 4}, {"two", NULL, 0}};
  return ww_packed_write(context, "TEST", 1, parts, 2, NULL);
}

static void each_allocation_fails(void **state) {
  (void)state;
  // Three blocks at least; with one malloc an object (WW_ARENA_DEBUG) there are more.
  assert_true(ww_alloc_fail_each(fill_arena, NULL, 1) >= 3);
  assert_true(ww_alloc_fail_each(fill_buffer, NULL, 1) >= 5);
  char path[] = "/tmp/packed-XXXXXX";
  int file = mkstemp(path);
  assert_true(file >= 0);
  assert_int_equal(close(file), 0);
  assert_int_equal(ww_alloc_fail_each(write_packed, path, 1), 2);
  assert_int_equal(remove(path), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(overflows), cmocka_unit_test(each_allocation_fails)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
