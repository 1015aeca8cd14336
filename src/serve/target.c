// target.c: see target.h. Nothing here allocates or keeps anything, so that it can be fuzzed whole.
#include "serve/target.h"

#include <arpa/inet.h>
#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "serve/bytes.h"

bool serve_fail(struct serve_fault *fault, int status, const char *code, const char *parameter, const char *format, ...) {
  fault->status = status;
  fault->code = code;
  (void)snprintf(fault->parameter, sizeof fault->parameter, "%s", parameter == NULL ? "" : parameter);
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(fault->message, sizeof fault->message, format, arguments);
  va_end(arguments);
  return false;
}

size_t serve_utf8_length(const char *text, size_t size) {
  const unsigned char *byte = (const unsigned char *)text;
  if (size == 0) return 0;
  if (byte[0] < 0x80) return 1;
  size_t length = byte[0] >= 0xF0 ? 4 : byte[0] >= 0xE0 ? 3 : 2;
  if (byte[0] < 0xC2 || byte[0] > 0xF4 || length > size) return 0;
  for (size_t i = 1; i < length; i++)
    if ((byte[i] & 0xC0) != 0x80) return 0;
  // The second byte tells forms that are too long, surrogates, and what lies beyond U+10FFFF.
  if ((byte[0] == 0xE0 && byte[1] < 0xA0) || (byte[0] == 0xED && byte[1] > 0x9F) || (byte[0] == 0xF0 && byte[1] < 0x90) ||
      (byte[0] == 0xF4 && byte[1] > 0x8F))
    return 0;
  return length;
}

static int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Decodes `raw` to *memory, which it moves on. `plus` for queries, where it stands for a blank.
static bool decode(struct ww_slice raw, bool plus, char **memory, struct ww_slice *out, const char *what, struct serve_fault *fault) {
  char *start = *memory, *end = start;
  for (size_t i = 0; i < raw.size; i++) {
    char c = raw.data[i];
    if (c == '%') {
      int high = i + 2 < raw.size ? hex(raw.data[i + 1]) : -1, low = i + 2 < raw.size ? hex(raw.data[i + 2]) : -1;
      if (high < 0 || low < 0)
        return serve_fail(fault, 400, "bad-parameter", NULL, "%s: two hexadecimal digits must stand behind each percent sign", what);
      c = (char)(high * 16 + low);
      i += 2;
    } else if (plus && c == '+') {
      c = ' ';
    }
    *end++ = c;
  }
  *out = (struct ww_slice){start, (size_t)(end - start)};
  *memory = end;
  for (size_t at = 0; at < out->size;) {
    size_t length = serve_utf8_length(out->data + at, out->size - at);
    if (length == 0) return serve_fail(fault, 400, "bad-parameter", NULL, "%s: bytes that are no UTF-8", what);
    if ((unsigned char)out->data[at] < 0x20 || out->data[at] == 0x7f)
      return serve_fail(fault, 400, "bad-parameter", NULL, "%s: a control character", what);
    at += length;
  }
  return true;
}

static size_t find(struct ww_slice text, size_t from, char wanted) {
  while (from < text.size && text.data[from] != wanted) from++;
  return from;
}

static bool parse_path(char **memory, struct serve_target *out, struct serve_fault *fault) {
  struct ww_slice path = out->path;
  if (path.size == 0 || path.data[0] != '/') return serve_fail(fault, 400, "bad-path", NULL, "The path must begin with a slash");
  for (size_t at = 1; at < path.size;) {
    size_t end = find(path, at, '/');
    if (out->segment_count == SERVE_SEGMENTS)
      return serve_fail(fault, 404, "not-found", NULL, "There is no such path: /openapi.json lists them");
    struct ww_slice *segment = &out->segments[out->segment_count];
    if (!decode((struct ww_slice){path.data + at, end - at}, false, memory, segment, "The path", fault)) {
      fault->code = "bad-path";
      return false;
    }
    if (segment->size == 0 || serve_equal(*segment, ".") || serve_equal(*segment, ".."))
      return serve_fail(fault, 400, "bad-path", NULL, "The path has a part that is empty, \".\" or \"..\"");
    out->segment_count++;
    out->slash = end + 1 == path.size;
    at = end + 1;
  }
  return true;
}

static bool parse_query(struct ww_slice query, char **memory, struct serve_target *out, struct serve_fault *fault) {
  for (size_t at = 0; at < query.size;) {
    size_t end = find(query, at, '&');
    struct ww_slice part = {query.data + at, end - at};
    at = end + 1;
    if (part.size == 0) continue;
    if (out->pair_count == SERVE_PAIRS) return serve_fail(fault, 400, "bad-parameter", NULL, "More than %d parameters", SERVE_PAIRS);
    struct serve_pair *pair = &out->pairs[out->pair_count];
    size_t equals = find(part, 0, '=');
    if (!decode((struct ww_slice){part.data, equals}, true, memory, &pair->name, "The name of a parameter", fault)) return false;
    struct ww_slice value = {part.data + equals, part.size - equals};
    if (value.size > 0) value = (struct ww_slice){value.data + 1, value.size - 1};
    if (!decode(value, true, memory, &pair->value, "A parameter", fault)) {
      (void)snprintf(fault->parameter, sizeof fault->parameter, "%.*s", (int)(pair->name.size < 48 ? pair->name.size : 0), pair->name.data);
      return false;
    }
    out->pair_count++;
  }
  return true;
}

bool serve_target_parse(struct ww_slice raw, char *memory, struct serve_target *out, struct serve_fault *fault) {
  memset(out, 0, sizeof *out);
  if (raw.size > SERVE_TARGET_BYTES) return serve_fail(fault, 400, "too-large", NULL, "The address is longer than %d bytes", SERVE_TARGET_BYTES);
  size_t mark = find(raw, 0, '?');
  out->path = (struct ww_slice){raw.data, mark};
  if (!parse_path(&memory, out, fault)) return false;
  return mark >= raw.size || parse_query((struct ww_slice){raw.data + mark + 1, raw.size - mark - 1}, &memory, out, fault);
}

bool serve_host_split(struct ww_slice header, struct ww_slice *host) {
  size_t end = header.size;
  *host = header;
  if (header.size == 0) return false;
  if (header.data[0] == '[') {
    end = find(header, 0, ']');
    if (end == header.size) return false;
    *host = (struct ww_slice){header.data + 1, end - 1};
    end++;
  } else {
    end = find(header, 0, ':');
    *host = (struct ww_slice){header.data, end};
  }
  if (host->size == 0 || host->size > 253) return false;
  if (end == header.size) return true;
  if (header.data[end] != ':' || end + 1 == header.size || header.size - end > 6) return false;
  for (size_t i = end + 1; i < header.size; i++)
    if (header.data[i] < '0' || header.data[i] > '9') return false;
  return true;
}

bool serve_host_is_plain(struct ww_slice host) {
  char text[64];
  struct in6_addr address;
  if (host.size == 9 && strncasecmp(host.data, "localhost", 9) == 0) return true;
  if (host.size >= sizeof text || (host.size > 0 && memchr(host.data, 0, host.size) != NULL)) return false;
  if (host.size > 0) memcpy(text, host.data, host.size);
  text[host.size] = 0;
  return inet_pton(AF_INET, text, &address) == 1 || inet_pton(AF_INET6, text, &address) == 1;
}
