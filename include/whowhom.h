// whowhom.h: the whole public interface of libwhowhom.
//
// whowhom reads news and writes down who did what to whom, when, where and according to whom.
//
//   reader    model and knowledge, opened once, read-only, shared by any number of threads
//   worker    one per thread: all that changes while an article is read
//   article   the result of one reading; belongs to its worker and lives until the worker's next
//             read, or until the worker is freed
//
// Every function that can fail returns a ww_status and, where a `struct ww_error *` is taken (NULL is
// allowed), says there what went wrong and what to do about it. Nothing here prints, exits or aborts,
// and nothing keeps state behind the caller's back. Text is UTF-8; positions are byte offsets into the
// article's kept text, half-open [start, end). (The JSON that ww_write makes counts code points.)
// Strings come as ww_slice and are not NUL-terminated; they live as long as the article they are of.
#ifndef WHOWHOM_H
#define WHOWHOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(_WIN32)
#define WW_API
#else
#define WW_API __attribute__((visibility("default")))
#endif
#if defined(__GNUC__)
#define WW_WARN_UNUSED __attribute__((warn_unused_result))
#else
#define WW_WARN_UNUSED
#endif

// ---------------------------------------------------------------------------------------------
// Status and errors

// The numbers are pinned: they never change their meaning.
enum ww_status {
  WW_OK = 0,
  WW_ERROR_MEMORY = 1,     // an allocation failed
  WW_ERROR_IO = 2,         // a file could not be opened, read or written
  WW_ERROR_FORMAT = 3,     // bytes that are not what they should be (JSON, UTF-8, CoNLL-U, lexicon)
  WW_ERROR_MODEL = 4,      // a model file that is missing, cut short, damaged or of another version
  WW_ERROR_KNOWLEDGE = 5,  // a knowledge file likewise
  WW_ERROR_LIMIT = 6,      // an input beyond a documented limit (src/base/limits.h)
  WW_ERROR_ARGUMENT = 7,   // a call that makes no sense: a NULL, an unknown option
  WW_ERROR_CHECK = 8,      // `lexicon check` found examples that do not hold
  WW_ERROR_PIPE = 9,       // the reader of our output has gone
  WW_ERROR_STORE = 10      // a store that is damaged, of a newer version, or no store at all
};
typedef enum ww_status ww_status;

// Where and why something failed. Filled by the function that fails; never needed.
struct ww_error {
  ww_status status;
  uint64_t line;    // 1-based, 0 where lines mean nothing
  uint64_t column;  // 1-based, 0 likewise
  uint64_t offset;  // in bytes
  char file[512];   // NUL-terminated, "" where no file is behind it
  char message[512];  // NUL-terminated, one line, says what to do
};

// A run of bytes that somebody else owns.
struct ww_slice {
  const char *data;
  size_t size;
};

// The pinned name of a status ("ok", "memory", ...). Never NULL.
WW_API const char *ww_status_name(ww_status status);
// The version of the library, "MAJOR.MINOR.PATCH".
WW_API const char *ww_version(void);

// ---------------------------------------------------------------------------------------------
// Reader: model and knowledge

struct ww_reader;

// Which machine code computes the language layer. All give the same bits.
enum ww_simd { WW_SIMD_AUTO = 0, WW_SIMD_PLAIN = 1, WW_SIMD_AVX2 = 2, WW_SIMD_AVX512 = 3 };

enum { WW_ALL_EVENTS = -1 };  // as least_confidence: events are told however unsure they are

struct ww_reader_options {
  const char *model;      // path of a model file; NULL: no model is opened (texts cannot be read then)
  const char *knowledge;  // path of a compiled knowledge file; NULL: texts can be parsed but not read
  const char *pairs;      // path of a model of pairs; NULL: ww_relate goes by the lexicon alone
  const char *claims;     // path of a model of claims; NULL: claims are found by the lexicon's cues alone
  const char *events;     // path of a model of events; NULL: confidences are made of a few signs, and every event is told
  int least_confidence;   // with a model of events: thousandths below which an event is not told; 0: the model's own bound; WW_ALL_EVENTS
  enum ww_simd simd;      // 0: the fastest that this processor has; asking for one it lacks is an error
};

// Opens model and knowledge. `*out` is the caller's, to be closed with ww_reader_close after its last worker
// has been freed; NULL on failure. Statuses: MODEL, KNOWLEDGE, IO, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_reader_open(const struct ww_reader_options *options, struct ww_reader **out,
                                               struct ww_error *error);
// NULL is allowed.
WW_API void ww_reader_close(struct ww_reader *reader);

// What stands behind an output: hashes of the files, 16 hexadecimal digits and a NUL, "" for one not opened. Where models of claims
// or events are opened, `model` is a hash of all of them, and of the least confidence where it is not the model's own.
struct ww_engine {
  char version[16];
  char model[17];
  char lexicon[17];
};
WW_API void ww_reader_engine(const struct ww_reader *reader, struct ww_engine *out);

// ---------------------------------------------------------------------------------------------
// Reading one document

struct ww_worker;
struct ww_article;

// A document as it comes. All slices are the caller's and need not outlive the call; empty ones are unknown.
struct ww_document {
  struct ww_slice id;         // stands in ids and outputs; empty: the hash of the text
  struct ww_slice text;       // UTF-8, or UTF-16 with a byte-order mark; line ends of any kind
  struct ww_slice title;      // empty: taken from the text's layout
  struct ww_slice date;       // publication date, "2014-09-12" or another usual form
  struct ww_slice url;
  struct ww_slice publisher;
};

struct ww_worker_options {
  bool trace;       // keep what was tried, for WW_FORMAT_EXPLAIN; slower
  bool parse_only;  // stop after the trees, for WW_FORMAT_CONLLU
};

// A worker for one thread at a time; `reader` must outlive it. `options` NULL stands for all zero.
WW_API WW_WARN_UNUSED ww_status ww_worker_new(const struct ww_reader *reader, const struct ww_worker_options *options,
                                              struct ww_worker **out, struct ww_error *error);
WW_API void ww_worker_free(struct ww_worker *worker);

// Reads one document. `*out` belongs to the worker and lives until its next read. After a failure the worker
// can go on with other documents. Statuses: FORMAT (binary or empty), LIMIT, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_read(struct ww_worker *worker, const struct ww_document *document,
                                        const struct ww_article **out, struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// What was read. Every index is below its count; an index beyond gives false and a zeroed record.

