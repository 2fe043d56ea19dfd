"""Tables of any size for the benchmarks: `python generated_tables.py FOLDER --pledges 3500`.

Real sentences, recombined; no text is a record. The same arguments and source give the same bytes.
"""

import argparse
import csv
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice, pairwise, product
from pathlib import Path
from typing import TextIO

Row = Sequence[str | int]
Cells = dict[tuple[str, str], int]

# iso3 iso2 m49 name_en|name_es, after the countries of the source
COUNTRIES = """
COL CO 170 Colombia|Colombia; ECU EC 218 Ecuador|Ecuador; PER PE 604 Peru|Perú; BRA BR 076 Brazil|Brasil;
CHL CL 152 Chile|Chile; ARG AR 032 Argentina|Argentina; BOL BO 068 Bolivia|Bolivia;
PRY PY 600 Paraguay|Paraguay; URY UY 858 Uruguay|Uruguay; VEN VE 862 Venezuela|Venezuela;
DOM DO 214 Dominican Republic|República Dominicana; CUB CU 192 Cuba|Cuba; NIC NI 558 Nicaragua|Nicaragua;
JAM JM 388 Jamaica|Jamaica; HTI HT 332 Haiti|Haití; TTO TT 780 Trinidad and Tobago|Trinidad y Tobago;
GUY GY 328 Guyana|Guyana; SUR SR 740 Suriname|Surinam; USA US 840 United States|Estados Unidos;
CAN CA 124 Canada|Canadá; ESP ES 724 Spain|España; PRT PT 620 Portugal|Portugal; FRA FR 250 France|Francia;
DEU DE 276 Germany|Alemania; ITA IT 380 Italy|Italia; NLD NL 528 Netherlands|Países Bajos;
BEL BE 056 Belgium|Bélgica; CHE CH 756 Switzerland|Suiza; AUT AT 040 Austria|Austria;
SWE SE 752 Sweden|Suecia; NOR NO 578 Norway|Noruega; DNK DK 208 Denmark|Dinamarca;
FIN FI 246 Finland|Finlandia; IRL IE 372 Ireland|Irlanda; POL PL 616 Poland|Polonia; GRC GR 300 Greece|Grecia;
TUR TR 792 Türkiye|Turquía; JOR JO 400 Jordan|Jordania; LBN LB 422 Lebanon|Líbano; EGY EG 818 Egypt|Egipto;
ETH ET 231 Ethiopia|Etiopía; KEN KE 404 Kenya|Kenia; UGA UG 800 Uganda|Uganda; RWA RW 646 Rwanda|Ruanda;
TCD TD 148 Chad|Chad; CMR CM 120 Cameroon|Camerún; NER NE 562 Niger|Níger; NGA NG 566 Nigeria|Nigeria;
ZMB ZM 894 Zambia|Zambia; IDN ID 360 Indonesia|Indonesia; THA TH 764 Thailand|Tailandia;
JPN JP 392 Japan|Japón; AUS AU 036 Australia|Australia
"""
# slug, name_en, name_es, after the themes of the source
THEMES = (
    ("education", "Inclusive Education", "Educación inclusiva"),
    ("health", "Health and Well-being", "Salud y bienestar"),
    ("child-protection", "Child Protection", "Protección de la niñez"),
    ("gender-equality", "Gender Equality", "Igualdad de género"),
    ("statelessness", "Ending Statelessness", "Erradicación de la apatridia"),
    ("climate-action", "Climate Action", "Acción climática"),
    ("housing", "Housing, Land and Property", "Vivienda, tierra y propiedad"),
    ("complementary-pathways", "Complementary Pathways", "Vías complementarias de admisión"),
)
PLEDGE_COLUMNS = ("id", "edition", "level", "theme", "country", "line_first", "line_last", "language", "text")
ID_PATTERN = "R[1-9][0-9]*|GRF-[0-9]{5,}"
# IDs run through the numbers below one of these primes in large steps: unique, but not in order.
PRIMES, STEP = (99_991, 999_983, 9_999_991), 7919
SENTENCES, SENTENCE_WEIGHTS = range(1, 7), tuple(accumulate((40, 32, 14, 8, 4, 2)))  # 500 characters a text
INVENTED_WORDS, CONSONANTS = 20_000, "b c ch d f g j l m n p qu r s t v y z"
ENDINGS = "ra ndo lpa tepec tlán mí cón res gua lito ba nia quil sco ntal rí pán"
EMPTY_CELLS, SECOND_WORD, SECOND_PARAGRAPH, NOTED = 0.15, 0.5, 0.05, 0.05  # shares


def write_tables(folder: Path, pledges: int, source: Path, seed: int = 1) -> None:
    """Write all tables into `folder`, made from those in `source`; raises ValueError for a wrong number."""
    if folder.resolve() == source.resolve():
        raise ValueError(f"{folder} holds the tables to read from")
    themes = [*(row["slug"] for row in _read(source / "themes.csv")), *(slug for slug, *_ in THEMES)]
    if not len(themes) <= pledges < PRIMES[-1]:
        raise ValueError(f"{pledges} pledges: at least one a theme, and fewer than {PRIMES[-1]:,}")
    folder.mkdir(parents=True, exist_ok=True)
    _write_descriptor(source / "datapackage.json", folder / "datapackage.json", pledges)
    further = {"themes": THEMES, "theme_names": _theme_names(), "countries": _countries()}
    for name in ("sources", "editions", "glossary", *further):
        _extend(f"{name}.csv", source, folder, further.get(name, ()))
    rng = random.Random(seed)  # noqa: S311 — the same on every run is what is wanted
    countries = [row["iso3"] for row in _read(folder / "countries.csv")]
    cells = _cells(rng, themes, countries, pledges - len(themes))
    texts = _texts(rng, source / "pledges.csv")
    edition = next(_read(source / "editions.csv"))["id"]
    noted = [(row["text_en"], row["text_es"]) for row in _read(source / "notes.csv")]
    with _create(folder / "pledges.csv") as file, _create(folder / "notes.csv") as notes_file:
        table, notes = csv.writer(file, lineterminator="\n"), csv.writer(notes_file, lineterminator="\n")
        table.writerow(PLEDGE_COLUMNS)
        notes.writerow(("pledge", "text_en", "text_es"))
        for row in _pledges(edition, themes, cells, texts):
            table.writerow(row)
            if rng.random() < NOTED:
                notes.writerow((row[0], *rng.choice(noted)))


