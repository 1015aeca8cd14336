// internal.h: the loaded knowledge. Large tables are read in place from the file; small ones, which knowledge.h gives
// out as structs with slices, are built once at load in one allocation (`views`).
#ifndef WW_KNOWLEDGE_INTERNAL_H
#define WW_KNOWLEDGE_INTERNAL_H

#include "base/arena.h"
#include "base/packed.h"
#include "knowledge/keys.h"
#include "knowledge/knowledge.h"
#include "knowledge/layout.h"

struct ww_knowledge {
  struct ww_packed packed;
  struct ww_arena views;
  struct ww_slice text;

  // In place, from the file.
  const struct ww_file_mode *modes;
  const struct ww_file_word *word_infos;     // [words.count]
  const uint8_t *form_masks;                 // [forms.count], bits 1 trigger, 2 cue
  const uint64_t *context_bits;              // [context_words.count]
  const uint64_t *context_unless;            // [context_count]
  const uint16_t *cue_numbers;               // [cue_words.count]
  const uint32_t *code_actors;               // [codes.count]
  const struct ww_file_rule *rules;
  const struct ww_file_turn *file_turns;
  const struct ww_file_type *file_types;
  const uint32_t *name_first;                // [nodes.count + 1], into names
  const struct ww_name *names;
  const struct ww_file_exact *exacts;        // sorted by name
  const struct ww_file_example *examples;
  struct ww_keys words, forms, context_words, cue_words, codes, nodes, kin_words;
  const struct ww_file_kin *kin;             // [kin_words.count]

  // Built at load.
  struct ww_type_info *types;
  struct ww_slice *contexts, *classes, *strings;
  struct ww_trigger *triggers;
  struct ww_trigger_needs *trigger_needs;  // [trigger_count]
  struct ww_pattern_word *patterns;
  struct ww_path *paths;
  struct ww_condition *conditions;
  struct ww_frame *frames;
  struct ww_turn *turns;
  struct ww_cue *cues;
  struct ww_actor *actors;
  struct ww_dated_role *roles;
  struct ww_agent *agents;
  struct ww_place_info *places;

  size_t type_count, mode_count, context_count, class_count, string_count, trigger_count, pattern_count, path_count;
  size_t condition_count, frame_count, turn_count, rule_count, cue_count, actor_count, role_count, agent_count;
  size_t name_count, exact_count, place_count, example_count;
};

static inline struct ww_slice ww_text_of(const struct ww_knowledge *knowledge, struct ww_file_text text) {
  return ww_slice_of(knowledge->text.data + text.offset, text.size);
}

// The parts of the load, in order; each checks its sections and builds its views. False when the file is damaged, or,
// with *memory set, when memory ran out; *where names the section.
struct ww_load {
  struct ww_knowledge *knowledge;
  const char *where;
  bool memory;
};
bool ww_load_ontology(struct ww_load *load);
bool ww_load_frames(struct ww_load *load);
bool ww_load_actors(struct ww_load *load);
bool ww_load_names(struct ww_load *load);

// A section as an array; sets where.
bool ww_load_section(struct ww_load *load, const char *name, size_t element, const void **data, size_t *count);
// The three sections of a keyed table; *values has keys->count elements.
bool ww_load_keys(struct ww_load *load, const char *name, size_t element, struct ww_keys *keys, const void **values);
// Room for the views of a section, to be filled whole; false and `memory` when there is none.
bool ww_load_views(struct ww_load *load, size_t count, size_t size, void **out);
// Whether a reference lies in the text and cuts no character in two.
static inline bool ww_load_text_good(const struct ww_knowledge *knowledge, struct ww_file_text text) {
  size_t size = knowledge->text.size, end = (size_t)text.offset + text.size;
  const char *bytes = knowledge->text.data;
  return end <= size && (text.offset == size || (bytes[text.offset] & 0xC0) != 0x80) && (end == size || (bytes[end] & 0xC0) != 0x80);
}
// Whether first + count stays within total.
static inline bool ww_load_range(uint64_t first, uint64_t count, size_t total) { return first + count <= total; }

#endif
