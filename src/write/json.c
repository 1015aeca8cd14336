#include "write/json.h"

#include <string.h>

#include "base/date.h"
#include "base/hash.h"

static void comma(struct ww_json *json) {
  if (!json->first) ww_buffer_put_byte(json->out, ',');
  json->first = false;
}

void ww_json_open(struct ww_json *json, char bracket) {
  comma(json);
  ww_buffer_put_byte(json->out, bracket);
  json->first = true;
}

void ww_json_close(struct ww_json *json, char bracket) {
  ww_buffer_put_byte(json->out, bracket);
  json->first = false;
}

static void put_escaped(struct ww_buffer *out, struct ww_slice text) {
  static const char digits[] = "0123456789abcdef";
  ww_buffer_put_byte(out, '"');
  size_t from = 0;
  for (size_t i = 0; i < text.size; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) continue;
    ww_buffer_put(out, text.data + from, i - from);
    from = i + 1;
    switch (c) {
      case '"': ww_buffer_put(out, "\\\"", 2); break;
      case '\\': ww_buffer_put(out, "\\\\", 2); break;
      case '\n': ww_buffer_put(out, "\\n", 2); break;
      case '\t': ww_buffer_put(out, "\\t", 2); break;
      case '\r': ww_buffer_put(out, "\\r", 2); break;
      default: {
        char escape[6] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
        ww_buffer_put(out, escape, sizeof escape);
      }
    }
  }
  ww_buffer_put(out, text.data + from, text.size - from);
  ww_buffer_put_byte(out, '"');
}

void ww_json_key(struct ww_json *json, const char *key) {
  comma(json);
  ww_buffer_put_byte(json->out, '"');
  ww_buffer_put_text(json->out, key);  // keys are ours: nothing in them needs an escape
  ww_buffer_put(json->out, "\":", 2);
  json->first = true;
}

void ww_json_text(struct ww_json *json, struct ww_slice text) {
  comma(json);
  put_escaped(json->out, text);
}

void ww_json_cstring(struct ww_json *json, const char *text) {
  ww_json_text(json, (struct ww_slice){text, strlen(text)});
}

void ww_json_int(struct ww_json *json, int64_t value) {
  comma(json);
  ww_buffer_put_int(json->out, value);
}

void ww_json_micro(struct ww_json *json, int64_t millionths) {
  comma(json);
  ww_buffer_put_micro(json->out, millionths);
}

void ww_json_bool(struct ww_json *json, bool value) {
  comma(json);
  ww_buffer_put_text(json->out, value ? "true" : "false");
}

void ww_json_null(struct ww_json *json) {
  comma(json);
  ww_buffer_put(json->out, "null", 4);
}

void ww_json_key_text(struct ww_json *json, const char *key, struct ww_slice text) {
  ww_json_key(json, key);
  if (text.size == 0) {
    ww_json_null(json);
  } else {
    ww_json_text(json, text);
  }
}

void ww_json_key_cstring(struct ww_json *json, const char *key, const char *text) {
  ww_json_key_text(json, key, (struct ww_slice){text, strlen(text)});
}

void ww_json_key_int(struct ww_json *json, const char *key, int64_t value) {
  ww_json_key(json, key);
  ww_json_int(json, value);
}

void ww_json_key_day(struct ww_json *json, const char *key, int32_t day) {
  ww_json_key(json, key);
  if (day == WW_NO_DAY) {
    ww_json_null(json);
    return;
  }
  char text[10];
  ww_day_format(day, text);
  ww_json_text(json, (struct ww_slice){text, sizeof text});
}

void ww_json_key_hash(struct ww_json *json, const char *key, uint64_t hash) {
  char text[16];
  ww_hash_hex(hash, text);
  ww_json_key(json, key);
  ww_json_text(json, (struct ww_slice){text, sizeof text});
}
