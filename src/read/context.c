// context.c: the numbers of the lexicon's classes, looked up once.
#include "read/read.h"

void ww_reader_context_init(struct ww_reader_context *context, const struct ww_knowledge *knowledge) {
  *context = (struct ww_reader_context){
      .knowledge = knowledge,
      .classes = {
          .group_anaphor = ww_class_of(knowledge, "group-anaphor"),
          .person_anaphor = ww_class_of(knowledge, "person-anaphor"),
          .country_anaphor = ww_class_of(knowledge, "country-anaphor"),
          .title = ww_class_of(knowledge, "title"),
      },
  };
}
