// ww_store_export: the events of a query, one after the other, as rows of a layout. One event and one buffer are in memory.
#include "base/countries.h"
#include "base/error.h"
#include "export/export.h"

static const struct ww_export_layout jsonl = {.name = "jsonl"}, plover = {.name = "plover"}, geojson = {.name = "geojson"};
static const struct ww_export_layout *const layouts[WW_LAYOUT_COUNT] = {
    [WW_LAYOUT_TSV] = &ww_layout_tsv,     [WW_LAYOUT_JSONL] = &jsonl,           [WW_LAYOUT_PLOVER] = &plover,
    [WW_LAYOUT_GEOJSON] = &geojson,       [WW_LAYOUT_GDELT] = &ww_layout_gdelt, [WW_LAYOUT_GDELT_MENTIONS] = &ww_layout_gdelt_mentions,
    [WW_LAYOUT_ICEWS] = &ww_layout_icews, [WW_LAYOUT_POLECAT] = &ww_layout_polecat, [WW_LAYOUT_PHOENIX] = &ww_layout_phoenix};

const struct ww_export_layout *ww_export_layout(enum ww_layout layout) { return (unsigned)layout < WW_LAYOUT_COUNT ? layouts[layout] : NULL; }

const char *ww_layout_name(enum ww_layout layout) { return (unsigned)layout < WW_LAYOUT_COUNT ? layouts[layout]->name : NULL; }

bool ww_layout_column(enum ww_layout layout, size_t index, struct ww_layout_column *out) {
  const struct ww_export_layout *of = ww_export_layout(layout);
  *out = (struct ww_layout_column){.name = NULL};
  if (of == NULL || index >= of->column_count) return false;
  *out = (struct ww_layout_column){of->columns[index].name, of->columns[index].state, of->columns[index].from};
  return true;
}

struct export {
  const struct ww_export_options *options;
  const struct ww_export_layout *layout;
  struct ww_asker *asker;
  struct ww_ask_more more;
  struct ww_buffer out;
  ww_write_function write;
  void *context;
  struct ww_export_totals *totals;
  struct ww_error *error;
};

// What is in the buffer goes out when there is enough of it.
static ww_status flush(struct export *export, size_t above) {
  if (export->out.failed) return ww_fail_memory(export->error);
  if (export->out.size <= above) return WW_OK;
  ww_status status = export->write(export->context, export->out.data, export->out.size);
  ww_buffer_reset(&export->out);
  return status;
}

static void put_cells(struct export *export, const struct ww_export_row *row) {
  for (size_t i = 0; i < export->layout->column_count; i++) {
    if (i > 0) ww_buffer_put_byte(&export->out, '\t');
    if (export->layout->columns[i].put != NULL) export->layout->columns[i].put(row);
  }
  ww_buffer_put_byte(&export->out, '\n');
  export->totals->rows++;
}

// A side with nobody on it still gives one row; the pairs of an event are numbered actor by actor.
static void put_dyads(struct export *export, const struct ww_stored_event *event) {
  struct ww_cameo cameo;
  struct ww_export_row row = {.event = event, .cameo = &cameo, .more = &export->more, .options = export->options, .out = &export->out};
  bool dyads = export->layout->dyads || export->options->dyads;
  const struct ww_stored_place *place = ww_first_place(event);
  row.place_country = place == NULL ? NULL : ww_country_by_code(ww_slice_cstring(place->country_code));
  size_t actors = event->actor_count > 0 ? event->actor_count : 1, recipients = event->recipient_count > 0 ? event->recipient_count : 1;
  size_t pairs = !dyads ? 1 : export->layout->representatives ? (size_t)export->more.dyads : actors * recipients;
  if (pairs > WW_EXPORT_DYADS) pairs = WW_EXPORT_DYADS;
  for (size_t i = 0; i < pairs; i++) {
    size_t a = i / recipients, r = i % recipients;
    row.dyad = i;
    row.actor = a < event->actor_count ? &event->actors[a] : NULL;
    row.recipient = r < event->recipient_count ? &event->recipients[r] : NULL;
    // A codebook with other types than PLOVER's has no CAMEO code here: the columns stay empty.
    if (!ww_cameo_of(event->type, event->mode_count > 0 ? event->modes[0] : WW_SLICE(""), event->contexts, event->context_count, ww_is_armed(row.actor), &cameo))
      cameo = (struct ww_cameo){.name = ""};
    put_cells(export, &row);
  }
}

