// How a comparison is written.
//
//   ~ ISIS (ISIS REB) -> ASSAULT explosives -> police (IRQ COP), 2014-09-12, in Baghdad (Iraq)
//     mode: - => explosives
//     by assault/bomb
//     [ISIS] *bombed* a <police> post in Baghdad on Friday.
#include <stdlib.h>

#include "base/slice.h"
#include "review/diff.h"
#include "write/json.h"
#include "write/write.h"

static const char *const change_names[WW_CHANGES] = {"same", "gained", "lost", "changed"};
static const char *const signs[WW_CHANGES] = {" ", "+", "-", "~"};
static const char *const colours[WW_CHANGES] = {"", "\x1b[1;32m", "\x1b[1;31m", "\x1b[1;33m"};

static bool coloured(const struct ww_diff_run *run) { return run->options->format == WW_DIFF_TEXT && run->options->color; }

static void paint(struct ww_diff_run *run, const char *code) {
  if (coloured(run)) ww_buffer_put_text(&run->out, code);
}

static void put_engine(struct ww_diff_run *run, const char *name, const struct ww_doc *doc) {
  if (doc == NULL) return;
  ww_buffer_put_format(&run->out, "%s: whowhom ", name);
  ww_buffer_put_slice(&run->out, doc->version);
  ww_buffer_put_text(&run->out, ", model ");
  ww_buffer_put_slice(&run->out, doc->model);
  ww_buffer_put_text(&run->out, ", lexicon ");
  ww_buffer_put_slice(&run->out, doc->lexicon);
}

void ww_diff_put_head(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new) {
  if (run->options->format == WW_DIFF_JSONL) return;
  if (run->options->format == WW_DIFF_TSV) ww_buffer_put_text(&run->out, "# ");
  put_engine(run, "old", old);
  if (old != NULL && new != NULL) ww_buffer_put_text(&run->out, run->options->format == WW_DIFF_TSV ? "; " : "\n");
  put_engine(run, "new", new);
  ww_buffer_put_byte(&run->out, '\n');
  if (run->options->format == WW_DIFF_TSV)
    ww_buffer_put_text(&run->out, run->options->sums_only ? "by\tname\tsame\tgained\tlost\tchanged\n"
                                                          : "article\tchange\tfields\told_rule\tnew_rule\tstart\tend\told\tnew\n");
}

static void put_fields(struct ww_diff_run *run, unsigned fields, const char *between) {
  bool any = false;
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) {
    if ((fields >> f & 1) == 0) continue;
    if (any) ww_buffer_put_text(&run->out, between);
    ww_buffer_put_text(&run->out, ww_field_name((enum ww_field)f));
    any = true;
  }
}

// ---- text ------------------------------------------------------------------------------------

// An empty value is written as a dash, so that the arrow has two sides.
static void put_value(struct ww_diff_run *run, const struct ww_doc_event *event, enum ww_field field) {
  size_t before = run->out.size;
  ww_put_field(event, field, &run->out);
  if (run->out.size == before) ww_buffer_put_text(&run->out, "-");
}

static void put_text(struct ww_diff_run *run, const struct ww_match *pair) {
  enum ww_change change = ww_change_of(pair);
  const struct ww_doc_event *event = pair->new != NULL ? pair->new : pair->old;
  struct ww_buffer *out = &run->out;
  paint(run, colours[change]);
  ww_buffer_put_format(out, "  %s ", signs[change]);
  paint(run, "\x1b[0m");
  ww_show_lines(&event->view, 4, coloured(run), out);
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) {
    if ((pair->fields >> f & 1) == 0) continue;
    ww_buffer_put_format(out, "    %s: ", ww_field_name((enum ww_field)f));
    paint(run, "\x1b[31m");
    put_value(run, pair->old, (enum ww_field)f);
    paint(run, "\x1b[0m");
    ww_buffer_put_text(out, " => ");
    paint(run, "\x1b[32m");
    put_value(run, pair->new, (enum ww_field)f);
    paint(run, "\x1b[0m");
    ww_buffer_put_byte(out, '\n');
  }
  ww_buffer_put_text(out, change == WW_CHANGE_LOST ? "    was by " : "    by ");
  if (change == WW_CHANGE_CHANGED && !ww_slice_equal(pair->old->rule, pair->new->rule)) {
    ww_buffer_put_slice(out, pair->old->rule);
    ww_buffer_put_text(out, " => ");
  }
  ww_buffer_put_slice(out, event->rule);
  ww_buffer_put_byte(out, '\n');
  if (event->view.text.size > 0) ww_show_sentence(&event->view, coloured(run), out);
}

