// From the trained floats to the model file's integers; see model.h for the layout.
//
// In: a trained network.  Out: one packed file.  The idea: weights get one scale a column, as fine as
// the limits of the integer kernels allow; how far sums and hidden values reach is measured on the training
// sentences, and shifts are chosen so that they fit.
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "parse/model.h"
#include "parse/train/tables.h"
#include "parse/train/trainer.h"

// Training sentences that the ranges are measured on.
#define SAMPLE 400

struct export {
  const struct ww_trainer *t;
  struct ww_arena arena;
  struct ww_packed_part part[32];
  size_t part_count, words;
  float *norm_rms, *gain;  // [layers + 1][dim]: of normed inputs; what they are multiplied with
  float *layer_reach, *out_reach, *rel_reach;  // [layers][2 * dim], [out_n], [rel_n]
  float *dep_reach, *head_reach, *hid_reach;  // [arc], [arc], [lab]: how far each dimension goes
};

static ww_status add_part(struct export *e, const char *name, const void *data, size_t size, struct ww_error *error) {
  void *copy = ww_arena_alloc(&e->arena, size + 1, 1);
  if (!copy) return ww_fail_memory(error);
  memcpy(copy, data, size);
  e->part[e->part_count++] = (struct ww_packed_part){name, copy, size};
  return WW_OK;
}

static int32_t nearest(float v) { return (int32_t)(v < 0.0f ? v - 0.5f : v + 0.5f); }

// Rounds one column at scale `unit` (real value of 1); false when a lane's weights are too large together.
static int round_column(const float *w, size_t k, size_t n, size_t col, float unit, int8_t *out) {
  for (size_t i = 0; i < k; i++) {
    int32_t v = nearest(w[i * n + col] / unit);
    if (v < -127 || v > 127) return 0;
    out[i] = (int8_t)v;
  }
  for (size_t b = 0; b < k; b += 32)
    for (size_t lane = 0; lane < 2; lane++) {
      int sum = 0;
      for (size_t g = 0; g < 8; g++)
        for (size_t j = 0; j < 2; j++) {
          int v = out[b + g * 4 + lane * 2 + j];
          sum += v < 0 ? -v : v;
        }
      if (sum > WW_LANE_LIMIT) return 0;
    }
  return 1;
}

static void put32(unsigned char *p, uint32_t v) { memcpy(p, &v, sizeof v); }

