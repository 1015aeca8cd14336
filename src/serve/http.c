// http.c: one request from its first line to its answer. libmicrohttpd reads the bytes and calls: serve_on_uri with the first line,
// serve_on_request once with the headers, for each piece of a body and at its end, serve_on_completed when the answer is sent.
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>

#include "serve/server.h"

static int64_t clock_now(int64_t parts) {
  struct timespec time;
  (void)clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * parts + time.tv_nsec * parts / 1000000000;
}
int64_t serve_seconds(void) { return clock_now(1); }
int64_t serve_microseconds(void) { return clock_now(1000000); }

void *serve_on_uri(void *context, const char *uri, struct MHD_Connection *connection) {
  struct serve_request *request = calloc(1, sizeof *request);
  size_t size = strlen(uri);
  if (request == NULL) return NULL;
  char *copy = malloc(size + 1);
  request->memory = malloc(size + 1);
  if (copy == NULL || request->memory == NULL) {
    free(copy);
    free(request->memory);
    free(request);
    return NULL;
  }
  memcpy(copy, uri, size + 1);
  request->server = context;
  request->connection = connection;
  request->raw = (struct ww_slice){copy, size};
  request->started = serve_microseconds();
  return request;
}

static struct serve_connection *connection_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

static void mark(const struct serve_request *request, bool busy) {
  struct serve_connection *entry = connection_of(request->connection);
  if (entry == NULL) return;
  (void)pthread_mutex_lock(&request->server->lock);
  entry->busy = busy;
  entry->since = serve_seconds();
  (void)pthread_mutex_unlock(&request->server->lock);
}

static enum MHD_Result queue(struct serve_request *request, int status, struct MHD_Response *response) {
  request->status = status;
  return response == NULL ? MHD_NO : MHD_queue_response(request->connection, (unsigned)status, response);
}

static enum MHD_Result queue_fault(struct serve_request *request, const struct serve_fault *fault) {
  struct serve_bytes body = {.limit = 0};
  serve_answer_fault(fault, &body);
  struct MHD_Response *response = body.failed ? NULL : MHD_create_response_from_buffer(body.size, body.data, MHD_RESPMEM_MUST_FREE);
  if (response == NULL) {
    serve_bytes_release(&body);
    return MHD_NO;
  }
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", "application/json");
  (void)MHD_add_response_header(response, "Cache-Control", "no-store");
  if (fault->status == 401) (void)MHD_add_response_header(response, "WWW-Authenticate", "Bearer");
  if (fault->status == 405) (void)MHD_add_response_header(response, "Allow", request->ask.route == SERVE_READ ? "POST" : "GET, HEAD");
  if (fault->status == 429 || fault->status == 503) (void)MHD_add_response_header(response, "Retry-After", "1");
  if (atomic_load(&request->server->stopping)) (void)MHD_add_response_header(response, "Connection", "close");
  enum MHD_Result result = queue(request, fault->status, response);
  MHD_destroy_response(response);
  return result;
}

static const char *header(const struct serve_request *request, const char *name) {
  return MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, name);
}

struct hosts {
  size_t count;
  const char *value;
};
static enum MHD_Result count_host(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
  struct hosts *hosts = context;
  (void)kind;
  if (strcasecmp(name, "Host") == 0) {
    hosts->count++;
    hosts->value = value;
  }
  return MHD_YES;
}

// A page of somebody else's whose name was made to lead here would read the store through the user's browser: its Host header
// holds that name, which is none of ours.
static bool check_host(struct serve_request *request, struct serve_fault *fault) {
  struct hosts hosts = {0, NULL};
  struct ww_slice host;
  (void)MHD_get_connection_values(request->connection, MHD_HEADER_KIND, count_host, &hosts);
  if (hosts.count != 1 || hosts.value == NULL || !serve_host_split(serve_slice(hosts.value), &host))
    return serve_fail(fault, 400, "bad-host", NULL, "The request needs one Host header, with a name or number and a port");
  if (serve_host_is_plain(host)) return true;
  const struct serve_options *options = request->server->options;
  for (size_t i = 0; i < options->host_count; i++)
    if (host.size == strlen(options->hosts[i]) && strncasecmp(host.data, options->hosts[i], host.size) == 0) return true;
  return serve_fail(fault, 403, "bad-host", NULL, "This server does not answer to the name in the Host header; --host NAME lets it");
}

