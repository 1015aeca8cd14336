#!/usr/bin/env python3
"""How fast a store is served: the first view of the page, then many clients at once.

serve.py BUILD STORE [--seconds N] [--connections N]

STORE is a file that `whowhom code --db` or bench_store made. The server runs on the loopback address, on a port of its own, and
is stopped at the end. Prints: how long the server takes from its start until it tells its address (by then it has worked out what the page asks first); how
long the page's first questions take then (all of them together, as the page asks them) and what they cost again, what typical filtered questions cost the first time; and what wrk measures with 64
connections on a mix of them all: requests a second, median and 99th percentile. Processor time of the server stands beside the
clock's, since the clock of a machine that does other things too tells little.
"""
import argparse
import concurrent.futures
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

# What the page asks when it is opened (web/src), and what it asks when one thing is chosen. {since} is filled with the store's first month.
FIRST = ["meta", "counts?by=month", "counts?since={since}&by=month%2Cquad&limit=20000", "counts?by=quad", "counts?by=event&order=count", "map?limit=500",
         "dyads?limit=250", "events?limit=20"]
FILTERED = ["events?actor={a}&limit=20", "counts?actor={a}&by=month", "counts?actor={a}&by=event&order=count", "map?actor={a}&limit=500", "dyads?event=PROTEST&limit=250",
            "events?event=ASSAULT&quad=4&limit=20", "counts?event=AID&by=month%2Cquad", "events?actor={a}&recipient={b}&limit=20", "events?text=border&limit=20",
            "counts?either={b}&by=quad", "claims?said-by={a}&limit=20", "actors?q=ke&limit=30", "search?q=border&limit=8", "claims/disagreements?limit=20"]


class Server:
    def __init__(self, build, store):
        start = time.perf_counter()
        self.process = subprocess.Popen([f"{build}/whowhom", "serve", "--db", store, "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.address = self.process.stdout.readline().strip()
        self.start_seconds = time.perf_counter() - start

    def ask(self, path):
        start = time.perf_counter()
        try:
            with urllib.request.urlopen(self.address + "api/v1/" + path, timeout=120) as answer:
                answer.read()
        except urllib.error.HTTPError as error:
            print(f"{path}: {error.code}", file=sys.stderr)
        return time.perf_counter() - start

    def processor_seconds(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(120)


def wrk(address, paths, seconds, connections):
    if shutil.which("wrk") is None:
        print("wrk is not there (Debian's package wrk): no load was measured", file=sys.stderr)
        return
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        listed = ", ".join(f'"/api/v1/{path}"' for path in paths)
        script.write(f"local paths = {{{listed}}}\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format('GET', paths[at])\nend\n")
        script.flush()
        done = subprocess.run(["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", script.name, address], capture_output=True, text=True, timeout=seconds + 60)
    found = {name: re.search(pattern, done.stdout, re.MULTILINE) for name, pattern in (("median", r"^\s+50%\s+(\S+)"), ("99 in 100", r"^\s+99%\s+(\S+)"), ("requests a second", r"Requests/sec:\s+(\S+)"),
                                                                         ("not 2xx", r"Non-2xx or 3xx responses: (\d+)"))}
    for name, match in found.items():
        print(f"| {connections} connections, {seconds} s: {name} | {match.group(1) if match else 0} | |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("store")
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--connections", type=int, default=64)
    options = parser.parse_args()
    server = Server(options.build, options.store)
    try:
        print("| what | clock, ms | processor, ms |\n|---|---|---|")
        print(f"| from the start to the address, first view worked out | {server.start_seconds * 1000:.0f} | {server.processor_seconds() * 1000:.0f} |")
        before, start = server.processor_seconds(), time.perf_counter()
        # A browser asks on six connections; what hangs on the months comes after them.
        with urllib.request.urlopen(server.address + "api/v1/counts?by=month", timeout=120) as answer:
            months = [row["month"] for row in json.load(answer)["counts"] if row["month"]]
        since = months[0] + "-01" if months else "2000-01-01"
        first = [path.format(since=since) for path in FIRST]
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            list(pool.map(server.ask, first))
        print(f"| first view of a server just started | {(time.perf_counter() - start) * 1000:.0f} | {(server.processor_seconds() - before) * 1000:.0f} |")
        start = time.perf_counter()
        for path in first:
            server.ask(path)
        print(f"| first view again | {(time.perf_counter() - start) * 1000:.1f} | |")
        with urllib.request.urlopen(server.address + "api/v1/dyads?limit=250", timeout=120) as answer:
            dyads = [d for d in json.load(answer)["dyads"] if d["actor"]["code"] and d["recipient"]["code"] and d["actor"]["code"] != d["recipient"]["code"]]
        pair = dyads[len(dyads) // 2] if dyads else {"actor": {"key": "USA"}, "recipient": {"key": "RUS"}}
        names = {"a": urllib.parse.quote(pair["actor"]["key"]), "b": urllib.parse.quote(pair["recipient"]["key"])}
        filtered = [path.format(**names) for path in FILTERED]
        for path in filtered:
            before = server.processor_seconds()
            seconds = server.ask(path)
            print(f"| {path} | {seconds * 1000:.0f} | {(server.processor_seconds() - before) * 1000:.0f} |")
        wrk(server.address, first + filtered, options.seconds, options.connections)
    finally:
        code = server.stop()
    return code


if __name__ == "__main__":
    sys.exit(main())
