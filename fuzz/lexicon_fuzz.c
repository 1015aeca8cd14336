// Lexicon files of any bytes: the reader tells of faults with a place inside the file and reads on; its slices stay
// inside the text; the compiler takes whatever blocks come out.
#include <stdlib.h>

#include "knowledge/compiler.h"
#include "knowledge/syntax.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct seen {
  size_t lines;
};

static void check_fault(void *context, const struct ww_error *error) {
  const struct seen *seen = context;
  if (error->line < 1 || error->line > seen->lines || error->column < 1 || error->message[0] == 0) abort();
}

static void inside(struct ww_slice text, struct ww_slice part) {
  if (part.size == 0) return;
  bool good = part.data >= text.data && part.data + part.size <= text.data + text.size;
  if (!good && !ww_slice_is(part, "->")) abort();
}

static void check_blocks(const struct ww_lex_source *source, struct ww_slice text) {
  for (size_t i = 0; i < source->block_count; i++) {
    const struct ww_lex_block *block = &source->blocks[i];
    inside(text, block->name);
    if ((size_t)block->first_field + block->field_count > source->field_count) abort();
  }
  for (size_t i = 0; i < source->field_count; i++) {
    inside(text, source->fields[i].name);
    inside(text, source->fields[i].raw);
    if ((size_t)source->fields[i].first_item + source->fields[i].item_count > source->item_count) abort();
  }
  for (size_t i = 0; i < source->item_count; i++) inside(text, source->items[i].text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct ww_compiler *c = calloc(1, sizeof *c);
  char *copy = malloc(size + 1);
  if (c == NULL || copy == NULL) abort();
  if (size > 0) memcpy(copy, data, size);
  struct ww_lex_file file = {WW_SLICE("fuzz.lex"), {copy, size}, 0};
  struct seen seen = {1};
  for (size_t i = 0; i < size; i++) seen.lines += copy[i] == '\n';
  ww_arena_init(&c->arena);
  ww_buffer_init(&c->text);
  c->diagnostics.report = check_fault;
  c->diagnostics.context = &seen;
  struct ww_error error;
  if (ww_lex_read(&c->arena, &file, &c->source, &c->diagnostics, &error) != WW_OK) abort();
  check_blocks(&c->source, file.text);
  if (ww_compile_sort(c, &error) != WW_OK || ww_compile_all(c, NULL, &error) != WW_OK) abort();
  ww_buffer_release(&c->text);
  ww_arena_release(&c->arena);
  free(copy);
  free(c);
  return 0;
}
