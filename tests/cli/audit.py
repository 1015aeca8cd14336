"""audit: the sample, the answers, resuming after a kill, the report, two judges."""
import glob
import json
import os
import re
import unittest

from harness import Case, main, run

EXAMPLES = sorted(glob.glob("examples/*.txt"))


def lines(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file]


class Audit(Case):
    def setUp(self):
        super().setUp()
        self.doc = self.path("all.doc")
        self.check(run("code", "--format", "doc", "-o", self.doc, *EXAMPLES), 0)
        self.verdicts = self.path("v.jsonl")

    def audit(self, answers, *options, verdicts=None, code=0, files=None):
        result = run("audit", "-v", verdicts or self.verdicts, *options, *(files or [self.doc]), stdin=answers.encode())
        return self.check(result, code)[1].decode("utf8")

    def judged(self, path=None):
        return [v for v in lines(path or self.verdicts) if "event" in v]

    def test_answers_become_verdicts(self):
        out = self.audit("y\nar the senator is meant\ntype,date\nnot-an-event\nn no\n", "--count", "5")
        self.assertIn("1 right of 4 judged", out)
        verdicts = self.judged()
        self.assertEqual([v["verdict"] for v in verdicts], ["right", "wrong", "wrong", "wrong", "wrong"])
        self.assertEqual([v["wrong"] for v in verdicts],
                         [[], ["actor", "recipient"], ["type", "date"], ["not-an-event"], ["not-an-event"]])
        self.assertEqual([v["comment"] for v in verdicts], [None, "the senator is meant", None, None, "no"])
        # Each verdict says where its event stands, and holds no text of the article.
        docs = {d["id"]: d for d in lines(self.doc)}
        for verdict in verdicts:
            event = [e for e in docs[verdict["article"]]["events"] if e["id"] == verdict["event"]]
            self.assertIn([verdict["start"], verdict["end"]], [e["trigger"][0] for e in event])
            self.assertEqual([verdict["type"]], event[0]["event"])

    def test_shown_as_text_shows_it(self):
        text = run("code", *EXAMPLES)[1].decode("utf8")
        out = self.audit("y\n" * 5, "--count", "5")
        shown = [line for line in out.splitlines() if " -> " in line]
        self.assertEqual(len(shown), 5)
        for line in shown:
            self.assertIn("  " + line + "\n", text)
        for line in out[:out.index("5 events judged")].splitlines():
            if line.startswith("    "):
                self.assertIn(line + "\n", text)

    def test_back_skip_context(self):
        out = self.audit("y\nb\nt\ns\nc\ny\n", "--count", "4")
        self.assertIn("your verdict: right", out)
        last = {v["event"]: v["verdict"] for v in self.judged()}
        self.assertEqual(len(last), 2)
        self.assertEqual(sorted(last.values()), ["right", "wrong"])
        self.assertIn("2 of 4 are still to be judged", out)
        # What was skipped comes again.
        self.audit("y\ny\n", code=0)
        self.assertEqual(len({v["event"] for v in self.judged()}), 4)

    def test_resumes_wherever_it_was_cut(self):
        self.audit("y\n" * 8, "--count", "8", "--seed", "3")
        with open(self.verdicts, "rb") as file:
            whole = file.read()
        order = [v["event"] for v in self.judged()]
        for cut in range(0, len(whole), 97):
            part = self.path("part.jsonl", whole[:cut])
            kept = whole[:cut].count(b"\n") - 1
            result = run("audit", "-v", part, "--count", "8", "--seed", "3", self.doc, stdin=b"y\n" * 8)
            self.check(result, 0)
            if cut > 0 and whole[cut - 1:cut] != b"\n" and whole[cut:cut + 1] != b"\n":
                self.assertIn("cut short", result[2])
            self.assertEqual([v["event"] for v in self.judged(part)], order, f"cut at {cut}, {kept} whole verdicts")

    def test_sample(self):
        def sample(*options, files=None):
            path = self.path("s.jsonl")
            if os.path.exists(path):
                os.remove(path)
            self.audit("y\n" * 40, *options, verdicts=path, files=files)
            return [(v["article"], v["event"]) for v in self.judged(path)]

        ten = sample("--count", "10")
        self.assertEqual(ten, sample("--count", "10"))
        self.assertEqual(ten, sample("--count", "20")[:10])
        self.assertNotEqual(ten, sample("--count", "10", "--seed", "2"))
        # Neither the order of the documents nor a document given twice changes it; gzip and articles give the same.
        with open(self.doc, encoding="utf8") as file:
            turned = self.path("turned.doc", "".join(reversed(file.readlines())))
        self.assertEqual(ten, sample("--count", "10", files=[turned]))
        self.assertEqual(ten, sample("--count", "10", files=[self.doc, turned]))
        self.assertEqual(ten, sample("--count", "10", files=EXAMPLES))
        by_type = sample("--count", "16", "--by", "type")
        types = {(d["id"], e["id"]): e["event"][0] for d in lines(self.doc) for e in d["events"]}
        self.assertEqual(len({types[key] for key in by_type}), min(16, len(set(types.values()))))

    def test_report(self):
        self.audit("y\ny\ny\na\nn\nd\ny\ny\ny\ny\n", "--count", "10")
        code, out, err = run("audit", "--report", "--format", "tsv", "-v", self.verdicts)
        self.assertEqual(code, 0, err)
        table = [line.split("\t") for line in out.decode("utf8").splitlines() if not line.startswith("#")]
        self.assertEqual(table[0], ["group", "name", "right", "judged", "precision", "low", "high", "weighted"])
        rows = {(r[0], r[1]): r[2:] for r in table[1:]}
        self.assertEqual(rows["overall", "all of it"], ["7", "10", "0.700", "0.397", "0.892", "no"])
        self.assertEqual(rows["overall", "type, actor and recipient"][:2], ["8", "10"])
        self.assertEqual(rows["slot", "event at all"][:2], ["9", "10"])
        self.assertEqual(rows["slot", "actor"][:2], ["8", "9"])
        self.assertEqual(rows["slot", "date"][:2], ["8", "9"])
        for group in ("type", "confidence"):
            self.assertEqual(sum(int(r[1]) for key, r in rows.items() if key[0] == group), 10)
        text = run("audit", "--report", "-v", self.verdicts)[1].decode("utf8")
        self.assertTrue(re.search(r"all of it +7 +10 +0\.700 +0\.397 to 0\.892", text), text)
        self.check(run("audit", "--report", "-v", self.path("none.jsonl")), 3, "none.jsonl")

    def test_report_by_type_is_weighted(self):
        self.audit("y\n" * 30, "--count", "30", "--by", "type")
        rows = [line.split("\t") for line in run("audit", "--report", "--format", "tsv", "-v", self.verdicts)[1].decode().splitlines()]
        self.assertEqual([r[-1] for r in rows if r[0] == "overall"], ["yes", "yes"])

    def test_two_judges(self):
        other = self.path("w.jsonl")
        self.audit("y\ny\ny\nt\na\ny\n", "--count", "6")
        self.audit("y\ny\nt\nt\nr\ny\n", "--count", "6", verdicts=other)
        code, out, err = run("audit", "--agree", other, "-v", self.verdicts, "--format", "tsv")
        self.assertEqual(code, 0, err)
        rows = {r[0]: r[1:] for r in (line.split("\t") for line in out.decode("utf8").splitlines())}
        # 5 of 6 agreed; right by the first 4 times, by the second 3: (6 * 5 - 4 * 3 - 2 * 3) / (36 - 18) = 12 / 18
        self.assertEqual(rows["all of it right"], ["5", "6", "0.833", "0.667"])
        self.assertEqual(rows["actor"], ["5", "6", "0.833", "0.000"])
        self.assertEqual(rows["date"], ["6", "6", "1.000", "-"])
        text = run("audit", "--agree", other, "-v", self.verdicts)[1].decode("utf8")
        self.assertIn("actor | recipient", text)
        self.check(run("audit", "--agree", self.path("none"), "-v", self.verdicts), 3, "none")

    def test_refusals(self):
        self.audit("y\n", "--count", "3", "--seed", "5")
        self.check(run("audit", "-v", self.verdicts, "--seed", "6", self.doc), 2, "seed 5")
        self.check(run("audit", "-v", self.verdicts, "--by", "type", self.doc), 2, "drawn by nothing")
        self.check(run("audit", "-v", self.verdicts, "--count", "20001", self.doc), 2, "20000 events at most")
        self.check(run("audit", "-v", self.verdicts, self.doc, stdin=b"y\nx\ny\n"), 2, "line 2 of the answers")
        self.check(run("audit", "-v", self.verdicts, self.doc, stdin=b"y\xff\n"), 2, "none")
        self.check(run("audit", "-v", self.path("u.jsonl"), self.doc, stdin=b"y \xff\n"), 2, "no UTF-8")
        self.check(run("audit", "-v", self.verdicts, "-"), 2, "answers")
        self.check(run("audit"), 2, "name the files")
        self.check(run("audit", self.doc, EXAMPLES[0]), 2, "one kind")
        self.check(run("audit", "-v", "/nowhere/v.jsonl", self.doc, stdin=b"y\n"), 3, "/nowhere/v.jsonl")
        without = self.path("without.doc")
        self.check(run("code", "--format", "doc", "--no-text", "-o", without, *EXAMPLES), 0)
        self.check(run("audit", "-v", self.path("x.jsonl"), without), 1, "without --no-text", "without.doc:1")
        middle = self.path("middle.jsonl", '{"audit":1}\n{"event":"e1","verd\n{"article":"a","event":"e2","verdict":"right"}\n')
        self.check(run("audit", "--report", "-v", middle), 1, "middle.jsonl:2", "no verdict")
        self.assertEqual([n for n in os.listdir(self.folder.name) if "whowhom-" in n], [])


if __name__ == "__main__":
    main()
