// assets.h: the page's files, all in memory from the start: built into the command (cmake/WhowhomPage.cmake), or read once from
// a folder (--web). A request can name what stands in this table and nothing else.
#ifndef WW_SERVE_ASSETS_H
#define WW_SERVE_ASSETS_H

#include "serve/bytes.h"

struct MHD_Response;

enum {
  SERVE_ASSET_BYTES = 16 << 20,  // of one file
  SERVE_ASSETS = 256             // files
};

struct serve_file {
  const char *path;  // "/assets/index-1a2b.js"
  const unsigned char *data;
  size_t size;
};
// The files that are built in; made by tools/embed.py.
extern const struct serve_file serve_files[];
extern const size_t serve_file_count;
// docs/openapi.json, likewise.
extern const struct serve_file serve_openapi;

struct serve_assets;

// `folder` NULL: what is built in. False with a message where the folder cannot be read.
bool serve_assets_open(const char *folder, struct serve_assets **out, char *message, size_t message_size);
void serve_assets_close(struct serve_assets *assets);
// The response for a path, NULL where there is none. `tag` is its ETag. "/" is "/index.html".
struct MHD_Response *serve_assets_find(const struct serve_assets *assets, struct ww_slice path, bool gzip, const char **tag);
// Whether there is a page at all.
bool serve_assets_have_page(const struct serve_assets *assets);
// The OpenAPI document.
struct MHD_Response *serve_assets_openapi(const struct serve_assets *assets, bool gzip, const char **tag);

#endif
