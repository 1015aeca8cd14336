// Training: gradients against differences, the same bytes from any number of threads and either
// instruction set, and a network that learns its treebank.
#include "parse/train/train.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "parse/conllu.h"
#include "parse/model.h"
#include "parse/tiny.h"
#include "parse/train/trainer.h"
#include "parse/train/vec.h"

static struct ww_buffer bytes_of(const char *path) {
  struct ww_buffer b;
  ww_buffer_init(&b);
  assert_int_equal(ww_conllu_load(path, &b, NULL), WW_OK);
  return b;
}

// With all that is drawn at random: dropout, unknown words, sentences in other case.
static struct ww_buffer train_random(unsigned threads, uint64_t seed, const char *dev) {
  const char *path = WW_TEST_BUILD_DIR "/parse_same.wwm";
  struct ww_train_options o = ww_tiny_options(path, 2, threads);
  o.seed = seed;
  o.dev = dev;
  o.dropout = o.dropout_head = o.lower = o.title = 0.2f;
  o.word_drop = o.unstop = 0.3f;
  assert_int_equal(ww_train(&o, NULL), WW_OK);
  return bytes_of(path);
}

static void same_bytes(void **state) {
  (void)state;
  // Neither threads nor a look at development text changes a byte.
  struct ww_buffer a = train_random(1, 1, NULL), b = train_random(3, 1, WW_TINY_TREEBANK);
  assert_int_equal(a.size, b.size);
  assert_memory_equal(a.data, b.data, a.size);
  ww_buffer_release(&b);
  b = train_random(1, 2, NULL);
  assert_true(a.size != b.size || memcmp(a.data, b.data, a.size) != 0);
  ww_buffer_release(&a);
  ww_buffer_release(&b);
}

struct setup {
  struct ww_train_options o;
  struct ww_corpus corpus;
  struct ww_trainer t;
};

// Vectors of words of the treebank and of one that it does not have. `last` ends the file.
static const char *vectors_file(const char *last) {
  static const char path[] = WW_TEST_BUILD_DIR "/parse_vectors.txt";
  static const char *const words[] = {"the", "ministers", "oslo", "soldiers", "farmers", "uncharted"};
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  for (int w = 0; w < 6; w++) {
    fputs(words[w], f);
    for (int i = 0; i < WW_VECTOR_FILE; i++) fprintf(f, " %d", (w * 37 + i * 53) % 401 - 200);
    fputc('\n', f);
  }
  fputs(last, f);
  fclose(f);
  return path;
}

static void start(struct setup *s) {
  s->o = ww_tiny_options(NULL, 1, 1);
  s->o.batch_words = 200;  // room for the sentences of fill
  ww_train_defaults(&s->o);
  ww_corpus_init(&s->corpus);
  assert_int_equal(ww_conllu_read(&s->corpus.text[0], WW_TINY_TREEBANK, NULL), WW_OK);
  assert_int_equal(ww_corpus_vectors(&s->corpus, vectors_file(""), NULL), WW_OK);
  assert_int_equal(ww_corpus_build(&s->corpus, 1, NULL), WW_OK);
  assert_int_equal(ww_trainer_init(&s->t, &s->o, &s->corpus, NULL), WW_OK);
}

static void stop(struct setup *s) {
  ww_trainer_release(&s->t);
  ww_corpus_release(&s->corpus);
}

static void fill(struct setup *s, float drop) {
  struct ww_rng rng = ww_rng_make(3, 3);
  struct ww_shard *shard = &s->t.shard[0];
  ww_shard_clear(shard);
  shard->drop = shard->drop_head = drop;
  shard->seed = 5;
  shard->stream = 9;
  for (size_t i = 0; i < 4; i++) ww_shard_add(shard, &s->t.layout, &s->corpus, i, WW_AS_IS, 0.0f, 0, &rng);
  // The first words of two sentences are what teachers think of them, one of it a head beyond the sentence.
  static const struct ww_soft soft[WW_SOFT] = {{{2, 0, 500, -1}, {0.5f, 0.25f, 0.25f}}, {{1, 2, -1}, {0.75f, 0.25f}},
                                               {{3, 5, -1}, {0.5f, 0.5f}}, {{0, -1}, {1.0f}}};
  shard->soft[shard->first[0]] = shard->soft[shard->first[2]] = soft;
}

