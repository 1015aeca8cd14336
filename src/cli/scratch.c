// Verbs that work on `doc` files take articles too: they are read into a file of our own first, so that memory stays that of
// the longest document. The file is gone when the verb is done.
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"

static int make(struct cli_scratch *scratch, const char *what) {
  const char *temporary = getenv("TMPDIR");
  if (temporary == NULL || temporary[0] == 0) temporary = "/tmp";
  size_t size = sizeof scratch->path;
  int file = (size_t)snprintf(scratch->path, size, "%s/whowhom-%s-XXXXXX", temporary, what) < size ? mkstemp(scratch->path) : -1;
  if (file >= 0) {
    (void)close(file);
    return 0;
  }
  scratch->path[0] = 0;
  fprintf(stderr, "whowhom: no file can be made in %s: set TMPDIR to a folder that can be written\n", temporary);
  return EXIT_FILE;
}

void cli_scratch_remove(struct cli_scratch *scratch) {
  if (scratch->path[0] != 0) (void)remove(scratch->path);
  scratch->path[0] = 0;
}

static void on_fault(void *context, const struct ww_error *error) {
  const struct cli_articles *articles = context;
  bool fatal = error->status != WW_OK;
  if (fatal || !articles->common.quiet) cli_complain(error, fatal);
}

static void on_report(void *context, const struct ww_error *error, bool fatal) {
  const struct cli_articles *articles = context;
  if (fatal || !articles->common.quiet) cli_complain(error, fatal);
}

// A folder of .lex files, or one such file, is compiled, with the places beside the knowledge in use.
static int compile_if_lexicon(struct cli_articles *articles, struct cli_scratch *scratch) {
  struct stat about;
  const char *path = articles->common.knowledge;
  if (path == NULL || stat(path, &about) != 0) return 0;
  size_t size = strlen(path);
  if (!S_ISDIR(about.st_mode) && (size < 4 || strcmp(path + size - 4, ".lex") != 0)) return 0;
  struct cli_common in_use = articles->common;
  struct ww_error error;
  char places[PATH_MAX];
  in_use.knowledge = NULL;
  bool with_places = cli_find_places(&in_use, places, sizeof places);
  if (!with_places && !articles->common.quiet) fprintf(stderr, "whowhom: warning: %s is compiled without places; WHOWHOM_PLACES names a table\n", path);
  int code = make(scratch, "lexicon");
  if (code != 0) return code;
  ww_status status = ww_lexicon_compile(&path, 1, with_places ? places : NULL, scratch->path, on_fault, articles, &error);
  articles->common.knowledge = scratch->path;
  if (status == WW_OK) return 0;
  cli_complain(&error, true);
  return status == WW_ERROR_KNOWLEDGE || status == WW_ERROR_FORMAT ? EXIT_LEXICON : cli_exit_of(status);
}

static int read_into(struct cli_articles *articles, const char *path, uint64_t *failed) {
  struct ww_reader *reader = NULL;
  struct cli_output output;
  int code = cli_open_reader(&articles->common, true, &reader);
  if (code != 0) return code;
  code = cli_output_open(&output, path);
  if (code != 0) {
    ww_reader_close(reader);
    return code;
  }
  const char *published = articles->published;
  struct ww_code_options options = {.paths = articles->paths, .path_count = articles->path_count, .fields = articles->fields,
                                    .date = {published, published == NULL ? 0 : strlen(published)}, .write = {.format = WW_FORMAT_DOC},
                                    .output = cli_output_write, .output_context = &output, .report = on_report, .report_context = articles};
  struct ww_progress total;
  struct ww_error error;
  ww_status status = ww_code(reader, &options, &total, &error);
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  ww_reader_close(reader);
  *failed += total.failed;
  return code != 0 ? code : closed;
}

int cli_read_articles(const struct cli_articles *articles, struct cli_scratch *out, uint64_t *failed) {
  struct cli_articles own = *articles;
  struct cli_scratch lexicon = {""};
  if (!own.common.quiet && isatty(STDERR_FILENO) != 0) fputs("whowhom: reading the articles ...\n", stderr);
  int code = compile_if_lexicon(&own, &lexicon);
  if (code == 0) code = make(out, own.verb);
  if (code == 0) code = read_into(&own, out->path, failed);
  cli_scratch_remove(&lexicon);
  if (code != 0) cli_scratch_remove(out);
  return code;
}
