// What goes along with every export. The build puts docs/codebook.md, docs/export.md and NOTICE into the library as they are
// (cmake/embed.cmake), so that a set of data never parts from what explains it.
#include "base/slice.h"

extern const unsigned char ww_embedded_codebook[], ww_embedded_layouts[], ww_embedded_credits[];
extern const unsigned long ww_embedded_codebook_size, ww_embedded_layouts_size, ww_embedded_credits_size;

const char *ww_companion_name(enum ww_companion which) {
  static const char *const names[] = {"codebook.md", "layouts.md", "credits.txt"};
  return (unsigned)which < WW_COMPANION_COUNT ? names[which] : "";
}

struct ww_slice ww_companion_text(enum ww_companion which) {
  switch (which) {
    case WW_COMPANION_CODEBOOK: return ww_slice_of((const char *)ww_embedded_codebook, ww_embedded_codebook_size);
    case WW_COMPANION_LAYOUTS: return ww_slice_of((const char *)ww_embedded_layouts, ww_embedded_layouts_size);
    case WW_COMPANION_CREDITS: return ww_slice_of((const char *)ww_embedded_credits, ww_embedded_credits_size);
    case WW_COMPANION_COUNT: break;
  }
  return ww_slice_of("", 0);
}
