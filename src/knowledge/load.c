// load.c: a compiled file, checked once. After this no look-up checks anything again.
//
// Every offset, index and count is looked at in linear passes over compact arrays; the fingerprints themselves are not
// touched, since any value is a good one. With 40,000 places and 300,000 names this is some 10 MB, a few milliseconds.
#define _DEFAULT_SOURCE  // madvise
#include <sys/mman.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "knowledge/internal.h"

bool ww_load_section(struct ww_load *load, const char *name, size_t element, const void **data, size_t *count) {
  load->where = name;
  return ww_packed_section(&load->knowledge->packed, name, element, data, count) && *count < UINT32_MAX;
}

bool ww_load_keys(struct ww_load *load, const char *name, size_t element, struct ww_keys *keys, const void **values) {
  char section[16];
  size_t length = strlen(name), starts, count, value_count;
  const void *data;
  memcpy(section, name, length);
  memcpy(section + length, ".start", 7);
  load->where = name;
  if (!ww_packed_section(&load->knowledge->packed, section, sizeof *keys->start, &data, &starts)) return false;
  keys->start = data;
  memcpy(section + length, ".key", 5);
  if (!ww_packed_section(&load->knowledge->packed, section, sizeof *keys->key, &data, &count)) return false;
  keys->key = data;
  memcpy(section + length, ".val", 5);
  if (!ww_packed_section(&load->knowledge->packed, section, element, values, &value_count)) return false;
  if (starts < 2 || starts > (size_t)1 << 31 || count >= UINT32_MAX) return false;
  size_t buckets = starts - 1;
  if ((buckets & (buckets - 1)) != 0 || keys->start[0] != 0 || keys->start[buckets] != count) return false;
  bool rising = true;
  for (size_t i = 0; i < buckets; i++) rising &= keys->start[i] <= keys->start[i + 1];
  if (!rising || (value_count != count && value_count != count + 1)) return false;
  keys->mask = (uint32_t)(buckets - 1);
  keys->count = (uint32_t)count;
  return true;
}

// The views of 230,000 places are 17 MB. In pages of 4 KB the kernel hands them out in 4,000 steps, which cost more than
// all the checking; Linux is asked for large pages. It is advice: where it is not taken only time is lost.
static void advise_large_pages(void *memory, size_t size) {
#ifdef MADV_HUGEPAGE
  const size_t page = 4096, large = (size_t)2 << 20;
  if (size < 2 * large) return;
  uintptr_t begin = ((uintptr_t)memory + page - 1) & ~(uintptr_t)(page - 1);
  uintptr_t end = ((uintptr_t)memory + size) & ~(uintptr_t)(page - 1);
  (void)madvise((void *)begin, end - begin, MADV_HUGEPAGE);
#else
  (void)memory, (void)size;
#endif
}

bool ww_load_views(struct ww_load *load, size_t count, size_t size, void **out) {
  *out = ww_arena_alloc(&load->knowledge->views, count == 0 ? 1 : count, size);
  load->memory = *out == NULL;
  if (*out != NULL) advise_large_pages(*out, count * size);
  return *out != NULL;
}

// Almost all of it is ASCII, which eight bytes at a time show.
static bool text_valid(const char *text, size_t size) {
  for (size_t at = 0; at < size;) {
    uint64_t word;
    if (size - at >= sizeof word) {
      memcpy(&word, text + at, sizeof word);
      if ((word & UINT64_C(0x8080808080808080)) == 0) {
        at += sizeof word;
        continue;
      }
    }
    size_t taken;
    if (ww_utf8_decode(text + at, size - at, &taken) == WW_UTF8_BAD) return false;
    at += taken;
  }
  return true;
}

static bool load_text(struct ww_load *load) {
  const void *data;
  size_t size;
  if (!ww_load_section(load, "text", 1, &data, &size)) return false;
  load->knowledge->text = ww_slice_of(data, size);
  return text_valid(data, size);
}

static ww_status load_all(struct ww_knowledge *knowledge, struct ww_error *error) {
  struct ww_load load = {.knowledge = knowledge, .where = "text"};
  if (load_text(&load) && ww_load_ontology(&load) && ww_load_frames(&load) && ww_load_actors(&load) && ww_load_names(&load))
    return WW_OK;
  if (load.memory) return ww_fail_memory(error);
  return ww_fail(error, WW_ERROR_KNOWLEDGE,
                 "the knowledge file is damaged (section '%s'): make it again with 'whowhom lexicon compile'", load.where);
}

static ww_status finish(struct ww_knowledge *knowledge, ww_status status, struct ww_knowledge **out, struct ww_error *error) {
  if (status == WW_OK) status = load_all(knowledge, error);
  if (status == WW_OK) {
    *out = knowledge;
  } else {
    ww_knowledge_close(knowledge);
  }
  return status;
}

static struct ww_knowledge *make(void) {
  struct ww_knowledge *knowledge = ww_alloc_zero(1, sizeof *knowledge);
  if (knowledge != NULL) ww_arena_init(&knowledge->views);
  return knowledge;
}

ww_status ww_knowledge_open(const char *path, struct ww_knowledge **out, struct ww_error *error) {
  *out = NULL;
  struct ww_knowledge *knowledge = make();
  if (knowledge == NULL) return ww_fail_memory(error);
  ww_status status =
      ww_packed_open(path, WW_KNOWLEDGE_KIND, WW_KNOWLEDGE_VERSION, WW_ERROR_KNOWLEDGE, &knowledge->packed, error);
  bool opened = status == WW_OK;
  status = finish(knowledge, status, out, error);
  if (opened && status != WW_OK) ww_error_place(error, path, 0, 0, 0);
  return status;
}

ww_status ww_knowledge_from_memory(const void *data, size_t size, struct ww_knowledge **out, struct ww_error *error) {
  *out = NULL;
  struct ww_knowledge *knowledge = make();
  if (knowledge == NULL) return ww_fail_memory(error);
  ww_status status = ww_packed_from_memory(data, size, WW_KNOWLEDGE_KIND, WW_KNOWLEDGE_VERSION, WW_ERROR_KNOWLEDGE,
                                           &knowledge->packed, error);
  return finish(knowledge, status, out, error);
}

void ww_knowledge_close(struct ww_knowledge *knowledge) {
  if (knowledge == NULL) return;
  ww_arena_release(&knowledge->views);
  ww_packed_close(&knowledge->packed);
  ww_free(knowledge);
}

uint64_t ww_knowledge_hash(const struct ww_knowledge *knowledge) { return knowledge->packed.hash; }
