// Opening and checking the model file; see model.h.
#include "parse/model.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "parse/feats.h"
#include "parse/lemma.h"

#define MOST_ROWS (1u << 22)

static ww_status damaged(struct ww_error *error, const char *what) {
  return ww_fail(error, WW_ERROR_MODEL, "the model's %s is missing or damaged: make it again with whowhom train", what);
}

static uint32_t read32(const void *p) {
  uint32_t v;
  memcpy(&v, p, sizeof v);
  return v;
}

static ww_status take_shape(struct ww_model *m, struct ww_error *error) {
  const void *data;
  size_t count;
  if (!ww_packed_section(&m->file, "shape", sizeof(uint32_t), &data, &count) || count != WW_SHAPE_NUMBERS)
    return damaged(error, "table of sizes");
  memcpy(m->number, data, sizeof m->number);
  const uint32_t *n = m->number;
  int wide = n[WW_N_DIM] >= 32 && n[WW_N_DIM] <= 256 && n[WW_N_DIM] % 32 == 0 && n[WW_N_ARC] >= 32 &&
             n[WW_N_ARC] <= 256 && n[WW_N_ARC] % 32 == 0 && n[WW_N_LAB] >= 32 && n[WW_N_LAB] <= 256 && n[WW_N_LAB] % 32 == 0;
  if (!wide || n[WW_N_LAYERS] < 1 || n[WW_N_LAYERS] > WW_MAX_LAYERS || n[WW_N_RADIUS0] > 2 ||
      n[WW_N_ROWS] < WW_FEATURES || n[WW_N_ROWS] > MOST_ROWS || n[WW_N_LABELS] < 1 || n[WW_N_LABELS] > WW_REL_COLS ||
      n[WW_N_XPOS] < 1 || n[WW_N_XPOS] > WW_XPOS_COLS || n[WW_N_BUNDLES] < 1 || n[WW_N_BUNDLES] > 60000 ||
      n[WW_N_EMBED_SHIFT] > 7 || n[WW_N_DIST_FACTOR] < 1 || n[WW_N_DIST_FACTOR] > 65535 || n[WW_N_HID_SHIFT] > 15)
    return damaged(error, "table of sizes");
  m->shape = (struct ww_shape){n[WW_N_DIM], n[WW_N_LAYERS], n[WW_N_RADIUS0], n[WW_N_RADII], n[WW_N_ARC], n[WW_N_LAB]};
  m->window0 = 2 * m->shape.radius0 + 1;
  for (uint32_t i = 1; i < m->shape.layers; i++) {
    uint32_t radius = ww_radius(&m->shape, i);
    if (radius > 2) return damaged(error, "table of sizes");
    if (radius > m->pad) m->pad = radius;
  }
  m->head_col = m->shape.arc;
  m->ldep_col = 2 * m->shape.arc;
  m->lhead_col = m->ldep_col + m->shape.lab;
  m->dist_col = m->lhead_col + m->shape.lab;
  m->upos_col = m->dist_col + WW_DIST_COLS;
  m->xpos_col = m->upos_col + WW_UPOS_COLS;
  m->out_n = m->xpos_col + WW_XPOS_COLS;
  return WW_OK;
}

static ww_status take_embed(struct ww_model *m, struct ww_error *error) {
  const void *data;
  size_t count, rows = m->number[WW_N_ROWS], mask = m->number[WW_N_SLOT_MASK], used = 0;
  if (!ww_packed_section(&m->file, "embed", m->shape.dim, &data, &count) || count != rows)
    return damaged(error, "table of embeddings");
  m->embed = data;
  if ((mask & (mask + 1)) != 0 || mask == UINT32_MAX || !ww_packed_section(&m->file, "slots", 8, &data, &count) || count != mask + 1)
    return damaged(error, "table of features");
  const uint32_t *slots = data;
  for (size_t i = 0; i < count; i++) {
    if (slots[2 * i + 1] > rows) return damaged(error, "table of features");
    used += slots[2 * i + 1] != 0;
  }
  if (used == count) return damaged(error, "table of features");  // a search would never end
  m->table = (struct ww_feature_table){slots, (uint32_t)mask};
  return WW_OK;
}

