// whowhom serve: a store's events over HTTP, for the page and for programs.
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli.h"
#include "serve/serve.h"

enum { OPTION_PORT = 1024, OPTION_ADDRESS, OPTION_TOKEN, OPTION_READER, OPTION_WEB, OPTION_HOST, OPTION_VERBOSE };

static const char help[] =
    "usage: whowhom serve --db FILE [options]\n"
    "\n"
    "Serves the page and a JSON API over a store that `whowhom code --db` made. It prints its address, and ends with Ctrl-C or SIGTERM:\n"
    "running requests are answered first. The store is only read; others may write to it meanwhile.\n"
    "\n"
    "  --db FILE          the store\n"
    "  --port N           8080; 0: one that is free\n"
    "  --address A        127.0.0.1, from where nobody but this machine reaches it. Any other needs --token\n"
    "  --token T          clients must show it: Authorization: Bearer T. Better in the environment's WHOWHOM_TOKEN, where no list of\n"
    "                     processes shows it\n"
    "  --host NAME        a name that clients may call the server by, beside localhost and numbers; up to 16\n"
    "  --reader           also reads texts: POST /api/v1/read, and the page's `Try it`\n"
    "  --web FOLDER       serve the page from there instead of the one that is built in\n"
    "  --verbose          a line a request on standard error\n"
    "  --model FILE  --knowledge FILE  --simd auto|plain|avx2|avx512     for --reader\n"
    "\n"
    "The API: http://127.0.0.1:8080/openapi.json. Between the server and the open network stand something that speaks TLS.\n";

struct serve {
  struct cli_common common;
  struct serve_options options;
  bool reader;
};

static int take_option(struct serve *serve, int option) {
  struct serve_options *options = &serve->options;
  switch (option) {
    case OPTION_DB: options->database = optarg; return 0;
    case OPTION_PORT:
      return cli_number(optarg, 0, 65535, &options->port) ? 0 : cli_usage("serve", "--port takes a number from 0 to 65535, not '%s'", optarg);
    case OPTION_ADDRESS: options->address = optarg; return 0;
    case OPTION_TOKEN: options->token = optarg; return 0;
    case OPTION_READER: serve->reader = true; return 0;
    case OPTION_WEB: options->web = optarg; return 0;
    case OPTION_VERBOSE: options->verbose = true; return 0;
    case OPTION_HOST:
      if (options->host_count == SERVE_HOSTS) return cli_usage("serve", "--host can be given %d times", SERVE_HOSTS);
      options->hosts[options->host_count++] = optarg;
      return 0;
    default: return cli_usage("serve", "wrong option");
  }
}

static int parse_options(struct serve *serve, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"db", required_argument, NULL, OPTION_DB}, {"port", required_argument, NULL, OPTION_PORT},
      {"address", required_argument, NULL, OPTION_ADDRESS}, {"token", required_argument, NULL, OPTION_TOKEN}, {"reader", no_argument, NULL, OPTION_READER},
      {"web", required_argument, NULL, OPTION_WEB}, {"host", required_argument, NULL, OPTION_HOST}, {"verbose", no_argument, NULL, OPTION_VERBOSE},
      {"model", required_argument, NULL, OPTION_MODEL}, {"knowledge", required_argument, NULL, OPTION_KNOWLEDGE}, {"simd", required_argument, NULL, OPTION_SIMD},
      {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "h", options, NULL)) != -1) {
    int failed = 0;
    if (option == 'h') {
      fputs(help, stdout);
      *done = true;
      return 0;
    }
    if (!cli_take_common(&serve->common, option, optarg, &failed)) failed = take_option(serve, option);
    if (failed != 0) return failed;
  }
  if (optind < argc) return cli_usage("serve", "'%s' is no option: the store is named with --db", argv[optind]);
  if (serve->options.database == NULL) return cli_usage("serve", "--db FILE names the store to serve");
  if (serve->options.token != NULL && serve->options.token[0] == 0) return cli_usage("serve", "the token is empty");
  return 0;
}

int cli_serve(int argc, char **argv) {
  static const int codes[] = {[SERVE_STOPPED] = EXIT_ALL_READ, [SERVE_WRONG_USE] = EXIT_USAGE, [SERVE_STORE_FAILED] = EXIT_FILE, [SERVE_NO_SOCKET] = EXIT_FILE,
                              [SERVE_NO_MEMORY] = EXIT_OUT_OF_MEMORY};
  struct serve serve;
  struct ww_reader *reader = NULL;
  struct ww_error error;
  bool done = false;
  memset(&serve, 0, sizeof serve);
  serve.options.port = 8080;
  serve.options.address = "127.0.0.1";
  serve.options.token = getenv("WHOWHOM_TOKEN");
  if (serve.options.token != NULL && serve.options.token[0] == 0) serve.options.token = NULL;
  int failed = parse_options(&serve, argc, argv, &done);
  if (failed != 0 || done) return failed;
  if (serve.reader) {
    failed = cli_open_reader(&serve.common, true, &reader);
    if (failed != 0) return failed;
    serve.options.reader = reader;
  }
  enum serve_end end = serve_run(&serve.options, &error);
  ww_reader_close(reader);
  if (end != SERVE_STOPPED) cli_complain(&error, true);
  return codes[end];
}
