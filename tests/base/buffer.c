// Buffers: growth, numbers at their limits, fixed-point numbers.
#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/slice.h"

static void assert_holds(struct ww_buffer *buffer, const char *text) {
  ww_buffer_put_byte(buffer, '\0');
  assert_false(buffer->failed);
  assert_string_equal(buffer->data, text);
  ww_buffer_reset(buffer);
}

static void pieces(void **state) {
  (void)state;
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  ww_buffer_put_text(&buffer, "who");
  ww_buffer_put_slice(&buffer, ww_slice_of("whom?", 4));
  ww_buffer_put(&buffer, NULL, 0);
  ww_buffer_put_format(&buffer, " %d%s", 7, "x");
  assert_holds(&buffer, "whowhom 7x");
  for (int i = 0; i < 100000; i++) ww_buffer_put_byte(&buffer, (char)('a' + i % 26));
  assert_int_equal(buffer.size, 100000);
  for (size_t i = 0; i < 100000; i++) assert_int_equal(buffer.data[i], 'a' + (int)(i % 26));
  ww_buffer_release(&buffer);
  assert_null(buffer.data);
  ww_buffer_release(NULL);
}

static void numbers(void **state) {
  (void)state;
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  const struct {
    int64_t value;
    const char *text;
  } whole[] = {{0, "0"}, {-1, "-1"}, {1234567890123, "1234567890123"}, {INT64_MAX, "9223372036854775807"}, {INT64_MIN, "-9223372036854775808"}},
    micro[] = {{0, "0"}, {21540000, "21.54"}, {-500000, "-0.5"}, {1, "0.000001"}, {-1000000, "-1"}, {179999999, "179.999999"},
               {10000000, "10"}, {INT64_MIN, "-9223372036854.775808"}};
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
    ww_buffer_put_int(&buffer, whole[i].value);
    assert_holds(&buffer, whole[i].text);
  }
  for (size_t i = 0; i < sizeof micro / sizeof *micro; i++) {
    ww_buffer_put_micro(&buffer, micro[i].value);
    assert_holds(&buffer, micro[i].text);
  }
  ww_buffer_release(&buffer);
}

static void too_much(void **state) {
  (void)state;
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  ww_buffer_put_text(&buffer, "before");
  assert_false(ww_buffer_reserve(&buffer, SIZE_MAX));
  assert_true(buffer.failed);
  // What was there stays, what comes after is lost, and the failure is remembered.
  ww_buffer_put_text(&buffer, "after");
  assert_int_equal(buffer.size, 6);
  assert_true(buffer.failed);
  ww_buffer_reset(&buffer);
  ww_buffer_put_text(&buffer, "again");
  assert_holds(&buffer, "again");
  ww_buffer_release(&buffer);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(pieces), cmocka_unit_test(numbers), cmocka_unit_test(too_much)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
