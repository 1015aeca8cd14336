"""`make demo`'s second half: the example store is made once, and without a terminal the way to the page is told."""
import os
import subprocess
import tempfile
import unittest

BUILD = os.environ.get("WW_BUILD_DIR", "build")


def demo(folder):
    done = subprocess.run(["sh", "tools/demo.sh", folder], capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Demo(unittest.TestCase):
    def test_store_and_address(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in os.listdir(BUILD):
                if name.startswith("whowhom") and os.access(os.path.join(BUILD, name), os.X_OK) or name.endswith((".wwm", ".wwk", ".wwp", ".wwc")):
                    os.symlink(os.path.join(os.path.abspath(BUILD), name), os.path.join(folder, name))
            code, out, err = demo(folder)
            self.assertEqual(code, 0, err)
            self.assertIn("http://127.0.0.1:8080/", out.splitlines()[-1] + out)
            self.assertIn(f"{folder}/whowhom serve --db {folder}/demo.db --reader", out)
            made = os.stat(os.path.join(folder, "demo.db"))
            self.assertGreater(made.st_size, 100000)
            # A store that is there already is left as it is.
            code, out, err = demo(folder)
            self.assertEqual(code, 0, err)
            again = os.stat(os.path.join(folder, "demo.db"))
            self.assertEqual((made.st_ino, made.st_size), (again.st_ino, again.st_size))

    def test_no_command(self):
        with tempfile.TemporaryDirectory() as folder:
            code, _, err = demo(folder)
            self.assertNotEqual(code, 0)
            self.assertIn("make", err)


if __name__ == "__main__":
    unittest.main()
