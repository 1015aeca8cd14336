"""docs/lexicon-tutorial.md, run: its files are written, its commands run in order, and what it shows must come.

A block ```lex PATH or ```text PATH is a file. In a block ```console a line that begins with `$ ` is a command, the lines under it
what it says on either stream: each line must come, in that order; `...` in a line stands for anything, and a line that
is `...` alone for any lines. A command must end with 0.
"""
import os
import re
import subprocess
import sys

from harness import COMMAND, SOURCE, Case, main

PAGE = "docs/lexicon-tutorial.md"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


def blocks():
    with open(PAGE, encoding="utf8") as file:
        return BLOCK.findall(file.read())


def commands(text):
    """Pairs of a command and the lines that are shown under it."""
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        lines = part.rstrip("\n").split("\n")
        yield lines[0], lines[1:]


def matches(shown, came):
    """Whether the shown lines come in this order; lines between them may be left out only where `...` stands."""
    pattern = r"\A"
    for line in shown:
        if line.strip() == "...":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += ".*?".join(re.escape(piece) for piece in line.split("...")) + r"\n"
    return re.match(pattern + r"(?:[^\n]*\n)*\Z", came) is not None


class Tutorial(Case):
    def test_what_matches(self):
        self.assertTrue(matches(["a", "...", "c ... e"], "a\nb\nc d e\n"))
        self.assertFalse(matches(["a", "c"], "a\nb\nc\n"))
        self.assertFalse(matches(["a ... c"], "a b\nc\n"))
        self.assertTrue(matches([], "anything\n"))

    def test_the_page(self):
        bin_folder = self.path("bin")
        os.mkdir(bin_folder)
        os.symlink(os.path.abspath(COMMAND), os.path.join(bin_folder, "whowhom"))
        work = self.path("work")
        os.mkdir(work)
        os.symlink(os.path.join(SOURCE, "lexicon"), os.path.join(work, "lexicon"))
        env = {**os.environ, "PATH": bin_folder + os.pathsep + os.environ["PATH"], "NO_COLOR": "1"}
        run = 0
        for language, name, text in blocks():
            if language in ("lex", "text"):
                self.assertTrue(name, f"a block {language} of {PAGE} names its file")
                os.makedirs(os.path.dirname(os.path.join(work, name)), exist_ok=True)
                with open(os.path.join(work, name), "w", encoding="utf8") as file:
                    file.write(text)
                continue
            self.assertEqual(language, "console", f"{PAGE}: a block is lex, text or console")
            for command, shown in commands(text):
                done = subprocess.run(["sh", "-c", command], cwd=work, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
                came = done.stdout.decode()
                run += 1
                expected = 5 if "must not fire" in "\n".join(shown) else 0
                self.assertEqual(done.returncode, expected, f"$ {command}\n{came}")
                self.assertTrue(matches(shown, came), "$ {}\nshown:\n{}\ncame:\n{}".format(command, "\n".join(shown), came))
        self.assertGreater(run, 12)


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    main()
