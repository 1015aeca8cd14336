#include "text/marks.h"

#include "base/date.h"
#include "base/date_text.h"
#include "base/slice.h"
#include "text/address.h"
#include "text/chars.h"
#include "text/words.h"

// ---- a line word by word ----------------------------------------------------------------------------

struct walk {
  struct ww_slice line;
  size_t at;
};

// The next run without white space; false at the end.
static bool next_word(struct walk *w, struct ww_slice *word) {
  size_t length;
  while (ww_char_at(w->line.data, w->at, w->line.size, &length) == WW_CHAR_SPACE) w->at += length;
  size_t start = w->at;
  for (enum ww_char k; (k = ww_char_at(w->line.data, w->at, w->line.size, &length)) != WW_CHAR_SPACE && k != WW_CHAR_END;) w->at += length;
  *word = ww_slice_of(w->line.data + start, w->at - start);
  return word->size > 0;
}

static size_t word_count(struct ww_slice line) {
  struct walk w = {line, 0};
  struct ww_slice word;
  size_t count = 0;
  while (next_word(&w, &word)) count++;
  return count;
}

static struct ww_slice strip(struct ww_slice word) {
  while (word.size > 0 && memchr(",.;:()[]'\"|", word.data[0], 11) != NULL) word.data++, word.size--;
  while (word.size > 0 && memchr(",.;:()[]'\"|", word.data[word.size - 1], 11) != NULL) word.size--;
  return word;
}

static bool listed(struct ww_slice word, enum ww_word_list list) {
  char folded[24];
  if (word.size == 0 || word.size > sizeof folded) return false;
  for (size_t i = 0; i < word.size; i++) folded[i] = (char)ww_ascii_fold((unsigned char)word.data[i]);
  return ww_words_has(list, ww_slice_of(folded, word.size));
}

static enum ww_char first_kind(struct ww_slice word) {
  size_t length;
  return ww_char_at(word.data, 0, word.size, &length);
}

// Two letters or more, none of them small.
static bool all_capitals(struct ww_slice word) {
  size_t letters = 0, length;
  for (size_t i = 0; i < word.size; i += length) {
    enum ww_char k = ww_char_at(word.data, i, word.size, &length);
    if (k == WW_CHAR_LOWER) return false;
    letters += k == WW_CHAR_UPPER;
  }
  return letters >= 2;
}

static bool starts_fold(struct ww_slice line, const char *prefix) {
  size_t size = strlen(prefix);
  return line.size >= size && ww_slice_equal_fold(ww_slice_of(line.data, size), ww_slice_of(prefix, size));
}

// Where `needle` (lower case) stands in the line, whatever its case; line.size where it does not.
static size_t find_fold(struct ww_slice line, const char *needle) {
  size_t size = strlen(needle);
  for (size_t i = 0; i + size <= line.size; i++)
    if (ww_slice_equal_fold(ww_slice_of(line.data + i, size), ww_slice_of(needle, size))) return i;
  return line.size;
}

// ---- bylines ----------------------------------------------------------------------------------------

bool ww_mark_outlet(struct ww_slice words) {
  struct walk w = {ww_slice_trim(words), 0};
  struct ww_slice word;
  size_t count = 0, weak = 0;
  bool the = false, strong = false, capitals = false;
  while (next_word(&w, &word)) {
    word = strip(word);
    if (count == 0) the = ww_slice_equal_fold(word, WW_SLICE("the"));
    capitals = count == 0 && all_capitals(word) && word.size <= 7;
    strong |= listed(word, WW_WORDS_OUTLETS);
    weak += listed(word, WW_WORDS_WEAK_OUTLETS);
    count++;
  }
  return strong || (count == 1 && capitals) || (the && count >= 2) || (weak > 0 && count >= 3) || weak >= 2;
}

