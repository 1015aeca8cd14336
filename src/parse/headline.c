// Headlines; see headline.h. In "Okello Urges Ethiopia to Back Kenya" the model has met *urges* and *back* in lower
// case, and never *okello*, *ethiopia* or *kenya*: what is parsed is "Okello urges Ethiopia to back Kenya".
#include "parse/headline.h"

#include "parse/stand_in.h"

struct ww_slice ww_headline_form(const struct ww_model *model, const struct ww_token *token) {
  if ((token->flags & WW_TOKEN_COMMON) != 0) return token->lower;
  if ((token->flags & WW_TOKEN_UPPER) == 0 || (token->flags & WW_TOKEN_ALL_UPPER) != 0) return token->form;
  return ww_form_is_known(model, token->lower) ? token->lower : token->form;
}
