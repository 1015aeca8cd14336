// reader.h: the inside of the public handles, for the rooms of floor 4.
#ifndef WW_READER_H
#define WW_READER_H

#include "pipeline.h"
#include "read/related.h"

struct ww_reader {
  struct ww_model *model;          // owned; NULL where none was opened
  struct ww_knowledge *knowledge;  // owned; likewise
  struct ww_pair_model *pairs;     // owned; likewise
  struct ww_claim_model *claims;   // owned; likewise
  struct ww_event_model *events;   // owned; likewise
  uint16_t least_confidence;       // thousandths below which an event is not told
  enum ww_kernel_kind kernel;
};

struct ww_worker {
  const struct ww_reader *reader;
  struct ww_pipeline pipeline;
  struct ww_article article;
  struct ww_error warning;  // of the last document
};

// The features of a pair, for training; `bare` leaves out what frames make of it. Statuses as for ww_relate.
ww_status ww_relate_features(struct ww_worker *worker, const struct ww_pair *pair, bool bare, struct ww_pair_features *out, struct ww_error *error);

#endif
