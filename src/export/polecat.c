// The layout of POLECAT: 40 columns, tabs, a header. It is PLOVER's own, so types, modes and contexts are exact.
#include "base/countries.h"
#include "export/export.h"

static void id(const struct ww_export_row *row) {
  ww_cell_hex(row->out, row->event->id);
  ww_buffer_put_format(row->out, "-%zu", row->dyad + 1);
}
static void date(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->date); }
static void type(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->type); }
static void mode(const struct ww_export_row *row) { ww_cell_list(row->out, row->event->modes, row->event->mode_count, ";"); }
static void intensity(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)row->event->scale_tenths * 100000); }
static void quad(const struct ww_export_row *row) {
  static const char *const names[] = {"", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"};
  int code = row->event->quad_code;
  ww_buffer_put_text(row->out, code >= 1 && code <= 4 ? names[code] : "");
}
static void contexts(const struct ww_export_row *row) { ww_cell_list(row->out, row->event->contexts, row->event->context_count, ";"); }

static void put_name(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_text(out, party->name.size > 0 ? party->name : party->text);
}
static void put_country(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_country_name(out, party->code);
}
static void put_cow(struct ww_buffer *out, const struct ww_stored_party *party) {
  const struct ww_country *country = party == NULL ? NULL : ww_country_by_code(ww_slice_cstring(party->code));
  if (country != NULL && country->cow != 0) ww_buffer_put_int(out, country->cow);
}
static void put_sector(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_buffer_put_text(out, party->sectors[0]);
}
static void put_title(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_text(out, party->office);
}
static void put_raw(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_text(out, party->text);
}
#define SIDE(name, put) \
  static void actor_##name(const struct ww_export_row *row) { put(row->out, row->actor); } \
  static void recipient_##name(const struct ww_export_row *row) { put(row->out, row->recipient); }
SIDE(name, put_name)
SIDE(country, put_country)
SIDE(cow, put_cow)
SIDE(sector, put_sector)
SIDE(title, put_title)
SIDE(raw, put_raw)
static void actor_sectors(const struct ww_export_row *row) { ww_cell_sectors(row->out, row->actor, ";"); }
static void recipient_sectors(const struct ww_export_row *row) { ww_cell_sectors(row->out, row->recipient, ";"); }

static void placename(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_cell_text(row->out, place->name);
}
static void geonames(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL && place->geonameid != 0) ww_buffer_put_int(row->out, (int64_t)place->geonameid);
}
static void raw_place(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_cell_text(row->out, place->text);
}
static void feature(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_buffer_put_text(row->out, place->feature_code);
}
static void source(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->publisher); }
static void published(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->published); }
static void people(const struct ww_export_row *row) { ww_cell_text(row->out, row->more->people); }
static void organizations(const struct ww_export_row *row) { ww_cell_text(row->out, row->more->organizations); }
static void locations(const struct ww_export_row *row) { ww_cell_text(row->out, row->more->locations); }
static void language(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->language); }
static void version(const struct ww_export_row *row) { ww_buffer_put_format(row->out, "whowhom %s", row->event->engine.version); }

#define PARTY(Title, side) \
  {Title " Name", WW_COLUMN_EXACT, "the entity's name, else the article's words", side##_name}, \
  {Title " Country", WW_COLUMN_EXACT, "its state", side##_country}, \
  {Title " COW", WW_COLUMN_EXACT, "its state's number of the Correlates of War", side##_cow}, \
  {"Primary " Title " Sector", WW_COLUMN_EXACT, "main sector", side##_sector}, \
  {Title " Sectors", WW_COLUMN_EXACT, "all sectors", side##_sectors}, \
  {Title " Title", WW_COLUMN_EXACT, "office, where the text tells it", side##_title}, \
  {Title " Name Raw", WW_COLUMN_EXACT, "the words in the article", side##_raw}, \
  {"Wikipedia " Title " ID", WW_COLUMN_EMPTY, "", NULL}

static const struct ww_export_column columns[] = {
    {"Event ID", WW_COLUMN_EXACT, "the event's id and the pair", id},
    {"Event Date", WW_COLUMN_EXACT, "first day of the event", date},
    {"Event Type", WW_COLUMN_EXACT, "PLOVER type", type},
    {"Event Mode", WW_COLUMN_EXACT, "PLOVER mode", mode},
    {"Intensity", WW_COLUMN_EXACT, "PLOVER's scale", intensity},
    {"Quad Code", WW_COLUMN_EXACT, "quad class in words", quad},
    {"Contexts", WW_COLUMN_EXACT, "PLOVER contexts", contexts},
    PARTY("Actor", actor),
    PARTY("Recipient", recipient),
    {"Placename", WW_COLUMN_EXACT, "the first place as resolved", placename},
    {"City", WW_COLUMN_EXACT, "where it is one", ww_cell_city},
    {"District", WW_COLUMN_EXACT, "likewise", ww_cell_district},
    {"Province", WW_COLUMN_EXACT, "its province", ww_cell_province},
    {"Country", WW_COLUMN_EXACT, "its country", ww_cell_country},
    {"Latitude", WW_COLUMN_EXACT, "degrees", ww_cell_lat},
    {"Longitude", WW_COLUMN_EXACT, "degrees", ww_cell_lon},
    {"GeoNames ID", WW_COLUMN_EXACT, "GeoNames' number", geonames},
    {"Raw Placename", WW_COLUMN_EXACT, "the words in the article", raw_place},
    {"Feature Type", WW_COLUMN_EXACT, "GeoNames' feature code", feature},
    {"Source", WW_COLUMN_EXACT, "publisher", source},
    {"Publication Date", WW_COLUMN_EXACT, "publication date", published},
    {"Story People", WW_COLUMN_EXACT, "persons named in the article", people},
    {"Story Organizations", WW_COLUMN_EXACT, "groups and organisations named in it", organizations},
    {"Story Locations", WW_COLUMN_EXACT, "places named in it", locations},
    {"Language", WW_COLUMN_EXACT, "language", language},
    {"Version", WW_COLUMN_EXACT, "the version of whowhom", version},
};
const struct ww_export_layout ww_layout_polecat = {
    .name = "polecat", .columns = columns, .column_count = sizeof columns / sizeof *columns, .header = true, .dyads = true, .more = true, .happened = true};
