// why.c: an event's story told to a person: who reports it, what joined the reports, what was refused, where they disagree;
// and the list of all stories.
#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/find.h"
#include "story/link.h"

static struct ww_slice column(sqlite3_stmt *row, int index) {
  const void *text = sqlite3_column_blob(row, index);
  return ww_slice_of(text, text == NULL ? 0 : (size_t)sqlite3_column_bytes(row, index));
}

// A sentence or name on one line, whatever breaks stood in it.
static void put_line(struct ww_buffer *out, struct ww_slice text) {
  for (size_t i = 0; i < text.size; i++) ww_buffer_put_byte(out, (unsigned char)text.data[i] < ' ' ? ' ' : text.data[i]);
}

static void put_event(struct ww_buffer *out, sqlite3_stmt *row) {
  ww_buffer_put_text(out, "  ");
  ww_buffer_put_slice(out, column(row, 0));
  ww_buffer_put_text(out, "  ");
  ww_buffer_put_slice(out, column(row, 1));
  if (column(row, 2).size > 0) ww_buffer_put_text(out, ", ");
  ww_buffer_put_slice(out, column(row, 2));
  ww_buffer_put_text(out, "; ");
  put_line(out, column(row, column(row, 3).size > 0 ? 3 : 4));
  if (column(row, 5).size > 0) ww_buffer_put_text(out, ", ");
  ww_buffer_put_slice(out, column(row, 5));
  ww_buffer_put_text(out, "\n      ");
  put_line(out, column(row, 6));
  ww_buffer_put_byte(out, '\n');
}

static void put_link(struct ww_buffer *out, sqlite3_stmt *row) {
  bool undone = sqlite3_column_int(row, 4) != 0;
  ww_buffer_put_text(out, "  ");
  ww_buffer_put_slice(out, column(row, 0));
  ww_buffer_put_text(out, " - ");
  ww_buffer_put_slice(out, column(row, 1));
  ww_buffer_put_format(out, "  %d points%s: ", sqlite3_column_int(row, 2), undone ? ", undone" : "");
  ww_buffer_put_slice(out, column(row, 3));
  ww_buffer_put_byte(out, '\n');
}

static void put_refusal(struct ww_buffer *out, sqlite3_stmt *row) {
  ww_buffer_put_text(out, "  ");
  ww_buffer_put_slice(out, column(row, 0));
  ww_buffer_put_text(out, " - ");
  ww_buffer_put_slice(out, column(row, 1));
  ww_buffer_put_format(out, "  %d points, but ", sqlite3_column_int(row, 2));
  ww_buffer_put_slice(out, column(row, 4));
  ww_buffer_put_text(out, ": ");
  ww_buffer_put_slice(out, column(row, 3));
  ww_buffer_put_byte(out, '\n');
}

static void put_disagreement(struct ww_buffer *out, sqlite3_stmt *row) {
  ww_buffer_put_text(out, "  ");
  put_line(out, column(row, 2));
  ww_buffer_put_byte(out, '\n');
}

static void put_copy(struct ww_buffer *out, sqlite3_stmt *row) {
  ww_buffer_put_text(out, sqlite3_column_int(row, 4) != 0 ? "  of " : "  in ");
  put_line(out, column(row, 0));
  if (column(row, 1).size > 0) ww_buffer_put_text(out, ", ");
  put_line(out, column(row, 1));
  ww_buffer_put_text(out, ": ");
  ww_buffer_put_slice(out, column(row, 3));
  ww_buffer_put_byte(out, '\n');
}

struct section {
  const char *title;
  enum ww_story_sql sql;
  void (*put)(struct ww_buffer *out, sqlite3_stmt *row);
  bool by_story, by_document;
};

