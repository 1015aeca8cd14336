// teach.c: makes models/english.wwm again, bit for bit: two teachers, their vote on raw text, the pupil.
//
//   teach FOLDER RAW.conllu VECTORS.txt OUTPUT.wwm THREADS
//
// FOLDER holds ewt-train.conllu.gz and gum-train.conllu.gz; RAW.conllu has the forms of raw news alone (CoNLL-U, all
// other columns "_"); VECTORS.txt is written by models/vectors.py. Beside OUTPUT it leaves OUTPUT.1 and OUTPUT.2 (the
// teachers' checkpoints) and OUTPUT.silver. In the teachers every layer sees a word's neighbours: that costs twice the
// products, and nobody waits for them. models/train.sh builds and runs it. It is no part of the library or of the command.
#include <stdio.h>
#include <stdlib.h>

#include "parse/train/train.h"

static void tell(void *context, const struct ww_train_progress *p) {
  fprintf(stderr, "%s: %s, epoch %u of %u, loss %.4f\n", (const char *)context, p->stage, p->epoch, p->epochs, p->loss);
}

static int failed(ww_status status, const struct ww_error *error) {
  if (status != WW_OK) fprintf(stderr, "teach: %s%s%s\n", error->file, error->file[0] ? ": " : "", error->message);
  return status != WW_OK;
}

int main(int argc, char **argv) {
  if (argc != 6) {
    fprintf(stderr, "usage: teach FOLDER RAW.conllu VECTORS.txt OUTPUT.wwm THREADS\n");
    return 2;
  }
  static const struct {
    uint64_t seed;
    unsigned epochs;
    float rate;
    struct ww_shape shape;
  } teachers[] = {{1, 12, 0.003f, {128, 5, 1, 0x1111, 128, 128}}, {2, 10, 0.0045f, {160, 5, 1, 0x1111, 128, 128}}};
  enum { TEACHERS = sizeof teachers / sizeof *teachers };
  char ewt[1024], gum[1024], checkpoint[TEACHERS][1024], silver_path[1024];
  snprintf(ewt, sizeof ewt, "%s/ewt-train.conllu.gz", argv[1]);
  snprintf(gum, sizeof gum, "%s/gum-train.conllu.gz", argv[1]);
  snprintf(silver_path, sizeof silver_path, "%s.silver", argv[4]);
  const char *const gold[] = {ewt, gum}, *const silver[] = {silver_path}, *voters[TEACHERS];
  struct ww_error error = {0};
  const struct ww_train_options common = {.gold = gold, .gold_count = 2, .vectors = argv[3], .threads = (unsigned)atoi(argv[5]), .progress = tell};

  for (size_t i = 0; i < TEACHERS; i++) {
    char name[32];
    snprintf(name, sizeof name, "teacher %zu", i + 1);
    snprintf(checkpoint[i], sizeof checkpoint[i], "%s.%zu", argv[4], i + 1);
    voters[i] = checkpoint[i];
    struct ww_train_options o = common;
    o.context = name;
    o.checkpoint = checkpoint[i];
    o.seed = teachers[i].seed;
    o.epochs = teachers[i].epochs;
    o.rate = teachers[i].rate;
    o.shape = teachers[i].shape;
    if (failed(ww_train(&o, &error), &error)) return 1;
  }
  if (failed(ww_label(&common, voters, TEACHERS, argv[2], silver_path, &error), &error)) return 1;

  struct ww_train_options pupil = common;
  pupil.context = "pupil";
  pupil.output = argv[4];
  pupil.silver = silver;
  pupil.silver_count = 1;
  pupil.seed = 11;
  return failed(ww_train(&pupil, &error), &error);
}
