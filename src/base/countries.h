// countries.h: codes of states and territories, and their English names.
#ifndef WW_BASE_COUNTRIES_H
#define WW_BASE_COUNTRIES_H

#include "base/slice.h"

struct ww_country {
  char alpha3[4];      // "SYR"
  char alpha2[3];      // "SY", "" none
  char fips[3];        // "SY", "" none
  unsigned short cow;  // 652, 0 none
  const char *name;    // "Syria"
};

size_t ww_country_count(void);
// NULL beyond the last.
const struct ww_country *ww_country_at(size_t index);
// By its three letters in any case, NULL where there is none.
const struct ww_country *ww_country_by_code(struct ww_slice code);
// By three letters, two letters or name in any case.
const struct ww_country *ww_country_by_any(struct ww_slice text);

#endif
