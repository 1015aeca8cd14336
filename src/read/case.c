// case.c: which capitals of a headline are the headline's and not the word's.
//
// In: tokens, before there are trees. Out: WW_TOKEN_COMMON on words of sentences in Title Case that trigger a frame in
// lower case, so that the parser reads "Okello Urges Ethiopia" as "Okello urges Ethiopia". The first word may have its
// capital for two reasons and is left as it is.
#include "read/read.h"

ww_status ww_read_case(const struct ww_reader_context *context, struct ww_article *article) {
  for (size_t s = 0; s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    struct ww_token *tokens = article->tokens + sentence->first_token;
    if (!ww_tokens_are_headline(tokens, sentence->token_count)) continue;
    for (uint32_t i = 1; i < sentence->token_count; i++) {
      bool capital = (tokens[i].flags & WW_TOKEN_UPPER) != 0 && (tokens[i].flags & WW_TOKEN_ALL_UPPER) == 0;
      if (capital && ww_form_may_trigger(context->knowledge, tokens[i].lower)) tokens[i].flags |= WW_TOKEN_COMMON;
    }
  }
  return WW_OK;
}
