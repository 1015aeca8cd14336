// pool.c: see pool.h. One lock for all of it: it is held for a few instructions at a time, the version's look-up aside.
#include "serve/pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { VERSION_NANOSECONDS = 20000000 };

struct serve_pool {
  pthread_mutex_t lock;
  pthread_cond_t given;
  struct ww_store *store[SERVE_STORES], *free_store[SERVE_STORES];
  struct ww_worker *worker[SERVE_WORKERS], *free_worker[SERVE_WORKERS];
  size_t stores, free_stores, workers, free_workers;
  // The rate of texts: a bucket that fills by SERVE_READ_RATE a minute up to SERVE_READ_BURST, in thousandths of a text.
  int64_t bucket, filled_at;
  pthread_mutex_t version_lock;
  struct ww_store *watch;  // asked for the version alone
  int64_t watched_at;
  uint64_t version;
};

static int64_t now(void) {
  struct timespec time;
  (void)clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static ww_status fill(struct serve_pool *pool, const char *database, const struct ww_reader *reader, struct ww_error *error) {
  long processors = sysconf(_SC_NPROCESSORS_ONLN);
  size_t wanted = processors < 2 ? 2 : processors > SERVE_STORES ? SERVE_STORES : (size_t)processors;
  ww_status status = ww_store_open(database, NULL, &pool->watch, error);
  for (; status == WW_OK && pool->stores < wanted; pool->stores += status == WW_OK)
    status = ww_store_open(database, NULL, &pool->store[pool->stores], error);
  for (; status == WW_OK && reader != NULL && pool->workers < SERVE_WORKERS; pool->workers += status == WW_OK)
    status = ww_worker_new(reader, NULL, &pool->worker[pool->workers], error);
  memcpy(pool->free_store, pool->store, sizeof pool->store);
  memcpy(pool->free_worker, pool->worker, sizeof pool->worker);
  pool->free_stores = pool->stores;
  pool->free_workers = pool->workers;
  return status;
}

ww_status serve_pool_open(const char *database, const struct ww_reader *reader, struct serve_pool **out, struct ww_error *error) {
  struct serve_pool *pool = calloc(1, sizeof *pool);
  *out = NULL;
  if (pool == NULL) {
    error->file[0] = 0;
    (void)snprintf(error->message, sizeof error->message, "out of memory");
    return WW_ERROR_MEMORY;
  }
  (void)pthread_mutex_init(&pool->lock, NULL);
  (void)pthread_mutex_init(&pool->version_lock, NULL);
  (void)pthread_cond_init(&pool->given, NULL);
  pool->bucket = SERVE_READ_BURST * 1000;
  pool->filled_at = now();
  pool->watched_at = INT64_MIN / 2;
  ww_status status = fill(pool, database, reader, error);
  if (status == WW_OK)
    *out = pool;
  else
    serve_pool_close(pool);
  return status;
}

void serve_pool_close(struct serve_pool *pool) {
  if (pool == NULL) return;
  for (size_t i = 0; i < pool->stores; i++) ww_store_close(pool->store[i]);
  for (size_t i = 0; i < pool->workers; i++) ww_worker_free(pool->worker[i]);
  ww_store_close(pool->watch);
  (void)pthread_cond_destroy(&pool->given);
  (void)pthread_mutex_destroy(&pool->version_lock);
  (void)pthread_mutex_destroy(&pool->lock);
  free(pool);
}

// Waits, with the lock held, until `*count` is no longer 0.
static bool wait_for(struct serve_pool *pool, const size_t *count) {
  struct timespec until;
  (void)clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += SERVE_POOL_WAIT_SECONDS;
  while (*count == 0)
    if (pthread_cond_timedwait(&pool->given, &pool->lock, &until) != 0) return false;
  return true;
}

struct ww_store *serve_pool_store(struct serve_pool *pool) {
  struct ww_store *store = NULL;
  (void)pthread_mutex_lock(&pool->lock);
  if (wait_for(pool, &pool->free_stores)) store = pool->free_store[--pool->free_stores];
  (void)pthread_mutex_unlock(&pool->lock);
  if (store != NULL) ww_store_limit_time(store, SERVE_QUERY_SECONDS * 1000);
  return store;
}

void serve_pool_give_store(struct serve_pool *pool, struct ww_store *store) {
  if (store == NULL) return;
  (void)pthread_mutex_lock(&pool->lock);
  pool->free_store[pool->free_stores++] = store;
  (void)pthread_cond_broadcast(&pool->given);
  (void)pthread_mutex_unlock(&pool->lock);
}

void serve_pool_interrupt(struct serve_pool *pool) {
  for (size_t i = 0; i < pool->stores; i++) ww_store_interrupt(pool->store[i]);
}

struct ww_worker *serve_pool_worker(struct serve_pool *pool) {
  struct ww_worker *worker = NULL;
  (void)pthread_mutex_lock(&pool->lock);
  if (pool->workers > 0 && wait_for(pool, &pool->free_workers)) worker = pool->free_worker[--pool->free_workers];
  (void)pthread_mutex_unlock(&pool->lock);
  return worker;
}

void serve_pool_give_worker(struct serve_pool *pool, struct ww_worker *worker) {
  if (worker == NULL) return;
  (void)pthread_mutex_lock(&pool->lock);
  pool->free_worker[pool->free_workers++] = worker;
  (void)pthread_cond_broadcast(&pool->given);
  (void)pthread_mutex_unlock(&pool->lock);
}

bool serve_pool_may_read(struct serve_pool *pool, unsigned *wait) {
  (void)pthread_mutex_lock(&pool->lock);
  int64_t time = now(), gained = (time - pool->filled_at) / 1000000 * SERVE_READ_RATE / 60;
  if (gained > 0) {
    pool->filled_at = time;
    pool->bucket = pool->bucket + gained > SERVE_READ_BURST * 1000 ? SERVE_READ_BURST * 1000 : pool->bucket + gained;
  }
  bool may = pool->bucket >= 1000;
  if (may) pool->bucket -= 1000;
  *wait = 1;
  (void)pthread_mutex_unlock(&pool->lock);
  return may;
}

uint64_t serve_pool_version(struct serve_pool *pool) {
  (void)pthread_mutex_lock(&pool->version_lock);
  int64_t time = now();
  if (time - pool->watched_at > VERSION_NANOSECONDS) {
    struct ww_error error;
    uint64_t version;
    if (ww_store_data_version(pool->watch, &version, &error) == WW_OK) pool->version = version;
    pool->watched_at = time;
  }
  uint64_t version = pool->version;
  (void)pthread_mutex_unlock(&pool->version_lock);
  return version;
}
