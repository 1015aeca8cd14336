// compile_turns.c: `turn` and `cue` blocks. "AID, SUPPORT -> REQUEST assist" makes two rules, tried in the order of
// the lines.
#include "knowledge/compiler.h"

static bool from_of(struct ww_slice word, bool recipient, uint8_t *out) {
  static const char *const names[] = {"own.actor", "own.recipient", "inner.actor", "inner.recipient", "inner.partner"};
  for (uint8_t i = 0; i < sizeof names / sizeof *names; i++)
    if (ww_slice_is(word, names[i])) return *out = i, true;
  // Alone, `own` and `inner` name the same role of the operator and of the content.
  if (ww_slice_is(word, "own")) return *out = recipient ? WW_FROM_OWN_RECIPIENT : WW_FROM_OWN_ACTOR, true;
  if (ww_slice_is(word, "inner")) return *out = recipient ? WW_FROM_INNER_RECIPIENT : WW_FROM_INNER_ACTOR, true;
  return false;
}

static uint8_t compile_sources(struct ww_compiler *c, const struct ww_lex_block *block, const char *name, bool recipient, uint8_t out[4]) {
  const struct ww_lex_field *field = ww_compile_single(c, block, name);
  if (field == NULL) {
    out[0] = recipient ? WW_FROM_OWN_RECIPIENT : WW_FROM_OWN_ACTOR;
    return 1;
  }
  uint8_t count = 0;
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    if (count == 4) {
      ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, item), "four are enough: own, inner.actor, inner.recipient ...");
      break;
    }
    if (from_of(item->text, recipient, &out[count])) {
      count++;
    } else {
      ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, item),
                   "'%.*s' is none of own, inner, own.actor, own.recipient, inner.actor, inner.recipient, inner.partner", WW_SHOW(item->text));
    }
  }
  return count;
}

// What stands right of the arrow.
static bool compile_result(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, struct ww_file_rule *rule) {
  struct ww_slice rest = text, word;
  rule->to_type = WW_NO_TYPE;
  rule->to_mode = WW_NO_MODE;
  if (!ww_lex_word(&rest, &word)) {
    ww_lex_error(&c->diagnostics, place, "nothing stands after the arrow: write a type, none, same or event");
    return false;
  }
  if (ww_slice_is(word, "none")) {
    rule->what = WW_TURN_NOTHING;
  } else if (ww_slice_is(word, "same")) {
    rule->what = WW_TURN_SAME;
  } else if (ww_slice_is(word, "event")) {
    rule->what = WW_TURN_FRAME;
  } else {
    rule->what = WW_TURN_EVENT;
    if (!ww_compile_type_mode(c, word, place, &rule->to_type, &rule->to_mode)) return false;
  }
  bool plus = false;
  while (ww_lex_word(&rest, &word)) {
    if (ww_slice_is(word, "+")) {
      plus = true;
    } else if (plus) {
      uint8_t bit = ww_compile_auxiliary(c, word, place);
      if (bit == 0) return false;
      rule->auxiliary = (uint8_t)(rule->auxiliary | bit);
    } else if (rule->what == WW_TURN_EVENT && rule->to_mode == WW_NO_MODE) {
      if (!ww_compile_mode(c, rule->to_type, word, place, &rule->to_mode)) return false;
    } else {
      ww_lex_error(&c->diagnostics, place, "'%.*s' is too much here: TYPE mode + auxiliary", WW_SHOW(word));
      return false;
    }
  }
  return true;
}

static void compile_rule(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_slice raw = field->raw;
  size_t arrow = 0;
  while (raw.data[arrow] != '-' || raw.data[arrow + 1] != '>') arrow++;  // the reader has seen one
  struct ww_file_rule rule = {0};
  if (!compile_result(c, ww_slice_of(raw.data + arrow + 2, raw.size - arrow - 2), place, &rule)) return;
  uint32_t first, count;
  if (!ww_lex_split(&c->arena, &c->source, place, ww_slice_trim(ww_slice_of(raw.data, arrow)), &first, &count, &c->diagnostics)) {
    c->no_memory = true;
    return;
  }
  if (count == 0) ww_lex_error(&c->diagnostics, place, "nothing stands before the arrow: write types, * or none");
  for (uint32_t i = 0; i < count; i++) {
    struct ww_lex_item item = c->source.items[first + i];
    struct ww_lex_place at = {block->file, field->line, item.column};
    rule.mode = WW_RULE_ANY;
    if (ww_slice_is(item.text, "*")) {
      rule.type = WW_RULE_ANY;
    } else if (ww_slice_is(item.text, "none")) {
      rule.type = WW_NO_TYPE;
      if (rule.what == WW_TURN_SAME) {
        ww_lex_error(&c->diagnostics, at, "'none -> same' says nothing: without an inner event there is none to keep");
        continue;
      }
    } else {
      uint8_t mode;
      if (!ww_compile_type_mode(c, item.text, at, &rule.type, &mode)) continue;
      if (mode != WW_NO_MODE) rule.mode = mode;
    }
    *(struct ww_file_rule *)ww_table_add(c, &c->rules, sizeof rule) = rule;
  }
}

