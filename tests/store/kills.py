"""`kill -9` at random moments: the file is sound, nothing is lost, nothing is there twice.

kills.py [KILLS [SEED]]: 20 kills by default; `make bench` asks for 1,000. Reports are read into a store and the run is
killed after a random time; the file must be sound, hold whole documents and none of those before may be gone. The next run goes
on. When all are there the store must be, row by row, the one that an undisturbed run makes; then the next store is begun.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time

import dump

COMMAND = os.environ.get("WW_COMMAND", "build/whowhom")
REPORTS = pathlib.Path("examples/reports/reports.jsonl")
SLOW = bool(os.environ.get("WW_SANITIZE"))
COPIES = 1 if SLOW else 3  # of the reports, each on another day


def write_reports(path):
    lines = [json.loads(line) for line in REPORTS.read_text(encoding="utf-8").splitlines() if line.strip()]
    with open(path, "w", encoding="utf-8") as file:
        for copy in range(COPIES):
            for line in lines[:40] if SLOW else lines:
                changed = dict(line, id=f"{line['id']}-{copy}", date=f"20{31 + copy}{line['date'][4:]}")
                file.write(json.dumps(changed, ensure_ascii=False) + "\n")


def read(database, reports, threads=2):
    return [COMMAND, "code", "--quiet", "-j", str(threads), "--db", database, reports]


def remove(database):
    for end in ("", "-wal", "-shm"):
        pathlib.Path(database + end).unlink(missing_ok=True)


def documents(database):
    """How many whole documents are there; the file may not be a store yet."""
    connection = dump.connect(database)
    try:
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
            return 0
        trouble = dump.sound(connection)
        if trouble:
            raise AssertionError(f"not sound: {trouble[:5]}")
        count = connection.execute("SELECT count(*) FROM documents").fetchone()[0]
        for table in ("texts", "readings"):
            if connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] != count:
                raise AssertionError(f"{count} documents, and another number of {table}")
        return count
    finally:
        connection.close()


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with tempfile.TemporaryDirectory() as folder:
        reports, whole, database = (os.path.join(folder, name) for name in ("reports.jsonl", "whole.db", "killed.db"))
        write_reports(reports)
        start = time.monotonic()
        subprocess.run(read(whole, reports), check=True)
        seconds = time.monotonic() - start
        undisturbed = dump.digest(whole)
        kills = stores = unfinished = before = 0
        while kills < wanted:
            run = subprocess.Popen(read(database, reports, rng.choice((1, 2, 4))))
            try:
                run.wait(timeout=rng.uniform(0, seconds * 0.9))
            except subprocess.TimeoutExpired:
                run.send_signal(signal.SIGKILL)
                run.wait()
                kills += 1
                # Every second time the next run finds the file as the kill left it, log and all.
                if os.path.exists(database) and rng.random() < 0.5:
                    count = documents(database)
                    if count < before:
                        raise AssertionError(f"{before} documents were there, and {count} are")
                    unfinished += 0 < count
                    before = count
                continue
            if run.returncode != 0:
                raise AssertionError(f"exit code {run.returncode}")
            if dump.digest(database) != undisturbed:
                raise AssertionError("another store than an undisturbed run makes")
            stores += 1
            before = 0
            remove(database)
        subprocess.run(read(database, reports), check=True)
        if dump.digest(database) != undisturbed:
            raise AssertionError("another store than an undisturbed run makes")
    print(f"{kills} kills, {stores + 1} stores finished in spite of them, each as an undisturbed run makes it; {unfinished} were looked into half-way")
    return 0


if __name__ == "__main__":
    sys.exit(main())
