// view_claims.c: who says what, newest reports first. Pages go along the index of documents by day, so that the hundredth page costs what the
// first does.
#include <string.h>

#include "base/error.h"
#include "store/view.h"

#define DOCUMENT "json_object('id', d.doc_id, 'title', d.title, 'publisher', d.publisher, 'published', d.published, 'url', d.url)"
static const char select[] =
    "SELECT c.claim, c.number, d.id, coalesce(d.published, ''), " WW_SQL_CLAIM ", " DOCUMENT
    " FROM documents AS d JOIN readings AS r ON r.document = d.id AND r.current = 1 JOIN texts AS t ON t.id = r.text"
    " JOIN (SELECT id AS claim, * FROM claims) AS c ON c.reading = r.id WHERE ";

// Where the page before ended.
struct position {
  char day[11];
  sqlite3_int64 document, number;
  bool given, undated;
};

static ww_status read_position(struct ww_slice after, struct position *out, struct ww_error *error) {
  char text[64], rest;
  long long document = 0, number = 0;
  memset(out, 0, sizeof *out);
  if (after.size == 0) return WW_OK;
  if (after.size < sizeof text) {
    memcpy(text, after.data, after.size);
    text[after.size] = 0;
    if (sscanf(text, "%10s %18lld %18lld%c", out->day, &document, &number, &rest) == 3) {
      *out = (struct position){.document = document, .number = number, .given = true, .undated = strcmp(out->day, "-") == 0};
      memcpy(out->day, text, out->undated ? 0 : 10);
      return WW_OK;
    }
  }
  return ww_fail(error, WW_ERROR_ARGUMENT, "after: no cursor of this list");
}

// The conditions that do not hang on the page.
static ww_status put_conditions(struct ww_ask *ask, const struct ww_claim_query *query, struct ww_buffer *sql) {
  size_t sources = 0, parties = 0;
  ww_status status = ww_ask_party(ask, query->said_by, WW_ASK_SOURCE, "said-by");
  sources = ask->condition_count;
  if (status == WW_OK) status = ww_ask_party(ask, query->about, WW_ASK_EITHER, "about");
  parties = ask->condition_count;
  if (status != WW_OK) return status;
  for (size_t i = 0; i < parties; i++) {
    ww_buffer_put_text(sql, i < sources ? " AND (" : " AND EXISTS(SELECT 1 FROM events AS e WHERE e.claim = c.claim AND ");
    ww_ask_put(sql, ask->conditions[i].test, i < sources ? "c" : "e");
    ww_buffer_put_text(sql, ")");
    if (i < sources && ask->conditions[i].drive != NULL) {
      ww_buffer_put_text(sql, " AND c.claim IN (");
      ww_view_put_claims(sql, ask->conditions[i].drive);
      ww_buffer_put_text(sql, ")");
    }
  }
  char day[11];
  for (int last = 0; last < 2; last++) {
    struct ww_slice given = last ? query->until : query->since;
    if (given.size == 0) continue;
    if (!ww_ask_day(given, last, day)) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "%s: no day, month or year: write 2014-09-01, 2014-09 or 2014", last ? "until" : "since");
    ww_buffer_put_format(sql, " AND d.published %s ?%d", last ? "<=" : ">=", ww_ask_text(ask, ww_slice_of(day, 10)));
  }
  if (query->publisher.size > 0) ww_buffer_put_format(sql, " AND d.publisher = ?%d COLLATE NOCASE", ww_ask_text(ask, query->publisher));
  if (query->document.size > 0) ww_buffer_put_format(sql, " AND d.doc_id = ?%d", ww_ask_text(ask, query->document));
  if (query->text.size > 0) {
    struct ww_buffer words;
    ww_buffer_init(&words);
    bool some = ww_ask_words(query->text, &words);
    int number = some && !words.failed ? ww_ask_text(ask, ww_slice_of(words.data, words.size)) : 0;
    ww_buffer_release(&words);
    if (!some) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "text: no word to look for: write at least one that must be there");
    ww_buffer_put_format(sql, " AND c.sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?%d)", number);
  }
  return WW_OK;
}

static ww_status put_stances(struct ww_ask *ask, struct ww_slice stances, struct ww_buffer *sql) {
  static const char *const known[] = {"assert", "deny", "estimate", "doubt", "promise", "demand"};
  struct ww_slice values[WW_ASK_VALUES];
  size_t count;
  if (!ww_ask_cut(stances, values, &count)) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "stance: more than %d values", WW_ASK_VALUES);
  for (size_t i = 0; i < count; i++) {
    size_t k = 0;
    while (k < 6 && !ww_slice_is(values[i], known[k])) k++;
    if (k == 6) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "stance: is one or several of assert, deny, estimate, doubt, promise, demand, with commas");
    ww_buffer_put_format(sql, "%s?%d", i == 0 ? " AND c.stance IN (" : ", ", ww_ask_text(ask, values[i]));
  }
  if (count > 0) ww_buffer_put_text(sql, ")");
  return WW_OK;
}