// Names: every word has a capital, but for the small words that names hold.
static bool all_names(struct ww_slice words) {
  struct walk w = {words, 0};
  struct ww_slice word;
  while (next_word(&w, &word)) {
    struct ww_slice bare = strip(word);
    if (bare.size == 0 || first_kind(bare) == WW_CHAR_UPPER || first_kind(bare) == WW_CHAR_LETTER) continue;
    if (!listed(bare, WW_WORDS_IN_NAMES)) return false;
  }
  return true;
}

// The part behind the last " for " or ", " that names an outlet.
static struct ww_slice outlet_in(struct ww_slice words) {
  for (size_t i = words.size; i > 0; i--) {
    struct ww_slice tail = ww_slice_of(words.data + i, words.size - i);
    bool cut = words.data[i - 1] == ',' || (i >= 5 && memcmp(words.data + i - 5, " for ", 5) == 0);
    if (cut && ww_mark_outlet(tail)) return ww_slice_trim(tail);
  }
  return ww_slice_of(NULL, 0);
}

bool ww_mark_byline(struct ww_slice line, struct ww_slice *byline, struct ww_slice *publisher) {
  *byline = *publisher = ww_slice_of(NULL, 0);
  if (line.size > 120 || word_count(line) > 14 || memchr(line.data, '(', line.size) != NULL) return false;
  bool by = starts_fold(line, "by ") || starts_fold(line, "by: ");
  if (!by) {
    // An outlet alone: "Reuters", "The Associated Press".
    struct walk w = {line, 0};
    struct ww_slice first;
    bool strong = next_word(&w, &first) && word_count(line) <= 4 && all_names(line) && ww_mark_outlet(line);
    if (!strong || memchr(".?!:", line.data[line.size - 1], 4) != NULL || all_capitals(line)) return false;
    *publisher = line;
    return true;
  }
  struct ww_slice names = ww_slice_trim(ww_slice_of(line.data + 3, line.size - 3));
  if (names.size == 0 || memchr("?!:;", names.data[names.size - 1], 4) != NULL) return false;
  struct ww_slice behind_bar = ww_slice_of(NULL, 0);
  const char *bar = memchr(names.data, '|', names.size);
  if (bar != NULL) behind_bar = ww_slice_trim(ww_slice_of(bar + 1, (size_t)(names.data + names.size - bar - 1)));
  if (bar != NULL) names = ww_slice_trim(ww_slice_of(names.data, (size_t)(bar - names.data)));
  if (names.size == 0 || first_kind(names) == WW_CHAR_LOWER || !all_names(names)) return false;
  if (word_count(names) > 3 && names.data[names.size - 1] == '.') return false;
  *byline = names;
  *publisher = ww_mark_outlet(names) && memchr(names.data, ',', names.size) == NULL ? names : outlet_in(names);
  if (publisher->size == 0 && behind_bar.size > 0 && ww_mark_outlet(behind_bar)) *publisher = behind_bar;
  return true;
}

// ---- dates --------------------------------------------------------------------------------------------

// "Published on", "Last updated:": the bytes before the date.
static size_t date_label(struct ww_slice line) {
  struct walk w = {line, 0};
  struct ww_slice word;
  size_t end = 0;
  while (next_word(&w, &word) && listed(strip(word), WW_WORDS_DATE_LABELS)) end = w.at;
  while (end < line.size && ww_ascii_space((unsigned char)line.data[end])) end++;
  return end;
}

// A time and its zone, another label, another date: nothing that begins a sentence.
static bool time_like(struct ww_slice rest) {
  struct walk w = {rest, 0};
  struct ww_slice word;
  for (size_t count = 0; next_word(&w, &word); count++) {
    word = strip(word);
    enum ww_char k = first_kind(word);
    if (word.size == 0 || k == WW_CHAR_DIGIT || !ww_char_is_letter(k)) continue;
    bool known = word.size <= 2 || all_capitals(word) || listed(word, WW_WORDS_DATE_LABELS) || listed(word, WW_WORDS_AFTER_TIME) ||
                 ww_month_of(word) != 0 || ww_weekday_of(word) >= 0;
    if (!known || count > 12) return false;
  }
  return true;
}

