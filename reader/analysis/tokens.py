"""Words with offsets."""

import re

from reader.model import Span

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # initials: U.S., p.m.
    r"|[^\W_]+(?:[-.,:/'’&](?=[^\W_])[^\W_]+)*"
    r"|[^\w\s]|_",
)
POSSESSIVE = re.compile(r"['’]s\Z", re.IGNORECASE)


def tokenize(text: str) -> tuple[Span, ...]:
    """Words, numbers and single marks; a possessive ending is a token of its own."""
    found: list[Span] = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        ending = POSSESSIVE.search(match[0])
        if ending and ending.start():
            found += (Span(start, start + ending.start()), Span(start + ending.start(), end))
        else:
            found.append(Span(start, end))
    return tuple(found)
