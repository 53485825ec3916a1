"""Two names that stand side by side and are one: "Uttar" and "Pradesh", "Hudson's" and "Bay Co."."""

from reader.analysis.names.bounds.titles import LEGAL_FORMS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import REGIONS
from reader.analysis.names.lore.well_known import CALLED
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

STOPPED = (*LEGAL_FORMS, " Cos")


def known_pair(text: str, one: Name, other: Name) -> Name | None:
    """A region, a body or somebody of two words that the tagger took apart: "Uttar Pradesh", "Ramzan Roca"."""
    first, pair = fold(text[one.start : one.end]), fold(text[one.start : other.end])
    if pair in REGIONS or "state" in lists_of(pair):
        return Name(one.start, other.end, PLACE)
    if pair in CALLED:
        return Name(one.start, other.end, ORGANIZATION)
    parted = one.type is GROUP and other.type is PERSON and " " not in text[one.start : other.end].replace(" ", "", 1)
    rare = parted and not (lists_of(first) or is_known(first) or first in countries().peoples)
    return Name(one.start, other.end, PERSON) if rare else None


def of_founder(text: str, one: Name, other: Name) -> Name | None:
    """A firm that is called by its founder and a plain word: "Hudson's Bay Co."."""
    if other.type is not ORGANIZATION or " " in text[one.start : one.end]:
        return None
    owner, word = fold(text[one.start : one.end]), fold(text[other.start : other.end].partition(" ")[0])
    firm = text.endswith(STOPPED, other.start, other.end)
    plain = (
        ("common" in lists_of(word) or is_english(word))
        and owner not in countries().places
        and "city" not in lists_of(owner)
    )
    return Name(one.start, other.end, ORGANIZATION) if firm and plain else None
