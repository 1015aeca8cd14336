// A verdict is one write of one line to the end of the file, so that a run that is killed loses at most the verdict that
// was being typed. What a kill in the midst of a write (or a full disk) leaves behind is a last line cut short: it is
// left out when the file is read, and taken off before the next verdict is written.
#include "review/verdicts.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/error.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/slice.h"
#include "input/source.h"
#include "write/json.h"

uint64_t ww_event_key(struct ww_slice article, struct ww_slice event) {
  return ww_hash(event.data, event.size, ww_hash(article.data, article.size, 0));
}

const struct ww_judged *ww_verdicts_find(const struct ww_verdicts *verdicts, uint64_t key) {
  for (size_t i = 0; i < verdicts->count; i++)
    if (verdicts->items[i].key == key) return &verdicts->items[i];
  return NULL;
}

// ---- reading ---------------------------------------------------------------------------------

static struct ww_slice copy_at(struct ww_verdicts *verdicts, const json_t *object, const char *key) {
  const json_t *value = json_object_get(object, key);
  if (!json_is_string(value)) return ww_slice_of(NULL, 0);
  struct ww_slice copy = ww_arena_copy(&verdicts->arena, ww_slice_of(json_string_value(value), json_string_length(value)));
  if (copy.data == NULL) verdicts->failed = true;
  return copy;
}

static uint64_t number_at(const json_t *object, const char *key) {
  json_int_t value = json_integer_value(json_object_get(object, key));
  return value < 0 ? 0 : (uint64_t)value;
}

static ww_status take_draw(struct ww_verdicts *verdicts, json_t *object, struct ww_error *error) {
  struct ww_draw *draw = &verdicts->draw;
  json_t *types = json_object_get(object, "types");
  struct ww_slice by = copy_at(verdicts, object, "by");
  *draw = (struct ww_draw){.seed = number_at(object, "seed"), .count = number_at(object, "count"), .events = number_at(object, "events"),
                           .by = ww_slice_is(by, "type") ? WW_AUDIT_BY_TYPE : WW_AUDIT_BY_NOTHING,
                           .version = copy_at(verdicts, object, "version"), .model = copy_at(verdicts, object, "model"),
                           .lexicon = copy_at(verdicts, object, "lexicon"), .type_count = json_object_size(types)};
  draw->types = ww_arena_alloc(&verdicts->arena, draw->type_count, sizeof *draw->types);
  draw->type_events = ww_arena_alloc(&verdicts->arena, draw->type_count, sizeof *draw->type_events);
  if (draw->types == NULL || draw->type_events == NULL) return ww_fail_memory(error);
  const char *key;
  json_t *value;
  size_t i = 0;
  json_object_foreach(types, key, value) {
    draw->types[i] = ww_arena_copy(&verdicts->arena, ww_slice_cstring(key));
    if (draw->types[i].data == NULL) verdicts->failed = true;
    draw->type_events[i++] = json_integer_value(value) < 0 ? 0 : (uint64_t)json_integer_value(value);
  }
  verdicts->drawn = true;
  return WW_OK;
}

// False where the line is no verdict.
static bool read_faults(const json_t *object, unsigned *faults) {
  const json_t *verdict = json_object_get(object, "verdict"), *wrong = json_object_get(object, "wrong");
  *faults = 0;
  if (!json_is_string(verdict)) return false;
  if (strcmp(json_string_value(verdict), "right") == 0) return true;
  for (size_t i = 0; i < json_array_size(wrong); i++) {
    const json_t *name = json_array_get(wrong, i);
    for (unsigned f = 0; json_is_string(name) && f < ww_fault_count(); f++)
      if (strcmp(json_string_value(name), ww_fault_name(f)) == 0) *faults |= 1U << f;
  }
  return *faults != 0;
}

// A later verdict on an event takes the place of an earlier one, and keeps its place in the order.
static ww_status keep(struct ww_verdicts *verdicts, const struct ww_judged *judged, struct ww_error *error) {
  struct ww_judged *known = (struct ww_judged *)ww_verdicts_find(verdicts, judged->key);
  if (known != NULL) {
    *known = *judged;
    return WW_OK;
  }
  if (verdicts->count >= WW_LIMIT_VERDICTS)
    return ww_fail(error, WW_ERROR_LIMIT, "the file holds more than %d verdicts: begin another one", WW_LIMIT_VERDICTS);
  if (!ww_arena_grow(&verdicts->arena, (void **)&verdicts->items, &verdicts->room, verdicts->count + 1, sizeof *verdicts->items))
    return ww_fail_memory(error);
  verdicts->items[verdicts->count++] = *judged;
  return WW_OK;
}

