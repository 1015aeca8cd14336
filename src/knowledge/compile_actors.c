// compile_actors.c: `actor` blocks: names of every kind, codes, sectors, dated roles.
//
// "role SYR GOV, president, 2000-07-17.." makes a dated role: code SYR, sector GOV, office president, from day 11155,
// open to the right. Roles are kept in the order of their beginning.
#include <stdlib.h>

#include "knowledge/compiler.h"

static bool capitals(struct ww_slice text) {
  if (text.size != 3) return false;
  for (size_t i = 0; i < 3; i++)
    if (!ww_ascii_upper((unsigned char)text.data[i])) return false;
  return true;
}

// PLOVER 2.0's sectors and the codes of bodies that are no state.
static const char *const sectors[] = {"COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
                                      "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC", NULL};
static const char *const bodies[] = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC", NULL};

static bool listed(struct ww_slice name, const char *const *list) {
  for (size_t i = 0; list[i] != NULL; i++)
    if (ww_slice_is(name, list[i])) return true;
  return false;
}

bool ww_sector_known(struct ww_slice name) { return listed(name, sectors); }
bool ww_body_code_known(struct ww_slice name) { return listed(name, bodies); }

// Whether some state actor is keyed by this code.
static bool state_known(const struct ww_compiler *c, struct ww_slice code) {
  uint32_t found = ww_compile_find(c, WW_BLOCK_ACTOR, code);
  if (found == WW_NONE) return false;
  const struct ww_lex_block *block = c->blocks[WW_BLOCK_ACTOR][found];
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    if (ww_slice_is(field->name, "kind") && ww_slice_is(field->raw, "state")) return true;
  }
  return false;
}

// The key of the state that bears this name, data NULL where none does.
static struct ww_slice state_named(const struct ww_compiler *c, struct ww_slice name) {
  for (size_t b = 0; b < c->block_count[WW_BLOCK_ACTOR]; b++) {
    const struct ww_lex_block *block = c->blocks[WW_BLOCK_ACTOR][b];
    for (uint32_t i = 0; i < block->field_count; i++) {
      const struct ww_lex_field *field = ww_field_at(c, block, i);
      bool names = ww_slice_is(field->name, "name") || ww_slice_is(field->name, "adj");
      for (uint32_t j = 0; names && j < field->item_count; j++)
        if (ww_slice_equal_fold(ww_item_at(c, field, j)->text, name) && state_known(c, block->name)) return block->name;
    }
  }
  return (struct ww_slice){NULL, 0};
}

bool ww_compile_code(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, char out[4]) {
  struct ww_slice named = capitals(text) ? (struct ww_slice){NULL, 0} : state_named(c, text);
  if (named.data != NULL) {
    ww_lex_error(&c->diagnostics, place, "'%.*s' is no code: that of %.*s is %.*s", WW_SHOW(text), WW_SHOW(text), WW_SHOW(named));
    return false;
  }
  if (!capitals(text)) {
    ww_lex_error(&c->diagnostics, place, "'%.*s' is no code: a code is three capitals, such as SYR or NGO", WW_SHOW(text));
    return false;
  }
  if (!ww_body_code_known(text) && !state_known(c, text)) {
    ww_lex_error(&c->diagnostics, place, "unknown code '%.*s': no actor of kind state has this key, and it is none of IGO, UNO, EUR, NGO, ISM, IMG, MNC",
                 WW_SHOW(text));
    return false;
  }
  memcpy(out, text.data, 3);
  return true;
}

bool ww_compile_role(struct ww_compiler *c, struct ww_slice text, struct ww_lex_place place, struct ww_file_role *out) {
  struct ww_slice rest = text, word;
  size_t count = 0;
  bool first = true;
  memset(out, 0, sizeof *out);
  for (; ww_lex_word(&rest, &word); first = false) {
    while (word.size > 0 && word.data[word.size - 1] == ',') word.size--;  // "sector REB, OPP" is "sector REB OPP"
    if (first && !capitals(word) && ww_lex_nearest(word, sectors) != NULL) {
      ww_lex_error(&c->diagnostics, place, "'%.*s' is neither a code nor a sector: did you mean '%s'?", WW_SHOW(word), ww_lex_nearest(word, sectors));
      return false;
    }
    if (first && !ww_sector_known(word)) {
      if (!ww_compile_code(c, word, place, out->code)) return false;
      continue;
    }
    if (!ww_sector_known(word)) {
      const char *near = ww_lex_nearest(word, sectors);
      ww_lex_error(&c->diagnostics, place, "unknown sector '%.*s'%s%s%s", WW_SHOW(word), near == NULL ? ": see docs/lexicon.md for the list" : ": did you mean '",
                   near == NULL ? "" : near, near == NULL ? "" : "'?");
      return false;
    }
    if (count == WW_SECTORS) {
      ww_lex_error(&c->diagnostics, place, "at most %d sectors, the main one first", WW_SECTORS);
      return false;
    }
    memcpy(out->sector[count++], word.data, 3);
  }
  return true;
}

