// golden.c: runs and rewrites golden files. See golden.h for the format.
//
// In: "== two\na b\n---\na\nb\n". The block's input is "a b\n", its expectation "a\nb\n"; make() is asked for
// "a b\n", and when it writes "a\nb" the block holds.
#include "golden.h"

#include <stdio.h>
#include <stdlib.h>

struct block {
  struct ww_slice head;      // the title line without its newline
  struct ww_slice input;     // with the last newline
  struct ww_slice expected;  // up to the next block
  bool marked;
};

static bool update_wanted;

void ww_golden_arguments(int argc, char **argv) {
  for (int i = 1; i < argc; i++)
    if (strcmp(argv[i], "--update") == 0) update_wanted = true;
}

char *ww_golden_read(const char *path, size_t *size) {
  char full[4096];
  (void)snprintf(full, sizeof full, "%s%s%s", path[0] == '/' ? "" : WW_TEST_SOURCE_DIR, path[0] == '/' ? "" : "/", path);
  FILE *file = fopen(full, "rb");
  if (file == NULL) return NULL;
  struct ww_buffer all;
  ww_buffer_init(&all);
  char piece[4096];
  for (size_t got; (got = fread(piece, 1, sizeof piece, file)) > 0;) ww_buffer_put(&all, piece, got);
  bool good = ferror(file) == 0;
  (void)fclose(file);
  ww_buffer_put_byte(&all, '\0');
  if (!good || all.failed) {
    ww_buffer_release(&all);
    return NULL;
  }
  *size = all.size - 1;
  return all.data;
}

static struct ww_slice line_at(struct ww_slice text, size_t at) {
  size_t end = at;
  while (end < text.size && text.data[end] != '\n') end++;
  return ww_slice_of(text.data + at, end - at);
}

static bool begins_block(struct ww_slice line) {
  return ww_slice_starts(line, WW_SLICE("== ")) || ww_slice_starts(line, WW_SLICE("==! "));
}

// The next block from `*at` on; false at the end. `*broken` when a block has no line of three hyphens.
static bool next_block(struct ww_slice text, size_t *at, struct block *block, bool *broken) {
  size_t i = *at;
  while (i < text.size && !begins_block(line_at(text, i))) i += line_at(text, i).size + 1;
  if (i >= text.size) return false;
  block->head = line_at(text, i);
  block->marked = block->head.data[2] == '!';
  size_t input = i + block->head.size + 1, rule = input;
  while (rule < text.size && !ww_slice_is(line_at(text, rule), "---") && !begins_block(line_at(text, rule)))
    rule += line_at(text, rule).size + 1;
  *broken = rule >= text.size || !ww_slice_is(line_at(text, rule), "---");
  if (*broken) return false;
  block->input = ww_slice_of(text.data + input, rule - input);
  size_t expected = rule + 4 < text.size ? rule + 4 : text.size, end = expected;
  while (end < text.size && !begins_block(line_at(text, end))) end += line_at(text, end).size + 1;
  if (end > text.size) end = text.size;
  block->expected = ww_slice_of(text.data + expected, end - expected);
  *at = end;
  return true;
}

static struct ww_slice without_last_blanks(struct ww_slice text) {
  while (text.size > 0 && (text.data[text.size - 1] == '\n' || text.data[text.size - 1] == ' ')) text.size--;
  return text;
}

static void show(const char *sign, struct ww_slice text) {
  for (size_t i = 0; i <= text.size; i += line_at(text, i).size + 1) {
    struct ww_slice line = line_at(text, i);
    (void)printf("  %s %.*s\n", sign, (int)line.size, line.data);
  }
}

// The file again, with what came out; remarks, titles, inputs and the expectations of marked blocks as they were.
static int rewrite(const char *path, const struct ww_buffer *text) {
  char full[4096];
  (void)snprintf(full, sizeof full, "%s%s%s", path[0] == '/' ? "" : WW_TEST_SOURCE_DIR, path[0] == '/' ? "" : "/", path);
  FILE *file = text->failed ? NULL : fopen(full, "wb");
  bool good = file != NULL && fwrite(text->data, 1, text->size, file) == text->size;
  if (file != NULL) good = fclose(file) == 0 && good;
  if (!good) (void)printf("%s: cannot be written\n", full);
  return good ? 0 : 1;
}

static void put_block(struct ww_buffer *out, const struct block *block, struct ww_slice expected) {
  ww_buffer_put_slice(out, block->head);
  ww_buffer_put_byte(out, '\n');
  ww_buffer_put_slice(out, block->input);
  ww_buffer_put_text(out, "---\n");
  ww_buffer_put_slice(out, expected);
  if (expected.size > 0) ww_buffer_put_byte(out, '\n');
  ww_buffer_put_byte(out, '\n');
}

// 1 when the block does not hold.
static int check_block(const char *path, const struct block *block, struct ww_slice got) {
  struct ww_slice want = without_last_blanks(block->expected);
  bool equal = ww_slice_equal(want, got);
  if (equal != block->marked) return 0;
  (void)printf("%s: %.*s\n", path, (int)block->head.size, block->head.data);
  if (equal) {
    (void)printf("  comes right now: take the mark off (== instead of ==!) and lower the pinned count\n");
  } else {
    show("want", want);
    show("got ", got);
  }
  return 1;
}

int ww_golden_run(const char *path, ww_golden_make *make, void *context, size_t known_wrong) {
  size_t size;
  char *data = ww_golden_read(path, &size);
  if (data == NULL) {
    (void)printf("%s: cannot be read\n", path);
    return 1;
  }
  const char *wish = getenv("WW_UPDATE");
  bool update = update_wanted || (wish != NULL && strcmp(wish, "1") == 0);
  struct ww_slice text = ww_slice_of(data, size);
  struct ww_buffer out, again;
  ww_buffer_init(&out);
  ww_buffer_init(&again);
  struct block block;
  size_t at = 0, blocks = 0, marked = 0;
  int failures = 0;
  bool broken = false;
  while (next_block(text, &at, &block, &broken)) {
    if (blocks == 0) ww_buffer_put(&again, text.data, (size_t)(block.head.data - text.data));
    blocks++;
    marked += block.marked;
    ww_buffer_reset(&out);
    make(block.input, &out, context);
    struct ww_slice got = without_last_blanks(ww_slice_of(out.data, out.size));
    if (!update || block.marked) failures += check_block(path, &block, got);
    put_block(&again, &block, block.marked ? without_last_blanks(block.expected) : got);
  }
  if (broken || blocks == 0) {
    (void)printf("%s: %s\n", path, broken ? "a block has no line '---'" : "no blocks");
    failures++;
  } else if (marked != known_wrong) {
    (void)printf("%s: %zu blocks are marked as known to be wrong, the test pins %zu\n", path, marked, known_wrong);
    failures++;
  } else if (update) {
    // One newline at the end, not the two that part blocks.
    again.size -= again.size > 1 ? 1 : 0;
    failures += rewrite(path, &again);
  }
  ww_buffer_release(&out);
  ww_buffer_release(&again);
  free(data);
  return failures;
}
