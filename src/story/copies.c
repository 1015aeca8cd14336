// copies.c: reports whose text is another report's, whole or in part.
//
// In comes a report that was not looked at before; its signature's keys find earlier reports, those that share most keys are
// read and compared word for word (by all their shingles), and what holds is written down with its shares. Of an agency's text
// printed by twenty papers each later one is a copy of up to WW_LIMIT_STORY_TEXTS earlier ones.
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/link.h"

struct found {
  sqlite3_int64 document;
  int keys;
};

enum { FOUND = WW_STORY_TEXT_KEYS * WW_LIMIT_STORY_FOUND };

static int by_document(const void *a, const void *b) {
  sqlite3_int64 one = ((const struct found *)a)->document, other = ((const struct found *)b)->document;
  return (one > other) - (one < other);
}
// Most keys first, then the latest.
static int by_keys(const void *a, const void *b) {
  const struct found *one = a, *other = b;
  if (one->keys != other->keys) return one->keys < other->keys ? 1 : -1;
  return (one->document < other->document) - (one->document > other->document);
}

static size_t merge(struct found *found, size_t count) {
  qsort(found, count, sizeof *found, by_document);
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    if (kept > 0 && found[kept - 1].document == found[i].document) found[kept - 1].keys++;
    else found[kept++] = found[i];
  }
  qsort(found, kept, sizeof *found, by_keys);
  return kept;
}

static ww_status search(struct ww_linker *linker, const int64_t *keys, size_t key_count, sqlite3_int64 before, struct found *found, size_t *count,
                        struct ww_error *error) {
  ww_status status = WW_OK;
  *count = 0;
  for (size_t i = 0; status == WW_OK && i < key_count; i++) {
    sqlite3_stmt *row;
    status = ww_linker_use(linker, WW_SQL_FIND_TEXT_KEY, &row, error);
    if (status != WW_OK) break;
    (void)sqlite3_bind_int64(row, 1, keys[i]);
    (void)sqlite3_bind_int64(row, 2, before);
    bool more;
    while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) found[(*count)++] = (struct found){sqlite3_column_int64(row, 0), 1};
  }
  *count = merge(found, *count);
  return status;
}

static ww_status read_text(struct ww_linker *linker, sqlite3_int64 document, struct ww_slice *out, struct ww_error *error) {
  *out = WW_SLICE("");
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_GET_TEXT, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, document);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status == WW_OK && there) {
    const void *text = sqlite3_column_blob(row, 0);
    if (text != NULL) *out = ww_arena_copy(&linker->arena, ww_slice_of(text, (size_t)sqlite3_column_bytes(row, 0)));
    if (out->data == NULL) status = ww_fail_memory(error);
  }
  (void)sqlite3_reset(row);
  return status;
}

static void put_reason(enum ww_story_copy copy, const struct ww_story_overlap *overlap, struct ww_buffer *out) {
  int most = overlap->of_a > overlap->of_b ? overlap->of_a : overlap->of_b;
  ww_buffer_reset(out);
  switch (copy) {
    case WW_STORY_COPY_SAME: ww_buffer_put_format(out, "the same text but for a few words: %d %% of all runs of four words", overlap->jaccard / 10); break;
    case WW_STORY_COPY_LONGER: ww_buffer_put_format(out, "the later one holds %d %% of the earlier and more: an update, or the fuller version", overlap->of_a / 10); break;
    case WW_STORY_COPY_SHORTER: ww_buffer_put_format(out, "%d %% of the later one stand in the earlier: a shortened version", overlap->of_b / 10); break;
    default: ww_buffer_put_format(out, "passages are the same: %d %% of the shorter text", most / 10); break;
  }
}