// 09/12/2014: a date, but of which day?
static bool unclear_date(struct ww_slice line) {
  size_t digits = 0, marks = 0;
  for (size_t i = 0; i < line.size; i++) {
    unsigned char c = (unsigned char)line.data[i];
    digits += ww_ascii_digit(c);
    marks += c == '/' || c == '-';
    if (!ww_ascii_digit(c) && memchr("/-.: ", c, 5) == NULL) return false;
  }
  return digits >= 4 && digits <= 12 && marks >= 2;
}

bool ww_mark_date(struct ww_slice line, int32_t *day) {
  size_t used;
  *day = WW_NO_DAY;
  if (line.size > 120) return false;
  size_t label = date_label(line);
  struct ww_slice date = ww_slice_of(line.data + label, line.size - label);
  if (date.size == 0) return false;
  *day = ww_date_read(date, &used);
  if (*day == WW_NO_DAY) return unclear_date(date);
  return time_like(ww_slice_of(date.data + used, date.size - used));
}

bool ww_mark_ends_in_date(struct ww_slice line) {
  while (line.size > 0 && memchr(".)\"'", line.data[line.size - 1], 4) != NULL) line.size--;
  // The date begins at one of the last four words.
  size_t starts[4] = {0}, count = 0;
  struct walk w = {line, 0};
  struct ww_slice word;
  while (next_word(&w, &word)) starts[count++ % 4] = w.at - word.size;
  for (size_t i = 0; i < 4 && i < count; i++) {
    size_t used;
    struct ww_slice tail = ww_slice_of(line.data + starts[i], line.size - starts[i]);
    if (ww_date_read(tail, &used) != WW_NO_DAY && used == tail.size) return true;
  }
  return false;
}

// ---- captions -------------------------------------------------------------------------------------------

bool ww_mark_caption(struct ww_slice line) {
  static const char *const labels[] = {"photo:", "photos:", "photo by ", "caption:", "image:", "picture:", "pictured:", "file photo", "file -", "file \xE2\x80\x94",
                                       "file \xE2\x80\x93", "(file photo", "in this photo", "in this image", "photograph:", "photo credit", "image credit", "image caption ", "image copyright "};
  static const char *const credits[] = {"ap photo/", "getty images", "/reuters)", "(reuters)", "(afp)", "/afp)", "(photo by ", "reuters/", "afp/getty", "(ap)", "/ap)",
                                        "photo: ", "photograph: ", "credit: ", "(photo: ", "(file photo"};
  if (memchr("pcif(", line.data[0] | 32, 5) != NULL || line.data[0] == '(')
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
      if (starts_fold(line, labels[i])) return true;
  // A credit stands at the end: in the last 60 bytes, with no sentence behind it.
  size_t from = line.size > 60 ? line.size - 60 : 0;
  struct ww_slice tail = ww_slice_of(line.data + from, line.size - from);
  bool any = memchr(tail.data, '/', tail.size) != NULL || memchr(tail.data, '(', tail.size) != NULL || memchr(tail.data, ':', tail.size) != NULL ||
             ww_slice_ends(line, WW_SLICE("Getty Images"));
  for (size_t i = 0; any && i < sizeof credits / sizeof *credits; i++) {
    size_t at = find_fold(tail, credits[i]);
    if (at == tail.size) continue;
    struct ww_slice rest = ww_slice_of(tail.data + at, tail.size - at);
    const char *close = memchr(rest.data, ')', rest.size);
    // "CAIRO (Reuters) - ..." is a dateline: behind the credit's parenthesis at most a period may stand.
    bool last = close == NULL ? word_count(rest) <= 6 : close + 2 >= rest.data + rest.size;
    if (last && from + at >= 10) return true;
  }
  return false;
}

// ---- datelines --------------------------------------------------------------------------------------------

// "Kyrgyzstan-Tajikistan border", "ON THE COAST": common nouns of places that datelines with a credit have.
static bool place_noun(struct ww_slice word) {
  static const char *const nouns[] = {"border", "frontier", "coast", "crossing", "camp", "district", "region", "province", "county", "island", "near", "on", "off", "at"};
  for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
    if (ww_slice_is(word, nouns[i])) return true;
  return false;
}