// Packs w[k][n] (real = w * in_unit per integer input) with real bias b[n]; the result's integer 1 is
// 1 / unit[n] real; `reach[n]` are the largest absolute sums expected, in real units. `offset` says that
// the inputs are plain 0..127 and not 64 above their value.
static ww_status add_matrix(struct export *e, const char *name, const float *w, const float *b, size_t k, size_t n,
                            float in_unit, const float *unit, const float *reach, int offset, struct ww_error *error) {
  if (!w) return ww_fail_memory(error);
  size_t size = ww_matrix_bytes(k, n);
  unsigned char *p = ww_arena_alloc_zero(&e->arena, size, 1);
  int8_t *col = ww_arena_alloc(&e->arena, k, 1);
  float *step = ww_arena_alloc(&e->arena, n, sizeof *step);
  if (!p || !col || !step) return ww_fail_memory(error);
  int8_t *pw = (int8_t *)(p + WW_MATRIX_HEAD);
  int16_t *pi = (int16_t *)(void *)(p + WW_MATRIX_HEAD + k * n);
  int32_t *pb = (int32_t *)(void *)(p + WW_MATRIX_HEAD + k * n + k / 32 * n * 4);
  int16_t *ps = (int16_t *)(void *)(p + WW_MATRIX_HEAD + k * n + k / 32 * n * 4 + n * 4);
  uint32_t shift = 0, most_shift = 20;
  for (size_t c = 0; c < n; c++) {
    float top = 1e-6f;
    for (size_t i = 0; i < k; i++) {
      float v = w[i * n + c] < 0.0f ? -w[i * n + c] : w[i * n + c];
      if (v > top) top = v;
    }
    step[c] = top / 126.0f;
    while (!round_column(w, k, n, c, step[c], col)) step[c] *= 1.01f;
    // Beyond 15,900 units of the result nothing is told apart: that keeps most scales below 1.
    float most = 15900.0f / unit[c], far = (reach[c] < most ? reach[c] : most) / (step[c] * in_unit);
    while (shift < 20 && far / (float)(1u << shift) > 32000.0f) shift++;
    while (most_shift > 0 && step[c] * in_unit * unit[c] * (float)(1u << most_shift) > 0.999f) most_shift--;
  }
  if (shift > most_shift) shift = most_shift;  // a scale of 1 or more cannot be written
  for (size_t c = 0; c < n; c++) {
    round_column(w, k, n, c, step[c], col);
    size_t panel = c / 16, place = ww_panel_place((uint32_t)(c % 16));
    int32_t sum = 0;
    for (size_t i = 0; i < k; i++) {
      pw[panel * 16 * k + i / 4 * 64 + place * 4 + i % 4] = col[i];
      int16_t *lane = &pi[panel * (k / 32) * 32 + i / 32 * 32 + place * 2 + i % 4 / 2];
      *lane = (int16_t)(*lane - 64 * col[i]);
      sum += col[i];
    }
    pb[panel * 16 + place] = nearest(b[c] / (step[c] * in_unit)) + (offset ? 64 * sum : 0);
    ps[c] = (int16_t)nearest(step[c] * in_unit * unit[c] * (float)(1u << shift) * 32768.0f);
    if (ps[c] < 0) ps[c] = 32767;
  }
  put32(p, (uint32_t)k);
  put32(p + 4, (uint32_t)n);
  put32(p + 8, shift);
  e->part[e->part_count++] = (struct ww_packed_part){name, p, size};
  return WW_OK;
}

static float greater(float a, float b) {
  b = b < 0.0f ? -b : b;
  return a > b ? a : b;
}

// Runs the float network over training sentences and notes how far values reach.
static void measure(struct export *e) {
  const struct ww_trainer *t = e->t;
  struct ww_shard *s = (struct ww_shard *)&t->shard[0];
  const struct ww_net_layout *l = &t->layout;
  struct ww_rng rng = {0};
  size_t d = l->shape.dim, done = 0, count = 0;
  while (count < t->corpus->sentence_count && t->corpus->sentences[count].source < 2) count++;  // none of dev's
  s->drop = s->drop_head = 0.0f;
  t->core->pack(l, t->params, t->packed);
  for (size_t i = 0; i < count && done < SAMPLE; i += 1 + count / SAMPLE, done++) {
    ww_shard_clear(s);
    ww_shard_add(s, l, t->corpus, i, WW_AS_IS, 0.0f, 0, &rng);
    t->core->forward(l, t->params, t->packed, t->embed, s);
    for (size_t r = s->first[0]; r < s->first[0] + s->length[0]; r++) {
      e->words++;
      for (size_t k = 0; k <= l->shape.layers; k++)
        for (size_t j = 0; j < d; j++) {
          float a = s->a[(k * s->max_rows + r) * d + j];
          e->norm_rms[k * d + j] += a * a;
        }
      for (size_t k = 0; k < l->shape.layers; k++)
        for (size_t j = 0; j < 2 * d; j++) {
          float *at = &e->layer_reach[k * 2 * d + j];
          *at = greater(*at, 1.25f * s->y[(k * s->max_rows + r) * 2 * d + j]);
        }
      const float *o = s->o + r * l->out_n;
      for (size_t j = 0; j < l->out_n; j++) e->out_reach[j] = greater(e->out_reach[j], 1.25f * o[j]);
      for (size_t j = 0; j < l->shape.arc; j++) {
        e->dep_reach[j] = o[j] > e->dep_reach[j] ? o[j] : e->dep_reach[j];
        e->head_reach[j] = greater(e->head_reach[j], o[l->head_col + j]);
      }
      for (size_t j = 0; j < l->shape.lab; j++) {
        float root = t->params[l->root_lhead + j];
        for (size_t h = s->first[0]; h < s->first[0] + s->length[0]; h += 3) {
          float v = o[l->ldep_col + j] + s->o[h * l->out_n + l->lhead_col + j];
          e->hid_reach[j] = v > e->hid_reach[j] ? v : e->hid_reach[j];
        }
        e->hid_reach[j] = o[l->ldep_col + j] + root > e->hid_reach[j] ? o[l->ldep_col + j] + root : e->hid_reach[j];
      }
    }
  }
  for (size_t c = 0; c < l->rel_n; c++) {
    float sum = t->params[l->rel_b + c], pos = 0.0f;
    for (size_t j = 0; j < l->shape.lab; j++) pos += t->params[l->rel_w + j * l->rel_n + c] > 0.0f ? t->params[l->rel_w + j * l->rel_n + c] * e->hid_reach[j] : 0.0f;
    e->rel_reach[c] = greater(sum, 0.0f) + pos * 0.35f;
  }
}

