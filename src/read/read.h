// read.h: the reading of an article, from trees to entities, times, places, figures, claims and events.
//
// In: an article with sentences and tokens, and trees for the sentences with parse = 1. Out: the layers of read/.
// Each function adds one layer and reads those above it in this list; pipeline.c calls them in this order:
//
//   ww_read_case       WW_TOKEN_COMMON in headlines
//   ww_read_names      name_hits, token.word   forms alone
//   ww_read_stand_ins  token.stand_in: the names that the parser is shown as others; behind it the parser runs
//   ww_read_mend       a few relations of trees that contradict themselves
//   ww_read_lemmas     token.lemma of words that the lexicon knows and the model does not
//   ww_read_times      times
//   ww_read_entities   mentions and entities, and token.mention of each mention's head
//   ww_read_given      the parties of a given pair as mentions, where `relate` asks about one
//   ww_read_places     places
//   ww_read_figures    figures
//   ww_read_claims     claims
//   ww_read_events     events, and the reason of each sentence that gave none
//
// In "Two Russian soldiers died in Basra on Monday." names hits Russian, soldiers and Basra; the mentions are
// "Russian" (the state RUS), "Two Russian soldiers" (RUS MIL, count 2) and "Basra"; one time, one place, one figure.
#ifndef WW_READ_READ_H
#define WW_READ_READ_H

#include "article.h"
#include "knowledge/irregular.h"
#include "knowledge/knowledge.h"
#include "read/words.h"

// The sectors that the last or the first word of an unlisted name may give, each with a class name-BUS, name-JRN ...
enum { WW_NAME_SECTORS = 7, WW_TITLE_SECTORS = 6 };
extern const char ww_name_sectors[WW_NAME_SECTORS][4], ww_title_sectors[WW_TITLE_SECTORS][4];

// Numbers of the lexicon's classes that the readers ask for; WW_NO_CLASS where the lexicon lacks one.
struct ww_read_classes {
  uint8_t group_anaphor, person_anaphor, country_anaphor;
  uint8_t title;
  uint8_t given_male, given_female;                    // first names
  uint8_t male_noun, female_noun;                      // king, mother
  uint8_t org_word, facility_word, geo_word, geo_prefix;  // words that tell what a longer name is the name of
  uint8_t government_word;                             // government, authorities: the state itself
  uint8_t province_noun;                               // governor, legislature: what a province has and a capital has not
  uint8_t member_noun;                                 // member, speaker: of the body that stands behind
  uint8_t side_noun;                                   // side, camp: whoever stands before it
  uint8_t follower_noun;                               // adviser, leader: of the government only beside a state
  uint8_t officer_noun;                                // officer: of the police or the army, as the text has it
  uint8_t name_sector[WW_NAME_SECTORS];                // Corp., Herald: what sort of body a name is, by ww_name_sectors
  uint8_t title_sector[WW_TITLE_SECTORS];              // Gen., Rep.: what the bearer is, by ww_title_sectors
  uint8_t stranger;                                    // ambassador, tourist, foreign: of another country than where they are
  uint8_t local_office;                                // governor, mayor: of a town or province, that acts there
  uint8_t rebellion;                                   // insurgency, jihad: who is armed beside such a word is a rebel
  uint8_t motion;                                      // go, travel, arrive: "to Moscow" behind them is the city
  uint8_t address;                                     // sue, urge, blame: what is done to people alone, so that a province there acts
  uint8_t light, abstract, negator, doubt, condition;  // light verbs; nouns that belong to their maker; grammar
  uint8_t undergo, disaster, mishap;                   // light verbs whose subject suffers; what kills without a doer; what goes off by itself
  uint8_t many, people_verb;                           // dozens, hundreds: count somebody; what is done to people: free, expel
  uint8_t death, injury, arrest, displaced;            // words that say what became of the people counted
  uint8_t suffers;                                     // verbs whose subject it becomes of: die, flee
};

struct ww_pair_model;
struct ww_claim_model;
struct ww_event_model;

// What all readers share: read-only, made once for all workers.
struct ww_antecedent_watch;
struct ww_reader_context {
  const struct ww_knowledge *knowledge;
  struct ww_read_classes classes;
  struct ww_closed_words words;
  struct ww_irregular_forms verbs, nouns;
  uint32_t people;                    // the agent noun "people", or WW_NONE: "killed 12" counts people
  const struct ww_pair_model *pairs;  // read/pair_model.h; NULL: `relate` goes by frames alone
  const struct ww_claim_model *claims;  // read/claim_model.h; NULL: claims are found by the lexicon's cues alone
  const struct ww_antecedent_watch *watch;  // read/antecedents.h; NULL but where its weights are learnt
  const struct ww_event_model *events;  // read/event_model.h; NULL: the confidence is made of a few signs, and every event is told
  uint16_t least_confidence;            // with that model: thousandths below which an event is not told
  bool keep_features;                   // events keep what the model would see, for training
  uint8_t turn_future, turn_hypothetical, turn_negated;  // WW_NO_TURN where the lexicon lacks one
};
void ww_reader_context_init(struct ww_reader_context *context, const struct ww_knowledge *knowledge);

// Each returns WW_OK or WW_ERROR_MEMORY; after a failure the article may only be reset.
ww_status ww_read_stand_ins(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_case(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_lemmas(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_mend(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_names(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_times(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_entities(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_given(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_places(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_figures(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_claims(const struct ww_reader_context *context, struct ww_article *article);
ww_status ww_read_events(const struct ww_reader_context *context, struct ww_article *article);

#endif
