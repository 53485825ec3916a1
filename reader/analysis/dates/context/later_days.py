"""The day of an hour that the text names only behind it: "opens at 7am and closes at 10pm on Thursday"."""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import Interval, interval
from reader.analysis.dates.context.returning import nearest, nearest_weekday
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.wording.lexicon import MONTHS, NAMED_WEEKDAY, WEEKDAYS
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}
MONTH = rf"(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b"
NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = (
    rf"(?:(?i:[a-z]+day),?\s)?(?:(?P<number>{NUMBER})(?:\s?(?:[-–]|and|to)\s?{NUMBER})?\s(?:of\s)?(?P<month>{MONTH})"
    rf"|(?P<name>{MONTH})\.?\s(?P<of>{NUMBER}))(?![\w’'])(?:,?\s(?P<year>\d{{4}}))?"
)
"""A day of a month, or the first of some: "Saturday 5 April", "April 5", "5-6 April"."""
DAY = rf"(?:{DATE}|(?P<day>(?i:{NAMED_WEEKDAY}|today|tomorrow|yesterday))(?![\w’']|\s(?:or|and)\s|,?\s{MONTH}))"
HOUR = r"(?:\d{1,2}(?:[.:]\d\d)?\s?[ap](?:\.m\.|m\b)|\d{1,2}[.:]\d\d|\d{4}|noon|midday|midnight)"
ZONE = r"(?:\s[A-Z]{2,4})?"
NO_PLACE = r"\b(?:who|which|that|when|where|while|after|before|as|and|but|because|since|until|to)\b"
SHARED = later(
    rf"(?:{ZONE}\)\s|(?:[^.;?!\n\d(]|[ap]\.m\.){{0,70}}?(?:\b{HOUR}{ZONE}|\({HOUR}{ZONE}\)|\b{HOUR}{ZONE}\)),?\s)"
    rf"(?:(?:on|from)\s)?{DAY}"
)
"""Behind an hour: another one, and then the day of both. Or the bracket that an hour of another zone ends with."""
BRACKETED = later(rf"(?:\s\([^()\n]{{1,40}}\)|[^()\n.;]{{0,30}}\))\s(?:on\s)?{DAY}")
"""Behind an hour: the same one elsewhere, or the end of the bracket in which it stands, "3pm GMT (4pm in Bonn) on"."""
PLACED = later(
    r"(?:\sfrom|\s(?:in|at|near|outside|inside|from|against|with|for)\s"
    rf"(?:(?!{NO_PLACE})[^.;,?!\n\d]){{1,50}}?\son)\s{DAY}"
)
"""Behind an hour: where it was, and then its day, "at 3pm in the market on Tuesday", or from which on, "at 7am from
Wednesday".
"""
SENTENCE = later(r"\s(?:The|A|An|He|She|It|They|In|On|At)\s")
"""How the next sentence begins behind an hour that ends with a stop: "at 3:40 a.m. The session"."""
SENTENCE_END = later(r"[.?!]['\"’”]?\s(?![^.?!]*\b(?:was|were|had|would)\b)[^.?!]*\Z")
"""The end of the sentence before, and of its own what tells of nothing that is over."""
LOOKING_ON = later(r"\b(?:will|won['’]t|(?:is|are) (?:due |expected |set )?to)\s")
"""What a past verb's hour shares no day with."""
SAID = later(
    r"(?:[^.;?!\n]|\.\d|[ap]\.m\.){0,160}?,\s(?:[\w’'-]+\s){1,5}(?:said|confirmed|reported)(?: in a statement)?\s"
    rf"(?:on\s|early\s|late\s){{0,2}}(?P<day>{NAMED_WEEKDAY})\b(?![’'])"
)
"""Behind an hour: who told of it, and on which day: "at 3am, police said on Monday"."""
LATE = later(r"(?:(?:about|around|shortly|just) )?(?:(?:[6-9]|1[01])(?:[:.]\d\d)?\s?p\.?m|(?:1[89]|2\d)[:.])")
"""An hour of the evening."""
HAPPENED = later(
    r"\b[Tt]he (?:[a-z-]+ ){1,3}(?:began|happened|occurred|took place|broke out)\b[^.;\n]{0,60}?"
    rf"\b(?:on|early on|late on|early|late)\s(?P<day>{NAMED_WEEKDAY})\b(?![’'])"
)
"""What says of the event that the first sentence tells on which day it was: "The shooting took place on Sunday"."""
LETTERS = "dhnrst"
"""Those of "1st", "2nd", "3rd", "4th"."""
LONG_AGO = 366
"""Days."""
HAPPENED_REACH = 1500
"""Characters behind the hour."""


