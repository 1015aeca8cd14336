// The members of a filter other than parties, each as a condition.
#include "base/countries.h"
#include "base/error.h"
#include "store/ask.h"

// What every member goes through: its values, and the two pieces that grow.
struct member {
  struct ww_ask *ask;
  struct ww_buffer test, drive;
  struct ww_slice values[WW_ASK_VALUES];
  size_t count;
};

static ww_status begin(struct member *member, struct ww_ask *ask, struct ww_slice text) {
  member->ask = ask;
  ww_buffer_init(&member->test);
  ww_buffer_init(&member->drive);
  if (ww_ask_cut(text, member->values, &member->count)) return WW_OK;
  return ww_fail(ask->error, WW_ERROR_ARGUMENT, "more than %d values for one filter", WW_ASK_VALUES);
}

static ww_status end(struct member *member, ww_status status, bool drives) {
  if (status == WW_OK && member->count > 0) status = ww_ask_add(member->ask, &member->test, drives ? &member->drive : NULL);
  ww_buffer_release(&member->test);
  ww_buffer_release(&member->drive);
  return status;
}

// "?3, ?4" for all values.
static void put_list(struct member *member, struct ww_buffer *out, int first) {
  for (size_t i = 0; i < member->count; i++) ww_buffer_put_format(out, "%s?%d", i == 0 ? "" : ", ", first + (int)i);
}

// Every distinct first column along an index, as the near names' source.
#define DISTINCT(table, column) \
  "WITH RECURSIVE n(v) AS (SELECT min(" column ") FROM " table " UNION ALL SELECT (SELECT min(t." column ") FROM " table " AS t WHERE t." column \
  " > n.v) FROM n WHERE n.v IS NOT NULL) SELECT v FROM n WHERE v IS NOT NULL"

// The value as the store or the ontology spells it, bound as the next parameter; else an error with what comes near.
static ww_status bind_known(struct ww_ask *ask, struct ww_slice value, const char *const *words, const char *sql, const char *what) {
  for (size_t i = 0; words != NULL && words[i] != NULL; i++)
    if (ww_slice_equal_fold(value, ww_slice_cstring(words[i]))) return ww_ask_text(ask, ww_slice_cstring(words[i])) == 0 ? WW_ERROR_MEMORY : WW_OK;
  sqlite3_stmt *statement = ww_store_prepare(ask->store, sql, ask->error);
  if (statement == NULL) return WW_ERROR_STORE;
  struct ww_ask_near near;
  ww_ask_near_open(&near, value);
  int code;
  bool found = false;
  while (!found && (code = sqlite3_step(statement)) == SQLITE_ROW) {
    struct ww_slice name = {(const char *)sqlite3_column_text(statement, 0), (size_t)sqlite3_column_bytes(statement, 0)};
    if (name.data == NULL) continue;
    found = ww_slice_equal_fold(value, name);
    if (found) (void)ww_ask_text(ask, name);
    if (!found) ww_ask_near_offer(&near, name);
  }
  (void)sqlite3_finalize(statement);
  if (found) return WW_OK;
  if (code != SQLITE_DONE) return ww_ask_failed(ask, code);
  for (size_t i = 0; words != NULL && words[i] != NULL; i++) ww_ask_near_offer(&near, ww_slice_cstring(words[i]));
  return ww_ask_near_fail(&near, ask, what, "");
}

static ww_status bind_all(struct member *member, const char *const *words, const char *sql, const char *what) {
  ww_status status = WW_OK;
  for (size_t i = 0; i < member->count && status == WW_OK; i++) status = bind_known(member->ask, member->values[i], words, sql, what);
  return status;
}

static void all_words(const char *(*word)(size_t), const char **out) {
  size_t i = 0;
  while ((out[i] = word(i)) != NULL) i++;
}

static ww_status add_event(struct ww_ask *ask, struct ww_slice text) {
  const char *words[64];
  all_words(ww_plover_type, words);
  struct member member;
  ww_status status = begin(&member, ask, text);
  int first = (int)ask->parameter_count + 1;
  if (status == WW_OK) status = bind_all(&member, words, DISTINCT("events", "type"), "type of event");
  ww_buffer_put_text(&member.test, "@.type IN (");
  put_list(&member, &member.test, first);
  ww_buffer_put_text(&member.test, ")");
  ww_buffer_put_text(&member.drive, "SELECT x.id FROM events AS x WHERE x.type IN (");
  put_list(&member, &member.drive, first);
  ww_buffer_put_text(&member.drive, ")");
  return end(&member, status, true);
}

