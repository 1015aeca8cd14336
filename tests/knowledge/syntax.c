// Lexicon files that are wrong: each fault with its exact place and words that help.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "knowledge/fixture.h"
#include "knowledge/syntax.h"

static void one(const char *text, const char *faults) {
  struct fixture fixture;
  fixture_begin(&fixture, "syntax");
  fixture_write(&fixture, "a.lex", text);
  fixture_expect(&fixture, faults);
  fixture_end(&fixture);
}

#define TYPES "type ASSAULT\n  quad 4\n  scale -9\n  mode explosives -9\n"
#define FRAME TYPES "frame assault/x\n  verb bomb\n  event ASSAULT\n"  // seven lines

static void lines(void **state) {
  (void)state;
  one("frmae x\n  verb a\n", "a.lex:1:1: unknown keyword 'frmae': did you mean 'frame'?\n");
  one("type\n", "a.lex:1:5: a type needs a name on the same line\n");
  one("  verb bomb\n" TYPES, "a.lex:1:1: an indented line before any block: a block begins at the left margin\n");
  one(FRAME "  recipent obj\n", "a.lex:8:3: a frame has no field 'recipent': did you mean 'recipient'?\n");
  one(FRAME "  recipient  # nobody\n", "a.lex:8:3: the field 'recipient' is empty: give it a value or delete the line\n");
  one(FRAME "\tnoun a,, b\n", "a.lex:8:9: nothing stands before this comma: delete it or add a word\n");
  one(FRAME "  noun \"blast\n", "a.lex:8:8: this quotation mark is never closed: add \" at the end\n");
  one(FRAME "  noun \"blast\" x\n", "a.lex:8:16: a comma is wanted after a quoted word\n");
  one(FRAME "  noun blast {blasts\n", "a.lex:8:8: this brace is never closed: add }\n");
  one(FRAME "  noun \xC3\xA4\xC3\xA4 \xFF\n", "a.lex:8:11: this is not UTF-8: save the file as UTF-8\n");
  one(FRAME "  noun a\x01" "b\n", "a.lex:8:9: a control character (byte 1): delete it\n");
}

// What people write who write their first frame: one fault each, told where it is, with what to do.
static void newcomers(void **state) {
  (void)state;
  one(TYPES "frame a/x\nverb bomb\n  event ASSAULT\n", "a.lex:6:1: a field stands indented under its block: put blanks before this line\n");
  one(FRAME "- The comedian bombed.\n", "a.lex:8:1: a field stands indented under its block: put blanks before this line\n");
  one(TYPES "frame a/x\n  verb: bomb\n  event ASSAULT\n", "a.lex:6:3: 'verb:': a field's name stands without a colon: 'verb'\n");
  one(TYPES "frame a/x\n  verb Bombed\n  event ASSAULT\n", "a.lex:6:8: 'Bombed' has a capital: words here are lemmas, in lower case\n");
  one(TYPES "frame a/x\n  verb \xE2\x80\x9C" "bomb\xE2\x80\x9D\n  event ASSAULT\n",
      "a.lex:6:8: a typographic quotation mark: write straight ones, \"like this\", or none\n");
  one(TYPES "frame a/x\n  verb bomb\n  event assault\n", "a.lex:7:9: unknown type 'assault': did you mean 'ASSAULT'?\n");
  one(TYPES "frame a/x\n  verb bomb\n  event ASSAULT.explosives\n",
      "a.lex:7:9: 'ASSAULT.explosives': between type and mode stands a blank: 'ASSAULT explosives'\n");
  one(FRAME "  actor subject\n", "a.lex:8:9: unknown path 'subject': did you mean 'subj'?\n");
  one(FRAME "  where obj = bridge\n", "a.lex:8:9: '=' is no part of a condition: write 'where PATH is WORDS' or 'where PATH is not WORDS'\n");
  one(FRAME "  + Rebels bombed a bridge. -> ASSAULT\n", "a.lex:8:5: before the events of an example stands '=>', not '->'\n");
  one(FRAME "  point 1, 2\n", "a.lex:8:3: a frame has no field 'point': it has verb, noun, adj, adv, event, also, actor, recipient, both, does, content, where, "
                            "context, aux, rank, +, -\n");
  one("actor KEN\n  kind state\n  name Kenya\n  adj Kenyan\nactor x\n  kind group\n  name Brel\n  code kenyan\n",
      "a.lex:8:8: 'kenyan' is no code: that of kenyan is KEN\n");
  one("actor x\n  kind group\n  name Brel\n  sector GOVT\n", "a.lex:4:10: 'GOVT' is neither a code nor a sector: did you mean 'GOV'?\n");
}

