// What the verbs share: messages, exit codes, where model and knowledge lie, output files.
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli.h"
#include "ww_config.h"

void cli_complain(const struct ww_error *error, bool fatal) {
  fputs("whowhom: ", stderr);
  if (error->file[0] != 0) {
    fprintf(stderr, "%s:", error->file);
    if (error->line != 0) fprintf(stderr, "%llu:", (unsigned long long)error->line);
    if (error->column != 0) fprintf(stderr, "%llu:", (unsigned long long)error->column);
    fputc(' ', stderr);
  }
  fprintf(stderr, "%s%s\n", fatal ? "" : "warning: ", error->message);
}

int cli_exit_of(ww_status status) {
  switch (status) {
    case WW_OK: return EXIT_ALL_READ;
    case WW_ERROR_MEMORY: return EXIT_OUT_OF_MEMORY;
    case WW_ERROR_IO: return EXIT_FILE;
    case WW_ERROR_FORMAT: return EXIT_SOME_FAILED;
    case WW_ERROR_MODEL:
    case WW_ERROR_KNOWLEDGE: return EXIT_ENGINE;
    case WW_ERROR_LIMIT: return EXIT_SOME_FAILED;
    case WW_ERROR_ARGUMENT: return EXIT_USAGE;
    case WW_ERROR_CHECK: return EXIT_LEXICON;
    case WW_ERROR_PIPE: return EXIT_CLOSED_PIPE;
    case WW_ERROR_STORE: return EXIT_FILE;
  }
  return EXIT_SOME_FAILED;
}

static void on_linking(void *context, const struct ww_link_progress *p) {
  struct cli_linking *linking = context;
  time_t now = time(NULL);
  if (linking->started == 0 || p->reports < linking->last) linking->started = now;
  linking->last = p->reports;
  if (now == linking->told || now - linking->started < 2) return;
  linking->told = now;
  linking->shown = true;
  fprintf(stderr, "\r\x1b[Kstories: %llu of %llu reports linked (%llu reports/s)", (unsigned long long)p->reports,
          (unsigned long long)(p->reports + p->waiting), (unsigned long long)(p->reports / (uint64_t)(now - linking->started)));
  (void)fflush(stderr);
}

void cli_watch_linking(struct cli_linking *linking, struct ww_store *store, bool quiet) {
  *linking = (struct cli_linking){0, 0, 0, false};
  if (!quiet && isatty(STDERR_FILENO) != 0) ww_store_watch_linking(store, on_linking, linking);
}

void cli_end_linking(struct cli_linking *linking) {
  if (linking->shown) fputs("\r\x1b[K", stderr);
  linking->shown = false;
}

void cli_tell_stored(const char *db, const struct ww_store *store, const struct ww_progress *total, bool quiet) {
  struct ww_store_totals stored;
  ww_store_get_totals(store, &stored);
  if (quiet) return;
  fprintf(stderr, "whowhom: %s: %llu documents read and stored, with %llu events", db, (unsigned long long)stored.readings, (unsigned long long)stored.events);
  if (total->known > 0) fprintf(stderr, "; %llu were there already", (unsigned long long)total->known);
  if (total->failed > 0) fprintf(stderr, "; %llu could not be read", (unsigned long long)total->failed);
  fputc('\n', stderr);
}

int cli_usage(const char *verb, const char *format, ...) {
  fprintf(stderr, "whowhom %s: ", verb);
  va_list arguments;
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fprintf(stderr, "; see whowhom %s --help\n", verb);
  return EXIT_USAGE;
}

bool cli_number(const char *text, unsigned long low, unsigned long high, unsigned *out) {
  char *end = NULL;
  errno = 0;
  unsigned long value = strtoul(text, &end, 10);
  if (errno != 0 || end == text || *end != 0 || text[0] == '-' || value < low || value > high) return false;
  *out = (unsigned)value;
  return true;
}

