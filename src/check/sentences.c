// sentences.c: a file of sentences, line by line, and which event answers which expected one; see sentences.h.
#include "check/sentences.h"

#include "base/error.h"
#include "base/utf8.h"
#include "check/match.h"
#include "input/source.h"

// The line without its comment: '#' at the front, or with blanks on both sides, as in the examples of the lexicon.
static struct ww_slice without_comment(struct ww_slice text) {
  for (size_t i = 0; i < text.size; i++) {
    if (text.data[i] != '#') continue;
    bool before = i == 0 || ww_ascii_space((unsigned char)text.data[i - 1]);
    bool after = i + 1 == text.size || ww_ascii_space((unsigned char)text.data[i + 1]);
    if (before && (after || ww_slice_trim(ww_slice_of(text.data, i)).size == 0)) return ww_slice_of(text.data, i);
  }
  return text;
}

// Cuts the line; NULL, or what is wrong with it.
static const char *cut(struct ww_slice text, struct ww_sentence_line *line) {
  if (ww_utf8_valid_prefix(text.data, text.size) != text.size) return "this is not UTF-8: save the file as UTF-8";
  if (text.data[0] != '+' && text.data[0] != '-')
    return "a line is '+ Sentence. => TYPE mode: actor > recipient; TYPE2 ...', '- Sentence without an event.' or a '#' comment";
  line->counter = text.data[0] == '-';
  struct ww_slice rest = ww_slice_trim(ww_slice_of(text.data + 1, text.size - 1));
  size_t arrow = 0;
  while (arrow + 1 < rest.size && (rest.data[arrow] != '=' || rest.data[arrow + 1] != '>')) arrow++;
  bool found = arrow + 1 < rest.size;
  line->sentence = found ? ww_slice_trim(ww_slice_of(rest.data, arrow)) : rest;
  line->expected = found ? ww_slice_trim(ww_slice_of(rest.data + arrow + 2, rest.size - arrow - 2)) : WW_SLICE("nothing");
  if (line->counter && found) return "a sentence with '-' has no '=>': it holds no event";
  if (!line->counter && !found) return "'=>' and the events are missing: write '=> nothing' where there is none";
  if (line->sentence.size == 0) return "the sentence is missing";
  return line->expected.size == 0 ? "nothing stands after '=>': give the events, or 'nothing'" : NULL;
}

ww_status ww_sentences_each(const char *path, ww_sentence_visit *visit, void *visit_context, ww_report_function report, void *report_context,
                            uint64_t *faults, struct ww_error *error) {
  struct ww_source source;
  memset(&source, 0, sizeof source);
  ww_status status = ww_source_open(&source, path, error);
  bool end = false;
  while (status == WW_OK) {
    struct ww_slice whole;
    status = ww_source_line(&source, &whole, &end, error);
    if (status != WW_OK || end) break;
    struct ww_slice text = ww_slice_trim(without_comment(whole));
    if (text.size == 0) continue;
    struct ww_sentence_line line = {.file = path, .line = source.line};
    const char *wrong = cut(text, &line);
    const char *at = line.sentence.size > 0 ? line.sentence.data : text.data;
    line.column = ww_utf8_count(whole.data, (size_t)(at - whole.data)) + 1;
    if (wrong == NULL) {
      status = visit(visit_context, &line, error);
      continue;
    }
    struct ww_error fault;
    ++*faults;
    (void)ww_fail(&fault, WW_ERROR_FORMAT, "%s", wrong);
    ww_error_place(&fault, path, line.line, line.column, 0);
    if (report != NULL) report(report_context, &fault);
  }
  ww_source_close(&source);
  return status;
}

// ---- pairing ----

struct pairs {
  const struct ww_knowledge *knowledge;
  const struct ww_expect *expect;
  const struct ww_article *article;
  enum ww_pair_by by;
  struct ww_pairing *out;
};

static bool answers(const struct pairs *pairs, size_t expected, size_t event) {
  const struct ww_expect_event *want = &pairs->expect->events[expected];
  const struct ww_event *got = &pairs->article->events[event];
  return pairs->by == WW_PAIR_TYPE ? want->type == got->type : ww_match_event(pairs->knowledge, pairs->article, want, got);
}

static size_t holder_of(const struct ww_pairing *pairing, size_t event, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (pairing->of[i] == event) return i;
  return SIZE_MAX;
}

// Finds an event for `expected`, moving others to another event where that makes room (Kuhn's augmenting paths; sides are
// short). `tried` has a bit for each event.
static bool find(const struct pairs *pairs, size_t expected, uint64_t *tried) {
  for (size_t event = 0; event < pairs->article->event_count && event < 64; event++) {
    if ((*tried >> event & 1) != 0 || !answers(pairs, expected, event)) continue;
    *tried |= (uint64_t)1 << event;
    size_t holder = holder_of(pairs->out, event, pairs->expect->count);
    if (holder != SIZE_MAX && !find(pairs, holder, tried)) continue;
    pairs->out->of[expected] = event;
    return true;
  }
  return false;
}

void ww_pair_events(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article, enum ww_pair_by by,
                    struct ww_pairing *out) {
  struct pairs pairs = {knowledge, expect, article, by, out};
  out->count = 0;
  for (size_t i = 0; i < WW_EXPECT_EVENTS; i++) out->of[i] = SIZE_MAX;
  for (size_t i = 0; i < expect->count; i++) {
    uint64_t tried = 0;
    if (find(&pairs, i, &tried)) out->count++;
  }
}
