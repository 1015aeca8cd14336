// batch.c: many documents on many threads, written in the order in which they came.
//
// The calling thread takes documents from input/ into a ring of jobs and writes finished jobs in ring order;
// workers take the next job that is ready. Memory is bounded by the ring: a job keeps its document and its
// output until it is written. With one thread the calling thread does the reading itself.
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "batch.h"
#include "input/input.h"
#include "keep.h"
#include "reader.h"
#include "store/pack.h"
#include "store/store.h"
#include "write/write.h"

// With a store the ring is deeper: workers go on reading while a transaction is written, some tenths of a second.
// Beyond JOBS_A_THREAD only as long as the documents together stay small.
enum { JOBS_A_THREAD = 4, STORED_JOBS_A_THREAD = 32, DEEP_RING_BYTES = 64 << 20 };
enum job_state { JOB_FREE, JOB_READY, JOB_TAKEN, JOB_DONE };

struct job {
  enum job_state state;
  struct ww_input_document document;  // owned
  struct ww_buffer output;            // owned
  struct ww_buffer why;               // owned: for each sentence its reason (1 byte), size (4 bytes) and words
  struct ww_buffer id;                // owned: the article's id, for `why`
  size_t held;                        // bytes of the document
  uint64_t sentences, words, events;
  ww_status status;                   // of the reading
  struct ww_error error, warning;
};

struct run {
  const struct ww_reader *reader;
  const struct ww_code_options *options;
  const struct ww_batch_read *read;  // NULL: articles are read and written
  const struct ww_batch_source *source;  // NULL: documents come from an input
  struct job *jobs;  // [job_count], a ring
  size_t job_count;
  size_t job_few;       // so many may wait, however large
  uint64_t next_ready;  // jobs put in so far; job n is jobs[n % job_count]
  uint64_t next_taken;
  bool closing;
  pthread_mutex_t lock;
  pthread_cond_t changed;
};

static ww_status append(void *context, const char *data, size_t size) {
  struct ww_buffer *buffer = context;
  ww_buffer_put(buffer, data, size);
  return buffer->failed ? WW_ERROR_MEMORY : WW_OK;
}

static void keep_why(struct job *job, const struct ww_article *article) {
  ww_buffer_put_slice(&job->id, article->id);
  for (size_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *sentence = &article->sentences[i];
    if (sentence->reason == WW_REASON_NONE) continue;
    uint32_t size = sentence->end - sentence->start;
    ww_buffer_put_byte(&job->why, (char)sentence->reason);
    ww_buffer_put(&job->why, (const char *)&size, sizeof size);
    ww_buffer_put(&job->why, article->text.data + sentence->start, size);
  }
}

static void read_job(const struct run *run, struct ww_worker *worker, struct job *job) {
  const struct ww_article *article = NULL;
  ww_buffer_reset(&job->output);
  ww_buffer_reset(&job->why);
  ww_buffer_reset(&job->id);
  memset(&job->error, 0, sizeof job->error);
  memset(&job->warning, 0, sizeof job->warning);
  job->sentences = job->words = job->events = 0;
  if (run->read != NULL) {
    job->status = run->read->read(run->read->context, worker, &job->document, &job->output, &job->error);
    if (!run->read->articles) {
      job->sentences = 1;
    } else if (job->status == WW_OK) {
      job->sentences = worker->article.sentence_count;
      job->words = worker->article.token_count;
      job->events = worker->article.event_count;
    }
    if (job->output.failed) job->status = ww_fail_memory(&job->error);
    return;
  }
  job->status = ww_read(worker, &job->document.document, &article, &job->error);
  if (job->status != WW_OK) return;
  job->warning = worker->warning;
  job->sentences = article->sentence_count;
  job->words = article->token_count;
  job->events = article->event_count;
  job->status = run->options->store != NULL
                    ? ww_keep_pack(worker, &job->document.document, job->document.stored, &job->output, &job->error)
                    : ww_write(worker, article, &run->options->write, append, &job->output, &job->error);
  if (job->status == WW_OK && run->options->why) keep_why(job, article);
  if (job->why.failed || job->id.failed) job->status = ww_fail_memory(&job->error);
}

