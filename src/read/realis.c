// realis.c: whether a predicate happened, will happen, may happen or did not.
//
// In: a predicate in its tree. Out: one of four. An event noun shares the word of its light verb.
// Worked example: in "If talks fail, the union may call a strike, but no ministers will resign" `fail` hangs under the
// mark "if" and `call` under "may": hypothetical; `resign` has "will" and a subject with "no": negated.
#include "read/coder.h"

enum { CLIMB = 8 };

static bool negative(const struct ww_token *t) {
  return ww_word_among(t->lower, "not n't never no neither nor without") && t->upos != WW_UPOS_NOUN && t->upos != WW_UPOS_PROPN;
}

static bool no_determiner(const struct ww_tree *tree, uint32_t noun) {
  if (noun == WW_NONE) return false;
  if (ww_word_among(tree->tokens[noun].lower, "nobody none nothing no-one")) return true;
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if ((tree->tokens[*c].deprel == WW_REL_DET || tree->tokens[*c].deprel == WW_REL_ADVMOD || tree->tokens[*c].deprel == WW_REL_CC_PRECONJ ||
         tree->tokens[*c].deprel == WW_REL_CC) && *c < noun &&
        ww_word_among(tree->tokens[*c].lower, "no neither"))
      return true;
  return false;
}

// "no longer" and "not only" deny something else than the act: the first says that it happened before, the second
// that it did.
static bool not_only(const struct ww_tree *tree, uint32_t negation) {
  uint32_t next = negation + 1;
  return ww_tree_holds(tree, next) && ww_word_among(tree->tokens[next].lower, "only just merely least");
}

static bool own_negation(const struct ww_tree *tree, uint32_t token) {
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    uint8_t rel = t->deprel;
    if ((rel == WW_REL_ADVMOD || rel == WW_REL_AUX || rel == WW_REL_DET || rel == WW_REL_CC || rel == WW_REL_CC_PRECONJ) &&
        negative(t) && !not_only(tree, *c))
      return true;
    if (rel == WW_REL_CASE || rel == WW_REL_MARK) {
      if (ww_slice_is(t->lower, "without")) return true;
      // "is steering clear of criticizing them, stopped short of quitting"; "nothing short of an attack" is one.
      if (ww_slice_is(t->lower, "of") && *c > tree->first && ww_word_among(tree->tokens[*c - 1].lower, "clear short") &&
          !(*c - 1 > tree->first && ww_word_among(tree->tokens[*c - 2].lower, "nothing little")))
        return true;
      uint32_t next = *c + 1;
      if (ww_tree_holds(tree, next) && ((ww_slice_is(t->lower, "rather") && ww_slice_is(tree->tokens[next].lower, "than")) ||
                                        (ww_slice_is(t->lower, "instead") && ww_slice_is(tree->tokens[next].lower, "of"))))
        return true;
    }
    if (rel == WW_REL_CC && ww_word_among(t->lower, "rather than not")) return true;
  }
  return false;
}

// Whether what stands at `token` says of its subject that it is not so: "are false", "do not correspond to reality".
static bool says_untrue(const struct ww_tree *tree, uint32_t token) {
  static const char untrue[] = "false untrue baseless groundless unfounded fictitious fabricated fabrication invention lie fake nonsense disinformation "
                               "slander fiction untruth";
  if (ww_word_among(tree->tokens[token].lower, untrue) || ww_word_among(tree->tokens[token].lemma, untrue)) return !own_negation(tree, token);
  return ww_word_among(tree->tokens[token].lemma, "true correct accurate correspond") && own_negation(tree, token);
}

// "Reports that troops crossed the border are false", "the false claim that he was killed": what is only reported, and said
// to be no such thing.
static bool reported_falsely(const struct ww_tree *tree, uint32_t predicate) {
  uint32_t noun = predicate;
  for (int steps = 0; steps < CLIMB; steps++) {
    uint8_t rel = tree->tokens[noun].deprel;
    uint32_t head = ww_tree_head(tree, noun);
    if (head == WW_NONE || (rel != WW_REL_ACL && rel != WW_REL_ACL_RELCL && rel != WW_REL_CCOMP && rel != WW_REL_NMOD && rel != WW_REL_OBJ && rel != WW_REL_CONJ)) return false;
    noun = head;
    if (ww_word_among(tree->tokens[noun].lemma, "report claim information rumour rumor allegation story assertion news accusation statement")) break;
  }
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
    uint8_t child = tree->tokens[*c].deprel;  // the verb of the whole may be read as another clause of the noun
    if ((child == WW_REL_AMOD || child == WW_REL_ACL_RELCL) && says_untrue(tree, *c)) return true;
  }
  uint8_t rel = tree->tokens[noun].deprel;
  uint32_t head = ww_tree_head(tree, noun);
  return head != WW_NONE && (rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS) && says_untrue(tree, head);
}

