#!/usr/bin/env python3
"""make bench: speed and memory, stage by stage.

run.py BUILD [--write FILE] [--runs N] [DOCUMENTS...]

DOCUMENTS are what `whowhom code` reads. By default they are the articles of ../shared/data/polnear/dev.jsonl.gz (84
news articles, some 70,000 words); where that is not there, the project's examples, each forty times. Prints a
table in Markdown; with --write it becomes the top of that file (docs/benchmarks.md), above the sections of other
benches (bench/store.py).

What is printed: the median of N runs of one thread, in processor time of that thread; instructions a word from
callgrind over the first documents (steady from run to run where times are not; callgrind knows no AVX-512, so that
the language layer is counted with its AVX2 kernel); the largest memory of the process.
"""
import argparse
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import section

STAGES = [
    ("input", "input: gzip, JSON lines", ["ww_input_next"]),
    ("text", "text: parts, sentences, tokens", ["ww_text_read"]),
    ("names", "read: names, before the trees", ["ww_read_case", "ww_read_names", "ww_read_stand_ins"]),
    ("parse", "parse: tags, lemmas, trees", ["ww_parse_article"]),
    ("mend", "read: trees and lemmas mended", ["ww_read_mend", "ww_read_lemmas"]),
    ("times", "read: times", ["ww_read_times"]),
    ("entities", "read: entities", ["ww_read_entities", "ww_read_given"]),
    ("places", "read: places", ["ww_read_places"]),
    ("figures", "read: figures", ["ww_read_figures"]),
    ("claims", "read: claims", ["ww_read_claims"]),
    ("events", "read: events", ["ww_read_events"]),
    ("write", "write: doc JSON", ["ww_write_doc"]),
]
READ = ["names", "mend", "times", "entities", "places", "figures", "claims", "events"]
FEW = 8


def stages(build, runs, kernel, limit, documents):
    command = [f"{build}/bench_stages", f"{build}/english.wwm", f"{build}/knowledge.wwk", f"{build}/claims.wwc", f"{build}/events.wwe", str(runs), kernel, str(limit), *documents]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        return None, run.stderr.strip()
    return dict(line.split("\t") for line in run.stdout.splitlines()), ""


def count_instructions(build, documents):
    """Instructions of each stage over the first documents, and their words."""
    if shutil.which("valgrind") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "callgrind"
        command = ["valgrind", "--tool=callgrind", "--compress-strings=no", "--compress-pos=no",
                   f"--callgrind-out-file={out}", f"{build}/bench_stages", f"{build}/english.wwm", f"{build}/knowledge.wwk", f"{build}/claims.wwc", f"{build}/events.wwe", "1",
                   "avx2", str(FEW), *documents]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0:
            print(run.stderr[-2000:], file=sys.stderr)
            return None
        counts = dict(line.split("\t") for line in run.stdout.splitlines())
        cost, callee, after_call = {}, None, False
        for line in out.open(encoding="utf-8", errors="replace"):
            if line.startswith("cfn="):
                callee = line[4:].strip()
            elif line.startswith("calls="):
                after_call = True
            elif after_call:
                # The line behind "calls=" holds the position and what the call cost in all.
                cost[callee] = cost.get(callee, 0) + int(line.split()[1])
                after_call = False
        return {key: sum(cost.get(name, 0) for name in names) for key, _, names in STAGES}, int(counts["words"])


def processor():
    try:
        text = pathlib.Path("/proc/cpuinfo").read_text()
        return re.search(r"model name\s*:\s*(.*)", text).group(1)
    except (OSError, AttributeError):
        return platform.machine()


def default_documents(build):
    shared = pathlib.Path("../shared/data/polnear/dev.jsonl.gz")
    if shared.exists():
        return [str(shared)], "84 news articles (PolNeAR dev)"
    examples = sorted(str(p) for p in pathlib.Path("examples").glob("*.txt"))
    return examples * 40, f"the {len(examples)} articles of examples/, forty times"


def table(build, runs, documents, what):
    main, trouble = stages(build, runs, "auto", 0, documents)
    if main is None:
        sys.exit(f"bench_stages: {trouble}")
    words, sentences = int(main["words"]), int(main["sentences"])
    seconds = {key: float(main[f"seconds.{key}"]) for key, _, _ in STAGES}
    counted = count_instructions(build, documents)
    lines = ["# Benchmarks", "",
             "Made by `make bench` (bench/run.py says how each number is taken). A word is a UD word, punctuation included.", "",
             f"{what}: {int(main['documents']):,} documents, {sentences:,} sentences, {words:,} words "
             f"({int(main['parsed_words']):,} in sentences that are parsed), {int(main['found_events']):,} events. "
             f"One thread of {processor()}; median of {runs} runs; kernel {main['kernel']}.", "",
             "| stage | seconds | words a second | share | instructions a word |", "|---|---:|---:|---:|---:|"]
    whole = sum(seconds.values())

    def row(name, keys):
        spent = sum(seconds[key] for key in keys)
        instructions = "–"
        if counted:
            instructions = f"{sum(counted[0][key] for key in keys) / counted[1]:,.0f}"
        speed = f"{words / spent:,.0f}" if spent > 0 else "–"
        return f"| {name} | {spent:.4f} | {speed} | {100 * spent / whole:.1f}% | {instructions} |"

    lines += [row(name, [key]) for key, name, _ in STAGES]
    lines += [row("**raw text to trees** (text, parse)", ["text", "parse"]),
              row("**raw text to events** (text, parse, read)", ["text", "parse", *READ]),
              row("**file to doc JSON** (all)", [key for key, _, _ in STAGES]), "",
              f"Model and knowledge are open after {float(main['open_ms']):.1f} ms, a worker stands after "
              f"{float(main['worker_ms']):.1f} ms. Peak memory {int(main['peak_kib']) / 1024:.0f} MiB, mapped files included. "
              f"By the clock {float(main['seconds.wall']):.3f} s.", "",
              "| kernel of the language layer | words a second, parse | words a second, raw text to events |", "|---|---:|---:|"]
    for kernel in ("avx512", "avx2", "plain"):
        # Plain C is some sixty times slower: a few documents, once, tell enough.
        out, _ = stages(build, *((1, kernel, FEW) if kernel == "plain" else (max(1, runs // 2), kernel, 0)), documents)
        if out is None:
            lines.append(f"| {kernel} | not on this processor | |")
            continue
        read = int(out["words"])
        parse = float(out["seconds.parse"])
        events = sum(float(out[f"seconds.{key}"]) for key in ["text", "parse", *READ])
        lines.append(f"| {kernel} | {read / parse:,.0f} | {read / events:,.0f} |")
    return "\n".join(lines) + "\n"


def options_of(description):
    """What the command line says; bench/mca.py takes the same."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("documents", nargs="*")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("--runs", type=int, default=7)
    return parser.parse_args()


def main():
    options = options_of(__doc__)
    documents, what = (options.documents, "The documents given") if options.documents else default_documents(options.build)
    if not documents:
        sys.exit("no documents: name some, or put articles into examples/")
    text = table(options.build, options.runs, documents, what)
    print(text, end="")
    if options.write:
        section.put(options.write, None, text)


if __name__ == "__main__":
    main()
