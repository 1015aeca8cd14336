// compiler.h: from the blocks of lexicon/ to the sections of a knowledge file. Shared by compile*.c.
//
// A record that cannot be added for want of memory is written to `spill` instead and `no_memory` is set, so that the
// code reads straight on and compile.c asks once at the end.
#ifndef WW_KNOWLEDGE_COMPILER_H
#define WW_KNOWLEDGE_COMPILER_H

#include "base/buffer.h"
#include "base/packed.h"
#include "knowledge/keys.h"
#include "knowledge/knowledge.h"
#include "knowledge/layout.h"
#include "knowledge/syntax.h"

enum ww_block_kind {
  WW_BLOCK_TYPE, WW_BLOCK_CONTEXT, WW_BLOCK_CLASS, WW_BLOCK_TURN, WW_BLOCK_CUE, WW_BLOCK_FRAME, WW_BLOCK_ACTOR,
  WW_BLOCK_AGENT, WW_BLOCK_PLACE, WW_BLOCK_KIN, WW_BLOCK_KINDS
};

struct ww_table {
  void *data;
  size_t count, room;
};

// A fingerprint and what it stands for.
struct ww_keyed {
  uint64_t key;
  uint32_t bucket, value;
};

// A trigger before it has its number: sorted by part of speech, anchor, length, frame.
struct ww_new_trigger {
  struct ww_slice anchor;
  uint32_t first_pattern, frame, order;
  uint8_t pos, before_count, after_count, length;
};
struct ww_new_word {  // a class, a context or a cue of a word
  struct ww_slice lemma;
  uint8_t pos, number;
};
struct ww_new_name {
  uint64_t key;
  struct ww_name name;
  struct ww_slice text;  // of an exact name
};

enum { WW_MOST_SECTIONS = 64 };

struct ww_compiler {
  struct ww_arena arena;
  struct ww_lex_source source;
  struct ww_lex_diagnostics diagnostics;
  // Blocks of one kind, sorted by name: the number of a type, class, frame ... is its place here.
  const struct ww_lex_block **blocks[WW_BLOCK_KINDS];
  size_t block_count[WW_BLOCK_KINDS];

  struct ww_buffer text;        // the section "text"
  struct ww_table interned;     // struct ww_file_text, hashed; room is a power of two
  struct ww_table types, modes, contexts, classes, turns, rules, cues, frames, paths, conditions, strings, patterns, examples;
  struct ww_table actors, roles, agents, places, place_kinds, provinces;
  struct ww_table new_triggers, class_words, context_words, cue_words, forms, new_names, node_keys, codes;

  struct ww_packed_part parts[WW_MOST_SECTIONS];
  char part_names[WW_MOST_SECTIONS][16];
  size_t part_count;

  bool no_memory;
  _Alignas(16) char spill[256];
};

// ---- compile_tools.c ----

// A new zeroed record at the end of a table.
void *ww_table_add(struct ww_compiler *c, struct ww_table *table, size_t size);
// The text in the pool, once for equal texts.
struct ww_file_text ww_compile_text(struct ww_compiler *c, struct ww_slice text);
void ww_compile_part(struct ww_compiler *c, const char *name, const void *data, size_t size);
void ww_compile_table(struct ww_compiler *c, const char *name, const struct ww_table *table, size_t size);
// Writes NAME.start and NAME.key of `entries`, which it sorts into the order of the table; the caller writes NAME.val.
// No two keys may be equal.
void ww_compile_keys(struct ww_compiler *c, const char *name, struct ww_keyed *entries, size_t count);
int ww_keyed_order(const void *a, const void *b);  // by key, then by value

// The number of the block of this name, or WW_NONE.
uint32_t ww_compile_find(const struct ww_compiler *c, enum ww_block_kind kind, struct ww_slice name);
// The same, with an error that suggests a near name.
uint32_t ww_compile_need(struct ww_compiler *c, enum ww_block_kind kind, struct ww_slice name, struct ww_lex_place place);

