// compile_frames.c: `frame` blocks: event, paths, conditions, contexts and examples; see compile_triggers.c for triggers.
//
// "where obj is not @weapon, bridge" makes a condition on the path obj, negated, with one class bit and one lemma.
#include "knowledge/compiler.h"

static const char *const path_names[] = {"subj", "obj", "iobj", "poss", "mod", "comp", "owner", "place", "speaker", "inf", "clause", "ground", NULL};
enum { NAMED_PATHS = 12 };
static const uint8_t path_kinds[NAMED_PATHS] = {WW_PATH_SUBJ, WW_PATH_OBJ, WW_PATH_IOBJ, WW_PATH_POSS, WW_PATH_MOD, WW_PATH_COMP, WW_PATH_OWNER, WW_PATH_PLACE, WW_PATH_SPEAKER, WW_PATH_INF,
                                                  WW_PATH_CLAUSE, WW_PATH_GROUND};
// The paths, then the prepositions of English, also those of two and three words (UD's `fixed`).
static const char *const prepositions[] = {
    "subj", "obj", "iobj", "poss", "mod", "comp", "owner", "place", "speaker", "inf", "clause", "ground", "about", "above", "across", "after", "against", "ahead of", "along",
    "alongside", "amid", "amidst", "among", "amongst", "apart from", "around", "as", "as to", "aside from", "at", "away from",
    "because of", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "by means of", "close to",
    "concerning", "despite", "down", "due to", "during", "except", "following", "for", "from", "in", "in favor of", "in favour of",
    "in front of", "in response to", "in support of", "inside", "instead of", "into", "like", "near", "next to", "of", "off", "on",
    "on behalf of", "onto", "opposite", "out", "out of", "outside", "over", "past", "per", "regarding", "rather than", "since",
    "such as", "than", "through", "throughout", "to", "together with", "toward", "towards", "under", "underneath", "unlike", "until",
    "up", "up to", "upon", "versus", "via", "vs", "vs.", "when", "while", "with", "within", "without", "worth", NULL};

bool ww_preposition_known(struct ww_slice word) {
  for (size_t i = NAMED_PATHS; prepositions[i] != NULL; i++)
    if (ww_slice_is(word, prepositions[i])) return true;
  return false;
}

bool ww_compile_path(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, struct ww_file_path *out) {
  memset(out, 0, sizeof *out);
  for (size_t i = 0; path_names[i] != NULL; i++) {
    if (!ww_slice_is(text, path_names[i])) continue;
    out->kind = path_kinds[i];
    return true;
  }
  if (ww_preposition_known(text)) {
    out->kind = WW_PATH_PREP;
    out->prep = ww_compile_text(c, text);
    return true;
  }
  const char *near = ww_lex_nearest(text, prepositions);
  if (ww_slice_starts(text, WW_SLICE("subj"))) near = "subj";
  if (ww_slice_starts(text, WW_SLICE("obj"))) near = "obj";
  ww_lex_error(&c->diagnostics, place, "unknown path '%.*s'%s%s%s", WW_SHOW(text), near == NULL ? ": subj, obj, iobj, poss, mod, comp, inf, owner, place, speaker or a preposition" : ": did you mean '",
               near == NULL ? "" : near, near == NULL ? "" : "'?");
  return false;
}

uint8_t ww_compile_paths(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field) {
  uint8_t count = 0;
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    struct ww_file_path path;
    if (!ww_compile_path(c, item->text, ww_place_of_item(block, field, item), &path)) continue;
    if (count == 32) {
      ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, item), "more than 32 paths: keep those that matter");
      break;
    }
    *(struct ww_file_path *)ww_table_add(c, &c->paths, sizeof path) = path;
    count++;
  }
  return count;
}

// All fields of this name: their paths one after another.
static uint8_t compile_path_field(struct ww_compiler *c, const struct ww_lex_block *block, const char *name) {
  const struct ww_lex_field *field = ww_compile_single(c, block, name);
  return field == NULL ? 0 : ww_compile_paths(c, block, field);
}

// ---- conditions ----

