// compile_places.c: places from the table that the place packages give, and `place` blocks.
//
// The table is tab-separated with a header line: geonameid, name, alternate names joined by |, latitude, longitude,
// feature class, feature code, country, province name, province key, population, resolution. The row of a first-level
// division (feature code ADM1) is found by its province key, so that a town knows the division it lies in.
#include <stdlib.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "knowledge/compiler.h"

enum column { ID, NAME, ALTERNATES, LAT, LON, CLASS, CODE, COUNTRY, PROVINCE, PROVINCE_KEY, POPULATION, RESOLUTION, COLUMNS };

struct row {
  struct ww_file_place file;
  struct ww_file_place_kind kind;
  uint32_t province_place;
  struct ww_slice name, province, alternates, key;
  const struct ww_lex_block *block;  // NULL for a row of the table
  uint32_t line;
};

static bool number(struct ww_slice text, int decimals, int64_t low, int64_t high, int64_t *out) {
  return ww_compile_number(text, decimals, out) && *out >= low && *out <= high;
}

static bool upper_code(struct ww_slice text, size_t most, char *out) {
  if (text.size > most) return false;
  for (size_t i = 0; i < text.size; i++) {
    unsigned char ch = (unsigned char)text.data[i];
    if (!ww_ascii_upper(ch) && !ww_ascii_digit(ch)) return false;
    out[i] = text.data[i];
  }
  return true;
}

// One line into a row; the name of the column that is wrong, or NULL.
static const char *read_row(struct ww_slice line, struct row *row) {
  struct ww_slice cell[COLUMNS];
  size_t count = 0, begin = 0;
  for (size_t i = 0; i <= line.size; i++) {
    if (i < line.size && line.data[i] != '\t') continue;
    if (count == COLUMNS) return "the number of columns (12)";
    cell[count++] = ww_slice_of(line.data + begin, i - begin);
    begin = i + 1;
  }
  if (count != COLUMNS) return "the number of columns (12)";
  if (ww_utf8_valid_prefix(line.data, line.size) != line.size) return "the text (not UTF-8)";
  int64_t id, lat = INT32_MIN, lon = INT32_MIN, population, resolution;
  if (!number(cell[ID], 0, 0, UINT32_MAX, &id)) return "geonameid";
  if (cell[NAME].size == 0 || cell[NAME].size > UINT16_MAX) return "name";
  if (cell[LAT].size + cell[LON].size > 0) {
    if (!number(cell[LAT], 6, -90000000, 90000000, &lat)) return "latitude";
    if (!number(cell[LON], 6, -180000000, 180000000, &lon)) return "longitude";
  }
  if (!upper_code(cell[CLASS], 1, &row->kind.feature_class)) return "feature class";
  if (!upper_code(cell[CODE], 5, row->kind.feature_code)) return "feature code";
  if (!upper_code(cell[COUNTRY], 3, row->kind.country_code)) return "country";
  if (!number(cell[POPULATION], 0, 0, UINT32_MAX, &population)) return "population";
  if (!number(cell[RESOLUTION], 0, 0, 5, &resolution)) return "resolution";
  row->file.geonameid = (uint32_t)id;
  row->file.lat_micro = (int32_t)lat;
  row->file.lon_micro = (int32_t)lon;
  row->file.population = (uint32_t)population;
  row->kind.resolution = (uint8_t)resolution;
  row->name = cell[NAME];
  row->province = cell[PROVINCE];
  row->alternates = cell[ALTERNATES];
  row->key = cell[PROVINCE_KEY];
  return NULL;
}

static ww_status read_table(struct ww_compiler *c, const char *path, struct ww_table *rows, struct ww_error *error) {
  struct ww_slice text;
  ww_status status = ww_compile_read_file(c, path, &text, error);
  uint32_t line_number = 1;
  for (size_t at = 0; status == WW_OK && at < text.size; line_number++) {
    size_t end = at;
    while (end < text.size && text.data[end] != '\n') end++;
    struct ww_slice line = ww_slice_of(text.data + at, end - at);
    at = end + 1;
    if (line.size > 0 && line.data[line.size - 1] == '\r') line.size--;
    if (line_number == 1 || line.size == 0) continue;
    struct row row = {.line = line_number};
    const char *wrong = read_row(line, &row);
    if (wrong != NULL) {
      status = ww_fail(error, WW_ERROR_FORMAT, "the table of places is wrong in %s: make it again from the place packages", wrong);
      ww_error_place(error, path, line_number, 0, 0);
      return status;
    }
    *(struct row *)ww_table_add(c, rows, sizeof row) = row;
  }
  return status;
}

// ---- place blocks ----

