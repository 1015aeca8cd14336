#!/usr/bin/env python3
"""Compares the dated offices of lexicon/actors/persons.lex with tables of who held which office when.

In:   --lexicon, the folder with states.lex and persons.lex; --tables, a folder that holds any of
      officials-to-2014.tsv  name, aliases, country (ISO), role, from, to: offices in spans of days, to January 2014
      cabinets-2019.tsv      name, country_fips, country, office: cabinets in autumn 2019
      leaders-2022.tsv, leaders-2026.tsv  name, wikidata, country, office, from[, to]: heads of state and government
Out:  a report: how many rows of each table concern somebody whom the lexicon has, how many of these agree, and every
      row that does not (--differences); with --missing, heads and ministers whom the lexicon lacks.
Idea: a row agrees when the lexicon gives the person, in that country, an office that holds on the days of the row. For
      heads, whose rows have days, beginnings and ends are compared too; ministers stand there by month.
For example "Hamid Karzai AFG GOV 2001-12-22" (to none) meets the role AFG GOV, president, 2001-12-22..2014-09-29: the row
agrees, and its beginning to the day.
"""
import argparse
import collections
import csv
import datetime
import os
import re
import sys
import unicodedata

FAR = datetime.date(9999, 12, 31)
EARLY = datetime.date(1, 1, 1)
# Names of countries in the tables that are no name in states.lex.
COUNTRY = {
    "korea, north": "PRK", "korea, south": "KOR", "burma": "MMR", "congo, democratic republic of the": "COD",
    "congo, republic of the": "COG", "gambia, the": "GMB", "bahamas, the": "BHS", "micronesia, federated states of": "FSM",
    "timor-leste": "TLS", "people's republic of china": "CHN", "the gambia": "GMB", "the bahamas": "BHS",
    "federated states of micronesia": "FSM", "são tomé and príncipe": "STP", "holy see (vatican city)": "VAT",
    "kingdom of the netherlands": "NLD", "palestine": "PSE", "palestinian authority": "PSE", "cook islands": "NZL", "macau": "CHN",
    "bermuda": "GBR", "aruba": "NLD", "niue": "NZL", "european union": "EUR", "african union": "IGO", "cabo verde": "CPV",
}
# Older and newer spellings that no rule finds.
GENERIC_WORDS = {"sir", "dr", "sheikh", "sheik", "prince", "king", "queen", "emperor", "sultan", "gen", "col", "the", "al", "el", "bin",
                 "ibn", "jr", "sr", "mullah", "maulana", "sayyid", "haji", "princess", "lord", "brig", "maj", "lt", "ret", "adm", "ii", "iii"}


def fold(text):
    text = text.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i").replace("ə", "a").replace("ß", "ss")
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z ]", "", re.sub(r"[-_.]", " ", text)).split()


def plain(words):
    """A name's words without titles and particles, with spellings that vary made one."""
    out = []
    for word in words:
        if word in GENERIC_WORDS or len(word) == 1:
            continue
        word = word.replace("ou", "u").replace("oo", "u").replace("ee", "i").replace("kh", "k").replace("q", "k").replace("ph", "f")
        word = word.replace("y", "i").replace("dj", "j").replace("dz", "j").replace("w", "v").replace("gh", "g").replace("ck", "k")
        out.append(re.sub(r"(.)\1+", r"\1", word).rstrip("h"))
    return out


def same_name(a, b):
    """Whether two names (lists from plain) are one person's: the shorter's words stand in the longer."""
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if len(short) == 1 and len(long) > 1:
        return False
    return set(short) <= set(long)


def items(text):
    return [m.strip().strip('"') for m in re.findall(r'(?:"[^"]*"|[^,"])+', text) if m.strip()]


