// claims.c: who says what.
//
// In: tokens with trees, mentions, entities, times. Out: article->claims in the order of the text: the cue, the content
// as spans of text, the chain of those who vouch for it, the stance.
//
// Worked example: in "The CIA estimates the force at 900 men, a spokesman told CNN" there are two cues. `told` is put
// into the sentence's clause: its content is that clause without itself, its chain a spokesman (told) and CNN (to).
// `estimates` has the content "the force at 900 men", `told` as its parent, and the chain CIA, spokesman, CNN.
#include "base/hash.h"
#include "read/clause.h"
#include "read/parties.h"

enum { SPANS = 8, CHAIN = 6, CLIMB = 12 };

struct teller {
  const struct ww_reader_context *context;
  struct ww_article *article;
  uint32_t sentence;
  struct ww_tree tree;
  bool *quoted;           // [count] inside quotation marks
  bool open;              // a quotation goes on from the sentence before
  uint32_t paragraph;
  uint32_t time, time_end, first_claim;
};

// ---- quotation marks -------------------------------------------------------------------------

static bool opens(struct ww_slice form) { return ww_slice_is(form, "\xe2\x80\x9c") || ww_slice_is(form, "``"); }
static bool closes(struct ww_slice form) { return ww_slice_is(form, "\xe2\x80\x9d") || ww_slice_is(form, "''"); }

static void mark_quotes(struct teller *teller) {
  const struct ww_tree *tree = &teller->tree;
  for (uint32_t i = 0; i < tree->count; i++) {
    struct ww_slice form = tree->tokens[tree->first + i].form;
    bool straight = ww_slice_is(form, "\"");
    teller->quoted[i] = false;
    if (opens(form) || (straight && !teller->open)) teller->open = true;
    else if (closes(form) || straight) teller->open = false;
    else teller->quoted[i] = teller->open;
  }
}

// ---- content ---------------------------------------------------------------------------------

struct span_list {
  uint32_t first[SPANS], last[SPANS], count;  // tokens
};

static bool edge(const struct ww_token *t) { return t->upos == WW_UPOS_PUNCT; }

// The tokens under `top` but not under `without`, in runs, without punctuation at their ends.
static void runs_under(const struct ww_tree *tree, uint32_t top, uint32_t without, struct span_list *out) {
  uint32_t start = WW_NONE, end = tree->subtree_last[top - tree->first];
  for (uint32_t t = tree->subtree_first[top - tree->first]; t <= end + 1; t++) {
    bool in = t <= end && (edge(&tree->tokens[t]) || ww_tree_under(tree, t, top)) && (without == WW_NONE || !ww_tree_under(tree, t, without));
    if (in && start == WW_NONE) start = t;
    if (in || start == WW_NONE) continue;
    uint32_t first = start, last = t - 1;
    start = WW_NONE;
    while (first <= last && edge(&tree->tokens[first])) first++;
    while (last > first && edge(&tree->tokens[last])) last--;
    if (first > last || edge(&tree->tokens[last]) || out->count == SPANS) continue;
    out->first[out->count] = first;
    out->last[out->count++] = last;
  }
}

static void quoted_runs(const struct teller *teller, struct span_list *out) {
  uint32_t start = WW_NONE;
  for (uint32_t i = 0; i <= teller->tree.count; i++) {
    bool in = i < teller->tree.count && teller->quoted[i];
    if (in && start == WW_NONE) start = i;
    if (in || start == WW_NONE) continue;
    if (out->count < SPANS) {
      out->first[out->count] = teller->tree.first + start;
      out->last[out->count++] = teller->tree.first + i - 1;
    }
    start = WW_NONE;
  }
}

static bool infinitive_counts(uint8_t stance) { return stance == WW_STANCE_PROMISE || stance == WW_STANCE_DEMAND; }

