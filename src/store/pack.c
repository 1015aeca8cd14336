// pack.c: the document, its text and the layers below events.
#include "store/pack.h"

#include <string.h>

#include "base/date_text.h"
#include "base/hash.h"
#include "base/slice.h"
#include "base/utf8.h"

static uint64_t hash_on(uint64_t hash, struct ww_slice text) { return ww_hash(text.data == NULL ? "" : text.data, text.size, hash); }

uint64_t ww_pack_input_hash(const struct ww_document *document) {
  return hash_on(hash_on(hash_on(hash_on(0, document->text), document->title), document->date), document->publisher);
}

// The same report of the same outlet, whatever file, id or address it came under.
static uint64_t content_hash(const struct ww_article *article) {
  char day[10] = "";
  if (article->published != WW_NO_DAY) ww_day_format(article->published, day);
  uint64_t hash = hash_on(hash_on(hash_on(0, ww_slice_trim(article->text)), article->title), article->publisher);
  return hash_on(hash, ww_slice_of(day, article->published == WW_NO_DAY ? 0 : sizeof day));
}

void ww_pack_role(struct ww_packing *packing, const struct ww_role *role) {
  ww_rows_cstring(&packing->rows, role->code);
  bool more = true;
  for (int i = 0; i < WW_SECTORS; i++) {
    more = more && role->sector[i][0] != 0;
    ww_rows_cstring(&packing->rows, more ? role->sector[i] : "");
  }
}

static void put_pair(struct ww_buffer *out, uint32_t start, uint32_t end) {
  ww_buffer_put_byte(out, '[');
  ww_buffer_put_int(out, start);
  ww_buffer_put_byte(out, ',');
  ww_buffer_put_int(out, end);
  ww_buffer_put_byte(out, ']');
}

void ww_pack_spans(struct ww_packing *packing, const struct ww_span *spans, size_t count) {
  const struct ww_offsets *offsets = &packing->context->offsets;
  struct ww_buffer *out = packing->rows.out;
  size_t opened = ww_rows_open_text(&packing->rows);
  ww_buffer_put_byte(out, '[');
  for (size_t i = 0; i < count; i++) {
    if (i > 0) ww_buffer_put_byte(out, ',');
    put_pair(out, ww_offset(offsets, spans[i].start), ww_offset(offsets, spans[i].end));
  }
  ww_buffer_put_byte(out, ']');
  ww_rows_close_text(&packing->rows, opened);
}

void ww_pack_offsets(struct ww_packing *packing, uint32_t start, uint32_t end) {
  ww_rows_int(&packing->rows, ww_offset(&packing->context->offsets, start));
  ww_rows_int(&packing->rows, ww_offset(&packing->context->offsets, end));
}

// Where in the kept text the text begins that came: mostly at its start, or behind a title that was put above it. False where
// the kept text does not end in it (line ends mended, markup taken away): then it is kept beside.
static bool body_at(const struct ww_article *article, struct ww_slice came, uint32_t *at) {
  if (came.size == 0 || came.size > article->text.size) return false;
  *at = (uint32_t)(article->text.size - came.size);
  return memcmp(article->text.data + *at, came.data, came.size) == 0;
}

static int64_t given_bits(const struct ww_document *document) {
  bool day = ww_date_parse(document->date) != WW_NO_DAY;
  return (ww_slice_trim(document->id).size > 0 ? WW_GIVEN_ID : 0) | (ww_slice_trim(document->title).size > 0 ? WW_GIVEN_TITLE : 0) |
         (day ? WW_GIVEN_DATE : 0) | (ww_slice_trim(document->publisher).size > 0 ? WW_GIVEN_PUBLISHER : 0);
}

