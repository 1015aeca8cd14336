// contexts.c: what the story of an event is about, and the words that say so.
//
// In: the words of the article and an event's place in it. Out: the event's contexts, the nearest grounds first, each
// with up to three words that decided it. A word of a context decides it in its own sentence; weak words (*minister*,
// *water*) do so two together, or one with a strong word in the paragraph. What a paragraph or the title and the body
// keep speaking of holds for events that do not name it themselves.
// Worked example: title "Cholera in the camps", sentence "The minister sent doctors to the refugees on Friday": `refugee`
// is strong for migration, `doctor` weak for health and met by the title's `cholera`, `minister` alone decides nothing.
#include "read/coder.h"

enum {
  PHRASE = 3,           // words of the longest phrase that speaks for a context
  PHRASE_BYTES = 64,
  NEAR = 8,             // sentences of a paragraph that are looked at on either side: one may be a book
  STORY_SENTENCES = 3,  // as many sentences make it the article's matter where the title does not say so
  STORY_SHARE = 4,      // and one sentence in so many
  MOST_CONTEXTS = 64
};

struct mark {
  uint64_t strong, weak;
  uint32_t first, last;  // tokens
};

struct ww_context_marks {
  struct mark *marks;
  uint32_t *first;                 // [sentences + 1], into marks
  uint32_t said[MOST_CONTEXTS];    // sentences that speak strongly for it
  uint64_t title;                  // contexts that the title speaks strongly for
  uint32_t read;                   // sentences of prose
};

// ---- marks -----------------------------------------------------------------------------------

static bool content(const struct ww_token *t) {
  return t->upos == WW_UPOS_NOUN || t->upos == WW_UPOS_VERB || t->upos == WW_UPOS_ADJ || t->upos == WW_UPOS_PROPN;
}

static void ask(const struct ww_knowledge *k, struct ww_slice words, struct mark *mark) {
  mark->strong |= ww_context_of_word(k, words, false);
  mark->weak |= ww_context_of_word(k, words, true);
}

// "human rights", "asylum-seekers": as many tokens as asked for, the last also by its lemma; hyphens bind as written.
static void ask_phrase(const struct ww_article *article, const struct ww_knowledge *k, uint32_t first, uint32_t last, struct mark *mark) {
  int forms = ww_slice_equal(article->tokens[last].lower, article->tokens[last].lemma) ? 1 : 2;
  for (int form = 0; form < forms; form++) {
    char text[PHRASE_BYTES];
    size_t size = 0;
    for (uint32_t t = first; t <= last; t++) {
      const struct ww_token *token = &article->tokens[t];
      struct ww_slice word = t == last && form == 1 ? token->lemma : token->lower;
      bool hyphen = ww_slice_is(token->form, "-") || (t > first && ww_slice_is(article->tokens[t - 1].form, "-"));
      if (size + word.size + 1 > sizeof text) return;
      if (t > first && !hyphen) text[size++] = ' ';
      memcpy(text + size, word.data, word.size);
      size += word.size;
    }
    ask(k, ww_slice_of(text, size), mark);
  }
}

// The longest phrase that begins here, else the word.
static bool mark_at(const struct ww_article *article, const struct ww_knowledge *k, uint32_t token, uint32_t end, struct mark *mark) {
  const struct ww_token *t = &article->tokens[token];
  for (uint32_t more = ww_context_begins(k, t->lower) ? PHRASE - 1 : 0; more > 0; more--) {
    if (token + more >= end) continue;
    *mark = (struct mark){.first = token, .last = token + more};
    ask_phrase(article, k, token, token + more, mark);
    if ((mark->strong | mark->weak) != 0) return true;
  }
  *mark = (struct mark){.first = token, .last = token};
  if (!content(t)) return false;
  ask(k, t->upos == WW_UPOS_PROPN ? t->lower : t->lemma, mark);
  return (mark->strong | mark->weak) != 0;
}

