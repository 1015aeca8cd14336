// load_frames.c: the ontology, words, frames, turns and cues of a compiled file, checked and made into views.
#include "knowledge/internal.h"

// A section of names alone into slices.
static bool load_slices(struct ww_load *load, const char *name, size_t most, struct ww_slice **out, size_t *count) {
  const void *data;
  if (!ww_load_section(load, name, sizeof(struct ww_file_text), &data, count) || *count > most) return false;
  const struct ww_file_text *texts = data;
  if (!ww_load_views(load, *count, sizeof **out, (void **)out)) return false;
  for (size_t i = 0; i < *count; i++) {
    if (!ww_load_text_good(load->knowledge, texts[i])) return false;
    (*out)[i] = ww_text_of(load->knowledge, texts[i]);
  }
  return true;
}

static uint64_t bits_below(size_t count) { return count >= 64 ? UINT64_MAX : ((uint64_t)1 << count) - 1; }

static bool load_types(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "mode", sizeof *k->modes, &data, &k->mode_count)) return false;
  k->modes = data;
  for (size_t i = 0; i < k->mode_count; i++)
    if (!ww_load_text_good(k, k->modes[i].name)) return false;
  if (!ww_load_section(load, "type", sizeof *k->file_types, &data, &k->type_count) || k->type_count > WW_MOST_TYPES) return false;
  k->file_types = data;
  if (!ww_load_views(load, k->type_count, sizeof *k->types, (void **)&k->types)) return false;
  for (size_t i = 0; i < k->type_count; i++) {
    const struct ww_file_type *type = &k->file_types[i];
    if (!ww_load_text_good(k, type->name) || type->quad < 1 || type->quad > 4 || type->recipient > WW_RECIPIENT_PLACE ||
        type->mode_count > WW_MOST_MODES || !ww_load_range(type->first_mode, type->mode_count, k->mode_count))
      return false;
    k->types[i] = (struct ww_type_info){ww_text_of(k, type->name), type->quad, type->scale_tenths,
                                        type->recipient == WW_RECIPIENT_NEEDED, type->recipient == WW_RECIPIENT_PLACE, type->mode_count};
  }
  return true;
}

bool ww_load_ontology(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!load_types(load)) return false;
  if (!load_slices(load, "context", WW_MOST_CONTEXTS, &k->contexts, &k->context_count)) return false;
  if (!load_slices(load, "class", WW_MOST_CLASSES, &k->classes, &k->class_count)) return false;
  if (!load_slices(load, "string", UINT32_MAX, &k->strings, &k->string_count)) return false;
  if (!ww_load_keys(load, "ctxword", sizeof *k->context_bits, &k->context_words, &data)) return false;
  k->context_bits = data;
  for (size_t i = 0; i < k->context_words.count; i++)
    if ((k->context_bits[i] & ~bits_below(k->context_count)) != 0) return false;
  size_t unless = 0;
  if (!ww_load_section(load, "ctxless", sizeof *k->context_unless, &data, &unless) || unless != k->context_count) return false;
  k->context_unless = data;
  for (size_t i = 0; i < unless; i++)
    if ((k->context_unless[i] & ~bits_below(k->context_count)) != 0) return false;
  if (!ww_load_keys(load, "kin", sizeof *k->kin, &k->kin_words, &data)) return false;
  k->kin = data;
  if (!ww_load_keys(load, "form", sizeof *k->form_masks, &k->forms, &data)) return false;
  k->form_masks = data;
  return true;
}

static bool type_good(const struct ww_knowledge *k, uint8_t type) { return type == WW_NO_TYPE || type < k->type_count; }

static bool mode_good(const struct ww_knowledge *k, uint8_t type, uint8_t mode) {
  return mode == WW_NO_MODE || (type < k->type_count && mode < k->types[type].mode_count);
}

static bool classes_good(const struct ww_knowledge *k, const uint64_t classes[2]) {
  size_t above = k->class_count > 64 ? k->class_count - 64 : 0;
  return (classes[0] & ~bits_below(k->class_count)) == 0 && (classes[1] & ~bits_below(above)) == 0;
}

static struct ww_trigger_needs needs_of(const struct ww_trigger *trigger) {
  struct ww_trigger_needs needs = {0, 0, 0};
  const struct ww_pattern_word *words = trigger->words;
  if (trigger->before_count > 0) needs.before = words[trigger->before_count - 1].bits;
  words += trigger->before_count;
  for (uint8_t i = 0; i < trigger->after_count && needs.second == 0; i++) {
    if (words[i].any) continue;
    if (needs.first == 0) needs.first = words[i].bits;
    else needs.second = words[i].bits;
  }
  return needs;
}

