// whowhom export: whole sets of events in the layouts that others read, with the codebook and the credits beside them.
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ask.h"

enum export_option { EXPORT_FORMAT = ASK_LAST + 1, EXPORT_DYADS, EXPORT_UNNAMED, EXPORT_NO_TEXT };
enum { PATH_ROOM = 4096 };

static const char help[] =
    "usage: whowhom export --db FILE --format LAYOUT[,LAYOUT] -o FOLDER_OR_FILE [options]\n"
    "\n"
    "Writes the events of a store that `whowhom code --db FILE` made. Beside the data lie the codebook, what stands in which\n"
    "column (and which are coarse or empty), and the credits. `-o -` writes the data alone to standard output.\n"
    "\n"
    "  --format LAYOUT   tsv, jsonl, plover, geojson, gdelt, gdelt-mentions, icews, polecat, phoenix; several into a folder\n"
    "  --dyads           tsv: a row for each pair of actor and recipient      --no-text  no sentences\n"
    "  --unnamed         plover: also events whose doer nobody names\n"
    "  --limit N         events     --newest  the latest first     -q, --quiet\n"
    "\n" ASK_HELP
    "\n"
    "docs/export.md tells each column of each layout.\n";

static const struct option options[] = {ASK_LONG_OPTIONS,
                                        {"format", required_argument, NULL, EXPORT_FORMAT},
                                        {"dyads", no_argument, NULL, EXPORT_DYADS},
                                        {"unnamed", no_argument, NULL, EXPORT_UNNAMED},
                                        {"no-text", no_argument, NULL, EXPORT_NO_TEXT},
                                        {"output", required_argument, NULL, 'o'},
                                        {"quiet", no_argument, NULL, 'q'},
                                        {"help", no_argument, NULL, 'h'},
                                        {NULL, 0, NULL, 0}};

struct exporting {
  struct ask ask;
  struct ww_export_options options;
  const char *output;
  bool layouts[WW_LAYOUT_COUNT];
  unsigned layout_count;
  bool quiet;
};

static int take_layouts(struct exporting *run, const char *text) {
  while (*text != 0) {
    size_t size = strcspn(text, ",");
    int layout = 0;
    while (layout < WW_LAYOUT_COUNT && !(strlen(ww_layout_name((enum ww_layout)layout)) == size && memcmp(ww_layout_name((enum ww_layout)layout), text, size) == 0)) layout++;
    if (layout == WW_LAYOUT_COUNT)
      return cli_usage("export", "--format is tsv, jsonl, plover, geojson, gdelt, gdelt-mentions, icews, polecat or phoenix, not '%.*s'", (int)size, text);
    if (!run->layouts[layout]) run->layout_count++;
    run->layouts[layout] = true;
    text += size + (text[size] == ',');
  }
  return 0;
}

static int take(struct exporting *run, int option, const char *argument) {
  int failed = 0;
  if (ask_take(&run->ask, "export", option, argument, &failed)) return failed;
  switch (option) {
    case EXPORT_FORMAT: return take_layouts(run, argument);
    case EXPORT_DYADS: run->options.dyads = true; return 0;
    case EXPORT_UNNAMED: run->options.unnamed = true; return 0;
    case EXPORT_NO_TEXT: run->options.no_text = true; return 0;
    case 'o': run->output = argument; return 0;
    case 'q': run->quiet = true; return 0;
    default: return EXIT_USAGE;
  }
}

// ---- files -----------------------------------------------------------------------------------

static const char *file_name(enum ww_layout layout) {
  static const char *const names[WW_LAYOUT_COUNT] = {"events.tsv",      "events.jsonl",       "events.plover.jsonl", "events.geojson", "gdelt.export.tsv",
                                                     "gdelt.mentions.tsv", "icews.tsv", "polecat.tsv", "phoenix.tsv"};
  return names[layout];
}

// Writes a whole text as a file that gets its name when it is there.
static int put_file(const char *path, struct ww_slice text) {
  struct cli_output output;
  int failed = cli_output_open(&output, path);
  if (failed != 0) return failed;
  struct ww_error error = {.status = WW_OK};
  ww_status status = cli_output_write(&output, text.data, text.size);
  if (status == WW_OK) return cli_output_close(&output, true);
  failed = cli_failed(&output, status, &error);
  (void)cli_output_close(&output, false);
  return failed;
}

// One line a column of a layout: what fills it, and whether that is exact, coarse or nothing.
static int put_columns(const char *path, enum ww_layout layout) {
  static const char *const states[] = {"exact", "coarse", "empty"};
  struct ww_layout_column column;
  struct cli_output output;
  if (!ww_layout_column(layout, 0, &column)) return 0;
  int failed = cli_output_open(&output, path);
  if (failed != 0) return failed;
  ww_status status = put_text(&output, "number\tcolumn\tstate\tfrom\n");
  for (size_t i = 0; status == WW_OK && ww_layout_column(layout, i, &column); i++) {
    char line[512];
    int size = snprintf(line, sizeof line, "%zu\t%s\t%s\t%s\n", i + 1, column.name, states[column.state], column.from);
    status = cli_output_write(&output, line, (size_t)size < sizeof line ? (size_t)size : sizeof line - 1);
  }
  if (status == WW_OK) return cli_output_close(&output, true);
  struct ww_error error = {.status = status};
  failed = cli_failed(&output, status, &error);
  (void)cli_output_close(&output, false);
  return failed;
}

