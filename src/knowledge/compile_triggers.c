// compile_triggers.c: what a frame is triggered by, cut into anchor and words beside it.
//
// verb "blow up" is the anchor blow with `up` after it; noun "car bomb" the anchor bomb with `car` before it; noun
// "declaration of war" the anchor declaration, since a preposition follows it; "take|seize control of" makes two
// triggers, one for each anchor.
#include "knowledge/compiler.h"

enum { MOST_WORDS = 8, MOST_BARS = 64 };

struct cut {
  struct ww_slice words[MOST_WORDS];
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

void ww_compile_triggers(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, uint32_t frame,
                         enum ww_word_pos pos) {
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    struct ww_lex_place place = ww_place_of_item(block, field, item);
    struct cut cut;
    if (!ww_compile_lemma(c, item->text, place) || !cut_trigger(c, item->text, place, pos, &cut)) continue;
    struct ww_new_trigger like = {.first_pattern = (uint32_t)c->patterns.count, .frame = frame, .pos = (uint8_t)pos,
                                  .before_count = (uint8_t)cut.anchor, .after_count = (uint8_t)(cut.count - cut.anchor - 1)};
    for (size_t j = 0; j < cut.count; j++) {
      if (!ww_slice_is(cut.words[j], "*")) like.length++;
      if (j != cut.anchor) add_pattern(c, cut.words[j], place);
    }
    struct ww_slice rest = cut.words[cut.anchor], choice;
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
}