static ww_status put_section(struct ww_linker *linker, const struct section *section, sqlite3_int64 event, sqlite3_int64 story, sqlite3_int64 document,
                             struct ww_buffer *out, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, section->sql, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, section->by_story ? story : section->by_document ? document : event);
  if (sqlite3_bind_parameter_count(row) > 1) (void)sqlite3_bind_int64(row, 2, story);
  size_t count = 0;
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    if (count++ == 0) ww_buffer_put_text(out, section->title);
    section->put(out, row);
  }
  if (count == WW_LIMIT_STORY_TOLD) ww_buffer_put_format(out, "  ... (the first %d)\n", WW_LIMIT_STORY_TOLD);
  return status;
}

static ww_status tell(struct ww_linker *linker, struct ww_slice name, struct ww_buffer *out, struct ww_error *error) {
  static const struct section sections[] = {
      {"\nits story\n", WW_SQL_TELL_STORY, put_event, true, false},
      {"\nlinks\n", WW_SQL_TELL_LINKS, put_link, false, false},
      {"\nrefused\n", WW_SQL_TELL_REFUSALS, put_refusal, false, false},
      {"\ndisagreements\n", WW_SQL_TELL_DISAGREEMENTS, put_disagreement, true, false},
      {"\ncopies of its article\n", WW_SQL_TELL_COPIES, put_copy, false, true},
  };
  sqlite3_int64 event = 0;
  ww_status status = ww_story_find_event(linker, name, &event, error);
  sqlite3_stmt *row;
  if (status == WW_OK) status = ww_linker_use(linker, WW_SQL_TELL_EVENT, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, event);
  bool there;
  status = ww_linker_step(linker, row, &there, error);
  if (status != WW_OK || !there) return status;
  sqlite3_int64 document = sqlite3_column_int64(row, 7), story = sqlite3_column_int64(row, 8);
  put_event(out, row);
  (void)sqlite3_reset(row);
  if (story == 0) ww_buffer_put_text(out, "\nno other report tells it\n");
  else ww_buffer_put_format(out, "\nstory %lld\n", (long long)story);
  for (size_t i = 0; status == WW_OK && i < sizeof sections / sizeof *sections; i++)
    status = put_section(linker, &sections[i], event, story, document, out, error);
  return status;
}

// Runs one of the two with a linker and hands over what it put.
static ww_status write_out(struct ww_linker *linker, struct ww_buffer *out, ww_status status, ww_write_function write, void *context, struct ww_error *error) {
  if (status == WW_OK && out->failed) status = ww_fail_memory(error);
  if (status == WW_OK && out->size > 0) {
    status = write(context, out->data, out->size);
    if (status != WW_OK) (void)ww_fail(error, status, "the output cannot be written");
  }
  ww_buffer_release(out);
  ww_linker_release(linker);
  return status;
}

ww_status ww_store_tell_story(struct ww_store *store, struct ww_slice event, ww_write_function write, void *context, struct ww_error *error) {
  struct ww_linker linker;
  struct ww_buffer out;
  ww_linker_init(&linker, store);
  ww_buffer_init(&out);
  ww_status status = tell(&linker, event, &out, error);
  return write_out(&linker, &out, status, write, context, error);
}

static ww_status list(struct ww_linker *linker, uint64_t limit, struct ww_buffer *out, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_LIST, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, limit == 0 || limit > INT64_MAX ? -1 : (sqlite3_int64)limit);
  ww_buffer_put_text(out, "story\tevent\tdate\tactors\trecipients\tplace\tfirst\tlast\toutlets\treports\tmentions\tdisagreements\n");
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    for (int i = 0; i < 12; i++) {
      if (i > 0) ww_buffer_put_byte(out, '\t');
      put_line(out, column(row, i));
    }
    ww_buffer_put_byte(out, '\n');
  }
  return status;
}

ww_status ww_store_list_stories(struct ww_store *store, uint64_t limit, ww_write_function write, void *context, struct ww_error *error) {
  struct ww_linker linker;
  struct ww_buffer out;
  ww_linker_init(&linker, store);
  ww_buffer_init(&out);
  ww_status status = list(&linker, limit, &out, error);
  return write_out(&linker, &out, status, write, context, error);
}
