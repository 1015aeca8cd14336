// show.h: one event as a person reads it: a line of who, what, whom, when and where, and its sentence with the words that
// carry it marked. An event of an article and an event read back from a `doc` file are shown alike: either is put into a
// view first. All slices and arrays are the caller's.
#ifndef WW_WRITE_SHOW_H
#define WW_WRITE_SHOW_H

#include "article.h"
#include "base/buffer.h"

struct ww_view_party {
  struct ww_slice name;
  struct ww_role role;
  uint32_t start, end;  // bytes of the article's text
};

struct ww_view_place {
  struct ww_slice name, country;  // the country may be empty, or the same
  uint32_t start, end;
};

struct ww_view {
  struct ww_slice type;
  const struct ww_slice *modes;           // [mode_count]
  size_t mode_count;
  uint8_t auxiliary;                      // enum ww_auxiliary bits
  int quad;                               // 0-4, for the colour
  const struct ww_view_party *actors;     // [actor_count]
  const struct ww_view_party *recipients; // [recipient_count]
  size_t actor_count, recipient_count;
  int32_t from, to;                       // days, or WW_NO_DAY
  bool ongoing;
  const struct ww_view_place *places;     // [place_count]
  size_t place_count;
  int32_t dead, injured, arrested;        // -1 where nothing is said
  struct ww_slice claim;                  // whose word it is, empty where it is the article's own
  const struct ww_span *trigger;          // [trigger_count]
  size_t trigger_count;
  struct ww_span time;                    // empty where none
  struct ww_slice text;                   // of the article
  struct ww_span sentence;
};

// "Kenya (KEN) -> AID -> Somalia (SOM), 2016-05-04, in Garissa (Kenya), 3 injured", without a line's end.
void ww_show_line(const struct ww_view *view, bool color, struct ww_buffer *out);
// The same with its line's end, broken between its parts where it is wider than 100 columns, of which `column` are taken.
void ww_show_lines(const struct ww_view *view, int column, bool color, struct ww_buffer *out);
// A party, a type with its modes and auxiliaries, a date, the places and the figures alone, as they stand in that line.
void ww_show_parties(const struct ww_view_party *parties, size_t count, bool recipients, bool color, struct ww_buffer *out);
void ww_show_type(const struct ww_view *view, bool color, struct ww_buffer *out);
void ww_show_auxiliaries(const struct ww_view *view, const char *before, struct ww_buffer *out);
void ww_show_date(const struct ww_view *view, struct ww_buffer *out);
void ww_show_places(const struct ww_view *view, struct ww_buffer *out);
void ww_show_figures(const struct ww_view *view, struct ww_buffer *out);
// The sentence in lines of 100 columns, indented by four: in colour, or with [doer], *trigger* and <recipient> marked.
void ww_show_sentence(const struct ww_view *view, bool color, struct ww_buffer *out);
// The lines, whose word it is, and the sentence: what stands behind an event's number in the `text` format.
void ww_show_event(const struct ww_view *view, int column, bool color, struct ww_buffer *out);
// The bytes `span` of `text` in the same lines, with no marks.
void ww_show_plain(struct ww_slice text, struct ww_span span, struct ww_buffer *out);

#endif