static bool has_number(const struct ww_tree *tree, uint32_t top) {
  for (uint32_t t = tree->subtree_first[top - tree->first]; t <= tree->subtree_last[top - tree->first]; t++)
    if (tree->tokens[t].upos == WW_UPOS_NUM) return true;
  return false;
}

static bool about_quote(const struct teller *teller, uint32_t verb) {
  // A quotation that is no part of another cue's clause: "Yes," he said.
  const struct ww_tree *tree = &teller->tree;
  for (uint32_t i = 0; i < tree->count; i++)
    if (teller->quoted[i] && !ww_tree_under(tree, tree->first + i, verb)) return true;
  return false;
}

static void content_of(const struct teller *teller, uint32_t verb, const struct ww_cue *cue, struct span_list *out) {
  const struct ww_tree *tree = &teller->tree;
  const struct ww_token *v = &tree->tokens[verb];
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    bool infinitive = ww_clause_infinitive(tree, *c);
    if (t->deprel == WW_REL_CCOMP && (!infinitive || infinitive_counts(cue->stance))) runs_under(tree, *c, WW_NONE, out);
    if (t->deprel == WW_REL_XCOMP && infinitive_counts(cue->stance) && infinitive) runs_under(tree, *c, WW_NONE, out);
    if (t->deprel == WW_REL_PARATAXIS && out->count == 0 && teller->quoted[*c - tree->first]) runs_under(tree, *c, WW_NONE, out);
    if (cue->stance == WW_STANCE_ESTIMATE && (t->deprel == WW_REL_OBJ || t->deprel == WW_REL_OBL) && has_number(tree, *c)) {
      uint32_t object = ww_tree_child(tree, verb, WW_REL_OBJ);
      if (t->deprel == WW_REL_OBL && object != WW_NONE && out->count == 0) runs_under(tree, object, WW_NONE, out);
      runs_under(tree, *c, WW_NONE, out);
    }
  }
  if (out->count > 0) return;
  uint32_t head = ww_tree_head(tree, verb);
  if ((v->deprel == WW_REL_PARATAXIS || v->deprel == WW_REL_DEP) && head != WW_NONE) runs_under(tree, head, verb, out);
  else if (v->deprel == WW_REL_ADVCL && head != WW_NONE && ww_slice_is(v->lower, "said")) runs_under(tree, head, verb, out);
  else if (about_quote(teller, verb)) quoted_runs(teller, out);
  else if (cue->stance == WW_STANCE_ASSERT || cue->stance == WW_STANCE_DENY)
    for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end && out->count == 0; c++)
      if (tree->tokens[*c].deprel == WW_REL_OBJ && teller->quoted[*c - tree->first]) quoted_runs(teller, out);
}

static enum ww_claim_kind kind_of(const struct teller *teller, const struct span_list *content) {
  uint32_t inside = 0, outside = 0;
  for (uint32_t i = 0; i < content->count; i++)
    for (uint32_t t = content->first[i]; t <= content->last[i]; t++) {
      if (edge(&teller->tree.tokens[t])) continue;
      if (teller->quoted[t - teller->tree.first]) inside++;
      else outside++;
    }
  return inside == 0 ? WW_CLAIM_INDIRECT : outside == 0 ? WW_CLAIM_DIRECT : WW_CLAIM_MIXED;
}

static bool in_content(const struct span_list *content, uint32_t token) {
  for (uint32_t i = 0; i < content->count; i++)
    if (content->first[i] <= token && token <= content->last[i]) return true;
  return false;
}

// ---- the chain -------------------------------------------------------------------------------

struct chain {
  struct ww_chain_link link[CHAIN];
  uint32_t count;
};

