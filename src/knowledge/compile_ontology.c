// compile_ontology.c: `type`, `context` and `class` blocks. "mode abduct -8.5" under ASSAULT makes mode 0 of that type,
// -85 tenths; modes keep the order of their lines, everything else is numbered by name.
#include "knowledge/compiler.h"

static int16_t scale_of(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place) {
  int64_t value = 0;
  if (!ww_compile_number(text, 1, &value) || value < -100 || value > 100)
    ww_lex_error(&c->diagnostics, place, "'%.*s' is no score: write a number from -10 to 10 with one decimal", WW_SHOW(text));
  return value < -100 || value > 100 ? 0 : (int16_t)value;
}

static void compile_mode(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field,
                         struct ww_file_type *type) {
  struct ww_lex_place place = ww_place_of_field(block, field);
  struct ww_slice rest = field->raw, name, score;
  (void)ww_lex_word(&rest, &name);
  bool scored = ww_lex_word(&rest, &score);
  if (ww_slice_trim(rest).size != 0) {
    ww_lex_error(&c->diagnostics, place, "a mode is one name and, if it has its own, one score: 'mode %.*s -8.5'", WW_SHOW(name));
    return;
  }
  const struct ww_file_mode *modes = c->modes.data;
  for (uint32_t i = 0; i < type->mode_count && type->first_mode + i < c->modes.count; i++) {
    struct ww_file_text other = modes[type->first_mode + i].name;
    if (ww_slice_equal(ww_slice_of(c->text.data + other.offset, other.size), name)) {
      ww_lex_error(&c->diagnostics, place, "mode '%.*s' stands here twice: keep one", WW_SHOW(name));
      return;
    }
  }
  if (type->mode_count == WW_MOST_MODES) {
    ww_lex_error(&c->diagnostics, place, "a type has at most %d modes", WW_MOST_MODES);
    return;
  }
  struct ww_file_mode made = {ww_compile_text(c, name), scored ? scale_of(c, score, place) : type->scale_tenths, {0, 0}};
  *(struct ww_file_mode *)ww_table_add(c, &c->modes, sizeof made) = made;
  type->mode_count++;
}

static void compile_one_type(struct ww_compiler *c, const struct ww_lex_block *block) {
  struct ww_file_type type = {.name = ww_compile_text(c, block->name), .first_mode = (uint32_t)c->modes.count};
  const struct ww_lex_field *quad = ww_compile_single(c, block, "quad"), *scale = ww_compile_single(c, block, "scale");
  const struct ww_lex_field *recipient = ww_compile_single(c, block, "recipient");
  if (quad == NULL || scale == NULL) {
    ww_lex_error(&c->diagnostics, ww_place_of_block(block), "a type needs 'quad' (1 to 4) and 'scale' (-10 to 10)");
  } else {
    int64_t number = 0;
    if (!ww_compile_number(quad->raw, 0, &number) || number < 1 || number > 4)
      ww_lex_error(&c->diagnostics, ww_place_of_field(block, quad), "'quad' is 1, 2, 3 or 4");
    type.quad = (uint8_t)number;
    type.scale_tenths = scale_of(c, scale->raw, ww_place_of_field(block, scale));
  }
  bool place = recipient != NULL && ww_slice_is(recipient->raw, "place");
  if (recipient != NULL && !place && !ww_slice_is(recipient->raw, "yes") && !ww_slice_is(recipient->raw, "no"))
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, recipient),
                 "'recipient' is yes, no or place: whether an event needs one, and whether the place stands in for it");
  type.recipient = place ? WW_RECIPIENT_PLACE : recipient != NULL && ww_slice_is(recipient->raw, "yes") ? WW_RECIPIENT_NEEDED : WW_RECIPIENT_FREE;
  for (uint32_t i = 0; i < block->field_count; i++)
    if (ww_slice_is(ww_field_at(c, block, i)->name, "mode")) compile_mode(c, block, ww_field_at(c, block, i), &type);
  *(struct ww_file_type *)ww_table_add(c, &c->types, sizeof type) = type;
}

// Words of a class or context: several words in one are joined by single blanks, as the engine asks for them.
static void compile_words(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field,
                          struct ww_table *table, uint8_t pos, uint8_t number) {
  for (uint32_t i = 0; i < field->item_count; i++) {
    const struct ww_lex_item *item = ww_item_at(c, field, i);
    if (!ww_compile_lemma(c, item->text, ww_place_of_item(block, field, item))) continue;
    *(struct ww_new_word *)ww_table_add(c, table, sizeof(struct ww_new_word)) = (struct ww_new_word){item->text, pos, number};
  }
}

static void compile_class(struct ww_compiler *c, const struct ww_lex_block *block, uint8_t number) {
  static const char *const names[WW_POS_COUNT] = {"verb", "noun", "adj", "adv"};
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    for (uint8_t pos = 0; pos < WW_POS_COUNT; pos++)
      if (ww_slice_is(field->name, names[pos]) || ww_slice_is(field->name, "words"))
        compile_words(c, block, field, &c->class_words, pos, number);
  }
}

// Too many blocks of a kind: the bit sets of knowledge.h would not hold them.
static size_t limited(struct ww_compiler *c, enum ww_block_kind kind, size_t most, const char *what) {
  if (c->block_count[kind] <= most) return c->block_count[kind];
  ww_lex_error(&c->diagnostics, ww_place_of_block(c->blocks[kind][most]), "a lexicon has at most %zu %s", most, what);
  return c->block_count[kind] = most;
}

