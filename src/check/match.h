// match.h: whether an article's events are those that an example expects, and the words to say what came instead.
#ifndef WW_CHECK_MATCH_H
#define WW_CHECK_MATCH_H

#include "base/buffer.h"
#include "check/expect.h"

// Every expected event is found, each in an event of its own, and no event is of a type that was not named.
bool ww_match(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article);
// Whether some event was decided by this frame.
bool ww_match_frame(const struct ww_article *article, uint32_t frame);
// "ASSAULT explosives: Rebels (REB) > a police station (COP) [assault.explosives/bomb]", or "nothing" and why.
void ww_match_show(const struct ww_knowledge *knowledge, const struct ww_article *article, struct ww_buffer *out);

#endif
