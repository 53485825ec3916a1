"""How somebody or a place is called that a headline or a dateline names in capitals."""

import re
from collections.abc import Sequence

from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name

SMALL = frozenset(("And", "Da", "De", "Del", "Do", "Dos", "Of", "The"))
"""Words within names that are small wherever others are: "Rio de Janeiro"."""
LEAST = 5
"""Letters; shorter capitals may be initials, but for large cities."""


def calmed(text: str, name: str, spans: Sequence[Name]) -> str:
    """A name that stands at the spans, with small letters where only a headline or a dateline has none: "New Tarna" for
    "NEW TARNA". Initials keep theirs, and so does one word among others in small letters: "the CALENOS driver".
    """
    short = len(name) < LEAST and "city" not in lists_of(fold(name))
    if not name.isupper() or "." in name or short or (" " not in name and _is_among_small(text, spans)):
        return name
    first, blank, rest = re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name).partition(" ")
    return first + blank + " ".join([word.lower() if word in SMALL else word for word in rest.split(" ")])


def _is_among_small(text: str, spans: Sequence[Name]) -> bool:
    sides = [
        side for name in spans for side in (text[max(0, name.start - 2) : name.start], text[name.end : name.end + 2])
    ]
    return any(side.strip().islower() for side in sides)
