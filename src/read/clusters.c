// clusters.c: names that name the same.
//
// In: candidates with roles. Out: clusters, one for each state, person, group, organisation or place that is named. The
// lexicon's actors are one each; unlisted names are one where their words are, and a short name belongs to the full one,
// before it or behind it: the headline's "Haddad" is the body's "Foreign Minister Karim Haddad". What the text itself
// says is one, is one: "the Gulf Rail Council (GRC)", "the Dawn Front, known as DF", "Karim Haddad, a lawyer".
#include "base/hash.h"
#include "base/slice.h"
#include "read/mentions.h"

// Full names are looked for among so many mentions before and behind a short one.
enum { WW_NAMES_AROUND = 1500 };

uint32_t ww_cluster_root(const struct ww_mention_work *work, uint32_t cluster) {
  while (work->clusters[cluster].joined != cluster) cluster = work->clusters[cluster].joined;
  return cluster;
}

static bool is_filler(struct ww_slice lower) { return ww_slice_is(lower, "al") || ww_slice_is(lower, "el") || ww_slice_is(lower, "-") || ww_slice_is(lower, "the"); }

static uint64_t hash_of_actor(uint32_t actor) { return ww_hash(&actor, sizeof actor, 3); }

// Words but for fillers: Bashar al-Assad and Bashar Assad are one.
static uint64_t hash_of_words(const struct ww_article *a, const struct ww_candidate *c) {
  uint64_t hash = 5;
  for (uint32_t t = c->name_first; t <= c->name_last; t++)
    if (!is_filler(a->tokens[t].lower)) hash = ww_hash(a->tokens[t].lower.data, a->tokens[t].lower.size, hash);
  return hash;
}

// Of a person's first and last name: Joshua Norton and Joshua Abraham Norton are one. 0 for other names.
static uint64_t hash_of_ends(const struct ww_article *a, const struct ww_candidate *c) {
  bool person = c->entity_kind == WW_ENTITY_PERSON || (c->unit == WW_IS_RUN && c->entity_kind == WW_KIND_UNKNOWN);
  if (!person || c->kind != WW_MENTION_NAME || c->name_first == c->name_last) return 0;
  struct ww_slice first = a->tokens[c->name_first].lower, last = a->tokens[c->name_last].lower;
  return ww_hash(last.data, last.size, ww_hash(first.data, first.size, 11));
}

static uint32_t name_length(const struct ww_candidate *c) { return c->name_last - c->name_first; }

void ww_cluster_add(struct ww_mention_work *work, uint32_t cluster, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  struct ww_cluster *k = &work->clusters[cluster];
  c->cluster = cluster;
  if (item < k->first_item) k->first_item = item;
  if (item > k->last_item) k->last_item = item;
  if (c->kind == WW_MENTION_PRONOUN) return;
  if (c->kind == WW_MENTION_NAME) k->names++;
  if (k->actor == WW_NONE && c->unit != WW_IS_PEOPLE) k->actor = c->actor;
  if (c->kind != WW_MENTION_NOMINAL || c->unit == WW_IS_PEOPLE) ww_index_add(&work->names, hash_of_words(work->article, c), cluster);
  if (hash_of_ends(work->article, c) != 0) ww_index_add(&work->names, hash_of_ends(work->article, c), cluster);
  if (k->actor != WW_NONE) ww_index_add(&work->names, hash_of_actor(k->actor), cluster);
  if (k->kind == WW_KIND_UNKNOWN || (c->office_first != WW_NONE && k->kind != WW_ENTITY_PERSON && k->actor == WW_NONE)) k->kind = c->entity_kind;
  if (c->place != WW_NONE && k->place == WW_NONE) k->place = c->place;
  k->male |= c->male, k->female |= c->female;
  if (c->kind == WW_MENTION_NAME && (k->name_item == WW_NONE || k->name_kind != WW_MENTION_NAME || name_length(c) > name_length(&work->items[k->name_item])))
    k->name_item = item, k->name_kind = c->kind;
  if (k->name_item == WW_NONE) k->name_item = item, k->name_kind = c->kind;
  if (c->office_first != WW_NONE && k->office_item == WW_NONE) k->office_item = item;
  // A state is its code alone, whoever speaks for it; others gather what their words say.
  if (k->kind != WW_ENTITY_STATE) ww_role_add(&k->role, &c->role);
  else if (k->role.code[0] == '\0') memcpy(k->role.code, c->role.code, 4);
}

