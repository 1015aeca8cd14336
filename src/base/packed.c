#include "base/packed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/memory.h"

enum { HEAD = 64, ENTRY = 32, NAME = 16, ALIGN = 64 };
static const char magic[8] = {'W', 'H', 'O', 'W', 'H', 'O', 'M', '\n'};

static uint64_t get(const unsigned char *p, int bytes) {
  uint64_t value = 0;
  for (int i = bytes; i-- > 0;) value = value << 8 | p[i];
  return value;
}

static void set(unsigned char *p, int bytes, uint64_t value) {
  for (int i = 0; i < bytes; i++, value >>= 8) p[i] = (unsigned char)value;
}

ww_status ww_packed_from_memory(const void *data, size_t size, const char kind[4], uint32_t version, ww_status status,
                                struct ww_packed *out, struct ww_error *error) {
  const unsigned char *p = data;
  memset(out, 0, sizeof *out);
  if (size < HEAD || memcmp(p, magic, sizeof magic) != 0)
    return ww_fail(error, status, "not a file of whowhom's: make it again");
  if (memcmp(p + 8, kind, 4) != 0)
    return ww_fail(error, status, "this is a file of kind %.4s where %.4s was wanted", (const char *)p + 8, kind);
  if (get(p + 12, 4) != version)
    return ww_fail(error, status, "layout version %u, this build reads %u: make the file again with this build",
                   (unsigned)get(p + 12, 4), (unsigned)version);
  if (get(p + 16, 8) != size)
    return ww_fail(error, status, "the file is cut short or has been changed (%zu bytes, %llu wanted): make it again", size,
                   (unsigned long long)get(p + 16, 8));
  uint64_t count = get(p + 32, 4), spare = 0;
  for (size_t i = 36; i < HEAD; i++) spare |= p[i];
  if (count > (size - HEAD) / ENTRY || spare != 0)
    return ww_fail(error, status, "the table of sections is damaged: make the file again");
  for (uint64_t i = 0; i < count; i++) {
    const unsigned char *entry = p + HEAD + i * ENTRY;
    uint64_t offset = get(entry + NAME, 8), bytes = get(entry + NAME + 8, 8);
    if (offset % ALIGN != 0 || offset > size || bytes > size - offset || entry[NAME - 1] != 0)
      return ww_fail(error, status, "section %u lies outside the file: make it again", (unsigned)i);
  }
  *out = (struct ww_packed){p, size, get(p + 24, 8), version, (uint32_t)count, false};
  return WW_OK;
}

ww_status ww_packed_open(const char *path, const char kind[4], uint32_t version, ww_status status,
                         struct ww_packed *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    (void)ww_fail(error, status, "cannot be opened: %s", strerror(errno));
    ww_error_place(error, path, 0, 0, 0);
    return status;
  }
  struct stat about;
  ww_status result = WW_OK;
  void *data = MAP_FAILED;
  if (fstat(file, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size < HEAD) {
    result = ww_fail(error, status, "too short to be a file of whowhom's: make it again");
  } else {
    data = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (data == MAP_FAILED) result = ww_fail(error, WW_ERROR_IO, "cannot be mapped into memory: %s", strerror(errno));
  }
  (void)close(file);
  if (result == WW_OK) {
    result = ww_packed_from_memory(data, (size_t)about.st_size, kind, version, status, out, error);
    if (result == WW_OK) {
      out->mapped = true;
    } else {
      (void)munmap(data, (size_t)about.st_size);
    }
  }
  if (result != WW_OK) ww_error_place(error, path, 0, 0, 0);
  return result;
}

void ww_packed_close(struct ww_packed *packed) {
  if (packed == NULL) return;
  if (packed->mapped) {
    // The mapping was read-only and ours; the cast drops the const that protects its readers.
    (void)munmap((void *)(uintptr_t)packed->data, packed->size);
  }
  memset(packed, 0, sizeof *packed);
}

bool ww_packed_intact(const struct ww_packed *packed) {
  return ww_hash(packed->data + HEAD, packed->size - HEAD, packed->section_count) == packed->hash;
}

bool ww_packed_section(const struct ww_packed *packed, const char *name, size_t element, const void **data, size_t *count) {
  size_t length = strlen(name);
  for (uint32_t i = 0; length < NAME && i < packed->section_count; i++) {
    const unsigned char *entry = packed->data + HEAD + (size_t)i * ENTRY;
    if (memcmp(entry, name, length + 1) != 0) continue;
    uint64_t bytes = get(entry + NAME + 8, 8);
    if (element == 0 || bytes % element != 0) return false;
    *data = packed->data + get(entry + NAME, 8);
    *count = (size_t)(bytes / element);
    return true;
  }
  return false;
}

static size_t aligned(size_t size) { return (size + ALIGN - 1) & ~(size_t)(ALIGN - 1); }

// A device or a link is written to as it stands; a plain file by way of a second one and a rename.
static bool is_plain(const char *path) {
  struct stat about;
  return lstat(path, &about) != 0 || S_ISREG(about.st_mode);
}

static ww_status write_all(const char *path, const unsigned char *data, size_t size, struct ww_error *error) {
  size_t length = strlen(path);
  char *target = ww_alloc(length + 5, 1);
  if (target == NULL) return ww_fail_memory(error);
  bool plain = is_plain(path);
  memcpy(target, path, length + 1);
  if (plain) memcpy(target + length, ".new", 5);
  ww_status status = WW_OK;
  FILE *file = fopen(target, "wb");
  if (file == NULL) {
    status = ww_fail(error, WW_ERROR_IO, "cannot be written: %s", strerror(errno));
  } else {
    bool good = fwrite(data, 1, size, file) == size;
    good = fclose(file) == 0 && good;
    if (!good || (plain && rename(target, path) != 0)) {
      status = ww_fail(error, WW_ERROR_IO, "cannot be written: %s", strerror(errno));
      if (plain) (void)remove(target);
    }
  }
  if (status != WW_OK) ww_error_place(error, path, 0, 0, 0);
  ww_free(target);
  return status;
}

ww_status ww_packed_write(const char *path, const char kind[4], uint32_t version, const struct ww_packed_part *parts,
                          size_t part_count, struct ww_error *error) {
  size_t size = aligned(HEAD + part_count * ENTRY);
  for (size_t i = 0; i < part_count; i++) size += aligned(parts[i].size);
  unsigned char *data = ww_alloc_zero(size, 1);
  if (data == NULL) return ww_fail_memory(error);
  memcpy(data, magic, sizeof magic);
  memcpy(data + 8, kind, 4);
  set(data + 12, 4, version);
  set(data + 16, 8, size);
  set(data + 32, 4, part_count);
  size_t at = aligned(HEAD + part_count * ENTRY);
  for (size_t i = 0; i < part_count; i++) {
    unsigned char *entry = data + HEAD + i * ENTRY;
    size_t length = strlen(parts[i].name);
    memcpy(entry, parts[i].name, length < NAME ? length : NAME - 1);
    set(entry + NAME, 8, at);
    set(entry + NAME + 8, 8, parts[i].size);
    if (parts[i].size != 0) memcpy(data + at, parts[i].data, parts[i].size);
    at += aligned(parts[i].size);
  }
  set(data + 24, 8, ww_hash(data + HEAD, size - HEAD, part_count));
  ww_status status = write_all(path, data, size, error);
  ww_free(data);
  return status;
}
