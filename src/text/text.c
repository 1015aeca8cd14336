// The order of the room: bytes -> kept text -> blocks -> pieces -> sentences and tokens -> language.
#include "text/text.h"

#include "base/date_text.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "text/decode.h"
#include "text/language.h"
#include "text/layout.h"
#include "text/sentences.h"
#include "text/tokens.h"

// Lower-case forms are written one behind the other into runs of this many bytes.
enum { RUN = 4096 };
// Words for which room is made at once.
enum { MOST_RESERVED = 32768 };

struct filler {
  struct ww_article *article;
  bool verbatim;    // forms keep their invisible characters
  char *run;        // room for lower-case forms, in the article's arena
  size_t run_left;
};

static char *room(struct filler *f, size_t size) {
  if (size > f->run_left) {
    size_t run = size > RUN ? size : RUN;
    f->run = ww_arena_alloc(&f->article->arena, run, 1);
    f->run_left = f->run == NULL ? 0 : run;
    if (f->run == NULL) return NULL;
  }
  return f->run;
}

static void use(struct filler *f, size_t size) {
  f->run += size;
  f->run_left -= size;
}

// The form without its invisible characters.
static bool clean_form(struct filler *f, struct ww_slice *form) {
  char *out = room(f, form->size);
  if (out == NULL) return false;
  size_t size = 0;
  for (size_t i = 0; i < form->size;) {
    size_t length;
    uint32_t c = ww_utf8_decode(form->data + i, form->size - i, &length);
    bool hidden = c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
    if (!hidden) memcpy(out + size, form->data + i, length), size += length;
    i += length;
  }
  *form = (struct ww_slice){out, size};
  use(f, size);
  return true;
}

// Lower case, and the typewriter's apostrophe and quotation marks for the printer's, so that n’t and n't, O’Neill
// and O'Neill are one word to every list.
static bool lower_form(struct filler *f, struct ww_slice form, struct ww_slice *lower) {
  bool same = true;
  for (size_t i = 0; i < form.size && same; i++) {
    unsigned char c = (unsigned char)form.data[i];
    same = c < 0x80 && !ww_ascii_upper(c);
  }
  *lower = form;
  if (same) return true;
  char *out = room(f, form.size * 2);
  if (out == NULL) return false;
  size_t size = 0;
  for (size_t i = 0; i < form.size;) {
    unsigned char byte = (unsigned char)form.data[i];
    if (byte < 0x80) {
      out[size++] = (char)ww_ascii_fold(byte);
      i++;
      continue;
    }
    size_t length;
    uint32_t c = ww_utf8_decode(form.data + i, form.size - i, &length);
    if (c == 0x2018 || c == 0x2019) {
      out[size++] = '\'';
    } else if (c == 0x201C || c == 0x201D) {
      out[size++] = '"';
    } else {
      size += ww_utf8_encode(ww_utf8_lower(c), out + size);
    }
    i += length;
  }
  *lower = (struct ww_slice){out, size};
  use(f, size);
  return true;
}

static bool all_upper(struct ww_slice form) {
  size_t letters = 0;
  for (size_t i = 0; i < form.size;) {
    size_t length;
    uint32_t c = ww_utf8_decode(form.data + i, form.size - i, &length);
    if (ww_utf8_is_lower(c)) return false;
    letters += ww_utf8_is_upper(c);
    i += length;
  }
  return letters >= 2;
}

