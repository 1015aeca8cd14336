// Treebanks as numbers: what the trainer reads in place of text.
//
// In: sentences of CoNLL-U.  Out: for each word the ids of its form (as written, in lower case, with
// a capital, all in capitals), its gold tags, head and relation; and the inventories: which features
// have embedding rows, which tags and relations there are.  A form is stored once however often it
// occurs.  A word whose MISC column has Conf=0.93 (a machine's tree) counts with that weight.
#ifndef WW_PARSE_TRAIN_CORPUS_H
#define WW_PARSE_TRAIN_CORPUS_H

#include "parse/conllu.h"
#include "parse/shape.h"
#include "parse/train/net.h"

enum ww_variant { WW_AS_IS, WW_LOWER, WW_TITLE, WW_UPPER, WW_VARIANTS };

struct ww_corpus_word {
  uint32_t form[WW_VARIANTS];  // ids of forms
  int16_t head;                // 0 root, k the k-th word, -1 unknown
  int8_t label, upos, xpos;    // below 0: unknown or too rare
  float weight;
  uint32_t soft;               // place in `soft`, WW_SOFT at a time; 0: none
};

// Longer sentences are not trained on.
#define WW_CORPUS_LONGEST 1000
// Numbers of a word vector: those of the file, then 1, so that having a vector counts too, then 0.
#define WW_VECTOR_FILE 100
#define WW_VECTOR 104

struct ww_corpus_sentence {
  uint32_t first, count;  // words
  uint32_t at;            // its place in text[source]
  uint8_t source;         // which list it came from: 0 gold, 1 silver, 2 development
  uint8_t final_punct;    // the last word is punctuation that nothing hangs on
};

// Names in the order of their numbers.
struct ww_inventory {
  struct ww_slice name[256];
  size_t count;
};

struct ww_corpus {
  struct ww_arena arena;
  struct ww_conllu text[3];  // gold, silver, development; kept for the lemma tables and the names
  struct ww_corpus_word *words;
  struct ww_soft (*soft)[WW_SOFT];   // [soft_count], place 0 is unused
  size_t soft_count, soft_room;
  struct ww_corpus_sentence *sentences;
  size_t word_count, sentence_count;
  struct ww_inventory labels, xpos;
  // forms: features as hashes, then as rows
  uint64_t (*hashes)[WW_FEATURES];
  uint32_t (*rows)[WW_FEATURES];
  size_t form_count, form_room;
  uint64_t *form_keys;   // open addressing
  uint32_t *form_ids;
  size_t form_mask;
  // features: the table of the model file, and how often each row occurs in training
  uint32_t *slots;       // [slot_mask + 1][2]
  uint32_t slot_mask;
  float *row_count;      // [rows]
  size_t embed_rows;     // that are trained
  // word vectors: a form's row of its lower case gets, in the model file, what they add
  float *vectors;        // [vector_count][WW_VECTOR], place 0 is all zero: none
  uint64_t *vector_hash; // [vector_count], the feature that each belongs to
  size_t vector_count;
  uint32_t *form_vector; // [form_count]
  uint32_t *row_vector;  // [embed_rows + more_rows]
  size_t more_rows;      // of words that have a vector but no row; they stand after the others
};

void ww_corpus_init(struct ww_corpus *c);
void ww_corpus_release(struct ww_corpus *c);
// Reads word vectors; their words share what is learnt of the vectors. Before ww_corpus_build.
ww_status ww_corpus_vectors(struct ww_corpus *c, const char *path, struct ww_error *error);
// Numbers all that was read into c->text[]; a feature needs `min_count` occurrences for a row of its
// own (a silver occurrence counts a half, one in development text nothing).
ww_status ww_corpus_build(struct ww_corpus *c, unsigned min_count, struct ww_error *error);

#endif
