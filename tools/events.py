#!/usr/bin/env python3
"""Judged events for `whowhom train --events`, as JSON lines, an article each: its text, and `judged`, the judgements of words in it.

events.py corpus/judged.tsv POLNEAR PLV EXAMPLES [ARTICLES ...]

The judgements of judged.tsv with the texts: POLNEAR is ../shared/data/polnear/train.jsonl.gz, PLV ../shared/data/plv/read.jsonl; each
line of the files ARTICLES is one more article, as for models/raw.py; the reports are those of examples/reports. Beside them weak judgements, which say of some words only which types they tell: the pairs of
PLV; the tellings of examples/reports/stories.tsv; EXAMPLES, which `whowhom lexicon examples` writes (types that a sentence has are right
there; in sentences of several events, those of corpus/, the other types are none).
"""
import gzip
import json
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "models"))
from raw import articles_of  # noqa: E402

REPORTS = pathlib.Path("examples/reports")
YIELD = ["CONCEDE", "RETREAT"]
MORE_DAY = "2001-12-15"  # of articles that tell none
LABELLED, EXAMPLE, PROSE, TELLING = 100, 100, 300, 500  # weights of weak judgements, thousandths of one judged by somebody


def lines(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def table(path):
    rows = [line.split("\t") for line in path.read_text(encoding="utf8").splitlines() if line and not line.startswith("#")]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def judgement(spans, read, letters, right):
    spans = [[int(end) for end in span.split("-")] for span in spans.split(",")]
    if "n" in letters:
        return {"spans": spans, "read": read, "none": True}
    return {"spans": spans, "read": read, **({} if right == "?" else {"type": right})}


def judged(path):
    """Each document of judged.tsv with its judgements, in the order of the file."""
    of = {}
    for line in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            document, *rest = line.split("\t")
            of.setdefault(document, []).append(judgement(*rest))
    return of


def weak(types, weight, words=""):
    """Of these words, or of the whole text."""
    return [{"words": words, "type": kind, "weight": weight, "weak": True} for kind in types]


def labelled(path, of):
    """Sentences of labelled pairs, under the names that were judged, or under the first."""
    roots = {}
    for record in lines(path):
        names, types = roots.setdefault(record["sentence"], ([], set()))
        names.append(record["id"])
        types.update(YIELD if record["root"] in ("YIELD", *YIELD) else [record["root"]])
    for sentence, (names, types) in roots.items():
        for name in [name for name in names if name in of] or names[:1]:
            yield name, sentence, "", "2015-06-15", weak(sorted(types), LABELLED)


def reports():
    happenings = {row["happening"]: row for row in table(REPORTS / "happenings.tsv")}
    tellings = {}
    for row in table(REPORTS / "stories.tsv"):
        tellings.setdefault(row["report"], []).append((row["words"], happenings[row["happening"]]["type"]))
    for report in lines(REPORTS / "reports.jsonl"):
        told = [weak([kind], TELLING, words)[0] for words, kind in tellings.get(report["id"], []) if kind != "-" and words in report["text"]]
        yield report["id"], report["text"], report["title"], report["date"], told


def examples(path):
    for record in lines(path):
        text, events = record["sentence"], record["events"]
        whole = record["file"].startswith("corpus/")
        if record["label"] == "positive" and events:
            told = weak(sorted({e["type"] for e in events}), PROSE if whole else EXAMPLE)
            rest = [{"none": True, "weight": PROSE, "weak": True}] if whole else []
            yield record["id"], text, "", "2016-06-01", told + rest


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    table_of, polnear, plv, sentences, *more = sys.argv[1:]
    of = judged(table_of)
    articles = [(a["doc"], a["text"], a["title"], a["date"], []) for a in lines(polnear)]
    articles += [(name, text, "", MORE_DAY, []) for path in more for name, text in articles_of(path)]
    articles += [*labelled(plv, of), *reports(), *examples(sentences)]
    missing = set(of) - {article[0] for article in articles}
    if missing:
        sys.exit(f"{table_of}: no text is named {min(missing)}")
    for name, text, title, date, told in articles:
        if of.get(name, []) + told:
            print(json.dumps({"id": name, "title": title, "date": date, "text": text, "judged": of.get(name, []) + told}, ensure_ascii=False))


if __name__ == "__main__":
    main()
