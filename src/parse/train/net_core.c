// Forward and backward passes of the network over one shard; built twice, see net.h and gemm.h.
//
// In: parameters, packed copies of them, a shard.  Out: scores, losses, gradients.
#include "parse/train/gemm.h"
#include "parse/train/net.h"

#ifndef WW_NET_CORE
#error "define WW_NET_CORE as the name of this copy"
#endif

#define WW_EPS 1e-5f

static void pack_params(const struct ww_net_layout *l, const float *params, float *packed) {
  size_t d = l->shape.dim, n2 = 2 * d;
  for (size_t i = 0; i < l->shape.layers; i++) {
    gemm_pack(l->window[i] * d, n2, params + l->w[i], n2, packed + l->pack[i]);
    for (size_t k = 0; k < l->window[i]; k++)
      gemm_pack_transposed(n2, d, params + l->w[i] + k * d * n2, n2, packed + l->pack_t[i] + k * d * n2);
  }
  gemm_pack(d, l->out_n, params + l->out_w, l->out_n, packed + l->pack_out);
  gemm_pack_transposed(l->out_n, d, params + l->out_w, l->out_n, packed + l->pack_out_t);
  gemm_pack(l->shape.lab, l->rel_n, params + l->rel_w, l->rel_n, packed + l->pack_rel);
  gemm_pack_transposed(l->rel_n, l->shape.lab, params + l->rel_w, l->rel_n, packed + l->pack_rel_t);
}

// mask[i] is 0 with probability p (in steps of 1/256), else 1 / (1 - p).
static void draw_mask(struct ww_rng *rng, float p, float *mask, size_t n) {
  uint32_t cut = (uint32_t)(p * 256.0f + 0.5f);
  float keep = 256.0f / (float)(256u - cut);
  for (size_t i = 0; i < n; i += 8) {
    uint64_t bits = ww_rng_u64(rng);
    for (size_t j = 0; j < 8; j++, bits >>= 8) mask[i + j] = (bits & 255u) < cut ? 0.0f : keep;
  }
}

// a = x / rms(x) * mask, row by row.
static void norm_rows(size_t rows, size_t d, const float *x, const float *mask, float *r, float *a) {
  for (size_t i = 0; i < rows; i++, x += d, a += d) {
    float mean = f8_dot(x, x, d) / (float)d;
    r[i] = 1.0f / __builtin_sqrtf(mean + WW_EPS);
    if (mask)
      for (size_t j = 0; j < d; j++) a[j] = x[j] * r[i] * mask[i * d + j];
    else
      for (size_t j = 0; j < d; j++) a[j] = x[j] * r[i];
  }
}

// dx += gradient through norm_rows; da is overwritten.
static void norm_rows_back(size_t rows, size_t d, const float *x, const float *mask, const float *r, float *da,
                           float *dx) {
  for (size_t i = 0; i < rows; i++, x += d, da += d, dx += d) {
    if (mask)
      for (size_t j = 0; j < d; j++) da[j] *= mask[i * d + j];
    float s = f8_dot(da, x, d) * r[i] * r[i] * r[i] / (float)d;
    for (size_t j = 0; j < d; j++) dx[j] += da[j] * r[i] - x[j] * s;
  }
}

// A smooth gate like the logistic function, of squares alone: the integer engine computes the same.
WW_INLINE float gate(float t, float *slope) {
  float u = t * 0.25f;
  u = u < -1.0f ? -1.0f : u > 1.0f ? 1.0f : u;
  float m = u < 0.0f ? -u : u;
  *slope = 0.25f * (1.0f - m);
  return 0.5f + u - 0.5f * u * m;
}

static void bias_rows(size_t rows, size_t n, const float *b, float *y) {
  for (size_t i = 0; i < rows; i++) memcpy(y + i * n, b, n * sizeof *y);
}

// One direction of the recurrence over columns [lo, hi); step is +1 or -1 rows.
static void scan(const struct ww_shard *s, size_t d, size_t lo, size_t hi, int back, const float *y, float *h) {
  for (size_t k = 0; k < s->sentence_count; k++) {
    size_t n = s->length[k];
    for (size_t t = 0; t < n; t++) {
      size_t row = s->first[k] + (back ? n - 1 - t : t);
      const float *prev = h + (back ? row + 1 : row - 1) * d;
      for (size_t j = lo; j < hi; j++) {
        float slope, p = t ? prev[j] : 0.0f;
        float z = gate(y[row * 2 * d + j], &slope);
        h[row * d + j] = p + z * (y[row * 2 * d + d + j] - p);
      }
    }
  }
}

