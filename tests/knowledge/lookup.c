// small.lex compiled, loaded and asked: every kind of block comes back as it was written.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/slice.h"
#include "golden.h"
#include "knowledge/fixture.h"

static struct fixture fixture;
static struct ww_knowledge *k;

static int setup(void **state) {
  (void)state;
  fixture_begin(&fixture, "lookup");
  fixture_small(&fixture);
  k = fixture_load(&fixture);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  ww_knowledge_close(k);
  fixture_end(&fixture);
  return 0;
}

static void assert_slice(struct ww_slice got, const char *wanted) {
  if (!ww_slice_is(got, wanted)) fail_msg("'%.*s' is not '%s'", (int)got.size, got.data, wanted);
}

static struct ww_word_info word(const char *lemma, enum ww_word_pos pos) { return ww_word(k, ww_slice_cstring(lemma), pos); }

static void ontology(void **state) {
  (void)state;
  assert_int_equal(ww_type_count(k), 3);
  uint8_t aid = ww_type_of(k, WW_SLICE("AID")), assault = ww_type_of(k, WW_SLICE("ASSAULT"));
  assert_int_equal(aid, 0);
  assert_int_equal(ww_type(k, aid)->scale_tenths, 100);
  assert_true(ww_type(k, aid)->needs_recipient);
  assert_false(ww_type(k, assault)->needs_recipient || ww_type(k, aid)->done_to_place);
  assert_true(ww_type(k, assault)->done_to_place);
  assert_int_equal(ww_type(k, assault)->quad, 4);
  assert_int_equal(ww_type(k, assault)->mode_count, 3);
  assert_slice(ww_mode_name(k, assault, 1), "explosives");
  assert_int_equal(ww_mode_scale_tenths(k, assault, 0), -85);
  assert_int_equal(ww_mode_scale_tenths(k, assault, 1), -90);  // its type's
  assert_int_equal(ww_mode_of(k, assault, WW_SLICE("aerial")), 2);
  assert_int_equal(ww_mode_of(k, assault, WW_SLICE("assist")), WW_NO_MODE);
  assert_int_equal(ww_type_of(k, WW_SLICE("ASSAUL")), WW_NO_TYPE);
  assert_int_equal(ww_context_count(k), 2);
  assert_slice(ww_context_name(k, 1), "terrorism");
  assert_int_equal(ww_context_of_word(k, WW_SLICE("tank"), false), 3);
  assert_int_equal(ww_context_of_word(k, WW_SLICE("bomb"), false), 2);
  assert_int_equal(ww_context_of_word(k, WW_SLICE("human right"), false), 2);
  assert_true(ww_context_begins(k, WW_SLICE("human")));
  assert_false(ww_context_begins(k, WW_SLICE("right")));
  assert_false(ww_context_begins(k, WW_SLICE("tank")));
  assert_int_equal(ww_context_of_word(k, WW_SLICE("bread"), false), 0);
  assert_int_equal(ww_context_of_word(k, WW_SLICE("bread"), true), 1);
  assert_int_equal(ww_context_of_word(k, WW_SLICE("tank"), true), 0);
  assert_int_equal(ww_context_unless(k, 0), 2);
  assert_int_equal(ww_context_unless(k, 1), 0);
}

static void classes(void **state) {
  (void)state;
  uint8_t weapon = ww_class_of(k, "weapon"), light = ww_class_of(k, "light");
  assert_int_equal(ww_class_of(k, "weapons"), WW_NO_CLASS);
  struct ww_word_info rocket = word("rocket", WW_POS_NOUN), fire = word("fire", WW_POS_VERB), noun = word("fire", WW_POS_NOUN);
  assert_true(ww_word_in(&rocket, weapon));
  assert_false(ww_word_in(&rocket, light));
  assert_true(ww_word_in(&fire, weapon));
  assert_false(ww_word_in(&noun, weapon));
  assert_int_equal(rocket.trigger_count, 0);
}

