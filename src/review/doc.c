// In: one line of a `doc` file. Out: the article's text, its sentences, and each event as a view that can be shown.
//
// The file counts code points and a view counts bytes: for text that is not all ASCII a table holds the byte at which
// every 64th code point begins. Strings are not copied: they lie in the JSON tree, which the document keeps.
#include "review/doc.h"

#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/slice.h"
#include "base/utf8.h"

enum { STEP = 64 };

struct loading {
  struct ww_doc *doc;
  const json_t *claims;
  size_t claim;           // where the last claim was found: events ask for them nearly in order
  const uint32_t *byte;   // byte of code point 64 * i; NULL where both are the same
  size_t points;          // code points of the text, SIZE_MAX without a text
  struct ww_error *error;
};

static ww_status fail(const struct loading *l, const char *what) {
  return ww_fail(l->error, WW_ERROR_FORMAT, "%s: give a file that `whowhom code --format doc` wrote", what);
}

static struct ww_slice string_of(const json_t *value) {
  if (!json_is_string(value)) return ww_slice_of(NULL, 0);
  return ww_slice_of(json_string_value(value), json_string_length(value));
}

static struct ww_slice text_at(const json_t *object, const char *key) { return string_of(json_object_get(object, key)); }

static int32_t day_at(const json_t *object, const char *key) { return ww_day_parse_iso(text_at(object, key)); }

// A count that may be missing: -1 then.
static int32_t count_at(const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  json_int_t number = json_is_integer(value) ? json_integer_value(value) : -1;
  return number < 0 || number > INT32_MAX ? -1 : (int32_t)number;
}

// In text that is all ASCII a code point is a byte, and no table is made; else it costs one pass over the text, and each
// look-up walks 63 code points at most.
static bool make_table(struct loading *l) {
  struct ww_slice text = l->doc->text;
  l->points = json_object_get(l->doc->root, "text") == NULL ? SIZE_MAX : ww_utf8_count(text.data, text.size);
  if (l->points == SIZE_MAX || l->points == text.size) return true;
  uint32_t *byte = ww_arena_alloc(&l->doc->arena, l->points / STEP + 1, sizeof *byte);
  if (byte == NULL) return false;
  size_t point = 0;
  for (size_t i = 0; i <= text.size; i++) {
    if (i < text.size && ((unsigned char)text.data[i] & 0xC0) == 0x80) continue;
    if (point % STEP == 0) byte[point / STEP] = (uint32_t)i;
    point++;
  }
  l->byte = byte;
  return true;
}

static uint32_t byte_of(const struct loading *l, uint32_t point) {
  if (l->byte == NULL) return point;
  uint32_t at = l->byte[point / STEP];
  for (uint32_t left = point % STEP; left > 0; left--) {
    at++;
    while (at < l->doc->text.size && ((unsigned char)l->doc->text.data[at] & 0xC0) == 0x80) at++;
  }
  return at;
}

// Two code points into a span of bytes; false where they lie outside the text.
static bool take_span(const struct loading *l, const json_t *from, const json_t *to, struct ww_span *out) {
  if (!json_is_integer(from) || !json_is_integer(to)) return false;
  json_int_t start = json_integer_value(from), end = json_integer_value(to);
  if (start < 0 || end < start || end >= INT32_MAX || (size_t)end > l->points) return false;
  *out = (struct ww_span){byte_of(l, (uint32_t)start), byte_of(l, (uint32_t)end)};
  return true;
}

static bool span_at(const struct loading *l, const json_t *object, struct ww_span *out) {
  return take_span(l, json_object_get(object, "start"), json_object_get(object, "end"), out);
}

// A code or a sector: at most three letters.
static void put_code(char out[4], struct ww_slice code) {
  size_t size = code.size < 3 ? code.size : 3;
  memset(out, 0, 4);
  if (size > 0) memcpy(out, code.data, size);
}

// A party goes by the name of its entity, which `text` shows too, and where there is none by its words.
static ww_status take_parties(const struct loading *l, const json_t *event, const char *key, const struct ww_view_party **out,
                              size_t *count) {
  const json_t *array = json_object_get(event, key);
  *count = json_array_size(array);
  struct ww_view_party *parties = ww_arena_alloc_zero(&l->doc->arena, *count + 1, sizeof *parties);
  *out = parties;
  if (parties == NULL) return ww_fail_memory(l->error);
  for (size_t i = 0; i < *count; i++) {
    const json_t *object = json_array_get(array, i), *sectors = json_object_get(object, "sector");
    struct ww_span span;
    if (!span_at(l, object, &span)) return fail(l, "an actor or recipient has no place in the text");
    parties[i].start = span.start;
    parties[i].end = span.end;
    parties[i].name = text_at(object, "identifier_text");
    if (parties[i].name.size == 0) parties[i].name = text_at(object, "entity_text");
    put_code(parties[i].role.code, text_at(object, "code"));
    for (size_t s = 0; s < json_array_size(sectors) && s < WW_SECTORS; s++)
      put_code(parties[i].role.sector[s], string_of(json_array_get(sectors, s)));
  }
  return WW_OK;
}

