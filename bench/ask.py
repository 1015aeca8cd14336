"""What questions to a large store and exports of it cost.

ask.py BUILD STORE [--write docs/benchmarks.md]: asks the store (bench_store makes one of a million events), each question three
times, and tells the fastest; exports it in each layout and tells time, rows, bytes and peak memory. `--exports 0` leaves these out.
"""
import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time

import section

QUESTIONS = [
    ("first page of all", []), ("latest page of all", ["--newest"]),
    ("one dyad, a page", ["--actor", "RUS", "--recipient", "USA"]),
    ("one actor by month", ["--actor", "RUS", "--group-by", "month"]),
    ("one type since a day, by month", ["--event", "THREATEN", "--since", "2024-09-01", "--group-by", "month"]),
    ("a phrase, a page", ["--text", '"tear gas"']), ("a country's places, a page", ["--country", "TUN"]),
    ("a source, a page", ["--said-by", "TUN GOV"]), ("one context by month", ["--context", "terrorism", "--group-by", "month"]),
    ("all by month", ["--group-by", "month"]), ("all by type", ["--group-by", "event"]),
    ("all by month and class", ["--group-by", "month,quad"]), ("all by publisher", ["--group-by", "publisher"]),
    ("all by dyad, the first 20", ["--group-by", "dyad", "--limit", "20"]), ("all by place, the first 20", ["--group-by", "place", "--limit", "20"]),
]
LAYOUTS = ["tsv", "plover", "gdelt", "gdelt-mentions", "icews", "polecat", "phoenix"]


def timed(arguments, runs):
    best = None
    for _ in range(runs):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            return None
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if best is None or cpu < best[1]:
            best = (wall, cpu)
    return best


def peak(arguments, path):
    """A command that is run alone: its peak memory in MiB and its processor time, as the kernel counts them, its clock, and how it ended."""
    start = time.monotonic()
    pid = os.fork()
    if pid == 0:
        with open(path, "wb") as out:
            os.dup2(out.fileno(), 1)
        os.execv(arguments[0], arguments)
    _, status, usage = os.wait4(pid, 0)
    return usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, time.monotonic() - start, status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("store")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--exports", type=int, default=len(LAYOUTS))
    parser.add_argument("--limit", default="0", help="events of an export")
    parser.add_argument("--write", metavar="FILE")
    options = parser.parse_args()
    command = os.path.join(os.path.abspath(options.build), "whowhom")
    total = subprocess.run([command, "query", "-q", "--db", options.store, "--group-by", "event", "--format", "tsv"], capture_output=True, check=True).stdout
    events = sum(int(line.split(b"\t")[1]) for line in total.splitlines()[1:])
    out = [f"Made by `python3 bench/ask.py BUILD STORE`. A store of {events:,} acts, {os.path.getsize(options.store) / 2**30:.1f} GiB; processor time and clock of the whole command, the "
           f"fastest of {options.runs}; load of the machine meanwhile {os.getloadavg()[0]:.0f}.\n\n| question | options | processor, s | clock, s |\n|---|---|---:|---:|\n"]
    for name, arguments in QUESTIONS:
        best = timed([command, "query", "-q", "--db", options.store, *arguments], options.runs)
        shown = " ".join(f"'{a}'" if " " in a else a for a in arguments)
        out.append(f"| {name} | `{shown or '(none)'}` | {best[1]:.2f} | {best[0]:.2f} |\n" if best else f"| {name} | `{shown}` | not in this store | |\n")
        print(out[-1], end="", file=sys.stderr, flush=True)
    if options.exports > 0:
        out.append("\n| export | processor, s | clock, s | rows | MB | peak memory, MiB |\n|---|---:|---:|---:|---:|---:|\n")
    for layout in LAYOUTS[:options.exports]:
        with tempfile.TemporaryDirectory(dir=os.path.dirname(os.path.abspath(options.store))) as folder:
            path = os.path.join(folder, "out")
            memory, cpu, wall, status = peak([command, "export", "-q", "--db", options.store, "--format", layout, "--limit", options.limit, "-o", "-"], path)
            with open(path, "rb") as file:
                rows = sum(1 for _ in file)
            out.append(f"| {layout} | {cpu:.1f} | {wall:.0f} | {rows:,} | {os.path.getsize(path) / 1e6:.0f} | {memory:.0f} |\n" if status == 0 else f"| {layout} | failed | | | | |\n")
            print(out[-1], end="", file=sys.stderr, flush=True)
    text = "".join(out)
    print(text, end="")
    if options.write:
        section.put(options.write, "Questions to a million events, and exports of them", text)


if __name__ == "__main__":
    main()
