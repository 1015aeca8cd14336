// compile_names.c: the trie of names as a keyed table: one fingerprint for each beginning of a name.
//
// "Gulf Cooperation Council" adds the fingerprints of gulf, gulf cooperation, and gulf cooperation council; the last
// is the node its value hangs on. Sorted and freed of doubles, the place of a fingerprint is the number of its node.
#include <stdlib.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "knowledge/compiler.h"
#include "knowledge/fold.h"

static bool has_capital(struct ww_slice text) {
  for (size_t at = 0, length = 0; at < text.size; at += length == 0 ? 1 : length) {
    uint32_t point = ww_utf8_decode(text.data + at, text.size - at, &length);
    if (point != WW_UTF8_BAD && ww_utf8_is_upper(point)) return true;
  }
  return false;
}

void ww_compile_name(struct ww_compiler *c, struct ww_slice text, struct ww_name name, struct ww_lex_place place) {
  struct ww_folder folder;
  struct ww_slice piece;
  uint64_t keys[WW_LIMIT_NAME_WORDS];
  size_t count = 0;
  text = ww_slice_trim(text);
  ww_fold_begin(&folder, text, false);
  while (count < WW_LIMIT_NAME_WORDS && ww_fold_next(&folder, &piece)) {
    keys[count] = ww_key_of(piece, count == 0 ? WW_SEED_NAMES : keys[count - 1]);
    count++;
  }
  bool whole = folder.rest.size == 0 || ww_slice_trim(folder.rest).size == 0;
  if (count == 0 || !whole) {
    // The table of places holds some that no text ever spells out; they are left behind in silence.
    if (place.file != NULL)
      ww_lex_error(&c->diagnostics, place, count == 0 ? "a name without letters: delete it" : "a name of more than %d words, hyphens and apostrophes",
                   WW_LIMIT_NAME_WORDS);
    return;
  }
  for (size_t i = 0; i < count; i++) *(uint64_t *)ww_table_add(c, &c->node_keys, sizeof(uint64_t)) = keys[i];
  name.capital = has_capital(text);
  *(struct ww_new_name *)ww_table_add(c, &c->new_names, sizeof(struct ww_new_name)) = (struct ww_new_name){keys[count - 1], name, text};
}

// By node, then as ww_names_at gives them; of equal values the one that asks least of the text comes first.
static int name_order(const void *a, const void *b) {
  const struct ww_new_name *x = a, *y = b;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  if (x->name.kind != y->name.kind) return x->name.kind < y->name.kind ? -1 : 1;
  if (x->name.index != y->name.index) return x->name.index < y->name.index ? -1 : 1;
  if (x->name.from != y->name.from) return x->name.from < y->name.from ? -1 : 1;
  if (x->name.to != y->name.to) return x->name.to < y->name.to ? -1 : 1;
  if (x->name.exact != y->name.exact) return x->name.exact ? 1 : -1;
  if (x->name.capital != y->name.capital) return x->name.capital ? 1 : -1;
  if (x->name.plural != y->name.plural) return x->name.plural ? 1 : -1;
  return ww_slice_compare(x->text, y->text);
}

static bool same_value(const struct ww_new_name *x, const struct ww_new_name *y) {
  if (x->key != y->key || x->name.kind != y->name.kind || x->name.index != y->name.index || x->name.from != y->name.from ||
      x->name.to != y->name.to)
    return false;
  // Several exact spellings of one name stand side by side; an inexact one takes their place.
  return !x->name.exact || ww_slice_equal(x->text, y->text);
}

static int key_order(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

static size_t unique_keys(struct ww_table *table) {
  uint64_t *keys = table->data;
  size_t count = 0;
  if (table->count > 1) qsort(keys, table->count, sizeof *keys, key_order);
  for (size_t i = 0; i < table->count; i++)
    if (count == 0 || keys[count - 1] != keys[i]) keys[count++] = keys[i];
  return count;
}

static size_t unique_names(struct ww_table *table) {
  struct ww_new_name *names = table->data;
  size_t count = 0;
  if (table->count > 1) qsort(names, table->count, sizeof *names, name_order);
  for (size_t i = 0; i < table->count; i++)
    if (count == 0 || !same_value(&names[count - 1], &names[i])) names[count++] = names[i];
  return count;
}

// Where the names of a key begin, in names sorted by key.
static size_t first_of(const struct ww_new_name *names, size_t count, uint64_t key) {
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (names[middle].key < key) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

void ww_compile_names(struct ww_compiler *c) {
  if (c->no_memory) return;
  size_t node_count = unique_keys(&c->node_keys), name_count = unique_names(&c->new_names);
  const uint64_t *keys = c->node_keys.data;
  const struct ww_new_name *names = c->new_names.data;
  struct ww_keyed *keyed = ww_arena_alloc_zero(&c->arena, node_count + 1, sizeof *keyed);
  struct ww_name *out = ww_arena_alloc_zero(&c->arena, name_count + 1, sizeof *out);
  uint32_t *firsts = ww_arena_alloc_zero(&c->arena, node_count + 1, sizeof *firsts);
  if (keyed == NULL || out == NULL || firsts == NULL) {
    c->no_memory = true;
    return;
  }
  for (size_t i = 0; i < node_count; i++) keyed[i] = (struct ww_keyed){keys[i], 0, (uint32_t)i};
  ww_compile_keys(c, "node", keyed, node_count);
  struct ww_table exacts = {NULL, 0, 0};
  uint32_t written = 0;
  for (size_t i = 0; i < node_count; i++) {
    firsts[i] = written;
    for (size_t j = first_of(names, name_count, keyed[i].key); j < name_count && names[j].key == keyed[i].key; j++) {
      if (names[j].name.exact)
        *(struct ww_file_exact *)ww_table_add(c, &exacts, sizeof(struct ww_file_exact)) =
            (struct ww_file_exact){written, ww_compile_text(c, names[j].text)};
      out[written++] = names[j].name;
    }
  }
  firsts[node_count] = written;
  ww_compile_part(c, "node.val", firsts, (node_count + 1) * sizeof *firsts);
  ww_compile_part(c, "name", out, name_count * sizeof *out);
  ww_compile_table(c, "exact", &exacts, sizeof(struct ww_file_exact));
}
