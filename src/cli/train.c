// whowhom train and whowhom eval: the language layer from CoNLL-U, and its scores.
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"

static const char train_help[] =
    "usage: whowhom train -o MODEL [options] TREEBANK.conllu ...\n"
    "\n"
    "       whowhom train --pairs -o MODEL [options] PAIRS.jsonl ...\n"
    "\n"
    "       whowhom train --claims -o MODEL [options] ARTICLES.jsonl ...\n"
    "\n"
    "       whowhom train --events -o MODEL [options] ARTICLES.jsonl ...\n"
    "\n"
    "Trains tagger, lemmatiser and parser on CoNLL-U files (plain or gzipped) and writes one model file. The same\n"
    "files and options give the same bytes, with any number of threads.\n"
    "\n"
    "  -o, --output FILE     the model file\n"
    "  --dev FILE            score on this treebank after each epoch (it is not trained on)\n"
    "  --silver FILE         machine-parsed CoNLL-U, a word's weight in MISC as Conf=0.93; may be given again\n"
    "  --epochs N            over the treebanks (12)\n"
    "  --silver-epochs N     before them, over treebanks and silver together (3)\n"
    "  --seed N              (1)\n"
    "  -j, --threads N       (1)\n"
    "  -q, --quiet           no progress\n"
    "\n"
    "With --pairs: trains the model of pairs on JSON lines as for `relate`, each with a \"label\" (\"AID\", \"RETREAT CONCEDE\") and\n"
    "perhaps a \"weight\" in thousandths. Takes --model and --knowledge; --epochs is 30; and\n"
    "\n"
    "  --folds N             hold out the pairs of the first file in N turns, to see how sure the model may be\n"
    "  --held-out FILE       with --folds: what is said of each pair by the model that has not seen it\n"
    "\n"
    "With --claims: trains the model of claims on JSON lines (plain or gzipped), each an article with \"text\" and \"attributions\", whose\n"
    "\"source\", \"cue\" and \"content\" are lists of [start, end] in code points. Takes --model and --knowledge; --epochs is 8.\n"
    "\n"
    "With --events: trains the model of events on JSON lines (plain or gzipped), each an article with \"text\" and \"judged\" (models/EVENTS.md).\n"
    "Takes --model, --knowledge, --claims; --folds and --held-out likewise, by document; and\n"
    "\n"
    "  --prior N             how strongly weights are held back, in thousandths of an event that says nothing (10000)\n"
    "  --least-confidence P  what the model leaves out where nobody asks for another bound (0)\n";

static const char eval_help[] =
    "usage: whowhom eval [options] TREEBANK.conllu ...\n"
    "\n"
    "Parses the words of a CoNLL-U file and compares tags, lemmas, heads and labels with what stands there.\n"
    "\n"
    "  --raw                 start from the raw text: our own sentences and words\n"
    "  --model FILE  --simd auto|plain|avx2|avx512\n";

enum { MOST_FILES = 64, OPTION_PAIRS = 1024, OPTION_FOLDS, OPTION_HELD_OUT, OPTION_TRAIN_CLAIMS, OPTION_TRAIN_EVENTS, OPTION_PRIOR };

struct training {
  struct cli_common common;
  struct ww_training options;
  const char *silver[MOST_FILES];
  bool pairs, claims, events;
  unsigned folds, prior;
  const char *held_out;
};

static void on_progress(void *context, const struct ww_training_progress *p) {
  (void)context;
  fprintf(stderr, "%s %u/%u  loss %.4f", p->stage, p->epoch, p->epochs, p->loss);
  if (p->dev_las > 0) fprintf(stderr, "  dev UPOS %.2f UAS %.2f LAS %.2f", p->dev_upos, p->dev_uas, p->dev_las);
  fputc('\n', stderr);
}

static int take_training(struct training *training, int option, const char *argument) {
  struct ww_training *t = &training->options;
  unsigned seed = 0;
  switch (option) {
    case OPTION_DEV: t->dev = argument; return 0;
    case OPTION_SILVER:
      if (t->silver_count == MOST_FILES) return cli_usage("train", "--silver may be given %d times", MOST_FILES);
      training->silver[t->silver_count++] = argument;
      return 0;
    case OPTION_EPOCHS:
      if (cli_number(argument, 1, 1000, &t->epochs)) return 0;
      return cli_usage("train", "--epochs takes a number from 1 to 1000, not '%s'", argument);
    case OPTION_SILVER_EPOCHS:
      if (cli_number(argument, 1, 1000, &t->silver_epochs)) return 0;
      return cli_usage("train", "--silver-epochs takes a number from 1 to 1000, not '%s'", argument);
    case OPTION_SEED:
      if (!cli_number(argument, 1, UINT32_MAX, &seed)) return cli_usage("train", "--seed takes a number above 0, not '%s'", argument);
      t->seed = seed;
      return 0;
    case 'j':
      if (cli_number(argument, 1, 64, &t->threads)) return 0;
      return cli_usage("train", "-j takes a number from 1 to 64, not '%s'", argument);
    case OPTION_PAIRS: training->pairs = true; return 0;
    case OPTION_TRAIN_CLAIMS: training->claims = true; return 0;
    case OPTION_TRAIN_EVENTS: training->events = true; return 0;
    case OPTION_PRIOR:
      if (cli_number(argument, 1, 1000000, &training->prior)) return 0;
      return cli_usage("train", "--prior takes a number from 1 to 1000000, not '%s'", argument);
    case OPTION_HELD_OUT: training->held_out = argument; return 0;
    case OPTION_FOLDS:
      if (cli_number(argument, 2, 100, &training->folds)) return 0;
      return cli_usage("train", "--folds takes a number from 2 to 100, not '%s'", argument);
    default: return cli_usage("train", "wrong option");
  }
}

