// The best tree: against all trees of small sentences, and always a tree on large ones.
#include "parse/mst.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "parse/train/rng.h"

static int is_tree(size_t n, const uint16_t *head) {
  size_t roots = 0;
  for (size_t i = 0; i < n; i++) {
    size_t k = i, steps = 0;
    roots += head[i] == 0;
    while (head[k] != 0 && steps++ <= n) k = (size_t)head[k] - 1;
    if (head[k] != 0) return 0;
  }
  return roots == 1;
}

// The best sum over all trees, by trying every choice of heads.
static int64_t best_of_all(size_t n, size_t i, const int32_t *score, const int32_t *root, uint16_t *head, int64_t sum) {
  if (i == n) return is_tree(n, head) ? sum : INT64_MIN;
  int64_t best = INT64_MIN;
  for (uint16_t h = 0; h <= n; h++) {
    if (h == i + 1) continue;
    head[i] = h;
    int64_t v = best_of_all(n, i + 1, score, root, head, sum + (h ? score[i * n + h - 1u] : root[i]));
    best = v > best ? v : best;
  }
  return best;
}

static void against_all_trees(void **state) {
  (void)state;
  struct ww_rng rng = ww_rng_make(7, 1);
  void *work = malloc(ww_mst_room(8));
  int broken = 0;
  for (int t = 0; t < 4000; t++) {
    size_t n = 1 + ww_rng_below(&rng, 5);
    uint32_t range = t % 2 ? 6 : 1000;
    int32_t score[25], root[5];
    uint16_t head[5], other[5];
    for (size_t i = 0; i < n * n; i++) score[i] = (int32_t)ww_rng_below(&rng, range) - (int32_t)range / 2;
    for (size_t i = 0; i < n; i++) root[i] = (int32_t)ww_rng_below(&rng, range) - (int32_t)range / 2;
    ww_mst_best(n, score, n, root, head);
    broken += ww_mst(n, score, n, root, head, work, 8);
    int64_t sum = 0;
    for (size_t i = 0; i < n; i++) sum += head[i] ? score[i * n + head[i] - 1u] : root[i];
    assert_true(is_tree(n, head));
    assert_true(sum == best_of_all(n, 0, score, root, other, 0));
  }
  assert_true(broken > 1000);  // else the hard half was not tested
  free(work);
}

static void large_sentences(void **state) {
  (void)state;
  size_t n = 400;
  struct ww_rng rng = ww_rng_make(7, 2);
  void *work = malloc(ww_mst_room(n));
  int32_t *score = malloc(n * n * sizeof *score), *root = malloc(n * sizeof *root);
  uint16_t *head = malloc(n * sizeof *head);
  for (int t = 0; t < 6; t++) {
    for (size_t i = 0; i < n * n; i++) score[i] = t == 0 ? 0 : (int32_t)ww_rng_below(&rng, t == 1 ? 2 : 1u << 30);
    for (size_t i = 0; i < n; i++) root[i] = t == 2 ? 1 << 30 : 0;
    ww_mst_best(n, score, n, root, head);
    ww_mst(n, score, n, root, head, work, n);
    assert_true(is_tree(n, head));
  }
  free(head);
  free(root);
  free(score);
  free(work);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(against_all_trees), cmocka_unit_test(large_sentences)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
