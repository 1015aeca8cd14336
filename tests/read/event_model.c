// The model of events: what it learns, that chances are fitted to what is so, that its file holds it, and that a damaged file is refused.
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "read/event_train.h"

enum { IMAGE = 1 << 12 };
static const uint32_t army[] = {40, 3, 10}, problem[] = {40, 3, 11}, heart[] = {40, 12}, unseen[] = {7, 99};
static const struct ww_event_row row[] = {
    {army, 3, 1000, 1, {true, true}}, {problem, 3, 1000, 1, {false, false}}, {heart, 2, 1000, 2, {true, false}}, {army, 3, 1000, 2, {true, true}},
    {problem, 3, 1000, 2, {false, false}}, {heart, 2, 1000, 1, {true, false}}, {army, 3, 300, 1, {true, true}}};
static const struct ww_event_rows rows = {row, 7};
static const struct ww_event_settings all = {0.1, 40, 2, 0};

static void learns_both_answers(void **state) {
  (void)state;
  struct ww_event_weights w;
  assert_int_equal(ww_event_train(&rows, &all, &w, NULL), WW_OK);
  assert_int_equal(w.count, 5);
  for (size_t r = 0; r < rows.count; r++) {
    double score[WW_EVENT_ANSWERS];
    ww_event_weights_score(&w, &row[r], score);
    for (int a = 0; a < WW_EVENT_ANSWERS; a++) assert_int_equal(score[a] > 0, row[r].holds[a]);
  }
  ww_event_weights_release(&w);
}

static void a_strong_prior_holds_weights_back(void **state) {
  (void)state;
  struct ww_event_weights weak, strong;
  struct ww_event_settings held = all;
  held.prior = 100;
  assert_int_equal(ww_event_train(&rows, &all, &weak, NULL), WW_OK);
  assert_int_equal(ww_event_train(&rows, &held, &strong, NULL), WW_OK);
  for (size_t f = 0; f < weak.count; f++) {
    double a = weak.weights[f][0], b = strong.weights[f][0];
    assert_true((b < 0 ? -b : b) <= (a < 0 ? -a : a) + 1e-9);
    assert_true(b < 0.1 && b > -0.1);
  }
  ww_event_weights_release(&weak);
  ww_event_weights_release(&strong);
}

static void leaves_out_a_fold_and_rare_features(void **state) {
  (void)state;
  struct ww_event_weights w;
  struct ww_event_settings some = all;
  some.without = 1;
  assert_int_equal(ww_event_train(&rows, &some, &w, NULL), WW_OK);
  assert_int_equal(w.count, 2);  // of the other fold's rows only 3 and 40 stand in two
  assert_int_equal(w.ids[0], 3);
  assert_int_equal(w.ids[1], 40);
  ww_event_weights_release(&w);
}

static void the_same_rows_give_the_same_weights(void **state) {
  (void)state;
  struct ww_event_weights a, b;
  assert_int_equal(ww_event_train(&rows, &all, &a, NULL), WW_OK);
  assert_int_equal(ww_event_train(&rows, &all, &b, NULL), WW_OK);
  assert_memory_equal(a.weights, b.weights, a.count * sizeof *a.weights);
  ww_event_weights_release(&a);
  ww_event_weights_release(&b);
}

static void chances_are_fitted_to_what_is_so(void **state) {
  (void)state;
  double scores[400], a, b;
  bool holds[400];
  for (int i = 0; i < 400; i++) {  // a score of 3 that holds three times in four, one of -3 that holds once in four
    scores[i] = i % 2 == 0 ? 3 : -3;
    holds[i] = i % 2 == 0 ? i % 8 != 0 : i % 8 == 1;
  }
  ww_event_calibrate(scores, holds, 400, &a, &b);
  assert_true(ww_event_logistic(a + b * 3) > 0.73 && ww_event_logistic(a + b * 3) < 0.77);
  assert_true(ww_event_logistic(a - b * 3) > 0.23 && ww_event_logistic(a - b * 3) < 0.27);
}

static void the_curve_is_the_logistic_one(void **state) {
  (void)state;
  assert_int_equal(ww_event_chance(0), 500);
  assert_int_equal(ww_event_chance(WW_EVENT_ONE), 731);
  assert_int_equal(ww_event_chance(INT64_MIN / 2), 1);
  assert_int_equal(ww_event_chance(INT64_MAX / 2), 999);
  uint16_t before = 1;
  for (int64_t x = -10 * WW_EVENT_ONE; x <= 10 * WW_EVENT_ONE; x += 7) {
    uint16_t chance = ww_event_chance(x);
    double exact = 1000 * ww_event_logistic((double)x / WW_EVENT_ONE);
    assert_true(chance >= before && chance > exact - 2.5 && chance < exact + 2.5);
    before = chance;
  }
}

