"""A seat and the member for it, or a state and somebody's party, that ran together: "TD for Clare Aoife Lund"."""

from collections.abc import Iterator

from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

MEMBERS = tuple(
    f"{member} for " for member in ("MP", "TD", "MSP", "MLA", "MEP", "MPP", "Senator", "Councillor", "Deputy")
)
"""Who sits for a place, as British, Irish and Canadian papers call them."""


def without_seat(text: str, name: Name) -> Iterator[Name]:
    """The place and the person that one name behind such an office is; else the name."""
    whole = name.of(text)
    seat, _, member = whole.rpartition(" ")
    seat, _, given = seat.rpartition(" ")
    office, _, rest = whole.partition(" ")
    if name.type is ORGANIZATION and f"{office} for " in MEMBERS and rest.count(" ") == 1:
        # "Labour | TD Ged Harkin"
        yield Name(name.end - len(rest), name.end, PERSON)
    elif not seat or not text.endswith(MEMBERS, 0, name.start):
        yield name
    elif name.type is PERSON or "first" in lists_of(fold(given)):
        yield Name(name.start, name.start + len(seat), PLACE)
        yield Name(name.end - len(given) - len(member) - 1, name.end, PERSON)
    else:
        yield name


PARTIES = ("Democratic", "Republican")
PARTISAN = ("Democrat", "Republican")
PARTISANS = (" Democrat", " Democrats", " Republican", " Republicans")


ARTICLES = (" a ", " the ")


def without_party(text: str, name: Name) -> Iterator[Name]:
    """A state and the party of somebody from it: "West Virginia Republican", "Republican of West Virginia"."""
    blank = text.rfind(" ", name.start, name.end)
    partisan = text.startswith(PARTISAN, name.start)
    first, joint, home = name.of(text).partition(" of ") if partisan else ("", "", "")
    party, _, body = name.of(text).partition(" ") if partisan else ("", "", "")
    if party in PARTIES and _is_house_or_state(fold(body)):
        yield Name(name.start, name.start + len(party), GROUP)
        yield Name(name.end - len(body), name.end, PLACE if "state" in lists_of(fold(body)) else ORGANIZATION)
    elif joint and " " + first in PARTISANS:
        yield Name(name.start, name.start + len(first), GROUP)
        yield Name(name.end - len(home), name.end, PLACE)
    elif text.endswith(PARTISANS, name.start, name.end) and (
        "state" in (listed := lists_of(fold(text[name.start : blank])))
        or ("town" in listed and text.endswith(ARTICLES, 0, name.start))
    ):
        yield Name(name.start, blank, PLACE)
        yield Name(blank + 1, name.end, GROUP)
    else:
        yield name


def _is_house_or_state(written: str) -> bool:
    return written in ("congress", "house", "senate") or "state" in lists_of(written)
