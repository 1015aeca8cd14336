// whowhom query: events and counts of a store.
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "ask.h"

enum query_option { QUERY_GROUP = ASK_LAST + 1, QUERY_PLOT, QUERY_WIDTH, QUERY_ASCII, QUERY_FORMAT, QUERY_COLOR, QUERY_DYADS, QUERY_UNNAMED, QUERY_NO_TEXT, QUERY_BY_COUNT, QUERY_BY_KEY };
enum { DEFAULT_WIDTH = 120, DEFAULT_ROWS = 50 };

static const char help[] =
    "usage: whowhom query --db FILE [options]\n"
    "\n"
    "Lists or counts the events of a store that `whowhom code --db FILE` made.\n"
    "\n" ASK_HELP
    "\n"
    "What comes out:\n"
    "  --group-by G      counts instead of a list: day, week, month, year, event, mode, quad, context, actor, recipient, dyad,\n"
    "                    actor-name, recipient-name, dyad-name, place, country, publisher; up to three: month,event\n"
    "  --by-count --by-key  order of counts: the largest first (default), or by key (default where time comes first)\n"
    "  --plot            counts over time drawn as bars; by month, or as --group-by says\n"
    "  --format FORMAT   table (default), tsv, jsonl; of lists also plover, geojson\n"
    "  --newest          lists: the latest first\n"
    "  --limit N         rows; a table of events shows 50 unless told otherwise, 0 is all\n"
    "  --after CURSOR    lists: the page after this one; a table that is not at its end tells the cursor\n"
    "  --dyads           tsv: a row for each pair of actor and recipient      --no-text  no sentences\n"
    "  --unnamed         plover: also events whose doer nobody names\n"
    "  --width N         columns of the terminal      --ascii  no other letters in tables and plots\n"
    "  --color WHEN      auto (default), always, never\n"
    "  -o, --output FILE    -q, --quiet\n"
    "\n"
    "An act that an article tells twice counts once. docs/cookbook.md answers ten questions with it.\n";

