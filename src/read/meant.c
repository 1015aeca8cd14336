// meant.c: who is meant where a name is that of several: two states, a state and a province, a capital and another town.
//
// In: candidates with their places chosen. Out: candidates that are another state or a place after all, and why
// (candidate.meant); where the article is traced, a line for each choice. "Georgia" beside Atlanta is the American one,
// "Congo" beside Brazzaville the smaller republic, "Paris, Texas" no government. Who shares his name with a state
// ("Jim Jordan ... Jordan said") is taken back in clusters.c.
#include "base/slice.h"
#include "read/chooser.h"
#include "read/trace.h"

// So many names that two states bear are settled in one article.
enum { WW_RIVALS = 16 };

// How often the article speaks of the state in words that can mean no other: up to 9.
static uint32_t count_support(const struct ww_chooser *chooser, const char *code, uint32_t but_node) {
  const struct ww_mention_work *work = chooser->work;
  uint32_t count = 0;
  for (uint32_t i = 0; i < work->count && count < 9; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->actor == WW_NONE || c->node == but_node || c->short_name) continue;
    const struct ww_actor *actor = ww_actor(work->knowledge, c->actor);
    if (memcmp(actor->role.code, code, 4) == 0 && c->entity_kind != WW_ENTITY_ORG) count++;
  }
  for (size_t i = 0; i < chooser->anchor_count && count < 9; i++)
    if (chooser->anchors[i].node != but_node && memcmp(chooser->anchors[i].info->country_code, code, 4) == 0) count++;
  return count;
}

// The same, counted once for a name however often it stands: a book about London is not read again for each.
static uint32_t support_of(struct ww_chooser *chooser, const char *code, uint32_t but_node) {
  for (size_t i = 0; i < chooser->support_count; i++)
    if (chooser->support[i].node == but_node && memcmp(chooser->support[i].code, code, 4) == 0) return chooser->support[i].count;
  uint32_t count = chooser->support_count < WW_SUPPORTS ? count_support(chooser, code, but_node) : 1;
  if (chooser->support_count == WW_SUPPORTS) return count;
  memcpy(chooser->support[chooser->support_count].code, code, 4);
  chooser->support[chooser->support_count].node = but_node, chooser->support[chooser->support_count++].count = count;
  return count;
}

bool ww_chooser_inside(const struct ww_chooser *chooser, uint32_t division) {
  for (size_t i = 0; i < chooser->anchor_count; i++)
    if (chooser->anchors[i].info->province_place == division && chooser->anchors[i].place != division) return true;
  return false;
}

static bool same_use(const struct ww_candidate *c, uint8_t name_kind) {
  if (c->unit == WW_IS_ADJECTIVE || c->unit == WW_IS_PEOPLE) return name_kind == WW_NAME_ADJ || name_kind == WW_NAME_PEOPLE;
  return name_kind == WW_NAME_ACTOR || name_kind == WW_NAME_SHORT;
}

// Of the states that bear the name (the two Congos), or whose bodies do (Congress), the one of which the article speaks otherwise; else the first.
static uint32_t rival_of(struct ww_chooser *chooser, const struct ww_candidate *c, bool *several, bool *spoken) {
  const struct ww_mention_work *work = chooser->work;
  size_t count;
  const struct ww_name *names = ww_names_at(work->knowledge, c->node, &count);
  const struct ww_actor *now = ww_actor(work->knowledge, c->actor);
  uint32_t best = c->actor, best_support = 0;
  *several = false;
  for (size_t i = 0; i < count; i++) {
    if (!same_use(c, names[i].kind)) continue;
    const struct ww_actor *other = ww_actor(work->knowledge, names[i].index);
    if (other->kind != now->kind || names[i].index == c->actor || memcmp(other->role.code, now->role.code, 4) == 0) continue;
    if (!*several) best_support = support_of(chooser, now->role.code, c->node);
    *several = true;
    uint32_t support = support_of(chooser, other->role.code, c->node);
    if (support > best_support) best = names[i].index, best_support = support;
  }
  *spoken = best_support > 0;
  return best;
}

