// reason.c: the grounds of a link in words, for a person who asks why two reports were taken for one happening.
#include "story/compare.h"

static void put(struct ww_buffer *out, size_t start, const char *text) {
  if (out->size > start) ww_buffer_put_text(out, "; ");
  ww_buffer_put_text(out, text);
}

static void put_side(struct ww_buffer *out, size_t start, const char *side, enum ww_story_relation relation) {
  static const char *const words[] = {"another %s", NULL, "%s of the same kind", "%s of the same state", "same %s"};
  if (words[relation] == NULL) return;
  if (out->size > start) ww_buffer_put_text(out, "; ");
  for (const char *at = words[relation]; *at != 0; at++) {
    if (at[0] == '%' && at[1] == 's') {
      ww_buffer_put_text(out, side);
      at++;
    } else {
      ww_buffer_put_byte(out, *at);
    }
  }
}

static void put_counts(struct ww_buffer *out, size_t start, const struct ww_story_grounds *g, const struct ww_story_event *a,
                       const struct ww_story_event *b) {
  static const char *const names[WW_STORY_COUNTS] = {"dead", "injured", "arrested"};
  for (int i = 0; i < WW_STORY_COUNTS; i++) {
    if (g->counts[i] == WW_STORY_COUNT_UNKNOWN) continue;
    if (out->size > start) ww_buffer_put_text(out, "; ");
    if (g->counts[i] == WW_STORY_COUNT_SAME) ww_buffer_put_format(out, "%d %s in both", a->counts[i], names[i]);
    else ww_buffer_put_format(out, "%d and %d %s", a->counts[i], b->counts[i], names[i]);
  }
}

void ww_story_grounds_put(const struct ww_story_grounds *g, const struct ww_story_event *a, const struct ww_story_event *b,
                          struct ww_buffer *out) {
  static const char *const types[] = {"another type", "types not far apart", "types close to one another", "same type"};
  static const char *const days[] = {"other days", "days that follow one another", NULL, "told later without its day", "reported on the next day", "a day within the other's span",
                                     "reported on the same day", "same day", "recalled later without its day",
                                     "told in passing some days later"};
  static const char *const places[] = {"places far apart", NULL, "one place holds the other", "same place"};
  size_t start = out->size;
  put(out, start, types[g->type]);
  if (g->mode != 0) put(out, start, g->mode > 0 ? "same mode" : "another mode");
  put_side(out, start, "actor", g->actor);
  put_side(out, start, "recipient", g->recipient);
  if (g->exchanged) put(out, start, "sides exchanged");
  if (days[g->day] != NULL) put(out, start, days[g->day]);
  if (places[g->place] != NULL) put(out, start, places[g->place]);
  if (g->place_km > 0 && g->place != WW_STORY_PLACE_WITHIN) ww_buffer_put_format(out, " (%d km)", g->place_km);
  if (g->country != 0) put(out, start, g->country > 0 ? "articles on the same country" : "articles on different countries");
  put_counts(out, start, g, a, b);
  if (g->trigger) put(out, start, "same word for it");
  if (!g->realis) put(out, start, "one is still to come");
  if (g->words > 0) {
    put(out, start, "");
    ww_buffer_put_format(out, "%d %% of the sentence's words", g->words / 10);
  }
  if (g->titles > 0) {
    put(out, start, "");
    ww_buffer_put_format(out, "%d %% of the title's", g->titles / 10);
  }
  if (g->copied) put(out, start, "the articles are copies");
}
