// report.h: precision from verdicts, as a table for a person or as TSV.
#ifndef WW_REVIEW_REPORT_H
#define WW_REVIEW_REPORT_H

#include "review/interval.h"
#include "review/verdicts.h"

// Where the sample was drawn by type, overall and slots count each type by its share of all events (docs/accuracy.md).
void ww_put_report(const struct ww_verdicts *verdicts, const struct ww_draw *draw, bool tsv, struct ww_buffer *out);

#endif
