// view_event.c: events as the page shows them: in lists, and one whole with the words that carry it, who vouches for it, what other
// reports say, and which rule gave it.
#include <string.h>

#include "base/error.h"
#include "base/hash.h"
#include "store/view.h"

static struct ww_slice text_of(const char *text) { return ww_slice_of(text, strlen(text)); }

static void put_sectors(struct ww_json *json, const char sectors[4][4]) {
  ww_json_key(json, "sector");
  ww_json_open(json, '[');
  for (int i = 0; i < 4 && sectors[i][0] != 0; i++) ww_json_cstring(json, sectors[i]);
  ww_json_close(json, ']');
}

// What a filter finds this party by: the code of a state, else the name, else code and sector, else the words.
static struct ww_slice party_key(const struct ww_stored_party *party, char role[8]) {
  if (party->code[0] != 0 && party->sectors[0][0] == 0) return text_of(party->code);
  if (party->name.size > 0) return party->name;
  if (party->code[0] != 0) {
    (void)snprintf(role, 8, "%.3s %.3s", party->code, party->sectors[0]);
    return text_of(role);
  }
  return party->text;
}

static void put_parties(struct ww_json *json, const char *key, const struct ww_stored_party *parties, size_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) {
    const struct ww_stored_party *party = &parties[i];
    char role[8];
    ww_json_open(json, '{');
    ww_json_key_text(json, "name", party->name);
    ww_json_key(json, "text");
    ww_json_text(json, party->text);
    ww_json_key_text(json, "code", text_of(party->code));
    put_sectors(json, party->sectors);
    ww_json_key_text(json, "key", party_key(party, role));
    ww_json_key_int(json, "start", (int64_t)party->start);
    ww_json_key_int(json, "end", (int64_t)party->end);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_point(struct ww_json *json, const char *key, bool known, int32_t micro) {
  ww_json_key(json, key);
  if (known)
    ww_json_micro(json, micro);
  else
    ww_json_null(json);
}

static void put_place(struct ww_json *json, const struct ww_stored_place *place) {
  ww_json_open(json, '{');
  ww_json_key(json, "name");
  ww_json_text(json, place->name.size > 0 ? place->name : place->text);
  ww_json_key_text(json, "country", text_of(place->country_code));
  ww_json_key_text(json, "province", place->province);
  put_point(json, "lat", place->point, place->lat_micro);
  put_point(json, "lon", place->point, place->lon_micro);
  ww_json_key(json, "geonameid");
  if (place->geonameid == 0)
    ww_json_null(json);
  else
    ww_json_int(json, (int64_t)place->geonameid);
  ww_json_close(json, '}');
}

static void put_list(struct ww_json *json, const char *key, const struct ww_slice *items, size_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) ww_json_text(json, items[i]);
  ww_json_close(json, ']');
}

static void put_count(struct ww_json *json, const char *key, int64_t value) {
  ww_json_key(json, key);
  if (value < 0)
    ww_json_null(json);
  else
    ww_json_int(json, value);
}

static void put_document(struct ww_json *json, const struct ww_stored_event *event) {
  ww_json_key(json, "document");
  ww_json_open(json, '{');
  ww_json_key(json, "id");
  ww_json_text(json, event->article);
  ww_json_key_text(json, "title", event->title);
  ww_json_key_text(json, "publisher", event->publisher);
  ww_json_key_text(json, "published", text_of(event->published));
  ww_json_key_text(json, "url", event->url);
  ww_json_close(json, '}');
  ww_json_key(json, "sentence");
  ww_json_open(json, '{');
  ww_json_key_int(json, "start", (int64_t)event->start);
  ww_json_key_int(json, "end", (int64_t)event->end);
  ww_json_key(json, "text");
  ww_json_text(json, event->text);
  ww_json_close(json, '}');
}

// Reports of its story: 1 where no other tells it.
static int64_t reports_of(struct ww_viewer *view, int64_t story) {
  if (story == 0) return 1;
  if (view->reports == NULL) view->reports = ww_view_prepare(view, "SELECT reports FROM stories WHERE id = ?1", NULL, 0);
  if (view->reports == NULL) return 1;
  (void)sqlite3_bind_int64(view->reports, 1, story);
  int64_t reports = sqlite3_step(view->reports) == SQLITE_ROW ? sqlite3_column_int64(view->reports, 0) : 1;
  (void)sqlite3_reset(view->reports);
  return reports < 1 ? 1 : reports;
}

