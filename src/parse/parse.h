// The language layer: tags, lemmas and dependency trees for the sentences of an article.
//
// In: an article with sentences and tokens.  Out: upos, xpos, feats, morph, lemma, head and deprel of
// every token of each sentence that is marked for parsing.  For *Chad freed two pilots.* freed is
// VERB, Tense=Past, lemma free, root; Chad its nsubj, pilots its obj.
//
//   model   weights and tables, mapped from one file, read-only, shared by any number of threads
//   parser  one per thread: work space and the cache of word forms
//
// All arithmetic on the way from words to trees is in integers with one rounding rule (and a square
// root and a division in single floats, which IEEE 754 rounds alike everywhere), so the result is the
// same on every processor and with every kernel.
#ifndef WW_PARSE_PARSE_H
#define WW_PARSE_PARSE_H

#include "article.h"
#include "whowhom.h"

struct ww_model;
struct ww_parser;

// Which kernel does the sums; all give the same bits.
enum ww_kernel_kind { WW_KERNEL_BEST, WW_KERNEL_PLAIN, WW_KERNEL_AVX2, WW_KERNEL_AVX512 };

// Opens a model file (mapped, checked once, nothing computed). On failure *out is NULL.
ww_status ww_model_open(const char *path, struct ww_model **out, struct ww_error *error);
// The same over bytes that the caller keeps, aligned to 64, until the model is closed.
ww_status ww_model_from_memory(const void *data, size_t size, struct ww_model **out, struct ww_error *error);
// NULL is allowed. No parser of this model may be used afterwards.
void ww_model_close(struct ww_model *model);
// The content hash of the model file.
uint64_t ww_model_hash(const struct ww_model *model);

// A worker's parser over a model that must outlive it. WW_KERNEL_BEST asks the processor; a kernel
// that this processor cannot run gives WW_ERROR_ARGUMENT.
ww_status ww_parser_new(const struct ww_model *model, enum ww_kernel_kind kernel, struct ww_parser **out,
                        struct ww_error *error);
void ww_parser_free(struct ww_parser *parser);
// The kernel that a parser uses.
enum ww_kernel_kind ww_parser_kernel(const struct ww_parser *parser);
const char *ww_kernel_name(enum ww_kernel_kind kernel);

// Tags and parses all sentences whose `parse` is set, and sets their `root`. Every tree has one root.
// A sentence beyond WW_LIMIT_SENTENCE_TOKENS is parsed in pieces; the pieces' roots hang on the first
// piece's as parataxis. Lemmas lie in the article's arena or in the model. Fails for want of memory
// only, and then no sentence is half done: those not reached keep root WW_NONE.
ww_status ww_parse_article(struct ww_parser *parser, struct ww_article *article, struct ww_error *error);

// How sure the parser is of a token's head: the lead of the best head over the next, in 1/256 of a
// nat, at most 65535. Filled for the tokens of the last ww_parse_article; NULL before the first.
const uint16_t *ww_parser_margins(const struct ww_parser *parser, size_t *count);

// The UD features of a bundle ("Number=Sing", "_" for none) and the name of an XPOS tag. Never NULL
// data; unknown numbers give "_".
struct ww_slice ww_parse_feats(const struct ww_model *model, uint16_t bundle);
struct ww_slice ww_parse_xpos(const struct ww_model *model, uint8_t xpos);

#endif
