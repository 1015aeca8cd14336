// Headlines; see headline.h. In "Okello Urges Ethiopia to Back Kenya" the model has met *urges* and *back* in lower
// case, and never *okello*, *ethiopia* or *kenya*: what is parsed is "Okello urges Ethiopia to back Kenya".
#include "parse/headline.h"

#include "parse/features.h"

enum { EXACT_FORM = 1 };  // the number of that feature, see features.c

struct ww_slice ww_headline_form(const struct ww_model *model, const struct ww_token *token) {
  if ((token->flags & WW_TOKEN_COMMON) != 0) return token->lower;
  if ((token->flags & WW_TOKEN_UPPER) == 0 || (token->flags & WW_TOKEN_ALL_UPPER) != 0) return token->form;
  uint64_t hash[WW_FEATURES];
  ww_features(token->lower, 0, hash);
  bool known = ww_feature_row(&model->table, hash[EXACT_FORM], EXACT_FORM) >= WW_FEATURES;
  return known ? token->lower : token->form;
}
