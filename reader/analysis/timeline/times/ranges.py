"""The times of a sentence as periods: a date, two dates that are the ends of one period, a duration with a place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.analysis.timeline.grammar.forms import Word, lowered
from reader.analysis.timeline.grammar.lexicon import DETERMINERS, PREPOSITIONS
from reader.analysis.timeline.times.closing import closed
from reader.analysis.timeline.times.sentences import Sentence
from reader.analysis.wordlists import word_set
from reader.model import Grain, TimeExpression, TimeType

WITHIN = frozenset(("in", "on"))
LEAVING = word_set(
    "abdication arrest closure death departure dismissal election marriage removal resignation retirement sale"
)
"""Nouns that end what somebody did until then; "until he quit" is a clause of its own."""
MOVED = word_set(
    """
    adjourned brought change changed deferred delayed extended move moved postponed prolonged pushed put rescheduled
    shift shifted slipped switch switched
    """
)
"""Verbs whose two times are the old one and the new one of something."""
MOVED_REACH = 5
"""Words between such a verb and the first of them."""
EVENT_REACH = 5
"""Words between two ends, the "and" and the preposition among them."""
UP_TO = (["to"], ["until"], ["till"])
"""What two ends may have between them alone."""
BARE = ((Grain.DAY, Grain.DAY), (Grain.MONTH, Grain.MONTH), (Grain.DAY, Grain.TIME))
"""Grains of two ends that need no word before them: "Friday to Sunday, 10am"."""
JOINERS = word_set("to till until through and - – — /")

ONE_WORD = frozenset("-–/")
"""What joins two ends in one word."""


@dataclass(frozen=True, slots=True)
class Period:
    """Words `start` to `end` of a sentence, and what they mean."""

    start: int
    end: int
    time: int
    """The time expression, the first of two."""
    first: date
    last: date
    grain: Grain
    lasting: bool = False
    is_duration: bool = False
    """It counts days or years, and ends or begins at the article's day: "the last ten years"."""
    is_closed: bool = False
    """Its end is named, and how long it was: "the year ended March 31"."""


def find_periods(sentence: Sentence, times: Sequence[TimeExpression]) -> tuple[Period, ...]:
    """The periods that have a place on a calendar, in order; what recurs and what is vague has none."""
    found: list[Period] = []
    for index in sentence.times:
        time = times[index]
        if time.first is None or time.last is None or time.type is TimeType.SET or time.value.endswith("_REF"):
            continue
        start, end = sentence.place(time)
        if start >= end:
            # What brackets leave out.
            continue
        alone = Period(start, end, index, time.first, time.last, time.grain)
        period = _whole(sentence.words, times, alone)
        while found and period.is_closed and found[-1].end > period.start:
            found.pop()
        joined = _joined(sentence.words, found[-1], period) if found else None
        if joined:
            found[-1] = joined
        else:
            found.append(period)
    return tuple(found)


ENDS_ON = (Grain.DAY, Grain.MONTH)


def _whole(words: Sequence[Word], times: Sequence[TimeExpression], period: Period) -> Period:
    """The period of one time, which may last; with the words before it where it is the end of a longer one."""
    lasts = times[period.time].type is TimeType.DURATION and not _is_distance(words, period.start)
    if period.grain in ENDS_ON and (whole := closed(words, times, period.start, period.last)):
        return replace(period, start=whole[0], first=whole[1], lasting=True, is_duration=lasts, is_closed=True)
    return replace(period, lasting=True, is_duration=True) if lasts else period


SHADES = word_set("about around just only some")
WHICH = word_set("the last past next coming")


def _is_distance(words: Sequence[Word], start: int) -> bool:
    """Whether a duration tells how far off something is, "in two weeks", and not how long it lasts."""
    before = lowered(words, start - 2, start)
    return "in" in before[-1 - (before[-1:] != [] and before[-1] in SHADES) :] and words[start].lower not in WHICH


def _are_next(words: Sequence[Word], one: Period, other: Period) -> bool:
    """Two days of a month that are named together, one after the other."""
    days = one.grain is other.grain is Grain.DAY and words[one.start].text.isdigit() and one.end - one.start == 1
    return days and (other.first - one.last).days == 1


def _joined(words: Sequence[Word], one: Period, other: Period) -> Period | None:
    """Both as one period, where they are its ends: "from May to July", "between 2014 and 2016", "May 3-5".

    The later end may be that of an event: "between May 2014 and her arrest in June 2016", "from 1967 until her
    retirement in 1998".
    """
    between = lowered(words, one.end, other.start)
    if other.start < one.end and ONE_WORD.intersection(words[other.start].text):
        # "Jan-Feb 2022", "Jan/Feb 2022"
        between = ["-"]
    start = _first_of_event(words, one.start)
    # "Friday 3 to Sunday 5 May: the fair"
    before = words[start - 1].lower if start else "from"
    # "It runs Monday to Wednesday", but "put it off on Monday to Wednesday"
    is_bare = between in UP_TO and before not in PREPOSITIONS and (one.grain, other.grain) in BARE
    moves = before == "from" or is_bare
    if moves and any(word.lower in MOVED for word in words[max(0, one.start - MOVED_REACH) : one.start]):
        # "move bin day from Wednesday to Friday"
        return None
    leads = {"between": ["and"], "from": ["until"]}.get(before)
    to_event = between[:1] == leads and between[-1] in WITHIN and len(between) <= EVENT_REACH
    # Not "ran it between 2004 and 2009 | and sold it in 2012".
    to_event = to_event and not one.lasting and (before == "between" or between[-2] in LEAVING)
    if between == ["and"] and _are_next(words, one, other):
        # "on 5 and 6 April"
        return Period(one.start, other.end, one.time, one.first, other.last, one.grain, lasting=True)
    single = len(between) == 1 and between[0] in JOINERS
    hours = one.grain is other.grain is Grain.TIME and other.last == one.first and between[:1] in (["until"], ["till"])
    if not (single or to_event) or (other.last <= one.first and not hours):
        return None
    is_day = other.end - other.start == 1 and words[other.start].text.isdigit() and other.grain is Grain.DAY
    if is_day and between[0] != "and":
        # "July 8 to 12"
        before = "from"
    if not is_bare and before not in {"from", "between"} and between[0] not in {"-", "–", "/", "through"}:
        return None
    return Period(start, other.end, one.time, one.first, other.last, one.grain, lasting=True)


def _first_of_event(words: Sequence[Word], start: int) -> int:
    """Where the event begins whose time is the first of two ends, "between | his release in 1961 and"; else `start`."""
    if start < 1 or words[start - 1].lower not in WITHIN:
        return start
    first = next(
        (at for at in range(start - 1, max(0, start - EVENT_REACH), -1) if words[at - 1].lower == "between"), 0
    )
    return first if first and words[first].lower in DETERMINERS else start
