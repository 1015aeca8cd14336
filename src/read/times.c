// times.c: finds the words that name times, and has their days worked out.
//
// In: tokens with their closed words (read/words.h) and trees. Out: times, ordered, never overlapping. The words are
// found from left to right by their shapes (times_words.c, times_named.c); times_resolve.c gives the days; then words before them ("since", "from
// ... to", "between ... and") make spans of them. In "On Thursday Chad said that since late 2011 ..." the times are
// "Thursday", a day by the tense of "said", and "late 2011", which since makes 2011-09..today, ongoing.
#include "read/times.h"

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

// A date that is the name of something: it stands before its noun, under "the" or a possessor.
static void name_if_modifier(const struct ww_article *a, const struct ww_sentence *s, struct ww_raw_time *raw) {
  const struct ww_token *last = ww_time_token(a, s, raw->last), *next = ww_time_token(a, s, raw->last + 1);
  if (raw->kind != WW_RAW_DATE || raw->named || next->upos != WW_UPOS_NOUN) return;
  const struct ww_token *before = ww_time_token(a, s, raw->first - 1);
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
  const struct ww_token *joint = ww_time_token(a, s, gap), *before = ww_time_token(a, s, first - 1);
  if (is(joint, "to") || is(joint, "through") || is(joint, "until") || ww_time_hyphen(joint)) return true;
  return is(joint, "and") && first > s->first_token && is(before, "between");
}

// Where a clock stands beside a day, before or behind it, the day takes it: "Monday at 3:30 a.m.", "14:00 GMT on 12 June".
struct pending {
  struct ww_clock clock;
  bool open;
};

static bool links_clock(const struct ww_token *token) {
  return is(token, "at") || is(token, "around") || is(token, "about") || is(token, "by") || is(token, "on") || is(token, ",") || is(token, "of") ||
         is(token, "until") || is(token, "before") || is(token, "after") || is(token, "local");
}

// Only words that link stand between the two tokens.
static bool beside(const struct ww_article *a, uint32_t last, uint32_t first) {
  if (first <= last || first - last > 3) return false;
  for (uint32_t t = last + 1; t < first; t++)
    if (!links_clock(&a->tokens[t])) return false;
  return true;
}

static void take_clock(struct ww_article *a, struct ww_time *time, const struct ww_clock *clock) {
  time->clock = (int16_t)clock->minutes, time->zone = clock->zone;
  if (clock->first < time->first_token) time->first_token = clock->first, time->start = a->tokens[clock->first].start;
  if (clock->last > time->last_token) time->last_token = clock->last, time->end = a->tokens[clock->last].end;
}

// The day that the story is at, and the first one that it gave.
struct told {
  int32_t day, lead;   // WW_NO_DAY: none yet
  uint32_t paragraph;  // of `day`
};

// The day of a clock that stands without one: that of the story, which comes back to its first day from what lies behind: "Gunmen
// raided the town on Saturday. | Last Sunday others had ambushed a convoy. | The attackers came shortly after 2 a.m."
static int32_t day_of_clock(const struct ww_article *a, uint32_t sentence, const struct told *told) {
  bool aside = told->lead != WW_NO_DAY && told->day < told->lead && a->sentences[sentence].paragraph != told->paragraph;
  return aside ? told->lead : told->day;
}

static ww_status emit_clock(struct ww_article *a, uint32_t sentence, const struct ww_clock *clock, int32_t told) {
  struct ww_time *out = ww_article_add_time(a);
  if (out == NULL) return WW_ERROR_MEMORY;
  *out = (struct ww_time){.start = a->tokens[clock->first].start, .end = a->tokens[clock->last].end, .sentence = sentence, .first_token = clock->first,
                          .last_token = clock->last, .head = head_of(a, clock->first, clock->last), .from = told, .to = told,
                          .resolution = told == WW_NO_DAY ? WW_RES_NONE : WW_RES_DAY, .clock = (int16_t)clock->minutes, .zone = clock->zone};
  return WW_OK;
}

