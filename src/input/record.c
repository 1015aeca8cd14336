#include "input/record.h"

#include <jansson.h>
#include <string.h>

#include "base/date.h"
#include "base/date_text.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "base/utf8.h"

enum field { FIELD_ID, FIELD_TITLE, FIELD_TEXT, FIELD_DATE, FIELD_URL, FIELD_PUBLISHER, FIELDS };

static const char *const default_names[FIELDS] = {"id", "title", "text", "date", "url", "publisher"};

// The member of that name, or, where there is none, of the path that the periods in the name make.
static json_t *find(json_t *object, const char *name) {
  json_t *value = json_object_get(object, name);
  if (value != NULL) return value;
  const char *rest = name;
  for (const char *dot; (dot = strchr(rest, '.')) != NULL; rest = dot + 1) {
    object = json_object_getn(object, rest, (size_t)(dot - rest));
    if (object == NULL) return NULL;
  }
  return rest == name ? NULL : json_object_get(object, rest);
}

static const char *type_name(const json_t *value) {
  switch (json_typeof(value)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "an array";
    case JSON_STRING: return "a string";
    case JSON_INTEGER:
    case JSON_REAL: return "a number";
    case JSON_TRUE:
    case JSON_FALSE: return "true or false";
    case JSON_NULL: return "null";
  }
  return "unknown";
}

struct reading {
  const char *names[FIELDS];
  struct ww_buffer *memory;
  size_t start[FIELDS], size[FIELDS];  // in memory
  struct ww_error *warning;            // NULL, or takes the first warning
};

static void put(struct reading *r, enum field field, const char *data, size_t size) {
  r->start[field] = r->memory->size;
  r->size[field] = size;
  ww_buffer_put(r->memory, data, size);
}

static void warn(struct reading *r, const char *name, const char *what) {
  if (r->warning != NULL && r->warning->status == WW_OK)
    (void)ww_fail(r->warning, WW_ERROR_FORMAT, "the field '%s' is %s and was left out", name, what);
}

static void take_date(struct reading *r, const char *data, size_t size) {
  if (size == 0) return;
  int32_t day = ww_date_parse(ww_slice_of(data, size));
  char out[10];
  if (day == WW_NO_DAY) {
    warn(r, r->names[FIELD_DATE], "no date that can be read (give YYYY-MM-DD)");
    return;
  }
  ww_day_format(day, out);
  put(r, FIELD_DATE, out, sizeof out);
}

// One field that may be missing. Numbers stand for ids and for dates like 20140912.
static void take(struct reading *r, json_t *object, enum field field) {
  json_t *value = find(object, r->names[field]);
  if (value == NULL || json_is_null(value)) return;
  const char *data = json_string_value(value);
  size_t size = json_string_length(value);
  char number[24];
  if (json_is_integer(value) && (field == FIELD_ID || field == FIELD_DATE)) {
    size = (size_t)snprintf(number, sizeof number, "%lld", (long long)json_integer_value(value));
    data = number;
  }
  if (data == NULL) {
    warn(r, r->names[field], type_name(value));
  } else if (field == FIELD_DATE) {
    take_date(r, data, size);
  } else {
    put(r, field, data, size);
  }
}

static ww_status take_text(struct reading *r, json_t *object, struct ww_error *error) {
  const char *name = r->names[FIELD_TEXT];
  json_t *value = find(object, name);
  if (value == NULL)
    return ww_fail(error, WW_ERROR_FORMAT, "the object has no field '%s': say which field holds the text", name);
  if (!json_is_string(value)) return ww_fail(error, WW_ERROR_FORMAT, "the field '%s' is %s, not a string", name, type_name(value));
  size_t size = json_string_length(value);
  if (size > WW_LIMIT_DOCUMENT_BYTES)
    return ww_fail(error, WW_ERROR_LIMIT, "the text has %zu bytes, more than %zu: split it", size, WW_LIMIT_DOCUMENT_BYTES);
  if (ww_slice_trim(ww_slice_of(json_string_value(value), size)).size == 0)
    return ww_fail(error, WW_ERROR_FORMAT, "the field '%s' is empty: there is nothing to read", name);
  put(r, FIELD_TEXT, json_string_value(value), size);
  return WW_OK;
}

