"""What a reader has in mind at a point of the text: the day of publication, and the last time that was named.

Rules ask it for the year, week or day that the words leave out. It follows the text from the top, told of each time
found.
"""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import Interval, next_weekday, value_of
from reader.analysis.dates.context.beside_stories import is_enclosed, is_in_aside, is_start
from reader.analysis.dates.context.happenings import day_of_lead, night_behind
from reader.analysis.dates.context.heard import Heard
from reader.analysis.dates.context.joined_days import is_hour_of, weekday_joined, year_before, year_decided, year_joined
from reader.analysis.dates.context.later_days import (
    day_ahead,
    day_behind,
    day_of_event,
    day_said,
    has_moved_on,
    has_no_day,
    is_open_until,
)
from reader.analysis.dates.context.leads import IMPOSED_COUNT, NEAR_REACH
from reader.analysis.dates.context.stories import (
    DATED_REACH,
    SAYING,
    TOLD_OF,
)
from reader.analysis.dates.context.tense import RELATIVE, Tense
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

OPEN = (Grain.MONTH, Grain.SEASON, Grain.YEAR)
"""Grains of a time that leaves the day of a story open."""
STORY_REACH = 2000
"""Characters for which such a day is the week that is told."""
STORY_AGE = range(8, 92)
"""Days before publication. A younger story cannot be told apart from the news of the week, an older one needs dates."""
NEWS_AGE = 366
"""Days before publication. What was longer ago is looked back to and no news."""
SAYING_REACH = 60
"""Characters before and behind a weekday in which a verb of saying makes it one of the news."""
IMPOSED = re.compile(rf"\b(?:declared|imposed|ordered) {IMPOSED_COUNT} (?:[\w-]+ ){{1,4}}from \Z")
LIST_REACH = 1500
"""Characters for which a day that fills a line of its own heads a list of hours."""
CLAUSE_END = frozenset(".,;:?!")
RETURNING = later(
    r"(?:\s(?:to|until)\s[\w:.]+(?:\s[ap]\.?m\b\.?)?)?"
    r"\s(?:every|each|daily\b|(?:on )?(?:week|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b"
    r"|(?:on )?(?:an?|one) (?:[a-z]+ )?(?:week|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)"
)
"""What stands behind an hour that returns, with the one until which it does, "from 8am to 8pm daily", or behind one of
no day that is told, "at 9am on a wet Tuesday".
"""
UNTIL = later(r"\s?(?:[-–]|to|through|until)\s?")
"""What stands between two weekdays, from the first to the second of which it is."""
HELD = later(r", (?=(?:(?:to be )?held )?(?:from|on|between) (?:\d|[A-Z][a-z]+ \d|\Z))")
"""What parts a thing and when it is: "The 2030 fair, from 3 to 5 May"."""
CLAUSE_REACH = 60
"""Characters behind a time in which a word still belongs to its clause."""


