// What more than one format needs: offsets, parties and places.
#include "base/hash.h"
#include "base/utf8.h"
#include "write/write.h"

enum { STEP = 64 };

bool ww_offsets_make(struct ww_article *article, struct ww_offsets *out) {
  *out = (struct ww_offsets){article->text, NULL};
  if (ww_utf8_count(article->text.data, article->text.size) == article->text.size) return true;
  size_t blocks = article->text.size / STEP + 1;
  uint32_t *count = ww_arena_alloc(&article->scratch, blocks, sizeof *count);
  if (count == NULL) return false;
  uint32_t so_far = 0;
  for (size_t i = 0; i < blocks; i++) {
    count[i] = so_far;
    size_t from = i * STEP, rest = article->text.size - from;
    so_far += (uint32_t)ww_utf8_count(article->text.data + from, rest < STEP ? rest : STEP);
  }
  out->count = count;
  return true;
}

uint32_t ww_offset(const struct ww_offsets *offsets, uint32_t byte) {
  if (offsets->count == NULL) return byte;
  uint32_t block = byte / STEP;
  return offsets->count[block] + (uint32_t)ww_utf8_count(offsets->text.data + block * STEP, byte - block * STEP);
}

size_t ww_put_clock(int minutes, char out[WW_CLOCK_SIZE]) {
  int hours = minutes / 60 % 24, rest = minutes % 60;
  out[0] = (char)('0' + hours / 10);
  out[1] = (char)('0' + hours % 10);
  out[2] = ':';
  out[3] = (char)('0' + rest / 10);
  out[4] = (char)('0' + rest % 10);
  return WW_CLOCK_SIZE;
}

int16_t ww_event_scale_tenths(const struct ww_knowledge *knowledge, const struct ww_event *event) {
  if (event->mode_count > 0) return ww_mode_scale_tenths(knowledge, event->type, event->mode[0]);
  return ww_type(knowledge, event->type)->scale_tenths;
}

void ww_put_one_line(struct ww_buffer *out, struct ww_slice text) {
  bool blank = false;
  for (size_t i = 0; i < text.size; i++) {
    if (ww_ascii_space((unsigned char)text.data[i])) {
      blank = true;
      continue;
    }
    if (blank) ww_buffer_put_byte(out, ' ');
    blank = false;
    ww_buffer_put_byte(out, text.data[i]);
  }
}

void ww_json_sectors(struct ww_json *json, const struct ww_role *role) {
  ww_json_key(json, "sector");
  ww_json_open(json, '[');
  for (int i = 0; i < WW_SECTORS && role->sector[i][0] != 0; i++) ww_json_cstring(json, role->sector[i]);
  ww_json_close(json, ']');
}

void ww_json_parties(struct ww_json *json, const struct ww_write_context *context, const char *key,
                     const struct ww_party *parties, uint32_t count) {
  const struct ww_article *article = context->article;
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_party *party = &parties[i];
    const struct ww_entity *entity = party->entity == WW_NONE ? NULL : &article->entities[party->entity];
    ww_json_open(json, '{');
    if (entity != NULL) ww_json_key_hash(json, "entity", entity->id);
    ww_json_key_cstring(json, "code", party->role.code);
    ww_json_sectors(json, &party->role);
    ww_json_key_text(json, "entity_text", ww_slice_of(article->text.data + party->start, party->end - party->start));
    ww_json_key_text(json, "identifier_text", entity == NULL ? WW_SLICE("") : entity->name);
    if (entity != NULL && entity->wikidata.size > 0) ww_json_key_text(json, "identifier_id", entity->wikidata);
    if (entity != NULL && entity->office.size > 0) ww_json_key_text(json, "office", entity->office);
    ww_json_key_int(json, "start", ww_offset(&context->offsets, party->start));
    ww_json_key_int(json, "end", ww_offset(&context->offsets, party->end));
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

void ww_json_place(struct ww_json *json, const struct ww_place *place) {
  ww_json_key_text(json, "extracted_place", place->extracted);
  ww_json_key_text(json, "resolved_place", place->resolved);
  if (place->lat_micro != INT32_MIN) {
    ww_json_key(json, "lat");
    ww_json_micro(json, place->lat_micro);
    ww_json_key(json, "lon");
    ww_json_micro(json, place->lon_micro);
  }
  if (place->geonameid != 0) ww_json_key_int(json, "geonameid", place->geonameid);
  ww_json_key_text(json, "province", place->province);
  ww_json_key_text(json, "country", place->country);
  ww_json_key_cstring(json, "country_code", place->country_code);
  if (place->feature_class != 0) {
    ww_json_key_text(json, "feature_class", ww_slice_of(&place->feature_class, 1));
    ww_json_key_cstring(json, "feature_code", place->feature_code);
  }
  ww_json_key_int(json, "resolution", place->resolution);
}

void ww_json_locations(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  ww_json_key(json, "event_loc");
  ww_json_open(json, '[');
  for (uint32_t i = 0; i < event->place_count; i++) {
    ww_json_open(json, '{');
    ww_json_place(json, &context->article->places[event->places[i]]);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

void ww_json_modes(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  ww_json_key(json, "event");
  ww_json_open(json, '[');
  ww_json_text(json, ww_type(context->knowledge, event->type)->name);
  ww_json_close(json, ']');
  ww_json_key(json, "mode");
  ww_json_open(json, '[');
  for (int i = 0; i < event->mode_count; i++) ww_json_text(json, ww_mode_name(context->knowledge, event->type, event->mode[i]));
  ww_json_close(json, ']');
}

void ww_json_contexts(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  ww_json_key(json, "context");
  ww_json_open(json, '[');
  for (int i = 0; i < event->context_count; i++) ww_json_text(json, ww_context_name(context->knowledge, event->context[i]));
  ww_json_close(json, ']');
}

void ww_json_coder(struct ww_json *json, const struct ww_engine *engine) {
  ww_json_key_cstring(json, "coder", "whowhom");
  ww_json_key_cstring(json, "codebook", "PLOVER 2.0");
  ww_json_key_cstring(json, "version", engine->version);
  ww_json_key_cstring(json, "model", engine->model);
  ww_json_key_cstring(json, "lexicon", engine->lexicon);
}

void ww_json_auxiliaries(struct ww_json *json, unsigned auxiliary) {
  static const char *const names[] = {"historical", "future", "hypothetical", "negation"};
  ww_json_key(json, "auxiliary");
  ww_json_open(json, '[');
  for (int i = 0; i < 4; i++)
    if ((auxiliary >> i & 1) != 0) ww_json_cstring(json, names[i]);
  ww_json_close(json, ']');
}