static bool prose(const struct ww_sentence *s) {
  return s->part == WW_PART_TITLE || s->part == WW_PART_BODY || s->part == WW_PART_CAPTION;
}

static struct ww_context_marks *make_marks(const struct ww_coder *coder) {
  struct ww_article *a = coder->article;
  struct ww_context_marks *made = ww_arena_alloc_zero(&a->arena, 1, sizeof *made);
  if (made == NULL) return NULL;
  made->marks = ww_arena_alloc(&a->arena, a->token_count + 1u, sizeof *made->marks);
  made->first = ww_arena_alloc(&a->arena, a->sentence_count + 1u, sizeof *made->first);
  if (made->marks == NULL || made->first == NULL) return NULL;
  uint32_t count = 0;
  for (size_t i = 0; i < a->sentence_count; i++) {
    const struct ww_sentence *s = &a->sentences[i];
    made->first[i] = count;
    if (!prose(s)) continue;
    made->read++;
    uint64_t strong = 0;
    uint32_t end = s->first_token + s->token_count;
    for (uint32_t t = s->first_token; t < end; t++) {
      struct mark mark;
      if (!mark_at(a, coder->context->knowledge, t, end, &mark)) continue;
      made->marks[count++] = mark;
      strong |= mark.strong;
      t = mark.last;
    }
    for (uint64_t left = strong; left != 0; left &= left - 1) made->said[__builtin_ctzll(left)]++;
    if (s->part == WW_PART_TITLE) made->title |= strong;
  }
  made->first[a->sentence_count] = count;
  return made;
}

// ---- what decides ----------------------------------------------------------------------------

static void ground(const struct ww_article *article, uint32_t first, uint32_t last, enum ww_context_from from, struct ww_context_ground *out) {
  struct ww_span span = {article->tokens[first].start, article->tokens[last].end};
  struct ww_slice text = ww_slice_of(article->text.data + span.start, span.end - span.start);
  out->from = (uint8_t)from;
  for (uint8_t i = 0; i < out->count; i++)  // the same word again says no more
    if (ww_slice_equal_fold(text, ww_slice_of(article->text.data + out->span[i].start, out->span[i].end - out->span[i].start))) return;
  if (out->count < WW_GROUNDS) out->span[out->count++] = span;
}

static bool says(const struct mark *mark, uint8_t context, bool weak) { return ((weak ? mark->weak : mark->strong) >> context & 1) != 0; }

static bool same_word(const struct ww_article *article, const struct mark *a, const struct mark *b) {
  return ww_slice_equal_fold(article->tokens[a->last].lemma, article->tokens[b->last].lemma);
}

// Strong marks of sentences [from, to) except `without`.
static void gather(const struct ww_coder *coder, uint8_t context, uint32_t from, uint32_t to, uint32_t without, enum ww_context_from how,
                   struct ww_context_ground *out) {
  for (uint32_t s = from; s < to && out->count < WW_GROUNDS; s++)
    for (uint32_t i = coder->marks->first[s]; s != without && i < coder->marks->first[s + 1]; i++)
      if (says(&coder->marks->marks[i], context, false)) ground(coder->article, coder->marks->marks[i].first, coder->marks->marks[i].last, how, out);
}

// The sentences of the paragraph that `sentence` stands in: [*from, *to).
static void paragraph(const struct ww_article *article, uint32_t sentence, uint32_t *from, uint32_t *to) {
  uint32_t number = article->sentences[sentence].paragraph;
  for (*from = sentence; *from > 0 && sentence - *from < NEAR && article->sentences[*from - 1].paragraph == number; (*from)--) {
  }
  for (*to = sentence + 1; *to < article->sentence_count && *to - sentence < NEAR && article->sentences[*to].paragraph == number; (*to)++) {
  }
}

