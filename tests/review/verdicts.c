// The file of verdicts: what is written is read again; every place at which a run may be cut off; the limits.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/slice.h"
#include "made.h"
#include "review/verdicts.h"

static struct ww_judged judged(const char *event, unsigned faults, const char *comment) {
  struct ww_slice article = WW_SLICE("a\t\"1\""), id = ww_slice_cstring(event);
  return (struct ww_judged){ww_event_key(article, id), article, id, WW_SLICE("AID"), WW_SLICE("aid/send"), ww_slice_cstring(comment), 3, 7, 830, faults};
}

static const struct ww_draw draw = {.seed = 7, .count = 50, .by = WW_AUDIT_BY_TYPE, .events = 12, .version = {"0.1.0", 5}};

static void write_three(const char *path) {
  struct ww_verdicts v;
  struct ww_error error;
  assert_int_equal(ww_verdicts_read(path, false, &v, &error), WW_OK);
  assert_false(v.drawn);
  assert_int_equal(ww_verdicts_put_draw(&v, &draw, &error), WW_OK);
  const struct ww_judged all[] = {judged("e1", 0, ""), judged("e2", WW_FAULT_ACTOR | WW_FAULT_PLACE, "caf\u00e9 \"x\"\n"), judged("e1", WW_FAULT_EVENT, "no")};
  for (int i = 0; i < 3; i++) assert_int_equal(ww_verdicts_put(&v, &all[i], &error), WW_OK);
  assert_int_equal(v.count, 2);
  ww_verdicts_release(&v);
}

static void round_trip(void **state) {
  (void)state;
  struct ww_verdicts v;
  write_three(scratch("round.jsonl"));
  assert_int_equal(ww_verdicts_read(scratch("round.jsonl"), true, &v, NULL), WW_OK);
  assert_true(v.drawn && !v.cut && v.draw.seed == 7 && v.draw.count == 50 && v.draw.by == WW_AUDIT_BY_TYPE && v.draw.events == 12);
  assert_int_equal(v.count, 2);
  assert_int_equal(v.items[0].faults, WW_FAULT_EVENT);  // the later verdict holds
  assert_int_equal(v.items[1].faults, WW_FAULT_ACTOR | WW_FAULT_PLACE);
  assert_true(ww_slice_is(v.items[1].comment, "caf\u00e9 \"x\"\n"));
  assert_true(ww_slice_is(v.items[1].article, "a\t\"1\""));
  assert_int_equal(v.items[1].confidence, 830);
  assert_int_equal(v.items[1].end, 7);
  ww_verdicts_release(&v);
}

static size_t lines_of(const char *data, size_t size) {
  size_t lines = 0;
  for (size_t i = 0; i < size; i++) lines += data[i] == '\n';
  return lines;
}