static ww_status write_copy(struct ww_linker *linker, sqlite3_int64 a, sqlite3_int64 b, enum ww_story_copy copy, const struct ww_story_overlap *overlap,
                            struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_COPY, &row, error);
  if (status != WW_OK) return status;
  put_reason(copy, overlap, &linker->bytes);
  if (linker->bytes.failed) return ww_fail_memory(error);
  (void)sqlite3_bind_int64(row, 1, a);
  (void)sqlite3_bind_int64(row, 2, b);
  (void)sqlite3_bind_text(row, 3, ww_story_copy_name(copy), -1, SQLITE_STATIC);
  (void)sqlite3_bind_int(row, 4, overlap->jaccard);
  (void)sqlite3_bind_int(row, 5, overlap->of_a);
  (void)sqlite3_bind_int(row, 6, overlap->of_b);
  (void)sqlite3_bind_text(row, 7, linker->bytes.data, (int)linker->bytes.size, SQLITE_STATIC);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  if (status == WW_OK) linker->totals.copies++;
  return status;
}

static ww_status compare_texts(struct ww_linker *linker, const struct ww_story_shingles *own, sqlite3_int64 document, sqlite3_int64 other,
                               struct ww_error *error) {
  struct ww_arena_mark mark = ww_arena_mark(&linker->arena);
  struct ww_slice text;
  struct ww_story_shingles shingles;
  ww_status status = read_text(linker, other, &text, error);
  if (status == WW_OK && !ww_story_shingles_make(text, &linker->arena, &shingles)) status = ww_fail_memory(error);
  if (status == WW_OK) {
    struct ww_story_overlap overlap = ww_story_overlap_of(&shingles, own);
    enum ww_story_copy copy = ww_story_copy_of(&shingles, own, &overlap);
    if (copy != WW_STORY_COPY_NONE) status = write_copy(linker, other, document, copy, &overlap, error);
  }
  ww_arena_rewind(&linker->arena, mark);
  return status;
}

static ww_status write_document(struct ww_linker *linker, const struct ww_linked_report *report, size_t shingles, const int64_t *keys,
                                size_t key_count, struct ww_error *error) {
  struct ww_buffer *bytes = &linker->bytes;
  ww_buffer_reset(bytes);
  ww_story_context_pack(&report->context, bytes);
  if (bytes->failed) return ww_fail_memory(error);
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_DOCUMENT, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, report->document);
  (void)sqlite3_bind_int64(row, 2, (sqlite3_int64)shingles);
  (void)sqlite3_bind_blob(row, 3, bytes->data, (int)bytes->size, SQLITE_STATIC);
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  for (size_t i = 0; status == WW_OK && i < key_count; i++)
    status = ww_linker_run(linker, WW_SQL_ADD_TEXT_KEY, 2, (sqlite3_int64[]){keys[i], report->document}, error);
  return status;
}

ww_status ww_story_find_copies(struct ww_linker *linker, const struct ww_linked_report *report, struct ww_error *error) {
  sqlite3_int64 there;
  ww_status status = ww_linker_number(linker, WW_SQL_DOCUMENT_THERE, 1, &report->document, 0, &there, error);
  if (status != WW_OK || there != 0) return status;  // another engine's reading of it: the text is the same
  struct ww_story_shingles shingles;
  struct ww_story_signature signature;
  int64_t keys[WW_STORY_TEXT_KEYS];
  struct found *found = ww_arena_alloc(&linker->arena, FOUND, sizeof *found);
  if (found == NULL || !ww_story_shingles_make(report->text, &linker->arena, &shingles)) return ww_fail_memory(error);
  ww_story_signature_make(&shingles, &signature);
  size_t key_count = ww_story_text_keys(&shingles, &signature, keys), count = 0;
  status = search(linker, keys, key_count, report->document, found, &count, error);
  for (size_t i = 0; status == WW_OK && i < count && i < WW_LIMIT_STORY_TEXTS; i++)
    status = compare_texts(linker, &shingles, report->document, found[i].document, error);
  return status == WW_OK ? write_document(linker, report, shingles.count, keys, key_count, error) : status;
}