// No lane of 16 weights may sum to more than WW_LANE_LIMIT, or the kernels would differ.
static int lanes_hold(const struct ww_matrix *m) {
  for (size_t p = 0; p < m->n / 16; p++)
    for (size_t b = 0; b < m->k / 32; b++) {
      const int8_t *w = m->w + p * 16 * m->k + b * 512;
      for (size_t lane = 0; lane < 32; lane++) {
        int sum = 0, plain = 0;
        for (size_t g = 0; g < 8; g++)
          for (size_t j = 0; j < 2; j++) {
            int v = w[g * 64 + lane * 2 + j];
            if (v < -127) return 0;
            sum += v < 0 ? -v : v;
            plain += v;
          }
        if (sum > WW_LANE_LIMIT || m->init[(p * (m->k / 32) + b) * 32 + lane] != -64 * plain) return 0;
      }
    }
  return 1;
}

static ww_status take_matrix(struct ww_model *m, const char *name, size_t k, size_t n, struct ww_matrix *out,
                             struct ww_error *error) {
  const void *data;
  size_t size;
  if (!ww_packed_section(&m->file, name, 1, &data, &size) || size != ww_matrix_bytes(k, n)) return damaged(error, name);
  const unsigned char *p = data;
  *out = (struct ww_matrix){.k = read32(p), .n = read32(p + 4), .shift = read32(p + 8)};
  if (out->k != k || out->n != n || out->shift > 20) return damaged(error, name);
  p += WW_MATRIX_HEAD;
  out->w = (const int8_t *)p;
  out->init = (const int16_t *)(const void *)(p + k * n);
  out->bias = (const int32_t *)(const void *)(p + k * n + k / 32 * n * 4);
  out->scale = (const int16_t *)(const void *)(p + k * n + k / 32 * n * 4 + n * 4);
  if (!lanes_hold(out)) return damaged(error, name);
  for (size_t i = 0; i < n; i++)
    if (out->bias[i] > 1 << 29 || out->bias[i] < -(1 << 29) || out->scale[i] < 0) return damaged(error, name);
  return WW_OK;
}

static ww_status take_matrices(struct ww_model *m, struct ww_error *error) {
  char name[16] = "conv0";
  size_t d = m->shape.dim, count;
  const void *data;
  ww_status st = WW_OK;
  for (uint32_t i = 0; i < m->window0 && st == WW_OK; i++) {
    name[4] = (char)('0' + i);
    st = take_matrix(m, name, d, 2 * d, &m->conv[i], error);
  }
  memcpy(name, "layer0", 7);
  for (uint32_t i = 1; i < m->shape.layers && st == WW_OK; i++) {
    name[5] = (char)('0' + i);
    st = take_matrix(m, name, (2 * ww_radius(&m->shape, i) + 1) * d, 2 * d, &m->layer[i], error);
  }
  if (st == WW_OK) st = take_matrix(m, "out", d, m->out_n, &m->out, error);
  if (st == WW_OK) st = take_matrix(m, "rel", m->shape.lab, WW_REL_COLS, &m->rel, error);
  if (st != WW_OK) return st;
  if (!ww_packed_section(&m->file, "conv_bias", 2, &data, &count) || count != 2 * d) return damaged(error, "conv_bias");
  m->conv_bias = data;
  if (!ww_packed_section(&m->file, "gains", 2 * d, &data, &count) || count != m->shape.layers + 1) return damaged(error, "gains");
  m->gains = data;
  if (!ww_packed_section(&m->file, "root_lhead", 2, &data, &count) || count != m->shape.lab) return damaged(error, "root_lhead");
  m->root_lhead = data;
  if (!ww_packed_section(&m->file, "pair_dist", 2, &data, &count) || count != WW_DIST_COLS * m->shape.lab) return damaged(error, "pair_dist");
  m->pair_dist = data;
  return WW_OK;
}

static ww_status take_names(struct ww_model *m, struct ww_error *error) {
  const void *data;
  size_t size, all = m->number[WW_N_LABELS] + m->number[WW_N_XPOS] + m->number[WW_N_BUNDLES], count;
  if (!ww_packed_section(&m->file, "names", 1, &data, &size) || size < 4 * (all + 1)) return damaged(error, "table of names");
  m->name_at = data;
  m->name_bytes = (const char *)data + 4 * (all + 1);
  size -= 4 * (all + 1);
  for (size_t i = 0; i <= all; i++)
    if (m->name_at[i] > size || (i > 0 && m->name_at[i] < m->name_at[i - 1])) return damaged(error, "table of names");
  for (size_t i = 0; i < m->number[WW_N_LABELS]; i++) m->deprel[i] = (uint8_t)ww_deprel_of(ww_model_name(m, i));
  if (!ww_packed_section(&m->file, "morph", 4, &data, &count) || count != m->number[WW_N_BUNDLES])
    return damaged(error, "table of features' bits");
  m->morph = data;
  return WW_OK;
}

