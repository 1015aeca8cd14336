// layout.h: the sections of a compiled knowledge file, as they lie in it. Written by the compiler, checked by load.c.
//
// All numbers are little endian and aligned to their size, so that the records are used in place. Text is a
// reference into the section "text". A table that is asked by word ("keys", see keys.h) has three sections: NAME.start,
// NAME.key and NAME.val. Sorted orders: types, contexts, classes, turns, frames, cues by name; actors by key; agents
// by lemma; places by falling population, then by number.
#ifndef WW_KNOWLEDGE_LAYOUT_H
#define WW_KNOWLEDGE_LAYOUT_H

#include <stdint.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "knowledge files are read in place: a big-endian processor needs a reader that swaps bytes"
#endif

#define WW_KNOWLEDGE_KIND "KNOW"
enum { WW_KNOWLEDGE_VERSION = 8 };

// Limits that the bit sets of knowledge.h set.
enum { WW_MOST_TYPES = 32, WW_MOST_MODES = 64, WW_MOST_CONTEXTS = 64, WW_MOST_CLASSES = 128, WW_MOST_TURNS = 255 };

struct ww_file_text { uint32_t offset, size; };

struct ww_file_type {
  struct ww_file_text name;
  uint32_t first_mode;
  int16_t scale_tenths;
  uint8_t quad, recipient, mode_count, zero[3];
};
struct ww_file_mode {
  struct ww_file_text name;
  int16_t scale_tenths;
  uint8_t zero[2];
};
struct ww_file_word {  // = struct ww_word_info
  uint64_t classes[2];
  uint32_t first_trigger, trigger_count;
};
struct ww_file_kin { uint16_t group[3]; };  // largest group first, never 0
struct ww_file_trigger {
  struct ww_file_text anchor;
  uint32_t frame, first_pattern;
  uint8_t pos, before_count, after_count, zero;
};
struct ww_file_pattern {
  uint32_t first_string;  // into "string"
  uint8_t any, count, zero[2];
};
struct ww_file_path {
  struct ww_file_text prep;
  uint8_t kind, zero[3];
};
enum { WW_CONDITION_NEGATED = 1, WW_CONDITION_BARE = 2 };
struct ww_file_condition {
  uint64_t classes[2];
  uint32_t path, types, first_string;
  uint8_t lemma_count, form;  // form: WW_CONDITION_NEGATED, WW_CONDITION_BARE
  uint16_t kinds;
};
struct ww_file_frame {
  uint64_t contexts;
  struct ww_file_text name;
  uint32_t first_path;       // actor, recipient, both, content, one after another
  uint32_t first_condition;
  uint8_t type, mode[3], mode_count, auxiliary, turn;
  int8_t rank;
  uint8_t actor_count, recipient_count, both_count, content_count, condition_count, also_type, also_mode, zero;
  struct ww_file_text file;  // where the block stands, for messages
  uint32_t line, zero2;
};
struct ww_file_turn {
  struct ww_file_text name;
  uint32_t first_rule, rule_count;
  uint8_t claim, actor_count, recipient_count, zero;
  uint8_t actor[4], recipient[4];
};
enum { WW_RULE_ANY = 254 };  // as type: any type; as mode: any mode. As type WW_NO_TYPE: no event at all
struct ww_file_rule { uint8_t type, mode, what, to_type, to_mode, auxiliary, zero[2]; };
struct ww_file_cue {
  struct ww_file_text name;
  uint32_t first_path;
  uint8_t stance, to_count, zero[2];
};
struct ww_file_exact { uint32_t name; struct ww_file_text text; };  // sorted by name
struct ww_file_role {
  char code[4], sector[4][4];
};
struct ww_file_dated_role {
  struct ww_file_role role;
  struct ww_file_text office;
  int32_t from, to;
};
struct ww_file_actor {
  struct ww_file_text key, name, wikidata;
  struct ww_file_role role;
  int32_t lat_micro, lon_micro;
  uint32_t first_role, role_count;
  uint8_t kind, male, female, people;
};
struct ww_file_agent {
  struct ww_file_text lemma;
  char sector[4], second[4], code[4];
  uint8_t kind, office, zero[2];
};
// Places are many: what many of them share is in two small tables beside them.
struct ww_file_place_kind { char country_code[4], feature_code[6], feature_class; uint8_t resolution; };
struct ww_file_province {
  struct ww_file_text name;
  uint32_t place;  // of the division itself, or WW_NONE
};
struct ww_file_place {
  uint32_t name_offset;
  uint16_t name_size, kind;
  int32_t lat_micro, lon_micro;
  uint32_t geonameid, population, province;
};
struct ww_file_example {
  struct ww_file_text sentence, expected, file;
  uint32_t frame, line;
  uint16_t column;
  uint8_t counter, zero;
};

_Static_assert(sizeof(struct ww_file_type) == 20 && sizeof(struct ww_file_mode) == 12, "layout");
_Static_assert(sizeof(struct ww_file_word) == 24 && sizeof(struct ww_file_trigger) == 20, "layout");
_Static_assert(sizeof(struct ww_file_pattern) == 8 && sizeof(struct ww_file_path) == 12, "layout");
_Static_assert(sizeof(struct ww_file_condition) == 32 && sizeof(struct ww_file_frame) == 56, "layout");
_Static_assert(sizeof(struct ww_file_turn) == 28 && sizeof(struct ww_file_rule) == 8, "layout");
_Static_assert(sizeof(struct ww_file_cue) == 16 && sizeof(struct ww_file_exact) == 12, "layout");
_Static_assert(sizeof(struct ww_file_actor) == 64 && sizeof(struct ww_file_dated_role) == 36, "layout");
_Static_assert(sizeof(struct ww_file_agent) == 24 && sizeof(struct ww_file_place) == 28, "layout");
_Static_assert(sizeof(struct ww_file_place_kind) == 12 && sizeof(struct ww_file_province) == 12, "layout");
_Static_assert(sizeof(struct ww_file_example) == 36, "layout");

#endif
