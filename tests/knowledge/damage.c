// Files that are cut short, changed or made of other lexicons: a clear error or a good file, never a crash; and the same
// bytes for the same lexicon however it is cut into files.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/packed.h"
#include "base/slice.h"
#include "golden.h"
#include "knowledge/fixture.h"
#include "knowledge/layout.h"
#include "knowledge/probe.h"

enum { ALIGN = 64 };

// The compiled small lexicon, aligned as a mapping is.
static char *compile_small(size_t *size) {
  struct fixture fixture;
  fixture_begin(&fixture, "damage");
  fixture_small(&fixture);
  ww_knowledge_close(fixture_load(&fixture));
  char *data = ww_golden_read(fixture.output, size);
  assert_non_null(data);
  void *aligned = NULL;
  assert_int_equal(posix_memalign(&aligned, ALIGN, *size), 0);
  memcpy(aligned, data, *size);
  free(data);
  fixture_end(&fixture);
  return aligned;
}

// Loads from a copy of exactly this size, so that the sanitizer sees a read behind it. A file that loads is asked
// everything.
static ww_status load(const char *data, size_t size) {
  void *copy = NULL;
  assert_int_equal(posix_memalign(&copy, ALIGN, size == 0 ? 1 : size), 0);
  if (size > 0) memcpy(copy, data, size);
  struct ww_knowledge *knowledge = NULL;
  struct ww_error error = {.status = WW_OK};
  ww_status status = ww_knowledge_from_memory(copy, size, &knowledge, &error);
  if (status == WW_OK) {
    probe_everything(knowledge);
    ww_knowledge_close(knowledge);
  } else {
    assert_null(knowledge);
    assert_int_equal(status, WW_ERROR_KNOWLEDGE);
    assert_true(error.message[0] != 0);
  }
  free(copy);
  return status;
}

static void cut_short(void **state) {
  (void)state;
  size_t size;
  char *data = compile_small(&size);
  assert_int_equal(load(data, size), WW_OK);
  for (size_t cut = 0; cut < size; cut += cut < 2000 ? 1 : 97) assert_int_equal(load(data, cut), WW_ERROR_KNOWLEDGE);
  free(data);
}

// Every byte set to values that make an index too large, a flag no flag, a count negative. Many such files are still
// good ones (a letter in a name); enough must be found out.
static void changed_bytes(void **state) {
  (void)state;
  size_t size, refused = 0, tried = 0;
  char *data = compile_small(&size);
  static const unsigned char values[] = {0xFF, 0x80, 0x01};
  for (size_t at = 64; at < size; at++) {
    char old = data[at];
    data[at] = (char)((unsigned char)old ^ values[at % sizeof values]);
    refused += load(data, size) != WW_OK;
    tried++;
    data[at] = old;
  }
  assert_true(refused > tried / 10);
  free(data);
}

// A generator of our own, so that the same changes are tried on every machine.
static uint64_t next_random(uint64_t *seed) {
  *seed ^= *seed << 13;
  *seed ^= *seed >> 7;
  *seed ^= *seed << 17;
  return *seed;
}

static void changed_words(void **state) {
  (void)state;
  size_t size;
  char *data = compile_small(&size);
  char *copy = malloc(size);
  assert_non_null(copy);
  uint64_t seed = 88172645463325252u;
  for (int round = 0; round < 3000; round++) {
    memcpy(copy, data, size);
    for (int change = 0; change < 3; change++) {
      size_t at = 64 + 4 * (size_t)(next_random(&seed) % ((size - 64) / 4));
      uint32_t value = (uint32_t)next_random(&seed);
      if (value & 1) value &= 0xFF;
      memcpy(copy + at, &value, sizeof value);
    }
    (void)load(copy, size);
  }
  free(copy);
  free(data);
}

static void other_files(void **state) {
  (void)state;
  struct ww_knowledge *knowledge;
  struct ww_error error;
  assert_int_equal(ww_knowledge_open(WW_TEST_BUILD_DIR "/no-such.wwk", &knowledge, &error), WW_ERROR_KNOWLEDGE);
  assert_null(knowledge);
  const char *path = WW_TEST_BUILD_DIR "/knowledge-other.wwk";
  assert_int_equal(ww_packed_write(path, "KNOW", WW_KNOWLEDGE_VERSION, NULL, 0, &error), WW_OK);
  assert_int_equal(ww_knowledge_open(path, &knowledge, &error), WW_ERROR_KNOWLEDGE);
  assert_non_null(strstr(error.message, "section 'text'"));
  assert_string_equal(error.file, path);
  assert_int_equal(ww_packed_write(path, "MODL", 1, NULL, 0, &error), WW_OK);
  assert_int_equal(ww_knowledge_open(path, &knowledge, &error), WW_ERROR_KNOWLEDGE);
  assert_int_equal(ww_packed_write(path, "KNOW", 999, NULL, 0, &error), WW_OK);
  assert_int_equal(ww_knowledge_open(path, &knowledge, &error), WW_ERROR_KNOWLEDGE);
  (void)remove(path);
}

// The blocks of small.lex in two files, and in three with their order turned round: the same bytes.
static void same_bytes(void **state) {
  (void)state;
  size_t size, a_size, b_size;
  char *text = ww_golden_read("tests/knowledge/small.lex", &size);
  assert_non_null(text);
  char *cut = strstr(text, "actor SYR");
  assert_non_null(cut);
  struct fixture one, two;
  fixture_begin(&one, "one");
  fixture_begin(&two, "two");
  fixture_write(&one, "b.lex", cut);
  *cut = 0;
  fixture_write(&one, "a.lex", text);
  *cut = 'a';
  char *middle = strstr(cut, "agent MIL");
  fixture_write(&two, "z.lex", middle);
  *middle = 0;
  fixture_write(&two, "0.lex", cut);
  *cut = 0;
  fixture_write(&two, "a.lex", text);
  ww_knowledge_close(fixture_load(&one));
  ww_knowledge_close(fixture_load(&two));
  char *a = ww_golden_read(one.output, &a_size), *b = ww_golden_read(two.output, &b_size);
  assert_int_equal(a_size, b_size);
  assert_memory_equal(a, b, a_size);
  free(a);
  free(b);
  free(text);
  fixture_end(&one);
  fixture_end(&two);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cut_short), cmocka_unit_test(changed_bytes), cmocka_unit_test(changed_words), cmocka_unit_test(other_files),
      cmocka_unit_test(same_bytes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
