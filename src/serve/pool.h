// pool.h: what is lent to one thread at a time: open stores for questions, and workers for POST /read. Who finds none free waits.
#ifndef WW_SERVE_POOL_H
#define WW_SERVE_POOL_H

#include "serve/target.h"
#include "whowhom.h"

enum {
  SERVE_STORES = 8,              // at most: one a processor, and at least two
  SERVE_WORKERS = 2,
  SERVE_POOL_WAIT_SECONDS = 10,  // for a free one
  SERVE_QUERY_SECONDS = 30,      // of one question; then it is broken off
  SERVE_READ_RATE = 240,         // texts a minute, of all clients together
  SERVE_READ_BURST = 20          // of these at once
};

struct serve_pool;

// Opens the stores, read-only. `reader` NULL: no workers. The status and message are those of ww_store_open and ww_worker_new.
ww_status serve_pool_open(const char *database, const struct ww_reader *reader, struct serve_pool **out, struct ww_error *error);
void serve_pool_close(struct serve_pool *pool);
// NULL where none became free in time, or the server is stopping.
struct ww_store *serve_pool_store(struct serve_pool *pool);
void serve_pool_give_store(struct serve_pool *pool, struct ww_store *store);
// Breaks off all questions that run.
void serve_pool_interrupt(struct serve_pool *pool);
struct ww_worker *serve_pool_worker(struct serve_pool *pool);
void serve_pool_give_worker(struct serve_pool *pool, struct ww_worker *worker);
// Whether one more text may be read now; else in `*wait` the seconds until one may.
bool serve_pool_may_read(struct serve_pool *pool, unsigned *wait);
// A number that changes whenever the store does. Looked up at most fifty times a second.
uint64_t serve_pool_version(struct serve_pool *pool);

#endif
