"""Times that a clause only lists: "in May, in June and at Easter", "in May rather than in June"."""

from collections.abc import Sequence

from reader.analysis.english.nouns import UNITS_OF_TIME
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_shaded_time
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.forms import (
    Range,
    Word,
    lowered,
    past_time,
    time_begin,
    word_at,
)

LISTING = frozenset((",", "and", "or", "&"))
LED_REACH = 6
"""Words from such a word to the time behind where it leads."""
COUNTING = frozenset(("again", "first", "later", "once", "then"))
"""What tells one time of a list from the other."""
RANGING = frozenset(("between", "from", "to", "until"))
"""What joins the ends of a longer time, or stands before them."""
LENGTHS = UNITS_OF_TIME | {"decade", "decades"}
CONTRASTS = (["instead", "of"], ["rather", "than"])


def without_last_time(words: Sequence[Word], part: Range) -> Range:
    """The words without the time that they end with, and its preposition."""
    start, end = part
    if words[end - 1].time is None or _is_length(words, end):
        return part
    end = time_begin(words, end)
    end -= words[end - 1].lower in words_of.PREPOSITIONS
    first = end - (words[end - 1].lower == "and")
    opening = time_begin(words, first) - 1
    # "was shut | between 1940 and 1945"
    return start, opening if start < opening < first - 1 and words[opening].lower in RANGING else end


def _is_length(words: Sequence[Word], end: int) -> bool:
    """What ends there is no time of a list, but how long something took: "took her | a week, | in May"."""
    start = time_begin(words, end)
    counts = words[start].text.isdigit() or words[start].lower in NUMBERS
    return words[end - 1].lower in LENGTHS and counts and words[start - 1].lower not in words_of.PREPOSITIONS


def _past_contrast(words: Sequence[Word], end: int) -> int:
    """The first word behind another time that it was not: "in May | rather than in June |"."""
    at = end + 2 if lowered(words, end, end + 2) in CONTRASTS else end
    at += at > end and word_at(words, at).lower in words_of.TIMING
    return past_time(words, at) if at > end and word_at(words, at).time is not None else end


def listed_times(words: Sequence[Word], phrase: Range) -> Range:
    """The phrase with the times before and behind it in one list: "in May, in June and at Easter", "once in May and
    again at Easter", and the one that it was not, "in May rather than June".
    """
    start, end = phrase
    while start < end < len(words) and words[end].lower in LISTING:
        at = end
        while at < len(words) and words[at].lower in LISTING | words_of.TIMING | COUNTING:
            at += 1
        if at == len(words) or words[at].time is None:
            break
        end = past_time(words, at)
    while start < end and start and words[start - 1].lower in LISTING | COUNTING:
        at = start
        while at and words[at - 1].lower in LISTING | COUNTING and words[at - 1].time is None:
            at -= 1
        if not at or words[at - 1].time is None or _is_length(words, at):
            break
        again = words[start - 1].lower in COUNTING
        while at and (
            words[at - 1].time is not None or words[at - 1].lower in words_of.TIMING | RANGING | {"both", "for"}
        ):
            at -= 1
        # "was warned twice, in 2018 and again in 2021"
        counted = words[at - 2].time is not None or words[at - 2].lower in {"twice", "times"}
        several = at > 1 and words[at - 1].text == "," and counted
        if again and not several and words[at - 1].lower not in COUNTING:
            # "asked in May and | again in June", but "asked in April, May and | again in June"
            break
        start = at
    end = _past_contrast(words, end)
    behind = word_at(words, end).lower
    if behind in {"to", "into"} and behind in lowered(words, start - LED_REACH, start):
        # "went to Lorne in 1948 and in 1951 to Oxford"
        return phrase
    if (start, end) != phrase and words[start - 1].lower in COUNTING:
        # "convicted | first in 2012 and then in 2019"
        start -= 1
    if start < end and is_shaded_time(words, start):
        start -= 3
    return start, end
