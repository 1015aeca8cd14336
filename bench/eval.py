#!/usr/bin/env python3
"""make eval: the scores on the development data that lies beside the checkout.

eval.py BUILD [--write docs/results.tsv] [--only NAME]

Reads ../shared/data (WW_SHARED_DIR names another place) with the built command, asks the scorers that lie there, and
prints one line a measure: set, measure, value. With --write the table is pinned, and the tables of docs/accuracy.md
(marks beside scores, the curve of the confidence) are written anew; without it, what differs from the pinned table is
marked, so that a change of a score is one that somebody meant.
"""
import argparse
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PINNED = pathlib.Path("docs/results.tsv")
ACCURACY = pathlib.Path("docs/accuracy.md")
SHARED = pathlib.Path(os.environ.get("WW_SHARED_DIR", "../shared"))
DATA = SHARED / "data"


def run(command, give=None):
    done = subprocess.run([str(part) for part in command], input=give, capture_output=True, text=True)
    if done.returncode not in (0, 1) or (done.returncode == 1 and not done.stdout):
        raise RuntimeError(f"{' '.join(map(str, command))}\n{done.stderr[-2000:]}")
    return done.stdout


def measures(text):
    """The scorers end in one line of name=value."""
    return re.findall(r"(\w+)=(-?[\d.]+)", text.strip().splitlines()[-1])


def plain(path, folder):
    """A .gz as a plain file, for who cannot read one."""
    if path.suffix != ".gz":
        return path
    out = folder / path.stem
    out.write_bytes(gzip.decompress(path.read_bytes()))
    return out


def adapted(build, kind, gold, folder):
    """Gold texts through the command and back into the scorers' form."""
    score = DATA / "score"
    articles = folder / f"{kind}.jsonl"
    articles.write_text(run([sys.executable, score / "adapt.py", "in", kind, gold]))
    docs = run([f"{build}/whowhom", "code", "--format", "doc", articles])
    predictions = folder / f"{kind}.out.jsonl"
    predictions.write_text(run([sys.executable, score / "adapt.py", "out", kind], docs))
    return predictions


def conllu(build, gold, given, folder):
    gold = plain(gold, folder)
    system = folder / "system.conllu"
    if given:
        system.write_text(run([f"{build}/whowhom", "parse", "--given-tokens", gold]))
    else:
        raw = folder / "raw.txt"
        raw.write_text(run([sys.executable, DATA / "score/score_conllu.py", "--raw", gold]))
        system.write_text(run([f"{build}/whowhom", "parse", raw]))
    return measures(run([sys.executable, DATA / "score/score_conllu.py", gold, system]))


def coref(build, gold):
    return measures(run([sys.executable, "tools/score_coref.py", gold, build]))


def bare(build, gold, folder):
    predictions = adapted(build, "bare", gold, folder)
    return measures(run([sys.executable, DATA / "score/adapt.py", "bare", gold, predictions]))


def scored(build, kind, gold, folder):
    predictions = adapted(build, kind, gold, folder)
    return measures(run([sys.executable, DATA / f"score/score_{kind}.py", gold, predictions]))


def relate(build, gold, folder, *options):
    pairs, predictions = folder / "pairs.jsonl", folder / "pairs.out.jsonl"
    pairs.write_text(run([sys.executable, DATA / "score/adapt.py", "in", "plv", gold]))
    said = run([f"{build}/whowhom", "relate", "--forced", *options, pairs])
    predictions.write_text(run([sys.executable, DATA / "score/adapt.py", "out", "plv"], said))
    return measures(run([sys.executable, DATA / "score/score_plv.py", gold, predictions]))


def held_out(build, folder):
    """The labelled pairs that the model of pairs learns from, each read by a model that has not seen it."""
    gold = DATA / "plv/read.jsonl"
    files = [folder / f"{kind}.jsonl" for kind in ("labelled", "prose", "examples")]
    examples, said, predictions = folder / "lexicon.jsonl", folder / "held.jsonl", folder / "held.out.jsonl"
    run([f"{build}/whowhom", "lexicon", "examples", "-q", "-o", examples])
    for file, given in zip(files, (gold, "corpus/pairs.tsv", examples)):
        file.write_text(run([sys.executable, "tools/pairs.py", file.stem, given]))
    run([f"{build}/whowhom", "train", "--pairs", "--folds", "5", "--held-out", said, "-o", folder / "pairs.wwp", *files])
    predictions.write_text(run([sys.executable, DATA / "score/adapt.py", "out", "plv"], said.read_text()))
    return measures(run([sys.executable, DATA / "score/score_plv.py", gold, predictions]))


