// load_names.c: actors, agents, places and the trie of names of a compiled file.
#include "knowledge/internal.h"

_Static_assert(sizeof(struct ww_name) == 16, "names are used in place: layout.h");

// Codes are up to three letters or digits and a NUL, the rest zero.
static bool code_good(const char code[4]) {
  size_t i = 0;
  while (i < 3 && (ww_ascii_upper((unsigned char)code[i]) || ww_ascii_digit((unsigned char)code[i]))) i++;
  for (; i < 4; i++)
    if (code[i] != 0) return false;
  return true;
}

static bool role_good(const struct ww_file_role *role) {
  bool good = code_good(role->code);
  for (size_t i = 0; i < WW_SECTORS; i++) good = good && code_good(role->sector[i]);
  return good;
}

// Days outside the years 1 to 9999 cannot be split into year, month and day.
static bool day_good(int32_t day) { return (day == WW_NO_DAY) | ((day >= -719162) & (day <= 2932896)); }

static bool point_good(int32_t lat, int32_t lon) {
  if (lat == INT32_MIN && lon == INT32_MIN) return true;
  return lat >= -90000000 && lat <= 90000000 && lon >= -180000000 && lon <= 180000000;
}

static struct ww_role role_of(const struct ww_file_role *from) {
  struct ww_role role;
  _Static_assert(sizeof role == sizeof *from, "a role is stored as it is used");
  memcpy(&role, from, sizeof role);
  return role;
}

static bool load_roles(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "role", sizeof(struct ww_file_dated_role), &data, &k->role_count)) return false;
  const struct ww_file_dated_role *from = data;
  if (!ww_load_views(load, k->role_count, sizeof *k->roles, (void **)&k->roles)) return false;
  for (size_t i = 0; i < k->role_count; i++) {
    if (!role_good(&from[i].role) || !ww_load_text_good(k, from[i].office) || !day_good(from[i].from) || !day_good(from[i].to))
      return false;
    k->roles[i] = (struct ww_dated_role){role_of(&from[i].role), ww_text_of(k, from[i].office), from[i].from, from[i].to};
  }
  return true;
}

bool ww_load_actors(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!load_roles(load)) return false;
  if (!ww_load_section(load, "actor", sizeof(struct ww_file_actor), &data, &k->actor_count)) return false;
  const struct ww_file_actor *actors = data;
  if (!ww_load_views(load, k->actor_count, sizeof *k->actors, (void **)&k->actors)) return false;
  for (size_t i = 0; i < k->actor_count; i++) {
    const struct ww_file_actor *a = &actors[i];
    if (!ww_load_text_good(k, a->key) || !ww_load_text_good(k, a->name) || !ww_load_text_good(k, a->wikidata) ||
        !role_good(&a->role) || a->kind >= WW_ENTITY_KINDS || a->male > 1 || a->female > 1 || a->people > 1 ||
        !point_good(a->lat_micro, a->lon_micro) || !ww_load_range(a->first_role, a->role_count, k->role_count))
      return false;
    k->actors[i] = (struct ww_actor){ww_text_of(k, a->key), ww_text_of(k, a->name), ww_text_of(k, a->wikidata), a->kind,
                                     role_of(&a->role), a->lat_micro, a->lon_micro, a->role_count, k->roles + a->first_role,
                                     a->male != 0, a->female != 0, a->people != 0};
  }
  if (!ww_load_keys(load, "code", sizeof *k->code_actors, &k->codes, &data)) return false;
  k->code_actors = data;
  for (size_t i = 0; i < k->codes.count; i++)
    if (k->code_actors[i] >= k->actor_count) return false;
  if (!ww_load_section(load, "agent", sizeof(struct ww_file_agent), &data, &k->agent_count)) return false;
  const struct ww_file_agent *agents = data;
  if (!ww_load_views(load, k->agent_count, sizeof *k->agents, (void **)&k->agents)) return false;
  for (size_t i = 0; i < k->agent_count; i++) {
    if (!ww_load_text_good(k, agents[i].lemma) || !code_good(agents[i].sector) || !code_good(agents[i].second) || !code_good(agents[i].code) ||
        agents[i].kind >= WW_ENTITY_KINDS || agents[i].office > 1)
      return false;
    k->agents[i] = (struct ww_agent){.lemma = ww_text_of(k, agents[i].lemma), .kind = agents[i].kind, .office = agents[i].office != 0};
    memcpy(k->agents[i].sector, agents[i].sector, 4);
    memcpy(k->agents[i].second, agents[i].second, 4);
    memcpy(k->agents[i].code, agents[i].code, 4);
  }
  return true;
}

static bool kind_good(const struct ww_file_place_kind *kind) {
  bool good = kind->feature_class == 0 || ww_ascii_upper((unsigned char)kind->feature_class);
  for (size_t i = 0; i < sizeof kind->feature_code; i++) {
    unsigned char c = (unsigned char)kind->feature_code[i];
    good = good && (c == 0 || ww_ascii_upper(c) || ww_ascii_digit(c));
  }
  return good && kind->feature_code[sizeof kind->feature_code - 1] == 0 && code_good(kind->country_code) && kind->resolution <= 5;
}

