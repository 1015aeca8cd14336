// claim_features.h: what the model of claims sees of a word that may be a cue, and of a piece of the sentence beside a cue.
//
// In: a tree, quotations, mentions, the lexicon. Out: hashed features. Names are not seen, only what kind of name stands there.
#ifndef WW_READ_CLAIM_FEATURES_H
#define WW_READ_CLAIM_FEATURES_H

#include "read/claim_model.h"
#include "read/claim_quotes.h"
#include "read/clause.h"

enum { WW_CLAIM_FEATURES = 200, WW_CLAIM_CLIMB = 6 };

struct ww_claim_ids {
  uint32_t id[WW_CLAIM_FEATURES];
  uint32_t count;
};

// What a word has beside it, worked out once for each candidate.
struct ww_claim_shape {
  uint32_t token;
  uint32_t subject, object, clause, infinitive, aside, particle, mark;  // tokens or WW_NONE; clause: ccomp; aside: parataxis
  uint32_t prepositional[3], prepositional_count;                       // tokens with a preposition
  uint32_t helper[3], helper_count;                                     // auxiliaries
  uint32_t relations;                                                   // bits: which children it has
  uint32_t stance;                                                      // a hash of the lexicon's cue, 0 for none
  bool passive, negated, inherited;                                     // inherited: the subject stands in another clause
};

struct ww_claim_view {
  const struct ww_reader_context *context;
  const struct ww_article *article;
  const struct ww_tree *tree;
  const struct ww_quotes *quotes;
  uint32_t *lemma, *form;  // [count] hashes; of a name, what kind it is
  bool any_quote;          // a quotation reaches into the sentence
};

// Fills `view`'s arrays from the article's scratch arena. False when memory runs out.
bool ww_claim_view_init(struct ww_claim_view *view, struct ww_article *article);
// The hash that the model's gate asks for; 0 for a word that is never a cue.
uint32_t ww_claim_gate_of(const struct ww_claim_view *view, uint32_t token);
void ww_claim_shape_read(const struct ww_claim_view *view, uint32_t token, struct ww_claim_shape *out);
// The first WW_CLAIM_CORE features of a word that may be a cue: most words are told to be none by these alone.
enum { WW_CLAIM_CORE = 13 };
void ww_claim_cue_core(const struct ww_claim_view *view, uint32_t token, struct ww_claim_ids *out);
// Adds the others.
void ww_claim_cue_features(const struct ww_claim_view *view, const struct ww_claim_shape *shape, struct ww_claim_ids *out);

// A piece of the sentence as a cue sees it.
struct ww_claim_piece {
  uint32_t token;
  uint8_t level;        // 0: under the cue; 1: under the cue's head or that itself, and so on
  uint8_t depth;        // opened so often
  bool self;            // the word alone, not what stands under it
  uint8_t self_part;    // what the word over this one at the same level is, enum ww_claim_part
  uint8_t before_part;  // what the piece before it at the same level is
  bool source_found, content_found;
};
void ww_claim_piece_features(const struct ww_claim_view *view, const struct ww_claim_shape *cue, const struct ww_claim_piece *piece,
                             struct ww_claim_ids *out);

#endif
