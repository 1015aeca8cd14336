// server.h: what the files of the server share: the running server, one request, and the small things of HTTP.
#ifndef WW_SERVE_SERVER_H
#define WW_SERVE_SERVER_H

#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "serve/answers.h"
#include "serve/assets.h"
#include "serve/cache.h"
#include "serve/download.h"
#include "serve/pool.h"
#include "serve/serve.h"

// One open connection, for the watch over slow clients.
struct serve_connection {
  struct serve_connection *next, *before;
  int socket;
  int64_t since;  // seconds of the monotonic clock: when it opened, or its last answer ended, or its request was whole
  bool busy;      // a whole request is being answered
};

struct serve_server {
  const struct serve_options *options;
  struct serve_pool *pool;
  struct serve_cache *cache;
  struct serve_assets *assets;
  struct serve_downloads *downloads;
  struct MHD_Daemon *daemon;
  pthread_mutex_t lock;  // of the connections
  struct serve_connection *connections;
  atomic_uint running;   // requests whose headers have come and whose answer has not ended
  atomic_bool stopping;
  atomic_uint warm_next, warming;  // the next question of the first view; threads that are at it
  char address[128];     // "http://127.0.0.1:8080/"
};

// One request, from its first line to the end of its answer.
struct serve_request {
  struct serve_server *server;
  struct MHD_Connection *connection;
  struct ww_slice raw;        // the first line's path and query, as they came; owned
  char *memory;               // of the decoded target; owned
  struct serve_target target;
  struct serve_ask ask;
  struct serve_bytes body;
  size_t taken;               // bytes of the body that came
  bool seen, counted, head, gzip, too_large;
  char method[8];
  int status;
  int64_t started;            // microseconds
};

int64_t serve_seconds(void);
int64_t serve_microseconds(void);

// http.c: the callbacks of libmicrohttpd.
void *serve_on_uri(void *server, const char *uri, struct MHD_Connection *connection);
enum MHD_Result serve_on_request(void *server, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
                                 const char *upload, size_t *upload_size, void **request);
void serve_on_completed(void *server, struct MHD_Connection *connection, void **request, enum MHD_RequestTerminationCode how);
void serve_on_connection(void *server, struct MHD_Connection *connection, void **socket_context, enum MHD_ConnectionNotificationCode code);
// Ends connections that take too long to say what they want, or to take their answer.
void serve_watch(struct serve_server *server);

// headers.c: what a client says in its headers.
// Whether it takes gzip ("gzip, br;q=0.5"; "gzip;q=0" does not).
bool serve_accepts_gzip(const char *header);
// Whether one of the tags of If-None-Match is ours; weakly compared.
bool serve_tag_matches(const char *header, const char *tag);
// Whether an Authorization header holds the token. Takes the same time wherever the two differ.
bool serve_token_right(const char *header, const char *token);
// Whether Cache-Control asks for what is newest: no-cache, no-store or max-age=0.
bool serve_wants_newest(const char *header);
// Whether Content-Type is application/json, with or without a charset.
bool serve_is_json(const char *header);

// warm.c: answers that the page asks for first, worked out before it does; several threads share the questions.
void *serve_warm(void *server);
// A thread that works old answers out anew, as they are asked for, until the cache is closed.
void *serve_renew(void *server);
// A GET on the store: what it asks, its key in the cache, the address that it came by, and whether an old answer will not do.
struct serve_wish {
  const struct serve_ask *ask;
  struct ww_slice key, address;
  uint64_t version;
  bool fresh;
};
// Its answer, from the cache or worked out now; `*behind` as in serve_cache_get. NULL and a fault where there is none.
struct serve_answer *serve_find_answer(struct serve_server *server, const struct serve_wish *wish, int64_t *behind, struct serve_fault *fault);

#endif
