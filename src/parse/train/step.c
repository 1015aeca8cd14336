// One update of the network by a fixed number of shards and any number of threads.
//
// In: filled shards.  Out: new parameters.  The idea: every number is computed by exactly one thread
// from inputs that are complete, and every sum runs in one fixed order, so the threads only decide
// who computes, never what.
#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "parse/train/trainer.h"
#include "parse/train/vec.h"

enum job { JOB_END, JOB_PACK, JOB_SHARDS, JOB_SUM, JOB_UPDATE };

struct ww_worker_seat {
  struct ww_trainer *trainer;
  unsigned index;
};

static size_t block_at(const struct ww_trainer *t, size_t i) {
  size_t n = t->layout.count / 8;
  return n * i / WW_BLOCKS * 8;
}

// Sums the shards' gradients over the blocks of this worker, and their squares.
static void sum_blocks(struct ww_trainer *t, unsigned index) {
  for (size_t b = index; b < WW_BLOCKS; b += t->threads) {
    size_t from = block_at(t, b), to = block_at(t, b + 1);
    ww_f8 sq = f8_set(0.0f);
    for (size_t i = from; i < to; i += 8) {
      ww_f8 g = f8_load(t->shard[0].grad + i);
      for (size_t s = 1; s < WW_SHARDS; s++)
        if (t->shard[s].rows) g = g + f8_load(t->shard[s].grad + i);
      f8_store(t->grad + i, g);
      sq = f8_fma(g, g, sq);
    }
    t->block_norm[b] = (double)f8_sum(sq);
  }
}

// Gradients of the embedding rows that fall to this worker (row modulo threads), then their update.
static void update_rows(struct ww_trainer *t, unsigned index) {
  struct ww_sparse *p = &t->sparse[index];
  size_t d = t->layout.shape.dim;
  p->count = 0;
  for (size_t s = 0; s < WW_SHARDS; s++) {
    const struct ww_shard *shard = &t->shard[s];
    for (size_t i = 0; i < shard->rows; i++) {
      const uint32_t *f = shard->feats + i * WW_FEATURES;
      if (f[0] == WW_NO_ROW) continue;
      for (size_t k = 0; k < WW_FEATURES; k++) {
        if (f[k] % t->threads != index) continue;
        if (p->stamp[f[k]] != t->step) {
          p->stamp[f[k]] = t->step;
          p->slot[f[k]] = (uint32_t)p->count;
          p->rows[p->count] = f[k];
          memset(p->grad + p->count++ * d, 0, d * sizeof *p->grad);
        }
        float *g = p->grad + (size_t)p->slot[f[k]] * d;
        const float *dx = shard->dx + i * d;
        for (size_t j = 0; j < d; j++) g[j] += dx[j];
      }
    }
  }
  for (size_t i = 0; i < p->count; i++) {
    size_t at = (size_t)p->rows[i] * d;
    t->core->adam(t->embed + at, t->embed_m + at, t->embed_v + at, p->grad + i * d, d, t->rate, 0.9f, 0.99f, t->scale);
  }
}

static void do_job(struct ww_trainer *t, unsigned index) {
  switch ((enum job)t->job) {
    case JOB_PACK:
      if (index == 0) t->core->pack(&t->layout, t->params, t->packed);
      break;
    case JOB_SHARDS:
      for (size_t s = index; s < WW_SHARDS; s += t->threads) {
        if (t->shard[s].rows == 0) continue;
        t->core->forward(&t->layout, t->params, t->packed, t->embed, &t->shard[s]);
        t->core->backward(&t->layout, t->params, t->packed, &t->shard[s]);
      }
      break;
    case JOB_SUM: sum_blocks(t, index); break;
    case JOB_UPDATE:
      for (size_t b = index; b < WW_BLOCKS; b += t->threads) {
        size_t from = block_at(t, b), n = block_at(t, b + 1) - from;
        t->core->adam(t->params + from, t->m + from, t->v + from, t->grad + from, n, t->rate, 0.9f, 0.99f, t->scale);
      }
      update_rows(t, index);
      break;
    case JOB_END: break;
  }
}

static void *work(void *arg) {
  struct ww_worker_seat *seat = arg;
  struct ww_trainer *t = seat->trainer;
  pthread_mutex_lock(&t->gate);
  int all = t->started == t->threads - 1;
  pthread_mutex_unlock(&t->gate);
  while (all) {
    pthread_barrier_wait(&t->barrier);
    if (t->job == JOB_END) return NULL;
    do_job(t, seat->index);
    pthread_barrier_wait(&t->barrier);
  }
  return NULL;
}

static void run(struct ww_trainer *t, enum job job) {
  t->job = (int)job;
  if (t->threads > 1) pthread_barrier_wait(&t->barrier);
  if (job == JOB_END) return;
  do_job(t, 0);
  if (t->threads > 1) pthread_barrier_wait(&t->barrier);
}

void ww_trainer_step(struct ww_trainer *t, float rate) {
  t->step++;
  run(t, JOB_PACK);
  run(t, JOB_SHARDS);
  run(t, JOB_SUM);
  double square = 0.0;
  for (size_t b = 0; b < WW_BLOCKS; b++) square += t->block_norm[b];
  size_t words = 0;
  for (size_t s = 0; s < WW_SHARDS; s++) words += t->shard[s].rows ? t->shard[s].tokens : 0;
  // Losses are sums over words: the gradient is brought to the mean, times a constant that keeps the
  // clip in the range that suits sums over some twenty sentences.
  float per_word = 8.0f / (float)(words ? words : 1);
  float norm = __builtin_sqrtf((float)square) * per_word;
  t->scale = per_word * (norm > t->options->clip ? t->options->clip / norm : 1.0f);
  t->rate = rate;
  run(t, JOB_UPDATE);
}

