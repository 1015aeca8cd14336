"""diff: what is gained, lost and changed, its formats, its sums, files in another order, readings of articles."""
import glob
import json
import os
import pathlib
import shutil
import unittest

from harness import Case, main, run

EXAMPLES = sorted(glob.glob("examples/*.txt"))


class Diff(Case):
    def setUp(self):
        super().setUp()
        self.doc = self.path("old.doc")
        self.check(run("code", "--format", "doc", "-o", self.doc, *EXAMPLES), 0)
        with open(self.doc, encoding="utf8") as file:
            self.docs = [json.loads(line) for line in file]

    def save(self, name, docs):
        return self.path(name, "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in docs))

    def changes(self, new, code=8, old=None):
        out = self.check(run("diff", "--format", "jsonl", old or self.doc, new), code)[1]
        return [json.loads(line) for line in out.decode("utf8").splitlines()]

    def with_event(self, change):
        """The documents with one event of the first document changed; returns the file and the event as it was."""
        docs = json.loads(json.dumps(self.docs))
        event = next(e for e in docs[0]["events"] if e["actor"])
        before = json.loads(json.dumps(event))
        change(docs[0], event)
        return self.save("new.doc", docs), before

    def test_the_same(self):
        self.assertEqual(self.changes(self.doc, code=0), [])
        out = self.check(run("diff", self.doc, self.doc), 0)[1].decode("utf8")
        self.assertIn(f"{len(EXAMPLES)} documents in both files", out)

    def test_lost_and_gained(self):
        new, before = self.with_event(lambda doc, event: doc["events"].remove(event))
        for old, to, change in ((self.doc, new, "lost"), (new, self.doc, "gained")):
            found = self.changes(to, old=old)
            self.assertEqual(len(found), 1)
            side = found[0]["old" if change == "lost" else "new"]
            self.assertEqual((found[0]["change"], found[0]["article"], found[0]["fields"]), (change, self.docs[0]["id"], []))
            self.assertEqual((side["event"], side["rule"], side["type"]), (before["id"], before["rule"], before["event"][0]))
            self.assertEqual([side["start"], side["end"]], before["trigger"][0])
        text = self.check(run("diff", self.doc, new), 8)[1].decode("utf8")
        self.assertIn("\n  - ", text)
        self.assertIn("was by " + before["rule"], text)

    def test_each_field(self):
        def set_to(key, value):
            return lambda doc, event: event.__setitem__(key, value)

        cases = {"type": set_to("event", ["YIELD"]), "mode": set_to("mode", ["other"]), "auxiliary": set_to("auxiliary", ["negation"]),
                 "context": set_to("context", ["military"]), "actor": lambda doc, e: e["actor"][0].__setitem__("code", "XYZ"),
                 "recipient": set_to("recipient", [{**self.docs[0]["events"][0]["actor"][0], "identifier_text": "Somebody"}]),
                 "date": set_to("date", "1999-01-01"), "place": set_to("event_loc", [{"resolved_place": "Nowhere", "country": "Utopia"}]),
                 "figures": set_to("dead", 77)}
        for field, change in cases.items():
            with self.subTest(field):
                new, _ = self.with_event(change)
                found = self.changes(new)
                self.assertEqual([(c["change"], c["fields"]) for c in found], [("changed", [field])])
                self.assertNotEqual(found[0]["old"][field], found[0]["new"][field])
                text = self.check(run("diff", self.doc, new), 8)[1].decode("utf8")
                self.assertIn(f"\n    {field}: {found[0]['old'][field] or '-'} => {found[0]['new'][field]}\n", text)

    def test_a_rule_alone_is_no_difference(self):
        new, _ = self.with_event(lambda doc, event: event.update(rule="other/rule", confidence=0.123))
        self.assertEqual(self.changes(new, code=0), [])

    def test_order_and_missing_documents(self):
        turned = self.save("turned.doc", list(reversed(self.docs)))
        result = self.check(run("diff", self.doc, turned), 0, "is not where the other file has it")
        self.assertIn(f"{len(EXAMPLES)} documents in both files", result[1].decode("utf8"))
        without = self.save("without.doc", self.docs[1:])
        result = self.check(run("diff", "--format", "jsonl", self.doc, without), 8, "stands in the old file alone")
        self.assertNotIn("is not where", result[2])
        found = [json.loads(line) for line in result[1].decode("utf8").splitlines()]
        self.assertEqual([c["change"] for c in found], ["lost"] * len(self.docs[0]["events"]))

    def test_another_text_is_told(self):
        new, _ = self.with_event(lambda doc, event: doc.update(text_hash="0"))
        self.check(run("diff", self.doc, new), 0, "another text")

    def test_tsv_and_sums(self):
        new, before = self.with_event(lambda doc, event: event.__setitem__("mode", ["other"]))
        rows = [line.split("\t") for line in run("diff", "--format", "tsv", self.doc, new)[1].decode("utf8").splitlines()]
        self.assertTrue(rows[0][0].startswith("# old: whowhom "))
        self.assertEqual(rows[1], ["article", "change", "fields", "old_rule", "new_rule", "start", "end", "old", "new"])
        self.assertEqual(rows[2][:5], [self.docs[0]["id"], "changed", "mode", before["rule"], before["rule"]])
        rows = [line.split("\t") for line in run("diff", "--sums", "--format", "tsv", self.doc, new)[1].decode("utf8").splitlines()]
        total = sum(len(d["events"]) for d in self.docs)
        self.assertEqual(rows[2], ["all", "all", str(total - 1), "0", "0", "1"])
        self.assertIn(["type", before["event"][0]], [r[:2] for r in rows])
        self.assertIn(["rule", before["rule"]], [r[:2] for r in rows])
        self.assertEqual(rows[-1], ["field", "mode", "0", "0", "0", "1"])
        sums = [json.loads(line) for line in run("diff", "--sums", "--format", "jsonl", self.doc, new)[1].decode("utf8").splitlines()]
        self.assertEqual(sums[0], {"by": "all", "name": "all", "same": total - 1, "gained": 0, "lost": 0, "changed": 1})

    def test_two_lexicons(self):
        """A lexicon without the first type's frames loses that type's events and no other, by name."""
        folder = self.path("lexicon")
        shutil.copytree("lexicon", folder)
        text = "Kenya sent food to Somalia on Monday. The police arrested two students in Nairobi."
        article = self.path("a.txt", text)
        path = next(p for p in sorted(pathlib.Path(folder).rglob("*.lex")) if "\nframe coerce" in p.read_text())
        rule = next(e["rule"] for e in json.loads(run("code", "--format", "doc", article)[1])["events"] if e["event"] == ["COERCE"])
        kept, drop = [], False
        for line in path.read_text().splitlines(True):
            if line.strip() and not line.startswith((" ", "\t", "#")):
                drop = line.startswith("frame coerce")
            kept += [] if drop else [line]
        path.write_text("".join(kept))
        scratch = self.path("scratch")
        os.mkdir(scratch)
        result = self.check(run("diff", "--format", "jsonl", "--knowledge-b", folder, article, env={"TMPDIR": scratch}), 8)
        found = [json.loads(line) for line in result[1].decode("utf8").splitlines()]
        self.assertIn((rule, "lost"), [(c["old"]["rule"], c["change"]) for c in found if "old" in c])
        self.assertNotIn("AID", [c["old"]["type"] for c in found if "old" in c])
        self.assertEqual(os.listdir(scratch), [])
        self.check(run("diff", "--knowledge-a", os.environ.get("WHOWHOM_KNOWLEDGE", "build/knowledge.wwk"), article), 0)

    def test_refusals(self):
        self.check(run("diff", self.doc), 2, "two files")
        self.check(run("diff", "--knowledge-b", "x", "-"), 2, "read twice")
        self.check(run("diff", "--format", "xml", self.doc, self.doc), 2, "xml")
        self.check(run("diff", self.doc, self.path("none.doc")), 3, "none.doc")
        self.check(run("diff", self.doc, EXAMPLES[0]), 1, EXAMPLES[0] + ":1", "--format doc")
        self.check(run("diff", "--knowledge-b", self.path("none.wwk"), EXAMPLES[0]), 4, "none.wwk")
        self.check(run("diff", "--model-b", EXAMPLES[0], EXAMPLES[0]), 4)
        broken = self.path("broken.lex", "frame x/y\n  verb\n")
        self.check(run("diff", "--knowledge-b", broken, EXAMPLES[0]), 5, "broken.lex")


if __name__ == "__main__":
    main()