struct ww_article_record {
  struct ww_slice id, title, byline, publisher, url, language;
  char published[11];  // "YYYY-MM-DD" and a NUL, "" when unknown
  struct ww_slice text;
};
struct ww_sentence_record {
  size_t start, end;           // bytes of the article's text
  size_t first_token, token_count;
  const char *part;            // "body", "title", "caption" ...; static
  const char *none;            // why it gave no event (docs/reasons.md), NULL where it gave one; static
};
struct ww_token_record {
  size_t start, end;
  struct ww_slice form, lemma;
  const char *upos;            // static
  const char *deprel;          // static; "" where the sentence was not parsed
  size_t head;                 // token of the article, SIZE_MAX for a root
};
struct ww_party_record {
  size_t entity;               // SIZE_MAX where none
  struct ww_slice name;        // of the entity
  size_t start, end;           // the words in the text
  char code[4];                // "RUS", "" unknown
  char sectors[4][4];          // the main one first, "" after the last
};
struct ww_event_record {
  uint64_t id, link;
  struct ww_slice type;        // "ASSAULT"
  struct ww_slice mode;        // the first mode, empty where none
  struct ww_slice rule;        // the frame that decided
  size_t actor_count, recipient_count;
  size_t sentence;
  size_t trigger_start, trigger_end;
  char date[11], enddate[11];  // "" when unknown
  unsigned auxiliary;          // 1 historical, 2 future, 4 hypothetical, 8 negation
  int quad_code;
  int scale_tenths;
  int dead, injured, arrested; // -1 where nothing is said
  int confidence;              // thousandths
};

WW_API void ww_article_get(const struct ww_article *article, struct ww_article_record *out);
WW_API size_t ww_article_sentence_count(const struct ww_article *article);
WW_API bool ww_article_sentence(const struct ww_article *article, size_t index, struct ww_sentence_record *out);
WW_API size_t ww_article_token_count(const struct ww_article *article);
WW_API bool ww_article_token(const struct ww_article *article, size_t index, struct ww_token_record *out);
WW_API size_t ww_article_event_count(const struct ww_article *article);
WW_API bool ww_article_event(const struct ww_article *article, size_t index, struct ww_event_record *out);
// The parties of an event: `recipient` false for its actors.
WW_API bool ww_article_party(const struct ww_article *article, size_t event, bool recipient, size_t index,
                             struct ww_party_record *out);

// ---------------------------------------------------------------------------------------------
// Writing

// Takes `size` bytes of output; anything but WW_OK ends the writing with that status.
typedef ww_status (*ww_write_function)(void *context, const char *data, size_t size);

enum ww_format {
  WW_FORMAT_TEXT = 0,  // for a person: each event with its sentence
  WW_FORMAT_DOC,       // one JSON object a line, everything that was read (docs/doc.schema.json)
  WW_FORMAT_PLOVER,    // one PLOVER record a line (docs/plover.schema.json)
  WW_FORMAT_TSV,       // one row an event
  WW_FORMAT_CONLLU,    // trees
  WW_FORMAT_EXPLAIN    // trees drawn, frames tried; needs a worker with `trace`
};

struct ww_write_options {
  enum ww_format format;
  bool no_text;      // leave the article's text out of `doc`
  bool color;        // terminal colours in `text` and `explain`
  bool dyads;        // `tsv`: one row for each pair of actor and recipient
  bool unnamed;      // `plover`: also events whose doer nobody names
  const char *coded_date;  // written as coded_date where given, "YYYY-MM-DD"; never read from the clock
};

// Writes one article. Statuses: MEMORY and those of `write`.
WW_API WW_WARN_UNUSED ww_status ww_write(const struct ww_worker *worker, const struct ww_article *article,
                                         const struct ww_write_options *options, ww_write_function write, void *context,
                                         struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// Reading many documents

// Names of fields in JSON lines; NULL for the default, which is the member's own name. "a.b" is field b of field a.
struct ww_fields {
  const char *id, *title, *text, *date, *url, *publisher;
};

struct ww_progress {
  uint64_t documents, failed, warnings, sentences, words, events, bytes;
  uint64_t known;                // documents that the store had read by this engine already; not counted in what follows documents
};

struct ww_store;

struct ww_code_options {
  const char *const *paths;      // [path_count] files, folders, "-" for standard input
  size_t path_count;
  struct ww_fields fields;
  struct ww_slice date;          // publication date of documents that tell none; empty: they have none
  unsigned threads;              // 0: one a processor
  bool why;                      // call `why` for each sentence without an event
  bool trace, parse_only;        // as for a worker
  struct ww_write_options write;
  ww_write_function output;      // called from the calling thread alone, in the order of the documents; NULL with a store
  void *output_context;
  struct ww_store *store;        // open for writing: documents are stored, not written, and those that it has are not read
  bool no_stories;               // with a store: leave linking (ww_store_link_stories) for another time
  // A document that could not be read, or was read with a warning (`fatal` false). NULL allowed.
  void (*report)(void *context, const struct ww_error *error, bool fatal);
  void *report_context;
  // After each document. NULL allowed.
  void (*progress)(void *context, const struct ww_progress *progress);
  void *progress_context;
  // One sentence that gave no event: the article's id, the sentence's words, the reason. NULL allowed.
  void (*tell_why)(void *context, struct ww_slice id, struct ww_slice sentence, const char *reason);
  void *why_context;
};

// Reads all documents and writes them in their order, the same bytes with any number of threads. A document that
// fails is reported and the rest is read; the status is then WW_OK and `total->failed` counts them. Statuses of
// the whole: IO (a path that cannot be opened is reported and counted, not fatal), PIPE, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_code(const struct ww_reader *reader, const struct ww_code_options *options,
                                        struct ww_progress *total, struct ww_error *error);

// The reasons of --why: 0 .. ww_reason_count() - 1. The name is short and stable, the text a sentence. NULL beyond.
WW_API size_t ww_reason_count(void);
WW_API const char *ww_reason_name(size_t reason);
WW_API const char *ww_reason_text(size_t reason);

// ---------------------------------------------------------------------------------------------
// The event between two given parties

enum { WW_PAIR_SPANS = 16 };
// Where one side of a pair stands in the sentence. `count` 0: nobody is named on that side.
struct ww_pair_side {
  size_t start[WW_PAIR_SPANS], end[WW_PAIR_SPANS];  // bytes of the sentence, half-open, never empty
  size_t count;
};
// One sentence and its two parties: who might do something, and whom it might be done to.
struct ww_pair {
  struct ww_slice id;
  struct ww_slice sentence;      // UTF-8
  struct ww_pair_side source, target;
};
// What happens between the two. All slices live as long as the reader.
struct ww_relation {
  struct ww_slice type;          // "ASSAULT"; empty where nothing fires
  struct ww_slice mode;          // empty where the type has none, or none is told
  struct ww_slice rule;          // the frame that decided, "model" where the model did, "none" for a guess without either
  int confidence;                // thousandths; 0 where nothing fires
};

