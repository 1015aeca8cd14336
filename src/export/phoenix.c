// The layout of Phoenix: 26 columns, tabs, no header.
#include "export/export.h"

static void date(const struct ww_export_row *row) { ww_cell_digits(row->out, row->event->date, 0, 8); }
static void year(const struct ww_export_row *row) { ww_cell_digits(row->out, row->event->date, 0, 4); }
static void month(const struct ww_export_row *row) { ww_cell_digits(row->out, row->event->date, 4, 2); }
static void day(const struct ww_export_row *row) { ww_cell_digits(row->out, row->event->date, 6, 2); }

// "USAGOVMIL" is entity USA, role GOV and attribute MIL.
static size_t roles_of(const struct ww_stored_party *party, const char *roles[4]) {
  size_t count = 0;
  for (int i = 0; party != NULL && i < 4; i++) {
    const char *role = ww_cameo_role(party->sectors[i]);
    if (role[0] != 0) roles[count++] = role;
  }
  return count;
}
static void put_full(struct ww_buffer *out, const struct ww_stored_party *party) {
  const char *roles[4];
  bool country;
  size_t count = roles_of(party, roles);
  if (party != NULL) ww_buffer_put_text(out, ww_cameo_actor(party->code, &country));
  for (size_t i = 0; i < count; i++) ww_buffer_put_text(out, roles[i]);
}
static void put_entity(struct ww_buffer *out, const struct ww_stored_party *party) {
  bool country;
  if (party != NULL) ww_buffer_put_text(out, ww_cameo_actor(party->code, &country));
}
static void put_role(struct ww_buffer *out, const struct ww_stored_party *party) {
  const char *roles[4];
  if (roles_of(party, roles) > 0) ww_buffer_put_text(out, roles[0]);
}
static void put_attribute(struct ww_buffer *out, const struct ww_stored_party *party) {
  const char *roles[4];
  size_t count = roles_of(party, roles);
  for (size_t i = 1; i < count; i++) {
    if (i > 1) ww_buffer_put_byte(out, ';');
    ww_buffer_put_text(out, roles[i]);
  }
}
#define SIDE(name, put) \
  static void source_##name(const struct ww_export_row *row) { put(row->out, row->actor); } \
  static void target_##name(const struct ww_export_row *row) { put(row->out, row->recipient); }
SIDE(full, put_full)
SIDE(entity, put_entity)
SIDE(role, put_role)
SIDE(attribute, put_attribute)

static void event_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->code); }
static void root_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->root); }
static void quad(const struct ww_export_row *row) { ww_buffer_put_int(row->out, row->cameo->quad); }
static void scale(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)row->event->scale_tenths * 100000); }
static void issues(const struct ww_export_row *row) {
  for (size_t i = 0; i < row->event->context_count; i++) {
    if (i > 0) ww_buffer_put_byte(row->out, ';');
    ww_cell_upper(row->out, row->event->contexts[i]);
    ww_buffer_put_text(row->out, ",1");
  }
}
static void location(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_cell_text(row->out, place->name.size > 0 ? place->name : place->text);
}
static void state(const struct ww_export_row *row) { ww_cell_division(row, 2); }
static void country(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(row->event);
  if (place != NULL) ww_buffer_put_text(row->out, place->country_code);
}
static void sentence(const struct ww_export_row *row) {
  ww_cell_text(row->out, row->event->article);
  ww_buffer_put_format(row->out, "_%zu", row->event->sentence + 1);
}
static void urls(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->url); }
static void sources(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->publisher); }

#define PARTY(Title, side) \
  {Title "ActorFull", WW_COLUMN_COARSE, "country and sectors as CAMEO has them; sectors that it lacks are left out", side##_full}, \
  {Title "ActorEntity", WW_COLUMN_COARSE, "country, or kind of international actor", side##_entity}, \
  {Title "ActorRole", WW_COLUMN_COARSE, "main sector as CAMEO's role", side##_role}, \
  {Title "ActorAttribute", WW_COLUMN_COARSE, "the other sectors", side##_attribute}

static const struct ww_export_column columns[] = {
    {"EventID", WW_COLUMN_EXACT, "the event's row in the store times 10000, and the pair", ww_cell_number_of_dyad},
    {"Date", WW_COLUMN_EXACT, "first day of the event", date},
    {"Year", WW_COLUMN_EXACT, "its year", year},
    {"Month", WW_COLUMN_EXACT, "its month", month},
    {"Day", WW_COLUMN_EXACT, "its day", day},
    PARTY("Source", source),
    PARTY("Target", target),
    {"EventCode", WW_COLUMN_COARSE, "a CAMEO code made from type, mode and context", event_code},
    {"EventRootCode", WW_COLUMN_COARSE, "its first two digits", root_code},
    {"QuadClass", WW_COLUMN_COARSE, "class of the root code, not PLOVER's of the type", quad},
    {"GoldsteinScore", WW_COLUMN_COARSE, "PLOVER's scale, which has the same ends and other numbers", scale},
    {"Issues", WW_COLUMN_COARSE, "PLOVER's contexts; Phoenix has issues of its own", issues},
    {"Lat", WW_COLUMN_EXACT, "degrees", ww_cell_lat},
    {"Lon", WW_COLUMN_EXACT, "degrees", ww_cell_lon},
    {"LocationName", WW_COLUMN_EXACT, "the first place", location},
    {"StateName", WW_COLUMN_EXACT, "its province", state},
    {"CountryCode", WW_COLUMN_EXACT, "its country, ISO 3166-1 alpha-3", country},
    {"SentenceID", WW_COLUMN_EXACT, "the article's id and the sentence, from 1", sentence},
    {"URLs", WW_COLUMN_EXACT, "the article's address", urls},
    {"NewsSources", WW_COLUMN_EXACT, "its publisher", sources},
};
const struct ww_export_layout ww_layout_phoenix = {
    .name = "phoenix", .columns = columns, .column_count = sizeof columns / sizeof *columns, .dyads = true, .happened = true};