def relate_unseen(build, folder):
    """The pairs of corpus/unseen.txt, which neither lexicon nor models were made beside."""
    examples, pairs, gold, predictions = (folder / f"unseen.{kind}" for kind in ("examples", "pairs", "gold", "out"))
    run([f"{build}/whowhom", "lexicon", "examples", "-q", "--sentences", "corpus/unseen.txt", "-o", examples])
    lines = examples.read_text(encoding="utf8").splitlines()
    examples.write_text("\n".join(line for line in lines if json.loads(line)["file"].endswith("unseen.txt")) + "\n", encoding="utf8")

    def side(record, name):
        given = record[name]
        if given is None:
            return {"text": "somebody", "start": None, "end": None, "spans": [], "how": "implicit"}
        return {"text": record["sentence"][given["start"]:given["end"]], "how": "marked", **given}

    with open(pairs, "w", encoding="utf8") as ask, open(gold, "w", encoding="utf8") as answers:
        for record in map(json.loads, run([sys.executable, "tools/pairs.py", "examples", examples]).splitlines()):
            print(json.dumps({"id": record["id"], "sentence": record["sentence"], "source": side(record, "source"),
                              "target": side(record, "target")}), file=ask)
            root = "YIELD" if "RETREAT" in record["label"] else record["label"]
            print(json.dumps({"id": record["id"], "root": root, "penta": 0}), file=answers)
    said = run([f"{build}/whowhom", "relate", "--forced", pairs])
    predictions.write_text(run([sys.executable, DATA / "score/adapt.py", "out", "plv"], said))
    return measures(run([sys.executable, DATA / "score/score_plv.py", gold, predictions]))[:2]


def seed(build, folder):
    doc = run([f"{build}/whowhom", "code", "--format", "doc", SHARED / "seed/article.txt"])
    report = run([sys.executable, SHARED / "seed/check.py"], doc)
    # The last line is "seed=18/18 wrong=0/7".
    return measures(report)


def corpus(build, unseen):
    """The sentences of corpus/: those written by someone who has not seen the rules, or the others."""
    files = [path for path in sorted(pathlib.Path("corpus").glob("*.txt")) if (path.name == "unseen.txt") == unseen]
    if not files:
        raise OSError("no such file in corpus/")
    options = [part for path in files for part in ("--sentences", path)]
    return measures(run([f"{build}/whowhom", "lexicon", "check", "-q", *options]))


def reports(build):
    """The tellings of the invented reports, in two halves of which one is never looked at."""
    return measures(run([sys.executable, "bench/reports.py", build]))


def stories(build):
    """Pairs of tellings of one happening, in the same two halves: which are joined."""
    return measures(run([sys.executable, "bench/stories.py", build]))


def coverage(build, articles):
    """The share of main verbs and event nouns that the lexicon knows or knowingly ignores."""
    return measures(run([f"{build}/whowhom", "lexicon", "check", "-q", "--coverage", articles]))


SETS = [
    ("seed", lambda b, f: seed(b, f)),
    ("ewt-dev, given words", lambda b, f: conllu(b, DATA / "ud/ewt-dev.conllu.gz", True, f)),
    ("ewt-dev, raw text", lambda b, f: conllu(b, DATA / "ud/ewt-dev.conllu.gz", False, f)),
    ("gum-dev, given words", lambda b, f: conllu(b, DATA / "ud/gum-dev.conllu.gz", True, f)),
    ("gum-dev coref", lambda b, f: coref(b, DATA / "ud/gum-dev.conllu.gz")),
    ("plv read, bare", lambda b, f: bare(b, DATA / "plv/read.jsonl", f)),
    ("plv score, bare", lambda b, f: bare(b, DATA / "plv/score.jsonl", f)),
    ("plv read, relate, frames alone", lambda b, f: relate(b, DATA / "plv/read.jsonl", f, "--pairs", "none")),
    ("plv score, relate, frames alone", lambda b, f: relate(b, DATA / "plv/score.jsonl", f, "--pairs", "none")),
    ("plv read, relate, held out", lambda b, f: held_out(b, f)),
    ("plv score, relate", lambda b, f: relate(b, DATA / "plv/score.jsonl", f)),
    ("corpus unseen, relate", lambda b, f: relate_unseen(b, f)),
    ("gsr", lambda b, f: scored(b, "gsr", DATA / "gsr/dev.jsonl", f)),
    ("polnear dev", lambda b, f: scored(b, "polnear", DATA / "polnear/dev.jsonl.gz", f)),
    ("corpus unseen", lambda b, f: corpus(b, True)),
    ("corpus written", lambda b, f: corpus(b, False)),
    ("reports", lambda b, f: reports(b)),
    ("stories", lambda b, f: stories(b)),
    ("coverage of polnear train", lambda b, f: coverage(b, DATA / "polnear/train.jsonl.gz")),
    ("coverage of tr-news", lambda b, f: coverage(b, DATA / "geo/tr-news.jsonl")),
    ("tr-news", lambda b, f: scored(b, "geo", DATA / "geo/tr-news.jsonl", f)),
]


