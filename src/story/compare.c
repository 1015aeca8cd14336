#include "story/compare.h"

#include <stdlib.h>
#include <string.h>

// ---- points ---------------------------------------------------------------------------------------
// Set on one half of the happenings of examples/reports (docs/stories.md): what a ground is worth is near to the logarithm of
// how much oftener it holds between tellings of one happening than between tellings of two.
static const int type_points[] = {-200, -7, 11, 30};               // enum ww_story_type_match
static const int actor_points[] = {-34, 0, 4, 14, 20};             // enum ww_story_relation
static const int recipient_points[] = {-16, 0, 11, 12, 22};
static const int day_points[] = {-200, -4, 0, -10, 13, 5, 14, 26, -12, -3};   // enum ww_story_day_match
static const int place_points[] = {-10, 0, 6, 16};                 // enum ww_story_place_match
static const int count_points[WW_STORY_COUNTS][5] = {{-10, -4, 0, 5, 16}, {-4, -2, 0, 4, 10}, {-12, -6, 0, 4, 14}};  // enum ww_story_count_match
enum {
  MODE_SAME = 13, MODE_OTHER = -14, TRIGGER_SAME = 6, REALIS_OTHER = -10, EXCHANGED = -4, COPIED = 20,
  WORDS_MOST = 35, TITLES_MOST = 10, NAMES_MOST = 16, NAMES_NONE = -8, RECALLED = 8, MUTUAL_OTHER = 15,
  COUNTRY_SAME = 7, UNSPECIFIC = -15
};

// ---- what -------------------------------------------------------------------------------------------

// The ontology says how close two types are: by its quads and its scale, so that another codebook needs no table here. In
// tenths of the scale: ASSAULT -9 and COERCE -7 are close, ASSAULT and MOBILIZE -5.5 near, ASSAULT and AID far.
enum { CLOSE = 25, NEAR = 45 };

static enum ww_story_type_match match_type(const struct ww_story_event *a, const struct ww_story_event *b) {
  if (a->type == b->type) return WW_STORY_TYPE_SAME;
  bool friendly_a = a->quad <= 2, friendly_b = b->quad <= 2;
  if (friendly_a != friendly_b) return WW_STORY_TYPE_FAR;
  int apart = abs(a->scale_tenths - b->scale_tenths);
  if (a->quad != b->quad) return friendly_a && apart <= NEAR ? WW_STORY_TYPE_NEAR : WW_STORY_TYPE_FAR;
  return apart <= CLOSE ? WW_STORY_TYPE_CLOSE : apart <= NEAR ? WW_STORY_TYPE_NEAR : WW_STORY_TYPE_FAR;
}

// ---- who --------------------------------------------------------------------------------------------

static bool shares_sector(const struct ww_story_party *a, const struct ww_story_party *b) {
  for (int i = 0; i < 4 && a->sectors[i][0] != 0; i++)
    for (int j = 0; j < 4 && b->sectors[j][0] != 0; j++)
      if (strcmp(a->sectors[i], b->sectors[j]) == 0) return true;
  return false;
}

enum ww_story_relation ww_story_party_relation(const struct ww_story_party *a, const struct ww_story_party *b) {
  bool same_name = a->name != 0 && a->name == b->name, named = a->proper && b->proper;
  if (same_name && named && (a->code[0] == 0 || b->code[0] == 0 || strcmp(a->code, b->code) == 0)) return WW_STORY_SAME;
  if (a->code[0] != 0 && b->code[0] != 0) {
    uint32_t one = ww_story_party_token(a), other = ww_story_party_token(b);
    if (strcmp(a->code, b->code) != 0) return same_name ? WW_STORY_UNKNOWN : WW_STORY_OTHER;  // "the army" of two readings
    if (one != other || one == 0) return named ? WW_STORY_OTHER : WW_STORY_KIN;  // two organisations of one kind
    if (a->sectors[0][0] == 0 && b->sectors[0][0] == 0) return WW_STORY_SAME;
    if (a->sectors[0][0] == 0 || b->sectors[0][0] == 0) return WW_STORY_ORGAN;
    return shares_sector(a, b) ? WW_STORY_SAME : WW_STORY_KIN;
  }
  if (same_name) return WW_STORY_ORGAN;
  if (shares_sector(a, b)) return WW_STORY_KIN;
  return WW_STORY_UNKNOWN;
}

