// coder.h: what the files of the events stage share: one sentence with its tree, the drafts of events found at each
// word, and the article-wide state of the stage. Nobody outside src/read/ includes it.
//
// A word's drafts are made once and kept: triggers.c finds the frames of a word, frames.c asks for their conditions,
// operators.c makes the drafts (and asks for those of the words inside), realis.c says whether they happened, events.c
// decides which are told.
#ifndef WW_READ_CODER_H
#define WW_READ_CODER_H

#include "read/clause.h"
#include "read/parties.h"
#include "read/trace.h"

enum { WW_ANCHORS = 8, WW_DRAFT_WORDS = 12, WW_READINGS = 64 };

// A frame whose trigger stands here. Its conditions have not been asked yet.
struct ww_reading {
  uint32_t frame, token;
  uint32_t anchors[WW_ANCHORS];  // the trigger's other words
  uint32_t anchor_count;
};

// An event in the making.
struct ww_draft {
  struct ww_draft *next;
  uint8_t type, mode[WW_MODES], mode_count, auxiliary;
  bool inner;              // consumed by an operator: not told alone
  bool vague;              // an operator's own event: nobody says what exactly is asked, planned, refused
  uint16_t doubt;          // orders readings: the smaller, the surer
  uint16_t signs;          // enum ww_sign bits that the draft alone knows
  uint64_t contexts;
  uint32_t frame;          // that decided the type
  uint32_t token, core;    // the deciding trigger; the innermost one, on which the place hangs
  uint32_t host;           // the word whose clause says whether it happened
  uint32_t words[WW_DRAFT_WORDS], word_count;  // all trigger words
  struct ww_parties actors, recipients;
};

enum ww_slot_state { WW_SLOT_NEW, WW_SLOT_BUSY, WW_SLOT_DONE };
// A sentence's share of the layers below: indices into the article's times, places, figures and claims.
struct ww_layers {
  uint32_t time, time_end, place, place_end, figure, figure_end, claim, claim_end;
};
struct ww_slot {
  struct ww_draft *drafts;
  uint64_t bits, bits_behind;  // ww_word_bit of its form and lemma, and of those of all words behind it
  uint8_t state;           // enum ww_slot_state
  uint8_t reason;          // enum ww_reason why there are none, WW_REASON_NONE where there are
  bool covered;            // part of a longer trigger
  bool consumed;           // content of an operator
  bool in_name;            // inside the name of somebody
};

// What stands at the paths of the word whose readings are tried: its frames ask for the same few again and again.
enum { WW_PATHS_KEPT = 8 };
struct ww_paths_kept {
  uint32_t token, count;
  struct ww_path path[WW_PATHS_KEPT];
  struct ww_arguments arguments[WW_PATHS_KEPT];
};

enum { WW_STORY_SHARES = 4 };  // of ww_event_features_story

struct ww_coder {
  const struct ww_reader_context *context;
  struct ww_article *article;
  uint32_t sentence;
  uint32_t mention;        // first mention that can stand in this sentence or after
  struct ww_layers layers;
  struct ww_tree tree;
  struct ww_context_marks *marks;  // the article's words that speak for contexts; NULL before the first event
  struct ww_slot *slots;   // [tree.count]
  struct ww_paths_kept kept;  // of this sentence
  struct ww_draft *const *told;  // [told_count] the sentence's drafts that are left when all are put in order
  uint32_t told_count;
  uint8_t shares[WW_STORY_SHARES];
  bool out_of_memory;
};

static inline struct ww_slot *ww_coder_slot(struct ww_coder *coder, uint32_t token) {
  return &coder->slots[token - coder->tree.first];
}

// ---- triggers.c --------------------------------------------------------------------------------

// Fills the bits of the sentence's slots.
void ww_frames_prepare(struct ww_coder *coder);
// The frames whose triggers stand at `token`, the preferred first: longer trigger, higher rank, more conditions.
uint32_t ww_frames_match(struct ww_coder *coder, uint32_t token, struct ww_reading readings[WW_READINGS]);