def has_moved_on(day: date | None, named: Interval | None, now: date | None) -> bool:
    """Whether a text that told a day of long ago has named a later year since, so that an hour is of neither."""
    old = bool(day and now and day.year < now.year - 1)
    return old and bool(day and named and named.first.year > day.year)


def has_no_day(day: date | None, named: Interval | None, now: date | None) -> bool:
    """Whether a text that has told no day named a month or a season of long ago, so that an hour is of none."""
    if day or now is None or named is None or named.grain is Grain.YEAR:
        return False
    return (now - named.last).days > LONG_AGO


def day_ahead(between: str, day: date, now: date) -> date:
    """The day of an hour to come for which one was told that is long over, a paragraph before: that of publication."""
    return now if "\n" in between and (now - day).days > 1 else day


def is_open_until(reading: Reading, tense: Tense, day: date | None, now: date | None) -> bool:
    """Whether an hour is that until which something goes on, and the sentence has named no day since another told one
    that is over: "issued on Friday. It remains in place | until midnight", printed on Saturday.
    """
    over = day is not None and now is not None and day < now
    until = reading.before.endswith("until ") and not tense.is_past
    return over and until and SENTENCE_END.search(reading.before) is not None


def day_behind(reading: Reading, day: date, tense: Tense) -> date | None:
    """The day that an hour shares with another hour of its sentence, which stands behind that one."""
    text = reading.words.text
    ended = text[reading.end - 1] == "." and SENTENCE.match(text, reading.end)
    if ended:
        return None
    found = SHARED.match(text, reading.end) or PLACED.match(text, reading.end) or BRACKETED.match(text, reading.end)
    if found is None or not found["day"]:
        return _date(found, day, tense) if found else None
    # "was shut at noon and will not reopen before 8am tomorrow"
    looks_on = tense.is_past and LOOKING_ON.search(text, reading.end, found.end())
    return None if looks_on else _day(found["day"], day, tense)


def day_of_event(reading: Reading, day: date, tense: Tense) -> date | None:
    """The past weekday on which an event was whose hour opens the text, where a later sentence names it."""
    text = reading.words.text
    found = HAPPENED.search(text, reading.end, reading.end + HAPPENED_REACH) if tense.is_past else None
    return _day(found["day"], day, Tense.OVER) if found else None


def day_said(reading: Reading, day: date, tense: Tense) -> date | None:
    """The weekday on which it was told what was at an hour, or for one of the evening the day before."""
    found = SAID.match(reading.words.text, reading.end) if tense.is_past else None
    said = _day(found["day"], day, Tense.OVER) if found else None
    return said - timedelta(1) if said and LATE.match(reading.text) else said


def _date(found: re.Match[str], day: date, tense: Tense) -> date | None:
    month, number = (
        MONTHS[(found["month"] or found["name"]).lower()],
        int((found["number"] or found["of"]).rstrip(LETTERS)),
    )
    part = f"{month:02d}-{number:02d}"
    days = interval(f"{found['year']}-{part}" if found["year"] else nearest(day, part, tense))
    return days.first if days else None


def _day(name: str, day: date, tense: Tense) -> date:
    if name.lower() in NEAR:
        return day + timedelta(NEAR[name.lower()])
    return date.fromisoformat(nearest_weekday(day, WEEKDAYS[name.lower()], tense))
