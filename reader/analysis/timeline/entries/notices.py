"""Notices without a verb, which name a thing to come with its day: "Spring fair, Saturday 24 May, the hall"."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from reader.analysis.english import verb_forms
from reader.analysis.english.words import WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Range, Word, is_participle, starts_noun
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set
from reader.model import Grain

LONGEST_HEAD = 12
"""Words of the thing that a notice names."""
LONGEST = 40
"""Words of a notice."""
LONGEST_PLACE = 8
"""Words of the place at most."""
TYING = words_of.PREPOSITIONS | {"to", "and", "–", "—", "-", ",", ":", "|", "(", "·", "•"}
"""What stands between the thing and its times, and between these."""
ENDS = frozenset(",;.|()·•–—")
NO_HEADS = (words_of.PREPOSITIONS | words_of.SUBORDINATORS | words_of.COORDINATORS | words_of.PRONOUNS) | word_set(
    "how last more no updated posted published what when where why yes"
)
"""Words that no notice begins with."""
LABELS = word_set("date dates day days time times")
"""What stands alone before a day and names nothing: "Date: Saturday 24 May"."""
NO_PLACES = word_set("admission adults all book call children donation donations entry free from no suitable tickets")
"""What a notice tells behind its times that is no place."""
COARSE = frozenset((Grain.SEASON, Grain.QUARTER, Grain.YEAR))
"""Times in which a thing of a list may come out, and that no notice names."""
NO_NOTICE = frozenset('?!“”"…;')


def noticed_event(
    words: Sequence[Word], periods: Sequence[Period], day: date | None
) -> tuple[Period, tuple[Range, ...]] | None:
    """The day or hour to come in a sentence without a verb, and the words that tell what comes then and where."""
    if len(periods) > 1 and _is_feast(words, periods[0]):
        periods = periods[1:]
    first = periods[0]
    ahead = day is not None and (first.last > day or (first.grain is Grain.TIME and first.last == day))
    end = first.start
    while end and words[end - 1].lower in TYING:
        end -= 1
    if first.grain in COARSE or not ahead or len(words) > LONGEST or not _names(words[:end]) or first.start == end:
        return None
    if any(word.text in NO_NOTICE for word in words[: periods[-1].end]) or not _is_dated(words, first):
        return None
    behind = periods[-1].end
    place = _place(words, end, behind)
    return first, ((0, end), *((place,) if place else ()))


def _is_dated(words: Sequence[Word], period: Period) -> bool:
    """Its day is written, "Saturday", "24 May", and the thing stands in front of it: not "at tonight's debate"."""
    time, behind = words[period.start : period.end], words[period.end : period.end + 1]
    figures = any(word.text[0].isdigit() for word in time)
    dated = any(word.lower in WEEKDAYS or (figures and word.text.isalpha() and word.text.istitle()) for word in time)
    apart = not behind or not behind[0].text[0].isalnum() or behind[0].lower in TYING
    tied = words[period.start - 1]
    return dated and apart and (not tied.text[0].isalnum() or tied.lower in {"on", "from"})


def _names(head: Sequence[Word]) -> bool:
    """They name a thing, and not only a place, a number or when something was done."""
    if not head or len(head) > LONGEST_HEAD or head[0].lower in NO_HEADS:
        return False
    if len(head) == 1 and head[0].lower in LABELS:
        return False
    if is_participle(head[0].lower) and not (len(head) > 1 and starts_noun(head[1])):
        return False
    if any(one.lower == "to" and two.lower in verb_forms.BASES for one, two in pairwise(head)):
        # "The talks, set to end on Friday, …"
        return False
    rest = [word for word in head if word.time is None]
    return head[0].text[0].isalnum() and any(word.text.isalpha() and len(word.text) > 2 for word in rest)


def _is_feast(words: Sequence[Word], period: Period) -> bool:
    """A time opens the name of the thing: "Easter | egg hunt, Sunday 20 April"."""
    return not period.start and words[0].text.isalpha() and starts_noun(words[period.end])


def _place(words: Sequence[Word], head: int, behind: int) -> Range | None:
    """Where it is: what stands between the thing and its times, or behind them, up to the next mark."""
    start = behind
    while start < len(words) and not words[start].text[0].isalnum():
        start += 1
    end = start
    while end < len(words) and words[end].text not in ENDS:
        end += 1
    inside = words[start:end]
    figures = any(word.text[0].isdigit() or word.text in "£$€" or word.time is not None for word in inside)
    bare = not inside or inside[0].lower in NO_PLACES or figures or len(inside) > LONGEST_PLACE
    return None if bare or head >= start else (start, end)