static ww_status add_context(struct ww_ask *ask, struct ww_slice text) {
  const char *words[64];
  all_words(ww_plover_context, words);
  struct member member;
  ww_status status = begin(&member, ask, text);
  int first = (int)ask->parameter_count + 1;
  if (status == WW_OK) status = bind_all(&member, words, DISTINCT("event_contexts", "context"), "context");
  ww_buffer_put_text(&member.test, "EXISTS(SELECT 1 FROM event_contexts AS c WHERE c.event = @.id AND +c.context IN (");
  put_list(&member, &member.test, first);
  ww_buffer_put_text(&member.test, "))");
  ww_buffer_put_text(&member.drive, "SELECT c.event FROM event_contexts AS c WHERE c.context IN (");
  put_list(&member, &member.drive, first);
  ww_buffer_put_text(&member.drive, ")");
  return end(&member, status, true);
}

// "arrest", "COERCE arrest" or "COERCE/arrest".
static ww_status put_mode(struct member *member, struct ww_slice value, bool first) {
  struct ww_ask *ask = member->ask;
  const char *modes[128], *types[64];
  size_t count = 0;
  for (; ww_plover_mode(count) != NULL; count++) modes[count] = ww_plover_mode(count)->name;
  modes[count] = NULL;
  all_words(ww_plover_type, types);
  struct ww_slice type = {NULL, 0}, mode = value;
  for (size_t i = 0; i < value.size; i++) {
    if (value.data[i] != '/' && value.data[i] != ' ') continue;
    type = ww_slice_of(value.data, i);
    mode = ww_slice_trim(ww_slice_of(value.data + i + 1, value.size - i - 1));
    break;
  }
  ww_status status = bind_known(ask, mode, modes, "SELECT DISTINCT mode FROM events WHERE mode IS NOT NULL", "mode");
  if (status != WW_OK) return status;
  size_t number = ask->parameter_count;
  if (!first) ww_buffer_put_text(&member->test, " OR ");
  ww_buffer_put_format(&member->test, "(instr(' ' || @.modes || ' ', ' ' || ?%zu || ' ') > 0", number);
  if (type.size > 0) {
    status = bind_known(ask, type, types, DISTINCT("events", "type"), "type of event");
    ww_buffer_put_format(&member->test, " AND @.type = ?%zu", ask->parameter_count);
  } else {
    // The ontology's types of the mode, so that the index of types can be gone along.
    for (size_t i = 0; i < count; i++)
      if (ww_slice_is(ask->parameters[number - 1].text, modes[i])) (void)ww_ask_text(ask, ww_slice_cstring(ww_plover_mode(i)->types));
  }
  if (ask->parameter_count == number) return WW_OK;
  if (!first) ww_buffer_put_text(&member->drive, " UNION ALL ");
  if (type.size > 0) {
    ww_buffer_put_format(&member->drive, "SELECT x.id FROM events AS x WHERE x.type = ?%zu", ask->parameter_count);
  } else {
    ww_buffer_put_format(&member->drive, "SELECT x.id FROM events AS x WHERE x.type IN (SELECT value FROM json_each('[\"' || replace(trim(?%zu), ' ', '\",\"') || '\"]'))",
                         ask->parameter_count);
  }
  return status;
}

static ww_status add_mode(struct ww_ask *ask, struct ww_slice text) {
  struct member member;
  ww_status status = begin(&member, ask, text);
  bool drives = true;
  for (size_t i = 0; i < member.count && status == WW_OK; i++) {
    size_t before = member.drive.size;
    status = put_mode(&member, member.values[i], i == 0);
    ww_buffer_put_text(&member.test, ")");
    drives = drives && member.drive.size > before;
  }
  status = end(&member, status, drives);
  // Types of a mode have other modes too.
  if (status == WW_OK && member.count > 0) ask->conditions[ask->condition_count - 1].loose = true;
  return status;
}

static ww_status add_quad(struct ww_ask *ask, struct ww_slice text) {
  static const char *const names[] = {"verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"};
  struct member member;
  ww_status status = begin(&member, ask, text);
  ww_buffer_put_text(&member.test, "@.quad IN (");
  for (size_t i = 0; i < member.count && status == WW_OK; i++) {
    int quad = 0;
    for (int q = 1; q <= 4; q++) {
      char digit[2] = {(char)('0' + q), 0};
      if (ww_slice_is(member.values[i], digit) || ww_slice_equal_fold(member.values[i], ww_slice_cstring(names[q - 1]))) quad = q;
    }
    if (quad == 0)
      status = ww_fail(ask->error, WW_ERROR_ARGUMENT, "no quad class is called '%.*s': 1 verbal-cooperation, 2 material-cooperation, 3 verbal-conflict, 4 material-conflict",
                       (int)(member.values[i].size > 60 ? 60 : member.values[i].size), member.values[i].data);
    ww_buffer_put_format(&member.test, "%s?%d", i == 0 ? "" : ", ", ww_ask_number(ask, quad));
  }
  ww_buffer_put_text(&member.test, ")");
  return end(&member, status, false);
}