static bool load_places(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  size_t kind_count, province_count;
  if (!ww_load_section(load, "placekind", sizeof(struct ww_file_place_kind), &data, &kind_count)) return false;
  const struct ww_file_place_kind *kinds = data;
  for (size_t i = 0; i < kind_count; i++)
    if (!kind_good(&kinds[i])) return false;
  if (!ww_load_section(load, "province", sizeof(struct ww_file_province), &data, &province_count)) return false;
  const struct ww_file_province *provinces = data;
  if (!ww_load_section(load, "place", sizeof(struct ww_file_place), &data, &k->place_count)) return false;
  const struct ww_file_place *places = data;
  load->where = "province";
  for (size_t i = 0; i < province_count; i++)
    if (!ww_load_text_good(k, provinces[i].name) || (provinces[i].place != WW_NONE && provinces[i].place >= k->place_count)) return false;
  load->where = "place";
  if (!ww_load_views(load, k->place_count, sizeof *k->places, (void **)&k->places)) return false;
  for (size_t i = 0; i < k->place_count; i++) {
    const struct ww_file_place *from = &places[i];
    struct ww_file_text name = {from->name_offset, from->name_size};
    if (from->kind >= kind_count || from->province >= province_count || !point_good(from->lat_micro, from->lon_micro) ||
        !ww_load_text_good(k, name))
      return false;
    const struct ww_file_place_kind *kind = &kinds[from->kind];
    const struct ww_file_province *province = &provinces[from->province];
    struct ww_place_info *to = &k->places[i];
    to->name = ww_text_of(k, name);
    to->province = ww_text_of(k, province->name);
    memcpy(to->country_code, kind->country_code, sizeof to->country_code);
    memcpy(to->feature_code, kind->feature_code, sizeof to->feature_code);
    to->feature_class = kind->feature_class;
    to->resolution = kind->resolution;
    to->lat_micro = from->lat_micro;
    to->lon_micro = from->lon_micro;
    to->geonameid = from->geonameid;
    to->population = from->population;
    to->province_place = province->place;
  }
  return true;
}

// The flags are looked at as bytes: a bool that is neither 0 nor 1 must not be read as a bool. Without branches, since
// there are more names than anything else.
static bool names_good(const struct ww_knowledge *k) {
  const uint32_t totals[8] = {
      [WW_NAME_ACTOR] = (uint32_t)k->actor_count, [WW_NAME_SHORT] = (uint32_t)k->actor_count, [WW_NAME_ADJ] = (uint32_t)k->actor_count,
      [WW_NAME_PEOPLE] = (uint32_t)k->actor_count, [WW_NAME_SEAT] = (uint32_t)k->actor_count, [WW_NAME_AGENT] = (uint32_t)k->agent_count,
      [WW_NAME_PLACE] = (uint32_t)k->place_count, [WW_NAME_CUE] = (uint32_t)k->cue_count};
  _Static_assert(WW_NAME_KINDS == 8, "a total for each kind");
  unsigned bad = 0;
  for (size_t i = 0; i < k->name_count; i++) {
    const unsigned char *bytes = (const unsigned char *)&k->names[i];
    uint32_t index, flags;
    memcpy(&index, bytes, sizeof index);
    memcpy(&flags, bytes + offsetof(struct ww_name, kind), sizeof flags);
    bad |= (flags & 0xFEFEFEF8u) != 0;
    bad |= index >= totals[flags & 7];
    bad |= !day_good(k->names[i].from);
    bad |= !day_good(k->names[i].to);
  }
  return bad == 0;
}

bool ww_load_names(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!load_places(load)) return false;
  if (!ww_load_section(load, "name", sizeof *k->names, &data, &k->name_count)) return false;
  k->names = data;
  if (!names_good(k)) return false;
  if (!ww_load_keys(load, "node", sizeof *k->name_first, &k->nodes, &data)) return false;
  k->name_first = data;
  // One more than there are nodes; ww_load_keys allows either.
  const void *again;
  size_t firsts;
  if (!ww_load_section(load, "node.val", sizeof *k->name_first, &again, &firsts) || firsts != (size_t)k->nodes.count + 1) return false;
  bool rising = k->name_first[0] == 0 && k->name_first[k->nodes.count] == k->name_count;
  for (size_t i = 0; i < k->nodes.count; i++) rising &= k->name_first[i] <= k->name_first[i + 1];
  if (!rising) return false;
  if (!ww_load_section(load, "exact", sizeof *k->exacts, &data, &k->exact_count)) return false;
  k->exacts = data;
  for (size_t i = 0; i < k->exact_count; i++)
    if (!ww_load_text_good(k, k->exacts[i].text)) return false;
  return true;
}
