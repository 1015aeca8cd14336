// cameo.h: PLOVER's types, modes and contexts as the CAMEO code that comes nearest, for layouts that are older than PLOVER.
//
// A code made so is coarse: *COERCE arrest* is 173, but *AID* with no telling context is 070 and no more is known. Which code is
// made from what stands in docs/export.md, and a test checks that the two agree. The codes are those of CAMEO 1.1b3.
#ifndef WW_EXPORT_CAMEO_H
#define WW_EXPORT_CAMEO_H

#include "base/slice.h"

struct ww_cameo {
  char code[5];     // "0841"
  char base[4];     // "084": the first three
  char root[3];     // "08"
  int quad;         // GDELT's class of the root: 1 verbal cooperation ... 4 material conflict
  const char *name; // in our words
};

// The code for an event; `military` where its actor is an armed force. Always gives one: every type has a code of its own.
// False for a type that the ontology does not have.
bool ww_cameo_of(struct ww_slice type, struct ww_slice mode, const struct ww_slice *contexts, size_t context_count, bool military,
                 struct ww_cameo *out);

// The rows of the table, for its test and for docs/export.md: type, mode ("" any), context ("" any), code. NULL beyond the last.
struct ww_cameo_rule {
  const char *type, *mode, *context, *code, *name;
};
const struct ww_cameo_rule *ww_cameo_rule(size_t index);

// A PLOVER sector as CAMEO's role: JRN is its MED, MED its HLH; "" where it has none.
const char *ww_cameo_role(const char *sector);
// An actor's code: ROU is CAMEO's ROM, TLS its TMP; the others agree. `country` tells whether it stands for a state or region.
const char *ww_cameo_actor(const char *code, bool *country);

#endif
