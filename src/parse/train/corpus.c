// Treebanks as numbers; see corpus.h.
#include "parse/train/corpus.h"

#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/slice.h"
#include "parse/features.h"

void ww_corpus_init(struct ww_corpus *c) {
  *c = (struct ww_corpus){0};
  ww_arena_init(&c->arena);
  for (int i = 0; i < 3; i++) ww_conllu_init(&c->text[i]);
}

void ww_corpus_release(struct ww_corpus *c) {
  for (int i = 0; i < 3; i++) ww_conllu_release(&c->text[i]);
  ww_arena_release(&c->arena);
  ww_free(c->words);
  ww_free(c->sentences);
  ww_free(c->hashes);
  ww_free(c->rows);
  ww_free(c->form_keys);
  ww_free(c->form_ids);
  ww_free(c->slots);
  ww_free(c->row_count);
  ww_free(c->vectors);
  ww_free(c->soft);
  ww_free(c->vector_hash);
  ww_free(c->form_vector);
  ww_free(c->row_vector);
  *c = (struct ww_corpus){0};
}

// ---- names -----------------------------------------------------------------------------------

struct name_count {
  struct ww_slice name;
  size_t count;
};

static int by_count(const void *a, const void *b) {
  const struct name_count *x = a, *y = b;
  if (x->count != y->count) return x->count < y->count ? 1 : -1;
  return ww_slice_compare(x->name, y->name);
}

static int by_name(const void *a, const void *b) { return ww_slice_compare(*(const struct ww_slice *)a, *(const struct ww_slice *)b); }

static struct ww_slice label_of(const struct ww_conllu_row *r) { return r->deprel; }
static struct ww_slice xpos_of(const struct ww_conllu_row *r) { return r->xpos; }

// The `most` commonest values of a column of the gold text, sorted by name.
static ww_status take_names(struct ww_corpus *c, struct ww_slice (*column)(const struct ww_conllu_row *), size_t most,
                            struct ww_inventory *out, struct ww_error *error) {
  size_t n = 0, room = 4096;
  struct name_count *all = ww_alloc(room, sizeof *all);
  if (!all) return ww_fail_memory(error);
  for (size_t s = 0; s < c->text[0].sentence_count; s++)
    for (size_t i = 0; i < c->text[0].sentences[s].row_count; i++) {
      const struct ww_conllu_row *r = &c->text[0].sentences[s].rows[i];
      struct ww_slice v = column(r);
      if (r->kind != WW_CONLLU_WORD || ww_slice_is(v, "_")) continue;
      size_t k = 0;
      while (k < n && !ww_slice_equal(all[k].name, v)) k++;
      if (k == room) continue;
      if (k == n) all[n++] = (struct name_count){v, 0};
      all[k].count++;
    }
  if (n > 0) qsort(all, n, sizeof *all, by_count);
  out->count = n < most ? n : most;
  for (size_t i = 0; i < out->count; i++) out->name[i] = all[i].name;
  if (out->count > 0) qsort(out->name, out->count, sizeof *out->name, by_name);
  ww_free(all);
  return WW_OK;
}

static int find_name(const struct ww_inventory *inv, struct ww_slice name) {
  for (size_t i = 0; i < inv->count; i++)
    if (ww_slice_equal(inv->name[i], name)) return (int)i;
  return -1;
}

static int find_label(const struct ww_inventory *inv, struct ww_slice name) {
  int k = find_name(inv, name);
  const char *colon = name.size ? memchr(name.data, ':', name.size) : NULL;
  if (k < 0 && colon) k = find_name(inv, (struct ww_slice){name.data, (size_t)(colon - name.data)});
  return k;
}

// ---- forms -----------------------------------------------------------------------------------

