// mentions.h: what the files that find mentions and settle entities share, and nobody else needs.
//
//   units.c       words -> units: names, runs of unlisted proper nouns, agent nouns, generic nouns, pronouns
//   phrases.c     units -> candidates: whole mentions with what modifies them
//   gazetteer.c   which place of that name is meant; meant.c: which state, or whether it is a place at all
//   usage.c       the city or the government that sits there
//   roles.c       code and sectors of a mention from its words
//   clusters.c    names -> entities        cluster_joins.c what the text says is one
//   anaphors.c   pronouns and "the group" -> entities
//   lands.c       "the country", the country of "the army"
//   homes.c       at which country the article is at home   scenes.c    where a clause says that one acts
//   whose.c       the country of those of whom nobody says it
//   twos.c        both countries, their presidents
//   entities.c    the order of all this, and the layers that come out
#ifndef WW_READ_MENTIONS_H
#define WW_READ_MENTIONS_H

#include "base/arena.h"
#include "read/names.h"
#include "read/read.h"

enum ww_unit_kind {
  WW_IS_ACTOR,      // a name of the lexicon
  WW_IS_SEAT,       // Moscow, the Kremlin
  WW_IS_PLACE,      // a name of the gazetteer alone
  WW_IS_ADJECTIVE,  // Syrian
  WW_IS_PEOPLE,     // Syrians
  WW_IS_RUN,        // proper nouns that nobody listed
  WW_IS_AGENT,      // soldier, foreign minister
  WW_IS_GENERIC,    // group, agency, country
  WW_IS_PRONOUN
};

struct ww_unit {
  uint32_t first, last;  // tokens
  uint32_t node;         // of the names trie, 0 where no hit is behind it
  uint32_t actor;        // of kinds ACTOR, SEAT, ADJECTIVE, PEOPLE; else WW_NONE
  uint32_t agent;        // WW_NONE or the agent noun
  uint8_t kind;          // enum ww_unit_kind
  bool short_name;       // holds only when nobody else bears it
  bool plural;
  bool capital;          // begins with a capital
};

// Why a name that several bear means this one; ww_meant_text has the words.
enum ww_meant {
  WW_MEANT_PLAIN, WW_MEANT_CONTAINER, WW_MEANT_ARTICLE, WW_MEANT_GREATEST, WW_MEANT_FIRST, WW_MEANT_INSIDE, WW_MEANT_OFFICE,
  WW_MEANT_FULL_NAME, WW_MEANT_DATE, WW_MEANT_GOVERNMENT, WW_MEANT_CITY, WW_MEANT_STATE, WW_MEANT_SOMEBODY
};

enum { WW_KIND_UNKNOWN = WW_ENTITY_KINDS, WW_MODIFIERS = 4 };

// A mention in the making. Indices of other candidates are into ww_mention_work.items.
struct ww_candidate {
  uint32_t first, last, head;        // tokens of the whole mention
  uint32_t name_first, name_last;    // of the bare name or the head noun
  uint32_t office_first, office_last;  // "secretary of state", WW_NONE where none
  uint32_t sentence;
  uint32_t node, actor, agent;       // as in the unit that heads it; agent also of a title before a name
  uint32_t place;                    // chosen place of the gazetteer, or WW_NONE
  uint32_t modifier[WW_MODIFIERS];   // candidates: Russian in "Russian soldiers", the nearest first
  uint32_t sector_agent[WW_MODIFIERS];  // agents before the head: rebel in "rebel fighters"
  uint32_t cluster;                  // its entity in the making
  uint32_t pair[2];                  // clusters: "both countries"; WW_NONE where it is no such pair
  uint32_t count_min, count_max;
  struct ww_role role;
  uint8_t modifier_count, sector_count;
  uint8_t unit;         // enum ww_unit_kind of its head unit
  uint8_t kind;         // enum ww_mention_kind
  uint8_t entity_kind;  // enum ww_entity_kind or WW_KIND_UNKNOWN
  uint8_t use;          // enum ww_use
  uint8_t pronoun;      // enum ww_pronoun of a pronoun
  uint8_t meant;        // enum ww_meant
  bool male, female, plural;
  bool titled;          // its gender is that of its title: Mrs. Clinton
  bool short_name;
  bool definite;        // the, this; a bare plural is not
  bool indefinite;      // a, an, two
  bool other;           // another, other: nobody spoken of before
  bool before_noun;     // modifies a noun that is no mention: "Russia talks"
  bool generic;         // headed by "group", "agency"
  bool former;
  bool faraway;         // a small town of a country that nothing else in the article speaks of
};