// Reads one pair. `forced` asks for the likeliest type where nothing fires. Statuses: FORMAT (spans outside the sentence or
// inside a character, nothing to read), LIMIT, MEMORY, ARGUMENT. The worker can go on with others after a failure.
WW_API WW_WARN_UNUSED ww_status ww_relate(struct ww_worker *worker, const struct ww_pair *pair, bool forced,
                                          struct ww_relation *out, struct ww_error *error);

struct ww_relate_options {
  const char *const *paths;      // [path_count] files of JSON lines, plain or gzipped, folders of such, "-"
  size_t path_count;
  bool forced;
  unsigned threads;              // 0: one a processor
  ww_write_function output;      // called from the calling thread alone, in the order of the pairs
  void *output_context;
  // A pair that could not be read, or was read with a warning (`fatal` false). NULL allowed.
  void (*report)(void *context, const struct ww_error *error, bool fatal);
  void *report_context;
};
// Reads all pairs and writes one JSON object a line for each, in their order, the same bytes with any number of threads. A line
// that fails is reported, counted in `total->failed`, and the rest is read. Statuses of the whole as for ww_code.
WW_API WW_WARN_UNUSED ww_status ww_relate_files(const struct ww_reader *reader, const struct ww_relate_options *options,
                                                struct ww_progress *total, struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// CoNLL-U, training, evaluation

// Reads CoNLL-U (words as given), writes it with our tags, heads and labels. `path` may be "-".
WW_API WW_WARN_UNUSED ww_status ww_parse_conllu(struct ww_worker *worker, const char *path, ww_write_function write,
                                                void *context, struct ww_error *error);

// Scores in percent, F1 over aligned words in the manner of the CoNLL 2018 shared task; LAS ignores subtypes of
// relations, las_full does not. With given words every word is aligned.
struct ww_evaluation {
  uint64_t sentences, words;  // gold
  double words_f1, sentences_f1, upos, xpos, feats, lemma, uas, las, las_full;
  double seconds;             // of tagging and parsing; from raw text of cutting too
};
// Parses a gold CoNLL-U file with given words, or from its raw text, and compares.
WW_API WW_WARN_UNUSED ww_status ww_evaluate(struct ww_worker *worker, const char *path, bool from_raw_text,
                                            struct ww_evaluation *out, struct ww_error *error);

struct ww_training_progress {
  const char *stage;       // "silver", "gold"
  unsigned epoch, epochs;  // 1-based
  double loss;             // a word, over the epoch so far
  double dev_upos, dev_uas, dev_las;  // in percent; 0 where no development file was given
};

// Zero stands for the default that is named.
struct ww_training {
  const char *const *gold;    // CoNLL-U files, plain or gzipped, [gold_count], at least one
  size_t gold_count;
  const char *const *silver;  // machine-parsed text, a word's weight in MISC as Conf=0.93; may be none
  size_t silver_count;
  const char *dev;            // looked at after each epoch, never trained on; NULL: none
  const char *output;         // the model file
  uint64_t seed;              // 1
  unsigned threads;           // 1; the result does not depend on it
  unsigned epochs;            // over gold alone; 12
  unsigned silver_epochs;     // before them, over gold and silver together; 3
  void (*progress)(void *context, const struct ww_training_progress *progress);  // NULL: silent
  void *context;
};
// Trains the language layer and writes a model file: the same files and options give the same bytes on every
// x86-64 machine, with every compiler and any number of threads. Nothing is written when it fails.
WW_API WW_WARN_UNUSED ww_status ww_train_model(const struct ww_training *options, struct ww_error *error);

// Zero stands for the default that is named.
struct ww_pair_training {
  const char *const *paths;   // [path_count] JSON lines as for `relate`, with `label` ("AID", "RETREAT CONCEDE") and `weight` (thousandths; 1000)
  size_t path_count;
  const char *output;         // the model file
  unsigned epochs;            // 30
  unsigned folds;             // 0; from 2 on the pairs of the first path are held out in turn, to see how sure the model may be
  ww_write_function held_out; // takes a JSON line for each pair held out, with what the model that had not seen it says. NULL allowed
  void *held_out_context;
};
// Trains the model of pairs on labelled pairs read with the reader's model and knowledge: the same files give the same bytes on
// every machine. The first faulty line ends it, and nothing is written. Statuses: FORMAT, LIMIT, IO, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_train_pairs(const struct ww_reader *reader, const struct ww_pair_training *options,
                                               struct ww_error *error);

// Zero stands for the default that is named.
struct ww_claim_scores {     // of what models say that have not seen it: five turns, a fifth of the documents held out in each
  double cue_f1, cue_precision, cue_recall;  // of words that head a cue
  double passed;                             // words that may be cues and that a first, coarse look does not dismiss
  double parts_right;                        // pieces beside a cue that were given the right part, in one of the turns
  size_t documents, left_out;                // read; of those, whose kept text is another than the given one
  size_t attributions, placed;               // given; whose cue was found among the words
};
struct ww_claim_training {
  const char *const *paths;       // [path_count] JSON lines, plain or gzipped: `text`, and `attributions` with `source`, `cue` and `content`, each a list of [start, end] in code points
  size_t path_count;
  const char *output;             // the model file
  unsigned epochs;                // 8
  struct ww_claim_scores *scores; // filled in on success; NULL allowed
};
// Trains the model of claims on articles whose attributions are known: the same files give the same bytes on every machine. The
// reader's own model of claims is not asked. The first faulty line ends it, and nothing is written. Statuses: FORMAT, LIMIT, IO, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_train_claims(const struct ww_reader *reader, const struct ww_claim_training *options,
                                                struct ww_error *error);

struct ww_event_scores {     // areas: of what models say that have not seen it
  unsigned area[2];          // how often, in thousandths, what is an event (one of its type) is given a higher chance than what is not
  size_t documents;
  size_t judgements, met;    // given, weak ones aside; events that are read at the words of one
  size_t rows, features;     // learnt from; in the file
};
// Zero stands for the default that is named.
struct ww_event_training {
  const char *const *paths;  // [path_count] JSON lines, plain or gzipped, each an article with `text` and `judged` (models/EVENTS.md)
  size_t path_count;
  const char *output;        // the model file
  unsigned folds;            // 0; from 2 on documents are held out in turn, and the chances are fitted to what is said of them
  unsigned prior;            // thousandths of a row that say nothing, beside each feature's rows; 10000
  unsigned least;            // the file's least confidence, thousandths; 0: every event is told
  struct ww_event_scores *scores;  // filled in on success; NULL allowed
  ww_write_function held_out;      // takes a JSON line for each judged event held out. NULL allowed
  void *held_out_context;
};
// Trains the model of events: the same files give the same bytes on every machine. The reader's own model of events is not asked.
// The first faulty line ends it, and nothing is written. Statuses: FORMAT, LIMIT, IO, MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_train_events(const struct ww_reader *reader, const struct ww_event_training *options,
                                                struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// The lexicon