static void settle_rivals(struct ww_chooser *chooser) {
  struct ww_mention_work *work = chooser->work;
  struct { uint32_t node, actor, unit; bool spoken; } seen[WW_RIVALS];
  size_t seen_count = 0;
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->actor == WW_NONE || c->node == 0 || c->entity_kind == WW_ENTITY_PERSON) continue;
    enum ww_entity_kind kind = (enum ww_entity_kind)ww_actor(work->knowledge, c->actor)->kind;
    if (kind != WW_ENTITY_STATE && kind != WW_ENTITY_ORG) continue;
    if (c->unit == WW_IS_SEAT) continue;
    size_t k = 0;
    while (k < seen_count && (seen[k].node != c->node || seen[k].unit != c->unit)) k++;
    if (k == seen_count) {
      bool several, spoken;
      uint32_t actor = rival_of(chooser, c, &several, &spoken);
      if (!several) continue;
      if (seen_count == WW_RIVALS) return;
      seen[seen_count].node = c->node, seen[seen_count].unit = c->unit, seen[seen_count].actor = actor, seen[seen_count++].spoken = spoken;
    }
    c->meant = seen[k].spoken ? WW_MEANT_ARTICLE : WW_MEANT_FIRST;
    if (seen[k].actor == c->actor) continue;
    c->actor = seen[k].actor, c->short_name = false, c->place = WW_NONE;
  }
}

static void make_place(struct ww_candidate *c, uint32_t place, uint8_t why) {
  c->unit = WW_IS_PLACE, c->actor = WW_NONE, c->entity_kind = WW_ENTITY_PLACE, c->place = place, c->meant = why;
}

// "Washington's governor", "the Washington legislature": offices that a province has and a capital has not.
static bool before_office_of_province(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  uint32_t end = a->sentences[c->sentence].first_token + a->sentences[c->sentence].token_count, t = c->last + 1;
  if (t < end && (ww_slice_is(a->tokens[t].lower, "'s") || ww_slice_is(a->tokens[t].lower, "\xe2\x80\x99s"))) t++;
  if (t < end && ww_token_in_lemma(work, t, work->context->classes.province_noun)) return true;
  uint32_t mark = ww_case_of(a, c->head), head = a->tokens[c->head].head;
  return mark != WW_NONE && head != WW_NONE && ww_slice_is(a->tokens[mark].lower, "of") && ww_token_in_lemma(work, head, work->context->classes.province_noun);
}

// Why the name is that place and neither the state nor its capital; WW_MEANT_PLAIN where nothing speaks for it.
static uint8_t reason_for_place(struct ww_chooser *chooser, uint32_t item, uint32_t place_index) {
  const struct ww_mention_work *work = chooser->work;
  const struct ww_candidate *c = &work->items[item];
  const struct ww_place_info *place = ww_place(work->knowledge, place_index);
  const char *code = ww_actor(work->knowledge, c->actor)->role.code;
  uint32_t outer = ww_container_of(work, item);
  bool own = memcmp(place->country_code, code, 4) == 0;
  if (own) return c->unit == WW_IS_SEAT && place->resolution == 2 && memcmp(place->feature_code, "PPLC", 5) != 0 && place->population > 1000000 &&
                          before_office_of_province(work, c) ? WW_MEANT_OFFICE : WW_MEANT_PLAIN;
  if (outer != WW_NONE && ww_lies_in(work, place, &work->items[outer])) return WW_MEANT_CONTAINER;
  if (item > 0 && ww_container_of(work, item - 1) == item && work->items[item - 1].place != WW_NONE &&
      ww_place(work->knowledge, work->items[item - 1].place)->province_place == place_index) return WW_MEANT_CONTAINER;
  bool great = place->resolution == 2 ? place->population > 500000 : place->resolution == 4 && c->unit == WW_IS_SEAT && place->population > 50000;
  if (!great || support_of(chooser, code, c->node) > 0) return WW_MEANT_PLAIN;
  if (place->resolution == 2 && ww_chooser_inside(chooser, place_index)) return WW_MEANT_INSIDE;
  if (place->resolution == 2 && c->unit == WW_IS_ACTOR && before_office_of_province(work, c)) return WW_MEANT_OFFICE;
  // The state itself counts 4 by its own name: no more than that is no support.
  bool elsewhere = ww_chooser_weight(chooser, code) <= 4 && ww_chooser_weight(chooser, place->country_code) >= 4;
  return elsewhere ? WW_MEANT_ARTICLE : WW_MEANT_PLAIN;
}

