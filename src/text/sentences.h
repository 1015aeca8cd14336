// sentences.h: where sentences end among the pieces of one block of text (a paragraph, a heading).
//
// The end of a block always ends a sentence; inside it only a stop, an abbreviation or an ellipsis can. Quotation
// marks and brackets that close right behind the stop belong to the sentence.
#ifndef WW_TEXT_SENTENCES_H
#define WW_TEXT_SENTENCES_H

#include "text/tokens.h"

// The piece behind the sentence that begins at piece `first`: first < result <= pieces->count.
size_t ww_sentences_end(const struct ww_pieces *pieces, const char *text, size_t first);

#endif
