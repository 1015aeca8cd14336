// In: a view of an event. Out: "Kenya (KEN) -> AID -> Somalia (SOM), 2016-05-04, in Garissa", and under it the sentence with
// the words that carry the event marked: in colour on a terminal, else by signs that need no colour:
//   [Kenya] *sent* food to <Somalia> on Monday.
#include "write/show.h"

#include "base/date.h"
#include "base/memory.h"
#include "base/slice.h"
#include "write/write.h"

enum { WIDTH = 100, INDENT = 4, CONTINUED = 6 };
enum mark { MARK_NONE, MARK_ACTOR, MARK_RECIPIENT, MARK_TRIGGER, MARK_TIME, MARK_PLACE, MARKS };

static const char *const colours[MARKS] = {"", "\x1b[36m", "\x1b[33m", "\x1b[1;31m", "\x1b[35m", "\x1b[32m"};
static const char *const before[MARKS] = {"", "[", "<", "*", "", ""};
static const char *const after[MARKS] = {"", "]", ">", "*", "", ""};
static const char *const quad_colours[] = {"", "\x1b[1;34m", "\x1b[1;32m", "\x1b[1;33m", "\x1b[1;31m"};

static void colour(bool color, const char *code, struct ww_buffer *out) {
  if (color) ww_buffer_put_text(out, code);
}

static void put_role(const struct ww_role *role, struct ww_buffer *out) {
  if (role->code[0] == 0 && role->sector[0][0] == 0) return;
  ww_buffer_put_text(out, " (");
  ww_buffer_put_text(out, role->code);
  for (int s = 0; s < WW_SECTORS && role->sector[s][0] != 0; s++) {
    if (s > 0 || role->code[0] != 0) ww_buffer_put_byte(out, ' ');
    ww_buffer_put_text(out, role->sector[s]);
  }
  ww_buffer_put_byte(out, ')');
}

void ww_show_parties(const struct ww_view_party *parties, size_t count, bool recipients, bool color, struct ww_buffer *out) {
  if (count == 0) ww_buffer_put_text(out, recipients ? "-" : "(nobody named)");
  for (size_t i = 0; i < count; i++) {
    if (i > 0) ww_buffer_put_text(out, " + ");
    colour(color, colours[recipients ? MARK_RECIPIENT : MARK_ACTOR], out);
    ww_put_one_line(out, parties[i].name);
    colour(color, "\x1b[0m", out);
    put_role(&parties[i].role, out);
  }
}

void ww_show_type(const struct ww_view *view, bool color, struct ww_buffer *out) {
  colour(color, quad_colours[view->quad >= 0 && view->quad <= 4 ? view->quad : 0], out);
  ww_buffer_put_slice(out, view->type);
  for (size_t i = 0; i < view->mode_count; i++) {
    ww_buffer_put_byte(out, ' ');
    ww_buffer_put_slice(out, view->modes[i]);
  }
  colour(color, "\x1b[0m", out);
}

void ww_show_auxiliaries(const struct ww_view *view, const char *open, struct ww_buffer *out) {
  static const char *const auxiliaries[] = {"historical", "future", "hypothetical", "negated"};
  for (int i = 0; i < 4; i++) {
    if ((view->auxiliary >> i & 1) == 0) continue;
    ww_buffer_put_text(out, open);
    ww_buffer_put_text(out, auxiliaries[i]);
    ww_buffer_put_byte(out, ']');
  }
}

void ww_show_date(const struct ww_view *view, struct ww_buffer *out) {
  char day[10];
  if (view->from == WW_NO_DAY) return;
  ww_day_format(view->from, day);
  ww_buffer_put(out, day, sizeof day);
  if (view->ongoing) {
    ww_buffer_put_text(out, " and on");
  } else if (view->to != view->from && view->to != WW_NO_DAY) {
    ww_buffer_put_text(out, " to ");
    ww_day_format(view->to, day);
    ww_buffer_put(out, day, sizeof day);
  }
}

void ww_show_places(const struct ww_view *view, struct ww_buffer *out) {
  for (size_t i = 0; i < view->place_count; i++) {
    const struct ww_view_place *place = &view->places[i];
    if (i > 0) ww_buffer_put_text(out, " and ");
    ww_put_one_line(out, place->name);
    if (place->country.size == 0 || ww_slice_equal(place->name, place->country)) continue;
    ww_buffer_put_text(out, " (");
    ww_put_one_line(out, place->country);
    ww_buffer_put_byte(out, ')');
  }
}

