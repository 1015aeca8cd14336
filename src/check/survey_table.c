// survey_table.c: the records of the articles added up, and put in the order in which they are told.
#include <stdlib.h>

#include "base/hash.h"
#include "check/survey.h"

enum { FIRST_ROOM = 1024, VERBS_OF_A_NOUN = 2 };

bool ww_survey_begin(struct ww_survey *survey, const struct ww_knowledge *knowledge) {
  survey->knowledge = knowledge;
  survey->frame_count = ww_frame_count(knowledge);
  survey->pair_room = survey->word_room = FIRST_ROOM;
  survey->frames = ww_arena_alloc_zero(&survey->arena, survey->frame_count + 1, sizeof *survey->frames);
  survey->pairs = ww_arena_alloc_zero(&survey->arena, survey->pair_room, sizeof *survey->pairs);
  survey->words = ww_arena_alloc_zero(&survey->arena, survey->word_room, sizeof *survey->words);
  if (survey->frames == NULL || survey->pairs == NULL || survey->words == NULL) return false;
  for (size_t i = 0; i < survey->frame_count; i++) {
    const struct ww_frame *frame = ww_frame(knowledge, (uint32_t)i);
    survey->frames[i] = (struct ww_survey_frame){.name = frame->name, .file = frame->file, .line = frame->line};
  }
  return true;
}

// ---- pairs of frames on the same words ----

static struct ww_survey_pair *pair_slot(struct ww_survey_pair *pairs, size_t room, uint32_t frame, uint32_t preferred) {
  uint32_t both[2] = {frame, preferred};
  size_t at = (size_t)ww_hash(both, sizeof both, 0) & (room - 1);
  while (pairs[at].count != 0 && (pairs[at].frame != frame || pairs[at].preferred != preferred)) at = (at + 1) & (room - 1);
  return &pairs[at];
}

static void add_pair(struct ww_survey *survey, uint32_t frame, uint32_t preferred) {
  if (survey->pair_count * 2 >= survey->pair_room) {
    size_t room = survey->pair_room * 2;
    struct ww_survey_pair *pairs = ww_arena_alloc_zero(&survey->arena, room, sizeof *pairs);
    if (pairs == NULL) {
      survey->out_of_memory = true;
      return;
    }
    for (size_t i = 0; i < survey->pair_room; i++)
      if (survey->pairs[i].count != 0) *pair_slot(pairs, room, survey->pairs[i].frame, survey->pairs[i].preferred) = survey->pairs[i];
    survey->pairs = pairs;
    survey->pair_room = room;
  }
  struct ww_survey_pair *slot = pair_slot(survey->pairs, survey->pair_room, frame, preferred);
  if (slot->count == 0) survey->pair_count++;
  *slot = (struct ww_survey_pair){frame, preferred, slot->count + 1};
}

// ---- words ----

static struct ww_survey_word *word_slot(struct ww_survey_word *words, size_t room, struct ww_slice lemma, uint8_t pos) {
  size_t at = (size_t)ww_hash(lemma.data, lemma.size, pos) & (room - 1);
  while (words[at].count != 0 && (words[at].pos != pos || !ww_slice_equal(words[at].lemma, lemma))) at = (at + 1) & (room - 1);
  return &words[at];
}

static bool grow_words(struct ww_survey *survey) {
  size_t room = survey->word_room * 2;
  struct ww_survey_word *words = ww_arena_alloc_zero(&survey->arena, room, sizeof *words);
  if (words == NULL) return false;
  for (size_t i = 0; i < survey->word_room; i++)
    if (survey->words[i].count != 0) *word_slot(words, room, survey->words[i].lemma, survey->words[i].pos) = survey->words[i];
  survey->words = words;
  survey->word_room = room;
  return true;
}

static void add_word(struct ww_survey *survey, struct ww_slice lemma, uint8_t pos, uint8_t known) {
  if (survey->word_count * 2 >= survey->word_room && !grow_words(survey)) {
    survey->out_of_memory = true;
    return;
  }
  struct ww_survey_word *slot = word_slot(survey->words, survey->word_room, lemma, pos);
  if (slot->count++ != 0) return;
  survey->word_count++;
  slot->pos = pos;
  slot->known = known;
  slot->lemma = ww_arena_copy(&survey->arena, lemma);
  if (known >= WW_KNOWN_PHRASES) {
    if (survey->kept.data == NULL) survey->kept = ww_arena_copy(&survey->arena, survey->sentence);
    slot->sentence = survey->kept;
  }
  if (slot->lemma.data == NULL || (known >= WW_KNOWN_PHRASES && survey->kept.data == NULL)) survey->out_of_memory = true;
}

