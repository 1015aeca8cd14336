// answers.c: one function a path. The store's own functions (ww_store_*_json) write what is large; here it is put into its frame,
// with the token of the next page.
#include "serve/answers.h"

#include <string.h>

struct answering {
  struct ww_store *store;
  const struct serve_ask *ask;
  bool reader;
  struct serve_bytes *out;
  struct ww_error error;
};

void serve_answer_fault(const struct serve_fault *fault, struct serve_bytes *out) {
  serve_bytes_format(out, "{\"error\":{\"status\":%d,\"code\":\"%s\",\"parameter\":", fault->status, fault->code);
  serve_bytes_json_or_null(out, serve_slice(fault->parameter));
  serve_bytes_text(out, ",\"message\":");
  serve_bytes_json(out, serve_slice(fault->message));
  serve_bytes_text(out, "}}\n");
}

static ww_status ignore_event(void *context, const struct ww_stored_event *event) {
  (void)context;
  (void)event;
  return WW_OK;
}

void serve_blame(struct ww_store *store, const struct serve_ask *ask, struct serve_fault *fault) {
  struct ww_slice *member;
  for (int i = 0; i < SERVE_PARAMETERS; i++) {
    struct serve_ask alone = {.query = {.limit = 1}};
    struct ww_error error;
    // A limit in time: a search for what is rare may take long, and the answer is an error already.
    ww_store_limit_time(store, SERVE_BLAME_MILLISECONDS);
    if (ask->value[i].size == 0 || (member = serve_filter_member(&alone.query.filter, (enum serve_parameter)i)) == NULL) continue;
    *member = ask->value[i];
    if (ww_store_query(store, &alone.query, ignore_event, NULL, &error) != WW_ERROR_ARGUMENT) continue;
    (void)snprintf(fault->parameter, sizeof fault->parameter, "%s", serve_parameter_name((enum serve_parameter)i));
    return;
  }
  // All filters make sense: what is left to be wrong is where the page begins.
  if (ask->value[SERVE_AFTER].size > 0) (void)snprintf(fault->parameter, sizeof fault->parameter, "after");
}

bool serve_fault_of(ww_status status, const struct ww_error *error, struct serve_fault *fault) {
  switch (status) {
    case WW_ERROR_ARGUMENT:
      return serve_fail(fault, 400, "bad-parameter", NULL, "%s", error->message);
    case WW_ERROR_FORMAT: return serve_fail(fault, 422, "bad-body", "text", "%s", error->message);
    case WW_ERROR_LIMIT:
      return serve_fail(fault, 503, "unavailable", NULL, "This took longer than %d seconds: ask for less at once (a span of days, one actor)", SERVE_QUERY_SECONDS);
    case WW_ERROR_MEMORY: return serve_fail(fault, 503, "unavailable", NULL, "There is not enough memory for this answer: ask for less at once");
    case WW_ERROR_IO: return serve_fail(fault, 503, "unavailable", NULL, "The store cannot be read just now: try again");
    default: return serve_fail(fault, 500, "internal", NULL, "The store gave an error that is not the asker's: the server's log tells it");
  }
}

// ,"next": the token of a cursor, or null
static void put_next(struct answering *answering, const char *cursor) {
  serve_bytes_text(answering->out, ",\"next\":");
  if (cursor[0] == 0) {
    serve_bytes_text(answering->out, "null");
    return;
  }
  serve_bytes_text(answering->out, "\"");
  serve_token_make(answering->ask, serve_slice(cursor), answering->out);
  serve_bytes_text(answering->out, "\"");
}

// The end of a page that began with a list: where the next one goes on.
static ww_status end_page(struct answering *answering, ww_status status, const char *next) {
  put_next(answering, status == WW_OK ? next : "");
  serve_bytes_text(answering->out, "}\n");
  return status;
}

static ww_status answer_events(struct answering *answering, struct ww_slice after) {
  struct ww_query query = answering->ask->query;
  char next[WW_CURSOR_BYTES];
  query.after = after;
  serve_bytes_text(answering->out, "{\"events\":");
  ww_status status = ww_store_events_json(answering->store, &query, serve_bytes_write, answering->out, next, &answering->error);
  return end_page(answering, status, next);
}