// The best relation between any of `a` and any of `b`.
static enum ww_story_relation match_side(const struct ww_story_event *a, int side_a, const struct ww_story_event *b, int side_b) {
  enum ww_story_relation best = WW_STORY_UNKNOWN;
  bool any = false;
  for (int i = 0; i < a->party_count[side_a]; i++) {
    for (int j = 0; j < b->party_count[side_b]; j++) {
      enum ww_story_relation one = ww_story_party_relation(&a->parties[side_a][i], &b->parties[side_b][j]);
      if (!any || one > best) best = one;
      any = true;
    }
  }
  return best;
}

static bool is_mutual(const struct ww_story_event *event) {
  return event->quad == 1 || (event->party_count[0] > 1 && event->party_count[1] == 0);
}

// Two who do it together, or talk to one another, may be named in either order; else an exchange is another happening.
static void match_parties(const struct ww_story_event *a, const struct ww_story_event *b, struct ww_story_grounds *out) {
  out->actor = match_side(a, 0, b, 0);
  out->recipient = match_side(a, 1, b, 1);
  out->mutual = is_mutual(a) && is_mutual(b);
  if (!is_mutual(a) && !is_mutual(b)) return;
  // Of those who act together one report may name the one, another the other, and a third one as recipient.
  enum ww_story_relation actor = match_side(a, 0, b, 1), recipient = match_side(a, 1, b, 0);
  if (a->party_count[1] == 0 && a->party_count[0] > 1 && b->party_count[1] > 0) {
    out->recipient = match_side(a, 0, b, 1);
  } else if (b->party_count[1] == 0 && b->party_count[0] > 1 && a->party_count[1] > 0) {
    out->recipient = match_side(a, 1, b, 0);
  } else if (actor_points[actor] + recipient_points[recipient] > actor_points[out->actor] + recipient_points[out->recipient]) {
    out->actor = actor;
    out->recipient = recipient;
    out->exchanged = true;
  }
}

// ---- when -------------------------------------------------------------------------------------------

enum { LATER_MOST = 6, RECALL_DAYS = 3, PASSING_MOST = 200 };

// What is told in passing happened on any day before; half a year later little is still told so.
static bool is_passing(const struct ww_story_event *later, const struct ww_story_event *earlier) {
  int32_t day = ww_story_days_of(earlier).to;
  return ww_story_event_passing(later) && later->published != WW_NO_DAY && later->published - day > LATER_MOST && later->published - day <= PASSING_MOST;
}

static enum ww_story_day_match match_days(const struct ww_story_event *a, const struct ww_story_event *b) {
  struct ww_story_days one = ww_story_days_of(a), other = ww_story_days_of(b);
  if (one.to != WW_NO_DAY && other.to != WW_NO_DAY && (is_passing(a, b) || is_passing(b, a))) return WW_STORY_DAY_RECALLED;
  if (one.from == WW_NO_DAY || other.from == WW_NO_DAY) return WW_STORY_DAY_UNKNOWN;
  if (one.dated && other.dated) {
    bool overlap = one.from <= other.to && other.from <= one.to;
    if (overlap && ww_story_event_vague(a) != ww_story_event_vague(b)) return WW_STORY_DAY_RECALLED;
    if (overlap) return one.narrow && other.narrow ? WW_STORY_DAY_SAME : WW_STORY_DAY_WITHIN;
    int gap = one.from > other.to ? one.from - other.to : other.from - one.to;
    return gap <= 1 ? WW_STORY_DAY_APART : WW_STORY_DAY_OTHER;
  }
  if (!one.dated && !other.dated) {
    int gap = abs(one.from - other.from);
    return gap == 0 ? WW_STORY_DAY_REPORTED : gap == 1 ? WW_STORY_DAY_NEXT : gap <= LATER_MOST ? WW_STORY_DAY_AFTER : WW_STORY_DAY_OTHER;
  }
  // One has its day, the other only the day of its article, which comes after the happening.
  struct ww_story_days dated = one.dated ? one : other, told = one.dated ? other : one;
  if (!dated.narrow) return told.from >= dated.from && told.from <= dated.to + 1 ? WW_STORY_DAY_WITHIN : WW_STORY_DAY_OTHER;
  int gap = told.from - dated.to;
  if (gap <= 0 && told.from >= dated.from) return WW_STORY_DAY_REPORTED;
  if (gap == 1) return WW_STORY_DAY_NEXT;
  if (gap > 1) return gap <= LATER_MOST ? WW_STORY_DAY_AFTER : WW_STORY_DAY_OTHER;
  return told.from == dated.from - 1 ? WW_STORY_DAY_NEXT : WW_STORY_DAY_OTHER;
}

