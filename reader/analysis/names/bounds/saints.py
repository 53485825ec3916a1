"""What is called by a saint, with the saint: churches, schools, hospitals, and the saint's day."""

import re

from reader.analysis.names.tagging.tagger import Name
from reader.entities import EVENT, ORGANIZATION, PLACE, EntityType

SAINTS = ("St. ", "St ", "Saint ")
CHURCHES = ("Abbey", "Basilica", "Cathedral", "Chapel", "Church", "Hall", "Monastery", "Priory", "Square")
HOSPITAL = "Hospital"
SCHOOLS = ("Academy", "College", "Hospice", HOSPITAL, "Infants", "Parish", "Primary", "School", "University")
HOUSE = rf"['’]s? (?:(?:[A-Z][\w’'-]+|of) ){{0,3}}({'|'.join(CHURCHES + SCHOOLS)})\b"
"""What is named for a saint: "St. Mark's Church", "St Mark's Primary School"."""
OWNS = ("'", "’")
HOUSE_REACH = 60
"""Characters behind a saint."""


def of_saint(text: str, name: Name) -> Name | None:
    """What is named for a saint, with what it is: "St Mark's Primary School"."""
    saint = _saint_before(text, name.start)
    named = saint or text.startswith(SAINTS, name.start)
    house = re.match(HOUSE, text[name.end : name.end + HOUSE_REACH]) if named else None
    if not house and named and text.startswith(OWNS, name.end):
        start, end = name.start - len(saint), name.end + 1 + text.startswith("s", name.end + 1)
        kind = _kind_of_house(text, text[start:end])
        return Name(start, end, kind) if kind else None
    if not house:
        if saint and name.type is ORGANIZATION and " " in name.of(text) and not _is_street(text, name):
            return name._replace(start=name.start - len(saint))
        head = name.of(text).rpartition(" ")[2] if saint else ""
        church = PLACE if head in CHURCHES else ORGANIZATION if head in SCHOOLS else None
        return Name(name.start - len(saint), name.end, church) if church else None
    kind = PLACE if house[1] in CHURCHES else ORGANIZATION
    return Name(name.start - len(saint), name.end + house.end(), kind)


def _kind_of_house(text: str, short: str) -> EntityType | None:
    """The kind of the house that is called so for short: of "St Mark's" where "St Mark's Hospital" is."""
    if any(f"{short} {house}" in text for house in (HOSPITAL, *CHURCHES)):
        return PLACE
    return ORGANIZATION if any(f"{short} {school}" in text for school in SCHOOLS) else None


def _is_street(text: str, name: Name) -> bool:
    """Whether a word with a capital stands before the word for a saint: "on Larch St. Tarna Rail closed"."""
    start = text.rfind(" ", 0, name.start - 1)
    return text[text.rfind(" ", 0, max(0, start)) + 1].isupper() and start > 0


def _saint_before(text: str, start: int) -> str:
    """The word for a saint before a name; "" where none is, as before nearly all."""
    before = text.endswith(SAINTS, 0, start)
    return next(saint for saint in SAINTS if text.endswith(saint, 0, start)) if before else ""


FEASTS = ("'s Day", "’s Day")


def feast(text: str, name: Name) -> Name | None:
    """The day of a saint: "St David's Day"."""
    if not text.startswith(FEASTS, name.end):
        return None
    saint = _saint_before(text, name.start)
    named = saint or text.startswith(SAINTS, name.start)
    whole = named and not text[name.end + len("'s Day") :][:1].isalnum()
    return Name(name.start - len(saint), name.end + len("'s Day"), EVENT) if whole else None
