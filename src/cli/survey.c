// whowhom lexicon check --corpus and --coverage: what the lexicon does, and does not know, on a user's own articles.
#include <string.h>

#include "lexicon.h"

enum { SHOWN_OVERLAPS = 40, SHOWN_LEMMAS = 100 };

// Warnings (a date that cannot be read) change nothing that is counted here.
static void on_report(void *context, const struct ww_error *error, bool fatal) {
  (void)context;
  if (fatal) cli_complain(error, fatal);
}

static unsigned long long count(uint64_t number) { return (unsigned long long)number; }

static unsigned thousandths(uint64_t part, uint64_t of) { return of == 0 ? 0 : (unsigned)((part * 2000 + of) / (of * 2)); }

// ---- --corpus ----

static void print_frames(const struct lexicon *lexicon, const struct ww_survey *survey) {
  struct ww_survey_frame frame;
  size_t silent = 0, all = ww_survey_frame_count(survey);
  if (lexicon->tsv) {
    printf("frame\tdecided\tfired\tlower\trefused\tfile\tline\n");
    for (size_t i = 0; ww_survey_frame(survey, i, &frame); i++)
      printf("%.*s\t%llu\t%llu\t%llu\t%llu\t%.*s\t%llu\n", (int)frame.name.size, frame.name.data, count(frame.decided), count(frame.fired), count(frame.lower),
             count(frame.refused), (int)frame.file.size, frame.file.data, count(frame.line));
    return;
  }
  printf("%8s %8s %8s %8s  %s\n", "events", "fired", "lower", "refused", "frame");
  for (size_t i = 0; ww_survey_frame(survey, i, &frame); i++) {
    silent += frame.fired == 0;
    if (frame.fired > 0)
      printf("%8llu %8llu %8llu %8llu  %.*s\n", count(frame.decided), count(frame.fired), count(frame.lower), count(frame.refused), (int)frame.name.size,
             frame.name.data);
  }
  printf("\nnever fired: %zu of %zu frames\n", silent, all);
  for (size_t i = 0; ww_survey_frame(survey, i, &frame); i++) {
    if (frame.fired > 0) continue;
    printf("  %.*s (%.*s:%llu)", (int)frame.name.size, frame.name.data, (int)frame.file.size, frame.file.data, count(frame.line));
    if (frame.lower > 0) printf(", another frame was preferred %llu times", count(frame.lower));
    if (frame.refused > 0) printf(", a condition failed %llu times", count(frame.refused));
    putchar('\n');
  }
}

static void print_overlaps(const struct ww_survey *survey) {
  struct ww_survey_overlap overlap;
  size_t all = ww_survey_overlap_count(survey);
  printf("\noverlaps: %zu pairs of frames met on the same words%s\n", all, all > SHOWN_OVERLAPS ? "; the commonest:" : "");
  for (size_t i = 0; i < SHOWN_OVERLAPS && ww_survey_overlap(survey, i, &overlap); i++)
    printf("%8llu  %.*s gave way to %.*s\n", count(overlap.count), (int)overlap.name.size, overlap.name.data, (int)overlap.preferred.size, overlap.preferred.data);
}

// ---- --coverage ----

static void print_share(const char *name, const struct ww_survey_share *s) {
  const struct { const char *name; uint64_t value; } parts[] = {{"known", s->known}, {"known otherwise", s->other}, {"knowingly ignored", s->ignored},
                                                                {"in phrases alone", s->phrases}, {"unknown", s->unknown}};
  printf("%s: %llu", name, count(s->words));
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    unsigned share = thousandths(parts[i].value, s->words);
    printf("%s %s %u.%u %%", i == 0 ? ";" : ",", parts[i].name, share / 10, share % 10);
  }
  printf(" (%llu lemmas)\n", count(s->unknown_lemmas));
}

static void print_covered(const char *name, const struct ww_survey_share *s, const char *after) {
  unsigned share = thousandths(s->known + s->other + s->ignored, s->words);
  printf("%s=%u.%03u%s", name, share / 1000, share % 1000, after);
}

static void print_lemmas(const struct lexicon *lexicon, const struct ww_survey *survey) {
  struct ww_survey_lemma lemma;
  if (lexicon->tsv) printf("lemma\tkind\thas\tcount\tsentence\n");
  for (size_t i = 0; (lexicon->tsv || i < SHOWN_LEMMAS) && ww_survey_lemma(survey, i, &lemma); i++) {
    const char *kind = lemma.noun ? "noun" : "verb", *has = lemma.phrases ? "phrases" : "nothing";
    if (lexicon->tsv) {
      printf("%.*s\t%s\t%s\t%llu\t", (int)lemma.lemma.size, lemma.lemma.data, kind, has, count(lemma.count));
    } else {
      printf("%8llu  %s %.*s%s: ", count(lemma.count), kind, (int)lemma.lemma.size, lemma.lemma.data, lemma.phrases ? " (in phrases alone)" : "");
    }
    for (size_t j = 0; j < lemma.sentence.size; j++) putchar((unsigned char)lemma.sentence.data[j] < ' ' ? ' ' : lemma.sentence.data[j]);
    putchar('\n');
  }
}

static void print_coverage(const struct lexicon *lexicon, const struct ww_survey *survey) {
  struct ww_survey_share verbs, nouns;
  ww_survey_share(survey, false, &verbs);
  ww_survey_share(survey, true, &nouns);
  if (!lexicon->tsv) {
    print_share("main verbs", &verbs);
    print_share("event nouns", &nouns);
    if (!lexicon->common.quiet) printf("\nthe commonest that are not known:\n");
  }
  if (lexicon->tsv || !lexicon->common.quiet) print_lemmas(lexicon, survey);
  if (lexicon->tsv) return;
  printf("\nknown or knowingly ignored: ");
  print_covered("verbs", &verbs, " ");
  print_covered("nouns", &nouns, "\n");
}

// ---- the run ----

static int survey_files(struct lexicon *lexicon, const struct ww_reader *reader, const struct cli_files *files, bool coverage) {
  struct ww_code_options options = {.paths = files->path, .path_count = files->count, .report = on_report, .report_context = lexicon,
                                    .threads = lexicon->threads};
  struct ww_survey *survey = NULL;
  struct ww_progress total;
  struct ww_error error;
  ww_status status = ww_survey_run(reader, &options, &survey, &total, &error);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return cli_exit_of(status);
  }
  if (!lexicon->common.quiet)
    fprintf(stderr, "whowhom: %llu documents, %llu sentences, %llu words, %llu events\n", count(total.documents), count(total.sentences), count(total.words),
            count(total.events));
  if (coverage) {
    print_coverage(lexicon, survey);
  } else {
    print_frames(lexicon, survey);
    if (!lexicon->tsv) print_overlaps(survey);
  }
  ww_survey_free(survey);
  return total.failed > 0 ? EXIT_SOME_FAILED : EXIT_ALL_READ;
}

int cli_lexicon_survey(struct lexicon *lexicon, const struct ww_reader *reader) {
  int code = EXIT_ALL_READ;
  if (lexicon->corpus.count > 0) code = survey_files(lexicon, reader, &lexicon->corpus, false);
  if (lexicon->corpus.count > 0 && lexicon->coverage.count > 0) putchar('\n');
  if (lexicon->coverage.count > 0) {
    int other = survey_files(lexicon, reader, &lexicon->coverage, true);
    if (code == EXIT_ALL_READ) code = other;
  }
  return fflush(stdout) == 0 ? code : EXIT_FILE;
}