static bool is_recalled(const struct ww_story_event *event) { return event->published != WW_NO_DAY && event->to != WW_NO_DAY && event->published - event->to >= RECALL_DAYS; }

// ---- where ------------------------------------------------------------------------------------------

// Parallels and meridians as a flat sheet around the middle of the two: cosines of whole degrees in thousandths.
static const int16_t cosines[91] = {
    1000, 1000, 999, 999, 998, 996, 995, 993, 990, 988, 985, 982, 978, 974, 970, 966, 961, 956, 951, 946, 940, 934, 927, 921, 914, 906, 899, 891, 883, 875, 866,
    857, 848, 839, 829, 819, 809, 799, 788, 777, 766, 755, 743, 731, 719, 707, 695, 682, 669, 656, 643, 629, 616, 602, 588, 574, 559, 545, 530, 515, 500,
    485, 469, 454, 438, 423, 407, 391, 375, 358, 342, 326, 309, 292, 276, 259, 242, 225, 208, 191, 174, 156, 139, 122, 105, 87, 70, 52, 35, 17, 0};

static int64_t root_of(int64_t square) {
  int64_t root = 0;
  for (int64_t bit = (int64_t)1 << 20; bit > 0; bit >>= 1)
    if ((root + bit) * (root + bit) <= square) root += bit;
  return root;
}

int ww_story_km(int32_t lat_a, int32_t lon_a, int32_t lat_b, int32_t lon_b) {
  int64_t lat = (int64_t)lat_a - lat_b, lon = (int64_t)lon_a - lon_b, middle = ((int64_t)lat_a + lat_b) / 2000000;
  if (lon > 180000000) lon -= 360000000;
  if (lon < -180000000) lon += 360000000;
  if (middle < 0) middle = -middle;
  // A degree is 111.195 km; metres, so that short ways keep their sense.
  int64_t north = lat * 111195 / 1000000, east = lon * 111195 / 1000000 * cosines[middle > 90 ? 90 : middle] / 1000;
  return (int)(root_of(north / 20 * (north / 20) + east / 20 * (east / 20)) * 20 / 1000);
}

enum { NEAR_KM = 25, FAR_KM = 100 };

static bool has_point(const struct ww_story_place *place) { return place->lat_micro != INT32_MIN && place->resolution >= 2; }

static enum ww_story_place_match match_place(const struct ww_story_place *a, const struct ww_story_place *b, int *km) {
  *km = -1;
  bool precise_a = a->resolution != 1, precise_b = b->resolution != 1;
  if (precise_a && precise_b && ((a->geonameid != 0 && a->geonameid == b->geonameid) || (a->name != 0 && a->name == b->name)))
    return WW_STORY_PLACE_SAME;
  bool countries = a->country[0] != 0 && b->country[0] != 0, same_country = countries && strcmp(a->country, b->country) == 0;
  if (has_point(a) && has_point(b)) {
    *km = ww_story_km(a->lat_micro, a->lon_micro, b->lat_micro, b->lon_micro);
    // A province's point lies anywhere in it.
    bool province = a->resolution == 2 || b->resolution == 2;
    if (province && same_country && a->province != 0 && a->province == b->province) return WW_STORY_PLACE_WITHIN;
    if (*km <= NEAR_KM && !province) return WW_STORY_PLACE_SAME;
    if (*km > FAR_KM * (province ? 3 : 1)) return WW_STORY_PLACE_OTHER;
    return same_country ? WW_STORY_PLACE_WITHIN : WW_STORY_PLACE_UNKNOWN;
  }
  if (countries && !same_country && a->resolution >= 1 && b->resolution >= 1) return WW_STORY_PLACE_OTHER;
  return same_country && (!precise_a || !precise_b) ? WW_STORY_PLACE_WITHIN : WW_STORY_PLACE_UNKNOWN;
}

