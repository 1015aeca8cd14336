// times_resolve.c: from words of time to days.
//
// In: a raw time, the tense of its clause, the publication date. Out: the shortest span of days known to hold it.
// Published on Friday 2014-09-12: "Thursday" of a past clause is 09-11, "will meet Thursday" 09-18, "this week"
// 09-08..09-12 (cut at the publication date), "next week" 09-15..09-21, "last month" 2014-08-01..31. Without a
// publication date whatever is counted from it stays unknown: the clock is never read.
#include "read/times.h"

static struct ww_days unknown(uint8_t resolution) { return (struct ww_days){WW_NO_DAY, WW_NO_DAY, resolution, false, false}; }

static struct ww_days span(int32_t from, int32_t to, uint8_t resolution) {
  return (struct ww_days){from, to, resolution, false, false};
}

static int32_t month_end(int year, int month) { return ww_day_of(year, month, ww_days_in_month(year, month)); }

// `months` after the first of the month that holds `day`.
static void month_shift(int32_t day, int months, int *year, int *month) {
  int of_month;
  ww_day_split(day, year, month, &of_month);
  int total = *year * 12 + *month - 1 + months;
  *year = total / 12;
  *month = total % 12 + 1;
}

// The same day of the month some months away, cut at that month's end.
static int32_t same_day(int32_t day, int months) {
  int year, month, of_month;
  ww_day_split(day, &year, &month, &of_month);
  int target_year, target_month;
  month_shift(day, months, &target_year, &target_month);
  int last = ww_days_in_month(target_year, target_month);
  return ww_day_of(target_year, target_month, of_month < last ? of_month : last);
}

// Early, mid and late are the thirds of a span; of a year four months each.
static void take_part(struct ww_days *days, uint8_t part) {
  if (part == WW_NO_PART || days->from == WW_NO_DAY || days->to == WW_NO_DAY) return;
  if (days->resolution == WW_RES_YEAR) {
    int year, month, day;
    ww_day_split(days->from, &year, &month, &day);
    *days = span(ww_day_of(year, 4 * part + 1, 1), month_end(year, 4 * part + 4), WW_RES_RANGE);
    return;
  }
  int32_t length = days->to - days->from + 1;
  if (length < 3) return;
  int32_t from = days->from;
  days->from = from + length * part / 3;
  days->to = from + length * (part + 1) / 3 - 1;
  days->resolution = WW_RES_RANGE;
}

static struct ww_days month_days(int year, int month) {
  return span(ww_day_of(year, month, 1), month_end(year, month), WW_RES_MONTH);
}

static struct ww_days year_days(int year) { return span(ww_day_of(year, 1, 1), ww_day_of(year, 12, 31), WW_RES_YEAR); }

// A month or a day of a month without its year: the last one of a past clause, the next one of a future clause, else
// the nearest to the publication date.
static int guess_year(int32_t today, int month, int day, enum ww_tense tense) {
  int year, this_month, this_day;
  ww_day_split(today, &year, &this_month, &this_day);
  int32_t from = ww_day_of(year, month, day > 0 ? day : 1);
  int32_t to = day > 0 ? from : month_end(year, month);
  if (from == WW_NO_DAY) return year;  // 29 February
  if (tense == WW_TENSE_PAST) return from > today ? year - 1 : year;
  if (tense == WW_TENSE_FUTURE) return to < today ? year + 1 : year;
  if (from > today + 183) return year - 1;
  if (to < today - 183) return year + 1;
  return year;
}

