// What the parts of the trainer share: the state of one run.
#ifndef WW_PARSE_TRAIN_TRAINER_H
#define WW_PARSE_TRAIN_TRAINER_H

#include <pthread.h>

#include "parse/train/corpus.h"
#include "parse/train/net.h"
#include "parse/train/train.h"

// Gradients are summed over this many shards in this order, whatever the number of threads.
#define WW_SHARDS 4
// The norm of the gradient is summed over this many blocks, in this order.
#define WW_BLOCKS 64

struct ww_trainer {
  const struct ww_train_options *options;  // with defaults filled in
  const struct ww_corpus *corpus;
  struct ww_net_layout layout;
  const struct ww_net_core *core;
  float *params, *m, *v, *packed, *grad;   // [layout.count], packed [layout.packed_count]
  float *embed, *embed_m, *embed_v;        // [corpus->embed_rows][dim]
  struct ww_shard shard[WW_SHARDS];
  double block_norm[WW_BLOCKS];
  uint64_t step, steps;
  // one step's sparse gradients, one set a thread
  unsigned threads;
  struct ww_sparse {
    uint32_t *slot;     // [embed_rows], 1 + place in `rows`, valid when stamp fits
    uint64_t *stamp;    // [embed_rows]
    uint32_t *rows;     // [room], the rows touched
    float *grad;        // [room][dim]
    size_t count, room;
  } *sparse;
  // workers
  pthread_t *thread;
  pthread_barrier_t barrier;
  pthread_mutex_t gate;  // held while threads are started
  unsigned started;      // threads beside the caller's
  struct ww_worker_seat *seats;
  int job;              // what the workers do next
  float rate, scale;
};

// Room for shards of up to `words` words plus one sentence of up to `longest`.
ww_status ww_trainer_init(struct ww_trainer *t, const struct ww_train_options *options, const struct ww_corpus *corpus,
                          struct ww_error *error);
void ww_trainer_release(struct ww_trainer *t);

ww_status ww_shard_init(struct ww_shard *s, const struct ww_net_layout *l, size_t words, size_t sentences,
                        size_t longest, struct ww_error *error);
void ww_shard_release(struct ww_shard *s);
void ww_shard_clear(struct ww_shard *s);
// Adds one sentence of the corpus; `variant` chooses the case, `drop` leaves out features at random,
// `cut` the final stop.
void ww_shard_add(struct ww_shard *s, const struct ww_net_layout *l, const struct ww_corpus *c, size_t sentence,
                  enum ww_variant variant, float word_drop, int cut, struct ww_rng *rng);

// One update over the filled shards.
void ww_trainer_step(struct ww_trainer *t, float rate);
// Runs `job` in all workers: 1 forward and backward, 2 sum and norm, 3 update, 4 pack, 0 end.
// Percent of words right in the sentences of `source`, by the float network.
void ww_trainer_score(struct ww_trainer *t, uint8_t source, double *upos, double *uas, double *las);

// Heads and labels of all sentences in shard 0 after forward: heads by the best tree.
struct ww_tree_work {
  int32_t *score, *root;
  void *mst;
  uint16_t *head;   // [longest]
  uint8_t *label;
  float *hid, *rel;
  size_t longest;
};
ww_status ww_tree_work_init(struct ww_tree_work *w, const struct ww_net_layout *l, size_t longest, struct ww_error *error);
void ww_tree_work_release(struct ww_tree_work *w);
// Scores of relations of token i (row) under head h (0 root), into w->rel.
void ww_label_scores(const struct ww_net_layout *l, const float *params, const struct ww_shard *s, size_t k, size_t i,
                     size_t h, struct ww_tree_work *w);
// Best tree of sentence k whose scores begin at `score`.
void ww_best_tree(const struct ww_net_layout *l, const float *params, const struct ww_shard *s, size_t k,
                  const float *score, struct ww_tree_work *w);

// Fills what is 0 with its default.
void ww_train_defaults(struct ww_train_options *o);

// The network in floats, and back: a packed file of kind CKPT.
ww_status ww_checkpoint_write(const struct ww_trainer *t, const char *path, struct ww_error *error);

// Rounds the network to integers, adds the lemma and feature tables and writes the model file.
ww_status ww_model_write(const struct ww_trainer *t, const char *path, struct ww_error *error);

#endif
