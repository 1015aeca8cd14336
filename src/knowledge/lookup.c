// lookup.c: the questions of knowledge.h, answered from a checked file. One hash a question; nothing allocates.
#include "knowledge/fold.h"
#include "knowledge/internal.h"

// ---- the ontology ----

size_t ww_type_count(const struct ww_knowledge *knowledge) { return knowledge->type_count; }

const struct ww_type_info *ww_type(const struct ww_knowledge *knowledge, uint8_t type) { return &knowledge->types[type]; }

uint8_t ww_type_of(const struct ww_knowledge *knowledge, struct ww_slice name) {
  for (size_t i = 0; i < knowledge->type_count; i++)
    if (ww_slice_equal(knowledge->types[i].name, name)) return (uint8_t)i;
  return WW_NO_TYPE;
}

static const struct ww_file_mode *mode_of(const struct ww_knowledge *knowledge, uint8_t type, uint8_t mode) {
  return &knowledge->modes[knowledge->file_types[type].first_mode + mode];
}

struct ww_slice ww_mode_name(const struct ww_knowledge *knowledge, uint8_t type, uint8_t mode) {
  return ww_text_of(knowledge, mode_of(knowledge, type, mode)->name);
}

int16_t ww_mode_scale_tenths(const struct ww_knowledge *knowledge, uint8_t type, uint8_t mode) {
  // Without a mode, and for a mode that the type does not have, the type's own value holds.
  if (mode >= knowledge->types[type].mode_count) return knowledge->types[type].scale_tenths;
  return mode_of(knowledge, type, mode)->scale_tenths;
}

uint8_t ww_mode_of(const struct ww_knowledge *knowledge, uint8_t type, struct ww_slice name) {
  for (uint8_t i = 0; i < knowledge->types[type].mode_count; i++)
    if (ww_slice_equal(ww_mode_name(knowledge, type, i), name)) return i;
  return WW_NO_MODE;
}

size_t ww_context_count(const struct ww_knowledge *knowledge) { return knowledge->context_count; }

struct ww_slice ww_context_name(const struct ww_knowledge *knowledge, uint8_t context) { return knowledge->contexts[context]; }

uint64_t ww_context_of_word(const struct ww_knowledge *knowledge, struct ww_slice lemma, bool weak) {
  uint32_t at = ww_keys_find(&knowledge->context_words, ww_key_of(lemma, WW_SEED_CONTEXT + (uint64_t)(weak ? WW_CONTEXT_WEAK : WW_CONTEXT_STRONG)));
  return at == WW_NO_KEY ? 0 : knowledge->context_bits[at];
}

bool ww_context_begins(const struct ww_knowledge *knowledge, struct ww_slice lower) {
  return ww_keys_find(&knowledge->context_words, ww_key_of(lower, WW_SEED_CONTEXT + WW_CONTEXT_BEGINS)) != WW_NO_KEY;
}

uint64_t ww_context_unless(const struct ww_knowledge *knowledge, uint8_t context) {
  return context < knowledge->context_count ? knowledge->context_unless[context] : 0;
}

// ---- words ----

uint64_t ww_word_key(struct ww_slice lemma, enum ww_word_pos pos) { return ww_key_of(lemma, WW_SEED_WORD + (uint64_t)pos); }

void ww_word_expect(const struct ww_knowledge *knowledge, uint64_t key, bool entries) {
  const uint32_t *bucket = &knowledge->words.start[(uint32_t)key & knowledge->words.mask];
  if (entries) {
    __builtin_prefetch(&knowledge->words.key[*bucket]);
    __builtin_prefetch(&knowledge->word_infos[*bucket]);
  } else {
    __builtin_prefetch(bucket);
  }
}

struct ww_word_info ww_word(const struct ww_knowledge *knowledge, struct ww_slice lemma, enum ww_word_pos pos) {
  return ww_word_by_key(knowledge, ww_word_key(lemma, pos));
}

struct ww_word_info ww_word_by_key(const struct ww_knowledge *knowledge, uint64_t key) {
  struct ww_word_info info = {{0, 0}, 0, 0};
  uint32_t at = ww_keys_find(&knowledge->words, key);
  if (at == WW_NO_KEY) return info;
  const struct ww_file_word *word = &knowledge->word_infos[at];
  info = (struct ww_word_info){{word->classes[0], word->classes[1]}, word->first_trigger, word->trigger_count};
  return info;
}

const uint16_t *ww_kin(const struct ww_knowledge *knowledge, struct ww_slice lemma) {
  uint32_t at = ww_keys_find(&knowledge->kin_words, ww_key_of(lemma, WW_SEED_KIN));
  return at == WW_NO_KEY ? NULL : knowledge->kin[at].group;
}

