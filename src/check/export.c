// export.c: `ww_lexicon_examples` of the public interface: the lexicon's examples and files of sentences as one labelled
// corpus, a JSON object a line (docs/corpus.md).
//
// "+ Rebels bombed a bridge. => ASSAULT explosives: rebels > -" becomes
//   {"id":"...","sentence":"Rebels bombed a bridge.","label":"positive","frame":"assault.explosives/bomb", ...,
//    "events":[{"type":"ASSAULT","mode":["explosives"],"actor":[{"words":"rebels","span":[0,6],"found":"words"}],"recipient":[]}]}
// Labels are what people wrote. Spans are found afterwards: where the words stand once in the sentence, or where the reading
// that answers the label has them.
#include "base/error.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "check/match.h"
#include "check/sentences.h"
#include "knowledge/compiler.h"
#include "reader.h"
#include "write/json.h"

struct export {
  struct ww_worker *worker;
  const struct ww_knowledge *knowledge;
  const struct ww_examples_options *options;
  struct ww_examples_totals *totals;
  ww_write_function write;
  void *write_context;
  struct ww_buffer out;
};

// One labelled sentence, wherever it comes from.
struct labelled {
  struct ww_slice sentence, expected, frame, file;  // frame is empty for sentences outside the lexicon
  uint64_t line;
  bool counter;
};

static bool letter_at(struct ww_slice text, size_t at) {
  return at < text.size && (ww_ascii_alpha((unsigned char)text.data[at]) || ww_ascii_digit((unsigned char)text.data[at]) || (unsigned char)text.data[at] >= 0x80);
}

// How often `words` stand in text[from, to) as whole words, whatever the case; *at is the first place.
static size_t occurrences(struct ww_slice text, size_t from, size_t to, struct ww_slice words, size_t *at) {
  size_t count = 0;
  for (size_t i = from; words.size > 0 && i + words.size <= to; i++) {
    bool alone = (i == 0 || !letter_at(text, i - 1)) && !letter_at(text, i + words.size);
    if (!alone || !ww_slice_equal_fold(ww_slice_of(text.data + i, words.size), words)) continue;
    if (count++ == 0) *at = i;
  }
  return count;
}

static void put_span(struct ww_json *json, struct ww_slice text, size_t start, size_t end, const char *found) {
  size_t before = ww_utf8_count(text.data, start);
  ww_json_key(json, "span");
  ww_json_open(json, '[');
  ww_json_int(json, (int64_t)before);
  ww_json_int(json, (int64_t)(before + ww_utf8_count(text.data + start, end - start)));
  ww_json_close(json, ']');
  ww_json_key_cstring(json, "found", found);
}

// Code and sectors, as they are labelled.
static void put_codes(struct ww_json *json, struct ww_slice spec) {
  struct ww_slice rest = spec, word;
  struct ww_slice code = {NULL, 0};
  ww_json_key(json, "sector");
  ww_json_open(json, '[');
  while (ww_lex_word(&rest, &word)) {
    if (ww_sector_known(word)) {
      ww_json_text(json, word);
    } else {
      code = word;
    }
  }
  ww_json_close(json, ']');
  ww_json_key_text(json, "code", code);
}

// The party of the reading that answers the label, or NULL.
static const struct ww_party *answer(const struct export *export, const struct ww_article *article, struct ww_slice spec, const struct ww_party *parties,
                                     uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (ww_match_party(export->knowledge, article, spec, &parties[i])) return &parties[i];
  return NULL;
}

static void put_party(const struct export *export, struct ww_json *json, const struct ww_article *article, struct ww_slice sentence, struct ww_slice spec,
                      const struct ww_party *parties, uint32_t count) {
  bool codes = ww_match_is_codes(export->knowledge, spec);
  size_t at = 0;
  // Positions are those of the sentence only where the kept text is the sentence as it was written.
  const struct ww_party *party = ww_slice_equal(article->text, sentence) ? answer(export, article, spec, parties, count) : NULL;
  ww_json_open(json, '{');
  if (codes) {
    put_codes(json, spec);
  } else {
    ww_json_key_text(json, "words", spec);
  }
  if (!codes && occurrences(sentence, 0, sentence.size, spec, &at) == 1) {
    put_span(json, sentence, at, at + spec.size, "words");
  } else if (party != NULL && !codes && occurrences(sentence, party->start, party->end, spec, &at) > 0) {
    put_span(json, sentence, at, at + spec.size, "reading");
  } else if (party != NULL && party->end > party->start) {
    put_span(json, sentence, party->start, party->end, "reading");
  }
  ww_json_close(json, '}');
}

// A side that is not labelled is null; one that is labelled as nobody is an empty list.
static void put_side(const struct export *export, struct ww_json *json, const char *name, const struct ww_article *article, struct ww_slice sentence,
                     const struct ww_expect_side *side, const struct ww_party *parties, uint32_t count) {
  ww_json_key(json, name);
  if (!side->given) {
    ww_json_null(json);
    return;
  }
  ww_json_open(json, '[');
  for (uint8_t i = 0; i < side->count; i++) put_party(export, json, article, sentence, side->parties[i], parties, count);
  ww_json_close(json, ']');
}

