// figures.c: numbers with what they count.
//
// In: tokens, trees, mentions, times. Out: figures. "Between 22,000 and 31,000 fighters" is one figure, 22000 to 31000
// of "fighter"; "at least 12 people" has no upper end; "$3 million" counts USD; numbers of dates, ages and names ("Flight
// 370") are none. Who is counted is the entity whose mention the counted noun heads.
#include "base/slice.h"
#include "read/numbers.h"
#include "read/read.h"

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

static const struct { const char *sign; const char *unit; } currencies[] = {
    {"$", "USD"}, {"us$", "USD"}, {"\xe2\x82\xac", "EUR"}, {"\xc2\xa3", "GBP"}, {"\xc2\xa5", "JPY"}, {"dollar", "USD"}, {"euro", "EUR"},
    {"pound", "GBP"}, {"yen", "JPY"}, {"rouble", "RUB"}, {"ruble", "RUB"}, {"yuan", "CNY"}, {"rupee", "INR"}, {"percent", "percent"},
    {"%", "percent"}, {"per cent", "percent"}};

static struct ww_slice currency(struct ww_slice word) {
  for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
    if (ww_slice_is(word, currencies[i].sign)) return ww_slice_cstring(currencies[i].unit);
  return (struct ww_slice){NULL, 0};
}

struct qualifier {
  uint32_t first;     // first token of the words before the number
  bool open_above, open_below, approximate;
};

// at least, more than, up to, about: read backwards from the number.
static struct qualifier qualifier_before(const struct ww_article *a, uint32_t number, uint32_t start) {
  struct qualifier q = {number, false, false, false};
  const struct ww_token *t = a->tokens;
  for (uint32_t at = number; at > start && number - at < 3;) {
    const struct ww_token *one = &t[at - 1], *two = at > start + 1 ? &t[at - 2] : NULL;
    uint32_t taken = 0;
    if (is(one, "about") || is(one, "around") || is(one, "some") || is(one, "roughly") || is(one, "nearly") || is(one, "almost") || is(one, "approximately") ||
        is(one, "estimated")) q.approximate = true, taken = 1;
    else if (is(one, "over") || is(one, "exceeding")) q.open_above = true, taken = 1;
    else if (is(one, "than") && two != NULL && (is(two, "more") || is(two, "greater"))) q.open_above = true, taken = 2;
    else if (is(one, "than") && two != NULL && (is(two, "less") || is(two, "fewer"))) q.open_below = true, taken = 2;
    else if (is(one, "least") && two != NULL && is(two, "at")) q.open_above = true, taken = 2;
    else if (is(one, "most") && two != NULL && is(two, "at")) q.open_below = true, taken = 2;
    else if (is(one, "to") && two != NULL && is(two, "up")) q.open_below = true, taken = 2;
    if (taken == 0) break;
    at -= taken;
    q.first = at;
  }
  return q;
}

static bool inside_time(const struct ww_article *a, uint32_t token, size_t *time) {
  while (*time < a->time_count && a->times[*time].last_token < token) (*time)++;
  return *time < a->time_count && a->times[*time].first_token <= token;
}

// The noun that the number counts, or WW_NONE.
static uint32_t counted(const struct ww_article *a, const struct ww_number *n, uint32_t end) {
  for (uint32_t t = n->first; t <= n->last; t++) {
    const struct ww_token *w = &a->tokens[t];
    if (w->head == WW_NONE || (w->head >= n->first && w->head <= n->last)) continue;
    const struct ww_token *head = &a->tokens[w->head];
    bool noun = head->upos == WW_UPOS_NOUN || head->upos == WW_UPOS_PROPN || head->upos == WW_UPOS_SYM || head->upos == WW_UPOS_ADJ;
    if (w->head > n->last && noun && (w->deprel == WW_REL_NUMMOD || w->deprel == WW_REL_AMOD || w->deprel == WW_REL_COMPOUND || w->deprel == WW_REL_NMOD ||
                                      w->deprel == WW_REL_DET)) return w->head;
  }
  if (n->last + 2 < end && is(&a->tokens[n->last + 1], "of")) {  // dozens of protesters, two of the soldiers
    for (uint32_t t = n->last + 2; t < end && t < n->last + 8; t++) {
      const struct ww_token *w = &a->tokens[t];
      if (w->deprel == WW_REL_NMOD && w->head != WW_NONE && w->head >= n->first && w->head <= n->last) return t;
    }
  }
  if (n->last + 1 < end) {
    const struct ww_token *next = &a->tokens[n->last + 1];
    if (next->upos == WW_UPOS_NOUN || is(next, "%")) return n->last + 1;
  }
  return WW_NONE;
}

