#include "story/group.h"

#include "story/compare.h"

// How far apart two points of one happening may lie (a front, two quarters of a city), and how long a happening is told as
// news without its day.
enum { APART_KM = 60, TOLD_DAYS = 6 };

void ww_story_group_of(const struct ww_story_event *event, struct ww_story_group *out) {
  *out = (struct ww_story_group){.first_day = WW_NO_DAY, .last_day = WW_NO_DAY, .told_from = WW_NO_DAY, .told_to = WW_NO_DAY};
  struct ww_story_days days = ww_story_days_of(event);
  if (days.dated && days.narrow) {
    out->first_day = days.from;
    out->last_day = days.to;
  } else if (!days.dated) {  // when something is recalled says nothing about its day
    out->told_from = out->told_to = days.from;
  }
  out->passing = ww_story_event_passing(event);
  for (int i = 0; i < event->place_count; i++)
    if (event->places[i].resolution >= 3 && event->places[i].lat_micro != INT32_MIN && out->place_count < WW_STORY_GROUP_PLACES)
      out->places[out->place_count++] = event->places[i];
  if (event->mode != 0) out->modes[out->mode_count++] = event->mode ^ event->type;
  out->mutual = event->quad <= 2 || (event->party_count[0] > 1 && event->party_count[1] == 0);
  for (int side = 0; side < 2; side++) {
    for (int i = 0; i < event->party_count[side]; i++) {
      uint32_t token = ww_story_party_token(&event->parties[side][i]);
      if (token != 0) out->parties[side][out->party_count[side]++] = token;
    }
  }
}

// Days that follow one another are let through: "today" of a report that is read the day after is often yesterday's, and a night is of
// two days. How well the two tellings agree then has to decide (compare.c).
enum { SLACK_DAYS = 1 };

static bool days_fit(const struct ww_story_group *a, const struct ww_story_group *b, int slack) {
  if (a->first_day == WW_NO_DAY || b->first_day == WW_NO_DAY) return true;
  int32_t latest = a->first_day > b->first_day ? a->first_day : b->first_day;
  int32_t earliest = a->last_day < b->last_day ? a->last_day : b->last_day;
  return latest <= earliest + slack;
}

// Whether `a` is told in passing, and long after `b` was news: how long says nothing then.
static bool is_recalled(const struct ww_story_group *a, const struct ww_story_group *b) {
  int32_t day = b->last_day != WW_NO_DAY ? b->last_day : b->told_to;
  return a->passing && a->told_from != WW_NO_DAY && day != WW_NO_DAY && a->told_from > day + TOLD_DAYS;
}

static bool telling_fits(const struct ww_story_group *a, const struct ww_story_group *b) {
  if (is_recalled(a, b) || is_recalled(b, a)) return true;
  int32_t from = a->told_from, to = a->told_to;
  if (b->told_from != WW_NO_DAY && (from == WW_NO_DAY || b->told_from < from)) from = b->told_from;
  if (b->told_to != WW_NO_DAY && (to == WW_NO_DAY || b->told_to > to)) to = b->told_to;
  if (from == WW_NO_DAY) return true;
  int32_t day = a->first_day != WW_NO_DAY ? a->first_day : b->first_day;
  if (day == WW_NO_DAY) return to - from <= TOLD_DAYS;
  // Nothing is told before it has happened, but for a day that begins elsewhere.
  return from >= day - 1 && to <= day + TOLD_DAYS;
}

static bool places_fit(const struct ww_story_group *a, const struct ww_story_group *b) {
  if (a->place_count == 0 || b->place_count == 0) return true;
  for (int i = 0; i < a->place_count; i++) {
    for (int j = 0; j < b->place_count; j++) {
      const struct ww_story_place *one = &a->places[i], *other = &b->places[j];
      if (ww_story_km(one->lat_micro, one->lon_micro, other->lat_micro, other->lon_micro) <= APART_KM) return true;
    }
  }
  return false;
}

static bool share_party(const struct ww_story_group *a, int side_a, const struct ww_story_group *b, int side_b) {
  for (int i = 0; i < a->party_count[side_a]; i++)
    for (int j = 0; j < b->party_count[side_b]; j++)
      if (a->parties[side_a][i] == b->parties[side_b][j]) return true;
  return false;
}

