// compile.c: lexicon/ and the table of places in, one knowledge file out.
//
// The steps run in the order in which numbers are given: types before the frames that name them, actors before their
// names. Everything is numbered by sorted name, so the same lexicon gives the same bytes however its files are cut.
#include "base/error.h"
#include "base/memory.h"
#include "knowledge/compiler.h"

static void write_tables(struct ww_compiler *c) {
  ww_compile_table(c, "type", &c->types, sizeof(struct ww_file_type));
  ww_compile_table(c, "mode", &c->modes, sizeof(struct ww_file_mode));
  ww_compile_table(c, "context", &c->contexts, sizeof(struct ww_file_text));
  ww_compile_table(c, "class", &c->classes, sizeof(struct ww_file_text));
  ww_compile_table(c, "string", &c->strings, sizeof(struct ww_file_text));
  ww_compile_table(c, "turn", &c->turns, sizeof(struct ww_file_turn));
  ww_compile_table(c, "rule", &c->rules, sizeof(struct ww_file_rule));
  ww_compile_table(c, "cue", &c->cues, sizeof(struct ww_file_cue));
  ww_compile_table(c, "frame", &c->frames, sizeof(struct ww_file_frame));
  ww_compile_table(c, "path", &c->paths, sizeof(struct ww_file_path));
  ww_compile_table(c, "condition", &c->conditions, sizeof(struct ww_file_condition));
  ww_compile_table(c, "pattern", &c->patterns, sizeof(struct ww_file_pattern));
  ww_compile_table(c, "example", &c->examples, sizeof(struct ww_file_example));
  ww_compile_table(c, "role", &c->roles, sizeof(struct ww_file_dated_role));
  ww_compile_table(c, "actor", &c->actors, sizeof(struct ww_file_actor));
  ww_compile_table(c, "agent", &c->agents, sizeof(struct ww_file_agent));
  ww_compile_table(c, "placekind", &c->place_kinds, sizeof(struct ww_file_place_kind));
  ww_compile_table(c, "province", &c->provinces, sizeof(struct ww_file_province));
  ww_compile_table(c, "place", &c->places, sizeof(struct ww_file_place));
  ww_compile_part(c, "text", c->text.data, c->text.size);
}

ww_status ww_compile_all(struct ww_compiler *c, const char *places, struct ww_error *error) {
  ww_compile_ontology(c);
  ww_compile_turns(c);
  ww_compile_cues(c);
  ww_compile_frames(c);
  ww_compile_actors(c);
  ww_compile_agents(c);
  ww_status status = ww_compile_places(c, places, error);
  if (status != WW_OK) return status;
  if (c->diagnostics.count == 0) {
    ww_compile_words(c);
    ww_compile_kin(c);
    ww_compile_names(c);
    write_tables(c);
  }
  return c->no_memory ? ww_fail_memory(error) : WW_OK;
}

static ww_status compile(struct ww_compiler *c, const struct ww_compile_options *options, struct ww_error *error) {
  ww_status status = ww_compile_read_folders(c, &options->lexicon, 1, error);
  if (status == WW_OK && options->more_count > 0) status = ww_compile_read_folders(c, options->more, options->more_count, error);
  if (status == WW_OK) status = ww_compile_sort(c, error);
  if (status == WW_OK) status = ww_compile_all(c, options->places, error);
  if (status != WW_OK) return status;
  if (c->diagnostics.count > 0) {
    if (error != NULL) *error = c->diagnostics.first;
    return WW_ERROR_FORMAT;
  }
  return ww_packed_write(options->output, WW_KNOWLEDGE_KIND, WW_KNOWLEDGE_VERSION, c->parts, c->part_count, error);
}

ww_status ww_knowledge_compile(const struct ww_compile_options *options,
                               void (*report)(void *context, const struct ww_error *error), void *context,
                               struct ww_error *error) {
  if (options == NULL || options->lexicon == NULL || options->output == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a lexicon folder and an output file are needed");
  struct ww_compiler *c = ww_alloc_zero(1, sizeof *c);
  if (c == NULL) return ww_fail_memory(error);
  ww_arena_init(&c->arena);
  ww_buffer_init(&c->text);
  c->diagnostics.report = report;
  c->diagnostics.context = context;
  ww_status status = compile(c, options, error);
  ww_buffer_release(&c->text);
  ww_arena_release(&c->arena);
  ww_free(c);
  return status;
}
