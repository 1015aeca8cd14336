// packed.h: the one container of files that whowhom makes and maps into memory: the model and the compiled
// knowledge. Sections by name, each aligned to 64 bytes, with a hash of the whole file in its head.
//
//   bytes 0..7    magic "WHOWHOM\n"
//         8..11   kind, four letters ("MODL", "KNOW")
//        12..15   version of that kind's layout, little endian
//        16..23   size of the file
//        24..31   XXH3 of everything after byte 64, the number of sections being its seed
//        32..35   number of sections; 36..63 zero
//   then 32 bytes a section: name (16, zero-padded), offset (8), size (8); then the sections
//
// A file is checked once when it is opened: magic, kind, version, size, every section inside the file. The
// content hash is compared only when asked for (reading every byte would cost the start-up its 50 ms); each
// room checks the inner structure of its own sections.
#ifndef WW_BASE_PACKED_H
#define WW_BASE_PACKED_H

#include "whowhom.h"

struct ww_packed {
  const unsigned char *data;  // the whole file
  size_t size;
  uint64_t hash;     // from the head
  uint32_t version;
  uint32_t section_count;
  bool mapped;       // data is a mapping of ours, given back by close
};

// Maps the file. `status` is what to fail with when the content is not as it should be (WW_ERROR_MODEL or
// WW_ERROR_KNOWLEDGE); a file that cannot be opened is told with the same status, and how to make it.
ww_status ww_packed_open(const char *path, const char kind[4], uint32_t version, ww_status status,
                         struct ww_packed *out, struct ww_error *error);
// The same over bytes that the caller keeps for as long as `out` is used; aligned to 64.
ww_status ww_packed_from_memory(const void *data, size_t size, const char kind[4], uint32_t version, ww_status status,
                                struct ww_packed *out, struct ww_error *error);
void ww_packed_close(struct ww_packed *packed);
// Compares the content with its hash; reads the whole file.
bool ww_packed_intact(const struct ww_packed *packed);
// A section by name as an array of `element` bytes each; false when it is missing or no whole number of elements.
bool ww_packed_section(const struct ww_packed *packed, const char *name, size_t element, const void **data, size_t *count);

struct ww_packed_part {
  const char *name;  // at most 15 bytes
  const void *data;
  size_t size;
};
// Writes a file in one go, by way of a temporary file beside it and a rename, so that a crash leaves no half file.
ww_status ww_packed_write(const char *path, const char kind[4], uint32_t version, const struct ww_packed_part *parts,
                          size_t part_count, struct ww_error *error);

#endif
