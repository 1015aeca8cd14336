// evaluate.c: the language layer against a gold treebank, with given words or from its raw text. Our reading is
// written as CoNLL-U and read again, so that what is scored is what a user gets.
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "given.h"
#include "parse/score.h"

static double seconds_now(void) {
  struct timespec now;
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static ww_status append(void *context, const char *data, size_t size) {
  struct ww_buffer *buffer = context;
  ww_buffer_put(buffer, data, size);
  return buffer->failed ? WW_ERROR_MEMORY : WW_OK;
}

static bool holds(struct ww_slice text, struct ww_slice word) {
  for (size_t i = 0; i + word.size <= text.size; i++)
    if (memcmp(text.data + i, word.data, word.size) == 0) return true;
  return false;
}

// The text that the gold words were cut from; "# newdoc" and "# newpar" begin a paragraph.
static void put_raw_text(const struct ww_conllu *gold, struct ww_buffer *out) {
  for (size_t s = 0; s < gold->sentence_count; s++) {
    const struct ww_conllu_sentence *sentence = &gold->sentences[s];
    if (s > 0 && holds(sentence->comments, WW_SLICE("# new"))) ww_buffer_put(out, "\n\n", 2);
    uint32_t range_last = 0;
    for (size_t i = 0; i < sentence->row_count; i++) {
      const struct ww_conllu_row *row = &sentence->rows[i];
      bool inside = row->kind == WW_CONLLU_WORD && row->id <= range_last;
      if (row->kind == WW_CONLLU_EMPTY || inside) continue;
      if (row->kind == WW_CONLLU_RANGE) range_last = row->last;
      ww_buffer_put_slice(out, row->form);
      if (!holds(row->misc, WW_SLICE("SpaceAfter=No"))) ww_buffer_put_byte(out, ' ');
    }
  }
}

static ww_status read_raw(struct ww_worker *worker, const struct ww_conllu *gold, struct ww_buffer *ours, double *seconds,
                          struct ww_error *error) {
  struct ww_buffer text;
  ww_buffer_init(&text);
  put_raw_text(gold, &text);
  struct ww_document document = {.text = ww_slice_of(text.data, text.size)};
  struct ww_write_options conllu = {.format = WW_FORMAT_CONLLU};
  const struct ww_article *article = NULL;
  double before = seconds_now();
  ww_status status = text.failed ? ww_fail_memory(error) : ww_read(worker, &document, &article, error);
  *seconds = seconds_now() - before;
  if (status == WW_OK) status = ww_write(worker, article, &conllu, append, ours, error);
  ww_buffer_release(&text);
  return status;
}

static ww_status read_given(struct ww_worker *worker, const char *path, const struct ww_conllu *gold, struct ww_buffer *ours,
                            double *seconds, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t s = 0; status == WW_OK && s < gold->sentence_count; s += WW_GIVEN_CHUNK) {
    size_t count = gold->sentence_count - s < WW_GIVEN_CHUNK ? gold->sentence_count - s : WW_GIVEN_CHUNK;
    double before = seconds_now();
    status = ww_given_parse(worker, gold->sentences + s, count, error);
    *seconds += seconds_now() - before;
  }
  return status == WW_OK ? ww_parse_conllu(worker, path, append, ours, error) : status;
}

static void fill(struct ww_evaluation *out, const struct ww_conllu *gold, const struct ww_scores *scores) {
  out->sentences = gold->sentence_count;
  out->words = gold->word_count;
  out->words_f1 = ww_score_f1(scores, WW_SCORE_WORDS);
  out->sentences_f1 = ww_score_f1(scores, WW_SCORE_SENTENCES);
  out->upos = ww_score_f1(scores, WW_SCORE_UPOS);
  out->xpos = ww_score_f1(scores, WW_SCORE_XPOS);
  out->feats = ww_score_f1(scores, WW_SCORE_FEATS);
  out->lemma = ww_score_f1(scores, WW_SCORE_LEMMAS);
  out->uas = ww_score_f1(scores, WW_SCORE_UAS);
  out->las = ww_score_f1(scores, WW_SCORE_LAS);
  out->las_full = ww_score_f1(scores, WW_SCORE_LAS_FULL);
}

ww_status ww_evaluate(struct ww_worker *worker, const char *path, bool from_raw_text, struct ww_evaluation *out,
                      struct ww_error *error) {
  memset(out, 0, sizeof *out);
  if (from_raw_text && !worker->pipeline.parse_only)
    return ww_fail(error, WW_ERROR_ARGUMENT, "raw text is evaluated with a worker that only parses");
  struct ww_conllu gold, system;
  struct ww_buffer ours;
  struct ww_scores scores;
  ww_conllu_init(&gold);
  ww_conllu_init(&system);
  ww_buffer_init(&ours);
  ww_status status = ww_conllu_read(&gold, path, error);
  if (status == WW_OK && gold.word_count == 0) status = ww_fail(error, WW_ERROR_FORMAT, "no words in %s", path);
  if (status == WW_OK && from_raw_text) status = read_raw(worker, &gold, &ours, &out->seconds, error);
  if (status == WW_OK && !from_raw_text) status = read_given(worker, path, &gold, &ours, &out->seconds, error);
  if (status == WW_OK) status = ww_conllu_parse(&system, ww_slice_of(ours.data, ours.size), "our reading", error);
  if (status == WW_OK) status = ww_score(&gold, &system, &scores, error);
  if (status == WW_OK) fill(out, &gold, &scores);
  ww_buffer_release(&ours);
  ww_conllu_release(&system);
  ww_conllu_release(&gold);
  return status;
}
