"""`whowhom stories` as it is used: linking in any number of steps, telling why, undoing, other readings, wrong use."""
import json
import os
import pathlib
import sqlite3
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cli"))
import harness  # noqa: E402

REPORTS = pathlib.Path("examples/reports/reports.jsonl")
TABLES = {"copies": "*", "event_links": "*", "event_refusals": "*", "story_events": "*",
          "stories": "id, event, events, reports, outlets, first, last",
          "disagreements": "story, field, kind, a, b, value_a, value_b, source_a, source_b, text"}


def ask(path, sql, *values):
    database = sqlite3.connect(path)
    try:
        rows = database.execute(sql, values).fetchall()
        database.commit()
        return rows
    finally:
        database.close()


def stories(path):
    """All that linking has found, told by rows, in an order of their own."""
    return {table: sorted(ask(path, f"SELECT {columns} FROM {table}"), key=repr) for table, columns in TABLES.items()}


def report(name, outlet, text, day="2031-03-04", title="Blast at a market in Garissa"):
    return json.dumps({"id": name, "title": title, "text": text, "date": day, "publisher": outlet}) + "\n"


BLAST = [
    report("a", "Example Post", "Ten people were killed on Monday when a bomb exploded at a market in Garissa, Kenya, police said."),
    report("b", "Sample Wire", "A bomb killed 12 people at a market in Garissa in eastern Kenya on Monday, the Kenyan interior ministry said.",
           title="Bomb kills 12 in Garissa"),
    report("c", "Sample Wire", "A bomb killed 14 people at a market in Garissa in eastern Kenya on Monday, the Kenyan interior ministry said.",
           day="2031-03-05", title="Toll of Garissa bomb rises to 14"),
    report("d", "Example Post", "Kenya sent food to Somalia on Tuesday.", title="Food for Somalia"),
]


