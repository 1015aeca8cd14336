// head.c: SQLite would make a log beside a file that it opens, and play back one that stands there; what is no store of ours
// must stay as it is, so its head is read as bytes (https://www.sqlite.org/fileformat2.html#the_database_header).
#include "store/head.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"

enum {
  HEAD_SIZE = 108,          // the file's head and that of its first table, which lists the others
  MAGIC_SIZE = 16,
  PAGE_SIZE_AT = 16,
  CHANGES_AT = 24,
  PAGES_AT = 28,
  VERSION_AT = 60,
  APPLICATION_AT = 68,
  VALID_FOR_AT = 92,        // the count of changes that PAGES_AT was written with
  TABLE_KIND_AT = 100,
  TABLE_CELLS_AT = 103,
  TABLE_LEAF = 13
};

static uint32_t big_endian(const unsigned char *bytes, int size) {
  uint32_t value = 0;
  for (int i = 0; i < size; i++) value = value << 8 | bytes[i];
  return value;
}

static ww_status has_log(const struct ww_store *store, bool *has, struct ww_error *error) {
  size_t size = strlen(store->path) + sizeof "-journal";
  char *name = ww_alloc(size, 1);
  struct stat about;
  if (name == NULL) return ww_store_fail(store, SQLITE_NOMEM, error);
  (void)snprintf(name, size, "%s-wal", store->path);
  *has = stat(name, &about) == 0 && about.st_size > 0;
  (void)snprintf(name, size, "%s-journal", store->path);
  *has = *has || (stat(name, &about) == 0 && about.st_size > 0);
  ww_free(name);
  return WW_OK;
}

static ww_status read_head(const struct ww_store *store, unsigned char head[HEAD_SIZE], uint64_t file_size, struct ww_file_head *out,
                           struct ww_error *error) {
  static const unsigned char magic[MAGIC_SIZE] = "SQLite format 3";
  bool logged = false;
  if (memcmp(head, magic, MAGIC_SIZE) != 0)
    return ww_store_error(store, error, WW_ERROR_STORE, "is no store of whowhom: name another file");
  ww_status status = has_log(store, &logged, error);
  if (status != WW_OK) return status;
  uint64_t page = big_endian(head + PAGE_SIZE_AT, 2);
  if (page == 1) page = 65536;
  bool sized = big_endian(head + CHANGES_AT, 4) == big_endian(head + VALID_FOR_AT, 4);
  if (!logged && sized && file_size < page * big_endian(head + PAGES_AT, 4))
    return ww_store_error(store, error, WW_ERROR_STORE, "is cut short, %llu bytes of %llu: take a whole copy, or save what can be read with `sqlite3 FILE .recover`",
                          (unsigned long long)file_size, (unsigned long long)(page * big_endian(head + PAGES_AT, 4)));
  *out = (struct ww_file_head){.kind = logged ? WW_FILE_LOGGED : WW_FILE_SQLITE,
                               .application = big_endian(head + APPLICATION_AT, 4),
                               .version = big_endian(head + VERSION_AT, 4),
                               .bare = head[TABLE_KIND_AT] == TABLE_LEAF && big_endian(head + TABLE_CELLS_AT, 2) == 0};
  return WW_OK;
}

ww_status ww_store_look(const struct ww_store *store, struct ww_file_head *out, struct ww_error *error) {
  struct stat about;
  *out = (struct ww_file_head){.kind = WW_FILE_NONE};
  if (stat(store->path, &about) != 0)
    return errno == ENOENT ? WW_OK : ww_store_error(store, error, WW_ERROR_IO, "cannot be opened: %s", strerror(errno));
  if (S_ISDIR(about.st_mode)) return ww_store_error(store, error, WW_ERROR_IO, "is a folder: name a file in it");
  if (!S_ISREG(about.st_mode)) return ww_store_error(store, error, WW_ERROR_IO, "is no ordinary file: name one");
  FILE *file = fopen(store->path, "rb");
  if (file == NULL) return ww_store_error(store, error, WW_ERROR_IO, "cannot be opened: %s", strerror(errno));
  unsigned char head[HEAD_SIZE] = {0};
  size_t size = fread(head, 1, sizeof head, file);
  bool failed = ferror(file) != 0;
  int number = errno;
  (void)fclose(file);
  if (failed) return ww_store_error(store, error, WW_ERROR_IO, "cannot be read: %s", strerror(number));
  if (size > 0) return read_head(store, head, (uint64_t)about.st_size, out, error);
  out->kind = WW_FILE_EMPTY;
  return WW_OK;
}
