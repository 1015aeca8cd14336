// survey.c: `ww_survey_*` of the public interface: a corpus read with the trace kept, and what came of it by index.
#include "check/survey.h"

#include "base/error.h"
#include "base/memory.h"
#include "batch.h"
#include "reader.h"

static ww_status take(void *context, const char *data, size_t size) {
  struct ww_survey *survey = context;
  ww_survey_add(survey, data, size);
  return survey->out_of_memory ? WW_ERROR_MEMORY : WW_OK;
}

ww_status ww_survey_run(const struct ww_reader *reader, const struct ww_code_options *options, struct ww_survey **out, struct ww_progress *total,
                        struct ww_error *error) {
  *out = NULL;
  if (reader == NULL || reader->knowledge == NULL || reader->model == NULL || options == NULL || total == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a reader with a model and a knowledge file, and documents, are needed");
  struct ww_survey *survey = ww_alloc_zero(1, sizeof *survey);
  if (survey == NULL) return ww_fail_memory(error);
  ww_arena_init(&survey->arena);
  struct ww_code_options inner = *options;
  inner.trace = true;
  inner.parse_only = inner.why = false;
  inner.output = take;
  inner.output_context = survey;
  const struct ww_batch_read read = {.read = ww_survey_read, .articles = true};
  ww_status status = ww_survey_begin(survey, reader->knowledge) ? ww_batch_run(reader, &inner, &read, total, error) : ww_fail_memory(error);
  if (status != WW_OK) {
    if (survey->out_of_memory) status = ww_fail_memory(error);
    ww_survey_free(survey);
    return status;
  }
  ww_survey_finish(survey);
  *out = survey;
  return WW_OK;
}

void ww_survey_free(struct ww_survey *survey) {
  if (survey == NULL) return;
  ww_arena_release(&survey->arena);
  ww_free(survey);
}

size_t ww_survey_frame_count(const struct ww_survey *survey) { return survey->frame_count; }
size_t ww_survey_overlap_count(const struct ww_survey *survey) { return survey->pair_count; }
size_t ww_survey_lemma_count(const struct ww_survey *survey) { return survey->word_count; }

bool ww_survey_frame(const struct ww_survey *survey, size_t index, struct ww_survey_frame *out) {
  memset(out, 0, sizeof *out);
  if (index >= survey->frame_count) return false;
  *out = survey->frames[index];
  return true;
}

bool ww_survey_overlap(const struct ww_survey *survey, size_t index, struct ww_survey_overlap *out) {
  memset(out, 0, sizeof *out);
  if (index >= survey->pair_count) return false;
  const struct ww_survey_pair *pair = &survey->pairs[index];
  *out = (struct ww_survey_overlap){ww_frame(survey->knowledge, pair->frame)->name, ww_frame(survey->knowledge, pair->preferred)->name, pair->count};
  return true;
}

void ww_survey_share(const struct ww_survey *survey, bool nouns, struct ww_survey_share *out) { *out = survey->shares[nouns]; }

bool ww_survey_lemma(const struct ww_survey *survey, size_t index, struct ww_survey_lemma *out) {
  memset(out, 0, sizeof *out);
  if (index >= survey->word_count) return false;
  const struct ww_survey_word *word = &survey->words[index];
  *out = (struct ww_survey_lemma){word->lemma, word->pos == WW_POS_NOUN, word->known == WW_KNOWN_PHRASES, word->count, word->sentence};
  return true;
}
