// The tables. Every row that comes of reading belongs to a reading: a document read by one engine. Rows of a reading are
// never changed; a newer engine adds a reading and takes over its `current`. Offsets are code points, half-open, into
// texts.text; hashes are 64 bits in a signed INTEGER, written printf('%016x', h); days are 'YYYY-MM-DD'; NULL is unknown.
#include "store/schema.h"

const char ww_store_schema_tables[] =
    // What the file itself is: when the schema changed, and what its makers want to remember.
    "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS engines("
    "  id INTEGER PRIMARY KEY, version TEXT NOT NULL, model TEXT NOT NULL, lexicon TEXT NOT NULL,"
    "  UNIQUE(version, model, lexicon)) STRICT;"
    // content_hash: of the kept text, title, publisher and day. The same outlet's same report is one document however often
    // it comes; another outlet's copy is another document (and src/story/ says that it is a copy). given: what came
    // beside the text and was not read from it, as bits: 1 doc_id, 2 title, 4 published, 8 publisher. body_at: the code point of
    // texts.text from which on it is what came, NULL where originals has that.
    "CREATE TABLE IF NOT EXISTS documents("
    "  id INTEGER PRIMARY KEY, content_hash INTEGER NOT NULL UNIQUE, doc_id TEXT NOT NULL,"
    "  title TEXT, byline TEXT, publisher TEXT, published TEXT, dateline TEXT, url TEXT, language TEXT,"
    "  given INTEGER NOT NULL, body_at INTEGER) STRICT;"
    // The text that offsets are into. Apart from documents, so that those stay small enough to be gone through. Two readings
    // share it unless their engines keep text differently.
    "CREATE TABLE IF NOT EXISTS texts("
    "  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id), text_hash INTEGER NOT NULL,"
    "  text TEXT NOT NULL) STRICT;"
    // The bytes as they came, where the text says no longer what they were.
    "CREATE TABLE IF NOT EXISTS originals(document INTEGER PRIMARY KEY REFERENCES documents(id), bytes BLOB NOT NULL) STRICT;"
    // The bytes as they came, so that what was read before is known without reading it.
    "CREATE TABLE IF NOT EXISTS inputs(hash INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id)) STRICT;"
    "CREATE TABLE IF NOT EXISTS readings("
    "  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id),"
    "  engine INTEGER NOT NULL REFERENCES engines(id), text INTEGER NOT NULL REFERENCES texts(id), current INTEGER NOT NULL,"
    "  words INTEGER,"
    "  UNIQUE(document, engine)) STRICT;"
    "CREATE TABLE IF NOT EXISTS sentences("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  start INTEGER NOT NULL, end INTEGER NOT NULL, part TEXT NOT NULL, none TEXT) STRICT;"
    "CREATE TABLE IF NOT EXISTS entities("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  entity_key INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT,"
    "  sector1 TEXT, sector2 TEXT, sector3 TEXT, sector4 TEXT, office TEXT, wikidata TEXT, mentions TEXT NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS times("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  start INTEGER NOT NULL, end INTEGER NOT NULL, date TEXT, enddate TEXT, resolution TEXT,"
    "  ongoing INTEGER NOT NULL, historical INTEGER NOT NULL, clock TEXT, zone TEXT) STRICT;"
    // A place of the world, once in the file; its id is the hash of all its columns. Coordinates in millionths of a degree.
    "CREATE TABLE IF NOT EXISTS locations("
    "  id INTEGER PRIMARY KEY, name TEXT, lat_micro INTEGER, lon_micro INTEGER, geonameid INTEGER, province TEXT,"
    "  country TEXT, country_code TEXT, feature_class TEXT, feature_code TEXT, resolution INTEGER NOT NULL) STRICT;"
    "CREATE VIRTUAL TABLE IF NOT EXISTS location_box USING rtree(id, min_lat, max_lat, min_lon, max_lon);"
    // Where a text speaks of one.
    "CREATE TABLE IF NOT EXISTS places("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  start INTEGER NOT NULL, end INTEGER NOT NULL, use TEXT NOT NULL, extracted TEXT,"
    "  location INTEGER NOT NULL REFERENCES locations(id)) STRICT;"
    "CREATE TABLE IF NOT EXISTS claims("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  claim_key INTEGER NOT NULL, sentence INTEGER NOT NULL REFERENCES sentences(id),"
    "  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL, kind TEXT NOT NULL, stance TEXT NOT NULL, day TEXT,"
    "  parent INTEGER REFERENCES claims(id), spans TEXT NOT NULL, attitude INTEGER NOT NULL DEFAULT 0) STRICT;"
    // A link without words: nobody is named who says it.
    "CREATE TABLE IF NOT EXISTS claim_links("
    "  claim INTEGER NOT NULL REFERENCES claims(id), position INTEGER NOT NULL, entity INTEGER REFERENCES entities(id),"
    "  code TEXT, sector1 TEXT, sector2 TEXT, sector3 TEXT, sector4 TEXT, relation TEXT,"
    "  start INTEGER, end INTEGER, text TEXT, name TEXT,"
    "  PRIMARY KEY(claim, position)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS figures("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  start INTEGER NOT NULL, end INTEGER NOT NULL, min INTEGER, max INTEGER, unit TEXT,"
    "  entity INTEGER REFERENCES entities(id), approximate INTEGER NOT NULL, claim INTEGER REFERENCES claims(id)) STRICT;"
    // link: records of one act in one reading share it. again: 1 where a record before it in its reading has the same link, so
    // that `again = 0` counts each act once. scale in tenths, confidence in thousandths.
    "CREATE TABLE IF NOT EXISTS events("
    "  id INTEGER PRIMARY KEY, reading INTEGER NOT NULL REFERENCES readings(id), number INTEGER NOT NULL,"
    "  document INTEGER NOT NULL REFERENCES documents(id), event_key INTEGER NOT NULL, link INTEGER, again INTEGER NOT NULL,"
    "  type TEXT NOT NULL, mode TEXT, modes TEXT NOT NULL, quad INTEGER NOT NULL, scale INTEGER NOT NULL,"
    "  date TEXT, enddate TEXT, date_resolution TEXT, ongoing INTEGER NOT NULL,"
    "  historical INTEGER NOT NULL, future INTEGER NOT NULL, hypothetical INTEGER NOT NULL, negation INTEGER NOT NULL,"
    "  actor_unnamed INTEGER NOT NULL, dead INTEGER, injured INTEGER, arrested INTEGER, confidence INTEGER NOT NULL,"
    "  sentence INTEGER NOT NULL REFERENCES sentences(id), claim INTEGER REFERENCES claims(id), time INTEGER REFERENCES times(id),"
    "  spans TEXT NOT NULL, \"trigger\" TEXT NOT NULL, signs TEXT NOT NULL, rule TEXT NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS event_contexts("
    "  event INTEGER NOT NULL REFERENCES events(id), position INTEGER NOT NULL, context TEXT NOT NULL,"
    "  found_in TEXT, spans TEXT NOT NULL,"
    "  PRIMARY KEY(event, position)) STRICT, WITHOUT ROWID;"
    // role: 0 actor, 1 recipient.
    "CREATE TABLE IF NOT EXISTS event_parties("
    "  event INTEGER NOT NULL REFERENCES events(id), role INTEGER NOT NULL, position INTEGER NOT NULL,"
    "  entity INTEGER REFERENCES entities(id), code TEXT, sector1 TEXT, sector2 TEXT, sector3 TEXT, sector4 TEXT,"
    "  start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL, name TEXT,"
    "  PRIMARY KEY(event, role, position)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS event_places("
    "  event INTEGER NOT NULL REFERENCES events(id), position INTEGER NOT NULL, place INTEGER NOT NULL REFERENCES places(id),"
    "  location INTEGER NOT NULL REFERENCES locations(id),"
    "  PRIMARY KEY(event, position)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS event_figures("
    "  event INTEGER NOT NULL REFERENCES events(id), position INTEGER NOT NULL, figure INTEGER NOT NULL REFERENCES figures(id),"
    "  PRIMARY KEY(event, position)) STRICT, WITHOUT ROWID;"
    // The words of the sentences: the index alone is in the table, the words come from texts by the sentence's offsets.
    "CREATE VIEW sentence_words AS SELECT s.id AS id, substr(t.text, s.start + 1, s.end - s.start) AS text"
    "  FROM sentences AS s JOIN readings AS r ON r.id = s.reading JOIN texts AS t ON t.id = r.text;"
    "CREATE VIRTUAL TABLE IF NOT EXISTS sentence_text USING fts5("
    "  text, content='sentence_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2');";

