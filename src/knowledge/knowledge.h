// knowledge.h: what whowhom knows, compiled from lexicon/ (docs/lexicon.md) and the place packages into one
// file that is mapped, checked once and then trusted. Everything here is const and shared between threads.
#ifndef WW_KNOWLEDGE_KNOWLEDGE_H
#define WW_KNOWLEDGE_KNOWLEDGE_H

#include "article.h"
#include "whowhom.h"

struct ww_knowledge;

// Maps and checks a compiled file. The caller closes it after the last article read with it.
ww_status ww_knowledge_open(const char *path, struct ww_knowledge **out, struct ww_error *error);
// The same over bytes that the caller keeps (64-byte aligned); for tests and fuzzing.
ww_status ww_knowledge_from_memory(const void *data, size_t size, struct ww_knowledge **out, struct ww_error *error);
void ww_knowledge_close(struct ww_knowledge *knowledge);
uint64_t ww_knowledge_hash(const struct ww_knowledge *knowledge);

// ---- the ontology ---------------------------------------------------------------------------

enum { WW_NO_TYPE = 255, WW_NO_MODE = 255 };

// Whether an event of a type has a recipient: as the text has it, always, or at least the state where it is done.
enum ww_recipient_rule { WW_RECIPIENT_FREE, WW_RECIPIENT_NEEDED, WW_RECIPIENT_PLACE };

struct ww_type_info {
  struct ww_slice name;       // "ASSAULT"
  uint8_t quad;               // 1-4
  int16_t scale_tenths;       // -90 stands for -9.0
  bool needs_recipient;
  bool done_to_place;         // nobody named: it is done to the state in which it is done
  uint8_t mode_count;
};
size_t ww_type_count(const struct ww_knowledge *knowledge);
const struct ww_type_info *ww_type(const struct ww_knowledge *knowledge, uint8_t type);
uint8_t ww_type_of(const struct ww_knowledge *knowledge, struct ww_slice name);  // or WW_NO_TYPE
struct ww_slice ww_mode_name(const struct ww_knowledge *knowledge, uint8_t type, uint8_t mode);
int16_t ww_mode_scale_tenths(const struct ww_knowledge *knowledge, uint8_t type, uint8_t mode);
uint8_t ww_mode_of(const struct ww_knowledge *knowledge, uint8_t type, struct ww_slice name);
size_t ww_context_count(const struct ww_knowledge *knowledge);
struct ww_slice ww_context_name(const struct ww_knowledge *knowledge, uint8_t context);
// The contexts that a lemma, or several words joined by single blanks, speak for, as bits by context number: alone, or
// (`weak`) only together with another word of the same context.
uint64_t ww_context_of_word(const struct ww_knowledge *knowledge, struct ww_slice lemma, bool weak);
// Whether a phrase of several tokens that speaks for a context begins with this one: elsewhere none need be asked for.
bool ww_context_begins(const struct ww_knowledge *knowledge, struct ww_slice lower);
// The narrower contexts beside which this one is not told, as bits.
uint64_t ww_context_unless(const struct ww_knowledge *knowledge, uint8_t context);

// ---- words: classes and triggers --------------------------------------------------------------

enum ww_word_pos { WW_POS_VERB, WW_POS_NOUN, WW_POS_ADJ, WW_POS_ADV, WW_POS_COUNT };

// What the lexicon says of a lemma in one part of speech. All zero where it says nothing.
struct ww_word_info {
  uint64_t classes[2];      // bit n: class n
  uint32_t first_trigger;   // into ww_trigger
  uint32_t trigger_count;   // longest trigger first, then by frame name
};
struct ww_word_info ww_word(const struct ww_knowledge *knowledge, struct ww_slice lemma, enum ww_word_pos pos);
// The same in parts, for who asks of many words: a key, calls for its bucket and then (`entries`) for what stands in it, and
// the answer.
uint64_t ww_word_key(struct ww_slice lemma, enum ww_word_pos pos);
void ww_word_expect(const struct ww_knowledge *knowledge, uint64_t key, bool entries);
struct ww_word_info ww_word_by_key(const struct ww_knowledge *knowledge, uint64_t key);
// The number of a class, or WW_NO_CLASS. Look classes up once, when a worker is made.
enum { WW_NO_CLASS = 255 };
uint8_t ww_class_of(const struct ww_knowledge *knowledge, const char *name);
struct ww_slice ww_class_name(const struct ww_knowledge *knowledge, uint8_t class_number);  // empty where there is none
static inline bool ww_word_in(const struct ww_word_info *word, uint8_t class_number) {
  return class_number < 128 && (word->classes[class_number >> 6] >> (class_number & 63) & 1) != 0;
}
// The groups of words used like this lemma, [WW_KIN_LEVELS], the largest group first; NULL for a word that is in none.
enum { WW_KIN_LEVELS = 3 };
const uint16_t *ww_kin(const struct ww_knowledge *knowledge, struct ww_slice lemma);
// Whether any frame is triggered by this lower-case form, whatever its part of speech: the cheap question that
// decides before parsing whether a sentence can give an event. Never false for a form that could.
bool ww_form_may_trigger(const struct ww_knowledge *knowledge, struct ww_slice lower);
// The same for the verbs and nouns of cues.
bool ww_form_may_cue(const struct ww_knowledge *knowledge, struct ww_slice lower);

