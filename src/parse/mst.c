// Chu-Liu-Edmonds on a dense matrix; see mst.h.
#include "parse/mst.h"

#include <stdbool.h>
#include <string.h>

// The tokens that an arc joins.
struct arc {
  uint16_t dep, gov;
};

// All arrays run over nodes 0..n: 0 is the root, token i is node i + 1.
struct mst {
  size_t nodes;
  int64_t *w;                // [nodes][nodes], w[i][j]: weight of j -> i between contracted nodes
  struct arc *arc;           // [nodes][nodes], dep 0: the arc joins the nodes' own tokens
  uint16_t *owner;           // [levels][nodes], the node that each token belonged to before a level
  uint16_t *cycle;           // members of all cycles, one level after another
  struct arc *cycle_arc;     // the arc that each member had inside its cycle
  uint32_t *level;           // [levels + 1], where a level's members begin
  uint16_t *best, *state, *active;  // [nodes]
  uint16_t *head;            // [nodes], the answer; UNSET before
  bool tied;                 // a choice was made between equals: other trees may be as good
};

#define UNSET UINT16_MAX

static size_t aligned(size_t n) { return (n + 63) & ~(size_t)63; }

size_t ww_mst_room(size_t max) {
  size_t v = max + 1, vv = v * v;
  return aligned(vv * 8) + aligned(vv * 4) + aligned(vv * 2) + aligned(4 * v * 2) + aligned(4 * v * 4) + aligned((v + 1) * 4) + 4 * aligned(v * 2);
}

static void *take(unsigned char **p, size_t bytes) {
  void *q = *p;
  *p += aligned(bytes);
  return q;
}

static void lay_out(struct mst *m, void *work, size_t max) {
  size_t v = max + 1, vv = v * v;
  unsigned char *p = work;
  m->w = take(&p, vv * 8);
  m->arc = take(&p, vv * 4);
  m->owner = take(&p, vv * 2);
  m->cycle = take(&p, 4 * v * 2);
  m->cycle_arc = take(&p, 4 * v * 4);
  m->level = take(&p, (v + 1) * 4);
  m->best = take(&p, v * 2);
  m->state = take(&p, v * 2);
  m->active = take(&p, v * 2);
  m->head = take(&p, v * 2);
}

void ww_mst_best(size_t n, int32_t *score, size_t stride, const int32_t *root, uint16_t *head) {
  for (size_t i = 0; i < n; i++) {
    int32_t *s = score + i * stride, top = root[i];
    s[i] = WW_MST_NONE;
    head[i] = 0;
    for (size_t j = 0; j < n; j++)
      if (s[j] > top) top = s[j], head[i] = (uint16_t)(j + 1);
  }
}

// Whether each token's best head makes one tree.
static int one_tree(size_t n, const uint16_t *head, uint16_t *state) {
  size_t roots = 0;
  for (size_t i = 0; i < n; i++) roots += head[i] == 0;
  if (roots != 1) return 0;
  memset(state, 0, n * sizeof *state);
  for (size_t i = 0; i < n; i++) {
    size_t k = i;
    while (state[k] == 0 && head[k] != 0) {
      state[k] = (uint16_t)(i + 1);
      k = (size_t)head[k] - 1;
    }
    if (state[k] == i + 1 && head[k] != 0) return 0;
    if (head[k] == 0) state[k] = (uint16_t)(i + 1);
  }
  return 1;
}

// The best of the active nodes as head of i, the first of equals.
static uint16_t best_head(struct mst *m, size_t i) {
  size_t v = m->nodes, at = v;
  const int64_t *w = m->w + i * v;
  bool tied = false;
  for (size_t j = 0; j < v; j++) {
    if (j == i || !m->active[j]) continue;
    if (at == v || w[j] > w[at]) at = j, tied = false;
    else tied |= w[j] == w[at];
  }
  m->tied |= tied;
  return (uint16_t)at;
}

// `cost` is what being the root costs; where it costs more than any tree gains, who would rather be the root looks for the
// next best.
static void fill(struct mst *m, const int32_t *score, size_t stride, const int32_t *root, const uint16_t *head, int64_t cost) {
  size_t v = m->nodes;
  for (size_t i = 0; i < v; i++) m->active[i] = 1, m->owner[i] = (uint16_t)i, m->head[i] = UNSET;
  memset(m->arc, 0, v * v * sizeof *m->arc);
  for (size_t i = 1; i < v; i++) {
    int64_t *w = m->w + i * v;
    const int32_t *s = score + (i - 1) * stride;
    for (size_t j = 1; j < v; j++) w[j] = s[j - 1];
    w[0] = (int64_t)root[i - 1] - cost;
  }
  m->tied = false;
  for (size_t i = 1; i < v; i++) m->best[i] = cost != 0 && head[i - 1] ? head[i - 1] : best_head(m, i);
}

// A node on a cycle of best heads, or 0 when there is none.
static size_t find_cycle(struct mst *m) {
  size_t v = m->nodes;
  memset(m->state, 0, v * sizeof *m->state);
  for (size_t i = 1; i < v; i++) {
    size_t k = i;
    while (k != 0 && m->active[k] && m->state[k] == 0) {
      m->state[k] = (uint16_t)i;
      k = m->best[k];
    }
    if (k != 0 && m->active[k] && m->state[k] == i) return k;
  }
  return 0;
}

