// Counts over time as bars in the terminal: one bar a day, week, month or year from the first to the last that has an event,
// the empty ones between them too. Where there are more than the terminal is wide, neighbours are put together, and that is said.
#include <stdlib.h>
#include <string.h>

#include "ask.h"

enum { HEIGHT = 12, MARGIN = 8, MOST = 200000 };

struct bucket {
  long number;  // days, weeks, months or years since the beginning of the calendar
  uint64_t events;
};
struct plot {
  struct table table;
  enum ww_group by;
  struct bucket *buckets;  // owned, in order
  size_t count, room;
  uint64_t unknown;        // events whose date is not known as closely
};

// ---- the calendar ----------------------------------------------------------------------------

// Days since 0000-03-01 of the proleptic Gregorian calendar, and back (Howard Hinnant, "chrono-compatible low-level date algorithms").
static long day_of(long year, long month, long day) {
  year -= month <= 2;
  long era = year / 400, of_era = year - era * 400, of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
}
static void date_of(long days, char out[11]) {
  long era = days / 146097, of_era = days - era * 146097;
  long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  long of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
  long day = of_year - (153 * month + 2) / 5 + 1;
  month += month < 10 ? 3 : -9;
  (void)snprintf(out, 11, "%04u-%02u-%02u", (unsigned)((year + era * 400 + (month <= 2)) % 10000), (unsigned)(month % 13), (unsigned)(day % 32));
}

static long number_of(enum ww_group by, const char *key, size_t size) {
  char text[11] = "0000-01-01";
  memcpy(text, key, size < 10 ? size : 10);
  long year = strtol(text, NULL, 10), month = strtol(text + 5, NULL, 10), day = strtol(text + 8, NULL, 10);
  switch (by) {
    case WW_GROUP_YEAR: return year;
    case WW_GROUP_MONTH: return year * 12 + month - 1;
    case WW_GROUP_WEEK: return (day_of(year, month, day) + 2) / 7;
    default: return day_of(year, month, day);
  }
}

static void name_of(enum ww_group by, long number, char out[11]) {
  switch (by) {
    case WW_GROUP_YEAR: (void)snprintf(out, 11, "%04u", (unsigned)(number % 10000)); break;
    case WW_GROUP_MONTH: (void)snprintf(out, 11, "%04u-%02u", (unsigned)(number / 12 % 10000), (unsigned)(number % 12 + 1)); break;
    case WW_GROUP_WEEK: date_of(number * 7 - 2, out); break;
    default: date_of(number, out); break;
  }
}

// ---- the bars --------------------------------------------------------------------------------

struct plot *plot_begin(const struct table *table, enum ww_group by) {
  struct plot *plot = calloc(1, sizeof *plot);
  if (plot == NULL) return NULL;
  plot->table = *table;
  plot->by = by;
  return plot;
}

void plot_free(struct plot *plot) {
  if (plot == NULL) return;
  free(plot->buckets);
  free(plot);
}

ww_status plot_count(void *context, const struct ww_count_row *row) {
  struct plot *plot = context;
  if (row->keys[0].size < 4) {
    plot->unknown += row->events;
    return WW_OK;
  }
  long number = number_of(plot->by, row->keys[0].data, row->keys[0].size);
  long first = plot->count == 0 ? number : plot->buckets[0].number;
  // Keys come in order; what lies between two of them is empty.
  size_t need = (size_t)(number - first) + 1;
  if (number < first || need > MOST) {
    plot->unknown += row->events;
    return WW_OK;
  }
  if (need > plot->room) {
    size_t room = need * 2;
    struct bucket *more = realloc(plot->buckets, room * sizeof *more);
    if (more == NULL) return WW_ERROR_MEMORY;
    plot->buckets = more;
    plot->room = room;
  }
  for (; plot->count < need; plot->count++) plot->buckets[plot->count] = (struct bucket){first + (long)plot->count, 0};
  plot->buckets[need - 1].events += row->events;
  return WW_OK;
}

// The next 1, 2 or 5 times a power of ten, so that the axis has round numbers.
static uint64_t round_up(uint64_t value) {
  for (uint64_t power = 1;; power *= 10) {
    if (value <= power) return power;
    if (value <= 2 * power) return 2 * power;
    if (value <= 5 * power) return 5 * power;
  }
}