// Whether the words before a dash name places, days and an agency in parentheses, as a dateline does. A colon stands behind
// capitals alone, or behind the agency: "PESHAWAR, Mar 05 (INA): ...".
static bool dateline_words(struct ww_slice words, bool colon) {
  struct walk w = {words, 0};
  bool credit = words.size > 0 && words.data[words.size - 1] == ')';
  struct ww_slice word;
  size_t count = 0, capitals = 0;
  bool inside = false, marked = false, leading = false;
  while (next_word(&w, &word)) {
    if (memchr(word.data, '(', word.size) != NULL) inside = marked = true;
    bool closes = memchr(word.data, ')', word.size) != NULL;
    struct ww_slice bare = strip(word);
    enum ww_char k = first_kind(bare);
    bool date = k == WW_CHAR_DIGIT || ww_month_of(bare) != 0;
    bool upper = all_capitals(bare);
    if (!inside && !date && bare.size > 0 && !(k == WW_CHAR_UPPER || listed(bare, WW_WORDS_IN_NAMES) || (credit && place_noun(bare)))) return false;
    if (count == 0) leading = upper;
    if (count > 0 && date) marked = true;
    capitals += upper && !inside;
    if (closes) inside = false;
    if (++count > 10) return false;
  }
  if (count == 0 || inside) return false;
  if (colon && !(credit && leading && marked)) return leading && capitals == count && count <= 3 && !listed(strip(words), WW_WORDS_NOT_PLACES);
  return leading ? !listed(strip(words), WW_WORDS_NOT_PLACES) : marked && count >= 2 && first_kind(words) == WW_CHAR_UPPER;
}

// "WASHINGTON Jane Roe said": places in capitals, and a name or another capital behind them, without a dash. Five
// letters at least, so that FBI and NATO are none; longer acronyms are listed.
static size_t bare_dateline(struct ww_slice paragraph, struct ww_slice *words) {
  struct walk w = {paragraph, 0};
  struct ww_slice word;
  size_t end = 0, letters = 0;
  for (size_t count = 0; next_word(&w, &word); count++) {
    bool plain = true;
    for (size_t i = 0; i < word.size; i++) plain &= ww_ascii_upper((unsigned char)word.data[i]) || (word.data[i] == '/' && i > 0);
    if (!plain || word.size < 2) break;
    if (count == 3 || listed(word, WW_WORDS_ACRONYMS) || listed(word, WW_WORDS_NOT_PLACES)) return 0;
    end = w.at;
    letters += word.size;
  }
  bool name = word.size > 1 && first_kind(word) == WW_CHAR_UPPER && ww_ascii_lower((unsigned char)word.data[word.size > 1]);
  if (letters < 5 || !name) return 0;
  *words = ww_slice_of(paragraph.data, end);
  return w.at - word.size;
}

// "BATKEN, January 14. /Orda Agency/. Guards ...", "Dushanbe, 8 January. (Pamir Agency). Guards ...": a place, a day and a
// credit, with periods where others have dashes.
static size_t stopped_dateline(struct ww_slice paragraph, struct ww_slice *words) {
  size_t end = paragraph.size < 60 ? paragraph.size : 60, open = 1;
  while (open < end && paragraph.data[open] != '/' && paragraph.data[open] != '(') open++;
  if (open >= end || !ww_ascii_space((unsigned char)paragraph.data[open - 1])) return 0;
  const char *closer = memchr(paragraph.data + open + 1, paragraph.data[open] == '/' ? '/' : ')', paragraph.size - open - 1);
  if (closer == NULL || closer - paragraph.data - (ptrdiff_t)open > 40 || closer + 1 >= paragraph.data + paragraph.size) return 0;
  struct ww_slice before = ww_slice_trim(ww_slice_of(paragraph.data, open));
  size_t close = (size_t)(closer - paragraph.data) + 1;
  bool stopped = paragraph.data[close] == '.' || paragraph.data[close] == ':' || paragraph.data[open] == '/';
  bool comma = memchr(before.data, ',', before.size) != NULL;
  if (!stopped || !comma || !dateline_words(before, false)) return 0;
  struct walk w = {before, 0};
  struct ww_slice word;
  bool month = false;
  while (next_word(&w, &word)) month |= ww_month_of(strip(word)) != 0;
  if (!month) return 0;
  *words = ww_slice_of(paragraph.data, close);
  while (close < paragraph.size && memchr(".:- ", paragraph.data[close], 4) != NULL) close++;
  size_t length = 0;
  if (close < paragraph.size && ww_char_at(paragraph.data, close, paragraph.size, &length) == WW_CHAR_DASH) close += length;
  while (close < paragraph.size && ww_ascii_space((unsigned char)paragraph.data[close])) close++;
  return close < paragraph.size ? close : 0;
}

