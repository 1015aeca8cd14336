// Every kernel gives the bits of the plain one: step by step on random numbers, extremes included,
// and as whole trees. AVX-512 runs through SIMDe where the processor lacks it.
#include "parse/kernel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "parse/tiny.h"
#include "parse/train/rng.h"

#ifdef WW_TEST_SIMDE
extern const struct ww_kernel ww_kernel_simde;
#endif

static size_t kernels(const struct ww_kernel *out[3]) {
  size_t n = 0;
  if (ww_kernel_get(WW_KERNEL_AVX2)) out[n++] = ww_kernel_get(WW_KERNEL_AVX2);
  if (ww_kernel_get(WW_KERNEL_AVX512)) out[n++] = ww_kernel_get(WW_KERNEL_AVX512);
#ifdef WW_TEST_SIMDE
  if (ww_kernel_get(WW_KERNEL_AVX2)) out[n++] = &ww_kernel_simde;
#endif
  return n;
}

// Random numbers, every eighth an extreme.
static int16_t draw(struct ww_rng *rng) {
  uint32_t r = ww_rng_u32(rng);
  if (r % 8 == 0) return r & 256 ? 32767 : -32768;
  return (int16_t)((int32_t)(r >> 8) % (r % 8 < 4 ? 200 : 20000) - (r % 8 < 4 ? 100 : 10000));
}

static void draw_all(struct ww_rng *rng, int16_t *v, size_t n) {
  for (size_t i = 0; i < n; i++) v[i] = draw(rng);
}

// A matrix whose lanes use all that WW_LANE_LIMIT allows.
static struct ww_matrix draw_matrix(struct ww_rng *rng, uint32_t k, uint32_t n, unsigned char *room) {
  int8_t *w = (int8_t *)room;
  int16_t *init = (int16_t *)(void *)(room + k * n), *scale;
  int32_t *bias = (int32_t *)(void *)(room + k * n + k / 32 * n * 4);
  scale = (int16_t *)(void *)(bias + n);
  for (size_t block = 0; block < (size_t)k / 32 * (n / 16); block++)
    for (size_t lane = 0; lane < 32; lane++) {
      int left = WW_LANE_LIMIT, sum = 0;
      for (size_t g = 0; g < 16; g++) {
        int most = left < 127 ? left : 127;
        int v = ww_rng_below(rng, 4) == 0 ? most : (int)ww_rng_below(rng, (uint32_t)most + 1);
        left -= v;
        if (ww_rng_u32(rng) & 1) v = -v;
        w[block * 512 + g / 2 * 64 + lane * 2 + g % 2] = (int8_t)v;
        sum += v;
      }
      init[block * 32 + lane] = (int16_t)(-64 * sum);
    }
  for (size_t i = 0; i < n; i++) {
    bias[i] = (int32_t)ww_rng_below(rng, 200000) - 100000;
    scale[i] = (int16_t)ww_rng_below(rng, 32768);
  }
  return (struct ww_matrix){k, n, ww_rng_below(rng, 5), w, init, bias, scale};
}

static void products(void **state) {
  (void)state;
  const struct ww_kernel *other[3];
  size_t count = kernels(other);
  struct ww_rng rng = ww_rng_make(1, 1);
  static _Alignas(64) unsigned char room[640 * 256 * 2];
  static uint8_t u[40 * 640];
  static int16_t want[40 * 256], got[40 * 256];
  const uint32_t shapes[][2] = {{384, 256}, {128, 48}, {32, 16}, {64, 32}, {128, 256}};
  for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++)
    for (size_t rows = 1; rows < 20; rows += 1 + rows / 3) {
      struct ww_matrix m = draw_matrix(&rng, shapes[s][0], shapes[s][1], room);
      const uint8_t *at[40];
      for (size_t i = 0; i < sizeof u; i++) u[i] = rows % 2 ? (uint8_t)ww_rng_below(&rng, 128) : ww_rng_u32(&rng) & 1 ? 127 : 0;
      for (size_t i = 0; i < rows; i++) at[i] = u + ww_rng_below(&rng, 20) * 17;
      ww_kernel_plain.multiply(&m, at, rows, want);
      for (size_t k = 0; k < count; k++) {
        memset(got, 1, sizeof got);
        other[k]->multiply(&m, at, rows, got);
        assert_memory_equal(want, got, rows * m.n * sizeof *got);
      }
    }
}

