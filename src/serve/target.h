// target.h: what stands in the first line of a request, taken apart: "/api/v1/actors/S%C3%A3o%20Paulo?since=2014&limit=5" becomes the
// segments api, v1, actors, "São Paulo" and two pairs of name and value. All of it is the client's word and trusted in nothing.
#ifndef WW_SERVE_TARGET_H
#define WW_SERVE_TARGET_H

#include "whowhom.h"

enum {
  SERVE_TARGET_BYTES = 8192,  // of path and query together, as they come
  SERVE_SEGMENTS = 8,         // of a path
  SERVE_PAIRS = 40            // of a query
};

struct serve_pair {
  struct ww_slice name, value;
};

struct serve_target {
  struct ww_slice path;                      // as it came, up to the question mark
  struct ww_slice segments[SERVE_SEGMENTS];  // decoded; "/" has none
  size_t segment_count;
  bool slash;                                // the path ends in one, "/" itself aside
  struct serve_pair pairs[SERVE_PAIRS];      // decoded, in their order
  size_t pair_count;
};

// What is wrong with a request. `message` is a whole sentence for people.
struct serve_fault {
  int status;        // of HTTP
  const char *code;  // as in docs/openapi.json
  char parameter[64];  // "" where none is to blame
  char message[640];
};
// Fills `fault` and gives false, so that a check can end with it.
bool serve_fail(struct serve_fault *fault, int status, const char *code, const char *parameter, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

// Takes `raw` apart. Decoded text is written to `memory`, which has `raw.size` + 1 bytes, belongs to the caller and must live as long as
// the target. False, and a fault of 400 or 404, for what is no path and query: percent signs without two digits behind, bytes
// that are no UTF-8, control characters, segments that are empty, "." or "..", too many of anything.
bool serve_target_parse(struct ww_slice raw, char *memory, struct serve_target *out, struct serve_fault *fault);

// Bytes of the UTF-8 character at `text`, 0 where there is none (cut short, too long a form, a surrogate).
size_t serve_utf8_length(const char *text, size_t size);

// The value of a `Host` header without its port, "[::1]" without its brackets. False where it is none.
bool serve_host_split(struct ww_slice header, struct ww_slice *host);
// Whether a host is written as a number (IPv4 or IPv6) or is localhost: no name, so that nobody's DNS decides where it leads.
bool serve_host_is_plain(struct ww_slice host);

#endif
