// cache.h: answers that were worked out before, ready to be queued. An answer is a response of libmicrohttpd with all its headers, once as
// it is and once gzipped; it is good as long as the store's data are the same. Requests for an answer that is just being worked
// out wait for it instead of working it out beside.
#ifndef WW_SERVE_CACHE_H
#define WW_SERVE_CACHE_H

#include <microhttpd.h>

#include "serve/bytes.h"

enum {
  SERVE_CACHE_BYTES = 64 << 20,  // of all answers together; those asked for longest ago go first
  SERVE_CACHE_ENTRIES = 4096,
  SERVE_CACHE_WAIT_SECONDS = 30,  // for an answer that somebody else works out
  SERVE_TAG_BYTES = 48
};

struct serve_cache;
struct serve_answer;  // counted; belongs to the cache and to all who hold it

struct serve_cache *serve_cache_new(void);
// Nobody may hold an answer, or wait for one, any more.
void serve_cache_free(struct serve_cache *cache);

// The answer to `key` for data of `version`, to be released. NULL with `*mine` true: the caller must work it out and call serve_cache_put or
// serve_cache_give_up. NULL with `*mine` false: it took too long, or memory ran out.
struct serve_answer *serve_cache_get(struct serve_cache *cache, struct ww_slice key, uint64_t version, bool *mine);
// Takes the body over (and leaves `body` empty). The answer is the caller's to release; NULL where memory runs out. `version` 0: of no
// version, which is given back to the caller alone.
struct serve_answer *serve_cache_put(struct serve_cache *cache, struct ww_slice key, uint64_t version, struct serve_bytes *body);
void serve_cache_give_up(struct serve_cache *cache, struct ww_slice key, uint64_t version);
void serve_answer_release(struct serve_answer *answer);

// The response to queue, gzipped where the client takes that and it is worth it. It lives as long as the answer is held.
struct MHD_Response *serve_answer_response(struct serve_answer *answer, bool gzip);
// The ETag of the answer to a key, whether it was worked out yet or not.
void serve_answer_make_tag(struct ww_slice key, uint64_t version, char tag[SERVE_TAG_BYTES]);

// Packs bytes as one gzip member; false where memory runs out.
bool serve_gzip(const char *data, size_t size, struct serve_bytes *out);
// The headers that every answer carries: no sniffing, no framing, no referrer, nobody else's scripts.
void serve_add_headers(struct MHD_Response *response);

#endif