bool ww_realis_negated(const struct ww_tree *tree, uint32_t predicate) {
  uint32_t host = ww_clause_host(tree, predicate);
  if (reported_falsely(tree, host)) return true;
  if (own_negation(tree, predicate) || no_determiner(tree, predicate)) return true;
  if (host != predicate && own_negation(tree, host)) return true;
  if (ww_token_is_verbal(&tree->tokens[host])) {
    if (no_determiner(tree, ww_tree_child(tree, host, WW_REL_OBJ))) return true;
    uint32_t subject = ww_tree_child(tree, host, WW_REL_NSUBJ);
    if (subject == WW_NONE) subject = ww_tree_child(tree, host, WW_REL_NSUBJ_PASS);
    if (no_determiner(tree, subject)) return true;
    for (const uint32_t *c = ww_children(tree, host), *end = ww_children_end(tree, host); c < end; c++)  // "apologize to nobody"
      if (tree->tokens[*c].deprel == WW_REL_OBL && ww_word_among(tree->tokens[*c].lower, "nobody no-one")) return true;
    // "was prevented from leaving", "stopped short of attacking"
    if (ww_token_has_case_of(tree, host, "from against") && tree->tokens[host].deprel != WW_REL_OBL) return true;
  }
  uint32_t head = ww_tree_head(tree, predicate);
  uint8_t rel = tree->tokens[predicate].deprel;
  return head != WW_NONE && (rel == WW_REL_NMOD || rel == WW_REL_OBL || rel == WW_REL_OBJ) && !ww_token_is_verbal(&tree->tokens[predicate]) &&
         ww_tree_in_class(tree, head, tree->context->classes.negator);
}

// ---- modality --------------------------------------------------------------------------------

static bool told_in_the_past(const struct ww_tree *tree, uint32_t verb) {
  uint32_t speech = ww_clause_speech(tree, verb);
  return speech != WW_NONE && speech != verb;
}

// What the auxiliaries say; REAL where they say nothing.
static enum ww_realis modality(const struct ww_tree *tree, uint32_t verb, bool *has_auxiliary) {
  enum ww_realis found = WW_REALIS_REAL;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel != WW_REL_AUX && t->deprel != WW_REL_AUX_PASS && t->deprel != WW_REL_COP) continue;
    *has_auxiliary = true;
    if (ww_word_among(t->lemma, "will shall ll") || ww_word_among(t->lower, "'ll wo")) found = WW_REALIS_FUTURE;
    else if (ww_slice_is(t->lemma, "would") || ww_slice_is(t->lower, "would") || ww_slice_is(t->lower, "'d"))
      found = told_in_the_past(tree, verb) ? WW_REALIS_FUTURE : ww_slice_is(t->lower, "'d") ? found : WW_REALIS_HYPOTHETICAL;
    else if (ww_word_among(t->lower, "may might could")) found = WW_REALIS_HYPOTHETICAL;
    else if (ww_word_among(t->lower, "can ca should must ought")) return WW_REALIS_UNTOLD;
  }
  return found;
}

static enum ww_realis mark_realis(const struct ww_tree *tree, uint32_t verb) {
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if ((t->deprel == WW_REL_MARK || t->deprel == WW_REL_ADVMOD || t->deprel == WW_REL_CASE) &&
        ww_word_among(t->lower, "if unless whether lest provided"))
      return WW_REALIS_UNTOLD;
    if (t->deprel == WW_REL_ADVMOD && ww_word_among(t->lower, "perhaps maybe possibly")) return WW_REALIS_HYPOTHETICAL;
  }
  return WW_REALIS_REAL;
}

static bool asked(const struct ww_tree *tree) {
  for (uint32_t i = tree->count; i-- > 0;) {
    const struct ww_token *t = &tree->tokens[tree->first + i];
    if (t->upos != WW_UPOS_PUNCT) return false;
    if (ww_slice_is(t->form, "?")) return true;
  }
  return false;
}

static bool infinitive_to_come(const struct ww_tree *tree, uint32_t verb, uint32_t head) {
  const struct ww_token *v = &tree->tokens[verb];
  if (head == WW_NONE) return true;  // headline: "Germany to send troops"
  const struct ww_token *h = &tree->tokens[head];
  if (tree->part == WW_PART_TITLE && head == tree->root && ww_token_is_nominal(h) && h->mention != WW_NONE) return true;
  if (v->deprel != WW_REL_XCOMP) return false;
  if (ww_slice_is(h->lemma, "go") && (h->morph & (WW_MORPH_PART | WW_MORPH_GER)) != 0) return true;
  return ww_slice_is(h->lemma, "be") || ww_word_among(h->lower, "set due about poised scheduled slated");
}

