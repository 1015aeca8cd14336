// The table from PLOVER to CAMEO: the first row whose type, mode and context all fit gives the code. Rows of a type stand
// from the narrow to the wide, so that "COOPERATE with the context military" is asked before "COOPERATE".
#include "export/cameo.h"

// The pseudo-context of an actor who is an armed force.
static const char armed[] = "(armed actor)";

// clang-format off
static const struct ww_cameo_rule rules[] = {
    {"AGREE", "", "economic", "031", "express intent to cooperate materially"},
    {"AGREE", "", "", "030", "express intent to cooperate"},
    {"CONSULT", "visit", "", "042", "make a visit"},
    {"CONSULT", "third-party", "", "044", "meet at a third place"},
    {"CONSULT", "phone", "", "041", "discuss by telephone"},
    {"CONSULT", "", "", "040", "consult"},
    {"SUPPORT", "", "", "050", "engage in diplomatic cooperation"},
    {"CONCEDE", "", "", "080", "yield"},
    {"COOPERATE", "", "military", "062", "cooperate militarily"},
    {"COOPERATE", "", "intelligence", "064", "share intelligence"},
    {"COOPERATE", "", "legal", "063", "engage in judicial cooperation"},
    {"COOPERATE", "", "economic", "061", "cooperate economically"},
    {"COOPERATE", "", "", "060", "engage in material cooperation"},
    {"AID", "", "asylum", "075", "grant asylum"},
    {"AID", "", "peacekeeping", "074", "provide military protection or peacekeeping"},
    {"AID", "", "military", "072", "provide military aid"},
    {"AID", "", "human_security", "073", "provide humanitarian aid"},
    {"AID", "", "health", "073", "provide humanitarian aid"},
    {"AID", "", "disasters", "073", "provide humanitarian aid"},
    {"AID", "", "economic", "071", "provide economic aid"},
    {"AID", "", "", "070", "provide aid"},
    {"RETREAT", "withdraw", "", "0874", "retreat or surrender militarily"},
    {"RETREAT", "release", "", "0841", "return or release persons"},
    {"RETREAT", "disarm", "", "0873", "demobilise armed forces"},
    {"RETREAT", "ceasefire", "", "0871", "declare a truce or ceasefire"},
    {"RETREAT", "access", "", "086", "allow international involvement"},
    {"RETREAT", "resign", "", "0831", "accede to demands for a change of leadership"},
    {"RETREAT", "", "", "087", "de-escalate military engagement"},
    {"REQUEST", "assist", "", "103", "demand material aid"},
    {"REQUEST", "change", "", "104", "demand political reform"},
    {"REQUEST", "yield", "", "105", "demand that the target yields"},
    {"REQUEST", "meet", "", "106", "demand a meeting or negotiation"},
    {"REQUEST", "", "", "100", "demand"},
    {"ACCUSE", "disapprove", "", "111", "criticise or denounce"},
    {"ACCUSE", "investigate", "", "090", "investigate"},
    {"ACCUSE", "allege", "", "112", "accuse"},
    {"ACCUSE", "", "", "110", "disapprove"},
    {"REJECT", "assist", "", "122", "reject a request or demand for material aid"},
    {"REJECT", "change", "", "123", "reject a request or demand for political reform"},
    {"REJECT", "yield", "", "124", "refuse to yield"},
    {"REJECT", "meet", "", "125", "reject a proposal to meet or negotiate"},
    {"REJECT", "", "", "120", "reject"},
    {"THREATEN", "restrict", "", "132", "threaten with administrative sanctions"},
    {"THREATEN", "arrest", "", "132", "threaten with administrative sanctions"},
    {"THREATEN", "relations", "", "1313", "threaten to reduce or break relations"},
    {"THREATEN", "expel", "", "136", "threaten to halt international involvement"},
    {"THREATEN", "territory", "", "1382", "threaten occupation"},
    {"THREATEN", "violence", "", "138", "threaten with military force"},
    {"THREATEN", "", "", "130", "threaten"},
    {"PROTEST", "demo", "", "141", "demonstrate or rally"},
    {"PROTEST", "riot", "", "145", "protest violently, riot"},
    {"PROTEST", "vandalize", "", "145", "protest violently, riot"},
    {"PROTEST", "strike", "", "143", "strike or boycott"},
    {"PROTEST", "boycott", "", "143", "strike or boycott"},
    {"PROTEST", "hunger", "", "142", "hunger strike"},
    {"PROTEST", "obstruct", "", "144", "obstruct passage"},
    {"PROTEST", "", "", "140", "engage in political dissent"},
    {"SANCTION", "convict", "", "116", "find guilty or liable"},
    {"SANCTION", "expel", "", "166", "expel or withdraw"},
    {"SANCTION", "withdraw", "", "166", "expel or withdraw"},
    {"SANCTION", "discontinue", "economic", "163", "impose an embargo, boycott or sanctions"},
    {"SANCTION", "discontinue", "diplomatic", "161", "reduce or break diplomatic relations"},
    {"SANCTION", "", "", "160", "reduce relations"},
    {"MOBILIZE", "police", "", "153", "mobilise police"},
    {"MOBILIZE", "troops", "", "154", "mobilise armed forces"},
    {"MOBILIZE", "weapons", "", "154", "mobilise armed forces"},
    {"MOBILIZE", "militia", "", "154", "mobilise armed forces"},
    {"MOBILIZE", "", "", "150", "demonstrate military or police power"},
    {"COERCE", "seize", "", "1711", "confiscate property"},
    {"COERCE", "restrict", "", "1721", "restrict political freedoms"},
    {"COERCE", "censor", "", "1721", "restrict political freedoms"},
    {"COERCE", "curfew", "", "1723", "impose a curfew"},
    {"COERCE", "martial-law", "", "1724", "impose a state of emergency or martial law"},
    {"COERCE", "arrest", "", "173", "arrest or detain"},
    {"COERCE", "deport", "", "174", "expel or deport persons"},
    {"COERCE", "cyber", "", "176", "attack through computers"},
    {"COERCE", "", "", "170", "coerce"},
    {"ASSAULT", "abduct", "", "181", "abduct, hijack or take hostage"},
    {"ASSAULT", "sexual", "", "1821", "sexually assault"},
    {"ASSAULT", "torture", "", "1822", "torture"},
    {"ASSAULT", "beat", "", "182", "physically assault"},
    {"ASSAULT", "primitive", "", "182", "physically assault"},
    {"ASSAULT", "targeted", "", "186", "assassinate"},
    {"ASSAULT", "destroy", "", "1712", "destroy property"},
    {"ASSAULT", "firearms", "", "193", "fight with small arms"},
    {"ASSAULT", "suicide-attack", "", "1831", "suicide bombing"},
    {"ASSAULT", "explosives", "", "183", "bombing other than military"},
    {"ASSAULT", "drone", "", "1952", "remotely piloted aerial weapons"},
    {"ASSAULT", "aerial", "", "195", "aerial weapons"},
    {"ASSAULT", "heavy-weapons", "", "194", "fight with artillery and tanks"},
    {"ASSAULT", "crowd-control", "", "175", "violent repression"},
    {"ASSAULT", "unconventional", "", "204", "weapons of mass destruction"},
    {"ASSAULT", "", armed, "190", "use conventional military force"},
    {"ASSAULT", "", "", "180", "use unconventional violence"},
};
// clang-format on
enum { RULES = sizeof rules / sizeof *rules };