uint32_t ww_cluster_new(struct ww_mention_work *work, uint32_t item) {
  if (!ww_arena_grow(work->arena, (void **)&work->clusters, &work->cluster_room, work->cluster_count + 1, sizeof *work->clusters)) return WW_NONE;
  uint32_t index = (uint32_t)work->cluster_count++;
  struct ww_candidate *c = &work->items[item];
  work->clusters[index] = (struct ww_cluster){
      .joined = index, .actor = WW_NONE, .place = WW_NONE, .name_item = WW_NONE, .first_item = item, .last_item = item, .office_item = WW_NONE,
      .kind = c->entity_kind, .plural = c->plural};
  ww_cluster_add(work, index, item);
  return index;
}

bool ww_cluster_join(struct ww_mention_work *work, uint32_t a, uint32_t b) {
  a = ww_cluster_root(work, a), b = ww_cluster_root(work, b);
  if (a == b) return true;
  if (b < a) {
    uint32_t other = a;
    a = b, b = other;
  }
  struct ww_cluster *to = &work->clusters[a], *from = &work->clusters[b];
  if (to->actor != WW_NONE && from->actor != WW_NONE && to->actor != from->actor) return false;
  if (to->actor == WW_NONE) to->actor = from->actor;
  if (to->place == WW_NONE) to->place = from->place;
  if (to->kind == WW_KIND_UNKNOWN || (from->actor != WW_NONE && from->kind != WW_KIND_UNKNOWN)) to->kind = from->kind;
  bool better = from->name_item != WW_NONE && from->name_kind == WW_MENTION_NAME &&
                (to->name_item == WW_NONE || to->name_kind != WW_MENTION_NAME ||
                 name_length(&work->items[from->name_item]) > name_length(&work->items[to->name_item]));
  if (better) to->name_item = from->name_item, to->name_kind = from->name_kind;
  if (to->office_item == WW_NONE) to->office_item = from->office_item;
  if (from->first_item < to->first_item) to->first_item = from->first_item;
  if (from->last_item > to->last_item) to->last_item = from->last_item;
  if (better || to->kind != WW_ENTITY_STATE) ww_role_add(&to->role, &from->role);
  to->names += from->names;
  to->male |= from->male, to->female |= from->female;
  from->joined = a;
  return true;
}

// ---- names --------------------------------------------------------------------------------------

// The gender of a bare surname is that of whom the lexicon thinks of, and no sign in the text: "Bill Clinton ... Clinton".
static bool genders_clash(const struct ww_candidate *x, const struct ww_cluster *k) {
  if (x->short_name && x->first == x->name_first) return false;
  return (x->male && k->female && !k->male) || (x->female && k->male && !k->female);
}

// Whether the single-word name `x` may stand for the full name `full`.
static bool short_for(const struct ww_mention_work *work, const struct ww_candidate *x, const struct ww_candidate *full) {
  const struct ww_article *a = work->article;
  struct ww_slice word = a->tokens[x->name_last].lower;
  if (ww_slice_equal(word, a->tokens[full->name_last].lower)) return true;
  if (!ww_slice_equal(word, a->tokens[full->name_first].lower)) return false;
  const struct ww_read_classes *k = &work->context->classes;
  return full->unit == WW_IS_RUN || ww_token_in(work, full->name_first, k->given_male) || ww_token_in(work, full->name_first, k->given_female);
}

