// The sizes of the network, shared by training, the model file and the parser.
#ifndef WW_PARSE_SHAPE_H
#define WW_PARSE_SHAPE_H

#include <stdint.h>

#define WW_FEATURES 10     // embedding rows summed for a token
#define WW_MAX_LAYERS 8
#define WW_MAX_WINDOW 5     // places that the convolution sees
#define WW_DIST_COLS 32    // columns of distance scores; WW_DIST_ROOT is the root's
#define WW_DIST_ROOT 20
#define WW_UPOS_COLS 32
#define WW_XPOS_COLS 64
#define WW_REL_COLS 64

// All widths are multiples of 32.
struct ww_shape {
  uint32_t dim;          // width of the token's vector
  uint32_t layers;       // mixing layers: one gated convolution, then recurrent ones
  uint32_t radius0;      // the convolution sees 2 * radius0 + 1 tokens
  uint32_t radii;        // four bits a recurrent layer, the first lowest: it sees 2 * bits + 1 tokens
  uint32_t arc, lab;     // widths of the arc and the relation spaces
};

// The radius of recurrent layer i (1, 2 ...).
static inline uint32_t ww_radius(const struct ww_shape *s, uint32_t i) { return s->radii >> (4 * (i - 1)) & 15u; }

#endif
