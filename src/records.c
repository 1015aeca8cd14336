// records.c: an article's layers as the plain structs of the public interface.
#include <string.h>

#include "reader.h"
#include "write/write.h"

static void put_day(char out[11], int32_t day) {
  memset(out, 0, 11);
  if (day != WW_NO_DAY) ww_day_format(day, out);
}

void ww_article_get(const struct ww_article *article, struct ww_article_record *out) {
  *out = (struct ww_article_record){.id = article->id, .title = article->title, .byline = article->byline,
                                    .publisher = article->publisher, .url = article->url,
                                    .language = article->language, .text = article->text};
  put_day(out->published, article->published);
}

size_t ww_article_sentence_count(const struct ww_article *article) { return article->sentence_count; }

bool ww_article_sentence(const struct ww_article *article, size_t index, struct ww_sentence_record *out) {
  memset(out, 0, sizeof *out);
  if (index >= article->sentence_count) return false;
  const struct ww_sentence *sentence = &article->sentences[index];
  *out = (struct ww_sentence_record){sentence->start, sentence->end, sentence->first_token, sentence->token_count,
                                     ww_part_name(sentence->part),
                                     sentence->reason == WW_REASON_NONE ? NULL : ww_reason_name(sentence->reason)};
  return true;
}

size_t ww_article_token_count(const struct ww_article *article) { return article->token_count; }

bool ww_article_token(const struct ww_article *article, size_t index, struct ww_token_record *out) {
  memset(out, 0, sizeof *out);
  if (index >= article->token_count) return false;
  const struct ww_token *token = &article->tokens[index];
  bool parsed = token->lemma.size > 0;
  *out = (struct ww_token_record){token->start, token->end, token->form, token->lemma,
                                  parsed ? ww_upos_name(token->upos) : "X", parsed ? ww_deprel_name(token->deprel) : "",
                                  parsed && token->head != WW_NONE ? token->head : SIZE_MAX};
  return true;
}

size_t ww_article_event_count(const struct ww_article *article) { return article->event_count; }

bool ww_article_event(const struct ww_article *article, size_t index, struct ww_event_record *out) {
  memset(out, 0, sizeof *out);
  if (index >= article->event_count) return false;
  const struct ww_event *event = &article->events[index];
  const struct ww_knowledge *knowledge = article->knowledge;
  out->id = event->id;
  out->link = event->link;
  out->type = ww_type(knowledge, event->type)->name;
  if (event->mode_count > 0) out->mode = ww_mode_name(knowledge, event->type, event->mode[0]);
  out->rule = event->rule;
  out->actor_count = event->actor_count;
  out->recipient_count = event->recipient_count;
  out->sentence = event->sentence;
  if (event->trigger_count > 0) {
    out->trigger_start = event->trigger[0].start;
    out->trigger_end = event->trigger[0].end;
  }
  put_day(out->date, event->from);
  put_day(out->enddate, event->to);
  out->auxiliary = event->auxiliary;
  out->quad_code = ww_type(knowledge, event->type)->quad;
  out->scale_tenths = ww_event_scale_tenths(knowledge, event);
  out->dead = event->dead;
  out->injured = event->injured;
  out->arrested = event->arrested;
  out->confidence = event->confidence;
  return true;
}

bool ww_article_party(const struct ww_article *article, size_t event, bool recipient, size_t index,
                      struct ww_party_record *out) {
  memset(out, 0, sizeof *out);
  out->entity = SIZE_MAX;
  if (event >= article->event_count) return false;
  const struct ww_event *of = &article->events[event];
  if (index >= (recipient ? of->recipient_count : of->actor_count)) return false;
  const struct ww_party *party = recipient ? &of->recipients[index] : &of->actors[index];
  out->start = party->start;
  out->end = party->end;
  if (party->entity != WW_NONE) {
    out->entity = party->entity;
    out->name = article->entities[party->entity].name;
  }
  memcpy(out->code, party->role.code, sizeof out->code);
  memcpy(out->sectors, party->role.sector, sizeof out->sectors);
  return true;
}
