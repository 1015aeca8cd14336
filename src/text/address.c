#include "text/address.h"

#include "base/slice.h"
#include "text/words.h"

// Longer names are not looked for, so that a run of a million bytes is not read a million times.
enum { LONGEST = 320 };

static bool begins(const char *text, size_t at, size_t end, const char *prefix) {
  size_t size = strlen(prefix);
  return end - at > size && ww_slice_equal_fold(ww_slice_of(text + at, size), ww_slice_of(prefix, size));
}

static bool host_byte(unsigned char c) { return ww_ascii_alpha(c) || ww_ascii_digit(c) || c == '-' || c == '.'; }
static bool local_byte(unsigned char c) { return host_byte(c) || c == '_' || c == '+' || c == '%'; }

// Steps back over punctuation that ends the sentence rather than the address.
static size_t without_tail(const char *text, size_t at, size_t end) {
  bool opened = memchr(text + at, '(', end - at) != NULL;
  while (end > at) {
    unsigned char c = (unsigned char)text[end - 1];
    bool curly = end - at > 3 && memcmp(text + end - 3, "\xE2\x80", 2) == 0 && (c == 0x99 || c == 0x9D || c == 0xA6);
    if (curly) {
      end -= 3;
    } else if (memchr(".,;:!?'\"]>}*", c, 12) != NULL || (c == ')' && !opened)) {
      end--;
    } else {
      break;
    }
  }
  return end;
}

// name@host.tld; at least one period behind the @.
static size_t mail_end(const char *text, size_t at, size_t end) {
  if (end - at > LONGEST) end = at + LONGEST;
  size_t i = at;
  while (i < end && local_byte((unsigned char)text[i])) i++;
  if (i == at || i >= end || text[i] != '@') return at;
  size_t host = ++i;
  while (i < end && host_byte((unsigned char)text[i])) i++;
  while (i > host && (text[i - 1] == '.' || text[i - 1] == '-')) i--;
  return i > host && memchr(text + host, '.', i - host) != NULL ? i : at;
}

size_t ww_address_end(const char *text, size_t at, size_t end, bool mail) {
  char first = (char)(text[at] | 32);
  if ((first == 'h' || first == 'f' || first == 'w' || first == 'm') &&
      (begins(text, at, end, "http://") || begins(text, at, end, "https://") || begins(text, at, end, "ftp://") ||
       begins(text, at, end, "www.") || begins(text, at, end, "mailto:")))
    return without_tail(text, at, end);
  return mail ? mail_end(text, at, end) : at;
}

size_t ww_address_domain(const char *text, size_t start, size_t dot, size_t end) {
  size_t whole = end;
  if (end - dot > LONGEST) end = dot + LONGEST;
  size_t i = dot, label = dot + 1, dots = 0;
  bool small = dot - start <= LONGEST;
  for (size_t k = start; k < dot && small; k++) small &= !ww_ascii_upper((unsigned char)text[k]);
  while (i < end && host_byte((unsigned char)text[i])) {
    if (text[i] == '.') {
      if (i + 1 >= end || !host_byte((unsigned char)text[i + 1]) || text[i + 1] == '.' || text[i + 1] == '-') break;
      dots++;
      label = i + 1;
    }
    small &= !ww_ascii_upper((unsigned char)text[i]);
    i++;
  }
  if (dots == 0) return dot;
  char folded[8];
  size_t size = i - label;
  if (size == 0 || size > sizeof folded) return dot;
  for (size_t k = 0; k < size; k++) folded[k] = (char)ww_ascii_fold((unsigned char)text[label + k]);
  bool known = ww_words_has(WW_WORDS_DOMAINS, ww_slice_of(folded, size));
  // "streak.In" is two words with a space forgotten: a host name is in one case from its last period on.
  bool mixed = ww_ascii_upper((unsigned char)text[label]) && size > 1 && ww_ascii_lower((unsigned char)text[label + 1]);
  if (!(known && !mixed) && !(small && dots >= 2)) return dot;
  // A path behind the host belongs to it.
  if (i < end && text[i] == '/') i = without_tail(text, start, whole);
  return i;
}