static ww_status add_auxiliary(struct ww_ask *ask, struct ww_slice text) {
  static const char *const names[] = {"historical", "future", "hypothetical", "negation"};
  struct member member;
  ww_status status = begin(&member, ask, text);
  for (size_t i = 0; i < member.count && status == WW_OK; i++) {
    const char *found = NULL;
    for (int n = 0; n < 4; n++)
      if (ww_slice_equal_fold(member.values[i], ww_slice_cstring(names[n]))) found = names[n];
    if (i > 0) ww_buffer_put_text(&member.test, " OR ");
    if (found != NULL) {
      ww_buffer_put_format(&member.test, "@.%s = 1", found);
    } else if (ww_slice_equal_fold(member.values[i], WW_SLICE("none"))) {
      ww_buffer_put_text(&member.test, "(@.historical = 0 AND @.future = 0 AND @.hypothetical = 0 AND @.negation = 0)");
    } else {
      status = ww_fail(ask->error, WW_ERROR_ARGUMENT, "no auxiliary mode is called '%.*s': historical, future, hypothetical, negation, or none",
                       (int)(member.values[i].size > 60 ? 60 : member.values[i].size), member.values[i].data);
    }
  }
  return end(&member, status, false);
}

static ww_status add_days(struct ww_ask *ask, const struct ww_filter *filter) {
  struct ww_buffer test;
  ww_status status = WW_OK;
  ww_buffer_init(&test);
  for (int last = 0; last < 2 && status == WW_OK; last++) {
    struct ww_slice text = ww_slice_trim(last ? filter->until : filter->since);
    char day[11];
    if (text.size == 0) continue;
    if (!ww_ask_day(text, last, day)) {
      status = ww_fail(ask->error, WW_ERROR_ARGUMENT, "'%.*s' is no day: write 2014-09-12, 2014-09 or 2014", (int)(text.size > 60 ? 60 : text.size), text.data);
      break;
    }
    ask->dated = true;
    ww_buffer_put_format(&test, last ? "@.date <= ?%d" : "@.enddate >= ?%d", ww_ask_text(ask, ww_slice_cstring(day)));
    status = ww_ask_add(ask, &test, NULL);
  }
  ww_buffer_release(&test);
  return status;
}

// Which locations lie at a place of this name: the name itself, its province, its country.
static ww_status add_place(struct ww_ask *ask, struct ww_slice text) {
  static const char names[] = "SELECT name FROM locations WHERE name IS NOT NULL UNION SELECT province FROM locations WHERE province IS NOT NULL"
                              " UNION SELECT country FROM locations WHERE country IS NOT NULL ORDER BY 1";
  struct member member;
  ww_status status = begin(&member, ask, text);
  int first = (int)ask->parameter_count + 1;
  if (status == WW_OK && member.count > 1) {
    // "Paris, Texas"? A name with a comma is taken whole where there is one.
    if (bind_known(ask, ww_slice_trim(text), NULL, names, "place") == WW_OK) {
      member.count = 1;
    } else {
      status = bind_all(&member, NULL, names, "place");
    }
  } else if (status == WW_OK) {
    status = bind_all(&member, NULL, names, "place");
  }
  ww_buffer_put_text(&member.test, "EXISTS(SELECT 1 FROM event_places AS ep JOIN locations AS l ON l.id = ep.location WHERE ep.event = @.id AND (");
  ww_buffer_put_text(&member.drive, "SELECT ep.event FROM event_places AS ep WHERE ep.location IN (SELECT l.id FROM locations AS l WHERE ");
  static const char *const columns[] = {"l.name", "l.province", "l.country"};
  for (int i = 0; i < 3; i++) {
    for (int into = 0; into < 2; into++) {
      struct ww_buffer *out = into == 0 ? &member.test : &member.drive;
      ww_buffer_put_format(out, "%s%s IN (", i == 0 ? "" : " OR ", columns[i]);
      put_list(&member, out, first);
      ww_buffer_put_text(out, ")");
    }
  }
  ww_buffer_put_text(&member.test, "))");
  ww_buffer_put_text(&member.drive, ")");
  return end(&member, status, true);
}