static void *work(void *argument) {
  struct run *run = argument;
  struct ww_worker *worker = NULL;
  struct ww_worker_options options = {run->options->trace, run->options->parse_only};
  struct ww_error error;
  ww_status made = ww_worker_new(run->reader, &options, &worker, &error);
  pthread_mutex_lock(&run->lock);
  for (;;) {
    while (run->next_taken == run->next_ready && !run->closing) pthread_cond_wait(&run->changed, &run->lock);
    if (run->next_taken == run->next_ready) break;
    struct job *job = &run->jobs[run->next_taken++ % run->job_count];
    job->state = JOB_TAKEN;
    pthread_mutex_unlock(&run->lock);
    if (made == WW_OK) {
      read_job(run, worker, job);
    } else {
      job->status = made;
      job->error = error;
    }
    pthread_mutex_lock(&run->lock);
    job->state = JOB_DONE;
    pthread_cond_broadcast(&run->changed);
  }
  pthread_mutex_unlock(&run->lock);
  ww_worker_free(worker);
  return NULL;
}

// ---- the calling thread ----------------------------------------------------------------------

static void report(const struct ww_code_options *options, const struct ww_error *error, bool fatal,
                   struct ww_progress *total) {
  if (fatal) {
    total->failed++;
  } else {
    total->warnings++;
  }
  if (options->report != NULL) options->report(options->report_context, error, fatal);
}

static void place_error(struct ww_error *error, const struct ww_input_document *document) {
  if (error->file[0] == 0) ww_error_place(error, document->file, document->line, error->column, error->offset);
}

static void tell_why(const struct ww_code_options *options, const struct job *job) {
  struct ww_slice id = ww_slice_of(job->id.data, job->id.size);
  for (size_t at = 0; at < job->why.size;) {
    size_t reason = (unsigned char)job->why.data[at];
    uint32_t size;
    memcpy(&size, job->why.data + at + 1, sizeof size);
    at += 1 + sizeof size;
    options->tell_why(options->why_context, id, ww_slice_of(job->why.data + at, size), ww_reason_name(reason));
    at += size;
  }
}

// Hands a finished job's bytes on. `*known` true where the store had the document: then it is not counted.
static ww_status hand_on(const struct ww_code_options *options, const struct job *job, bool *known, struct ww_error *error) {
  ww_status status = WW_OK;
  *known = false;
  if (job->output.size == 0) return WW_OK;
  if (options->store != NULL) {
    uint64_t transactions = options->store->totals.transactions;
    status = ww_store_put_pack(options->store, ww_slice_of(job->output.data, job->output.size), known, error);
    // Stories are linked by this thread after each transaction, while the others read on.
    bool written = options->store->totals.transactions != transactions;
    return status == WW_OK && written && !options->no_stories ? ww_store_link_stories(options->store, NULL, error) : status;
  }
  status = options->output(options->output_context, job->output.data, job->output.size);
  return status == WW_OK ? WW_OK : ww_fail(error, status, "the output cannot be written");
}

// Writes one finished job and empties it.
static ww_status finish(const struct run *run, struct job *job, struct ww_progress *total, struct ww_error *error) {
  const struct ww_code_options *options = run->options;
  ww_status status = WW_OK;
  total->documents++;
  total->bytes += job->document.document.text.size;
  if (job->status == WW_ERROR_MEMORY && job->output.failed) (void)ww_fail_memory(&job->error);
  if (job->status != WW_OK) {
    place_error(&job->error, &job->document);
    report(options, &job->error, true, total);
  } else {
    if (job->warning.status != WW_OK) {
      place_error(&job->warning, &job->document);
      report(options, &job->warning, false, total);
    }
    bool known = false;
    status = hand_on(options, job, &known, error);
    total->known += known;
    if (!known) {
      total->sentences += job->sentences;
      total->words += job->words;
      total->events += job->events;
    }
    if (status == WW_OK && !known && options->why && options->tell_why != NULL) tell_why(options, job);
  }
  if (options->progress != NULL) options->progress(options->progress_context, total);
  ww_input_document_release(&job->document);
  job->state = JOB_FREE;
  return status;
}

