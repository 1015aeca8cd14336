// usage.c: whether the name of a place is the place or the government that sits there.
//
// In: candidates with trees. Out: candidate.use. "In Moscow" and "flew to Moscow" are the city; "Moscow said", "a deal
// with Moscow", "Moscow's response" are the government; "Moscow police" lets the place modify. States likewise: what
// happens in Syria happens there, what Syria does is done by it.
#include "base/slice.h"
#include "read/mentions.h"

static bool among(struct ww_slice word, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

static bool is_locative(struct ww_slice word) {
  static const char *const words[] = {"in", "at", "near", "inside", "outside", "around", "across", "throughout", "within", "into", "through",
                                      "off", "onto", "beyond", "along", "via", "on", "over", "above", "below", "under", "outskirts", "amid"};
  return among(word, words, sizeof words / sizeof *words);
}

static bool is_motion(const struct ww_mention_work *work, uint32_t token) {
  if (token == WW_NONE || work->context->classes.motion == WW_NO_CLASS) return false;
  struct ww_slice lemma = work->article->tokens[token].lemma;
  struct ww_word_info verb = ww_word(work->knowledge, lemma, WW_POS_VERB), noun = ww_word(work->knowledge, lemma, WW_POS_NOUN);
  return ww_word_in(&verb, work->context->classes.motion) || ww_word_in(&noun, work->context->classes.motion);
}

// "The city of Homs", "the territory of Chad": a place behind such a noun is itself.
static bool place_noun(const struct ww_mention_work *work, uint32_t token) {
  return token != WW_NONE && (ww_token_in(work, token, work->context->classes.geo_word) || ww_token_in(work, token, work->context->classes.facility_word));
}

// "sued North Carolina", "Texas urged": who sues, urges or thanks, and who is, is whoever governs there.
static bool addressed(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_token *head = &work->article->tokens[c->head];
  if (c->place == WW_NONE || head->head == WW_NONE || work->context->classes.address == WW_NO_CLASS) return false;
  if (head->deprel != WW_REL_OBJ && head->deprel != WW_REL_IOBJ && head->deprel != WW_REL_NSUBJ) return false;
  struct ww_word_info verb = ww_word(work->knowledge, work->article->tokens[head->head].lemma, WW_POS_VERB);
  return work->article->tokens[head->head].upos == WW_UPOS_VERB && ww_word_in(&verb, work->context->classes.address);
}

static uint8_t use_of(const struct ww_mention_work *work, uint32_t index) {
  const struct ww_candidate *c = &work->items[index];
  const struct ww_article *a = work->article;
  const struct ww_token *head = &a->tokens[c->head];
  uint8_t part = a->sentences[c->sentence].part;
  if (part == WW_PART_DATELINE) return WW_USE_LITERAL;
  if (c->before_noun && head->deprel != WW_REL_NMOD) return WW_USE_ADJECTIVE;
  uint32_t mark = ww_case_of(a, c->head);
  // "Moscow, Russia" is an address.
  bool comma = c->last + 2 < a->token_count && ww_slice_is(a->tokens[c->last + 1].lower, ",") && index + 1 < work->count &&
               work->items[index + 1].first == c->last + 2 && work->items[index + 1].entity_kind == WW_ENTITY_STATE &&
               a->tokens[work->items[index + 1].head].deprel != WW_REL_CONJ;
  if (comma && c->unit != WW_IS_ACTOR) return WW_USE_LITERAL;
  if (mark == WW_NONE && head->deprel == WW_REL_CONJ && head->head != WW_NONE) {  // Iraq and Syria: as the first of them
    uint32_t first = a->tokens[c->head].head;
    mark = ww_case_of(a, first);
    head = &a->tokens[first];
  }
  if (mark == WW_NONE) {
    if (head->deprel == WW_REL_OBJ && is_motion(work, head->head)) return WW_USE_LITERAL;
    if (head->deprel == WW_REL_APPOS && place_noun(work, head->head)) return WW_USE_LITERAL;
    return WW_USE_METONYM;
  }
  struct ww_slice word = a->tokens[mark].lower;
  if (is_locative(word)) return WW_USE_LITERAL;
  bool to = ww_slice_is(word, "to") || ww_slice_is(word, "toward") || ww_slice_is(word, "towards") || ww_slice_is(word, "from") || ww_slice_is(word, "for");
  if (to && is_motion(work, head->head)) return WW_USE_LITERAL;
  if (ww_slice_is(word, "from") && head->deprel == WW_REL_OBL) return WW_USE_LITERAL;
  if (ww_slice_is(word, "of") && place_noun(work, head->head)) return WW_USE_LITERAL;
  return WW_USE_METONYM;
}

void ww_usage_decide(struct ww_mention_work *work) {
  for (uint32_t i = 0; i < work->count; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->unit == WW_IS_ADJECTIVE || c->unit == WW_IS_PEOPLE) c->use = WW_USE_ADJECTIVE;
    else if (c->unit == WW_IS_SEAT || (c->unit == WW_IS_ACTOR && c->entity_kind == WW_ENTITY_STATE)) c->use = use_of(work, i);
    else if (c->unit == WW_IS_PLACE || c->entity_kind == WW_ENTITY_PLACE) c->use = c->before_noun ? WW_USE_ADJECTIVE : addressed(work, c) ? WW_USE_METONYM : WW_USE_LITERAL;
  }
}
