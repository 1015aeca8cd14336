// numbers.c: numbers in digits and words.
//
// In: tokens with their closed words. Out: the least and the greatest value. "Some 22,000" is the caller's business;
// here "22,000" is 22000, "two dozen" 24, "3.5 million" 3500000, "dozens" 24 and more, "a few" 3 and more.
#include "read/numbers.h"

#include "base/slice.h"
#include "read/words.h"

#define WW_NUMBER_MOST INT64_C(1000000000000000)

// The letters behind figures of money, words of their own: $5m, 3bn, 20k. 0 where they are none.
static int64_t letters_scale(struct ww_slice letters, bool money) {
  static const struct { const char *letters; int64_t scale; } scales[] = {
      {"bn", 1000000000}, {"tn", INT64_C(1000000000000)}, {"trn", INT64_C(1000000000000)}, {"mn", 1000000}, {"m", 1000000}, {"b", 1000000000}, {"k", 1000}};
  for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
    if (ww_slice_is(letters, scales[i].letters)) return i < 4 || money ? scales[i].scale : 0;  // 5 m may be metres
  return 0;
}

// Digits with commas between threes and decimals behind a point. The value times 1000 in `*thousandths`.
static bool digits_at(struct ww_slice form, int64_t *thousandths) {
  size_t i = 0;
  int64_t value = 0;
  int decimals = -1;
  if (form.size == 0 || !ww_ascii_digit((unsigned char)form.data[0])) return false;
  for (; i < form.size; i++) {
    unsigned char c = (unsigned char)form.data[i];
    if (ww_ascii_digit(c)) {
      if (decimals >= 3) continue;
      if (value > WW_NUMBER_MOST / 10) return false;
      value = value * 10 + (c - '0');
      if (decimals >= 0) decimals++;
    } else if (c == ',' && decimals < 0 && i + 3 < form.size && ww_ascii_digit((unsigned char)form.data[i + 3])) {
      continue;
    } else if (c == '.' && decimals < 0 && i + 1 < form.size) {
      decimals = 0;
    } else {
      return false;
    }
  }
  for (int d = decimals < 0 ? 0 : decimals; d < 3; d++) value *= 10;
  *thousandths = value;
  return true;
}

static const struct ww_token *at(const struct ww_article *article, uint32_t t, uint32_t end) {
  static const struct ww_token nothing = {.form = {"", 0}, .lower = {"", 0}, .lemma = {"", 0}};
  return t < end ? &article->tokens[t] : &nothing;
}

static bool multiply(int64_t *value, int64_t by) {
  if (*value > WW_NUMBER_MOST * 1000 / by) return false;
  *value *= by;
  return true;
}

// Scales behind a number: million, hundred thousand; also the letters of $5m and 3bn.
static uint32_t scales(const struct ww_article *article, uint32_t t, uint32_t end, int64_t *value) {
  while (t < end) {
    const struct ww_token *token = &article->tokens[t];
    if (ww_word_kind_of(token) != WW_WORD_SCALE || !multiply(value, ww_word_value(token))) break;
    t++;
  }
  return t;
}

static bool words_at(const struct ww_article *article, uint32_t t, uint32_t end, int64_t *value, uint32_t *last) {
  const struct ww_token *token = &article->tokens[t];
  int64_t total = ww_word_value(token);
  uint32_t next = t + 1;
  // twenty-two, also written as three tokens
  if (total >= 20 && total < 100) {
    uint32_t unit = ww_slice_is(at(article, next, end)->lower, "-") ? next + 1 : next;
    const struct ww_token *u = at(article, unit, end);
    if (unit < end && ww_word_kind_of(u) == WW_WORD_CARDINAL && ww_word_value(u) < 10) total += ww_word_value(u), next = unit + 1;
  }
  int64_t thousandths = total * 1000;
  next = scales(article, next, end, &thousandths);
  *value = thousandths;
  *last = next - 1;
  return true;
}

static bool one_word(const struct ww_token *token, struct ww_number *out) {
  int64_t value = ww_word_value(token);
  switch (ww_word_kind_of(token)) {
    case WW_WORD_MANY: out->min = value == 20 ? 40 : 2 * value; break;
    case WW_WORD_VAGUE: out->min = value; break;
    default: return false;
  }
  out->max = -1;
  out->approximate = true;
  return true;
}

bool ww_number_at(const struct ww_article *article, uint32_t t, uint32_t end, struct ww_number *out) {
  if (t >= end) return false;
  const struct ww_token *token = &article->tokens[t];
  *out = (struct ww_number){.first = t, .last = t};
  enum ww_word_kind kind = ww_word_kind_of(token);
  int64_t value = 0;
  if (kind == WW_WORD_CARDINAL) {
    if (!words_at(article, t, end, &value, &out->last)) return false;
  } else if (kind == WW_WORD_SCALE || (ww_slice_is(token->lower, "a") && ww_word_kind_of(at(article, t + 1, end)) == WW_WORD_SCALE)) {
    value = 1000;
    out->last = scales(article, kind == WW_WORD_SCALE ? t : t + 1, end, &value) - 1;
  } else if (kind == WW_WORD_MANY || kind == WW_WORD_VAGUE) {
    if (!one_word(token, out)) return false;
    if (ww_slice_is(token->lower, "scores") && !ww_slice_is(at(article, t + 1, end)->lower, "of")) return false;
    // hundreds of thousands
    const struct ww_token *second = at(article, t + 2, end);
    if (kind == WW_WORD_MANY && t + 2 < end && ww_slice_is(article->tokens[t + 1].lower, "of") && ww_word_kind_of(second) == WW_WORD_MANY) {
      out->min *= ww_word_value(second);
      out->last = t + 2;
    }
    return true;
  } else if (digits_at(token->form, &value)) {
    out->last = scales(article, t + 1, end, &value) - 1;
  } else {
    return false;
  }
  const struct ww_token *behind = at(article, out->last + 1, end);
  if (ww_ascii_digit((unsigned char)token->form.data[0]) && out->last == t && behind->lower.size > 0 && behind->lower.size < 4) {
    int64_t scale = letters_scale(behind->lower, t > 0 && article->tokens[t - 1].upos == WW_UPOS_SYM);
    if (scale != 0 && multiply(&value, scale)) out->last++;
  }
  out->min = value / 1000;
  out->max = (value + 999) / 1000;
  out->fraction = out->approximate = out->min != out->max;
  return true;
}
