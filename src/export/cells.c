// Cells that several layouts share.
#include <utf8proc.h>

#include "base/countries.h"
#include "base/hash.h"
#include "export/export.h"
#include "write/write.h"

void ww_cell_text(struct ww_buffer *out, struct ww_slice text) { ww_put_one_line(out, text); }

void ww_cell_upper(struct ww_buffer *out, struct ww_slice text) {
  for (size_t at = 0; at < text.size;) {
    utf8proc_int32_t c = 0;
    utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)text.data + at, (utf8proc_ssize_t)(text.size - at), &c);
    if (used <= 0) break;
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t put = utf8proc_encode_char(c < ' ' ? ' ' : utf8proc_toupper(c), bytes);
    ww_buffer_put(out, (const char *)bytes, (size_t)put);
    at += (size_t)used;
  }
}

void ww_cell_list(struct ww_buffer *out, const struct ww_slice *items, size_t count, const char *between) {
  for (size_t i = 0; i < count; i++) {
    if (i > 0) ww_buffer_put_text(out, between);
    ww_put_one_line(out, items[i]);
  }
}

void ww_cell_digits(struct ww_buffer *out, const char *date, size_t first, size_t count) {
  for (size_t i = 0, digit = 0; date[i] != 0 && digit < first + count; i++) {
    if (date[i] == '-') continue;
    if (digit++ >= first) ww_buffer_put_byte(out, date[i]);
  }
}

void ww_cell_hex(struct ww_buffer *out, uint64_t id) {
  char text[16];
  ww_hash_hex(id, text);
  ww_buffer_put(out, text, sizeof text);
}

const struct ww_stored_place *ww_first_place(const struct ww_stored_event *event) { return event->place_count > 0 ? &event->places[0] : NULL; }

void ww_cell_micro_pair(struct ww_buffer *out, const struct ww_stored_event *event, bool longitude) {
  const struct ww_stored_place *place = ww_first_place(event);
  if (place != NULL && place->point) ww_buffer_put_micro(out, longitude ? place->lon_micro : place->lat_micro);
}

void ww_cell_country_name(struct ww_buffer *out, const char *code) {
  const struct ww_country *country = ww_country_by_code(ww_slice_cstring(code));
  if (country != NULL) ww_buffer_put_text(out, country->name);
}

void ww_cell_sectors(struct ww_buffer *out, const struct ww_stored_party *party, const char *between) {
  for (int i = 0; party != NULL && i < 4 && party->sectors[i][0] != 0; i++) {
    if (i > 0) ww_buffer_put_text(out, between);
    ww_buffer_put_text(out, party->sectors[i]);
  }
}

bool ww_is_armed(const struct ww_stored_party *party) { return party != NULL && strcmp(party->sectors[0], "MIL") == 0; }

void ww_cell_number_of_dyad(const struct ww_export_row *row) {
  // The event's row in the store and the pair: the same in every export of this store.
  ww_buffer_put_int(row->out, row->event->key * WW_EXPORT_DYADS + (int64_t)row->dyad);
}

// A place's name where it is of that kind, else what it lies in.
void ww_cell_division(const struct ww_export_row *row, int resolution) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place == NULL) return;
  struct ww_slice name = place->name.size > 0 ? place->name : place->text;
  bool city = place->resolution >= 4;
  if ((resolution == 4 && city) || (resolution < 4 && place->resolution == resolution)) {
    ww_put_one_line(row->out, name);
  } else if (resolution == 2 && place->resolution > 2) {
    ww_put_one_line(row->out, place->province);
  } else if (resolution == 1 && place->resolution != 1) {
    if (place->country.size > 0) {
      ww_put_one_line(row->out, place->country);
    } else {
      ww_cell_country_name(row->out, place->country_code);
    }
  }
}

// ---- columns that several layouts have ------------------------------------------------------------

void ww_cell_city(const struct ww_export_row *row) { ww_cell_division(row, 4); }
void ww_cell_district(const struct ww_export_row *row) { ww_cell_division(row, 3); }
void ww_cell_province(const struct ww_export_row *row) { ww_cell_division(row, 2); }
void ww_cell_country(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_cell_country_name(row->out, place->country_code);
}
void ww_cell_lat(const struct ww_export_row *row) { ww_cell_micro_pair(row->out, row->event, false); }
void ww_cell_lon(const struct ww_export_row *row) { ww_cell_micro_pair(row->out, row->event, true); }
