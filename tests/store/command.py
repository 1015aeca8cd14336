"""`whowhom code --db` and `whowhom recode` as they are used: what is said, what the file holds, what other programs see in it."""
import gzip
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cli"))
import dump  # noqa: E402
import harness  # noqa: E402

REPORTS = pathlib.Path("examples/reports/reports.jsonl")
BUILD = os.environ.get("WW_BUILD_DIR", "build")
FEW = 10 if os.environ.get("WW_SANITIZE") else 25


def few(count=FEW):
    return "".join(line + "\n" for line in REPORTS.read_text(encoding="utf-8").splitlines()[:count])


def ask(path, sql, *values):
    database = sqlite3.connect(path)
    try:
        return database.execute(sql, values).fetchall()
    finally:
        database.close()


class Code(harness.Case):
    def store(self, name, *arguments, **options):
        path = self.path(name)
        return path, harness.run("code", "--db", path, *arguments, **options)

    def test_says_what_it_stored(self):
        reports = self.path("reports.jsonl", few())
        path, done = self.store("a.db", reports)
        events = ask(path, "SELECT count(*) FROM events")[0][0]
        self.check(done, 0, f"{path}: {FEW} documents read and stored, with {events} events\n")
        self.assertEqual(done[1], b"")
        self.check(harness.run("code", "--db", path, reports), 0, f"0 documents read and stored, with 0 events; {FEW} were there already")
        self.assertEqual(self.check(harness.run("code", "-q", "--db", path, reports), 0)[2], "")

    def test_any_number_of_threads_gives_the_same(self):
        reports = self.path("reports.jsonl", few())
        digests = {dump.digest(self.store(f"{threads}.db", "-j", threads, reports)[0]) for threads in (1, 2, 8)}
        self.assertEqual(len(digests), 1)

    def test_goes_on_where_it_stopped(self):
        whole, _ = self.store("whole.db", self.path("reports.jsonl", few()))
        path, _ = self.store("parts.db", self.path("first.jsonl", few(7)))
        self.check(harness.run("code", "--db", path, self.path("reports.jsonl")), 0, f"{FEW - 7} documents", "7 were there already")
        self.assertEqual(dump.digest(path), dump.digest(whole))

    def test_the_same_report_from_elsewhere(self):
        lines = [json.loads(line) for line in few(4).splitlines()]
        other = [dict(line, id=f"other-{i}", url="https://elsewhere.example.org/") for i, line in enumerate(lines)]
        path, _ = self.store("a.db", self.path("reports.jsonl", few(4)))
        again = self.path("again.jsonl.gz", gzip.compress("".join(json.dumps(line) + "\n" for line in other).encode()))
        self.check(harness.run("code", "--db", path, again), 0, "0 documents", "4 were there already")
        text = "Kenya sent food to Somalia on Monday."
        self.check(harness.run("code", "--db", path, self.path("a.txt", text), self.path("b.txt", text + "\r\n")), 0)
        self.assertEqual(ask(path, "SELECT count(*) FROM documents"), [(5,)])

    def test_a_document_that_cannot_be_read(self):
        reports = self.path("reports.jsonl", few(3) + "{\n" + few(5).splitlines()[4] + "\n")
        path, done = self.store("a.db", reports)
        self.check(done, 1, "reports.jsonl:4:", "4 documents read and stored", "1 could not be read")
        self.assertEqual(ask(path, "SELECT count(*) FROM documents"), [(4,)])

    def test_wrong_use(self):
        self.check(self.store("a.db", "--format", "tsv", "-")[1], 2, "--db stores what is read")
        self.check(self.store("a.db", "-o", "x", "-")[1], 2, "--db stores what is read")
        self.assertFalse(os.path.exists(self.path("a.db")))
        self.check(harness.run("code", "--db", self.folder.name, stdin=b"x"), 3, "is a folder")
        self.check(harness.run("code", "--db", self.path("none/a.db"), stdin=b"x"), 3, "cannot be opened")
        notes = self.path("notes.txt", "Notes, and no store.\n" * 20)
        self.check(harness.run("code", "--db", notes, stdin=b"x"), 3, f"{notes}: is no store of whowhom")
        self.assertEqual(pathlib.Path(notes).read_text(), "Notes, and no store.\n" * 20)

    @unittest.skipUnless(os.geteuid() == 0, "only the superuser can become somebody else")
    def test_a_folder_of_somebody_else(self):
        command = shutil.copy(harness.COMMAND, self.path("whowhom"))
        for name in ("english.wwm", "knowledge.wwk"):
            shutil.copy(os.path.join(BUILD, name), self.path(name))
        path, _ = self.store("a.db", self.path("reports.jsonl", few(3)))
        before = pathlib.Path(path).read_bytes()
        os.chmod(self.folder.name, 0o755)
        for more in ([], ["--db", self.path("new.db")]):
            done = subprocess.run([command, "code", "--db", path, *more, "-"], input=few(5).encode(), capture_output=True, user=65534, group=65534)
            self.check((done.returncode, done.stdout, done.stderr.decode()), 3, "read-only" if not more else "cannot be opened")
        self.assertEqual(pathlib.Path(path).read_bytes(), before)
        self.assertEqual(sorted(name for name in os.listdir(self.folder.name) if ".db" in name), ["a.db"])

    def test_waits_for_another_writer(self):
        path, _ = self.store("a.db", self.path("reports.jsonl", few(3)))
        database = sqlite3.connect(path, isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        run = subprocess.Popen([harness.COMMAND, "code", "--db", path, self.path("more.jsonl", few(5))], stderr=subprocess.PIPE)
        time.sleep(1)
        self.assertIsNone(run.poll())
        database.execute("COMMIT")
        database.close()
        self.assertIn(b"2 documents read and stored", run.communicate(timeout=60)[1])
        self.assertEqual(run.returncode, 0)

    def test_two_runs_at_once(self):
        reports = self.path("reports.jsonl", few())
        path = self.path("a.db")
        runs = [subprocess.Popen([harness.COMMAND, "code", "-q", "--db", path, reports]) for _ in range(3)]
        self.assertEqual([run.wait(timeout=120) for run in runs], [0, 0, 0])
        self.assertEqual(dump.digest(path), dump.digest(self.store("one.db", reports)[0]))


class Views(harness.Case):
    """events_flat says what `--format tsv` says; the others are counted from it."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.scratch = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.scratch.cleanup)
        cls.tsv = harness.run("code", "--format", "tsv", REPORTS)[1].decode().splitlines()
        cls.db = os.path.join(cls.scratch.name, "a.db")
        assert harness.run("code", "-q", "--db", cls.db, REPORTS)[0] == 0

    def test_events_flat_is_the_tsv(self):
        columns = self.tsv[1].split("\t")
        rows = [dict(zip(columns, line.split("\t"))) for line in self.tsv[2:]]
        database = sqlite3.connect(self.db)
        database.row_factory = sqlite3.Row
        stored = database.execute("SELECT * FROM events_flat ORDER BY event_row").fetchall()
        self.assertEqual(len(stored), len(rows))
        # The place names the first place alone here, and what is not resolved has no name.
        compared = [name for name in columns if name not in ("place", "text", "link")]
        for row, other in zip(rows, stored):
            for name in compared:
                value = other[name]
                shown = "" if value is None else f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else " ".join(str(value).split())
                self.assertEqual(shown.replace("-0", "0") if shown == "-0" else shown, row[name], f"{name} of {row['id']}")
        database.close()

    def test_dyads_and_months(self):
        pairs = ask(self.db, "SELECT count(*) FROM dyads WHERE actor_name IS NOT NULL AND recipient_name IS NOT NULL")[0][0]
        counted = ask(self.db, "SELECT count(*) FROM events AS e JOIN event_parties AS a ON a.event = e.id AND a.role = 0"
                               " JOIN event_parties AS b ON b.event = e.id AND b.role = 1 WHERE e.again = 0")[0][0]
        self.assertEqual(pairs, counted)
        self.assertGreater(pairs, 50)
        months = ask(self.db, "SELECT month, events, verbal_cooperation + material_cooperation + verbal_conflict + material_conflict FROM dyad_months")
        self.assertTrue(all(count == parts and len(month) == 7 for month, count, parts in months))
        self.assertGreater(len(months), 10)

    def test_acts_count_once(self):
        self.assertEqual(ask(self.db, "SELECT link FROM events WHERE link IS NOT NULL GROUP BY reading, link HAVING sum(again = 0) <> 1"), [])
        self.assertEqual(ask(self.db, "SELECT count(*) FROM events WHERE link IS NULL AND again <> 0"), [(0,)])

    def test_claims_flat(self):
        rows = ask(self.db, "SELECT by_text, chain, cue, text, events FROM claims_flat WHERE by_text IS NOT NULL")
        self.assertGreater(len(rows), 50)
        self.assertTrue(all(text and cue and (chain == by or chain.startswith(by + " < ")) for by, chain, cue, text, _ in rows))

    def test_words_and_places_are_found(self):
        found = ask(self.db, "SELECT w.text FROM sentence_text AS f JOIN sentence_words AS w ON w.id = f.rowid WHERE sentence_text MATCH '\"opened fire\"'")
        self.assertTrue(found and all("opened fire" in text for (text,) in found))
        marked = ask(self.db, "SELECT highlight(sentence_text, 0, '[', ']') FROM sentence_text WHERE sentence_text MATCH 'opened'")
        self.assertTrue(marked and all("[opened]" in text.lower() for (text,) in marked))
        boxed = ask(self.db, "SELECT l.id FROM location_box AS b JOIN locations AS l ON l.id = b.id WHERE b.min_lat > 0 AND b.max_lat < 20 ORDER BY l.id")
        plain = ask(self.db, "SELECT id FROM locations WHERE lat_micro > 0 AND lat_micro < 20000000 ORDER BY id")
        self.assertEqual(boxed, plain)
        self.assertGreater(len(plain), 3)

    def test_offsets_are_code_points(self):
        texts = dict(ask(self.db, "SELECT id, text FROM texts"))
        self.assertTrue(any(not text.isascii() for text in texts.values()))
        for text, start, end, words in ask(self.db, "SELECT r.text, p.start, p.end, p.text FROM event_parties AS p JOIN events AS e ON e.id = p.event JOIN readings AS r ON r.id = e.reading"):
            self.assertEqual(texts[text][start:end], words)
        for text, spans, in ask(self.db, "SELECT r.text, e.mentions FROM entities AS e JOIN readings AS r ON r.id = e.reading"):
            self.assertTrue(all(0 <= start < end <= len(texts[text]) for start, end in json.loads(spans)))


    def test_pandas_reads_it(self):
        try:
            import pandas
        except ImportError:
            self.skipTest("pandas is not installed")
        database = sqlite3.connect(self.db)
        frame = pandas.read_sql("SELECT date, event, event_scale FROM events_flat", database, parse_dates=["date"])
        database.close()
        self.assertEqual(len(frame), len(self.tsv) - 2)
        self.assertTrue((frame.groupby("event").event_scale.mean() <= 10).all())

    def test_duckdb_reads_it(self):
        try:
            import duckdb
            connection = duckdb.connect()
            connection.execute(f"LOAD sqlite_scanner; ATTACH '{self.db}' AS store (TYPE sqlite)")
        except Exception as error:  # not installed, or without its extension for SQLite
            self.skipTest(f"no DuckDB that reads SQLite: {error}")
        # It counts rows of tables without a rowid by a column alone.
        for table, column in (("events_flat", "id"), ("dyads", "id"), ("dyad_months", "month"), ("claims_flat", "id"), ("events", "id"), ("documents", "id"),
                              ("event_parties", "event")):
            there = connection.execute(f"SELECT count({column}) FROM store.{table}").fetchone()
            self.assertEqual(there, ask(self.db, f"SELECT count(*) FROM {table}")[0], table)
        self.assertEqual(connection.execute("SELECT sum(events) FROM store.dyad_months").fetchone()[0], ask(self.db, "SELECT sum(events) FROM dyad_months")[0][0])


class Recode(harness.Case):
    """Another lexicon reads the store again: its readings stand beside the old ones and are what it would have read at first."""

    def setUp(self):
        super().setUp()
        lexicon = self.path("lexicon")
        shutil.copytree("lexicon", lexicon)
        os.remove(os.path.join(lexicon, "frames", "assault.lex"))
        self.other = self.path("other.wwk")
        self.check(harness.run("lexicon", "compile", "--quiet", lexicon, "--places", os.path.join(BUILD, "places.tsv"), "-o", self.other), 0)
        reports = self.path("reports.jsonl", few())
        page = self.path("page.md", "# Marches in Lima\n\nThousands **marched** in [Lima](https://example.org/) on Monday. Peru's police arrested two men.\n")
        wide = self.path("wide.txt", "Ghana sent aid to Togo on Monday \u2014 again.".encode("utf-16"))
        self.inputs = ["--published", "2031-02-03", reports, page, wide]

    def readings(self, path):
        database = sqlite3.connect(path)
        rows = database.execute("SELECT * FROM events_flat ORDER BY article, sentence, start, id, event, actor_text, recipient_text").fetchall()
        heads = database.execute("SELECT doc_id, title, byline, publisher, published, dateline, url, language FROM documents ORDER BY doc_id").fetchall()
        database.close()
        return [row[:-1] for row in rows], heads

    def test_reads_stored_texts_as_if_anew(self):
        path, fresh = self.path("a.db"), self.path("b.db")
        self.check(harness.run("code", "-q", "--db", path, *self.inputs), 0)
        first = self.readings(path)
        self.check(harness.run("code", "-q", "--db", fresh, "--knowledge", self.other, *self.inputs), 0)
        self.check(harness.run("recode", "--db", path, "--knowledge", self.other), 0, f"{FEW + 2} documents read and stored")
        self.assertEqual(self.readings(path), self.readings(fresh))
        self.assertTrue(self.readings(path)[0] != first[0], "the other lexicon reads the same")
        self.assertEqual(ask(path, "SELECT current, count(*) FROM readings GROUP BY engine ORDER BY engine"), [(0, FEW + 2), (1, FEW + 2)])
        self.assertEqual(len(ask(path, "SELECT DISTINCT lexicon FROM engines")), 2)
        self.assertEqual(ask(path, "SELECT count(*) FROM texts"), [(FEW + 2,)])
        # Back: nothing is read, and what stood stands again.
        self.check(harness.run("recode", "--db", path), 0, "0 documents", f"{FEW + 2} were there already")
        self.assertEqual(self.readings(path), first)
        # And by reading the same files.
        self.check(harness.run("code", "--db", path, "--knowledge", self.other, *self.inputs), 0, f"{FEW + 2} were there already")
        self.assertEqual(self.readings(path), self.readings(fresh))
        dump.digest(path)

    def test_goes_on_where_it_stopped(self):
        path, whole = self.path("a.db"), self.path("b.db")
        for database in (path, whole):
            self.check(harness.run("code", "-q", "--db", database, *self.inputs), 0)
        self.check(harness.run("recode", "-q", "-j", "1", "--db", whole, "--knowledge", self.other), 0)
        # Some of them by way of their files.
        self.check(harness.run("code", "-q", "--db", path, "--knowledge", self.other, self.path("few.jsonl", few(9))), 0)
        self.check(harness.run("recode", "--db", path, "--knowledge", self.other), 0, f"{FEW - 7} documents", "9 were there already")
        self.assertEqual(dump.digest(path), dump.digest(whole))

    def test_wrong_use(self):
        self.check(harness.run("recode"), 2, "--db FILE")
        self.check(harness.run("recode", "--db", self.path("none.db")), 3, "no such file")
        self.check(harness.run("recode", "--db", self.path("none.db"), "more.txt"), 2, "more.txt")
        self.assertEqual(harness.run("recode", "--help")[0], 0)


if __name__ == "__main__":
    harness.main()