static void assert_trigger(uint32_t at, const char *anchor, const char *frame, const char *before, const char *after) {
  const struct ww_trigger *trigger = ww_trigger_at(k, at);
  char words[200] = "";
  assert_slice(trigger->anchor, anchor);
  assert_slice(ww_frame(k, trigger->frame)->name, frame);
  for (unsigned i = 0; i < (unsigned)trigger->before_count + trigger->after_count; i++) {
    if (i == trigger->before_count) assert_string_equal(words, before), words[0] = 0;
    const struct ww_pattern_word *pattern = &trigger->words[i];
    if (words[0] != 0) strcat(words, " ");
    if (pattern->any) strcat(words, "*");
    for (uint8_t j = 0; j < pattern->count; j++) {
      if (j > 0) strcat(words, "|");
      strncat(words, pattern->words[j].data, pattern->words[j].size);
    }
  }
  assert_string_equal(words, trigger->after_count == 0 ? before : after);
}

static void triggers(void **state) {
  (void)state;
  struct ww_word_info bomb = word("bomb", WW_POS_VERB);
  assert_int_equal(bomb.trigger_count, 3);  // "fire-bomb", then by frame name
  assert_trigger(bomb.first_trigger + 1, "bomb", "assault.explosives/bomb", "", "");
  assert_trigger(bomb.first_trigger + 2, "bomb", "assault/strike", "", "");
  struct ww_word_info take = word("take", WW_POS_VERB), seize = word("seize", WW_POS_VERB);
  assert_int_equal(take.trigger_count, 2);  // the longest first: `*` is no word
  assert_trigger(take.first_trigger, "take", "assault.explosives/bomb", "", "control of");
  assert_trigger(take.first_trigger + 1, "take", "assault.explosives/bomb", "", "* hostage");
  assert_int_equal(seize.trigger_count, 1);
  assert_trigger(seize.first_trigger, "seize", "assault.explosives/bomb", "", "control of");
  struct ww_word_info car = word("bomb", WW_POS_NOUN), war = word("declaration", WW_POS_NOUN);
  assert_trigger(car.first_trigger, "bomb", "assault.explosives/bomb", "car", "");
  assert_trigger(war.first_trigger, "declaration", "assault.explosives/bomb", "", "of war");
  assert_int_equal(word("organise", WW_POS_VERB).trigger_count, 1);
  assert_int_equal(word("war", WW_POS_NOUN).trigger_count, 0);
}

static void hyphens(void **state) {
  (void)state;
  struct ww_word_info sit = word("sit", WW_POS_NOUN), vote = word("vote", WW_POS_NOUN), whole = word("sit-in", WW_POS_NOUN);
  assert_trigger(sit.first_trigger, "sit", "assault/hyphen", "", "- in");
  assert_trigger(whole.first_trigger, "sit-in", "assault/hyphen", "", "");
  assert_int_equal(vote.trigger_count, 2);
  assert_trigger(vote.first_trigger, "vote", "assault/hyphen", "no confidence", "");
  assert_trigger(vote.first_trigger + 1, "vote", "assault/hyphen", "no-confidence", "");
  struct ww_word_info attack = word("attack", WW_POS_NOUN), run = word("run", WW_POS_NOUN), bomb = word("bomb", WW_POS_VERB);
  assert_trigger(attack.first_trigger, "attack", "assault/hyphen", "denial of service", "");
  assert_trigger(run.first_trigger, "run", "assault/hyphen", "hit and", "");
  assert_trigger(bomb.first_trigger, "bomb", "assault/hyphen", "fire", "");
  struct ww_word_info stage = word("stage", WW_POS_VERB);
  assert_int_equal(stage.trigger_count, 2);
  assert_trigger(stage.first_trigger, "stage", "assault/hyphen", "", "sit - in");
  assert_trigger(stage.first_trigger + 1, "stage", "assault/hyphen", "", "sit-in");
}

static void forms(void **state) {
  (void)state;
  static const char *const yes[] = {"bomb", "bombs", "bombing", "bombings", "blew", "blown", "took", "seizing", "struck", "urges",
                                    "organised", "organizing", "declarations", "attacks"};
  static const char *const no[] = {"up", "control", "the", "said", "bridge", ""};
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
    if (!ww_form_may_trigger(k, ww_slice_cstring(yes[i]))) fail_msg("%s", yes[i]);
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (ww_form_may_trigger(k, ww_slice_cstring(no[i]))) fail_msg("%s", no[i]);
  assert_true(ww_form_may_cue(k, WW_SLICE("said")));
  assert_true(ww_form_may_cue(k, WW_SLICE("pointing")));
  assert_false(ww_form_may_cue(k, WW_SLICE("bombed")));
}

