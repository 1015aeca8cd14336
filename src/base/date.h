// date.h: days of the proleptic Gregorian calendar. A day is an int32_t counted from 1970-01-01;
// WW_NO_DAY stands for unknown. The clock is never read.
#ifndef WW_BASE_DATE_H
#define WW_BASE_DATE_H

#include "whowhom.h"

#define WW_NO_DAY INT32_MIN

// `month` 1-12, `day` 1-31; WW_NO_DAY where there is no such day or the year is outside 1..9999.
int32_t ww_day_of(int year, int month, int day);
void ww_day_split(int32_t day, int *year, int *month, int *day_of_month);
// 0 Monday ... 6 Sunday.
int ww_day_weekday(int32_t day);
int ww_days_in_month(int year, int month);
// "2014-09-12" (also with a time after it) to a day, or WW_NO_DAY.
int32_t ww_day_parse_iso(struct ww_slice text);
// Ten bytes, YYYY-MM-DD, no NUL.
void ww_day_format(int32_t day, char out[10]);

#endif
