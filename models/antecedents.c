// antecedents.c: prints whom the pronouns of articles were asked about, for models/antecedents.sh. It is no part of the library.
//
//   antecedents MODEL KNOWLEDGE < ARTICLES.jsonl
//
// In: a line an article, {"id", "text"}. Out: "@ ID START" for each pronoun, and for every answer that was weighed a line
// "FIRST END GUESS FEATURE ...": bytes of the kept text, both 0 for nobody.
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/antecedents.h"
#include "reader.h"
#include "whowhom.h"

static void asked(void *context, const struct ww_article *article, uint32_t pronoun, uint32_t first, uint32_t last, const struct ww_antecedent_features *features) {
  (void)context;
  if (first == WW_NONE) {
    printf("@ %.*s %u\n0 0 %d", (int)article->id.size, article->id.data, article->tokens[pronoun].start, features->guess);
  } else {
    printf("%u %u %d", article->tokens[first].start, article->tokens[last].end, features->guess);
  }
  for (uint32_t i = 0; i < features->count; i++) printf(" %u", features->index[i]);
  putchar('\n');
}

static int failed(const struct ww_error *error) {
  fprintf(stderr, "antecedents: %s%s%s\n", error->file, error->file[0] ? ": " : "", error->message);
  return 1;
}

int main(int argc, char **argv) {
  struct ww_error error = {0};
  struct ww_reader *reader;
  struct ww_worker *worker;
  if (argc != 3) {
    fprintf(stderr, "usage: antecedents MODEL KNOWLEDGE < ARTICLES.jsonl\n");
    return 2;
  }
  struct ww_reader_options files = {.model = argv[1], .knowledge = argv[2]};
  if (ww_reader_open(&files, &reader, &error) != WW_OK || ww_worker_new(reader, NULL, &worker, &error) != WW_OK) return failed(&error);
  struct ww_antecedent_watch watch = {.asked = asked};
  worker->pipeline.read.watch = &watch;
  char *line = NULL;
  size_t room = 0;
  while (getline(&line, &room, stdin) > 0) {
    json_t *json = json_loads(line, 0, NULL);
    const char *id = json_string_value(json_object_get(json, "id")), *text = json_string_value(json_object_get(json, "text"));
    if (id == NULL || text == NULL) {
      fprintf(stderr, "antecedents: a line is no object with \"id\" and \"text\"\n");
      return 1;
    }
    struct ww_document document = {.id = {id, strlen(id)}, .text = {text, strlen(text)}};
    const struct ww_article *article;
    if (ww_read(worker, &document, &article, &error) != WW_OK) return failed(&error);
    json_decref(json);
  }
  free(line);
  ww_worker_free(worker);
  ww_reader_close(reader);
  return 0;
}
