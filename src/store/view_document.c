// view_document.c: one document with its text and every layer, in the `doc` format (docs/doc.schema.json), as its current reading has it.
#include "base/error.h"
#include "store/view.h"

// ?1 is the reading. Optional members are put through json_patch, which leaves out what is null.
#define WORDS_OF_LIST(column) "json(CASE WHEN " column " = '' THEN '[]' ELSE '[\"' || replace(" column ", ' ', '\",\"') || '\"]' END)"
#define TRUTH(column) "json(CASE " column " WHEN 0 THEN 'false' ELSE 'true' END)"
#define FROM(table, alias) " FROM " table " AS " alias " JOIN readings AS r ON r.id = " alias ".reading JOIN texts AS t ON t.id = r.text WHERE " alias ".reading = ?1 ORDER BY " alias ".number"
#define PLACE(l, extracted) \
  "json_patch(json_object('extracted_place', " extracted ", 'resolved_place', " l ".name, 'province', " l ".province, 'country', " l ".country," \
  " 'country_code', " l ".country_code, 'resolution', " l ".resolution)," \
  " json_object('lat', " l ".lat_micro / 1000000.0, 'lon', " l ".lon_micro / 1000000.0, 'geonameid', " l ".geonameid, 'feature_class', " l ".feature_class, 'feature_code', " l ".feature_code))"
#define PARTIES(role) \
  "(SELECT json_group_array(json(x)) FROM (SELECT json_patch(json_object('code', p.code, 'sector', json(" WW_SQL_SECTORS("p") "), 'entity_text', p.text," \
  " 'identifier_text', p.name, 'start', p.start, 'end', p.end)," \
  " json_object('entity', printf('%016x', n.entity_key), 'identifier_id', n.wikidata, 'office', n.office)) AS x" \
  " FROM event_parties AS p LEFT JOIN entities AS n ON n.id = p.entity WHERE p.event = e.id AND p.role = " role " ORDER BY p.position))"

static const char head[] =
    "SELECT json_object('schema', 1, 'engine', json_object('version', g.version, 'model', g.model, 'lexicon', g.lexicon), 'id', d.doc_id, 'title', d.title,"
    " 'byline', d.byline, 'publisher', d.publisher, 'published', d.published, 'dateline', d.dateline, 'url', d.url, 'language', d.language, 'text', t.text,"
    " 'text_hash', printf('%016x', t.text_hash))"
    " FROM readings AS r JOIN engines AS g ON g.id = r.engine JOIN documents AS d ON d.id = r.document JOIN texts AS t ON t.id = r.text WHERE r.id = ?1";

