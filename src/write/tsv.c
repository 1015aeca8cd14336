// The `tsv` format: one row an event, the engine in a comment line above the column names. Several actors,
// places or contexts stand in one cell with a semicolon between; with `dyads` each pair of actor and recipient
// has a row of its own. Tabs and line ends inside text become blanks.
#include "base/hash.h"
#include "write/write.h"

static const char *const columns[] = {
    "id", "article", "published", "publisher", "url", "date", "enddate", "date_resolution", "event", "mode", "auxiliary",
    "context", "quad_code", "event_scale", "actor_code", "actor_sector", "actor_name", "actor_text", "recipient_code",
    "recipient_sector", "recipient_name", "recipient_text", "place", "country_code", "lat", "lon", "dead", "injured",
    "arrested", "claim_by", "confidence", "rule", "link", "sentence", "start", "end", "text"};

void ww_write_head(const struct ww_write_options *options, const struct ww_engine *engine, struct ww_buffer *out) {
  if (options->format != WW_FORMAT_TSV) return;
  ww_buffer_put_format(out, "# whowhom %s model %s lexicon %s\n", engine->version, engine->model, engine->lexicon);
  for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
    if (i > 0) ww_buffer_put_byte(out, '\t');
    ww_buffer_put_text(out, columns[i]);
  }
  ww_buffer_put_byte(out, '\n');
}

static void tab(struct ww_buffer *out) { ww_buffer_put_byte(out, '\t'); }

static void cell(struct ww_buffer *out, struct ww_slice text) {
  ww_put_one_line(out, text);
  tab(out);
}

static void cell_day(struct ww_buffer *out, int32_t day) {
  if (day != WW_NO_DAY) {
    char text[10];
    ww_day_format(day, text);
    ww_buffer_put(out, text, sizeof text);
  }
  tab(out);
}

static void cell_count(struct ww_buffer *out, int32_t value) {
  if (value >= 0) ww_buffer_put_int(out, value);
  tab(out);
}

static void cell_hash(struct ww_buffer *out, uint64_t hash) {
  char text[16];
  ww_hash_hex(hash, text);
  ww_buffer_put(out, text, sizeof text);
  tab(out);
}

static void semicolon(struct ww_buffer *out, uint32_t i) {
  if (i > 0) ww_buffer_put_byte(out, ';');
}

static void cells_of_parties(struct ww_buffer *out, const struct ww_article *article, const struct ww_party *parties,
                             uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    semicolon(out, i);
    ww_buffer_put_text(out, parties[i].role.code);
  }
  tab(out);
  for (uint32_t i = 0; i < count; i++) {
    semicolon(out, i);
    for (int s = 0; s < WW_SECTORS && parties[i].role.sector[s][0] != 0; s++) {
      if (s > 0) ww_buffer_put_byte(out, ' ');
      ww_buffer_put_text(out, parties[i].role.sector[s]);
    }
  }
  tab(out);
  for (uint32_t i = 0; i < count; i++) {
    semicolon(out, i);
    if (parties[i].entity != WW_NONE) ww_put_one_line(out, article->entities[parties[i].entity].name);
  }
  tab(out);
  for (uint32_t i = 0; i < count; i++) {
    semicolon(out, i);
    ww_put_one_line(out, ww_slice_of(article->text.data + parties[i].start, parties[i].end - parties[i].start));
  }
  tab(out);
}

static void cells_of_what(struct ww_buffer *out, const struct ww_write_context *context, const struct ww_event *event) {
  static const char *const auxiliaries[] = {"historical", "future", "hypothetical", "negation"};
  const struct ww_knowledge *knowledge = context->knowledge;
  cell(out, ww_type(knowledge, event->type)->name);
  for (uint32_t i = 0; i < event->mode_count; i++) {
    semicolon(out, i);
    ww_buffer_put_slice(out, ww_mode_name(knowledge, event->type, event->mode[i]));
  }
  tab(out);
  for (uint32_t i = 0, put = 0; i < 4; i++) {
    if ((event->auxiliary >> i & 1) == 0) continue;
    semicolon(out, put++);
    ww_buffer_put_text(out, auxiliaries[i]);
  }
  tab(out);
  for (uint32_t i = 0; i < event->context_count; i++) {
    semicolon(out, i);
    ww_buffer_put_slice(out, ww_context_name(knowledge, event->context[i]));
  }
  tab(out);
  ww_buffer_put_int(out, ww_type(knowledge, event->type)->quad);
  tab(out);
  ww_buffer_put_micro(out, (int64_t)ww_event_scale_tenths(knowledge, event) * 100000);
  tab(out);
}

