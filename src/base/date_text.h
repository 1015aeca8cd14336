// date_text.h: dates as people and machines write them, to days.
//
//   2014-09-12   2014-09-12T08:30:00Z   2014/09/12   20140912   20140912083000
//   12 September 2014   12th of Sept., 2014   Fri, 12 Sep 2014 08:30:00 GMT
//   September 12, 2014   Friday, Sept 12 2014   12.09.2014   13/09/2014 (where only one order makes a date)
// A date of which the order is not certain (11/09/2014) is no date.
#ifndef WW_BASE_DATE_TEXT_H
#define WW_BASE_DATE_TEXT_H

#include "whowhom.h"

// The day at the beginning of `text` (a weekday before it is skipped), or WW_NO_DAY; `*used` receives the bytes of
// the date itself, without a time behind it.
int32_t ww_date_read(struct ww_slice text, size_t *used);
// The day of a whole field: white space around, and a time or anything else that no digit or letter begins, behind it.
int32_t ww_date_parse(struct ww_slice text);
// 1-12 for a month's name or abbreviation (any case, without its period), 0 otherwise.
int ww_month_of(struct ww_slice word);
// 0 Monday ... 6 Sunday, -1 otherwise; names and abbreviations.
int ww_weekday_of(struct ww_slice word);

#endif