static const struct {
  const char *key, *sql;
} layers[] = {
    {"sentences", "SELECT json_patch(json_object('start', s.start, 'end', s.end, 'part', s.part), json_object('none', s.none)) FROM sentences AS s"
                  " WHERE s.reading = ?1 ORDER BY s.number"},
    {"entities", "SELECT json_object('id', printf('%016x', n.entity_key), 'name', n.name, 'kind', n.kind, 'code', n.code, 'sector', json(" WW_SQL_SECTORS("n") "),"
                 " 'office', n.office, 'identifier_id', n.wikidata, 'mentions', (SELECT json_group_array(json_object('start', json_extract(j.value, '$[0]'),"
                 " 'end', json_extract(j.value, '$[1]'), 'text', " WW_SQL_WORDS("json_extract(j.value, '$[0]')", "json_extract(j.value, '$[1]')") ")) FROM json_each(n.mentions) AS j))"
                 FROM("entities", "n")},
    {"times", "SELECT json_patch(json_object('id', m.number, 'start', m.start, 'end', m.end, 'text', " WW_SQL_WORDS("m.start", "m.end") ", 'date', m.date,"
              " 'enddate', m.enddate, 'resolution', m.resolution), json_object('ongoing', CASE m.ongoing WHEN 1 THEN json('true') END,"
              " 'historical', CASE m.historical WHEN 1 THEN json('true') END, 'clock', m.clock, 'zone', m.zone))" FROM("times", "m")},
    {"places", "SELECT json_patch(" PLACE("l", "q.extracted") ", json_object('id', q.number, 'start', q.start, 'end', q.end, 'use', q.use))"
               " FROM places AS q JOIN locations AS l ON l.id = q.location WHERE q.reading = ?1 ORDER BY q.number"},
    {"figures", "SELECT json_patch(json_object('id', f.number, 'start', f.start, 'end', f.end, 'text', " WW_SQL_WORDS("f.start", "f.end") ", 'unit', f.unit,"
                " 'approximate', " TRUTH("f.approximate") "), json_object('min', f.min, 'max', f.max, 'of', (SELECT printf('%016x', n.entity_key) FROM entities AS n"
                " WHERE n.id = f.entity), 'claim', (SELECT printf('%016x', c.claim_key) FROM claims AS c WHERE c.id = f.claim)))" FROM("figures", "f")},
    {"events", "SELECT json_patch(json_object('id', printf('%016x', e.event_key), 'event', json_array(e.type), 'mode', " WORDS_OF_LIST("e.modes") ","
               " 'auxiliary', (SELECT json_group_array(v) FROM (SELECT 'historical' AS v WHERE e.historical UNION ALL SELECT 'future' WHERE e.future"
               " UNION ALL SELECT 'hypothetical' WHERE e.hypothetical UNION ALL SELECT 'negation' WHERE e.negation)),"
               " 'context', (SELECT json_group_array(v) FROM (SELECT x.context AS v FROM event_contexts AS x WHERE x.event = e.id ORDER BY x.position)),"
               " 'context_spans', (SELECT json_group_array(json(v)) FROM (SELECT json_object('context', x.context, 'from', x.found_in, 'spans', json(x.spans)) AS v"
               " FROM event_contexts AS x WHERE x.event = e.id AND x.found_in IS NOT NULL ORDER BY x.position)),"
               " 'quad_code', e.quad, 'event_scale', e.scale / 10.0, 'date', e.date, 'enddate', e.enddate, 'date_resolution', e.date_resolution,"
               " 'ongoing', " TRUTH("e.ongoing") ", 'actor', " PARTIES("0") ", 'recipient', " PARTIES("1") ","
               " 'event_loc', (SELECT json_group_array(json(v)) FROM (SELECT " PLACE("l", "q.extracted") " AS v FROM event_places AS y JOIN places AS q ON q.id = y.place"
               " JOIN locations AS l ON l.id = y.location WHERE y.event = e.id ORDER BY y.position)),"
               " 'place', (SELECT json_group_array(v) FROM (SELECT q.number AS v FROM event_places AS y JOIN places AS q ON q.id = y.place WHERE y.event = e.id ORDER BY y.position)),"
               " 'figures', (SELECT json_group_array(v) FROM (SELECT f.number AS v FROM event_figures AS y JOIN figures AS f ON f.id = y.figure WHERE y.event = e.id ORDER BY y.position)),"
               " 'sentence', (SELECT s.number FROM sentences AS s WHERE s.id = e.sentence), 'spans', json(e.spans), 'trigger', json(e.\"trigger\"),"
               " 'confidence', e.confidence / 1000.0, 'signs', " WORDS_OF_LIST("e.signs") ", 'rule', e.rule),"
               " json_object('actor_unnamed', CASE e.actor_unnamed WHEN 1 THEN json('true') END, 'time', (SELECT m.number FROM times AS m WHERE m.id = e.time),"
               " 'dead', e.dead, 'injured', e.injured, 'arrested', e.arrested, 'claim', (SELECT printf('%016x', c.claim_key) FROM claims AS c WHERE c.id = e.claim),"
               " 'link', CASE WHEN e.link IS NOT NULL THEN printf('%016x', e.link) END)) FROM events AS e WHERE e.reading = ?1 ORDER BY e.number"},
    {"claims", "SELECT json_patch(json_object('id', printf('%016x', c.claim_key), 'cue', json_object('start', c.cue_start, 'end', c.cue_end, 'text', " WW_SQL_WORDS("c.cue_start", "c.cue_end") "),"
               " 'spans', json(c.spans), 'text', coalesce(" WW_SQL_SPAN_WORDS("c.spans") ", ''), 'kind', c.kind, 'stance', c.stance, 'date', c.day,"
               " 'chain', (SELECT json_group_array(json(v)) FROM (SELECT CASE WHEN k.start IS NULL THEN json_object('relation', k.relation) WHEN k.entity IS NULL"
               " THEN json_object('entity_text', k.text, 'start', k.start, 'end', k.end, 'relation', k.relation)"
               " ELSE json_object('entity', printf('%016x', n.entity_key), 'code', k.code, 'sector', json(" WW_SQL_SECTORS("k") "), 'identifier_text', k.name,"
               " 'entity_text', k.text, 'start', k.start, 'end', k.end, 'relation', k.relation) END AS v"
               " FROM claim_links AS k LEFT JOIN entities AS n ON n.id = k.entity WHERE k.claim = c.id ORDER BY k.position))),"
               " json_object('parent', (SELECT printf('%016x', p.claim_key) FROM claims AS p WHERE p.id = c.parent), 'attitude', CASE c.attitude WHEN 1 THEN json('true') END))" FROM("claims", "c")},
};

ww_status ww_store_document_json(struct ww_store *store, struct ww_slice article, ww_write_function write, void *context, bool *found, struct ww_error *error) {
  struct ww_viewer view;
  struct ww_view_value id = WW_VIEW_TEXT(article);
  ww_view_open(&view, store, write, context, error);
  // Two reports may have got the same id by whoever named them: the one stored last is meant.
  int64_t reading = ww_view_number(&view, "SELECT r.id FROM documents AS d JOIN readings AS r ON r.document = d.id AND r.current = 1 WHERE d.doc_id = ?1 ORDER BY d.id DESC LIMIT 1", &id, 1, 0);
  *found = reading != 0;
  if (*found) {
    struct ww_view_value row = WW_VIEW_NUMBER(reading);
    // The head's object is closed by SQLite: its brace is taken off, and the layers follow inside it.
    (void)ww_view_values(&view, head, &row, 1);
    if (view.out.size > 0) view.out.size--;
    view.json.first = false;
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) {
      ww_view_flush(&view);
      ww_view_array(&view, layers[i].key, layers[i].sql, &row, 1);
    }
    ww_buffer_put_text(&view.out, "}\n");
  }
  return ww_view_close(&view);
}
