// The best tree over scored arcs (Chu and Liu 1965, Edmonds 1967), with exactly one root.
//
// In: for each token the score of every head and of being the root, as integers, and its best head.  Out: one head
// a token; always a tree with one root.  The idea: where each token's best head gives a tree already
// (most sentences), that is the answer; else cycles are contracted one after another, and where that gives
// several roots or several trees are best, once more with a cost of being the root that only one token can afford.  Ties go
// to the earlier head, so the answer is the same everywhere.
#ifndef WW_PARSE_MST_H
#define WW_PARSE_MST_H

#include <stddef.h>
#include <stdint.h>

#define WW_MST_NONE (INT32_MIN / 2)  // the score of what cannot be

// Bytes of workspace for sentences of up to `max` tokens.
size_t ww_mst_room(size_t max);
// Each token's best head alone, the first of equals; puts WW_MST_NONE on the diagonal of score[n][stride].
void ww_mst_best(size_t n, int32_t *score, size_t stride, const int32_t *root, uint16_t *head);
// Heads of n tokens, 1 <= n <= max: score[i * stride + j] is that of j as the head of i (the diagonal
// holds WW_MST_NONE), root[i] that of i being the root. head[i] is 0 for the root, j + 1 for token j: going in,
// what ww_mst_best gives. Returns 1 when cycles had to be broken.
int ww_mst(size_t n, const int32_t *score, size_t stride, const int32_t *root, uint16_t *head, void *work, size_t max);

#endif