static bool add_token(struct filler *f, const struct ww_piece *piece, uint32_t end, uint32_t sentence) {
  struct ww_token *token = ww_article_add_token(f->article);
  if (token == NULL) return false;
  token->start = piece->start;
  token->end = end;
  token->sentence = sentence;
  token->head = token->mention = WW_NONE;
  token->form = ww_slice_of(f->article->text.data + piece->start, end - piece->start);
  if ((piece->flags & WW_PIECE_HIDDEN) != 0 && !clean_form(f, &token->form)) return false;
  if (!lower_form(f, token->form, &token->lower)) return false;
  unsigned flags = 0;
  if ((piece->flags & WW_PIECE_SPACE) != 0) flags |= WW_TOKEN_SPACE_BEFORE;
  if ((piece->flags & WW_PIECE_MULTI_FIRST) != 0) flags |= WW_TOKEN_MULTI_FIRST;
  if ((piece->flags & WW_PIECE_MULTI_REST) != 0) flags |= WW_TOKEN_MULTI_REST;
  if ((piece->flags & WW_PIECE_CAPITAL) != 0) {
    flags |= WW_TOKEN_UPPER;
    if (all_upper(token->form)) flags |= WW_TOKEN_ALL_UPPER;
  }
  token->flags = (uint8_t)flags;
  return true;
}

// An abbreviation that ends its sentence gives its period back, as in EWT ("... and Apple Inc" "."), so that the
// parser sees the end; acronyms (U.S., p.m.) keep theirs.
static bool gives_period(const struct ww_piece *piece) {
  return piece->kind == WW_PIECE_MONTH || piece->kind == WW_PIECE_ABBREVIATION || piece->kind == WW_PIECE_INITIAL || piece->kind == WW_PIECE_TITLE;
}

static bool closes(const struct ww_piece *piece) {
  return piece->kind == WW_PIECE_QUOTE || piece->kind == WW_PIECE_CLOSE || piece->kind == WW_PIECE_SINGLE_CLOSE;
}

static bool add_sentence(struct filler *f, const struct ww_block *block, const struct ww_pieces *pieces, size_t first, size_t behind) {
  struct ww_article *article = f->article;
  struct ww_sentence *sentence = ww_article_add_sentence(article);
  if (sentence == NULL) return false;
  uint32_t index = (uint32_t)(article->sentence_count - 1);
  sentence->start = pieces->items[first].start;
  sentence->end = pieces->items[behind - 1].end;
  sentence->first_token = (uint32_t)article->token_count;
  sentence->root = WW_NONE;
  sentence->paragraph = block->paragraph;
  sentence->part = block->part;
  sentence->parse = block->part == WW_PART_BODY || block->part == WW_PART_TITLE || block->part == WW_PART_CAPTION;
  size_t seen = behind;  // behind the last piece that does not merely close
  while (seen > first + 1 && closes(&pieces->items[seen - 1])) seen--;
  for (size_t i = first; i < behind; i++) {
    struct ww_piece piece = pieces->items[i];
    if (gives_period(&piece) && i + 1 == seen && piece.end - piece.start > 1 && article->text.data[piece.end - 1] == '.' && behind - first > 1) {
      struct ww_piece period = {piece.end - 1, piece.end, WW_PIECE_PERIOD, 0};
      if (!add_token(f, &piece, piece.end - 1, index) || !add_token(f, &period, period.end, index)) return false;
    } else if (!add_token(f, &piece, piece.end, index)) {
      return false;
    }
  }
  sentence->token_count = (uint32_t)article->token_count - sentence->first_token;
  return true;
}

// Where a sentence ends that would be longer than a sentence may be: behind a mark in its last quarter, if there is
// one. Whoever reads a sentence may so spend time in the square of its words.
static size_t bounded(const struct ww_pieces *pieces, size_t first, size_t behind) {
  size_t most = WW_LIMIT_SENTENCE_TOKENS - 2;  // two more may come of a period that is given back
  if (behind - first <= most) return behind;
  for (size_t cut = first + most; cut > first + most - most / 4; cut--)
    if (pieces->items[cut - 1].kind != WW_PIECE_WORD) return cut;
  size_t cut = first + most;
  return (pieces->items[cut].flags & WW_PIECE_MULTI_REST) != 0 ? cut - 1 : cut;
}

static bool read_block(struct filler *f, const struct ww_block *block) {
  struct ww_article *article = f->article;
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  struct ww_pieces pieces = {.arena = &article->scratch};
  bool done = ww_tokens_cut(&pieces, article->text.data, block->start, block->end, f->verbatim);
  for (size_t first = 0; done && first < pieces.count;) {
    // The end is looked for once, however often the sentence is cut.
    for (size_t end = ww_sentences_end(&pieces, article->text.data, first); done && first < end;) {
      size_t behind = bounded(&pieces, first, end);
      done = add_sentence(f, block, &pieces, first, behind);
      first = behind;
    }
  }
  ww_arena_rewind(&article->scratch, mark);
  return done;
}

