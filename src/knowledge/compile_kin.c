// compile_kin.c: `kin` blocks, words that are used alike, as a table asked by lemma.
//
// In: "kin 62.187.71" with its words: the group 71 of the group 187 of the group 62 (models/kin.py makes them). Out: the
// sections "kin.start", "kin.key", "kin.val". A lexicon without such blocks gives an empty table.
#include <stdlib.h>

#include "knowledge/compiler.h"

struct kin_word {
  struct ww_keyed keyed;
  struct ww_file_kin kin;
  struct ww_slice lemma;
  struct ww_lex_place place;
};

static int kin_order(const void *a, const void *b) {
  const struct kin_word *x = a, *y = b;
  if (x->keyed.key != y->keyed.key) return x->keyed.key < y->keyed.key ? -1 : 1;
  return (x->keyed.value > y->keyed.value) - (x->keyed.value < y->keyed.value);
}

static bool read_groups(struct ww_slice name, struct ww_file_kin *kin) {
  size_t level = 0, begin = 0;
  for (size_t i = 0; i <= name.size; i++) {
    if (i < name.size && name.data[i] != '.') continue;
    int64_t number = 0;
    if (level == WW_KIN_LEVELS || !ww_compile_number(ww_slice_of(name.data + begin, i - begin), 0, &number) || number < 1 || number > UINT16_MAX)
      return false;
    kin->group[level++] = (uint16_t)number;
    begin = i + 1;
  }
  return level == WW_KIN_LEVELS;
}

static void read_block(struct ww_compiler *c, const struct ww_lex_block *block, struct ww_table *words) {
  struct ww_file_kin kin = {{0}};
  if (!read_groups(block->name, &kin)) {
    ww_lex_error(&c->diagnostics, ww_place_of_block(block), "'%.*s' is no place among kin: three numbers from 1 to 65535 are, as in 62.187.71",
                 WW_SHOW(block->name));
    return;
  }
  for (uint32_t f = 0; f < block->field_count; f++) {
    const struct ww_lex_field *field = ww_field_at(c, block, f);
    for (uint32_t i = 0; i < field->item_count; i++) {
      const struct ww_lex_item *item = ww_item_at(c, field, i);
      struct ww_lex_place place = ww_place_of_item(block, field, item);
      if (!ww_compile_lemma(c, item->text, place)) continue;
      struct ww_keyed keyed = {ww_key_of(item->text, WW_SEED_KIN), 0, (uint32_t)words->count};
      *(struct kin_word *)ww_table_add(c, words, sizeof(struct kin_word)) = (struct kin_word){keyed, kin, item->text, place};
    }
  }
}

void ww_compile_kin(struct ww_compiler *c) {
  struct ww_table table = {NULL, 0, 0};
  for (size_t i = 0; i < c->block_count[WW_BLOCK_KIN]; i++) read_block(c, c->blocks[WW_BLOCK_KIN][i], &table);
  struct kin_word *words = table.data;
  if (table.count > 1) qsort(words, table.count, sizeof *words, kin_order);
  struct ww_keyed *keyed = ww_arena_alloc_zero(&c->arena, table.count + 1, sizeof *keyed);
  struct ww_file_kin *kin = ww_arena_alloc_zero(&c->arena, table.count + 1, sizeof *kin);
  if (keyed == NULL || kin == NULL || c->no_memory) {
    c->no_memory = true;
    return;
  }
  size_t count = 0;
  for (size_t i = 0; i < table.count; i++) {
    if (i > 0 && words[i].keyed.key == words[i - 1].keyed.key) {
      ww_lex_error(&c->diagnostics, words[i].place, "'%.*s' is a word of another kin already: keep it in one", WW_SHOW(words[i].lemma));
      continue;
    }
    keyed[count] = (struct ww_keyed){words[i].keyed.key, 0, (uint32_t)i};
    count++;
  }
  ww_compile_keys(c, "kin", keyed, count);
  for (size_t i = 0; i < count; i++) kin[i] = words[keyed[i].value].kin;
  ww_compile_part(c, "kin.val", kin, count * sizeof *kin);
}