static void put_page(struct ww_ask *ask, const struct position *from, bool undated, struct ww_buffer *sql) {
  ww_buffer_put_text(sql, undated ? "d.published IS NULL" : "d.published IS NOT NULL");
  if (from->given && from->undated == undated) {
    int document = ww_ask_number(ask, from->document), number = ww_ask_number(ask, from->number);
    if (undated) {
      ww_buffer_put_format(sql, " AND (d.id < ?%d OR (d.id = ?%d AND c.number > ?%d))", document, document, number);
    } else {
      int day = ww_ask_text(ask, ww_slice_of(from->day, 10));
      ww_buffer_put_format(sql, " AND d.published <= ?%d AND (d.published < ?%d OR d.id < ?%d OR (d.id = ?%d AND c.number > ?%d))", day, day, document, document, number);
    }
  }
}

struct page {
  struct ww_viewer view;
  uint64_t wanted, count;
  bool more;
  char *next;
};

static void put_row(struct page *page, sqlite3_stmt *row) {
  struct ww_viewer *view = &page->view;
  struct ww_json *json = &view->json;
  if (page->count == page->wanted) {
    page->more = true;
    return;
  }
  page->count++;
  struct ww_slice day = ww_view_column(row, 3);
  (void)snprintf(page->next, WW_CURSOR_BYTES, "%.*s %lld %lld", day.size == 0 ? 1 : (int)day.size, day.size == 0 ? "-" : day.data, (long long)sqlite3_column_int64(row, 2),
                 (long long)sqlite3_column_int64(row, 1));
  struct ww_view_value claim = WW_VIEW_NUMBER(sqlite3_column_int64(row, 0));
  ww_json_open(json, '{');
  ww_json_key(json, "claim");
  ww_buffer_put_slice(&view->out, ww_view_column(row, 4));
  json->first = false;
  ww_json_key(json, "document");
  ww_buffer_put_slice(&view->out, ww_view_column(row, 5));
  json->first = false;
  ww_json_key(json, "events");
  ww_json_open(json, '[');
  sqlite3_stmt *events = ww_view_prepare(view, "SELECT id FROM events WHERE claim = ?1 ORDER BY number", &claim, 1);
  while (ww_view_step(view, &events)) ww_view_event(view, sqlite3_column_int64(events, 0));
  ww_json_close(json, ']');
  ww_json_close(json, '}');
  ww_view_flush(view);
}

// Dated reports, or those without a day; they come last.
static ww_status put_rows(struct page *page, const struct ww_claim_query *query, const struct position *from, bool undated) {
  static const struct ww_query no_filter;
  struct ww_viewer *view = &page->view;
  struct ww_ask ask = {.store = view->store, .query = &no_filter, .error = view->error};
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  ww_buffer_put_text(&sql, select);
  ww_status status = ww_ask_open(&ask);
  if (status == WW_OK) put_page(&ask, from, undated, &sql);
  if (status == WW_OK) status = put_conditions(&ask, query, &sql);
  if (status == WW_OK) status = put_stances(&ask, query->stance, &sql);
  ww_buffer_put_text(&sql, " ORDER BY d.published DESC, d.id DESC, c.number");
  if (status == WW_OK) ww_buffer_put_format(&sql, " LIMIT ?%d", ww_ask_number(&ask, (sqlite3_int64)(page->wanted - page->count + 1)));
  sqlite3_stmt *statement = status == WW_OK ? ww_ask_prepare(&ask, &sql) : NULL;
  if (status == WW_OK && statement == NULL) status = view->error->status != WW_OK ? view->error->status : WW_ERROR_STORE;
  ww_view_fail(view, status);
  while (ww_view_step(view, &statement)) put_row(page, statement);
  ww_buffer_release(&sql);
  ww_ask_release(&ask);
  return view->status;
}

ww_status ww_store_claims_json(struct ww_store *store, const struct ww_claim_query *query, ww_write_function write, void *context, char next[WW_CURSOR_BYTES],
                               struct ww_error *error) {
  struct ww_error own;
  struct position from;
  struct page page = {.wanted = query->limit == 0 ? UINT32_MAX : query->limit, .next = next};
  next[0] = 0;
  ww_view_open(&page.view, store, write, context, error == NULL ? &own : error);
  ww_view_fail(&page.view, read_position(query->after, &from, page.view.error));
  ww_json_open(&page.view.json, '[');
  if (page.view.status == WW_OK && !from.undated) (void)put_rows(&page, query, &from, false);
  if (page.view.status == WW_OK && !page.more) (void)put_rows(&page, query, &from, true);
  ww_json_close(&page.view.json, ']');
  if (!page.more) next[0] = 0;
  return ww_view_close(&page.view);
}