struct counting {
  struct serve_bytes *out;
  const struct ww_query *query;
  uint64_t wanted, count;
  bool more;
};

static ww_status count_row(void *context, const struct ww_count_row *row) {
  struct counting *counting = context;
  if (counting->count == counting->wanted) {
    counting->more = true;
    return WW_OK;
  }
  serve_bytes_text(counting->out, counting->count++ > 0 ? ",\n{" : "{");
  for (size_t i = 0; i < row->key_count; i++) {
    serve_bytes_format(counting->out, "\"%s\":", ww_group_name(counting->query->by[i]));
    if (counting->query->by[i] == WW_GROUP_QUAD && row->keys[i].size > 0)
      serve_bytes_add(counting->out, row->keys[i].data, row->keys[i].size);
    else
      serve_bytes_json_or_null(counting->out, row->keys[i]);
    serve_bytes_text(counting->out, ",");
  }
  serve_bytes_format(counting->out, "\"events\":%llu}", (unsigned long long)row->events);
  return counting->out->failed ? WW_ERROR_MEMORY : WW_OK;
}

static ww_status answer_counts(struct answering *answering) {
  struct ww_query query = answering->ask->query;
  struct counting counting = {.out = answering->out, .query = &answering->ask->query, .wanted = query.limit};
  query.limit++;
  serve_bytes_text(answering->out, "{\"by\":[");
  for (size_t i = 0; i < WW_GROUPS_MAX && query.by[i] != WW_GROUP_NONE; i++)
    serve_bytes_format(answering->out, "%s\"%s\"", i > 0 ? "," : "", ww_group_name(query.by[i]));
  serve_bytes_text(answering->out, "],\"counts\":[");
  ww_status status = ww_store_count(answering->store, &query, count_row, &counting, &answering->error);
  serve_bytes_format(answering->out, "],\"more\":%s}\n", counting.more ? "true" : "false");
  return status;
}

// Takes the closing brace off an object that the store wrote, so that members can follow.
static void reopen(struct serve_bytes *out) {
  if (out->size > 0 && out->data[out->size - 1] == '}') out->size--;
}

static ww_status answer_meta(struct answering *answering) {
  ww_status status = ww_store_meta_json(answering->store, serve_bytes_write, answering->out, &answering->error);
  reopen(answering->out);
  serve_bytes_format(answering->out, ",\"version\":\"%s\",\"reader\":%s,\"limits\":{\"page\":%d,\"text\":%d,\"rate\":%d}}\n", ww_version(),
                     answering->reader ? "true" : "false", SERVE_PAGE_ROWS, SERVE_TEXT_BYTES, SERVE_READ_RATE);
  return status;
}

static ww_status answer_claims(struct answering *answering, struct ww_slice after) {
  const struct ww_slice *value = answering->ask->value;
  struct ww_claim_query query = {.said_by = value[SERVE_SAID_BY], .about = value[SERVE_ABOUT], .text = value[SERVE_TEXT], .since = value[SERVE_SINCE],
                                 .until = value[SERVE_UNTIL], .publisher = value[SERVE_PUBLISHER], .document = value[SERVE_DOCUMENT],
                                 .stance = value[SERVE_STANCE], .after = after, .limit = answering->ask->query.limit};
  char next[WW_CURSOR_BYTES];
  serve_bytes_text(answering->out, "{\"claims\":");
  ww_status status = ww_store_claims_json(answering->store, &query, serve_bytes_write, answering->out, next, &answering->error);
  return end_page(answering, status, next);
}

static ww_status answer_disagreements(struct answering *answering, struct ww_slice after) {
  const struct ww_slice *value = answering->ask->value;
  struct ww_disagreement_query query = {.either = value[SERVE_EITHER], .since = value[SERVE_SINCE], .until = value[SERVE_UNTIL], .story = value[SERVE_STORY],
                                        .field = value[SERVE_FIELD], .after = after, .limit = answering->ask->query.limit};
  char next[WW_CURSOR_BYTES];
  serve_bytes_text(answering->out, "{\"disagreements\":");
  ww_status status = ww_store_disagreements_json(answering->store, &query, serve_bytes_write, answering->out, next, &answering->error);
  return end_page(answering, status, next);
}

