// The `doc` format: one article with everything that was read from it, one JSON object a line.
// Field names are PLOVER's wherever PLOVER has one; docs/doc.schema.json is its schema.
#include "base/hash.h"
#include "base/utf8.h"
#include "write/write.h"

#define TEXT_OF(article, a, b) ww_slice_of((article)->text.data + (a), (b) - (a))

static void put_span(struct ww_json *json, const struct ww_write_context *context, uint32_t start, uint32_t end) {
  ww_json_key_int(json, "start", ww_offset(&context->offsets, start));
  ww_json_key_int(json, "end", ww_offset(&context->offsets, end));
}

static void put_spans(struct ww_json *json, const struct ww_write_context *context, const char *key,
                      const struct ww_span *spans, size_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (size_t i = 0; i < count; i++) {
    ww_json_open(json, '[');
    ww_json_int(json, ww_offset(&context->offsets, spans[i].start));
    ww_json_int(json, ww_offset(&context->offsets, spans[i].end));
    ww_json_close(json, ']');
  }
  ww_json_close(json, ']');
}

static void put_head(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  ww_json_key_int(json, "schema", 1);
  ww_json_key(json, "engine");
  ww_json_open(json, '{');
  ww_json_key_cstring(json, "version", context->engine.version);
  ww_json_key_cstring(json, "model", context->engine.model);
  ww_json_key_cstring(json, "lexicon", context->engine.lexicon);
  ww_json_close(json, '}');
  ww_json_key_text(json, "id", article->id);
  ww_json_key_text(json, "title", article->title);
  ww_json_key_text(json, "byline", article->byline);
  ww_json_key_text(json, "publisher", article->publisher);
  ww_json_key_day(json, "published", article->published);
  ww_json_key_text(json, "dateline", article->dateline);
  ww_json_key_text(json, "url", article->url);
  ww_json_key_text(json, "language", article->language);
  if (!context->options->no_text) {
    ww_json_key(json, "text");
    ww_json_text(json, article->text);
  }
  ww_json_key_hash(json, "text_hash", article->text_hash);
}