// A context's words speak for it alone (pos 0) or only together with others (pos 1, `weak`); the contexts after
// `unless` are narrower ones, beside which it is not told.
static void compile_context(struct ww_compiler *c, const struct ww_lex_block *block, uint8_t number, uint64_t *unless) {
  *(struct ww_file_text *)ww_table_add(c, &c->contexts, sizeof(struct ww_file_text)) = ww_compile_text(c, block->name);
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    if (!ww_slice_is(field->name, "unless")) {
      compile_words(c, block, field, &c->context_words, ww_slice_is(field->name, "weak") ? 1 : 0, number);
      continue;
    }
    for (uint32_t j = 0; j < field->item_count; j++) {
      const struct ww_lex_item *item = ww_item_at(c, field, j);
      uint32_t other = ww_compile_need(c, WW_BLOCK_CONTEXT, item->text, ww_place_of_item(block, field, item));
      if (other < WW_MOST_CONTEXTS) *unless |= (uint64_t)1 << other;
    }
  }
}

void ww_compile_ontology(struct ww_compiler *c) {
  size_t count = limited(c, WW_BLOCK_TYPE, WW_MOST_TYPES, "types");
  for (size_t i = 0; i < count; i++) compile_one_type(c, c->blocks[WW_BLOCK_TYPE][i]);
  count = limited(c, WW_BLOCK_CONTEXT, WW_MOST_CONTEXTS, "contexts");
  uint64_t *unless = ww_arena_alloc_zero(&c->arena, count + 1, sizeof *unless);
  if (unless == NULL) { c->no_memory = true; return; }
  for (size_t i = 0; i < count; i++) compile_context(c, c->blocks[WW_BLOCK_CONTEXT][i], (uint8_t)i, &unless[i]);
  ww_compile_part(c, "ctxless", unless, count * sizeof *unless);
  count = limited(c, WW_BLOCK_CLASS, WW_MOST_CLASSES, "classes");
  for (size_t i = 0; i < count; i++) {
    const struct ww_lex_block *block = c->blocks[WW_BLOCK_CLASS][i];
    *(struct ww_file_text *)ww_table_add(c, &c->classes, sizeof(struct ww_file_text)) = ww_compile_text(c, block->name);
    compile_class(c, block, (uint8_t)i);
  }
}

// ---- types and modes as frames and turns name them ----

bool ww_compile_type(struct ww_compiler *c, struct ww_slice name, struct ww_lex_place place, uint8_t *type) {
  uint32_t found = ww_compile_find(c, WW_BLOCK_TYPE, name);
  if (found == WW_NONE) {
    size_t dot = 0;
    while (dot < name.size && name.data[dot] != '.') dot++;
    if (dot + 1 < name.size && ww_compile_find(c, WW_BLOCK_TYPE, ww_slice_of(name.data, dot)) != WW_NONE) {
      ww_lex_error(&c->diagnostics, place, "'%.*s': between type and mode stands a blank: '%.*s %.*s'", WW_SHOW(name), (int)dot, name.data,
                   (int)(name.size - dot - 1), name.data + dot + 1);
      return false;
    }
    found = ww_compile_need(c, WW_BLOCK_TYPE, name, place);
  }
  if (found >= c->types.count) return false;
  *type = (uint8_t)found;
  return true;
}

bool ww_compile_mode(struct ww_compiler *c, uint8_t type, struct ww_slice name, struct ww_lex_place place, uint8_t *mode) {
  const struct ww_file_type *t = (const struct ww_file_type *)c->types.data + type;
  const struct ww_file_mode *modes = c->modes.data;
  char known[400];
  size_t used = 0;
  known[0] = 0;
  for (uint8_t i = 0; i < t->mode_count && (size_t)t->first_mode + i < c->modes.count; i++) {
    struct ww_file_text text = modes[t->first_mode + i].name;
    if (ww_slice_equal(ww_slice_of(c->text.data + text.offset, text.size), name)) {
      *mode = i;
      return true;
    }
    if (text.size == 0 || used + text.size + 3 > sizeof known) continue;
    if (used > 0) memcpy(known + used, ", ", 2), used += 2;
    memcpy(known + used, c->text.data + text.offset, text.size);
    used += text.size;
    known[used] = 0;
  }
  ww_lex_error(&c->diagnostics, place, "%.*s has no mode '%.*s': %s%s", WW_SHOW(c->blocks[WW_BLOCK_TYPE][type]->name), WW_SHOW(name),
               used == 0 ? "it has no modes" : "its modes are ", known);
  return false;
}

bool ww_compile_type_mode(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, uint8_t *type, uint8_t *mode) {
  size_t dot = 0;
  while (dot < text.size && text.data[dot] != '.') dot++;
  *mode = WW_NO_MODE;
  if (!ww_compile_type(c, ww_slice_of(text.data, dot), place, type)) return false;
  return dot == text.size || ww_compile_mode(c, *type, ww_slice_of(text.data + dot + 1, text.size - dot - 1), place, mode);
}

uint8_t ww_compile_auxiliary(struct ww_compiler *c, struct ww_slice name, struct ww_lex_place place) {
  static const char *const names[] = {"historical", "future", "hypothetical", "negation", NULL};
  for (unsigned i = 0; names[i] != NULL; i++)
    if (ww_slice_is(name, names[i])) return (uint8_t)(1u << i);
  const char *near = ww_lex_nearest(name, names);
  ww_lex_error(&c->diagnostics, place, "unknown auxiliary '%.*s': %s", WW_SHOW(name),
               near != NULL ? near : "historical, future, hypothetical or negation");
  return 0;
}