# What is aimed at: words, set, measures, marks.
MARKS = [
    ("the seed article, rows", "seed", ["seed"], "18 of 18"),
    ("UPOS / UAS / LAS, given words", "ewt-dev, given words", ["upos", "uas", "las"], "0.955 / 0.875 / 0.850"),
    ("event type of a given pair, macro-F1 of 15", "plv score, relate", ["root_macro_f1"], "0.80"),
    ("the same, of the pairs to learn from, held out", "plv read, relate, held out", ["root_macro_f1"], "the same"),
    ("the same, of own sentences by who had not seen the rules", "corpus unseen, relate", ["root_macro_f1"], "the same"),
    ("bare sentences: gold type found / right when coded / types a coded sentence", "plv score, bare",
     ["found", "right_when_coded", "types_a_coded_sentence"], "0.62 / 0.78 / at most 1.4"),
    ("the same, of the sentences to learn from", "plv read, bare", ["found", "right_when_coded", "types_a_coded_sentence"], "the same"),
    ("own sentences of several events, by who had not seen the rules: found / precision", "corpus unseen", ["found", "precision"], ""),
    ("who says what: cue F1 / content F1 / whole", "polnear dev", ["cue_f1", "content_f1", "attribution_f1"], "0.75 / 0.85 / 0.60"),
    ("toponyms: F1 / within 161 km", "tr-news", ["toponym_f1", "acc161"], "0.75 / 0.85"),
]


def between(text, name, new):
    """What stands between the marks <!-- name --> and <!-- /name -->, written anew."""
    return re.sub(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: m[1] + new + m[2], text, flags=re.S)


def write_accuracy(build, values):
    rows = ["| what | mark | now |", "|---|---|---|"]
    for what, name, wanted, mark in MARKS:
        rows.append(f"| {what} | {mark} | {' / '.join(values.get((name, m), '?') for m in wanted)} |")
    curve = run([sys.executable, "tools/fit_confidence.py", "show", build, SHARED])
    text = between(ACCURACY.read_text(encoding="utf8"), "marks", "\n".join(rows) + "\n")
    ACCURACY.write_text(between(text, "confidence", curve), encoding="utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--write", metavar="FILE")
    parser.add_argument("--only", metavar="NAME", help="the sets whose names hold this")
    options = parser.parse_args()
    if not DATA.is_dir():
        print(f"make eval wants the development data in {DATA}, which is not there: nothing was scored")
        return 0
    pinned = {}
    if PINNED.exists():
        rows = [line.split("\t") for line in PINNED.read_text().splitlines()[1:]]
        pinned = {(row[0], row[1]): row[2] for row in rows}
    lines, failed = ["set\tmeasure\tvalue"], 0
    for name, take in SETS:
        if options.only and options.only not in name:
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                results = take(options.build, pathlib.Path(folder))
            except (RuntimeError, OSError, IndexError) as trouble:
                print(f"{name}: {trouble}", file=sys.stderr)
                failed += 1
                continue
        for measure, value in results:
            lines.append(f"{name}\t{measure}\t{value}")
            before = pinned.get((name, measure))
            print(lines[-1] + ("" if before in (None, value) else f"\t(pinned: {before})"), flush=True)
    if options.write and not failed:
        pathlib.Path(options.write).write_text("\n".join(lines) + "\n")
        write_accuracy(options.build, {tuple(line.split("\t")[:2]): line.split("\t")[2] for line in lines[1:]})
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
