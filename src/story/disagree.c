// disagree.c: what the reports of a story cannot agree on: how many, whether at all, and who.
//
// Of each figure the first report of each value is held against the others ("3 dead" of the agency, "5" of the ministry that
// the paper cites); a value that the same outlet gives later is a correction. Who denies stands against the first who tells it as
// done. All rows of a story are made anew when a report comes in: they are few, and none outlives what it was made from.
#include <string.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/slice.h"
#include "story/link.h"
#include "story/words.h"

struct voice {
  sqlite3_int64 event;
  int field, value;        // of figures
  bool denies, unreal;     // of denials
  struct ww_slice outlet, source;  // in the arena; empty: unknown, nobody is cited
};

static const char *const fields[] = {"dead", "injured", "arrested"};

static struct ww_slice keep(struct ww_linker *linker, sqlite3_stmt *row, int index) {
  const void *text = sqlite3_column_blob(row, index);
  if (text == NULL) return WW_SLICE("");
  return ww_arena_copy(&linker->arena, ww_slice_of(text, (size_t)sqlite3_column_bytes(row, index)));
}

// Who is cited. A pronoun that the reader could not trace is nobody.
static struct ww_slice keep_source(struct ww_linker *linker, sqlite3_stmt *row, int index) {
  struct ww_slice source = keep(linker, row, index);
  return source.size > 0 && ww_story_name_hash(source) == 0 ? WW_SLICE("") : source;
}

static void put_voice(struct ww_buffer *out, const struct voice *voice) {
  if (voice->source.size > 0) {
    ww_buffer_put_slice(out, voice->source);
    if (voice->outlet.size > 0) ww_buffer_put_text(out, ", in ");
  }
  ww_buffer_put_slice(out, voice->outlet);
  if (voice->source.size == 0 && voice->outlet.size == 0) ww_buffer_put_text(out, "a report");
}

static void bind_slice(sqlite3_stmt *row, int index, struct ww_slice text) {
  if (text.size == 0) (void)sqlite3_bind_null(row, index);
  else (void)sqlite3_bind_text(row, index, text.data, (int)text.size, SQLITE_STATIC);
}

struct pair {
  const char *field, *kind;
  const struct voice *a, *b;
  struct ww_slice value_a, value_b;
};

// `linker->bytes` holds the sentence.
static ww_status write_pair(struct ww_linker *linker, sqlite3_int64 story, const struct pair *pair, struct ww_error *error) {
  if (linker->bytes.failed) return ww_fail_memory(error);
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_ADD_DISAGREEMENT, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, story);
  (void)sqlite3_bind_text(row, 2, pair->field, -1, SQLITE_STATIC);
  (void)sqlite3_bind_text(row, 3, pair->kind, -1, SQLITE_STATIC);
  (void)sqlite3_bind_int64(row, 4, pair->a->event);
  (void)sqlite3_bind_int64(row, 5, pair->b->event);
  bind_slice(row, 6, pair->value_a);
  bind_slice(row, 7, pair->value_b);
  bind_slice(row, 8, pair->a->source.size > 0 ? pair->a->source : pair->a->outlet);
  bind_slice(row, 9, pair->b->source.size > 0 ? pair->b->source : pair->b->outlet);
  bind_slice(row, 10, ww_slice_of(linker->bytes.data, linker->bytes.size));
  bool more;
  status = ww_linker_step(linker, row, &more, error);
  (void)sqlite3_reset(row);
  return status;
}

