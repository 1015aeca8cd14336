// store.c: makes a store of any size, and tells what storing costs beside reading.
//
//   bench_store MODEL KNOWLEDGE CLAIMS EVENTMODEL STORE EVENTS FILE...
//
// In: documents as `whowhom code` reads them. Each is read, and stored a few times over as variants (vary.h): of other
// states, people and days; so on, round by round, until the store has EVENTS events. Reading and storing are timed in
// the same run: text to events on the one hand; packing, the transactions, both indexes and what the disk made wait on the other.
// Out: tab-separated lines, a name and a number each. `cpu` is processor time of this thread, `wall` the clock's.
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#include "input/input.h"
#include "reader.h"
#include "store/pack.h"
#include "store/store.h"
#include "vary.h"

enum { VARIANTS = 8 };

struct clocks {
  double cpu, wall;
};

struct bench {
  struct ww_worker *worker;
  struct ww_store *store;
  struct ww_arena arena;
  struct ww_buffer pack;
  struct clocks read, packed, put;
  uint64_t reads, words, puts, put_words, bytes, serial, events;
};

static struct clocks now(void) {
  struct timespec cpu, wall;
  (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &cpu);
  (void)clock_gettime(CLOCK_MONOTONIC, &wall);
  return (struct clocks){(double)cpu.tv_sec + (double)cpu.tv_nsec * 1e-9, (double)wall.tv_sec + (double)wall.tv_nsec * 1e-9};
}

static struct clocks add_since(struct clocks *sum, struct clocks before) {
  struct clocks after = now();
  sum->cpu += after.cpu - before.cpu;
  sum->wall += after.wall - before.wall;
  return after;
}

static int fail(const struct ww_error *error) {
  (void)fprintf(stderr, "bench_store: %s%s%s\n", error->file, error->file[0] != 0 ? ": " : "", error->message);
  return 1;
}

static ww_status store_variant(struct bench *bench, struct ww_error *error) {
  struct ww_article article;
  bool known = false;
  ww_arena_reset(&bench->arena);
  if (!vary_article(&bench->worker->article, bench->serial++, &bench->arena, &article)) return WW_ERROR_MEMORY;
  const struct ww_document document = {.id = article.id, .text = article.text, .title = article.title, .publisher = article.publisher};
  struct ww_write_context context = {.article = &article, .knowledge = bench->worker->reader->knowledge, .out = &bench->pack};
  ww_reader_engine(bench->worker->reader, &context.engine);
  struct clocks before = now();
  ww_buffer_reset(&bench->pack);
  ww_status status = ww_offsets_make(&article, &context.offsets) ? ww_pack(&context, &document, 0, &bench->pack) : WW_ERROR_MEMORY;
  before = add_since(&bench->packed, before);
  if (status == WW_OK) status = ww_store_put_pack(bench->store, ww_slice_of(bench->pack.data, bench->pack.size), &known, error);
  (void)add_since(&bench->put, before);
  // The variant's scratch arena is the worker's, moved by value.
  bench->worker->article.scratch = article.scratch;
  bench->puts++;
  bench->put_words += article.token_count;
  bench->bytes += article.text.size;
  bench->events += known ? 0 : article.event_count;
  return status;
}

static ww_status read_one(struct bench *bench, const struct ww_document *document, uint64_t wanted, struct ww_error *error) {
  const struct ww_article *article;
  struct clocks before = now();
  ww_status status = ww_read(bench->worker, document, &article, error);
  (void)add_since(&bench->read, before);
  if (status != WW_OK) return status;
  bench->reads++;
  bench->words += article->token_count;
  for (int i = 0; status == WW_OK && i < VARIANTS && bench->events < wanted; i++) status = store_variant(bench, error);
  return status;
}

