// compile_tools.c: tables, the text pool, keyed sections and the small questions of the compiler.
#include <stdlib.h>

#include "base/edits.h"
#include "knowledge/compiler.h"

void *ww_table_add(struct ww_compiler *c, struct ww_table *table, size_t size) {
  if (!ww_arena_grow(&c->arena, &table->data, &table->room, table->count + 1, size)) {
    c->no_memory = true;
    memset(c->spill, 0, sizeof c->spill);
    return c->spill;
  }
  char *record = (char *)table->data + table->count++ * size;
  memset(record, 0, size);
  return record;
}

// ---- the text pool ----

static bool rehash(struct ww_compiler *c) {
  struct ww_table *table = &c->interned;
  size_t room = table->room == 0 ? 1024 : table->room * 2;
  struct ww_file_text *slots = ww_arena_alloc_zero(&c->arena, room, sizeof *slots);
  if (slots == NULL) return false;
  const struct ww_file_text *old = table->data;
  for (size_t i = 0; i < table->room; i++) {
    if (old[i].size == 0) continue;
    size_t at = (size_t)ww_hash(c->text.data + old[i].offset, old[i].size, 0) & (room - 1);
    while (slots[at].size != 0) at = (at + 1) & (room - 1);
    slots[at] = old[i];
  }
  table->data = slots;
  table->room = room;
  return true;
}

struct ww_file_text ww_compile_text(struct ww_compiler *c, struct ww_slice text) {
  struct ww_table *table = &c->interned;
  if (text.size == 0) return (struct ww_file_text){0, 0};
  if (table->count * 2 >= table->room && !rehash(c)) {
    c->no_memory = true;
    return (struct ww_file_text){0, 0};
  }
  struct ww_file_text *slots = table->data;
  size_t at = (size_t)ww_hash(text.data, text.size, 0) & (table->room - 1);
  for (; slots[at].size != 0; at = (at + 1) & (table->room - 1))
    if (ww_slice_equal(ww_slice_of(c->text.data + slots[at].offset, slots[at].size), text)) return slots[at];
  struct ww_file_text made = {(uint32_t)c->text.size, (uint32_t)text.size};
  ww_buffer_put_slice(&c->text, text);
  if (c->text.failed || c->text.size >= UINT32_MAX) {
    c->no_memory = true;
    return (struct ww_file_text){0, 0};
  }
  slots[at] = made;
  table->count++;
  return made;
}

// ---- sections ----

void ww_compile_part(struct ww_compiler *c, const char *name, const void *data, size_t size) {
  char *kept = c->part_names[c->part_count];
  size_t length = strlen(name);
  memcpy(kept, name, length + 1);
  c->parts[c->part_count++] = (struct ww_packed_part){kept, data, size};
}

void ww_compile_table(struct ww_compiler *c, const char *name, const struct ww_table *table, size_t size) {
  ww_compile_part(c, name, table->data, table->count * size);
}

int ww_keyed_order(const void *a, const void *b) {
  const struct ww_keyed *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return (x->value > y->value) - (x->value < y->value);
}

static int bucket_order(const void *a, const void *b) {
  const struct ww_keyed *x = a, *y = b;
  if (x->bucket != y->bucket) return x->bucket < y->bucket ? -1 : 1;
  return ww_keyed_order(a, b);
}

void ww_compile_keys(struct ww_compiler *c, const char *name, struct ww_keyed *entries, size_t count) {
  uint32_t buckets = ww_keys_buckets(count);
  uint32_t *start = ww_arena_alloc_zero(&c->arena, (size_t)buckets + 1, sizeof *start);
  uint64_t *keys = ww_arena_alloc(&c->arena, count == 0 ? 1 : count, sizeof *keys);
  if (start == NULL || keys == NULL) {
    c->no_memory = true;
    return;
  }
  for (size_t i = 0; i < count; i++) {
    entries[i].bucket = (uint32_t)entries[i].key & (buckets - 1);
    start[entries[i].bucket + 1]++;
  }
  for (uint32_t b = 0; b < buckets; b++) start[b + 1] += start[b];
  if (count > 1) qsort(entries, count, sizeof *entries, bucket_order);
  for (size_t i = 0; i < count; i++) keys[i] = entries[i].key;
  char section[16];
  size_t length = strlen(name);
  memcpy(section, name, length);
  memcpy(section + length, ".start", 7);
  ww_compile_part(c, section, start, ((size_t)buckets + 1) * sizeof *start);
  memcpy(section + length, ".key", 5);
  ww_compile_part(c, section, keys, count * sizeof *keys);
}