static struct ww_slice slice_of(const struct reading *r, enum field field) {
  return r->size[field] == 0 ? ww_slice_of(NULL, 0) : ww_slice_of(r->memory->data + r->start[field], r->size[field]);
}

static ww_status read_object(json_t *object, const struct ww_fields *fields, struct ww_input_document *document, struct ww_error *error) {
  const char *const given[FIELDS] = {fields->id, fields->title, fields->text, fields->date, fields->url, fields->publisher};
  struct ww_error warning = {.status = WW_OK};
  struct reading r = {.memory = &document->memory, .warning = &warning};
  for (int i = 0; i < FIELDS; i++) r.names[i] = given[i] != NULL ? given[i] : default_names[i];
  ww_status status = take_text(&r, object, error);
  if (status != WW_OK) return status;
  for (int i = 0; i < FIELDS; i++)
    if (i != FIELD_TEXT) take(&r, object, (enum field)i);
  if (document->memory.failed) return ww_fail_memory(error);
  document->document = (struct ww_document){.id = slice_of(&r, FIELD_ID), .text = slice_of(&r, FIELD_TEXT), .title = slice_of(&r, FIELD_TITLE),
                                            .date = slice_of(&r, FIELD_DATE), .url = slice_of(&r, FIELD_URL), .publisher = slice_of(&r, FIELD_PUBLISHER)};
  if (error != NULL && warning.status != WW_OK) *error = warning;
  return WW_OK;
}

static ww_status fail_json(const json_error_t *fault, struct ww_error *error) {
  if (json_error_code(fault) == json_error_out_of_memory) return ww_fail_memory(error);
  ww_status status = ww_fail(error, WW_ERROR_FORMAT, "broken JSON: %s", fault->text);
  ww_error_place(error, NULL, 0, fault->column > 0 ? (uint64_t)fault->column : 0, fault->position > 0 ? (uint64_t)fault->position : 0);
  return status;
}

// A copy in which every byte that is no UTF-8 is U+FFFD, since the JSON reader would refuse the whole line.
static void mend(struct ww_slice line, struct ww_buffer *out) {
  for (size_t i = 0; i < line.size;) {
    size_t good = ww_utf8_valid_prefix(line.data + i, line.size - i);
    ww_buffer_put(out, line.data + i, good);
    i += good;
    if (i == line.size) break;
    ww_buffer_put_text(out, "\xEF\xBF\xBD");
    i++;
    while (i < line.size && ((unsigned char)line.data[i] & 0xC0) == 0x80) i++;
  }
}

ww_status ww_record_read(struct ww_slice line, const struct ww_fields *fields, struct ww_input_document *document, struct ww_error *error) {
  struct ww_buffer mended;
  ww_buffer_init(&mended);
  size_t valid = ww_utf8_valid_prefix(line.data, line.size);
  if (valid < line.size) {
    mend(line, &mended);
    if (mended.failed) {
      ww_buffer_release(&mended);
      return ww_fail_memory(error);
    }
    line = ww_slice_of(mended.data, mended.size);
  }
  json_error_t fault;
  json_t *object = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
  ww_status status;
  if (object == NULL) {
    status = fail_json(&fault, error);
  } else if (!json_is_object(object)) {
    status = ww_fail(error, WW_ERROR_FORMAT, "the line is %s, not an object: give one article a line", type_name(object));
  } else {
    status = read_object(object, fields, document, error);
  }
  json_decref(object);
  ww_buffer_release(&mended);
  if (status == WW_OK && valid < line.size && error != NULL && error->status == WW_OK) {
    (void)ww_fail(error, WW_ERROR_FORMAT, "the line is no UTF-8 from byte %zu on; broken bytes are read as U+FFFD", valid);
    ww_error_place(error, NULL, 0, valid + 1, valid);
  }
  return status;
}
