#!/usr/bin/env python3
"""The forms of raw news as CoNLL-U, for the silver trees of models/train.sh.

raw.py BUILD SHARED [ARTICLES ...] > RAW.conllu

SHARED/data holds polnear/train.jsonl.gz and geo/tr-news.jsonl; each line of the files ARTICLES is the text of one more
article, in UTF-8 or Latin-1. Titles and texts are cut into sentences and words by BUILD/whowhom; sentences of 4 to 80 words in titles and
bodies are kept, each once, with all columns but the form left open.
"""
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

SHORTEST, LONGEST = 4, 80


def text_of(path):
    data = pathlib.Path(path).read_bytes()
    try:
        return data.decode("utf8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def articles_of(path):
    """The articles of a file that has one a line: what each is called, and its text."""
    for number, line in enumerate(text_of(path).split("\n")):
        if line.strip():
            yield f"{pathlib.Path(path).stem}-{number}", line.strip()


def records(data, more):
    with gzip.open(data / "polnear/train.jsonl.gz", "rt", encoding="utf8") as file:
        for line in file:
            r = json.loads(line)
            yield {"id": r["doc"], "title": r["title"], "text": r["text"], "date": r["date"]}
    for line in (data / "geo/tr-news.jsonl").read_text(encoding="utf8").splitlines():
        r = json.loads(line)
        yield {"id": r["doc"], "title": r.get("title"), "text": r["text"]}
    for path in more:
        yield from ({"id": name, "text": text} for name, text in articles_of(path))


def main():
    build, data = sys.argv[1], pathlib.Path(sys.argv[2]) / "data"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as articles:
        for record in records(data, sys.argv[3:]):
            print(json.dumps(record, ensure_ascii=False), file=articles)
        articles.flush()
        command = [f"{build}/whowhom", "code", "-q", "--format", "conllu", articles.name]
        trees = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf8").stdout
    known = set()
    for block in trees.split("\n\n"):
        lines = block.strip("\n").split("\n")
        part = next((line[9:] for line in lines if line.startswith("# part = ")), "")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        words = tuple(row[1] for row in rows if row[0].isdigit())
        if part not in ("title", "body") or not SHORTEST <= len(words) <= LONGEST or words in known:
            continue
        known.add(words)
        for row in rows:
            print(row[0], row[1], *["_"] * 8, sep="\t")
        print()


if __name__ == "__main__":
    main()
