// Training of the language layer: from treebanks to one model file.
//
// In: CoNLL-U files.  Out: a model file that parse.h opens.  The same files and settings give the
// same bytes on every x86-64 machine, with every compiler and any number of threads.
#ifndef WW_PARSE_TRAIN_TRAIN_H
#define WW_PARSE_TRAIN_TRAIN_H

#include "parse/shape.h"
#include "whowhom.h"

// Where training stands; `done` of `total` updates.
struct ww_train_progress {
  const char *stage;       // "silver", "gold", "teacher 2", "labelling"
  unsigned epoch, epochs;  // 1-based
  double loss;             // a word, over the epoch so far
  // on the development text, in percent; 0 where none was given or it was not looked at
  double dev_upos, dev_uas, dev_las;
};

struct ww_train_options {
  const char *const *gold;    // treebanks, [gold_count], at least one
  size_t gold_count;
  const char *const *silver;  // machine-parsed text, a word's weight in MISC as Conf=0.93; may be none
  size_t silver_count;
  const char *vectors;        // of words, text lines as models/vectors.py writes; NULL: none
  const char *dev;            // looked at after each epoch, never trained on; NULL: none
  const char *output;         // the model file; NULL: none
  const char *checkpoint;     // the network in floats, for ww_label; NULL: none
  uint64_t seed;              // 0: 1
  unsigned threads;           // 0: 1; the result does not depend on it
  unsigned epochs;            // over gold alone; 0: 12, with silver 10
  unsigned silver_epochs;     // before them, over gold and silver together; 0: 3
  unsigned batch_words;       // a step; 0: 320
  unsigned min_count;         // occurrences a feature needs for a row of its own; 0: 2
  unsigned dev_every;         // epochs between looks at dev; 0: 1
  float rate;                 // Adam's; 0: 0.003, with silver 0.0045
  unsigned warmup;            // steps; 0: 200
  float clip;                 // largest norm of a step's gradient; 0: 5
  float dropout;              // of the layers' input; 0: 0.1; below 0: none
  float dropout_head;         // of the heads' input; 0: 0.25; below 0: none
  float word_drop;            // a, a feature is unknown with probability a / (a + count); 0: 0.5, with silver 1; below 0: none
  float lower, title, upper;  // share of sentences shown in other case; 0: .04, .04, .02; below 0: none
  float unstop;               // share shown without their final stop; 0: 0.1; below 0: none
  struct ww_shape shape;      // dim 0: 128, 6 layers, radius0 1, radii 0, arc 128, lab 128
  void (*progress)(void *context, const struct ww_train_progress *p);  // NULL: silent
  void *context;
};

// Trains and writes the model file. Nothing is written when it fails.
ww_status ww_train(const struct ww_train_options *options, struct ww_error *error);

// Lets several networks vote on raw text: CoNLL-U with forms alone goes in, the same with tags, heads,
// relations and Conf= (how much probability the vote gives to head and relation) comes out. The
// checkpoints must come from training on exactly the files of options->gold with its min_count.
ww_status ww_label(const struct ww_train_options *options, const char *const *checkpoints, size_t count,
                   const char *raw, const char *output, struct ww_error *error);

#endif
