// teach.c: makes models/english.wwm again, bit for bit: two teachers, their vote on raw text, the pupil.
//
//   teach FOLDER RAW.conllu VECTORS.txt OUTPUT.wwm THREADS
//
// FOLDER holds ewt-train.conllu.gz and gum-train.conllu.gz; RAW.conllu has the forms of raw news alone (CoNLL-U, all
// other columns "_"); VECTORS.txt is written by models/vectors.py. Beside OUTPUT it leaves OUTPUT.1 and OUTPUT.2 (the teachers' checkpoints) and OUTPUT.silver.
// models/train.sh builds and runs it. It is no part of the library or of the command.
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
  char ewt[1024], gum[1024], first[1024], second[1024], silver_path[1024];
  snprintf(ewt, sizeof ewt, "%s/ewt-train.conllu.gz", argv[1]);
  snprintf(gum, sizeof gum, "%s/gum-train.conllu.gz", argv[1]);
  snprintf(first, sizeof first, "%s.1", argv[4]);
  snprintf(second, sizeof second, "%s.2", argv[4]);
  snprintf(silver_path, sizeof silver_path, "%s.silver", argv[4]);
  const char *const gold[] = {ewt, gum}, *const silver[] = {silver_path}, *const voters[] = {first, second};
  struct ww_error error = {0};
  struct ww_train_options o = {.gold = gold, .gold_count = 2, .vectors = argv[3], .threads = (unsigned)atoi(argv[5]), .progress = tell};

  o.context = "first teacher";
  o.checkpoint = first;
  if (failed(ww_train(&o, &error), &error)) return 1;

  struct ww_train_options wide = o;
  wide.context = "second teacher";
  wide.checkpoint = second;
  wide.seed = 2;
  wide.epochs = 10;
  wide.rate = 0.0045f;
  wide.shape = (struct ww_shape){160, 5, 1, 0x1111, 128, 128};
  if (failed(ww_train(&wide, &error), &error)) return 1;

  if (failed(ww_label(&o, voters, 2, argv[2], silver_path, &error), &error)) return 1;

  o.context = "pupil";
  o.checkpoint = NULL;
  o.output = argv[4];
  o.silver = silver;
  o.silver_count = 1;
  o.seed = 11;
  return failed(ww_train(&o, &error), &error);
}
