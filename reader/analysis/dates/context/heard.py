"""What a text has told of times up to the place where a reader is, noted as they are found."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.context.beside_stories import BACK, came_after, is_compared, is_told_aside, stands_beside
from reader.analysis.dates.context.hemisphere import season_days
from reader.analysis.dates.context.returning import FINE
from reader.analysis.dates.context.stories import (
    FULL_DATE,
    NOWHERE,
    SENTENCE_REACH,
    Story,
    in_sentence,
    is_attribute,
    is_recalled_in,
)
from reader.analysis.dates.context.tenses import Tenses
from reader.analysis.dates.wording.meaning import Meaning
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.document import Document
from reader.analysis.patterns import later
from reader.model import Grain, TimeType

PRINTED = range(1400, 3000)
"""Years an article can be of."""
DEADLINE = ("before ", "by ", "By ", "until ")
"""What stands before the day to come on which something must be done at the latest."""
LASTED = (*BACK, "until ")
"""What stands before the day that is over from which on, or until which, something lasted."""
NO_STORY = re.compile("overnight|9/11|7/7", re.IGNORECASE)
"""No day that a story would count on from."""
TELLING_REACH = 1200
"""Characters. A quarter named further back is not what "a year earlier" is compared with."""
LONGER_REPORTS = frozenset({"P6M", "P9M", "P1Y"})
"""Where a report goes on to the half-year, the nine months or the year, what it compares is no quarter any more."""
COMPARABLE = (Grain.MONTH, Grain.YEAR)
HEADS = later(r":?[ \t]*(?:\n|\Z)")
"""What stands behind a day that fills its line."""
EVENING = re.compile(r"T(?:1[89]|2\d|EV|NI)")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """A time that the text told, and where its words end there."""

    what: T
    end: int


@dataclass(slots=True)
class Heard:
    """The times that a document has named so far, of each kind the last."""

    document: Document
    _named: Told[Interval] | None = field(init=False, default=None)
    _named_day: Told[date] | None = field(init=False, default=None)
    _story_day: Told[date] | None = field(init=False, default=None)
    """The last day that was named with its weekday and its month."""
    _returning: Told[Meaning] | None = field(init=False, default=None)
    """The last time that comes back: "every Tuesday"."""
    _reported: Told[str] | None = field(init=False, default=None)
    """The quarter that is reported on; none where the report has gone on to the half-year or the year."""
    _heading: Told[date] | None = field(init=False, default=None)
    """The last day that fills a line of its own."""
    _lead: Told[date] | None = field(init=False, default=None)
    """The first day that was named."""
    met_day: date | None = None
    """The last single day that was no deadline, "by 20 April": that of an hour without a day."""
    coming_day: date | None = None
    """The last single day later than publication that was no deadline."""
    past_day: date | None = None
    """The last single day that was no later than publication."""
    month: Interval | None = None
    """The last month that was named, and not compared with another: what "a month earlier" is compared with."""
    quarter: str = ""
    """The last quarter named: what "the quarter" and "a year earlier" speak of in a report of earnings."""
    evening: date | None = None
    """The day of the last hour, where that was in the evening or at night."""
    day: date | None = field(init=False)
    """The day of publication; none where it is so near the calendar's ends that no week can be counted from it."""
    tenses: Tenses = field(init=False)
    story: Story = field(init=False)
    """What is told of an earlier year."""

    def __post_init__(self) -> None:
        day = self.document.day
        self.day = day if day and day.year in PRINTED else None
        self.tenses = Tenses(self.document)
        self.story = Story(self.document.text, self.day)

    @property
    def named(self) -> Interval | None:
        """The last time on a calendar that the text named."""
        return self._named.what if self._named else None

    @property
    def named_day(self) -> date | None:
        """The last single day that it named."""
        return self._named_day.what if self._named_day else None

    def heard(self, meaning: Meaning, start: int, end: int) -> None:
        """Take note of a time that was found from `start` to `end`."""
        if meaning.value in LONGER_REPORTS:
            self._reported = None
        if meaning.type is TimeType.SET:
            self._returning = Told(meaning, end)
        if meaning.type not in (TimeType.DATE, TimeType.TIME) or NO_STORY.match(self.document.text, start, end):
            return
        named = season_days(meaning.value, self.document.text)
        if named is None or is_recalled_in(self.document.text, self.named, named, start):
            return
        self.story.heard(named, start, end)
        if self._is_only_beside(named, start, end):
            return
        self._named = Told(named, end)
        if named.grain is Grain.MONTH:
            self.month = named
        if named.grain is Grain.TIME:
            self.evening = named.first if EVENING.search(meaning.value) else None
        if named.grain in FINE:
            self._heard_day(named.first, start, end)
        if named.grain is Grain.QUARTER:
            self._heard_quarter(meaning.value, named, start, end)

    def _is_only_beside(self, named: Interval, start: int, end: int) -> bool:
        """Whether a time is only told beside another one, belongs to a noun, or is what another is compared with."""
        text, last = self.document.text, self._named
        if self._stands_beside(named, start) or is_attribute(text, last.end if last else NOWHERE, start, end):
            return True
        back = last is not None and named.last < last.what.first
        return back and named.grain in COMPARABLE and is_compared(text, start, end)

    def _heard_day(self, day: date, start: int, end: int) -> None:
        """Take note of a single day, or of that of an hour."""
        text = self.document.text
        self._named_day = told = Told(day, end)
        if self._fills_line(start, end):
            self._heading = told
        self._lead = self._lead or told
        if FULL_DATE.match(text, start, end):
            self._story_day = told
        ahead = self.day is not None and day > self.day
        # "The school, shut since Monday, will stay so": its hours are of the day that is told.
        if text.endswith(DEADLINE if ahead else LASTED, 0, start):
            return
        if not is_told_aside(text, self.met_day, day, start, end):
            self.met_day = day
            self.coming_day = day if ahead else self.coming_day
        if not ahead:
            self.past_day = day

    def _fills_line(self, start: int, end: int) -> bool:
        """Whether nothing else stands in the line of a time, as where it heads a list."""
        text = self.document.text
        return text[max(0, start - 1) : start] in {"", "\n"} and HEADS.match(text, end) is not None

    def _stands_beside(self, named: Interval, start: int) -> bool:
        """Whether a time only says what was before the day that was told, when that was said, or since when."""
        told, since = self._named_day, named.grain is Grain.YEAR and self.document.text.endswith(BACK, 0, start)
        last = self._named
        if last and named.last < last.what.first and came_after(self.document.text, last.end, start):
            return True
        beside = told and stands_beside(self.document.text, (told.what, told.end), named, start, self.day)
        return since or bool(beside)

    def _is_in_sentence(self, told: Told[Any] | None, reading: Reading, reach: int = SENTENCE_REACH) -> bool:
        return told is not None and in_sentence(self.document.text, told.end, reading.start, reach)

    def _heard_quarter(self, value: str, named: Interval, start: int, end: int) -> None:
        """Reports speak of a quarter that is over; an earlier one is there for comparison. A firm whose year ends in
        September tells in November how its fourth quarter was.
        """
        over = self.day is None or named.last < self.day
        begun = not self.quarter and self.day is not None and named.first < self.day
        told = begun and self.tenses.at(start, end).is_past
        if (over or told) and value >= self.quarter:
            self.quarter = value
            self._reported = Told(value, end)

    def reported_quarter(self, start: int) -> str:
        """The quarter that a report at `start` speaks of, where it named one not long before."""
        return self._reported.what if self._reported and self._reported.end >= start - TELLING_REACH else ""
