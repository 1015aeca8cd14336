// marks.h: what a line of an article's head or foot is: a byline, a date, a caption, a dateline, a source address.
// Each function looks at one line alone.
#ifndef WW_TEXT_MARKS_H
#define WW_TEXT_MARKS_H

#include "whowhom.h"

// "By Jane Roe and John Doe", "By Jane Roe, The Daily Courier", "Reuters". `*byline` receives the words behind "By" (empty where
// nobody is named), `*publisher` the outlet (empty where none is told).
bool ww_mark_byline(struct ww_slice line, struct ww_slice *byline, struct ww_slice *publisher);
// "From Jane Roe in Beira", "From our correspondent in Beira": `*byline` is empty where nobody is named.
bool ww_mark_from(struct ww_slice line, struct ww_slice *byline, struct ww_slice *place);
// Words that name a newspaper, an agency or a station.
bool ww_mark_outlet(struct ww_slice words);
// "Published: 12 September 2014, 10:30 GMT". `*day` is WW_NO_DAY where the line is a date of an order nobody can know.
bool ww_mark_date(struct ww_slice line, int32_t *day);
// A caption by its own words: "Photo: ...", "... (AP Photo/Jane Roe)", "FILE - ...".
bool ww_mark_caption(struct ww_slice line);
// A line that ends in a full date, as captions do that say when the picture was taken.
bool ww_mark_ends_in_date(struct ww_slice line);
// The bytes of "JEDDAH, Sept 11 (Agency) - " or "BATKEN, January 14. /Agency/. " before the first sentence, white space behind it included; 0 for none.
// `*words` receives the part before the dash or colon.
size_t ww_mark_dateline(struct ww_slice paragraph, struct ww_slice *words);
// A headline by itself: short, capitals at its words or no stop at its end.
bool ww_mark_title(struct ww_slice line);
// "Original url:", "Source: https://...", "Copyright 2014 ...", "(Editing by ...)". `*address` receives the web address in it, if any.
bool ww_mark_foot(struct ww_slice line, struct ww_slice *address);
// A line that is a web address and nothing else.
bool ww_mark_address(struct ww_slice line);

#endif
