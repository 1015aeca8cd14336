// survey_article.c: what one article holds for the survey: the frames that fired, its main verbs and its event nouns.
//
// A *main verb* is a verb that is the predicate of a clause: root, complement, adverbial or relative clause, infinitive, or
// joined to one by "and"; auxiliaries and participles before a noun are none.
// An *event noun* is a common noun, no agent and in no name, that has an argument as a verb would (of, by, against, between, a
// possessor ...), is the object of a light verb or of one of undergoing, or the subject of a verb of happening. Whether its form
// is that of a deed (-tion, -ment, -ing, or a lemma that the corpus uses as a main verb too) is asked when all has been read.
#include "base/error.h"
#include "check/survey.h"
#include "input/input.h"
#include "read/trace.h"
#include "reader.h"

enum { SENTENCE_BYTES = 300 };

static void put_number(struct ww_buffer *out, uint32_t number) { ww_buffer_put(out, (const char *)&number, sizeof number); }

static void put_frames(const struct ww_article *article, struct ww_buffer *out) {
  for (size_t i = 0; article->trace != NULL && i < article->trace->count; i++) {
    const struct ww_trace_entry *entry = &article->trace->entries[i];
    if (entry->frame == WW_NONE) continue;
    uint8_t record = entry->kind == WW_TRACE_FIRED ? WW_SURVEY_FIRED : entry->kind == WW_TRACE_CONDITION ? WW_SURVEY_REFUSED
                                                                     : entry->kind == WW_TRACE_LOWER     ? WW_SURVEY_LOWER
                                                                                                         : 0;
    if (record == 0 || (record == WW_SURVEY_LOWER && (entry->detail == WW_NONE || entry->detail == entry->frame))) continue;
    ww_buffer_put_byte(out, (char)record);
    put_number(out, entry->frame);
    if (record == WW_SURVEY_LOWER) put_number(out, entry->detail);
  }
  for (size_t i = 0; i < article->event_count; i++) {
    if (article->events[i].frame == WW_NONE) continue;
    ww_buffer_put_byte(out, WW_SURVEY_DECIDED);
    put_number(out, article->events[i].frame);
  }
}

// ---- words ----

struct words {
  const struct ww_knowledge *knowledge;
  const struct ww_article *article;
  struct ww_buffer *out;
  uint8_t ignored, light, undergo;  // classes
  size_t hit;                       // the first name hit that may hold the token
  bool sentence_put;
};

static bool predicate(enum ww_deprel deprel) {
  switch (deprel) {
    case WW_REL_ROOT: case WW_REL_CCOMP: case WW_REL_XCOMP: case WW_REL_ADVCL: case WW_REL_ADVCL_RELCL: case WW_REL_ACL: case WW_REL_ACL_RELCL:
    case WW_REL_CSUBJ: case WW_REL_CSUBJ_PASS: case WW_REL_CSUBJ_OUTER: case WW_REL_CONJ: case WW_REL_PARATAXIS: return true;
    default: return false;
  }
}

static enum ww_survey_known known_of(const struct words *words, struct ww_slice lemma, enum ww_word_pos pos) {
  struct ww_word_info info = ww_word(words->knowledge, lemma, pos);
  bool phrases = false;
  for (uint32_t i = 0; i < info.trigger_count; i++) {
    const struct ww_trigger *trigger = ww_trigger_at(words->knowledge, info.first_trigger + i);
    if (trigger->after_count == 0 && trigger->before_count == 0) return WW_KNOWN_ALONE;
    phrases = true;
  }
  bool ignored = ww_word_in(&info, words->ignored);
  if (ignored) info.classes[words->ignored >> 6] &= ~((uint64_t)1 << (words->ignored & 63));
  if (info.classes[0] != 0 || info.classes[1] != 0 || ww_cue_of(words->knowledge, lemma, pos) != NULL) return WW_KNOWN_OTHER;
  return ignored ? WW_KNOWN_IGNORED : phrases ? WW_KNOWN_PHRASES : WW_KNOWN_NOT;
}

static void put_sentence(struct words *words, const struct ww_sentence *sentence) {
  if (words->sentence_put) return;
  words->sentence_put = true;
  const char *text = words->article->text.data + sentence->start;
  size_t size = sentence->end - sentence->start;
  if (size > SENTENCE_BYTES)
    for (size = SENTENCE_BYTES; size > 0 && (text[size] & 0xC0) == 0x80;) size--;
  ww_buffer_put_byte(words->out, WW_SURVEY_SENTENCE);
  put_number(words->out, (uint32_t)size);
  ww_buffer_put(words->out, text, size);
}

static void put_word(struct words *words, const struct ww_token *token, enum ww_word_pos pos) {
  enum ww_survey_known known = known_of(words, token->lemma, pos);
  if (known >= WW_KNOWN_PHRASES) put_sentence(words, &words->article->sentences[token->sentence]);
  ww_buffer_put_byte(words->out, pos == WW_POS_VERB ? WW_SURVEY_VERB : WW_SURVEY_NOUN);
  ww_buffer_put_byte(words->out, (char)known);
  put_number(words->out, (uint32_t)token->lemma.size);
  ww_buffer_put_slice(words->out, token->lemma);
}

