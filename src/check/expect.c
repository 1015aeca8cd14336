// expect.c: reads what an example must give; see expect.h.
#include "check/expect.h"

#include "base/error.h"
#include "base/slice.h"

#define SHOW(slice) (int)((slice).size < 60 ? (slice).size : 60), (slice).data

// The part of *rest before `mark`, outside quotation marks; *rest goes on behind it, with data NULL at the end.
static struct ww_slice part(struct ww_slice *rest, char mark) {
  size_t end = 0;
  bool quoted = false;
  for (; end < rest->size && (quoted || rest->data[end] != mark); end++)
    if (rest->data[end] == '"') quoted = !quoted;
  struct ww_slice found = ww_slice_trim(ww_slice_of(rest->data, end));
  *rest = end == rest->size ? (struct ww_slice){NULL, 0} : ww_slice_of(rest->data + end + 1, rest->size - end - 1);
  return found;
}

static struct ww_slice word_of(struct ww_slice *rest) {
  *rest = ww_slice_trim(*rest);
  size_t end = 0;
  while (end < rest->size && !ww_ascii_space((unsigned char)rest->data[end])) end++;
  struct ww_slice word = ww_slice_of(rest->data, end);
  *rest = ww_slice_of(rest->data + end, rest->size - end);
  return word;
}

static bool read_side(struct ww_slice text, struct ww_expect_side *side, struct ww_error *error) {
  side->given = text.size > 0;
  if (ww_slice_is(text, "-")) return true;
  if (text.size > 1 && text.data[text.size - 1] == '-') {
    (void)ww_fail(error, WW_ERROR_FORMAT, "'%.*s>': between actor and recipient stands '>', not '->'", SHOW(text));
    return false;
  }
  for (struct ww_slice rest = text; side->given && rest.data != NULL;) {
    struct ww_slice party = part(&rest, '+');
    if (party.size >= 2 && party.data[0] == '"' && party.data[party.size - 1] == '"') party = ww_slice_of(party.data + 1, party.size - 2);
    if (party.size == 0 || side->count == WW_EXPECT_PARTIES) {
      (void)ww_fail(error, WW_ERROR_FORMAT, "'%.*s' is no list of parties: write words, codes or '-', joined by '+'", SHOW(text));
      return false;
    }
    side->parties[side->count++] = party;
  }
  return true;
}

static bool read_type(const struct ww_knowledge *knowledge, struct ww_slice text, struct ww_expect_event *event, struct ww_error *error) {
  struct ww_slice rest = text, word = word_of(&rest);
  event->type = ww_type_of(knowledge, word);
  if (event->type == WW_NO_TYPE) {
    (void)ww_fail(error, WW_ERROR_FORMAT, "unknown type '%.*s' behind '=>': write TYPE mode: actor > recipient", SHOW(word));
    return false;
  }
  for (word = word_of(&rest); word.size > 0; word = word_of(&rest)) {
    uint8_t mode = ww_mode_of(knowledge, event->type, word);
    if (mode == WW_NO_MODE || event->mode_count == WW_MODES) {
      (void)ww_fail(error, WW_ERROR_FORMAT, "'%.*s' is no mode of %.*s: put ':' before the actor", SHOW(word),
                    SHOW(ww_type(knowledge, event->type)->name));
      return false;
    }
    event->mode[event->mode_count++] = mode;
  }
  return true;
}

bool ww_expect_read(const struct ww_knowledge *knowledge, struct ww_slice text, struct ww_expect *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  text = ww_slice_trim(text);
  if (ww_slice_is(text, "nothing")) return true;
  for (struct ww_slice rest = text; rest.data != NULL;) {
    struct ww_slice one = part(&rest, ';');
    if (one.size == 0 && rest.data == NULL && out->count > 0) break;  // a last semicolon
    if (out->count == WW_EXPECT_EVENTS) {
      (void)ww_fail(error, WW_ERROR_FORMAT, "more than %d events behind '=>': make two examples", WW_EXPECT_EVENTS);
      return false;
    }
    struct ww_expect_event *event = &out->events[out->count++];
    struct ww_slice head = part(&one, ':');
    if (!read_type(knowledge, head, event, error)) return false;
    if (one.data == NULL) continue;
    struct ww_slice actor = part(&one, '>');
    if (!read_side(actor, &event->actor, error)) return false;
    if (one.data != NULL && !read_side(ww_slice_trim(one), &event->recipient, error)) return false;
  }
  return true;
}