static void small_steps(void **state) {
  (void)state;
  const struct ww_kernel *other[3];
  size_t count = kernels(other);
  struct ww_rng rng = ww_rng_make(2, 1);
  enum { N = 9, DIM = 128 };
  static int16_t x[N * DIM], y[N * 2 * DIM], bias[2 * DIM], gain[DIM], p[N][3 * 2 * DIM], want[N * DIM], got[N * DIM];
  static uint8_t wu[N * DIM], gu[N * DIM];
  for (int round = 0; round < 200; round++) {
    draw_all(&rng, x, N * DIM);
    draw_all(&rng, y, N * 2 * DIM);
    draw_all(&rng, bias, 2 * DIM);
    draw_all(&rng, gain, DIM);
    for (size_t i = 0; i < N; i++) draw_all(&rng, p[i], 3 * 2 * DIM);
    if (round == 0) memset(x, 0, sizeof x);
    if (round == 1) for (size_t i = 0; i < N * DIM; i++) x[i] = -32768;
    size_t n = 1 + ww_rng_below(&rng, N), dim = round % 2 ? 64 : 128;
    const int16_t *pp[N], *xx[N], *ldep[N], *lhead[N], *far[N];
    for (size_t i = 0; i < N; i++) pp[i] = p[i], xx[i] = x + i * dim, ldep[i] = p[i], lhead[i] = p[i] + 64, far[i] = p[i] + 128;
    for (size_t k = 0; k < count; k++) {
      ww_kernel_plain.norm(x, gain, dim, n, wu);
      other[k]->norm(x, gain, dim, n, gu);
      assert_memory_equal(wu, gu, n * dim);
      ww_kernel_plain.convolve(pp, xx, n, 3, dim, bias, want);
      other[k]->convolve(pp, xx, n, 3, dim, bias, got);
      assert_memory_equal(want, got, n * dim * sizeof *got);
      memcpy(want, x, sizeof want);
      memcpy(got, x, sizeof got);
      ww_kernel_plain.recur(y, n, dim, want);
      other[k]->recur(y, n, dim, got);
      assert_memory_equal(want, got, sizeof got);
      ww_kernel_plain.pair(ldep, lhead, far, n, 64, 4, wu);
      other[k]->pair(ldep, lhead, far, n, 64, 4, gu);
      assert_memory_equal(wu, gu, n * 64);
      const int8_t *rows[WW_FEATURES];
      for (size_t f = 0; f < WW_FEATURES; f++) rows[f] = (const int8_t *)(const void *)p[f % N] + f * 16;
      ww_kernel_plain.embed(rows, dim, (uint32_t)round % 8, want);
      other[k]->embed(rows, dim, (uint32_t)round % 8, got);
      assert_memory_equal(want, got, dim * sizeof *got);
      for (size_t width = 1; width <= 64; width++) {
        if (round % 3 == 0) y[ww_rng_below(&rng, 64)] = y[ww_rng_below(&rng, 64)];
        assert_int_equal(ww_kernel_plain.greatest(y, width), other[k]->greatest(y, width));
        int32_t scores[64];
        size_t want_at, got_at;
        for (size_t i = 0; i < 64; i++) scores[i] = y[i] * (round % 5 ? 60000 : 1);
        assert_int_equal(ww_kernel_plain.top(scores, width, &want_at), other[k]->top(scores, width, &got_at));
        assert_int_equal(want_at, got_at);
      }
    }
  }
}