// "base" with the end of a companion's name: in a folder the name itself, beside a file "events.tsv.codebook.md".
static bool beside(char out[PATH_ROOM], const char *base, bool folder, const char *name) {
  bool slash = base[0] != 0 && base[strlen(base) - 1] == '/';
  return snprintf(out, PATH_ROOM, "%s%s%s", base, !folder ? "." : slash ? "" : "/", name) < PATH_ROOM;
}

static int too_long(void) {
  fputs("whowhom: the path of the output is too long\n", stderr);
  return EXIT_FILE;
}

static int put_companions(const struct exporting *run, bool folder) {
  char path[PATH_ROOM], name[128];
  for (int i = 0; i < WW_COMPANION_COUNT; i++) {
    if (!beside(path, run->output, folder, ww_companion_name((enum ww_companion)i))) return too_long();
    int failed = put_file(path, ww_companion_text((enum ww_companion)i));
    if (failed != 0) return failed;
  }
  for (int i = 0; i < WW_LAYOUT_COUNT; i++) {
    if (!run->layouts[i]) continue;
    (void)snprintf(name, sizeof name, folder ? "%s.columns.tsv" : "columns.tsv", file_name((enum ww_layout)i));
    if (!beside(path, run->output, folder, name)) return too_long();
    int failed = put_columns(path, (enum ww_layout)i);
    if (failed != 0) return failed;
  }
  return 0;
}

static int put_layout(const struct exporting *run, struct ww_store *store, enum ww_layout layout, const char *path) {
  struct ww_export_options as = run->options;
  struct ww_export_totals totals;
  struct ww_error error = {.status = WW_OK};
  struct cli_output output;
  as.layout = layout;
  int failed = cli_output_open(&output, path);
  if (failed != 0) return failed;
  ww_status status = ww_store_export(store, &run->ask.query, &as, cli_output_write, &output, &totals, &error);
  if (status != WW_OK) {
    failed = cli_failed(&output, status, &error);
    (void)cli_output_close(&output, false);
    return failed;
  }
  failed = cli_output_close(&output, true);
  if (failed == 0 && !run->quiet)
    fprintf(stderr, "whowhom: %s: %llu rows of %llu events%s\n", path == NULL ? ww_layout_name(layout) : path, (unsigned long long)totals.rows,
            (unsigned long long)totals.events, totals.events == 0 ? ": no event matches" : "");
  return failed;
}

static bool is_folder(const char *path) {
  struct stat about;
  size_t size = strlen(path);
  return (size > 0 && path[size - 1] == '/') || (stat(path, &about) == 0 && S_ISDIR(about.st_mode));
}

static int run_all(const struct exporting *run, struct ww_store *store) {
  bool standard = strcmp(run->output, "-") == 0, folder = !standard && is_folder(run->output);
  char path[PATH_ROOM];
  if (run->layout_count > 1 && !folder) return cli_usage("export", "several layouts need a folder: -o FOLDER/");
  if (folder && mkdir(run->output, 0777) != 0) {
    struct stat about;
    if (stat(run->output, &about) != 0 || !S_ISDIR(about.st_mode)) {
      fprintf(stderr, "whowhom: %s: cannot be made as a folder\n", run->output);
      return EXIT_FILE;
    }
  }
  for (int i = 0; i < WW_LAYOUT_COUNT; i++) {
    if (!run->layouts[i]) continue;
    if (folder && !beside(path, run->output, true, file_name((enum ww_layout)i))) return too_long();
    int failed = put_layout(run, store, (enum ww_layout)i, standard ? NULL : folder ? path : run->output);
    if (failed != 0) return failed;
  }
  return standard ? 0 : put_companions(run, folder);
}

int cli_export(int argc, char **argv) {
  struct exporting run = {.output = NULL};
  int option, failed = 0;
  opterr = 0;
  while (failed == 0 && (option = getopt_long(argc, argv, ":o:qh", options, NULL)) != -1) {
    if (option == 'h') {
      ask_release(&run.ask);
      fputs(help, stdout);
      return fflush(stdout) == 0 ? EXIT_ALL_READ : EXIT_FILE;
    }
    if (option == '?') failed = cli_usage("export", "unknown option '%s'", argv[optind - 1]);
    else if (option == ':') failed = cli_usage("export", "'%s' needs a value", argv[optind - 1]);
    else failed = take(&run, option, optarg);
  }
  if (failed == 0 && optind < argc) failed = cli_usage("export", "'%s' is no option: the store is named by --db FILE", argv[optind]);
  if (failed == 0 && run.layout_count == 0) failed = cli_usage("export", "name a layout: --format tsv");
  if (failed == 0 && run.output == NULL) failed = cli_usage("export", "name where it goes: -o FOLDER/, -o FILE, or -o - for standard output");
  struct ww_store *store = NULL;
  if (failed == 0) failed = ask_open(&run.ask, "export", &store);
  if (failed == 0) failed = run_all(&run, store);
  ww_store_close(store);
  ask_release(&run.ask);
  return failed;
}