static ww_status grow_forms(struct ww_corpus *c, struct ww_error *error) {
  size_t room = c->form_room ? c->form_room * 2 : 1u << 16, mask = room * 2 - 1;
  uint64_t(*h)[WW_FEATURES] = ww_realloc(c->hashes, room, sizeof *h);
  if (h) c->hashes = h;
  uint64_t *keys = ww_alloc_zero(mask + 1, sizeof *keys);
  uint32_t *ids = ww_alloc_zero(mask + 1, sizeof *ids);
  if (!h || !keys || !ids) {
    ww_free(keys);
    ww_free(ids);
    return ww_fail_memory(error);
  }
  for (size_t i = 0; c->form_keys && i <= c->form_mask; i++) {
    if (!c->form_keys[i]) continue;
    size_t k = (size_t)c->form_keys[i] & mask;
    while (keys[k]) k = (k + 1) & mask;
    keys[k] = c->form_keys[i];
    ids[k] = c->form_ids[i];
  }
  ww_free(c->form_keys);
  ww_free(c->form_ids);
  c->form_keys = keys;
  c->form_ids = ids;
  c->form_mask = mask;
  c->form_room = room;
  return WW_OK;
}

static ww_status form_id(struct ww_corpus *c, struct ww_slice form, int initial, uint32_t *id, struct ww_error *error) {
  if (c->form_count + 1 >= c->form_room) {
    ww_status st = grow_forms(c, error);
    if (st != WW_OK) return st;
  }
  uint64_t key = ww_hash(form.data, form.size, (uint64_t)initial + 1);
  if (key == 0) key = 1;
  size_t k = (size_t)key & c->form_mask;
  while (c->form_keys[k] && c->form_keys[k] != key) k = (k + 1) & c->form_mask;
  if (!c->form_keys[k]) {
    c->form_keys[k] = key;
    c->form_ids[k] = (uint32_t)c->form_count;
    ww_features(form, initial, c->hashes[c->form_count++]);
  }
  *id = c->form_ids[k];
  return WW_OK;
}

// The form in another case; ASCII letters only. Title case leaves short function words alone, as
// headlines do.
static struct ww_slice variant(struct ww_slice form, enum ww_variant v, enum ww_upos upos, int initial, char *buffer,
                               size_t room) {
  size_t n = form.size < room ? form.size : room;
  int minor = upos == WW_UPOS_ADP || upos == WW_UPOS_DET || upos == WW_UPOS_CCONJ || upos == WW_UPOS_PART;
  for (size_t i = 0; i < n; i++) {
    unsigned char b = (unsigned char)form.data[i];
    if (v == WW_LOWER) b = ww_ascii_fold(b);
    if ((v == WW_UPPER || (v == WW_TITLE && i == 0 && (initial || !minor))) && ww_ascii_lower(b)) b = (unsigned char)(b - 32);
    buffer[i] = (char)b;
  }
  return (struct ww_slice){buffer, n};
}

static float confidence(struct ww_slice misc) {
  for (size_t i = 0; i + 5 < misc.size; i++)
    if (memcmp(misc.data + i, "Conf=", 5) == 0 && (i == 0 || misc.data[i - 1] == '|')) {
      float v = 0.0f, unit = 1.0f;
      int point = 0;
      for (size_t k = i + 5; k < misc.size && misc.data[k] != '|'; k++) {
        if (misc.data[k] == '.') point = 1;
        else if (point) unit *= 0.1f, v += unit * (float)(misc.data[k] - '0');
        else v = v * 10.0f + (float)(misc.data[k] - '0');
      }
      return v < 0.0f ? 0.0f : v > 1.0f ? 1.0f : v;
    }
  return 1.0f;
}

// The place of `key` and "=" in MISC; its value ends at the next "|".
static struct ww_slice misc_value(struct ww_slice misc, char key) {
  for (size_t i = 0; i + 2 < misc.size; i++)
    if (misc.data[i] == key && misc.data[i + 1] == '=' && (i == 0 || misc.data[i - 1] == '|')) {
      const char *p = misc.data + i + 2, *end = memchr(p, '|', misc.size - i - 2);
      return (struct ww_slice){p, end ? (size_t)(end - p) : misc.size - i - 2};
    }
  return (struct ww_slice){0};
}

