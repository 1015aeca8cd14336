// The check of the lexicon, with a reader that gives what the test tells it to: what holds, what does not, and what is
// said about it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "check/check.h"
#include "check/match.h"
#include "check/sentences.h"
#include "knowledge/fixture.h"

static const char lexicon[] =
    "type ASSAULT\n  quad 4\n  scale -9\n  mode explosives\n  mode aerial\n"
    "type AID\n  quad 2\n  scale 10\n"
    "actor SYR\n  kind state\n  name Syria\n"
    "frame assault/bomb\n  verb bomb, blow up\n  event ASSAULT explosives\n"
    "  + Rebels bombed a station. => ASSAULT explosives: rebels > station\n"
    "  - The comedian bombed.\n"
    "frame aid/feed\n  verb feed\n  event AID\n"
    "  + Syria fed refugees. => AID: SYR > SYR REF + cats; ASSAULT\n";

static struct fixture fixture;
static struct ww_knowledge *k;

static int setup(void **state) {
  (void)state;
  fixture_begin(&fixture, "check");
  fixture_write(&fixture, "a.lex", lexicon);
  k = fixture_load(&fixture);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  ww_knowledge_close(k);
  fixture_end(&fixture);
  return 0;
}

// ---- an article made by hand: "rebels station" with events between words ----

struct made {
  struct ww_article article;
  struct ww_party parties[8];
  size_t party_count;
};

static void begin(struct made *made, const char *text) {
  memset(made, 0, sizeof *made);
  ww_article_init(&made->article);
  made->article.text = ww_slice_cstring(text);
}

// A party of the words [start, start + size) of the text.
static struct ww_party *party(struct made *made, const char *words, const char *code, const char *sector) {
  struct ww_party *p = &made->parties[made->party_count++];
  const char *at = strstr(made->article.text.data, words);
  assert_non_null(at);
  *p = (struct ww_party){.entity = WW_NONE, .mention = WW_NONE, .start = (uint32_t)(at - made->article.text.data)};
  p->end = p->start + (uint32_t)strlen(words);
  (void)snprintf(p->role.code, sizeof p->role.code, "%s", code);
  (void)snprintf(p->role.sector[0], sizeof p->role.sector[0], "%s", sector);
  return p;
}

static struct ww_event *event(struct made *made, const char *type, const char *mode, struct ww_party *actors, uint32_t actor_count,
                              struct ww_party *recipients, uint32_t recipient_count) {
  struct ww_event *e = ww_article_add_event(&made->article);
  assert_non_null(e);
  e->type = ww_type_of(k, ww_slice_cstring(type));
  e->mode_count = mode != NULL;
  if (mode != NULL) e->mode[0] = ww_mode_of(k, e->type, ww_slice_cstring(mode));
  e->actors = actors;
  e->actor_count = actor_count;
  e->recipients = recipients;
  e->recipient_count = recipient_count;
  e->rule = WW_SLICE("assault/bomb");
  e->frame = 1;  // aid/feed is 0
  return e;
}

static bool matches(const struct made *made, const char *expected) {
  struct ww_expect expect;
  struct ww_error error;
  if (!ww_expect_read(k, ww_slice_cstring(expected), &expect, &error)) fail_msg("%s", error.message);
  return ww_match(k, &expect, &made->article);
}

static void one_event(void **state) {
  (void)state;
  struct made made;
  begin(&made, "Syrian rebels hit a police station");
  struct ww_party *a = party(&made, "Syrian rebels", "SYR", "REB"), *b = party(&made, "a police station", "", "COP");
  event(&made, "ASSAULT", "explosives", a, 1, b, 1);
  static const char *const yes[] = {"ASSAULT", "ASSAULT explosives", "ASSAULT: rebels > station", "ASSAULT: Rebels", "ASSAULT: > police station",
                                    "ASSAULT explosives: SYR REB > COP", "ASSAULT: \"syrian rebels\" > station;"};
  static const char *const no[] = {"nothing", "AID", "ASSAULT aerial", "ASSAULT: police > rebels", "ASSAULT: - > station", "ASSAULT: rebels > -",
                                   "ASSAULT: rebel", "ASSAULT: rebels + station > station", "ASSAULT; ASSAULT", "ASSAULT; AID",
                                   "ASSAULT: SYR GOV", "ASSAULT: stat"};
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
    if (!matches(&made, yes[i])) fail_msg("%s", yes[i]);
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (matches(&made, no[i])) fail_msg("%s", no[i]);
  struct ww_buffer out;
  ww_buffer_init(&out);
  ww_match_show(k, &made.article, &out);
  ww_buffer_put_byte(&out, 0);
  assert_string_equal(out.data, "ASSAULT explosives: Syrian rebels (SYR REB) > a police station (COP) [assault/bomb]");
  ww_buffer_release(&out);
  ww_article_release(&made.article);
}

