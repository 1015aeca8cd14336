#include "tree_article.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

enum { COLUMNS = 16 };

static const struct { const char *name; uint32_t bit; } features[] = {
    {"Past", WW_MORPH_PAST}, {"Pres", WW_MORPH_PRES}, {"Fin", WW_MORPH_FIN}, {"Inf", WW_MORPH_INF}, {"Part", WW_MORPH_PART},
    {"Ger", WW_MORPH_GER}, {"Pass", WW_MORPH_PASS}, {"Sing", WW_MORPH_SING}, {"Plur", WW_MORPH_PLUR}, {"Rel", WW_MORPH_REL}};

static uint32_t morph_of(struct ww_slice text) {
  uint32_t bits = 0;
  size_t at = 0;
  while (at < text.size) {
    size_t end = at;
    while (end < text.size && text.data[end] != '|') end++;
    for (size_t i = 0; i < sizeof features / sizeof *features; i++)
      if (ww_slice_is(ww_slice_of(text.data + at, end - at), features[i].name)) bits |= features[i].bit;
    at = end + 1;
  }
  return bits;
}

static size_t columns(struct ww_slice line, struct ww_slice out[COLUMNS]) {
  size_t count = 0, at = 0;
  while (at < line.size && count < COLUMNS) {
    while (at < line.size && ww_ascii_space((unsigned char)line.data[at])) at++;
    size_t start = at;
    while (at < line.size && !ww_ascii_space((unsigned char)line.data[at])) at++;
    if (at > start) out[count++] = ww_slice_of(line.data + start, at - start);
  }
  return count;
}

static uint32_t number(struct ww_slice text) {
  uint32_t value = 0;
  for (size_t i = 0; i < text.size; i++) value = value * 10 + (uint32_t)(text.data[i] - '0');
  return value;
}

static void role_of(struct ww_slice text, uint8_t *kind, struct ww_role *role) {
  static const char *const kinds[] = {"person", "group", "state", "org", "place"};
  struct ww_slice part[3] = {{NULL, 0}};
  size_t count = 0, start = 0;
  for (size_t i = 0; i <= text.size && count < 3; i++)
    if (i == text.size || text.data[i] == ':') {
      part[count++] = ww_slice_of(text.data + start, i - start);
      start = i + 1;
    }
  *kind = WW_ENTITY_KINDS;
  for (uint8_t k = 0; k < WW_ENTITY_KINDS; k++)
    if (ww_slice_is(part[0], kinds[k])) *kind = k;
  assert_int_not_equal(*kind, WW_ENTITY_KINDS);
  if (part[1].size == 3) memcpy(role->code, part[1].data, 3);
  if (part[2].size == 3) memcpy(role->sector[0], part[2].data, 3);
}

static uint32_t entity_of(struct ww_article *article, struct ww_slice key, uint8_t kind, struct ww_role role) {
  for (size_t i = 0; i < article->entity_count; i++)
    if (ww_slice_equal(article->entities[i].name, key)) return (uint32_t)i;
  struct ww_entity *entity = ww_article_add_entity(article);
  assert_non_null(entity);
  *entity = (struct ww_entity){.name = key, .kind = kind, .role = role, .actor = WW_NONE};
  return (uint32_t)article->entity_count - 1;
}

static void add_mention(struct ww_article *article, uint32_t token, struct ww_slice spec, const struct ww_slice *notes, size_t count) {
  struct ww_token *t = &article->tokens[token];
  struct ww_mention mention = {.start = t->start, .end = t->end, .first_token = token, .last_token = token, .head = token,
                               .kind = WW_MENTION_NOMINAL, .gazetteer = WW_NONE};
  uint8_t kind;
  struct ww_slice key = t->lemma;
  role_of(spec, &kind, &mention.role);
  for (size_t i = 0; i < count; i++) {
    if (notes[i].data[0] == '=') key = ww_slice_of(notes[i].data + 1, notes[i].size - 1);
    if (ww_slice_is(notes[i], "adj")) mention.kind = WW_MENTION_ADJECTIVE;
    if (ww_slice_is(notes[i], "name")) mention.kind = WW_MENTION_NAME;
    if (notes[i].data[0] == 'n' && notes[i].size > 1 && ww_ascii_digit((unsigned char)notes[i].data[1]))
      mention.count_min = mention.count_max = number(ww_slice_of(notes[i].data + 1, notes[i].size - 1));
  }
  mention.entity = entity_of(article, key, kind, mention.role);
  struct ww_mention *out = ww_article_add_mention(article);
  assert_non_null(out);
  *out = mention;
  article->tokens[token].mention = (uint32_t)article->mention_count - 1;
}

