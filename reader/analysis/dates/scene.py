"""What a reader has in mind at a point of the text: the day of publication, and the last time that was named.

Rules ask it for the year, week or day that the words leave out. It follows the text from the top, told of each time
found.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from reader.analysis.dates.calendar import Interval, interval, value_of
from reader.analysis.dates.later_days import day_behind, day_of_event
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.returning import FINE
from reader.analysis.dates.tense import RELATIVE, Tense, Tenses
from reader.analysis.document import Document
from reader.model import Grain, TimeType

PRINTED = range(1400, 3000)
"""Years an article can be of."""
DATED = (*FINE, Grain.MONTH, Grain.SEASON)
"""Grains of a time whose printed year goes on to hold for the next times of its story."""
OPEN = (Grain.MONTH, Grain.YEAR)
"""Grains of a time that leaves the day of a story open."""
DEADLINE = ("by ", "By ", "until ")
"""What stands before the day to come on which something must be done at the latest."""
NIGHTLY = re.compile("overnight", re.IGNORECASE)
"""No day that a story would count on from."""
FULL_DATE = re.compile(r"[A-Z][a-z]+day,? (?:the )?(?:[A-Z][a-z]+\.? \d|\d+(?:st|nd|rd|th)? (?:of )?[A-Z])")
"""A day with its weekday, as a chapter of a story opens: "Sunday, 28 September"."""
TELLING_REACH = 1200
"""Characters. A quarter named further back is not what "a year earlier" is compared with."""
NOWHERE = -1_000_000
LONGER_REPORTS = frozenset({"P6M", "P9M", "P1Y"})
"""Where a report goes on to the half-year, the nine months or the year, what it compares is no quarter any more."""
STORY_REACH = 2000
"""Characters for which such a day is the week that is told."""
DATED_REACH = 500
"""Characters behind a day with its year in which other days may be of that year."""
EVENT_DAYS = 14
"""A day without a year so close to the last one with a year is told of the same event."""
RECENT_DAYS = 60
"""A day within so many of publication is this year's: who means another says so."""
STORY_AGE = range(8, 92)
"""Days before publication. A younger story cannot be told apart from the news of the week, an older one needs dates."""
SAYING = re.compile(
    r"\b(?:said|says|told|tells|announced|confirmed|added|wrote|reported|declared|warned|ruled|last|this|next)\b"
)
SAYING_REACH = 60
SENTENCE_END = re.compile(r"[.?!][\s\"”’]|\n")
SENTENCE_REACH = 200
THAT = re.compile(r"\A[Tt]hat\s|\s(?:that|the same) year\Z")
"""What says that a time is of the year of the story."""
NEXT_REACH = 300
"""Characters behind a time of a story in which a month without a year is still told with it."""
LONG_AGO = 2
"""Years. What is told of so long ago is a story, and no news that the last months go on with."""
FRONTED_REACH = 20
AND = re.compile(r"\b(?:and|until|before|then|to)\b")
RETURNING = re.compile(r"\s(?:every|each|daily\b|(?:on )?(?:week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))days\b)")
"""What stands behind an hour that returns."""
CLAUSE_REACH = 60
TO_DO = re.compile(r"(?:[^.;:]{0,60}\b(?:agreed|decided|ordered|planned|promised|voted|vowed))?,? to [a-z]+\s[^.;:]*\Z")
"""What stands between when something was decided and when it is to be done."""
FRONTED = re.compile(
    r"(?:\A|[.?!][\"”’)]?\s|\n|[\"“‘])(?:Then,? )?(?:In|By|Until|From|Since|Only in|It was in) \Z", re.IGNORECASE
)
"""What stands before a time that opens its sentence."""


