#include "article.h"

#include <string.h>

#include "base/limits.h"

void ww_article_init(struct ww_article *article) {
  memset(article, 0, sizeof *article);
  ww_arena_init(&article->arena);
  ww_arena_init(&article->scratch);
  article->published = WW_NO_DAY;
}

void ww_article_release(struct ww_article *article) {
  if (article == NULL) return;
  ww_arena_release(&article->arena);
  ww_arena_release(&article->scratch);
}

void ww_article_reset(struct ww_article *article) {
  struct ww_arena arena = article->arena, scratch = article->scratch;
  ww_arena_reset(&arena);
  ww_arena_reset(&scratch);
  memset(article, 0, sizeof *article);
  article->arena = arena;
  article->scratch = scratch;
  article->published = WW_NO_DAY;
}

static void *add(struct ww_article *article, void **items, size_t *count, size_t *room, size_t size) {
  if (*count >= WW_LIMIT_ARTICLE_ITEMS || !ww_arena_grow(&article->arena, items, room, *count + 1, size)) return NULL;
  unsigned char *out = (unsigned char *)*items + *count * size;
  memset(out, 0, size);
  (*count)++;
  return out;
}

#define WW_DEFINE_ADD(layer, plural)                                                                     \
  struct ww_##layer *ww_article_add_##layer(struct ww_article *a) {                                      \
    return add(a, (void **)&a->plural, &a->layer##_count, &a->layer##_room, sizeof(struct ww_##layer)); \
  }

WW_DEFINE_ADD(sentence, sentences)
WW_DEFINE_ADD(token, tokens)
WW_DEFINE_ADD(name_hit, name_hits)
WW_DEFINE_ADD(mention, mentions)
WW_DEFINE_ADD(entity, entities)
WW_DEFINE_ADD(time, times)
WW_DEFINE_ADD(place, places)
WW_DEFINE_ADD(figure, figures)
WW_DEFINE_ADD(claim, claims)
WW_DEFINE_ADD(event, events)

bool ww_tokens_are_headline(const struct ww_token *tokens, uint32_t count) {
  enum { FEWEST_WORDS = 4, LONG_WORD = 5 };
  uint32_t capital = 0, small = 0;
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_token *t = &tokens[i];
    if ((t->flags & WW_TOKEN_UPPER) != 0) capital++;
    // And, with, than are small in headlines too.
    else if (t->form.size >= LONG_WORD && !ww_ascii_digit((unsigned char)t->form.data[0])) small++;
  }
  return capital >= FEWEST_WORDS && small * 6 <= capital;
}

struct ww_slice ww_article_words(const struct ww_article *article, uint32_t first, uint32_t last) {
  uint32_t start = article->tokens[first].start;
  return (struct ww_slice){article->text.data + start, article->tokens[last].end - start};
}

static const char *const upos_names[] = {"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
                                         "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

static const char *const deprel_names[] = {
    "dep", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
    "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer",
    "csubj:pass", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj",
    "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass",
    "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum",
    "vocative", "xcomp"};

_Static_assert(sizeof upos_names / sizeof *upos_names == WW_UPOS_COUNT, "a name for each tag");
_Static_assert(sizeof deprel_names / sizeof *deprel_names == WW_DEPREL_COUNT, "a name for each relation");

const char *ww_upos_name(enum ww_upos upos) { return upos < WW_UPOS_COUNT ? upos_names[upos] : "X"; }

const char *ww_deprel_name(enum ww_deprel deprel) { return deprel < WW_DEPREL_COUNT ? deprel_names[deprel] : "dep"; }

enum ww_upos ww_upos_of(struct ww_slice name) {
  for (int i = 0; i < WW_UPOS_COUNT; i++)
    if (ww_slice_is(name, upos_names[i])) return (enum ww_upos)i;
  return WW_UPOS_COUNT;
}

enum ww_deprel ww_deprel_of(struct ww_slice name) {
  for (int i = 0; i < WW_DEPREL_COUNT; i++)
    if (ww_slice_is(name, deprel_names[i])) return (enum ww_deprel)i;
  for (size_t i = 0; i < name.size; i++)
    if (name.data[i] == ':') return ww_deprel_of((struct ww_slice){name.data, i});
  return WW_REL_DEP;
}