// Each expected event needs one of its own; a second event of a named type is no fault, one of another type is.
static void several_events(void **state) {
  (void)state;
  struct made made;
  begin(&made, "Turkey Jordan Syria cats");
  struct ww_party *a = party(&made, "Turkey", "", ""), *b = party(&made, "Jordan", "", "");
  struct ww_party *c = party(&made, "Syria", "SYR", ""), *d = party(&made, "cats", "", "");
  event(&made, "AID", NULL, c, 1, d, 1);
  event(&made, "AID", NULL, a, 2, c, 1);  // Turkey and Jordan
  (void)b;
  assert_true(matches(&made, "AID: Turkey + Jordan > Syria; AID: SYR > cats"));
  assert_true(matches(&made, "AID: Jordan + Turkey > SYR"));
  assert_true(matches(&made, "AID; AID"));
  assert_false(matches(&made, "AID; AID; AID"));
  assert_false(matches(&made, "AID: Turkey > Syria"));
  assert_false(matches(&made, "AID: Syria > cats; AID: Syria > cats"));
  event(&made, "ASSAULT", NULL, a, 1, b, 1);
  assert_false(matches(&made, "AID; AID"));
  assert_true(matches(&made, "AID; AID; ASSAULT"));
  ww_article_release(&made.article);
}

// An expectation that any event of the type answers gives its event up to one that only that event answers.
static void pairing(void **state) {
  (void)state;
  struct made made;
  begin(&made, "Turkey Jordan Syria cats");
  struct ww_party *a = party(&made, "Turkey", "", ""), *b = party(&made, "Jordan", "", ""), *c = party(&made, "Syria", "SYR", "");
  event(&made, "AID", NULL, a, 1, c, 1);
  event(&made, "AID", NULL, b, 1, c, 1);
  event(&made, "ASSAULT", NULL, c, 1, b, 1);
  struct ww_expect expect;
  struct ww_error error;
  struct ww_pairing pairs;
  assert_true(ww_expect_read(k, WW_SLICE("AID: > SYR; AID: Turkey; ASSAULT aerial; ASSAULT: SYR > Turkey"), &expect, &error));
  ww_pair_events(k, &expect, &made.article, WW_PAIR_WHOLE, &pairs);
  assert_int_equal(pairs.count, 2);
  assert_int_equal(pairs.of[0], 1);
  assert_int_equal(pairs.of[1], 0);
  assert_true(pairs.of[2] == SIZE_MAX && pairs.of[3] == SIZE_MAX);
  ww_pair_events(k, &expect, &made.article, WW_PAIR_TYPE, &pairs);
  assert_int_equal(pairs.count, 3);
  const struct ww_event *assault = &made.article.events[2];
  assert_int_equal(ww_match_faults(k, &made.article, &expect.events[2], assault), WW_MATCH_MODE);
  assert_int_equal(ww_match_faults(k, &made.article, &expect.events[3], assault), WW_MATCH_RECIPIENT);
  ww_article_release(&made.article);
}

static void by_entity_name(void **state) {
  (void)state;
  struct made made;
  begin(&made, "he fled");
  struct ww_party *a = party(&made, "he", "", "");
  struct ww_entity *entity = ww_article_add_entity(&made.article);
  entity->name = WW_SLICE("Karim Brel");
  a->entity = 0;
  event(&made, "AID", NULL, a, 1, NULL, 0);
  assert_true(matches(&made, "AID: brel > -"));
  assert_true(matches(&made, "AID: he"));
  assert_false(matches(&made, "AID: he brel"));
  ww_article_release(&made.article);
}

static void bad_expectations(void **state) {
  (void)state;
  static const char *const rows[][2] = {
      {"ASSAUL", "unknown type 'ASSAUL'"}, {"", "unknown type ''"}, {"ASSAULT rebels > x", "'rebels' is no mode of ASSAULT: put ':' before the actor"},
      {"AID: a -> b", "'a ->': between actor and recipient stands '>', not '->'"}, {"AID: a + + b", "is no list of parties"}, {"AID; ; AID", "unknown type ''"}};
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    struct ww_expect expect;
    struct ww_error error = {.status = WW_OK};
    assert_false(ww_expect_read(k, ww_slice_cstring(rows[i][0]), &expect, &error));
    if (strstr(error.message, rows[i][1]) == NULL) fail_msg("%s: %s", rows[i][0], error.message);
  }
}

// ---- whole runs ----

struct script {
  struct made made;
  bool right;  // events as the examples want them
  bool fires;  // the counter-example's frame fires too
  ww_status status;
};

static ww_status read_script(void *context, struct ww_slice sentence, const struct ww_article **out, struct ww_error *error) {
  struct script *script = context;
  struct made *made = &script->made;
  if (script->status != WW_OK) {
    if (error != NULL) error->status = script->status;
    return script->status;
  }
  ww_article_release(&made->article);
  begin(made, "rebels station Syria refugees cats");
  struct ww_party *a = party(made, "rebels", "", "REB"), *b = party(made, "station", "", ""), *c = party(made, "Syria", "SYR", "");
  struct ww_party *d = party(made, "refugees", "SYR", "REF");
  (void)party(made, "cats", "", "");
  bool first = ww_slice_starts(sentence, WW_SLICE("Rebels")), second = ww_slice_starts(sentence, WW_SLICE("Syria"));
  if (first && script->right) event(made, "ASSAULT", "explosives", a, 1, b, 1);
  if (second && script->right) event(made, "AID", NULL, c, 1, d, 2)->frame = 0;
  if (second) event(made, "ASSAULT", NULL, a, 1, b, 1);
  if (!first && !second && script->fires) event(made, "ASSAULT", NULL, a, 1, b, 1);
  *out = &made->article;
  return WW_OK;
}

