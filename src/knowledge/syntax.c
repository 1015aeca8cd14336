// syntax.c: lines into blocks, fields and items; see syntax.h.
#include "knowledge/syntax.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"

// One line on its way through the reader.
struct line {
  struct ww_lex_place place;
  struct ww_slice text;  // without line end
};

static const char *const frame_fields[] = {"verb",  "noun",    "adj", "adv",  "event", "also", "actor", "recipient", "both", "does",
                                           "content", "where", "context", "aux", "rank", "+",     "-",         NULL};
static const char *const turn_fields[] = {"actor", "recipient", "claim", "->", NULL};
static const char *const class_fields[] = {"noun", "verb", "adj", "adv", "words", NULL};
static const char *const type_fields[] = {"quad", "scale", "recipient", "mode", NULL};
static const char *const context_fields[] = {"words", "weak", "unless", NULL};
static const char *const actor_fields[] = {"kind", "name",  "short",    "exact", "adj",    "people", "seat",  "code",
                                           "sector", "point", "wikidata", "role",  "former", "gender", NULL};
static const char *const agent_fields[] = {"group", "person", "office", "sector", "code", NULL};
static const char *const cue_fields[] = {"verb", "noun", "adj", "adv", "phrase", "stance", "to", NULL};
static const char *const kin_fields[] = {"words", NULL};
static const char *const place_fields[] = {"name", "exact", "point", "country", "feature", "population", "province", NULL};

static const struct {
  const char *keyword;
  const char *const *fields;
} keywords[] = {{"frame", frame_fields},     {"turn", turn_fields},   {"class", class_fields},
                {"type", type_fields},       {"context", context_fields}, {"actor", actor_fields},
                {"agent", agent_fields},     {"cue", cue_fields},     {"place", place_fields},
                {"kin", kin_fields}};
enum { KEYWORDS = sizeof keywords / sizeof *keywords };
static const char *const keyword_names[] = {"frame", "turn", "class", "type", "context", "actor", "agent", "cue", "place", "kin", NULL};

const char *const *ww_lex_fields_of(struct ww_slice keyword) {
  for (size_t i = 0; i < KEYWORDS; i++)
    if (ww_slice_is(keyword, keywords[i].keyword)) return keywords[i].fields;
  return NULL;
}

void ww_lex_error(struct ww_lex_diagnostics *diagnostics, struct ww_lex_place place, const char *format, ...) {
  diagnostics->count++;
  if (diagnostics->count > WW_LEX_ERRORS) return;
  char message[sizeof(((struct ww_error *)0)->message)];
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  struct ww_error error;
  (void)ww_fail(&error, WW_ERROR_FORMAT, "%s", message);
  char path[sizeof error.file];
  if (place.file != NULL) {
    (void)snprintf(path, sizeof path, "%.*s", (int)(place.file->path.size < sizeof path ? place.file->path.size : sizeof path - 1),
                   place.file->path.data);
    ww_error_place(&error, path, place.line, place.column, 0);
  }
  if (diagnostics->count == 1) diagnostics->first = error;
  if (diagnostics->report != NULL) diagnostics->report(diagnostics->context, &error);
}

// The column, in characters from 1, of byte `at` of the line.
static uint32_t column_of(const struct line *line, size_t at) {
  return line->place.column + (uint32_t)ww_utf8_count(line->text.data, at);
}

static struct ww_lex_place at_column(const struct line *line, uint32_t column) {
  return (struct ww_lex_place){line->place.file, line->place.line, column};
}

// Where the comment of a line begins, or its size. In examples, which are prose, a comment needs blanks around its
// mark, so that "#MeToo" and "No. #1" stay words.
static size_t comment_start(struct ww_slice text, bool prose) {
  bool quoted = false;
  for (size_t i = 0; i < text.size; i++) {
    if (text.data[i] == '"' && !prose) quoted = !quoted;
    if (text.data[i] != '#' || quoted) continue;
    bool before = i > 0 && ww_ascii_space((unsigned char)text.data[i - 1]);
    bool after = i + 1 == text.size || ww_ascii_space((unsigned char)text.data[i + 1]);
    if (!prose || (before && after)) return i;
  }
  return text.size;
}

