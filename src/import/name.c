// name.c: NAMES_IN_CAPITALS_ as the lexicon writes them.
//
// A name that the lexicon writes with a capital needs one in the text, so MINISTRY_OF_WATER_ becomes "Ministry of Water".
// Names of one word that are three letters or hold no vowel (US_, KGB_) are abbreviations and keep all their capitals: in
// lower case they would be met in "us".
#include "import/import.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "knowledge/fold.h"

enum { NAME_BYTES = 400 };

static bool small_word(struct ww_slice word) {
  static const char *const words[] = {"of", "the", "and", "for", "in", "on", "to", "at", "de", "del", "la", "du", "des", "von", "van", "bin",
                                      "ibn", "al", "el", "da", "do", "dos", "y", "e", "for", "against"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

// Abbreviations that stand in longer names.
static bool initials(struct ww_slice word) {
  static const char *const words[] = {"UN", "US", "UK", "EU", "AU", "USA", "UAE", "USSR", "NATO", "FBI", "CIA", "BBC", "CNN", "II", "III", "IV"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (ww_slice_is(word, words[i])) return true;
  return false;
}

// Bytes of a separator at `at`, 0 where there is none. Typographic quotation marks are no part of a name, and the lexicon
// takes one at a word's beginning for a slip.
static size_t separator(struct ww_slice text, size_t at) {
  if (text.data[at] == '_' || text.data[at] == ' ' || text.data[at] == '\t') return 1;
  bool mark = at + 3 <= text.size && (memcmp(text.data + at, "\xE2\x80\x9C", 3) == 0 || memcmp(text.data + at, "\xE2\x80\x9D", 3) == 0);
  return mark ? 3 : 0;
}

// The words of `text` joined by single blanks, in the arena; data is NULL when memory runs out.
static struct ww_slice join_words(struct ww_arena *arena, struct ww_slice text, size_t *words) {
  char *out = ww_arena_alloc(arena, text.size + 1, 1);
  size_t size = 0;
  *words = 0;
  if (out == NULL) return (struct ww_slice){NULL, 0};
  for (size_t at = 0; at < text.size;) {
    for (size_t skip; at < text.size && (skip = separator(text, at)) > 0;) at += skip;
    if (at == text.size) break;
    if (size > 0) out[size++] = ' ';
    ++*words;
    while (at < text.size && separator(text, at) == 0) out[size++] = text.data[at++];
  }
  return ww_slice_of(out, size);
}

static bool has_lower(struct ww_slice text) {
  for (size_t i = 0; i < text.size; i++)
    if (ww_ascii_lower((unsigned char)text.data[i])) return true;
  return false;
}

static bool abbreviation(struct ww_slice name, size_t words) {
  if (words != 1) return false;
  size_t letters = 0, vowels = 0;
  for (size_t i = 0; i < name.size; i++) {
    letters += ww_ascii_alpha((unsigned char)name.data[i]) || (unsigned char)name.data[i] >= 0x80;
    vowels += strchr("AEIOUY", name.data[i]) != NULL || (unsigned char)name.data[i] >= 0x80;
  }
  return letters <= 3 || vowels == 0;
}

struct ww_slice ww_import_noun(struct ww_arena *arena, struct ww_slice text) {
  size_t words;
  struct ww_slice joined = join_words(arena, text, &words);
  char *out = joined.data == NULL ? NULL : ww_arena_alloc(arena, joined.size * 2 + 1, 1);
  if (out == NULL) return (struct ww_slice){NULL, 0};
  return ww_slice_of(out, ww_utf8_lower_text(joined, out));
}

// "MINISTRY OF WATER" in lower case, with the first letter of each word and of each part of "AL-QAEDA" a capital.
static struct ww_slice title_case(struct ww_arena *arena, struct ww_slice joined) {
  char *lower = ww_arena_alloc(arena, joined.size * 2 + 1, 1);
  char *out = ww_arena_alloc(arena, joined.size * 2 + 1, 1);
  if (lower == NULL || out == NULL) return (struct ww_slice){NULL, 0};
  size_t lower_size = ww_utf8_lower_text(joined, lower), size = 0, from = 0;
  for (size_t at = 0; at < lower_size;) {
    size_t end = at;
    while (end < lower_size && lower[end] != ' ' && lower[end] != '-') end++;
    bool keep = at > 0 && small_word(ww_slice_of(lower + at, end - at));
    bool capitals = lower_size == joined.size && initials(ww_slice_of(joined.data + from, end - at));
    // The capital is the one that stands in the dictionary: a letter keeps its place when nothing changes its size.
    if (capitals) {
      memcpy(out + size, joined.data + from, end - at);
    } else if (end > at && !keep && lower_size == joined.size) {
      size_t length;
      (void)ww_utf8_decode(joined.data + from, joined.size - from, &length);
      memcpy(out + size, joined.data + from, length);
      memcpy(out + size + length, lower + at + length, end - at - length);
    } else {
      memcpy(out + size, lower + at, end - at);
    }
    size += end - at;
    if (end < lower_size) out[size++] = lower[end++];
    from = at = end;
  }
  return ww_slice_of(out, size);
}

// Whether the lexicon can hold these words as a name; tells why not.
static bool name_good(struct ww_import *import, struct ww_slice joined, struct ww_import_place place) {
  for (size_t i = 0; i < joined.size; i++) {
    unsigned char ch = (unsigned char)joined.data[i];
    if (ch >= ' ' && strchr("\"{}[]", ch) == NULL) continue;
    ww_import_tell(import, WW_IMPORT_NAME, place, ch < ' ' ? "a name with a control character in it: write it without" : "a name with '%c' in it: write it without", ch);
    return false;
  }
  struct ww_folder folder;
  struct ww_slice piece;
  size_t pieces = 0;
  ww_fold_begin(&folder, joined, false);
  while (pieces <= WW_LIMIT_NAME_WORDS && ww_fold_next(&folder, &piece)) pieces++;
  // The plural of what ends in a sign ("R&&") has one piece more.
  unsigned char last = joined.size == 0 ? 'a' : (unsigned char)joined.data[joined.size - 1];
  if (pieces > 0 && last < 0x80 && !ww_ascii_alpha(last) && !ww_ascii_digit(last)) pieces++;
  if (pieces == 0 && ww_slice_trim(folder.rest).size == 0) {
    ww_import_tell(import, WW_IMPORT_NAME, place, "no name stands here");
    return false;
  }
  if (pieces > WW_LIMIT_NAME_WORDS || ww_slice_trim(folder.rest).size > 0 || joined.size > NAME_BYTES) {
    ww_import_tell(import, WW_IMPORT_NAME, place, "a name of more than %d words, hyphens and apostrophes", WW_LIMIT_NAME_WORDS);
    return false;
  }
  return true;
}

bool ww_import_read_name(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_slice *out, bool *exact) {
  size_t words;
  struct ww_arena *arena = &import->entry.arena;
  struct ww_slice joined = join_words(arena, text, &words);
  if (joined.data == NULL) {
    ww_import_fail(import, WW_ERROR_MEMORY);
    return false;
  }
  if (!name_good(import, joined, place)) return false;
  *exact = abbreviation(joined, words) && !has_lower(joined);
  *out = *exact || has_lower(joined) ? joined : title_case(arena, joined);
  if (out->data == NULL) ww_import_fail(import, WW_ERROR_MEMORY);
  return out->data != NULL;
}

bool ww_import_read_plurals(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_slice *out) {
  char *list = ww_arena_alloc(&import->entry.arena, text.size * 2 + 1, 1);
  size_t size = 0;
  for (size_t at = 0, end; list != NULL && at < text.size; at = end + 1) {
    for (end = at; end < text.size && text.data[end] != ',';) end++;
    struct ww_slice noun = ww_import_noun(&import->entry.arena, ww_slice_of(text.data + at, end - at));
    if (noun.data == NULL) list = NULL;
    if (noun.data == NULL || noun.size == 0 || !name_good(import, noun, place)) continue;
    // Room for a list whose letters grow in lower case; what would not fit is left out.
    if (size + noun.size + 2 > text.size * 2 + 1) continue;
    if (size > 0) {
      memcpy(list + size, ", ", 2);
      size += 2;
    }
    memcpy(list + size, noun.data, noun.size);
    size += noun.size;
  }
  if (list == NULL) ww_import_fail(import, WW_ERROR_MEMORY);
  *out = ww_slice_of(list, size);
  return list != NULL;
}

bool ww_import_is_person(struct ww_slice noun) {
  static const char *const ends[] = {"er", "or", "ist", "man", "woman", "ian", "ant", "ent", "ee", "ic", "ive", "yst", "eer", "ary", "al", "ess",
                                     "person", "boy", "girl", "king", "queen", "chief", "judge", "spy", "crew", "medic", "nurse", "premier", "rebel",
                                     "hostage", "thug", "guard", "pirate", "doctor", "coach", "pilot", "cop", "ite", "eur", "ier"};
  static const char *const groups[] = {"parliament", "government", "army", "power", "order", "border", "quarter", "cabal", "tribunal",
                                       "center", "corner", "military", "judiciary", "establishment", "department", "regiment", "detachment",
                                       "hospital", "capital", "constabulary", "gendarmery", "contingent", "movement", "council", "arsenal",
                                       "secretariat", "republic", "public", "executive", "collective", "paper", "chapter", "tanker", "cruiser"};
  // "man at arms", "chief of staff": what it ends like stands before the preposition.
  for (size_t i = 1; i + 4 < noun.size; i++) {
    struct ww_slice rest = ww_slice_of(noun.data + i, noun.size - i);
    if (!ww_slice_starts(rest, WW_SLICE(" of ")) && !ww_slice_starts(rest, WW_SLICE(" at ")) && !ww_slice_starts(rest, WW_SLICE(" in "))) continue;
    noun.size = i;
    break;
  }
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
    if (ww_slice_ends(noun, ww_slice_cstring(groups[i]))) return false;
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
    if (ww_slice_ends(noun, ww_slice_cstring(ends[i]))) return true;
  return false;
}
