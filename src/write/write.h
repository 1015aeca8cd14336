// write.h: articles as bytes. Each format is a file of its own; all take the article, the knowledge that names
// types and modes, and the engine that stands behind the output.
//
// Offsets in JSON are code points. ww_offsets turns bytes into code points: for text that is all ASCII they are
// the same, else a table holds the count at every 64th byte.
#ifndef WW_WRITE_WRITE_H
#define WW_WRITE_WRITE_H

#include "article.h"
#include "base/buffer.h"
#include "knowledge/knowledge.h"
#include "parse/parse.h"
#include "write/json.h"

struct ww_offsets {
  struct ww_slice text;
  const uint32_t *count;  // code points before byte 64 * i; NULL for ASCII text
};
// The table lives in the article's scratch arena. False when memory runs out.
bool ww_offsets_make(struct ww_article *article, struct ww_offsets *out);
uint32_t ww_offset(const struct ww_offsets *offsets, uint32_t byte);

struct ww_write_context {
  struct ww_article *article;          // its scratch arena is used
  const struct ww_knowledge *knowledge;
  struct ww_engine engine;
  const struct ww_write_options *options;
  struct ww_offsets offsets;
  struct ww_buffer *out;
  const struct ww_model *model;  // what names xpos and feats in `conllu`
};

ww_status ww_write_conllu(struct ww_write_context *context);
ww_status ww_write_doc(struct ww_write_context *context);
ww_status ww_write_plover(struct ww_write_context *context);
ww_status ww_write_tsv(struct ww_write_context *context);
ww_status ww_write_text(struct ww_write_context *context);
ww_status ww_write_explain(struct ww_write_context *context);
// What stands once before the first article: the engine and the column names of `tsv`; nothing in other formats.
void ww_write_head(const struct ww_write_options *options, const struct ww_engine *engine, struct ww_buffer *out);

// Names of enumerators (names.c); static.
const char *ww_part_name(enum ww_part part);
const char *ww_resolution_name(enum ww_resolution resolution);
const char *ww_toll_name(enum ww_toll toll);  // "dead" ...; "" for none
const char *ww_entity_kind_name(unsigned kind);
const char *ww_use_name(unsigned use);
const char *ww_sign_name(unsigned sign);
const char *ww_context_from_name(unsigned from);
const char *ww_claim_kind_name(unsigned kind);
const char *ww_stance_name(unsigned stance);

// Shared by the formats.
// "08:30" from minutes past midnight, 0 to 1439; returns its bytes.
enum { WW_CLOCK_SIZE = 5 };
size_t ww_put_clock(int minutes, char out[WW_CLOCK_SIZE]);
// The event's own scale: that of its first mode, else of its type; in tenths.
int16_t ww_event_scale_tenths(const struct ww_knowledge *knowledge, const struct ww_event *event);
// Words of the text without line ends or runs of blanks, for one-line output.
void ww_put_one_line(struct ww_buffer *out, struct ww_slice text);
// event_loc and the parties, as both JSON formats write them.
void ww_json_parties(struct ww_json *json, const struct ww_write_context *context, const char *key,
                     const struct ww_party *parties, uint32_t count);
// What is known of a place, inside an object that the caller opened.
void ww_json_place(struct ww_json *json, const struct ww_place *place);
void ww_json_locations(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event);
void ww_json_modes(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event);
void ww_json_contexts(struct ww_json *json, const struct ww_write_context *context, const struct ww_event *event);
// Who coded it, by which codebook, model and lexicon: the members that PLOVER keeps in cite_info.
void ww_json_coder(struct ww_json *json, const struct ww_engine *engine);
void ww_json_auxiliaries(struct ww_json *json, unsigned auxiliary);
void ww_json_sectors(struct ww_json *json, const struct ww_role *role);

#endif
