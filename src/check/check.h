// check.h: the lexicon as its own test. Every example is read by the whole engine and compared with what stands
// behind its `=>`; every counter-example must leave its frame silent.
#ifndef WW_CHECK_CHECK_H
#define WW_CHECK_CHECK_H

#include "article.h"
#include "knowledge/knowledge.h"

// Reads one sentence as a whole article; `*out` lives until the next call.
typedef ww_status ww_check_read(void *context, struct ww_slice sentence, const struct ww_article **out, struct ww_error *error);

struct ww_check_options {
  const struct ww_knowledge *knowledge;
  ww_check_read *read;
  void *read_context;
  ww_report_function report;  // NULL allowed; a warning has status WW_OK, a fault WW_ERROR_CHECK or FORMAT
  void *report_context;
};

// WW_ERROR_CHECK where an example does not hold; other failures of `read` end the check.
WW_WARN_UNUSED ww_status ww_check_run(const struct ww_check_options *options, struct ww_check_totals *out, struct ww_error *error);

// Warnings alone: triggers that two frames share with nothing to tell them apart, frames without an example. Adds to
// totals->warnings.
void ww_check_overlaps(const struct ww_check_options *options, struct ww_check_totals *totals);

#endif