// A noun phrase as far as its first clause or comma.
static void phrase_bounds(const struct ww_tree *tree, uint32_t head, uint32_t *start, uint32_t *end) {
  uint32_t first = head, last = head;
  for (const uint32_t *c = ww_children(tree, head), *stop = ww_children_end(tree, head); c < stop; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (rel == WW_REL_CASE || rel == WW_REL_PUNCT || rel == WW_REL_ACL || rel == WW_REL_ACL_RELCL || rel == WW_REL_APPOS || rel == WW_REL_CC ||
        rel == WW_REL_CONJ || rel == WW_REL_PARATAXIS)
      continue;
    if (tree->subtree_first[*c - tree->first] < first) first = tree->subtree_first[*c - tree->first];
    if (tree->subtree_last[*c - tree->first] > last) last = tree->subtree_last[*c - tree->first];
  }
  *start = tree->tokens[first].start;
  *end = tree->tokens[last].end;
}

static void add_link(const struct teller *teller, uint32_t token, struct ww_slice relation, struct chain *chain) {
  const struct ww_tree *tree = &teller->tree;
  if (token == WW_NONE || chain->count == CHAIN) return;
  struct ww_chain_link *link = &chain->link[chain->count++];
  *link = (struct ww_chain_link){.entity = WW_NONE, .mention = WW_NONE, .relation = relation};
  phrase_bounds(tree, token, &link->start, &link->end);
  uint32_t mention = tree->tokens[token].mention;
  if (mention == WW_NONE) {
    // "British newspaper The Independent": the name may hang on the noun.
    uint32_t name = ww_tree_child(tree, token, WW_REL_APPOS);
    if (name != WW_NONE) mention = tree->tokens[name].mention;
  }
  if (mention == WW_NONE) return;
  const struct ww_mention *m = &teller->article->mentions[mention];
  link->mention = mention;
  link->entity = m->entity;
  if (m->kind == WW_MENTION_NAME || m->kind == WW_MENTION_PRONOUN) { link->start = m->start; link->end = m->end; }
}

static void add_hearers(const struct teller *teller, uint32_t verb, const struct ww_cue *cue, const struct span_list *content,
                        struct chain *chain) {
  const struct ww_tree *tree = &teller->tree;
  for (uint8_t i = 0; i < cue->to_count; i++) {
    struct ww_arguments arguments;
    ww_clause_path(tree, verb, NULL, 0, &cue->to[i], &arguments);
    if (arguments.count == 0 || in_content(content, arguments.token[0]) || !ww_token_is_nominal(&tree->tokens[arguments.token[0]])) continue;
    add_link(teller, arguments.token[0], WW_SLICE("told"), chain);
    break;
  }
  // "said in an interview with Voice of America"
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    if (tree->tokens[*c].deprel != WW_REL_OBL || in_content(content, *c)) continue;
    for (const uint32_t *d = ww_children(tree, *c), *stop = ww_children_end(tree, *c); d < stop; d++)
      if (tree->tokens[*d].deprel == WW_REL_NMOD && tree->tokens[*d].mention != WW_NONE && ww_token_has_case_of(tree, *d, "with to on"))
        add_link(teller, *d, WW_SLICE("via"), chain);
    if (tree->tokens[*c].mention != WW_NONE && ww_token_has_case_of(tree, *c, "on via through") && tree->tokens[*c].mention < teller->article->mention_count &&
        teller->article->entities[teller->article->mentions[tree->tokens[*c].mention].entity].kind == WW_ENTITY_ORG)
      add_link(teller, *c, WW_SLICE("via"), chain);
  }
}

static int32_t day_said(const struct teller *teller, uint32_t cue, const struct span_list *content) {
  const struct ww_tree *tree = &teller->tree;
  for (uint32_t i = teller->time; i < teller->time_end; i++) {
    const struct ww_time *time = &teller->article->times[i];
    if (!ww_tree_holds(tree, time->head) || in_content(content, time->head) || time->part_of_name) continue;
    if (time->from != WW_NO_DAY && ww_tree_under(tree, time->head, cue)) return time->from;
  }
  return WW_NO_DAY;
}

// ---- records ---------------------------------------------------------------------------------

