// vary.c: one article, many variants. States are turned along a table, so that whoever acted on whom still does, under other
// names; people whom the text alone knows get another surname; all days move by the same number.
#include "vary.h"

#include <stdio.h>

#include "base/hash.h"

struct state {
  const char *name, *adjective, *code;
};

// Only states of one word, so that a word of the text stands for one.
static const struct state states[] = {
    {"Algeria", "Algerian", "DZA"},     {"Angola", "Angolan", "AGO"},       {"Armenia", "Armenian", "ARM"},   {"Belarus", "Belarusian", "BLR"},
    {"Bolivia", "Bolivian", "BOL"},     {"Brazil", "Brazilian", "BRA"},     {"Cambodia", "Cambodian", "KHM"}, {"Chad", "Chadian", "TCD"},
    {"Chile", "Chilean", "CHL"},        {"Colombia", "Colombian", "COL"},   {"Egypt", "Egyptian", "EGY"},     {"Eritrea", "Eritrean", "ERI"},
    {"Ethiopia", "Ethiopian", "ETH"},   {"Georgia", "Georgian", "GEO"},     {"Ghana", "Ghanaian", "GHA"},     {"Honduras", "Honduran", "HND"},
    {"India", "Indian", "IND"},         {"Indonesia", "Indonesian", "IDN"}, {"Iran", "Iranian", "IRN"},       {"Jordan", "Jordanian", "JOR"},
    {"Kazakhstan", "Kazakh", "KAZ"},    {"Kenya", "Kenyan", "KEN"},         {"Kyrgyzstan", "Kyrgyz", "KGZ"},  {"Libya", "Libyan", "LBY"},
    {"Malaysia", "Malaysian", "MYS"},   {"Mali", "Malian", "MLI"},          {"Mexico", "Mexican", "MEX"},     {"Moldova", "Moldovan", "MDA"},
    {"Morocco", "Moroccan", "MAR"},     {"Mozambique", "Mozambican", "MOZ"}, {"Nepal", "Nepali", "NPL"},      {"Nigeria", "Nigerian", "NGA"},
    {"Pakistan", "Pakistani", "PAK"},   {"Paraguay", "Paraguayan", "PRY"},  {"Peru", "Peruvian", "PER"},      {"Philippines", "Philippine", "PHL"},
    {"Poland", "Polish", "POL"},        {"Russia", "Russian", "RUS"},       {"Rwanda", "Rwandan", "RWA"},     {"Serbia", "Serbian", "SRB"},
    {"Somalia", "Somali", "SOM"},       {"Sudan", "Sudanese", "SDN"},       {"Syria", "Syrian", "SYR"},       {"Tajikistan", "Tajik", "TJK"},
    {"Thailand", "Thai", "THA"},        {"Tunisia", "Tunisian", "TUN"},     {"Turkey", "Turkish", "TUR"},     {"Uganda", "Ugandan", "UGA"},
    {"Ukraine", "Ukrainian", "UKR"},    {"Uzbekistan", "Uzbek", "UZB"},     {"Venezuela", "Venezuelan", "VEN"}, {"Vietnam", "Vietnamese", "VNM"},
    {"Yemen", "Yemeni", "YEM"},         {"Zambia", "Zambian", "ZMB"},       {"Zimbabwe", "Zimbabwean", "ZWE"}};
enum { STATES = sizeof states / sizeof *states, SURNAMES = 24 * 24, DAYS = 3650 };

struct variant {
  const struct ww_article *from;
  struct ww_article *out;
  struct ww_arena *arena;
  uint64_t serial;
  int32_t days;
  uint32_t turn;
  uint32_t *moved;  // [from->text.size + 1] where each byte of the old text lies in the new one
  bool failed;
};

static void *copy(struct variant *v, const void *items, size_t count, size_t size) {
  void *out = ww_arena_alloc(v->arena, count + 1, size);
  if (out == NULL) {
    v->failed = true;
    return NULL;
  }
  if (count > 0) memcpy(out, items, count * size);
  return out;
}

