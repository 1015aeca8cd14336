// stages.c: how long each stage takes over real articles, on one thread.
//
//   bench_stages MODEL KNOWLEDGE CLAIMS EVENTS RUNS KERNEL LIMIT FILE...
//
// In: documents as `whowhom code` reads them; KERNEL auto, plain, avx2 or avx512; LIMIT the most documents (0: all).
// Out: tab-separated lines, a name and a number each, that bench/run.py makes a table of. Each of RUNS walks through
// all documents; a stage's time in a run is its sum over the documents, and what is printed is the median of the
// runs. Times are processor time of this thread, so that a busy machine disturbs them less; `wall` is by the clock.
// The order of the stages is pipeline.c's: what is timed here is what ww_read does.
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "base/memory.h"
#include "input/input.h"
#include "reader.h"
#include "text/text.h"
#include "write/write.h"

enum { INPUT, TEXT, NAMES, PARSE, MEND, TIMES, ENTITIES, PLACES, FIGURES, CLAIMS, EVENTS, WRITE, STAGES };

static const char *const stage_names[STAGES] = {"input", "text", "names", "parse", "mend", "times", "entities", "places", "figures",
                                                "claims", "events", "write"};
struct timed {
  ww_status (*read)(const struct ww_reader_context *, struct ww_article *);
  int stage;
};
static const struct timed before_parse[] = {{ww_read_case, NAMES}, {ww_read_names, NAMES}, {ww_read_stand_ins, NAMES}};
static const struct timed behind_parse[] = {
    {ww_read_mend, MEND},     {ww_read_lemmas, MEND},     {ww_read_times, TIMES},   {ww_read_entities, ENTITIES},     {ww_read_given, ENTITIES},
    {ww_read_places, PLACES}, {ww_read_figures, FIGURES}, {ww_read_claims, CLAIMS}, {ww_read_events, EVENTS}};

struct counts {
  uint64_t documents, bytes, sentences, words, parsed_words, events, written;
};