static ww_status write_claim(struct teller *teller, uint32_t cue_first, uint32_t cue_last, uint32_t cue_head, uint8_t stance,
                             const struct span_list *content, const struct chain *chain) {
  struct ww_article *article = teller->article;
  struct ww_span *spans = ww_arena_alloc(&article->arena, content->count, sizeof *spans);
  struct ww_chain_link *links = ww_arena_alloc(&article->arena, CHAIN, sizeof *links);
  struct ww_claim *claim = spans == NULL || links == NULL ? NULL : ww_article_add_claim(article);
  if (claim == NULL) return WW_ERROR_MEMORY;
  for (uint32_t i = 0; i < content->count; i++)
    spans[i] = (struct ww_span){article->tokens[content->first[i]].start, article->tokens[content->last[i]].end};
  memcpy(links, chain->link, chain->count * sizeof *links);
  *claim = (struct ww_claim){.cue_start = article->tokens[cue_first].start, .cue_end = article->tokens[cue_last].end,
                             .cue_head = cue_head, .sentence = teller->sentence, .spans = spans, .span_count = content->count,
                             .parent = WW_NONE, .chain = links, .chain_count = chain->count,
                             .day = day_said(teller, cue_head, content), .kind = (uint8_t)kind_of(teller, content), .stance = stance};
  unsigned char key[8];
  for (int i = 0; i < 4; i++) {
    key[i] = (unsigned char)(claim->cue_start >> (8 * i));
    key[4 + i] = (unsigned char)(claim->cue_end >> (8 * i));
  }
  uint64_t seed = article->id.size > 0 ? ww_hash(article->id.data, article->id.size, 1) : article->text_hash + 1;
  claim->id = ww_hash(key, sizeof key, seed);
  return WW_OK;
}

static ww_status verb_claim(struct teller *teller, uint32_t verb) {
  const struct ww_tree *tree = &teller->tree;
  const struct ww_cue *cue = ww_cue_of(teller->context->knowledge, tree->tokens[verb].lemma, WW_POS_VERB);
  if (cue == NULL) return WW_OK;
  struct span_list content = {.count = 0};
  content_of(teller, verb, cue, &content);
  if (content.count == 0) return WW_OK;
  struct chain chain = {.count = 0};
  uint32_t speaker = ww_clause_subject(tree, verb);
  if (speaker != WW_NONE && in_content(&content, speaker) && tree->tokens[verb].deprel != WW_REL_CCOMP) speaker = WW_NONE;
  add_link(teller, speaker, tree->tokens[verb].lower, &chain);
  add_hearers(teller, verb, cue, &content, &chain);
  return write_claim(teller, verb, verb, verb, cue->stance, &content, &chain);
}

// "according to X": the clause it hangs in, without the phrase itself.
static ww_status phrase_claim(struct teller *teller, uint32_t word) {
  const struct ww_tree *tree = &teller->tree;
  uint32_t next = word + 1;
  if (!ww_slice_is(tree->tokens[word].lower, "according") || !ww_tree_holds(tree, next) || !ww_slice_is(tree->tokens[next].lower, "to")) return WW_OK;
  uint32_t source = ww_tree_head(tree, word);
  if (source == WW_NONE || source < word) return WW_OK;
  uint32_t clause = ww_tree_head(tree, source);
  for (int i = 0; clause != WW_NONE && i < CLIMB && !ww_token_is_verbal(&tree->tokens[clause]) && ww_tree_head(tree, clause) != WW_NONE &&
                  ww_tree_child(tree, clause, WW_REL_NSUBJ) == WW_NONE; i++)
    clause = ww_tree_head(tree, clause);
  if (clause == WW_NONE) return WW_OK;
  struct span_list content = {.count = 0};
  runs_under(tree, clause, source, &content);
  if (content.count == 0) return WW_OK;
  struct chain chain = {.count = 0};
  add_link(teller, source, WW_SLICE("according to"), &chain);
  return write_claim(teller, word, next, word, WW_STANCE_ASSERT, &content, &chain);
}

