// One path after the other; a folder gives its files, a file gives one document or its lines. At any moment one
// file is open and one document in the making.
#include "input/input.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/slice.h"
#include "input/folder.h"
#include "input/ids.h"
#include "input/pair.h"
#include "input/record.h"
#include "input/source.h"

enum state { STATE_NEXT_PATH, STATE_FOLDER, STATE_LINES };

struct ww_input {
  struct ww_input_options options;
  size_t path;               // the next of options.paths
  enum state state;
  struct ww_folder folder;   // open while folder.depth > 0
  struct ww_source source;   // open in STATE_LINES
  struct ww_ids ids;
};

ww_status ww_input_open(const struct ww_input_options *options, struct ww_input **out, struct ww_error *error) {
  *out = NULL;
  if (options->path_count > 0 && options->paths == NULL) return ww_fail(error, WW_ERROR_ARGUMENT, "no paths to read");
  struct ww_input *input = ww_alloc_zero(1, sizeof *input);
  if (input == NULL) return ww_fail_memory(error);
  input->options = *options;
  *out = input;
  return WW_OK;
}

void ww_input_close(struct ww_input *input) {
  if (input == NULL) return;
  ww_source_close(&input->source);
  ww_folder_close(&input->folder);
  ww_ids_release(&input->ids);
  ww_free(input);
}

void ww_input_document_release(struct ww_input_document *document) {
  if (document == NULL) return;
  ww_buffer_release(&document->memory);
  memset(document, 0, sizeof *document);
}

// ---- what a file is -------------------------------------------------------------------------------

static bool ends(struct ww_slice name, const char *suffix) {
  size_t size = strlen(suffix);
  return name.size > size && ww_slice_equal_fold(ww_slice_of(name.data + name.size - size, size), ww_slice_of(suffix, size));
}

static struct ww_slice without_gz(struct ww_slice name) {
  if (ends(name, ".gz")) name.size -= 3;
  return name;
}

// By the name's ending; a name that tells nothing, and standard input, by the first byte: "{" begins JSON lines.
static ww_status holds_lines(struct ww_source *source, const char *path, bool *lines, struct ww_error *error) {
  struct ww_slice name = without_gz(ww_slice_cstring(path));
  *lines = ends(name, ".jsonl") || ends(name, ".ndjson") || ends(name, ".json");
  if (*lines || ends(name, ".txt") || ends(name, ".text") || ends(name, ".md") || ends(name, ".markdown")) return WW_OK;
  unsigned char first;
  ww_status status = ww_source_peek(source, &first, error);
  *lines = first == '{';
  return status;
}

// ---- one document -----------------------------------------------------------------------------------

static ww_status warn_again(struct ww_input *input, const struct ww_input_document *document, struct ww_error *error) {
  bool again = false;
  struct ww_slice id = document->document.id;
  if (id.size == 0) return WW_OK;
  if (ww_ids_add(&input->ids, id, &again) != WW_OK) return ww_fail_memory(error);
  if (again && error != NULL && error->status == WW_OK) {
    (void)ww_fail(error, WW_ERROR_FORMAT, "the id '%.*s' was there before: both documents are read", (int)(id.size < 200 ? id.size : 200), id.data);
    ww_error_place(error, document->file, document->line, 0, 0);
  }
  return WW_OK;
}

// A whole file: its id is its path below the folder that was given, or its name alone, without ".gz"; standard input has none.
static ww_status read_whole(struct ww_input *input, struct ww_source *source, const char *id, struct ww_input_document *document, struct ww_error *error) {
  struct ww_slice name = strcmp(id, "-") == 0 ? ww_slice_of(NULL, 0) : without_gz(ww_slice_cstring(id));
  (void)snprintf(document->file, sizeof document->file, "%s", source->name);
  ww_status status = ww_source_all(source, &document->memory, error);
  if (status != WW_OK) return status;
  size_t size = document->memory.size;
  if (ww_slice_trim(ww_slice_of(document->memory.data, size)).size == 0) {
    status = ww_fail(error, WW_ERROR_FORMAT, "the document is empty");
    ww_error_place(error, document->file, 0, 0, 0);
    return status;
  }
  ww_buffer_put_slice(&document->memory, name);
  if (document->memory.failed) return ww_fail_memory(error);
  document->document.text = ww_slice_of(document->memory.data, size);
  document->document.id = ww_slice_of(document->memory.data + size, name.size);
  return warn_again(input, document, error);
}