// A clock behind a day is the day's at once; one before it waits for what comes next.
static ww_status settle_clock(struct ww_article *a, uint32_t sentence, struct pending *wait, const struct ww_clock *next, int32_t told) {
  ww_status status = wait->open ? emit_clock(a, sentence, &wait->clock, told) : WW_OK;
  wait->open = false;
  if (status != WW_OK || next == NULL) return status;
  struct ww_time *previous = a->time_count > 0 ? &a->times[a->time_count - 1] : NULL;
  if (previous != NULL && previous->sentence == sentence && previous->clock < 0 && previous->resolution == WW_RES_DAY && beside(a, previous->last_token, next->first))
    take_clock(a, previous, next);
  else
    *wait = (struct pending){*next, true};
  return WW_OK;
}

static ww_status emit(struct ww_article *article, uint32_t sentence_index, struct ww_raw_time *raw, struct pending *wait, struct told *told) {
  if (raw->kind == WW_RAW_FEAST && raw->count == WW_NO_FEAST) return WW_OK;
  if (wait->open && !beside(article, wait->clock.last, raw->first)) {
    ww_status status = settle_clock(article, sentence_index, wait, NULL, day_of_clock(article, sentence_index, told));
    if (status != WW_OK) return status;
  }
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
  struct ww_days days = ww_time_days(article, raw, tense, told->day);
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
      .resolution = days.resolution, .ongoing = days.ongoing, .future = days.future, .part_of_name = raw->named, .clock = -1};
  if (wait->open) take_clock(article, out, &wait->clock);
  wait->open = false;
  // A year and more behind the paper is history.
  out->historical = today != WW_NO_DAY && days.to != WW_NO_DAY && days.to < today - 366 && !days.ongoing;
  if (out->resolution == WW_RES_DAY && out->from != WW_NO_DAY && !raw->named) {
    told->day = out->from, told->paragraph = s->paragraph;
    if (told->lead == WW_NO_DAY) told->lead = out->from;
  }
  return WW_OK;
}

// ---- two days after the raid ----------------------------------------------------------------------

enum { CLIMB = 24, AWAY_MOST = 4 };

static bool hangs_under(const struct ww_article *a, uint32_t token, uint32_t top) {
  for (int steps = 0; token != WW_NONE && steps < CLIMB; steps++, token = a->tokens[token].head)
    if (token == top) return true;
  return false;
}

// What stands behind "after": its noun, or its verb, also where the parser has taken the verb's subject for what it governs.
static uint32_t behind(const struct ww_article *a, uint32_t after) {
  uint32_t of = a->tokens[after].head;
  while (of != WW_NONE && of > after && (a->tokens[of].deprel == WW_REL_NSUBJ || a->tokens[of].deprel == WW_REL_NSUBJ_PASS) && a->tokens[of].head != WW_NONE &&
         a->tokens[of].head > of)
    of = a->tokens[of].head;
  return of != WW_NONE && of > after ? of : WW_NONE;
}

// The day that the distance is counted from: the last day told before it in its sentence, else the next one that is not the raid's
// own, else the day that the story is at. `*told`: nothing but the paper says so, which may come a day later.
static int32_t counted_from(const struct ww_article *a, const struct ww_time *time, int32_t story, bool *told) {
  int32_t day = WW_NO_DAY;
  for (size_t i = a->time_count; i-- > 0 && a->times[i].sentence == time->sentence;) {
    const struct ww_time *other = &a->times[i];
    bool own = other->of != 0 || other->resolution != WW_RES_DAY || other->from == WW_NO_DAY || other->part_of_name || hangs_under(a, other->head, time->of);
    if (own) continue;
    if (other->last_token < time->first_token) return other->from;
    day = other->from;
  }
  if (day != WW_NO_DAY) return day;
  *told = story == a->published;
  return story;
}

