// folder.h: the files under a folder, in byte order of their names, folder by folder.
//
// Names that begin with a period are skipped, so are links to folders (they could go round in a circle) and what is
// neither file nor folder. Only the names of the folders on the way are held.
#ifndef WW_INPUT_FOLDER_H
#define WW_INPUT_FOLDER_H

#include "base/buffer.h"
#include "whowhom.h"

enum { WW_FOLDER_DEPTH = 64 };  // folders inside one another; a deeper one is named and skipped

struct ww_folder_level {
  char **names;      // [count] owned, each a string of its own
  size_t count, at;
  size_t path_size;  // bytes of the walk's path that name this folder
};

struct ww_folder {
  struct ww_buffer path;    // the folder or file that stands open, NUL-terminated
  size_t root_size;         // bytes of the path that name the first folder, its slash included
  struct ww_folder_level levels[WW_FOLDER_DEPTH];
  size_t depth;             // 0: nothing is open
};

// `folder` must be zeroed or closed.
ww_status ww_folder_open(struct ww_folder *folder, const char *path, struct ww_error *error);
// The next file: its path (NUL-terminated) and, in `*inside`, the part of it below the first folder. Both live until the next call.
// `*path` is NULL at the end. A status other than WW_OK is about one folder; the walk goes on behind it.
ww_status ww_folder_next(struct ww_folder *folder, const char **path, const char **inside, struct ww_error *error);
void ww_folder_close(struct ww_folder *folder);

#endif
