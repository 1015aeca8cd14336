// In: the events of two readings. Out: pairs. Ids cannot pair them, since an id is made from type and parties, which are
// what may have changed; so the likest are paired first: the same words, then the same type, then the same parties.
#include "review/match.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/slice.h"

enum { LIKE_WORDS = 40, LIKE_TYPE = 20, LIKE_PARTY = 8, LIKE_SAME_SPAN = 5, LIKE_OTHER = 1 };

struct candidate {
  uint32_t old, new;
  int likeness;
};

const char *ww_field_name(enum ww_field field) {
  static const char *const names[] = {"type", "mode", "auxiliary", "context", "actor", "recipient", "date", "place", "figures", "claim"};
  return names[field];
}

static void put_list(const json_t *array, struct ww_buffer *out) {
  for (size_t i = 0; i < json_array_size(array); i++) {
    if (i > 0) ww_buffer_put_byte(out, ' ');
    ww_buffer_put(out, json_string_value(json_array_get(array, i)), json_string_length(json_array_get(array, i)));
  }
}

void ww_put_field(const struct ww_doc_event *event, enum ww_field field, struct ww_buffer *out) {
  const struct ww_view *view = &event->view;
  switch (field) {
    case WW_FIELD_TYPE: ww_buffer_put_slice(out, view->type); return;
    case WW_FIELD_MODE:
      for (size_t i = 0; i < view->mode_count; i++) {
        if (i > 0) ww_buffer_put_byte(out, ' ');
        ww_buffer_put_slice(out, view->modes[i]);
      }
      return;
    case WW_FIELD_AUXILIARY: ww_show_auxiliaries(view, "[", out); return;
    case WW_FIELD_CONTEXT: put_list(event->contexts, out); return;
    case WW_FIELD_ACTOR: ww_show_parties(view->actors, view->actor_count, false, false, out); return;
    case WW_FIELD_RECIPIENT: ww_show_parties(view->recipients, view->recipient_count, true, false, out); return;
    case WW_FIELD_DATE: ww_show_date(view, out); return;
    case WW_FIELD_PLACE: ww_show_places(view, out); return;
    case WW_FIELD_FIGURES: ww_show_figures(view, out); return;
    case WW_FIELD_CLAIM: ww_buffer_put_slice(out, view->claim); return;
    case WW_FIELD_COUNT: return;
  }
}

// ---- what differs ----------------------------------------------------------------------------

// Parties are the same by name and code, wherever they stand in the text: "Okello" and "the minister" are one.
static bool same_parties(const struct ww_view_party *a, size_t a_count, const struct ww_view_party *b, size_t b_count) {
  if (a_count != b_count) return false;
  for (size_t i = 0; i < a_count; i++)
    if (!ww_slice_equal(a[i].name, b[i].name) || memcmp(&a[i].role, &b[i].role, sizeof a[i].role) != 0) return false;
  return true;
}

static bool same_modes(const struct ww_view *a, const struct ww_view *b) {
  if (a->mode_count != b->mode_count) return false;
  for (size_t i = 0; i < a->mode_count; i++)
    if (!ww_slice_equal(a->modes[i], b->modes[i])) return false;
  return true;
}

static bool same_places(const struct ww_view *a, const struct ww_view *b) {
  if (a->place_count != b->place_count) return false;
  for (size_t i = 0; i < a->place_count; i++)
    if (!ww_slice_equal(a->places[i].name, b->places[i].name) || !ww_slice_equal(a->places[i].country, b->places[i].country)) return false;
  return true;
}

static bool same_contexts(const json_t *a, const json_t *b) {
  if (json_array_size(a) == 0 || json_array_size(b) == 0) return json_array_size(a) == json_array_size(b);
  return json_equal(a, b) != 0;
}

unsigned ww_event_differences(const struct ww_doc_event *x, const struct ww_doc_event *y) {
  const struct ww_view *a = &x->view, *b = &y->view;
  const bool same[WW_FIELD_COUNT] = {
      [WW_FIELD_TYPE] = ww_slice_equal(a->type, b->type),
      [WW_FIELD_MODE] = same_modes(a, b),
      [WW_FIELD_AUXILIARY] = a->auxiliary == b->auxiliary,
      [WW_FIELD_CONTEXT] = same_contexts(x->contexts, y->contexts),
      [WW_FIELD_ACTOR] = same_parties(a->actors, a->actor_count, b->actors, b->actor_count),
      [WW_FIELD_RECIPIENT] = same_parties(a->recipients, a->recipient_count, b->recipients, b->recipient_count),
      [WW_FIELD_DATE] = a->from == b->from && a->to == b->to && a->ongoing == b->ongoing,
      [WW_FIELD_PLACE] = same_places(a, b),
      [WW_FIELD_FIGURES] = a->dead == b->dead && a->injured == b->injured && a->arrested == b->arrested,
      [WW_FIELD_CLAIM] = ww_slice_equal(a->claim, b->claim),
  };
  unsigned fields = 0;
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) fields |= same[f] ? 0U : 1U << f;
  return fields;
}

// ---- pairs -----------------------------------------------------------------------------------

static bool words_overlap(const struct ww_view *a, const struct ww_view *b) {
  for (size_t i = 0; i < a->trigger_count; i++)
    for (size_t k = 0; k < b->trigger_count; k++)
      if (a->trigger[i].start < b->trigger[k].end && b->trigger[k].start < a->trigger[i].end) return true;
  return false;
}