void ww_view_stored_event(struct ww_viewer *view, const struct ww_stored_event *event) {
  static const char *const auxiliaries[] = {"historical", "future", "hypothetical", "negation"};
  struct ww_json *json = &view->json;
  ww_json_open(json, '{');
  ww_json_key_hash(json, "id", event->id);
  put_count(json, "story", event->story == 0 ? -1 : event->story);
  ww_json_key_int(json, "reports", reports_of(view, event->story));
  ww_json_key_text(json, "event", event->type);
  put_list(json, "mode", event->modes, event->mode_count);
  put_list(json, "context", event->contexts, event->context_count);
  ww_json_key(json, "auxiliary");
  ww_json_open(json, '[');
  for (unsigned i = 0; i < 4; i++)
    if ((event->auxiliary >> i & 1) != 0) ww_json_cstring(json, auxiliaries[i]);
  ww_json_close(json, ']');
  ww_json_key_int(json, "quad", event->quad_code);
  ww_json_key(json, "scale");
  ww_json_micro(json, (int64_t)event->scale_tenths * 100000);
  ww_json_key_text(json, "date", text_of(event->date));
  ww_json_key_text(json, "enddate", text_of(event->enddate));
  put_parties(json, "actor", event->actors, event->actor_count);
  put_parties(json, "recipient", event->recipients, event->recipient_count);
  ww_json_key(json, "place");
  if (event->place_count > 0)
    put_place(json, &event->places[0]);
  else
    ww_json_null(json);
  put_count(json, "dead", event->dead);
  put_count(json, "injured", event->injured);
  put_count(json, "arrested", event->arrested);
  ww_json_key_text(json, "said_by", event->chain_count == 0 ? ww_slice_of("", 0) : event->chain[0].name.size > 0 ? event->chain[0].name : event->chain[0].text);
  ww_json_key(json, "confidence");
  ww_json_micro(json, (int64_t)event->confidence * 1000);
  put_document(json, event);
  ww_json_close(json, '}');
}

static bool load(struct ww_viewer *view, int64_t key, struct ww_stored_event *event) {
  event->key = 0;
  if (view->status == WW_OK && view->loader == NULL) ww_view_fail(view, ww_ask_loader_open(view->store, &view->loader, view->error));
  if (view->status == WW_OK) ww_view_fail(view, ww_ask_load(view->loader, key, event, view->error));
  return view->status == WW_OK && event->key != 0;
}

void ww_view_event(struct ww_viewer *view, int64_t key) {
  struct ww_stored_event event;
  if (load(view, key, &event))
    ww_view_stored_event(view, &event);
  else
    ww_json_null(&view->json);
}

struct listing {
  struct ww_viewer *view;
  uint64_t wanted, count;
  bool more;
  char *next;
};

static ww_status list_event(void *context, const struct ww_stored_event *event) {
  struct listing *listing = context;
  // One row more than wanted was asked for: that it comes tells that there is a next page.
  if (listing->count == listing->wanted) {
    listing->more = true;
    return WW_OK;
  }
  if (event->cursor.size >= WW_CURSOR_BYTES) return ww_fail(listing->view->error, WW_ERROR_LIMIT, "a cursor is longer than %d bytes", WW_CURSOR_BYTES);
  listing->count++;
  memcpy(listing->next, event->cursor.data, event->cursor.size);
  listing->next[event->cursor.size] = 0;
  ww_view_stored_event(listing->view, event);
  ww_view_flush(listing->view);
  return listing->view->status;
}

ww_status ww_store_events_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context, char next[WW_CURSOR_BYTES],
                               struct ww_error *error) {
  struct ww_viewer view;
  struct ww_query asked = *query;
  struct listing listing = {.view = &view, .wanted = query->limit == 0 ? UINT64_MAX : query->limit, .next = next};
  next[0] = 0;
  ww_view_open(&view, store, write, context, error);
  if (asked.limit > 0) asked.limit++;
  ww_json_open(&view.json, '[');
  ww_view_fail(&view, ww_store_query(store, &asked, list_event, &listing, error));
  ww_json_close(&view.json, ']');
  if (!listing.more) next[0] = 0;
  return ww_view_close(&view);
}

