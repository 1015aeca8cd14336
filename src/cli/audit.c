// whowhom audit: a sample of events, judged one by one.
#include <ctype.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom audit [options] FILE ...\n"
    "       whowhom audit --report [--verdicts FILE]\n"
    "       whowhom audit --agree OTHER [--verdicts FILE]\n"
    "\n"
    "Draws events at random, shows each in its sentence, takes your verdict, and reports how many are right. FILEs are those\n"
    "that `whowhom code --format doc` wrote (.gz too), or articles, which are read first. The same files, seed and count give\n"
    "the same sample, and a larger count holds the smaller. Each verdict is written at once; the same command goes on\n"
    "where you stopped. No text of the articles is kept in the file of verdicts.\n"
    "\n"
    "  -v, --verdicts FILE  the file of verdicts; verdicts.jsonl unless named\n"
    "  --count N         events to draw; 50\n"
    "  --seed N          another seed gives another sample; 1\n"
    "  --by type         as many events of each type as there are, not as they come\n"
    "  --report          only the report: precision with its 95 % interval, overall, by slot, by type, by confidence\n"
    "  --agree OTHER     compare with another judge's file: agreement and kappa\n"
    "  --format FORMAT   of report and agreement: text (default), tsv\n"
    "  --color WHEN      auto (default), always, never\n"
    "  -q, --quiet       no warnings\n"
    "  --published DAY   the publication date of articles that tell none\n"
    "  --id NAME  --title NAME  --text NAME  --date NAME  --url NAME  --publisher NAME    fields of JSON lines\n"
    "  --model FILE  --knowledge FILE  --claims FILE|none  --events FILE|none  --simd auto|plain|avx2|avx512\n"
    "\n"
    "Answers, one a line:\n"
    "  y                 right\n"
    "  t m a r d p n     what is wrong, letters together: type, mode, actor, recipient, date, place; n: it is no event.\n"
    "                    Their names do too: actor,date. A comment may follow after a blank: 'ar the senator is meant'\n"
    "  b s c q ?         back, skip (it comes again next time), context, quit, help\n"
    "Without a terminal the answers are read from standard input in the same way.\n";

static const char letters[] = "ntmardp";  // in the order of the bits of enum ww_fault

struct audit {
  struct cli_common common;
  struct ww_fields fields;
  struct ww_audit_options options;
  const char *published, *color, *agree;
  bool report, tsv, interactive;
  char *line;  // owned by getline
  size_t room;
  unsigned long line_number;
};

enum answer { ANSWER_VERDICT, ANSWER_BACK, ANSWER_SKIP, ANSWER_CONTEXT, ANSWER_HELP, ANSWER_QUIT, ANSWER_WRONG };

// ---- answers ---------------------------------------------------------------------------------

// One piece of an answer: a fault's name, or letters.
static bool take_faults(const char *piece, size_t size, unsigned *faults) {
  for (unsigned f = 0; f < ww_fault_count(); f++) {
    const char *name = ww_fault_name(f);
    if (strlen(name) != size || strncmp(name, piece, size) != 0) continue;
    *faults |= 1U << f;
    return true;
  }
  for (size_t i = 0; i < size; i++) {
    const char *at = strchr(letters, piece[i]);
    if (at == NULL) return false;
    *faults |= 1U << (at - letters);
  }
  return size > 0;
}

// "ar the senator is meant" -> actor and recipient, with a comment. `line` is cut in pieces.
static enum answer read_answer(char *line, unsigned *faults, struct ww_slice *comment) {
  char *word = line + strspn(line, " \t");
  size_t size = strcspn(word, " \t\r\n");
  char *rest = word + size + strspn(word + size, " \t");
  *comment = (struct ww_slice){rest, strcspn(rest, "\r\n")};
  *faults = 0;
  for (size_t i = 0; i < size; i++) word[i] = (char)tolower((unsigned char)word[i]);
  if ((size == 1 && word[0] == 'y') || (size == 3 && memcmp(word, "yes", 3) == 0) || (size == 5 && memcmp(word, "right", 5) == 0))
    return ANSWER_VERDICT;
  if (size == 1 && comment->size == 0) {
    switch (word[0]) {
      case 'b': return ANSWER_BACK;
      case 's': return ANSWER_SKIP;
      case 'c': return ANSWER_CONTEXT;
      case 'q': return ANSWER_QUIT;
      case '?':
      case 'h': return ANSWER_HELP;
      default: break;
    }
  }
  for (size_t from = 0; from <= size;) {
    size_t end = from;
    while (end < size && word[end] != ',') end++;
    if (!take_faults(word + from, end - from, faults)) return ANSWER_WRONG;
    from = end + 1;
  }
  return ANSWER_VERDICT;
}

