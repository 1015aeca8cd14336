// times.c: finds the words that name times, and has their days worked out.
//
// In: tokens with their closed words (read/words.h) and trees. Out: times, ordered, never overlapping. The words are
// found from left to right by their shapes; times_resolve.c gives the days; then words before them ("since", "from
// ... to", "between ... and") make spans of them. In "On Thursday Chad said that since late 2011 ..." the times are
// "Thursday", a day by the tense of "said", and "late 2011", which since makes 2011-09..today, ongoing.
#include "read/times.h"

#include "base/limits.h"
#include "read/numbers.h"

static const struct ww_token *token_at(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t t) {
  static const struct ww_token nothing = {.upos = WW_UPOS_X, .form = {"", 0}, .lower = {"", 0}, .lemma = {"", 0}, .head = WW_NONE};
  return t >= sentence->first_token && t < sentence->first_token + sentence->token_count ? &article->tokens[t] : &nothing;
}

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

static bool upper(const struct ww_token *token) { return (token->flags & WW_TOKEN_UPPER) != 0; }

// All digits, `least` to `most` of them, perhaps with an ordinal's end (11th); -1 where it is not so.
static int digits(struct ww_slice form, size_t least, size_t most, bool ordinal) {
  size_t n = 0;
  int value = 0;
  while (n < form.size && n < 5 && ww_ascii_digit((unsigned char)form.data[n])) value = value * 10 + (form.data[n++] - '0');
  if (n < least || n > most) return -1;
  if (n == form.size) return value;
  struct ww_slice end = {form.data + n, form.size - n};
  if (ordinal && (ww_slice_is(end, "st") || ww_slice_is(end, "nd") || ww_slice_is(end, "rd") || ww_slice_is(end, "th"))) return value;
  return -1;
}

static int day_number(const struct ww_token *token) {
  int value = digits(token->form, 1, 2, true);
  return value >= 1 && value <= 31 ? value : 0;
}

static int year_number(const struct ww_token *token) {
  int value = digits(token->form, 4, 4, false);
  return value >= 1500 && value <= 2100 ? value : 0;
}

static bool is_hyphen(const struct ww_token *token) { return is(token, "-") || is(token, "\xe2\x80\x93") || is(token, "\xe2\x80\x94"); }

