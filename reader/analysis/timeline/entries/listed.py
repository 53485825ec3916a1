"""Lines of a list with their day in front, as a programme or a chronology has them: "March 2019: The mill burns"."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Range, Word, starts_noun, word_at
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.timeline.times.sentences import Sentence
from reader.model import Grain

JOINTS = frozenset(("and", "to", "until"))
"""What stands between the ends of a longer time."""
MARKS = frozenset(":–—-")
"""What stands between the day of a line and what happens then."""
LONGEST_LABEL = 3
"""Words of "Kestrel 4.2"."""
WIDEST_HEAD = 12
"""Words in front of that mark."""
LEAST = 2
"""Words that tell something."""
LONGEST = 30
"""Words that an entry of a line may have."""


class Line(NamedTuple):
    """What a line tells."""

    period: Period
    told: Range
    label: Range | None = None
    """What stands in front of the day: "4.2.0 | (3 May 2023): shared folders"."""


def listed_event(
    sentence: Sentence, periods: Sequence[Period], *, verbless: bool, chronicle: Callable[[], bool]
) -> Line | None:
    """The day in front of a line, and the words of what happens then; None for a sentence that is no such line.

    A line that tells a day of its own behind the mark is a sentence under a date; a year in a verbless line is that of
    the thing: "Tuesday: Paper Boats (1961), Regent Cinema". No mark stands behind the years of a `chronicle`.
    """
    words = sentence.words
    label = _label_end(words)
    start = _begin(words, label) if periods else 0
    if not start and periods and sentence.opens and _opens_with_year(words) and chronicle():
        start = 1
    if not start or not (sentence.opens or words[start - 1].text == ":"):
        return None
    front = [period for period in periods if period.start < start]
    days = [period for period in front if _names_day(words, period)]
    of_thing = {Grain.TIME, Grain.YEAR} if verbless else {Grain.TIME}
    behind = [period for period in periods if period.start >= start and period.grain not in of_thing]
    end = _end(words, start)
    told = [word for word in words[start:end] if word.text[0].isalnum() and word.time is None]
    # But "Dec 2 (Wire) - Orlen Motors Ltd ORL.L:" only names a firm.
    names_alone = words[end - 1].text == ":" and all(word.text[0].isupper() for word in told)
    tells = len(told) >= LEAST and not names_alone
    if not days or behind or not tells or words[start].text in words_of.OPENING_MARKS:
        return None
    if _bids(words[start], words[start + 1]):
        return None
    return Line(days[-1], (start, end), (0, label) if label else None)


def _bids(first: Word, after: Word) -> bool:
    """The line tells the reader what to do: "The day before: | mix the flour with milk"."""
    bare = first.text.islower() and starts_noun(first) and first.lower not in words_of.DETERMINERS
    return bare and after.lower in ARTICLES | {"your"}


def _label_end(words: Sequence[Word]) -> int:
    """Where the number of a version ends that stands before its day in brackets: "Kestrel 4.2 | (3 May 2023): …"."""
    opening = next((at for at, word in enumerate(words[: LONGEST_LABEL + 1]) if word.text == "("), 0)
    label = words[:opening]
    numbered = bool(label) and any(char.isdigit() for char in label[-1].text)
    dated = word_at(words, opening + 1).time is not None and all(word.time is None for word in label)
    return opening if numbered and dated else 0


def _opens_with_year(words: Sequence[Word]) -> bool:
    """A year stands in front, and the first word of a sentence behind it: "1952 | Britain tests a bomb"."""
    year = words[0].time is not None and words[0].text.isdigit() and len(words[0].text) == len("1952")
    return year and len(words) > LEAST and words[1].time is None and words[1].text[0].isupper()


def _names_day(words: Sequence[Word], period: Period) -> bool:
    """It is a date, or an hour with its weekday or month."""
    named = any(word.text.isalpha() and word.text.istitle() for word in words[period.start : period.end])
    return named or period.grain is not Grain.TIME


def _begin(words: Sequence[Word], label: int) -> int:
    """Where a line begins behind the times that open it, or that stand behind word `label`, and their mark; 0 where
    something else opens it, or nothing follows.
    """
    for at, word in enumerate(words[label:WIDEST_HEAD], label):
        if word.time is not None or (word.text in {",", "(", ")"} and at):
            continue
        if word.lower in JOINTS and at and words[at - 1].time is not None and words[at + 1 : at + 2]:
            continue
        if word.text not in MARKS or not at or at + LEAST >= len(words) or (label and word.text != ":"):
            return 0
        if words[at + 1].time is None:
            return at + 1
    return 0


def _end(words: Sequence[Word], start: int) -> int:
    """Where the words of a line end: before the last mark, at most so many words on."""
    end = min(len(words), start + LONGEST)
    cuts = [at for at in range(start + LEAST, end) if words[at].text in {",", ";"}]
    return cuts[-1] if end < len(words) and cuts else end
