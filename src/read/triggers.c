// triggers.c: which frames a word triggers.
//
// Worked example: in "Militants took two engineers hostage" the verb `take` has the triggers `take * hostage` and
// perhaps `take`; the longer one is tried first: its `*` takes the phrase "two engineers", `hostage` follows inside
// the verb's subtree, and becomes an anchor on which prepositions may hang. Most triggers of a verb like `take` are done
// with by one bit: no word around has the length and the letters of theirs.
#include "read/coder.h"

enum { GAP = 10 };  // words that may stand between two words of a trigger when they are of the kinds that may

static bool word_is(const struct ww_token *token, const struct ww_pattern_word *word) {
  for (uint8_t i = 0; i < word->count; i++)
    if (ww_slice_equal(token->lemma, word->words[i]) || ww_slice_equal(token->lower, word->words[i])) return true;
  return false;
}

// Determiners, adjectives, adverbs, possessives and numerals may stand between the words of a trigger.
static bool may_stand_between(const struct ww_token *token) {
  switch (token->upos) {
    case WW_UPOS_DET: case WW_UPOS_ADJ: case WW_UPOS_ADV: case WW_UPOS_NUM: case WW_UPOS_PART: return true;
    case WW_UPOS_PRON: return token->deprel == WW_REL_NMOD_POSS;
    default: return token->deprel == WW_REL_OBL_UNMARKED || token->deprel == WW_REL_COMPOUND || token->deprel == WW_REL_AMOD || token->deprel == WW_REL_NMOD_POSS ||
                    token->deprel == WW_REL_FLAT;
  }
}

static bool match_after(const struct ww_coder *coder, const struct ww_trigger *trigger, uint32_t token, struct ww_reading *r) {
  const struct ww_tree *tree = &coder->tree;
  uint32_t at = token, last = tree->subtree_last[token - tree->first];
  bool open = false;
  uint32_t end = tree->first + tree->count - 1;
  if (last < end) last = last + 2 < end ? last + 2 : end;  // a preposition that the parser hung elsewhere
  for (uint8_t i = 0; i < trigger->after_count; i++) {
    const struct ww_pattern_word *word = &trigger->words[trigger->before_count + i];
    if (word->any) { open = true; continue; }
    uint32_t found = WW_NONE;
    for (uint32_t t = at + 1; t <= last && t <= at + GAP; t++) {
      const struct ww_token *candidate = &tree->tokens[t];
      if ((coder->slots[t - tree->first].bits & word->bits) != 0 && word_is(candidate, word)) { found = t; break; }
      bool particle = candidate->deprel != WW_REL_PUNCT && i == 0 && trigger->pos == WW_POS_VERB;
      if (open ? ww_token_is_verbal(candidate) : !may_stand_between(candidate) && !particle) break;
      if (!open && particle && !may_stand_between(candidate)) {
        // "blew the building up": only a particle of this verb may stand so far off.
        uint32_t p = WW_NONE;
        for (const uint32_t *c = ww_children(tree, token), *stop = ww_children_end(tree, token); c < stop; c++)
          if (tree->tokens[*c].deprel == WW_REL_COMPOUND_PRT && word_is(&tree->tokens[*c], word)) p = *c;
        found = p;
        break;
      }
    }
    if (found == WW_NONE || r->anchor_count == WW_ANCHORS) return false;
    // The word must belong to the verb's own phrase, at most a little misplaced by the parser.
    if (trigger->pos == WW_POS_VERB && found != at + 1 && !ww_tree_under(tree, found, token)) return false;
    r->anchors[r->anchor_count++] = found;
    at = found;
    open = false;
  }
  return true;
}

static bool match_before(const struct ww_tree *tree, const struct ww_trigger *trigger, uint32_t token, struct ww_reading *r) {
  uint32_t at = token;
  for (uint8_t i = trigger->before_count; i-- > 0;) {
    const struct ww_pattern_word *word = &trigger->words[i];
    if (at == tree->first || r->anchor_count == WW_ANCHORS) return false;
    at--;
    if (tree->tokens[at].upos == WW_UPOS_PUNCT && ww_slice_is(tree->tokens[at].form, "-") && at > tree->first) at--;
    if (!word->any && !word_is(&tree->tokens[at], word)) return false;
    r->anchors[r->anchor_count++] = at;
  }
  return true;
}

void ww_frames_prepare(struct ww_coder *coder) {
  const struct ww_knowledge *k = coder->context->knowledge;
  uint64_t behind = 0;
  for (uint32_t i = coder->tree.count; i-- > 0;) {
    const struct ww_token *t = &coder->tree.tokens[coder->tree.first + i];
    coder->slots[i].bits = ww_word_bit(t->lower) | ww_word_bit(t->lemma);
    coder->slots[i].bits_behind = behind;
    behind |= coder->slots[i].bits;
    // The triggers are beyond the near caches: the first of them, and those of one word, which are last, are called for.
    const struct ww_word_info *word = &coder->tree.words[i];
    if (word->trigger_count == 0) continue;
    uint32_t last = word->first_trigger + word->trigger_count - 1;
    __builtin_prefetch(ww_trigger_needs(k, word->first_trigger));
    __builtin_prefetch(ww_trigger_needs(k, last));
    __builtin_prefetch(ww_trigger_at(k, last));
  }
  for (uint32_t i = 0; i < coder->tree.count; i++) {
    const struct ww_word_info *word = &coder->tree.words[i];
    if (word->trigger_count == 0) continue;
    const char *frame = (const char *)ww_frame(k, ww_trigger_at(k, word->first_trigger + word->trigger_count - 1)->frame);
    for (size_t at = 0; at < sizeof(struct ww_frame); at += 64) __builtin_prefetch(frame + at);
  }
}

