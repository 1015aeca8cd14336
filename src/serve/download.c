// download.c: see download.h.
#include "serve/download.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "serve/answers.h"
#include "serve/cache.h"

struct download {
  struct serve_downloads *all;
  struct ww_store *store;
  struct serve_ask ask;
  struct serve_bytes kept;  // the values that `ask` points to
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  char *pipe;
  size_t start, size;  // the ring's filled part
  bool ended;          // the writer has
  bool closed;         // the client has, or the server stops
  ww_status status;
  struct ww_error error;
  struct download *next;
};

struct serve_downloads {
  const char *database;
  pthread_mutex_t lock;
  struct download *first;
  size_t count;
  bool stopped;
};

struct serve_downloads *serve_downloads_new(const char *database) {
  struct serve_downloads *downloads = calloc(1, sizeof *downloads);
  if (downloads == NULL) return NULL;
  downloads->database = database;
  (void)pthread_mutex_init(&downloads->lock, NULL);
  return downloads;
}

void serve_downloads_free(struct serve_downloads *downloads) {
  if (downloads == NULL) return;
  (void)pthread_mutex_destroy(&downloads->lock);
  free(downloads);
}

void serve_downloads_stop(struct serve_downloads *downloads) {
  (void)pthread_mutex_lock(&downloads->lock);
  downloads->stopped = true;
  for (struct download *at = downloads->first; at != NULL; at = at->next) {
    (void)pthread_mutex_lock(&at->lock);
    at->closed = true;
    ww_store_interrupt(at->store);
    (void)pthread_cond_broadcast(&at->changed);
    (void)pthread_mutex_unlock(&at->lock);
  }
  (void)pthread_mutex_unlock(&downloads->lock);
}

// The writer's end: waits while the pipe is full.
static ww_status push(void *context, const char *data, size_t size) {
  struct download *download = context;
  (void)pthread_mutex_lock(&download->lock);
  while (size > 0 && !download->closed) {
    size_t room = SERVE_PIPE_BYTES - download->size;
    if (room == 0) {
      (void)pthread_cond_wait(&download->changed, &download->lock);
      continue;
    }
    size_t at = (download->start + download->size) % SERVE_PIPE_BYTES;
    size_t part = SERVE_PIPE_BYTES - at < room ? SERVE_PIPE_BYTES - at : room;
    if (part > size) part = size;
    memcpy(download->pipe + at, data, part);
    download->size += part;
    data += part;
    size -= part;
    (void)pthread_cond_broadcast(&download->changed);
  }
  bool closed = download->closed;
  (void)pthread_mutex_unlock(&download->lock);
  return closed ? WW_ERROR_PIPE : WW_OK;
}

static void *run(void *context) {
  static const enum ww_layout layouts[] = {[SERVE_TSV] = WW_LAYOUT_TSV, [SERVE_JSONL] = WW_LAYOUT_JSONL, [SERVE_PLOVER] = WW_LAYOUT_PLOVER, [SERVE_GEOJSON] = WW_LAYOUT_GEOJSON};
  struct download *download = context;
  struct ww_query query = download->ask.query;
  query.limit = 0;
  query.order = WW_ORDER_DATE;
  struct ww_export_options options = {.layout = layouts[download->ask.format]};
  ww_status status = ww_store_export(download->store, &query, &options, push, download, NULL, &download->error);
  (void)pthread_mutex_lock(&download->lock);
  download->status = status;
  download->ended = true;
  (void)pthread_cond_broadcast(&download->changed);
  (void)pthread_mutex_unlock(&download->lock);
  return NULL;
}

// The client's end. A file that breaks off in its midst is ended as an error, so that nobody takes it for whole.
static ssize_t pull(void *context, uint64_t position, char *buffer, size_t most) {
  struct download *download = context;
  (void)position;
  (void)pthread_mutex_lock(&download->lock);
  while (download->size == 0 && !download->ended && !download->closed) (void)pthread_cond_wait(&download->changed, &download->lock);
  size_t part = SERVE_PIPE_BYTES - download->start < download->size ? SERVE_PIPE_BYTES - download->start : download->size;
  if (part > most) part = most;
  memcpy(buffer, download->pipe + download->start, part);
  download->start = (download->start + part) % SERVE_PIPE_BYTES;
  download->size -= part;
  bool whole = download->ended && download->status == WW_OK;
  (void)pthread_cond_broadcast(&download->changed);
  (void)pthread_mutex_unlock(&download->lock);
  return part > 0 ? (ssize_t)part : whole ? MHD_CONTENT_READER_END_OF_STREAM : MHD_CONTENT_READER_END_WITH_ERROR;
}

static void discard(struct download *download) {
  ww_store_close(download->store);
  serve_bytes_release(&download->kept);
  (void)pthread_cond_destroy(&download->changed);
  (void)pthread_mutex_destroy(&download->lock);
  free(download->pipe);
  free(download);
}

