// One act, once. Records of one link in one reading tell the same act; events of one story are reports of the same. Of those
// that fit the filter the first stands for the act in lists, and counts count a number that all of them share.
#include "base/error.h"
#include "store/ask.h"

ww_status ww_ask_story(struct ww_ask *ask, struct ww_slice text) {
  struct ww_slice values[WW_ASK_VALUES];
  size_t count;
  if (!ww_ask_cut(text, values, &count)) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "more than %d values for one filter", WW_ASK_VALUES);
  if (count == 0) return WW_OK;
  struct ww_buffer test, drive, list;
  ww_buffer_init(&test);
  ww_buffer_init(&drive);
  ww_buffer_init(&list);
  ww_status status = WW_OK;
  for (size_t i = 0; i < count && status == WW_OK; i++) {
    sqlite3_int64 number = 0;
    bool good = values[i].size > 0 && values[i].size < 19;
    for (size_t j = 0; good && j < values[i].size; j++) {
      good = ww_ascii_digit((unsigned char)values[i].data[j]);
      number = number * 10 + (values[i].data[j] - '0');
    }
    if (!good) status = ww_fail(ask->error, WW_ERROR_ARGUMENT, "'%.*s' is no story: give a story's number", (int)(values[i].size > 60 ? 60 : values[i].size), values[i].data);
    ww_buffer_put_format(&list, "%s?%d", i == 0 ? "" : ", ", ww_ask_number(ask, number));
  }
  if (status == WW_OK) {
    ww_buffer_put_byte(&list, 0);
    // A store whose events nobody has linked has no stories: nothing fits.
    if (list.failed || !ask->stories) {
      ww_buffer_put_text(&test, "0");
      ww_buffer_put_text(&drive, "SELECT NULL WHERE 0");
    } else {
      ww_buffer_put_format(&test, "EXISTS(SELECT 1 FROM story_events AS se WHERE se.event = @.id AND se.story IN (%s))", list.data);
      ww_buffer_put_format(&drive, "SELECT se.event FROM story_events AS se WHERE se.story IN (%s)", list.data);
    }
    status = list.failed ? ww_fail_memory(ask->error) : ww_ask_add(ask, &test, &drive);
  }
  ww_buffer_release(&test);
  ww_buffer_release(&drive);
  ww_buffer_release(&list);
  return status;
}

// Twins are the records of one link in one reading. Without stories the first twin that fits stands for the act. With stories
// the story's surest event stands for it where it fits, else the first that fits; a twin in no story gives way to one that is in one.
void ww_ask_put_first(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias) {
  bool stories = ask->query->once_a_story && ask->stories;
  static const char twins[] = "NOT EXISTS(SELECT 1 FROM events AS f WHERE f.reading = @.reading AND f.link = @.link AND ";
  if (!stories) {
    ww_ask_put(sql, "(@.again = 0 OR ", alias);
    ww_ask_put(sql, twins, alias);
    ww_ask_put(sql, "f.number < @.number", alias);
    ww_ask_put_tests(ask, sql, "f", SIZE_MAX);
    ww_buffer_put_text(sql, "))");
    return;
  }
  ww_ask_put(sql, "CASE WHEN EXISTS(SELECT 1 FROM story_events AS s1 WHERE s1.event = @.id) THEN NOT EXISTS(SELECT 1 FROM story_events AS s1"
             " JOIN stories AS st ON st.id = s1.story JOIN story_events AS s2 ON s2.story = s1.story JOIN events AS f ON f.id = s2.event"
             " WHERE s1.event = @.id AND @.id IS NOT st.event AND (f.id = st.event OR f.id < @.id)", alias);
  ww_ask_put_tests(ask, sql, "f", SIZE_MAX);
  ww_ask_put(sql, ") WHEN @.link IS NULL THEN 1 ELSE ", alias);
  ww_ask_put(sql, twins, alias);
  ww_ask_put(sql, "f.id <> @.id AND (f.number < @.number OR EXISTS(SELECT 1 FROM story_events AS s3 WHERE s3.event = f.id))", alias);
  ww_ask_put_tests(ask, sql, "f", SIZE_MAX);
  ww_buffer_put_text(sql, ") END");
}

void ww_ask_put_unit(const struct ww_ask *ask, struct ww_buffer *sql, const char *alias) {
  bool stories = ask->query->once_a_story && ask->stories;
  if (stories)
    ww_ask_put(sql, "coalesce((SELECT -s1.story FROM story_events AS s1 WHERE s1.event = @.id), CASE WHEN @.link IS NOT NULL THEN (SELECT -min(s2.story)"
               " FROM events AS f JOIN story_events AS s2 ON s2.event = f.id WHERE f.reading = @.reading AND f.link = @.link) END, ", alias);
  ww_ask_put(sql, "CASE WHEN @.link IS NULL THEN @.id ELSE (SELECT min(f.id) FROM events AS f WHERE f.reading = @.reading AND f.link = @.link) END", alias);
  if (stories) ww_buffer_put_text(sql, ")");
}
