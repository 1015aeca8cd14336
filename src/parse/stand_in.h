// Stand-ins: names that the parser has hardly met are shown to it as names that it knows well, so that a sentence gets
// the same tree whoever it is told of. Tags and trees depend on the stand-in alone; forms and lemmas stay the text's.
#ifndef WW_PARSE_STAND_IN_H
#define WW_PARSE_STAND_IN_H

#include "article.h"
#include "parse/model.h"

struct ww_stand_in {
  struct ww_slice form, lower;
};

// What `token`, which would be parsed as `form`, is parsed as: another name of its kind (token->stand_in), or that form.
// Names that may be other words as well (surnames, initials) are exchanged only where the model has not met them.
struct ww_stand_in ww_stand_in_of(const struct ww_model *model, const struct ww_token *token, struct ww_slice form);
// Whether the model has met this form, capitals and all.
bool ww_form_is_known(const struct ww_model *model, struct ww_slice form);

#endif
