// The closed list of reasons for which a sentence gave no event; docs/reasons.md says more about each.
#include "article.h"

static const struct {
  const char *name, *text;
} reasons[] = {
    [WW_REASON_NONE] = {"event", "it gave an event"},
    [WW_REASON_NOT_READ] = {"not-read", "it is head or foot matter: a byline, a date, an address"},
    [WW_REASON_LANGUAGE] = {"language", "the article is not English"},
    [WW_REASON_TOO_LONG] = {"too-long", "it has more words than a sentence may have"},
    [WW_REASON_NO_TRIGGER] = {"no-trigger", "no word of it triggers a frame"},
    [WW_REASON_NO_FRAME] = {"no-frame", "words trigger frames, but the conditions of none hold"},
    [WW_REASON_NO_ACTOR] = {"no-actor", "a frame holds, but nobody in it is an actor"},
    [WW_REASON_SAME_ACTOR] = {"same-actor", "actor and recipient are one and the same"},
    [WW_REASON_NEGATED] = {"negated", "it says that it did not happen"},
    [WW_REASON_HYPOTHETICAL] = {"hypothetical", "it is a condition, a question or a supposition"},
    [WW_REASON_OVERRIDDEN] = {"overridden", "a stronger reading tells the same act"},
    [WW_REASON_UNLIKELY] = {"unlikely", "what was read is most likely no event"},
};
_Static_assert(sizeof reasons / sizeof *reasons == WW_REASON_COUNT, "a text for each reason");

size_t ww_reason_count(void) { return WW_REASON_COUNT; }
const char *ww_reason_name(size_t reason) { return reason < WW_REASON_COUNT ? reasons[reason].name : NULL; }
const char *ww_reason_text(size_t reason) { return reason < WW_REASON_COUNT ? reasons[reason].text : NULL; }