// How sure the home of an article is: of two near equal, the one it is from; it leads; and hardly another is spoken of.
enum ww_homely { WW_HOME_WEAK, WW_HOME_LEADS, WW_HOME_SURE };

// How far the context tells the country of somebody (whose.c).
enum ww_trust {
  WW_TRUST_NONE,    // not at all: states and places, companies, the press
  WW_TRUST_PLACE,   // crowds, police, courts, governors: of where they act, else of the article's home
  WW_TRUST_FORCE,   // soldiers: of the home; they act abroad too, and there nobody knows whose they are
  WW_TRUST_ARMED,   // gunmen: of where they act
  WW_TRUST_SEAT,    // ministries, parliaments: of the home, whose they are wherever they act
  WW_TRUST_BODY,    // unlisted bodies: of where they act if that is the home, or of a home that is beyond doubt
  WW_TRUST_PERSON   // unlisted persons: of a home beyond doubt, if they act in it or are called what people at home are
};

// Words to numbers, for the few questions that would else walk over a whole book: open addressing, hash and value.
struct ww_index_slot { uint64_t hash; uint32_t value; };
struct ww_index {
  struct ww_index_slot *slots;  // [mask + 1]; value WW_NONE in an empty slot
  uint32_t mask, count;
};

// The countries to which the article gives forces by name (forces.c): soldiers, and aircraft and raids from the air.
enum { WW_FORCES = 8 };
struct ww_forces {
  struct ww_force { char code[4]; bool soldiers, craft; } of[WW_FORCES];
  uint32_t count;
};

// What the lexicon says of a token's word as a noun, kept at [2 * (token % WW_NOUNS_KEPT)] for its form and behind that for its
// lemma.
enum { WW_NOUNS_KEPT = 64 };
struct ww_noun_kept {
  uint32_t token;
  struct ww_word_info word;
};

struct ww_mention_work {
  const struct ww_reader_context *context;
  const struct ww_knowledge *knowledge;
  struct ww_article *article;
  struct ww_arena *arena;           // the article's scratch; dropped at the end
  struct ww_noun_kept *nouns;       // [2 * WW_NOUNS_KEPT]
  struct ww_candidate *items;       // ordered by first token, longer first
  size_t count, room;
  struct ww_unit *units;            // of the sentence at work
  size_t unit_count, unit_room;
  bool unit_grown;                  // two units have become one
  uint32_t *full;                   // [full_count] items that are names of several words, in order; once names are clustered
  size_t full_count;
  struct ww_cluster *clusters;
  size_t cluster_count, cluster_room;
  struct ww_index names;            // words of a name, or an actor, to its cluster
  struct ww_index surnames;         // last words of names of persons
  bool *quoted;                     // of each token: inside quotation marks
  bool police;                      // spoken of more than soldiers
  bool craft;                       // its bombers are aircraft
  struct ww_forces forces;          // whose soldiers and aircraft it speaks of
  char focus[4];                    // the country that the article is about, "" where none shows
  char home[4];                     // the country of bare nouns in it, "" where two have near equal right to them
  uint8_t homely;                   // enum ww_homely
  bool armed;                       // armed men act at home
};