static ww_status take_tables(struct ww_model *m, struct ww_error *error) {
  const void *data;
  size_t count, used = 0;
  if (!ww_packed_section(&m->file, "lemma_text", 1, &data, &count) || count > UINT32_MAX) return damaged(error, "lemma text");
  m->lemma_text = data;
  m->lemma_text_size = (uint32_t)count;
  if (!ww_packed_section(&m->file, "lemma", sizeof *m->lemma, &data, &count) || count == 0 || (count & (count - 1)) != 0 || count > 1u << 24)
    return damaged(error, "table of lemmas");
  m->lemma = data;
  m->lemma_mask = (uint32_t)count - 1;
  for (size_t i = 0; i < count; i++) {
    const struct ww_lemma_slot *s = &m->lemma[i];
    used += s->used != 0;
    if (s->text > m->lemma_text_size || s->put > m->lemma_text_size - s->text) return damaged(error, "table of lemmas");
  }
  if (used == count) return damaged(error, "table of lemmas");
  if (!ww_packed_section(&m->file, "feats", 8, &data, &count) || count == 0 || (count & (count - 1)) != 0 || count > 1u << 24)
    return damaged(error, "table of features");
  m->feats = data;
  m->feats_mask = (uint32_t)count - 1;
  used = 0;
  for (size_t i = 0; i < count; i++) {
    used += m->feats[i] != 0;
    if (m->feats[i] && (m->feats[i] & 0xffff) >= m->number[WW_N_BUNDLES]) return damaged(error, "table of features");
  }
  return used == count ? damaged(error, "table of features") : WW_OK;
}

static ww_status check(struct ww_model *m, struct ww_error *error) {
  ww_status st = take_shape(m, error);
  if (st == WW_OK) st = take_embed(m, error);
  if (st == WW_OK) st = take_matrices(m, error);
  if (st == WW_OK) st = take_names(m, error);
  if (st == WW_OK) st = take_tables(m, error);
  return st;
}

static ww_status finish(struct ww_model *m, ww_status st, struct ww_model **out, struct ww_error *error) {
  if (st == WW_OK) st = check(m, error);
  if (st != WW_OK) {
    ww_model_close(m);
    return st;
  }
  *out = m;
  return WW_OK;
}

ww_status ww_model_open(const char *path, struct ww_model **out, struct ww_error *error) {
  *out = NULL;
  if (!path) return ww_fail(error, WW_ERROR_ARGUMENT, "no model file is named");
  struct ww_model *m = ww_alloc_zero(1, sizeof *m);
  if (!m) return ww_fail_memory(error);
  ww_status st = finish(m, ww_packed_open(path, WW_MODEL_KIND, WW_MODEL_VERSION, WW_ERROR_MODEL, &m->file, error), out, error);
  if (st != WW_OK) ww_error_place(error, path, 0, 0, 0);
  return st;
}

ww_status ww_model_from_memory(const void *data, size_t size, struct ww_model **out, struct ww_error *error) {
  *out = NULL;
  struct ww_model *m = ww_alloc_zero(1, sizeof *m);
  if (!m) return ww_fail_memory(error);
  return finish(m, ww_packed_from_memory(data, size, WW_MODEL_KIND, WW_MODEL_VERSION, WW_ERROR_MODEL, &m->file, error), out, error);
}

void ww_model_close(struct ww_model *model) {
  if (!model) return;
  ww_packed_close(&model->file);
  ww_free(model);
}

uint64_t ww_model_hash(const struct ww_model *model) { return model->file.hash; }

struct ww_slice ww_model_name(const struct ww_model *m, size_t i) {
  return (struct ww_slice){m->name_bytes + m->name_at[i], m->name_at[i + 1] - m->name_at[i]};
}

struct ww_slice ww_parse_feats(const struct ww_model *model, uint16_t bundle) {
  if (bundle >= model->number[WW_N_BUNDLES]) return (struct ww_slice){"_", 1};
  return ww_model_name(model, (size_t)model->number[WW_N_LABELS] + model->number[WW_N_XPOS] + bundle);
}

struct ww_slice ww_parse_xpos(const struct ww_model *model, uint8_t xpos) {
  if (xpos >= model->number[WW_N_XPOS]) return (struct ww_slice){"_", 1};
  return ww_model_name(model, (size_t)model->number[WW_N_LABELS] + xpos);
}
