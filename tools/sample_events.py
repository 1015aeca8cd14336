#!/usr/bin/env python3
"""Draws events at random from `doc` output, for judging them one by one.

  tools/sample_events.py --count 50 --seed 7 news.jsonl more.jsonl

Each event is printed with its sentence and its place (article, sentence, code points), so that a judgement can be
written down without the text. The same files and seed give the same sample."""
import argparse
import json
import random


def party(p):
    return f"{p['identifier_text'] or p['entity_text']} [{' '.join([p['code'] or '---', *p['sector']])}]"


def describe(e):
    actor = "(unnamed)" if e.get("actor_unnamed") else " + ".join(map(party, e["actor"])) or "-"
    recipient = " + ".join(map(party, e["recipient"])) or "-"
    what = " ".join(e["event"] + e["mode"] + [f"[{a}]" for a in e["auxiliary"]])
    where = ", ".join(p["resolved_place"] or p["extracted_place"] for p in e["event_loc"])
    counts = " ".join(f"{k}={e[k]}" for k in ("dead", "injured", "arrested") if k in e)
    return f"{actor} -> {what} -> {recipient} | {e['date']}..{e['enddate']} | {where} | {counts} | {e['rule']}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--count", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("files", nargs="+")
    given = options.parse_args()
    events = []
    for path in given.files:
        with open(path, encoding="utf8") as file:
            for line in file:
                doc = json.loads(line)
                events += [(doc, e) for e in doc["events"]]
    random.seed(given.seed)
    for number, (doc, e) in enumerate(random.sample(events, min(given.count, len(events))), 1):
        sentence = doc["sentences"][e["sentence"]]
        words = " ".join(doc["text"][sentence["start"]:sentence["end"]].split())
        start, end = e["trigger"][0]
        print(f"{number:3} {doc['id']} {start}-{end} «{doc['text'][start:end]}»\n    {describe(e)}\n    {words}")


if __name__ == "__main__":
    main()
