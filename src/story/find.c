#include "story/find.h"

#include "base/error.h"
#include "base/slice.h"

enum { HEX = 16 };

static bool take_hex(struct ww_slice name, uint64_t *out) {
  if (name.size != HEX) return false;
  for (size_t i = 0; i < HEX; i++) {
    unsigned char c = ww_ascii_fold((unsigned char)name.data[i]);
    if (!ww_ascii_digit(c) && !(c >= 'a' && c <= 'f')) return false;
    *out = *out << 4 | (uint64_t)(ww_ascii_digit(c) ? c - '0' : c - 'a' + 10);
  }
  return true;
}

static bool take_number(struct ww_slice name, uint64_t *out) {
  if (name.size == 0 || name.size > 15) return false;
  for (size_t i = 0; i < name.size; i++) {
    if (!ww_ascii_digit((unsigned char)name.data[i])) return false;
    *out = *out * 10 + (uint64_t)(name.data[i] - '0');
  }
  return true;
}

ww_status ww_story_find_event(struct ww_linker *linker, struct ww_slice name, sqlite3_int64 *out, struct ww_error *error) {
  uint64_t value = 0;
  bool hex = take_hex(name, &value);
  int shown = (int)(name.size < 64 ? name.size : 64);
  if (!hex && !take_number(name, &value))
    return ww_fail(error, WW_ERROR_ARGUMENT, "'%.*s' is no event: give its id of sixteen digits and letters, or its row's number", shown, name.data);
  sqlite3_int64 key = hex && value > INT64_MAX ? -(sqlite3_int64)(UINT64_MAX - value) - 1 : (sqlite3_int64)value;
  ww_status status = ww_linker_number(linker, hex ? WW_SQL_FIND_BY_KEY : WW_SQL_FIND_BY_ROW, 1, &key, 0, out, error);
  if (status == WW_OK && *out == 0)
    return ww_fail(error, WW_ERROR_ARGUMENT, "%s: has no event '%.*s' in a current reading: `whowhom query --db FILE` lists events", linker->store->path, shown,
                   name.data);
  return status;
}
