// The `plover` format: one record of the PLOVER ontology a line (docs/plover.schema.json). The engine stands in
// cite_info, where PLOVER keeps the coder.
#include "base/hash.h"
#include "write/write.h"

static void put_info(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  const struct ww_article *article = context->article;
  const struct ww_sentence *sentence = &article->sentences[event->sentence];
  struct ww_slice words = ww_slice_of(article->text.data + sentence->start, sentence->end - sentence->start);
  ww_json_key(json, "text");
  ww_json_text(json, words);
  ww_json_key(json, "text_info");
  ww_json_open(json, '{');
  ww_json_key_int(json, "sequence", event->sentence);
  ww_json_key_int(json, "start", ww_offset(&context->offsets, sentence->start));
  ww_json_key_int(json, "end", ww_offset(&context->offsets, sentence->end));
  ww_json_close(json, '}');
  ww_json_key(json, "cite_info");
  ww_json_open(json, '{');
  ww_json_key_text(json, "citation", article->id);
  ww_json_key_text(json, "url", article->url);
  ww_json_key_text(json, "title", article->title);
  ww_json_key_text(json, "language", article->language);
  ww_json_key_text(json, "publication", article->publisher);
  ww_json_key_day(json, "date", article->published);
  ww_json_coder(json, &context->engine);
  ww_json_close(json, '}');
}

static void put_record(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event) {
  const struct ww_article *article = context->article;
  ww_json_open(json, '{');
  ww_json_key_hash(json, "id", event->id);
  ww_json_key_day(json, "date", event->from);
  ww_json_key_day(json, "enddate", event->to);
  ww_json_parties(json, context, "actor", event->actors, event->actor_count);
  ww_json_parties(json, context, "recipient", event->recipients, event->recipient_count);
  ww_json_modes(json, context, event);
  ww_json_auxiliaries(json, event->auxiliary);
  ww_json_contexts(json, context, event);
  ww_json_key_int(json, "quad_code", ww_type(context->knowledge, event->type)->quad);
  ww_json_key(json, "event_scale");
  ww_json_micro(json, (int64_t)ww_event_scale_tenths(context->knowledge, event) * 100000);
  ww_json_locations(json, context, event);
  if (event->dead >= 0) ww_json_key_int(json, "dead", event->dead);
  if (event->injured >= 0) ww_json_key_int(json, "injured", event->injured);
  if (event->arrested >= 0) ww_json_key_int(json, "arrested", event->arrested);
  if (event->trigger_count > 0) {
    const struct ww_span *trigger = &event->trigger[0];
    ww_json_key_text(json, "event_text", ww_slice_of(article->text.data + trigger->start, trigger->end - trigger->start));
  }
  if (event->link != 0) ww_json_key_hash(json, "link", event->link);
  put_info(json, context, event);
  ww_json_key_cstring(json, "coder", "whowhom");
  if (context->options->coded_date != NULL) ww_json_key_cstring(json, "coded_date", context->options->coded_date);
  ww_json_key_text(json, "comment", event->rule);
  ww_json_close(json, '}');
}

ww_status ww_write_plover(struct ww_write_context *context) {
  const struct ww_article *article = context->article;
  for (size_t i = 0; i < article->event_count; i++) {
    const struct ww_event *event = &article->events[i];
    if (event->actor_unnamed && !context->options->unnamed) continue;
    struct ww_json json = {context->out, true};
    put_record(&json, context, event);
    ww_buffer_put_byte(context->out, '\n');
  }
  return context->out->failed ? WW_ERROR_MEMORY : WW_OK;
}
