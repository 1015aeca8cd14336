#!/usr/bin/env python3
"""What linking a thousand new reports costs, in stores of several sizes.

stories_cost.py BUILD [--sizes N,N] [--new N] [--write FILE]

For each size a store of that many events is made by bench_store (the invented reports, told of other states, people and days). All but
the last NEW reports are linked; then the linking of these alone is timed, three times from the same file. Prints a section in
Markdown; with --write it becomes that section of the file.
"""
import argparse
import pathlib
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

import run
import section

HEADING = "Stories"
REPORTS = "examples/reports/reports.jsonl"
RUNS = 3


def call(*command):
    """Runs it; the seconds of processor time that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stderr.strip()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def ask(path, sql):
    base = sqlite3.connect(path)
    try:
        row = base.execute(sql).fetchone()
        base.commit()
        return row[0] if row else None
    finally:
        base.close()


def add(build, path, events):
    call(f"{build}/bench_store", f"{build}/english.wwm", f"{build}/knowledge.wwk", f"{build}/claims.wwc", f"{build}/events.wwe", path, events, REPORTS)


def measure(build, folder, size, new):
    path = folder / f"{size}.db"
    add(build, path, size)
    events = ask(path, "SELECT count(*) FROM events")
    # The last reports are kept from the queue until all others are linked.
    last = ask(path, f"SELECT min(reading) FROM (SELECT reading FROM story_queue ORDER BY reading DESC LIMIT {new})")
    ask(path, f"DELETE FROM story_queue WHERE reading >= {last}")
    documents = ask(path, "SELECT count(*) FROM story_queue")
    before = path.stat().st_size
    whole = call(f"{build}/whowhom", "stories", "-q", "--db", path)
    row = {"documents": documents, "events": events, "whole": whole, "stories": ask(path, "SELECT count(*) FROM stories"),
           "links": ask(path, "SELECT count(*) FROM event_links"), "grown": path.stat().st_size - before}
    ask(path, f"INSERT INTO story_queue(reading) SELECT id FROM readings WHERE id >= {last}")
    row["waiting"] = ask(path, "SELECT count(*) FROM story_queue")
    times = []
    for _ in range(RUNS):
        copy = folder / "copy.db"
        shutil.copyfile(path, copy)
        ask(copy, "SELECT count(*) FROM event_links")  # the file's pages are in memory, as they are while a store is written
        times.append(call(f"{build}/whowhom", "stories", "-q", "--db", copy))
        copy.unlink()
    row["new"] = statistics.median(times)
    path.unlink()
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--new", type=int, default=1000)
    parser.add_argument("--write", metavar="FILE")
    options = parser.parse_args()
    lines = [f"Made by bench/stories_cost.py: the invented reports, told of other states, people and days, linked by one thread of {run.processor()}; "
             f"times are the processor's; the last ones are the median of {RUNS} runs of `whowhom stories` over the reports that came in last.", "",
             "| events in the store | reports | stories | links | linking all of it | ms a report | bytes an event | new reports | linking these | ms a report |",
             "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"]
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, options.sizes.split(",")):
            r = measure(options.build, pathlib.Path(folder), size, options.new)
            lines.append(f"| {r['events']:,} | {r['documents']:,} | {r['stories']:,} | {r['links']:,} | {r['whole']:.2f} s | {1000 * r['whole'] / r['documents']:.2f} | "
                         f"{r['grown'] / r['events']:,.0f} | {r['waiting']:,} | {r['new']:.2f} s | {1000 * r['new'] / r['waiting']:.2f} |")
    text = "\n".join(lines) + "\n"
    print(f"## {HEADING}\n\n{text}", end="")
    if options.write:
        section.put(options.write, HEADING, text)


if __name__ == "__main__":
    main()
