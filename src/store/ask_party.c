// A party of a filter: codes, sectors, names, or nobody. Actors and recipients stand in event_parties, sources in claim_links.
#include "base/error.h"
#include "store/ask.h"

// Which table is asked, and how it hangs on the event.
struct side {
  const char *from;   // "event_parties AS q"
  const char *join;   // test: what joins it to '@'
  const char *event;  // drive: what selects the event
  const char *roles;  // further condition, "" none
  const char *nobody; // test that there is none
};

static const struct side sides[] = {
    {"event_parties AS q", "q.event = @.id", "SELECT q.event FROM event_parties AS q WHERE ", " AND q.role = 0",
     "NOT EXISTS(SELECT 1 FROM event_parties AS q WHERE q.event = @.id AND q.role = 0)"},
    {"event_parties AS q", "q.event = @.id", "SELECT q.event FROM event_parties AS q WHERE ", " AND q.role = 1",
     "NOT EXISTS(SELECT 1 FROM event_parties AS q WHERE q.event = @.id AND q.role = 1)"},
    {"event_parties AS q", "q.event = @.id", "SELECT q.event FROM event_parties AS q WHERE ", " AND q.role IN (0, 1)",
     "NOT EXISTS(SELECT 1 FROM event_parties AS q WHERE q.event = @.id)"},
    {"claim_links AS q", "q.claim = @.claim", "SELECT x.id FROM claim_links AS q JOIN events AS x ON x.claim = q.claim WHERE ", "",
     "@.claim IS NULL"},
};

// Who is named so: by the entity's name or the words of the text, with or without the article.
static ww_status known_name(struct ww_ask *ask, const struct side *side, struct ww_slice name, bool *known) {
  struct ww_buffer sql;
  ww_buffer_init(&sql);
  int whole = ww_ask_text(ask, name);
  struct ww_buffer with;
  ww_buffer_init(&with);
  ww_buffer_put_text(&with, "the ");
  ww_buffer_put_slice(&with, name);
  int article = with.failed ? 0 : ww_ask_text(ask, ww_slice_of(with.data, with.size));
  ww_buffer_release(&with);
  if (whole == 0 || article == 0) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "the filter asks for too much at once: give fewer values");
  ww_buffer_put_format(&sql, "SELECT EXISTS(SELECT 1 FROM %s WHERE q.name = ?%d COLLATE NOCASE) OR EXISTS(SELECT 1 FROM %s WHERE q.text = ?%d COLLATE NOCASE)"
                       " OR EXISTS(SELECT 1 FROM %s WHERE q.text = ?%d COLLATE NOCASE)", side->from, whole, side->from, whole, side->from, article);
  sqlite3_stmt *statement = ww_ask_prepare(ask, &sql);
  ww_buffer_release(&sql);
  if (statement == NULL) return WW_ERROR_STORE;
  int code = sqlite3_step(statement);
  *known = code == SQLITE_ROW && sqlite3_column_int(statement, 0) != 0;
  (void)sqlite3_finalize(statement);
  return code == SQLITE_ROW ? WW_OK : ww_ask_failed(ask, code);
}

// The store's names one after the other along the index, each once.
#define NAMES_OF(table) \
  "WITH RECURSIVE n(name) AS (SELECT min(name) FROM " table " UNION ALL SELECT (SELECT min(t.name COLLATE NOCASE) FROM " table \
  " AS t WHERE t.name > n.name COLLATE NOCASE) FROM n WHERE n.name IS NOT NULL) SELECT name FROM n WHERE name IS NOT NULL"

static ww_status unknown_name(struct ww_ask *ask, struct ww_slice name, bool source, const char *what) {
  struct ww_ask_near near;
  ww_ask_near_open(&near, name);
  ww_status status = ww_ask_near_offer_all(&near, ask, source ? NAMES_OF("claim_links") : NAMES_OF("event_parties"));
  for (size_t i = 0; near.count == 0 && name.size == 3 && ww_plover_sector(i) != NULL; i++)
    ww_ask_near_offer(&near, ww_slice_cstring(ww_plover_sector(i)));
  if (status != WW_OK) return status;
  return ww_ask_near_fail(&near, ask, what, "give a code (RUS), a code with sectors (RUS MIL), or a name that the store has");
}

// One value's test on q, and its drive as one SELECT or several.
static void put_role(struct ww_ask *ask, const struct side *side, const struct ww_ask_role *role, struct ww_buffer *test, struct ww_buffer *drive, bool *drives) {
  struct ww_buffer one;
  ww_buffer_init(&one);
  if (role->code[0] != 0) ww_buffer_put_format(&one, "q.code = ?%d", ww_ask_text(ask, ww_slice_cstring(role->code)));
  for (size_t i = 0; i < role->sector_count; i++) {
    if (one.size > 0) ww_buffer_put_text(&one, " AND ");
    ww_buffer_put_format(&one, "?%d IN (q.sector1, q.sector2, q.sector3, q.sector4)", ww_ask_text(ask, ww_slice_cstring(role->sectors[i])));
  }
  ww_buffer_put_slice(test, ww_slice_of(one.data, one.size));
  // A sector alone has no index; the others of the filter may have one.
  if (role->code[0] == 0) *drives = false;
  ww_buffer_put_text(drive, side->event);
  ww_buffer_put_slice(drive, ww_slice_of(one.data, one.size));
  ww_buffer_put_text(drive, side->roles);
  test->failed |= one.failed;
  ww_buffer_release(&one);
}

