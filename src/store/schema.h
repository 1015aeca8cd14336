// schema.h: the tables of a store as SQL. docs/schema.md tells what each column means; a change to any of this is a new
// version with a migration (migrate.c), and both files change together.
#ifndef WW_STORE_SCHEMA_H
#define WW_STORE_SCHEMA_H

#include <stddef.h>

// What stands in the file's head: PRAGMA application_id is the four letters "whom", user_version the version.
enum { WW_STORE_APPLICATION_ID = 0x77686f6d, WW_STORE_VERSION = 2 };

// Each is a run of statements, executed in one transaction when a store is made or migrated. They make only what is not there
// (IF NOT EXISTS), so that what is new in a version needs no step of its own; views are dropped before (migrate.c lists them).
extern const char ww_store_schema_tables[];
extern const char ww_store_schema_indexes[];
extern const char ww_store_schema_views[];
// What links events and documents into stories; belongs to src/story/.
extern const char ww_store_schema_story[];

#endif
