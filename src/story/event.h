// event.h: what is kept of a told event to find other tellings of it: who, whom, what, when, where, how many, in which words.
//
// In "Rebels killed 12 soldiers in Brel on Monday" that is: the type and mode with its scale, one actor (REB), one recipient
// (MIL), one day that the words give, one place, 12 dead, and the words rebel, kill, soldier, brel. Names and words are kept as
// 32-bit hashes: they are only ever asked whether they are equal. An event packs into some 150 bytes, so that a store reads
// one short row for each candidate.
#ifndef WW_STORY_EVENT_H
#define WW_STORY_EVENT_H

#include "base/buffer.h"
#include "base/date.h"
#include "whowhom.h"

enum {
  WW_STORY_PARTIES = 4,     // a side; further ones are not looked at
  WW_STORY_PLACES = 3,
  WW_STORY_SENTENCE_WORDS = 24,
  WW_STORY_TITLE_WORDS = 12,
  WW_STORY_NAMES = 24,      // of an article
  WW_STORY_TOPICS = 3,      // the commonest of them, which its events are found by
  WW_STORY_COUNTS = 3       // dead, injured, arrested
};

struct ww_story_party {
  uint32_t name;            // hash of the entity's name, 0 where it has none that tells it from others
  char code[4];
  char sectors[4][4];       // the main one first
  bool proper;              // a proper name, and not "three soldiers"
};

struct ww_story_place {
  int32_t lat_micro, lon_micro;  // INT32_MIN where unknown
  uint32_t geonameid;            // 0: unknown
  uint32_t name;                 // hash of the words
  uint32_t province;             // hash, 0 unknown
  char country[4];
  uint8_t resolution;            // 5 sub-city ... 1 country, 0 unknown
};

struct ww_story_word_weight {
  uint32_t stem;
  uint8_t weight;           // a name or number says more than a verb
};

struct ww_story_event {
  int64_t key, document;    // rows of the store
  int32_t published;        // day of the article, WW_NO_DAY where unknown
  int32_t from, to;         // days of the event, WW_NO_DAY likewise
  uint32_t type, mode;      // hashes of their names; mode 0: none
  uint32_t publisher;       // hash, 0 unknown
  uint32_t trigger;         // stem of the first word that fired
  int16_t scale_tenths;
  uint8_t quad, auxiliary;
  bool dated;               // the words give the day; else it is the article's
  bool denied;              // inside a claim that denies, or negated
  bool recalled;            // told in passing, by its words: "the nine who were killed in Brel"
  int32_t counts[WW_STORY_COUNTS];  // -1: nothing is said
  uint8_t party_count[2], place_count, word_count;
  struct ww_story_party parties[2][WW_STORY_PARTIES];  // actors, recipients
  struct ww_story_place places[WW_STORY_PLACES];
  struct ww_story_word_weight words[WW_STORY_SENTENCE_WORDS];  // by stem
  uint32_t topics[WW_STORY_TOPICS];    // of its article, 0 where there are fewer
  char country[4];          // that its article speaks of most, "" where it names no place
};

// What is kept of an article for all its events.
struct ww_story_context {
  uint32_t title[WW_STORY_TITLE_WORDS];  // stems, ascending
  uint32_t names[WW_STORY_NAMES];        // stems of the commonest words with a capital, ascending
  uint8_t title_count, name_count;
  uint32_t topics[WW_STORY_TOPICS];      // not packed: events have them
};

uint32_t ww_story_hash32(struct ww_slice text);
// The weighted words of a sentence into `event`, the heaviest where there are too many.
void ww_story_event_words(struct ww_slice sentence, struct ww_story_event *event);
// Whether words around the trigger say that it is told in passing: "who", "since", "had" before it, "the nine killed by" as one phrase.
bool ww_story_told_in_passing(struct ww_slice before, struct ww_slice after);
void ww_story_context_make(struct ww_slice title, struct ww_slice text, struct ww_story_context *out);

// Writes an event (all but `key` and `document`) at the end of `out`; reads it back. False where the bytes are none of ours.
void ww_story_event_pack(const struct ww_story_event *event, struct ww_buffer *out);
bool ww_story_event_unpack(const void *data, size_t size, struct ww_story_event *out);
void ww_story_context_pack(const struct ww_story_context *context, struct ww_buffer *out);
bool ww_story_context_unpack(const void *data, size_t size, struct ww_story_context *out);

// Who somebody is, in one number that his other tellings have too: the state's code, or a name where the code says only what
// kind of group it is. Codes are odd, names even: that one is called Khiari and the other is Tunisia's says nothing against it. 0: nobody in
// particular.
uint32_t ww_story_party_token(const struct ww_story_party *party);
// The same for a place: its GeoNames number or its name; 0 for a country, which tells no two places apart, and for none.
uint32_t ww_story_place_token(const struct ww_story_place *place);

// Where an event stands in time: the days that the words give, else the article's. `narrow`: at most two days.
struct ww_story_days {
  int32_t from, to;   // WW_NO_DAY: nothing is known
  bool dated, narrow;
};
struct ww_story_days ww_story_days_of(const struct ww_story_event *event);

// Recalled, and no words say of which day.
bool ww_story_event_passing(const struct ww_story_event *event);
bool ww_story_event_vague(const struct ww_story_event *event);  // its days are a season or a year

enum { WW_STORY_KEYS = 128 };
// The keys under which a store finds the event again, and those of the events that may tell the same: numbers of 48 bits made
// of a block of four days and of actor and recipient, type and actor, type and recipient, place, or type and toll. Return
// how many were filled. An event is found by another where one of its keys is among the other's searched ones.
// A recalled event without its day is also looked for by place with type or toll, and by name with type, whatever the day.
size_t ww_story_event_keys(const struct ww_story_event *event, int64_t keys[WW_STORY_KEYS]);
size_t ww_story_event_searched(const struct ww_story_event *event, int64_t keys[WW_STORY_KEYS]);
// Whether `seeker` would find `stored` by them.
bool ww_story_event_finds(const struct ww_story_event *stored, const struct ww_story_event *seeker);

#endif
