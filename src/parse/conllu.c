// CoNLL-U in and out; see conllu.h and https://universaldependencies.org/format.html.
#include "parse/conllu.h"

#include <stdio.h>
#include <zlib.h>

#include "base/error.h"
#include "base/slice.h"

#define COLUMNS 10
// Larger numbers than this are no word ids.
#define MAX_ID 10000000u

void ww_conllu_init(struct ww_conllu *c) {
  *c = (struct ww_conllu){0};
  ww_arena_init(&c->arena);
}

void ww_conllu_release(struct ww_conllu *c) {
  ww_arena_release(&c->arena);
  *c = (struct ww_conllu){0};
}

// A decimal number that fills the slice; false when it is none or beyond MAX_ID.
static bool number(struct ww_slice s, uint32_t *out) {
  uint32_t v = 0;
  if (s.size == 0 || s.size > 8) return false;
  for (size_t i = 0; i < s.size; i++) {
    if (!ww_ascii_digit((unsigned char)s.data[i])) return false;
    v = v * 10 + (uint32_t)(s.data[i] - '0');
  }
  *out = v;
  return v <= MAX_ID;
}

static bool split_at(struct ww_slice s, char c, struct ww_slice *a, struct ww_slice *b) {
  const char *p = s.size ? memchr(s.data, c, s.size) : NULL;
  if (!p) return false;
  *a = (struct ww_slice){s.data, (size_t)(p - s.data)};
  *b = (struct ww_slice){p + 1, s.size - a->size - 1};
  return true;
}

// The first column: "7", "7-8" or "7.1".
static bool read_id(struct ww_slice s, struct ww_conllu_row *row) {
  struct ww_slice a, b;
  row->kind = WW_CONLLU_WORD;
  if (split_at(s, '-', &a, &b)) row->kind = WW_CONLLU_RANGE;
  else if (split_at(s, '.', &a, &b)) row->kind = WW_CONLLU_EMPTY;
  else return number(s, &row->id) && row->id > 0;
  if (!number(a, &row->id) || !number(b, &row->last)) return false;
  return row->kind == WW_CONLLU_EMPTY ? row->last > 0 : row->id > 0 && row->last > row->id;
}

static ww_status bad(struct ww_error *error, const char *name, uint64_t line, const char *what) {
  ww_status st = ww_fail(error, WW_ERROR_FORMAT, "%s", what);
  ww_error_place(error, name, line, 0, 0);
  return st;
}

// One row of ten columns; fills `row` or says what is wrong.
static const char *read_row(struct ww_slice line, struct ww_conllu_row *row) {
  struct ww_slice col[COLUMNS], rest = line;
  size_t n = 0;
  while (n < COLUMNS - 1 && split_at(rest, '\t', &col[n], &rest)) n++;
  col[n++] = rest;
  if (n != COLUMNS || memchr(rest.data, '\t', rest.size)) return "not ten columns: separate ten by tabs";
  for (size_t i = 0; i < COLUMNS; i++)
    if (col[i].size == 0) return "an empty column: write _ for no value";
  *row = (struct ww_conllu_row){.form = col[1], .lemma = col[2], .upos = col[3], .xpos = col[4], .feats = col[5],
                                .deprel = col[7], .deps = col[8], .misc = col[9], .head = WW_CONLLU_NO_HEAD};
  if (!read_id(col[0], row)) return "the first column is no id: give 7, 7-8 or 7.1";
  if (row->kind == WW_CONLLU_WORD && !ww_slice_is(col[6], "_") && !number(col[6], &row->head))
    return "the head is no number: give 0 for the root, a word's id, or _";
  return NULL;
}

// What must hold between the rows of a finished sentence.
static const char *check_sentence(const struct ww_conllu_sentence *s) {
  uint32_t next = 1, open = 0;
  for (size_t i = 0; i < s->row_count; i++) {
    const struct ww_conllu_row *r = &s->rows[i];
    if (r->kind == WW_CONLLU_WORD && r->id != next++) return "word ids must rise from 1 without a gap";
    if (r->kind == WW_CONLLU_EMPTY && r->id + 1 != next) return "an empty node must follow its word";
    if (r->kind == WW_CONLLU_RANGE) {
      if (r->id != next || r->id <= open) return "a range must stand before its first word and overlap no other";
      open = r->last;
    }
    if (r->kind == WW_CONLLU_WORD && r->head != WW_CONLLU_NO_HEAD && (r->head > s->word_count || r->head == r->id))
      return "the head is outside the sentence, or the word itself";
  }
  if (open > s->word_count) return "a range ends outside the sentence";
  return NULL;
}

struct reader {
  struct ww_conllu *c;
  struct ww_conllu_sentence now;
  size_t row_room;
  const char *comment_end;
};

static ww_status end_sentence(struct reader *r, const char *name, struct ww_error *error) {
  struct ww_conllu_sentence *s = &r->now;
  if (s->row_count > 0) {
    const char *what = check_sentence(s);
    if (what) return bad(error, name, s->line, what);
    if (!ww_arena_grow(&r->c->arena, (void **)&r->c->sentences, &r->c->room, r->c->sentence_count + 1, sizeof *s))
      return ww_fail_memory(error);
    r->c->sentences[r->c->sentence_count++] = *s;
    r->c->word_count += s->word_count;
  }
  r->now = (struct ww_conllu_sentence){0};
  r->row_room = 0;
  return WW_OK;
}

