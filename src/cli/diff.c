// whowhom diff: two readings of the same text, event by event.
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom diff [options] OLD NEW\n"
    "       whowhom diff [options] --knowledge-b FILE | FOLDER  ARTICLES ...\n"
    "\n"
    "Tells which events one reading has gained, lost or changed against another, with the rule that did it, document by\n"
    "document, and sums by type, by rule and by field. OLD and NEW are files that `whowhom code --format doc` wrote (.gz too).\n"
    "With one of the options below, articles are read twice instead; what is not given is what `code` would use. A folder of\n"
    ".lex files is compiled first.\n"
    "\n"
    "  --knowledge-a FILE | FOLDER   --knowledge-b FILE | FOLDER    knowledge or lexicon of the old and the new reading\n"
    "  --model-a FILE                --model-b FILE                 their models\n"
    "\n"
    "  --format FORMAT   text (default), jsonl, tsv: an event a line in the last two\n"
    "  --sums            only the sums\n"
    "  -o, --output FILE write there; the file appears when all of it is written\n"
    "  --color WHEN      auto (default), always, never\n"
    "  --published DAY   the publication date of articles that tell none\n"
    "  --id NAME  --title NAME  --text NAME  --date NAME  --url NAME  --publisher NAME    fields of JSON lines\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512    of both readings\n"
    "  -q, --quiet       no warnings\n"
    "\n"
    "Exit code 0 where the events are the same, 8 where they differ; else as for all verbs (docs/command.md).\n";

struct diff {
  struct cli_common common;
  struct ww_fields fields;
  const char *models[2], *knowledge[2], *published, *color;
  struct ww_diff_options options;
  bool read_articles;
};

static bool take_format(const char *name, enum ww_diff_format *out) {
  static const char *const names[] = {"text", "jsonl", "tsv"};
  for (int i = 0; i < 3; i++) {
    if (strcmp(name, names[i]) != 0) continue;
    *out = (enum ww_diff_format)i;
    return true;
  }
  return false;
}

static int take(struct diff *diff, int option, const char *argument) {
  int failed = 0;
  if (cli_take_common(&diff->common, option, argument, &failed)) return failed;
  if (cli_take_field(&diff->fields, option, argument)) return 0;
  switch (option) {
    case OPTION_FORMAT:
      if (take_format(argument, &diff->options.format)) return 0;
      return cli_usage("diff", "unknown format '%s': text, jsonl or tsv", argument);
    case OPTION_SUMS: diff->options.sums_only = true; return 0;
    case OPTION_COLOR: diff->color = argument; return 0;
    case OPTION_PUBLISHED: diff->published = argument; return 0;
    case OPTION_MODEL_A: diff->models[0] = argument; break;
    case OPTION_MODEL_B: diff->models[1] = argument; break;
    case OPTION_KNOWLEDGE_A: diff->knowledge[0] = argument; break;
    case OPTION_KNOWLEDGE_B: diff->knowledge[1] = argument; break;
    default: return cli_usage("diff", "wrong option");
  }
  diff->read_articles = true;
  return 0;
}

static int parse_options(struct diff *diff, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"output", required_argument, NULL, 'o'}, {"quiet", no_argument, NULL, 'q'},
      {"format", required_argument, NULL, OPTION_FORMAT}, {"sums", no_argument, NULL, OPTION_SUMS},
      {"color", required_argument, NULL, OPTION_COLOR}, {"published", required_argument, NULL, OPTION_PUBLISHED},
      {"model-a", required_argument, NULL, OPTION_MODEL_A}, {"model-b", required_argument, NULL, OPTION_MODEL_B},
      {"knowledge-a", required_argument, NULL, OPTION_KNOWLEDGE_A}, {"knowledge-b", required_argument, NULL, OPTION_KNOWLEDGE_B},
      {"id", required_argument, NULL, OPTION_ID}, {"title", required_argument, NULL, OPTION_TITLE},
      {"text", required_argument, NULL, OPTION_TEXT}, {"date", required_argument, NULL, OPTION_DATE},
      {"url", required_argument, NULL, OPTION_URL}, {"publisher", required_argument, NULL, OPTION_PUBLISHER},
      {"model", required_argument, NULL, OPTION_MODEL}, {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS},
      {"simd", required_argument, NULL, OPTION_SIMD}, {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "ho:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      *done = true;
      return 0;
    }
    int failed = option == '?' ? cli_usage("diff", "wrong option") : take(diff, option, optarg);
    if (failed != 0) return failed;
  }
  int failed = 0;
  diff->options.color = cli_color("diff", diff->color, diff->common.output, &failed);
  return failed;
}

static void on_report(void *context, const struct ww_error *error) {
  const struct diff *diff = context;
  if (!diff->common.quiet) cli_complain(error, false);
}

static int compare(struct diff *diff) {
  struct cli_output output;
  int code = cli_output_open(&output, diff->common.output);
  if (code != 0) return code;
  struct ww_diff_totals totals;
  struct ww_error error;
  diff->options.output = cli_output_write;
  diff->options.output_context = &output;
  diff->options.report = on_report;
  diff->options.report_context = diff;
  ww_status status = ww_diff(&diff->options, &totals, &error);
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  if (code == 0) code = closed;
  bool differ = totals.gained + totals.lost + totals.changed + totals.only[0] + totals.only[1] > 0;
  return code == 0 && differ ? EXIT_DIFFERENT : code;
}

// Reads the articles with either engine and compares what comes out.
static int compare_readings(struct diff *diff, const char *const *paths, size_t count) {
  struct cli_scratch scratch[2] = {{""}, {""}};
  uint64_t failed = 0;
  int code = 0;
  for (int i = 0; i < 2 && code == 0; i++) {
    struct cli_articles articles = {.verb = "diff", .common = diff->common, .fields = diff->fields, .published = diff->published,
                                    .paths = paths, .path_count = count};
    if (diff->models[i] != NULL) articles.common.model = diff->models[i];
    if (diff->knowledge[i] != NULL) articles.common.knowledge = diff->knowledge[i];
    code = cli_read_articles(&articles, &scratch[i], &failed);
    diff->options.paths[i] = scratch[i].path;
  }
  if (code == 0) code = compare(diff);
  for (int i = 0; i < 2; i++) cli_scratch_remove(&scratch[i]);
  return code == 0 && failed > 0 ? EXIT_SOME_FAILED : code;
}

int cli_diff(int argc, char **argv) {
  struct diff diff;
  memset(&diff, 0, sizeof diff);
  bool done = false;
  int failed = parse_options(&diff, argc, argv, &done);
  if (failed != 0 || done) return failed;
  const char *const *paths = (const char *const *)(argv + optind);
  size_t count = (size_t)(argc - optind);
  for (size_t i = 0; i < count; i++)
    if (strcmp(paths[i], "-") == 0 && diff.read_articles) return cli_usage("diff", "articles are read twice, and standard input can be read once: name files");
  if (diff.read_articles) {
    if (count == 0) return cli_usage("diff", "name the articles to read");
    return compare_readings(&diff, paths, count);
  }
  if (count != 2) return cli_usage("diff", "name two files that `whowhom code --format doc` wrote, or articles and --knowledge-b or --model-b");
  diff.options.paths[0] = paths[0];
  diff.options.paths[1] = paths[1];
  return compare(&diff);
}
