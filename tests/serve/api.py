"""Each path of the API on a store of the example reports: what it answers, and what it says to a question that makes no sense. All answers
are held against the schemas of docs/openapi.json."""
import json
import pathlib
import re
import urllib.parse

import harness
import jsonschema

OPENAPI = json.loads(pathlib.Path("docs/openapi.json").read_text())
DOC = json.loads(pathlib.Path("docs/doc.schema.json").read_text())


def resolver():
    return jsonschema.RefResolver("", OPENAPI)


def schema_of(path, status="200", kind="application/json", method="get"):
    answer = OPENAPI["paths"][path][method]["responses"][status]
    if "$ref" in answer:
        answer = OPENAPI["components"]["responses"][answer["$ref"].rsplit("/", 1)[1]]
    return answer["content"][kind]["schema"]


def check(instance, schema):
    jsonschema.Draft202012Validator(schema, resolver=resolver()).validate(instance)


class Answers(harness.Case):
    options = ("--reader",)

    def get(self, path, template=None):
        answer = self.ok("/api/v1/" + path)
        check(answer, schema_of("/api/v1/" + (template or path.split("?")[0])))
        return answer

    def test_meta(self):
        meta = self.get("meta")
        self.assertGreater(meta["events"], 300)
        self.assertTrue(meta["reader"])
        self.assertIn("ASSAULT", [row["event"] for row in meta["types"]])

    def test_events_pages_hold_each_event_once(self):
        seen, after = [], ""
        while True:
            page = self.get("events?limit=100" + after)
            seen += [event["id"] for event in page["events"]]
            dates = [event["date"] or "" for event in page["events"]]
            self.assertEqual(dates, sorted(dates, reverse=True), "newest first, undated ones last")
            if page["next"] is None:
                break
            after = "&after=" + page["next"]
        self.assertEqual(len(seen), self.get("meta")["events"])
        self.assertEqual(len(set(seen)), len(seen))
        oldest = self.get("events?limit=1&order=oldest")["events"][0]
        self.assertEqual(oldest["date"], min(d for d in (e["date"] for e in self.get("events?limit=500")["events"]) if d))

    def test_lists_of_groups_are_paged_by_key(self):
        for path, name, size in (("dyads?", "dyads", 7), ("map?", "places", 5), ("actors?", "actors", 4), ("actors?q=a&", "actors", 2), ("dyads?event=ASSAULT&once-a-story=true&", "dyads", 7)):
            seen, after = [], ""
            while True:
                page = self.get(f"{path}limit={size}{after}", path.split("?")[0])
                seen += page[name]
                if page["next"] is None:
                    break
                self.assertEqual(len(page[name]), size)
                after = "&after=" + page["next"]
            whole = self.get(f"{path}limit=500", path.split("?")[0])
            self.assertIsNone(whole["next"])
            self.assertEqual(seen, whole[name], path)
            self.assertGreater(len(seen), size)
            self.fault(f"/api/v1/{path}limit={size}&after=AAAA", 400, "after")

    def test_filters_leave_what_they_say(self):
        for event in self.get("events?event=ASSAULT,PROTEST&limit=200")["events"]:
            self.assertIn(event["event"], ("ASSAULT", "PROTEST"))
        for event in self.get("events?quad=1")["events"]:
            self.assertEqual(event["quad"], 1)
        for event in self.get("events?actor=MOZ&min-confidence=0.5")["events"]:
            self.assertIn("MOZ", [party["code"] for party in event["actor"]])
            self.assertGreaterEqual(event["confidence"], 0.5)
        for event in self.get("events?since=2031-03&until=2031-04-15&limit=200")["events"]:
            self.assertLessEqual(event["date"], "2031-04-15")
            self.assertGreaterEqual(event["enddate"], "2031-03-01")

    def test_a_party_is_found_by_its_key(self):
        for event in self.get("events?limit=60")["events"]:
            for party in event["actor"]:
                found = self.get("events?limit=500&actor=" + urllib.parse.quote(party["key"]))
                self.assertIn(event["id"], [other["id"] for other in found["events"]], party)
                break

    def test_event_whole(self):
        for event in self.get("events?limit=80")["events"]:
            whole = self.get("events/" + event["id"], "events/{id}")
            self.assertEqual(whole["event"]["id"], event["id"])
            text = self.get("documents/" + urllib.parse.quote(event["document"]["id"], safe=""), "documents/{id}")["text"]
            sentence = event["sentence"]
            self.assertEqual(text[sentence["start"]:sentence["end"]], sentence["text"])
            around = whole["around"]
            self.assertEqual(text[around["start"]:around["end"]], around["text"])
            actions = [text[s["start"]:s["end"]] for s in whole["spans"] if s["role"] == "action"]
            self.assertIn(whole["why"]["trigger"], " ".join(actions) + whole["why"]["trigger"][:0] if actions else "")
            for party, role in [(p, "actor") for p in event["actor"]] + [(p, "recipient") for p in event["recipient"]]:
                self.assertEqual(text[party["start"]:party["end"]], party["text"])
                self.assertIn({"role": role, "start": party["start"], "end": party["end"]}, whole["spans"])

    def test_reports_of_a_story(self):
        stories = [e for e in self.get("events?limit=500")["events"] if e["story"] is not None]
        for event in stories[:5]:
            story = self.get(f"stories/{event['story']}", "stories/{id}")
            self.assertIn(event["id"], [e["id"] for e in story["events"]])
            whole = self.get("events/" + event["id"], "events/{id}")
            self.assertEqual(len(whole["reports"]), len(story["events"]) - 1)
        self.assertTrue(stories, "no event of the example reports is told twice")

    def test_document_is_the_doc_format(self):
        document = self.get("documents/demo.txt", "documents/{id}")
        jsonschema.Draft202012Validator(DOC).validate(document)
        written = json.loads(harness.subprocess.run([harness.COMMAND, "code", "--format", "doc", "examples/demo.txt"], capture_output=True, check=True).stdout)
        self.assertEqual(sorted(written), sorted(document))
        for layer in written:
            self.assertEqual(written[layer], document[layer], layer)

    def test_counts(self):
        total = self.get("meta")["events"]
        self.assertEqual(sum(row["events"] for row in self.get("counts?by=event")["counts"]), total)
        rows = self.get("counts?by=month,quad")["counts"]
        self.assertEqual(rows, sorted(rows, key=lambda row: (row["month"] or "", row["quad"])))
        rows = self.get("counts?by=actor&order=count&limit=3")
        self.assertTrue(rows["more"])
        self.assertEqual([row["events"] for row in rows["counts"]], sorted((row["events"] for row in rows["counts"]), reverse=True))

    def test_dyads_and_map(self):
        for dyad in self.get("dyads?limit=20")["dyads"]:
            self.assertEqual(sum(dyad["quads"]), dyad["events"])
            found = self.get(f"events?limit=500&actor={urllib.parse.quote(dyad['actor']['key'])}&recipient={urllib.parse.quote(dyad['recipient']['key'])}")["events"]
            self.assertGreaterEqual(len(found), dyad["events"])
        places = self.get("map")
        self.assertGreater(len(places["places"]), 5)
        counts = [place["events"] for place in places["places"]]
        self.assertEqual(counts, sorted(counts, reverse=True))
        for place in places["places"]:
            name = place["place"]["name"]
            self.assertTrue(name, place)
            self.assertGreaterEqual(sum(row["events"] for row in self.get(f"counts?by=quad&place={urllib.parse.quote(name)}", "counts")["counts"]), place["events"], place)

    def test_actors(self):
        found = self.get("actors?q=mOz")["actors"]
        self.assertEqual(found[0]["actor"], {"key": "MOZ", "name": "Mozambique", "code": "MOZ"})
        self.assertEqual(self.get("actors?q=mozamb")["actors"][0]["actor"]["key"], "MOZ")
        profile = self.get("actors/MOZ", "actors/{key}")
        self.assertEqual(profile["did"]["events"], len(self.get("events?actor=MOZ&limit=500")["events"]))
        self.assertEqual(sum(profile["did"]["quads"]), profile["did"]["events"])
        self.assertGreater(len(profile["months"]), 0)
        self.fault("/api/v1/actors/Nobody%20At%20All", 404, code="not-found")
        self.fault("/api/v1/actors/MOZ?since=yesterday", 400, "since")

    def test_claims(self):
        seen, after = [], ""
        while True:
            page = self.get("claims?limit=200" + after)
            seen += [row["claim"]["id"] + row["document"]["id"] for row in page["claims"]]
            if page["next"] is None:
                break
            after = "&after=" + page["next"]
        self.assertEqual(len(seen), self.get("meta")["claims"])
        self.assertEqual(len(set(seen)), len(seen))
        denials = self.get("claims?stance=deny,doubt")["claims"]
        self.assertGreater(len(denials), 0)
        self.assertTrue(all(row["claim"]["stance"] in ("deny", "doubt") for row in denials))
        for row in self.get("claims?said-by=MOZ")["claims"]:
            self.assertIn("MOZ", [source["code"] for source in row["claim"]["chain"]])
        self.fault("/api/v1/claims?stance=shout", 400)

    def test_disagreements(self):
        found = self.get("claims/disagreements")["disagreements"]
        self.assertGreater(len(found), 0)
        for row in self.get("claims/disagreements?field=dead")["disagreements"]:
            self.assertEqual(row["field"], "dead")
        self.fault("/api/v1/claims/disagreements?field=colour", 400)

    def test_search(self):
        hits = self.get("search?q=border&limit=5")["hits"]
        self.assertEqual(len(hits), 5)
        for hit in hits:
            for start, end in hit["marks"]:
                self.assertIn("border", hit["text"][start:end].lower())
        more = self.get("search?q=border&limit=5&after=" + self.get("search?q=border&limit=5")["next"])["hits"]
        self.assertNotIn(hits[0], more)
        self.assertEqual(self.get("search?q=%22%29%28*")["hits"], [])

    def test_downloads(self):
        total = self.get("meta")["events"]
        for form, kind in (("tsv", "text/tab-separated-values"), ("jsonl", "application/x-ndjson"), ("plover", "application/x-ndjson"), ("geojson", "application/geo+json")):
            status, headers, data = self.server.request(f"/api/v1/download?format={form}")
            self.assertEqual(status, 200)
            self.assertTrue(headers["Content-Type"].startswith(kind))
            self.assertIn("attachment", headers["Content-Disposition"])
            if form == "geojson":
                self.assertEqual(len(json.loads(data)["features"]), total)
            elif form == "jsonl":
                self.assertEqual(len([json.loads(line) for line in data.splitlines()]), total)
        self.fault("/api/v1/download?format=tsv&actor=Nobody%20At%20All", 400, "actor")
        self.fault("/api/v1/download?format=pdf", 400, "format")
        self.fault("/api/v1/download", 400, "format")

    def test_read(self):
        body = json.dumps({"text": "Kenya sent food to Somalia on Monday.", "date": "2016-05-04"}).encode()
        status, answer = self.server.json("/api/v1/read", method="POST", body=body, headers={"Content-Type": "application/json; charset=utf-8"})
        self.assertEqual(status, 200)
        jsonschema.Draft202012Validator(DOC).validate(answer)
        self.assertEqual(answer["events"][0]["event"], ["AID"])
        for bad, field in ((b"{", None), (b"[]", None), (b"{}", "text"), (b'{"text": 5}', "text"), (b'{"text": "a", "x": 1}', None), (b'{"text":"a","title":"a\\nb"}', "title")):
            self.fault("/api/v1/read", 400, field, "bad-body", method="POST", body=bad, headers={"Content-Type": "application/json"})
        self.fault("/api/v1/read", 415, method="POST", body=body, headers={"Content-Type": "text/plain"})
        self.fault("/api/v1/read", 422, method="POST", body=b'{"text": "\\u0000\\u0001\\u0002"}', headers={"Content-Type": "application/json"})

    def test_bad_values_name_their_parameter(self):
        for query, parameter in (("events?limit=0", "limit"), ("events?limit=501", "limit"), ("events?limit=1e2", "limit"), ("events?limit=-1", "limit"),
                                 ("events?actor=", "actor"), ("events?actor=KEN&actor=MOZ", "actor"), ("events?colour=red", "colour"),
                                 ("events?min-confidence=2", "min-confidence"), ("events?min-confidence=0.", "min-confidence"), ("events?since=2014-13", "since"),
                                 ("events?until=abc", "until"), ("events?event=DANCE", "event"), ("events?quad=9", "quad"), ("events?box=1,2,3", "box"),
                                 ("events?auxiliary=maybe", "auxiliary"), ("events?once-a-story=yes", "once-a-story"), ("events?order=random", "order"),
                                 ("events?story=0", "story"), ("events?country=Atlantis", "country"), ("events?after=abc", "after"), ("counts", "by"),
                                 ("counts?by=colour", "by"), ("counts?by=day,day", "by"), ("counts?by=day,event,quad,mode", "by"), ("search", "q"),
                                 ("meta?limit=5", "limit"), ("events?text=-war", "text"), ("events?actor=%ff", "actor"), ("events?actor=a%00b", "actor")):
            self.fault("/api/v1/" + query, 400, parameter)

    def test_a_token_is_of_its_query(self):
        token = self.get("events?limit=1")["next"]
        self.fault("/api/v1/events?limit=1&actor=MOZ&after=" + token, 400, "after")
        self.fault("/api/v1/events?limit=1&after=" + token[:-3], 400, "after")
        self.assertNotEqual(self.get("events?limit=2&after=" + token)["events"], [])

    def test_nothing_there(self):
        for path in ("/api", "/api/v1", "/api/v1/", "/api/v2/meta", "/api/v1/meta/", "/api/v1/meta/x", "/api/v1/events/0123456789abcdef", "/api/v1/stories/999999999",
                     "/api/v1/documents/none", "/nothing", "/api/v1/dance"):
            self.fault(path, 404, code="not-found")
        for path in ("/api/v1/events/xyz", "/api/v1/stories/x", "/api/v1/stories/0"):
            self.fault(path, 400)

    def test_every_parameter_of_the_document_is_known(self):
        names = set()
        for path, item in OPENAPI["paths"].items():
            if "get" not in item or not path.startswith("/api/"):
                continue
            takes = []
            for parameter in item["get"]["parameters"]:
                if "$ref" in parameter:
                    parameter = OPENAPI["components"]["parameters"][parameter["$ref"].rsplit("/", 1)[1]]
                if parameter["in"] == "query":
                    takes.append(parameter["name"])
            names.update(takes)
            filled = re.sub(r"\{id\}", "0123456789abcdef" if "events" in path else "1", path).replace("{key}", "MOZ")
            for name in takes:
                # An empty value of a parameter that is known is refused as such; an unknown one is called so.
                error = self.server.json(f"{filled}?{name}=")[1].get("error", {"code": "bad-parameter"})
                self.assertNotEqual(error["code"], "unknown-parameter", f"{path}: {name}")
            self.fault(f"{filled}?no-such=1", 400, "no-such", "unknown-parameter")
        self.assertGreater(len(names), 25)

    def test_openapi_is_served_as_it_stands(self):
        self.assertEqual(self.ok("/openapi.json"), OPENAPI)


if __name__ == "__main__":
    harness.main()
