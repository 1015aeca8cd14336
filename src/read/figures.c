// figures.c: numbers with what they count.
//
// In: tokens, trees, mentions, times. Out: figures. "Between 22,000 and 31,000 fighters" is one figure, 22000 to 31000
// of "fighter"; "at least 12 people" has no upper end; "$3 million" counts USD; numbers of dates, ages and names ("Flight
// 370") are none. Who is counted is the entity whose mention the counted noun heads.
#include "base/slice.h"
#include "read/numbers.h"
#include "read/read.h"

static bool is(const struct ww_token *token, const char *word) { return ww_slice_is(token->lower, word); }

// Names that several states share (peso, dinar, lira, franc, krona, rial, shilling) are kept as they are; dollars, pounds, yen
// and rupees alone are those that news means by them.
static const struct { const char *sign; const char *unit; } currencies[] = {
    {"$", "USD"}, {"us$", "USD"}, {"a$", "AUD"}, {"au$", "AUD"}, {"c$", "CAD"}, {"ca$", "CAD"}, {"nz$", "NZD"}, {"hk$", "HKD"}, {"s$", "SGD"}, {"r$", "BRL"},
    {"\xe2\x82\xac", "EUR"}, {"\xc2\xa3", "GBP"}, {"\xc2\xa5", "JPY"}, {"\xe2\x82\xb9", "INR"}, {"\xe2\x82\xa9", "KRW"}, {"\xe2\x82\xba", "TRY"},
    {"\xe2\x82\xbd", "RUB"}, {"\xe2\x82\xb4", "UAH"}, {"\xe2\x82\xaa", "ILS"}, {"\xe2\x82\xa6", "NGN"}, {"dollar", "USD"}, {"euro", "EUR"}, {"pound", "GBP"},
    {"sterling", "GBP"}, {"yen", "JPY"}, {"rouble", "RUB"}, {"ruble", "RUB"}, {"yuan", "CNY"}, {"renminbi", "CNY"}, {"rupee", "INR"}, {"won", "KRW"},
    {"shekel", "ILS"}, {"naira", "NGN"}, {"rand", "ZAR"}, {"hryvnia", "UAH"}, {"zloty", "PLN"}, {"baht", "THB"}, {"rupiah", "IDR"}, {"ringgit", "MYR"},
    {"birr", "ETB"}, {"taka", "BDT"}, {"afghani", "AFN"}, {"percent", "percent"}, {"pct", "percent"}, {"%", "percent"}, {"per cent", "percent"}};

static struct ww_slice currency(struct ww_slice word) {
  for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++)
    if (ww_slice_is(word, currencies[i].sign)) return ww_slice_cstring(currencies[i].unit);
  return (struct ww_slice){NULL, 0};
}

struct qualifier {
  uint32_t first;     // first token of the words before the number
  uint32_t last;      // last token of the words behind it
  bool open_above, open_below, approximate;
};

enum bound { ABOUT, ABOVE, BELOW };
// Words before a number, the longer first; they may stand in a row ("just over about").
static const struct { const char *words; uint8_t bound; } bounds[] = {
    {"an estimated", ABOUT}, {"estimated", ABOUT}, {"about", ABOUT}, {"around", ABOUT}, {"some", ABOUT}, {"roughly", ABOUT}, {"nearly", ABOUT}, {"almost", ABOUT},
    {"approximately", ABOUT}, {"close to", ABOUT}, {"an average of", ABOUT}, {"circa", ABOUT}, {"no more than", BELOW}, {"not more than", BELOW}, {"no fewer than", ABOVE},
    {"no less than", ABOVE}, {"not less than", ABOVE}, {"more than", ABOVE}, {"greater than", ABOVE}, {"less than", BELOW}, {"fewer than", BELOW}, {"at least", ABOVE},
    {"at most", BELOW}, {"up to", BELOW}, {"as many as", BELOW}, {"as much as", BELOW}, {"a maximum of", BELOW}, {"a minimum of", ABOVE}, {"upwards of", ABOVE},
    {"in excess of", ABOVE}, {"over", ABOVE}, {"exceeding", ABOVE}, {"above", ABOVE}, {"well over", ABOVE}, {"under", BELOW}, {"below", BELOW}, {"just", ABOUT}};

// How many of the tokens that end before `at` are `words`, all of them; 0 where they are not.
static uint32_t words_before(const struct ww_article *a, uint32_t at, uint32_t start, const char *words) {
  size_t size = strlen(words);
  uint32_t taken = 0;
  while (size > 0) {
    size_t from = size;
    while (from > 0 && words[from - 1] != ' ') from--;
    if (at == start || !ww_slice_equal(a->tokens[at - 1].lower, (struct ww_slice){words + from, size - from})) return 0;
    at--, taken++;
    size = from > 0 ? from - 1 : 0;
  }
  return taken;
}

