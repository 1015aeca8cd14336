// compile_words.c: the tables asked by word: triggers and classes of a lemma, contexts, cues, and the forms that may
// trigger anything at all.
#include <stdlib.h>

#include "knowledge/compiler.h"
#include "knowledge/inflect.h"

// By part of speech, anchor, then what the engine tries first: longest, frame name (frames are numbered by name), and
// the order of the lines.
static int trigger_order(const void *a, const void *b) {
  const struct ww_new_trigger *x = a, *y = b;
  if (x->pos != y->pos) return x->pos < y->pos ? -1 : 1;
  int order = ww_slice_compare(x->anchor, y->anchor);
  if (order != 0) return order;
  if (x->length != y->length) return x->length > y->length ? -1 : 1;
  if (x->frame != y->frame) return x->frame < y->frame ? -1 : 1;
  return (x->order > y->order) - (x->order < y->order);
}

// The same anchor with the same words for the same frame, given twice (also by a British spelling that is listed too).
static bool same_trigger(const struct ww_compiler *c, const struct ww_new_trigger *a, const struct ww_new_trigger *b) {
  if (a->pos != b->pos || a->frame != b->frame || a->before_count != b->before_count || a->after_count != b->after_count ||
      !ww_slice_equal(a->anchor, b->anchor))
    return false;
  const struct ww_file_pattern *patterns = c->patterns.data;
  const struct ww_file_text *strings = c->strings.data;
  for (uint32_t i = 0; i < (uint32_t)a->before_count + a->after_count; i++) {
    const struct ww_file_pattern *x = &patterns[a->first_pattern + i], *y = &patterns[b->first_pattern + i];
    if (x->any != y->any || x->count != y->count) return false;
    for (uint32_t j = 0; j < x->count; j++)
      if (strings[x->first_string + j].offset != strings[y->first_string + j].offset) return false;
  }
  return true;
}

struct word {
  uint64_t key;
  struct ww_file_word info;
};

static int word_order(const void *a, const void *b) {
  const struct word *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return x->info.trigger_count > y->info.trigger_count ? -1 : x->info.trigger_count < y->info.trigger_count;
}

static void add_word(struct ww_compiler *c, struct ww_table *words, struct ww_slice lemma, uint8_t pos, struct ww_file_word info) {
  *(struct word *)ww_table_add(c, words, sizeof(struct word)) = (struct word){ww_key_of(lemma, WW_SEED_WORD + (uint64_t)pos), info};
}

// Numbers the triggers and writes their section; a run of one anchor becomes a word.
static void write_triggers(struct ww_compiler *c, struct ww_table *words) {
  struct ww_new_trigger *triggers = c->new_triggers.data;
  struct ww_table out = {NULL, 0, 0};
  if (c->new_triggers.count > 1) qsort(triggers, c->new_triggers.count, sizeof *triggers, trigger_order);
  for (size_t i = 0; i < c->new_triggers.count;) {
    struct ww_file_word info = {.first_trigger = (uint32_t)out.count};
    size_t begin = i;
    for (; i < c->new_triggers.count && triggers[i].pos == triggers[begin].pos && ww_slice_equal(triggers[i].anchor, triggers[begin].anchor); i++) {
      bool twice = false;
      for (size_t j = i; j-- > begin && triggers[j].frame == triggers[i].frame && triggers[j].length == triggers[i].length && !twice;)
        twice = same_trigger(c, &triggers[j], &triggers[i]);
      if (twice) continue;
      *(struct ww_file_trigger *)ww_table_add(c, &out, sizeof(struct ww_file_trigger)) = (struct ww_file_trigger){
          ww_compile_text(c, triggers[i].anchor), triggers[i].frame, triggers[i].first_pattern, triggers[i].pos, triggers[i].before_count, triggers[i].after_count, 0};
    }
    info.trigger_count = (uint32_t)out.count - info.first_trigger;
    add_word(c, words, triggers[begin].anchor, triggers[begin].pos, info);
  }
  ww_compile_table(c, "trigger", &out, sizeof(struct ww_file_trigger));
}

// Sorts keyed entries, lets `merge` fold equal keys into the first, and writes the section; values[] are then in order.
static void write_words(struct ww_compiler *c, struct ww_table *table) {
  struct word *words = table->data;
  size_t count = 0;
  if (table->count > 1) qsort(words, table->count, sizeof *words, word_order);
  for (size_t i = 0; i < table->count; i++) {
    if (count > 0 && words[count - 1].key == words[i].key) {
      words[count - 1].info.classes[0] |= words[i].info.classes[0];
      words[count - 1].info.classes[1] |= words[i].info.classes[1];
    } else {
      words[count++] = words[i];
    }
  }
  struct ww_keyed *keyed = ww_arena_alloc_zero(&c->arena, count + 1, sizeof *keyed);
  struct ww_file_word *infos = ww_arena_alloc_zero(&c->arena, count + 1, sizeof *infos);
  if (keyed == NULL || infos == NULL) {
    c->no_memory = true;
    return;
  }
  for (size_t i = 0; i < count; i++) keyed[i] = (struct ww_keyed){words[i].key, 0, (uint32_t)i};
  ww_compile_keys(c, "word", keyed, count);
  for (size_t i = 0; i < count; i++) infos[i] = words[keyed[i].value].info;
  ww_compile_part(c, "word.val", infos, count * sizeof *infos);
}