static const struct option options[] = {ASK_LONG_OPTIONS,
                                        {"group-by", required_argument, NULL, QUERY_GROUP},
                                        {"plot", no_argument, NULL, QUERY_PLOT},
                                        {"width", required_argument, NULL, QUERY_WIDTH},
                                        {"ascii", no_argument, NULL, QUERY_ASCII},
                                        {"format", required_argument, NULL, QUERY_FORMAT},
                                        {"color", required_argument, NULL, QUERY_COLOR},
                                        {"dyads", no_argument, NULL, QUERY_DYADS},
                                        {"unnamed", no_argument, NULL, QUERY_UNNAMED},
                                        {"no-text", no_argument, NULL, QUERY_NO_TEXT},
                                        {"by-count", no_argument, NULL, QUERY_BY_COUNT},
                                        {"by-key", no_argument, NULL, QUERY_BY_KEY},
                                        {"output", required_argument, NULL, 'o'},
                                        {"quiet", no_argument, NULL, 'q'},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

enum query_format { QUERY_TABLE, QUERY_TSV, QUERY_JSONL, QUERY_PLOVER, QUERY_GEOJSON };

struct query {
  struct ask ask;
  const char *output, *color;
  enum query_format format;
  bool quiet, plot, ascii, dyads, unnamed, no_text, limited;
  int by_count;  // -1 by key, 1 by count, 0 as the groups are
  unsigned width;
};

// ---- options ---------------------------------------------------------------------------------

static bool is_time(enum ww_group group) { return group >= WW_GROUP_DAY && group <= WW_GROUP_YEAR; }

static int take_groups(struct query *query, const char *text) {
  size_t count = 0;
  memset(query->ask.query.by, 0, sizeof query->ask.query.by);
  while (*text != 0) {
    size_t size = strcspn(text, ",");
    unsigned group = 1;
    while (group < WW_GROUP_COUNT && !(strlen(ww_group_name((enum ww_group)group)) == size && memcmp(ww_group_name((enum ww_group)group), text, size) == 0)) group++;
    if (group == WW_GROUP_COUNT) return cli_usage("query", "--group-by has no '%.*s'", (int)size, text);
    if (count == WW_GROUPS_MAX) return cli_usage("query", "--group-by takes three groups at most");
    query->ask.query.by[count++] = (enum ww_group)group;
    text += size + (text[size] == ',');
  }
  return count > 0 ? 0 : cli_usage("query", "--group-by is empty");
}

static int take_format(struct query *query, const char *name) {
  static const char *const names[] = {"table", "tsv", "jsonl", "plover", "geojson"};
  for (int i = 0; i < 5; i++) {
    if (strcmp(name, names[i]) != 0) continue;
    query->format = (enum query_format)i;
    return 0;
  }
  return cli_usage("query", "--format is table, tsv, jsonl, plover or geojson, not '%s'", name);
}

static int take(struct query *query, int option, const char *argument) {
  int failed = 0;
  if (ask_take(&query->ask, "query", option, argument, &failed)) {
    if (option == ASK_LIMIT) query->limited = true;
    return failed;
  }
  switch (option) {
    case QUERY_GROUP: return take_groups(query, argument);
    case QUERY_PLOT: query->plot = true; return 0;
    case QUERY_ASCII: query->ascii = true; return 0;
    case QUERY_DYADS: query->dyads = true; return 0;
    case QUERY_UNNAMED: query->unnamed = true; return 0;
    case QUERY_NO_TEXT: query->no_text = true; return 0;
    case QUERY_BY_COUNT: query->by_count = 1; return 0;
    case QUERY_BY_KEY: query->by_count = -1; return 0;
    case QUERY_FORMAT: return take_format(query, argument);
    case QUERY_COLOR: query->color = argument; return 0;
    case QUERY_WIDTH: return cli_number(argument, 40, 1000, &query->width) ? 0 : cli_usage("query", "--width is between 40 and 1000, not '%s'", argument);
    case 'o': query->output = argument; return 0;
    case 'q': query->quiet = true; return 0;
    default: return EXIT_USAGE;
  }
}

// What goes together and what does not, before the store is opened.
static int settle(struct query *query) {
  struct ww_query *ask = &query->ask.query;
  bool counts = query->plot || ask->by[0] != WW_GROUP_NONE;
  if (query->plot && ask->by[0] == WW_GROUP_NONE) ask->by[0] = WW_GROUP_MONTH;
  if (query->plot && (!is_time(ask->by[0]) || ask->by[1] != WW_GROUP_NONE)) return cli_usage("query", "--plot goes over time: --group-by day, week, month or year");
  if (query->plot && query->format != QUERY_TABLE) return cli_usage("query", "--plot draws; counts in another format come with --group-by alone");
  if (query->plot && query->limited) return cli_usage("query", "--plot draws all; --since and --until say from when to when");
  if (counts && query->format > QUERY_JSONL) return cli_usage("query", "counts come as table, tsv or jsonl");
  if (counts && ask->after.size > 0) return cli_usage("query", "--after belongs to lists; counts come at once");
  if (counts && ask->order != WW_ORDER_DATE) return cli_usage("query", "--newest belongs to lists; counts are ordered by --by-count or --by-key");
  ask->by_count = query->by_count == 0 ? !is_time(ask->by[0]) : query->by_count > 0;
  if (query->plot) ask->by_count = false;
  if (!counts && query->format == QUERY_TABLE && !query->limited) ask->limit = DEFAULT_ROWS;
  return 0;
}

static unsigned terminal_width(const struct query *query) {
  struct winsize size;
  if (query->width != 0) return query->width;
  if (query->output == NULL && isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40) return size.ws_col;
  return DEFAULT_WIDTH;
}

// A locale that names another character set gets ASCII; one that names none gets UTF-8, which all our output is in.
static bool wants_ascii(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  if (!isatty(STDOUT_FILENO)) return false;
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || value[0] == 0) continue;
    return strstr(value, "UTF-8") == NULL && strstr(value, "utf8") == NULL && strstr(value, "UTF8") == NULL && strstr(value, "utf-8") == NULL;
  }
  return false;
}

