#!/usr/bin/env python3
"""How far the confidence of `whowhom relate` can be trusted: a table for docs/accuracy.md.

calibration.py BUILD [GOLD.jsonl]   GOLD (default ../shared/data/plv/score.jsonl): labelled pairs that the model has not seen

Each row is a range of confidence: how many answers have it, their mean confidence, and the share of them that is right.
"""
import json
import os
import subprocess
import sys

RANGES = [(0, 0.4), (0.4, 0.6), (0.6, 0.75), (0.75, 0.9), (0.9, 1.001)]
SAME = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}


def main():
    build = sys.argv[1]
    shared = os.environ.get("WW_SHARED_DIR", "../shared")
    gold = sys.argv[2] if len(sys.argv) > 2 else f"{shared}/data/plv/score.jsonl"
    with open(gold, encoding="utf8") as file:
        right = {record["id"]: record["root"] for record in map(json.loads, file)}
    said = subprocess.run([f"{build}/whowhom", "relate", "--forced", "-q", gold], capture_output=True, text=True, check=True).stdout
    answers = []
    for answer in map(json.loads, said.splitlines()):
        label = answer["event"][0]
        answers.append((answer["confidence"], SAME.get(label, label) == right[answer["id"]]))
    print("| confidence | answers | its mean | right |\n|---|---|---|---|")
    for low, high in RANGES:
        rows = [row for row in answers if low <= row[0] < high]
        if rows:
            print(f"| {low:g} to {min(high, 1):g} | {len(rows)} | {sum(r[0] for r in rows) / len(rows):.2f} | {sum(r[1] for r in rows) / len(rows):.2f} |")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main()