static size_t skip_blanks(struct ww_slice text, size_t at) {
  while (at < text.size && (text.data[at] == ' ' || text.data[at] == '\t')) at++;
  return at;
}

// Bytes that no lexicon line may hold: control characters and what is not UTF-8.
static bool line_is_text(const struct line *line, struct ww_lex_diagnostics *diagnostics) {
  size_t good = ww_utf8_valid_prefix(line->text.data, line->text.size);
  size_t control = 0;
  while (control < good && ((unsigned char)line->text.data[control] >= 0x20 || line->text.data[control] == '\t')) control++;
  if (control < good) {
    ww_lex_error(diagnostics, at_column(line, column_of(line, control)),
                 "a control character (byte %u): delete it", (unsigned)(unsigned char)line->text.data[control]);
    return false;
  }
  if (good < line->text.size) {
    ww_lex_error(diagnostics, at_column(line, column_of(line, good)), "this is not UTF-8: save the file as UTF-8");
    return false;
  }
  return true;
}

// One item of a list, from *at to the next comma outside quotes and braces. False when a quote or brace stays open.
static bool read_item(const struct line *line, size_t *at, struct ww_lex_item *item, struct ww_lex_diagnostics *diagnostics) {
  struct ww_slice text = line->text;
  size_t begin = skip_blanks(text, *at), end = begin;
  item->column = column_of(line, begin);
  item->quoted = begin < text.size && text.data[begin] == '"';
  if (begin + 3 <= text.size && memcmp(text.data + begin, "\xE2\x80\x9C", 3) == 0) {
    ww_lex_error(diagnostics, at_column(line, item->column), "a typographic quotation mark: write straight ones, \"like this\", or none");
    return false;
  }
  if (item->quoted) {
    end = begin + 1;
    while (end < text.size && text.data[end] != '"') end++;
    if (end == text.size) {
      ww_lex_error(diagnostics, at_column(line, item->column), "this quotation mark is never closed: add \" at the end");
      return false;
    }
    item->text = ww_slice_of(text.data + begin + 1, end - begin - 1);
    *at = skip_blanks(text, end + 1);
    if (*at < text.size && text.data[*at] != ',') {
      ww_lex_error(diagnostics, at_column(line, column_of(line, *at)), "a comma is wanted after a quoted word");
      return false;
    }
    return true;
  }
  bool brace = false;
  for (; end < text.size && (brace || text.data[end] != ','); end++) {
    if (text.data[end] == '{') brace = true;
    if (text.data[end] == '}') brace = false;
  }
  if (brace) {
    ww_lex_error(diagnostics, at_column(line, item->column), "this brace is never closed: add }");
    return false;
  }
  item->text = ww_slice_trim(ww_slice_of(text.data + begin, end - begin));
  *at = end;
  return true;
}

bool ww_lex_split(struct ww_arena *arena, struct ww_lex_source *source, struct ww_lex_place place, struct ww_slice raw,
                  uint32_t *first, uint32_t *count, struct ww_lex_diagnostics *diagnostics) {
  struct line line = {place, raw};
  *first = (uint32_t)source->item_count;
  *count = 0;
  size_t at = 0;
  bool more = raw.size > 0;
  while (more) {
    struct ww_lex_item item;
    if (!read_item(&line, &at, &item, diagnostics)) return true;
    more = at < raw.size;  // a comma
    if (more) at++;
    if (item.text.size == 0 && !item.quoted) {
      // A list may end in a comma, so that lines can be added and moved.
      if (more || *count == 0)
        ww_lex_error(diagnostics, at_column(&line, item.column), "nothing stands before this comma: delete it or add a word");
      continue;
    }
    if (!ww_arena_grow(arena, (void **)&source->items, &source->item_room, source->item_count + 1, sizeof *source->items))
      return false;
    source->items[source->item_count++] = item;
    ++*count;
  }
  return true;
}

bool ww_lex_word(struct ww_slice *text, struct ww_slice *word) {
  *text = ww_slice_trim(*text);
  size_t end = 0;
  while (end < text->size && !ww_ascii_space((unsigned char)text->data[end])) end++;
  *word = ww_slice_of(text->data, end);
  *text = ww_slice_of(text->data + end, text->size - end);
  return end > 0;
}

