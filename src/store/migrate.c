// migrate.c: from any older version of the schema to this one. What is new in a version and stands beside the old (tables,
// indexes) is made by the schema itself, whose statements make only what is not there; views are made anew; what changes in
// a table that is there is a step of its own. All of it is one transaction: a file is of the old version or of the new one.
//
//   version 1   documents, readings, events, claims
//   version 2   readings.words, times.clock and zone, claims.attitude, links of claims without words; the tables of stories
#include <stdio.h>

#include "store/schema.h"
#include "store/store.h"

// What brings a file of version i + 1 to the next one, before the schema adds what is new.
static const char *const steps[WW_STORE_VERSION - 1] = {
    "ALTER TABLE readings ADD COLUMN words INTEGER; ALTER TABLE times ADD COLUMN clock TEXT; ALTER TABLE times ADD COLUMN zone TEXT;"
    "ALTER TABLE claims ADD COLUMN attitude INTEGER NOT NULL DEFAULT 0;"
    // A column that may be NULL from now on needs the table made anew.
    "CREATE TABLE claim_links_2("
    "  claim INTEGER NOT NULL REFERENCES claims(id), position INTEGER NOT NULL, entity INTEGER REFERENCES entities(id),"
    "  code TEXT, sector1 TEXT, sector2 TEXT, sector3 TEXT, sector4 TEXT, relation TEXT,"
    "  start INTEGER, end INTEGER, text TEXT, name TEXT, PRIMARY KEY(claim, position)) STRICT, WITHOUT ROWID;"
    "INSERT INTO claim_links_2 SELECT * FROM claim_links; DROP TABLE claim_links; ALTER TABLE claim_links_2 RENAME TO claim_links;",
};

// And what follows, once the schema has added it.
static const char *const after[WW_STORE_VERSION - 1] = {
    "INSERT OR IGNORE INTO story_queue(reading) SELECT id FROM readings WHERE current = 1;",
};

// Views of this version and of any before; a user's own views in the file are left alone.
static const char drop_views[] =
    "DROP VIEW IF EXISTS events_flat; DROP VIEW IF EXISTS dyad_months; DROP VIEW IF EXISTS dyads; DROP VIEW IF EXISTS claims_flat;"
    "DROP VIEW IF EXISTS sentence_words; DROP VIEW IF EXISTS story_flat; DROP VIEW IF EXISTS story_mentions;";

ww_status ww_store_migrate(struct ww_store *store, int version, struct ww_error *error) {
  const char *const parts[] = {ww_store_schema_tables, ww_store_schema_indexes, ww_store_schema_story, ww_store_schema_views};
  ww_status status = ww_store_execute(store, drop_views, error);
  for (int i = version; status == WW_OK && i > 0 && i < WW_STORE_VERSION; i++) status = ww_store_execute(store, steps[i - 1], error);
  for (size_t i = 0; status == WW_OK && i < sizeof parts / sizeof *parts; i++) status = ww_store_execute(store, parts[i], error);
  for (int i = version; status == WW_OK && i > 0 && i < WW_STORE_VERSION; i++) status = ww_store_execute(store, after[i - 1], error);
  char marks[96];
  (void)snprintf(marks, sizeof marks, "PRAGMA application_id=%d; PRAGMA user_version=%d;", WW_STORE_APPLICATION_ID, WW_STORE_VERSION);
  return status == WW_OK ? ww_store_execute(store, marks, error) : status;
}