static ww_status put_head(const struct run *run, struct ww_error *error) {
  struct ww_buffer head;
  struct ww_engine engine;
  ww_buffer_init(&head);
  ww_reader_engine(run->reader, &engine);
  ww_write_head(&run->options->write, &engine, &head);
  ww_status status = head.failed ? ww_fail_memory(error) : WW_OK;
  if (status == WW_OK && head.size > 0) status = run->options->output(run->options->output_context, head.data, head.size);
  if (status != WW_OK && status != WW_ERROR_MEMORY) (void)ww_fail(error, status, "the output cannot be written");
  ww_buffer_release(&head);
  return status;
}

// Whether the store has a document already, as this engine reads it; then it need not be read.
static ww_status is_known(const struct run *run, const struct ww_input_document *document, bool *known, struct ww_error *error) {
  *known = false;
  if (run->options->store == NULL || document->stored != 0) return WW_OK;
  struct ww_engine engine;
  ww_reader_engine(run->reader, &engine);
  return ww_store_has_input(run->options->store, ww_pack_input_hash(&document->document), &engine, known, error);
}

// Takes the next document; faulty ones are reported on the way. False at the end, or when `*status` is fatal.
static bool next_document(struct ww_input *input, const struct run *run, struct ww_input_document *document,
                          struct ww_progress *total, ww_status *status, struct ww_error *error) {
  for (;;) {
    bool end = false;
    struct ww_error fault;
    memset(&fault, 0, sizeof fault);
    ww_status got = run->source != NULL ? run->source->next(run->source->context, document, &end, &fault)
                                        : ww_input_next(input, document, &end, &fault);
    if (got == WW_OK && end) return false;
    if (got == WW_OK) {
      if (document->document.date.size == 0 && run->source == NULL) document->document.date = run->options->date;
      bool known = false;
      *status = is_known(run, document, &known, error);
      if (*status != WW_OK) return false;
      if (!known) {
        if (fault.status != WW_OK) report(run->options, &fault, false, total);
        return true;
      }
      total->documents++;
      total->known++;
      total->bytes += document->document.text.size;
      if (run->options->progress != NULL) run->options->progress(run->options->progress_context, total);
      ww_input_document_release(document);
      continue;
    }
    // What fails about a source is the store behind it, and not one document.
    if (got == WW_ERROR_MEMORY || run->source != NULL) {
      *status = got;
      if (error != NULL) *error = fault;
      return false;
    }
    total->documents++;
    report(run->options, &fault, true, total);
  }
}

static ww_status run_alone(struct run *run, struct ww_input *input, struct ww_progress *total, struct ww_error *error) {
  struct ww_worker *worker = NULL;
  struct ww_worker_options options = {run->options->trace, run->options->parse_only};
  ww_status status = ww_worker_new(run->reader, &options, &worker, error);
  struct job *job = run->jobs;
  while (status == WW_OK && next_document(input, run, &job->document, total, &status, error)) {
    read_job(run, worker, job);
    status = finish(run, job, total, error);
  }
  ww_worker_free(worker);
  return status;
}

static ww_status run_together(struct run *run, struct ww_input *input, struct ww_progress *total, struct ww_error *error) {
  ww_status status = WW_OK;
  bool more = true;
  uint64_t written = 0, put = 0;
  size_t held = 0;
  while (status == WW_OK && (more || written < put)) {
    if (more && (put - written < run->job_few || (put - written < run->job_count && held < DEEP_RING_BYTES))) {
      struct job *job = &run->jobs[put % run->job_count];
      more = next_document(input, run, &job->document, total, &status, error);
      if (!more) continue;
      job->held = job->document.memory.size;
      held += job->held;
      pthread_mutex_lock(&run->lock);
      job->state = JOB_READY;
      run->next_ready = ++put;
      pthread_cond_broadcast(&run->changed);
      bool done = run->jobs[written % run->job_count].state == JOB_DONE;
      pthread_mutex_unlock(&run->lock);
      if (!done) continue;
    }
    struct job *job = &run->jobs[written % run->job_count];
    pthread_mutex_lock(&run->lock);
    while (job->state != JOB_DONE) pthread_cond_wait(&run->changed, &run->lock);
    pthread_mutex_unlock(&run->lock);
    held -= job->held;
    status = finish(run, job, total, error);
    written++;
  }
  return status;
}