// ---- frames.c --------------------------------------------------------------------------------

// Whether all conditions hold; the failing one is traced.
bool ww_frames_hold(struct ww_coder *coder, const struct ww_reading *reading);
// The parties of the first of `paths` that holds any. `avoid` are parties that do not count (NULL allowed).
void ww_frames_parties(const struct ww_coder *coder, const struct ww_reading *reading, const struct ww_path *paths,
                       uint32_t path_count, const struct ww_parties *avoid, struct ww_parties *out);

// "agreed to set up an institute": a verb whose object is yet to be made, and nobody's other side.
bool ww_frames_makes_it(const struct ww_token *verb);

// ---- operators.c -----------------------------------------------------------------------------

// The drafts of a word, before it is asked whether they happened. NULL where there are none.
struct ww_draft *ww_coder_drafts(struct ww_coder *coder, uint32_t token);
// One of the turns that the reading applies itself over a draft, in place; false when nothing is left of it.
bool ww_coder_turn(const struct ww_coder *coder, uint8_t turn, uint8_t fallback_auxiliary, struct ww_draft *draft);

// ---- realis.c --------------------------------------------------------------------------------

// UNTOLD is what stands in a question, under "if", or in an infinitive that no operator takes: nobody says that it is,
// was or may be so.
enum ww_realis { WW_REALIS_REAL, WW_REALIS_FUTURE, WW_REALIS_HYPOTHETICAL, WW_REALIS_UNTOLD, WW_REALIS_NEGATED };
// What the words around a predicate say of it: auxiliaries, negation, subordinators, the clauses it hangs in.
enum ww_realis ww_realis_of(const struct ww_tree *tree, uint32_t predicate);
// Only its own negation: *not to attack, no troops, without*.
bool ww_realis_negated(const struct ww_tree *tree, uint32_t predicate);

// ---- confidence.c ----------------------------------------------------------------------------

// The signs and the confidence of an event whose other fields are filled. False when memory runs out.
bool ww_confidence_fill(const struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event);

// ---- setting.c -------------------------------------------------------------------------------

// When, where, in which contexts and with how many victims: fills those fields of an event from its draft.
ww_status ww_setting_fill(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event);
void ww_setting_time(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event);  // of these the days
// Steps from a token up to `top` through nouns alone; -1 where another clause lies between. `since` (NULL allowed) is set where the
// way passes that preposition.
int ww_setting_steps(const struct ww_tree *tree, uint32_t token, uint32_t top, bool *since);
// Whether the time that hangs on the draft lies behind the publication date.
bool ww_setting_to_come(const struct ww_coder *coder, const struct ww_draft *draft);
// Whether a day of its own hangs on the innermost trigger: "the attack of 9 March".
bool ww_setting_dated(const struct ww_coder *coder, const struct ww_draft *draft);
// Dead and injured that are told beside the event ("leaving 12 dead") go to the sentence's one material conflict.
void ww_setting_beside(struct ww_coder *coder, uint32_t first_event);
// The number of people that a noun phrase counts, -1 where it does not.
int32_t ww_setting_count(const struct ww_coder *coder, uint32_t token);

// ---- relate.c --------------------------------------------------------------------------------

// Of a sentence with a given pair: weighs all drafts by how they join the two, and keeps the result in article->related.
// `order` has the words from the root downwards.
ww_status ww_relate_sentence(struct ww_coder *coder, const uint32_t *order);

// ---- contexts.c ------------------------------------------------------------------------------

// What the story is about: the contexts of the event and the words that decided each.
ww_status ww_contexts_fill(struct ww_coder *coder, const struct ww_draft *draft, struct ww_event *event);

// ---- order.c ---------------------------------------------------------------------------------

// Drafts of one sentence that tell one act become one.
void ww_order_sentence(struct ww_coder *coder, struct ww_draft **drafts, uint32_t *count);
// Whether an earlier event already tells this one; joins the two by a link where both stay.
bool ww_order_known(struct ww_article *article, struct ww_event *event, uint32_t *by);

#endif