// A block's first line: keyword and name.
static bool open_block(struct ww_arena *arena, const struct line *line, struct ww_lex_source *source,
                       struct ww_lex_diagnostics *diagnostics, bool *known) {
  struct ww_slice rest = ww_slice_of(line->text.data, comment_start(line->text, false)), keyword;
  (void)ww_lex_word(&rest, &keyword);
  *known = ww_lex_fields_of(keyword) != NULL;
  if (!*known) {
    const char *near = ww_lex_nearest(keyword, keyword_names);
    ww_lex_error(diagnostics, line->place, "unknown keyword '%.*s'%s%s%s", (int)(keyword.size < 80 ? keyword.size : 80),
                 keyword.data, near == NULL ? ": a block begins with frame, turn, class, type, context, actor, agent, cue, place or kin; its fields are indented" : ": did you mean '",
                 near == NULL ? "" : near, near == NULL ? "" : "'?");
    return true;
  }
  struct ww_slice name = ww_slice_trim(rest);
  uint32_t column = column_of(line, name.size == 0 ? keyword.size : (size_t)(name.data - line->text.data));
  if (name.size >= 2 && name.data[0] == '"' && name.data[name.size - 1] == '"') name = ww_slice_of(name.data + 1, name.size - 2);
  if (name.size == 0) {
    ww_lex_error(diagnostics, at_column(line, column), "a %.*s needs a name on the same line", (int)keyword.size, keyword.data);
    *known = false;
    return true;
  }
  if (!ww_arena_grow(arena, (void **)&source->blocks, &source->block_room, source->block_count + 1, sizeof *source->blocks))
    return false;
  source->blocks[source->block_count++] = (struct ww_lex_block){
      keyword, name, line->place.file, line->place.line, column, (uint32_t)source->field_count, 0, false};
  return true;
}

static bool known_field(struct ww_slice name, const char *const *fields) {
  for (size_t i = 0; fields[i] != NULL; i++)
    if (ww_slice_is(name, fields[i])) return true;
  return false;
}

// A field that the block does not take: the name that was meant, or all that there are.
static void unknown_field(const struct line *line, const struct ww_lex_block *block, const char *const *fields, struct ww_slice name, uint32_t column,
                          struct ww_lex_diagnostics *diagnostics) {
  int shown = (int)(name.size < 80 ? name.size : 80);
  if (name.size > 1 && name.data[name.size - 1] == ':' && known_field(ww_slice_of(name.data, name.size - 1), fields)) {
    ww_lex_error(diagnostics, at_column(line, column), "'%.*s': a field's name stands without a colon: '%.*s'", shown, name.data, shown - 1, name.data);
    return;
  }
  const char *near = ww_lex_nearest(name, fields);
  if (near != NULL) {
    ww_lex_error(diagnostics, at_column(line, column), "a %.*s has no field '%.*s': did you mean '%s'?", (int)block->keyword.size, block->keyword.data, shown,
                 name.data, near);
    return;
  }
  char all[256];
  size_t size = 0;
  for (size_t i = 0; fields[i] != NULL && size < sizeof all; i++)
    size += (size_t)snprintf(all + size, sizeof all - size, "%s%s", i == 0 ? "" : ", ", fields[i]);
  ww_lex_error(diagnostics, at_column(line, column), "a %.*s has no field '%.*s': it has %s", (int)block->keyword.size, block->keyword.data, shown, name.data, all);
}

static bool find_arrow(struct ww_slice text) {
  for (size_t i = 0; i + 1 < text.size; i++)
    if (text.data[i] == '-' && text.data[i + 1] == '>') return true;
  return false;
}

