// syntax.h: the blocks and fields of lexicon files (docs/lexicon.md), before anybody asks what they mean.
//
// In comes the text of one file, out come its blocks in order, each with its fields and their items; all slices
// point into the text, which the caller keeps. Errors go to a diagnostics list with file, line and column, and
// reading goes on at the next line, so that one run tells of everything that is wrong.
//
//   frame assault.explosives/bomb       block: keyword "frame", name "assault.explosives/bomb"
//     verb  bomb, blow up               field "verb", items "bomb" and "blow up"
//     + Rebels bombed a bridge.         field "+", raw "Rebels bombed a bridge.", no items
#ifndef WW_KNOWLEDGE_SYNTAX_H
#define WW_KNOWLEDGE_SYNTAX_H

#include "base/arena.h"
#include "base/slice.h"

// Errors are told up to this many; what follows is only counted.
#define WW_LEX_ERRORS 100

struct ww_lex_diagnostics {
  void (*report)(void *context, const struct ww_error *error);  // NULL allowed
  void *context;
  struct ww_error first;  // status WW_OK while nothing has gone wrong
  size_t count;
};

struct ww_lex_file {
  struct ww_slice path;  // as it is named in messages
  struct ww_slice text;
  size_t folder_size;  // bytes of the path that name the folder, with the slash; examples are named without them
};

// Where something stands: line and column count from 1, columns in characters.
struct ww_lex_place {
  const struct ww_lex_file *file;
  uint32_t line, column;
};

struct ww_lex_item {
  struct ww_slice text;  // without quotes and outer blanks; never empty unless quoted
  uint32_t column;
  bool quoted;
};

struct ww_lex_field {
  struct ww_slice name;  // "verb", "+", "-", or "->" for a rule of a turn
  struct ww_slice raw;   // the rest of the line, without comment and outer blanks
  uint32_t line, column, raw_column;
  uint32_t first_item, item_count;
};

struct ww_lex_block {
  struct ww_slice keyword, name;
  const struct ww_lex_file *file;
  uint32_t line, name_column;
  uint32_t first_field, field_count;
  bool faulty;  // a line of it could not be read; that has been told
};

// All that was read from all files. Lives in the arena it was given.
struct ww_lex_source {
  struct ww_lex_block *blocks;
  struct ww_lex_field *fields;
  struct ww_lex_item *items;
  size_t block_count, field_count, item_count;
  size_t block_room, field_room, item_room;
};

// Tells of one error; the message should say what to do.
void ww_lex_error(struct ww_lex_diagnostics *diagnostics, struct ww_lex_place place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

// Adds the blocks of `file` to `source`. What is wrong in the file goes to `diagnostics` and is no failure here;
// WW_ERROR_MEMORY is.
WW_WARN_UNUSED ww_status ww_lex_read(struct ww_arena *arena, const struct ww_lex_file *file, struct ww_lex_source *source,
                                     struct ww_lex_diagnostics *diagnostics, struct ww_error *error);

// Cuts `raw` at commas into items, as fields are cut: quotes and braces hold what is inside together.
WW_WARN_UNUSED bool ww_lex_split(struct ww_arena *arena, struct ww_lex_source *source, struct ww_lex_place place,
                                 struct ww_slice raw, uint32_t *first, uint32_t *count,
                                 struct ww_lex_diagnostics *diagnostics);

// Cuts `text` at blanks: the next word in `*word`, the rest stays in `*text`. False at the end.
bool ww_lex_word(struct ww_slice *text, struct ww_slice *word);

// The field names that a keyword takes, NULL-terminated; NULL for an unknown keyword.
const char *const *ww_lex_fields_of(struct ww_slice keyword);

// The word of `known` (NULL-terminated) that `word` was probably meant to be, or NULL when none is near.
const char *ww_lex_nearest(struct ww_slice word, const char *const *known);

#endif
