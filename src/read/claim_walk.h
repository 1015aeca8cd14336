// claim_walk.h: the pieces of a sentence as a cue meets them: what stands under it, then its head and what stands under that, and
// so on up; each piece is asked about once, and painted with the part that it has in the claim.
//
// Worked example: in "The raid, Kerry said, failed badly" the cue said asks about Kerry (source), then, one level up, about the
// word failed alone (content), then "The raid" and "badly" (content). A piece that is several things is opened: its word is
// asked about alone, then its own pieces.
#ifndef WW_READ_CLAIM_WALK_H
#define WW_READ_CLAIM_WALK_H

#include "read/claim_features.h"

struct ww_claim_walk {
  const struct ww_claim_view *view;
  const struct ww_claim_shape *cue;
  // Decides a piece: tokens [first, last] that stand under it (itself alone where piece->self).
  enum ww_claim_part (*decide)(void *context, const struct ww_claim_walk *walk, const struct ww_claim_piece *piece, uint32_t first, uint32_t last);
  void *context;
  uint8_t *part;        // [tree->count], enum ww_claim_part: what was decided
  bool source_found, content_found, only_source;
};
void ww_claim_walk_run(struct ww_claim_walk *walk);

#endif