static enum ww_realis stronger(enum ww_realis a, enum ww_realis b) { return a > b ? a : b; }

// "do not think we are blaming anybody", "nor does it mean that they quit", "we wish they had left": what is in somebody's mind
// alone, or what he says is not so. The negation may stand one infinitive higher: "do not want to think that ...".
static bool only_in_mind(const struct ww_tree *tree, uint32_t head) {
  const struct ww_slice lemma = tree->tokens[head].lemma;
  if (ww_word_among(lemma, "wish pretend imagine dream")) return true;
  if (!ww_word_among(lemma, "think believe mean feel suppose suggest imply assume guess")) return false;
  uint32_t above = tree->tokens[head].deprel == WW_REL_XCOMP ? ww_tree_head(tree, head) : WW_NONE;
  return own_negation(tree, head) || (above != WW_NONE && own_negation(tree, above));
}

// "Meet people twice", "Lock her up!": a command, at the head of its sentence or of what is quoted, tells of no deed.
static bool is_command(const struct ww_tree *tree, uint32_t verb) {
  const struct ww_token *v = &tree->tokens[verb];
  if (tree->part == WW_PART_TITLE || v->upos != WW_UPOS_VERB || v->deprel == WW_REL_CONJ || (v->morph & (WW_MORPH_IMP | WW_MORPH_INF)) == 0) return false;
  for (const uint32_t *c = ww_children(tree, verb), *end = ww_children_end(tree, verb); c < end; c++) {
    uint8_t rel = tree->tokens[*c].deprel;
    if (rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS || rel == WW_REL_AUX || rel == WW_REL_AUX_PASS || rel == WW_REL_MARK) return false;
  }
  return verb == tree->first || ww_word_among(tree->tokens[verb - 1].form, "\" “ ‘ '' `` :");
}

// "no evidence that Russia attacked, little chance of officials being prosecuted, a myth that they fled": what the noun before
// its clause says of it. In "no knowledge of hackers stealing mail" the clause hangs on who does it.
static enum ww_realis noun_realis(const struct ww_tree *tree, uint32_t noun) {
  if (tree->tokens[noun].deprel == WW_REL_NMOD && ww_token_has_case_of(tree, noun, "of")) noun = ww_tree_head(tree, noun);
  if (noun == WW_NONE) return WW_REALIS_REAL;
  struct ww_slice lemma = tree->tokens[noun].lemma;
  if (ww_word_among(lemma, "chance likelihood prospect possibility risk danger fear myth rumor rumour hoax fantasy")) return WW_REALIS_UNTOLD;
  bool shown = ww_word_among(lemma, "evidence proof knowledge sign indication hint suggestion recollection memory record trace");
  return shown && no_determiner(tree, noun) ? WW_REALIS_NEGATED : WW_REALIS_REAL;
}

// A clause under another: what the link says, and whether the search goes on at the head.
static enum ww_realis link_realis(const struct ww_tree *tree, uint32_t at, uint32_t head, bool has_auxiliary, bool *on) {
  const struct ww_token *t = &tree->tokens[at];
  bool verbal = ww_token_is_verbal(t), infinitive = ww_clause_infinitive(tree, at);
  *on = false;
  if (infinitive && infinitive_to_come(tree, at, head)) { *on = head != WW_NONE && t->deprel == WW_REL_XCOMP; return WW_REALIS_FUTURE; }
  if (head == WW_NONE) return WW_REALIS_REAL;
  switch (t->deprel) {
    case WW_REL_CONJ:
      if (verbal && (has_auxiliary || (t->morph & WW_MORPH_FIN) != 0)) {
        // A finite verb has its own say, but still stands in the clause that the first one stands in.
        uint8_t rel = tree->tokens[head].deprel;
        *on = rel == WW_REL_CCOMP || rel == WW_REL_ADVCL;
        return WW_REALIS_REAL;
      }
      *on = true;
      return WW_REALIS_REAL;
    case WW_REL_XCOMP:
      if (infinitive && !ww_tree_in_class(tree, head, tree->context->classes.light)) return WW_REALIS_UNTOLD;
      if (ww_word_among(tree->tokens[head].lemma, "want need like wish prefer")) return WW_REALIS_UNTOLD;  // "wants them deported"
      *on = true;
      return WW_REALIS_REAL;
    case WW_REL_ADVCL:
      // "once the army takes the town": as sure as the clause it hangs in.
      *on = !infinitive && (t->morph & WW_MORPH_PAST) == 0;
      return infinitive ? WW_REALIS_UNTOLD : WW_REALIS_REAL;
    case WW_REL_CSUBJ: case WW_REL_CSUBJ_PASS:  // "praising him is like ...": spoken of, not told
      return (t->morph & (WW_MORPH_GER | WW_MORPH_INF)) != 0 || infinitive ? WW_REALIS_UNTOLD : WW_REALIS_REAL;
    case WW_REL_ACL:
      return infinitive ? WW_REALIS_UNTOLD : noun_realis(tree, head);
    case WW_REL_CCOMP: {
      // "did not say that", "asked if": what is not said is not told.
      if (infinitive || only_in_mind(tree, head)) return WW_REALIS_UNTOLD;
      return WW_REALIS_REAL;
    }
    default: return WW_REALIS_REAL;
  }
}

