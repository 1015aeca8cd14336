// In: verdicts. Out: for each group of events, how many are right, of how many, the share, and its interval:
//
//   all of it right           35      50   0.700   0.562 to 0.809
//
// A slot (mode, actor, ...) is counted over the judged events that are events at all.
#include "review/report.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/slice.h"

enum { BINS = 10 };

struct row {
  const char *group;
  char name[72];
  uint64_t right, judged;
  bool weighted;
  struct ww_interval interval;
};

struct table {
  const struct ww_verdicts *verdicts;
  const struct ww_draw *draw;
  bool tsv;
  struct ww_buffer *out;
};

// An event counts in a row where none of the bits `out` is set; it is right where none of `wrong` is.
struct question {
  const char *name;
  unsigned out, wrong;
};

static const struct question overall[] = {{"all of it", 0, 127},
                                          {"type, actor and recipient", 0, WW_FAULT_EVENT | WW_FAULT_TYPE | WW_FAULT_ACTOR | WW_FAULT_RECIPIENT}};
static const struct question slots[] = {{"event at all", 0, WW_FAULT_EVENT},
                                        {"type", 0, WW_FAULT_EVENT | WW_FAULT_TYPE},
                                        {"mode", WW_FAULT_EVENT, WW_FAULT_MODE},
                                        {"actor", WW_FAULT_EVENT, WW_FAULT_ACTOR},
                                        {"recipient", WW_FAULT_EVENT, WW_FAULT_RECIPIENT},
                                        {"date", WW_FAULT_EVENT, WW_FAULT_DATE},
                                        {"place", WW_FAULT_EVENT, WW_FAULT_PLACE}};

static void put_row(const struct table *table, const struct row *row) {
  struct ww_buffer *out = table->out;
  if (row->judged == 0) return;
  if (table->tsv) {
    ww_buffer_put_format(out, "%s\t%s\t%llu\t%llu\t", row->group, row->name, (unsigned long long)row->right, (unsigned long long)row->judged);
    ww_put_share(row->interval.share, out);
    ww_buffer_put_byte(out, '\t');
    ww_put_share(row->interval.low, out);
    ww_buffer_put_byte(out, '\t');
    ww_put_share(row->interval.high, out);
    ww_buffer_put_format(out, "\t%s\n", row->weighted ? "yes" : "no");
    return;
  }
  ww_buffer_put_format(out, "  %-26s %6llu %7llu   ", row->name, (unsigned long long)row->right, (unsigned long long)row->judged);
  ww_put_share(row->interval.share, out);
  ww_buffer_put_text(out, "   ");
  ww_put_share(row->interval.low, out);
  ww_buffer_put_text(out, " to ");
  ww_put_share(row->interval.high, out);
  ww_buffer_put_byte(out, '\n');
}

// Counts one question; weighted by type where the sample was drawn by type.
static void ask(const struct table *table, const char *group, const struct question *question) {
  struct row row = {.group = group};
  const struct ww_draw *draw = table->draw;
  size_t layers = draw->by == WW_AUDIT_BY_TYPE ? draw->type_count : 0;
  struct ww_layer *layer = ww_alloc_zero(layers + 1, sizeof *layer);
  if (layer == NULL) {
    table->out->failed = true;
    return;
  }
  (void)snprintf(row.name, sizeof row.name, "%s", question->name);
  for (size_t t = 0; t < layers; t++) layer[t].weight = draw->type_events[t];
  for (size_t i = 0; i < table->verdicts->count; i++) {
    const struct ww_judged *judged = &table->verdicts->items[i];
    if ((judged->faults & question->out) != 0) continue;
    bool right = (judged->faults & question->wrong) == 0;
    row.judged++;
    row.right += right;
    size_t t = 0;
    while (t < layers && !ww_slice_equal(draw->types[t], judged->type)) t++;
    if (t == layers) continue;
    layer[t].judged++;
    layer[t].right += right;
  }
  row.weighted = ww_interval_of_layers(layer, layers, &row.interval);
  if (!row.weighted && row.judged > 0) row.interval = ww_interval_of(row.right, row.judged);
  put_row(table, &row);
  ww_free(layer);
}

static int by_type(const void *a, const void *b) {
  const struct ww_judged *x = *(const struct ww_judged *const *)a, *y = *(const struct ww_judged *const *)b;
  int order = ww_slice_compare(x->type, y->type);
  if (order != 0) return order;
  return (x > y) - (x < y);
}

