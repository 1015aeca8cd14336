// unwrap.h: Markdown that stands around words is taken off: [words](address), ![words](address), <address>,
// "# " before a heading, ** around bold words, * or _ around words that begin a line. Nothing else changes; a text without any of it is kept as it is.
#ifndef WW_TEXT_UNWRAP_H
#define WW_TEXT_UNWRAP_H

#include "base/arena.h"
#include "whowhom.h"

// Words that were a link, or an address that stood in angle brackets.
struct ww_link {
  uint32_t start, end;     // in the unwrapped text
  struct ww_slice target;  // as it stood between the parentheses, or the address itself
};

struct ww_unwrapped {
  struct ww_slice text;    // `in` itself where nothing was taken off
  const struct ww_link *links;  // [link_count], in order
  size_t link_count;
  size_t heading_end;      // bytes of the first line where it was a heading, 0 otherwise
};

ww_status ww_text_unwrap(struct ww_arena *arena, struct ww_slice in, struct ww_unwrapped *out, struct ww_error *error);

#endif