static void cells_of_place(struct ww_buffer *out, const struct ww_article *article, const struct ww_event *event) {
  const struct ww_place *first = event->place_count > 0 ? &article->places[event->places[0]] : NULL;
  for (uint32_t i = 0; i < event->place_count; i++) {
    const struct ww_place *place = &article->places[event->places[i]];
    semicolon(out, i);
    ww_put_one_line(out, place->resolved.size > 0 ? place->resolved : place->extracted);
  }
  tab(out);
  if (first != NULL) ww_buffer_put_text(out, first->country_code);
  tab(out);
  bool point = first != NULL && first->lat_micro != INT32_MIN;
  if (point) ww_buffer_put_micro(out, first->lat_micro);
  tab(out);
  if (point) ww_buffer_put_micro(out, first->lon_micro);
  tab(out);
}

static void put_row(struct ww_write_context *context, const struct ww_event *event, const struct ww_party *actors,
                    uint32_t actor_count, const struct ww_party *recipients, uint32_t recipient_count) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  cell_hash(out, event->id);
  cell(out, article->id);
  cell_day(out, article->published);
  cell(out, article->publisher);
  cell(out, article->url);
  cell_day(out, event->from);
  cell_day(out, event->to);
  cell(out, ww_slice_cstring(ww_resolution_name(event->date_resolution)));
  cells_of_what(out, context, event);
  cells_of_parties(out, article, actors, actor_count);
  cells_of_parties(out, article, recipients, recipient_count);
  cells_of_place(out, article, event);
  cell_count(out, event->dead);
  cell_count(out, event->injured);
  cell_count(out, event->arrested);
  if (event->claim != WW_NONE && article->claims[event->claim].chain_count > 0) {
    const struct ww_chain_link *link = &article->claims[event->claim].chain[0];
    ww_put_one_line(out, ww_slice_of(article->text.data + link->start, link->end - link->start));
  }
  tab(out);
  ww_buffer_put_micro(out, (int64_t)event->confidence * 1000);
  tab(out);
  cell(out, event->rule);
  if (event->link != 0) {
    cell_hash(out, event->link);
  } else {
    tab(out);
  }
  const struct ww_sentence *sentence = &article->sentences[event->sentence];
  ww_buffer_put_int(out, event->sentence);
  tab(out);
  ww_buffer_put_int(out, ww_offset(&context->offsets, sentence->start));
  tab(out);
  ww_buffer_put_int(out, ww_offset(&context->offsets, sentence->end));
  tab(out);
  if (!context->options->no_text)
    ww_put_one_line(out, ww_slice_of(article->text.data + sentence->start, sentence->end - sentence->start));
  ww_buffer_put_byte(out, '\n');
}

ww_status ww_write_tsv(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  for (size_t i = 0; i < article->event_count; i++) {
    const struct ww_event *event = &article->events[i];
    if (!context->options->dyads) {
      put_row(context, event, event->actors, event->actor_count, event->recipients, event->recipient_count);
      continue;
    }
    // A side with nobody on it still gives one row.
    for (uint32_t a = 0; a < event->actor_count || a == 0; a++) {
      for (uint32_t r = 0; r < event->recipient_count || r == 0; r++) {
        put_row(context, event, event->actors + a, a < event->actor_count, event->recipients + r, r < event->recipient_count);
      }
    }
  }
  return context->out->failed ? WW_ERROR_MEMORY : WW_OK;
}
