// rows.c: values into a pack and back. Integers are eight bytes as they lie in memory: a pack never leaves its process.
#include "store/rows.h"

#include <string.h>

// Columns by name, so that a file of an older version, whose later columns stand at the end, takes the same rows.
const struct ww_table_info ww_tables[WW_TABLE_COUNT] = {
    [WW_TABLE_DOCUMENTS] =
    {"documents", "id, content_hash, doc_id, title, byline, publisher, published, dateline, url, language, given, body_at",
     12, true},
    [WW_TABLE_TEXTS] =
    {"texts", "id, document, text_hash, text",
     4, true},
    [WW_TABLE_ORIGINALS] =
    {"originals", "document, bytes",
     2, false},
    [WW_TABLE_READINGS] =
    {"readings", "id, document, engine, text, current, words",
     6, true},
    [WW_TABLE_SENTENCES] =
    {"sentences", "id, reading, number, start, end, part, none",
     7, true},
    [WW_TABLE_SENTENCE_TEXT] =
    {"sentence_text", "rowid, text",
     2, true},
    [WW_TABLE_ENTITIES] =
    {"entities", 
     "id, reading, number, entity_key, name, kind, code, sector1, sector2, sector3, sector4, office, "
     "wikidata, mentions",
     14, true},
    [WW_TABLE_TIMES] =
    {"times", "id, reading, number, start, end, date, enddate, resolution, ongoing, historical, clock, zone",
     12, true},
    [WW_TABLE_LOCATIONS] =
    {"locations", 
     "id, name, lat_micro, lon_micro, geonameid, province, country, country_code, feature_class, "
     "feature_code, resolution",
     11, false},
    [WW_TABLE_PLACES] =
    {"places", "id, reading, number, start, end, use, extracted, location",
     8, true},
    [WW_TABLE_CLAIMS] =
    {"claims", "id, reading, number, claim_key, sentence, cue_start, cue_end, kind, stance, day, parent, spans, attitude",
     13, true},
    [WW_TABLE_CLAIM_LINKS] =
    {"claim_links", "claim, position, entity, code, sector1, sector2, sector3, sector4, relation, start, end, text, name",
     13, false},
    [WW_TABLE_FIGURES] =
    {"figures", "id, reading, number, start, end, min, max, unit, entity, approximate, claim",
     11, true},
    [WW_TABLE_EVENTS] =
    {"events", 
     "id, reading, number, document, event_key, link, again, type, mode, modes, quad, scale, date, enddate, "
     "date_resolution, ongoing, historical, future, hypothetical, negation, actor_unnamed, dead, injured, "
     "arrested, confidence, sentence, claim, time, spans, \"trigger\", signs, rule",
     32, true},
    [WW_TABLE_EVENT_CONTEXTS] =
    {"event_contexts", "event, position, context, found_in, spans",
     5, false},
    [WW_TABLE_EVENT_PARTIES] =
    {"event_parties", "event, role, position, entity, code, sector1, sector2, sector3, sector4, start, end, text, name",
     13, false},
    [WW_TABLE_EVENT_PLACES] =
    {"event_places", "event, position, place, location",
     4, false},
    [WW_TABLE_EVENT_FIGURES] =
    {"event_figures", "event, position, figure",
     3, false},
};

static void put_u32(struct ww_rows *rows, uint32_t value) { ww_buffer_put(rows->out, (const char *)&value, sizeof value); }

static void put_kind(struct ww_rows *rows, enum ww_value_kind kind) { ww_buffer_put_byte(rows->out, (char)kind); }

uint32_t ww_rows_row(struct ww_rows *rows, enum ww_table table) {
  uint32_t here = (uint32_t)(rows->out->size - rows->start);
  put_u32(rows, 0);
  if (rows->count[table] == 0) {
    rows->first[table] = here;
  } else if (!rows->out->failed) {
    memcpy(rows->out->data + rows->start + rows->last[table], &here, sizeof here);
  }
  rows->last[table] = here;
  return rows->count[table]++;
}

void ww_rows_null(struct ww_rows *rows) { put_kind(rows, WW_VALUE_NULL); }