static void put_events(const struct export *export, struct ww_json *json, const struct labelled *labelled, const struct ww_expect *expect,
                       const struct ww_article *article) {
  struct ww_pairing right;
  ww_pair_events(export->knowledge, expect, article, WW_PAIR_WHOLE, &right);
  ww_json_open(json, '[');
  for (size_t i = 0; i < expect->count; i++) {
    const struct ww_expect_event *event = &expect->events[i];
    const struct ww_event *got = right.of[i] == SIZE_MAX ? NULL : &article->events[right.of[i]];
    ww_json_open(json, '{');
    ww_json_key_text(json, "type", ww_type(export->knowledge, event->type)->name);
    ww_json_key(json, "mode");
    ww_json_open(json, '[');
    for (uint8_t j = 0; j < event->mode_count; j++) ww_json_text(json, ww_mode_name(export->knowledge, event->type, event->mode[j]));
    ww_json_close(json, ']');
    put_side(export, json, "actor", article, labelled->sentence, &event->actor, got == NULL ? NULL : got->actors, got == NULL ? 0 : got->actor_count);
    put_side(export, json, "recipient", article, labelled->sentence, &event->recipient, got == NULL ? NULL : got->recipients,
             got == NULL ? 0 : got->recipient_count);
    ww_json_close(json, '}');
  }
  ww_json_close(json, ']');
}

// The line's hash is its id, so that it stays when lines are added around it.
static void put_head(struct ww_json *json, const struct labelled *labelled) {
  uint64_t id = ww_hash(labelled->sentence.data, labelled->sentence.size, 0);
  id = ww_hash(labelled->expected.data, labelled->expected.size, id);
  id = ww_hash(labelled->frame.data, labelled->frame.size, id + labelled->counter);
  ww_json_key_hash(json, "id", id);
  ww_json_key_text(json, "sentence", labelled->sentence);
  ww_json_key_cstring(json, "label", labelled->counter ? "counter" : "positive");
  ww_json_key_text(json, "frame", labelled->frame);
  ww_json_key_text(json, "file", labelled->file);
  ww_json_key_int(json, "line", (int64_t)labelled->line);
}

static ww_status put(struct export *export, const struct labelled *labelled, struct ww_error *error) {
  struct ww_expect expect;
  struct ww_error fault;
  bool open = labelled->counter && labelled->frame.size > 0;  // says only which frame is not meant
  if (!open && !ww_expect_read(export->knowledge, labelled->expected, &expect, &fault)) {
    export->totals->faults++;
    char path[sizeof fault.file];
    (void)snprintf(path, sizeof path, "%.*s", (int)(labelled->file.size < sizeof path ? labelled->file.size : sizeof path - 1), labelled->file.data);
    ww_error_place(&fault, path, labelled->line, 0, 0);
    if (export->options->report != NULL) export->options->report(export->options->report_context, &fault);
    return WW_OK;
  }
  struct ww_document document = {.text = labelled->sentence};
  const struct ww_article *article = NULL;
  ww_status status = ww_read(export->worker, &document, &article, error);
  if (status != WW_OK) return status;
  ww_buffer_reset(&export->out);
  struct ww_json json = {&export->out, true};
  ww_json_open(&json, '{');
  put_head(&json, labelled);
  ww_json_key(&json, "events");
  if (open) {
    ww_json_null(&json);
  } else {
    put_events(export, &json, labelled, &expect, article);
  }
  ww_json_key_cstring(&json, "licence", "CC-BY-4.0");
  ww_json_close(&json, '}');
  ww_buffer_put_byte(&export->out, '\n');
  if (export->out.failed) return ww_fail_memory(error);
  export->totals->sentences++;
  export->totals->counter += labelled->counter;
  export->totals->events += open ? 0 : expect.count;
  status = export->write(export->write_context, export->out.data, export->out.size);
  return status == WW_OK ? WW_OK : ww_fail(error, status, "the output cannot be written");
}

static ww_status visit(void *context, const struct ww_sentence_line *line, struct ww_error *error) {
  struct labelled labelled = {line->sentence, line->expected, {NULL, 0}, {line->file, strlen(line->file)}, line->line, line->counter};
  return put(context, &labelled, error);
}

static ww_status put_all(struct export *export, struct ww_error *error) {
  for (uint32_t i = 0; i < ww_example_count(export->knowledge); i++) {
    struct ww_example example = ww_example(export->knowledge, i);
    struct labelled labelled = {example.sentence, example.expected, ww_frame(export->knowledge, example.frame)->name, example.file, example.line,
                                example.counter};
    ww_status status = put(export, &labelled, error);
    if (status != WW_OK) return status;
  }
  const struct ww_examples_options *options = export->options;
  for (size_t i = 0; i < options->path_count; i++) {
    ww_status status = ww_sentences_each(options->paths[i], visit, export, options->report, options->report_context, &export->totals->faults, error);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

ww_status ww_lexicon_examples(struct ww_worker *worker, const struct ww_examples_options *options, ww_write_function write, void *context,
                              struct ww_examples_totals *out, struct ww_error *error) {
  struct ww_examples_totals unwanted;
  static const struct ww_examples_options none;
  if (out == NULL) out = &unwanted;
  memset(out, 0, sizeof *out);
  if (worker == NULL || worker->reader->knowledge == NULL || worker->reader->model == NULL || write == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a worker with a model and a knowledge file, and somewhere to write, are needed");
  struct export export = {.worker = worker, .knowledge = worker->reader->knowledge, .options = options == NULL ? &none : options, .totals = out,
                          .write = write, .write_context = context};
  ww_buffer_init(&export.out);
  ww_status status = put_all(&export, error);
  ww_buffer_release(&export.out);
  return status;
}