static bool contains(const struct ww_claim *outer, uint32_t at) {
  for (size_t i = 0; i < outer->span_count; i++)
    if (outer->spans[i].start <= at && at < outer->spans[i].end) return true;
  return false;
}

static uint32_t extent(const struct ww_claim *claim) { return claim->spans[claim->span_count - 1].end - claim->spans[0].start; }

// A claim inside another one names it, and takes over those who vouch for that.
static void join_parents(struct teller *teller) {
  struct ww_article *article = teller->article;
  for (size_t i = teller->first_claim; i < article->claim_count; i++) {
    struct ww_claim *inner = &article->claims[i];
    for (size_t j = teller->first_claim; j < article->claim_count; j++) {
      const struct ww_claim *outer = &article->claims[j];
      if (i == j || !contains(outer, inner->cue_start) || contains(inner, outer->cue_start)) continue;
      if (inner->parent == WW_NONE || extent(outer) < extent(&article->claims[inner->parent])) inner->parent = (uint32_t)j;
    }
  }
  for (size_t i = teller->first_claim; i < article->claim_count; i++) {
    struct ww_claim *inner = &article->claims[i];
    size_t own = inner->chain_count;
    uint32_t up = inner->parent;
    struct ww_chain_link *links = (struct ww_chain_link *)inner->chain;
    for (int steps = 0; up != WW_NONE && steps < CHAIN; steps++, up = article->claims[up].parent) {
      const struct ww_claim *outer = &article->claims[up];
      for (size_t k = 0; k < outer->chain_count && own < CHAIN; k++) links[own++] = outer->chain[k];
      if (outer->parent == WW_NONE || up < i) break;  // an outer claim before this one has its parents' links already
    }
    inner->chain_count = own;
    if (inner->day == WW_NO_DAY && inner->parent != WW_NONE) inner->day = article->claims[inner->parent].day;
  }
}

static ww_status read_sentence(struct teller *teller) {
  struct ww_article *article = teller->article;
  ww_status status = ww_tree_build(teller->context, article, teller->sentence, &teller->tree);
  if (status != WW_OK) return status;
  teller->quoted = ww_arena_alloc(&article->scratch, teller->tree.count + 1u, sizeof *teller->quoted);
  if (teller->quoted == NULL) return WW_ERROR_MEMORY;
  mark_quotes(teller);
  teller->first_claim = (uint32_t)article->claim_count;
  for (uint32_t t = teller->tree.first; t < teller->tree.first + teller->tree.count && status == WW_OK; t++) {
    const struct ww_token *token = &article->tokens[t];
    status = token->upos == WW_UPOS_VERB ? verb_claim(teller, t) : WW_OK;
    if (status == WW_OK) status = phrase_claim(teller, t);
  }
  if (status == WW_OK) join_parents(teller);
  return status;
}

ww_status ww_read_claims(const struct ww_reader_context *context, struct ww_article *article) {
  struct teller teller = {.context = context, .article = article, .paragraph = UINT32_MAX};
  if (!article->english) return WW_OK;
  for (uint32_t s = 0; s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    teller.sentence = s;
    for (teller.time = teller.time_end; teller.time < article->time_count && article->times[teller.time].sentence < s; teller.time++) {
    }
    for (teller.time_end = teller.time; teller.time_end < article->time_count && article->times[teller.time_end].sentence == s; teller.time_end++) {
    }
    if (sentence->paragraph != teller.paragraph) teller.open = false;
    teller.paragraph = sentence->paragraph;
    if (sentence->root == WW_NONE || sentence->token_count == 0 || sentence->part == WW_PART_TITLE) continue;
    struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
    ww_status status = read_sentence(&teller);
    ww_arena_rewind(&article->scratch, mark);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}
