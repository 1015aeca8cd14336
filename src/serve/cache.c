// cache.c: one table with chains, one list in the order of last use, one lock. What is slow (working out, packing) is done outside the lock.
#include "serve/cache.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zlib.h>

#include "serve/parameters.h"

// Below this an answer fits into one packet and packing it gains nothing.
enum { GZIP_LEAST = 1000, BUCKETS = 8192 };

struct serve_answer {
  struct serve_answer *chain, *newer, *older;
  char *key;
  size_t key_size, size;
  uint64_t hash, version;
  unsigned holders;   // under the cache's lock
  bool pending;       // being worked out: no response yet
  bool kept;          // in table and list
  struct serve_cache *cache;
  struct MHD_Response *plain, *packed;
  char tag[SERVE_TAG_BYTES];
};

struct serve_cache {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  struct serve_answer *bucket[BUCKETS], *newest, *oldest;
  size_t size, count;
};

struct serve_cache *serve_cache_new(void) {
  struct serve_cache *cache = calloc(1, sizeof *cache);
  if (cache == NULL) return NULL;
  (void)pthread_mutex_init(&cache->lock, NULL);
  (void)pthread_cond_init(&cache->changed, NULL);
  return cache;
}

static void destroy(struct serve_answer *answer) {
  if (answer->plain != NULL) MHD_destroy_response(answer->plain);
  if (answer->packed != NULL) MHD_destroy_response(answer->packed);
  free(answer->key);
  free(answer);
}

static void unlink_use(struct serve_cache *cache, struct serve_answer *answer) {
  *(answer->newer != NULL ? &answer->newer->older : &cache->newest) = answer->older;
  *(answer->older != NULL ? &answer->older->newer : &cache->oldest) = answer->newer;
  answer->newer = answer->older = NULL;
}

static void link_use(struct serve_cache *cache, struct serve_answer *answer) {
  answer->older = cache->newest;
  *(cache->newest != NULL ? &cache->newest->newer : &cache->oldest) = answer;
  cache->newest = answer;
}

// Takes an answer out of the cache; it dies with its last holder. Under the lock.
static void drop(struct serve_cache *cache, struct serve_answer *answer) {
  struct serve_answer **at = &cache->bucket[answer->hash % BUCKETS];
  while (*at != answer) at = &(*at)->chain;
  *at = answer->chain;
  unlink_use(cache, answer);
  cache->size -= answer->size;
  cache->count--;
  answer->kept = false;
  if (answer->holders == 0) destroy(answer);
}

static void shrink(struct serve_cache *cache) {
  for (struct serve_answer *at = cache->oldest, *next; at != NULL && (cache->size > SERVE_CACHE_BYTES || cache->count > SERVE_CACHE_ENTRIES); at = next) {
    next = at->newer;
    if (!at->pending) drop(cache, at);
  }
}

static struct serve_answer *find(struct serve_cache *cache, struct ww_slice key, uint64_t hash) {
  struct serve_answer *at = cache->bucket[hash % BUCKETS];
  while (at != NULL && (at->hash != hash || at->key_size != key.size || memcmp(at->key, key.data, key.size) != 0)) at = at->chain;
  return at;
}

void serve_answer_make_tag(struct ww_slice key, uint64_t version, char tag[SERVE_TAG_BYTES]) {
  (void)snprintf(tag, SERVE_TAG_BYTES, "W/\"%016llx-%016llx\"", (unsigned long long)version, (unsigned long long)serve_hash(key.data, key.size, 0));
}

static struct serve_answer *make(struct serve_cache *cache, struct ww_slice key, uint64_t version) {
  struct serve_answer *answer = calloc(1, sizeof *answer);
  if (answer == NULL) return NULL;
  answer->key = malloc(key.size + 1);
  if (answer->key == NULL) {
    free(answer);
    return NULL;
  }
  memcpy(answer->key, key.data, key.size);
  answer->key_size = key.size;
  answer->hash = serve_hash(key.data, key.size, 0);
  answer->version = version;
  answer->cache = cache;
  serve_answer_make_tag(key, version, answer->tag);
  return answer;
}

struct serve_answer *serve_cache_get(struct serve_cache *cache, struct ww_slice key, uint64_t version, bool *mine) {
  uint64_t hash = serve_hash(key.data, key.size, 0);
  struct timespec until;
  (void)clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += SERVE_CACHE_WAIT_SECONDS;
  *mine = false;
  (void)pthread_mutex_lock(&cache->lock);
  struct serve_answer *answer;
  // Somebody works it out for these data: wait. Whoever waits looks again, since the answer may have come, failed or been dropped.
  while ((answer = find(cache, key, hash)) != NULL && answer->pending && answer->version == version) {
    if (pthread_cond_timedwait(&cache->changed, &cache->lock, &until) != 0) {
      (void)pthread_mutex_unlock(&cache->lock);
      return NULL;
    }
  }
  if (answer != NULL && answer->version == version) {
    unlink_use(cache, answer);
    link_use(cache, answer);
    answer->holders++;
    (void)pthread_mutex_unlock(&cache->lock);
    return answer;
  }
  if (answer != NULL) drop(cache, answer);
  answer = make(cache, key, version);
  if (answer != NULL) {
    answer->pending = answer->kept = *mine = true;
    answer->chain = cache->bucket[hash % BUCKETS];
    cache->bucket[hash % BUCKETS] = answer;
    link_use(cache, answer);
    cache->count++;
  }
  (void)pthread_mutex_unlock(&cache->lock);
  return NULL;
}

