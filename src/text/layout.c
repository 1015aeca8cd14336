#include "text/layout.h"

#include "base/error.h"
#include "text/chars.h"

static bool add(struct ww_blocks *blocks, struct ww_block block) {
  if (!ww_arena_grow(blocks->arena, (void **)&blocks->items, &blocks->capacity, blocks->count + 1, sizeof *blocks->items)) return false;
  blocks->items[blocks->count++] = block;
  return true;
}

ww_status ww_layout_read(struct ww_article *article, size_t title_size, struct ww_blocks *blocks, struct ww_error *error) {
  struct ww_slice text = article->text;
  uint32_t paragraph = 0;
  for (size_t at = 0; at < text.size;) {
    const char *feed = memchr(text.data + at, '\n', text.size - at);
    size_t end = feed == NULL ? text.size : (size_t)(feed - text.data);
    struct ww_slice line = ww_slice_trim(ww_slice_of(text.data + at, end - at));
    if (line.size != 0) {
      size_t start = (size_t)(line.data - text.data);
      struct ww_block block = {(uint32_t)start, (uint32_t)(start + line.size), paragraph++, at < title_size ? WW_PART_TITLE : WW_PART_BODY};
      if (!add(blocks, block)) return ww_fail_memory(error);
    }
    at = end + 1;
  }
  return WW_OK;
}
