// doc_line.c: bytes go in as one line of a `doc` file. What is read has spans inside its text, can be shown, and does not
// differ from itself; any other line gives a status with a message.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "review/match.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_span(const struct ww_doc *doc, uint32_t start, uint32_t end) {
  // Without a text there is nothing that a span could lie outside of.
  if (start > end || (doc->text.size > 0 && end > doc->text.size)) abort();
}

static void check_event(const struct ww_doc *doc, const struct ww_doc_event *event) {
  const struct ww_view *view = &event->view;
  check_span(doc, view->sentence.start, view->sentence.end);
  check_span(doc, view->time.start, view->time.end);
  for (size_t i = 0; i < view->trigger_count; i++) check_span(doc, view->trigger[i].start, view->trigger[i].end);
  for (size_t i = 0; i < view->actor_count; i++) check_span(doc, view->actors[i].start, view->actors[i].end);
  for (size_t i = 0; i < view->place_count; i++) check_span(doc, view->places[i].start, view->places[i].end);
  if (event->confidence < 0 || event->confidence > 1000 || event->sentence >= doc->sentence_count) abort();
  if (ww_event_differences(event, event) != 0) abort();
}

static void show(const struct ww_doc *doc) {
  struct ww_buffer out;
  ww_buffer_init(&out);
  for (size_t i = 0; i < doc->event_count; i++) {
    ww_show_lines(&doc->events[i].view, 4, i % 2 == 0, &out);
    if (doc->text.size > 0) ww_show_event(&doc->events[i].view, 0, true, &out);
    for (unsigned f = 0; f < WW_FIELD_COUNT; f++) ww_put_field(&doc->events[i], (enum ww_field)f, &out);
    ww_buffer_reset(&out);
  }
  ww_buffer_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct ww_doc doc;
  struct ww_error error;
  memset(&error, 0, sizeof error);
  ww_status status = ww_doc_parse((struct ww_slice){(const char *)data, size}, &doc, &error);
  if (status != WW_OK) {
    if (error.status != status || error.message[0] == '\0') abort();
    return 0;
  }
  for (size_t i = 0; i < doc.event_count; i++) check_event(&doc, &doc.events[i]);
  show(&doc);
  struct ww_arena arena;
  struct ww_match *pairs;
  size_t count;
  ww_arena_init(&arena);
  if (ww_match_events(&doc, &doc, &arena, &pairs, &count, &error) != WW_OK || count < doc.event_count) abort();
  ww_arena_release(&arena);
  ww_doc_release(&doc);
  return 0;
}
