// alloc_fail.c: the wrapped allocators. The counter is atomic, since a worker thread may allocate too.
#include "alloc_fail.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>

#include <cmocka.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

static _Atomic uint64_t seen;
static _Atomic uint64_t wanted;
static _Atomic bool happened;

static bool fails(void) {
  uint64_t number = atomic_fetch_add(&seen, 1) + 1;
  if (number != atomic_load(&wanted)) return false;
  atomic_store(&happened, true);
  return true;
}

void *__wrap_malloc(size_t size) { return fails() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t count, size_t size) { return fails() ? NULL : __real_calloc(count, size); }
void *__wrap_realloc(void *old, size_t size) { return fails() ? NULL : __real_realloc(old, size); }

void ww_alloc_fail_at(uint64_t k) {
  atomic_store(&seen, 0);
  atomic_store(&happened, false);
  atomic_store(&wanted, k);
}

uint64_t ww_alloc_count(void) { return atomic_load(&seen); }
bool ww_alloc_failed(void) { return atomic_load(&happened); }

size_t ww_alloc_fail_each(ww_status (*once)(void *context), void *context, uint64_t step) {
  ww_alloc_fail_at(0);
  ww_status status = once(context);
  if (status != WW_OK) fail_msg("without a failed allocation: %s", ww_status_name(status));
  size_t tried = 0;
  for (uint64_t k = 1;; k += step) {
    ww_alloc_fail_at(k);
    status = once(context);
    bool met = ww_alloc_failed();
    ww_alloc_fail_at(0);
    ww_status want = met ? WW_ERROR_MEMORY : WW_OK;
    if (status != want)
      fail_msg("allocation %llu %s: %s, wanted %s", (unsigned long long)k, met ? "failed" : "was not reached",
               ww_status_name(status), ww_status_name(want));
    if (!met) return tried;
    tried++;
  }
}