static void put_name(struct ww_ask *ask, const struct side *side, struct ww_buffer *test, struct ww_buffer *drive) {
  // known_name has just made the two parameters.
  int article = (int)ask->parameter_count, whole = article - 1;
  ww_buffer_put_format(test, "q.name = ?%d COLLATE NOCASE OR q.text COLLATE NOCASE IN (?%d, ?%d)", whole, whole, article);
  ww_buffer_put_format(drive, "%sq.name = ?%d COLLATE NOCASE%s UNION ALL %sq.text = ?%d COLLATE NOCASE%s UNION ALL %sq.text = ?%d COLLATE NOCASE%s",
                       side->event, whole, side->roles, side->event, whole, side->roles, side->event, article, side->roles);
}

struct party {
  struct ww_buffer test, drive, nobody;
  bool drives, any;
};

static ww_status put_value(struct ww_ask *ask, const struct side *side, struct ww_slice value, const char *what, struct party *party) {
  if (ww_slice_is(value, "-")) {
    ww_buffer_put_text(&party->nobody, side->nobody);
    party->drives = false;
    return WW_OK;
  }
  struct ww_ask_role role;
  bool is_role = ww_ask_role(value, &role), known = false;
  if (!is_role) {
    ww_status status = known_name(ask, side, value, &known);
    if (status != WW_OK) return status;
    if (!known) return unknown_name(ask, value, side == &sides[3], what);
  }
  if (party->any) {
    ww_buffer_put_text(&party->test, " OR ");
    ww_buffer_put_text(&party->drive, " UNION ALL ");
  }
  party->any = true;
  ww_buffer_put_text(&party->test, "(");
  if (is_role) {
    put_role(ask, side, &role, &party->test, &party->drive, &party->drives);
  } else {
    put_name(ask, side, &party->test, &party->drive);
  }
  ww_buffer_put_text(&party->test, ")");
  return WW_OK;
}

// The whole member as one name first, where it holds a comma; else its values.
static ww_status put_values(struct ww_ask *ask, const struct side *side, struct ww_slice member, const char *what, struct party *party) {
  struct ww_slice values[WW_ASK_VALUES];
  size_t count;
  if (!ww_ask_cut(member, values, &count)) return ww_fail(ask->error, WW_ERROR_ARGUMENT, "more than %d values for one filter", WW_ASK_VALUES);
  if (count > 1) {
    bool known = false;
    ww_status status = known_name(ask, side, ww_slice_trim(member), &known);
    if (status != WW_OK) return status;
    if (known) values[0] = ww_slice_trim(member), count = 1;
  }
  for (size_t i = 0; i < count; i++) {
    ww_status status = put_value(ask, side, values[i], what, party);
    if (status != WW_OK) return status;
  }
  return WW_OK;
}

// Puts the text with a plus before each column of q: SQLite then goes to the event by the primary key, where its few parties lie together,
// and never by the index of codes, where each of them has many events.
static void put_by_event(struct ww_buffer *out, struct ww_slice text) {
  for (size_t i = 0; i < text.size; i++) {
    bool column = text.data[i] == 'q' && i + 1 < text.size && text.data[i + 1] == '.' && (i == 0 || text.data[i - 1] == ' ' || text.data[i - 1] == '(');
    if (column) ww_buffer_put_byte(out, '+');
    ww_buffer_put_byte(out, text.data[i]);
  }
}

ww_status ww_ask_party(struct ww_ask *ask, struct ww_slice member, enum ww_ask_side which, const char *what) {
  if (ww_slice_trim(member).size == 0) return WW_OK;
  const struct side *side = &sides[which];
  struct party party = {.drives = true};
  ww_buffer_init(&party.test);
  ww_buffer_init(&party.drive);
  ww_buffer_init(&party.nobody);
  ww_status status = put_values(ask, side, member, what, &party);
  struct ww_buffer whole;
  ww_buffer_init(&whole);
  if (status == WW_OK) {
    if (party.any) {
      ww_buffer_put_format(&whole, "EXISTS(SELECT 1 FROM %s WHERE %s", side->from, side->join);
      put_by_event(&whole, ww_slice_cstring(side->roles));
      ww_buffer_put_text(&whole, " AND (");
      put_by_event(&whole, ww_slice_of(party.test.data, party.test.size));
      ww_buffer_put_text(&whole, "))");
    }
    if (party.any && party.nobody.size > 0) ww_buffer_put_text(&whole, " OR ");
    ww_buffer_put_slice(&whole, ww_slice_of(party.nobody.data, party.nobody.size));
    whole.failed |= party.test.failed || party.nobody.failed;
    status = ww_ask_add(ask, &whole, party.drives ? &party.drive : NULL);
  }
  ww_buffer_release(&whole);
  ww_buffer_release(&party.test);
  ww_buffer_release(&party.drive);
  ww_buffer_release(&party.nobody);
  return status;
}