// An entity in the making; clusters that turn out to be one are joined.
struct ww_cluster {
  uint32_t joined;       // itself, or the cluster that it became
  uint32_t actor;        // the knowledge's, or WW_NONE
  uint32_t place;        // the gazetteer's, or WW_NONE
  uint32_t name_item;    // candidate with the fullest name, or WW_NONE
  uint32_t first_item, last_item;  // candidates
  uint32_t office_item;  // candidate with the office, or WW_NONE
  struct ww_role role;
  uint32_t names;        // how often the article names it
  uint8_t kind;          // enum ww_entity_kind or WW_KIND_UNKNOWN
  uint8_t name_kind;     // enum ww_mention_kind of name_item
  bool male, female, plural;
};

// Room for `entries`; false when memory runs out.
bool ww_index_init(struct ww_index *index, struct ww_arena *arena, size_t entries);
// Adds a pair unless it is there, or the index is full.
void ww_index_add(struct ww_index *index, uint64_t hash, uint32_t value);
// The values of a hash one after another: `*at` begins at 0; WW_NONE after the last.
uint32_t ww_index_next(const struct ww_index *index, uint64_t hash, uint32_t *at);

// Of the sentence `index`: fills work->units.
ww_status ww_units_read(struct ww_mention_work *work, uint32_t sentence);
// Adds the candidates of the sentence from work->units.
ww_status ww_phrases_read(struct ww_mention_work *work, uint32_t sentence);
ww_status ww_gazetteer_choose(struct ww_mention_work *work);
void ww_usage_decide(struct ww_mention_work *work);
void ww_roles_compose(struct ww_mention_work *work);
ww_status ww_clusters_of_names(struct ww_mention_work *work);
// cluster_joins.c: names and nouns that the text says are one; false when memory runs out.
bool ww_clusters_join_told(struct ww_mention_work *work);
// "GCC" and the capitals of "Gulf Cooperation Council".
bool ww_name_is_acronym_of(const struct ww_article *article, const struct ww_candidate *brief, const struct ww_candidate *full);
ww_status ww_anaphors_resolve(struct ww_mention_work *work);

// pronouns.c. How many mentions back an antecedent is looked for; what is too far away.
enum { WW_LOOK_BACK = 80, WW_NO_SCORE = -1000 };
int ww_nearness(uint32_t from, uint32_t to);  // of sentences; WW_NO_SCORE beyond the third
bool ww_cluster_names_somebody(const struct ww_mention_work *work, const struct ww_cluster *k);  // a name of no known kind that is a person's
static inline bool ww_is_subject(uint8_t deprel) { return deprel == WW_REL_NSUBJ || deprel == WW_REL_NSUBJ_PASS || deprel == WW_REL_NSUBJ_OUTER; }
// The relation of a whole coordination is that of its first member.
static inline uint8_t ww_relation_of(const struct ww_mention_work *work, uint32_t t) {
  const struct ww_token *token = &work->article->tokens[t];
  if (token->deprel == WW_REL_CONJ && token->head != WW_NONE) return work->article->tokens[token->head].deprel;
  return token->deprel;
}
int ww_grammar_score(const struct ww_mention_work *work, uint32_t head, bool before_noun);  // how much its place in the clause speaks for it
int ww_salience(const struct ww_cluster *k);
// A cluster, or WW_NONE; of two that are joined, `pair` is filled.
uint32_t ww_antecedent_of_pronoun(const struct ww_mention_work *work, uint32_t item, uint32_t pair[2]);
uint32_t ww_speaker_of(const struct ww_mention_work *work, uint32_t item);             // of I and we

// lands.c. The country of "the army" and "police", or NULL; the cluster of the state that "the country" means, or WW_NONE.
const char *ww_country_here(const struct ww_mention_work *work, uint32_t item);
bool ww_is_guest(const struct ww_mention_work *work, const struct ww_candidate *c, const char *code);    // arrives in it
bool ww_is_against(const struct ww_mention_work *work, const struct ww_candidate *c, const char *code);  // acts against that country
uint32_t ww_country_meant(const struct ww_mention_work *work, uint32_t item);