static ww_status load_voices(struct ww_linker *linker, sqlite3_int64 story, bool figures, struct voice *voices, size_t *count, struct ww_error *error) {
  sqlite3_stmt *row;
  *count = 0;
  ww_status status = ww_linker_use(linker, figures ? WW_SQL_FIND_FIGURES : WW_SQL_FIND_DENIALS, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, story);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more && *count < WW_LIMIT_STORY_VOICES) {
    struct voice *voice = &voices[(*count)++];
    *voice = (struct voice){.event = sqlite3_column_int64(row, 0)};
    voice->outlet = keep(linker, row, figures ? 3 : 2);
    voice->source = keep_source(linker, row, figures ? 4 : 3);
    if (figures) {
      voice->field = sqlite3_column_int(row, 1);
      voice->value = sqlite3_column_int(row, 2);
    } else {
      voice->denies = sqlite3_column_int(row, 1) != 0;
      voice->unreal = sqlite3_column_int(row, 4) != 0;
    }
    if ((voice->outlet.data == NULL) || (voice->source.data == NULL)) status = ww_fail_memory(error);
    if (status != WW_OK) break;
  }
  (void)sqlite3_reset(row);
  return status;
}

static ww_status write_figures(struct ww_linker *linker, sqlite3_int64 story, const struct voice *a, const struct voice *b, bool correction,
                               struct ww_error *error) {
  struct ww_buffer *out = &linker->bytes;
  char values[2][16];
  struct ww_slice texts[2];
  for (int i = 0; i < 2; i++) {
    ww_buffer_reset(out);
    ww_buffer_put_int(out, i == 0 ? a->value : b->value);
    if (out->failed) return ww_fail_memory(error);
    memcpy(values[i], out->data, out->size);
    texts[i] = ww_slice_of(values[i], out->size);
  }
  ww_buffer_reset(out);
  ww_buffer_put_format(out, "%d %s (", a->value, fields[a->field]);
  put_voice(out, a);
  ww_buffer_put_format(out, correction ? "), later %d (" : ") against %d (", b->value);
  put_voice(out, b);
  ww_buffer_put_text(out, ")");
  struct pair pair = {fields[a->field], correction ? "correction" : "differs", a, b, texts[0], texts[1]};
  return write_pair(linker, story, &pair, error);
}

// The first voice of each value against that of each other one; of one outlet each later value of the same source.
static ww_status hold_figures(struct ww_linker *linker, sqlite3_int64 story, const struct voice *voices, size_t count, struct ww_error *error) {
  ww_status status = WW_OK;
  for (size_t i = 0; i < count; i++) {
    for (size_t j = i + 1; status == WW_OK && j < count && voices[j].field == voices[i].field; j++) {
      const struct voice *a = &voices[i], *b = &voices[j];
      if (a->value == b->value) continue;
      bool correction = a->outlet.size > 0 && ww_slice_equal(a->outlet, b->outlet) && ww_slice_equal(a->source, b->source);
      bool first = true;
      for (size_t k = 0; first && k < j; k++)
        if (k != i && voices[k].field == a->field) first = !((k < i && voices[k].value == a->value) || voices[k].value == b->value);
      if (correction || first) status = write_figures(linker, story, a, b, correction, error);
    }
  }
  return status;
}

static ww_status write_denial(struct ww_linker *linker, sqlite3_int64 story, const struct voice *told, const struct voice *denial, struct ww_slice words,
                              struct ww_error *error) {
  struct ww_buffer *out = &linker->bytes;
  ww_buffer_reset(out);
  ww_buffer_put_text(out, "told as done (");
  put_voice(out, told);
  ww_buffer_put_text(out, "), denied (");
  put_voice(out, denial);
  ww_buffer_put_text(out, ")");
  if (words.size > 0) {
    ww_buffer_put_text(out, ": ");
    ww_buffer_put_slice(out, words);
  }
  struct pair pair = {"denial", "denial", told, denial, WW_SLICE("told as done"), WW_SLICE("denied")};
  return write_pair(linker, story, &pair, error);
}

static ww_status hold_denials(struct ww_linker *linker, sqlite3_int64 story, const struct voice *voices, size_t count, const struct voice **told,
                              struct ww_error *error) {
  *told = NULL;
  for (size_t i = 0; *told == NULL && i < count; i++)
    if (!voices[i].denies && !voices[i].unreal) *told = &voices[i];
  ww_status status = WW_OK;
  for (size_t i = 0; *told != NULL && status == WW_OK && i < count; i++) {
    if (!voices[i].denies) continue;
    bool known = false;
    for (size_t j = 0; j < i; j++)
      known = known || (voices[j].denies && ww_slice_equal(voices[j].outlet, voices[i].outlet) && ww_slice_equal(voices[j].source, voices[i].source));
    if (!known) status = write_denial(linker, story, *told, &voices[i], WW_SLICE(""), error);
  }
  return status;
}

