// Stand-ins for names; see stand_in.h. "Mekong fishermen met Prasert in Phuket" is parsed as "... met Musharraf in
// Moscow": each stand-in has been met often in training, in every function that such a name has.
#include "parse/stand_in.h"

#include "parse/features.h"

enum { EXACT_FORM = 1 };  // the number of that feature, see features.c

bool ww_form_is_known(const struct ww_model *model, struct ww_slice form) {
  uint64_t hash[WW_FEATURES];
  ww_features(form, 0, hash);
  return ww_feature_row(&model->table, hash[EXACT_FORM], EXACT_FORM) >= WW_FEATURES;
}

struct ww_stand_in ww_stand_in_of(const struct ww_model *model, const struct ww_token *token, struct ww_slice form) {
  static const struct { const char *form, *lower; bool unknown_only; } kinds[WW_STAND_IN_KINDS] = {
      [WW_STAND_IN_STATE] = {"Iran", "iran", false},          [WW_STAND_IN_ADJECTIVE] = {"Iraqi", "iraqi", false},
      [WW_STAND_IN_PEOPLE] = {"Americans", "americans", false}, [WW_STAND_IN_CITY] = {"Moscow", "moscow", false},
      [WW_STAND_IN_GIVEN] = {"John", "john", false},          [WW_STAND_IN_PERSON] = {"Musharraf", "musharraf", true},
      [WW_STAND_IN_INITIALS] = {"NATO", "nato", true},
      [WW_STAND_IN_TAKES] = {"takes", "takes", false},        [WW_STAND_IN_TAKE] = {"take", "take", false},
  };
  struct ww_stand_in own = {form, token->lower};
  if (token->stand_in == WW_STAND_IN_NONE || token->stand_in >= WW_STAND_IN_KINDS) return own;
  if (kinds[token->stand_in].unknown_only && (ww_form_is_known(model, token->form) || ww_form_is_known(model, token->lower))) return own;
  return (struct ww_stand_in){ww_slice_cstring(kinds[token->stand_in].form), ww_slice_cstring(kinds[token->stand_in].lower)};
}
