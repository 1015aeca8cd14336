#include "base/date_text.h"

#include "base/date.h"
#include "base/slice.h"

// The word must have at least three letters (four of thurs, tues) and begin the name; "sept" is the one odd form.
static int name_of(struct ww_slice word, const char *const *names, int count) {
  for (int i = 0; i < count; i++) {
    struct ww_slice name = ww_slice_cstring(names[i]);
    bool whole = word.size == name.size || word.size == 3 || (word.size == 4 && word.size < name.size) || (word.size == 5 && names[i][0] == 't');
    if (whole && word.size >= 3 && word.size <= name.size && ww_slice_equal_fold(word, ww_slice_of(name.data, word.size))) return i;
  }
  return -1;
}

int ww_month_of(struct ww_slice word) {
  static const char *const names[] = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
  return name_of(word, names, 12) + 1;
}

int ww_weekday_of(struct ww_slice word) {
  static const char *const names[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  return name_of(word, names, 7);
}

struct reader {
  struct ww_slice text;
  size_t at;
};

static unsigned char peek(const struct reader *r) { return r->at < r->text.size ? (unsigned char)r->text.data[r->at] : 0; }

// Spaces, and at most one period and one comma among them.
static void skip_gap(struct reader *r) {
  bool period = false, comma = false;
  for (unsigned char c; (c = peek(r)) == ' ' || c == '\t' || (c == '.' && !period) || (c == ',' && !comma); r->at++) {
    period |= c == '.';
    comma |= c == ',';
  }
}

static struct ww_slice read_word(struct reader *r) {
  size_t start = r->at;
  while (ww_ascii_alpha(peek(r))) r->at++;
  return ww_slice_of(r->text.data + start, r->at - start);
}

// A number of at most eight digits; -1 where none stands. `*digits` receives how many there are.
static int read_number(struct reader *r, int *digits) {
  int value = 0;
  *digits = 0;
  while (ww_ascii_digit(peek(r)) && *digits < 8) {
    value = value * 10 + (peek(r) - '0');
    r->at++;
    (*digits)++;
  }
  return *digits == 0 ? -1 : value;
}

// 12th -> 12; the ending is skipped.
static void skip_ordinal(struct reader *r) {
  struct reader ahead = *r;
  struct ww_slice word = read_word(&ahead);
  if (ww_slice_equal_fold(word, WW_SLICE("st")) || ww_slice_equal_fold(word, WW_SLICE("nd")) || ww_slice_equal_fold(word, WW_SLICE("rd")) ||
      ww_slice_equal_fold(word, WW_SLICE("th")))
    *r = ahead;
}

static int read_year(struct reader *r) {
  int digits, year;
  skip_gap(r);
  year = read_number(r, &digits);
  return digits == 4 && !ww_ascii_digit(peek(r)) ? year : -1;
}

// After the first number: a separator and two more numbers. The year stands first or last.
static int32_t read_numeric(struct reader *r, int first, int first_digits) {
  unsigned char separator = peek(r);
  int second_digits, third_digits;
  if (separator != '-' && separator != '/' && separator != '.') return WW_NO_DAY;
  r->at++;
  int second = read_number(r, &second_digits);
  if (second < 0 || second_digits > 2 || peek(r) != separator) return WW_NO_DAY;
  r->at++;
  int third = read_number(r, &third_digits);
  if (third < 0 || ww_ascii_digit(peek(r))) return WW_NO_DAY;
  if (first_digits == 4 && third_digits <= 2) return ww_day_of(first, second, third);
  if (first_digits > 2 || third_digits != 4) return WW_NO_DAY;
  if (separator == '.' || first == second) return ww_day_of(third, second, first);
  if (first > 12) return ww_day_of(third, second, first);
  return second > 12 ? ww_day_of(third, first, second) : WW_NO_DAY;
}

static int32_t read_after_number(struct reader *r) {
  int digits, number = read_number(r, &digits);
  if (digits == 8) {
    int32_t day = ww_day_of(number / 10000, number / 100 % 100, number % 100);
    // 201409120830 and 20140912083000: the time is skipped with the date.
    int time;
    (void)read_number(r, &time);
    return time == 0 || time == 4 || time == 6 ? day : WW_NO_DAY;
  }
  unsigned char next = peek(r);
  if (digits > 4 || next == '-' || next == '/' || (next == '.' && r->at + 1 < r->text.size && ww_ascii_digit((unsigned char)r->text.data[r->at + 1])))
    return digits > 4 ? WW_NO_DAY : read_numeric(r, number, digits);
  if (digits > 2) return WW_NO_DAY;
  skip_ordinal(r);
  skip_gap(r);
  struct ww_slice word = read_word(r);
  if (ww_slice_equal_fold(word, WW_SLICE("of"))) {
    skip_gap(r);
    word = read_word(r);
  }
  int month = ww_month_of(word);
  int year = month == 0 ? -1 : read_year(r);
  return year < 0 ? WW_NO_DAY : ww_day_of(year, month, number);
}

static int32_t read_after_month(struct reader *r, int month) {
  int digits;
  skip_gap(r);
  int number = read_number(r, &digits);
  if (number < 0 || digits > 2) return WW_NO_DAY;
  skip_ordinal(r);
  int year = read_year(r);
  return year < 0 ? WW_NO_DAY : ww_day_of(year, month, number);
}

int32_t ww_date_read(struct ww_slice text, size_t *used) {
  struct reader r = {text, 0};
  *used = 0;
  if (text.size == 0) return WW_NO_DAY;
  struct ww_slice word = read_word(&r);
  if (word.size != 0 && ww_weekday_of(word) >= 0) {
    skip_gap(&r);
    word = read_word(&r);
  }
  int month = word.size != 0 ? ww_month_of(word) : 0;
  if (word.size != 0 && month == 0) return WW_NO_DAY;
  int32_t day = month != 0 ? read_after_month(&r, month) : read_after_number(&r);
  if (day != WW_NO_DAY) *used = r.at;
  return day;
}

int32_t ww_date_parse(struct ww_slice text) {
  size_t used;
  text = ww_slice_trim(text);
  int32_t day = ww_date_read(text, &used);
  if (day == WW_NO_DAY || used == text.size) return day;
  unsigned char next = (unsigned char)text.data[used];
  return ww_ascii_digit(next) || (ww_ascii_alpha(next) && next != 'T' && next != 't') ? WW_NO_DAY : day;
}
