// irregular.c: see irregular.h. Verbs with a prefix (overthrow, withdraw, rebuild) follow their stem and are not listed.
#include "knowledge/irregular.h"

#include "base/hash.h"

const char *const ww_irregular_verbs[] = {
    "arise arose arisen", "awake awoke awoken", "be am is are was were been being", "bear bore borne born",
    "beat beat beaten", "become became become", "begin began begun", "bend bent", "bet bet", "bid bid bade bidden",
    "bind bound", "bite bit bitten", "bleed bled", "blow blew blown", "break broke broken", "breed bred", "bring brought",
    "broadcast broadcast broadcasted", "build built", "burn burnt burned", "burst burst", "bust bust busted", "buy bought",
    "can could", "cast cast", "catch caught", "choose chose chosen", "cling clung", "come came come", "cost cost", "creep crept",
    "cut cut", "deal dealt", "dig dug", "dive dove dived", "do did done does", "draw drew drawn", "dream dreamt dreamed",
    "drink drank drunk", "drive drove driven", "dwell dwelt dwelled", "eat ate eaten", "fall fell fallen", "feed fed", "feel felt",
    "fight fought", "find found", "fit fit fitted", "flee fled", "fling flung", "fly flew flown flies", "forbid forbade forbidden forbad",
    "forget forgot forgotten", "freeze froze frozen", "get got gotten", "give gave given", "go went gone goes", "grind ground",
    "grow grew grown", "hang hung hanged", "have had has", "hear heard", "hide hid hidden", "hit hit", "hold held", "hurt hurt",
    "input input", "keep kept", "kneel knelt kneeled", "knit knit knitted", "know knew known", "lay laid", "lead led",
    "lean leant leaned", "leap leapt leaped", "learn learnt learned", "leave left", "lend lent", "let let", "lie lay lain lied lying",
    "light lit lighted", "lose lost", "make made", "may might", "mean meant", "meet met", "mow mown mowed", "pay paid",
    "plead pled pleaded", "prove proven proved", "put put", "quit quit quitted", "read read", "rend rent", "rid rid", "ride rode ridden",
    "ring rang rung", "rise rose risen", "run ran run", "saw sawn sawed", "say said", "see saw seen", "seek sought", "sell sold",
    "send sent", "set set", "sew sewn sewed", "shake shook shaken", "shall should", "shear shorn sheared", "shed shed",
    "shine shone shined", "shoe shod", "shoot shot", "show shown showed", "shrink shrank shrunk", "shut shut", "sing sang sung",
    "sink sank sunk", "sit sat", "slay slew slain", "sleep slept", "slide slid", "sling slung", "slit slit", "smell smelt smelled",
    "sneak snuck sneaked", "sow sown sowed", "speak spoke spoken", "speed sped speeded", "spell spelt spelled", "spend spent",
    "spill spilt spilled", "spin spun", "spit spat spit", "split split", "spoil spoilt spoiled", "spread spread",
    "spring sprang sprung", "stand stood", "steal stole stolen", "stick stuck", "sting stung", "stink stank stunk", "stride strode stridden",
    "strike struck stricken", "string strung", "strive strove striven strived", "swear swore sworn", "sweep swept", "swell swollen swelled",
    "swim swam swum", "swing swung", "take took taken", "teach taught", "tear tore torn", "tell told", "think thought",
    "thrive throve thriven thrived", "throw threw thrown", "thrust thrust", "tread trod trodden", "wake woke woken", "wear wore worn",
    "weave wove woven", "wed wed wedded", "weep wept", "wet wet wetted", "will would", "win won", "wind wound", "wring wrung",
    "write wrote written", "die dying", "tie tying", "vie vying", "untie untying", "panic panicked panicking",
    "traffic trafficked trafficking", "mimic mimicked mimicking", "picnic picnicked picnicking", "frolic frolicked frolicking"};
const size_t ww_irregular_verb_count = sizeof ww_irregular_verbs / sizeof *ww_irregular_verbs;