// The file cut after each of its bytes: whole lines stay, the rest is mended, and a verdict can be written behind it.
static void cut_anywhere(void **state) {
  (void)state;
  char whole[4096], again[4096];
  write_three(scratch("whole.jsonl"));
  FILE *file = fopen(scratch("whole.jsonl"), "rb");
  size_t size = fread(whole, 1, sizeof whole, file);
  assert_int_equal(fclose(file), 0);
  for (size_t cut = 0; cut <= size; cut++) {
    struct ww_verdicts v;
    scratch_write("cut.jsonl", whole, cut);
    assert_int_equal(ww_verdicts_read(scratch("cut.jsonl"), true, &v, NULL), WW_OK);
    size_t lines = lines_of(whole, cut);
    // A last line that lacks its line end alone is whole.
    bool whole_line = cut > 0 && cut < size && whole[cut] == '\n' && whole[cut - 1] == '}';
    assert_int_equal(v.cut, cut > 0 && whole[cut - 1] != '\n' && !whole_line);
    const struct ww_judged more = judged("e9", 0, "");
    assert_int_equal(ww_verdicts_put(&v, &more, NULL), WW_OK);
    ww_verdicts_release(&v);
    file = fopen(scratch("cut.jsonl"), "rb");
    size_t got = fread(again, 1, sizeof again, file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(lines_of(again, got), lines + whole_line + 1);
    assert_int_equal(again[got - 1], '\n');
    assert_int_equal(ww_verdicts_read(scratch("cut.jsonl"), true, &v, NULL), WW_OK);
    assert_false(v.cut);
    assert_non_null(ww_verdicts_find(&v, more.key));
    ww_verdicts_release(&v);
  }
}

static void damage(void **state) {
  (void)state;
  struct ww_verdicts v;
  struct ww_error error;
  scratch_text("middle.jsonl", "{\"audit\":1}\n{\"event\":\"e1\",\"verdict\":\"ri\n{\"article\":\"a\",\"event\":\"e2\",\"verdict\":\"right\"}\n");
  assert_int_equal(ww_verdicts_read(scratch("middle.jsonl"), true, &v, &error), WW_ERROR_FORMAT);
  assert_int_equal(error.line, 2);
  scratch_text("wild.jsonl", "{\"article\":\"a\",\"event\":\"e2\",\"verdict\":\"right\",\"confidence\":1e300,\"start\":-5}\n");
  assert_int_equal(ww_verdicts_read(scratch("wild.jsonl"), true, &v, &error), WW_OK);
  assert_int_equal(v.items[0].confidence, 0);
  assert_int_equal(v.items[0].start, 0);
  ww_verdicts_release(&v);
  assert_int_equal(ww_verdicts_read(scratch("none.jsonl"), true, &v, &error), WW_ERROR_IO);
  // Another audit holds the file.
  struct ww_verdicts first, second;
  const struct ww_judged one = judged("e1", 0, "");
  assert_int_equal(ww_verdicts_read(scratch("lock.jsonl"), false, &first, &error), WW_OK);
  assert_int_equal(ww_verdicts_read(scratch("lock.jsonl"), false, &second, &error), WW_OK);
  assert_int_equal(ww_verdicts_put(&first, &one, &error), WW_OK);
  assert_int_equal(ww_verdicts_put(&second, &one, &error), WW_ERROR_IO);
  assert_non_null(strstr(error.message, "another audit"));
  ww_verdicts_release(&first);
  ww_verdicts_release(&second);
}

static void limits(void **state) {
  (void)state;
  struct ww_verdicts v;
  struct ww_error error;
  struct ww_audit *audit;
  struct ww_buffer out;
  ww_buffer_init(&out);
  for (int i = 0; i <= WW_LIMIT_VERDICTS; i++) ww_buffer_put_format(&out, "{\"article\":\"a\",\"event\":\"e%d\",\"verdict\":\"right\"}\n", i);
  made_file("many.jsonl", &out);
  ww_buffer_release(&out);
  assert_int_equal(ww_verdicts_read(scratch("many.jsonl"), true, &v, &error), WW_ERROR_LIMIT);
  assert_int_equal(error.line, WW_LIMIT_VERDICTS + 1);
  struct ww_audit_options options = {.verdicts = scratch("new.jsonl"), .count = WW_LIMIT_VERDICTS + 1};
  const char *path = scratch("any.doc");
  options.paths = &path;
  options.path_count = 1;
  assert_int_equal(ww_audit_open(&options, &audit, &error), WW_ERROR_ARGUMENT);
  assert_null(audit);
}

static ww_status nowhere(void *context, const char *data, size_t size) {
  (void)context;
  (void)data;
  (void)size;
  return WW_OK;
}

// Two documents of 60 MB that the other file has last are more than may wait.
static void too_many_wait(void **state) {
  (void)state;
  enum { PAD = 60 * 1024 * 1024 };
  struct ww_buffer small, large;
  struct ww_error error;
  struct ww_diff_totals totals;
  ww_buffer_init(&small);
  ww_buffer_init(&large);
  for (int i = 0; i < 2; i++) {
    ww_buffer_put_format(&large, "{\"id\":\"large%d\",\"engine\":{},\"sentences\":[],\"events\":[],\"pad\":\"", i);
    assert_true(ww_buffer_reserve(&large, PAD));
    memset(large.data + large.size, 'x', PAD);
    large.size += PAD;
    ww_buffer_put_text(&large, "\"}\n");
    ww_buffer_put_format(&small, "{\"id\":\"small%d\",\"engine\":{},\"sentences\":[],\"events\":[]}\n", i);
  }
  assert_true(large.size > WW_LIMIT_WAITING_BYTES / 10);
  made_file("large.doc", &large);
  made_file("small.doc", &small);
  ww_buffer_release(&small);
  ww_buffer_release(&large);
  struct ww_diff_options options = {.paths = {scratch("large.doc"), scratch("small.doc")}, .output = nowhere};
  assert_int_equal(ww_diff(&options, &totals, &error), WW_ERROR_LIMIT);
  assert_non_null(strstr(error.message, "one order"));
}

static int open_scratch(void **state) {
  (void)state;
  scratch_open("verdicts");
  return 0;
}
static int close_scratch(void **state) {
  (void)state;
  scratch_close();
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(round_trip), cmocka_unit_test(cut_anywhere), cmocka_unit_test(damage),
                                     cmocka_unit_test(limits), cmocka_unit_test(too_many_wait)};
  return cmocka_run_group_tests(tests, open_scratch, close_scratch);
}
