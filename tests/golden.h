// golden.h: tests that anyone can edit. A golden file is a list of blocks:
//
//   # Lines before the first block are remarks.
//   == a title
//   the input, any number of lines
//   ---
//   what must come out
//
//   ==! a title of something that is known to go wrong
//   input
//   ---
//   what should come out, and does not yet
//
// Blank lines at the end of what is expected, and of what comes out, do not count. A test calls
//
//   int main(int argc, char **argv) {
//     ww_golden_arguments(argc, argv);   // --update rewrites what is expected; so does WW_UPDATE=1
//     const struct CMUnitTest tests[] = {cmocka_unit_test(sentences)};
//     return cmocka_run_group_tests(tests, NULL, NULL);
//   }
//   static void sentences(void **state) {
//     assert_int_equal(ww_golden_run("tests/text/sentences.golden", make, NULL, 2), 0);
//   }
//
// A block marked `==!` must differ: when it comes right the test fails and asks for the mark to be taken off.
// The number of marked blocks is pinned by the caller, so that a new one is a decision somebody made.
#ifndef WW_TESTS_GOLDEN_H
#define WW_TESTS_GOLDEN_H

#include "base/buffer.h"
#include "base/slice.h"

// Writes what comes out for `input` (with its last newline) to `out`.
typedef void ww_golden_make(struct ww_slice input, struct ww_buffer *out, void *context);

void ww_golden_arguments(int argc, char **argv);
// The number of blocks that do not hold, 1 also for a file that cannot be read or a count of marked blocks that
// is not `known_wrong`. Differences are printed. `path` is relative to the source folder.
int ww_golden_run(const char *path, ww_golden_make *make, void *context, size_t known_wrong);
// The whole of a file, NUL-terminated for convenience; NULL when it cannot be read. The caller frees it.
char *ww_golden_read(const char *path, size_t *size);

#endif
