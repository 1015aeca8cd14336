// Lemmas by edit scripts: how many bytes to cut from a word's end and what to put there.
//
// In: a form and its XPOS tag.  Out: its lemma.  The idea: a hash table holds scripts for whole forms
// (the exceptions) and for their endings; the whole form is asked first, then the ending of six bytes,
// of five, and so on; training stored an entry only where it changes what shorter endings say.
// *ministries*, NNS: no entry for the form, one for "ries": cut 3, put "y".
#ifndef WW_PARSE_LEMMA_H
#define WW_PARSE_LEMMA_H

#include "whowhom.h"

#define WW_LEMMA_ENDING 6    // longest ending that is looked up, in bytes
#define WW_LEMMA_ROOM 160    // bytes of a buffer for a lemma; longer forms are their own lemmas

struct ww_lemma_slot {
  uint32_t key, text;        // text: offset into the table's strings
  uint8_t used, cut, put, keep;  // keep: the form's own case, else lower case
};

struct ww_lemma_table {
  const struct ww_lemma_slot *slots;  // [mask + 1], open addressing, at least one slot unused
  uint32_t mask;
  const char *text;
};

// Hash of the last `size` bytes of a lower-case form; `whole` says that they are all of it.
uint64_t ww_lemma_key(const char *end, size_t size, int whole, uint8_t xpos);
const struct ww_lemma_slot *ww_lemma_find(const struct ww_lemma_table *t, uint64_t key);
// The script for a word; NULL when the table is empty.
const struct ww_lemma_slot *ww_lemma_script(const struct ww_lemma_table *t, struct ww_slice lower, uint8_t xpos);
// Applies a script. The result points into form or lower where nothing is put, else into `buffer`.
struct ww_slice ww_lemma_apply(const struct ww_lemma_table *t, const struct ww_lemma_slot *s, struct ww_slice form,
                               struct ww_slice lower, char buffer[WW_LEMMA_ROOM]);

#endif
