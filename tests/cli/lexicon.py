"""The lexicon as a user works on it: every example holds, faults are told with their place."""
import os

from harness import Case, main, run

FRAME = """frame request.assist/beg
  verb beseech
  event REQUEST assist
  actor subj
  recipient obj
  + Chad beseeched Mali for water. => REQUEST assist: Chad > Mali
"""
TYPES = "type REQUEST\n  quad 3\n  scale 0\n  recipient no\n  mode assist 0.5\n\n"
STATES = "actor TCD\n  kind state\n  name Chad\nactor MLI\n  kind state\n  name Mali\n"


class Lexicon(Case):
    def test_every_example_of_the_project_holds(self):
        code, out, err = run("lexicon", "check", "-q", timeout=600)
        self.assertEqual(code, 0, err[-3000:])
        held, of = (int(word) for word in out.decode().split(" examples hold")[0].split(" of "))
        self.assertEqual(held, of)
        self.assertGreater(of, 400)

    def test_faults_are_told_with_file_line_and_column(self):
        folder = os.path.join(self.folder.name, "lexicon")
        os.mkdir(folder)
        for old, new, place in (("actor subj", "actor subjekt", "4:"), ("event REQUEST assist", "event BEG assist", "3:"), ("verb", "werb", "2:")):
            with open(os.path.join(folder, "beg.lex"), "w", encoding="utf8") as file:
                file.write(TYPES + FRAME.replace(old, new))
            result = self.check(run("lexicon", "compile", folder, "-o", self.path("out.wwk")), 5)
            line = int(place[:-1]) + 6
            self.assertIn(f"beg.lex:{line}:", result[2])
            self.assertFalse(os.path.exists(self.path("out.wwk")))

    def folder_of(self, name, **files):
        folder = os.path.join(self.folder.name, name)
        os.mkdir(folder)
        for file, text in files.items():
            with open(os.path.join(folder, file + ".lex"), "w", encoding="utf8") as out:
                out.write(text)
        return folder

    def test_a_folder_is_checked_with_the_places_of_the_knowledge_in_use(self):
        with_places = self.check(run("lexicon", "check", "lexicon/", timeout=600), 0, "with the places of", "places.tsv")
        self.assertEqual(with_places[1], run("lexicon", "check", "-q", timeout=600)[1])
        self.assertEqual(self.check(run("lexicon", "check", "-q", "lexicon/", timeout=600), 0)[2], "")

    def test_a_folder_without_places_says_so(self):
        folder = self.folder_of("small", a=TYPES + FRAME + STATES)
        alone = self.path("alone.wwk", b"")
        result = run("lexicon", "compile", folder, "--knowledge", alone, "-o", self.path("out.wwk"))
        self.check(result, 0, "compiled without places", "--places FILE")
        self.assertEqual(self.check(run("lexicon", "compile", folder, "--places", "none", "-o", self.path("out.wwk")), 0)[2], "")
        self.check(run("lexicon", "compile", folder, "-o", self.path("out.wwk"), env={"WHOWHOM_PLACES": "/nonexistent.tsv"}), 3, "/nonexistent.tsv")

    def test_several_folders_and_files_are_one_lexicon(self):
        types, states = self.folder_of("types", a=TYPES), self.folder_of("states", b=STATES)
        mine = self.path("mine.lex", FRAME)
        out = self.path("out.wwk")
        self.check(run("lexicon", "compile", types, mine, states, "--places", "none", "-o", out), 0)
        result = self.check(run("lexicon", "check", types + "/", mine, states, "--places", "none"), 0)
        self.assertIn(b"1 of 1 examples hold", result[1])
        self.check(run("lexicon", "compile", types, mine, self.path("again.lex", FRAME), states, "-o", out), 5, "is there already")
        self.check(run("lexicon", "compile", types, mine, "-o", out), 0)

    def test_an_example_that_fails_is_told_with_its_column(self):
        mine = self.path("mine.lex", FRAME.replace("=> REQUEST assist: Chad > Mali", "=> REQUEST assist: Mali > Chad"))
        result = run("lexicon", "check", self.folder_of("rest", a=TYPES + STATES), mine, "--places", "none")
        self.check(result, 5, "mine.lex:6:5: Chad beseeched Mali for water.", "came: REQUEST assist: Chad (TCD) > Mali (MLI)")

    def test_a_folder_that_is_not_there(self):
        result = run("lexicon", "compile", "/nonexistent/lexicon", "-o", self.path("out.wwk"))
        self.assertIn(result[0], (3, 5))
        self.assertIn("/nonexistent/lexicon", result[2])


if __name__ == "__main__":
    main()