static struct ww_raw_time raw_new(uint8_t kind, uint32_t first) {
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

// A month, with the day and the year around it, from token `t`.
static bool month_date(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *month = token_at(a, s, t), *next = token_at(a, s, t + 1);
  if (!upper(month)) return false;
  out->month = (int)ww_word_value(month);
  uint32_t at = t + 1;
  if (day_number(next) != 0 && !is(token_at(a, s, t + 2), "million")) {
    out->day = day_number(next);
    at++;
    if (is(token_at(a, s, at), ",") && year_number(token_at(a, s, at + 1)) != 0) at++;
  } else if (is(next, ",") && year_number(token_at(a, s, t + 2)) != 0) {
    at++;
  } else if (is(next, "of") && year_number(token_at(a, s, t + 2)) != 0) {
    at++;
  }
  if (year_number(token_at(a, s, at)) != 0) out->year = year_number(token_at(a, s, at++));
  out->last = at - 1;
  if (out->day != 0 || out->year != 0 || out->first != t || out->part != WW_NO_PART) return true;
  // A bare May or March may be a minister or a march; a month stands behind a preposition, and is no verb.
  if (month->upos == WW_UPOS_AUX || month->upos == WW_UPOS_VERB) return false;
  bool doubtful = ww_slice_is(month->lower, "may") || ww_slice_is(month->lower, "march") || ww_slice_is(month->lower, "april") ||
                  ww_slice_is(month->lower, "june") || ww_slice_is(month->lower, "august");
  if (!doubtful) return true;
  const struct ww_token *before = token_at(a, s, t - 1);
  return t > s->first_token && before_date(before) && !(upper(next) && next->upos == WW_UPOS_PROPN);
}

// A year that stands alone: behind a preposition, in brackets, or before the noun that it names.
static bool bare_year(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *year = token_at(a, s, t), *next = token_at(a, s, t + 1), *before = token_at(a, s, t - 1);
  out->year = year_number(year);
  if (out->year < 1800 || (t > s->first_token && (is(before, "$") || is(before, "#")))) return false;
  // "in 2014 exports fell", "the first quarter of 2014 exports ...": the year belongs to what stands before it.
  bool dated = t > s->first_token && out->year >= 1900 && out->year <= 2050 &&
               (is(before, "in") || is(before, "since") || is(before, "until") || is(before, "by") || is(before, "during") ||
                (is(before, "of") && t > s->first_token + 1 && ww_word_kind_of(token_at(a, s, t - 2)) == WW_WORD_UNIT));
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
  return t > s->first_token && (before_date(before) || is(before, "(") || is_hyphen(before) || year->deprel == WW_REL_OBL_UNMARKED ||
                                year->deprel == WW_REL_NMOD_UNMARKED || year->deprel == WW_REL_OBL);
}

// "1990s", "1990's", "'90s"; "19th century".
static bool long_past(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = token_at(a, s, t);
  struct ww_slice f = token->form;
  if (f.size == 5 && f.data[4] == 's') {
    int year = digits((struct ww_slice){f.data, 4}, 4, 4, false);
    if (year < 1000 || year > 2090 || year % 10 != 0) return false;
    out->kind = WW_RAW_DECADE, out->year = year;
    return true;
  }
  size_t skip = f.size > 0 && f.data[0] == '\'' ? 1 : f.size > 2 && memcmp(f.data, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
  if (f.size == skip + 3 && f.data[f.size - 1] == 's') {
    int year = digits((struct ww_slice){f.data + skip, 2}, 2, 2, false);
    bool after_mark = skip > 0 || is(token_at(a, s, t - 1), "'") || is(token_at(a, s, t - 1), "\xe2\x80\x99") || is(token_at(a, s, t - 1), "\xe2\x80\x98");
    if (year < 20 || year % 10 != 0 || !after_mark) return false;
    out->kind = WW_RAW_DECADE, out->year = 1900 + year;
    return true;
  }
  const struct ww_token *next = token_at(a, s, t + 1);
  if (f.size > 2 && ww_word_kind_of(next) == WW_WORD_UNIT && ww_word_value(next) == WW_UNIT_CENTURY) {
    int century = digits(f, 1, 2, true);
    if (century < 1 || century > 21) return false;
    out->kind = WW_RAW_CENTURY, out->count = century, out->last = t + 1;
    return true;
  }
  return false;
}

// this/last/next/past/recent [number] unit, month, weekday, season or part of a day.
static bool which_time(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  out->which = (uint8_t)ww_word_value(token_at(a, s, t));
  uint32_t at = t + 1;
  const struct ww_token *next = token_at(a, s, at);
  // "this past week"
  if (ww_word_kind_of(next) == WW_WORD_WHICH && out->which == WW_WHICH_THIS) out->which = (uint8_t)ww_word_value(next), next = token_at(a, s, ++at);
  struct ww_number number = {0};
  if (ww_number_at(a, at, s->first_token + s->token_count, &number)) {
    out->count = number.min > 1000 ? 1000 : (int)number.min;
    at = number.last + 1;
    next = token_at(a, s, at);
  }
  out->last = at;
  const struct ww_token *after = token_at(a, s, at + 1);
  switch (ww_word_kind_of(next)) {
    case WW_WORD_UNIT:
      out->kind = WW_RAW_PERIOD, out->unit = (uint8_t)ww_word_value(next);
      // The coming days, the last months: several, nobody says how many.
      if (out->count == 0 && next->lower.size > 0 && next->lower.data[next->lower.size - 1] == 's') {
        if (out->which == WW_WHICH_NEXT) out->count = ww_recent_count((enum ww_time_unit)out->unit);
        else if (out->which != WW_WHICH_FOLLOWING && out->which != WW_WHICH_THIS) out->which = WW_WHICH_RECENT;
      }
      if (out->which == WW_WHICH_FOLLOWING || is(token_at(a, s, t), "previous")) {  // the following day
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
      if (day_number(after) != 0) out->day = day_number(after), out->last = at + 1;
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

// number unit ago|earlier|later|before|after, or "for number units"; also "a week ago".
static bool counted_time(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  uint32_t end = s->first_token + s->token_count, at = t;
  const struct ww_token *first = token_at(a, s, t), *before = token_at(a, s, t - 1);
  struct ww_number number;
  if (ww_number_at(a, t, end, &number)) {
    at = number.last + 1;
    out->count = number.min > 5000 ? 5000 : (int)number.min;
  } else if (is(first, "a") || is(first, "an")) {
    at = t + 1;
    out->count = 1;
    if (ww_word_kind_of(token_at(a, s, at)) == WW_WORD_VAGUE) out->count = (int)ww_word_value(token_at(a, s, at)), at++;
    if (is(token_at(a, s, at), "of")) at++;
  } else {
    return false;
  }
  const struct ww_token *unit = token_at(a, s, at);
  if (ww_word_kind_of(unit) != WW_WORD_UNIT || is_hyphen(token_at(a, s, at + 1)) || is_hyphen(token_at(a, s, at - 1))) return false;
  out->unit = (uint8_t)ww_word_value(unit);
  const struct ww_token *after = token_at(a, s, at + 1);
  out->last = at;
  if (is(after, "ago") || is(after, "earlier") || is(after, "before") || is(after, "later") || is(after, "after") || is(after, "hence")) {
    bool forth = is(after, "later") || is(after, "after") || is(after, "hence");
    bool content = is(after, "before") || is(after, "after");  // two days before the vote: not ours to know
    out->kind = WW_RAW_DISTANCE, out->last = at + 1, out->told = !is(after, "ago");
    if (!forth) out->count = -out->count;
    return !content || after->deprel == WW_REL_ADVMOD;
  }
  if (t > s->first_token && is(before, "for") && out->unit >= WW_UNIT_DAY) {
    out->kind = WW_RAW_SPAN;
    return true;
  }
  return false;
}

// One raw time that begins at `t`, without a word of part before it.
static bool core_at(const struct ww_article *a, const struct ww_sentence *s, uint32_t t, struct ww_raw_time *out) {
  const struct ww_token *token = token_at(a, s, t), *next = token_at(a, s, t + 1);
  struct ww_raw_time raw = raw_new(WW_RAW_DATE, t);
  raw.part = out->part;
  bool found = false;
  switch (ww_word_kind_of(token)) {
    case WW_WORD_MONTH: found = month_date(a, s, t, &raw); break;
    case WW_WORD_WEEKDAY:
      found = upper(token) && token->upos != WW_UPOS_VERB && token->upos != WW_UPOS_AUX;
      raw.kind = WW_RAW_WEEKDAY, raw.weekday = (uint8_t)ww_word_value(token);
      break;
    case WW_WORD_DEICTIC:
      found = !upper(token) || t == s->first_token || s->part == WW_PART_TITLE || !upper(token_at(a, s, t - 1));
      raw.kind = WW_RAW_DEICTIC, raw.count = (int)ww_word_value(token);
      break;
    case WW_WORD_WHICH: found = which_time(a, s, t, &raw); break;
    case WW_WORD_SEASON:
      if (is(next, "of") && year_number(token_at(a, s, t + 2)) != 0) raw.year = year_number(token_at(a, s, t + 2)), raw.last = t + 2;
      else if (year_number(next) != 0) raw.year = year_number(next), raw.last = t + 1;
      raw.kind = WW_RAW_SEASON, raw.season = (uint8_t)ww_word_value(token);
      found = raw.year != 0;
      break;
    case WW_WORD_UNIT:
      if (ww_word_value(token) == WW_UNIT_WEEKEND && t > s->first_token && is(token_at(a, s, t - 1), "the"))
        found = true, raw.kind = WW_RAW_PERIOD, raw.unit = WW_UNIT_WEEKEND, raw.which = WW_WHICH_THIS;
      break;
    default: {
      unsigned char c = token->form.size > 0 ? (unsigned char)token->form.data[0] : 0;
      bool number = ww_ascii_digit(c) || c == '\'' || c == 0xe2;
      if (number && numeric_date(token, &raw)) found = true;
      else if (number && long_past(a, s, t, &raw)) found = true;
      else if (ww_ascii_digit(c) && day_number(token) != 0) {  // 12 September 2014, the 12th of September
        uint32_t at = is(next, "of") ? t + 2 : t + 1;
        const struct ww_token *month = token_at(a, s, at);
        if (ww_word_kind_of(month) == WW_WORD_MONTH && upper(month)) {
          found = true;
          raw.day = day_number(token), raw.month = (int)ww_word_value(month), raw.last = at;
          if (is(token_at(a, s, at + 1), ",") && year_number(token_at(a, s, at + 2)) != 0) at++;
          if (year_number(token_at(a, s, at + 1)) != 0) raw.year = year_number(token_at(a, s, at + 1)), raw.last = at + 1;
        }
      } else if (ww_ascii_digit(c) && year_number(token) != 0) {
        found = raw.part != WW_NO_PART ? (raw.year = year_number(token), true) : bare_year(a, s, t, &raw);
      }
      if (!found && (number || token->word != 0 || is(token, "a") || is(token, "an"))) {
        struct ww_raw_time counted = raw_new(WW_RAW_DATE, t);
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
  const struct ww_token *token = token_at(a, s, t);
  uint32_t at = t + 1;
  bool noun = token->upos == WW_UPOS_NOUN;
  struct ww_raw_time raw = raw_new(WW_RAW_DATE, t);
  raw.part = (uint8_t)ww_word_value(token);
  if (is(token_at(a, s, at), "of") || is(token_at(a, s, at), "in") || is_hyphen(token_at(a, s, at))) at++;
  else if (noun) return false;
  bool the = is(token_at(a, s, at), "the");
  if (the) at++;
  if (at == t + 1 && noun) return false;
  const struct ww_token *unit = token_at(a, s, at);
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

// A date that is the name of something: it stands before its noun, under "the" or a possessor.
static void name_if_modifier(const struct ww_article *a, const struct ww_sentence *s, struct ww_raw_time *raw) {
  const struct ww_token *last = token_at(a, s, raw->last), *next = token_at(a, s, raw->last + 1);
  if (raw->kind != WW_RAW_DATE || raw->named || next->upos != WW_UPOS_NOUN) return;
  const struct ww_token *before = token_at(a, s, raw->first - 1);
  if (raw->first == s->first_token || (before->upos != WW_UPOS_DET && before->upos != WW_UPOS_PART && before->upos != WW_UPOS_ADJ)) return;
  if (is(before, "a") || is(before, "an") || last->head == WW_NONE) return;
  bool attack = ww_slice_is(next->lemma, "attack") || ww_slice_is(next->lemma, "terrorist") || ww_slice_is(next->lemma, "terror");
  if (raw->month == 9 && raw->day == 11 && raw->year == 0 && attack) raw->year = 2001;
  raw->named = raw->year != 0;
}

static uint32_t head_of(const struct ww_article *a, uint32_t first, uint32_t last) {
  for (uint32_t t = first; t <= last; t++)
    if (a->tokens[t].head == WW_NONE || a->tokens[t].head < first || a->tokens[t].head > last) return t;
  return last;
}

// Whether `t` or the noun that it belongs to stands behind "since".
static bool behind_since(const struct ww_article *a, const struct ww_sentence *s, const struct ww_raw_time *raw, uint32_t head) {
  uint32_t before = raw->first;
  while (before > s->first_token && (is(&a->tokens[before - 1], "the") || is(&a->tokens[before - 1], "at") || is(&a->tokens[before - 1], "least"))) before--;
  if (before > s->first_token && is(&a->tokens[before - 1], "since")) return true;
  uint32_t noun = a->tokens[head].head;
  if (noun == WW_NONE || noun >= raw->first || a->tokens[noun].upos != WW_UPOS_NOUN || a->tokens[head].deprel == WW_REL_OBL) return false;
  for (uint32_t t = noun; t > s->first_token && noun - t < 6; t--)
    if (a->tokens[t - 1].head == noun && a->tokens[t - 1].deprel == WW_REL_CASE) return is(&a->tokens[t - 1], "since");
  return false;
}

// "from A to B", "A - B", "between A and B": the second time ends what the first began.
static bool joins(const struct ww_article *a, const struct ww_sentence *s, uint32_t first, uint32_t gap) {
  const struct ww_token *joint = token_at(a, s, gap), *before = token_at(a, s, first - 1);
  if (is(joint, "to") || is(joint, "through") || is(joint, "until") || is_hyphen(joint)) return true;
  return is(joint, "and") && first > s->first_token && is(before, "between");
}

static ww_status emit(struct ww_article *article, uint32_t sentence_index, struct ww_raw_time *raw, int32_t *told) {
  const struct ww_sentence *s = &article->sentences[sentence_index];
  name_if_modifier(article, s, raw);
  uint32_t head = head_of(article, raw->first, raw->last);
  enum ww_tense tense = ww_tense_at(article, head);
  if (raw->kind == WW_RAW_SPAN) {  // "has ruled for 15 years" lasts, "ruled for 15 years" does not
    const struct ww_token *verb = article->tokens[head].head == WW_NONE ? NULL : &article->tokens[article->tokens[head].head];
    for (uint32_t t = raw->first; verb != NULL && t-- > s->first_token;)
      if (article->tokens[t].head == article->tokens[head].head && article->tokens[t].deprel == WW_REL_AUX &&
          (is(&article->tokens[t], "has") || is(&article->tokens[t], "have"))) tense = WW_TENSE_PRESENT;
  }
  struct ww_days days = ww_time_days(article, raw, tense, *told);
  int32_t today = article->published;
  struct ww_time *previous = article->time_count > 0 ? &article->times[article->time_count - 1] : NULL;
  if (previous != NULL && previous->sentence == sentence_index && previous->last_token + 2 == raw->first &&
      joins(article, s, previous->first_token, raw->first - 1) && days.from != WW_NO_DAY && previous->from != WW_NO_DAY &&
      days.to >= previous->from) {
    previous->to = days.to, previous->resolution = WW_RES_RANGE;
    previous->end = article->tokens[raw->last].end, previous->last_token = raw->last;
    return WW_OK;
  }
  if (previous != NULL && previous->sentence == sentence_index && raw->kind == WW_RAW_DATE && raw->day != 0 &&
      previous->resolution == WW_RES_DAY && previous->last_token + 2 >= raw->first &&
      ww_word_kind_of(&article->tokens[previous->last_token]) == WW_WORD_WEEKDAY) {  // Thursday, Sept. 11
    previous->from = days.from, previous->to = days.to;
    previous->end = article->tokens[raw->last].end, previous->last_token = raw->last;
    return WW_OK;
  }
  if (behind_since(article, s, raw, head) && days.from != WW_NO_DAY && !raw->named && (today == WW_NO_DAY || days.from <= today)) {
    days.to = today == WW_NO_DAY ? days.to : today;
    days.resolution = WW_RES_RANGE;
    days.ongoing = true;
  }
  struct ww_time *out = ww_article_add_time(article);
  if (out == NULL) return WW_ERROR_MEMORY;
  *out = (struct ww_time){
      .start = article->tokens[raw->first].start, .end = article->tokens[raw->last].end, .sentence = sentence_index,
      .first_token = raw->first, .last_token = raw->last, .head = head, .from = days.from, .to = days.to,
      .resolution = days.resolution, .ongoing = days.ongoing, .future = days.future, .part_of_name = raw->named};
  // A year and more behind the paper is history.
  out->historical = today != WW_NO_DAY && days.to != WW_NO_DAY && days.to < today - 366 && !days.ongoing;
  if (out->resolution == WW_RES_DAY && out->from != WW_NO_DAY && !raw->named) *told = out->from;
  return WW_OK;
}

ww_status ww_read_times(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  int32_t told = article->published;
  size_t hit = 0;
  for (uint32_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *s = &article->sentences[i];
    if (s->part == WW_PART_BYLINE || s->part == WW_PART_ADDRESS || s->part == WW_PART_DATE) continue;
    uint32_t end = s->first_token + s->token_count;
    for (uint32_t t = s->first_token; t < end;) {
      const struct ww_token *token = &article->tokens[t];
      while (hit < article->name_hit_count && article->name_hits[hit].last_token < t) hit++;
      if (hit < article->name_hit_count && article->name_hits[hit].first_token <= t &&
          article->name_hits[hit].last_token > article->name_hits[hit].first_token) {  // inside a longer name
        t = article->name_hits[hit].last_token + 1;
        continue;
      }
      unsigned char c = token->form.size > 0 ? (unsigned char)token->form.data[0] : 0;
      struct ww_raw_time raw = raw_new(WW_RAW_DATE, t);
      bool found = false;
      if (token->word != 0 || ww_ascii_digit(c) || c == '\'' || c == 0xe2 || is(token, "a") || is(token, "an")) {
        enum ww_word_kind kind = ww_word_kind_of(token);
        found = kind == WW_WORD_PART ? part_at(article, s, t, &raw) : kind != WW_WORD_PRONOUN && (kind != WW_WORD_FUNCTION || is(token, "a") || is(token, "an")) && core_at(article, s, t, &raw);
      }
      if (!found) {
        t++;
        continue;
      }
      ww_status status = emit(article, i, &raw, &told);
      if (status != WW_OK) return status;
      t = raw.last + 1;
    }
  }
  return WW_OK;
}
