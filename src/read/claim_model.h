// claim_model.h: the model of claims: linear layers over hashed features, in integers.
//
// In: the features of a word that may be a cue, or of a piece of the sentence beside one (claim_features.h). Out: how much speaks
// for the cue, or for each part that the piece may have in the claim. A feature's hash is its place in the table: no key is
// kept, features that fall together share a weight, and no word of the training text can be read off the file.
//
// Worked example: in "Kenya vowed to stay" the word vowed has the features "lemma vow", "xcomp with to", "subject a state"; their
// weights sum to 4.1 nats, above the threshold. Of its two pieces Kenya weighs most as source, "to stay" as content.
#ifndef WW_READ_CLAIM_MODEL_H
#define WW_READ_CLAIM_MODEL_H

#include "base/slice.h"
#include "whowhom.h"

// What a piece of the sentence is to a cue. WW_CLAIM_OPEN: several things; look at its own pieces.
enum ww_claim_part { WW_CLAIM_OUTSIDE, WW_CLAIM_SOURCE, WW_CLAIM_CONTENT, WW_CLAIM_CUE, WW_CLAIM_OPEN, WW_CLAIM_PARTS };

enum {
  WW_CLAIM_LANES = 8,        // a row of part weights, padded
  WW_CLAIM_ONE = 32,         // weights are in parts of a nat
  WW_CLAIM_CORE_BITS = 18,   // the tables' sizes
  WW_CLAIM_CUE_BITS = 20,
  WW_CLAIM_PART_BITS = 18,
  WW_CLAIM_GATE_BITS = 16
};

struct ww_claim_model;

// Maps and checks a file. WW_ERROR_MODEL where it is missing, damaged or of another version.
ww_status ww_claim_model_open(const char *path, struct ww_claim_model **out, struct ww_error *error);
// The same over bytes that the caller keeps, aligned to 64.
ww_status ww_claim_model_from_memory(const void *data, size_t size, struct ww_claim_model **out, struct ww_error *error);
void ww_claim_model_close(struct ww_claim_model *model);  // NULL is allowed
uint64_t ww_claim_model_hash(const struct ww_claim_model *model);

// Whether a word of this hash (ww_claim_gate_of) was seen as a cue often enough to be asked about.
bool ww_claim_model_gate(const struct ww_claim_model *model, uint32_t hash);
// Whether a word may still be a cue by its first features alone.
bool ww_claim_model_core(const struct ww_claim_model *model, const uint32_t *ids, size_t count);
// How much speaks for a cue, above the model's threshold, in parts of a nat; a cue where it is not negative.
int32_t ww_claim_model_cue(const struct ww_claim_model *model, const uint32_t *ids, size_t count);
// How much speaks for each part, [WW_CLAIM_LANES].
void ww_claim_model_parts(const struct ww_claim_model *model, const uint32_t *ids, size_t count, int32_t *scores);

// The rows of weights of one of its tables, [1 << bits][size], for who calls for them before they are asked.
enum ww_claim_table { WW_CLAIM_OF_CORE, WW_CLAIM_OF_CUES, WW_CLAIM_OF_PARTS };
struct ww_claim_rows_of {
  const char *first;
  unsigned bits;
  size_t size;
};
struct ww_claim_rows_of ww_claim_model_rows(const struct ww_claim_model *model, enum ww_claim_table table);

static inline uint32_t ww_claim_slot(uint32_t id, unsigned bits) { return id * 0x85EBCA6Bu >> (32 - bits); }

struct ww_claim_model_parts_of_file {
  const int8_t *core;     // [1 << WW_CLAIM_CORE_BITS]
  const int8_t *cues;     // [1 << WW_CLAIM_CUE_BITS]
  const uint8_t *parts;   // [1 << WW_CLAIM_PART_BITS][WW_CLAIM_LANES], each 128 more than it weighs
  const uint8_t *gate;    // bits
  int32_t threshold;      // parts of a nat
  int32_t core_threshold; // likewise, of the first features by their own weights
};
ww_status ww_claim_model_write(const char *path, const struct ww_claim_model_parts_of_file *parts, struct ww_error *error);

#endif
