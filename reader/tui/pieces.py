"""Pieces of a line: words with their look, before a pane makes a strip of them."""

from collections.abc import Iterable, Iterator, Sequence

from rich.style import Style

from reader.text.watched import Watched

Piece = tuple[str, Style]
"""Words and how they look; the words are already safe to show."""


def on_ground(pieces: Iterable[Piece], under: Style | None) -> Iterable[Piece]:
    """The words in the ink of the ground that is laid under them, where it has one: theirs may not be seen on it."""
    if under is None or not (under.color or under.reverse):
        return pieces
    return [(words, Style(bold=style.bold, underline=style.underline) + under) for words, style in pieces]


def lit(words: str, ink: Style, places: Iterable[tuple[int, int]], over: Style) -> Iterator[Piece]:
    """The words in one ink, with another laid over it at places that follow each other, where they overlap or not."""
    at = 0
    for start, end in places:
        yield words[at:start], ink
        yield words[max(at, start) : end], ink + over
        at = end
    yield words[at:], ink


def marked(words: str, lines: Sequence[str], ink: Style, watched: Watched, over: Style) -> Iterator[tuple[Piece, ...]]:
    """The lines over which words are folded, in one ink, and another one laid over what is watched for."""
    for line, places in zip(lines, watched.places_on(words, lines), strict=True):
        yield tuple(lit(line, ink, places, over))


def joined(pieces: Sequence[Piece]) -> str:
    """The words of a line without their looks."""
    return "".join(words for words, _ in pieces)
