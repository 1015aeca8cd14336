// context.c: the numbers of the lexicon's classes, looked up once.
#include "base/slice.h"
#include "read/read.h"

const char ww_name_sectors[WW_NAME_SECTORS][4] = {"BUS", "JRN", "EDU", "MED", "LAB", "REL", "CRM"};
const char ww_title_sectors[WW_TITLE_SECTORS][4] = {"LEG", "GOV", "MIL", "COP", "REL", "EDU"};

// The agent noun of this name, or WW_NONE.
static uint32_t agent_of(const struct ww_knowledge *knowledge, struct ww_slice word) {
  uint32_t node = ww_names_step(knowledge, WW_NAMES_ROOT, word, word);
  size_t count = 0;
  const struct ww_name *names = node == 0 ? NULL : ww_names_at(knowledge, node, &count);
  for (size_t i = 0; i < count; i++)
    if (names[i].kind == WW_NAME_AGENT) return names[i].index;
  return WW_NONE;
}

void ww_reader_context_init(struct ww_reader_context *context, const struct ww_knowledge *knowledge) {
  *context = (struct ww_reader_context){
      .knowledge = knowledge,
      .classes = {
          .group_anaphor = ww_class_of(knowledge, "group-anaphor"),
          .person_anaphor = ww_class_of(knowledge, "person-anaphor"),
          .country_anaphor = ww_class_of(knowledge, "country-anaphor"),
          .title = ww_class_of(knowledge, "title"),
          .given_male = ww_class_of(knowledge, "given-male"),
          .given_female = ww_class_of(knowledge, "given-female"),
          .male_noun = ww_class_of(knowledge, "male-noun"),
          .female_noun = ww_class_of(knowledge, "female-noun"),
          .org_word = ww_class_of(knowledge, "org-word"),
          .facility_word = ww_class_of(knowledge, "facility-word"),
          .geo_word = ww_class_of(knowledge, "geo-word"),
          .geo_prefix = ww_class_of(knowledge, "geo-prefix"),
          .government_word = ww_class_of(knowledge, "government-word"),
          .province_noun = ww_class_of(knowledge, "province-noun"),
          .member_noun = ww_class_of(knowledge, "member-noun"),
          .side_noun = ww_class_of(knowledge, "side-noun"),
          .follower_noun = ww_class_of(knowledge, "follower-noun"),
          .officer_noun = ww_class_of(knowledge, "officer-noun"),
          .stranger = ww_class_of(knowledge, "stranger"),
          .local_office = ww_class_of(knowledge, "local-office"),
          .rebellion = ww_class_of(knowledge, "rebellion"),
          .motion = ww_class_of(knowledge, "motion"),
          .address = ww_class_of(knowledge, "address"),
          .light = ww_class_of(knowledge, "light"),
          .abstract = ww_class_of(knowledge, "abstract"),
          .negator = ww_class_of(knowledge, "negator"),
          .doubt = ww_class_of(knowledge, "doubt"),
          .condition = ww_class_of(knowledge, "condition"),
          .undergo = ww_class_of(knowledge, "undergo"),
          .disaster = ww_class_of(knowledge, "disaster"),
          .mishap = ww_class_of(knowledge, "mishap"),
          .many = ww_class_of(knowledge, "many"),
          .people_verb = ww_class_of(knowledge, "people-verb"),
          .death = ww_class_of(knowledge, "death"),
          .injury = ww_class_of(knowledge, "injury"),
          .arrest = ww_class_of(knowledge, "arrest"),
          .displaced = ww_class_of(knowledge, "displaced"),
          .suffers = ww_class_of(knowledge, "suffers"),
      },
      .turn_future = ww_turn_of(knowledge, "future"),
      .turn_hypothetical = ww_turn_of(knowledge, "hypothetical"),
      .turn_negated = ww_turn_of(knowledge, "negated"),
  };
  for (size_t i = 0; i < WW_NAME_SECTORS; i++) {
    char name[] = "name-XXX";
    memcpy(name + 5, ww_name_sectors[i], 3);
    context->classes.name_sector[i] = ww_class_of(knowledge, name);
  }
  for (size_t i = 0; i < WW_TITLE_SECTORS; i++) {
    char name[] = "title-XXX";
    memcpy(name + 6, ww_title_sectors[i], 3);
    context->classes.title_sector[i] = ww_class_of(knowledge, name);
  }
  context->people = agent_of(knowledge, WW_SLICE("people"));
  ww_irregular_forms_init(&context->verbs, ww_irregular_verbs, ww_irregular_verb_count);
  ww_irregular_forms_init(&context->nouns, ww_irregular_nouns, ww_irregular_noun_count);
  ww_closed_words_init(&context->words);
  for (size_t i = 0; i < ww_closed_word_count(); i++) {
    struct ww_slice word = ww_slice_cstring(ww_closed_word((uint8_t)i)->text);
    context->words.begins_name[i] = i == 0 || ww_names_step(knowledge, WW_NAMES_ROOT, word, word) != 0;
  }
}