// "GCC" and the capitals of "Gulf Cooperation Council".
bool ww_name_is_acronym_of(const struct ww_article *a, const struct ww_candidate *brief, const struct ww_candidate *full) {
  if (brief->name_first != brief->name_last) return false;
  struct ww_slice form = a->tokens[brief->name_first].form;
  if ((a->tokens[brief->name_first].flags & WW_TOKEN_ALL_UPPER) == 0 || form.size < 2 || form.size > 8) return false;
  size_t at = 0;
  for (uint32_t t = full->name_first; t <= full->name_last; t++) {
    struct ww_slice word = a->tokens[t].form;
    if (word.size == 0 || !ww_ascii_upper((unsigned char)word.data[0])) continue;
    while (at < form.size && form.data[at] == '.') at++;
    if (at >= form.size || form.data[at++] != word.data[0]) return false;
  }
  return at >= form.size && at >= 2;
}

uint32_t ww_cluster_of_actor(const struct ww_mention_work *work, uint32_t actor) {
  uint32_t at = 0, found = ww_index_next(&work->names, hash_of_actor(actor), &at);
  return found == WW_NONE ? WW_NONE : ww_cluster_root(work, found);
}

static uint32_t cluster_of_words(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint64_t hash = hash_of_words(work->article, c);
  bool place = c->entity_kind == WW_ENTITY_PLACE;
  for (uint32_t at = 0, found; (found = ww_index_next(&work->names, hash, &at)) != WW_NONE;) {
    uint32_t k = ww_cluster_root(work, found);
    const struct ww_cluster *cluster = &work->clusters[k];
    if (place != (cluster->kind == WW_ENTITY_PLACE) && c->unit != WW_IS_RUN) continue;
    if (place && c->place != WW_NONE && cluster->place != WW_NONE && c->place != cluster->place) continue;
    return k;
  }
  uint64_t ends = hash_of_ends(work->article, c);
  uint32_t at = 0, found = ends == 0 ? WW_NONE : ww_index_next(&work->names, ends, &at);
  return found == WW_NONE ? WW_NONE : ww_cluster_root(work, found);
}

// Whether `x`, a bearer of the surname, has more right to it than `y`: relatives are named in full, so that the bare
// surname is his whom the article names in full more often, or first.
static bool bears_rather(const struct ww_candidate *c, const struct ww_cluster *x, const struct ww_cluster *y) {
  bool fits_x = (c->male && x->male) || (c->female && x->female), fits_y = (c->male && y->male) || (c->female && y->female);
  if (c->titled && fits_x != fits_y) return fits_x;
  return x->names != y->names ? x->names > y->names : x->first_item < y->first_item;
}

// The person (or body) whose full name a single word stands for: the last one spoken of before, else the next.
static uint32_t cluster_of_short(const struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  uint32_t best = WW_NONE, best_distance = UINT32_MAX, best_surname = WW_NONE;
  bool titled = c->entity_kind == WW_ENTITY_PERSON;
  uint32_t from = item > WW_NAMES_AROUND ? item - WW_NAMES_AROUND : 0;
  for (size_t n = 0; n < work->full_count && work->full[n] < item + WW_NAMES_AROUND; n++) {
    uint32_t i = work->full[n];
    const struct ww_candidate *o = &work->items[i];
    if (i < from || o->cluster == WW_NONE) continue;
    const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, o->cluster)];
    bool person = k->kind == WW_ENTITY_PERSON || (k->kind == WW_KIND_UNKNOWN && o->unit == WW_IS_RUN);
    bool short_name = person && short_for(work, c, o) && !((c->titled || !c->short_name) && genders_clash(c, k));
    if (!short_name && (titled || !ww_name_is_acronym_of(work->article, c, o))) continue;
    uint32_t distance = i < item ? (item - i) * 2 : (i - item) * 2 + (uint32_t)work->count;
    // Whom news means by the surname alone in those days, unless somebody else of that name has just been spoken of.
    if (short_name && c->short_name && c->actor != WW_NONE && k->actor != c->actor && (i > item || c->sentence - o->sentence > 1) &&
        ww_cluster_of_actor(work, c->actor) != WW_NONE)
      continue;
    // The surname is the stronger link.
    if (short_name && !ww_slice_equal(work->article->tokens[c->name_last].lower, work->article->tokens[o->name_last].lower)) distance += 4 * (uint32_t)work->count;
    uint32_t root = ww_cluster_root(work, o->cluster);
    bool surname = short_name && ww_slice_equal(work->article->tokens[c->name_last].lower, work->article->tokens[o->name_last].lower);
    if (surname && best_surname != WW_NONE && best_surname != root ? bears_rather(c, k, &work->clusters[best_surname]) : distance < best_distance) {
      best_distance = distance, best = root;
      if (surname) best_surname = root;
    }
  }
  return best;
}

