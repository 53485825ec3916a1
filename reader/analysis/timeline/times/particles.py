"""A particle before a time that belongs to a verb, and leads to no time: "handed himself | in | the next day"."""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.english.words import APOSTROPHE_S, WEEKDAYS
from reader.analysis.timeline.grammar.forms import Word
from reader.analysis.timeline.times.attributes import BARE
from reader.analysis.wordlists import word_set

REFLEXIVES = word_set("himself herself itself themselves myself ourselves")
HANDING = word_set("give gave hand handed let lock locked shut turn turned")
"""Verbs before "himself in"."""
GOING = word_set("came come crossed drove flew flown gone moved sailed took went")
TAKING = word_set("take takes taking taken took")
"""Verbs of "over", and of "off" behind a time: "took over last month", "took | the week | off"."""
FALLING = word_set("fall falls fell fallen falling")
"""What falls through came to nothing."""


def is_particle(words: Sequence[Word], start: int) -> bool:
    """The word before a time belongs to the verb: "weighed in Friday", "what they vote on next week", "handed himself
    in the next day".
    """
    before, first = words[start - 1].lower, words[start].lower
    if start > 2 and words[start - 2].lower in REFLEXIVES:
        return before == "in" and words[start - 3].lower in HANDING
    if before == "through" and start > 1:
        # "fell through the next year"
        return words[start - 2].lower in FALLING
    if before == "over" and start > 1:
        # "flew over last month", "took over two days later"
        leads = words[start - 2].lower
        return (leads in TAKING and first != "the") or (first in BARE and leads in GOING)
    if before == "in" and start > 1 and words[start - 2].lower == "sworn":
        return True
    if before == "in" and first == "last":
        # "was handed in last Friday", but "in last week's game"
        behind = next((word for word in islice(words, start, None) if word.time is None), None)
        return behind is None or behind.lower not in APOSTROPHE_S
    counted = any(word.lower == "ago" for word in words[start + 1 : start + 4])  # "moved in two weeks ago"
    return (before == "in" and (first in WEEKDAYS or counted)) or (
        before in {"in", "on"} and first in BARE | {"overnight"}
    )