static bool load_triggers(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "pattern", sizeof(struct ww_file_pattern), &data, &k->pattern_count)) return false;
  const struct ww_file_pattern *patterns = data;
  if (!ww_load_views(load, k->pattern_count, sizeof *k->patterns, (void **)&k->patterns)) return false;
  for (size_t i = 0; i < k->pattern_count; i++) {
    if (patterns[i].any > 1 || !ww_load_range(patterns[i].first_string, patterns[i].count, k->string_count)) return false;
    k->patterns[i] = (struct ww_pattern_word){patterns[i].any != 0, patterns[i].count, k->strings + patterns[i].first_string, 0};
    for (uint8_t w = 0; w < patterns[i].count; w++) k->patterns[i].bits |= ww_word_bit(k->patterns[i].words[w]);
  }
  if (!ww_load_section(load, "trigger", sizeof(struct ww_file_trigger), &data, &k->trigger_count)) return false;
  const struct ww_file_trigger *triggers = data;
  if (!ww_load_views(load, k->trigger_count, sizeof *k->triggers, (void **)&k->triggers)) return false;
  if (!ww_load_views(load, k->trigger_count, sizeof *k->trigger_needs, (void **)&k->trigger_needs)) return false;
  for (size_t i = 0; i < k->trigger_count; i++) {
    const struct ww_file_trigger *from = &triggers[i];
    if (!ww_load_text_good(k, from->anchor) || from->frame >= k->frame_count || from->pos >= WW_POS_COUNT ||
        !ww_load_range(from->first_pattern, (uint64_t)from->before_count + from->after_count, k->pattern_count))
      return false;
    k->triggers[i] = (struct ww_trigger){ww_text_of(k, from->anchor), from->frame, from->pos, from->after_count,
                                         from->before_count, k->patterns + from->first_pattern};
    k->trigger_needs[i] = needs_of(&k->triggers[i]);
  }
  if (!ww_load_keys(load, "word", sizeof *k->word_infos, &k->words, &data)) return false;
  k->word_infos = data;
  for (size_t i = 0; i < k->words.count; i++)
    if (!classes_good(k, k->word_infos[i].classes) ||
        !ww_load_range(k->word_infos[i].first_trigger, k->word_infos[i].trigger_count, k->trigger_count))
      return false;
  return true;
}

static bool load_paths(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "path", sizeof(struct ww_file_path), &data, &k->path_count)) return false;
  const struct ww_file_path *paths = data;
  if (!ww_load_views(load, k->path_count, sizeof *k->paths, (void **)&k->paths)) return false;
  for (size_t i = 0; i < k->path_count; i++) {
    if (paths[i].kind >= WW_PATH_KINDS || !ww_load_text_good(k, paths[i].prep)) return false;
    k->paths[i] = (struct ww_path){paths[i].kind, ww_text_of(k, paths[i].prep)};
  }
  if (!ww_load_section(load, "condition", sizeof(struct ww_file_condition), &data, &k->condition_count)) return false;
  const struct ww_file_condition *conditions = data;
  if (!ww_load_views(load, k->condition_count, sizeof *k->conditions, (void **)&k->conditions)) return false;
  for (size_t i = 0; i < k->condition_count; i++) {
    const struct ww_file_condition *c = &conditions[i];
    if (c->path >= k->path_count || c->form > (WW_CONDITION_NEGATED | WW_CONDITION_BARE) || !classes_good(k, c->classes) ||
        (c->types & ~bits_below(k->type_count)) != 0 || !ww_load_range(c->first_string, c->lemma_count, k->string_count))
      return false;
    k->conditions[i] = (struct ww_condition){k->paths[c->path], (c->form & WW_CONDITION_NEGATED) != 0, (c->form & WW_CONDITION_BARE) != 0, c->kinds,
                                             {c->classes[0], c->classes[1]}, c->types, c->lemma_count,
                                             k->strings + c->first_string};
  }
  return true;
}

static bool load_frame(struct ww_knowledge *k, const struct ww_file_frame *from, struct ww_frame *to) {
  uint64_t paths = (uint64_t)from->actor_count + from->recipient_count + from->both_count + from->content_count;
  bool good = ww_load_text_good(k, from->name) && ww_load_text_good(k, from->file) && type_good(k, from->type) && from->mode_count <= WW_MODES &&
              (from->turn == WW_NO_TURN || from->turn < k->turn_count) && from->auxiliary < 16 &&
              (from->contexts & ~bits_below(k->context_count)) == 0 && ww_load_range(from->first_path, paths, k->path_count) &&
              ww_load_range(from->first_condition, from->condition_count, k->condition_count);
  good = good && type_good(k, from->also_type) && mode_good(k, from->also_type, from->also_mode);
  for (size_t i = 0; good && i < from->mode_count; i++)
    good = from->mode[i] != WW_NO_MODE && mode_good(k, from->type, from->mode[i]);
  if (!good) return false;
  const struct ww_path *path = k->paths + from->first_path;
  *to = (struct ww_frame){.name = ww_text_of(k, from->name), .file = ww_text_of(k, from->file), .line = from->line, .type = from->type, .mode_count = from->mode_count,
                          .also_type = from->also_type, .also_mode = from->also_mode, .auxiliary = from->auxiliary, .turn = from->turn, .rank = from->rank, .contexts = from->contexts,
                          .actor_count = from->actor_count, .recipient_count = from->recipient_count,
                          .both_count = from->both_count, .content_count = from->content_count,
                          .condition_count = from->condition_count, .conditions = k->conditions + from->first_condition};
  memcpy(to->mode, from->mode, sizeof to->mode);
  to->actor = path;
  to->recipient = to->actor + from->actor_count;
  to->both = to->recipient + from->recipient_count;
  to->content = to->both + from->both_count;
  return true;
}

