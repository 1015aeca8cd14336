// code.c: what CAMEO's codes of three-letter parts stand for in PLOVER: state or body first, then sectors.
//
// "KENMED" is KEN JRN (CAMEO's MED are the media, its HLH the doctors), "IRQSEP" IRQ REB, "IGOUNO" UNO, "NGOHRI" NGO SOC,
// "MEA" a region and no actor's code. Religions and peoples (SHI, KUR) are no sectors in PLOVER: they are told.
#include "import/import.h"

struct pair {
  char from[4], to[4];
};

// Codes of states that dictionaries write otherwise than ISO 3166 does now.
static const struct pair states[] = {{"TMP", "TLS"}, {"ROM", "ROU"}, {"ZAR", "COD"}, {"KSV", "KOS"}, {"PAL", "PSE"}, {"WSB", "PSE"},
                                     {"GZS", "PSE"}, {"GFR", "DEU"}, {"GMY", "DEU"}, {"SER", "SRB"}, {"MTN", "MNE"}, {"BUR", "MMR"},
    // Dependencies have the code of their state.
    {"BMU", "GBR"}, {"AIA", "GBR"}, {"CYM", "GBR"}, {"VGB", "GBR"}, {"FLK", "GBR"}, {"GIB", "GBR"}, {"MSR", "GBR"},
    {"TCA", "GBR"}, {"SHN", "GBR"}, {"IMN", "GBR"}, {"IMY", "GBR"}, {"JEY", "GBR"}, {"GGY", "GBR"}, {"PCN", "GBR"},
    {"COK", "NZL"}, {"NIU", "NZL"}, {"TKL", "NZL"}, {"ABW", "NLD"}, {"CUW", "NLD"}, {"SXM", "NLD"}, {"ANT", "NLD"},
    {"BES", "NLD"}, {"FRO", "DNK"}, {"GRL", "DNK"}, {"ASM", "USA"}, {"PRI", "USA"}, {"GUM", "USA"}, {"MNP", "USA"},
    {"VIR", "USA"}, {"MAC", "CHN"}, {"NCL", "FRA"}, {"PYF", "FRA"}, {"GUF", "FRA"}, {"GLP", "FRA"}, {"MTQ", "FRA"},
    {"REU", "FRA"}, {"MYT", "FRA"}, {"SPM", "FRA"}, {"WLF", "FRA"}, {"BLM", "FRA"}, {"MAF", "FRA"}, {"NFK", "AUS"},
    {"CXR", "AUS"}, {"CCK", "AUS"}, {"ALA", "FIN"}, {"SJM", "NOR"}};
static const struct pair bodies[] = {{"IGO", "IGO"}, {"UNO", "UNO"}, {"NGO", "NGO"}, {"NGM", "ISM"}, {"ISM", "ISM"},
                                     {"IMG", "IMG"}, {"MNC", "MNC"}};
// Roles; an empty target is a role that PLOVER does not have.
static const struct pair roles[] = {
    {"COP", "COP"}, {"GOV", "GOV"}, {"INS", "REB"}, {"JUD", "JUD"}, {"MIL", "MIL"}, {"OPP", "OPP"}, {"REB", "REB"}, {"SEP", "REB"},
    {"SPY", "SPY"}, {"UAF", "UAF"}, {"AGR", "AGR"}, {"BUS", "BUS"}, {"CRM", "CRM"}, {"CVL", "CVL"}, {"DEV", "SOC"}, {"EDU", "EDU"},
    {"STU", "EDU"}, {"ELI", "ELI"}, {"ENV", "SOC"}, {"HLH", "MED"}, {"HRI", "SOC"}, {"LAB", "LAB"}, {"LEG", "LEG"}, {"MED", "JRN"},
    {"REF", "REF"}, {"PTY", "PTY"}, {"PRM", "PRM"}, {"REL", "REL"}, {"PPL", "CVL"}, {"SET", "CVL"}, {"AMB", "GOV"}, {"SOC", "SOC"},
    {"JRN", "JRN"}, {"ACT", "SOC"}, {"PRE", "PRE"}, {"UNK", "UNK"}, {"MOD", ""},    {"RAD", ""},    {"HAR", ""},    {"TOP", ""},
    {"MID", ""},    {"NON", ""},    {"FRM", ""}};
// Regions of CAMEO, which stand where a state's code does.
static const char regions[][4] = {"AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CIS", "EAF", "EEU", "EIN", "EUR", "LAM", "MEA", "MDT", "NAF",
                                  "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WST", "CAS", "CEU", "NAM", "PAC", "INT", "UIS"};

static const struct pair *find(const struct pair *list, size_t count, const char *part) {
  for (size_t i = 0; i < count; i++)
    if (memcmp(list[i].from, part, 3) == 0) return &list[i];
  return NULL;
}
#define FIND(list, part) find(list, sizeof(list) / sizeof *(list), part)

static bool region(const char *part) {
  for (size_t i = 0; i < sizeof regions / sizeof *regions; i++)
    if (memcmp(regions[i], part, 3) == 0) return true;
  return false;
}

static void add_sector(struct ww_import_role *role, const char *sector) {
  for (uint8_t i = 0; i < role->sector_count; i++)
    if (memcmp(role->sector[i], sector, 3) == 0) return;
  if (role->sector_count < WW_SECTORS) memcpy(role->sector[role->sector_count++], sector, 3);
}