static int train_pairs(const struct training *training, const char *const *paths, size_t count) {
  struct ww_reader *reader = NULL;
  struct cli_output held_out;
  int code = cli_open_reader(&training->common, true, &reader);
  if (code != 0) return code;
  code = cli_output_open(&held_out, training->held_out);
  if (code != 0) {
    ww_reader_close(reader);
    return code;
  }
  struct ww_pair_training options = {.paths = paths, .path_count = count, .output = training->common.output, .epochs = training->options.epochs,
                                     .folds = training->folds, .held_out = training->held_out == NULL ? NULL : cli_output_write,
                                     .held_out_context = &held_out};
  struct ww_error error;
  ww_status status = ww_train_pairs(reader, &options, &error);
  if (status != WW_OK) code = cli_failed(&held_out, status, &error);
  int closed = cli_output_close(&held_out, status == WW_OK);
  ww_reader_close(reader);
  return status == WW_ERROR_FORMAT ? EXIT_FILE : code != 0 ? code : closed;
}

static int train_claims(struct training *training, const char *const *paths, size_t count) {
  struct ww_reader *reader = NULL;
  training->common.claims = training->common.events = "none";
  int code = cli_open_reader(&training->common, true, &reader);
  if (code != 0) return code;
  struct ww_claim_scores scores;
  struct ww_claim_training options = {.paths = paths, .path_count = count, .output = training->common.output, .epochs = training->options.epochs, .scores = &scores};
  struct ww_error error;
  ww_status status = ww_train_claims(reader, &options, &error);
  ww_reader_close(reader);
  if (status != WW_OK) {
    cli_complain(&error, true);
    return status == WW_ERROR_FORMAT ? EXIT_FILE : cli_exit_of(status);
  }
  if (!training->common.quiet)
    fprintf(stderr, "%zu articles (%zu left out), %zu of %zu attributions placed; held out: cues P %.3f R %.3f F1 %.3f (%.3f of the words looked at twice), pieces right %.3f\n", scores.documents,
            scores.left_out, scores.placed, scores.attributions, scores.cue_precision, scores.cue_recall, scores.cue_f1, scores.passed, scores.parts_right);
  return 0;
}

static int train_events(struct training *training, const char *const *paths, size_t count) {
  struct ww_reader *reader = NULL;
  struct cli_output held_out;
  training->common.events = "none";
  int code = cli_open_reader(&training->common, true, &reader);
  if (code != 0) return code;
  code = cli_output_open(&held_out, training->held_out);
  if (code != 0) {
    ww_reader_close(reader);
    return code;
  }
  struct ww_event_scores s;
  struct ww_event_training options = {.paths = paths, .path_count = count, .output = training->common.output, .folds = training->folds, .prior = training->prior,
                                      .least = training->common.least < 0 ? 0 : (unsigned)training->common.least, .scores = &s,
                                      .held_out = training->held_out == NULL ? NULL : cli_output_write, .held_out_context = &held_out};
  struct ww_error error;
  ww_status status = ww_train_events(reader, &options, &error);
  if (status != WW_OK) code = cli_failed(&held_out, status, &error);
  int closed = cli_output_close(&held_out, status == WW_OK);
  ww_reader_close(reader);
  if (status == WW_OK && !training->common.quiet) {
    fprintf(stderr, "%zu articles; events are read at %zu of %zu judgements; learnt from %zu; %zu features", s.documents, s.met, s.judgements, s.rows, s.features);
    if (training->folds > 1) fprintf(stderr, "; held out: area under the curve %.3f for an event at all, %.3f for one of its type", s.area[0] / 1000.0, s.area[1] / 1000.0);
    fputc('\n', stderr);
  }
  return status == WW_ERROR_FORMAT ? EXIT_FILE : code != 0 ? code : closed;
}

