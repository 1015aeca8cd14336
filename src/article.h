// article.h: one article and its layers. This is the only thing that the stages share.
//
// Every stage of floor 3 takes a `struct ww_article`, reads the layers below its own and adds its own; only
// pipeline.c knows their order:
//   text/   text, head, sentences, tokens            parse/  upos, feats, lemma, head, deprel of tokens
//   read/   mentions and entities, times, places, figures, claims, events
// Everything lives in `arena` and dies with it. Indices are into the article's own arrays; WW_NONE is no index.
// Positions are bytes into `text`, half-open. Worked example: in "Chad freed two pilots on Monday." token 1 is
// [5,10) "freed", upos VERB, lemma "free"; entity 0 is TCD; time 0 is [25,31); event 0 RETREAT release.
#ifndef WW_ARTICLE_H
#define WW_ARTICLE_H

#include "base/arena.h"
#include "base/date.h"
#include "base/slice.h"
#include "whowhom.h"

#define WW_NONE UINT32_MAX

// ---- text/ and parse/ -----------------------------------------------------------------------

enum ww_part { WW_PART_BODY, WW_PART_TITLE, WW_PART_BYLINE, WW_PART_DATE, WW_PART_CAPTION, WW_PART_DATELINE, WW_PART_ADDRESS };

// Universal POS tags, in the order of the UD documentation.
enum ww_upos {
  WW_UPOS_ADJ, WW_UPOS_ADP, WW_UPOS_ADV, WW_UPOS_AUX, WW_UPOS_CCONJ, WW_UPOS_DET, WW_UPOS_INTJ, WW_UPOS_NOUN, WW_UPOS_NUM, WW_UPOS_PART, WW_UPOS_PRON, WW_UPOS_PROPN, WW_UPOS_PUNCT,
  WW_UPOS_SCONJ, WW_UPOS_SYM, WW_UPOS_VERB, WW_UPOS_X, WW_UPOS_COUNT
};

// Universal dependency relations with the subtypes that English treebanks use. A model's label is mapped to
// these by name when it is loaded; an unknown subtype falls back to its relation, an unknown relation to dep.
enum ww_deprel {
  WW_REL_DEP, WW_REL_ROOT, WW_REL_ACL, WW_REL_ACL_RELCL, WW_REL_ADVCL, WW_REL_ADVCL_RELCL, WW_REL_ADVMOD, WW_REL_AMOD, WW_REL_APPOS, WW_REL_AUX, WW_REL_AUX_PASS,
  WW_REL_CASE, WW_REL_CC, WW_REL_CC_PRECONJ, WW_REL_CCOMP, WW_REL_COMPOUND, WW_REL_COMPOUND_PRT, WW_REL_CONJ, WW_REL_COP, WW_REL_CSUBJ, WW_REL_CSUBJ_OUTER,
  WW_REL_CSUBJ_PASS, WW_REL_DET, WW_REL_DET_PREDET, WW_REL_DISCOURSE, WW_REL_DISLOCATED, WW_REL_EXPL, WW_REL_FIXED, WW_REL_FLAT, WW_REL_GOESWITH, WW_REL_IOBJ,
  WW_REL_LIST, WW_REL_MARK, WW_REL_NMOD, WW_REL_NMOD_DESC, WW_REL_NMOD_POSS, WW_REL_NMOD_UNMARKED, WW_REL_NSUBJ, WW_REL_NSUBJ_OUTER, WW_REL_NSUBJ_PASS,
  WW_REL_NUMMOD, WW_REL_OBJ, WW_REL_OBL, WW_REL_OBL_AGENT, WW_REL_OBL_UNMARKED, WW_REL_ORPHAN, WW_REL_PARATAXIS, WW_REL_PUNCT, WW_REL_REPARANDUM,
  WW_REL_VOCATIVE, WW_REL_XCOMP, WW_DEPREL_COUNT
};

// What tense, voice and number need, as bits of token.morph. The full UD features are in the model's table.
enum ww_morph {
  WW_MORPH_PAST = 1 << 0, WW_MORPH_PRES = 1 << 1, WW_MORPH_FIN = 1 << 2, WW_MORPH_INF = 1 << 3, WW_MORPH_PART = 1 << 4,
  WW_MORPH_GER = 1 << 5, WW_MORPH_PASS = 1 << 6, WW_MORPH_SING = 1 << 7, WW_MORPH_PLUR = 1 << 8, WW_MORPH_FIRST = 1 << 9,
  WW_MORPH_SECOND = 1 << 10, WW_MORPH_THIRD = 1 << 11, WW_MORPH_IMP = 1 << 12, WW_MORPH_POSS = 1 << 13,
  WW_MORPH_MASC = 1 << 14, WW_MORPH_FEM = 1 << 15, WW_MORPH_NEUT = 1 << 16, WW_MORPH_NEG = 1 << 17, WW_MORPH_REL = 1 << 18,
  WW_MORPH_DEM = 1 << 19, WW_MORPH_REFL = 1 << 20, WW_MORPH_CMP = 1 << 21, WW_MORPH_SUP = 1 << 22, WW_MORPH_ORD = 1 << 23
};