static ww_status put_event(void *context, const struct ww_stored_event *event) {
  struct export *export = context;
  enum { ENOUGH = 64 << 10 };
  if (export->layout->more) {
    ww_status status = ww_asker_more(export->asker, event, &export->more, export->error);
    if (status != WW_OK) return status;
  }
  if (export->layout->columns != NULL) {
    put_dyads(export, event);
  } else {
    if (export->options->layout == WW_LAYOUT_GEOJSON && export->totals->events > 0) ww_buffer_put_text(&export->out, ",\n");
    if (export->options->layout == WW_LAYOUT_JSONL) ww_export_jsonl(&export->out, event, export->options);
    if (export->options->layout == WW_LAYOUT_PLOVER) ww_export_plover(&export->out, event, export->options);
    if (export->options->layout == WW_LAYOUT_GEOJSON) ww_export_feature(&export->out, event, export->options);
    if (export->options->layout != WW_LAYOUT_GEOJSON) ww_buffer_put_byte(&export->out, '\n');
    export->totals->rows++;
  }
  export->totals->events++;
  return flush(export, ENOUGH);
}

// The engines that stand behind what comes, one comment line each, and the names of the columns.
static ww_status put_head(struct export *export, struct ww_store *store) {
  if (export->options->layout == WW_LAYOUT_GEOJSON) ww_buffer_put_text(&export->out, "{\"type\":\"FeatureCollection\",\"features\":[\n");
  if (export->layout->engine_line) {
    sqlite3_stmt *statement = ww_store_prepare(store, "SELECT version, model, lexicon FROM engines WHERE EXISTS(SELECT 1 FROM readings AS r WHERE r.engine = engines.id"
                                               " AND r.current = 1) ORDER BY id", export->error);
    if (statement == NULL) return WW_ERROR_STORE;
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
      ww_buffer_put_format(&export->out, "# whowhom %s model %s lexicon %s\n", (const char *)sqlite3_column_text(statement, 0),
                           (const char *)sqlite3_column_text(statement, 1), (const char *)sqlite3_column_text(statement, 2));
    (void)sqlite3_finalize(statement);
    if (code != SQLITE_DONE) return ww_store_fail(store, code, export->error);
  }
  for (size_t i = 0; export->layout->header && i < export->layout->column_count; i++) {
    if (i > 0) ww_buffer_put_byte(&export->out, '\t');
    ww_buffer_put_text(&export->out, export->layout->columns[i].name);
  }
  if (export->layout->header) ww_buffer_put_byte(&export->out, '\n');
  return WW_OK;
}

ww_status ww_store_export(struct ww_store *store, const struct ww_query *query, const struct ww_export_options *options, ww_write_function write, void *context,
                          struct ww_export_totals *out, struct ww_error *error) {
  struct ww_export_totals none, *totals = out == NULL ? &none : out;
  *totals = (struct ww_export_totals){.events = 0};
  if (store == NULL || query == NULL || options == NULL || write == NULL || ww_export_layout(options->layout) == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "no store, no query, no function, or no such layout");
  struct export export = {.options = options, .layout = ww_export_layout(options->layout), .write = write, .context = context, .totals = totals, .error = error};
  struct ww_query asked = *query;
  ww_buffer_init(&export.out);
  // GDELT's events are told once however many report them, and its mentions are all of those reports.
  if (options->layout == WW_LAYOUT_GDELT) asked.once_a_story = true, asked.told_again = false;
  if (options->layout == WW_LAYOUT_GDELT_MENTIONS) asked.once_a_story = false, asked.told_again = true;
  ww_status status = export.layout->more ? ww_asker_open(store, &export.asker, error) : WW_OK;
  if (status == WW_OK) status = put_head(&export, store);
  // What a layout has no place for is left out before rows are counted against the limit.
  const char *extra = export.layout->happened ? "@.future = 0 AND @.hypothetical = 0 AND @.negation = 0"
                      : options->layout == WW_LAYOUT_PLOVER && !options->unnamed ? "@.actor_unnamed = 0" : NULL;
  if (status == WW_OK) status = ww_ask_list(store, &asked, extra, put_event, &export, error);
  if (status == WW_OK && options->layout == WW_LAYOUT_GEOJSON) ww_buffer_put_text(&export.out, "\n]}\n");
  if (status == WW_OK) status = flush(&export, 0);
  ww_asker_close(export.asker);
  ww_buffer_release(&export.out);
  return status;
}
