"""What is contested, by its own words: "the Coast Cup", "the Mali Open", "WORLD CUP", which the tagger passes over.

And the bodies that run a sport, "Malian Cycling".
"""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES
from reader.entities import EVENT, ORGANIZATION

HEADS = ("Championship", "Championships", "Classic", "Cup", "Games", "Grand Prix", "Masters", "Olympics", "Open")
HEAD_ENDS = frozenset(head.rpartition(" ")[2] for head in HEADS)
HELD = rf"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,2}} (?:{'|'.join(HEADS)})\b(?! [A-Z])"
AFTER_ARTICLE = r"\b(?:the|a|an|this year['’]s|men['’]s|women['’]s|in|at|million) \Z"
"""What stands before one within a sentence, so that it is no run of capitals in a headline."""
REACH = 16
"""Characters before a contest that are looked at for an article."""
TOURS = r"\bTour (?:of|de) [A-Z][\w’'-]+"
LOUD = r"\b(?:WORLD|DAVIS|RYDER) (?:CUP|CHAMPIONSHIPS?)\b|\bTOUR (?:OF|DE) [A-Z]{3,}"
LEAGUES = r"\b(?:Champions|Europa|Premier|Super) League\b"
LOUD_SIGNS = frozenset(("CUP", "CHAMPIONSHIP", "CHAMPIONSHIPS", "TOUR"))


SPORTS = (
    "Aquatics", "Archery", "Athletics", "Badminton", "Boxing", "Cricket", "Cycling", "Gymnastics", "Hockey", "Netball",
    "Rowing", "Rugby", "Sailing", "Skiing", "Swimming", "Triathlon", "Weightlifting", "Wrestling",
)  # fmt: skip
GOVERNED = rf"\b([A-Z]\w+(?: [A-Z]\w+)?) (?:{'|'.join(SPORTS)})\b(?! [A-Z])"
"""The body of a sport in a land: "Malian Cycling", "World Rugby"."""
WIDE = frozenset(("african", "asian", "european", "gb", "great britain", "super", "uk", "usa", "world"))


def _governing(text: str) -> Iterator[Name]:
    for found in re.finditer(GOVERNED, text):
        words = found[1].split()
        land = next((at for at in range(len(words)) if _is_land(" ".join(words[at:]))), None)
        if land is not None:
            start = found.start() + len(" ".join(words[:land])) + (land > 0)
            yield Name(start, found.end(), ORGANIZATION)


def _is_land(writing: str) -> bool:
    folded = fold(writing)
    return folded in WIDE or folded in countries().places or folded in countries().peoples


def contests(document: Document) -> Iterator[Name]:
    """The contests that a text names, in no order."""
    text, words = document.text, document.vocabulary
    if not HEAD_ENDS.isdisjoint(words):
        for found in re.finditer(HELD, text):
            first = fold(found[0].partition(" ")[0])
            within = re.search(AFTER_ARTICLE, text[max(0, found.start() - REACH) : found.start()])
            if within and first not in CALENDAR and first not in NEVER_NAMES:
                yield Name(*found.span(), EVENT)
                yield from _in_capitals(text, found[0].upper())
    for found in re.finditer(LEAGUES, text) if "League" in words else ():
        yield Name(*found.span(), ORGANIZATION)
    for found in re.finditer(TOURS, text) if "Tour" in words else ():
        yield Name(*found.span(), EVENT)
        yield from _in_capitals(text, found[0].upper())
    if not words.isdisjoint(SPORTS):
        yield from _governing(text)
    if not LOUD_SIGNS.isdisjoint(words):
        for found in re.finditer(LOUD, text):
            yield Name(*found.span(), EVENT)


def _in_capitals(text: str, name: str) -> Iterator[Name]:
    """A contest where it stands in capitals, as in a headline."""
    start = text.find(name)
    if start >= 0:
        yield Name(start, start + len(name), EVENT)