static const struct state *turned(const struct variant *v, size_t i) { return &states[(i + v->turn) % STATES]; }

// "Karosin", "Velmat": two syllables out of 24 each, told by a number.
static struct ww_slice surname(struct variant *v, uint64_t number) {
  static const char *const first[] = {"Kar", "Vel", "Tor", "Bas", "Mir", "Dan", "Ola", "Per", "Sul", "Ren", "Gab", "Hal",
                                      "Ish", "Lom", "Nar", "Pav", "Quin", "Ros", "Tam", "Ulv", "Wex", "Yar", "Zan", "Fer"};
  static const char *const last[] = {"osin", "mat", "elli", "ovic", "enko", "ante", "uri", "ssen", "addi", "wick", "oglu", "eira",
                                     "ida", "ompo", "estad", "ulescu", "arin", "ojo", "ette", "ikov", "amba", "heim", "ales", "undi"};
  char *text = ww_arena_alloc(v->arena, 16, 1);
  if (text == NULL) {
    v->failed = true;
    return (struct ww_slice){NULL, 0};
  }
  int size = snprintf(text, 16, "%s%s", first[number % 24], last[number / 24 % 24]);
  return ww_slice_of(text, (size_t)size);
}

static struct ww_slice last_word(struct ww_slice name) {
  size_t at = name.size;
  while (at > 0 && name.data[at - 1] != ' ') at--;
  return ww_slice_of(name.data + at, name.size - at);
}

// Whether an entity is somebody whom no lexicon names.
static bool is_anybody(const struct ww_entity *entity) {
  return entity->kind == WW_ENTITY_PERSON && entity->actor == WW_NONE && entity->name.size > 0 && ww_ascii_upper((unsigned char)entity->name.data[0]) &&
         last_word(entity->name).size > 2 && ww_ascii_upper((unsigned char)last_word(entity->name).data[0]);
}

// What stands in the place of a token; empty where it stays.
static struct ww_slice word_of(struct variant *v, const struct ww_token *token) {
  for (size_t i = 0; i < STATES && (token->flags & WW_TOKEN_UPPER) != 0; i++) {
    if (ww_slice_is(token->form, states[i].name)) return ww_slice_cstring(turned(v, i)->name);
    if (ww_slice_is(token->form, states[i].adjective)) return ww_slice_cstring(turned(v, i)->adjective);
  }
  return (struct ww_slice){NULL, 0};
}

static struct ww_slice person_word(struct variant *v, const struct ww_token *token) {
  for (size_t e = 0; e < v->from->entity_count && token->upos == WW_UPOS_PROPN; e++) {
    const struct ww_entity *entity = &v->from->entities[e];
    if (is_anybody(entity) && ww_slice_equal(token->form, last_word(entity->name))) return surname(v, ww_hash(&e, sizeof e, v->serial) % SURNAMES);
  }
  return (struct ww_slice){NULL, 0};
}

// The new text, and where each byte went. A number at its end makes it one of its own.
static void write_text(struct variant *v) {
  const struct ww_article *from = v->from;
  size_t room = from->text.size + 16 * from->token_count + 64;
  char *text = ww_arena_alloc(v->arena, room, 1);
  v->moved = ww_arena_alloc(v->arena, from->text.size + 1, sizeof *v->moved);
  if (text == NULL || v->moved == NULL) {
    v->failed = true;
    return;
  }
  size_t at = 0, token = 0;
  for (size_t i = 0; i < from->text.size;) {
    while (token < from->token_count && from->tokens[token].start < i) token++;
    const struct ww_token *here = token < from->token_count && from->tokens[token].start == i ? &from->tokens[token] : NULL;
    struct ww_slice word = {NULL, 0};
    if (here != NULL && here->end > here->start) word = word_of(v, here);
    if (here != NULL && here->end > here->start && word.size == 0) word = person_word(v, here);
    if (word.size == 0) {
      v->moved[i] = (uint32_t)at;
      text[at++] = from->text.data[i++];
      continue;
    }
    for (; i < here->end; i++) v->moved[i] = (uint32_t)at;
    memcpy(text + at, word.data, word.size);
    at += word.size;
  }
  v->moved[from->text.size] = (uint32_t)at;
  at += (size_t)snprintf(text + at, room - at, "\n\nReport %llu.\n", (unsigned long long)v->serial);
  v->out->text = ww_slice_of(text, at);
  v->out->text_hash = ww_hash(text, at, 0);
}

