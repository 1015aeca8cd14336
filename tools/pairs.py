#!/usr/bin/env python3
"""Labelled pairs for `whowhom train --pairs`, as JSON lines.

pairs.py labelled FILE ...        pairs with a field `root` (../shared/data/plv/read.jsonl), weight 1000
pairs.py prose corpus/pairs.tsv   sentences about S and T, each with two choices of names, weight 500
pairs.py examples FILE            what `whowhom lexicon examples` writes, a pair an event, weight 500
"""
import json
import re
import sys

LABELS = {"YIELD": "RETREAT CONCEDE", "CONCEDE": "RETREAT CONCEDE", "RETREAT": "RETREAT CONCEDE"}
SOURCES = ["Kenya", "Turkey", "the Greek government", "Prime Minister Anna Lund", "the Polish army", "rebels", "the union", "the interior ministry",
           "a Spanish court", "President Okoro", "the European Union", "militants", "Hungary", "police", "the opposition", "Chinese officials", "students",
           "the United Nations", "Brazil", "the Front"]
TARGETS = ["Somalia", "the ruling party", "Georgia", "President Mendes", "the ministry", "the rebels", "Iran", "the Nordic Council", "two journalists",
           "Ukraine", "the government", "Jordan's king", "Libya", "the protesters", "the bishop", "Peru", "the company", "Israeli forces", "the separatists",
           "Norway", "the foreign minister of Chad"]


def put(name, sentence, source, target, label, weight):
    print(json.dumps({"id": name, "sentence": sentence, "source": source, "target": target, "label": LABELS.get(label, label), "weight": weight},
                     ensure_ascii=False))


def side(spans):
    return {"start": spans[0][0], "end": spans[0][1], "spans": spans} if spans else None


def labelled(paths):
    for path in paths:
        with open(path, encoding="utf8") as file:
            for record in map(json.loads, file):
                put(record["id"], record["sentence"], record["source"], record["target"], record["root"], 1000)


def fill(pattern, source, target):
    """The sentence with both names in it, and where they stand."""
    sentence, spans = "", {"S": [], "T": []}
    for part in re.split(r"(?<![A-Za-z])([ST])(?![A-Za-z])", pattern):
        word = {"S": source, "T": target}.get(part, part)
        if not sentence:
            word = word[:1].upper() + word[1:]
        if part in spans:
            spans[part].append([len(sentence), len(sentence) + len(word)])
        sentence += word
    return sentence, side(spans["S"]), side(spans["T"])


def prose(paths):
    at = 0
    for path in paths:
        with open(path, encoding="utf8") as file:
            for number, line in enumerate(file, 1):
                if line.startswith("#") or not line.strip():
                    continue
                label, pattern = line.rstrip("\n").split("\t")
                for turn in range(2):
                    at += 1
                    sentence, source, target = fill(pattern, SOURCES[at * 7 % len(SOURCES)], TARGETS[at * 11 % len(TARGETS)])
                    if source is None or target is None:
                        sys.exit(f"{path}:{number}: S or T is missing")
                    put(f"prose-{number}-{turn}", sentence, source, target, label, 500)


def examples(paths):
    def spans(parties):
        return [party["span"] for party in parties or [] if party.get("span")]
    for path in paths:
        with open(path, encoding="utf8") as file:
            for record in map(json.loads, file):
                for number, event in enumerate(record["events"] or [] if record["label"] == "positive" else []):
                    actors, recipients = spans(event["actor"]), spans(event["recipient"])
                    if not recipients and len(actors) > 1:
                        actors, recipients = actors[:1], actors[1:]
                    if actors or recipients:
                        put(f"{record['id']}-{number}", record["sentence"], side(actors), side(recipients), event["type"], 500)


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("labelled", "prose", "examples"):
        sys.exit(__doc__)
    {"labelled": labelled, "prose": prose, "examples": examples}[sys.argv[1]](sys.argv[2:])
