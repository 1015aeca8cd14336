// Values of filters: lists between commas, days, codes with sectors, words to search for. Nothing here asks the store.
#include "base/countries.h"
#include "base/date.h"
#include "store/ask.h"

bool ww_ask_cut(struct ww_slice member, struct ww_slice values[WW_ASK_VALUES], size_t *count) {
  *count = 0;
  size_t start = 0;
  for (size_t i = 0; i <= member.size; i++) {
    if (i < member.size && member.data[i] != ',') continue;
    struct ww_slice value = ww_slice_trim(ww_slice_of(member.data + start, i - start));
    start = i + 1;
    if (value.size == 0) continue;
    if (*count == WW_ASK_VALUES) return false;
    values[(*count)++] = value;
  }
  return true;
}

static bool digits(struct ww_slice text, size_t first, size_t count, int *out) {
  *out = 0;
  if (first + count > text.size) return false;
  for (size_t i = first; i < first + count; i++) {
    if (!ww_ascii_digit((unsigned char)text.data[i])) return false;
    *out = *out * 10 + (text.data[i] - '0');
  }
  return true;
}

bool ww_ask_day(struct ww_slice text, bool last, char out[11]) {
  int year, month = last ? 12 : 1, day = 0;
  text = ww_slice_trim(text);
  if ((text.size != 4 && text.size != 7 && text.size != 10) || !digits(text, 0, 4, &year)) return false;
  if (text.size >= 7 && (text.data[4] != '-' || !digits(text, 5, 2, &month))) return false;
  if (month < 1 || month > 12) return false;
  if (text.size == 10 && (text.data[7] != '-' || !digits(text, 8, 2, &day))) return false;
  if (text.size < 10) day = last ? ww_days_in_month(year, month) : 1;
  int32_t number = ww_day_of(year, month, day);
  if (number == WW_NO_DAY) return false;
  ww_day_format(number, out);
  out[10] = 0;
  return true;
}

static bool is_sector(const char *letters) {
  for (size_t i = 0; ww_plover_sector(i) != NULL; i++)
    if (memcmp(ww_plover_sector(i), letters, 3) == 0) return true;
  return false;
}

static bool is_code(const char *letters) {
  for (size_t i = 0; ww_plover_code(i) != NULL; i++)
    if (memcmp(ww_plover_code(i), letters, 3) == 0) return true;
  return ww_country_by_code(ww_slice_of(letters, 3)) != NULL;
}

// Three letters each, together or with a blank, slash or colon between. Lower case stands for a name where it could be one: "Mali"
// has four letters, but *rusgov* is a role and so is *mil*; only what is code or sector throughout counts.
bool ww_ask_role(struct ww_slice text, struct ww_ask_role *out) {
  char letters[16];
  size_t count = 0;
  *out = (struct ww_ask_role){.sector_count = 0};
  for (size_t i = 0; i < text.size; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (c == ' ' || c == '/' || c == ':') {
      if (count % 3 != 0) return false;
      continue;
    }
    if (!ww_ascii_alpha(c) || count == 15) return false;
    letters[count++] = (char)(c & ~32);
  }
  if (count == 0 || count % 3 != 0) return false;
  for (size_t at = 0; at < count; at += 3) {
    if (is_sector(letters + at) && out->sector_count < 4) {
      memcpy(out->sectors[out->sector_count++], letters + at, 3);
    } else if (at == 0 && is_code(letters)) {
      memcpy(out->code, letters, 3);
    } else {
      return false;
    }
  }
  return true;
}

// A word or a phrase between quotes is put between FTS5's own quotes, so that nothing in it can be an operator of the index.
static void put_quoted(struct ww_buffer *out, struct ww_slice words) {
  ww_buffer_put_byte(out, '"');
  for (size_t i = 0; i < words.size; i++) {
    if (words.data[i] == '"' || words.data[i] == 0) continue;
    ww_buffer_put_byte(out, words.data[i]);
  }
  ww_buffer_put_byte(out, '"');
}

static bool has_word(struct ww_slice text) {
  for (size_t i = 0; i < text.size; i++) {
    unsigned char c = (unsigned char)text.data[i];
    if (ww_ascii_alpha(c) || ww_ascii_digit(c) || c >= 0x80) return true;
  }
  return false;
}

// One term at `*at`: a phrase, or letters up to the next blank.
static struct ww_slice next_term(struct ww_slice text, size_t *at, bool *without, bool *begins) {
  *without = *begins = false;
  while (*at < text.size && ww_ascii_space((unsigned char)text.data[*at])) (*at)++;
  if (*at + 1 < text.size && text.data[*at] == '-') {
    *without = true;
    (*at)++;
  }
  size_t start = *at;
  if (*at < text.size && text.data[*at] == '"') {
    start = ++*at;
    while (*at < text.size && text.data[*at] != '"') (*at)++;
    struct ww_slice phrase = ww_slice_of(text.data + start, *at - start);
    if (*at < text.size) (*at)++;
    return phrase;
  }
  while (*at < text.size && !ww_ascii_space((unsigned char)text.data[*at]) && text.data[*at] != '"') (*at)++;
  struct ww_slice word = ww_slice_of(text.data + start, *at - start);
  *begins = word.size > 1 && word.data[word.size - 1] == '*';
  if (*begins) word.size--;
  return word;
}

bool ww_ask_words(struct ww_slice text, struct ww_buffer *out) {
  size_t wanted = 0, unwanted = 0;
  // FTS5 wants what is to be there before what is not: two passes.
  for (int pass = 0; pass < 2; pass++) {
    for (size_t at = 0; at < text.size;) {
      bool without, begins;
      struct ww_slice term = next_term(text, &at, &without, &begins);
      if (!has_word(term) || without != (pass == 1)) continue;
      if (pass == 1 && wanted == 0) return false;
      if (pass == 0 && wanted++ > 0) ww_buffer_put_text(out, " AND ");
      if (pass == 1) ww_buffer_put_text(out, unwanted++ == 0 ? " NOT (" : " OR ");
      put_quoted(out, term);
      if (begins) ww_buffer_put_text(out, " *");
    }
  }
  if (unwanted > 0) ww_buffer_put_byte(out, ')');
  return wanted > 0;
}