// Columns count characters, whatever stands before; CRLF and a byte-order mark change nothing.
static void columns(void **state) {
  (void)state;
  one(FRAME "  recipient in, \"\xC3\xA4\xC3\xA4\xC3\xA4\", agianst\n",
      "a.lex:8:17: unknown path '\xC3\xA4\xC3\xA4\xC3\xA4': subj, obj, iobj, poss, mod, comp, inf, owner, place, speaker or a preposition\n"
      "a.lex:8:24: unknown path 'agianst': did you mean 'against'?\n");
  one("\xEF\xBB\xBF" "type X\r\n  quad 7\r\n  scale 1\r\n", "a.lex:2:8: 'quad' is 1, 2, 3 or 4\n");
}

static void names(void **state) {
  (void)state;
  one(TYPES "frame a/x\n  verb bomb\n  event ASAULT\n", "a.lex:7:9: unknown type 'ASAULT': did you mean 'ASSAULT'?\n");
  one(TYPES "frame a/x\n  verb bomb\n  event ASSAULT exposives\n",
      "a.lex:7:9: ASSAULT has no mode 'exposives': its modes are explosives\n");
  one(FRAME "  where obj is @wepon\n", "a.lex:8:16: unknown class 'wepon': no block 'class wepon' is in the lexicon\n");
  one(FRAME "  where obj is %palce, Bridge, two words\n",
      "a.lex:8:16: unknown kind '%palce': did you mean %place\n"
      "a.lex:8:24: 'Bridge' has a capital: words here are lemmas, in lower case\n"
      "a.lex:8:32: 'two words' are several words: a condition looks at the head word alone\n");
  one(FRAME "  does request\n",
      "a.lex:8:8: unknown turn 'request': no block 'turn request' is in the lexicon\n");
  one(FRAME "  context milit\n", "a.lex:8:11: unknown context 'milit': no block 'context milit' is in the lexicon\n");
  one(FRAME "  aux futur\n", "a.lex:8:7: unknown auxiliary 'futur': future\n");
  one(FRAME "  rank 10\n", "a.lex:8:8: 'rank' is a whole number from -9 to 9\n");
  one(FRAME "  rank 1\n  rank 2\n", "a.lex:9:3: 'rank' stands here a second time (first on line 8): keep one\n");
}

static void frames(void **state) {
  (void)state;
  one(TYPES "frame A x\n  event ASSAULT\n",
      "a.lex:5:1: a frame's name is made of a-z, 0-9, '.', '-' and '/': type.mode/what-it-is\n"
      "a.lex:5:1: nothing triggers this frame: add 'verb', 'noun', 'adj' or 'adv'\n");
  one("frame a\n  verb bomb\n", "a.lex:1:1: this frame codes nothing: add 'event', or 'does' for an operator, or say 'event none' for an idiom\n");
  one(FRAME "  content comp\n", "a.lex:5:1: 'content' is for operators: add 'does' and the name of a turn\n");
  one(FRAME "turn t\n  * -> same\nframe b\n  verb ask\n  does t\n",
      "a.lex:10:1: an operator needs 'content': the paths to the other event, such as comp\n");
  one(FRAME "  where no obj is bridge\n",
      "a.lex:8:9: a condition reads 'where PATH is WORDS', 'where PATH is not WORDS', 'where PATH' or 'where no PATH'\n");
  one(FRAME "  where obj is\n", "a.lex:8:9: nothing stands after 'is': give words, @classes or %kinds\n");
  one(FRAME "  verb * up, a b c d e f g h i, Bomb, take|\n",
      "a.lex:8:8: '*' cannot be the first word of a trigger\n"
      "a.lex:8:14: a trigger has at most 8 words\n"
      "a.lex:8:33: 'Bomb' has a capital: words here are lemmas, in lower case\n"
      "a.lex:8:39: between bars stands one word each: take|seize\n");
  one(FRAME "  noun * bomb\n", "a.lex:8:8: '*' may stand only after the main word 'bomb'\n");
  one(FRAME "  + Rebels bombed it.\n",
      "a.lex:8:5: an example says what it must give: '+ Sentence. => TYPE mode: actor > recipient'\n");
  one(FRAME "  - He bombed. => nothing\n",
      "a.lex:8:5: a counter-example has no '=>': the frame must not fire in it, whatever else does\n");
  one(FRAME "  + => ASSAULT\n", "a.lex:8:5: the sentence is missing before '=>'\n");
  one(FRAME "  + He bombed. =>\n", "a.lex:8:5: nothing stands after '=>': give the events, or 'nothing'\n");
}

