"""What changed in an article after it came, and from one text to a later one.

Paragraphs that are the same are passed over. Of one that was rewritten it is told what stood there before and what
stands there now, of one that only went or came that alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import SequenceMatcher
from itertools import pairwise

from reader.model import Article, Former
from reader.text.counts import counted

MOST_PARAGRAPHS = 400
"""Where more lie between the first and the last that differ, only so many are compared: it takes the square of them."""
AROUND = 4
"""Words that are told before and behind those that differ."""
LOOKED_AHEAD = 20
"""Paragraphs in which one is looked for that was rewritten."""
KEPT = 0.4
"""How much of their words two paragraphs share at least, where one is the other rewritten."""


@dataclass(frozen=True, slots=True)
class Change:
    """Some words that were written otherwise before. Where nothing stood before, or stands now, that is empty."""

    before: str
    now: str
    start: int
    """Where it stands in the later text, or would; a code point."""


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int = field(compare=False)
    words: tuple[str, ...]


def history(article: Article) -> tuple[tuple[datetime, tuple[Change, ...]], ...]:
    """What its paper changed in an article, and when that was seen, the last change first; the headline before the
    text.
    """
    versions = (*article.former, Former(article.published, article.title, article.text))
    return tuple(
        (before.until, (*_of_title(before.title, now.title), *changes(before.text, now.text)))
        for before, now in reversed(tuple(pairwise(versions)))
    )


def told_changes(article: Article) -> str:
    """How often an article was changed; empty where it never was."""
    times = len(article.former)
    return f"changed {'once' if times == 1 else counted(times, 'time')}" if times else ""


def _of_title(before: str, now: str) -> tuple[Change, ...]:
    return () if before == now else (Change(before, now, 0),)


def changes(before: str, now: str) -> tuple[Change, ...]:
    """What differs, in the order of the later text. Blanks and line breaks are no difference."""
    earlier, later = _paragraphs(before), _paragraphs(now)
    head, tail = _same_ends(earlier, later)
    old, new = earlier[head : len(earlier) - tail], later[head : len(later) - tail]
    is_cut = max(len(old), len(new)) > MOST_PARAGRAPHS
    old, new = old[:MOST_PARAGRAPHS], new[:MOST_PARAGRAPHS]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    steps = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    if is_cut and len(steps) > 1 and (steps[-1][2], steps[-1][4]) == (len(old), len(new)):
        del steps[-1]  # what it would be compared with may lie behind the cut
    found: list[Change] = []
    for _, a, a_end, b, b_end in steps:
        end = later[head + b_end].start if head + b_end < len(later) else len(now)
        found += _rewritten(old[a:a_end], new[b:b_end], end)
    return tuple(found)


def _same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many paragraphs or words begin two texts, and how many end them, that are the same in both."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    return head, next((n for n in range(most - head) if old[-1 - n] != new[-1 - n]), most - head)


def _paragraphs(text: str) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    at = 0
    for line in text.split("\n"):
        if words := tuple(line.split()):
            found.append(_Paragraph(at, words))
        at += len(line) + 1
    return found


def _rewritten(old: Sequence[_Paragraph], new: Sequence[_Paragraph], end: int) -> Iterator[Change]:
    """Paragraphs in the place of others: each old one beside the first new one that has much of its words."""
    rest = list(new)
    for gone in old:
        at = next((n for n, came in enumerate(rest[:LOOKED_AHEAD]) if _is_like(gone, came)), None)
        if at is None:
            yield Change(" ".join(gone.words), "", rest[0].start if rest else end)
            continue
        yield from (Change("", " ".join(came.words), came.start) for came in rest[:at])
        yield _stretch(gone.words, rest[at])
        rest = rest[at + 1 :]
    yield from (Change("", " ".join(came.words), came.start) for came in rest)


def _is_like(one: _Paragraph, other: _Paragraph) -> bool:
    first, second = set(one.words), set(other.words)
    return len(first & second) >= KEPT * max(len(first), len(second))


def _stretch(old: Sequence[str], paragraph: _Paragraph) -> Change:
    """The words that differ, without those that begin and end both but for a few."""
    new = paragraph.words
    head, tail = _same_ends(old, new)
    before, after = max(0, head - AROUND), max(0, tail - AROUND)
    return Change(_cut(old, before, after), _cut(new, before, after), paragraph.start)


def _cut(words: Sequence[str], before: int, after: int) -> str:
    return "…" * bool(before) + " ".join(words[before : len(words) - after]) + "…" * bool(after)
