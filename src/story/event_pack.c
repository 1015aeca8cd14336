// event_pack.c: an event as bytes: little-endian, one byte before each list. A store written on one machine is read on any other.
#include <string.h>

#include "story/event.h"

enum { PACK_VERSION = 1 };

static void put(struct ww_buffer *out, uint32_t value, int bytes) {
  for (int i = 0; i < bytes; i++) ww_buffer_put_byte(out, (char)(value >> (8 * i)));
}

struct input {
  const unsigned char *at, *end;
  bool short_of;
};
static uint32_t take(struct input *in, int bytes) {
  if (in->end - in->at < bytes) {
    in->short_of = true;
    return 0;
  }
  uint32_t value = 0;
  for (int i = 0; i < bytes; i++) value |= (uint32_t)*in->at++ << (8 * i);
  return value;
}
static void take_code(struct input *in, char code[4]) {
  uint32_t value = take(in, 3);
  for (int i = 0; i < 3; i++) code[i] = (char)(value >> (8 * i));
  code[3] = 0;
}
static void put_code(struct ww_buffer *out, const char code[4]) { ww_buffer_put(out, code, 3); }
static uint8_t take_count(struct input *in, uint32_t most) {
  uint32_t count = take(in, 1);
  if (count > most) in->short_of = true;
  return (uint8_t)(count > most ? 0 : count);
}

static void put_party(const struct ww_story_party *party, struct ww_buffer *out) {
  uint32_t sectors = 0;
  while (sectors < 4 && party->sectors[sectors][0] != 0) sectors++;
  put(out, party->name, 4);
  put_code(out, party->code);
  put(out, sectors | (party->proper ? 8U : 0U), 1);
  for (uint32_t i = 0; i < sectors; i++) put_code(out, party->sectors[i]);
}
static void take_party(struct input *in, struct ww_story_party *party) {
  party->name = take(in, 4);
  take_code(in, party->code);
  uint32_t bits = take(in, 1), sectors = bits & 7;
  party->proper = (bits & 8) != 0;
  if (sectors > 4) in->short_of = true;
  for (uint32_t i = 0; i < sectors && i < 4; i++) {
    take_code(in, party->sectors[i]);
    if (party->sectors[i][0] == 0) in->short_of = true;  // the first empty one ends them: none is written
  }
}

static void put_place(const struct ww_story_place *place, struct ww_buffer *out) {
  put(out, (uint32_t)place->lat_micro, 4);
  put(out, (uint32_t)place->lon_micro, 4);
  put(out, place->geonameid, 4);
  put(out, place->name, 4);
  put(out, place->province, 4);
  put_code(out, place->country);
  put(out, place->resolution, 1);
}
static void take_place(struct input *in, struct ww_story_place *place) {
  place->lat_micro = (int32_t)take(in, 4);
  place->lon_micro = (int32_t)take(in, 4);
  place->geonameid = take(in, 4);
  place->name = take(in, 4);
  place->province = take(in, 4);
  take_code(in, place->country);
  place->resolution = (uint8_t)take(in, 1);
}

void ww_story_event_pack(const struct ww_story_event *event, struct ww_buffer *out) {
  put(out, PACK_VERSION, 1);
  put(out, (uint32_t)event->published, 4);
  put(out, (uint32_t)event->from, 4);
  put(out, (uint32_t)event->to, 4);
  put(out, event->type, 4);
  put(out, event->mode, 4);
  put(out, event->publisher, 4);
  put(out, event->trigger, 4);
  put(out, (uint16_t)event->scale_tenths, 2);
  put(out, event->quad, 1);
  put(out, event->auxiliary, 1);
  put(out, (event->dated ? 1U : 0U) | (event->denied ? 2U : 0U) | (event->recalled ? 4U : 0U), 1);
  for (int i = 0; i < WW_STORY_COUNTS; i++) put(out, (uint32_t)event->counts[i], 4);
  for (int side = 0; side < 2; side++) {
    put(out, event->party_count[side], 1);
    for (int i = 0; i < event->party_count[side]; i++) put_party(&event->parties[side][i], out);
  }
  put(out, event->place_count, 1);
  for (int i = 0; i < event->place_count; i++) put_place(&event->places[i], out);
  put(out, event->word_count, 1);
  for (int i = 0; i < event->word_count; i++) put(out, event->words[i].stem, 4);
  for (int i = 0; i < event->word_count; i++) put(out, event->words[i].weight, 1);
  for (int i = 0; i < WW_STORY_TOPICS; i++) put(out, event->topics[i], 4);
  put_code(out, event->country);
}

