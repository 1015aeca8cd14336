// setting.c: where an event took place, and how many were hurt; setting_time.c says when, contexts.c what it was about.
//
// In: a draft in its tree, and the sentence's times, places and figures. Out: the fields of the event. Syntax decides
// first: what hangs on the trigger or its clause; then the clause that this one hangs in; then the only one in the
// sentence. Worked example: in "Rebels who fled in May shelled Homs on Friday, killing two nurses" `Friday` hangs on
// `shelled`, `May` in another clause; Homs is its object; `killing` shares the subject, is of the class `death` and
// counts two.
#include "read/coder.h"

// ---- places ----------------------------------------------------------------------------------

enum { PLACES = 6 };
struct near_place {
  uint32_t place;
  int steps;
};

static bool actor_of(const struct ww_coder *coder, uint32_t token) {
  return token != WW_NONE && coder->tree.tokens[token].mention != WW_NONE && ww_parties_is_actor(&coder->tree, token);
}

// "soldiers from Chad", "the president of Chad" and "a Basra official" do not say where it happened.
static bool says_where(const struct ww_coder *coder, const struct ww_place *place) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t head = ww_tree_head(tree, place->head);
  uint8_t rel = tree->tokens[place->head].deprel;
  if (!actor_of(coder, head)) return true;
  if (rel == WW_REL_COMPOUND || rel == WW_REL_AMOD || rel == WW_REL_NMOD_POSS || rel == WW_REL_FLAT || rel == WW_REL_APPOS) return false;
  return !(rel == WW_REL_NMOD && ww_token_has_case_of(tree, place->head, "of from for"));
}

// Behind a preposition of place a state is no government.
static bool literal_place(const struct ww_coder *coder, const struct ww_place *place) {
  return place->use == WW_USE_LITERAL ||
         (place->use == WW_USE_METONYM && ww_token_has_case_of(&coder->tree, place->head, "in at near inside across throughout"));
}

static int place_steps(const struct ww_coder *coder, const struct ww_draft *draft, uint32_t head) {
  const struct ww_tree *tree = &coder->tree;
  int best = -1;
  for (uint32_t i = 0; i < draft->word_count; i++) {
    uint32_t host = ww_clause_host(tree, draft->words[i]);
    int own = ww_setting_steps(tree, head, draft->words[i], NULL), hosted = ww_setting_steps(tree, head, host, NULL);
    int penalty = draft->words[i] == draft->core ? 0 : 4;
    if (own >= 0 && (best < 0 || own + penalty < best)) best = own + penalty;
    if (hosted >= 0 && (best < 0 || hosted + penalty + 1 < best)) best = hosted + penalty + 1;
  }
  return best;
}

static void insert_place(struct near_place *places, uint32_t *count, struct near_place place) {
  uint32_t at = *count < PLACES ? (*count)++ : PLACES - 1;
  if (*count == PLACES && at == PLACES - 1 && places[at].steps != 0 && places[at].steps <= place.steps) return;
  while (at > 0 && places[at - 1].steps > place.steps) { places[at] = places[at - 1]; at--; }
  places[at] = place;
}

static ww_status fill_places(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  struct near_place found[PLACES] = {{0}};
  uint32_t count = 0, literal = 0, last = WW_NONE;
  for (uint32_t i = coder->layers.place; i < coder->layers.place_end; i++) {
    const struct ww_place *place = &coder->article->places[i];
    if (!ww_tree_holds(&coder->tree, place->head) || !literal_place(coder, place) || !says_where(coder, place)) continue;
    literal++;
    last = i;
    int steps = place_steps(coder, draft, place->head);
    if (steps >= 0) insert_place(found, &count, (struct near_place){i, steps});
  }
  if (count == 0 && literal == 1 && ww_token_has_case_of(&coder->tree, coder->article->places[last].head, "in at near")) {
    found[0] = (struct near_place){last, 0};
    count = 1;
  }
  if (count == 0) return WW_OK;
  uint32_t *places = ww_arena_alloc(&coder->article->arena, count, sizeof *places);
  if (places == NULL) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < count; i++) places[i] = found[i].place;
  event->places = places;
  event->place_count = count;
  return WW_OK;
}

