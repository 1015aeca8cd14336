"""Claims in sentences of our own, with what must come of them: tests/pipeline/claims.golden.

A block is a title, a text, `---`, and a line a claim:
    cue | who (relation), who (relation) | kind stance | [content] [content] | of day, inside cue N, attitude, events
A block whose title ends in `(known wrong)` holds what comes out now and should not; their number is pinned below.
`python3 tests/pipeline/claims.py --update` writes what comes out now; look at the difference before it is committed."""
import difflib
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

GOLDEN = "tests/pipeline/claims.golden"
KNOWN_WRONG = 9
PUBLISHED = "2019-05-16"  # a Thursday


def blocks():
    with open(GOLDEN, encoding="utf8") as file:
        for block in file.read().split("\n== ")[1:]:
            title, rest = block.split("\n", 1)
            text, _, want = rest.partition("\n---\n")
            yield title, text.strip("\n"), want.strip("\n")


def claim_line(doc, claim):
    number = {c["id"]: i + 1 for i, c in enumerate(doc["claims"])}
    one_line = lambda text: " ".join(text.split())  # noqa: E731
    chain = ", ".join(f"{one_line(link.get('entity_text', '-'))} ({link['relation']})" for link in claim["chain"])
    content = " ".join(f"[{one_line(doc['text'][start:end])}]" for start, end in claim["spans"])
    more = [claim["date"]] if claim["date"] else []
    more += [f"inside {number[claim['parent']]}"] if "parent" in claim else []
    more += ["attitude"] if claim.get("attitude") else []
    more += [e["event"][0] for e in doc["events"] if e.get("claim") == claim["id"]]
    parts = [one_line(claim["cue"]["text"]), chain, f"{claim['kind']} {claim['stance']}", content]
    return " | ".join(parts + ([", ".join(more)] if more else []))


def read(texts):
    lines = "\n".join(json.dumps({"id": str(i), "text": text, "date": PUBLISHED}) for i, text in enumerate(texts))
    code, out, err = run("code", "--format", "doc", "-", stdin=lines.encode("utf8"))
    if code != 0:
        sys.exit(f"exit code {code}\n{err}")
    for line in out.decode("utf8").splitlines():
        doc = json.loads(line)
        got = [claim_line(doc, claim) for claim in doc["claims"]]
        claimed = {c["id"] for c in doc["claims"]}
        got += [f"reporter: {e['event'][0]}" for e in doc["events"] if e.get("claim") not in claimed]
        yield "\n".join(got)


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    items = list(blocks())
    results = list(read([text for _, text, _ in items]))
    if "--update" in sys.argv or os.environ.get("WW_UPDATE"):
        with open(GOLDEN, encoding="utf8") as file:
            head = file.read().split("\n== ")[0]
        with open(GOLDEN, "w", encoding="utf8") as file:
            file.write(head)
            for (title, text, _), got in zip(items, results):
                file.write(f"\n== {title}\n{text}\n---\n{got}\n")
        return 0
    failed = 0
    for (title, _, want), got in zip(items, results):
        if want == got:
            continue
        failed += 1
        print(f"== {title}")
        print("\n".join(difflib.unified_diff(want.splitlines(), got.splitlines(), "wanted", "got", lineterm="", n=0)))
    wrong = sum(title.endswith("(known wrong)") for title, _, _ in items)
    if wrong != KNOWN_WRONG:
        failed += 1
        print(f"{wrong} blocks are known to be wrong, {KNOWN_WRONG} are pinned")
    print(f"{len(items)} texts, {failed} otherwise than wanted, {wrong} known to be wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
