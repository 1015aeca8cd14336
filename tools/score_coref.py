#!/usr/bin/env python3
"""Scores mentions and coreference against the entity layer of GUM (CoNLL-U with Entity= in its MISC column).

score_coref.py GOLD BUILD [--genre NAME ...] [--wrong N] [--missed N]

In:   GOLD, CoNLL-U (also .gz) with documents as GUM has them; BUILD, the folder of the built command, which reads the
      raw text of each document.
Out:  one line a genre, and as the last line name=value for all documents together. --wrong and --missed print links.
Idea: a mention stands for its head, the highest word of its span in the gold tree; of several mentions with one head the
      longest that lies inside the other's span is taken. Scored are persons, organisations and places; what GUM holds for
      another type (an event, a thing) and whowhom for somebody is a wrong mention. An adjective (Syrian) is a mention for
      whowhom and none for GUM: where gold has none, it is left out. GUM keeps a state and its government apart, whowhom
      does not: such links count as wrong. Measures:
        mention  mentions found, those that nobody speaks of a second time among them
        muc, b3, ceafe   over chains of two and more, as the CoNLL tasks did
        link     each mention against the nearest before it in its own chain: right when gold joins the two as well.
                 Precision is over our links, recall over gold's, so that a wrong link is seen apart from a missing one.
        pronoun, name, nominal   precision of the links of mentions of that sort
"""
import argparse
import collections
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TYPES = {"person", "organization", "place"}
GENRES = ("news", "interview", "court", "bio", "speech")


class Document:
    """Words with their places in a text put together from them, and the gold mentions."""

    def __init__(self, name):
        self.name, self.genre = name, name.split("_")[1] if "_" in name else ""
        self.forms, self.heads, self.upos, self.starts, self.ends = [], [], [], [], []
        self.text = ""
        self.mentions = []  # (first word, last word, type, chain)