// A file that begins with "{" or "[" alone in its line holds one value over many lines; one message is enough for it.
static ww_status refuse_spread(struct ww_source *source, struct ww_error *error) {
  ww_status status = ww_fail(error, WW_ERROR_FORMAT, "the JSON is spread over many lines: give one object a line (jq -c writes it so)");
  ww_error_place(error, source->name, source->line, 0, 0);
  source->at = source->size;
  source->exhausted = true;
  return status;
}

// The next line that is not blank, as a document. `*found` false at the end of the file.
static ww_status read_line(struct ww_input *input, struct ww_input_document *document, bool *found, struct ww_error *error) {
  struct ww_source *source = &input->source;
  *found = false;
  for (;;) {
    struct ww_slice line;
    bool end;
    ww_status status = ww_source_line(source, &line, &end, error);
    if (status != WW_OK || end) return status;
    if (source->line == 1 && ww_slice_starts(line, WW_SLICE("\xEF\xBB\xBF"))) line = ww_slice_of(line.data + 3, line.size - 3);
    line = ww_slice_trim(line);
    if (line.size == 0) continue;
    (void)snprintf(document->file, sizeof document->file, "%s", source->name);
    document->line = source->line;
    if (source->line == 1 && line.size == 1) return refuse_spread(source, error);
    status = input->options.pairs ? ww_pair_read(line, document, error) : ww_record_read(line, &input->options.fields, document, error);
    if (status == WW_OK) {
      *found = true;
      status = warn_again(input, document, error);
    }
    if (error != NULL && error->status != WW_OK) ww_error_place(error, source->name, source->line, error->column, error->offset);
    return status;
  }
}

// ---- one path after the other -----------------------------------------------------------------------

// Opens a file: one document at once (`*found`), or lines to come.
static ww_status open_file(struct ww_input *input, const char *path, const char *id, struct ww_input_document *document, bool *found, struct ww_error *error) {
  struct ww_source *source = &input->source;
  bool lines = false;
  ww_status status = ww_source_open(source, path, error);
  if (status != WW_OK) return status;
  if (input->options.pairs) lines = true;
  else status = holds_lines(source, path, &lines, error);
  if (status == WW_OK && lines) {
    input->state = STATE_LINES;
    return WW_OK;
  }
  if (status == WW_OK) status = read_whole(input, source, id, document, error);
  *found = status == WW_OK;
  ww_source_close(source);
  return status;
}

static const char *last_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash == NULL || slash[1] == 0 ? path : slash + 1;
}

static ww_status open_path(struct ww_input *input, struct ww_input_document *document, bool *found, struct ww_error *error) {
  const char *path = input->options.paths[input->path++];
  struct stat info;
  if (strcmp(path, "-") != 0 && stat(path, &info) == 0 && S_ISDIR(info.st_mode)) {
    input->state = STATE_FOLDER;
    return ww_folder_open(&input->folder, path, error);
  }
  return open_file(input, path, last_name(path), document, found, error);
}

static ww_status next_in_folder(struct ww_input *input, struct ww_input_document *document, bool *found, struct ww_error *error) {
  const char *path, *inside;
  ww_status status = ww_folder_next(&input->folder, &path, &inside, error);
  if (status != WW_OK) return status;
  if (path == NULL) {
    ww_folder_close(&input->folder);
    input->state = STATE_NEXT_PATH;
    return WW_OK;
  }
  return open_file(input, path, inside, document, found, error);
}

static ww_status next_line(struct ww_input *input, struct ww_input_document *document, bool *found, struct ww_error *error) {
  ww_status status = read_line(input, document, found, error);
  bool more = *found || (status != WW_OK && !input->source.exhausted) || input->source.at < input->source.size;
  if (more) return status;
  ww_source_close(&input->source);
  input->state = input->folder.depth > 0 ? STATE_FOLDER : STATE_NEXT_PATH;
  return status;
}

ww_status ww_input_next(struct ww_input *input, struct ww_input_document *document, bool *end, struct ww_error *error) {
  *end = false;
  struct ww_error own;
  if (error == NULL) error = &own;
  memset(error, 0, sizeof *error);
  for (;;) {
    bool found = false;
    ww_status status;
    memset(document, 0, sizeof *document);
    ww_buffer_init(&document->memory);
    if (input->state == STATE_LINES) {
      status = next_line(input, document, &found, error);
    } else if (input->state == STATE_FOLDER) {
      status = next_in_folder(input, document, &found, error);
    } else if (input->path < input->options.path_count) {
      status = open_path(input, document, &found, error);
    } else {
      *end = true;
      return WW_OK;
    }
    if (status == WW_OK && found) return WW_OK;
    ww_input_document_release(document);
    if (status != WW_OK) return status;
  }
}
