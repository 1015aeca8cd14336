// Stories: which reports are copies of one another, and which told events tell the same happening. src/story/ fills these
// tables; docs/stories.md tells how. Nothing here takes the place of a record: all of it can be made again from the rest
// (`whowhom stories --rebuild`), but for what a person has undone.
#include "store/schema.h"

const char ww_store_schema_story[] =
    // Readings that have become, or ceased to be, current since stories were last linked. The triggers see to it, so that
    // linking never has to look for them.
    "CREATE TABLE IF NOT EXISTS story_queue(reading INTEGER PRIMARY KEY) STRICT;"
    "CREATE TRIGGER IF NOT EXISTS story_reading_new AFTER INSERT ON readings BEGIN INSERT OR IGNORE INTO story_queue(reading) VALUES (new.id); END;"
    "CREATE TRIGGER IF NOT EXISTS story_reading_turned AFTER UPDATE OF current ON readings WHEN new.current <> old.current"
    "  BEGIN INSERT OR IGNORE INTO story_queue(reading) VALUES (new.id); END;"
    // What is kept of a report to find its copies, and of an event to find its other tellings: packed numbers, for linking alone.
    "CREATE TABLE IF NOT EXISTS story_documents(document INTEGER PRIMARY KEY REFERENCES documents(id), shingles INTEGER NOT NULL,"
    "  context BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS story_text_keys(key INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY(key, document)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS story_features(event INTEGER PRIMARY KEY REFERENCES events(id), document INTEGER NOT NULL, features BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS story_event_keys(key INTEGER NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(key, event)) STRICT, WITHOUT ROWID;"
    // Two reports whose texts are near-duplicates; a came in before b. Shares in thousandths.
    "CREATE TABLE IF NOT EXISTS copies("
    "  a INTEGER NOT NULL REFERENCES documents(id), b INTEGER NOT NULL REFERENCES documents(id), kind TEXT NOT NULL,"
    "  jaccard INTEGER NOT NULL, of_a INTEGER NOT NULL, of_b INTEGER NOT NULL, reason TEXT NOT NULL,"
    "  PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS copies_b ON copies(b);"
    // Two events that tell one happening; a is the earlier row. A story is what links that are not undone connect.
    "CREATE TABLE IF NOT EXISTS event_links("
    "  a INTEGER NOT NULL REFERENCES events(id), b INTEGER NOT NULL REFERENCES events(id), score INTEGER NOT NULL,"
    "  reason TEXT NOT NULL, undone INTEGER NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS event_links_b ON event_links(b);"
    "CREATE INDEX IF NOT EXISTS event_links_undone ON event_links(undone) WHERE undone = 1;"
    // Links that were good enough by themselves and would have joined what contradicts itself.
    "CREATE TABLE IF NOT EXISTS event_refusals("
    "  a INTEGER NOT NULL REFERENCES events(id), b INTEGER NOT NULL REFERENCES events(id), score INTEGER NOT NULL,"
    "  reason TEXT NOT NULL, refused TEXT NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;"
    "CREATE INDEX IF NOT EXISTS event_refusals_b ON event_refusals(b);"
    // What a person has undone, by events' keys, so that it holds for another engine's reading too.
    "CREATE TABLE IF NOT EXISTS story_undone(a_key INTEGER NOT NULL, b_key INTEGER NOT NULL, PRIMARY KEY(a_key, b_key)) STRICT, WITHOUT ROWID;"
    // A story's id is the smallest of its events' ids. event: the one that stands for it, the surest. Events that no other
    // report tells are in no story.
    "CREATE TABLE IF NOT EXISTS stories("
    "  id INTEGER PRIMARY KEY, event INTEGER, events INTEGER NOT NULL, reports INTEGER NOT NULL, outlets INTEGER NOT NULL,"
    "  first TEXT, last TEXT, summary BLOB NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS story_events(event INTEGER PRIMARY KEY REFERENCES events(id), story INTEGER NOT NULL REFERENCES stories(id)) STRICT;"
    "CREATE INDEX IF NOT EXISTS story_events_story ON story_events(story, event);"
    // Two reports of one happening that cannot both be right. field: dead, injured, arrested, denial, actor, place, date. kind:
    // differs (two sources), correction (one outlet, later), denial. source: who is cited, else the outlet.
    "CREATE TABLE IF NOT EXISTS disagreements("
    "  id INTEGER PRIMARY KEY, story INTEGER NOT NULL REFERENCES stories(id), field TEXT NOT NULL, kind TEXT NOT NULL,"
    "  a INTEGER NOT NULL REFERENCES events(id), b INTEGER NOT NULL REFERENCES events(id), value_a TEXT, value_b TEXT,"
    "  source_a TEXT, source_b TEXT, text TEXT NOT NULL) STRICT;"
    "CREATE INDEX IF NOT EXISTS disagreements_story ON disagreements(story);"
    "CREATE INDEX IF NOT EXISTS disagreements_a ON disagreements(a);"
    "CREATE INDEX IF NOT EXISTS disagreements_b ON disagreements(b);"
    "CREATE VIEW story_flat AS SELECT"
    "  s.id AS story, e.type AS event, e.mode, e.date, e.enddate,"
    "  (SELECT group_concat(v, ';') FROM (SELECT coalesce(p.name, p.text) AS v FROM event_parties AS p WHERE p.event = e.id AND p.role = 0"
    "    ORDER BY p.position)) AS actors,"
    "  (SELECT group_concat(v, ';') FROM (SELECT coalesce(p.name, p.text) AS v FROM event_parties AS p WHERE p.event = e.id AND p.role = 1"
    "    ORDER BY p.position)) AS recipients,"
    "  (SELECT l.name FROM event_places AS ep JOIN locations AS l ON l.id = ep.location WHERE ep.event = e.id AND ep.position = 0) AS place,"
    "  s.first, s.last, s.outlets, s.reports, s.events AS mentions,"
    "  (SELECT count(*) FROM disagreements AS g WHERE g.story = s.id) AS disagreements, e.id AS event_row"
    "  FROM stories AS s JOIN events AS e ON e.id = s.event;"
    // One row for each report of a story.
    "CREATE VIEW story_mentions AS SELECT"
    "  m.story, printf('%016x', e.event_key) AS id, d.doc_id AS article, d.published, d.publisher, d.url, e.type AS event, e.mode, e.date,"
    "  e.dead, e.injured, e.arrested, (SELECT k.text FROM claim_links AS k WHERE k.claim = e.claim AND k.position = 0) AS claim_by,"
    "  (SELECT substr(t.text, n.start + 1, n.end - n.start) FROM texts AS t WHERE t.id = r.text) AS text, e.id AS event_row"
    "  FROM story_events AS m JOIN events AS e ON e.id = m.event JOIN readings AS r ON r.id = e.reading"
    "  JOIN documents AS d ON d.id = e.document JOIN sentences AS n ON n.id = e.sentence;";
