#!/usr/bin/env python3
"""Claims of our own prose for `whowhom train --claims`, as JSON lines, an article a block.

claims.py corpus/claims.marked

A block is a line `TEXT: ...` and a line each claim, `cue | source | content`, whose words stand in the text once; several pieces of one are joined
by ` ... `.
"""
import json
import pathlib
import sys


def spans(text, words, place):
    found = []
    for piece in filter(None, words.strip().split(" ... ")):
        if text.count(piece) != 1:
            sys.exit(f"{place}: {piece!r} stands {text.count(piece)} times in the text, which must be once")
        found.append([text.index(piece), text.index(piece) + len(piece)])
    return sorted(found)


def blocks(path):
    number = 0
    for block in pathlib.Path(path).read_text(encoding="utf8").split("\n\n"):
        lines = [line.strip() for line in block.strip().split("\n") if line.strip() and not line.startswith("#")]
        if not lines:
            continue
        number += 1
        place = f"{path}: block {number}"
        if not lines[0].startswith("TEXT: ") or any(line.count("|") != 2 for line in lines[1:]):
            sys.exit(f"{place}: a line TEXT: and lines `cue | source | content` are wanted: {lines[0][:60]}")
        text = lines[0][6:]
        roles = [[spans(text, field, place) for field in line.split("|")] for line in lines[1:]]
        yield number, text, [{"cue": cue, "source": source, "content": content} for cue, source, content in roles]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for number, text, attributions in blocks(sys.argv[1]):
        print(json.dumps({"doc": f"claims-{number}", "title": "", "date": "2019-05-14", "text": text, "attributions": attributions}, ensure_ascii=False))


if __name__ == "__main__":
    main()