// Whether somebody is known by code (1) or by name (0) among a side's parties.
static bool has_kind(const struct ww_story_group *group, int side, uint32_t kind) {
  for (int i = 0; i < group->party_count[side]; i++)
    if ((group->parties[side][i] & 1) == kind) return true;
  return false;
}

// A name alone and a code alone are not held against one another.
static bool actors_fit(const struct ww_story_group *a, const struct ww_story_group *b) {
  bool comparable = (has_kind(a, 0, 1) && has_kind(b, 0, 1)) || (has_kind(a, 0, 0) && has_kind(b, 0, 0));
  if (!comparable || share_party(a, 0, b, 0)) return true;
  return (a->mutual || b->mutual) && (share_party(a, 0, b, 1) || share_party(a, 1, b, 0));
}

bool ww_story_group_modes_apart(const struct ww_story_group *a, const struct ww_story_group *b) {
  for (int i = 0; i < a->mode_count; i++)
    for (int j = 0; j < b->mode_count; j++)
      if (a->modes[i] == b->modes[j]) return false;
  return a->mode_count > 0 && b->mode_count > 0;
}

bool ww_story_group_days_apart(const struct ww_story_group *a, const struct ww_story_group *b) { return !days_fit(a, b, 0); }

enum ww_story_refusal ww_story_group_fits(const struct ww_story_group *a, const struct ww_story_group *b) {
  if (!days_fit(a, b, SLACK_DAYS)) return WW_STORY_OTHER_DAY;
  if (!telling_fits(a, b)) return WW_STORY_LONG_AFTER;
  if (!places_fit(a, b)) return WW_STORY_OTHER_PLACE;
  return actors_fit(a, b) ? WW_STORY_FITS : WW_STORY_OTHER_ACTOR;
}

static void narrow(struct ww_story_group *a, const struct ww_story_group *b) {
  if (b->first_day == WW_NO_DAY) return;
  if (a->first_day == WW_NO_DAY) {
    a->first_day = b->first_day;
    a->last_day = b->last_day;
    return;
  }
  // Where the days only follow one another the first ones stay, so that stories do not creep on from day to day.
  if (b->first_day > a->last_day || b->last_day < a->first_day) return;
  if (b->first_day > a->first_day) a->first_day = b->first_day;
  if (b->last_day < a->last_day) a->last_day = b->last_day;
}

static void add_number(uint32_t *items, uint8_t *count, uint8_t most, uint32_t item) {
  for (int i = 0; i < *count; i++)
    if (items[i] == item) return;
  if (*count < most) items[(*count)++] = item;
}

void ww_story_group_join(struct ww_story_group *a, const struct ww_story_group *b) {
  if (is_recalled(a, b)) {
    a->told_from = b->told_from;
    a->told_to = b->told_to;
  } else if (!is_recalled(b, a)) {
    if (b->told_from != WW_NO_DAY && (a->told_from == WW_NO_DAY || b->told_from < a->told_from)) a->told_from = b->told_from;
    if (b->told_to != WW_NO_DAY && (a->told_to == WW_NO_DAY || b->told_to > a->told_to)) a->told_to = b->told_to;
  }
  a->passing = a->passing && b->passing;
  narrow(a, b);
  a->mutual = a->mutual || b->mutual;
  for (int i = 0; i < b->place_count && a->place_count < WW_STORY_GROUP_PLACES; i++) {
    bool known = false;
    for (int j = 0; j < a->place_count; j++)
      known = known || (a->places[j].lat_micro == b->places[i].lat_micro && a->places[j].lon_micro == b->places[i].lon_micro);
    if (!known) a->places[a->place_count++] = b->places[i];
  }
  for (int side = 0; side < 2; side++)
    for (int i = 0; i < b->party_count[side]; i++) add_number(a->parties[side], &a->party_count[side], WW_STORY_GROUP_PARTIES, b->parties[side][i]);
  for (int i = 0; i < b->mode_count; i++) add_number(a->modes, &a->mode_count, WW_STORY_GROUP_MODES, b->modes[i]);
}

const char *ww_story_refusal_text(enum ww_story_refusal refusal) {
  static const char *const texts[WW_STORY_REFUSALS] = {
      "fits", "told for another day than the story's other reports", "told too many days after the story's other reports",
      "in another place than the story's other reports", "done by another actor than in the story's other reports",
      "a person has undone a link between the two"};
  return texts[refusal];
}