static void ontology(void **state) {
  (void)state;
  one("type X\n  quad 1\n", "a.lex:1:1: a type needs 'quad' (1 to 4) and 'scale' (-10 to 10)\n");
  one("type X\n  quad 1\n  scale 10.5\n", "a.lex:3:9: '10.5' is no score: write a number from -10 to 10 with one decimal\n");
  one("type X\n  quad 1\n  scale 1\n  mode a\n  mode a 2\n", "a.lex:5:8: mode 'a' stands here twice: keep one\n");
  one("type X\n  quad 1\n  scale 1\n  recipient maybe\n",
      "a.lex:4:13: 'recipient' is yes, no or place: whether an event needs one, and whether the place stands in for it\n");
  one(TYPES "turn t\n  ASSAULT.explosivs, ASAULT -> same\n",
      "a.lex:6:3: ASSAULT has no mode 'explosivs': its modes are explosives\n"
      "a.lex:6:22: unknown type 'ASAULT': did you mean 'ASSAULT'?\n"
      "a.lex:5:1: a turn needs at least one rule, such as '* -> same'\n");
  one(TYPES "turn t\n  actor mine\n  * -> ASSAULT explosives more\n  * ->\n  none -> same\n  * -> same\n",
      "a.lex:6:9: 'mine' is none of own, inner, own.actor, own.recipient, inner.actor, inner.recipient, inner.partner\n"
      "a.lex:7:3: 'more' is too much here: TYPE mode + auxiliary\n"
      "a.lex:8:3: nothing stands after the arrow: write a type, none, same or event\n"
      "a.lex:9:3: 'none -> same' says nothing: without an inner event there is none to keep\n");
  one("cue a\n  verb say\n  stance asserted\ncue b\n  verb say\n",
      "a.lex:3:10: unknown stance 'asserted': assert, deny, estimate, doubt, promise or demand\n"
      "a.lex:5:8: verb 'say' is a word of cue 'a' already: keep it in one\n");
}

static void actors(void **state) {
  (void)state;
  one("actor a\n  name A\n", "a.lex:1:1: an actor needs 'kind': state, group, org, person, religion, people or place\n");
  one("actor a\n  kind stat\n  name A\n", "a.lex:2:8: unknown kind 'stat': did you mean state\n");
  one("actor a\n  kind person\n", "a.lex:1:1: an actor needs a name: add 'name'\n");
  one("actor a\n  kind group\n  name A\n  code SRY\n  sector REX\n",
      "a.lex:5:10: unknown code 'REX': no actor of kind state has this key, and it is none of IGO, UNO, EUR, NGO, ISM, IMG, MNC\n"
      "a.lex:4:8: unknown code 'SRY': no actor of kind state has this key, and it is none of IGO, UNO, EUR, NGO, ISM, IMG, MNC\n");
  one("actor a\n  kind group\n  name A\n  sector REB MLI\n", "a.lex:4:10: unknown sector 'MLI': did you mean 'MIL'?\n");
  one("actor a\n  kind person\n  name A\n  role GOV, minister, 2001-02-30\n  role GOV, minister of war, and peace, 2001\n  former B, 9\n",
      "a.lex:4:23: '2001-02-30' is no span of days: write 2000-07-17..2004-01, 2001.., ..1999 or 2003\n"
      "a.lex:5:8: a role is code and sectors, one office, dates: put an office with a comma in quotes\n"
      "a.lex:6:10: 'former' is names, then dates: former Burma, 1948..1989\n");
  one("actor a\n  kind person\n  name A B\n  short B, 2001-13\n", "a.lex:4:12: '2001-13' is no span of days: write 2000-07-17..2004-01, 2001.., ..1999 or 2003\n");
  one("actor a\n  kind person\n  name A\n  point 91, 0\n  wikidata 858\n  gender boy\n",
      "a.lex:4:9: 'point' is latitude, longitude in degrees: point 34.8, 39.0\n"
      "a.lex:5:12: 'wikidata' is Q and a number, such as Q858\n"
      "a.lex:6:10: 'gender' is male or female\n");
  one("agent XYZ\n  person man\n", "a.lex:1:1: 'XYZ' is no sector and no code of a body: name the block after one, or add 'sector'\n");
  one("place P\n  feature lake\n", "a.lex:1:1: a place needs 'point': latitude, longitude\n"
                                   "a.lex:2:11: 'feature' is a class and code of GeoNames, such as L.RGN or H.SEA\n");
  one("actor a\n  kind person\n  name a b c d e f g h i j k l m\n", "a.lex:3:8: a name of more than 12 words, hyphens and apostrophes\n");
}