static ww_status add_country(struct ww_ask *ask, struct ww_slice text) {
  struct member member;
  ww_status status = begin(&member, ask, text);
  int first = (int)ask->parameter_count + 1;
  for (size_t i = 0; i < member.count && status == WW_OK; i++) {
    const struct ww_country *country = ww_country_by_any(member.values[i]);
    if (country != NULL) {
      (void)ww_ask_text(ask, ww_slice_cstring(country->alpha3));
      continue;
    }
    struct ww_ask_near near;
    ww_ask_near_open(&near, member.values[i]);
    for (size_t c = 0; c < ww_country_count(); c++) ww_ask_near_offer(&near, ww_slice_cstring(member.values[i].size <= 3 ? ww_country_at(c)->alpha3 : ww_country_at(c)->name));
    status = ww_ask_near_fail(&near, ask, "country", "give its code (SYR, SY) or its English name");
  }
  ww_buffer_put_text(&member.test, "EXISTS(SELECT 1 FROM event_places AS ep JOIN locations AS l ON l.id = ep.location WHERE ep.event = @.id AND l.country_code IN (");
  put_list(&member, &member.test, first);
  ww_buffer_put_text(&member.test, "))");
  ww_buffer_put_text(&member.drive, "SELECT ep.event FROM event_places AS ep WHERE ep.location IN (SELECT l.id FROM locations AS l WHERE l.country_code IN (");
  put_list(&member, &member.drive, first);
  ww_buffer_put_text(&member.drive, "))");
  return end(&member, status, true);
}

// Degrees with up to six digits behind the point, as millionths.
static bool degrees(struct ww_slice text, sqlite3_int64 *micro) {
  bool minus = text.size > 0 && text.data[0] == '-';
  size_t at = minus, decimals = 0;
  bool point = false;
  *micro = 0;
  if (at == text.size || text.size - at > 11) return false;
  for (; at < text.size; at++) {
    if (text.data[at] == '.' && !point) {
      point = true;
      continue;
    }
    if (!ww_ascii_digit((unsigned char)text.data[at]) || decimals == 6) return false;
    *micro = *micro * 10 + (text.data[at] - '0');
    decimals += point;
  }
  for (; decimals < 6; decimals++) *micro *= 10;
  if (minus) *micro = -*micro;
  return *micro >= -180000000 && *micro <= 180000000;
}

static ww_status add_box(struct ww_ask *ask, struct ww_slice text) {
  if (ww_slice_trim(text).size == 0) return WW_OK;
  struct member member;
  ww_status status = begin(&member, ask, text);
  sqlite3_int64 side[4];
  bool good = status == WW_OK && member.count == 4;
  for (size_t i = 0; good && i < 4; i++) good = degrees(member.values[i], &side[i]);
  if (!good || side[1] > side[3])
    return end(&member, ww_fail(ask->error, WW_ERROR_ARGUMENT, "'%.*s' is no box: write west,south,east,north in degrees, as in 35,32,42.5,37.5",
                                (int)(text.size > 60 ? 60 : text.size), text.data), false);
  int n[4];
  for (int i = 0; i < 4; i++) n[i] = ww_ask_number(ask, side[i]);
  // The R*Tree keeps floats rounded outwards: it finds, the exact numbers decide. A box may cross the date line.
  struct ww_buffer *test = &member.test;
  ww_buffer_put_format(test, "EXISTS(SELECT 1 FROM event_places AS ep JOIN locations AS l ON l.id = ep.location WHERE ep.event = @.id AND l.lat_micro BETWEEN ?%d AND ?%d AND ", n[1], n[3]);
  ww_buffer_put_format(test, side[0] <= side[2] ? "l.lon_micro BETWEEN ?%d AND ?%d)" : "(l.lon_micro >= ?%d OR l.lon_micro <= ?%d))", n[0], n[2]);
  ww_buffer_put_format(&member.drive, "SELECT ep.event FROM location_box AS b JOIN locations AS l ON l.id = b.id JOIN event_places AS ep ON ep.location = l.id"
                       " WHERE b.max_lat >= ?%d / 1e6 AND b.min_lat <= ?%d / 1e6 AND l.lat_micro BETWEEN ?%d AND ?%d AND ", n[1], n[3], n[1], n[3]);
  if (side[0] <= side[2]) ww_buffer_put_format(&member.drive, "b.max_lon >= ?%d / 1e6 AND b.min_lon <= ?%d / 1e6 AND ", n[0], n[2]);
  ww_buffer_put_format(&member.drive, side[0] <= side[2] ? "l.lon_micro BETWEEN ?%d AND ?%d" : "(l.lon_micro >= ?%d OR l.lon_micro <= ?%d)", n[0], n[2]);
  return end(&member, status, true);
}

