#!/usr/bin/env python3
"""What each ground of src/story/compare.c is worth, learnt from tellings of which it is known whether they tell one happening.

story_points.py BUILD [--folds N] [--pull P] [--pairs]

In: the half `open` of examples/reports and the set to learn from (bench/story_points), read and linked; bench_story_pairs tells the
grounds of each pair of their events. A pair is one of one happening, or of two that are both known, which is said of pairs whose
events stand at marked words alone; of several events at the words of two tellings the pair that scores best stands for them.

A logistic regression gives each ground its points, drawn towards those that stand in compare.c (`--pull`: the larger, the more),
so that a ground which is seen three times keeps what it has. A point is a tenth of a logit. Whether the points learnt are better than those that
stand is asked over folds of happenings that the regression has not seen (by a hash of their names): of the pairs of one
happening, how many lie above a score above which five in a hundred are of two. Prints the points of each ground: how often
it was seen, those that stand, those learnt, and what a person should think about, the two being five and more apart.
"""
import argparse
import collections
import hashlib
import itertools
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import stories
import story_set

COMPARE = pathlib.Path("src/story/compare.c")
THRESHOLD = int(re.search(r"WW_STORY_THRESHOLD = (\d+)", COMPARE.with_suffix(".h").read_text(encoding="utf8"))[1])
FIELDS = ["score", "type", "mode", "actor", "recipient", "exchanged", "mutual", "country", "recalled", "day", "place", "dead", "injured", "arrested",
          "words", "titles", "names", "trigger", "realis", "copied"]
SCALE = 10.0  # points a logit
# What can never be linked now keeps this in the regression, or one seen case would move it from 200 to nothing.
NEVER = -60
SAME_TYPE = 3  # enum ww_story_type_match
RECALLED, ONE_DAY = 8, (6, 7)  # enum ww_story_day_match


def standing():
    """The points in compare.c: {(ground, value): points}."""
    text = COMPARE.read_text(encoding="utf8")
    points = {}
    for ground in ("type", "actor", "recipient", "day", "place"):
        row = re.search(rf"{ground}_points\[\] = \{{([^}}]*)\}}", text)[1]
        for value, number in enumerate(row.split(",")):
            points[ground, value] = max(int(number), NEVER)
    table = re.search(r"count_points\[WW_STORY_COUNTS\]\[5\] = \{(.*?)\};", text)[1]
    for ground, row in zip(("dead", "injured", "arrested"), re.findall(r"\{([-\d, ]+)\}", table)):
        for value, number in enumerate(row.split(",")):
            points[ground, value] = int(number)
    named = dict(re.findall(r"\b([A-Z_]+) = (-?\d+)", text[text.index("MODE_SAME"):text.index("};", text.index("MODE_SAME"))]))
    for key, name in ((("mode", 1), "MODE_SAME"), (("mode", -1), "MODE_OTHER"), (("trigger", 1), "TRIGGER_SAME"), (("realis", 0), "REALIS_OTHER"),
                      (("exchanged", 1), "EXCHANGED"), (("words",), "WORDS_MOST"), (("titles",), "TITLES_MOST"), (("names",), "NAMES_MOST"),
                      (("few_names",), "NAMES_NONE"), (("recalled", 1), "RECALLED"), (("mutual_other",), "MUTUAL_OTHER"), (("country", 1), "COUNTRY_SAME"),
                      (("unspecific",), "UNSPECIFIC")):
        points[key] = int(named[name])
    return points


def grounds_of(pair):
    """What the score is made of, as compare.c adds it up: {ground: 1, or a share}."""
    out = {(ground, pair[ground]): 1.0 for ground in ("type", "actor", "recipient", "day", "place", "dead", "injured", "arrested", "mode")}
    out.update({(ground,): pair[ground] / 1000 for ground in ("words", "titles", "names")})
    for ground, value in (("trigger", 1), ("realis", 0), ("exchanged", 1), ("recalled", 1), ("country", 1)):
        if pair[ground] == value:
            out[ground, value] = 1.0
    specific = (max(pair["dead"], pair["injured"], pair["arrested"]) >= 3 or pair["words"] >= 150 or pair["titles"] >= 300 or pair["names"] >= 350
                or pair["place"] == 3 or pair["actor"] >= 3 or pair["recipient"] >= 3 or pair["trigger"])
    if not specific:
        out["unspecific",] = 1.0
    if pair["names"] < 100:
        out["few_names",] = 1.0
    if pair["mutual"] and pair["actor"] == 0:
        out["mutual_other",] = 1.0
    return out