// The parts of an event whole. ?1 is the event's row.
static const char around[] =
    "SELECT json_object('start', min(s.start), 'end', max(s.end), 'text', " WW_SQL_WORDS("min(s.start)", "max(s.end)") ")"
    " FROM events AS e JOIN sentences AS o ON o.id = e.sentence JOIN readings AS r ON r.id = e.reading JOIN texts AS t ON t.id = r.text"
    " JOIN sentences AS s ON s.reading = e.reading AND s.number BETWEEN o.number - 2 AND o.number + 1 AND s.part = o.part WHERE e.id = ?1";
static const char spans[] =
    "SELECT json_object('role', role, 'start', a, 'end', b) FROM ("
    " SELECT 'actor' AS role, p.start AS a, p.end AS b FROM event_parties AS p WHERE p.event = ?1 AND p.role = 0"
    " UNION SELECT 'recipient', p.start, p.end FROM event_parties AS p WHERE p.event = ?1 AND p.role = 1"
    " UNION SELECT 'action', json_extract(j.value, '$[0]'), json_extract(j.value, '$[1]') FROM events AS e, json_each(e.\"trigger\") AS j WHERE e.id = ?1"
    " UNION SELECT 'time', m.start, m.end FROM events AS e JOIN times AS m ON m.id = e.time WHERE e.id = ?1"
    " UNION SELECT 'place', q.start, q.end FROM event_places AS v JOIN places AS q ON q.id = v.place WHERE v.event = ?1"
    " UNION SELECT 'figure', f.start, f.end FROM event_figures AS v JOIN figures AS f ON f.id = v.figure WHERE v.event = ?1"
    " UNION SELECT 'source', k.start, k.end FROM events AS e JOIN claim_links AS k ON k.claim = e.claim WHERE e.id = ?1 AND k.start IS NOT NULL"
    " UNION SELECT 'cue', c.cue_start, c.cue_end FROM events AS e JOIN claims AS c ON c.id = e.claim WHERE e.id = ?1"
    ") ORDER BY a, b, role";
static const char when[] =
    "SELECT json_object('text', " WW_SQL_WORDS("m.start", "m.end") ", 'start', m.start, 'end', m.end, 'resolution', coalesce(m.resolution, 'unknown'))"
    " FROM events AS e JOIN times AS m ON m.id = e.time JOIN readings AS r ON r.id = e.reading JOIN texts AS t ON t.id = r.text WHERE e.id = ?1";
static const char figures[] =
    "SELECT json_object('text', " WW_SQL_WORDS("f.start", "f.end") ", 'start', f.start, 'end', f.end, 'min', f.min, 'max', f.max, 'unit', f.unit,"
    " 'approximate', json(CASE f.approximate WHEN 0 THEN 'false' ELSE 'true' END))"
    " FROM event_figures AS v JOIN figures AS f ON f.id = v.figure JOIN readings AS r ON r.id = f.reading JOIN texts AS t ON t.id = r.text"
    " WHERE v.event = ?1 ORDER BY v.position";
// The claim that the event stands in, then the claims around it.
static const char claims[] =
    "WITH RECURSIVE inside(id, depth) AS (SELECT claim, 0 FROM events WHERE id = ?1 AND claim IS NOT NULL"
    " UNION SELECT c.parent, depth + 1 FROM inside JOIN claims AS c ON c.id = inside.id WHERE c.parent IS NOT NULL AND depth < 16)"
    " SELECT " WW_SQL_CLAIM " FROM inside JOIN claims AS c ON c.id = inside.id JOIN readings AS r ON r.id = c.reading JOIN texts AS t ON t.id = r.text"
    " ORDER BY inside.depth";
static const char reports[] =
    "SELECT o.event, coalesce(l.reason, ''), l.score, EXISTS(SELECT 1 FROM copies AS c WHERE (c.a = d.document AND c.b = g.document) OR (c.a = g.document AND c.b = d.document))"
    " FROM story_events AS m JOIN story_events AS o ON o.story = m.story AND o.event <> m.event JOIN events AS d ON d.id = m.event JOIN events AS g ON g.id = o.event"
    " LEFT JOIN event_links AS l ON l.undone = 0 AND ((l.a = m.event AND l.b = o.event) OR (l.a = o.event AND l.b = m.event))"
    " WHERE m.event = ?1 ORDER BY o.event LIMIT 100";
