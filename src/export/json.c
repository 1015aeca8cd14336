// The layouts of JSON: one object an event (jsonl), one PLOVER record an event (plover, the same bytes as `whowhom code
// --format plover`), one feature an event (geojson).
#include "export/export.h"
#include "write/json.h"
#include "write/write.h"

static void put_texts(struct ww_json *json, const char *key, const struct ww_slice *items, size_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) ww_json_text(json, items[i]);
  ww_json_close(json, ']');
}

static void put_sectors(struct ww_json *json, const char sectors[4][4]) {
  ww_json_key(json, "sector");
  ww_json_open(json, '[');
  for (int i = 0; i < 4 && sectors[i][0] != 0; i++) ww_json_cstring(json, sectors[i]);
  ww_json_close(json, ']');
}

static void put_parties(struct ww_json *json, const char *key, const struct ww_stored_party *parties, size_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) {
    const struct ww_stored_party *party = &parties[i];
    ww_json_open(json, '{');
    if (party->entity != 0) ww_json_key_hash(json, "entity", party->entity);
    ww_json_key_cstring(json, "code", party->code);
    put_sectors(json, party->sectors);
    ww_json_key_text(json, "entity_text", party->text);
    ww_json_key_text(json, "identifier_text", party->name);
    if (party->identifier.size > 0) ww_json_key_text(json, "identifier_id", party->identifier);
    if (party->office.size > 0) ww_json_key_text(json, "office", party->office);
    ww_json_key_int(json, "start", (int64_t)party->start);
    ww_json_key_int(json, "end", (int64_t)party->end);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_place(struct ww_json *json, const struct ww_stored_place *place) {
  ww_json_open(json, '{');
  ww_json_key_text(json, "extracted_place", place->text);
  ww_json_key_text(json, "resolved_place", place->name);
  if (place->point) {
    ww_json_key(json, "lat");
    ww_json_micro(json, place->lat_micro);
    ww_json_key(json, "lon");
    ww_json_micro(json, place->lon_micro);
  }
  if (place->geonameid != 0) ww_json_key_int(json, "geonameid", (int64_t)place->geonameid);
  ww_json_key_text(json, "province", place->province);
  ww_json_key_text(json, "country", place->country);
  ww_json_key_cstring(json, "country_code", place->country_code);
  if (place->feature_class[0] != 0) {
    ww_json_key_cstring(json, "feature_class", place->feature_class);
    ww_json_key_cstring(json, "feature_code", place->feature_code);
  }
  ww_json_key_int(json, "resolution", place->resolution);
  ww_json_close(json, '}');
}

// Type, mode and all that every JSON layout says of the act, in PLOVER's order.
static void put_act(struct ww_json *json, const struct ww_stored_event *event) {
  put_texts(json, "event", &event->type, 1);
  put_texts(json, "mode", event->modes, event->mode_count);
  ww_json_auxiliaries(json, event->auxiliary);
  put_texts(json, "context", event->contexts, event->context_count);
  ww_json_key_int(json, "quad_code", event->quad_code);
  ww_json_key(json, "event_scale");
  ww_json_micro(json, (int64_t)event->scale_tenths * 100000);
  ww_json_key(json, "event_loc");
  ww_json_open(json, '[');
  for (size_t i = 0; i < event->place_count; i++) put_place(json, &event->places[i]);
  ww_json_close(json, ']');
  if (event->dead >= 0) ww_json_key_int(json, "dead", event->dead);
  if (event->injured >= 0) ww_json_key_int(json, "injured", event->injured);
  if (event->arrested >= 0) ww_json_key_int(json, "arrested", event->arrested);
  if (event->trigger.size > 0) ww_json_key_text(json, "event_text", event->trigger);
  if (event->link != 0) ww_json_key_hash(json, "link", event->link);
}

static void put_head(struct ww_json *json, const struct ww_stored_event *event) {
  ww_json_key_hash(json, "id", event->id);
  ww_json_key_cstring(json, "date", event->date);
  ww_json_key_cstring(json, "enddate", event->enddate);
}

void ww_export_plover(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options) {
  struct ww_json writer = {out, true}, *json = &writer;
  ww_json_open(json, '{');
  put_head(json, event);
  put_parties(json, "actor", event->actors, event->actor_count);
  put_parties(json, "recipient", event->recipients, event->recipient_count);
  put_act(json, event);
  ww_json_key_text(json, "text", options->no_text ? WW_SLICE("") : event->text);
  ww_json_key(json, "text_info");
  ww_json_open(json, '{');
  ww_json_key_int(json, "sequence", (int64_t)event->sentence);
  ww_json_key_int(json, "start", (int64_t)event->start);
  ww_json_key_int(json, "end", (int64_t)event->end);
  ww_json_close(json, '}');
  ww_json_key(json, "cite_info");
  ww_json_open(json, '{');
  ww_json_key_text(json, "citation", event->article);
  ww_json_key_text(json, "url", event->url);
  ww_json_key_text(json, "title", event->title);
  ww_json_key_text(json, "language", event->language);
  ww_json_key_text(json, "publication", event->publisher);
  ww_json_key_cstring(json, "date", event->published);
  ww_json_coder(json, &event->engine);
  ww_json_close(json, '}');
  ww_json_key_cstring(json, "coder", "whowhom");
  ww_json_key_text(json, "comment", event->rule);
  ww_json_close(json, '}');
}

static void put_chain(struct ww_json *json, const struct ww_stored_event *event) {
  ww_json_key(json, "chain");
  ww_json_open(json, '[');
  for (size_t i = 0; i < event->chain_count; i++) {
    const struct ww_stored_source *source = &event->chain[i];
    ww_json_open(json, '{');
    ww_json_key_cstring(json, "code", source->code);
    put_sectors(json, source->sectors);
    ww_json_key_text(json, "entity_text", source->text);
    ww_json_key_text(json, "identifier_text", source->name);
    ww_json_key_text(json, "relation", source->relation);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

// All that is known of an event beside its geometry.
static void put_members(struct ww_json *json, const struct ww_stored_event *event, const struct ww_export_options *options) {
  put_head(json, event);
  ww_json_key_text(json, "date_resolution", event->date_resolution);
  ww_json_key(json, "ongoing");
  ww_json_bool(json, event->ongoing);
  put_parties(json, "actor", event->actors, event->actor_count);
  put_parties(json, "recipient", event->recipients, event->recipient_count);
  put_act(json, event);
  put_chain(json, event);
  ww_json_key(json, "confidence");
  ww_json_micro(json, (int64_t)event->confidence * 1000);
  ww_json_key_text(json, "rule", event->rule);
  if (event->story != 0) ww_json_key_int(json, "story", event->story);
  ww_json_key_text(json, "article", event->article);
  ww_json_key_text(json, "title", event->title);
  ww_json_key_text(json, "publisher", event->publisher);
  ww_json_key_cstring(json, "published", event->published);
  ww_json_key_text(json, "url", event->url);
  ww_json_key_int(json, "sentence", (int64_t)event->sentence);
  ww_json_key_int(json, "start", (int64_t)event->start);
  ww_json_key_int(json, "end", (int64_t)event->end);
  if (!options->no_text) ww_json_key_text(json, "text", event->text);
  ww_json_key(json, "engine");
  ww_json_open(json, '{');
  ww_json_key_cstring(json, "version", event->engine.version);
  ww_json_key_cstring(json, "model", event->engine.model);
  ww_json_key_cstring(json, "lexicon", event->engine.lexicon);
  ww_json_close(json, '}');
}

void ww_export_jsonl(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options) {
  struct ww_json json = {out, true};
  ww_json_open(&json, '{');
  put_members(&json, event, options);
  ww_json_close(&json, '}');
}

void ww_export_feature(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options) {
  struct ww_json writer = {out, true}, *json = &writer;
  const struct ww_stored_place *place = ww_first_place(event);
  ww_json_open(json, '{');
  ww_json_key_cstring(json, "type", "Feature");
  ww_json_key(json, "geometry");
  if (place != NULL && place->point) {
    ww_json_open(json, '{');
    ww_json_key_cstring(json, "type", "Point");
    ww_json_key(json, "coordinates");
    ww_json_open(json, '[');
    ww_json_micro(json, place->lon_micro);
    ww_json_micro(json, place->lat_micro);
    ww_json_close(json, ']');
    ww_json_close(json, '}');
  } else {
    ww_json_null(json);
  }
  ww_json_key(json, "properties");
  ww_json_open(json, '{');
  put_members(json, event, options);
  ww_json_close(json, '}');
  ww_json_close(json, '}');
}
