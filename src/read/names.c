// names.c: one pass of the lexicon's trie of names over the words of an article.
//
// In: tokens (forms and lower-case forms alone, so that this may run before the parser). Out: name_hits: from each
// word the longest walk that ends in something, then on behind it. "The Gulf Cooperation Council met in Jeddah"
// gives [1,3] and [6,6]; "the bank" gives nothing, whatever bank the lexicon knows as a part of a longer name.
//
// The trie is walked without capitals; here the text's capitals are asked for: a name that the lexicon writes with one
// needs one (a turkey is no Turkey), an exact name needs its own, agent nouns and cue phrases need none.
#include "read/names.h"

#include "base/limits.h"

static bool has_upper(struct ww_slice form) {
  for (size_t i = 0; i < form.size; i++)
    if (ww_ascii_upper((unsigned char)form.data[i])) return true;
  return false;
}

// "An east London hospital" stands in no East London: a word of direction that opens a town's name has its capital.
static bool only_describes(const struct ww_article *article, uint32_t first, uint32_t last) {
  static const char *const words[] = {"north", "south", "east", "west", "central", "northern", "southern", "eastern", "western", "upper", "lower", "new", "old", "greater"};
  if (first == last || (article->tokens[first].flags & WW_TOKEN_UPPER) != 0) return false;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(article->tokens[first].lower, words[i])) return true;
  return false;
}

bool ww_name_holds(const struct ww_knowledge *knowledge, const struct ww_article *article, uint32_t first, uint32_t last,
                   const struct ww_name *name) {
  if (name->kind == WW_NAME_AGENT || name->kind == WW_NAME_CUE) return true;
  if (article->published != WW_NO_DAY) {
    if (name->from != WW_NO_DAY && article->published < name->from) return false;
    if (name->to != WW_NO_DAY && article->published > name->to) return false;
  }
  if (name->exact) return ww_names_exact(knowledge, name, &article->tokens[first], last - first + 1);
  if (!name->capital) return true;
  if (name->kind == WW_NAME_PLACE && only_describes(article, first, last) && ww_place(knowledge, name->index)->feature_class == 'P') return false;
  bool upper = false;
  for (uint32_t t = first; t <= last && !upper; t++)
    upper = (article->tokens[t].flags & WW_TOKEN_UPPER) != 0 || has_upper(article->tokens[t].form);
  return upper;
}

bool ww_name_hit_any(const struct ww_knowledge *knowledge, const struct ww_article *article,
                     const struct ww_name_hit *hit) {
  size_t count;
  const struct ww_name *names = ww_names_at(knowledge, hit->node, &count);
  for (size_t i = 0; i < count; i++)
    if (ww_name_holds(knowledge, article, hit->first_token, hit->last_token, &names[i])) return true;
  return false;
}

static bool names_actor(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_name_hit *hit) {
  size_t count;
  const struct ww_name *names = ww_names_at(knowledge, hit->node, &count);
  for (size_t i = 0; i < count; i++)
    if (names[i].kind == WW_NAME_ACTOR && ww_name_holds(knowledge, article, hit->first_token, hit->last_token, &names[i])) return true;
  return false;
}

// What is known of a walk from a word before it is walked: the keys of its first two steps (0: not by key), and where the
// first one leads.
struct ahead {
  uint64_t key, next;
  uint32_t node;
};

// The longest walk from `first` that ends in something; node 0 where there is none.
static struct ww_name_hit longest(const struct ww_knowledge *knowledge, const struct ww_article *article, uint32_t first, uint32_t end, const struct ahead *ahead) {
  struct ww_name_hit best = {first, first, 0};
  uint32_t node = WW_NAMES_ROOT;
  for (uint32_t t = first; t < end && t - first < WW_LIMIT_NAME_WORDS; t++) {
    if (t == first && ahead->key != 0) node = ahead->node;
    else if (t == first + 1 && ahead->next != 0) node = ww_names_begin(knowledge, ahead->next);
    else node = ww_names_step(knowledge, node, article->tokens[t].form, article->tokens[t].lower);
    if (node == 0) break;
    struct ww_name_hit hit = {first, t, node};
    if (!ww_name_hit_any(knowledge, article, &hit)) continue;
    // "Saint Lucia's army" is no village that is written Saint Lucia's.
    if (best.node != 0 && best.last_token + 1 == t && ww_slice_is(article->tokens[t].lower, "'s") && names_actor(knowledge, article, &best)) continue;
    best = hit;
  }
  return best;
}