// "0.45", or 0 for all events.
static int take_least(const char *argument, int *out) {
  char *end = NULL;
  errno = 0;
  double value = strtod(argument, &end);
  if (errno != 0 || end == argument || *end != 0 || !(value >= 0) || value > 1) {
    fprintf(stderr, "whowhom: --least-confidence is a number from 0 to 1, not '%s'\n", argument);
    return EXIT_USAGE;
  }
  *out = (int)(value * 1000 + 0.5);
  if (*out == 0) *out = WW_ALL_EVENTS;
  return 0;
}

bool cli_take_common(struct cli_common *common, int option, const char *argument, int *failed) {
  static const char *const names[] = {"auto", "plain", "avx2", "avx512"};
  switch (option) {
    case OPTION_MODEL: common->model = argument; return true;
    case OPTION_KNOWLEDGE: common->knowledge = argument; return true;
    case OPTION_CLAIMS: common->claims = argument; return true;
    case OPTION_EVENTS: common->events = argument; return true;
    case OPTION_LEAST: *failed = take_least(argument, &common->least); return true;
    case 'o': common->output = argument; return true;
    case 'q': common->quiet = true; return true;
    case OPTION_SIMD:
      for (int i = 0; i < 4; i++) {
        if (strcmp(argument, names[i]) == 0) {
          common->simd = (enum ww_simd)i;
          return true;
        }
      }
      fprintf(stderr, "whowhom: --simd is auto, plain, avx2 or avx512, not '%s'\n", argument);
      *failed = EXIT_USAGE;
      return true;
    default: return false;
  }
}

bool cli_take_field(struct ww_fields *fields, int option, const char *name) {
  switch (option) {
    case OPTION_ID: fields->id = name; return true;
    case OPTION_TITLE: fields->title = name; return true;
    case OPTION_TEXT: fields->text = name; return true;
    case OPTION_DATE: fields->date = name; return true;
    case OPTION_URL: fields->url = name; return true;
    case OPTION_PUBLISHER: fields->publisher = name; return true;
    default: return false;
  }
}

bool cli_color(const char *verb, const char *when, const char *output, int *failed) {
  if (when == NULL || strcmp(when, "auto") == 0) return output == NULL && cli_wants_color(stdout);
  if (strcmp(when, "always") != 0 && strcmp(when, "never") != 0)
    *failed = cli_usage(verb, "--color is auto, always or never, not '%s'", when);
  return strcmp(when, "always") == 0;
}

// The folder of the running binary, by /proc; false where that cannot be known.
static bool own_folder(char *out, size_t size) {
  ssize_t length = readlink("/proc/self/exe", out, size - 1);
  if (length <= 0) return false;
  out[length] = 0;
  char *slash = strrchr(out, '/');
  if (slash == NULL) return false;
  *slash = 0;
  return true;
}

// `given`, or the environment's, or beside the binary, or where it was installed.
static bool find_file(const char *given, const char *variable, const char *name, char *out, size_t size) {
  const char *from_environment = getenv(variable);
  if (given == NULL && from_environment != NULL && from_environment[0] != 0) given = from_environment;
  if (given != NULL) return (size_t)snprintf(out, size, "%s", given) < size;
  char folder[PATH_MAX];
  if (own_folder(folder, sizeof folder)) {
    if ((size_t)snprintf(out, size, "%s/%s", folder, name) < size && access(out, R_OK) == 0) return true;
    if ((size_t)snprintf(out, size, "%s/../share/whowhom/%s", folder, name) < size && access(out, R_OK) == 0) return true;
  }
  return (size_t)snprintf(out, size, "%s/%s", WW_CONFIG_DATA_DIR, name) < size;
}

bool cli_find_knowledge(const struct cli_common *common, char *out, size_t size) {
  return find_file(common->knowledge, WW_CONFIG_KNOWLEDGE_VARIABLE, WW_CONFIG_KNOWLEDGE_FILE, out, size);
}

