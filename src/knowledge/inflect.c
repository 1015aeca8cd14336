// inflect.c: forms by rule and by the table of irregular words; see inflect.h.
//
// "traffic" (verb): the table gives trafficked, trafficking; the rules add traffics. "plan": plans, planned, planning,
// and planed, planing, which do no harm.
#include "knowledge/inflect.h"

#include "knowledge/irregular.h"

struct out {
  bool (*emit)(void *context, struct ww_slice form);
  void *context;
};

static bool vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

static bool ends(struct ww_slice word, const char *suffix) { return ww_slice_ends(word, ww_slice_cstring(suffix)); }

// The word without its last `drop` bytes, then `letter` (0 for none), then `suffix`.
static bool put(const struct out *out, struct ww_slice word, size_t drop, char letter, const char *suffix) {
  char form[WW_FORM_BYTES + 8];
  size_t size = word.size - drop, more = strlen(suffix);
  memcpy(form, word.data, size);
  if (letter != 0) form[size++] = letter;
  memcpy(form + size, suffix, more);
  return out->emit(out->context, ww_slice_of(form, size + more));
}

// The rows of a table that `word` ends in, behind nothing or one of the usual prefixes.
static bool prefix_good(struct ww_slice prefix) {
  static const char *const prefixes[] = {"",     "over", "under", "out", "up",   "re",    "un",  "mis", "with", "fore", "be",
                                         "inter", "for", "fore", "off",  "down", "back",  "by",  "co",  "a",    "hand", "free",
                                         "fire", "air",  "news", "tele", "pod",  "counter", "over-", "re-", "co-", "pre", "pre-"};
  for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
    if (ww_slice_is(prefix, prefixes[i])) return true;
  return false;
}

static bool put_irregular(const struct out *out, struct ww_slice word, const char *const *rows, size_t row_count, bool any_prefix) {
  for (size_t i = 0; i < row_count; i++) {
    struct ww_slice row = ww_slice_cstring(rows[i]);
    size_t stem = 0;
    while (row.data[stem] != ' ') stem++;
    if (!ww_slice_ends(word, ww_slice_of(row.data, stem))) continue;
    struct ww_slice prefix = ww_slice_of(word.data, word.size - stem);
    // Compounds of nouns (gunman, policewoman, housewife) have the plural of their last part.
    bool compound = any_prefix && (prefix.size >= 3 || ww_slice_ends(prefix, WW_SLICE("-")));
    if (!compound && !prefix_good(prefix)) continue;
    for (size_t at = stem + 1; at < row.size;) {
      size_t end = at;
      while (end < row.size && row.data[end] != ' ') end++;
      char form[2 * WW_FORM_BYTES];
      memcpy(form, prefix.data, prefix.size);
      memcpy(form + prefix.size, row.data + at, end - at);
      if (!out->emit(out->context, ww_slice_of(form, prefix.size + end - at))) return false;
      at = end + 1;
    }
  }
  return true;
}

// The ending -s of verbs and nouns.
static bool put_s(const struct out *out, struct ww_slice word) {
  char last = word.data[word.size - 1];
  char before = word.size > 1 ? word.data[word.size - 2] : 'a';
  if (last == 'y' && !vowel(before)) return put(out, word, 1, 'i', "es");
  if (last == 's' || last == 'x' || last == 'z' || ends(word, "ch") || ends(word, "sh")) return put(out, word, 0, 0, "es");
  if (last == 'o' && !vowel(before) && !put(out, word, 0, 0, "es")) return false;
  return put(out, word, 0, 0, "s");
}

static bool put_verb(const struct out *out, struct ww_slice word) {
  char last = word.data[word.size - 1];
  char before = word.size > 1 ? word.data[word.size - 2] : 'a';
  if (!put_s(out, word)) return false;
  if (last == 'e') {
    if (!put(out, word, 0, 0, "d") || !put(out, word, 1, 0, "ing") || !put(out, word, 0, 0, "ing")) return false;
    if (before == 'i' && !put(out, word, 2, 'y', "ing")) return false;
  } else if (last == 'y' && !vowel(before)) {
    if (!put(out, word, 1, 'i', "ed") || !put(out, word, 0, 0, "ing")) return false;
  } else {
    if (!put(out, word, 0, 0, "ed") || !put(out, word, 0, 0, "ing")) return false;
  }
  // A last consonant is doubled or not with the stress and the country (travelled, traveled): both are given.
  bool doubles = !vowel(last) && vowel(before) && last != 'w' && last != 'x' && last != 'y' && ww_ascii_lower((unsigned char)last);
  if (doubles && (!put(out, word, 0, last, "ed") || !put(out, word, 0, last, "ing"))) return false;
  return put_irregular(out, word, ww_irregular_verbs, ww_irregular_verb_count, false);
}

