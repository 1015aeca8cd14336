// The layout `tsv`: the columns of `whowhom code --format tsv`, in their order, and the story behind them.
#include "export/export.h"

static void id(const struct ww_export_row *row) { ww_cell_hex(row->out, row->event->id); }
static void article(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->article); }
static void published(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->published); }
static void publisher(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->publisher); }
static void url(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->url); }
static void date(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->date); }
static void enddate(const struct ww_export_row *row) { ww_buffer_put_text(row->out, row->event->enddate); }
static void resolution(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->date_resolution); }
static void type(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->type); }
static void mode(const struct ww_export_row *row) { ww_cell_list(row->out, row->event->modes, row->event->mode_count, ";"); }
static void auxiliary(const struct ww_export_row *row) {
  static const char *const names[] = {"historical", "future", "hypothetical", "negation"};
  for (int i = 0, put = 0; i < 4; i++) {
    if ((row->event->auxiliary >> i & 1) == 0) continue;
    if (put++ > 0) ww_buffer_put_byte(row->out, ';');
    ww_buffer_put_text(row->out, names[i]);
  }
}
static void context(const struct ww_export_row *row) { ww_cell_list(row->out, row->event->contexts, row->event->context_count, ";"); }
static void quad(const struct ww_export_row *row) { ww_buffer_put_int(row->out, row->event->quad_code); }
static void scale(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)row->event->scale_tenths * 100000); }

// One party where the row is of a dyad, else all of the side with semicolons between.
static void side(const struct ww_export_row *row, bool recipient, void (*put)(struct ww_buffer *, const struct ww_stored_party *)) {
  if (row->options->dyads) {
    const struct ww_stored_party *party = recipient ? row->recipient : row->actor;
    if (party != NULL) put(row->out, party);
    return;
  }
  const struct ww_stored_party *parties = recipient ? row->event->recipients : row->event->actors;
  size_t count = recipient ? row->event->recipient_count : row->event->actor_count;
  for (size_t i = 0; i < count; i++) {
    if (i > 0) ww_buffer_put_byte(row->out, ';');
    put(row->out, &parties[i]);
  }
}
static void code_of(struct ww_buffer *out, const struct ww_stored_party *party) { ww_buffer_put_text(out, party->code); }
static void sectors_of(struct ww_buffer *out, const struct ww_stored_party *party) { ww_cell_sectors(out, party, " "); }
static void name_of(struct ww_buffer *out, const struct ww_stored_party *party) { ww_cell_text(out, party->name); }
static void text_of(struct ww_buffer *out, const struct ww_stored_party *party) { ww_cell_text(out, party->text); }
static void actor_code(const struct ww_export_row *row) { side(row, false, code_of); }
static void actor_sector(const struct ww_export_row *row) { side(row, false, sectors_of); }
static void actor_name(const struct ww_export_row *row) { side(row, false, name_of); }
static void actor_text(const struct ww_export_row *row) { side(row, false, text_of); }
static void recipient_code(const struct ww_export_row *row) { side(row, true, code_of); }
static void recipient_sector(const struct ww_export_row *row) { side(row, true, sectors_of); }
static void recipient_name(const struct ww_export_row *row) { side(row, true, name_of); }
static void recipient_text(const struct ww_export_row *row) { side(row, true, text_of); }

static void place(const struct ww_export_row *row) {
  for (size_t i = 0; i < row->event->place_count; i++) {
    const struct ww_stored_place *of = &row->event->places[i];
    if (i > 0) ww_buffer_put_byte(row->out, ';');
    ww_cell_text(row->out, of->name.size > 0 ? of->name : of->text);
  }
}
static void country(const struct ww_export_row *row) {
  const struct ww_stored_place *of = ww_first_place(row->event);
  if (of != NULL) ww_buffer_put_text(row->out, of->country_code);
}
static void number(struct ww_buffer *out, int64_t value) {
  if (value >= 0) ww_buffer_put_int(out, value);
}
static void dead(const struct ww_export_row *row) { number(row->out, row->event->dead); }
static void injured(const struct ww_export_row *row) { number(row->out, row->event->injured); }
static void arrested(const struct ww_export_row *row) { number(row->out, row->event->arrested); }
static void claim_by(const struct ww_export_row *row) {
  if (row->event->chain_count > 0) ww_cell_text(row->out, row->event->chain[0].text);
}
static void confidence(const struct ww_export_row *row) { ww_buffer_put_micro(row->out, (int64_t)row->event->confidence * 1000); }
static void rule(const struct ww_export_row *row) { ww_cell_text(row->out, row->event->rule); }
static void link_of(const struct ww_export_row *row) {
  if (row->event->link != 0) ww_cell_hex(row->out, row->event->link);
}
static void sentence(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->event->sentence); }
static void start(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->event->start); }
static void end(const struct ww_export_row *row) { ww_buffer_put_int(row->out, (int64_t)row->event->end); }
static void text(const struct ww_export_row *row) {
  if (!row->options->no_text) ww_cell_text(row->out, row->event->text);
}
static void story(const struct ww_export_row *row) {
  if (row->event->story != 0) ww_buffer_put_int(row->out, row->event->story);
}

