// reader.h: the inside of the public handles, for the rooms of floor 4.
#ifndef WW_READER_H
#define WW_READER_H

#include "pipeline.h"

struct ww_reader {
  struct ww_model *model;          // owned; NULL where none was opened
  struct ww_knowledge *knowledge;  // owned; likewise
  enum ww_kernel_kind kernel;
};

struct ww_worker {
  const struct ww_reader *reader;
  struct ww_pipeline pipeline;
  struct ww_article article;
  struct ww_error warning;  // of the last document
};

#endif
