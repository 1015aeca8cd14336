// The order of training: read, number, silver and gold epochs, gold epochs, write; see train.h.
#include "parse/train/train.h"

#include <string.h>

#include "base/error.h"
#include "base/memory.h"
#include "parse/train/trainer.h"

static float share(float given, float normal) { return given < 0.0f ? 0.0f : given > 0.0f ? given : normal; }
static unsigned number(unsigned given, unsigned normal) { return given ? given : normal; }

void ww_train_defaults(struct ww_train_options *o) {
  if (o->seed == 0) o->seed = 1;
  o->threads = number(o->threads, 1) > WW_SHARDS ? WW_SHARDS : number(o->threads, 1);
  o->epochs = number(o->epochs, o->silver_count ? 10 : 12);
  o->silver_epochs = number(o->silver_epochs, 3);
  o->batch_words = number(o->batch_words, 320);
  o->min_count = number(o->min_count, 2);
  o->dev_every = number(o->dev_every, 1);
  o->warmup = number(o->warmup, 200);
  o->rate = o->rate > 0.0f ? o->rate : o->silver_count ? 0.0045f : 0.003f;
  o->clip = o->clip > 0.0f ? o->clip : 5.0f;
  o->dropout = share(o->dropout, 0.1f);
  o->dropout_head = share(o->dropout_head, 0.25f);
  o->word_drop = share(o->word_drop, o->silver_count ? 1.0f : 0.5f);
  o->lower = share(o->lower, 0.04f);
  o->title = share(o->title, 0.04f);
  o->upper = share(o->upper, 0.02f);
  o->unstop = share(o->unstop, 0.1f);
  if (o->shape.dim == 0) o->shape = (struct ww_shape){128, 6, 1, 0, 128, 128};
}

struct run {
  struct ww_train_options o;
  struct ww_corpus corpus;
  struct ww_trainer trainer;
  uint32_t *order;   // sentences of this epoch
  size_t order_count;
};

// The sentences of gold, and of silver where asked for, in the epoch's random order.
static void shuffle(struct run *r, unsigned epoch, int with_silver) {
  const struct ww_corpus *c = &r->corpus;
  struct ww_rng rng = ww_rng_make(r->o.seed, 1000 + epoch);
  r->order_count = 0;
  for (size_t i = 0; i < c->sentence_count; i++)
    if (c->sentences[i].source == 0 || (with_silver && c->sentences[i].source == 1)) r->order[r->order_count++] = (uint32_t)i;
  for (size_t i = r->order_count; i > 1; i--) {
    size_t j = ww_rng_below(&rng, (uint32_t)i);
    uint32_t x = r->order[i - 1];
    r->order[i - 1] = r->order[j];
    r->order[j] = x;
  }
}

static enum ww_variant draw_variant(const struct ww_train_options *o, struct ww_rng *rng) {
  float u = ww_rng_unit(rng);
  if (u < o->lower) return WW_LOWER;
  if (u < o->lower + o->title) return WW_TITLE;
  if (u < o->lower + o->title + o->upper) return WW_UPPER;
  return WW_AS_IS;
}

// Fills the shards from place `at` of the order; returns the place after.
static size_t fill_step(struct run *r, size_t at) {
  struct ww_trainer *t = &r->trainer;
  struct ww_rng rng = ww_rng_make(r->o.seed, (t->step << 8) + 77);
  size_t part = r->o.batch_words / WW_SHARDS;
  for (size_t s = 0; s < WW_SHARDS; s++) {
    struct ww_shard *shard = &t->shard[s];
    ww_shard_clear(shard);
    shard->drop = r->o.dropout;
    shard->drop_head = r->o.dropout_head;
    shard->seed = r->o.seed;
    shard->stream = (t->step << 8) + s;
    for (size_t words = 0; words < part && at < r->order_count; at++) {
      enum ww_variant v = draw_variant(&r->o, &rng);
      int cut = ww_rng_unit(&rng) < r->o.unstop;
      ww_shard_add(shard, &t->layout, &r->corpus, r->order[at], v, r->o.word_drop, cut, &rng);
      words += r->corpus.sentences[r->order[at]].count;
    }
  }
  return at;
}

static uint64_t words_of(const struct run *r, int with_silver) {
  uint64_t n = 0;
  for (size_t i = 0; i < r->corpus.sentence_count; i++) {
    const struct ww_corpus_sentence *s = &r->corpus.sentences[i];
    if (s->source == 0 || (with_silver && s->source == 1)) n += s->count;
  }
  return n;
}