const char ww_store_schema_indexes[] =
    "CREATE INDEX IF NOT EXISTS texts_document ON texts(document);"
    "CREATE INDEX IF NOT EXISTS documents_doc_id ON documents(doc_id);"
    "CREATE INDEX IF NOT EXISTS documents_published ON documents(published);"
    "CREATE INDEX IF NOT EXISTS documents_publisher ON documents(publisher);"
    "CREATE INDEX IF NOT EXISTS sentences_reading ON sentences(reading, number);"
    "CREATE INDEX IF NOT EXISTS entities_reading ON entities(reading, number);"
    "CREATE INDEX IF NOT EXISTS times_reading ON times(reading, number);"
    "CREATE INDEX IF NOT EXISTS places_reading ON places(reading, number);"
    "CREATE INDEX IF NOT EXISTS figures_reading ON figures(reading, number);"
    "CREATE INDEX IF NOT EXISTS claims_reading ON claims(reading, number);"
    "CREATE INDEX IF NOT EXISTS events_reading ON events(reading, number);"
    "CREATE INDEX IF NOT EXISTS events_key ON events(event_key);"
    // What counts over time, type and class look at stands in these two, so that they need not go through the table.
    "CREATE INDEX IF NOT EXISTS events_date ON events(date, enddate, type, quad, mode, link);"
    "CREATE INDEX IF NOT EXISTS events_type ON events(type, date, enddate, quad, mode, link);"
    "CREATE INDEX IF NOT EXISTS events_link ON events(link) WHERE link IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS events_sentence ON events(sentence);"
    "CREATE INDEX IF NOT EXISTS events_claim ON events(claim) WHERE claim IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS event_contexts_context ON event_contexts(context, event);"
    "CREATE INDEX IF NOT EXISTS event_parties_code ON event_parties(code, role, sector1, event);"
    "CREATE INDEX IF NOT EXISTS event_parties_name ON event_parties(name COLLATE NOCASE, role, event);"
    "CREATE INDEX IF NOT EXISTS event_parties_text ON event_parties(text COLLATE NOCASE, role, event);"
    "CREATE INDEX IF NOT EXISTS event_places_location ON event_places(location, event);"
    "CREATE INDEX IF NOT EXISTS claim_links_code ON claim_links(code, claim);"
    "CREATE INDEX IF NOT EXISTS claim_links_name ON claim_links(name COLLATE NOCASE, claim);"
    "CREATE INDEX IF NOT EXISTS claim_links_text ON claim_links(text COLLATE NOCASE, claim);"
    "CREATE INDEX IF NOT EXISTS readings_old ON readings(id) WHERE current = 0;"
    "CREATE INDEX IF NOT EXISTS locations_country ON locations(country_code);";
