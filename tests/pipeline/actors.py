"""Who did it, where the parser or a name may mislead: rows, titles, surnames that are other words, heads of bodies."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from anaphora import COMMAND, actors  # noqa: E402

# Text; words of the sentence asked about; code and sectors of its event's actors, in any order.
CASES = [
    # A title with a capital before a name, and the name behind it, are one.
    ("Peruvian Congress Chairwoman Ana Torvane condemned the coup in Mali on Monday.", "condemned", {"PER LEG"}),
    # Behind a first name a country's adjective is a surname.
    ("Kenyan minister David French condemned the coup in Mali on Monday.", "condemned", {"KEN GOV"}),
    # Who heads a body has its sector, and is of no government where it is of none.
    ("Karim Torvane, the president of the Lakeside Teachers' Union, condemned the coup in Mali on Monday.", "condemned", {"- LAB"}),
    ("Karim Torvane, the president of Fair Harbour Watch, condemned the coup in Mali on Monday.", "condemned", set()),
    ("Karim Torvane, the president of Peru, condemned the coup in Mali on Monday.", "condemned", {"PER GOV"}),
    # What hangs inside a phrase may be joined to all of it.
    ("Soldiers of Chad and the police of Niger attacked rebels near Dosso on Monday.", "attacked", {"TCD MIL", "NER COP"}),
    # Who announces an arrest has made it.
    ("Kenyan police announced the arrest of two smugglers on Monday.", "arrest", {"KEN COP"}),
    # A noun that tells nothing before a name; people whom the tagger may take for a verb; a verb joined to the other's object.
    ("Kenyan minister Omar Wendo, pressed by Peruvian senator Juan Torvane to resign, left on Monday.", "pressed", {"PER LEG"}),
    ("Chad's Karim Idriss praises Kenya and denounces Peru.", "denounces", {"TCD"}),
    ("The row began when Kenya, in answer to an insult, accused Peru of helping rebels.", "accused", {"KEN"}),
    # The partner behind the place.
    ("Kenyan Foreign Minister Omar Wendo met privately at the State House with Peruvian President Juan Torvane on Monday.", "met", {"KEN GOV", "PER GOV"}),
    # Who is named in the clause of time did it.
    ("A man was shot dead and two were hurt on Monday when Kenyan police opened fire on a crowd in Mombasa.", "shot", {"KEN COP"}),
    # The subject of the main clause would be "it" in the other.
    ("Kenya has set up diplomatic ties with Chad, after the country broke off links with Taiwan.", "broke", {"TCD"}),
    # The other governor is another one.
    ("Texas Governor Ann Mallory left on Monday. The Ohio governor condemned the coup in Mali.", "condemned", {"USA GOV"}),
    # The noun behind "after", and a subject behind a semicolon.
    ("Peru changed course after a Chilean teacher working in Lima urged President Juan Torvane to think again.", "urged", {"CHL EDU"}),
    # What came of it, behind a comma; what was cracked down on arrests nobody.
    ("Kenyan Foreign Minister Omar Wendo paid a visit to the Chadian president and the Peruvian leader, Juan Torvane, urging talks.", "urging", {"KEN GOV"}),
    ("Kenya has launched a crackdown on Somali smugglers arresting forty suspects.", "arresting", {"KEN"}),
    # The end of a row of lands is no subject of its own.
    ("Foreign ministers from Kenya, Peru, Chile and Chad will meet in Oslo on Monday.", "meet", {"KEN GOV", "PER GOV", "CHL GOV", "TCD GOV"}),
    # The doer behind the noun of the verb's phrase, and before the noun of what killed them.
    ("A skipper is being held in custody by the Chilean navy in Lima.", "held", {"CHL MIL"}),
    ("Nine herders were killed in three nights of Kenyan airstrikes near Garissa.", "killed", {"KEN"}),
    # Where it was done kills nobody.
    ("The shooting at a clinic in Leeds last month that killed three nurses shocked Britain.", "killed", set()),
    # Who is seen does it; who met somebody before speaking was there.
    ("The Kenyan minister sees Peruvian lawmakers lining up behind President Juan Torvane.", "lining", {"PER LEG"}),
    ("Speaking after meeting with the Kenyan president, Peruvian President Juan Torvane praised Chile.", "meeting", {"KEN GOV", "PER GOV"}),
    # Machines that attack are somebody.
    ("Kenyan helicopters struck a town in Somalia on Monday.", "struck", {"KEN MIL"}),
]


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
    print(f"{len(CASES)} sentences, {failed} read otherwise")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
