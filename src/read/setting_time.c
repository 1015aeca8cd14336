// setting_time.c: when an event took place.
//
// In: a draft in its tree, and the times of its sentence. Out: its days, and the words that say so, if they say it of this event. What hangs on
// the trigger or its clause decides first, then the clause that this one hangs in, then the only time of the sentence. In "Peru's minister
// resigned on Saturday, two days after police killed two students" Saturday is the resignation's and Thursday the students'; in "was tried on Saturday
// for the killing" Saturday is the latest day that the killing can have been, and no words say when it was: it has the day and no time.
#include "read/coder.h"
#include "read/times.h"

enum { CLIMB = 10 };

int ww_setting_steps(const struct ww_tree *tree, uint32_t token, uint32_t top, bool *since) {
  for (int steps = 0; token != WW_NONE && steps < CLIMB; steps++) {
    if (token == top) return steps;
    if (since != NULL && ww_token_has_case_of(tree, token, "since")) *since = true;
    if (steps > 0 && ww_token_is_verbal(&tree->tokens[token])) return -1;
    token = ww_tree_head(tree, token);
  }
  return -1;
}

// Behind these words stands what was there before: a resignation over a killing, a trial for one, the first since another.
static const char behind_these[] = "after since following over for against because despite amid";

// A subject has no preposition: where the parser gives it one, that is its clause's subordinator.
static bool stands_behind(const struct ww_tree *tree, uint32_t token) {
  if (ww_token_has_case_of(tree, token, behind_these)) return true;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if ((tree->tokens[*c].deprel == WW_REL_NSUBJ || tree->tokens[*c].deprel == WW_REL_NSUBJ_PASS) && ww_token_has_case_of(tree, *c, behind_these)) return true;
  return false;
}

// Whether one passes such a word on the way up from `token` to `top`.
static bool recalls(const struct ww_tree *tree, uint32_t token, uint32_t top) {
  for (int steps = 0; token != WW_NONE && token != top && steps < CLIMB; steps++, token = ww_tree_head(tree, token))
    if (stands_behind(tree, token)) return true;
  return false;
}

// The clause in which this one stands, where what is said of the outer one holds for the inner one too.
static uint32_t clause_above(const struct ww_tree *tree, uint32_t predicate) {
  switch (tree->tokens[predicate].deprel) {
    case WW_REL_CONJ: case WW_REL_ADVCL: case WW_REL_XCOMP: case WW_REL_OBJ: case WW_REL_OBL: case WW_REL_NMOD:
    case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: case WW_REL_COMPOUND: case WW_REL_OBL_AGENT: case WW_REL_AUX:
      return ww_tree_head(tree, predicate);
    default: return WW_NONE;
  }
}

// What has been done was done on no day to come: "boycotted the courts and will stay away until Tuesday".
static bool usable(const struct ww_coder *coder, const struct ww_time *time, bool past) {
  return !time->part_of_name && time->of == 0 && ww_tree_holds(&coder->tree, time->head) && !(past && time->future);
}

static uint32_t hanging_time(const struct ww_coder *coder, uint32_t on, bool past, bool *since) {
  uint32_t best = WW_NONE;
  int best_steps = CLIMB + 1;
  for (uint32_t i = coder->layers.time; i < coder->layers.time_end; i++) {
    const struct ww_time *time = &coder->article->times[i];
    if (!usable(coder, time, past)) continue;
    bool passes_since = false;
    int steps = ww_setting_steps(&coder->tree, time->head, on, &passes_since);
    if (steps < 0 || steps >= best_steps) continue;
    best = i;
    best_steps = steps;
    *since = passes_since;
  }
  return best;
}