// Days are subtracted; those of a damaged row must not overflow.
static bool is_day(int32_t day) { return day == WW_NO_DAY || (day >= ww_day_of(1, 1, 1) && day <= ww_day_of(9999, 12, 31)); }

bool ww_story_event_unpack(const void *data, size_t size, struct ww_story_event *out) {
  *out = (struct ww_story_event){.key = 0};
  if (data == NULL) return false;
  struct input in = {data, (const unsigned char *)data + size, false};
  if (take(&in, 1) != PACK_VERSION) return false;
  out->published = (int32_t)take(&in, 4);
  out->from = (int32_t)take(&in, 4);
  out->to = (int32_t)take(&in, 4);
  if (!is_day(out->published) || !is_day(out->from) || !is_day(out->to)) return false;
  out->type = take(&in, 4);
  out->mode = take(&in, 4);
  out->publisher = take(&in, 4);
  out->trigger = take(&in, 4);
  out->scale_tenths = (int16_t)take(&in, 2);
  out->quad = (uint8_t)take(&in, 1);
  out->auxiliary = (uint8_t)take(&in, 1);
  uint32_t bits = take(&in, 1);
  out->dated = (bits & 1) != 0;
  out->denied = (bits & 2) != 0;
  out->recalled = (bits & 4) != 0;
  for (int i = 0; i < WW_STORY_COUNTS; i++) out->counts[i] = (int32_t)take(&in, 4);
  for (int side = 0; side < 2; side++) {
    out->party_count[side] = take_count(&in, WW_STORY_PARTIES);
    for (int i = 0; i < out->party_count[side]; i++) take_party(&in, &out->parties[side][i]);
  }
  out->place_count = take_count(&in, WW_STORY_PLACES);
  for (int i = 0; i < out->place_count; i++) take_place(&in, &out->places[i]);
  out->word_count = take_count(&in, WW_STORY_SENTENCE_WORDS);
  for (int i = 0; i < out->word_count; i++) out->words[i].stem = take(&in, 4);
  for (int i = 0; i < out->word_count; i++) out->words[i].weight = (uint8_t)take(&in, 1);
  for (int i = 0; i < WW_STORY_TOPICS; i++) out->topics[i] = take(&in, 4);
  take_code(&in, out->country);
  return !in.short_of && in.at == in.end;
}

void ww_story_context_pack(const struct ww_story_context *context, struct ww_buffer *out) {
  put(out, PACK_VERSION, 1);
  put(out, context->title_count, 1);
  for (int i = 0; i < context->title_count; i++) put(out, context->title[i], 4);
  put(out, context->name_count, 1);
  for (int i = 0; i < context->name_count; i++) put(out, context->names[i], 4);
}

bool ww_story_context_unpack(const void *data, size_t size, struct ww_story_context *out) {
  *out = (struct ww_story_context){.title_count = 0};
  if (data == NULL) return false;
  struct input in = {data, (const unsigned char *)data + size, false};
  if (take(&in, 1) != PACK_VERSION) return false;
  out->title_count = take_count(&in, WW_STORY_TITLE_WORDS);
  for (int i = 0; i < out->title_count; i++) out->title[i] = take(&in, 4);
  out->name_count = take_count(&in, WW_STORY_NAMES);
  for (int i = 0; i < out->name_count; i++) out->names[i] = take(&in, 4);
  return !in.short_of && in.at == in.end;
}
