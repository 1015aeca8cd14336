// stand_ins.c: which names the parser is shown as others of their kind.
//
// In: tokens and the hits of the names trie, before there are trees. Out: token.stand_in. "Serbian diplomats flew to
// Tirana, Hoti said" is to be parsed like any sentence of its build: the trees must not hang on who is spoken of.
#include "read/stand_ins.h"

#include "read/names.h"

static uint8_t of_hit(const struct ww_reader_context *context, const struct ww_article *article, const struct ww_name_hit *hit) {
  size_t count;
  const struct ww_name *names = ww_names_at(context->knowledge, hit->node, &count);
  const struct ww_token *token = &article->tokens[hit->first_token];
  bool capitals = (token->flags & WW_TOKEN_ALL_UPPER) != 0;
  for (size_t i = 0; i < count; i++) {
    if (!ww_name_holds(context->knowledge, article, hit->first_token, hit->last_token, &names[i])) continue;
    switch (names[i].kind) {
      case WW_NAME_ACTOR:
        return ww_actor(context->knowledge, names[i].index)->kind == WW_ENTITY_STATE && !capitals ? WW_STAND_IN_STATE : WW_STAND_IN_NONE;
      case WW_NAME_ADJ: return capitals ? WW_STAND_IN_NONE : WW_STAND_IN_ADJECTIVE;
      case WW_NAME_PEOPLE: return names[i].plural ? WW_STAND_IN_PEOPLE : WW_STAND_IN_NONE;
      case WW_NAME_SEAT: return WW_STAND_IN_CITY;
      case WW_NAME_PLACE: return WW_STAND_IN_PERSON;  // a town's name may be a person's, and most are unknown words
      default: return WW_STAND_IN_NONE;
    }
  }
  return WW_STAND_IN_NONE;
}

static uint8_t of_word(const struct ww_reader_context *context, const struct ww_token *token, bool capital_behind) {
  if ((token->flags & WW_TOKEN_UPPER) == 0 || (token->flags & WW_TOKEN_COMMON) != 0 || token->word != 0) return WW_STAND_IN_NONE;
  if (ww_form_may_trigger(context->knowledge, token->lower)) return WW_STAND_IN_NONE;  // "Censorship of the press ..."
  if ((token->flags & WW_TOKEN_ALL_UPPER) != 0) return WW_STAND_IN_INITIALS;
  struct ww_word_info word = ww_word(context->knowledge, token->lower, WW_POS_NOUN);
  bool given = ww_word_in(&word, context->classes.given_male) || ww_word_in(&word, context->classes.given_female);
  return given && capital_behind ? WW_STAND_IN_GIVEN : WW_STAND_IN_PERSON;
}

ww_status ww_read_stand_ins(const struct ww_reader_context *context, struct ww_article *article) {
  size_t hit = 0;
  for (size_t s = 0; s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    uint32_t end = sentence->first_token + sentence->token_count;
    for (uint32_t t = sentence->first_token; t < end;) {
      while (hit < article->name_hit_count && article->name_hits[hit].first_token < t) hit++;
      bool named = hit < article->name_hit_count && article->name_hits[hit].first_token == t;
      const struct ww_name_hit *h = named ? &article->name_hits[hit] : NULL;
      struct ww_token *token = &article->tokens[t];
      bool capital_behind = t + 1 < end && (article->tokens[t + 1].flags & WW_TOKEN_UPPER) != 0;
      if (h == NULL) token->stand_in = of_word(context, token, capital_behind);
      else if (h->last_token == t) token->stand_in = of_hit(context, article, h);
      t = h == NULL ? t + 1 : h->last_token + 1;
    }
    if (sentence->part == WW_PART_TITLE) ww_headline_verb(context->knowledge, article->tokens + sentence->first_token, sentence->token_count);
  }
  return WW_OK;
}
