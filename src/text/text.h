// text.h: raw text becomes an article with a head, sentences and tokens.
//
// In: the bytes of one document and what is known about it from elsewhere (JSON fields, a file's name).
// Out: article->text (see decode.h and layout.h for what is kept), text_hash, id, title, byline, publisher, dateline,
// url, published, language, english, sentences and tokens. What is given wins over what the text says.
#ifndef WW_TEXT_TEXT_H
#define WW_TEXT_TEXT_H

#include "article.h"

// Each slice may be empty and is only read during the call.
struct ww_text_input {
  struct ww_slice text;       // raw bytes: UTF-8, or UTF-16
  struct ww_slice id;         // none: the hash of the kept text, in 16 hexadecimal digits
  struct ww_slice title;      // one that the text does not begin with is put above it, with an empty line between
  struct ww_slice date;       // any form that ww_text_date reads
  struct ww_slice url, publisher;
  bool strict;                // bytes that are no UTF-8 are an error instead of U+FFFD
  bool verbatim;              // nothing is unwrapped, and every sentence is body: for the language layer alone
};

// `article` is reset first. WW_ERROR_FORMAT: binary data, no text at all, or (strict) broken UTF-8;
// WW_ERROR_LIMIT: longer than WW_LIMIT_DOCUMENT_BYTES; WW_ERROR_MEMORY.
ww_status ww_text_read(struct ww_article *article, const struct ww_text_input *input, struct ww_error *error) WW_WARN_UNUSED;

// One sentence whose bounds are known already (`parse --given-sentences`, examples of the lexicon): tokens are cut, the
// sentence is not. `article` is reset first.
ww_status ww_text_read_sentence(struct ww_article *article, struct ww_slice text, struct ww_error *error) WW_WARN_UNUSED;

#endif
