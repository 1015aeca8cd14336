// Events and counts as tables for a person: columns as wide as what stands in them, together as wide as the terminal. Up to
// BLOCK rows are kept, then written; a longer list has its columns measured again for each block.
#include <stdlib.h>
#include <string.h>

#include "ask.h"

enum { COLUMNS = 7, BLOCK = 400, CELL = 512 };

struct row {
  char *cells[COLUMNS];  // owned, NUL-terminated
  int quad;              // colours the event; 0 none
  uint64_t count;
};
struct table_lines {
  struct table table;
  struct row rows[BLOCK];
  size_t count;
  size_t columns;
  const char *heads[COLUMNS];
  bool counts, failed;
  uint64_t written, largest;
  char cursor[48];
};

size_t text_width(const char *text, size_t size) {
  size_t width = 0;
  for (size_t i = 0; i < size; i++) width += ((unsigned char)text[i] & 0xc0) != 0x80;
  return width;
}

ww_status put_text(struct cli_output *output, const char *text) { return cli_output_write(output, text, strlen(text)); }

ww_status put_fitted(struct cli_output *output, const char *text, size_t size, size_t width, bool right, bool ascii) {
  size_t have = text_width(text, size), shown = size;
  bool cut = have > width;
  if (cut) {
    size_t left = width > 0 ? width - 1 : 0;
    for (shown = 0; shown < size; shown++) {
      if (((unsigned char)text[shown] & 0xc0) == 0x80) continue;
      if (left-- == 0) break;
    }
  }
  ww_status status = WW_OK;
  for (size_t i = have; right && i < width && status == WW_OK; i++) status = put_text(output, " ");
  if (status == WW_OK) status = cli_output_write(output, text, shown);
  if (status == WW_OK && cut && width > 0) status = put_text(output, ascii ? "~" : "…");
  for (size_t i = have; !right && i < width && status == WW_OK; i++) status = put_text(output, " ");
  return status;
}

struct table_lines *table_begin(const struct table *table) {
  static const char *const heads[COLUMNS] = {"date", "event", "actor", "recipient", "place", "said by", "sentence"};
  struct table_lines *lines = calloc(1, sizeof *lines);
  if (lines == NULL) return NULL;
  lines->table = *table;
  lines->columns = COLUMNS;
  memcpy(lines->heads, heads, sizeof heads);
  return lines;
}

void table_groups(struct table_lines *lines, const enum ww_group *by) {
  lines->counts = true;
  lines->columns = 0;
  for (size_t i = 0; i < WW_GROUPS_MAX && by[i] != WW_GROUP_NONE; i++) lines->heads[lines->columns++] = ww_group_name(by[i]);
  lines->heads[lines->columns++] = "events";
}

uint64_t table_rows(const struct table_lines *lines) { return lines->written + lines->count; }
const char *table_cursor(const struct table_lines *lines) { return lines->cursor; }

static void forget(struct table_lines *lines) {
  for (size_t i = 0; i < lines->count; i++)
    for (size_t c = 0; c < COLUMNS; c++) free(lines->rows[i].cells[c]);
  memset(lines->rows, 0, sizeof lines->rows);
  lines->count = 0;
}

void table_free(struct table_lines *lines) {
  if (lines == NULL) return;
  forget(lines);
  free(lines);
}

// Widths: what the cells need, nothing for a column without any; then the widest of those behind the event gives way until the
// line fits. Sentences get what is left.
static void measure(const struct table_lines *lines, size_t widths[COLUMNS]) {
  enum { FIRST_TO_GIVE = 2, LEAST = 8 };
  const size_t sentence = lines->counts ? 0 : lines->table.width / 3;
  size_t last = lines->counts ? lines->columns : lines->columns - 1, first = lines->counts ? 0 : FIRST_TO_GIVE, total = 0;
  for (size_t c = 0; c < lines->columns; c++) {
    widths[c] = 0;
    for (size_t i = 0; i < lines->count; i++) {
      size_t width = lines->rows[i].cells[c] == NULL ? 0 : text_width(lines->rows[i].cells[c], strlen(lines->rows[i].cells[c]));
      if (width > widths[c]) widths[c] = width;
    }
    if ((widths[c] > 0 || lines->counts) && widths[c] < strlen(lines->heads[c])) widths[c] = strlen(lines->heads[c]);
  }
  for (size_t c = 0; c < last; c++) total += widths[c] == 0 ? 0 : widths[c] + 2;
  while (total + sentence > lines->table.width) {
    size_t widest = first;
    for (size_t c = first; c < last; c++)
      if (widths[c] > widths[widest]) widest = c;
    if (widths[widest] <= LEAST) break;
    widths[widest]--;
    total--;
  }
  if (lines->counts) return;
  size_t left = lines->table.width > total ? lines->table.width - total : 0;
  widths[last] = left < sentence / 2 ? 0 : widths[last] < left ? widths[last] : left;
}