static void frames(void **state) {
  (void)state;
  assert_int_equal(ww_frame_count(k), 4);
  const struct ww_frame *bomb = ww_frame(k, 0), *strike = ww_frame(k, 2), *urge = ww_frame(k, 3);
  assert_slice(bomb->name, "assault.explosives/bomb");
  assert_int_equal(bomb->type, ww_type_of(k, WW_SLICE("ASSAULT")));
  assert_int_equal(bomb->mode_count, 2);
  assert_int_equal(bomb->mode[0], 1);
  assert_int_equal(bomb->mode[1], 2);
  assert_int_equal(bomb->rank, -3);
  assert_int_equal(bomb->contexts, 2);
  assert_int_equal(bomb->turn, WW_NO_TURN);
  assert_int_equal(bomb->actor_count, 1);
  assert_int_equal(bomb->actor[0].kind, WW_PATH_SUBJ);
  assert_int_equal(bomb->recipient_count, 3);
  assert_int_equal(bomb->recipient[0].kind, WW_PATH_OBJ);
  assert_slice(bomb->recipient[1].prep, "against");
  assert_slice(bomb->recipient[2].prep, "in front of");
  assert_int_equal(bomb->both_count, 1);
  assert_slice(bomb->both[0].prep, "with");
  assert_int_equal(bomb->condition_count, 2);
  const struct ww_condition *c = bomb->conditions;
  assert_int_equal(c[0].path.kind, WW_PATH_OBJ);
  assert_true(c[0].negated);
  assert_false(c[0].bare);
  assert_int_equal(c[0].kinds, WW_KIND_PLACE);
  assert_int_equal(c[0].classes[0], 1u << ww_class_of(k, "weapon"));
  assert_int_equal(c[0].types, 1);
  assert_int_equal(c[0].lemma_count, 1);
  assert_slice(c[0].lemmas[0], "bridge");
  assert_int_equal(c[1].path.kind, WW_PATH_IOBJ);
  assert_true(c[1].bare && c[1].negated);
  assert_int_equal(strike->auxiliary, WW_AUX_HISTORICAL | WW_AUX_NEGATION);
  assert_int_equal(urge->type, WW_NO_TYPE);
  assert_slice(ww_turn(k, urge->turn)->name, "request");
  assert_int_equal(urge->content_count, 2);
  assert_int_equal(urge->content[0].kind, WW_PATH_COMP);
}

static void assert_turn(const char *turn, const char *type, const char *mode, uint8_t what, const char *to, const char *to_mode, uint8_t aux) {
  uint8_t t = type == NULL ? WW_NO_TYPE : ww_type_of(k, ww_slice_cstring(type));
  uint8_t m = mode == NULL ? WW_NO_MODE : ww_mode_of(k, t, ww_slice_cstring(mode));
  struct ww_turn_result result = ww_turn_apply(k, ww_turn_of(k, turn), t, m);
  assert_int_equal(result.what, what);
  assert_int_equal(result.auxiliary, aux);
  if (to == NULL) return;
  assert_int_equal(result.type, ww_type_of(k, ww_slice_cstring(to)));
  assert_int_equal(result.mode, to_mode == NULL ? WW_NO_MODE : ww_mode_of(k, result.type, ww_slice_cstring(to_mode)));
}

static void turns(void **state) {
  (void)state;
  const struct ww_turn *request = ww_turn(k, ww_turn_of(k, "request")), *say = ww_turn(k, ww_turn_of(k, "say"));
  assert_int_equal(ww_turn_of(k, "ask"), WW_NO_TURN);
  assert_false(request->claim);
  assert_true(say->claim);
  assert_int_equal(request->actor_count, 1);
  assert_int_equal(request->actor[0], WW_FROM_OWN_ACTOR);
  assert_int_equal(request->recipient_count, 2);
  assert_int_equal(request->recipient[0], WW_FROM_INNER_ACTOR);
  assert_int_equal(request->recipient[1], WW_FROM_OWN_RECIPIENT);
  assert_int_equal(say->actor[0], WW_FROM_INNER_ACTOR);
  assert_turn("request", "ASSAULT", "abduct", WW_TURN_NOTHING, NULL, NULL, 0);
  assert_turn("request", "ASSAULT", "aerial", WW_TURN_EVENT, "REQUEST", "assist", 0);
  assert_turn("request", "ASSAULT", NULL, WW_TURN_EVENT, "REQUEST", "assist", 0);
  assert_turn("request", "REQUEST", "meet", WW_TURN_SAME, NULL, NULL, WW_AUX_FUTURE);
  assert_turn("request", NULL, NULL, WW_TURN_FRAME, NULL, NULL, 0);
  assert_turn("say", "AID", NULL, WW_TURN_SAME, NULL, NULL, 0);
  assert_turn("say", NULL, NULL, WW_TURN_NOTHING, NULL, NULL, 0);  // `*` is any event, not none
}

