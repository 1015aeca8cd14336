// compile_agents.c: `agent` blocks: nouns for people and bodies with their plurals.
//
// "general {generals}" is a noun with its plural given, "authorities {}" one without; "chief of staff" gets "chiefs of
// staff" by rule. Each noun is a number of its own; both its forms stand in the trie of names.
#include <stdlib.h>

#include "knowledge/compiler.h"
#include "knowledge/inflect.h"

struct new_agent {
  struct ww_file_agent file;
  struct ww_slice lemma, plurals;  // what stands in braces
  bool braces;
  struct ww_lex_place place;
};

static void compile_noun(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field,
                         const struct ww_lex_item *item, const struct ww_file_agent *like, struct ww_table *table) {
  struct new_agent made = {.file = *like, .lemma = item->text, .place = ww_place_of_item(block, field, item)};
  size_t open = 0;
  while (open < item->text.size && item->text.data[open] != '{') open++;
  if (open < item->text.size && !item->quoted) {
    if (item->text.data[item->text.size - 1] != '}') {
      ww_lex_error(&c->diagnostics, made.place, "the plural in braces ends the word: general {generals}");
      return;
    }
    made.braces = true;
    made.plurals = ww_slice_of(item->text.data + open + 1, item->text.size - open - 2);
    made.lemma = ww_slice_trim(ww_slice_of(item->text.data, open));
  }
  if (made.lemma.size == 0) {
    ww_lex_error(&c->diagnostics, made.place, "a noun is missing before its plural");
    return;
  }
  made.file.lemma = ww_compile_text(c, made.lemma);
  *(struct new_agent *)ww_table_add(c, table, sizeof made) = made;
}

// "PTY" or "PTY GOV".
static void compile_sectors(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, struct ww_file_agent *like) {
  struct ww_slice first = field->raw, second = {NULL, 0};
  if (first.size == 7 && first.data[3] == ' ') second = ww_slice_of(first.data + 4, 3), first.size = 3;
  if (!ww_sector_known(first) || (second.size > 0 && (!ww_sector_known(second) || ww_slice_equal(first, second)))) {
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "unknown sector '%.*s': one or two different ones of PLOVER's three letters",
                 WW_SHOW(field->raw));
    return;
  }
  memcpy(like->sector, first.data, 3);
  if (second.size > 0) memcpy(like->second, second.data, 3);
}

// Sector and code of a block: its fields, or else its name before a slash.
static void compile_head(struct ww_compiler *c, const struct ww_lex_block *block, struct ww_file_agent *like) {
  const struct ww_lex_field *sector = ww_compile_single(c, block, "sector"), *code = ww_compile_single(c, block, "code");
  size_t slash = 0;
  while (slash < block->name.size && block->name.data[slash] != '/') slash++;
  struct ww_slice name = ww_slice_of(block->name.data, slash);
  if (sector != NULL) {
    compile_sectors(c, block, sector, like);
  } else if (ww_sector_known(name)) {
    memcpy(like->sector, name.data, 3);
  }
  if (code != NULL) {
    (void)ww_compile_code(c, code->raw, ww_place_of_field(block, code), like->code);
  } else if (ww_body_code_known(name)) {
    memcpy(like->code, name.data, 3);
  }
  bool letters = name.size == 3 && ww_ascii_upper((unsigned char)name.data[0]);
  if (letters && sector == NULL && code == NULL && !ww_sector_known(name) && !ww_body_code_known(name))
    ww_lex_error(&c->diagnostics, ww_place_of_block(block), "'%.*s' is no sector and no code of a body: name the block after one, or add 'sector'",
                 WW_SHOW(name));
}

static int agent_order(const void *a, const void *b) {
  const struct new_agent *x = a, *y = b;
  int order = ww_slice_compare(x->lemma, y->lemma);
  if (order == 0) order = memcmp(x->file.sector, y->file.sector, 4);
  if (order == 0) order = memcmp(x->file.second, y->file.second, 4);
  if (order == 0) order = memcmp(x->file.code, y->file.code, 4);
  if (order == 0) order = (x->file.kind > y->file.kind) - (x->file.kind < y->file.kind);
  return order != 0 ? order : (x->file.office > y->file.office) - (x->file.office < y->file.office);
}

