// compile_triggers.c: what a frame is triggered by, cut into anchor and words beside it.
//
// verb "blow up" is the anchor blow with `up` after it; noun "car bomb" the anchor bomb with `car` before it; noun
// "declaration of war" the anchor declaration, since a preposition follows it; "take|seize control of" makes two
// triggers, one for each anchor. Tokenisers part most hyphens and keep some, so a trigger with one is given both ways:
// noun "no-confidence vote" also as `no confidence` before vote, "sit-in" also as sit with `- in` after it. (Hyphens
// before the anchor are left out: the engine steps over them.)
#include "knowledge/compiler.h"

enum { MOST_WORDS = 8, MOST_PIECES = 32, MOST_BARS = 64 };

struct cut {
  struct ww_slice words[MOST_PIECES];
  size_t count, anchor;
};

// Particles beside the prepositions: "a build up", "a stand off".
static bool follows_noun(struct ww_slice word) { return ww_preposition_known(word) || ww_slice_is(word, "away"); }

static bool cut_trigger(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, enum ww_word_pos pos, struct cut *cut) {
  struct ww_slice rest = text, word;
  cut->count = 0;
  while (ww_lex_word(&rest, &word)) {
    if (cut->count == MOST_WORDS) {
      ww_lex_error(&c->diagnostics, place, "a trigger has at most %d words", MOST_WORDS);
      return false;
    }
    cut->words[cut->count++] = word;
  }
  if (cut->count == 0) {
    ww_lex_error(&c->diagnostics, place, "an empty trigger: delete it");
    return false;
  }
  cut->anchor = 0;
  if (pos != WW_POS_VERB) {
    cut->anchor = cut->count - 1;
    for (size_t i = 1; i < cut->count; i++) {
      if (!follows_noun(cut->words[i])) continue;
      cut->anchor = i - 1;
      break;
    }
  }
  if (ww_slice_is(cut->words[cut->anchor], "*")) {
    ww_lex_error(&c->diagnostics, place, "'*' cannot be the %s word of a trigger", pos == WW_POS_VERB ? "first" : "main");
    return false;
  }
  for (size_t i = 0; i < cut->anchor; i++) {
    if (!ww_slice_is(cut->words[i], "*")) continue;
    ww_lex_error(&c->diagnostics, place, "'*' may stand only after the main word '%.*s'", WW_SHOW(cut->words[cut->anchor]));
    return false;
  }
  return true;
}

// Cuts "take|seize" at the bars.
static bool next_choice(struct ww_slice *rest, struct ww_slice *choice) {
  if (rest->data == NULL) return false;
  size_t end = 0;
  while (end < rest->size && rest->data[end] != '|') end++;
  *choice = ww_slice_of(rest->data, end);
  *rest = end == rest->size ? (struct ww_slice){NULL, 0} : ww_slice_of(rest->data + end + 1, rest->size - end - 1);
  return true;
}

static void add_pattern(struct ww_compiler *c, struct ww_slice word, struct ww_lex_place place) {
  struct ww_file_pattern pattern = {.first_string = (uint32_t)c->strings.count};
  struct ww_slice choice;
  pattern.any = ww_slice_is(word, "*");
  while (!pattern.any && next_choice(&word, &choice)) {
    if (choice.size == 0 || pattern.count == MOST_BARS) {
      ww_lex_error(&c->diagnostics, place, "between bars stands one word each, at most %d: take|seize", MOST_BARS);
      return;
    }
    *(struct ww_file_text *)ww_table_add(c, &c->strings, sizeof(struct ww_file_text)) = ww_compile_text(c, choice);
    pattern.count++;
  }
  *(struct ww_file_pattern *)ww_table_add(c, &c->patterns, sizeof pattern) = pattern;
}

static void add_trigger(struct ww_compiler *c, struct ww_slice anchor, const struct ww_new_trigger *like) {
  struct ww_new_trigger trigger = *like;
  trigger.anchor = anchor;
  trigger.order = (uint32_t)c->new_triggers.count;
  *(struct ww_new_trigger *)ww_table_add(c, &c->new_triggers, sizeof trigger) = trigger;
}