// Types in byte order; within a layer every event had the same chance, so that nothing is weighted here.
static void put_types(const struct table *table) {
  size_t count = table->verdicts->count;
  const struct ww_judged **sorted = ww_alloc(count, sizeof *sorted);
  if (sorted == NULL) {
    table->out->failed = true;
    return;
  }
  for (size_t i = 0; i < count; i++) sorted[i] = &table->verdicts->items[i];
  qsort(sorted, count, sizeof *sorted, by_type);
  for (size_t i = 0; i < count;) {
    struct row row = {.group = "type"};
    struct ww_slice type = sorted[i]->type;
    (void)snprintf(row.name, sizeof row.name, "%.*s", (int)(type.size < 64 ? type.size : 64), type.data);
    for (; i < count && ww_slice_equal(sorted[i]->type, type); i++) {
      row.judged++;
      row.right += sorted[i]->faults == 0;
    }
    row.interval = ww_interval_of(row.right, row.judged);
    put_row(table, &row);
  }
  ww_free(sorted);
}

// A confidence means something where the share of a bin is near its mean: the two stand side by side.
static void put_bins(const struct table *table) {
  for (int bin = 0; bin < BINS; bin++) {
    struct row row = {.group = "confidence"};
    int low = bin * 1000 / BINS, high = (bin + 1) * 1000 / BINS;
    uint64_t sum = 0;
    for (size_t i = 0; i < table->verdicts->count; i++) {
      const struct ww_judged *judged = &table->verdicts->items[i];
      // The last bin holds 1.000 too.
      if (judged->confidence < low || (judged->confidence >= high && bin + 1 < BINS)) continue;
      row.judged++;
      row.right += judged->faults == 0;
      sum += (uint64_t)judged->confidence;
    }
    if (row.judged == 0) continue;
    uint64_t mean = (sum + row.judged / 2) / row.judged;
    (void)snprintf(row.name, sizeof row.name, table->tsv ? "%d.%d-%d.%d mean %d.%03d" : "%d.%d to %d.%d, mean %d.%03d", low / 1000, low / 100 % 10,
                   high / 1000, high / 100 % 10, (int)(mean / 1000), (int)(mean % 1000));
    row.interval = ww_interval_of(row.right, row.judged);
    put_row(table, &row);
  }
}

// A report without the engine that it is about would be of no use a month later.
static void put_head(const struct table *table) {
  const struct ww_draw *draw = table->draw;
  struct ww_buffer *out = table->out;
  if (table->tsv) ww_buffer_put_text(out, "# ");
  ww_buffer_put_format(out, "%zu events judged of a sample of %llu from %llu events (seed %llu, drawn %s)", table->verdicts->count,
                       (unsigned long long)draw->count, (unsigned long long)draw->events, (unsigned long long)draw->seed,
                       draw->by == WW_AUDIT_BY_TYPE ? "by type" : "at random");
  ww_buffer_put_text(out, table->tsv ? ", whowhom " : "\nby whowhom ");
  ww_buffer_put_slice(out, draw->version);
  ww_buffer_put_text(out, ", model ");
  ww_buffer_put_slice(out, draw->model);
  ww_buffer_put_text(out, ", lexicon ");
  ww_buffer_put_slice(out, draw->lexicon);
  ww_buffer_put_byte(out, '\n');
  if (table->tsv) {
    ww_buffer_put_text(out, "group\tname\tright\tjudged\tprecision\tlow\thigh\tweighted\n");
  } else {
    if (draw->by == WW_AUDIT_BY_TYPE) ww_buffer_put_text(out, "overall and by slot, each type counts by its share of all events\n");
    ww_buffer_put_format(out, "\n  %-26s %6s %7s   %5s   %s\n", "", "right", "judged", "share", "95 % interval");
  }
}

static void put_title(const struct table *table, const char *title) {
  if (!table->tsv) ww_buffer_put_format(table->out, "%s\n", title);
}

void ww_put_report(const struct ww_verdicts *verdicts, const struct ww_draw *draw, bool tsv, struct ww_buffer *out) {
  struct table table = {verdicts, draw, tsv, out};
  if (verdicts->count == 0 && !tsv) {
    ww_buffer_put_text(out, "no event has been judged yet\n");
    return;
  }
  put_head(&table);
  if (verdicts->count == 0) return;
  put_title(&table, "overall");
  for (size_t i = 0; i < sizeof overall / sizeof *overall; i++) ask(&table, "overall", &overall[i]);
  put_title(&table, "by slot (mode and below: of those that are events)");
  for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) ask(&table, "slot", &slots[i]);
  put_title(&table, "by type");
  put_types(&table);
  put_title(&table, "by confidence");
  put_bins(&table);
}
