// warm.c: the answers behind the page's first view, worked out when the server starts and when the store has changed, so that whoever opens
// the page does not wait for a count of everything. They are ordinary answers in the ordinary cache.
#include <stdlib.h>
#include <string.h>

#include "serve/server.h"

struct serve_answer *serve_find_answer(struct serve_server *server, const struct serve_wish *wish, int64_t *behind, struct serve_fault *fault) {
  bool mine;
  struct serve_answer *answer = serve_cache_get(server->cache, wish->key, wish->version, wish->fresh, &mine, behind);
  if (answer != NULL) return answer;
  if (!mine) {
    (void)serve_fail(fault, 503, "unavailable", NULL, "This answer is being worked out still: try again");
    return NULL;
  }
  struct ww_store *store = serve_pool_store(server->pool);
  struct serve_bytes body = {.limit = 0};
  int64_t start = serve_microseconds();
  bool right = store != NULL && serve_answer_ask(store, wish->ask, server->options->reader != NULL, &body, fault);
  serve_pool_give_store(server->pool, store);
  if (store == NULL) (void)serve_fail(fault, 503, "unavailable", NULL, "Too much is asked at once: try again");
  if (!right) {
    serve_bytes_release(&body);
    serve_cache_give_up(server->cache, wish->key, wish->version);
    return NULL;
  }
  answer = serve_cache_put(server->cache, wish->key, wish->version, wish->address, serve_microseconds() - start, &body);
  if (answer == NULL) (void)serve_fail(fault, 503, "unavailable", NULL, "There is not enough memory for this answer: try again");
  return answer;
}

// What the page asks for when it is opened without a filter (web/src), what takes longest first. A query that it no longer asks for costs a
// moment at the start and nothing else.
static const char *const first_view[] = {
    "/api/v1/dyads?limit=250", "/api/v1/counts?by=month", "/api/v1/counts?by=event&order=count", "/api/v1/counts?by=quad", "/api/v1/map?limit=500",
    "/api/v1/counts?by=event", "/api/v1/meta", "/api/v1/events?limit=20",
};

static void warm_one(struct serve_server *server, const char *address) {
  char memory[SERVE_TARGET_BYTES + 1];
  struct serve_target target;
  struct serve_ask ask;
  struct serve_fault fault;
  struct serve_bytes key = {.limit = SERVE_TARGET_BYTES * 2};
  struct ww_slice raw = serve_slice(address);
  if (raw.size > SERVE_TARGET_BYTES) return;
  if (serve_target_parse(raw, memory, &target, &fault) && serve_route_find(&target, &ask, &fault) && serve_ask_parse(&target, &ask, &fault)) {
    int64_t behind;
    serve_ask_key(&ask, true, &key);
    struct serve_wish wish = {.ask = &ask, .key = {key.data, key.size}, .address = raw, .version = serve_pool_version(server->pool), .fresh = true};
    serve_answer_release(serve_find_answer(server, &wish, &behind, &fault));
  }
  serve_bytes_release(&key);
}

void *serve_warm(void *context) {
  struct serve_server *server = context;
  for (unsigned i; (i = atomic_fetch_add(&server->warm_next, 1)) < sizeof first_view / sizeof *first_view && !atomic_load(&server->stopping);)
    warm_one(server, first_view[i]);
  (void)atomic_fetch_sub(&server->warming, 1);
  return NULL;
}

void *serve_renew(void *context) {
  struct serve_server *server = context;
  for (char *address; (address = serve_cache_wanted(server->cache)) != NULL;) {
    warm_one(server, address);
    free(address);
  }
  return NULL;
}
