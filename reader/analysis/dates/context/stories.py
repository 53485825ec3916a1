"""The story of an earlier year that a text tells: which year its days and months without one are of.

It follows the text from the top, told of each time on a calendar.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.context.returning import CLOSE_AHEAD, FINE
from reader.analysis.dates.context.tense import RELATIVE, Tense
from reader.analysis.dates.wording.lexicon import NAMED_WEEKDAY
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

NOWHERE = -1_000_000
"""An offset from which nothing is within reach."""
DATED = (*FINE, Grain.MONTH, Grain.SEASON)
"""Grains of a time whose year goes on to hold for the next times of its story."""
DATED_REACH = 500
"""Characters behind a day with its year in which other days may be of that year."""
NEXT_REACH = 300
"""Characters behind a time of a story in which a month without a year is still told with it."""
FULL_DATE = re.compile(
    r"[A-Z][a-z]+day,? (?:the )?(?:[A-Z][a-z]+\.? \d|\d+(?:st|nd|rd|th)? (?:of )?[A-Z])"
    r"|the [a-z]+ [A-Z][a-z]+day (?:in|of) [A-Z]"
)
"""A day with its weekday, as a chapter of a story opens: "Sunday, 28 September", "the last Friday in March"."""
EVENT_DAYS = 14
"""A day without a year so close to the last one with a year is told of the same event."""
RECENT_DAYS = 60
"""A day within so many before publication is this year's: who means another says so."""
DAYS_OF_YEAR = 365
TURN_DAYS = 100
"""A story goes on over the turn of a year to a day so near."""
LONG_AGO = 2
"""Years. What is told of so long ago is a story, and no news that the last months go on with."""
SENTENCE_END = later(r"[.?!][\s\"”’]|\n")
SENTENCE_REACH = 200
"""Characters. A sentence that goes on for longer has mostly gone on to other things."""
BORN = later(r"\b[Bb]orn\b[^.;:\n]{0,40}\Z")
"""Before the day of a birth: what somebody did since then was not in that year for it."""
BORN_REACH = 60
"""Characters, the day's own among them."""
BEFORE_REACH = 60
"""Characters before a time that are looked at for what leads to it."""
TOLD_OF = later(r"(?: [a-z]+){0,2},? (?:which|that|when) (?:[a-z]+ ){1,5}|, (?:first |once |both )?in |['’]s (?:\w+ )?")
"""Between the year of something and a day in it: "was hacked twice last year, in | May", "last year's | May fair"."""
SAYING = later(
    r"\b(?:said|says|told|tells|announced|confirmed|added|wrote|reported|declared|warned|ruled|last|this|next)\b"
)
"""What takes a text from its story to those who tell it: "In 1987 she left. She said | on Monday"."""
LIMITS = ("by ", "By ", "till ", "until ", "Until ")
"""What stands before a time that a story looks ahead to, and has not got to."""
SINCE_WHEN = later(r"\bsince (?:[\w’'-]+ ){2,8}\Z")
"""What stands before the time of what only tells from when on something has lasted: "closed since the war began in"."""
OPEN_GRAINS = (Grain.MONTH, Grain.YEAR)
"""Grains of a time since which something has lasted."""
SECOND_YEAR = re.compile(r"[-–/]\d\d(?!\d)")
"""The end of a season, "in 1975-76", whose days are of both years."""
SUMMER = 7
"""The month with which such a season begins."""
NEWS = re.compile(rf"(?i:\b(?:today|yesterday|tonight|{NAMED_WEEKDAY}|last night)\b)")
"""Times that only news of today has."""
THAT = later(r"\A[Tt]hat\s|\s(?:that|the same) year\Z")
"""What says that a time is of the year of the story."""
ONE_CLAUSE = later(r",?(?:(?!\b(?:and|but|when|after|before)\b)[^,;:–—])*,?(?: on)?(?: the)? ")
"""What stands between a year and a day of the same clause, or of one that explains its noun: "In 1910 she died on 13
August", "In 1910 a fire that broke out on 13 August".
"""
OPENING = r"(?:\A|[.?!][\"”’)]?\s|\n|[\"“‘])(?:Then,? )?"
HAS_SINCE = later(r"\bha(?:s|ve) [^.;:]{1,80}\bsince \Z")
"""What has lasted since a month has lasted since the one before publication, whatever story is told."""
FRONTED = re.compile(rf"{OPENING}(?:In|By|Until|From|Since|Only in|It was in) \Z", re.IGNORECASE)
"""What stands before a time that opens its sentence."""
FRONTED_BARE = re.compile(rf"{OPENING}\Z")
"""The same, with no preposition."""
LONGEST_FRONT = len(".” Then, it was in ")
"""Characters of either."""
FRONTED_DAY = later(rf"{OPENING}On (?:the (?:[a-z]+ )?(?:morning|afternoon|evening|night) of )?\Z")
"""What stands before a day that opens its sentence."""