// Room for the words of a news article, at some five bytes a word, so that the array is not copied as it grows.
static bool reserve(struct ww_article *article) {
  size_t words = article->text.size / 5 + 16;
  if (words > MOST_RESERVED) words = MOST_RESERVED;
  return ww_arena_grow(&article->arena, (void **)&article->tokens, &article->token_room, words, sizeof *article->tokens);
}

// Too many sentences or tokens, or no memory: the article's add functions tell both by NULL.
static ww_status fail_full(const struct ww_article *article, struct ww_error *error) {
  if (article->token_count >= WW_LIMIT_ARTICLE_ITEMS || article->sentence_count >= WW_LIMIT_ARTICLE_ITEMS)
    return ww_fail(error, WW_ERROR_LIMIT, "the document has more than %zu words: split it", WW_LIMIT_ARTICLE_ITEMS);
  return ww_fail_memory(error);
}

// The bytes of the line at the top of `body` that says the title, white space above it included; 0 where another line
// stands there. Punctuation may follow the title in its line.
static size_t title_at_top(struct ww_slice body, struct ww_slice title) {
  struct ww_slice top = ww_slice_trim(body);
  if (!ww_slice_starts(top, title)) return 0;
  size_t i = title.size;
  while (i < top.size && top.data[i] != '\n' && !ww_ascii_alpha((unsigned char)top.data[i]) && !ww_ascii_digit((unsigned char)top.data[i])) i++;
  return i == top.size || top.data[i] == '\n' ? (size_t)(top.data - body.data) + i : 0;
}

// `title` and an empty line above `body`, where the body does not begin with the title. `*title_size` is what the
// title takes at the top of the text.
static ww_status put_title(struct ww_article *article, struct ww_slice title, struct ww_slice body, size_t *title_size, struct ww_error *error) {
  article->text = body;
  *title_size = 0;
  title = ww_slice_trim(title);
  if (title.size == 0) return WW_OK;
  *title_size = title_at_top(body, title);
  if (*title_size > 0) {
    article->title = ww_slice_of(ww_slice_trim(body).data, title.size);
    return WW_OK;
  }
  if (title.size > SIZE_MAX - body.size - 2) return ww_fail_memory(error);
  char *text = ww_arena_alloc(&article->arena, title.size + 2 + body.size, 1);
  if (text == NULL) return ww_fail_memory(error);
  memcpy(text, title.data, title.size);
  for (size_t i = 0; i < title.size; i++)
    if (text[i] == '\n') text[i] = ' ';
  memcpy(text + title.size, "\n\n", 2);
  if (body.size != 0) memcpy(text + title.size + 2, body.data, body.size);
  article->text = ww_slice_of(text, title.size + 2 + body.size);
  article->title = ww_slice_of(text, title.size);
  *title_size = title.size;
  return WW_OK;
}

static ww_status copy_field(struct ww_article *article, struct ww_slice given, struct ww_slice *out, struct ww_error *error) {
  struct ww_decoded decoded;
  given = ww_slice_trim(given);
  if (given.size == 0) return WW_OK;
  ww_status status = ww_text_decode(&article->arena, given, 0, &decoded, error);
  if (status == WW_OK) *out = decoded.text;
  return status;
}

static ww_status keep_given(struct ww_article *article, const struct ww_text_input *input, struct ww_slice *title, struct ww_error *error) {
  ww_status status = copy_field(article, input->title, title, error);
  if (status == WW_OK) status = copy_field(article, input->id, &article->id, error);
  if (status == WW_OK) status = copy_field(article, input->url, &article->url, error);
  if (status == WW_OK) status = copy_field(article, input->publisher, &article->publisher, error);
  article->published = ww_date_parse(input->date);
  return status;
}