// ---- counts ----------------------------------------------------------------------------------

struct counts {
  const struct query *query;
  struct cli_output *output;
  uint64_t rows;
};

static ww_status put_escaped(struct cli_output *output, struct ww_slice text, bool json) {
  ww_status status = WW_OK;
  for (size_t i = 0; i < text.size && status == WW_OK; i++) {
    unsigned char c = (unsigned char)text.data[i];
    char code[8];
    if (!json) {
      status = c == '\t' || c == '\n' || c == '\r' ? put_text(output, " ") : cli_output_write(output, text.data + i, 1);
    } else if (c < 0x20) {
      (void)snprintf(code, sizeof code, "\\u%04x", c);
      status = put_text(output, code);
    } else {
      if (c == '"' || c == '\\') status = put_text(output, "\\");
      if (status == WW_OK) status = cli_output_write(output, text.data + i, 1);
    }
  }
  return status;
}

static ww_status count_line(void *context, const struct ww_count_row *row) {
  struct counts *counts = context;
  bool json = counts->query->format == QUERY_JSONL;
  const enum ww_group *by = counts->query->ask.query.by;
  char number[48];
  ww_status status = json ? put_text(counts->output, "{") : WW_OK;
  for (size_t i = 0; i < row->key_count && status == WW_OK; i++) {
    if (json) {
      status = put_text(counts->output, "\"");
      if (status == WW_OK) status = put_text(counts->output, ww_group_name(by[i]));
      if (status == WW_OK) status = put_text(counts->output, row->keys[i].size == 0 ? "\":null" : "\":\"");
    }
    if (status == WW_OK) status = put_escaped(counts->output, row->keys[i], json);
    if (status == WW_OK) status = put_text(counts->output, !json ? "\t" : row->keys[i].size == 0 ? "," : "\",");
  }
  (void)snprintf(number, sizeof number, json ? "\"events\":%llu}\n" : "%llu\n", (unsigned long long)row->events);
  counts->rows++;
  return status == WW_OK ? put_text(counts->output, number) : status;
}

static ww_status run_counts(const struct query *query, struct ww_store *store, struct cli_output *output, const struct table *table, uint64_t *rows,
                            struct ww_error *error) {
  const struct ww_query *ask = &query->ask.query;
  ww_status status = WW_OK;
  if (query->plot) {
    struct plot *plot = plot_begin(table, ask->by[0]);
    if (plot == NULL) return WW_ERROR_MEMORY;
    status = ww_store_count(store, ask, plot_count, plot, error);
    if (status == WW_OK) status = plot_end(plot);
    *rows = 1;
    plot_free(plot);
    return status;
  }
  if (query->format == QUERY_TABLE) {
    struct table_lines *lines = table_begin(table);
    if (lines == NULL) return WW_ERROR_MEMORY;
    table_groups(lines, ask->by);
    status = ww_store_count(store, ask, table_count, lines, error);
    if (status == WW_OK) status = table_end(lines);
    *rows = table_rows(lines);
    table_free(lines);
    return status;
  }
  struct counts counts = {query, output, 0};
  for (size_t i = 0; query->format == QUERY_TSV && i < WW_GROUPS_MAX && ask->by[i] != WW_GROUP_NONE && status == WW_OK; i++) {
    status = put_text(output, ww_group_name(ask->by[i]));
    if (status == WW_OK) status = put_text(output, "\t");
  }
  if (query->format == QUERY_TSV && status == WW_OK) status = put_text(output, "events\n");
  if (status == WW_OK) status = ww_store_count(store, ask, count_line, &counts, error);
  *rows = counts.rows;
  return status;
}

// ---- lists -----------------------------------------------------------------------------------

