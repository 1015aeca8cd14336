#include "read/claim_quotes.h"

// Single marks are apostrophes as well: one opens a quotation only where it is closed within so many tokens.
enum { SINGLE_REACH = 80 };

enum mark { NO_MARK, OPENS, CLOSES, EITHER, SINGLE_OPENS, SINGLE_CLOSES, SINGLE_EITHER };

static enum mark mark_of(const struct ww_token *t) {
  struct ww_slice f = t->form;
  if (t->upos != WW_UPOS_PUNCT || f.size == 0 || f.size > 3 || f.data[0] == ',' || f.data[0] == '.') return NO_MARK;
  if (ww_slice_is(f, "\xe2\x80\x9c") || ww_slice_is(f, "``")) return OPENS;
  if (ww_slice_is(f, "\xe2\x80\x9d")) return CLOSES;
  if (ww_slice_is(f, "\"") || ww_slice_is(f, "''")) return EITHER;
  if (ww_slice_is(f, "\xe2\x80\x98")) return SINGLE_OPENS;
  if (ww_slice_is(f, "\xe2\x80\x99")) return SINGLE_CLOSES;
  return ww_slice_is(f, "'") ? SINGLE_EITHER : NO_MARK;
}

struct scan {
  struct ww_article *article;
  struct ww_quote *items;
  size_t count, room;
  uint32_t *of;
  uint32_t open;     // the mark that is open, or WW_NONE
  bool single;       // it is a single one
  bool continues;    // the quotation in work
  bool left_open;    // the paragraph before ended inside a quotation
};

static bool space_before(const struct ww_article *a, uint32_t t) { return t == 0 || (a->tokens[t].flags & WW_TOKEN_SPACE_BEFORE) != 0; }
static bool space_after(const struct ww_article *a, uint32_t t) {
  return t + 1 >= a->token_count || (a->tokens[t + 1].flags & WW_TOKEN_SPACE_BEFORE) != 0;
}
static uint32_t paragraph_of(const struct ww_article *a, uint32_t t) { return a->sentences[a->tokens[t].sentence].paragraph; }

// A mark that may be either: by the white space around it, else by whether something is open.
static bool is_opening(const struct scan *s, uint32_t t) {
  bool before = space_before(s->article, t) || (t > 0 && paragraph_of(s->article, t - 1) != paragraph_of(s->article, t)), after = space_after(s->article, t);
  if (before && !after) return true;
  if (!before && after) return false;
  return s->open == WW_NONE;
}

static bool closed_soon(const struct scan *s, uint32_t t) {
  const struct ww_article *a = s->article;
  for (uint32_t i = t + 2; i < a->token_count && i < t + SINGLE_REACH && paragraph_of(a, i) == paragraph_of(a, t); i++) {
    enum mark m = mark_of(&a->tokens[i]);
    if ((m == SINGLE_CLOSES || m == SINGLE_EITHER) && !space_before(a, i)) return true;
    if (m == OPENS || m == EITHER) return false;
  }
  return false;
}

// The quotation that is open ends with token `last`, before the mark `close` where there is one.
static ww_status end_quote(struct scan *s, uint32_t last, uint32_t close) {
  struct ww_article *a = s->article;
  uint32_t first = s->open + 1;
  if (s->open == WW_NONE) return WW_OK;
  s->open = WW_NONE;
  if (last < first || last == WW_NONE) return WW_OK;
  if (!ww_arena_grow(&a->arena, (void **)&s->items, &s->room, s->count + 1, sizeof *s->items)) return WW_ERROR_MEMORY;
  s->items[s->count] = (struct ww_quote){first - 1, first, last, close, s->continues && s->count > 0};
  for (uint32_t t = first; t <= last; t++) s->of[t] = (uint32_t)s->count;
  s->count++;
  return WW_OK;
}

// A token that may be a mark; `fresh` where it begins a paragraph.
static ww_status take(struct scan *s, uint32_t t, enum mark m, bool fresh) {
  if (fresh) {
    s->left_open = s->open != WW_NONE && !s->single;
    if (t > 0 && end_quote(s, t - 1, WW_NONE) != WW_OK) return WW_ERROR_MEMORY;
  }
  if (m == NO_MARK) return WW_OK;
  bool single = m >= SINGLE_OPENS;
  if (single && s->open != WW_NONE && !s->single) return WW_OK;  // a quotation inside a quotation is part of it
  bool opens = m == OPENS || m == SINGLE_OPENS || ((m == EITHER || m == SINGLE_EITHER) && is_opening(s, t));
  if (!opens) return s->open != WW_NONE && s->single == single ? end_quote(s, t - 1, t) : WW_OK;
  if (single && !closed_soon(s, t)) return WW_OK;
  if (s->open != WW_NONE && end_quote(s, t - 1, WW_NONE) != WW_OK) return WW_ERROR_MEMORY;
  s->open = t;
  s->single = single;
  s->continues = fresh && s->left_open;
  return WW_OK;
}

ww_status ww_read_quotes(struct ww_article *article, struct ww_quotes *out) {
  struct scan s = {.article = article, .open = WW_NONE};
  s.of = ww_arena_alloc(&article->arena, article->token_count + 1, sizeof *s.of);
  if (s.of == NULL) return WW_ERROR_MEMORY;
  memset(s.of, 0xFF, article->token_count * sizeof *s.of);  // WW_NONE
  ww_status status = WW_OK;
  for (uint32_t t = 0, paragraph = 0, sentence = WW_NONE; status == WW_OK && t < article->token_count; t++) {
    bool fresh = false;
    if (article->tokens[t].sentence != sentence) {
      sentence = article->tokens[t].sentence;
      fresh = t == 0 || article->sentences[sentence].paragraph != paragraph;
      paragraph = article->sentences[sentence].paragraph;
    }
    enum mark m = mark_of(&article->tokens[t]);
    if (fresh || m != NO_MARK) status = take(&s, t, m, fresh);
  }
  if (status == WW_OK && article->token_count > 0) status = end_quote(&s, (uint32_t)article->token_count - 1, WW_NONE);
  *out = (struct ww_quotes){s.items, (uint32_t)s.count, s.of};
  return status;
}