bool cli_find_places(const struct cli_common *common, char *out, size_t size) {
  static const char *const beside[] = {"places.tsv", "data/places.tsv"};
  const char *from_environment = getenv("WHOWHOM_PLACES");
  if (from_environment != NULL && from_environment[0] != 0) return (size_t)snprintf(out, size, "%s", from_environment) < size;
  char knowledge[PATH_MAX];
  if (!cli_find_knowledge(common, knowledge, sizeof knowledge)) return false;
  char *slash = strrchr(knowledge, '/');
  if (slash != NULL) *slash = 0;
  for (size_t i = 0; i < sizeof beside / sizeof *beside; i++)
    if ((size_t)snprintf(out, size, "%s/%s", slash == NULL ? "." : knowledge, beside[i]) < size && access(out, R_OK) == 0) return true;
  return false;
}

int cli_open_reader(const struct cli_common *common, bool with_knowledge, struct ww_reader **out) {
  char model[PATH_MAX], knowledge[PATH_MAX];
  if (!find_file(common->model, WW_CONFIG_MODEL_VARIABLE, WW_CONFIG_MODEL_FILE, model, sizeof model) ||
      !find_file(common->knowledge, WW_CONFIG_KNOWLEDGE_VARIABLE, WW_CONFIG_KNOWLEDGE_FILE, knowledge, sizeof knowledge)) {
    fputs("whowhom: the path of the model or knowledge file is too long\n", stderr);
    return EXIT_ENGINE;
  }
  char pairs[PATH_MAX];
  bool with_pairs = common->with_pairs && !(common->pairs != NULL && strcmp(common->pairs, "none") == 0);
  if (with_pairs && !find_file(common->pairs, WW_CONFIG_PAIRS_VARIABLE, WW_CONFIG_PAIRS_FILE, pairs, sizeof pairs)) {
    fputs("whowhom: the path of the model of pairs is too long\n", stderr);
    return EXIT_ENGINE;
  }
  char claims[PATH_MAX];
  bool with_claims = with_knowledge && !(common->claims != NULL && strcmp(common->claims, "none") == 0);
  if (with_claims && !find_file(common->claims, WW_CONFIG_CLAIMS_VARIABLE, WW_CONFIG_CLAIMS_FILE, claims, sizeof claims)) {
    fputs("whowhom: the path of the model of claims is too long\n", stderr);
    return EXIT_ENGINE;
  }
  char events[PATH_MAX];
  bool with_events = with_knowledge && !(common->events != NULL && strcmp(common->events, "none") == 0);
  if (with_events && !find_file(common->events, WW_CONFIG_EVENTS_VARIABLE, WW_CONFIG_EVENTS_FILE, events, sizeof events)) {
    fputs("whowhom: the path of the model of events is too long\n", stderr);
    return EXIT_ENGINE;
  }
  struct ww_reader_options options = {.model = model, .knowledge = with_knowledge ? knowledge : NULL, .pairs = with_pairs ? pairs : NULL,
                                      .claims = with_claims ? claims : NULL,
                                      .events = with_events ? events : NULL, .least_confidence = common->least,
                                      .simd = common->simd};
  struct ww_error error;
  ww_status status = ww_reader_open(&options, out, &error);
  if (status == WW_OK) return 0;
  cli_complain(&error, true);
  if (status == WW_ERROR_MODEL)
    fprintf(stderr, "whowhom: a model is named with --model FILE or %s; `make` lays one beside the command\n", WW_CONFIG_MODEL_VARIABLE);
  if (status == WW_ERROR_KNOWLEDGE)
    fprintf(stderr, "whowhom: knowledge is named with --knowledge FILE or %s; `make` compiles it from lexicon/\n",
            WW_CONFIG_KNOWLEDGE_VARIABLE);
  return status == WW_ERROR_IO ? EXIT_ENGINE : cli_exit_of(status);
}

