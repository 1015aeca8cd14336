// The layouts of GDELT 2.0: events (61 columns) and mentions (16), tabs, no header. One row of events is one story, or one act
// that no other report tells, and one pair of its parties; its number is that of the event which stands for all reports, so that
// mentions, one a report and sentence, find it.
#include "base/countries.h"
#include "export/export.h"

static const struct ww_stored_event *event_of(const struct ww_export_row *row) { return row->event; }
static void put_day(const struct ww_export_row *row) { ww_cell_digits(row->out, event_of(row)->date, 0, 8); }
static void put_month(const struct ww_export_row *row) { ww_cell_digits(row->out, event_of(row)->date, 0, 6); }
static void put_year(const struct ww_export_row *row) { ww_cell_digits(row->out, event_of(row)->date, 0, 4); }

static void put_number(const struct ww_export_row *row) {
  ww_buffer_put_int(row->out, row->more->representative * WW_EXPORT_DYADS + (int64_t)row->dyad);
}

static int two_digits(const char *text) { return (text[0] - '0') * 10 + text[1] - '0'; }

// The year and its fraction, (month * 30 + day) / 365, in ten thousandths.
static void put_fraction(const struct ww_export_row *row) {
  const char *date = event_of(row)->date;
  if (date[0] == 0) return;
  int tens = (two_digits(date + 5) * 30 + two_digits(date + 8)) * 10000 / 365;
  // Late December is beyond a whole year in this formula, which GDELT's own column shows too.
  ww_buffer_put(row->out, date, 4);
  ww_buffer_put_format(row->out, ".%04d", tens > 9999 ? 9999 : tens);
}

// ---- parties ---------------------------------------------------------------------------------

// A country's code and roles in a row, "USAGOVMIL".
static void put_code(struct ww_buffer *out, const struct ww_stored_party *party) {
  bool country;
  if (party == NULL) return;
  ww_buffer_put_text(out, ww_cameo_actor(party->code, &country));
  for (int i = 0; i < 4; i++) ww_buffer_put_text(out, ww_cameo_role(party->sectors[i]));
}
static void put_name(struct ww_buffer *out, const struct ww_stored_party *party) {
  if (party != NULL) ww_cell_upper(out, party->name.size > 0 ? party->name : party->text);
}
static void put_country(struct ww_buffer *out, const struct ww_stored_party *party) {
  bool country;
  const char *code = party == NULL ? "" : ww_cameo_actor(party->code, &country);
  if (code[0] != 0 && country) ww_buffer_put_text(out, code);
}
// The n-th role: what kind of international actor comes first.
static void put_type(struct ww_buffer *out, const struct ww_stored_party *party, int n) {
  bool country = true;
  const char *code = party == NULL ? "" : ww_cameo_actor(party->code, &country);
  if (code[0] != 0 && !country && n-- == 0) {
    ww_buffer_put_text(out, code);
    return;
  }
  for (int i = 0; party != NULL && i < 4; i++) {
    const char *role = ww_cameo_role(party->sectors[i]);
    if (role[0] == 0 || n-- > 0) continue;
    ww_buffer_put_text(out, role);
    return;
  }
}
static void code1(const struct ww_export_row *row) { put_code(row->out, row->actor); }
static void code2(const struct ww_export_row *row) { put_code(row->out, row->recipient); }
static void name1(const struct ww_export_row *row) { put_name(row->out, row->actor); }
static void name2(const struct ww_export_row *row) { put_name(row->out, row->recipient); }
static void country1(const struct ww_export_row *row) { put_country(row->out, row->actor); }
static void country2(const struct ww_export_row *row) { put_country(row->out, row->recipient); }
static void type11(const struct ww_export_row *row) { put_type(row->out, row->actor, 0); }
static void type12(const struct ww_export_row *row) { put_type(row->out, row->actor, 1); }
static void type13(const struct ww_export_row *row) { put_type(row->out, row->actor, 2); }
static void type21(const struct ww_export_row *row) { put_type(row->out, row->recipient, 0); }
static void type22(const struct ww_export_row *row) { put_type(row->out, row->recipient, 1); }
static void type23(const struct ww_export_row *row) { put_type(row->out, row->recipient, 2); }

// ---- the act ---------------------------------------------------------------------------------

// GDELT asks for the lead paragraph; the title and the first sentences stand for it.
static void root_event(const struct ww_export_row *row) {
  const struct ww_stored_event *event = event_of(row);
  enum { LEAD = 4 };  // the title and three sentences
  bool title = event->part.size == 5 && memcmp(event->part.data, "title", 5) == 0;
  ww_buffer_put_text(row->out, title || event->sentence < LEAD ? "1" : "0");
}
static void event_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->code); }
static void base_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->base); }
static void root_code(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->cameo->root); }
static void quad_class(const struct ww_export_row *row) { ww_buffer_put_int(row->out, row->cameo->quad); }
static void scale(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)event_of(row)->scale_tenths * 100000); }
static void mentions(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->more->mentions); }
static void sources(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)(row->more->outlets > 0 ? row->more->outlets : 1)); }
static void articles(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->more->articles); }

