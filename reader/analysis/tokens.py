"""Words with offsets."""

import re
from functools import partial
from itertools import accumulate, compress, count
from operator import not_

from reader.entities import Span

TOKEN = re.compile(
    r"(?=\S)([A-Za-z][a-z]*+(?=\s)"  # most words, at a glance
    r"|[^\w\s]"
    r"|(?:[^\W\d_]\.){2,}"  # initials: U.S., p.m.
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|Adm|Brig|Supt)\.(?=\s)"
    r"|(?<!\w)[^\W\d_a-z]\.(?=\s?[^\W\d_a-z])"  # the initial of a name: P. in George P. Shultz
    r"|[^\W_]++(?:[-.,:/'&][^\W_]++)*"
    r"|_)",
)
"""One token, as a group, so that a text is split into what is between tokens and the tokens in turn."""
span = partial(tuple.__new__, Span)
"""A span of two numbers at a third of the cost."""
NOTES = "¹²³⁴⁵⁶⁷⁸⁹⁰"
"""Raised numbers of notes, tokens of their own behind a mark: "she said.¹"."""
PARTICIPLES = (
    "ed", "ing", "run", "born", "made", "held", "wide", "era", "style", "type", "bound", "built", "friendly",
    "language", "only",
)  # fmt: skip
"""What words end in that are joined to a name: US-hosted, Russian-brokered, London-born."""
PREFIXES = ("pro", "anti", "non", "ex", "mid", "pre", "post", "un", "trans", "inter", "intra", "sub")
"""What stands before a name: pro-Russian, ex-Boeing."""


def tokenize(text: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Words, numbers and single marks, each with what is written there.

    Possessive endings and what is hyphened to a name are tokens of their own.
    """
    pieces = TOKEN.split(text.replace("’", "'").replace("‑", "-"))
    ends = [*accumulate(map(len, pieces))]
    found: list[Span] = [*map(span, zip(ends[::2], ends[1::2], strict=False))]
    words = pieces[1::2]
    marked = [*compress(count(), map(not_, map(str.isalnum, words)))]
    for at in reversed(marked):
        word = words[at]
        if len(word) > len("a-b"):
            found[at : at + 1] = own = _parts(word, found[at].start)
            words[at : at + 1] = [text[start:end] for start, end in own]
        elif "'" in word or "-" in word:
            words[at] = found[at].of(text)
    return tuple(found), tuple(words)


def _parts(word: str, start: int) -> list[Span]:
    """A token with marks in it cut where its parts are words of their own: "Lund’s", "Volta-based", a note's sign."""
    if word[-1] in NOTES and (mark := len(word.rstrip(NOTES)) - 1) > 0 and not word[mark].isalnum():
        cut = start + mark
        return [Span(start, cut), Span(cut, cut + 1), Span(cut + 1, start + len(word))]
    parts = []
    end = start + len(word)
    if word.endswith(("'s", "'S")):
        parts.append(Span(end - 2, end))
        word = word[:-2]
    first, _, rest = word.partition("-")
    if rest and (_is_joined(first, rest) or (first in PREFIXES and _is_capital(rest[0]))):
        cut = start + len(first)
        return [Span(start, cut), Span(cut, cut + 1), Span(cut + 1, start + len(word)), *parts]
    return [Span(start, start + len(word)), *parts]


def _is_joined(name: str, rest: str) -> bool:
    """Whether a name has a participle at it."""
    if not (rest.endswith(PARTICIPLES) and rest.isascii() and rest.isalpha() and rest.islower()):
        return False
    if not name[0].isalpha() or any(mark in name for mark in ",:/&"):
        return False
    return len(name) > 1 and (_is_capital(name[0]) or name[1].isdecimal() or _is_capital(name[1]))


def _is_capital(char: str) -> bool:
    """Any letter but the small ones of ASCII."""
    return char.isalpha() and not "a" <= char <= "z"