static struct ww_days date_days(int32_t today, const struct ww_raw_time *raw, enum ww_tense tense) {
  int year = raw->year;
  if (year == 0 && raw->which != WW_NO_WHICH && today != WW_NO_DAY && raw->month != 0) {  // last September
    int this_year, this_month, this_day;
    ww_day_split(today, &this_year, &this_month, &this_day);
    year = this_year;
    if (raw->which == WW_WHICH_LAST && raw->month >= this_month) year--;
    if (raw->which == WW_WHICH_NEXT && raw->month <= this_month) year++;
  }
  if (year == 0) {
    if (today == WW_NO_DAY) return unknown(raw->day != 0 ? WW_RES_DAY : WW_RES_MONTH);
    year = guess_year(today, raw->month, raw->day, tense);
  }
  if (raw->month == 0) return year_days(year);
  if (raw->day == 0) return month_days(year, raw->month);
  int32_t day = ww_day_of(year, raw->month, raw->day), last = raw->day_last != 0 ? ww_day_of(year, raw->month, raw->day_last) : day;
  if (day == WW_NO_DAY || last == WW_NO_DAY) return month_days(year, raw->month);
  return span(day, last, last > day ? WW_RES_RANGE : WW_RES_DAY);
}

static struct ww_days weekday_days(int32_t today, const struct ww_raw_time *raw, enum ww_tense tense) {
  int32_t back = (ww_day_weekday(today) - raw->weekday + 7) % 7;  // 0..6 days ago
  int32_t day = today - back;
  if (raw->which == WW_WHICH_LAST || raw->which == WW_WHICH_PAST) day = back == 0 ? today - 7 : day;
  else if (raw->which == WW_WHICH_NEXT) day += 7;
  else if (tense == WW_TENSE_FUTURE && back != 0) day += 7;
  return span(day, day, WW_RES_DAY);
}

// The unit that lies `shift` units from the one that holds `day`.
static struct ww_days unit_days(int32_t day, enum ww_time_unit unit, int shift) {
  int year, month, of_month;
  ww_day_split(day, &year, &month, &of_month);
  int32_t monday = day - ww_day_weekday(day);
  switch (unit) {
    case WW_UNIT_HOUR: return span(day, day, WW_RES_DAY);
    case WW_UNIT_DAY: return span(day + shift, day + shift, WW_RES_DAY);
    case WW_UNIT_WEEKEND: return span(monday + 5 + 7 * shift, monday + 6 + 7 * shift, WW_RES_RANGE);
    case WW_UNIT_WEEK: return span(monday + 7 * shift, monday + 7 * shift + 6, WW_RES_WEEK);
    case WW_UNIT_FORTNIGHT: return span(monday + 14 * shift, monday + 14 * shift + 13, WW_RES_RANGE);
    case WW_UNIT_MONTH: month_shift(day, shift, &year, &month); return month_days(year, month);
    case WW_UNIT_QUARTER: {
      month_shift(day, 3 * shift - (month - 1) % 3, &year, &month);
      return span(ww_day_of(year, month, 1), month_end(year, month + 2), WW_RES_RANGE);
    }
    case WW_UNIT_YEAR: return year_days(year + shift);
    case WW_UNIT_DECADE: year = (year / 10 + shift) * 10; break;
    case WW_UNIT_CENTURY: year = (year / 100 + shift) * 100; break;
  }
  int32_t last = ww_day_of(year + (unit == WW_UNIT_DECADE ? 9 : 99), 12, 31);
  return span(ww_day_of(year, 1, 1), last, unit == WW_UNIT_DECADE ? WW_RES_DECADE : WW_RES_RANGE);
}

// The day `count` units away: five years before 2014-09-12 is 2009-09-12.
static int32_t day_away(int32_t day, enum ww_time_unit unit, int count) {
  switch (unit) {
    case WW_UNIT_HOUR: return day + (count <= -24 ? count / 24 : 0);
    case WW_UNIT_DAY: return day + count;
    case WW_UNIT_WEEKEND:
    case WW_UNIT_WEEK: return day + 7 * count;
    case WW_UNIT_FORTNIGHT: return day + 14 * count;
    case WW_UNIT_MONTH: return same_day(day, count);
    case WW_UNIT_QUARTER: return same_day(day, 3 * count);
    case WW_UNIT_YEAR: return same_day(day, 12 * count);
    case WW_UNIT_DECADE: return same_day(day, 120 * count);
    case WW_UNIT_CENTURY: return same_day(day, 1200 * count);
  }
  return day;
}

