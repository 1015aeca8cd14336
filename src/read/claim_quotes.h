// claim_quotes.h: quotations: which words stand between quotation marks, over sentences and paragraphs.
//
// In: the tokens of an article. Out: the quotations in the order of the text, and for each token the one it stands in. A
// paragraph that begins with an opening mark while the one before never closed its own goes on with the same quotation:
//   "We came early.
//   "We left late," she said.          two quotations, the second `continues` the first
#ifndef WW_READ_CLAIM_QUOTES_H
#define WW_READ_CLAIM_QUOTES_H

#include "read/read.h"

struct ww_quote {
  uint32_t open, first, last, close;  // tokens: the mark, the first and last word inside, the closing mark or WW_NONE
  bool continues;                     // the quotation before it
};
struct ww_quotes {
  const struct ww_quote *items;  // [count], in order; never empty inside
  uint32_t count;
  const uint32_t *of;            // [token_count] index of the quotation whose inside holds the token, or WW_NONE
};
// Lies in the article's arena. WW_OK or WW_ERROR_MEMORY.
ww_status ww_read_quotes(struct ww_article *article, struct ww_quotes *out);

#endif
