// What a story's reports have said together: what fits, what is refused and by what word, and through bytes and back.
#include "story/group.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "made.h"

static struct ww_story_group of(const struct ww_story_event *event) {
  struct ww_story_group group;
  ww_story_group_of(event, &group);
  return group;
}

static enum ww_story_refusal fit(const struct ww_story_event *a, const struct ww_story_event *b) {
  struct ww_story_group one = of(a), other = of(b);
  enum ww_story_refusal refusal = ww_story_group_fits(&one, &other);
  assert_int_equal(ww_story_group_fits(&other, &one), refusal);
  return refusal;
}

static void refusals(void **state) {
  (void)state;
  struct ww_story_event a = made_event(1), b = made_event(2);
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  b.from = b.to = 102;
  assert_int_equal(fit(&a, &b), WW_STORY_OTHER_DAY);
  b.from = b.to = 101;  // a night, or a day told wrongly
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  struct ww_story_group story = of(&a), next = of(&b);
  ww_story_group_join(&story, &next);
  assert_int_equal(story.first_day, 100);
  assert_int_equal(story.last_day, 100);
  b = made_event(2);
  b.dated = false;
  b.published = 120;
  assert_int_equal(fit(&a, &b), WW_STORY_LONG_AFTER);
  b.published = 103;
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  b = made_event(2);
  b.places[0] = made_place("Bamako", 12650000, -8000000, "MLI", 4);
  assert_int_equal(fit(&a, &b), WW_STORY_OTHER_PLACE);
  b = made_event(2);
  b.parties[0][0] = made_party("troops", "TCD", "MIL");
  assert_int_equal(fit(&a, &b), WW_STORY_OTHER_ACTOR);
  b.party_count[0] = 0;  // nobody says who
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  b.party_count[0] = 1;
  b.parties[0][0] = made_party("Aly Konare", "", "");  // nobody says that he is not Mali's
  b.parties[0][0].proper = true;
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  for (int i = 1; i < WW_STORY_REFUSALS; i++) assert_true(strlen(ww_story_refusal_text((enum ww_story_refusal)i)) > 10);
}

// A report without day, place and doer is near to both of two bombings; it may join one of them, and then not the other.
static void chains_end(void **state) {
  (void)state;
  struct ww_story_event monday = made_event(1), between = made_event(2), friday = made_event(3);
  between.dated = false;
  between.published = 102;
  between.place_count = between.party_count[0] = 0;
  friday.from = friday.to = 104;
  friday.published = 104;
  struct ww_story_group story = of(&monday), middle = of(&between), later = of(&friday);
  assert_int_equal(ww_story_group_fits(&middle, &story), WW_STORY_FITS);
  ww_story_group_join(&story, &middle);
  assert_int_equal(ww_story_group_fits(&story, &later), WW_STORY_OTHER_DAY);
  // The order of joining does not matter to what is known.
  struct ww_story_group back = middle, first = of(&monday);
  ww_story_group_join(&back, &first);
  assert_memory_equal(&story, &back, sizeof story);
}

static void modes(void **state) {
  (void)state;
  struct ww_story_event a = made_event(1), b = made_event(2);
  struct ww_story_group one = of(&a), other = of(&b);
  assert_false(ww_story_group_modes_apart(&one, &other));
  b.mode = ww_story_hash32(WW_SLICE("firearms"));
  other = of(&b);
  assert_true(ww_story_group_modes_apart(&one, &other));
  ww_story_group_join(&one, &other);
  assert_false(ww_story_group_modes_apart(&one, &other));
  b.mode = 0;
  other = of(&b);
  assert_false(ww_story_group_modes_apart(&one, &other));
}

// More places and parties than there is room for: the first ones stay, and nothing else is touched.
static void rooms(void **state) {
  (void)state;
  struct ww_story_event event = made_event(1);
  struct ww_story_group story = of(&event);
  for (int i = 0; i < 40; i++) {
    char code[4] = {'A', (char)('A' + i / 10), (char)('A' + i % 10), 0};
    event.parties[0][0] = made_party("troops", code, "MIL");
    event.places[0].lon_micro += 100000;
    struct ww_story_group next = of(&event);
    ww_story_group_join(&story, &next);
  }
  assert_int_equal(story.place_count, WW_STORY_GROUP_PLACES);
  assert_int_equal(story.party_count[0], WW_STORY_GROUP_PARTIES);
  assert_int_equal(story.party_count[1], 1);
  struct ww_buffer out;
  struct ww_story_group back;
  ww_buffer_init(&out);
  ww_story_group_pack(&story, &out);
  assert_true(ww_story_group_unpack(out.data, out.size, &back));
  assert_int_equal(ww_story_group_fits(&story, &back), WW_STORY_FITS);
  assert_int_equal(back.first_day, story.first_day);
  assert_memory_equal(back.parties, story.parties, sizeof story.parties);
  assert_int_equal(back.places[3].lon_micro, story.places[3].lon_micro);
  for (size_t size = 0; size < out.size; size++) assert_false(ww_story_group_unpack(out.data, size, &back));
  ww_buffer_release(&out);
}

// What is told in passing weeks later fits, and does not keep the story open for what comes then; stories with days of their own stay two.
static void recalled(void **state) {
  (void)state;
  struct ww_story_event a = made_event(1), b = made_event(2);
  b.dated = false;
  b.published = 150;
  assert_int_equal(fit(&a, &b), WW_STORY_LONG_AFTER);
  b.recalled = true;
  assert_int_equal(fit(&a, &b), WW_STORY_FITS);
  for (int order = 0; order < 2; order++) {
    struct ww_story_group story = of(order == 0 ? &a : &b), other = of(order == 0 ? &b : &a);
    ww_story_group_join(&story, &other);
    struct ww_story_event fresh = made_event(3);
    fresh.dated = false;
    fresh.published = 150;
    struct ww_story_group news = of(&fresh);
    assert_int_equal(ww_story_group_fits(&story, &news), WW_STORY_LONG_AFTER);
    assert_false(story.passing);
  }
  b = made_event(2);
  struct ww_story_group one = of(&a), same = of(&b);
  assert_false(ww_story_group_days_apart(&one, &same));
  b.from = b.to = 101;
  struct ww_story_group next = of(&b);
  assert_true(ww_story_group_days_apart(&one, &next));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(refusals), cmocka_unit_test(chains_end), cmocka_unit_test(modes), cmocka_unit_test(rooms), cmocka_unit_test(recalled)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