static void release(void *context) {
  struct download *download = context;
  struct serve_downloads *all = download->all;
  (void)pthread_mutex_lock(&download->lock);
  download->closed = true;
  if (!download->ended) ww_store_interrupt(download->store);
  (void)pthread_cond_broadcast(&download->changed);
  (void)pthread_mutex_unlock(&download->lock);
  (void)pthread_join(download->thread, NULL);
  (void)pthread_mutex_lock(&all->lock);
  struct download **at = &all->first;
  while (*at != download) at = &(*at)->next;
  *at = download->next;
  all->count--;
  (void)pthread_mutex_unlock(&all->lock);
  discard(download);
}

// The request's memory goes before the download ends: its values are copied, and the filter made of the copies.
static bool keep_values(struct download *download, const struct serve_ask *ask) {
  size_t at = 0;
  download->ask = *ask;
  for (int i = 0; i < SERVE_PARAMETERS; i++) serve_bytes_add(&download->kept, ask->value[i].data, ask->value[i].size);
  if (download->kept.failed) return false;
  for (int i = 0; i < SERVE_PARAMETERS; i++) {
    struct ww_slice *member = serve_filter_member(&download->ask.query.filter, (enum serve_parameter)i);
    download->ask.value[i] = (struct ww_slice){download->kept.data == NULL ? "" : download->kept.data + at, ask->value[i].size};
    if (member != NULL && i != SERVE_ABOUT) *member = download->ask.value[i];
    at += ask->value[i].size;
  }
  return true;
}

static bool start_thread(struct serve_downloads *all, struct download *download, struct serve_fault *fault) {
  (void)pthread_mutex_lock(&all->lock);
  bool may = all->count < SERVE_DOWNLOADS && !all->stopped;
  if (may && pthread_create(&download->thread, NULL, run, download) == 0) {
    download->next = all->first;
    all->first = download;
    all->count++;
  } else {
    may = serve_fail(fault, 503, "unavailable", NULL, "%d downloads run already: try again when one has ended", SERVE_DOWNLOADS);
  }
  (void)pthread_mutex_unlock(&all->lock);
  return may;
}

static struct MHD_Response *respond(struct download *download) {
  static const char *const types[] = {[SERVE_TSV] = "text/tab-separated-values; charset=utf-8", [SERVE_JSONL] = "application/x-ndjson",
                                      [SERVE_PLOVER] = "application/x-ndjson", [SERVE_GEOJSON] = "application/geo+json"};
  static const char *const names[] = {[SERVE_TSV] = "events.tsv", [SERVE_JSONL] = "events.jsonl", [SERVE_PLOVER] = "events.plover.jsonl", [SERVE_GEOJSON] = "events.geojson"};
  struct MHD_Response *response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 32768, pull, download, release);
  if (response == NULL) {
    release(download);
    return NULL;
  }
  char disposition[64];
  (void)snprintf(disposition, sizeof disposition, "attachment; filename=\"%s\"", names[download->ask.format]);
  serve_add_headers(response);
  (void)MHD_add_response_header(response, "Content-Type", types[download->ask.format]);
  (void)MHD_add_response_header(response, "Content-Disposition", disposition);
  (void)MHD_add_response_header(response, "Cache-Control", "private, no-store");
  return response;
}

struct MHD_Response *serve_download_start(struct serve_downloads *downloads, const struct serve_ask *ask, struct serve_fault *fault) {
  struct download *download = calloc(1, sizeof *download);
  (void)serve_fail(fault, 503, "unavailable", NULL, "There is not enough memory for this download: try again");
  if (download == NULL) return NULL;
  (void)pthread_mutex_init(&download->lock, NULL);
  (void)pthread_cond_init(&download->changed, NULL);
  download->all = downloads;
  download->pipe = malloc(SERVE_PIPE_BYTES);
  ww_status status = WW_ERROR_MEMORY;
  if (download->pipe != NULL && keep_values(download, ask)) status = ww_store_open(downloads->database, NULL, &download->store, &download->error);
  if (status != WW_OK || !start_thread(downloads, download, fault)) {
    if (status != WW_OK && status != WW_ERROR_MEMORY) (void)serve_fault_of(status, &download->error, fault);
    discard(download);
    return NULL;
  }
  (void)pthread_mutex_lock(&download->lock);
  while (download->size == 0 && !download->ended && !download->closed) (void)pthread_cond_wait(&download->changed, &download->lock);
  bool failed = download->ended && download->status != WW_OK && download->size == 0;
  (void)pthread_mutex_unlock(&download->lock);
  if (!failed) return respond(download);
  (void)serve_fault_of(download->status, &download->error, fault);
  if (fault->status == 400) serve_blame(download->store, &download->ask, fault);
  release(download);
  return NULL;
}
