// pipeline.h: the order of the stages. The only file that knows it is pipeline.c.
#ifndef WW_PIPELINE_H
#define WW_PIPELINE_H

#include "article.h"
#include "knowledge/knowledge.h"
#include "parse/parse.h"
#include "read/read.h"

struct ww_related;

// What a worker carries through the stages.
struct ww_pipeline {
  struct ww_reader_context read;
  const struct ww_knowledge *knowledge;  // NULL: stop after the trees
  struct ww_parser *parser;              // owned by the worker
  bool trace, parse_only;
};

// Reads `document` into `article`, which has been reset. Statuses as for ww_read. `warning` is filled (status not
// WW_OK) where the document was read, but something in it had to be mended.
ww_status ww_pipeline_run(struct ww_pipeline *pipeline, const struct ww_document *document, struct ww_article *article,
                          struct ww_error *warning, struct ww_error *error);

// Reads one sentence whose bounds are known, with two parties in it, and leaves in `related` what joins them. The positions in
// `related` are bytes of `sentence`. Its article holds the trees and mentions until it is reset.
ww_status ww_pipeline_relate(struct ww_pipeline *pipeline, struct ww_slice sentence, struct ww_related *related, struct ww_article *article,
                             struct ww_error *error);

#endif
