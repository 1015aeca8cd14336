#include "base/date.h"

#include "base/slice.h"

// Days from the civil calendar: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
int32_t ww_day_of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > ww_days_in_month(year, month)) return WW_NO_DAY;
  int y = year - (month <= 2);
  int era = y / 400;
  int of_era = y - era * 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void ww_day_split(int32_t day, int *year, int *month, int *day_of_month) {
  int z = day + 719468;
  int era = (z >= 0 ? z : z - 146096) / 146097;
  int of_era = z - era * 146097;
  int year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int shifted = (5 * of_year + 2) / 153;
  *day_of_month = of_year - (153 * shifted + 2) / 5 + 1;
  *month = shifted < 10 ? shifted + 3 : shifted - 9;
  *year = year_of_era + era * 400 + (*month <= 2);
}

// 1970-01-01 was a Thursday.
int ww_day_weekday(int32_t day) { return (int)((((int64_t)day + 3) % 7 + 7) % 7); }

int ww_days_in_month(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return days[month - 1] + (month == 2 && leap);
}

int32_t ww_day_parse_iso(struct ww_slice text) {
  if (text.size < 10 || text.data[4] != '-' || text.data[7] != '-') return WW_NO_DAY;
  if (text.size > 10 && ww_ascii_digit((unsigned char)text.data[10])) return WW_NO_DAY;
  int value[3] = {0, 0, 0};
  for (size_t i = 0, part = 0; i < 10; i++) {
    if (i == 4 || i == 7) {
      part++;
      continue;
    }
    if (!ww_ascii_digit((unsigned char)text.data[i])) return WW_NO_DAY;
    value[part] = value[part] * 10 + (text.data[i] - '0');
  }
  return ww_day_of(value[0], value[1], value[2]);
}

void ww_day_format(int32_t day, char out[10]) {
  int year, month, of_month;
  ww_day_split(day, &year, &month, &of_month);
  if (year < 0 || year > 9999) year = 0;
  for (int i = 3; i >= 0; i--, year /= 10) out[i] = (char)('0' + year % 10);
  out[4] = out[7] = '-';
  out[5] = (char)('0' + month / 10);
  out[6] = (char)('0' + month % 10);
  out[8] = (char)('0' + of_month / 10);
  out[9] = (char)('0' + of_month % 10);
}
