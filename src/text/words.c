#include "text/words.h"

#include "base/slice.h"

static const char *const titles[] = {
    "adm", "amb", "atty", "brig", "capt", "cmdr", "col", "congressman", "cpl", "det", "dr", "dra", "drs", "fr", "gen", "gov", "hon",
    "insp", "lt", "maj", "messrs", "mgr", "mlle", "mme", "mr", "mrs", "ms", "msgr", "mt", "mx", "ofc", "pfc", "pres", "prof",
    "pvt", "rep", "reps", "rev", "sec", "sen", "sens", "sgt", "spc", "sr", "sra", "st", "ste", "supt", "vs"};
static const char *const months[] = {"apr", "aug", "dec", "feb", "fri", "jan", "jul", "jun", "mar", "mon", "nov", "oct",
                                     "sat", "sep", "sept", "sun", "thu", "thur", "thurs", "tue", "tues", "wed"};
static const char *const numbered[] = {"art", "c", "ca", "ch", "ext", "fig", "figs", "no", "nos", "op", "p", "para", "pp", "vol"};
static const char *const abbreviations[] = {
    "ala", "ariz", "ark", "ave", "bldg", "blvd", "calif", "colo", "conn", "del", "dist", "div", "ed", "eds", "fla",
    "ft", "ga", "hosp", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb",
    "nev", "okla", "ont", "ore", "pa", "ph", "que", "rd", "tenn", "tex", "univ", "va", "vt", "wash", "wis", "wyo"};
static const char *const small_abbreviations[] = {
    "al", "approx", "assn", "attn", "bros", "ca", "cf", "co", "corp", "dept", "eg", "esp", "etc", "govt", "ie", "inc",
    "intl", "jr", "lb", "lbs", "ltd", "mins", "natl", "oz", "plc", "yrs"};
static const char *const prefixes[] = {
    "anti", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "infra", "inter", "intra", "macro", "mega",
    "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "para", "post", "pre", "pro", "pseudo", "re",
    "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un", "under", "uni"};
static const char *const units[] = {"am", "b", "bn", "c", "cm", "f", "ft", "gb", "ghz", "ha", "hrs", "k", "kb", "kg", "km", "kph", "kw", "l",
                                    "lb", "lbs", "m", "mb", "mg", "mhz", "min", "mins", "ml", "mm", "mn", "mph", "mw", "oz", "pm", "sq", "tb", "tn"};
static const char *const starters[] = {
    "a", "according", "after", "all", "although", "among", "an", "and", "another", "anyone", "as", "at", "because", "before", "both", "but",
    "by", "despite", "during", "each", "earlier", "even", "every", "everyone", "few", "for", "from", "he", "her", "here", "his", "how", "however",
    "i", "if", "in", "instead", "it", "its", "last", "later", "like", "many", "meanwhile", "more", "most", "my", "neither", "no", "nobody",
    "none", "nor", "not", "now", "of", "on", "once", "one", "only", "or", "other", "others", "our", "people", "police", "several", "she", "since",
    "so", "some", "still", "such", "that", "the", "their", "then", "there", "these", "they", "this", "those", "though",
    "thus", "to", "today", "under", "until", "we", "what", "when", "where", "whether", "which", "while", "who", "why", "with", "yes", "yesterday",
    "yet", "you", "your"};
static const char *const speech[] = {"added", "adds", "announced", "argued", "asked", "asks", "called", "cried", "declared", "demanded", "exclaimed",
                                     "explained", "insisted", "joked", "read", "reads", "replied", "said", "says", "screamed", "shouted",
                                     "shouting", "told", "tweeted", "wondered", "wrote", "yelled"};
static const char *const domains[] = {"au", "biz", "ca", "ch", "co", "com", "de", "doc", "edu", "eu", "exe", "fr", "gov", "htm", "html", "il", "in",
                                      "info", "int", "io", "ir", "it", "jp", "ly", "me", "mil", "net", "nz", "org", "pdf", "ps",
                                      "ru", "tr", "tv", "ua", "uk", "us", "xls", "za"};
static const char *const after_time[] = {"cest", "cet", "cst", "ct", "eastern", "edt", "est", "et", "friday", "gmt", "ist", "local", "monday", "mst",
                                         "pacific", "pdt", "pst", "pt", "saturday", "sunday", "thursday", "tuesday", "utc", "wednesday"};
static const char *const function_words[] = {
    "a", "about", "after", "also", "an", "and", "are", "as", "at", "been", "but", "by", "for", "from", "had", "has", "have", "he",
    "her", "his", "i", "in", "is", "it", "its", "not", "of", "on", "or", "our", "she", "that", "the", "their", "they", "this", "to", "was", "we",
    "were", "which", "who", "will", "with", "would", "you"};

static const char *const outlets[] = {
    "afp", "agency", "anadolu", "axios", "bbc", "bloomberg", "breitbart", "broadcasting", "bulletin", "buzzfeed",
    "chronicle", "cnn", "courier", "dispatch", "dpa", "economist", "efe", "gazette", "globe", "guardian", "haaretz",
    "herald", "inquirer", "insider", "interfax", "jazeera", "journal", "kyodo", "ledger", "magazine", "media",
    "news", "newspaper", "newswire", "novosti", "observer", "online", "politico", "pravda", "press", "radio",
    "reuters", "sentinel", "spiegel", "sputnik", "tass", "telegraph", "television", "times", "tribune", "tv",
    "voice", "weekly", "wire", "wires", "xinhua", "yonhap"};
