// parameters.c: the checks that need no store. What a name or a day means, the store itself checks (ww_store_query).
#include "serve/parameters.h"

#include <string.h>

struct parameter {
  const char *name;
  size_t longest;  // characters of the value
};
static const struct parameter parameters[SERVE_PARAMETERS] = {
    [SERVE_ACTOR] = {"actor", 1000}, [SERVE_RECIPIENT] = {"recipient", 1000}, [SERVE_EITHER] = {"either", 1000},
    [SERVE_EVENT] = {"event", 1000}, [SERVE_MODE] = {"mode", 1000}, [SERVE_CONTEXT] = {"context", 1000}, [SERVE_QUAD] = {"quad", 1000},
    [SERVE_AUXILIARY] = {"auxiliary", 1000}, [SERVE_SINCE] = {"since", 1000}, [SERVE_UNTIL] = {"until", 1000}, [SERVE_PLACE] = {"place", 1000},
    [SERVE_COUNTRY] = {"country", 1000}, [SERVE_BOX] = {"box", 1000}, [SERVE_SAID_BY] = {"said-by", 1000}, [SERVE_TEXT] = {"text", 1000},
    [SERVE_PUBLISHER] = {"publisher", 1000}, [SERVE_DOCUMENT] = {"document", 1000}, [SERVE_STORY] = {"story", 1000},
    [SERVE_MIN_CONFIDENCE] = {"min-confidence", 1000}, [SERVE_ONCE_A_STORY] = {"once-a-story", 1000}, [SERVE_LIMIT] = {"limit", 1000},
    [SERVE_AFTER] = {"after", 640}, [SERVE_ORDER] = {"order", 1000}, [SERVE_BY] = {"by", 1000}, [SERVE_FORMAT] = {"format", 1000},
    [SERVE_Q] = {"q", 500}, [SERVE_STANCE] = {"stance", 1000}, [SERVE_FIELD] = {"field", 1000}, [SERVE_ABOUT] = {"about", 1000},
};

struct route {
  const char *name;  // the segment behind /api/v1
  uint64_t takes, needs;
  unsigned usual, most;  // of `limit`
};
#define PAGED (SERVE_BIT(SERVE_LIMIT) | SERVE_BIT(SERVE_AFTER))
static const struct route routes[SERVE_ROUTES] = {
    [SERVE_META] = {"meta", 0, 0, 0, 0},
    [SERVE_EVENTS] = {"events", SERVE_FILTERS | PAGED | SERVE_BIT(SERVE_ORDER), 0, 50, SERVE_PAGE_ROWS},
    [SERVE_EVENT_WHOLE] = {NULL, 0, 0, 0, 0},
    [SERVE_DOCUMENT_WHOLE] = {NULL, 0, 0, 0, 0},
    [SERVE_COUNTS] = {"counts", SERVE_FILTERS | SERVE_BIT(SERVE_BY) | SERVE_BIT(SERVE_ORDER) | SERVE_BIT(SERVE_LIMIT), SERVE_BIT(SERVE_BY), 5000, 20000},
    [SERVE_DYADS] = {"dyads", SERVE_FILTERS | PAGED, 0, 50, SERVE_PAGE_ROWS},
    [SERVE_MAP] = {"map", SERVE_FILTERS | PAGED, 0, 1000, 5000},
    [SERVE_ACTORS] = {"actors", SERVE_BIT(SERVE_Q) | PAGED, 0, 50, SERVE_PAGE_ROWS},
    [SERVE_ACTOR_WHOLE] = {NULL, SERVE_BIT(SERVE_SINCE) | SERVE_BIT(SERVE_UNTIL), 0, 0, 0},
    [SERVE_CLAIMS] = {"claims",
                      SERVE_BIT(SERVE_SAID_BY) | SERVE_BIT(SERVE_TEXT) | SERVE_BIT(SERVE_SINCE) | SERVE_BIT(SERVE_UNTIL) | SERVE_BIT(SERVE_PUBLISHER) |
                          SERVE_BIT(SERVE_DOCUMENT) | SERVE_BIT(SERVE_ABOUT) | SERVE_BIT(SERVE_STANCE) | PAGED,
                      0, 50, SERVE_PAGE_ROWS},
    [SERVE_DISAGREEMENTS] = {NULL, SERVE_BIT(SERVE_EITHER) | SERVE_BIT(SERVE_SINCE) | SERVE_BIT(SERVE_UNTIL) | SERVE_BIT(SERVE_STORY) | SERVE_BIT(SERVE_FIELD) | PAGED, 0, 50, SERVE_PAGE_ROWS},
    [SERVE_STORY_WHOLE] = {NULL, 0, 0, 0, 0},
    [SERVE_SEARCH] = {"search", SERVE_BIT(SERVE_Q) | PAGED, SERVE_BIT(SERVE_Q), 20, SERVE_PAGE_ROWS},
    [SERVE_DOWNLOAD] = {"download", SERVE_FILTERS | SERVE_BIT(SERVE_FORMAT), SERVE_BIT(SERVE_FORMAT), 0, 0},
    [SERVE_READ] = {"read", 0, 0, 0, 0},
    [SERVE_OPENAPI] = {NULL, 0, 0, 0, 0},
    [SERVE_ASSET] = {NULL, 0, 0, 0, 0},
};

