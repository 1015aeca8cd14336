#include "plain_article.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/utf8.h"

enum { FIELDS = 4 };

static const struct { const char *name; uint32_t bit; } features[] = {
    {"Past", WW_MORPH_PAST}, {"Pres", WW_MORPH_PRES}, {"Fin", WW_MORPH_FIN}, {"Inf", WW_MORPH_INF}, {"Part", WW_MORPH_PART},
    {"Ger", WW_MORPH_GER}, {"Pass", WW_MORPH_PASS}, {"Sing", WW_MORPH_SING}, {"Plur", WW_MORPH_PLUR}, {"Poss", WW_MORPH_POSS}};

static uint32_t morph_of(struct ww_slice text) {
  uint32_t bits = 0;
  for (size_t at = 0, end; at < text.size; at = end + 1) {
    for (end = at; end < text.size && text.data[end] != '|'; end++) continue;
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
      if (ww_slice_is(ww_slice_of(text.data + at, end - at), features[i].name)) bits |= features[i].bit;
  }
  return bits;
}

static uint32_t number(struct ww_slice text) {
  uint32_t value = 0;
  for (size_t i = 0; i < text.size; i++) {
    assert_true(ww_ascii_digit((unsigned char)text.data[i]));
    value = value * 10 + (uint32_t)(text.data[i] - '0');
  }
  return value;
}

// FORM/UPOS/HEAD/DEPREL; a slash that stands alone, and the one in 9/11, belong to the form.
static size_t split(struct ww_slice word, struct ww_slice field[FIELDS]) {
  size_t count = 0, start = 0;
  for (size_t i = 0; i <= word.size && count < FIELDS; i++) {
    bool digits = i + 1 < word.size && count == 0 && ww_ascii_digit((unsigned char)word.data[i + 1]);
    if (i < word.size && (word.data[i] != '/' || i == 0 || digits)) continue;
    field[count++] = ww_slice_of(word.data + start, i - start);
    start = i + 1;
  }
  return count;
}

static uint8_t guess_upos(struct ww_slice form) {
  unsigned char c = (unsigned char)form.data[0];
  if (ww_ascii_upper(c)) return WW_UPOS_PROPN;
  if (ww_ascii_digit(c)) return WW_UPOS_NUM;
  return ww_ascii_lower(c) || c >= 0x80 ? WW_UPOS_NOUN : WW_UPOS_PUNCT;
}

static void add_word(struct ww_article *article, struct ww_slice word, uint32_t sentence, uint32_t first) {
  struct ww_slice field[FIELDS];
  bool glued = word.size > 1 && word.data[0] == '_';
  if (glued) word.data++, word.size--;
  size_t count = split(word, field);
  struct ww_token *t = ww_article_add_token(article);
  assert_non_null(t);
  char *text = (char *)article->text.data;
  if (article->text.size > 0 && !glued) text[article->text.size++] = ' ';
  struct ww_slice lemma = {NULL, 0};
  for (size_t i = 1; i < field[0].size; i++)
    if (field[0].data[i] == '~') {
      lemma = ww_slice_of(field[0].data + i + 1, field[0].size - i - 1);
      field[0].size = i;
    }
  t->start = (uint32_t)article->text.size;
  memcpy(text + article->text.size, field[0].data, field[0].size);
  article->text.size += field[0].size;
  t->end = (uint32_t)article->text.size;
  t->form = ww_slice_of(text + t->start, field[0].size);
  char *lower = ww_arena_alloc(&article->arena, 2 * t->form.size + 1, 1);
  assert_non_null(lower);
  t->lower = ww_slice_of(lower, ww_utf8_lower_text(t->form, lower));
  t->upos = guess_upos(t->form);
  if (count > 1) {
    struct ww_slice upos = field[1];
    for (size_t i = 0; i < upos.size; i++)
      if (upos.data[i] == ':') {
        t->morph = morph_of(ww_slice_of(upos.data + i + 1, upos.size - i - 1));
        upos.size = i;
      }
    t->upos = (uint8_t)ww_upos_of(upos);
    assert_int_not_equal(t->upos, WW_UPOS_COUNT);
  }
  t->lemma = t->upos == WW_UPOS_PROPN ? t->form : t->lower;
  bool plural = (t->morph & WW_MORPH_PLUR) != 0 && t->upos == WW_UPOS_NOUN && t->lemma.size > 2 && t->lemma.data[t->lemma.size - 1] == 's';
  if (plural) t->lemma.size--;
  if (lemma.size > 0) t->lemma = lemma;
  t->head = count > 2 ? first + number(field[2]) - 1 : WW_NONE;
  if (count > 2 && number(field[2]) == 0) t->head = WW_NONE;
  t->deprel = count > 3 ? (uint8_t)ww_deprel_of(field[3]) : WW_REL_DEP;
  if (count > 2 && t->head == WW_NONE) t->deprel = WW_REL_ROOT;
  t->sentence = sentence;
  t->mention = WW_NONE;
  size_t letters = 0, upper = 0;
  for (size_t i = 0; i < t->form.size; i++) {
    letters += ww_ascii_alpha((unsigned char)t->form.data[i]);
    upper += ww_ascii_upper((unsigned char)t->form.data[i]);
  }
  if (ww_ascii_upper((unsigned char)t->form.data[0])) t->flags |= WW_TOKEN_UPPER;
  if (letters > 1 && letters == upper) t->flags |= WW_TOKEN_ALL_UPPER;
  if (!glued && t->start > 0) t->flags |= WW_TOKEN_SPACE_BEFORE;
}

