"""How broad the lexicon's actors are, counted: states of ISO 3166-1 with their names, adjectives, citizens and seats;
bodies, groups, parties, movements, media, religions and peoples; offices with dates. It fails where something falls short.

`python3 tests/checks/breadth.py --names` also compares the names of states with the package iso-codes, where that is
installed (/usr/share/iso-codes), and prints those that the lexicon lacks."""
import collections
import glob
import json
import re
import sys
import unicodedata

# ISO 3166-1 alpha-3. Dependencies stand under their own state in the lexicon, but have to be there by name.
ISO = """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM
    BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR
    CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB
    GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA
    JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA
    MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
    NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS
    SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON
    TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
""".split()
# Uninhabited, or nothing but a base: no news names its citizens or a seat.
UNINHABITED = set("ATA ATF BVT HMD IOT SGS UMI".split())
# Dependencies, which stand under their state by name.
UNDER = {
    "ABW": "Aruba", "AIA": "Anguilla", "ALA": "Aland", "ASM": "American Samoa", "BES": "Bonaire", "BLM": "Saint Barthelemy", "BMU": "Bermuda",
    "CCK": "Cocos Islands", "COK": "Cook Islands", "CUW": "Curacao", "CXR": "Christmas Island", "CYM": "Cayman Islands", "ESH": "Western Sahara",
    "FLK": "Falkland Islands", "FRO": "Faroe Islands", "GGY": "Guernsey", "GIB": "Gibraltar", "GLP": "Guadeloupe", "GRL": "Greenland",
    "GUF": "French Guiana", "GUM": "Guam", "IMN": "Isle of Man", "JEY": "Bailiwick of Jersey", "MAC": "Macau", "MAF": "Saint Martin",
    "MNP": "Northern Mariana Islands", "MSR": "Montserrat", "MTQ": "Martinique", "MYT": "Mayotte", "NCL": "New Caledonia", "NFK": "Norfolk Island",
    "NIU": "Niue", "PCN": "Pitcairn Islands", "PRI": "Puerto Rico", "PYF": "French Polynesia", "REU": "Reunion Island", "SHN": "Saint Helena",
    "SJM": "Svalbard", "SPM": "Saint Pierre and Miquelon", "SXM": "Sint Maarten", "TCA": "Turks and Caicos Islands", "TKL": "Tokelau",
    "VGB": "British Virgin Islands", "VIR": "US Virgin Islands", "WLF": "Wallis and Futuna",
}
# Their capitals bear the state's name or that of many other towns, so they are left places; the Holy See has no citizens.
NO_SEAT = set("ATG BEL CRI DJI GRD GUY HKG JAM LUX MCO MDV PAN SMR STP SYC VAT".split())
NO_CITIZENS = {"VAT", "DMA"}
# San Marino's captains regent change every half year.
NO_HEADS = {"SMR", "HKG"}
LEAST = {"organisations": 150, "groups": 150, "parties": 150, "movements": 150, "ngos": 150, "media": 150, "peoples": 150}
ISO_NAMES = "/usr/share/iso-codes/json/iso_3166-1.json"


def blocks(path):
    """[(key, {field: [values]})]; names are cut at commas, dates and quotes taken off."""
    found = []
    with open(path, encoding="utf8") as file:
        for line in file:
            line = line.split(" #")[0].rstrip()
            if re.match(r"(actor|place) ", line):
                found.append((line.split(" ", 1)[1], collections.defaultdict(list)))
            elif line.startswith("  ") and found:
                field, _, rest = line.strip().partition(" ")
                if field in ("role", "code", "sector", "kind"):
                    found[-1][1][field].append(rest.strip())
                else:
                    found[-1][1][field] += [name.strip().strip('"') for name in rest.split(",") if name.strip()]
    return found


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower().replace("\u2019", "'")


def is_movement(key, fields):
    text = " ".join([key, *fields["name"], *fields["exact"]])
    return bool(re.search(r"\b[Mm]ovement|Movimiento|[Pp]rotest|Spring|Revolution|Resistance|Uprising|Intifada|campaign", text)) or "ISM" in fields["code"]


def check_states(states, fault):
    names = {}
    for key, fields in states:
        for name in fields["name"] + fields["exact"] + fields["short"] + fields["former"]:
            names[fold(name)] = key
    by_key = dict(states)
    full = under = 0
    for code in ISO:
        if code not in by_key:
            under += code in UNDER
            if code not in UNINHABITED and fold(UNDER.get(code, "?")) not in names:
                fault(f"ISO 3166-1 {code} is no actor of states.lex, nor is {UNDER.get(code, 'its name')}")
            continue
        may_lack = {field for field, codes in (("seat", NO_SEAT), ("people", NO_CITIZENS)) if code in codes}
        lacking = {field for field in ("name", "adj", "people", "seat", "point") if not by_key[code][field]}
        if code not in UNINHABITED and lacking - may_lack:
            fault(f"{code} lacks {', '.join(sorted(lacking - may_lack))}")
        full += not lacking
    print(f"ISO 3166-1: {len(ISO)} codes; {full} states with names, adjective, citizens, seat and point; {under} dependencies under their state")
    return names


def compare_names(names):
    try:
        with open(ISO_NAMES, encoding="utf8") as file:
            rows = json.load(file)["3166-1"]
    except OSError:
        print(f"{ISO_NAMES} is not there: the names of states are not compared")
        return
    known = lacking = 0
    for row in rows:
        for field in ("name", "common_name", "official_name"):
            if field in row:
                if fold(row[field]) in names or fold(re.sub("^the ", "", row[field])) in names:
                    known += 1
                else:
                    lacking += 1
                    print(f"  {row['alpha_3']} {field}: {row[field]}")
    print(f"names of iso-codes: {known} known, {lacking} not")


def main():
    faults = []
    all_blocks = {re.sub(r".*/|\.lex$", "", path): blocks(path) for path in sorted(glob.glob("lexicon/actors/*.lex"))}
    names = check_states(all_blocks["states"], faults.append)
    every = [block for name, found in all_blocks.items() if name not in ("states", "persons", "regions") for block in found]
    counts = {name: all_blocks.get(name, []) for name in LEAST if name != "movements"}
    counts["movements"] = [block for block in every if is_movement(*block)]
    for name, found in sorted(counts.items()):
        several = sum(len(f["name"] + f["exact"] + f["short"]) > 1 for _, f in found)
        dated = sum(bool(f["former"]) or any(".." in role for role in f["role"]) for _, f in found)
        print(f"{name}: {len(found)}, {several} with further names, {dated} with dates")
        if len(found) < LEAST[name]:
            faults.append(f"{name}: {len(found)}, {LEAST[name]} wanted")
    persons = all_blocks["persons"]
    roles = [role for _, fields in persons for role in fields["role"]]
    lands = {role[:3] for role in roles if re.search(r"\b(president|prime minister|king|queen|emperor|chancellor|premier|head of state|head of government|emir|sultan|prince|pope)\b", role)}
    print(f"persons: {len(persons)}, dated offices {len(roles)}, states whose heads are there {len(lands)}")
    alone = dict(all_blocks["states"])
    for code in ISO:
        if code in alone and code not in lands | NO_HEADS | UNINHABITED:
            faults.append(f"{code}: no head of state or government")
    if "--names" in sys.argv:
        compare_names(names)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
