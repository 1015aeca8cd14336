// One event whole, from the tables that hold its parts. Five statements, prepared once a question; what they give is copied
// into an arena that the next event empties, so memory is that of one event.
#include "base/error.h"
#include "base/memory.h"
#include "store/ask.h"

enum { HEAD, CONTEXTS, PARTIES, PLACES, CHAIN, STORY, STATEMENTS };

struct ww_ask_loader {
  struct ww_store *store;
  struct ww_arena arena;
  sqlite3_stmt *statements[STATEMENTS];
  bool failed;  // memory ran out
};

static const char *const texts[STATEMENTS] = {
    [HEAD] = "SELECT e.id, e.event_key, ifnull(e.link, 0), e.type, e.modes, e.quad, e.scale, ifnull(e.date, ''), ifnull(e.enddate, ''), e.date_resolution,"
             " e.ongoing, e.historical + 2 * e.future + 4 * e.hypothetical + 8 * e.negation, e.actor_unnamed, ifnull(e.dead, -1), ifnull(e.injured, -1),"
             " ifnull(e.arrested, -1), e.confidence, e.rule, json_extract(e.\"trigger\", '$[0][0]'), json_extract(e.\"trigger\", '$[0][1]'), s.number, s.start, s.end,"
             " s.part, substr(t.text, s.start + 1, s.end - s.start), e.document, d.doc_id, d.title, d.publisher, d.url, d.language, ifnull(d.published, ''),"
             " g.version, g.model, g.lexicon, e.claim"
             " FROM events AS e JOIN readings AS r ON r.id = e.reading JOIN engines AS g ON g.id = r.engine JOIN documents AS d ON d.id = e.document"
             " JOIN sentences AS s ON s.id = e.sentence JOIN texts AS t ON t.id = r.text WHERE e.id = ?1",
    [CONTEXTS] = "SELECT context FROM event_contexts WHERE event = ?1 ORDER BY position",
    [PARTIES] = "SELECT p.role, p.name, p.text, n.wikidata, n.office, p.code, p.sector1, p.sector2, p.sector3, p.sector4, p.start, p.end, ifnull(n.entity_key, 0)"
                " FROM event_parties AS p LEFT JOIN entities AS n ON n.id = p.entity WHERE p.event = ?1 ORDER BY p.role, p.position",
    [PLACES] = "SELECT l.name, pl.extracted, l.province, l.country, l.country_code, l.feature_class, l.feature_code, l.lat_micro, l.lon_micro,"
               " ifnull(l.geonameid, 0), l.resolution FROM event_places AS ep JOIN places AS pl ON pl.id = ep.place JOIN locations AS l ON l.id = ep.location"
               " WHERE ep.event = ?1 ORDER BY ep.position",
    [CHAIN] = "SELECT name, text, relation, code, sector1, sector2, sector3, sector4 FROM claim_links WHERE claim = ?1 ORDER BY position",
    [STORY] = "SELECT story FROM story_events WHERE event = ?1",
};

ww_status ww_ask_loader_open(struct ww_store *store, struct ww_ask_loader **out, struct ww_error *error) {
  *out = NULL;
  struct ww_ask_loader *loader = ww_alloc_zero(1, sizeof *loader);
  if (loader == NULL) return ww_fail_memory(error);
  loader->store = store;
  ww_arena_init(&loader->arena);
  sqlite3_int64 stories = 0;
  ww_status status = ww_store_number(store, "SELECT count(*) FROM sqlite_master WHERE name = 'story_events'", 0, &stories, error);
  for (int i = 0; i < STATEMENTS && status == WW_OK; i++) {
    if (i == STORY && stories == 0) continue;
    loader->statements[i] = ww_store_prepare(store, texts[i], error);
    if (loader->statements[i] == NULL) status = error != NULL && error->status != WW_OK ? error->status : WW_ERROR_STORE;
  }
  if (status != WW_OK) {
    ww_ask_loader_close(loader);
    return status;
  }
  *out = loader;
  return WW_OK;
}

