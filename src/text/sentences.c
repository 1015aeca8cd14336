#include "text/sentences.h"

#include "base/slice.h"
#include "text/words.h"

struct view {
  const struct ww_piece *items;
  size_t count;
  const char *text;
};

static struct ww_slice words_of(const struct view *v, size_t i) {
  return ww_slice_of(v->text + v->items[i].start, v->items[i].end - v->items[i].start);
}

static bool listed(const struct view *v, size_t i, enum ww_word_list list) {
  if (i >= v->count) return false;
  struct ww_slice word = words_of(v, i);
  char folded[16];
  if (word.size > sizeof folded) return false;
  for (size_t k = 0; k < word.size; k++) folded[k] = (char)ww_ascii_fold((unsigned char)word.data[k]);
  return ww_words_has(list, ww_slice_of(folded, word.size));
}

static bool space_before(const struct view *v, size_t i) { return i < v->count && (v->items[i].flags & WW_PIECE_SPACE) != 0; }
static bool capital(const struct view *v, size_t i) { return i < v->count && (v->items[i].flags & WW_PIECE_CAPITAL) != 0; }
static bool small(const struct view *v, size_t i) { return i < v->count && (v->items[i].flags & WW_PIECE_SMALL) != 0; }
static int kind(const struct view *v, size_t i) { return i < v->count ? v->items[i].kind : -1; }

// [6] behind a stop, with no space before it: the number of a note. Returns the piece behind it, or `i`.
static size_t behind_note(const struct view *v, size_t i) {
  bool note = i + 2 < v->count && v->text[v->items[i].start] == '[' && kind(v, i + 1) == WW_PIECE_NUMBER && kind(v, i + 2) == WW_PIECE_CLOSE;
  return note && !space_before(v, i) && !space_before(v, i + 1) ? i + 3 : i;
}

// Skips what closes right behind a stop: quotation marks, brackets and notes with no space before them.
static size_t behind_closers(const struct view *v, size_t i, bool *quote) {
  *quote = false;
  while (i < v->count && !space_before(v, i)) {
    int k = kind(v, i);
    if (k == WW_PIECE_QUOTE || k == WW_PIECE_SINGLE_CLOSE || k == WW_PIECE_SINGLE_OPEN) {
      *quote = true;
    } else if (behind_note(v, i) > i) {
      i += 2;
    } else if (k != WW_PIECE_CLOSE) {
      break;
    }
    i++;
  }
  return i;
}

// The first word at or behind `i`, past opening quotation marks and brackets.
static size_t opening_word(const struct view *v, size_t i) {
  for (size_t n = 0; n < 3 && i < v->count; n++, i++) {
    int k = kind(v, i);
    if (k != WW_PIECE_QUOTE && k != WW_PIECE_SINGLE_OPEN && k != WW_PIECE_OPEN) break;
  }
  return i;
}

// "Will he go?" Kerry asked: a verb of speech soon behind the quotation goes on with the sentence.
static bool speech_follows(const struct view *v, size_t i) {
  for (size_t n = 0; n < 6 && i + n < v->count; n++) {
    int k = kind(v, i + n);
    if (n > 0 && listed(v, i + n, WW_WORDS_SPEECH)) return true;
    if (k != WW_PIECE_WORD && k != WW_PIECE_INITIAL && k != WW_PIECE_TITLE && k != WW_PIECE_ACRONYM) return false;
  }
  return false;
}

// Whether the sentence ends behind the abbreviation at `i`.
static bool ends_at_abbreviation(const struct view *v, size_t i, size_t next) {
  size_t word = opening_word(v, next);
  if (!capital(v, word)) return false;
  bool starter = listed(v, word, WW_WORDS_STARTERS);
  switch (kind(v, i)) {
    case WW_PIECE_TITLE:
    case WW_PIECE_NUMBERED: return false;
    case WW_PIECE_INITIAL: return starter && words_of(v, word).size > 1;
    case WW_PIECE_ACRONYM:
      if (ww_ascii_lower((unsigned char)v->text[v->items[i].start])) {  // p.m. i.e.
        struct ww_slice own = words_of(v, i);
        bool time = own.size >= 3 && own.data[2] == 'm';
        return time ? !listed(v, word, WW_WORDS_AFTER_TIME) : false;
      }
      return starter;
    default: return starter || ww_slice_is(words_of(v, i), "etc.");
  }
}

// Words that go on a sentence behind an unknown abbreviation as often as they begin one are not believed.
static bool careless(const struct view *v, size_t i) {
  static const char *const unsure[] = {"and", "of", "or", "to", "for", "in", "on", "at", "by", "from", "with", "as", "a", "an", "nor", "under", "until", "which", "who", "whether"};
  struct ww_slice word = words_of(v, i);
  for (size_t k = 0; k < sizeof unsure / sizeof *unsure; k++)
    if (ww_slice_is(word, unsure[k])) return false;
  return true;
}

static bool ends_at_stop(const struct view *v, size_t first, size_t i, size_t next, bool quote) {
  size_t word = opening_word(v, next);
  int k = kind(v, word), own = kind(v, i);
  if (!space_before(v, next) && next == i + 1 && own != WW_PIECE_STOP && !(own == WW_PIECE_PERIOD && capital(v, next))) return false;
  if (k == WW_PIECE_COMMA || k == WW_PIECE_COLON || k == WW_PIECE_CLOSE || k == WW_PIECE_SINGLE_CLOSE) return false;
  // Careless writing begins sentences in small letters: believed only of words that begin many.
  if (small(v, word)) return !quote && own != WW_PIECE_ELLIPSIS && space_before(v, next) && listed(v, word, WW_WORDS_STARTERS) && careless(v, word);
  if (k == WW_PIECE_DASH) return own == WW_PIECE_PERIOD && capital(v, word + 1);
  if (own == WW_PIECE_ELLIPSIS) return capital(v, word) && (listed(v, word, WW_WORDS_STARTERS) || quote);
  // "1. The ministry": the number of a list item.
  if (own == WW_PIECE_PERIOD && i == first + 1 && kind(v, first) == WW_PIECE_NUMBER) return false;
  if (own == WW_PIECE_STOP && quote && speech_follows(v, word)) return false;
  return true;
}

size_t ww_sentences_end(const struct ww_pieces *pieces, const char *text, size_t first) {
  struct view v = {pieces->items, pieces->count, text};
  for (size_t i = first; i < v.count; i++) {
    int k = v.items[i].kind;
    if (k < WW_PIECE_TITLE || k > WW_PIECE_ELLIPSIS) continue;
    bool quote;
    size_t next = behind_closers(&v, i + 1, &quote);
    if (next >= v.count) return v.count;
    bool ends = k <= WW_PIECE_INITIAL ? ends_at_abbreviation(&v, i, next) : ends_at_stop(&v, first, i, next, quote);
    if (ends) return next;
  }
  return v.count;
}
