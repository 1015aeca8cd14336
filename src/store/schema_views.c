// Views for whoever asks the file itself, from sqlite3, R or DuckDB. All speak of current readings alone, and write hashes,
// scales and coordinates as the formats of the command do. DuckDB writes a view's SQL anew before SQLite gets it, and then does not
// know count(*) inside a subquery: columns are counted.
#include "store/schema.h"

// Several names in one cell, in their order, with a semicolon between.
#define PARTY(column, role) \
  "(SELECT group_concat(v, ';') FROM (SELECT ifnull(" column ", '') AS v FROM event_parties AS p WHERE p.event = e.id AND p.role = " role \
  " ORDER BY p.position))"
#define SECTORS "p.sector1 || ifnull(' ' || p.sector2, '') || ifnull(' ' || p.sector3, '') || ifnull(' ' || p.sector4, '')"
#define PLACE(column) \
  "(SELECT " column " FROM event_places AS ep JOIN locations AS l ON l.id = ep.location WHERE ep.event = e.id AND ep.position = 0)"

const char ww_store_schema_views[] =
    "CREATE VIEW events_flat AS SELECT"
    "  printf('%016x', e.event_key) AS id, d.doc_id AS article, d.published, d.publisher, d.url, e.date, e.enddate, e.date_resolution,"
    "  e.type AS event, replace(e.modes, ' ', ';') AS mode,"
    "  trim(substr(';historical', 1, 11 * e.historical) || substr(';future', 1, 7 * e.future) || substr(';hypothetical', 1, 13 * e.hypothetical)"
    "    || substr(';negation', 1, 9 * e.negation), ';') AS auxiliary,"
    "  (SELECT group_concat(v, ';') FROM (SELECT c.context AS v FROM event_contexts AS c WHERE c.event = e.id ORDER BY c.position)) AS context,"
    "  e.quad AS quad_code, e.scale / 10.0 AS event_scale,"
    "  " PARTY("p.code", "0") " AS actor_code, " PARTY(SECTORS, "0") " AS actor_sector,"
    "  " PARTY("p.name", "0") " AS actor_name, " PARTY("p.text", "0") " AS actor_text,"
    "  " PARTY("p.code", "1") " AS recipient_code, " PARTY(SECTORS, "1") " AS recipient_sector,"
    "  " PARTY("p.name", "1") " AS recipient_name, " PARTY("p.text", "1") " AS recipient_text,"
    "  " PLACE("l.name") " AS place, " PLACE("l.country_code") " AS country_code,"
    "  " PLACE("l.lat_micro / 1e6") " AS lat, " PLACE("l.lon_micro / 1e6") " AS lon,"
    "  e.dead, e.injured, e.arrested,"
    "  (SELECT k.text FROM claim_links AS k WHERE k.claim = e.claim AND k.position = 0) AS claim_by,"
    "  e.confidence / 1000.0 AS confidence, e.rule, CASE WHEN e.link IS NOT NULL THEN printf('%016x', e.link) END AS link, e.again,"
    "  s.number AS sentence, s.start, s.end,"
    "  (SELECT substr(t.text, s.start + 1, s.end - s.start) FROM texts AS t WHERE t.id = r.text) AS text, e.id AS event_row"
    "  FROM events AS e JOIN readings AS r ON r.id = e.reading AND r.current = 1 JOIN documents AS d ON d.id = e.document"
    "  JOIN sentences AS s ON s.id = e.sentence;"
    // One row for each pair of actor and recipient of an act; who stands alone has a NULL beside him.
    "CREATE VIEW dyads AS SELECT"
    "  printf('%016x', e.event_key) AS id, e.date, e.type AS event, e.mode, e.quad AS quad_code, e.scale / 10.0 AS event_scale,"
    "  a.code AS actor_code, a.sector1 AS actor_sector, a.name AS actor_name,"
    "  b.code AS recipient_code, b.sector1 AS recipient_sector, b.name AS recipient_name,"
    "  e.historical, e.future, e.hypothetical, e.negation, e.claim IS NOT NULL AS claimed, e.confidence / 1000.0 AS confidence,"
    "  d.doc_id AS article, d.published, d.publisher, e.id AS event_row"
    "  FROM events AS e JOIN readings AS r ON r.id = e.reading AND r.current = 1 JOIN documents AS d ON d.id = e.document"
    "  LEFT JOIN event_parties AS a ON a.event = e.id AND a.role = 0 LEFT JOIN event_parties AS b ON b.event = e.id AND b.role = 1"
    "  WHERE e.again = 0;"
    // Acts that happened (neither foreseen, supposed nor denied) by month and pair of codes.
    "CREATE VIEW dyad_months AS SELECT"
    "  substr(date, 1, 7) AS month, actor_code, recipient_code, count(event_row) AS events, round(avg(event_scale), 3) AS mean_scale,"
    "  sum(quad_code = 1) AS verbal_cooperation, sum(quad_code = 2) AS material_cooperation,"
    "  sum(quad_code = 3) AS verbal_conflict, sum(quad_code = 4) AS material_conflict"
    "  FROM dyads WHERE date IS NOT NULL AND actor_code IS NOT NULL AND recipient_code IS NOT NULL"
    "  AND future = 0 AND hypothetical = 0 AND negation = 0 GROUP BY month, actor_code, recipient_code;"
    "CREATE VIEW claims_flat AS SELECT"
    "  printf('%016x', c.claim_key) AS id, d.doc_id AS article, d.published, d.publisher, c.day, c.kind, c.stance,"
    "  (SELECT k.code FROM claim_links AS k WHERE k.claim = c.id AND k.position = 0) AS by_code,"
    "  (SELECT k.name FROM claim_links AS k WHERE k.claim = c.id AND k.position = 0) AS by_name,"
    "  (SELECT k.text FROM claim_links AS k WHERE k.claim = c.id AND k.position = 0) AS by_text,"
    "  (SELECT group_concat(v, ' < ') FROM (SELECT k.text AS v FROM claim_links AS k WHERE k.claim = c.id ORDER BY k.position)) AS chain,"
    "  (SELECT substr(t.text, c.cue_start + 1, c.cue_end - c.cue_start) FROM texts AS t WHERE t.id = r.text) AS cue,"
    "  (SELECT group_concat(substr(t.text, json_extract(j.value, '$[0]') + 1, json_extract(j.value, '$[1]') - json_extract(j.value, '$[0]')), ' ')"
    "    FROM texts AS t, json_each(c.spans) AS j WHERE t.id = r.text) AS text,"
    "  (SELECT count(e.id) FROM events AS e WHERE e.claim = c.id) AS events, c.id AS claim_row"
    "  FROM claims AS c JOIN readings AS r ON r.id = c.reading AND r.current = 1 JOIN documents AS d ON d.id = r.document;";
