// waiting.c: packs that wait for the next transaction, and what is known already.
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/memory.h"
#include "store/put.h"

// The more rows go in at once, the fewer pages of the indexes are written again and again, which tells in a large file: a
// quarter of the file goes in at once, between these bounds. What waits is lost in a kill and read again, and what goes in should
// fit SQLite's cache. Where documents come slowly they wait no longer than until the next one after two seconds. (When that is, no row tells.)
enum { WAITING_LEAST = 1 << 20, WAITING_MOST = 16 << 20, WAITING_PACKS = 4096, WAITING_SECONDS = 2, PART_OF_FILE = 4 };

static bool same_engine(const struct ww_pack_head *a, const struct ww_pack_head *b) {
  return strcmp(a->version, b->version) == 0 && strcmp(a->model, b->model) == 0 && strcmp(a->lexicon, b->lexicon) == 0;
}

// ---- what waits, by what it is found by ---------------------------------------------------------

// Each pack that waits stands in the table under the hash of its input, that of its content, and its document's number where it came out of
// the store. What has the same last bits stands in the next free place.
enum { SLOTS = 4 * WAITING_PACKS };
_Static_assert((SLOTS & (SLOTS - 1)) == 0, "keys are cut to a power of two");

struct ww_waiting_slot {
  uint64_t key;
  size_t from;  // where the pack starts in store->waiting, and one more; 0 free
};

static void remember_key(struct ww_store *store, uint64_t key, size_t at) {
  size_t i = (size_t)key & (SLOTS - 1);
  while (store->slots[i].from != 0) i = (i + 1) & (SLOTS - 1);
  store->slots[i] = (struct ww_waiting_slot){key, at + 1};
}

static void remember(struct ww_store *store, const struct ww_pack_head *head, size_t at) {
  if (store->waiting_count == 0) memset(store->slots, 0, SLOTS * sizeof *store->slots);
  remember_key(store, head->input_hash, at);
  remember_key(store, head->content_hash, at);
  if (head->stored != 0) remember_key(store, (uint64_t)head->stored, at);
}

// The pack of this engine that waits under the key.
static bool find_waiting(const struct ww_store *store, uint64_t key, const struct ww_pack_head *wanted, struct ww_pack_head *found) {
  if (store->waiting_count == 0) return false;
  for (size_t i = (size_t)key & (SLOTS - 1); store->slots[i].from != 0; i = (i + 1) & (SLOTS - 1)) {
    if (store->slots[i].key != key) continue;
    memcpy(found, store->waiting.data + store->slots[i].from - 1, sizeof *found);
    if (same_engine(found, wanted)) return true;
  }
  return false;
}

// Whether what waits has the pack's reading already; `*same_input` also the very input.
static bool is_waiting(const struct ww_store *store, const struct ww_pack_head *wanted, bool *same_input) {
  struct ww_pack_head found;
  if (wanted->stored != 0) return *same_input = find_waiting(store, (uint64_t)wanted->stored, wanted, &found);
  *same_input = find_waiting(store, wanted->input_hash, wanted, &found);
  return *same_input || find_waiting(store, wanted->content_hash, wanted, &found);
}

// Whether the file has it.
static ww_status is_stored(struct ww_store *store, const struct ww_pack_head *head, bool *stored, bool *by_input, bool *current, struct ww_error *error) {
  sqlite3_int64 document = 0, engine = 0, reading = 0, is_current = 0;
  *stored = *by_input = *current = false;
  ww_status status = ww_put_find_document(store, head, &document, by_input, error);
  if (status == WW_OK) status = ww_put_find_engine(store, head->version, head->model, head->lexicon, false, &engine, error);
  if (status != WW_OK || document == 0 || engine == 0) return status;
  status = ww_put_with_numbers(store, WW_STORE_FIND_READING, document, engine, stored, &reading, &is_current, error);
  *current = is_current != 0;
  return status;
}

