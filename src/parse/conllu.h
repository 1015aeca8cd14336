// CoNLL-U in and out: sentences of words with tags, heads and relations, one word a line.
//
// In: bytes or a file, plain or gzipped.  Out: rows that keep everything that stood there (comments,
// multi-word tokens, empty nodes, all ten columns), so that what is read can be written again.
// Every slice lives as long as the struct ww_conllu.  Errors name the file and the line.
#ifndef WW_PARSE_CONLLU_H
#define WW_PARSE_CONLLU_H

#include "base/arena.h"
#include "base/buffer.h"
#include "whowhom.h"

enum ww_conllu_kind { WW_CONLLU_WORD, WW_CONLLU_RANGE, WW_CONLLU_EMPTY };

struct ww_conllu_row {
  struct ww_slice form, lemma, upos, xpos, feats, deprel, deps, misc;  // "_" stays "_"
  uint32_t id;      // of the word; first word of the range; word before the empty node
  uint32_t last;    // last word of the range; number of the empty node after the point
  uint32_t head;    // 0 for the root; WW_CONLLU_NO_HEAD for "_"
  uint8_t kind;     // enum ww_conllu_kind
};

#define WW_CONLLU_NO_HEAD UINT32_MAX

struct ww_conllu_sentence {
  struct ww_slice comments;    // the lines that begin with #, line ends included
  struct ww_conllu_row *rows;  // [row_count], in the order of the file
  size_t row_count, word_count;
  uint64_t line;               // of its first row
};

struct ww_conllu {
  struct ww_arena arena;
  struct ww_conllu_sentence *sentences;  // [sentence_count]
  size_t sentence_count, room, word_count;
};

void ww_conllu_init(struct ww_conllu *c);
void ww_conllu_release(struct ww_conllu *c);
// Appends the sentences of `text`; `name` stands in errors. The text is copied.
ww_status ww_conllu_parse(struct ww_conllu *c, struct ww_slice text, const char *name, struct ww_error *error);
// Appends the sentences of a file.
ww_status ww_conllu_read(struct ww_conllu *c, const char *path, struct ww_error *error);
// Puts one sentence with its comments and the empty line after it.
void ww_conllu_write(struct ww_buffer *out, const struct ww_conllu_sentence *s);
// The value of a comment "# key = value", empty where there is none.
struct ww_slice ww_conllu_comment(const struct ww_conllu_sentence *s, const char *key);
// Reads a whole file, plain or gzipped, into a buffer (appending).
ww_status ww_conllu_load(const char *path, struct ww_buffer *out, struct ww_error *error);

#endif