static ww_status take_line(struct reader *r, struct ww_slice line, const char *after, const char *name, uint64_t at,
                           struct ww_error *error) {
  // All of them, so that what is written again reads the same.
  while (line.size && line.data[line.size - 1] == '\r') line.size--;
  if (ww_slice_trim(line).size == 0) return end_sentence(r, name, error);
  if (line.data[0] == '#' && r->now.row_count == 0) {
    if (r->now.comments.size == 0) r->now.comments.data = line.data;
    r->now.comments.size = (size_t)(after - r->now.comments.data);
    return WW_OK;
  }
  if (line.data[0] == '#') return bad(error, name, at, "a comment inside a sentence: put it before its first word");
  if (!ww_arena_grow(&r->c->arena, (void **)&r->now.rows, &r->row_room, r->now.row_count + 1, sizeof *r->now.rows))
    return ww_fail_memory(error);
  struct ww_conllu_row *row = &r->now.rows[r->now.row_count];
  const char *what = read_row(line, row);
  if (what) return bad(error, name, at, what);
  if (r->now.row_count++ == 0) r->now.line = at;
  r->now.word_count += row->kind == WW_CONLLU_WORD;
  return WW_OK;
}

ww_status ww_conllu_parse(struct ww_conllu *c, struct ww_slice text, const char *name, struct ww_error *error) {
  if (text.size == 0) return WW_OK;
  struct ww_slice copy = ww_arena_copy(&c->arena, text);
  if (!copy.data) return ww_fail_memory(error);
  if (copy.size >= 3 && memcmp(copy.data, "\xef\xbb\xbf", 3) == 0) copy.data += 3, copy.size -= 3;
  struct reader r = {.c = c};
  const char *p = copy.data, *end = copy.data + copy.size;
  for (uint64_t line = 1; p < end; line++) {
    const char *q = memchr(p, '\n', (size_t)(end - p));
    const char *stop = q ? q : end, *after = q ? q + 1 : end;
    ww_status st = take_line(&r, (struct ww_slice){p, (size_t)(stop - p)}, after, name, line, error);
    if (st != WW_OK) return st;
    p = after;
  }
  return end_sentence(&r, name, error);
}

ww_status ww_conllu_load(const char *path, struct ww_buffer *out, struct ww_error *error) {
  gzFile f = gzopen(path, "rb");
  if (!f) {
    ww_status st = ww_fail(error, WW_ERROR_IO, "cannot open the file: check the name and the right to read it");
    ww_error_place(error, path, 0, 0, 0);
    return st;
  }
  int got = 0;
  for (;;) {
    if (!ww_buffer_reserve(out, 1u << 18)) {
      gzclose(f);
      return ww_fail_memory(error);
    }
    got = gzread(f, out->data + out->size, 1u << 18);
    if (got <= 0) break;
    out->size += (size_t)got;
  }
  int closed = gzclose(f);
  if (got < 0 || closed != Z_OK) {
    ww_status st = ww_fail(error, WW_ERROR_IO, "cannot read to the end: the file is damaged or cut short");
    ww_error_place(error, path, 0, 0, 0);
    return st;
  }
  return WW_OK;
}

ww_status ww_conllu_read(struct ww_conllu *c, const char *path, struct ww_error *error) {
  struct ww_buffer b;
  ww_buffer_init(&b);
  ww_status st = ww_conllu_load(path, &b, error);
  if (st == WW_OK) st = ww_conllu_parse(c, (struct ww_slice){b.data, b.size}, path, error);
  ww_buffer_release(&b);
  return st;
}

static void put_column(struct ww_buffer *out, struct ww_slice s) {
  ww_buffer_put_byte(out, '\t');
  if (s.size) ww_buffer_put_slice(out, s);
  else ww_buffer_put_byte(out, '_');
}

void ww_conllu_write(struct ww_buffer *out, const struct ww_conllu_sentence *s) {
  if (s->comments.size) {
    ww_buffer_put_slice(out, s->comments);
    if (s->comments.data[s->comments.size - 1] != '\n') ww_buffer_put_byte(out, '\n');
  }
  for (size_t i = 0; i < s->row_count; i++) {
    const struct ww_conllu_row *r = &s->rows[i];
    ww_buffer_put_int(out, r->id);
    if (r->kind != WW_CONLLU_WORD) {
      ww_buffer_put_byte(out, r->kind == WW_CONLLU_RANGE ? '-' : '.');
      ww_buffer_put_int(out, r->last);
    }
    const struct ww_slice before[5] = {r->form, r->lemma, r->upos, r->xpos, r->feats};
    for (size_t k = 0; k < 5; k++) put_column(out, before[k]);
    ww_buffer_put_byte(out, '\t');
    if (r->kind == WW_CONLLU_WORD && r->head != WW_CONLLU_NO_HEAD) ww_buffer_put_int(out, r->head);
    else ww_buffer_put_byte(out, '_');
    const struct ww_slice behind[3] = {r->deprel, r->deps, r->misc};
    for (size_t k = 0; k < 3; k++) put_column(out, behind[k]);
    ww_buffer_put_byte(out, '\n');
  }
  ww_buffer_put_byte(out, '\n');
}

struct ww_slice ww_conllu_comment(const struct ww_conllu_sentence *s, const char *key) {
  struct ww_slice rest = s->comments, line, after, k, v;
  while (rest.size) {
    if (!split_at(rest, '\n', &line, &after)) line = rest, after = (struct ww_slice){rest.data + rest.size, 0};
    rest = after;
    line = ww_slice_trim((struct ww_slice){line.data + 1, line.size - 1});
    if (split_at(line, '=', &k, &v) && ww_slice_is(ww_slice_trim(k), key)) return ww_slice_trim(v);
  }
  return (struct ww_slice){"", 0};
}
