#!/usr/bin/env python3
"""What a store of a million events costs, and a thousand kills.

store.py BUILD [--events N] [--kills N] [--keep FILE] [--write FILE]

Makes a store with bench_store (bench/store.c tells how: the project's invented reports, told of other states, people and days),
times reading and storing in that one run, and looks at the sizes of what is in the file. The same with real news, which has an event in
200 words and not in 55, where ../shared/data/polnear lies beside the checkout (--news 0 leaves it out). Then `kill -9` at N random
moments (tests/store/kills.py); --kills 0 leaves them out. Prints a section in Markdown; with --write it becomes that section of the
file. --keep leaves the store under that name.
"""
import argparse
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

import run
import section

HEADING = "The store"
REPORTS = "examples/reports/reports.jsonl"
NEWS = pathlib.Path("../shared/data/polnear/dev.jsonl.gz")
# What a table's bytes are told under.
GROUPS = {
    "texts": ["texts", "originals"],
    "full-text index": ["sentence_text"],
    "sentences": ["sentences"],
    "entities, times, places, figures": ["entities", "times", "places", "figures", "locations", "location_box"],
    "claims": ["claims", "claim_links"],
    "events": ["events", "event_contexts", "event_parties", "event_places", "event_figures"],
    "documents, readings": ["documents", "readings", "inputs", "engines", "meta"],
}


def make(build, path, events, documents):
    command = [f"{build}/bench_store", f"{build}/english.wwm", f"{build}/knowledge.wwk", f"{build}/claims.wwc", f"{build}/events.wwe", path, str(events), documents]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"bench_store: {done.stderr.strip()}")
    figures = dict(line.split("\t") for line in done.stdout.splitlines())
    figures["seconds"] = time.monotonic() - start
    return figures


def sizes(path):
    """Bytes of each group of tables with their indexes."""
    database = sqlite3.connect(path)
    owner = dict(database.execute("SELECT name, tbl_name FROM sqlite_master WHERE rootpage > 0"))
    try:
        pages = database.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name").fetchall()
    except sqlite3.OperationalError:  # an SQLite without dbstat
        return None
    finally:
        database.close()
    total = {name: 0 for name in GROUPS}
    total["the rest"] = 0
    for name, size in pages:
        table = owner.get(name, name)
        for group, tables in GROUPS.items():
            if table in tables or any(table.startswith(f"{virtual}_") and virtual in ("sentence_text", "location_box") for virtual in tables):
                total[group] += size
                break
        else:
            total["the rest"] += size
    return total


def cost_table(f):
    """Reading and storing in microseconds a word, and storing's share of reading."""
    word_read, word_read_wall = f["read.cpu"] / f["read_words"], f["read.wall"] / f["read_words"]
    lines = ["| | µs a word, processor | µs a word, clock | share of reading |", "|---|---:|---:|---:|",
             f"| reading: text to events | {word_read * 1e6:.2f} | {word_read_wall * 1e6:.2f} | |"]
    storing = storing_wall = 0.0
    for name, key in (("packing rows", "pack"), ("transactions, both indexes, carrying the log over", "put"), ("closing", "close")):
        cpu, wall = f[f"{key}.cpu"] / f["words"], f[f"{key}.wall"] / f["words"]
        storing += cpu
        storing_wall += wall
        lines.append(f"| {name} | {cpu * 1e6:.2f} | {wall * 1e6:.2f} | {100 * cpu / word_read:.1f}% |")
    lines.append(f"| **storing**, the full-text index included | {storing * 1e6:.2f} | {storing_wall * 1e6:.2f} | **{100 * storing / word_read:.1f}%** "
                 f"({100 * storing_wall / word_read_wall:.1f}% by the clock) |")
    return lines


def report(figures, parts):
    f = {key: float(value) for key, value in figures.items()}
    lines = [f"Made by `make bench` (bench/store.py). A store of {f['events']:,.0f} events out of {f['documents']:,.0f} documents with "
             f"{f['words']:,.0f} words: the invented reports, told of other states, people and days. One thread of {run.processor()} reads and stores by "
             f"turns; whole run {f['seconds']:,.0f} s, {f['events'] / f['seconds']:,.0f} events a second; the file has {f['file_bytes'] / 1e6:,.0f} MB, "
             f"{f['file_bytes'] / f['text_bytes']:.1f} times its texts; peak memory {f['peak_kib'] / 1024:.0f} MiB.", "", *cost_table(f)]
    if parts is not None:
        lines += ["", "| what is in the file | MB |", "|---|---:|"]
        lines += [f"| {name} | {size / 1e6:,.1f} |" for name, size in parts.items() if size > 0]
    return "\n".join(lines) + "\n"


def news(figures):
    f = {key: float(value) for key, value in figures.items()}
    lines = [f"Real news (the 84 articles of PolNeAR dev, varied likewise), {f['events']:,.0f} events out of {f['documents']:,.0f} documents with "
             f"{f['words']:,.0f} words, an event in {f['words'] / f['events']:.0f} words where the invented reports have one in 55; the file has "
             f"{f['file_bytes'] / 1e6:,.0f} MB, {f['file_bytes'] / f['text_bytes']:.1f} times its texts:", "", *cost_table(f)]
    return "\n".join(lines) + "\n"


def kills(build, count):
    done = subprocess.run([sys.executable, "tests/store/kills.py", str(count), "1"], capture_output=True, text=True,
                          env={**os.environ, "WW_COMMAND": f"{build}/whowhom"})
    if done.returncode != 0:
        sys.exit(f"kills: {done.stdout}{done.stderr}")
    return f"`kill -9` at random moments: {done.stdout.strip()}.\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--events", type=int, default=1000000)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--news", type=int, default=15000, help="events of the store of real news")
    parser.add_argument("--keep", metavar="FILE")
    parser.add_argument("--write", metavar="FILE")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or str(pathlib.Path(folder) / "bench.db")
        text = report(make(options.build, path, options.events, REPORTS), sizes(path))
        if options.news > 0 and NEWS.exists():
            text += "\n" + news(make(options.build, str(pathlib.Path(folder) / "news.db"), options.news, str(NEWS)))
    if options.kills > 0:
        text += "\n" + kills(options.build, options.kills)
    print(f"## {HEADING}\n\n{text}", end="")
    if options.write:
        section.put(options.write, HEADING, text)


if __name__ == "__main__":
    main()