// One word of a condition: a kind, a class, a type or a lemma.
static void compile_condition_word(struct ww_compiler *c, struct ww_slice word, struct ww_lex_place place, struct ww_file_condition *out) {
  static const char *const kinds[] = {"actor", "person", "state", "group", "org", "place", "number", "event", "politician",
                                      "passive", "copular", "several", "private", "past", NULL};
  if (word.size > 1 && word.data[0] == '@') {
    uint32_t number = ww_compile_need(c, WW_BLOCK_CLASS, ww_slice_of(word.data + 1, word.size - 1), place);
    if (number < WW_MOST_CLASSES) out->classes[number >> 6] |= (uint64_t)1 << (number & 63);
    return;
  }
  if (word.size > 1 && word.data[0] == '%') {
    struct ww_slice name = ww_slice_of(word.data + 1, word.size - 1);
    for (unsigned i = 0; kinds[i] != NULL; i++) {
      if (!ww_slice_is(name, kinds[i])) continue;
      out->kinds = (uint16_t)(out->kinds | 1u << i);
      return;
    }
    if (ww_ascii_upper((unsigned char)name.data[0])) {
      uint8_t type;
      if (ww_compile_type(c, name, place, &type)) out->types |= (uint32_t)1 << type;
      return;
    }
    const char *near = ww_lex_nearest(name, kinds);
    ww_lex_error(&c->diagnostics, place, "unknown kind '%%%.*s': %s%s", WW_SHOW(name), near == NULL ? "%actor, %person, %state, %group, %org, %place, %number, %event, %politician, %passive, %copular, %several, %private, %past or %TYPE" : "did you mean %",
                 near == NULL ? "" : near);
    return;
  }
  if (!ww_compile_lemma(c, word, place)) return;
  for (size_t i = 0; i < word.size; i++) {
    if (word.data[i] != ' ') continue;
    ww_lex_error(&c->diagnostics, place, "'%.*s' are several words: a condition looks at the head word alone", WW_SHOW(word));
    return;
  }
  if (out->lemma_count == 255) {
    ww_lex_error(&c->diagnostics, place, "more than 255 words in one condition: make them a class");
    return;
  }
  *(struct ww_file_text *)ww_table_add(c, &c->strings, sizeof(struct ww_file_text)) = ww_compile_text(c, word);
  out->lemma_count++;
}

static void compile_condition(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_file_condition made = {.first_string = (uint32_t)c->strings.count};
  struct ww_slice rest = field->raw, before, word, path = {field->raw.data, 0};
  bool is = false, no = false;
  for (before = rest; ww_lex_word(&rest, &word); before = rest) {
    if (path.size == 0 && !no && ww_slice_is(word, "no")) {
      no = true;
      continue;
    }
    if (ww_slice_is(word, "is")) {
      is = true;
      break;
    }
    if (word.data[0] == '=' || ww_slice_is(word, "!=")) {
      ww_lex_error(&c->diagnostics, place, "'%.*s' is no part of a condition: write 'where PATH is WORDS' or 'where PATH is not WORDS'", WW_SHOW(word));
      return;
    }
    if (path.size == 0) path.data = word.data;
    path.size = (size_t)(word.data + word.size - path.data);
  }
  if (path.size == 0 || (no && is)) {
    ww_lex_error(&c->diagnostics, place, "a condition reads 'where PATH is WORDS', 'where PATH is not WORDS', 'where PATH' or 'where no PATH'");
    return;
  }
  struct ww_file_path file_path;
  if (!ww_compile_path(c, path, place, &file_path)) return;
  made.form = (uint8_t)((no ? WW_CONDITION_NEGATED : 0) | (is ? 0 : WW_CONDITION_BARE));
  if (is) {
    before = rest;
    if (ww_lex_word(&before, &word) && ww_slice_is(word, "not")) {
      made.form |= WW_CONDITION_NEGATED;
      rest = before;
    }
    rest = ww_slice_trim(rest);
    struct ww_lex_place at = place;
    at.column += (uint32_t)(rest.data - field->raw.data);
    uint32_t first, count;
    if (!ww_lex_split(&c->arena, &c->source, at, rest, &first, &count, &c->diagnostics)) {
      c->no_memory = true;
      return;
    }
    if (count == 0) ww_lex_error(&c->diagnostics, place, "nothing stands after 'is': give words, @classes or %%kinds");
    for (uint32_t i = 0; i < count; i++) {
      struct ww_lex_item item = c->source.items[first + i];
      compile_condition_word(c, item.text, (struct ww_lex_place){block->file, field->line, item.column}, &made);
    }
  }
  made.path = (uint32_t)c->paths.count;
  *(struct ww_file_path *)ww_table_add(c, &c->paths, sizeof file_path) = file_path;
  *(struct ww_file_condition *)ww_table_add(c, &c->conditions, sizeof made) = made;
}

// ---- what a frame codes ----