// The best of all pairs; "other" only where every pair that says something says so.
static void match_places(const struct ww_story_event *a, const struct ww_story_event *b, struct ww_story_grounds *out) {
  out->place = WW_STORY_PLACE_UNKNOWN;
  out->place_km = -1;
  bool any = false;
  for (int i = 0; i < a->place_count; i++) {
    for (int j = 0; j < b->place_count; j++) {
      int km;
      enum ww_story_place_match one = match_place(&a->places[i], &b->places[j], &km);
      if (one == WW_STORY_PLACE_UNKNOWN) continue;
      if (!any || one > out->place || (one == out->place && km >= 0 && km < out->place_km)) {
        out->place = one;
        out->place_km = km;
      }
      any = true;
    }
  }
}

// ---- how many, in which words -----------------------------------------------------------------------

// A toll grows while the dead are found, and a second source counts otherwise; twice as many are rather another happening's.
static enum ww_story_count_match match_count(int32_t a, int32_t b) {
  if (a < 0 || b < 0) return WW_STORY_COUNT_UNKNOWN;
  if (a == b) return WW_STORY_COUNT_SAME;
  int64_t less = a < b ? a : b, more = a < b ? b : a;
  if (2 * more <= 3 * less || more - less == 1) return WW_STORY_COUNT_NEAR;
  return 2 * more <= 5 * less ? WW_STORY_COUNT_DIFFERS : WW_STORY_COUNT_OTHER;
}

// Shared weight as a share of the lighter sentence, which counts as four heavy words at least: two short ones that share
// one name have not said the same.
enum { LEAST_WEIGHT = 10 };
static int share_words(const struct ww_story_event *a, const struct ww_story_event *b) {
  int weight_a = 0, weight_b = 0, shared = 0;
  for (int i = 0; i < a->word_count; i++) weight_a += a->words[i].weight;
  for (int i = 0; i < b->word_count; i++) weight_b += b->words[i].weight;
  for (int i = 0, j = 0; i < a->word_count && j < b->word_count;) {
    uint32_t one = a->words[i].stem, other = b->words[j].stem;
    if (one == other) shared += a->words[i].weight < b->words[j].weight ? a->words[i].weight : b->words[j].weight;
    i += one <= other;
    j += other <= one;
  }
  int least = weight_a < weight_b ? weight_a : weight_b;
  return shared * 1000 / (least < LEAST_WEIGHT ? LEAST_WEIGHT : least);
}

static int share_numbers(const uint32_t *a, int count_a, const uint32_t *b, int count_b, int least_count) {
  int shared = 0;
  for (int i = 0, j = 0; i < count_a && j < count_b;) {
    shared += a[i] == b[j];
    uint32_t one = a[i], other = b[j];
    i += one <= other;
    j += other <= one;
  }
  int least = count_a < count_b ? count_a : count_b;
  return shared * 1000 / (least < least_count ? least_count : least);
}

// Whether anything is shared that few other happenings of the kind, the day and the country would share.
static bool is_specific(const struct ww_story_grounds *g) {
  for (int i = 0; i < WW_STORY_COUNTS; i++)
    if (g->counts[i] >= WW_STORY_COUNT_NEAR) return true;
  if (g->words >= 150 || g->place == WW_STORY_PLACE_SAME || g->actor >= WW_STORY_ORGAN || g->recipient >= WW_STORY_ORGAN) return true;
  // Two incidents of one week in one district share their articles' names.
  bool later = g->day == WW_STORY_DAY_AFTER || g->day == WW_STORY_DAY_PASSING;
  return !later && (g->titles >= 300 || g->names >= 350 || g->trigger);
}

// Without the day it takes the place, or the same words for how it was done, and the toll or what few happenings of one place share.
static bool is_known_again(const struct ww_story_grounds *g) {
  bool toll = false;
  for (int i = 0; i < WW_STORY_COUNTS; i++) toll = toll || g->counts[i] == WW_STORY_COUNT_SAME;
  if (g->type != WW_STORY_TYPE_SAME || g->mode < 0 || g->place == WW_STORY_PLACE_OTHER) return false;
  if (toll) return g->place == WW_STORY_PLACE_SAME || g->words >= 300;
  return g->place == WW_STORY_PLACE_SAME ? g->words >= 300 : g->mode > 0 && g->words >= 400;
}

