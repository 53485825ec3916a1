"""Clubs that meet one another: "Deportivo Roca beat Halden 2-1", "Orrin drew with Tarna", whatever lists know of them.

A club may be called as somebody or a town is, and only whom it meets tells. It is asked for in reports of sports that
sides play; in others people meet.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from reader.analysis.document import Document
from reader.analysis.names.kinds.no_persons import CALLED_CLUBS, CLUBS_BY_FIRST
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.well_known import CLUBS
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

PLAYED_BY_SIDES = word_set(
    """
    defender goalkeeper goalless goals half-time halftime innings midfielder midfielders quarterback striker strikers
    touchdown touchdowns wicket wickets winger
    """
)
"""One of these is in a report of a sport that sides play."""
CLUB_FIRST = CLUBS_BY_FIRST | word_set("atletica chabab club dinamo dynamo esperance gremio lokomotiv rs spartak wydad")
"""What clubs are called before their town or their own word."""
PEOPLE_TOO = word_set("al bayer raja young")
"""The same, where people are called so too: "Al Roca"."""
BEAT = (
    "beat|blanked|defeated|downed|edged|eliminated|hammered|host|hosted|lost(?: [0-9]+[-–][0-9]+)? to|outplayed|routed"
    "|stunned|thrashed|thumped|trounced|drew(?: [0-9]+[-–][0-9]+)? with|held"
    "|(?:was|were) (?:beaten|held|thrashed)(?: [0-9]+[-–][0-9]+)? by"
)
MEETS = rf" (?:{BEAT}|cruise past|draw with|face|meet|shared the points with|stun) "
"""What stands between two sides."""
SIDE = r"([^\W\d_a-z][\w&-]*(?: (?:[^\W\d_a-z][\w&-]*|d[aeo]|del)){0,3})"
PAIR = rf"(?<![\w&-]){SIDE} (?:{BEAT}) {SIDE}"
MOST_MET = 40
"""Sides that are looked for in the whole of a text."""
DRAWN = (" drew with ", " host ", " hosted ")
"""Of those, what hardly people do."""
SHARED = " and "
SHARE = (" drew", " shared the ")
"""Behind two that meet: "Orrin and Tarna shared the points"."""
LEFT = " left "
FOR = " for "


def plays_in_sides(document: Document) -> bool:
    """Whether a report of sport is of one that sides play."""
    return not document.vocabulary.isdisjoint(PLAYED_BY_SIDES)


def met_names(text: str) -> Iterator[Name]:
    """The sides of several words that meet, wherever they are named: "Olympic Tarna lost to Sporting Halden"."""
    met = {side for pair in re.findall(PAIR, text) for side in pair if " " in side and _is_called_as_club(side)}
    for side in sorted(met)[:MOST_MET]:
        yield from (Name(*found.span(), ORGANIZATION) for found in re.finditer(rf"\b{side}\b", text))


def _is_called_as_club(written: str) -> bool:
    """Whether several words are neither a country's, nor somebody's full name, nor begun by what opens a sentence."""
    writing = fold(written)
    first = writing.partition(" ")[0]
    if first in NEVER_NAMES or first in CALENDAR or writing in countries().places:
        return False
    return has_club_word(writing) or "first" not in lists_of(first)


def opponents(text: str, names: Sequence[Name]) -> set[str]:
    """What meets a side, folded, and whom somebody left for one."""
    writings = [fold(name.of(text)) for name in names]
    families = {
        w.rpartition(" ")[2]
        for name, w in zip(names, writings, strict=True)
        if name.type is PERSON and " " in w and not has_club_word(w)
    }
    found = {w for name, w in zip(names, writings, strict=True) if name.type is PERSON and _is_surely_club(w)}
    for (one, other), (writing, beside) in zip(pairwise(names), pairwise(writings), strict=True):
        between = text[one.end : other.start]
        if _meet(text, between, other) and not (_is_land(writing) or _is_land(beside)):
            unlike = _is_somebody(one, writing, families) or _is_somebody(other, beside, families)
            if not unlike and (between.endswith(DRAWN) or _is_side(one, writing) or _is_side(other, beside)):
                found |= {writing, beside}
    for (one, other), (writing, beside) in zip(pairwise(names), pairwise(writings), strict=True):
        left = text.endswith(LEFT, 0, one.start) and text[one.end : other.start] == FOR
        if left and (beside in found or beside in CLUBS):
            found.add(writing)
    return found | set(_called_short(found, families))


def _meet(text: str, between: str, other: Name) -> bool:
    return re.fullmatch(MEETS, between) is not None or (between == SHARED and text.startswith(SHARE, other.end))


def _is_land(writing: str) -> bool:
    return writing in countries().places or writing in countries().peoples


def has_club_word(writing: str) -> bool:
    """Whether it begins or ends as what clubs are called, and not as people are."""
    first, _, rest = writing.partition(" ")
    last = rest.rpartition(" ")[2]
    if first in PEOPLE_TOO:
        return bool(rest) and (PERSONAL.isdisjoint(lists_of(last)) or not PLACES.isdisjoint(lists_of(last)))
    return bool(rest) and (first in CLUB_FIRST or last in CALLED_CLUBS)


def _is_side(name: Name, writing: str) -> bool:
    """Whether it is a club's, a body's of several words or a town's name, which no surname is taken for."""
    body = name.type in (ORGANIZATION, PLACE) and " " in writing
    return body or writing in CLUBS or not PLACES.isdisjoint(lists_of(writing)) or has_club_word(writing)


def _is_somebody(name: Name, writing: str, families: AbstractSet[str]) -> bool:
    """Whether it is somebody's full name, or the surname of one."""
    if name.type is GROUP or writing in families:
        return True
    given = name.type is PERSON and " " in writing and "first" in lists_of(writing.partition(" ")[0])
    return given and not (has_club_word(writing) or writing in CLUBS)


def _is_surely_club(writing: str) -> bool:
    return writing in CLUBS or (has_club_word(writing) and writing.partition(" ")[0] not in PEOPLE_TOO)


def _called_short(clubs: AbstractSet[str], families: AbstractSet[str]) -> Iterator[str]:
    """The last words of those that are called as clubs are, by which they go for short."""
    for writing in clubs:
        last = writing.rpartition(" ")[2]
        if has_club_word(writing) and last not in families and last not in CALLED_CLUBS:
            yield last