// Called for each fault; the text is one line or several.
typedef void (*ww_report_function)(void *context, const struct ww_error *error);

// Compiles folders of .lex files, or files by name, together with the table of places (NULL for none) into one
// knowledge file. Blocks may refer to blocks of any folder; two of the same keyword and name are an error.
// Status KNOWLEDGE or FORMAT where the lexicon is faulty: each fault has been reported by then.
WW_API WW_WARN_UNUSED ww_status ww_lexicon_compile(const char *const *folders, size_t folder_count, const char *places,
                                                   const char *output, ww_report_function report, void *context, struct ww_error *error);

struct ww_check_totals {
  uint64_t examples, held, counter_examples, counter_held, warnings;
};
// Runs every example of the worker's knowledge. WW_ERROR_CHECK where one does not hold.
WW_API WW_WARN_UNUSED ww_status ww_lexicon_check(struct ww_worker *worker, ww_report_function report, void *context,
                                                 struct ww_check_totals *out, struct ww_error *error);

// Files of sentences with the events that they hold, in the lexicon's syntax for examples (docs/lexicon.md), read and
// scored. Nothing is asked of them but lines of `+ Sentence. => TYPE mode: actor > recipient; TYPE2 ...`, `- Sentence.` and
// `#` comments.
struct ww_sentence_result {
  const char *file;                            // NUL-terminated
  uint64_t line, column;                       // of the sentence, from 1
  struct ww_slice sentence, expected, came;    // `came` in words; all live until the function returns
  bool held;                                   // every event that is named came, as it is named, and no other
};
struct ww_sentences_options {
  const char *const *paths;                    // [path_count] files, plain or gzipped
  size_t path_count;
  void (*tell)(void *context, const struct ww_sentence_result *result);  // for each sentence; NULL allowed
  void *tell_context;
  ww_report_function report;                   // lines that cannot be understood; NULL allowed
  void *report_context;
};
struct ww_type_totals {
  struct ww_slice name;                        // lives as long as the reader
  uint64_t expected, found, right, came;       // found: an event of the type came; right: all that is said of it holds
};
enum { WW_TYPE_TOTALS = 32 };
struct ww_sentences_totals {
  uint64_t sentences, held, faults;
  uint64_t expected, found, right, came;       // sums over the types
  uint64_t wrong_mode, wrong_actor, wrong_recipient;  // of those found and not right
  size_t type_count;
  struct ww_type_totals types[WW_TYPE_TOTALS];
};
// Statuses: IO, MEMORY, ARGUMENT. `*out` is filled as far as was read.
WW_API WW_WARN_UNUSED ww_status ww_lexicon_sentences(struct ww_worker *worker, const struct ww_sentences_options *options,
                                                     struct ww_sentences_totals *out, struct ww_error *error);

// Writes every example and counter-example of the worker's knowledge, then the sentences of the files, as JSON lines
// (docs/corpus.md). `options` NULL: no files. Statuses: IO, MEMORY, ARGUMENT and those of `write`.
struct ww_examples_options {
  const char *const *paths;                    // [path_count] files of sentences
  size_t path_count;
  ww_report_function report;                   // lines that cannot be understood; NULL allowed
  void *report_context;
};
struct ww_examples_totals {
  uint64_t sentences, counter, events, faults;
};
WW_API WW_WARN_UNUSED ww_status ww_lexicon_examples(struct ww_worker *worker, const struct ww_examples_options *options,
                                                    ww_write_function write, void *context, struct ww_examples_totals *out,
                                                    struct ww_error *error);

// What the lexicon does on a corpus: how often each frame fires, and which verbs and event nouns it does not know
// (docs/lexicon.md says what counts as one).
struct ww_survey;
struct ww_survey_frame {
  struct ww_slice name, file;    // the file below the lexicon's folder
  uint64_t line;
  uint64_t decided;              // events whose type it decided
  uint64_t fired;                // its trigger stood there and its conditions held
  uint64_t lower;                // its trigger stood there, and another frame on the same words was taken before it was asked
  uint64_t refused;              // a condition failed
};
struct ww_survey_overlap {
  struct ww_slice name, preferred;
  uint64_t count;
};
// Verbs, or event nouns, by what the lexicon has of their lemma.
struct ww_survey_share {
  uint64_t words;                // all of them
  uint64_t known;                // the lemma alone triggers a frame
  uint64_t other;                // it is a cue, or in a class that the reading or a condition asks for
  uint64_t ignored;              // it is in the class `ignored`
  uint64_t phrases;              // it triggers in longer phrases alone
  uint64_t unknown;
  uint64_t unknown_lemmas;       // different ones
};
struct ww_survey_lemma {
  struct ww_slice lemma;
  bool noun, phrases;            // phrases: counted there and not as unknown
  uint64_t count;
  struct ww_slice sentence;      // the first one that holds it
};
// Reads the documents of `options` (its writing part and `output` are not looked at). The survey is the caller's; it
// must be freed before the reader is closed. Statuses as for ww_code.
WW_API WW_WARN_UNUSED ww_status ww_survey_run(const struct ww_reader *reader, const struct ww_code_options *options, struct ww_survey **out,
                                              struct ww_progress *total, struct ww_error *error);
WW_API void ww_survey_free(struct ww_survey *survey);
// Frames by falling decided, fired, lower and refused, then by name; overlaps by falling count; lemmas by falling count. An
// index beyond gives false and a zeroed record. Slices live as long as the survey.
WW_API size_t ww_survey_frame_count(const struct ww_survey *survey);
WW_API bool ww_survey_frame(const struct ww_survey *survey, size_t index, struct ww_survey_frame *out);
WW_API size_t ww_survey_overlap_count(const struct ww_survey *survey);
WW_API bool ww_survey_overlap(const struct ww_survey *survey, size_t index, struct ww_survey_overlap *out);
WW_API void ww_survey_share(const struct ww_survey *survey, bool nouns, struct ww_survey_share *out);
WW_API size_t ww_survey_lemma_count(const struct ww_survey *survey);
WW_API bool ww_survey_lemma(const struct ww_survey *survey, size_t index, struct ww_survey_lemma *out);

