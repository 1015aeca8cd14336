// evaluate.c: the language layer against a gold treebank, with given words or from its raw text.
//
// From raw text, words are aligned by their place among the characters that are no white space, as in the CoNLL 2018
// shared task (Zeman et al. 2018); the words of a contraction share its characters out by their lengths.
#include <string.h>
#include <time.h>

#include "base/error.h"
#include "base/memory.h"
#include "given.h"

struct counts {
  uint64_t gold, ours, aligned, gold_sentences, our_sentences, aligned_sentences;
  uint64_t upos, xpos, feats, lemma, head, labelled, labelled_full;
};

static double seconds_now(void) {
  struct timespec now;
  (void)clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static struct ww_slice universal(struct ww_slice label) {
  for (size_t i = 0; i < label.size; i++)
    if (label.data[i] == ':') return ww_slice_of(label.data, i);
  return label;
}

// Tags of an aligned pair; `head` says whether our head is the gold one.
static void compare(struct counts *counts, const struct ww_worker *worker, const struct ww_conllu_row *gold,
                    const struct ww_token *token, bool head) {
  const struct ww_model *model = worker->reader->model;
  struct ww_slice label = ww_slice_cstring(token->head == WW_NONE ? "root" : ww_deprel_name(token->deprel));
  counts->upos += ww_slice_is(gold->upos, ww_upos_name(token->upos));
  counts->xpos += ww_slice_equal(gold->xpos, ww_parse_xpos(model, token->xpos));
  counts->feats += ww_slice_equal(gold->feats, ww_parse_feats(model, token->feats));
  counts->lemma += ww_slice_equal(gold->lemma, token->lemma);
  counts->head += head;
  counts->labelled += head && ww_slice_equal(universal(gold->deprel), universal(label));
  counts->labelled_full += head && ww_slice_equal(gold->deprel, label);
}

static ww_status with_given_words(struct ww_worker *worker, const struct ww_conllu *gold, struct counts *counts,
                                  struct ww_error *error) {
  for (size_t s = 0; s < gold->sentence_count; s += WW_GIVEN_CHUNK) {
    size_t count = gold->sentence_count - s < WW_GIVEN_CHUNK ? gold->sentence_count - s : WW_GIVEN_CHUNK;
    ww_status status = ww_given_parse(worker, gold->sentences + s, count, error);
    if (status != WW_OK) return status;
    const struct ww_token *token = worker->article.tokens;
    for (size_t k = 0; k < count; k++) {
      const struct ww_conllu_sentence *sentence = &gold->sentences[s + k];
      uint32_t first = worker->article.sentences[k].first_token;
      for (size_t i = 0; i < sentence->row_count; i++) {
        if (sentence->rows[i].kind != WW_CONLLU_WORD) continue;
        uint32_t head = token->head == WW_NONE ? 0 : token->head - first + 1;
        compare(counts, worker, &sentence->rows[i], token++, head == sentence->rows[i].head);
      }
    }
  }
  counts->gold = counts->ours = counts->aligned = gold->word_count;
  counts->gold_sentences = counts->our_sentences = counts->aligned_sentences = gold->sentence_count;
  return WW_OK;
}

// ---- from raw text ------------------------------------------------------------------------------

// A gold word and where it stands among the characters (bytes) that are no white space.
struct placed {
  uint32_t start, end;
  uint32_t sentence;
  const struct ww_conllu_row *row;
  uint32_t head;  // index of its head among the gold words, WW_NONE for a root
};

struct raw {
  struct ww_buffer text;
  struct placed *words;  // [count]
  size_t count;
  uint32_t *ends;        // [gold sentences] where each ends
};

static uint32_t black_bytes(struct ww_slice text) {
  uint32_t count = 0;
  for (size_t i = 0; i < text.size; i++) count += !ww_ascii_space((unsigned char)text.data[i]);
  return count;
}

static bool holds(struct ww_slice text, struct ww_slice word) {
  for (size_t i = 0; i + word.size <= text.size; i++)
    if (memcmp(text.data + i, word.data, word.size) == 0) return true;
  return false;
}

// Lays one sentence into the raw text and places its words.
static void place_sentence(struct raw *raw, const struct ww_conllu_sentence *sentence, uint32_t index, uint32_t *at) {
  size_t base = raw->count;
  uint32_t range_last = 0, range_end = 0;
  for (size_t i = 0; i < sentence->row_count; i++) {
    const struct ww_conllu_row *row = &sentence->rows[i];
    if (row->kind == WW_CONLLU_EMPTY) continue;
    bool inside = row->kind == WW_CONLLU_WORD && row->id <= range_last;
    uint32_t size = black_bytes(row->form);
    if (!inside) {
      ww_buffer_put_slice(&raw->text, row->form);
      if (!holds(row->misc, WW_SLICE("SpaceAfter=No"))) ww_buffer_put_byte(&raw->text, ' ');
    }
    if (row->kind == WW_CONLLU_RANGE) {
      range_last = row->last;
      range_end = *at + size;
      continue;
    }
    uint32_t end = *at + size;
    if (inside && (end > range_end || row->id == range_last)) end = range_end;
    raw->words[raw->count++] = (struct placed){*at, end, index, row, row->head == 0 ? WW_NONE : (uint32_t)base + row->head - 1};
    *at = end;
  }
}

static ww_status lay_out(const struct ww_conllu *gold, struct raw *raw, struct ww_error *error) {
  memset(raw, 0, sizeof *raw);
  raw->words = ww_alloc(gold->word_count, sizeof *raw->words);
  raw->ends = ww_alloc(gold->sentence_count, sizeof *raw->ends);
  if (raw->words == NULL || raw->ends == NULL) return ww_fail_memory(error);
  uint32_t at = 0;
  for (size_t s = 0; s < gold->sentence_count; s++) {
    // "# newdoc" and "# newpar" begin a paragraph.
    if (s > 0 && holds(gold->sentences[s].comments, WW_SLICE("# new"))) ww_buffer_put(&raw->text, "\n\n", 2);
    place_sentence(raw, &gold->sentences[s], (uint32_t)s, &at);
    raw->ends[s] = at;
  }
  return raw->text.failed ? ww_fail_memory(error) : WW_OK;
}

static void align_sentences(const struct raw *raw, const struct ww_conllu *gold, const uint32_t *place,
                            const struct ww_article *article, struct counts *counts) {
  size_t g = 0;
  for (size_t s = 0; s < article->sentence_count; s++) {
    uint32_t start = place[article->sentences[s].start], end = place[article->sentences[s].end];
    while (g < gold->sentence_count && raw->ends[g] < end) g++;
    if (g < gold->sentence_count && raw->ends[g] == end) counts->aligned_sentences += start == (g == 0 ? 0 : raw->ends[g - 1]);
  }
  counts->gold_sentences = gold->sentence_count;
  counts->our_sentences = article->sentence_count;
}

static ww_status align(const struct raw *raw, const struct ww_conllu *gold, const struct ww_worker *worker,
                       struct counts *counts, struct ww_error *error) {
  const struct ww_article *article = &worker->article;
  // place[b]: characters before byte b that are no white space; of[t]: the gold word that token t is, or WW_NONE.
  uint32_t *place = ww_alloc(article->text.size + 1, sizeof *place), *of = ww_alloc(article->token_count, sizeof *of);
  if (place == NULL || of == NULL) {
    ww_free(place);
    ww_free(of);
    return ww_fail_memory(error);
  }
  place[0] = 0;
  for (size_t i = 0; i < article->text.size; i++) place[i + 1] = place[i] + !ww_ascii_space((unsigned char)article->text.data[i]);
  size_t g = 0;
  for (size_t t = 0; t < article->token_count; t++) {
    uint32_t start = place[article->tokens[t].start], end = place[article->tokens[t].end];
    while (g < raw->count && (raw->words[g].start < start || (raw->words[g].start == start && raw->words[g].end < end))) g++;
    bool same = g < raw->count && raw->words[g].start == start && raw->words[g].end == end;
    of[t] = same ? (uint32_t)g++ : WW_NONE;
    counts->aligned += same;
  }
  for (size_t t = 0; t < article->token_count; t++) {
    if (of[t] == WW_NONE) continue;
    const struct ww_token *token = &article->tokens[t];
    uint32_t head = token->head == WW_NONE ? WW_NONE : of[token->head];
    bool right = head == raw->words[of[t]].head && (token->head == WW_NONE || head != WW_NONE);
    compare(counts, worker, raw->words[of[t]].row, token, right);
  }
  align_sentences(raw, gold, place, article, counts);
  counts->gold = gold->word_count;
  counts->ours = article->token_count;
  ww_free(place);
  ww_free(of);
  return WW_OK;
}

static ww_status from_raw(struct ww_worker *worker, const struct ww_conllu *gold, struct counts *counts, double *seconds,
                          struct ww_error *error) {
  struct raw raw;
  ww_status status = lay_out(gold, &raw, error);
  if (status == WW_OK) {
    struct ww_document document = {.text = ww_slice_of(raw.text.data, raw.text.size)};
    const struct ww_article *article = NULL;
    double before = seconds_now();
    status = ww_read(worker, &document, &article, error);
    *seconds = seconds_now() - before;
  }
  if (status == WW_OK) status = align(&raw, gold, worker, counts, error);
  ww_buffer_release(&raw.text);
  ww_free(raw.words);
  ww_free(raw.ends);
  return status;
}

static double f1(uint64_t right, uint64_t gold, uint64_t ours) {
  return gold + ours == 0 ? 0 : 2.0 * (double)right / (double)(gold + ours);
}

ww_status ww_evaluate(struct ww_worker *worker, const char *path, bool from_raw_text, struct ww_scores *out,
                      struct ww_error *error) {
  memset(out, 0, sizeof *out);
  if (from_raw_text && !worker->pipeline.parse_only)
    return ww_fail(error, WW_ERROR_ARGUMENT, "raw text is evaluated with a worker that only parses");
  struct ww_conllu gold;
  struct counts counts;
  memset(&counts, 0, sizeof counts);
  ww_conllu_init(&gold);
  ww_status status = ww_conllu_read(&gold, path, error);
  if (status == WW_OK && gold.word_count == 0) status = ww_fail(error, WW_ERROR_FORMAT, "no words in %s", path);
  if (status == WW_OK) {
    double before = seconds_now();
    if (from_raw_text) {
      status = from_raw(worker, &gold, &counts, &out->seconds, error);
    } else {
      status = with_given_words(worker, &gold, &counts, error);
      out->seconds = seconds_now() - before;
    }
  }
  if (status == WW_OK) {
    const uint64_t parts[] = {counts.upos, counts.xpos, counts.feats, counts.lemma, counts.head, counts.labelled, counts.labelled_full};
    double *const scores[] = {&out->upos, &out->xpos, &out->feats, &out->lemma, &out->uas, &out->las, &out->las_full};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) *scores[i] = f1(parts[i], counts.gold, counts.ours);
    out->words_f1 = f1(counts.aligned, counts.gold, counts.ours);
    out->sentences_f1 = f1(counts.aligned_sentences, counts.gold_sentences, counts.our_sentences);
    out->words = counts.gold;
    out->sentences = counts.gold_sentences;
  }
  ww_conllu_release(&gold);
  return status;
}
