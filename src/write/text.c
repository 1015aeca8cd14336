// The `text` format: what a person reads. The article's head, then each event as one line
//   Kenya GOV -> AID -> Somalia, 2016-05-04, in Garissa
// with its sentence under it and the words that carry it marked: in colour on a terminal, else by underlines
// that need no colour: [actor], *trigger*, <recipient>.
#include "write/write.h"

enum { WIDTH = 100, INDENT = 4 };
enum mark { MARK_NONE, MARK_ACTOR, MARK_RECIPIENT, MARK_TRIGGER, MARK_TIME, MARK_PLACE, MARKS };

static const char *const colours[MARKS] = {"", "\x1b[36m", "\x1b[33m", "\x1b[1;31m", "\x1b[35m", "\x1b[32m"};
static const char *const before[MARKS] = {"", "[", "<", "*", "", ""};
static const char *const after[MARKS] = {"", "]", ">", "*", "", ""};
static const char *const quad_colours[] = {"", "\x1b[1;34m", "\x1b[1;32m", "\x1b[1;33m", "\x1b[1;31m"};

static void colour(const struct ww_write_context *context, const char *code) {
  if (context->options->color) ww_buffer_put_text(context->out, code);
}

static void put_head(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  colour(context, "\x1b[1m");
  ww_put_one_line(out, article->title.size > 0 ? article->title : article->id);
  colour(context, "\x1b[0m");
  ww_buffer_put_byte(out, '\n');
  struct ww_slice parts[3] = {article->publisher.size > 0 ? article->publisher : article->byline, WW_SLICE(""), article->url};
  char day[10];
  if (article->published != WW_NO_DAY) {
    ww_day_format(article->published, day);
    parts[1] = ww_slice_of(day, sizeof day);
  }
  bool any = false;
  colour(context, "\x1b[2m");
  for (int i = 0; i < 3; i++) {
    if (parts[i].size == 0) continue;
    if (any) ww_buffer_put_text(out, " | ");
    ww_put_one_line(out, parts[i]);
    any = true;
  }
  colour(context, "\x1b[0m");
  if (any) ww_buffer_put_byte(out, '\n');
  if (!article->english) {
    ww_buffer_put_text(out, "  not read: the text is not English (");
    ww_buffer_put_slice(out, article->language);
    ww_buffer_put_text(out, ")\n");
  } else if (article->event_count == 0) {
    ww_buffer_put_text(out, "  no events (--why tells why, sentence by sentence)\n");
  }
}

static void put_parties(struct ww_write_context *context, const struct ww_party *parties, uint32_t count, enum mark mark) {
  struct ww_buffer *out = context->out;
  if (count == 0) ww_buffer_put_text(out, mark == MARK_ACTOR ? "(nobody named)" : "-");
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_party *party = &parties[i];
    if (i > 0) ww_buffer_put_text(out, " + ");
    colour(context, colours[mark]);
    struct ww_slice name = party->entity == WW_NONE
                               ? ww_slice_of(context->article->text.data + party->start, party->end - party->start)
                               : context->article->entities[party->entity].name;
    ww_put_one_line(out, name);
    colour(context, "\x1b[0m");
    if (party->role.code[0] == 0 && party->role.sector[0][0] == 0) continue;
    ww_buffer_put_text(out, " (");
    ww_buffer_put_text(out, party->role.code);
    for (int s = 0; s < WW_SECTORS && party->role.sector[s][0] != 0; s++) {
      if (s > 0 || party->role.code[0] != 0) ww_buffer_put_byte(out, ' ');
      ww_buffer_put_text(out, party->role.sector[s]);
    }
    ww_buffer_put_byte(out, ')');
  }
}

static void put_what(struct ww_write_context *context, const struct ww_event *event) {
  static const char *const auxiliaries[] = {"historical", "future", "hypothetical", "negated"};
  const struct ww_type_info *type = ww_type(context->knowledge, event->type);
  struct ww_buffer *out = context->out;
  colour(context, quad_colours[type->quad <= 4 ? type->quad : 0]);
  ww_buffer_put_slice(out, type->name);
  for (int i = 0; i < event->mode_count; i++) {
    ww_buffer_put_byte(out, ' ');
    ww_buffer_put_slice(out, ww_mode_name(context->knowledge, event->type, event->mode[i]));
  }
  colour(context, "\x1b[0m");
  for (int i = 0; i < 4; i++) {
    if ((event->auxiliary >> i & 1) == 0) continue;
    ww_buffer_put_text(out, " [");
    ww_buffer_put_text(out, auxiliaries[i]);
    ww_buffer_put_byte(out, ']');
  }
}

static void put_when_and_where(struct ww_write_context *context, const struct ww_event *event) {
  struct ww_buffer *out = context->out;
  if (event->from != WW_NO_DAY) {
    char day[10];
    ww_buffer_put_text(out, ", ");
    ww_day_format(event->from, day);
    ww_buffer_put(out, day, sizeof day);
    if (event->ongoing) {
      ww_buffer_put_text(out, " and on");
    } else if (event->to != event->from && event->to != WW_NO_DAY) {
      ww_buffer_put_text(out, " to ");
      ww_day_format(event->to, day);
      ww_buffer_put(out, day, sizeof day);
    }
  }
  for (uint32_t i = 0; i < event->place_count; i++) {
    const struct ww_place *place = &context->article->places[event->places[i]];
    ww_buffer_put_text(out, i == 0 ? ", in " : " and ");
    ww_put_one_line(out, place->resolved.size > 0 ? place->resolved : place->extracted);
    if (place->resolved.size > 0 && place->country.size > 0 && !ww_slice_equal(place->resolved, place->country)) {
      ww_buffer_put_text(out, " (");
      ww_put_one_line(out, place->country);
      ww_buffer_put_byte(out, ')');
    }
  }
  static const char *const names[] = {"dead", "injured", "arrested"};
  const int32_t counts[] = {event->dead, event->injured, event->arrested};
  for (int i = 0; i < 3; i++)
    if (counts[i] >= 0) ww_buffer_put_format(out, ", %d %s", counts[i], names[i]);
}