// ---- the file --------------------------------------------------------------------------------

static unsigned char *image;
static size_t image_size;

static int write_model(void **state) {
  (void)state;
  static const uint32_t ids[] = {3, 40, 12};
  static const int16_t weights[][WW_EVENT_ANSWERS] = {{WW_EVENT_ONE, 0}, {0, -WW_EVENT_ONE}, {-2 * WW_EVENT_ONE, INT16_MIN}};
  const char *path = "test_events.wwe";
  struct ww_event_model_parts parts = {.ids = ids, .weights = weights, .count = 3, .bias = {0, WW_EVENT_ONE}, .least = 550};
  if (ww_event_model_write(path, &parts, NULL) != WW_OK) return -1;
  FILE *file = fopen(path, "rb");
  image = aligned_alloc(64, IMAGE);
  if (file == NULL || image == NULL) return -1;
  image_size = fread(image, 1, IMAGE, file);
  (void)fclose(file);
  return remove(path);
}

static int drop_model(void **state) {
  (void)state;
  free(image);
  return 0;
}

static void reads_chances(void **state) {
  (void)state;
  struct ww_event_model *model;
  uint16_t p[WW_EVENT_ANSWERS];
  assert_int_equal(ww_event_model_from_memory(image, image_size, &model, NULL), WW_OK);
  assert_int_equal(ww_event_model_least(model), 550);
  ww_event_model_read(model, army, 3, p);  // 1 nat; 1 - 1 nats
  assert_int_equal(p[WW_EVENT_AT_ALL], 731);
  assert_int_equal(p[WW_EVENT_OF_TYPE], 500);
  ww_event_model_read(model, unseen, 2, p);
  assert_int_equal(p[WW_EVENT_AT_ALL], 500);
  assert_int_equal(p[WW_EVENT_OF_TYPE], 731);
  const uint32_t twice[] = {3, 3};
  ww_event_model_read(model, twice, 2, p);
  assert_int_equal(p[WW_EVENT_AT_ALL], 881);  // e^2 / (1 + e^2)
  ww_event_model_close(model);
}

static void too_many_features_are_refused(void **state) {
  (void)state;
  struct ww_event_model_parts parts = {.count = WW_EVENT_MOST_FEATURES + 1};
  struct ww_error error = {0};
  assert_int_equal(ww_event_model_write("test_events.wwe", &parts, &error), WW_ERROR_LIMIT);
  assert_true(strlen(error.message) > 10);
}

static void refuses_what_is_damaged(void **state) {
  (void)state;
  unsigned char *copy = aligned_alloc(64, IMAGE);
  assert_non_null(copy);
  for (size_t size = 0; size < image_size; size += 13) {
    struct ww_event_model *model;
    struct ww_error error = {0};
    memcpy(copy, image, image_size);
    assert_int_equal(ww_event_model_from_memory(copy, size, &model, &error), WW_ERROR_MODEL);
    assert_null(model);
    assert_true(strlen(error.message) > 10);
  }
  // What one byte has changed is refused, or gives chances all the same.
  for (size_t at = 0; at < image_size; at++) {
    struct ww_event_model *model;
    struct ww_error error = {0};
    uint16_t p[WW_EVENT_ANSWERS];
    memcpy(copy, image, image_size);
    copy[at] ^= 0xFF;
    if (ww_event_model_from_memory(copy, image_size, &model, &error) != WW_OK) continue;
    ww_event_model_read(model, army, 3, p);
    for (int a = 0; a < WW_EVENT_ANSWERS; a++) assert_in_range(p[a], 1, 999);
    ww_event_model_close(model);
  }
  free(copy);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(learns_both_answers), cmocka_unit_test(a_strong_prior_holds_weights_back), cmocka_unit_test(leaves_out_a_fold_and_rare_features),
      cmocka_unit_test(the_same_rows_give_the_same_weights), cmocka_unit_test(chances_are_fitted_to_what_is_so),
      cmocka_unit_test(the_curve_is_the_logistic_one), cmocka_unit_test(reads_chances), cmocka_unit_test(too_many_features_are_refused),
      cmocka_unit_test(refuses_what_is_damaged)};
  return cmocka_run_group_tests(tests, write_model, drop_model);
}
