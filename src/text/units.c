#include "text/units.h"

#include "base/slice.h"
#include "text/chars.h"
#include "text/words.h"

enum { WRAP_WIDEST = 120, WRAP_PAIRS = 2 };

static enum ww_char kind_at(struct ww_slice text, size_t at, size_t end, size_t *length) { return ww_char_at(text.data, at, end, length); }

// Cuts white space and invisible characters from both ends.
static void trim(struct ww_slice text, size_t *start, size_t *end) {
  size_t length;
  for (enum ww_char k; (k = kind_at(text, *start, *end, &length)) == WW_CHAR_SPACE || k == WW_CHAR_IGNORED;) *start += length;
  while (*end > *start) {
    size_t last = *end - 1;
    while (last > *start && ((unsigned char)text.data[last] & 0xC0) == 0x80) last--;
    enum ww_char k = kind_at(text, last, *end, &length);
    if (k != WW_CHAR_SPACE && k != WW_CHAR_IGNORED) break;
    *end = last;
  }
}

static bool add(struct ww_units *units, struct ww_unit unit) {
  if (!ww_arena_grow(units->arena, (void **)&units->items, &units->capacity, units->count + 1, sizeof *units->items)) return false;
  units->items[units->count++] = unit;
  return true;
}

static bool find_lines(struct ww_units *lines, struct ww_slice text) {
  uint32_t gap = 0;
  for (size_t at = 0; at < text.size;) {
    const char *feed = memchr(text.data + at, '\n', text.size - at);
    size_t line_end = feed == NULL ? text.size : (size_t)(feed - text.data);
    size_t start = at, end = line_end;
    trim(text, &start, &end);
    if (start >= end) {
      gap++;
    } else {
      if (!add(lines, (struct ww_unit){(uint32_t)start, (uint32_t)end, gap})) return false;
      gap = 0;
    }
    at = line_end + 1;
  }
  return true;
}

static size_t first_word_size(struct ww_slice text, const struct ww_unit *line) {
  size_t i = line->start;
  while (i < line->end && !ww_ascii_space((unsigned char)text.data[i])) i++;
  return i - line->start;
}

// Lines broken at a column: almost no line has room for the first word of the next.
static size_t wrap_width(struct ww_slice text, const struct ww_units *lines) {
  size_t widest = 0, pairs = 0, full = 0;
  for (size_t i = 0; i < lines->count; i++) {
    size_t width = lines->items[i].end - lines->items[i].start;
    if (width > widest) widest = width;
  }
  if (widest > WRAP_WIDEST) return 0;
  for (size_t i = 1; i < lines->count; i++) {
    const struct ww_unit *line = &lines->items[i], *before = &lines->items[i - 1];
    if (line->gap != 0) continue;
    pairs++;
    full += before->end - before->start + 1 + first_word_size(text, line) > widest;
  }
  return pairs >= WRAP_PAIRS && full * 5 >= pairs * 4 ? widest : 0;
}

static bool begins_small(struct ww_slice text, const struct ww_unit *line) {
  size_t length;
  if (kind_at(text, line->start, line->end, &length) != WW_CHAR_LOWER) return false;
  struct ww_slice words = ww_slice_of(text.data + line->start, line->end - line->start);
  return !ww_slice_starts(words, WW_SLICE("http://")) && !ww_slice_starts(words, WW_SLICE("https://")) && !ww_slice_starts(words, WW_SLICE("www."));
}

// A line that breaks off: at least four words, and a letter, a digit or a comma at its end.
static bool breaks_off(struct ww_slice text, const struct ww_unit *line) {
  size_t last = line->end - 1, words = 1, length;
  while (last > line->start && ((unsigned char)text.data[last] & 0xC0) == 0x80) last--;
  enum ww_char k = kind_at(text, last, line->end, &length);
  if (!ww_char_is_word(k) && text.data[last] != ',') return false;
  for (size_t i = line->start; i < line->end; i++) words += text.data[i] == ' ';
  return words >= 4;
}

// A line that ends in a word behind which no sentence ends: the, of, to, as.
static bool hangs(struct ww_slice text, const struct ww_unit *line) {
  size_t start = line->end;
  while (start > line->start && ww_ascii_lower((unsigned char)text.data[start - 1])) start--;
  bool word = start < line->end && start > line->start && text.data[start - 1] == ' ';
  return word && ww_words_has(WW_WORDS_HANGING, ww_slice_of(text.data + start, line->end - start));
}

bool ww_units_find(struct ww_units *units, struct ww_slice text) {
  struct ww_units lines = {.arena = units->arena};
  if (!find_lines(&lines, text)) return false;
  size_t wrap = wrap_width(text, &lines);
  for (size_t i = 0; i < lines.count; i++) {
    struct ww_unit *line = &lines.items[i];
    struct ww_unit *open = units->count > 0 ? &units->items[units->count - 1] : NULL;
    bool joins = false;
    if (open != NULL) {
      const struct ww_unit *before = &lines.items[i - 1];
      joins = breaks_off(text, before) && (begins_small(text, line) || hangs(text, before));
      if (wrap > 0 && line->gap == 0)
        joins |= before->end - before->start + 1 + first_word_size(text, line) > wrap || begins_small(text, line);
    }
    if (joins) {
      open->end = line->end;
    } else if (!add(units, *line)) {
      return false;
    }
  }
  return true;
}