// ---- showing ---------------------------------------------------------------------------------

static void dim(const struct audit *audit, bool on) {
  if (audit->options.color) fputs(on ? "\x1b[2m" : "\x1b[0m", stdout);
}

static void put_verdict(const struct ww_audit_item *item) {
  if (item->faults == 0) fputs("right", stdout);
  for (unsigned f = 0, any = 0; f < ww_fault_count(); f++)
    if ((item->faults >> f & 1) != 0) printf("%s%s", any++ > 0 ? ", " : "wrong: ", ww_fault_name(f));
  if (item->comment.size > 0) printf(" (%.*s)", (int)item->comment.size, item->comment.data);
  fputc('\n', stdout);
}

// How far the judge is, what fired, the event, and the verdict if there is one. Counted anew each time: samples are small,
// and going back changes what was counted.
static void show(const struct audit *audit, const struct ww_audit *run, size_t index) {
  struct ww_audit_item item, other;
  size_t right = 0, judged = 0;
  for (size_t i = 0; i < ww_audit_count(run); i++) {
    if (!ww_audit_item(run, i, &other) || !other.judged) continue;
    judged++;
    right += other.faults == 0;
  }
  if (!ww_audit_item(run, index, &item)) return;
  dim(audit, true);
  printf("\n--- %zu of %zu ", index + 1, ww_audit_count(run));
  if (judged > 0) printf("--- %zu right of %zu judged ", right, judged);
  printf("--- %.*s, confidence %d.%03d ---\n", (int)item.rule.size, item.rule.data, item.confidence / 1000, item.confidence % 1000);
  dim(audit, false);
  fwrite(item.shown.data, 1, item.shown.size, stdout);
  if (item.judged) {
    fputs("your verdict: ", stdout);
    put_verdict(&item);
  }
}

// The keys on two lines, at the beginning and whenever an answer is not understood.
static void put_keys(const struct audit *audit) {
  dim(audit, true);
  fputs("\ny right   or what is wrong: t type  m mode  a actor  r recipient  d date  p place  n no event   then a comment\n"
        "b back  s skip  c context  q quit  ? help\n", stdout);
  dim(audit, false);
}

// ---- the loop --------------------------------------------------------------------------------

static size_t next_open(const struct ww_audit *run, size_t from) {
  struct ww_audit_item item;
  while (ww_audit_item(run, from, &item) && item.judged) from++;
  return from;
}

// Reads one line of answers; false at their end.
static bool next_line(struct audit *audit) {
  if (audit->interactive) fputs("> ", stdout);
  if (fflush(stdout) != 0 || getline(&audit->line, &audit->room, stdin) < 0) return false;
  audit->line_number++;
  return true;
}

// Writes the verdict on event `*at` and goes on. 0 or an exit code; an answer that is refused is asked for again.
static int take_verdict(const struct audit *audit, struct ww_audit *run, size_t *at, unsigned faults, struct ww_slice comment, bool *again) {
  struct ww_error error;
  ww_status status = ww_audit_judge(run, *at, faults, comment, &error);
  if (status == WW_OK) {
    *at = next_open(run, *at + 1);
    return 0;
  }
  cli_complain(&error, true);
  *again = false;
  return status == WW_ERROR_ARGUMENT && audit->interactive ? 0 : cli_exit_of(status);
}

// After the last event: a person may still go back. False when all is said.
static bool go_back(struct audit *audit, size_t count, size_t *at) {
  if (!audit->interactive || count == 0) return false;
  fputs("\nThat was the last one. Enter ends, b goes back.\n", stdout);
  unsigned faults;
  struct ww_slice comment;
  if (!next_line(audit) || read_answer(audit->line, &faults, &comment) != ANSWER_BACK) return false;
  *at = count - 1;
  return true;
}

