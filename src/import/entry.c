// entry.c: an entry that is whole becomes an `actor` block, or is kept as an agent until the end.
//
// What the lexicon has already is left out (unless options->all): a second block of the same names would make every one of
// them mean two actors. Where the lexicon and the dictionary disagree on who bears a name, that is told.
#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "import/import.h"
#include "knowledge/compiler.h"
#include "knowledge/syntax.h"

enum { LINE_BYTES = 110 };  // after which a list of names goes on in another line

// ---- what is known already ----

// The values of a name in the trie of the lexicon.
static const struct ww_name *walk(const struct ww_import *import, struct ww_slice name, size_t *count) {
  uint32_t node = WW_NAMES_ROOT;
  char lower[1024];
  *count = 0;
  for (struct ww_slice rest = name, word; node != 0 && ww_lex_word(&rest, &word);) {
    if (word.size * 2 > sizeof lower) return NULL;
    node = ww_names_step(import->knowledge, node, word, ww_slice_of(lower, ww_utf8_lower_text(word, lower)));
  }
  return node == 0 || node == WW_NAMES_ROOT ? NULL : ww_names_at(import->knowledge, node, count);
}

static bool same_code(const struct ww_import_entry *entry, const char *code) {
  for (size_t i = 0; i < entry->code_count; i++)
    if (memcmp(entry->codes[i].role.code, code, 3) == 0) return true;
  return false;
}

static bool actor_is_same(const struct ww_import_entry *entry, const struct ww_actor *actor) {
  if (same_code(entry, actor->role.code)) return true;
  for (uint32_t i = 0; i < actor->role_count; i++)
    if (same_code(entry, actor->roles[i].role.code)) return true;
  return false;
}

enum known { UNKNOWN, KNOWN_SAME, KNOWN_OTHER };

static enum known name_known(const struct ww_import *import, struct ww_slice name, const struct ww_actor **as) {
  const struct ww_import_entry *entry = &import->entry;
  size_t count;
  const struct ww_name *names = walk(import, name, &count);
  enum known known = UNKNOWN;
  for (size_t i = 0; i < count; i++) {
    if (names[i].kind == WW_NAME_PLACE) {
      const struct ww_place_info *place = ww_place(import->knowledge, names[i].index);
      if (entry->codes[0].role.state_alone && same_code(entry, place->country_code)) return KNOWN_SAME;
    }
    if (names[i].kind > WW_NAME_SEAT) continue;
    const struct ww_actor *actor = ww_actor(import->knowledge, names[i].index);
    if (actor_is_same(entry, actor)) return KNOWN_SAME;
    known = KNOWN_OTHER;
    *as = actor;
  }
  return known;
}

// A synonym of one word says too little about who is meant; the first name always counts.
static bool leave_out(struct ww_import *import) {
  const struct ww_import_entry *entry = &import->entry;
  for (size_t i = 0; i < entry->name_count; i++) {
    if (i > 0 && memchr(entry->names[i].data, ' ', entry->names[i].size) == NULL) continue;
    const struct ww_actor *as = NULL;
    enum known known = name_known(import, entry->names[i], &as);
    if (known == UNKNOWN) continue;
    import->totals->known++;
    if (known == KNOWN_OTHER)
      ww_import_tell(import, WW_IMPORT_OTHER, entry->place, "'%.*s' is known already as actor %.*s (%s %s): left out; --all writes it too",
                     (int)entry->names[i].size, entry->names[i].data, (int)as->key.size, as->key.data, as->role.code, as->role.sector[0]);
    return true;
  }
  return false;
}

// ---- keys ----

static bool grow_keys(struct ww_import *import) {
  size_t room = import->key_room == 0 ? 1024 : import->key_room * 2;
  uint64_t *keys = ww_alloc_zero(room, sizeof *keys);
  if (keys == NULL) return false;
  for (size_t i = 0; i < import->key_room; i++) {
    if (import->keys[i] == 0) continue;
    size_t at = (size_t)import->keys[i] & (room - 1);
    while (keys[at] != 0) at = (at + 1) & (room - 1);
    keys[at] = import->keys[i];
  }
  ww_free(import->keys);
  import->keys = keys;
  import->key_room = room;
  return true;
}

// Takes the key; false where it is taken already, or memory ran out.
static bool take_key(struct ww_import *import, struct ww_slice key) {
  if (import->key_count * 2 >= import->key_room && !grow_keys(import)) {
    ww_import_fail(import, WW_ERROR_MEMORY);
    return false;
  }
  uint64_t hash = ww_hash(key.data, key.size, 0) | 1;
  size_t at = (size_t)hash & (import->key_room - 1);
  for (; import->keys[at] != 0; at = (at + 1) & (import->key_room - 1))
    if (import->keys[at] == hash) return false;
  import->keys[at] = hash;
  import->key_count++;
  return true;
}

