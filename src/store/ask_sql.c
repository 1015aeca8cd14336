// Pieces of SQL for questions: parameters, conditions, statements.
#include "base/error.h"
#include "store/ask.h"

static int add(struct ww_ask *ask, struct ww_ask_parameter parameter) {
  if (ask->parameter_count == WW_ASK_PARAMETERS) return 0;
  ask->parameters[ask->parameter_count++] = parameter;
  return (int)ask->parameter_count;
}

int ww_ask_text(struct ww_ask *ask, struct ww_slice text) {
  if (text.data == NULL) text = WW_SLICE("");
  struct ww_slice copy = ww_arena_copy(&ask->arena, text);
  return copy.data == NULL ? 0 : add(ask, (struct ww_ask_parameter){copy, 0});
}

int ww_ask_number(struct ww_ask *ask, sqlite3_int64 number) { return add(ask, (struct ww_ask_parameter){{NULL, 0}, number}); }

const char *ww_ask_keep(struct ww_ask *ask, struct ww_buffer *buffer) {
  ww_buffer_put_byte(buffer, 0);
  struct ww_slice copy = {NULL, 0};
  if (!buffer->failed) copy = ww_arena_copy(&ask->arena, ww_slice_of(buffer->data, buffer->size));
  ww_buffer_reset(buffer);
  return copy.data;
}

ww_status ww_ask_add(struct ww_ask *ask, struct ww_buffer *test, struct ww_buffer *drive) {
  if (ask->condition_count == WW_ASK_CONDITIONS || ask->parameter_count == WW_ASK_PARAMETERS)
    return ww_fail(ask->error, WW_ERROR_ARGUMENT, "the filter asks for too much at once: give fewer values");
  struct ww_ask_condition *condition = &ask->conditions[ask->condition_count++];
  *condition = (struct ww_ask_condition){.test = ww_ask_keep(ask, test)};
  if (drive != NULL) condition->drive = ww_ask_keep(ask, drive);
  if (condition->test == NULL || (drive != NULL && condition->drive == NULL)) return ww_fail_memory(ask->error);
  return WW_OK;
}

ww_status ww_ask_test(struct ww_ask *ask, const char *test) {
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  ww_buffer_put_text(&buffer, test);
  ww_status status = ww_ask_add(ask, &buffer, NULL);
  ww_buffer_release(&buffer);
  return status;
}

void ww_ask_put(struct ww_buffer *sql, const char *piece, const char *alias) {
  for (const char *at = piece; *at != 0; at++) {
    if (*at == '@') {
      ww_buffer_put_text(sql, alias);
    } else {
      ww_buffer_put_byte(sql, *at);
    }
  }
}

void ww_ask_put_tests(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias, size_t skip) {
  for (size_t i = 0; i < ask->condition_count; i++) {
    if (i == skip && !ask->conditions[i].loose) continue;
    ww_buffer_put_text(sql, " AND (");
    ww_ask_put(sql, ask->conditions[i].test, alias);
    ww_buffer_put_text(sql, ")");
  }
}

sqlite3_stmt *ww_ask_prepare(struct ww_ask *ask, struct ww_buffer *sql) {
  if (sql->failed) {
    (void)ww_fail_memory(ask->error);
    return NULL;
  }
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2(ask->store->db, sql->data, (int)sql->size, &statement, NULL);
  int used = code == SQLITE_OK ? sqlite3_bind_parameter_count(statement) : 0;
  for (int i = 1; i <= used && code == SQLITE_OK; i++) {
    const struct ww_ask_parameter *parameter = &ask->parameters[i - 1];
    if (parameter->text.data == NULL) {
      code = sqlite3_bind_int64(statement, i, parameter->number);
    } else {
      code = sqlite3_bind_text(statement, i, parameter->text.data, (int)parameter->text.size, SQLITE_STATIC);
    }
  }
  if (code == SQLITE_OK) return statement;
  (void)ww_store_fail(ask->store, code, ask->error);
  (void)sqlite3_finalize(statement);
  return NULL;
}

ww_status ww_ask_failed(struct ww_ask *ask, int code) { return ww_store_fail(ask->store, code, ask->error); }

// Beyond this many, how many there are no longer matters: all is as good as half.
enum { ESTIMATE_BOUND = 400000 };

static ww_status estimate(struct ww_ask *ask, struct ww_ask_condition *condition) {
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  ww_buffer_put_format(&sql, "SELECT count(*) FROM (SELECT 1 FROM (%s) LIMIT %d)", condition->drive, ESTIMATE_BOUND);
  sqlite3_stmt *statement = ww_ask_prepare(ask, &sql);
  ww_buffer_release(&sql);
  if (statement == NULL) return WW_ERROR_STORE;
  int code = sqlite3_step(statement);
  if (code == SQLITE_ROW) condition->estimate = (uint64_t)sqlite3_column_int64(statement, 0);
  (void)sqlite3_finalize(statement);
  return code == SQLITE_ROW ? WW_OK : ww_ask_failed(ask, code);
}

size_t ww_ask_fewest(struct ww_ask *ask, uint64_t *events, ww_status *status) {
  size_t fewest = SIZE_MAX;
  sqlite3_int64 last = 0;
  // Rows are never taken away one by one, so the last id tells how many there are, near enough.
  *status = ww_store_number(ask->store, "SELECT max(id) FROM events", 0, &last, ask->error);
  *events = (uint64_t)last;
  for (size_t i = 0; i < ask->condition_count && *status == WW_OK; i++) {
    struct ww_ask_condition *condition = &ask->conditions[i];
    if (condition->drive == NULL) continue;
    *status = estimate(ask, condition);
    if (fewest == SIZE_MAX || condition->estimate < ask->conditions[fewest].estimate) fewest = i;
  }
  return fewest;
}