// Judges from the first event without a verdict on. 0 or an exit code.
static int judge(struct audit *audit, struct ww_audit *run) {
  size_t count = ww_audit_count(run), at = next_open(run, 0);
  bool again = true;
  int code = 0;
  if (audit->interactive && at < count) put_keys(audit);
  bool began = at < count;
  while (code == 0 && (at < count || (began && go_back(audit, count, &at)))) {
    if (again) show(audit, run, at);
    again = true;
    if (!next_line(audit)) return 0;
    struct ww_audit_item item;
    struct ww_slice comment;
    unsigned faults;
    switch (read_answer(audit->line, &faults, &comment)) {
      case ANSWER_QUIT: return 0;
      case ANSWER_BACK: at = at > 0 ? at - 1 : 0; break;
      case ANSWER_SKIP: at = next_open(run, at + 1); break;
      case ANSWER_VERDICT: code = take_verdict(audit, run, &at, faults, comment, &again); break;
      case ANSWER_CONTEXT:
        if (ww_audit_item(run, at, &item)) fwrite(item.around.data, 1, item.around.size, stdout);
        again = false;
        break;
      case ANSWER_WRONG:
        // A script whose answers are not understood would judge the wrong events from here on.
        if (!audit->interactive)
          return cli_usage("audit", "line %lu of the answers is none: y, letters of t m a r d p n, or one of b s c q ?", audit->line_number);
        put_keys(audit);
        again = false;
        break;
      case ANSWER_HELP:
        put_keys(audit);
        again = false;
        break;
    }
  }
  return code;
}

static void on_report(void *context, const struct ww_error *error) {
  const struct audit *audit = context;
  if (!audit->common.quiet) cli_complain(error, false);
}

static int put_report(const struct audit *audit, const struct ww_audit *run) {
  struct cli_output output;
  struct ww_error error;
  int code = cli_output_open(&output, audit->report ? audit->common.output : NULL);
  if (code != 0) return code;
  ww_status status = ww_audit_report(run, audit->tsv, cli_output_write, &output, &error);
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  return code != 0 ? code : closed;
}

// Judges, then reports where all is judged, and says how to go on where it is not.
static int run_audit(struct audit *audit, const char *const *paths, size_t count) {
  struct ww_audit *run = NULL;
  struct ww_error error;
  audit->options.paths = paths;
  audit->options.path_count = count;
  audit->options.report = on_report;
  audit->options.report_context = audit;
  ww_status status = ww_audit_open(&audit->options, &run, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  if (count > 0 && ww_audit_count(run) == 0) fputs("whowhom: there is no event to judge\n", stderr);
  int code = audit->report ? 0 : judge(audit, run);
  if (code == 0 && !audit->report) fputc('\n', stdout);
  if (code == 0) code = put_report(audit, run);
  size_t open = 0;
  struct ww_audit_item item;
  for (size_t i = 0; ww_audit_item(run, i, &item); i++) open += !item.judged;
  if (code == 0 && open > 0 && !audit->report)
    printf("\n%zu of %zu are still to be judged: the same command goes on; the verdicts are in %s\n", open, ww_audit_count(run), audit->options.verdicts);
  ww_audit_close(run);
  return code;
}

static int run_agree(const struct audit *audit) {
  const char *const files[2] = {audit->options.verdicts, audit->agree};
  struct cli_output output;
  struct ww_error error;
  int code = cli_output_open(&output, audit->common.output);
  if (code != 0) return code;
  ww_status status = ww_audit_agree(files, audit->tsv, cli_output_write, &output, &error);
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  return code != 0 ? code : closed;
}

// ---- options ---------------------------------------------------------------------------------

static int take(struct audit *audit, int option, const char *argument) {
  int failed = 0;
  unsigned number = 0;
  if (cli_take_common(&audit->common, option, argument, &failed)) return failed;
  if (cli_take_field(&audit->fields, option, argument)) return 0;
  switch (option) {
    case 'v': audit->options.verdicts = argument; return 0;
    case OPTION_COUNT:
      if (!cli_number(argument, 1, 1000000, &number)) return cli_usage("audit", "--count takes a number from 1 on, not '%s'", argument);
      audit->options.count = number;
      return 0;
    case OPTION_SEED:
      if (!cli_number(argument, 1, 1000000000, &number)) return cli_usage("audit", "--seed takes a number from 1 to 1000000000, not '%s'", argument);
      audit->options.seed = number;
      return 0;
    case OPTION_BY:
      if (strcmp(argument, "type") != 0 && strcmp(argument, "nothing") != 0) return cli_usage("audit", "--by is type or nothing, not '%s'", argument);
      audit->options.by = strcmp(argument, "type") == 0 ? WW_AUDIT_BY_TYPE : WW_AUDIT_BY_NOTHING;
      return 0;
    case OPTION_FORMAT:
      if (strcmp(argument, "text") != 0 && strcmp(argument, "tsv") != 0) return cli_usage("audit", "unknown format '%s': text or tsv", argument);
      audit->tsv = strcmp(argument, "tsv") == 0;
      return 0;
    case OPTION_REPORT: audit->report = true; return 0;
    case OPTION_AGREE: audit->agree = argument; return 0;
    case OPTION_COLOR: audit->color = argument; return 0;
    case OPTION_PUBLISHED: audit->published = argument; return 0;
    default: return cli_usage("audit", "wrong option");
  }
}

static int parse_options(struct audit *audit, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"output", required_argument, NULL, 'o'}, {"quiet", no_argument, NULL, 'q'},
      {"verdicts", required_argument, NULL, 'v'}, {"count", required_argument, NULL, OPTION_COUNT},
      {"seed", required_argument, NULL, OPTION_SEED}, {"by", required_argument, NULL, OPTION_BY},
      {"report", no_argument, NULL, OPTION_REPORT}, {"agree", required_argument, NULL, OPTION_AGREE},
      {"format", required_argument, NULL, OPTION_FORMAT}, {"color", required_argument, NULL, OPTION_COLOR},
      {"published", required_argument, NULL, OPTION_PUBLISHED}, {"id", required_argument, NULL, OPTION_ID},
      {"title", required_argument, NULL, OPTION_TITLE}, {"text", required_argument, NULL, OPTION_TEXT},
      {"date", required_argument, NULL, OPTION_DATE}, {"url", required_argument, NULL, OPTION_URL},
      {"publisher", required_argument, NULL, OPTION_PUBLISHER}, {"model", required_argument, NULL, OPTION_MODEL},
      {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"claims", required_argument, NULL, OPTION_CLAIMS}, {"events", required_argument, NULL, OPTION_EVENTS}, {"simd", required_argument, NULL, OPTION_SIMD}, {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "ho:qv:", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      *done = true;
      return 0;
    }
    int failed = option == '?' ? cli_usage("audit", "wrong option") : take(audit, option, optarg);
    if (failed != 0) return failed;
  }
  int failed = 0;
  audit->options.color = cli_color("audit", audit->color, NULL, &failed);
  if (audit->common.output != NULL && !audit->report && audit->agree == NULL) return cli_usage("audit", "-o goes with --report or --agree");
  return failed;
}

