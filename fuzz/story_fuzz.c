// story_fuzz.c: bytes as a text, and as what a store keeps of an event. Shingles are sorted and without doubles, a text is its own
// copy, keys are positive; what unpacks packs to the same bytes.
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/slice.h"
#include "base/utf8.h"
#include "story/event.h"
#include "story/group.h"
#include "story/signature.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void as_text(struct ww_slice text) {
  struct ww_arena arena;
  struct ww_story_shingles shingles;
  struct ww_story_signature signature;
  struct ww_story_context context;
  struct ww_story_event event = {.key = 0};
  int64_t keys[WW_STORY_TEXT_KEYS];
  ww_arena_init(&arena);
  if (!ww_story_shingles_make(text, &arena, &shingles)) abort();
  for (size_t i = 1; i < shingles.count; i++)
    if (shingles.hashes[i - 1] >= shingles.hashes[i]) abort();
  ww_story_signature_make(&shingles, &signature);
  size_t count = ww_story_text_keys(&shingles, &signature, keys);
  if ((count == 0) != (shingles.count == 0) || count > WW_STORY_TEXT_KEYS) abort();
  for (size_t i = 0; i < count; i++)
    if (keys[i] < 0) abort();
  struct ww_story_overlap overlap = ww_story_overlap_of(&shingles, &shingles);
  if (shingles.count > 0 && (overlap.jaccard != 1000 || ww_story_copy_of(&shingles, &shingles, &overlap) != WW_STORY_COPY_SAME)) abort();
  ww_story_context_make(text, text, &context);
  ww_story_event_words(text, &event);
  for (int i = 1; i < event.word_count; i++)
    if (event.words[i - 1].stem >= event.words[i].stem) abort();
  ww_arena_release(&arena);
}

static void as_row(const uint8_t *data, size_t size) {
  struct ww_story_event event;
  struct ww_story_group group;
  struct ww_buffer out;
  int64_t keys[WW_STORY_KEYS];
  ww_buffer_init(&out);
  if (ww_story_event_unpack(data, size, &event)) {
    ww_story_event_pack(&event, &out);
    // The one thing that may differ: bits that mean nothing.
    struct ww_story_event again;
    if (out.size != size || !ww_story_event_unpack(out.data, out.size, &again) || memcmp(&event, &again, sizeof event) != 0) abort();
    if (ww_story_event_searched(&event, keys) > WW_STORY_KEYS) abort();
  }
  ww_buffer_reset(&out);
  if (ww_story_group_unpack(data, size, &group)) {
    ww_story_group_pack(&group, &out);
    if (out.size != size) abort();
  }
  ww_buffer_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (ww_utf8_valid_prefix((const char *)data, size) == size) as_text(ww_slice_of((const char *)data, size));
  as_row(data, size);
  return 0;
}
