// parse_model.c: bytes go in as a model file, or, where they do not begin as one, as changes to the project's own
// model: offset (4 bytes) and what is xored there (1 byte), so that a seed need not hold megabytes. What opens must
// parse two sentences into trees, twice the same.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "parse/parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fill(struct ww_article *a) {
  static const char *const words[] = {"Soldiers", "shot", "two", "farmers", ".", "Why", "?"};
  for (size_t i = 0; i < 7; i++) {
    if (i == 0 || i == 5) {
      struct ww_sentence *s = ww_article_add_sentence(a);
      *s = (struct ww_sentence){.first_token = (uint32_t)i, .token_count = i ? 2 : 5, .root = WW_NONE, .parse = 1};
    }
    struct ww_token *t = ww_article_add_token(a);
    t->form = t->lower = (struct ww_slice){words[i], strlen(words[i])};
    t->sentence = i < 5 ? 0 : 1;
  }
}

static void check(const struct ww_article *a) {
  for (size_t i = 0; i < a->token_count; i++) {
    const struct ww_sentence *s = &a->sentences[a->tokens[i].sentence];
    uint32_t k = (uint32_t)i, steps = 0;
    while (a->tokens[k].head != WW_NONE && steps++ < s->token_count) k = a->tokens[k].head;
    if (k != s->root || a->tokens[i].upos >= WW_UPOS_COUNT || a->tokens[i].deprel >= WW_DEPREL_COUNT) abort();
    if (a->tokens[i].lemma.size == 0) abort();
  }
}

// The built model, read once; NULL where it is not there.
static const unsigned char *own_model(size_t *size) {
  static unsigned char *model;
  static size_t model_size;
  FILE *file = model == NULL ? fopen(WW_TEST_MODEL, "rb") : NULL;
  if (file != NULL) {
    long end = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    rewind(file);
    model = end > 0 ? malloc((size_t)end) : NULL;
    if (model != NULL && fread(model, 1, (size_t)end, file) == (size_t)end) model_size = (size_t)end;
    (void)fclose(file);
  }
  *size = model_size;
  return model_size > 0 ? model : NULL;
}

// A copy of the input, or of the changed model, aligned to 64 bytes. `free` gives it back.
static void *image_of(const uint8_t *data, size_t size, size_t *image_size) {
  size_t own_size = 0;
  bool given = size >= 8 && memcmp(data, "WHOWHOM\n", 8) == 0;
  const unsigned char *own = given ? NULL : own_model(&own_size);
  void *image;
  *image_size = own != NULL ? own_size : size;
  if (posix_memalign(&image, 64, *image_size == 0 ? 1 : *image_size) != 0) return NULL;
  if (own == NULL) {
    if (size != 0) memcpy(image, data, size);
    return image;
  }
  memcpy(image, own, own_size);
  for (size_t i = 0; i + 5 <= size; i += 5) {
    uint32_t at;
    memcpy(&at, data + i, sizeof at);
    ((unsigned char *)image)[at % own_size] ^= data[i + 4];
  }
  return image;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  void *image = image_of(data, size, &size);
  if (image == NULL) return 0;
  struct ww_model *model;
  struct ww_parser *parser;
  struct ww_error error;
  ww_status st = ww_model_from_memory(image, size, &model, &error);
  if (st == WW_OK) {
    struct ww_article a, b;
    ww_article_init(&a);
    ww_article_init(&b);
    fill(&a);
    fill(&b);
    if (ww_parser_new(model, WW_KERNEL_BEST, &parser, &error) == WW_OK) {
      if (ww_parse_article(parser, &a, &error) != WW_OK || ww_parse_article(parser, &b, &error) != WW_OK) abort();
      check(&a);
      for (size_t i = 0; i < a.token_count; i++)
        if (a.tokens[i].head != b.tokens[i].head || a.tokens[i].deprel != b.tokens[i].deprel) abort();
      ww_parser_free(parser);
    }
    ww_article_release(&a);
    ww_article_release(&b);
    ww_model_close(model);
  } else if (st != WW_ERROR_MODEL || error.message[0] == '\0') {
    abort();
  }
  free(image);
  return 0;
}
