// words.c: the table of closed-class words and its hash.
#include "read/words.h"

#include "base/slice.h"

static const struct ww_closed_word table[] = {
    {"", WW_WORD_OTHER, 0},
    {"january", WW_WORD_MONTH, 1}, {"jan", WW_WORD_MONTH, 1}, {"jan.", WW_WORD_MONTH, 1},
    {"february", WW_WORD_MONTH, 2}, {"feb", WW_WORD_MONTH, 2}, {"feb.", WW_WORD_MONTH, 2},
    {"march", WW_WORD_MONTH, 3}, {"mar.", WW_WORD_MONTH, 3}, {"april", WW_WORD_MONTH, 4}, {"apr", WW_WORD_MONTH, 4},
    {"apr.", WW_WORD_MONTH, 4}, {"may", WW_WORD_MONTH, 5}, {"june", WW_WORD_MONTH, 6}, {"jun", WW_WORD_MONTH, 6},
    {"jun.", WW_WORD_MONTH, 6}, {"july", WW_WORD_MONTH, 7}, {"jul", WW_WORD_MONTH, 7}, {"jul.", WW_WORD_MONTH, 7},
    {"august", WW_WORD_MONTH, 8}, {"aug", WW_WORD_MONTH, 8}, {"aug.", WW_WORD_MONTH, 8},
    {"september", WW_WORD_MONTH, 9}, {"sept", WW_WORD_MONTH, 9}, {"sept.", WW_WORD_MONTH, 9}, {"sep", WW_WORD_MONTH, 9},
    {"sep.", WW_WORD_MONTH, 9}, {"october", WW_WORD_MONTH, 10}, {"oct", WW_WORD_MONTH, 10}, {"oct.", WW_WORD_MONTH, 10},
    {"november", WW_WORD_MONTH, 11}, {"nov", WW_WORD_MONTH, 11}, {"nov.", WW_WORD_MONTH, 11},
    {"december", WW_WORD_MONTH, 12}, {"dec", WW_WORD_MONTH, 12}, {"dec.", WW_WORD_MONTH, 12},
    {"monday", WW_WORD_WEEKDAY, 0}, {"mon", WW_WORD_WEEKDAY, 0}, {"mon.", WW_WORD_WEEKDAY, 0},
    {"tuesday", WW_WORD_WEEKDAY, 1}, {"tue", WW_WORD_WEEKDAY, 1}, {"tue.", WW_WORD_WEEKDAY, 1},
    {"tues", WW_WORD_WEEKDAY, 1}, {"tues.", WW_WORD_WEEKDAY, 1}, {"wednesday", WW_WORD_WEEKDAY, 2},
    {"wed", WW_WORD_WEEKDAY, 2}, {"wed.", WW_WORD_WEEKDAY, 2}, {"thursday", WW_WORD_WEEKDAY, 3},
    {"thu", WW_WORD_WEEKDAY, 3}, {"thu.", WW_WORD_WEEKDAY, 3}, {"thur", WW_WORD_WEEKDAY, 3},
    {"thurs", WW_WORD_WEEKDAY, 3}, {"thurs.", WW_WORD_WEEKDAY, 3}, {"friday", WW_WORD_WEEKDAY, 4},
    {"fri", WW_WORD_WEEKDAY, 4}, {"fri.", WW_WORD_WEEKDAY, 4}, {"saturday", WW_WORD_WEEKDAY, 5},
    {"sat", WW_WORD_WEEKDAY, 5}, {"sat.", WW_WORD_WEEKDAY, 5}, {"sunday", WW_WORD_WEEKDAY, 6},
    {"sun", WW_WORD_WEEKDAY, 6}, {"sun.", WW_WORD_WEEKDAY, 6},
    {"winter", WW_WORD_SEASON, 0}, {"spring", WW_WORD_SEASON, 1}, {"summer", WW_WORD_SEASON, 2},
    {"autumn", WW_WORD_SEASON, 3}, {"fall", WW_WORD_SEASON, 3},
    {"hour", WW_WORD_UNIT, WW_UNIT_HOUR}, {"hours", WW_WORD_UNIT, WW_UNIT_HOUR}, {"minute", WW_WORD_UNIT, WW_UNIT_HOUR},
    {"minutes", WW_WORD_UNIT, WW_UNIT_HOUR}, {"day", WW_WORD_UNIT, WW_UNIT_DAY}, {"days", WW_WORD_UNIT, WW_UNIT_DAY},
    {"weekend", WW_WORD_UNIT, WW_UNIT_WEEKEND}, {"weekends", WW_WORD_UNIT, WW_UNIT_WEEKEND},
    {"week", WW_WORD_UNIT, WW_UNIT_WEEK}, {"weeks", WW_WORD_UNIT, WW_UNIT_WEEK},
    {"fortnight", WW_WORD_UNIT, WW_UNIT_FORTNIGHT}, {"month", WW_WORD_UNIT, WW_UNIT_MONTH},
    {"months", WW_WORD_UNIT, WW_UNIT_MONTH}, {"quarter", WW_WORD_UNIT, WW_UNIT_QUARTER},
    {"quarters", WW_WORD_UNIT, WW_UNIT_QUARTER}, {"year", WW_WORD_UNIT, WW_UNIT_YEAR},
    {"years", WW_WORD_UNIT, WW_UNIT_YEAR}, {"decade", WW_WORD_UNIT, WW_UNIT_DECADE},
    {"decades", WW_WORD_UNIT, WW_UNIT_DECADE}, {"century", WW_WORD_UNIT, WW_UNIT_CENTURY},
    {"centuries", WW_WORD_UNIT, WW_UNIT_CENTURY},
    {"morning", WW_WORD_DAYPART, 0}, {"afternoon", WW_WORD_DAYPART, 1}, {"evening", WW_WORD_DAYPART, 2},
    {"night", WW_WORD_DAYPART, 3},
    {"yesterday", WW_WORD_DEICTIC, -1}, {"today", WW_WORD_DEICTIC, 0}, {"tonight", WW_WORD_DEICTIC, 0},
    {"tomorrow", WW_WORD_DEICTIC, 1}, {"overnight", WW_WORD_DEICTIC, 2},
    {"this", WW_WORD_WHICH, WW_WHICH_THIS}, {"last", WW_WORD_WHICH, WW_WHICH_LAST}, {"next", WW_WORD_WHICH, WW_WHICH_NEXT},
    {"coming", WW_WORD_WHICH, WW_WHICH_NEXT}, {"past", WW_WORD_WHICH, WW_WHICH_PAST},
    {"previous", WW_WORD_WHICH, WW_WHICH_PAST}, {"recent", WW_WORD_WHICH, WW_WHICH_RECENT},
    {"following", WW_WORD_WHICH, WW_WHICH_FOLLOWING},
    {"early", WW_WORD_PART, 0}, {"mid", WW_WORD_PART, 1}, {"middle", WW_WORD_PART, 1}, {"late", WW_WORD_PART, 2},
    {"beginning", WW_WORD_PART, 0}, {"start", WW_WORD_PART, 0}, {"end", WW_WORD_PART, 2},
    {"zero", WW_WORD_CARDINAL, 0}, {"one", WW_WORD_CARDINAL, 1}, {"two", WW_WORD_CARDINAL, 2},
    {"three", WW_WORD_CARDINAL, 3}, {"four", WW_WORD_CARDINAL, 4}, {"five", WW_WORD_CARDINAL, 5},
    {"six", WW_WORD_CARDINAL, 6}, {"seven", WW_WORD_CARDINAL, 7}, {"eight", WW_WORD_CARDINAL, 8},
    {"nine", WW_WORD_CARDINAL, 9}, {"ten", WW_WORD_CARDINAL, 10}, {"eleven", WW_WORD_CARDINAL, 11},
    {"twelve", WW_WORD_CARDINAL, 12}, {"thirteen", WW_WORD_CARDINAL, 13}, {"fourteen", WW_WORD_CARDINAL, 14},
    {"fifteen", WW_WORD_CARDINAL, 15}, {"sixteen", WW_WORD_CARDINAL, 16}, {"seventeen", WW_WORD_CARDINAL, 17},
    {"eighteen", WW_WORD_CARDINAL, 18}, {"nineteen", WW_WORD_CARDINAL, 19}, {"twenty", WW_WORD_CARDINAL, 20},
    {"thirty", WW_WORD_CARDINAL, 30}, {"forty", WW_WORD_CARDINAL, 40}, {"fifty", WW_WORD_CARDINAL, 50},
    {"sixty", WW_WORD_CARDINAL, 60}, {"seventy", WW_WORD_CARDINAL, 70}, {"eighty", WW_WORD_CARDINAL, 80},
    {"ninety", WW_WORD_CARDINAL, 90},
    {"dozen", WW_WORD_SCALE, 12}, {"hundred", WW_WORD_SCALE, 100}, {"thousand", WW_WORD_SCALE, 1000},
    {"million", WW_WORD_SCALE, 1000000}, {"billion", WW_WORD_SCALE, 1000000000},
    {"trillion", WW_WORD_SCALE, 1000000000000},
    {"dozens", WW_WORD_MANY, 12}, {"scores", WW_WORD_MANY, 20}, {"hundreds", WW_WORD_MANY, 100},
    {"thousands", WW_WORD_MANY, 1000}, {"millions", WW_WORD_MANY, 1000000}, {"billions", WW_WORD_MANY, 1000000000},
    {"couple", WW_WORD_VAGUE, 2}, {"few", WW_WORD_VAGUE, 3}, {"several", WW_WORD_VAGUE, 3},
    {"i", WW_WORD_PRONOUN, WW_PRONOUN_I}, {"me", WW_WORD_PRONOUN, WW_PRONOUN_I}, {"my", WW_WORD_PRONOUN, WW_PRONOUN_I},
    {"myself", WW_WORD_PRONOUN, WW_PRONOUN_I}, {"we", WW_WORD_PRONOUN, WW_PRONOUN_WE}, {"us", WW_WORD_PRONOUN, WW_PRONOUN_WE},
    {"our", WW_WORD_PRONOUN, WW_PRONOUN_WE}, {"ours", WW_WORD_PRONOUN, WW_PRONOUN_WE},
    {"ourselves", WW_WORD_PRONOUN, WW_PRONOUN_WE}, {"you", WW_WORD_PRONOUN, WW_PRONOUN_YOU},
    {"your", WW_WORD_PRONOUN, WW_PRONOUN_YOU}, {"he", WW_WORD_PRONOUN, WW_PRONOUN_HE}, {"him", WW_WORD_PRONOUN, WW_PRONOUN_HE},
    {"his", WW_WORD_PRONOUN, WW_PRONOUN_HE}, {"himself", WW_WORD_PRONOUN, WW_PRONOUN_HE},
    {"she", WW_WORD_PRONOUN, WW_PRONOUN_SHE}, {"her", WW_WORD_PRONOUN, WW_PRONOUN_SHE},
    {"hers", WW_WORD_PRONOUN, WW_PRONOUN_SHE}, {"herself", WW_WORD_PRONOUN, WW_PRONOUN_SHE},
    {"it", WW_WORD_PRONOUN, WW_PRONOUN_IT}, {"its", WW_WORD_PRONOUN, WW_PRONOUN_IT},
    {"itself", WW_WORD_PRONOUN, WW_PRONOUN_IT}, {"they", WW_WORD_PRONOUN, WW_PRONOUN_THEY},
    {"them", WW_WORD_PRONOUN, WW_PRONOUN_THEY}, {"their", WW_WORD_PRONOUN, WW_PRONOUN_THEY},
    {"theirs", WW_WORD_PRONOUN, WW_PRONOUN_THEY}, {"themselves", WW_WORD_PRONOUN, WW_PRONOUN_THEY},
    {"who", WW_WORD_PRONOUN, WW_PRONOUN_WHO}, {"whom", WW_WORD_PRONOUN, WW_PRONOUN_WHO},
    {"whose", WW_WORD_PRONOUN, WW_PRONOUN_WHO}, {"which", WW_WORD_PRONOUN, WW_PRONOUN_WHICH},
    {"that", WW_WORD_PRONOUN, WW_PRONOUN_WHICH}, {"both", WW_WORD_PRONOUN, WW_PRONOUN_BOTH},
    // The commonest words of news, so that the walk through the names may pass them by.
    {"of", WW_WORD_FUNCTION, 0}, {"and", WW_WORD_FUNCTION, 0}, {"to", WW_WORD_FUNCTION, 0}, {"in", WW_WORD_FUNCTION, 0},
    {"a", WW_WORD_FUNCTION, 0}, {"is", WW_WORD_FUNCTION, 0}, {"was", WW_WORD_FUNCTION, 0}, {"for", WW_WORD_FUNCTION, 0},
    {"on", WW_WORD_FUNCTION, 0}, {"with", WW_WORD_FUNCTION, 0}, {"as", WW_WORD_FUNCTION, 0}, {"by", WW_WORD_FUNCTION, 0},
    {"at", WW_WORD_FUNCTION, 0}, {"from", WW_WORD_FUNCTION, 0}, {"be", WW_WORD_FUNCTION, 0},
    {"are", WW_WORD_FUNCTION, 0}, {"were", WW_WORD_FUNCTION, 0}, {"been", WW_WORD_FUNCTION, 0},
    {"has", WW_WORD_FUNCTION, 0}, {"have", WW_WORD_FUNCTION, 0}, {"had", WW_WORD_FUNCTION, 0},
    {"not", WW_WORD_FUNCTION, 0}, {"but", WW_WORD_FUNCTION, 0}, {"or", WW_WORD_FUNCTION, 0}, {"an", WW_WORD_FUNCTION, 0},
    {"said", WW_WORD_FUNCTION, 0}, {"will", WW_WORD_FUNCTION, 0}, {"would", WW_WORD_FUNCTION, 0},
    {"also", WW_WORD_FUNCTION, 0}, {"after", WW_WORD_FUNCTION, 0}, {"about", WW_WORD_FUNCTION, 0},
    {"more", WW_WORD_FUNCTION, 0}, {"than", WW_WORD_FUNCTION, 0}, {"when", WW_WORD_FUNCTION, 0},
    {"if", WW_WORD_FUNCTION, 0}, {"what", WW_WORD_FUNCTION, 0}, {"there", WW_WORD_FUNCTION, 0},
    {"can", WW_WORD_FUNCTION, 0}, {"could", WW_WORD_FUNCTION, 0}, {"no", WW_WORD_FUNCTION, 0},
    {"into", WW_WORD_FUNCTION, 0}, {"out", WW_WORD_FUNCTION, 0}, {"up", WW_WORD_FUNCTION, 0},
    {"over", WW_WORD_FUNCTION, 0}, {"all", WW_WORD_FUNCTION, 0}, {"some", WW_WORD_FUNCTION, 0},
    {"so", WW_WORD_FUNCTION, 0}, {"only", WW_WORD_FUNCTION, 0}, {"other", WW_WORD_FUNCTION, 0},
    {"such", WW_WORD_FUNCTION, 0}, {"under", WW_WORD_FUNCTION, 0}, {"between", WW_WORD_FUNCTION, 0},
    {"do", WW_WORD_FUNCTION, 0}, {"does", WW_WORD_FUNCTION, 0}, {"did", WW_WORD_FUNCTION, 0},
    {"then", WW_WORD_FUNCTION, 0}, {"should", WW_WORD_FUNCTION, 0}, {"just", WW_WORD_FUNCTION, 0},
    {"where", WW_WORD_FUNCTION, 0}, {"how", WW_WORD_FUNCTION, 0}, {"any", WW_WORD_FUNCTION, 0},
};

