// fixture.h: a lexicon of a test's own, written to a folder of the build tree, compiled and loaded.
#ifndef WW_TESTS_KNOWLEDGE_FIXTURE_H
#define WW_TESTS_KNOWLEDGE_FIXTURE_H

#include "base/buffer.h"
#include "knowledge/knowledge.h"

struct fixture {
  char folder[256];
  char output[300];
  char places[300];       // "" where the test gives no table
  char files[8][300];
  size_t file_count;
  struct ww_buffer faults;  // "file:line:column: message" a line, files without the folder
  struct ww_error error;
};

// A new empty folder. The test fails when it cannot be made.
void fixture_begin(struct fixture *fixture, const char *name);
void fixture_write(struct fixture *fixture, const char *file, const char *text);
void fixture_places(struct fixture *fixture, const char *text);
ww_status fixture_compile(struct fixture *fixture);
// Compiles and loads; the test fails when something is wrong.
struct ww_knowledge *fixture_load(struct fixture *fixture);
// Compiles and asserts that it fails with exactly these faults.
void fixture_expect(struct fixture *fixture, const char *faults);
void fixture_end(struct fixture *fixture);

// A small lexicon with something of everything; tests/knowledge/small.lex.
void fixture_small(struct fixture *fixture);
// Walks the trie over words parted by blanks; the node, or 0.
uint32_t fixture_walk(const struct ww_knowledge *knowledge, const char *words);

#endif