static double now(clockid_t clock) {
  struct timespec time;
  (void)clock_gettime(clock, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int fail(const struct ww_error *error) {
  (void)fprintf(stderr, "bench_stages: %s: %s\n", error->file, error->message);
  return 1;
}

static void count_article(const struct ww_article *article, struct counts *counts) {
  counts->documents++;
  counts->bytes += article->text.size;
  counts->sentences += article->sentence_count;
  counts->words += article->token_count;
  counts->events += article->event_count;
  for (size_t i = 0; i < article->sentence_count; i++)
    if (article->sentences[i].parse) counts->parsed_words += article->sentences[i].token_count;
}

static ww_status read_timed(struct ww_worker *worker, const struct timed *stages, size_t count, double seconds[STAGES]) {
  ww_status status = WW_OK;
  double before = now(CLOCK_THREAD_CPUTIME_ID);
  for (size_t i = 0; status == WW_OK && i < count; i++) {
    status = stages[i].read(&worker->pipeline.read, &worker->article);
    double after = now(CLOCK_THREAD_CPUTIME_ID);
    seconds[stages[i].stage] += after - before;
    before = after;
  }
  return status;
}

// One document through all stages; its times are added to `seconds`.
static ww_status read_one(struct ww_worker *worker, const struct ww_document *document, struct ww_buffer *out,
                          double seconds[STAGES], struct ww_error *error) {
  struct ww_article *article = &worker->article;
  const struct ww_text_input input = {.text = document->text, .id = document->id, .title = document->title,
                                      .date = document->date, .url = document->url, .publisher = document->publisher};
  double before = now(CLOCK_THREAD_CPUTIME_ID), after;
  ww_article_reset(article);
  ww_status status = ww_text_read(article, &input, error);
  seconds[TEXT] += (after = now(CLOCK_THREAD_CPUTIME_ID)) - before;
  if (status != WW_OK) return status;
  article->knowledge = worker->pipeline.knowledge;
  status = read_timed(worker, before_parse, sizeof before_parse / sizeof *before_parse, seconds);
  if (status != WW_OK) return status;
  before = now(CLOCK_THREAD_CPUTIME_ID);
  status = ww_parse_article(worker->pipeline.parser, article, error);
  seconds[PARSE] += now(CLOCK_THREAD_CPUTIME_ID) - before;
  if (status == WW_OK) status = read_timed(worker, behind_parse, sizeof behind_parse / sizeof *behind_parse, seconds);
  if (status != WW_OK) return status;
  before = now(CLOCK_THREAD_CPUTIME_ID);
  ww_buffer_reset(out);
  const struct ww_write_options options = {.format = WW_FORMAT_DOC};
  struct ww_write_context context = {.article = article, .knowledge = article->knowledge, .options = &options, .out = out,
                                     .model = worker->reader->model};
  ww_reader_engine(worker->reader, &context.engine);
  if (!ww_offsets_make(article, &context.offsets)) return WW_ERROR_MEMORY;
  status = ww_write_doc(&context);
  seconds[WRITE] += now(CLOCK_THREAD_CPUTIME_ID) - before;
  return status;
}

static int run_once(struct ww_worker *worker, const struct ww_input_options *options, uint64_t limit, double seconds[STAGES],
                    struct counts *counts) {
  struct ww_input *input;
  struct ww_error error;
  memset(seconds, 0, sizeof *seconds * STAGES);
  memset(counts, 0, sizeof *counts);
  if (ww_input_open(options, &input, &error) != WW_OK) return fail(&error);
  struct ww_buffer out;
  ww_buffer_init(&out);
  ww_status status = WW_OK;
  while (status == WW_OK && (limit == 0 || counts->documents < limit)) {
    struct ww_input_document document;
    memset(&document, 0, sizeof document);
    memset(&error, 0, sizeof error);
    bool end = false;
    double before = now(CLOCK_THREAD_CPUTIME_ID);
    status = ww_input_next(input, &document, &end, &error);
    seconds[INPUT] += now(CLOCK_THREAD_CPUTIME_ID) - before;
    if (status == WW_OK && !end) {
      status = read_one(worker, &document.document, &out, seconds, &error);
      count_article(&worker->article, counts);
      counts->written += out.size;
    }
    ww_input_document_release(&document);
    if (end) break;
  }
  ww_buffer_release(&out);
  ww_input_close(input);
  return status == WW_OK ? 0 : fail(&error);
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *values, size_t count) {
  qsort(values, count, sizeof *values, by_value);
  return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static void print_counts(const struct counts *counts) {
  const struct {
    const char *name;
    uint64_t value;
  } lines[] = {{"documents", counts->documents}, {"bytes", counts->bytes}, {"sentences", counts->sentences},
               {"words", counts->words}, {"parsed_words", counts->parsed_words}, {"found_events", counts->events},
               {"written_bytes", counts->written}};
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) (void)printf("%s\t%" PRIu64 "\n", lines[i].name, lines[i].value);
}

static int bench(struct ww_worker *worker, const struct ww_input_options *options, size_t runs, uint64_t limit) {
  // One row a stage, and a last one for the clock on the wall: [STAGES + 1][runs].
  double *times = ww_alloc_zero((STAGES + 1) * runs, sizeof *times);
  if (times == NULL) return 1;
  struct counts counts;
  int bad = 0;
  for (size_t run = 0; !bad && run < runs; run++) {
    double seconds[STAGES], start = now(CLOCK_MONOTONIC);
    bad = run_once(worker, options, limit, seconds, &counts);
    for (size_t i = 0; i < STAGES; i++) times[i * runs + run] = seconds[i];
    times[STAGES * runs + run] = now(CLOCK_MONOTONIC) - start;
  }
  if (!bad) {
    print_counts(&counts);
    (void)printf("kernel\t%s\n", ww_kernel_name(ww_parser_kernel(worker->pipeline.parser)));
    for (size_t i = 0; i < STAGES; i++) (void)printf("seconds.%s\t%.6f\n", stage_names[i], median(times + i * runs, runs));
    (void)printf("seconds.wall\t%.6f\n", median(times + STAGES * runs, runs));
    struct rusage usage;
    (void)getrusage(RUSAGE_SELF, &usage);
    (void)printf("peak_kib\t%ld\n", usage.ru_maxrss);
  }
  ww_free(times);
  return bad;
}

int main(int count, char **arguments) {
  static const char *const kernels[] = {"auto", "plain", "avx2", "avx512"};
  enum ww_simd simd = WW_SIMD_AUTO;
  for (int i = 0; count > 6 && i < 4; i++)
    if (strcmp(arguments[6], kernels[i]) == 0) simd = (enum ww_simd)i;
  size_t runs = count > 5 ? (size_t)strtoul(arguments[5], NULL, 10) : 0;
  if (count < 9 || runs == 0) {
    (void)fprintf(stderr, "bench_stages MODEL KNOWLEDGE CLAIMS EVENTS RUNS auto|plain|avx2|avx512 LIMIT FILE...\n");
    return 2;
  }
  const struct ww_reader_options reader_options = {.model = arguments[1], .knowledge = arguments[2], .claims = arguments[3], .events = arguments[4], .simd = simd};
  struct ww_reader *reader;
  struct ww_worker *worker;
  struct ww_error error;
  double start = now(CLOCK_MONOTONIC);
  if (ww_reader_open(&reader_options, &reader, &error) != WW_OK) return fail(&error);
  (void)printf("open_ms\t%.3f\n", (now(CLOCK_MONOTONIC) - start) * 1e3);
  if (ww_worker_new(reader, NULL, &worker, &error) != WW_OK) {
    ww_reader_close(reader);
    return fail(&error);
  }
  (void)printf("worker_ms\t%.3f\n", (now(CLOCK_MONOTONIC) - start) * 1e3);
  const struct ww_input_options options = {.paths = (const char *const *)arguments + 8, .path_count = (size_t)count - 8};
  int bad = bench(worker, &options, runs, strtoull(arguments[7], NULL, 10));
  ww_worker_free(worker);
  ww_reader_close(reader);
  return bad;
}
