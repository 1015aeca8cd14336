// chooser.h: what gazetteer.c knows of an article while it chooses among places, and what meant.c asks of it.
#ifndef WW_READ_CHOOSER_H
#define WW_READ_CHOOSER_H

#include "read/mentions.h"

enum { WW_COUNTRIES = 64, WW_ANCHORS = 96, WW_NEAR_LAT = 1500000, WW_NEAR_LON = 2500000, WW_NAMES = 48, WW_SUPPORTS = 64, WW_PLACES_A_NAME = 12,
       WW_COMMON = 8192, WW_CLOSE_LAT = 400000, WW_CLOSE_LON = 600000 };

struct ww_chooser_country { char code[4]; uint32_t weight; };

// A place of which the article speaks beyond doubt. Each name counts once, and never for itself.
struct ww_chooser_anchor {
  uint32_t node, place;
  const struct ww_place_info *info;
};

// A name with its places, the greatest first.
struct ww_chooser_ambiguous {
  uint32_t node;
  const struct ww_name *names;
  size_t count;
};

struct ww_chooser {
  struct ww_mention_work *work;
  struct ww_chooser_country countries[WW_COUNTRIES];
  struct ww_chooser_anchor anchors[WW_ANCHORS];
  struct ww_chooser_ambiguous names[WW_NAMES];
  size_t country_count, anchor_count, name_count;
  uint32_t total;
  struct { char code[4]; uint32_t node, count; } support[WW_SUPPORTS];  // meant.c: what was counted already
  size_t support_count;
};

// How much the article speaks of a country: 4 for each of its names, 2 to 4 for each of its places.
uint32_t ww_chooser_weight(const struct ww_chooser *chooser, const char *code);
// Whether a place that is beyond doubt lies in this division.
bool ww_chooser_inside(const struct ww_chooser *chooser, uint32_t division);
// The gazetteer's places of a candidate's name, the greatest first.
const struct ww_name *ww_places_of(const struct ww_mention_work *work, const struct ww_candidate *c, size_t *count);
// "Springfield, Illinois": the candidate that stands right behind and may hold it, or WW_NONE.
uint32_t ww_container_of(const struct ww_mention_work *work, uint32_t index);
bool ww_lies_in(const struct ww_mention_work *work, const struct ww_place_info *place, const struct ww_candidate *outer);
// meant.c: states and capitals whose name is also that of another state or place.
void ww_meant_states(struct ww_chooser *chooser);

#endif
