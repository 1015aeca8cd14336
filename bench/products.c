// products.c: how fast the kernel multiplies, alone: the model's matrices by a batch of rows, nothing else.
//
//   bench_products MODEL auto|plain|avx2|avx512
//
// Out: tab-separated lines, a name and a number each, for bench/mca.py. Nanoseconds are processor time of this thread,
// the fastest of many rounds, since what others do on the machine can only make a round slower.
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "parse/kernel.h"

// Rows: about as many words as the parser gathers. A multiple of six and eight, so that no tile is filled up.
enum { ROWS = 144, ROUNDS = 300 };

static double now(void) {
  struct timespec time;
  (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

// The products that each word needs: the recurrent layers, the output columns, the relation.
static double once(const struct ww_model *m, const struct ww_kernel *kernel, const uint8_t *const *rows, int16_t *y) {
  double start = now();
  for (uint32_t i = 1; i < m->shape.layers; i++) kernel->multiply(&m->layer[i], rows, ROWS, y);
  kernel->multiply(&m->out, rows, ROWS, y);
  kernel->multiply(&m->rel, rows, ROWS, y);
  return now() - start;
}

// The clock, in GHz: multiplications that wait for one another take three cycles each on processors since 2012.
static double clock_rate(void) {
  enum { COUNT = 1000000 };
  double best = 0;
  for (int round = 0; round < 20; round++) {
    double start = now();
    uint64_t x = 3;
    for (int i = 0; i < COUNT; i++) {
      x *= x;
#ifdef __GNUC__
      __asm__ volatile("" : "+r"(x));
#endif
    }
    double rate = 3.0 * COUNT / (now() - start);
    if (rate > best) best = rate;
  }
  return best;
}

static size_t products(const struct ww_model *m) {
  size_t sum = (size_t)m->out.k * m->out.n + (size_t)m->rel.k * m->rel.n;
  for (uint32_t i = 1; i < m->shape.layers; i++) sum += (size_t)m->layer[i].k * m->layer[i].n;
  return sum;
}

// The longest row that a matrix reads, and the widest that it writes.
static size_t widest(const struct ww_model *m, size_t *read) {
  size_t wide = m->out.n > m->rel.n ? m->out.n : m->rel.n;
  *read = m->out.k > m->rel.k ? m->out.k : m->rel.k;
  for (uint32_t i = 1; i < m->shape.layers; i++) {
    if (m->layer[i].k > *read) *read = m->layer[i].k;
    if (m->layer[i].n > wide) wide = m->layer[i].n;
  }
  return wide;
}

static int measure(const struct ww_model *m, const struct ww_kernel *kernel) {
  size_t dim = m->shape.dim, read, wide = widest(m, &read);
  uint8_t *u = ww_alloc(ROWS * dim + read, 1);
  int16_t *y = ww_alloc(ROWS * wide, sizeof *y);
  const uint8_t *rows[ROWS];
  if (u != NULL && y != NULL) {
    for (size_t i = 0; i < ROWS * dim + read; i++) u[i] = (uint8_t)(i * 37 % 128);
    for (size_t i = 0; i < ROWS; i++) rows[i] = u + i * dim;
    double best = once(m, kernel, rows, y);
    for (int i = 0; i < ROUNDS; i++) {
      double time = once(m, kernel, rows, y);
      if (time < best) best = time;
    }
    (void)printf("kernel\t%s\nproducts\t%zu\nns\t%.1f\nghz\t%.2f\n", ww_kernel_name(kernel->kind), products(m), best / ROWS, clock_rate());
  }
  int bad = u == NULL || y == NULL;
  ww_free(u);
  ww_free(y);
  return bad;
}

int main(int count, char **arguments) {
  static const struct {
    const char *name;
    enum ww_kernel_kind kind;
  } kinds[] = {{"auto", WW_KERNEL_BEST}, {"plain", WW_KERNEL_PLAIN}, {"avx2", WW_KERNEL_AVX2}, {"avx512", WW_KERNEL_AVX512}};
  const struct ww_kernel *kernel = NULL;
  for (size_t i = 0; count == 3 && i < sizeof kinds / sizeof *kinds; i++)
    if (strcmp(arguments[2], kinds[i].name) == 0) kernel = ww_kernel_get(kinds[i].kind);
  if (kernel == NULL) {
    (void)fprintf(stderr, "bench_products MODEL auto|plain|avx2|avx512, of kernels that this processor can run\n");
    return 2;
  }
  struct ww_model *model;
  struct ww_error error;
  if (ww_model_open(arguments[1], &model, &error) != WW_OK) {
    (void)fprintf(stderr, "bench_products: %s: %s\n", error.file, error.message);
    return 1;
  }
  int bad = measure(model, kernel);
  ww_model_close(model);
  return bad;
}
