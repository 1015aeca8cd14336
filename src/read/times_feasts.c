// times_feasts.c: feasts by name, and the days they fall on.
//
// Easter is reckoned by the method of the Nautical Almanac (as given by Meeus, Astronomical Algorithms, 1991, chapter 8) for both
// calendars; months of Islam by the tabular calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty), which
// may be a day away from the moon as it was seen: their spans are a day longer at both ends.
#include "base/slice.h"
#include "read/times.h"

enum feast_kind { FEAST_FIXED, FEAST_EASTER, FEAST_ORTHODOX, FEAST_ISLAMIC, FEAST_NTH_WEEKDAY };

// Names in lower case, words parted by blanks, hyphens left out; the longer before the shorter that begins it.
static const struct feast {
  const char *name;
  uint8_t kind;
  uint8_t month;   // of its calendar
  int8_t first;    // day of the month, days from Easter; of FEAST_NTH_WEEKDAY the weekday
  int8_t last;     // of FEAST_NTH_WEEKDAY which of the month
} feasts[] = {
    {"christmas eve", FEAST_FIXED, 12, 24, 24}, {"christmas day", FEAST_FIXED, 12, 25, 25}, {"christmas", FEAST_FIXED, 12, 25, 25},
    {"boxing day", FEAST_FIXED, 12, 26, 26}, {"new year 's eve", FEAST_FIXED, 12, 31, 31}, {"new year 's day", FEAST_FIXED, 1, 1, 1},
    {"orthodox christmas", FEAST_FIXED, 1, 7, 7}, {"may day", FEAST_FIXED, 5, 1, 1}, {"halloween", FEAST_FIXED, 10, 31, 31},
    {"valentine 's day", FEAST_FIXED, 2, 14, 14}, {"international women 's day", FEAST_FIXED, 3, 8, 8}, {"bastille day", FEAST_FIXED, 7, 14, 14},
    {"armistice day", FEAST_FIXED, 11, 11, 11}, {"nowruz", FEAST_FIXED, 3, 20, 21}, {"good friday", FEAST_EASTER, 0, -2, -2},
    {"palm sunday", FEAST_EASTER, 0, -7, -7}, {"ash wednesday", FEAST_EASTER, 0, -46, -46}, {"easter sunday", FEAST_EASTER, 0, 0, 0},
    {"easter monday", FEAST_EASTER, 0, 1, 1}, {"easter weekend", FEAST_EASTER, 0, -2, 1}, {"easter", FEAST_EASTER, 0, 0, 0},
    {"ascension day", FEAST_EASTER, 0, 39, 39}, {"pentecost", FEAST_EASTER, 0, 49, 49}, {"orthodox easter", FEAST_ORTHODOX, 0, 0, 0},
    {"thanksgiving", FEAST_NTH_WEEKDAY, 11, 3, 4}, {"ramadan", FEAST_ISLAMIC, 9, 1, 30}, {"eid al fitr", FEAST_ISLAMIC, 10, 1, 3},
    {"eid al adha", FEAST_ISLAMIC, 12, 10, 13}, {"ashura", FEAST_ISLAMIC, 1, 10, 10}};

enum { FEASTS = sizeof feasts / sizeof *feasts, FIRST_YEAR = 1583, LAST_YEAR = 2199 };

static bool word_is(const struct ww_token *token, struct ww_slice word) {
  if (ww_slice_equal(token->lower, word)) return true;
  return ww_slice_is(word, "'s") && ww_slice_is(token->lower, "\xe2\x80\x99s");
}

static bool named_here(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, const char *name, uint32_t *last) {
  while (*name != '\0') {
    size_t size = 0;
    while (name[size] != '\0' && name[size] != ' ') size++;
    if (ww_time_hyphen(ww_time_token(a, s, t))) t++;
    if (!word_is(ww_time_token(a, s, t), (struct ww_slice){name, size})) return false;
    *last = t++;
    name += size + (name[size] == ' ');
  }
  return true;
}

int ww_feast_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, uint32_t *last) {
  const struct ww_token *token = ww_time_token(a, s, t);
  if ((token->flags & WW_TOKEN_UPPER) == 0 || token->lower.size < 3) return -1;
  for (int i = 0; i < FEASTS; i++) {
    if (feasts[i].name[0] != token->lower.data[0] || feasts[i].name[1] != token->lower.data[1]) continue;
    if (!named_here(a, s, t, feasts[i].name, last)) continue;
    // The Good Friday Agreement, Easter Island, Tariq Ramadan.
    const struct ww_token *next = ww_time_token(a, s, *last + 1), *before = ww_time_token(a, s, t - 1);
    bool longer = (next->flags & WW_TOKEN_UPPER) != 0 && (next->upos == WW_UPOS_PROPN || next->upos == WW_UPOS_NOUN) && ww_word_kind_of(next) != WW_WORD_WEEKDAY;
    bool surname = t > s->first_token && before->upos == WW_UPOS_PROPN && (before->flags & WW_TOKEN_UPPER) != 0 && token->deprel == WW_REL_FLAT;
    return longer || surname ? WW_NO_FEAST : i;
  }
  return -1;
}

static int32_t easter(int year, bool orthodox) {
  if (orthodox) {  // Julian, thirteen days behind from 1900 to 2099
    int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, f = d + e + 114;
    int32_t julian = ww_day_of(year, f / 31, f % 31 + 1);
    return julian == WW_NO_DAY ? WW_NO_DAY : julian + (year / 100 - year / 400 - 2);
  }
  int a = year % 19, b = year / 100, c = year % 100, g = (8 * b + 13) / 25, h = (19 * a + b - b / 4 - g + 15) % 30;
  int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451, f = h + l - 7 * m + 114;
  return ww_day_of(year, f / 31, f % 31 + 1);
}

// The day of the tabular calendar of Islam; its first was the 16th of July 622 of the Julian calendar.
static int32_t islamic_day(int year, int month, int day) {
  enum { FIRST_DAY = -492148 };  // 1 Muharram 1, from 1970-01-01
  return FIRST_DAY + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day - 1;
}

bool ww_feast_days(int feast, int year, int32_t *from, int32_t *to) {
  if (feast < 0 || feast >= FEASTS || year < FIRST_YEAR || year > LAST_YEAR) return false;
  const struct feast *f = &feasts[feast];
  int32_t base = WW_NO_DAY;
  switch (f->kind) {
    case FEAST_FIXED:
      *from = ww_day_of(year, f->month, f->first), *to = ww_day_of(year, f->month, f->last);
      return true;
    case FEAST_EASTER:
    case FEAST_ORTHODOX:
      base = easter(year, f->kind == FEAST_ORTHODOX);
      *from = base + f->first, *to = base + f->last;
      return base != WW_NO_DAY;
    case FEAST_NTH_WEEKDAY:
      base = ww_day_of(year, f->month, 1);
      *from = *to = base + (f->first - ww_day_weekday(base) + 7) % 7 + 7 * (f->last - 1);
      return true;
    default: break;
  }
  // The last year of Islam whose feast begins in this one.
  int32_t end = ww_day_of(year, 12, 31);
  int islamic = (year - 621) * 33 / 32 + 1;
  while (islamic > 1 && islamic_day(islamic, f->month, f->first) > end) islamic--;
  *from = islamic_day(islamic, f->month, f->first) - 1, *to = islamic_day(islamic, f->month, f->last) + 1;
  return true;
}
