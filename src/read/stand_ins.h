// What the files of the stand-ins stage share. Nobody outside src/read/ includes it.
#ifndef WW_READ_STAND_INS_H
#define WW_READ_STAND_INS_H

#include "read/read.h"

// Marks the verb of a headline of `count` tokens that the parser may take for a noun; at most one.
void ww_headline_verb(const struct ww_knowledge *knowledge, struct ww_token *tokens, uint32_t count);

#endif