// The tokens that the arc from node j to node i joins.
static struct arc arc_of(const struct mst *m, size_t i, size_t j) {
  struct arc arc = m->arc[i * m->nodes + j];
  return arc.dep ? arc : (struct arc){(uint16_t)i, (uint16_t)j};
}

// Joins the cycle through `c` into c itself and remembers how to open it again.
static void contract(struct mst *m, size_t c, size_t depth) {
  size_t v = m->nodes, from = m->level[depth], to = from, k = c;
  do {
    m->cycle[to] = (uint16_t)k;
    m->cycle_arc[to] = arc_of(m, k, m->best[k]);
    to++;
    m->active[k] = 2;
    k = m->best[k];
  } while (k != c);
  m->level[depth + 1] = (uint32_t)to;
  uint16_t *owner = m->owner + depth * v;
  if (depth + 1 < v) memcpy(owner + v, owner, v * sizeof *owner);
  for (size_t i = 0; i < v; i++) {
    if (m->active[i] != 1) continue;
    size_t in = m->cycle[from], out = in;
    int64_t in_w = 0;
    for (size_t q = from; q < to; q++) {
      size_t u = m->cycle[q];
      int64_t w = m->w[u * v + i] - m->w[u * v + m->best[u]];
      m->tied |= q != from && (w == in_w || (i && m->w[i * v + u] == m->w[i * v + out]));
      if (q == from || w > in_w) in = u, in_w = w;
      if (i && m->w[i * v + u] > m->w[i * v + out]) out = u;
    }
    // The weights of the members' own arcs are still needed for the other i: write to c only at [c][i].
    m->state[i] = (uint16_t)in;
    if (i) {
      m->w[i * v + c] = m->w[i * v + out];
      m->arc[i * v + c] = arc_of(m, i, out);
    }
  }
  for (size_t i = 0; i < v; i++) {
    if (m->active[i] != 1) continue;
    size_t in = m->state[i];
    int64_t w = m->w[in * v + i] - m->w[in * v + m->best[in]];
    m->arc[c * v + i] = arc_of(m, in, i);
    if (in == c) m->state[i] = UNSET;  // w[c][.] changes below, after all others have been read
    else m->w[c * v + i] = w;
  }
  int64_t own = m->w[c * v + m->best[c]];
  for (size_t i = 0; i < v; i++)
    if (m->active[i] == 1 && m->state[i] == UNSET) m->w[c * v + i] -= own;
  for (size_t q = from; q < to; q++) m->active[m->cycle[q]] = m->cycle[q] == c;
  // Who had its best head inside has it in c now; what c itself would have is new.
  for (size_t i = 1; i < v; i++)
    if (m->active[i] && i != c && !m->active[m->best[i]]) m->best[i] = (uint16_t)c;
  m->best[c] = best_head(m, c);
  if (depth + 1 < v)
    for (size_t i = 0; i < v; i++)
      for (size_t q = from; q < to; q++)
        if (owner[i] == m->cycle[q]) {
          owner[v + i] = (uint16_t)c;
          break;
        }
}

// Opens the last cycle: the member that an arc from outside enters keeps that arc, the others take
// the cycle's.
static void expand(struct mst *m, size_t depth) {
  size_t v = m->nodes, from = m->level[depth], to = m->level[depth + 1], entered = v;
  const uint16_t *owner = m->owner + depth * v;
  for (size_t i = 1; i < v && entered == v; i++) {
    if (m->head[i] == UNSET) continue;
    for (size_t q = from; q < to; q++)
      if (owner[i] == m->cycle[q]) entered = m->cycle[q];
  }
  for (size_t q = from; q < to; q++)
    if (m->cycle[q] != entered) m->head[m->cycle_arc[q].dep] = m->cycle_arc[q].gov;
}

// The best tree under the filled weights, into m->head. Returns how many tokens are roots in it.
static size_t solve(struct mst *m) {
  size_t depth = 0, c, roots = 0;
  m->level[0] = 0;
  while ((c = find_cycle(m)) != 0) contract(m, c, depth++);
  for (size_t i = 1; i < m->nodes; i++)
    if (m->active[i]) {
      struct arc arc = arc_of(m, i, m->best[i]);
      m->head[arc.dep] = arc.gov;
    }
  while (depth-- > 0) expand(m, depth);
  for (size_t i = 1; i < m->nodes; i++) roots += m->head[i] == 0;
  return roots;
}

int ww_mst(size_t n, const int32_t *score, size_t stride, const int32_t *root, uint16_t *head, void *work, size_t max) {
  struct mst m;
  lay_out(&m, work, max);
  if (one_tree(n, head, m.state)) return 0;
  m.nodes = n + 1;
  size_t roots = 0;
  for (size_t i = 0; i < n; i++) roots += head[i] == 0;
  // Of most sentences the best of all trees has one root, and takes a contraction or two. Where being the root costs so much
  // that only one token can afford it, the cycles grow until they hold the whole sentence: some n contractions. Of several
  // trees that are equally good it is always this second way that chooses.
  bool found = false;
  if (roots <= 1) {
    fill(&m, score, stride, root, head, 0);
    found = solve(&m) == 1 && !m.tied;
  }
  if (!found) {
    fill(&m, score, stride, root, head, (int64_t)1 << 44);
    (void)solve(&m);
  }
  for (size_t i = 0; i < n; i++) head[i] = m.head[i + 1];
  return 1;
}
