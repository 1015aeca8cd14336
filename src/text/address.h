// address.h: web and mail addresses inside a run without white space; each is one word.
#ifndef WW_TEXT_ADDRESS_H
#define WW_TEXT_ADDRESS_H

#include <stddef.h>

#include "whowhom.h"

// The end of the address with a scheme, "www." or "@" that begins at `at`; `at` where none begins.
// Closing punctuation at its end stays outside. `mail`: an "@" stands somewhere in the run.
size_t ww_address_end(const char *text, size_t at, size_t end, bool mail);
// At the period `dot` inside the word that began at `start`: the end of a host name (whitehouse.gov) or of a dotted
// name (comp.sources.unix); `dot` where it is neither.
size_t ww_address_domain(const char *text, size_t start, size_t dot, size_t end);

#endif