// The first part: a state, a body, or a region, which says nothing. False where it is none of them.
static bool read_first(const struct ww_import *import, const char *part, struct ww_import_role *role) {
  char code[4] = {part[0], part[1], part[2], 0};
  const struct pair *state = FIND(states, part), *body = FIND(bodies, part);
  if (state != NULL) memcpy(code, state->to, 3);
  if (ww_actor_of_code(import->knowledge, code) != WW_NONE) {
    memcpy(role->code, code, 3);
    role->state_alone = true;
    return true;
  }
  if (body != NULL) {
    memcpy(role->code, body->to, 3);
    if (memcmp(body->to, "IMG", 3) == 0) add_sector(role, "REB");
    return true;
  }
  return region(part);
}

// A further part. Which organisation it is (IGONAT) the actor's own name says; two of them have codes of their own.
static void read_part(struct ww_import *import, struct ww_slice whole, const char *part, struct ww_import_place place, struct ww_import_role *role) {
  const struct pair *sector = FIND(roles, part);
  bool body = FIND(bodies, role->code) != NULL;
  if (body && memcmp(part, "UNO", 3) == 0) {
    memcpy(role->code, "UNO", 3);
  } else if (body && memcmp(part, "EEC", 3) == 0) {
    memcpy(role->code, "EUR", 3);
  } else if (sector != NULL && sector->to[0] != 0) {
    add_sector(role, sector->to);
  } else if (!body) {
    ww_import_tell(import, WW_IMPORT_PART, place, "'%.3s' of '%.*s' has no counterpart (a religion, a people, a place or a shade): the rest is taken",
                   part, (int)(whole.size < 40 ? whole.size : 40), whole.data);
  }
}

bool ww_import_read_code(struct ww_import *import, struct ww_slice text, struct ww_import_place place, struct ww_import_role *out) {
  char upper[48];
  memset(out, 0, sizeof *out);
  bool good = text.size > 0 && text.size % 3 == 0 && text.size <= sizeof upper;
  for (size_t i = 0; good && i < text.size; i++) {
    unsigned char ch = (unsigned char)text.data[i];
    good = ww_ascii_alpha(ch);
    upper[i] = (char)(ch >= 'a' ? ch - 'a' + 'A' : ch);
  }
  int shown = (int)(text.size < 40 ? text.size : 40);
  if (ww_slice_is(text, "---")) {
    ww_import_tell(import, WW_IMPORT_CODE, place, "'---' is the code of nobody: the lexicon has no names that are to be passed by");
    return false;
  }
  if (!good) {
    ww_import_tell(import, WW_IMPORT_CODE, place, "'%.*s' is no code: a code is parts of three letters, a state or body first (USAGOV)", shown, text.data);
    return false;
  }
  size_t at = 0;
  const struct pair *role = FIND(roles, upper);
  if (read_first(import, upper, out)) {
    at = 3;
  } else if (role == NULL) {
    ww_import_tell(import, WW_IMPORT_CODE, place, "'%.3s' of '%.*s' is no state, body or role that is known", upper, shown, text.data);
    return false;
  }
  for (; at < text.size; at += 3) read_part(import, text, upper + at, place, out);
  out->state_alone = out->state_alone && text.size == 3;
  if (out->code[0] != 0 || out->sector_count > 0) return true;
  ww_import_tell(import, WW_IMPORT_REGION, place, "'%.*s' is a region, or nobody's in particular: such an actor has no code", shown, text.data);
  return false;
}

// ---- dates ----

// YYMMDD or YYYYMMDD. A month or day of 00 stands for the whole year or month: its first day, or with `last` its last.
static bool read_day(struct ww_slice text, bool last, int32_t *day) {
  if (text.size != 6 && text.size != 8) return false;
  int part[3] = {0, 0, 0};
  size_t year_digits = text.size - 4;
  for (size_t i = 0; i < text.size; i++) {
    if (!ww_ascii_digit((unsigned char)text.data[i])) return false;
    int *to = &part[i < year_digits ? 0 : (i - year_digits) / 2 + 1];
    *to = *to * 10 + (text.data[i] - '0');
  }
  if (year_digits == 2) part[0] += part[0] < 30 ? 2000 : 1900;
  if (part[1] == 0 && part[2] != 0) return false;
  if (part[1] == 0) part[1] = last ? 12 : 1;
  if (part[1] > 12) return false;
  if (part[2] == 0) part[2] = last ? ww_days_in_month(part[0], part[1]) : 1;
  *day = ww_day_of(part[0], part[1], part[2]);
  return *day != WW_NO_DAY;
}

bool ww_import_read_dates(struct ww_slice text, int32_t *from, int32_t *to) {
  *from = *to = WW_NO_DAY;
  text = ww_slice_trim(text);
  if (text.size < 2) return false;
  struct ww_slice rest = ww_slice_trim(ww_slice_of(text.data + 1, text.size - 1));
  if (text.data[0] == '>') return read_day(rest, false, from);
  if (text.data[0] == '<') {
    if (!read_day(rest, false, to)) return false;
    --*to;  // before that day
    return true;
  }
  size_t dash = 0;
  while (dash < text.size && text.data[dash] != '-') dash++;
  if (dash == text.size) return false;
  return read_day(ww_slice_trim(ww_slice_of(text.data, dash)), false, from) &&
         read_day(ww_slice_trim(ww_slice_of(text.data + dash + 1, text.size - dash - 1)), true, to) && *from <= *to;
}