enum ww_token_flag {
  WW_TOKEN_SPACE_BEFORE = 1 << 0,  // white space stands before it in the text
  WW_TOKEN_MULTI_FIRST = 1 << 1,   // first word of a multi-word token (can|not, do|n't)
  WW_TOKEN_MULTI_REST = 1 << 2,    // a further word of it
  WW_TOKEN_UPPER = 1 << 3,         // its first letter is upper case
  WW_TOKEN_ALL_UPPER = 1 << 4,     // two letters or more, all upper case
  WW_TOKEN_COMMON = 1 << 5         // has a capital, but is a word of the lexicon and no name: Urges in a headline
};

// Kinds of words that the parser is shown as others of their kind (parse/stand_in.h): names, so that its trees do not hang on
// who is spoken of; verbs of headlines that look like nouns.
enum ww_stand_in_kind {
  WW_STAND_IN_NONE, WW_STAND_IN_STATE, WW_STAND_IN_ADJECTIVE, WW_STAND_IN_PEOPLE, WW_STAND_IN_CITY, WW_STAND_IN_GIVEN,
  WW_STAND_IN_PERSON, WW_STAND_IN_INITIALS, WW_STAND_IN_TAKES, WW_STAND_IN_TAKE, WW_STAND_IN_KINDS
};

struct ww_token {
  uint32_t start, end;    // bytes in text
  struct ww_slice form;   // a UD word: mostly text[start,end)
  struct ww_slice lower;  // the form in lower case (the form itself where nothing changes)
  struct ww_slice lemma;  // lower case but for proper nouns; never empty once parsed
  uint32_t morph;         // enum ww_morph bits
  uint32_t sentence;      // index of its sentence
  uint32_t head;          // index of its head in article->tokens, or WW_NONE for the root
  uint32_t mention;       // the innermost mention whose head it is, or WW_NONE
  uint16_t feats;         // the model's feature bundle; ww_parse_feats gives the text
  uint8_t upos, xpos;     // enum ww_upos; the model's tag, ww_parse_xpos gives the text
  uint8_t deprel;         // enum ww_deprel
  uint8_t flags;          // enum ww_token_flag
  uint8_t word;           // read/words.h: which closed-class word it is, 0 for none
  uint8_t stand_in;       // enum ww_stand_in_kind: what the parser is shown in its place
};

// Why a sentence gave no event: the closed list of `--why`, documented in docs/reasons.md.
enum ww_reason {
  WW_REASON_NONE,          // it gave an event
  WW_REASON_NOT_READ,      // head or foot matter (byline, date, address), or another language
  WW_REASON_LANGUAGE,      // the article is not English
  WW_REASON_TOO_LONG,      // beyond WW_LIMIT_SENTENCE_TOKENS even after cutting
  WW_REASON_NO_TRIGGER,    // no word of it triggers a frame
  WW_REASON_NO_FRAME,      // words trigger frames, but no frame's conditions hold
  WW_REASON_NO_ACTOR,      // a frame holds, but nobody in it is an actor
  WW_REASON_SAME_ACTOR,    // actor and recipient are one and the same
  WW_REASON_NEGATED,       // it says that it did not happen
  WW_REASON_HYPOTHETICAL,  // a condition, a question or a supposition
  WW_REASON_OVERRIDDEN,    // a stronger reading, in another sentence, tells the same act
  WW_REASON_UNLIKELY,      // the model of events takes what was read for no event, or not for one of that type
  WW_REASON_COUNT
};

struct ww_sentence {
  uint32_t start, end;
  uint32_t first_token, token_count;
  uint32_t root;       // token, or WW_NONE before parsing
  uint32_t paragraph;  // 0, 1, 2 ... from the top; a blank line begins a new one
  uint8_t part;        // enum ww_part
  uint8_t parse;       // 1 when parse/ shall read it
  uint8_t reason;      // enum ww_reason, set by read/events
};

// ---- read/ ------------------------------------------------------------------------------------

