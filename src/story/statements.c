// statements.c: the SQL of linking, in the order of enum ww_story_sql, and how statements are used.
#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "story/link.h"

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)

// Two tellings of a report that are linked with one another (its title and its text) are one.
#define NOT_LINKED " AND NOT EXISTS (SELECT 1 FROM event_links AS l WHERE l.a = min(x.id, y.id) AND l.b = max(x.id, y.id) AND l.undone = 0)"

const char *const ww_story_statements[WW_SQL_COUNT] = {
    [WW_SQL_READING] = "SELECT r.document, r.current, t.text, d.title, d.publisher, d.published FROM readings AS r JOIN documents AS d ON d.id = r.document"
                       " JOIN texts AS t ON t.id = r.text WHERE r.id = ?1",
    [WW_SQL_COUNTRY] = "SELECT l.country_code FROM places AS p JOIN locations AS l ON l.id = p.location WHERE p.reading = ?1 AND l.country_code IS NOT NULL"
                       " GROUP BY l.country_code ORDER BY count(*) DESC, l.country_code LIMIT 1",
    [WW_SQL_EVENTS] = "SELECT e.id, e.link, e.type, e.mode, e.quad, e.scale, e.date, e.enddate,"
                      " e.historical + 2 * e.future + 4 * e.hypothetical + 8 * e.negation, e.dead, e.injured, e.arrested,"
                      " s.start, s.end, e.time IS NOT NULL, ifnull(c.stance, '') = 'deny', e.\"trigger\", s.part <> 'title',"
                      " e.time IS NULL AND EXISTS (SELECT 1 FROM times AS t WHERE t.reading = ?1 AND t.start >= s.start AND t.start < s.\"end\" AND t.date IS NOT NULL)"
                      " FROM events AS e JOIN sentences AS s ON s.id = e.sentence LEFT JOIN claims AS c ON c.id = e.claim"
                      " WHERE e.reading = ?1 ORDER BY e.number",
    [WW_SQL_PARTIES] = "SELECT p.role, coalesce(p.name, p.text), p.code, p.sector1, p.sector2, p.sector3, p.sector4,"
                       " n.wikidata IS NOT NULL OR n.kind IN ('person', 'org') FROM event_parties AS p LEFT JOIN entities AS n ON n.id = p.entity"
                       " WHERE p.event = ?1 ORDER BY p.role, p.position",
    [WW_SQL_PLACES] = "SELECT p.extracted, l.name, l.lat_micro, l.lon_micro, l.geonameid, l.province, l.country_code, l.resolution"
                      " FROM event_places AS e JOIN places AS p ON p.id = e.place JOIN locations AS l ON l.id = e.location"
                      " WHERE e.event = ?1 ORDER BY e.position",
    [WW_SQL_DOCUMENT_THERE] = "SELECT 1 FROM story_documents WHERE document = ?1",
    [WW_SQL_ADD_DOCUMENT] = "INSERT INTO story_documents(document, shingles, context) VALUES (?1, ?2, ?3)",
    [WW_SQL_GET_DOCUMENT] = "SELECT shingles, context FROM story_documents WHERE document = ?1",
    [WW_SQL_ADD_TEXT_KEY] = "INSERT OR IGNORE INTO story_text_keys(key, document) VALUES (?1, ?2)",
    [WW_SQL_FIND_TEXT_KEY] = "SELECT document FROM story_text_keys WHERE key = ?1 AND document < ?2 ORDER BY document DESC LIMIT " TEXT(WW_LIMIT_STORY_FOUND),
    [WW_SQL_GET_TEXT] = "SELECT text FROM texts WHERE document = ?1 ORDER BY id LIMIT 1",
    [WW_SQL_ADD_COPY] = "INSERT OR REPLACE INTO copies(a, b, kind, jaccard, of_a, of_b, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    [WW_SQL_IS_COPY] = "SELECT 1 FROM copies WHERE a = ?1 AND b = ?2",
    [WW_SQL_ADD_FEATURES] = "INSERT OR REPLACE INTO story_features(event, document, features) VALUES (?1, ?2, ?3)",
    [WW_SQL_GET_FEATURES] = "SELECT document, features FROM story_features WHERE event = ?1",
    [WW_SQL_ADD_EVENT_KEY] = "INSERT OR IGNORE INTO story_event_keys(key, event) VALUES (?1, ?2)",
    [WW_SQL_FIND_EVENT_KEY] = "SELECT event FROM story_event_keys WHERE key = ?1 AND event < ?2 ORDER BY event DESC LIMIT " TEXT(WW_LIMIT_STORY_FOUND),
    [WW_SQL_DROP_EVENT_KEY] = "DELETE FROM story_event_keys WHERE key = ?1 AND event = ?2",
    [WW_SQL_DROP_FEATURES] = "DELETE FROM story_features WHERE event = ?1",
    [WW_SQL_ADD_LINK] = "INSERT OR REPLACE INTO event_links(a, b, score, reason, undone) VALUES (?1, ?2, ?3, ?4, ?5)",
    [WW_SQL_ADD_REFUSAL] = "INSERT OR REPLACE INTO event_refusals(a, b, score, reason, refused) VALUES (?1, ?2, ?3, ?4, ?5)",
    [WW_SQL_LINKS_OF] = "SELECT b FROM event_links WHERE a = ?1 AND undone = 0 UNION ALL SELECT a FROM event_links WHERE b = ?1 AND undone = 0",
    [WW_SQL_DROP_LINKS] = "DELETE FROM event_links WHERE a = ?1 OR b = ?1",
    [WW_SQL_DROP_REFUSALS] = "DELETE FROM event_refusals WHERE a = ?1 OR b = ?1",
    [WW_SQL_IS_UNDONE] = "SELECT 1 FROM events AS x, events AS y JOIN story_undone AS u ON u.a_key = min(x.event_key, y.event_key)"
                         " AND u.b_key = max(x.event_key, y.event_key) WHERE x.id = ?1 AND y.id = ?2",
    [WW_SQL_UNDONE_BETWEEN] = "SELECT 1 FROM story_undone AS u JOIN events AS x ON x.event_key = u.a_key JOIN events AS y ON y.event_key = u.b_key"
                              " LEFT JOIN story_events AS m ON m.event = x.id LEFT JOIN story_events AS n ON n.event = y.id"
                              " WHERE (coalesce(m.story, x.id) = ?1 AND coalesce(n.story, y.id) = ?2)"
                              " OR (coalesce(m.story, x.id) = ?2 AND coalesce(n.story, y.id) = ?1) LIMIT 1",
    [WW_SQL_SECOND] = "SELECT max(1 + (y.type <> x.type OR (y.mode IS NOT NULL AND x.mode IS NOT NULL AND y.mode <> x.mode))) FROM events AS x"
                      " JOIN events AS y ON y.reading = x.reading AND y.id <> x.id AND (x.link IS NULL OR y.link IS NOT x.link)"
                      " JOIN story_events AS m ON m.event = y.id AND m.story = ?1 WHERE x.id = ?2" NOT_LINKED,
    // Reports that tell one act of the one story and another of the other: twice their number, and one where types or modes differ.
    [WW_SQL_BOTH] = "SELECT 2 * count(DISTINCT x.reading) + max(y.type <> x.type OR (y.mode IS NOT NULL AND x.mode IS NOT NULL AND y.mode <> x.mode))"
                    " FROM (SELECT event FROM story_events WHERE story = ?1 ORDER BY event LIMIT " TEXT(WW_LIMIT_STORY_COMPARED) ") AS m"
                    " JOIN events AS x ON x.id = m.event JOIN events AS y ON y.reading = x.reading AND y.id <> x.id"
                    " AND (x.link IS NULL OR y.link IS NOT x.link) JOIN story_events AS n ON n.event = y.id AND n.story = ?2 WHERE 1" NOT_LINKED,
    // Events of the same report and type, the title's for the text's and the text's for the title's.
    [WW_SQL_MATES] = "SELECT y.id FROM events AS x JOIN events AS y ON y.reading = x.reading AND y.type = x.type AND y.id <> x.id"
                     " JOIN sentences AS s ON s.id = x.sentence JOIN sentences AS t ON t.id = y.sentence"
                     " WHERE x.id = ?1 AND (s.part = 'title') <> (t.part = 'title') ORDER BY y.id LIMIT " TEXT(WW_LIMIT_STORY_MATES),
    [WW_SQL_STORY_OF] = "SELECT story FROM story_events WHERE event = ?1",
    [WW_SQL_PUT_STORY_OF] = "INSERT OR REPLACE INTO story_events(event, story) VALUES (?1, ?2)",
    [WW_SQL_DROP_STORY_OF] = "DELETE FROM story_events WHERE event = ?1",
    [WW_SQL_MOVE_STORY] = "UPDATE story_events SET story = ?2 WHERE story = ?1",
    [WW_SQL_MEMBERS] = "SELECT event FROM story_events WHERE story = ?1 ORDER BY event",
    [WW_SQL_GET_STORY] = "SELECT summary FROM stories WHERE id = ?1",
    [WW_SQL_PUT_STORY] = "INSERT OR REPLACE INTO stories(id, events, reports, outlets, summary) VALUES (?1, 0, 0, 0, ?2)",
    [WW_SQL_DROP_STORY] = "DELETE FROM stories WHERE id = ?1",
    // The surest of the events that tell most stands for the story: what happened before what is denied, with its doer, its day and place.
    [WW_SQL_FINISH_STORY] =
        "UPDATE stories SET (events, reports, outlets, first, last) = (SELECT count(*), count(DISTINCT e.document),"
        "  count(DISTINCT coalesce(d.publisher, 'document ' || d.id)), min(d.published), max(d.published)"
        "  FROM story_events AS m JOIN events AS e ON e.id = m.event JOIN documents AS d ON d.id = e.document WHERE m.story = ?1),"
        " event = (SELECT e.id FROM story_events AS m JOIN events AS e ON e.id = m.event LEFT JOIN claims AS c ON c.id = e.claim WHERE m.story = ?1"
        "  ORDER BY e.negation + (ifnull(c.stance, '') = 'deny') + e.hypothetical + e.future, (e.actor_unnamed = 0) + (e.time IS NOT NULL)"
        "  + EXISTS (SELECT 1 FROM event_places AS p WHERE p.event = e.id) + EXISTS (SELECT 1 FROM event_parties AS p WHERE p.event = e.id AND p.role = 1) DESC,"
        "  e.confidence DESC, e.id LIMIT 1) WHERE id = ?1",
    // Each outlet's and source's first telling of each figure.
    [WW_SQL_FIND_FIGURES] =
        "SELECT min(e.id), n.field, CASE n.field WHEN 0 THEN e.dead WHEN 1 THEN e.injured ELSE e.arrested END AS value, d.publisher,"
        "  coalesce(k.name, k.text) AS source, min(d.published) FROM story_events AS m JOIN events AS e ON e.id = m.event"
        " JOIN documents AS d ON d.id = e.document LEFT JOIN claim_links AS k ON k.claim = e.claim AND k.position = 0"
        " JOIN (SELECT 0 AS field UNION ALL SELECT 1 UNION ALL SELECT 2) AS n WHERE m.story = ?1 AND value IS NOT NULL"
        " GROUP BY n.field, value, d.publisher, source ORDER BY n.field, min(d.published), min(e.id) LIMIT " TEXT(WW_LIMIT_STORY_VOICES),
    [WW_SQL_FIND_DENIALS] =
        "SELECT e.id, e.negation = 1 OR ifnull(c.stance, '') = 'deny', d.publisher, coalesce(k.name, k.text), e.future + e.hypothetical"
        " FROM story_events AS m JOIN events AS e ON e.id = m.event JOIN documents AS d ON d.id = e.document LEFT JOIN claims AS c ON c.id = e.claim"
        " LEFT JOIN claim_links AS k ON k.claim = e.claim AND k.position = 0 WHERE m.story = ?1 ORDER BY e.id LIMIT " TEXT(WW_LIMIT_STORY_VOICES),
    // A denial in which no event was read ("denied having fired"), near a telling, by one of those who are said to have done it.
    [WW_SQL_FIND_DENYING] =
        "SELECT min(e.id), d.publisher, coalesce(k.name, k.text) AS source, (SELECT substr(x.text, t.start + 1, t.end - t.start) FROM texts AS x WHERE x.id = r.text)"
        " FROM story_events AS m JOIN events AS e ON e.id = m.event JOIN sentences AS s ON s.id = e.sentence"
        " JOIN claims AS c ON c.reading = e.reading AND c.stance = 'deny' JOIN sentences AS t ON t.id = c.sentence AND abs(t.number - s.number) <= 3"
        " JOIN claim_links AS k ON k.claim = c.id AND k.position = 0 JOIN documents AS d ON d.id = e.document JOIN readings AS r ON r.id = e.reading"
        " WHERE m.story = ?1 AND k.code IN (SELECT p.code FROM story_events AS n JOIN event_parties AS p ON p.event = n.event AND p.role = 0 WHERE n.story = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM events AS y WHERE y.claim = c.id) GROUP BY c.id ORDER BY min(e.id), c.id LIMIT " TEXT(WW_LIMIT_STORY_VOICES),
    // Told by all signs of the same happening, and of another doer: links that were refused for the actor alone.
    [WW_SQL_FIND_BLAME] =
        "SELECT f.a, f.b, (SELECT coalesce(p.name, p.text) FROM event_parties AS p WHERE p.event = f.a AND p.role = 0 AND p.position = 0),"
        " (SELECT coalesce(p.name, p.text) FROM event_parties AS p WHERE p.event = f.b AND p.role = 0 AND p.position = 0),"
        " coalesce(ka.name, ka.text), da.publisher, coalesce(kb.name, kb.text), db.publisher"
        " FROM (SELECT r.a, r.b FROM story_events AS m JOIN event_refusals AS r ON r.a = m.event WHERE m.story = ?1 AND r.refused = ?2"
        "  UNION SELECT r.a, r.b FROM story_events AS m JOIN event_refusals AS r ON r.b = m.event WHERE m.story = ?1 AND r.refused = ?2) AS f"
        " JOIN events AS ea ON ea.id = f.a JOIN events AS eb ON eb.id = f.b JOIN documents AS da ON da.id = ea.document JOIN documents AS db ON db.id = eb.document"
        " LEFT JOIN claim_links AS ka ON ka.claim = ea.claim AND ka.position = 0 LEFT JOIN claim_links AS kb ON kb.claim = eb.claim AND kb.position = 0"
        " ORDER BY f.a, f.b LIMIT " TEXT(WW_LIMIT_STORY_VOICES),
    [WW_SQL_DROP_DISAGREEMENTS] = "DELETE FROM disagreements WHERE story = ?1",
    [WW_SQL_ADD_DISAGREEMENT] = "INSERT INTO disagreements(story, field, kind, a, b, value_a, value_b, source_a, source_b, text)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    [WW_SQL_OF_READING] = "SELECT f.event FROM events AS e JOIN story_features AS f ON f.event = e.id WHERE e.reading = ?1 ORDER BY e.number",
    [WW_SQL_QUEUE] = "SELECT reading FROM story_queue ORDER BY reading LIMIT " TEXT(WW_LIMIT_STORY_BATCH),
    [WW_SQL_UNQUEUE] = "DELETE FROM story_queue WHERE reading = ?1",
    [WW_SQL_EVENT_KEY_OF] = "SELECT event_key FROM events WHERE id = ?1",
    [WW_SQL_FIND_BY_KEY] = "SELECT e.id FROM events AS e JOIN readings AS r ON r.id = e.reading AND r.current = 1 WHERE e.event_key = ?1 ORDER BY e.id LIMIT 1",
    [WW_SQL_FIND_BY_ROW] = "SELECT e.id FROM events AS e JOIN readings AS r ON r.id = e.reading AND r.current = 1 WHERE e.id = ?1",
    [WW_SQL_ADD_UNDONE] = "INSERT OR IGNORE INTO story_undone(a_key, b_key) VALUES (?1, ?2)",
    [WW_SQL_DROP_UNDONE] = "DELETE FROM story_undone WHERE a_key = ?1 AND b_key = ?2",
    [WW_SQL_MARK_LINK] = "UPDATE event_links SET undone = ?3 WHERE a = ?1 AND b = ?2",
    [WW_SQL_LINK_IS] = "SELECT 1 FROM event_links WHERE a = ?1 AND b = ?2 AND undone = ?3",
    // What was undone stands among the refusals once all is made anew, or another engine has read the reports.
    [WW_SQL_LINK_REFUSED] = "INSERT OR IGNORE INTO event_links(a, b, score, reason, undone) SELECT a, b, score, reason, 0 FROM event_refusals WHERE a = ?1 AND b = ?2",
    [WW_SQL_DROP_REFUSAL] = "DELETE FROM event_refusals WHERE a = ?1 AND b = ?2",
    [WW_SQL_LINK_TOLD] = "INSERT OR IGNORE INTO event_links(a, b, score, reason, undone) VALUES (?1, ?2, 0, 'a person has said that they are one', 0)",
    // What a person is told of an event: its id, type and mode, day, outlet, report, day of the report, sentence.
#define TOLD "printf('%016x', e.event_key), e.type || ifnull(' ' || e.mode, ''), ifnull(e.date, ''), ifnull(d.publisher, ''), d.doc_id," \
    " ifnull(d.published, ''), substr(t.text, s.start + 1, s.end - s.start)"
#define TOLD_FROM " JOIN readings AS r ON r.id = e.reading JOIN documents AS d ON d.id = e.document JOIN texts AS t ON t.id = r.text" \
    " JOIN sentences AS s ON s.id = e.sentence"
    [WW_SQL_TELL_EVENT] = "SELECT " TOLD ", e.document, ifnull(m.story, 0) FROM events AS e" TOLD_FROM " LEFT JOIN story_events AS m ON m.event = e.id WHERE e.id = ?1",
    [WW_SQL_TELL_STORY] = "SELECT " TOLD " FROM story_events AS m JOIN events AS e ON e.id = m.event" TOLD_FROM
                          " WHERE m.story = ?1 ORDER BY d.published, e.id LIMIT " TEXT(WW_LIMIT_STORY_TOLD),
    [WW_SQL_TELL_LINKS] = "SELECT printf('%016x', x.event_key), printf('%016x', y.event_key), l.score, l.reason, l.undone FROM event_links AS l"
                          " JOIN events AS x ON x.id = l.a JOIN events AS y ON y.id = l.b"
                          " WHERE (l.a, l.b) IN (SELECT k.a, k.b FROM story_events AS m JOIN event_links AS k ON k.a = m.event WHERE m.story = ?2"
                          "  UNION SELECT k.a, k.b FROM event_links AS k WHERE k.a = ?1 UNION SELECT k.a, k.b FROM event_links AS k WHERE k.b = ?1)"
                          " ORDER BY l.a <> ?1 AND l.b <> ?1, l.undone, l.score DESC, l.a, l.b LIMIT " TEXT(WW_LIMIT_STORY_TOLD),
    [WW_SQL_TELL_REFUSALS] = "SELECT printf('%016x', x.event_key), printf('%016x', y.event_key), f.score, f.reason, f.refused FROM event_refusals AS f"
                             " JOIN events AS x ON x.id = f.a JOIN events AS y ON y.id = f.b WHERE f.a = ?1 OR f.b = ?1"
                             " ORDER BY f.score DESC, f.a, f.b LIMIT " TEXT(WW_LIMIT_STORY_TOLD),
    [WW_SQL_TELL_DISAGREEMENTS] = "SELECT field, kind, text FROM disagreements WHERE story = ?1 ORDER BY id LIMIT " TEXT(WW_LIMIT_STORY_TOLD),
    [WW_SQL_TELL_COPIES] = "SELECT d.doc_id, ifnull(d.publisher, ''), c.kind, c.reason, d.id < ?1 FROM (SELECT a, b, kind, reason, b AS other FROM copies WHERE a = ?1"
                           " UNION ALL SELECT a, b, kind, reason, a FROM copies WHERE b = ?1) AS c JOIN documents AS d ON d.id = c.other ORDER BY d.id"
                           " LIMIT " TEXT(WW_LIMIT_STORY_TOLD),
    // By pages of stories: the latest report first; behind the story with this last day and number.
    [WW_SQL_LIST] = "SELECT story, event || ifnull(' ' || mode, ''), ifnull(date, ''), ifnull(actors, ''), ifnull(recipients, ''), ifnull(place, ''),"
                    " ifnull(first, ''), ifnull(last, ''), outlets, reports, mentions, disagreements FROM story_flat ORDER BY reports DESC, story LIMIT ?1",
};