static void compile_event(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, struct ww_file_frame *frame) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_slice rest = field->raw, word;
  // "event none": an idiom, which takes its words and tells nothing.
  if (ww_slice_is(ww_slice_trim(rest), "none")) return;
  if (!ww_lex_word(&rest, &word) || !ww_compile_type(c, word, place, &frame->type)) return;
  while (ww_lex_word(&rest, &word)) {
    uint8_t mode;
    if (frame->mode_count == WW_MODES) {
      ww_lex_error(&c->diagnostics, place, "an event has at most %d modes", WW_MODES);
      return;
    }
    if (ww_compile_mode(c, frame->type, word, place, &mode)) frame->mode[frame->mode_count++] = mode;
  }
}

// A second event of the same words and parties: a court that jails convicts and arrests.
static void compile_also(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, struct ww_file_frame *frame) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_slice rest = field->raw, word;
  if (!ww_lex_word(&rest, &word) || !ww_compile_type(c, word, place, &frame->also_type)) return;
  if (ww_lex_word(&rest, &word)) (void)ww_compile_mode(c, frame->also_type, word, place, &frame->also_mode);
}

static void compile_contexts(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, struct ww_file_frame *frame) {
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    uint32_t number = ww_compile_need(c, WW_BLOCK_CONTEXT, item->text, ww_place_of_item(block, field, item));
    if (number < WW_MOST_CONTEXTS) frame->contexts |= (uint64_t)1 << number;
  }
}

static bool holds(struct ww_slice text, const char *part) {
  struct ww_slice wanted = ww_slice_cstring(part);
  for (size_t i = 0; i + wanted.size <= text.size; i++)
    if (memcmp(text.data + i, wanted.data, wanted.size) == 0) return true;
  return false;
}

static void compile_example(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, uint32_t frame) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_file_example example = {.frame = frame, .line = field->line, .counter = field->name.data[0] == '-',
                                     .column = (uint16_t)(field->raw_column < UINT16_MAX ? field->raw_column : UINT16_MAX)};
  size_t arrow = 0;
  while (arrow + 1 < field->raw.size && (field->raw.data[arrow] != '=' || field->raw.data[arrow + 1] != '>')) arrow++;
  bool found = arrow + 1 < field->raw.size;
  struct ww_slice sentence = found ? ww_slice_trim(ww_slice_of(field->raw.data, arrow)) : field->raw;
  if (!found && !example.counter && holds(field->raw, "->")) {
    ww_lex_error(&c->diagnostics, place, "before the events of an example stands '=>', not '->'");
    return;
  }
  if (found == (example.counter != 0)) {
    ww_lex_error(&c->diagnostics, place, found ? "a counter-example has no '=>': the frame must not fire in it, whatever else does"
                                               : "an example says what it must give: '+ Sentence. => TYPE mode: actor > recipient'");
    return;
  }
  if (sentence.size == 0) {
    ww_lex_error(&c->diagnostics, place, "the sentence is missing before '=>'");
    return;
  }
  example.sentence = ww_compile_text(c, sentence);
  if (found) {
    struct ww_slice expected = ww_slice_trim(ww_slice_of(field->raw.data + arrow + 2, field->raw.size - arrow - 2));
    if (expected.size == 0) ww_lex_error(&c->diagnostics, place, "nothing stands after '=>': give the events, or 'nothing'");
    example.expected = ww_compile_text(c, expected);
  }
  example.file = ww_compile_text(c, ww_short_path(block->file));
  *(struct ww_file_example *)ww_table_add(c, &c->examples, sizeof example) = example;
}

static bool frame_name_good(struct ww_slice name) {
  for (size_t i = 0; i < name.size; i++) {
    unsigned char ch = (unsigned char)name.data[i];
    if (!ww_ascii_lower(ch) && !ww_ascii_digit(ch) && ch != '.' && ch != '/' && ch != '-') return false;
  }
  return true;
}

static void compile_rank(struct ww_compiler *c, const struct ww_lex_block *block, struct ww_file_frame *frame) {
  const struct ww_lex_field *rank = ww_compile_single(c, block, "rank");
  int64_t number = 0;
  if (rank == NULL) return;
  if (!ww_compile_number(rank->raw, 0, &number) || number < -9 || number > 9) {
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, rank), "'rank' is a whole number from -9 to 9");
    return;
  }
  frame->rank = (int8_t)number;
}

