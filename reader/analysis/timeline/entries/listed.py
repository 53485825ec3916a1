"""Lines of a list with their day in front, as a programme or a chronology has them: "March 2019: The mill burns"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Word
from reader.analysis.timeline.grammar.subjects import Range
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.timeline.times.sentences import Sentence
from reader.model import Grain

JOINTS = frozenset(("and", "to", "until"))
"""What stands between the ends of a longer time."""
MARKS = frozenset(":–—-")
"""What stands between the day of a line and what happens then."""
WIDEST_HEAD = 12
"""Words in front of that mark."""
LEAST = 2
"""Words that tell something."""
LONGEST = 30
"""Words that an entry of a line may have."""


def listed_event(sentence: Sentence, periods: Sequence[Period], *, verbless: bool) -> tuple[Period, Range] | None:
    """The day in front of a line, and the words of what happens then; None for a sentence that is no such line.

    A line that tells a day of its own behind the mark is a sentence under a date; a year in a verbless line is that of
    the thing: "Tuesday: Paper Boats (1961), Regent Cinema".
    """
    words = sentence.words
    mark = _mark(words) if periods else 0
    if not mark or not (sentence.opens or words[mark].text == ":"):
        return None
    front = [period for period in periods if period.start < mark]
    days = [period for period in front if _names_day(words, period)]
    of_thing = {Grain.TIME, Grain.YEAR} if verbless else {Grain.TIME}
    behind = [period for period in periods if period.start > mark and period.grain not in of_thing]
    end = _end(words, mark + 1)
    told = [word for word in words[mark + 1 : end] if word.text[0].isalnum() and word.time is None]
    # But "Dec 2 (Wire) - Orlen Motors Ltd ORL.L:" only names a firm.
    names_alone = words[end - 1].text == ":" and all(word.text[0].isupper() for word in told)
    tells = len(told) >= LEAST and not names_alone
    if not days or behind or not tells or words[mark + 1].text in words_of.OPENING_MARKS:
        return None
    return days[-1], (mark + 1, end)


def _names_day(words: Sequence[Word], period: Period) -> bool:
    """It is a date, or an hour with its weekday or month."""
    named = any(word.text.isalpha() and word.text.istitle() for word in words[period.start : period.end])
    return named or period.grain is not Grain.TIME


def _mark(words: Sequence[Word]) -> int:
    """Where the mark behind the times that open a line stands; 0 where something else opens it, or nothing follows."""
    for at, word in enumerate(words[:WIDEST_HEAD]):
        if word.time is not None or (word.text in {",", "(", ")"} and at):
            continue
        if word.lower in JOINTS and at and words[at - 1].time is not None and words[at + 1 : at + 2]:
            continue
        if word.text not in MARKS or not at or at + LEAST >= len(words):
            return 0
        if words[at + 1].time is None:
            return at
    return 0


def _end(words: Sequence[Word], start: int) -> int:
    """Where the words of a line end: before the last mark, at most so many words on."""
    end = min(len(words), start + LONGEST)
    cuts = [at for at in range(start + LEAST, end) if words[at].text in {",", ";"}]
    return cuts[-1] if end < len(words) and cuts else end