static ww_status round_of(struct bench *bench, const struct ww_input_options *options, uint64_t wanted, struct ww_error *error) {
  struct ww_input *input;
  bool end = false;
  ww_status status = ww_input_open(options, &input, error);
  while (status == WW_OK && !end && bench->events < wanted) {
    struct ww_input_document document;
    memset(&document, 0, sizeof document);
    status = ww_input_next(input, &document, &end, error);
    if (status == WW_OK && !end) status = read_one(bench, &document.document, wanted, error);
    ww_input_document_release(&document);
  }
  ww_input_close(input);
  return status;
}

static void print_clocks(const char *name, struct clocks clocks) { (void)printf("%s.cpu\t%.6f\n%s.wall\t%.6f\n", name, clocks.cpu, name, clocks.wall); }

static void print(const struct bench *bench, const char *path, struct clocks closing) {
  struct stat about;
  struct rusage usage;
  (void)getrusage(RUSAGE_SELF, &usage);
  (void)printf("reads\t%" PRIu64 "\nread_words\t%" PRIu64 "\n", bench->reads, bench->words);
  print_clocks("read", bench->read);
  (void)printf("documents\t%" PRIu64 "\nwords\t%" PRIu64 "\ntext_bytes\t%" PRIu64 "\nevents\t%" PRIu64 "\n", bench->puts, bench->put_words, bench->bytes, bench->events);
  print_clocks("pack", bench->packed);
  print_clocks("put", bench->put);
  print_clocks("close", closing);
  double reading = bench->read.cpu / (double)bench->words, reading_wall = bench->read.wall / (double)bench->words;
  double storing = (bench->packed.cpu + bench->put.cpu + closing.cpu) / (double)bench->put_words;
  double storing_wall = (bench->packed.wall + bench->put.wall + closing.wall) / (double)bench->put_words;
  (void)printf("ratio.cpu\t%.4f\nratio.wall\t%.4f\n", storing / reading, storing_wall / reading_wall);
  if (stat(path, &about) == 0) (void)printf("file_bytes\t%lld\n", (long long)about.st_size);
  (void)printf("peak_kib\t%ld\n", usage.ru_maxrss);
}

static int run(struct bench *bench, const char *path, uint64_t wanted, const struct ww_input_options *options) {
  struct ww_error error;
  memset(&error, 0, sizeof error);
  ww_status status = WW_OK;
  uint64_t before;
  do {  // until a round brings no event
    before = bench->events;
    status = round_of(bench, options, wanted, &error);
  } while (status == WW_OK && bench->events < wanted && bench->events > before);
  struct clocks closing = {0, 0}, start = now();
  if (status == WW_OK) status = ww_store_commit(bench->store, &error);
  ww_store_close(bench->store);
  (void)add_since(&closing, start);
  if (status != WW_OK) return fail(&error);
  print(bench, path, closing);
  return 0;
}

int main(int count, char **arguments) {
  if (count < 8) {
    (void)fprintf(stderr, "bench_store MODEL KNOWLEDGE CLAIMS EVENTMODEL STORE EVENTS FILE...\n");
    return 2;
  }
  const struct ww_reader_options reader_options = {.model = arguments[1], .knowledge = arguments[2], .claims = arguments[3], .events = arguments[4]};
  const struct ww_store_options store_options = {.write = true};
  struct ww_reader *reader;
  struct ww_error error;
  struct bench bench;
  memset(&bench, 0, sizeof bench);
  ww_arena_init(&bench.arena);
  ww_buffer_init(&bench.pack);
  if (ww_reader_open(&reader_options, &reader, &error) != WW_OK) return fail(&error);
  if (ww_worker_new(reader, NULL, &bench.worker, &error) != WW_OK) return fail(&error);
  if (ww_store_open(arguments[5], &store_options, &bench.store, &error) != WW_OK) return fail(&error);
  const struct ww_input_options options = {.paths = (const char *const *)arguments + 7, .path_count = (size_t)count - 7};
  int bad = run(&bench, arguments[5], strtoull(arguments[6], NULL, 10), &options);
  ww_arena_release(&bench.arena);
  ww_buffer_release(&bench.pack);
  ww_worker_free(bench.worker);
  ww_reader_close(reader);
  return bad;
}