// A seat that acts is its state; one that is only a place is a place.
static uint32_t state_of(const struct ww_candidate *c) {
  if (c->unit == WW_IS_SEAT && c->use == WW_USE_LITERAL && c->place != WW_NONE) return WW_NONE;
  return c->actor;
}

static bool assign(struct ww_mention_work *work, uint32_t item, uint32_t found) {
  if (found == WW_NONE) return ww_cluster_new(work, item) != WW_NONE;
  ww_cluster_add(work, found, item);
  return true;
}

// "Munir Tavrane, 22, from a suburb": who has an age is a person.
static bool has_age(const struct ww_article *a, const struct ww_candidate *c) {
  const struct ww_sentence *s = &a->sentences[c->sentence];
  uint32_t comma = c->last + 1;
  if (comma + 2 >= s->first_token + s->token_count || !ww_slice_is(a->tokens[comma].lower, ",")) return false;
  struct ww_slice age = a->tokens[comma + 1].lower;
  if (age.size == 0 || age.size > 2) return false;
  for (size_t i = 0; i < age.size; i++)
    if (age.data[i] < '0' || age.data[i] > '9') return false;
  return ww_slice_is(a->tokens[comma + 2].lower, ",") || ww_slice_is(a->tokens[comma + 2].lower, ".");
}

// What stands beside an unlisted name tells what it is: an age, the village of Foua, in Foua and Kfraya.
static void type_by_company(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  const struct ww_read_classes *k = &work->context->classes;
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->unit != WW_IS_RUN || c->entity_kind != WW_KIND_UNKNOWN) continue;
    const struct ww_token *head = &a->tokens[c->head];
    if (c->kind == WW_MENTION_NAME && !c->plural && has_age(a, c)) c->entity_kind = WW_ENTITY_PERSON;
    if (head->head == WW_NONE || c->entity_kind == WW_ENTITY_PERSON) continue;
    uint32_t mark = ww_case_of(a, c->head);
    bool of = mark != WW_NONE && ww_slice_is(a->tokens[mark].lower, "of") && head->deprel == WW_REL_NMOD;
    bool beside = head->deprel == WW_REL_APPOS && head->head + 1 == c->first;
    if ((of || beside) && a->tokens[head->head].upos == WW_UPOS_NOUN && ww_token_in(work, head->head, k->geo_word)) c->entity_kind = WW_ENTITY_PLACE;
    for (uint32_t o = i; head->deprel == WW_REL_CONJ && o-- > 0 && work->items[o].sentence == c->sentence;)
      if (work->items[o].head == head->head && work->items[o].entity_kind == WW_ENTITY_PLACE) c->entity_kind = WW_ENTITY_PLACE;
  }
}

// "Mr Orsini", "Carla Orsini": nothing else says what the name is of, but a body has no title and no first name.
bool ww_cluster_names_somebody(const struct ww_mention_work *work, const struct ww_cluster *k) {
  if (k->kind != WW_KIND_UNKNOWN || k->name_item == WW_NONE || k->name_kind != WW_MENTION_NAME) return false;
  const struct ww_candidate *c = &work->items[k->name_item];
  const struct ww_read_classes *classes = &work->context->classes;
  if (c->titled || c->name_last != c->name_first + 1) return c->titled;
  return ww_token_in(work, c->name_first, classes->given_male) || ww_token_in(work, c->name_first, classes->given_female);
}