static void keep(void *context, const struct ww_error *error) {
  ww_buffer_put_format(context, "%s:%d: %s\n", error->file, (int)error->line, error->message);
}

static ww_status run(struct script *script, struct ww_buffer *said, struct ww_check_totals *totals) {
  struct ww_error error;
  struct ww_check_options options = {k, read_script, script, keep, said};
  ww_article_init(&script->made.article);
  ww_status status = ww_check_run(&options, totals, &error);
  ww_article_release(&script->made.article);
  ww_buffer_put_byte(said, 0);
  return status;
}

static void all_hold(void **state) {
  (void)state;
  struct script script = {.right = true};
  struct ww_buffer said;
  struct ww_check_totals totals;
  ww_buffer_init(&said);
  assert_int_equal(run(&script, &said, &totals), WW_OK);
  assert_string_equal(said.data, "");
  assert_int_equal(totals.examples, 2);
  assert_int_equal(totals.held, 2);
  assert_int_equal(totals.counter_examples, 1);
  assert_int_equal(totals.counter_held, 1);
  assert_int_equal(totals.warnings, 0);
  ww_buffer_release(&said);
}

static void none_hold(void **state) {
  (void)state;
  struct script script = {.fires = true};
  struct ww_buffer said;
  struct ww_check_totals totals;
  ww_buffer_init(&said);
  assert_int_equal(run(&script, &said, &totals), WW_ERROR_CHECK);
  assert_string_equal(said.data,
                      "a.lex:20: Syria fed refugees.\n  expected: AID: SYR > SYR REF + cats; ASSAULT\n"
                      "  came: ASSAULT: rebels (REB) > station [assault/bomb]\n"
                      "a.lex:15: Rebels bombed a station.\n  expected: ASSAULT explosives: rebels > station\n  came: nothing\n"
                      "a.lex:16: The comedian bombed.\n  must not fire: assault/bomb\n"
                      "  came: ASSAULT: rebels (REB) > station [assault/bomb]\n");
  assert_int_equal(totals.held, 0);
  assert_int_equal(totals.counter_held, 0);
  ww_buffer_release(&said);
}

static void reader_fails(void **state) {
  (void)state;
  struct script script = {.status = WW_ERROR_MEMORY};
  struct ww_buffer said;
  struct ww_check_totals totals;
  ww_buffer_init(&said);
  assert_int_equal(run(&script, &said, &totals), WW_ERROR_MEMORY);
  ww_buffer_release(&said);
}

// Warnings: of four frames with the same trigger, those that nothing tells apart; and those without an example.
static void overlaps(void **state) {
  (void)state;
  struct fixture other;
  fixture_begin(&other, "overlap");
  fixture_write(&other, "b.lex",
                "type X\n  quad 1\n  scale 1\nturn t\n  * -> same\nclass c\n  noun egg\n"
                "frame a\n  verb strike down, hit\n  event X\n  + A. => X\n"
                "frame b\n  verb strike down, hit hard\n  event X\n  + B. => X\n"
                "frame c\n  verb strike down\n  event X\n  rank 1\n  + C. => X\n"
                "frame d\n  verb strike down\n  event X\n  where obj is @c\n  - D.\n"
                "frame e\n  verb strike down\n  event X\n  where obj is not @c\n  + E. => X\n"
                "frame f\n  verb strike down\n  does t\n  content comp\n  + F. => X\n");
  struct ww_knowledge *knowledge = fixture_load(&other);
  struct ww_buffer said;
  ww_buffer_init(&said);
  struct ww_check_options options = {knowledge, NULL, NULL, keep, &said};
  struct ww_check_totals totals = {0};
  ww_check_overlaps(&options, &totals);
  ww_buffer_put_byte(&said, 0);
  assert_string_equal(said.data,
                      "b.lex:8: verb 'strike' (with the words beside it) triggers both a and b, and nothing tells them apart: add 'where' or 'rank'\n"
                      "b.lex:21: frame d has no example: add '+ Sentence. => TYPE mode: actor > recipient'\n");
  assert_int_equal(totals.warnings, 2);
  ww_buffer_release(&said);
  ww_knowledge_close(knowledge);
  fixture_end(&other);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(one_event), cmocka_unit_test(several_events), cmocka_unit_test(pairing), cmocka_unit_test(by_entity_name), cmocka_unit_test(bad_expectations),
      cmocka_unit_test(all_hold),  cmocka_unit_test(none_hold),      cmocka_unit_test(reader_fails),   cmocka_unit_test(overlaps),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