static bool load_turns(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "rule", sizeof *k->rules, &data, &k->rule_count)) return false;
  k->rules = data;
  for (size_t i = 0; i < k->rule_count; i++) {
    const struct ww_file_rule *rule = &k->rules[i];
    bool from = rule->type == WW_RULE_ANY || type_good(k, rule->type);
    bool mode = rule->mode == WW_RULE_ANY || (rule->mode != WW_NO_MODE && mode_good(k, rule->type, rule->mode));
    bool to = rule->what != WW_TURN_EVENT || (rule->to_type < k->type_count && mode_good(k, rule->to_type, rule->to_mode));
    if (!from || !mode || !to || rule->what > WW_TURN_FRAME || rule->auxiliary >= 16) return false;
  }
  if (!ww_load_section(load, "turn", sizeof *k->file_turns, &data, &k->turn_count) || k->turn_count > WW_MOST_TURNS) return false;
  k->file_turns = data;
  if (!ww_load_views(load, k->turn_count, sizeof *k->turns, (void **)&k->turns)) return false;
  for (size_t i = 0; i < k->turn_count; i++) {
    const struct ww_file_turn *from = &k->file_turns[i];
    if (!ww_load_text_good(k, from->name) || from->claim > 1 || from->actor_count > 4 || from->recipient_count > 4 ||
        !ww_load_range(from->first_rule, from->rule_count, k->rule_count))
      return false;
    struct ww_turn *to = &k->turns[i];
    *to = (struct ww_turn){.name = ww_text_of(k, from->name), .claim = from->claim != 0, .actor_count = from->actor_count,
                           .recipient_count = from->recipient_count};
    memcpy(to->actor, from->actor, sizeof to->actor);
    memcpy(to->recipient, from->recipient, sizeof to->recipient);
    for (size_t j = 0; j < 4; j++)
      if (to->actor[j] > WW_FROM_INNER_PARTNER || to->recipient[j] > WW_FROM_INNER_PARTNER) return false;
  }
  return true;
}

static bool load_cues(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "cue", sizeof(struct ww_file_cue), &data, &k->cue_count)) return false;
  const struct ww_file_cue *cues = data;
  if (!ww_load_views(load, k->cue_count, sizeof *k->cues, (void **)&k->cues)) return false;
  for (size_t i = 0; i < k->cue_count; i++) {
    if (!ww_load_text_good(k, cues[i].name) || cues[i].stance > WW_STANCE_DEMAND ||
        !ww_load_range(cues[i].first_path, cues[i].to_count, k->path_count))
      return false;
    k->cues[i] = (struct ww_cue){ww_text_of(k, cues[i].name), cues[i].stance, cues[i].to_count, k->paths + cues[i].first_path};
  }
  if (!ww_load_keys(load, "cueword", sizeof *k->cue_numbers, &k->cue_words, &data)) return false;
  k->cue_numbers = data;
  for (size_t i = 0; i < k->cue_words.count; i++)
    if (k->cue_numbers[i] >= k->cue_count) return false;
  return true;
}

bool ww_load_frames(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!load_turns(load) || !load_paths(load)) return false;
  if (!ww_load_section(load, "frame", sizeof(struct ww_file_frame), &data, &k->frame_count)) return false;
  const struct ww_file_frame *frames = data;
  if (!ww_load_views(load, k->frame_count, sizeof *k->frames, (void **)&k->frames)) return false;
  for (size_t i = 0; i < k->frame_count; i++)
    if (!load_frame(k, &frames[i], &k->frames[i])) return false;
  if (!load_triggers(load) || !load_cues(load)) return false;
  if (!ww_load_section(load, "example", sizeof *k->examples, &data, &k->example_count)) return false;
  k->examples = data;
  for (size_t i = 0; i < k->example_count; i++) {
    const struct ww_file_example *example = &k->examples[i];
    if (example->frame >= k->frame_count || example->counter > 1 || !ww_load_text_good(k, example->sentence) ||
        !ww_load_text_good(k, example->expected) || !ww_load_text_good(k, example->file))
      return false;
  }
  return true;
}
