"""Interviews in print: paragraphs that begin with who speaks and a colon, without quotation marks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.quotes.grammar.marks import Marked, pair_marks
from reader.analysis.wordlists import word_set
from reader.model import Span

LABEL = re.compile(
    r"^(?P<name>Q|A|[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|of|the|de|van|al|bin)){0,4})"
    r"(?:\s?:|(?<=^[QA])\.)[^\S\n]+(?=\S)",
    re.MULTILINE,
)
FEWEST = 3
"""So many labelled paragraphs, with one label at least twice, make an interview."""

NO_SPEAKERS = word_set(
    """
    note notes photo photos image source sources update updated correction related read watch more caption video
    editor’s date title by from to subject tags topics question answer advantages disadvantages pros cons post posts
    reviews verdict price prices features specifications rating score result results tickets address phone
    """
)
RUBRICS = NO_SPEAKERS | word_set(
    """
    interview exclusive live opinion analysis review profile obituary comment feature breaking explainer listen letter
    letters q&a
    """
)
"""What a newspaper prints before a colon; in an interview its own name may be such a word."""
UNNAMED = frozenset(("Q", "A"))


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a stretch."""

    label: Span | None
    """The name; None where it is only "Q" or "A"."""
    said: Span


CAPITAL_LABEL = re.compile(r"[\"“‘']\s?(?P<name>[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){0,3}):\s")
"""Who speaks, within the marks of a transcript: “LUND: The bridge is shut."""


def labels_within(text: str, marked: Sequence[Marked]) -> dict[int, Span]:
    """The speakers named at the beginning of marked stretches, by number; none where the text is no transcript."""
    found = {n: match for n, mark in enumerate(marked) if (match := CAPITAL_LABEL.match(text, mark.start, mark.end))}
    if not _is_conversation([match["name"] for match in found.values()]):
        return {}
    return {n: Span(match.start("name"), match.end("name")) for n, match in found.items()}


def _is_conversation(names: Sequence[str]) -> bool:
    return len(names) >= FEWEST and Counter(names).most_common(1)[0][1] > 1


def find_turns(text: str) -> Iterator[Turn]:
    """The turns of an interview; none where the text is not one."""
    labels = [match for match in LABEL.finditer(text) if match["name"].split()[-1].casefold() not in NO_SPEAKERS]
    if not _is_conversation([match["name"] for match in labels]):
        return
    for match in labels:
        end = text.find("\n", match.end())
        end = len(text) if end < 0 else end
        while end > match.end() and text[end - 1].isspace():
            end -= 1
        name = None if match["name"] in UNNAMED else Span(match.start("name"), match.end("name"))
        yield Turn(name, Span(match.end(), end))


def spoken_stretches(text: str) -> tuple[Span, ...]:
    """What stands in quotation marks, and the turns of an interview, in order and apart from each other."""
    turns = [turn.said for turn in find_turns(text)]
    stretches: list[Span] = []
    for span in sorted([*turns, *(Span(mark.start, mark.end) for mark in pair_marks(text))], key=lambda s: s.start):
        if not stretches or span.start >= stretches[-1].end:
            stretches.append(span)
    return tuple(stretches)
