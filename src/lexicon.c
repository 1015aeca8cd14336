// lexicon.c: the public tools of the lexicon: compile, and check against a worker's own reading.
#include "base/error.h"
#include "knowledge/knowledge.h"

ww_status ww_lexicon_compile(const char *const *folders, size_t folder_count, const char *places, const char *output, ww_report_function report,
                             void *context, struct ww_error *error) {
  if (folders == NULL || folder_count == 0 || output == NULL)
    return ww_fail(error, WW_ERROR_ARGUMENT, "name the folder of .lex files and the file to write");
  struct ww_compile_options options = {.lexicon = folders[0], .places = places, .output = output,
                                       .more = folders + 1, .more_count = folder_count - 1};
  return ww_knowledge_compile(&options, report, context, error);
}