static ww_status add_text(struct ww_ask *ask, struct ww_slice text) {
  if (ww_slice_trim(text).size == 0) return WW_OK;
  struct ww_buffer words, test, drive;
  ww_buffer_init(&words);
  ww_buffer_init(&test);
  ww_buffer_init(&drive);
  ww_status status = WW_OK;
  if (!ww_ask_words(text, &words)) {
    status = ww_fail(ask->error, WW_ERROR_ARGUMENT, "'%.*s' names no word that a sentence must hold", (int)(text.size > 60 ? 60 : text.size), text.data);
  } else {
    int number = words.failed ? 0 : ww_ask_text(ask, ww_slice_of(words.data, words.size));
    ww_buffer_put_format(&test, "@.sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH ?%d)", number);
    ww_buffer_put_format(&drive, "SELECT x.id FROM sentence_text JOIN events AS x ON x.sentence = sentence_text.rowid WHERE sentence_text MATCH ?%d", number);
    status = ww_ask_add(ask, &test, &drive);
  }
  ww_buffer_release(&words);
  ww_buffer_release(&test);
  ww_buffer_release(&drive);
  return status;
}

// Publishers and articles: documents of a column's value.
static ww_status add_document(struct ww_ask *ask, struct ww_slice text, const char *column, const char *names, const char *what) {
  struct member member;
  ww_status status = begin(&member, ask, text);
  int first = (int)ask->parameter_count + 1;
  if (status == WW_OK && member.count > 1 && bind_known(ask, ww_slice_trim(text), NULL, names, what) == WW_OK) {
    member.count = 1;
  } else if (status == WW_OK) {
    status = bind_all(&member, NULL, names, what);
  }
  ww_buffer_put_format(&member.test, "@.document IN (SELECT d.id FROM documents AS d WHERE d.%s IN (", column);
  put_list(&member, &member.test, first);
  ww_buffer_put_text(&member.test, "))");
  ww_buffer_put_format(&member.drive, "SELECT x.id FROM documents AS d JOIN readings AS r ON r.document = d.id JOIN events AS x ON x.reading = r.id WHERE d.%s IN (", column);
  put_list(&member, &member.drive, first);
  ww_buffer_put_text(&member.drive, ")");
  return end(&member, status, true);
}

static ww_status add_rest(struct ww_ask *ask, const struct ww_filter *filter) {
  struct ww_buffer test;
  ww_status status = WW_OK;
  ww_buffer_init(&test);
  if (filter->min_confidence > 0) {
    ww_buffer_put_format(&test, "@.confidence >= ?%d", ww_ask_number(ask, filter->min_confidence));
    status = ww_ask_add(ask, &test, NULL);
  }
  if (status == WW_OK && ask->old_readings) {
    ww_buffer_put_text(&test, "NOT EXISTS(SELECT 1 FROM readings AS o WHERE o.id = @.reading AND o.current = 0)");
    status = ww_ask_add(ask, &test, NULL);
  }
  ww_buffer_release(&test);
  return status;
}

ww_status ww_ask_filter(struct ww_ask *ask) {
  const struct ww_filter *filter = &ask->query->filter;
  ww_status status = ww_ask_party(ask, filter->actor, WW_ASK_ACTOR, "actor");
  if (status == WW_OK) status = ww_ask_party(ask, filter->recipient, WW_ASK_RECIPIENT, "recipient");
  if (status == WW_OK) status = ww_ask_party(ask, filter->either, WW_ASK_EITHER, "party");
  if (status == WW_OK) status = ww_ask_party(ask, filter->said_by, WW_ASK_SOURCE, "source");
  if (status == WW_OK) status = add_event(ask, filter->event);
  if (status == WW_OK) status = add_mode(ask, filter->mode);
  if (status == WW_OK) status = add_context(ask, filter->context);
  if (status == WW_OK) status = add_quad(ask, filter->quad);
  if (status == WW_OK) status = add_auxiliary(ask, filter->auxiliary);
  if (status == WW_OK) status = add_days(ask, filter);
  if (status == WW_OK) status = add_place(ask, filter->place);
  if (status == WW_OK) status = add_country(ask, filter->country);
  if (status == WW_OK) status = add_box(ask, filter->box);
  if (status == WW_OK) status = add_text(ask, filter->text);
  if (status == WW_OK) status = add_document(ask, filter->publisher, "publisher", DISTINCT("documents", "publisher"), "publisher");
  if (status == WW_OK) status = add_document(ask, filter->document, "doc_id", DISTINCT("documents", "doc_id"), "article");
  if (status == WW_OK) status = ww_ask_story(ask, filter->story);
  return status == WW_OK ? add_rest(ask, filter) : status;
}