static void scan_back(const struct ww_shard *s, size_t d, size_t lo, size_t hi, int back, const float *y,
                      const float *h, const float *dx, float *dy) {
  float g[512];
  for (size_t k = 0; k < s->sentence_count; k++) {
    size_t n = s->length[k];
    for (size_t j = lo; j < hi; j++) g[j] = 0.0f;
    for (size_t t = n; t-- > 0;) {
      size_t row = s->first[k] + (back ? n - 1 - t : t);
      const float *prev = h + (back ? row + 1 : row - 1) * d;
      for (size_t j = lo; j < hi; j++) {
        float slope, p = t ? prev[j] : 0.0f;
        float z = gate(y[row * 2 * d + j], &slope);
        float gh = dx[row * d + j] + g[j];
        dy[row * 2 * d + j] = gh * (y[row * 2 * d + d + j] - p) * slope;
        dy[row * 2 * d + d + j] = gh * z;
        g[j] = gh * (1.0f - z);
      }
    }
  }
}

// Embedding sums into x[0]; empty rows are zero.
static void embed_rows(const struct ww_shard *s, size_t d, const float *embed, float *x) {
  for (size_t i = 0; i < s->rows; i++, x += d) {
    const uint32_t *f = s->feats + i * WW_FEATURES;
    memset(x, 0, d * sizeof *x);
    if (f[0] == WW_NO_ROW) continue;
    for (size_t k = 0; k < WW_FEATURES; k++) {
      const float *e = embed + (size_t)f[k] * d;
      for (size_t j = 0; j < d; j++) x[j] += e[j];
    }
  }
}

static void layer_forward(const struct ww_net_layout *l, size_t i, const float *params, const float *packed,
                          struct ww_shard *s) {
  size_t d = l->shape.dim, rows = s->rows, radius = l->window[i] / 2, top = l->pad;
  float *x = s->x + i * s->max_rows * d, *a = s->a + i * s->max_rows * d, *y = s->y + i * s->max_rows * 2 * d;
  float *next = x + s->max_rows * d, *h = s->h + i * s->max_rows * d;
  bias_rows(rows, 2 * d, params + l->b[i], y);
  gemm(rows - 2 * top, 2 * d, l->window[i] * d, a + (top - radius) * d, d, 1, packed + l->pack[i], y + top * 2 * d,
       2 * d, 1);
  if (i == 0) {
    for (size_t t = 0; t < rows; t++)
      for (size_t j = 0; j < d; j++) {
        float p = y[t * 2 * d + j], q = y[t * 2 * d + d + j];
        h[t * d + j] = p > q ? p : q;
      }
  } else {
    scan(s, d, 0, d / 2, 0, y, h);
    scan(s, d, d / 2, d, 1, y, h);
  }
  memset(next, 0, rows * d * sizeof *next);
  for (size_t k = 0; k < s->sentence_count; k++)
    for (size_t j = s->first[k] * d, e = j + s->length[k] * d; j < e; j++) next[j] = x[j] + h[j];
}

static size_t ceil16(size_t n) { return (n + 15) & ~(size_t)15; }

// score[i][j] of sentence k, without the distance terms; heads beyond the sentence give 0.
static void arc_products(const struct ww_net_layout *l, const struct ww_shard *s, size_t k, float *score) {
  size_t n = s->length[k], m = ceil16(n), c = l->shape.arc, row = s->first[k];
  float *bp = s->packed;
  for (size_t j = 0; j < m; j++)
    for (size_t p = 0; p < c; p++)
      bp[(j / 16) * 16 * c + p * 16 + j % 16] = j < n ? s->o[(row + j) * l->out_n + l->head_col + p] : 0.0f;
  gemm(n, m, c, s->dep + row * c, c, 1, bp, score, m, 0);
}

