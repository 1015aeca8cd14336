// assets.c: see assets.h.
#include "serve/assets.h"

#include <dirent.h>
#include <errno.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "serve/cache.h"
#include "serve/parameters.h"

enum { PATH_BYTES = 512, DEPTH = 6 };

struct asset {
  char path[PATH_BYTES];
  char tag[32];
  unsigned char *owned;  // the bytes where they were read from a folder
  struct MHD_Response *plain, *packed;
};
struct serve_assets {
  struct asset asset[SERVE_ASSETS];
  size_t count;
  struct asset openapi;
};

static const char *type_of(const char *path) {
  static const char *const types[][2] = {{".html", "text/html; charset=utf-8"}, {".js", "text/javascript; charset=utf-8"}, {".mjs", "text/javascript; charset=utf-8"},
                                         {".css", "text/css; charset=utf-8"}, {".json", "application/json"}, {".svg", "image/svg+xml"},
                                         {".png", "image/png"}, {".ico", "image/x-icon"}, {".woff2", "font/woff2"}, {".txt", "text/plain; charset=utf-8"},
                                         {".webmanifest", "application/manifest+json"}};
  const char *dot = strrchr(path, '.');
  for (size_t i = 0; dot != NULL && i < sizeof types / sizeof *types; i++)
    if (strcmp(dot, types[i][0]) == 0) return types[i][1];
  return "application/octet-stream";
}

static struct MHD_Response *respond(const struct asset *asset, const void *data, size_t size, bool copy) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(size, (void *)(uintptr_t)data, copy ? MHD_RESPMEM_MUST_COPY : MHD_RESPMEM_PERSISTENT);
  if (response == NULL) return NULL;
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", type_of(asset->path));
  (void)MHD_add_response_header(response, "ETag", asset->tag);
  (void)MHD_add_response_header(response, "Vary", "Accept-Encoding");
  // The builder puts a hash into the names under /assets/: what has such a name never changes.
  bool named_by_hash = strncmp(asset->path, "/assets/", 8) == 0;
  (void)MHD_add_response_header(response, "Cache-Control", named_by_hash ? "public, max-age=31536000, immutable" : "no-cache");
  return response;
}

static bool make(struct asset *asset, const unsigned char *data, size_t size) {
  struct serve_bytes packed = {.limit = 0};
  (void)snprintf(asset->tag, sizeof asset->tag, "W/\"%016llx\"", (unsigned long long)serve_hash(data, size, size));
  asset->plain = respond(asset, data, size, false);
  if (size > 1000 && serve_gzip((const char *)data, size, &packed) && packed.size < size) {
    asset->packed = respond(asset, packed.data, packed.size, true);
    if (asset->packed != NULL) (void)MHD_add_response_header(asset->packed, "Content-Encoding", "gzip");
  }
  serve_bytes_release(&packed);
  return asset->plain != NULL;
}

static bool read_file(const char *path, size_t size, struct asset *asset, char *message, size_t message_size) {
  FILE *file = fopen(path, "rb");
  asset->owned = malloc(size + 1);
  bool right = file != NULL && asset->owned != NULL && fread(asset->owned, 1, size, file) == size;
  if (!right) (void)snprintf(message, message_size, "%s: cannot be read: %s", path, strerror(errno));
  if (file != NULL) (void)fclose(file);
  return right && make(asset, asset->owned, size);
}

// All files under `folder`, whose name in addresses is `prefix`. Names that begin with a dot are left out.
static bool read_folder(struct serve_assets *assets, const char *folder, const char *prefix, int depth, char *message, size_t message_size) {
  DIR *open = opendir(folder);
  if (open == NULL) {
    (void)snprintf(message, message_size, "%s: cannot be opened: %s", folder, strerror(errno));
    return false;
  }
  bool right = true;
  for (const struct dirent *entry; right && (entry = readdir(open)) != NULL;) {
    char path[4096], name[PATH_BYTES];
    struct stat about;
    if (entry->d_name[0] == '.') continue;
    right = (size_t)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < sizeof path &&
            (size_t)snprintf(name, sizeof name, "%s/%s", prefix, entry->d_name) < sizeof name && stat(path, &about) == 0;
    if (right && S_ISDIR(about.st_mode) && depth < DEPTH) {
      right = read_folder(assets, path, name, depth + 1, message, message_size);
    } else if (right && S_ISREG(about.st_mode)) {
      right = assets->count < SERVE_ASSETS && about.st_size <= SERVE_ASSET_BYTES;
      if (!right) (void)snprintf(message, message_size, "%s: the page has more than %d files, or one of more than %d bytes", folder, SERVE_ASSETS, SERVE_ASSET_BYTES);
      if (!right) break;
      struct asset *asset = &assets->asset[assets->count++];
      (void)snprintf(asset->path, sizeof asset->path, "%s", name);
      right = read_file(path, (size_t)about.st_size, asset, message, message_size);
    }
  }
  (void)closedir(open);
  return right;
}

bool serve_assets_open(const char *folder, struct serve_assets **out, char *message, size_t message_size) {
  struct serve_assets *assets = calloc(1, sizeof *assets);
  *out = NULL;
  (void)snprintf(message, message_size, "out of memory");
  if (assets == NULL) return false;
  (void)snprintf(assets->openapi.path, PATH_BYTES, "/openapi.json");
  bool right = make(&assets->openapi, serve_openapi.data, serve_openapi.size);
  if (right && folder != NULL) right = read_folder(assets, folder, "", 0, message, message_size);
  for (size_t i = 0; right && folder == NULL && i < serve_file_count && i < SERVE_ASSETS; i++) {
    struct asset *asset = &assets->asset[assets->count++];
    (void)snprintf(asset->path, PATH_BYTES, "%s", serve_files[i].path);
    right = make(asset, serve_files[i].data, serve_files[i].size);
  }
  if (right)
    *out = assets;
  else
    serve_assets_close(assets);
  return right;
}

static void release(struct asset *asset) {
  if (asset->plain != NULL) MHD_destroy_response(asset->plain);
  if (asset->packed != NULL) MHD_destroy_response(asset->packed);
  free(asset->owned);
}

void serve_assets_close(struct serve_assets *assets) {
  if (assets == NULL) return;
  for (size_t i = 0; i < assets->count; i++) release(&assets->asset[i]);
  release(&assets->openapi);
  free(assets);
}

static struct MHD_Response *give(const struct asset *asset, bool gzip, const char **tag) {
  *tag = asset->tag;
  return gzip && asset->packed != NULL ? asset->packed : asset->plain;
}

struct MHD_Response *serve_assets_find(const struct serve_assets *assets, struct ww_slice path, bool gzip, const char **tag) {
  struct ww_slice wanted = serve_equal(path, "/") ? serve_slice("/index.html") : path;
  for (size_t i = 0; i < assets->count; i++)
    if (serve_equal(wanted, assets->asset[i].path)) return give(&assets->asset[i], gzip, tag);
  return NULL;
}

bool serve_assets_have_page(const struct serve_assets *assets) {
  const char *tag;
  return serve_assets_find(assets, serve_slice("/"), false, &tag) != NULL;
}

struct MHD_Response *serve_assets_openapi(const struct serve_assets *assets, bool gzip, const char **tag) { return give(&assets->openapi, gzip, tag); }