static int decimal(struct ww_slice s) {
  int v = s.size == 0 ? -1 : 0;
  for (size_t i = 0; i < s.size && v >= 0; i++) v = s.data[i] >= '0' && s.data[i] <= '9' && v < 10000 ? v * 10 + s.data[i] - '0' : -1;
  return v;
}

static int soft_name(const struct ww_corpus *c, int kind, struct ww_slice name) {
  switch (kind) {
    case WW_SOFT_HEAD: return decimal(name);
    case WW_SOFT_LABEL: return find_label(&c->labels, name);
    case WW_SOFT_UPOS: return ww_upos_of(name) == WW_UPOS_COUNT ? -1 : (int)ww_upos_of(name);
    default: return find_name(&c->xpos, name);
  }
}

// Reads "3~812/5~170": alternatives with their shares in thousandths, brought to a sum of 1.
static struct ww_soft soft_list(const struct ww_corpus *c, int kind, struct ww_slice s) {
  struct ww_soft out = {.of = {-1, -1, -1, -1}};
  float sum = 0.0f;
  size_t n = 0;
  while (s.size && n < WW_SOFT_MOST) {
    const char *end = memchr(s.data, '/', s.size), *stop = end ? end : s.data + s.size, *mid = memchr(s.data, '~', (size_t)(stop - s.data));
    if (!mid) break;
    int what = soft_name(c, kind, (struct ww_slice){s.data, (size_t)(mid - s.data)}), part = decimal((struct ww_slice){mid + 1, (size_t)(stop - mid - 1)});
    if (what >= 0 && part > 0) out.of[n] = (int16_t)what, sum += out.part[n++] = (float)part;
    s = end ? (struct ww_slice){end + 1, s.size - (size_t)(end + 1 - s.data)} : (struct ww_slice){0};
  }
  for (size_t i = 0; i < n; i++) out.part[i] /= sum;
  return out;
}

// The shares of teachers in MISC: H= heads, R= relations, U= and X= tags; what is not there is all on the column.
static ww_status add_soft(struct ww_corpus *c, struct ww_slice misc, struct ww_corpus_word *w, struct ww_error *error) {
  static const char key[WW_SOFT] = "HRUX";
  struct ww_soft soft[WW_SOFT];
  const int16_t plain[WW_SOFT] = {w->head, w->label, w->upos, w->xpos};
  int any = 0;
  for (int k = 0; k < WW_SOFT; k++) {
    struct ww_slice value = misc_value(misc, key[k]);
    any |= value.size > 0;
    soft[k] = soft_list(c, k, value);
    if (soft[k].of[0] < 0) soft[k] = (struct ww_soft){{plain[k], -1, -1, -1}, {1.0f}};
  }
  if (!any) return WW_OK;
  if (c->soft_count + 1 >= c->soft_room) {
    size_t room = c->soft_room ? 2 * c->soft_room : 4096;
    struct ww_soft(*p)[WW_SOFT] = ww_realloc(c->soft, room, sizeof *p);
    if (!p) return ww_fail_memory(error);
    c->soft = p;
    c->soft_room = room;
  }
  if (c->soft_count == 0) c->soft_count = 1;
  memcpy(c->soft[c->soft_count], soft, sizeof soft);
  w->soft = (uint32_t)c->soft_count++;
  w->weight = 1.0f;
  return WW_OK;
}

