// match.c: expectations against events; see match.h.
//
// A party of codes ("SYR REB") must have that code and those sectors. A party of words ("police") must have each of
// the words in its own words of the text or in the name of its entity, whatever the case.
#include "check/match.h"

#include "base/utf8.h"
#include "knowledge/compiler.h"

static bool three_capitals(struct ww_slice word) {
  if (word.size != 3) return false;
  for (size_t i = 0; i < 3; i++)
    if (!ww_ascii_upper((unsigned char)word.data[i])) return false;
  return true;
}

static bool body_code(struct ww_slice word) {
  static const char *const codes[] = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
    if (ww_slice_is(word, codes[i])) return true;
  return false;
}

static bool sector_of(const struct ww_role *role, struct ww_slice word) {
  for (size_t i = 0; i < WW_SECTORS; i++)
    if (ww_slice_is(word, role->sector[i])) return true;
  return false;
}

static struct ww_slice next_word(struct ww_slice *text) {
  *text = ww_slice_trim(*text);
  size_t end = 0;
  while (end < text->size && !ww_ascii_space((unsigned char)text->data[end])) end++;
  struct ww_slice word = ww_slice_of(text->data, end);
  *text = ww_slice_of(text->data + end, text->size - end);
  return word;
}

// Whether `word` stands in `text` as a word of its own, whatever its ASCII case.
static bool has_word(struct ww_slice text, struct ww_slice word) {
  for (size_t at = 0; word.size > 0 && at + word.size <= text.size; at++) {
    bool begins = at == 0 || (!ww_ascii_alpha((unsigned char)text.data[at - 1]) && (unsigned char)text.data[at - 1] < 0x80);
    size_t end = at + word.size;
    bool ends = end == text.size || (!ww_ascii_alpha((unsigned char)text.data[end]) && (unsigned char)text.data[end] < 0x80);
    if (begins && ends && ww_slice_equal_fold(ww_slice_of(text.data + at, word.size), word)) return true;
  }
  return false;
}

static bool is_code(const struct ww_knowledge *knowledge, struct ww_slice word) {
  char code[4] = {word.data[0], word.data[1], word.data[2], 0};
  return body_code(word) || ww_actor_of_code(knowledge, code) != WW_NONE;
}

// "USA GOV": every word is a code or sector, and the party has it.
static bool matches_codes(const struct ww_knowledge *knowledge, struct ww_slice spec, const struct ww_party *party) {
  struct ww_slice rest = spec;
  bool any = false;
  for (struct ww_slice word = next_word(&rest); word.size > 0; word = next_word(&rest)) {
    if (!three_capitals(word)) return false;
    bool good = is_code(knowledge, word) ? ww_slice_is(word, party->role.code) : sector_of(&party->role, word);
    if (!good) return false;
    any = true;
  }
  return any;
}

bool ww_match_is_codes(const struct ww_knowledge *knowledge, struct ww_slice spec) {
  struct ww_slice rest = spec;
  bool any = false;
  for (struct ww_slice word = next_word(&rest); word.size > 0; word = next_word(&rest)) {
    if (!three_capitals(word)) return false;
    if (!is_code(knowledge, word) && !ww_sector_known(word)) return false;
    any = true;
  }
  return any;
}

static struct ww_slice words_of(const struct ww_article *article, const struct ww_party *party) {
  if (party->start > party->end || party->end > article->text.size) return ww_slice_of("", 0);
  return ww_slice_of(article->text.data + party->start, party->end - party->start);
}

bool ww_match_party(const struct ww_knowledge *knowledge, const struct ww_article *article, struct ww_slice spec, const struct ww_party *party) {
  if (matches_codes(knowledge, spec, party)) return true;
  struct ww_slice text = words_of(article, party), name = {NULL, 0}, rest = spec;
  if (party->entity < article->entity_count) name = article->entities[party->entity].name;
  bool in_text = true, in_name = name.size > 0;
  for (struct ww_slice word = next_word(&rest); word.size > 0; word = next_word(&rest)) {
    in_text = in_text && has_word(text, word);
    in_name = in_name && has_word(name, word);
  }
  return in_text || in_name;
}

// Gives each expected party a party of its own, trying all ways: sides are short.
static bool assign(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_side *side, size_t next,
                   const struct ww_party *parties, uint32_t count, uint64_t taken) {
  if (next == side->count) return true;
  for (uint32_t i = 0; i < count && i < 64; i++) {
    if ((taken >> i & 1) != 0 || !ww_match_party(knowledge, article, side->parties[next], &parties[i])) continue;
    if (assign(knowledge, article, side, next + 1, parties, count, taken | (uint64_t)1 << i)) return true;
  }
  return false;
}