// The bits of the words around a trigger's anchor, where a trigger's other words can stand.
struct around {
  uint64_t before, next, behind;  // right before it; of the next GAP words and its particles; of all behind it
};

static struct around around_of(const struct ww_coder *coder, uint32_t token) {
  const struct ww_tree *tree = &coder->tree;
  const struct ww_slot *slots = coder->slots;
  uint32_t at = token - tree->first;
  struct around a = {0, 0, slots[at].bits_behind};
  for (uint32_t i = 1; i <= 2 && i <= at; i++) a.before |= slots[at - i].bits;  // a hyphen may stand between
  for (uint32_t i = at + 1; i < tree->count && i <= at + GAP; i++) a.next |= slots[i].bits;
  for (const uint32_t *c = ww_children(tree, token), *end = ww_children_end(tree, token); c < end; c++)
    if (tree->tokens[*c].deprel == WW_REL_COMPOUND_PRT) {
      a.next |= slots[*c - tree->first].bits;
      if (*c < token) a.behind = UINT64_MAX;  // what follows such a particle may be any word
    }
  return a;
}

// False where a trigger has a word that does not stand where it would have to: most have, and are not looked at further.
static bool may_match(const struct around *around, const struct ww_trigger_needs *needs) {
  if (needs->first != 0 && (needs->first & around->next) == 0) return false;
  if (needs->second != 0 && (needs->second & around->behind) == 0) return false;
  return needs->before == 0 || (needs->before & around->before) != 0;
}

static uint32_t length_of(const struct ww_trigger *trigger) { return (uint32_t)trigger->before_count + trigger->after_count; }

// Longer triggers first, then rank, then the more particular frame; the frame's number makes it certain.
static bool preferred(const struct ww_knowledge *k, uint32_t length_a, uint32_t a, uint32_t length_b, uint32_t b) {
  const struct ww_frame *fa = ww_frame(k, a), *fb = ww_frame(k, b);
  if (length_a != length_b) return length_a > length_b;
  if (fa->rank != fb->rank) return fa->rank > fb->rank;
  if (fa->condition_count != fb->condition_count) return fa->condition_count > fb->condition_count;
  return a < b;
}

static bool may_trigger(struct ww_coder *coder, uint32_t token) {
  const struct ww_token *t = ww_tree_token(&coder->tree, token);
  if (t->upos == WW_UPOS_AUX && (t->deprel != WW_REL_AUX || ww_word_among(t->lemma, "be have do"))) return false;
  // A word of somebody's name or description is no act: "the Peace Talks Committee", "the attackers".
  if (ww_coder_slot(coder, token)->in_name) return false;
  if (t->mention != WW_NONE && t->upos != WW_UPOS_VERB) {
    const struct ww_mention *m = &coder->article->mentions[t->mention];
    return m->kind == WW_MENTION_NOMINAL && coder->article->entities[m->entity].kind == WW_ENTITY_PLACE;
  }
  return true;
}

// "shot back", "fired off a letter": with these particles behind it a verb says something else, and what that is the
// lexicon tells in two words, if at all.
static bool other_with_particle(const struct ww_tree *tree, uint32_t verb) {
  uint32_t next = verb + 1;
  if (!ww_tree_holds(tree, next) || tree->tokens[next].head != verb || !ww_word_among(tree->tokens[next].lower, "back off")) return false;
  return tree->tokens[next].deprel == WW_REL_COMPOUND_PRT || tree->tokens[next].deprel == WW_REL_ADVMOD;
}

uint32_t ww_frames_match(struct ww_coder *coder, uint32_t token, struct ww_reading readings[WW_READINGS]) {
  const struct ww_tree *tree = &coder->tree;
  const struct ww_word_info *word = ww_tree_word(tree, token);
  const struct ww_knowledge *k = coder->context->knowledge;
  uint32_t lengths[WW_READINGS], count = 0;
  if (word->trigger_count == 0 || !may_trigger(coder, token)) return 0;
  bool phrasal = other_with_particle(tree, token);
  struct around around = around_of(coder, token);
  const struct ww_trigger_needs *needs = ww_trigger_needs(k, word->first_trigger);
  for (uint32_t i = 0; i < word->trigger_count; i++) {
    if (!may_match(&around, &needs[i])) continue;
    const struct ww_trigger *trigger = ww_trigger_at(k, word->first_trigger + i);
    if (phrasal && trigger->pos == WW_POS_VERB && trigger->after_count == 0) continue;
    struct ww_reading r = {.frame = trigger->frame, .token = token};
    if (!match_before(tree, trigger, token, &r) || !match_after(coder, trigger, token, &r)) continue;
    uint32_t length = length_of(trigger), at = count < WW_READINGS ? count : WW_READINGS - 1;
    if (count == WW_READINGS && !preferred(k, length, r.frame, lengths[at], readings[at].frame)) continue;
    while (at > 0 && preferred(k, length, r.frame, lengths[at - 1], readings[at - 1].frame)) {
      readings[at] = readings[at - 1];
      lengths[at] = lengths[at - 1];
      at--;
    }
    readings[at] = r;
    lengths[at] = length;
    if (count < WW_READINGS) count++;
  }
  return count;
}