const char *serve_parameter_name(enum serve_parameter parameter) { return parameters[parameter].name; }
bool serve_route_takes(enum serve_route route, enum serve_parameter parameter) { return (routes[route].takes & SERVE_BIT(parameter)) != 0; }

uint64_t serve_hash(const void *data, size_t size, uint64_t seed) {
  const unsigned char *bytes = data;
  uint64_t hash = seed ^ 0xcbf29ce484222325u;
  for (size_t i = 0; i < size; i++) hash = (hash ^ bytes[i]) * 0x100000001b3u;
  return hash;
}

static bool nothing_there(struct serve_fault *fault) {
  return serve_fail(fault, 404, "not-found", NULL, "There is no such path: /openapi.json lists them");
}

// "events/ID", "documents/ID", "actors/KEY", "stories/N": the key, and what it must look like.
static bool find_whole(struct ww_slice kind, struct ww_slice key, struct serve_ask *ask, struct serve_fault *fault) {
  ask->key = key;
  if (serve_equal(kind, "documents") || serve_equal(kind, "actors")) {
    ask->route = serve_equal(kind, "actors") ? SERVE_ACTOR_WHOLE : SERVE_DOCUMENT_WHOLE;
    if (key.size > 1000) return serve_fail(fault, 404, "not-found", NULL, "Nothing has a name of more than 1000 bytes");
    return true;
  }
  bool story = serve_equal(kind, "stories");
  if (!story && !serve_equal(kind, "events")) return nothing_there(fault);
  ask->route = story ? SERVE_STORY_WHOLE : SERVE_EVENT_WHOLE;
  bool right = story ? key.size <= 18 : key.size == 16;
  for (size_t i = 0; right && i < key.size; i++) {
    char c = key.data[i];
    bool digit = c >= '0' && c <= '9';
    right = digit || (!story && c >= 'a' && c <= 'f');
    ask->number = ask->number * (story ? 10 : 16) + (uint64_t)(digit ? c - '0' : c - 'a' + 10);
  }
  if (right && (!story || ask->number > 0)) return true;
  return serve_fail(fault, 400, "bad-path", "id", story ? "A story's id is a number from 1 on" : "An event's id is 16 hexadecimal digits, in small letters");
}

bool serve_route_find(const struct serve_target *target, struct serve_ask *ask, struct serve_fault *fault) {
  memset(ask, 0, sizeof *ask);
  const struct ww_slice *part = target->segments;
  size_t count = target->segment_count;
  ask->route = SERVE_ASSET;
  if (count == 1 && !target->slash && serve_equal(part[0], "openapi.json")) ask->route = SERVE_OPENAPI;
  if (count == 0 || !serve_equal(part[0], "api")) return true;
  if (target->slash || count < 3 || count > 4 || !serve_equal(part[1], "v1")) return nothing_there(fault);
  if (count == 4) {
    if (serve_equal(part[2], "claims") && serve_equal(part[3], "disagreements")) {
      ask->route = SERVE_DISAGREEMENTS;
      return true;
    }
    return find_whole(part[2], part[3], ask, fault);
  }
  for (int i = 0; i < SERVE_ROUTES; i++) {
    if (routes[i].name != NULL && serve_equal(part[2], routes[i].name)) {
      ask->route = (enum serve_route)i;
      return true;
    }
  }
  return nothing_there(fault);
}

