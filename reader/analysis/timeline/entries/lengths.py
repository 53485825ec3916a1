"""Whether something was done in a length of time that has a place on a calendar, and did not only last so long."""

from reader.analysis.timeline.entries.states import Told
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Verb, word_at

WITHIN = frozenset(("during", "over", "throughout", "within"))
"""What stands before a length in which something may have been done: "over the past year, sales fell"."""
LEAST_DONE = 3
"""Words of such an entry."""


def is_part(reading: Reading, told: Told) -> bool:
    """It is a part of a longer time, and as good as a quarter: "in the first nine months | of 2023"."""
    return word_at(reading.words, told.period.end).lower == "of"


def is_done_within(reading: Reading, told: Told, verb: Verb, count: int) -> bool:
    """Something was done in it, and was not only so: "the highest turnout in the last ten years". `count` is how many
    words tell it.
    """
    at = told.period.start - 1
    length = {word.lower for word in reading.words[at + 1 : told.period.end]}
    led = reading.words[at].lower in WITHIN or (not at and reading.words[at].lower == "in")
    done = led and verb.word not in words_of.BE
    return done and count >= LEAST_DONE and length.isdisjoint(("next", "coming"))
