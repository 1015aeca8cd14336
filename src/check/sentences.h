// sentences.h: files of sentences with the events that they hold, outside the lexicon: the corpus.
//
//   # a comment
//   + Rebels bombed a bridge and freed two pilots. => ASSAULT explosives: rebels > -; RETREAT release: rebels > pilots
//   - The comedian bombed at the festival.
//
// A `-` stands for a sentence without any event. A line that is neither is a fault; the rest of the file is read.
#ifndef WW_CHECK_SENTENCES_H
#define WW_CHECK_SENTENCES_H

#include "check/check.h"
#include "check/expect.h"

struct ww_sentence_line {
  struct ww_slice sentence, expected;  // expected is "nothing" for a `-`
  bool counter;
  const char *file;
  uint64_t line, column;               // of the sentence, from 1, the column in characters
};

typedef ww_status ww_sentence_visit(void *context, const struct ww_sentence_line *line, struct ww_error *error);

// Gives each sentence of the file to `visit`, whose failure ends the reading. Faulty lines go to `report` (NULL allowed)
// and are counted in `*faults`. Statuses: IO, MEMORY and those of `visit`.
WW_WARN_UNUSED ww_status ww_sentences_each(const char *path, ww_sentence_visit *visit, void *visit_context, ww_report_function report,
                                           void *report_context, uint64_t *faults, struct ww_error *error);

// Which event of the article answers which expected one: `of[i]` is an event's number or SIZE_MAX. The largest pairing, the
// first events first.
struct ww_pairing {
  size_t of[WW_EXPECT_EVENTS];
  size_t count;
};
enum ww_pair_by { WW_PAIR_WHOLE, WW_PAIR_TYPE };
// With WW_PAIR_WHOLE all that the example says must hold; with WW_PAIR_TYPE the type alone.
void ww_pair_events(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article, enum ww_pair_by by,
                    struct ww_pairing *out);

#endif
