// What parser.c includes: the public face and the parts it is made of.
#ifndef WW_PARSE_PARSER_H
#define WW_PARSE_PARSER_H

#include "parse/cache.h"
#include "parse/feats.h"
#include "parse/kernel.h"
#include "parse/lemma.h"
#include "parse/model.h"
#include "parse/parse.h"

#endif
