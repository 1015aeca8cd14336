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

struct body {
  const char *data;  // the response's
  size_t size;
};

struct serve_answer {
  struct serve_answer *chain, *newer, *older;
  struct serve_answer *old;  // while pending: the answer for older data, held
  char *key, *address;
  size_t key_size, size;
  int64_t cost, old_since;   // microseconds; second of the monotonic clock since when the data are newer, 0 while they are not
  bool wanted;               // asked for when old: in the queue, or through it
  uint64_t hash, version;
  unsigned holders;   // under the cache's lock
  bool pending;       // being worked out: no response yet
  bool kept;          // in table and list
  struct serve_cache *cache;
  struct MHD_Response *plain, *packed;
  struct body plain_body, packed_body;
  char tag[SERVE_TAG_BYTES];
};

struct serve_cache {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  struct serve_answer *bucket[BUCKETS], *newest, *oldest;
  size_t size, count;
  pthread_cond_t wanting;
  char *wanted[SERVE_WANTED];  // addresses, the first asked for first
  size_t wanted_count;
  bool closed;
};

struct serve_cache *serve_cache_new(void) {
  struct serve_cache *cache = calloc(1, sizeof *cache);
  if (cache == NULL) return NULL;
  (void)pthread_mutex_init(&cache->lock, NULL);
  (void)pthread_cond_init(&cache->changed, NULL);
  (void)pthread_cond_init(&cache->wanting, NULL);
  return cache;
}

static void destroy(struct serve_answer *answer) {
  if (answer->plain != NULL) MHD_destroy_response(answer->plain);
  if (answer->packed != NULL) MHD_destroy_response(answer->packed);
  free(answer->key);
  free(answer->address);
  free(answer);
}

static int64_t seconds(void) {
  struct timespec time;
  (void)clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec;
}

