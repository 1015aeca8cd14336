// Packed files: written and read again, cut short at every byte, every bit flipped, wrong kinds and versions.
#include "base/packed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "golden.h"

static const uint32_t numbers[] = {1, 2, 3, 0xFFFFFFFF};
static const struct ww_packed_part parts[] = {
    {"numbers", numbers, sizeof numbers}, {"text", "who whom", 8}, {"empty", NULL, 0}, {"fifteen-letters", "x", 1}};

enum { PARTS = 4, VERSION = 7 };

// A written file as bytes that are aligned as a mapping is.
struct image {
  char path[32];
  unsigned char *data;
  size_t size;
};

static int make_image(void **state) {
  static struct image image;
  (void)snprintf(image.path, sizeof image.path, "/tmp/packed-XXXXXX");
  int file = mkstemp(image.path);
  if (file < 0 || close(file) != 0) return -1;
  if (ww_packed_write(image.path, "TEST", VERSION, parts, PARTS, NULL) != WW_OK) return -1;
  size_t size;
  char *data = ww_golden_read(image.path, &size);
  if (data == NULL) return -1;
  void *aligned;
  if (posix_memalign(&aligned, 64, size) != 0) return -1;
  memcpy(aligned, data, size);
  free(data);
  image.data = aligned;
  image.size = size;
  *state = &image;
  return 0;
}

static int drop_image(void **state) {
  struct image *image = *state;
  free(image->data);
  return remove(image->path);
}

static ww_status open_bytes(const void *data, size_t size, struct ww_packed *out, struct ww_error *error) {
  return ww_packed_from_memory(data, size, "TEST", VERSION, WW_ERROR_MODEL, out, error);
}

static void written_and_read(void **state) {
  struct image *image = *state;
  struct ww_packed packed;
  struct ww_error error;
  assert_int_equal(ww_packed_open(image->path, "TEST", VERSION, WW_ERROR_MODEL, &packed, &error), WW_OK);
  assert_true(ww_packed_intact(&packed));
  assert_int_equal(packed.section_count, PARTS);
  for (size_t i = 0; i < PARTS; i++) {
    const void *data;
    size_t count;
    assert_true(ww_packed_section(&packed, parts[i].name, 1, &data, &count));
    assert_int_equal(count, parts[i].size);
    assert_int_equal((uintptr_t)data % 64, 0);
    if (count > 0) assert_memory_equal(data, parts[i].data, count);
  }
  const void *data;
  size_t count;
  assert_true(ww_packed_section(&packed, "numbers", 4, &data, &count));
  assert_int_equal(count, 4);
  assert_false(ww_packed_section(&packed, "numbers", 3, &data, &count));   // no whole number of elements
  assert_false(ww_packed_section(&packed, "numbers", 0, &data, &count));
  assert_false(ww_packed_section(&packed, "number", 1, &data, &count));    // no part of a name is a name
  assert_false(ww_packed_section(&packed, "a name that is too long", 1, &data, &count));
  ww_packed_close(&packed);
  assert_null(packed.data);
  ww_packed_close(&packed);
  ww_packed_close(NULL);
}

static void the_same_bytes(void **state) {
  struct image *image = *state;
  char path[] = "/tmp/packed-XXXXXX";
  int file = mkstemp(path);
  assert_true(file >= 0 && close(file) == 0);
  assert_int_equal(ww_packed_write(path, "TEST", VERSION, parts, PARTS, NULL), WW_OK);
  size_t size;
  char *data = ww_golden_read(path, &size);
  assert_non_null(data);
  assert_int_equal(size, image->size);
  assert_memory_equal(data, image->data, size);
  free(data);
  assert_int_equal(remove(path), 0);
}

static void cut_short(void **state) {
  struct image *image = *state;
  for (size_t size = 0; size < image->size; size++) {
    void *cut;
    assert_int_equal(posix_memalign(&cut, 64, size == 0 ? 1 : size), 0);
    memcpy(cut, image->data, size);
    struct ww_packed packed;
    struct ww_error error;
    assert_int_equal(open_bytes(cut, size, &packed, &error), WW_ERROR_MODEL);
    assert_true(error.message[0] != '\0');
    assert_null(packed.data);
    free(cut);
  }
}

