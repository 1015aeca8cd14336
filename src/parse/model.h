// The model file as the parser sees it: pointers into the mapped bytes, checked once.
//
// In: a packed file of kind MODL.  Out: matrices in integers, names, tables.  Sections:
//   shape    uint32 [WW_SHAPE_NUMBERS], see enum ww_shape_number
//   names    uint32 [count + 1] offsets, then the bytes: labels, xpos tags, feature bundles
//   morph    uint32 [bundles], the bundles as enum ww_morph bits
//   slots    uint32 [slot_mask + 1][2], hash table of features (features.h)
//   embed    int8 [rows][dim], units of 2^embed_shift / WW_EMBED_UNIT
//   gains    int16 [layers + 1][dim], what each layer's input is multiplied with (in 2^15) once normed:
//            dimensions of unlike size share the 7 bits better, and the matrices take it back
//   m0 ...   matrices, struct ww_matrix below: the layers, then out, then rel
//   lemma, feats   tables of lemma.h and feats.h
#ifndef WW_PARSE_MODEL_H
#define WW_PARSE_MODEL_H

#include "base/packed.h"
#include "parse/features.h"
#include "parse/parse.h"
#include "parse/shape.h"

#define WW_MODEL_KIND "MODL"
#define WW_MODEL_VERSION 3
#define WW_STREAM_UNIT 32    // of token vectors and recurrent states, in int16
#define WW_GATE_UNIT 1024    // of gate inputs
#define WW_NORM_FINE 32      // of normed vectors before the gains of their dimensions
#define WW_NORM_UNIT 10      // and after: 7 bits, -64..63, stored with 64 added
#define WW_EMBED_UNIT 128    // of embeddings, times 2^-embed_shift
#define WW_SCORE_UNIT 256    // of tag, relation and distance scores

enum ww_shape_number {
  WW_N_DIM, WW_N_LAYERS, WW_N_RADIUS0, WW_N_RADII, WW_N_ARC, WW_N_LAB, WW_N_ROWS, WW_N_SLOT_MASK,
  WW_N_LABELS, WW_N_XPOS, WW_N_BUNDLES, WW_N_EMBED_SHIFT, WW_N_DIST_FACTOR, WW_N_HID_SHIFT, WW_SHAPE_NUMBERS
};

// One matrix [k][n] of weights of 7 or 8 bits. A product is
//   y[n] = round(clamp16((bias[n] + sum over k of (u[k] - 64) * w[k][n]) >> shift) * scale[n] / 2^15)
// with u in 0..127. Columns come in panels of 16, the four weights of a group of four k side by side:
// w[n/16][k/4][16][4]; within a panel the columns stand in the order 0-3, 8-11, 4-7, 12-15 (so does
// bias), which is what the packing instructions of AVX2 put straight. For each block of 32 k, init
// holds -64 times the sums of the weights that one int16 lane adds up: init[n/16][k/32][16][2].
// What keeps all kernels equal: of the 16 weights of such a lane the absolute values sum to at most
// 511, so that no int16 sum leaves its range; the loader checks it.
struct ww_matrix {
  uint32_t k, n, shift;
  const int8_t *w;
  const int16_t *init;
  const int32_t *bias;    // [n]
  const int16_t *scale;   // [n], natural order
};

#define WW_LANE_LIMIT 511
// Bytes before the arrays of a matrix section: k, n, shift and padding.
#define WW_MATRIX_HEAD 64

static inline size_t ww_matrix_bytes(size_t k, size_t n) {
  return WW_MATRIX_HEAD + k * n + k / 32 * n * 4 + n * 4 + n * 2;
}

// Place of column c (0..15) in its panel.
static inline uint32_t ww_panel_place(uint32_t c) {
  return c < 4 || c >= 12 ? c : c < 8 ? c + 4 : c - 4;
}

struct ww_model {
  struct ww_packed file;
  uint32_t number[WW_SHAPE_NUMBERS];
  struct ww_shape shape;
  struct ww_feature_table table;
  const int8_t *embed;                  // [rows][dim]
  struct ww_matrix conv[WW_MAX_WINDOW]; // one a window place: [dim][2 * dim], from left to right
  struct ww_matrix layer[WW_MAX_LAYERS];  // 1 .. layers - 1: [window * dim][2 * dim]
  struct ww_matrix out, rel;
  const int16_t *gains;                 // [layers + 1][dim], the last before out
  const int16_t *conv_bias;             // [2 * dim], stream units
  const int16_t *root_lhead;            // [lab]
  const int16_t *pair_dist;             // [WW_DIST_COLS][lab]
  uint32_t window0, pad, out_n;        // pad: the widest recurrent layer's radius
  uint32_t head_col, ldep_col, lhead_col, dist_col, upos_col, xpos_col;
  const uint32_t *name_at;              // [labels + xpos + bundles + 1]
  const char *name_bytes;
  const uint32_t *morph;                // [bundles]
  uint8_t deprel[WW_REL_COLS];          // enum ww_deprel of each label
  const struct ww_lemma_slot *lemma;
  uint32_t lemma_mask;
  const char *lemma_text;
  uint32_t lemma_text_size;
  const uint64_t *feats;
  uint32_t feats_mask;
};

struct ww_slice ww_model_name(const struct ww_model *m, size_t i);

#endif