// "From Helen Marsh in Isfara", "From our own correspondent in Beira": who reports, and whence.
bool ww_mark_from(struct ww_slice line, struct ww_slice *byline, struct ww_slice *place) {
  if (line.size < 10 || line.size > 80 || memcmp(line.data, "From ", 5) != 0 || memchr(".?!:;,", line.data[line.size - 1], 6) != NULL) return false;
  size_t in = 0;
  for (size_t i = 5; i + 4 < line.size; i++)
    if (memcmp(line.data + i, " in ", 4) == 0) in = i;
  if (in < 6 || word_count(line) > 9) return false;
  *byline = ww_slice_trim(ww_slice_of(line.data + 5, in - 5));
  *place = ww_slice_trim(ww_slice_of(line.data + in + 4, line.size - in - 4));
  if (!all_names(*place) || first_kind(*place) != WW_CHAR_UPPER) return false;
  if (starts_fold(*byline, "our ") || starts_fold(*byline, "a ")) {
    bool reporter = find_fold(*byline, "correspondent") < byline->size || find_fold(*byline, "reporter") < byline->size;
    *byline = ww_slice_of(NULL, 0);
    return reporter;
  }
  return first_kind(*byline) == WW_CHAR_UPPER && all_names(*byline) && word_count(*byline) >= 2;
}

// "Dushanbe, 5 March. The ministry ...": a place and a day alone before a period, and no month or weekday in front.
static size_t dated_dateline(struct ww_slice paragraph, struct ww_slice *words) {
  size_t stop = 0, day = 0, month = 0, others = 0;
  while (stop < paragraph.size && stop < 40 && paragraph.data[stop] != '.') stop++;
  if (stop + 3 >= paragraph.size || paragraph.data[stop] != '.' || paragraph.data[stop + 1] != ' ' || !ww_ascii_upper((unsigned char)paragraph.data[stop + 2])) return 0;
  struct ww_slice before = ww_slice_of(paragraph.data, stop), word;
  if (memchr(before.data, ',', before.size) == NULL || !dateline_words(before, false)) return 0;
  struct walk w = {before, 0};
  for (size_t count = 0; next_word(&w, &word); count++) {
    word = strip(word);
    bool is_month = ww_month_of(word) != 0, is_day = first_kind(word) == WW_CHAR_DIGIT;
    if (count == 0 && (is_month || is_day || ww_weekday_of(word) >= 0 || listed(word, WW_WORDS_NOT_PLACES))) return 0;
    month += is_month, day += is_day, others += !is_month && !is_day;
  }
  if (month != 1 || day < 1 || day > 2 || others > 3) return 0;
  *words = before;
  return stop + 2;
}

