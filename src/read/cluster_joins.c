// cluster_joins.c: names and nouns that the text itself says are one.
//
// In: candidates, those with names in clusters (clusters.c). Out: the same, some clusters joined. In "the Gulf Rail Council
// (GRC)", "the Dawn Front, known as DF", "Karim Haddad, a lawyer" and "the former prosecutor and mayor Karim Haddad" there is
// one body, one group and one person each.
#include "base/slice.h"
#include "read/mentions.h"

static uint32_t next_name(const struct ww_mention_work *work, uint32_t item, uint32_t first) {
  for (uint32_t i = item + 1; i < work->count && work->items[i].first <= first; i++)
    if (work->items[i].first == first && work->items[i].sentence == work->items[item].sentence && work->items[i].kind == WW_MENTION_NAME) return i;
  return WW_NONE;
}

static bool is_person_or_body(const struct ww_candidate *c) {
  return c->entity_kind != WW_ENTITY_PLACE && c->entity_kind != WW_ENTITY_STATE && c->kind != WW_MENTION_PRONOUN && c->kind != WW_MENTION_ADJECTIVE;
}

// "(GCC)" right behind a name.
static void join_brackets(struct ww_mention_work *work, uint32_t item) {
  const struct ww_candidate *c = &work->items[item];
  const struct ww_article *a = work->article;
  uint32_t t = c->last + 1;
  if (c->kind != WW_MENTION_NAME || !is_person_or_body(c) || t + 2 >= a->token_count || !ww_slice_is(a->tokens[t].lower, "(")) return;
  uint32_t other = next_name(work, item, t + 1);
  if (other == WW_NONE || work->items[other].cluster == WW_NONE || c->cluster == WW_NONE) return;
  const struct ww_candidate *o = &work->items[other];
  bool closed = o->last + 1 < a->token_count && ww_slice_is(a->tokens[o->last + 1].lower, ")");
  if (!closed || !is_person_or_body(o)) return;
  bool brief = (a->tokens[o->first].flags & WW_TOKEN_ALL_UPPER) != 0 && o->first == o->last;
  if (brief && (ww_name_is_acronym_of(a, o, c) || (o->unit == WW_IS_RUN && c->unit != WW_IS_AGENT))) ww_cluster_join(work, c->cluster, o->cluster);
}

static bool is_naming(struct ww_slice lower) {
  // Asked of every word: most are done with by their length and first letter.
  if (lower.size < 3 || lower.size > 11 || memchr("kcndai", lower.data[0], 6) == NULL) return false;
  return ww_slice_among(lower, WW_SLICE("known called named dubbed abbreviated nicknamed alias aka acronym acronyms initials"));
}

// "Lindqvist called on Hallam": who calls is not what is called.
static bool has_doer(const struct ww_article *a, uint32_t verb) {
  const struct ww_sentence *s = &a->sentences[a->tokens[verb].sentence];
  for (uint32_t t = s->first_token; t < s->first_token + s->token_count; t++)
    if (a->tokens[t].head == verb && a->tokens[t].deprel == WW_REL_NSUBJ) return true;
  return false;
}

