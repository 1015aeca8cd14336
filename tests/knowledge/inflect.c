// Forms of lemmas and plurals of nouns: what must be among them, and what must not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/slice.h"
#include "knowledge/inflect.h"

struct search {
  struct ww_slice wanted;
  bool found;
};

static bool look(void *context, struct ww_slice form) {
  struct search *search = context;
  search->found = search->found || ww_slice_equal(form, search->wanted);
  return true;
}

static bool has(const char *lemma, enum ww_word_pos pos, struct ww_slice form) {
  struct search search = {form, false};
  (void)ww_inflect(ww_slice_cstring(lemma), pos, look, &search);
  return search.found;
}

// "lemma: form form form"; every form must be given.
static void all(enum ww_word_pos pos, const char *const *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    char lemma[64];
    size_t size = strcspn(rows[i], ":");
    memcpy(lemma, rows[i], size);
    lemma[size] = 0;
    for (const char *at = rows[i] + size + 1; *at != 0;) {
      while (*at == ' ') at++;
      struct ww_slice form = ww_slice_of(at, strcspn(at, " "));
      if (!has(lemma, pos, form)) fail_msg("%s has no %.*s", lemma, (int)form.size, form.data);
      at += form.size;
    }
  }
}

static void verbs(void **state) {
  (void)state;
  static const char *const rows[] = {
      "bomb: bomb bombs bombed bombing", "seize: seizes seized seizing", "plan: plans planned planning",
      "travel: travelled traveled travelling traveling", "deny: denies denied denying", "deploy: deploys deployed deploying",
      "free: frees freed freeing", "flee: flees fled fleeing", "die: dies died dying", "tie: ties tied tying",
      "agree: agrees agreed agreeing", "fix: fixes fixed fixing", "catch: catches caught catching", "veto: vetoes vetoed vetoing",
      "go: goes went gone going", "take: takes took taken taking", "withdraw: withdraws withdrew withdrawn withdrawing",
      "overthrow: overthrew overthrown", "rebuild: rebuilt", "undertake: undertook undertaken", "shoot: shot shooting",
      "strike: struck stricken striking", "beat: beats beat beaten", "traffic: trafficked trafficking traffics",
      "panic: panicked", "quit: quit quitting", "uphold: upheld", "forbid: forbade forbidden forbidding", "lie: lied lay lying",
      "handcuff: handcuffed", "show: showed shown showing", "focus: focused focussed focusing", "gas: gassed gassing",
      "sue: sues sued suing", "dye: dyed dyeing", "ski: skied skiing", "withhold: withheld", "foresee: foresaw foreseen"};
  all(WW_POS_VERB, rows, sizeof rows / sizeof *rows);
  assert_false(has("deny", WW_POS_VERB, WW_SLICE("denys")));
  assert_false(has("catch", WW_POS_VERB, WW_SLICE("catchs")));
  assert_false(has("row", WW_POS_VERB, WW_SLICE("rowwed")));
}

static void nouns(void **state) {
  (void)state;
  static const char *const rows[] = {
      "attack: attack attacks", "city: cities", "day: days", "clash: clashes", "crisis: crises", "hero: heroes",
      "gunman: gunmen", "policewoman: policewomen", "life: lives", "thief: thieves", "embargo: embargoes embargos",
      "referendum: referendums referenda", "child: children", "series: series", "grandchild: grandchildren"};
  all(WW_POS_NOUN, rows, sizeof rows / sizeof *rows);
  assert_false(has("attack", WW_POS_NOUN, WW_SLICE("attacked")));
}

static void others(void **state) {
  (void)state;
  static const char *const rows[] = {"critical: critical", "angry: angrier angriest", "safe: safer safest", "big: bigger biggest"};
  all(WW_POS_ADJ, rows, sizeof rows / sizeof *rows);
  assert_false(has("critical", WW_POS_ADJ, WW_SLICE("criticaler")));
  assert_true(has("jointly", WW_POS_ADV, WW_SLICE("jointly")));
  // A lemma too long for the rules is still its own form.
  char lemma[200];
  memset(lemma, 'a', sizeof lemma - 1);
  lemma[sizeof lemma - 1] = 0;
  assert_true(has(lemma, WW_POS_VERB, ww_slice_cstring(lemma)));
}

static void plurals(void **state) {
  (void)state;
  static const char *const rows[][2] = {
      {"soldier", "soldiers"}, {"militia", "militias"}, {"army", "armies"}, {"chief of staff", "chiefs of staff"},
      {"commander-in-chief", "commanders-in-chief"}, {"attorney general", "attorneys general"}, {"gunman", "gunmen"},
      {"prime minister", "prime ministers"}, {"head of state", "heads of state"}, {"spokeswoman", "spokeswomen"},
      {"president-elect", "presidents-elect"}, {"human rights activist", "human rights activists"}, {"passer-by", "passers-by"},
      {"peacekeeping force", "peacekeeping forces"}, {"coast guard", "coast guards"}, {"taxi", "taxis"}, {"church", "churches"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char out[200];
    size_t size = ww_plural(ww_slice_cstring(rows[i][0]), out, sizeof out);
    if (!ww_slice_is(ww_slice_of(out, size), rows[i][1])) fail_msg("%s: %.*s", rows[i][0], (int)size, out);
  }
  char small[8];
  assert_int_equal(ww_plural(WW_SLICE("soldier"), small, sizeof small), 0);
}

static void plural_already(void **state) {
  (void)state;
  static const char *const yes[] = {"troops", "armed forces", "people", "gunmen", "men", "heads of state", "children", "policemen"};
  static const char *const no[] = {"army", "soldier", "congress", "corpus", "police", "man", "crisis", "chief of staff", "gas", "human"};
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
    if (!ww_is_plural(ww_slice_cstring(yes[i]))) fail_msg("%s", yes[i]);
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (ww_is_plural(ww_slice_cstring(no[i]))) fail_msg("%s", no[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(verbs), cmocka_unit_test(nouns), cmocka_unit_test(others), cmocka_unit_test(plurals), cmocka_unit_test(plural_already),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