// What each dimension is multiplied with before rounding: towards equal size, but only part of the
// way, or the weights of large dimensions would crowd out the others'.
static ww_status add_gains(struct export *e, struct ww_error *error) {
  const struct ww_shape *s = &e->t->layout.shape;
  size_t n = ((size_t)s->layers + 1) * s->dim;
  int16_t *gain = ww_arena_alloc(&e->arena, n, sizeof *gain);
  if (!gain) return ww_fail_memory(error);
  for (size_t i = 0; i < n; i++) {
    float rms = __builtin_sqrtf(e->norm_rms[i] / (float)(e->words ? e->words : 1)), g = 1.0f / __builtin_sqrtf(rms * __builtin_sqrtf(rms) + 1e-3f);
    g = g > 3.0f ? 3.0f : g < 0.1f ? 0.1f : g;
    gain[i] = (int16_t)nearest(g * WW_NORM_UNIT * 32768.0f / WW_NORM_FINE);
    e->gain[i] = (float)gain[i] * WW_NORM_FINE / 32768.0f;
  }
  return add_part(e, "gains", gain, n * sizeof *gain, error);
}

// The rows of a matrix over `window` inputs of layer i, divided by the gains of their dimensions.
static const float *without_gains(struct export *e, size_t i, const float *w, size_t window, size_t n) {
  size_t d = e->t->layout.shape.dim;
  float *out = ww_arena_alloc(&e->arena, window * d * n, sizeof *out);
  for (size_t r = 0; out && r < window * d; r++)
    for (size_t c = 0; c < n; c++) out[r * n + c] = w[r * n + c] / e->gain[i * d + r % d];
  return out;
}

static ww_status add_layers(struct export *e, struct ww_error *error) {
  static const char *const conv_name[5] = {"conv0", "conv1", "conv2", "conv3", "conv4"};
  static const char *const layer_name[WW_MAX_LAYERS] = {"layer0", "layer1", "layer2", "layer3", "layer4", "layer5", "layer6", "layer7"};
  const struct ww_net_layout *l = &e->t->layout;
  size_t d = l->shape.dim, n2 = 2 * d;
  float *unit = ww_arena_alloc(&e->arena, n2, sizeof *unit), *zero = ww_arena_alloc_zero(&e->arena, n2, sizeof *zero);
  int16_t *bias = ww_arena_alloc(&e->arena, n2, sizeof *bias);
  if (!unit || !zero || !bias) return ww_fail_memory(error);
  ww_status st = WW_OK;
  for (size_t j = 0; j < n2; j++) unit[j] = WW_STREAM_UNIT;
  for (size_t k = 0; k < l->window[0] && st == WW_OK; k++)
    st = add_matrix(e, conv_name[k], without_gains(e, 0, e->t->params + l->w[0] + k * d * n2, 1, n2), zero, d, n2, 1.0f,
                    unit, e->layer_reach, 0, error);
  for (size_t j = 0; j < n2; j++) bias[j] = (int16_t)nearest(e->t->params[l->b[0] + j] * WW_STREAM_UNIT);
  if (st == WW_OK) st = add_part(e, "conv_bias", bias, n2 * sizeof *bias, error);
  for (size_t j = 0; j < d; j++) unit[j] = WW_GATE_UNIT;
  for (size_t i = 1; i < l->shape.layers && st == WW_OK; i++)
    st = add_matrix(e, layer_name[i], without_gains(e, i, e->t->params + l->w[i], l->window[i], n2), e->t->params + l->b[i],
                    l->window[i] * d, n2, 1.0f, unit, e->layer_reach + i * n2, 0, error);
  return st;
}

