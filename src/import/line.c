// line.c: one line of a dictionary: a name, a synonym, codes in brackets, a plural in braces, a word set, or nothing of
// the kind.
//
// "+FRONT_OF_BREL_ [KENREB 980101-041231]  # split in 2005" adds the name "Front of Brel" to the open entry, and a role.
#include "import/import.h"

#include "base/utf8.h"

static struct ww_import_place place_of(const struct ww_import *import, const char *at) {
  return (struct ww_import_place){import->line, (uint32_t)ww_utf8_count(import->text.data, (size_t)(at - import->text.data)) + 1};
}

static int shown(struct ww_slice text) { return (int)(text.size < 40 ? text.size : 40); }

// The line without its comment: '#' begins one, and ';' did in TABARI.
static struct ww_slice without_comment(struct ww_slice line) {
  for (size_t i = 0; i < line.size; i++)
    if (line.data[i] == '#' || line.data[i] == ';') return ww_slice_trim(ww_slice_of(line.data, i));
  return ww_slice_trim(line);
}

// ---- names ----

static void add_name(struct ww_import *import, struct ww_slice text, struct ww_import_place place) {
  struct ww_import_entry *entry = &import->entry;
  struct ww_slice name;
  bool exact;
  if (!ww_import_read_name(import, text, place, &name, &exact)) return;
  for (size_t i = 0; i < entry->name_count; i++)
    if (ww_slice_equal(entry->names[i], name)) return;
  if (entry->name_count == WW_IMPORT_NAMES) {
    ww_import_tell(import, WW_IMPORT_NAME, place, "more than %d names of one actor: left out", WW_IMPORT_NAMES);
    return;
  }
  entry->exact[entry->name_count] = exact;
  entry->names[entry->name_count++] = name;
}

static const struct ww_import_set *find_set(const struct ww_import *import, struct ww_slice name) {
  for (size_t i = 0; i < import->set_count; i++)
    if (ww_slice_equal(import->sets[i].name, name)) return &import->sets[i];
  return NULL;
}

// "ARMED_!PERSON!_" is a name for each word of the set !PERSON!; a name without a set is added as it is.
static void add_names(struct ww_import *import, struct ww_slice text, struct ww_import_place place) {
  size_t begin = 0, end;
  while (begin < text.size && text.data[begin] != '!') begin++;
  if (begin == text.size) {
    add_name(import, text, place);
    return;
  }
  for (end = begin + 1; end < text.size && text.data[end] != '!';) end++;
  const struct ww_import_set *set = end == text.size ? NULL : find_set(import, ww_slice_of(text.data + begin + 1, end - begin - 1));
  if (set == NULL) {
    ww_import_tell(import, WW_IMPORT_NAME, place, "'%.*s' names a word set that no line above defines (!SET! = WORD, WORD)", shown(text), text.data);
    return;
  }
  struct ww_slice rest = set->words;
  for (size_t count = 0; rest.size > 0 && count < WW_IMPORT_SET_WORDS; count++) {
    size_t comma = 0;
    while (comma < rest.size && rest.data[comma] != ',') comma++;
    struct ww_slice word = ww_slice_trim(ww_slice_of(rest.data, comma));
    while (word.size > 0 && word.data[word.size - 1] == '_') word.size--;
    char *joined = word.size == 0 ? NULL : ww_arena_alloc(&import->entry.arena, text.size + word.size, 1);
    if (joined != NULL) {
      memcpy(joined, text.data, begin);
      memcpy(joined + begin, word.data, word.size);
      memcpy(joined + begin + word.size, text.data + end + 1, text.size - end - 1);
      add_name(import, ww_slice_of(joined, begin + word.size + text.size - end - 1), place);
    } else if (word.size > 0) {
      ww_import_fail(import, WW_ERROR_MEMORY);
    }
    rest = comma == rest.size ? ww_slice_of("", 0) : ww_slice_of(rest.data + comma + 1, rest.size - comma - 1);
  }
}

// "!PERSON! = MAN, WOMAN, CHILD"
static void add_set(struct ww_import *import, struct ww_slice text) {
  size_t end = 1, equals;
  while (end < text.size && text.data[end] != '!') end++;
  for (equals = end; equals < text.size && text.data[equals] != '=';) equals++;
  if (equals == text.size) {
    ww_import_tell(import, WW_IMPORT_LINE, place_of(import, text.data), "'%.*s' is no word set: write !SET! = WORD, WORD", shown(text), text.data);
    return;
  }
  struct ww_import_set set = {ww_arena_copy(&import->arena, ww_slice_of(text.data + 1, end - 1)),
                              ww_arena_copy(&import->arena, ww_slice_trim(ww_slice_of(text.data + equals + 1, text.size - equals - 1)))};
  if (set.name.data == NULL || set.words.data == NULL ||
      !ww_arena_grow(&import->arena, (void **)&import->sets, &import->set_room, import->set_count + 1, sizeof *import->sets)) {
    ww_import_fail(import, WW_ERROR_MEMORY);
    return;
  }
  import->sets[import->set_count++] = set;
}