// "In recent months" reaches back about half of the next longer unit.
int ww_recent_count(enum ww_time_unit unit) {
  return unit == WW_UNIT_DAY ? 7 : unit == WW_UNIT_WEEK ? 6 : unit == WW_UNIT_MONTH ? 6 : unit == WW_UNIT_HOUR ? 24 : unit == WW_UNIT_DECADE ? 3 : 5;
}

static struct ww_days period_days(int32_t today, const struct ww_raw_time *raw, enum ww_tense tense) {
  enum ww_time_unit unit = (enum ww_time_unit)raw->unit;
  struct ww_days out;
  switch (raw->which) {
    case WW_WHICH_RECENT: return span(day_away(today, unit, -ww_recent_count(unit)), today, WW_RES_RANGE);
    case WW_WHICH_LAST:
    case WW_WHICH_PAST:
      if (raw->count > 0 || raw->which == WW_WHICH_PAST) {  // the last two years, the past year: up to today
        out = span(day_away(today, unit, -(raw->count > 0 ? raw->count : 1)), today, WW_RES_RANGE);
        out.ongoing = true;
        return out;
      }
      return unit_days(today, unit, -1);
    case WW_WHICH_NEXT:
    case WW_WHICH_FOLLOWING:
      if (raw->count > 0) out = span(today, day_away(today, unit, raw->count), WW_RES_RANGE);
      else out = unit_days(today, unit, 1);
      out.future = true;
      return out;
    default:
      out = unit_days(today, unit, 0);
      if (unit == WW_UNIT_WEEKEND && tense == WW_TENSE_PAST && out.from > today) out.from -= 7, out.to -= 7;
      // This week is what has been of it, or what is to come.
      if (raw->part != WW_NO_PART) return out;
      if (tense == WW_TENSE_FUTURE && out.to > today) out.from = out.from < today ? today : out.from, out.future = true;
      else if (out.to > today && out.from <= today) out.to = today;
      return out;
  }
}

static struct ww_days season_of(int year, int season) {
  static const int first_month[] = {12, 3, 6, 9};
  int first = first_month[season], first_year = season == 0 ? year - 1 : year;
  int last = season == 0 ? 2 : first + 2;
  return span(ww_day_of(first_year, first, 1), month_end(year, last), WW_RES_SEASON);
}

static struct ww_days season_days(int32_t today, const struct ww_raw_time *raw, enum ww_tense tense) {
  if (raw->year != 0) return season_of(raw->year, raw->season);
  if (today == WW_NO_DAY) return unknown(WW_RES_SEASON);
  int year, month, of_month;
  ww_day_split(today, &year, &month, &of_month);
  struct ww_days out = season_of(year, raw->season);
  bool future = raw->which == WW_WHICH_NEXT || tense == WW_TENSE_FUTURE;
  if (future && out.to < today) out = season_of(year + 1, raw->season);
  if (!future && out.from > today) out = season_of(year - 1, raw->season);
  if (raw->which == WW_WHICH_LAST && out.to >= today) out = season_of(year - 1, raw->season);
  return out;
}

// A year for what comes once in each: the one told, else the last of a past clause, the next of a future one, else the nearest.
static struct ww_days yearly(int32_t today, int given, enum ww_tense tense, struct ww_days (*in_year)(const struct ww_raw_time *, int),
                             const struct ww_raw_time *raw) {
  if (given != 0) return in_year(raw, given);
  if (today == WW_NO_DAY) return unknown(WW_RES_NONE);
  int year, month, day;
  ww_day_split(today, &year, &month, &day);
  struct ww_days before = in_year(raw, year - 1), now = in_year(raw, year), after = in_year(raw, year + 1);
  if (now.from == WW_NO_DAY) return now;
  if (tense == WW_TENSE_PAST) return now.from <= today ? now : before;
  if (tense == WW_TENSE_FUTURE) return now.to >= today ? now : after;
  if (now.from > today && before.from != WW_NO_DAY && today - before.to < now.from - today) return before;
  if (now.to < today && after.from != WW_NO_DAY && after.from - today < today - now.to) return after;
  return now;
}

