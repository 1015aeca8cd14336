// claim_follow.c: quotations that run over several sentences or paragraphs: what nobody else's cue takes belongs to the claim
// whose quotation it goes on with.
//
//   "We came early," she said. "Nobody else was there.       both sentences behind "said" are its content,
//   "We left late."                                          and so is the next paragraph
#include "read/claim_record.h"

struct follower {
  struct ww_teller *teller;
  uint32_t *taken;    // [quotes] the claim that has it, or WW_NONE
};

static uint32_t sentence_of(const struct follower *f, uint32_t token) { return f->teller->article->tokens[token].sentence; }

static bool same_paragraph(const struct follower *f, uint32_t a, uint32_t b) {
  const struct ww_article *article = f->teller->article;
  return article->sentences[sentence_of(f, a)].paragraph == article->sentences[sentence_of(f, b)].paragraph;
}

// The bytes of a quotation with its marks; without the full stop where it lacks the closing one.
static struct ww_span bounds(const struct follower *f, const struct ww_quote *q) {
  const struct ww_token *t = f->teller->article->tokens;
  return (struct ww_span){t[q->open].start, t[q->close != WW_NONE ? q->close : q->last].end};
}

// Adds a span to a claim's content, or widens the ones that it touches.
static ww_status widen(struct follower *f, struct ww_claim *claim, struct ww_span span, uint32_t last_sentence) {
  struct ww_article *article = f->teller->article;
  struct ww_span *spans = ww_arena_alloc(&article->arena, claim->span_count + 1, sizeof *spans);
  if (spans == NULL) return WW_ERROR_MEMORY;
  size_t count = 0;
  bool done = false;
  for (size_t i = 0; i < claim->span_count; i++) {
    struct ww_span s = claim->spans[i];
    if (s.start <= span.end && span.start <= s.end) {
      if (s.start < span.start) span.start = s.start;
      if (s.end > span.end) span.end = s.end;
      continue;
    }
    if (!done && span.start < s.start) { spans[count++] = span; done = true; }
    spans[count++] = s;
  }
  if (!done) spans[count++] = span;
  claim->spans = spans;
  claim->span_count = count;
  if (last_sentence > claim->last_sentence) claim->last_sentence = last_sentence;
  return WW_OK;
}

// Whether a claim's content holds the inside of a quotation: most of it, or all that is in the cue's sentence.
static bool speaks(const struct follower *f, const struct ww_claim *claim, const struct ww_quote *q) {
  const struct ww_article *a = f->teller->article;
  const struct ww_sentence *s = &a->sentences[claim->sentence];
  uint32_t first = q->first > s->first_token ? q->first : s->first_token, end = s->first_token + s->token_count, last = q->last < end ? q->last : end - 1;
  uint32_t in = 0, all = 0;
  for (uint32_t t = first; t <= last && t < end; t++) {
    if (a->tokens[t].upos == WW_UPOS_PUNCT) continue;
    all++;
    for (size_t i = 0; i < claim->span_count; i++) in += claim->spans[i].start <= a->tokens[t].start && a->tokens[t].start < claim->spans[i].end;
  }
  // The cue itself stands outside what it introduces.
  return all > 0 && in * 3 >= all * 2 && (claim->cue_head < q->first || claim->cue_head > q->last);
}

// Quotations that reach into the cue's sentence become the claim's whole.
static ww_status take_own(struct follower *f, uint32_t number) {
  struct ww_claim *claim = &f->teller->article->claims[number];
  const struct ww_sentence *s = &f->teller->article->sentences[claim->sentence];
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++) {
    uint32_t q = f->teller->quotes.of[t];
    if (q == WW_NONE) continue;
    const struct ww_quote *quote = &f->teller->quotes.items[q];
    t = quote->last;
    if (f->taken[q] != WW_NONE || !speaks(f, claim, quote)) continue;
    f->taken[q] = number;
    uint32_t last = sentence_of(f, quote->last);
    if (sentence_of(f, quote->first) == claim->sentence && last == claim->sentence) continue;
    if (last > claim->sentence + WW_CLAIM_REACH) continue;
    ww_status status = widen(f, claim, bounds(f, quote), last);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

// Whether a quotation fills its sentences: nothing but punctuation stands between its end and the sentence's.
static bool alone(const struct follower *f, uint32_t q) {
  const struct ww_article *a = f->teller->article;
  const struct ww_quote *quote = &f->teller->quotes.items[q];
  const struct ww_sentence *s = &a->sentences[sentence_of(f, quote->last)];
  for (uint32_t t = quote->last + 1; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].upos != WW_UPOS_PUNCT) return false;
  return true;
}

