"""What the words at a name say of its kind: people and bodies speak, boats leave for places.

Each says a little, and the vote over the article adds it up. The weights were set on news that is not in the training.
"""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.apposition import role_after, role_before_comma
from reader.analysis.names.bodies import as_body
from reader.analysis.names.headwords import FIRMS
from reader.analysis.names.known import is_known
from reader.analysis.names.lists import lists_of, words
from reader.analysis.names.tagger import Name
from reader.analysis.names.words import ORGANIZATION_HEADS, SAYING
from reader.entities import EntityType

WITHIN = words("in In near Near across Across throughout Throughout inside Inside outside Outside around Around")
WITHIN_WEIGHT = 0.5
ON = words("on On")
ON_WEIGHT = 0.3
TO_PLACES = {
    "for": words("leave leaves leaving left bound head heads headed heading sail sails sailed"),
    "to": words(
        """
        boat bus ferry flew flight head heads headed heading road sail sails sailed train travels traveled travelled
        """
    ),
}
"""Words that lead to places with the one behind them."""
TO_PLACES_WEIGHT = 0.7
KINDS = words("capital city county district island municipality port province region state suburb town valley village")
"""What stands before "of" and the name of a place."""
KINDS_WEIGHT = 0.5
AFTER_PLACES = words(
    """
    airport bay coast dam district harbor harbour highway island islands lake mountains peninsula province region river
    road route suburb valley village
    """
)
AFTER_PLACES_WEIGHT = 0.4
SPEAKING = SAYING - {"according"}
SPEAKING_WEIGHT = 0.6
"""Against a place; but of cities much is said that their governments say."""
HEAD_WEIGHT = 0.8
APPOSITION_WEIGHT = 0.9
"""Somebody of whom a role is told: "Ines Roca, the mayor"."""
LINKS = " (?:of|for|at|in|from|to) "
OF_BODIES_TOO = words(
    """
    ally broadcaster builder champion competitor contender contractor counterpart developer host heir investor leader
    manager neighbor neighbour observer opponent owner partner predecessor producer publisher retailer rival star
    successor supporter survivor trainer victim winner
    """
)
PARTS = words(
    """
    Lower Upper North Northern South Southern East Eastern West Western Central Old New Great Little
    """
)
PARTS_WEIGHT = 0.8
DATELINE_WEIGHT = 2.0
DASHES = (" — ", " – ", " - ", " -- ", "— ", "– ")
REACH = 24
"""Characters before a name that are looked at."""

LEADS = tuple(word + " " for word in sorted(WITHIN | ON | TO_PLACES.keys() | {"the", "of"}))
BEFORE = r"(?:\b(\w+) )?\b(\w+) \Z"
AFTER = re.compile(r" (\w+)(?: (\w+))?")


def told(document: Document, name: Name, writing: str) -> Iterator[tuple[EntityType, float]]:
    """Votes for kinds, each between -2 and 2; `writing` is the name folded."""
    text, start, end = document.text, name.start, name.end
    leads = _leads_to_place(text, start)
    if leads:
        yield EntityType.PLACE, leads
    after = AFTER.match(text, end)
    if after and after[1] in AFTER_PLACES:
        yield EntityType.PLACE, AFTER_PLACES_WEIGHT
    if text.startswith(", ", end) and _is_somebody(role_after(text, end) or role_before_comma(text, start, end)):
        yield EntityType.PERSON, APPOSITION_WEIGHT
    if _is_dateline(text, start, end):
        yield EntityType.PLACE, DATELINE_WEIGHT
    elif _is_agency(text, start, end):
        yield EntityType.ORGANIZATION, DATELINE_WEIGHT
    elif not is_known(writing):
        yield from as_body(text, start, end)
    if after and _speaks(*after.groups()) and "city" not in lists_of(writing):
        yield EntityType.PLACE, -SPEAKING_WEIGHT
    words = writing.split()
    if len(words) < 2:
        return
    if words[-1] in ORGANIZATION_HEADS or words[-1] in FIRMS:
        yield EntityType.ORGANIZATION, HEAD_WEIGHT
    elif text[start:end].split(" ", 1)[0] in PARTS:
        yield EntityType.PLACE, PARTS_WEIGHT


def _leads_to_place(text: str, start: int) -> float:
    """How much the words before a name speak for a place."""
    if not text.endswith(LEADS, 0, start):
        return 0
    before = re.search(BEFORE, text[max(0, start - REACH) : start])
    if not before:
        return 0
    one, last = before.groups()
    if (one if last == "the" else last) in WITHIN:
        return WITHIN_WEIGHT
    if last in ON:
        return ON_WEIGHT
    if one in TO_PLACES.get(last, ()):
        return TO_PLACES_WEIGHT
    return KINDS_WEIGHT if last == "of" and one in KINDS else 0


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a paragraph opens with the name and a dash, at most its state and its agency between them."""
    if start and text[start - 1] != "\n":
        return False
    between = next((text[end:at] for mark in DASHES if (at := text.find(mark, end, end + REACH)) >= 0), "?")
    return not between or (between[0] in ", (" and all(not part[:1].islower() for part in between[1:].split()))


def _is_somebody(role: str) -> bool:
    """Whether only people have a role, and bodies have not, as "an ally of Mali"."""
    core = re.split(LINKS, role, maxsplit=1)[0].split() if role else []
    return bool(core) and core[-1].lower() not in OF_BODIES_TOO


def _is_agency(text: str, start: int, end: int) -> bool:
    """Whether it stands in brackets between a dateline's place and its dash."""
    if not (text.startswith(") ", end) and text.endswith(" (", 0, start)):
        return False
    return _is_dateline(text, text.rfind("\n", 0, start) + 1, start - 2)


def _speaks(word: str, following: str | None) -> bool:
    return (following if word in ("has", "have", "had") else word) in SPEAKING
