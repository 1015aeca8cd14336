// headline_verbs.c: which word of a headline is its verb, where it could be a noun as well.
//
// In: a title's tokens with their stand-ins, before there are trees. Out: token.stand_in of one word. Headlines have no
// articles and stand in the present tense, so that "Iran slams UN report" looks to the parser like four nouns in a row;
// shown "takes" and "take" in the place of such a verb it finds subject and object. The verb is the first word that may be
// one behind a name or noun that agrees with it, unless the next word must be the verb: "Bomb blasts kill 12".
#include "read/stand_ins.h"

#include <string.h>

#include "base/slice.h"
#include "read/clause.h"

static bool known_verb(const struct ww_knowledge *k, struct ww_slice lemma) {
  struct ww_word_info info = ww_word(k, lemma, WW_POS_VERB);
  return info.trigger_count > 0 || info.classes[0] != 0 || info.classes[1] != 0;
}

// "slams", "pushes", "denies"
static bool third_person(const struct ww_knowledge *k, struct ww_slice word) {
  char stem[40];
  if (word.size < 4 || word.size > sizeof stem || word.data[word.size - 1] != 's' || ww_slice_ends(word, WW_SLICE("ss"))) return false;
  if (known_verb(k, ww_slice_of(word.data, word.size - 1))) return true;
  if (!ww_slice_ends(word, WW_SLICE("es"))) return false;
  if (known_verb(k, ww_slice_of(word.data, word.size - 2))) return true;
  if (!ww_slice_ends(word, WW_SLICE("ies"))) return false;
  memcpy(stem, word.data, word.size - 3);
  stem[word.size - 3] = 'y';
  return known_verb(k, ww_slice_of(stem, word.size - 2));
}

// Words before which no verb of a headline begins, and behind which none stands: prepositions, articles, auxiliaries.
static bool closed(const struct ww_token *t) {
  return ww_word_among(t->lower, "of in on at for to from by with against over after before as into amid near under the a an his her its their this "
                                 "that is are was were be been has have will would can could may must should not no who which if when while than s 's \xe2\x80\x99s");
}

static bool capital(const struct ww_token *t) { return (t->flags & WW_TOKEN_UPPER) != 0 && (t->flags & WW_TOKEN_COMMON) == 0; }

// "gunmen", "police", "protesters", "thousands", "Russia, Ukraine"
static bool plural(const struct ww_token *tokens, uint32_t i) {
  struct ww_slice word = tokens[i].lower;
  if (ww_word_among(word, "police people troops dozens hundreds thousands militia crew") || ww_slice_ends(word, WW_SLICE("men"))) return true;
  if (capital(&tokens[i]) && i >= 2 && capital(&tokens[i - 2]) && (ww_slice_is(tokens[i - 1].lower, ",") || ww_slice_is(tokens[i - 1].lower, "and")))
    return true;
  return tokens[i].stand_in != WW_STAND_IN_STATE && word.size > 3 && word.data[word.size - 1] == 's' && !ww_slice_ends(word, WW_SLICE("ss")) && !ww_slice_ends(word, WW_SLICE("us")) &&
         !ww_slice_ends(word, WW_SLICE("is"));
}

static bool letters(const struct ww_token *t) { return ww_ascii_alpha((unsigned char)t->lower.data[0]) || (unsigned char)t->lower.data[0] >= 0x80; }

void ww_headline_verb(const struct ww_knowledge *k, struct ww_token *tokens, uint32_t count) {
  for (uint32_t i = 1; i + 1 < count; i++) {
    struct ww_token *t = &tokens[i];
    const struct ww_token *before = &tokens[i - 1], *next = &tokens[i + 1];
    if (closed(t)) return;  // what stands behind is another phrase
    if (capital(t) || !letters(t) || closed(before) || !letters(before)) continue;
    bool s = third_person(k, t->lower), base = !s && known_verb(k, t->lower) && plural(tokens, i - 1);
    if (!s && !base) continue;
    bool verb_next = letters(next) && !capital(next) && (s ? known_verb(k, next->lower) && plural(tokens, i) : third_person(k, next->lower));
    if (verb_next) continue;  // "Air strikes hit Aleppo"
    if (s && (closed(next) || !letters(next)) && !ww_slice_is(next->lower, "the") && !ww_ascii_digit((unsigned char)next->lower.data[0])) return;  // "Talks in Geneva"
    if (s && plural(tokens, i - 1) && before->stand_in == WW_STAND_IN_NONE && !capital(before)) continue;  // "lawmakers' protests"
    t->stand_in = s ? WW_STAND_IN_TAKES : WW_STAND_IN_TAKE;
    return;
  }
}