def in_sentence(text: str, end: int, start: int, reach: int = SENTENCE_REACH) -> bool:
    """Whether a place stands not far behind the end of an earlier time, in its sentence."""
    return end >= 0 and start - end < reach and not SENTENCE_END.search(text, end, start)


LONGEST_LINE = 10_000
"""Characters of a line that are looked through for the marks open in it, where a text is one line without end."""


def is_quoted(text: str, start: int) -> bool:
    """Whether quotation marks are open in the line before a place: what somebody says tells no story."""
    first = max(0, start - LONGEST_LINE)
    line = text[max(first, text.rfind("\n", first, start) + 1) : start]
    return line.count("“") > line.count("”") or line.count('"') % 2 == 1


RECALLED = later(
    r"[,?!.…][”\"’']\s(?:[\w’'-]+\s){1,8}(?:admitted|explained|recalled|remembered|said|told|wrote)\s"
    r"(?:[\w’'-]+\s){0,8}in\s(?:an?\s)?\Z"
)
"""What stands before the year in which somebody looked back: "“I left,” she told the Post in | 1998"."""
RECALLED_REACH = 160
"""Characters."""


def is_recalled_in(text: str, told: Interval | None, named: Interval, start: int) -> bool:
    """Whether a year at `start` is only when somebody spoke of an earlier one, `told`, of which the story goes on."""
    after = told is not None and named.grain is Grain.YEAR and named.first.year > told.first.year
    return after and RECALLED.search(text, max(0, start - RECALLED_REACH), start) is not None


ATTRIBUTE = later(r"\d{4} (?!(?:and|as|at|but|by|for|from|in|of|on|or|to|when|while|with)\b)[a-z]{3,}")
"""A year and what it is a year's: "the | 1996 film"."""


OF_YEAR = re.compile(r"\s(?:[a-z]+ ){1,3}of (?P<year>(?:1[5-9]|20)\d\d)\b")
"""What stands behind the day that something of a year is called by: "the New Year's Day | storm of 1992"."""


def is_attribute(text: str, before: int, start: int, end: int) -> bool:
    """Whether a time only tells which thing is spoken of, or how far back that is known: a day with the year of the
    thing behind it, or a year behind a time of the story in its sentence that ended at `before`, "In 2010 a boy found
    the 1996 film".
    """
    if text.endswith("records began in ", 0, start) or (not text[start].isdigit() and OF_YEAR.match(text, end)):
        return True
    attribute = text.endswith((" the ", " a ", " his ", " her ", " its ", " their "), 0, start)
    is_year = attribute and ATTRIBUTE.match(text, start) is not None and end - start == len("1996")
    return is_year and in_sentence(text, before, start)


def _days_since(now: date, month: int, day: int) -> int:
    """Days from a day of the year until another, up to a year; few below none where it is close ahead."""
    days = (date(now.year, month, day) - now).days
    return -days if -DAYS_OF_YEAR < days <= CLOSE_AHEAD else DAYS_OF_YEAR - days