// Tokens [first, last] that are a name, an agent noun or a cue phrase of the lexicon: the longest walk through the
// trie of names from `first`. Hits are ordered and never overlap; ww_names_at(knowledge, node) has the values.
struct ww_name_hit { uint32_t first_token, last_token, node; };

enum ww_entity_kind { WW_ENTITY_PERSON, WW_ENTITY_GROUP, WW_ENTITY_STATE, WW_ENTITY_ORG, WW_ENTITY_PLACE, WW_ENTITY_KINDS };

enum { WW_SECTORS = 4 };

// What is known of somebody: a state or organisation code and up to four sectors, the main one first.
struct ww_role {
  char code[4];                  // "USA", NUL-terminated, "" when unknown
  char sector[WW_SECTORS][4];    // "GOV", "" after the last
};

enum ww_mention_kind {
  WW_MENTION_NAME,       // John Kerry, Moscow
  WW_MENTION_NOMINAL,    // the militant group, two journalists
  WW_MENTION_PRONOUN,    // it, they, who
  WW_MENTION_ADJECTIVE   // American, Shia
};

// A place in the text where an entity is spoken of. Mentions are ordered by start, then by length, longer first.
struct ww_mention {
  uint32_t start, end;             // bytes
  uint32_t first_token, last_token;  // both inside
  uint32_t head;                   // the token that governs it
  uint32_t entity;                 // never WW_NONE once entities are settled
  struct ww_role role;             // as this mention's own words have it: "Russian soldiers" is RUS MIL
  uint32_t count_min, count_max;   // "two journalists" 2, 2; 0, 0 where nothing is counted
  uint32_t gazetteer;              // the knowledge's place that these words name, or WW_NONE
  uint32_t name_first, name_last;  // tokens of the bare name: John Kerry in "U.S. Secretary of State John Kerry"
  uint32_t pair[2];                // "both countries": the entities that are meant, where `paired`
  bool paired;
  bool given;                      // a party of a given pair: it acts, whatever it is
  uint8_t kind;                    // enum ww_mention_kind
  uint8_t use;                     // enum ww_use when the name is a place's: city or government
};

enum ww_use { WW_USE_LITERAL, WW_USE_METONYM, WW_USE_ADJECTIVE };

struct ww_entity {
  uint64_t id;               // hash of article id and name: stable from run to run
  struct ww_slice name;      // the fullest name, or the first nominal's words
  struct ww_slice office;    // "secretary of state", empty where none
  struct ww_slice wikidata;  // "Q794", empty where no source gave one
  struct ww_role role;       // on the day of the article
  uint32_t actor;            // the knowledge's actor, or WW_NONE for somebody whom only the text knows
  uint32_t first_mention;
  uint32_t mention_count;
  uint8_t kind;              // enum ww_entity_kind
  bool gender_male, gender_female, plural;
};

enum ww_resolution { WW_RES_NONE, WW_RES_DAY, WW_RES_WEEK, WW_RES_MONTH, WW_RES_SEASON, WW_RES_YEAR, WW_RES_DECADE, WW_RES_RANGE };

struct ww_time {
  uint32_t start, end;
  uint32_t sentence, first_token, last_token, head;
  uint32_t of;          // "two days after the raid": the token whose day this is, with all that hangs on it; else 0
  int32_t from, to;     // days, both inside; WW_NO_DAY where they cannot be known
  uint8_t resolution;   // enum ww_resolution
  bool ongoing;         // since 2011: from then to the publication date
  bool future;          // next week
  bool historical;      // far behind the story
  bool part_of_name;    // the 9/11 attacks, the 2011 war: dates no event of this article
  int16_t clock;        // minutes from midnight, -1 where no hour is told
  struct ww_slice zone; // of the clock, as written: "GMT", "local time"; empty where none is
};

struct ww_place {
  uint32_t start, end;
  uint32_t sentence, first_token, last_token, head;
  struct ww_slice extracted, resolved, province, country;  // names
  char country_code[4];        // ISO 3166-1 alpha-3, "" where unknown
  char feature_class, feature_code[6];
  int32_t lat_micro, lon_micro;  // millionths of a degree; INT32_MIN where unknown
  uint32_t geonameid;          // 0 where none
  uint32_t entity;             // the entity of the same words, or WW_NONE
  uint8_t resolution;          // 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 unknown
  uint8_t use;                 // enum ww_use
};

// What became of those whom a figure counts.
enum ww_toll { WW_TOLL_NONE, WW_TOLL_DEAD, WW_TOLL_INJURED, WW_TOLL_ARRESTED, WW_TOLL_DISPLACED };

