// group_pack.c: a story's summary as bytes. It is a struct of fixed-width integers, written field by field in little-endian order.
#include "story/group.h"

enum { PACK_VERSION = 1 };

static void put(struct ww_buffer *out, uint32_t value) {
  for (int i = 0; i < 4; i++) ww_buffer_put_byte(out, (char)(value >> (8 * i)));
}

struct input {
  const unsigned char *at, *end;
  bool short_of;
};
static uint32_t take(struct input *in) {
  if (in->end - in->at < 4) {
    in->short_of = true;
    return 0;
  }
  uint32_t value = 0;
  for (int i = 0; i < 4; i++) value |= (uint32_t)*in->at++ << (8 * i);
  return value;
}
static uint8_t take_count(struct input *in, uint32_t most) {
  uint32_t count = take(in);
  if (count > most) in->short_of = true;
  return (uint8_t)(count > most ? 0 : count);
}

void ww_story_group_pack(const struct ww_story_group *group, struct ww_buffer *out) {
  put(out, PACK_VERSION);
  put(out, (uint32_t)group->first_day);
  put(out, (uint32_t)group->last_day);
  put(out, (uint32_t)group->told_from);
  put(out, (uint32_t)group->told_to);
  put(out, group->mutual);
  put(out, group->place_count);
  for (int i = 0; i < group->place_count; i++) {
    put(out, (uint32_t)group->places[i].lat_micro);
    put(out, (uint32_t)group->places[i].lon_micro);
  }
  for (int side = 0; side < 2; side++) {
    put(out, group->party_count[side]);
    for (int i = 0; i < group->party_count[side]; i++) put(out, group->parties[side][i]);
  }
  put(out, group->mode_count);
  for (int i = 0; i < group->mode_count; i++) put(out, group->modes[i]);
}

bool ww_story_group_unpack(const void *data, size_t size, struct ww_story_group *out) {
  *out = (struct ww_story_group){.mutual = false};
  if (data == NULL) return false;
  struct input in = {data, (const unsigned char *)data + size, false};
  if (take(&in) != PACK_VERSION) return false;
  out->first_day = (int32_t)take(&in);
  out->last_day = (int32_t)take(&in);
  out->told_from = (int32_t)take(&in);
  out->told_to = (int32_t)take(&in);
  out->mutual = take(&in) != 0;
  out->place_count = take_count(&in, WW_STORY_GROUP_PLACES);
  for (int i = 0; i < out->place_count; i++) {
    out->places[i].lat_micro = (int32_t)take(&in);
    out->places[i].lon_micro = (int32_t)take(&in);
  }
  for (int side = 0; side < 2; side++) {
    out->party_count[side] = take_count(&in, WW_STORY_GROUP_PARTIES);
    for (int i = 0; i < out->party_count[side]; i++) out->parties[side][i] = take(&in);
  }
  out->mode_count = take_count(&in, WW_STORY_GROUP_MODES);
  for (int i = 0; i < out->mode_count; i++) out->modes[i] = take(&in);
  return !in.short_of && in.at == in.end;
}