static void add_sentence(struct ww_article *article, struct ww_slice line, uint32_t paragraph) {
  struct ww_sentence *s = ww_article_add_sentence(article);
  assert_non_null(s);
  uint32_t index = (uint32_t)article->sentence_count - 1, first = (uint32_t)article->token_count;
  static const struct { const char *prefix; uint8_t part; } parts[] = {{"title: ", WW_PART_TITLE}, {"dateline: ", WW_PART_DATELINE}};
  s->part = WW_PART_BODY;
  s->paragraph = paragraph;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    if (ww_slice_starts(line, ww_slice_cstring(parts[i].prefix))) {
      s->part = parts[i].part;
      line.data += strlen(parts[i].prefix), line.size -= strlen(parts[i].prefix);
    }
  s->parse = s->part != WW_PART_DATELINE;
  for (size_t at = 0; at < line.size;) {
    while (at < line.size && line.data[at] == ' ') at++;
    size_t start = at;
    while (at < line.size && line.data[at] != ' ') at++;
    if (at > start) add_word(article, ww_slice_of(line.data + start, at - start), index, first);
  }
  s = &article->sentences[index];
  s->first_token = first, s->token_count = (uint32_t)article->token_count - first;
  assert_true(s->token_count > 0);
  s->start = article->tokens[first].start, s->end = article->tokens[article->token_count - 1].end;
  s->root = first;
  for (uint32_t t = first; t < article->token_count; t++)
    if (article->tokens[t].deprel == WW_REL_ROOT) s->root = t;
  for (uint32_t t = first; t < article->token_count; t++)
    if (article->tokens[t].head == WW_NONE && t != s->root) article->tokens[t].head = s->root;
}

void plain_article(struct ww_article *article, struct ww_slice input) {
  char *text = ww_arena_alloc(&article->arena, 2 * input.size + 1, 1);
  assert_non_null(text);
  article->text = ww_slice_of(text, 0);
  article->english = true;
  uint32_t paragraph = 0;
  for (size_t at = 0; at < input.size;) {
    size_t end = at;
    while (end < input.size && input.data[end] != '\n') end++;
    struct ww_slice line = ww_slice_trim(ww_slice_of(input.data + at, end - at));
    at = end + 1;
    if (line.size == 0) {
      paragraph++;
      continue;
    }
    int32_t day = line.size == 10 ? ww_day_parse_iso(line) : WW_NO_DAY;
    if (day != WW_NO_DAY) article->published = day;
    else add_sentence(article, line, paragraph);
  }
}