static void add_notes(struct ww_article *article, uint32_t token, const struct ww_slice *notes, size_t count) {
  struct ww_token t = article->tokens[token];
  for (size_t i = 0; i < count; i++) {
    if (notes[i].data[0] == '@') add_mention(article, token, ww_slice_of(notes[i].data + 1, notes[i].size - 1), notes, count);
    if (notes[i].data[0] == 't' && notes[i].size == 11) {
      struct ww_time *time = ww_article_add_time(article);
      assert_non_null(time);
      int32_t day = ww_day_parse_iso(ww_slice_of(notes[i].data + 1, 10));
      *time = (struct ww_time){.start = t.start, .end = t.end, .sentence = t.sentence, .first_token = token, .last_token = token,
                               .head = token, .from = day, .to = day, .resolution = WW_RES_DAY, .clock = -1};
    }
    if (ww_slice_is(notes[i], "place")) {
      struct ww_place *place = ww_article_add_place(article);
      assert_non_null(place);
      *place = (struct ww_place){.start = t.start, .end = t.end, .sentence = t.sentence, .first_token = token, .last_token = token,
                                 .head = token, .extracted = t.form, .entity = WW_NONE, .use = WW_USE_LITERAL};
    }
  }
}

static void add_word(struct ww_article *article, const struct ww_slice *column, size_t count, uint32_t first) {
  assert_true(count >= 6);
  struct ww_token *t = ww_article_add_token(article);
  assert_non_null(t);
  uint32_t index = (uint32_t)article->token_count - 1, head = number(column[4]);
  t->start = (uint32_t)(column[0].data - article->text.data);
  t->end = t->start + (uint32_t)column[0].size;
  t->form = column[0];
  t->lemma = column[1];
  t->lower = ww_arena_copy(&article->arena, column[0]);
  assert_non_null(t->lower.data);
  for (size_t i = 0; i < t->lower.size; i++) ((char *)t->lower.data)[i] = (char)ww_ascii_fold((unsigned char)t->lower.data[i]);
  t->upos = (uint8_t)ww_upos_of(column[2]);
  assert_int_not_equal(t->upos, WW_UPOS_COUNT);
  t->morph = morph_of(column[3]);
  t->sentence = (uint32_t)article->sentence_count - 1;
  t->head = head == 0 ? WW_NONE : first + head - 1;
  t->deprel = (uint8_t)ww_deprel_of(column[5]);
  t->mention = WW_NONE;
  add_notes(article, index, column + 6, count - 6);
}

static void end_sentence(struct ww_article *article, uint32_t first) {
  struct ww_sentence *s = &article->sentences[article->sentence_count - 1];
  s->first_token = first;
  s->token_count = (uint32_t)article->token_count - first;
  s->start = article->tokens[first].start;
  s->end = article->tokens[article->token_count - 1].end;
  s->root = WW_NONE;
  for (uint32_t t = first; t < article->token_count; t++)
    if (article->tokens[t].head == WW_NONE && s->root == WW_NONE) s->root = t;
}

void tree_article(struct ww_article *article, struct ww_slice input) {
  article->text = ww_arena_copy(&article->arena, input);
  assert_non_null(article->text.data);
  article->english = true;
  article->published = ww_day_parse_iso(WW_SLICE("2014-09-12"));
  bool open = false, title = false;
  uint32_t first = 0;
  size_t at = 0;
  while (at <= article->text.size) {
    size_t end = at;
    while (end < article->text.size && article->text.data[end] != '\n') end++;
    struct ww_slice line = ww_slice_trim(ww_slice_of(article->text.data + at, end - at)), column[COLUMNS];
    at = end + 1;
    if (line.size > 0 && line.data[0] == '#') {
      title = ww_slice_is(line, "# title");
      continue;
    }
    if (line.size == 0) {
      if (open) end_sentence(article, first);
      open = title = open ? false : title;
      continue;
    }
    if (!open) {
      struct ww_sentence *s = ww_article_add_sentence(article);
      assert_non_null(s);
      s->part = title ? WW_PART_TITLE : WW_PART_BODY;
      s->parse = 1;
      first = (uint32_t)article->token_count;
      open = true;
    }
    add_word(article, column, columns(line, column), first);
  }
  if (open) end_sentence(article, first);
}
