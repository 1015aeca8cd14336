#!/usr/bin/env python3
"""Learns whom pronouns mean from GUM's entities: the weights of src/read/antecedents.c.

antecedents.py GOLD BUILD OUTPUT.c [--score] [--dearer N]

In:   GOLD, CoNLL-U (also .gz) with documents as GUM has them; BUILD/antecedents, which prints what was asked about each pronoun
      (models/antecedents.sh builds it); OUTPUT.c, which is written, or with --score read and only scored.
Out:  a line a pronoun: how many there are, precision and recall of "it means somebody", and how often the answer is right.
Idea: one softmax over all answers to a pronoun, nobody among them; right are all mentions of gold's chain, nobody where none of
      them is among the answers. The score of the rules counts GUESS a point, as antecedents.h has it. Genres with the language
      of news count twice. "Nobody" is made dearer by --dearer afterwards: in news a pronoun means somebody far more often than
      in tales and instructions.
"""
import argparse
import collections
import json
import math
import pathlib
import random
import re
import subprocess

import score_coref

EPOCHS, RATE, SHRINK, ROOM, GUESS = 6, 0.1, 0.1, 320, 0.12


def offsets(text):
    """Bytes to characters."""
    out, at = {}, 0
    for i, c in enumerate(text):
        out[at] = i
        at += len(c.encode())
    out[at] = len(text)
    return out


class Place:
    """Words and gold mentions of a document by the bytes of its kept text."""

    def __init__(self, document, kept):
        self.document, self.kept, self.bytes = document, kept, offsets(kept)
        self.chars = score_coref.align(kept, document.text)
        self.word = {c: w for w, (a, b) in enumerate(zip(document.starts, document.ends)) for c in range(a, b)}
        self.by_head = collections.defaultdict(list)
        for mention in document.mentions:
            self.by_head[score_coref.top(document, mention[0], mention[1])].append(mention)

    def chain(self, start, end):
        words = [self.word[self.chars[c]] for c in range(self.bytes[start], self.bytes[end]) if self.chars.get(c) in self.word]
        if not words:
            return None
        first, last = min(words), max(words)
        near = self.by_head.get(score_coref.top(self.document, first, last), [])

        def overlap(m):
            return (min(m[1], last) - max(m[0], first) + 1) / (max(m[1], last) - min(m[0], first) + 1)

        return max(near, key=overlap)[3] if near else None

    def pronoun(self, start):
        w = self.word.get(self.chars.get(self.bytes[start]))
        found = [m for m in self.by_head.get(w, []) if m[0] == m[1] == w]
        return found[-1][3] if found else None


def read_questions(gold, build):
    """[(weight, the pronoun's form, [features of an answer], [right answers])]"""
    documents = {d.name: d for d in score_coref.read_gold(gold)}
    lines = "".join(json.dumps({"id": d.name, "text": d.text}) + "\n" for d in documents.values())
    done = subprocess.run([f"{build}/whowhom", "code", "-q", "--format", "doc", "-"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    places = {}
    for line in done.stdout.decode().splitlines():
        doc = json.loads(line)
        places[doc["id"]] = Place(documents[doc["id"]], doc["text"])
    done = subprocess.run([f"{build}/antecedents", f"{build}/english.wwm", f"{build}/knowledge.wwk"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    questions = []
    for line in done.stdout.decode().splitlines():
        if line.startswith("@ "):
            _, name, start = line.split()
            place = places[name]
            form = re.match(r"\w+", place.kept[place.bytes[int(start)]:]).group().lower()
            questions.append((2 if place.document.genre in score_coref.GENRES else 1, form, [], [], place, place.pronoun(int(start))))
            continue
        start, end, guess, *features = map(int, line.split())
        _, _, answers, right, place, chain = questions[-1]
        if end > 0 and chain is not None and place.chain(start, end) == chain:
            right.append(len(answers))
        answers.append((guess * GUESS, features))
    return [(q[0], q[1], q[2], q[3] or [0]) for q in questions]


def learn(questions):
    weights, squares, dice = [0.0] * ROOM, [1e-6] * ROOM, random.Random(1)
    questions = [q for q in questions if len(q[2]) > 1 and q[2][0][1]]  # of "it" nothing is asked
    for _ in range(EPOCHS):
        dice.shuffle(questions)
        for weight, _, answers, right in questions:
            scores = [guess + sum(weights[f] for f in answer) for guess, answer in answers]
            most = max(scores)
            shares = [math.exp(s - most) for s in scores]
            whole, good = sum(shares), sum(shares[n] for n in right)
            slope = collections.defaultdict(float)
            for n, (_, answer) in enumerate(answers):
                step = shares[n] / whole - (shares[n] / good if n in right else 0.0)
                for f in answer:
                    slope[f] += weight * step
            for f in sorted(slope):
                step = slope[f] + SHRINK * weights[f]
                squares[f] += step * step
                weights[f] -= RATE * step / math.sqrt(squares[f])
    return [round(100 * w) for w in weights]


def write(path, weights):
    rows = [", ".join(map(str, weights[at:at + 24])) for at in range(0, ROOM, 24)]
    path.write_text("// antecedent_weights.c: written by models/antecedents.sh; the weights of antecedents.c, in hundredths of a logit.\n"
                    '#include "read/antecedents.h"\n\nconst int16_t ww_antecedent_weights[WW_ANTECEDENT_WEIGHTS] = {\n  '
                    + ",\n  ".join(rows) + "};\n", encoding="utf8")


def tell(questions, weights):
    sums = collections.Counter()
    for _, form, answers, right in questions:
        scores = [100 * guess + sum(weights[f] for f in answer) for guess, answer in answers]
        best = scores.index(max(scores))
        for name in (form, "all"):
            for what, true in (("n", True), ("said", best > 0), ("gold", right != [0]), ("hit", best > 0 and best in right), ("right", best in right)):
                sums[name, what] += true
    for name in sorted({name for name, _ in sums}):
        s = {what: sums[name, what] for what in ("n", "said", "gold", "hit", "right")}
        print(f"{name}: pronouns={s['n']} p={s['hit'] / max(1, s['said']):.4f} r={s['hit'] / max(1, s['gold']):.4f} right={s['right'] / s['n']:.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("build")
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--score", action="store_true", help="score the weights that OUTPUT.c holds, and leave it as it is")
    parser.add_argument("--dearer", type=int, default=160, metavar="N", help="take so much off the weights of nobody, in hundredths of a logit (160)")
    options = parser.parse_args()
    questions = read_questions(options.gold, options.build)
    if options.score:
        weights = [int(w) for w in re.findall(r"-?\d+", options.output.read_text(encoding="utf8").split("= {")[1])]
        weights += [0] * (ROOM - len(weights))
    else:
        weights = learn(questions)
        nobody = {answers[0][1][0] for _, _, answers, _ in questions if answers[0][1]}
        weights = [w - options.dearer if f in nobody else w for f, w in enumerate(weights)]
        write(options.output, weights)
    tell(questions, weights)


if __name__ == "__main__":
    main()