struct ww_figure {
  uint32_t start, end;
  uint32_t sentence, head;  // the token of the number; what is counted is `unit`
  int64_t min, max;         // -1 where open (at least, up to)
  struct ww_slice unit;     // "fighter", "USD", "percent"
  uint32_t of;              // entity that is counted, or WW_NONE
  uint32_t claim;           // claim that gives it, or WW_NONE
  uint8_t toll;             // enum ww_toll
  bool approximate;
};

struct ww_span { uint32_t start, end; };

// A claim's content reaches at most so many sentences beyond its cue's.
enum { WW_CLAIM_REACH = 40 };
enum ww_claim_kind { WW_CLAIM_DIRECT, WW_CLAIM_INDIRECT, WW_CLAIM_MIXED };
enum ww_stance { WW_STANCE_ASSERT, WW_STANCE_DENY, WW_STANCE_ESTIMATE, WW_STANCE_DOUBT, WW_STANCE_PROMISE, WW_STANCE_DEMAND };

struct ww_chain_link {
  uint32_t entity;   // or WW_NONE
  uint32_t mention;  // or WW_NONE
  uint32_t start, end;
  struct ww_slice relation;  // "said", "told", "estimates", "via"
};

struct ww_claim {
  uint64_t id;
  uint32_t cue_start, cue_end, cue_head;  // bytes, bytes, token
  uint32_t sentence;            // of the cue
  uint32_t last_sentence;       // the last one that its content reaches into
  const struct ww_span *spans;  // content, [span_count], ordered
  size_t span_count;
  uint32_t parent;              // claim, or WW_NONE
  const struct ww_chain_link *chain;  // [chain_count], who vouches first outwards
  size_t chain_count;
  int32_t day;                  // when it was said, or WW_NO_DAY
  uint8_t kind;                 // enum ww_claim_kind
  uint8_t stance;               // enum ww_stance
  bool told;                    // its source answers for the content; false where it only wants, backs or blames what stands there
};

enum ww_auxiliary { WW_AUX_HISTORICAL = 1, WW_AUX_FUTURE = 2, WW_AUX_HYPOTHETICAL = 4, WW_AUX_NEGATION = 8 };

// Somebody in an event: the entity, the words, and the role those words give.
struct ww_party {
  uint32_t entity;
  uint32_t mention;
  uint32_t start, end;
  struct ww_role role;
};

enum { WW_MODES = 3, WW_CONTEXTS = 8, WW_GROUNDS = 3 };

// Where the words stand that decided a context.
enum ww_context_from { WW_FROM_SENTENCE, WW_FROM_PARAGRAPH, WW_FROM_ARTICLE };
struct ww_context_ground {
  struct ww_span span[WW_GROUNDS];  // the words, the first `count`, in the order of the text
  uint8_t count, from;              // from: enum ww_context_from
};

struct ww_event {
  uint64_t id;
  uint8_t type;                     // knowledge's event type
  uint8_t mode[WW_MODES];           // knowledge's modes of that type, mode_count of them
  uint8_t mode_count;
  uint8_t auxiliary;                // enum ww_auxiliary bits
  uint8_t context[WW_CONTEXTS];     // knowledge's contexts, context_count of them
  uint8_t context_count;
  const struct ww_context_ground *grounds;  // [context_count], what decided each context
  bool ongoing;
  bool actor_unnamed;               // somebody did it, and nobody says who
  struct ww_party *actors;          // [actor_count]
  struct ww_party *recipients;      // [recipient_count]
  uint32_t actor_count, recipient_count;
  const uint32_t *places;           // into article->places, [place_count], literal ones only, the nearest first
  uint32_t place_count;
  const uint32_t *figures;          // into article->figures
  uint32_t figure_count;
  int32_t from, to;                 // days, or WW_NO_DAY
  uint8_t date_resolution;          // enum ww_resolution
  uint32_t time;                    // into article->times, or WW_NONE
  int32_t dead, injured, arrested;  // -1 where nothing is said
  uint32_t sentence;
  const struct ww_span *spans;      // the words that carry it, [span_count]
  const struct ww_span *trigger;    // the words that fired, [trigger_count]
  uint32_t span_count, trigger_count;
  uint32_t trigger_token;
  uint32_t claim;                   // the claim it stands in, or WW_NONE
  uint64_t link;                    // records of one act share it; 0 where there is one record only
  uint16_t signs;                   // enum ww_sign bits: what the confidence was made of
  uint16_t confidence;              // thousandths: how likely the type is right
  const uint32_t *features;         // [feature_count] read/event_features.h; NULL unless a model is trained on them
  uint32_t feature_count;
  uint32_t frame;                   // knowledge's frame that decided
  struct ww_slice rule;             // "request.assist/want-to"
};

