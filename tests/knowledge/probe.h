// probe.h: asks a loaded file everything, touching every byte that an answer points to. For damaged files that load:
// what the load has let through must not lead anywhere outside. Used by the tests and by fuzz/knowledge_fuzz.c.
#ifndef WW_TESTS_KNOWLEDGE_PROBE_H
#define WW_TESTS_KNOWLEDGE_PROBE_H

#include "base/slice.h"
#include "knowledge/knowledge.h"

static inline unsigned probe_text(struct ww_slice text) {
  unsigned sum = 0;
  for (size_t i = 0; i < text.size; i++) sum += (unsigned char)text.data[i];
  return sum;
}

static inline unsigned probe_paths(const struct ww_path *paths, size_t count) {
  unsigned sum = 0;
  for (size_t i = 0; i < count; i++) sum += paths[i].kind + probe_text(paths[i].prep);
  return sum;
}

static inline unsigned probe_frame(const struct ww_knowledge *k, uint32_t number) {
  const struct ww_frame *f = ww_frame(k, number);
  unsigned sum = probe_text(f->name) + probe_paths(f->actor, f->actor_count) + probe_paths(f->recipient, f->recipient_count) +
                 probe_paths(f->both, f->both_count) + probe_paths(f->content, f->content_count);
  for (uint8_t i = 0; i < f->mode_count; i++) sum += probe_text(ww_mode_name(k, f->type, f->mode[i]));
  if (f->turn != WW_NO_TURN) {
    sum += probe_text(ww_turn(k, f->turn)->name);
    for (unsigned type = 0; type < ww_type_count(k); type++) {
      struct ww_turn_result result = ww_turn_apply(k, f->turn, (uint8_t)type, WW_NO_MODE);
      if (result.what == WW_TURN_EVENT) sum += probe_text(ww_type(k, result.type)->name);
      if (result.what == WW_TURN_EVENT && result.mode != WW_NO_MODE) sum += probe_text(ww_mode_name(k, result.type, result.mode));
    }
  }
  for (uint8_t i = 0; i < f->condition_count; i++) {
    sum += probe_paths(&f->conditions[i].path, 1);
    for (uint8_t j = 0; j < f->conditions[i].lemma_count; j++) sum += probe_text(f->conditions[i].lemmas[j]);
  }
  return sum;
}

static inline unsigned probe_triggers(const struct ww_knowledge *k) {
  unsigned sum = 0;
  for (uint32_t i = 0; i < ww_trigger_count(k); i++) {
    const struct ww_trigger *t = ww_trigger_at(k, i);
    sum += probe_text(t->anchor) + probe_text(ww_frame(k, t->frame)->name);
    struct ww_word_info info = ww_word(k, t->anchor, (enum ww_word_pos)t->pos);
    if (info.trigger_count > 0) sum += ww_trigger_at(k, info.first_trigger + info.trigger_count - 1)->frame;
    for (unsigned j = 0; j < (unsigned)t->before_count + t->after_count; j++)
      for (uint8_t w = 0; w < t->words[j].count; w++) sum += probe_text(t->words[j].words[w]);
  }
  return sum;
}

// Nodes are given out by walks alone; those of the names of actors, agents and places are enough.
static inline unsigned probe_name(const struct ww_knowledge *k, struct ww_slice words) {
  unsigned sum = 0;
  uint32_t node = ww_names_step(k, WW_NAMES_ROOT, words, words);
  size_t count;
  const struct ww_name *names = ww_names_at(k, node, &count);
  for (size_t i = 0; i < count; i++) {
    struct ww_token token = {.form = words};
    sum += names[i].kind + probe_text(ww_name_text(k, &names[i])) + ww_names_exact(k, &names[i], &token, 1);
    if (names[i].kind <= WW_NAME_SEAT) sum += probe_text(ww_actor(k, names[i].index)->name);
    if (names[i].kind == WW_NAME_AGENT) sum += probe_text(ww_agent(k, names[i].index)->lemma);
    if (names[i].kind == WW_NAME_PLACE) sum += probe_text(ww_place(k, names[i].index)->name);
  }
  return sum + node;
}

static inline unsigned probe_everything(const struct ww_knowledge *k) {
  static const char *const words[] = {"bomb", "say", "syria", "us", "ordel", "army", "troops", "brel", "rocket", "tank", "", "according"};
  unsigned sum = probe_triggers(k);
  for (unsigned type = 0; type < ww_type_count(k); type++) sum += probe_text(ww_type(k, (uint8_t)type)->name);
  for (unsigned i = 0; i < ww_context_count(k); i++) sum += probe_text(ww_context_name(k, (uint8_t)i));
  for (uint32_t i = 0; i < ww_frame_count(k); i++) sum += probe_frame(k, i);
  for (uint32_t i = 0; i < ww_actor_count(k); i++) {
    const struct ww_actor *actor = ww_actor(k, i);
    sum += probe_text(actor->key) + probe_text(actor->wikidata) + (unsigned)actor->role.code[3];
    const struct ww_dated_role *role = ww_actor_role_on(k, i, 15000);
    if (role != NULL) sum += probe_text(role->office);
    sum += probe_name(k, actor->name);
  }
  for (uint32_t i = 0; i < ww_place_count(k); i++) {
    const struct ww_place_info *place = ww_place(k, i);
    sum += probe_text(place->province) + probe_name(k, place->name);
    if (place->province_place != WW_NONE) sum += ww_place(k, place->province_place)->population;
  }
  for (uint32_t i = 0; i < ww_example_count(k); i++) {
    struct ww_example example = ww_example(k, i);
    sum += probe_text(example.sentence) + probe_text(example.expected) + probe_text(example.file) + probe_frame(k, example.frame);
  }
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    struct ww_slice word = ww_slice_cstring(words[i]);
    sum += probe_name(k, word) + ww_form_may_trigger(k, word) + (unsigned)ww_context_of_word(k, word, false) + (unsigned)ww_context_unless(k, 0);
    const struct ww_cue *cue = ww_cue_of(k, word, WW_POS_VERB);
    if (cue != NULL) sum += probe_text(cue->name) + probe_paths(cue->to, cue->to_count);
  }
  return sum;
}

#endif
