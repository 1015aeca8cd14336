// download.h: a file of any size, sent as it is made. The store's writer pushes and the client pulls; between them is a thread with a
// short pipe, so that a slow client costs no memory.
#ifndef WW_SERVE_DOWNLOAD_H
#define WW_SERVE_DOWNLOAD_H

#include <microhttpd.h>

#include "serve/parameters.h"

enum {
  SERVE_DOWNLOADS = 4,         // at once
  SERVE_PIPE_BYTES = 256 << 10
};

struct serve_downloads;  // those that are running

struct serve_downloads *serve_downloads_new(const char *database);
// Waits for those that run still: stop them first, or their clients do.
void serve_downloads_free(struct serve_downloads *downloads);
// Starts one and waits for its first bytes. The response is the caller's to destroy; NULL and a fault where the filter makes no sense, or
// too many run.
struct MHD_Response *serve_download_start(struct serve_downloads *downloads, const struct serve_ask *ask, struct serve_fault *fault);
// Breaks off all that run.
void serve_downloads_stop(struct serve_downloads *downloads);

#endif
