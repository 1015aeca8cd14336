#include "input/pair.h"

#include <jansson.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "base/utf8.h"

// The byte at which a code point begins; SIZE_MAX beyond the end.
static size_t byte_of(struct ww_slice text, json_int_t point) {
  size_t at = 0;
  for (; point > 0 && at < text.size; point--) {
    size_t length;
    (void)ww_utf8_decode(text.data + at, text.size - at, &length);
    at += length;
  }
  return point > 0 ? SIZE_MAX : at;
}

// One span of a side; `text` (NULL where none) are the words that must stand there.
static ww_status take_span(struct ww_slice sentence, const char *name, json_t *start, json_t *end, const char *text, struct ww_pair_side *side,
                           struct ww_error *error) {
  if (!json_is_integer(start) || !json_is_integer(end))
    return ww_fail(error, WW_ERROR_FORMAT, "the %s's start and end are not both whole numbers: give code points of the sentence, or null for both", name);
  json_int_t from = json_integer_value(start), to = json_integer_value(end);
  size_t first = from < 0 ? SIZE_MAX : byte_of(sentence, from), last = to < 0 ? SIZE_MAX : byte_of(sentence, to);
  if (first == SIZE_MAX || last == SIZE_MAX || first >= last)
    return ww_fail(error, WW_ERROR_FORMAT, "the %s's span %lld to %lld does not lie in the sentence: offsets are code points from 0, the end exclusive", name,
                   (long long)from, (long long)to);
  if (text != NULL && (strlen(text) != last - first || memcmp(text, sentence.data + first, last - first) != 0))
    return ww_fail(error, WW_ERROR_FORMAT, "the %s's text is '%.60s', but '%.*s' stands at %lld to %lld: offsets are code points", name, text,
                   (int)(last - first < 60 ? last - first : 60), sentence.data + first, (long long)from, (long long)to);
  if (side->count == WW_PAIR_SPANS) return WW_OK;  // more of the same name add nothing
  for (size_t i = 0; i < side->count; i++)
    if (side->start[i] == first && side->end[i] == last) return WW_OK;
  side->start[side->count] = first;
  side->end[side->count++] = last;
  return WW_OK;
}

static ww_status take_side(json_t *object, struct ww_slice sentence, const char *name, struct ww_pair_side *side, struct ww_error *error) {
  json_t *value = json_object_get(object, name);
  if (value == NULL || json_is_null(value)) return WW_OK;
  if (!json_is_object(value)) return ww_fail(error, WW_ERROR_FORMAT, "the field '%s' is no object with start and end", name);
  json_t *start = json_object_get(value, "start"), *end = json_object_get(value, "end"), *spans = json_object_get(value, "spans");
  bool given = !(start == NULL || json_is_null(start)) || !(end == NULL || json_is_null(end));
  ww_status status = WW_OK;
  if (given) status = take_span(sentence, name, start, end, json_string_value(json_object_get(value, "text")), side, error);
  if (spans == NULL || json_is_null(spans)) return status;
  if (!json_is_array(spans)) return ww_fail(error, WW_ERROR_FORMAT, "the %s's spans are no list of [start, end]", name);
  for (size_t i = 0; status == WW_OK && i < json_array_size(spans); i++) {
    json_t *span = json_array_get(spans, i);
    if (json_array_size(span) != 2) return ww_fail(error, WW_ERROR_FORMAT, "the %s's spans are no list of [start, end]", name);
    status = take_span(sentence, name, json_array_get(span, 0), json_array_get(span, 1), NULL, side, error);
  }
  return status;
}

static ww_status read_object(json_t *object, struct ww_input_document *document, struct ww_error *error) {
  json_t *value = json_object_get(object, "sentence"), *id = json_object_get(object, "id");
  if (!json_is_string(value)) return ww_fail(error, WW_ERROR_FORMAT, "the object has no field 'sentence' with a string");
  struct ww_slice sentence = {json_string_value(value), json_string_length(value)};
  if (sentence.size > WW_LIMIT_PAIR_BYTES)
    return ww_fail(error, WW_ERROR_LIMIT, "the sentence has %zu bytes, more than %zu: cut it", sentence.size, WW_LIMIT_PAIR_BYTES);
  if (ww_slice_trim(sentence).size == 0) return ww_fail(error, WW_ERROR_FORMAT, "the field 'sentence' is empty: there is nothing to read");
  char number[24] = "";
  if (json_is_integer(id)) (void)snprintf(number, sizeof number, "%lld", (long long)json_integer_value(id));
  struct ww_slice name = json_is_string(id) ? (struct ww_slice){json_string_value(id), json_string_length(id)} : ww_slice_cstring(number);
  if (id != NULL && !json_is_string(id) && !json_is_integer(id) && !json_is_null(id))
    return ww_fail(error, WW_ERROR_FORMAT, "the field 'id' is neither a string nor a whole number");
  document->id_is_number = json_is_integer(id);
  ww_status status = take_side(object, sentence, "source", &document->source, error);
  if (status == WW_OK) status = take_side(object, sentence, "target", &document->target, error);
  if (status != WW_OK) return status;
  ww_buffer_put_slice(&document->memory, sentence);
  ww_buffer_put_slice(&document->memory, name);
  if (document->memory.failed) return ww_fail_memory(error);
  json_t *label = json_object_get(object, "label"), *weight = json_object_get(object, "weight");
  struct ww_slice types = json_is_string(label) ? (struct ww_slice){json_string_value(label), json_string_length(label)} : (struct ww_slice){NULL, 0};
  document->weight = 1000;
  if (json_is_integer(weight)) {
    if (json_integer_value(weight) < 0 || json_integer_value(weight) > 1000000)
      return ww_fail(error, WW_ERROR_FORMAT, "the field 'weight' is no number of thousandths from 0 to 1000000");
    document->weight = (uint32_t)json_integer_value(weight);
  }
  ww_buffer_put_slice(&document->memory, types);
  if (document->memory.failed) return ww_fail_memory(error);
  document->label = ww_slice_of(document->memory.data + sentence.size + name.size, types.size);
  document->document.text = ww_slice_of(document->memory.data, sentence.size);
  document->document.id = ww_slice_of(document->memory.data + sentence.size, name.size);
  return WW_OK;
}

ww_status ww_pair_read(struct ww_slice line, struct ww_input_document *document, struct ww_error *error) {
  if (ww_utf8_valid_prefix(line.data, line.size) < line.size) return ww_fail(error, WW_ERROR_FORMAT, "the line is no UTF-8: offsets would mean nothing");
  json_error_t fault;
  json_t *object = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
  if (object == NULL) {
    if (json_error_code(&fault) == json_error_out_of_memory) return ww_fail_memory(error);
    ww_status status = ww_fail(error, WW_ERROR_FORMAT, "broken JSON: %s", fault.text);
    ww_error_place(error, NULL, 0, fault.column > 0 ? (uint64_t)fault.column : 0, fault.position > 0 ? (uint64_t)fault.position : 0);
    return status;
  }
  ww_status status = json_is_object(object) ? read_object(object, document, error)
                                            : ww_fail(error, WW_ERROR_FORMAT, "the line is no object: give one pair a line");
  json_decref(object);
  return status;
}
