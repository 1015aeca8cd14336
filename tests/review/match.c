// Documents read again, and which event of one reading is which of the other.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/slice.h"
#include "made.h"
#include "review/match.h"

static const struct made_event freed = {"01", "RETREAT", "release", "Senegal", "pilots", "2014-09-12", "retreat/free", 8, 13, 0};
static const struct made_event armed = {"02", "AID", NULL, "Ghana", "rebels", "2014-09-12", "aid/arm", 32, 37, 1};

static void read_made(const struct made_event *events, size_t count, struct ww_doc *doc) {
  struct ww_buffer out;
  struct ww_source source;
  struct ww_error error;
  bool end;
  ww_buffer_init(&out);
  made_document(&out, "a", events, count);
  made_file("one.doc", &out);
  ww_buffer_release(&out);
  assert_int_equal(ww_source_open(&source, scratch("one.doc"), &error), WW_OK);
  ww_status status = ww_doc_next(&source, doc, &end, &error);
  if (status != WW_OK) print_error("%s\n", error.message);
  assert_int_equal(status, WW_OK);
  assert_false(end);
  ww_source_close(&source);
}

static struct ww_slice words(const struct ww_doc *doc, uint32_t start, uint32_t end) { return ww_slice_of(doc->text.data + start, end - start); }

static void code_points_become_bytes(void **state) {
  (void)state;
  struct ww_doc doc;
  const struct made_event both[] = {freed, armed};
  read_made(both, 2, &doc);
  assert_int_equal(doc.event_count, 2);
  const struct ww_view *one = &doc.events[0].view, *two = &doc.events[1].view;
  assert_true(ww_slice_is(words(&doc, one->trigger[0].start, one->trigger[0].end), "freed"));
  assert_true(ww_slice_is(words(&doc, two->trigger[0].start, two->trigger[0].end), "armed"));
  assert_true(ww_slice_is(words(&doc, one->actors[0].start, one->actors[0].end), "S\u00e9n\u00e9gal"));
  assert_true(ww_slice_is(words(&doc, two->sentence.start, two->sentence.end), "Ghana armed a rebel once."));
  assert_int_equal(doc.events[1].trigger.start, 32);
  assert_int_equal(doc.events[0].confidence, 830);
  assert_int_equal(one->from, ww_day_of(2014, 9, 12));
  assert_string_equal(one->actors[0].role.code, "SEN");
  assert_int_equal(one->dead, -1);
  ww_doc_release(&doc);
}

// What came of pairing, as "AID/AID actor" a line.
static void pair(const struct made_event *old, size_t old_count, const struct made_event *new, size_t new_count, char *out, size_t room) {
  struct ww_doc a, b;
  struct ww_arena arena;
  struct ww_match *pairs;
  size_t count, at = 0;
  read_made(old, old_count, &a);
  read_made(new, new_count, &b);
  ww_arena_init(&arena);
  assert_int_equal(ww_match_events(&a, &b, &arena, &pairs, &count, NULL), WW_OK);
  out[0] = 0;
  for (size_t i = 0; i < count; i++) {
    at += (size_t)snprintf(out + at, room - at, "%s%.*s/%.*s", i > 0 ? "; " : "", pairs[i].old == NULL ? 0 : (int)pairs[i].old->view.type.size,
                           pairs[i].old == NULL ? "" : pairs[i].old->view.type.data, pairs[i].new == NULL ? 0 : (int)pairs[i].new->view.type.size,
                           pairs[i].new == NULL ? "" : pairs[i].new->view.type.data);
    for (unsigned f = 0; f < WW_FIELD_COUNT; f++)
      if ((pairs[i].fields >> f & 1) != 0) at += (size_t)snprintf(out + at, room - at, " %s", ww_field_name((enum ww_field)f));
  }
  ww_arena_release(&arena);
  ww_doc_release(&a);
  ww_doc_release(&b);
}