def examples(build, name):
    """Pairs of known tellings: (happening of the earlier, whether it is one happening, grounds)."""
    with tempfile.TemporaryDirectory() as folder:
        path, marked = story_set.load(name, folder)
        store = pathlib.Path(folder) / "stories.db"
        reports, _, texts = stories.read_store(build, store, path)
        done = subprocess.run([f"{build}/bench_story_pairs", store], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"story_points.py: {build}/bench_story_pairs: {done.stderr}")
    grounds = {}
    for line in done.stdout.splitlines():
        cells = line.split("\t")
        grounds[int(cells[0]), int(cells[1])] = dict(zip(FIELDS, map(int, cells[2:-1]))) | {"reason": cells[-1]}
    out = []
    told = [row for row in stories.tellings(reports, texts, marked) if row[3] and story_set.side_of(name, row[0]) != "held"]
    for a, b in itertools.combinations(told, 2):
        found = [grounds[key] for x in a[3] for y in b[3] if (key := (min(x[0], y[0]), max(x[0], y[0]))) in grounds]
        if a[1] != b[1] and found:
            best = max(found, key=lambda pair: pair["score"])
            ruled = best["day"] == RECALLED or (best["type"] != SAME_TYPE and best["day"] not in ONE_DAY)
            if ruled and best["score"] < -100:  # by a rule of compare.c (is_known_again, a type on another day), and not by points
                continue
            out.append((a[0], a[0] == b[0], grounds_of(best), best, (a[0], b[0])))
    # Two happenings that are told ten times each have a hundred pairs, which say much the same: they weigh as ten.
    often = collections.Counter(pair[4] for pair in out)
    return [(*pair[:4], 1 / math.sqrt(often[pair[4]])) for pair in out]


def score(points, grounds):
    return sum(points.get(key, 0.0) * value for key, value in grounds.items())


def learn(pairs, start, pull, steps=400):
    """The points that make the pairs likeliest, drawn towards `start`: gradient steps of their own size for each ground (Adagrad)."""
    points, bias = dict(start), -float(THRESHOLD)
    for _, _, grounds, *_ in pairs:
        for key in grounds:
            points.setdefault(key, 0.0)
    # As many weigh the pairs of one happening as those of two.
    same, all_of_them = sum(pair[4] for pair in pairs if pair[1]), sum(pair[4] for pair in pairs)
    weights = [pair[4] * 0.5 * all_of_them / (same if pair[1] else all_of_them - same) for pair in pairs]
    squares = {key: 1e-6 for key in points} | {"bias": 1e-6}
    for _ in range(steps):
        slope = {key: pull * (points[key] - start.get(key, 0.0)) / SCALE for key in points}
        slope["bias"] = 0.0
        for (_, is_same, grounds, *_), weight in zip(pairs, weights):
            sure = 1 / (1 + math.exp(-max(-40.0, min(40.0, (score(points, grounds) + bias) / SCALE))))
            wrong = weight * (sure - is_same)
            slope["bias"] += wrong
            for key, value in grounds.items():
                slope[key] += wrong * value
        for key, value in slope.items():
            squares[key] += value * value
            step = 4.0 * value / math.sqrt(squares[key])
            if key == "bias":
                bias -= step
            else:
                points[key] -= step
    return points, bias


def recall_at(scored, share=0.05):
    """Of the pairs of one happening, those above the score above which lie `share` of as many others."""
    all_of_them = sum(weight for _, is_same, weight in scored if is_same)
    right = wrong = best = 0.0
    for _, is_same, weight in sorted(scored, reverse=True):
        right, wrong = right + weight * is_same, wrong + weight * (not is_same)
        if wrong <= share * (right + wrong):
            best = max(best, right)
    return best / all_of_them


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--pull", type=float, default=2.0)
    parser.add_argument("--pairs", action="store_true", help="also the pairs that the standing points have wrong, the worst first")
    options = parser.parse_args()
    start = standing()
    pairs = examples(options.build, "examples") + examples(options.build, "learning")
    fold = lambda name: hashlib.sha256(b"fold " + name.encode("utf8")).digest()[0] % options.folds
    unseen = []
    for part in range(options.folds):
        points, bias = learn([pair for pair in pairs if fold(pair[0]) != part], start, options.pull)
        unseen += [(score(points, pair[2]) + bias, pair[1], pair[4]) for pair in pairs if fold(pair[0]) == part]
    points, bias = learn(pairs, start, options.pull)
    stand = [(score(start, pair[2]), pair[1], pair[4]) for pair in pairs]
    print(f"pairs {len(pairs)}, of one happening {sum(p[1] for p in pairs)}; recall at 5 wrong in a hundred: points that stand {recall_at(stand):.3f}, "
          f"learnt, on unseen happenings {recall_at(unseen):.3f}; threshold learnt {-bias:.0f}")
    for key in sorted(points, key=str):
        seen = [pair[1] for pair in pairs if pair[2].get(key)]
        mark = "*" if abs(points[key] - start.get(key, 0)) >= 5 else ""
        print(*key, f"{sum(seen)}:{len(seen) - sum(seen)}", start.get(key, 0), f"{points[key]:.1f}", mark, sep="\t")
    if options.pairs:
        for value, is_same, pair in sorted(((score(start, p[2]), p[1], p) for p in pairs), key=lambda x: x[0]):
            if is_same != (value >= THRESHOLD):
                print(f"{value:.0f}", "same" if is_same else "other", pair[0], pair[3]["reason"], sep="\t")


if __name__ == "__main__":
    main()
