// times_words.c: the shapes of words that name times.
//
// In: tokens with their closed words and trees. Out: one raw time that begins at a token: "12 September 2014", "late 2011",
// "last week", "two days earlier", "3 to 5 May". times_named.c has those with names of their own (feasts, quarters, clocks).
#include "read/numbers.h"
#include "read/times.h"

const struct ww_token *ww_time_token(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t) {
  static const struct ww_token nothing = {.upos = WW_UPOS_X, .form = {"", 0}, .lower = {"", 0}, .lemma = {"", 0}, .head = WW_NONE};
  return t >= sentence->first_token && t < sentence->first_token + sentence->token_count ? &article->tokens[t] : &nothing;
}

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

static bool upper(const struct ww_token *token) { return (token->flags & WW_TOKEN_UPPER) != 0; }

int ww_time_digits(struct ww_slice form, size_t least, size_t most, bool ordinal) {
  size_t n = 0;
  int value = 0;
  while (n < form.size && n < 5 && ww_ascii_digit((unsigned char)form.data[n])) value = value * 10 + (form.data[n++] - '0');
  if (n < least || n > most) return -1;
  if (n == form.size) return value;
  struct ww_slice end = {form.data + n, form.size - n};
  if (ordinal && (ww_slice_is(end, "st") || ww_slice_is(end, "nd") || ww_slice_is(end, "rd") || ww_slice_is(end, "th"))) return value;
  return -1;
}

int ww_time_day_number(const struct ww_token *token) {
  int value = ww_time_digits(token->form, 1, 2, true);
  return value >= 1 && value <= 31 ? value : 0;
}

int ww_time_year(const struct ww_token *token) {
  int value = ww_time_digits(token->form, 4, 4, false);
  return value >= 1500 && value <= 2100 ? value : 0;
}

bool ww_time_hyphen(const struct ww_token *token) { return is(token, "-") || is(token, "\xe2\x80\x93") || is(token, "\xe2\x80\x94"); }

struct ww_raw_time ww_raw_time_new(uint8_t kind, uint32_t first) {
  return (struct ww_raw_time){.first = first, .last = first, .kind = kind, .which = WW_NO_WHICH, .part = WW_NO_PART};
}