// Numbers the sentence's closed-class words, and takes the first step from all words that may begin a name. The trie is
// beyond every cache: each line of it that a step needs is called for while others are.
static void look_ahead(const struct ww_reader_context *context, struct ww_article *article, const struct ww_sentence *sentence, struct ahead *ahead) {
  const struct ww_knowledge *k = context->knowledge;
  struct ww_token *tokens = article->tokens + sentence->first_token;
  uint32_t count = sentence->token_count;
  for (uint32_t i = 0; i < count; i++) {
    tokens[i].word = ww_closed_word_of(&context->words, tokens[i].lower);
    ahead[i] = (struct ahead){context->words.begins_name[tokens[i].word] ? ww_names_key(tokens[i].lower) : 0, 0, 0};
    if (ahead[i].key != 0) ww_names_expect(k, ahead[i].key, false);
  }
  for (uint32_t i = 0; i < count; i++)
    if (ahead[i].key != 0) ww_names_expect(k, ahead[i].key, true);
  for (uint32_t i = 0; i < count; i++) {
    if (ahead[i].key == 0 || (ahead[i].node = ww_names_begin(k, ahead[i].key)) == 0) continue;
    ww_names_expect_at(k, ahead[i].node, false);
    if (i + 1 < count) ahead[i].next = ww_names_next_key(k, ahead[i].node, tokens[i + 1].lower);
    if (ahead[i].next != 0) ww_names_expect(k, ahead[i].next, false);
  }
  for (uint32_t i = 0; i < count; i++) {
    if (ahead[i].node != 0) ww_names_expect_at(k, ahead[i].node, true);
    if (ahead[i].next != 0) ww_names_expect(k, ahead[i].next, true);
  }
}

static ww_status read_sentence(const struct ww_reader_context *context, struct ww_article *article, const struct ww_sentence *sentence) {
  const struct ww_knowledge *knowledge = context->knowledge;
  uint32_t begin = sentence->first_token, end = begin + sentence->token_count;
  struct ahead *ahead = ww_arena_alloc(&article->scratch, sentence->token_count + 1u, sizeof *ahead);
  if (ahead == NULL) return WW_ERROR_MEMORY;
  look_ahead(context, article, sentence, ahead);
  for (uint32_t first = begin; first < end;) {
    if (!context->words.begins_name[article->tokens[first].word]) {
      first++;
      continue;
    }
    struct ww_name_hit best = longest(knowledge, article, first, end, &ahead[first - begin]);
    // "The Gulf" must not hide "Gulf Cooperation Council".
    if (best.node != 0 && best.last_token > first && best.last_token + 1 < end && ww_slice_is(article->tokens[first].lower, "the")) {
      struct ww_name_hit inner = longest(knowledge, article, first + 1, end, &ahead[first + 1 - begin]);
      if (inner.node != 0 && inner.last_token > best.last_token) best = inner;
    }
    if (best.node != 0) {
      struct ww_name_hit *out = ww_article_add_name_hit(article);
      if (out == NULL) return WW_ERROR_MEMORY;
      *out = best;
    }
    first = best.last_token + 1;
  }
  return WW_OK;
}

ww_status ww_read_names(const struct ww_reader_context *context, struct ww_article *article) {
  ww_status status = WW_OK;
  for (size_t s = 0; status == WW_OK && s < article->sentence_count; s++) {
    struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
    status = read_sentence(context, article, &article->sentences[s]);
    ww_arena_rewind(&article->scratch, mark);
  }
  return status;
}