// A state's name may be a place of another state: Georgia in a report from Atlanta, "Turkey, Texas".
static void doubt_state(struct ww_chooser *chooser, uint32_t item) {
  struct ww_candidate *c = &chooser->work->items[item];
  if ((c->unit != WW_IS_ACTOR && c->unit != WW_IS_SEAT) || c->entity_kind != WW_ENTITY_STATE || c->node == 0) return;
  size_t count;
  const struct ww_name *names = ww_places_of(chooser->work, c, &count);
  for (size_t i = 0; i < count && i < 4 * WW_PLACES_A_NAME; i++) {
    uint8_t why = reason_for_place(chooser, item, names[i].index);
    if (why == WW_MEANT_PLAIN) continue;
    make_place(c, names[i].index, why);
    return;
  }
}

// "Paris officers" behind "Paris, Texas": what one place decided holds for the bare name elsewhere.
static void follow_container(struct ww_mention_work *work) {
  for (uint32_t i = 0, done = 0; i < work->count && done < WW_RIVALS; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->unit != WW_IS_PLACE || c->meant != WW_MEANT_CONTAINER || c->node == 0) continue;
    bool first = true;
    for (uint32_t k = 0; k < work->count; k++) {
      struct ww_candidate *o = &work->items[k];
      if (o->node != c->node || k == i) continue;
      first &= k > i;
      if (first && (o->unit == WW_IS_SEAT || o->unit == WW_IS_ACTOR) && o->entity_kind == WW_ENTITY_STATE) make_place(o, c->place, WW_MEANT_CONTAINER);
    }
    done += first;
  }
}

void ww_meant_states(struct ww_chooser *chooser) {
  settle_rivals(chooser);
  for (uint32_t i = 0; i < chooser->work->count; i++) doubt_state(chooser, i);
  follow_container(chooser->work);
}

// ---- what is told of it --------------------------------------------------------------------------

static uint8_t reason_of(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
  bool full = k->name_item != WW_NONE && k->kind == WW_ENTITY_PERSON && c->name_first == c->name_last &&
              work->items[k->name_item].name_last > work->items[k->name_item].name_first;
  // Why a place was chosen says nothing where it is no place after all.
  bool of_place = c->unit == WW_IS_PLACE || c->entity_kind == WW_ENTITY_STATE || c->meant > WW_MEANT_GREATEST;
  if (c->meant != WW_MEANT_PLAIN && of_place) return c->meant;
  if (c->unit == WW_IS_RUN) return c->meant != WW_MEANT_PLAIN && full ? WW_MEANT_FULL_NAME : WW_MEANT_PLAIN;
  if (c->node == 0 || c->kind == WW_MENTION_PRONOUN) return WW_MEANT_PLAIN;
  size_t count, places = 0, actors = 0;
  const struct ww_name *names = ww_names_at(work->knowledge, c->node, &count);
  for (size_t i = 0; i < count; i++) {
    places += names[i].kind == WW_NAME_PLACE;
    actors += (names[i].kind == WW_NAME_ACTOR || names[i].kind == WW_NAME_SHORT) && (i == 0 || names[i].index != names[i - 1].index);
  }
  if (c->unit == WW_IS_SEAT) return c->use == WW_USE_METONYM ? WW_MEANT_GOVERNMENT : c->use == WW_USE_LITERAL ? WW_MEANT_CITY : WW_MEANT_PLAIN;
  if (c->short_name && actors > 1) return full ? WW_MEANT_FULL_NAME : WW_MEANT_DATE;
  if (c->unit == WW_IS_ACTOR && k->kind == WW_ENTITY_STATE && places > 1) return WW_MEANT_STATE;
  return WW_MEANT_PLAIN;
}

void ww_meant_tell(const struct ww_mention_work *work) {
  if (work->article->trace == NULL) return;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    uint8_t why = c->cluster == WW_NONE ? WW_MEANT_PLAIN : reason_of(work, c);
    if (why != WW_MEANT_PLAIN) ww_trace_add(work->article, WW_TRACE_MEANT, c->sentence, c->head, WW_NONE, why);
  }
}

const char *ww_meant_text(uint32_t why) {
  static const char *const texts[] = {
      "", "what stands behind it holds it", "the article speaks of its country", "the greatest of that name, nothing speaks for another",
      "the article speaks of neither otherwise, the better known", "places in it are named", "such an office is a province's",
      "the full name stands in the article", "whom news means by that name on the day", "a capital that acts is its government",
      "a preposition of place, or a verb of going, takes the city", "a state before any place of its name", "somebody of that name is spoken of"};
  return why < sizeof texts / sizeof *texts ? texts[why] : "?";
}
