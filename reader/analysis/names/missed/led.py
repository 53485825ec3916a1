"""Bodies that the tagger passed over and that somebody's office gives away: "Lund and Orrin chairman Ines Roca".

Parties and federations are often called by plain words, which a tagger does not see for a name.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document
from reader.analysis.english.roles import HONORIFICS, OFFICES, RANKS, ROLE_MODIFIERS, TRADES
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PLACES, fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON

CAPITAL = r"[^\W\d_a-z][\w’'-]*(?<!['’]s)"
RUN = rf"({CAPITAL}(?: (?:(?:and|for|of|of the|&) )?{CAPITAL}){{0,4}})"
HELD = rf"\b{RUN} ((?:[a-z-]+ ){{0,2}})([a-z-]+),? (?:(?:Dr|Dame|Lady|Lord|Mr|Mrs|Ms|Prof|Rev|Sen|Sir)\.? )?\Z"
"""A body and an office in it, before whoever holds that: "Halden Rising deputy leader"."""
REACH = 90
"""Characters before a person in which the body may stand."""
LEADING = OFFICES - word_set("chief deputy executive head owner rep representative ruler")
OPENING = word_set(
    """
    according after although amid because before besides despite during earlier even following from instead into
    last later like local meanwhile nearby next once only our rival since still today tomorrow too under unlike until
    why yesterday yet
    """
)
"""What opens a sentence before a name."""
NO_PART = HONORIFICS | OFFICES | RANKS | TRADES | ROLE_MODIFIERS | CALENDAR | OPENING | NEVER_NAMES - {"one", "our"}


def add_led(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with those between them, in order."""
    found: list[Name] = []
    grown: list[Name] = []
    for one in _led(document, names):
        over = [name for name in names if name.start < one.end and one.start < name.end]
        if over and not _is_cut_short(document.text, one, over):
            continue
        found.append(one)
        grown += over
    return tuple(sorted((*[name for name in names if name not in grown], *found))) if found else tuple(names)


def _is_cut_short(text: str, body: Name, over: Sequence[Name]) -> bool:
    """Whether a name was taken without the end of the body that it begins: "Orrin" of "Orrin Marine"."""
    [name, *others] = over
    written = fold(name.of(text))
    cut = not others and name.start == body.start and text.startswith(" ", name.end, body.end)
    return (
        cut
        and name.type is not GROUP
        and " " not in written
        and not is_known(written)
        and PLACES.isdisjoint(lists_of(written))
    )


CHIEF = ("chief executive ", "chief executive, ")
PARTISAN = ("Democratic", "Republican")
"""What a leader is, and no body's name alone."""


def _led(document: Document, names: Sequence[Name]) -> Iterator[Name]:
    text = document.text
    for name in names:
        if name.type is not PERSON or not _is_led_by_office(text, name.start):
            continue
        first = max(0, name.start - REACH)
        held = re.search(HELD, text[first : name.start])
        if held and all(map(_is_modifier, held[2].split())) and not _is_origin(held[1]):
            start, end = first + held.start(1), first + held.end(1)
            start = _without_opening(text, start, end)
            opens = any(sentence.start == start for sentence in document.sentences)
            if start < end and text[start:end] not in PARTISAN and not (opens and _is_plain(text[start:end])):
                yield Name(start, end, ORGANIZATION)


def _is_led_by_office(text: str, start: int) -> bool:
    """Whether an office in small letters stands before a name, or before its title."""
    if not text.endswith(" ", 0, start):
        return False
    last = text.rfind(" ", 0, start - 1) + 1
    if text[last].isupper():
        start, last = last, text.rfind(" ", 0, max(0, last - 1)) + 1
    return text[last : start - 1].rstrip(",") in LEADING or text.endswith(CHIEF, 0, start)


def _is_origin(written: str) -> bool:
    """Whether it is where somebody comes from: "the Tarna-born director"."""
    return "-" in written and written.rpartition("-")[2].islower()


def _is_modifier(word: str) -> bool:
    return word in ROLE_MODIFIERS or word in ("floor", "founding", "group", "parliamentary", "party", "youth")


def _without_opening(text: str, start: int, end: int) -> int:
    """Where a body begins behind words that are no part of one: "Former", "On Monday"."""
    while start < end:
        word = text[start:end].partition(" ")[0]
        if fold(word) not in NO_PART:
            break
        start = min(end, start + len(word) + 1)
    return start + len("Ex-") * text.startswith("Ex-", start, end)


def _is_plain(written: str) -> bool:
    """Whether it is one plain word, which tells nothing where it opens a sentence."""
    return " " not in written and "common" in lists_of(fold(written))
