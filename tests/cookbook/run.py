"""Runs docs/cookbook.md: every command and every program as printed there, and compares what they print.

run.py console|python|r [--update]: the `console` blocks, or the `python` or `r` blocks after them (Python's need duckdb and pandas,
tests/cookbook/requirements.txt, in the folder that WW_COOKBOOK_PACKAGES names or wherever Python finds them; R's need Rscript
and RSQLite). --update writes what came into the document.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

DOCUMENT = pathlib.Path("docs/cookbook.md")
COMMAND = os.path.abspath(os.environ.get("WW_COMMAND", "build/whowhom"))
PACKAGES = os.path.abspath(os.environ.get("WW_COOKBOOK_PACKAGES", "build-cookbook"))
# ```console blocks hold `$ ` lines and their output; a ```python or ```r block is followed by a ```text block with its output.
BLOCK = re.compile(r"```(console|python|r|text)\n(.*?)```\n", re.S)


def environment(folder):
    link = os.path.join(folder, "bin")
    os.makedirs(link, exist_ok=True)
    os.symlink(COMMAND, os.path.join(link, "whowhom"))
    path = os.pathsep.join(p for p in (PACKAGES, os.environ.get("PYTHONPATH", "")) if p)
    return {**os.environ, "PATH": link + os.pathsep + os.environ["PATH"], "PYTHONPATH": path, "LC_ALL": "C.UTF-8", "WHOWHOM_MODEL":
            os.path.join(os.path.dirname(COMMAND), "english.wwm"), "WHOWHOM_KNOWLEDGE": os.path.join(os.path.dirname(COMMAND), "knowledge.wwk")}


def run(arguments, where, env):
    done = subprocess.run(arguments, cwd=where, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    return done.stdout.decode("utf8")


def console(block, where, env):
    """The block as it should be: each command with what it prints now."""
    out = []
    for line in block.splitlines():
        if line.startswith("$ "):
            text = run(["bash", "-c", line[2:]], where, env)
            out.append(line + "\n" + "".join(l.rstrip() + "\n" for l in text.splitlines()))
    return "".join(out)


def program_command(kind, text, folder):
    """What runs a program of a block. R's arguments are cut at blanks and lines: its programs come from a file."""
    if kind == "python":
        return [sys.executable, "-c", text]
    path = pathlib.Path(folder) / "program.R"
    path.write_text(text, encoding="utf8")
    return ["Rscript", "--vanilla", str(path)]


def have_r(env):
    return shutil.which("Rscript") is not None and subprocess.run(["Rscript", "-e", "library(RSQLite)"], env=env, capture_output=True).returncode == 0


def have(packages, env):
    return subprocess.run([sys.executable, "-c", "import " + ", ".join(packages)], env=env, capture_output=True).returncode == 0


def main():
    what, update = sys.argv[1], "--update" in sys.argv
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    text = DOCUMENT.read_text(encoding="utf8")
    wrong, ran = [], 0
    with tempfile.TemporaryDirectory() as folder:
        env = environment(folder)
        if shutil.which("sqlite3") is None:
            print("skipped: no sqlite3 command (Debian: apt-get install sqlite3)")
            return 77
        if what == "python" and not have(["duckdb", "duckdb_extensions", "pandas"], env):
            print("skipped: no duckdb and pandas: python3 -m pip install --target build-cookbook -r tests/cookbook/requirements.txt")
            return 77
        if what == "r" and not have_r(env):
            print("skipped: no R with RSQLite (Debian: apt-get install r-base-core r-cran-rsqlite)")
            return 77
        os.symlink(os.path.abspath("examples"), os.path.join(folder, "examples"))
        program, parts, end = None, [], 0
        for match in BLOCK.finditer(text):
            kind, block = match.groups()
            new = block
            if kind == "console":
                new = console(block, folder, env)
                ran += what == "console"
            elif kind != "text":
                program = (kind, block)
            elif program is not None:
                if program[0] == what:
                    new = "".join(line.rstrip() + "\n" for line in run(program_command(*program, folder), folder, env).splitlines())
                    ran += 1
                program = None
            ours = (kind == "console") == (what == "console")
            if ours and new != block:
                wrong.append((match.start(2), block, new))
            parts += [text[end:match.start(2)], new if ours else block]
            end = match.end(2)
        parts.append(text[end:])
    if update:
        DOCUMENT.write_text("".join(parts), encoding="utf8")
        return 0
    for start, block, new in wrong:
        line = text.count("\n", 0, start) + 1
        print(f"docs/cookbook.md:{line}: what is printed there:\n{block}what comes:\n{new}")
    print(f"{ran} blocks run, {len(wrong)} differ")
    return 1 if wrong or ran == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