// ---- dates ----

// One end of a span: "2000", "2000-07" or "2000-07-17", as its first or last day.
static bool date_end(struct ww_slice text, bool last, int32_t *day) {
  int64_t part[3] = {0, 1, 1};
  size_t at = 0;
  int parts = 0;
  for (; parts < 3; parts++) {
    size_t end = at;
    while (end < text.size && text.data[end] != '-') end++;
    if (end - at != (parts == 0 ? 4u : 2u) || !ww_compile_number(ww_slice_of(text.data + at, end - at), 0, &part[parts])) return false;
    at = end + 1;
    if (end == text.size) break;
  }
  if (parts == 3) return false;
  if (last && parts < 1) part[1] = 12;
  if (part[1] < 1 || part[1] > 12) return false;
  if (last && parts < 2) part[2] = ww_days_in_month((int)part[0], (int)part[1]);
  *day = ww_day_of((int)part[0], (int)part[1], (int)part[2]);
  return *day != WW_NO_DAY;
}

bool ww_compile_dates(struct ww_slice text, int32_t *from, int32_t *to) {
  *from = *to = WW_NO_DAY;
  size_t dots = 0;
  while (dots + 1 < text.size && (text.data[dots] != '.' || text.data[dots + 1] != '.')) dots++;
  if (dots + 1 >= text.size) return date_end(text, false, from) && date_end(text, true, to);
  struct ww_slice left = ww_slice_trim(ww_slice_of(text.data, dots));
  struct ww_slice right = ww_slice_trim(ww_slice_of(text.data + dots + 2, text.size - dots - 2));
  if (left.size == 0 && right.size == 0) return false;
  if (left.size != 0 && !date_end(left, false, from)) return false;
  if (right.size != 0 && !date_end(right, true, to)) return false;
  return left.size == 0 || right.size == 0 || *from <= *to;
}

static bool looks_like_dates(struct ww_slice text) {
  return text.size > 0 && (ww_ascii_digit((unsigned char)text.data[0]) || ww_slice_starts(text, WW_SLICE("..")));
}

// ---- fields ----

bool ww_compile_point(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, int32_t *lat,
                      int32_t *lon) {
  int64_t a = 0, b = 0;
  bool good = field->item_count == 2 && ww_compile_number(ww_item_at(c, field, 0)->text, 6, &a) &&
              ww_compile_number(ww_item_at(c, field, 1)->text, 6, &b) && a >= -90000000 && a <= 90000000 && b >= -180000000 &&
              b <= 180000000;
  if (!good) {
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "'point' is latitude, longitude in degrees: point 34.8, 39.0");
    return false;
  }
  *lat = (int32_t)a;
  *lon = (int32_t)b;
  return true;
}

static void compile_dated(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field) {
  struct ww_file_dated_role role = {.from = WW_NO_DAY, .to = WW_NO_DAY};
  struct ww_lex_place place = ww_place_of_field(block, field);
  uint32_t count = field->item_count;
  if (count == 0 || !ww_compile_role(c, ww_item_at(c, field, 0)->text, place, &role.role)) return;
  const struct ww_lex_item *last = ww_item_at(c, field, count - 1);
  if (count > 1 && !last->quoted && looks_like_dates(last->text)) {
    if (!ww_compile_dates(last->text, &role.from, &role.to))
      ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, last), "'%.*s' is no span of days: write 2000-07-17..2004-01, 2001.., ..1999 or 2003",
                   WW_SHOW(last->text));
    count--;
  }
  if (count > 2) {
    ww_lex_error(&c->diagnostics, place, "a role is code and sectors, one office, dates: put an office with a comma in quotes");
    return;
  }
  if (count == 2) role.office = ww_compile_text(c, ww_item_at(c, field, 1)->text);
  *(struct ww_file_dated_role *)ww_table_add(c, &c->roles, sizeof role) = role;
}

static int role_order(const void *a, const void *b) {
  const struct ww_file_dated_role *x = a, *y = b;
  if (x->from != y->from) return x->from < y->from ? -1 : 1;  // WW_NO_DAY is the smallest
  if (x->to != y->to) return x->to < y->to ? -1 : 1;
  int order = memcmp(&x->role, &y->role, sizeof x->role);
  return order != 0 ? order : (x->office.offset > y->office.offset) - (x->office.offset < y->office.offset);
}

