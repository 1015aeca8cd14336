// dictionary.c: `ww_import_dictionary` of the public interface: files in, one lexicon file out, line by line.
#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/utf8.h"
#include "import/import.h"
#include "input/source.h"
#include "reader.h"

static const char *const reasons[WW_IMPORT_WHYS] = {
    "lines that are no entry, name or code",
    "names that the lexicon cannot hold",
    "codes that mean nothing here",
    "parts of codes without a counterpart in PLOVER",
    "regions and actors of no country, which have no code",
    "dates that are none",
    "compounds: several actors under one name",
    "second codes and nouns where one is possible",
    "entries of which no code is left",
    "names that the lexicon knows as somebody else",
};
_Static_assert((int)WW_IMPORT_WHYS <= (int)WW_IMPORT_REASONS, "ww_import_totals has room for each");

const char *ww_import_reason(size_t reason) { return reason < WW_IMPORT_WHYS ? reasons[reason] : NULL; }

void ww_import_tell(struct ww_import *import, enum ww_import_why why, struct ww_import_place place, const char *format, ...) {
  import->totals->lost[why]++;
  if (import->options->report == NULL) return;
  struct ww_error error;
  char message[sizeof error.message];
  va_list arguments;
  va_start(arguments, format);
  (void)vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  (void)ww_fail(&error, WW_ERROR_FORMAT, "%s", message);
  ww_error_place(&error, import->file, place.line, place.column, 0);
  import->options->report(import->options->report_context, &error);
}

void ww_import_fail(struct ww_import *import, ww_status status) {
  if (import->status != WW_OK) return;
  import->status = status == WW_ERROR_MEMORY ? ww_fail_memory(import->error) : ww_fail(import->error, status, "the output cannot be written");
}

// A line that is not UTF-8 is taken for Latin-1, the other encoding that such dictionaries come in.
static struct ww_slice to_utf8(struct ww_import *import, struct ww_slice line, struct ww_buffer *buffer, bool *told) {
  if (ww_utf8_valid_prefix(line.data, line.size) == line.size) return line;
  ww_buffer_reset(buffer);
  for (size_t i = 0; i < line.size; i++) {
    char bytes[4];
    ww_buffer_put(buffer, bytes, ww_utf8_encode((unsigned char)line.data[i], bytes));
  }
  if (buffer->failed) {
    ww_import_fail(import, WW_ERROR_MEMORY);
    return ww_slice_of("", 0);
  }
  if (!*told && import->options->report != NULL) {
    struct ww_error warning;
    (void)ww_fail(&warning, WW_OK, "not UTF-8: this line, and others like it, are read as Latin-1");
    ww_error_place(&warning, import->file, import->line, 0, 0);
    import->options->report(import->options->report_context, &warning);
  }
  *told = true;
  return ww_slice_of(buffer->data, buffer->size);
}

static ww_status read_file(struct ww_import *import, const char *path, struct ww_buffer *buffer) {
  struct ww_source source;
  memset(&source, 0, sizeof source);
  ww_status status = ww_source_open(&source, path, import->error);
  bool end = false, told = false;
  import->file = path;
  while (status == WW_OK && import->status == WW_OK) {
    struct ww_slice line;
    status = ww_source_line(&source, &line, &end, import->error);
    import->line = source.line;
    if (status == WW_ERROR_LIMIT) {
      ww_import_tell(import, WW_IMPORT_LINE, (struct ww_import_place){source.line, 1}, "a line longer than this file may have: left out");
      status = WW_OK;
      continue;
    }
    if (status != WW_OK || end) break;
    import->totals->lines++;
    if (import->line == 1 && ww_slice_starts(line, WW_SLICE("\xEF\xBB\xBF"))) line = ww_slice_of(line.data + 3, line.size - 3);
    if (line.size > WW_LIMIT_LEXICON_LINE) {
      ww_import_tell(import, WW_IMPORT_LINE, (struct ww_import_place){source.line, 1}, "a line of %zu bytes (the limit is %zu): left out", line.size,
                     WW_LIMIT_LEXICON_LINE);
      continue;
    }
    ww_import_line(import, to_utf8(import, line, buffer, &told));
  }
  if (import->status == WW_OK && status == WW_OK) ww_import_finish(import);
  ww_source_close(&source);
  return import->status != WW_OK ? import->status : status;
}

static ww_status run(struct ww_import *import, struct ww_buffer *buffer) {
  const struct ww_import_options *options = import->options;
  ww_buffer_put_text(&import->out, "# Carried over from dictionaries in the format of TABARI and PETRARCH by `whowhom import`; kinds are guessed.\n");
  if (import->out.failed) ww_import_fail(import, WW_ERROR_MEMORY);
  if (import->status == WW_OK) {
    ww_status written = import->write(import->write_context, import->out.data, import->out.size);
    if (written != WW_OK) ww_import_fail(import, written);
  }
  for (size_t i = 0; i < options->path_count && import->status == WW_OK; i++) {
    ww_status status = read_file(import, options->paths[i], buffer);
    if (status != WW_OK) return status;
  }
  if (import->status == WW_OK) ww_import_finish_agents(import);
  return import->status;
}

ww_status ww_import_dictionary(const struct ww_reader *reader, const struct ww_import_options *options, ww_write_function write, void *context,
                               struct ww_import_totals *out, struct ww_error *error) {
  struct ww_import_totals unwanted;
  if (out == NULL) out = &unwanted;
  memset(out, 0, sizeof *out);
  if (reader == NULL || reader->knowledge == NULL || options == NULL || write == NULL || options->path_count == 0)
    return ww_fail(error, WW_ERROR_ARGUMENT, "a reader with knowledge, dictionaries and somewhere to write are needed");
  struct ww_import *import = ww_alloc_zero(1, sizeof *import);
  if (import == NULL) return ww_fail_memory(error);
  struct ww_buffer buffer;
  ww_buffer_init(&buffer);
  ww_arena_init(&import->arena);
  ww_arena_init(&import->entry.arena);
  ww_buffer_init(&import->out);
  import->knowledge = reader->knowledge;
  import->options = options;
  import->prefix = options->prefix == NULL ? "import" : options->prefix;
  import->totals = out;
  import->write = write;
  import->write_context = context;
  import->error = error;
  ww_status status = run(import, &buffer);
  ww_buffer_release(&buffer);
  ww_buffer_release(&import->out);
  ww_arena_release(&import->entry.arena);
  ww_arena_release(&import->arena);
  ww_free(import->keys);
  ww_free(import);
  return status;
}
