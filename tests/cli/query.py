"""`whowhom query` against its own list of everything: each filter gives what the same question in Python gives."""
import json
import os
import re
import tempfile

import harness

AUXILIARY = {"historical", "future", "hypothetical", "negation"}


def events(*arguments):
    code, out, error = harness.run("query", "-q", "--db", Query.store, "--format", "jsonl", *arguments)
    assert code == 0, error
    return [json.loads(line) for line in out.decode().splitlines()]


def has_code(parties, code, *sectors):
    return any(p["code"] == code and set(sectors) <= set(p["sector"]) for p in parties)


def named(parties, name):
    return any(t and t.lower() in (name.lower(), "the " + name.lower()) for p in parties for t in (p["identifier_text"], p["entity_text"]))


class Query(harness.Case):
    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.TemporaryDirectory()
        cls.store = Query.store = os.path.join(cls.home.name, "events.db")
        code, _, error = harness.run("code", "-q", "--db", cls.store, "examples/reports/reports.jsonl")
        assert code == 0, error
        cls.all = events("--told-again")
        assert len(cls.all) > 200

    @classmethod
    def tearDownClass(cls):
        cls.home.cleanup()

    def same(self, arguments, fits, least=1):
        """The ids of a filtered list are those of the events that fit."""
        got = [e["id"] for e in events("--told-again", *arguments)]
        wanted = [e["id"] for e in self.all if fits(e)]
        self.assertGreaterEqual(len(wanted), least, f"{arguments}: the example tests nothing")
        self.assertEqual(got, wanted, arguments)

    def test_parties(self):
        self.same(["--actor", "TUN"], lambda e: has_code(e["actor"], "TUN"))
        self.same(["--recipient", "tjk"], lambda e: has_code(e["recipient"], "TJK"))
        self.same(["--either", "KGZ"], lambda e: has_code(e["actor"] + e["recipient"], "KGZ"))
        self.same(["--actor", "TUN COP"], lambda e: has_code(e["actor"], "TUN", "COP"))
        self.same(["--actor", "TUNGOV"], lambda e: has_code(e["actor"], "TUN", "GOV"))
        self.same(["--actor", "MIL"], lambda e: any("MIL" in p["sector"] for p in e["actor"]))
        self.same(["--actor", "Tajikistan"], lambda e: named(e["actor"], "Tajikistan"))
        self.same(["--either", "European union"], lambda e: named(e["actor"] + e["recipient"], "European Union"))
        self.same(["--actor", "-"], lambda e: not e["actor"])
        self.same(["--recipient", "-,TJK"], lambda e: not e["recipient"] or has_code(e["recipient"], "TJK"))
        self.same(["--actor", "TUN,Tajikistan"], lambda e: has_code(e["actor"], "TUN") or named(e["actor"], "Tajikistan"))
        self.same(["--actor", "TUN", "--actor", "PAK"], lambda e: has_code(e["actor"], "TUN") or has_code(e["actor"], "PAK"))
        self.same(["--actor", "KGZ", "--recipient", "TJK"], lambda e: has_code(e["actor"], "KGZ") and has_code(e["recipient"], "TJK"))

    def test_acts(self):
        self.same(["--event", "assault"], lambda e: e["event"] == ["ASSAULT"])
        self.same(["--event", "AID,ACCUSE"], lambda e: e["event"][0] in ("AID", "ACCUSE"))
        self.same(["--mode", "arrest"], lambda e: "arrest" in e["mode"])
        self.same(["--mode", "COERCE arrest"], lambda e: e["event"] == ["COERCE"] and "arrest" in e["mode"])
        self.same(["--mode", "REQUEST/change,drone"], lambda e: (e["event"] == ["REQUEST"] and "change" in e["mode"]) or "drone" in e["mode"])
        self.same(["--context", "military"], lambda e: "military" in e["context"])
        self.same(["--quad", "2"], lambda e: e["quad_code"] == 2)
        self.same(["--quad", "verbal-conflict,material-conflict"], lambda e: e["quad_code"] >= 3)
        self.same(["--auxiliary", "none"], lambda e: not e["auxiliary"])
        self.same(["--auxiliary", "future"], lambda e: "future" in e["auxiliary"])
        self.same(["--min-confidence", ".9"], lambda e: e["confidence"] >= 0.9)

    def test_when(self):
        self.same(["--since", "2031-03-01"], lambda e: e["date"] and e["enddate"] >= "2031-03-01")
        self.same(["--until", "2031-01"], lambda e: e["date"] and e["date"] <= "2031-01-31")
        self.same(["--since", "2031-02", "--until", "2031-02"], lambda e: e["date"] and e["enddate"] >= "2031-02-01" and e["date"] <= "2031-02-28")

    def test_where(self):
        def at(e, *names):
            return any(n in names for p in e["event_loc"] for n in (p["resolved_place"], p["province"], p["country"]))
        self.same(["--place", "tunis"], lambda e: at(e, "Tunis"))
        self.same(["--place", "Mozambique"], lambda e: at(e, "Mozambique"))
        for name in ("KGZ", "KG", "kyrgyzstan"):
            self.same(["--country", name], lambda e: any(p["country_code"] == "KGZ" for p in e["event_loc"]))
        self.same(["--box", "69,36,80,44"], lambda e: any("lat" in p and 69 <= p["lon"] <= 80 and 36 <= p["lat"] <= 44 for p in e["event_loc"]))
        # A box over the date line is the other way round.
        self.same(["--box", "80,-90,69,90"], lambda e: any("lat" in p and (p["lon"] >= 80 or p["lon"] <= 69) for p in e["event_loc"]))

    def test_who_says_so(self):
        self.same(["--said-by", "KGZ"], lambda e: has_code(e["chain"], "KGZ"))
        self.same(["--said-by", "GOV"], lambda e: any("GOV" in p["sector"] for p in e["chain"]))
        self.same(["--publisher", "halden wire"], lambda e: e["publisher"] == "Halden Wire")
        self.same(["--article", "halden-0318"], lambda e: e["article"] == "halden-0318")
        quoted = events("--told-again", "--said-by", "-")
        self.assertTrue(0 < len(quoted) < len(self.all))
        self.assertTrue(all(not e["chain"] for e in quoted))

    def test_words(self):
        def words(e):
            return re.findall(r"\w+", e["text"].lower())
        self.same(["--text", "ceasefire"], lambda e: "ceasefire" in words(e))
        self.same(["--text", "ceasefire Kazakh"], lambda e: {"ceasefire", "kazakh"} <= set(words(e)))
        self.same(["--text", '"tear gas"'], lambda e: "tear gas" in " ".join(words(e)))
        self.same(["--text", "protest*"], lambda e: any(w.startswith("protest") for w in words(e)))
        self.same(["--text", "border -shelling"], lambda e: "border" in words(e) and "shelling" not in words(e))
        # What would be an operator of the index is a word here, and nothing breaks it.
        for text in ("NEAR(a b)", "a OR b", "text:x", "'; DROP TABLE events; --", "(((", '"'):
            code, _, error = harness.run("query", "--db", self.store, "--text", text)
            self.assertIn(code, (0, 2), (text, error))
        self.assertEqual(len(events("--told-again")), len(self.all))

    def test_values_are_never_sql(self):
        for option in ("--actor", "--said-by", "--publisher", "--place", "--event", "--mode", "--context", "--article"):
            self.check(harness.run("query", "--db", self.store, option, "x' OR 1=1 --"), 2, "OR 1=1 --'")

    def test_an_act_counts_once(self):
        once = events()
        links = [(e["article"], e["link"]) for e in once if "link" in e]
        self.assertEqual(len(links), len(set(links)))
        self.assertLess(len(once), len(self.all))
        total = int(harness.run("query", "-q", "--db", self.store, "--group-by", "quad", "--format", "tsv", "--by-key")[1].split()[-1])
        self.assertGreater(total, 0)
        # A filter that fits only the later telling still finds the act.
        linked = [e for e in self.all if "link" in e and e["id"] not in {o["id"] for o in once}]
        self.assertTrue(linked)
        for event in linked[:5]:
            found = events("--article", event["article"], "--event", event["event"][0], "--min-confidence", str(event["confidence"]))
            self.assertEqual(len([f for f in found if f.get("link") == event["link"]]), 1)

    def test_pages(self):
        for order in ([], ["--newest"]):
            whole, pages, after = [e["id"] for e in events(*order)], [], []
            while True:
                code, out, _ = harness.run("query", "-q", "--db", self.store, "--format", "jsonl", "--limit", "37", *order, *after)
                page = [json.loads(line)["id"] for line in out.decode().splitlines()]
                if not page:
                    break
                pages += page
                told = harness.run("query", "--db", self.store, "--limit", "37", "--no-text", *order, *after)[2]
                cursor = re.search(r"--after (\S+)", told)
                if cursor is None:
                    break
                after = ["--after", cursor.group(1)]
            self.assertEqual(pages, whole)
        self.check(harness.run("query", "--db", self.store, "--after", "yesterday"), 2, "cursor")

    def counts(self, *arguments):
        code, out, error = harness.run("query", "-q", "--db", self.store, "--format", "tsv", *arguments)
        self.assertEqual(code, 0, error)
        return {tuple(line.split("\t")[:-1]): int(line.split("\t")[-1]) for line in out.decode().splitlines()[1:]}

    def test_counts(self):
        once = {}
        for event in self.all:
            once.setdefault((event["article"], event.get("link") or event["id"]), []).append(event)

        def count(key):
            wanted = {}
            for twins in once.values():
                for k in {k for e in twins for k in key(e)}:
                    wanted[k] = wanted.get(k, 0) + 1
            return wanted

        def same(e, size):
            return e["date"][:size] if e["date"] and e["date"][:size] == e["enddate"][:size] else ""
        self.assertEqual(self.counts("--group-by", "event"), count(lambda e: [(e["event"][0],)]))
        self.assertEqual(self.counts("--group-by", "month"), count(lambda e: [(same(e, 7),)]))
        self.assertEqual(self.counts("--group-by", "year,quad"), count(lambda e: [(same(e, 4), str(e["quad_code"]))]))
        self.assertEqual(self.counts("--group-by", "day"), count(lambda e: [(e["date"] if e["date"] == e["enddate"] and e["date"] else "",)]))
        self.assertEqual(self.counts("--group-by", "context"), count(lambda e: [(c,) for c in e["context"]] or [("",)]))
        self.assertEqual(self.counts("--group-by", "publisher"), count(lambda e: [(e["publisher"],)]))

        def side(parties, nobody):
            return [p["code"] or p["identifier_text"] or nobody for p in parties] or [nobody]
        self.assertEqual(self.counts("--group-by", "actor"), count(lambda e: [(k,) for k in side(e["actor"], "")]))
        self.assertEqual(self.counts("--group-by", "dyad"),
                         count(lambda e: [(f"{a} > {r}",) for a in side(e["actor"], "-") for r in side(e["recipient"], "-")]))
        # The same counts whichever way they are made.
        for group in ("month", "week", "event", "quad", "mode", "month,event"):
            self.assertEqual(self.counts("--group-by", group), self.counts("--group-by", group, "--min-confidence", "0.001"))

    def test_near_names(self):
        self.check(harness.run("query", "--db", self.store, "--actor", "Tajikstan"), 2, "no actor is called 'Tajikstan'", "Tajikistan")
        self.check(harness.run("query", "--db", self.store, "--event", "ASAULT"), 2, "ASSAULT")
        self.check(harness.run("query", "--db", self.store, "--mode", "arest"), 2, "arrest")
        self.check(harness.run("query", "--db", self.store, "--context", "militarry"), 2, "military")
        self.check(harness.run("query", "--db", self.store, "--place", "Tunnis"), 2, "Tunis")
        self.check(harness.run("query", "--db", self.store, "--country", "Kirgyzstan"), 2, "Kyrgyzstan")
        self.check(harness.run("query", "--db", self.store, "--publisher", "Haldon Wire"), 2, "Halden Wire")
        self.check(harness.run("query", "--db", self.store, "--quad", "5"), 2, "1 verbal-cooperation")
        self.check(harness.run("query", "--db", self.store, "--since", "last week"), 2, "2014-09-12")
        self.check(harness.run("query", "--db", self.store, "--box", "1,2,3"), 2, "west,south,east,north")
        self.check(harness.run("query", "--db", self.store, "--story", "x"), 2, "story")

    def test_nothing_matches(self):
        self.check(harness.run("query", "--db", self.store, "--actor", "FJI"), 0, "no event matches")
        self.check(harness.run("query", "--db", self.store, "--actor", "FJI", "--group-by", "event"), 0, "no event matches")

    def test_wrong_use(self):
        self.check(harness.run("query"), 2, "--db FILE")
        self.check(harness.run("query", "--db", self.path("none.db")), 3, "none.db")
        for arguments, word in ((["--group-by", "colour"], "colour"), (["--plot", "--group-by", "actor"], "time"), (["--format", "gdelt"], "gdelt"),
                                (["--limit", "-1"], "--limit"), (["--min-confidence", "2"], "between 0 and 1"), (["--actor", ""], "empty"),
                                (["--plot", "--format", "tsv"], "--plot"), (["--group-by", "month", "--newest"], "--newest")):
            self.check(harness.run("query", "--db", self.store, *arguments), 2, word)

    def test_plot(self):
        code, out, _ = harness.run("query", "--db", self.store, "--plot", "--group-by", "week", "--width", "80")
        self.assertEqual(code, 0)
        lines = out.decode().splitlines()
        self.assertIn("events by week", lines[0])
        self.assertTrue(any("█" in line for line in lines))
        self.assertTrue(all(len(line) <= 80 for line in lines))
        code, out, _ = harness.run("query", "--db", self.store, "--plot", "--ascii", "--width", "60", "--group-by", "day")
        self.assertEqual(code, 0)
        self.assertTrue(out.isascii())
        self.assertIn(b"days a bar", out)

    def test_table(self):
        code, out, error = harness.run("query", "--db", self.store, "--width", "100")
        self.assertEqual(code, 0)
        lines = out.decode().splitlines()
        self.assertEqual(len(lines), 51)
        self.assertIn("50 events shown", error)
        self.assertTrue(all(len(line) <= 100 for line in lines), max(map(len, lines)))
        self.assertNotIn("\x1b", out.decode())
        self.assertIn("\x1b[31m", harness.run("query", "--db", self.store, "--color", "always")[1].decode())


if __name__ == "__main__":
    harness.main()
