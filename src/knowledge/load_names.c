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
static bool day_good(int32_t day) { return day == WW_NO_DAY || (day >= -719162 && day <= 2932896); }

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
        !role_good(&a->role) || a->kind >= WW_ENTITY_KINDS || a->male > 1 || a->female > 1 ||
        !point_good(a->lat_micro, a->lon_micro) || !ww_load_range(a->first_role, a->role_count, k->role_count))
      return false;
    k->actors[i] = (struct ww_actor){ww_text_of(k, a->key), ww_text_of(k, a->name), ww_text_of(k, a->wikidata), a->kind,
                                     role_of(&a->role), a->lat_micro, a->lon_micro, a->role_count, k->roles + a->first_role,
                                     a->male != 0, a->female != 0};
  }
  if (!ww_load_keys(load, "code", sizeof *k->code_actors, &k->codes, &data)) return false;
  k->code_actors = data;
  for (size_t i = 0; i < k->codes.count; i++)
    if (k->code_actors[i] >= k->actor_count) return false;
  if (!ww_load_section(load, "agent", sizeof(struct ww_file_agent), &data, &k->agent_count)) return false;
  const struct ww_file_agent *agents = data;
  if (!ww_load_views(load, k->agent_count, sizeof *k->agents, (void **)&k->agents)) return false;
  for (size_t i = 0; i < k->agent_count; i++) {
    if (!ww_load_text_good(k, agents[i].lemma) || !code_good(agents[i].sector) || !code_good(agents[i].code) ||
        agents[i].kind >= WW_ENTITY_KINDS || agents[i].office > 1)
      return false;
    k->agents[i] = (struct ww_agent){.lemma = ww_text_of(k, agents[i].lemma), .kind = agents[i].kind, .office = agents[i].office != 0};
    memcpy(k->agents[i].sector, agents[i].sector, 4);
    memcpy(k->agents[i].code, agents[i].code, 4);
  }
  return true;
}

static bool feature_good(const struct ww_file_place *place) {
  bool good = place->feature_class == 0 || ww_ascii_upper((unsigned char)place->feature_class);
  for (size_t i = 0; i < sizeof place->feature_code; i++) {
    unsigned char c = (unsigned char)place->feature_code[i];
    good = good && (c == 0 || ww_ascii_upper(c) || ww_ascii_digit(c));
  }
  return good && place->feature_code[sizeof place->feature_code - 1] == 0;
}

static bool load_places(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!ww_load_section(load, "place", sizeof(struct ww_file_place), &data, &k->place_count)) return false;
  const struct ww_file_place *places = data;
  if (!ww_load_views(load, k->place_count, sizeof *k->places, (void **)&k->places)) return false;
  for (size_t i = 0; i < k->place_count; i++) {
    const struct ww_file_place *from = &places[i];
    if (!ww_load_text_good(k, from->name) || !ww_load_text_good(k, from->province) || !code_good(from->country_code) ||
        !feature_good(from) || !point_good(from->lat_micro, from->lon_micro) || from->resolution > 5 ||
        (from->province_place != WW_NONE && from->province_place >= k->place_count))
      return false;
    struct ww_place_info *to = &k->places[i];
    *to = (struct ww_place_info){.name = ww_text_of(k, from->name), .province = ww_text_of(k, from->province),
                                 .feature_class = from->feature_class, .lat_micro = from->lat_micro,
                                 .lon_micro = from->lon_micro, .geonameid = from->geonameid, .population = from->population,
                                 .province_place = from->province_place, .resolution = from->resolution};
    memcpy(to->country_code, from->country_code, sizeof to->country_code);
    memcpy(to->feature_code, from->feature_code, sizeof to->feature_code);
  }
  return true;
}

bool ww_load_names(struct ww_load *load) {
  struct ww_knowledge *k = load->knowledge;
  const void *data;
  if (!load_places(load)) return false;
  if (!ww_load_section(load, "name", sizeof *k->names, &data, &k->name_count)) return false;
  k->names = data;
  const size_t totals[WW_NAME_KINDS] = {
      [WW_NAME_ACTOR] = k->actor_count, [WW_NAME_SHORT] = k->actor_count, [WW_NAME_ADJ] = k->actor_count,
      [WW_NAME_PEOPLE] = k->actor_count, [WW_NAME_SEAT] = k->actor_count, [WW_NAME_AGENT] = k->agent_count,
      [WW_NAME_PLACE] = k->place_count, [WW_NAME_CUE] = k->cue_count};
  for (size_t i = 0; i < k->name_count; i++) {
    // The flags are looked at as bytes: a bool that is neither 0 nor 1 must not be read as a bool.
    const unsigned char *flags = (const unsigned char *)&k->names[i] + offsetof(struct ww_name, kind);
    if (flags[0] >= WW_NAME_KINDS || (flags[1] | flags[2] | flags[3]) > 1 || k->names[i].index >= totals[flags[0]] ||
        !day_good(k->names[i].from) || !day_good(k->names[i].to))
      return false;
  }
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