static void forward(const struct ww_net_layout *l, const float *params, const float *packed, const float *embed,
                    struct ww_shard *s) {
  size_t d = l->shape.dim, rows = s->rows, step = s->max_rows * d, arc = l->shape.arc;
  struct ww_rng rng = ww_rng_make(s->seed, s->stream);
  embed_rows(s, d, embed, s->x);
  for (size_t i = 0; i <= l->shape.layers; i++) {
    float p = i == l->shape.layers ? s->drop_head : s->drop;
    if (p > 0.0f) draw_mask(&rng, p, s->mask + i * step, rows * d);
    norm_rows(rows, d, s->x + i * step, p > 0.0f ? s->mask + i * step : NULL, s->r + i * s->max_rows,
              s->a + i * step);
    if (i < l->shape.layers) layer_forward(l, i, params, packed, s);
  }
  bias_rows(rows, l->out_n, params + l->out_b, s->o);
  gemm(rows, l->out_n, d, s->a + l->shape.layers * step, d, 1, packed + l->pack_out, s->o, l->out_n, 1);
  int drop = s->drop_head > 0.0f;
  if (drop) draw_mask(&rng, s->drop_head, s->dep_mask, rows * arc);
  if (drop) draw_mask(&rng, s->drop_head, s->hid_mask, rows * l->shape.lab);
  for (size_t t = 0; t < rows; t++)
    for (size_t j = 0; j < arc; j++) {
      float v = s->o[t * l->out_n + j];
      s->dep[t * arc + j] = (v > 0.0f ? v : 0.0f) * (drop ? s->dep_mask[t * arc + j] : 1.0f);
    }
  float *score = s->score;
  for (size_t k = 0; k < s->sentence_count; k++) {
    arc_products(l, s, k, score);
    size_t n = s->length[k], m = ceil16(n);
    for (size_t i = 0; i < n; i++)
      for (size_t j = 0; j < n; j++)
        score[i * m + j] +=
            s->o[(s->first[k] + i) * l->out_n + l->dist_col + (size_t)ww_dist_bucket((long)j - (long)i)];
    score += n * m;
  }
}

// Turns scores into probabilities in place (n of them, at most 64 here or a row of arcs).
static void softmax(float *v, size_t n) {
  float top = v[0], sum = 0.0f;
  for (size_t i = 1; i < n; i++) top = v[i] > top ? v[i] : top;
  for (size_t i = 0; i < n; i++) {
    v[i] = ww_expf(v[i] - top);
    sum += v[i];
  }
  for (size_t i = 0; i < n; i++) v[i] /= sum;
}

static float loss_of(float p) { return -ww_logf(p < 1e-30f ? 1e-30f : p); }

// Tag losses: gradient of columns [col, col + n) of row t.
static void tag_back(const struct ww_net_layout *l, struct ww_shard *s, size_t t, size_t col, size_t n, int32_t gold,
                     size_t *right) {
  float p[64];
  memcpy(p, s->o + t * l->out_n + col, n * sizeof *p);
  if (gold < 0) return;
  softmax(p, n);
  size_t best = 0;
  for (size_t j = 1; j < n; j++) best = p[j] > p[best] ? j : best;
  if (right && best == (size_t)gold) ++*right;
  s->loss_tag += (double)loss_of(p[gold]);
  p[gold] -= 1.0f;
  memcpy(s->d_o + t * l->out_n + col, p, n * sizeof *p);
}

// Arc loss of sentence k: turns its scores into their gradients, and fills the columns dist and dep
// of d_o; head's columns are added.
static void arc_back(const struct ww_net_layout *l, struct ww_shard *s, size_t k, float *score) {
  size_t n = s->length[k], m = ceil16(n), c = l->shape.arc, row = s->first[k];
  for (size_t i = 0; i < n; i++) {
    float *v = score + i * m, *g = s->d_o + (row + i) * l->out_n + l->dist_col;
    float root = s->o[(row + i) * l->out_n + l->dist_col + WW_DIST_ROOT], top = root, sum = 0.0f;
    int32_t gold = s->head[row + i];
    for (size_t j = 0; j < n; j++)
      if (j != i && v[j] > top) top = v[j];
    size_t best = n;
    root = ww_expf(root - top);
    sum = root;
    for (size_t j = 0; j < n; j++) {
      if (j != i && v[j] == top) best = j;
      v[j] = j == i ? 0.0f : ww_expf(v[j] - top);
      sum += v[j];
    }
    float w = gold < 0 ? 0.0f : s->weight[row + i], inv = w / sum;
    float pg = gold < 0 ? 1.0f : gold == 0 ? root / sum : v[gold - 1] / sum;
    if (gold >= 0 && best == (gold == 0 ? n : (size_t)gold - 1)) s->right_arc++;
    s->loss_arc += (double)(loss_of(pg) * w);
    for (size_t j = 0; j < n; j++) v[j] *= inv;
    root *= inv;
    for (size_t j = n; j < m; j++) v[j] = 0.0f;
    if (gold > 0) v[gold - 1] -= w;
    if (gold == 0) root -= w;
    for (size_t j = 0; j < n; j++) g[ww_dist_bucket((long)j - (long)i)] += v[j];
    g[WW_DIST_ROOT] = root;
  }
  // d dep = dS head; d head = dS' dep
  float *bp = s->packed, *out = s->packed + WW_PACKED(n, c);
  gemm_pack(n, c, s->o + row * l->out_n + l->head_col, l->out_n, bp);
  gemm(n, c, n, score, m, 1, bp, out, c, 0);
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < c; j++) {
      float on = s->dep[(row + i) * c + j] > 0.0f ? 1.0f : 0.0f;
      if (s->drop_head > 0.0f) on *= s->dep_mask[(row + i) * c + j];
      s->d_o[(row + i) * l->out_n + j] = out[i * c + j] * on;
    }
  gemm_pack(n, c, s->dep + row * c, c, bp);
  gemm(n, c, n, score, 1, m, bp, s->d_o + row * l->out_n + l->head_col, l->out_n, 0);
}