static double loss(struct setup *s, const struct ww_net_core *core) {
  struct ww_shard *shard = &s->t.shard[0];
  core->pack(&s->t.layout, s->t.params, s->t.packed);
  core->forward(&s->t.layout, s->t.params, s->t.packed, s->t.embed, shard);
  core->backward(&s->t.layout, s->t.params, s->t.packed, shard);
  return shard->loss_arc + shard->loss_label + shard->loss_tag;
}

// The slope of the loss along `at`, by a central difference.
static double difference(struct setup *s, float *at, float step) {
  float keep = *at;
  *at = keep + step;
  double up = loss(s, s->t.core);
  *at = keep - step;
  double down = loss(s, s->t.core);
  *at = keep;
  return (up - down) / (2.0 * (double)step);
}

static void gradients(void **state) {
  (void)state;
  struct setup s;
  start(&s);
  fill(&s, 0.25f);
  const struct ww_net_layout *l = &s.t.layout;
  size_t n = l->count, checked = 0, off = 0;
  float *grad = malloc(n * sizeof *grad);
  size_t d = l->shape.dim;
  loss(&s, s.t.core);
  memcpy(grad, s.t.shard[0].grad, n * sizeof *grad);
  float *dx = malloc(s.t.shard[0].rows * d * sizeof *dx);
  memcpy(dx, s.t.shard[0].dx, s.t.shard[0].rows * d * sizeof *dx);
  struct ww_rng rng = ww_rng_make(11, 0);
  // Some of each matrix, those with the clearest slope: kinks and rounding hide in small ones.
  const size_t from[] = {l->w[0], l->b[0], l->w[1], l->b[1], l->w[2], l->b[2], l->out_w, l->out_b, l->root_lhead, l->pair_dist, l->rel_w, l->rel_b, l->vec_w, n};
  for (size_t part = 0; part + 1 < sizeof from / sizeof *from; part++)
    for (int k = 0; k < 8; k++) {
      size_t best = from[part];
      for (int tries = 0; tries < 40; tries++) {
        size_t i = from[part] + ww_rng_below(&rng, (uint32_t)(from[part + 1] - from[part]));
        if (fabsf(grad[i]) > fabsf(grad[best])) best = i;
      }
      double want = difference(&s, &s.t.params[best], 2e-3f), got = (double)grad[best];
      double bad = fabs(want - got) / (fabs(want) + fabs(got) + 0.05);
      checked++;
      off += bad > 0.05;
    }
  // The embeddings: one row that a single word uses.
  uint32_t row = s.t.shard[0].feats[s.t.shard[0].first[1] * WW_FEATURES];
  for (size_t j = 0; j < 8; j++) {
    double want = difference(&s, &s.t.embed[(size_t)row * d + j], 2e-3f), got = (double)dx[s.t.shard[0].first[1] * d + j];
    checked++;
    off += fabs(want - got) / (fabs(want) + fabs(got) + 0.05) > 0.05;
  }
  // A step may cross a kink of a maximum; of a hundred slopes no more than three may be off.
  if (off > 3) fail_msg("%zu of %zu slopes are off", off, checked);
  free(dx);
  free(grad);
  stop(&s);
}

static void cores_agree(void **state) {
  (void)state;
  if (ww_net_core_best() == &ww_net_core_plain) skip();
  struct setup s;
  start(&s);
  fill(&s, 0.2f);
  size_t n = s.t.layout.count;
  float *grad = malloc(n * sizeof *grad);
  double a = loss(&s, &ww_net_core_plain);
  memcpy(grad, s.t.shard[0].grad, n * sizeof *grad);
  double b = loss(&s, ww_net_core_best());
  assert_memory_equal(&a, &b, sizeof a);
  assert_memory_equal(grad, s.t.shard[0].grad, n * sizeof *grad);
  float p[2][8], m[2][8] = {{0}}, v[2][8] = {{0}};
  for (int i = 0; i < 8; i++) p[0][i] = p[1][i] = (float)i * 0.3f;
  ww_net_core_plain.adam(p[0], m[0], v[0], grad, 8, 0.01f, 0.9f, 0.99f, 0.3f);
  ww_net_core_best()->adam(p[1], m[1], v[1], grad, 8, 0.01f, 0.9f, 0.99f, 0.3f);
  assert_memory_equal(p[0], p[1], sizeof p[0]);
  free(grad);
  stop(&s);
}