// A table whose values are small numbers: contexts as bits, cues as numbers, forms as masks. Equal keys are joined by or.
static void write_numbers(struct ww_compiler *c, const char *name, struct ww_table *table, size_t width, const uint64_t *bits) {
  struct ww_keyed *keyed = table->data;
  size_t count = 0;
  if (table->count > 1) qsort(keyed, table->count, sizeof *keyed, ww_keyed_order);
  uint64_t *joined = ww_arena_alloc_zero(&c->arena, table->count + 1, sizeof *joined);
  unsigned char *out = ww_arena_alloc_zero(&c->arena, table->count + 1, width);
  if (joined == NULL || out == NULL) {
    c->no_memory = true;
    return;
  }
  for (size_t i = 0; i < table->count; i++) {
    uint64_t value = bits == NULL ? keyed[i].value : bits[keyed[i].value];
    if (count == 0 || keyed[count - 1].key != keyed[i].key) keyed[count++] = keyed[i];
    joined[count - 1] |= value;
  }
  for (size_t i = 0; i < count; i++) keyed[i].value = (uint32_t)i;
  ww_compile_keys(c, name, keyed, count);
  for (size_t i = 0; i < count; i++) memcpy(out + i * width, &joined[keyed[i].value], width);  // little endian: layout.h
  char section[16];
  size_t length = strlen(name);
  memcpy(section, name, length);
  memcpy(section + length, ".val", 5);
  ww_compile_part(c, section, out, count * width);
}

static void add_key(struct ww_compiler *c, struct ww_table *table, uint64_t key, uint32_t value) {
  *(struct ww_keyed *)ww_table_add(c, table, sizeof(struct ww_keyed)) = (struct ww_keyed){key, 0, value};
}

struct forms {
  struct ww_compiler *c;
  uint32_t mask;
};

static bool add_form(void *context, struct ww_slice form) {
  struct forms *forms = context;
  add_key(forms->c, &forms->c->forms, ww_key_of(form, WW_SEED_FORM), forms->mask);
  return true;
}

static struct ww_slice first_word(struct ww_slice text) {
  struct ww_slice word;
  (void)ww_lex_word(&text, &word);
  return word;
}

static void write_forms(struct ww_compiler *c) {
  struct forms forms = {c, 1};
  const struct ww_new_trigger *triggers = c->new_triggers.data;
  for (size_t i = 0; i < c->new_triggers.count; i++) {
    if (i > 0 && triggers[i].pos == triggers[i - 1].pos && ww_slice_equal(triggers[i].anchor, triggers[i - 1].anchor)) continue;
    (void)ww_inflect(triggers[i].anchor, (enum ww_word_pos)triggers[i].pos, add_form, &forms);
  }
  forms.mask = 2;
  const struct ww_new_word *cues = c->cue_words.data;
  for (size_t i = 0; i < c->cue_words.count; i++)
    (void)ww_inflect(first_word(cues[i].lemma), (enum ww_word_pos)cues[i].pos, add_form, &forms);
  write_numbers(c, "form", &c->forms, 1, NULL);
}

// What may be the first token of a phrase of several: all of it up to a blank, or to a hyphen.
static void add_beginnings(struct ww_compiler *c, struct ww_table *contexts, struct ww_slice phrase, uint32_t number) {
  for (size_t i = 0; i < phrase.size; i++) {
    size_t end = i > 0 ? i : 1;  // a phrase that begins with a hyphen begins with that token
    if (phrase.data[i] == ' ' || phrase.data[i] == '-')
      add_key(c, contexts, ww_key_of(ww_slice_of(phrase.data, end), WW_SEED_CONTEXT + WW_CONTEXT_BEGINS), number);
  }
}

void ww_compile_words(struct ww_compiler *c) {
  struct ww_table words = {NULL, 0, 0}, contexts = {NULL, 0, 0}, cues = {NULL, 0, 0};
  write_triggers(c, &words);
  const struct ww_new_word *classes = c->class_words.data;
  for (size_t i = 0; i < c->class_words.count; i++) {
    struct ww_file_word info = {{0, 0}, 0, 0};
    info.classes[classes[i].number >> 6] = (uint64_t)1 << (classes[i].number & 63);
    add_word(c, &words, classes[i].lemma, classes[i].pos, info);
  }
  write_words(c, &words);
  uint64_t bits[WW_MOST_CONTEXTS];
  for (unsigned i = 0; i < WW_MOST_CONTEXTS; i++) bits[i] = (uint64_t)1 << i;
  const struct ww_new_word *list = c->context_words.data;
  for (size_t i = 0; i < c->context_words.count; i++) {
    add_key(c, &contexts, ww_key_of(list[i].lemma, WW_SEED_CONTEXT + (uint64_t)list[i].pos), list[i].number);
    add_beginnings(c, &contexts, list[i].lemma, list[i].number);
  }
  write_numbers(c, "ctxword", &contexts, sizeof(uint64_t), bits);
  list = c->cue_words.data;
  for (size_t i = 0; i < c->cue_words.count; i++)
    add_key(c, &cues, ww_key_of(list[i].lemma, WW_SEED_CUE + (uint64_t)list[i].pos), list[i].number);
  write_numbers(c, "cueword", &cues, sizeof(uint16_t), NULL);
  write_forms(c);
}