void ww_ask_loader_close(struct ww_ask_loader *loader) {
  if (loader == NULL) return;
  for (int i = 0; i < STATEMENTS; i++) (void)sqlite3_finalize(loader->statements[i]);
  ww_arena_release(&loader->arena);
  ww_free(loader);
}

static struct ww_slice column(struct ww_ask_loader *loader, sqlite3_stmt *statement, int index) {
  const char *text = (const char *)sqlite3_column_text(statement, index);
  size_t size = (size_t)sqlite3_column_bytes(statement, index);
  if (text == NULL || size == 0) return WW_SLICE("");
  struct ww_slice copy = ww_arena_copy(&loader->arena, ww_slice_of(text, size));
  if (copy.data == NULL) loader->failed = true;
  return copy.data == NULL ? WW_SLICE("") : copy;
}

// Into a small array that ends in NUL; what is longer is cut.
static void fixed(sqlite3_stmt *statement, int index, char *out, size_t room) {
  const char *text = (const char *)sqlite3_column_text(statement, index);
  size_t size = text == NULL ? 0 : (size_t)sqlite3_column_bytes(statement, index);
  if (size >= room) size = room - 1;
  if (size > 0) memcpy(out, text, size);
  memset(out + size, 0, room - size);
}

// The texts between blanks, as a list in the arena.
static const struct ww_slice *cut(struct ww_ask_loader *loader, struct ww_slice text, size_t *count) {
  size_t words = 0;
  *count = 0;
  for (size_t i = 0; i < text.size; i++) words += text.data[i] == ' ';
  struct ww_slice *list = ww_arena_alloc(&loader->arena, words + 1, sizeof *list);
  if (list == NULL) {
    loader->failed = true;
    return NULL;
  }
  for (size_t start = 0, i = 0; i <= text.size; i++) {
    if (i < text.size && text.data[i] != ' ') continue;
    if (i > start) list[(*count)++] = ww_slice_of(text.data + start, i - start);
    start = i + 1;
  }
  return list;
}

static void load_head(struct ww_ask_loader *loader, sqlite3_stmt *s, struct ww_stored_event *event) {
  event->key = sqlite3_column_int64(s, 0);
  event->id = (uint64_t)sqlite3_column_int64(s, 1);
  event->link = (uint64_t)sqlite3_column_int64(s, 2);
  event->type = column(loader, s, 3);
  event->modes = cut(loader, column(loader, s, 4), &event->mode_count);
  event->quad_code = sqlite3_column_int(s, 5);
  event->scale_tenths = sqlite3_column_int(s, 6);
  fixed(s, 7, event->date, sizeof event->date);
  fixed(s, 8, event->enddate, sizeof event->enddate);
  event->date_resolution = column(loader, s, 9);
  event->ongoing = sqlite3_column_int(s, 10) != 0;
  event->auxiliary = (unsigned)sqlite3_column_int(s, 11);
  event->unnamed = sqlite3_column_int(s, 12) != 0;
  event->dead = sqlite3_column_int64(s, 13);
  event->injured = sqlite3_column_int64(s, 14);
  event->arrested = sqlite3_column_int64(s, 15);
  event->confidence = sqlite3_column_int(s, 16);
  event->rule = column(loader, s, 17);
  event->trigger_start = (size_t)sqlite3_column_int64(s, 18);
  event->trigger_end = (size_t)sqlite3_column_int64(s, 19);
  event->sentence = (size_t)sqlite3_column_int64(s, 20);
  event->start = (size_t)sqlite3_column_int64(s, 21);
  event->end = (size_t)sqlite3_column_int64(s, 22);
  event->part = column(loader, s, 23);
  event->text = column(loader, s, 24);
  event->document = sqlite3_column_int64(s, 25);
  event->article = column(loader, s, 26);
  event->title = column(loader, s, 27);
  event->publisher = column(loader, s, 28);
  event->url = column(loader, s, 29);
  event->language = column(loader, s, 30);
  fixed(s, 31, event->published, sizeof event->published);
  fixed(s, 32, event->engine.version, sizeof event->engine.version);
  fixed(s, 33, event->engine.model, sizeof event->engine.model);
  fixed(s, 34, event->engine.lexicon, sizeof event->engine.lexicon);
}