static inline const struct ww_lex_field *ww_field_at(const struct ww_compiler *c, const struct ww_lex_block *block, uint32_t i) {
  return &c->source.fields[block->first_field + i];
}
static inline const struct ww_lex_item *ww_item_at(const struct ww_compiler *c, const struct ww_lex_field *field, uint32_t i) {
  return &c->source.items[field->first_item + i];
}
static inline struct ww_lex_place ww_place_of_field(const struct ww_lex_block *block, const struct ww_lex_field *field) {
  return (struct ww_lex_place){block->file, field->line, field->raw_column};
}
static inline struct ww_lex_place ww_place_of_item(const struct ww_lex_block *block, const struct ww_lex_field *field,
                                                   const struct ww_lex_item *item) {
  return (struct ww_lex_place){block->file, field->line, item->column};
}
// A file's path below its folder.
static inline struct ww_slice ww_short_path(const struct ww_lex_file *file) {
  size_t skip = file->path.size > file->folder_size ? file->folder_size : 0;
  return ww_slice_of(file->path.data + skip, file->path.size - skip);
}
static inline struct ww_lex_place ww_place_of_block(const struct ww_lex_block *block) {
  return (struct ww_lex_place){block->file, block->line, 1};
}
// The only field of this name, NULL where there is none; a second one is an error.
const struct ww_lex_field *ww_compile_single(struct ww_compiler *c, const struct ww_lex_block *block, const char *name);
// A number with at most `decimals` decimals, as an integer in that unit ("-8.5" with 1: -85). False where it is none.
bool ww_compile_number(struct ww_slice text, int decimals, int64_t *out);
// Lower case is asked for in lemmas: an error otherwise, and false.
bool ww_compile_lemma(struct ww_compiler *c, struct ww_slice lemma, struct ww_lex_place place);
// %.*s of a slice in messages, cut at 80 bytes.
#define WW_SHOW(slice) (int)((slice).size < 80 ? (slice).size : 80), (slice).data

// ---- the steps, in order ----

// All .lex files below the folders, or files by name; compile_source.c.
ww_status ww_compile_read_folders(struct ww_compiler *c, const char *const *folders, size_t count, struct ww_error *error);
ww_status ww_compile_sort(struct ww_compiler *c, struct ww_error *error);  // blocks by kind and name
// All steps below on the sorted blocks; the sections are in c->parts where no fault was found.
ww_status ww_compile_all(struct ww_compiler *c, const char *places, struct ww_error *error);  // compile.c
ww_status ww_compile_read_file(struct ww_compiler *c, const char *path, struct ww_slice *out, struct ww_error *error);
void ww_compile_ontology(struct ww_compiler *c);  // compile_ontology.c: types, contexts, classes
void ww_compile_turns(struct ww_compiler *c);     // compile_turns.c
void ww_compile_cues(struct ww_compiler *c);      // compile_turns.c
void ww_compile_frames(struct ww_compiler *c);    // compile_frames.c
void ww_compile_triggers(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field,
                         uint32_t frame, enum ww_word_pos pos);  // compile_triggers.c
void ww_compile_kin(struct ww_compiler *c);       // compile_kin.c: words that are used alike
void ww_compile_words(struct ww_compiler *c);     // compile_words.c: keyed tables of words and forms
void ww_compile_actors(struct ww_compiler *c);    // compile_actors.c: actors and agents
void ww_compile_agents(struct ww_compiler *c);    // compile_agents.c
ww_status ww_compile_places(struct ww_compiler *c, const char *tsv, struct ww_error *error);  // compile_places.c
void ww_compile_names(struct ww_compiler *c);     // compile_names.c: the trie

// ---- shared by several steps ----

// A list of paths; adds to c->paths and returns how many.
uint8_t ww_compile_paths(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field);
bool ww_compile_path(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, struct ww_file_path *out);
// "TYPE" or "TYPE.mode"; false with an error. *mode is WW_NO_MODE where none is said.
bool ww_compile_type_mode(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, uint8_t *type, uint8_t *mode);
bool ww_compile_type(struct ww_compiler *c, struct ww_slice name, struct ww_lex_place place, uint8_t *type);
bool ww_compile_mode(struct ww_compiler *c, uint8_t type, struct ww_slice name, struct ww_lex_place place, uint8_t *mode);
// An auxiliary's bit, or 0 with an error.
uint8_t ww_compile_auxiliary(struct ww_compiler *c, struct ww_slice name, struct ww_lex_place place);
// "SYR GOV MIL": code and sectors.
bool ww_compile_role(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, struct ww_file_role *out);
bool ww_compile_code(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, char out[4]);
bool ww_sector_known(struct ww_slice name);
bool ww_body_code_known(struct ww_slice name);  // IGO, UNO, NGO ...
// "2000-07-17..", "1948..1989", "2013": first and last day, WW_NO_DAY where open.
bool ww_compile_dates(struct ww_slice text, int32_t *from, int32_t *to);
// Adds a name to the trie.
void ww_compile_name(struct ww_compiler *c, struct ww_slice text, struct ww_name name, struct ww_lex_place place);
bool ww_preposition_known(struct ww_slice word);
bool ww_compile_point(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, int32_t *lat,
                      int32_t *lon);

#endif
