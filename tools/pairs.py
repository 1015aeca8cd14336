#!/usr/bin/env python3
"""Labelled pairs for `whowhom train --pairs`, as JSON lines.

pairs.py labelled FILE ...        pairs with a field `root` (../shared/data/plv/read.jsonl), weight 1000
pairs.py prose corpus/pairs.tsv   sentences about S and T, each with four choices of names, weight 100; two of the four stand beside a deed of
                                  somebody else's, so that the model learns which words are about the two
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


BYSTANDERS = ["France", "the mayor", "Nepal", "the bank", "villagers", "the Swiss president", "Cuba"]
OPENINGS = ["{}", "{}", "According to local media, {}", "On Tuesday, {}", "LAGOS (AP) -- {}", "In a statement, officials said {}", "Meanwhile {}"]
JOINTS = [", days after {}", ", while {}", ", a week before {}", ", as {}", ", {}"]


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


def beside(pattern, other, at):
    """The sentence with another's deed behind it, and now and then an opening."""
    deed = re.sub(r"(?<![A-Za-z])([ST])(?![A-Za-z])", lambda m: BYSTANDERS[(at + (3 if m[1] == "T" else 0)) % len(BYSTANDERS)], other[:-1])
    whole = pattern[:-1] + JOINTS[at % len(JOINTS)].format(deed)
    return OPENINGS[at % len(OPENINGS)].format(whole) + "."


def lines_of(path):
    with open(path, encoding="utf8") as file:
        return [(number, *line.rstrip("\n").split("\t")) for number, line in enumerate(file, 1) if line.strip() and not line.startswith("#")]


def prose(paths):
    for path in paths:
        lines = lines_of(path)
        for index, (number, label, pattern) in enumerate(lines):
            for turn in range(4):
                at = index * 4 + turn
                whole = pattern if turn < 2 else beside(pattern, lines[(at * 37 + 11) % len(lines)][2], at)
                sentence, source, target = fill(whole, SOURCES[at * 7 % len(SOURCES)], TARGETS[at * 11 % len(TARGETS)])
                if source is None or target is None:
                    sys.exit(f"{path}:{number}: S or T is missing")
                put(f"prose-{number}-{turn}", sentence, source, target, label, 100)


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