// What a place is called stands with the event, where it is spoken of with the document's places: the two lists go side by
// side. A place without a position is named in the line and not marked in the sentence.
static ww_status take_places(const struct loading *l, const json_t *event, struct ww_view *view) {
  const json_t *named = json_object_get(event, "event_loc"), *indices = json_object_get(event, "place");
  const json_t *places = json_object_get(l->doc->root, "places");
  view->place_count = json_array_size(named);
  struct ww_view_place *out = ww_arena_alloc_zero(&l->doc->arena, view->place_count + 1, sizeof *out);
  view->places = out;
  if (out == NULL) return ww_fail_memory(l->error);
  for (size_t i = 0; i < view->place_count; i++) {
    const json_t *place = json_array_get(named, i), *index = json_array_get(indices, i);
    out[i].name = text_at(place, "resolved_place");
    if (out[i].name.size > 0) out[i].country = text_at(place, "country");
    if (out[i].name.size == 0) out[i].name = text_at(place, "extracted_place");
    struct ww_span span = {0, 0};
    if (json_is_integer(index) && json_integer_value(index) >= 0)
      (void)span_at(l, json_array_get(places, (size_t)json_integer_value(index)), &span);
    out[i].start = span.start;
    out[i].end = span.end;
  }
  return WW_OK;
}

// Whose word it is: the nearest in the chain of those who say so. A claim that is not found leaves it the article's own.
static void take_claim(struct loading *l, const json_t *event, struct ww_view *view) {
  struct ww_slice id = text_at(event, "claim");
  size_t count = json_array_size(l->claims);
  for (size_t tried = 0; id.size > 0 && tried < count; tried++, l->claim = (l->claim + 1) % count) {
    const json_t *claim = json_array_get(l->claims, l->claim);
    if (!ww_slice_equal(text_at(claim, "id"), id)) continue;
    view->claim = text_at(json_array_get(json_object_get(claim, "chain"), 0), "entity_text");
    return;
  }
}

// The sentence and the words that fired must be there: without them there is nothing to show or to compare.
static ww_status take_words(const struct loading *l, const json_t *event, struct ww_doc_event *out) {
  const json_t *trigger = json_object_get(event, "trigger"), *time = json_object_get(event, "time");
  const json_t *sentence = json_object_get(event, "sentence");
  out->view.trigger_count = json_array_size(trigger);
  struct ww_span *spans = ww_arena_alloc(&l->doc->arena, out->view.trigger_count, sizeof *spans);
  out->view.trigger = spans;
  if (spans == NULL) return ww_fail_memory(l->error);
  for (size_t i = 0; i < out->view.trigger_count; i++) {
    const json_t *pair = json_array_get(trigger, i);
    if (!take_span(l, json_array_get(pair, 0), json_array_get(pair, 1), &spans[i])) return fail(l, "a trigger has no place in the text");
    if (i == 0)
      out->trigger = (struct ww_span){(uint32_t)json_integer_value(json_array_get(pair, 0)), (uint32_t)json_integer_value(json_array_get(pair, 1))};
  }
  if (!json_is_integer(sentence) || json_integer_value(sentence) < 0 || (size_t)json_integer_value(sentence) >= l->doc->sentence_count)
    return fail(l, "an event has no sentence");
  out->sentence = (uint32_t)json_integer_value(sentence);
  out->view.sentence = l->doc->sentences[out->sentence];
  if (json_is_integer(time) && json_integer_value(time) >= 0)
    (void)span_at(l, json_array_get(json_object_get(l->doc->root, "times"), (size_t)json_integer_value(time)), &out->view.time);
  return WW_OK;
}

static ww_status take_type(const struct loading *l, const json_t *event, struct ww_view *view) {
  static const char *const names[] = {"historical", "future", "hypothetical", "negation"};
  const json_t *modes = json_object_get(event, "mode"), *auxiliary = json_object_get(event, "auxiliary");
  view->type = string_of(json_array_get(json_object_get(event, "event"), 0));
  if (view->type.size == 0) return fail(l, "an event has no type");
  view->quad = count_at(event, "quad_code");
  view->mode_count = json_array_size(modes);
  struct ww_slice *out = ww_arena_alloc(&l->doc->arena, view->mode_count, sizeof *out);
  view->modes = out;
  if (out == NULL) return ww_fail_memory(l->error);
  for (size_t i = 0; i < view->mode_count; i++) out[i] = string_of(json_array_get(modes, i));
  for (size_t i = 0; i < json_array_size(auxiliary); i++)
    for (unsigned bit = 0; bit < 4; bit++)
      if (ww_slice_is(string_of(json_array_get(auxiliary, i)), names[bit])) view->auxiliary |= (uint8_t)(1U << bit);
  return WW_OK;
}

