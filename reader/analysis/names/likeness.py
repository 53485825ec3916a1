"""Whether two names may name the same thing: as strings, without the text around them."""

from reader.analysis.names.countries import countries
from reader.analysis.names.lists import fold, words
from reader.model import EntityType

Key = tuple[str, ...]

LINKS = words("of the and for on in at to de la du des del di do da y e &")
SUFFIXES = frozenset(
    [
        "inc",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "plc",
        "llc",
        "ag",
        "sa",
        "nv",
        "group",
        "holdings",
        "gmbh",
        "jr",
        "sr",
        "ii",
        "iii",
    ]
)


def key(name: str, kind: EntityType) -> Key:
    """A name without what does not tell it from others: case, accents, stops, articles, a possessive."""
    folded = fold(name).replace("’", "'")
    if kind is EntityType.PLACE and folded in countries().places:
        return tuple(fold(countries().places[folded]).split())
    words = folded.replace(".", "").replace("-", " ").split()
    words = [word.removesuffix("'s").strip("'\"“”‘’,") for word in words]
    return tuple(word for word in words if word and word != "the") or (folded,)


def is_short_person(short: Key, full: Key) -> bool:
    """A surname, a first name, or a name with fewer middle parts: "Blinken" of "Antony Blinken"."""
    if len(short) >= len(full):
        return False
    full = full[:-1] if full[-1] in SUFFIXES and len(full) > len(short) + 1 else full
    if len(short) == 1:
        return len(short[0]) > 1 and short[0] in (full[0], full[-1])
    return short == full[-len(short) :] or (_same_given(short[0], full[0]) and short[-1] == full[-1])


def _same_given(short: str, full: str) -> bool:
    return short == full or (len(short) == 1 and full.startswith(short))


def is_short_organization(short: Key, full: Key) -> bool:
    """The first words, or all but the form of company: "Airbus" of "Airbus Industrie", "Fed" of nothing."""
    if len(short) >= len(full):
        return False
    return short == full[: len(short)] and full[len(short)] not in LINKS


def is_acronym(short: str, full: str) -> bool:
    """The first letters of the long words: "IMF" of "International Monetary Fund"."""
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 8 or not letters.isalpha() or sum(c.isupper() for c in letters) < 2:
        return False
    words = [word for word in fold(full).replace("-", " ").replace("'", " ").split() if word[0].isalpha()]
    every = "".join(word[0] for word in words)
    long = "".join(word[0] for word in words if word not in LINKS)
    return len(words) > 1 and letters.lower() in (every, long)