static void put_sentences(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  ww_json_key(json, "sentences");
  ww_json_open(json, '[');
  for (size_t i = 0; i < article->sentence_count; i++) {
    const struct ww_sentence *sentence = &article->sentences[i];
    ww_json_open(json, '{');
    put_span(json, context, sentence->start, sentence->end);
    ww_json_key_cstring(json, "part", ww_part_name(sentence->part));
    if (sentence->reason != WW_REASON_NONE) ww_json_key_cstring(json, "none", ww_reason_name(sentence->reason));
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_entities(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  // Mentions of an entity are gathered through chains, so that the whole costs one pass over the mentions.
  uint32_t *next = ww_arena_alloc(&context->article->scratch, article->mention_count, sizeof *next);
  uint32_t *first = ww_arena_alloc(&context->article->scratch, article->entity_count, sizeof *first);
  if (next == NULL || first == NULL) {
    context->out->failed = true;
    return;
  }
  for (size_t e = 0; e < article->entity_count; e++) first[e] = WW_NONE;
  for (size_t m = article->mention_count; m-- > 0;) {
    uint32_t entity = article->mentions[m].entity;
    if (entity >= article->entity_count) continue;
    next[m] = first[entity];
    first[entity] = (uint32_t)m;
  }
  ww_json_key(json, "entities");
  ww_json_open(json, '[');
  for (size_t e = 0; e < article->entity_count; e++) {
    const struct ww_entity *entity = &article->entities[e];
    ww_json_open(json, '{');
    ww_json_key_hash(json, "id", entity->id);
    ww_json_key_text(json, "name", entity->name);
    ww_json_key_cstring(json, "kind", ww_entity_kind_name(entity->kind));
    ww_json_key_cstring(json, "code", entity->role.code);
    ww_json_sectors(json, &entity->role);
    ww_json_key_text(json, "office", entity->office);
    ww_json_key_text(json, "identifier_id", entity->wikidata);
    ww_json_key(json, "mentions");
    ww_json_open(json, '[');
    for (uint32_t m = first[e]; m != WW_NONE; m = next[m]) {
      const struct ww_mention *mention = &article->mentions[m];
      ww_json_open(json, '{');
      put_span(json, context, mention->start, mention->end);
      ww_json_key(json, "text");
      ww_json_text(json, TEXT_OF(article, mention->start, mention->end));
      ww_json_close(json, '}');
    }
    ww_json_close(json, ']');
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_times(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  ww_json_key(json, "times");
  ww_json_open(json, '[');
  for (size_t i = 0; i < article->time_count; i++) {
    const struct ww_time *time = &article->times[i];
    ww_json_open(json, '{');
    ww_json_key_int(json, "id", (int64_t)i);
    put_span(json, context, time->start, time->end);
    ww_json_key(json, "text");
    ww_json_text(json, TEXT_OF(article, time->start, time->end));
    ww_json_key_day(json, "date", time->from);
    ww_json_key_day(json, "enddate", time->to);
    ww_json_key_cstring(json, "resolution", ww_resolution_name(time->resolution));
    if (time->clock >= 0) {
      char clock[WW_CLOCK_SIZE];
      ww_json_key_text(json, "clock", ww_slice_of(clock, ww_put_clock(time->clock, clock)));
      if (time->zone.size > 0) ww_json_key_text(json, "zone", time->zone);
    }
    if (time->ongoing) {
      ww_json_key(json, "ongoing");
      ww_json_bool(json, true);
    }
    if (time->historical) {
      ww_json_key(json, "historical");
      ww_json_bool(json, true);
    }
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_places(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  ww_json_key(json, "places");
  ww_json_open(json, '[');
  for (size_t i = 0; i < article->place_count; i++) {
    const struct ww_place *place = &article->places[i];
    ww_json_open(json, '{');
    ww_json_key_int(json, "id", (int64_t)i);
    put_span(json, context, place->start, place->end);
    ww_json_key_cstring(json, "use", ww_use_name(place->use));
    ww_json_place(json, place);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_figures(struct ww_json *json, const struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  ww_json_key(json, "figures");
  ww_json_open(json, '[');
  for (size_t i = 0; i < article->figure_count; i++) {
    const struct ww_figure *figure = &article->figures[i];
    ww_json_open(json, '{');
    ww_json_key_int(json, "id", (int64_t)i);
    put_span(json, context, figure->start, figure->end);
    ww_json_key(json, "text");
    ww_json_text(json, TEXT_OF(article, figure->start, figure->end));
    if (figure->min >= 0) ww_json_key_int(json, "min", figure->min);
    if (figure->max >= 0) ww_json_key_int(json, "max", figure->max);
    ww_json_key_text(json, "unit", figure->unit);
    if (figure->of != WW_NONE) ww_json_key_hash(json, "of", article->entities[figure->of].id);
    ww_json_key(json, "approximate");
    ww_json_bool(json, figure->approximate);
    if (figure->toll != WW_TOLL_NONE) ww_json_key_cstring(json, "toll", ww_toll_name(figure->toll));
    if (figure->claim != WW_NONE) ww_json_key_hash(json, "claim", article->claims[figure->claim].id);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_indices(struct ww_json *json, const char *key, const uint32_t *indices, uint32_t count) {
  ww_json_key(json, key);
  ww_json_open(json, '[');
  for (uint32_t i = 0; i < count; i++) ww_json_int(json, indices[i]);
  ww_json_close(json, ']');
}

// What the confidence was made of; enum ww_sign.
static void put_signs(struct ww_json *json, uint16_t signs) {
  ww_json_key(json, "signs");
  ww_json_open(json, '[');
  for (unsigned i = 0; i < WW_SIGNS; i++)
    if ((signs >> i & 1) != 0) ww_json_cstring(json, ww_sign_name(i));
  ww_json_close(json, ']');
}

// Beside each context the words that decided it, and where they stand.
static void put_context_spans(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  ww_json_key(json, "context_spans");
  ww_json_open(json, '[');
  for (int i = 0; i < event->context_count && event->grounds != NULL; i++) {
    const struct ww_context_ground *ground = &event->grounds[i];
    ww_json_open(json, '{');
    ww_json_key_text(json, "context", ww_context_name(context->knowledge, event->context[i]));
    ww_json_key_cstring(json, "from", ww_context_from_name(ground->from));
    put_spans(json, context, "spans", ground->span, ground->count);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_event(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  const struct ww_article *article = context->article;
  ww_json_open(json, '{');
  ww_json_key_hash(json, "id", event->id);
  ww_json_modes(json, context, event);
  ww_json_auxiliaries(json, event->auxiliary);
  ww_json_contexts(json, context, event);
  put_context_spans(json, context, event);
  ww_json_key_int(json, "quad_code", ww_type(context->knowledge, event->type)->quad);
  ww_json_key(json, "event_scale");
  ww_json_micro(json, (int64_t)ww_event_scale_tenths(context->knowledge, event) * 100000);
  ww_json_key_day(json, "date", event->from);
  ww_json_key_day(json, "enddate", event->to);
  ww_json_key_cstring(json, "date_resolution", ww_resolution_name(event->date_resolution));
  ww_json_key(json, "ongoing");
  ww_json_bool(json, event->ongoing);
  ww_json_parties(json, context, "actor", event->actors, event->actor_count);
  ww_json_parties(json, context, "recipient", event->recipients, event->recipient_count);
  if (event->actor_unnamed) {
    ww_json_key(json, "actor_unnamed");
    ww_json_bool(json, true);
  }
  ww_json_locations(json, context, event);
  put_indices(json, "place", event->places, event->place_count);
  if (event->time != WW_NONE) ww_json_key_int(json, "time", event->time);
  put_indices(json, "figures", event->figures, event->figure_count);
  if (event->dead >= 0) ww_json_key_int(json, "dead", event->dead);
  if (event->injured >= 0) ww_json_key_int(json, "injured", event->injured);
  if (event->arrested >= 0) ww_json_key_int(json, "arrested", event->arrested);
  ww_json_key_int(json, "sentence", event->sentence);
  put_spans(json, context, "spans", event->spans, event->span_count);
  put_spans(json, context, "trigger", event->trigger, event->trigger_count);
  if (event->claim != WW_NONE) ww_json_key_hash(json, "claim", article->claims[event->claim].id);
  if (event->link != 0) ww_json_key_hash(json, "link", event->link);
  ww_json_key(json, "confidence");
  ww_json_micro(json, (int64_t)event->confidence * 1000);
  put_signs(json, event->signs);
  ww_json_key_text(json, "rule", event->rule);
  ww_json_close(json, '}');
}

static void put_chain(struct ww_json *json, const struct ww_write_context *context, const struct ww_claim *claim) {
  const struct ww_article *article = context->article;
  ww_json_key(json, "chain");
  ww_json_open(json, '[');
  for (size_t i = 0; i < claim->chain_count; i++) {
    const struct ww_chain_link *link = &claim->chain[i];
    ww_json_open(json, '{');
    if (link->entity != WW_NONE) {
      const struct ww_entity *entity = &article->entities[link->entity];
      const struct ww_role *role = link->mention == WW_NONE ? &entity->role : &article->mentions[link->mention].role;
      ww_json_key_hash(json, "entity", entity->id);
      ww_json_key_cstring(json, "code", role->code);
      ww_json_sectors(json, role);
      ww_json_key_text(json, "identifier_text", entity->name);
    }
    if (link->end > link->start) {  // nobody is named: "is believed to"
      ww_json_key(json, "entity_text");
      ww_json_text(json, TEXT_OF(article, link->start, link->end));
      put_span(json, context, link->start, link->end);
    }
    ww_json_key_text(json, "relation", link->relation);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

static void put_claim(struct ww_json *json, const struct ww_write_context *context, const struct ww_claim *claim) {
  const struct ww_article *article = context->article;
  ww_json_open(json, '{');
  ww_json_key_hash(json, "id", claim->id);
  ww_json_key(json, "cue");
  ww_json_open(json, '{');
  put_span(json, context, claim->cue_start, claim->cue_end);
  ww_json_key(json, "text");
  ww_json_text(json, TEXT_OF(article, claim->cue_start, claim->cue_end));
  ww_json_close(json, '}');
  put_spans(json, context, "spans", claim->spans, claim->span_count);
  struct ww_buffer content;
  ww_buffer_init(&content);
  for (size_t i = 0; i < claim->span_count; i++) {
    if (i > 0) ww_buffer_put(&content, " ", 1);
    ww_buffer_put_slice(&content, TEXT_OF(article, claim->spans[i].start, claim->spans[i].end));
  }
  if (content.failed) context->out->failed = true;
  ww_json_key(json, "text");
  ww_json_text(json, ww_slice_of(content.data, content.size));
  ww_buffer_release(&content);
  if (claim->parent != WW_NONE) ww_json_key_hash(json, "parent", article->claims[claim->parent].id);
  ww_json_key_cstring(json, "kind", ww_claim_kind_name(claim->kind));
  ww_json_key_cstring(json, "stance", ww_stance_name(claim->stance));
  if (!claim->told) {
    ww_json_key(json, "attitude");
    ww_json_bool(json, true);
  }
  ww_json_key_day(json, "date", claim->day);
  put_chain(json, context, claim);
  ww_json_close(json, '}');
}

ww_status ww_write_doc(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  struct ww_json json = {context->out, true};
  ww_json_open(&json, '{');
  put_head(&json, context);
  put_sentences(&json, context);
  put_entities(&json, context);
  put_times(&json, context);
  put_places(&json, context);
  put_figures(&json, context);
  ww_json_key(&json, "events");
  ww_json_open(&json, '[');
  for (size_t i = 0; i < article->event_count; i++) put_event(&json, context, &article->events[i]);
  ww_json_close(&json, ']');
  ww_json_key(&json, "claims");
  ww_json_open(&json, '[');
  for (size_t i = 0; i < article->claim_count; i++) put_claim(&json, context, &article->claims[i]);
  ww_json_close(&json, ']');
  ww_json_close(&json, '}');
  ww_buffer_put_byte(context->out, '\n');
  return context->out->failed ? WW_ERROR_MEMORY : WW_OK;
}
