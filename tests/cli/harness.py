"""What the tests of the command share: running it, and finding what it runs on."""
import os
import subprocess
import sys
import tempfile
import unittest

COMMAND = os.environ.get("WW_COMMAND", "build/whowhom")
SOURCE = os.getcwd()


def run(*arguments, stdin=b"", env=None, timeout=300):
    """Runs the command; returns (exit code, standard output, standard error as text)."""
    done = subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout,
                          env={**os.environ, **(env or {})})
    return done.returncode, done.stdout, done.stderr.decode("utf8", "replace")


class Case(unittest.TestCase):
    """A folder of its own for each test, and the assertion that nothing crashed."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name, content=None):
        path = os.path.join(self.folder.name, name)
        if content is not None:
            with open(path, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())
        return path

    def check(self, result, code, *words):
        """The exit code, and words that standard error must hold; a sanitizer's report fails too."""
        self.assertEqual(result[0], code, f"exit code {result[0]}, {code} wanted; standard error:\n{result[2][-3000:]}")
        self.assertNotIn("Sanitizer", result[2])
        for word in words:
            self.assertIn(word, result[2])
        return result


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