// homes.c. Finds work->home; a code is a state's; the country that words speak of, or NULL.
void ww_home_find(struct ww_mention_work *work);
bool ww_is_country(const struct ww_mention_work *work, const char *code);
const char *ww_land_of(const struct ww_mention_work *work, const struct ww_candidate *c);
// scenes.c. The country of the place where the mention acts, by its own clause; NULL where none is told, or two are.
const char *ww_land_of_clause(const struct ww_mention_work *work, uint32_t item);
// twos.c. Whether the words say that they are two; finds which, into candidate.pair; gives pairs to whoever is theirs.
enum ww_two { WW_TWO_PERSONS, WW_TWO_STATES, WW_TWO_SIDES };
bool ww_is_two(const struct ww_mention_work *work, const struct ww_candidate *c);
bool ww_find_two(struct ww_mention_work *work, uint32_t item, enum ww_two two);
void ww_twos_share(struct ww_mention_work *work);
bool ww_shares_sector(const struct ww_role *a, const struct ww_role *b);  // anaphors.c

// whose.c. How far the context tells of somebody with that role, of whom the candidate speaks; `word` is the noun of his
// office. Whether he is of another country than he is in, or anybody; whether
// another country than the home is spoken of beside him. The cluster whose he is; WW_NONE with `found` where nobody knows whose.
// Begin finds the home; give gives countries to clusters and their mentions; false when memory runs out.
enum ww_trust ww_trust_of(const struct ww_mention_work *work, const struct ww_role *role, const struct ww_candidate *c, uint32_t word);
bool ww_is_stranger(const struct ww_mention_work *work, const struct ww_candidate *c);
bool ww_is_counted(const struct ww_mention_work *work, const struct ww_candidate *c);  // "19 insurgents"
bool ww_is_abroad(const struct ww_mention_work *work, uint32_t item);
uint32_t ww_whose(const struct ww_mention_work *work, uint32_t item, bool *found);
void ww_forces_count(struct ww_mention_work *work);
// The country of bare soldiers or aircraft that would else be of `land` (NULL: of none), or NULL where nobody knows.
const char *ww_land_of_forces(const struct ww_mention_work *work, uint32_t item, const char *land);
void ww_whose_begin(struct ww_mention_work *work);
bool ww_whose_give(struct ww_mention_work *work);

uint32_t ww_cluster_root(const struct ww_mention_work *work, uint32_t cluster);
uint32_t ww_cluster_new(struct ww_mention_work *work, uint32_t item);  // WW_NONE when memory runs out
void ww_cluster_add(struct ww_mention_work *work, uint32_t cluster, uint32_t item);
uint32_t ww_cluster_of_actor(const struct ww_mention_work *work, uint32_t actor);  // or WW_NONE
// Makes two clusters one; the older keeps its number. Two of the lexicon's actors are never joined.
bool ww_cluster_join(struct ww_mention_work *work, uint32_t a, uint32_t b);

// Adds what `from` knows and `to` does not: the code where there is none, sectors behind its own.
void ww_role_add(struct ww_role *to, const struct ww_role *from);
void ww_role_add_sector(struct ww_role *role, const char sector[4]);

// Whether the lexicon has the token's lower-case form as a noun of that class.
bool ww_token_in(const struct ww_mention_work *work, uint32_t token, uint8_t class_number);
// The same of its lemma.
bool ww_token_in_lemma(const struct ww_mention_work *work, uint32_t token, uint8_t class_number);
// meant.c: adds to the trace, where there is one, whom each ambiguous name means and why.
void ww_meant_tell(const struct ww_mention_work *work);
// The highest token of [first, last] in the tree.
uint32_t ww_top_token(const struct ww_article *article, uint32_t first, uint32_t last);
// The first token below `token` with this relation and form within eight words before it, or WW_NONE.
uint32_t ww_case_of(const struct ww_article *article, uint32_t token);

#endif