void serve_cache_give_up(struct serve_cache *cache, struct ww_slice key, uint64_t version) {
  (void)pthread_mutex_lock(&cache->lock);
  struct serve_answer *answer = find(cache, key, serve_hash(key.data, key.size, 0));
  if (answer != NULL && answer->pending && answer->version == version) drop(cache, answer);
  (void)pthread_cond_broadcast(&cache->changed);
  (void)pthread_mutex_unlock(&cache->lock);
}

void serve_add_headers(struct MHD_Response *response) {
  static const char *const headers[][2] = {
      // The page has no style or script but its own files: positions are set through the DOM, which no policy forbids.
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
       "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
  };
  for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) (void)MHD_add_response_header(response, headers[i][0], headers[i][1]);
}

static struct MHD_Response *respond(const struct serve_answer *answer, struct serve_bytes *body, bool packed) {
  struct MHD_Response *response = MHD_create_response_from_buffer(body->size, body->data, MHD_RESPMEM_MUST_FREE);
  if (response == NULL) return NULL;
  memset(body, 0, sizeof *body);
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", "application/json");
  (void)MHD_add_response_header(response, "Cache-Control", "private, no-cache");
  (void)MHD_add_response_header(response, "Vary", "Accept-Encoding, Authorization");
  if (packed) (void)MHD_add_response_header(response, "Content-Encoding", "gzip");
  if (answer->version != 0) (void)MHD_add_response_header(response, "ETag", answer->tag);
  return response;
}

bool serve_gzip(const char *data, size_t size, struct serve_bytes *out) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  // 15 + 16: the largest window, in a gzip wrapper. Level 5 packs JSON nearly as well as 9 in a third of the time.
  if (size > UINT32_MAX / 2 || deflateInit2(&stream, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return false;
  size_t bound = deflateBound(&stream, (unsigned long)size);
  out->data = malloc(bound);
  stream.next_in = (Bytef *)(uintptr_t)data;
  stream.avail_in = (uInt)size;
  stream.next_out = (Bytef *)out->data;
  stream.avail_out = (uInt)bound;
  bool done = out->data != NULL && deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out->size = out->capacity = bound - stream.avail_out;
  (void)deflateEnd(&stream);
  if (!done) serve_bytes_release(out);
  return done;
}

static void pack(struct serve_answer *answer, struct serve_bytes *body) {
  struct serve_bytes packed = {.limit = 0};
  if (body->size >= GZIP_LEAST && serve_gzip(body->data, body->size, &packed)) {
    answer->size += packed.size;
    answer->packed = respond(answer, &packed, true);
    serve_bytes_release(&packed);
  }
}

struct serve_answer *serve_cache_put(struct serve_cache *cache, struct ww_slice key, uint64_t version, struct serve_bytes *body) {
  struct serve_answer *made = make(cache, key, version);
  if (made != NULL) {
    made->size = body->size + key.size + sizeof *made;
    made->holders = 1;
    pack(made, body);
    made->plain = respond(made, body, false);
  }
  serve_bytes_release(body);
  if (made != NULL && made->plain == NULL) {
    destroy(made);
    made = NULL;
  }
  if (version == 0) return made;
  // The place that was held for it is taken by the answer itself.
  (void)pthread_mutex_lock(&cache->lock);
  struct serve_answer *place = find(cache, key, serve_hash(key.data, key.size, 0));
  if (place != NULL && place->pending && place->version == version) {
    drop(cache, place);
    if (made != NULL && made->size <= SERVE_CACHE_BYTES / 8) {
      made->kept = true;
      made->chain = cache->bucket[made->hash % BUCKETS];
      cache->bucket[made->hash % BUCKETS] = made;
      link_use(cache, made);
      cache->size += made->size;
      cache->count++;
      shrink(cache);
    }
  }
  (void)pthread_cond_broadcast(&cache->changed);
  (void)pthread_mutex_unlock(&cache->lock);
  return made;
}

void serve_answer_release(struct serve_answer *answer) {
  if (answer == NULL) return;
  struct serve_cache *cache = answer->cache;
  (void)pthread_mutex_lock(&cache->lock);
  bool last = --answer->holders == 0 && !answer->kept;
  (void)pthread_mutex_unlock(&cache->lock);
  if (last) destroy(answer);
}

void serve_cache_free(struct serve_cache *cache) {
  if (cache == NULL) return;
  while (cache->newest != NULL) drop(cache, cache->newest);
  (void)pthread_cond_destroy(&cache->changed);
  (void)pthread_mutex_destroy(&cache->lock);
  free(cache);
}

struct MHD_Response *serve_answer_response(struct serve_answer *answer, bool gzip) { return gzip && answer->packed != NULL ? answer->packed : answer->plain; }