// "The group, also known as X or Y": the names behind such a word are one with what it hangs on, before it.
static void join_aliases(struct ww_mention_work *work, uint32_t naming) {
  const struct ww_article *a = work->article;
  const struct ww_token *word = &a->tokens[naming];
  if (has_doer(a, naming)) return;
  uint32_t bearer = WW_NONE, first = WW_NONE;
  uint32_t start = 0;
  for (uint32_t high = (uint32_t)work->count; start < high;) {  // the first of the sentence
    uint32_t middle = start + (high - start) / 2;
    if (work->items[middle].sentence < word->sentence) start = middle + 1;
    else high = middle;
  }
  for (uint32_t i = start; i < work->count && work->items[i].first <= naming + 12; i++) {
    struct ww_candidate *c = &work->items[i];
    if (c->sentence != word->sentence) continue;
    if (c->last < naming) {
      bool governs = word->head != WW_NONE && word->head >= c->first && word->head <= c->last;
      bool close = naming - c->last <= 4 && c->kind != WW_MENTION_ADJECTIVE && !c->before_noun;
      if ((governs || close) && is_person_or_body(c)) bearer = i;
      continue;
    }
    if (bearer == WW_NONE || c->kind != WW_MENTION_NAME || c->cluster == WW_NONE || !is_person_or_body(c)) continue;
    // Each name follows directly, with as, by, its, the, or, and, commas and quotation marks between.
    uint32_t from = first == WW_NONE ? naming : work->items[first].last;
    if (c->first <= from) continue;
    if (c->first - from > (first == WW_NONE ? 7u : 4u)) break;
    bool clean = true;
    for (uint32_t t = from + 1; t < c->first; t++)
      if (a->tokens[t].upos == WW_UPOS_VERB || a->tokens[t].upos == WW_UPOS_PROPN || ww_slice_is(a->tokens[t].lower, "for")) clean = false;
    if (!clean) break;
    struct ww_candidate *b = &work->items[bearer];
    if (b->cluster == WW_NONE) ww_cluster_add(work, ww_cluster_root(work, c->cluster), bearer);
    else ww_cluster_join(work, b->cluster, c->cluster);
    first = i;
  }
}

// Where the phrase begins: at its possessor in "Georgia's justice minister".
static uint32_t start_with_owner(const struct ww_mention_work *work, const struct ww_candidate *c) {
  uint32_t first = c->first;
  for (size_t i = 0; i < c->modifier_count; i++) {
    const struct ww_candidate *owner = &work->items[c->modifier[i]];
    if (owner->last >= c->first || owner->last + 2 < c->first) continue;
    first = owner->first;
    if (first > 0 && work->article->tokens[first - 1].upos == WW_UPOS_DET && work->article->tokens[first - 1].sentence == c->sentence) first--;
  }
  return first;
}

static bool is_court(const struct ww_candidate *c) {
  return c->kind == WW_MENTION_NOMINAL && !c->plural && c->entity_kind != WW_ENTITY_PERSON && !c->definite && !c->indefinite && memcmp(c->role.sector[0], "JUD", 4) == 0;
}

// The end of a name with what stands in brackets behind it: "Ana Torvane (R-Iowa)".
static uint32_t end_with_brackets(const struct ww_article *a, const struct ww_candidate *c) {
  const struct ww_sentence *s = &a->sentences[c->sentence];
  uint32_t end = s->first_token + s->token_count;
  if (c->last + 1 >= end || !ww_slice_is(a->tokens[c->last + 1].lower, "(")) return c->last;
  for (uint32_t t = c->last + 2; t < end && t < c->last + 8; t++)
    if (ww_slice_is(a->tokens[t].lower, ")")) return t;
  return c->last;
}

// "chairman of the board": one person's office, without an article.
static bool is_bare_office(const struct ww_mention_work *work, const struct ww_candidate *c) {
  const struct ww_article *a = work->article;
  bool person = c->entity_kind == WW_ENTITY_PERSON || ww_token_in_lemma(work, c->name_last, work->context->classes.person_anaphor);
  return person && c->kind == WW_MENTION_NOMINAL && !c->plural && c->last + 1 < a->token_count && ww_slice_is(a->tokens[c->last + 1].lower, "of") &&
         (a->tokens[c->head].morph & WW_MORPH_PLUR) == 0;
}

