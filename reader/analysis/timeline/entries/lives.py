"""The lines below an obituary that say when and where somebody was born and died: "Died: 6 May 2025, in Lorne"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.forms import Word
from reader.analysis.timeline.grammar.subjects import Range
from reader.analysis.timeline.times.ranges import Period

LINKS = {"born": "was", "died": ""}
"""What such a line opens with, and what stands before it where it is told of somebody."""
PLACING = frozenset(("at", "in", "near"))
LONGEST = 24
"""Words of such a line."""


def life_event(words: Sequence[Word], periods: Sequence[Period]) -> tuple[Period, tuple[Range, ...]] | None:
    """The day of a birth or a death, and the words that tell it with its place; None for any other sentence."""
    label, at = words[0].lower, 1
    at += len(words) > at and words[at].text == ":"
    period = periods[0]
    if label not in LINKS or len(periods) > 1 or period.start != at or len(words) > LONGEST:
        return None
    rest = period.end + (period.end < len(words) and words[period.end].text == ",")
    if rest >= len(words) or words[rest].lower not in PLACING:
        alone = all(not word.text[0].isalnum() for word in words[rest : rest + 1])
        return (period, ((0, 1),)) if alone else None
    end = rest + 1
    while end < len(words) and words[end].text[0].isalnum() and words[end].time is None:
        end += 1
    return period, ((0, 1), (rest, end))
