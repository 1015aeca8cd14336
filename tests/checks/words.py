"""The tree speaks of itself alone: no path of a machine it was written on, no registry's host, no mark of a merge.

Every tracked file is read (every file that is not ignored, where git is not there). The words are put together
here from pieces, so that this file does not hold them.
"""
import pathlib
import re
import subprocess
import sys

WORDS = [
    r"/" + r"work/", r"/" + r"root/", r"/home/" + r"\w+", r"/tmp/" + r"(?:build|brief|frame)",
    r"deb\." + r"debian\.org", r"pypi\." + r"org", r"files\.python" + r"hosted", r"registry\." + r"npmjs", r"crates\." + r"io",
    r"\bAnth" + r"ropic\b", r"\bhelper " + r"agents?\b", r"\bsub" + r"agents?\b", r"\bT" + r"ODO\b", r"\bFIX" + r"ME\b",
    r"^<{7} ", r"^>{7} ",
]
PATTERN = re.compile("|".join(WORDS), re.M)


def files():
    run = subprocess.run(["git", "ls-files", "-z"], capture_output=True)
    if run.returncode == 0 and run.stdout:
        return [pathlib.Path(name.decode()) for name in run.stdout.split(b"\0") if name]
    return [p for p in pathlib.Path(".").rglob("*") if p.is_file() and not p.parts[0].startswith(("build", ".git"))]


def main():
    problems, count = [], 0
    for path in files():
        # Fuzz inputs may hold anything; what is no text is not read.
        if not path.is_file() or path.parts[:2] == ("fuzz", "corpus"):
            continue
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        count += 1
        text = data.decode("utf-8", "replace")
        for match in PATTERN.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            problems.append(f"{path}:{line}: '{match.group(0).strip()}'")
    print("\n".join(problems))
    print(f"{count} files, {len(problems)} words that do not belong")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
