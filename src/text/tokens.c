// In: a stretch of kept text. Out: pieces (see tokens.h). One pass from left to right over runs without white space
// ("chunks"). A chunk of ASCII letters alone, two of three in news, is a word at once; any other is walked
// character by character: a word is a run of letters and digits with the connectors that belong inside one.
//
// Worked example, chunk `U.S.-led,"`: the walk stands on U, sees single letters with periods between, and ends
// the acronym behind its last period; the hyphen stands between two words and is a piece; `led` is a word; the comma
// and the quotation mark are one piece each.
// (Longer than most files, since all of it is one walk that shares one cursor.)
#include "text/tokens.h"

#include "base/slice.h"
#include "text/address.h"
#include "text/chars.h"
#include "text/words.h"

struct cutter {
  const char *text;
  size_t end;               // of the stretch
  struct ww_pieces *pieces;
  bool space;               // white space stands before the next piece
  bool single_open;         // a single quotation mark waits for its twin
  bool verbatim;            // invisible characters count as letters
  bool failed;
};

static enum ww_char kind_at(const struct cutter *c, size_t at, size_t end) {
  size_t length;
  enum ww_char kind = ww_char_at(c->text, at, end, &length);
  return kind == WW_CHAR_IGNORED && c->verbatim ? WW_CHAR_LETTER : kind;
}

static size_t skip(const struct cutter *c, size_t at, size_t end) {
  size_t length;
  (void)ww_char_at(c->text, at, end, &length);
  return at + length;
}

static bool digit_at(const struct cutter *c, size_t at, size_t end) { return at < end && ww_ascii_digit((unsigned char)c->text[at]); }

// The first byte behind the run of letters (or of ASCII digits) that begins at `at`.
static size_t letters_end(const struct cutter *c, size_t at, size_t end) {
  while (ww_char_is_letter(kind_at(c, at, end))) at = skip(c, at, end);
  return at;
}

static size_t digits_end(const struct cutter *c, size_t at, size_t end) {
  while (digit_at(c, at, end)) at++;
  return at;
}

static void emit(struct cutter *c, size_t start, size_t end, enum ww_piece_kind kind, unsigned flags) {
  struct ww_pieces *p = c->pieces;
  if (!ww_arena_grow(p->arena, (void **)&p->items, &p->capacity, p->count + 1, sizeof *p->items)) {
    c->failed = true;
    return;
  }
  if (c->space) flags |= WW_PIECE_SPACE;
  c->space = false;
  enum ww_char first = kind_at(c, start, end);
  if (first == WW_CHAR_UPPER) flags |= WW_PIECE_CAPITAL;
  if (first == WW_CHAR_LOWER) flags |= WW_PIECE_SMALL;
  p->items[p->count++] = (struct ww_piece){(uint32_t)start, (uint32_t)end, (uint8_t)kind, (uint8_t)flags};
}

static void emit_pair(struct cutter *c, size_t start, size_t middle, size_t end, unsigned flags) {
  emit(c, start, middle, WW_PIECE_WORD, flags | WW_PIECE_MULTI_FIRST);
  emit(c, middle, end, WW_PIECE_WORD, flags | WW_PIECE_MULTI_REST);
}

// A short word in lower case, for the lists; empty when it is too long or not ASCII.
struct folded {
  char data[16];
  size_t size;
};

static struct ww_slice fold(const struct cutter *c, size_t start, size_t end, struct folded *out) {
  if (end - start > sizeof out->data) return (struct ww_slice){out->data, 0};
  for (size_t i = start; i < end; i++) out->data[i - start] = (char)ww_ascii_fold((unsigned char)c->text[i]);
  out->size = end - start;
  return (struct ww_slice){out->data, out->size};
}

// A word that nothing special was found in: but for the contractions without an apostrophe.
static void emit_word(struct cutter *c, size_t start, size_t end, unsigned flags) {
  struct folded folded;
  size_t first = end - start <= 8 ? ww_words_cut(fold(c, start, end, &folded)) : 0;
  if (first != 0) {
    emit_pair(c, start, start + first, end, flags);
  } else {
    emit(c, start, end, WW_PIECE_WORD, flags);
  }
}

// ---- numbers --------------------------------------------------------------------------------

