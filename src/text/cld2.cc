#include "text/cld2.h"

#include <climits>
#include <cstdio>  // the next header names FILE and does not say where it is from

#include <cld2/public/compact_lang_det.h>

extern "C" const char *ww_cld2_language(const char *text, size_t size, bool *reliable) {
  *reliable = false;
  if (text == nullptr || size == 0 || size > INT_MAX) return "und";
  try {
    const CLD2::Language language = CLD2::DetectLanguage(text, static_cast<int>(size), true, reliable);
    if (language == CLD2::UNKNOWN_LANGUAGE) return "und";
    return CLD2::LanguageCode(language);
  } catch (...) {
    *reliable = false;
    return "und";
  }
}