class Scene(Heard):
    """The anchors of a document while it is read, asked for what the words at one place leave out."""

    __slots__ = ()

    def dated_on(self, month: int, day: int, reading: Reading) -> str:
        """That day of the year that is being told; nothing where no other year than publication's is."""
        year = self.year_told_of(reading) or self.decided_in(month, reading) or self._year_ahead(reading)
        year = year or self._year_beside(month, day, reading)
        if year and (month, day) != (2, 29):
            return f"{year:04d}-{month:02d}-{day:02d}"
        found = self.story.day(month, day, reading, self.tense(reading))
        return found.isoformat() if found else ""

    def _year_beside(self, month: int, day: int, reading: Reading) -> int:
        """The year of a day that a word, or a list, ties to the time before it; else 0."""
        text, named, told, start = self.document.text, self._named, self._named_day, reading.start
        if told and (year := year_joined(text, (told.end, start), reading.end, told.what, (month, day))):
            return year
        over = named is not None and self.day is not None and named.what.last.year < self.day.year
        near = named is not None and start - named.end <= NEAR_REACH
        return year_before(text[named.end : start], named.what, (month, day)) if named and over and near else 0

    def _year_ahead(self, reading: Reading) -> int:
        """The year to come, or of publication, that its own clause has named before: "The 2030 fair will be held on
        | 3 May"; else 0.
        """
        told = self._named
        if told is None or self.day is None or told.what.grain is not Grain.YEAR or told.what.last < self.day:
            return 0
        text = self.document.text
        between = text[told.end : reading.start]
        apart = len(between) > CLAUSE_REACH or not CLAUSE_END.isdisjoint(HELD.sub("", between))
        year, tense = told.end - len("2030"), self.tense(reading)
        owns = between.startswith(("'s ", "’s ")) and text.endswith(("next year", "Next year"), 0, told.end)
        apart = apart or not (owns or (text[year : told.end].isdigit() and text.endswith(("the ", "The "), 0, year)))
        return told.what.first.year if not apart and (tense.is_ahead or tense is Tense.UNKNOWN) else 0

    def month_dated(self, month: int, reading: Reading) -> str:
        """That month of the year that is being told; nothing where no other year than publication's is."""
        year = self.year_told_of(reading)
        found = None if year else self.story.month(month, reading, self.tense(reading))
        if found is None and (year := year or self.decided_in(month, reading) or self._year_ahead(reading)):
            return f"{year:04d}-{month:02d}"
        return f"{found:%Y-%m}" if found else ""

    def year_told_of(self, reading: Reading) -> int:
        """The year of what is told of right behind it, "the fire of 2018, which broke out on | 24 June"; else 0."""
        told = self._named if self._named and self._named.what.grain is Grain.YEAR else None
        points = told and reading.before.endswith((" that ", "That ")) and reading.start - told.end < DATED_REACH
        told_of = told and (points or TOLD_OF.fullmatch(self.document.text, told.end, reading.start))
        return told.what.first.year if told and told_of else 0

    def told_year(self) -> int:
        """The year of the last time named, where that is not to come; 0 where none was."""
        named = self.named
        return named.first.year if named and self.day and named.first <= self.day else 0

    def decided_in(self, month: int, reading: Reading) -> int:
        """The year of a month in which is to be done what was decided in a year that is over, "voted in 2019 to leave
        in | May", or until which it lasted, "fell in 2019 and lay until | May"; 0 where nothing was or did.
        """
        told = self._named
        if told is None or self.day is None or told.what.first.year >= self.day.year:
            return 0
        between = (told.end, reading.start)
        inside = self._is_in_sentence(told, reading)
        return year_decided(self.document.text, between, told.what, month) if inside else 0

    def open_day(self, reading: Reading) -> str:
        """A day left open by a past story that has got to a month or year without one: "2012-04-XX"; or nothing."""
        named = self.named
        if not self.is_open(reading) or named is None:
            return ""
        return f"{named.first:%Y-%m}-XX" if named.grain is Grain.MONTH else f"{named.first:%Y}-XX-XX"

    def open_day_of_hour(self, reading: Reading) -> str:
        """A day left open, for an hour whose own clause has named the month."""
        told = self._named
        if told is None or not self._is_in_sentence(told, reading, CLAUSE_REACH):
            return ""
        return "" if RELATIVE.search(self.document.text, told.end, reading.start) else self.open_day(reading)

    def returning_day(self, reading: Reading) -> str:
        """No day, for an hour of what returns: "shut every Tuesday night from 11pm", "at 9am every day"."""
        returns = self._is_in_sentence(self._returning, reading, CLAUSE_REACH) or RETURNING.match(reading.after)
        return "XXXX-XX-XX" if returns else ""

    def returns_until(self, reading: Reading) -> bool:
        """Whether a weekday is the last one on which something returns: "Mondays to | Fridays"."""
        told = self._returning
        return told is not None and UNTIL.fullmatch(self.document.text, told.end, reading.start) is not None

    def is_open(self, reading: Reading) -> bool:
        """Whether a story has got to a month or a year that is over, and has named no day since, or in it."""
        text, told, day, now = self.document.text, self._named, self._named_day, self.day
        if now is None or told is None or reading.start - told.end >= DATED_REACH or is_in_aside(text, told.end):
            return False
        if day and (day.end > told.end or told.what.first <= day.what <= told.what.last):
            return False
        return told.what.grain in OPEN and told.what.first <= now and self.tense(reading).is_past

    def day_of_hour(self, reading: Reading) -> date | None:
        """The day that an hour belongs to: the one last named, but publication's where a paragraph opens with the
        hour, as the entries of a running report do, or that of the line which heads a list; where the verb is past, no
        day that is still to come. What came at 4 a.m. behind an evening came in the night to the next day.
        """
        if self.document.text[max(0, reading.start - 2) : reading.start] in {"", "\n\n"}:
            headed = self._heading and reading.start - self._heading.end <= LIST_REACH
            return self._heading.what if self._heading and headed else self.day
        if found := self._later_day(reading):
            return found
        if is_open_until(reading, self.tense(reading), self.named_day, self.day):
            return self.day
        near = self._is_in_sentence(self._named_day, reading) and not self._is_aside()
        left = has_no_day(self.met_day, self.named, self.day) and self.is_open(reading)
        if left or has_moved_on(self.met_day, self.named, self.day):
            return None
        past = self.day is not None and self.tense(reading).is_past
        if past and not near and self._lead and self.met_day and self._named_day and self.day:
            lead, met = (self._lead.what, self._lead.end), (self.met_day, self._named_day.end)
            if found := day_of_lead(self.document.text, lead, met, self.day, reading.start):
                return found
        told = self._named_day
        if told and near and is_hour_of(self.document.text[told.end : reading.start]):
            return night_behind(reading.text, self.evening, told.what, told.what + timedelta(1))
        day = self.last_day(reading, self.met_day) if self.met_day and not near else None
        if day and self.day and self._named_day and self.tense(reading).is_ahead:
            day = day_ahead(self.document.text[self._named_day.end : reading.start], day, self.day)
        day = self.last_day(reading) or self.day if near else day or self.day
        return night_behind(reading.text, self.evening, day, self.day) if past and day and self.day else day

    def _is_aside(self) -> bool:
        """Whether the last day named ends an aside, and is not the one that is told."""
        told = self._named_day
        return told is not None and told.what != self.met_day and is_enclosed(self.document.text, told.end)

    def _later_day(self, reading: Reading) -> date | None:
        """The day that is named only behind an hour, for one whose sentence has named none before it."""
        if self.day is None or self._is_in_sentence(self._named_day, reading):
            return None
        tense = self.tense(reading)
        if (shared := day_behind(reading, self.day, tense)) or self.named_day:
            return shared
        return day_said(reading, self.day, tense) or day_of_event(reading, self.day, tense)

    def day_of_printed_hour(self, reading: Reading) -> date | None:
        """The day that an hour of the markets or of an instrument belongs to, "at 0930 GMT": one that its own sentence
        named before it, else publication's.
        """
        told = self._named_day
        if told and self._is_in_sentence(told, reading) and not is_start(self.document.text, told.end):
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
        """A weekday, or another of its name that a day of its sentence before it means. One from which on something was
        imposed may be yesterday.
        """
        if self.day and IMPOSED.search(reading.before) and day == (self.day + timedelta(6)).isoformat():
            return (self.day - timedelta(1)).isoformat()
        told = self._named_day
        if told is None or self.day is None or not self._is_in_sentence(told, reading):
            return day
        ahead = self.tense(reading).is_ahead and told.what > self.day
        between = self.document.text[told.end : reading.start]
        return weekday_joined(date.fromisoformat(day), told.what, between, self.day, ahead=ahead).isoformat()

    def named_beside(self, reading: Reading) -> Interval | None:
        """The last time named, where the sentence of a reading named it."""
        return self.named if self._is_in_sentence(self._named, reading) else None

    def is_beside_named(self, reading: Reading) -> bool:
        """Whether only a comma parts it from the last time named: "On Friday, | sixty years later, it opened"."""
        told = self._named
        return told is not None and self.document.text[told.end : reading.start] == ", "

    def day_beside(self, reading: Reading) -> date | None:
        """The day to come that the sentence of a reading has named before it."""
        ahead = self.named_day and self.day and self.named_day > self.day
        return self.named_day if ahead and self._is_in_sentence(self._named_day, reading) else None

    def names_month_behind_day(self, reading: Reading) -> bool:
        """Whether its sentence has named a month, or more, behind the last day: what is counted from there has no
        day.
        """
        named, day = self._named, self._named_day
        if named is None or named.what.grain not in OPEN or not self._is_in_sentence(named, reading):
            return False
        return day is None or named.end > day.end

    def is_past_news(self, reading: Reading) -> bool:
        """Whether news that has looked back to another year goes on in a new paragraph."""
        named = self._named
        if named is None or self.day is None or not self.story.is_news:
            return False
        old = (self.day - named.what.first).days > NEWS_AGE
        return old and "\n" in self.document.text[named.end : reading.start]

    def tense(self, reading: Reading) -> Tense:
        """The tense around a reading; where no verb tells, that of a day to come which the sentence has named."""
        tense = self.tenses.at(reading.start, reading.end)
        if tense is not Tense.UNKNOWN or not self.named_day or not self.day or self.named_day <= self.day:
            return tense
        return Tense.FUTURE if self._is_in_sentence(self._named_day, reading) else tense

    def weekday_told(self, number: int, reading: Reading) -> str:
        """The day of that ISO number in the week of the story that is being told; nothing where none is: in news a
        weekday is near publication. Who says something says it now, about then.
        """
        start, text = reading.start, self.document.text
        story = self._story_day
        if self.day is None or story is None or start > story.end + STORY_REACH:
            return ""
        before = text[max(story.end, start - SAYING_REACH) : start].rpartition(". ")[2]
        around = before + text[start : start + SAYING_REACH]
        if (self.day - story.what).days not in STORY_AGE or SAYING.search(around):
            return ""
        if not self.tense(reading).is_past:
            return ""
        return next_weekday(story.what, number).isoformat()

    def same(self, unit: str) -> str:
        """The unit that publication lies in."""
        return value_of(self.day, unit) if self.day else "PRESENT_REF"