static unsigned thread_count(unsigned wanted) {
  if (wanted == 0) {
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    wanted = processors > 0 ? (unsigned)processors : 1;
  }
  return wanted > WW_LIMIT_THREADS ? WW_LIMIT_THREADS : wanted;
}

static ww_status run_threads(struct run *run, struct ww_input *input, unsigned threads, struct ww_progress *total,
                             struct ww_error *error) {
  pthread_t *handles = ww_alloc(threads, sizeof *handles);
  if (handles == NULL) return ww_fail_memory(error);
  if (pthread_mutex_init(&run->lock, NULL) != 0 || pthread_cond_init(&run->changed, NULL) != 0) {
    ww_free(handles);
    return ww_fail_memory(error);
  }
  unsigned started = 0;
  while (started < threads && pthread_create(&handles[started], NULL, work, run) == 0) started++;
  // Fewer threads than wanted still do the work; none at all means that the calling thread does it.
  ww_status status = started == 0 ? run_alone(run, input, total, error) : run_together(run, input, total, error);
  pthread_mutex_lock(&run->lock);
  run->closing = true;
  run->next_taken = run->next_ready;  // what nobody has begun is dropped after a failed write
  pthread_cond_broadcast(&run->changed);
  pthread_mutex_unlock(&run->lock);
  for (unsigned i = 0; i < started; i++) (void)pthread_join(handles[i], NULL);
  (void)pthread_cond_destroy(&run->changed);
  (void)pthread_mutex_destroy(&run->lock);
  ww_free(handles);
  return status;
}

static ww_status run_all(const struct ww_reader *reader, const struct ww_code_options *options, const struct ww_batch_read *read,
                         const struct ww_batch_source *source, struct ww_progress *total, struct ww_error *error) {
  memset(total, 0, sizeof *total);
  if (options->output == NULL && options->store == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no output function, and no store");
  if (options->store != NULL && options->parse_only) return ww_fail(error, WW_ERROR_ARGUMENT, "a store keeps what is read, not trees alone: leave out parse_only");
  unsigned threads = thread_count(options->threads);
  size_t depth = options->store != NULL ? STORED_JOBS_A_THREAD : JOBS_A_THREAD;
  struct run run = {.reader = reader, .options = options, .read = read, .source = source, .job_count = threads == 1 ? 1 : threads * depth,
                    .job_few = (size_t)threads * JOBS_A_THREAD};
  struct ww_input *input = NULL;
  struct ww_input_options from = {options->paths, options->path_count, options->fields, read != NULL && !read->articles};
  ww_status status = source == NULL ? ww_input_open(&from, &input, error) : WW_OK;
  if (status != WW_OK) return status;
  run.jobs = ww_alloc_zero(run.job_count, sizeof *run.jobs);
  status = run.jobs == NULL ? ww_fail_memory(error) : read != NULL || options->store != NULL ? WW_OK : put_head(&run, error);
  if (status == WW_OK)
    status = threads == 1 ? run_alone(&run, input, total, error) : run_threads(&run, input, threads, total, error);
  if (status == WW_OK && options->store != NULL) status = ww_store_commit(options->store, error);
  if (status == WW_OK && options->store != NULL && !options->no_stories) status = ww_store_link_stories(options->store, NULL, error);
  for (size_t i = 0; run.jobs != NULL && i < run.job_count; i++) {
    ww_input_document_release(&run.jobs[i].document);
    ww_buffer_release(&run.jobs[i].output);
    ww_buffer_release(&run.jobs[i].why);
    ww_buffer_release(&run.jobs[i].id);
  }
  ww_free(run.jobs);
  ww_input_close(input);
  return status;
}

ww_status ww_code(const struct ww_reader *reader, const struct ww_code_options *options, struct ww_progress *total,
                  struct ww_error *error) {
  return run_all(reader, options, NULL, NULL, total, error);
}

ww_status ww_batch_run(const struct ww_reader *reader, const struct ww_code_options *options, const struct ww_batch_read *read,
                       struct ww_progress *total, struct ww_error *error) {
  return run_all(reader, options, read, NULL, total, error);
}

ww_status ww_batch_run_from(const struct ww_reader *reader, const struct ww_code_options *options, const struct ww_batch_source *source,
                            struct ww_progress *total, struct ww_error *error) {
  return run_all(reader, options, NULL, source, total, error);
}
