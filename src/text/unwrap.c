// One pass that copies; only `[`, `<`, `*`, `_` and `#` are looked at. A bracket is looked through to the end of its line
// at most, and to 2,000 bytes.
#include "text/unwrap.h"

#include "base/error.h"
#include "base/slice.h"

enum { LONGEST = 2000 };

struct unwrapper {
  struct ww_arena *arena;
  struct ww_slice in;
  char *out;
  size_t size;
  struct ww_link *links;
  size_t link_count, link_room;
};

// The place of `wanted` at or behind `at`, on the same line; 0 where it does not stand there.
static size_t find(const struct unwrapper *u, size_t at, char wanted) {
  size_t end = u->in.size - at > LONGEST ? at + LONGEST : u->in.size;
  for (size_t i = at; i < end && u->in.data[i] != '\n'; i++)
    if (u->in.data[i] == wanted) return i;
  return 0;
}

// The closing parenthesis of the target that opens at `open`: no spaces but before a title in quotation marks, at
// most one pair of parentheses inside. 0 where there is none.
static size_t target_end(const struct unwrapper *u, size_t open) {
  size_t end = u->in.size - open > LONGEST ? open + LONGEST : u->in.size, depth = 0;
  bool quoted = false;
  for (size_t i = open; i < end; i++) {
    char c = u->in.data[i];
    if (c == '\n') return 0;
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == ' ' && (i + 1 >= end || u->in.data[i + 1] != '"')) return 0;
    if (c == '(') depth++;
    if (c == ')' && --depth == 0) return i;
  }
  return 0;
}

static bool add_link(struct unwrapper *u, size_t start, struct ww_slice target) {
  if (!ww_arena_grow(u->arena, (void **)&u->links, &u->link_room, u->link_count + 1, sizeof *u->links)) return false;
  u->links[u->link_count++] = (struct ww_link){(uint32_t)start, (uint32_t)u->size, target};
  return true;
}

static void copy(struct unwrapper *u, size_t start, size_t end) {
  memcpy(u->out + u->size, u->in.data + start, end - start);
  u->size += end - start;
}

// [words](address) at `at`; returns the place behind it, or `at`.
static size_t take_link(struct unwrapper *u, size_t at, bool *failed) {
  size_t close = find(u, at + 1, ']');
  if (close == 0 || close + 1 >= u->in.size || u->in.data[close + 1] != '(') return at;
  size_t end = target_end(u, close + 1);
  if (end == 0) return at;
  size_t start = u->size;
  copy(u, at + 1, close);
  if (!add_link(u, start, ww_slice_of(u->in.data + close + 2, end - close - 2))) *failed = true;
  return end + 1;
}

// <https://...> at `at`.
static size_t take_address(struct unwrapper *u, size_t at, bool *failed) {
  struct ww_slice rest = ww_slice_of(u->in.data + at + 1, u->in.size - at - 1);
  if (!ww_slice_starts(rest, WW_SLICE("http://")) && !ww_slice_starts(rest, WW_SLICE("https://"))) return at;
  size_t close = find(u, at + 1, '>');
  if (close == 0) return at;
  for (size_t i = at + 1; i < close; i++)
    if (ww_ascii_space((unsigned char)u->in.data[i])) return at;
  size_t start = u->size;
  copy(u, at + 1, close);
  if (!add_link(u, start, ww_slice_of(u->in.data + at + 1, close - at - 1))) *failed = true;
  return close + 1;
}

// **words** at `at`: the marks are dropped.
static size_t take_bold(struct unwrapper *u, size_t at) {
  size_t first = at + 2;
  if (first + 1 >= u->in.size || u->in.data[at + 1] != '*' || ww_ascii_space((unsigned char)u->in.data[first]) || u->in.data[first] == '*') return at;
  size_t close = first;
  do {
    close = find(u, close + 1, '*');
  } while (close != 0 && (close + 1 >= u->in.size || u->in.data[close + 1] != '*'));
  if (close == 0 || ww_ascii_space((unsigned char)u->in.data[close - 1])) return at;
  if (close + 2 < u->in.size && u->in.data[close + 2] == '*') return at;
  copy(u, first, close);
  return close + 2;
}