static void pack_document(struct ww_packing *packing, const struct ww_document *document, struct ww_pack_head *head) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  uint32_t at = 0;
  bool whole = body_at(article, document->text, &at);
  (void)ww_rows_row(rows, WW_TABLE_DOCUMENTS);
  ww_rows_hash(rows, head->content_hash);
  ww_rows_words(rows, article->id);
  ww_rows_text(rows, article->title);
  ww_rows_text(rows, article->byline);
  ww_rows_text(rows, article->publisher);
  ww_rows_day(rows, article->published);
  ww_rows_text(rows, article->dateline);
  ww_rows_text(rows, article->url);
  ww_rows_text(rows, article->language);
  ww_rows_int(rows, given_bits(document));
  ww_rows_count(rows, whole ? (int64_t)ww_offset(&packing->context->offsets, at) : -1);
  (void)ww_rows_row(rows, WW_TABLE_TEXTS);
  ww_rows_ref(rows, WW_TABLE_DOCUMENTS, 0);
  ww_rows_hash(rows, article->text_hash);
  ww_rows_words(rows, article->text);
  head->text_size = (uint32_t)article->text.size;
  head->text_at = (uint32_t)(rows->out->size - rows->start - article->text.size);
  if (!whole) {
    (void)ww_rows_row(rows, WW_TABLE_ORIGINALS);
    ww_rows_ref(rows, WW_TABLE_DOCUMENTS, 0);
    ww_rows_bytes(rows, document->text);
  }
}

void ww_pack_row(struct ww_packing *packing, enum ww_table table, size_t number) {
  (void)ww_rows_row(&packing->rows, table);
  ww_rows_ref(&packing->rows, WW_TABLE_READINGS, 0);
  ww_rows_int(&packing->rows, (int64_t)number);
}

static void pack_sentences(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *sentence = &article->sentences[i];
    ww_pack_row(packing, WW_TABLE_SENTENCES, i);
    ww_pack_offsets(packing, sentence->start, sentence->end);
    ww_rows_cstring(rows, ww_part_name(sentence->part));
    ww_rows_cstring(rows, sentence->reason == WW_REASON_NONE ? "" : ww_reason_name(sentence->reason));
    (void)ww_rows_row(rows, WW_TABLE_SENTENCE_TEXT);
    ww_rows_span(rows, sentence->start, sentence->end);
  }
}

// Mentions of an entity are gathered through chains, so that the whole costs one pass over the mentions.
static bool chain_mentions(struct ww_article *article, uint32_t **first, uint32_t **next) {
  *next = ww_arena_alloc(&article->scratch, article->mention_count, sizeof **next);
  *first = ww_arena_alloc(&article->scratch, article->entity_count, sizeof **first);
  if (*next == NULL || *first == NULL) return false;
  for (size_t e = 0; e < article->entity_count; e++) (*first)[e] = WW_NONE;
  for (size_t m = article->mention_count; m-- > 0;) {
    uint32_t entity = article->mentions[m].entity;
    if (entity >= article->entity_count) continue;
    (*next)[m] = (*first)[entity];
    (*first)[entity] = (uint32_t)m;
  }
  return true;
}

static void pack_entities(struct ww_packing *packing) {
  struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  uint32_t *first, *next;
  if (!chain_mentions(article, &first, &next)) {
    rows->out->failed = true;
    return;
  }
  for (size_t e = 0; e < article->entity_count; e++) {
    const struct ww_entity *entity = &article->entities[e];
    ww_pack_row(packing, WW_TABLE_ENTITIES, e);
    ww_rows_hash(rows, entity->id);
    ww_rows_words(rows, entity->name);
    ww_rows_cstring(rows, ww_entity_kind_name(entity->kind));
    ww_pack_role(packing, &entity->role);
    ww_rows_text(rows, entity->office);
    ww_rows_text(rows, entity->wikidata);
    size_t opened = ww_rows_open_text(rows);
    ww_buffer_put_byte(rows->out, '[');
    for (uint32_t m = first[e]; m != WW_NONE; m = next[m]) {
      if (m != first[e]) ww_buffer_put_byte(rows->out, ',');
      const struct ww_mention *mention = &article->mentions[m];
      put_pair(rows->out, ww_offset(&packing->context->offsets, mention->start), ww_offset(&packing->context->offsets, mention->end));
    }
    ww_buffer_put_byte(rows->out, ']');
    ww_rows_close_text(rows, opened);
  }
}

static void pack_times(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < article->time_count; i++) {
    const struct ww_time *time = &article->times[i];
    ww_pack_row(packing, WW_TABLE_TIMES, i);
    ww_pack_offsets(packing, time->start, time->end);
    ww_rows_day(rows, time->from);
    ww_rows_day(rows, time->to);
    ww_rows_cstring(rows, ww_resolution_name(time->resolution));
    ww_rows_int(rows, time->ongoing);
    ww_rows_int(rows, time->historical);
    char clock[WW_CLOCK_SIZE];
    ww_rows_text(rows, ww_slice_of(clock, time->clock >= 0 ? ww_put_clock(time->clock, clock) : 0));
    ww_rows_text(rows, time->clock >= 0 ? time->zone : WW_SLICE(""));
  }
}

