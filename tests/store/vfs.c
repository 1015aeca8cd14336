// A VFS on top of the default one (https://www.sqlite.org/vfs.html). The wrapped file stands behind our own struct.
#include "store/vfs.h"

#include <sqlite3.h>
#include <stddef.h>
#include <string.h>

struct file {
  sqlite3_file base;
  sqlite3_file *real;  // in the memory behind this struct
};

static sqlite3_vfs *real_vfs, vfs;
static int64_t room = INT64_MAX;
static bool read_only;

static sqlite3_file *real_of(sqlite3_file *file) { return ((struct file *)file)->real; }

static int close_file(sqlite3_file *file) { return real_of(file)->pMethods->xClose(real_of(file)); }
static int read_file(sqlite3_file *file, void *out, int size, sqlite3_int64 at) { return real_of(file)->pMethods->xRead(real_of(file), out, size, at); }

static int write_file(sqlite3_file *file, const void *data, int size, sqlite3_int64 at) {
  sqlite3_int64 before = 0;
  int code = real_of(file)->pMethods->xFileSize(real_of(file), &before);
  if (code != SQLITE_OK) return code;
  int64_t growth = at + size > before ? at + size - before : 0;
  if (growth > room) return SQLITE_FULL;
  if (room != INT64_MAX) room -= growth;
  return real_of(file)->pMethods->xWrite(real_of(file), data, size, at);
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size) { return real_of(file)->pMethods->xTruncate(real_of(file), size); }
static int sync_file(sqlite3_file *file, int flags) { return real_of(file)->pMethods->xSync(real_of(file), flags); }
static int size_file(sqlite3_file *file, sqlite3_int64 *out) { return real_of(file)->pMethods->xFileSize(real_of(file), out); }
static int lock_file(sqlite3_file *file, int lock) { return real_of(file)->pMethods->xLock(real_of(file), lock); }
static int unlock_file(sqlite3_file *file, int lock) { return real_of(file)->pMethods->xUnlock(real_of(file), lock); }
static int check_file(sqlite3_file *file, int *out) { return real_of(file)->pMethods->xCheckReservedLock(real_of(file), out); }

static int control_file(sqlite3_file *file, int what, void *argument) {
  // Sizes are told ahead so that files grow in one go: not here, where growth is counted by writes.
  if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
  return real_of(file)->pMethods->xFileControl(real_of(file), what, argument);
}

static int sector_file(sqlite3_file *file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }
static int device_file(sqlite3_file *file) { return real_of(file)->pMethods->xDeviceCharacteristics(real_of(file)); }
static int map_file(sqlite3_file *file, int page, int size, int extend, void volatile **out) { return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, out); }
static int shm_lock(sqlite3_file *file, int at, int count, int flags) { return real_of(file)->pMethods->xShmLock(real_of(file), at, count, flags); }
static void shm_barrier(sqlite3_file *file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }
static int shm_unmap(sqlite3_file *file, int remove) { return real_of(file)->pMethods->xShmUnmap(real_of(file), remove); }

static const sqlite3_io_methods methods = {2, close_file, read_file, write_file, truncate_file, sync_file, size_file, lock_file, unlock_file, check_file,
                                           control_file, sector_file, device_file, map_file, shm_lock, shm_barrier, shm_unmap, NULL, NULL};

static int open_file(sqlite3_vfs *self, const char *name, sqlite3_file *out, int flags, int *out_flags) {
  (void)self;
  struct file *file = (struct file *)out;
  memset(file, 0, sizeof *file);
  file->real = (sqlite3_file *)(file + 1);
  // As the default VFS does where the system refuses: a file that is there is opened for reading, one that is not cannot be.
  if (read_only && (flags & SQLITE_OPEN_MAIN_DB) != 0) flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
  if (read_only && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0) return SQLITE_CANTOPEN;
  int code = real_vfs->xOpen(real_vfs, name, file->real, flags, out_flags);
  if (file->real->pMethods != NULL) file->base.pMethods = &methods;
  return code;
}

void vfs_install(void) {
  if (real_vfs != NULL) return;
  real_vfs = sqlite3_vfs_find(NULL);
  vfs = *real_vfs;
  vfs.zName = "whowhom-test";
  vfs.szOsFile = (int)sizeof(struct file) + real_vfs->szOsFile;
  vfs.xOpen = open_file;
  (void)sqlite3_vfs_register(&vfs, 1);
}

void vfs_set_room(int64_t bytes) { room = bytes; }
int64_t vfs_room(void) { return room; }
void vfs_set_read_only(bool only) { read_only = only; }
