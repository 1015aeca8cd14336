// serve.h: the server: a store's events over HTTP, for a page and for programs. What a client may send is limited here in one place; each
// limit has a test (tests/serve/).
#ifndef WW_SERVE_SERVE_H
#define WW_SERVE_SERVE_H

#include "whowhom.h"

enum {
  SERVE_HEADER_BYTES = 32 << 10,  // first line and all headers together; beyond: 431, and 414 where the first line alone is too long
  SERVE_MEMORY_BYTES = 128 << 10, // of a connection: what is too long is still read up to here, so that it is answered as all else is
  SERVE_CONNECTIONS = 256,
  SERVE_CONNECTIONS_AN_ADDRESS = 64,  // where the server is reached from elsewhere than this machine
  SERVE_IDLE_SECONDS = 15,        // without a byte
  SERVE_ARRIVE_SECONDS = 20,      // from the connection, or the end of the answer before, to a whole request
  SERVE_ANSWER_SECONDS = 600,     // from there to the end of its answer
  SERVE_STOP_SECONDS = 40,        // that running requests get when the server stops
  SERVE_HOSTS = 16
};

struct serve_options {
  const char *database;
  const char *address;            // a number: "127.0.0.1", "::1", "0.0.0.0"
  unsigned port;                  // 0: one that is free
  const char *token;              // NULL: none
  const char *hosts[SERVE_HOSTS]; // names that the Host header may have, beside localhost and numbers
  size_t host_count;
  const struct ww_reader *reader; // NULL: no POST /read. Lives longer than the server
  const char *web;                // folder of the page, NULL: what is built in
  bool verbose;
};

// How serving ended.
enum serve_end { SERVE_STOPPED, SERVE_WRONG_USE, SERVE_STORE_FAILED, SERVE_NO_SOCKET, SERVE_NO_MEMORY };

// Serves until SIGINT or SIGTERM, prints its address on standard output when it can be reached, and lets running requests end. `error` is filled for all
// ends but SERVE_STOPPED. SIGINT and SIGTERM stay blocked in the calling thread afterwards: the process is about to end.
enum serve_end serve_run(const struct serve_options *options, struct ww_error *error);

#endif