// "actor import/Brel Front", with a number behind it where another entry has the name.
static void put_key(struct ww_import *import) {
  struct ww_buffer *out = &import->out;
  ww_buffer_put_text(out, "actor ");
  size_t begin = out->size;
  ww_buffer_put_text(out, import->prefix);
  ww_buffer_put_byte(out, '/');
  ww_buffer_put_slice(out, import->entry.names[0]);
  size_t end = out->size;
  for (int number = 2; import->status == WW_OK && !out->failed && !take_key(import, ww_slice_of(out->data + begin, out->size - begin)); number++) {
    out->size = end;
    ww_buffer_put_format(out, " (%d)", number);
  }
  ww_buffer_put_byte(out, '\n');
}

// ---- actors ----

static bool has_sector(const struct ww_import_code *code, const char *sector) {
  for (uint8_t i = 0; i < code->role.sector_count; i++)
    if (memcmp(code->role.sector[i], sector, 3) == 0) return true;
  return false;
}

static bool holds_of(struct ww_slice name) {
  for (size_t i = 0; i + 4 <= name.size; i++)
    if (memcmp(name.data + i, " of ", 4) == 0) return true;
  return false;
}

// The dictionaries do not say what an actor is. Fighters, parties and gangs are groups; whoever has dates held an office;
// a state's code alone is a place in it; the rest are bodies.
static const char *kind_of(const struct ww_import_entry *entry) {
  static const char *const groups[] = {"REB", "UAF", "PRM", "PTY", "CRM"};
  bool dated = false;
  for (size_t i = 0; i < entry->code_count; i++) {
    for (size_t j = 0; j < sizeof groups / sizeof *groups; j++)
      if (has_sector(&entry->codes[i], groups[j])) return "group";
    dated = dated || entry->codes[i].from != WW_NO_DAY || entry->codes[i].to != WW_NO_DAY;
  }
  if (dated && !holds_of(entry->names[0])) return "person";
  return !dated && entry->codes[0].role.state_alone ? "place" : "org";
}

static void put_item(struct ww_buffer *out, struct ww_slice item) {
  bool quote = memchr(item.data, ',', item.size) != NULL;
  if (quote) ww_buffer_put_byte(out, '"');
  ww_buffer_put_slice(out, item);
  if (quote) ww_buffer_put_byte(out, '"');
}

// The names that are, or are not, exact, under their field.
static void put_names(struct ww_import *import, bool exact) {
  const struct ww_import_entry *entry = &import->entry;
  struct ww_buffer *out = &import->out;
  size_t line = 0;
  for (size_t i = 0; i < entry->name_count; i++) {
    if (entry->exact[i] != exact) continue;
    if (line == 0 || out->size - line > LINE_BYTES) {
      if (line != 0) ww_buffer_put_byte(out, '\n');
      line = out->size + 1;
      ww_buffer_put_text(out, exact ? "  exact   " : "  name    ");
    } else {
      ww_buffer_put_text(out, ", ");
    }
    put_item(out, entry->names[i]);
    import->totals->names++;
  }
  if (line != 0) ww_buffer_put_byte(out, '\n');
}

static void put_role(struct ww_buffer *out, const struct ww_import_role *role) {
  ww_buffer_put_text(out, role->code);
  for (uint8_t i = 0; i < role->sector_count; i++) {
    if (i > 0 || role->code[0] != 0) ww_buffer_put_byte(out, ' ');
    ww_buffer_put(out, role->sector[i], 3);
  }
}

static void put_day(struct ww_buffer *out, int32_t day) {
  char text[10];
  if (day == WW_NO_DAY) return;
  ww_day_format(day, text);
  ww_buffer_put(out, text, sizeof text);
}

