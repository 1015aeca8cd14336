// score.c: `ww_lexicon_sentences` of the public interface: files of sentences, read and scored.
//
// An expected event is found when an event of its type came, each counted once, and right when everything that is said of
// it holds too; what came beyond the found ones is extra. Of found ones that are not right the parts that differ are
// counted: mode, actor, recipient.
#include "base/buffer.h"
#include "base/error.h"
#include "check/match.h"
#include "check/sentences.h"
#include "reader.h"

struct score {
  struct ww_worker *worker;
  const struct ww_knowledge *knowledge;
  const struct ww_sentences_options *options;
  struct ww_sentences_totals *totals;
  struct ww_buffer came;
};

// The parts of an event of the right type that are not as they should be.
static void count_faults(const struct score *score, const struct ww_article *article, const struct ww_expect_event *want, const struct ww_event *got) {
  unsigned wrong = ww_match_faults(score->knowledge, article, want, got);
  score->totals->wrong_mode += (wrong & WW_MATCH_MODE) != 0;
  score->totals->wrong_actor += (wrong & WW_MATCH_ACTOR) != 0;
  score->totals->wrong_recipient += (wrong & WW_MATCH_RECIPIENT) != 0;
}

// Types of those found but not right: the events that no right one has taken, by type, in order.
static void count_found(const struct score *score, const struct ww_article *article, const struct ww_expect *expect, const struct ww_pairing *right) {
  uint64_t taken = 0;
  for (size_t i = 0; i < expect->count; i++)
    if (right->of[i] != SIZE_MAX) taken |= (uint64_t)1 << right->of[i];
  for (size_t i = 0; i < expect->count; i++) {
    struct ww_type_totals *type = &score->totals->types[expect->events[i].type];
    type->expected++;
    if (right->of[i] != SIZE_MAX) {
      type->found++;
      type->right++;
      continue;
    }
    for (size_t j = 0; j < article->event_count && j < 64; j++) {
      if ((taken >> j & 1) != 0 || article->events[j].type != expect->events[i].type) continue;
      taken |= (uint64_t)1 << j;
      type->found++;
      count_faults(score, article, &expect->events[i], &article->events[j]);
      break;
    }
  }
  for (size_t j = 0; j < article->event_count; j++) score->totals->types[article->events[j].type].came++;
}

static ww_status fault_of(const struct score *score, const struct ww_sentence_line *line, struct ww_error *fault) {
  score->totals->faults++;
  ww_error_place(fault, line->file, line->line, line->column, 0);
  if (score->options->report != NULL) score->options->report(score->options->report_context, fault);
  return WW_OK;
}

static ww_status visit(void *context, const struct ww_sentence_line *line, struct ww_error *error) {
  struct score *score = context;
  struct ww_expect expect;
  struct ww_error fault;
  if (!ww_expect_read(score->knowledge, line->expected, &expect, &fault)) return fault_of(score, line, &fault);
  struct ww_document document = {.text = line->sentence};
  const struct ww_article *article = NULL;
  ww_status status = ww_read(score->worker, &document, &article, error);
  if (status != WW_OK) return status;
  struct ww_pairing right;
  ww_pair_events(score->knowledge, &expect, article, WW_PAIR_WHOLE, &right);
  count_found(score, article, &expect, &right);
  bool held = right.count == expect.count && article->event_count == expect.count;
  score->totals->sentences++;
  score->totals->held += held;
  if (score->options->tell == NULL) return WW_OK;
  ww_buffer_reset(&score->came);
  ww_match_show(score->knowledge, article, &score->came);
  if (score->came.failed) return ww_fail_memory(error);
  struct ww_sentence_result result = {line->file, line->line, line->column, line->sentence, line->expected,
                                      {score->came.data, score->came.size}, held};
  score->options->tell(score->options->tell_context, &result);
  return WW_OK;
}

static void sum(const struct ww_knowledge *knowledge, struct ww_sentences_totals *totals) {
  totals->type_count = ww_type_count(knowledge);
  for (size_t i = 0; i < totals->type_count; i++) {
    struct ww_type_totals *type = &totals->types[i];
    type->name = ww_type(knowledge, (uint8_t)i)->name;
    totals->expected += type->expected;
    totals->found += type->found;
    totals->right += type->right;
    totals->came += type->came;
  }
}

ww_status ww_lexicon_sentences(struct ww_worker *worker, const struct ww_sentences_options *options, struct ww_sentences_totals *out,
                               struct ww_error *error) {
  memset(out, 0, sizeof *out);
  if (worker == NULL || worker->reader->knowledge == NULL || worker->reader->model == NULL || options == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a worker with a model and a knowledge file is needed to read the sentences");
  struct score score = {.worker = worker, .knowledge = worker->reader->knowledge, .options = options, .totals = out};
  ww_buffer_init(&score.came);
  ww_status status = WW_OK;
  for (size_t i = 0; i < options->path_count && status == WW_OK; i++)
    status = ww_sentences_each(options->paths[i], visit, &score, options->report, options->report_context, &out->faults, error);
  ww_buffer_release(&score.came);
  sum(worker->reader->knowledge, out);
  return status;
}
