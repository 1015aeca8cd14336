// pack_events.c: claims with their chains, figures, and events with all that hangs on them.
#include "base/slice.h"
#include "store/pack.h"

static void pack_chain(struct ww_packing *packing, uint32_t number, const struct ww_claim *claim) {
  static const struct ww_role nobody;
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < claim->chain_count; i++) {
    const struct ww_chain_link *link = &claim->chain[i];
    const struct ww_entity *entity = link->entity == WW_NONE ? NULL : &article->entities[link->entity];
    const struct ww_role *role = &nobody;
    if (entity != NULL) role = link->mention == WW_NONE ? &entity->role : &article->mentions[link->mention].role;
    (void)ww_rows_row(rows, WW_TABLE_CLAIM_LINKS);
    ww_rows_ref(rows, WW_TABLE_CLAIMS, number);
    ww_rows_int(rows, (int64_t)i);
    ww_rows_ref(rows, WW_TABLE_ENTITIES, link->entity);
    ww_pack_role(packing, role);
    ww_rows_text(rows, link->relation);
    if (link->end > link->start) {
      ww_pack_offsets(packing, link->start, link->end);
      ww_rows_span(rows, link->start, link->end);
    } else {  // nobody is named: "is believed to"
      for (int k = 0; k < 3; k++) ww_rows_null(rows);
    }
    ww_rows_text(rows, entity == NULL ? WW_SLICE("") : entity->name);
  }
}

void ww_pack_claims(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < article->claim_count; i++) {
    const struct ww_claim *claim = &article->claims[i];
    ww_pack_row(packing, WW_TABLE_CLAIMS, i);
    ww_rows_hash(rows, claim->id);
    ww_rows_ref(rows, WW_TABLE_SENTENCES, claim->sentence);
    ww_pack_offsets(packing, claim->cue_start, claim->cue_end);
    ww_rows_cstring(rows, ww_claim_kind_name(claim->kind));
    ww_rows_cstring(rows, ww_stance_name(claim->stance));
    ww_rows_day(rows, claim->day);
    ww_rows_ref(rows, WW_TABLE_CLAIMS, claim->parent);
    ww_pack_spans(packing, claim->spans, claim->span_count);
    ww_rows_int(rows, !claim->told);
    pack_chain(packing, (uint32_t)i, claim);
  }
}

void ww_pack_figures(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (size_t i = 0; i < article->figure_count; i++) {
    const struct ww_figure *figure = &article->figures[i];
    ww_pack_row(packing, WW_TABLE_FIGURES, i);
    ww_pack_offsets(packing, figure->start, figure->end);
    ww_rows_count(rows, figure->min);
    ww_rows_count(rows, figure->max);
    ww_rows_text(rows, figure->unit);
    ww_rows_ref(rows, WW_TABLE_ENTITIES, figure->of);
    ww_rows_int(rows, figure->approximate);
    ww_rows_ref(rows, WW_TABLE_CLAIMS, figure->claim);
  }
}

static void pack_parties(struct ww_packing *packing, uint32_t event, int role, const struct ww_party *parties, uint32_t count) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_party *party = &parties[i];
    (void)ww_rows_row(rows, WW_TABLE_EVENT_PARTIES);
    ww_rows_ref(rows, WW_TABLE_EVENTS, event);
    ww_rows_int(rows, role);
    ww_rows_int(rows, i);
    ww_rows_ref(rows, WW_TABLE_ENTITIES, party->entity);
    ww_pack_role(packing, &party->role);
    ww_pack_offsets(packing, party->start, party->end);
    ww_rows_span(rows, party->start, party->end);
    ww_rows_text(rows, party->entity == WW_NONE ? WW_SLICE("") : article->entities[party->entity].name);
  }
}

static void pack_around(struct ww_packing *packing, uint32_t number, const struct ww_event *event) {
  const struct ww_article *article = packing->context->article;
  struct ww_rows *rows = &packing->rows;
  for (uint32_t i = 0; i < event->context_count; i++) {
    const struct ww_context_ground *ground = event->grounds == NULL ? NULL : &event->grounds[i];
    (void)ww_rows_row(rows, WW_TABLE_EVENT_CONTEXTS);
    ww_rows_ref(rows, WW_TABLE_EVENTS, number);
    ww_rows_int(rows, i);
    ww_rows_words(rows, ww_context_name(packing->context->knowledge, event->context[i]));
    ww_rows_cstring(rows, ground == NULL ? "" : ww_context_from_name(ground->from));
    ww_pack_spans(packing, ground == NULL ? NULL : ground->span, ground == NULL ? 0 : ground->count);
  }
  for (uint32_t i = 0; i < event->place_count; i++) {
    (void)ww_rows_row(rows, WW_TABLE_EVENT_PLACES);
    ww_rows_ref(rows, WW_TABLE_EVENTS, number);
    ww_rows_int(rows, i);
    ww_rows_ref(rows, WW_TABLE_PLACES, event->places[i]);
    ww_rows_hash(rows, ww_pack_location_id(&article->places[event->places[i]]));
  }
  for (uint32_t i = 0; i < event->figure_count; i++) {
    (void)ww_rows_row(rows, WW_TABLE_EVENT_FIGURES);
    ww_rows_ref(rows, WW_TABLE_EVENTS, number);
    ww_rows_int(rows, i);
    ww_rows_ref(rows, WW_TABLE_FIGURES, event->figures[i]);
  }
}