void ww_compile_turns(struct ww_compiler *c) {
  if (c->block_count[WW_BLOCK_TURN] > WW_MOST_TURNS) {
    ww_lex_error(&c->diagnostics, ww_place_of_block(c->blocks[WW_BLOCK_TURN][WW_MOST_TURNS]), "a lexicon has at most %d turns", WW_MOST_TURNS);
    c->block_count[WW_BLOCK_TURN] = WW_MOST_TURNS;
  }
  for (size_t i = 0; i < c->block_count[WW_BLOCK_TURN]; i++) {
    const struct ww_lex_block *block = c->blocks[WW_BLOCK_TURN][i];
    struct ww_file_turn turn = {.name = ww_compile_text(c, block->name), .first_rule = (uint32_t)c->rules.count};
    turn.actor_count = compile_sources(c, block, "actor", false, turn.actor);
    turn.recipient_count = compile_sources(c, block, "recipient", true, turn.recipient);
    const struct ww_lex_field *claim = ww_compile_single(c, block, "claim");
    if (claim != NULL && !ww_slice_is(claim->raw, "yes") && !ww_slice_is(claim->raw, "no"))
      ww_lex_error(&c->diagnostics, ww_place_of_field(block, claim), "'claim' is yes or no: whether the content is told by the operator's actor");
    turn.claim = claim != NULL && ww_slice_is(claim->raw, "yes");
    for (uint32_t j = 0; j < block->field_count; j++)
      if (ww_slice_is(ww_field_at(c, block, j)->name, "->")) compile_rule(c, block, ww_field_at(c, block, j));
    turn.rule_count = (uint32_t)c->rules.count - turn.first_rule;
    if (turn.rule_count == 0)
      ww_lex_error(&c->diagnostics, ww_place_of_block(block), "a turn needs at least one rule, such as '* -> same'");
    *(struct ww_file_turn *)ww_table_add(c, &c->turns, sizeof turn) = turn;
  }
}

// ---- cues ----

static void compile_cue_words(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, uint8_t pos,
                              uint32_t number) {
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    if (!ww_compile_lemma(c, item->text, ww_place_of_item(block, field, item))) continue;
    // A word of two cues would be read now as one and now as the other.
    const struct ww_new_word *words = c->cue_words.data;
    bool taken = false;
    for (size_t j = 0; j < c->cue_words.count && !taken; j++) {
      if (words[j].pos != pos || !ww_slice_equal(words[j].lemma, item->text)) continue;
      taken = true;
      ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, item), "%.*s '%.*s' is a word of cue '%.*s' already: keep it in one",
                   WW_SHOW(field->name), WW_SHOW(item->text), WW_SHOW(c->blocks[WW_BLOCK_CUE][words[j].number]->name));
    }
    if (!taken)
      *(struct ww_new_word *)ww_table_add(c, &c->cue_words, sizeof(struct ww_new_word)) =
          (struct ww_new_word){item->text, pos, (uint8_t)number};
  }
}

static uint8_t compile_stance(struct ww_compiler *c, const struct ww_lex_block *block) {
  static const char *const names[] = {"assert", "deny", "estimate", "doubt", "promise", "demand", NULL};
  const struct ww_lex_field *field = ww_compile_single(c, block, "stance");
  if (field == NULL) return WW_STANCE_ASSERT;
  for (uint8_t i = 0; names[i] != NULL; i++)
    if (ww_slice_is(field->raw, names[i])) return i;
  ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "unknown stance '%.*s': assert, deny, estimate, doubt, promise or demand",
               WW_SHOW(field->raw));
  return WW_STANCE_ASSERT;
}

void ww_compile_cues(struct ww_compiler *c) {
  static const char *const pos_names[WW_POS_COUNT] = {"verb", "noun", "adj", "adv"};
  for (size_t i = 0; i < c->block_count[WW_BLOCK_CUE] && i < 255; i++) {
    const struct ww_lex_block *block = c->blocks[WW_BLOCK_CUE][i];
    struct ww_file_cue cue = {.name = ww_compile_text(c, block->name), .first_path = (uint32_t)c->paths.count};
    cue.stance = compile_stance(c, block);
    const struct ww_lex_field *to = ww_compile_single(c, block, "to");
    if (to != NULL) cue.to_count = ww_compile_paths(c, block, to);
    for (uint32_t j = 0; j < block->field_count; j++) {
      const struct ww_lex_field *field = ww_field_at(c, block, j);
      for (uint8_t pos = 0; pos < WW_POS_COUNT; pos++)
        if (ww_slice_is(field->name, pos_names[pos])) compile_cue_words(c, block, field, pos, (uint32_t)i);
      for (uint32_t k = 0; ww_slice_is(field->name, "phrase") && k < field->item_count; k++) {
        const struct ww_lex_item *item = ww_item_at(c, field, k);
        struct ww_name name = {.index = (uint32_t)i, .from = WW_NO_DAY, .to = WW_NO_DAY, .kind = WW_NAME_CUE};
        ww_compile_name(c, item->text, name, ww_place_of_item(block, field, item));
      }
    }
    *(struct ww_file_cue *)ww_table_add(c, &c->cues, sizeof cue) = cue;
  }
}
