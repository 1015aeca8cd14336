// The `conllu` format: the trees of an article in CoNLL-U, with the sentence's words and its place in the text.
#include "write/write.h"

static void put_field(struct ww_buffer *out, struct ww_slice text) {
  if (text.size == 0) {
    ww_buffer_put_byte(out, '_');
    return;
  }
  // A word with a blank in it (22 000) is allowed in CoNLL-U; tabs and line ends are not.
  ww_put_one_line(out, text);
}

// "3-4\tcannot" before the words of a multi-word token.
static void put_range(struct ww_buffer *out, const struct ww_article *article, uint32_t index, uint32_t first, uint32_t end) {
  uint32_t last = index;
  while (last + 1 < end && (article->tokens[last + 1].flags & WW_TOKEN_MULTI_REST) != 0) last++;
  uint32_t from = article->tokens[index].start, to = article->tokens[last].end;
  ww_buffer_put_int(out, index - first + 1);
  ww_buffer_put_byte(out, '-');
  ww_buffer_put_int(out, last - first + 1);
  ww_buffer_put_byte(out, '\t');
  put_field(out, ww_slice_of(article->text.data + from, to - from));
  ww_buffer_put_text(out, "\t_\t_\t_\t_\t_\t_\t_\t_\n");
}

static void put_word(const struct ww_write_context *context, uint32_t index, uint32_t first, uint32_t end, bool parsed) {
  const struct ww_token *token = &context->article->tokens[index];
  struct ww_buffer *out = context->out;
  ww_buffer_put_int(out, index - first + 1);
  ww_buffer_put_byte(out, '\t');
  put_field(out, token->form);
  ww_buffer_put_byte(out, '\t');
  if (!parsed) {
    ww_buffer_put_text(out, "_\t_\t_\t_\t_\t_\t_\t_\n");
    return;
  }
  put_field(out, token->lemma);
  ww_buffer_put_byte(out, '\t');
  ww_buffer_put_text(out, ww_upos_name(token->upos));
  ww_buffer_put_byte(out, '\t');
  put_field(out, ww_parse_xpos(context->model, token->xpos));
  ww_buffer_put_byte(out, '\t');
  put_field(out, ww_parse_feats(context->model, token->feats));
  ww_buffer_put_byte(out, '\t');
  ww_buffer_put_int(out, token->head == WW_NONE ? 0 : (int64_t)token->head - first + 1);
  ww_buffer_put_byte(out, '\t');
  ww_buffer_put_text(out, token->head == WW_NONE ? "root" : ww_deprel_name(token->deprel));
  ww_buffer_put_text(out, "\t_\t");
  bool space = index + 1 >= end || (context->article->tokens[index + 1].flags & WW_TOKEN_SPACE_BEFORE) != 0;
  bool multi = (token->flags & (WW_TOKEN_MULTI_FIRST | WW_TOKEN_MULTI_REST)) != 0;
  ww_buffer_put_text(out, space || multi ? "_\n" : "SpaceAfter=No\n");
}

ww_status ww_write_conllu(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  ww_buffer_put_text(out, "# newdoc id = ");
  ww_put_one_line(out, article->id);
  ww_buffer_put_byte(out, '\n');
  for (size_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *sentence = &article->sentences[i];
    if (sentence->token_count == 0) continue;
    uint32_t first = sentence->first_token, end = first + sentence->token_count;
    ww_buffer_put_format(out, "# sent_id = %zu\n# part = %s\n# start = %u\n# text = ", i + 1, ww_part_name(sentence->part),
                         (unsigned)ww_offset(&context->offsets, sentence->start));
    ww_put_one_line(out, ww_slice_of(article->text.data + sentence->start, sentence->end - sentence->start));
    ww_buffer_put_byte(out, '\n');
    for (uint32_t t = first; t < end; t++) {
      if ((article->tokens[t].flags & WW_TOKEN_MULTI_FIRST) != 0) put_range(out, article, t, first, end);
      put_word(context, t, first, end, sentence->root != WW_NONE);
    }
    ww_buffer_put_byte(out, '\n');
  }
  return out->failed ? WW_ERROR_MEMORY : WW_OK;
}
