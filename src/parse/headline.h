// Headlines: In Them Every Word Has Its Capital, and the parser, which has learned from running text, takes the
// words for names. They are parsed as if written in running text.
#ifndef WW_PARSE_HEADLINE_H
#define WW_PARSE_HEADLINE_H

#include "article.h"
#include "parse/model.h"

// The form by which a word of a headline is parsed: in lower case where it is marked as common (WW_TOKEN_COMMON) or
// the model has met it so, else as it stands.
struct ww_slice ww_headline_form(const struct ww_model *model, const struct ww_token *token);

#endif
