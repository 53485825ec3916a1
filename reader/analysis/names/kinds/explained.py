"""What is told of a name on the other side of a comma: a place where something is, somebody who did something."""

import re

from reader.analysis.english.roles import CALLINGS, TRADES
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.missed.works import is_apposed
from reader.analysis.wordlists import word_set

OF_BODIES_TOO = word_set(
    """
    ally broadcaster builder champion competitor contender contractor counterpart developer host heir investor leader
    manager neighbor neighbour observer opponent owner partner predecessor producer publisher retailer rival star
    successor supporter survivor trainer victim winner
    """
)
"""Roles that bodies have as well as people."""

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
ASIDES_OF_WORKS = (*ASIDES, ", her ", ", his ", ", its ", ", their ")
AT_PLACES = (" in ", "In ", " near ", "Near ", " off ", "Off ", " on ", "On ")
"""Behind these and before "where" a place stands: "at Volta, where" may be a firm."""
LINKS = (" at ", " for ", " from ", " in ", " of ", " to ", " with ")
"""Behind these more is told of whom stands before: "Lund of Tarna, a glazier who"."""
KNOWN_AS = (", best known as ", ", better known as ", ", nicknamed ")
PARTIES = word_set("accused complainant deceased defendant murderer suspect victim")
PARTIES_TO = rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:{'|'.join(sorted(PARTIES))}), \Z"
"""Before who is heard of in court: "the accused, Roca, wept"."""
BROUGHT_IN = r"\b[Aa]n?(?:other)? (?:[a-z-]+ ){0,2}[a-z-]+, \Z"
"""Before somebody of whom no more is told than what they are: "A fisherman, Roca, wept"."""
WHO_IS = (TRADES | CALLINGS) - OF_BODIES_TOO
REACH = 50
"""Characters before a name and behind it that are looked at."""


def told_before(text: str, start: int, *, known: bool) -> bool:
    """Whether a party to a trial is named between commas, or somebody brought in by what they do; `known` as below."""
    before = text[max(0, start - REACH) : start]
    who = before.removesuffix(", ").rpartition(" ")[2]
    if who in PARTIES and re.search(PARTIES_TO, before):
        return True
    return not known and who in WHO_IS and re.search(BROUGHT_IN, before) is not None


def told_behind(text: str, start: int, end: int, *, known: bool) -> Sign | None:
    """The sign of what is told behind a name; `known` tells that it is a land's or a body's."""
    behind = text[end : end + REACH]
    if not known and text.startswith(ASIDES_OF_WORKS, end) and is_apposed(text, end):
        return signs.ENTITLED
    if text.startswith(KNOWN_AS, end) and " " in text[start:end]:
        return signs.KNOWN_AS
    if text.startswith(ASIDES, end):
        if re.match(SPOT, behind):
            return signs.EXPLAINED
        somebody = not known and not text.endswith(LINKS, 0, start) and re.match(SOMEBODY, behind)
        return signs.ROLE if somebody else None
    return signs.WHERE if text.startswith(", where ", end) and text.endswith(AT_PLACES, 0, start) else None