const char *const ww_irregular_nouns[] = {
    "man men", "woman women", "child children", "person people persons", "foot feet", "tooth teeth", "goose geese", "mouse mice",
    "louse lice", "ox oxen", "life lives", "wife wives", "knife knives", "thief thieves", "leaf leaves", "half halves",
    "loaf loaves", "self selves", "shelf shelves", "wolf wolves", "calf calves", "elf elves", "sheaf sheaves", "scarf scarves scarfs",
    "criterion criteria", "phenomenon phenomena", "medium media mediums", "datum data", "bacterium bacteria",
    "memorandum memoranda memorandums", "referendum referendums referenda", "ultimatum ultimatums ultimata", "forum forums fora",
    "stratum strata", "symposium symposia symposiums", "crisis crises", "analysis analyses", "basis bases", "thesis theses",
    "hypothesis hypotheses", "oasis oases", "axis axes", "emphasis emphases", "parenthesis parentheses", "diagnosis diagnoses",
    "alumnus alumni", "nucleus nuclei", "stimulus stimuli", "focus foci focuses", "fungus fungi", "cactus cacti", "radius radii",
    "syllabus syllabi syllabuses", "appendix appendices", "index indices indexes", "matrix matrices", "vertex vertices",
    "hero heroes", "potato potatoes", "tomato tomatoes", "embargo embargoes embargos", "echo echoes", "veto vetoes vetos",
    "torpedo torpedoes", "cargo cargoes cargos", "volcano volcanoes", "aircraft aircraft", "spacecraft spacecraft", "deer deer",
    "sheep sheep", "fish fish fishes", "series series", "species species", "means means", "headquarters headquarters",
    "corps corps", "barracks barracks", "crossroads crossroads", "offspring offspring", "quiz quizzes", "bus buses busses",
    "gas gases gasses", "passer-by passers-by", "passerby passersby", "talib taliban", "mujahid mujahideen mujahedin",
    "fedayee fedayeen", "jihadi jihadis", "kurd kurds", "human humans", "german germans", "roman romans", "muslim muslims",
    "shaman shamans", "ottoman ottomans", "talisman talismans"};
const size_t ww_irregular_noun_count = sizeof ww_irregular_nouns / sizeof *ww_irregular_nouns;

// The row's word that begins at *at, which then is behind it; empty behind the last.
static struct ww_slice next_word(const char *row, size_t *at) {
  size_t first = *at;
  while (row[*at] != '\0' && row[*at] != ' ') (*at)++;
  struct ww_slice word = ww_slice_of(row + first, *at - first);
  if (row[*at] == ' ') (*at)++;
  return word;
}

static uint32_t slot_of(struct ww_slice form) { return (uint32_t)ww_hash(form.data, form.size, 0) % WW_IRREGULAR_SLOTS; }

// Rows of one form stand in their own order behind its first slot, since they are put in so.
void ww_irregular_forms_init(struct ww_irregular_forms *forms, const char *const *rows, size_t count) {
  *forms = (struct ww_irregular_forms){.rows = rows};
  for (size_t row = 0; row < count; row++) {
    size_t at = 0;
    (void)next_word(rows[row], &at);
    for (struct ww_slice form; (form = next_word(rows[row], &at)).size > 0;) {
      uint32_t slot = slot_of(form);
      while (forms->slot[slot] != 0) slot = (slot + 1) % WW_IRREGULAR_SLOTS;
      forms->slot[slot] = (uint16_t)(row + 1);
    }
  }
}

struct ww_slice ww_irregular_lemma(const struct ww_irregular_forms *forms, struct ww_slice form, uint32_t *at) {
  for (uint32_t first = slot_of(form), row; (row = forms->slot[(first + *at) % WW_IRREGULAR_SLOTS]) != 0;) {
    (*at)++;
    size_t place = 0;
    struct ww_slice lemma = next_word(forms->rows[row - 1], &place);
    for (struct ww_slice word; (word = next_word(forms->rows[row - 1], &place)).size > 0;)
      if (ww_slice_equal(word, form)) return lemma;
  }
  return ww_slice_of("", 0);
}