// WW_ERROR_FORMAT, without words, where the line is none of ours.
static ww_status take_line(struct ww_verdicts *verdicts, struct ww_slice line, struct ww_error *error) {
  json_error_t fault;
  json_t *object = json_loadb(line.data, line.size, JSON_ALLOW_NUL, &fault);
  if (object == NULL && json_error_code(&fault) == json_error_out_of_memory) return ww_fail_memory(error);
  ww_status status = WW_ERROR_FORMAT;
  struct ww_judged judged;
  memset(&judged, 0, sizeof judged);
  if (json_is_integer(json_object_get(object, "audit"))) {
    status = take_draw(verdicts, object, error);
  } else if (object != NULL && read_faults(object, &judged.faults)) {
    judged.article = copy_at(verdicts, object, "article");
    judged.event = copy_at(verdicts, object, "event");
    judged.type = copy_at(verdicts, object, "type");
    judged.rule = copy_at(verdicts, object, "rule");
    judged.comment = copy_at(verdicts, object, "comment");
    judged.start = (uint32_t)number_at(object, "start");
    judged.end = (uint32_t)number_at(object, "end");
    double confidence = json_number_value(json_object_get(object, "confidence"));
    judged.confidence = confidence > 0 && confidence <= 1 ? (int)(confidence * 1000 + 0.5) : 0;
    judged.key = ww_event_key(judged.article, judged.event);
    if (judged.event.size > 0) status = keep(verdicts, &judged, error);
  }
  json_decref(object);
  return verdicts->failed ? ww_fail_memory(error) : status;
}

// `good_bytes` grows with each whole line, so that it is known at the end where a cut one begins.
static ww_status read_lines(struct ww_verdicts *verdicts, struct ww_slice all, struct ww_error *error) {
  uint64_t line = 0;
  for (size_t at = 0; at < all.size;) {
    const char *feed = memchr(all.data + at, '\n', all.size - at);
    size_t end = feed == NULL ? all.size : (size_t)(feed - all.data);
    struct ww_slice words = ww_slice_trim(ww_slice_of(all.data + at, end - at));
    bool last = feed == NULL || end + 1 == all.size;
    line++;
    ww_status status = words.size == 0 ? WW_OK : take_line(verdicts, words, error);
    if (status == WW_ERROR_FORMAT && last) {
      verdicts->cut = true;
      return WW_OK;
    }
    if (status == WW_ERROR_FORMAT)
      (void)ww_fail(error, status, "the line is no verdict: name a file that `whowhom audit` wrote, or take the line out");
    if (status != WW_OK) {
      ww_error_place(error, verdicts->path, line, 0, 0);
      return status;
    }
    verdicts->open_end = feed == NULL;
    verdicts->good_bytes = at = feed == NULL ? end : end + 1;
  }
  return WW_OK;
}

ww_status ww_verdicts_read(const char *path, bool must_be, struct ww_verdicts *out, struct ww_error *error) {
  memset(out, 0, sizeof *out);
  ww_arena_init(&out->arena);
  out->path = path;
  out->file = -1;
  if (!must_be && access(path, F_OK) != 0 && errno == ENOENT) return WW_OK;
  struct ww_source source;
  struct ww_buffer all;
  ww_buffer_init(&all);
  ww_status status = ww_source_open(&source, path, error);
  if (status == WW_OK) {
    status = ww_source_all(&source, &all, error);
    ww_source_close(&source);
  }
  if (status == WW_OK) status = read_lines(out, ww_slice_of(all.data, all.size), error);
  ww_buffer_release(&all);
  if (status != WW_OK) ww_verdicts_release(out);
  return status;
}

// ---- writing ---------------------------------------------------------------------------------

static ww_status fail_file(const struct ww_verdicts *verdicts, struct ww_error *error) {
  ww_status status = ww_fail(error, WW_ERROR_IO, "the verdict cannot be written: %s", strerror(errno));
  ww_error_place(error, verdicts->path, 0, 0, 0);
  return status;
}