uint8_t ww_class_of(const struct ww_knowledge *knowledge, const char *name) {
  for (size_t i = 0; i < knowledge->class_count; i++)
    if (ww_slice_is(knowledge->classes[i], name)) return (uint8_t)i;
  return WW_NO_CLASS;
}

struct ww_slice ww_class_name(const struct ww_knowledge *knowledge, uint8_t class_number) {
  return class_number < knowledge->class_count ? knowledge->classes[class_number] : (struct ww_slice){"", 0};
}

static uint8_t form_mask(const struct ww_knowledge *knowledge, struct ww_slice lower) {
  uint32_t at = ww_keys_find(&knowledge->forms, ww_key_of(lower, WW_SEED_FORM));
  return at == WW_NO_KEY ? 0 : knowledge->form_masks[at];
}

bool ww_form_may_trigger(const struct ww_knowledge *knowledge, struct ww_slice lower) {
  return (form_mask(knowledge, lower) & 1) != 0;
}

bool ww_form_may_cue(const struct ww_knowledge *knowledge, struct ww_slice lower) {
  return (form_mask(knowledge, lower) & 2) != 0;
}

size_t ww_trigger_count(const struct ww_knowledge *knowledge) { return knowledge->trigger_count; }

const struct ww_trigger *ww_trigger_at(const struct ww_knowledge *knowledge, uint32_t trigger) {
  return &knowledge->triggers[trigger];
}

const struct ww_trigger_needs *ww_trigger_needs(const struct ww_knowledge *knowledge, uint32_t trigger) {
  return &knowledge->trigger_needs[trigger];
}

// ---- frames, turns, cues ----

size_t ww_frame_count(const struct ww_knowledge *knowledge) { return knowledge->frame_count; }

const struct ww_frame *ww_frame(const struct ww_knowledge *knowledge, uint32_t frame) { return &knowledge->frames[frame]; }

const struct ww_turn *ww_turn(const struct ww_knowledge *knowledge, uint8_t turn) { return &knowledge->turns[turn]; }

uint8_t ww_turn_of(const struct ww_knowledge *knowledge, const char *name) {
  for (size_t i = 0; i < knowledge->turn_count; i++)
    if (ww_slice_is(knowledge->turns[i].name, name)) return (uint8_t)i;
  return WW_NO_TURN;
}

struct ww_turn_result ww_turn_apply(const struct ww_knowledge *knowledge, uint8_t turn, uint8_t type, uint8_t mode) {
  const struct ww_file_turn *from = &knowledge->file_turns[turn];
  for (uint32_t i = 0; i < from->rule_count; i++) {
    const struct ww_file_rule *rule = &knowledge->rules[from->first_rule + i];
    bool fits = rule->type == type || (rule->type == WW_RULE_ANY && type != WW_NO_TYPE);
    if (fits && (rule->mode == WW_RULE_ANY || rule->mode == mode))
      return (struct ww_turn_result){rule->what, rule->to_type, rule->to_mode, rule->auxiliary};
  }
  return (struct ww_turn_result){WW_TURN_NOTHING, WW_NO_TYPE, WW_NO_MODE, 0};
}

const struct ww_cue *ww_cue_of(const struct ww_knowledge *knowledge, struct ww_slice lemma, enum ww_word_pos pos) {
  uint32_t at = ww_keys_find(&knowledge->cue_words, ww_key_of(lemma, WW_SEED_CUE + (uint64_t)pos));
  return at == WW_NO_KEY ? NULL : &knowledge->cues[knowledge->cue_numbers[at]];
}

// ---- names ----

// One piece from a node. Node 1 is the root; node n + 2 is entry n of the table.
static uint32_t step(const struct ww_knowledge *knowledge, uint32_t node, struct ww_slice piece) {
  uint64_t seed = node == WW_NAMES_ROOT ? WW_SEED_NAMES : knowledge->nodes.key[node - 2];
  uint32_t at = ww_keys_find(&knowledge->nodes, ww_key_of(piece, seed));
  return at == WW_NO_KEY ? 0 : at + 2;
}

uint64_t ww_names_key(struct ww_slice lower) { return ww_fold_plain(lower) ? ww_key_of(lower, WW_SEED_NAMES) : 0; }

void ww_names_expect(const struct ww_knowledge *knowledge, uint64_t key, bool entries) {
  const uint32_t *bucket = &knowledge->nodes.start[(uint32_t)key & knowledge->nodes.mask];
  if (entries) __builtin_prefetch(&knowledge->nodes.key[*bucket]);
  else __builtin_prefetch(bucket);
}

uint32_t ww_names_begin(const struct ww_knowledge *knowledge, uint64_t key) {
  uint32_t at = ww_keys_find(&knowledge->nodes, key);
  return at == WW_NO_KEY ? 0 : at + 2;
}

