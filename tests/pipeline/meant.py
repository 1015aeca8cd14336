"""Who is meant by a name that several bear, and why `explain` says so: tests/pipeline/meant.golden.

A block is a title, the article's date, its text, ---, and the lines of `whowhom explain` that tell whom names mean. They were
looked at by eye; `python3 tests/pipeline/meant.py --update` writes what comes out now."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

GOLDEN = "tests/pipeline/meant.golden"


def blocks():
    with open(GOLDEN, encoding="utf8") as file:
        for block in file.read().split("\n== "):
            if block.startswith("#") or not block.strip():
                continue
            head, _, want = block.partition("\n---\n")
            title, date, text = head.split("\n", 2)
            yield title, date, text, want.strip()


def explained(date, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "article.jsonl")
        with open(path, "w", encoding="utf8") as file:
            file.write(json.dumps({"id": "article", "date": date, "text": text}) + "\n")
        code, out, err = run("explain", path)
    if code != 0:
        sys.exit(f"exit code {code}\n{err}")
    lines = [line.strip() for line in out.decode("utf8").splitlines()]
    return "\n".join(line for line in lines if ": meant is" in line)


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    out, failed, count = [], 0, 0
    for title, date, text, want in blocks():
        got = explained(date, text)
        out.append(f"== {title}\n{date}\n{text}\n---\n{got}\n")
        count += 1
        if got != want:
            failed += 1
            if "--update" not in sys.argv:
                print(f"{title}\n  {text}\n  wanted\n    " + want.replace("\n", "\n    ") + "\n  got\n    " + got.replace("\n", "\n    "))
    if "--update" in sys.argv:
        with open(GOLDEN, encoding="utf8") as file:
            preamble = file.read().split("\n== ")[0]
        with open(GOLDEN, "w", encoding="utf8") as file:
            file.write(preamble + "\n" + "\n".join(out))
        return 0
    print(f"{count} articles, {failed} read otherwise")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
