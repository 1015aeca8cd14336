#include "input/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/memory.h"

static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool keep_name(struct ww_folder_level *level, size_t *room, const char *name) {
  if (level->count == *room) {
    size_t wanted = *room == 0 ? 64 : *room * 2;
    char **grown = ww_realloc(level->names, wanted, sizeof *grown);
    if (grown == NULL) return false;
    level->names = grown;
    *room = wanted;
  }
  size_t size = strlen(name) + 1;
  char *copy = ww_alloc(size, 1);
  if (copy == NULL) return false;
  memcpy(copy, name, size);
  level->names[level->count++] = copy;
  return true;
}

static void release_level(struct ww_folder_level *level) {
  for (size_t i = 0; i < level->count; i++) ww_free(level->names[i]);
  ww_free(level->names);
  memset(level, 0, sizeof *level);
}

// Makes `size` bytes of the path and `name` the whole path.
static bool set_path(struct ww_folder *folder, size_t size, const char *name) {
  folder->path.size = size;
  ww_buffer_put_text(&folder->path, name);
  ww_buffer_put_byte(&folder->path, '\0');
  return !folder->path.failed;
}

// Opens the folder that the path names as a new level.
static ww_status enter(struct ww_folder *folder, struct ww_error *error) {
  const char *path = folder->path.data;
  DIR *open = folder->depth < WW_FOLDER_DEPTH ? opendir(path) : NULL;
  if (open == NULL) {
    ww_status status = folder->depth < WW_FOLDER_DEPTH ? ww_fail(error, WW_ERROR_IO, "cannot open the folder: %s", strerror(errno))
                                                       : ww_fail(error, WW_ERROR_LIMIT, "more than %d folders inside one another: give this one by itself", WW_FOLDER_DEPTH);
    ww_error_place(error, path, 0, 0, 0);
    return status;
  }
  struct ww_folder_level *level = &folder->levels[folder->depth];
  memset(level, 0, sizeof *level);
  size_t room = 0;
  bool kept = true;
  for (struct dirent *entry; kept && (entry = readdir(open)) != NULL;)
    if (entry->d_name[0] != '.') kept = keep_name(level, &room, entry->d_name);
  (void)closedir(open);
  size_t size = folder->path.size - 1;
  if (kept && (size == 0 || path[size - 1] != '/')) {
    kept = set_path(folder, size, "/");
    size++;
  }
  if (!kept) {
    release_level(level);
    return ww_fail_memory(error);
  }
  if (level->count > 1) qsort(level->names, level->count, sizeof *level->names, by_bytes);
  level->path_size = size;
  folder->depth++;
  return WW_OK;
}

ww_status ww_folder_open(struct ww_folder *folder, const char *path, struct ww_error *error) {
  folder->depth = 0;
  ww_buffer_init(&folder->path);
  if (!set_path(folder, 0, path)) return ww_fail_memory(error);
  ww_status status = enter(folder, error);
  if (status == WW_OK) folder->root_size = folder->levels[0].path_size;
  return status;
}

ww_status ww_folder_next(struct ww_folder *folder, const char **path, const char **inside, struct ww_error *error) {
  *path = *inside = NULL;
  while (folder->depth > 0) {
    struct ww_folder_level *level = &folder->levels[folder->depth - 1];
    if (level->at == level->count) {
      release_level(level);
      folder->depth--;
      continue;
    }
    const char *name = level->names[level->at++];
    if (!set_path(folder, level->path_size, name)) return ww_fail_memory(error);
    struct stat of_link, of_file;
    if (lstat(folder->path.data, &of_link) != 0 || stat(folder->path.data, &of_file) != 0) {
      ww_status status = ww_fail(error, WW_ERROR_IO, "cannot look at it: %s", strerror(errno));
      ww_error_place(error, folder->path.data, 0, 0, 0);
      return status;
    }
    if (S_ISREG(of_file.st_mode)) {
      *path = folder->path.data;
      *inside = folder->path.data + folder->root_size;
      return WW_OK;
    }
    if (S_ISDIR(of_link.st_mode)) {
      ww_status status = enter(folder, error);
      if (status != WW_OK) return status;
    }
  }
  return WW_OK;
}

void ww_folder_close(struct ww_folder *folder) {
  while (folder->depth > 0) release_level(&folder->levels[--folder->depth]);
  ww_buffer_release(&folder->path);
}