// What holds always, then what holds on its days.
static void put_codes(struct ww_import *import) {
  const struct ww_import_entry *entry = &import->entry;
  struct ww_buffer *out = &import->out;
  const struct ww_import_code *base = NULL;
  for (size_t i = 0; i < entry->code_count; i++) {
    const struct ww_import_code *code = &entry->codes[i];
    if (code->from != WW_NO_DAY || code->to != WW_NO_DAY) continue;
    if (base != NULL) {
      if (memcmp(&base->role, &code->role, sizeof base->role) != 0)
        ww_import_tell(import, WW_IMPORT_SECOND, code->place, "a second code without dates: the first one is taken");
      continue;
    }
    base = code;
    if (code->role.code[0] != 0) ww_buffer_put_format(out, "  code    %s\n", code->role.code);
    if (code->role.sector_count == 0) continue;
    struct ww_import_role sectors = code->role;
    memset(sectors.code, 0, sizeof sectors.code);
    ww_buffer_put_text(out, "  sector  ");
    put_role(out, &sectors);
    ww_buffer_put_byte(out, '\n');
  }
  for (size_t i = 0; i < entry->code_count; i++) {
    const struct ww_import_code *code = &entry->codes[i];
    if (code->from == WW_NO_DAY && code->to == WW_NO_DAY) continue;
    ww_buffer_put_text(out, "  role    ");
    put_role(out, &code->role);
    ww_buffer_put_text(out, ", ");
    put_day(out, code->from);
    ww_buffer_put_text(out, "..");
    put_day(out, code->to);
    ww_buffer_put_byte(out, '\n');
    import->totals->roles++;
  }
}

static void put_out(struct ww_import *import) {
  if (import->out.failed) ww_import_fail(import, WW_ERROR_MEMORY);
  if (import->status != WW_OK) return;
  ww_status status = import->write(import->write_context, import->out.data, import->out.size);
  if (status != WW_OK) ww_import_fail(import, status);
}

static void finish_actor(struct ww_import *import) {
  if (!import->options->all && leave_out(import)) return;
  ww_buffer_reset(&import->out);
  ww_buffer_put_byte(&import->out, '\n');
  put_key(import);
  ww_buffer_put_format(&import->out, "  kind    %s\n", kind_of(&import->entry));
  put_names(import, false);
  put_names(import, true);
  put_codes(import);
  import->totals->actors++;
  put_out(import);
}

// ---- agents ----

// The block of a noun: its sector, or the code of a body.
static bool agent_block(struct ww_import *import, const struct ww_import_code *code, char out[4]) {
  memset(out, 0, 4);
  memcpy(out, code->role.sector_count > 0 ? code->role.sector[0] : code->role.code, 3);
  if (code->role.sector_count == 0 && (code->role.state_alone || !ww_body_code_known(ww_slice_of(code->role.code, 3)))) {
    ww_import_tell(import, WW_IMPORT_PART, code->place, "a noun that stands for a state: write it as 'people' of the state");
    return false;
  }
  if (code->role.sector_count > 1 || (code->role.sector_count > 0 && code->role.code[0] != 0))
    ww_import_tell(import, WW_IMPORT_PART, code->place, "a noun has one sector or one body's code: %s is taken", out);
  return true;
}

static bool agent_known(struct ww_import *import, struct ww_slice noun, const char *block) {
  size_t count;
  const struct ww_name *names = walk(import, noun, &count);
  for (size_t i = 0; i < count; i++) {
    if (names[i].kind != WW_NAME_AGENT) continue;
    const struct ww_agent *agent = ww_agent(import->knowledge, names[i].index);
    const char *has = agent->sector[0] != 0 ? agent->sector : agent->code;
    import->totals->known++;
    if (memcmp(has, block, 3) != 0)
      ww_import_tell(import, WW_IMPORT_OTHER, import->entry.place, "'%.*s' is known already as %s, not %s: left out; --all writes it too",
                     (int)noun.size, noun.data, has, block);
    return true;
  }
  return false;
}

// The noun with the plural that stood behind its name, if one did.
static struct ww_slice with_plural(struct ww_import *import, struct ww_slice noun, size_t name) {
  const struct ww_import_entry *entry = &import->entry;
  bool braces = entry->braces && entry->braces_name == name;
  struct ww_slice plural = braces ? entry->plurals : ww_slice_of("", 0);
  char *out = ww_arena_alloc(&import->arena, noun.size + plural.size + 3, 1);
  if (out == NULL) {
    ww_import_fail(import, WW_ERROR_MEMORY);
    return ww_slice_of("", 0);
  }
  memcpy(out, noun.data, noun.size);
  if (!braces) return ww_slice_of(out, noun.size);
  out[noun.size] = ' ';
  out[noun.size + 1] = '{';
  memcpy(out + noun.size + 2, plural.data, plural.size);
  out[noun.size + 2 + plural.size] = '}';
  return ww_slice_of(out, noun.size + plural.size + 3);
}