static bool check_method(const struct serve_request *request, const char *method, struct serve_fault *fault) {
  bool read = request->ask.route == SERVE_READ;
  if (read ? strcmp(method, "POST") == 0 : strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0) return true;
  return serve_fail(fault, 405, "method", NULL, read ? "This path takes POST alone" : "This path takes GET and HEAD alone");
}

static bool check_body(const struct serve_request *request, struct serve_fault *fault) {
  const char *length = header(request, "Content-Length"), *coding = header(request, "Transfer-Encoding");
  if (request->ask.route != SERVE_READ) {
    if (coding == NULL && (length == NULL || strspn(length, "0") == strlen(length))) return true;
    return serve_fail(fault, 400, "bad-body", NULL, "This path takes no body");
  }
  if (request->server->options->reader == NULL)
    return serve_fail(fault, 404, "no-reader", NULL, "This server reads no texts: it was started without --reader");
  if (!serve_is_json(header(request, "Content-Type")))
    return serve_fail(fault, 415, "bad-body", NULL, "The body must be JSON: Content-Type: application/json");
  // Its digits are libmicrohttpd's to check; here only how many there are.
  if (length != NULL && strtoull(length, NULL, 10) > SERVE_BODY_BYTES)
    return serve_fail(fault, 413, "too-large", NULL, "The body is larger than %d bytes", SERVE_BODY_BYTES);
  return true;
}