ONWARD = later(r"(?!.*\bsince\b)[^.;:\n]*\b(?:and|then)\b[^.;:\n]*")
"""What stands between two times of a sentence, the second of which is the later one."""
GOES_ON = later(r"[^,.;:–—\n]* and [^,.;:–—\n]+")
"""What stands between two times of one subject: "bought it last May and | tested it on 7 July"."""


@dataclass(slots=True)
class Story:
    """How far a story of an earlier year has got."""

    text: str
    now: date | None
    """The day of publication."""
    told: date | None = None
    """The first day of the last time of the story; none where the text has gone on to other years since."""
    told_end: int = NOWHERE
    """Where its year was last spoken of."""
    of_year: bool = False
    """Only the year was told, as a sentence opened."""
    of_season: bool = False
    """Only a season was told, "the winter of 2022-23", which holds for its paragraph alone."""
    event: date | None = None
    """The last day whose year is over and was printed."""
    opening_year: int = 0
    """The year that opened its sentence: "In 2019 she won", for the months that the sentence goes on to."""
    opening_end: int = NOWHERE
    """Where it was named."""
    heads: bool = False
    """It heads a line: "March 2019: The mill closes; it is sold in May"."""
    months: dict[int, int] = field(default_factory=dict)
    """The years of the months that were named and are over: "last November", for a day of it behind."""
    days: dict[int, int] = field(default_factory=dict)
    """The years of the months of which a day was named that lies less than a year back."""
    before_year: int = 0
    """The year of the last time that was named, where it is over."""
    before_end: int = NOWHERE
    """Where that was; nowhere where a time of publication's year was named since."""
    asked_year: int = 0
    """The year of a question, "What happened in 2020?", for the days and months of its answer."""
    asked_end: int = NOWHERE
    """Where it was named."""
    is_news: bool = False
    """A day shortly before publication was named."""

    def heard(self, named: Interval, start: int, end: int) -> None:
        """Take note of a time on the calendar."""
        if self.now is None:
            return
        self._remember(named, self.now, end)
        if self.told and (self.text.endswith(LIMITS, 0, start) or SECOND_YEAR.fullmatch(self.text, start - 1, end)):
            return
        before = self._before(start)
        if "since " in before and (
            SINCE_WHEN.search(before) or (named.grain in OPEN_GRAINS and before.endswith(" since "))
        ):
            return
        if named.grain in FINE and BORN.search(before):
            return
        if named.grain is Grain.YEAR:
            asked = named.last < self.now and self.text.startswith("?\n", end)
            self.asked_year, self.asked_end = (named.first.year, end) if asked else (0, NOWHERE)
        opens = self._note_opening(named, start, end)
        if named.grain in FINE and 0 <= (self.now - named.first).days <= RECENT_DAYS:
            self.is_news = True
        self._follow(named, self.now, start, end, opens=opens)

    def _before(self, start: int) -> str:
        """What stands before a time."""
        return self.text[max(0, start - BEFORE_REACH) : start]

    def _front(self, start: int) -> str:
        """What stands before a time, as far as the opening of its sentence is looked for."""
        return self.text[max(0, start - LONGEST_FRONT) : start]

    def _remember(self, named: Interval, now: date, end: int) -> None:
        """Keep the year of a time for the days and months without one behind it."""
        year = named.first.year
        self.before_year, self.before_end = year, end if named.last.year < now.year else NOWHERE
        if named.grain is Grain.MONTH and named.last < now and named.first.month == named.last.month:
            self.months[named.first.month] = year
        if named.grain in FINE and 0 <= (now - named.first).days < DAYS_OF_YEAR:
            self.days[named.first.month] = year

    def _note_opening(self, named: Interval, start: int, end: int) -> bool:
        """Keep the year that opens its sentence or heads a line; whether a year alone opens it."""
        words, year, before = self.text[start:end], named.first.year, self._front(start)
        # "In 2019 they met", "The year before that they met"
        fronted = FRONTED.search(before) or (words[0].isupper() and FRONTED_BARE.search(before))
        opens = named.grain is Grain.YEAR and bool(fronted)
        headed = self.text.startswith(":", end) and FRONTED_BARE.search(before) and f"{year}" in words
        if opens or headed:
            self.opening_year, self.opening_end, self.heads = year, end, bool(headed)
        elif named.grain is Grain.YEAR and year != self.opening_year:
            # "In 2019 one in five closed; this year one in ten did, …"
            self.opening_end = NOWHERE
        return opens

    def _follow(self, named: Interval, now: date, start: int, end: int, *, opens: bool) -> None:
        """Let the story go on to a time, stay where it is, or end."""
        words, year = self.text[start:end], named.first.year
        season = named.grain is Grain.YEAR and SECOND_YEAR.match(self.text, end) is not None
        if named.grain is Grain.SEASON and self.told and self.told.year == year and THAT.match(words):
            # "In October 1985 she left. She had been ill that summer."
            self.told_end = end
        elif _goes_on(named, now, opens=opens or season, words=words):
            self.told, self.told_end, self.of_year = date(year, SUMMER, 1) if season else named.first, end, opens
            self.of_season = named.grain is Grain.SEASON
            if named.grain in FINE and f"{year}" in words:
                self.event = named.first
        elif self.told and self.told.year == year:
            self.told_end = end
        elif not (_is_today(words) and in_sentence(self.text, self.told_end, start)) and (
            named.grain is not Grain.YEAR or not RELATIVE.search(self._before(start))
        ):
            self.told = None

    def day(self, month: int, day: int, reading: Reading, tense: Tense) -> date | None:
        """A day of the year that is being told: later than the last time of the story, not far behind it, in the past,
        and not so shortly before publication that it would be this year's; or close to the last day with its year. One
        in a sentence that opens with a year of long ago is of that year.
        """
        if (month, day) == (2, 29) or not tense.is_past or self.now is None:
            return None
        if year := self._year_asked_of(reading):
            return date(year, month, day)
        if (date(self.now.year, month, day) - self.now).days > CLOSE_AHEAD:
            if month in self.months:
                return date(self.months[month], month, day)
            near = 0 <= self.before_end <= reading.start <= self.before_end + SENTENCE_REACH
            if near and GOES_ON.fullmatch(self.text, self.before_end, reading.start):
                return date(self.before_year, month, day)
        if self._is_of_opening(reading):
            return date(self.opening_year, month, day)
        if self.of_year and not self._opens_next(reading):
            return None
        return self._later(self.now, month, day, reading) or self._around_event(month, day)

    def month(self, month: int, reading: Reading, tense: Tense) -> date | None:
        """A month of it that opens its sentence, where a story goes on: "In August she flew to York". One in a sentence
        that opens with its year is of that year.
        """
        opens = in_sentence(self.text, self.opening_end, reading.start)
        if HAS_SINCE.search(reading.before):
            return None
        if tense.is_past and (year := self._year_asked_of(reading)):
            return date(year, month, 1)
        if opens and (self.heads or tense in {Tense.PAST, Tense.OVER, Tense.AHEAD}):
            return date(self.opening_year, month, 1)
        goes_on = FRONTED.search(self._front(reading.start)) or self.reached(reading, tense)
        told = goes_on and tense.is_past and self.now and not (self.of_year and not self._is_next_sentence(reading))
        return self._later(self.now, month, 15, reading) if told and self.now else None

    def _year_asked_of(self, reading: Reading) -> int:
        """The year of the question which the paragraph answers; else 0."""
        near = self.asked_year and reading.start - self.asked_end < DATED_REACH
        breaks = re.findall(r"\n+", self.text[self.asked_end : reading.start]) if near else ()
        return self.asked_year if len(breaks) == 1 else 0

    def reached(self, reading: Reading, tense: Tense) -> date | None:
        """The day from which a story of years ago counts what comes back every year: "since Boxing Day"."""
        if self.told is None or self.now is None or self.now.year - self.told.year < LONG_AGO or not tense.is_past:
            return None
        near = reading.start <= self.told_end + DATED_REACH and not (self.is_news or self.of_year)
        near = near and not SAYING.search(reading.before) and not _is_news(reading)
        near = near and not (self.of_season and "\n" in self.text[max(self.told_end, 0) : reading.start])
        return self.told if near or self._is_next_sentence(reading) else None

    def goes_on(self, reading: Reading) -> bool:
        """Whether a sentence goes on from the time of the story: "began in April 2019, and was done on"."""
        between = self.text[max(self.told_end, 0) : reading.start]
        return len(between) < NEXT_REACH and ONWARD.fullmatch(between) is not None

    def _is_next_sentence(self, reading: Reading) -> bool:
        """Whether a story of years ago was in the sentence before: "It fell in June 2009. They stayed until May"."""
        if self.told is None or self.now is None or self.now.year - self.told.year < LONG_AGO:
            return False
        between = self.text[max(self.told_end, 0) : reading.start]
        near = len(between) < NEXT_REACH and "\n" not in between
        return near and not SAYING.search(between) and not _is_news(reading)

    def _is_of_opening(self, reading: Reading) -> bool:
        """Whether a year of long ago opened the sentence, and no clause of its own came in between."""
        if self.now is None or self.now.year - self.opening_year < LONG_AGO:
            return False
        near = in_sentence(self.text, self.opening_end, reading.start)
        return near and ONE_CLAUSE.fullmatch(self.text, self.opening_end, reading.start) is not None

    def _opens_next(self, reading: Reading) -> bool:
        return FRONTED_DAY.search(reading.before) is not None and self._is_next_sentence(reading)

    def _later(self, now: date, month: int, day: int, reading: Reading) -> date | None:
        told = self.told
        if told is None or reading.start > self.told_end + DATED_REACH:
            return None
        found = date(told.year, month, day)
        if found <= told:
            found = date(told.year + 1, month, day)
            if (found - told).days > TURN_DAYS or now.year - told.year < LONG_AGO:
                return None
        # A month without its year has led on: "in 2023. It began in May and | ended on 7 October".
        led_on = self.before_end > self.told_end and self.before_year > told.year
        led_on = led_on and not self.text[self.before_end - 1].isdigit()
        if led_on or self.days.get(month, found.year) != found.year:
            return None
        is_story = not self.is_news and now.year - told.year >= LONG_AGO
        # In news a day in another paragraph is one of this year, where it can be.
        parted = self.is_news and "\n" in self.text[max(self.told_end, 0) : reading.start]
        recent = _days_since(now, month, day) <= RECENT_DAYS or (parted and (month, day) <= (now.month, now.day))
        return found if is_story or not recent else None

    def _around_event(self, month: int, day: int) -> date | None:
        """A day close to the last one with a printed year: "It fell on 6 March 2025. … They had warned on 4 March"."""
        if self.event is None:
            return None
        found = date(self.event.year, month, day)
        return found if abs((found - self.event).days) <= EVENT_DAYS else None


def _is_news(reading: Reading) -> bool:
    """Whether the sentence of a reading goes on to who said it on a day of the news: "eased in | May, they said on
    Monday".
    """
    end = SENTENCE_END.search(reading.after)
    rest = reading.after[: end.start()] if end else reading.after
    return SAYING.search(rest) is not None and NEWS.search(rest) is not None


def _is_today(words: str) -> bool:
    """A time that says when the news is from, and does not take a story to another year: "yesterday", "on Monday"."""
    return not any(char.isdigit() for char in words) and NEWS.search(words) is not None


def _goes_on(named: Interval, now: date, *, opens: bool, words: str) -> bool:
    """Whether a time is one that a story has got to: long ago, or of a year that is printed and over."""
    year = named.first.year
    long_ago = now.year - year >= LONG_AGO
    if named.grain not in DATED:
        return opens and long_ago
    return long_ago or (year < now.year and (f"{year}" in words or THAT.search(words) is not None))