static const char *const weak_outlets[] = {
    "daily", "echo", "evening", "examiner", "express", "independent", "mail", "mercury", "messenger", "mirror",
    "monitor", "morning", "national", "network", "post", "record", "register", "report", "reporter", "review",
    "service", "standard", "star", "sun", "today", "world"};
static const char *const in_names[] = {
    "al", "and", "at", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "for", "from", "ibn", "in", "la",
    "le", "of", "on", "the", "und", "van", "von", "with", "y"};
static const char *const date_labels[] = {
    "a.m", "am", "at", "created", "date", "first", "first-published", "hours", "hrs", "issued", "last", "local",
    "midnight", "modified", "noon", "on", "originally", "p.m", "pm", "posted", "publication", "published",
    "release", "released", "time", "to", "update", "updated"};
static const char *const not_places[] = {
    "alert", "analysis", "breaking", "comment", "corrected", "correction", "editorial", "exclusive", "explainer",
    "factbox", "feature", "interview", "live", "note", "opinion", "photos", "read", "report", "review", "timeline",
    "update", "updated", "urgent", "video", "warning", "watch"};

static const char *const hanging[] = {"a", "an", "and", "as", "at", "because", "between", "but", "by", "every", "for", "from", "his", "into", "its",
                                      "my", "of", "or", "our", "than", "the", "their", "these", "to", "whose", "with", "your"};

static const char *const acronyms[] = {"africom", "asean", "centcom", "ecowas", "europol", "frontex", "interpol", "minusma", "monusco", "nasdaq", "norad", "oxfam", "socom", "tepco", "unamid", "unesco", "unhcr", "unicef", "unifil", "unmiss", "unrwa", "unsmil", "usaid"};

#define LIST(name) {name, sizeof name / sizeof *name}
static const struct {
  const char *const *words;
  size_t count;
} lists[WW_WORD_LISTS] = {
    [WW_WORDS_TITLES] = LIST(titles), [WW_WORDS_MONTHS] = LIST(months), [WW_WORDS_NUMBERED] = LIST(numbered),
    [WW_WORDS_ABBREVIATIONS] = LIST(abbreviations), [WW_WORDS_SMALL_ABBREVIATIONS] = LIST(small_abbreviations), [WW_WORDS_PREFIXES] = LIST(prefixes), [WW_WORDS_UNITS] = LIST(units),
    [WW_WORDS_STARTERS] = LIST(starters), [WW_WORDS_SPEECH] = LIST(speech), [WW_WORDS_DOMAINS] = LIST(domains),
    [WW_WORDS_AFTER_TIME] = LIST(after_time), [WW_WORDS_FUNCTION] = LIST(function_words),
    [WW_WORDS_OUTLETS] = LIST(outlets), [WW_WORDS_WEAK_OUTLETS] = LIST(weak_outlets), [WW_WORDS_IN_NAMES] = LIST(in_names),
    [WW_WORDS_DATE_LABELS] = LIST(date_labels), [WW_WORDS_NOT_PLACES] = LIST(not_places), [WW_WORDS_HANGING] = LIST(hanging), [WW_WORDS_ACRONYMS] = LIST(acronyms)};

// Byte order of a word and a NUL-terminated one.
static int order_of(struct ww_slice word, const char *entry) {
  for (size_t i = 0; i < word.size; i++)
    if (word.data[i] != entry[i]) return (unsigned char)word.data[i] < (unsigned char)entry[i] ? -1 : 1;
  return entry[word.size] == 0 ? 0 : -1;
}

bool ww_words_has(enum ww_word_list list, struct ww_slice word) {
  size_t low = 0, high = lists[list].count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = order_of(word, lists[list].words[middle]);
    if (order == 0) return true;
    if (order < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return false;
}

const char *const *ww_words_all(enum ww_word_list list, size_t *count) {
  *count = lists[list].count;
  return lists[list].words;
}

size_t ww_words_cut(struct ww_slice word) {
  static const struct {
    const char *word;
    unsigned char first;
  } cuts[] = {{"aint", 2},   {"arent", 3},   {"cannot", 3}, {"cant", 2},   {"couldnt", 5}, {"didnt", 3}, {"doesnt", 4},   {"dont", 2},
              {"gonna", 3},  {"gotta", 3},   {"hadnt", 3},  {"hasnt", 3},  {"havent", 4},  {"im", 1},    {"isnt", 2},     {"ive", 1},
              {"outta", 3},  {"shouldnt", 6}, {"thats", 4}, {"theyre", 4}, {"wanna", 3},   {"wasnt", 3}, {"werent", 4},   {"wont", 2},
              {"wouldnt", 5}, {"youre", 3},  {"youve", 3}};
  if (word.size < 2 || word.size > 8) return 0;
  // Every word of the list ends in one of these pairs; nearly all words of a text are turned away here.
  char a = word.data[word.size - 2], b = word.data[word.size - 1];
  bool may = b == 't' ? a == 'n' || a == 'o' : b == 'a' ? a == 'n' || a == 't' : b == 'e' ? a == 'v' || a == 'r' : b == 'm' ? a == 'i' : b == 's' && a == 't';
  if (!may) return 0;
  for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++)
    if (cuts[i].word[0] == word.data[0] && ww_slice_is(word, cuts[i].word)) return cuts[i].first;
  return 0;
}