// The output matrix: units by kind of column. Scores of arcs are products, so that the units of dep
// and head multiply to a whole number of distance units.
static ww_status add_output(struct export *e, uint32_t *number, struct ww_error *error) {
  const struct ww_net_layout *l = &e->t->layout;
  const float *p = e->t->params;
  float *unit = ww_arena_alloc(&e->arena, l->out_n, sizeof *unit), *bias = ww_arena_alloc(&e->arena, l->out_n, sizeof *bias);
  int16_t *root = ww_arena_alloc(&e->arena, l->shape.lab, sizeof *root);
  int16_t *pair = ww_arena_alloc(&e->arena, WW_DIST_COLS * l->shape.lab, sizeof *pair);
  float *rel = ww_arena_alloc(&e->arena, l->shape.lab * l->rel_n, sizeof *rel);
  if (!unit || !bias || !root || !pair || !rel) return ww_fail_memory(error);
  // The dimension where dep and head together go farthest sets the common product of their units;
  // within each dimension the two share the eight bits as their reaches ask.
  float far = 1e-6f;
  for (size_t j = 0; j < l->shape.arc; j++) far = greater(far, e->dep_reach[j] * e->head_reach[j]);
  uint32_t factor = (uint32_t)nearest(125.0f * 125.0f / (far * 0.8f) / WW_SCORE_UNIT);
  if (factor == 0) factor = 1;
  // Hidden values of the relation head: sums in 1/16 of their unit, then shifted; what a dimension
  // gains here is taken back in its row of weights.
  uint32_t hid_shift = 4;
  memcpy(bias, p + l->out_b, l->out_n * sizeof *bias);
  for (size_t c = l->dist_col; c < l->out_n; c++) unit[c] = WW_SCORE_UNIT;
  for (size_t j = 0; j < l->shape.arc; j++) {
    float product = (float)factor * WW_SCORE_UNIT, d = e->dep_reach[j] + 1e-6f, h = e->head_reach[j] + 1e-6f;
    unit[j] = __builtin_sqrtf(product * h / d);
    if (unit[j] > 60.0f) unit[j] = 60.0f;  // beyond that a scale of 1 would not do
    if (unit[j] < product / 60.0f) unit[j] = product / 60.0f;
    unit[l->head_col + j] = product / unit[j];
  }
  for (size_t j = 0; j < l->shape.lab; j++) {
    float hid = 125.0f / (e->hid_reach[j] * 0.9f + 0.5f) * (float)(1u << hid_shift);
    unit[l->ldep_col + j] = unit[l->lhead_col + j] = hid;
    bias[l->ldep_col + j] += 0.5f / hid * (float)(1u << hid_shift);
    root[j] = (int16_t)nearest(p[l->root_lhead + j] * hid);
    for (size_t k = 0; k < WW_DIST_COLS; k++)
      pair[k * l->shape.lab + j] = (int16_t)nearest(p[l->pair_dist + k * l->shape.lab + j] * hid);
    for (size_t c = 0; c < l->rel_n; c++) rel[j * l->rel_n + c] = p[l->rel_w + j * l->rel_n + c] / hid * (float)(1u << hid_shift);
  }
  ww_status st = add_matrix(e, "out", without_gains(e, l->shape.layers, p + l->out_w, 1, l->out_n), bias, l->shape.dim, l->out_n, 1.0f, unit, e->out_reach, 0, error);
  if (st == WW_OK) st = add_part(e, "root_lhead", root, l->shape.lab * sizeof *root, error);
  if (st == WW_OK) st = add_part(e, "pair_dist", pair, WW_DIST_COLS * l->shape.lab * sizeof *pair, error);
  for (size_t c = 0; c < l->rel_n; c++) unit[c] = WW_SCORE_UNIT;
  if (st == WW_OK)
    st = add_matrix(e, "rel", rel, p + l->rel_b, l->shape.lab, l->rel_n, 1.0f, unit, e->rel_reach, 1, error);
  number[WW_N_DIST_FACTOR] = factor;
  number[WW_N_HID_SHIFT] = hid_shift;
  return st;
}

