"""Two names that stand side by side and are one: "Uttar" and "Pradesh", "Hudson's" and "Bay Co."."""

from collections.abc import Iterator, Sequence

from reader.analysis.names.bounds.titles import LEGAL_FORMS
from reader.analysis.names.kinds.body_phrases import BEFORE_LISTS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS, REGIONS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES, CALLED
from reader.analysis.names.missed.known import SHORT_LANDS, is_known
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

FOUNDED = frozenset(("bakery", "bank", "brewery", "brewing", "creamery", "dairy", "distillery", "foundry", "winery"))
"""What firms are called behind their founder, and alone with a capital by nobody."""
NO_FIRM = ORGANIZATION_HEADS | FIRMS | frozenset(("daughters", "sons"))
"""What a firm is called behind its founder and an "and"."""
STOPPED = (*LEGAL_FORMS, " Cos")


ARTICLES = ("al-", "el-")
"""What another of somebody's names begins with: "Ines al-Roca al-Lund"."""


def known_pair(text: str, one: Name, other: Name) -> Name | None:
    """A region, a body or somebody of two words that the tagger took apart: "Uttar Pradesh", "Ramzan Roca"."""
    first, pair = fold(one.of(text)), fold(text[one.start : other.end])
    if pair in REGIONS or not PLACES.isdisjoint(lists_of(pair)):
        return Name(one.start, other.end, PLACE)
    if pair in CALLED:
        return Name(one.start, other.end, ORGANIZATION)
    if one.type is other.type is PERSON and " " in one.of(text) and text.startswith(ARTICLES, other.start):
        return Name(one.start, other.end, PERSON)
    parted = one.type is GROUP and other.type is PERSON and " " not in text[one.start : other.end].replace(" ", "", 1)
    rare = parted and not (lists_of(first) or is_known(first) or first in countries().peoples)
    return Name(one.start, other.end, PERSON) if rare else None


def of_founder(text: str, one: Name, other: Name) -> Name | None:
    """A firm that is called by its founder and a plain word, "Hudson's Bay Co.", and a town by whose it was."""
    if not PLACES.isdisjoint(lists_of(fold(text[one.start : other.end]))):
        return Name(one.start, other.end, PLACE)
    if other.type is not ORGANIZATION or " " in one.of(text):
        return None
    if fold(other.of(text)) in FOUNDED:
        return Name(one.start, other.end, ORGANIZATION)
    owner, word = fold(one.of(text)), fold(other.of(text).partition(" ")[0])
    firm = text.endswith(STOPPED, other.start, other.end)
    plain = (
        ("common" in lists_of(word) or is_english(word))
        and owner not in countries().places
        and "city" not in lists_of(owner)
    )
    return Name(one.start, other.end, ORGANIZATION) if firm and plain else None


BEHIND_TWO = (" brands", " labels", " titles")
"""What two are, behind both and an article, "the Orrin and Volta brands"; a firm of two names has brands too."""
BESIDE_ANY = frozenset(("alphabet", "amazon", "apple", "meta"))
"""Firms that are called by a word which is more than a firm, but not beside another one."""
KNOWN = ALWAYS_BODIES | BESIDE_ANY
AND = " and "


def of_two_firms(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """The names, those apart that were taken for one of two firms of a word each: "Volvo and Lund"."""
    for name in names:
        one, between, other = name.of(text).partition(AND) if name.type is ORGANIZATION else ("", "", "")
        two = bool(between) and " " not in one + other and other[:1].isupper()
        brands = text.startswith(BEHIND_TWO, name.end) and text.endswith(("the ", "The "), 0, name.start)
        listed = brands or text.endswith(BEFORE_LISTS, 0, name.start)
        if two and (listed or _are_two_firms(fold(one), fold(other))):
            yield Name(name.start, name.start + len(one), ORGANIZATION)
            yield Name(name.end - len(other), name.end, ORGANIZATION)
        else:
            yield name


def _are_two_firms(one: str, other: str) -> bool:
    """Whether all news knows one of them, or each has its partners already, "B&Q", and they are none together."""
    known = one in KNOWN or other in KNOWN or ("&" in one and "&" in other)
    return known and other not in NO_FIRM and one + AND + other not in ALWAYS_BODIES


def of_land(text: str, land: Name, body: Name) -> Name | None:
    """A body with the people or the land that it is of: "Malian Ministry of Ports", "UN Office for Ports"."""
    of_people = land.type is GROUP and fold(land.of(text)) in countries().peoples
    if text.endswith("-", 0, land.start):
        # "The pro-Malian Dawn Party" is not of Mali.
        return None
    of_short = land.of(text) in SHORT_LANDS
    words = fold(body.of(text)).split()
    headed = len(words) > 1 and not ORGANIZATION_HEADS.isdisjoint(words)
    return body._replace(start=land.start) if headed and (of_people or of_short) else None