static const char disagreements[] =
    "SELECT g.id, g.field, g.story, g.text, g.a, g.b, g.value_a, g.value_b, g.source_a, g.source_b FROM disagreements AS g"
    " WHERE g.a = ?1 OR g.b = ?1 ORDER BY g.id";

static void put_why(struct ww_viewer *view, const struct ww_stored_event *event) {
  struct ww_json *json = &view->json;
  ww_json_key(json, "why");
  ww_json_open(json, '{');
  ww_json_key(json, "rule");
  ww_json_text(json, event->rule);
  ww_json_key(json, "trigger");
  ww_json_text(json, event->trigger);
  if (event->link != 0) {
    ww_json_key_hash(json, "link", event->link);
  } else {
    ww_json_key(json, "link");
    ww_json_null(json);
  }
  ww_json_key(json, "engine");
  ww_json_open(json, '{');
  ww_json_key(json, "version");
  ww_json_cstring(json, event->engine.version);
  ww_json_key(json, "model");
  ww_json_cstring(json, event->engine.model);
  ww_json_key(json, "lexicon");
  ww_json_cstring(json, event->engine.lexicon);
  ww_json_close(json, '}');
  ww_json_close(json, '}');
}

static void put_reports(struct ww_viewer *view, const struct ww_view_value *row) {
  struct ww_json *json = &view->json;
  ww_json_key(json, "reports");
  ww_json_open(json, '[');
  sqlite3_stmt *statement = ww_view_prepare(view, reports, row, 1);
  while (ww_view_step(view, &statement)) {
    ww_json_open(json, '{');
    ww_json_key(json, "event");
    ww_view_event(view, sqlite3_column_int64(statement, 0));
    ww_json_key(json, "copy");
    ww_json_bool(json, sqlite3_column_int(statement, 3) != 0);
    ww_json_key_text(json, "reason", ww_view_column(statement, 1));
    ww_json_key(json, "score");
    if (sqlite3_column_type(statement, 2) == SQLITE_NULL)
      ww_json_null(json);
    else
      ww_json_micro(json, sqlite3_column_int64(statement, 2) * 1000);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_whole(struct ww_viewer *view, const struct ww_stored_event *event) {
  struct ww_view_value row = WW_VIEW_NUMBER(event->key);
  struct ww_json *json = &view->json;
  ww_json_open(json, '{');
  ww_json_key(json, "event");
  ww_view_stored_event(view, event);
  put_why(view, event);
  ww_json_key(json, "places");
  ww_json_open(json, '[');
  for (size_t i = 0; i < event->place_count; i++) put_place(json, &event->places[i]);
  ww_json_close(json, ']');
  ww_view_member(view, "around", around, &row, 1);
  ww_view_array(view, "spans", spans, &row, 1);
  ww_view_member(view, "time", when, &row, 1);
  ww_view_array(view, "figures", figures, &row, 1);
  ww_view_array(view, "claims", claims, &row, 1);
  // From here on the loader reads other events: `event` is gone.
  put_reports(view, &row);
  ww_json_key(json, "disagreements");
  ww_json_open(json, '[');
  ww_view_disagreements(view, ww_view_prepare(view, disagreements, &row, 1), SIZE_MAX, NULL, NULL);
  ww_json_close(json, ']');
  ww_json_close(json, '}');
  ww_buffer_put_byte(&view->out, '\n');
}

ww_status ww_store_event_json(struct ww_store *store, uint64_t id, ww_write_function write, void *context, bool *found, struct ww_error *error) {
  struct ww_viewer view;
  struct ww_stored_event event;
  struct ww_view_value key = WW_VIEW_NUMBER((int64_t)id);
  ww_view_open(&view, store, write, context, error);
  int64_t row = ww_view_number(&view, "SELECT e.id FROM events AS e JOIN readings AS r ON r.id = e.reading WHERE e.event_key = ?1 ORDER BY r.current DESC, e.id DESC LIMIT 1",
                               &key, 1, 0);
  *found = row != 0 && load(&view, row, &event);
  if (*found) put_whole(&view, &event);
  return ww_view_close(&view);
}