// All that can be known before the body comes.
static bool check_head(struct serve_request *request, const char *method, struct serve_fault *fault) {
  const struct serve_options *options = request->server->options;
  (void)snprintf(request->method, sizeof request->method, "%s", method);
  request->head = strcmp(method, "HEAD") == 0;
  request->gzip = serve_accepts_gzip(header(request, "Accept-Encoding"));
  const union MHD_ConnectionInfo *size = MHD_get_connection_info(request->connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  if (size != NULL && size->header_size > SERVE_HEADER_BYTES && request->raw.size <= SERVE_TARGET_BYTES)
    return serve_fail(fault, 431, "too-large", NULL, "The headers are larger than %d bytes", SERVE_HEADER_BYTES);
  if (!check_host(request, fault)) return false;
  if (atomic_load(&request->server->stopping)) return serve_fail(fault, 503, "unavailable", NULL, "The server is stopping");
  if (!serve_target_parse(request->raw, request->memory, &request->target, fault)) return false;
  bool found = serve_route_find(&request->target, &request->ask, fault);
  // The page and the API's description tell nothing of the store; all else needs the token, also to be told that it is not there.
  bool open = found && (request->ask.route == SERVE_ASSET || request->ask.route == SERVE_OPENAPI);
  if (options->token != NULL && !open && !serve_token_right(header(request, "Authorization"), options->token))
    return serve_fail(fault, 401, "token", NULL, "A token is asked for: Authorization: Bearer TOKEN, as it was given with --token");
  return found && check_method(request, method, fault) && check_body(request, fault) && serve_ask_parse(&request->target, &request->ask, fault);
}

static enum MHD_Result queue_unchanged(struct serve_request *request, const char *tag) {
  struct MHD_Response *response = MHD_create_response_from_buffer(0, (void *)(uintptr_t)"", MHD_RESPMEM_PERSISTENT);
  if (response == NULL) return MHD_NO;
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "ETag", tag);
  (void)MHD_add_response_header(response, "Vary", "Accept-Encoding");
  (void)MHD_add_response_header(response, "Cache-Control", "private, no-cache");
  enum MHD_Result result = queue(request, 304, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result answer_file(struct serve_request *request) {
  static const char no_page[] =
      "whowhom serves a store here, but the page was not built: Node.js 18 or later and npm bring it (Debian: apt-get install nodejs npm), then make again.\n"
      "The API needs neither: /openapi.json describes it, /api/v1/meta is a start.\n";
  const char *tag = NULL;
  const struct serve_assets *assets = request->server->assets;
  bool openapi = request->ask.route == SERVE_OPENAPI;
  struct MHD_Response *response =
      openapi ? serve_assets_openapi(assets, request->gzip, &tag) : serve_assets_find(assets, request->target.path, request->gzip, &tag);
  if (response != NULL)
    return serve_tag_matches(header(request, "If-None-Match"), tag) ? queue_unchanged(request, tag) : queue(request, 200, response);
  struct serve_fault fault;
  if (!serve_equal(request->target.path, "/") || serve_assets_have_page(assets)) {
    (void)serve_fail(&fault, 404, "not-found", NULL, "There is no such path: /openapi.json lists those of the API");
    return queue_fault(request, &fault);
  }
  response = MHD_create_response_from_buffer(sizeof no_page - 1, (void *)(uintptr_t)no_page, MHD_RESPMEM_PERSISTENT);
  if (response == NULL) return MHD_NO;
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", "text/plain; charset=utf-8");
  (void)MHD_add_response_header(response, "Cache-Control", "no-store");
  enum MHD_Result result = queue(request, 404, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result answer_read(struct serve_request *request) {
  struct serve_server *server = request->server;
  struct serve_fault fault;
  struct serve_bytes body = {.limit = 0};
  unsigned wait;
  if (request->too_large || request->body.failed) {
    (void)serve_fail(&fault, 413, "too-large", NULL, "The body is larger than %d bytes", SERVE_BODY_BYTES);
    return queue_fault(request, &fault);
  }
  if (!serve_pool_may_read(server->pool, &wait)) {
    (void)serve_fail(&fault, 429, "too-many", NULL, "More than %d texts a minute: wait a second", SERVE_READ_RATE);
    return queue_fault(request, &fault);
  }
  struct ww_worker *worker = serve_pool_worker(server->pool);
  bool right = worker != NULL && serve_answer_read(worker, (struct ww_slice){request->body.data, request->body.size}, &body, &fault);
  if (worker == NULL) (void)serve_fail(&fault, 503, "unavailable", NULL, "Too many texts are being read: try again");
  serve_pool_give_worker(server->pool, worker);
  if (!right) {
    serve_bytes_release(&body);
    return queue_fault(request, &fault);
  }
  struct serve_answer *answer = serve_cache_put(server->cache, serve_slice(""), 0, serve_slice(""), 0, &body);
  enum MHD_Result result = answer == NULL ? MHD_NO : queue(request, 200, serve_answer_response(answer, request->gzip));
  serve_answer_release(answer);
  return result;
}

static enum MHD_Result answer_download(struct serve_request *request) {
  struct serve_fault fault;
  struct MHD_Response *response = serve_download_start(request->server->downloads, &request->ask, &fault);
  if (response == NULL) return queue_fault(request, &fault);
  enum MHD_Result result = queue(request, 200, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result queue_answer(struct serve_request *request, struct serve_answer *answer, int64_t behind) {
  if (behind < 0) return queue(request, 200, serve_answer_response(answer, request->gzip));
  struct MHD_Response *response = serve_answer_old_response(answer, request->gzip, behind);
  if (response == NULL) return MHD_NO;
  enum MHD_Result result = queue(request, 200, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result answer_ask(struct serve_request *request) {
  struct serve_server *server = request->server;
  struct serve_bytes key = {.limit = SERVE_TARGET_BYTES * 2};
  struct serve_fault fault;
  serve_ask_key(&request->ask, true, &key);
  struct serve_wish wish = {.ask = &request->ask, .key = {key.data, key.size}, .address = request->raw, .version = serve_pool_version(server->pool),
                            .fresh = serve_wants_newest(header(request, "Cache-Control"))};
  const char *known = header(request, "If-None-Match");
  char tag[SERVE_TAG_BYTES];
  serve_answer_make_tag(wish.key, wish.version, tag);
  enum MHD_Result result;
  // A tag is given with answers alone: who knows it has had one, and the data are the same.
  if (known != NULL && strchr(known, '*') == NULL && serve_tag_matches(known, tag)) {
    result = queue_unchanged(request, tag);
  } else {
    int64_t behind;
    struct serve_answer *answer = serve_find_answer(server, &wish, &behind, &fault);
    result = answer == NULL ? queue_fault(request, &fault) : queue_answer(request, answer, behind);
    serve_answer_release(answer);
  }
  serve_bytes_release(&key);
  return result;
}

static enum MHD_Result take_body(struct serve_request *request, const char *upload, size_t *size) {
  // What comes beyond the limit is passed over, so that the client can be told; not for ever.
  request->taken += *size;
  if (request->taken > (size_t)8 * SERVE_BODY_BYTES) return MHD_NO;
  if (request->taken > SERVE_BODY_BYTES) {
    request->too_large = true;
    serve_bytes_release(&request->body);
  }
  if (!request->too_large) serve_bytes_add(&request->body, upload, *size);
  *size = 0;
  return MHD_YES;
}

enum MHD_Result serve_on_request(void *context, struct MHD_Connection *connection, const char *url, const char *method, const char *version,
                                 const char *upload, size_t *upload_size, void **state) {
  struct serve_request *request = *state;
  (void)context;
  (void)connection;
  (void)url;
  (void)version;
  if (request == NULL) return MHD_NO;
  if (!request->seen) {
    struct serve_fault fault;
    request->seen = request->counted = true;
    (void)atomic_fetch_add(&request->server->running, 1);
    return check_head(request, method, &fault) ? MHD_YES : queue_fault(request, &fault);
  }
  if (*upload_size > 0) return take_body(request, upload, upload_size);
  mark(request, true);
  switch (request->ask.route) {
    case SERVE_READ: return answer_read(request);
    case SERVE_DOWNLOAD: return answer_download(request);
    case SERVE_ASSET:
    case SERVE_OPENAPI: return answer_file(request);
    default: return answer_ask(request);
  }
}

// One line a request on standard error: when, from where, what, how it ended.
static void log_request(const struct serve_request *request) {
  char when[32] = "", target[200];
  time_t now = time(NULL);
  struct tm parts;
  if (gmtime_r(&now, &parts) != NULL) (void)strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", &parts);
  size_t size = request->raw.size < sizeof target - 1 ? request->raw.size : sizeof target - 1;
  // What a client sends must not move the terminal of whoever reads the log.
  for (size_t i = 0; i < size; i++) target[i] = request->raw.data[i] > 0x20 && request->raw.data[i] < 0x7f ? request->raw.data[i] : '?';
  target[size] = 0;
  fprintf(stderr, "%s %s %s %d %.1f ms\n", when, request->method[0] != 0 ? request->method : "?", target, request->status,
          (double)(serve_microseconds() - request->started) / 1000.0);
}

void serve_on_completed(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode how) {
  struct serve_request *request = *state;
  (void)context;
  (void)connection;
  (void)how;
  if (request == NULL) return;
  *state = NULL;
  mark(request, false);
  if (request->server->options->verbose) log_request(request);
  if (request->counted) (void)atomic_fetch_sub(&request->server->running, 1);
  serve_bytes_release(&request->body);
  free((char *)(uintptr_t)request->raw.data);
  free(request->memory);
  free(request);
}

void serve_on_connection(void *context, struct MHD_Connection *connection, void **socket_context, enum MHD_ConnectionNotificationCode code) {
  struct serve_server *server = context;
  struct serve_connection *entry = *socket_context;
  if (code == MHD_CONNECTION_NOTIFY_STARTED) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    entry = calloc(1, sizeof *entry);
    *socket_context = entry;
    if (entry == NULL || info == NULL) return;
    entry->socket = info->connect_fd;
    entry->since = serve_seconds();
    (void)pthread_mutex_lock(&server->lock);
    entry->next = server->connections;
    if (entry->next != NULL) entry->next->before = entry;
    server->connections = entry;
    (void)pthread_mutex_unlock(&server->lock);
  } else if (entry != NULL) {
    // The socket is closed after this call, so that serve_watch never shuts down a number that is somebody else's by then.
    (void)pthread_mutex_lock(&server->lock);
    if (entry->next != NULL) entry->next->before = entry->before;
    *(entry->before != NULL ? &entry->before->next : &server->connections) = entry->next;
    (void)pthread_mutex_unlock(&server->lock);
    *socket_context = NULL;
    free(entry);
  }
}

void serve_watch(struct serve_server *server) {
  int64_t now = serve_seconds();
  (void)pthread_mutex_lock(&server->lock);
  for (struct serve_connection *at = server->connections; at != NULL; at = at->next)
    if (now - at->since > (at->busy ? SERVE_ANSWER_SECONDS : SERVE_ARRIVE_SECONDS)) (void)shutdown(at->socket, SHUT_RDWR);
  (void)pthread_mutex_unlock(&server->lock);
}