@dataclass(slots=True)
class Scene:
    """The anchors of a document while it is read."""

    document: Document
    named: Interval | None = None
    """The last time on a calendar that the text named."""
    named_end: int = NOWHERE
    """Where it was named."""
    named_day: date | None = None
    """The last single day."""
    named_day_end: int = NOWHERE
    """Where it was named."""
    met_day: date | None = None
    """The last single day that was no deadline, "by 20 April": that of an hour without a day."""
    coming_day: date | None = None
    """The last single day later than publication that was no deadline."""
    past_day: date | None = None
    """The last single day that was no later than publication."""
    quarter: str = ""
    """The last quarter named: what "the quarter" and "a year earlier" speak of in a report of earnings."""
    quarter_end: int = NOWHERE
    """Where it was named."""
    story_day: date | None = None
    """The last day that was named with its weekday and its month."""
    story_end: int = NOWHERE
    """Where it was named."""
    dated: date | None = None
    """The last day whose year is over and was printed, while none of another year was named since; of a month or a
    season the first.
    """
    dated_end: int = NOWHERE
    """Where its year was last spoken of."""
    event: date | None = None
    """The last day whose year is over and was printed."""
    opening_year: int = 0
    """The year that opened its sentence: "In 2019 she won", for the months that the sentence goes on to."""
    opening_end: int = NOWHERE
    """Where it was named."""
    repeated_end: int = NOWHERE
    """Where hours were told that return: "every Tuesday"."""
    day: date | None = field(init=False)
    """The day of publication; none where it is so near the calendar's ends that no week can be counted from it."""
    tenses: Tenses = field(init=False)

    def __post_init__(self) -> None:
        day = self.document.day
        self.day = day if day and day.year in PRINTED else None
        self.tenses = Tenses(self.document)

    def heard(self, meaning: Meaning, start: int, end: int) -> None:
        """Take note of a time that was found from `start` to `end`."""
        if meaning.value in LONGER_REPORTS:
            self.quarter_end = NOWHERE
        if meaning.type is TimeType.SET:
            self.repeated_end = end
        if meaning.type not in {TimeType.DATE, TimeType.TIME} or NIGHTLY.match(self.document.text, start, end):
            return
        named = interval(meaning.value)
        if named.first is None:
            return
        self.named, self.named_end = named, end
        self._heard_year(named, start, end)
        if named.grain in FINE:
            self.named_day, self.named_day_end = named.first, end
            ahead = self.day is not None and named.first > self.day
            if not (ahead and self.document.text.endswith(DEADLINE, 0, start)):
                self.met_day = named.first
                self.coming_day = named.first if ahead else self.coming_day
            if self.day is None or named.first <= self.day:
                self.past_day = named.first
            if FULL_DATE.match(self.document.text, start, end):
                self.story_day, self.story_end = named.first, end
        if named.grain is Grain.QUARTER:
            self._heard_quarter(meaning.value, named, start, end)

    def _heard_year(self, named: Interval, start: int, end: int) -> None:
        assert named.first is not None  # noqa: S101 - the caller has looked
        year = named.first.year
        if named.grain is Grain.YEAR and FRONTED.search(self.document.text, max(0, start - FRONTED_REACH), start):
            self.opening_year, self.opening_end = year, end
        words = self.document.text[start:end]
        printed = named.grain in DATED and (f"{year}" in words or THAT.search(words))
        if printed and self.day and year < self.day.year:
            self.dated, self.dated_end = named.first, end
            self.event = named.first if named.grain in FINE else self.event
        elif self.dated and self.dated.year == year:
            self.dated_end = end
        else:
            self.dated = None

    def dated_on(self, month: int, day: int, reading: Reading) -> str:
        """That day of the year that is being told: later than the last day with a printed year, not far behind it in
        the text, in the past, and not so near publication that it would be this year's.
        """
        if (month, day) == (2, 29):
            return ""
        if year := self.decided_in(month, reading):
            return f"{year:04d}-{month:02d}-{day:02d}"
        found = self._of_told_year(month, day, reading) or self._around_event(month, day, reading)
        return found.isoformat() if found else ""

    def _around_event(self, month: int, day: int, reading: Reading) -> date | None:
        """A day close to the last one with a printed year: "It fell on 6 March 2025. … They had warned on 4 March"."""
        if self.event is None or not self.tense(reading).is_past:
            return None
        found = date(self.event.year, month, day)
        return found if abs((found - self.event).days) <= EVENT_DAYS else None

    def told_year(self) -> int:
        """The year of the last time named, where that is not to come; 0 where none was."""
        named = self.named.first if self.named else None
        return named.year if named and self.day and named <= self.day else 0

    def decided_in(self, month: int, reading: Reading) -> int:
        """The year of a month in which is to be done what was decided in a year that is over, "voted in 2019 to leave
        in | May", or until which it lasted, "fell in 2019 and lay until | May"; 0 where nothing was or did.
        """
        named = self.named
        if named is None or named.first is None or self.day is None or named.first.year >= self.day.year:
            return 0
        if not self._is_in_sentence(self.named_end, reading):
            return 0
        text, end = self.document.text, self.named_end
        if not TO_DO.match(text, end, reading.start) and not text.endswith(("until ", "till "), end, reading.start):
            return 0
        return named.first.year + (named.grain is not Grain.YEAR and month < named.first.month)

    def month_dated(self, month: int, reading: Reading) -> str:
        """The same for a month that opens its sentence, where a story goes on: "In August she flew to York". One in a
        sentence that opens with its year is of that year.
        """
        opens = self._is_in_sentence(self.opening_end, reading)
        if opens and self.tense(reading) in {Tense.PAST, Tense.OVER, Tense.AHEAD}:
            return f"{self.opening_year:04d}-{month:02d}"
        if year := self.decided_in(month, reading):
            return f"{year:04d}-{month:02d}"
        goes_on = FRONTED.search(reading.before) or self._is_next_sentence(reading)
        found = self._of_told_year(month, 15, reading) if goes_on else None
        return f"{found:%Y-%m}" if found else ""

    def _is_next_sentence(self, reading: Reading) -> bool:
        """Whether a story of years ago was in the sentence before: "It fell in June 2009. They stayed until May"."""
        if self.dated is None or self.day is None or self.day.year - self.dated.year < LONG_AGO:
            return False
        between = self.document.text[max(self.dated_end, 0) : reading.start]
        return len(between) < NEXT_REACH and "\n" not in between and not SAYING.search(between)

    def _of_told_year(self, month: int, day: int, reading: Reading) -> date | None:
        told, now = self.dated, self.day
        if told is None or now is None or reading.start > self.dated_end + DATED_REACH:
            return None
        found = date(told.year, month, day)
        nearest = min(abs((date(year, month, day) - now).days) for year in (now.year - 1, now.year, now.year + 1))
        fits = found > told and nearest > RECENT_DAYS and self.tense(reading).is_past
        return found if fits else None

    def open_day(self, reading: Reading) -> str:
        """A day that a story leaves open, of the month or year that it has got to: "2012-04-XX". Nothing where it
        named a day before, or the verb is not past.
        """
        named = self.named
        if not self._is_open(reading) or named is None or named.first is None:
            return ""
        return f"{named.first:%Y-%m}-XX" if named.grain is Grain.MONTH else f"{named.first:%Y}-XX-XX"

    def open_day_of_hour(self, reading: Reading) -> str:
        """The same for an hour: its own clause has named the month."""
        near = self._is_in_sentence(self.named_end, reading, CLAUSE_REACH)
        told = near and not RELATIVE.search(self.document.text, self.named_end, reading.start)
        return self.open_day(reading) if told else ""

    def returning_day(self, reading: Reading) -> str:
        """No day, for an hour of what returns: "shut every Tuesday night from 11pm", "at 9am every day"."""
        returns = self._is_in_sentence(self.repeated_end, reading, CLAUSE_REACH) or RETURNING.match(reading.after)
        return "XXXX-XX-XX" if returns else ""

    def _is_open(self, reading: Reading) -> bool:
        named, now = self.named, self.day
        if self.named_day or now is None or named is None or named.first is None:
            return False
        near = reading.start - self.named_end < DATED_REACH
        told = named.grain in OPEN and named.first <= now and near
        return told and self.tense(reading).is_past

    def day_of_hour(self, reading: Reading) -> date | None:
        """The day that an hour belongs to: the one last named, but publication's where a paragraph opens with the
        hour, as the entries of a running report do; where the verb is past, no day that is still to come.
        """
        start = reading.start
        if self.document.text[max(0, start - 2) : start] in {"", "\n\n"}:
            return self.day
        if found := self._later_day(reading):
            return found
        near = self._is_in_sentence(self.named_day_end, reading)
        return self.last_day(reading, None if near else self.met_day) or self.day

    def _later_day(self, reading: Reading) -> date | None:
        """The day that is named only behind an hour, for one whose sentence has named none before it."""
        if self.day is None or self._is_in_sentence(self.named_day_end, reading):
            return None
        tense = self.tense(reading)
        shared = day_behind(reading, self.day, tense)
        return shared or (day_of_event(reading, self.day, tense) if self.named_day is None else None)

    def day_of_printed_hour(self, reading: Reading) -> date | None:
        """The day that an hour of the markets or of an instrument belongs to, "at 0930 GMT": one that its own sentence
        named before it, else publication's.
        """
        if self._is_in_sentence(self.named_day_end, reading):
            return self.day_of_hour(reading)
        return self._later_day(reading) or self.day

    def last_day(self, reading: Reading, named: date | None = None) -> date | None:
        """The day last named, or another one that was; where the verb is past, none that is still to come, and where it
        looks ahead, one that is, if any was named.
        """
        named = named or self.named_day
        if named and self.day and named > self.day and self.tense(reading).is_past:
            return self.past_day or self.day
        if named and self.day and named < self.day and self.coming_day and self.tense(reading).is_ahead:
            return self.coming_day
        return named

    def after_named(self, day: str, reading: Reading) -> str:
        """A weekday; a week later where it is to come, and stands behind a later one to come in its sentence: "will
        close on Thursday and reopen on Monday".
        """
        named = self.named_day if self._is_in_sentence(self.named_day_end, reading) else None
        if named is None or self.day is None or named <= self.day or not self.tense(reading).is_ahead:
            return day
        found = date.fromisoformat(day)
        joined = AND.search(self.document.text, self.named_day_end, reading.start)
        return (found + timedelta(7)).isoformat() if joined and self.day <= found < named else day

    def named_beside(self, reading: Reading) -> Interval | None:
        """The last time named, where the sentence of a reading named it."""
        return self.named if self._is_in_sentence(self.named_end, reading) else None

    def day_beside(self, reading: Reading) -> date | None:
        """The day to come that the sentence of a reading has named before it."""
        ahead = self.named_day and self.day and self.named_day > self.day
        return self.named_day if ahead and self._is_in_sentence(self.named_day_end, reading) else None

    def _is_in_sentence(self, end: int, reading: Reading, reach: int = SENTENCE_REACH) -> bool:
        """Whether a reading stands not far behind the end of an earlier one, in its sentence."""
        start = reading.start
        return end >= 0 and start - end < reach and not SENTENCE_END.search(self.document.text, end, start)

    def _heard_quarter(self, value: str, named: Interval, start: int, end: int) -> None:
        """Reports speak of a quarter that is over; an earlier one is there for comparison. A firm whose year ends in
        September tells in November how its fourth quarter was.
        """
        assert named.first is not None  # noqa: S101 - the caller has looked
        assert named.last is not None  # noqa: S101 - the caller has looked
        over = self.day is None or named.last < self.day
        begun = not self.quarter and self.day is not None and named.first < self.day
        told = begun and self.tenses.at(start, end).is_past
        if (over or told) and value >= self.quarter:
            self.quarter = value
            self.quarter_end = end

    def reported_quarter(self, start: int) -> str:
        """The quarter that a report at `start` speaks of, where it named one not long before."""
        return self.quarter if self.quarter_end >= start - TELLING_REACH else ""

    def tense(self, reading: Reading) -> Tense:
        """The tense around a reading; where no verb tells, that of a day to come which the sentence has named."""
        tense = self.tenses.at(reading.start, reading.end)
        if tense is not Tense.UNKNOWN or not self.named_day or not self.day or self.named_day <= self.day:
            return tense
        return Tense.FUTURE if self._is_in_sentence(self.named_day_end, reading) else tense

    def weekday_told(self, number: int, reading: Reading) -> str:
        """The day of that ISO number in the week of the story that is being told; nothing where none is: in news a
        weekday is near publication. Who says something says it now, about then.
        """
        start, text = reading.start, self.document.text
        if self.day is None or self.story_day is None or start > self.story_end + STORY_REACH:
            return ""
        before = text[max(self.story_end, start - SAYING_REACH) : start].rpartition(". ")[2]
        around = before + text[start : start + SAYING_REACH]
        if (self.day - self.story_day).days not in STORY_AGE or SAYING.search(around):
            return ""
        if not self.tense(reading).is_past:
            return ""
        return (self.story_day + timedelta((number - self.story_day.isoweekday() - 1) % 7 + 1)).isoformat()

    def same(self, unit: str) -> str:
        """The unit that publication lies in."""
        return value_of(self.day, unit) if self.day else "PRESENT_REF"
