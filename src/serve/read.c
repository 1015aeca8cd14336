// read.c: POST /read: a text in, everything that was read from it out. Nothing is kept.
#include <jansson.h>
#include <string.h>

#include "serve/answers.h"

// Takes a field that is a string, or absent or null.
static bool take_text(const json_t *body, const char *name, struct ww_slice *out, struct serve_fault *fault) {
  const json_t *value = json_object_get(body, name);
  *out = (struct ww_slice){NULL, 0};
  if (value == NULL || json_is_null(value)) return true;
  if (!json_is_string(value)) return serve_fail(fault, 400, "bad-body", name, "%s must be a text", name);
  *out = (struct ww_slice){json_string_value(value), json_string_length(value)};
  if (strcmp(name, "text") == 0) return true;
  size_t characters = 0;
  for (size_t i = 0; i < out->size; i++) {
    if ((unsigned char)out->data[i] < 0x20) return serve_fail(fault, 400, "bad-body", name, "%s holds a control character", name);
    characters += ((unsigned char)out->data[i] & 0xC0) != 0x80;
  }
  if (characters > 1000) return serve_fail(fault, 400, "bad-body", name, "%s is longer than 1000 characters", name);
  return true;
}

static bool take_document(const json_t *body, struct ww_document *document, struct serve_fault *fault) {
  static const char *const names[] = {"text", "title", "date", "publisher", "url", "id"};
  struct ww_slice *const values[] = {&document->text, &document->title, &document->date, &document->publisher, &document->url, &document->id};
  const char *key;
  json_t *value;
  if (!json_is_object(body)) return serve_fail(fault, 400, "bad-body", NULL, "The body must be an object: {\"text\": \"...\"}");
  json_object_foreach((json_t *)(uintptr_t)body, key, value) {
    size_t i = 0;
    while (i < 6 && strcmp(key, names[i]) != 0) i++;
    if (i == 6) return serve_fail(fault, 400, "bad-body", NULL, "The body has a field that is none of text, title, date, publisher, url, id");
  }
  for (size_t i = 0; i < 6; i++)
    if (!take_text(body, names[i], values[i], fault)) return false;
  if (document->text.size == 0) return serve_fail(fault, 400, "bad-body", "text", "text is missing or empty");
  if (document->text.size > SERVE_TEXT_BYTES) return serve_fail(fault, 413, "too-large", "text", "text is longer than %d bytes", SERVE_TEXT_BYTES);
  return true;
}

bool serve_answer_read(struct ww_worker *worker, struct ww_slice body, struct serve_bytes *out, struct serve_fault *fault) {
  json_error_t where;
  json_t *root = json_loadb(body.data, body.size, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &where);
  if (root == NULL) return serve_fail(fault, 400, "bad-body", NULL, "The body is no JSON: line %d, column %d: %s", where.line, where.column, where.text);
  struct ww_document document = {.text = {NULL, 0}};
  bool right = take_document(root, &document, fault);
  if (right) {
    static const struct ww_write_options doc = {.format = WW_FORMAT_DOC};
    const struct ww_article *article;
    struct ww_error error = {.status = WW_OK};
    out->limit = SERVE_ANSWER_BYTES;
    ww_status status = ww_read(worker, &document, &article, &error);
    if (status == WW_OK) status = ww_write(worker, article, &doc, serve_bytes_write, out, &error);
    if (status == WW_ERROR_LIMIT)
      right = serve_fail(fault, 413, "too-large", "text", "%s", error.message);
    else if (status != WW_OK)
      right = serve_fault_of(status, &error, fault);
  }
  json_decref(root);
  return right;
}