// 20km, 7pm, 5bn: the number and its unit are two words. True when it was so.
static bool emit_measure(struct cutter *c, size_t start, size_t end) {
  size_t i = start;
  while (i < end && (digit_at(c, i, end) || ((c->text[i] == '.' || c->text[i] == ',' || c->text[i] == ':') && digit_at(c, i + 1, end)))) i++;
  size_t letters = letters_end(c, i, end);
  struct folded folded;
  if (i == start || letters != end || letters == i) return false;
  if (!ww_words_has(WW_WORDS_UNITS, fold(c, i, end, &folded))) return false;
  emit(c, start, i, WW_PIECE_NUMBER, 0);
  emit(c, i, end, WW_PIECE_WORD, 0);
  return true;
}

// Digits, a hyphen, digits: one word where it is a telephone number or a date (713-5550, 2014-09-12), a range of
// two (1969-1970) otherwise.
static bool keeps_hyphen(const struct cutter *c, size_t start, size_t hyphen, size_t end) {
  size_t groups = 1, first = hyphen - start, last = 0, i = hyphen;
  while (i < end && c->text[i] == '-' && digit_at(c, i + 1, end)) {
    size_t stop = digits_end(c, i + 1, end);
    last = stop - i - 1;
    i = stop;
    groups++;
  }
  return groups >= 3 || (groups == 2 && first == 3 && last == 4);
}

// Whether the connector at `i` stands inside a number: 22,000  3.5  6:30  9/11.
static bool joins_digits(const struct cutter *c, size_t i, size_t end) {
  if (!ww_ascii_digit((unsigned char)c->text[i - 1]) || !digit_at(c, i + 1, end)) return false;
  char connector = c->text[i];
  if (connector == ',') return digits_end(c, i + 1, end) == i + 4;
  return connector == '.' || connector == ':' || connector == '/';
}

// ---- periods --------------------------------------------------------------------------------

// Single letters with a period between each: the end of U.S in "U.S." (before its last period); `start` otherwise. Two
// letters are allowed where a period ends it all (Ph.D., M.Sc.).
static size_t acronym_end(const struct cutter *c, size_t start, size_t end) {
  size_t i = start, groups = 0;
  bool twos = false, upper = ww_ascii_upper((unsigned char)c->text[start]);
  while (i < end && ww_ascii_alpha((unsigned char)c->text[i])) {
    if (upper && i + 1 < end && ww_ascii_lower((unsigned char)c->text[i + 1])) {
      twos = true;
      i++;
    }
    enum ww_char next = kind_at(c, i + 1, end);
    if (ww_char_is_word(next)) return start;
    groups++;
    if (next != WW_CHAR_DOT || !ww_char_is_letter(kind_at(c, i + 2, end))) return groups > 1 && (!twos || next == WW_CHAR_DOT) ? i + 1 : start;
    i += 2;
  }
  return start;
}

// A period that is not the first of an ellipsis; the second of two may end the sentence behind an abbreviation.
static bool lone_period(const struct cutter *c, size_t at, size_t end) {
  if (kind_at(c, at, end) != WW_CHAR_DOT) return false;
  return kind_at(c, at + 1, end) != WW_CHAR_DOT || kind_at(c, at + 2, end) != WW_CHAR_DOT;
}

// Whether white space and then a digit follow at `at`: makes an abbreviation of "No." and "p.".
static bool number_follows(const struct cutter *c, size_t at) {
  size_t i = at;
  while (kind_at(c, i, c->end) == WW_CHAR_SPACE) i = skip(c, i, c->end);
  return i > at && digit_at(c, i, c->end);
}

// The kind of the word [start, dot) when it owns the period at `dot`; WW_PIECE_PERIOD when it does not.
static enum ww_piece_kind abbreviation(const struct cutter *c, size_t start, size_t dot) {
  struct folded folded;
  struct ww_slice word = fold(c, start, dot, &folded);
  bool upper = ww_ascii_upper((unsigned char)c->text[start]);
  if (word.size == 0) return WW_PIECE_PERIOD;
  if (word.size == 1) return upper ? WW_PIECE_INITIAL : number_follows(c, dot + 1) && (word.data[0] == 'p' || word.data[0] == 'c') ? WW_PIECE_NUMBERED : WW_PIECE_PERIOD;
  if (ww_words_has(WW_WORDS_NUMBERED, word) && number_follows(c, dot + 1)) return WW_PIECE_NUMBERED;
  if (ww_slice_is(word, "vs")) return WW_PIECE_TITLE;
  if (ww_words_has(WW_WORDS_SMALL_ABBREVIATIONS, word)) return WW_PIECE_ABBREVIATION;
  if (!upper) return WW_PIECE_PERIOD;
  if (ww_words_has(WW_WORDS_TITLES, word)) return WW_PIECE_TITLE;
  if (ww_words_has(WW_WORDS_MONTHS, word)) return WW_PIECE_MONTH;
  return ww_words_has(WW_WORDS_ABBREVIATIONS, word) ? WW_PIECE_ABBREVIATION : WW_PIECE_PERIOD;
}

