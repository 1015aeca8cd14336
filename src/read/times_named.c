// times_named.c: times that have names or counts of their own, and clocks.
//
// In: tokens. Out: raw times of feasts ("Christmas Eve", "Ramadan"), shares of a year ("the third quarter of 2013", "the first half
// of the year"), fiscal years, vague distances ("weeks ago"), counts up to today ("for a third straight day"), "the day before
// yesterday"; and times of the day with their zones.
#include "base/slice.h"
#include "read/times.h"

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

static bool unit_of(const struct ww_token *token, enum ww_time_unit *unit) {
  if (ww_word_kind_of(token) != WW_WORD_UNIT) return false;
  *unit = (enum ww_time_unit)ww_word_value(token);
  return true;
}

// first ... twelfth, 3rd; 0 where it is none.
static int ordinal(const struct ww_token *token) {
  static const char *const words[] = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
                                      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
  struct ww_slice w = token->lower;
  if (w.size < 3 || w.size > 11) return 0;
  if (ww_ascii_digit((unsigned char)w.data[0])) {
    int value = ww_time_digits(w, 1, 2, true);
    return ww_ascii_digit((unsigned char)w.data[w.size - 1]) || value < 1 ? 0 : value;
  }
  char last = w.data[w.size - 1];
  for (size_t i = 0; i < sizeof words / sizeof *words && (last == 'h' || last == 't' || last == 'd'); i++)
    if (ww_slice_is(w, words[i])) return (int)i + 1;
  return 0;
}

// The year behind a share: "of 2013", "2013", "of the year", "of last year". False where "of" leads elsewhere.
static bool year_behind(const struct ww_article *a, const struct ww_sentence *s, uint32_t at, struct ww_raw_time *out) {
  uint32_t t = is(ww_time_token(a, s, at), "of") ? at + 1 : at;
  const struct ww_token *token = ww_time_token(a, s, t), *next = ww_time_token(a, s, t + 1);
  if (ww_time_year(token) != 0) {
    out->year = ww_time_year(token), out->last = t;
    return true;
  }
  if (t == at) return false;
  bool the = is(token, "the"), which = ww_word_kind_of(token) == WW_WORD_WHICH;
  if ((!the && !which) || !is(next, "year")) return false;
  if (which) out->which = (uint8_t)ww_word_value(token);
  out->last = t + 1;
  return true;
}

// The third quarter of 2013, the first half of the year, the 19th or nineteenth century.
static bool share(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, int which, struct ww_raw_time *out) {
  uint32_t at = ww_time_hyphen(ww_time_token(a, s, t + 1)) ? t + 2 : t + 1;
  const struct ww_token *noun = ww_time_token(a, s, at);
  enum ww_time_unit unit;
  bool half = is(noun, "half");
  if (!half && !unit_of(noun, &unit)) return false;
  out->count = which, out->last = at;
  if (!half && unit == WW_UNIT_CENTURY) {
    out->kind = WW_RAW_CENTURY;
    return which <= 21 && is(noun, "century");
  }
  if (half ? which > 2 : unit != WW_UNIT_QUARTER || which > 4) return false;
  out->kind = WW_RAW_SHARE, out->unit = half ? WW_UNIT_MONTH : WW_UNIT_QUARTER;
  bool of = is(ww_time_token(a, s, at + 1), "of");
  if (year_behind(a, s, at + 1, out)) return true;
  // A half may be of a match; a quarter may be of a town.
  return !half && !of && t > s->first_token && is(ww_time_token(a, s, t - 1), "the");
}

// for a third straight day, the fifth consecutive night, a second day running.
static bool nth(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, int which, struct ww_raw_time *out) {
  uint32_t at = t + 1;
  const struct ww_token *row = ww_time_token(a, s, at);
  bool marked = is(row, "straight") || is(row, "consecutive") || is(row, "successive");
  if (marked) at++;
  const struct ww_token *noun = ww_time_token(a, s, at);
  enum ww_time_unit unit;
  if (ww_word_kind_of(noun) == WW_WORD_DAYPART) unit = WW_UNIT_DAY;
  else if (!unit_of(noun, &unit) || unit == WW_UNIT_HOUR || unit > WW_UNIT_YEAR) return false;
  out->last = at;
  if (is(ww_time_token(a, s, at + 1), "running")) marked = true, out->last = at + 1;
  else if (is(ww_time_token(a, s, at + 1), "in") && is(ww_time_token(a, s, at + 2), "a") && is(ww_time_token(a, s, at + 3), "row")) marked = true, out->last = at + 3;
  out->kind = WW_RAW_NTH, out->count = which, out->unit = (uint8_t)unit, out->told = true;
  return marked && which > 1;
}