uint64_t ww_names_next_key(const struct ww_knowledge *knowledge, uint32_t node, struct ww_slice lower) {
  return node > WW_NAMES_ROOT && ww_fold_plain(lower) ? ww_key_of(lower, knowledge->nodes.key[node - 2]) : 0;
}

void ww_names_expect_at(const struct ww_knowledge *knowledge, uint32_t node, bool names) {
  const uint32_t *first = &knowledge->name_first[node - 2];
  if (names) __builtin_prefetch(knowledge->names + *first);
  else __builtin_prefetch(first);
}

uint32_t ww_names_step(const struct ww_knowledge *knowledge, uint32_t node, struct ww_slice form, struct ww_slice lower) {
  (void)form;  // capitals are asked for at the end of the walk: ww_names_exact
  if (node == 0) return 0;
  if (ww_fold_plain(lower)) return step(knowledge, node, lower);
  struct ww_folder folder;
  struct ww_slice piece;
  uint32_t begin = node;
  ww_fold_begin(&folder, lower, false);
  while (node != 0 && ww_fold_next(&folder, &piece)) node = step(knowledge, node, piece);
  // A token of accents alone, or one too long to fold, is no step.
  return folder.rest.size != 0 || node == begin ? 0 : node;
}

const struct ww_name *ww_names_at(const struct ww_knowledge *knowledge, uint32_t node, size_t *count) {
  *count = 0;
  if (node <= WW_NAMES_ROOT) return NULL;
  uint32_t first = knowledge->name_first[node - 2];
  *count = knowledge->name_first[node - 1] - first;
  return *count == 0 ? NULL : knowledge->names + first;
}

struct ww_slice ww_name_text(const struct ww_knowledge *knowledge, const struct ww_name *name) {
  uint32_t number = (uint32_t)(name - knowledge->names);
  size_t low = 0, high = knowledge->exact_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (knowledge->exacts[middle].name < number) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == knowledge->exact_count || knowledge->exacts[low].name != number) return ww_slice_of("", 0);
  return ww_text_of(knowledge, knowledge->exacts[low].text);
}

bool ww_names_exact(const struct ww_knowledge *knowledge, const struct ww_name *name, const struct ww_token *tokens,
                    size_t count) {
  if (!name->exact) return true;
  struct ww_folder wanted, got;
  struct ww_slice a, b;
  ww_fold_begin(&wanted, ww_name_text(knowledge, name), true);
  for (size_t i = 0; i < count; i++) {
    ww_fold_begin(&got, tokens[i].form, true);
    while (ww_fold_next(&got, &b))
      if (!ww_fold_next(&wanted, &a) || !ww_slice_equal(a, b)) return false;
  }
  return !ww_fold_next(&wanted, &a);
}

// ---- actors, agents, places, examples ----

size_t ww_actor_count(const struct ww_knowledge *knowledge) { return knowledge->actor_count; }

const struct ww_actor *ww_actor(const struct ww_knowledge *knowledge, uint32_t actor) { return &knowledge->actors[actor]; }

uint32_t ww_actor_of_code(const struct ww_knowledge *knowledge, const char *code) {
  uint32_t at = ww_keys_find(&knowledge->codes, ww_key_of(ww_slice_cstring(code), WW_SEED_CODE));
  return at == WW_NO_KEY ? WW_NONE : knowledge->code_actors[at];
}

// Roles are in order of their beginning. Of several that hold on the day the one begun last is meant.
const struct ww_dated_role *ww_actor_role_on(const struct ww_knowledge *knowledge, uint32_t actor, int32_t day) {
  const struct ww_actor *a = &knowledge->actors[actor];
  for (uint32_t i = a->role_count; i-- > 0;) {
    const struct ww_dated_role *role = &a->roles[i];
    bool begun = day == WW_NO_DAY || role->from == WW_NO_DAY || role->from <= day;
    bool lasts = day == WW_NO_DAY || role->to == WW_NO_DAY || day <= role->to;
    if (begun && lasts) return role;
  }
  return NULL;
}

const struct ww_agent *ww_agent(const struct ww_knowledge *knowledge, uint32_t agent) { return &knowledge->agents[agent]; }

size_t ww_place_count(const struct ww_knowledge *knowledge) { return knowledge->place_count; }

const struct ww_place_info *ww_place(const struct ww_knowledge *knowledge, uint32_t place) { return &knowledge->places[place]; }

size_t ww_example_count(const struct ww_knowledge *knowledge) { return knowledge->example_count; }

struct ww_example ww_example(const struct ww_knowledge *knowledge, uint32_t example) {
  const struct ww_file_example *from = &knowledge->examples[example];
  return (struct ww_example){from->frame, from->counter != 0, ww_text_of(knowledge, from->sentence),
                             ww_text_of(knowledge, from->expected), ww_text_of(knowledge, from->file), from->line, from->column};
}
