// answers.h: a request that makes sense in, the body of its answer out. Nothing here knows of HTTP but the numbers of faults.
#ifndef WW_SERVE_ANSWERS_H
#define WW_SERVE_ANSWERS_H

#include "serve/parameters.h"
#include "serve/pool.h"

enum {
  SERVE_ANSWER_BYTES = 32 << 20,  // of one answer; more is refused with the advice to narrow the question
  SERVE_BLAME_MILLISECONDS = 500,  // to find which parameter is wrong
  SERVE_BODY_BYTES = 1 << 20,     // of the body of POST /read
  SERVE_TEXT_BYTES = 256 << 10    // of the text in it
};

// Writes the answer of a GET on the store. False and a fault where there is none.
bool serve_answer_ask(struct ww_store *store, const struct serve_ask *ask, bool reader, struct serve_bytes *out, struct serve_fault *fault);
// What a fault looks like as JSON.
void serve_answer_fault(const struct serve_fault *fault, struct serve_bytes *out);
// The fault of a status: what the asker can mend is 400, what took too long 503.
bool serve_fault_of(ww_status status, const struct ww_error *error, struct serve_fault *fault);

// Names in `fault` the parameter that the store cannot understand: its message speaks of the value alone. Each filter is asked by itself, and
// the first that fails by itself is to blame; only a request that failed costs this.
void serve_blame(struct ww_store *store, const struct serve_ask *ask, struct serve_fault *fault);

// POST /read: `body` is JSON, the answer the `doc` format.
bool serve_answer_read(struct ww_worker *worker, struct ww_slice body, struct serve_bytes *out, struct serve_fault *fault);

#endif