static const char *quad_color(int quad) {
  static const char *const colors[] = {"", "\x1b[36m", "\x1b[32m", "\x1b[33m", "\x1b[31m"};
  return quad >= 0 && quad <= 4 ? colors[quad] : "";
}

// A bar of eighths beside each count, so that the eye finds the large ones.
static ww_status put_bar(const struct table_lines *lines, uint64_t count, size_t used) {
  static const char *const eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  size_t room = lines->table.width > used + 4 ? lines->table.width - used - 2 : 0;
  if (room > 40) room = 40;
  if (lines->largest == 0 || room == 0) return WW_OK;
  uint64_t parts = (count * room * 8 + lines->largest - 1) / lines->largest;
  ww_status status = put_text(lines->table.output, "  ");
  if (lines->table.ascii) {
    for (uint64_t i = 0; i < (parts + 7) / 8 && status == WW_OK; i++) status = put_text(lines->table.output, "#");
    return status;
  }
  for (uint64_t i = 0; i < parts / 8 && status == WW_OK; i++) status = put_text(lines->table.output, "█");
  return status == WW_OK ? put_text(lines->table.output, eighths[parts % 8]) : status;
}

// The last column that is shown: nothing is filled up behind it.
static size_t last_shown(const struct table_lines *lines, const size_t widths[COLUMNS]) {
  size_t last = 0;
  for (size_t c = 0; c < lines->columns; c++)
    if (widths[c] > 0) last = c;
  return last;
}

static ww_status put_row(const struct table_lines *lines, const struct row *row, const size_t widths[COLUMNS]) {
  ww_status status = WW_OK;
  size_t used = 0;
  struct cli_output *output = lines->table.output;
  for (size_t c = 0; c < lines->columns && status == WW_OK; c++) {
    bool number = lines->counts && c + 1 == lines->columns, colored = lines->table.color && !lines->counts && c == 1;
    bool last = c == last_shown(lines, widths);
    if (widths[c] == 0) continue;
    const char *text = row->cells[c] == NULL ? "" : row->cells[c];
    size_t size = strlen(text), width = last && !number && text_width(text, size) < widths[c] ? text_width(text, size) : widths[c];
    if (c > 0) status = put_text(output, "  ");
    if (colored && status == WW_OK) status = put_text(output, quad_color(row->quad));
    if (status == WW_OK) status = put_fitted(output, text, size, width, number, lines->table.ascii);
    if (colored && status == WW_OK) status = put_text(output, "\x1b[0m");
    used += widths[c] + 2;
  }
  if (status == WW_OK && lines->counts) status = put_bar(lines, row->count, used);
  return status == WW_OK ? put_text(output, "\n") : status;
}

static ww_status put_block(struct table_lines *lines) {
  size_t widths[COLUMNS];
  ww_status status = WW_OK;
  measure(lines, widths);
  if (lines->count > 0) {
    for (size_t c = 0; c < lines->columns; c++) {
      bool number = lines->counts && c + 1 == lines->columns;
      if (widths[c] == 0) continue;
      if (c > 0 && status == WW_OK) status = put_text(lines->table.output, "  ");
      if (lines->table.color && status == WW_OK) status = put_text(lines->table.output, "\x1b[2m");
      size_t size = strlen(lines->heads[c]);
      bool last = c == last_shown(lines, widths);
      if (status == WW_OK) status = put_fitted(lines->table.output, lines->heads[c], size, last && !number ? size : widths[c], number, true);
      if (lines->table.color && status == WW_OK) status = put_text(lines->table.output, "\x1b[0m");
    }
    if (status == WW_OK) status = put_text(lines->table.output, "\n");
  }
  for (size_t i = 0; i < lines->count && status == WW_OK; i++) status = put_row(lines, &lines->rows[i], widths);
  lines->written += lines->count;
  forget(lines);
  return status;
}

ww_status table_end(struct table_lines *lines) { return lines->failed ? WW_ERROR_MEMORY : put_block(lines); }

static char *copy(struct table_lines *lines, const char *text, size_t size) {
  char *out = malloc(size + 1);
  if (out == NULL) {
    lines->failed = true;
    return NULL;
  }
  size_t put = 0;
  bool blank = false;
  for (size_t i = 0; i < size; i++) {
    unsigned char c = (unsigned char)text[i];
    // A terminal must not be steered by what an article holds.
    if (c <= ' ' || c == 0x7f) {
      blank = put > 0;
      continue;
    }
    if (blank && put < size) out[put++] = ' ';
    blank = false;
    out[put++] = (char)c;
  }
  out[put] = 0;
  return out;
}

// Puts pieces into a cell, up to CELL bytes.
struct cell {
  char text[CELL];
  size_t size;
};
static void add(struct cell *cell, const char *text, size_t size) {
  if (cell->size + size >= sizeof cell->text) return;
  memcpy(cell->text + cell->size, text, size);
  cell->size += size;
}
static void add_text(struct cell *cell, const char *text) { add(cell, text, strlen(text)); }