// An indented line under a block.
static bool read_field(struct ww_arena *arena, const struct line *line, struct ww_lex_source *source,
                       struct ww_lex_diagnostics *diagnostics) {
  struct ww_lex_block *block = &source->blocks[source->block_count - 1];
  const char *const *fields = ww_lex_fields_of(block->keyword);
  struct ww_slice rest = line->text, name;
  size_t begin = skip_blanks(rest, 0);
  bool prose = begin + 1 < rest.size && (rest.data[begin] == '+' || rest.data[begin] == '-') && rest.data[begin + 1] != '>';
  rest.size = comment_start(rest, prose);
  struct ww_slice whole = ww_slice_trim(rest);
  struct ww_lex_field field = {.line = line->place.line, .column = column_of(line, begin)};
  bool arrow = fields == turn_fields && find_arrow(whole);
  if (arrow) {
    name = WW_SLICE("->");
    rest = whole;
  } else if (prose) {
    name = ww_slice_of(rest.data + begin, 1);
    rest = ww_slice_trim(ww_slice_of(rest.data + begin + 1, rest.size - begin - 1));
  } else {
    (void)ww_lex_word(&rest, &name);
    rest = ww_slice_trim(rest);
  }
  if (!known_field(name, fields)) {
    unknown_field(line, block, fields, name, field.column, diagnostics);
    block->faulty = true;
    return true;
  }
  field.name = name;
  field.raw = rest;
  field.raw_column = column_of(line, rest.size == 0 ? line->text.size : (size_t)(rest.data - line->text.data));
  if (rest.size == 0) {
    block->faulty = true;
    ww_lex_error(diagnostics, at_column(line, field.column), "the field '%.*s' is empty: give it a value or delete the line",
                 (int)name.size, name.data);
    return true;
  }
  size_t faults = diagnostics->count;
  if (!prose && !arrow &&
      !ww_lex_split(arena, source, at_column(line, field.raw_column), rest, &field.first_item, &field.item_count, diagnostics))
    return false;
  block->faulty = block->faulty || diagnostics->count != faults;
  if (!ww_arena_grow(arena, (void **)&source->fields, &source->field_room, source->field_count + 1, sizeof *source->fields))
    return false;
  source->fields[source->field_count++] = field;
  block->field_count++;
  return true;
}

// Whether a line at the left margin is a field of the block above it.
static bool lost_field(const struct line *line, const struct ww_lex_source *source) {
  struct ww_slice rest = line->text, word;
  (void)ww_lex_word(&rest, &word);
  return ww_lex_fields_of(word) == NULL && known_field(word, ww_lex_fields_of(source->blocks[source->block_count - 1].keyword));
}

// True when the line holds nothing but blanks and a comment.
static bool blank_line(struct ww_slice text) {
  size_t at = skip_blanks(text, 0);
  return at == text.size || text.data[at] == '#';
}

ww_status ww_lex_read(struct ww_arena *arena, const struct ww_lex_file *file, struct ww_lex_source *source,
                      struct ww_lex_diagnostics *diagnostics, struct ww_error *error) {
  struct ww_slice text = file->text;
  size_t at = ww_slice_starts(text, WW_SLICE("\xEF\xBB\xBF")) ? 3 : 0;
  bool in_block = false, block_known = false;
  for (uint32_t number = 1; at < text.size; number++) {
    size_t end = at;
    while (end < text.size && text.data[end] != '\n') end++;
    struct line line = {{file, number, 1}, ww_slice_of(text.data + at, end - at)};
    at = end + 1;
    if (line.text.size > 0 && line.text.data[line.text.size - 1] == '\r') line.text.size--;
    if (line.text.size > WW_LIMIT_LEXICON_LINE) {
      ww_lex_error(diagnostics, line.place, "a line of %zu bytes (the limit is %zu): write it as several lines of the same field",
                   line.text.size, WW_LIMIT_LEXICON_LINE);
      continue;
    }
    if (!line_is_text(&line, diagnostics) || blank_line(line.text)) continue;
    bool indented = line.text.data[0] == ' ' || line.text.data[0] == '\t';
    bool good = true;
    if (!indented && in_block && block_known && lost_field(&line, source)) {
      ww_lex_error(diagnostics, line.place, "a field stands indented under its block: put blanks before this line");
      good = read_field(arena, &line, source, diagnostics);
    } else if (!indented) {
      in_block = true;
      good = open_block(arena, &line, source, diagnostics, &block_known);
    } else if (!in_block) {
      ww_lex_error(diagnostics, line.place, "an indented line before any block: a block begins at the left margin");
    } else if (block_known) {
      good = read_field(arena, &line, source, diagnostics);
    }
    if (!good) return ww_fail_memory(error);
  }
  return WW_OK;
}