// Texts of several words in one column, blanks between: no name of a mode or sign has one.
static void pack_names(struct ww_packing *packing, const struct ww_event *event) {
  const struct ww_knowledge *knowledge = packing->context->knowledge;
  struct ww_rows *rows = &packing->rows;
  ww_rows_words(rows, ww_type(knowledge, event->type)->name);
  ww_rows_text(rows, event->mode_count == 0 ? WW_SLICE("") : ww_mode_name(knowledge, event->type, event->mode[0]));
  size_t opened = ww_rows_open_text(rows);
  for (int i = 0; i < event->mode_count; i++) {
    if (i > 0) ww_buffer_put_byte(rows->out, ' ');
    ww_buffer_put_slice(rows->out, ww_mode_name(knowledge, event->type, event->mode[i]));
  }
  ww_rows_close_text(rows, opened);
}

static void pack_signs(struct ww_packing *packing, uint16_t signs) {
  struct ww_rows *rows = &packing->rows;
  size_t opened = ww_rows_open_text(rows);
  for (unsigned i = 0; i < WW_SIGNS; i++) {
    if ((signs >> i & 1) == 0) continue;
    if (rows->out->size > opened) ww_buffer_put_byte(rows->out, ' ');
    ww_buffer_put_text(rows->out, ww_sign_name(i));
  }
  ww_rows_close_text(rows, opened);
}

static void pack_event(struct ww_packing *packing, size_t index) {
  const struct ww_article *article = packing->context->article;
  const struct ww_event *event = &article->events[index];
  const struct ww_knowledge *knowledge = packing->context->knowledge;
  struct ww_rows *rows = &packing->rows;
  ww_pack_row(packing, WW_TABLE_EVENTS, index);
  ww_rows_ref(rows, WW_TABLE_DOCUMENTS, 0);
  ww_rows_hash(rows, event->id);
  if (event->link == 0) {
    ww_rows_null(rows);
  } else {
    ww_rows_hash(rows, event->link);
  }
  ww_rows_int(rows, event->link != 0 && event->link != event->id);  // the first record of an act gives the link its id
  pack_names(packing, event);
  ww_rows_int(rows, ww_type(knowledge, event->type)->quad);
  ww_rows_int(rows, ww_event_scale_tenths(knowledge, event));
  ww_rows_day(rows, event->from);
  ww_rows_day(rows, event->to);
  ww_rows_cstring(rows, ww_resolution_name(event->date_resolution));
  ww_rows_int(rows, event->ongoing);
  for (unsigned i = 0; i < 4; i++) ww_rows_int(rows, event->auxiliary >> i & 1);
  ww_rows_int(rows, event->actor_unnamed);
  ww_rows_count(rows, event->dead);
  ww_rows_count(rows, event->injured);
  ww_rows_count(rows, event->arrested);
  ww_rows_int(rows, event->confidence);
  ww_rows_ref(rows, WW_TABLE_SENTENCES, event->sentence);
  ww_rows_ref(rows, WW_TABLE_CLAIMS, event->claim);
  ww_rows_ref(rows, WW_TABLE_TIMES, event->time);
  ww_pack_spans(packing, event->spans, event->span_count);
  ww_pack_spans(packing, event->trigger, event->trigger_count);
  pack_signs(packing, event->signs);
  ww_rows_words(rows, event->rule);
  pack_parties(packing, (uint32_t)index, 0, event->actors, event->actor_count);
  pack_parties(packing, (uint32_t)index, 1, event->recipients, event->recipient_count);
  pack_around(packing, (uint32_t)index, event);
}

void ww_pack_events(struct ww_packing *packing) {
  const struct ww_article *article = packing->context->article;
  for (size_t i = 0; i < article->event_count; i++) pack_event(packing, i);
}
