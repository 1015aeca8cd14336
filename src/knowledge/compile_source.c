// compile_source.c: a folder of .lex files into blocks, sorted so that neither the order of the files nor that of the
// blocks can be seen in the result.
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "knowledge/compiler.h"

enum { DEEPEST = 16 };

static ww_status fail_at(struct ww_error *error, const char *path, ww_status status, const char *what, int number) {
  status = ww_fail(error, status, "%s%s%s", what, number == 0 ? "" : ": ", number == 0 ? "" : strerror(number));
  ww_error_place(error, path, 0, 0, 0);
  return status;
}

ww_status ww_compile_read_file(struct ww_compiler *c, const char *path, struct ww_slice *out, struct ww_error *error) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return fail_at(error, path, WW_ERROR_IO, "cannot be opened", errno);
  struct stat about;
  ww_status status = WW_OK;
  if (fstat(fileno(file), &about) != 0 || !S_ISREG(about.st_mode)) {
    status = fail_at(error, path, WW_ERROR_IO, "is no file that can be read", 0);
  } else if ((size_t)about.st_size > WW_LIMIT_LEXICON_FILE) {
    status = fail_at(error, path, WW_ERROR_LIMIT, "is larger than 64 MiB: split it", 0);
  } else {
    size_t size = (size_t)about.st_size;
    char *data = ww_arena_alloc(&c->arena, size + 1, 1);
    if (data == NULL) {
      status = ww_fail_memory(error);
    } else if (fread(data, 1, size, file) != size) {
      status = fail_at(error, path, WW_ERROR_IO, "cannot be read to its end", errno);
    } else {
      *out = ww_slice_of(data, size);
    }
  }
  (void)fclose(file);
  return status;
}

// Paths below the folder, in the arena.
struct paths {
  char **path;
  size_t count, room;
};

static char *join(struct ww_compiler *c, const char *folder, const char *name) {
  size_t a = strlen(folder), b = strlen(name);
  if (a > 0 && folder[a - 1] == '/') a--;  // "lexicon/" and "lexicon" give the same paths
  char *path = ww_arena_alloc(&c->arena, a + b + 2, 1);
  if (path == NULL) return NULL;
  memcpy(path, folder, a);
  path[a] = '/';
  memcpy(path + a + 1, name, b + 1);
  return path;
}