// ---- victims ---------------------------------------------------------------------------------

static int32_t figure_at(const struct ww_coder *coder, uint32_t token) {
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t i = coder->layers.figure; i < coder->layers.figure_end; i++) {
    const struct ww_figure *f = &coder->article->figures[i];
    if (!ww_tree_holds(tree, f->head)) continue;
    bool here = f->head == token || (ww_tree_head(tree, f->head) == token && tree->tokens[f->head].deprel == WW_REL_NUMMOD);
    int64_t value = f->min >= 0 ? f->min : f->max;
    if (here && value >= 0 && value <= INT32_MAX) return (int32_t)value;
  }
  return -1;
}

int32_t ww_setting_count(const struct ww_coder *coder, uint32_t token) {
  const struct ww_token *t = &coder->tree.tokens[token];
  if (t->mention != WW_NONE) {
    const struct ww_mention *m = &coder->article->mentions[t->mention];
    if (m->count_min > 0 && m->count_min <= INT32_MAX) return (int32_t)m->count_min;
    const struct ww_entity *e = &coder->article->entities[m->entity];
    if (e->kind == WW_ENTITY_PERSON && !e->plural && (m->kind == WW_MENTION_NAME || (t->morph & WW_MORPH_SING) != 0)) return 1;
  }
  return figure_at(coder, token);
}

static int32_t plus(int32_t a, int32_t b) {
  if (b < 0) return a;
  return a < 0 ? b : a > INT32_MAX - b ? INT32_MAX : a + b;
}

// Nobody has died yet of what is attempted, planned or foiled.
static bool only_meant(const struct ww_tree *tree, uint32_t word) {
  // "sentenced the editor to death", wherever the parser hung the last words
  uint32_t head = ww_tree_head(tree, word), above = head == WW_NONE ? WW_NONE : ww_tree_head(tree, head);
  if (head != WW_NONE && ww_word_among(tree->tokens[head].lemma, "sentence condemn")) return true;
  if (above != WW_NONE && ww_word_among(tree->tokens[above].lemma, "sentence condemn")) return true;
  if (ww_token_is_verbal(&tree->tokens[word])) return ww_clause_infinitive(tree, word);
  for (const uint32_t *c = ww_children(tree, word), *end = ww_children_end(tree, word); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_AMOD && ww_word_among(tree->tokens[*c].lower, "attempted planned foiled failed alleged possible")) return true;
  return false;
}

// All that stands at the victims' place of a word, joined nouns included.
static int32_t victims(const struct ww_coder *coder, uint32_t word) {
  const struct ww_tree *tree = &coder->tree;
  static const struct ww_path object = {.kind = WW_PATH_OBJ};
  struct ww_arguments arguments;
  ww_clause_path(tree, word, NULL, 0, &object, &arguments);
  // "12 died": of verbs without an object the subject.
  if (arguments.count == 0 && ww_token_is_verbal(&tree->tokens[word])) {
    arguments.token[0] = ww_clause_surface_subject(tree, word);
    arguments.count = arguments.token[0] == WW_NONE ? 0 : 1;
  }
  int32_t sum = -1;
  // "two killed and nine injured": a bare number right before the word is its own.
  if (ww_tree_holds(tree, word - 1) && tree->tokens[word - 1].upos == WW_UPOS_NUM) {
    sum = figure_at(coder, word - 1);
    if (sum >= 0) return sum;
  }
  for (uint32_t i = 0; i < arguments.count && i < 1; i++) {
    sum = plus(sum, ww_setting_count(coder, arguments.token[i]));
    for (const uint32_t *c = ww_children(tree, arguments.token[i]), *end = ww_children_end(tree, arguments.token[i]); c < end; c++)
      if (tree->tokens[*c].deprel == WW_REL_CONJ && ww_token_is_nominal(&tree->tokens[*c])) sum = plus(sum, ww_setting_count(coder, *c));
  }
  return sum;
}