// The relation's hidden layer under the gold heads, its loss and all gradients down to o.
static void label_back(const struct ww_net_layout *l, const float *params, const float *packed, struct ww_shard *s) {
  size_t b = l->shape.lab, rn = l->rel_n;
  memset(s->hid, 0, s->rows * b * sizeof *s->hid);
  for (size_t k = 0; k < s->sentence_count; k++)
    for (size_t i = 0; i < s->length[k]; i++) {
      size_t t = s->first[k] + i;
      int32_t gold = s->head[t];
      if (gold < 0) continue;
      const float *u = s->o + t * l->out_n + l->ldep_col;
      const float *w = gold ? s->o + (s->first[k] + (size_t)gold - 1) * l->out_n + l->lhead_col
                            : params + l->root_lhead;
      for (size_t j = 0; j < b; j++) {
        float v = u[j] + w[j];
        s->hid[t * b + j] = (v > 0.0f ? v : 0.0f) * (s->drop_head > 0.0f ? s->hid_mask[t * b + j] : 1.0f);
      }
    }
  bias_rows(s->rows, rn, params + l->rel_b, s->rel);
  gemm(s->rows, rn, b, s->hid, b, 1, packed + l->pack_rel, s->rel, rn, 1);
  memset(s->d_rel, 0, s->rows * rn * sizeof *s->d_rel);
  for (size_t t = 0; t < s->rows; t++) {
    int32_t gold = s->label[t];
    if (gold < 0 || s->feats[t * WW_FEATURES] == WW_NO_ROW || s->head[t] < 0) continue;
    float *p = s->d_rel + t * rn;
    memcpy(p, s->rel + t * rn, rn * sizeof *p);
    softmax(p, rn);
    size_t best = 0;
    for (size_t j = 1; j < rn; j++) best = p[j] > p[best] ? j : best;
    s->right_label += best == (size_t)gold;
    s->loss_label += (double)(loss_of(p[gold]) * s->weight[t]);
    p[gold] -= 1.0f;
    for (size_t j = 0; j < rn; j++) p[j] *= s->weight[t];
  }
  for (size_t t = 0; t < s->rows; t++)
    for (size_t j = 0; j < rn; j++) s->grad[l->rel_b + j] += s->d_rel[t * rn + j];
  gemm_pack(s->rows, rn, s->d_rel, rn, s->packed);
  gemm(b, rn, s->rows, s->hid, 1, b, s->packed, s->grad + l->rel_w, rn, 0);
  gemm(s->rows, b, rn, s->d_rel, rn, 1, packed + l->pack_rel_t, s->d_hid, b, 0);
  for (size_t k = 0; k < s->sentence_count; k++)
    for (size_t i = 0; i < s->length[k]; i++) {
      size_t t = s->first[k] + i;
      int32_t gold = s->head[t];
      if (gold < 0) continue;
      float *u = s->d_o + t * l->out_n + l->ldep_col;
      float *w = gold ? s->d_o + (s->first[k] + (size_t)gold - 1) * l->out_n + l->lhead_col
                      : s->grad + l->root_lhead;
      for (size_t j = 0; j < b; j++) {
        float g = s->hid[t * b + j] > 0.0f ? s->d_hid[t * b + j] : 0.0f;
        if (s->drop_head > 0.0f) g *= s->hid_mask[t * b + j];
        u[j] += g;
        w[j] += g;
      }
    }
}

