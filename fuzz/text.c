// text.c: bytes go in as a document. What is read has words and sentences in order, covering all that is seen; a second
// reading is the same; the kept text, read again as it stands, stays as it is.
#include <stdint.h>

#include "article_check.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// The first byte chooses how the rest is read.
static struct ww_text_input input_of(const uint8_t *data, size_t size) {
  unsigned how = size == 0 ? 0 : data[0];
  struct ww_text_input input = {.text = {(const char *)data + (size > 0), size == 0 ? 0 : size - 1}};
  input.verbatim = (how & 1) != 0;
  input.strict = (how & 2) != 0;
  if ((how & 4) != 0) input.title = (struct ww_slice){"Two Ministers Resign", 20};
  if ((how & 8) != 0) {
    size_t half = input.text.size / 2;
    input.title = (struct ww_slice){input.text.data, half};
    input.date = (struct ww_slice){input.text.data + half, input.text.size - half};
  }
  return input;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct ww_article article, again;
  struct ww_error error;
  struct ww_text_input input = input_of(data, size);
  ww_article_init(&article);
  ww_article_init(&again);
  ww_status status = ww_text_read(&article, &input, &error);
  WW_HOLDS(ww_text_read(&again, &input, NULL) == status);
  WW_HOLDS(status == WW_OK || status == WW_ERROR_FORMAT || status == WW_ERROR_LIMIT);
  if (status != WW_OK) {
    WW_HOLDS(error.status == status && error.message[0] != '\0');
  } else {
    ww_check_article(&article);
    ww_check_same(&article, &again);
    struct ww_text_input kept = {.text = article.text, .verbatim = true, .strict = true};
    if (article.text.size < size + 64 && ww_text_read(&again, &kept, NULL) == WW_OK) {
      WW_HOLDS(again.broken == 0);
      ww_check_article(&again);
    }
  }
  ww_article_release(&article);
  ww_article_release(&again);
  return 0;
}