static bool put_adjective(const struct out *out, struct ww_slice word) {
  char last = word.data[word.size - 1];
  if (word.size > 7) return true;  // long ones are compared with "more"
  if (last == 'e') return put(out, word, 0, 0, "r") && put(out, word, 0, 0, "st");
  if (last == 'y') return put(out, word, 1, 'i', "er") && put(out, word, 1, 'i', "est");
  return put(out, word, 0, 0, "er") && put(out, word, 0, 0, "est") && put(out, word, 0, last, "er") && put(out, word, 0, last, "est");
}

bool ww_inflect(struct ww_slice lemma, enum ww_word_pos pos, bool (*emit)(void *context, struct ww_slice form), void *context) {
  struct out out = {emit, context};
  if (!emit(context, lemma)) return false;
  if (lemma.size == 0 || lemma.size > WW_FORM_BYTES) return true;
  switch (pos) {
    case WW_POS_VERB: return put_verb(&out, lemma);
    case WW_POS_NOUN: return put_s(&out, lemma) && put_irregular(&out, lemma, ww_irregular_nouns, ww_irregular_noun_count, true);
    case WW_POS_ADJ: return put_adjective(&out, lemma);
    default: return true;
  }
}

// ---- plurals of names of people and bodies ----

struct first_form {
  char *out;
  size_t size, room;
};

static bool keep_first(void *context, struct ww_slice form) {
  struct first_form *first = context;
  if (form.size > first->room) return false;
  memcpy(first->out, form.data, form.size);
  first->size = form.size;
  return false;
}

static bool preposition(struct ww_slice word) {
  return ww_slice_is(word, "of") || ww_slice_is(word, "in") || ww_slice_is(word, "to") || ww_slice_is(word, "for") ||
         ww_slice_is(word, "at") || ww_slice_is(word, "on") || ww_slice_is(word, "with") || ww_slice_is(word, "without") ||
         ww_slice_is(word, "from") || ww_slice_is(word, "by") || ww_slice_is(word, "under") || ww_slice_is(word, "against") ||
         ww_slice_is(word, "general") || ww_slice_is(word, "elect") || ww_slice_is(word, "designate");
}

// The end of the head word: before the first preposition (chief of staff, commander-in-chief, attorney general).
static size_t head_end(struct ww_slice noun) {
  for (size_t at = 0; at < noun.size;) {
    size_t end = at;
    while (end < noun.size && noun.data[end] != ' ' && noun.data[end] != '-') end++;
    if (at > 0 && preposition(ww_slice_of(noun.data + at, end - at))) return at - 1;
    at = end + 1;
  }
  return noun.size;
}

size_t ww_plural(struct ww_slice noun, char *out, size_t room) {
  size_t head = head_end(noun), begin = head;
  while (begin > 0 && noun.data[begin - 1] != ' ' && noun.data[begin - 1] != '-') begin--;
  struct ww_slice word = ww_slice_of(noun.data + begin, head - begin);
  if (word.size == 0 || word.size > WW_FORM_BYTES || noun.size + WW_FORM_BYTES > room) return 0;
  struct first_form first = {out + begin, 0, room - begin};
  struct out to = {keep_first, &first};
  memcpy(out, noun.data, begin);
  if (put_irregular(&to, word, ww_irregular_nouns, ww_irregular_noun_count, true)) (void)put_s(&to, word);
  if (first.size == 0 || first.size + noun.size - word.size > room) return 0;
  memcpy(out + begin + first.size, noun.data + head, noun.size - head);
  return begin + first.size + noun.size - head;
}

bool ww_is_plural(struct ww_slice noun) {
  size_t head = head_end(noun), begin = head;
  while (begin > 0 && noun.data[begin - 1] != ' ') begin--;
  struct ww_slice word = ww_slice_of(noun.data + begin, head - begin);
  for (size_t i = 0; i < ww_irregular_noun_count; i++) {
    struct ww_slice row = ww_slice_cstring(ww_irregular_nouns[i]);
    size_t at = 0;
    while (row.data[at] != ' ') at++;
    if (ww_slice_equal(word, ww_slice_of(row.data, at))) return false;
    while (at < row.size) {
      size_t end = ++at;
      while (end < row.size && row.data[end] != ' ') end++;
      struct ww_slice plural = ww_slice_of(row.data + at, end - at);
      if (ww_slice_equal(word, plural) || (plural.size >= 3 && word.size > plural.size + 2 && ww_slice_ends(word, plural))) return true;
      at = end;
    }
  }
  return word.size > 3 && ends(word, "s") && !ends(word, "ss") && !ends(word, "us") && !ends(word, "is");
}
