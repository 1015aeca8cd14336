// whowhom stories: the same happening in many reports of a store.
#include <getopt.h>
#include <string.h>

#include "cli.h"

static const char help[] =
    "usage: whowhom stories --db FILE                   link what was stored since the last time\n"
    "       whowhom stories --db FILE --list [COUNT]    the stories, those with most reports first (20; 0: all)\n"
    "       whowhom stories --db FILE --why EVENT       who else tells it, by what signs, what was refused, who disagrees\n"
    "       whowhom stories --db FILE --undo A B        they are not the same: the link between two events no longer holds\n"
    "       whowhom stories --db FILE --redo A B        they are, after all\n"
    "       whowhom stories --db FILE --rebuild         forget all links and find them anew; what was undone stays undone\n"
    "\n"
    "Reports that tell one happening are linked into a story as `whowhom code --db` stores them; with --no-stories they wait\n"
    "for this verb. Nothing is merged: every record stays, and every link has a reason that can be read and undone.\n"
    "EVENT is an event's id, as all formats write it, or its row in the store.\n"
    "\n"
    "  -o, --output FILE   where --list and --why write; the file appears when all of it is written\n"
    "  -q, --quiet         no summary\n"
    "\n"
    "docs/stories.md tells how it is done and how well. Exit codes: docs/command.md.\n";

enum action { LINK, LIST, WHY, UNDO, REDO, REBUILD };
enum { LISTED = 20 };

struct stories {
  struct cli_common common;
  const char *db, *first;  // first: the argument of --why, --undo, --redo
  enum action action;
  bool chosen;
};

static int choose(struct stories *stories, enum action action, const char *first) {
  if (stories->chosen) return cli_usage("stories", "one of --list, --why, --undo, --redo and --rebuild at a time");
  stories->chosen = true;
  stories->action = action;
  stories->first = first;
  return 0;
}

static int take(struct stories *stories, int option, const char *argument) {
  int failed = 0;
  switch (option) {
    case OPTION_DB: stories->db = argument; return 0;
    case OPTION_LIST: return choose(stories, LIST, NULL);
    case OPTION_WHY: return choose(stories, WHY, argument);
    case OPTION_UNDO: return choose(stories, UNDO, argument);
    case OPTION_REDO: return choose(stories, REDO, argument);
    case OPTION_REBUILD: return choose(stories, REBUILD, NULL);
    default: return cli_take_common(&stories->common, option, argument, &failed) ? failed : cli_usage("stories", "wrong option");
  }
}

static int parse_options(struct stories *stories, int argc, char **argv, bool *done) {
  static const struct option options[] = {
      {"help", no_argument, NULL, 'h'}, {"output", required_argument, NULL, 'o'}, {"quiet", no_argument, NULL, 'q'},
      {"db", required_argument, NULL, OPTION_DB}, {"list", no_argument, NULL, OPTION_LIST}, {"why", required_argument, NULL, OPTION_WHY},
      {"undo", required_argument, NULL, OPTION_UNDO}, {"redo", required_argument, NULL, OPTION_REDO},
      {"rebuild", no_argument, NULL, OPTION_REBUILD}, {NULL, 0, NULL, 0}};
  int option;
  while ((option = getopt_long(argc, argv, "ho:q", options, NULL)) != -1) {
    if (option == 'h') {
      fputs(help, stdout);
      *done = true;
      return 0;
    }
    int failed = option == '?' ? cli_usage("stories", "wrong option") : take(stories, option, optarg);
    if (failed != 0) return failed;
  }
  if (stories->db == NULL) return cli_usage("stories", "name the store: --db FILE");
  bool pair = stories->action == UNDO || stories->action == REDO;
  int wanted = pair ? 1 : 0, most = stories->action == LIST ? 1 : wanted, given = argc - optind;
  if (given < wanted || given > most)
    return pair ? cli_usage("stories", "--undo and --redo take two events") : cli_usage("stories", "'%s' is too much: see the usage", argv[optind]);
  if (stories->common.output != NULL && stories->action != LIST && stories->action != WHY)
    return cli_usage("stories", "-o is for --list and --why");
  return 0;
}