static ww_status run_table(const struct query *query, struct ww_store *store, const struct table *table, uint64_t *rows, struct ww_error *error) {
  struct ww_query ask = query->ask.query;
  struct table_lines *lines = table_begin(table);
  if (lines == NULL) return WW_ERROR_MEMORY;
  ww_status status = ww_store_query(store, &ask, table_event, lines, error);
  if (status == WW_OK) *rows = table_rows(lines);
  if (status == WW_OK) status = table_end(lines);
  // How many there are in all is told where the page is not the whole.
  if (status == WW_OK && ask.limit > 0 && *rows == ask.limit && !query->quiet)
    fprintf(stderr, "whowhom: %llu events shown; the next ones: --after %s (all: --limit 0)\n", (unsigned long long)*rows, table_cursor(lines));
  table_free(lines);
  return status;
}

static ww_status run_export(const struct query *query, struct ww_store *store, struct cli_output *output, uint64_t *rows, struct ww_error *error) {
  static const enum ww_layout layouts[] = {WW_LAYOUT_TSV, WW_LAYOUT_TSV, WW_LAYOUT_JSONL, WW_LAYOUT_PLOVER, WW_LAYOUT_GEOJSON};
  struct ww_export_options export = {.layout = layouts[query->format], .dyads = query->dyads, .unnamed = query->unnamed, .no_text = query->no_text};
  struct ww_export_totals totals;
  ww_status status = ww_store_export(store, &query->ask.query, &export, cli_output_write, output, &totals, error);
  *rows = totals.events;
  return status;
}

static int run(const struct query *query) {
  struct ww_store *store;
  int failed = 0;
  bool color = cli_color("query", query->color, query->output, &failed);
  if (failed != 0) return failed;
  failed = ask_open(&query->ask, "query", &store);
  if (failed != 0) return failed;
  struct cli_output output;
  failed = cli_output_open(&output, query->output);
  if (failed != 0) {
    ww_store_close(store);
    return failed;
  }
  struct table table = {&output, terminal_width(query), color, query->ascii || wants_ascii()};
  struct ww_error error = {.status = WW_OK};
  uint64_t rows = 0;
  ww_status status = query->ask.query.by[0] != WW_GROUP_NONE ? run_counts(query, store, &output, &table, &rows, &error)
                     : query->format == QUERY_TABLE          ? run_table(query, store, &table, &rows, &error)
                                                             : run_export(query, store, &output, &rows, &error);
  ww_store_close(store);
  if (status != WW_OK) {
    if (error.message[0] == 0) (void)snprintf(error.message, sizeof error.message, "out of memory");
    failed = cli_failed(&output, status, &error);
    (void)cli_output_close(&output, false);
    return failed;
  }
  if (rows == 0 && !query->quiet)
    fputs(query->ask.query.after.size > 0 ? "whowhom: no further event matches\n" : "whowhom: no event matches\n", stderr);
  return cli_output_close(&output, true);
}

int cli_query(int argc, char **argv) {
  struct query query = {.output = NULL};
  int option, failed = 0;
  opterr = 0;
  while (failed == 0 && (option = getopt_long(argc, argv, ":o:qh", options, NULL)) != -1) {
    if (option == 'h') {
      ask_release(&query.ask);
      fputs(help, stdout);
      return fflush(stdout) == 0 ? EXIT_ALL_READ : EXIT_FILE;
    }
    if (option == '?') failed = cli_usage("query", "unknown option '%s'", argv[optind - 1]);
    else if (option == ':') failed = cli_usage("query", "'%s' needs a value", argv[optind - 1]);
    else failed = take(&query, option, optarg);
  }
  if (failed == 0 && optind < argc) failed = cli_usage("query", "'%s' is no option: the store is named by --db FILE", argv[optind]);
  if (failed == 0) failed = settle(&query);
  if (failed == 0) failed = run(&query);
  ask_release(&query.ask);
  return failed;
}