// Dictionaries of actors and agents in the text format of TABARI and PETRARCH, plain or gzipped, become blocks of the
// lexicon. CAMEO's codes are read as PLOVER's codes and sectors.
struct ww_import_options {
  const char *const *paths;  // [path_count], "-" for standard input
  size_t path_count;
  const char *prefix;        // of the keys of the blocks, "import/Brel Front"; NULL: "import"
  bool all;                  // also what the lexicon knows already
  ww_report_function report; // each thing that could not be carried over (FORMAT), with its place; NULL allowed
  void *report_context;
};
enum { WW_IMPORT_REASONS = 16 };
struct ww_import_totals {
  uint64_t lines, entries;                // read
  uint64_t actors, agents, names, roles;  // written; agents are nouns
  uint64_t known;                         // left out because the lexicon has them
  uint64_t lost[WW_IMPORT_REASONS];       // not carried over, by reason
};
// What a reason says, NULL beyond the last.
WW_API const char *ww_import_reason(size_t reason);
// `reader` has knowledge (its codes decide what a state is, its names what is known) and needs no model. Lines that cannot
// be carried over are reported and counted, and are no failure. Statuses: IO, MEMORY, ARGUMENT and those of `write`.
WW_API WW_WARN_UNUSED ww_status ww_import_dictionary(const struct ww_reader *reader, const struct ww_import_options *options,
                                                     ww_write_function write, void *context, struct ww_import_totals *out,
                                                     struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// Reviewing: events judged by eye, and two readings of the same text compared. Both work on files that
// WW_FORMAT_DOC wrote (".gz" too, "-" for standard input), one document at a time.

// Whether the first line of a file is a document of WW_FORMAT_DOC; false for one that cannot be opened. "-" cannot be asked.
WW_API bool ww_is_doc_file(const char *path);

// What is wrong with an event: bits, 0 where it is right.
enum ww_fault {
  WW_FAULT_EVENT = 1,      // it is no event at all
  WW_FAULT_TYPE = 2,
  WW_FAULT_MODE = 4,
  WW_FAULT_ACTOR = 8,
  WW_FAULT_RECIPIENT = 16,
  WW_FAULT_DATE = 32,
  WW_FAULT_PLACE = 64
};
// Their names ("not-an-event", "type", ...), by the number of the bit: 0 .. ww_fault_count() - 1. NULL beyond.
WW_API unsigned ww_fault_count(void);
WW_API const char *ww_fault_name(unsigned bit);

enum ww_audit_by {
  WW_AUDIT_BY_DEFAULT = 0,  // as the file of verdicts says, else by nothing
  WW_AUDIT_BY_NOTHING = 1,  // every event has the same chance
  WW_AUDIT_BY_TYPE = 2      // as many of each type as there are
};

struct ww_audit;

struct ww_audit_options {
  const char *const *paths;  // [path_count] files of documents; none: verdicts are only reported on
  size_t path_count;
  const char *verdicts;      // the file of verdicts; made with the first one. Must live as long as the audit
  size_t count;              // events to draw; 0: as the file says, else 50
  uint64_t seed;             // 0: as the file says, else 1
  enum ww_audit_by by;
  bool color;
  ww_report_function report;  // warnings: another engine, verdicts outside the sample, a damaged last line. NULL allowed
  void *report_context;
};

// Draws the sample (the same documents, seed and count give the same one; a larger count holds the smaller) and reads the
// verdicts given so far. Statuses: FORMAT (no such document; a damaged file of verdicts), ARGUMENT (another seed or way of
// drawing than the file's; more events than WW_LIMIT_VERDICTS), IO, LIMIT, MEMORY. One thread at a time.
WW_API WW_WARN_UNUSED ww_status ww_audit_open(const struct ww_audit_options *options, struct ww_audit **out, struct ww_error *error);
WW_API void ww_audit_close(struct ww_audit *audit);

struct ww_audit_item {
  struct ww_slice article, event, type, rule;
  struct ww_slice shown;    // the event in its sentence, as WW_FORMAT_TEXT shows it, under its article's title; lines
  struct ww_slice around;   // the sentence with two before it and one behind
  size_t start, end;        // the words that fired, in code points
  int confidence;           // thousandths
  bool judged;              // whether a verdict stands
  unsigned faults;
  struct ww_slice comment;
};
WW_API size_t ww_audit_count(const struct ww_audit *audit);
// Slices live until the audit is closed. False beyond the count.
WW_API bool ww_audit_item(const struct ww_audit *audit, size_t index, struct ww_audit_item *out);
// Writes a verdict to the end of the file and hands it to the disk; it takes the place of an earlier one on the same event.
// Statuses: IO (also where another audit has the file open), ARGUMENT, MEMORY, LIMIT.
WW_API WW_WARN_UNUSED ww_status ww_audit_judge(struct ww_audit *audit, size_t index, unsigned faults, struct ww_slice comment,
                                               struct ww_error *error);
// Precision over all verdicts of the file, each with its 95 % interval (Wilson): overall, by slot, type and confidence.
WW_API WW_WARN_UNUSED ww_status ww_audit_report(const struct ww_audit *audit, bool tsv, ww_write_function write, void *context,
                                                struct ww_error *error);
// Two judges on the same events: agreement and Cohen's kappa, overall and by slot, and where they differ.
WW_API WW_WARN_UNUSED ww_status ww_audit_agree(const char *const verdicts[2], bool tsv, ww_write_function write, void *context,
                                               struct ww_error *error);

enum ww_diff_format { WW_DIFF_TEXT = 0, WW_DIFF_JSONL = 1, WW_DIFF_TSV = 2 };

struct ww_diff_options {
  const char *paths[2];       // the old and the new documents
  enum ww_diff_format format;
  bool color;                 // in `text`
  bool sums_only;             // only the sums by type and by rule
  ww_write_function output;
  void *output_context;
  ww_report_function report;  // warnings: another text, another order, a document that one file lacks. NULL allowed
  void *report_context;
};

struct ww_diff_totals {
  uint64_t documents;         // in both files
  uint64_t only[2];           // in one alone
  uint64_t same, gained, lost, changed;  // events
};

// Compares the events of two readings, document by document (told by their ids). Memory is bounded by the longest document
// where both files are in the same order; else documents wait until the other file has them, up to
// WW_LIMIT_WAITING_BYTES, and the report says so. Statuses: FORMAT, LIMIT, IO, MEMORY and those of `output`.
WW_API WW_WARN_UNUSED ww_status ww_diff(const struct ww_diff_options *options, struct ww_diff_totals *out, struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// A store: one SQLite file that keeps what was read (docs/schema.md)

struct ww_store_options {
  bool write;      // makes the file where there is none, and brings a store of an older version to this one; false: only reads
  bool existing;   // with `write`: a file that is not there is an error
  unsigned wait_milliseconds;  // for another that writes, before that is an error; 0: 10000
};

// A handle belongs to one thread at a time. Several, of several threads or programs, may be open on one file: any number read
// while one writes; who wants to write while another does waits. `*out` is the caller's. What is no store is left as
// it is. `options` NULL stands for all zero. Statuses: STORE (no store, a newer one, a damaged one), IO (no such file, read-only,
// locked, no room), MEMORY, ARGUMENT.
WW_API WW_WARN_UNUSED ww_status ww_store_open(const char *path, const struct ww_store_options *options, struct ww_store **out,
                                              struct ww_error *error);
// Drops what was put and not committed. NULL is allowed.
WW_API void ww_store_close(struct ww_store *store);

// Puts what the worker read last, from `document`, into the store, together with others in one transaction: what has
// been put is in the file at the latest after ww_store_commit. `*known` (NULL allowed) true where the same document (its text,
// title, publisher and day) read by the same engine is there: nothing is put then. Another engine's reading is kept beside, and the new one
// is the current one. Statuses: IO and STORE as for opening (all that was committed stays, and what is put stays put for another
// try), MEMORY, ARGUMENT (a store open for reading).
WW_API WW_WARN_UNUSED ww_status ww_store_put(struct ww_store *store, struct ww_worker *worker, const struct ww_document *document,
                                             bool *known, struct ww_error *error);
WW_API WW_WARN_UNUSED ww_status ww_store_commit(struct ww_store *store, struct ww_error *error);

// Reads the texts of `options->store` again with this reader's engine, on `options->threads` threads; of the options the paths, fields,
// date, writing and `why` are not looked at. Documents that this engine has read are not read again, but their readings become the current ones.
// Statuses as for ww_code and ww_store_put.
WW_API WW_WARN_UNUSED ww_status ww_store_recode(const struct ww_reader *reader, const struct ww_code_options *options, struct ww_progress *total,
                                                struct ww_error *error);

// What went into the file through this handle.
struct ww_store_totals {
  uint64_t documents, readings, events, known, transactions;
};
WW_API void ww_store_get_totals(const struct ww_store *store, struct ww_store_totals *out);

// ---------------------------------------------------------------------------------------------
// Stories: the same happening in many reports (docs/stories.md). Statuses as for ww_store_put, and those of `write`.

struct ww_story_totals {
  uint64_t reports, events;  // looked at
  uint64_t copies;           // pairs of reports with the same text
  uint64_t links, refused;   // pairs of events; refused: their stories contradict one another
};
// Finds copies and other tellings of what was stored since the last time, in the order in which it was stored; what it costs goes by
// that and not by the store. A few hundred reports are one transaction, and what is interrupted is taken up again. ww_code does it
// as it stores. `totals` NULL is allowed.
WW_API WW_WARN_UNUSED ww_status ww_store_link_stories(struct ww_store *store, struct ww_story_totals *totals, struct ww_error *error);
// How far linking is: reports looked at since it began, and how many still wait.
struct ww_link_progress {
  uint64_t reports, waiting;
};
// From now on linking through this handle tells after each of its transactions how far it is, in the calling thread; `progress` NULL: nobody
// is told. `context` stays the caller's.
WW_API void ww_store_watch_linking(struct ww_store *store, void (*progress)(void *context, const struct ww_link_progress *progress), void *context);
// Forgets all copies and links and finds them anew, in the order of the store. What a person has undone stays undone.
WW_API WW_WARN_UNUSED ww_status ww_store_rebuild_stories(struct ww_store *store, struct ww_story_totals *totals, struct ww_error *error);

struct ww_link_change {
  int64_t story_a, story_b;  // after the change; 0: no other report tells it
};
// Undoes the link between two events, or (`undo` false) makes an undone one hold again. Events are named by their ids of sixteen digits and
// letters or by their rows' numbers. An undone link is never made again, and no other one joins what it parted, unless they were joined
// otherwise already. ARGUMENT where there is no such event or link.
WW_API WW_WARN_UNUSED ww_status ww_store_change_link(struct ww_store *store, struct ww_slice a, struct ww_slice b, bool undo,
                                                     struct ww_link_change *out, struct ww_error *error);
// Writes for a person: an event, its story, the reasons of its links, what was refused, where the reports disagree, and its article's
// copies. The store may be open for reading.
WW_API WW_WARN_UNUSED ww_status ww_store_tell_story(struct ww_store *store, struct ww_slice event, ww_write_function write, void *context,
                                                    struct ww_error *error);
// Writes the stories as tab-separated rows under a head, those with most reports first. `limit` 0: all.
WW_API WW_WARN_UNUSED ww_status ww_store_list_stories(struct ww_store *store, uint64_t limit, ww_write_function write, void *context,
                                                      struct ww_error *error);

// ---------------------------------------------------------------------------------------------
// Asking a store: lists, counts and exports. A store is asked by one thread at a time; all slices that a row holds live
// until the callback returns.

// Which events are meant: everything that is given must hold, an empty slice asks nothing. Values are bound, never pasted
// into SQL. Several values stand between commas and any of them will do ("THREATEN,ASSAULT"); a name that holds a comma is
// taken whole where the store has it so. ASCII case does not matter.
//
// A party (actor, recipient, either, said_by) is
//   a code      "RUS", or "IGO", "NGO" ...: everybody of that code: the state, its army, its persons
//   a sector    "MIL": everybody who has it among his sectors
//   both        "RUS MIL", "RUSMIL", "RUSGOVMIL": one party that has them all
//   a name      "Vladimir Putin", "Putin": whose entity is named so, or who stands so in the text (the article before it
//               aside: "CIA" finds "the CIA")
//   "-"         nobody: the side is empty. In said_by: nobody is quoted, the reporter says it
// A code, name, type, mode, context, place, publisher or story that the store cannot know is an error (ARGUMENT) whose message
// names what comes near; one that it knows and that matches nothing is no error: no row comes.
struct ww_filter {
  struct ww_slice actor, recipient;  // a side of the event
  struct ww_slice either;            // a party of any side
  struct ww_slice event;             // types: "THREATEN"
  struct ww_slice mode;              // "arrest"; "COERCE arrest" or "COERCE/arrest" for one type's
  struct ww_slice context;
  struct ww_slice quad;              // "1" ... "4", or "verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"
  struct ww_slice auxiliary;         // "historical", "future", "hypothetical", "negation"; "none": what is told as done or going on
  struct ww_slice since, until;      // "2014-09-01", "2014-09" or "2014", both inclusive: the event's days touch the span
  struct ww_slice place;             // a place of the event: its name, its province's or its country's
  struct ww_slice country;           // of a place of the event: code of three or two letters, or name
  struct ww_slice box;               // "west,south,east,north" in degrees: a place of the event lies in it
  struct ww_slice said_by;           // a party anywhere in the chain of sources
  struct ww_slice text;              // words of the event's sentence, all of them; "two words" in quotes: in this order; star*; -without
  struct ww_slice publisher;
  struct ww_slice document;          // an article's id
  struct ww_slice story;             // a story's number
  int min_confidence;                // thousandths
};

// The order of a list; each ends in the event's key, so that no two rows tie. Events without a date come last.
enum ww_order { WW_ORDER_DATE = 0, WW_ORDER_DATE_DOWN = 1 };

// What counts are counted by.
enum ww_group {
  WW_GROUP_NONE = 0,
  WW_GROUP_DAY,             // the day, week (its Monday), month or year that holds all days of the event; empty where none does
  WW_GROUP_WEEK,
  WW_GROUP_MONTH,
  WW_GROUP_YEAR,
  WW_GROUP_EVENT,
  WW_GROUP_MODE,            // "COERCE arrest"; empty: none
  WW_GROUP_QUAD,
  WW_GROUP_CONTEXT,
  WW_GROUP_ACTOR,           // code, of one without a code the name; empty: nobody named
  WW_GROUP_RECIPIENT,
  WW_GROUP_DYAD,            // "RUS > UKR", "RUS > -" where there is no recipient
  WW_GROUP_ACTOR_NAME,      // the entity's name
  WW_GROUP_RECIPIENT_NAME,
  WW_GROUP_DYAD_NAME,
  WW_GROUP_PLACE,           // "Aleppo, SYR"
  WW_GROUP_COUNTRY,         // "SYR"
  WW_GROUP_PUBLISHER,
  WW_GROUP_COUNT
};
enum { WW_GROUPS_MAX = 3 };
// "month", "actor-name" ...; NULL beyond the last.
WW_API const char *ww_group_name(enum ww_group group);

// One act told twice in an article (events with one link) is one: a list gives the first of those that match, a count counts it
// once in each of its groups. With `once_a_story` the same holds for all reports of a story.
struct ww_query {
  struct ww_filter filter;
  bool once_a_story;
  bool told_again;               // a list gives every record, also those that tell an act again
  enum ww_order order;           // lists
  struct ww_slice after;         // lists: the cursor of the last row of the page before; empty: from the start
  uint64_t limit;                // rows; 0: all
  enum ww_group by[WW_GROUPS_MAX];  // counts: up to the first WW_GROUP_NONE; none: one row
  bool by_count;                 // counts: the largest first, then by key; else by key
};

struct ww_stored_party {
  uint64_t entity;               // its id in the `doc` format, 0: none
  struct ww_slice name;          // of the entity
  struct ww_slice text;          // the words in the article
  struct ww_slice identifier;    // Wikidata's, empty: unknown
  struct ww_slice office;
  char code[4];
  char sectors[4][4];            // the main one first, "" after the last
  size_t start, end;             // code points of the article's text
};
struct ww_stored_place {
  struct ww_slice name;          // resolved
  struct ww_slice text;          // as it stands in the article
  struct ww_slice province, country;
  char country_code[4];          // ISO 3166-1 alpha-3
  char feature_class[2], feature_code[6];
  bool point;                    // whether the next two are known
  int32_t lat_micro, lon_micro;  // millionths of a degree
  uint64_t geonameid;            // 0: unknown
  int resolution;                // 5 sub-city, 4 city, 3 district, 2 province, 1 country, 0 unknown
};
struct ww_stored_source {
  struct ww_slice name, text, relation;  // "Central Intelligence Agency", "the CIA", "said"
  char code[4];
  char sectors[4][4];
};
struct ww_stored_event {
  int64_t key;                   // of the row in this store; views and tables call it so
  uint64_t id, link;             // as in the `doc` format; link 0: none
  int64_t story;                 // 0: none
  struct ww_slice cursor;        // what `after` takes
  struct ww_slice type, rule;
  const struct ww_slice *modes, *contexts;
  const struct ww_stored_party *actors, *recipients;
  const struct ww_stored_place *places;
  const struct ww_stored_source *chain;  // who vouches first, then outwards
  size_t mode_count, context_count, actor_count, recipient_count, place_count, chain_count;
  char date[11], enddate[11];    // "" unknown
  struct ww_slice date_resolution;
  unsigned auxiliary;            // 1 historical, 2 future, 4 hypothetical, 8 negation
  bool ongoing, unnamed;         // unnamed: nobody says who did it
  int quad_code, scale_tenths;
  int64_t dead, injured, arrested;  // -1: nothing is said
  int confidence;                // thousandths
  struct ww_slice trigger;       // the words that fired
  size_t trigger_start, trigger_end;  // code points of the article's text
  size_t sentence;               // number in the article, from 0
  size_t start, end;             // of the sentence, code points of the article's text
  struct ww_slice part;          // that the sentence stands in: "body", "title" ...
  struct ww_slice text;          // the sentence
  int64_t document;              // key of the article in this store
  struct ww_slice article, title, publisher, url, language;
  char published[11];
  struct ww_engine engine;       // that read it
};

// Anything but WW_OK ends the query with that status.
typedef ww_status (*ww_event_function)(void *context, const struct ww_stored_event *event);
// Lists events. Statuses: ARGUMENT (a value that makes no sense, or a name that the store does not know), IO, MEMORY and those of `row`.
WW_API WW_WARN_UNUSED ww_status ww_store_query(struct ww_store *store, const struct ww_query *query, ww_event_function row, void *context,
                                               struct ww_error *error);

struct ww_count_row {
  struct ww_slice keys[WW_GROUPS_MAX];
  size_t key_count;
  uint64_t events;
};
typedef ww_status (*ww_count_function)(void *context, const struct ww_count_row *row);
// Counts events by groups. An event with several actors counts for each of them. Statuses as for ww_store_query.
WW_API WW_WARN_UNUSED ww_status ww_store_count(struct ww_store *store, const struct ww_query *query, ww_count_function row, void *context,
                                               struct ww_error *error);

// What a store is written out as. docs/export.md tells each column of each layout and what fills it.
enum ww_layout {
  WW_LAYOUT_TSV = 0,         // the columns of WW_FORMAT_TSV, and the story
  WW_LAYOUT_JSONL,           // one JSON object an event, with its article and chain of sources
  WW_LAYOUT_PLOVER,          // as WW_FORMAT_PLOVER
  WW_LAYOUT_GEOJSON,         // one FeatureCollection; events without a point have no geometry
  WW_LAYOUT_GDELT,           // GDELT 2.0 events: one row a story and dyad
  WW_LAYOUT_GDELT_MENTIONS,  // GDELT 2.0 mentions: one row each time that such an event is told
  WW_LAYOUT_ICEWS,
  WW_LAYOUT_POLECAT,
  WW_LAYOUT_PHOENIX,
  WW_LAYOUT_COUNT
};
// "tsv", "gdelt-mentions" ...; NULL beyond the last.
WW_API const char *ww_layout_name(enum ww_layout layout);

// One column of a layout of columns: false for the JSON layouts and beyond the last. All static.
enum ww_column_state {
  WW_COLUMN_EXACT = 0,  // holds what was read
  WW_COLUMN_COARSE,     // made from something finer or other, as `from` says
  WW_COLUMN_EMPTY       // whowhom has nothing that belongs there
};
struct ww_layout_column {
  const char *name;
  enum ww_column_state state;
  const char *from;     // in words
};
WW_API bool ww_layout_column(enum ww_layout layout, size_t index, struct ww_layout_column *out);

struct ww_export_options {
  enum ww_layout layout;
  bool dyads;            // TSV: a row for each pair of actor and recipient (the layouts of dyads always have it)
  bool unnamed;          // PLOVER: also events whose doer nobody names
  bool no_text;          // leave the sentences out
};
struct ww_export_totals {
  uint64_t events, rows;
};
// Writes the events of `query` (its filter, order, limit and page; the GDELT layouts choose for themselves between stories and
// single reports) in bounded memory. Statuses as for ww_store_query, and those of `write`.
WW_API WW_WARN_UNUSED ww_status ww_store_export(struct ww_store *store, const struct ww_query *query, const struct ww_export_options *options,
                                                ww_write_function write, void *context, struct ww_export_totals *out, struct ww_error *error);

// What goes along with every export, Markdown that lives in the library: the codebook, the layouts and their columns, the credits.
enum ww_companion { WW_COMPANION_CODEBOOK = 0, WW_COMPANION_LAYOUTS, WW_COMPANION_CREDITS, WW_COMPANION_COUNT };
// Its usual file name ("codebook.md") and its text; empty beyond the last.
WW_API const char *ww_companion_name(enum ww_companion which);
WW_API struct ww_slice ww_companion_text(enum ww_companion which);

// ---------------------------------------------------------------------------------------------
// Views of a store: what a page shows, as JSON (docs/openapi.json has the shapes). Each writes one value through `write`, which may be called
// several times; after a failure what was written is not whole. Handles as for asking. Statuses: ARGUMENT (a value that makes no sense;
// the message begins with the member's name), LIMIT (ww_store_limit_time), IO, STORE, MEMORY and those of `write`.

// Room for the cursor of a next page, its NUL counted. An empty one: there is no next page.
enum { WW_CURSOR_BYTES = 400 };

// A number that changes whenever the data do, by whatever handle or program: answers to one question are the same while it is.
WW_API WW_WARN_UNUSED ww_status ww_store_data_version(struct ww_store *store, uint64_t *out, struct ww_error *error);
// Breaks off (LIMIT) what still runs on the handle `milliseconds` from now; 0: nothing.
WW_API void ww_store_limit_time(struct ww_store *store, unsigned milliseconds);
// Breaks off what runs on the handle just now. Any thread may call it while the store is open.
WW_API void ww_store_interrupt(struct ww_store *store);

// What the store holds, in numbers.
WW_API WW_WARN_UNUSED ww_status ww_store_meta_json(struct ww_store *store, ww_write_function write, void *context, struct ww_error *error);
// An array of events, as ww_store_query lists them.
WW_API WW_WARN_UNUSED ww_status ww_store_events_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context,
                                                     char next[WW_CURSOR_BYTES], struct ww_error *error);
// One event whole, by its `id`: the words that carry it, who vouches for it, other reports, the rule. `*found` false: there is none, and
// nothing is written; likewise below.
WW_API WW_WARN_UNUSED ww_status ww_store_event_json(struct ww_store *store, uint64_t id, ww_write_function write, void *context, bool *found,
                                                    struct ww_error *error);
// One document whole, by its article's id, in the format of WW_FORMAT_DOC; of several of that id the one stored last.
WW_API WW_WARN_UNUSED ww_status ww_store_document_json(struct ww_store *store, struct ww_slice article, ww_write_function write, void *context, bool *found,
                                                       struct ww_error *error);
// A story: its events, links and disagreements.
WW_API WW_WARN_UNUSED ww_status ww_store_story_json(struct ww_store *store, int64_t id, ww_write_function write, void *context, bool *found,
                                                    struct ww_error *error);
// Arrays of pairs of actor and recipient, and of places, the busiest first; of the query the filter, `once_a_story`, the limit and `after` (what `next` was
// on the page before) are used. Of records that tell one act the first that fits stands for it.
WW_API WW_WARN_UNUSED ww_status ww_store_dyads_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context,
                                                    char next[WW_CURSOR_BYTES], struct ww_error *error);