static struct ww_days feast_in(const struct ww_raw_time *raw, int year) {
  struct ww_days out = unknown(WW_RES_NONE);
  if (!ww_feast_days(raw->count, year, &out.from, &out.to)) return unknown(WW_RES_NONE);
  out.resolution = out.from == out.to ? WW_RES_DAY : WW_RES_RANGE;
  return out;
}

static struct ww_days share_in(const struct ww_raw_time *raw, int year) {
  int months = raw->unit == WW_UNIT_QUARTER ? 3 : 6, first = months * (raw->count - 1) + 1;
  return span(ww_day_of(year, first, 1), month_end(year, first + months - 1), WW_RES_RANGE);
}

static struct ww_days share_days(int32_t today, const struct ww_raw_time *raw, enum ww_tense tense) {
  int year = raw->year, month, day;
  if (year == 0 && today != WW_NO_DAY && raw->which != WW_NO_WHICH) {  // of last year
    ww_day_split(today, &year, &month, &day);
    year += raw->which == WW_WHICH_LAST || raw->which == WW_WHICH_PAST ? -1 : raw->which == WW_WHICH_NEXT ? 1 : 0;
  }
  return yearly(today, year, tense, share_in, raw);
}

// The United States reckon theirs from October, and call it by its end; one with two years is reckoned from April.
static struct ww_days fiscal_days(const struct ww_raw_time *raw) {
  if (raw->day_last != 0) return span(ww_day_of(raw->year, 4, 1), ww_day_of(raw->day_last, 3, 31), WW_RES_RANGE);
  return span(ww_day_of(raw->year - 1, 10, 1), ww_day_of(raw->year, 9, 30), WW_RES_RANGE);
}

// "Weeks ago" lies from two to as many as "recent" reaches back.
static struct ww_days vague_days(int32_t base, const struct ww_raw_time *raw) {
  if (base == WW_NO_DAY) return unknown(WW_RES_NONE);
  enum ww_time_unit unit = (enum ww_time_unit)raw->unit;
  if (unit == WW_UNIT_HOUR) return span(base, base, WW_RES_DAY);
  int32_t near = day_away(base, unit, raw->count * 2), far = day_away(base, unit, raw->count * 2 * ww_recent_count(unit));
  return raw->count < 0 ? span(far, near, WW_RES_RANGE) : span(near, far, WW_RES_RANGE);
}

// What goes on goes on up to the paper, or to the day of its last days that the story is at.
static struct ww_days nth_days(int32_t today, int32_t told, const struct ww_raw_time *raw) {
  int32_t base = today != WW_NO_DAY && told != WW_NO_DAY && told <= today && told > today - 7 ? told : today == WW_NO_DAY ? told : today;
  if (base == WW_NO_DAY) return unknown(WW_RES_NONE);
  struct ww_days out = span(day_away(base, (enum ww_time_unit)raw->unit, 1 - raw->count), base, WW_RES_RANGE);
  out.ongoing = true;
  return out;
}