def date_of(text, last):
    if not text:
        return FAR if last else EARLY
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        return datetime.date(parts[0], 12, 31) if last else datetime.date(parts[0], 1, 1)
    if len(parts) == 2:
        first = datetime.date(parts[0], parts[1], 1)
        return (first.replace(year=first.year + first.month // 12, month=first.month % 12 + 1) - datetime.timedelta(1)) if last else first
    return datetime.date(*parts)


class Person:
    def __init__(self, key):
        self.key, self.names, self.code, self.roles = key, [], "", []


def read_lexicon(folder):
    persons, countries, person, state = [], {}, None, None
    for name in ("states.lex", "persons.lex"):
        with open(os.path.join(folder, name), encoding="utf-8") as lines:
            for line in lines:
                line = line.rstrip("\n")
                if line.startswith("actor "):
                    key = line[6:].strip()
                    person, state = (Person(key), None) if name == "persons.lex" else (None, key)
                    if person:
                        persons.append(person)
                    continue
                match = re.match(r"  (\w+)\s+(.*)", line)
                if not match:
                    continue
                field, value = match.groups()
                if person and field == "name":
                    person.names += [plain(fold(n)) for n in items(value)]
                elif person and field == "code":
                    person.code = value.strip()
                elif person and field == "role":
                    part = items(value)
                    first, last = part[2].split("..")
                    words = part[0].split()
                    person.roles.append((words[0], words[1:], part[1], date_of(first, False), date_of(last, True), first, last))
                elif state and len(state) == 3 and field in ("name", "former", "short"):
                    for n in items(value):
                        countries.setdefault(n.lower(), state)
    countries.update(COUNTRY)
    return persons, countries


def table(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


class Index:
    """Persons by any word of their names, so that a row is compared with few."""

    def __init__(self, persons):
        self.by_word = collections.defaultdict(list)
        for person in persons:
            for word in {w for n in person.names for w in n}:
                self.by_word[word].append(person)

    def find(self, names, code):
        """The persons of these names who had a role in the country or belong to it."""
        found = []
        for name in names:
            for word in name:
                for person in self.by_word.get(word, []):
                    if person not in found and (code is None or person.code == code or any(r[0] == code for r in person.roles)) and \
                            any(same_name(name, own) for own in person.names):
                        found.append(person)
        return found


def by_month(row):
    """Ministers stand in the table by the monthly lists they were found in: their spans begin and end with months."""
    last = row["to"][8:] in ("28", "29", "30", "31", "")
    return row["from"] >= "2001" and row["from"][8:] == "01" and last


def officials(rows, index, tally, out):
    for row in rows:
        if row["role"] not in ("GOV", "GOVMIL") or (row["to"] and row["to"] < "1990-01-01"):
            continue
        name, code, first, last = row["name"], row["country"], date_of(row["from"], False), date_of(row["to"], True)
        names = [plain(fold(n)) for n in [name] + re.split(r"[;|,]", row["aliases"] or "") if n.strip()]
        found = index.find(names, code)
        if not found:
            continue
        kind = "ministers" if by_month(row) else "heads"
        tally[f"officials-to-2014, {kind}: rows of persons we have"] += 1
        mine = [r for p in found for r in p.roles if r[0] == code]
        if not any(r[3] <= last and r[4] >= max(first, datetime.date(1990, 1, 1)) for r in mine):
            tally[f"officials-to-2014, {kind}: no office on those days"] += 1
            out.append(f"officials-to-2014  {name} {code} {row['from']}..{row['to']}: {found[0].key} has no office in {code} then")
            continue
        tally[f"officials-to-2014, {kind}: agree"] += 1
        if kind == "ministers":
            continue
        # Beginnings since 1990, and ends that are not the table's own, against the nearest of ours.
        ends = [("begins", first, [r[3] for r in mine if r[3] != EARLY])] if first >= datetime.date(1990, 1, 1) else []
        ends += [("ends", last, [r[4] for r in mine if r[4] != FAR])] if row["to"] else []
        for word, day, ours in ends:
            gap = min((abs((o - day).days) for o in ours), default=99999)
            tally[f"officials-to-2014, heads: {word}, compared"] += 1
            tally[f"officials-to-2014, heads: {word}, within a month"] += gap <= 31
            if gap > 31:
                out.append(f"officials-to-2014  {name} {code} {word} {row['from'] if word == 'begins' else row['to']}: "
                           f"nothing of {found[0].key} {word} within a month")


HEAD = re.compile(r"^(president|prime minister|premier|chancellor|king|queen|emir|emperor|sultan|supreme leader|taoiseach)$", re.I)
MINISTER = re.compile(r"(minister|secretary) (of|for) (foreign|defen[cs]e|national defen[cs]e|state$|external)", re.I)


def cabinets(rows, index, countries, tally, out, missing):
    day = datetime.date(2019, 10, 1)
    for row in rows:
        code = countries.get(row["country"].lower())
        if code is None:
            tally["cabinets: country unknown"] += 1
            continue
        found = index.find([plain(fold(row["name"]))], code)
        wanted = HEAD.match(row["office"]) or MINISTER.match(row["office"])
        if not found:
            if wanted:
                tally["cabinets: heads, foreign and defence ministers we lack"] += 1
                missing.append(f"cabinets-2019  {row['name']}, {row['country']}: {row['office']}")
            continue
        tally["cabinets: rows of persons we have"] += 1
        if wanted:
            tally["cabinets: heads, foreign and defence ministers we have"] += 1
        slack = datetime.timedelta(92)
        role = next((r for p in found for r in p.roles if r[0] == code and r[3] <= day + slack and
                     (r[4] == FAR or r[4] >= day - slack)), None)
        if role is None:
            tally["cabinets: no role then"] += 1
            out.append(f"cabinets-2019  {row['name']}, {row['country']}, {row['office']}: {found[0].key} has no role in {code} in autumn 2019")
        else:
            tally["cabinets: agree"] += 1


def leaders(name, rows, index, countries, tally, out, missing):
    for row in rows:
        code = countries.get(row["country"].lower())
        names = [plain(fold(row["name"]))]
        found = index.find(names, code) if code else index.find(names, None)
        if not found:
            tally[f"{name}: persons we lack"] += 1
            missing.append(f"{name}  {row['name']}, {row['country']}: {row['office']} {row['from']}..{row.get('to') or ''}")
            continue
        tally[f"{name}: rows of persons we have"] += 1
        first = date_of(row["from"], False)
        last = date_of(row.get("to") or "", True)
        slack = datetime.timedelta(31 if len(row["from"]) > 4 else 366)
        role = next((r for p in found for r in p.roles if (code is None or r[0] == code) and abs(r[3] - first) <= slack), None)
        inside = next((r for p in found for r in p.roles if (code is None or r[0] == code) and r[3] <= last and r[4] >= first), None)
        if inside is None:
            tally[f"{name}: no role then"] += 1
            out.append(f"{name}  {row['name']}, {row['country']}, {row['office']} {row['from']}: {found[0].key} has no role then")
            continue
        tally[f"{name}: agree"] += 1
        if role is None:
            out.append(f"{name}  {row['name']}, {row['office']} begins {row['from']}; no role of {found[0].key} begins near it")
        else:
            tally[f"{name}: beginnings agree"] += 1


def main():
    parser = argparse.ArgumentParser(description="Compares the lexicon's dated offices with tables of office holders.")
    parser.add_argument("--lexicon", default="lexicon/actors")
    parser.add_argument("--tables", required=True)
    parser.add_argument("--differences", action="store_true", help="print every row that does not agree")
    parser.add_argument("--missing", action="store_true", help="print heads and ministers whom the lexicon lacks")
    options = parser.parse_args()
    persons, countries = read_lexicon(options.lexicon)
    index = Index(persons)
    tally, out, missing = collections.Counter(), [], []
    officials(table(options.tables, "officials-to-2014.tsv"), index, tally, out)
    cabinets(table(options.tables, "cabinets-2019.tsv"), index, countries, tally, out, missing)
    for name in ("leaders-2022", "leaders-2026"):
        leaders(name, table(options.tables, name + ".tsv"), index, countries, tally, out, missing)
    if not tally:
        sys.exit(f"offices.py: no table in {options.tables}")
    print(f"{len(persons)} persons, {sum(len(p.roles) for p in persons)} dated offices")
    for key in sorted(tally):
        print(f"{tally[key]:6}  {key}")
    if options.differences:
        print("\n".join(sorted(out)))
    if options.missing:
        print("\n".join(sorted(missing)))


if __name__ == "__main__":
    main()