def _pledges(edition: str, themes: Sequence[str], cells: Cells, texts: Iterator[str]) -> Iterator[Row]:
    """Yield the rows: by theme, each with its regional pledge first, then by country."""
    numbers, line = _numbers(sum(cells.values())), 1
    for position, theme in enumerate(themes, start=1):
        plan = [("", 1), *((country, count) for (of, country), count in cells.items() if of == theme)]
        for country, count in plan:
            line += 4  # a heading, with room around it
            for text in islice(texts, count):
                last = line + text.count("\n\n")
                name = f"GRF-{next(numbers):05}" if country else f"R{position}"
                level = "national" if country else "regional"
                yield name, edition, level, theme, country, line, last, "en", text
                line = last + 1


def _numbers(count: int) -> Iterator[int]:
    """Yield `count` different numbers from 1, of five digits at most as long as there are enough."""
    prime = next(prime for prime in PRIMES if prime > count)
    return (index * STEP % prime for index in range(1, count + 1))


def _cells(rng: random.Random, themes: Sequence[str], countries: Sequence[str], pledges: int) -> Cells:
    """Return how many national pledges each theme and country has: some none, a few very many."""
    drawn = (rng.random() for _ in product(themes, countries))
    weights = (0.0 if share < EMPTY_CELLS else 1 / (share - EMPTY_CELLS + 0.02) for share in drawn)
    reached = list(accumulate(weights))
    ends = [round(pledges * end / reached[-1]) for end in reached]
    counts = (end - start for start, end in pairwise([0, *ends]))
    return dict(zip(product(themes, countries), counts, strict=True))


def _texts(rng: random.Random, path: Path) -> Iterator[str]:
    """Yield texts without end: sentences of the pledges at `path`, and one or two invented words."""
    sentences = [
        sentence.removesuffix(".")
        for row in _read(path)
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z“(])", row["text"])
    ]
    vocabulary = _vocabulary(rng)
    frequencies = tuple(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))  # Zipf's law
    while True:
        chosen = rng.sample(sentences, rng.choices(SENTENCES, cum_weights=SENTENCE_WEIGHTS)[0])
        two = rng.random() < SECOND_WORD
        places = rng.choices(vocabulary, cum_weights=frequencies, k=1 + two)
        text = f"{'. '.join(chosen)} in {' and '.join(dict.fromkeys(places))}."
        yield text.replace(". ", ".\n\n", 1) if rng.random() < SECOND_PARAGRAPH else text


def _vocabulary(rng: random.Random) -> list[str]:
    """Return different invented names of places, such as Quelopán."""
    starts, ends = ["".join(pair) for pair in product(CONSONANTS.split(), "aeiou")], ENDINGS.split()
    words: dict[str, None] = {}
    while len(words) < INVENTED_WORDS:
        syllables = rng.choices(starts, k=rng.choice((2, 2, 3)))
        words["".join((*syllables, rng.choice(ends))).capitalize()] = None
    return list(words)


def _countries() -> Iterator[Row]:
    """Yield the rows of the further countries."""
    for line in COUNTRIES.split(";"):
        iso3, iso2, m49, names = line.split(maxsplit=3)
        yield iso3, iso2, m49, iso3, *names.strip().split("|")


def _theme_names() -> Iterator[Row]:
    """Yield further names of the further themes."""
    for slug, name_en, name_es in THEMES:
        yield slug, "multistakeholder_pledge", "en", f"Pledge on {name_en}", "yes"
        yield slug, "working_group", "en", f"Working Group on {name_en}", "yes"
        yield slug, "working_group", "es", f"Grupo de Trabajo: {name_es}", "no"


def _write_descriptor(source: Path, target: Path, pledges: int) -> None:
    """Copy the description: marked as generated, and with IDs of any length allowed."""
    package = json.loads(source.read_text(encoding="utf-8"))
    package |= {"name": "generated-pledges", "title": "Generated tables for benchmarks"}
    package["description"] = f"{pledges} generated pledges; not a record of anything."
    schema = next(resource["schema"] for resource in package["resources"] if resource["name"] == "pledges")
    next(field for field in schema["fields"] if field["name"] == "id")["constraints"]["pattern"] = ID_PATTERN
    with _create(target) as file:
        json.dump(package, file, indent=2, ensure_ascii=False)


def _extend(name: str, source: Path, folder: Path, rows: Iterable[Row]) -> None:
    """Write the table `name` of `source` with `rows` after its own."""
    with _create(folder / name) as file:
        file.write((source / name).read_text(encoding="utf-8"))
        csv.writer(file, lineterminator="\n").writerows(rows)


def _read(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _create(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="")


def main() -> None:
    """Read the command line and write the tables."""
    parser = argparse.ArgumentParser(description="Write generated tables for benchmarks.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pledges", type=int, default=3_500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", type=Path, default=Path(__file__).resolve().parents[2] / "data")
    arguments = parser.parse_args()
    write_tables(arguments.folder, arguments.pledges, arguments.source, arguments.seed)


if __name__ == "__main__":
    main()