// 0 where the two cannot be one event.
static int likeness(const struct ww_doc_event *old, const struct ww_doc_event *new) {
  unsigned differ = ww_event_differences(old, new);
  bool words = words_overlap(&old->view, &new->view), type = (differ >> WW_FIELD_TYPE & 1) == 0;
  bool actor = (differ >> WW_FIELD_ACTOR & 1) == 0, recipient = (differ >> WW_FIELD_RECIPIENT & 1) == 0;
  if (!words && !(type && (actor || recipient))) return 0;
  int like = words * LIKE_WORDS + type * LIKE_TYPE + actor * LIKE_PARTY + recipient * LIKE_PARTY;
  like += (old->trigger.start == new->trigger.start && old->trigger.end == new->trigger.end) * LIKE_SAME_SPAN;
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) like += ((differ >> f & 1) == 0) * LIKE_OTHER;
  return like;
}

static int by_likeness(const void *a, const void *b) {
  const struct candidate *x = a, *y = b;
  if (x->likeness != y->likeness) return x->likeness > y->likeness ? -1 : 1;
  if (x->old != y->old) return x->old < y->old ? -1 : 1;
  return (x->new > y->new) - (x->new < y->new);
}

static uint32_t start_of(const struct ww_match *pair) { return (pair->new != NULL ? pair->new : pair->old)->trigger.start; }

// In the order of the text; at one place what was lost stands before what was gained. Events of one document lie in one
// array, so that their addresses are their order.
static int by_place(const void *a, const void *b) {
  const struct ww_match *x = a, *y = b;
  if (start_of(x) != start_of(y)) return start_of(x) < start_of(y) ? -1 : 1;
  if ((x->new == NULL) != (y->new == NULL)) return x->new == NULL ? -1 : 1;
  if (x->new != NULL) return (x->new > y->new) - (x->new < y->new);
  return (x->old > y->old) - (x->old < y->old);
}

struct order {
  uint32_t start, end, index;  // of the event's sentence, and the event
};

static int by_sentence(const void *a, const void *b) {
  const struct order *x = a, *y = b;
  if (x->start != y->start) return x->start < y->start ? -1 : 1;
  return (x->index > y->index) - (x->index < y->index);
}

// Events come in the order in which frames fired, which need not be that of the sentences.
static struct order *order_of(const struct ww_doc *doc, struct ww_arena *arena) {
  struct order *order = ww_arena_alloc(arena, doc->event_count, sizeof *order);
  for (size_t i = 0; order != NULL && i < doc->event_count; i++)
    order[i] = (struct order){doc->events[i].view.sentence.start, doc->events[i].view.sentence.end, (uint32_t)i};
  if (order != NULL && doc->event_count > 1) qsort(order, doc->event_count, sizeof *order, by_sentence);
  return order;
}

// All pairs of events in overlapping sentences that may be one event. False when memory runs out.
static bool gather(const struct ww_doc *old, const struct ww_doc *new, struct ww_arena *arena, struct candidate **out, size_t *count) {
  struct order *a = order_of(old, arena), *b = order_of(new, arena);
  size_t room = 0, from = 0;
  if (a == NULL || b == NULL) return false;
  for (size_t i = 0; i < old->event_count; i++) {
    while (from < new->event_count && b[from].end <= a[i].start) from++;
    for (size_t k = from; k < new->event_count && b[k].start < a[i].end; k++) {
      int like = likeness(&old->events[a[i].index], &new->events[b[k].index]);
      if (like == 0) continue;
      if (!ww_arena_grow(arena, (void **)out, &room, *count + 1, sizeof **out)) return false;
      (*out)[(*count)++] = (struct candidate){a[i].index, b[k].index, like};
    }
  }
  return true;
}

ww_status ww_match_events(const struct ww_doc *old, const struct ww_doc *new, struct ww_arena *arena, struct ww_match **pairs,
                          size_t *count, struct ww_error *error) {
  struct candidate *candidates = NULL;
  size_t candidate_count = 0;
  struct ww_match *out = ww_arena_alloc(arena, old->event_count + new->event_count, sizeof *out);
  bool *old_taken = ww_arena_alloc_zero(arena, old->event_count, sizeof *old_taken);
  bool *new_taken = ww_arena_alloc_zero(arena, new->event_count, sizeof *new_taken);
  *count = 0;
  *pairs = out;
  if (out == NULL || old_taken == NULL || new_taken == NULL || !gather(old, new, arena, &candidates, &candidate_count))
    return ww_fail_memory(error);
  // Greedy from the likest on. In one sentence there are a handful of events; that a best assignment overall would pair
  // otherwise is rarer than that a person would.
  if (candidate_count > 1) qsort(candidates, candidate_count, sizeof *candidates, by_likeness);
  for (size_t i = 0; i < candidate_count; i++) {
    const struct candidate *c = &candidates[i];
    if (old_taken[c->old] || new_taken[c->new]) continue;
    old_taken[c->old] = new_taken[c->new] = true;
    const struct ww_doc_event *x = &old->events[c->old], *y = &new->events[c->new];
    out[(*count)++] = (struct ww_match){x, y, ww_event_differences(x, y)};
  }
  for (size_t i = 0; i < old->event_count; i++)
    if (!old_taken[i]) out[(*count)++] = (struct ww_match){&old->events[i], NULL, 0};
  for (size_t i = 0; i < new->event_count; i++)
    if (!new_taken[i]) out[(*count)++] = (struct ww_match){NULL, &new->events[i], 0};
  if (*count > 1) qsort(out, *count, sizeof *out, by_place);
  return WW_OK;
}
