// cache.h: answers that were worked out before, ready to be queued. An answer is a response of libmicrohttpd with all its headers, once as
// it is and once gzipped; it is good as long as the store's data are the same. Requests for an answer that is just being worked
// out wait for it instead of working it out beside. What took long is given out for a while longer when the data have changed, with its age said,
// and worked out anew behind: a store that is written to all day has its counts at once all day.
#ifndef WW_SERVE_CACHE_H
#define WW_SERVE_CACHE_H

#include <microhttpd.h>

#include "serve/bytes.h"

enum {
  SERVE_CACHE_BYTES = 64 << 20,  // of all answers together; those asked for longest ago go first
  SERVE_CACHE_ENTRIES = 4096,
  SERVE_CACHE_WAIT_SECONDS = 30,  // for an answer that somebody else works out
  SERVE_STALE_SECONDS = 120,      // that an answer may be behind the store
  SERVE_STALE_COST = 100000,      // microseconds: what was worked out in less is never given out when it is old
  SERVE_WANTED = 16,              // old answers that wait for being worked out anew
  SERVE_TAG_BYTES = 48
};

struct serve_cache;
struct serve_answer;  // counted; belongs to the cache and to all who hold it

struct serve_cache *serve_cache_new(void);
// Nobody may hold an answer, or wait for one, any more.
void serve_cache_free(struct serve_cache *cache);

// The answer to `key` for data of `version`, to be released. NULL with `*mine` true: the caller must work it out and call serve_cache_put or
// serve_cache_give_up. NULL with `*mine` false: it took too long, or memory ran out. Unless `fresh` the answer may be an old one; `*behind` then has the
// seconds for which the data have been newer, and is -1 otherwise.
struct serve_answer *serve_cache_get(struct serve_cache *cache, struct ww_slice key, uint64_t version, bool fresh, bool *mine, int64_t *behind);
// Takes the body over (and leaves `body` empty). The answer is the caller's to release; NULL where memory runs out. `version` 0: of no
// version, which is given back to the caller alone. `address` is what asks for it again, `cost` what it took, in microseconds.
struct serve_answer *serve_cache_put(struct serve_cache *cache, struct ww_slice key, uint64_t version, struct ww_slice address, int64_t cost, struct serve_bytes *body);
void serve_cache_give_up(struct serve_cache *cache, struct ww_slice key, uint64_t version);
void serve_answer_release(struct serve_answer *answer);
// The data have changed: from now on answers of other versions are old.
void serve_cache_note(struct serve_cache *cache, uint64_t version);
// Waits until an old answer is asked for; gives its address, the caller's to free. NULL: serve_cache_close was called.
char *serve_cache_wanted(struct serve_cache *cache);
void serve_cache_close(struct serve_cache *cache);

// The response to queue, gzipped where the client takes that and it is worth it. It lives as long as the answer is held.
struct MHD_Response *serve_answer_response(struct serve_answer *answer, bool gzip);
// The same with the header Age, for an old answer; to be destroyed by the caller, NULL where memory runs out.
struct MHD_Response *serve_answer_old_response(struct serve_answer *answer, bool gzip, int64_t behind);
// The ETag of the answer to a key, whether it was worked out yet or not.
void serve_answer_make_tag(struct ww_slice key, uint64_t version, char tag[SERVE_TAG_BYTES]);

// Packs bytes as one gzip member; false where memory runs out.
bool serve_gzip(const char *data, size_t size, struct serve_bytes *out);
// The headers that every answer carries: no sniffing, no framing, no referrer, nobody else's scripts.
void serve_add_headers(struct MHD_Response *response);

#endif