static int score_of(const struct ww_story_grounds *g, bool both_realis) {
  if (g->day == WW_STORY_DAY_RECALLED && !is_known_again(g)) return day_points[WW_STORY_DAY_OTHER];
  // What one calls otherwise than the other is told of one day, or is something else.
  if (g->type != WW_STORY_TYPE_SAME && g->day != WW_STORY_DAY_SAME && g->day != WW_STORY_DAY_REPORTED) return type_points[WW_STORY_TYPE_FAR];
  int score = type_points[g->type] + actor_points[g->actor] + recipient_points[g->recipient] + day_points[g->day] + place_points[g->place];
  score += g->mode > 0 ? MODE_SAME : g->mode < 0 ? MODE_OTHER : 0;
  for (int i = 0; i < WW_STORY_COUNTS; i++) score += count_points[i][g->counts[i]];
  score += g->words * WORDS_MOST / 1000 + g->titles * TITLES_MOST / 1000 + g->names * NAMES_MOST / 1000;
  score += g->country > 0 ? COUNTRY_SAME : 0;  // an article of many countries is often held for one of another: that says nothing
  if (!is_specific(g)) score += UNSPECIFIC;
  // Two articles that name nobody in common are about something else.
  if (g->names < 100) score += NAMES_NONE;
  // Long after a day few things of it are still spoken of.
  if (g->recalled) score += RECALLED;
  // Of those who talk or agree every report names some.
  if (g->mutual && g->actor == WW_STORY_OTHER) score += MUTUAL_OTHER;
  score += (g->trigger ? TRIGGER_SAME : 0) + (both_realis ? 0 : REALIS_OTHER) + (g->exchanged ? EXCHANGED : 0);
  // Where whole articles are copies, the same sentence is the same telling.
  return score + (g->copied && g->words >= 700 ? COPIED : 0);
}

void ww_story_compare(const struct ww_story_event *a, const struct ww_story_context *in_a, const struct ww_story_event *b,
                      const struct ww_story_context *in_b, bool copied, struct ww_story_grounds *out) {
  *out = (struct ww_story_grounds){.place_km = -1, .copied = copied};
  out->type = match_type(a, b);
  out->mode = a->mode == 0 || b->mode == 0 || a->type != b->type ? 0 : a->mode == b->mode ? 1 : -1;
  match_parties(a, b, out);
  out->day = match_days(a, b);
  // What is told in passing is seldom the day's own news.
  bool passing = ww_story_event_passing(a) != ww_story_event_passing(b);
  if (passing && (out->day == WW_STORY_DAY_REPORTED || out->day == WW_STORY_DAY_NEXT)) out->day = WW_STORY_DAY_WITHIN;
  if (passing && out->day == WW_STORY_DAY_AFTER) out->day = WW_STORY_DAY_PASSING;
  out->recalled = out->day == WW_STORY_DAY_SAME && (is_recalled(a) || is_recalled(b));
  match_places(a, b, out);
  if (out->place == WW_STORY_PLACE_UNKNOWN && a->country[0] != 0 && b->country[0] != 0) out->country = strcmp(a->country, b->country) == 0 ? 1 : -1;
  for (int i = 0; i < WW_STORY_COUNTS; i++) out->counts[i] = match_count(a->counts[i], b->counts[i]);
  out->words = share_words(a, b);
  out->titles = share_numbers(in_a->title, in_a->title_count, in_b->title, in_b->title_count, 4);
  out->names = share_numbers(in_a->names, in_a->name_count, in_b->names, in_b->name_count, 6);
  out->trigger = a->trigger != 0 && a->trigger == b->trigger;
  // Future and hypothetical against done; history and denial are ways of telling what was done.
  out->realis = (a->auxiliary & 6) == 0 ? (b->auxiliary & 6) == 0 : (b->auxiliary & 6) != 0;
  out->score = score_of(out, out->realis);
}