static uint8_t compile_kind(struct ww_compiler *c, const struct ww_lex_block *block) {
  static const char *const names[] = {"state", "group", "org", "person", "religion", "people", "place", NULL};
  static const uint8_t kinds[] = {WW_ENTITY_STATE, WW_ENTITY_GROUP, WW_ENTITY_ORG, WW_ENTITY_PERSON, WW_ENTITY_GROUP, WW_ENTITY_GROUP, WW_ENTITY_PLACE};
  const struct ww_lex_field *field = ww_compile_single(c, block, "kind");
  if (field == NULL) {
    ww_lex_error(&c->diagnostics, ww_place_of_block(block), "an actor needs 'kind': state, group, org, person, religion, people or place");
    return WW_ENTITY_GROUP;
  }
  for (size_t i = 0; names[i] != NULL; i++)
    if (ww_slice_is(field->raw, names[i])) return kinds[i];
  const char *near = ww_lex_nearest(field->raw, names);
  ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "unknown kind '%.*s': %s%s", WW_SHOW(field->raw), near == NULL ? "" : "did you mean ",
               near == NULL ? "state, group, org, person, religion, people or place" : near);
  return WW_ENTITY_GROUP;
}

// "Syrians", "Frenchmen": more than one; "Chinese" and "Swiss" may be either and count as one.
static bool people_plural(struct ww_slice text) {
  if (ww_slice_ends(text, WW_SLICE("men"))) return true;
  return ww_slice_ends(text, WW_SLICE("s")) && !ww_slice_ends(text, WW_SLICE("ss")) && !ww_slice_ends(text, WW_SLICE("us"));
}

static void compile_names(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field, uint32_t actor) {
  static const struct { const char *field; uint8_t kind; bool exact; } kinds[] = {
      {"name", WW_NAME_ACTOR, false}, {"short", WW_NAME_SHORT, false},   {"exact", WW_NAME_ACTOR, true}, {"adj", WW_NAME_ADJ, false},
      {"people", WW_NAME_PEOPLE, false}, {"seat", WW_NAME_SEAT, false}, {"former", WW_NAME_ACTOR, false}};
  for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
    if (!ww_slice_is(field->name, kinds[k].field)) continue;
    struct ww_name name = {.index = actor, .from = WW_NO_DAY, .to = WW_NO_DAY, .kind = kinds[k].kind, .exact = kinds[k].exact};
    uint32_t count = field->item_count;
    if (ww_slice_is(field->name, "former")) {
      const struct ww_lex_item *last = count == 0 ? NULL : ww_item_at(c, field, count - 1);
      if (count < 2 || !ww_compile_dates(last->text, &name.from, &name.to)) {
        ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "'former' is names, then dates: former Burma, 1948..1989");
        return;
      }
      count--;
    } else if (name.kind == WW_NAME_SHORT && count > 1) {
      // "short Clinton, 1993..2001": whom the family name means on those days.
      const struct ww_lex_item *last = ww_item_at(c, field, count - 1);
      if (!last->quoted && looks_like_dates(last->text)) {
        if (!ww_compile_dates(last->text, &name.from, &name.to)) {
          ww_lex_error(&c->diagnostics, ww_place_of_item(block, field, last), "'%.*s' is no span of days: write 2000-07-17..2004-01, 2001.., ..1999 or 2003",
                       WW_SHOW(last->text));
          return;
        }
        count--;
      }
    }
    for (uint32_t i = 0; i < count; i++) {
      const struct ww_lex_item *item = ww_item_at(c, field, i);
      name.plural = name.kind == WW_NAME_PEOPLE && people_plural(item->text);
      ww_compile_name(c, item->text, name, ww_place_of_item(block, field, item));
    }
  }
}

// The name that outputs show: the first of `name`, else of the other fields of names.
static struct ww_slice shown_name(struct ww_compiler *c, const struct ww_lex_block *block) {
  static const char *const order[] = {"name", "exact", "former", "short", "people", "adj"};
  for (size_t k = 0; k < sizeof order / sizeof *order; k++)
    for (uint32_t i = 0; i < block->field_count; i++) {
      const struct ww_lex_field *field = ww_field_at(c, block, i);
      if (ww_slice_is(field->name, order[k]) && field->item_count > 0) return ww_item_at(c, field, 0)->text;
    }
  ww_lex_error(&c->diagnostics, ww_place_of_block(block), "an actor needs a name: add 'name'");
  return block->name;
}