// One word of a trigger beside its first (verb) or last (noun) one.
struct ww_pattern_word {
  bool any;                       // `*`
  uint8_t count;                  // alternatives
  const struct ww_slice *words;   // [count], lower case
  uint64_t bits;                  // ww_word_bit of each
};
// One bit for a word, of its length and its first and last letter: where a text has not the bit, it has not the word.
static inline uint64_t ww_word_bit(struct ww_slice word) {
  if (word.size == 0) return 1;
  unsigned first = (unsigned char)word.data[0], last = (unsigned char)word.data[word.size - 1];
  return UINT64_C(1) << ((first * 5u + last * 11u + (unsigned)word.size * 3u) & 63u);
}
struct ww_trigger {
  struct ww_slice anchor;         // the lemma it was looked up by
  uint32_t frame;
  uint8_t pos;                    // enum ww_word_pos
  uint8_t after_count;            // words after the anchor, in order
  uint8_t before_count;           // words directly before the anchor, in text order; hyphens between them are left out
  const struct ww_pattern_word *words;  // [before_count] then [after_count]
};
size_t ww_trigger_count(const struct ww_knowledge *knowledge);
const struct ww_trigger *ww_trigger_at(const struct ww_knowledge *knowledge, uint32_t trigger);
// Of each trigger, in the same order, the ww_word_bit of words that it cannot do without, 0 for none: they lie close
// together, since most of a word's hundred triggers are done with by them.
struct ww_trigger_needs {
  uint64_t before;          // of the word right before the anchor
  uint64_t first, second;   // of the first two words behind it
};
const struct ww_trigger_needs *ww_trigger_needs(const struct ww_knowledge *knowledge, uint32_t trigger);

// ---- frames -------------------------------------------------------------------------------------

enum ww_path_kind {
  WW_PATH_SUBJ, WW_PATH_OBJ, WW_PATH_IOBJ, WW_PATH_PREP, WW_PATH_POSS, WW_PATH_MOD, WW_PATH_COMP, WW_PATH_OWNER, WW_PATH_PLACE,
  WW_PATH_SPEAKER, WW_PATH_INF, WW_PATH_CLAUSE, WW_PATH_GROUND, WW_PATH_KINDS
};
struct ww_path {
  uint8_t kind;            // enum ww_path_kind
  struct ww_slice prep;    // for WW_PATH_PREP, lower case
};

enum ww_kind_bit {
  WW_KIND_ACTOR = 1, WW_KIND_PERSON = 2, WW_KIND_STATE = 4, WW_KIND_GROUP = 8, WW_KIND_ORG = 16, WW_KIND_PLACE = 32,
  WW_KIND_NUMBER = 64, WW_KIND_EVENT = 128, WW_KIND_POLITICIAN = 256, WW_KIND_PASSIVE = 512, WW_KIND_COPULAR = 1024,
  WW_KIND_SEVERAL = 2048, WW_KIND_PRIVATE = 4096, WW_KIND_PAST = 8192
};

struct ww_condition {
  struct ww_path path;
  bool negated;
  bool bare;                       // only asks whether something stands there
  uint16_t kinds;                  // enum ww_kind_bit, any of them
  uint64_t classes[2];             // any of these classes
  uint32_t types;                  // bit n: an event of type n
  uint8_t lemma_count;
  const struct ww_slice *lemmas;   // any of these
};

enum { WW_NO_TURN = 255 };

