// Copies: what a signature finds and what it lets go, held against the shares that were put into the texts.
#include "story/signature.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/slice.h"
#include "story/words.h"

static struct ww_arena arena;

static int set_up(void **state) {
  (void)state;
  ww_arena_init(&arena);
  return 0;
}
static int tear_down(void **state) {
  (void)state;
  ww_arena_release(&arena);
  return 0;
}

// `count` sentences of ten made-up words each; the first `own` of them are this text's own, the rest every text's.
static void make_text(struct ww_buffer *out, unsigned seed, int own, int count) {
  ww_buffer_reset(out);
  for (int s = 0; s < count; s++) {
    unsigned state = (s < own ? seed * 7919U : 0U) + (unsigned)s * 104729U + 1U;
    for (int w = 0; w < 10; w++) {
      state = state * 1664525U + 1013904223U;
      ww_buffer_put_format(out, w == 0 ? "Word%x" : " word%x", state >> 12);
    }
    ww_buffer_put_text(out, ". ");
  }
}

struct text {
  struct ww_buffer bytes;
  struct ww_story_shingles shingles;
  struct ww_story_signature signature;
  int64_t keys[WW_STORY_TEXT_KEYS];
  size_t key_count;
};

static void take(struct text *text, struct ww_slice bytes) {
  assert_true(ww_story_shingles_make(bytes, &arena, &text->shingles));
  ww_story_signature_make(&text->shingles, &text->signature);
  text->key_count = ww_story_text_keys(&text->shingles, &text->signature, text->keys);
}

static bool share_key(const struct text *a, const struct text *b) {
  for (size_t i = 0; i < a->key_count; i++)
    for (size_t j = 0; j < b->key_count; j++)
      if (a->keys[i] == b->keys[j]) return true;
  return false;
}

// Of sixty pairs, how many are found by their keys.
static int found_of_sixty(int own, int count) {
  struct text a = {.key_count = 0}, b = {.key_count = 0};
  ww_buffer_init(&a.bytes);
  ww_buffer_init(&b.bytes);
  int found = 0;
  for (unsigned seed = 1; seed <= 60; seed++) {
    make_text(&a.bytes, 2 * seed, own, count);
    make_text(&b.bytes, 2 * seed + 1, own, count);
    take(&a, ww_slice_of(a.bytes.data, a.bytes.size));
    take(&b, ww_slice_of(b.bytes.data, b.bytes.size));
    found += share_key(&a, &b);
  }
  ww_buffer_release(&a.bytes);
  ww_buffer_release(&b.bytes);
  return found;
}

static void keys_find_what_is_alike(void **state) {
  (void)state;
  assert_int_equal(found_of_sixty(0, 20), 60);
  assert_true(found_of_sixty(4, 20) >= 59);   // Jaccard 0.67
  assert_int_equal(found_of_sixty(20, 20), 0);  // nothing in common
}

static void shares_are_those_put_in(void **state) {
  (void)state;
  struct text a = {.key_count = 0}, b = {.key_count = 0};
  ww_buffer_init(&a.bytes);
  ww_buffer_init(&b.bytes);
  make_text(&a.bytes, 1, 5, 25);
  make_text(&b.bytes, 2, 5, 25);
  take(&a, ww_slice_of(a.bytes.data, a.bytes.size));
  take(&b, ww_slice_of(b.bytes.data, b.bytes.size));
  struct ww_story_overlap overlap = ww_story_overlap_of(&a.shingles, &b.shingles);
  // 250 words have 247 shingles; the 200 common ones run to the end and have 197.
  assert_int_equal(a.shingles.count, 247);
  assert_int_equal(overlap.shared, 197);
  assert_int_equal(overlap.of_a, 797);
  assert_int_equal(overlap.jaccard, 663);
  assert_int_equal(ww_story_copy_of(&a.shingles, &b.shingles, &overlap), WW_STORY_COPY_SAME);
  // The signature's estimate lies near: 48 values have a deviation of 0.07 there.
  int equal = 0;
  for (int i = 0; i < WW_STORY_VALUES; i++) equal += a.signature.values[i] == b.signature.values[i];
  assert_in_range(equal, 22, 42);
  ww_buffer_release(&a.bytes);
  ww_buffer_release(&b.bytes);
}

