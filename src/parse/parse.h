// parse.h: the language layer: tags, lemmas, heads and labels for the tokens of an article.
//
// The model is const and shared between threads; a parser is what one worker needs to run it. The interface is
// narrow on purpose, so that a slower and stronger model can take its place behind it.
#ifndef WW_PARSE_PARSE_H
#define WW_PARSE_PARSE_H

#include "article.h"
#include "whowhom.h"

struct ww_parse_model;
struct ww_parser;

// Maps and checks a model file. Statuses: MODEL, IO, MEMORY, ARGUMENT (a `simd` that this processor lacks).
ww_status ww_parse_model_open(const char *path, enum ww_simd simd, struct ww_parse_model **out, struct ww_error *error);
// The same over bytes that the caller keeps (64-byte aligned); for tests and fuzzing.
ww_status ww_parse_model_from_memory(const void *data, size_t size, enum ww_simd simd, struct ww_parse_model **out,
                                     struct ww_error *error);
void ww_parse_model_close(struct ww_parse_model *model);
uint64_t ww_parse_model_hash(const struct ww_parse_model *model);

ww_status ww_parser_new(const struct ww_parse_model *model, struct ww_parser **out, struct ww_error *error);
void ww_parser_free(struct ww_parser *parser);
// Fills upos, xpos, feats, morph, lemma, head and deprel of the tokens of every sentence with parse = 1, and the
// sentence's root. Statuses: MEMORY.
ww_status ww_parse_article(struct ww_parser *parser, struct ww_article *article);

// The texts of a token's xpos and feats ("VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"; "_" for none).
struct ww_slice ww_parse_xpos(const struct ww_parse_model *model, uint8_t xpos);
struct ww_slice ww_parse_feats(const struct ww_parse_model *model, uint16_t feats);

#endif