// What must stand in every frame.
static void check_whole(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_file_frame *frame, size_t triggers, size_t faults) {
  struct ww_lex_place place = ww_place_of_block(block);
  // Where a line of the frame is faulty already, what it lacks may be what that line was meant to give.
  bool faulty = block->faulty || c->diagnostics.count != faults;
  if (!frame_name_good(block->name))
    ww_lex_error(&c->diagnostics, place, "a frame's name is made of a-z, 0-9, '.', '-' and '/': type.mode/what-it-is");
  if (faulty) return;
  if (c->new_triggers.count == triggers && !c->no_memory)
    ww_lex_error(&c->diagnostics, place, "nothing triggers this frame: add 'verb', 'noun', 'adj' or 'adv'");
  if (frame->type == WW_NO_TYPE && frame->turn == WW_NO_TURN && ww_compile_single(c, block, "event") == NULL &&
      ww_compile_single(c, block, "does") == NULL)
    ww_lex_error(&c->diagnostics, place, "this frame codes nothing: add 'event', or 'does' for an operator, or say 'event none' for an idiom");
  if (frame->turn != WW_NO_TURN && frame->content_count == 0)
    ww_lex_error(&c->diagnostics, place, "an operator needs 'content': the paths to the other event, such as comp");
  if (frame->turn == WW_NO_TURN && frame->content_count != 0 && ww_compile_single(c, block, "does") == NULL)
    ww_lex_error(&c->diagnostics, place, "'content' is for operators: add 'does' and the name of a turn");
}

static void compile_frame(struct ww_compiler *c, const struct ww_lex_block *block, uint32_t number) {
  static const char *const pos_names[WW_POS_COUNT] = {"verb", "noun", "adj", "adv"};
  struct ww_file_frame frame = {.name = ww_compile_text(c, block->name), .type = WW_NO_TYPE, .turn = WW_NO_TURN, .also_type = WW_NO_TYPE, .also_mode = WW_NO_MODE,
                                .file = ww_compile_text(c, ww_short_path(block->file)), .line = block->line};
  size_t triggers = c->new_triggers.count, faults = c->diagnostics.count;
  const struct ww_lex_field *event = ww_compile_single(c, block, "event"), *does = ww_compile_single(c, block, "does");
  if (event != NULL) compile_event(c, block, event, &frame);
  const struct ww_lex_field *also = ww_compile_single(c, block, "also");
  if (also != NULL) compile_also(c, block, also, &frame);
  if (does != NULL) {
    uint32_t turn = ww_compile_need(c, WW_BLOCK_TURN, does->raw, ww_place_of_field(block, does));
    if (turn < WW_MOST_TURNS) frame.turn = (uint8_t)turn;
  }
  compile_rank(c, block, &frame);
  frame.first_path = (uint32_t)c->paths.count;
  frame.actor_count = compile_path_field(c, block, "actor");
  frame.recipient_count = compile_path_field(c, block, "recipient");
  frame.both_count = compile_path_field(c, block, "both");
  frame.content_count = compile_path_field(c, block, "content");
  frame.first_condition = (uint32_t)c->conditions.count;
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    for (int pos = 0; pos < WW_POS_COUNT; pos++)
      if (ww_slice_is(field->name, pos_names[pos])) ww_compile_triggers(c, block, field, number, (enum ww_word_pos)pos);
    if (ww_slice_is(field->name, "where")) compile_condition(c, block, field);
    if (ww_slice_is(field->name, "context")) compile_contexts(c, block, field, &frame);
    if (ww_slice_is(field->name, "+") || ww_slice_is(field->name, "-")) compile_example(c, block, field, number);
    for (uint32_t j = 0; ww_slice_is(field->name, "aux") && j < field->item_count; j++) {
      const struct ww_lex_item *item = ww_item_at(c, field, j);
      frame.auxiliary = (uint8_t)(frame.auxiliary | ww_compile_auxiliary(c, item->text, ww_place_of_item(block, field, item)));
    }
  }
  size_t conditions = c->conditions.count - frame.first_condition;
  if (conditions > 32) ww_lex_error(&c->diagnostics, ww_place_of_block(block), "more than 32 conditions: split the frame");
  frame.condition_count = (uint8_t)(conditions > 32 ? 32 : conditions);
  check_whole(c, block, &frame, triggers, faults);
  *(struct ww_file_frame *)ww_table_add(c, &c->frames, sizeof frame) = frame;
}

void ww_compile_frames(struct ww_compiler *c) {
  for (size_t i = 0; i < c->block_count[WW_BLOCK_FRAME]; i++) compile_frame(c, c->blocks[WW_BLOCK_FRAME][i], (uint32_t)i);
}
