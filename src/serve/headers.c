// headers.c: the few headers that the server looks at, read strictly: what cannot be understood asks for nothing.
#include <string.h>
#include <strings.h>

#include "serve/server.h"

static const char *skip_blanks(const char *text) { return text + strspn(text, " \t"); }

// "q=0", "q=0.0", "q=0.000": not wanted.
static bool weight_is_zero(const char *parameters, size_t size) {
  for (size_t at = 0; at + 2 <= size; at++) {
    if ((parameters[at] != 'q' && parameters[at] != 'Q') || parameters[at + 1] != '=') continue;
    for (at += 2; at < size && parameters[at] != ';'; at++)
      if (parameters[at] >= '1' && parameters[at] <= '9') return false;
    return true;
  }
  return false;
}

bool serve_accepts_gzip(const char *header) {
  bool any = false, any_decided = false;
  while (header != NULL && *header != 0) {
    header = skip_blanks(header);
    size_t size = strcspn(header, ","), name = strcspn(header, ",; \t");
    bool wanted = !weight_is_zero(header + name, size - name);
    if (name == 4 && strncasecmp(header, "gzip", 4) == 0) return wanted;
    if (name == 1 && *header == '*') {
      any = wanted;
      any_decided = true;
    }
    header += size;
    if (*header == ',') header++;
  }
  return any_decided && any;
}

bool serve_tag_matches(const char *header, const char *tag) {
  if (header == NULL) return false;
  if (strncmp(tag, "W/", 2) == 0) tag += 2;
  size_t size = strlen(tag);
  while (*(header = skip_blanks(header)) != 0) {
    if (*header == '*') return true;
    if (strncmp(header, "W/", 2) == 0) header += 2;
    if (*header != '"') return false;
    const char *end = strchr(header + 1, '"');
    if (end == NULL) return false;
    if ((size_t)(end + 1 - header) == size && memcmp(header, tag, size) == 0) return true;
    header = skip_blanks(end + 1);
    if (*header == ',') header++;
  }
  return false;
}

bool serve_token_right(const char *header, const char *token) {
  if (header == NULL || strncasecmp(header, "Bearer ", 7) != 0) return false;
  const char *given = skip_blanks(header + 7);
  size_t given_size = strlen(given), size = strlen(token);
  volatile unsigned char differ = (unsigned char)(given_size != size);
  for (size_t i = 0; i < given_size; i++) differ = (unsigned char)(differ | (unsigned char)(given[i] ^ token[size == 0 ? 0 : i % size]));
  return differ == 0 && size > 0;
}

bool serve_is_json(const char *header) {
  if (header == NULL) return false;
  header = skip_blanks(header);
  size_t name = strcspn(header, "; \t");
  return name == 16 && strncasecmp(header, "application/json", 16) == 0;
}

bool serve_wants_newest(const char *header) {
  while (header != NULL && *header != 0) {
    header = skip_blanks(header);
    size_t size = strcspn(header, ","), name = strcspn(header, ", \t");
    if ((name == 8 && (strncasecmp(header, "no-cache", 8) == 0 || strncasecmp(header, "no-store", 8) == 0)) || (name == 9 && strncasecmp(header, "max-age=0", 9) == 0)) return true;
    header += size;
    if (*header == ',') header++;
  }
  return false;
}
