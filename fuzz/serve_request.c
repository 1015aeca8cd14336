// serve_request.c: bytes go in as the first line's path and query, up to a newline; what follows are values of headers, a line each. What is taken
// apart lies in its own memory, is UTF-8 without control characters, and no part of a path is empty, "." or ".."; what is refused has a
// status and a message. A token that was made is read back as the same cursor.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "serve/server.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_text(struct ww_slice text, const char *memory, size_t room) {
  if (text.size == 0) return;
  if (text.data < memory || text.data + text.size > memory + room) abort();
  for (size_t at = 0; at < text.size;) {
    size_t length = serve_utf8_length(text.data + at, text.size - at);
    if (length == 0 || (unsigned char)text.data[at] < 0x20) abort();
    at += length;
  }
}

static void check_fault(const struct serve_fault *fault) {
  if (fault->status < 400 || fault->status > 599 || fault->code == NULL || fault->message[0] == 0) abort();
  struct serve_bytes body = {.limit = 0};
  serve_answer_fault(fault, &body);
  if (body.failed || body.size < 10) abort();
  serve_bytes_release(&body);
}

// The token of a cursor, given back with the same query, is that cursor.
static void check_token(const struct serve_ask *ask) {
  static const char cursor[] = "2014-09-12 17 3";
  char room[SERVE_CURSOR_BYTES];
  struct serve_bytes token = {.limit = 0};
  struct ww_slice back;
  struct serve_fault fault;
  struct serve_ask next = *ask;
  serve_token_make(ask, (struct ww_slice){cursor, sizeof cursor - 1}, &token);
  next.value[SERVE_AFTER] = (struct ww_slice){token.data, token.size};
  if (!serve_token_read(&next, room, &back, &fault)) abort();
  if (back.size != sizeof cursor - 1 || memcmp(back.data, cursor, back.size) != 0) abort();
  serve_bytes_release(&token);
  if (!serve_token_read(ask, room, &back, &fault)) check_fault(&fault);
}

static void check_ask(const struct serve_ask *ask) {
  if ((unsigned)ask->route >= SERVE_ROUTES) abort();
  if (ask->query.limit > 20000 || ask->query.filter.min_confidence < 0 || ask->query.filter.min_confidence > 1000) abort();
  for (int i = 0; i < SERVE_PARAMETERS; i++)
    if (ask->value[i].size > 0 && !serve_route_takes(ask->route, (enum serve_parameter)i)) abort();
  for (int i = 0; i < WW_GROUPS_MAX; i++)
    if ((unsigned)ask->query.by[i] >= WW_GROUP_COUNT) abort();
  struct serve_bytes one = {.limit = 0}, two = {.limit = 0};
  serve_ask_key(ask, true, &one);
  serve_ask_key(ask, true, &two);
  if (one.size != two.size || memcmp(one.data, two.data, one.size) != 0) abort();
  serve_bytes_release(&one);
  serve_bytes_release(&two);
  check_token(ask);
}

static void check_headers(const char *line) {
  struct ww_slice host;
  (void)serve_accepts_gzip(line);
  (void)serve_tag_matches(line, "W/\"0123456789abcdef-0123456789abcdef\"");
  if (serve_token_right(line, "secret") && strstr(line, "secret") == NULL) abort();
  (void)serve_is_json(line);
  if (serve_host_split((struct ww_slice){line, strlen(line)}, &host)) {
    if (host.size == 0 || host.data < line || host.data + host.size > line + strlen(line)) abort();
    if (serve_host_is_plain(host) && memchr(host.data, '/', host.size) != NULL) abort();
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *end = size == 0 ? NULL : memchr(data, '\n', size);
  size_t first = end == NULL ? size : (size_t)(end - data);
  // Exactly as long as what the server gives, so that a byte written beyond is seen.
  char *raw = malloc(first + 1), *memory = malloc(first + 1);
  struct serve_target target;
  struct serve_ask ask;
  struct serve_fault fault;
  if (raw == NULL || memory == NULL) abort();
  if (first > 0) memcpy(raw, data, first);
  if (serve_target_parse((struct ww_slice){raw, first}, memory, &target, &fault)) {
    if (target.segment_count > SERVE_SEGMENTS || target.pair_count > SERVE_PAIRS) abort();
    for (size_t i = 0; i < target.segment_count; i++) {
      check_text(target.segments[i], memory, first + 1);
      if (target.segments[i].size == 0 || serve_equal(target.segments[i], ".") || serve_equal(target.segments[i], "..")) abort();
    }
    for (size_t i = 0; i < target.pair_count; i++) {
      check_text(target.pairs[i].name, memory, first + 1);
      check_text(target.pairs[i].value, memory, first + 1);
    }
    if (serve_route_find(&target, &ask, &fault) && serve_ask_parse(&target, &ask, &fault))
      check_ask(&ask);
    else
      check_fault(&fault);
  } else {
    check_fault(&fault);
  }
  free(raw);
  free(memory);
  if (end == NULL || size - first - 1 == 0) return 0;
  char *line = malloc(size - first);
  if (line == NULL) abort();
  memcpy(line, end + 1, size - first - 1);
  line[size - first - 1] = 0;
  check_headers(line);
  free(line);
  return 0;
}