static void kin(void **state) {
  (void)state;
  one(TYPES "kin 1.2\n  words bomb\n", "a.lex:5:1: '1.2' is no place among kin: three numbers from 1 to 65535 are, as in 62.187.71\n");
  one(TYPES "kin 1.2.0\n  words bomb\n", "a.lex:5:1: '1.2.0' is no place among kin: three numbers from 1 to 65535 are, as in 62.187.71\n");
  one(TYPES "kin 1.2.3\n  words Bomb\n", "a.lex:6:9: 'Bomb' has a capital: words here are lemmas, in lower case\n");
  one(TYPES "kin 1.2.3\n  words bomb\nkin 1.2.4\n  words shell, bomb\n", "a.lex:8:16: 'bomb' is a word of another kin already: keep it in one\n");
}

// The same name twice, also in two files: the later in the order of the files is the wrong one.
static void twice(void **state) {
  (void)state;
  struct fixture fixture;
  fixture_begin(&fixture, "twice");
  fixture_write(&fixture, "b.lex", "class w\n  noun gun\n");
  fixture_write(&fixture, "a.lex", "\nclass w\n  noun bow\n");
  assert_int_equal(fixture_compile(&fixture), WW_ERROR_FORMAT);
  assert_int_equal(fixture.error.line, 1);
  assert_non_null(strstr(fixture.error.file, "b.lex"));
  assert_non_null(strstr(fixture.error.message, "class 'w' is there already ("));
  assert_non_null(strstr(fixture.error.message, "a.lex, line 2)"));
  fixture_end(&fixture);
}

// A hundred faults are told, the rest counted.
static void hundred(void **state) {
  (void)state;
  struct fixture fixture;
  struct ww_buffer text;
  ww_buffer_init(&text);
  ww_buffer_put_text(&text, "class w\n");
  for (int i = 0; i < 150; i++) ww_buffer_put_text(&text, "  nuon gun\n");
  ww_buffer_put_byte(&text, 0);
  fixture_begin(&fixture, "hundred");
  fixture_write(&fixture, "a.lex", text.data);
  assert_int_equal(fixture_compile(&fixture), WW_ERROR_FORMAT);
  size_t lines_told = 0;
  for (size_t i = 0; i < fixture.faults.size; i++) lines_told += fixture.faults.data[i] == '\n';
  assert_int_equal(lines_told, WW_LEX_ERRORS);
  ww_buffer_release(&text);
  fixture_end(&fixture);
}

static void long_line(void **state) {
  (void)state;
  char *text = malloc(WW_LIMIT_LEXICON_LINE + 100);
  assert_non_null(text);
  memcpy(text, "class w\n  noun ", 15);
  memset(text + 15, 'a', WW_LIMIT_LEXICON_LINE);
  memcpy(text + 15 + WW_LIMIT_LEXICON_LINE, "\n", 2);
  one(text, "a.lex:2:1: a line of 65543 bytes (the limit is 65536): write it as several lines of the same field\n");
  free(text);
}