static void functions(void **state) {
  (void)state;
  for (float x = -80.0f; x < 80.0f; x += 0.37f) {
    double want = exp((double)x);
    assert_true(fabs((double)ww_expf(x) - want) < 2e-6 * want);
  }
  for (float x = 1e-6f; x < 1e6f; x *= 1.7f) assert_true(fabs((double)ww_logf(x) - log((double)x)) < 1e-4);
}

struct seen {
  unsigned reports;
  double uas, upos;
};

static void note(void *context, const struct ww_train_progress *p) {
  struct seen *s = context;
  s->reports++;
  s->uas = p->dev_uas;
  s->upos = p->dev_upos;
  assert_true(p->epoch >= 1 && p->epoch <= p->epochs && p->loss > 0.0);
}

static void it_learns(void **state) {
  (void)state;
  struct seen seen = {0};
  struct ww_train_options o = ww_tiny_options(NULL, 60, 2);
  o.dev = WW_TINY_TREEBANK;
  o.dev_every = 60;
  o.progress = note;
  o.context = &seen;
  assert_int_equal(ww_train(&o, NULL), WW_OK);
  assert_int_equal(seen.reports, 60);
  if (seen.uas < 90.0 || seen.upos < 95.0) fail_msg("its own treebank: UPOS %.1f UAS %.1f", seen.upos, seen.uas);
}

static void labelling(void **state) {
  (void)state;
  char ckpt[2][512], out[512];
  const char *const paths[] = {ckpt[0], ckpt[1]};
  snprintf(out, sizeof out, WW_TEST_BUILD_DIR "/parse_label.conllu");
  struct ww_train_options o = ww_tiny_options(NULL, 30, 1);
  for (unsigned i = 0; i < 2; i++) {
    snprintf(ckpt[i], sizeof ckpt[i], WW_TEST_BUILD_DIR "/parse_label_%u.ckpt", i);
    o.checkpoint = ckpt[i];
    o.seed = i + 1;
    assert_int_equal(ww_train(&o, NULL), WW_OK);
  }
  struct ww_error error;
  assert_int_equal(ww_label(&o, paths, 2, WW_TINY_TREEBANK, out, &error), WW_OK);
  struct ww_conllu c;
  ww_conllu_init(&c);
  assert_int_equal(ww_conllu_read(&c, out, &error), WW_OK);
  assert_int_equal(c.sentence_count, 12);
  for (size_t i = 0; i < c.sentences[0].row_count; i++) {
    const struct ww_conllu_row *r = &c.sentences[0].rows[i];
    assert_true(r->misc.size >= 9 && memcmp(r->misc.data, "Conf=0.", 7) == 0);
    assert_true(r->misc.size == 9 || r->misc.data[9] == '|');
    assert_true(r->head != WW_CONLLU_NO_HEAD);
  }
  ww_conllu_release(&c);
  // The labelled text is silver for another training.
  const char *const silver[] = {out};
  struct ww_train_options student = ww_tiny_options(NULL, 1, 1);
  student.silver = silver;
  student.silver_count = 1;
  assert_int_equal(ww_train(&student, &error), WW_OK);
  const char *const wrong[] = {WW_TINY_TREEBANK};
  assert_int_equal(ww_label(&o, wrong, 1, WW_TINY_TREEBANK, out, &error), WW_ERROR_MODEL);
  assert_int_equal(ww_label(&o, NULL, 0, WW_TINY_TREEBANK, out, &error), WW_ERROR_ARGUMENT);
}