// Marks the bytes [start, end) of the sentence; what is marked already stays: trigger before actor before place.
static void paint(unsigned char *marks, const struct ww_sentence *sentence, uint32_t start, uint32_t end, enum mark mark) {
  if (start < sentence->start) start = sentence->start;
  if (end > sentence->end) end = sentence->end;
  for (uint32_t i = start; i < end; i++)
    if (marks[i - sentence->start] == MARK_NONE) marks[i - sentence->start] = (unsigned char)mark;
}

static void paint_event(unsigned char *marks, const struct ww_article *article, const struct ww_event *event) {
  const struct ww_sentence *sentence = &article->sentences[event->sentence];
  for (uint32_t i = 0; i < event->trigger_count; i++)
    paint(marks, sentence, event->trigger[i].start, event->trigger[i].end, MARK_TRIGGER);
  for (uint32_t i = 0; i < event->actor_count; i++)
    paint(marks, sentence, event->actors[i].start, event->actors[i].end, MARK_ACTOR);
  for (uint32_t i = 0; i < event->recipient_count; i++)
    paint(marks, sentence, event->recipients[i].start, event->recipients[i].end, MARK_RECIPIENT);
  if (event->time != WW_NONE)
    paint(marks, sentence, article->times[event->time].start, article->times[event->time].end, MARK_TIME);
  for (uint32_t i = 0; i < event->place_count; i++)
    paint(marks, sentence, article->places[event->places[i]].start, article->places[event->places[i]].end, MARK_PLACE);
}

static void indent(struct ww_buffer *out) {
  for (int i = 0; i < INDENT; i++) ww_buffer_put_byte(out, ' ');
}

static void switch_mark(struct ww_write_context *context, enum mark from, enum mark to) {
  if (from == to) return;
  if (context->options->color) {
    if (from != MARK_NONE) ww_buffer_put_text(context->out, "\x1b[0m");
    ww_buffer_put_text(context->out, colours[to]);
  } else {
    ww_buffer_put_text(context->out, after[from]);
    ww_buffer_put_text(context->out, before[to]);
  }
}

// The sentence, wrapped at WIDTH columns between words; a column is a code point here.
static void put_sentence(struct ww_write_context *context, const struct ww_sentence *sentence, const unsigned char *marks) {
  const char *text = context->article->text.data + sentence->start;
  uint32_t size = sentence->end - sentence->start;
  struct ww_buffer *out = context->out;
  indent(out);
  int column = INDENT;
  enum mark mark = MARK_NONE;
  for (uint32_t i = 0; i < size;) {
    uint32_t end = i;
    int columns = 0;
    while (end < size && !ww_ascii_space((unsigned char)text[end])) columns += ((unsigned char)text[end++] & 0xC0) != 0x80;
    // A blank between two words carries their mark only where both have it; a line's end never does.
    bool wrap = column > INDENT && column + 1 + columns > WIDTH;
    enum mark between = i > 0 && !wrap && marks[i] == (unsigned char)mark ? mark : MARK_NONE;
    switch_mark(context, mark, between);
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
      switch_mark(context, mark, (enum mark)marks[i]);
      mark = (enum mark)marks[i];
      ww_buffer_put_byte(out, text[i]);
    }
    column += columns;
    while (i < size && ww_ascii_space((unsigned char)text[i])) i++;
  }
  switch_mark(context, mark, MARK_NONE);
  ww_buffer_put_byte(out, '\n');
}

static void put_event(struct ww_write_context *context, size_t index) {
  struct ww_article *article = context->article;
  const struct ww_event *event = &article->events[index];
  struct ww_buffer *out = context->out;
  ww_buffer_put_byte(out, '\n');
  ww_buffer_put_format(out, "%2zu  ", index + 1);
  put_parties(context, event->actors, event->actor_count, MARK_ACTOR);
  ww_buffer_put_text(out, " -> ");
  put_what(context, event);
  ww_buffer_put_text(out, " -> ");
  put_parties(context, event->recipients, event->recipient_count, MARK_RECIPIENT);
  put_when_and_where(context, event);
  ww_buffer_put_byte(out, '\n');
  if (event->claim != WW_NONE && article->claims[event->claim].chain_count > 0) {
    const struct ww_chain_link *link = &article->claims[event->claim].chain[0];
    indent(out);
    ww_buffer_put_text(out, "according to ");
    ww_put_one_line(out, ww_slice_of(article->text.data + link->start, link->end - link->start));
    ww_buffer_put_byte(out, '\n');
  }
  const struct ww_sentence *sentence = &article->sentences[event->sentence];
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  unsigned char *marks = ww_arena_alloc_zero(&article->scratch, sentence->end - sentence->start + 1, 1);
  if (marks == NULL) {
    out->failed = true;
    return;
  }
  paint_event(marks, article, event);
  put_sentence(context, sentence, marks);
  ww_arena_rewind(&article->scratch, mark);
}

ww_status ww_write_text(struct ww_write_context *context) {
  put_head(context);
  for (size_t i = 0; i < context->article->event_count; i++) put_event(context, i);
  ww_buffer_put_byte(context->out, '\n');
  return context->out->failed ? WW_ERROR_MEMORY : WW_OK;
}