static void move(const struct variant *v, uint32_t *start, uint32_t *end) {
  *start = v->moved[*start];
  *end = v->moved[*end];
}

static void move_day(const struct variant *v, int32_t *day) {
  if (*day != WW_NO_DAY) *day += v->days;
}

static void turn_role(const struct variant *v, struct ww_role *role) {
  for (size_t i = 0; i < STATES; i++) {
    if (memcmp(role->code, states[i].code, 4) != 0) continue;
    memcpy(role->code, turned(v, i)->code, 4);
    return;
  }
}

static const struct ww_span *move_spans(struct variant *v, const struct ww_span *spans, size_t count) {
  struct ww_span *out = copy(v, spans, count, sizeof *out);
  for (size_t i = 0; out != NULL && i < count; i++) move(v, &out[i].start, &out[i].end);
  return out;
}

static struct ww_party *move_parties(struct variant *v, const struct ww_party *parties, size_t count) {
  struct ww_party *out = copy(v, parties, count, sizeof *out);
  for (size_t i = 0; out != NULL && i < count; i++) {
    move(v, &out[i].start, &out[i].end);
    turn_role(v, &out[i].role);
  }
  return out;
}

static void rename_entity(struct variant *v, size_t index) {
  struct ww_entity *entity = &v->out->entities[index];
  turn_role(v, &entity->role);
  entity->id = ww_hash(&entity->id, sizeof entity->id, v->serial);
  for (size_t i = 0; i < STATES; i++) {
    if (!ww_slice_is(entity->name, states[i].name)) continue;
    entity->name = ww_slice_cstring(turned(v, i)->name);
    return;
  }
  if (!is_anybody(&v->from->entities[index])) return;
  struct ww_slice last = surname(v, ww_hash(&index, sizeof index, v->serial) % SURNAMES);
  size_t kept = entity->name.size - last_word(entity->name).size;
  char *name = ww_arena_alloc(v->arena, kept + last.size + 1, 1);
  if (name == NULL || last.data == NULL) {
    v->failed = true;
    return;
  }
  memcpy(name, entity->name.data, kept);
  memcpy(name + kept, last.data, last.size);
  entity->name = ww_slice_of(name, kept + last.size);
}

// The layers below claims and events.
static void vary_layers(struct variant *v) {
  const struct ww_article *from = v->from;
  struct ww_article *out = v->out;
  out->sentences = copy(v, from->sentences, from->sentence_count, sizeof *out->sentences);
  out->mentions = copy(v, from->mentions, from->mention_count, sizeof *out->mentions);
  out->entities = copy(v, from->entities, from->entity_count, sizeof *out->entities);
  out->times = copy(v, from->times, from->time_count, sizeof *out->times);
  out->places = copy(v, from->places, from->place_count, sizeof *out->places);
  out->figures = copy(v, from->figures, from->figure_count, sizeof *out->figures);
  for (size_t i = 0; !v->failed && i < from->sentence_count; i++) move(v, &out->sentences[i].start, &out->sentences[i].end);
  for (size_t i = 0; !v->failed && i < from->mention_count; i++) {
    move(v, &out->mentions[i].start, &out->mentions[i].end);
    turn_role(v, &out->mentions[i].role);
  }
  for (size_t i = 0; !v->failed && i < from->entity_count; i++) rename_entity(v, i);
  for (size_t i = 0; !v->failed && i < from->time_count; i++) {
    move(v, &out->times[i].start, &out->times[i].end);
    move_day(v, &out->times[i].from);
    move_day(v, &out->times[i].to);
  }
  for (size_t i = 0; !v->failed && i < from->place_count; i++) move(v, &out->places[i].start, &out->places[i].end);
  for (size_t i = 0; !v->failed && i < from->figure_count; i++) move(v, &out->figures[i].start, &out->figures[i].end);
}