// Words before which a month or year may stand bare.
static bool before_date(const struct ww_token *t) {
  static const char *const words[] = {"in", "since", "by", "until", "till", "from", "during", "after", "before", "of", "through",
                                      "between", "for", "to", "and", "last", "next", "this", "early", "late", "mid", "on"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (is(t, words[i])) return true;
  return false;
}

// "2014-09-12", "12/9/2014" (the month first unless it cannot be), "9/11".
static bool numeric_date(const struct ww_token *token, struct ww_raw_time *out) {
  struct ww_slice f = token->form;
  if (f.size < 3 || f.size > 10 || !ww_ascii_digit((unsigned char)f.data[0])) return false;
  static const struct { const char *text; int year, month, day; } named[] = {
      {"9/11", 2001, 9, 11}, {"7/7", 2005, 7, 7}, {"26/11", 2008, 11, 26}};
  for (size_t i = 0; i < sizeof named / sizeof *named; i++)
    if (ww_slice_is(f, named[i].text)) {
      out->year = named[i].year, out->month = named[i].month, out->day = named[i].day, out->named = true;
      return true;
    }
  int32_t iso = ww_day_parse_iso(f);
  if (iso != WW_NO_DAY) {
    ww_day_split(iso, &out->year, &out->month, &out->day);
    return true;
  }
  int value[3] = {0, 0, 0};
  size_t part = 0;
  for (size_t i = 0; i < f.size; i++) {
    if (f.data[i] == '/' && part < 2) part++;
    else if (ww_ascii_digit((unsigned char)f.data[i])) value[part] = value[part] * 10 + (f.data[i] - '0');
    else return false;
  }
  if (part != 2 || value[2] < 1900 || value[2] > 2100) return false;
  bool day_first = value[0] > 12;
  out->year = value[2], out->month = value[day_first ? 1 : 0], out->day = value[day_first ? 0 : 1];
  return ww_day_of(out->year, out->month, out->day) != WW_NO_DAY;
}

// "3 to 5 May", "March 3-7", "between 3 and 5 May": the second day behind the first, which ends before `at`. Gives the token behind.
static uint32_t range_end(const struct ww_article *a, const struct ww_sentence *s, uint32_t at, struct ww_raw_time *out) {
  const struct ww_token *joint = ww_time_token(a, s, at);
  bool between = is(joint, "and") && out->first > s->first_token && is(ww_time_token(a, s, out->first - 1), "between");
  int day = ww_time_day_number(ww_time_token(a, s, at + 1));
  if (day <= out->day || !(between || is(joint, "to") || is(joint, "through") || is(joint, "until") || ww_time_hyphen(joint))) return at;
  if (is(ww_time_token(a, s, at + 2), "%") || is(ww_time_token(a, s, at + 2), "percent")) return at;
  out->day_last = day;
  return at + 2;
}

// "12 September 2014", "the 12th of September", "3 to 5 May": from the number.
static bool day_first_date(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  out->day = ww_time_day_number(ww_time_token(a, s, t));
  if (out->day == 0) return false;
  uint32_t at = range_end(a, s, t + 1, out);
  if (is(ww_time_token(a, s, at), "of")) at++;
  const struct ww_token *month = ww_time_token(a, s, at);
  if (ww_word_kind_of(month) != WW_WORD_MONTH || !upper(month)) return false;
  out->month = (int)ww_word_value(month), out->last = at;
  if (is(ww_time_token(a, s, at + 1), ",") && ww_time_year(ww_time_token(a, s, at + 2)) != 0) at++;
  if (ww_time_year(ww_time_token(a, s, at + 1)) != 0) out->year = ww_time_year(ww_time_token(a, s, at + 1)), out->last = at + 1;
  return true;
}

// A month, with the day and the year around it, from token `t`.
static bool month_date(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *month = ww_time_token(a, s, t), *next = ww_time_token(a, s, t + 1);
  if (!upper(month)) return false;
  out->month = (int)ww_word_value(month);
  uint32_t at = t + 1;
  if (ww_time_day_number(next) != 0 && !is(ww_time_token(a, s, t + 2), "million")) {
    out->day = ww_time_day_number(next);
    at++;
    at = range_end(a, s, at, out);
    if (is(ww_time_token(a, s, at), ",") && ww_time_year(ww_time_token(a, s, at + 1)) != 0) at++;
  } else if (is(next, ",") && ww_time_year(ww_time_token(a, s, t + 2)) != 0) {
    at++;
  } else if (is(next, "of") && ww_time_year(ww_time_token(a, s, t + 2)) != 0) {
    at++;
  }
  if (ww_time_year(ww_time_token(a, s, at)) != 0) out->year = ww_time_year(ww_time_token(a, s, at++));
  out->last = at - 1;
  if (out->day != 0 || out->year != 0 || out->first != t || out->part != WW_NO_PART) return true;
  // A bare May or March may be a minister or a march; a month stands behind a preposition, and is no verb.
  if (month->upos == WW_UPOS_AUX || month->upos == WW_UPOS_VERB) return false;
  bool doubtful = ww_slice_is(month->lower, "may") || ww_slice_is(month->lower, "march") || ww_slice_is(month->lower, "april") ||
                  ww_slice_is(month->lower, "june") || ww_slice_is(month->lower, "august");
  if (!doubtful) return true;
  const struct ww_token *before = ww_time_token(a, s, t - 1);
  return t > s->first_token && before_date(before) && !(upper(next) && next->upos == WW_UPOS_PROPN);
}

// A year that stands alone: behind a preposition, in brackets, or before the noun that it names.
static bool bare_year(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *year = ww_time_token(a, s, t), *next = ww_time_token(a, s, t + 1), *before = ww_time_token(a, s, t - 1);
  out->year = ww_time_year(year);
  if (out->year < 1800 || (t > s->first_token && (is(before, "$") || is(before, "#")))) return false;
  // "in 2014 exports fell", "the first quarter of 2014 exports ...": the year belongs to what stands before it.
  bool dated = t > s->first_token && out->year >= 1900 && out->year <= 2050 &&
               (is(before, "in") || is(before, "since") || is(before, "until") || is(before, "by") || is(before, "during") ||
                (is(before, "of") && t > s->first_token + 1 && ww_word_kind_of(ww_time_token(a, s, t - 2)) == WW_WORD_UNIT));
  if (dated) return true;
  bool noun_after = (next->upos == WW_UPOS_NOUN || next->upos == WW_UPOS_PROPN || next->upos == WW_UPOS_ADJ) && year->head > t && year->head != WW_NONE;
  if (noun_after) {
    bool held = is(before, "the") || is(before, "this") || is(before, "that") || is(before, "'s") || is(before, "\xe2\x80\x99s") || before->upos == WW_UPOS_ADJ ||
                (before->morph & WW_MORPH_POSS) != 0 || (next->upos == WW_UPOS_PROPN && upper(next));
    if ((next->morph & WW_MORPH_PLUR) != 0 && !held) return false;
    if (!held && !(next->upos == WW_UPOS_NOUN && out->year >= 1900 && out->year <= 2050)) return false;
    out->named = true;
    return true;
  }
  return t > s->first_token && (before_date(before) || is(before, "(") || ww_time_hyphen(before) || year->deprel == WW_REL_OBL_UNMARKED ||
                                year->deprel == WW_REL_NMOD_UNMARKED || year->deprel == WW_REL_OBL);
}

// "1990s", "1990's", "'90s"; "19th century".
static bool long_past(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = ww_time_token(a, s, t);
  struct ww_slice f = token->form;
  if (f.size == 5 && f.data[4] == 's') {
    int year = ww_time_digits((struct ww_slice){f.data, 4}, 4, 4, false);
    if (year < 1000 || year > 2090 || year % 10 != 0) return false;
    out->kind = WW_RAW_DECADE, out->year = year;
    return true;
  }
  size_t skip = f.size > 0 && f.data[0] == '\'' ? 1 : f.size > 2 && memcmp(f.data, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
  if (f.size == skip + 3 && f.data[f.size - 1] == 's') {
    int year = ww_time_digits((struct ww_slice){f.data + skip, 2}, 2, 2, false);
    bool after_mark = skip > 0 || is(ww_time_token(a, s, t - 1), "'") || is(ww_time_token(a, s, t - 1), "\xe2\x80\x99") || is(ww_time_token(a, s, t - 1), "\xe2\x80\x98");
    if (year < 20 || year % 10 != 0 || !after_mark) return false;
    out->kind = WW_RAW_DECADE, out->year = 1900 + year;
    return true;
  }
  const struct ww_token *next = ww_time_token(a, s, t + 1);
  if (f.size > 2 && ww_word_kind_of(next) == WW_WORD_UNIT && ww_word_value(next) == WW_UNIT_CENTURY && !is(next, "centuries")) {
    int century = ww_time_digits(f, 1, 2, true);
    if (century < 1 || century > 21) return false;
    out->kind = WW_RAW_CENTURY, out->count = century, out->last = t + 1;
    return true;
  }
  return false;
}

// this/last/next/past/recent [number] unit, month, weekday, season or part of a day.
static bool which_time(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  out->which = (uint8_t)ww_word_value(ww_time_token(a, s, t));
  uint32_t at = t + 1;
  const struct ww_token *next = ww_time_token(a, s, at);
  // "this past week"
  if (ww_word_kind_of(next) == WW_WORD_WHICH && out->which == WW_WHICH_THIS) out->which = (uint8_t)ww_word_value(next), next = ww_time_token(a, s, ++at);
  struct ww_number number = {0};
  if (ww_number_at(a, at, s->first_token + s->token_count, &number)) {
    out->count = number.min > 1000 ? 1000 : (int)number.min;
    at = number.last + 1;
    next = ww_time_token(a, s, at);
  }
  out->last = at;
  const struct ww_token *after = ww_time_token(a, s, at + 1);
  switch (ww_word_kind_of(next)) {
    case WW_WORD_UNIT:
      out->kind = WW_RAW_PERIOD, out->unit = (uint8_t)ww_word_value(next);
      // The coming days, the last months: several, nobody says how many.
      if (out->count == 0 && next->lower.size > 0 && next->lower.data[next->lower.size - 1] == 's') {
        if (out->which == WW_WHICH_NEXT) out->count = ww_recent_count((enum ww_time_unit)out->unit);
        else if (out->which != WW_WHICH_FOLLOWING && out->which != WW_WHICH_THIS) out->which = WW_WHICH_RECENT;
      }
      if (out->which == WW_WHICH_FOLLOWING || is(ww_time_token(a, s, t), "previous")) {  // the following day
        int sign = out->which == WW_WHICH_FOLLOWING ? 1 : -1;
        out->kind = WW_RAW_DISTANCE, out->count = sign * (out->count > 0 ? out->count : 1), out->told = true;
      }
      return true;
    case WW_WORD_DAYPART:
      out->kind = WW_RAW_DEICTIC, out->count = out->which == WW_WHICH_LAST ? -1 : out->which == WW_WHICH_NEXT ? 1 : 0;
      return out->which == WW_WHICH_THIS || out->which == WW_WHICH_LAST;
    case WW_WORD_MONTH:
      if (!upper(next) || out->which == WW_WHICH_RECENT) return false;
      out->month = (int)ww_word_value(next);
      if (ww_time_day_number(after) != 0) out->day = ww_time_day_number(after), out->last = at + 1;
      return true;
    case WW_WORD_WEEKDAY:
      if (!upper(next)) return false;
      out->kind = WW_RAW_WEEKDAY, out->weekday = (uint8_t)ww_word_value(next);
      return true;
    case WW_WORD_SEASON:
      if (out->which == WW_WHICH_RECENT || next->upos == WW_UPOS_VERB) return false;
      out->kind = WW_RAW_SEASON, out->season = (uint8_t)ww_word_value(next);
      return true;
    default: return false;
  }
}

// Half a century is fifty years, a quarter of a century 25.
static bool split_unit(const struct ww_token *unit, int parts, struct ww_raw_time *out) {
  if (ww_word_kind_of(unit) != WW_WORD_UNIT) return false;
  switch (ww_word_value(unit)) {
    case WW_UNIT_YEAR: out->unit = WW_UNIT_MONTH, out->count = 12 / parts; return true;
    case WW_UNIT_DECADE: out->unit = WW_UNIT_YEAR, out->count = 10 / parts; return parts == 2;
    case WW_UNIT_CENTURY: out->unit = WW_UNIT_YEAR, out->count = 100 / parts; return true;
    default: return false;
  }
}

// number unit ago|earlier|later|before|after, or "for number units"; also "a week ago".
static bool counted_time(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  uint32_t end = s->first_token + s->token_count, at = t;
  const struct ww_token *first = ww_time_token(a, s, t), *before = ww_time_token(a, s, t - 1);
  struct ww_number number;
  int parts = 1;
  if (is(first, "half") && is(ww_time_token(a, s, t + 1), "a")) {
    at = t + 2, parts = 2;
  } else if (ww_number_at(a, t, end, &number)) {
    at = number.last + 1;
    out->count = number.min > 5000 ? 5000 : (int)number.min;
  } else if (is(first, "a") || is(first, "an")) {
    at = t + 1;
    out->count = 1;
    if (is(ww_time_token(a, s, at), "quarter") && is(ww_time_token(a, s, at + 1), "of") && is(ww_time_token(a, s, at + 2), "a")) at += 3, parts = 4;
    if (ww_word_kind_of(ww_time_token(a, s, at)) == WW_WORD_VAGUE) out->count = (int)ww_word_value(ww_time_token(a, s, at)), at++;
    if (is(ww_time_token(a, s, at), "of")) at++;
  } else {
    return false;
  }
  const struct ww_token *unit = ww_time_token(a, s, at);
  if (parts > 1 && !split_unit(unit, parts, out)) return false;
  if (ww_word_kind_of(unit) != WW_WORD_UNIT || ww_time_hyphen(ww_time_token(a, s, at + 1)) || ww_time_hyphen(ww_time_token(a, s, at - 1))) return false;
  if (parts == 1) out->unit = (uint8_t)ww_word_value(unit);
  const struct ww_token *after = ww_time_token(a, s, at + 1);
  out->last = at;
  if (is(after, "ago") || is(after, "earlier") || is(after, "before") || is(after, "later") || is(after, "after") || is(after, "hence")) {
    bool forth = is(after, "later") || is(after, "after") || is(after, "hence");
    bool content = is(after, "before") || is(after, "after");
    out->kind = WW_RAW_DISTANCE, out->last = at + 1, out->told = !is(after, "ago");
    if (!forth) out->count = -out->count;
    if (!content || after->deprel == WW_REL_ADVMOD) return true;
    out->content = true, out->count = -out->count;  // two days after the raid: the raid's day is two days before
    return after->deprel == WW_REL_CASE || after->deprel == WW_REL_MARK;
  }
  if (t > s->first_token && is(before, "for") && out->unit >= WW_UNIT_DAY) {
    out->kind = WW_RAW_SPAN;
    return true;
  }
  return false;
}

// One raw time that begins at `t`, without a word of part before it.
static bool core_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = ww_time_token(a, s, t), *next = ww_time_token(a, s, t + 1);
  struct ww_raw_time raw = ww_raw_time_new(WW_RAW_DATE, t);
  raw.part = out->part;
  bool found = false;
  switch (ww_word_kind_of(token)) {
    case WW_WORD_MONTH: found = month_date(a, s, t, &raw); break;
    case WW_WORD_WEEKDAY:
      found = upper(token) && token->upos != WW_UPOS_VERB && token->upos != WW_UPOS_AUX;
      raw.kind = WW_RAW_WEEKDAY, raw.weekday = (uint8_t)ww_word_value(token);
      break;
    case WW_WORD_DEICTIC:
      found = !upper(token) || t == s->first_token || s->part == WW_PART_TITLE || !upper(ww_time_token(a, s, t - 1));
      raw.kind = WW_RAW_DEICTIC, raw.count = (int)ww_word_value(token);
      break;
    case WW_WORD_WHICH: found = which_time(a, s, t, &raw); break;
    case WW_WORD_SEASON:
      if (is(next, "of") && ww_time_year(ww_time_token(a, s, t + 2)) != 0) raw.year = ww_time_year(ww_time_token(a, s, t + 2)), raw.last = t + 2;
      else if (ww_time_year(next) != 0) raw.year = ww_time_year(next), raw.last = t + 1;
      raw.kind = WW_RAW_SEASON, raw.season = (uint8_t)ww_word_value(token);
      found = raw.year != 0;
      break;
    case WW_WORD_UNIT:
      if (ww_word_value(token) == WW_UNIT_WEEKEND && t > s->first_token && is(ww_time_token(a, s, t - 1), "the"))
        found = true, raw.kind = WW_RAW_PERIOD, raw.unit = WW_UNIT_WEEKEND, raw.which = WW_WHICH_THIS;
      break;
    default: {
      unsigned char c = token->form.size > 0 ? (unsigned char)token->form.data[0] : 0;
      bool number = ww_ascii_digit(c) || c == '\'' || c == 0xe2;
      if (number && numeric_date(token, &raw)) found = true;
      else if (number && long_past(a, s, t, &raw)) found = true;
      else if (ww_ascii_digit(c) && ww_time_day_number(token) != 0) {
        struct ww_raw_time dated = raw;
        found = day_first_date(a, s, t, &dated);
        if (found) raw = dated;
      } else if (ww_ascii_digit(c) && ww_time_year(token) != 0) {
        found = raw.part != WW_NO_PART ? (raw.year = ww_time_year(token), true) : bare_year(a, s, t, &raw);
      }
      if (!found && (number || token->word != 0 || is(token, "a") || is(token, "an") || is(token, "half"))) {
        struct ww_raw_time counted = ww_raw_time_new(WW_RAW_DATE, t);
        found = counted_time(a, s, t, &counted);
        if (found) raw = counted;
      }
    }
  }
  if (found) *out = raw;
  return found;
}

// early|late|mid [-|of|in] [the|last] TIME, the end of TIME; the word for the part is inside the span.
static bool part_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = ww_time_token(a, s, t);
  uint32_t at = t + 1;
  bool noun = token->upos == WW_UPOS_NOUN;
  struct ww_raw_time raw = ww_raw_time_new(WW_RAW_DATE, t);
  raw.part = (uint8_t)ww_word_value(token);
  if (is(ww_time_token(a, s, at), "of") || is(ww_time_token(a, s, at), "in") || ww_time_hyphen(ww_time_token(a, s, at))) at++;
  else if (noun) return false;
  bool the = is(ww_time_token(a, s, at), "the");
  if (the) at++;
  if (at == t + 1 && noun) return false;
  const struct ww_token *unit = ww_time_token(a, s, at);
  if (the && ww_word_kind_of(unit) == WW_WORD_UNIT && (is(unit, "year") || is(unit, "month") || is(unit, "week"))) {  // the end of the year
    raw.kind = WW_RAW_PERIOD, raw.which = WW_WHICH_THIS, raw.unit = (uint8_t)ww_word_value(unit), raw.last = at;
    *out = raw;
    return true;
  }
  if (!core_at(a, s, at, &raw)) return false;
  raw.first = t;
  *out = raw;
  return raw.kind != WW_RAW_SPAN && raw.kind != WW_RAW_DISTANCE;
}


bool ww_time_words_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *raw) {
  const struct ww_token *token = &a->tokens[t];
  unsigned char c = token->form.size > 0 ? (unsigned char)token->form.data[0] : 0;
  bool article = is(token, "a") || is(token, "an"), half = is(token, "half");
  if (token->word == 0 && !ww_ascii_digit(c) && c != '\'' && c != 0xe2 && !article && !half) return false;
  switch (ww_word_kind_of(token)) {
    case WW_WORD_PART: return part_at(a, s, t, raw);
    case WW_WORD_PRONOUN: return false;
    case WW_WORD_FUNCTION: return article && core_at(a, s, t, raw);
    default: return core_at(a, s, t, raw);
  }
}
