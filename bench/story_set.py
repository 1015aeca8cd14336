"""The two sets of reports that tell happenings many ways: the invented reports of examples/reports, and those of
bench/story_points/reports.txt, which are there to learn from alone."""
import json
import pathlib
import re

from reports import REPORTS, half, table

LEARNING = pathlib.Path("bench/story_points/reports.txt")
MARK = re.compile(r"\{([a-z0-9-]+)\|([^}]*)\}")


def learning_reports():
    """([a report as `whowhom code` reads it], [(happening, report, words, where the words start in title and text)])"""
    reports, tellings = [], []
    for part in re.split(r"^= ", LEARNING.read_text(encoding="utf8"), flags=re.M)[1:]:
        head, text = part.split("\n", 1)
        name, date, publisher, title = head.split(" | ")
        plain, end = "", 0
        text = text.strip()
        for mark in MARK.finditer(text):
            plain += text[end:mark.start()]
            # The engine's text is the title, a line break, the text.
            tellings.append((mark[1], name, mark[2], len(title) + 1 + len(plain)))
            plain += mark[2]
            end = mark.end()
        reports.append({"id": name, "title": title, "text": plain + text[end:], "date": date, "publisher": publisher})
    return reports, tellings


def load(name, folder):
    """The file of a set's reports, and its tellings: (happening, report, words, where they start or None)."""
    if name == "examples":
        return REPORTS / "reports.jsonl", [(t["happening"], t["report"], t["words"], None) for t in table("stories.tsv")]
    reports, tellings = learning_reports()
    path = pathlib.Path(folder) / "learning.jsonl"
    path.write_text("".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports), encoding="utf8")
    return path, tellings


def side_of(name, happening):
    return half(happening) if name == "examples" else "learning"