// ---- apostrophes ------------------------------------------------------------------------------

// At the apostrophe `i` behind a word that began at `start`. Emits the two halves of a contraction or possessive
// and returns the byte behind it; `i` where the apostrophe ends the word; a greater place, with nothing emitted,
// where the word goes on (O'Neill).
static size_t cut_apostrophe(struct cutter *c, size_t start, size_t i, size_t end, bool *emitted) {
  size_t j = skip(c, i, end);
  size_t stop = letters_end(c, j, end);
  *emitted = true;
  if (stop == j) {
    unsigned char last = (unsigned char)(c->text[i - 1] | 32);
    *emitted = !c->single_open && last == 's' && !digit_at(c, j, end);
    if (*emitted) emit_pair(c, start, i, j, 0);
    return *emitted ? j : i;
  }
  struct folded folded;
  struct ww_slice tail = fold(c, j, stop, &folded);
  bool ends = !digit_at(c, stop, end);
  if (ends && tail.size == 1 && tail.data[0] == 's' && digits_end(c, start, i) == i && c->text[i - 1] == '0') {
    *emitted = false;
    return stop;  // the 1990's
  }
  if (ends && (ww_slice_is(tail, "s") || ww_slice_is(tail, "m") || ww_slice_is(tail, "d") || ww_slice_is(tail, "re") ||
               ww_slice_is(tail, "ve") || ww_slice_is(tail, "ll"))) {
    emit_pair(c, start, i, stop, 0);
    return stop;
  }
  if (ends && ww_slice_is(tail, "t") && i - start >= 2 && (c->text[i - 1] | 32) == 'n') {
    emit_pair(c, start, i - 1, stop, 0);
    return stop;
  }
  *emitted = false;
  return stop;
}

// An apostrophe with no word before it: '90s and 'em are words, 's is one, all else is a quotation mark.
static size_t cut_leading_apostrophe(struct cutter *c, size_t at, size_t end) {
  size_t next = skip(c, at, end);
  if (kind_at(c, next, end) == WW_CHAR_APOSTROPHE) {  // '' for a double quotation mark
    emit(c, at, skip(c, next, end), WW_PIECE_QUOTE, 0);
    return skip(c, next, end);
  }
  size_t digits = digits_end(c, next, end);
  if (digits == next + 2) {
    size_t stop = digits < end && c->text[digits] == 's' ? digits + 1 : digits;
    if (!ww_char_is_word(kind_at(c, stop, end))) {
      emit(c, at, stop, WW_PIECE_NUMBER, 0);
      return stop;
    }
  }
  size_t stop = letters_end(c, next, end);
  struct folded folded;
  struct ww_slice tail = fold(c, next, stop, &folded);
  bool word = ww_slice_is(tail, "s") || ww_slice_is(tail, "re") || ww_slice_is(tail, "ve") || ww_slice_is(tail, "ll") ||
              ww_slice_is(tail, "em") || ww_slice_is(tail, "til") || ww_slice_is(tail, "n");
  if (word && !digit_at(c, stop, end)) {
    emit(c, at, stop, WW_PIECE_WORD, 0);
    return stop;
  }
  bool closes = c->single_open || !ww_char_is_word(kind_at(c, next, end));
  // Before a word and behind white space it opens, whatever was open.
  if (c->space && kind_at(c, next, end) != WW_CHAR_END && kind_at(c, next, end) != WW_CHAR_SPACE) closes = false;
  emit(c, at, next, closes ? WW_PIECE_SINGLE_CLOSE : WW_PIECE_SINGLE_OPEN, 0);
  c->single_open = !closes;
  return next;
}