const struct ww_cameo_rule *ww_cameo_rule(size_t index) { return index < RULES ? &rules[index] : NULL; }

static bool has_context(const char *wanted, const struct ww_slice *contexts, size_t count, bool military) {
  if (wanted[0] == 0) return true;
  if (wanted == armed) return military;
  for (size_t i = 0; i < count; i++)
    if (ww_slice_is(contexts[i], wanted)) return true;
  return false;
}

bool ww_cameo_of(struct ww_slice type, struct ww_slice mode, const struct ww_slice *contexts, size_t context_count, bool military,
                 struct ww_cameo *out) {
  for (size_t i = 0; i < RULES; i++) {
    const struct ww_cameo_rule *rule = &rules[i];
    if (!ww_slice_is(type, rule->type) || (rule->mode[0] != 0 && !ww_slice_is(mode, rule->mode))) continue;
    if (!has_context(rule->context, contexts, context_count, military)) continue;
    *out = (struct ww_cameo){.name = rule->name};
    memcpy(out->code, rule->code, strlen(rule->code));
    memcpy(out->base, rule->code, 3);
    memcpy(out->root, rule->code, 2);
    int root = (out->root[0] - '0') * 10 + out->root[1] - '0';
    out->quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    return true;
  }
  return false;
}

const char *ww_cameo_role(const char *sector) {
  // PLOVER's letters, CAMEO's. The rest have no role of CAMEO's: PRM, PRE, UNK, REL.
  static const char roles[][2][4] = {
      {"COP", "COP"}, {"GOV", "GOV"}, {"JUD", "JUD"}, {"LEG", "LEG"}, {"MIL", "MIL"}, {"PTY", "PTY"}, {"REB", "REB"},
      {"SPY", "SPY"}, {"UAF", "UAF"}, {"AGR", "AGR"}, {"BUS", "BUS"}, {"CRM", "CRM"}, {"CVL", "CVL"}, {"EDU", "EDU"},
      {"ELI", "ELI"}, {"JRN", "MED"}, {"LAB", "LAB"}, {"MED", "HLH"}, {"REF", "REF"}, {"OPP", "OPP"}, {"SOC", "CVL"}};
  for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
    if (strcmp(sector, roles[i][0]) == 0) return roles[i][1];
  return "";
}

const char *ww_cameo_actor(const char *code, bool *country) {
  static const char kinds[][2][4] = {{"IGO", "IGO"}, {"UNO", "UNO"}, {"NGO", "NGO"}, {"ISM", "NGM"}, {"IMG", "IMG"}, {"MNC", "MNC"}};
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
    if (strcmp(code, kinds[i][0]) == 0) {
      *country = false;
      return kinds[i][1];
    }
  }
  *country = code[0] != 0;
  if (strcmp(code, "ROU") == 0) return "ROM";
  if (strcmp(code, "TLS") == 0) return "TMP";
  return code;
}