static void compile_feature(struct ww_compiler *c, const struct ww_lex_block *block, const struct ww_lex_field *field,
                            struct ww_file_place_kind *kind) {
  struct ww_slice raw = field->raw;
  bool good = raw.size >= 3 && ww_ascii_upper((unsigned char)raw.data[0]) && raw.data[1] == '.' &&
              upper_code(ww_slice_of(raw.data + 2, raw.size - 2), 5, kind->feature_code);
  if (!good) {
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, field), "'feature' is a class and code of GeoNames, such as L.RGN or H.SEA");
    memset(kind->feature_code, 0, sizeof kind->feature_code);
    return;
  }
  kind->feature_class = raw.data[0];
  struct ww_slice code = ww_slice_of(raw.data + 2, raw.size - 2);
  if (kind->feature_class == 'P') kind->resolution = 4;
  if (ww_slice_is(code, "ADM1")) kind->resolution = 2;
  if (ww_slice_is(code, "ADM2")) kind->resolution = 3;
  if (ww_slice_starts(code, WW_SLICE("PCL"))) kind->resolution = 1;
}

static void compile_block(struct ww_compiler *c, const struct ww_lex_block *block, struct ww_table *rows) {
  struct row row = {.name = block->name, .block = block, .line = block->line};
  row.file.lat_micro = row.file.lon_micro = INT32_MIN;
  const struct ww_lex_field *point = ww_compile_single(c, block, "point"), *country = ww_compile_single(c, block, "country");
  const struct ww_lex_field *feature = ww_compile_single(c, block, "feature"), *people = ww_compile_single(c, block, "population");
  const struct ww_lex_field *province = ww_compile_single(c, block, "province");
  if (point == NULL) ww_lex_error(&c->diagnostics, ww_place_of_block(block), "a place needs 'point': latitude, longitude");
  if (point != NULL) (void)ww_compile_point(c, block, point, &row.file.lat_micro, &row.file.lon_micro);
  if (country != NULL) (void)ww_compile_code(c, country->raw, ww_place_of_field(block, country), row.kind.country_code);
  if (feature != NULL) compile_feature(c, block, feature, &row.kind);
  int64_t population = 0;
  if (people != NULL && !number(people->raw, 0, 0, UINT32_MAX, &population))
    ww_lex_error(&c->diagnostics, ww_place_of_field(block, people), "'population' is a whole number");
  row.file.population = (uint32_t)population;
  if (province != NULL) row.province = province->raw;
  *(struct row *)ww_table_add(c, rows, sizeof row) = row;
}

// ---- order, provinces, names ----

static int row_order(const void *a, const void *b) {
  const struct row *x = a, *y = b;
  if (x->file.population != y->file.population) return x->file.population > y->file.population ? -1 : 1;
  if (x->file.geonameid != y->file.geonameid) return x->file.geonameid < y->file.geonameid ? -1 : 1;
  int order = ww_slice_compare(x->name, y->name);
  return order != 0 ? order : (x->line > y->line) - (x->line < y->line);
}

struct division {
  struct ww_slice key;
  uint32_t place;
};

static int division_order(const void *a, const void *b) {
  const struct division *x = a, *y = b;
  int order = ww_slice_compare(x->key, y->key);
  return order != 0 ? order : (x->place > y->place) - (x->place < y->place);
}

static bool is_division(const struct row *row) {
  return row->key.size > 0 && memcmp(row->kind.feature_code, "ADM1", 5) == 0;
}