// States of which the article speaks by other words than this one name, or as of a place ("in Jordan").
static bool collect_states(struct ww_mention_work *work, struct ww_index *states) {
  struct ww_index nodes;
  if (!ww_index_init(states, work->arena, work->count) || !ww_index_init(&nodes, work->arena, work->count)) return false;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (c->actor == WW_NONE || c->entity_kind != WW_ENTITY_STATE) continue;
    uint32_t at = 0, node = ww_index_next(&nodes, c->actor, &at);
    if (node == WW_NONE) ww_index_add(&nodes, c->actor, c->node);
    bool place = c->unit == WW_IS_ACTOR && ww_case_of(work->article, c->head) != WW_NONE && work->article->tokens[c->head].deprel != WW_REL_NMOD_POSS;
    if (place || c->unit == WW_IS_ADJECTIVE || (node != WW_NONE && node != c->node)) ww_index_add(states, c->actor, 1);
  }
  return true;
}

// A person, or a name of which nothing says what it names and which the tree takes for one: Paris Hilton.
static bool may_be_person(const struct ww_article *a, const struct ww_candidate *c) {
  if (c->entity_kind == WW_ENTITY_PERSON) return true;
  return c->unit == WW_IS_RUN && c->entity_kind == WW_KIND_UNKNOWN && c->name_last == c->name_first + 1 && !c->before_noun && c->head == c->name_first &&
         a->tokens[c->name_last].deprel == WW_REL_FLAT;
}

// "Moreno rejected it", "Jordan accused the FBI": where somebody of that name is spoken of in full, the town, the state
// or the capital of that name acts nowhere.
static bool take_back_surnames(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  struct ww_index persons, states;
  if (!ww_index_init(&persons, work->arena, 2 * work->count) || !collect_states(work, &states)) return false;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *full = &work->items[i];
    if (full->kind != WW_MENTION_NAME || !may_be_person(a, full) || full->name_first == full->name_last) continue;
    struct ww_slice last = a->tokens[full->name_last].form, first = a->tokens[full->name_first].form;
    ww_index_add(&persons, ww_hash(last.data, last.size, 13), i);
    ww_index_add(&persons, ww_hash(first.data, first.size, 17), i);
  }
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    bool state = (c->unit == WW_IS_ACTOR && c->entity_kind == WW_ENTITY_STATE) || c->unit == WW_IS_SEAT;
    if ((c->unit != WW_IS_PLACE && !state) || c->kind != WW_MENTION_NAME || c->name_first != c->name_last || c->before_noun) continue;
    if (ww_case_of(a, c->head) != WW_NONE && a->tokens[c->head].deprel != WW_REL_NMOD_POSS) continue;
    struct ww_slice form = a->tokens[c->name_last].form;
    uint32_t at = 0, first_at = 0, state_at = 0;
    uint32_t surname = ww_index_next(&persons, ww_hash(form.data, form.size, 13), &at);
    uint32_t first_name = ww_index_next(&persons, ww_hash(form.data, form.size, 17), &first_at);
    if (surname == WW_NONE && first_name == WW_NONE) continue;
    // A state is a person only behind the full name, or in the headline over it.
    if (state && (surname == WW_NONE || surname > i) && (first_name == WW_NONE || first_name > i) && a->sentences[c->sentence].part != WW_PART_TITLE) continue;
    if (c->unit == WW_IS_ACTOR && ww_index_next(&states, c->actor, &state_at) != WW_NONE) continue;
    c->unit = WW_IS_RUN, c->entity_kind = WW_ENTITY_PERSON, c->place = c->actor = WW_NONE, c->use = WW_USE_LITERAL, c->meant = WW_MEANT_SOMEBODY;
    c->role = (struct ww_role){0};
  }
  return true;
}

