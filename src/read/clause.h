// clause.h: argument structure over a dependency tree: who is the logical subject and object of a word, what stands
// behind which preposition, and which clause it takes.
//
// In: the tree of one sentence. Out: tokens, by question; nothing is stored. Voice and structure are undone here, once,
// for everyone above: in "The towns, seized by rebels who had promised to leave, were bombed" the object of `seized`
// and of `bombed` is `towns`, the subject of `seized`, `promised` and `leave` is `rebels`.
//
// Tokens are indices into article->tokens; WW_NONE is no token.
#ifndef WW_READ_CLAUSE_H
#define WW_READ_CLAUSE_H

#include "read/read.h"

// One sentence: its tokens, the children of each in text order, and what the lexicon knows of each word.
struct ww_tree {
  const struct ww_reader_context *context;
  const struct ww_article *article;
  const struct ww_token *tokens;    // article->tokens: index with the article's own numbers
  uint32_t first, count, root;
  uint8_t part;                     // enum ww_part of the sentence
  const uint32_t *heads;            // [count] heads inside the sentence, index token - first; WW_NONE for its root
  const uint64_t *relations;        // [count] bit r: a child has the relation r, so that no child need be asked for another
  const uint32_t *child_start;      // [count + 1] into children, index token - first
  const uint32_t *children;         // [count] tokens
  const struct ww_word_info *words; // [count]
  const uint8_t *word_pos;          // [count] enum ww_word_pos that `words` was asked for, WW_POS_COUNT for none
  const uint32_t *subtree_first, *subtree_last;  // [count] first and last token under each, itself included
};

// Builds the tree in the article's scratch arena; it holds until that is rewound.
ww_status ww_tree_build(const struct ww_reader_context *context, struct ww_article *article, uint32_t sentence,
                        struct ww_tree *tree);
// Builds it in the article's own arena, where later calls of ww_tree_build find it; tags and trees may not change any more.
ww_status ww_tree_keep(const struct ww_reader_context *context, struct ww_article *article, uint32_t sentence, struct ww_tree *tree);

