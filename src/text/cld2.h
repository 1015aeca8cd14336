// cld2.h: the language detector CLD2 behind a C function.
#ifndef WW_TEXT_CLD2_H
#define WW_TEXT_CLD2_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// The ISO 639 code of the language of well-formed UTF-8, a string that lives for ever; "und" where nothing is
// recognised. `*reliable` is the detector's own word. Never throws; safe on any thread.
const char *ww_cld2_language(const char *text, size_t size, bool *reliable);

#ifdef __cplusplus
}
#endif
#endif