// ---- blocks and fields ----

uint32_t ww_compile_find(const struct ww_compiler *c, enum ww_block_kind kind, struct ww_slice name) {
  size_t low = 0, high = c->block_count[kind];
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (ww_slice_compare(c->blocks[kind][middle]->name, name) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  bool found = low < c->block_count[kind] && ww_slice_equal(c->blocks[kind][low]->name, name);
  return found ? (uint32_t)low : WW_NONE;
}

uint32_t ww_compile_need(struct ww_compiler *c, enum ww_block_kind kind, struct ww_slice name, struct ww_lex_place place) {
  static const char *const words[WW_BLOCK_KINDS] = {"type", "context", "class", "turn", "cue", "frame", "actor", "agent", "place", "kin"};
  uint32_t found = ww_compile_find(c, kind, name);
  if (found != WW_NONE) return found;
  struct ww_slice best = {NULL, 0};
  size_t least = 3;
  for (size_t i = 0; i < c->block_count[kind]; i++) {
    bool other_case = ww_slice_equal_fold(name, c->blocks[kind][i]->name);
    size_t distance = other_case ? 0 : ww_edits(name, c->blocks[kind][i]->name, false, 2);
    if (distance < least) {
      least = distance;
      best = c->blocks[kind][i]->name;
    }
  }
  if (best.size != 0) {
    ww_lex_error(&c->diagnostics, place, "unknown %s '%.*s': did you mean '%.*s'?", words[kind], WW_SHOW(name), WW_SHOW(best));
  } else {
    ww_lex_error(&c->diagnostics, place, "unknown %s '%.*s': no block '%s %.*s' is in the lexicon", words[kind], WW_SHOW(name),
                 words[kind], WW_SHOW(name));
  }
  return WW_NONE;
}

const struct ww_lex_field *ww_compile_single(struct ww_compiler *c, const struct ww_lex_block *block, const char *name) {
  const struct ww_lex_field *found = NULL;
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    if (!ww_slice_is(field->name, name)) continue;
    if (found != NULL) {
      struct ww_lex_place place = {block->file, field->line, field->column};
      ww_lex_error(&c->diagnostics, place, "'%s' stands here a second time (first on line %u): keep one", name, found->line);
      return found;
    }
    found = field;
  }
  return found;
}

bool ww_compile_number(struct ww_slice text, int decimals, int64_t *out) {
  bool minus = text.size > 0 && text.data[0] == '-', point = false;
  size_t at = minus ? 1 : 0;
  int64_t value = 0;
  int digits = 0, after = 0;
  for (; at < text.size; at++) {
    if (text.data[at] == '.' && !point) {
      point = true;
      continue;
    }
    if (!ww_ascii_digit((unsigned char)text.data[at]) || digits > 15) return false;
    if (point && after == decimals) return false;
    value = value * 10 + (text.data[at] - '0');
    digits++;
    if (point) after++;
  }
  if (digits == 0 || (point && after == 0)) return false;
  for (; after < decimals; after++) value *= 10;
  *out = minus ? -value : value;
  return true;
}

bool ww_compile_lemma(struct ww_compiler *c, struct ww_slice lemma, struct ww_lex_place place) {
  for (size_t i = 0; i < lemma.size; i++) {
    if (!ww_ascii_upper((unsigned char)lemma.data[i])) continue;
    ww_lex_error(&c->diagnostics, place, "'%.*s' has a capital: words here are lemmas, in lower case", WW_SHOW(lemma));
    return false;
  }
  return lemma.size > 0;
}
