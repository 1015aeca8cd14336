// layout.h: the blocks of an article: title, byline, date, caption, dateline, paragraphs, source address.
//
// A plain article looks like this, with any part missing:
//
//   Chad Frees Two Pilots                      title
//   By [The Daily Courier](#)                  byline: an outlet is the publisher
//   March 3, 2015                              date
//   The pilots arrive in Paris, March 2, 2015. caption: read like the body
//   N'DJAMENA, March 3 (Agency) - Chad freed   dateline, then the body; a sentence that breaks off and goes on in small
//
//   two pilots on Monday.                      letters behind an empty line is one
//   Original url:
//   <https://example.org/chad>                 address
//
// A text with none of this is one body. Positions never move here: unwrap.h has taken the brackets off before.
#ifndef WW_TEXT_LAYOUT_H
#define WW_TEXT_LAYOUT_H

#include "article.h"
#include "text/unwrap.h"

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
// unknown. `title_size` bytes at the top of the text are known to be the title (0: not known); `links` are those of the
// text, NULL where there are none.
ww_status ww_layout_read(struct ww_article *article, size_t title_size, const struct ww_unwrapped *links, struct ww_blocks *blocks,
                         struct ww_error *error);

#endif
