// whowhom explain and whowhom parse: how a text is read, as trees drawn for a person or as CoNLL-U.
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

static const char explain_help[] =
    "usage: whowhom explain [options] [FILE | -] ...\n"
    "\n"
    "Shows for each sentence its tree, who and what was recognised, each frame that was tried, and why it did or did\n"
    "not fire. Without a file the text is read from standard input.\n"
    "\n"
    "  -s, --sentence TEXT  explain this text\n"
    "  --published DAY      the publication date, for words like 'Thursday'\n"
    "  --color WHEN         auto (default), always, never\n"
    "  -o, --output FILE    write there\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512\n";

static const char parse_help[] =
    "usage: whowhom parse [options] [FILE | -] ...\n"
    "\n"
    "Writes the trees of a text as CoNLL-U.\n"
    "\n"
    "  --given-tokens     the input is CoNLL-U; its words are kept, tags, lemmas and trees are ours\n"
    "  -j, --threads N    threads; 0, the default, is one a processor\n"
    "  -o, --output FILE  write there\n"
    "  --model FILE  --simd auto|plain|avx2|avx512\n";

struct reading {
  struct cli_common common;
  const char *sentence, *date, *color;
  unsigned threads;
  bool given_tokens;
};

static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                        {"output", required_argument, NULL, 'o'},
                                        {"threads", required_argument, NULL, 'j'},
                                        {"quiet", no_argument, NULL, 'q'},
                                        {"sentence", required_argument, NULL, 's'},
                                        {"published", required_argument, NULL, OPTION_PUBLISHED},
                                        {"color", required_argument, NULL, OPTION_COLOR},
                                        {"given-tokens", no_argument, NULL, OPTION_GIVEN_TOKENS},
                                        {"model", required_argument, NULL, OPTION_MODEL},
                                        {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS}, {"least-confidence", required_argument, NULL, OPTION_LEAST},
                                        {"simd", required_argument, NULL, OPTION_SIMD},
                                        {NULL, 0, NULL, 0}};

static int parse_options(const char *verb, const char *help, struct reading *reading, int argc, char **argv, bool *done) {
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "ho:j:qs:", options, NULL)) != -1) {
    if (cli_take_common(&reading->common, option, optarg, &failed)) {
      if (failed != 0) return failed;
      continue;
    }
    switch (option) {
      case 'h':
        fputs(help, stdout);
        *done = true;
        return 0;
      case 's': reading->sentence = optarg; break;
      case OPTION_PUBLISHED: reading->date = optarg; break;
      case OPTION_COLOR: reading->color = optarg; break;
      case OPTION_GIVEN_TOKENS: reading->given_tokens = true; break;
      case 'j':
        if (!cli_number(optarg, 0, 256, &reading->threads)) return cli_usage(verb, "-j takes a number from 0 to 256, not '%s'", optarg);
        break;
      default: return cli_usage(verb, "wrong option");
    }
  }
  return 0;
}

static void on_report(void *context, const struct ww_error *error, bool fatal) {
  const struct reading *reading = context;
  if (fatal || !reading->common.quiet) cli_complain(error, fatal);
}

static struct ww_slice slice(const char *text) { return (struct ww_slice){text, text == NULL ? 0 : strlen(text)}; }

// One text from the command line.
static ww_status read_sentence(const struct ww_reader *reader, const struct reading *reading, const struct ww_write_options *write,
                               const struct ww_worker_options *how, struct cli_output *output, struct ww_error *error) {
  struct ww_worker *worker = NULL;
  const struct ww_article *article = NULL;
  struct ww_document document = {.text = slice(reading->sentence), .date = slice(reading->date)};
  ww_status status = ww_worker_new(reader, how, &worker, error);
  if (status == WW_OK) status = ww_read(worker, &document, &article, error);
  if (status == WW_OK) status = ww_write(worker, article, write, cli_output_write, output, error);
  ww_worker_free(worker);
  return status;
}

static ww_status read_files(const struct ww_reader *reader, struct reading *reading, const struct ww_write_options *write,
                            const struct ww_worker_options *how, const char *const *paths, size_t count,
                            struct cli_output *output, uint64_t *failed, struct ww_error *error) {
  struct ww_code_options code = {.paths = paths, .path_count = count, .date = slice(reading->date), .threads = reading->threads, .trace = how->trace,
                                 .parse_only = how->parse_only, .write = *write, .output = cli_output_write,
                                 .output_context = output, .report = on_report, .report_context = reading};
  struct ww_progress total;
  ww_status status = ww_code(reader, &code, &total, error);
  *failed = total.failed;
  return status;
}

static ww_status read_conllu(const struct ww_reader *reader, const char *const *paths, size_t count, struct cli_output *output,
                             struct ww_error *error) {
  struct ww_worker *worker = NULL;
  struct ww_worker_options how = {false, true};
  ww_status status = ww_worker_new(reader, &how, &worker, error);
  for (size_t i = 0; status == WW_OK && i < count; i++) status = ww_parse_conllu(worker, paths[i], cli_output_write, output, error);
  ww_worker_free(worker);
  return status;
}

static int run(struct reading *reading, enum ww_format format, const char *const *paths, size_t count) {
  struct ww_reader *reader = NULL;
  struct ww_worker_options how = {format == WW_FORMAT_EXPLAIN, format == WW_FORMAT_CONLLU};
  int code = cli_open_reader(&reading->common, !how.parse_only, &reader);
  if (code != 0) return code;
  struct cli_output output;
  code = cli_output_open(&output, reading->common.output);
  if (code != 0) {
    ww_reader_close(reader);
    return code;
  }
  bool color = reading->color == NULL || strcmp(reading->color, "auto") == 0
                   ? reading->common.output == NULL && cli_wants_color(stdout)
                   : strcmp(reading->color, "always") == 0;
  struct ww_write_options write = {.format = format, .color = color};
  struct ww_error error;
  uint64_t failed = 0;
  ww_status status;
  if (reading->sentence != NULL) {
    status = read_sentence(reader, reading, &write, &how, &output, &error);
  } else if (reading->given_tokens) {
    status = read_conllu(reader, paths, count, &output, &error);
  } else {
    status = read_files(reader, reading, &write, &how, paths, count, &output, &failed, &error);
  }
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  ww_reader_close(reader);
  if (code != 0) return code;
  return closed != 0 ? closed : failed > 0 ? EXIT_SOME_FAILED : EXIT_ALL_READ;
}

static int read_verb(const char *verb, const char *help, enum ww_format format, int argc, char **argv) {
  static const char *const standard_input[] = {"-"};
  struct reading reading;
  memset(&reading, 0, sizeof reading);
  bool done = false;
  int failed = parse_options(verb, help, &reading, argc, argv, &done);
  if (failed != 0 || done) return failed;
  if (optind >= argc) return run(&reading, format, standard_input, 1);
  return run(&reading, format, (const char *const *)(argv + optind), (size_t)(argc - optind));
}

int cli_explain(int argc, char **argv) { return read_verb("explain", explain_help, WW_FORMAT_EXPLAIN, argc, argv); }
int cli_parse(int argc, char **argv) { return read_verb("parse", parse_help, WW_FORMAT_CONLLU, argc, argv); }
