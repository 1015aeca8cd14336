// claim_record.h: from a cue with its content and its source to the record of a claim: the chain, the stance, the day, the kind.
//
// In: a draft in tokens, by whichever way it was found: the lexicon's cues alone (claim_rules.c) or the model (claim_find.c). Out:
// article->claims. "The CIA estimates the force at 900 men, a spokesman told CNN": the draft of `told` has the source "a spokesman"
// and the content before it; its chain is a spokesman (told) and CNN (told).
#ifndef WW_READ_CLAIM_RECORD_H
#define WW_READ_CLAIM_RECORD_H

#include "read/claim_quotes.h"
#include "read/clause.h"

enum { WW_CLAIM_SPANS = 12, WW_CLAIM_CHAIN = 6 };

struct ww_token_spans {
  uint32_t first[WW_CLAIM_SPANS], last[WW_CLAIM_SPANS], count;  // tokens, both inside; in the order of the text
};

struct ww_teller {
  const struct ww_reader_context *context;
  struct ww_article *article;
  uint32_t sentence;
  struct ww_tree tree;
  struct ww_quotes quotes;
  uint32_t time, time_end;  // the sentence's
};

struct ww_claim_draft {
  uint32_t head, first, last;                        // the cue: its main word, its extent
  uint32_t source, source_first, source_last;        // the main word and extent of who says it, or WW_NONE
  struct ww_slice relation;                          // "said"
  const struct ww_cue *cue;                          // the lexicon's, or NULL
  struct ww_token_spans content;
  uint8_t stance;
  bool told;                                         // somebody answers for what it says, and not only thinks of it
  bool unnamed;                                      // where nobody is found, the chain says so
};

bool ww_token_spans_hold(const struct ww_token_spans *spans, uint32_t token);
static inline bool ww_quoted(const struct ww_teller *teller, uint32_t token) { return teller->quotes.of[token] != WW_NONE; }
// Adds the claim. WW_OK or WW_ERROR_MEMORY.
ww_status ww_claim_write(struct ww_teller *teller, const struct ww_claim_draft *draft);
// The claims of the teller's sentence: by the lexicon's cues alone, and by the model.
ww_status ww_claims_by_rules(struct ww_teller *teller);
ww_status ww_claims_by_model(struct ww_teller *teller);
// Quotations over several sentences, once all sentences have their claims.
ww_status ww_claims_follow(struct ww_teller *teller);

#endif