// All rows as the parser adds them up: those of lower-case forms together with what their vectors say, and
// those of words that have a vector alone.
static const float *whole_rows(struct export *e) {
  const struct ww_corpus *c = e->t->corpus;
  const struct ww_net_layout *l = &e->t->layout;
  size_t d = l->shape.dim, rows = c->embed_rows + c->more_rows;
  float *out = ww_arena_alloc(&e->arena, rows * d, sizeof *out);
  for (size_t r = 0; out && r < rows; r++) {
    const float *v = c->vectors + (c->vector_count ? (size_t)c->row_vector[r] * WW_VECTOR : 0);
    memcpy(out + r * d, e->t->embed + (r < c->embed_rows ? r : 0) * d, d * sizeof *out);
    for (size_t k = 0; k < l->vec_n && c->row_vector[r]; k++)
      for (size_t j = 0; j < d; j++) out[r * d + j] += v[k] * e->t->params[l->vec_w + k * d + j];
  }
  return out;
}

static ww_status add_embed(struct export *e, uint32_t *number, struct ww_error *error) {
  size_t n = (e->t->corpus->embed_rows + e->t->corpus->more_rows) * e->t->layout.shape.dim, beyond[8] = {0};
  const float *embed = whole_rows(e);
  if (!embed) return ww_fail_memory(error);
  for (size_t i = 0; i < n; i++)
    for (uint32_t s = 0; s < 8; s++) {
      float v = embed[i] * WW_EMBED_UNIT / (float)(1u << s);
      beyond[s] += v > 127.0f || v < -127.0f;
    }
  uint32_t shift = 0;
  while (shift < 7 && beyond[shift] > n / 4000) shift++;
  int8_t *q = ww_arena_alloc(&e->arena, n, 1);
  if (!q) return ww_fail_memory(error);
  for (size_t i = 0; i < n; i++) {
    float v = embed[i] * WW_EMBED_UNIT / (float)(1u << shift);
    q[i] = (int8_t)nearest(v > 127.0f ? 127.0f : v < -127.0f ? -127.0f : v);
  }
  number[WW_N_EMBED_SHIFT] = shift;
  e->part[e->part_count++] = (struct ww_packed_part){"embed", q, n};
  return add_part(e, "slots", e->t->corpus->slots, ((size_t)e->t->corpus->slot_mask + 1) * 8, error);
}

static ww_status add_names(struct export *e, const struct ww_tables *tables, struct ww_error *error) {
  const struct ww_corpus *c = e->t->corpus;
  size_t all = c->labels.count + c->xpos.count + tables->bundle_count, at = 0;
  struct ww_buffer head, bytes;
  ww_buffer_init(&head);
  ww_buffer_init(&bytes);
  for (size_t i = 0; i <= all; i++) {
    uint32_t offset = (uint32_t)bytes.size;
    ww_buffer_put(&head, (const char *)&offset, sizeof offset);
    if (i == all) break;
    struct ww_slice name = i < c->labels.count ? c->labels.name[i]
                           : i < c->labels.count + c->xpos.count ? c->xpos.name[i - c->labels.count]
                                                                 : tables->bundle[at++];
    ww_buffer_put_slice(&bytes, name);
  }
  ww_buffer_put_slice(&head, (struct ww_slice){bytes.data, bytes.size});
  ww_status st = head.failed || bytes.failed ? ww_fail_memory(error) : add_part(e, "names", head.data, head.size, error);
  ww_buffer_release(&head);
  ww_buffer_release(&bytes);
  return st;
}