// ---- words ------------------------------------------------------------------------------------

// Whether the word goes on behind the hyphen at `i`. `again`: an earlier hyphen of this word was asked already,
// and what joins the first of a telephone number joins the rest.
static bool joins_hyphen(const struct cutter *c, size_t start, size_t i, size_t end, bool again) {
  if (!ww_char_is_word(kind_at(c, skip(c, i, end), end))) return false;
  if (c->text[i] == '-' && ww_ascii_digit((unsigned char)c->text[i - 1]) && digit_at(c, i + 1, end)) {
    if (again) return true;
    return digits_end(c, start, i) == i && keeps_hyphen(c, start, i, end);
  }
  struct folded folded;
  return letters_end(c, start, i) == i && ww_words_has(WW_WORDS_PREFIXES, fold(c, start, i, &folded));
}

// Whether the word goes on behind a symbol: AT&T, f*ck, name@host, w/o.
static bool joins_symbol(const struct cutter *c, size_t start, size_t i, size_t end) {
  enum ww_char next = kind_at(c, i + 1, end);
  size_t stop = letters_end(c, i + 1, end);
  switch (c->text[i]) {
    case '_': return true;
    case '@': return ww_char_is_word(next);
    case '*': return ww_char_is_letter(next) && ww_ascii_alpha((unsigned char)c->text[i - 1]);
    case '&': return next == WW_CHAR_UPPER && ww_ascii_upper((unsigned char)c->text[i - 1]) && i - start <= 3 && stop - i <= 4;
    case '/': return ww_char_is_letter(next) && i - start == 1 && stop - i <= 3 && ww_ascii_alpha((unsigned char)c->text[start]);
    default: return false;
  }
}

// A period behind [start, i). Returns where the word ends or goes on; `*done` when it ends there; `*kind` its kind.
static size_t cut_period(const struct cutter *c, size_t start, size_t i, size_t end, bool *done, enum ww_piece_kind *kind) {
  *done = true;
  if (joins_digits(c, i, end)) {
    *done = false;
    return i + 1;
  }
  size_t acronym = acronym_end(c, start, end);
  if (acronym > i) {
    *kind = WW_PIECE_ACRONYM;
    return lone_period(c, acronym, end) ? acronym + 1 : acronym;
  }
  size_t domain = ww_address_domain(c->text, start, i, end);
  if (domain > i) return domain;
  if (!lone_period(c, i, end) || kind_at(c, i + 1, end) == WW_CHAR_STOP) return i;
  *kind = abbreviation(c, start, i);
  if (*kind != WW_PIECE_PERIOD) return i + 1;
  *kind = WW_PIECE_WORD;
  return i;
}

static void emit_plain(struct cutter *c, size_t start, size_t end, enum ww_piece_kind kind, bool hidden) {
  unsigned flags = hidden ? WW_PIECE_HIDDEN : 0;
  if (ww_ascii_digit((unsigned char)c->text[start]) && kind == WW_PIECE_WORD) {
    if (hidden || !emit_measure(c, start, end)) emit(c, start, end, WW_PIECE_NUMBER, flags);
  } else if (kind == WW_PIECE_WORD && !hidden) {
    emit_word(c, start, end, 0);
  } else {
    emit(c, start, end, kind, flags);
  }
}

static bool has_ignored(const struct cutter *c, size_t start, size_t end) {
  while (start < end && kind_at(c, start, end) != WW_CHAR_IGNORED) start = skip(c, start, end);
  return start < end;
}