// The names that short ones are looked for among.
static bool gather_full(struct ww_mention_work *work) {
  work->full = ww_arena_alloc(work->arena, work->count + 1, sizeof *work->full);
  work->full_count = 0;
  for (uint32_t i = 0; work->full != NULL && i < work->count; i++) {
    const struct ww_candidate *o = &work->items[i];
    if (o->kind == WW_MENTION_NAME && o->name_first != o->name_last && o->use != WW_USE_ADJECTIVE) work->full[work->full_count++] = i;
  }
  return work->full != NULL;
}

// "Understated Perez raises profile" over an article about Thomas Perez: in a headline every word has its capital, so that a word
// before a surname that the article has behind another first name, and never itself, is none of the name.
static void mend_headline_names(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    const struct ww_read_classes *k = &work->context->classes;
    if (a->sentences[c->sentence].part != WW_PART_TITLE || c->unit != WW_IS_RUN || c->kind != WW_MENTION_NAME || c->name_last != c->name_first + 1) continue;
    if (ww_token_in(work, c->name_first, k->given_male) || ww_token_in(work, c->name_first, k->given_female)) continue;
    struct ww_slice word = a->tokens[c->name_first].lower, last = a->tokens[c->name_last].lower;
    bool other = false, itself = false;
    for (uint32_t j = 0; j < work->count && !itself; j++) {
      const struct ww_candidate *o = &work->items[j];
      if (a->sentences[o->sentence].part == WW_PART_TITLE || o->kind != WW_MENTION_NAME || (o->unit != WW_IS_RUN && o->unit != WW_IS_ACTOR)) continue;
      itself = ww_slice_equal(a->tokens[o->name_first].lower, word);
      other |= o->name_first < o->name_last && ww_slice_equal(a->tokens[o->name_last].lower, last) &&
               (ww_token_in(work, o->name_first, k->given_male) || ww_token_in(work, o->name_first, k->given_female));
    }
    if (other && !itself) c->name_first = c->name_last;
  }
}

ww_status ww_clusters_of_names(struct ww_mention_work *work) {
  if (!take_back_surnames(work)) return WW_ERROR_MEMORY;
  mend_headline_names(work);
  type_by_company(work);
  if (!gather_full(work) || !ww_index_init(&work->names, work->arena, 3 * work->count)) return WW_ERROR_MEMORY;
  // Full and listed names first, so that a short one may find its full name behind it.
  for (int round = 0; round < 2; round++) {
    for (uint32_t i = 0; i < work->count; i++) {
      struct ww_candidate *c = &work->items[i];
      if (c->cluster != WW_NONE || (c->kind != WW_MENTION_NAME && c->kind != WW_MENTION_ADJECTIVE && c->unit != WW_IS_PEOPLE)) continue;
      bool brief = c->short_name || (c->unit == WW_IS_RUN && c->name_first == c->name_last);
      if (brief != (round == 1)) continue;
      if (c->unit == WW_IS_SEAT && state_of(c) == WW_NONE) c->entity_kind = WW_ENTITY_PLACE, c->actor = WW_NONE, c->unit = WW_IS_PLACE, c->meant = WW_MEANT_CITY;
      uint32_t found = WW_NONE;
      if (brief) {
        found = cluster_of_short(work, i);
        if (found != WW_NONE && c->short_name && work->clusters[found].actor != c->actor) {
          c->actor = work->clusters[found].actor, c->role = (struct ww_role){0};
          if (!c->titled) c->male = c->female = false;  // they were those of whom news means
        }
      }
      if (found == WW_NONE && c->unit == WW_IS_PEOPLE) found = cluster_of_words(work, c);
      else if (found == WW_NONE && state_of(c) != WW_NONE) found = ww_cluster_of_actor(work, state_of(c));
      else if (found == WW_NONE) found = cluster_of_words(work, c);
      if (!assign(work, i, found)) return WW_ERROR_MEMORY;
    }
  }
  return ww_clusters_join_told(work) ? WW_OK : WW_ERROR_MEMORY;
}