static ww_status walk(struct ww_compiler *c, const char *folder, int depth, struct paths *paths, struct ww_error *error) {
  DIR *stream = opendir(folder);
  if (stream == NULL) return fail_at(error, folder, WW_ERROR_IO, "the lexicon folder cannot be opened", errno);
  ww_status status = WW_OK;
  for (struct dirent *entry; status == WW_OK && (entry = readdir(stream)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    char *path = join(c, folder, entry->d_name);
    struct stat about;
    if (path == NULL) {
      status = ww_fail_memory(error);
    } else if (stat(path, &about) != 0) {
      status = fail_at(error, path, WW_ERROR_IO, "cannot be looked at", errno);
    } else if (S_ISDIR(about.st_mode)) {
      status = depth == DEEPEST ? fail_at(error, path, WW_ERROR_LIMIT, "lies more than 16 folders deep", 0)
                                : walk(c, path, depth + 1, paths, error);
    } else if (ww_slice_ends(ww_slice_cstring(path), WW_SLICE(".lex"))) {
      if (!ww_arena_grow(&c->arena, (void **)&paths->path, &paths->room, paths->count + 1, sizeof *paths->path))
        status = ww_fail_memory(error);
      else
        paths->path[paths->count++] = path;
    }
  }
  (void)closedir(stream);
  return status;
}

static int path_order(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

// Blocks are kept in one array, in the order of files and lines, so addresses break ties.
static int block_order(const void *a, const void *b) {
  const struct ww_lex_block *x = *(const struct ww_lex_block *const *)a, *y = *(const struct ww_lex_block *const *)b;
  int order = ww_slice_compare(x->name, y->name);
  return order != 0 ? order : (x > y) - (x < y);
}

static const char *const kind_names[WW_BLOCK_KINDS] = {"type", "context", "class", "turn", "cue", "frame", "actor", "agent", "place", "kin"};

// The blocks of one kind by name; of two that are named alike the later is an error and left out.
static bool sort_kind(struct ww_compiler *c, enum ww_block_kind kind) {
  size_t count = 0;
  for (size_t i = 0; i < c->source.block_count; i++) count += ww_slice_is(c->source.blocks[i].keyword, kind_names[kind]);
  const struct ww_lex_block **sorted = ww_arena_alloc(&c->arena, count + 1, sizeof *sorted);
  if (sorted == NULL) return false;
  count = 0;
  for (size_t i = 0; i < c->source.block_count; i++)
    if (ww_slice_is(c->source.blocks[i].keyword, kind_names[kind])) sorted[count++] = &c->source.blocks[i];
  if (count > 1) qsort(sorted, count, sizeof *sorted, block_order);
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    if (kept > 0 && ww_slice_equal(sorted[kept - 1]->name, sorted[i]->name)) {
      const struct ww_lex_block *first = sorted[kept - 1];
      ww_lex_error(&c->diagnostics, ww_place_of_block(sorted[i]), "%s '%.*s' is there already (%.*s, line %u): give it another name or add its lines there",
                   kind_names[kind], WW_SHOW(sorted[i]->name), WW_SHOW(first->file->path), first->line);
      continue;
    }
    sorted[kept++] = sorted[i];
  }
  c->blocks[kind] = sorted;
  c->block_count[kind] = kept;
  return true;
}

// The files below one folder, or one file by its name.
static ww_status read_folder(struct ww_compiler *c, const char *folder, struct ww_error *error) {
  struct paths paths = {NULL, 0, 0};
  struct stat about;
  bool single = stat(folder, &about) == 0 && S_ISREG(about.st_mode);
  ww_status status = WW_OK;
  if (!single) {
    status = walk(c, folder, 1, &paths, error);
  } else if (!ww_arena_grow(&c->arena, (void **)&paths.path, &paths.room, 1, sizeof *paths.path) ||
             (paths.path[0] = ww_arena_alloc(&c->arena, strlen(folder) + 1, 1)) == NULL) {
    status = ww_fail_memory(error);
  } else {
    memcpy(paths.path[paths.count++], folder, strlen(folder) + 1);
  }
  if (status != WW_OK) return status;
  if (paths.count == 0) return fail_at(error, folder, WW_ERROR_IO, "no .lex file is in this folder: name the folder lexicon/", 0);
  qsort(paths.path, paths.count, sizeof *paths.path, path_order);
  struct ww_lex_file *files = ww_arena_alloc_zero(&c->arena, paths.count, sizeof *files);
  if (files == NULL) return ww_fail_memory(error);
  size_t folder_size = strlen(folder);
  if (!single && folder_size > 0 && folder[folder_size - 1] == '/') folder_size--;  // join() puts one slash of its own
  for (size_t i = 0; i < paths.count && status == WW_OK; i++) {
    files[i].path = ww_slice_cstring(paths.path[i]);
    files[i].folder_size = single ? 0 : folder_size + 1;
    status = ww_compile_read_file(c, paths.path[i], &files[i].text, error);
    if (status == WW_OK) status = ww_lex_read(&c->arena, &files[i], &c->source, &c->diagnostics, error);
  }
  return status;
}

ww_status ww_compile_read_folders(struct ww_compiler *c, const char *const *folders, size_t count, struct ww_error *error) {
  for (size_t i = 0; i < count; i++) {
    ww_status status = read_folder(c, folders[i], error);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

ww_status ww_compile_sort(struct ww_compiler *c, struct ww_error *error) {
  for (int kind = 0; kind < WW_BLOCK_KINDS; kind++)
    if (!sort_kind(c, (enum ww_block_kind)kind)) return ww_fail_memory(error);
  return WW_OK;
}
