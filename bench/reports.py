#!/usr/bin/env python3
"""How much of what the invented reports tell is read: the tellings of examples/reports/, against the events at their words.

reports.py BUILD [--show KIND ...]

A telling (a line of stories.tsv whose happening has a type) is *found* where an event's trigger shares a letter with its
words. Of the events there one has the right *type*; of those of that type one holds the happening's *day*, one has an *actor*,
one a *recipient* of a code that the gold names. Each is counted over all tellings that the gold allows: the parties where it names
a code. The gold says IGO with the sort behind it, where the ontology's code is the sort: UNO and EUR are right there. An armed group
of several lands (IMG REB) that acts in one may be coded by that land, with REB. Sectors are not asked for else.

The happenings fall into two halves by a hash of their names. `--show miss`, `type`, `day`, `actor` and `recipient` list what went wrong
in the `open` half; the words of the `held` half are for no eye: it tells how much of a gain is more than learnt by heart.
"""
import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys

REPORTS = pathlib.Path("examples/reports")
MEASURE_OF = {"miss": "found", "type": "type", "day": "day", "actor": "actor", "recipient": "recipient"}  # by the kind of fault


def half(name):
    return "held" if hashlib.sha256(name.encode("utf8")).digest()[0] & 1 else "open"


def table(name):
    rows = [line.split("\t") for line in (REPORTS / name).read_text(encoding="utf8").splitlines()]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def wanted_parties(parties, place, codes_of_lands):
    """What a party may be coded as, by "TUN GOV; IGO UNO; IMG REB": (code, sector or None) of each, where there is a code."""
    wanted = set()
    for party in parties.split("; "):
        if not re.match(r"[A-Z]{3}\b", party):
            continue
        code, *sectors = party.split()
        wanted.add((code, None))
        if code == "IGO":
            wanted |= {(sort, None) for sort in ({"UNO", "EUR"} & set(sectors) or {"UNO", "EUR"})}
        if party == "IMG REB" and place.split(", ")[-1] in codes_of_lands:
            wanted.add((codes_of_lands[place.split(", ")[-1]], "REB"))
    return wanted


def is_wanted(party, wanted):
    return any(party["code"] == code and (sector is None or sector in party["sector"]) for code, sector in wanted)


def day_in(event, day):
    """A happening's day lies in the event's span, whose ends may lack a month or a day."""
    if not event["date"]:
        return False
    first, last = event["date"], event["enddate"] or event["date"]
    return first <= day[:len(first)] and day[:len(last)] <= last


def judge(telling, happening, document, codes_of_lands):
    """What holds of this telling: {measure: yes or no}, measures that the gold leaves open not among them."""
    start = document["text"].find(telling["words"])
    end = start + len(telling["words"])
    there = [e for e in document["events"] if any(s < end and t > start for s, t in e["trigger"])] if start >= 0 else []
    typed = [e for e in there if happening["type"] in e["event"]]
    right = {"found": bool(there), "type": bool(typed), "day": any(day_in(e, happening["date"]) for e in typed)}
    for role in ("actor", "recipient"):
        wanted = wanted_parties(happening[role], happening["place"], codes_of_lands)
        if wanted:
            right[role] = any(is_wanted(party, wanted) for e in typed for party in e[role])
    return right, there


def faults(right):
    """The first kind of fault, or both parties where only they are wrong."""
    wrong = [kind for kind, measure in MEASURE_OF.items() if not right.get(measure, True)]
    return wrong if set(wrong) <= {"actor", "recipient"} else wrong[:1]


def show(kind, telling, happening, document, events):
    start = max(document["text"].find(telling["words"]), 0)
    near = [s for s in document["sentences"] if s["start"] <= start < s["end"]] or [{"start": start, "end": start}]
    print(f"{kind}\t{happening['type']}\t{happening['actor']} > {happening['recipient']}\t{happening['date']}\t{telling['report']}"
          f"\t[{telling['words']}]\t{document['text'][near[0]['start']:near[0]['end']]}")
    for event in events:
        parties = ["; ".join(f"{p['code']} {' '.join(p['sector'])} ({p['entity_text']})" for p in event[role])
                   for role in ("actor", "recipient")]
        print(f"\t{' '.join(event['event'] + event['mode'] + event['auxiliary'])}: {' > '.join(parties)} {event['date']} [{event['rule']}]")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--show", nargs="+", default=[], choices=list(MEASURE_OF), metavar="KIND")
    options = parser.parse_args()
    done = subprocess.run([f"{options.build}/whowhom", "code", "--format", "doc", REPORTS / "reports.jsonl"],
                          capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"reports.py: {options.build}/whowhom cannot read the reports: {done.stderr[-500:]}")
    documents = {d["id"]: d for d in map(json.loads, done.stdout.splitlines())}
    happenings = {h["happening"]: h for h in table("happenings.tsv")}
    codes_of_lands = {p["country"]: p["country_code"] for d in documents.values() for p in d["places"] if p.get("country") and p.get("country_code")}
    sums = {}
    for telling in table("stories.tsv"):
        happening = happenings[telling["happening"]]
        if happening["type"] == "-":
            continue
        right, events = judge(telling, happening, documents[telling["report"]], codes_of_lands)
        for measure, holds in right.items():
            yes, of = sums.get((half(telling["happening"]), measure), (0, 0))
            sums[half(telling["happening"]), measure] = (yes + holds, of + 1)
        for fault in faults(right):
            if half(telling["happening"]) == "open" and fault in options.show:
                show(fault, telling, happening, documents[telling["report"]], events)
    for name in ("open", "held"):
        print(name, *(f"{measure} {yes} of {of}" for (side, measure), (yes, of) in sums.items() if side == name), sep="\t")
    print(*(f"{name}_{measure}={yes / of:.4f}" for (name, measure), (yes, of) in sorted(sums.items())),
          f"events={sum(len(d['events']) for d in documents.values())}")


if __name__ == "__main__":
    main()
