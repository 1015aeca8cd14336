// The model file: what is cut short or damaged is refused and never crashes, and what is accepted parses.
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "parse/conllu.h"
#include "parse/model.h"
#include "parse/tiny.h"
#include "parse/train/rng.h"

static struct ww_buffer image;      // a whole model
static unsigned char *copy;         // a copy of it, aligned to 64
static const char lines[] = "The ministers met in Oslo on Monday .\nSend help !\n";

static int prepare(void **state) {
  (void)state;
  ww_buffer_init(&image);
  if (ww_conllu_load(ww_tiny_model("parse_model", 2, 1), &image, NULL) != WW_OK) return -1;
  copy = aligned_alloc(64, (image.size + 63) / 64 * 64);
  return copy ? 0 : -1;
}

static int clean(void **state) {
  (void)state;
  free(copy);
  ww_buffer_release(&image);
  return 0;
}

// Opens `size` bytes; what opens must parse into trees. Returns the status of opening.
static ww_status try(size_t size) {
  struct ww_model *model;
  struct ww_error error = {0};
  ww_status st = ww_model_from_memory(copy, size, &model, &error);
  if (st != WW_OK) {
    assert_int_equal(st, WW_ERROR_MODEL);
    assert_null(model);
    assert_true(strlen(error.message) > 10);
    return st;
  }
  struct ww_parser *parser;
  struct ww_article article;
  ww_article_init(&article);
  ww_tiny_article(&article, lines);
  assert_int_equal(ww_parser_new(model, WW_KERNEL_BEST, &parser, &error), WW_OK);
  assert_int_equal(ww_parse_article(parser, &article, &error), WW_OK);
  ww_parser_free(parser);
  ww_article_release(&article);
  ww_model_close(model);
  return st;
}

static void cut_short(void **state) {
  (void)state;
  memcpy(copy, image.data, image.size);
  assert_int_equal(try(image.size), WW_OK);
  for (size_t size = 0; size < 3000; size += 37) assert_int_equal(try(size), WW_ERROR_MODEL);
  for (size_t part = 1; part < 16; part++) assert_int_equal(try(image.size * part / 16), WW_ERROR_MODEL);
}

// Cuts as above, but with a head that claims the shorter size.
static void cut_and_patched(void **state) {
  (void)state;
  for (size_t part = 1; part < 64; part++) {
    size_t size = image.size * part / 64;
    memcpy(copy, image.data, image.size);
    for (int i = 0; i < 8; i++) copy[16 + i] = (unsigned char)((uint64_t)size >> (8 * i));
    try(size);
  }
}

static void bytes_changed(void **state) {
  (void)state;
  struct ww_rng rng = ww_rng_make(5, 5);
  for (int round = 0; round < 300; round++) {
    memcpy(copy, image.data, image.size);
    uint32_t many = 1 + ww_rng_below(&rng, 6);
    for (uint32_t i = 0; i < many; i++) {
      size_t range = round % 2 ? image.size : 4096;
      copy[ww_rng_below(&rng, (uint32_t)range)] = (unsigned char)ww_rng_u32(&rng);
    }
    try(image.size);
  }
}

static void other_files(void **state) {
  (void)state;
  struct ww_model *model;
  struct ww_error error;
  assert_int_equal(ww_model_open("/no/such/model", &model, &error), WW_ERROR_MODEL);
  assert_string_equal(error.file, "/no/such/model");
  assert_int_equal(ww_model_open(WW_TINY_TREEBANK, &model, &error), WW_ERROR_MODEL);
  assert_int_equal(ww_model_open(NULL, &model, &error), WW_ERROR_ARGUMENT);
  ww_model_close(NULL);
  ww_parser_free(NULL);
}

static void names(void **state) {
  (void)state;
  struct ww_model *model;
  memcpy(copy, image.data, image.size);
  assert_int_equal(ww_model_from_memory(copy, image.size, &model, NULL), WW_OK);
  assert_true(ww_slice_is(ww_parse_feats(model, 0), "_"));
  assert_true(ww_slice_is(ww_parse_feats(model, 65535), "_"));
  assert_true(ww_slice_is(ww_parse_xpos(model, 255), "_"));
  assert_true(ww_slice_is(ww_parse_xpos(model, 0), ","));
  assert_true(ww_model_hash(model) != 0);
  ww_model_close(model);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(cut_short), cmocka_unit_test(cut_and_patched), cmocka_unit_test(bytes_changed),
                                     cmocka_unit_test(other_files), cmocka_unit_test(names)};
  return cmocka_run_group_tests(tests, prepare, clean);
}