// An event noun that is new here ("prevent attacks", "could lead to protests") stands or falls with its verb; one
// with an article or an owner ("the attack", "Russia's attack") is taken as known.
static bool new_here(const struct ww_tree *tree, uint32_t noun) {
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++) {
    const struct ww_token *t = &tree->tokens[*c];
    if (t->deprel == WW_REL_NMOD_POSS) return false;
    if (t->deprel == WW_REL_DET && ww_word_among(t->lower, "the this that these those")) return false;
  }
  return true;
}

// "a proposed ban, threatened sanctions": nobody has done it yet.
static bool only_proposed(const struct ww_tree *tree, uint32_t noun) {
  if (ww_token_is_verbal(&tree->tokens[noun])) return false;
  for (const uint32_t *c = ww_children(tree, noun), *end = ww_children_end(tree, noun); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_AMOD && ww_word_among(tree->tokens[*c].lower, "proposed threatened possible potential hypothetical prospective"))
      return true;
  return false;
}

enum ww_realis ww_realis_of(const struct ww_tree *tree, uint32_t predicate) {
  if (ww_realis_negated(tree, predicate)) return WW_REALIS_NEGATED;
  if (only_proposed(tree, predicate)) return WW_REALIS_HYPOTHETICAL;
  uint32_t at = ww_clause_host(tree, predicate);
  if (is_command(tree, at)) return WW_REALIS_UNTOLD;
  enum ww_realis found = asked(tree) ? WW_REALIS_UNTOLD : WW_REALIS_REAL;
  bool in_clause = false;
  for (int steps = 0; steps < CLIMB; steps++) {
    bool has_auxiliary = false, on = false;
    uint32_t head = ww_tree_head(tree, at);
    if (steps > 0 && !in_clause && own_negation(tree, at) && ww_token_is_verbal(&tree->tokens[at])) return WW_REALIS_NEGATED;
    enum ww_realis here = stronger(mark_realis(tree, at), modality(tree, at, &has_auxiliary));
    if (in_clause && here == WW_REALIS_FUTURE) here = WW_REALIS_UNTOLD;
    found = stronger(found, here);
    in_clause |= tree->tokens[at].deprel == WW_REL_ADVCL;
    if (!ww_token_is_verbal(&tree->tokens[at]) && !has_auxiliary) {
      uint8_t rel = tree->tokens[at].deprel;
      bool argument = rel == WW_REL_OBJ || rel == WW_REL_OBL || rel == WW_REL_NMOD || rel == WW_REL_CONJ ||
                      rel == WW_REL_NSUBJ || rel == WW_REL_NSUBJ_PASS;
      if (head == WW_NONE || !argument || !new_here(tree, at) || !(ww_token_is_verbal(&tree->tokens[head]) || ww_token_is_nominal(&tree->tokens[head]))) return found;
      // "proposed a ban, want a raid": wished for, not told.
      if (rel == WW_REL_OBJ && ww_word_among(tree->tokens[head].lemma, "want propose need favor favour advocate suggest prefer contemplate")) return WW_REALIS_UNTOLD;
      // "campaign for his release": what somebody is for has not come.
      if ((rel == WW_REL_NMOD || rel == WW_REL_OBL) && ww_token_has_case_of(tree, at, "for")) return WW_REALIS_UNTOLD;
      if (rel == WW_REL_NMOD && !ww_tree_in_class(tree, head, tree->context->classes.doubt)) return found;
      if (rel == WW_REL_NMOD) return WW_REALIS_HYPOTHETICAL;
      at = head;
      continue;
    }
    found = stronger(found, link_realis(tree, at, head, has_auxiliary, &on));
    if (!on || head == WW_NONE) return found;
    at = head;
  }
  return found;
}
