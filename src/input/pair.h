// pair.h: one line of JSON as a sentence with two parties, for `relate`.
#ifndef WW_INPUT_PAIR_H
#define WW_INPUT_PAIR_H

#include "input/input.h"

// In: an object with `id`, `sentence`, `source` and `target`; a side has `start` and `end`, or `spans`, a list of such pairs, in
// code points of the sentence; all of them null or missing where nobody is named. `text`, where it is there, must be the words
// at start. Out: document->document.text with the sentence and document->pair. WW_ERROR_FORMAT says what is wrong, and where.
ww_status ww_pair_read(struct ww_slice line, struct ww_input_document *document, struct ww_error *error);

#endif