static void finish_agent(struct ww_import *import, const struct ww_import_code *code) {
  struct ww_import_entry *entry = &import->entry;
  char block[4];
  if (entry->code_count > 1)
    ww_import_tell(import, WW_IMPORT_SECOND, entry->codes[1].place, "a noun has one role: the first is taken");
  if (code->from != WW_NO_DAY || code->to != WW_NO_DAY)
    ww_import_tell(import, WW_IMPORT_DATES, code->place, "the role of a noun has no dates: it is taken for always");
  if (!agent_block(import, code, block)) return;
  for (size_t i = 0; i < entry->name_count && import->status == WW_OK; i++) {
    struct ww_slice noun = ww_import_noun(&entry->arena, entry->names[i]);
    if (noun.data == NULL) {
      ww_import_fail(import, WW_ERROR_MEMORY);
      return;
    }
    if (memchr(noun.data, ',', noun.size) != NULL) {
      ww_import_tell(import, WW_IMPORT_NAME, entry->place, "a noun with a comma in it: write it without");
      continue;
    }
    if (!import->options->all && agent_known(import, noun, block)) continue;
    // One noun means one thing in the lexicon.
    char key[512];
    int size = snprintf(key, sizeof key, "agent %.*s", (int)noun.size, noun.data);
    if (!take_key(import, ww_slice_of(key, (size_t)size < sizeof key ? (size_t)size : sizeof key - 1))) {
      if (import->status == WW_OK)
        ww_import_tell(import, WW_IMPORT_SECOND, entry->place, "'%.*s' stands in this dictionary twice: the first is taken", (int)noun.size, noun.data);
      continue;
    }
    if (!ww_arena_grow(&import->arena, (void **)&import->agents, &import->agent_room, import->agent_count + 1, sizeof *import->agents)) {
      ww_import_fail(import, WW_ERROR_MEMORY);
      return;
    }
    struct ww_import_agent *agent = &import->agents[import->agent_count];
    *agent = (struct ww_import_agent){ww_arena_copy(&import->arena, ww_slice_of(block, 3)), with_plural(import, noun, i),
                                      ww_import_is_person(noun) ? WW_ENTITY_PERSON : WW_ENTITY_GROUP, (uint32_t)import->agent_count};
    if (agent->block.data == NULL) ww_import_fail(import, WW_ERROR_MEMORY);
    import->agent_count++;
    import->totals->agents++;
  }
}

void ww_import_finish(struct ww_import *import) {
  struct ww_import_entry *entry = &import->entry;
  if (!entry->open) return;
  const struct ww_import_code *agent = NULL;
  for (size_t i = 0; i < entry->code_count && agent == NULL; i++)
    if (entry->codes[i].agent) agent = &entry->codes[i];
  if (entry->name_count > 0 && entry->code_count == 0) {
    ww_import_tell(import, WW_IMPORT_NO_CODE, entry->place, "%s: '%.*s' is left out",
                   entry->lost_codes > 0 ? "none of its codes could be taken" : "no code stands under this name", (int)entry->names[0].size,
                   entry->names[0].data);
  } else if (entry->name_count > 0 && agent != NULL) {
    finish_agent(import, agent);
  } else if (entry->name_count > 0) {
    finish_actor(import);
  }
  ww_arena_reset(&entry->arena);
  entry->open = entry->braces = false;
  entry->name_count = entry->code_count = entry->lost_codes = 0;
}

static int agent_order(const void *a, const void *b) {
  const struct ww_import_agent *x = a, *y = b;
  int order = ww_slice_compare(x->block, y->block);
  if (order == 0) order = (x->kind > y->kind) - (x->kind < y->kind);
  if (order == 0) order = ww_slice_compare(x->noun, y->noun);
  return order != 0 ? order : (x->order > y->order) - (x->order < y->order);
}

void ww_import_finish_agents(struct ww_import *import) {
  struct ww_buffer *out = &import->out;
  if (import->agent_count > 1) qsort(import->agents, import->agent_count, sizeof *import->agents, agent_order);
  ww_buffer_reset(out);
  size_t line = 0;
  for (size_t i = 0; i < import->agent_count; i++) {
    const struct ww_import_agent *agent = &import->agents[i], *before = i == 0 ? NULL : agent - 1;
    bool block = before == NULL || !ww_slice_equal(before->block, agent->block);
    if (block) ww_buffer_put_format(out, "%s\nagent %.3s/%s\n", i == 0 ? "" : "\n", agent->block.data, import->prefix);
    if (block || before->kind != agent->kind || out->size - line > LINE_BYTES) {
      if (!block) ww_buffer_put_byte(out, '\n');
      line = out->size;
      ww_buffer_put_text(out, agent->kind == WW_ENTITY_PERSON ? "  person  " : "  group   ");
    } else {
      ww_buffer_put_text(out, ", ");
    }
    ww_buffer_put_slice(out, agent->noun);
  }
  if (import->agent_count > 0) ww_buffer_put_byte(out, '\n');
  if (out->size > 0) put_out(import);
}
