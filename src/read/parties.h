// parties.h: from a noun phrase to the actors it names.
//
// In: the token of an argument. Out: the entities that act: the one mentioned, those joined to it by "and", or, where
// the noun is no actor itself, whoever it belongs to: "Russian bases", "the government's plan", "efforts by the EU",
// "hundreds of miners".
#ifndef WW_READ_PARTIES_H
#define WW_READ_PARTIES_H

#include "read/clause.h"

enum { WW_PARTIES = 8 };
struct ww_parties {
  struct ww_party item[WW_PARTIES];
  uint32_t token[WW_PARTIES];  // the token that named it
  bool owned[WW_PARTIES];      // reached through what belongs to it
  uint32_t count;
};

enum ww_parties_flag {
  WW_PARTIES_PLACES = 1,    // a place with a country's code stands for that country ("an attack in Kenya")
  WW_PARTIES_NO_OWNER = 2,  // only the noun itself
};

// Adds the parties of `token` to `out`, each entity once. False where nothing was added.
bool ww_parties_add(const struct ww_tree *tree, uint32_t token, unsigned flags, struct ww_parties *out);
// Whether the noun itself is an actor.
bool ww_parties_is_actor(const struct ww_tree *tree, uint32_t token);
// A noun of what befalls somebody: "death", "arrest": whose it is suffered it.
bool ww_parties_befalls(const struct ww_token *noun);
bool ww_parties_share(const struct ww_parties *a, const struct ww_parties *b);  // an entity in both
bool ww_parties_same(const struct ww_parties *a, const struct ww_parties *b);   // the same entities, in any order
void ww_parties_join(struct ww_parties *into, const struct ww_parties *from);   // each entity once

#endif
