// The network of the tagger and parser in floats: its shape, its parameters, and one training step
// over a shard of sentences.
//
// In: tokens as rows of an embedding table.  Out: losses and gradients (training), or scores
// (prediction).  The idea: a token's vector is the sum of a few embedding rows; a gated convolution
// and a stack of two-way minimal recurrent layers mix each token with its neighbours; one last
// matrix gives, for each token, everything the heads need:
//
//   dep [arc] | head [arc] | ldep [lab] | lhead [lab] | dist [32] | upos [WW_UPOS_COLS] | xpos
//
// The score that token j is the head of token i is relu(dep_i) . head_j + dist_i[bucket(j - i)], and
// that i is the root is dist_i[WW_DIST_ROOT].  The relation of i under head j is read from
// relu(ldep_i + lhead_j + pair_dist[bucket(j - i)]) through one more matrix.  In *Oslo recalled its envoy*, envoy's row scores
// recalled above Oslo as its head, and the pair gives obj.
#ifndef WW_PARSE_TRAIN_NET_H
#define WW_PARSE_TRAIN_NET_H

#include <stddef.h>
#include <stdint.h>

#include "parse/shape.h"
#include "parse/train/rng.h"

// Where each matrix lies in the flat array of parameters; all widths are multiples of 16.
struct ww_net_layout {
  struct ww_shape shape;
  size_t pad;                           // empty rows before and after each sentence
  size_t window[WW_MAX_LAYERS];         // tokens that a layer sees: 2 * radius + 1
  size_t w[WW_MAX_LAYERS];              // [window * dim][2 * dim]
  size_t b[WW_MAX_LAYERS];              // [2 * dim]
  size_t out_w, out_b, out_n;           // [dim][out_n], [out_n]
  size_t root_lhead;                    // [lab], the root's lhead
  size_t pair_dist;                     // [WW_DIST_COLS][lab], of the distance between word and head
  size_t rel_w, rel_b, rel_n;           // [lab][rel_n], [rel_n]
  size_t head_col, ldep_col, lhead_col, dist_col, upos_col, xpos_col;
  size_t vec_w, vec_n;                  // [vec_n][dim], what a word vector adds to the embeddings; vec_n 0: none
  size_t count;                         // floats in all
  size_t packed_count;                  // floats of the packed copies that gemm reads
  size_t pack[WW_MAX_LAYERS], pack_t[WW_MAX_LAYERS], pack_out, pack_out_t, pack_rel, pack_rel_t, pack_vec;
};

// What several teachers think of a word: its heads, relations and tags, the likeliest first, with the share of
// each; of[k] below 0 ends the list, shares add up to 1.
#define WW_SOFT_MOST 4
enum { WW_SOFT_HEAD, WW_SOFT_LABEL, WW_SOFT_UPOS, WW_SOFT_XPOS, WW_SOFT };
struct ww_soft {
  int16_t of[WW_SOFT_MOST];
  float part[WW_SOFT_MOST];
};

// One shard: rows are tokens with `pad` empty rows around each sentence.
struct ww_shard {
  // input
  size_t sentence_count, rows;
  uint32_t *first;      // [sentence_count], row of the sentence's first token
  uint32_t *length;     // [sentence_count], tokens
  uint32_t *feats;      // [rows][WW_FEATURES], embedding rows; WW_NO_ROW in the first place: empty row
  float *vec;           // [rows][vec_n], word vectors, 0 where there is none
  int32_t *head;        // [rows], 0 root, k the k-th token; below 0: no loss
  int32_t *label, *upos, *xpos;  // [rows], below 0: no loss
  const struct ww_soft **soft;   // [rows], WW_SOFT of them instead of head, label, upos and xpos; or NULL
  float *weight;        // [rows], of the head's and the label's loss
  uint64_t seed, stream;
  float drop, drop_head;
  // workspace and output; sized by ww_shard_init
  size_t max_rows, max_scores, max_sentences;
  float *x;             // [layers + 1][rows][dim]
  float *a;             // [layers + 1][rows][dim], normed and dropped out
  float *r;             // [layers + 1][rows], 1 / root mean square
  float *mask;          // [layers + 1][rows][dim]
  float *y;             // [layers][rows][2 * dim]
  float *h;             // [layers][rows][dim], recurrent states
  float *o, *d_o;       // [rows][out_n]
  float *dep;           // [rows][arc], relu(dep)
  float *dep_mask;
  float *hid, *d_hid, *hid_mask;  // [rows][lab]
  float *rel, *d_rel;   // [rows][rel_n]
  float *score;         // per sentence [n][ceil16(n)]
  float *dx, *da, *dy;  // [rows][dim], [rows][dim], [rows][2 * dim]
  float *packed;        // scratch for packed operands
  float *grad;          // [layout.count]
  double loss_arc, loss_label, loss_tag;
  size_t right_arc, right_label, right_upos, tokens;
};

#define WW_NO_ROW 0xffffffffu

void ww_net_layout_init(struct ww_net_layout *l, const struct ww_shape *shape, size_t vec_n);

// One instruction set's copy of the heavy functions.
struct ww_net_core {
  // Packs the parameters for the products of this step: packed[layout.packed_count].
  void (*pack)(const struct ww_net_layout *l, const float *params, float *packed);
  // Scores of all rows of the shard, without dropout when s->drop and s->drop_head are 0.
  void (*forward)(const struct ww_net_layout *l, const float *params, const float *packed, const float *embed,
                  struct ww_shard *s);
  // Losses and gradients after forward; s->grad is overwritten, s->dx holds the gradient of the
  // embedding sums.
  void (*backward)(const struct ww_net_layout *l, const float *params, const float *packed, struct ww_shard *s);
  // Adam on n floats (a multiple of 8).
  void (*adam)(float *p, float *m, float *v, const float *g, size_t n, float rate, float b1, float b2, float scale);
};

extern const struct ww_net_core ww_net_core_plain;
extern const struct ww_net_core ww_net_core_avx2;
// The fastest copy that this processor runs; all give the same bits.
const struct ww_net_core *ww_net_core_best(void);

#endif