size_t ww_mark_dateline(struct ww_slice paragraph, struct ww_slice *words) {
  size_t stopped = stopped_dateline(paragraph, words);
  if (stopped == 0) stopped = dated_dateline(paragraph, words);
  if (stopped > 0) return stopped;
  size_t end = paragraph.size < 100 ? paragraph.size : 100;
  *words = ww_slice_of(NULL, 0);
  for (size_t i = 1; i < end;) {
    size_t length;
    enum ww_char k = ww_char_at(paragraph.data, i, paragraph.size, &length);
    if (k == WW_CHAR_STOP || k == WW_CHAR_QUOTE || paragraph.data[i] == '\n') break;
    bool colon = paragraph.data[i] == ':';
    if (k != WW_CHAR_DASH && k != WW_CHAR_HYPHEN && !colon) {
      i += length;
      continue;
    }
    size_t behind = i + length;
    while (behind < paragraph.size && paragraph.data[behind] == '-') behind++;
    size_t text = behind;
    while (text < paragraph.size && ww_ascii_space((unsigned char)paragraph.data[text])) text++;
    bool spaced = ww_ascii_space((unsigned char)paragraph.data[i - 1]) || k == WW_CHAR_DASH || paragraph.data[i - 1] == ')' || colon;
    if (spaced && (text > behind || k == WW_CHAR_DASH) && text < paragraph.size) {
      struct ww_slice before = ww_slice_trim(ww_slice_of(paragraph.data, i));
      if (!dateline_words(before, colon)) break;
      *words = before;
      return text;
    }
    if (colon) break;
    i = behind;
  }
  return bare_dateline(paragraph, words);
}

// ---- titles and feet --------------------------------------------------------------------------------------

bool ww_mark_title(struct ww_slice line) {
  if (line.size > 300 || first_kind(line) == WW_CHAR_LOWER) return false;
  struct walk w = {line, 0};
  struct ww_slice word;
  size_t count = 0, long_words = 0, capitals = 0;
  while (next_word(&w, &word)) {
    struct ww_slice bare = strip(word);
    count++;
    if (bare.size < 4 || !ww_char_is_letter(first_kind(bare))) continue;
    long_words++;
    capitals += first_kind(bare) == WW_CHAR_UPPER;
  }
  if (count < 2 || count > 40) return false;
  unsigned char last = (unsigned char)line.data[line.size - 1];
  if (last == ':' || last == ',' || last == ';' || last == '-') return false;
  bool headline_case = long_words >= 3 && capitals * 10 >= long_words * 7;
  bool stop = last == '.' || last == '"' || (line.size > 3 && memcmp(line.data + line.size - 3, "\xE2\x80\x9D", 3) == 0);
  return headline_case || (!stop && count <= 30);
}

bool ww_mark_address(struct ww_slice line) {
  if (line.size <= 8 || memchr("hw", line.data[0] | 32, 2) == NULL) return false;
  return word_count(line) == 1 && ww_address_end(line.data, 0, line.size, false) + 1 >= line.size;
}

bool ww_mark_foot(struct ww_slice line, struct ww_slice *address) {
  static const char *const labels[] = {"original url", "original article", "original link", "original source", "source url", "source:", "url:", "link:",
                                       "read more at", "read the original", "full story:", "article source", "original post", "originally published",
                                       "first published"};
  *address = ww_slice_of(NULL, 0);
  if (line.size > 300) return false;
  line = ww_slice_trim(line);
  if (ww_mark_address(line)) {
    *address = ww_slice_of(line.data, ww_address_end(line.data, 0, line.size, false));
    return true;
  }
  static const char *const credits[] = {"(reporting by", "reporting by ", "(additional reporting by", "additional reporting by ", "(writing by", "writing by ", "(editing by", "editing by "};
  for (size_t i = 0; i < sizeof credits / sizeof *credits; i++)
    if (starts_fold(line, credits[i])) return true;
  if ((starts_fold(line, "copyright ") || starts_fold(line, "(c) ") || starts_fold(line, "\xC2\xA9")) && word_count(line) <= 30) return true;
  bool labelled = false;
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) labelled |= starts_fold(line, labels[i]);
  if (!labelled) return false;
  struct walk w = {line, 0};
  struct ww_slice word;
  size_t before = 0;
  while (next_word(&w, &word)) {
    size_t end = ww_address_end(word.data, 0, word.size, false);
    if (end > 8) *address = ww_slice_of(word.data, end);
    before += address->size == 0;
  }
  return before <= 6;
}