// ---- records ----

static uint32_t number_at(const char *data, size_t *at) {
  uint32_t number;
  memcpy(&number, data + *at, sizeof number);
  *at += sizeof number;
  return number;
}

void ww_survey_add(struct ww_survey *survey, const char *data, size_t size) {
  for (size_t at = 0; at < size && !survey->out_of_memory;) {
    uint8_t record = (uint8_t)data[at++], known = 0;
    if (record == WW_SURVEY_VERB || record == WW_SURVEY_NOUN) known = (uint8_t)data[at++];
    uint32_t number = number_at(data, &at);
    switch (record) {
      case WW_SURVEY_FIRED: survey->frames[number].fired++; break;
      case WW_SURVEY_REFUSED: survey->frames[number].refused++; break;
      case WW_SURVEY_DECIDED: survey->frames[number].decided++; break;
      case WW_SURVEY_LOWER:
        survey->frames[number].lower++;
        add_pair(survey, number, number_at(data, &at));
        break;
      case WW_SURVEY_SENTENCE:
        survey->sentence = ww_slice_of(data + at, number);
        survey->kept = (struct ww_slice){NULL, 0};
        at += number;
        break;
      default:
        add_word(survey, ww_slice_of(data + at, number), record == WW_SURVEY_VERB ? WW_POS_VERB : WW_POS_NOUN, known);
        at += number;
    }
  }
}

// ---- the end ----

static int frame_order(const void *a, const void *b) {
  const struct ww_survey_frame *x = a, *y = b;
  if (x->decided != y->decided) return x->decided > y->decided ? -1 : 1;
  if (x->fired != y->fired) return x->fired > y->fired ? -1 : 1;
  if (x->lower != y->lower) return x->lower > y->lower ? -1 : 1;
  if (x->refused != y->refused) return x->refused > y->refused ? -1 : 1;
  return ww_slice_compare(x->name, y->name);
}

static int pair_order(const void *a, const void *b) {
  const struct ww_survey_pair *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  if (x->frame != y->frame) return x->frame < y->frame ? -1 : 1;
  return (x->preferred > y->preferred) - (x->preferred < y->preferred);
}

static int word_order(const void *a, const void *b) {
  const struct ww_survey_word *x = a, *y = b;
  if (x->count != y->count) return x->count > y->count ? -1 : 1;
  if (x->pos != y->pos) return x->pos < y->pos ? -1 : 1;
  return ww_slice_compare(x->lemma, y->lemma);
}

// A noun counts when its form is that of a deed, or the corpus has its lemma as a main verb.
static bool counts(const struct ww_survey *survey, const struct ww_survey_word *word) {
  if (word->pos == WW_POS_VERB || ww_survey_deed_form(word->lemma)) return true;
  return word_slot(survey->words, survey->word_room, word->lemma, WW_POS_VERB)->count >= VERBS_OF_A_NOUN;
}

static void add_share(struct ww_survey *survey, const struct ww_survey_word *word) {
  struct ww_survey_share *share = &survey->shares[word->pos == WW_POS_NOUN];
  uint64_t *const counters[WW_KNOWN_KINDS] = {&share->known, &share->other, &share->ignored, &share->phrases, &share->unknown};
  share->words += word->count;
  *counters[word->known] += word->count;
  share->unknown_lemmas += word->known == WW_KNOWN_NOT;
}

void ww_survey_finish(struct ww_survey *survey) {
  // Which words count is asked of the whole table, so those that do are marked before any is moved.
  size_t told = 0, pairs = 0;
  for (size_t i = 0; i < survey->word_room; i++) {
    struct ww_survey_word *word = &survey->words[i];
    if (word->count == 0 || !counts(survey, word)) continue;
    add_share(survey, word);
    word->known |= 0x80;
  }
  for (size_t i = 0; i < survey->word_room; i++) {
    struct ww_survey_word word = survey->words[i];
    if ((word.known & 0x80) == 0) continue;
    word.known &= 0x7F;
    if (word.known >= WW_KNOWN_PHRASES) survey->words[told++] = word;
  }
  for (size_t i = 0; i < survey->pair_room; i++)
    if (survey->pairs[i].count != 0) survey->pairs[pairs++] = survey->pairs[i];
  survey->word_count = told;
  survey->pair_count = pairs;
  if (told > 1) qsort(survey->words, told, sizeof *survey->words, word_order);
  if (pairs > 1) qsort(survey->pairs, pairs, sizeof *survey->pairs, pair_order);
  if (survey->frame_count > 1) qsort(survey->frames, survey->frame_count, sizeof *survey->frames, frame_order);
}
