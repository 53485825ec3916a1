"""Sentences with offsets. A line break always ends one."""

import re

from reader.model import Span

LINE = re.compile(r"[^\n]+")
END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept|Sep|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\Z"
)


def split_sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, without the blanks around them."""
    found: list[Span] = []
    for line in LINE.finditer(text):
        start = line.start()
        for end in END.finditer(text, line.start(), line.end()):
            if end[0].startswith(".") and ABBREVIATION.search(text, max(start, end.start() - 8), end.start()):
                continue
            found.append(_trimmed(text, start, end.end()))
            start = end.end()
        found.append(_trimmed(text, start, line.end()))
    return tuple(span for span in found if span.start < span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