static ww_status add_tables(struct export *e, uint32_t *number, struct ww_error *error) {
  struct ww_tables tables;
  ww_status st = ww_tables_build(&tables, e->t->corpus, error);
  if (st != WW_OK) return st;
  number[WW_N_LABELS] = (uint32_t)e->t->corpus->labels.count;
  number[WW_N_XPOS] = (uint32_t)e->t->corpus->xpos.count;
  number[WW_N_BUNDLES] = (uint32_t)tables.bundle_count;
  st = add_names(e, &tables, error);
  if (st == WW_OK) st = add_part(e, "morph", tables.morph, tables.bundle_count * sizeof *tables.morph, error);
  if (st == WW_OK) st = add_part(e, "lemma", tables.lemma, ((size_t)tables.lemma_mask + 1) * sizeof *tables.lemma, error);
  if (st == WW_OK) st = add_part(e, "lemma_text", tables.lemma_text.data, tables.lemma_text.size, error);
  if (st == WW_OK) st = add_part(e, "feats", tables.feats, ((size_t)tables.feats_mask + 1) * sizeof *tables.feats, error);
  ww_tables_release(&tables);
  return st;
}

ww_status ww_model_write(const struct ww_trainer *t, const char *path, struct ww_error *error) {
  struct export e = {.t = t};
  const struct ww_shape *s = &t->layout.shape;
  uint32_t number[WW_SHAPE_NUMBERS] = {0};
  ww_arena_init(&e.arena);
  e.norm_rms = ww_arena_alloc_zero(&e.arena, ((size_t)s->layers + 1) * s->dim, sizeof(float));
  e.gain = ww_arena_alloc_zero(&e.arena, ((size_t)s->layers + 1) * s->dim, sizeof(float));
  e.layer_reach = ww_arena_alloc_zero(&e.arena, (size_t)s->layers * 2 * s->dim, sizeof(float));
  e.out_reach = ww_arena_alloc_zero(&e.arena, t->layout.out_n, sizeof(float));
  e.rel_reach = ww_arena_alloc_zero(&e.arena, t->layout.rel_n, sizeof(float));
  e.dep_reach = ww_arena_alloc_zero(&e.arena, s->arc, sizeof(float));
  e.head_reach = ww_arena_alloc_zero(&e.arena, s->arc, sizeof(float));
  e.hid_reach = ww_arena_alloc_zero(&e.arena, s->lab, sizeof(float));
  if (!e.norm_rms || !e.gain || !e.layer_reach || !e.out_reach || !e.rel_reach || !e.dep_reach || !e.head_reach || !e.hid_reach) {
    ww_arena_release(&e.arena);
    return ww_fail_memory(error);
  }
  measure(&e);
  number[WW_N_DIM] = s->dim;
  number[WW_N_LAYERS] = s->layers;
  number[WW_N_RADIUS0] = s->radius0;
  number[WW_N_RADII] = s->radii;
  number[WW_N_ARC] = s->arc;
  number[WW_N_LAB] = s->lab;
  number[WW_N_ROWS] = (uint32_t)(t->corpus->embed_rows + t->corpus->more_rows);
  number[WW_N_SLOT_MASK] = t->corpus->slot_mask;
  ww_status st = add_gains(&e, error);
  if (st == WW_OK) st = add_layers(&e, error);
  if (st == WW_OK) st = add_output(&e, number, error);
  if (st == WW_OK) st = add_embed(&e, number, error);
  if (st == WW_OK) st = add_tables(&e, number, error);
  if (st == WW_OK) st = add_part(&e, "shape", number, sizeof number, error);
  if (st == WW_OK) st = ww_packed_write(path, WW_MODEL_KIND, WW_MODEL_VERSION, e.part, e.part_count, error);
  ww_arena_release(&e.arena);
  return st;
}
