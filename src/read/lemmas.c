// lemmas.c: wrong lemmas mended with the words that the lexicon knows.
//
// In: tokens with tags and lemmas. Out: other lemmas for some verbs and nouns. The idea: the model learned its endings
// from treebanks of a few thousand verbs and makes "bombe" of *bombed* and "extradit" of *extradited*. Where the lexicon
// does not know the lemma, but knows one of which the form is made by rule, that one is meant.
// In "Rebels bombed a bridge" neither "bombe" nor "bombed" is known, "bomb" is: the token's lemma becomes "bomb".
#include "read/mend.h"
#include "read/read.h"

enum { LONGEST = 40 };

struct mending {
  const struct ww_reader_context *context;
  struct ww_slice form;  // lower case
  enum ww_word_pos pos;
  char made[LONGEST + 24];
  size_t size;
};

static bool known(const struct ww_knowledge *knowledge, struct ww_slice lemma, enum ww_word_pos pos) {
  struct ww_word_info word = ww_word(knowledge, lemma, pos);
  return word.trigger_count > 0 || word.classes[0] != 0 || word.classes[1] != 0 || ww_cue_of(knowledge, lemma, pos) != NULL;
}

// Tries the form without its last `cut` bytes and with `put` in their place.
static bool try_ending(struct mending *m, size_t cut, const char *put) {
  size_t extra = strlen(put), keep = m->form.size - cut;
  if (keep < 2) return false;
  memcpy(m->made, m->form.data, keep);
  memcpy(m->made + keep, put, extra);
  m->size = keep + extra;
  return known(m->context->knowledge, ww_slice_of(m->made, m->size), m->pos);
}

static bool ends(const struct mending *m, const char *ending) {
  size_t size = strlen(ending);
  return m->form.size > size + 1 && memcmp(m->form.data + m->form.size - size, ending, size) == 0;
}

static bool doubled(const struct mending *m, size_t cut) {
  size_t at = m->form.size - cut;
  return at >= 3 && m->form.data[at - 1] == m->form.data[at - 2];
}

// "stopped", "using": the stem as it stands, with its mute e, or without its doubled letter.
static bool try_stem(struct mending *m, size_t cut) {
  return try_ending(m, cut, "") || try_ending(m, cut, "e") || (doubled(m, cut) && try_ending(m, cut + 1, ""));
}

static const char *const prefixes[] = {"", "with", "over", "under", "re", "out", "up", "fore", "mis", "un"};

// "withdrew" and "retaken" go as "drew" and "taken" do.
static bool try_irregular(struct mending *m) {
  const struct ww_irregular_forms *forms = m->pos == WW_POS_VERB ? &m->context->verbs : &m->context->nouns;
  for (size_t p = 0; p < sizeof prefixes / sizeof *prefixes; p++) {
    size_t cut = strlen(prefixes[p]);
    if (cut > 0 && (m->form.size < cut + 3 || m->form.data[0] != prefixes[p][0] || memcmp(m->form.data, prefixes[p], cut) != 0)) continue;
    struct ww_slice rest = ww_slice_of(m->form.data + cut, m->form.size - cut), lemma;
    for (uint32_t at = 0; (lemma = ww_irregular_lemma(forms, rest, &at)).size > 0;) {
      memcpy(m->made, prefixes[p], cut);
      memcpy(m->made + cut, lemma.data, lemma.size);
      m->size = cut + lemma.size;
      if (known(m->context->knowledge, ww_slice_of(m->made, m->size), m->pos)) return true;
    }
  }
  return false;
}

static bool mend(struct mending *m) {
  if (ends(m, "ies") && try_ending(m, 3, "y")) return true;
  if (ends(m, "es") && try_ending(m, 2, "")) return true;
  if (ends(m, "s") && try_ending(m, 1, "")) return true;
  if (m->pos == WW_POS_NOUN && ends(m, "men") && try_ending(m, 3, "man")) return true;
  if (m->pos == WW_POS_VERB) {
    if (ends(m, "ied") && try_ending(m, 3, "y")) return true;
    if (ends(m, "ed") && try_stem(m, 2)) return true;
    if (ends(m, "ing") && try_stem(m, 3)) return true;
  }
  return try_irregular(m);
}

ww_status ww_read_lemmas(const struct ww_reader_context *context, struct ww_article *article) {
  for (size_t i = 0; i < article->sentence_count; i++)
    if (article->sentences[i].parse != 0) ww_mend_verbs(article, &article->sentences[i]);
  for (size_t i = 0; i < article->token_count; i++) {
    struct ww_token *token = &article->tokens[i];
    if (token->upos != WW_UPOS_VERB && token->upos != WW_UPOS_NOUN) continue;
    struct mending m = {.context = context, .form = token->lower};
    m.pos = token->upos == WW_UPOS_VERB ? WW_POS_VERB : WW_POS_NOUN;
    if (m.form.size < 3 || m.form.size > LONGEST) continue;
    // An ending alone may make another word of a verb: "lent" ends as "went" does, and is no "go".
    bool other = m.pos == WW_POS_VERB && token->lemma.size > 0 && ww_ascii_fold((unsigned char)token->lemma.data[0]) != (unsigned char)token->lower.data[0];
    if (!(other && try_irregular(&m)) && (known(context->knowledge, token->lemma, m.pos) || !mend(&m))) continue;
    struct ww_slice lemma = ww_arena_copy(&article->arena, ww_slice_of(m.made, m.size));
    if (lemma.data == NULL) return WW_ERROR_MEMORY;
    token->lemma = lemma;
  }
  return WW_OK;
}