// One byte more than a file may have; the file is a hole on the disk.
static void large_file(void **state) {
  (void)state;
  struct fixture fixture;
  fixture_begin(&fixture, "large");
  fixture_write(&fixture, "a.lex", TYPES);
  assert_int_equal(truncate(fixture.files[0], (off_t)WW_LIMIT_LEXICON_FILE + 1), 0);
  assert_int_equal(fixture_compile(&fixture), WW_ERROR_LIMIT);
  assert_string_equal(fixture.error.file, fixture.files[0]);
  fixture_end(&fixture);
}

static void no_folder(void **state) {
  (void)state;
  struct ww_error error;
  struct ww_compile_options options = {.lexicon = WW_TEST_BUILD_DIR "/no-such-lexicon", .output = WW_TEST_BUILD_DIR "/never.wwk"};
  assert_int_equal(ww_knowledge_compile(&options, NULL, NULL, &error), WW_ERROR_IO);
  assert_string_equal(error.file, options.lexicon);
  options.lexicon = NULL;
  assert_int_equal(ww_knowledge_compile(&options, NULL, NULL, &error), WW_ERROR_ARGUMENT);
  struct fixture fixture;
  fixture_begin(&fixture, "empty");
  assert_int_equal(fixture_compile(&fixture), WW_ERROR_IO);
  fixture_write(&fixture, "a.lex", TYPES);
  (void)snprintf(fixture.output, sizeof fixture.output, "%s/no/such/folder", WW_TEST_BUILD_DIR);
  assert_int_equal(fixture_compile(&fixture), WW_ERROR_IO);
  fixture_end(&fixture);
}

static void places_table(void **state) {
  (void)state;
  static const struct { const char *row, *column; } bad[] = {
      {"x\tA\t\t1\t2\tP\tPPL\tSYR\t\t\t0\t4", "geonameid"}, {"1\t\t\t1\t2\tP\tPPL\tSYR\t\t\t0\t4", "name"},
      {"1\tA\t\t91\t2\tP\tPPL\tSYR\t\t\t0\t4", "latitude"}, {"1\tA\t\t1\t181\tP\tPPL\tSYR\t\t\t0\t4", "longitude"},
      {"1\tA\t\t1\t2\tPP\tPPL\tSYR\t\t\t0\t4", "feature class"}, {"1\tA\t\t1\t2\tP\tppl\tSYR\t\t\t0\t4", "feature code"},
      {"1\tA\t\t1\t2\tP\tPPL\tSyr\t\t\t0\t4", "country"}, {"1\tA\t\t1\t2\tP\tPPL\tSYR\t\t\t-1\t4", "population"},
      {"1\tA\t\t1\t2\tP\tPPL\tSYR\t\t\t0\t6", "resolution"}, {"1\tA", "the number of columns (12)"},
      {"1\tA\xFF\t\t1\t2\tP\tPPL\tSYR\t\t\t0\t4", "the text (not UTF-8)"}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    struct fixture fixture;
    char text[200];
    fixture_begin(&fixture, "places");
    fixture_write(&fixture, "a.lex", TYPES);
    (void)snprintf(text, sizeof text, "head\n2\tB\t\t1\t2\tP\tPPL\tSYR\t\t\t0\t4\n%s\n", bad[i].row);
    fixture_places(&fixture, text);
    assert_int_equal(fixture_compile(&fixture), WW_ERROR_FORMAT);
    assert_int_equal(fixture.error.line, 3);
    assert_non_null(strstr(fixture.error.message, bad[i].column));
    fixture_end(&fixture);
  }
}

static void nearest(void **state) {
  (void)state;
  static const char *const known[] = {"in", "on", "against", NULL};
  assert_string_equal(ww_lex_nearest(WW_SLICE("agianst"), known), "against");
  assert_null(ww_lex_nearest(WW_SLICE("an"), known));  // a two-letter word is near to everything
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines),     cmocka_unit_test(newcomers), cmocka_unit_test(columns), cmocka_unit_test(names),     cmocka_unit_test(frames),
      cmocka_unit_test(ontology),  cmocka_unit_test(actors), cmocka_unit_test(kin),  cmocka_unit_test(twice),     cmocka_unit_test(hundred),
      cmocka_unit_test(long_line), cmocka_unit_test(large_file), cmocka_unit_test(no_folder), cmocka_unit_test(places_table), cmocka_unit_test(nearest),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