// Denials in which no event stands.
static ww_status hold_denying(struct ww_linker *linker, sqlite3_int64 story, const struct voice *told, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_FIND_DENYING, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, story);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    struct voice denial = {.event = sqlite3_column_int64(row, 0)};
    denial.outlet = keep(linker, row, 1);
    denial.source = keep_source(linker, row, 2);
    struct ww_slice words = keep(linker, row, 3);
    status = denial.outlet.data == NULL || denial.source.data == NULL || words.data == NULL ? ww_fail_memory(error)
                                                                                            : write_denial(linker, story, told, &denial, words, error);
    if (status != WW_OK) break;
  }
  (void)sqlite3_reset(row);
  return status;
}

static ww_status hold_blame(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error) {
  sqlite3_stmt *row;
  ww_status status = ww_linker_use(linker, WW_SQL_FIND_BLAME, &row, error);
  if (status != WW_OK) return status;
  (void)sqlite3_bind_int64(row, 1, story);
  (void)sqlite3_bind_text(row, 2, ww_story_refusal_text(WW_STORY_OTHER_ACTOR), -1, SQLITE_STATIC);
  bool more;
  while ((status = ww_linker_step(linker, row, &more, error)) == WW_OK && more) {
    struct voice a = {.event = sqlite3_column_int64(row, 0)}, b = {.event = sqlite3_column_int64(row, 1)};
    struct ww_slice actor_a = keep(linker, row, 2), actor_b = keep(linker, row, 3);
    a.source = keep_source(linker, row, 4);
    a.outlet = keep(linker, row, 5);
    b.source = keep_source(linker, row, 6);
    b.outlet = keep(linker, row, 7);
    // "A bomber" and "the bomber" are no two doers.
    if (actor_a.size == 0 || actor_b.size == 0 || ww_story_name_hash(actor_a) == ww_story_name_hash(actor_b)) continue;
    struct ww_buffer *out = &linker->bytes;
    ww_buffer_reset(out);
    ww_buffer_put_text(out, "done by ");
    ww_buffer_put_slice(out, actor_a);
    ww_buffer_put_text(out, " (");
    put_voice(out, &a);
    ww_buffer_put_text(out, "), by ");
    ww_buffer_put_slice(out, actor_b);
    ww_buffer_put_text(out, " (");
    put_voice(out, &b);
    ww_buffer_put_text(out, ")");
    struct pair pair = {"actor", "differs", &a, &b, actor_a, actor_b};
    if ((status = write_pair(linker, story, &pair, error)) != WW_OK) break;
  }
  (void)sqlite3_reset(row);
  return status;
}

ww_status ww_story_disagree(struct ww_linker *linker, sqlite3_int64 story, struct ww_error *error) {
  struct ww_arena_mark mark = ww_arena_mark(&linker->arena);
  struct voice *voices = ww_arena_alloc(&linker->arena, WW_LIMIT_STORY_VOICES, sizeof *voices);
  const struct voice *told = NULL;
  size_t count = 0;
  if (voices == NULL) return ww_fail_memory(error);
  ww_status status = ww_linker_run(linker, WW_SQL_DROP_DISAGREEMENTS, 1, &story, error);
  if (status == WW_OK) status = load_voices(linker, story, true, voices, &count, error);
  if (status == WW_OK) status = hold_figures(linker, story, voices, count, error);
  if (status == WW_OK) status = load_voices(linker, story, false, voices, &count, error);
  if (status == WW_OK) status = hold_denials(linker, story, voices, count, &told, error);
  if (status == WW_OK && told != NULL) status = hold_denying(linker, story, told, error);
  if (status == WW_OK) status = hold_blame(linker, story, error);
  ww_arena_rewind(&linker->arena, mark);
  return status;
}