// *words* or _words_ that begin their line; inside a line a single mark may mean anything.
static size_t take_emphasis(struct unwrapper *u, size_t at) {
  char mark = u->in.data[at];
  if ((at > 0 && u->in.data[at - 1] != '\n') || at + 2 >= u->in.size) return at;
  unsigned char first = (unsigned char)u->in.data[at + 1];
  size_t close = ww_ascii_space(first) || first == (unsigned char)mark ? 0 : find(u, at + 2, mark);
  if (close == 0 || ww_ascii_space((unsigned char)u->in.data[close - 1])) return at;
  unsigned char next = close + 1 < u->in.size ? (unsigned char)u->in.data[close + 1] : '\n';
  if (!ww_ascii_space(next)) return at;
  copy(u, at + 1, close);
  return close + 1;
}

// "## " at the beginning of a line.
static size_t heading_mark(const struct unwrapper *u, size_t at) {
  if (at > 0 && u->in.data[at - 1] != '\n') return 0;
  size_t marks = 0;
  while (at + marks < u->in.size && u->in.data[at + marks] == '#') marks++;
  bool heading = marks >= 1 && marks <= 6 && at + marks + 1 < u->in.size && u->in.data[at + marks] == ' ' && u->in.data[at + marks + 1] > ' ';
  return heading ? marks + 1 : 0;
}

static bool anything(struct ww_slice in) {
  if (in.size == 0) return false;
  for (const char *c = in.data, *end = in.data + in.size; (c = memchr(c, '(', (size_t)(end - c))) != NULL; c++)
    if (c > in.data && c[-1] == ']') return true;
  for (const char *c = in.data, *end = in.data + in.size; (c = memchr(c, '<', (size_t)(end - c))) != NULL; c++)
    if (end - c > 8 && memcmp(c, "<http", 5) == 0) return true;
  for (const char *c = in.data, *end = in.data + in.size; (c = memchr(c, '*', (size_t)(end - c))) != NULL; c++)
    if (end - c > 1 && (c[1] == '*' || c == in.data || c[-1] == '\n')) return true;
  for (size_t m = 0; m < 2; m++)
    for (const char *c = in.data, *end = in.data + in.size; (c = memchr(c, "#_"[m], (size_t)(end - c))) != NULL; c++)
      if (c == in.data || c[-1] == '\n') return true;
  return false;
}

ww_status ww_text_unwrap(struct ww_arena *arena, struct ww_slice in, struct ww_unwrapped *out, struct ww_error *error) {
  *out = (struct ww_unwrapped){.text = in};
  if (!anything(in)) return WW_OK;
  struct unwrapper u = {.arena = arena, .in = in, .out = ww_arena_alloc(arena, in.size, 1)};
  if (u.out == NULL) return ww_fail_memory(error);
  bool failed = false, heading = false;
  for (size_t i = 0; i < in.size && !failed;) {
    char c = in.data[i];
    size_t next = i;
    if (c == '[') next = take_link(&u, i, &failed);
    if (c == '!' && i + 1 < in.size && in.data[i + 1] == '[') {
      next = take_link(&u, i + 1, &failed);
      if (next == i + 1) next = i;
    }
    if (c == '<') next = take_address(&u, i, &failed);
    if (c == '*') next = take_bold(&u, i);
    if ((c == '*' || c == '_') && next == i) next = take_emphasis(&u, i);
    if (c == '#' && heading_mark(&u, i) > 0) {
      heading |= ww_slice_trim(ww_slice_of(u.out, u.size)).size == 0;
      next = i + heading_mark(&u, i);
    }
    if (c == '\n' && heading && out->heading_end == 0) out->heading_end = u.size;
    if (next == i) u.out[u.size++] = in.data[next++];
    i = next;
  }
  if (failed) return ww_fail_memory(error);
  out->text = ww_slice_of(u.out, u.size);
  out->links = u.links;
  out->link_count = u.link_count;
  return WW_OK;
}
