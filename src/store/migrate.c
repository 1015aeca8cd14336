// migrate.c: from any older version of the schema to this one, step by step.
#include <stdio.h>

#include "store/schema.h"
#include "store/store.h"

static ww_status make(struct ww_store *store, struct ww_error *error) {
  const char *const parts[] = {ww_store_schema_tables, ww_store_schema_indexes, ww_store_schema_story, ww_store_schema_views};
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < sizeof parts / sizeof *parts; i++) status = ww_store_execute(store, parts[i], error);
  return status;
}

ww_status ww_store_migrate(struct ww_store *store, int version, struct ww_error *error) {
  ww_status status = WW_OK;
  if (version == 0) status = make(store, error);
  char marks[96];
  (void)snprintf(marks, sizeof marks, "PRAGMA application_id=%d; PRAGMA user_version=%d;", WW_STORE_APPLICATION_ID, WW_STORE_VERSION);
  return status == WW_OK ? ww_store_execute(store, marks, error) : status;
}