def read_gold(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    document, base, glue, skip_until = None, 0, True, 0
    opened = collections.defaultdict(list)
    with opener(path, "rt", encoding="utf8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                if document:
                    yield document
                document, glue = Document(line.split(" = ")[1]), True
                opened.clear()
            elif line.startswith("# newpar") and not line.startswith("# newpar_") and document and document.text:
                document.text, glue = document.text.rstrip() + "\n\n", True
            elif not line:
                base, skip_until = len(document.forms), 0
            elif line[0] != "#":
                base, glue, skip_until = take_word(document, line.split("\t"), base, glue, skip_until, opened)
    if document:
        yield document


def take_word(document, row, base, glue, skip_until, opened):
    if "." in row[0]:
        return base, glue, skip_until
    space = "SpaceAfter=No" not in row[9]
    if "-" in row[0]:  # a multi-word token gives the text, its words the tree
        if not glue:
            document.text += " "
        document.text += row[1]
        return base, not space, int(row[0].split("-")[1])
    inside = int(row[0]) <= skip_until
    if row[0] == "1":
        base = len(document.forms)
    if not inside and not glue:
        document.text += " "
    start = len(document.text)
    if inside:
        start = document.text.rfind(row[1], max(0, start - 30))
        if start < 0:
            start = len(document.text) - 1
    else:
        document.text += row[1]
    document.forms.append(row[1])
    document.starts.append(start)
    document.ends.append(start + len(row[1]))
    document.upos.append(row[3])
    document.heads.append(base + int(row[6]) - 1 if row[6] != "0" else -1)
    take_mentions(document, row[9], len(document.forms) - 1, opened)
    if inside:
        return base, glue, skip_until
    return base, not space, skip_until


def take_mentions(document, misc, word, opened):
    found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
    for piece in re.findall(r"\([^()]*\)?|[^()]+\)", found.group(1)) if found else []:
        if piece.startswith("("):
            fields = piece.strip("()").split("-")
            opened[fields[0]].append((word, fields[1]))
        if piece.endswith(")"):
            key = piece.strip("()").split("-")[0]
            if opened[key]:
                first, kind = opened[key].pop()
                document.mentions.append((first, word, kind, key))


def top(document, first, last):
    """The highest word of a span; of several the first that is no mere mark."""
    tops = [w for w in range(first, last + 1) if not first <= document.heads[w] <= last]
    plain = [w for w in tops if document.upos[w] not in ("PUNCT", "ADP", "DET")]
    return (plain or tops)[0]


def read_system(build, documents):
    """{document name: [(first word, last word, entity)]} of the command's own mentions."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "gum.jsonl"
        with open(path, "w", encoding="utf8") as file:
            for document in documents:
                file.write(json.dumps({"id": document.name, "text": document.text}) + "\n")
        done = subprocess.run([f"{build}/whowhom", "code", "--format", "doc", str(path)], capture_output=True, text=True)
        if done.returncode not in (0, 1) or not done.stdout:
            raise RuntimeError(done.stderr[-2000:])
    found = {}
    by_name = {document.name: document for document in documents}
    for line in done.stdout.splitlines():
        doc = json.loads(line)
        found[doc["id"]] = spans_of(doc, by_name[doc["id"]])
    return found


def spans_of(doc, document):
    place = align(doc["text"], document.text)
    word_at = {}
    for w, (start, end) in enumerate(zip(document.starts, document.ends)):
        for c in range(start, end):
            word_at[c] = w
    spans = []
    for entity in doc["entities"]:
        for mention in entity["mentions"]:
            words = [word_at[place[c]] for c in range(mention["start"], mention["end"]) if place.get(c) in word_at]
            if words:
                spans.append((min(words), max(words), entity["id"] + entity["name"]))
    return spans


def align(kept, given):
    """Offsets of the kept text to those of the given one, by the characters that are no blanks."""
    place, at = {}, 0
    for i, c in enumerate(kept):
        if c.isspace():
            continue
        step = at
        while step < len(given) and step < at + 50 and given[step] != c:
            step += 1
        if step < len(given) and given[step] == c:
            place[i], at = step, step + 1
    return place


def pair(document, spans):
    """Gold mentions by index -> system mention index, by heads, the best overlap first."""
    by_head = collections.defaultdict(list)
    for g, (first, last, _, _) in enumerate(document.mentions):
        by_head[top(document, first, last)].append(g)
    choices = []
    for s, (first, last, _) in enumerate(spans):
        for g in by_head[top(document, first, last)]:
            gold = document.mentions[g]
            overlap = min(last, gold[1]) - max(first, gold[0]) + 1
            union = max(last, gold[1]) - min(first, gold[0]) + 1
            choices.append((-overlap / union, s, g))
    gold_of, taken = {}, set()
    for _, s, g in sorted(choices):
        if s not in gold_of and g not in taken:
            gold_of[s] = g
            taken.add(g)
    return gold_of


def sort_of(document, first, last):
    upos = document.upos[top(document, first, last)]
    return "pronoun" if upos in ("PRON", "DET") else "name" if upos == "PROPN" else "nominal"


def chains(pairs):
    """[(mention, key)] -> lists of mentions in chains of two and more."""
    groups = collections.defaultdict(list)
    for mention, key in pairs:
        groups[key].append(mention)
    return [frozenset(group) for group in groups.values() if len(group) > 1]


def muc(keys, responses):
    where = {m: i for i, group in enumerate(responses) for m in group}
    right = total = 0
    for key in keys:
        parts = {where[m] for m in key if m in where}
        right += len(key) - len(parts) - sum(m not in where for m in key)
        total += len(key) - 1
    return right, total


def b_cubed(keys, responses):
    where = {m: group for group in responses for m in group}
    right, total = 0.0, 0
    for key in keys:
        total += len(key)
        right += sum(len(key & where[m]) / len(key) for m in key if m in where)
    return right, total


def ceaf(keys, responses):
    """The best pairing of chains by the share of mentions in common; chains in common are few, so augmenting is cheap."""
    likeness = {}
    where = collections.defaultdict(set)
    for r, response in enumerate(responses):
        for m in response:
            where[m].add(r)
    for k, key in enumerate(keys):
        for r in {r for m in key for r in where[m]}:
            likeness[k, r] = 2 * len(key & responses[r]) / (len(key) + len(responses[r]))
    return assignment(likeness, len(keys), len(responses))


def assignment(likeness, rows, columns):
    """The greatest sum over a bipartite graph (the Hungarian method on potentials, O(n^3), n is the smaller side)."""
    if rows > columns:
        return assignment({(r, k): v for (k, r), v in likeness.items()}, columns, rows)
    inf = float("inf")
    u, v, match = [0.0] * (rows + 1), [0.0] * (columns + 1), [0] * (columns + 1)
    for i in range(1, rows + 1):
        match[0], j0 = i, 0
        least, way, used = [inf] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while True:
            used[j0] = True
            delta, j1 = inf, 0
            for j in range(1, columns + 1):
                if used[j]:
                    continue
                cost = -likeness.get((match[j0] - 1, j - 1), 0.0) - u[match[j0]] - v[j]
                if cost < least[j]:
                    least[j], way[j] = cost, j0
                if least[j] < delta:
                    delta, j1 = least[j], j
            for j in range(columns + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(likeness.get((match[j] - 1, j - 1), 0.0) for j in range(1, columns + 1) if match[j])


def links(pairs):
    """Each mention with the nearest before it in its chain; mentions are ordered by their words."""
    last, out = {}, []
    for mention, key in sorted(pairs):
        if key in last:
            out.append((last[key], mention))
        last[key] = mention
    return out


class Score:
    def __init__(self):
        self.sums = collections.Counter()

    def add(self, name, right, system, gold):
        self.sums[name, "right"] += right[0]
        self.sums[name, "recalled"] += right[1]
        self.sums[name, "system"] += system
        self.sums[name, "gold"] += gold

    def of(self, name):
        s = self.sums
        p = s[name, "right"] / s[name, "system"] if s[name, "system"] else 0.0
        r = s[name, "recalled"] / s[name, "gold"] if s[name, "gold"] else 0.0
        return p, r, 2 * p * r / (p + r) if p + r else 0.0

    def line(self):
        out = []
        for name in ("mention", "muc", "b3", "ceafe", "link"):
            out += [f"{name}_{what}={value:.4f}" for what, value in zip(("p", "r", "f1"), self.of(name))]
        out += [f"{sort}_link_p={self.of(sort)[0]:.4f}" for sort in ("pronoun", "name", "nominal")]
        return " ".join(out)


def add_document(score, document, spans, report):
    gold_of = pair(document, spans)
    bare = [s for s in range(len(spans)) if s not in gold_of and document.upos[top(document, *spans[s][:2])] == "ADJ"]
    if bare:
        spans = [span for s, span in enumerate(spans) if s not in set(bare)]
        gold_of = pair(document, spans)
    wanted = [g for g, m in enumerate(document.mentions) if m[2] in TYPES]
    key_of = {g: m[3] for g, m in enumerate(document.mentions)}
    # A system mention is its gold mention where it has one, else itself; positions order both.
    def mark(s):
        if s in gold_of:
            m = document.mentions[gold_of[s]]
            return (m[0], m[1], gold_of[s])
        return (spans[s][0], spans[s][1], -1 - s)

    gold_pairs = [((document.mentions[g][0], document.mentions[g][1], g), key_of[g]) for g in wanted]
    system_pairs = [(mark(s), spans[s][2]) for s in range(len(spans))]
    wanted_marks = {m for m, _ in gold_pairs}
    found = sum(m in wanted_marks for m, _ in system_pairs)
    score.add("mention", (found, found), len(system_pairs), len(gold_pairs))
    keys, responses = chains(gold_pairs), chains(system_pairs)
    for name, measure in (("muc", muc), ("b3", b_cubed)):
        (precise, system), (recalled, gold) = measure(responses, keys), measure(keys, responses)
        score.add(name, (precise, recalled), system, gold)
    both = ceaf(keys, responses)
    score.add("ceafe", (both, both), len(responses), len(keys))
    add_links(score, document, gold_pairs, system_pairs, report)


def add_links(score, document, gold_pairs, system_pairs, report):
    other = {(m[0], m[1], g): m[3] for g, m in enumerate(document.mentions)}
    system_key = {m: k for m, k in system_pairs}
    ours, theirs = links(system_pairs), links(gold_pairs)
    right = 0
    for before, mention in ours:
        good = before in other and mention in other and other[before] == other[mention]
        right += good
        sort = sort_of(document, mention[0], mention[1])
        score.add(sort, (good, 0), 1, 0)
        if not good:
            report("wrong", document, sort, before, mention)
    recalled = 0
    for before, mention in theirs:
        good = before in system_key and system_key.get(mention) == system_key[before]
        recalled += good
        if not good and mention in system_key:
            report("missed", document, sort_of(document, mention[0], mention[1]), before, mention)
    score.add("link", (right, recalled), len(ours), len(theirs))


def words(document, mention):
    before = " ".join(document.forms[max(0, mention[0] - 6):mention[0]])
    behind = " ".join(document.forms[mention[1] + 1:mention[1] + 6])
    inner = " ".join(document.forms[mention[0]:mention[1] + 1][:14])
    return f"{before} [{inner}] {behind}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("build")
    parser.add_argument("--genre", action="append", help=f"only this one, may be repeated; default: {', '.join(GENRES)}")
    parser.add_argument("--wrong", type=int, default=0, metavar="N", help="print the first N wrong links")
    parser.add_argument("--missed", type=int, default=0, metavar="N", help="print N links of gold between mentions that we have and do not join")
    options = parser.parse_args()
    genres = options.genre or list(GENRES)
    documents = [d for d in read_gold(options.gold) if d.genre in genres]
    if not documents:
        sys.exit(f"{options.gold}: no document of the genres {', '.join(genres)}")
    left = {"wrong": options.wrong, "missed": options.missed}

    def report(kind, document, sort, before, mention):
        if left[kind] > 0:
            left[kind] -= 1
            gold = {(m[0], m[1], g): m for g, m in enumerate(document.mentions)}
            kinds = "/".join(gold[m][2] if m in gold else "-" for m in (before, mention))
            print(f"{kind}\t{sort}\t{kinds}\t{document.name}\t{words(document, before)}\t<-\t{words(document, mention)}")

    system = read_system(options.build, documents)
    whole = Score()
    for genre in genres:
        score = Score()
        for document in documents:
            if document.genre == genre:
                add_document(score, document, system.get(document.name, []), report)
        whole.sums.update(score.sums)
        print(f"{genre}: {score.line()}")
    print(whole.line())
    return 0


if __name__ == "__main__":
    sys.exit(main())