enum { WORDS = sizeof table / sizeof *table, LONGEST = 10 };
_Static_assert(WORDS <= 256, "the number of a word is one byte");

// FNV-1a: ten nanoseconds on words this short.
static uint32_t hash(struct ww_slice text) {
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < text.size; i++) h = (h ^ (unsigned char)text.data[i]) * 16777619u;
  return h ^ h >> 15;
}

void ww_closed_words_init(struct ww_closed_words *words) {
  memset(words, 0, sizeof *words);
  for (size_t i = 1; i < WORDS; i++) {
    uint32_t at = hash(ww_slice_cstring(table[i].text)) % WW_CLOSED_SLOTS;
    while (words->slot[at] != 0) at = (at + 1) % WW_CLOSED_SLOTS;
    words->slot[at] = (uint8_t)i;
  }
}

uint8_t ww_closed_word_of(const struct ww_closed_words *words, struct ww_slice lower) {
  if (lower.size == 0 || lower.size > LONGEST) return 0;
  for (uint32_t at = hash(lower) % WW_CLOSED_SLOTS; words->slot[at] != 0; at = (at + 1) % WW_CLOSED_SLOTS)
    if (ww_slice_is(lower, table[words->slot[at]].text)) return words->slot[at];
  return 0;
}

const struct ww_closed_word *ww_closed_word(uint8_t number) { return &table[number < WORDS ? number : 0]; }

size_t ww_closed_word_count(void) { return WORDS; }