static void put_title(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new) {
  const struct ww_doc *doc = new != NULL ? new : old;
  ww_buffer_put_byte(&run->out, '\n');
  paint(run, "\x1b[1m");
  ww_put_one_line(&run->out, doc->title.size > 0 ? doc->title : doc->id);
  paint(run, "\x1b[0m");
  if (doc->title.size > 0 && !ww_slice_equal(doc->title, doc->id)) {
    ww_buffer_put_text(&run->out, " | ");
    ww_put_one_line(&run->out, doc->id);
  }
  if (old == NULL) ww_buffer_put_text(&run->out, " (in the new file alone)");
  if (new == NULL) ww_buffer_put_text(&run->out, " (in the old file alone)");
  ww_buffer_put_byte(&run->out, '\n');
}

// ---- jsonl and tsv ---------------------------------------------------------------------------

// Values in words, as in `text`: what a program wants in parts stands in the `doc` files themselves.
static void put_json_event(struct ww_json *json, const char *key, const struct ww_doc_event *event) {
  if (event == NULL) return;
  struct ww_buffer value;
  ww_buffer_init(&value);
  ww_json_key(json, key);
  ww_json_open(json, '{');
  ww_json_key_text(json, "event", event->id);
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) {
    ww_buffer_reset(&value);
    ww_put_field(event, (enum ww_field)f, &value);
    if (value.failed) json->out->failed = true;
    ww_json_key_text(json, ww_field_name((enum ww_field)f), ww_slice_of(value.data, value.size));
  }
  ww_json_key_text(json, "rule", event->rule);
  ww_json_key(json, "confidence");
  ww_json_micro(json, (int64_t)event->confidence * 1000);
  ww_json_key_int(json, "start", event->trigger.start);
  ww_json_key_int(json, "end", event->trigger.end);
  ww_json_close(json, '}');
  ww_buffer_release(&value);
}

static void put_json(struct ww_diff_run *run, const struct ww_doc *doc, const struct ww_match *pair) {
  struct ww_json json = {&run->out, true};
  ww_json_open(&json, '{');
  ww_json_key_text(&json, "article", doc->id);
  ww_json_key_cstring(&json, "change", change_names[ww_change_of(pair)]);
  ww_json_key(&json, "fields");
  ww_json_open(&json, '[');
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++)
    if ((pair->fields >> f & 1) != 0) ww_json_cstring(&json, ww_field_name((enum ww_field)f));
  ww_json_close(&json, ']');
  put_json_event(&json, "old", pair->old);
  put_json_event(&json, "new", pair->new);
  ww_json_close(&json, '}');
  ww_buffer_put_byte(&run->out, '\n');
}

static void put_tsv(struct ww_diff_run *run, const struct ww_doc *doc, const struct ww_match *pair) {
  struct ww_buffer *out = &run->out;
  const struct ww_doc_event *event = pair->new != NULL ? pair->new : pair->old;
  ww_put_one_line(out, doc->id);
  ww_buffer_put_format(out, "\t%s\t", change_names[ww_change_of(pair)]);
  put_fields(run, pair->fields, ";");
  ww_buffer_put_byte(out, '\t');
  if (pair->old != NULL) ww_buffer_put_slice(out, pair->old->rule);
  ww_buffer_put_byte(out, '\t');
  if (pair->new != NULL) ww_buffer_put_slice(out, pair->new->rule);
  ww_buffer_put_format(out, "\t%u\t%u\t", (unsigned)event->trigger.start, (unsigned)event->trigger.end);
  if (pair->old != NULL) ww_show_line(&pair->old->view, false, out);
  ww_buffer_put_byte(out, '\t');
  if (pair->new != NULL) ww_show_line(&pair->new->view, false, out);
  ww_buffer_put_byte(out, '\n');
}

void ww_diff_put_document(struct ww_diff_run *run, const struct ww_doc *old, const struct ww_doc *new, const struct ww_match *pairs, size_t count) {
  bool titled = false;
  for (size_t i = 0; i < count; i++) {
    if (ww_change_of(&pairs[i]) == WW_CHANGE_SAME) continue;
    switch (run->options->format) {
      case WW_DIFF_JSONL: put_json(run, new != NULL ? new : old, &pairs[i]); break;
      case WW_DIFF_TSV: put_tsv(run, new != NULL ? new : old, &pairs[i]); break;
      case WW_DIFF_TEXT:
        if (!titled) put_title(run, old, new);
        if (titled) ww_buffer_put_byte(&run->out, '\n');
        titled = true;
        put_text(run, &pairs[i]);
        break;
    }
  }
}

