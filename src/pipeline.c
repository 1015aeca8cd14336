// pipeline.c: the way of an article. Reads like the list in docs/architecture.md:
//   text/   parts, sentences, tokens     parse/  tags, lemmas, trees
//   read/   names, times, entities, places, figures, claims, events
#include "pipeline.h"

#include "base/error.h"
#include "read/related.h"
#include "read/trace.h"
#include "text/text.h"

static void give_up_reading(struct ww_article *article) {
  for (size_t i = 0; i < article->sentence_count; i++) {
    article->sentences[i].parse = 0;
    article->sentences[i].reason = WW_REASON_LANGUAGE;
  }
}

typedef ww_status (*stage)(const struct ww_reader_context *, struct ww_article *);

// Behind text/; `read` false stops after the trees.
static ww_status run_stages(struct ww_pipeline *pipeline, struct ww_article *article, bool read, struct ww_error *error) {
  static const stage before[] = {ww_read_case, ww_read_names, ww_read_stand_ins};
  static const stage stages[] = {ww_read_mend,   ww_read_lemmas, ww_read_times,  ww_read_entities, ww_read_given,
                                 ww_read_places, ww_read_figures, ww_read_claims, ww_read_events};
  ww_status status = WW_OK;
  for (size_t i = 0; read && status == WW_OK && i < sizeof before / sizeof *before; i++)
    status = before[i](&pipeline->read, article);
  if (status == WW_OK) status = ww_parse_article(pipeline->parser, article, error);
  for (size_t i = 0; read && status == WW_OK && i < sizeof stages / sizeof *stages; i++)
    status = stages[i](&pipeline->read, article);
  return status == WW_OK ? WW_OK : ww_fail_memory(error);
}

ww_status ww_pipeline_run(struct ww_pipeline *pipeline, const struct ww_document *document, struct ww_article *article,
                          struct ww_error *warning, struct ww_error *error) {
  struct ww_text_input input = {.text = document->text, .id = document->id, .title = document->title, .date = document->date,
                                .url = document->url, .publisher = document->publisher, .verbatim = pipeline->parse_only};
  ww_status status = ww_text_read(article, &input, error);
  if (status != WW_OK) return status;
  if (article->broken > 0) {
    (void)ww_fail(warning, WW_ERROR_FORMAT, "%zu byte sequences are no UTF-8, the first at byte %zu; each is read as U+FFFD",
                  article->broken, article->first_broken);
  }
  article->knowledge = pipeline->knowledge;
  if (!article->english && !pipeline->parse_only) give_up_reading(article);
  if (pipeline->trace) {
    article->trace = ww_arena_alloc_zero(&article->arena, 1, sizeof *article->trace);
    if (article->trace == NULL) return ww_fail_memory(error);
  }
  return run_stages(pipeline, article, article->english && !pipeline->parse_only, error);
}

ww_status ww_pipeline_relate(struct ww_pipeline *pipeline, struct ww_slice sentence, struct ww_related *related, struct ww_article *article,
                             struct ww_error *error) {
  ww_status status = ww_text_read_sentence(article, sentence, error);
  if (status != WW_OK) return status;
  article->knowledge = pipeline->knowledge;
  article->related = related;
  if (article->text.size != sentence.size || article->broken > 0)
    return ww_fail(error, WW_ERROR_FORMAT, "the sentence holds a byte-order mark or a carriage return, so that offsets would shift: take them out");
  return run_stages(pipeline, article, true, error);
}