static const struct ww_export_column columns[] = {
    {"id", WW_COLUMN_EXACT, "the event", id},
    {"article", WW_COLUMN_EXACT, "the article's id", article},
    {"published", WW_COLUMN_EXACT, "publication date", published},
    {"publisher", WW_COLUMN_EXACT, "publisher", publisher},
    {"url", WW_COLUMN_EXACT, "address", url},
    {"date", WW_COLUMN_EXACT, "first day of the shortest span known to hold the event", date},
    {"enddate", WW_COLUMN_EXACT, "last day of it", enddate},
    {"date_resolution", WW_COLUMN_EXACT, "day, week, month, year, range", resolution},
    {"event", WW_COLUMN_EXACT, "PLOVER type", type},
    {"mode", WW_COLUMN_EXACT, "PLOVER mode", mode},
    {"auxiliary", WW_COLUMN_EXACT, "historical, future, hypothetical, negation", auxiliary},
    {"context", WW_COLUMN_EXACT, "PLOVER contexts", context},
    {"quad_code", WW_COLUMN_EXACT, "quad class of the type", quad},
    {"event_scale", WW_COLUMN_EXACT, "PLOVER's scale", scale},
    {"actor_code", WW_COLUMN_EXACT, "code", actor_code},
    {"actor_sector", WW_COLUMN_EXACT, "sectors, the main one first", actor_sector},
    {"actor_name", WW_COLUMN_EXACT, "the entity's name", actor_name},
    {"actor_text", WW_COLUMN_EXACT, "the words in the article", actor_text},
    {"recipient_code", WW_COLUMN_EXACT, "code", recipient_code},
    {"recipient_sector", WW_COLUMN_EXACT, "sectors, the main one first", recipient_sector},
    {"recipient_name", WW_COLUMN_EXACT, "the entity's name", recipient_name},
    {"recipient_text", WW_COLUMN_EXACT, "the words in the article", recipient_text},
    {"place", WW_COLUMN_EXACT, "places", place},
    {"country_code", WW_COLUMN_EXACT, "country of the first place", country},
    {"lat", WW_COLUMN_EXACT, "degrees, first place", ww_cell_lat},
    {"lon", WW_COLUMN_EXACT, "degrees, first place", ww_cell_lon},
    {"dead", WW_COLUMN_EXACT, "people killed, where told", dead},
    {"injured", WW_COLUMN_EXACT, "people hurt, where told", injured},
    {"arrested", WW_COLUMN_EXACT, "people arrested, where told", arrested},
    {"claim_by", WW_COLUMN_EXACT, "who vouches for it, in the article's words", claim_by},
    {"confidence", WW_COLUMN_EXACT, "0 to 1", confidence},
    {"rule", WW_COLUMN_EXACT, "the frame that decided", rule},
    {"link", WW_COLUMN_EXACT, "shared by records of one act in one article", link_of},
    {"sentence", WW_COLUMN_EXACT, "number in the article, from 0", sentence},
    {"start", WW_COLUMN_EXACT, "of the sentence, code points", start},
    {"end", WW_COLUMN_EXACT, "of the sentence, code points", end},
    {"text", WW_COLUMN_EXACT, "the sentence", text},
    {"story", WW_COLUMN_EXACT, "number of the story, where other reports tell the event", story},
};
const struct ww_export_layout ww_layout_tsv = {
    .name = "tsv", .columns = columns, .column_count = sizeof columns / sizeof *columns, .header = true, .engine_line = true};
