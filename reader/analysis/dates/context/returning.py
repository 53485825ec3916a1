"""Days, months and weekdays that return, and which of them a clause means: the nearest to publication on the side of
its tense. Pure.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from reader.analysis.dates.calendars.calendar import Interval, interval
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

FINE = (Grain.DAY, Grain.TIME)
AGAINST = {
    (Tense.PAST, False): 200,
    (Tense.FUTURE, True): 200,
    (Tense.OVER, False): 1000,
    (Tense.AHEAD, True): 330,
    (Tense.UNKNOWN, False): 100,
}
"""How many days further off a time seems that goes against the tense, by the tense and whether the time is past: a date
of next month in a past clause ("declared a dividend payable Nov. 16") is still next month's."""
DAY_AGAINST = AGAINST | {(Tense.FUTURE, True): 330}
"""`AGAINST` for a day: who will visit on New Year's Day says so in March of the next one."""
MONTH_AGAINST = AGAINST | {(Tense.PAST, False): 280, (Tense.FUTURE, True): 230, (Tense.UNKNOWN, False): 100}
"""`AGAINST` for a month: "orders for November" in late October, but "in June she won" in March."""
CLOSE_AHEAD = 3
"""A day so near is not last year's, whatever the verb: the text is of a later day than it is said to be."""
BY_GRAIN = {
    Grain.TIME: DAY_AGAINST,
    Grain.DAY: DAY_AGAINST,
    Grain.MONTH: MONTH_AGAINST,
    Grain.QUARTER: AGAINST | {(Tense.PAST, False): 280},
}
EVERY_YEAR_BEFORE = later(
    r"\b(?:annually|yearly|(?:every|each) (?:year|day|night|week|weekend|[a-z]+day)) (?:in|on|of|during|by) "
    r"(?:the |early |late |mid-)*\Z",
    re.IGNORECASE,
)
EVERY_YEAR_AFTER = later(r",?\s(?:of )?(?:every|each) year\b")
"""What stands beside a day or a month that comes back: "annually in August", "on 5 November each year"."""
LEAP_YEARS = 8
"""How far off the nearest 29th of February may be."""


@lru_cache(maxsize=4096)
def nearest(day: date | None, part: str, tense: Tense) -> str:
    """Of what returns every year ("05-03", "05", "Q3"), the value nearest to a day on the side of the tense."""
    return nearest_of(day, lambda year: f"{year:04d}-{part}", tense)


def nearest_of(day: date | None, value_in: Callable[[int], str], tense: Tense) -> str:
    """Of what returns every year (given the year; "" where it does not), the nearest; one that goes against the tense
    seems so many days further. Of the year "XXXX" where no day is known.
    """
    if day is None:
        return value_in(0).replace("0000", "XXXX", 1)
    for reach in (1, LEAP_YEARS):
        years = range(day.year - reach, day.year + reach + 1)
        found = {value: days for year in years if (days := interval(value := value_in(year)))}
        if found:
            return min(found, key=lambda value: _distance(day, found[value], tense))
    return value_in(day.year)


def _distance(day: date, days: Interval, tense: Tense) -> int:
    """How far off an interval seems, in days."""
    if days.first <= day <= days.last:
        return 0
    past = days.last < day
    away = (day - days.last).days if past else (days.first - day).days
    if not past and days.grain in FINE and away <= CLOSE_AHEAD:
        return away
    table = BY_GRAIN.get(days.grain, AGAINST)
    return away + table.get((tense, past), 0)


def comes_back(reading: Reading) -> bool:
    """Whether a day or a month is that of every year."""
    return bool(EVERY_YEAR_BEFORE.search(reading.before) or EVERY_YEAR_AFTER.match(reading.after))


def nearest_weekday(day: date | None, number: int, tense: Tense) -> str:
    """The day of that ISO number nearest to a day, itself included: the past one unless the tense says otherwise.
    Where no tense is told, tomorrow's is tomorrow, for who means six days ago tells what was.
    """
    if day is None:
        return f"XXXX-WXX-{number}"
    ahead = (number - day.isoweekday()) % 7
    farthest = CLOSE_AHEAD if tense is Tense.NEAR else 0 if tense.is_past else 1
    if ahead > farthest and not tense.is_ahead:
        ahead -= 7
    return (day + timedelta(ahead)).isoformat()


def weekday_pointed_at(today: date, number: int, which: str) -> date:
    """The day of that ISO number which "last", "past", "next" or another word points at: "last Friday" is the latest
    before yesterday, which nobody calls so; "next Friday" the next week's, "this Friday" the next one, today included.
    """
    if which in {"last", "past"}:
        back = (today.isoweekday() - number) % 7
        return today - timedelta(back if back > 1 else back + 7)
    if which == "next":
        return today + timedelta(7 - today.isoweekday() + number)
    return today + timedelta((number - today.isoweekday()) % 7)