// "resigned on Saturday over the killing of two students on July 10": where what happened hangs on a verb whose own day stands before it,
// the next day behind it is rather its own, wherever the parser has hung it.
static uint32_t day_behind(const struct ww_coder *coder, uint32_t token, uint32_t host, uint32_t found) {
  const struct ww_time *own = &coder->article->times[found];
  if (token == host || own->last_token >= token || own->head <= host) return found;
  for (uint32_t i = found + 1; i < coder->layers.time_end; i++) {
    const struct ww_time *time = &coder->article->times[i];
    if (!usable(coder, time, false) || time->resolution != WW_RES_DAY || time->first_token < token) continue;
    return ww_setting_steps(&coder->tree, time->head, host, NULL) >= 0 ? i : found;
  }
  return found;
}

// "officers who were ambushed last Tuesday were buried": a day behind the verb of such a clause is that verb's, also where it has been hung
// on the noun.
static uint32_t relative_time(const struct ww_coder *coder, uint32_t verb, bool past) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t noun = ww_tree_head(tree, verb);
  if (noun == WW_NONE || noun > verb || tree->tokens[verb].deprel != WW_REL_ACL_RELCL) return WW_NONE;
  for (uint32_t i = coder->layers.time; i < coder->layers.time_end; i++) {
    const struct ww_time *time = &coder->article->times[i];
    if (usable(coder, time, past) && time->first_token > verb && ww_setting_steps(tree, time->head, noun, NULL) >= 0) return i;
  }
  return WW_NONE;
}

// The token, or the verb that it hangs under.
static uint32_t verb_over(const struct ww_tree *tree, uint32_t token) {
  for (int steps = 0; token != WW_NONE && steps < CLIMB && !ww_token_is_verbal(&tree->tokens[token]); steps++) token = ww_tree_head(tree, token);
  return token;
}

// "Gunmen seized 43 pupils in Niger State on Monday night, police said on Tuesday": what stands before the speaker is told, and not when he
// spoke, also where it has been hung on his verb.
static uint32_t time_before_speaker(const struct ww_coder *coder, uint32_t verb, bool past) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = coder->layers.time; i < coder->layers.time_end; i++) {
    const struct ww_time *time = &coder->article->times[i];
    if (!usable(coder, time, past) || time->first_token <= verb) continue;
    uint32_t speech = verb_over(tree, ww_tree_head(tree, time->head));
    if (speech == WW_NONE || tree->tokens[speech].deprel != WW_REL_PARATAXIS || ww_tree_head(tree, speech) != verb) continue;
    uint32_t speaker = ww_clause_surface_subject(tree, speech);
    if (speaker != WW_NONE && speaker > time->last_token) return i;
  }
  return WW_NONE;
}

// The words "two days after" whose raid this is, or hangs on.
static uint32_t distance_of(const struct ww_coder *coder, uint32_t token) {
  uint32_t best = WW_NONE;
  for (uint32_t i = coder->layers.time; i < coder->layers.time_end; i++) {
    const struct ww_time *time = &coder->article->times[i];
    // The nearest one stands last.
    if (time->of != 0 && time->last_token < token && ww_tree_under(&coder->tree, token, time->of)) best = i;
  }
  return best;
}

// The sentence's only time, unless it stands in what the operator speaks of or in a clause of its own.
static uint32_t only_time(const struct ww_coder *coder, const struct ww_draft *draft, bool past) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t found = WW_NONE;
  for (uint32_t i = coder->layers.time; i < coder->layers.time_end; i++) {
    if (coder->article->times[i].of != 0) continue;
    if (found != WW_NONE) return WW_NONE;
    found = i;
  }
  if (found == WW_NONE) return WW_NONE;
  const struct ww_time *only = &coder->article->times[found];
  if (only->part_of_name || ((past || draft->core != draft->token) && only->future)) return WW_NONE;
  uint32_t verb = verb_over(tree, only->head);
  bool elsewhere = verb != WW_NONE && tree->tokens[verb].deprel == WW_REL_ACL_RELCL;
  bool speech = verb != WW_NONE && verb == ww_clause_speech(tree, draft->token);
  return elsewhere || speech ? WW_NONE : found;
}

