// limits.h: every limit of the library, each with a test. Beyond one stands a clear error, never a crash.
#ifndef WW_BASE_LIMITS_H
#define WW_BASE_LIMITS_H

// One document, in bytes of raw text. A longer one is refused; the next is read.
#define WW_LIMIT_DOCUMENT_BYTES ((size_t)32 << 20)
// One line of JSON lines, in bytes. A longer one is skipped and named.
#define WW_LIMIT_LINE_BYTES ((size_t)96 << 20)
// Words in a sentence; a longer one is cut into sentences of this size at most.
#define WW_LIMIT_SENTENCE_TOKENS 400
// Sentences, entities, events, claims and so on of one article.
#define WW_LIMIT_ARTICLE_ITEMS ((size_t)1 << 23)
// Events told before, the latest ones, that a new event is compared with to see whether it tells one again.
#define WW_LIMIT_KNOWN_EVENTS ((size_t)400)
// Bytes of the sentence of a given pair (`relate`): it is read as one sentence, however long.
#define WW_LIMIT_PAIR_BYTES ((size_t)64 << 10)
// Arena memory that a worker keeps from one article to the next, and the largest block it asks for.
#define WW_LIMIT_ARENA_KEEP ((size_t)16 << 20)
#define WW_LIMIT_ARENA_BLOCK ((size_t)8 << 20)
// Threads of one run.
#define WW_LIMIT_THREADS 256
// Quotation marks and brackets nested in one another; deeper ones are read as plain text.
#define WW_LIMIT_NESTING 16
// Words in one name of an actor or place.
#define WW_LIMIT_NAME_WORDS 12
// Verdicts in one file of `audit`, and events in one sample.
#define WW_LIMIT_VERDICTS 20000
// Bytes of documents that `diff` holds back until the other file has them too, where the two are not in the same order.
#define WW_LIMIT_WAITING_BYTES ((size_t)1 << 30)
// Stories. Rows that one key finds, the latest ones (a macro and not an expression: it stands in SQL); events, and texts, that a
// new one is compared with; readings that one transaction links; figures and denials of a story that are held against one
// another; reports of a story that a person is told of at once; events of a report that its title may tell.
#define WW_LIMIT_STORY_FOUND 48
#define WW_LIMIT_STORY_COMPARED 160
#define WW_LIMIT_STORY_TEXTS 12
#define WW_LIMIT_STORY_BATCH 256
#define WW_LIMIT_STORY_VOICES 48
#define WW_LIMIT_STORY_TOLD 40
#define WW_LIMIT_STORY_MATES 16
// Bytes of one line of a lexicon file, and of one lexicon file.
#define WW_LIMIT_LEXICON_LINE ((size_t)64 << 10)
#define WW_LIMIT_LEXICON_FILE ((size_t)64 << 20)

#endif