// weeks ago, years later; the day before yesterday, the day after tomorrow.
static bool from_unit(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = ww_time_token(a, s, t), *next = ww_time_token(a, s, t + 1), *third = ww_time_token(a, s, t + 2);
  enum ww_time_unit unit;
  if (!unit_of(token, &unit)) return false;
  out->last = t + 1, out->unit = (uint8_t)unit;
  bool back = is(next, "before") && is(third, "yesterday"), forth = is(next, "after") && is(third, "tomorrow");
  if (is(token, "day") && (back || forth)) {
    out->kind = WW_RAW_DISTANCE, out->count = back ? -2 : 2, out->last = t + 2;
    return true;
  }
  bool many = token->lower.data[token->lower.size - 1] == 's';
  bool ago = is(next, "ago"), later = is(next, "later"), earlier = is(next, "earlier");
  if (!many || (!ago && !later && !earlier) || ww_time_hyphen(ww_time_token(a, s, t - 1))) return false;
  out->kind = WW_RAW_VAGUE, out->count = later ? 1 : -1, out->told = !ago;
  return true;
}

// fiscal 2013, the fiscal year 2013-14, financial year 2013/14: the years.
static bool fiscal(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  uint32_t at = is(ww_time_token(a, s, t + 1), "year") ? t + 2 : t + 1;
  struct ww_slice f = ww_time_token(a, s, at)->form;
  out->kind = WW_RAW_FISCAL, out->last = at;
  out->year = ww_time_digits((struct ww_slice){f.data, f.size < 4 ? f.size : 4}, 4, 4, false);
  if (out->year < 1900 || out->year > 2100) return false;
  uint32_t second = at;
  struct ww_slice rest = {f.data + 4, f.size - 4};
  if (rest.size > 0 && (rest.data[0] == '-' || rest.data[0] == '/')) rest.data++, rest.size--;
  else if (rest.size > 0) return false;
  else if (ww_time_hyphen(ww_time_token(a, s, at + 1)) || is(ww_time_token(a, s, at + 1), "/")) rest = ww_time_token(a, s, second = at + 2)->form;
  int value = rest.size == 4 ? ww_time_digits(rest, 4, 4, false) : ww_time_digits(rest, 2, 2, false);
  if (value >= 0 && value % 100 == (out->year + 1) % 100) out->day_last = out->year + 1, out->last = second;
  return true;
}

bool ww_time_named_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *raw) {
  const struct ww_token *token = &a->tokens[t];
  struct ww_raw_time out = ww_raw_time_new(WW_RAW_FEAST, t);
  bool found = false;
  if (ww_word_kind_of(token) == WW_WORD_UNIT) {
    found = from_unit(a, s, t, &out);
  } else if ((token->flags & WW_TOKEN_UPPER) != 0 && (out.count = ww_feast_at(a, s, t, &out.last)) != -1) {
    const struct ww_token *next = ww_time_token(a, s, out.last + 1);
    bool comma = is(next, ",") || is(next, "of") || is(next, "in");
    const struct ww_token *year = comma ? ww_time_token(a, s, out.last + 2) : next;
    if (ww_time_year(year) != 0) out.year = ww_time_year(year), out.last += comma ? 2 : 1;
    found = true;
  } else if (is(token, "fiscal") || is(token, "financial")) {
    found = fiscal(a, s, t, &out);
  } else {
    int which = token->upos == WW_UPOS_ADJ || token->upos == WW_UPOS_NUM || token->upos == WW_UPOS_NOUN || token->upos == WW_UPOS_ADV ? ordinal(token) : 0;
    struct ww_raw_time row = out;
    if (which != 0 && share(a, s, t, which, &out)) found = true;
    else if (which != 0 && nth(a, s, t, which, &row)) found = true, out = row;
  }
  if (found) *raw = out;
  return found;
}

// ---- clocks --------------------------------------------------------------------------------------

