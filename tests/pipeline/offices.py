"""Who is meant by an office, an institution or a group that no list names: tests/pipeline/offices.table, read with all
states of the lexicon in turn and with names made at random (the same ones in each run).

`python3 tests/pipeline/offices.py --show` prints every line that fails."""
import collections
import json
import os
import random
import re
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

TABLE = "tests/pipeline/offices.table"
# Congolese alone is the greater Congo; which one an article means is tests/pipeline/meant.py's.
MEANT_OTHERWISE = {"COG"}
TURNS = 40       # so many states a line; each line begins where the one before ended
MAY_FAIL = 0     # readings of lines with "!" that fail now
WRONG = 15       # readings that fail without being marked: parser slips in single states (the Holy See, the Grenadines)
MEN = "Karim Diego Viktor Ahmed Paulo Stefan Ivan Tomas Samuel Rashid Pedro Anton Omar Luis Andrei".split()
WOMEN = "Maria Fatima Elena Sofia Amina Laura Irina Carmen Leila Teresa Nadia Katarina".split()
SURNAMES = "Torvane Belluzo Okwere Dastani Melkov Rasandra Hullby Tevansky Ormondez Kavula Zerrani Pelkonik Vashti Aramovic".split()
NAMES = "Valdora Qadira Tembara Orvanis Zelkova Maruni Sandrava Belquis Norvane Ashkari".split()


def states():
    """(code, name, adjective) of every state of the lexicon that is one today."""
    found, block = [], {}

    def close():
        if block.get("adj") and re.fullmatch("[A-Z]{3}", block["key"]) and block["key"] == block.get("code") and not block.get("ended"):
            found.append((block["code"], block["name"], block["adj"]))

    with open("lexicon/actors/states.lex", encoding="utf8") as file:
        for line in file:
            word = line.split()
            if line.startswith("actor "):
                close()
                block = {"key": word[1]}
            elif word and word[0] in ("name", "adj", "code", "role", "former"):
                value = line.split(None, 1)[1].split(",")[0].strip().strip('"')
                block.setdefault(word[0], value)
                if word[0] == "name" and re.search(r"\.\.\d", line):
                    block["ended"] = True
    close()
    return [state for state in found if state[0] not in MEANT_OTHERWISE]


def sentences():
    """(marked, template, sentence, words, wanted role) for every reading."""
    chance, turn, land = random.Random(1968), 0, states()
    with open(TABLE, encoding="utf8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            marked, line = line.startswith("!"), line.lstrip("! ")
            template, words, wanted = (part.strip() for part in line.split("|"))
            for _ in range(TURNS if "{adj}" in line or "{name}" in line else 1):
                code, name, adj = land[turn % len(land)]
                turn += 1
                surname = chance.choice(SURNAMES)
                fill = {"code": code, "name": name, "adj": adj, "man": f"{chance.choice(MEN)} {surname}",
                        "woman": f"{chance.choice(WOMEN)} {surname}", "Name": chance.choice(NAMES)}
                if " the {name}" not in template and re.match(r"(United|Netherlands|Philippines|Central|Dominican|Democratic|Czech Rep|Holy|Republic|Maldives|Bahamas|Gambia|Comoros|Marshall|Solomon|Soviet)", name):
                    fill["name"] = "the " + name
                sentence = template.format(**fill)
                sentence = re.sub(r"\b([Aa]) (?=[AEIO])", lambda m: m.group(1) + "n ", sentence)
                yield marked, template, sentence[0].upper() + sentence[1:], words.format(**fill), wanted.format(**fill)


def role_of(doc, words):
    """Code and sectors of the shortest mention that holds the words, whatever their capitals."""
    best = None
    for entity in doc["entities"]:
        for mention in entity["mentions"]:
            text = " ".join(mention["text"].split())
            if words.lower() in text.lower() and (best is None or len(text) < best[0]):
                best = (len(text), [entity["code"] or "-", *entity["sector"]])
    return best[1] if best else ["?"]


def holds(got, wanted):
    wanted = wanted.split()
    return got[:len(wanted)] == wanted


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    rows = list(sentences())
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "offices.jsonl")
        with open(path, "w", encoding="utf8") as file:
            for i, row in enumerate(rows):
                file.write(json.dumps({"id": str(i), "text": row[2]}) + "\n")
        code, out, err = run("code", "--format", "doc", path)
    if code != 0:
        sys.exit(f"exit code {code}\n{err}")
    failed, marked_failed, lines = collections.Counter(), 0, []
    for row, doc in zip(rows, map(json.loads, out.splitlines())):
        marked, template, sentence, words, wanted = row
        got = role_of(doc, words)
        if holds(got, wanted):
            continue
        if marked:
            marked_failed += 1
        else:
            failed[template] += 1
        lines.append(f"{sentence}\n    {words}: {' '.join(got)}, wanted {wanted}")
    wrong = sum(failed.values())
    print(f"{len(rows)} readings of {len({row[1] for row in rows})} lines, {wrong} wrong, {marked_failed} known to be")
    if "--show" in sys.argv:
        print("\n".join(lines))
        print("\n".join(f"{count:4} {template}" for template, count in failed.most_common()))
    if wrong > WRONG or marked_failed > MAY_FAIL:
        print("\n".join(lines[:60]))
        print(f"more fail than the {WRONG} and {MAY_FAIL} that are pinned in tests/pipeline/offices.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
