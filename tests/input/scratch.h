// scratch.h: a folder of its own for one test, and files in it.
#ifndef WW_TESTS_INPUT_SCRATCH_H
#define WW_TESTS_INPUT_SCRATCH_H

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "input/input.h"

static char scratch_root[400];

static inline void scratch_open(const char *name) {
  (void)snprintf(scratch_root, sizeof scratch_root, "%s/scratch-%s-%ld", WW_TEST_BUILD_DIR, name, (long)getpid());
  assert_int_equal(mkdir(scratch_root, 0700), 0);
}

// The path of `name` in the scratch folder; good until the eighth call after.
static inline const char *scratch(const char *name) {
  static char paths[8][800];
  static size_t at;
  char *path = paths[at++ % 8];
  (void)snprintf(path, 800, "%s/%s", scratch_root, name);
  return path;
}

static inline void scratch_folder(const char *name) { assert_int_equal(mkdir(scratch(name), 0700), 0); }

static inline void scratch_write(const char *name, const void *data, size_t size) {
  FILE *file = fopen(scratch(name), "wb");
  assert_non_null(file);
  assert_int_equal(fwrite(data, 1, size, file), size);
  assert_int_equal(fclose(file), 0);
}

static inline void scratch_text(const char *name, const char *text) { scratch_write(name, text, strlen(text)); }

static inline void scratch_gzip(const char *name, const char *text) {
  gzFile file = gzopen(scratch(name), "wb");
  assert_non_null(file);
  assert_int_equal(gzwrite(file, text, (unsigned)strlen(text)), (int)strlen(text));
  assert_int_equal(gzclose(file), Z_OK);
}

static inline void scratch_close(void) {
  char command[500];
  (void)snprintf(command, sizeof command, "rm -rf '%s'", scratch_root);
  assert_int_equal(system(command), 0);
}

// Reads all documents of `paths` and writes one line for each document, error and warning.
static inline void scratch_read(const char *const *paths, size_t count, struct ww_fields fields, char *out, size_t room) {
  struct ww_input *input;
  struct ww_error error;
  struct ww_input_options options = {paths, count, fields, false};
  size_t at = 0, root = strlen(scratch_root) + 1;
  out[0] = '\0';
  assert_int_equal(ww_input_open(&options, &input, &error), WW_OK);
  for (;;) {
    struct ww_input_document d;
    bool end;
    ww_status status = ww_input_next(input, &d, &end, &error);
    if (status == WW_OK && end) break;
    const char *file = strncmp(error.file, scratch_root, root - 1) == 0 ? error.file + root : error.file;
    if (status != WW_OK) {
      assert_int_equal(error.status, status);
      assert_true(error.message[0] != '\0');
      at += (size_t)snprintf(out + at, room - at, "%s %s:%llu\n", ww_status_name(status), file, (unsigned long long)error.line);
      continue;
    }
    if (error.status != WW_OK) at += (size_t)snprintf(out + at, room - at, "warning %s:%llu\n", file, (unsigned long long)error.line);
    at += (size_t)snprintf(out + at, room - at, "[%.*s] %.*s", (int)d.document.id.size, d.document.id.size > 0 ? d.document.id.data : "",
                           (int)(d.document.text.size < 60 ? d.document.text.size : 60), d.document.text.data);
    if (d.document.title.size > 0) at += (size_t)snprintf(out + at, room - at, " | %.*s", (int)d.document.title.size, d.document.title.data);
    if (d.document.date.size > 0) at += (size_t)snprintf(out + at, room - at, " | %.*s", (int)d.document.date.size, d.document.date.data);
    at += (size_t)snprintf(out + at, room - at, "\n");
    ww_input_document_release(&d);
  }
  // The end stays the end.
  struct ww_input_document d;
  bool end;
  assert_int_equal(ww_input_next(input, &d, &end, NULL), WW_OK);
  assert_true(end);
  ww_input_close(input);
}

#endif