static void put_location(struct ww_rows *rows, const struct ww_place *place) {
  bool point = place->lat_micro != INT32_MIN;
  ww_rows_text(rows, place->resolved);
  if (point) {
    ww_rows_int(rows, place->lat_micro);
    ww_rows_int(rows, place->lon_micro);
  } else {
    ww_rows_null(rows);
    ww_rows_null(rows);
  }
  if (place->geonameid != 0) {
    ww_rows_int(rows, place->geonameid);
  } else {
    ww_rows_null(rows);
  }
  ww_rows_text(rows, place->province);
  ww_rows_text(rows, place->country);
  ww_rows_cstring(rows, place->country_code);
  ww_rows_text(rows, ww_slice_of(&place->feature_class, place->feature_class != 0));
  ww_rows_cstring(rows, place->feature_class != 0 ? place->feature_code : "");
  ww_rows_int(rows, place->resolution);
}

uint64_t ww_pack_location_id(const struct ww_place *place) {
  uint64_t numbers[] = {(uint64_t)(uint32_t)place->lat_micro << 32 | (uint32_t)place->lon_micro,
                        (uint64_t)place->geonameid << 8 | place->resolution};
  uint64_t hash = ww_hash(numbers, sizeof numbers, 0);
  hash = hash_on(hash_on(hash_on(hash, place->resolved), place->province), place->country);
  hash = hash_on(hash_on(hash, ww_slice_cstring(place->country_code)), ww_slice_of(&place->feature_class, place->feature_class != 0));
  return hash_on(hash, ww_slice_cstring(place->feature_class != 0 ? place->feature_code : ""));
}

static void pack_places(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < article->place_count; i++) {
    const struct ww_place *place = &article->places[i];
    (void)ww_rows_row(rows, WW_TABLE_LOCATIONS);
    ww_rows_hash(rows, ww_pack_location_id(place));
    put_location(rows, place);
    ww_pack_row(packing, WW_TABLE_PLACES, i);
    ww_pack_offsets(packing, place->start, place->end);
    ww_rows_cstring(rows, ww_use_name(place->use));
    ww_rows_text(rows, place->extracted);
    ww_rows_hash(rows, ww_pack_location_id(place));
  }
}

static void make_head(const struct ww_write_context *context, const struct ww_document *document, struct ww_pack_head *head) {
  const struct ww_article *article = context->article;
  *head = (struct ww_pack_head){.input_hash = ww_pack_input_hash(document), .content_hash = content_hash(article),
                                .text_hash = article->text_hash};
  memcpy(head->version, context->engine.version, sizeof head->version);
  memcpy(head->model, context->engine.model, sizeof head->model);
  memcpy(head->lexicon, context->engine.lexicon, sizeof head->lexicon);
}

ww_status ww_pack(struct ww_write_context *context, const struct ww_document *document, int64_t stored, struct ww_buffer *out) {
  struct ww_pack_head head;
  struct ww_packing packing = {{.out = out, .start = out->size}, context};
  struct ww_arena_mark mark = ww_arena_mark(&context->article->scratch);
  make_head(context, document, &head);
  head.stored = stored;
  ww_buffer_put(out, (const char *)&head, sizeof head);
  pack_document(&packing, document, &head);
  (void)ww_rows_row(&packing.rows, WW_TABLE_READINGS);
  ww_rows_ref(&packing.rows, WW_TABLE_DOCUMENTS, 0);
  ww_rows_ref(&packing.rows, WW_TABLE_ENGINES, 0);
  ww_rows_ref(&packing.rows, WW_TABLE_TEXTS, 0);
  ww_rows_int(&packing.rows, 1);
  ww_rows_int(&packing.rows, (int64_t)context->article->token_count);
  pack_sentences(&packing);
  pack_entities(&packing);
  pack_times(&packing);
  pack_places(&packing);
  ww_pack_claims(&packing);
  ww_pack_figures(&packing);
  ww_pack_events(&packing);
  ww_arena_rewind(&context->article->scratch, mark);
  if (out->failed) return WW_ERROR_MEMORY;
  head.size = out->size - packing.rows.start;
  memcpy(head.first, packing.rows.first, sizeof head.first);
  memcpy(head.count, packing.rows.count, sizeof head.count);
  memcpy(out->data + packing.rows.start, &head, sizeof head);
  return WW_OK;
}
