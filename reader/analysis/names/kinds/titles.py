"""Whether a name is the title of a work, by the word for it before, by what is told of it behind, or by who made it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.analysis.document import Document
from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds.several_words import is_said
from reader.analysis.names.lore.heads import REGIONS
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.missed.works import KINDS
from reader.analysis.names.tagging.lists import lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import PERSON, PLACE

CAME_OUT = (
    " appeared", " came out", " closed ", " is out ", " opened ", " opens ", " premiered", " premieres", " ran for ",
    " tells ", " topped ", " was published", " was released", " was shown", " won ",
)  # fmt: skip
"""What is told of works, and of those who made them only behind a word for these: "whose memoir Ines Lund appeared"."""
ENDS = (
    *CAME_OUT, ",", ".", ";", ")", "\n", " at ", " by ", " for ", " has ", " in ", " is ", " on ", " starring ",
    " to ", " was ", " which ", " with ",
)  # fmt: skip
"""What stands behind a title, and not behind who made something: "the song Roca sang"."""

BEFORE_VERBS = word_set(
    "also and can could didn't didn’t do i may might must not now or shall should then they to we who will would you"
)
"""Behind these what is a work elsewhere is done: "to play Roma"."""
REACH = 24
"""Characters before a name that are looked at."""


def is_title(text: str, start: int, end: int, writing: str) -> bool:
    """Whether the word for a work before a name has it for its title: "the novel Low Water", "his play, Low Water,"."""
    words = writing.split()
    apposed = not text.endswith(", ", 0, start) or text[end : end + 1] in (",", ".")
    if not apposed:
        return False
    if len(words) == 1:
        before = text[max(0, start - REACH) : start].split()[-2:-1]
        noun = bool(before) and before[0].lower() not in BEFORE_VERBS
        return noun and (text.startswith(ENDS, end) or end == len(text))
    return "first" not in lists_of(words[0]) or text.startswith(CAME_OUT, end)


MAKERS = word_set(
    "author authors cinema composer director directors filmmaker novelist playwright publisher screenplay"
)
OF_ART = KINDS | MAKERS | {f"{kind}s" for kind in KINDS} - word_set("book books report series single story stories")
LEAST_OF_ART = 2
"""Words of these that make a report of art."""


def is_of_art(document: Document) -> bool:
    """Whether it tells of books, films or the like."""
    return len(OF_ART & document.vocabulary) >= LEAST_OF_ART


def owned_titles(text: str, names: Sequence[Name], writings: Sequence[str]) -> Iterator[str]:
    """What somebody owns in a report of art that no list has, and that says nothing: "Ines Roca’s Lumvera"."""
    for (one, other), writing in zip(pairwise(names), writings[1:], strict=True):
        owned = one.type is PERSON and other.type in (PERSON, PLACE) and text[one.end : other.start] in OWNING
        if owned and not (is_known(writing) or writing in REGIONS or any(map(lists_of, writing.split()))):
            yield from () if is_said(text, other.end) else (writing,)
