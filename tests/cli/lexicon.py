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
                file.write("type REQUEST\n  quad 3\n  scale 0\n  recipient no\n  mode assist 0.5\n\n" + FRAME.replace(old, new))
            result = self.check(run("lexicon", "compile", folder, "-o", self.path("out.wwk")), 5)
            line = int(place[:-1]) + 6
            self.assertIn(f"beg.lex:{line}:", result[2])
            self.assertFalse(os.path.exists(self.path("out.wwk")))

    def test_a_folder_that_is_not_there(self):
        result = run("lexicon", "compile", "/nonexistent/lexicon", "-o", self.path("out.wwk"))
        self.assertIn(result[0], (3, 5))
        self.assertIn("/nonexistent/lexicon", result[2])


if __name__ == "__main__":
    main()
