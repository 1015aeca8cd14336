"""Headlines of our own: titles whose verb looks like a noun, and fragments that tell nothing.

Each line is read as the title of an article; what must come stands behind it: TYPE: actor > recipient, or nothing. Actor and
recipient are words of theirs, `-` for nobody."""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

HEADLINES = """
Iran slams UN report => ACCUSE: Iran > UN
Gunmen kill 12 in Lagos => ASSAULT: Gunmen > 12
Protesters storm parliament in Baghdad => PROTEST: Protesters > parliament
US sanctions Iranian banks => SANCTION: US > banks
Police fire tear gas at protesters in Nairobi => ASSAULT: Police > protesters
Thousands march against Orban in Budapest => PROTEST: - > Orban
Kenya arrests opposition leader => COERCE: Kenya > leader
France backs Mali peace plan => SUPPORT: France > Mali
Mexico protests US border wall => ACCUSE: Mexico > -
Thai police raid opposition offices => COERCE: police > opposition
Turkey jails journalists => COERCE: Turkey > journalists
Bomb blasts kill 20 in Baghdad => ASSAULT: - > 20
Boko Haram attacks kill dozens in Nigeria => ASSAULT: Haram > dozens
Japan scrambles jets => MOBILIZE: Japan > -
US troops pull out of Syria => RETREAT: troops > Syria
Talks in Geneva => nothing
Egypt court sentences 20 to death => SANCTION: court > 20
Analysis: what the vote means => nothing
Weather: rain and wind in Lisbon => nothing
"""


def holds(events, want):
    if want == "nothing":
        return not events
    kind, _, parties = want.partition(": ")
    sides = [side.strip() for side in parties.split(">")]
    for event in events:
        named = [" ".join(p["entity_text"] for p in event[role]) for role in ("actor", "recipient")]
        if event["event"] == [kind] and all(not n if s == "-" else s in n for s, n in zip(sides, named)):
            return True
    return False


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    wanted = [line.split(" => ") for line in HEADLINES.strip().splitlines()]
    articles = [{"id": str(i), "title": title, "text": "Nothing else was known.", "date": "2018-06-01"} for i, (title, _) in enumerate(wanted)]
    code, out, err = run("code", "--format", "doc", "-", stdin="\n".join(map(json.dumps, articles)).encode())
    if code != 0:
        sys.exit(f"exit code {code}\n{err}")
    wrong = 0
    for (title, want), line in zip(wanted, out.splitlines(), strict=True):
        events = json.loads(line)["events"]
        if not holds(events, want):
            wrong += 1
            print(f"{title}\n  expected: {want}\n  came:     {[(e['event'], [p['entity_text'] for p in e['actor']], [p['entity_text'] for p in e['recipient']]) for e in events]}")
    print(f"{len(wanted)} headlines, {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
