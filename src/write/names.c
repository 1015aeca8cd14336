// The names of enumerators, as every format and the store write them. A number beyond the last gives the name of the
// plainest one, so that no caller has to ask.
#include "write/write.h"

#define COUNT(names) (sizeof(names) / sizeof *(names))

const char *ww_part_name(enum ww_part part) {
  static const char *const names[] = {"body", "title", "byline", "date", "caption", "dateline", "address"};
  return part < COUNT(names) ? names[part] : names[WW_PART_BODY];
}

const char *ww_toll_name(enum ww_toll toll) {
  static const char *const names[] = {"", "dead", "injured", "arrested", "displaced"};
  return names[toll];
}

const char *ww_resolution_name(enum ww_resolution resolution) {
  static const char *const names[] = {"", "day", "week", "month", "season", "year", "decade", "range"};
  return resolution < COUNT(names) ? names[resolution] : "";
}

const char *ww_entity_kind_name(unsigned kind) {
  static const char *const names[WW_ENTITY_KINDS] = {"person", "group", "state", "org", "place"};
  return kind < COUNT(names) ? names[kind] : names[WW_ENTITY_GROUP];
}

const char *ww_use_name(unsigned use) {
  static const char *const names[] = {"literal", "metonym", "adjective"};
  return use < COUNT(names) ? names[use] : names[WW_USE_LITERAL];
}

const char *ww_sign_name(unsigned sign) {
  static const char *const names[WW_SIGNS] = {"nominal",       "guessed",          "turned",         "vague",
                                              "actor-unnamed", "actor-uncoded",    "actor-owner",    "recipient-none",
                                              "recipient-uncoded", "recipient-owner", "hypothetical", "historical",
                                              "quoted",        "headline",         "several-words"};
  return sign < COUNT(names) ? names[sign] : "";
}

const char *ww_context_from_name(unsigned from) {
  static const char *const names[] = {"sentence", "paragraph", "article"};
  return from < COUNT(names) ? names[from] : names[WW_FROM_ARTICLE];
}

const char *ww_claim_kind_name(unsigned kind) {
  static const char *const names[] = {"direct", "indirect", "mixed"};
  return kind < COUNT(names) ? names[kind] : names[WW_CLAIM_INDIRECT];
}

const char *ww_stance_name(unsigned stance) {
  static const char *const names[] = {"assert", "deny", "estimate", "doubt", "promise", "demand"};
  return stance < COUNT(names) ? names[stance] : names[WW_STANCE_ASSERT];
}
