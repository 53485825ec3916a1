"""A seat and the member for it, which run together where nothing stands between: "TD for Clare Aoife Lund"."""

from collections.abc import Iterator

from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import ORGANIZATION, PERSON, PLACE

MEMBERS = tuple(
    f"{member} for " for member in ("MP", "TD", "MSP", "MLA", "MEP", "MPP", "Senator", "Councillor", "Deputy")
)
"""Who sits for a place, as British, Irish and Canadian papers call them."""


def without_seat(text: str, name: Name) -> Iterator[Name]:
    """The place and the person that one name behind such an office is; else the name."""
    whole = text[name.start : name.end]
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
