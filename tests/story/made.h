// made.h: told events made by hand.
#ifndef WW_TESTS_STORY_MADE_H
#define WW_TESTS_STORY_MADE_H

#include <string.h>

#include "base/slice.h"
#include "story/compare.h"
#include "story/words.h"

static inline void made_code(char out[4], const char *code) {
  for (int i = 0; i < 3 && code[i] != 0; i++) out[i] = code[i];
}

static inline struct ww_story_party made_party(const char *name, const char *code, const char *sector) {
  struct ww_story_party party = {.name = (uint32_t)(ww_story_name_hash(ww_slice_cstring(name)) >> 32)};
  const char *last = strrchr(name, ' ');
  party.proper = ww_ascii_upper((unsigned char)(last == NULL ? name[0] : last[1]));
  made_code(party.code, code);
  made_code(party.sectors[0], sector);
  return party;
}

static inline struct ww_story_place made_place(const char *name, int32_t lat_micro, int32_t lon_micro, const char *country, uint8_t resolution) {
  struct ww_story_place place = {.lat_micro = lat_micro, .lon_micro = lon_micro, .resolution = resolution};
  place.name = (uint32_t)(ww_story_name_hash(ww_slice_cstring(name)) >> 32);
  made_code(place.country, country);
  return place;
}

// An attack of 12 dead by Malian soldiers on a rebel camp near Gao, told for its day by an article of the day after.
static inline struct ww_story_event made_event(int64_t key) {
  struct ww_story_event event = {.key = key, .document = key, .published = 101, .from = 100, .to = 100, .dated = true, .quad = 4, .scale_tenths = -90};
  event.type = ww_story_hash32(WW_SLICE("ASSAULT"));
  event.mode = ww_story_hash32(WW_SLICE("aerial"));
  for (int i = 0; i < WW_STORY_COUNTS; i++) event.counts[i] = -1;
  event.counts[0] = 12;
  event.parties[0][0] = made_party("soldiers", "MLI", "MIL");
  event.parties[1][0] = made_party("rebels", "MLI", "REB");
  event.party_count[0] = event.party_count[1] = 1;
  event.places[0] = made_place("Gao", 16270000, -40000, "MLI", 4);
  event.place_count = 1;
  ww_story_event_words(WW_SLICE("Malian soldiers bombed a camp of rebels near Gao and killed 12 of them"), &event);
  event.topics[0] = 77;
  return event;
}

static inline struct ww_story_context made_context(const char *title, const char *text) {
  struct ww_story_context context;
  ww_story_context_make(ww_slice_cstring(title), ww_slice_cstring(text), &context);
  return context;
}

#endif