static struct ww_days distance_days(int32_t today, int32_t told, const struct ww_raw_time *raw) {
  int32_t base = raw->told && told != WW_NO_DAY ? told : today;
  if (base == WW_NO_DAY) return unknown(WW_RES_NONE);
  enum ww_time_unit unit = (enum ww_time_unit)raw->unit;
  struct ww_days out;
  switch (unit) {
    case WW_UNIT_WEEK:
    case WW_UNIT_FORTNIGHT: {
      int32_t day = day_away(base, unit, raw->count);
      out = span(day - 3, day + 3, WW_RES_WEEK);
      break;
    }
    case WW_UNIT_MONTH: out = unit_days(base, unit, raw->count); break;
    case WW_UNIT_YEAR:
    case WW_UNIT_DECADE:
    case WW_UNIT_CENTURY: {
      int years = raw->count * (unit == WW_UNIT_DECADE ? 10 : unit == WW_UNIT_CENTURY ? 100 : 1);
      out = unit_days(base, WW_UNIT_YEAR, years);
      break;
    }
    default: {
      int32_t day = day_away(base, unit, raw->count);
      out = span(day, day, WW_RES_DAY);
    }
  }
  if (raw->count < 0 && today != WW_NO_DAY && out.to > today) out.to = today;
  return out;
}

struct ww_days ww_time_days(const struct ww_article *article, const struct ww_raw_time *raw, enum ww_tense tense, int32_t told) {
  int32_t today = article->published;
  bool absolute = raw->kind == WW_RAW_DATE || raw->kind == WW_RAW_DECADE || raw->kind == WW_RAW_CENTURY ||
                  raw->kind == WW_RAW_SEASON || raw->kind == WW_RAW_DISTANCE || raw->kind == WW_RAW_FEAST || raw->kind == WW_RAW_SHARE ||
                  raw->kind == WW_RAW_FISCAL;
  int32_t base = raw->told && told != WW_NO_DAY ? told : today;
  if (today == WW_NO_DAY && !absolute) return unknown(WW_RES_NONE);
  struct ww_days out = unknown(WW_RES_NONE);
  switch (raw->kind) {
    case WW_RAW_DATE: out = date_days(today, raw, tense); break;
    case WW_RAW_WEEKDAY: out = weekday_days(today, raw, tense); break;
    case WW_RAW_DEICTIC:
      // Overnight is the night before the paper.
      out = raw->count == 2 ? span(today - 1, today, WW_RES_RANGE) : span(today + raw->count, today + raw->count, WW_RES_DAY);
      break;
    case WW_RAW_PERIOD: out = period_days(today, raw, tense); break;
    case WW_RAW_SEASON: out = season_days(today, raw, tense); break;
    case WW_RAW_DISTANCE: out = distance_days(today, told, raw); break;
    case WW_RAW_SPAN:
      if (tense == WW_TENSE_PRESENT) {
        out = span(day_away(today, (enum ww_time_unit)raw->unit, -raw->count), today, WW_RES_RANGE);
        out.ongoing = true;
      }
      break;
    case WW_RAW_DECADE:
      out = span(ww_day_of(raw->year, 1, 1), ww_day_of(raw->year + 9, 12, 31), WW_RES_DECADE);
      break;
    case WW_RAW_CENTURY:
      out = span(ww_day_of(raw->count * 100 - 99, 1, 1), ww_day_of(raw->count * 100, 12, 31), WW_RES_RANGE);
      break;
    case WW_RAW_FEAST: out = yearly(today, raw->year, tense, feast_in, raw); break;
    case WW_RAW_SHARE: out = share_days(today, raw, tense); break;
    case WW_RAW_FISCAL: out = fiscal_days(raw); break;
    case WW_RAW_VAGUE: out = vague_days(base, raw); break;
    case WW_RAW_NTH: out = nth_days(today, told, raw); break;
  }
  take_part(&out, raw->part);
  if (today != WW_NO_DAY && out.from != WW_NO_DAY && out.from > today) out.future = true;
  return out;
}

// ---- tense --------------------------------------------------------------------------------------

static bool carries_out(struct ww_slice lemma) {
  static const char *const verbs[] = {"begin", "start", "continue", "fail", "manage", "try", "have", "force", "help", "use", "cease", "come"};
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (ww_slice_is(lemma, verbs[i])) return true;
  return false;
}

static bool announces(struct ww_slice lemma) {
  static const char *const verbs[] = {"schedule", "plan", "expect", "due", "slate", "set"};
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
    if (ww_slice_is(lemma, verbs[i])) return true;
  return false;
}

