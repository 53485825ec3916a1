"""Times that something was moved from, or was given up for: "put back from May", "moved from 3pm to 7pm"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.forms import Word, is_participle, lowered, word_at
from reader.analysis.timeline.times.attributes import BARE
from reader.analysis.timeline.times.ranges import MOVED

MOVED_REACH = 7
"""Words between such a verb and the second of its times."""


def is_moved(words: Sequence[Word], start: int, end: int) -> bool:
    """A time that was given to something else, or the hour that it was given: "moved from 3pm to 7pm"; but "moved from
    May | to June".
    """
    lowers = lowered(words, start - MOVED_REACH, end + 1)
    is_hour = not any(word.text.istitle() or word.lower in BARE for word in words[start:end])
    # "moved it from Monday | to Friday | in May"
    is_usual = is_hour or any(word.time is not None for word in words[end:])
    given = is_usual and words[start - 1].lower == "to" and word_at(words, start - 2).time is not None
    pair = (lowers[-1:] == ["to"] and words[start - 1].lower == "from") or (given and "from" in lowers)
    return start > 0 and pair and any(lower in MOVED for lower in lowers)


def is_slipped(words: Sequence[Word], at: int) -> bool:
    """Something was to be then, and no longer is: "has slipped | from May 2024", "was put back | from May"."""
    # But "The hours | change from 1 April"
    return any(word.lower in MOVED and is_participle(word.lower) for word in words[max(0, at - 2) : at])
