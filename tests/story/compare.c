// Events against events: each ground alone, and what is kept of an event through bytes and back.
#include "story/compare.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "made.h"

static struct ww_story_grounds compare(const struct ww_story_event *a, const struct ww_story_event *b) {
  struct ww_story_context context = made_context("Camp near Gao bombed", "The camp near Gao in Mali was bombed, Bamako said. Kidal and Menaka are quiet; Niger watches.");
  struct ww_story_grounds grounds;
  ww_story_compare(a, &context, b, &context, false, &grounds);
  struct ww_story_grounds back;
  ww_story_compare(b, &context, a, &context, false, &back);
  assert_int_equal(grounds.score, back.score);  // who came first decides nothing here
  return grounds;
}

static void parties(void **state) {
  (void)state;
  static const struct {
    const char *a[3], *b[3];
    enum ww_story_relation relation;
  } cases[] = {
      {{"soldiers", "MLI", "MIL"}, {"the army", "MLI", "MIL"}, WW_STORY_SAME},
      {{"Mali", "MLI", ""}, {"the army", "MLI", "MIL"}, WW_STORY_ORGAN},          // a state and its organ
      {{"ministry", "MLI", "GOV"}, {"the army", "MLI", "MIL"}, WW_STORY_KIN},
      {{"soldiers", "MLI", "MIL"}, {"soldiers", "TCD", "MIL"}, WW_STORY_UNKNOWN},  // the same words, read for two states
      {{"troops", "MLI", "MIL"}, {"soldiers", "TCD", "MIL"}, WW_STORY_OTHER},
      {{"Brel Front", "IMG", "REB"}, {"the Brel Front", "IMG", "REB"}, WW_STORY_SAME},
      {{"Brel Front", "IMG", "REB"}, {"Sahel Front", "IMG", "REB"}, WW_STORY_OTHER},  // one code for all who belong to no state
      {{"Brel Front", "IMG", "REB"}, {"gunmen", "", "UAF"}, WW_STORY_UNKNOWN},
      {{"gunmen", "", "UAF"}, {"the gunmen", "", "UAF"}, WW_STORY_ORGAN},
      {{"four men", "", "CVL"}, {"villagers", "", "CVL"}, WW_STORY_KIN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ww_story_party a = made_party(cases[i].a[0], cases[i].a[1], cases[i].a[2]), b = made_party(cases[i].b[0], cases[i].b[1], cases[i].b[2]);
    assert_int_equal(ww_story_party_relation(&a, &b), cases[i].relation);
    assert_int_equal(ww_story_party_relation(&b, &a), cases[i].relation);
  }
}

static void days(void **state) {
  (void)state;
  static const struct {
    int32_t from, to, published;
    bool dated;
    enum ww_story_day_match match;
  } cases[] = {
      {100, 100, 101, true, WW_STORY_DAY_SAME},      {99, 100, 101, true, WW_STORY_DAY_SAME},   {101, 101, 101, true, WW_STORY_DAY_APART},
      {103, 103, 104, true, WW_STORY_DAY_OTHER},     {90, 120, 121, true, WW_STORY_DAY_WITHIN}, {100, 100, 100, false, WW_STORY_DAY_REPORTED},
      {101, 101, 101, false, WW_STORY_DAY_NEXT},     {104, 104, 104, false, WW_STORY_DAY_AFTER}, {110, 110, 110, false, WW_STORY_DAY_OTHER},
      {99, 99, 99, false, WW_STORY_DAY_NEXT},        {97, 97, 97, false, WW_STORY_DAY_OTHER},  {105, 105, 102, true, WW_STORY_DAY_AFTER},
      {105, 105, 104, true, WW_STORY_DAY_OTHER},   {WW_NO_DAY, WW_NO_DAY, WW_NO_DAY, false, WW_STORY_DAY_UNKNOWN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ww_story_event a = made_event(1), b = made_event(2);
    b.from = cases[i].from;
    b.to = cases[i].to;
    b.published = cases[i].published;
    b.dated = cases[i].dated;
    struct ww_story_grounds grounds = compare(&a, &b);
    assert_int_equal(grounds.day, cases[i].match);
    if (cases[i].match == WW_STORY_DAY_OTHER) assert_true(grounds.score < WW_STORY_THRESHOLD);
    // Whatever can be one happening is found, from either side.
    bool can = cases[i].match != WW_STORY_DAY_OTHER && cases[i].match != WW_STORY_DAY_UNKNOWN;
    if (can) assert_true(ww_story_event_finds(&a, &b) && ww_story_event_finds(&b, &a));
  }
}

static void places(void **state) {
  (void)state;
  // Paris to London 344 km, Quito to Libreville over the equator, over the date line, to itself.
  assert_in_range(ww_story_km(48856600, 2352200, 51507400, -127800), 338, 350);
  assert_in_range(ww_story_km(-170000000 / 100, 179900000, -170000000 / 100, -179900000), 20, 23);
  assert_int_equal(ww_story_km(16270000, -40000, 16270000, -40000), 0);
  static const struct {
    const char *name;
    int32_t lat, lon;
    const char *country;
    uint8_t resolution;
    enum ww_story_place_match match;
  } cases[] = {
      {"Gao", 16270000, -40000, "MLI", 4, WW_STORY_PLACE_SAME},         {"Forgho", 16350000, -100000, "MLI", 4, WW_STORY_PLACE_SAME},
      {"Bamako", 12650000, -8000000, "MLI", 4, WW_STORY_PLACE_OTHER},   {"Mali", 17000000, -4000000, "MLI", 1, WW_STORY_PLACE_WITHIN},
      {"Niger", 17600000, 8100000, "NER", 1, WW_STORY_PLACE_OTHER},     {"Gao", INT32_MIN, INT32_MIN, "", 0, WW_STORY_PLACE_SAME},
      {"the camp", INT32_MIN, INT32_MIN, "", 5, WW_STORY_PLACE_UNKNOWN},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct ww_story_event a = made_event(1), b = made_event(2);
    b.places[0] = made_place(cases[i].name, cases[i].lat, cases[i].lon, cases[i].country, cases[i].resolution);
    assert_int_equal(compare(&a, &b).place, cases[i].match);
  }
}

static void scores(void **state) {
  (void)state;
  struct ww_story_event a = made_event(1), b = made_event(2);
  int same = compare(&a, &b).score;
  assert_true(same >= WW_STORY_THRESHOLD);
  // What takes away: another toll, another doer, another kind of deed, friendliness.
  b.counts[0] = 40;
  assert_true(compare(&a, &b).score < same);
  b = made_event(2);
  b.parties[0][0] = made_party("Nigerien troops", "NER", "MIL");
  assert_true(compare(&a, &b).score <= same - 30);
  b = made_event(2);
  b.type = ww_story_hash32(WW_SLICE("AID"));
  b.quad = 2;
  b.scale_tenths = 100;
  b.counts[0] = -1;
  assert_int_equal(compare(&a, &b).type, WW_STORY_TYPE_FAR);
  assert_true(compare(&a, &b).score < WW_STORY_THRESHOLD);
  // Told as something close, in other words, of the same people, place and day: still one happening.
  b = made_event(2);
  b.type = ww_story_hash32(WW_SLICE("COERCE"));
  b.scale_tenths = -70;
  b.mode = 0;
  b.word_count = 0;
  assert_int_equal(compare(&a, &b).type, WW_STORY_TYPE_CLOSE);
  assert_true(compare(&a, &b).score >= WW_STORY_THRESHOLD);
  assert_true(ww_story_event_finds(&a, &b));
  // But not of another day: that is what came of it.
  b.dated = false;
  b.published = b.from = b.to = 103;
  assert_true(compare(&a, &b).score < 0);
  // Talks have no direction; attacks do.
  a = made_event(1);
  b = made_event(2);
  struct ww_story_party chad = made_party("Chad", "TCD", "GOV");
  a.parties[1][0] = b.parties[0][0] = chad;
  b.parties[1][0] = a.parties[0][0];
  assert_int_equal(compare(&a, &b).actor, WW_STORY_OTHER);
  a.quad = b.quad = 1;
  assert_int_equal(compare(&a, &b).actor, WW_STORY_SAME);
  assert_true(compare(&a, &b).exchanged);
}

static void reasons(void **state) {
  (void)state;
  struct ww_story_event a = made_event(1), b = made_event(2);
  struct ww_buffer out;
  ww_buffer_init(&out);
  b.counts[0] = 14;
  b.places[0] = made_place("Forgho", 16350000, -100000, "MLI", 4);
  struct ww_story_grounds grounds = compare(&a, &b);
  ww_story_grounds_put(&grounds, &a, &b, &out);
  ww_buffer_put_byte(&out, 0);
  assert_string_equal(out.data, "same type; same mode; same actor; same recipient; same day; same place (10 km); 12 and 14 dead; "
                                "100 % of the sentence's words; 75 % of the title's");
  ww_buffer_release(&out);
}

static void packed(void **state) {
  (void)state;
  struct ww_buffer out, again;
  struct ww_story_event event = made_event(0), back;
  ww_buffer_init(&out);
  ww_buffer_init(&again);
  event.document = 0;
  event.denied = true;
  ww_story_event_pack(&event, &out);
  assert_true(ww_story_event_unpack(out.data, out.size, &back));
  assert_memory_equal(&event, &back, sizeof event);
  // Cut anywhere it is refused, and read no further than it goes.
  for (size_t size = 0; size < out.size; size++) {
    char *cut = malloc(size == 0 ? 1 : size);
    assert_non_null(cut);
    memcpy(cut, out.data, size);
    assert_false(ww_story_event_unpack(cut, size, &back));
    free(cut);
  }
  struct ww_story_context context = made_context("A title of words", "Gao and Kidal, then Gao and Niger."), context_back;
  memset(context.topics, 0, sizeof context.topics);
  ww_story_context_pack(&context, &again);
  assert_true(ww_story_context_unpack(again.data, again.size, &context_back));
  assert_memory_equal(&context, &context_back, sizeof context);
  for (size_t size = 0; size < again.size; size++) assert_false(ww_story_context_unpack(again.data, size, &context_back));
  ww_buffer_release(&out);
  ww_buffer_release(&again);
}

// Weeks later a report tells in passing, and without its day, what others have told: found by its place, known again by its toll.
static void recalled(void **state) {
  (void)state;
  struct ww_story_event first = made_event(1), later = made_event(2);
  later.dated = false;
  later.published = later.from = later.to = 150;
  assert_int_equal(compare(&first, &later).day, WW_STORY_DAY_OTHER);  // an event of its own article's day
  assert_false(ww_story_event_finds(&first, &later));
  later.recalled = true;
  assert_true(ww_story_event_finds(&first, &later));
  struct ww_story_grounds grounds = compare(&first, &later);
  assert_int_equal(grounds.day, WW_STORY_DAY_RECALLED);
  assert_true(grounds.score >= WW_STORY_THRESHOLD);
  later.published = later.from = later.to = 400;  // after more than half a year
  assert_int_equal(compare(&first, &later).day, WW_STORY_DAY_OTHER);
  later.published = later.from = later.to = 150;
  later.places[0] = made_place("Bamako", 12650000, -8000000, "MLI", 4);
  later.counts[0] = 5;
  assert_true(compare(&first, &later).score < 0);
  // Within the week it is as any report without the day, a little less.
  later = made_event(2);
  later.dated = false;
  int told = compare(&first, &later).score;
  later.recalled = true;
  assert_true(compare(&first, &later).score < told);
  // Some days later without its day it is rather something new, unless it is told in passing.
  later.published = later.from = later.to = 104;
  grounds = compare(&first, &later);
  assert_int_equal(grounds.day, WW_STORY_DAY_PASSING);
  int passing = grounds.score;
  later.recalled = false;
  grounds = compare(&first, &later);
  assert_int_equal(grounds.day, WW_STORY_DAY_AFTER);
  assert_true(grounds.score < passing);
  // Then the names of two articles from one district are no sign that it is one incident, as they are within a day: a toll in common
  // weighs more than it does there.
  int more[2];
  for (int i = 0; i < 2; i++) {
    later = made_event(2);
    later.dated = false;
    later.recalled = i == 1;
    later.published = later.from = later.to = i == 1 ? 104 : 101;
    later.parties[0][0] = made_party("ministry", "MLI", "GOV");
    later.parties[1][0] = made_party("villagers", "MLI", "CVL");
    later.place_count = later.word_count = 0;
    more[i] = compare(&first, &later).score;
    later.counts[0] = -1;
    more[i] -= compare(&first, &later).score;
  }
  assert_true(more[1] > more[0]);
  // "last winter" holds many days: it takes as much.
  later = made_event(2);
  later.from = 60, later.to = 149;
  later.published = 200;
  assert_true(ww_story_event_finds(&first, &later));
  assert_int_equal(compare(&first, &later).day, WW_STORY_DAY_RECALLED);
}

static void told_in_passing(void **state) {
  (void)state;
  static const struct {
    const char *before, *after;
    bool passing;
  } cases[] = {
      {"The nine who were ", " in Brel were buried", true}, {"It was the first death since three soldiers were ", " near Brel", true},
      {"The army, which had ", " the town, withdrew", true}, {"He was among the nine people ", " by a bomb in Brel", true},
      {"Nine people were ", " by a bomb in Brel", false}, {"Rebels ", " a convoy near Brel", false}, {"", " in Brel", false},
      {"The man who speaks for the ministry of the interior of the state said in the town that rebels ", " a convoy", false}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    assert_int_equal(ww_story_told_in_passing(ww_slice_cstring(cases[i].before), ww_slice_cstring(cases[i].after)), cases[i].passing);
}

static void accents(void **state) {
  (void)state;
  assert_true(ww_story_name_hash(WW_SLICE("Goran Petrović")) == ww_story_name_hash(WW_SLICE("Goran Petrovic")));
  assert_true(ww_story_name_hash(WW_SLICE("Łódź")) == ww_story_name_hash(WW_SLICE("LODZ")));
  assert_false(ww_story_name_hash(WW_SLICE("Petrović")) == ww_story_name_hash(WW_SLICE("Petrovna")));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(parties), cmocka_unit_test(days),    cmocka_unit_test(places),
                                     cmocka_unit_test(scores),  cmocka_unit_test(reasons), cmocka_unit_test(packed), cmocka_unit_test(recalled), cmocka_unit_test(told_in_passing),
                                     cmocka_unit_test(accents)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