static ww_status answer_search(struct answering *answering, struct ww_slice after) {
  const struct serve_ask *ask = answering->ask;
  char next[WW_CURSOR_BYTES];
  ww_status status = ww_store_search_json(answering->store, ask->value[SERVE_Q], after, ask->query.limit, serve_bytes_write, answering->out, next, &answering->error);
  reopen(answering->out);
  return end_page(answering, status, next);
}

static ww_status answer_dyads(struct answering *answering, struct ww_slice after) {
  struct ww_query query = answering->ask->query;
  char next[WW_CURSOR_BYTES];
  query.after = after;
  serve_bytes_text(answering->out, "{\"dyads\":");
  ww_status status = ww_store_dyads_json(answering->store, &query, serve_bytes_write, answering->out, next, &answering->error);
  return end_page(answering, status, next);
}

static ww_status answer_map(struct answering *answering, struct ww_slice after) {
  struct ww_query query = answering->ask->query;
  char next[WW_CURSOR_BYTES];
  query.after = after;
  ww_status status = ww_store_map_json(answering->store, &query, serve_bytes_write, answering->out, next, &answering->error);
  reopen(answering->out);
  return end_page(answering, status, next);
}

static ww_status answer_actors(struct answering *answering, struct ww_slice after) {
  const struct serve_ask *ask = answering->ask;
  char next[WW_CURSOR_BYTES];
  serve_bytes_text(answering->out, "{\"actors\":");
  ww_status status = ww_store_actors_json(answering->store, ask->value[SERVE_Q], after, ask->query.limit, serve_bytes_write, answering->out, next, &answering->error);
  return end_page(answering, status, next);
}

static ww_status answer_route(struct answering *answering, struct ww_slice after, bool *found) {
  const struct serve_ask *ask = answering->ask;
  struct ww_store *store = answering->store;
  struct serve_bytes *out = answering->out;
  struct ww_error *error = &answering->error;
  switch (ask->route) {
    case SERVE_META: return answer_meta(answering);
    case SERVE_EVENTS: return answer_events(answering, after);
    case SERVE_COUNTS: return answer_counts(answering);
    case SERVE_CLAIMS: return answer_claims(answering, after);
    case SERVE_DISAGREEMENTS: return answer_disagreements(answering, after);
    case SERVE_SEARCH: return answer_search(answering, after);
    case SERVE_DYADS: return answer_dyads(answering, after);
    case SERVE_ACTORS: return answer_actors(answering, after);
    case SERVE_MAP: return answer_map(answering, after);
    case SERVE_EVENT_WHOLE: return ww_store_event_json(store, ask->number, serve_bytes_write, out, found, error);
    case SERVE_DOCUMENT_WHOLE: return ww_store_document_json(store, ask->key, serve_bytes_write, out, found, error);
    case SERVE_STORY_WHOLE: return ww_store_story_json(store, (int64_t)ask->number, serve_bytes_write, out, found, error);
    case SERVE_ACTOR_WHOLE: return ww_store_actor_json(store, ask->key, &ask->query.filter, serve_bytes_write, out, found, error);
    default: break;
  }
  *found = false;
  return WW_OK;
}

bool serve_answer_ask(struct ww_store *store, const struct serve_ask *ask, bool reader, struct serve_bytes *out, struct serve_fault *fault) {
  struct answering answering = {.store = store, .ask = ask, .reader = reader, .out = out};
  char cursor[SERVE_CURSOR_BYTES];
  struct ww_slice after;
  bool found = true;
  if (!serve_token_read(ask, cursor, &after, fault)) return false;
  out->limit = SERVE_ANSWER_BYTES;
  ww_status status = answer_route(&answering, after, &found);
  if (out->failed) return serve_fail(fault, 503, "unavailable", NULL, "The answer is larger than %d MiB: ask for less at once", SERVE_ANSWER_BYTES >> 20);
  if (status != WW_OK) {
    bool right = serve_fault_of(status, &answering.error, fault);
    if (fault->status == 400) serve_blame(store, ask, fault);
    if (fault->status == 500) fprintf(stderr, "whowhom: %s\n", answering.error.message);
    return right;
  }
  if (!found) return serve_fail(fault, 404, "not-found", NULL, "The store has nothing under this id");
  return true;
}