// 3:30, 03.30, 0330: minutes from midnight, -1 where it is none.
static int clock_digits(struct ww_slice f, bool bare) {
  int part[2] = {0, 0};
  size_t digits[2] = {0, 0};
  int at = 0;
  for (size_t i = 0; i < f.size; i++) {
    unsigned char c = (unsigned char)f.data[i];
    if (ww_ascii_digit(c) && digits[at] < 4) part[at] = part[at] * 10 + (c - '0'), digits[at]++;
    else if ((c == ':' || c == '.') && at == 0) at = 1;
    else return -1;
  }
  if (at == 0 && digits[0] == 4 && bare) part[1] = part[0] % 100, part[0] /= 100;
  else if (at == 0 ? digits[0] > 2 : digits[0] > 2 || digits[1] != 2) return -1;
  return part[0] < 25 && part[1] < 60 ? part[0] * 60 + part[1] : -1;
}

// Zones are kept as they are written: what IST means hangs on where the paper stands.
static uint32_t zone_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t) {
  static const char *const zones[] = {"GMT", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "ET", "PT", "CET", "CEST", "EET", "EEST", "BST", "IST",
                                      "JST", "KST", "MSK", "SAST", "EAT", "WAT", "CAT", "PKT", "AEST", "AEDT", "HKT", "SGT", "WIB", "Z"};
  const struct ww_token *token = ww_time_token(a, s, t);
  for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
    if (ww_slice_is(token->form, zones[i])) return t;
  bool of_place = is(token, "local") || is(token, "eastern") || is(token, "moscow") || is(token, "beijing");
  return of_place && is(ww_time_token(a, s, t + 1), "time") ? t + 1 : WW_NONE;
}

bool ww_time_clock_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_clock *clock) {
  const struct ww_token *token = &a->tokens[t];
  *clock = (struct ww_clock){.first = t, .last = t, .minutes = -1};
  bool noon = is(token, "noon") || is(token, "midday"), midnight = is(token, "midnight");
  if (noon || midnight) {
    clock->minutes = noon ? 12 * 60 : 0;
  } else {
    if (token->form.size == 0 || !ww_ascii_digit((unsigned char)token->form.data[0])) return false;
    struct ww_slice f = token->form;
    const struct ww_token *next = ww_time_token(a, s, t + 1);
    bool afternoon = false, half = false;
    if (f.size > 2 && (f.data[f.size - 1] == 'm' || f.data[f.size - 1] == 'M')) {  // 3am
      unsigned char letter = (unsigned char)f.data[f.size - 2] | 0x20;
      if (letter != 'a' && letter != 'p') return false;
      half = true, afternoon = letter == 'p', f.size -= 2;
    } else if (is(next, "a.m.") || is(next, "am") || is(next, "p.m.") || is(next, "pm")) {
      half = true, afternoon = next->lower.data[0] == 'p', clock->last = t + 1;
    } else if (is(next, "o'clock") || is(next, "o\xe2\x80\x99" "clock")) {
      half = true, clock->last = t + 1;
    }
    uint32_t zone = zone_at(a, s, clock->last + 1);
    bool hours = is(next, "hours") && f.size == 4 && t > s->first_token && is(&a->tokens[t - 1], "at");
    int minutes = clock_digits(f, zone != WW_NONE || hours);
    bool colon = memchr(f.data, ':', f.size) != NULL;
    if (minutes < 0 || (!half && !colon && zone == WW_NONE && !hours) || (half && minutes >= 13 * 60)) return false;
    // "3:30" alone may be a score or a verse; a time stands behind its preposition or before its zone.
    if (!half && zone == WW_NONE && !hours) {
      const struct ww_token *before = ww_time_token(a, s, t - 1);
      if (t == s->first_token || !(is(before, "at") || is(before, "around") || is(before, "about") || is(before, "by") || is(before, "until") || is(before, "since") || is(before, "before") || is(before, "after"))) return false;
    }
    if (half && minutes >= 12 * 60) minutes -= 12 * 60;
    clock->minutes = (minutes + (afternoon ? 12 * 60 : 0)) % (24 * 60);
    if (hours) clock->last = t + 1;
  }
  uint32_t zone = zone_at(a, s, clock->last + 1);
  if (zone != WW_NONE) {
    clock->zone = (struct ww_slice){a->text.data + a->tokens[clock->last + 1].start, a->tokens[zone].end - a->tokens[clock->last + 1].start};
    clock->last = zone;
  }
  return true;
}