static ww_status take_event(struct loading *l, const json_t *event, struct ww_doc_event *out) {
  out->id = text_at(event, "id");
  out->rule = text_at(event, "rule");
  out->contexts = json_object_get(event, "context");
  if (!json_is_object(event) || out->id.size == 0) return fail(l, "an event has no id");
  // Three decimals at most stand in the file, so that rounding gives back the thousandths.
  double confidence = json_number_value(json_object_get(event, "confidence"));
  out->confidence = confidence > 0 && confidence <= 1 ? (int)(confidence * 1000 + 0.5) : 0;
  struct ww_view *view = &out->view;
  view->text = l->doc->text;
  view->from = day_at(event, "date");
  view->to = day_at(event, "enddate");
  view->ongoing = json_is_true(json_object_get(event, "ongoing"));
  view->dead = count_at(event, "dead");
  view->injured = count_at(event, "injured");
  view->arrested = count_at(event, "arrested");
  ww_status status = take_type(l, event, view);
  if (status == WW_OK) status = take_parties(l, event, "actor", &view->actors, &view->actor_count);
  if (status == WW_OK) status = take_parties(l, event, "recipient", &view->recipients, &view->recipient_count);
  if (status == WW_OK) status = take_places(l, event, view);
  if (status == WW_OK) status = take_words(l, event, out);
  if (status == WW_OK) take_claim(l, event, view);
  return status;
}

// Sentences come before events, which point into them.
static ww_status take_document(struct loading *l) {
  struct ww_doc *doc = l->doc;
  const json_t *sentences = json_object_get(doc->root, "sentences"), *events = json_object_get(doc->root, "events");
  const json_t *engine = json_object_get(doc->root, "engine");
  if (!json_is_array(sentences) || !json_is_array(events) || !json_is_object(engine)) return fail(l, "the line holds no article that was read");
  doc->id = text_at(doc->root, "id");
  doc->title = text_at(doc->root, "title");
  doc->publisher = text_at(doc->root, "publisher");
  doc->text = text_at(doc->root, "text");
  doc->text_hash = text_at(doc->root, "text_hash");
  doc->published = day_at(doc->root, "published");
  doc->version = text_at(engine, "version");
  doc->model = text_at(engine, "model");
  doc->lexicon = text_at(engine, "lexicon");
  l->claims = json_object_get(doc->root, "claims");
  if (!make_table(l)) return ww_fail_memory(l->error);
  doc->sentence_count = json_array_size(sentences);
  doc->event_count = json_array_size(events);
  doc->sentences = ww_arena_alloc(&doc->arena, doc->sentence_count, sizeof *doc->sentences);
  doc->events = ww_arena_alloc_zero(&doc->arena, doc->event_count, sizeof *doc->events);
  if (doc->sentences == NULL || doc->events == NULL) return ww_fail_memory(l->error);
  for (size_t i = 0; i < doc->sentence_count; i++)
    if (!span_at(l, json_array_get(sentences, i), &doc->sentences[i])) return fail(l, "a sentence has no place in the text");
  for (size_t i = 0; i < doc->event_count; i++) {
    ww_status status = take_event(l, json_array_get(events, i), &doc->events[i]);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

ww_status ww_doc_parse(struct ww_slice line, struct ww_doc *doc, struct ww_error *error) {
  memset(doc, 0, sizeof *doc);
  ww_arena_init(&doc->arena);
  json_error_t fault;
  struct loading l = {.doc = doc, .error = error};
  doc->line_bytes = line.size;
  doc->root = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
  ww_status status;
  if (doc->root == NULL && json_error_code(&fault) == json_error_out_of_memory) {
    status = ww_fail_memory(error);
  } else if (doc->root == NULL) {
    status = ww_fail(error, WW_ERROR_FORMAT, "broken JSON (%.100s): give a file that `whowhom code --format doc` wrote", fault.text);
  } else {
    status = take_document(&l);
  }
  if (status != WW_OK) ww_doc_release(doc);
  return status;
}

ww_status ww_doc_next(struct ww_source *source, struct ww_doc *doc, bool *end, struct ww_error *error) {
  struct ww_slice line;
  memset(doc, 0, sizeof *doc);
  ww_arena_init(&doc->arena);
  do {
    ww_status status = ww_source_line(source, &line, end, error);
    if (status != WW_OK || *end) return status;
  } while (ww_slice_trim(line).size == 0);
  ww_status status = ww_doc_parse(line, doc, error);
  if (status != WW_OK) ww_error_place(error, source->name, source->line, 0, 0);
  return status;
}

void ww_doc_release(struct ww_doc *doc) {
  json_decref(doc->root);
  ww_arena_release(&doc->arena);
  doc->root = NULL;
  ww_arena_init(&doc->arena);
}