// What makes an event more or less sure (read/confidence.c); the names are those of `signs` in the doc format.
enum ww_sign {
  WW_SIGN_NOMINAL,                                                         // told by a noun
  WW_SIGN_GUESSED,                                                         // a party taken from the clause or sentence before
  WW_SIGN_TURNED,                                                          // an operator made it of another event
  WW_SIGN_VAGUE,                                                           // what exactly is asked, planned, refused is not said
  WW_SIGN_ACTOR_UNNAMED, WW_SIGN_ACTOR_UNCODED, WW_SIGN_ACTOR_OWNER,       // owner: only what belongs to him stands there
  WW_SIGN_RECIPIENT_NONE, WW_SIGN_RECIPIENT_UNCODED, WW_SIGN_RECIPIENT_OWNER,
  WW_SIGN_HYPOTHETICAL, WW_SIGN_HISTORICAL,
  WW_SIGN_QUOTED,                                                          // inside a claim
  WW_SIGN_HEADLINE,
  WW_SIGN_SEVERAL_WORDS,                                                   // more than one word fired
  WW_SIGNS
};

// ---- the article ------------------------------------------------------------------------------

struct ww_knowledge;
struct ww_related;  // read/related.h: the pair that `relate` asks about and what was found; NULL in every other reading
struct ww_tree;   // read/clause.h
struct ww_trace;  // read/trace.h: what was tried and why it did not fire; NULL unless `explain` asks

struct ww_article {
  struct ww_arena arena;    // all layers
  struct ww_arena scratch;  // rewound by each stage after each sentence

  struct ww_slice id, title, byline, publisher, dateline, url;  // empty where unknown
  struct ww_slice language;  // "en", "de", "und"
  bool english;
  int32_t published;         // day, or WW_NO_DAY
  struct ww_slice text;      // kept text: well-formed UTF-8, positions point into it
  uint64_t text_hash;
  size_t broken, first_broken;  // sequences that were no UTF-8 and became U+FFFD; where the first stood in the raw bytes

  struct ww_sentence *sentences;
  struct ww_token *tokens;
  struct ww_name_hit *name_hits;
  struct ww_mention *mentions;
  struct ww_entity *entities;
  struct ww_time *times;
  struct ww_place *places;
  struct ww_figure *figures;
  struct ww_claim *claims;
  struct ww_event *events;
  size_t sentence_count, token_count, name_hit_count, mention_count, entity_count, time_count, place_count, figure_count, claim_count, event_count;
  size_t sentence_room, token_room, name_hit_room, mention_room, entity_room, time_room, place_room, figure_room, claim_room, event_room;

  struct ww_tree *trees;  // [sentence_count], of the sentences whose claims were read (else zero), for the events; NULL before
  struct ww_trace *trace;
  struct ww_related *related;
  const struct ww_knowledge *knowledge;  // what names the types and modes of `events`; NULL before read/
};

void ww_article_init(struct ww_article *article);
void ww_article_release(struct ww_article *article);
// Forgets everything but the memory.
void ww_article_reset(struct ww_article *article);

// One more zeroed element at the end of a layer; NULL when memory runs out or WW_LIMIT_ARTICLE_ITEMS is reached.
struct ww_sentence *ww_article_add_sentence(struct ww_article *article);
struct ww_token *ww_article_add_token(struct ww_article *article);
struct ww_name_hit *ww_article_add_name_hit(struct ww_article *article);
struct ww_mention *ww_article_add_mention(struct ww_article *article);
struct ww_entity *ww_article_add_entity(struct ww_article *article);
struct ww_time *ww_article_add_time(struct ww_article *article);
struct ww_place *ww_article_add_place(struct ww_article *article);
struct ww_figure *ww_article_add_figure(struct ww_article *article);
struct ww_claim *ww_article_add_claim(struct ww_article *article);
struct ww_event *ww_article_add_event(struct ww_article *article);

// Whether nearly every word of a run of tokens begins with a capital, as in headlines.
bool ww_tokens_are_headline(const struct ww_token *tokens, uint32_t count);
// The words of tokens [first, last] as they stand in the text.
struct ww_slice ww_article_words(const struct ww_article *article, uint32_t first, uint32_t last);
const char *ww_upos_name(enum ww_upos upos);
const char *ww_deprel_name(enum ww_deprel deprel);
// WW_UPOS_COUNT, WW_DEP where the name is unknown.
enum ww_upos ww_upos_of(struct ww_slice name);
enum ww_deprel ww_deprel_of(struct ww_slice name);

#endif