// Works out those times of the sentence, once its others are known. `raws` in the order of the times.
static void settle_distances(struct ww_article *a, uint32_t sentence, const struct ww_raw_time *raws, size_t count, int32_t story) {
  int32_t today = a->published;
  if (today != WW_NO_DAY && story != WW_NO_DAY && (story > today || story < today - 6)) story = today;
  for (size_t i = 0; i < a->time_count && count > 0; i++) {
    struct ww_time *time = &a->times[a->time_count - 1 - i];
    if (time->sentence != sentence) return;
    if (time->of == 0) continue;
    bool told = false;
    struct ww_days days = ww_time_days(a, &raws[--count], WW_TENSE_PAST, counted_from(a, time, story, &told));
    time->from = days.from, time->to = days.to, time->resolution = days.resolution;
    if (told && days.resolution == WW_RES_DAY && days.from != WW_NO_DAY) time->from--, time->resolution = WW_RES_RANGE;
    // "Two weeks before rebels bombed it police had ...": what is told as done has been done by now, whatever day it is counted from.
    bool done = today != WW_NO_DAY && time->from != WW_NO_DAY && time->to > today && ww_tense_at(a, time->of) == WW_TENSE_PAST;
    if (done) time->from = time->from < today ? time->from : today, time->to = today;
    time->future = today != WW_NO_DAY && time->from != WW_NO_DAY && time->from > today;
    time->historical = today != WW_NO_DAY && time->to != WW_NO_DAY && time->to < today - 366;
  }
}

// A time whose days are known only when the sentence's others are.
static ww_status emit_distance(struct ww_article *a, uint32_t sentence, const struct ww_raw_time *raw, bool *kept) {
  uint32_t of = behind(a, raw->last);
  *kept = of != WW_NONE;
  if (of == WW_NONE) return WW_OK;
  struct ww_time *out = ww_article_add_time(a);
  if (out == NULL) return WW_ERROR_MEMORY;
  *out = (struct ww_time){.start = a->tokens[raw->first].start, .end = a->tokens[raw->last].end, .sentence = sentence, .first_token = raw->first,
                          .last_token = raw->last, .head = head_of(a, raw->first, raw->last), .of = of, .from = WW_NO_DAY, .to = WW_NO_DAY,
                          .resolution = WW_RES_NONE, .clock = -1};
  return WW_OK;
}

// ---- sentences --------------------------------------------------------------------------------------

// The times of one sentence; `hit` walks through the article's names beside it.
static ww_status read_sentence(struct ww_article *article, uint32_t index, size_t *hit, struct told *told) {
  const struct ww_sentence *s = &article->sentences[index];
  struct pending wait = {.open = false};
  struct ww_raw_time away[AWAY_MOST];
  size_t away_count = 0;
  int32_t story = told->day;
  uint32_t end = s->first_token + s->token_count;
  for (uint32_t t = s->first_token; t < end;) {
    while (*hit < article->name_hit_count && article->name_hits[*hit].last_token < t) (*hit)++;
    const struct ww_name_hit *name = *hit < article->name_hit_count ? &article->name_hits[*hit] : NULL;
    if (name != NULL && name->first_token <= t && name->last_token > name->first_token) {  // inside a longer name
      t = name->last_token + 1;
      continue;
    }
    struct ww_raw_time raw = ww_raw_time_new(WW_RAW_DATE, t);
    struct ww_clock clock;
    ww_status status = WW_OK;
    if (ww_time_clock_at(article, s, t, &clock)) {
      status = settle_clock(article, index, &wait, &clock, day_of_clock(article, index, told));
      t = clock.last + 1;
    } else if (ww_time_named_at(article, s, t, &raw) || ww_time_words_at(article, s, t, &raw)) {
      bool kept = false;
      if (!raw.content) status = emit(article, index, &raw, &wait, told);
      else if (away_count < AWAY_MOST) status = emit_distance(article, index, &raw, &kept);
      if (kept) away[away_count++] = raw;
      t = raw.last + 1;
    } else {
      t++;
    }
    if (status != WW_OK) return status;
  }
  ww_status status = settle_clock(article, index, &wait, NULL, day_of_clock(article, index, told));
  if (status == WW_OK) settle_distances(article, index, away, away_count, story);
  return status;
}

ww_status ww_read_times(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  struct told told = {.day = article->published, .lead = WW_NO_DAY};
  size_t hit = 0;
  for (uint32_t i = 0; i < article->sentence_count; i++) {
    enum ww_part part = (enum ww_part)article->sentences[i].part;
    if (part == WW_PART_BYLINE || part == WW_PART_ADDRESS || part == WW_PART_DATE) continue;
    ww_status status = read_sentence(article, i, &hit, &told);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}
