// match.h: whether an article's events are those that an example expects, and the words to say what came instead.
#ifndef WW_CHECK_MATCH_H
#define WW_CHECK_MATCH_H

#include "base/buffer.h"
#include "check/expect.h"

// Every expected event is found, each in an event of its own, and no event is of a type that was not named.
bool ww_match(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article);
// What an event of the right type has otherwise than an example says; what the example leaves out is no fault.
enum ww_match_fault { WW_MATCH_MODE = 1, WW_MATCH_ACTOR = 2, WW_MATCH_RECIPIENT = 4 };
unsigned ww_match_faults(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_event *expect,
                         const struct ww_event *event);
// Type and all that is said hold.
bool ww_match_event(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_event *expect,
                    const struct ww_event *event);
// Whether one party of an event is the one that an example names, by words or by code and sectors.
bool ww_match_party(const struct ww_knowledge *knowledge, const struct ww_article *article, struct ww_slice spec, const struct ww_party *party);
// Whether an example names somebody by code and sectors ("SYR REB") and not by words.
bool ww_match_is_codes(const struct ww_knowledge *knowledge, struct ww_slice spec);
// Whether some event was decided by this frame.
bool ww_match_frame(const struct ww_article *article, uint32_t frame);
// "ASSAULT explosives: Rebels (REB) > a police station (COP) [assault.explosives/bomb]", or "nothing" and why.
void ww_match_show(const struct ww_knowledge *knowledge, const struct ww_article *article, struct ww_buffer *out);

#endif