static bool is_one_of(struct ww_slice lemma, const char *const *list) {
  for (; *list != NULL; list++)
    if (ww_slice_is(lemma, *list)) return true;
  return false;
}

// Whether the noun has an argument of its own: the attack *on the town*, *the army's* attack.
static bool has_argument(const struct ww_article *article, const struct ww_sentence *sentence, uint32_t noun) {
  static const char *const prepositions[] = {"of", "by", "against", "between", "on", "with", "to", "over", "from", "into", NULL};
  uint32_t end = sentence->first_token + sentence->token_count;
  for (uint32_t i = sentence->first_token; i < end; i++) {
    const struct ww_token *child = &article->tokens[i];
    if (child->head != noun) continue;
    if (child->deprel == WW_REL_NMOD_POSS) return true;
    if (child->deprel != WW_REL_NMOD) continue;
    for (uint32_t j = sentence->first_token; j < end; j++)
      if (article->tokens[j].head == i && article->tokens[j].deprel == WW_REL_CASE && is_one_of(article->tokens[j].lower, prepositions)) return true;
  }
  return false;
}

static bool event_noun(const struct words *words, const struct ww_sentence *sentence, uint32_t noun) {
  static const char *const happening[] = {"happen", "occur", "begin", "start", "follow", "erupt", "continue", "end", "resume", "ensue", NULL};
  const struct ww_token *token = &words->article->tokens[noun];
  if (token->head != WW_NONE && words->article->tokens[token->head].upos == WW_UPOS_VERB) {
    struct ww_slice verb = words->article->tokens[token->head].lemma;
    struct ww_word_info info = ww_word(words->knowledge, verb, WW_POS_VERB);
    if (token->deprel == WW_REL_OBJ && (ww_word_in(&info, words->light) || ww_word_in(&info, words->undergo))) return true;
    if ((token->deprel == WW_REL_NSUBJ || token->deprel == WW_REL_NSUBJ_PASS) && is_one_of(verb, happening)) return true;
  }
  return has_argument(words->article, sentence, noun);
}

// Names, agents and cues of the lexicon are no event nouns.
static bool in_name(struct words *words, uint32_t token) {
  const struct ww_article *article = words->article;
  while (words->hit < article->name_hit_count && article->name_hits[words->hit].last_token < token) words->hit++;
  return words->hit < article->name_hit_count && article->name_hits[words->hit].first_token <= token;
}

static bool is_word(struct ww_slice lemma) {
  for (size_t i = 0; i < lemma.size; i++)
    if (!ww_ascii_lower((unsigned char)lemma.data[i]) && lemma.data[i] != '-') return false;
  return lemma.size > 1;
}

static void put_words(struct words *words) {
  const struct ww_article *article = words->article;
  for (size_t s = 0; article->english && s < article->sentence_count; s++) {
    const struct ww_sentence *sentence = &article->sentences[s];
    words->sentence_put = false;
    if (sentence->parse == 0 || sentence->root == WW_NONE) continue;
    for (uint32_t i = sentence->first_token; i < sentence->first_token + sentence->token_count; i++) {
      const struct ww_token *token = &article->tokens[i];
      if (!is_word(token->lemma)) continue;
      if (token->upos == WW_UPOS_VERB && predicate((enum ww_deprel)token->deprel)) put_word(words, token, WW_POS_VERB);
      if (token->upos == WW_UPOS_NOUN && !in_name(words, i) && event_noun(words, sentence, i)) put_word(words, token, WW_POS_NOUN);
    }
  }
}

ww_status ww_survey_read(void *context, struct ww_worker *worker, const struct ww_input_document *document, struct ww_buffer *out, struct ww_error *error) {
  const struct ww_knowledge *knowledge = worker->reader->knowledge;
  const struct ww_article *article = NULL;
  (void)context;
  ww_status status = ww_read(worker, &document->document, &article, error);
  if (status != WW_OK) return status;
  struct words words = {knowledge, article, out, ww_class_of(knowledge, "ignored"), ww_class_of(knowledge, "light"), ww_class_of(knowledge, "undergo"),
                        0, false};
  put_frames(article, out);
  put_words(&words);
  return out->failed ? ww_fail_memory(error) : WW_OK;
}

bool ww_survey_deed_form(struct ww_slice lemma) {
  static const char *const ends[] = {"tion", "sion", "ment", "ing", "ance", "ence", "val", "sal", "wal", "nial", "cide", NULL};
  if (lemma.size < 6) return false;
  for (const char *const *end = ends; *end != NULL; end++)
    if (ww_slice_ends(lemma, ww_slice_cstring(*end))) return true;
  return false;
}
