// rows.h: what will be stored of one document, as bytes. A worker packs its article into rows; the one thread that writes
// unpacks them into prepared statements. So reading does not wait for the file, and the file's order is the documents'.
//
// A pack is a head, then rows. A row is where its table's next row stands (0 none) and its values in the order of the
// columns, without the id of tables that number their rows: that is the file's next one. A value that refers to another row says its table and
// its number within the pack; words of the text are told as bytes of it and not copied.
#ifndef WW_STORE_ROWS_H
#define WW_STORE_ROWS_H

#include "base/buffer.h"
#include "base/date.h"

// The tables in the order in which a pack fills them.
enum ww_table {
  WW_TABLE_DOCUMENTS, WW_TABLE_TEXTS, WW_TABLE_ORIGINALS, WW_TABLE_READINGS, WW_TABLE_SENTENCES, WW_TABLE_SENTENCE_TEXT,
  WW_TABLE_ENTITIES, WW_TABLE_TIMES, WW_TABLE_LOCATIONS, WW_TABLE_PLACES, WW_TABLE_CLAIMS, WW_TABLE_CLAIM_LINKS,
  WW_TABLE_FIGURES, WW_TABLE_EVENTS, WW_TABLE_EVENT_CONTEXTS, WW_TABLE_EVENT_PARTIES, WW_TABLE_EVENT_PLACES,
  WW_TABLE_EVENT_FIGURES, WW_TABLE_COUNT,
  WW_TABLE_ENGINES = WW_TABLE_COUNT  // only referred to: the engine of the pack
};

struct ww_table_info {
  const char *name, *columns;     // "texts" and "id, document ..."; the first is the id where the table is `numbered`
  unsigned count;                // of the columns
  bool numbered;                 // rows get the file's next ids; ids of sentence_text are those of sentences
};
extern const struct ww_table_info ww_tables[WW_TABLE_COUNT];
enum { WW_TABLE_COLUMNS = 32 };  // the most that a table has

// Stands at the start of a pack. Offsets are bytes from the start of the pack.
struct ww_pack_head {
  uint64_t size;          // of the whole pack
  int64_t stored;         // the document's number where it came out of the store, else 0
  uint64_t input_hash;    // of the bytes as they came
  uint64_t content_hash;  // of what they say
  uint64_t text_hash;
  uint32_t text_at, text_size;  // the kept text
  // The rows of each table: the first one, which says where the next is.
  uint32_t first[WW_TABLE_COUNT], count[WW_TABLE_COUNT];
  char version[16], model[17], lexicon[17];
};

struct ww_rows {
  struct ww_buffer *out;
  size_t start;                    // of the pack in `out`
  // By table: rows so far, and where in the pack the first and the last of them stand.
  uint32_t count[WW_TABLE_COUNT], first[WW_TABLE_COUNT], last[WW_TABLE_COUNT];
};

// The rows are asked for failure once, at the end: out->failed. `ww_rows_row` returns the row's number within the pack.
uint32_t ww_rows_row(struct ww_rows *rows, enum ww_table table);
void ww_rows_null(struct ww_rows *rows);
void ww_rows_int(struct ww_rows *rows, int64_t value);
void ww_rows_hash(struct ww_rows *rows, uint64_t hash);
void ww_rows_text(struct ww_rows *rows, struct ww_slice text);        // NULL where it is empty
void ww_rows_words(struct ww_rows *rows, struct ww_slice text);       // the empty text where it is empty
void ww_rows_cstring(struct ww_rows *rows, const char *text);         // NULL where it is empty
void ww_rows_bytes(struct ww_rows *rows, struct ww_slice bytes);      // a BLOB
void ww_rows_day(struct ww_rows *rows, int32_t day);                  // NULL for WW_NO_DAY
void ww_rows_count(struct ww_rows *rows, int64_t value);              // NULL below 0
void ww_rows_span(struct ww_rows *rows, uint32_t start, uint32_t end);  // bytes of the kept text
void ww_rows_ref(struct ww_rows *rows, enum ww_table table, uint32_t number);  // NULL for UINT32_MAX
// A text that is put into rows->out piece by piece: what open returns goes to close.
size_t ww_rows_open_text(struct ww_rows *rows);
void ww_rows_close_text(struct ww_rows *rows, size_t opened);

// One value read back. Texts point into the pack.
enum ww_value_kind { WW_VALUE_NULL, WW_VALUE_INT, WW_VALUE_TEXT, WW_VALUE_BYTES, WW_VALUE_SPAN, WW_VALUE_REF };
struct ww_value {
  enum ww_value_kind kind;
  enum ww_table table;     // of a reference
  int64_t number;          // an integer, or the row referred to
  struct ww_slice text;    // also of a span: its words
};
// The row at `*at`, which moves to its first value. Returns where the table's next row is, 0 behind the last.
uint32_t ww_rows_begin(const char *pack, size_t *at);
// The value at `*at`, which moves behind it.
struct ww_value ww_rows_read(const char *pack, const struct ww_pack_head *head, size_t *at);

#endif
