// article_check.h: what holds for every article that the text room has read. Aborts where it does not; used by the
// fuzz target and by the property tests.
#ifndef WW_FUZZ_ARTICLE_CHECK_H
#define WW_FUZZ_ARTICLE_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#include "article.h"
#include "base/utf8.h"
#include "text/chars.h"

#define WW_HOLDS(condition)                                                          \
  do {                                                                               \
    if (!(condition)) {                                                              \
      (void)fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
      abort();                                                                       \
    }                                                                                \
  } while (0)

// Between words there is white space, or what nobody sees. `*space` receives whether white space is among it.
static inline void ww_check_gap(struct ww_slice text, size_t start, size_t end, bool *space) {
  *space = false;
  for (size_t i = start; i < end;) {
    size_t length;
    enum ww_char kind = ww_char_at(text.data, i, end, &length);
    WW_HOLDS(kind == WW_CHAR_SPACE || kind == WW_CHAR_IGNORED);
    *space |= kind == WW_CHAR_SPACE;
    i += length;
  }
}

static inline void ww_check_token(const struct ww_article *article, size_t i, size_t before) {
  const struct ww_token *token = &article->tokens[i];
  bool space;
  WW_HOLDS(token->start >= before && token->start < token->end && token->end <= article->text.size);
  ww_check_gap(article->text, before, token->start, &space);
  WW_HOLDS(space == ((token->flags & WW_TOKEN_SPACE_BEFORE) != 0));
  WW_HOLDS(token->form.size > 0 && token->form.size <= token->end - token->start);
  WW_HOLDS(token->form.size < token->end - token->start || memcmp(token->form.data, article->text.data + token->start, token->form.size) == 0);
  WW_HOLDS(token->lower.size > 0 && ww_utf8_valid_prefix(token->lower.data, token->lower.size) == token->lower.size);
  WW_HOLDS(ww_utf8_valid_prefix(token->form.data, token->form.size) == token->form.size);
  bool rest = (token->flags & WW_TOKEN_MULTI_REST) != 0;
  WW_HOLDS(!rest || (i > 0 && token[-1].end == token->start && token[-1].sentence == token->sentence &&
                     (token[-1].flags & (WW_TOKEN_MULTI_FIRST | WW_TOKEN_MULTI_REST)) != 0));
}

// Sentences and tokens stand in order inside the text, cover all that is seen, and know one another.
static inline void ww_check_article(const struct ww_article *article) {
  bool space;
  size_t before = 0, token = 0, paragraph = 0;
  WW_HOLDS(ww_utf8_valid_prefix(article->text.data, article->text.size) == article->text.size);
  for (size_t s = 0; s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    WW_HOLDS(sentence->first_token == token && sentence->token_count > 0);
    WW_HOLDS(sentence->paragraph >= paragraph && sentence->part <= WW_PART_ADDRESS);
    paragraph = sentence->paragraph;
    WW_HOLDS(sentence->start == article->tokens[token].start);
    for (; token < sentence->first_token + sentence->token_count; token++) {
      WW_HOLDS(token < article->token_count && article->tokens[token].sentence == s);
      ww_check_token(article, token, before);
      before = article->tokens[token].end;
    }
    WW_HOLDS(sentence->end == before);
  }
  WW_HOLDS(token == article->token_count);
  ww_check_gap(article->text, before, article->text.size, &space);
}

// Two readings of the same bytes.
static inline void ww_check_same(const struct ww_article *a, const struct ww_article *b) {
  WW_HOLDS(a->text.size == b->text.size && a->text_hash == b->text_hash && a->token_count == b->token_count);
  WW_HOLDS(a->sentence_count == b->sentence_count && a->published == b->published && a->english == b->english);
  for (size_t i = 0; i < a->token_count; i++)
    WW_HOLDS(a->tokens[i].start == b->tokens[i].start && a->tokens[i].end == b->tokens[i].end && a->tokens[i].flags == b->tokens[i].flags);
}

#endif