static struct ww_slice slice_of(const char *text) { return (struct ww_slice){text, strlen(text)}; }

// --list and --why.
static int run_telling(struct stories *stories, struct ww_store *store, unsigned limit) {
  struct cli_output output;
  struct ww_error error;
  int code = cli_output_open(&output, stories->common.output);
  if (code != 0) return code;
  ww_status status = stories->action == LIST ? ww_store_list_stories(store, limit, cli_output_write, &output, &error)
                                             : ww_store_tell_story(store, slice_of(stories->first), cli_output_write, &output, &error);
  if (status != WW_OK) code = cli_failed(&output, status, &error);
  int closed = cli_output_close(&output, status == WW_OK);
  return code == 0 ? closed : code;
}

static ww_status run_change(const struct stories *stories, struct ww_store *store, const char *second, struct ww_error *error) {
  struct ww_link_change change;
  struct cli_linking linking;
  bool undo = stories->action == UNDO;
  cli_watch_linking(&linking, store, stories->common.quiet);
  ww_status status = ww_store_change_link(store, slice_of(stories->first), slice_of(second), undo, &change, error);
  cli_end_linking(&linking);
  if (status != WW_OK || stories->common.quiet) return status;
  bool together = change.story_a != 0 && change.story_a == change.story_b;
  if (undo && together) {
    fprintf(stderr, "whowhom: the link is undone; other links still join the two in story %lld: --why %s lists them\n", (long long)change.story_a, second);
  } else if (undo) {
    fprintf(stderr, "whowhom: the link is undone; the two are told apart\n");
  } else {
    fprintf(stderr, "whowhom: the link holds again, in story %lld\n", (long long)change.story_a);
  }
  return status;
}

static ww_status run_linking(const struct stories *stories, struct ww_store *store, struct ww_error *error) {
  struct ww_story_totals totals;
  struct cli_linking linking;
  cli_watch_linking(&linking, store, stories->common.quiet);
  ww_status status = stories->action == REBUILD ? ww_store_rebuild_stories(store, &totals, error) : ww_store_link_stories(store, &totals, error);
  cli_end_linking(&linking);
  if (status == WW_OK && !stories->common.quiet)
    fprintf(stderr, "whowhom: %s: %llu reports with %llu events looked at; %llu pairs of copies, %llu links, %llu links refused\n", stories->db,
            (unsigned long long)totals.reports, (unsigned long long)totals.events, (unsigned long long)totals.copies, (unsigned long long)totals.links,
            (unsigned long long)totals.refused);
  return status;
}

int cli_stories(int argc, char **argv) {
  struct stories stories;
  memset(&stories, 0, sizeof stories);
  bool done = false;
  int code = parse_options(&stories, argc, argv, &done);
  if (code != 0 || done) return code;
  unsigned limit = LISTED;
  bool telling = stories.action == LIST || stories.action == WHY;
  if (stories.action == LIST && optind < argc && !cli_number(argv[optind], 0, 1000000000, &limit))
    return cli_usage("stories", "--list takes a number of stories, not '%s'", argv[optind]);
  struct ww_store_options options = {.write = !telling, .existing = true};
  struct ww_store *store = NULL;
  struct ww_error error;
  ww_status status = ww_store_open(stories.db, &options, &store, &error);
  if (status == WW_OK && telling) {
    code = run_telling(&stories, store, limit);
  } else if (status == WW_OK) {
    bool change = stories.action == UNDO || stories.action == REDO;
    status = change ? run_change(&stories, store, argv[optind], &error) : run_linking(&stories, store, &error);
  }
  if (status != WW_OK) {
    cli_complain(&error, true);
    code = cli_exit_of(status);
  }
  ww_store_close(store);
  return code;
}