// ---- codes ----

// What stands between brackets: "KENREB 980101-041231", "~MIL", "USA/RUS".
static void add_code(struct ww_import *import, struct ww_slice text) {
  struct ww_import_entry *entry = &import->entry;
  text = ww_slice_trim(text);
  size_t end = 0;
  while (end < text.size && !ww_ascii_space((unsigned char)text.data[end]) && text.data[end] != '<' && text.data[end] != '>') end++;
  struct ww_slice code = ww_slice_of(text.data, end), dates = ww_slice_trim(ww_slice_of(text.data + end, text.size - end));
  struct ww_import_code made = {.from = WW_NO_DAY, .to = WW_NO_DAY, .place = place_of(import, text.data)};
  entry->lost_codes++;
  if (memchr(code.data, '/', code.size) != NULL) {
    ww_import_tell(import, WW_IMPORT_COMPOUND, made.place, "'%.*s' is several actors at once: give each a name of its own", shown(code), code.data);
    return;
  }
  if (code.size > 0 && (code.data[0] == '~' || code.data[code.size - 1] == '~')) {
    made.agent = true;
    code = ww_slice_of(code.data + (code.data[0] == '~'), code.size - 1);
  }
  if (dates.size > 0 && !ww_import_read_dates(dates, &made.from, &made.to)) {
    ww_import_tell(import, WW_IMPORT_DATES, place_of(import, dates.data),
                   "'%.*s' is no span of days: write 910101-991231, 19910101-19991231, <910101 or >991231", shown(dates), dates.data);
    return;
  }
  if (!ww_import_read_code(import, code, made.place, &made.role)) return;
  if (entry->code_count == WW_IMPORT_CODES) {
    ww_import_tell(import, WW_IMPORT_SECOND, made.place, "more than %d codes of one actor: left out", WW_IMPORT_CODES);
    return;
  }
  entry->lost_codes--;
  entry->codes[entry->code_count++] = made;
}

// Braces and brackets, up to the end of the line.
static void add_rest(struct ww_import *import, struct ww_slice rest) {
  struct ww_import_entry *entry = &import->entry;
  for (rest = ww_slice_trim(rest); rest.size > 0; rest = ww_slice_trim(rest)) {
    char open = rest.data[0], close = open == '[' ? ']' : '}';
    size_t end = 1;
    if (open != '[' && open != '{') {
      ww_import_tell(import, WW_IMPORT_LINE, place_of(import, rest.data), "'%.*s' stands behind the code: left out", shown(rest), rest.data);
      return;
    }
    while (end < rest.size && rest.data[end] != close) end++;
    bool closed = end < rest.size;
    struct ww_slice inside = ww_slice_of(rest.data + 1, end - 1);
    if (!closed)
      ww_import_tell(import, WW_IMPORT_LINE, place_of(import, rest.data), "this '%c' is never closed: taken to end with the line", open);
    if (open == '[') {
      add_code(import, inside);
    } else {
      entry->braces = ww_import_read_plurals(import, inside, place_of(import, rest.data), &entry->plurals);
      entry->braces_name = entry->name_count == 0 ? 0 : entry->name_count - 1;
    }
    rest = ww_slice_of(rest.data + end + closed, rest.size - end - closed);
  }
}

static void name_and_rest(struct ww_import *import, struct ww_slice text) {
  size_t end = 0;
  while (end < text.size && text.data[end] != '[' && text.data[end] != '{') end++;
  struct ww_slice name = ww_slice_trim(ww_slice_of(text.data, end));
  add_names(import, name, place_of(import, text.data));
  add_rest(import, ww_slice_of(text.data + end, text.size - end));
}

void ww_import_line(struct ww_import *import, struct ww_slice line) {
  import->text = line;
  struct ww_slice text = without_comment(line);
  if (text.size == 0 || ww_slice_starts(text, WW_SLICE("<!--"))) return;
  struct ww_import_place place = place_of(import, text.data);
  struct ww_import_entry *entry = &import->entry;
  if (ww_slice_starts(text, WW_SLICE("---")) || text.data[0] == '-' || text.data[0] == '&' || text.data[0] == '*') {
    ww_import_tell(import, WW_IMPORT_LINE, place, "a line of a verb dictionary: frames are written by hand (docs/lexicon.md)");
  } else if (text.data[0] == '!' && memchr(text.data, '=', text.size) != NULL) {
    ww_import_finish(import);
    add_set(import, text);
  } else if (text.data[0] == '[' || text.data[0] == '{' || text.data[0] == '+') {
    if (!entry->open) {
      ww_import_tell(import, WW_IMPORT_LINE, place, "no name stands above this line");
    } else if (text.data[0] == '+') {
      name_and_rest(import, ww_slice_trim(ww_slice_of(text.data + 1, text.size - 1)));
    } else {
      add_rest(import, text);
    }
  } else {
    ww_import_finish(import);
    import->totals->entries++;
    entry->open = true;
    entry->place = place;
    name_and_rest(import, text);
  }
}
