// inflect.h: the forms of an English lemma. In comes "withdraw" as a verb, out come withdraw, withdraws, withdrawing,
// withdrew, withdrawn, and a few that nobody writes (withdrawed): for the question "can this form trigger a frame?" a
// form too many costs a look, a form too few costs an event.
#ifndef WW_KNOWLEDGE_INFLECT_H
#define WW_KNOWLEDGE_INFLECT_H

#include "base/slice.h"
#include "knowledge/knowledge.h"

enum { WW_FORM_BYTES = 64 };  // a longer lemma has only itself as form

// Gives each form of the lower-case `lemma`, the lemma first, perhaps one twice; stops and returns false when `emit` does.
bool ww_inflect(struct ww_slice lemma, enum ww_word_pos pos, bool (*emit)(void *context, struct ww_slice form), void *context);

// The plural of a noun of one or several words, by rule: "chief of staff" gives "chiefs of staff". The last word is
// the head, unless a preposition follows a word. Written to `out`; 0 when it does not fit.
size_t ww_plural(struct ww_slice noun, char *out, size_t room);
// Whether a noun is a plural as it stands: troops, armed forces, people. "Corps" and "police" are not told apart by
// their letters; the lexicon gives them {}.
bool ww_is_plural(struct ww_slice noun);

#endif
