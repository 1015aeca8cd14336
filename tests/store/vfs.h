// vfs.h: a disk that fills up, or that may only be read. SQLite's files go through it once vfs_install has been called; what is
// budgeted is the bytes that files grow by, as a disk does.
#ifndef WW_TESTS_STORE_VFS_H
#define WW_TESTS_STORE_VFS_H

#include <stdbool.h>
#include <stdint.h>

void vfs_install(void);
// From now on files may grow by `bytes` in all, then the disk is full. INT64_MAX: as they like.
void vfs_set_room(int64_t bytes);
// What is left of it.
int64_t vfs_room(void);
// From now on no file can be opened for writing, or made.
void vfs_set_read_only(bool read_only);

#endif