static bool find_provinces(struct ww_compiler *c, struct row *rows, size_t count) {
  struct ww_table table = {NULL, 0, 0};
  for (size_t i = 0; i < count; i++)
    if (is_division(&rows[i])) *(struct division *)ww_table_add(c, &table, sizeof(struct division)) = (struct division){rows[i].key, (uint32_t)i};
  struct division *divisions = table.data;
  if (table.count > 1) qsort(divisions, table.count, sizeof *divisions, division_order);
  for (size_t i = 0; i < count; i++) {
    rows[i].province_place = WW_NONE;
    size_t low = 0, high = table.count;
    while (rows[i].key.size > 0 && low < high) {
      size_t middle = low + (high - low) / 2;
      if (ww_slice_compare(divisions[middle].key, rows[i].key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (rows[i].key.size > 0 && low < table.count && ww_slice_equal(divisions[low].key, rows[i].key))
      rows[i].province_place = divisions[low].place;
  }
  return !c->no_memory;
}

// ---- what many places share ----

struct share {
  struct ww_slice province, key;
  struct ww_file_place_kind kind;
  uint32_t row;
};

static int province_order(const void *a, const void *b) {
  const struct share *x = a, *y = b;
  int order = ww_slice_compare(x->key, y->key);
  if (order == 0) order = ww_slice_compare(x->province, y->province);
  return order != 0 ? order : (x->row > y->row) - (x->row < y->row);
}

static int kind_order(const void *a, const void *b) {
  const struct share *x = a, *y = b;
  int order = memcmp(&x->kind, &y->kind, sizeof x->kind);
  return order != 0 ? order : (x->row > y->row) - (x->row < y->row);
}

// Fills file.province and file.kind of each row and the two tables.
static bool share(struct ww_compiler *c, struct row *rows, size_t count) {
  struct share *shares = ww_arena_alloc_zero(&c->arena, count + 1, sizeof *shares);
  if (shares == NULL) return false;
  for (size_t i = 0; i < count; i++) shares[i] = (struct share){rows[i].province, rows[i].key, rows[i].kind, (uint32_t)i};
  if (count > 1) qsort(shares, count, sizeof *shares, province_order);
  for (size_t i = 0; i < count; i++) {
    struct row *row = &rows[shares[i].row];
    bool again = i > 0 && ww_slice_equal(shares[i - 1].key, shares[i].key) && ww_slice_equal(shares[i - 1].province, shares[i].province);
    if (!again)
      *(struct ww_file_province *)ww_table_add(c, &c->provinces, sizeof(struct ww_file_province)) =
          (struct ww_file_province){ww_compile_text(c, row->province), row->province_place};
    row->file.province = (uint32_t)c->provinces.count - 1;
  }
  if (count > 1) qsort(shares, count, sizeof *shares, kind_order);
  for (size_t i = 0; i < count; i++) {
    if (i == 0 || memcmp(&shares[i - 1].kind, &shares[i].kind, sizeof shares[i].kind) != 0)
      *(struct ww_file_place_kind *)ww_table_add(c, &c->place_kinds, sizeof(struct ww_file_place_kind)) = shares[i].kind;
    rows[shares[i].row].file.kind = (uint16_t)(c->place_kinds.count - 1);
  }
  return !c->no_memory && c->place_kinds.count <= UINT16_MAX;
}

static void add_names(struct ww_compiler *c, const struct row *row, uint32_t place) {
  struct ww_name name = {.index = place, .from = WW_NO_DAY, .to = WW_NO_DAY, .kind = WW_NAME_PLACE};
  const struct ww_lex_place nowhere = {NULL, 0, 0};
  ww_compile_name(c, row->name, name, row->block == NULL ? nowhere : ww_place_of_block(row->block));
  for (size_t begin = 0, i = 0; row->block == NULL && i <= row->alternates.size; i++) {
    if (i < row->alternates.size && row->alternates.data[i] != '|') continue;
    ww_compile_name(c, ww_slice_of(row->alternates.data + begin, i - begin), name, nowhere);
    begin = i + 1;
  }
  for (uint32_t i = 0; row->block != NULL && i < row->block->field_count; i++) {
    const struct ww_lex_field *field = ww_field_at(c, row->block, i);
    name.exact = ww_slice_is(field->name, "exact");
    if (!name.exact && !ww_slice_is(field->name, "name")) continue;
    for (uint32_t j = 0; j < field->item_count; j++) {
      const struct ww_lex_item *item = ww_item_at(c, field, j);
      ww_compile_name(c, item->text, name, ww_place_of_item(row->block, field, item));
    }
  }
}

ww_status ww_compile_places(struct ww_compiler *c, const char *tsv, struct ww_error *error) {
  struct ww_table table = {NULL, 0, 0};
  if (tsv != NULL) {
    ww_status status = read_table(c, tsv, &table, error);
    if (status != WW_OK) return status;
  }
  for (size_t i = 0; i < c->block_count[WW_BLOCK_PLACE]; i++) compile_block(c, c->blocks[WW_BLOCK_PLACE][i], &table);
  struct row *rows = table.data;
  if (c->no_memory) return ww_fail_memory(error);
  if (table.count > 1) qsort(rows, table.count, sizeof *rows, row_order);
  if (!find_provinces(c, rows, table.count) || !share(c, rows, table.count)) return ww_fail_memory(error);
  for (size_t i = 0; i < table.count; i++) {
    // In the order of the places, so that the load walks the text from front to back.
    struct ww_file_text name = ww_compile_text(c, rows[i].name);
    rows[i].file.name_offset = name.offset;
    rows[i].file.name_size = (uint16_t)name.size;
    *(struct ww_file_place *)ww_table_add(c, &c->places, sizeof(struct ww_file_place)) = rows[i].file;
    add_names(c, &rows[i], (uint32_t)i);
  }
  return WW_OK;
}
