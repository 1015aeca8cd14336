// json.h: JSON put into a buffer, one call a value. Commas are kept by the caller's own order: `json->first` says
// whether a comma is due.
#ifndef WW_WRITE_JSON_H
#define WW_WRITE_JSON_H

#include "base/buffer.h"

struct ww_json {
  struct ww_buffer *out;
  bool first;  // nothing stands yet in the innermost object or array
};

void ww_json_open(struct ww_json *json, char bracket);   // '{' or '[' as a value
void ww_json_close(struct ww_json *json, char bracket);  // '}' or ']'
void ww_json_key(struct ww_json *json, const char *key);
void ww_json_text(struct ww_json *json, struct ww_slice text);  // escaped; well-formed UTF-8 stays as it is
void ww_json_cstring(struct ww_json *json, const char *text);
void ww_json_int(struct ww_json *json, int64_t value);
void ww_json_micro(struct ww_json *json, int64_t millionths);
void ww_json_bool(struct ww_json *json, bool value);
void ww_json_null(struct ww_json *json);
// A key with a value; an empty text, or a day that is WW_NO_DAY, is written as null.
void ww_json_key_text(struct ww_json *json, const char *key, struct ww_slice text);
void ww_json_key_cstring(struct ww_json *json, const char *key, const char *text);
void ww_json_key_int(struct ww_json *json, const char *key, int64_t value);
void ww_json_key_day(struct ww_json *json, const char *key, int32_t day);
void ww_json_key_hash(struct ww_json *json, const char *key, uint64_t hash);

#endif