static bool same_agent(const struct new_agent *a, const struct new_agent *b) { return agent_order(a, b) == 0; }

// Two nouns that mean different things would be read now as one and now as the other.
static void check_twice(struct ww_compiler *c, const struct new_agent *agents, size_t i) {
  if (i == 0 || !ww_slice_equal(agents[i - 1].lemma, agents[i].lemma) || same_agent(&agents[i - 1], &agents[i])) return;
  ww_lex_error(&c->diagnostics, agents[i].place, "'%.*s' is '%.3s %.3s' here and '%.3s %.3s' in %.*s, line %u: keep one", WW_SHOW(agents[i].lemma),
               agents[i].file.code, agents[i].file.sector, agents[i - 1].file.code, agents[i - 1].file.sector,
               WW_SHOW(agents[i - 1].place.file->path), agents[i - 1].place.line);
}

static void add_names(struct ww_compiler *c, const struct new_agent *agent, uint32_t number) {
  struct ww_name name = {.index = number, .from = WW_NO_DAY, .to = WW_NO_DAY, .kind = WW_NAME_AGENT};
  name.plural = !agent->braces && ww_is_plural(agent->lemma);
  ww_compile_name(c, agent->lemma, name, agent->place);
  if (name.plural) return;
  name.plural = true;
  if (!agent->braces) {
    char plural[256];
    size_t size = ww_plural(agent->lemma, plural, sizeof plural);
    struct ww_slice made = ww_slice_of(plural, size);
    if (size > 0 && !ww_slice_equal(made, agent->lemma)) ww_compile_name(c, made, name, agent->place);
    return;
  }
  uint32_t first, count;
  if (!ww_lex_split(&c->arena, &c->source, agent->place, ww_slice_trim(agent->plurals), &first, &count, &c->diagnostics)) {
    c->no_memory = true;
    return;
  }
  for (uint32_t i = 0; i < count; i++) ww_compile_name(c, c->source.items[first + i].text, name, agent->place);
}

void ww_compile_agents(struct ww_compiler *c) {
  static const struct { const char *field; uint8_t kind, office; } kinds[] = {
      {"group", WW_ENTITY_GROUP, 0}, {"person", WW_ENTITY_PERSON, 0}, {"office", WW_ENTITY_PERSON, 1}};
  struct ww_table table = {NULL, 0, 0};
  for (size_t i = 0; i < c->block_count[WW_BLOCK_AGENT]; i++) {
    const struct ww_lex_block *block = c->blocks[WW_BLOCK_AGENT][i];
    struct ww_file_agent like = {0};
    compile_head(c, block, &like);
    for (uint32_t j = 0; j < block->field_count; j++) {
      const struct ww_lex_field *field = ww_field_at(c, block, j);
      for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        if (!ww_slice_is(field->name, kinds[k].field)) continue;
        like.kind = kinds[k].kind;
        like.office = kinds[k].office;
        for (uint32_t m = 0; m < field->item_count; m++) compile_noun(c, block, field, ww_item_at(c, field, m), &like, &table);
      }
    }
  }
  struct new_agent *agents = table.data;
  if (table.count > 1) qsort(agents, table.count, sizeof *agents, agent_order);
  for (size_t i = 0; i < table.count; i++) {
    check_twice(c, agents, i);
    if (i > 0 && same_agent(&agents[i - 1], &agents[i])) {
      add_names(c, &agents[i], (uint32_t)c->agents.count - 1);  // perhaps other plurals
      continue;
    }
    *(struct ww_file_agent *)ww_table_add(c, &c->agents, sizeof(struct ww_file_agent)) = agents[i].file;
    add_names(c, &agents[i], (uint32_t)c->agents.count - 1);
  }
}
