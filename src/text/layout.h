// layout.h: the blocks of an article: title, byline, paragraphs ...
#ifndef WW_TEXT_LAYOUT_H
#define WW_TEXT_LAYOUT_H

#include "article.h"

// A stretch of text in which sentences are looked for; it begins and ends with a character that is seen.
struct ww_block {
  uint32_t start, end;
  uint32_t paragraph;  // as in struct ww_sentence
  uint8_t part;        // enum ww_part
};

struct ww_blocks {
  struct ww_arena *arena;
  struct ww_block *items;
  size_t count, capacity;
};

// Finds the blocks of article->text and fills title, byline, publisher, dateline, url and published where they are
// unknown. `title_size` bytes at the top of the text are known to be the title (0: not known).
ww_status ww_layout_read(struct ww_article *article, size_t title_size, struct ww_blocks *blocks, struct ww_error *error);

#endif