int cli_train(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                          {"output", required_argument, NULL, 'o'},
                                          {"threads", required_argument, NULL, 'j'},
                                          {"quiet", no_argument, NULL, 'q'},
                                          {"dev", required_argument, NULL, OPTION_DEV},
                                          {"silver", required_argument, NULL, OPTION_SILVER},
                                          {"epochs", required_argument, NULL, OPTION_EPOCHS},
                                          {"silver-epochs", required_argument, NULL, OPTION_SILVER_EPOCHS},
                                          {"seed", required_argument, NULL, OPTION_SEED},
                                          {"pairs", no_argument, NULL, OPTION_PAIRS},
                                          {"claims", no_argument, NULL, OPTION_TRAIN_CLAIMS},
                                          {"folds", required_argument, NULL, OPTION_FOLDS},
                                          {"events", no_argument, NULL, OPTION_TRAIN_EVENTS},
                                          {"prior", required_argument, NULL, OPTION_PRIOR},
                                          {"least-confidence", required_argument, NULL, OPTION_LEAST},
                                          {"held-out", required_argument, NULL, OPTION_HELD_OUT},
                                          {"model", required_argument, NULL, OPTION_MODEL},
                                          {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE},
                                          {NULL, 0, NULL, 0}};
  struct training training;
  memset(&training, 0, sizeof training);
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "ho:j:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(train_help, stdout);
      return EXIT_ALL_READ;
    }
    if (!cli_take_common(&training.common, option, optarg, &failed)) failed = take_training(&training, option, optarg);
    if (failed != 0) return failed;
  }
  if (training.common.output == NULL) return cli_usage("train", "-o FILE names the model file to write");
  if (optind >= argc) return cli_usage("train", "no treebank is named");
  if (training.claims) return train_claims(&training, (const char *const *)(argv + optind), (size_t)(argc - optind));
  if (training.events) return train_events(&training, (const char *const *)(argv + optind), (size_t)(argc - optind));
  if (training.pairs) return train_pairs(&training, (const char *const *)(argv + optind), (size_t)(argc - optind));
  struct ww_training *t = &training.options;
  t->gold = (const char *const *)(argv + optind);
  t->gold_count = (size_t)(argc - optind);
  t->silver = training.silver;
  t->output = training.common.output;
  if (!training.common.quiet) t->progress = on_progress;
  struct ww_error error;
  ww_status status = ww_train_model(t, &error);
  if (status != WW_OK) cli_complain(&error, true);
  return status == WW_ERROR_FORMAT ? EXIT_FILE : cli_exit_of(status);
}

static void tell_scores(const char *path, const struct ww_evaluation *s, bool raw) {
  printf("%s\n", path);
  if (raw) printf("  words F1 %.2f  sentences F1 %.2f\n", s->words_f1, s->sentences_f1);
  printf("  UPOS %.2f  XPOS %.2f  feats %.2f  lemma %.2f  UAS %.2f  LAS %.2f  (with subtypes %.2f)\n", s->upos, s->xpos, s->feats, s->lemma,
         s->uas, s->las, s->las_full);
  printf("  %llu words in %llu sentences, %.3f s", (unsigned long long)s->words, (unsigned long long)s->sentences, s->seconds);
  if (s->seconds > 0) printf(", %.0f words/s", (double)s->words / s->seconds);
  putchar('\n');
}

int cli_eval(int argc, char **argv) {
  static const struct option options[] = {{"help", no_argument, NULL, 'h'},
                                          {"raw", no_argument, NULL, OPTION_RAW},
                                          {"model", required_argument, NULL, OPTION_MODEL},
                                          {"simd", required_argument, NULL, OPTION_SIMD},
                                          {NULL, 0, NULL, 0}};
  struct cli_common common;
  memset(&common, 0, sizeof common);
  bool raw = false;
  int option, failed = 0;
  while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(eval_help, stdout);
      return EXIT_ALL_READ;
    }
    if (option == OPTION_RAW) {
      raw = true;
    } else if (!cli_take_common(&common, option, optarg, &failed)) {
      return cli_usage("eval", "wrong option");
    }
    if (failed != 0) return failed;
  }
  if (optind >= argc) return cli_usage("eval", "no treebank is named");
  struct ww_reader *reader = NULL;
  int code = cli_open_reader(&common, false, &reader);
  if (code != 0) return code;
  struct ww_worker *worker = NULL;
  struct ww_worker_options how = {false, true};
  struct ww_error error;
  ww_status status = ww_worker_new(reader, &how, &worker, &error);
  for (int i = optind; status == WW_OK && i < argc; i++) {
    struct ww_evaluation scores;
    status = ww_evaluate(worker, argv[i], raw, &scores, &error);
    if (status == WW_OK) tell_scores(argv[i], &scores, raw);
  }
  if (status != WW_OK) cli_complain(&error, true);
  ww_worker_free(worker);
  ww_reader_close(reader);
  return status == WW_ERROR_FORMAT ? EXIT_FILE : cli_exit_of(status);
}