// Numbers that count nothing: Flight 370, Resolution 1973, aged 42, a name's "Two", 3:30, "one of a kind".
static bool counts_nothing(const struct ww_article *a, const struct ww_number *n, uint32_t start, uint32_t end) {
  const struct ww_token *number = &a->tokens[n->first];
  if (n->first > start) {
    const struct ww_token *before = &a->tokens[n->first - 1];
    bool label = (before->upos == WW_UPOS_PROPN || before->upos == WW_UPOS_NOUN) && number->head == n->first - 1 && number->deprel != WW_REL_APPOS;
    if (label || is(before, "aged") || is(before, "age") || is(before, "#") || is(before, "no.") || is(before, "number") || is(before, "article") || is(before, "chapter")) return true;
    if (is(before, ",") && n->last + 1 < end && is(&a->tokens[n->last + 1], ",") && n->first >= start + 2 && a->tokens[n->first - 2].upos == WW_UPOS_PROPN) return true;
  }
  if (n->last + 1 < end) {
    const struct ww_token *after = &a->tokens[n->last + 1];
    if (is(after, "-") && n->last + 2 < end && (is(&a->tokens[n->last + 2], "year") || is(&a->tokens[n->last + 2], "day") || is(&a->tokens[n->last + 2], "month"))) return true;
    if (ww_word_kind_of(after) == WW_WORD_UNIT || is(after, "a.m.") || is(after, "p.m.") || is(after, "am") || is(after, "pm")) return true;
  }
  // "one" is mostly a pronoun.
  if (is(number, "one") && n->first == n->last && number->deprel != WW_REL_NUMMOD && number->upos != WW_UPOS_NUM) return true;
  return number->upos == WW_UPOS_DET && ww_word_kind_of(number) != WW_WORD_VAGUE;
}

static struct ww_slice unit_of(struct ww_article *a, uint32_t noun) {
  const struct ww_token *w = &a->tokens[noun];
  struct ww_slice money = currency(w->lower);
  if (money.size == 0) money = currency(w->lemma);
  if (money.size > 0) return money;
  if (w->upos != WW_UPOS_PROPN) return w->lemma;
  // A proper noun keeps its capital and its plural: Islamists are counted in "islamist".
  struct ww_slice word = w->lower;
  if ((w->morph & WW_MORPH_PLUR) != 0 && word.size > 3 && word.data[word.size - 1] == 's') word.size--;
  return word;
}

static ww_status read_sentence(struct ww_article *a, uint32_t sentence, size_t *time) {
  uint32_t start = a->sentences[sentence].first_token, end = start + a->sentences[sentence].token_count;
  for (uint32_t t = start; t < end; t++) {
    const struct ww_token *token = &a->tokens[t];
    bool digit = token->form.size > 0 && ww_ascii_digit((unsigned char)token->form.data[0]);
    enum ww_word_kind kind = ww_word_kind_of(token);
    bool word = kind == WW_WORD_CARDINAL || kind == WW_WORD_SCALE || kind == WW_WORD_MANY || kind == WW_WORD_VAGUE;
    bool article = is(token, "a") && t + 1 < end && ww_word_kind_of(&a->tokens[t + 1]) == WW_WORD_SCALE;
    if (!digit && !word && !article) continue;
    struct ww_number n;
    if (inside_time(a, t, time) || !ww_number_at(a, t, end, &n)) continue;
    if (counts_nothing(a, &n, start, end)) {
      t = n.last;
      continue;
    }
    struct qualifier q = qualifier_before(a, t, start);
    int64_t min = n.min, max = n.max;
    uint32_t last = n.last;
    bool approximate = n.approximate || q.approximate;
    // between X and Y, X to Y, X-Y
    struct ww_number second;
    bool between = q.first == t && t > start && is(&a->tokens[t - 1], "between");
    if (last + 2 < end && ((between && is(&a->tokens[last + 1], "and")) || is(&a->tokens[last + 1], "to") || is(&a->tokens[last + 1], "-") ||
                           is(&a->tokens[last + 1], "\xe2\x80\x93") || is(&a->tokens[last + 1], "or")) &&
        ww_number_at(a, last + 2, end, &second) && second.min > min) {
      max = second.max, last = second.last;
      if (between) q.first = t - 1;
      // "2 to 3 million" has its scale behind
      if (second.last > second.first && n.first == n.last && second.min >= 1000 && min < 1000 && ww_word_kind_of(&a->tokens[second.last]) == WW_WORD_SCALE)
        min *= ww_word_value(&a->tokens[second.last]);
    }
    if (q.open_above) max = -1;
    if (q.open_below) max = n.max, min = -1;
    struct ww_number whole = {.first = t, .last = last};
    uint32_t noun = counted(a, &whole, end);
    struct ww_slice unit = noun == WW_NONE ? (struct ww_slice){NULL, 0} : unit_of(a, noun);
    if (last + 2 < end && is(&a->tokens[last + 1], "per") && is(&a->tokens[last + 2], "cent")) unit = WW_SLICE("percent"), noun = WW_NONE;
    if (q.first > start && currency(a->tokens[q.first - 1].lower).size > 0) unit = currency(a->tokens[q.first - 1].lower), noun = WW_NONE, q.first--;
    struct ww_figure *f = ww_article_add_figure(a);
    if (f == NULL) return WW_ERROR_MEMORY;
    uint32_t mention = noun == WW_NONE ? WW_NONE : a->tokens[noun].mention;
    *f = (struct ww_figure){.start = a->tokens[q.first].start, .end = a->tokens[last].end, .sentence = sentence, .head = t, .min = min, .max = max,
                            .unit = unit, .of = mention == WW_NONE ? WW_NONE : a->mentions[mention].entity, .claim = WW_NONE, .approximate = approximate};
    t = last;
  }
  return WW_OK;
}

ww_status ww_read_figures(const struct ww_reader_context *context, struct ww_article *article) {
  (void)context;
  size_t time = 0;
  for (uint32_t s = 0; s < article->sentence_count; s++) {
    if (!article->sentences[s].parse) continue;
    ww_status status = read_sentence(article, s, &time);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}
