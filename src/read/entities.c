// entities.c: the order in which mentions and entities are found, and the layers that come out.
//
// In: sentences with trees, name_hits, times. Out: mentions (ordered by start, longer first), entities (in the order of
// their first mention) and token.mention. In "Foreign Minister Karim Haddad of Chad met rebels. He left." there are the
// entities Karim Haddad (TCD GOV, foreign minister; two mentions), Chad, and the rebels (TCD REB).
#include "base/date.h"
#include "base/hash.h"
#include "base/slice.h"
#include "read/mentions.h"

static ww_status read_sentences(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  for (uint32_t s = 0; s < a->sentence_count; s++) {
    // Of a dateline, which has no tree, the listed places alone are read.
    if (!a->sentences[s].parse && a->sentences[s].part != WW_PART_DATELINE) continue;
    ww_status status = ww_units_read(work, s);
    if (status == WW_OK) status = ww_phrases_read(work, s);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

static bool stands_before(const struct ww_candidate *x, const struct ww_candidate *y) {
  if (x->first != y->first) return x->first < y->first;
  if (x->last != y->last) return x->last > y->last;
  return x->head < y->head;
}

// The list is ordered but for a modifier here and there, so insertion is enough; modifiers are renumbered.
static ww_status order(struct ww_mention_work *work) {
  uint32_t *from = ww_arena_alloc(work->arena, work->count + 1, sizeof *from);
  uint32_t *to = ww_arena_alloc(work->arena, work->count + 1, sizeof *to);
  if (from == NULL || to == NULL) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < work->count; i++) from[i] = i;
  for (size_t i = 1; i < work->count; i++) {
    struct ww_candidate moved = work->items[i];
    uint32_t number = from[i];
    size_t at = i;
    for (; at > 0 && stands_before(&moved, &work->items[at - 1]); at--) work->items[at] = work->items[at - 1], from[at] = from[at - 1];
    work->items[at] = moved, from[at] = number;
  }
  for (uint32_t i = 0; i < work->count; i++) to[from[i]] = i;
  for (size_t i = 0; i < work->count; i++)
    for (size_t k = 0; k < work->items[i].modifier_count; k++) work->items[i].modifier[k] = to[work->items[i].modifier[k]];
  return WW_OK;
}

// token.mention of every token of a candidate that hangs outside it; the innermost candidate wins.
static void mark_heads(struct ww_mention_work *work) {
  struct ww_token *tokens = work->article->tokens;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    for (uint32_t t = c->first; t <= c->last; t++)
      if (tokens[t].upos != WW_UPOS_PUNCT && tokens[t].upos != WW_UPOS_DET &&
          (tokens[t].head == WW_NONE || tokens[t].head < c->first || tokens[t].head > c->last)) tokens[t].mention = i;
    tokens[c->head].mention = i;
  }
}

// An unlisted name of which nothing told what it names: its grammar must do.
static uint8_t guess_kind(const struct ww_mention_work *work, const struct ww_cluster *k) {
  const struct ww_candidate *c = &work->items[k->name_item];
  const struct ww_token *head = &work->article->tokens[c->head];
  if (c->unit != WW_IS_RUN) return c->plural ? WW_ENTITY_GROUP : WW_ENTITY_PERSON;
  uint32_t mark = ww_case_of(work->article, c->head);
  if (mark != WW_NONE) {
    struct ww_slice word = work->article->tokens[mark].lower;
    if (ww_slice_is(word, "in") || ww_slice_is(word, "at") || ww_slice_is(word, "near") || ww_slice_is(word, "outside")) return WW_ENTITY_PLACE;
  }
  uint32_t before = c->name_first;  // "the Congressional Progressive Caucus"
  while (before > work->article->sentences[c->sentence].first_token && work->article->tokens[before - 1].upos == WW_UPOS_ADJ) before--;
  bool the = before > 0 && ww_slice_is(work->article->tokens[before - 1].lower, "the");
  if (the || c->before_noun) return WW_ENTITY_ORG;
  if (c->name_last > c->name_first && c->name_last - c->name_first < 4) return WW_ENTITY_PERSON;
  // A lone word without an article is mostly a surname.
  switch (head->deprel) {
    case WW_REL_NSUBJ: case WW_REL_NSUBJ_PASS: case WW_REL_NMOD_POSS: case WW_REL_OBL_AGENT: case WW_REL_OBJ: case WW_REL_CONJ: case WW_REL_APPOS:
      return WW_ENTITY_PERSON;
    default: return WW_ENTITY_ORG;
  }
}