// Uniform in [-a, a].
static void draw(struct ww_rng *rng, float *p, size_t n, float a) {
  for (size_t i = 0; i < n; i++) p[i] = (ww_rng_unit(rng) * 2.0f - 1.0f) * a;
}

static void init_params(struct ww_trainer *t) {
  const struct ww_net_layout *l = &t->layout;
  struct ww_rng rng = ww_rng_make(t->options->seed, 1);
  size_t d = l->shape.dim;
  for (size_t i = 0; i < l->shape.layers; i++) {
    float fan = (float)(l->window[i] * d);
    draw(&rng, t->params + l->w[i], l->window[i] * d * 2 * d, __builtin_sqrtf(3.0f / fan));
  }
  draw(&rng, t->params + l->out_w, d * l->out_n, 0.6f * __builtin_sqrtf(3.0f / (float)d));
  draw(&rng, t->params + l->rel_w, l->shape.lab * l->rel_n, __builtin_sqrtf(3.0f / (float)l->shape.lab));
  draw(&rng, t->params + l->root_lhead, l->shape.lab, 0.1f);
  draw(&rng, t->embed, t->corpus->embed_rows * d, 0.5f);
  draw(&rng, t->params + l->vec_w, l->vec_n * d, 0.5f);
}

static ww_status start_threads(struct ww_trainer *t, struct ww_error *error) {
  if (t->threads < 2) return WW_OK;
  t->seats = ww_alloc_zero(t->threads, sizeof *t->seats);
  t->thread = ww_alloc_zero(t->threads, sizeof *t->thread);
  if (!t->seats || !t->thread) return ww_fail_memory(error);
  pthread_barrier_init(&t->barrier, NULL, t->threads);
  pthread_mutex_init(&t->gate, NULL);
  // The gate keeps all of them back until it is known whether there are enough: a barrier that somebody
  // is missing from would never open.
  pthread_mutex_lock(&t->gate);
  for (unsigned i = 1; i < t->threads; i++) {
    t->seats[i] = (struct ww_worker_seat){t, i};
    if (pthread_create(&t->thread[i], NULL, work, &t->seats[i]) != 0) break;
    t->started = i;
  }
  int all = t->started == t->threads - 1;
  pthread_mutex_unlock(&t->gate);
  return all ? WW_OK : ww_fail(error, WW_ERROR_MEMORY, "cannot start a thread: train with fewer threads");
}

ww_status ww_trainer_init(struct ww_trainer *t, const struct ww_train_options *options, const struct ww_corpus *corpus,
                          struct ww_error *error) {
  *t = (struct ww_trainer){.options = options, .corpus = corpus, .core = ww_net_core_best(), .threads = options->threads};
  ww_net_layout_init(&t->layout, &options->shape, corpus->vector_count ? WW_VECTOR : 0);
  size_t n = t->layout.count, e = corpus->embed_rows * t->layout.shape.dim, longest = 0;
  for (size_t s = 0; s < corpus->sentence_count; s++)
    if (corpus->sentences[s].count > longest) longest = corpus->sentences[s].count;
  float **arrays[] = {&t->params, &t->m, &t->v, &t->grad, &t->embed, &t->embed_m, &t->embed_v, &t->packed};
  const size_t sizes[] = {n, n, n, n, e, e, e, t->layout.packed_count};
  for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
    if (!(*arrays[i] = ww_alloc_zero(sizes[i], sizeof(float)))) return ww_fail_memory(error);
  size_t words = options->batch_words / WW_SHARDS + longest;
  for (size_t s = 0; s < WW_SHARDS; s++) {
    ww_status st = ww_shard_init(&t->shard[s], &t->layout, words, words, longest, error);
    if (st != WW_OK) return st;
  }
  t->sparse = ww_alloc_zero(t->threads, sizeof *t->sparse);
  if (!t->sparse) return ww_fail_memory(error);
  for (unsigned i = 0; i < t->threads; i++) {
    struct ww_sparse *p = &t->sparse[i];
    p->room = WW_SHARDS * words * WW_FEATURES;
    p->slot = ww_alloc_zero(corpus->embed_rows, sizeof *p->slot);
    p->stamp = ww_alloc_zero(corpus->embed_rows, sizeof *p->stamp);
    p->rows = ww_alloc(p->room, sizeof *p->rows);
    p->grad = ww_alloc(p->room * t->layout.shape.dim, sizeof *p->grad);
    if (!p->slot || !p->stamp || !p->rows || !p->grad) return ww_fail_memory(error);
  }
  init_params(t);
  return start_threads(t, error);
}

void ww_trainer_release(struct ww_trainer *t) {
  if (t->seats && t->thread) {
    if (t->started == t->threads - 1) run(t, JOB_END);
    for (unsigned i = 1; i <= t->started; i++) pthread_join(t->thread[i], NULL);
    pthread_barrier_destroy(&t->barrier);
    pthread_mutex_destroy(&t->gate);
  }
  for (unsigned i = 0; t->sparse && i < t->threads; i++) {
    ww_free(t->sparse[i].slot);
    ww_free(t->sparse[i].stamp);
    ww_free(t->sparse[i].rows);
    ww_free(t->sparse[i].grad);
  }
  for (size_t s = 0; s < WW_SHARDS; s++) ww_shard_release(&t->shard[s]);
  void *all[] = {t->params, t->m, t->v, t->grad, t->embed, t->embed_m, t->embed_v, t->packed, t->sparse, t->thread, t->seats};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) ww_free(all[i]);
  *t = (struct ww_trainer){0};
}
