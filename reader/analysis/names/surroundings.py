"""What the words at a name say of its kind: people and bodies speak, boats leave for places.

Each says a little, and the vote over the article adds it up. The weights were set on news that is not in the training.
"""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.headwords import FIRMS
from reader.analysis.names.lists import fold, word_lists
from reader.analysis.names.tagger import Name
from reader.analysis.names.words import ORGANIZATION_HEADS, SAYING
from reader.entities import EntityType

BEFORE_PLACES = (
    (re.compile(r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Tt]hroughout|[Ii]nside|[Oo]utside|[Aa]round) (?:the )?\Z"), 0.5),
    (re.compile(r"\b[Oo]n \Z"), 0.3),
    (
        re.compile(
            r"\b(?:(?:leav(?:e|es|ing)|left|bound|head(?:s|ed|ing)?|sail(?:s|ed)?) for"
            r"|(?:boat|bus|ferry|flew|flight|head(?:s|ed|ing)?|road|sail(?:s|ed)?|train|travel(?:s|l?ed)) to) \Z"
        ),
        0.7,
    ),
    (
        re.compile(
            r"\b(?:capital|city|county|district|island|municipality|port|province|region|state|suburb|town|valley|village)"
            r" of \Z"
        ),
        0.5,
    ),
)
AFTER_PLACES = re.compile(
    r" (?:airport|bay|coast|dam|district|harbou?r|highway|island|islands|lake|mountains|peninsula|province|region|river"
    r"|road|route|suburb|valley|village)\b"
)
AFTER_PLACES_WEIGHT = 0.4
SPEAKS = re.compile(r"(?: has| have| had)? (?:" + "|".join(sorted(SAYING - {"according"})) + r")\b")
SPEAKS_WEIGHT = 0.6
"""Against a place; but of cities much is said that their governments say."""
HEAD_WEIGHT = 0.8
PARTS = re.compile(r"(?:Lower|Upper|(?:North|South|East|West)(?:ern)?|Central|Old|New|Great|Little) ")
PARTS_WEIGHT = 0.5
REACH = 24
"""Characters before a name that are looked at."""


def told(document: Document, name: Name) -> Iterator[tuple[EntityType, float]]:
    """Votes for kinds, each between -1 and 1."""
    text, start, end = document.text, name.start, name.end
    for pattern, weight in BEFORE_PLACES:
        if pattern.search(text, max(0, start - REACH), start):
            yield EntityType.PLACE, weight
            break
    if AFTER_PLACES.match(text, end):
        yield EntityType.PLACE, AFTER_PLACES_WEIGHT
    words = fold(text[start:end]).split()
    if SPEAKS.match(text, end) and " ".join(words) not in word_lists()["city"]:
        yield EntityType.PLACE, -SPEAKS_WEIGHT
    if len(words) < 2:
        return
    if words[-1] in ORGANIZATION_HEADS or words[-1] in FIRMS:
        yield EntityType.ORGANIZATION, HEAD_WEIGHT
    elif PARTS.match(text, start, end):
        yield EntityType.PLACE, PARTS_WEIGHT
