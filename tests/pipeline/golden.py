"""The example articles and every event read from them, looked at by eye: tests/pipeline/examples.golden.

`python3 tests/pipeline/golden.py --update` writes what comes out now; look at the difference before it is committed."""
import glob
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402
from summary import event_line  # noqa: E402

GOLDEN = "tests/pipeline/examples.golden"


def read_examples():
    lines = []
    for path in sorted(glob.glob("examples/*.txt")):
        code, out, err = run("code", "--format", "doc", path)
        if code != 0:
            sys.exit(f"{path}: exit code {code}\n{err}")
        doc = json.loads(out)
        head = " | ".join(str(doc[key]) for key in ("title", "publisher", "published"))
        lines.append(f"== {os.path.basename(path)}\n{head}")
        lines += [event_line(doc, e) for e in doc["events"]]
        lines.append("")
    return "\n".join(lines)


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    got = read_examples()
    if "--update" in sys.argv or os.environ.get("WW_UPDATE"):
        with open(GOLDEN, "w", encoding="utf8") as file:
            file.write(got)
        return 0
    with open(GOLDEN, encoding="utf8") as file:
        want = file.read()
    if got == want:
        print(f"{sum(' > ' in line for line in got.splitlines())} events as they were looked at")
        return 0
    import difflib
    print("\n".join(difflib.unified_diff(want.splitlines(), got.splitlines(), "wanted", "got", lineterm="", n=1)))
    return 1


if __name__ == "__main__":
    sys.exit(main())
