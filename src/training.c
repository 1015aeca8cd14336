// training.c: the public options of training as those of parse/train.
#include "base/error.h"
#include "parse/train/train.h"

// Every network shape and rate has its default; a caller of the public interface sets what a user would.
struct relay {
  const struct ww_training *training;
};

static void tell(void *context, const struct ww_train_progress *inner) {
  const struct relay *relay = context;
  struct ww_training_progress progress = {inner->stage, inner->epoch,   inner->epochs, inner->loss,
                                          inner->dev_upos, inner->dev_uas, inner->dev_las};
  relay->training->progress(relay->training->context, &progress);
}

ww_status ww_train_model(const struct ww_training *training, struct ww_error *error) {
  if (training->gold_count == 0) return ww_fail(error, WW_ERROR_ARGUMENT, "no treebank: name at least one CoNLL-U file");
  if (training->output == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no output: name the model file to write");
  struct relay relay = {training};
  struct ww_train_options options = {
      .gold = training->gold, .gold_count = training->gold_count, .silver = training->silver,
      .silver_count = training->silver_count, .dev = training->dev, .output = training->output, .seed = training->seed,
      .threads = training->threads, .epochs = training->epochs, .silver_epochs = training->silver_epochs,
      .progress = training->progress == NULL ? NULL : tell, .context = &relay};
  return ww_train(&options, error);
}
