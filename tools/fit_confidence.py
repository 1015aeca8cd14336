#!/usr/bin/env python3
"""Fits what src/read/confidence.c weighs, and shows whether the confidence of events means what it says.

fit_confidence.py fit BUILD SHARED    fits the weights that confidence has without a model of events, on one half of the labelled text, and
                                      prints the lines of the table
fit_confidence.py show BUILD SHARED   of the confidence with that model the curve on the other half, which nothing was fitted on: events sorted by confidence,
                                      in bins of at least 200, mean confidence against the share that is right

The labelled text: SHARED/data/plv/read.jsonl and corpus/written.txt to fit, SHARED/data/plv/score.jsonl and
corpus/unseen.txt to show. An event is right when its type is one of its sentence's (CONCEDE and RETREAT count as one). The
sentences of plv have one label where more may be told, so only those in which one event is read are counted.
"""
import collections
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

SIGNS = ("nominal guessed turned vague actor-unnamed actor-uncoded actor-owner recipient-none recipient-uncoded "
         "recipient-owner hypothetical historical quoted headline several-words").split()
YIELD = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
BIN = 200
SHRINK = 4.0  # a prior of so many sentences that a sign says nothing


def pairs_of(path):
    """Sentence -> types, of JSON lines with one type a marked pair."""
    gold = collections.defaultdict(set)
    for line in path.read_text(encoding="utf8").splitlines():
        record = json.loads(line)
        gold[record["sentence"]].add(record["root"])
    return gold


def corpus_of(path):
    """Sentence -> types, of lines `+ Sentence. => TYPE mode: actor > recipient; ...`."""
    gold = {}
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith(("+ ", "- ")):
            sentence, _, events = line[2:].partition(" => ")
            gold[sentence.strip()] = {YIELD.get(t, t) for t in re.findall(r"(?:^|; )([A-Z]+)\b", events)}
    return gold


def labelled_events(build, gold, alone, options):
    """Signs, confidence and rightness of each event; of sentences with one event only where `alone`."""
    sentences = list(gold)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as articles:
        for number, sentence in enumerate(sentences):
            print(json.dumps({"id": str(number), "text": sentence, "date": "2016-06-01"}), file=articles)
        articles.flush()
        command = [f"{build}/whowhom", "code", "-q", "--format", "doc", *options, articles.name]
        docs = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf8").stdout
    for line in docs.splitlines():
        doc = json.loads(line)
        for event in doc["events"] if not alone or len(doc["events"]) == 1 else []:
            kind = event["event"][0]
            yield event["signs"], event["confidence"], YIELD.get(kind, kind) in gold[sentences[int(doc["id"])]]


def fit(events):
    """Logistic regression with a quadratic prior, by plain gradient steps: few signs, few events."""
    base, weight = 0.0, dict.fromkeys(SIGNS, 0.0)
    for _ in range(4000):
        slope_base, slope = 0.0, dict.fromkeys(SIGNS, 0.0)
        for signs, _, right in events:
            chance = 1 / (1 + math.exp(-(base + sum(weight[s] for s in signs))))
            slope_base += right - chance
            for s in signs:
                slope[s] += right - chance
        base += 4 * slope_base / len(events)
        for s in SIGNS:
            weight[s] += 4 * (slope[s] - SHRINK * weight[s]) / len(events)
    return base, weight


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("fit", "show"):
        sys.exit(__doc__)
    verb, build, data = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]) / "data/plv"
    pairs, corpus = ("read.jsonl", "written.txt") if verb == "fit" else ("score.jsonl", "unseen.txt")
    options = ("--events", "none") if verb == "fit" else ("--least-confidence", "0")
    events = list(labelled_events(build, pairs_of(data / pairs), True, options))
    events += labelled_events(build, corpus_of(pathlib.Path(__file__).parent.parent / "corpus" / corpus), False, options)
    if verb == "fit":
        base, weight = fit(events)
        print(f"static const int16_t base = {round(1000 * base)};")
        for s in SIGNS:
            count = sum(s in signs for signs, _, _ in events)
            print(f"    [WW_SIGN_{s.upper().replace('-', '_')}] = {round(1000 * weight[s])},  // {count} of {len(events)}")
        return
    events.sort(key=lambda e: e[1])
    bins = max(1, len(events) // BIN)
    print("| events | confidence | mean | right |\n|---:|---|---:|---:|")
    for b in range(bins):
        part = events[b * len(events) // bins:(b + 1) * len(events) // bins]
        mean, right = sum(e[1] for e in part) / len(part), sum(e[2] for e in part) / len(part)
        print(f"| {len(part)} | {part[0][1]:.2f}-{part[-1][1]:.2f} | {mean:.3f} | {right:.3f} |")


if __name__ == "__main__":
    main()