static void pairs(void **state) {
  (void)state;
  char out[400];
  const struct made_event both[] = {freed, armed}, turned[] = {armed, freed};
  pair(both, 2, turned, 2, out, sizeof out);
  assert_string_equal(out, "RETREAT/RETREAT; AID/AID");
  pair(both, 2, both, 1, out, sizeof out);
  assert_string_equal(out, "RETREAT/RETREAT; AID/");
  pair(both, 1, both, 2, out, sizeof out);
  assert_string_equal(out, "RETREAT/RETREAT; /AID");
  pair(NULL, 0, both, 2, out, sizeof out);
  assert_string_equal(out, "/RETREAT; /AID");
  // The same words: one event whatever else has changed.
  struct made_event other = freed;
  other.type = "AID";
  other.mode = NULL;
  other.actor = "Mali";
  other.date = "2014-09-13";
  pair(&freed, 1, &other, 1, out, sizeof out);
  assert_string_equal(out, "RETREAT/AID type mode actor date");
  // Other words of the sentence: one event where type and a party are the same, else two.
  other = freed;
  other.start = 16;
  other.end = 21;
  other.recipient = "aviators";
  pair(&freed, 1, &other, 1, out, sizeof out);
  assert_string_equal(out, "RETREAT/RETREAT recipient");
  other.type = "AID";
  pair(&freed, 1, &other, 1, out, sizeof out);
  assert_string_equal(out, "RETREAT/; /AID");
  // Another rule, another confidence: no difference.
  other = freed;
  other.rule = "retreat/let-go";
  pair(&freed, 1, &other, 1, out, sizeof out);
  assert_string_equal(out, "RETREAT/RETREAT");
  // Of two that could be it, the likest: the mode is the same.
  struct made_event two[] = {freed, freed};
  two[0].id = "03";
  two[0].mode = "yield";
  pair(&freed, 1, two, 2, out, sizeof out);
  assert_string_equal(out, "/RETREAT; RETREAT/RETREAT");
}

static void damage(void **state) {
  (void)state;
  static const char *const lines[] = {"{", "[]", "7", "{}", "{\"text\":\"x\"}", "{\"engine\":{},\"events\":[{}],\"sentences\":[]}",
                                      "{\"engine\":{},\"text\":\"abc\",\"events\":[],\"sentences\":[{\"start\":0,\"end\":4}]}",
                                      "{\"engine\":{},\"text\":\"abc\",\"events\":[],\"sentences\":[{\"start\":2,\"end\":1}]}",
                                      "{\"engine\":{},\"text\":\"abc\",\"sentences\":[{\"start\":0,\"end\":3}],\"events\":[{\"id\":\"1\",\"event\":[\"A\"],\"sentence\":1}]}",
                                      "{\"engine\":{},\"text\":\"abc\",\"sentences\":[{\"start\":0,\"end\":3}],\"events\":[{\"id\":\"1\",\"event\":[\"A\"],\"sentence\":0,\"trigger\":[[0,9]]}]}"};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    struct ww_source source;
    struct ww_doc doc;
    struct ww_error error;
    bool end;
    scratch_text("bad.doc", "\n\n");
    FILE *file = fopen(scratch("bad.doc"), "ab");
    assert_non_null(file);
    assert_true(fputs(lines[i], file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(ww_source_open(&source, scratch("bad.doc"), &error), WW_OK);
    assert_int_equal(ww_doc_next(&source, &doc, &end, &error), WW_ERROR_FORMAT);
    assert_int_equal(error.line, 3);
    assert_non_null(strstr(error.message, "code --format doc"));
    ww_source_close(&source);
    assert_false(ww_is_doc_file(scratch("bad.doc")));
  }
}

static int open_scratch(void **state) {
  (void)state;
  scratch_open("match");
  return 0;
}
static int close_scratch(void **state) {
  (void)state;
  scratch_close();
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(code_points_become_bytes), cmocka_unit_test(pairs), cmocka_unit_test(damage)};
  return cmocka_run_group_tests(tests, open_scratch, close_scratch);
}