// NAME, a lawyer, ... and "a lawyer, NAME,": one by the tree's apposition, or by commas and an article.
static void join_apposition(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  const struct ww_article *a = work->article;
  if (!is_person_or_body(c) || c->before_noun) return;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == c->sentence;) {
    struct ww_candidate *o = &work->items[i];
    if (o->last >= c->first || !is_person_or_body(o) || o->before_noun) continue;
    uint32_t first = start_with_owner(work, c), last = end_with_brackets(a, o);
    if (first <= last) continue;
    if (first - last > 5) break;
    const struct ww_token *head = &a->tokens[c->head];
    bool tree = head->deprel == WW_REL_APPOS && head->head != WW_NONE && head->head >= o->first && head->head <= o->last;
    bool bare = is_bare_office(work, c) && o->entity_kind != WW_ENTITY_ORG;
    bool comma = ww_slice_is(a->tokens[last + 1].lower, ",") && c->last + 1 < a->token_count &&
                 (ww_slice_is(a->tokens[c->last + 1].lower, ",") || a->tokens[c->last + 1].upos == WW_UPOS_PUNCT);
    bool office = bare && ww_slice_is(a->tokens[last + 1].lower, ",") && first == last + 2 && o->kind == WW_MENTION_NAME;
    bool titled = comma && first == last + 2 && head->deprel != WW_REL_CONJ && o->kind == WW_MENTION_NAME && c->kind == WW_MENTION_NOMINAL &&
                  (c->indefinite || c->definite) && !c->plural;
    // "his Russian counterpart, Sergei Lavrov, said"
    bool introduced = c->first == o->last + 2 && ww_slice_is(a->tokens[o->last + 1].lower, ",") && head->deprel != WW_REL_CONJ && o->kind == WW_MENTION_NOMINAL &&
                      c->kind == WW_MENTION_NAME && !o->plural && (o->definite || o->indefinite) && o->entity_kind == WW_ENTITY_PERSON &&
                      c->last + 1 < a->token_count && a->tokens[c->last + 1].upos == WW_UPOS_PUNCT;
    if (!tree && !titled && !introduced && !office) continue;
    if (o->kind == WW_MENTION_NAME && c->kind == WW_MENTION_NAME && o->unit != WW_IS_RUN && c->unit != WW_IS_RUN) return;
    uint8_t x = o->entity_kind, y = c->entity_kind;
    bool person = x == WW_ENTITY_PERSON || y == WW_ENTITY_PERSON;
    bool clash = person && x != y && x != WW_KIND_UNKNOWN && y != WW_KIND_UNKNOWN;
    bool known = (o->unit == WW_IS_RUN && o->entity_kind == WW_KIND_UNKNOWN) || (c->unit == WW_IS_RUN && c->entity_kind == WW_KIND_UNKNOWN);
    // A court with no article behind a name is where its case stands.
    if (is_court(c) && o->kind == WW_MENTION_NAME && o->unit == WW_IS_RUN) return;
    if ((clash && !known) || (o->plural != c->plural && o->kind != WW_MENTION_NAME)) return;
    if (o->kind == WW_MENTION_NAME && c->kind != WW_MENTION_NAME && c->cluster == WW_NONE) {
      uint32_t k = ww_cluster_root(work, o->cluster);
      if (work->clusters[k].kind == WW_KIND_UNKNOWN) work->clusters[k].kind = y;
      if (c->agent != WW_NONE && c->office_first == WW_NONE && y == WW_ENTITY_PERSON) c->office_first = c->name_first, c->office_last = c->name_last;
      ww_cluster_add(work, k, item);
    } else if (c->kind == WW_MENTION_NAME && o->cluster == WW_NONE) {
      uint32_t k = ww_cluster_root(work, c->cluster);
      if (work->clusters[k].kind == WW_KIND_UNKNOWN) work->clusters[k].kind = x;
      if (o->agent != WW_NONE && o->office_first == WW_NONE && x == WW_ENTITY_PERSON) o->office_first = o->name_first, o->office_last = o->name_last;
      ww_cluster_add(work, k, i);
    } else if (o->cluster != WW_NONE && c->cluster != WW_NONE && x == y && tree) {
      ww_cluster_join(work, o->cluster, c->cluster);
    }
    return;
  }
}

// A verb in the singular: "who backs it", "was", "has".
static bool tells_of_one(const struct ww_article *a, const struct ww_sentence *s, uint32_t verb) {
  const struct ww_token *v = &a->tokens[verb];
  if (v->upos == WW_UPOS_VERB && (v->morph & WW_MORPH_PRES) != 0 && (v->morph & WW_MORPH_FIN) != 0 && ww_slice_ends(v->lower, WW_SLICE("s")) && !ww_slice_equal(v->lower, v->lemma)) return true;
  for (uint32_t t = s->first_token; t < verb; t++)
    if (a->tokens[t].head == verb && (ww_slice_is(a->tokens[t].lower, "is") || ww_slice_is(a->tokens[t].lower, "was") || ww_slice_is(a->tokens[t].lower, "has"))) return true;
  return false;
}