// In a headline every word has its capital, so that a lone unlisted word there, never met again, is no name.
static void drop_headline_words(struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->cluster == WW_NONE || c->unit != WW_IS_RUN || work->article->sentences[c->sentence].part != WW_PART_TITLE) continue;
    const struct ww_cluster *k = &work->clusters[ww_cluster_root(work, c->cluster)];
    if (k->first_item == i && k->last_item == i && k->kind == WW_KIND_UNKNOWN) c->cluster = WW_NONE;
  }
}

static struct ww_slice lower_words(struct ww_article *a, uint32_t first, uint32_t last) {
  size_t size = 0;
  for (uint32_t t = first; t <= last; t++) size += a->tokens[t].lower.size + 1;
  char *out = ww_arena_alloc(&a->arena, size, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  size_t at = 0;
  for (uint32_t t = first; t <= last; t++) {
    if (t > first && (a->tokens[t].flags & WW_TOKEN_SPACE_BEFORE) != 0) out[at++] = ' ';
    memcpy(out + at, a->tokens[t].lower.data, a->tokens[t].lower.size);
    at += a->tokens[t].lower.size;
  }
  return (struct ww_slice){out, at};
}

// The words as they stand, but with one blank where the text breaks its line; data is NULL when memory runs out.
static struct ww_slice clean_words(struct ww_article *a, uint32_t first, uint32_t last) {
  struct ww_slice words = ww_article_words(a, first, last);
  bool broken = false;
  for (size_t i = 0; i < words.size && !broken; i++)
    broken = ww_ascii_space((unsigned char)words.data[i]) && (words.data[i] != ' ' || (i > 0 && words.data[i - 1] == ' '));
  if (!broken) return words;
  char *out = ww_arena_alloc(&a->arena, words.size, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  size_t at = 0;
  for (size_t i = 0; i < words.size; i++) {
    bool space = ww_ascii_space((unsigned char)words.data[i]);
    if (!space) out[at++] = words.data[i];
    else if (at > 0 && out[at - 1] != ' ') out[at++] = ' ';
  }
  return (struct ww_slice){out, at};
}

static bool fill_entity(struct ww_mention_work *work, const struct ww_cluster *k, struct ww_entity *e) {
  struct ww_article *a = work->article;
  const struct ww_candidate *name = &work->items[k->name_item];
  e->kind = k->kind, e->actor = k->actor, e->role = k->role;
  e->gender_male = k->male, e->gender_female = k->female, e->plural = k->plural;
  e->name = name->kind == WW_MENTION_NAME ? clean_words(a, name->name_first, name->name_last) : clean_words(a, name->first, name->last);
  if (e->name.data == NULL) return false;
  if (k->office_item != WW_NONE) {
    const struct ww_candidate *o = &work->items[k->office_item];
    e->office = lower_words(a, o->office_first, o->office_last);
    if (e->office.data == NULL) return false;
  }
  if (k->actor != WW_NONE && (k->kind != WW_ENTITY_PLACE)) {
    const struct ww_actor *actor = ww_actor(work->knowledge, k->actor);
    const struct ww_dated_role *dated = ww_actor_role_on(work->knowledge, k->actor, a->published);
    e->name = actor->name, e->wikidata = actor->wikidata;
    if (dated != NULL) {
      e->role = dated->role;
      if (e->office.size == 0) e->office = dated->office;
    } else if (k->kind == WW_ENTITY_STATE || (actor->role.code[0] != '\0' && k->office_item == WW_NONE)) {
      e->role = actor->role;
    }
  }
  // Who is called a former minister is none, whatever the lexicon's last date says.
  if (k->office_item != WW_NONE && work->items[k->office_item].former && work->items[k->office_item].role.sector[0][0] != '\0') e->role = work->items[k->office_item].role;
  uint64_t id = a->id.size > 0 ? ww_hash(a->id.data, a->id.size, 1) : a->text_hash;
  id = ww_hash(e->name.data, e->name.size, id);
  uint32_t start = a->tokens[work->items[k->first_item].first].start;
  e->id = k->actor != WW_NONE ? id : ww_hash(&start, sizeof start, id);
  return true;
}

static ww_status emit(struct ww_mention_work *work) {
  struct ww_article *a = work->article;
  uint32_t *entity_of = ww_arena_alloc(work->arena, work->cluster_count + 1, sizeof *entity_of);
  uint32_t *mention_of = ww_arena_alloc(work->arena, work->count + 1, sizeof *mention_of);
  if (entity_of == NULL || mention_of == NULL) return WW_ERROR_MEMORY;
  for (size_t k = 0; k < work->cluster_count; k++) entity_of[k] = WW_NONE;
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    mention_of[i] = WW_NONE;
    if (c->cluster == WW_NONE) continue;
    uint32_t root = ww_cluster_root(work, c->cluster);
    struct ww_cluster *k = &work->clusters[root];
    if (k->name_item == WW_NONE) continue;
    if (entity_of[root] == WW_NONE) {
      if (k->kind == WW_KIND_UNKNOWN) k->kind = guess_kind(work, k);
      struct ww_entity *e = ww_article_add_entity(a);
      if (e == NULL || !fill_entity(work, k, e)) return WW_ERROR_MEMORY;
      e->first_mention = (uint32_t)a->mention_count;
      entity_of[root] = (uint32_t)a->entity_count - 1;
    }
    struct ww_mention *m = ww_article_add_mention(a);
    if (m == NULL) return WW_ERROR_MEMORY;
    *m = (struct ww_mention){
        .start = a->tokens[c->first].start, .end = a->tokens[c->last].end, .first_token = c->first, .last_token = c->last, .head = c->head,
        .entity = entity_of[root], .role = c->role, .count_min = c->count_min, .count_max = c->count_max, .kind = c->kind, .use = c->use,
        .gazetteer = c->place, .name_first = c->name_first, .name_last = c->name_last};
    if (m->role.code[0] == '\0' && m->role.sector[0][0] == '\0') m->role = a->entities[entity_of[root]].role;
    a->entities[entity_of[root]].mention_count++;
    mention_of[i] = (uint32_t)a->mention_count - 1;
  }
  for (uint32_t i = 0; i < work->count; i++) {
    const struct ww_candidate *c = &work->items[i];
    if (mention_of[i] == WW_NONE || c->pair[0] == WW_NONE) continue;
    struct ww_mention *m = &a->mentions[mention_of[i]];
    m->pair[0] = entity_of[ww_cluster_root(work, c->pair[0])], m->pair[1] = entity_of[ww_cluster_root(work, c->pair[1])];
    m->paired = m->pair[0] != WW_NONE && m->pair[1] != WW_NONE && m->pair[0] != m->pair[1];
  }
  for (size_t t = 0; t < a->token_count; t++)
    if (a->tokens[t].mention != WW_NONE) a->tokens[t].mention = mention_of[a->tokens[t].mention];
  return WW_OK;
}

static ww_status keep_nouns(struct ww_mention_work *work) {
  work->nouns = ww_arena_alloc(work->arena, 2 * WW_NOUNS_KEPT, sizeof *work->nouns);
  for (size_t i = 0; work->nouns != NULL && i < 2 * WW_NOUNS_KEPT; i++) work->nouns[i].token = WW_NONE;
  return work->nouns != NULL ? WW_OK : WW_ERROR_MEMORY;
}

ww_status ww_read_entities(const struct ww_reader_context *context, struct ww_article *article) {
  struct ww_mention_work work = {.context = context, .knowledge = context->knowledge, .article = article, .arena = &article->scratch};
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  for (size_t t = 0; t < article->token_count; t++) article->tokens[t].mention = WW_NONE;
  ww_status status = keep_nouns(&work);
  if (status == WW_OK) status = read_sentences(&work);
  if (status == WW_OK) status = order(&work);
  if (status == WW_OK) status = ww_gazetteer_choose(&work);
  if (status == WW_OK) {
    ww_usage_decide(&work);
    ww_roles_compose(&work);
    mark_heads(&work);
    status = ww_clusters_of_names(&work);
  }
  if (status == WW_OK) {
    ww_whose_begin(&work);
    status = ww_anaphors_resolve(&work);
  }
  if (status == WW_OK && !ww_whose_give(&work)) status = WW_ERROR_MEMORY;
  if (status == WW_OK) ww_twos_share(&work);
  if (status == WW_OK) {
    drop_headline_words(&work);
    ww_meant_tell(&work);
    status = emit(&work);
  }
  ww_arena_rewind(&article->scratch, mark);
  return status;
}