static void cues(void **state) {
  (void)state;
  const struct ww_cue *say = ww_cue_of(k, WW_SLICE("say"), WW_POS_VERB), *deny = ww_cue_of(k, WW_SLICE("deny"), WW_POS_VERB);
  assert_slice(say->name, "said");
  assert_int_equal(say->stance, WW_STANCE_ASSERT);
  assert_int_equal(say->to_count, 2);
  assert_slice(say->to[0].prep, "to");
  assert_int_equal(say->to[1].kind, WW_PATH_OBJ);
  assert_int_equal(deny->stance, WW_STANCE_DENY);
  assert_ptr_equal(ww_cue_of(k, WW_SLICE("point out"), WW_POS_VERB), say);
  assert_ptr_equal(ww_cue_of(k, WW_SLICE("statement"), WW_POS_NOUN), say);
  assert_null(ww_cue_of(k, WW_SLICE("statement"), WW_POS_VERB));
  size_t count;
  const struct ww_name *phrase = ww_names_at(k, fixture_walk(k, "According to"), &count);
  assert_int_equal(count, 1);
  assert_int_equal(phrase->kind, WW_NAME_CUE);
  assert_false(phrase->capital);
}

// What ends at the words, the only value of that kind; NULL where there is none.
static const struct ww_name *only(const char *words, uint8_t kind) {
  size_t count;
  const struct ww_name *names = ww_names_at(k, fixture_walk(k, words), &count), *found = NULL;
  for (size_t i = 0; i < count; i++) {
    if (names[i].kind != kind) continue;
    assert_null(found);
    found = &names[i];
  }
  return found;
}

static void names(void **state) {
  (void)state;
  const struct ww_name *syria = only("Syria", WW_NAME_ACTOR);
  assert_slice(ww_actor(k, syria->index)->key, "SYR");
  assert_true(syria->capital);
  assert_ptr_not_equal(only("Syrian Arab Republic", WW_NAME_ACTOR), NULL);
  assert_int_equal(only("Syrian Arab Republic", WW_NAME_ACTOR)->index, syria->index);
  assert_null(only("Syrian Arab", WW_NAME_ACTOR));
  assert_int_equal(fixture_walk(k, "Arab"), 0);
  assert_int_equal(fixture_walk(k, "Syria Arab"), 0);
  assert_non_null(only("syrian", WW_NAME_ADJ));
  assert_false(only("Syrian", WW_NAME_PEOPLE)->plural);
  assert_true(only("Syrians", WW_NAME_PEOPLE)->plural);
  assert_int_equal(only("Damascus", WW_NAME_SEAT)->index, syria->index);
  const struct ww_name *old = only("land of two rivers", WW_NAME_ACTOR);
  assert_int_equal(old->from, ww_day_of(1920, 1, 1));
  assert_int_equal(old->to, ww_day_of(1932, 10, 3));
  assert_int_equal(only("Iraq", WW_NAME_ACTOR)->from, WW_NO_DAY);
  assert_non_null(only("Brel", WW_NAME_SHORT));
  const struct ww_name *brief = only("al-Karimo", WW_NAME_SHORT);
  assert_int_equal(brief->from, ww_day_of(2009, 1, 1));
  assert_int_equal(brief->to, ww_day_of(2012, 6, 30));
  assert_int_equal(only("Brel", WW_NAME_SHORT)->from, WW_NO_DAY);
}

