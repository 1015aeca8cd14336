// antecedents.h: the questions asked of whoever a pronoun may mean, and their weights.
#ifndef WW_READ_ANTECEDENTS_H
#define WW_READ_ANTECEDENTS_H

#include "read/mentions.h"

// A pronoun, and what is known of the mention before it that is asked about.
struct ww_antecedent_question {
  const struct ww_mention_work *work;
  uint32_t item;    // the pronoun
  uint32_t rank;    // others that fit and were spoken of later than this one
  uint32_t spoken;  // mentions of the same one that were looked at before
  bool understood;  // subject of the pronoun's clause without standing in it
  bool pair;        // two that are joined, the first of whom is asked about
  bool beside;      // "Lee and his"
  uint32_t rival;   // the cluster that fits and is the last subject before the pronoun in its sentence, or WW_NONE
  bool owner;       // "a speech of Lee's, which he gave": owns the noun that the pronoun's clause hangs on
  int guess;        // the rules' score of this answer
  int plain;        // of nobody: the score of the best plain noun that the pronoun may mean, or negative
};

enum { WW_ANTECEDENT_QUESTIONS = 22, WW_ANTECEDENT_WEIGHTS = 320, WW_ANTECEDENT_GUESS = 12 };

struct ww_antecedent_features {
  uint16_t index[WW_ANTECEDENT_QUESTIONS];
  uint32_t count;
  int guess;
};

void ww_antecedent_features_of(const struct ww_antecedent_question *question, uint32_t other, struct ww_antecedent_features *features);
void ww_antecedent_nobody(const struct ww_antecedent_question *question, struct ww_antecedent_features *features);
// The guess times WW_ANTECEDENT_GUESS and the weights, in hundredths of a logit.
int ww_antecedent_score(const struct ww_antecedent_features *features);
extern const int16_t ww_antecedent_weights[WW_ANTECEDENT_WEIGHTS];

// Told of every mention that a pronoun's antecedent is sought among (tokens; WW_NONE for nobody); models/antecedents.c learns by it.
struct ww_antecedent_watch {
  void (*asked)(void *context, const struct ww_article *article, uint32_t pronoun, uint32_t first, uint32_t last, const struct ww_antecedent_features *features);
  void *context;
};

#endif