static void vary_claims(struct variant *v) {
  v->out->claims = copy(v, v->from->claims, v->from->claim_count, sizeof *v->out->claims);
  for (size_t i = 0; !v->failed && i < v->from->claim_count; i++) {
    struct ww_claim *claim = &v->out->claims[i];
    struct ww_chain_link *chain = copy(v, claim->chain, claim->chain_count, sizeof *chain);
    claim->id = ww_hash(&claim->id, sizeof claim->id, v->serial);
    claim->spans = move_spans(v, claim->spans, claim->span_count);
    claim->chain = chain;
    move(v, &claim->cue_start, &claim->cue_end);
    move_day(v, &claim->day);
    for (size_t k = 0; chain != NULL && k < claim->chain_count; k++) move(v, &chain[k].start, &chain[k].end);
  }
}

static void vary_events(struct variant *v) {
  v->out->events = copy(v, v->from->events, v->from->event_count, sizeof *v->out->events);
  for (size_t i = 0; !v->failed && i < v->from->event_count; i++) {
    struct ww_event *event = &v->out->events[i];
    event->id = ww_hash(&event->id, sizeof event->id, v->serial);
    if (event->link != 0) event->link = ww_hash(&event->link, sizeof event->link, v->serial);
    event->actors = move_parties(v, event->actors, event->actor_count);
    event->recipients = move_parties(v, event->recipients, event->recipient_count);
    event->spans = move_spans(v, event->spans, event->span_count);
    event->trigger = move_spans(v, event->trigger, event->trigger_count);
    move_day(v, &event->from);
    move_day(v, &event->to);
    if (event->grounds == NULL) continue;
    struct ww_context_ground *grounds = copy(v, event->grounds, event->context_count, sizeof *grounds);
    for (size_t k = 0; grounds != NULL && k < event->context_count; k++)
      for (size_t s = 0; s < grounds[k].count; s++) move(v, &grounds[k].span[s].start, &grounds[k].span[s].end);
    event->grounds = grounds;
  }
}

bool vary_article(const struct ww_article *from, uint64_t serial, struct ww_arena *arena, struct ww_article *out) {
  struct variant v = {.from = from, .out = out, .arena = arena, .serial = serial};
  uint64_t drawn = ww_hash(&serial, sizeof serial, 1);
  v.days = (int32_t)(drawn % DAYS) - DAYS;
  v.turn = (uint32_t)(drawn >> 32) % STATES;
  *out = *from;
  write_text(&v);
  if (v.failed) return false;
  char *id = ww_arena_alloc(arena, 24, 1);
  if (id == NULL) return false;
  out->id = ww_slice_of(id, (size_t)snprintf(id, 24, "made-%010llu", (unsigned long long)serial));
  move_day(&v, &out->published);
  if (from->title.data >= from->text.data && from->title.data + from->title.size <= from->text.data + from->text.size) {
    size_t at = (size_t)(from->title.data - from->text.data);
    out->title = ww_slice_of(out->text.data + v.moved[at], v.moved[at + from->title.size] - v.moved[at]);
  }
  vary_layers(&v);
  if (!v.failed) vary_claims(&v);
  if (!v.failed) vary_events(&v);
  return !v.failed;
}