// However a tokeniser cuts it, and with or without accents.
static void folding(void **state) {
  (void)state;
  static const char *const ways[] = {"Karim al-Brel", "Karim al - Brel", ("KARIM AL\xE2\x80\x91" "BREL"), "K\xC3\xA1rim al- Br\xC3\xAAl"};
  for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) assert_non_null(only(ways[i], WW_NAME_ACTOR));
  assert_null(only("Karim al Brel", WW_NAME_ACTOR));
  static const char *const fronts[] = {"People's Front of \xC3\x96rd", "People 's Front of Ord", "people \xE2\x80\x99s front of O\xCC\x88rd"};
  for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++) assert_non_null(only(fronts[i], WW_NAME_ACTOR));
}

static void exact(void **state) {
  (void)state;
  const struct ww_name *us = only("US", WW_NAME_ACTOR), *dots = only("u.s.", WW_NAME_ACTOR);
  assert_true(us->exact);
  assert_false(dots->exact);
  assert_slice(ww_name_text(k, us), "US");
  assert_slice(ww_name_text(k, dots), "");
  struct ww_token token = {.form = WW_SLICE("US")};
  assert_true(ww_names_exact(k, us, &token, 1));
  assert_false(ww_names_exact(k, us, &token, 0));
  token.form = WW_SLICE("us");
  assert_false(ww_names_exact(k, us, &token, 1));
  assert_true(ww_names_exact(k, dots, &token, 1));
}

static void actors(void **state) {
  (void)state;
  assert_int_equal(ww_actor_count(k), 5);
  const struct ww_actor *syria = ww_actor(k, ww_actor_of_code(k, "SYR"));
  assert_slice(syria->name, "Syria");
  assert_slice(syria->wikidata, "Q858");
  assert_int_equal(syria->kind, WW_ENTITY_STATE);
  assert_string_equal(syria->role.code, "SYR");
  assert_int_equal(syria->lat_micro, 34800000);
  assert_int_equal(ww_actor(k, ww_actor_of_code(k, "IRQ"))->lat_micro, INT32_MIN);
  assert_int_equal(ww_actor_of_code(k, "XXX"), WW_NONE);
  const struct ww_actor *front = ww_actor(k, only("People's Front of Ord", WW_NAME_ACTOR)->index);
  assert_string_equal(front->role.code, "SYR");
  assert_string_equal(front->role.sector[0], "REB");
  assert_string_equal(front->role.sector[1], "REL");
  assert_string_equal(front->role.sector[2], "");
}

static void dated_roles(void **state) {
  (void)state;
  uint32_t brel = only("Brel", WW_NAME_SHORT)->index;
  assert_true(ww_actor(k, brel)->male);
  assert_int_equal(ww_actor(k, brel)->role_count, 3);
  const struct ww_dated_role *role = ww_actor_role_on(k, brel, ww_day_of(2012, 6, 30));
  assert_slice(role->office, "senator");
  assert_string_equal(role->role.sector[0], "LEG");
  assert_slice(ww_actor_role_on(k, brel, ww_day_of(2009, 1, 1))->office, "senator");
  assert_slice(ww_actor_role_on(k, brel, ww_day_of(2012, 7, 1))->office, "minister, of works");
  assert_slice(ww_actor_role_on(k, brel, WW_NO_DAY)->office, "minister, of works");
  assert_string_equal(ww_actor_role_on(k, brel, ww_day_of(2001, 1, 1))->role.sector[0], "OPP");  // the one without dates
  assert_null(ww_actor_role_on(k, ww_actor_of_code(k, "SYR"), WW_NO_DAY));
}

static void agents(void **state) {
  (void)state;
  static const struct { const char *words, *lemma; bool plural; } nouns[] = {
      {"army", "army", false}, {"armies", "army", true}, {"troops", "troops", true}, {"armed forces", "armed forces", true},
      {"general", "general", false}, {"generals", "general", true}, {"genl", "general", true}, {"gunmen", "gunman", true},
      {"sergeants-at-arms", "sergeant-at-arms", true}, {"chiefs of staff", "chief of staff", true}, {"air forces", "air force", true},
      {"soldiers", "soldier", true}, {"peacekeeping forces", "peacekeeping force", true}};
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
    const struct ww_name *name = only(nouns[i].words, WW_NAME_AGENT);
    if (name == NULL) fail_msg("%s", nouns[i].words);
    assert_slice(ww_agent(k, name->index)->lemma, nouns[i].lemma);
    assert_int_equal(name->plural, nouns[i].plural);
    assert_string_equal(ww_agent(k, name->index)->sector, "MIL");
  }
  assert_null(only("troopss", WW_NAME_AGENT));
  assert_null(only("genls", WW_NAME_AGENT));
  const struct ww_agent *chief = ww_agent(k, only("chief of staff", WW_NAME_AGENT)->index);
  assert_true(chief->office);
  assert_int_equal(chief->kind, WW_ENTITY_PERSON);
  assert_string_equal(chief->code, "");
  const struct ww_agent *blue = ww_agent(k, only("peacekeeping force", WW_NAME_AGENT)->index);
  assert_string_equal(blue->code, "IGO");
  assert_int_equal(blue->kind, WW_ENTITY_GROUP);
}