static void add_victims(const struct ww_coder *coder, uint32_t word, int32_t count, struct ww_event *event) {
  const struct ww_read_classes *classes = &coder->context->classes;
  if (ww_tree_in_class(&coder->tree, word, classes->death)) event->dead = plus(event->dead, count);
  else if (ww_tree_in_class(&coder->tree, word, classes->injury)) event->injured = plus(event->injured, count);
  else if (ww_tree_in_class(&coder->tree, word, classes->arrest)) event->arrested = plus(event->arrested, count);
}

static bool counts_victims(const struct ww_coder *coder, uint32_t word) {
  const struct ww_read_classes *classes = &coder->context->classes;
  return ww_tree_in_class(&coder->tree, word, classes->death) || ww_tree_in_class(&coder->tree, word, classes->injury) ||
         ww_tree_in_class(&coder->tree, word, classes->arrest);
}

static void fill_victims(const struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  event->dead = event->injured = event->arrested = -1;
  if (event->auxiliary != 0 && event->auxiliary != WW_AUX_HISTORICAL) return;
  for (uint32_t i = 0; i < draft->word_count; i++)
    if (counts_victims(coder, draft->words[i]) && !only_meant(&coder->tree, draft->words[i])) {
      int32_t count = victims(coder, draft->words[i]);
      if (count < 0)
        for (uint32_t r = 0; r < draft->recipients.count; r++)
          if (!draft->recipients.owned[r]) count = plus(count, ww_setting_count(coder, draft->recipients.token[r]));
      add_victims(coder, draft->words[i], count, event);
    }
}

static bool is_trigger(const struct ww_event *event, const struct ww_token *token) {
  for (uint32_t i = 0; i < event->trigger_count; i++)
    if (event->trigger[i].start <= token->start && token->end <= event->trigger[i].end) return true;
  return false;
}

void ww_setting_beside(struct ww_coder *coder, uint32_t first_event) {
  struct ww_article *article = coder->article;
  struct ww_event *conflict = NULL;
  for (size_t i = first_event; i < article->event_count; i++) {
    if (ww_type(coder->context->knowledge, article->events[i].type)->quad != 4 || article->events[i].auxiliary != 0) continue;
    if (conflict != NULL) return;  // nobody says whose victims they are
    conflict = &article->events[i];
  }
  if (conflict == NULL) return;
  const struct ww_tree *tree = &coder->tree;
  for (uint32_t t = tree->first; t < tree->first + tree->count; t++) {
    if (!counts_victims(coder, t) || is_trigger(conflict, &tree->tokens[t]) || ww_realis_of(tree, t) != WW_REALIS_REAL) continue;
    int32_t count = -1;
    uint32_t head = ww_tree_head(tree, t);
    if (tree->word_pos[t - tree->first] == WW_POS_VERB) count = victims(coder, t);
    else if (tree->word_pos[t - tree->first] == WW_POS_ADJ) {
      uint32_t subject = ww_tree_child(tree, t, WW_REL_NSUBJ);
      if (subject == WW_NONE && head != WW_NONE && tree->tokens[t].deprel == WW_REL_XCOMP) subject = ww_clause_object(tree, head);
      if (subject == WW_NONE && tree->tokens[t].deprel == WW_REL_AMOD) subject = head;
      count = subject != WW_NONE ? ww_setting_count(coder, subject) : figure_at(coder, t);
    }
    const struct ww_read_classes *classes = &coder->context->classes;
    int32_t *field = ww_tree_in_class(tree, t, classes->death) ? &conflict->dead
                     : ww_tree_in_class(tree, t, classes->injury) ? &conflict->injured : NULL;
    if (field != NULL && *field < 0) *field = count;
  }
}

ww_status ww_setting_fill(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  ww_setting_time(coder, draft, event);
  fill_victims(coder, draft, event);
  ww_status status = ww_contexts_fill(coder, draft, event);
  return status == WW_OK ? fill_places(coder, draft, event) : status;
}