static void add_party(struct cell *cell, struct ww_slice name, struct ww_slice text, const char *code, const char sectors[4][4]) {
  if (cell->size > 0) add_text(cell, "; ");
  struct ww_slice shown = name.size > 0 ? name : text;
  add(cell, shown.data, shown.size);
  if (code[0] == 0 && sectors[0][0] == 0) return;
  add_text(cell, " (");
  add_text(cell, code);
  for (int i = 0; i < 4 && sectors[i][0] != 0; i++) {
    if (i > 0 || code[0] != 0) add_text(cell, " ");
    add_text(cell, sectors[i]);
  }
  add_text(cell, ")");
}

static void add_days(struct cell *cell, const struct ww_stored_event *event) {
  add_text(cell, event->date);
  if (event->enddate[0] == 0 || strcmp(event->date, event->enddate) == 0) return;
  // A whole month or year is told as such; any other span by its two ends.
  bool month = event->date_resolution.size == 5 && memcmp(event->date_resolution.data, "month", 5) == 0 && memcmp(event->date, event->enddate, 7) == 0;
  bool year = event->date_resolution.size == 4 && memcmp(event->date_resolution.data, "year", 4) == 0 && memcmp(event->date, event->enddate, 4) == 0;
  if (month || year) {
    cell->size = month ? 7 : 4;
    return;
  }
  add_text(cell, "/");
  add_text(cell, memcmp(event->date, event->enddate, 8) == 0 ? event->enddate + 8 : memcmp(event->date, event->enddate, 5) == 0 ? event->enddate + 5 : event->enddate);
}

static void add_event(struct cell *cell, const struct ww_stored_event *event) {
  static const char *const marks[] = {"historical", "future", "hypothetical", "negated"};
  add(cell, event->type.data, event->type.size);
  for (size_t i = 0; i < event->mode_count; i++) {
    add_text(cell, " ");
    add(cell, event->modes[i].data, event->modes[i].size);
  }
  for (int i = 0; i < 4; i++) {
    if ((event->auxiliary >> i & 1) == 0) continue;
    add_text(cell, ", ");
    add_text(cell, marks[i]);
  }
}

ww_status table_event(void *context, const struct ww_stored_event *event) {
  struct table_lines *lines = context;
  ww_status status = lines->count == BLOCK ? put_block(lines) : WW_OK;
  if (status != WW_OK) return status;
  struct cell cells[COLUMNS] = {{.size = 0}};
  add_days(&cells[0], event);
  add_event(&cells[1], event);
  for (size_t i = 0; i < event->actor_count; i++) {
    const struct ww_stored_party *party = &event->actors[i];
    add_party(&cells[2], party->name, party->text, party->code, party->sectors);
  }
  for (size_t i = 0; i < event->recipient_count; i++) {
    const struct ww_stored_party *party = &event->recipients[i];
    add_party(&cells[3], party->name, party->text, party->code, party->sectors);
  }
  if (event->place_count > 0) {
    const struct ww_stored_place *place = &event->places[0];
    struct ww_slice name = place->name.size > 0 ? place->name : place->text;
    add(&cells[4], name.data, name.size);
  }
  if (event->chain_count > 0) add(&cells[5], event->chain[0].text.data, event->chain[0].text.size);
  struct row *row = &lines->rows[lines->count++];
  *row = (struct row){.quad = event->quad_code};
  for (size_t c = 0; c < COLUMNS - 1; c++) row->cells[c] = copy(lines, cells[c].text, cells[c].size);
  row->cells[COLUMNS - 1] = copy(lines, event->text.data, event->text.size);
  size_t size = event->cursor.size < sizeof lines->cursor ? event->cursor.size : sizeof lines->cursor - 1;
  memcpy(lines->cursor, event->cursor.data, size);
  lines->cursor[size] = 0;
  return lines->failed ? WW_ERROR_MEMORY : WW_OK;
}

ww_status table_count(void *context, const struct ww_count_row *counted) {
  struct table_lines *lines = context;
  ww_status status = lines->count == BLOCK ? put_block(lines) : WW_OK;
  if (status != WW_OK) return status;
  struct row *row = &lines->rows[lines->count++];
  *row = (struct row){.count = counted->events};
  for (size_t i = 0; i < counted->key_count; i++)
    row->cells[i] = counted->keys[i].size == 0 ? copy(lines, "(none)", 6) : copy(lines, counted->keys[i].data, counted->keys[i].size);
  char number[24];
  int size = snprintf(number, sizeof number, "%llu", (unsigned long long)counted->events);
  row->cells[counted->key_count] = copy(lines, number, (size_t)size);
  if (counted->events > lines->largest) lines->largest = counted->events;
  return lines->failed ? WW_ERROR_MEMORY : WW_OK;
}