static bool matches_side(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_side *side,
                         const struct ww_party *parties, uint32_t count) {
  if (!side->given) return true;
  return side->count == count && assign(knowledge, article, side, 0, parties, count, 0);
}

static bool has_mode(const struct ww_event *event, uint8_t mode) {
  for (uint8_t i = 0; i < event->mode_count; i++)
    if (event->mode[i] == mode) return true;
  return false;
}

unsigned ww_match_faults(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_event *expect,
                         const struct ww_event *event) {
  unsigned faults = 0;
  for (uint8_t i = 0; i < expect->mode_count; i++)
    if (!has_mode(event, expect->mode[i])) faults |= WW_MATCH_MODE;
  if (!matches_side(knowledge, article, &expect->actor, event->actors, event->actor_count)) faults |= WW_MATCH_ACTOR;
  if (!matches_side(knowledge, article, &expect->recipient, event->recipients, event->recipient_count)) faults |= WW_MATCH_RECIPIENT;
  return faults;
}

bool ww_match_event(const struct ww_knowledge *knowledge, const struct ww_article *article, const struct ww_expect_event *expect,
                    const struct ww_event *event) {
  return event->type == expect->type && ww_match_faults(knowledge, article, expect, event) == 0;
}

// The same for events: each expected one needs an event of its own.
static bool assign_events(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article, size_t next,
                          uint64_t taken) {
  if (next == expect->count) return true;
  for (size_t i = 0; i < article->event_count && i < 64; i++) {
    if ((taken >> i & 1) != 0 || !ww_match_event(knowledge, article, &expect->events[next], &article->events[i])) continue;
    if (assign_events(knowledge, expect, article, next + 1, taken | (uint64_t)1 << i)) return true;
  }
  return false;
}

bool ww_match(const struct ww_knowledge *knowledge, const struct ww_expect *expect, const struct ww_article *article) {
  for (size_t i = 0; i < article->event_count; i++) {
    bool named = false;
    for (size_t j = 0; j < expect->count; j++) named = named || expect->events[j].type == article->events[i].type;
    if (!named) return false;
  }
  return assign_events(knowledge, expect, article, 0, 0);
}

bool ww_match_frame(const struct ww_article *article, uint32_t frame) {
  for (size_t i = 0; i < article->event_count; i++)
    if (article->events[i].frame == frame) return true;
  return false;
}

// ---- what came ----

static void show_side(const struct ww_article *article, const struct ww_party *parties, uint32_t count, struct ww_buffer *out) {
  if (count == 0) ww_buffer_put_byte(out, '-');
  for (uint32_t i = 0; i < count; i++) {
    const struct ww_role *role = &parties[i].role;
    if (i > 0) ww_buffer_put_text(out, " + ");
    ww_buffer_put_slice(out, words_of(article, &parties[i]));
    if (role->code[0] == 0 && role->sector[0][0] == 0) continue;
    ww_buffer_put_text(out, " (");
    ww_buffer_put_text(out, role->code);
    for (size_t j = 0; j < WW_SECTORS && role->sector[j][0] != 0; j++) {
      if (j > 0 || role->code[0] != 0) ww_buffer_put_byte(out, ' ');
      ww_buffer_put_text(out, role->sector[j]);
    }
    ww_buffer_put_byte(out, ')');
  }
}

static void show_nothing(const struct ww_article *article, struct ww_buffer *out) {
  ww_buffer_put_text(out, "nothing");
  for (size_t i = 0; i < article->sentence_count; i++) {
    ww_buffer_put_text(out, i == 0 ? " (" : ", ");
    ww_buffer_put_text(out, ww_reason_name(article->sentences[i].reason) == NULL ? "?" : ww_reason_name(article->sentences[i].reason));
    if (i + 1 == article->sentence_count) ww_buffer_put_byte(out, ')');
  }
}

void ww_match_show(const struct ww_knowledge *knowledge, const struct ww_article *article, struct ww_buffer *out) {
  if (article->event_count == 0) show_nothing(article, out);
  for (size_t i = 0; i < article->event_count; i++) {
    const struct ww_event *event = &article->events[i];
    if (i > 0) ww_buffer_put_text(out, "; ");
    ww_buffer_put_slice(out, ww_type(knowledge, event->type)->name);
    for (uint8_t j = 0; j < event->mode_count; j++) {
      ww_buffer_put_byte(out, ' ');
      ww_buffer_put_slice(out, ww_mode_name(knowledge, event->type, event->mode[j]));
    }
    ww_buffer_put_text(out, ": ");
    show_side(article, event->actors, event->actor_count, out);
    ww_buffer_put_text(out, " > ");
    show_side(article, event->recipients, event->recipient_count, out);
    ww_buffer_put_text(out, " [");
    ww_buffer_put_slice(out, event->rule);
    ww_buffer_put_byte(out, ']');
  }
}