// "The delegate and activist, who backs it": whether what is told of the two is told of one.
static bool told_of_one(const struct ww_article *a, const struct ww_candidate *o, const struct ww_candidate *c) {
  const struct ww_sentence *s = &a->sentences[c->sentence];
  for (uint32_t t = c->last + 1; t < s->first_token + s->token_count; t++) {
    const struct ww_token *v = &a->tokens[t];
    bool relative = v->deprel == WW_REL_ACL_RELCL && (v->head == c->head || v->head == o->head);
    if ((relative || a->tokens[o->head].head == t) && tells_of_one(a, s, t)) return true;
  }
  return false;
}

static bool is_bare_person(const struct ww_mention_work *work, const struct ww_candidate *c) {
  if (c->entity_kind != WW_ENTITY_PERSON || c->plural || c->definite || c->indefinite || c->before_noun) return false;
  for (uint32_t t = c->first; t <= c->last; t++) {
    const struct ww_token *x = &work->article->tokens[t];
    if (x->deprel == WW_REL_DET || x->deprel == WW_REL_NMOD_POSS || x->upos == WW_UPOS_NUM) return false;
  }
  return c->first == 0 || work->article->tokens[c->first - 1].deprel != WW_REL_NMOD_POSS;
}

// "Former prosecutor and mayor Karim Haddad", "a lawyer and activist": two nouns of one person, of whom the second has no
// article of its own. "The king and queen" are two, if nothing is told of one.
// False when memory runs out.
static bool join_two_nouns(struct ww_mention_work *work, uint32_t item) {
  struct ww_candidate *c = &work->items[item];
  const struct ww_article *a = work->article;
  if (c->first < 2 || !ww_slice_is(a->tokens[c->first - 1].lower, "and") || !is_bare_person(work, c) || a->sentences[c->sentence].part == WW_PART_TITLE) return true;
  for (uint32_t i = item; i-- > 0 && work->items[i].sentence == c->sentence;) {
    struct ww_candidate *o = &work->items[i];
    if (o->last + 2 != c->first || o->kind != WW_MENTION_NOMINAL || o->entity_kind != WW_ENTITY_PERSON || o->plural || o->before_noun || o->agent == c->agent) continue;
    bool named = c->kind == WW_MENTION_NAME && c->first < c->name_first, bare = is_bare_person(work, o);
    bool adjective = a->tokens[c->first].upos == WW_UPOS_ADJ && (a->tokens[c->first].flags & WW_TOKEN_UPPER) == 0;
    bool one = named ? bare || adjective : c->kind == WW_MENTION_NOMINAL && !bare && told_of_one(a, o, c);
    if (!one) return true;
    if (o->cluster == WW_NONE && c->cluster != WW_NONE) ww_cluster_add(work, ww_cluster_root(work, c->cluster), i);
    if (o->cluster != WW_NONE) return true;
    if (ww_cluster_new(work, i) == WW_NONE) return false;
    ww_cluster_add(work, o->cluster, item);
    return true;
  }
  return true;
}

bool ww_clusters_join_told(struct ww_mention_work *work) {
  const struct ww_article *a = work->article;
  for (uint32_t i = 0; i < work->count; i++) join_brackets(work, i);
  for (uint32_t i = 0; i < work->count; i++) join_apposition(work, i);
  for (uint32_t i = 0; i < work->count; i++)
    if (!join_two_nouns(work, i)) return false;
  for (uint32_t s = 0; s < a->sentence_count; s++) {
    if (!a->sentences[s].parse) continue;
    for (uint32_t t = a->sentences[s].first_token, end = t + a->sentences[s].token_count; t < end; t++)
      if (is_naming(a->tokens[t].lower)) join_aliases(work, t);
  }
  return true;
}