// The claim that an unclaimed quotation goes on with: that of the quotation before it, where nothing but white space or the cue's
// sentence stands between; or one whose sentence ends in a colon before it.
static uint32_t goes_on_with(const struct follower *f, uint32_t q) {
  const struct ww_article *a = f->teller->article;
  const struct ww_quote *quote = &f->teller->quotes.items[q];
  if (quote->continues) return f->taken[q - 1];
  uint32_t sentence = sentence_of(f, quote->first);
  // It must begin its sentence.
  if (quote->open != a->sentences[sentence].first_token || sentence == 0) return WW_NONE;
  uint32_t before = quote->open - 1;
  if (q > 0 && f->taken[q - 1] != WW_NONE && same_paragraph(f, quote->open, f->teller->quotes.items[q - 1].open)) {
    uint32_t number = f->taken[q - 1];
    const struct ww_claim *claim = &a->claims[number];
    uint32_t reached = claim->last_sentence > claim->sentence ? claim->last_sentence : claim->sentence;
    if (reached + 1 >= sentence) return number;
  }
  // A paragraph that begins with a quotation behind one that ends with a quoted speaker: he goes on.
  if (q > 0 && f->taken[q - 1] != WW_NONE && !same_paragraph(f, quote->open, before)) {
    const struct ww_claim *claim = &a->claims[f->taken[q - 1]];
    if (claim->last_sentence + 1 >= sentence && sentence_of(f, f->teller->quotes.items[q - 1].last) + 1 >= sentence && alone(f, q)) return f->taken[q - 1];
  }
  if (!ww_slice_is(a->tokens[before].form, ":")) return WW_NONE;
  uint32_t found = WW_NONE;
  for (size_t i = a->claim_count; i-- > 0;) {
    if (a->claims[i].sentence + 1 < sentence) break;
    if (a->claims[i].sentence + 1 == sentence && (found == WW_NONE || a->claims[i].told)) found = (uint32_t)i;
    if (found != WW_NONE && a->claims[found].told) break;
  }
  return found;
}

ww_status ww_claims_follow(struct ww_teller *teller) {
  struct ww_article *article = teller->article;
  struct follower f = {.teller = teller};
  f.taken = ww_arena_alloc(&article->arena, teller->quotes.count + 1u, sizeof *f.taken);
  if (f.taken == NULL) return WW_ERROR_MEMORY;
  for (uint32_t q = 0; q < teller->quotes.count; q++) f.taken[q] = WW_NONE;
  ww_status status = WW_OK;
  for (uint32_t i = 0; status == WW_OK && i < article->claim_count; i++)
    if (article->claims[i].told) status = take_own(&f, i);
  for (uint32_t q = 0; status == WW_OK && q < teller->quotes.count; q++) {
    if (f.taken[q] != WW_NONE) continue;
    uint32_t number = goes_on_with(&f, q);
    if (number == WW_NONE) continue;
    uint32_t last = sentence_of(&f, teller->quotes.items[q].last);
    if (last > article->claims[number].sentence + WW_CLAIM_REACH) continue;
    f.taken[q] = number;
    article->claims[number].told = true;
    if (article->claims[number].kind == WW_CLAIM_INDIRECT) article->claims[number].kind = WW_CLAIM_MIXED;
    status = widen(&f, &article->claims[number], bounds(&f, &teller->quotes.items[q]), last);
  }
  return status;
}