int cli_open_knowledge(const struct cli_common *common, struct ww_reader **out) {
  char knowledge[PATH_MAX];
  if (!cli_find_knowledge(common, knowledge, sizeof knowledge)) {
    fputs("whowhom: the path of the knowledge file is too long\n", stderr);
    return EXIT_ENGINE;
  }
  struct ww_reader_options options = {.knowledge = knowledge, .simd = WW_SIMD_AUTO};
  struct ww_error error;
  ww_status status = ww_reader_open(&options, out, &error);
  if (status == WW_OK) return 0;
  cli_complain(&error, true);
  fprintf(stderr, "whowhom: knowledge is named with --knowledge FILE or %s; `make` compiles it from lexicon/\n", WW_CONFIG_KNOWLEDGE_VARIABLE);
  return status == WW_ERROR_IO ? EXIT_ENGINE : cli_exit_of(status);
}

static int output_failed(const char *path, int number) {
  if (number == EPIPE) {
    fputs("whowhom: the reader of the output has gone; stopped\n", stderr);
    return EXIT_CLOSED_PIPE;
  }
  fprintf(stderr, "whowhom: %s: cannot be written: %s\n", path == NULL ? "standard output" : path, strerror(number));
  return EXIT_FILE;
}

int cli_output_open(struct cli_output *output, const char *path) {
  memset(output, 0, sizeof *output);
  output->file = stdout;
  if (path == NULL || strcmp(path, "-") == 0) return 0;
  // A device, a pipe or a link is written to as it stands: renaming a file over /dev/null would take it from everybody.
  struct stat about;
  if (lstat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
    FILE *file = fopen(path, "wb");
    if (file == NULL) return output_failed(path, errno);
    output->file = file;
    return 0;
  }
  size_t size = strlen(path) + 6;
  output->path = malloc(size);
  output->temporary = malloc(size);
  if (output->path == NULL || output->temporary == NULL) {
    fputs("whowhom: out of memory\n", stderr);
    return EXIT_OUT_OF_MEMORY;
  }
  (void)snprintf(output->path, size, "%s", path);
  (void)snprintf(output->temporary, size, "%s.part", path);
  output->file = fopen(output->temporary, "wb");
  if (output->file == NULL) {
    int code = output_failed(path, errno);
    output->file = stdout;
    (void)cli_output_close(output, false);
    return code;
  }
  return 0;
}

ww_status cli_output_write(void *context, const char *data, size_t size) {
  struct cli_output *output = context;
  errno = 0;
  if (fwrite(data, 1, size, output->file) == size) return WW_OK;
  output->error = errno != 0 ? errno : EIO;
  return output->error == EPIPE ? WW_ERROR_PIPE : WW_ERROR_IO;
}

int cli_failed(const struct cli_output *output, ww_status status, const struct ww_error *error) {
  if (output->error != 0) return output_failed(output->path, output->error);
  cli_complain(error, true);
  return cli_exit_of(status);
}

int cli_output_close(struct cli_output *output, bool keep) {
  int code = 0;
  errno = 0;
  if (output->file == stdout) {
    if (fflush(stdout) != 0 && keep) code = output_failed(NULL, errno);
  } else {
    bool good = fclose(output->file) == 0, whole = output->temporary == NULL;
    if (keep && good && !whole) good = rename(output->temporary, output->path) == 0;
    if (keep && !good) code = output_failed(output->path, errno);
    if (!whole && (!keep || !good)) (void)remove(output->temporary);
  }
  free(output->path);
  free(output->temporary);
  memset(output, 0, sizeof *output);
  return code;
}

bool cli_wants_color(FILE *stream) {
  const char *term = getenv("TERM"), *refused = getenv("NO_COLOR");
  if (refused != NULL && refused[0] != 0) return false;
  return isatty(fileno(stream)) != 0 && (term == NULL || strcmp(term, "dumb") != 0);
}