static void arc_scores(void **state) {
  (void)state;
  const struct ww_kernel *other[3];
  size_t count = kernels(other);
  struct ww_rng rng = ww_rng_make(3, 1);
  struct ww_model m = {.shape = {.arc = 128}, .head_col = 128, .dist_col = 256, .out_n = 320};
  m.number[WW_N_DIST_FACTOR] = 3;
  const size_t sizes[] = {1, 2, 7, 8, 9, 15, 16, 17, 31, 60, 133, 400};
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
    size_t n = sizes[s], stride = (n + 15) & ~(size_t)15;
    int16_t *o = malloc(n * m.out_n * sizeof *o);
    int32_t *want = calloc(n * stride, sizeof *want), *got = calloc(n * stride, sizeof *got);
    void *scratch = malloc(ww_arcs_scratch(n, 128));
    draw_all(&rng, o, n * m.out_n);
    ww_kernel_plain.arcs(&m, o, n, want, scratch);
    for (size_t k = 0; k < count; k++) {
      other[k]->arcs(&m, o, n, got, scratch);
      for (size_t i = 0; i < n; i++) assert_memory_equal(want + i * stride, got + i * stride, n * sizeof *got);
    }
    free(scratch);
    free(got);
    free(want);
    free(o);
  }
}

static const char lines[] =
    "The ministers met in Oslo on Monday .\nSoldiers shot two farmers near the old bridge .\nWhy ?\n"
    "Peru wants to buy grain from Chile , she said , and the envoy of Kenya , who was expelled , will not go back .\n"
    "Unheard-of words ( XKCD-11 , 22,000 ) appear in \xe2\x80\x9cquotes\xe2\x80\x9d \xe2\x80\x94 na\xc3\xafve , \xc4\x90okovi\xc4\x87 \xe2\x80\xa6\n";

static void whole_trees(void **state) {
  (void)state;
  struct ww_model *model;
  struct ww_error error;
  assert_int_equal(ww_model_open(ww_tiny_model("parse_kernels", 5, 2), &model, &error), WW_OK);
  struct ww_article want, got;
  ww_article_init(&want);
  ww_article_init(&got);
  ww_tiny_article(&want, lines);
  ww_tiny_article(&got, lines);
  struct ww_parser *plain, *parser;
  assert_int_equal(ww_parser_new(model, WW_KERNEL_PLAIN, &plain, &error), WW_OK);
  assert_int_equal(ww_parse_article(plain, &want, &error), WW_OK);
  ww_tiny_check_trees(&want);
  for (int kind = WW_KERNEL_AVX2; kind <= WW_KERNEL_AVX512; kind++) {
    if (!ww_kernel_get((enum ww_kernel_kind)kind)) {
      assert_int_equal(ww_parser_new(model, (enum ww_kernel_kind)kind, &parser, &error), WW_ERROR_ARGUMENT);
      continue;
    }
    assert_int_equal(ww_parser_new(model, (enum ww_kernel_kind)kind, &parser, &error), WW_OK);
    assert_int_equal(ww_parser_kernel(parser), kind);
    for (int again = 0; again < 2; again++) {  // the second time from the cache
      assert_int_equal(ww_parse_article(parser, &got, &error), WW_OK);
      for (size_t i = 0; i < want.token_count; i++) {
        const struct ww_token *a = &want.tokens[i], *b = &got.tokens[i];
        assert_true(a->head == b->head && a->deprel == b->deprel && a->upos == b->upos && a->xpos == b->xpos && a->feats == b->feats);
        assert_true(ww_slice_equal(a->lemma, b->lemma));
      }
    }
    ww_parser_free(parser);
  }
  ww_parser_free(plain);
  ww_article_release(&got);
  ww_article_release(&want);
  ww_model_close(model);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(products), cmocka_unit_test(small_steps), cmocka_unit_test(arc_scores),
                                     cmocka_unit_test(whole_trees)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