static void layer_backward(const struct ww_net_layout *l, size_t i, const float *packed, struct ww_shard *s) {
  size_t d = l->shape.dim, rows = s->rows, n2 = 2 * d, top = l->pad, radius = l->window[i] / 2;
  size_t inner = rows - 2 * top;
  const float *y = s->y + i * s->max_rows * n2, *h = s->h + i * s->max_rows * d;
  const float *a = s->a + i * s->max_rows * d, *x = s->x + i * s->max_rows * d;
  memset(s->dy, 0, rows * n2 * sizeof *s->dy);
  if (i == 0) {
    for (size_t k = 0; k < s->sentence_count; k++)
      for (size_t t = s->first[k]; t < s->first[k] + s->length[k]; t++)
        for (size_t j = 0; j < d; j++) s->dy[t * n2 + (y[t * n2 + j] > y[t * n2 + d + j] ? 0 : d) + j] = s->dx[t * d + j];
  } else {
    scan_back(s, d, 0, d / 2, 0, y, h, s->dx, s->dy);
    scan_back(s, d, d / 2, d, 1, y, h, s->dx, s->dy);
  }
  float *gb = s->grad + l->b[i];
  for (size_t t = 0; t < rows; t++)
    for (size_t j = 0; j < n2; j++) gb[j] += s->dy[t * n2 + j];
  gemm_pack(inner, n2, s->dy + top * n2, n2, s->packed);
  gemm(l->window[i] * d, n2, inner, a + (top - radius) * d, 1, d, s->packed, s->grad + l->w[i], n2, 0);
  memset(s->da, 0, rows * d * sizeof *s->da);
  for (size_t k = 0; k < l->window[i]; k++)
    gemm(inner, d, n2, s->dy + top * n2, n2, 1, packed + l->pack_t[i] + k * d * n2, s->da + (top - radius + k) * d, d,
         1);
  norm_rows_back(rows, d, x, s->drop > 0.0f ? s->mask + i * s->max_rows * d : NULL, s->r + i * s->max_rows, s->da,
                 s->dx);
}

static void backward(const struct ww_net_layout *l, const float *params, const float *packed, struct ww_shard *s) {
  size_t d = l->shape.dim, rows = s->rows, top = l->shape.layers;
  s->loss_arc = s->loss_label = s->loss_tag = 0.0;
  s->right_arc = s->right_label = s->right_upos = s->tokens = 0;
  memset(s->grad, 0, l->count * sizeof *s->grad);
  memset(s->d_o, 0, rows * l->out_n * sizeof *s->d_o);
  memset(s->dx, 0, rows * d * sizeof *s->dx);
  float *score = s->score;
  for (size_t k = 0; k < s->sentence_count; k++) {
    size_t n = s->length[k];
    arc_back(l, s, k, score);
    for (size_t t = s->first[k]; t < s->first[k] + n; t++) {
      tag_back(l, s, t, l->upos_col, WW_UPOS_COLS, s->upos[t], &s->right_upos);
      tag_back(l, s, t, l->xpos_col, WW_XPOS_COLS, s->xpos[t], NULL);
    }
    score += n * ceil16(n);
    s->tokens += n;
  }
  label_back(l, params, packed, s);
  float *gb = s->grad + l->out_b;
  for (size_t t = 0; t < rows; t++)
    for (size_t j = 0; j < l->out_n; j++) gb[j] += s->d_o[t * l->out_n + j];
  const float *a = s->a + top * s->max_rows * d;
  gemm_pack(rows, l->out_n, s->d_o, l->out_n, s->packed);
  gemm(d, l->out_n, rows, a, 1, d, s->packed, s->grad + l->out_w, l->out_n, 0);
  gemm(rows, d, l->out_n, s->d_o, l->out_n, 1, packed + l->pack_out_t, s->da, d, 0);
  norm_rows_back(rows, d, s->x + top * s->max_rows * d, s->drop_head > 0.0f ? s->mask + top * s->max_rows * d : NULL,
                 s->r + top * s->max_rows, s->da, s->dx);
  for (size_t i = top; i-- > 0;) layer_backward(l, i, packed, s);
}

static void adam(float *p, float *m, float *v, const float *g, size_t n, float rate, float b1, float b2,
                 float scale) {
  for (size_t i = 0; i < n; i++) {
    float gi = g[i] * scale;
    m[i] = b1 * m[i] + (1.0f - b1) * gi;
    v[i] = b2 * v[i] + (1.0f - b2) * gi * gi;
    p[i] -= rate * m[i] / (__builtin_sqrtf(v[i]) + 1e-8f);
  }
}

const struct ww_net_core WW_NET_CORE = {pack_params, forward, backward, adam};