static ww_status bytes_to_wait_for(struct ww_store *store, struct ww_error *error) {
  sqlite3_int64 bytes;
  ww_status status = ww_store_number(store, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", 0, &bytes, error);
  bytes /= PART_OF_FILE;
  store->waiting_bytes = bytes < WAITING_LEAST ? WAITING_LEAST : bytes > WAITING_MOST ? WAITING_MOST : (size_t)bytes;
  return status;
}

static int64_t seconds(void) {
  struct timespec now;
  return clock_gettime(CLOCK_MONOTONIC, &now) == 0 ? (int64_t)now.tv_sec : 0;
}

ww_status ww_store_put_pack(struct ww_store *store, struct ww_slice pack, bool *known, struct ww_error *error) {
  struct ww_pack_head head;
  bool by_input = false, current = false, waits = false, same_input = false;
  *known = false;
  if (!store->writable) return ww_store_error(store, error, WW_ERROR_ARGUMENT, "is open for reading only");
  memcpy(&head, pack.data, sizeof head);
  waits = is_waiting(store, &head, &same_input);
  ww_status status = WW_OK;
  if (!waits) status = is_stored(store, &head, known, &by_input, &current, error);
  if (status != WW_OK) return status;
  *known = *known || waits;
  if (*known) store->totals.known++;
  // Known, and nothing about it is new to the file.
  if (waits ? same_input : *known && by_input && current) return WW_OK;
  if (store->slots == NULL) store->slots = ww_alloc(SLOTS, sizeof *store->slots);
  if (store->slots == NULL) return ww_fail_memory(error);
  if (store->waiting_count == 0) status = bytes_to_wait_for(store, error);
  if (status != WW_OK) return status;
  int64_t now = seconds();
  if (store->waiting_count == 0) store->waiting_since = now;
  size_t before = store->waiting.size;
  ww_buffer_put_slice(&store->waiting, pack);
  if (store->waiting.failed) {
    store->waiting.failed = false;
    store->waiting.size = before;
    return ww_fail_memory(error);
  }
  remember(store, &head, before);
  store->waiting_count++;
  bool enough = store->waiting.size >= store->waiting_bytes || store->waiting_count >= WAITING_PACKS || now - store->waiting_since > WAITING_SECONDS;
  return enough ? ww_store_commit(store, error) : WW_OK;
}

ww_status ww_store_has_input(struct ww_store *store, uint64_t input_hash, const struct ww_engine *engine, bool *has, struct ww_error *error) {
  struct ww_pack_head head = {.input_hash = input_hash}, found;
  memcpy(head.version, engine->version, sizeof head.version);
  memcpy(head.model, engine->model, sizeof head.model);
  memcpy(head.lexicon, engine->lexicon, sizeof head.lexicon);
  sqlite3_int64 document = 0, of_engine = 0, reading = 0, current = 0;
  bool there = false;
  *has = false;
  if (find_waiting(store, input_hash, &head, &found)) {
    *has = true;
    return WW_OK;
  }
  ww_status status = ww_put_with_numbers(store, WW_STORE_FIND_INPUT, ww_put_signed(input_hash), 0, &there, &document, NULL, error);
  if (status == WW_OK && there) status = ww_put_find_engine(store, head.version, head.model, head.lexicon, false, &of_engine, error);
  if (status != WW_OK || of_engine == 0) return status;
  status = ww_put_with_numbers(store, WW_STORE_FIND_READING, document, of_engine, has, &reading, &current, error);
  // Another engine has read it since: this one's reading stands again.
  if (status == WW_OK && *has && current == 0) status = ww_put_with_numbers(store, WW_STORE_UNSET_CURRENT, document, 0, NULL, NULL, NULL, error);
  if (status == WW_OK && *has && current == 0) status = ww_put_with_numbers(store, WW_STORE_SET_CURRENT, reading, 0, NULL, NULL, NULL, error);
  return status;
}
