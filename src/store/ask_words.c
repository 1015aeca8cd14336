// What PLOVER calls things, so that a misspelt word is told and one that merely matches nothing is not. A test holds this
// against lexicon/ontology.lex and lexicon/contexts.lex; words of another codebook are known by the store that has them.
#include "store/ask.h"

// clang-format off
static const char *const types[] = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};
static const char *const contexts[] = {
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy",
    "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt",
    "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters",
    "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption",
    "illegal_drugs", "trafficking"};
static const struct ww_plover_mode modes[] = {
    {"visit", " CONSULT "}, {"third-party", " CONSULT "}, {"multilateral", " CONSULT "}, {"phone", " CONSULT "},
    {"withdraw", " RETREAT SANCTION "}, {"release", " RETREAT "}, {"disarm", " RETREAT "}, {"ceasefire", " RETREAT "},
    {"access", " RETREAT "}, {"resign", " RETREAT "},
    {"assist", " REQUEST REJECT "}, {"change", " REQUEST REJECT "}, {"yield", " REQUEST REJECT "}, {"meet", " REQUEST REJECT "},
    {"disapprove", " ACCUSE "}, {"investigate", " ACCUSE "}, {"allege", " ACCUSE "},
    {"restrict", " THREATEN COERCE "}, {"arrest", " THREATEN COERCE "}, {"relations", " THREATEN "},
    {"expel", " THREATEN SANCTION "}, {"territory", " THREATEN "}, {"violence", " THREATEN "},
    {"demo", " PROTEST "}, {"riot", " PROTEST "}, {"strike", " PROTEST "}, {"hunger", " PROTEST "}, {"boycott", " PROTEST "},
    {"obstruct", " PROTEST "}, {"vandalize", " PROTEST "},
    {"convict", " SANCTION "}, {"discontinue", " SANCTION "},
    {"troops", " MOBILIZE "}, {"weapons", " MOBILIZE "}, {"police", " MOBILIZE "}, {"militia", " MOBILIZE "},
    {"seize", " COERCE "}, {"censor", " COERCE "}, {"curfew", " COERCE "}, {"martial-law", " COERCE "}, {"deport", " COERCE "},
    {"withhold", " COERCE "}, {"misinformation", " COERCE "}, {"cyber", " COERCE "},
    {"abduct", " ASSAULT "}, {"beat", " ASSAULT "}, {"torture", " ASSAULT "}, {"sexual", " ASSAULT "}, {"targeted", " ASSAULT "},
    {"destroy", " ASSAULT "}, {"primitive", " ASSAULT "}, {"firearms", " ASSAULT "}, {"explosives", " ASSAULT "},
    {"suicide-attack", " ASSAULT "}, {"aerial", " ASSAULT "}, {"drone", " ASSAULT "}, {"heavy-weapons", " ASSAULT "},
    {"crowd-control", " ASSAULT "}, {"unconventional", " ASSAULT "}};
static const char *const sectors[] = {
    "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN",
    "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"};
static const char *const codes[] = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"};
// clang-format on

#define AT(array, index) ((index) < sizeof(array) / sizeof *(array) ? (array)[index] : NULL)
const char *ww_plover_type(size_t index) { return AT(types, index); }
const char *ww_plover_context(size_t index) { return AT(contexts, index); }
const char *ww_plover_sector(size_t index) { return AT(sectors, index); }
const char *ww_plover_code(size_t index) { return AT(codes, index); }
const struct ww_plover_mode *ww_plover_mode(size_t index) { return index < sizeof modes / sizeof *modes ? &modes[index] : NULL; }