// The British spelling of -ize and -ization, so that the lexicon need not give each word twice. Empty where there is none.
static struct ww_slice british(struct ww_compiler *c, struct ww_slice word) {
  static const struct { const char *end; size_t z; } ends[] = {
      {"ize", 2}, {"yze", 2}, {"izer", 3}, {"izing", 4}, {"ization", 6}};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
    if (word.size < ends[i].z + 4 || !ww_slice_ends(word, ww_slice_cstring(ends[i].end))) continue;
    struct ww_slice copy = ww_arena_copy(&c->arena, word);
    if (copy.data == NULL) {
      c->no_memory = true;
      break;
    }
    // The copy is ours to write until it is given out.
    ((char *)(uintptr_t)copy.data)[copy.size - ends[i].z] = 's';
    return copy;
  }
  return (struct ww_slice){NULL, 0};
}

// Adds the pieces of one word at its hyphens; where the word is the anchor, one of its pieces becomes it.
static bool split_word(struct ww_slice word, bool is_anchor, bool before, enum ww_word_pos pos, struct cut *to) {
  size_t particle = 0;
  bool parted = false, whole = ww_slice_is(word, "-");
  for (size_t i = 0; i < word.size; i++) whole = whole || word.data[i] == '|';
  for (size_t begin = 0, i = 0; i <= word.size; i++) {
    if (i < word.size && (whole || word.data[i] != '-' || i == begin || i + 1 == word.size)) continue;
    if (to->count + 2 > MOST_PIECES) return false;
    struct ww_slice piece = ww_slice_of(word.data + begin, i - begin);
    // "sit-in": a last piece that is a particle follows the anchor.
    if (is_anchor && begin > 0 && i == word.size && pos != WW_POS_VERB && follows_noun(piece)) particle = to->count;
    if (begin > 0 && (particle != 0 || (!before && !is_anchor))) to->words[to->count++] = WW_SLICE("-");
    to->words[to->count++] = piece;
    parted = parted || begin > 0;
    begin = i + 1;
  }
  if (is_anchor) to->anchor = particle != 0 ? particle - 1 : to->count - 1;
  return parted;
}

// The same trigger with its hyphens parted; false where it has none.
static bool part_hyphens(const struct cut *from, enum ww_word_pos pos, struct cut *to) {
  bool parted = false;
  *to = (struct cut){.count = 0};
  for (size_t i = 0; i < from->count; i++) parted |= split_word(from->words[i], i == from->anchor, i < from->anchor, pos, to);
  return parted && to->count < MOST_PIECES;
}

static void add_cut(struct ww_compiler *c, const struct cut *cut, struct ww_lex_place place, uint32_t frame, enum ww_word_pos pos) {
  struct ww_new_trigger like = {.first_pattern = (uint32_t)c->patterns.count, .frame = frame, .pos = (uint8_t)pos,
                                .before_count = (uint8_t)cut->anchor, .after_count = (uint8_t)(cut->count - cut->anchor - 1)};
  for (size_t j = 0; j < cut->count; j++) {
    if (!ww_slice_is(cut->words[j], "*") && !ww_slice_is(cut->words[j], "-")) like.length++;
    if (j != cut->anchor) add_pattern(c, cut->words[j], place);
  }
  struct ww_slice rest = cut->words[cut->anchor], choice;
  while (next_choice(&rest, &choice)) {
    if (choice.size == 0) {
      ww_lex_error(&c->diagnostics, place, "between bars stands one word each: take|seize");
      continue;
    }
    add_trigger(c, choice, &like);
    struct ww_slice other = british(c, choice);
    if (other.size != 0) add_trigger(c, other, &like);
  }
}

void ww_compile_triggers(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, uint32_t frame,
                         enum ww_word_pos pos) {
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    struct ww_lex_place place = ww_place_of_item(block, field, item);
    struct cut cut, parted;
    if (!ww_compile_lemma(c, item->text, place) || !cut_trigger(c, item->text, place, pos, &cut)) continue;
    add_cut(c, &cut, place, frame, pos);
    if (part_hyphens(&cut, pos, &parted)) add_cut(c, &parted, place, frame, pos);
  }
}
