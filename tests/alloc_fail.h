// alloc_fail.h: makes the k-th allocation fail. For tests declared with ww_alloc_test, whose malloc, calloc and
// realloc are wrapped by the linker, in the test and in the whole static library.
//
//   static ww_status once(void *context) { ... everything that may fail, cleaned up on every path ... }
//   static void oom(void **state) {
//     size_t tried = ww_alloc_fail_each(once, NULL, 1);   // fails the test when a failure is swallowed
//     assert_true(tried > 10);
//   }
#ifndef WW_TESTS_ALLOC_FAIL_H
#define WW_TESTS_ALLOC_FAIL_H

#include "whowhom.h"

// From now on the k-th allocation (1, 2, 3 ...) fails, once; 0 lets all succeed.
void ww_alloc_fail_at(uint64_t k);
// Allocations since ww_alloc_fail_at was called.
uint64_t ww_alloc_count(void);
// Whether the failure that was asked for has happened.
bool ww_alloc_failed(void);

// Calls `once` with no failure, which must give WW_OK; then with the 1st, 1+step-th, 1+2*step-th ... allocation
// failing, until a run meets no failure. Each run that met one must give WW_ERROR_MEMORY, each other WW_OK; what
// does not fails the cmocka test that is running. Returns how many failures were tried.
size_t ww_alloc_fail_each(ww_status (*once)(void *context), void *context, uint64_t step);

#endif