class Stories(harness.Case):
    def code(self, name, reports, *options):
        path = self.path(name)
        self.check(harness.run("code", "-q", "--db", path, *options, self.path(f"{name}.jsonl", "".join(reports))), 0)
        return path

    def blast(self):
        return self.code("blast.db", BLAST)

    def test_one_happening_one_story(self):
        path = self.blast()
        flat = ask(path, "SELECT event, outlets, reports, first, last FROM story_flat")
        self.assertEqual([row[1:] for row in flat if row[0] == "ASSAULT"], [(2, 3, "2031-03-04", "2031-03-05")])
        self.assertNotIn("AID", [row[0] for row in flat])
        found = ask(path, "SELECT field, kind, value_a, value_b FROM disagreements ORDER BY 1, 2, 3, 4")
        self.assertIn(("dead", "differs", "10", "12"), found)
        self.assertIn(("dead", "correction", "12", "14"), found)
        for reason, score in ask(path, "SELECT reason, score FROM event_links"):
            self.assertTrue("same type" in reason or reason == "the title of the article tells what its text tells", reason)
            self.assertGreater(score, 0)

    def test_copies(self):
        body = " ".join(f"Sentence number {n} of the agency says that thing {n * n} happened in the town." for n in range(12))
        path = self.code("copies.db", [report("a", "Wire", body), report("b", "Post", body), report("c", "Times", body + " " + body.replace("thing", "matter")),
                                       report("d", "Echo", "Nothing of the kind is told by this report, whose words are its own.")])
        self.assertEqual([row[:2] for row in ask(path, "SELECT kind, a FROM copies ORDER BY a, b")], [("copy", 1), ("longer", 1), ("longer", 2)])

    def test_any_number_of_steps_gives_the_same(self):
        lines = REPORTS.read_text(encoding="utf-8").splitlines(keepends=True)[:60]
        whole = self.code("whole.db", lines)
        later = self.code("later.db", lines, "--no-stories")
        self.assertEqual(ask(later, "SELECT count(*) FROM story_queue"), [(60,)])
        self.assertEqual(stories(later)["event_links"], [])
        self.check(harness.run("stories", "--db", later), 0, "60 reports")
        steps = self.path("steps.db")
        for start in range(0, 60, 7):
            self.check(harness.run("code", "-q", "-j", 1 + start % 3, "--db", steps, self.path("some.jsonl", "".join(lines[start:start + 7]))), 0)
        wanted = stories(whole)
        self.assertGreater(len(wanted["event_links"]), 10)
        for other in (later, steps):
            self.assertEqual(stories(other), wanted)
        self.check(harness.run("stories", "--db", whole, "--rebuild"), 0, "60 reports")
        self.assertEqual(stories(whole), wanted)
        self.check(harness.run("stories", "--db", whole), 0, "0 reports")

    def test_undo_and_redo(self):
        path = self.blast()
        before = stories(path)
        (a, b), = ask(path, "SELECT printf('%016x', x.event_key), printf('%016x', y.event_key) FROM event_links AS l JOIN events AS x ON x.id = l.a"
                            " JOIN events AS y ON y.id = l.b ORDER BY l.a, l.b LIMIT 1")
        self.check(harness.run("stories", "--db", path, "--undo", a, b), 0, "the link is undone")
        undone = stories(path)
        self.assertEqual(len(undone["event_links"]), len(before["event_links"]))
        self.assertNotEqual(undone["story_events"], before["story_events"])
        self.check(harness.run("stories", "--db", path, "--undo", a, b), 2, "no link joins these two events")
        # It stays undone when all is made anew, and no other link goes round it.
        self.check(harness.run("stories", "--db", path, "--rebuild"), 0)
        together = ask(path, "SELECT count(DISTINCT m.story), count(m.story) FROM events AS e LEFT JOIN story_events AS m ON m.event = e.id"
                             " WHERE printf('%016x', e.event_key) IN (?, ?)", a, b)[0]
        self.assertNotEqual(together, (1, 2))
        # And can be taken back even then, by the reason that the link had.
        self.check(harness.run("stories", "--db", path, "--redo", a, b), 0, "the link holds again")
        self.assertIn(ask(path, "SELECT score, reason FROM event_links WHERE a = ? AND b = ?", *before["event_links"][0][:2])[0], [before["event_links"][0][2:4]])
        self.check(harness.run("stories", "--db", path, "--rebuild"), 0)
        self.assertEqual(stories(path), before)
        path = self.code("again.db", BLAST)
        self.check(harness.run("stories", "--db", path, "--undo", a, b), 0)
        self.check(harness.run("stories", "--db", path, "--redo", b, a), 0, "the link holds again")
        self.assertEqual(stories(path), before)
        self.check(harness.run("stories", "--db", path, "--redo", a, b), 2, "no link between these two events was undone")

    def test_why_and_list(self):
        path = self.blast()
        (key, row), = ask(path, "SELECT printf('%016x', event_key), id FROM events WHERE dead = 14 LIMIT 1")
        told = self.check(harness.run("stories", "--db", path, "--why", key), 0)[1].decode()
        for words in ("its story", "links", "points: same type", "disagreements", "12 dead (", "later 14 (the Kenyan interior ministry, in Sample Wire)"):
            self.assertIn(words, told)
        self.assertEqual(self.check(harness.run("stories", "--db", path, "--why", row), 0)[1].decode(), told)
        alone = ask(path, "SELECT printf('%016x', event_key) FROM events WHERE type = 'AID'")[0][0]
        self.assertIn("no other report tells it", self.check(harness.run("stories", "--db", path, "--why", alone), 0)[1].decode())
        listed = self.check(harness.run("stories", "--db", path, "--list", 1), 0)[1].decode().splitlines()
        self.assertEqual(len(listed), 2)
        self.assertEqual(len(listed[1].split("\t")), len(listed[0].split("\t")))
        self.check(harness.run("stories", "--db", path, "--list", "-o", self.path("list.tsv")), 0)
        self.assertTrue(os.path.getsize(self.path("list.tsv")) > 100)

    def test_a_reading_that_no_longer_stands(self):
        path = self.blast()
        before = stories(path)
        turn = "UPDATE readings SET current = ? WHERE document = 2"
        ask(path, turn, 0)
        self.check(harness.run("stories", "--db", path), 0)
        events = {row[0] for row in ask(path, "SELECT e.id FROM events AS e JOIN readings AS r ON r.id = e.reading WHERE r.document = 2")}
        after = stories(path)
        self.assertFalse(events & {row[0] for row in after["story_events"]})
        self.assertFalse(events & {event for row in after["event_links"] for event in row[:2]})
        # The other two still tell one happening, by way of nobody: a rebuilt store says the same.
        ask(path, turn, 1)
        self.check(harness.run("stories", "--db", path, "--rebuild"), 0)
        self.assertEqual(stories(path), before)
        self.assertEqual(ask(path, "PRAGMA foreign_key_check"), [])

    def test_wrong_use(self):
        path = self.blast()
        bad = [(("--list",), "name the store"), (("--db", path, "--undo", "1"), "take two events"), (("--db", path, "--list", "x"), "not 'x'"),
               (("--db", path, "--list", "--rebuild"), "one of"), (("--db", path, "more"), "'more' is too much"), (("--db", path, "--why", "zz"), "'zz' is no event"),
               (("--db", path, "--why", "0123456789abcdef"), "has no event"), (("--db", path, "--undo", "1", "99999"), "has no event '99999'"),
               (("--db", path, "--rebuild", "-o", "x"), "-o is for")]
        for arguments, words in bad:
            self.check(harness.run("stories", *arguments), 2, words)
        self.check(harness.run("stories", "--db", self.path("none.db")), 3, "there is no such file")
        self.assertFalse(os.path.exists(self.path("none.db")))
        self.check(harness.run("code", "--no-stories", self.path("x.txt", "Kenya sent food to Somalia.")), 2, "--no-stories is for --db")
        damaged = self.code("damaged.db", BLAST)
        ask(damaged, "UPDATE stories SET summary = x'00'")
        more = self.path("more.jsonl", BLAST[1].replace('"b"', '"e"').replace("Sample Wire", "Specimen Times"))
        self.check(harness.run("code", "-q", "--db", damaged, more), 3, "--rebuild")
        self.check(harness.run("stories", "--db", damaged, "--rebuild"), 0)
        self.assertIn("usage: whowhom stories", self.check(harness.run("stories", "--help"), 0)[1].decode())


if __name__ == "__main__":
    harness.main()