static void let_go(struct serve_answer *answer) {
  if (answer != NULL && --answer->holders == 0 && !answer->kept) destroy(answer);
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
  let_go(answer->old);
  answer->old = NULL;
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

// An old answer is asked for: whoever waits in serve_cache_wanted works it out anew. Under the lock.
static void want(struct serve_cache *cache, struct serve_answer *answer) {
  if (answer->wanted || answer->address == NULL || cache->wanted_count == SERVE_WANTED) return;
  char *address = strdup(answer->address);
  if (address == NULL) return;
  cache->wanted[cache->wanted_count++] = address;
  answer->wanted = true;
  (void)pthread_cond_signal(&cache->wanting);
}

// The answer for older data, where that may be given out. `found` is what stands in the table. Under the lock.
static struct serve_answer *old_of(struct serve_cache *cache, struct serve_answer *found, uint64_t version, int64_t *behind) {
  struct serve_answer *old = found == NULL ? NULL : found->pending ? found->old : found;
  if (old == NULL || old->pending || old->version == version || old->cost < SERVE_STALE_COST) return NULL;
  int64_t now = seconds();
  if (old->old_since == 0) old->old_since = now;
  if (now - old->old_since > SERVE_STALE_SECONDS) return NULL;
  *behind = now - old->old_since;
  if (old == found) want(cache, old);
  return old;
}

// Puts a place for an answer that is about to be worked out where `before` stands, which may be NULL. Under the lock.
static struct serve_answer *hold_place(struct serve_cache *cache, struct serve_answer *before, struct ww_slice key, uint64_t version) {
  struct serve_answer *place = make(cache, key, version);
  if (place != NULL && before != NULL) {
    // What was there is given out meanwhile; the places of several versions hand it on.
    place->old = before->pending ? before->old : before;
    if (place->old != NULL) place->old->holders++;
  }
  if (before != NULL) drop(cache, before);
  if (place == NULL) return NULL;
  place->pending = place->kept = true;
  place->chain = cache->bucket[place->hash % BUCKETS];
  cache->bucket[place->hash % BUCKETS] = place;
  link_use(cache, place);
  cache->count++;
  return place;
}

struct serve_answer *serve_cache_get(struct serve_cache *cache, struct ww_slice key, uint64_t version, bool fresh, bool *mine, int64_t *behind) {
  uint64_t hash = serve_hash(key.data, key.size, 0);
  struct timespec until;
  (void)clock_gettime(CLOCK_REALTIME, &until);
  until.tv_sec += SERVE_CACHE_WAIT_SECONDS;
  *mine = false;
  *behind = -1;
  (void)pthread_mutex_lock(&cache->lock);
  struct serve_answer *answer = find(cache, key, hash), *old = fresh ? NULL : old_of(cache, answer, version, behind);
  if (old != NULL) {
    old->holders++;
    (void)pthread_mutex_unlock(&cache->lock);
    return old;
  }
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
  *mine = hold_place(cache, answer, key, version) != NULL;
  (void)pthread_mutex_unlock(&cache->lock);
  return NULL;
}

void serve_cache_note(struct serve_cache *cache, uint64_t version) {
  int64_t now = seconds();
  (void)pthread_mutex_lock(&cache->lock);
  for (struct serve_answer *at = cache->newest; at != NULL; at = at->older)
    if (!at->pending && at->version != version && at->old_since == 0) at->old_since = now;
  (void)pthread_mutex_unlock(&cache->lock);
}

char *serve_cache_wanted(struct serve_cache *cache) {
  char *address = NULL;
  (void)pthread_mutex_lock(&cache->lock);
  while (cache->wanted_count == 0 && !cache->closed) (void)pthread_cond_wait(&cache->wanting, &cache->lock);
  if (!cache->closed) {
    address = cache->wanted[0];
    memmove(cache->wanted, cache->wanted + 1, --cache->wanted_count * sizeof *cache->wanted);
  }
  (void)pthread_mutex_unlock(&cache->lock);
  return address;
}

void serve_cache_close(struct serve_cache *cache) {
  (void)pthread_mutex_lock(&cache->lock);
  cache->closed = true;
  (void)pthread_cond_broadcast(&cache->wanting);
  (void)pthread_mutex_unlock(&cache->lock);
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

static void add_headers(const struct serve_answer *answer, struct MHD_Response *response, bool packed) {
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", "application/json");
  (void)MHD_add_response_header(response, "Cache-Control", "private, no-cache");
  (void)MHD_add_response_header(response, "Vary", "Accept-Encoding, Authorization");
  if (packed) (void)MHD_add_response_header(response, "Content-Encoding", "gzip");
  if (answer->version != 0) (void)MHD_add_response_header(response, "ETag", answer->tag);
}

static struct MHD_Response *respond(const struct serve_answer *answer, struct serve_bytes *body, bool packed, struct body *out) {
  struct MHD_Response *response = MHD_create_response_from_buffer(body->size, body->data, MHD_RESPMEM_MUST_FREE);
  if (response == NULL) return NULL;
  *out = (struct body){body->data, body->size};
  memset(body, 0, sizeof *body);
  add_headers(answer, response, packed);
  return response;
}

static void release_held(void *answer) { serve_answer_release(answer); }

struct MHD_Response *serve_answer_old_response(struct serve_answer *answer, bool gzip, int64_t behind) {
  const bool packed = gzip && answer->packed != NULL;
  const struct body *body = packed ? &answer->packed_body : &answer->plain_body;
  // The bytes are the answer's: it is held until they are sent.
  (void)pthread_mutex_lock(&answer->cache->lock);
  answer->holders++;
  (void)pthread_mutex_unlock(&answer->cache->lock);
  struct MHD_Response *response = MHD_create_response_from_buffer_with_free_callback_cls(body->size, (void *)(uintptr_t)body->data, release_held, answer);
  if (response == NULL) {
    serve_answer_release(answer);
    return NULL;
  }
  char age[24];
  (void)snprintf(age, sizeof age, "%lld", (long long)behind);
  add_headers(answer, response, packed);
  (void)MHD_add_response_header(response, "Age", age);
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
    answer->packed = respond(answer, &packed, true, &answer->packed_body);
    serve_bytes_release(&packed);
  }
}

struct serve_answer *serve_cache_put(struct serve_cache *cache, struct ww_slice key, uint64_t version, struct ww_slice address, int64_t cost, struct serve_bytes *body) {
  struct serve_answer *made = make(cache, key, version);
  if (made != NULL) {
    made->size = body->size + key.size + sizeof *made;
    made->holders = 1;
    pack(made, body);
    made->plain = respond(made, body, false, &made->plain_body);
    made->cost = cost;
    if (version != 0 && cost >= SERVE_STALE_COST) made->address = strndup(address.data, address.size);
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
  for (size_t i = 0; i < cache->wanted_count; i++) free(cache->wanted[i]);
  (void)pthread_cond_destroy(&cache->wanting);
  (void)pthread_cond_destroy(&cache->changed);
  (void)pthread_mutex_destroy(&cache->lock);
  free(cache);
}

struct MHD_Response *serve_answer_response(struct serve_answer *answer, bool gzip) { return gzip && answer->packed != NULL ? answer->packed : answer->plain; }
