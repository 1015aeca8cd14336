"""Whose those are of whom nobody says it: tests/pipeline/whose.golden, whose head says what a block is.

`python3 tests/pipeline/whose.py --show` tells of each line what came."""
import json
import os
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

GOLDEN = "tests/pipeline/whose.golden"


def blocks():
    with open(GOLDEN, encoding="utf8") as file:
        for block in file.read().split("\n== ")[1:]:
            head, _, want = block.partition("\n---\n")
            title, outlet, text = head.split("\n", 2)
            yield title, outlet, text, [line for line in want.strip().split("\n") if line]


def read(outlet, text):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "article.jsonl")
        with open(path, "w", encoding="utf8") as file:
            article = {"id": "article", "date": "2030-05-07", "text": text}
            file.write(json.dumps(article if outlet == "-" else article | {"publisher": outlet}) + "\n")
        code, out, _ = run("code", "--format", "doc", path)
    if code != 0:
        sys.exit(f"exit code {code}")
    return json.loads(out)


def told(document, words):
    """The code and sectors of the entity of which the words speak where they first stand; None where they speak of none."""
    first = re.search(rf"\b{re.escape(words)}\b", document["text"])
    if first is None:
        sys.exit(f"{GOLDEN}: the text does not hold: {words}")
    start = first.start()
    end, best, found = start + len(words), 0, None
    for entity in document["entities"]:
        for m in entity["mentions"]:
            shared = min(end, m["end"]) - max(start, m["start"])
            if shared > best or (shared == best and found and m["end"] - m["start"] < found[0]):
                best, found = shared, (m["end"] - m["start"], entity)
    return " ".join([found[1]["code"] or "-", *sorted(found[1]["sector"])]) if found else None


def side(parties):
    return " + ".join(party["code"] or "-" for party in parties) or "-"


def holds(document, line):
    """Whether the line holds, and what came."""
    words, want = line.rsplit(": ", 1)
    if words.isupper():
        came = [f"{side(e['actor'])} > {side(e['recipient'])}" for e in document["events"] if words in e["event"]]
        return want in came, came
    came = told(document, words)
    code, *sectors = want.split()
    if came is None:
        return code == "-" and not sectors, came
    return came.split()[0] == code and (not sectors or came == " ".join([code, *sorted(sectors)])), came


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    failed = count = 0
    for title, outlet, text, wanted in blocks():
        document = read(outlet, text)
        for line in wanted:
            right, came = holds(document, line)
            count += 1
            failed += not right
            if not right or "--show" in sys.argv:
                print(f"{title}: {line}\n  came: {came}")
    print(f"{count} lines, {failed} do not hold")
    return 1 if failed or count < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