// A word that begins at `start` with a letter or digit; returns the byte behind it.
static size_t cut_word(struct cutter *c, size_t start, size_t end) {
  size_t i = start, seen_end = start;  // seen_end: behind the last character that is seen
  bool ignored = false, done = false, hyphens = false;
  enum ww_piece_kind kind = WW_PIECE_WORD;
  while (!done) {
    enum ww_char k;
    while (ww_char_is_word(k = kind_at(c, i, end)) || k == WW_CHAR_IGNORED) {
      i = skip(c, i, end);
      if (k == WW_CHAR_IGNORED) ignored = true; else seen_end = i;
    }
    if (seen_end != i) break;  // invisible characters at the end of the word stay outside
    size_t next = i;
    if (k == WW_CHAR_APOSTROPHE) {
      bool emitted;
      next = cut_apostrophe(c, start, i, end, &emitted);
      if (emitted) return next;
    } else if (k == WW_CHAR_DOT) {
      next = cut_period(c, start, i, end, &done, &kind);
    } else if (k == WW_CHAR_HYPHEN) {
      if (joins_hyphen(c, start, i, end, hyphens)) next = skip(c, i, end);
      hyphens = true;
    } else if (k == WW_CHAR_COMMA || k == WW_CHAR_COLON || (k == WW_CHAR_SLASH && digit_at(c, i + 1, end))) {
      if (joins_digits(c, i, end)) next = i + 1;
    } else if (k == WW_CHAR_SYMBOL || k == WW_CHAR_SLASH) {
      bool money = c->text[i] == '$' && i - start <= 3 && ww_ascii_upper((unsigned char)c->text[start]);
      if (money || joins_symbol(c, start, i, end)) next = i + 1;
      done = money;
    }
    if (next == i) break;
    i = seen_end = next;
  }
  emit_plain(c, start, seen_end, kind, ignored && has_ignored(c, start, seen_end));
  return i;
}

// ---- everything else ----------------------------------------------------------------------------

// The end of the run of characters of one kind (and, for symbols, of one byte) at `at`.
static size_t run_end(const struct cutter *c, size_t at, size_t end, enum ww_char kind) {
  size_t i = skip(c, at, end);
  while (kind_at(c, i, end) == kind && (kind != WW_CHAR_SYMBOL || c->text[i] == c->text[at])) i = skip(c, i, end);
  return i;
}

// :) ;-) and their like; `at` when there is none.
static size_t emoticon_end(const struct cutter *c, size_t at, size_t end) {
  size_t i = at + 1;
  if (i < end && c->text[i] == '-') i++;
  bool face = i < end && memchr("()DPp", c->text[i], 5) != NULL && kind_at(c, i + 1, end) == WW_CHAR_END;
  return face && (c->text[at] == ':' || c->text[at] == ';') ? i + 1 : at;
}

static size_t cut_symbol(struct cutter *c, size_t at, size_t end) {
  size_t next = skip(c, at, end);
  enum ww_char following = kind_at(c, next, end);
  char byte = c->text[at];
  if ((byte == '#' && ww_char_is_letter(following)) || (byte == '@' && ww_char_is_word(following)) ||
      (byte == '+' && following == WW_CHAR_DIGIT && (c->space || at == 0))) {
    size_t stop = next;
    while (ww_char_is_word(kind_at(c, stop, end)) || (stop < end && c->text[stop] == '_')) stop = skip(c, stop, end);
    emit(c, at, stop, byte == '+' ? WW_PIECE_NUMBER : WW_PIECE_WORD, 0);
    return stop;
  }
  if (byte != '$' && byte != '#' && byte != '%') next = run_end(c, at, end, WW_CHAR_SYMBOL);
  emit(c, at, next, WW_PIECE_SYMBOL, 0);
  return next;
}

// ! ? and periods in any run: the run is one piece; three periods, or two, are an ellipsis.
static size_t cut_stops(struct cutter *c, size_t at, size_t end) {
  size_t i = at;
  bool marks = false;
  for (enum ww_char k; (k = kind_at(c, i, end)) == WW_CHAR_DOT || k == WW_CHAR_STOP; i = skip(c, i, end)) marks |= k == WW_CHAR_STOP;
  emit(c, at, i, marks ? WW_PIECE_STOP : i == at + 1 ? WW_PIECE_PERIOD : WW_PIECE_ELLIPSIS, 0);
  return i;
}

