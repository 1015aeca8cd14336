#!/usr/bin/env python3
"""Tables of what models of events say of judged events that they have not seen.

event_curve.py corpus/judged.tsv BUILD/events-held-out.jsonl   (models/events.sh writes the second)

First, for bounds of confidence: how many events are kept, what share of those is right in all (type, actor and recipient, as judged), of the right type,
and how many of the right ones and of those that are no event are kept; for articles of a campaign and for other news. Then the
confidence itself: in bins of as many events each, its mean beside the share with the right type.
"""
import json
import pathlib
import re
import sys

BOUNDS = (0, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8)
BINS = 8
CAMPAIGN = re.compile(r"_\d{4}-\d\d-\d\d_")  # publisher_day_title


def judgements(path):
    of = {}
    for line in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            document, spans, kind, letters, _ = line.split("\t")
            ends = [int(end) for span in spans.split(",") for end in span.split("-")]
            of.setdefault(document, []).append((min(ends), max(ends), kind, letters))
    return of


def right_in_all(event, of):
    """Whether the judgement of this event's words and type is `y`."""
    there = [j for j in of[event["id"]] if j[0] < event["end"] and event["start"] < j[1]]
    there.sort(key=lambda j: (j[2] != event["event"], (j[0], j[1]) != (event["start"], event["end"])))
    return event["judged"] == "right" and there[0][3] == "y"


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "-"


def curve(events):
    print("| least confidence | told | right in all | type right | of the right in all told | of no events told |\n|---:|---:|---:|---:|---:|---:|")
    def count(some, key):
        return sum(key(e) for e in some)
    tests = [lambda e: e["whole"], lambda e: e["judged"] == "right", lambda e: e["judged"] == "none"]
    for bound in BOUNDS:
        told = [e for e in events if e["confidence"] >= bound]
        print(f"| {bound} | {share(len(told), len(events))} | {share(count(told, tests[0]), len(told))} | {share(count(told, tests[1]), len(told))} | "
              f"{share(count(told, tests[0]), count(events, tests[0]))} | {share(count(told, tests[2]), count(events, tests[2]))} |")


def bins(events):
    events = sorted(events, key=lambda e: e["confidence"])
    print("| events | confidence | mean | right |\n|---:|---|---:|---:|")
    for b in range(BINS):
        part = events[b * len(events) // BINS:(b + 1) * len(events) // BINS]
        mean, right = sum(e["confidence"] for e in part) / len(part), sum(e["judged"] == "right" for e in part) / len(part)
        print(f"| {len(part)} | {part[0]['confidence']:.2f}-{part[-1]['confidence']:.2f} | {mean:.3f} | {right:.3f} |")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    of = judgements(sys.argv[1])
    with open(sys.argv[2], encoding="utf8") as file:
        events = [json.loads(line) for line in file]
    for event in events:
        event["whole"] = right_in_all(event, of)
    campaign = [e for e in events if CAMPAIGN.search(e["id"])]
    for name, part in (("Campaign", campaign), ("Other news", [e for e in events if not CAMPAIGN.search(e["id"])])):
        print(f"{name}, {len(part)} events\n")
        curve(part)
        print()
    bins(events)


if __name__ == "__main__":
    main()
