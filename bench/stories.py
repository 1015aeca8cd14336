#!/usr/bin/env python3
"""How well tellings of one happening are linked: pairs of events of examples/reports, against who tells what there.

stories.py BUILD [--set examples|learning] [--show KIND ...]

A telling (a line of stories.tsv) is *read* where an event's trigger shares a letter with its words (with no other's more); what is not read is the
reader's miss and no matter of linking. Two read tellings of different reports are a pair. The pair is *joined* where an event of
the one is in the same story as an event of the other. Precision: of the pairs that are joined, those of one happening; recall: of
the pairs of one happening, those that are joined. A pair belongs to the half of its happening; one of two happenings to the
half of the earlier telling's, and `whole` is both halves. `coverage` is the share of gold pairs of which both are read: what a store can know at most.

The happenings fall into two halves by a hash of their names, as in reports.py: points and thresholds were chosen on `open`.
`--show false` and `--show missed` list the pairs of the open half that went wrong.
"""
import argparse
import collections
import itertools
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import story_set

SHOWN = ["false", "missed"]


def read_store(build, path, reports):
    """{report: (events, {event row: story})}; an event is (row, [trigger spans], line for a person)."""
    done = subprocess.run([f"{build}/whowhom", "code", "-q", "--db", path, reports], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"stories.py: {build}/whowhom cannot store the reports: {done.stderr[-500:]}")
    base = sqlite3.connect(path)
    stories = dict(base.execute("SELECT event, story FROM story_events"))
    reports = collections.defaultdict(list)
    for row, report, trigger, key, flat in base.execute(
            "SELECT e.id, d.doc_id, e.\"trigger\", printf('%016x', e.event_key), f.event || ' ' || ifnull(f.mode, '') || ' ' || ifnull(f.date, '') || ' '"
            " || ifnull(f.actor_text, '-') || ' > ' || ifnull(f.recipient_text, '-') || ' @' || ifnull(f.place, '-')"
            " FROM events AS e JOIN readings AS r ON r.id = e.reading AND r.current = 1 JOIN documents AS d ON d.id = e.document"
            " JOIN events_flat AS f ON f.event_row = e.id ORDER BY e.id"):
        reports[report].append((row, json.loads(trigger), f"{key} {flat}"))
    texts = dict(base.execute("SELECT d.doc_id, t.text FROM texts AS t JOIN documents AS d ON d.id = t.document"))
    base.close()
    return reports, stories, texts


def tellings(reports, texts, told):
    """Every telling with the events that are read at its words: (happening, report, words, events). An event at the words of
    several tellings belongs to the one that holds most of its trigger, and to each that holds the whole of one of its trigger's words:
    "ambushed a convoy and abducted four" may be one record of two acts."""
    rows = []
    for happening, report, words, start in told:
        if start is None or texts[report][start:start + len(words)] != words:
            start = texts[report].find(words)
        rows.append((happening, report, words, [], start, start + len(words)))
    for report, events in reports.items():
        for event in events:
            shares = [(sum(max(0, min(t, row[5]) - max(s, row[4])) for s, t in event[1]), -n) for n, row in enumerate(rows)
                      if row[1] == report and row[4] >= 0]
            if shares and max(shares)[0] > 0:
                rows[-max(shares)[1]][3].append(event)
            for _, n in shares:
                row = rows[-n]
                if event not in row[3] and any(s >= row[4] and t <= row[5] for s, t in event[1]) and len(event[1]) > 1:
                    row[3].append(event)
    return [row[:4] for row in rows]


def joined(a, b, stories, both=frozenset()):
    """`both`: events that tell the happenings of a and b alike, and say nothing about whether the two are kept apart."""
    return any(stories.get(x[0]) is not None and stories.get(x[0]) == stories.get(y[0]) for x in a[3] for y in b[3]
               if x[0] not in both and y[0] not in both)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--set", default="examples", choices=["examples", "learning"])
    parser.add_argument("--show", nargs="+", default=[], choices=SHOWN, metavar="KIND")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, marked = story_set.load(options.set, folder)
        reports, stories, texts = read_store(options.build, pathlib.Path(folder) / "stories.db", path)
    told = tellings(reports, texts, marked)
    tells = collections.defaultdict(set)
    for happening, _, _, events in told:
        for event in events:
            tells[event[0]].add(happening)
    counts = collections.Counter()
    for a, b in itertools.combinations(told, 2):
        if a[1] == b[1]:
            continue
        side, same, read = story_set.side_of(options.set, a[0]), a[0] == b[0], bool(a[3] and b[3])
        counts[side, "gold"] += same
        counts[side, "read"] += same and read
        if not read:
            continue
        found = joined(a, b, stories, frozenset() if same else {row for row, of in tells.items() if a[0] in of and b[0] in of})
        counts[side, "joined"] += found
        counts[side, "right"] += found and same
        kind = "false" if found and not same else "missed" if same and not found else None
        if side != "held" and kind in options.show:
            print(f"{kind}\t{a[0]}\t{b[0]}")
            for one in (a, b):
                print(f"\t{one[1]} [{one[2]}]", *(f"\t\t{e[2]} story {stories.get(e[0])}" for e in one[3]), sep="\n")
    measures = []
    if options.set == "examples":
        for name in ("gold", "read", "joined", "right"):
            counts["whole", name] = counts["open", name] + counts["held", name]
    for side in ("open", "held", "whole") if options.set == "examples" else ("learning",):
        of = {name: counts[side, name] for name in ("gold", "read", "joined", "right")}
        precision, recall, coverage = (of["right"] / max(of["joined"], 1), of["right"] / max(of["read"], 1), of["read"] / max(of["gold"], 1))
        print(side, f"pairs of one happening {of['gold']}, both read {of['read']}; joined {of['joined']}, of one happening {of['right']}", sep="\t")
        measures += [f"{side}_precision={precision:.4f}", f"{side}_recall={recall:.4f}", f"{side}_coverage={coverage:.4f}"]
    print(*measures)


if __name__ == "__main__":
    main()