void ww_rows_int(struct ww_rows *rows, int64_t value) {
  put_kind(rows, WW_VALUE_INT);
  ww_buffer_put(rows->out, (const char *)&value, sizeof value);
}

void ww_rows_hash(struct ww_rows *rows, uint64_t hash) {
  int64_t value;
  memcpy(&value, &hash, sizeof value);
  ww_rows_int(rows, value);
}

static void put_sized(struct ww_rows *rows, enum ww_value_kind kind, struct ww_slice text) {
  put_kind(rows, kind);
  put_u32(rows, (uint32_t)text.size);
  ww_buffer_put_slice(rows->out, text);
}

void ww_rows_words(struct ww_rows *rows, struct ww_slice text) { put_sized(rows, WW_VALUE_TEXT, text); }

void ww_rows_bytes(struct ww_rows *rows, struct ww_slice bytes) { put_sized(rows, WW_VALUE_BYTES, bytes); }

void ww_rows_text(struct ww_rows *rows, struct ww_slice text) {
  if (text.size == 0) {
    ww_rows_null(rows);
  } else {
    ww_rows_words(rows, text);
  }
}

void ww_rows_cstring(struct ww_rows *rows, const char *text) { ww_rows_text(rows, (struct ww_slice){text, strlen(text)}); }

void ww_rows_day(struct ww_rows *rows, int32_t day) {
  char text[10];
  if (day == WW_NO_DAY) {
    ww_rows_null(rows);
    return;
  }
  ww_day_format(day, text);
  ww_rows_words(rows, (struct ww_slice){text, sizeof text});
}

void ww_rows_count(struct ww_rows *rows, int64_t value) {
  if (value < 0) {
    ww_rows_null(rows);
  } else {
    ww_rows_int(rows, value);
  }
}

void ww_rows_span(struct ww_rows *rows, uint32_t start, uint32_t end) {
  put_kind(rows, WW_VALUE_SPAN);
  put_u32(rows, start);
  put_u32(rows, end);
}

void ww_rows_ref(struct ww_rows *rows, enum ww_table table, uint32_t number) {
  if (number == UINT32_MAX) {
    ww_rows_null(rows);
    return;
  }
  put_kind(rows, WW_VALUE_REF);
  ww_buffer_put_byte(rows->out, (char)table);
  put_u32(rows, number);
}

size_t ww_rows_open_text(struct ww_rows *rows) {
  put_kind(rows, WW_VALUE_TEXT);
  put_u32(rows, 0);
  return rows->out->size;
}

void ww_rows_close_text(struct ww_rows *rows, size_t opened) {
  if (rows->out->failed) return;
  uint32_t size = (uint32_t)(rows->out->size - opened);
  memcpy(rows->out->data + opened - sizeof size, &size, sizeof size);
}

static uint32_t get_u32(const char *pack, size_t *at) {
  uint32_t value;
  memcpy(&value, pack + *at, sizeof value);
  *at += sizeof value;
  return value;
}

uint32_t ww_rows_begin(const char *pack, size_t *at) { return get_u32(pack, at); }

struct ww_value ww_rows_read(const char *pack, const struct ww_pack_head *head, size_t *at) {
  struct ww_value value = {.kind = (enum ww_value_kind)(unsigned char)pack[(*at)++]};
  switch (value.kind) {
    case WW_VALUE_NULL: break;
    case WW_VALUE_INT:
      memcpy(&value.number, pack + *at, sizeof value.number);
      *at += sizeof value.number;
      break;
    case WW_VALUE_TEXT:
    case WW_VALUE_BYTES:
      value.text.size = get_u32(pack, at);
      value.text.data = pack + *at;
      *at += value.text.size;
      break;
    case WW_VALUE_SPAN: {
      uint32_t start = get_u32(pack, at), end = get_u32(pack, at);
      value.text = (struct ww_slice){pack + head->text_at + start, end - start};
      break;
    }
    case WW_VALUE_REF:
      value.table = (enum ww_table)(unsigned char)pack[(*at)++];
      value.number = get_u32(pack, at);
      break;
  }
  return value;
}