static bool decided_here(const struct ww_coder *coder, uint8_t context, bool elsewhere, struct ww_context_ground *out) {
  const struct ww_context_marks *m = coder->marks;
  const struct mark *begin = m->marks + m->first[coder->sentence], *end = m->marks + m->first[coder->sentence + 1], *first = NULL;
  gather(coder, context, coder->sentence, coder->sentence + 1, WW_NONE, WW_FROM_SENTENCE, out);
  if (out->count > 0) return true;
  for (const struct mark *mark = begin; mark < end; mark++) {
    if (!says(mark, context, true)) continue;
    if (first != NULL && !same_word(coder->article, first, mark)) {
      ground(coder->article, first->first, first->last, WW_FROM_SENTENCE, out);
      ground(coder->article, mark->first, mark->last, WW_FROM_SENTENCE, out);
      return true;
    }
    if (first == NULL) first = mark;
  }
  if (first != NULL && elsewhere) ground(coder->article, first->first, first->last, WW_FROM_PARAGRAPH, out);
  return false;
}

static bool decided(const struct ww_coder *coder, uint8_t context, uint32_t from, uint32_t to, struct ww_context_ground *out) {
  const struct ww_context_marks *m = coder->marks;
  struct ww_context_ground around = {.count = 0};
  gather(coder, context, from, to, coder->sentence, WW_FROM_PARAGRAPH, &around);
  if (decided_here(coder, context, around.count > 0 || (m->title >> context & 1) != 0, out)) return true;
  // A weak word here and strong ones near it, or two different strong ones in the paragraph.
  if ((out->count > 0 && around.count > 0) || around.count > 1) {
    for (uint8_t i = 0; i < around.count && out->count < WW_GROUNDS; i++) out->span[out->count++] = around.span[i];
    out->from = WW_FROM_PARAGRAPH;
    return true;
  }
  bool title = (m->title >> context & 1) != 0;
  bool story = title ? m->said[context] > 1 || out->count > 0 : m->said[context] >= STORY_SENTENCES && m->said[context] * STORY_SHARE >= m->read;
  if (!story) return false;
  gather(coder, context, 0, (uint32_t)coder->article->sentence_count, WW_NONE, WW_FROM_ARTICLE, out);
  return out->count > 0;
}

// ---- the event -------------------------------------------------------------------------------

// Nearer grounds first, so that where there are too many the far ones are left out; then by number.
static void put(struct ww_event *event, struct ww_context_ground *grounds, const struct ww_context_ground *found, uint64_t told) {
  for (uint8_t from = WW_FROM_SENTENCE; from <= WW_FROM_ARTICLE; from++)
    for (uint8_t c = 0; c < MOST_CONTEXTS && event->context_count < WW_CONTEXTS; c++)
      if ((told >> c & 1) != 0 && found[c].from == from) {
        grounds[event->context_count] = found[c];
        event->context[event->context_count++] = c;
      }
}

ww_status ww_contexts_fill(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event) {
  const struct ww_knowledge *k = coder->context->knowledge;
  if (coder->marks == NULL) coder->marks = make_marks(coder);
  struct ww_context_ground *grounds = ww_arena_alloc_zero(&coder->article->arena, WW_CONTEXTS, sizeof *grounds);
  if (coder->marks == NULL || grounds == NULL) return WW_ERROR_MEMORY;
  struct ww_context_ground found[MOST_CONTEXTS];
  memset(found, 0, sizeof found);
  uint32_t from, to;
  paragraph(coder->article, coder->sentence, &from, &to);
  uint64_t held = 0, told = 0;
  for (uint8_t c = 0; c < ww_context_count(k) && c < MOST_CONTEXTS; c++) {
    bool frame = (draft->contexts >> c & 1) != 0;
    if (frame) ground(coder->article, draft->token, draft->token, WW_FROM_SENTENCE, &found[c]);
    else if (!decided(coder, c, from, to, &found[c])) continue;
    held |= (uint64_t)1 << c;
  }
  for (uint8_t c = 0; c < MOST_CONTEXTS; c++)
    if ((held >> c & 1) != 0 && (held & ww_context_unless(k, c)) == 0) told |= (uint64_t)1 << c;
  event->grounds = grounds;
  put(event, grounds, found, told);
  return WW_OK;
}
