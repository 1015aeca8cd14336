// lexicon_check.c: `ww_lexicon_check` of the public interface: the examples of a worker's knowledge, read by the worker.
#include "base/error.h"
#include "check/check.h"
#include "reader.h"

static ww_status read_sentence(void *context, struct ww_slice sentence, const struct ww_article **out, struct ww_error *error) {
  struct ww_document document = {.text = sentence};
  return ww_read(context, &document, out, error);
}

ww_status ww_lexicon_check(struct ww_worker *worker, ww_report_function report, void *context, struct ww_check_totals *out,
                           struct ww_error *error) {
  struct ww_check_totals unwanted;
  if (worker == NULL || worker->reader->knowledge == NULL || worker->reader->model == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a worker with a model and a knowledge file is needed to read the examples");
  struct ww_check_options options = {worker->reader->knowledge, read_sentence, worker, report, context};
  return ww_check_run(&options, out == NULL ? &unwanted : out, error);
}
