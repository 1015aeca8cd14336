// The model of pairs: what it learns, that its file holds it, and that a damaged file is refused.
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "read/pair_train.h"

enum { LABELS = 3 };
static const uint32_t gave[] = {3, 10, 40}, hit[] = {3, 11, 40}, met[] = {3, 12, 40}, unseen[] = {7, 99};
static const struct ww_pair_row row[] = {{gave, 3, 0, 1000, 1, false}, {hit, 3, 1, 1000, 2, false}, {met, 3, 2, 1000, 1, false}, {gave, 3, 0, 500, 2, false},
                                           {hit, 3, 1, 500, 0, false}};
static const struct ww_pair_rows rows = {row, 5, LABELS};

static size_t best_of(const double *scores) {
  size_t best = 0;
  for (size_t l = 1; l < LABELS; l++)
    if (scores[l] > scores[best]) best = l;
  return best;
}

static void learns_what_tells_labels_apart(void **state) {
  (void)state;
  struct ww_pair_weights w;
  assert_int_equal(ww_pair_train(&rows, 0, 30, &w, NULL), WW_OK);
  assert_int_equal(w.count, 5);
  for (size_t r = 0; r < rows.count; r++) {
    double scores[WW_PAIR_LABELS];
    ww_pair_weights_score(&w, LABELS, &row[r], scores);
    assert_int_equal(best_of(scores), row[r].label);
  }
  ww_pair_weights_release(&w);
}

static void holds_out_a_fold(void **state) {
  (void)state;
  struct ww_pair_weights w;
  assert_int_equal(ww_pair_train(&rows, 1, 5, &w, NULL), WW_OK);
  assert_int_equal(w.count, 4);  // 12 stands in a row of the fold alone
  ww_pair_weights_release(&w);
}

static void sure_answers_that_are_wrong_are_tempered(void **state) {
  (void)state;
  const double wrong[5 * LABELS] = {9, 0, 0, 9, 0, 0, 9, 0, 0, 9, 0, 0, 9, 0, 0};
  const double right[5 * LABELS] = {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 0};
  const bool held[5] = {true, true, true, true, true};
  assert_true(ww_pair_temper(&rows, wrong, held) > 2000);
  assert_true(ww_pair_temper(&rows, right, held) < 1000);
  assert_in_range(ww_pair_share(right, LABELS, 1000, 0), 575, 577);  // e / (e + 2)
}

// ---- the file --------------------------------------------------------------------------------

static unsigned char *image;
static size_t image_size;

static int write_model(void **state) {
  (void)state;
  static const int16_t weights[] = {WW_PAIR_ONE, 0, 0, 0, WW_PAIR_ONE * 2, 0};
  static const int32_t bias[] = {0, 0, WW_PAIR_ONE / 2};
  const char *path = "test_pairs.wwp";
  struct ww_pair_model_parts parts = {{"AID\nASSAULT\nRETREAT CONCEDE", 27}, gave + 1, weights, bias, 2, LABELS, 1000};
  if (ww_pair_model_write(path, &parts, NULL) != WW_OK) return -1;
  FILE *file = fopen(path, "rb");
  image = aligned_alloc(64, 1 << 14);
  if (file == NULL || image == NULL) return -1;
  image_size = fread(image, 1, 1 << 14, file);
  (void)fclose(file);
  return remove(path);
}

static int drop_model(void **state) {
  (void)state;
  free(image);
  return 0;
}

static void reads_probabilities(void **state) {
  (void)state;
  struct ww_pair_model *model;
  uint16_t p[WW_PAIR_LABELS];
  assert_int_equal(ww_pair_model_from_memory(image, image_size, &model, NULL), WW_OK);
  assert_int_equal(ww_pair_model_labels(model), LABELS);
  assert_int_equal(ww_pair_model_label(model, 2).size, 15);
  ww_pair_model_read(model, gave, 3, p);  // e^1, e^2, e^0.5 of 11.76
  assert_in_range(p[0], 228, 234);
  assert_in_range(p[1], 625, 632);
  assert_in_range(p[2], 137, 143);
  ww_pair_model_read(model, unseen, 2, p);
  assert_true(p[2] > p[0] && p[0] == p[1]);
  ww_pair_model_close(model);
}

static void refuses_what_is_damaged(void **state) {
  (void)state;
  unsigned char *copy = aligned_alloc(64, 1 << 14);
  assert_non_null(copy);
  for (size_t size = 0; size < image_size; size += 13) {
    struct ww_pair_model *model;
    struct ww_error error = {0};
    memcpy(copy, image, image_size);
    assert_int_equal(ww_pair_model_from_memory(copy, size, &model, &error), WW_ERROR_MODEL);
    assert_null(model);
    assert_true(strlen(error.message) > 10);
  }
  // What one byte has changed is refused, or gives probabilities all the same.
  for (size_t at = 0; at < image_size; at++) {
    struct ww_pair_model *model;
    struct ww_error error = {0};
    uint16_t p[WW_PAIR_LABELS];
    memcpy(copy, image, image_size);
    copy[at] ^= 0xFF;
    if (ww_pair_model_from_memory(copy, image_size, &model, &error) != WW_OK) continue;
    ww_pair_model_read(model, gave, 3, p);
    for (size_t l = 0; l < ww_pair_model_labels(model); l++) assert_true(p[l] <= 1000);
    ww_pair_model_close(model);
  }
  free(copy);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(learns_what_tells_labels_apart), cmocka_unit_test(holds_out_a_fold),
      cmocka_unit_test(sure_answers_that_are_wrong_are_tempered), cmocka_unit_test(reads_probabilities), cmocka_unit_test(refuses_what_is_damaged)};
  return cmocka_run_group_tests(tests, write_model, drop_model);
}