struct ww_frame {
  struct ww_slice name;   // "request.assist/want-to"
  struct ww_slice file;   // where its block stands, below the lexicon's folder
  uint32_t line;
  uint8_t type;           // or WW_NO_TYPE
  uint8_t mode[WW_MODES];
  uint8_t mode_count;
  uint8_t also_type, also_mode;  // a second event of the same parties, or WW_NO_TYPE
  uint8_t auxiliary;      // enum ww_auxiliary bits
  uint8_t turn;           // what it does to its content, or WW_NO_TURN
  int8_t rank;
  uint64_t contexts;      // bits
  uint8_t actor_count, recipient_count, both_count, content_count, condition_count;
  const struct ww_path *actor, *recipient, *both, *content;
  const struct ww_condition *conditions;
};
size_t ww_frame_count(const struct ww_knowledge *knowledge);
const struct ww_frame *ww_frame(const struct ww_knowledge *knowledge, uint32_t frame);

enum ww_turn_from { WW_FROM_OWN_ACTOR, WW_FROM_OWN_RECIPIENT, WW_FROM_INNER_ACTOR, WW_FROM_INNER_RECIPIENT, WW_FROM_INNER_PARTNER };
enum ww_turn_what { WW_TURN_NOTHING, WW_TURN_SAME, WW_TURN_EVENT, WW_TURN_FRAME };  // FRAME: the operator's own `event`
struct ww_turn_result {
  uint8_t what;        // enum ww_turn_what
  uint8_t type, mode;  // for WW_TURN_EVENT
  uint8_t auxiliary;   // added
};
struct ww_turn {
  struct ww_slice name;
  bool claim;                        // the content is told by the operator's actor
  uint8_t actor_count, recipient_count;
  uint8_t actor[4], recipient[4];    // enum ww_turn_from, in order of preference
};
const struct ww_turn *ww_turn(const struct ww_knowledge *knowledge, uint8_t turn);
// The number of a turn, or WW_NO_TURN. The engine itself asks for `future`, `hypothetical` and `negated`.
uint8_t ww_turn_of(const struct ww_knowledge *knowledge, const char *name);
// What `turn` makes of an inner event; type WW_NO_TYPE asks for the rule `none`.
struct ww_turn_result ww_turn_apply(const struct ww_knowledge *knowledge, uint8_t turn, uint8_t type, uint8_t mode);

// ---- cues -----------------------------------------------------------------------------------------

struct ww_cue {
  struct ww_slice name;    // "said"
  uint8_t stance;          // enum ww_stance
  uint8_t to_count;
  const struct ww_path *to;  // whom it is said to
};
// The cue of a lemma, or NULL.
const struct ww_cue *ww_cue_of(const struct ww_knowledge *knowledge, struct ww_slice lemma, enum ww_word_pos pos);

// ---- names ----------------------------------------------------------------------------------------

// All names of actors, agents, offices, places and cue phrases are in one trie over words. A walk begins at
// WW_NAMES_ROOT and takes one token after another (its form and its lower-case form); 0 is the dead end. Hyphens and
// apostrophes inside a token are steps of their own, so that the walk does not depend on where a tokeniser cuts
// "al-Qaeda" or "people's".
enum { WW_NAMES_ROOT = 1 };
uint32_t ww_names_step(const struct ww_knowledge *knowledge, uint32_t node, struct ww_slice form, struct ww_slice lower);
// The first step in parts, for who walks from every word of a text: most words miss every cache on the way, so that all of
// a sentence are called for before the first is asked for. 0: a word of several pieces, that ww_names_step is asked for.
uint64_t ww_names_key(struct ww_slice lower);
// Calls for the bucket of a key, then (`entries`) for what stands in it.
void ww_names_expect(const struct ww_knowledge *knowledge, uint64_t key, bool entries);
uint32_t ww_names_begin(const struct ww_knowledge *knowledge, uint64_t key);
// The key of a further step, for the same two functions: from a node with a word of one piece; else 0.
uint64_t ww_names_next_key(const struct ww_knowledge *knowledge, uint32_t node, struct ww_slice lower);
// Calls for where a node's names are told, then (`names`) for the first of them.
void ww_names_expect_at(const struct ww_knowledge *knowledge, uint32_t node, bool names);