static void report(struct run *r, const char *stage, unsigned epoch, unsigned epochs, double loss, int dev) {
  if (!r->o.progress) return;
  struct ww_train_progress p = {.stage = stage, .epoch = epoch, .epochs = epochs, .loss = loss};
  if (dev) ww_trainer_score(&r->trainer, 2, &p.dev_upos, &p.dev_uas, &p.dev_las);
  r->o.progress(r->o.context, &p);
}

// Both stages share one schedule of the learning rate: warm-up, then linear to zero, by words seen.
static void run_epochs(struct run *r) {
  struct ww_trainer *t = &r->trainer;
  int silver = r->corpus.text[1].word_count > 0;
  unsigned first = silver ? r->o.silver_epochs : 0, all = first + r->o.epochs;
  uint64_t seen = 0, total = first * words_of(r, 1) + r->o.epochs * words_of(r, 0);
  for (unsigned e = 0; e < all; e++) {
    double loss = 0.0, words = 0.0;
    shuffle(r, e, e < first);
    for (size_t at = 0; at < r->order_count;) {
      at = fill_step(r, at);
      float rate = r->o.rate * (1.0f - (float)((double)seen / (double)total));
      if (t->step < r->o.warmup) rate *= (float)(t->step + 1) / (float)r->o.warmup;
      ww_trainer_step(t, rate);
      for (size_t s = 0; s < WW_SHARDS; s++) {
        if (t->shard[s].rows == 0) continue;
        loss += t->shard[s].loss_arc + t->shard[s].loss_label + t->shard[s].loss_tag;
        words += (double)t->shard[s].tokens;
        seen += t->shard[s].tokens;
      }
    }
    int dev = r->corpus.text[2].word_count > 0 && ((e + 1) % r->o.dev_every == 0 || e + 1 == all);
    report(r, e < first ? "silver" : "gold", e + 1, all, loss / (words > 0.0 ? words : 1.0), dev);
  }
}

// The widths that the integer kernels can do.
static ww_status check_shape(const struct ww_shape *s, struct ww_error *error) {
  int good = s->dim >= 32 && s->dim <= 256 && s->dim % 32 == 0 && s->arc >= 32 && s->arc <= 256 && s->arc % 32 == 0 &&
             s->lab >= 32 && s->lab <= 256 && s->lab % 32 == 0 && s->layers >= 1 && s->layers <= WW_MAX_LAYERS && s->radius0 <= 2;
  for (uint32_t i = 1; good && i < s->layers; i++) good = ww_radius(s, i) <= 2;
  if (good) return WW_OK;
  return ww_fail(error, WW_ERROR_ARGUMENT, "widths must be multiples of 32 up to 256, layers 1 to %d, radii 0 to 2", WW_MAX_LAYERS);
}

static ww_status read_all(struct run *r, struct ww_error *error) {
  ww_status st = WW_OK;
  for (size_t i = 0; i < r->o.gold_count && st == WW_OK; i++) st = ww_conllu_read(&r->corpus.text[0], r->o.gold[i], error);
  for (size_t i = 0; i < r->o.silver_count && st == WW_OK; i++) st = ww_conllu_read(&r->corpus.text[1], r->o.silver[i], error);
  if (r->o.dev && st == WW_OK) st = ww_conllu_read(&r->corpus.text[2], r->o.dev, error);
  if (r->o.vectors && st == WW_OK) st = ww_corpus_vectors(&r->corpus, r->o.vectors, error);
  if (st == WW_OK) st = ww_corpus_build(&r->corpus, r->o.min_count, error);
  if (st != WW_OK) return st;
  r->order = ww_alloc(r->corpus.sentence_count, sizeof *r->order);
  return r->order ? WW_OK : ww_fail_memory(error);
}

ww_status ww_train(const struct ww_train_options *options, struct ww_error *error) {
  struct run *r = ww_alloc_zero(1, sizeof *r);
  if (!r) return ww_fail_memory(error);
  r->o = *options;
  ww_train_defaults(&r->o);
  ww_corpus_init(&r->corpus);
  ww_status st = check_shape(&r->o.shape, error);
  if (st == WW_OK) st = read_all(r, error);
  if (st == WW_OK) st = ww_trainer_init(&r->trainer, &r->o, &r->corpus, error);
  if (st == WW_OK) {
    run_epochs(r);
    if (r->o.checkpoint) st = ww_checkpoint_write(&r->trainer, r->o.checkpoint, error);
    if (r->o.output && st == WW_OK) st = ww_model_write(&r->trainer, r->o.output, error);
  }
  ww_trainer_release(&r->trainer);
  ww_corpus_release(&r->corpus);
  ww_free(r->order);
  ww_free(r);
  return st;
}