static ww_status put_line(const struct plot *plot, size_t level, uint64_t top, size_t width) {
  static const char *const eighths[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  struct cli_output *output = plot->table.output;
  char label[32];
  bool ascii = plot->table.ascii;
  uint64_t mark = top * level / HEIGHT;
  // A number at every third line, where it is a whole one.
  bool numbered = level % 3 == 0 && (top * level) % HEIGHT == 0;
  (void)snprintf(label, sizeof label, "%6llu ", (unsigned long long)mark);
  ww_status status = put_text(output, numbered ? label : "       ");
  if (status == WW_OK) status = put_text(output, ascii ? (numbered ? "+" : "|") : numbered ? "┤" : "│");
  for (size_t i = 0; i < plot->count && status == WW_OK; i++) {
    // How much of this line the bar fills, in eighths; what is not nothing shows at least as a trace.
    uint64_t filled = (plot->buckets[i].events * HEIGHT * 8 + top - 1) / top, below = (level - 1) * 8;
    uint64_t part = filled <= below ? 0 : filled - below > 8 ? 8 : filled - below;
    for (size_t w = 0; w < width && status == WW_OK; w++)
      status = put_text(output, w + 1 == width && width > 1 ? " " : ascii ? (part >= 4 || (part > 0 && level == 1) ? "#" : " ") : eighths[part]);
  }
  return status == WW_OK ? put_text(output, "\n") : status;
}

// The axis, with a name as often as there is room for one.
static ww_status put_axis(const struct plot *plot, size_t width) {
  struct cli_output *output = plot->table.output;
  bool ascii = plot->table.ascii;
  char name[11];
  name_of(plot->by, plot->buckets[0].number, name);
  size_t every = (strlen(name) + 2 + width - 1) / width;
  ww_status status = put_text(output, ascii ? "     0 +" : "     0 └");
  for (size_t i = 0; i < plot->count && status == WW_OK; i++)
    for (size_t w = 0; w < width && status == WW_OK; w++) status = put_text(output, ascii ? (w == 0 && i % every == 0 ? "+" : "-") : w == 0 && i % every == 0 ? "┬" : "─");
  if (status == WW_OK) status = put_text(output, "\n        ");
  size_t at = 0;
  for (size_t i = 0; i < plot->count && status == WW_OK; i += every) {
    for (; at < i * width && status == WW_OK; at++) status = put_text(output, " ");
    name_of(plot->by, plot->buckets[i].number, name);
    // The last name must not stand out beyond the bars by more than the margin.
    if (i > 0 && i * width + strlen(name) > plot->count * width + MARGIN) break;
    if (status == WW_OK) status = put_text(output, name);
    at += strlen(name);
  }
  return status == WW_OK ? put_text(output, "\n") : status;
}

// Puts `by` neighbours together.
static void merge(struct plot *plot, size_t by) {
  size_t out = 0;
  for (size_t i = 0; i < plot->count; i += by, out++) {
    struct bucket sum = plot->buckets[i];
    for (size_t j = i + 1; j < i + by && j < plot->count; j++) sum.events += plot->buckets[j].events;
    plot->buckets[out] = sum;
  }
  plot->count = out;
}

ww_status plot_end(struct plot *plot) {
  char line[160];
  size_t room = plot->table.width > 2 * MARGIN + 8 ? plot->table.width - 2 * MARGIN : 8, together = 1;
  uint64_t most = 0, all = plot->unknown;
  for (size_t i = 0; i < plot->count; i++) all += plot->buckets[i].events;
  if (plot->count > room) {
    together = (plot->count + room - 1) / room;
    merge(plot, together);
  }
  for (size_t i = 0; i < plot->count; i++)
    if (plot->buckets[i].events > most) most = plot->buckets[i].events;
  size_t width = plot->count == 0 ? 1 : room / plot->count;
  if (width > 6) width = 6;
  if (width == 0) width = 1;
  const char *unit = ww_group_name(plot->by);
  if (together > 1) {
    (void)snprintf(line, sizeof line, "%llu events, %zu %ss a bar\n", (unsigned long long)all, together, unit);
  } else {
    (void)snprintf(line, sizeof line, "%llu event%s by %s\n", (unsigned long long)all, all == 1 ? "" : "s", unit);
  }
  ww_status status = put_text(plot->table.output, line);
  uint64_t top = round_up(most);
  for (size_t level = HEIGHT; level > 0 && status == WW_OK && plot->count > 0; level--) status = put_line(plot, level, top, width);
  if (status == WW_OK && plot->count > 0) status = put_axis(plot, width);
  if (status == WW_OK && plot->unknown > 0) {
    (void)snprintf(line, sizeof line, "%llu of them not drawn: their %s is not known\n", (unsigned long long)plot->unknown, unit);
    status = put_text(plot->table.output, line);
  }
  return status;
}
