"""What is contested, by its own words: "the Coast Cup", "the Mali Open", "WORLD CUP", which the tagger passes over."""

import re
from collections.abc import Iterator

from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES
from reader.entities import EntityType

HEADS = ("Championship", "Championships", "Classic", "Cup", "Games", "Grand Prix", "Masters", "Olympics", "Open")
HELD = re.compile(rf"\b[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,2}} (?:{'|'.join(HEADS)})\b(?! [A-Z])")
AFTER_ARTICLE = re.compile(r"\b(?:the|a|an|this year['’]s|men['’]s|women['’]s|in|at) \Z")
"""What stands before one within a sentence, so that it is no run of capitals in a headline."""
REACH = 16
LOUD = re.compile(r"\b(?:WORLD|DAVIS|RYDER) (?:CUP|CHAMPIONSHIPS?)\b")


def contests(text: str) -> Iterator[Name]:
    """Each of them, in no order."""
    if any(head in text for head in HEADS):
        for found in HELD.finditer(text):
            first = fold(found[0].partition(" ")[0])
            within = AFTER_ARTICLE.search(text[max(0, found.start() - REACH) : found.start()])
            if within and first not in CALENDAR and first not in NEVER_NAMES:
                yield Name(*found.span(), EntityType.EVENT)
    if " CUP" in text or " CHAMPIONSHIP" in text:
        for found in LOUD.finditer(text):
            yield Name(*found.span(), EntityType.EVENT)
