// check.c: runs the examples; see check.h.
//
// "+ Rebels bombed a police station in Kabul. => ASSAULT explosives: rebels > police" is read, gives one event, and is
// held against the expectation; when it fails, the report says where it stands, what it says and what came.
#include "check/check.h"

#include <stdio.h>

#include "base/error.h"
#include "check/match.h"

#define SHOW(slice) (int)((slice).size < 160 ? (slice).size : 160), (slice).data

struct run {
  const struct ww_check_options *options;
  struct ww_check_totals *totals;
  struct ww_buffer came;
  struct ww_error first;  // of the faults
};

static void tell(struct run *run, const struct ww_example *example, struct ww_error *fault) {
  char path[sizeof fault->file];
  (void)snprintf(path, sizeof path, "%.*s", (int)(example->file.size < sizeof path ? example->file.size : sizeof path - 1), example->file.data);
  ww_error_place(fault, path, example->line, example->column, 0);
  if (run->first.status == WW_OK) run->first = *fault;
  if (run->options->report != NULL) run->options->report(run->options->report_context, fault);
}

// What helps who wrote an example from which nothing came.
static const char *hint(const struct ww_article *article) {
  bool no_trigger = article->event_count == 0 && article->sentence_count > 0;
  for (size_t i = 0; i < article->sentence_count; i++) no_trigger = no_trigger && article->sentences[i].reason == WW_REASON_NO_TRIGGER;
  return no_trigger ? "\n  no word of it triggers a frame: triggers are lemmas ('bomb', not 'bombed'); `whowhom explain` shows those of a sentence" : "";
}

static void run_counter(struct run *run, const struct ww_example *example, const struct ww_article *article) {
  run->totals->counter_examples++;
  if (!ww_match_frame(article, example->frame)) {
    run->totals->counter_held++;
    return;
  }
  struct ww_error fault;
  struct ww_slice name = ww_frame(run->options->knowledge, example->frame)->name;
  (void)ww_fail(&fault, WW_ERROR_CHECK, "%.*s\n  must not fire: %.*s\n  came: %.*s", SHOW(example->sentence), SHOW(name),
                (int)run->came.size, run->came.data);
  tell(run, example, &fault);
}

static void run_example(struct run *run, const struct ww_example *example, const struct ww_article *article) {
  struct ww_expect expect;
  struct ww_error fault;
  run->totals->examples++;
  if (!ww_expect_read(run->options->knowledge, example->expected, &expect, &fault)) {
    tell(run, example, &fault);
    return;
  }
  if (ww_match(run->options->knowledge, &expect, article)) {
    run->totals->held++;
    return;
  }
  (void)ww_fail(&fault, WW_ERROR_CHECK, "%.*s\n  expected: %.*s\n  came: %.*s%s", SHOW(example->sentence), SHOW(example->expected),
                (int)(run->came.size < 160 ? run->came.size : 160), run->came.data, hint(article));
  tell(run, example, &fault);
}

static ww_status run_all(struct run *run, struct ww_error *error) {
  const struct ww_knowledge *knowledge = run->options->knowledge;
  for (uint32_t i = 0; i < ww_example_count(knowledge); i++) {
    struct ww_example example = ww_example(knowledge, i);
    const struct ww_article *article = NULL;
    ww_status status = run->options->read(run->options->read_context, example.sentence, &article, error);
    if (status != WW_OK) return status;
    ww_buffer_reset(&run->came);
    ww_match_show(knowledge, article, &run->came);
    if (run->came.failed) return ww_fail_memory(error);
    if (example.counter) {
      run_counter(run, &example, article);
    } else {
      run_example(run, &example, article);
    }
  }
  return WW_OK;
}

ww_status ww_check_run(const struct ww_check_options *options, struct ww_check_totals *out, struct ww_error *error) {
  *out = (struct ww_check_totals){0};
  struct run run = {.options = options, .totals = out};
  ww_buffer_init(&run.came);
  ww_status status = run_all(&run, error);
  ww_buffer_release(&run.came);
  if (status != WW_OK) return status;
  ww_check_overlaps(options, out);
  uint64_t failed = out->examples - out->held + out->counter_examples - out->counter_held;
  if (failed == 0) return WW_OK;
  return ww_fail(error, WW_ERROR_CHECK, "%llu of %llu examples do not hold: change the frames or the examples named above",
                 (unsigned long long)failed, (unsigned long long)(out->examples + out->counter_examples));
}
