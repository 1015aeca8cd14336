// The parts that all formats share: JSON, code point offsets, one-line text.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>

#include "base/utf8.h"
#include "write/write.h"

static void json_nests_and_escapes(void **state) {
  (void)state;
  struct ww_buffer out;
  ww_buffer_init(&out);
  struct ww_json json = {&out, true};
  ww_json_open(&json, '{');
  ww_json_key_text(&json, "a", WW_SLICE("q\" b\\ n\n t\t \x01 \x7f é"));
  ww_json_key(&json, "b");
  ww_json_open(&json, '[');
  ww_json_int(&json, -7);
  ww_json_micro(&json, 21540000);
  ww_json_micro(&json, -500000);
  ww_json_micro(&json, 1);
  ww_json_bool(&json, true);
  ww_json_open(&json, '{');
  ww_json_close(&json, '}');
  ww_json_close(&json, ']');
  ww_json_key_text(&json, "c", WW_SLICE(""));
  ww_json_key_day(&json, "d", ww_day_of(2016, 2, 29));
  ww_json_key_day(&json, "e", WW_NO_DAY);
  ww_json_key_hash(&json, "f", 0xab);
  ww_json_close(&json, '}');
  static const char expected[] =
      "{\"a\":\"q\\\" b\\\\ n\\n t\\t \\u0001 \\u007f é\",\"b\":[-7,21.54,-0.5,0.000001,true,{}],\"c\":null,"
      "\"d\":\"2016-02-29\",\"e\":null,\"f\":\"00000000000000ab\"}";
  assert_int_equal(out.size, sizeof expected - 1);
  assert_memory_equal(out.data, expected, out.size);
  json_error_t error;
  json_t *read = json_loadb(out.data, out.size, 0, &error);
  assert_non_null(read);
  assert_string_equal(json_string_value(json_object_get(read, "a")), "q\" b\\ n\n t\t \x01 \x7f é");
  json_decref(read);
  ww_buffer_release(&out);
}

static void every_byte_below_space_is_read_back(void **state) {
  (void)state;
  for (int c = 1; c < 128; c++) {
    char text[3] = {'x', (char)c, 'y'};
    struct ww_buffer out;
    ww_buffer_init(&out);
    struct ww_json json = {&out, true};
    ww_json_open(&json, '[');
    ww_json_text(&json, ww_slice_of(text, 3));
    ww_json_close(&json, ']');
    json_error_t error;
    json_t *read = json_loadb(out.data, out.size, 0, &error);
    assert_non_null(read);
    assert_memory_equal(json_string_value(json_array_get(read, 0)), text, 3);
    json_decref(read);
    ww_buffer_release(&out);
  }
}

static void offsets_count_code_points(void **state) {
  (void)state;
  struct ww_article article;
  ww_article_init(&article);
  char text[700];
  size_t size = 0;
  static const char *const pieces[] = {"a", "é", "€", "😀", " "};
  for (size_t i = 0; size + 4 < sizeof text; i = (i * 7 + 3) % 5 + (size % 2)) {
    const char *piece = pieces[i % 5];
    memcpy(text + size, piece, strlen(piece));
    size += strlen(piece);
  }
  for (int ascii = 0; ascii < 2; ascii++) {
    article.text = ascii ? WW_SLICE("only ascii here") : ww_slice_of(text, size);
    struct ww_offsets offsets;
    assert_true(ww_offsets_make(&article, &offsets));
    for (size_t at = 0; at <= article.text.size; at++)
      assert_int_equal(ww_offset(&offsets, (uint32_t)at), ww_utf8_count(article.text.data, at));
  }
  ww_article_release(&article);
}

static void one_line(void **state) {
  (void)state;
  struct ww_buffer out;
  ww_buffer_init(&out);
  ww_put_one_line(&out, WW_SLICE("  two\n\n words\there \r\n"));
  assert_int_equal(out.size, 15);
  assert_memory_equal(out.data, " two words here", 15);
  ww_buffer_release(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(json_nests_and_escapes), cmocka_unit_test(every_byte_below_space_is_read_back),
                                     cmocka_unit_test(offsets_count_code_points), cmocka_unit_test(one_line)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