static void places(void **state) {
  (void)state;
  assert_int_equal(ww_place_count(k), 4);
  size_t count;
  const struct ww_name *ordel = ww_names_at(k, fixture_walk(k, "Ordel"), &count);
  assert_int_equal(count, 2);  // the larger first; the name without accents is no name of its own
  assert_int_equal(ww_place(k, ordel[0].index)->geonameid, 101);
  assert_int_equal(ww_place(k, ordel[1].index)->geonameid, 103);
  const struct ww_place_info *place = ww_place(k, ordel[0].index);
  assert_slice(place->name, "\xC3\x96rdel");
  assert_slice(place->province, "West Bank of Ord");
  assert_int_equal(place->lat_micro, 34500000);
  assert_int_equal(place->lon_micro, -39250000);
  assert_int_equal(place->population, 52000);
  assert_string_equal(place->country_code, "SYR");
  assert_string_equal(place->feature_code, "PPL");
  assert_int_equal(place->feature_class, 'P');
  assert_int_equal(place->resolution, 4);
  assert_int_equal(ww_place(k, place->province_place)->geonameid, 102);
  assert_int_equal(ww_place(k, ordel[1].index)->province_place, WW_NONE);
  assert_int_equal(ww_place(k, ordel[1].index)->lat_micro, -12345678);
  assert_int_equal(only("al-urdal", WW_NAME_PLACE)->index, ordel[0].index);
  const struct ww_place_info *gulf = ww_place(k, only("Gulf of Ord", WW_NAME_PLACE)->index);
  assert_slice(gulf->name, "Gulf of Ord");
  assert_int_equal(gulf->feature_class, 'H');
  assert_int_equal(only("Ord Gulf", WW_NAME_PLACE)->index, only("Gulf of Ord", WW_NAME_PLACE)->index);
}

static void kin(void **state) {
  (void)state;
  const uint16_t *bomb = ww_kin(k, WW_SLICE("bomb")), *shell = ww_kin(k, WW_SLICE("shell")), *strafe = ww_kin(k, WW_SLICE("strafe"));
  assert_non_null(bomb);
  assert_non_null(strafe);
  assert_memory_equal(bomb, shell, WW_KIN_LEVELS * sizeof *bomb);
  assert_int_equal(bomb[2], 30);
  assert_int_equal(strafe[1], 12);
  assert_int_equal(strafe[2], 7);
  assert_null(ww_kin(k, WW_SLICE("bake")));
}

static void examples(void **state) {
  (void)state;
  assert_int_equal(ww_example_count(k), 5);
  struct ww_example first = ww_example(k, 0), second = ww_example(k, 1);
  assert_slice(first.sentence, "Rebels bombed a \"station\" in Kabul, #1 in the list.");
  assert_slice(first.expected, "ASSAULT explosives: rebels > station");
  assert_slice(first.file, "small.lex");
  assert_false(first.counter);
  assert_true(second.counter);
  assert_int_equal(second.line, first.line + 1);
  assert_int_equal(first.frame, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ontology), cmocka_unit_test(classes),     cmocka_unit_test(triggers), cmocka_unit_test(hyphens), cmocka_unit_test(forms),
      cmocka_unit_test(frames),   cmocka_unit_test(turns),       cmocka_unit_test(cues),     cmocka_unit_test(names),
      cmocka_unit_test(folding),  cmocka_unit_test(exact),       cmocka_unit_test(actors),   cmocka_unit_test(dated_roles),
      cmocka_unit_test(agents),   cmocka_unit_test(places),      cmocka_unit_test(examples), cmocka_unit_test(kin),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
