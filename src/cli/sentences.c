// whowhom lexicon check --sentences, and whowhom lexicon examples: labelled sentences in and out.
#include <string.h>

#include "lexicon.h"

// A share in thousandths, rounded; 0 of 0 is 0.
static unsigned thousandths(uint64_t part, uint64_t of) { return of == 0 ? 0 : (unsigned)((part * 2000 + of) / (of * 2)); }

static void print_share(const char *name, uint64_t part, uint64_t of) {
  unsigned share = thousandths(part, of);
  printf(" %s=%u.%03u", name, share / 1000, share % 1000);
}

static void on_sentence(void *context, const struct ww_sentence_result *result) {
  const struct lexicon *lexicon = context;
  if (result->held || lexicon->common.quiet || lexicon->tsv) return;
  printf("%s:%llu:%llu: %.*s\n  expected: %.*s\n  came:     %.*s\n", result->file, (unsigned long long)result->line,
         (unsigned long long)result->column, (int)result->sentence.size, result->sentence.data, (int)result->expected.size, result->expected.data,
         (int)result->came.size, result->came.data);
}

static void print_row(const struct lexicon *lexicon, struct ww_slice name, uint64_t expected, uint64_t found, uint64_t right, uint64_t came) {
  printf(lexicon->tsv ? "%.*s\t%llu\t%llu\t%llu\t%llu\t%llu\n" : "%-12.*s %8llu %8llu %8llu %8llu %8llu\n", (int)name.size, name.data,
         (unsigned long long)expected, (unsigned long long)found, (unsigned long long)right, (unsigned long long)came,
         (unsigned long long)(came - found));
}

static void print_totals(const struct lexicon *lexicon, const struct ww_sentences_totals *t) {
  if (!lexicon->common.quiet && !lexicon->tsv && t->held < t->sentences) putchar('\n');
  printf(lexicon->tsv ? "%s\t%s\t%s\t%s\t%s\t%s\n" : "%-12s %8s %8s %8s %8s %8s\n", "type", "expected", "found", "right", "came", "extra");
  for (size_t i = 0; i < t->type_count; i++) {
    const struct ww_type_totals *type = &t->types[i];
    if (type->expected + type->came > 0) print_row(lexicon, type->name, type->expected, type->found, type->right, type->came);
  }
  print_row(lexicon, (struct ww_slice){"all", 3}, t->expected, t->found, t->right, t->came);
  if (lexicon->tsv) return;
  printf("\n%llu of %llu sentences are whole. Of the events found and not right, the mode differs in %llu, the actor in %llu, the recipient in %llu.\n",
         (unsigned long long)t->held, (unsigned long long)t->sentences, (unsigned long long)t->wrong_mode, (unsigned long long)t->wrong_actor,
         (unsigned long long)t->wrong_recipient);
  printf("sentences=%llu", (unsigned long long)t->sentences);
  print_share("whole", t->held, t->sentences);
  print_share("found", t->found, t->expected);
  print_share("precision", t->found, t->came);
  print_share("right", t->right, t->expected);
  putchar('\n');
}

int cli_lexicon_sentences(struct lexicon *lexicon, struct ww_worker *worker) {
  struct ww_sentences_options options = {.paths = lexicon->sentences.path, .path_count = lexicon->sentences.count, .tell = on_sentence,
                                         .tell_context = lexicon, .report = cli_lexicon_fault, .report_context = lexicon};
  struct ww_sentences_totals totals;
  struct ww_error error;
  ww_status status = ww_lexicon_sentences(worker, &options, &totals, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  print_totals(lexicon, &totals);
  if (fflush(stdout) != 0) return EXIT_FILE;
  return totals.faults > 0 ? EXIT_LEXICON : EXIT_ALL_READ;
}

int cli_lexicon_examples(struct lexicon *lexicon, struct ww_worker *worker) {
  struct cli_output output;
  int code = cli_output_open(&output, lexicon->common.output);
  if (code != 0) return code;
  struct ww_examples_options options = {lexicon->sentences.path, lexicon->sentences.count, cli_lexicon_fault, lexicon};
  struct ww_examples_totals totals;
  struct ww_error error;
  ww_status status = ww_lexicon_examples(worker, &options, cli_output_write, &output, &totals, &error);
  if (status != WW_OK) {
    code = cli_failed(&output, status, &error);
    (void)cli_output_close(&output, false);
    return code;
  }
  code = cli_output_close(&output, true);
  if (code != 0) return code;
  if (!lexicon->common.quiet)
    fprintf(stderr, "whowhom: %llu sentences with %llu events, %llu of them counter-examples\n", (unsigned long long)totals.sentences,
            (unsigned long long)totals.events, (unsigned long long)totals.counter);
  return totals.faults > 0 ? EXIT_LEXICON : EXIT_ALL_READ;
}