void ww_show_figures(const struct ww_view *view, struct ww_buffer *out) {
  static const char *const names[] = {"dead", "injured", "arrested"};
  const int32_t counts[] = {view->dead, view->injured, view->arrested};
  bool any = false;
  for (int i = 0; i < 3; i++) {
    if (counts[i] < 0) continue;
    ww_buffer_put_format(out, "%s%d %s", any ? ", " : "", counts[i], names[i]);
    any = true;
  }
}

// ---- the line --------------------------------------------------------------------------------

// The line's parts, each with what joins it to the part before.
enum part { PART_ACTORS, PART_TYPE, PART_RECIPIENTS, PART_SETTING, PARTS };
static const char *const joints[PARTS] = {"", " -> ", " -> ", ", "};

static void put_part(const struct ww_view *view, enum part part, bool color, struct ww_buffer *out) {
  bool figures = view->dead >= 0 || view->injured >= 0 || view->arrested >= 0, dated = view->from != WW_NO_DAY;
  switch (part) {
    case PART_ACTORS: ww_show_parties(view->actors, view->actor_count, false, color, out); break;
    case PART_TYPE:
      ww_show_type(view, color, out);
      ww_show_auxiliaries(view, " [", out);
      break;
    case PART_RECIPIENTS: ww_show_parties(view->recipients, view->recipient_count, true, color, out); break;
    case PART_SETTING:
      ww_show_date(view, out);
      if (view->place_count > 0) ww_buffer_put_text(out, dated ? ", in " : "in ");
      ww_show_places(view, out);
      if (figures && (dated || view->place_count > 0)) ww_buffer_put_text(out, ", ");
      ww_show_figures(view, out);
      break;
    case PARTS: break;
  }
}

void ww_show_line(const struct ww_view *view, bool color, struct ww_buffer *out) {
  for (enum part part = PART_ACTORS; part < PARTS; part++) {
    size_t whole = out->size;
    ww_buffer_put_text(out, joints[part]);
    size_t start = out->size;
    put_part(view, part, color, out);
    if (out->size == start) out->size = whole;  // nothing is known of the setting
  }
}

// Columns of text with colours in it: code points that are in no escape sequence.
static int columns_of(struct ww_slice text) {
  int columns = 0;
  for (size_t i = 0; i < text.size; i++) {
    if (text.data[i] == '\x1b') {
      while (i < text.size && text.data[i] != 'm') i++;
    } else {
      columns += ((unsigned char)text.data[i] & 0xC0) != 0x80;
    }
  }
  return columns;
}

// A part that does not fit is put on a line of its own. Names are never broken: a person reads and copies them whole.
void ww_show_lines(const struct ww_view *view, int column, bool color, struct ww_buffer *out) {
  struct ww_buffer words;
  ww_buffer_init(&words);
  for (enum part part = PART_ACTORS; part < PARTS; part++) {
    ww_buffer_reset(&words);
    put_part(view, part, color, &words);
    if (words.failed) out->failed = true;
    if (words.size == 0) continue;
    int columns = columns_of(ww_slice_of(words.data, words.size)) + (int)strlen(joints[part]);
    if (part > PART_ACTORS && column + columns > WIDTH) {
      ww_buffer_put_text(out, part == PART_SETTING ? ",\n      " : "\n      -> ");
      column = CONTINUED;
    } else {
      ww_buffer_put_text(out, joints[part]);
    }
    ww_buffer_put_slice(out, ww_slice_of(words.data, words.size));
    column += columns;
  }
  ww_buffer_put_byte(out, '\n');
  ww_buffer_release(&words);
}

// ---- the sentence ----------------------------------------------------------------------------

// Marks the bytes [start, end) of the sentence; what is marked already stays: trigger before actor before place.
static void paint(unsigned char *marks, struct ww_span sentence, uint32_t start, uint32_t end, enum mark mark) {
  if (start < sentence.start) start = sentence.start;
  if (end > sentence.end) end = sentence.end;
  for (uint32_t i = start; i < end; i++)
    if (marks[i - sentence.start] == MARK_NONE) marks[i - sentence.start] = (unsigned char)mark;
}