// ---- where -----------------------------------------------------------------------------------

static bool american(const struct ww_stored_place *place) { return strcmp(place->country_code, "USA") == 0; }
static void geo_type(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(event_of(row));
  if (place == NULL || place->resolution == 0) return;
  bool city = place->resolution >= 4, country = place->resolution == 1;
  ww_buffer_put_int(row->out, country ? 1 : american(place) ? (city ? 3 : 2) : (city ? 4 : 5));
}
static void geo_name(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(event_of(row));
  if (place == NULL) return;
  ww_cell_text(row->out, place->name.size > 0 ? place->name : place->text);
  if (place->resolution > 2 && place->province.size > 0) {
    ww_buffer_put_text(row->out, ", ");
    ww_cell_text(row->out, place->province);
  }
  if (place->resolution == 1 || row->place_country == NULL) return;
  ww_buffer_put_text(row->out, ", ");
  ww_buffer_put_text(row->out, row->place_country->name);
}
static void geo_country(const struct ww_export_row *row) {
  if (row->place_country != NULL) ww_buffer_put_text(row->out, row->place_country->fips);
}
// Of a country GDELT repeats the code here; divisions of FIPS 10-4 are not known.
static void geo_division(const struct ww_export_row *row) {
  const struct ww_stored_place *place = ww_first_place(event_of(row));
  if (place != NULL && place->resolution == 1) geo_country(row);
}
static void geo_lat(const struct ww_export_row *row) { ww_cell_micro_pair(row->out, event_of(row), false); }
static void geo_lon(const struct ww_export_row *row) { ww_cell_micro_pair(row->out, event_of(row), true); }

static void put_added(struct ww_buffer *out, const char *day, size_t size) {
  char date[11] = "";
  if (size != 10) return;
  memcpy(date, day, 10);
  ww_cell_digits(out, date, 0, 8);
  ww_buffer_put_text(out, "000000");
}
static void added(const struct ww_export_row *row) { put_added(row->out, row->more->first_published.data, row->more->first_published.size); }
static void source_url(const struct ww_export_row *row) { ww_cell_text(row->out, row->more->url); }

