"""Cities that play: "Tarna beat Halden 2-1" is of clubs, "in Tarna" is of the city, often in one article.

Countries stay places, as those who mark the names of agency news keep them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.names.countries import countries
from reader.analysis.names.datelines import is_place
from reader.analysis.names.lists import fold, lists_of, words
from reader.analysis.names.tagger import Name
from reader.entities import EntityType

PLAYS = (
    " beat ", " captain ", " coach ", " defeated ", " defender ", " drew ", " edged ", " forward ", " goalkeeper ",
    " head coach ", " lost to ", " manager ", " midfielder ", " playmaker ", " quarterback ", " skipper ", " striker ",
    " thrashed ", " winger ",
)  # fmt: skip
"""What stands behind the name of a club."""
PLAYED = (
    " against ", " beat ", " beating ", " beaten by ", " defeated ", " drew with ", " edged ", " host ", " lost to ",
    " over ", " past ", " thrashed ", " to ", " v ", " vs ", " vs. ", " with ", " at ", " by ",
)  # fmt: skip
"""What stands before one, when a score follows."""
OUTPLAYED = (
    " beat ", " beating ", " defeated ", " drew with ", " lost to ", " thrashed ", " victory over ", " win over ",
)  # fmt: skip
"""What stands before one, with a score or without."""
SCORE = r",? \d{1,3}[-–]\d{1,3}\b"
SIDE = r"([^\W\d_][\w.'’&-]*(?: [^\W\d_][\w.'’&-]*){0,3})"
RESULT = (
    rf"^(?=[^\n]{{5,70}}$)(?:(?:at )?{SIDE} \d{{1,3}},? (?:at )?{SIDE} \d{{1,3}}(?: \([^)\n]*\))?(?=[.\n]|\Z)"
    rf"|{SIDE} \d{{1,2}}[-–]\d{{1,2}} {SIDE}(?=[.\n]|\Z))"
)
"""A line of a table of results."""
WITHIN = (" in ", "In ", " near ", "Near ", " outside ", " around ", " across ", " throughout ")
REACH = 16


def result_names(text: str) -> Iterator[Name]:
    """The sides of each line that is a result, "Tarna 98 Halden 94", in order."""
    for found in re.finditer(RESULT, text, re.MULTILINE):
        for at in range(1, 5):
            if found[at]:
                yield Name(found.start(at), found.end(at), EntityType.ORGANIZATION)


def parted(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names, each of a city that plays in the article as a club where it plays, and as a place where it lies."""
    clubs = _clubs(text, [name for name in names if name.type in CITY_OR_CLUB])
    if not clubs:
        return tuple(names)
    return tuple([_as_meant(text, name) if text[name.start : name.end] in clubs else name for name in names])


CITY_OR_CLUB = (EntityType.PLACE, EntityType.ORGANIZATION)


def _clubs(text: str, names: Sequence[Name]) -> set[str]:
    """What plays, and where two do, what stands beside one: "behind Tarna and Halden"."""
    sides = {(name.start, name.end) for name in result_names(text)}
    able = [name for name in names if fold(text[name.start : name.end]) not in countries().places]
    found = {text[name.start : name.end] for name in able if (name.start, name.end) in sides or _plays(text, name)}
    if len(found) > 1:
        for one, other in pairwise(able):
            pair = {text[one.start : one.end], text[other.start : other.end]}
            if text[one.end : other.start] == " and " and not found.isdisjoint(pair):
                found |= pair
    return found


def _plays(text: str, name: Name) -> bool:
    if text.startswith(PLAYS, name.end) or text.endswith(OUTPLAYED, 0, name.start):
        return True
    played = text.endswith(PLAYED, 0, name.start)
    return played and bool(re.match(SCORE, text[name.end : name.end + REACH]))


def _as_meant(text: str, name: Name) -> Name:
    if name.type not in CITY_OR_CLUB:
        return name
    town = not PLACES.isdisjoint(lists_of(fold(text[name.start : name.end])))
    lies = text.endswith(WITHIN, 0, name.start) or is_place(text, name.start, name.end)
    return name._replace(type=EntityType.PLACE if town and lies else EntityType.ORGANIZATION)


PLACES = frozenset(words("city town state"))
