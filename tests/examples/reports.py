"""The invented reports and their golden tables hold together: examples/reports/README.md says what they promise."""
import collections
import json
import pathlib
import re
import sys

FOLDER = pathlib.Path("examples/reports")
FIELDS = ["id", "title", "text", "date", "url", "publisher"]
TYPES = set("""AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE
COERCE ASSAULT""".split())
PARTY = re.compile(r"(?:[A-Z]{3}(?: [A-Z]{3})?)(?:; [A-Z]{3}(?: [A-Z]{3})?)*|-")
ADDRESS = re.compile(r"https://[a-z.-]+\.example\.(org|net)/[a-z0-9/-]+")    # names that no one can own
FIRST, LAST = "2031-01-01", "2031-05-31"
WORDS = 120, 420            # of a report's text: what a short item and a long piece have
MIN_REPORTS = 100
MIN_RETOLD = 25             # happenings that two outlets or more tell
KINDS = ("copy", "update", "correction")


def table(name, header):
    """Rows of a tab-separated file as tuples; a row of another width or an empty cell is a problem."""
    lines = (FOLDER / name).read_text(encoding="utf8").split("\n")
    if lines[0] != "\t".join(header):
        return [], [f"{name}:1: the header is not {header}"]
    problems = [] if lines[-1] == "" else [f"{name}: the last line has no end"]
    rows = []
    for number, line in enumerate(lines[1:-1], 2):
        cells = tuple(line.split("\t"))
        if len(cells) != len(header) or not all(cell.strip() == cell != "" for cell in cells):
            problems.append(f"{name}:{number}: {len(cells)} cells, or an empty or padded one")
        else:
            rows.append(cells)
    if len(set(rows)) != len(rows):
        problems.append(f"{name}: a line twice")
    return rows, problems


def read_reports():
    reports, problems = {}, []
    for number, line in enumerate((FOLDER / "reports.jsonl").read_text(encoding="utf8").splitlines(), 1):
        where = f"reports.jsonl:{number}"
        report = json.loads(line)
        if list(report) != FIELDS or not all(isinstance(v, str) and v.strip() == v != "" for v in report.values()):
            problems.append(f"{where}: not the fields {FIELDS}, or an empty or padded one")
            continue
        if report["id"] in reports:
            problems.append(f"{where}: the id {report['id']} twice")
        if not FIRST <= report["date"] <= LAST:
            problems.append(f"{where}: the date {report['date']} is out of range")
        if not ADDRESS.fullmatch(report["url"]) or report["date"].replace("-", "/") not in report["url"]:
            problems.append(f"{where}: the address {report['url']}")
        if not WORDS[0] <= len(report["text"].split()) <= WORDS[1]:
            problems.append(f"{where}: {report['id']} has {len(report['text'].split())} words")
        reports[report["id"]] = report
    if len({r["url"] for r in reports.values()}) != len(reports):
        problems.append("reports.jsonl: an address twice")
    if list(reports) != sorted(reports, key=lambda i: (reports[i]["date"], i)):
        problems.append("reports.jsonl: not ordered by date and id")
    return reports, problems


def check_happenings(rows):
    problems = []
    for happening, date, kind, actor, recipient, _, _ in rows:
        if kind not in TYPES and kind != "-":
            problems.append(f"happenings.tsv: {happening}: no PLOVER type {kind}")
        if not FIRST <= date <= LAST:
            problems.append(f"happenings.tsv: {happening}: the date {date}")
        if not PARTY.fullmatch(actor) or not PARTY.fullmatch(recipient):
            problems.append(f"happenings.tsv: {happening}: {actor} or {recipient} is not code and sector")
    if len({row[0] for row in rows}) != len(rows):
        problems.append("happenings.tsv: a happening twice")
    missing = TYPES - {row[2] for row in rows}
    if missing:
        problems.append(f"happenings.tsv: no happening of {sorted(missing)}")
    return problems


def check_stories(rows, reports, happenings):
    problems, outlets, pairs = [], collections.defaultdict(set), set()
    for happening, report, words in rows:
        where = f"stories.tsv: {happening} in {report}"
        if happening not in happenings or report not in reports:
            problems.append(f"{where}: not known")
            continue
        whole = reports[report]["title"] + "\n" + reports[report]["text"]
        if whole.count(words) != 1:
            problems.append(f"{where}: '{words}' stands there {whole.count(words)} times")
        if (happening, report) in pairs:
            problems.append(f"{where}: twice")
        # A report cannot tell what comes after it, unless as a plan, which is a happening of its own day.
        if reports[report]["date"] < happenings[happening]:
            problems.append(f"{where}: told before it happened")
        pairs.add((happening, report))
        outlets[happening].add(reports[report]["publisher"])
    problems += [f"stories.tsv: nobody tells {h}" for h in happenings if h not in outlets]
    problems += [f"stories.tsv: {r} tells nothing" for r in reports if r not in {report for _, report in pairs}]
    if sum(len(names) > 1 for names in outlets.values()) < MIN_RETOLD:
        problems.append(f"stories.tsv: fewer than {MIN_RETOLD} happenings are told by two outlets")
    return problems


def check_copies(rows, reports):
    problems = [] if {kind for _, _, kind in rows} <= set(KINDS) else ["copies.tsv: another kind"]
    for report, of, _ in rows:
        if report not in reports or of not in reports or reports[report]["date"] < reports[of]["date"]:
            problems.append(f"copies.tsv: {report} of {of}: not known, or older than what it is made from")
    return problems


def main():
    reports, problems = read_reports()
    rows, more = table("happenings.tsv", ["happening", "date", "type", "actor", "recipient", "place", "in words"])
    problems += more + check_happenings(rows)
    stories, more = table("stories.tsv", ["happening", "report", "words"])
    problems += more + check_stories(stories, reports, {row[0]: row[1] for row in rows})
    copies, more = table("copies.tsv", ["report", "of", "kind"])
    problems += more + check_copies(copies, reports)
    readme = (FOLDER / "README.md").read_text(encoding="utf8")
    problems += [f"README.md does not name {name}" for name in sorted({r["publisher"] for r in reports.values()}) if name not in readme]
    if len(reports) < MIN_REPORTS:
        problems.append(f"reports.jsonl: {len(reports)} reports, not {MIN_REPORTS}")
    print(*problems, f"{len(reports)} reports, {len(rows)} happenings, {len(stories)} tellings", sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