static ww_status add_sentence(struct ww_corpus *c, uint32_t at, uint8_t source, struct ww_error *error) {
  const struct ww_conllu_sentence *s = &c->text[source].sentences[at];
  struct ww_corpus_sentence *out = &c->sentences[c->sentence_count++];
  *out = (struct ww_corpus_sentence){.first = (uint32_t)c->word_count, .at = at, .source = source};
  int initial = 1;
  char buffer[256];
  for (size_t i = 0; i < s->row_count; i++) {
    const struct ww_conllu_row *r = &s->rows[i];
    if (r->kind != WW_CONLLU_WORD) continue;
    struct ww_corpus_word *w = &c->words[c->word_count++];
    enum ww_upos u = ww_upos_of(r->upos);
    *w = (struct ww_corpus_word){.head = r->head == WW_CONLLU_NO_HEAD ? -1 : (int16_t)r->head,
                                 .label = (int8_t)find_label(&c->labels, r->deprel),
                                 .upos = u == WW_UPOS_COUNT ? -1 : (int8_t)u,
                                 .xpos = (int8_t)find_name(&c->xpos, r->xpos),
                                 .weight = confidence(r->misc)};
    ww_status soft = source == 1 ? add_soft(c, r->misc, w, error) : WW_OK;
    if (soft != WW_OK) return soft;
    for (int v = 0; v < WW_VARIANTS; v++) {
      struct ww_slice f = v ? variant(r->form, (enum ww_variant)v, u, initial, buffer, sizeof buffer) : r->form;
      ww_status st = form_id(c, f, initial, &w->form[v], error);
      if (st != WW_OK) return st;
    }
    if (initial && ww_features_wordlike(r->form)) initial = 0;
    out->count++;
  }
  const struct ww_corpus_word *first = c->words + out->first, *last = first + out->count - 1;
  out->final_punct = out->count > 2 && last->upos == WW_UPOS_PUNCT && last->head > 0;
  for (uint32_t i = 0; i < out->count; i++)
    if (first[i].head == (int16_t)out->count) out->final_punct = 0;
  return WW_OK;
}

// ---- features --------------------------------------------------------------------------------

struct feature {
  uint64_t hash;
  uint32_t count;  // twice the gold count plus the silver count
  uint32_t type;
};

static int by_hash(const void *a, const void *b) {
  const struct feature *x = a, *y = b;
  if (x->type != y->type) return x->type < y->type ? -1 : 1;
  return x->hash < y->hash ? -1 : x->hash > y->hash;
}

// Counts each feature of each training word; `out` holds form_count * WW_FEATURES entries at most.
static size_t count_features(const struct ww_corpus *c, const uint32_t *form_count, struct feature *out) {
  size_t n = 0, kept = 0;
  for (size_t f = 0; f < c->form_count; f++)
    for (uint32_t k = 0; k < WW_FEATURES; k++) out[n++] = (struct feature){c->hashes[f][k], form_count[f], k};
  qsort(out, n, sizeof *out, by_hash);
  for (size_t i = 0; i < n; i++) {
    if (kept && out[kept - 1].hash == out[i].hash && out[kept - 1].type == out[i].type) out[kept - 1].count += out[i].count;
    else out[kept++] = out[i];
  }
  return kept;
}

static void put_slot(struct ww_corpus *c, uint64_t hash, uint32_t row) {
  uint32_t k = (uint32_t)hash & c->slot_mask;
  while (c->slots[2 * (size_t)k + 1]) k = (k + 1) & c->slot_mask;
  c->slots[2 * (size_t)k] = (uint32_t)(hash >> 32);
  c->slots[2 * (size_t)k + 1] = row + 1;
}

// Gives each row of a lower-case form its vector, and words that have a vector alone a row after all others:
// there the model file has what it knows of an unknown form together with what the vector says.
static void place_vectors(struct ww_corpus *c) {
  struct ww_feature_table table = {c->slots, c->slot_mask};
  for (size_t i = 1; i < c->vector_count; i++) {
    uint32_t row = ww_feature_row(&table, c->vector_hash[i], 0);
    if (row == 0) put_slot(c, c->vector_hash[i], row = (uint32_t)(c->embed_rows + c->more_rows++));
    if (c->row_vector[row] == 0) c->row_vector[row] = (uint32_t)i;
  }
  for (size_t f = 0; f < c->form_count; f++) c->form_vector[f] = c->row_vector[ww_feature_row(&table, c->hashes[f][0], 0)];
}