WW_API WW_WARN_UNUSED ww_status ww_store_map_json(struct ww_store *store, const struct ww_query *query, ww_write_function write, void *context,
                                                  char next[WW_CURSOR_BYTES], struct ww_error *error);
// An array of actors whose code, country or name begins with `q`, codes before names, the busiest first; an empty `q`: all codes.
WW_API WW_WARN_UNUSED ww_status ww_store_actors_json(struct ww_store *store, struct ww_slice q, struct ww_slice after, uint64_t limit,
                                                     ww_write_function write, void *context, char next[WW_CURSOR_BYTES], struct ww_error *error);
// An actor's profile; `key` is what ww_filter.actor takes. Of `span` only since and until are used.
WW_API WW_WARN_UNUSED ww_status ww_store_actor_json(struct ww_store *store, struct ww_slice key, const struct ww_filter *span, ww_write_function write,
                                                    void *context, bool *found, struct ww_error *error);

// Claims, the newest reports first. Empty members ask nothing.
struct ww_claim_query {
  struct ww_slice said_by;       // a party, as in ww_filter: anywhere in the chain
  struct ww_slice about;         // a party of an event that is claimed
  struct ww_slice text;          // words of the sentence, as in ww_filter
  struct ww_slice since, until;  // day of the report
  struct ww_slice publisher, document;
  struct ww_slice stance;        // "deny,doubt"
  struct ww_slice after;         // the cursor of the page before
  uint64_t limit;                // 0: all
};
WW_API WW_WARN_UNUSED ww_status ww_store_claims_json(struct ww_store *store, const struct ww_claim_query *query, ww_write_function write, void *context,
                                                     char next[WW_CURSOR_BYTES], struct ww_error *error);

// Reports that cannot all be right, the newest first.
struct ww_disagreement_query {
  struct ww_slice either;        // a party of one of the two events
  struct ww_slice since, until;  // one of them touches the span
  struct ww_slice story;         // a story's number
  struct ww_slice field;         // "dead", "denial" ...
  struct ww_slice after;
  uint64_t limit;
};
WW_API WW_WARN_UNUSED ww_status ww_store_disagreements_json(struct ww_store *store, const struct ww_disagreement_query *query, ww_write_function write,
                                                            void *context, char next[WW_CURSOR_BYTES], struct ww_error *error);
// Sentences that hold the words of `q` (as ww_filter.text), those stored last first, and actors and places whose names begin with it: one object.
WW_API WW_WARN_UNUSED ww_status ww_store_search_json(struct ww_store *store, struct ww_slice q, struct ww_slice after, uint64_t limit, ww_write_function write,
                                                     void *context, char next[WW_CURSOR_BYTES], struct ww_error *error);

#ifdef __cplusplus
}
#endif
#endif