static void paint_event(unsigned char *marks, const struct ww_view *view) {
  for (size_t i = 0; i < view->trigger_count; i++)
    paint(marks, view->sentence, view->trigger[i].start, view->trigger[i].end, MARK_TRIGGER);
  for (size_t i = 0; i < view->actor_count; i++)
    paint(marks, view->sentence, view->actors[i].start, view->actors[i].end, MARK_ACTOR);
  for (size_t i = 0; i < view->recipient_count; i++)
    paint(marks, view->sentence, view->recipients[i].start, view->recipients[i].end, MARK_RECIPIENT);
  paint(marks, view->sentence, view->time.start, view->time.end, MARK_TIME);
  for (size_t i = 0; i < view->place_count; i++)
    paint(marks, view->sentence, view->places[i].start, view->places[i].end, MARK_PLACE);
}

static void indent(struct ww_buffer *out) {
  for (int i = 0; i < INDENT; i++) ww_buffer_put_byte(out, ' ');
}

static void switch_mark(bool color, enum mark from, enum mark to, struct ww_buffer *out) {
  if (from == to) return;
  if (color) {
    if (from != MARK_NONE) ww_buffer_put_text(out, "\x1b[0m");
    ww_buffer_put_text(out, colours[to]);
  } else {
    ww_buffer_put_text(out, after[from]);
    ww_buffer_put_text(out, before[to]);
  }
}

// Wrapped at WIDTH columns between words; a column is a code point here.
static void put_words(struct ww_slice words, const unsigned char *marks, bool color, struct ww_buffer *out) {
  const char *text = words.data;
  size_t size = words.size;
  indent(out);
  int column = INDENT;
  enum mark mark = MARK_NONE;
  for (size_t i = 0; i < size;) {
    size_t end = i;
    int columns = 0;
    while (end < size && !ww_ascii_space((unsigned char)text[end])) columns += ((unsigned char)text[end++] & 0xC0) != 0x80;
    // A blank between two words carries their mark only where both have it; a line's end never does.
    bool wrap = column > INDENT && column + 1 + columns > WIDTH;
    enum mark between = i > 0 && !wrap && marks[i] == (unsigned char)mark ? mark : MARK_NONE;
    switch_mark(color, mark, between, out);
    mark = between;
    if (wrap) {
      ww_buffer_put_byte(out, '\n');
      indent(out);
      column = INDENT;
    } else if (i > 0) {
      ww_buffer_put_byte(out, ' ');
      column++;
    }
    for (; i < end; i++) {
      switch_mark(color, mark, (enum mark)marks[i], out);
      mark = (enum mark)marks[i];
      ww_buffer_put_byte(out, text[i]);
    }
    column += columns;
    while (i < size && ww_ascii_space((unsigned char)text[i])) i++;
  }
  switch_mark(color, mark, MARK_NONE, out);
  ww_buffer_put_byte(out, '\n');
}

void ww_show_sentence(const struct ww_view *view, bool color, struct ww_buffer *out) {
  size_t size = view->sentence.end - view->sentence.start;
  unsigned char *marks = ww_alloc_zero(size + 1, 1);
  if (marks == NULL) {
    out->failed = true;
    return;
  }
  paint_event(marks, view);
  put_words(ww_slice_of(view->text.data + view->sentence.start, size), marks, color, out);
  ww_free(marks);
}

void ww_show_plain(struct ww_slice text, struct ww_span span, struct ww_buffer *out) {
  size_t size = span.end - span.start;
  unsigned char *marks = ww_alloc_zero(size + 1, 1);
  if (marks == NULL) {
    out->failed = true;
    return;
  }
  put_words(ww_slice_of(text.data + span.start, size), marks, false, out);
  ww_free(marks);
}

void ww_show_event(const struct ww_view *view, int column, bool color, struct ww_buffer *out) {
  ww_show_lines(view, column, color, out);
  if (view->claim.size > 0) {
    indent(out);
    ww_buffer_put_text(out, "according to ");
    ww_put_one_line(out, view->claim);
    ww_buffer_put_byte(out, '\n');
  }
  ww_show_sentence(view, color, out);
}