static void compile_base_role(struct ww_compiler *c, const struct ww_lex_block *block, struct ww_file_actor *actor) {
  const struct ww_lex_field *code = ww_compile_single(c, block, "code"), *sector = ww_compile_single(c, block, "sector");
  if (sector != NULL) {
    struct ww_file_role role;
    if (ww_compile_role(c, sector->raw, ww_place_of_field(block, sector), &role)) {
      if (role.code[0] != 0)
        ww_lex_error(&c->diagnostics, ww_place_of_field(block, sector), "'sector' holds sectors only: put %.3s into 'code'", role.code);
      actor->role = role;
    }
  }
  if (code != NULL) {
    memset(actor->role.code, 0, 4);
    (void)ww_compile_code(c, code->raw, ww_place_of_field(block, code), actor->role.code);
  } else if (actor->kind == WW_ENTITY_STATE) {
    // A state's key is its code.
    (void)ww_compile_code(c, block->name, ww_place_of_block(block), actor->role.code);
  }
}

static void compile_actor(struct ww_compiler *c, const struct ww_lex_block *block, uint32_t number) {
  struct ww_file_actor actor = {.key = ww_compile_text(c, block->name), .lat_micro = INT32_MIN, .lon_micro = INT32_MIN,
                                .first_role = (uint32_t)c->roles.count};
  actor.kind = compile_kind(c, block);
  const struct ww_lex_field *kind = ww_compile_single(c, block, "kind");
  actor.people = kind != NULL && (ww_slice_is(kind->raw, "people") || ww_slice_is(kind->raw, "religion"));
  actor.name = ww_compile_text(c, shown_name(c, block));
  compile_base_role(c, block, &actor);
  const struct ww_lex_field *point = ww_compile_single(c, block, "point"), *gender = ww_compile_single(c, block, "gender");
  const struct ww_lex_field *wikidata = ww_compile_single(c, block, "wikidata");
  if (point != NULL) (void)ww_compile_point(c, block, point, &actor.lat_micro, &actor.lon_micro);
  if (wikidata != NULL) {
    int64_t item;
    if (wikidata->raw.data[0] != 'Q' || !ww_compile_number(ww_slice_of(wikidata->raw.data + 1, wikidata->raw.size - 1), 0, &item))
      ww_lex_error(&c->diagnostics, ww_place_of_field(block, wikidata), "'wikidata' is Q and a number, such as Q858");
    actor.wikidata = ww_compile_text(c, wikidata->raw);
  }
  if (gender != NULL) {
    actor.male = ww_slice_is(gender->raw, "male");
    actor.female = ww_slice_is(gender->raw, "female");
    if (actor.male == actor.female) ww_lex_error(&c->diagnostics, ww_place_of_field(block, gender), "'gender' is male or female");
  }
  for (uint32_t i = 0; i < block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, block, i);
    if (ww_slice_is(field->name, "role")) compile_dated(c, block, field);
    compile_names(c, block, field, number);
  }
  actor.role_count = (uint32_t)c->roles.count - actor.first_role;
  if (actor.role_count > 1)
    qsort((struct ww_file_dated_role *)c->roles.data + actor.first_role, actor.role_count, sizeof(struct ww_file_dated_role), role_order);
  *(struct ww_file_actor *)ww_table_add(c, &c->actors, sizeof actor) = actor;
}

static void write_codes(struct ww_compiler *c) {
  const struct ww_file_actor *actors = c->actors.data;
  for (size_t i = 0; i < c->actors.count; i++) {
    struct ww_slice key = c->blocks[WW_BLOCK_ACTOR][i]->name;
    // Breakaway governments share a state's code; the state is the one that is keyed by it.
    if (actors[i].kind != WW_ENTITY_STATE || key.size != 3 || memcmp(actors[i].role.code, key.data, 3) != 0) continue;
    *(struct ww_keyed *)ww_table_add(c, &c->codes, sizeof(struct ww_keyed)) = (struct ww_keyed){ww_key_of(key, WW_SEED_CODE), 0, (uint32_t)i};
  }
  struct ww_keyed *keyed = c->codes.data;
  uint32_t *values = ww_arena_alloc(&c->arena, c->codes.count + 1, sizeof *values);
  if (values == NULL) {
    c->no_memory = true;
    return;
  }
  ww_compile_keys(c, "code", keyed, c->codes.count);
  for (size_t i = 0; i < c->codes.count; i++) values[i] = keyed[i].value;
  ww_compile_part(c, "code.val", values, c->codes.count * sizeof *values);
}

void ww_compile_actors(struct ww_compiler *c) {
  for (size_t i = 0; i < c->block_count[WW_BLOCK_ACTOR]; i++) compile_actor(c, c->blocks[WW_BLOCK_ACTOR][i], (uint32_t)i);
  if (!c->no_memory) write_codes(c);
}