static bool take_pair(const struct serve_pair *pair, struct serve_ask *ask, struct serve_fault *fault) {
  char name[48];
  size_t shown = pair->name.size < sizeof name ? pair->name.size : 0;
  if (shown > 0) memcpy(name, pair->name.data, shown);
  name[shown] = 0;
  int found = 0;
  while (found < SERVE_PARAMETERS && !serve_equal(pair->name, parameters[found].name)) found++;
  if (found == SERVE_PARAMETERS || !serve_route_takes(ask->route, (enum serve_parameter)found))
    return serve_fail(fault, 400, "unknown-parameter", name, "This path takes no parameter '%s': /openapi.json lists those it takes", name);
  if (ask->value[found].size > 0)
    return serve_fail(fault, 400, "bad-parameter", name, "%s stands twice: put several values into one, with commas between", name);
  // An empty search is everybody; any other empty value is a mistake of the one who wrote the address.
  if (pair->value.size == 0 && found != SERVE_Q) return serve_fail(fault, 400, "bad-parameter", name, "%s has no value: leave it out, or give one", name);
  size_t characters = 0;
  for (size_t i = 0; i < pair->value.size; i++) characters += ((unsigned char)pair->value.data[i] & 0xC0) != 0x80;
  if (characters > parameters[found].longest)
    return serve_fail(fault, 400, "bad-parameter", name, "%s is longer than %zu characters", name, parameters[found].longest);
  ask->value[found] = pair->value;
  return true;
}

// A whole number without sign; false where it is none or lies outside.
static bool take_number(struct ww_slice text, uint64_t least, uint64_t most, uint64_t *out) {
  uint64_t value = 0;
  if (text.size == 0 || text.size > 18) return false;
  for (size_t i = 0; i < text.size; i++) {
    if (text.data[i] < '0' || text.data[i] > '9') return false;
    value = value * 10 + (uint64_t)(text.data[i] - '0');
  }
  *out = value;
  return value >= least && value <= most;
}

// "0.85" in thousandths.
static bool take_confidence(struct ww_slice text, int *out) {
  int value = 0, places = -1;
  if (text.size > 5) return false;
  for (size_t i = 0; i < text.size; i++) {
    char c = text.data[i];
    if (c == '.' && places < 0 && i > 0) {
      places = 0;
      continue;
    }
    if (c < '0' || c > '9' || places == 3) return false;
    value = value * 10 + (c - '0');
    if (places >= 0) places++;
  }
  if (text.size == 0 || places == 0) return false;
  for (int i = places < 0 ? 0 : places; i < 3; i++) value *= 10;
  *out = value;
  return value <= 1000;
}

static bool take_groups(struct ww_slice text, struct ww_query *query, struct serve_fault *fault) {
  size_t count = 0;
  for (size_t at = 0; at <= text.size;) {
    size_t end = at;
    while (end < text.size && text.data[end] != ',') end++;
    struct ww_slice name = {text.data + at, end - at};
    int group = WW_GROUP_NONE + 1;
    while (group < WW_GROUP_COUNT && !serve_equal(name, ww_group_name((enum ww_group)group))) group++;
    if (group == WW_GROUP_COUNT || count == WW_GROUPS_MAX)
      return serve_fail(fault, 400, "bad-parameter", "by",
                        "by is one to %d, with commas, of day, week, month, year, event, mode, quad, context, actor, recipient, dyad, actor-name, "
                        "recipient-name, dyad-name, place, country, publisher", WW_GROUPS_MAX);
    for (size_t i = 0; i < count; i++)
      if (query->by[i] == (enum ww_group)group) return serve_fail(fault, 400, "bad-parameter", "by", "by names one thing twice");
    query->by[count++] = (enum ww_group)group;
    at = end + 1;
  }
  return true;
}