static ww_status name_by_hash(struct ww_article *article, struct ww_error *error) {
  article->text_hash = ww_hash(article->text.data, article->text.size, 0);
  if (article->id.size != 0) return WW_OK;
  char *hex = ww_arena_alloc(&article->arena, 16, 1);
  if (hex == NULL) return ww_fail_memory(error);
  ww_hash_hex(article->text_hash, hex);
  article->id = ww_slice_of(hex, 16);
  return WW_OK;
}

ww_status ww_text_read(struct ww_article *article, const struct ww_text_input *input, struct ww_error *error) {
  if (article == NULL || input == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no article or no text to read");
  ww_article_reset(article);
  if (input->text.size > WW_LIMIT_DOCUMENT_BYTES)
    return ww_fail(error, WW_ERROR_LIMIT, "the document has %zu bytes, more than %zu: split it", input->text.size, WW_LIMIT_DOCUMENT_BYTES);
  struct ww_slice title = {NULL, 0};
  ww_status status = keep_given(article, input, &title, error);
  if (status != WW_OK) return status;
  struct ww_decoded decoded;
  status = ww_text_decode(&article->arena, input->text, (input->strict ? WW_DECODE_STRICT : 0) | (input->verbatim ? WW_DECODE_MARKS : 0), &decoded, error);
  if (status != WW_OK) return status;
  article->broken = decoded.replaced;
  article->first_broken = decoded.first_replaced;
  if (ww_slice_trim(decoded.text).size == 0) return ww_fail(error, WW_ERROR_FORMAT, "the document has no text");
  article->broken = decoded.replaced;
  article->first_broken = decoded.first_replaced;
  struct ww_unwrapped unwrapped = {.text = decoded.text};
  if (!input->verbatim) status = ww_text_unwrap(&article->arena, decoded.text, &unwrapped, error);
  size_t title_size = 0;
  if (status == WW_OK) status = put_title(article, title, unwrapped.text, &title_size, error);
  if (status == WW_OK) status = name_by_hash(article, error);
  // Links are known by their places in the unwrapped text; a title put above it has moved them.
  bool moved = article->text.data != unwrapped.text.data;
  struct ww_blocks blocks = {.arena = &article->arena};
  if (status == WW_OK) status = ww_layout_read(article, title_size, moved ? NULL : &unwrapped, &blocks, error);
  if (status != WW_OK) return status;
  struct filler filler = {.article = article, .verbatim = input->verbatim};
  if (!reserve(article)) return ww_fail_memory(error);
  for (size_t i = 0; i < blocks.count; i++) {
    if (input->verbatim) blocks.items[i].part = WW_PART_BODY;
    if (!read_block(&filler, &blocks.items[i])) return fail_full(article, error);
  }
  ww_language_read(article);
  return WW_OK;
}

ww_status ww_text_read_sentence(struct ww_article *article, struct ww_slice text, struct ww_error *error) {
  if (article == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no article to read into");
  ww_article_reset(article);
  if (text.size > WW_LIMIT_DOCUMENT_BYTES) return ww_fail(error, WW_ERROR_LIMIT, "the sentence is longer than a document may be: split it");
  struct ww_decoded decoded;
  ww_status status = ww_text_decode(&article->arena, text, WW_DECODE_MARKS, &decoded, error);
  if (status != WW_OK) return status;
  article->text = decoded.text;
  article->language = WW_SLICE("en");
  article->english = true;
  status = name_by_hash(article, error);
  if (status != WW_OK) return status;
  struct filler filler = {.article = article, .verbatim = true};
  struct ww_block block = {0, (uint32_t)article->text.size, 0, WW_PART_BODY};
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  struct ww_pieces pieces = {.arena = &article->scratch};
  bool done = ww_tokens_cut(&pieces, article->text.data, block.start, block.end, true);
  if (done && pieces.count > 0) done = add_sentence(&filler, &block, &pieces, 0, pieces.count);
  ww_arena_rewind(&article->scratch, mark);
  return done ? WW_OK : fail_full(article, error);
}
