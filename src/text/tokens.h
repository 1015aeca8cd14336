// tokens.h: a stretch of text is cut into words as UD English EWT has them.
//
// In goes well-formed UTF-8, out come pieces in order, never overlapping, with nothing but white space and invisible
// characters between them. Contractions are two words (do|n't, Moscow|'s, can|not), compounds are cut at their hyphens
// (oil - rich) but not behind a prefix (anti-tank), currency signs, percent signs and units leave their number ($ 5, 7 %,
// 20 km), dates, times, phone numbers and decimals stay whole. An abbreviation keeps its period.
// Example: `He didn't say "U.S.-led," on Sept. 11.` -> He did n't say " U.S. - led , " on Sept. 11 .
#ifndef WW_TEXT_TOKENS_H
#define WW_TEXT_TOKENS_H

#include "base/arena.h"
#include "whowhom.h"

enum ww_piece_kind {
  WW_PIECE_WORD,
  WW_PIECE_NUMBER,    // begins with a digit
  WW_PIECE_TITLE,     // Gen. Mr.
  WW_PIECE_MONTH,     // Sept. Mon.
  WW_PIECE_NUMBERED,  // No. before a number
  WW_PIECE_ABBREVIATION,  // Inc. etc.
  WW_PIECE_ACRONYM,   // U.S. p.m.
  WW_PIECE_INITIAL,   // J.
  WW_PIECE_PERIOD,    // .
  WW_PIECE_STOP,      // ? ! and runs of them
  WW_PIECE_ELLIPSIS,  // ... and its single character
  WW_PIECE_QUOTE,     // double quotation mark; opening or closing is told by the space around
  WW_PIECE_SINGLE_OPEN, WW_PIECE_SINGLE_CLOSE,
  WW_PIECE_OPEN, WW_PIECE_CLOSE,  // brackets
  WW_PIECE_COMMA,     // , ; and the like
  WW_PIECE_COLON,
  WW_PIECE_DASH,      // a dash, a hyphen, a run of them
  WW_PIECE_SYMBOL
};

enum ww_piece_flag {
  WW_PIECE_SPACE = 1,        // white space before
  WW_PIECE_MULTI_FIRST = 2,  // first half of a multi-word token
  WW_PIECE_MULTI_REST = 4,   // second half
  WW_PIECE_CAPITAL = 8,      // begins with an upper-case letter
  WW_PIECE_SMALL = 16,       // begins with a lower-case letter
  WW_PIECE_HIDDEN = 32       // has invisible characters inside: its form is not its text
};

struct ww_piece {
  uint32_t start, end;  // bytes in text
  uint8_t kind;         // enum ww_piece_kind
  uint8_t flags;        // enum ww_piece_flag
};

struct ww_pieces {
  struct ww_arena *arena;  // where items live
  struct ww_piece *items;
  size_t count, capacity;
};

// Appends the pieces of text[start, end). With `verbatim`, invisible characters count as letters, so that the pieces
// hold all that is no white space. False when memory runs out.
bool ww_tokens_cut(struct ww_pieces *pieces, const char *text, uint32_t start, uint32_t end, bool verbatim);

#endif
