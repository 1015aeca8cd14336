// Dictionaries of TABARI and PETRARCH: whatever bytes they hold, what is written compiles, and twice the same bytes come.
#include <stdlib.h>

#include "base/limits.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "import/import.h"
#include "knowledge/compiler.h"

static const char states[] = "actor KEN\n  kind state\n  name Kenya\nactor UGA\n  kind state\n  name Uganda\n";

static struct ww_knowledge *knowledge;

static void on_fault(void *context, const struct ww_error *error) {
  (void)context;
  fprintf(stderr, "%llu:%llu: %s\n", (unsigned long long)error->line, (unsigned long long)error->column, error->message);
  abort();
}

// What was written and the states, compiled in memory; a fault aborts.
static void compile(struct ww_slice text) {
  struct ww_compiler *c = calloc(1, sizeof *c);
  if (c == NULL) abort();
  struct ww_lex_file base = {WW_SLICE("states.lex"), WW_SLICE(states), 0}, made = {WW_SLICE("made.lex"), text, 0};
  struct ww_error error;
  ww_arena_init(&c->arena);
  ww_buffer_init(&c->text);
  c->diagnostics.report = on_fault;
  if (ww_lex_read(&c->arena, &base, &c->source, &c->diagnostics, &error) != WW_OK ||
      ww_lex_read(&c->arena, &made, &c->source, &c->diagnostics, &error) != WW_OK || ww_compile_sort(c, &error) != WW_OK ||
      ww_compile_all(c, NULL, &error) != WW_OK)
    abort();
  ww_buffer_release(&c->text);
  ww_arena_release(&c->arena);
  free(c);
}

// A knowledge of the two states, made once.
static void open_knowledge(void) {
  char folder[] = "/tmp/whowhom-fuzz-XXXXXX", path[64], out[64];
  struct ww_error error;
  if (mkdtemp(folder) == NULL) abort();
  (void)snprintf(path, sizeof path, "%s/a.lex", folder);
  (void)snprintf(out, sizeof out, "%s/a.wwk", folder);
  FILE *file = fopen(path, "wb");
  if (file == NULL || fwrite(states, 1, sizeof states - 1, file) != sizeof states - 1 || fclose(file) != 0) abort();
  struct ww_compile_options options = {.lexicon = folder, .output = out};
  if (ww_knowledge_compile(&options, NULL, NULL, &error) != WW_OK || ww_knowledge_open(out, &knowledge, &error) != WW_OK) abort();
  (void)remove(path);
  (void)remove(out);
  (void)remove(folder);
}

static ww_status keep(void *context, const char *data, size_t size) {
  ww_buffer_put(context, data, size);
  return WW_OK;
}

static void import_once(const uint8_t *data, size_t size, struct ww_buffer *out) {
  struct ww_import *import = calloc(1, sizeof *import);
  struct ww_import_options options = {.all = true};
  struct ww_import_totals totals = {0};
  if (import == NULL) abort();
  ww_arena_init(&import->arena);
  ww_arena_init(&import->entry.arena);
  ww_buffer_init(&import->out);
  import->knowledge = knowledge;
  import->options = &options;
  import->prefix = "import";
  import->totals = &totals;
  import->write = keep;
  import->write_context = out;
  import->file = "fuzz";
  const char *text = (const char *)data;
  for (size_t at = 0; at < size && import->status == WW_OK; import->line++) {
    size_t end = at;
    while (end < size && text[end] != '\n') end++;
    // Lines come as UTF-8 and are cut at their limit before they come here.
    if (ww_utf8_valid_prefix(text + at, end - at) == end - at && end - at <= WW_LIMIT_LEXICON_LINE) ww_import_line(import, ww_slice_of(text + at, end - at));
    at = end + 1;
  }
  ww_import_finish(import);
  ww_import_finish_agents(import);
  ww_buffer_release(&import->out);
  ww_arena_release(&import->entry.arena);
  ww_arena_release(&import->arena);
  ww_free(import->keys);
  free(import);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (knowledge == NULL) open_knowledge();
  struct ww_buffer first, second;
  ww_buffer_init(&first);
  ww_buffer_init(&second);
  import_once(data, size, &first);
  import_once(data, size, &second);
  if (first.size != second.size || (first.size > 0 && memcmp(first.data, second.data, first.size) != 0)) abort();
  if (first.size > 0) compile(ww_slice_of(first.data, first.size));
  ww_buffer_release(&first);
  ww_buffer_release(&second);
  return 0;
}
