"""Two names that stand side by side and are one: "Uttar" and "Pradesh", "Hudson's" and "Bay Co."."""

from reader.analysis.document import Document
from reader.analysis.names.bounds.titles import LEGAL_FORMS, TITLES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import REGIONS
from reader.analysis.names.lore.well_known import CALLED
from reader.analysis.names.missed.known import SHORT_LANDS, is_known, is_marked_given
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.names.variants import spelt_out_in
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

FOUNDED = frozenset(("bakery", "bank", "brewery", "brewing", "creamery", "dairy", "distillery", "foundry", "winery"))
"""What firms are called behind their founder, and alone with a capital by nobody."""
STOPPED = (*LEGAL_FORMS, " Cos")


def known_pair(text: str, one: Name, other: Name) -> Name | None:
    """A region, a body or somebody of two words that the tagger took apart: "Uttar Pradesh", "Ramzan Roca"."""
    first, pair = fold(one.of(text)), fold(text[one.start : other.end])
    if pair in REGIONS or not PLACES.isdisjoint(lists_of(pair)):
        return Name(one.start, other.end, PLACE)
    if pair in CALLED:
        return Name(one.start, other.end, ORGANIZATION)
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


REACH = 60
"""Characters before a name in which the word before it stands."""


def is_given_behind_office(text: str, name: Name) -> bool:
    """Whether a given name was taken for a people or a place before a surname, behind an office: "Judge Thaís Roca"."""
    written = name.of(text)
    folded = fold(written)
    given = "first" in lists_of(folded) and folded not in TITLES and not is_known(folded)
    before = text[max(0, name.start - REACH) : name.start].split()[-1:]
    office = (
        before != []
        and name.type is not PERSON
        and text[name.start - 1] == " "
        and fold(before[0].rstrip(".")) in TITLES
    )
    return office and (given or is_marked_given(written))


def of_land(text: str, land: Name, body: Name) -> Name | None:
    """A body with the people or the land that it is of: "Malian Ministry of Ports", "UN Office for Ports"."""
    of_people = land.type is GROUP and fold(land.of(text)) in countries().peoples
    of_short = land.of(text) in SHORT_LANDS
    words = fold(body.of(text)).split()
    headed = len(words) > 1 and not ORGANIZATION_HEADS.isdisjoint(words)
    return body._replace(start=land.start) if headed and (of_people or of_short) else None


def of_people(document: Document, people: Name, body: Name) -> Name | None:
    """The body of a people whose short form the text has: "Malian Ports Board" where "MPB" is written."""
    shorts = spelt_out_in([document.text[people.start : body.end]])
    written = any(short.upper() in document.vocabulary for short in shorts)
    return Name(people.start, body.end, ORGANIZATION) if written else None