// Documents as they are; articles by way of a scratch file.
static int audit_files(struct audit *audit, const char *const *paths, size_t count) {
  size_t docs = 0;
  for (size_t i = 0; i < count; i++) {
    if (strcmp(paths[i], "-") == 0) return cli_usage("audit", "standard input is where the answers come from: name a file");
    docs += ww_is_doc_file(paths[i]);
  }
  if (docs == count) return run_audit(audit, paths, count);
  if (docs > 0) return cli_usage("audit", "some files hold documents that were read and some articles that were not: name one kind");
  struct cli_scratch scratch = {""};
  struct cli_articles articles = {.verb = "audit", .common = audit->common, .fields = audit->fields, .published = audit->published,
                                  .paths = paths, .path_count = count};
  uint64_t failed = 0;
  articles.common.output = NULL;
  int code = cli_read_articles(&articles, &scratch, &failed);
  if (code != 0) return code;
  const char *const path = scratch.path;
  code = run_audit(audit, &path, 1);
  cli_scratch_remove(&scratch);
  return code == 0 && failed > 0 ? EXIT_SOME_FAILED : code;
}

int cli_audit(int argc, char **argv) {
  struct audit audit;
  memset(&audit, 0, sizeof audit);
  bool done = false;
  audit.options.verdicts = "verdicts.jsonl";
  int failed = parse_options(&audit, argc, argv, &done);
  if (failed != 0 || done) return failed;
  audit.interactive = isatty(STDIN_FILENO) != 0;
  const char *const *paths = (const char *const *)(argv + optind);
  size_t count = (size_t)(argc - optind);
  int code;
  if (audit.agree != NULL) {
    code = count == 0 ? run_agree(&audit) : cli_usage("audit", "--agree takes two files of verdicts and no others");
  } else if (count == 0 && !audit.report) {
    code = cli_usage("audit", "name the files to draw from");
  } else {
    code = count == 0 ? run_audit(&audit, NULL, 0) : audit_files(&audit, paths, count);
  }
  free(audit.line);
  return code;
}
