"""A made-up dictionary becomes blocks that compile beside the lexicon and read a sentence; what is not carried over is told.

Golden files: made-up.lex (the blocks) and made-up.report (what is said). With --update they are written anew.
"""
import os
import sys
import time

sys.path.insert(0, os.path.join(os.getcwd(), "tests", "cli"))
from harness import Case, main, run  # noqa: E402

HERE = "tests/import"
UPDATE = "--update" in sys.argv


class Dictionary(Case):
    def golden(self, name, got):
        path = os.path.join(HERE, name)
        if UPDATE:
            with open(path, "w", encoding="utf8") as file:
                file.write(got)
        with open(path, encoding="utf8") as file:
            self.assertEqual(file.read(), got)

    def test_every_construction(self):
        out = self.path("made-up.lex")
        result = self.check(run("import", f"{HERE}/made-up.actors", "-o", out), 1)
        with open(out, encoding="utf8") as file:
            self.golden("made-up.lex", file.read())
        self.golden("made-up.report", result[2])

    def test_the_report_may_be_a_file(self):
        report = self.path("report")
        result = self.check(run("import", f"{HERE}/made-up.actors", "--report", report), 1, "not carried over:")
        self.assertNotIn("made-up.actors:", result[2])
        with open(report, encoding="utf8") as file:
            self.assertIn("made-up.actors:9:6: 'XQZ' of 'KENXQZ'", file.read())

    def test_it_compiles_beside_the_lexicon_and_is_read_by_date(self):
        knowledge = self.path("all.wwk")
        self.check(run("lexicon", "compile", "lexicon", f"{HERE}/made-up.lex", "-o", knowledge), 0)
        for day, actor, recipient in (("1999-05-05", "KEN REB", "KEN GOV MIL"), ("2007-01-01", "KEN PTY", "KEN ELI")):
            code, out, _ = run("code", "--knowledge", knowledge, "--published", day, "-",
                               stdin=b"The Front of Brel killed Karim Odel. Owlkeepers arrested two owl women in Nairobi.")
            text = out.decode()
            self.assertEqual(code, 0)
            self.assertIn(f"Brel Front ({actor}) -> ASSAULT -> Karim Odel ({recipient})", text)
            self.assertIn("Owlkeepers (KEN MIL) -> COERCE arrest -> two owl women (KEN SPY)", text)

    def test_all_stands_alone(self):
        known = self.path("known.actors", "KENYA_ [KEN]\nSOLDIER_ [~MIL]\n")
        self.assertNotIn(b"Kenya", self.check(run("import", known), 0, "2 known already")[1])
        out = self.check(run("import", "--all", "--prefix", "mine", known), 0, "0 known already")[1].decode()
        self.assertIn("actor mine/Kenya\n", out)
        self.assertIn("agent MIL/mine\n  person  soldier\n", out)

    def test_sixty_thousand_lines(self):
        text = "".join(f"NAME_{n}_OF_BREL_\n+BREL_{n}_\n    [KENGOV 9{n % 10}0101-9{n % 10}1231]\n    [KENELI >050101]\n" for n in range(15000))
        path, start = self.path("big.actors", text), time.monotonic()
        self.check(run("import", path, "-o", self.path("big.lex")), 0, "60000 lines, 15000 entries: 15000 actors with 30000 names")
        if not os.environ.get("WW_SANITIZE"):
            self.assertLess(time.monotonic() - start, 10)

    def test_wrong_use(self):
        self.check(run("import"), 2, "name a dictionary")
        self.check(run("import", "--prefix", "a b", "x"), 2, "letters, digits and hyphens")
        self.check(run("import", "/nonexistent/x.actors"), 3, "/nonexistent/x.actors")
        self.check(run("import", "--knowledge", "/nonexistent/k.wwk", "x"), 4, "/nonexistent/k.wwk")
        self.check(run("import", HERE), 3, HERE)


if __name__ == "__main__":
    main()
