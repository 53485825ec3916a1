"""What is told of a name behind the comma that follows it: a place where something is, somebody who did something."""

import re

from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.signs import Sign

SPOTS = (
    "borough", "capital", "city", "district", "hamlet", "housing estate", "industrial estate", "island", "islet",
    "municipality", "neighborhood", "neighbourhood", "port", "province", "region", "resort", "settlement", "suburb",
    "tower block", "town", "township", "village",
)  # fmt: skip
SPOT = rf", (?:an?|the) (?:[\w’'-]+ ){{0,3}}(?:{'|'.join(SPOTS)})\b"
SPOT += r"(?! [a-z]+(?:er|or)\b| (?:band|club|company|council|firm|newspaper|party|school|side|team)\b)"
"""A place of which it is told what it is: "Calen, an island town", but not "Calen, a town councillor"."""
SEVERAL = "band|club|community|company|family|firm|group|nation|people|side|team|tribe"
SOMEBODY = rf", (?:an?|the) (?:[\w’'-]+ ){{0,3}}(?!(?:{SEVERAL})\b)[\w’'-]+ who\b"
"""Somebody of whom more is told: "Roca, a glazier who left early"."""
ASIDES = (", a ", ", an ", ", the ")
AT_PLACES = (" in ", "In ", " near ", "Near ", " off ", "Off ", " on ", "On ")
"""Behind these and before "where" a place stands: "at Volta, where" may be a firm."""
LINKS = (" at ", " for ", " from ", " in ", " of ", " to ", " with ")
"""Behind these more is told of whom stands before: "Lund of Tarna, a glazier who"."""
REACH = 50
"""Characters behind a name that are looked at."""


def told_behind(text: str, start: int, end: int, *, known: bool) -> Sign | None:
    """The sign of what is told behind a name; `known` tells that it is a land's or a body's."""
    behind = text[end : end + REACH]
    if text.startswith(ASIDES, end):
        if re.match(SPOT, behind):
            return signs.EXPLAINED
        somebody = not known and not text.endswith(LINKS, 0, start) and re.match(SOMEBODY, behind)
        return signs.ROLE if somebody else None
    return signs.WHERE if text.startswith(", where ", end) and text.endswith(AT_PLACES, 0, start) else None
