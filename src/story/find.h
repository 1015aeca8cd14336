// find.h: an event as a person names it.
#ifndef WW_STORY_FIND_H
#define WW_STORY_FIND_H

#include "story/link.h"

// "8f3c90d1ab24e657", the id that all formats write, of a current reading; or the number of the row (`event_row`). Statuses:
// ARGUMENT (no such event, or several), those of the store.
ww_status ww_story_find_event(struct ww_linker *linker, struct ww_slice name, sqlite3_int64 *out, struct ww_error *error);

#endif