// A flipped bit is either refused at once or found when the content is compared with its hash; what is accepted
// never has a section outside the file.
static void flipped_bits(void **state) {
  struct image *image = *state;
  size_t refused = 0;
  for (size_t bit = 0; bit < image->size * 8; bit++) {
    image->data[bit / 8] ^= (unsigned char)(1 << bit % 8);
    struct ww_packed packed;
    if (open_bytes(image->data, image->size, &packed, NULL) != WW_OK) {
      refused++;
    } else {
      assert_false(ww_packed_intact(&packed));
      for (size_t i = 0; i < PARTS; i++) {
        const void *data;
        size_t count;
        if (!ww_packed_section(&packed, parts[i].name, 1, &data, &count)) continue;
        size_t offset = (size_t)((const unsigned char *)data - image->data);
        assert_true(offset <= image->size && count <= image->size - offset);
      }
    }
    image->data[bit / 8] ^= (unsigned char)(1 << bit % 8);
  }
  // Magic, kind, version and size are compared bit by bit, and 28 bytes of the head must be zero.
  assert_true(refused >= 52 * 8);
}

static void not_what_was_wanted(void **state) {
  struct image *image = *state;
  struct ww_packed packed;
  struct ww_error error;
  assert_int_equal(ww_packed_open(image->path, "KNOW", VERSION, WW_ERROR_KNOWLEDGE, &packed, &error), WW_ERROR_KNOWLEDGE);
  assert_non_null(strstr(error.message, "kind TEST where KNOW was wanted"));
  assert_string_equal(error.file, image->path);
  assert_int_equal(ww_packed_open(image->path, "TEST", VERSION + 1, WW_ERROR_MODEL, &packed, &error), WW_ERROR_MODEL);
  assert_non_null(strstr(error.message, "version 7"));
  assert_int_equal(ww_packed_open("/nowhere/at-all", "TEST", VERSION, WW_ERROR_MODEL, &packed, &error), WW_ERROR_MODEL);
  assert_string_equal(error.file, "/nowhere/at-all");
  assert_int_equal(ww_packed_open("/tmp", "TEST", VERSION, WW_ERROR_MODEL, &packed, &error), WW_ERROR_MODEL);
  assert_int_equal(ww_packed_open("/dev/null", "TEST", VERSION, WW_ERROR_MODEL, &packed, &error), WW_ERROR_MODEL);
}

// A link is followed and stays a link, as a device would stay one.
static void written_through_a_link(void **state) {
  (void)state;
  char folder[] = "/tmp/ww_packed_XXXXXX", target[64], link[64];
  assert_non_null(mkdtemp(folder));
  (void)snprintf(target, sizeof target, "%s/target", folder);
  (void)snprintf(link, sizeof link, "%s/link", folder);
  assert_int_equal(symlink(target, link), 0);
  assert_int_equal(ww_packed_write(link, "TEST", VERSION, parts, PARTS, NULL), WW_OK);
  char where[64];
  assert_true(readlink(link, where, sizeof where) > 0);
  struct ww_packed packed;
  assert_int_equal(ww_packed_open(target, "TEST", VERSION, WW_ERROR_MODEL, &packed, NULL), WW_OK);
  assert_true(ww_packed_intact(&packed));
  ww_packed_close(&packed);
  (void)unlink(link);
  (void)unlink(target);
  (void)rmdir(folder);
}

static void not_writable(void **state) {
  (void)state;
  struct ww_error error;
  assert_int_equal(ww_packed_write("/nowhere/at-all", "TEST", VERSION, parts, PARTS, &error), WW_ERROR_IO);
  assert_string_equal(error.file, "/nowhere/at-all");
  // A folder stands where the file should go: nothing is left beside it.
  char path[] = "/tmp/packed-XXXXXX", beside[64];
  assert_non_null(mkdtemp(path));
  assert_int_equal(ww_packed_write(path, "TEST", VERSION, parts, PARTS, &error), WW_ERROR_IO);
  (void)snprintf(beside, sizeof beside, "%s.new", path);
  assert_int_not_equal(access(beside, F_OK), 0);
  assert_int_equal(rmdir(path), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(written_and_read),    cmocka_unit_test(the_same_bytes),      cmocka_unit_test(cut_short),
      cmocka_unit_test(flipped_bits),        cmocka_unit_test(not_what_was_wanted), cmocka_unit_test(not_writable),
      cmocka_unit_test(written_through_a_link),
  };
  return cmocka_run_group_tests(tests, make_image, drop_image);
}
