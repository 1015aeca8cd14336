// given.c: CoNLL-U in, the same words with our tags, lemmas, heads and labels out.
#include "given.h"

#include <string.h>

#include "base/error.h"
#include "base/utf8.h"

static ww_status add_word(struct ww_article *article, char *text, size_t *at, struct ww_slice form, uint32_t sentence) {
  struct ww_token *token = ww_article_add_token(article);
  char *lower = ww_arena_alloc(&article->arena, form.size, 2);
  if (token == NULL || lower == NULL) return WW_ERROR_MEMORY;
  memcpy(text + *at, form.data, form.size);
  token->start = (uint32_t)*at;
  token->end = (uint32_t)(*at + form.size);
  token->form = ww_slice_of(text + *at, form.size);
  token->lower = ww_slice_of(lower, ww_utf8_lower_text(form, lower));
  token->sentence = sentence;
  token->head = token->mention = WW_NONE;
  token->flags = WW_TOKEN_SPACE_BEFORE;
  *at += form.size;
  text[(*at)++] = ' ';
  return WW_OK;
}

static ww_status add_sentence(struct ww_article *article, char *text, size_t *at, const struct ww_conllu_sentence *given) {
  struct ww_sentence *sentence = ww_article_add_sentence(article);
  if (sentence == NULL) return WW_ERROR_MEMORY;
  uint32_t index = (uint32_t)(article->sentence_count - 1);
  sentence->start = (uint32_t)*at;
  sentence->first_token = (uint32_t)article->token_count;
  sentence->root = WW_NONE;
  sentence->parse = 1;
  ww_status status = WW_OK;
  for (size_t i = 0; status == WW_OK && i < given->row_count; i++) {
    if (given->rows[i].kind != WW_CONLLU_WORD) continue;
    status = add_word(article, text, at, given->rows[i].form, index);
    article->sentences[index].token_count++;
  }
  article->sentences[index].end = (uint32_t)*at;
  return status;
}

ww_status ww_given_parse(struct ww_worker *worker, const struct ww_conllu_sentence *sentences, size_t count,
                         struct ww_error *error) {
  struct ww_article *article = &worker->article;
  ww_article_reset(article);
  size_t bytes = 0, at = 0;
  for (size_t s = 0; s < count; s++)
    for (size_t i = 0; i < sentences[s].row_count; i++) bytes += sentences[s].rows[i].form.size + 1;
  char *text = ww_arena_alloc(&article->arena, bytes, 1);
  if (text == NULL) return ww_fail_memory(error);
  for (size_t s = 0; s < count; s++)
    if (add_sentence(article, text, &at, &sentences[s]) != WW_OK) return ww_fail_memory(error);
  article->text = ww_slice_of(text, at);
  article->english = true;
  return ww_parse_article(worker->pipeline.parser, article, error);
}

// The rows of one sentence with what the parser says in place of what stood there.
static void answer(const struct ww_worker *worker, uint32_t sentence, struct ww_conllu_sentence *given) {
  const struct ww_article *article = &worker->article;
  uint32_t first = article->sentences[sentence].first_token, t = first;
  for (size_t i = 0; i < given->row_count; i++) {
    struct ww_conllu_row *row = &given->rows[i];
    if (row->kind != WW_CONLLU_WORD) continue;
    const struct ww_token *token = &article->tokens[t++];
    row->lemma = token->lemma;
    row->upos = ww_slice_cstring(ww_upos_name(token->upos));
    row->xpos = ww_parse_xpos(worker->reader->model, token->xpos);
    row->feats = ww_parse_feats(worker->reader->model, token->feats);
    row->head = token->head == WW_NONE ? 0 : token->head - first + 1;
    row->deprel = ww_slice_cstring(token->head == WW_NONE ? "root" : ww_deprel_name(token->deprel));
    row->deps = WW_SLICE("_");
  }
}

ww_status ww_parse_conllu(struct ww_worker *worker, const char *path, ww_write_function write, void *context,
                          struct ww_error *error) {
  struct ww_conllu given;
  struct ww_buffer out;
  ww_conllu_init(&given);
  ww_buffer_init(&out);
  ww_status status = ww_conllu_read(&given, path, error);
  for (size_t s = 0; status == WW_OK && s < given.sentence_count; s += WW_GIVEN_CHUNK) {
    size_t count = given.sentence_count - s < WW_GIVEN_CHUNK ? given.sentence_count - s : WW_GIVEN_CHUNK;
    status = ww_given_parse(worker, given.sentences + s, count, error);
    ww_buffer_reset(&out);
    for (size_t k = 0; status == WW_OK && k < count; k++) {
      answer(worker, (uint32_t)k, &given.sentences[s + k]);
      ww_conllu_write(&out, &given.sentences[s + k]);
    }
    if (status == WW_OK && out.failed) status = ww_fail_memory(error);
    if (status == WW_OK) {
      status = write(context, out.data, out.size);
      if (status != WW_OK) (void)ww_fail(error, status, "the output cannot be written");
    }
  }
  ww_buffer_release(&out);
  ww_conllu_release(&given);
  return status;
}
