// parse_conllu.c: bytes go in as CoNLL-U. What is read is written, read again and written again: the
// same bytes, the same counts, and a perfect score against itself.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "parse/conllu.h"
#include "parse/score.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void write_all(const struct ww_conllu *c, struct ww_buffer *out) {
  for (size_t i = 0; i < c->sentence_count; i++) ww_conllu_write(out, &c->sentences[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size > 1 << 16) return 0;
  struct ww_conllu a, b;
  struct ww_buffer first, second;
  struct ww_error error;
  struct ww_scores scores;
  ww_conllu_init(&a);
  ww_conllu_init(&b);
  ww_buffer_init(&first);
  ww_buffer_init(&second);
  ww_status st = ww_conllu_parse(&a, (struct ww_slice){(const char *)data, size}, "fuzz", &error);
  if (st == WW_OK) {
    write_all(&a, &first);
    if (ww_conllu_parse(&b, (struct ww_slice){first.data, first.size}, "again", &error) != WW_OK) abort();
    write_all(&b, &second);
    if (a.sentence_count != b.sentence_count || first.size != second.size) abort();
    if (first.size && memcmp(first.data, second.data, first.size) != 0) abort();
    if (ww_score(&a, &b, &scores, &error) != WW_OK) abort();
    if (scores.right[WW_SCORE_TOKENS] != scores.gold[WW_SCORE_TOKENS]) abort();
    if (a.sentence_count) (void)ww_conllu_comment(&a.sentences[0], "sent_id");
  } else if (st != WW_ERROR_FORMAT || error.line == 0 || error.message[0] == '\0') {
    abort();
  }
  ww_buffer_release(&first);
  ww_buffer_release(&second);
  ww_conllu_release(&a);
  ww_conllu_release(&b);
  return 0;
}