static size_t cut_mark(struct cutter *c, size_t at, size_t end, enum ww_char kind) {
  size_t next = skip(c, at, end);
  switch (kind) {
    case WW_CHAR_DOT:
      if (c->space && digit_at(c, next, end)) {  // .5
        size_t stop = digits_end(c, next, end);
        emit(c, at, stop, WW_PIECE_NUMBER, 0);
        return stop;
      }
      return cut_stops(c, at, end);
    case WW_CHAR_STOP: return cut_stops(c, at, end);
    case WW_CHAR_APOSTROPHE: return cut_leading_apostrophe(c, at, end);
    case WW_CHAR_OPEN_QUOTE:
      if (kind_at(c, next, end) == WW_CHAR_APOSTROPHE || kind_at(c, next, end) == WW_CHAR_OPEN_QUOTE) {
        next = skip(c, next, end);
        emit(c, at, next, WW_PIECE_QUOTE, 0);
        return next;
      }
      emit(c, at, next, WW_PIECE_SINGLE_OPEN, 0);
      c->single_open = true;
      return next;
    case WW_CHAR_QUOTE:
      if (c->text[at] == '`' && next < end && c->text[next] == '`') next++;
      emit(c, at, next, WW_PIECE_QUOTE, 0);
      return next;
    case WW_CHAR_ELLIPSIS: emit(c, at, next, WW_PIECE_ELLIPSIS, 0); return next;
    case WW_CHAR_OPEN: emit(c, at, next, WW_PIECE_OPEN, 0); return next;
    case WW_CHAR_CLOSE: emit(c, at, next, WW_PIECE_CLOSE, 0); return next;
    case WW_CHAR_COMMA: emit(c, at, next, WW_PIECE_COMMA, 0); return next;
    case WW_CHAR_COLON:
      if (c->space && emoticon_end(c, at, end) > at) {
        next = emoticon_end(c, at, end);
        emit(c, at, next, WW_PIECE_SYMBOL, 0);
        return next;
      }
      emit(c, at, next, c->text[at] == ':' ? WW_PIECE_COLON : WW_PIECE_COMMA, 0);
      return next;
    case WW_CHAR_HYPHEN:
    case WW_CHAR_DASH:
      next = run_end(c, at, end, kind);
      emit(c, at, next, WW_PIECE_DASH, 0);
      return next;
    default: return cut_symbol(c, at, end);
  }
}

static void cut_chunk(struct cutter *c, size_t start, size_t end) {
  size_t at = start;
  bool mail = memchr(c->text + start, '@', end - start) != NULL;
  while (at < end && !c->failed) {
    enum ww_char kind = kind_at(c, at, end);
    if (kind == WW_CHAR_IGNORED) {
      at = skip(c, at, end);
      continue;
    }
    size_t address = ww_address_end(c->text, at, end, mail);
    if (address > at) {
      emit(c, at, address, WW_PIECE_WORD, 0);
      at = address;
    } else if (ww_char_is_word(kind)) {
      at = cut_word(c, at, end);
    } else {
      at = cut_mark(c, at, end, kind);
    }
  }
}

// The end of the run without white space that begins at `at`; `*letters` false where it holds anything but letters.
static size_t chunk_end(const struct cutter *c, size_t at, size_t end, bool *letters) {
  while (at < end) {
    unsigned char ascii = ww_char_ascii[(unsigned char)c->text[at]];
    size_t length = 1;
    enum ww_char kind = ascii < WW_CHAR_KINDS ? (enum ww_char)ascii : ww_char_at(c->text, at, end, &length);
    if (kind == WW_CHAR_SPACE) break;
    *letters &= ww_char_is_letter(kind);
    at += length;
  }
  return at;
}

// Whether white space stands before the byte at `start`, with nothing but invisible characters between.
static bool space_before(const char *text, size_t start) {
  while (start > 0) {
    size_t at = start - 1, length;
    while (at > 0 && ((unsigned char)text[at] & 0xC0) == 0x80) at--;
    enum ww_char kind = ww_char_at(text, at, start, &length);
    if (kind != WW_CHAR_IGNORED) return kind == WW_CHAR_SPACE;
    start = at;
  }
  return false;
}

bool ww_tokens_cut(struct ww_pieces *pieces, const char *text, uint32_t start, uint32_t end, bool verbatim) {
  struct cutter c = {.text = text, .end = end, .pieces = pieces, .verbatim = verbatim, .space = space_before(text, start)};
  size_t at = start;
  while (at < end && !c.failed) {
    enum ww_char kind = kind_at(&c, at, end);
    if (kind == WW_CHAR_SPACE) {
      c.space = true;
      at = skip(&c, at, end);
      continue;
    }
    bool letters = true;
    size_t stop = chunk_end(&c, at, end, &letters);
    if (letters) {
      emit_word(&c, at, stop, 0);
    } else {
      cut_chunk(&c, at, stop);
    }
    at = stop;
  }
  return !c.failed;
}