static void bound_by(struct qualifier *q, uint8_t bound) {
  if (bound == ABOUT) q->approximate = true;
  else if (bound == ABOVE) q->open_above = true;
  else q->open_below = true;
}

// at least, more than, up to, about: read backwards from the number; "or more" and "or so" behind it.
static struct qualifier qualifier_of(const struct ww_article *a, uint32_t number, uint32_t last, uint32_t start, uint32_t end) {
  struct qualifier q = {number, last, false, false, false};
  for (int rows = 0; rows < 2; rows++) {
    uint32_t taken = 0;
    for (size_t i = 0; taken == 0 && i < sizeof bounds / sizeof *bounds; i++) {
      taken = words_before(a, q.first, start, bounds[i].words);
      if (taken > 0) bound_by(&q, bounds[i].bound);
    }
    if (taken == 0) break;
    q.first -= taken;
  }
  const struct ww_token *t = a->tokens;
  if (last + 2 < end && is(&t[last + 1], "or")) {
    if (is(&t[last + 2], "more")) q.open_above = true, q.last = last + 2;
    else if (is(&t[last + 2], "so")) q.approximate = true, q.last = last + 2;
    else if (is(&t[last + 2], "less") || is(&t[last + 2], "fewer")) q.open_below = true, q.last = last + 2;
  } else if (last + 1 < end && is(&t[last + 1], "+")) {
    q.open_above = true, q.last = last + 1;
  } else if (last + 2 < end && is(&t[last + 1], "-") && is(&t[last + 2], "plus")) {
    q.open_above = true, q.last = last + 2;
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

// a quarter of, half the, two thirds of, three-quarters: hundredths of what they are shares of.
static bool share_at(const struct ww_article *a, uint32_t t, uint32_t end, uint32_t *last, int64_t *min, int64_t *max) {
  static const struct { const char *word; int parts; } parts[] = {{"half", 2}, {"third", 3}, {"thirds", 3}, {"quarter", 4}, {"quarters", 4}, {"fifth", 5}, {"fifths", 5},
                                                                  {"tenth", 10}, {"tenths", 10}};
  int64_t count = 1;
  uint32_t at = t;
  const struct ww_token *first = &a->tokens[t];
  bool number = ww_word_kind_of(first) == WW_WORD_CARDINAL;
  if (number) count = ww_word_value(first), at++;
  else if (is(first, "a")) at++;
  if (at < end && number && is(&a->tokens[at], "-")) at++;
  if (at >= end) return false;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (!is(&a->tokens[at], parts[i].word)) continue;
    bool half = parts[i].parts == 2;
    if ((at == t && !half) || count >= parts[i].parts) return false;
    // half of the, half the; the others with "of"
    bool of = at + 1 < end && is(&a->tokens[at + 1], "of"), the = half && at + 1 < end && (is(&a->tokens[at + 1], "the") || is(&a->tokens[at + 1], "its"));
    if (!of && !the) return false;
    *min = 100 * count / parts[i].parts, *max = (100 * count + parts[i].parts - 1) / parts[i].parts, *last = at;
    return true;
  }
  return false;
}

// The noun that a share is of, or WW_NONE.
static uint32_t shared(const struct ww_article *a, uint32_t last, uint32_t end) {
  for (uint32_t t = last + 1; t < end && t < last + 8; t++) {
    const struct ww_token *w = &a->tokens[t];
    if (w->upos != WW_UPOS_NOUN && w->upos != WW_UPOS_PROPN) continue;
    return w->head != WW_NONE && w->head > t && w->head < end && w->deprel == WW_REL_COMPOUND ? w->head : t;
  }
  return WW_NONE;
}

// The noun behind the "of" of a percentage: 40 percent of the crop. WW_NONE where none is.
static uint32_t shared_of(const struct ww_article *a, uint32_t last, uint32_t end) {
  return last + 1 < end && is(&a->tokens[last + 1], "of") ? shared(a, last + 1, end) : WW_NONE;
}

static bool in_class(const struct ww_reader_context *context, const struct ww_token *token, uint8_t class_number) {
  if (class_number == WW_NO_CLASS) return false;
  uint8_t pos = token->upos == WW_UPOS_VERB ? WW_POS_VERB : token->upos == WW_UPOS_ADJ ? WW_POS_ADJ : WW_POS_NOUN;
  struct ww_word_info word = ww_word(context->knowledge, pos == WW_POS_ADJ ? token->lower : token->lemma, pos);
  return ww_word_in(&word, class_number);
}

static enum ww_toll toll_in(const struct ww_reader_context *context, const struct ww_token *token) {
  const struct ww_read_classes *c = &context->classes;
  if (token->upos != WW_UPOS_VERB && token->upos != WW_UPOS_ADJ && token->upos != WW_UPOS_NOUN) return WW_TOLL_NONE;
  if (in_class(context, token, c->death)) return WW_TOLL_DEAD;
  if (in_class(context, token, c->injury)) return WW_TOLL_INJURED;
  if (in_class(context, token, c->arrest)) return WW_TOLL_ARRESTED;
  return in_class(context, token, c->displaced) ? WW_TOLL_DISPLACED : WW_TOLL_NONE;
}

// A dependent of `head` with the relation, near token `near`; WW_NONE where none is.
static uint32_t child(const struct ww_article *a, uint32_t head, uint8_t deprel, uint32_t near) {
  uint32_t first = near > 12 ? near - 12 : 0;
  for (uint32_t t = first; t < near + 12 && t < a->token_count; t++)
    if (a->tokens[t].head == head && a->tokens[t].deprel == deprel) return t;
  return WW_NONE;
}

// What became of those who are counted. The counted noun says it itself (12 deaths), or its adjective (12 dead), or what governs it:
// killed 12, 12 were killed, 12 died, left 12 dead, the toll rose to 12. Who killed is not dead.
static enum ww_toll toll_of(const struct ww_reader_context *context, const struct ww_article *a, uint32_t counted) {
  enum ww_toll own = toll_in(context, &a->tokens[counted]);
  if (own != WW_TOLL_NONE) return own;
  static const uint8_t below[] = {WW_REL_AMOD, WW_REL_ACL};
  for (size_t i = 0; i < sizeof below; i++) {
    uint32_t word = child(a, counted, below[i], counted);
    own = word == WW_NONE ? WW_TOLL_NONE : toll_in(context, &a->tokens[word]);
    if (own != WW_TOLL_NONE) return own;
  }
  const struct ww_token *token = &a->tokens[counted];
  // Three soldiers and two children were killed: the members of a row share what became of the first.
  for (int steps = 0; token->deprel == WW_REL_CONJ && token->head != WW_NONE && steps < 4; steps++) token = &a->tokens[token->head];
  if (token->head == WW_NONE) return WW_TOLL_NONE;
  const struct ww_token *head = &a->tokens[token->head];
  uint32_t at = token->head;
  if (head->upos == WW_UPOS_VERB && (token->deprel == WW_REL_OBL || token->deprel == WW_REL_OBJ)) {
    uint32_t subject = child(a, at, WW_REL_NSUBJ, at), left = child(a, at, WW_REL_XCOMP, at);
    if (token->deprel == WW_REL_OBL) return subject == WW_NONE ? WW_TOLL_NONE : toll_in(context, &a->tokens[subject]);
    own = left == WW_NONE ? WW_TOLL_NONE : toll_in(context, &a->tokens[left]);
    if (own != WW_TOLL_NONE) return own;
  }
  if (token->deprel == WW_REL_OBL || token->deprel == WW_REL_OBL_AGENT) return WW_TOLL_NONE;
  if (token->deprel == WW_REL_NSUBJ && head->upos == WW_UPOS_VERB && !in_class(context, head, context->classes.suffers)) return WW_TOLL_NONE;
  return toll_in(context, head);
}

// What a number is worth with the words around it.
struct amount {
  uint32_t first, last;  // tokens
  int64_t min, max;
  bool approximate, percent;
};

// between X and Y, X to Y, X-Y
static void take_range(const struct ww_article *a, const struct ww_number *n, bool between, uint32_t end, struct amount *out) {
  uint32_t last = out->last;
  struct ww_number second;
  if (last + 2 >= end) return;
  const struct ww_token *joint = &a->tokens[last + 1];
  bool joined = (between && is(joint, "and")) || is(joint, "to") || is(joint, "-") || is(joint, "\xe2\x80\x93") || is(joint, "or");
  if (!joined || !ww_number_at(a, last + 2, end, &second) || second.min <= out->min) return;
  out->max = second.max, out->last = second.last;
  if (between) out->first--;
  // "2 to 3 million" has its scale behind
  if (second.last > second.first && n->first == n->last && second.min >= 1000 && out->min < 1000 && ww_word_kind_of(&a->tokens[second.last]) == WW_WORD_SCALE)
    out->min *= ww_word_value(&a->tokens[second.last]);
}

// The amount that begins at `t`; `*skip` is the last token of a number that counts nothing.
static bool amount_at(const struct ww_article *a, uint32_t t, uint32_t start, uint32_t end, struct amount *out, uint32_t *skip) {
  struct ww_number n;
  *out = (struct amount){.first = t, .last = t};
  struct qualifier q;
  if (share_at(a, t, end, &out->last, &out->min, &out->max)) {
    out->percent = true, out->approximate = out->min != out->max;
    q = qualifier_of(a, t, out->last, start, end);
    out->first = q.first;
  } else {
    if (!ww_number_at(a, t, end, &n)) return false;
    *skip = n.last;
    if (counts_nothing(a, &n, start, end)) return false;
    out->last = n.last, out->min = n.min, out->max = n.max, out->approximate = n.approximate;
    q = qualifier_of(a, t, n.last, start, end);
    take_range(a, &n, q.first == t && t > start && is(&a->tokens[t - 1], "between"), end, out);
    if (q.first < out->first) out->first = q.first;
    if (q.last > out->last) out->last = q.last;
  }
  out->approximate = out->approximate || q.approximate;
  int64_t top = out->max;
  if (q.open_above) out->max = -1;
  if (q.open_below) out->max = top, out->min = -1;
  return true;
}

static ww_status add(const struct ww_reader_context *context, struct ww_article *a, uint32_t sentence, uint32_t number, uint32_t end, const struct amount *m) {
  struct ww_number whole = {.first = number, .last = m->last};
  uint32_t noun = m->percent ? shared(a, m->last, end) : counted(a, &whole, end), last = m->last, first = m->first;
  struct ww_slice unit = noun == WW_NONE ? (struct ww_slice){NULL, 0} : unit_of(a, noun);
  uint32_t of = noun;
  if (m->percent) unit = WW_SLICE("percent");
  if (last + 2 < end && is(&a->tokens[last + 1], "per") && is(&a->tokens[last + 2], "cent")) unit = WW_SLICE("percent"), of = shared_of(a, last + 2, end);
  else if (!m->percent && ww_slice_is(unit, "percent")) of = shared_of(a, noun, end);
  uint32_t start = a->sentences[sentence].first_token;
  if (first > start && currency(a->tokens[first - 1].lower).size > 0) first--;
  if (number > start && currency(a->tokens[number - 1].lower).size > 0) unit = currency(a->tokens[number - 1].lower), of = WW_NONE;
  struct ww_figure *f = ww_article_add_figure(a);
  if (f == NULL) return WW_ERROR_MEMORY;
  uint32_t mention = of == WW_NONE ? WW_NONE : a->tokens[of].mention;
  *f = (struct ww_figure){.start = a->tokens[first].start, .end = a->tokens[last].end, .sentence = sentence, .head = number, .min = m->min, .max = m->max,
                          .unit = unit, .of = mention == WW_NONE ? WW_NONE : a->mentions[mention].entity, .claim = WW_NONE, .approximate = m->approximate};
  f->toll = (uint8_t)toll_of(context, a, noun == WW_NONE || ww_slice_is(unit, "percent") ? (of == WW_NONE ? number : of) : noun);
  return WW_OK;
}

static ww_status read_sentence(const struct ww_reader_context *context, struct ww_article *a, uint32_t sentence, size_t *time) {
  uint32_t start = a->sentences[sentence].first_token, end = start + a->sentences[sentence].token_count;
  for (uint32_t t = start; t < end; t++) {
    const struct ww_token *token = &a->tokens[t];
    bool digit = token->form.size > 0 && ww_ascii_digit((unsigned char)token->form.data[0]);
    enum ww_word_kind kind = ww_word_kind_of(token);
    bool word = kind == WW_WORD_CARDINAL || kind == WW_WORD_SCALE || kind == WW_WORD_MANY || kind == WW_WORD_VAGUE;
    bool article = is(token, "a") || is(token, "half");  // a hundred, a quarter of
    if ((!digit && !word && !article) || inside_time(a, t, time)) continue;
    struct amount amount;
    uint32_t skip = t;
    if (!amount_at(a, t, start, end, &amount, &skip)) {
      t = skip;
      continue;
    }
    ww_status status = add(context, a, sentence, t, end, &amount);
    if (status != WW_OK) return status;
    t = amount.last;
  }
  return WW_OK;
}

ww_status ww_read_figures(const struct ww_reader_context *context, struct ww_article *article) {
  size_t time = 0;
  for (uint32_t s = 0; s < article->sentence_count; s++) {
    if (!article->sentences[s].parse) continue;
    ww_status status = read_sentence(context, article, s, &time);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}