// A word that only the vectors have gets a row in the model, other unknown words do not.
static void vectors(void **state) {
  (void)state;
  const char *path = WW_TEST_BUILD_DIR "/parse_vectors.wwm";
  struct ww_train_options o = ww_tiny_options(path, 2, 1);
  o.vectors = vectors_file("");
  struct ww_error error = {0};
  assert_int_equal(ww_train(&o, &error), WW_OK);
  struct ww_model *model;
  assert_int_equal(ww_model_open(path, &model, &error), WW_OK);
  uint64_t hash[WW_FEATURES];
  ww_features(ww_slice_of("Uncharted", 9), 1, hash);
  uint32_t row = ww_feature_row(&model->table, hash[0], 0);
  assert_int_equal(row + 1, model->number[WW_N_ROWS]);
  assert_memory_not_equal(model->embed + (size_t)row * o.shape.dim, model->embed, o.shape.dim);
  ww_features(ww_slice_of("Unheard", 7), 1, hash);
  assert_int_equal(ww_feature_row(&model->table, hash[0], 0), 0);
  ww_model_close(model);
  o.vectors = vectors_file("oslo 1 2 3\n");
  assert_int_equal(ww_train(&o, &error), WW_ERROR_FORMAT);
  assert_int_equal(error.line, 7);
  o.vectors = "/no/such/vectors";
  assert_int_equal(ww_train(&o, &error), WW_ERROR_IO);
}

// Shares in MISC take the place of the columns, and weigh as much as gold does.
static void shares(void **state) {
  (void)state;
  const char *path = WW_TEST_BUILD_DIR "/parse_shares.conllu";
  FILE *f = fopen(path, "wb");
  assert_non_null(f);
  fputs("1\tOslo\t_\tPROPN\tNNP\t_\t2\tnsubj\t_\tConf=0.40|H=2~600/0~200|R=nsubj~500/obj~500|U=PROPN~990\n"
        "2\tmet\t_\tVERB\tVBD\t_\t0\troot\t_\tConf=0.90\n\n", f);
  fclose(f);
  struct ww_corpus c;
  ww_corpus_init(&c);
  assert_int_equal(ww_conllu_read(&c.text[0], WW_TINY_TREEBANK, NULL), WW_OK);
  assert_int_equal(ww_conllu_read(&c.text[1], path, NULL), WW_OK);
  assert_int_equal(ww_corpus_build(&c, 1, NULL), WW_OK);
  const struct ww_corpus_word *w = &c.words[c.word_count - 2];
  assert_true(w[1].soft == 0 && fabsf(w[1].weight - 0.9f) < 1e-5f);
  assert_true(w[0].soft != 0 && w[0].weight == 1.0f);
  const struct ww_soft *s = c.soft[w[0].soft];
  assert_true(s[WW_SOFT_HEAD].of[0] == 2 && s[WW_SOFT_HEAD].of[1] == 0 && s[WW_SOFT_HEAD].of[2] < 0);
  assert_true(fabsf(s[WW_SOFT_HEAD].part[0] - 0.75f) < 1e-6f && fabsf(s[WW_SOFT_HEAD].part[1] - 0.25f) < 1e-6f);
  assert_true(s[WW_SOFT_LABEL].of[0] == w[0].label && fabsf(s[WW_SOFT_LABEL].part[1] - 0.5f) < 1e-6f);
  assert_true(s[WW_SOFT_UPOS].of[0] == w[0].upos && s[WW_SOFT_UPOS].part[0] == 1.0f);
  assert_true(s[WW_SOFT_XPOS].of[0] == w[0].xpos && s[WW_SOFT_XPOS].part[0] == 1.0f);
  ww_corpus_release(&c);
}

static void bad_input(void **state) {
  (void)state;
  struct ww_error error;
  const char *const none[] = {"/no/such/treebank"};
  struct ww_train_options o = ww_tiny_options(NULL, 1, 1);
  o.gold = none;
  assert_int_equal(ww_train(&o, &error), WW_ERROR_IO);
  o.gold_count = 0;
  assert_int_equal(ww_train(&o, &error), WW_ERROR_FORMAT);
  o = ww_tiny_options(NULL, 1, 1);
  o.shape.dim = 48;
  assert_int_equal(ww_train(&o, &error), WW_ERROR_ARGUMENT);
  o = ww_tiny_options("/no/such/folder/model", 1, 1);
  assert_int_equal(ww_train(&o, &error), WW_ERROR_IO);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(functions), cmocka_unit_test(gradients), cmocka_unit_test(cores_agree),
                                     cmocka_unit_test(same_bytes), cmocka_unit_test(it_learns), cmocka_unit_test(labelling),
                                     cmocka_unit_test(vectors), cmocka_unit_test(shares),
                                     cmocka_unit_test(bad_input)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