static ww_status assign_rows(struct ww_corpus *c, unsigned min_count, struct ww_error *error) {
  uint32_t *form_count = ww_alloc_zero(c->form_count + 1, sizeof *form_count);
  struct feature *all = ww_alloc(c->form_count * WW_FEATURES + 1, sizeof *all);
  if (!form_count || !all) goto fail;
  for (size_t s = 0; s < c->sentence_count; s++)
    for (uint32_t i = 0; i < c->sentences[s].count; i++)
      form_count[c->words[c->sentences[s].first + i].form[0]] += c->sentences[s].source == 0 ? 2 : c->sentences[s].source == 1;
  size_t n = count_features(c, form_count, all), rows = WW_FEATURES, mask = 1;
  for (size_t i = 0; i < n; i++) rows += all[i].count >= 2 * min_count;
  size_t most = rows + c->vector_count;
  while (mask < most * 2) mask *= 2;
  c->slots = ww_alloc_zero(2 * mask, sizeof *c->slots);
  c->row_count = ww_alloc_zero(rows, sizeof *c->row_count);
  c->rows = ww_alloc(c->form_count + 1, sizeof *c->rows);
  c->row_vector = ww_alloc_zero(most, sizeof *c->row_vector);
  c->form_vector = ww_alloc_zero(c->form_count + 1, sizeof *c->form_vector);
  if (!c->slots || !c->row_count || !c->rows || !c->row_vector || !c->form_vector) goto fail;
  c->slot_mask = (uint32_t)(mask - 1);
  c->embed_rows = WW_FEATURES;
  for (size_t i = 0; i < n; i++) {
    if (all[i].count < 2 * min_count) continue;
    c->row_count[c->embed_rows] = (float)all[i].count * 0.5f;
    put_slot(c, all[i].hash, (uint32_t)c->embed_rows++);
  }
  struct ww_feature_table table = {c->slots, c->slot_mask};
  for (size_t f = 0; f < c->form_count; f++)
    for (uint32_t k = 0; k < WW_FEATURES; k++) c->rows[f][k] = ww_feature_row(&table, c->hashes[f][k], k);
  place_vectors(c);
  ww_free(all);
  ww_free(form_count);
  return WW_OK;
fail:
  ww_free(all);
  ww_free(form_count);
  return ww_fail_memory(error);
}

ww_status ww_corpus_build(struct ww_corpus *c, unsigned min_count, struct ww_error *error) {
  size_t words = 0, sentences = 0;
  for (int i = 0; i < 3; i++) words += c->text[i].word_count, sentences += c->text[i].sentence_count;
  if (c->text[0].word_count == 0)
    return ww_fail(error, WW_ERROR_FORMAT, "no words to train on: give CoNLL-U files with at least one sentence");
  c->words = ww_alloc(words, sizeof *c->words);
  c->sentences = ww_alloc(sentences, sizeof *c->sentences);
  if (!c->words || !c->sentences) return ww_fail_memory(error);
  ww_status st = take_names(c, label_of, WW_REL_COLS, &c->labels, error);
  if (st == WW_OK) st = take_names(c, xpos_of, WW_XPOS_COLS, &c->xpos, error);
  for (int i = 0; i < 3 && st == WW_OK; i++)
    for (size_t s = 0; s < c->text[i].sentence_count && st == WW_OK; s++)
      if (c->text[i].sentences[s].word_count > 0 && c->text[i].sentences[s].word_count <= WW_CORPUS_LONGEST)
        st = add_sentence(c, (uint32_t)s, (uint8_t)i, error);
  if (st == WW_OK) st = assign_rows(c, min_count, error);
  return st;
}