static void kinds(void **state) {
  (void)state;
  struct text whole = {.key_count = 0}, part = {.key_count = 0}, other = {.key_count = 0};
  struct ww_buffer bytes;
  ww_buffer_init(&bytes);
  make_text(&bytes, 1, 0, 30);
  take(&whole, ww_slice_of(bytes.data, bytes.size));
  take(&part, ww_slice_of(bytes.data, bytes.size / 3));
  make_text(&bytes, 9, 21, 30);
  take(&other, ww_slice_of(bytes.data, bytes.size));
  struct ww_story_overlap overlap = ww_story_overlap_of(&part.shingles, &whole.shingles);
  assert_int_equal(ww_story_copy_of(&part.shingles, &whole.shingles, &overlap), WW_STORY_COPY_LONGER);
  overlap = ww_story_overlap_of(&whole.shingles, &part.shingles);
  assert_int_equal(ww_story_copy_of(&whole.shingles, &part.shingles, &overlap), WW_STORY_COPY_SHORTER);
  overlap = ww_story_overlap_of(&whole.shingles, &other.shingles);
  assert_int_equal(ww_story_copy_of(&whole.shingles, &other.shingles, &overlap), WW_STORY_COPY_PASSAGES);
  assert_true(share_key(&whole, &part));  // by their sentences: a third of a text is too little for the bands
  ww_buffer_release(&bytes);
}

static void small_texts(void **state) {
  (void)state;
  static const struct { const char *text; size_t shingles; } cases[] = {
      {"", 0}, {" -- \n\n...", 0}, {"One", 1}, {"One two three", 1}, {"One two three four", 1}, {"One two, three! four five", 2},
      {"\xd0\x9c\xd0\xbe\xd1\x81\xd0\xba\xd0\xb2\xd0\xb0 one two three", 1}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    struct text text = {.key_count = 0};
    take(&text, ww_slice_cstring(cases[i].text));
    assert_int_equal(text.shingles.count, cases[i].shingles);
    assert_int_equal(text.key_count, cases[i].shingles == 0 ? 0 : WW_STORY_BANDS);
  }
}

// Case, marks, line breaks and thousands' commas do not count; words do.
static void what_counts(void **state) {
  (void)state;
  struct text a = {.key_count = 0}, b = {.key_count = 0}, c = {.key_count = 0};
  take(&a, WW_SLICE("REBELS in Brel freed 1,200 men \xe2\x80\x94 on Monday"));
  take(&b, WW_SLICE("Rebels in Brel\nfreed 1200 men, on Monday."));
  take(&c, WW_SLICE("Rebels in Brel freed 1300 men on Monday"));
  assert_int_equal(ww_story_overlap_of(&a.shingles, &b.shingles).jaccard, 1000);
  assert_true(ww_story_overlap_of(&a.shingles, &c.shingles).jaccard < 300);
}

static void names(void **state) {
  (void)state;
  assert_int_equal(ww_story_name_hash(WW_SLICE("The Brel Front")), ww_story_name_hash(WW_SLICE("Brel front")));
  assert_int_equal(ww_story_name_hash(WW_SLICE("12 people")), ww_story_name_hash(WW_SLICE("the people")));
  assert_int_not_equal(ww_story_name_hash(WW_SLICE("Brel Front")), ww_story_name_hash(WW_SLICE("Brel Army")));
  assert_int_equal(ww_story_name_hash(WW_SLICE("they")), 0);
  assert_int_equal(ww_story_name_hash(WW_SLICE("")), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(keys_find_what_is_alike, set_up, tear_down), cmocka_unit_test_setup_teardown(shares_are_those_put_in, set_up, tear_down),
      cmocka_unit_test_setup_teardown(kinds, set_up, tear_down),                   cmocka_unit_test_setup_teardown(small_texts, set_up, tear_down),
      cmocka_unit_test_setup_teardown(what_counts, set_up, tear_down),             cmocka_unit_test(names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
