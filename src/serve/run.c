// run.c: the server's life: open the store, bind the socket, start, wait for a signal, let running requests end, close.
#include <errno.h>
#include <netdb.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "serve/server.h"

enum { WARM_AGAIN_SECONDS = 60, STACK_BYTES = 2 << 20, WARMING_THREADS = 2 };

static enum serve_end failed(enum serve_end end, struct ww_error *error, const char *format, ...) {
  va_list arguments;
  memset(error, 0, sizeof *error);
  va_start(arguments, format);
  (void)vsnprintf(error->message, sizeof error->message, format, arguments);
  va_end(arguments);
  return end;
}

// 127.0.0.0/8 and ::1.
static bool is_loopback(const struct sockaddr *address) {
  if (address->sa_family == AF_INET) {
    struct sockaddr_in four;
    memcpy(&four, address, sizeof four);
    return ntohl(four.sin_addr.s_addr) >> 24 == 127;
  }
  struct sockaddr_in6 six;
  memcpy(&six, address, sizeof six);
  return memcmp(&six.sin6_addr, &in6addr_loopback, sizeof in6addr_loopback) == 0;
}

// The address as a browser takes it, with the port that the socket has got.
static bool tell_address(struct serve_server *server, int listener, struct ww_error *error) {
  struct sockaddr_storage bound;
  socklen_t size = sizeof bound;
  char host[64], port[16];
  if (getsockname(listener, (struct sockaddr *)&bound, &size) != 0 ||
      getnameinfo((struct sockaddr *)&bound, size, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
    (void)failed(SERVE_NO_SOCKET, error, "the address of the socket cannot be found: %s", strerror(errno));
    return false;
  }
  (void)snprintf(server->address, sizeof server->address, strchr(host, ':') != NULL ? "http://[%.60s]:%.8s/" : "http://%.60s:%.8s/", host, port);
  return true;
}

static enum serve_end bind_socket(struct serve_server *server, int *listener, bool *loopback, struct ww_error *error) {
  const struct serve_options *options = server->options;
  struct addrinfo hints = {.ai_flags = AI_NUMERICHOST | AI_PASSIVE, .ai_socktype = SOCK_STREAM}, *found = NULL;
  char port[16];
  (void)snprintf(port, sizeof port, "%u", options->port);
  if (getaddrinfo(options->address, port, &hints, &found) != 0)
    return failed(SERVE_WRONG_USE, error, "'%s' is no address: write it as a number, 127.0.0.1, ::1 or 0.0.0.0", options->address);
  *loopback = is_loopback(found->ai_addr);
  if (!*loopback && options->token == NULL) {
    freeaddrinfo(found);
    return failed(SERVE_WRONG_USE, error, "%s can be reached from elsewhere: give a token that clients must show, --token T", options->address);
  }
  int one = 1;
  *listener = socket(found->ai_family, SOCK_STREAM, 0);
  bool right = *listener >= 0 && setsockopt(*listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == 0 && bind(*listener, found->ai_addr, found->ai_addrlen) == 0 &&
               listen(*listener, 128) == 0;
  int number = errno;
  freeaddrinfo(found);
  if (right) return tell_address(server, *listener, error) ? SERVE_STOPPED : SERVE_NO_SOCKET;
  if (*listener >= 0) (void)close(*listener);
  if (number == EADDRINUSE)
    return failed(SERVE_NO_SOCKET, error, "port %u is taken: give another one with --port, or --port 0 for one that is free", options->port);
  return failed(SERVE_NO_SOCKET, error, "%s, port %u cannot be listened on: %s", options->address, options->port, strerror(number));
}

// libmicrohttpd's own words (a client that broke off, a header too large) are of no use to whoever serves, unless verbose.
static void on_log(void *context, const char *format, va_list arguments) {
  const struct serve_server *server = context;
  if (server->options->verbose) vfprintf(stderr, format, arguments);
}

static struct MHD_Daemon *start_daemon(struct serve_server *server, int listener, bool loopback) {
  // A thread a connection: a question that takes long holds up nobody but who asked it.
  unsigned flags = MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | MHD_USE_ITC | MHD_USE_ERROR_LOG;
  return MHD_start_daemon(flags, 0, NULL, NULL, serve_on_request, server, MHD_OPTION_EXTERNAL_LOGGER, on_log, server, MHD_OPTION_LISTEN_SOCKET, listener,
                          MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)SERVE_MEMORY_BYTES, MHD_OPTION_CONNECTION_LIMIT, (unsigned)SERVE_CONNECTIONS,
                          MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SERVE_IDLE_SECONDS, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
                          loopback ? 0u : (unsigned)SERVE_CONNECTIONS_AN_ADDRESS, MHD_OPTION_THREAD_STACK_SIZE, (size_t)STACK_BYTES,
                          MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK, serve_on_uri, server, MHD_OPTION_NOTIFY_COMPLETED,
                          serve_on_completed, NULL, MHD_OPTION_NOTIFY_CONNECTION, serve_on_connection, server, MHD_OPTION_END);
}

// Works out the first view on as many threads as there are stores, or until a signal comes.
static void warm_up(struct serve_server *server, const sigset_t *signals) {
  pthread_t threads[WARMING_THREADS];
  struct timespec moment = {0, 10000000};
  size_t count = 0;
  atomic_store(&server->warm_next, 0);
  atomic_store(&server->warming, WARMING_THREADS);
  while (count < WARMING_THREADS && pthread_create(&threads[count], NULL, serve_warm, server) == 0) count++;
  (void)atomic_fetch_sub(&server->warming, WARMING_THREADS - (unsigned)count);
  while (atomic_load(&server->warming) > 0) {
    if (sigtimedwait(signals, NULL, &moment) < 0) continue;
    atomic_store(&server->stopping, true);
    serve_pool_interrupt(server->pool);
  }
  for (size_t i = 0; i < count; i++) (void)pthread_join(threads[i], NULL);
}

// Waits for a signal; once a second looks after slow clients, and now and then after the store.
static void wait_for_signal(struct serve_server *server, const sigset_t *signals) {
  uint64_t warmed = serve_pool_version(server->pool), seen = warmed;
  int64_t warmed_at = serve_seconds();
  pthread_t warming, renewing;
  bool warm = false, renew = pthread_create(&renewing, NULL, serve_renew, server) == 0;
  struct timespec second = {1, 0};
  while (sigtimedwait(signals, NULL, &second) < 0) {
    serve_watch(server);
    uint64_t version = serve_pool_version(server->pool);
    if (version != seen) serve_cache_note(server->cache, version);
    seen = version;
    if (version == warmed || serve_seconds() - warmed_at < WARM_AGAIN_SECONDS) continue;
    if (warm) (void)pthread_join(warming, NULL);
    warmed = version;
    warmed_at = serve_seconds();
    atomic_store(&server->warm_next, 0);
    atomic_store(&server->warming, 1);
    warm = pthread_create(&warming, NULL, serve_warm, server) == 0;
  }
  atomic_store(&server->stopping, true);
  serve_cache_close(server->cache);
  if (warm) (void)pthread_join(warming, NULL);
  if (renew) (void)pthread_join(renewing, NULL);
}

// Takes no new connections, and waits until running requests have been answered; a second signal ends the waiting.
static void drain(struct serve_server *server, const sigset_t *signals) {
  struct timespec moment = {0, 20000000};
  MHD_socket listener = MHD_quiesce_daemon(server->daemon);
  if (listener != MHD_INVALID_SOCKET) (void)close(listener);
  for (int64_t until = serve_seconds() + SERVE_STOP_SECONDS; atomic_load(&server->running) > 0 && serve_seconds() < until;)
    if (sigtimedwait(signals, NULL, &moment) >= 0) break;
  serve_downloads_stop(server->downloads);
  serve_pool_interrupt(server->pool);
  MHD_stop_daemon(server->daemon);
}

static enum serve_end serve_with(struct serve_server *server, int listener, bool loopback, struct ww_error *error) {
  sigset_t signals, before;
  // Blocked before any thread is made: every thread inherits it, and the signals wait for sigtimedwait.
  (void)sigemptyset(&signals);
  (void)sigaddset(&signals, SIGINT);
  (void)sigaddset(&signals, SIGTERM);
  (void)pthread_sigmask(SIG_BLOCK, &signals, &before);
  server->daemon = start_daemon(server, listener, loopback);
  if (server->daemon == NULL) {
    (void)close(listener);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return failed(SERVE_NO_SOCKET, error, "the server cannot be started: %s", strerror(errno));
  }
  // Who reads the address can open the page at once: what it asks first has been worked out by then. Who connects before is answered too.
  warm_up(server, &signals);
  if (!atomic_load(&server->stopping)) {
    printf("%s\n", server->address);
    (void)fflush(stdout);
    wait_for_signal(server, &signals);
  }
  drain(server, &signals);
  // The signals stay blocked: one that comes now must not end the process before the store is closed.
  return SERVE_STOPPED;
}

static enum serve_end open_parts(struct serve_server *server, struct ww_error *error) {
  char message[512];
  ww_status status = serve_pool_open(server->options->database, server->options->reader, &server->pool, error);
  if (status == WW_ERROR_MEMORY) return SERVE_NO_MEMORY;
  if (status != WW_OK) return SERVE_STORE_FAILED;
  server->cache = serve_cache_new();
  server->downloads = serve_downloads_new(server->options->database);
  if (server->cache == NULL || server->downloads == NULL) return failed(SERVE_NO_MEMORY, error, "out of memory");
  if (!serve_assets_open(server->options->web, &server->assets, message, sizeof message)) return failed(SERVE_WRONG_USE, error, "%s", message);
  return SERVE_STOPPED;
}

enum serve_end serve_run(const struct serve_options *options, struct ww_error *error) {
  struct serve_server server = {.options = options};
  int listener = -1;
  bool loopback = true;
  (void)pthread_mutex_init(&server.lock, NULL);
  enum serve_end end = open_parts(&server, error);
  if (end == SERVE_STOPPED) end = bind_socket(&server, &listener, &loopback, error);
  if (end == SERVE_STOPPED) end = serve_with(&server, listener, loopback, error);
  serve_downloads_free(server.downloads);
  serve_cache_free(server.cache);
  serve_assets_close(server.assets);
  serve_pool_close(server.pool);
  (void)pthread_mutex_destroy(&server.lock);
  return end;
}
