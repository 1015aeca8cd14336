// compile_knowledge.c: the lexicon and the table of places become the file that the command maps into memory. A
// step of the build; `whowhom lexicon compile` is the same for people.
//   compile_knowledge LEXICON PLACES OUTPUT
#include <inttypes.h>

#include "whowhom.h"

static void tell(void *context, const struct ww_error *error) {
  (void)context;
  if (error->file[0] != '\0') (void)fprintf(stderr, "%s:%" PRIu64 ":%" PRIu64 ": ", error->file, error->line, error->column);
  (void)fprintf(stderr, "%s\n", error->message);
}

int main(int count, char **arguments) {
  if (count != 4) {
    (void)fprintf(stderr, "compile_knowledge LEXICON PLACES OUTPUT\n");
    return 2;
  }
  struct ww_error error;
  ww_status status = ww_lexicon_compile(arguments[1], arguments[2], arguments[3], tell, NULL, &error);
  if (status != WW_OK) tell(NULL, &error);
  return status == WW_OK ? 0 : 1;
}
