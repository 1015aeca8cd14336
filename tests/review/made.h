// made.h: documents made by hand, as the lines that `code --format doc` writes, with what the review reads of them.
#ifndef WW_TESTS_REVIEW_MADE_H
#define WW_TESTS_REVIEW_MADE_H

#include <string.h>

#include "base/buffer.h"
#include "input/scratch.h"
#include "review/doc.h"

// One event: words [start, end) that fire, in sentence 0 or 1.
struct made_event {
  const char *id, *type, *mode, *actor, *recipient, *date, *rule;
  int start, end, sentence;
};

// Two sentences of 24 code points each, the first with a letter of two bytes.
#define MADE_TEXT "S\u00e9n\u00e9gal freed a pilot now.Ghana armed a rebel once."

static inline void made_party(struct ww_buffer *out, const char *key, const char *name) {
  ww_buffer_put_format(out, ",\"%s\":[", key);
  if (name != NULL)
    ww_buffer_put_format(out, "{\"code\":\"SEN\",\"sector\":[\"GOV\"],\"entity_text\":\"%s\",\"identifier_text\":\"%s\",\"start\":0,\"end\":7}", name, name);
  ww_buffer_put_text(out, "]");
}

static inline void made_document(struct ww_buffer *out, const char *id, const struct made_event *events, size_t count) {
  ww_buffer_put_format(out, "{\"schema\":1,\"engine\":{\"version\":\"0.1.0\",\"model\":\"m\",\"lexicon\":\"l\"},\"id\":\"%s\",\"title\":\"T\",", id);
  ww_buffer_put_text(out, "\"text\":\"" MADE_TEXT "\",\"text_hash\":\"h\",\"sentences\":[{\"start\":0,\"end\":26},{\"start\":26,\"end\":51}],"
                          "\"times\":[],\"places\":[{\"start\":0,\"end\":7}],\"events\":[");
  for (size_t i = 0; i < count; i++) {
    const struct made_event *e = &events[i];
    ww_buffer_put_format(out, "%s{\"id\":\"%s\",\"event\":[\"%s\"],\"mode\":[", i > 0 ? "," : "", e->id, e->type);
    if (e->mode != NULL) ww_buffer_put_format(out, "\"%s\"", e->mode);
    ww_buffer_put_format(out, "],\"auxiliary\":[],\"context\":[],\"quad_code\":1,\"date\":\"%s\",\"enddate\":\"%s\",\"ongoing\":false", e->date, e->date);
    made_party(out, "actor", e->actor);
    made_party(out, "recipient", e->recipient);
    ww_buffer_put_format(out, ",\"event_loc\":[{\"resolved_place\":\"Dakar\",\"country\":\"Senegal\"}],\"place\":[0],\"sentence\":%d,\"trigger\":[[%d,%d]],", e->sentence, e->start, e->end);
    ww_buffer_put_format(out, "\"confidence\":0.83,\"rule\":\"%s\"}", e->rule);
  }
  ww_buffer_put_text(out, "],\"claims\":[]}\n");
}

static inline void made_file(const char *name, const struct ww_buffer *out) { scratch_write(name, out->data, out->size); }

#endif
