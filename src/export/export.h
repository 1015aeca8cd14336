// export.h: stored events as rows of a layout. A layout of columns is one table: each column's name, how well it is filled, from
// what, and the function that fills it. Header line, rows, documentation and test all read that table.
//
// Worked example: *Kenya sent food to Somalia* in the layout of ICEWS: the column "CAMEO Code" is coarse, from type, mode and
// context, and its function puts 073.
#ifndef WW_EXPORT_EXPORT_H
#define WW_EXPORT_EXPORT_H

#include "base/buffer.h"
#include "export/cameo.h"
#include "store/ask.h"

// One row: an event, and a pair of its parties in layouts of dyads.
struct ww_export_row {
  const struct ww_stored_event *event;
  const struct ww_stored_party *actor, *recipient;  // NULL: nobody
  size_t dyad;                    // which pair, from 0
  const struct ww_cameo *cameo;
  const struct ww_country *place_country;  // of the event's first place, NULL unknown
  const struct ww_ask_more *more; // what only some layouts need; NULL for the others
  const struct ww_export_options *options;
  struct ww_buffer *out;
};
typedef void (*ww_put_cell)(const struct ww_export_row *row);

struct ww_export_column {
  const char *name;
  enum ww_column_state state;
  const char *from;
  ww_put_cell put;                // NULL for WW_COLUMN_EMPTY
};
struct ww_export_layout {
  const char *name;
  const struct ww_export_column *columns;  // NULL for JSON
  size_t column_count;
  bool header;                    // a line of column names
  bool engine_line;               // and a comment line with the engine above it
  bool dyads;                     // a row for each pair
  bool more;                      // asks for ww_ask_more
  bool happened;                  // has no column for what is foreseen, supposed or denied: such events are left out
  bool representatives;           // a row for each dyad of the event that stands for all reports (GDELT mentions)
};
const struct ww_export_layout *ww_export_layout(enum ww_layout layout);

extern const struct ww_export_layout ww_layout_tsv, ww_layout_gdelt, ww_layout_gdelt_mentions, ww_layout_icews, ww_layout_polecat, ww_layout_phoenix;

// The JSON layouts: one event each.
void ww_export_jsonl(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options);
void ww_export_plover(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options);
void ww_export_feature(struct ww_buffer *out, const struct ww_stored_event *event, const struct ww_export_options *options);

// Cells that several layouts share. Text cells put no tab, line end or run of blanks.
void ww_cell_text(struct ww_buffer *out, struct ww_slice text);
void ww_cell_upper(struct ww_buffer *out, struct ww_slice text);       // capitals, as GDELT has names
void ww_cell_list(struct ww_buffer *out, const struct ww_slice *items, size_t count, const char *between);
void ww_cell_digits(struct ww_buffer *out, const char *date, size_t first, size_t count);  // of "2014-09-12" without the hyphens
void ww_cell_hex(struct ww_buffer *out, uint64_t id);
void ww_cell_micro_pair(struct ww_buffer *out, const struct ww_stored_event *event, bool longitude);
void ww_cell_country_name(struct ww_buffer *out, const char *code);
void ww_cell_sectors(struct ww_buffer *out, const struct ww_stored_party *party, const char *between);
// The event's first place, NULL where none.
const struct ww_stored_place *ww_first_place(const struct ww_stored_event *event);
bool ww_is_armed(const struct ww_stored_party *party);
// Rows of an event have numbers from key * WW_EXPORT_DYADS on.
enum { WW_EXPORT_DYADS = 10000 };
void ww_cell_number_of_dyad(const struct ww_export_row *row);
// The city (4), district (3), province (2) or country (1) of the event's first place.
void ww_cell_division(const struct ww_export_row *row, int resolution);
// The first place of the event: its city, district, province and country in words, and its point in degrees; empty where unknown.
void ww_cell_city(const struct ww_export_row *row);
void ww_cell_district(const struct ww_export_row *row);
void ww_cell_province(const struct ww_export_row *row);
void ww_cell_country(const struct ww_export_row *row);
void ww_cell_lat(const struct ww_export_row *row);
void ww_cell_lon(const struct ww_export_row *row);

#endif