// ---- sums ------------------------------------------------------------------------------------

// What changed most stands first; then by name.
static int by_changes(const void *a, const void *b) {
  const struct ww_sum *x = a, *y = b;
  uint64_t moved[2] = {x->count[WW_CHANGE_GAINED] + x->count[WW_CHANGE_LOST] + x->count[WW_CHANGE_CHANGED],
                       y->count[WW_CHANGE_GAINED] + y->count[WW_CHANGE_LOST] + y->count[WW_CHANGE_CHANGED]};
  if (moved[0] != moved[1]) return moved[0] > moved[1] ? -1 : 1;
  return ww_slice_compare(x->name, y->name);
}

static void put_sum(struct ww_diff_run *run, const char *by, struct ww_slice name, const uint64_t count[WW_CHANGES]) {
  struct ww_buffer *out = &run->out;
  struct ww_json json = {out, true};
  switch (run->options->format) {
    case WW_DIFF_TEXT:
      ww_buffer_put_format(out, "  %-36.*s", (int)(name.size < 200 ? name.size : 200), name.data);
      for (int c = 0; c < WW_CHANGES; c++) ww_buffer_put_format(out, " %7llu", (unsigned long long)count[c]);
      break;
    case WW_DIFF_JSONL:
      ww_json_open(&json, '{');
      ww_json_key_cstring(&json, "by", by);
      ww_json_key_text(&json, "name", name);
      for (int c = 0; c < WW_CHANGES; c++) ww_json_key_int(&json, change_names[c], (int64_t)count[c]);
      ww_json_close(&json, '}');
      break;
    case WW_DIFF_TSV:
      ww_buffer_put_format(out, "%s\t", by);
      ww_put_one_line(out, name);
      for (int c = 0; c < WW_CHANGES; c++) ww_buffer_put_format(out, "\t%llu", (unsigned long long)count[c]);
      break;
  }
  ww_buffer_put_byte(out, '\n');
}

// Lines where nothing moved are left out: the sums tell where to look.
static void put_group(struct ww_diff_run *run, const char *by, struct ww_sums *sums) {
  if (sums->count > 1) qsort(sums->items, sums->count, sizeof *sums->items, by_changes);
  bool titled = run->options->format != WW_DIFF_TEXT;
  for (size_t i = 0; i < sums->count; i++) {
    const uint64_t *count = sums->items[i].count;
    if (count[WW_CHANGE_GAINED] + count[WW_CHANGE_LOST] + count[WW_CHANGE_CHANGED] == 0) continue;
    if (!titled) ww_buffer_put_format(&run->out, "by %s\n", by);
    titled = true;
    put_sum(run, by, sums->items[i].name, count);
  }
}

void ww_diff_put_sums(struct ww_diff_run *run) {
  const struct ww_diff_totals *totals = &run->totals;
  const uint64_t all[WW_CHANGES] = {totals->same, totals->gained, totals->lost, totals->changed};
  if (run->options->format != WW_DIFF_TEXT && !run->options->sums_only) return;
  if (run->options->format == WW_DIFF_TEXT) {
    ww_buffer_put_format(&run->out, "\n  %-36s %7s %7s %7s %7s\n", "", change_names[0], change_names[1], change_names[2], change_names[3]);
  }
  put_sum(run, "all", WW_SLICE("all"), all);
  put_group(run, "type", &run->types);
  put_group(run, "rule", &run->rules);
  bool any = false;
  for (unsigned f = 0; f < WW_FIELD_COUNT; f++) {
    const uint64_t count[WW_CHANGES] = {0, 0, 0, run->fields[f]};
    if (run->fields[f] == 0) continue;
    if (run->options->format == WW_DIFF_TEXT) {
      if (!any) ww_buffer_put_text(&run->out, "by field of those changed\n");
      ww_buffer_put_format(&run->out, "  %-36s %31llu\n", ww_field_name((enum ww_field)f), (unsigned long long)run->fields[f]);
    } else {
      put_sum(run, "field", ww_slice_cstring(ww_field_name((enum ww_field)f)), count);
    }
    any = true;
  }
  if (run->options->format == WW_DIFF_TEXT)
    ww_buffer_put_format(&run->out, "%llu documents in both files\n", (unsigned long long)totals->documents);
}
