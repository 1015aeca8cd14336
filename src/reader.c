// reader.c: the public handles: a reader that is opened once, a worker for each thread.
#include "reader.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "read/claim_model.h"
#include "read/event_model.h"
#include "read/pair_model.h"
#include "ww_config.h"

_Static_assert((int)WW_SIMD_AUTO == (int)WW_KERNEL_BEST && (int)WW_SIMD_PLAIN == (int)WW_KERNEL_PLAIN &&
                   (int)WW_SIMD_AVX2 == (int)WW_KERNEL_AVX2 && (int)WW_SIMD_AVX512 == (int)WW_KERNEL_AVX512,
               "the public names of the kernels are those of the parser");

const char *ww_version(void) { return WW_CONFIG_VERSION; }

ww_status ww_reader_open(const struct ww_reader_options *options, struct ww_reader **out, struct ww_error *error) {
  *out = NULL;
  if (options == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no options: name a model and a knowledge file");
  struct ww_reader *reader = ww_alloc_zero(1, sizeof *reader);
  if (reader == NULL) return ww_fail_memory(error);
  ww_status status = WW_OK;
  if (options->model != NULL) status = ww_model_open(options->model, &reader->model, error);
  if (status == WW_OK && options->knowledge != NULL)
    status = ww_knowledge_open(options->knowledge, &reader->knowledge, error);
  if (status == WW_OK && options->pairs != NULL) status = ww_pair_model_open(options->pairs, &reader->pairs, error);
  if (status == WW_OK && options->claims != NULL) status = ww_claim_model_open(options->claims, &reader->claims, error);
  if (status == WW_OK && options->events != NULL) status = ww_event_model_open(options->events, &reader->events, error);
  if (status == WW_OK && (options->least_confidence < WW_ALL_EVENTS || options->least_confidence > 1000))
    status = ww_fail(error, WW_ERROR_ARGUMENT, "the least confidence is in thousandths, not %d", options->least_confidence);
  if (reader->events != NULL)
    reader->least_confidence = options->least_confidence == 0 ? ww_event_model_least(reader->events) : options->least_confidence < 0 ? 0 : (uint16_t)options->least_confidence;
  reader->kernel = (enum ww_kernel_kind)options->simd;
  // A kernel that this processor lacks is told here and not in every thread.
  struct ww_parser *probe = NULL;
  if (status == WW_OK && reader->model != NULL && options->simd != WW_SIMD_AUTO)
    status = ww_parser_new(reader->model, reader->kernel, &probe, error);
  ww_parser_free(probe);
  if (status != WW_OK) {
    ww_reader_close(reader);
    return status;
  }
  *out = reader;
  return WW_OK;
}

void ww_reader_close(struct ww_reader *reader) {
  if (reader == NULL) return;
  ww_model_close(reader->model);
  ww_knowledge_close(reader->knowledge);
  ww_pair_model_close(reader->pairs);
  ww_claim_model_close(reader->claims);
  ww_event_model_close(reader->events);
  ww_free(reader);
}

void ww_reader_engine(const struct ww_reader *reader, struct ww_engine *out) {
  memset(out, 0, sizeof *out);
  (void)snprintf(out->version, sizeof out->version, "%s", ww_version());
  if (reader->model != NULL) {
    uint64_t claims = reader->claims == NULL ? 0 : ww_claim_model_hash(reader->claims), hash = ww_model_hash(reader->model);
    if (claims != 0) hash = ww_hash(&claims, sizeof claims, hash);
    if (reader->events != NULL) {
      uint64_t events[2] = {ww_event_model_hash(reader->events), reader->least_confidence};
      hash = ww_hash(events, reader->least_confidence == ww_event_model_least(reader->events) ? sizeof *events : sizeof events, hash);
    }
    ww_hash_hex(hash, out->model);
  }
  if (reader->knowledge != NULL) ww_hash_hex(ww_knowledge_hash(reader->knowledge), out->lexicon);
}

ww_status ww_worker_new(const struct ww_reader *reader, const struct ww_worker_options *options, struct ww_worker **out,
                        struct ww_error *error) {
  *out = NULL;
  if (reader == NULL || reader->model == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "no model: open the reader with one before a worker is made");
  struct ww_worker *worker = ww_alloc_zero(1, sizeof *worker);
  if (worker == NULL) return ww_fail_memory(error);
  worker->reader = reader;
  ww_article_init(&worker->article);
  worker->pipeline.knowledge = reader->knowledge;
  if (options != NULL) {
    worker->pipeline.trace = options->trace;
    worker->pipeline.parse_only = options->parse_only;
  }
  if (reader->knowledge != NULL) ww_reader_context_init(&worker->pipeline.read, reader->knowledge);
  worker->pipeline.read.pairs = reader->pairs;
  worker->pipeline.read.claims = reader->claims;
  worker->pipeline.read.events = reader->events;
  worker->pipeline.read.least_confidence = reader->least_confidence;
  ww_status status = ww_parser_new(reader->model, reader->kernel, &worker->pipeline.parser, error);
  if (status != WW_OK) {
    ww_worker_free(worker);
    return status;
  }
  *out = worker;
  return WW_OK;
}

void ww_worker_free(struct ww_worker *worker) {
  if (worker == NULL) return;
  ww_parser_free(worker->pipeline.parser);
  ww_article_release(&worker->article);
  ww_free(worker);
}

ww_status ww_read(struct ww_worker *worker, const struct ww_document *document, const struct ww_article **out,
                  struct ww_error *error) {
  *out = NULL;
  if (worker->pipeline.knowledge == NULL && !worker->pipeline.parse_only)
    return ww_fail(error, WW_ERROR_ARGUMENT, "no knowledge: open the reader with a compiled lexicon");
  ww_article_reset(&worker->article);
  memset(&worker->warning, 0, sizeof worker->warning);
  ww_status status = ww_pipeline_run(&worker->pipeline, document, &worker->article, &worker->warning, error);
  if (status == WW_OK) *out = &worker->article;
  return status;
}