// Opens the file for the first verdict of this run, alone, and mends its end.
static ww_status open_file(struct ww_verdicts *verdicts, struct ww_error *error) {
  verdicts->file = open(verdicts->path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (verdicts->file < 0) return fail_file(verdicts, error);
  if (flock(verdicts->file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
    ww_status status = ww_fail(error, WW_ERROR_IO, "another audit has it open: end that one first, or name another file");
    ww_error_place(error, verdicts->path, 0, 0, 0);
    return status;
  }
  if (verdicts->cut && ftruncate(verdicts->file, (off_t)verdicts->good_bytes) != 0) return fail_file(verdicts, error);
  if (verdicts->open_end && write(verdicts->file, "\n", 1) != 1) return fail_file(verdicts, error);
  verdicts->cut = verdicts->open_end = false;
  return WW_OK;
}

// One write a line, then to the disk: a process that is killed has written it or not, and a machine that stops keeps it.
static ww_status append(struct ww_verdicts *verdicts, const struct ww_buffer *line, struct ww_error *error) {
  if (line->failed) return ww_fail_memory(error);
  ww_status status = verdicts->file < 0 ? open_file(verdicts, error) : WW_OK;
  if (status != WW_OK) return status;
  off_t before = lseek(verdicts->file, 0, SEEK_END);
  errno = EIO;
  if (write(verdicts->file, line->data, line->size) != (ssize_t)line->size) {
    status = fail_file(verdicts, error);
    // Half a line (the disk is full) must not stand before the next one. If it cannot be taken off, the next reading does it.
    if (before >= 0 && ftruncate(verdicts->file, before) != 0) verdicts->cut = true;
    return status;
  }
  // A device or a pipe cannot be synchronised; what matters is that the line has left this process.
  if (fsync(verdicts->file) != 0 && errno != EINVAL && errno != EROFS) return fail_file(verdicts, error);
  return WW_OK;
}

ww_status ww_verdicts_put_draw(struct ww_verdicts *verdicts, const struct ww_draw *draw, struct ww_error *error) {
  struct ww_buffer line;
  ww_buffer_init(&line);
  struct ww_json json = {&line, true};
  ww_json_open(&json, '{');
  ww_json_key_int(&json, "audit", 1);
  ww_json_key_int(&json, "seed", (int64_t)draw->seed);
  ww_json_key_int(&json, "count", (int64_t)draw->count);
  ww_json_key_cstring(&json, "by", draw->by == WW_AUDIT_BY_TYPE ? "type" : "");
  ww_json_key_text(&json, "version", draw->version);
  ww_json_key_text(&json, "model", draw->model);
  ww_json_key_text(&json, "lexicon", draw->lexicon);
  ww_json_key_int(&json, "events", (int64_t)draw->events);
  ww_json_key(&json, "types");
  ww_json_open(&json, '{');
  for (size_t i = 0; i < draw->type_count; i++) {
    char name[64];  // names of types are short words of the lexicon
    size_t size = draw->types[i].size < sizeof name - 1 ? draw->types[i].size : sizeof name - 1;
    memcpy(name, draw->types[i].data, size);
    name[size] = 0;
    ww_json_key_int(&json, name, (int64_t)draw->type_events[i]);
  }
  ww_json_close(&json, '}');
  ww_json_close(&json, '}');
  ww_buffer_put_byte(&line, '\n');
  ww_status status = append(verdicts, &line, error);
  ww_buffer_release(&line);
  return status;
}

ww_status ww_verdicts_put(struct ww_verdicts *verdicts, const struct ww_judged *judged, struct ww_error *error) {
  struct ww_buffer line;
  ww_buffer_init(&line);
  struct ww_json json = {&line, true};
  ww_json_open(&json, '{');
  ww_json_key_text(&json, "article", judged->article);
  ww_json_key_text(&json, "event", judged->event);
  ww_json_key_int(&json, "start", judged->start);
  ww_json_key_int(&json, "end", judged->end);
  ww_json_key_text(&json, "type", judged->type);
  ww_json_key_text(&json, "rule", judged->rule);
  ww_json_key(&json, "confidence");
  ww_json_micro(&json, (int64_t)judged->confidence * 1000);
  ww_json_key_cstring(&json, "verdict", judged->faults == 0 ? "right" : "wrong");
  ww_json_key(&json, "wrong");
  ww_json_open(&json, '[');
  for (unsigned f = 0; f < ww_fault_count(); f++)
    if ((judged->faults >> f & 1) != 0) ww_json_cstring(&json, ww_fault_name(f));
  ww_json_close(&json, ']');
  ww_json_key_text(&json, "comment", judged->comment);
  ww_json_close(&json, '}');
  ww_buffer_put_byte(&line, '\n');
  ww_status status = append(verdicts, &line, error);
  ww_buffer_release(&line);
  if (status != WW_OK) return status;
  struct ww_judged own = *judged;
  own.article = ww_arena_copy(&verdicts->arena, judged->article);
  own.event = ww_arena_copy(&verdicts->arena, judged->event);
  own.type = ww_arena_copy(&verdicts->arena, judged->type);
  own.rule = ww_arena_copy(&verdicts->arena, judged->rule);
  own.comment = ww_arena_copy(&verdicts->arena, judged->comment);
  if (own.article.data == NULL || own.event.data == NULL || own.type.data == NULL || own.rule.data == NULL || own.comment.data == NULL)
    return ww_fail_memory(error);
  return keep(verdicts, &own, error);
}

void ww_verdicts_release(struct ww_verdicts *verdicts) {
  if (verdicts->file >= 0) (void)close(verdicts->file);
  verdicts->file = -1;
  ww_arena_release(&verdicts->arena);
  verdicts->items = NULL;
  verdicts->count = 0;
}
