// Shape, offsets and the choice of instruction set; see net.h.
#include "parse/train/net.h"

void ww_net_layout_init(struct ww_net_layout *l, const struct ww_shape *shape, size_t vec_n) {
  size_t at = 0, pk = 0, d = shape->dim, n2 = 2 * d;
  *l = (struct ww_net_layout){.shape = *shape};
  l->pad = shape->radius0 > 0 ? shape->radius0 : 1;
  for (size_t i = 0; i < shape->layers; i++) {
    size_t radius = i ? ww_radius(shape, (uint32_t)i) : shape->radius0;
    if (radius > l->pad) l->pad = radius;
    l->window[i] = 2 * radius + 1;
    size_t n = l->window[i] * d * n2;
    l->w[i] = at, at += n;
    l->b[i] = at, at += n2;
    l->pack[i] = pk, pk += n;
    l->pack_t[i] = pk, pk += n;
  }
  l->head_col = shape->arc;
  l->ldep_col = 2 * (size_t)shape->arc;
  l->lhead_col = l->ldep_col + shape->lab;
  l->dist_col = l->lhead_col + shape->lab;
  l->upos_col = l->dist_col + WW_DIST_COLS;
  l->xpos_col = l->upos_col + WW_UPOS_COLS;
  l->out_n = l->xpos_col + WW_XPOS_COLS;
  l->rel_n = WW_REL_COLS;
  l->out_w = at, at += d * l->out_n;
  l->out_b = at, at += l->out_n;
  l->root_lhead = at, at += shape->lab;
  l->pair_dist = at, at += WW_DIST_COLS * shape->lab;
  l->rel_w = at, at += shape->lab * l->rel_n;
  l->rel_b = at, at += l->rel_n;
  l->vec_n = vec_n;
  l->vec_w = at, at += vec_n * d;
  l->count = at;
  l->pack_out = pk, pk += d * l->out_n;
  l->pack_out_t = pk, pk += d * l->out_n;
  l->pack_rel = pk, pk += shape->lab * l->rel_n;
  l->pack_rel_t = pk, pk += shape->lab * l->rel_n;
  l->pack_vec = pk, pk += vec_n * d;
  l->packed_count = pk;
}

const struct ww_net_core *ww_net_core_best(void) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &ww_net_core_avx2;
  return &ww_net_core_plain;
}