static size_t byte_of(struct ww_slice text, size_t code_point) {
  size_t at = 0;
  while (at < text.size && code_point > 0) {
    at++;
    while (at < text.size && ((unsigned char)text.data[at] & 0xc0) == 0x80) at++;
    code_point--;
  }
  return at;
}

// The trigger's words lie in the sentence.
static struct ww_slice trigger_words(const struct ww_stored_event *event) {
  if (event->trigger_start < event->start || event->trigger_end > event->end || event->trigger_end < event->trigger_start) return WW_SLICE("");
  size_t from = byte_of(event->text, event->trigger_start - event->start), to = byte_of(event->text, event->trigger_end - event->start);
  return ww_slice_of(event->text.data + from, to - from);
}

// Steps a statement of parts; a part is put at the end of an array in the arena.
static void *next_part(struct ww_ask_loader *loader, void **items, size_t *room, size_t count, size_t size) {
  if (!ww_arena_grow(&loader->arena, items, room, count + 1, size)) {
    loader->failed = true;
    return NULL;
  }
  return (char *)*items + count * size;
}

static int load_parties(struct ww_ask_loader *loader, struct ww_stored_event *event) {
  sqlite3_stmt *s = loader->statements[PARTIES];
  struct ww_stored_party *items = NULL;
  size_t room = 0, count = 0;
  int code;
  while (!loader->failed && (code = sqlite3_step(s)) == SQLITE_ROW) {
    struct ww_stored_party *party = next_part(loader, (void **)&items, &room, count, sizeof *party);
    if (party == NULL) return SQLITE_NOMEM;
    if (sqlite3_column_int(s, 0) == 0) event->actor_count++;
    party->name = column(loader, s, 1);
    party->text = column(loader, s, 2);
    party->identifier = column(loader, s, 3);
    party->office = column(loader, s, 4);
    fixed(s, 5, party->code, sizeof party->code);
    for (int i = 0; i < 4; i++) fixed(s, 6 + i, party->sectors[i], sizeof party->sectors[i]);
    party->start = (size_t)sqlite3_column_int64(s, 10);
    party->end = (size_t)sqlite3_column_int64(s, 11);
    party->entity = (uint64_t)sqlite3_column_int64(s, 12);
    count++;
  }
  // Actors come first.
  event->actors = items;
  event->recipient_count = count - event->actor_count;
  event->recipients = items == NULL ? NULL : items + event->actor_count;
  return loader->failed ? SQLITE_NOMEM : code;
}

static int load_places(struct ww_ask_loader *loader, struct ww_stored_event *event) {
  sqlite3_stmt *s = loader->statements[PLACES];
  struct ww_stored_place *items = NULL;
  size_t room = 0, count = 0;
  int code;
  while (!loader->failed && (code = sqlite3_step(s)) == SQLITE_ROW) {
    struct ww_stored_place *place = next_part(loader, (void **)&items, &room, count, sizeof *place);
    if (place == NULL) return SQLITE_NOMEM;
    place->name = column(loader, s, 0);
    place->text = column(loader, s, 1);
    place->province = column(loader, s, 2);
    place->country = column(loader, s, 3);
    fixed(s, 4, place->country_code, sizeof place->country_code);
    fixed(s, 5, place->feature_class, sizeof place->feature_class);
    fixed(s, 6, place->feature_code, sizeof place->feature_code);
    place->point = sqlite3_column_type(s, 7) != SQLITE_NULL && sqlite3_column_type(s, 8) != SQLITE_NULL;
    place->lat_micro = sqlite3_column_int(s, 7);
    place->lon_micro = sqlite3_column_int(s, 8);
    place->geonameid = (uint64_t)sqlite3_column_int64(s, 9);
    place->resolution = sqlite3_column_int(s, 10);
    count++;
  }
  event->places = items;
  event->place_count = count;
  return loader->failed ? SQLITE_NOMEM : code;
}