// Whether the clause of `token` only says more of somebody or something, or what is spoken of, and the time stands outside it: "charged two
// men on Tuesday for the bomb that killed nine".
static bool is_aside(const struct ww_tree *tree, uint32_t token, uint32_t time) {
  for (int steps = 0; token != WW_NONE && steps < CLIMB; steps++, token = ww_tree_head(tree, token)) {
    uint8_t rel = tree->tokens[token].deprel;
    bool aside = rel == WW_REL_ACL_RELCL || rel == WW_REL_ACL || stands_behind(tree, token);
    if (aside && !ww_tree_under(tree, time, token)) return true;
  }
  return false;
}

// `*recalled`: the day found is that of what speaks of this event.
static uint32_t find_time(const struct ww_coder *coder, const struct ww_draft *draft, bool *since, bool *recalled) {
  const struct ww_tree *tree = &coder->tree;
  bool past = ww_realis_of(tree, draft->token) == WW_REALIS_REAL && ww_tense_at(coder->article, draft->token) == WW_TENSE_PAST;
  uint32_t at = draft->token, away = distance_of(coder, draft->token);
  uint32_t top = away == WW_NONE ? WW_NONE : coder->article->times[away].of;
  for (int i = 0; at != WW_NONE && i < CLIMB; i++) {
    uint32_t time = hanging_time(coder, at, past, since);
    uint32_t host = time == WW_NONE ? ww_clause_host(tree, at) : at;
    if (time == WW_NONE && host != at) time = hanging_time(coder, host, past, since);
    if (time == WW_NONE) time = relative_time(coder, host, past);
    if (time == WW_NONE) time = time_before_speaker(coder, host, past);
    // Beyond "two days after" it is the other's day.
    if (away != WW_NONE && (time == WW_NONE ? !ww_tree_under(tree, host, top) : !ww_tree_under(tree, coder->article->times[time].head, top))) return away;
    if (time != WW_NONE) {
      uint32_t behind = day_behind(coder, draft->token, host, time);
      *recalled = behind == time && recalls(tree, draft->token, host);
      return behind;
    }
    at = clause_above(tree, host);
  }
  if (away != WW_NONE) return away;
  uint32_t only = only_time(coder, draft, past);
  *recalled = only != WW_NONE && is_aside(tree, draft->token, coder->article->times[only].head);
  return only;
}

bool ww_setting_to_come(const struct ww_coder *coder, const struct ww_draft *draft) {
  bool since = false, recalled = false;
  uint32_t time = find_time(coder, draft, &since, &recalled);
  int32_t published = coder->article->published;
  if (time == WW_NONE || published == WW_NO_DAY) return false;
  int32_t from = coder->article->times[time].from;
  return from > published && from - published < 120;  // beyond, the article's own date is the likelier mistake
}

bool ww_setting_dated(const struct ww_coder *coder, const struct ww_draft *draft) {
  bool since = false;
  uint32_t time = hanging_time(coder, draft->core, false, &since);
  return time != WW_NONE && coder->article->times[time].resolution == WW_RES_DAY;
}

void ww_setting_time(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  int32_t published = coder->article->published;
  bool since = false, recalled = false;
  uint32_t found = find_time(coder, draft, &since, &recalled);
  // Another's day is the latest that it can have been; the words do not say that it was then.
  event->time = recalled ? WW_NONE : found;
  event->from = event->to = published;
  event->date_resolution = published == WW_NO_DAY ? WW_RES_NONE : WW_RES_DAY;
  if (found == WW_NONE) return;
  const struct ww_time *time = &coder->article->times[found];
  event->from = time->from;
  event->to = time->to;
  event->date_resolution = time->from == WW_NO_DAY ? WW_RES_NONE : time->resolution;
  event->ongoing = time->ongoing;
  if (since && time->from != WW_NO_DAY && published != WW_NO_DAY && time->from <= published) {
    event->to = published;
    event->date_resolution = WW_RES_RANGE;
    event->ongoing = true;
  }
  if (time->historical) event->auxiliary |= WW_AUX_HISTORICAL;
}