enum ww_name_kind {
  WW_NAME_ACTOR,    // a name of actor `index`
  WW_NAME_SHORT,    // a name that needs the full one before it, or nobody else who bears it
  WW_NAME_ADJ,      // Syrian
  WW_NAME_PEOPLE,   // Syrians
  WW_NAME_SEAT,     // Damascus for the government
  WW_NAME_AGENT,    // soldier: agent `index`
  WW_NAME_PLACE,    // place `index`
  WW_NAME_CUE,      // "according to": cue `index`
  WW_NAME_KINDS
};
struct ww_name {
  uint32_t index;
  int32_t from, to;   // days on which it holds; WW_NO_DAY for always
  uint8_t kind;       // enum ww_name_kind
  bool exact;         // the words must stand with these capitals: ask ww_names_exact
  bool plural;
  bool capital;       // written with a capital in the lexicon: a text that is not all capitals must give it one too
};
// What ends at a node: actors first, then agents, then places by falling population; count 0 for none. The walk is by
// lower case and without accents (Erdogan, Erdoğan); for a name that is `exact` the caller asks ww_names_exact.
const struct ww_name *ww_names_at(const struct ww_knowledge *knowledge, uint32_t node, size_t *count);
// Whether tokens[0..count) stand with the capitals of an exact name; true for a name that is not exact.
bool ww_names_exact(const struct ww_knowledge *knowledge, const struct ww_name *name, const struct ww_token *tokens,
                    size_t count);
// The words of an exact name as they must stand, joined by single blanks; empty for other names.
struct ww_slice ww_name_text(const struct ww_knowledge *knowledge, const struct ww_name *name);

struct ww_dated_role {
  struct ww_role role;
  struct ww_slice office;
  int32_t from, to;  // WW_NO_DAY for open
};
struct ww_actor {
  struct ww_slice key, name, wikidata;
  uint8_t kind;                       // enum ww_entity_kind
  struct ww_role role;                // without any date
  int32_t lat_micro, lon_micro;       // INT32_MIN where none
  uint32_t role_count;
  const struct ww_dated_role *roles;
  bool male, female;
  bool people;                        // a people or a religion: who belongs to it is many
};
size_t ww_actor_count(const struct ww_knowledge *knowledge);
const struct ww_actor *ww_actor(const struct ww_knowledge *knowledge, uint32_t actor);
uint32_t ww_actor_of_code(const struct ww_knowledge *knowledge, const char *code);  // the state, or WW_NONE
// What an actor was on a day: the dated role that holds then; with WW_NO_DAY the latest one; NULL where none is dated so.
const struct ww_dated_role *ww_actor_role_on(const struct ww_knowledge *knowledge, uint32_t actor, int32_t day);

struct ww_agent {
  struct ww_slice lemma;
  char sector[4], second[4];  // "" where it has none: PTY, GOV of a ruling party
  uint8_t kind;     // enum ww_entity_kind: person or group
  bool office;      // heads an institution
  char code[4];     // "IGO", "UNO" ... where the noun itself gives one, else ""
};
const struct ww_agent *ww_agent(const struct ww_knowledge *knowledge, uint32_t agent);

struct ww_place_info {
  struct ww_slice name, province;
  char country_code[4];
  char feature_class, feature_code[6];
  int32_t lat_micro, lon_micro;
  uint32_t geonameid, population;
  uint32_t province_place;   // the first-level division it lies in, or WW_NONE
  uint8_t resolution;        // 4 city, 2 province, 1 country, 0 other
};
size_t ww_place_count(const struct ww_knowledge *knowledge);
const struct ww_place_info *ww_place(const struct ww_knowledge *knowledge, uint32_t place);

// ---- the compiler (knowledge/compile.c) ---------------------------------------------------------

struct ww_compile_options {
  const char *lexicon;   // folder, NUL-terminated
  const char *places;    // TSV made from the place packages, or NULL
  const char *output;    // the file to write
  // Further folders or .lex files whose blocks stand beside those of `lexicon`, [more_count].
  const char *const *more;
  size_t more_count;
};
// Stops at the first hundred errors; `report` is called for each (NULL allowed), and the status is that of the first.
ww_status ww_knowledge_compile(const struct ww_compile_options *options,
                               void (*report)(void *context, const struct ww_error *error), void *context,
                               struct ww_error *error);

// The examples of the lexicon, for `lexicon check`.
struct ww_example {
  uint32_t frame;
  bool counter;               // must not fire
  struct ww_slice sentence;
  struct ww_slice expected;   // what stands after =>
  struct ww_slice file;
  uint32_t line, column;
};
size_t ww_example_count(const struct ww_knowledge *knowledge);
struct ww_example ww_example(const struct ww_knowledge *knowledge, uint32_t example);

#endif
