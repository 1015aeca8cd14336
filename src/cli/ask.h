// ask.h: what `query` and `export` share: the options that say which events are meant.
#ifndef WW_CLI_ASK_H
#define WW_CLI_ASK_H

#include <getopt.h>

#include "cli.h"

enum ask_option {
  ASK_ACTOR = 512, ASK_RECIPIENT, ASK_EITHER, ASK_EVENT, ASK_MODE, ASK_CONTEXT, ASK_QUAD, ASK_AUXILIARY, ASK_SINCE, ASK_UNTIL, ASK_PLACE,
  ASK_COUNTRY, ASK_BOX, ASK_SAID_BY, ASK_TEXT, ASK_PUBLISHER, ASK_ARTICLE, ASK_STORY, ASK_MIN_CONFIDENCE, ASK_ONCE, ASK_AGAIN,
  ASK_DB, ASK_LIMIT, ASK_AFTER, ASK_NEWEST, ASK_LAST
};
enum { ASK_MEMBERS = 18 };
// For the table of long options.
#define ASK_LONG_OPTIONS \
  {"db", required_argument, NULL, ASK_DB}, {"actor", required_argument, NULL, ASK_ACTOR}, {"recipient", required_argument, NULL, ASK_RECIPIENT}, \
  {"either", required_argument, NULL, ASK_EITHER}, {"event", required_argument, NULL, ASK_EVENT}, {"mode", required_argument, NULL, ASK_MODE}, \
  {"context", required_argument, NULL, ASK_CONTEXT}, {"quad", required_argument, NULL, ASK_QUAD}, {"auxiliary", required_argument, NULL, ASK_AUXILIARY}, \
  {"since", required_argument, NULL, ASK_SINCE}, {"until", required_argument, NULL, ASK_UNTIL}, {"place", required_argument, NULL, ASK_PLACE}, \
  {"country", required_argument, NULL, ASK_COUNTRY}, {"box", required_argument, NULL, ASK_BOX}, {"said-by", required_argument, NULL, ASK_SAID_BY}, \
  {"text", required_argument, NULL, ASK_TEXT}, {"publisher", required_argument, NULL, ASK_PUBLISHER}, {"article", required_argument, NULL, ASK_ARTICLE}, \
  {"story", required_argument, NULL, ASK_STORY}, {"min-confidence", required_argument, NULL, ASK_MIN_CONFIDENCE}, \
  {"once-a-story", no_argument, NULL, ASK_ONCE}, {"told-again", no_argument, NULL, ASK_AGAIN}, {"limit", required_argument, NULL, ASK_LIMIT}, \
  {"after", required_argument, NULL, ASK_AFTER}, {"newest", no_argument, NULL, ASK_NEWEST}

// For the help of both verbs.
#define ASK_HELP \
  "Which events (all that is given must hold; several values between commas, or the option again):\n" \
  "  --actor P  --recipient P  --either P   who did it, whom it was done to, any of the two: a code (RUS), a code with\n" \
  "                    sectors (RUS MIL, RUSMIL), a sector (MIL), a name ('Vladimir Putin'), or - for nobody named\n" \
  "  --event TYPE      THREATEN        --mode MODE        arrest, or 'COERCE arrest'\n" \
  "  --context NAME    terrorism       --quad N           1 to 4, or material-conflict ...\n" \
  "  --auxiliary NAME  historical, future, hypothetical, negation; none: what is told as done\n" \
  "  --since DAY  --until DAY               2014-09-01, 2014-09 or 2014: events whose days touch the span\n" \
  "  --place NAME      where it was, by the name of the place, its province or its country\n" \
  "  --country NAME    SYR, SY or Syria   --box W,S,E,N   in degrees\n" \
  "  --said-by P       according to whom, anywhere in the chain of sources; - for the reporter alone\n" \
  "  --text WORDS      words of the sentence: all of them, '\"two words\"' together, weapon* by its beginning, -not\n" \
  "  --publisher NAME  --article ID  --story NUMBER  --min-confidence 0.8\n" \
  "  --once-a-story    one event of each story, not one of each report\n" \
  "  --told-again      also records that tell an act of the same article again\n"

struct ask {
  struct ww_query query;
  const char *db;
  char *owned[ASK_MEMBERS];  // values that were given more than once, joined
};
// Takes one of the options above; false when it is none of them. `*failed` gets an exit code for a value that makes no sense.
bool ask_take(struct ask *ask, const char *verb, int option, const char *argument, int *failed);
// Opens the store for reading; an exit code and a complaint where that fails.
int ask_open(const struct ask *ask, const char *verb, struct ww_store **out);
void ask_release(struct ask *ask);

// query_table.c: events and counts for a person.
struct table {
  struct cli_output *output;
  unsigned width;
  bool color, ascii;
};
struct table_lines;
// Rows are kept until there are enough to see how wide the columns must be; `table_end` writes the last ones.
struct table_lines *table_begin(const struct table *table);
ww_status table_event(void *lines, const struct ww_stored_event *event);
ww_status table_count(void *lines, const struct ww_count_row *row);
// The names of the counts' groups stand above them.
void table_groups(struct table_lines *lines, const enum ww_group *by);
ww_status table_end(struct table_lines *lines);
uint64_t table_rows(const struct table_lines *lines);
// The last event's cursor, "" before the first.
const char *table_cursor(const struct table_lines *lines);
void table_free(struct table_lines *lines);

// query_plot.c: counts over time as bars.
struct plot;
struct plot *plot_begin(const struct table *table, enum ww_group by);
ww_status plot_count(void *plot, const struct ww_count_row *row);
ww_status plot_end(struct plot *plot);
void plot_free(struct plot *plot);

// Code points of a text, which is what a terminal shows of it.
size_t text_width(const char *text, size_t size);
// Writes at most `width` code points, the last one a mark where text was cut, and fills up with blanks to the left or right.
ww_status put_fitted(struct cli_output *output, const char *text, size_t size, size_t width, bool right, bool ascii);
ww_status put_text(struct cli_output *output, const char *text);

#endif
