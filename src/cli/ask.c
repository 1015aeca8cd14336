// The options that say which events are meant.
#include <stdlib.h>
#include <string.h>

#include "ask.h"

// The same option again adds a value: "A" and "B" become "A,B".
static bool take_value(struct ask *ask, int member, struct ww_slice *slot, const char *argument) {
  if (slot->size == 0) {
    *slot = (struct ww_slice){argument, strlen(argument)};
    return true;
  }
  size_t more = strlen(argument), size = slot->size + 1 + more;
  char *joined = malloc(size);
  if (joined == NULL) return false;
  memcpy(joined, slot->data, slot->size);
  joined[slot->size] = ',';
  memcpy(joined + slot->size + 1, argument, more);
  free(ask->owned[member]);
  ask->owned[member] = joined;
  *slot = (struct ww_slice){joined, size};
  return true;
}

// "0.8", ".85" or "1" as thousandths; false for anything else.
static bool thousandths(const char *text, int *out) {
  int value = 0, scale = 1000;
  const char *at = text;
  for (; *at >= '0' && *at <= '1' && at == text; at++) value = (*at - '0') * 1000;
  if (*at == '.') {
    for (at++; *at >= '0' && *at <= '9' && scale > 1; at++) {
      scale /= 10;
      value += (*at - '0') * scale;
    }
  }
  *out = value;
  return at != text && *at == 0 && value <= 1000;
}

static bool take_number(const char *text, uint64_t *out) {
  *out = 0;
  if (text[0] == 0 || strlen(text) > 18) return false;
  for (; *text >= '0' && *text <= '9'; text++) *out = *out * 10 + (uint64_t)(*text - '0');
  return *text == 0;
}

static struct ww_slice *member_of(struct ww_filter *filter, int option) {
  switch (option) {
    case ASK_ACTOR: return &filter->actor;
    case ASK_RECIPIENT: return &filter->recipient;
    case ASK_EITHER: return &filter->either;
    case ASK_EVENT: return &filter->event;
    case ASK_MODE: return &filter->mode;
    case ASK_CONTEXT: return &filter->context;
    case ASK_QUAD: return &filter->quad;
    case ASK_AUXILIARY: return &filter->auxiliary;
    case ASK_SINCE: return &filter->since;
    case ASK_UNTIL: return &filter->until;
    case ASK_PLACE: return &filter->place;
    case ASK_COUNTRY: return &filter->country;
    case ASK_BOX: return &filter->box;
    case ASK_SAID_BY: return &filter->said_by;
    case ASK_TEXT: return &filter->text;
    case ASK_PUBLISHER: return &filter->publisher;
    case ASK_ARTICLE: return &filter->document;
    case ASK_STORY: return &filter->story;
    default: return NULL;
  }
}

bool ask_take(struct ask *ask, const char *verb, int option, const char *argument, int *failed) {
  struct ww_slice *member = member_of(&ask->query.filter, option);
  if (member != NULL) {
    // Words of a search are all wanted together, and there is one box and one span of days.
    bool single = option == ASK_TEXT || option == ASK_BOX || option == ASK_SINCE || option == ASK_UNTIL;
    if (argument[0] == 0) {
      *failed = cli_usage(verb, "an option of the filter has an empty value");
    } else if (single && member->size > 0) {
      *failed = cli_usage(verb, "--text, --box, --since and --until can be given once");
    } else if (!take_value(ask, option - ASK_ACTOR, member, argument)) {
      *failed = EXIT_OUT_OF_MEMORY;
    }
    return true;
  }
  switch (option) {
    case ASK_DB: ask->db = argument; return true;
    case ASK_ONCE: ask->query.once_a_story = true; return true;
    case ASK_AGAIN: ask->query.told_again = true; return true;
    case ASK_NEWEST: ask->query.order = WW_ORDER_DATE_DOWN; return true;
    case ASK_AFTER: ask->query.after = (struct ww_slice){argument, strlen(argument)}; return true;
    case ASK_LIMIT:
      if (!take_number(argument, &ask->query.limit)) *failed = cli_usage(verb, "--limit is a whole number, 0 for all, not '%s'", argument);
      return true;
    case ASK_MIN_CONFIDENCE:
      if (!thousandths(argument, &ask->query.filter.min_confidence)) *failed = cli_usage(verb, "--min-confidence is between 0 and 1, not '%s'", argument);
      return true;
    default: return false;
  }
}

int ask_open(const struct ask *ask, const char *verb, struct ww_store **out) {
  *out = NULL;
  if (ask->db == NULL) return cli_usage(verb, "name the store: --db FILE");
  struct ww_error error;
  ww_status status = ww_store_open(ask->db, NULL, out, &error);
  if (status == WW_OK) return 0;
  cli_complain(&error, true);
  return cli_exit_of(status);
}

void ask_release(struct ask *ask) {
  for (int i = 0; i < ASK_MEMBERS; i++) free(ask->owned[i]);
}
