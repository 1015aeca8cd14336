// survey.h: what the files of the survey share.
//
// A worker puts what an article holds as a row of small records into its output (survey_article.c); the calling thread,
// which gets them in the order of the documents, adds them up (survey_table.c), so that counts and the sentence shown for a
// lemma do not depend on the number of threads.
#ifndef WW_CHECK_SURVEY_H
#define WW_CHECK_SURVEY_H

#include "base/arena.h"
#include "base/buffer.h"
#include "knowledge/knowledge.h"

// The first byte of a record.
enum ww_survey_record {
  WW_SURVEY_FIRED = 1,  // a frame (4 bytes)
  WW_SURVEY_REFUSED,    // a frame
  WW_SURVEY_DECIDED,    // a frame
  WW_SURVEY_LOWER,      // a frame, and the preferred one
  WW_SURVEY_SENTENCE,   // size (4 bytes) and text: of the words that follow
  WW_SURVEY_VERB,       // what is known (1 byte), size (4 bytes), lemma
  WW_SURVEY_NOUN        // the same
};
enum ww_survey_known { WW_KNOWN_ALONE, WW_KNOWN_OTHER, WW_KNOWN_IGNORED, WW_KNOWN_PHRASES, WW_KNOWN_NOT, WW_KNOWN_KINDS };

struct ww_survey_word {
  struct ww_slice lemma, sentence;
  uint64_t count;
  uint8_t pos;    // WW_POS_VERB or WW_POS_NOUN
  uint8_t known;  // enum ww_survey_known
};

struct ww_survey_pair {
  uint32_t frame, preferred;
  uint64_t count;
};

struct ww_survey {
  const struct ww_knowledge *knowledge;
  struct ww_arena arena;
  struct ww_survey_frame *frames;     // [frame_count], by number while it is added up, then in the order told
  size_t frame_count;
  struct ww_survey_pair *pairs;       // open addressing while it is added up, then sorted
  size_t pair_count, pair_room;
  struct ww_survey_word *words;       // likewise; then those told, sorted
  size_t word_count, word_room;
  struct ww_survey_share shares[2];   // verbs, nouns
  struct ww_slice sentence;           // of the words that come now; in the document's record
  struct ww_slice kept;               // its copy, once a word wants it
  bool out_of_memory;
};

// ---- survey_article.c ----

struct ww_input_document;
// Reads a document and puts its records; for ww_batch_run.
ww_status ww_survey_read(void *context, struct ww_worker *worker, const struct ww_input_document *document, struct ww_buffer *out, struct ww_error *error);
// Whether a noun's form is that of a deed: attack-ing, destruc-tion.
bool ww_survey_deed_form(struct ww_slice lemma);

// ---- survey_table.c ----

bool ww_survey_begin(struct ww_survey *survey, const struct ww_knowledge *knowledge);
void ww_survey_add(struct ww_survey *survey, const char *data, size_t size);
void ww_survey_finish(struct ww_survey *survey);

#endif