static int load_chain(struct ww_ask_loader *loader, struct ww_stored_event *event) {
  sqlite3_stmt *s = loader->statements[CHAIN];
  struct ww_stored_source *items = NULL;
  size_t room = 0, count = 0;
  int code;
  while (!loader->failed && (code = sqlite3_step(s)) == SQLITE_ROW) {
    struct ww_stored_source *source = next_part(loader, (void **)&items, &room, count, sizeof *source);
    if (source == NULL) return SQLITE_NOMEM;
    source->name = column(loader, s, 0);
    source->text = column(loader, s, 1);
    source->relation = column(loader, s, 2);
    fixed(s, 3, source->code, sizeof source->code);
    for (int i = 0; i < 4; i++) fixed(s, 4 + i, source->sectors[i], sizeof source->sectors[i]);
    count++;
  }
  event->chain = items;
  event->chain_count = count;
  return loader->failed ? SQLITE_NOMEM : code;
}

static int load_contexts(struct ww_ask_loader *loader, struct ww_stored_event *event) {
  sqlite3_stmt *s = loader->statements[CONTEXTS];
  struct ww_slice *items = NULL;
  size_t room = 0, count = 0;
  int code;
  while (!loader->failed && (code = sqlite3_step(s)) == SQLITE_ROW) {
    struct ww_slice *context = next_part(loader, (void **)&items, &room, count, sizeof *context);
    if (context == NULL) return SQLITE_NOMEM;
    *context = column(loader, s, 0);
    count++;
  }
  event->contexts = items;
  event->context_count = count;
  return loader->failed ? SQLITE_NOMEM : code;
}

static int load_parts(struct ww_ask_loader *loader, struct ww_stored_event *event, sqlite3_int64 claim) {
  (void)sqlite3_bind_int64(loader->statements[CHAIN], 1, claim);
  int code = load_contexts(loader, event);
  if (code == SQLITE_DONE) code = load_parties(loader, event);
  if (code == SQLITE_DONE) code = load_places(loader, event);
  if (code == SQLITE_DONE && claim != 0) code = load_chain(loader, event);
  if (code != SQLITE_DONE || loader->statements[STORY] == NULL) return code;
  code = sqlite3_step(loader->statements[STORY]);
  if (code == SQLITE_ROW) event->story = sqlite3_column_int64(loader->statements[STORY], 0);
  return code == SQLITE_ROW ? SQLITE_DONE : code;
}

ww_status ww_ask_load(struct ww_ask_loader *loader, int64_t key, struct ww_stored_event *event, struct ww_error *error) {
  *event = (struct ww_stored_event){.key = 0};
  ww_arena_reset(&loader->arena);
  loader->failed = false;
  for (int i = 0; i < STATEMENTS; i++)
    if (loader->statements[i] != NULL && i != CHAIN) (void)sqlite3_bind_int64(loader->statements[i], 1, key);
  sqlite3_stmt *head = loader->statements[HEAD];
  int code = sqlite3_step(head);
  if (code == SQLITE_ROW) {
    load_head(loader, head, event);
    event->trigger = trigger_words(event);
    code = load_parts(loader, event, sqlite3_column_int64(head, 35));
  }
  for (int i = 0; i < STATEMENTS; i++)
    if (loader->statements[i] != NULL) (void)sqlite3_reset(loader->statements[i]);
  if (loader->failed) return ww_fail_memory(error);
  return code == SQLITE_DONE ? WW_OK : ww_store_fail(loader->store, code, error);
}
