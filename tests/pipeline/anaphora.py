"""Whom events are about where no name stands: both countries, the two leaders, his Russian counterpart, the 54-year-old."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cli"))
from harness import COMMAND, run  # noqa: E402

# Text; words of the sentence asked about; code and sectors of its event's actors, in any order.
CASES = [
    ("Chad and Niger closed a bridge on Monday. The two countries accused Libya of helping rebels.", "accused", {"TCD", "NER"}),
    ("Kenya met Somalia in Nairobi on Monday. Both countries condemned the raid.", "condemned", {"KEN", "SOM"}),
    ("Peruvian Foreign Minister Juan Torvane met Danish Prime Minister Anna Hullby on Monday. The two leaders condemned the coup in Mali.",
     "condemned", {"PER GOV", "DNK GOV"}),
    ("Iran's foreign minister met his Russian counterpart on Monday. The two ministers condemned the coup in Mali.", "condemned",
     {"IRN GOV", "RUS GOV"}),
    ("Peruvian Foreign Minister Juan Torvane flew to Lima on Monday. The 54-year-old condemned the coup in Mali.", "condemned", {"PER GOV"}),
    ("The Syrian rebel group Valdora seized a village on Monday. The group condemned the coup in Mali.", "condemned", {"SYR REB"}),
    # The subject of an infinitive or a relative clause is whom its verb is told or who stands before it.
    ("Chad urged Libya to release the two reporters it arrested on Monday.", "arrested", {"LBY"}),
    # What somebody says of "him" is not about himself; nor is what he does to somebody named behind.
    ("Kenyan Foreign Minister Omar Wendo met Peruvian President Juan Torvane on Monday. \"He condemned the coup in Mali,\" Wendo said.",
     "condemned", {"PER GOV"}),
    ("Kenyan Foreign Minister Omar Wendo met Peruvian President Juan Torvane on Monday. He accused Wendo of helping rebels.", "accused", {"PER GOV"}),
    # Who says it, rather than who was spoken of before; whom the clause is about, rather than who is quoted in passing.
    ("Peruvian President Juan Torvane left Lima on Monday. Kenyan Foreign Minister Omar Wendo told reporters that he condemned the coup in Mali.",
     "condemned", {"KEN GOV"}),
    # Whoever acts in the clause is not whom it is done to.
    ("Chad closed a bridge on Monday. Libya said that Chad had attacked it.", "attacked", {"TCD"}),
    # Who calls on somebody is not called so.
    ("Kenyan Foreign Minister Omar Wendo called on Juan Torvane to resign. Torvane condemned the coup in Mali.", "condemned", set()),
    # Relatives are named in full; the bare surname is his of whom the article tells.
    ("Peruvian President Juan Torvane left Lima on Monday. President Juan Torvane's wife, Ana Torvane, stayed. Torvane condemned the coup in Mali.",
     "condemned", {"PER GOV"}),
    # The country of the article has more right to "the country" than one that was named last; nobody acts on himself.
    ("Kenya closed a bridge in Nairobi on Monday. Chad has sent two helicopters to Kenya. A bank opened in Mombasa. The country condemned the coup in Mali.",
     "condemned", {"KEN"}),
    # Whoever has just accused somebody chides another; whoever says it in a phrase that hangs on him means himself.
    ("Kenyan Foreign Minister Omar Wendo accused Peruvian President Juan Torvane of delay and urged him to condemn the coup in Mali. He condemned Chad.",
     "urged", {"KEN GOV"}),
    ("Peruvian President Juan Torvane left Lima on Monday. In his letter, Kenyan Foreign Minister Omar Wendo said that he condemned the coup in Mali.",
     "condemned", {"KEN GOV"}),
    # Two that are joined are whom "they" mean, and their armies are two.
    ("Chad and Niger closed a bridge on Monday. They accused Libya of helping rebels.", "accused", {"TCD", "NER"}),
    ("Chad and Niger said on Monday that their armies had attacked rebels.", "attacked", {"TCD MIL", "NER MIL"}),
    # Two nouns of one person.
    ("Former prosecutor and Peruvian Foreign Minister Juan Torvane condemned the coup in Mali on Monday.", "condemned", {"PER GOV"}),
    # Three were spoken of, or one: nobody knows which two are meant.
    ("Chad, Niger and Mali closed a bridge on Monday. The two countries accused Libya of helping rebels.", "accused", set()),
    ("Chad closed a bridge on Monday. Both countries accused Libya of helping rebels.", "accused", set()),
]


def actors(text, word):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "article.jsonl")
        with open(path, "w", encoding="utf8") as file:
            file.write(json.dumps({"id": "article", "date": "2015-05-05", "text": text}) + "\n")
        code, out, err = run("code", "--format", "plover", path)
    if code != 0:
        sys.exit(f"exit code {code}\n{err}")
    records = [json.loads(line) for line in out.splitlines() if line.strip()]
    found = [r for r in records if word in r["event_text"]]
    return {" ".join([a["code"] or "-", *a["sector"]]) for r in found for a in r["actor"] if a["code"] or a["sector"]}


def main():
    if not os.path.exists(COMMAND):
        print(f"skipped: {COMMAND} has not been built")
        return 77
    failed = 0
    for text, word, want in CASES:
        got = actors(text, word)
        if got != want:
            failed += 1
            print(f"{text}\n  wanted {sorted(want)}, got {sorted(got)}")
    print(f"{len(CASES)} articles, {failed} read otherwise")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