#define ACTOR(n, code, name, country, t1, t2, t3) \
  {"Actor" n "Code", WW_COLUMN_COARSE, "country and sectors as CAMEO has them; sectors that it lacks are left out", code}, \
  {"Actor" n "Name", WW_COLUMN_EXACT, "the entity's name, else the article's words, in capitals", name}, \
  {"Actor" n "CountryCode", WW_COLUMN_COARSE, "the state's ISO code, which is mostly CAMEO's (ROU is ROM, TLS is TMP)", country}, \
  {"Actor" n "KnownGroupCode", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "EthnicCode", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Religion1Code", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Religion2Code", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Type1Code", WW_COLUMN_COARSE, "kind of international actor, or main sector, as CAMEO's role", t1}, \
  {"Actor" n "Type2Code", WW_COLUMN_COARSE, "the next sector", t2}, \
  {"Actor" n "Type3Code", WW_COLUMN_COARSE, "the one after it", t3}
#define NO_GEO(n) \
  {"Actor" n "Geo_Type", WW_COLUMN_EMPTY, "", NULL}, {"Actor" n "Geo_FullName", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Geo_CountryCode", WW_COLUMN_EMPTY, "", NULL}, {"Actor" n "Geo_ADM1Code", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Geo_ADM2Code", WW_COLUMN_EMPTY, "", NULL}, {"Actor" n "Geo_Lat", WW_COLUMN_EMPTY, "", NULL}, \
  {"Actor" n "Geo_Long", WW_COLUMN_EMPTY, "", NULL}, {"Actor" n "Geo_FeatureID", WW_COLUMN_EMPTY, "", NULL}

static const struct ww_export_column events[] = {
    {"GLOBALEVENTID", WW_COLUMN_EXACT, "the representative event's row in the store times 10000, and the pair", put_number},
    {"SQLDATE", WW_COLUMN_EXACT, "first day of the event", put_day},
    {"MonthYear", WW_COLUMN_EXACT, "its month", put_month},
    {"Year", WW_COLUMN_EXACT, "its year", put_year},
    {"FractionDate", WW_COLUMN_EXACT, "year and (month * 30 + day) / 365", put_fraction},
    ACTOR("1", code1, name1, country1, type11, type12, type13),
    ACTOR("2", code2, name2, country2, type21, type22, type23),
    {"IsRootEvent", WW_COLUMN_COARSE, "1 in the title and the first sentences", root_event},
    {"EventCode", WW_COLUMN_COARSE, "a CAMEO code made from type, mode and context", event_code},
    {"EventBaseCode", WW_COLUMN_COARSE, "its first three digits", base_code},
    {"EventRootCode", WW_COLUMN_COARSE, "its first two digits", root_code},
    {"QuadClass", WW_COLUMN_COARSE, "GDELT's class of the root code, not PLOVER's of the type", quad_class},
    {"GoldsteinScale", WW_COLUMN_COARSE, "PLOVER's scale, which has the same ends and other numbers", scale},
    {"NumMentions", WW_COLUMN_EXACT, "records of the story", mentions},
    {"NumSources", WW_COLUMN_EXACT, "its publishers", sources},
    {"NumArticles", WW_COLUMN_EXACT, "its articles", articles},
    {"AvgTone", WW_COLUMN_EMPTY, "", NULL},
    NO_GEO("1"),
    NO_GEO("2"),
    {"ActionGeo_Type", WW_COLUMN_EXACT, "kind of the first place", geo_type},
    {"ActionGeo_FullName", WW_COLUMN_EXACT, "place, province, country", geo_name},
    {"ActionGeo_CountryCode", WW_COLUMN_COARSE, "FIPS 10-4 from the ISO code", geo_country},
    {"ActionGeo_ADM1Code", WW_COLUMN_COARSE, "of countries alone: the country's code again", geo_division},
    {"ActionGeo_ADM2Code", WW_COLUMN_EMPTY, "", NULL},
    {"ActionGeo_Lat", WW_COLUMN_EXACT, "degrees", geo_lat},
    {"ActionGeo_Long", WW_COLUMN_EXACT, "degrees", geo_lon},
    {"ActionGeo_FeatureID", WW_COLUMN_COARSE, "of countries alone: the country's code again (GeoNames' numbers are not GNS's)", geo_division},
    {"DATEADDED", WW_COLUMN_COARSE, "first publication of the story at midnight: the clock is never read", added},
    {"SOURCEURL", WW_COLUMN_EXACT, "the representative's address", source_url},
};
const struct ww_export_layout ww_layout_gdelt = {
    .name = "gdelt", .columns = events, .column_count = sizeof events / sizeof *events, .dyads = true, .more = true, .happened = true};

// ---- mentions --------------------------------------------------------------------------------

static void mention_time(const struct ww_export_row *row) { put_added(row->out, event_of(row)->published, strlen(event_of(row)->published)); }
static void mention_type(const struct ww_export_row *row) { ww_buffer_put_text(row->out, event_of(row)->url.size > 0 ? "1" : "2"); }
static void source_name(const struct ww_export_row *row) { ww_cell_text(row->out, event_of(row)->publisher); }
static void identifier(const struct ww_export_row *row) { ww_cell_text(row->out, event_of(row)->url.size > 0 ? event_of(row)->url : event_of(row)->article); }
static void sentence_id(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)event_of(row)->sentence + 1); }
static void put_offset(struct ww_buffer *out, const struct ww_stored_party *party) { ww_buffer_put_int(out, party == NULL ? -1 : (int64_t)party->start); }
static void offset1(const struct ww_export_row *row) { put_offset(row->out, row->actor); }
static void offset2(const struct ww_export_row *row) { put_offset(row->out, row->recipient); }
static void offset_action(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)event_of(row)->trigger_start); }
static void raw_text(const struct ww_export_row *row) { ww_buffer_put_text(row->out, "1"); }
static void confidence(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (event_of(row)->confidence + 5) / 10); }
static void length(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->more->length); }

static const struct ww_export_column mention_columns[] = {
    {"GLOBALEVENTID", WW_COLUMN_EXACT, "as in the events", put_number},
    {"EventTimeDate", WW_COLUMN_COARSE, "first publication of the story at midnight", added},
    {"MentionTimeDate", WW_COLUMN_COARSE, "this article's publication at midnight", mention_time},
    {"MentionType", WW_COLUMN_EXACT, "1 with an address, 2 without", mention_type},
    {"MentionSourceName", WW_COLUMN_EXACT, "publisher", source_name},
    {"MentionIdentifier", WW_COLUMN_EXACT, "address, else the article's id", identifier},
    {"SentenceID", WW_COLUMN_EXACT, "number of the sentence, from 1", sentence_id},
    {"Actor1CharOffset", WW_COLUMN_EXACT, "code points before the actor's words, -1 nobody", offset1},
    {"Actor2CharOffset", WW_COLUMN_EXACT, "likewise the recipient's", offset2},
    {"ActionCharOffset", WW_COLUMN_EXACT, "likewise the words that fired", offset_action},
    {"InRawText", WW_COLUMN_EXACT, "1: offsets are into the text as it is kept", raw_text},
    {"Confidence", WW_COLUMN_EXACT, "percent", confidence},
    {"MentionDocLen", WW_COLUMN_EXACT, "code points of the article", length},
    {"MentionDocTone", WW_COLUMN_EMPTY, "", NULL},
    {"MentionDocTranslationInfo", WW_COLUMN_EMPTY, "", NULL},
    {"Extras", WW_COLUMN_EMPTY, "", NULL},
};
const struct ww_export_layout ww_layout_gdelt_mentions = {.name = "gdelt-mentions",
                                                          .columns = mention_columns,
                                                          .column_count = sizeof mention_columns / sizeof *mention_columns,
                                                          .dyads = true,
                                                          .more = true,
                                                          .happened = true,
                                                          .representatives = true};
