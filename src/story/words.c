#include "story/words.h"

#include "base/hash.h"
#include "base/slice.h"
#include "base/utf8.h"
#include "knowledge/fold.h"

// A longer word counts by its beginning; no word of a language is longer, addresses of pages are.
enum { WORD_BYTES = 96 };

// Function words, the words that every report has, and days and months, which an event has as dates. Ascending.
static const char *const common[] = {
    "a", "about", "according", "added", "after", "again", "against", "ago", "all", "also", "although", "am", "amid", "among",
    "an", "and", "another", "any", "april", "are", "as", "at", "aug", "august", "away", "back", "be", "because", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "day", "days", "dec", "december", "did", "do", "does",
    "during", "each", "earlier", "early", "even", "evening", "every", "feb", "february", "few", "first", "for", "friday",
    "from", "had", "has", "have", "he", "her", "here", "him", "his", "hours", "how", "however", "i", "if", "in", "including",
    "into", "is", "it", "its", "itself", "jan", "january", "july", "june", "just", "last", "late", "later", "least", "less",
    "like", "made", "many", "march", "may", "meanwhile", "might", "monday", "month", "more", "morning", "most", "mr", "mrs",
    "ms", "much", "must", "near", "new", "next", "night", "no", "nor", "not", "nov", "november", "now", "oct", "october", "of",
    "off", "on", "once", "one", "only", "or", "other", "others", "our", "out", "over", "own", "part", "per", "report",
    "reported", "reports", "s", "said", "same", "saturday", "say", "saying", "says", "sept", "september", "several", "she",
    "should", "since", "so", "some", "still", "such", "sunday", "t", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "those", "though", "through", "thursday", "time", "to", "today", "told", "too", "tuesday", "two",
    "under", "until", "up", "us", "very", "was", "we", "wednesday", "week", "were", "what", "when", "where", "which", "while",
    "who", "whom", "whose", "why", "will", "with", "within", "without", "would", "year", "years", "yesterday", "yet", "you",
    "your"};

enum { COMMON = sizeof common / sizeof *common };

void ww_story_words_begin(struct ww_story_words *words, struct ww_slice text) {
  *words = (struct ww_story_words){.text = text, .at = 0, .opens = true};
}

static bool is_common(struct ww_slice word) {
  size_t low = 0, high = COMMON;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int order = ww_slice_compare(ww_slice_cstring(common[middle]), word);
    if (order == 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}

static bool in_word(uint32_t point) { return ww_utf8_is_letter(point) || ww_utf8_is_digit(point); }

// Ends are cut by the letters alone, no lexicon asked: what matters is that the same word of two reports falls together.
static size_t stem_size(const char *word, size_t size) {
  static const struct { const char *end; size_t keep; } ends[] = {{"ing", 4}, {"ied", 3}, {"ies", 3}, {"ers", 4}, {"ed", 4}, {"es", 4}, {"er", 4}, {"s", 3}};
  struct ww_slice whole = ww_slice_of(word, size);
  if (ww_slice_ends(whole, WW_SLICE("ss"))) return size;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    struct ww_slice end = ww_slice_cstring(ends[i].end);
    if (size >= ends[i].keep + end.size && ww_slice_ends(whole, end)) return size - end.size;
  }
  return size > 4 && word[size - 1] == 'e' ? size - 1 : size;
}

// The word at `at`, which begins with a letter or digit; returns where it ends.
static size_t read_word(struct ww_slice text, size_t at, bool hash_only, struct ww_story_word *out) {
  char lower[WORD_BYTES + WW_FOLDED_BYTES];
  size_t size = 0, points = 0;
  while (at < text.size) {
    unsigned char byte = (unsigned char)text.data[at];
    size_t length = 1;
    if (byte < 128) {
      if (!ww_ascii_alpha(byte) && !ww_ascii_digit(byte)) {
        // 1,200 and 3.5 are one word each.
        bool inside = (byte == ',' || byte == '.') && out->number && at + 1 < text.size && ww_ascii_digit((unsigned char)text.data[at + 1]);
        if (!inside) break;
        at++;
        continue;
      }
      if (size < WORD_BYTES) lower[size++] = (char)ww_ascii_fold(byte);
    } else {
      uint32_t point = ww_utf8_decode(text.data + at, text.size - at, &length);
      if (!in_word(point)) break;
      // One outlet writes Petrović, another Petrovic.
      if (size < WORD_BYTES) size += ww_fold_point(point, false, lower + size);
    }
    at += length;
    points++;
  }
  out->hash = ww_hash(lower, size, 0);
  if (!hash_only) {
    out->stem = ww_hash(lower, stem_size(lower, size), 0);
    out->common = is_common(ww_slice_of(lower, size));
  }
  out->letters = (uint8_t)(points < 255 ? points : 255);
  return at;
}

bool ww_story_words_next(struct ww_story_words *words, struct ww_story_word *out) {
  struct ww_slice text = words->text;
  size_t at = words->at;
  while (at < text.size) {
    size_t length = 1;
    uint32_t point = (unsigned char)text.data[at];
    if (point >= 128) point = ww_utf8_decode(text.data + at, text.size - at, &length);
    bool letter = point < 128 ? ww_ascii_alpha((unsigned char)point) || ww_ascii_digit((unsigned char)point) : point != WW_UTF8_BAD && in_word(point);
    if (letter) {
      *out = (struct ww_story_word){.start = at, .capital = ww_utf8_is_upper(point), .number = ww_utf8_is_digit(point), .opens = words->opens};
      out->end = words->at = read_word(text, at, words->hashes_only, out);
      words->opens = false;
      return true;
    }
    if (point == '.' || point == '!' || point == '?' || point == '\n' || point == 0x201C || point == '"') words->opens = true;
    at += length;
  }
  words->at = at;
  return false;
}

uint64_t ww_story_name_hash(struct ww_slice name) {
  struct ww_story_words words;
  struct ww_story_word word;
  uint64_t hash = 0;
  ww_story_words_begin(&words, name);
  while (ww_story_words_next(&words, &word))
    if (!word.common && !word.number) hash = ww_hash(&word.stem, sizeof word.stem, hash);
  return hash;
}