static bool is_future_auxiliary(struct ww_slice lemma, struct ww_slice lower) {
  return ww_slice_is(lemma, "will") || ww_slice_is(lemma, "shall") || ww_slice_is(lower, "wo") || ww_slice_is(lower, "'ll") ||
         ww_slice_is(lemma, "would") || ww_slice_is(lemma, "may") || ww_slice_is(lemma, "might") || ww_slice_is(lemma, "should") ||
         ww_slice_is(lemma, "must") || ww_slice_is(lemma, "can");
}

// The auxiliaries of a verb stand before it in its own sentence.
static enum ww_tense tense_of_verb(const struct ww_article *article, uint32_t verb) {
  const struct ww_token *v = &article->tokens[verb];
  const struct ww_sentence *sentence = &article->sentences[v->sentence];
  enum ww_tense tense = WW_TENSE_NONE;
  uint32_t end = sentence->first_token + sentence->token_count;
  for (uint32_t t = verb > sentence->first_token + 12 ? verb - 12 : sentence->first_token; t < end && t < verb + 4; t++) {
    const struct ww_token *a = &article->tokens[t];
    if (a->head != verb || (a->deprel != WW_REL_AUX && a->deprel != WW_REL_AUX_PASS && a->deprel != WW_REL_COP)) continue;
    if (is_future_auxiliary(a->lemma, a->lower)) {
      // would have met, could have met: past
      return (v->morph & WW_MORPH_PART) != 0 && (v->morph & WW_MORPH_PAST) != 0 && !ww_slice_is(a->lemma, "will") && a->deprel == WW_REL_AUX &&
                     (v->morph & WW_MORPH_PASS) == 0
                 ? WW_TENSE_PAST
                 : WW_TENSE_FUTURE;
    }
    if ((a->morph & WW_MORPH_PAST) != 0) tense = WW_TENSE_PAST;
    else if (tense == WW_TENSE_NONE && (a->morph & WW_MORPH_PRES) != 0) tense = WW_TENSE_PRESENT;
    // "has met on Thursday" tells of the past; a bare "have" of a duration counts as present.
    if (tense == WW_TENSE_PRESENT && ww_slice_is(a->lemma, "have")) tense = WW_TENSE_PAST;
  }
  if (tense != WW_TENSE_NONE) return tense;
  if ((v->morph & WW_MORPH_FIN) != 0) return (v->morph & WW_MORPH_PAST) != 0 ? WW_TENSE_PAST : WW_TENSE_PRESENT;
  if ((v->morph & WW_MORPH_PAST) != 0) return announces(v->lemma) ? WW_TENSE_FUTURE : WW_TENSE_PAST;
  return WW_TENSE_NONE;
}

enum ww_tense ww_tense_at(const struct ww_article *article, uint32_t token) {
  uint32_t t = token;
  for (int steps = 0; t != WW_NONE && steps < 12; steps++) {
    const struct ww_token *a = &article->tokens[t];
    if (a->upos == WW_UPOS_VERB || a->upos == WW_UPOS_AUX) {
      enum ww_tense tense = tense_of_verb(article, t);
      if (announces(a->lemma) && t != token && (a->morph & WW_MORPH_PART) != 0) return WW_TENSE_FUTURE;
      if (tense != WW_TENSE_NONE) return tense;
      if ((a->morph & WW_MORPH_INF) != 0 && a->head != WW_NONE &&
          (a->deprel == WW_REL_XCOMP || a->deprel == WW_REL_ACL || a->deprel == WW_REL_ADVCL)) {
        if (!carries_out(article->tokens[a->head].lemma)) return WW_TENSE_FUTURE;
      }
    } else if (steps > 0 && a->deprel == WW_REL_ROOT) {
      return tense_of_verb(article, t);  // a nominal predicate and its copula
    }
    t = a->head;
  }
  return WW_TENSE_NONE;
}
