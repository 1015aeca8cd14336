// The layout of ICEWS: 20 columns, tabs, a header.
#include "export/export.h"

static void date(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->date); }

// ICEWS writes sectors in words.
static const char *in_words(const char *sector) {
  static const struct {
    char sector[4];
    const char *words;
  } all[] = {{"COP", "Police"}, {"GOV", "Government"}, {"JUD", "Judicial"}, {"LEG", "Legislative"}, {"MIL", "Military"}, {"PRM", "Paramilitary"}, {"PTY", "Parties"},
             {"REB", "Rebel"}, {"SPY", "Intelligence"}, {"UAF", "Unidentified Forces"}, {"UNK", "Unidentified"}, {"AGR", "Agricultural"}, {"BUS", "Business"},
             {"CRM", "Criminals"}, {"CVL", "Civilian"}, {"EDU", "Education"}, {"ELI", "Elite"}, {"JRN", "Media"}, {"LAB", "Labor"}, {"MED", "Medical"},
             {"REF", "Refugees"}, {"OPP", "Opposition"}, {"PRE", "Partially Recognized"}, {"REL", "Religious"}, {"SOC", "Social"}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (strcmp(all[i].sector, sector) == 0) return all[i].words;
  return sector;
}
static void put_name(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_text(out, party->name.size > 0 ? party->name : party->text);
}
static void put_sectors(struct ww_buffer *out, const struct ww_stored_party *party) {
  for (int i = 0; party != NULL && i < 4 && party->sectors[i][0] != 0; i++) {
    if (i > 0) ww_buffer_put_byte(out, ',');
    ww_buffer_put_text(out, in_words(party->sectors[i]));
  }
}
static void put_country(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_country_name(out, party->code);
}
static void source_name(const struct ww_export_row *row) { put_name(row->out, row->actor); }
static void source_sectors(const struct ww_export_row *row) { put_sectors(row->out, row->actor); }
static void source_country(const struct ww_export_row *row) { put_country(row->out, row->actor); }
static void target_name(const struct ww_export_row *row) { put_name(row->out, row->recipient); }
static void target_sectors(const struct ww_export_row *row) { put_sectors(row->out, row->recipient); }
static void target_country(const struct ww_export_row *row) { put_country(row->out, row->recipient); }

static void event_text(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->name); }
static void cameo_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->code); }
static void intensity(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)row->event->scale_tenths * 100000); }
static void story(const struct ww_export_row *row) { ww_buffer_put_int(row->out, row->event->document); }
static void sentence(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->event->sentence + 1); }
static void publisher(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->publisher); }

static const struct ww_export_column columns[] = {
    {"Event ID", WW_COLUMN_EXACT, "the event's row in the store times 10000, and the pair", ww_cell_number_of_dyad},
    {"Event Date", WW_COLUMN_EXACT, "first day of the event", date},
    {"Source Name", WW_COLUMN_EXACT, "the actor's name, else the article's words", source_name},
    {"Source Sectors", WW_COLUMN_COARSE, "PLOVER's sectors in words; ICEWS has finer ones", source_sectors},
    {"Source Country", WW_COLUMN_EXACT, "the actor's state", source_country},
    {"Event Text", WW_COLUMN_COARSE, "the CAMEO code in our words", event_text},
    {"CAMEO Code", WW_COLUMN_COARSE, "made from type, mode and context", cameo_code},
    {"Intensity", WW_COLUMN_COARSE, "PLOVER's scale, which has the same ends and other numbers", intensity},
    {"Target Name", WW_COLUMN_EXACT, "the recipient's name, else the article's words", target_name},
    {"Target Sectors", WW_COLUMN_COARSE, "likewise", target_sectors},
    {"Target Country", WW_COLUMN_EXACT, "the recipient's state", target_country},
    {"Story ID", WW_COLUMN_EXACT, "the article's row in the store (what ICEWS calls a story is an article)", story},
    {"Sentence Number", WW_COLUMN_EXACT, "in the article, from 1", sentence},
    {"Publisher", WW_COLUMN_EXACT, "publisher", publisher},
    {"City", WW_COLUMN_EXACT, "the first place, where it is one", ww_cell_city},
    {"District", WW_COLUMN_EXACT, "likewise", ww_cell_district},
    {"Province", WW_COLUMN_EXACT, "the first place's province", ww_cell_province},
    {"Country", WW_COLUMN_EXACT, "its country", ww_cell_country},
    {"Latitude", WW_COLUMN_EXACT, "degrees", ww_cell_lat},
    {"Longitude", WW_COLUMN_EXACT, "degrees", ww_cell_lon},
};
const struct ww_export_layout ww_layout_icews = {
    .name = "icews", .columns = columns, .column_count = sizeof columns / sizeof *columns, .header = true, .dyads = true, .happened = true};
