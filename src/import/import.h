// import.h: dictionaries of actors and agents in the text format of TABARI and PETRARCH become blocks of the lexicon.
//
// In comes a line at a time, out go blocks, an entry at a time; what has no counterpart is told with file, line, column
// and a reason that is counted, and the rest is carried over. Of all that was read only the hashes of the keys and the
// agents (some hundred nouns) stay in memory.
//
//   BREL_FRONT_ [KENREB 980101-041231]    actor import/Brel Front
//   +FRONT_OF_BREL_                         kind    group
//       [KENPTY >050101]             =>     name    Brel Front, Front of Brel
//                                           role    KEN REB, 1998..2004
//                                           role    KEN PTY, 2005..
//   RANGER_ [~MIL]                   =>   agent MIL/import
//                                           person  ranger
#ifndef WW_IMPORT_IMPORT_H
#define WW_IMPORT_IMPORT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "knowledge/knowledge.h"

// Why something could not be carried over; the order is that of the public ww_import_reason.
enum ww_import_why {
  WW_IMPORT_LINE,      // no entry, name or code at all
  WW_IMPORT_NAME,      // a name that the lexicon cannot hold
  WW_IMPORT_CODE,      // a code that means nothing
  WW_IMPORT_PART,      // a part of a code without a counterpart
  WW_IMPORT_REGION,    // a region, which has no code
  WW_IMPORT_DATES,     // dates that are none
  WW_IMPORT_COMPOUND,  // several actors under one name
  WW_IMPORT_SECOND,    // a second code for the same days
  WW_IMPORT_NO_CODE,   // an entry of which no code is left
  WW_IMPORT_OTHER,     // known already, as somebody else
  WW_IMPORT_WHYS
};

enum { WW_IMPORT_NAMES = 512, WW_IMPORT_CODES = 256, WW_IMPORT_SET_WORDS = 256 };

// What a code of three-letter parts stands for.
struct ww_import_role {
  char code[4];
  char sector[WW_SECTORS][4];
  uint8_t sector_count;
  bool state_alone;  // a state's code and nothing else
};

// A place in the dictionary: line and column from 1, the column in characters.
struct ww_import_place {
  uint64_t line;
  uint32_t column;
};

struct ww_import_code {
  struct ww_import_role role;
  int32_t from, to;  // WW_NO_DAY where open
  bool agent;        // had a '~'
  struct ww_import_place place;
};

// An entry as it grows: its names as they will stand, its codes.
struct ww_import_entry {
  bool open;
  struct ww_arena arena;  // names and plurals; reset with each entry
  struct ww_slice names[WW_IMPORT_NAMES];
  bool exact[WW_IMPORT_NAMES];
  size_t name_count;
  struct ww_import_code codes[WW_IMPORT_CODES];
  size_t code_count, lost_codes;  // codes that were seen but could not be used
  struct ww_slice plurals;        // what stands in braces
  bool braces;
  size_t braces_name;             // of which name
  struct ww_import_place place;
};

// A word set of the dictionary: !MINISTER! = MINISTER, SECRETARY.
struct ww_import_set {
  struct ww_slice name, words;
};

struct ww_import_agent {
  struct ww_slice block;  // "MIL/import"
  struct ww_slice noun;   // with its plural in braces where one is given
  uint8_t kind;           // enum ww_entity_kind
  uint32_t order;
};

struct ww_import {
  const struct ww_knowledge *knowledge;
  const struct ww_import_options *options;
  const char *prefix;
  struct ww_import_totals *totals;
  ww_write_function write;
  void *write_context;
  struct ww_arena arena;  // agents, sets, keys: as long as the run
  struct ww_buffer out;   // one block
  uint64_t *keys;         // hashes of the keys written, open addressing
  size_t key_count, key_room;
  struct ww_import_agent *agents;
  size_t agent_count, agent_room;
  struct ww_import_set *sets;
  size_t set_count, set_room;
  struct ww_import_entry entry;
  const char *file;       // being read
  struct ww_slice text;   // the line being read
  uint64_t line;
  ww_status status;       // the first failure of memory or of writing
  struct ww_error *error;
};

// ---- code.c ----

// What stands in brackets before any dates, without '~'. False, and told, where nothing can be made of it.
bool ww_import_read_code(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_import_role *out);
// "910101-991231", "<910101", ">000507". False where they are no dates.
bool ww_import_read_dates(struct ww_slice text, int32_t *from, int32_t *to);

// ---- name.c ----

// NAME_OF_ACTOR_ as it will stand in the lexicon, in the arena: "Name of Actor"; `*exact` where it needs its capitals
// (US, KGB). False, and told, where the lexicon cannot hold it.
bool ww_import_read_name(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_slice *out, bool *exact);
// The list in braces, "MEN_AT_ARMS_, ARMSMEN_", as nouns with commas between them; empty for {}. False without memory.
bool ww_import_read_plurals(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_slice *out);
// A noun in lower case: "man at arms".
struct ww_slice ww_import_noun(struct ww_arena *arena, struct ww_slice text);
// Whether the noun ends like those for persons: soldier, minister, gunman.
bool ww_import_is_person(struct ww_slice noun);

// ---- line.c ----

// Takes one line of the dictionary into the entry that is open, or opens another.
void ww_import_line(struct ww_import *import, struct ww_slice line);

// ---- entry.c ----

// Writes the open entry, if there is one, and forgets it.
void ww_import_finish(struct ww_import *import);
// Writes the agents, sorted by block and noun.
void ww_import_finish_agents(struct ww_import *import);

// ---- dictionary.c ----

void ww_import_tell(struct ww_import *import, enum ww_import_why why, struct ww_import_place place, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
void ww_import_fail(struct ww_import *import, ww_status status);

#endif