static inline const struct ww_token *ww_tree_token(const struct ww_tree *tree, uint32_t token) { return &tree->tokens[token]; }
static inline bool ww_tree_holds(const struct ww_tree *tree, uint32_t token) { return token - tree->first < tree->count; }
static inline const struct ww_word_info *ww_tree_word(const struct ww_tree *tree, uint32_t token) {
  return &tree->words[token - tree->first];
}
static inline bool ww_tree_in_class(const struct ww_tree *tree, uint32_t token, uint8_t class_number) {
  return ww_word_in(&tree->words[token - tree->first], class_number);
}
// The children of `token`: for (const uint32_t *c = ww_children(...), *end = ww_children_end(...); c < end; c++).
static inline const uint32_t *ww_children(const struct ww_tree *tree, uint32_t token) {
  return tree->children + tree->child_start[token - tree->first];
}
static inline const uint32_t *ww_children_end(const struct ww_tree *tree, uint32_t token) {
  return tree->children + tree->child_start[token - tree->first + 1];
}
// The head inside the sentence, or WW_NONE for its root.
static inline uint32_t ww_tree_head(const struct ww_tree *tree, uint32_t token) {
  return ww_tree_holds(tree, token) ? tree->heads[token - tree->first] : WW_NONE;
}
// A relation as a bit, and whether a child has one of several.
_Static_assert(WW_DEPREL_COUNT <= 64, "relations fit into the bits of a word");
static inline uint64_t ww_relation_bit(enum ww_deprel deprel) { return UINT64_C(1) << deprel; }
static inline bool ww_tree_has(const struct ww_tree *tree, uint32_t token, uint64_t relations) {
  return (tree->relations[token - tree->first] & relations) != 0;
}
// The first child with that relation, or WW_NONE.
static inline uint32_t ww_tree_child(const struct ww_tree *tree, uint32_t token, enum ww_deprel deprel) {
  if (!ww_tree_has(tree, token, ww_relation_bit(deprel))) return WW_NONE;
  const uint32_t *c = ww_children(tree, token);
  while (tree->tokens[*c].deprel != deprel) c++;
  return *c;
}
// Whether `token` is `top` or stands under it.
bool ww_tree_under(const struct ww_tree *tree, uint32_t token, uint32_t top);
static inline bool ww_token_is_verbal(const struct ww_token *token) { return token->upos == WW_UPOS_VERB || token->upos == WW_UPOS_AUX; }
static inline bool ww_token_is_nominal(const struct ww_token *token) {  // NOUN, PROPN, PRON, NUM, SYM, X
  const uint32_t nominal = 1u << WW_UPOS_NOUN | 1u << WW_UPOS_PROPN | 1u << WW_UPOS_PRON | 1u << WW_UPOS_NUM | 1u << WW_UPOS_SYM | 1u << WW_UPOS_X;
  return (nominal >> token->upos & 1) != 0;
}
// Whether a preposition or subordinator `word` (lower case) introduces the token: "of bombing", "against the city".
bool ww_token_has_case(const struct ww_tree *tree, uint32_t token, struct ww_slice word);
// The same over a NUL-terminated list of words with one blank between them: "of for from".
bool ww_token_has_case_of(const struct ww_tree *tree, uint32_t token, const char *words);
static inline bool ww_word_among(struct ww_slice word, const char *words) { return ww_slice_among(word, ww_slice_cstring(words)); }
bool ww_clause_infinitive(const struct ww_tree *tree, uint32_t verb);  // has the mark "to"
// A building or vehicle that people come together in, "nightclub": where something is done, and nobody who does it.
bool ww_is_venue(struct ww_slice word);
// "were killed in three nights of airstrikes": the verb of what somebody suffers in what the noun tells, or WW_NONE.
uint32_t ww_clause_suffered_in(const struct ww_tree *tree, uint32_t noun);

// ---- the clause ------------------------------------------------------------------------------

bool ww_clause_passive(const struct ww_tree *tree, uint32_t verb);
// The subject as the grammar has it, through relative, participial, controlled, raised and conjoined clauses.
uint32_t ww_clause_surface_subject(const struct ww_tree *tree, uint32_t verb);
uint32_t ww_clause_subject(const struct ww_tree *tree, uint32_t verb);  // logical: the by-agent of a passive
uint32_t ww_clause_object(const struct ww_tree *tree, uint32_t verb);   // logical: the subject of a passive
// The noun that a relative pronoun stands for; any other token is given back as it is.
uint32_t ww_clause_antecedent(const struct ww_tree *tree, uint32_t token);
// The light verb that carries an event noun (*launched a raid*, *the raid carried out by*), or WW_NONE.
uint32_t ww_clause_light_verb(const struct ww_tree *tree, uint32_t noun);
// The word whose auxiliaries and clause the predicate shares: its light verb, or itself.
uint32_t ww_clause_host(const struct ww_tree *tree, uint32_t predicate);
// The verb of saying that the clause of `token` hangs on or that is put into it, or WW_NONE.
uint32_t ww_clause_speech(const struct ww_tree *tree, uint32_t token);

// ---- paths -----------------------------------------------------------------------------------

enum { WW_ARGUMENTS = 8 };
struct ww_arguments {
  uint32_t token[WW_ARGUMENTS];  // in order of preference
  uint32_t count;
};
// What stands at `path` of a predicate. `anchors` are the other words of the trigger (*control* in *take control of*):
// prepositions may hang on them. A coordinated argument is given by its first conjunct.
void ww_clause_path(const struct ww_tree *tree, uint32_t predicate, const uint32_t *anchors, uint32_t anchor_count,
                    const struct ww_path *path, struct ww_arguments *out);

#endif