// One word of a list with NULL at its end; -1 where it is none of them.
static int word_of(struct ww_slice text, const char *const *words) {
  for (int i = 0; words[i] != NULL; i++)
    if (serve_equal(text, words[i])) return i;
  return -1;
}

static bool take_words(struct serve_ask *ask, struct serve_fault *fault) {
  static const char *const times[] = {"newest", "oldest", NULL}, *const sizes[] = {"key", "count", NULL};
  static const char *const truths[] = {"false", "true", NULL}, *const formats[] = {"tsv", "jsonl", "plover", "geojson", NULL};
  bool counts = ask->route == SERVE_COUNTS;
  struct ww_slice order = ask->value[SERVE_ORDER], format = ask->value[SERVE_FORMAT], once = ask->value[SERVE_ONCE_A_STORY];
  int word = order.size == 0 ? 0 : word_of(order, counts ? sizes : times);
  if (word < 0) return serve_fail(fault, 400, "bad-parameter", "order", counts ? "order is key or count" : "order is newest or oldest");
  ask->query.by_count = counts && word == 1;
  ask->query.order = word == 0 ? WW_ORDER_DATE_DOWN : WW_ORDER_DATE;
  word = once.size == 0 ? 0 : word_of(once, truths);
  if (word < 0) return serve_fail(fault, 400, "bad-parameter", "once-a-story", "once-a-story is true or false");
  ask->query.once_a_story = word == 1;
  word = format.size == 0 ? 0 : word_of(format, formats);
  if (word < 0) return serve_fail(fault, 400, "bad-parameter", "format", "format is tsv, jsonl, plover or geojson");
  ask->format = (enum serve_format)word;
  return true;
}

static bool take_numbers(struct serve_ask *ask, struct serve_fault *fault) {
  struct ww_query *query = &ask->query;
  const struct route *route = &routes[ask->route];
  struct ww_slice limit = ask->value[SERVE_LIMIT], confidence = ask->value[SERVE_MIN_CONFIDENCE], story = ask->value[SERVE_STORY];
  uint64_t number;
  query->limit = route->usual;
  if (limit.size > 0 && !take_number(limit, 1, route->most, &query->limit))
    return serve_fail(fault, 400, "bad-parameter", "limit", "limit is a number from 1 to %u", route->most);
  if (confidence.size > 0 && !take_confidence(confidence, &query->filter.min_confidence))
    return serve_fail(fault, 400, "bad-parameter", "min-confidence", "min-confidence is a number from 0 to 1 with three decimals at most, as 0.75");
  if (story.size > 0 && !take_number(story, 1, INT64_MAX, &number))
    return serve_fail(fault, 400, "bad-parameter", "story", "story is the number of a story, from 1 on");
  return true;
}

struct ww_slice *serve_filter_member(struct ww_filter *filter, enum serve_parameter parameter) {
  switch (parameter) {
    case SERVE_ACTOR: return &filter->actor;
    case SERVE_RECIPIENT: return &filter->recipient;
    case SERVE_EITHER:
    case SERVE_ABOUT: return &filter->either;
    case SERVE_EVENT: return &filter->event;
    case SERVE_MODE: return &filter->mode;
    case SERVE_CONTEXT: return &filter->context;
    case SERVE_QUAD: return &filter->quad;
    case SERVE_AUXILIARY: return &filter->auxiliary;
    case SERVE_SINCE: return &filter->since;
    case SERVE_UNTIL: return &filter->until;
    case SERVE_PLACE: return &filter->place;
    case SERVE_COUNTRY: return &filter->country;
    case SERVE_BOX: return &filter->box;
    case SERVE_SAID_BY: return &filter->said_by;
    case SERVE_TEXT: return &filter->text;
    case SERVE_PUBLISHER: return &filter->publisher;
    case SERVE_DOCUMENT: return &filter->document;
    case SERVE_STORY: return &filter->story;
    default: return NULL;
  }
}

static void take_filter(const struct serve_ask *ask, struct ww_filter *filter) {
  for (int i = 0; i < SERVE_ABOUT; i++) {
    struct ww_slice *member = serve_filter_member(filter, (enum serve_parameter)i);
    if (member != NULL) *member = ask->value[i];
  }
}

