// fold.h: a name as the trie of names knows it: pieces without capitals, accents and kinds of quotation marks.
//
// In comes a run of words, out come its pieces one by one: "Côte d'Ivoire" gives "cote", "d", "'", "ivoire". Blanks part
// pieces, and so do hyphens, apostrophes and commas, which are pieces of their own: so a name is found wherever a tokeniser
// cuts it. Full stops stay ("u.s.", "st.").
#ifndef WW_KNOWLEDGE_FOLD_H
#define WW_KNOWLEDGE_FOLD_H

#include "base/slice.h"

enum { WW_PIECE_BYTES = 128 };

struct ww_folder {
  struct ww_slice rest;
  bool keep_case;
  char buffer[WW_PIECE_BYTES];
};

static inline void ww_fold_begin(struct ww_folder *folder, struct ww_slice text, bool keep_case) {
  folder->rest = text;
  folder->keep_case = keep_case;
}
// The next piece; it lives until the next call. False at the end, and for a piece beyond WW_PIECE_BYTES.
bool ww_fold_next(struct ww_folder *folder, struct ww_slice *piece);
// What one character folds to, UTF-8, and how many bytes that is, WW_FOLDED_BYTES at most: 0 for what vanishes (accents that stand alone).
enum { WW_FOLDED_BYTES = 16 };
size_t ww_fold_point(uint32_t point, bool keep_case, char out[WW_FOLDED_BYTES]);
// True when a lower-case token is one piece as it stands: ASCII letters, digits and full stops only.
bool ww_fold_plain(struct ww_slice lower);

#endif