void ww_linker_init(struct ww_linker *linker, struct ww_store *store) {
  *linker = (struct ww_linker){.store = store};
  ww_arena_init(&linker->arena);
  ww_buffer_init(&linker->bytes);
}

void ww_linker_release(struct ww_linker *linker) {
  for (int i = 0; i < WW_SQL_COUNT; i++) (void)sqlite3_finalize(linker->statements[i]);
  ww_arena_release(&linker->arena);
  ww_buffer_release(&linker->bytes);
  ww_free(linker->touched);
}

ww_status ww_linker_use(struct ww_linker *linker, enum ww_story_sql sql, sqlite3_stmt **out, struct ww_error *error) {
  sqlite3_stmt **statement = &linker->statements[sql];
  *out = NULL;
  if (*statement == NULL) {
    int code = sqlite3_prepare_v3(linker->store->db, ww_story_statements[sql], -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    if (code != SQLITE_OK) return ww_store_fail(linker->store, code, error);
  } else {
    (void)sqlite3_reset(*statement);
  }
  *out = *statement;
  return WW_OK;
}

ww_status ww_linker_step(struct ww_linker *linker, sqlite3_stmt *statement, bool *row, struct ww_error *error) {
  int code = sqlite3_step(statement);
  *row = code == SQLITE_ROW;
  if (code == SQLITE_ROW || code == SQLITE_DONE) return WW_OK;
  ww_status status = ww_store_fail(linker->store, code, error);
  (void)sqlite3_reset(statement);
  return status;
}

ww_status ww_linker_number(struct ww_linker *linker, enum ww_story_sql sql, int count, const sqlite3_int64 *numbers, sqlite3_int64 none,
                           sqlite3_int64 *out, struct ww_error *error) {
  *out = none;
  sqlite3_stmt *statement;
  ww_status status = ww_linker_use(linker, sql, &statement, error);
  if (status != WW_OK) return status;
  for (int i = 0; i < count; i++) (void)sqlite3_bind_int64(statement, i + 1, numbers[i]);
  bool row;
  status = ww_linker_step(linker, statement, &row, error);
  if (status == WW_OK && row) *out = sqlite3_column_int64(statement, 0);
  (void)sqlite3_reset(statement);
  return status;
}

ww_status ww_linker_run(struct ww_linker *linker, enum ww_story_sql sql, int count, const sqlite3_int64 *numbers, struct ww_error *error) {
  sqlite3_int64 nothing;
  return ww_linker_number(linker, sql, count, numbers, 0, &nothing, error);
}