bool serve_ask_parse(const struct serve_target *target, struct serve_ask *ask, struct serve_fault *fault) {
  // The page keeps its own state behind the question mark: assets look at no parameter.
  if (ask->route == SERVE_ASSET) return true;
  for (size_t i = 0; i < target->pair_count; i++)
    if (!take_pair(&target->pairs[i], ask, fault)) return false;
  for (int i = 0; i < SERVE_PARAMETERS; i++) {
    if ((routes[ask->route].needs & SERVE_BIT(i)) != 0 && ask->value[i].size == 0)
      return serve_fail(fault, 400, "bad-parameter", parameters[i].name, "This path needs the parameter %s", parameters[i].name);
  }
  take_filter(ask, &ask->query.filter);
  if (!take_numbers(ask, fault) || !take_words(ask, fault)) return false;
  return ask->value[SERVE_BY].size == 0 || take_groups(ask->value[SERVE_BY], &ask->query, fault);
}

void serve_ask_key(const struct serve_ask *ask, bool whole, struct serve_bytes *out) {
  serve_bytes_format(out, "%d/", (int)ask->route);
  serve_bytes_add(out, ask->key.data, ask->key.size);
  for (int i = 0; i < SERVE_PARAMETERS; i++) {
    if (ask->value[i].size == 0 || (!whole && (i == SERVE_AFTER || i == SERVE_LIMIT))) continue;
    serve_bytes_format(out, "%c%d=", 0, i);
    serve_bytes_add(out, ask->value[i].data, ask->value[i].size);
  }
}

// Of the query and of the cursor in it: a token that lost its last letters is told too.
static uint64_t query_hash(const struct serve_ask *ask, struct ww_slice cursor) {
  struct serve_bytes key = {.limit = (size_t)1 << 20};
  serve_ask_key(ask, false, &key);
  uint64_t hash = serve_hash(key.data, key.size, 0);
  serve_bytes_release(&key);
  return serve_hash(cursor.data, cursor.size, hash);
}

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void serve_token_make(const struct serve_ask *ask, struct ww_slice cursor, struct serve_bytes *out) {
  // Eight bytes of a hash before the cursor: a token of another query is told, not followed.
  uint64_t hash = query_hash(ask, cursor);
  unsigned value = 0;
  int bits = 0;
  for (size_t i = 0; i < 8 + cursor.size; i++) {
    unsigned byte = (unsigned char)(i < 8 ? (char)(hash >> (56 - 8 * i)) : cursor.data[i - 8]);
    value = value << 8 | byte;
    for (bits += 8; bits >= 6; bits -= 6) serve_bytes_add(out, &letters[value >> (bits - 6) & 63], 1);
  }
  if (bits > 0) serve_bytes_add(out, &letters[value << (6 - bits) & 63], 1);
}

bool serve_token_read(const struct serve_ask *ask, char *cursor, struct ww_slice *out, struct serve_fault *fault) {
  struct ww_slice token = ask->value[SERVE_AFTER];
  *out = (struct ww_slice){NULL, 0};
  if (token.size == 0) return true;
  uint64_t hash = 0;
  unsigned value = 0;
  int bits = 0;
  size_t size = 0;
  bool right = true;
  for (size_t i = 0; right && i < token.size; i++) {
    const char *letter = token.data[i] == 0 ? NULL : strchr(letters, token.data[i]);
    right = letter != NULL && size < 8 + SERVE_CURSOR_BYTES;
    if (!right) break;
    value = value << 6 | (unsigned)(letter - letters);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    unsigned char byte = (unsigned char)(value >> bits);
    if (size < 8)
      hash = hash << 8 | byte;
    else
      cursor[size - 8] = (char)byte;
    size++;
  }
  if (!right || size <= 8 || hash != query_hash(ask, (struct ww_slice){cursor, size - 8}))
    return serve_fail(fault, 400, "bad-parameter", "after", "after is no `next` of this very query: ask again without it");
  *out = (struct ww_slice){cursor, size - 8};
  return true;
}
