// The `text` format: what a person reads. The article's head, then each event as one line
//   Kenya GOV -> AID -> Somalia, 2016-05-04, in Garissa
// with its sentence under it (write/show.h).
#include "write/show.h"
#include "write/write.h"

static void colour(const struct ww_write_context *context, const char *code) {
  if (context->options->color) ww_buffer_put_text(context->out, code);
}

static void put_head(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  colour(context, "\x1b[1m");
  ww_put_one_line(out, article->title.size > 0 ? article->title : article->id);
  colour(context, "\x1b[0m");
  ww_buffer_put_byte(out, '\n');
  struct ww_slice parts[3] = {article->publisher.size > 0 ? article->publisher : article->byline, WW_SLICE(""), article->url};
  char day[10];
  if (article->published != WW_NO_DAY) {
    ww_day_format(article->published, day);
    parts[1] = ww_slice_of(day, sizeof day);
  }
  bool any = false;
  colour(context, "\x1b[2m");
  for (int i = 0; i < 3; i++) {
    if (parts[i].size == 0) continue;
    if (any) ww_buffer_put_text(out, " | ");
    ww_put_one_line(out, parts[i]);
    any = true;
  }
  colour(context, "\x1b[0m");
  if (any) ww_buffer_put_byte(out, '\n');
  if (!article->english) {
    ww_buffer_put_text(out, "  not read: the text is not English (");
    ww_buffer_put_slice(out, article->language);
    ww_buffer_put_text(out, ")\n");
  } else if (article->event_count == 0) {
    ww_buffer_put_text(out, "  no events (--why --why tells why, sentence by sentence)\n");
  }
}

static struct ww_view_party *view_parties(struct ww_article *article, const struct ww_party *parties, uint32_t count) {
  struct ww_view_party *out = ww_arena_alloc(&article->scratch, count, sizeof *out);
  for (uint32_t i = 0; out != NULL && i < count; i++) {
    const struct ww_party *party = &parties[i];
    struct ww_slice words = ww_slice_of(article->text.data + party->start, party->end - party->start);
    out[i] = (struct ww_view_party){party->entity == WW_NONE ? words : article->entities[party->entity].name, party->role,
                                    party->start, party->end};
  }
  return out;
}

// The event as a view, its arrays in the scratch arena. False when memory runs out.
static bool view_event(struct ww_write_context *context, const struct ww_event *event, struct ww_view *view) {
  struct ww_article *article = context->article;
  const struct ww_type_info *type = ww_type(context->knowledge, event->type);
  const struct ww_sentence *sentence = &article->sentences[event->sentence];
  struct ww_slice *modes = ww_arena_alloc(&article->scratch, event->mode_count, sizeof *modes);
  struct ww_view_place *places = ww_arena_alloc(&article->scratch, event->place_count, sizeof *places);
  *view = (struct ww_view){.type = type->name, .modes = modes, .mode_count = event->mode_count, .auxiliary = event->auxiliary,
                           .quad = type->quad, .actors = view_parties(article, event->actors, event->actor_count),
                           .recipients = view_parties(article, event->recipients, event->recipient_count),
                           .actor_count = event->actor_count, .recipient_count = event->recipient_count,
                           .from = event->from, .to = event->to, .ongoing = event->ongoing, .places = places,
                           .place_count = event->place_count, .dead = event->dead, .injured = event->injured,
                           .arrested = event->arrested, .trigger = event->trigger, .trigger_count = event->trigger_count,
                           .text = article->text, .sentence = {sentence->start, sentence->end}};
  if (modes == NULL || places == NULL || view->actors == NULL || view->recipients == NULL) return false;
  for (int i = 0; i < event->mode_count; i++) modes[i] = ww_mode_name(context->knowledge, event->type, event->mode[i]);
  for (uint32_t i = 0; i < event->place_count; i++) {
    const struct ww_place *place = &article->places[event->places[i]];
    bool resolved = place->resolved.size > 0;
    places[i] = (struct ww_view_place){resolved ? place->resolved : place->extracted, resolved ? place->country : WW_SLICE(""),
                                       place->start, place->end};
  }
  if (event->time != WW_NONE) view->time = (struct ww_span){article->times[event->time].start, article->times[event->time].end};
  if (event->claim != WW_NONE && article->claims[event->claim].chain_count > 0) {
    const struct ww_chain_link *link = &article->claims[event->claim].chain[0];
    view->claim = ww_slice_of(article->text.data + link->start, link->end - link->start);
  }
  return true;
}

static void put_event(struct ww_write_context *context, size_t index) {
  struct ww_article *article = context->article;
  struct ww_buffer *out = context->out;
  struct ww_arena_mark mark = ww_arena_mark(&article->scratch);
  struct ww_view view;
  if (!view_event(context, &article->events[index], &view)) {
    out->failed = true;
    return;
  }
  ww_buffer_put_byte(out, '\n');
  ww_buffer_put_format(out, "%2zu  ", index + 1);
  ww_show_event(&view, 4, context->options->color, out);
  ww_arena_rewind(&article->scratch, mark);
}

ww_status ww_write_text(struct ww_write_context *context) {
  put_head(context);
  for (size_t i = 0; i < context->article->event_count; i++) put_event(context, i);
  ww_buffer_put_byte(context->out, '\n');
  return context->out->failed ? WW_ERROR_MEMORY : WW_OK;
}
