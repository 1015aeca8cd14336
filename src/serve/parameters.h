// parameters.h: the parameters of the API, which path takes which, and what their values may be. docs/openapi.json says the same, and a
// test holds the two against each other.
#ifndef WW_SERVE_PARAMETERS_H
#define WW_SERVE_PARAMETERS_H

#include "serve/bytes.h"
#include "serve/target.h"

enum serve_parameter {
  SERVE_ACTOR, SERVE_RECIPIENT, SERVE_EITHER, SERVE_EVENT, SERVE_MODE, SERVE_CONTEXT, SERVE_QUAD, SERVE_AUXILIARY, SERVE_SINCE,
  SERVE_UNTIL, SERVE_PLACE, SERVE_COUNTRY, SERVE_BOX, SERVE_SAID_BY, SERVE_TEXT, SERVE_PUBLISHER, SERVE_DOCUMENT, SERVE_STORY,
  SERVE_MIN_CONFIDENCE, SERVE_ONCE_A_STORY, SERVE_LIMIT, SERVE_AFTER, SERVE_ORDER, SERVE_BY, SERVE_FORMAT, SERVE_Q, SERVE_STANCE,
  SERVE_FIELD, SERVE_ABOUT, SERVE_PARAMETERS
};
#define SERVE_BIT(parameter) ((uint64_t)1 << (parameter))
// All filters of events: everything from actor to once-a-story.
#define SERVE_FILTERS (SERVE_BIT(SERVE_ONCE_A_STORY + 1) - 1)

enum serve_route {
  SERVE_META, SERVE_EVENTS, SERVE_EVENT_WHOLE, SERVE_DOCUMENT_WHOLE, SERVE_COUNTS, SERVE_DYADS, SERVE_MAP, SERVE_ACTORS, SERVE_ACTOR_WHOLE,
  SERVE_CLAIMS, SERVE_DISAGREEMENTS, SERVE_STORY_WHOLE, SERVE_SEARCH, SERVE_DOWNLOAD, SERVE_READ, SERVE_OPENAPI, SERVE_ASSET, SERVE_ROUTES
};

enum { SERVE_PAGE_ROWS = 500 };  // the largest `limit` of a list

enum serve_format { SERVE_TSV, SERVE_JSONL, SERVE_PLOVER, SERVE_GEOJSON };

// A request that makes sense. Slices lie in the target's memory.
struct serve_ask {
  enum serve_route route;
  struct ww_slice key;                      // the last segment, where the path has one: an id, a key
  struct ww_slice value[SERVE_PARAMETERS];  // as given, empty where not
  struct ww_query query;                    // filter, order, limit, groups; `after` is filled when the token is read
  uint64_t number;                          // the key as a number, where it is one (events: hexadecimal)
  enum serve_format format;
};

// Which path this is. Anything outside /api and /openapi.json is an asset. False (404) for what is under /api and is no path.
bool serve_route_find(const struct serve_target *target, struct serve_ask *ask, struct serve_fault *fault);
// Takes the query's pairs for the route, strictly: an unknown name, one given twice, an empty value or a bad one is a fault.
bool serve_ask_parse(const struct serve_target *target, struct serve_ask *ask, struct serve_fault *fault);
// The member of a filter that a parameter fills; NULL for parameters that are no filter.
struct ww_slice *serve_filter_member(struct ww_filter *filter, enum serve_parameter parameter);
// The request in one form, whatever its order and encoding: the key of caches and ETags. `after` counts where `whole`.
void serve_ask_key(const struct serve_ask *ask, bool whole, struct serve_bytes *out);

// The token of a next page: the cursor and the query that it is of, in letters that an address takes.
void serve_token_make(const struct serve_ask *ask, struct ww_slice cursor, struct serve_bytes *out);
// Reads ask->value[SERVE_AFTER] into `cursor` (of SERVE_CURSOR_BYTES). An absent token gives an empty cursor.
enum { SERVE_CURSOR_BYTES = WW_CURSOR_BYTES };
bool serve_token_read(const struct serve_ask *ask, char *cursor, struct ww_slice *out, struct serve_fault *fault);

// A hash of bytes (FNV-1a, 64 bits): for keys and tags of this process, kept nowhere.
uint64_t serve_hash(const void *data, size_t size, uint64_t seed);

const char *serve_parameter_name(enum serve_parameter parameter);
// Whether a route takes a parameter: for tests and for messages.
bool serve_route_takes(enum serve_route route, enum serve_parameter parameter);

#endif
